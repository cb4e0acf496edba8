### Las reglas de un país: Escocia. Quién las lee: personas que están en Escocia y quieren saber qué dice la ley allí,
### y quienes las acompañan. Es corta. Dice con claridad lo que dice una ley o un organismo oficial; en términos generales,
### lo que se sabe de segunda mano. No es asesoramiento legal.

# Para quien traduce o revisa:
# Los nombres de leyes, organismos y servicios se quedan en inglés, con una breve explicación al lado la primera vez.
# No cambie nunca un número, una edad, un plazo, el día desde el que se cuenta, ni una fecha.
# «Por regla general» y «algunos» están a propósito: no los quite. En la ley de Escocia cuenta el beneficio de la persona
# («benefit»), y no los «best interests».

gb-sct--about = Esta es una lista corta de las normas propias de Escocia, y no es asesoramiento legal. Para lo demás, pregunte a la Mental Welfare Commission (un organismo público para los derechos en salud mental), a una persona defensora, o a una abogada o un abogado.


## What the law says

gb-sct--claim--free-to-leave = ¿Vino por su propia voluntad? En algunos casos, una enfermera o un enfermero puede retenerle de todos modos, para que pueda verle una médica o un médico. Puede durar hasta tres horas, contadas desde que empieza la retención.
gb-sct--claim--not-let-go = ¿Vino por su propia voluntad, pero no le dejan irse? Entonces puede pedir al Tribunal (de salud mental) que ordene al hospital que deje de retenerle. También pueden pedirlo otras personas u organismos, como la Mental Welfare Commission (un organismo público para los derechos en salud mental).
gb-sct--claim--who-decides-emergency = Una emergency detention (retención de urgencia) la decide una médica o un médico. Debe estar de acuerdo una persona que sea mental health officer (trabajadora o trabajador social especialista). La única excepción es que no haya tiempo para preguntar.
gb-sct--claim--who-decides-short = Una short-term detention (retención de corta duración) la decide una médica o un médico especialista. Debe estar de acuerdo una persona que sea mental health officer (trabajadora o trabajador social especialista). Esa persona debe informarle de que alguien puede ayudarle a defender sus derechos (advocacy). Por regla general, esa persona le ve a usted primero.
gb-sct--claim--liberty-consent = Quizá usted no pueda decidir dónde vivir. Aun así, puede dar un consentimiento válido, a través de lo que quiere y lo que siente. El personal puede verlo en lo que usted hace. Si no está a gusto, dígalo o muéstrelo, y pida que lo anoten.
gb-sct--claim--liberty-changed = En junio de 2026, la Supreme Court (el tribunal más alto) cambió lo que cuenta como [privación de libertad](term:deprivation-of-liberty). El caso venía de Irlanda del Norte, pero puede importar también en Escocia. Los folletos más antiguos pueden estar equivocados: pregunte a una persona defensora, o a una abogada o un abogado.
gb-sct--claim--medicine = Por regla general, en los dos primeros meses de medicación no hace falta el acuerdo de otra médica u otro médico. Es así cuando la ley de 2003 (de salud mental) permite un tratamiento. Los meses se cuentan desde la primera medicación que usted recibe mientras esa ley permite el tratamiento. Su médica o médico debe anotar por qué y tener en cuenta lo que usted piensa y su advance statement (declaración anticipada).
gb-sct--claim--medicine-later = Dos meses después de esa primera medicación, hace falta su consentimiento por escrito. Sin él, debe estar de acuerdo otra médica u otro médico de la lista de la Mental Welfare Commission (un organismo público para los derechos en salud mental). El tratamiento urgente es la excepción.
gb-sct--claim--ect = La terapia electroconvulsiva (TEC; en inglés, ECT) tiene su propia norma. Si usted puede decidir y dice que no, no se la pueden aplicar, ni siquiera en una urgencia.
gb-sct--claim--ect-resist = Si usted no puede decidir sobre la terapia electroconvulsiva (TEC; en inglés, ECT), hace falta el certificado de otra médica u otro médico. Si usted se resiste, solo se puede aplicar por una de estas tres razones: salvarle la vida, evitar que empeore gravemente o aliviar un sufrimiento grave.
gb-sct--claim--community-order = Fuera del hospital, nadie puede usar la fuerza para darle un tratamiento. Se trata aquí del tratamiento según la ley de 2003 (de salud mental), sin su consentimiento. Pero si usted no acude a un tratamiento que una orden exige, pueden llevarle a un hospital.
gb-sct--claim--emergency-treatment = Una emergency detention (retención de urgencia) no da un poder general para tratarle. El tratamiento urgente sí es posible. Si en ese momento usted no puede decidir, aun así otra ley puede permitir un tratamiento.
gb-sct--claim--incapacity-treatment = ¿El personal médico le da un tratamiento porque usted no puede decidir? Entonces las personas cercanas a usted pueden presentar un recurso ante el sheriff (una jueza o un juez).
# «Attorney»: la persona que alguien nombró con antelación para que actúe en su lugar.
gb-sct--claim--attorney-disagrees = Su «attorney» es la persona que usted eligió para decidir en su lugar. Quizá esa persona, o su «guardian» (tutora o tutor), no esté de acuerdo con un tratamiento. Entonces la Mental Welfare Commission (un organismo público para los derechos en salud mental) nombra a otra médica u otro médico. Mientras decide la Court of Session, solo se puede dar un tratamiento que salve la vida, o uno parecido. La Court of Session es un tribunal por encima del sheriff (una jueza o un juez).
gb-sct--claim--research = Quizá usted no pueda decidir sobre una investigación. Entonces, si usted muestra que no la quiere, nadie puede hacerla con usted.
gb-sct--claim--benefit = Si otras personas actúan por usted, lo que hacen debe beneficiarle y limitarle lo menos posible. Deben tener en cuenta lo que usted quiere ahora y lo que quería antes. Que le cueste hablar no quiere decir que no pueda decidir, si una ayuda puede compensarlo.
gb-sct--claim--principles = La ley de salud mental de 2003 dice qué debe tener en cuenta el personal. Entre otras cosas, debe tener en cuenta lo importante que es que usted participe lo más plenamente posible. También debe tener en cuenta la información y el apoyo que usted necesita para eso, y todas las opciones. El personal solo debe limitar su libertad en lo mínimo necesario.
gb-sct--claim--advance-statement = En una advance statement (declaración anticipada), usted escribe qué atención quiere, o no quiere, cuando esté muy mal. Fírmela y haga que la firme también una persona que pueda ser testigo según la ley. Si el personal o el Tribunal (de salud mental) actúan en contra de ella, deben dar sus razones por escrito.
gb-sct--claim--guardianship = Si una persona no puede decidir, un sheriff (una jueza o un juez) puede nombrar a un «guardian» (tutora o tutor). O puede permitir una sola actuación. En lo que abarca la orden, usted pierde el poder de hacer tratos por su cuenta. Usted puede pedir directamente al sheriff que cambie la orden o le ponga fin.
gb-sct--claim--equal-treatment = Según la ley de salud mental de 2003, el personal también debe pensar en tratarle con igualdad. También debe tener en cuenta su origen y su entorno.
gb-sct--claim--care-plan = Con una compulsory treatment order (orden de tratamiento sin consentimiento), debe haber un plan de atención en su historia clínica. El plan dice qué tratamiento le van a dar.
gb-sct--claim--community = ¿Tiene, o tuvo, un problema de salud mental? Fuera del hospital, su gobierno local (council) debe tener servicios que le ayuden a vivir bien y a participar. Incluyen actividades, formación y ayuda con el trabajo.
gb-sct--claim--public-bodies = La Human Rights Act (ley de derechos humanos) dice que los organismos públicos deben respetar sus derechos humanos. Los hospitales del NHS (la sanidad pública) y los gobiernos locales (councils) son organismos públicos. No hacer nada también puede ir contra esta ley.
gb-sct--claim--under-18 = ¿Tiene menos de 18 años? Entonces el personal debe usar la ley de 2003 (de salud mental) de la manera que mejor asegure su bienestar.

## Who helps

gb-sct--claim--advocate = La ley de salud mental de 2003 le da derecho a una [persona defensora independiente](term:independent-advocate). Es para todas las personas con un problema de salud mental, una discapacidad intelectual (learning disability) o demencia. No hace falta que le retengan en un hospital.
gb-sct--claim--named-person = Desde los 16 años, usted puede elegir una named person (persona designada). Esa persona cuida de los intereses de usted si le retienen o le tratan según la ley. Solo la tiene si usted la elige, y nadie debería presionarle.
gb-sct--claim--named-person-how = Elija por escrito a su named person (persona designada). Firman usted y una persona que pueda ser testigo según la ley. La named person da su acuerdo por escrito. Para que deje de serlo, usted firma otra vez, y firma también una persona que pueda ser testigo según la ley.
gb-sct--claim--commission = ¿Le preocupan su atención o sus derechos? La Mental Welfare Commission (un organismo público para los derechos en salud mental) aconseja sobre la ley de salud mental. Quizá pueda ayudar a arreglar las cosas.
gb-sct--claim--commission-ends = No solo el Tribunal (de salud mental) puede poner fin a una short-term detention (retención de corta duración). También puede hacerlo la Mental Welfare Commission (un organismo público para los derechos en salud mental).
gb-sct--claim--emergency-sign = ¿Usa la British Sign Language (BSL, la lengua de señas o de signos británica)? Una persona intérprete puede comunicarle con los servicios de emergencia, de día y de noche. El servicio es una aplicación y una página web gratuitas: busque el número de emergencias con «BSL» detrás. En una emergencia también puede enviar un mensaje de texto, pero por regla general antes debe registrar su teléfono.

## Time limits

gb-sct--claim--how-long-emergency = Una emergency detention (retención de urgencia) dura hasta 72 horas, contadas desde que usted ingresó en el hospital. Si ya estaba en el hospital, se cuentan desde el certificado de la médica o el médico. Una persona especialista debe verle lo antes posible y poner fin a la retención si no hace falta.
gb-sct--claim--how-long-short = Una short-term detention (retención de corta duración) dura hasta 28 días, contados desde el día en que usted ingresó en el hospital. Si ya estaba en el hospital, se cuentan desde el día del certificado. Permite dar tratamiento.
gb-sct--claim--tribunal = Mientras dura una short-term detention (retención de corta duración), usted puede pedir en cualquier momento al Mental Health Tribunal (el tribunal de salud mental) que le ponga fin. También puede pedirlo su named person (persona designada).
gb-sct--claim--after-28-days = Cuando terminan los 28 días, una médica o un médico puede, en algunos casos, añadir tres días laborables desde ese momento. Si se ha pedido a tiempo una compulsory treatment order (orden de tratamiento sin consentimiento), pueden seguir hasta cinco días laborables más. Antes de que terminen, el Tribunal (de salud mental) debe decidir sobre esa orden o sobre una interim order (orden provisional).
gb-sct--claim--interim-order = El Tribunal (de salud mental) puede dictar una interim order (orden provisional) mientras estudia el caso más a fondo. La orden dice cuánto dura: hasta 28 días, contados desde que empieza. Una detrás de otra, las órdenes provisionales pueden durar 56 días como máximo.
gb-sct--claim--how-long-order = Por regla general, una compulsory treatment order (orden de tratamiento sin consentimiento) dura seis meses desde el día en que se dictó. Se puede alargar seis meses más, y luego un año cada vez.
gb-sct--claim--tribunal-order = ¿Tiene una compulsory treatment order (orden de tratamiento sin consentimiento)? Usted o su named person (persona designada) pueden pedir al Tribunal (de salud mental) que le ponga fin o la cambie. Por regla general, pueden pedirlo a partir de los tres meses desde que se dictó la orden. Si su médica o médico la alarga, por regla general usted puede acudir enseguida al Tribunal por eso.
gb-sct--claim--tribunal-again = ¿El Tribunal (de salud mental) dijo que no sobre una compulsory treatment order (orden de tratamiento sin consentimiento)? Por regla general, puede pedirlo una vez más en el mismo periodo. Los periodos son los seis meses desde el día de la orden, los seis siguientes y después cada año.
gb-sct--claim--tribunal-looks = Su médica o médico puede alargar una compulsory treatment order (orden de tratamiento sin consentimiento). Cuando lo hace, a veces el Tribunal (de salud mental) la revisa por su cuenta. Por regla general, lo hace si durante dos años no decidió nada sobre la orden. Los dos años se cuentan hacia atrás, desde el momento en que la orden habría terminado.
gb-sct--claim--community-order-missed = Si no acude a un tratamiento que una orden exige, pueden llevarle a donde se da, o a un hospital. Allí pueden retenerle hasta 6 horas, contadas desde que usted llega.
gb-sct--claim--community-order-broken = ¿Faltó de otra manera a lo que dice una orden, y probablemente empeoraría mucho? Entonces pueden retenerle hasta 72 horas en un hospital, contadas desde que usted llega. Después son posibles hasta 28 días, contados desde un certificado de la médica o el médico.

## Where to complain

gb-sct--claim--complain = Por regla general, presente la queja en un plazo de seis meses desde lo que pasó, o desde que usted lo supo. No debería presentarla más de un año después de lo que pasó. Pueden darle más tiempo, así que, si ya pasó el plazo, explique por qué.
gb-sct--claim--complain-answer = Por regla general, la primera respuesta llega en un plazo de cinco días laborables desde su queja. Si después pide que estudien la queja más a fondo, la respuesta llega en un plazo de 20 días laborables desde que lo pide. El Patient Advice and Support Service (un servicio de consejo y apoyo para pacientes) puede ayudarle.
# SPSO: Scottish Public Services Ombudsman.
gb-sct--claim--complain-next = Después de la respuesta final, puede ir al SPSO (la defensoría para los servicios públicos). Por regla general, vaya en el plazo de un año desde que supo del problema por primera vez.

## Where the law and the UN standard part

gb-sct--claim--gap = El comité de la ONU dice: no se puede encerrar ni tratar a la fuerza a nadie por una discapacidad. La ley de Escocia todavía lo permite en algunos casos. Usted puede pedir la razón por escrito, una persona defensora y una revisión.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-sct--line--emergency = Aquí responden la ambulancia, la policía y los bomberos, a cualquier hora. Llame cuando alguien esté en peligro ahora. La llamada es gratis.
gb-sct--line--urgent-help = Responde personal del NHS (la sanidad pública). Elija la opción de salud mental (mental health). La llamada es gratis.
gb-sct--line--breathing-space = Breathing Space (una línea de ayuda) le escucha cuando siente tristeza, preocupación o soledad. De lunes a jueves, atiende de 6 de la tarde a 2 de la madrugada. El fin de semana, atiende desde las 6 de la tarde del viernes hasta las 6 de la mañana del lunes. La llamada es gratis.
gb-sct--line--samaritans = Escuchan personas voluntarias de Samaritans, de día y de noche. Puede hablar de cualquier cosa que le resulte difícil. La llamada es gratis.
gb-sct--line--commission = La Mental Welfare Commission (un organismo público para los derechos en salud mental) responde los días laborables, en horario de oficina. Deje su número, y le devuelven la llamada. Aconseja sobre sus derechos en la atención de salud mental. La llamada es gratis para las personas que usan los servicios y para las personas cuidadoras.

## Sources

# Los títulos se quedan en inglés, como se encuentran; entre paréntesis, lo que quieren decir.
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 6
gb-sct--source--hra = Human Rights Act 1998 (ley de derechos humanos)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 1
gb-sct--source--incapacity-act = Adults with Incapacity (Scotland) Act 2000 (ley de Escocia sobre las personas adultas que no pueden decidir)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 259
gb-sct--source--mental-health-act = Mental Health (Care and Treatment) (Scotland) Act 2003 (ley de salud mental de Escocia)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 1
gb-sct--source--mental-health-act-1 = Mental Health (Care and Treatment) (Scotland) Act 2003 (ley de salud mental de Escocia)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 36
gb-sct--source--mental-health-act-36 = Mental Health (Care and Treatment) (Scotland) Act 2003 (ley de salud mental de Escocia)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 44
gb-sct--source--mental-health-act-44 = Mental Health (Care and Treatment) (Scotland) Act 2003 (ley de salud mental de Escocia)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 50
gb-sct--source--mental-health-act-50 = Mental Health (Care and Treatment) (Scotland) Act 2003 (ley de salud mental de Escocia)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 100
gb-sct--source--mental-health-act-100 = Mental Health (Care and Treatment) (Scotland) Act 2003 (ley de salud mental de Escocia)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 237
gb-sct--source--mental-health-act-237 = Mental Health (Care and Treatment) (Scotland) Act 2003 (ley de salud mental de Escocia)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 240
gb-sct--source--mental-health-act-240 = Mental Health (Care and Treatment) (Scotland) Act 2003 (ley de salud mental de Escocia)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 250
gb-sct--source--mental-health-act-250 = Mental Health (Care and Treatment) (Scotland) Act 2003 (ley de salud mental de Escocia)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 275
gb-sct--source--mental-health-act-275 = Mental Health (Care and Treatment) (Scotland) Act 2003 (ley de salud mental de Escocia)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 299
gb-sct--source--mental-health-act-299 = Mental Health (Care and Treatment) (Scotland) Act 2003 (ley de salud mental de Escocia)
    .publisher = Parlamento de Escocia, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el capítulo, por ejemplo 8
gb-sct--source--code-of-practice = Mental Health (Care and Treatment) (Scotland) Act 2003: Code of Practice, Volume 1 (ley de salud mental de Escocia: guía para aplicarla, volumen 1)
    .publisher = Gobierno de Escocia (Scottish Government)
    .at = capítulo { $at }
gb-sct--source--named-persons = Mental health law in Scotland: guide to named persons (la ley de salud mental en Escocia: guía sobre las personas designadas)
    .publisher = Gobierno de Escocia (Scottish Government)
gb-sct--source--complaints = NHS complaints procedure (cómo presentar una queja sobre el NHS)
    .publisher = Patient Advice and Support Service
gb-sct--source--complaint-time = NHS complaints (Scotland) (quejas sobre el NHS en Escocia)
    .publisher = Citizens Advice Scotland
gb-sct--source--spso-time = Time limit for making complaints to SPSO (plazo para presentar una queja al SPSO)
    .publisher = Scottish Public Services Ombudsman
gb-sct--source--commission = Information and advice (información y consejo)
    .publisher = Mental Welfare Commission for Scotland
gb-sct--source--supreme-court-2026 = Reference by the Attorney General for Northern Ireland (deprivation of liberty), UKSC/2025/0042 (caso sobre la privación de libertad)
    .publisher = Tribunal Supremo del Reino Unido (Supreme Court)
gb-sct--source--liberty-2026 = The Supreme Court resets the law on deprivation of liberty (la Supreme Court cambia las normas sobre la privación de libertad)
    .publisher = LawCases.net
gb-sct--source--un-article-14 = Directrices sobre el derecho a la libertad y la seguridad de las personas con discapacidad (A/72/55, anexo)
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
gb-sct--source--phone-help = NHS 24 (un servicio de la sanidad pública)
    .publisher = NHS 24, Escocia
gb-sct--source--breathing-space = Breathing Space (una línea de ayuda)
    .publisher = Breathing Space, Escocia
gb-sct--source--emergency-calls = Emergency video relay (videollamadas de emergencia en lengua de señas o de signos)
    .publisher = Ofcom
gb-sct--source--emergency-text = Emergency SMS (mensaje de texto de emergencia)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-sct--source--samaritans = Contact a Samaritan (hablar con Samaritans)
    .publisher = Samaritans
