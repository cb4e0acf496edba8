### Las reglas de un país: Gales. Quién las lee: personas que están en Gales y quieren saber qué dice la ley allí,
### y quienes las acompañan. Dice con claridad lo que dice una ley o un organismo oficial; en términos generales, lo que se
### sabe de segunda mano. No es asesoramiento legal.

# Para quien traduce o revisa:
# Los nombres de leyes, organismos y servicios se quedan en inglés, con una breve explicación al lado la primera vez.
# Llais es una palabra galesa y un nombre: se queda igual.
# No cambie nunca un número, una edad, un plazo ni una fecha. «Section 2» y «section 3» son los nombres que usa el personal.
# «Por regla general», «a menudo» y «algunas» están a propósito: no los quite. «Todavía no ha empezado a aplicarse» no debe cambiar.
# Donde la ley es la misma que en Inglaterra, las palabras son las mismas que en gb-eng.ftl.

gb-wls--about = Estas son algunas de las normas en Gales, y no son asesoramiento legal. Para lo demás, pregunte a Llais (ayuda con las quejas), a una persona defensora, o a una abogada o un abogado.


## What the law says

gb-wls--claim--risks = Su médica o médico debe decirle los riesgos que a usted le importan y las otras opciones razonables. Los números no bastan para decidir qué riesgos importan. Tiene que ser una conversación con usted, y no solo folletos.
gb-wls--claim--free-to-leave = Si vino al hospital por su propia voluntad, por regla general puede rechazar el tratamiento. También puede irse, salvo que alguien use de forma legal un poder para retenerle. No necesita el permiso de la médica o el médico, pero avise al personal.
gb-wls--claim--told-why = Si le retienen en un hospital, deben decirle pronto por qué, en una lengua que usted entienda. La parte de la ley que se usa se llama su «section». El personal debe hacer lo que pueda para que usted la entienda y para que sepa cómo acudir a un tribunal. Debe hacerlo en cuanto pueda, de palabra y por escrito.
gb-wls--claim--medicine = Si le retienen según la section 2 o 3, a menudo la ley permite darle medicación para su salud mental sin que usted diga que sí. Después de tres meses hace falta su consentimiento, o el acuerdo de una médica o un médico que da una segunda opinión, salvo en algunas urgencias. Los meses se cuentan desde la primera medicación de esa estancia. El nombramiento de quien da la segunda opinión se hace en nombre de los Welsh Ministers (el gobierno de Gales).
gb-wls--claim--medicine-short-hold = En una retención corta (sections 4, 5, 135 o 136), por regla general puede rechazar la medicación. Ahí no se aplica el poder de la section 2 o 3 para darla sin su consentimiento. Si en ese momento usted no puede decidir, otras leyes pueden permitir un tratamiento. Si otra médica u otro médico está de acuerdo, la section 4 pasa a ser section 2, y valen sus normas.
gb-wls--claim--ect = Cuando usted puede entender lo que es la terapia electroconvulsiva (TEC; en inglés, ECT), solo se puede aplicar si dice que sí. Si una médica o un médico que da una segunda opinión ve que usted no puede entenderla, se puede permitir. Pero no se puede aplicar en contra de su decisión anticipada (advance decision) válida, ni en contra de un «no» de su «attorney» (la persona que usted eligió para decidir en su lugar). La excepción es que haga falta enseguida para salvarle la vida, o para evitar que empeore gravemente.
# La ley habla de «capacity». Aquí se dice siempre como la habilidad para decidir. Nunca «capacidad jurídica».
gb-wls--claim--able-to-decide = La Mental Capacity Act (ley sobre la capacidad mental) parte de esto: usted puede decidir. El personal debe darle primero toda la ayuda práctica. Una elección poco prudente no demuestra que usted no pueda decidir.
gb-wls--claim--one-decision = Cada comprobación de su [capacidad mental](term:mental-capacity) es para una sola decisión, en un momento dado. ¿Puede usted entender la información, recordarla el tiempo suficiente, sopesarla y mostrar lo que elige? La edad, el aspecto o el estado de salud, por sí solos, no demuestran nada.
# «Best interests» es el criterio de esta ley para personas adultas. Se queda entre comillas.
gb-wls--claim--best-interests = Si el personal considera que usted no puede decidir, debe actuar según sus «best interests» (lo que es mejor para usted). Debe ayudarle a participar. Cuentan lo que usted quiere y lo que cree, sobre todo lo que escribió antes.
gb-wls--claim--advance-decision = Desde los 18 años, usted puede rechazar un tratamiento con antelación, con sus propias palabras. Si ese tratamiento le mantiene con vida, escríbalo y fírmelo ante una persona que sea testigo. Escriba también que vale aunque su vida corra peligro.
gb-wls--claim--advance-decision-hospital = Si le retienen en un hospital, a veces la Mental Health Act (ley de salud mental) puede pasar por encima de su decisión anticipada. Pero para la terapia electroconvulsiva (TEC), solo puede hacerlo en una urgencia.
gb-wls--claim--power-of-attorney = Desde los 18 años, usted puede elegir a alguien para que más adelante decida sobre su salud. Esto es un lasting power of attorney (un poder duradero). Vale solo para las decisiones que usted no pueda tomar en ese momento.
gb-wls--claim--no-cruelty = Nadie puede torturarle, ni tratarle de forma cruel o degradante. Nunca hay una razón que lo haga legal. Esta ley trata de un daño o una humillación graves.
gb-wls--claim--relative-letter = La ley elige para usted, de una lista, a un «nearest relative» (el familiar más cercano). El hospital envía a esa persona una copia de lo que le comunica a usted por escrito sobre su estancia. Si usted pide que no la envíe, no la envía. Así que diga pronto al personal lo que quiere.
gb-wls--claim--private-life = La ley protege su vida privada y familiar, su casa y sus cartas. Abarca su cuerpo, su historia clínica y su participación en las decisiones. Un límite necesita una ley y una buena razón, y debe ser [proporcional](term:proportionate).
gb-wls--claim--letters = Las cartas que usted envía desde el hospital solo se pueden retener si lo pidió la persona a la que usted escribe. En los hospitales de alta seguridad valen otras normas.
gb-wls--claim--order-to-leave = ¿Le retienen según la section 2 o 3? La médica o el médico responsable, la dirección del hospital (hospital managers) o el familiar más cercano (nearest relative) pueden ordenar que le dejen salir. La orden debe ser por escrito. El familiar más cercano también puede enviar a una médica o un médico para que le vea a solas.
gb-wls--claim--care-plan = En la atención de salud mental especializada, usted tiene derecho a un plan escrito de atención y tratamiento (care and treatment plan). Una persona que coordina su atención (care coordinator) trabaja en él con usted. El plan puede abarcar también su vivienda, su dinero, su trabajo y su familia.
gb-wls--claim--aftercare = Después de la section 3 (o de algunas órdenes judiciales), deben darle «aftercare» (apoyo después del alta) cuando deje el hospital. Lo dan el servicio de salud y el gobierno local (council); es la section 117. Este apoyo es para las necesidades ligadas a su salud mental, para que sea menos probable que vuelva a ingresar. Sigue hasta que el servicio y el gobierno local vean que usted ya no lo necesita.
gb-wls--claim--come-back = ¿Dejó la atención de salud mental especializada siendo ya una persona adulta? Durante tres años desde que la dejó, por regla general usted puede pedir por su cuenta una nueva evaluación. No hace falta que la pida una médica o un médico.
# Termbase: reasonable-accommodation
gb-wls--claim--adjustments = La Equality Act (ley de igualdad) obliga a los servicios a quitar las barreras para las personas con discapacidad. Deben pensar en ello con antelación y hacer ajustes razonables para usted. No pueden cobrárselos.
gb-wls--claim--community-order = Después de la section 3, una médica o un médico puede dejarle salir con una community treatment order (CTO): una orden de tratamiento en la comunidad, con condiciones. Debe aceptarla también una persona profesional de la salud mental que no sea ni médica ni médico. La orden dura hasta seis meses desde el día en que se dicta, y después se puede alargar.
gb-wls--claim--community-order-medicine = Con una orden de tratamiento en la comunidad (CTO), desde los 16 años, su consentimiento cuenta si usted puede decidir. Entonces nadie puede darle, sin ese consentimiento, medicación para su salud mental en la comunidad. Si en ese momento usted no puede decidir, se la pueden dar. Pero, por regla general, no pueden hacerlo a la fuerza si usted se opone.
gb-wls--claim--police-hold = La section 136 permite a la policía retenerle, para que puedan verle una médica o un médico y una persona profesional de la salud mental. La policía puede usarla casi en cualquier lugar, pero no en una vivienda. Si puede, antes debe preguntar a un médico, a una enfermera o a otra persona profesional.
gb-wls--claim--liberty-changed = En junio de 2026, la Supreme Court (el tribunal más alto) cambió lo que se considera una [privación de libertad](term:deprivation-of-liberty). Ahora los tribunales tienen en cuenta muchas cosas, también lo que usted quiere. Los folletos más antiguos pueden estar equivocados: pregunte a una persona defensora, o a una abogada o un abogado.
gb-wls--claim--liberty-consent = Una persona que no puede decidir dónde vivir puede, aun así, dar un consentimiento válido, a través de lo que quiere y lo que siente. Desde junio de 2026, el personal puede tomar como consentimiento la forma en que una persona se comporta. Así que, si usted no está a gusto, dígalo o muéstrelo, y pida que lo anoten.
gb-wls--claim--young-stay = Con 16 o 17 años, si usted puede decidir, basta su consentimiento para una estancia por su salud mental. Si dice que no, ni su madre ni su padre pueden aceptarla por usted. Pero, aun así, le pueden retener según la Mental Health Act.
gb-wls--claim--young-ward = ¿Tiene menos de 18 años y está en un hospital por su salud mental? El hospital debe asegurarse de que el entorno sea adecuado para su edad, hasta donde lo permitan sus necesidades.
gb-wls--claim--young-ect = Con menos de 18 años, para la terapia electroconvulsiva (TEC; en inglés, ECT) hace falta el acuerdo de una médica o un médico que da una segunda opinión, aunque usted diga que sí. Es así también si vino por su propia voluntad. Hay una excepción para algunas urgencias.
gb-wls--claim--nobody-else = Nadie puede decir que sí a un matrimonio o a una relación sexual en lugar de otra persona adulta. Tampoco puede nadie decidir por usted su voto. Es así también si el personal considera que usted no puede decidir.
gb-wls--claim--public-bodies = La Human Rights Act (ley de derechos humanos) dice que los organismos públicos deben respetar sus derechos humanos. Los hospitales del NHS (la sanidad pública) y los gobiernos locales (councils) son organismos públicos. No hacer nada también puede ir contra esta ley.
gb-wls--claim--new-act = En diciembre de 2025 se aprobó una nueva Mental Health Act (ley de salud mental). Promete más posibilidades de elegir para las personas a las que se retiene en un hospital. La mayor parte todavía no ha empezado a aplicarse.

## Who helps

gb-wls--claim--ward-advocate = Todas las personas que se quedan en una unidad de salud mental pueden tener una [persona defensora independiente](term:independent-advocate). Es así también si usted vino porque estuvo de acuerdo. Pregunte en la unidad cómo hablar con la persona defensora.
gb-wls--claim--managers = Con la section 2 o 3, la dirección del hospital (hospital managers) puede dejarle salir. También puede poner fin a una orden de tratamiento en la comunidad (CTO). Por regla general, usted puede pedir en cualquier momento una «managers’ hearing» (una reunión para revisar su caso). Deciden al menos tres personas que no son personal del hospital.
gb-wls--claim--tribunal-help = El Mental Health Review Tribunal for Wales (el tribunal de salud mental) tiene en su página web un folleto de orientación y formularios. Puede pedirlos en otro formato.
gb-wls--claim--tribunal-appeal = ¿Cree que el tribunal aplicó mal la ley? Puede presentar un recurso ante el Upper Tribunal (un tribunal más alto), si antes le dan permiso. Pregunte pronto a una persona defensora, o a una abogada o un abogado.
gb-wls--claim--nearest-relative = La ley elige para usted, de una lista, a un «nearest relative» (el familiar más cercano), y usted puede pedir a un tribunal que lo cambie. Esa persona puede ordenar por escrito que le dejen salir a usted, si avisa 72 horas antes a la dirección del hospital (hospital managers). La médica o el médico responsable puede impedirlo con un informe. El informe debe decir que usted sería probablemente un peligro para otra persona o para usted.
gb-wls--claim--emergency-sign = ¿Usa la British Sign Language (BSL, la lengua de señas o de signos británica)? Una persona intérprete puede comunicarle con los servicios de emergencia, de día y de noche. El servicio es una aplicación y una página web gratuitas: busque el número de emergencias con «BSL» detrás. En una emergencia también puede enviar un mensaje de texto, pero por regla general antes debe registrar su teléfono.
gb-wls--claim--complaint-advocate = Llais (un organismo de Gales) ayuda gratis con una queja sobre el NHS (la sanidad pública) o sobre los servicios sociales. Sus personas defensoras son independientes, y las decisiones son de usted. Pueden contar con intérpretes y usar otros formatos.

## Time limits

gb-wls--claim--how-long = Una retención según la section 2 de la Mental Health Act (para una evaluación) puede durar hasta 28 días, contados desde el día en que empezó. Según la section 3 (para un tratamiento), puede durar hasta seis meses desde el primer día. Después se puede alargar: seis meses más, y luego un año cada vez. Pregunte qué section es y cuándo empezó.
gb-wls--claim--tribunal = Usted puede pedir por escrito al Mental Health Review Tribunal for Wales (el tribunal de salud mental) que le deje salir. Si ingresó según la section 2, pídalo en los primeros 14 días, contando el día de ese ingreso. Con la section 3, por regla general puede pedirlo una vez en los primeros seis meses desde que empezó. Después, puede pedirlo una vez en los seis meses siguientes, y luego una vez cada año.
gb-wls--claim--tribunal-sent = Si nadie ha acudido al tribunal, el hospital debe enviar su caso al tribunal cuando pasan seis meses. Los seis meses se cuentan desde el primer día con la section 2 o 3. Más adelante, debe hacerlo cuando han pasado tres años desde la última vez que un tribunal lo revisó. Con menos de 18 años, es un año. Es así aunque usted ya lo haya pedido antes con la section 2.
gb-wls--claim--how-long-short = Algunas retenciones son cortas. Con la policía (section 136), son hasta 24 horas desde que usted llega a un lugar seguro (place of safety). A veces, una médica o un médico puede alargarlas algunas horas. Una estancia de urgencia (section 4) es de hasta 72 horas desde el momento del ingreso.
gb-wls--claim--how-long-ward = En una unidad, una médica o un médico puede retenerle hasta 72 horas, contadas desde el informe médico por escrito (section 5). Algunas enfermeras y algunos enfermeros pueden retenerle hasta 6 horas desde que lo anotan. Esta retención de enfermería termina cuando llega la médica o el médico.
gb-wls--claim--nearest-relative-stopped = ¿El familiar más cercano (nearest relative) ordenó que le dejaran salir a usted, y la médica o el médico responsable lo impidió con un informe? Entonces ese familiar no puede dar otra orden durante seis meses desde ese informe. Con la section 3, ese familiar puede acudir al tribunal en un plazo de 28 días desde que se lo comunican.
gb-wls--claim--community-order-recall = Con una orden de tratamiento en la comunidad (CTO), la médica o el médico puede hacerle volver al hospital, por escrito. Solo puede hacerlo si usted necesita tratamiento allí y si hay un riesgo de daño. Con la mayoría de las condiciones de la orden, incumplir una no basta por sí solo para hacerle volver. Pueden retenerle hasta 72 horas, contadas desde que empiezan a retenerle. Después deben dejarle salir, salvo que se ponga fin a la orden y le retengan de nuevo.
gb-wls--claim--community-order-tribunal = Puede pedir a un tribunal que ponga fin a una orden de tratamiento en la comunidad (CTO). Puede hacerlo en los primeros seis meses desde que se dictó, y otra vez en cada nuevo periodo. Si se pone fin a la orden y le retienen de nuevo en un hospital, el hospital debe enviar su caso al tribunal. Debe hacerlo en cuanto pueda.
gb-wls--claim--complaint-time = Por regla general, hay un plazo para presentar una queja, así que preséntela en cuanto pueda. Si ya pasó el plazo, preséntela de todos modos y explique por qué. Para ir a un tribunal según la Human Rights Act (ley de derechos humanos), normalmente tiene un año desde lo que pasó.

## Where to complain

gb-wls--claim--complain-first = Primero hable con el personal, o con el equipo de quejas de su health board (el organismo de salud de su zona). Desde abril de 2026, la forma de presentar una queja se llama Listening to People («escuchar a la gente»). Suele tener dos etapas: una al principio y, después, otra más completa. Por regla general, el health board debe ofrecerse a escucharle y ofrecerle una persona defensora.
gb-wls--claim--ombudsman = ¿No le convence la respuesta? Vaya al Public Services Ombudsman for Wales (la defensoría para los servicios públicos). Por regla general, vaya en el plazo de un año desde lo que pasó, o desde que usted lo supo.
gb-wls--claim--inspectors = La Healthcare Inspectorate Wales, que controla los servicios, comprueba cómo se usa la Mental Health Act (ley de salud mental). Lo hace en nombre de los Welsh Ministers (el gobierno de Gales). Envía a personas para que vean a solas a pacientes. Por regla general, usted puede presentarle una queja sobre esto. Este organismo estudia algunas quejas, pero no puede dejarle salir del hospital.

## Where the law and the UN standard part

# «Best interests» es el criterio de la ley para personas adultas. Se queda entre comillas.
gb-wls--claim--gap = El comité de la ONU dice: cuentan la [voluntad y las preferencias](term:will-and-preferences) de usted, y nadie debe usar la fuerza por una discapacidad. Aquí la ley todavía usa los «best interests» (lo que es mejor para usted) y permite la fuerza en algunos casos. Usted puede pedir la razón por escrito, una persona defensora y una revisión.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-wls--line--emergency = Aquí responden la ambulancia, la policía y los bomberos, a cualquier hora. Llame cuando alguien esté en peligro ahora. La llamada es gratis.
gb-wls--line--urgent-help = Elija la opción 2. Responde personal de salud mental de su zona, de día y de noche. La llamada es gratis.
gb-wls--line--samaritans = Escuchan personas voluntarias de Samaritans, de día y de noche. Puede hablar de cualquier cosa que le resulte difícil. La llamada es gratis.

## Sources

# Los títulos se quedan en inglés, como se encuentran; entre paréntesis, lo que quieren decir.
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 6
gb-wls--source--hra = Human Rights Act 1998 (ley de derechos humanos)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 8
gb-wls--source--convention-rights = Human Rights Act 1998, Schedule 1 (los derechos del Convenio Europeo de Derechos Humanos)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 1
gb-wls--source--mca = Mental Capacity Act 2005 (ley sobre la capacidad mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 44
gb-wls--source--mha-2025 = Mental Health Act 2025 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
gb-wls--source--mha-2025-start = The Mental Health Act 2025: Provisions coming into force in February 2026 (las partes que empiezan en febrero de 2026)
    .publisher = Browne Jacobson
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 20
gb-wls--source--equality-act = Equality Act 2010 (ley de igualdad)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
gb-wls--source--supreme-court = Case UKSC/2025/0042: Reference by the Attorney General for Northern Ireland (caso sobre la privación de libertad)
    .publisher = Tribunal Supremo del Reino Unido (Supreme Court)
gb-wls--source--liberty-2026 = Deprivation of liberty: protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment (la privación de libertad después de esa decisión)
    .publisher = Capsticks, para Lawyers in Local Government
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 18
gb-wls--source--measure = Mental Health (Wales) Measure 2010 (ley de Gales sobre la salud mental)
    .publisher = Asamblea Nacional de Gales, en legislation.gov.uk
    .at = section { $at }
gb-wls--source--come-back-time = Mental Health Measure Part 3: Assessment of Former Users of Secondary Mental Health Services (nueva evaluación de personas que dejaron la atención especializada)
    .publisher = Gobierno de Gales (Welsh Government)
gb-wls--source--measure-rights = Mental Health (Wales) Measure 2010: Parts 2 and 3 (ley de Gales sobre la salud mental: partes 2 y 3)
    .publisher = Cwm Taf Morgannwg University Health Board
# Variables:
#   $at (String) - el artículo de la ley (section), por ejemplo 131
gb-wls--source--mha = Mental Health Act 1983 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
gb-wls--source--mha-2 = Mental Health Act 1983, section 2 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-3 = Mental Health Act 1983, section 3 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-4 = Mental Health Act 1983, section 4 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-5 = Mental Health Act 1983, section 5 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-17a = Mental Health Act 1983, section 17A (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-20 = Mental Health Act 1983, section 20 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-20a = Mental Health Act 1983, section 20A (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-23 = Mental Health Act 1983, section 23 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-25 = Mental Health Act 1983, section 25 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-56 = Mental Health Act 1983, section 56 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-58 = Mental Health Act 1983, section 58 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-58a = Mental Health Act 1983, section 58A (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-62 = Mental Health Act 1983, section 62 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-66 = Mental Health Act 1983, section 66 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-68 = Mental Health Act 1983, section 68 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-117 = Mental Health Act 1983, section 117 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-120 = Mental Health Act 1983, section 120 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-132 = Mental Health Act 1983, section 132 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--mha-136 = Mental Health Act 1983, section 136 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-wls--source--tribunal = Applications to the Mental Health Review Tribunal for Wales (cómo acudir al tribunal de salud mental de Gales)
    .publisher = Mental Health Review Tribunal for Wales
gb-wls--source--inspectors = Review Service for Mental Health (servicio de control para la salud mental)
    .publisher = Healthcare Inspectorate Wales
gb-wls--source--informal = Your rights as an informal patient (sus derechos si aceptó estar en el hospital)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-wls--source--montgomery = Montgomery v Lanarkshire Health Board [2015] UKSC 11 (sentencia)
    .publisher = Tribunal Supremo del Reino Unido (Supreme Court)
gb-wls--source--complaint-rules = National Health Service (Concerns, Complaints and Redress Arrangements) (Wales) Regulations 2011 (normas de Gales sobre las quejas)
    .publisher = Welsh Ministers (el gobierno de Gales), en legislation.gov.uk
gb-wls--source--complaints-reform = Improvements to be made to NHS Wales complaints system (mejoras que se van a hacer en las quejas sobre el NHS en Gales)
    .publisher = Gobierno de Gales (Welsh Government)
gb-wls--source--complaints-2026 = Focus on: updated NHS Wales concerns process 2026 (lo que cambia en 2026 en las quejas sobre el NHS en Gales)
    .publisher = British Medical Association
gb-wls--source--complaints-news = Major reform to NHS Wales complaints system approved (se aprueba una gran reforma de las quejas sobre el NHS en Gales)
    .publisher = National Health Executive
gb-wls--source--llais = Complaints advocacy (ayuda de una persona defensora con las quejas)
    .publisher = Llais
gb-wls--source--ombudsman = Complaints against public bodies: our procedure (quejas contra organismos públicos: cómo se tratan)
    .publisher = Public Services Ombudsman for Wales
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - el párrafo, por ejemplo 27
gb-wls--source--un-comment-1 = Observación general núm. 1 (2014). Artículo 12: Igual reconocimiento como persona ante la ley. CRPD/C/GC/1
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
    .at = párrafo { $at }
gb-wls--source--un-article-14 = Directrices sobre el derecho a la libertad y la seguridad de las personas con discapacidad. A/72/55, anexo
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
gb-wls--source--urgent-help = More than 200,000 calls to urgent mental health service (más de doscientas mil llamadas al servicio urgente de salud mental)
    .publisher = Gobierno de Gales (Welsh Government)
gb-wls--source--emergency-calls = Emergency video relay (videollamadas de emergencia en lengua de señas o de signos)
    .publisher = Ofcom
gb-wls--source--emergency-text = Emergency SMS (mensaje de texto de emergencia)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-wls--source--samaritans = Contact a Samaritan (hablar con Samaritans)
    .publisher = Samaritans
