### Las reglas de un país: Inglaterra. Quién las lee: personas que están en Inglaterra y quieren saber qué dice la ley allí,
### y quienes las acompañan. Dice con claridad lo que dice una ley o un organismo oficial. No es asesoramiento legal.

# Para quien traduce o revisa:
# Los nombres de leyes, organismos y servicios se quedan en inglés, con una breve explicación al lado la primera vez:
# quien lee tendrá que decirlos o buscarlos.
# No cambie nunca un número, una edad, un plazo ni una fecha. «Section 2» y «section 3» son los nombres que usa el personal.
# «Por regla general», «a menudo» y «algunas» están a propósito: no los quite. «Todavía no ha empezado a aplicarse» no debe cambiar.

gb-eng--about = Estas son algunas de las normas en Inglaterra, y no son asesoramiento legal. Las leyes cambian: mire la fecha, y pregunte a una persona defensora, a una abogada o a un abogado.


## What the law says

gb-eng--claim--public-bodies = La Human Rights Act (ley de derechos humanos) dice que los organismos públicos deben respetar los derechos humanos de usted. Los hospitales del NHS (la sanidad pública) y los gobiernos locales (councils) son organismos públicos. Una entidad de cuidados registrada también debe respetarlos, si el gobierno local organiza o paga la atención de usted en casa o en una residencia de cuidados.
gb-eng--claim--no-cruelty = Nadie puede torturarle, ni tratarle de forma cruel o degradante. Ninguna razón lo hace legal, nunca. Esta ley trata de un daño o una humillación graves.
gb-eng--claim--private-life = La ley protege la vida privada y familiar de usted, su casa y sus cartas. Abarca su cuerpo, su historia clínica y su parte en las decisiones. Un límite necesita una ley y una buena razón, y debe ser [proporcional](term:proportionate).
gb-eng--claim--told-why = Si le retienen en un hospital, deben decirle pronto por qué, en una lengua que usted entienda. El personal debe explicarle, de palabra y por escrito, que usted tiene derecho a acudir a un tribunal. Con un solo folleto no basta, así que puede preguntar otra vez.
# La ley inglesa habla de «capacity». Aquí se dice siempre como la habilidad para decidir. Nunca «capacidad jurídica».
gb-eng--claim--able-to-decide = La Mental Capacity Act (ley sobre la capacidad mental) parte de esto: usted puede decidir. El personal debe darle primero toda la ayuda práctica. Una elección poco prudente no demuestra que usted no pueda decidir.
gb-eng--claim--one-decision = Una comprobación de la [capacidad mental](term:mental-capacity) de usted es para una sola decisión, en un momento dado. ¿Puede usted entenderlo, recordarlo el tiempo suficiente, sopesarlo y mostrar lo que elige? La edad, el aspecto o el estado de salud, por sí solos, no demuestran nada.
# «Best interests» es el criterio de esta ley para personas adultas. Se queda entre comillas.
gb-eng--claim--best-interests = Si el personal considera que usted no puede decidir, debe actuar según sus «best interests» (lo que es mejor para usted). Debe ayudarle a participar. Cuentan lo que usted quiere y lo que cree, sobre todo lo que escribió antes.
gb-eng--claim--power-of-attorney = Desde los 18 años, usted puede elegir a alguien para que más adelante decida sobre su salud. Esto es un lasting power of attorney (un poder duradero). Vale solo para las decisiones que usted no pueda tomar en ese momento.
gb-eng--claim--advance-decision = Desde los 18 años, usted puede rechazar un tratamiento con antelación, con sus propias palabras. Si ese tratamiento le mantiene con vida, escríbalo y fírmelo ante una persona que sea testigo. Añada que vale también si su vida corre peligro. Si le retienen en un hospital, a veces la Mental Health Act (ley de salud mental) puede pasar por encima de su no.
gb-eng--claim--nobody-else = Nadie puede decir que sí a un matrimonio o a una relación sexual en lugar de otra persona adulta. Tampoco puede nadie decidir el voto de usted. Es así también si el personal considera que usted no puede decidir.
gb-eng--claim--liberty-changed = En junio de 2026, la Supreme Court (el tribunal más alto) cambió lo que es una [privación de libertad](term:deprivation-of-liberty). Ahora los tribunales miran muchas cosas, también lo que usted quiere. Los folletos más antiguos pueden estar equivocados: pregunte a una abogada, a un abogado o a una persona defensora.
gb-eng--claim--free-to-leave = Si vino al hospital porque aceptó venir, por regla general puede rechazar el tratamiento. También puede irse, salvo que alguien use de forma legal un poder para retenerle. No necesita el permiso de la médica o del médico, pero avise al personal.
gb-eng--claim--medicine = Si le retienen en un hospital para tratarle, a menudo la ley permite darle medicación sin que usted diga que sí. Por regla general, esto vale durante tres meses. Después hace falta su sí, o que otra médica u otro médico esté de acuerdo.
gb-eng--claim--ect = La terapia electroconvulsiva (TEC; en inglés, ECT) tiene su propia regla. Una persona adulta que entiende lo que es puede decir que no, y entonces el personal no puede aplicarla. Hay una excepción: algunas urgencias.
gb-eng--claim--use-of-force = En las unidades de salud mental, «fuerza» quiere decir [contención](term:restraint) o mantenerle aparte. La unidad debe tener normas, formar a su personal y decirle a usted qué derechos tiene. Por regla general, debe anotar cada vez que la usa.
gb-eng--claim--new-act = En diciembre de 2025 se aprobó una nueva Mental Health Act (ley de salud mental). Promete más posibilidades de elegir, un plan de atención por ley y documentos para elegir con antelación (advance choice documents). La mayor parte todavía no ha empezado a aplicarse.
gb-eng--claim--interpreter = El NHS debería ofrecerle intérprete profesional, gratis y con más tiempo. No se aconseja dejarlo en manos de la familia. Las niñas y los niños no deberían hacer de intérpretes para usted.
gb-eng--claim--access-standard = El NHS y los servicios sociales para personas adultas deberían seguir el Accessible Information Standard (norma de información accesible). Deberían preguntarle qué necesita, anotarlo, hacerlo y comunicarlo a quien le atienda después. Es para personas con discapacidad, personas cuidadoras, madres y padres.
gb-eng--claim--gp = Usted puede inscribirse en una consulta de medicina familiar (GP) sin documento de identidad, prueba de domicilio ni papeles de inmigración. Para decirle que no, hace falta una buena razón, por escrito y en un plazo de 14 días.
# Termbase: reasonable-accommodation
gb-eng--claim--adjustments = La Equality Act (ley de igualdad) obliga a los servicios a hacer ajustes razonables para las personas con discapacidad. No pueden cobrárselos. Puede pedir un Reasonable Adjustment Digital Flag: un aviso digital de sus ajustes en su historia clínica del NHS.
gb-eng--claim--risks = Su médica o su médico debe decirle los riesgos que a usted le importan, y las otras opciones razonables. Los números no bastan para decidir qué riesgos importan. Tiene que ser una conversación con usted, y no solo folletos.
gb-eng--claim--young = Con 16 o 17 años, por regla general, usted puede dar su propio sí; con menos de 16, si lo entiende del todo. Pero a veces se puede actuar en contra de un no. Por regla general, el personal guarda en privado lo que usted le cuenta.
gb-eng--claim--carers = El personal siempre puede escuchar a su familia, y dar información general. Eso no va contra ninguna norma de privacidad. Por regla general, solo puede compartir los datos privados de usted si usted está de acuerdo, o si hay un riesgo grave.
# DNACPR: do not attempt cardiopulmonary resuscitation. Se quedan las letras; la frase las explica.
gb-eng--claim--dnacpr = Una nota DNACPR dice que el personal no intentará volver a poner en marcha su corazón, si se para. Antes deben hablarlo con usted, salvo que eso le haga daño. Está mal escribir notas así para todo un grupo.
gb-eng--claim--records = Usted tiene derecho a una copia de su historia clínica. Pídala a la consulta o al hospital que la guarda. Por regla general es gratis, y tarda más o menos un mes.

## Who helps

gb-eng--claim--health-advocate = Si le retienen según la Mental Health Act (ley de salud mental), por regla general puede tener una [persona defensora independiente](term:independent-advocate). Se llama independent mental health advocate (IMHA). El hospital debe informarle de ello.
gb-eng--claim--council-advocate = ¿Le resulta muy difícil participar cuando se habla de sus servicios sociales? Si ninguna persona adecuada puede ayudarle, el gobierno local (council) debe darle una persona defensora. Quien le ayuda solo cuenta si usted acepta a esa persona.
gb-eng--claim--nearest-relative = La ley elige para usted, de una lista, a un «nearest relative» (el familiar más cercano). Por regla general, esa persona puede pedir que usted salga del hospital, si avisa 72 horas antes. Una nueva ley le deja elegir a alguien, pero esa parte todavía no ha empezado a aplicarse.

## Time limits

gb-eng--claim--how-long = Una retención según la section 2 de la Mental Health Act (para una evaluación) puede durar hasta 28 días. En una unidad, una médica o un médico puede retenerle hasta 72 horas, y algunas enfermeras y algunos enfermeros, hasta 6 horas. Pregunte qué section es, y cuándo empezó.
gb-eng--claim--tribunal = Si le retienen en un hospital, puede pedir a un tribunal que le deje salir. Con la section 2, pídalo en los primeros 14 días; con la section 3, en cualquier momento de los primeros seis meses. Para esto puede tener una abogada o un abogado, gratis.
gb-eng--claim--complaint-time = Por regla general, tiene 12 meses para presentar una queja. En un plazo de 3 días laborables, deberían avisarle de que ha llegado. Para ir a un tribunal según la Human Rights Act, normalmente tiene un año.

## Where to complain

gb-eng--claim--complain-first = En un hospital, el PALS (la oficina que atiende a pacientes) puede ayudar sin una queja formal. También puede presentar la queja al servicio, o a quien lo paga. Para una queja sobre el NHS, puede tener gratis una persona defensora.
# PHSO: Parliamentary and Health Service Ombudsman. LGSCO: Local Government and Social Care Ombudsman.
gb-eng--claim--complain-next = ¿No le convence la respuesta? Vaya al PHSO (la defensoría para el NHS) o al LGSCO (la defensoría para los servicios sociales). Por regla general, el plazo es de un año desde el problema. Por el uso de la Mental Health Act, vaya a la Care Quality Commission (CQC), que controla los servicios.

## Where the law and the UN standard part

gb-eng--claim--gap-best-interests = Para el comité de la ONU, debería contar la [voluntad y las preferencias](term:will-and-preferences) de usted. No deberían contar los «best interests» (lo que es mejor para usted). La Mental Capacity Act todavía usa los «best interests». Usted puede pedir apoyo, una persona defensora y una revisión.
gb-eng--claim--gap-detention = El comité de la ONU dice: no se puede encerrar ni tratar a la fuerza a nadie por una discapacidad. La Mental Health Act todavía lo permite en algunos casos. Usted puede pedir la razón por escrito, una persona defensora y una revisión.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-eng--line--emergency = Aquí responden la ambulancia, la policía y los bomberos, a cualquier hora. Llame cuando alguien esté en peligro ahora. La llamada es gratis.
gb-eng--line--urgent-help = Elija la opción de salud mental (mental health). Responde personal del NHS con formación, de día y de noche. La llamada es gratis.
gb-eng--line--samaritans = Escuchan personas voluntarias de Samaritans, de día y de noche. Puede hablar de cualquier cosa que le resulte difícil. La llamada es gratis.

## Sources

# Los títulos se quedan en inglés, como se encuentran; entre paréntesis, lo que quieren decir.
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 6
gb-eng--source--hra = Human Rights Act 1998 (ley de derechos humanos)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 8
gb-eng--source--convention-rights = Human Rights Act 1998, Schedule 1 (los derechos del Convenio Europeo de Derechos Humanos)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 1
gb-eng--source--mca = Mental Capacity Act 2005 (ley sobre la capacidad mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 44
gb-eng--source--mha-2025 = Mental Health Act 2025 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
gb-eng--source--mha-2025-start = The Mental Health Act 2025: Provisions coming into force in February 2026 (las partes que empiezan en febrero de 2026)
    .publisher = Browne Jacobson
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 20
gb-eng--source--equality-act = Equality Act 2010 (ley de igualdad)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
gb-eng--source--supreme-court-2026 = Attorney General for Northern Ireland’s Reference (Deprivation of Liberty) (decisión de la Supreme Court sobre la privación de libertad)
    .publisher = Field Court Chambers
gb-eng--source--liberty-2026 = Deprivation of liberty: protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment (la privación de libertad después de esa decisión)
    .publisher = Capsticks, para Lawyers in Local Government
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 67
gb-eng--source--care-act = Care Act 2014 (ley de cuidados)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
gb-eng--source--use-of-force = Mental Health Units (Use of Force) Act 2018 (ley sobre el uso de la fuerza en las unidades de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 27
gb-eng--source--mha-2007 = Mental Health Act 2007 (ley de salud mental; cambió la Mental Health Act 1983)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 1
gb-eng--source--mha-guide = Mental Health Act 1983 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
gb-eng--source--tribunal = Apply to the Mental Health Tribunal (cómo acudir al tribunal de salud mental)
    .publisher = GOV.UK
gb-eng--source--medicine-rules = Information for people detained in hospital (información para personas retenidas en un hospital)
    .publisher = Care Quality Commission
gb-eng--source--advocates = Independent Mental Health Advocates (IMHAs) (personas defensoras independientes en salud mental)
    .publisher = Mind
gb-eng--source--relative = Nearest relative (el familiar más cercano)
    .publisher = Rethink Mental Illness
gb-eng--source--rethink = Complaining about the NHS or social services (quejarse del NHS o de los servicios sociales)
    .publisher = Rethink Mental Illness
gb-eng--source--phso-time = The Parliamentary and Health Service Ombudsman (PHSO) (la defensoría para el NHS)
    .publisher = The Advocacy People
gb-eng--source--lgsco-time = Information for Link Officers (información para el personal de enlace)
    .publisher = Local Government and Social Care Ombudsman
gb-eng--source--duty-to-tell = Section 132 informing detained patients of their legal rights procedure (section 132: cómo informar de sus derechos a las personas retenidas)
    .publisher = Rotherham Doncaster and South Humber NHS Foundation Trust
gb-eng--source--informal = Your rights as an informal patient (sus derechos si aceptó estar en el hospital)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--interpreters = Accessing an interpreter when using the NHS (cómo tener intérprete al usar el NHS)
    .publisher = Healthwatch Redbridge
gb-eng--source--access-standard = Accessible Information Standard: requirements (DAPB1605) (norma de información accesible: lo que exige)
    .publisher = NHS England
gb-eng--source--gp = Registering with your GP: understanding your rights (inscribirse en medicina familiar: conocer sus derechos)
    .publisher = Healthwatch England
gb-eng--source--gp-refusal = GPs must register patients with no proof of address (las consultas deben inscribir a pacientes sin prueba de domicilio)
    .publisher = Healthcare Leader
gb-eng--source--adjustment-flag = Reasonable Adjustment Digital Flag (aviso digital de ajustes razonables)
    .publisher = NHS England Digital
gb-eng--source--montgomery = Montgomery v Lanarkshire Health Board [2015] UKSC 11 (sentencia)
    .publisher = Tribunal Supremo del Reino Unido (Supreme Court)
gb-eng--source--young-people = 0–18 years: guidance for all doctors (de 0 a 18 años: orientaciones para el personal médico)
    .publisher = General Medical Council
gb-eng--source--carers = Guide to carers and confidentiality (guía: las personas cuidadoras y la confidencialidad)
    .publisher = Nottinghamshire Healthcare NHS Foundation Trust
gb-eng--source--tracey = Tracey v Cambridge University Hospitals NHS Foundation Trust [2014] EWCA Civ 822 (sentencia)
    .publisher = Tribunal de Apelación (Court of Appeal)
gb-eng--source--cqc-dnacpr = Protect, respect, connect: decisions about living and dying well (decisiones sobre vivir y morir bien)
    .publisher = Care Quality Commission
gb-eng--source--records = How do I get a copy of my health records (cómo pedir una copia de la historia clínica)
    .publisher = NHS England
gb-eng--source--records-time = Accessing my personal information (cómo ver mis datos personales)
    .publisher = Mind
gb-eng--source--complaint-help = Raising concerns about NHS services: your guide to Independent Health Complaints Advocacy (guía para quejarse del NHS con una persona defensora)
    .publisher = The Advocacy Project
gb-eng--source--phso = Mental Health Act: if we can’t help (la ley de salud mental: si esta oficina no puede ayudar)
    .publisher = Parliamentary and Health Service Ombudsman
gb-eng--source--cqc = Complain about the use of the Mental Health Act (quejarse del uso de la ley de salud mental)
    .publisher = Care Quality Commission
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - el párrafo, por ejemplo 27
gb-eng--source--un-comment-1 = Observación general núm. 1 (2014). Artículo 12: Igual reconocimiento como persona ante la ley. Corrección, 26 de enero de 2018
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas, según la noticia de Mental Capacity Law and Policy
    .at = párrafo { $at }
gb-eng--source--un-article-14 = Directrices sobre el artículo 14 de la Convención sobre los derechos de las personas con discapacidad: El derecho a la libertad y la seguridad de las personas con discapacidad
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
gb-eng--source--urgent-help = Need help now (ayuda urgente)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--ambulance = When to call us (cuándo llamar)
    .publisher = London Ambulance Service NHS Trust
gb-eng--source--call-costs = Emergency information (información para emergencias)
    .publisher = The Wellington Practice, una consulta de medicina familiar
gb-eng--source--emergency-calls = Emergency video relay (videollamadas de emergencia en lengua de señas o de signos)
    .publisher = Ofcom
gb-eng--source--samaritans = Contact a Samaritan (hablar con Samaritans)
    .publisher = Samaritans
