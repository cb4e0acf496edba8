### Las reglas de un país: Irlanda del Norte. Quién las lee: personas que están en Irlanda del Norte y quieren saber qué dice la
### ley allí, y quienes las acompañan. Es una lista corta. Dice con claridad lo que dice una ley o un organismo oficial, y en
### términos generales lo que se sabe de segunda mano. No es asesoramiento legal.

# Para quien traduce o revisa:
# Los nombres de leyes, organismos y servicios se quedan en inglés, con una breve explicación al lado la primera vez:
# quien lee tendrá que decirlos o buscarlos.
# No cambie nunca un número, una edad, un plazo, el día desde el que se cuenta ni una fecha.
# «Por regla general» y «algunos» están a propósito: no los quite. «Ha empezado a aplicarse solo en parte» no debe cambiar.

gb-nir--about = Esta es una lista corta de las normas propias de Irlanda del Norte, y no es asesoramiento legal. Para lo demás, pregunte al Patient and Client Council (el consejo de pacientes y personas usuarias). También puede preguntar a una persona defensora, o a una abogada o un abogado.


## What the law says

gb-nir--claim--free-to-leave = Si vino por su propia voluntad, por regla general puede rechazar la atención e irse. La excepción es cuando el personal le retiene de forma legal. Pregunte: «¿Puedo irme ahora?».
gb-nir--claim--discharge = La médica o el médico responsable debe dejarle salir cuando la enfermedad de usted ya no haga necesaria una estancia. También debe hacerlo cuando sea probable que su salida no cause un daño físico grave.
gb-nir--claim--order-1986 = La ley para retener a personas en un hospital psiquiátrico es la Mental Health Order de 1986 (ley de salud mental). No es la Mental Capacity Act de 2016 (ley sobre la capacidad mental), ni la ley de Inglaterra.
gb-nir--claim--liberty-panel = Desde los 16 años, la Mental Capacity Act de 2016 (ley sobre la capacidad mental) tiene normas sobre la privación de libertad. Decide un panel de tres personas del Trust (el servicio público de salud y servicios sociales). Son una médica o un médico, una trabajadora o un trabajador social con autorización (approved social worker) y una persona más. Estas personas no pueden participar en la atención que usted recibe.
gb-nir--claim--liberty-consent = Quizá usted no pueda decidir dónde vivir. Aun así, puede dar un consentimiento válido, a través de lo que quiere y lo que siente. El personal puede verlo en lo que usted hace. Si no está a gusto, dígalo o muéstrelo, y pida que lo anoten.
gb-nir--claim--liberty-changed = En junio de 2026, la Supreme Court (el tribunal más alto) cambió lo que cuenta como una [privación de libertad](term:deprivation-of-liberty). El caso venía de Irlanda del Norte. Los folletos más antiguos pueden estar equivocados: pregunte a una persona defensora, o a una abogada o un abogado.
gb-nir--claim--medicine = La Mental Health Order (ley de salud mental) tiene normas sobre el tratamiento sin que usted diga que sí. No abarcan una retención corta en una unidad, ni una retención hasta que le trasladen a otro hospital. Si en ese momento usted no puede decidir, otra ley puede permitir, aun así, un tratamiento. Pregunte qué ley es.
gb-nir--claim--advance-decision = Una persona adulta puede rechazar un tratamiento con antelación, para un momento en que no pueda decidir. Ninguna ley escrita (Act) fija una forma para hacerlo. Pregunte a una abogada o un abogado, o a una médica o un médico, cómo hacer que valga.
gb-nir--claim--support-first = La Mental Capacity Act de 2016 (ley sobre la capacidad mental) ha empezado a aplicarse solo en parte. Por ahora, sus normas sobre el apoyo para decidir valen para la privación de libertad, la investigación, y el dinero y los objetos de valor. Para el resto de la atención, vale una ley más antigua. Pregunte qué ley es a una persona defensora, o a una abogada o un abogado.
gb-nir--claim--support-how = Donde valen estas normas, usted recibe primero ayuda y apoyo para decidir, desde los 16 años. Eso quiere decir información clara, un buen momento y un buen lugar, y personas que le ayudan.
gb-nir--claim--older-law = Donde la Mental Capacity Act de 2016 (ley sobre la capacidad mental) no ha empezado a aplicarse, vale la ley más antigua. Si usted tiene 16 años o más, esa ley parte de esto: usted puede decidir.
# «Special regard» son palabras de la ley: deje las comillas.
gb-nir--claim--wishes = ¿Otras personas actúan por usted según la Mental Capacity Act de 2016 (ley sobre la capacidad mental)? Entonces, lo que usted quiere debe recibir «special regard» (una consideración especial). Por ahora, esto vale para la privación de libertad, la investigación, y el dinero y los objetos de valor. Diga lo que quiere y pida que lo anoten.
gb-nir--claim--power-of-attorney = Por regla general, un enduring power of attorney (un poder que sigue valiendo más adelante) es solo para el dinero y los bienes. En Irlanda del Norte, usted todavía no puede dar a nadie el poder legal de decidir sobre la salud de usted.
# «Nearest relative» son palabras de la ley.
gb-nir--claim--nearest-relative = Su «nearest relative» (el familiar más cercano) puede ordenar por escrito que le dejen salir a usted. Pero hay que avisar al hospital por escrito con 72 horas de antelación. En las 72 horas después de ese aviso, la médica o el médico puede impedirlo con un informe por escrito. Entonces, ese familiar tiene 28 días para acudir al Review Tribunal (el tribunal que revisa estos casos), contados desde que le comunican el informe.
gb-nir--claim--adjustments = La Disability Discrimination Act (ley contra la discriminación por discapacidad) protege a las personas con discapacidad cuando usan servicios. Por regla general, un servicio debe hacer ajustes razonables para usted. Diga al servicio lo que necesita.
gb-nir--claim--public-bodies = La Human Rights Act (ley de derechos humanos) dice que los organismos públicos deben respetar sus derechos humanos. Los Health and Social Care Trusts (los servicios públicos de salud y servicios sociales) son organismos públicos. No hacer nada también puede ir contra esta ley.

## Who helps

gb-nir--claim--complaint-help = El Patient and Client Council (el consejo de pacientes y personas usuarias) debe ayudar a las personas a presentar quejas sobre salud y servicios sociales.
gb-nir--claim--interpreter = Si habla poco inglés, puede tener intérprete gratis, en cualquier momento. Avise en la recepción o al personal antes de su cita. Las amistades y la familia no deberían hacer de intérpretes.
gb-nir--claim--emergency-sign = ¿Usa la British Sign Language (BSL, la lengua de señas o de signos británica)? Una persona intérprete puede comunicarle con los servicios de emergencia, de día y de noche. El servicio es una aplicación y una página web gratuitas: busque el número de emergencias con «BSL» detrás. En una emergencia también puede enviar un mensaje de texto, pero por regla general antes debe registrar su teléfono.

## Time limits

gb-nir--claim--how-long = Por regla general, una evaluación en el hospital puede durar hasta 14 días. Después, la ley puede permitir que le retengan más tiempo para un tratamiento. Pregunte cuánto dura en su caso y desde qué día se cuenta.
gb-nir--claim--tribunal = ¿Le retienen en un hospital según la Mental Health Order (ley de salud mental)? En los primeros seis meses, usted puede pedir al Review Tribunal (el tribunal que revisa estos casos) que estudie su caso. Los meses se cuentan desde el día en que ingresó. Si ya ha pasado ese tiempo, pregunte a una abogada o un abogado cuándo puede pedirlo otra vez. Si nadie lo ha pedido dentro de un plazo fijado, el Trust (el servicio público de salud y servicios sociales) debe enviar su caso.
gb-nir--claim--tribunal-liberty = ¿Un panel ha permitido una privación de libertad? Usted puede acudir al Review Tribunal (el tribunal que revisa estos casos) en cualquier momento mientras dure el permiso. Su nominated person (la persona designada para usted) puede acudir en su lugar, con el consentimiento de usted, si usted puede decidir eso.
gb-nir--claim--tribunal-sent = ¿Usted no puede acudir al tribunal? Entonces se puede pedir al Attorney General (un alto cargo legal) que envíe el caso al Review Tribunal (el tribunal que revisa estos casos). Si el tribunal no lo ha estudiado, el Trust (el servicio público de salud y servicios sociales) debe enviarlo dos años después de que empezara el permiso. Con menos de 18 años, es un año.

## Where to complain

# RQIA: Regulation and Quality Improvement Authority.
gb-nir--claim--rqia = La RQIA (la autoridad que controla la calidad) vigila la atención según la Mental Health Order (ley de salud mental), en el hospital y fuera. Debe investigar los malos tratos, la mala atención y los casos de personas retenidas de forma indebida. Su personal puede ver a pacientes a solas.
gb-nir--claim--complain = Por regla general, presente la queja en un plazo de seis meses desde lo que pasó, o desde que usted lo supo. Si ya pasó el plazo, preséntela de todos modos y explique por qué.
gb-nir--claim--complain-stages = Hay dos etapas. La primera respuesta llega en un plazo de 5 días laborables desde que usted presenta la queja, si es posible. La respuesta completa llega en un plazo de 20 días laborables desde que usted pide la segunda etapa. Mire en la primera carta cuánto tiempo tiene para pedirla.
gb-nir--claim--complain-who = El servicio de ambulancias y quienes ejercen la medicina familiar, la odontología o la farmacia siguen las mismas dos etapas.
# NIPSO: Northern Ireland Public Services Ombudsman.
gb-nir--claim--complain-next = Después de la respuesta final, puede ir al NIPSO (la defensoría para los servicios públicos). Por regla general, tiene seis meses, contados desde el día en que se envió esa respuesta.

## Where the law and the UN standard part

gb-nir--claim--gap = El comité de la ONU dice: no se puede encerrar ni tratar a la fuerza a nadie por una discapacidad. La ley de Irlanda del Norte todavía lo permite en algunos casos. Usted puede pedir la razón por escrito, una persona defensora y una revisión.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-nir--line--emergency = Aquí responden la ambulancia, la policía y los bomberos, a cualquier hora. Llame cuando alguien esté en peligro ahora. La llamada es gratis.
gb-nir--line--lifeline = Responden consejeras y consejeros de Lifeline (línea de ayuda en momentos difíciles), de día y de noche. Es para cualquier persona de Irlanda del Norte a quien le cueste seguir adelante. La llamada es gratis.
gb-nir--line--samaritans = Escuchan personas voluntarias de Samaritans, de día y de noche. Puede hablar de cualquier cosa que le resulte difícil. La llamada es gratis.

## Sources

# Los títulos se quedan en inglés, como se encuentran; entre paréntesis, lo que quieren decir.
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 6
gb-nir--source--hra = Human Rights Act 1998 (ley de derechos humanos)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 1
gb-nir--source--mca-ni = Mental Capacity Act (Northern Ireland) 2016 (ley sobre la capacidad mental), con sus notas explicativas
    .publisher = Asamblea de Irlanda del Norte, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 14
gb-nir--source--order-1986-14 = Mental Health (Northern Ireland) Order 1986 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 62
gb-nir--source--order-1986-62 = Mental Health (Northern Ireland) Order 1986 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 71
gb-nir--source--order-1986-71 = Mental Health (Northern Ireland) Order 1986 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 86
gb-nir--source--order-1986-86 = Mental Health (Northern Ireland) Order 1986 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo de las normas (regulation), por ejemplo 41
gb-nir--source--liberty-rules = Mental Capacity (Deprivation of Liberty) (No. 2) Regulations (Northern Ireland) 2019 (normas sobre la privación de libertad)
    .publisher = Department of Health (departamento de Salud), Irlanda del Norte, en legislation.gov.uk
    .at = regulation { $at }
gb-nir--source--liberty-tribunal = MCA: Tribunals (los tribunales y la ley sobre la capacidad mental)
    .publisher = Department of Health (departamento de Salud), Irlanda del Norte
gb-nir--source--review-tribunal = Review Tribunal (el tribunal que revisa estos casos)
    .publisher = Department of Justice (departamento de Justicia), Irlanda del Norte
gb-nir--source--detention-guide = My family member has been detained: what does that mean (han retenido a alguien de mi familia: qué quiere decir)
    .publisher = CAUSE, con Law Centre NI
gb-nir--source--order-guide = Guidelines on the use of the Mental Health (Northern Ireland) Order 1986 (orientaciones sobre cómo usar la ley de salud mental)
    .publisher = Guidelines and Audit Implementation Network
gb-nir--source--rqia = Mental health and learning disability (salud mental y discapacidad intelectual)
    .publisher = Regulation and Quality Improvement Authority
gb-nir--source--power-of-attorney = Setting up a power of attorney (cómo dar un poder a alguien)
    .publisher = MoneyHelper
gb-nir--source--supreme-court-2026 = Reference by the Attorney General for Northern Ireland (deprivation of liberty), UKSC/2025/0042 (caso sobre la privación de libertad)
    .publisher = Tribunal Supremo del Reino Unido (Supreme Court)
gb-nir--source--liberty-2026 = Deprivation of liberty: protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment (la privación de libertad después de esa decisión)
    .publisher = Capsticks, para Lawyers in Local Government
gb-nir--source--advance-decisions = Review of the law relating to Advance Decisions to Refuse Treatment (revisión de la ley sobre rechazar un tratamiento con antelación)
    .publisher = Department of Health (departamento de Salud), Irlanda del Norte
gb-nir--source--assembly-research = Advance decisions to refuse treatment: Where are we now (rechazar un tratamiento con antelación: dónde estamos ahora)
    .publisher = Asamblea de Irlanda del Norte, servicio de investigación e información
gb-nir--source--interpreting = Interpreting services (servicios de interpretación)
    .publisher = Business Services Organisation, Irlanda del Norte
gb-nir--source--disability-law = Disability: providers of goods and services (discapacidad: quienes ofrecen bienes y servicios)
    .publisher = Equality Commission for Northern Ireland
gb-nir--source--complaint-rules = Complaints standards (normas para las quejas)
    .publisher = Northern Ireland Public Services Ombudsman
gb-nir--source--complaint-stages = What happens when you complain (qué pasa cuando usted presenta una queja)
    .publisher = South Eastern Health and Social Care Trust
gb-nir--source--complaint-ambulance = Make a complaint (presentar una queja)
    .publisher = Northern Ireland Ambulance Service
gb-nir--source--complaint-help = Health and social care (salud y servicios sociales)
    .publisher = Consumer Council for Northern Ireland
gb-nir--source--ombudsman = Frequently asked questions (preguntas frecuentes)
    .publisher = Northern Ireland Public Services Ombudsman
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 26
gb-nir--source--ombudsman-act-26 = Public Services Ombudsman Act (Northern Ireland) 2016 (ley sobre la defensoría para los servicios públicos)
    .publisher = Asamblea de Irlanda del Norte, en legislation.gov.uk
    .at = section { $at }
gb-nir--source--un-article-14 = Directrices sobre el derecho a la libertad y la seguridad de las personas con discapacidad (A/72/55, anexo)
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
gb-nir--source--ambulance = When to call (cuándo llamar)
    .publisher = Northern Ireland Ambulance Service
gb-nir--source--lifeline-number = Contact Lifeline if you’re in distress or despair (llame a Lifeline si siente angustia o desesperación)
    .publisher = Public Health Agency, Irlanda del Norte
gb-nir--source--lifeline = About Lifeline (sobre Lifeline)
    .publisher = Lifeline
gb-nir--source--emergency-calls = Emergency video relay (videollamadas de emergencia en lengua de señas o de signos)
    .publisher = Ofcom
gb-nir--source--emergency-text = Emergency SMS (mensaje de texto de emergencia)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-nir--source--samaritans = Contact a Samaritan (hablar con Samaritans)
    .publisher = Samaritans
