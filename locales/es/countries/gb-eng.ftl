### Las reglas de un país: Inglaterra. Quién las lee: personas que están en Inglaterra y quieren saber qué dice la ley allí,
### y quienes las acompañan. Dice con claridad lo que dice una ley o un organismo oficial. No es asesoramiento legal.

# Para quien traduce o revisa:
# Los nombres de leyes, organismos y servicios se quedan en inglés, con una breve explicación al lado la primera vez:
# quien lee tendrá que decirlos o buscarlos.
# No cambie nunca un número, una edad, un plazo ni una fecha. «Section 2» y «section 3» son los nombres que usa el personal.
# «Por regla general», «a menudo» y «algunas» están a propósito: no los quite. «Todavía no ha empezado a aplicarse» no debe cambiar.

gb-eng--about = Estas son algunas de las normas en Inglaterra, y no son asesoramiento legal. Las leyes cambian: mire la fecha y pregunte a una persona defensora, a una abogada o a un abogado.


## What the law says

gb-eng--claim--risks = Su médica o su médico debe decirle los riesgos que a usted le importan y las otras opciones razonables. Los números no bastan para decidir qué riesgos importan. Tiene que ser una conversación con usted, y no solo folletos.
gb-eng--claim--free-to-leave = Si usted vino al hospital por su propia voluntad, por regla general puede rechazar el tratamiento. También puede irse, salvo que alguien use de forma legal un poder para retenerle. No necesita permiso médico, pero avise al personal.
gb-eng--claim--told-why = Si le retienen en un hospital, deben decirle pronto por qué, en una lengua que usted entienda. La parte de la ley que se usa se llama su «section». El personal debe hacer lo que pueda para que usted la entienda y para que sepa cómo acudir a un tribunal. Debe hacerlo en cuanto pueda, de palabra y por escrito, y usted puede preguntar otra vez.
gb-eng--claim--medicine = Si le retienen según la section 2 o 3, a menudo la ley permite darle medicación para su salud mental sin que usted diga que sí. Después de tres meses hace falta su consentimiento, o el acuerdo de quien da la segunda opinión médica, salvo en algunas urgencias. Los meses se cuentan desde la primera medicación de esa estancia.
gb-eng--claim--medicine-short-hold = En una retención corta (sections 4, 5, 135 o 136), por regla general puede rechazar la medicación. Ahí no se aplica el poder de la section 2 o 3 para darla sin su consentimiento. Si en ese momento usted no puede decidir, otras leyes pueden permitir un tratamiento. Si otra médica u otro médico está de acuerdo, la section 4 pasa a ser section 2, y valen sus normas.
gb-eng--claim--ect = Cuando usted puede entender lo que es la terapia electroconvulsiva (TEC; en inglés, ECT), solo se puede aplicar si dice que sí. Si quien da la segunda opinión médica ve que usted no puede entenderla, se puede permitir. Pero no se puede aplicar en contra de su decisión anticipada (advance decision) válida. Tampoco se puede en contra de un «no» de su «attorney» (la persona que usted eligió para decidir en su lugar). La excepción es que haga falta enseguida para salvarle la vida, o para evitar que empeore gravemente.
# La ley inglesa habla de «capacity». Aquí se dice siempre como la habilidad para decidir. Nunca «capacidad jurídica».
gb-eng--claim--able-to-decide = La Mental Capacity Act (ley sobre la capacidad mental) parte de esto: usted puede decidir. El personal debe darle primero toda la ayuda práctica. Una elección poco prudente no demuestra que usted no pueda decidir.
gb-eng--claim--one-decision = Cada comprobación de su [capacidad mental](term:mental-capacity) es para una sola decisión, en un momento dado. ¿Puede usted entender la información, recordarla el tiempo suficiente, sopesarla y mostrar lo que elige? La edad, el aspecto o el estado de salud, por sí solos, no demuestran nada.
# «Best interests» es el criterio de esta ley para personas adultas. Se queda entre comillas.
gb-eng--claim--best-interests = Si el personal considera que usted no puede decidir, debe actuar según sus «best interests» (lo que es mejor para usted). Debe ayudarle a participar. Cuentan lo que usted quiere y lo que cree, sobre todo lo que escribió antes.
gb-eng--claim--advance-decision = Desde los 18 años, usted puede rechazar un tratamiento con antelación, con sus propias palabras. Si ese tratamiento le mantiene con vida, escríbalo y fírmelo con una persona como testigo. Escriba también que vale aunque su vida corra peligro.
gb-eng--claim--advance-decision-hospital = Si le retienen en un hospital, a veces la Mental Health Act (ley de salud mental) puede pasar por encima de su decisión anticipada. Pero para la terapia electroconvulsiva (TEC), solo puede hacerlo en una urgencia.
gb-eng--claim--power-of-attorney = Desde los 18 años, usted puede elegir a alguien para que más adelante decida sobre su salud. Esto es un lasting power of attorney (un poder duradero). Vale solo para las decisiones que usted no pueda tomar en ese momento.
gb-eng--claim--no-cruelty = Nadie puede torturarle, ni tratarle de forma cruel o degradante. Nunca hay una razón que lo haga legal. Esta ley trata de un daño o una humillación graves.
gb-eng--claim--use-of-force = En las unidades de salud mental, «fuerza» quiere decir [contención](term:restraint) o mantenerle aparte. La unidad debe tener normas, formar a su personal y decirle a usted qué derechos tiene. Por regla general, debe anotar cada vez que la usa.
gb-eng--claim--gp = Usted puede inscribirse en una consulta de medicina familiar (GP) sin documento de identidad, prueba de domicilio ni papeles de inmigración. Para decirle que no, hace falta una buena razón. Deben dársela por escrito, en un plazo de 14 días desde la decisión.
# Termbase: reasonable-accommodation
gb-eng--claim--adjustments = La Equality Act (ley de igualdad) obliga a los servicios a hacer ajustes razonables para las personas con discapacidad. No pueden cobrárselos. Usted puede pedir un Reasonable Adjustment Digital Flag: un aviso digital de sus ajustes en su historia clínica del NHS (la sanidad pública).
# DNACPR: do not attempt cardiopulmonary resuscitation. Se quedan las letras; la frase las explica.
gb-eng--claim--dnacpr = Una nota DNACPR («no reanimar») dice que el personal no intentará volver a poner en marcha su corazón si se para. Los demás cuidados siguen. Por regla general, antes deben hablar con usted, salvo que la propia conversación dañe su salud. Que usted se disguste no es razón suficiente. Si usted no puede participar, deberían preguntar a las personas cercanas a usted, cuando puedan.
gb-eng--claim--dnacpr-group = Está mal escribir notas DNACPR para todo un grupo de personas. Por regla general, usted puede pedir una segunda opinión. Pero no puede exigir que el personal intente volver a poner en marcha su corazón.
gb-eng--claim--relative-letter = La ley elige para usted, de una lista, a un «nearest relative» (el familiar más cercano). El hospital envía a esa persona una copia de lo que le comunica a usted por escrito sobre su estancia. Si usted pide que no la envíe, no la envía. Así que diga pronto al personal lo que quiere.
gb-eng--claim--private-life = La ley protege su vida privada y familiar, su casa y sus cartas. Esto abarca su cuerpo, su historia clínica y su participación en las decisiones. Para poner un límite, hacen falta una ley y una buena razón. El límite debe ser [proporcional](term:proportionate).
gb-eng--claim--letters = Las cartas que usted envía desde el hospital solo se pueden retener si lo pidió la persona a la que usted escribe. En los hospitales de alta seguridad valen otras normas.
gb-eng--claim--records = Usted tiene derecho a una copia de su historia clínica. Pídala a la consulta o al hospital que la guarda. Por regla general es gratis, y tarda más o menos un mes desde el día en que la pide.
gb-eng--claim--order-to-leave = ¿Le retienen según la section 2 o 3? La médica o el médico responsable, la dirección del hospital (hospital managers) o el familiar más cercano (nearest relative) pueden ordenar que le dejen salir. La orden debe ser por escrito. El familiar más cercano también puede enviar a una médica o a un médico para que le vea a solas.
gb-eng--claim--aftercare = Después de la section 3 (o de algunas órdenes judiciales), deben darle «aftercare» (apoyo después del alta) cuando deje el hospital. Lo dan el servicio de salud y el gobierno local (council); es la section 117. Este apoyo es para las necesidades ligadas a su salud mental, para que sea menos probable que vuelva a ingresar. El apoyo sigue hasta que los dos vean que usted ya no lo necesita.
gb-eng--claim--community-order = Después de la section 3, una médica o un médico puede dejarle salir con una community treatment order (CTO). Es una orden de tratamiento en la comunidad, con condiciones. Debe aceptarla también una persona profesional de la salud mental que no sea ni médica ni médico. La orden dura hasta seis meses desde el día en que se dicta, y después se puede alargar.
gb-eng--claim--community-order-medicine = Con una orden de tratamiento en la comunidad (CTO), desde los 16 años, su consentimiento cuenta si usted puede decidir. Entonces nadie puede darle, sin ese consentimiento, medicación para su salud mental en la comunidad. Si en ese momento usted no puede decidir, se la pueden dar. Pero, por regla general, no pueden hacerlo a la fuerza si usted se opone.
gb-eng--claim--police-hold = La section 136 permite a la policía retenerle, para que puedan verle una médica o un médico y una persona profesional de la salud mental. La policía puede usarla casi en cualquier lugar, pero no en una vivienda. Si puede, antes debe preguntar a un médico, a una enfermera o a otra persona profesional.
gb-eng--claim--liberty-changed = En junio de 2026, la Supreme Court (el tribunal más alto) cambió lo que es una [privación de libertad](term:deprivation-of-liberty). Ahora los tribunales tienen en cuenta muchas cosas, también lo que usted quiere. Los folletos más antiguos pueden estar equivocados: pregunte a una persona defensora, a una abogada o a un abogado.
gb-eng--claim--liberty-consent = Una persona que no puede decidir dónde vivir puede, aun así, dar un consentimiento válido, a través de lo que quiere y lo que siente. Desde junio de 2026, el personal puede tomar como consentimiento la forma en que una persona se comporta. Así que, si usted no está a gusto, dígalo o muéstrelo, y pida que lo anoten.
gb-eng--claim--young = Con 16 o 17 años, por regla general, usted puede dar su propio consentimiento; con menos de 16, también, si entiende del todo de qué se trata. Pero a veces se puede actuar en contra de un «no». Por regla general, el personal guarda en privado lo que usted le cuenta.
gb-eng--claim--young-stay = Con 16 o 17 años, si usted puede decidir, basta su consentimiento para una estancia por su salud mental. Si dice que no, ni su madre ni su padre pueden aceptarla por usted. Pero, aun así, le pueden retener según la Mental Health Act.
gb-eng--claim--young-ward = ¿Tiene menos de 18 años y está en un hospital por su salud mental? El hospital debe asegurarse de que el entorno sea adecuado para su edad, hasta donde lo permitan sus necesidades.
gb-eng--claim--young-ect = ¿Tiene menos de 18 años? Para la terapia electroconvulsiva (TEC; en inglés, ECT) hace falta el acuerdo de quien da la segunda opinión médica, aunque usted diga que sí. Es así también si vino por su propia voluntad. Hay una excepción para algunas urgencias. Usted puede tener una persona defensora (IMHA) cuando se hable de la TEC.
gb-eng--claim--nobody-else = Nadie puede decir que sí a un matrimonio o a una relación sexual en lugar de otra persona adulta. Tampoco puede nadie decidir por usted su voto. Es así también si el personal considera que usted no puede decidir.
gb-eng--claim--public-bodies = La Human Rights Act (ley de derechos humanos) dice que los organismos públicos deben respetar sus derechos humanos. Los hospitales del NHS (la sanidad pública) y los gobiernos locales (councils) son organismos públicos. También debe respetarlos una entidad de cuidados registrada. Es así si el gobierno local organiza o paga la atención que usted recibe en casa o en una residencia de cuidados.
gb-eng--claim--private-hospitals = Desde abril de 2026, por regla general, también los hospitales privados deben respetar sus derechos humanos. Es así cuando el NHS organiza o paga su estancia por salud mental. Vale también para el apoyo después del alta (aftercare) según la section 117.
gb-eng--claim--new-act = En diciembre de 2025 se aprobó una nueva Mental Health Act (ley de salud mental). Promete más posibilidades de elegir, un plan de atención por ley y documentos para elegir con antelación (advance choice documents). Promete también que usted podrá elegir a alguien en lugar del familiar más cercano (nearest relative). La mayor parte todavía no ha empezado a aplicarse.

## What official guidance says

gb-eng--claim--interpreter = El NHS debería ofrecerle intérprete profesional, gratis y con más tiempo. No se aconseja dejarlo en manos de la familia. Las niñas y los niños no deberían hacer de intérpretes para usted.
gb-eng--claim--access-standard = Por regla general, el NHS y los servicios sociales para personas adultas deben seguir el Accessible Information Standard (norma de información accesible). Deben preguntarle qué necesita, anotarlo, cumplirlo y transmitirlo. La norma es para personas con discapacidad y para personas cuidadoras, madres y padres.
gb-eng--claim--carers = El personal siempre puede escuchar a su familia y dar información general. Eso no va contra ninguna norma de privacidad. Por regla general, el personal solo puede compartir los datos privados de usted si usted está de acuerdo, o si hay un riesgo grave.

## Who helps

gb-eng--claim--tribunal-lawyer = Por regla general, usted puede tener gratis una abogada o un abogado para el tribunal. Pida en la unidad, o a su persona defensora, que le ayuden a encontrar a alguien.
gb-eng--claim--managers = Con la section 2 o 3, la dirección del hospital (hospital managers) puede dejarle salir. También puede poner fin a una orden de tratamiento en la comunidad (CTO). Por regla general, usted puede pedir en cualquier momento una «managers’ hearing» (una reunión para revisar su caso). Deciden al menos tres personas que no son personal del hospital.
gb-eng--claim--emergency-sign = ¿Usa la British Sign Language (BSL, la lengua de señas o de signos británica)? Una persona intérprete puede comunicarle con los servicios de emergencia, de día y de noche. El servicio es una aplicación y una página web gratuitas: busque el número de emergencias con «BSL» detrás. En una emergencia también puede enviar un mensaje de texto, pero por regla general antes debe registrar su teléfono.
gb-eng--claim--health-advocate = Si le retienen según la Mental Health Act (ley de salud mental), por regla general puede tener una [persona defensora independiente](term:independent-advocate). Se llama independent mental health advocate (IMHA). También puede tenerla con una orden de tratamiento en la comunidad (CTO). El hospital debe informarle de ello. En una retención corta (sections 4, 5, 135 o 136), no tiene este derecho.
gb-eng--claim--health-advocate-does = Esta persona defensora (IMHA) puede verle a solas. Le ayuda a entender su «section», su tratamiento y sus derechos, y a hacerlos valer. Si usted da su consentimiento, esa persona puede ver su historia clínica. Usted puede decir que no a una persona defensora.
gb-eng--claim--nearest-relative = La ley elige para usted, de una lista, a un «nearest relative» (el familiar más cercano). Usted puede pedir a un tribunal que lo cambie. Esa persona puede ordenar por escrito que le dejen salir a usted, si avisa 72 horas antes a la dirección del hospital (hospital managers). La médica o el médico responsable puede impedirlo con un informe. El informe debe decir que usted sería probablemente un peligro para otra persona o para usted.
gb-eng--claim--council-advocate = ¿Le resulta muy difícil participar cuando se habla de sus servicios sociales? Si ninguna persona adecuada puede ayudarle, el gobierno local (council) debe darle una persona defensora. Quien le ayuda solo cuenta si usted acepta a esa persona.

## Time limits

gb-eng--claim--how-long = Una retención según la section 2 de la Mental Health Act (para una evaluación) puede durar hasta 28 días, contados desde el día en que empezó. Según la section 3 (para un tratamiento), puede durar hasta seis meses desde el primer día. Después se puede alargar: seis meses más, y luego un año cada vez. Pregunte qué section es y cuándo empezó.
gb-eng--claim--tribunal = Usted puede pedir a un tribunal que le deje salir. Si ingresó según la section 2, pídalo en los primeros 14 días, contando el día de ese ingreso. Con la section 3, por regla general puede pedirlo una vez en los primeros seis meses desde que empezó. Después, puede pedirlo una vez en los seis meses siguientes, y luego una vez cada año.
gb-eng--claim--tribunal-sent = Si nadie ha acudido al tribunal, el hospital debe enviar su caso al tribunal cuando pasan seis meses. Los seis meses se cuentan desde el primer día con la section 2 o 3. Más adelante, debe hacerlo cuando han pasado tres años desde la última vez que un tribunal lo revisó. Con menos de 18 años, es un año. Es así aunque usted ya lo haya pedido antes con la section 2.
gb-eng--claim--how-long-short = Algunas retenciones son cortas. Con la policía (section 136), son hasta 24 horas desde que usted llega a un lugar seguro (place of safety). A veces, una médica o un médico puede alargarlas algunas horas. Una estancia de urgencia (section 4) es de hasta 72 horas desde el momento del ingreso.
gb-eng--claim--how-long-ward = En una unidad, una médica o un médico puede retenerle hasta 72 horas, contadas desde el informe médico por escrito (section 5). Algunas enfermeras y algunos enfermeros pueden retenerle hasta 6 horas desde que lo anotan. Esta retención de enfermería termina cuando llega la médica o el médico.
gb-eng--claim--nearest-relative-stopped = ¿El familiar más cercano (nearest relative) ordenó que le dejaran salir a usted, y la médica o el médico responsable lo impidió con un informe? Entonces ese familiar no puede dar otra orden durante seis meses desde ese informe. Con la section 3, ese familiar puede acudir al tribunal en un plazo de 28 días desde que se lo comunican.
gb-eng--claim--community-order-recall = Con una orden de tratamiento en la comunidad (CTO), la médica o el médico puede hacerle volver al hospital, por escrito. Solo puede hacerlo si usted necesita tratamiento allí y si hay un riesgo de daño. Con la mayoría de las condiciones de la orden, incumplir una no basta por sí solo para hacerle volver. Pueden retenerle hasta 72 horas, contadas desde que empiezan a retenerle. Después deben dejarle salir, salvo que se ponga fin a la orden y le retengan de nuevo.
gb-eng--claim--community-order-tribunal = Usted puede pedir a un tribunal que ponga fin a una orden de tratamiento en la comunidad (CTO). Pídalo en los primeros seis meses desde que se dictó, y otra vez en cada nuevo periodo. Si se pone fin a la orden y le retienen de nuevo en un hospital, el hospital debe enviar su caso al tribunal. Debe hacerlo en cuanto pueda.
gb-eng--claim--complaint-time = Por regla general, tiene 12 meses para presentar una queja, desde lo que pasó o desde que usted lo supo. Después de presentarla, en un plazo de 3 días laborables deberían avisarle de que ha llegado. Para ir a un tribunal según la Human Rights Act, normalmente tiene un año desde lo que pasó.

## Where to complain

gb-eng--claim--complain-first = En un hospital, el PALS (la oficina que atiende a pacientes) puede ayudar sin una queja formal. Usted también puede presentar la queja al servicio, o a quien lo paga. Para una queja sobre el NHS, usted puede tener una persona defensora gratis.
# PHSO: Parliamentary and Health Service Ombudsman.
gb-eng--claim--complain-next = ¿No le convence la respuesta sobre el NHS? Vaya al PHSO (la defensoría para el NHS), en el plazo de un año desde que se dio cuenta del problema. Si ya pasó el plazo, explique por qué. Desde marzo de 2024, el PHSO solo estudia más a fondo los casos más graves.
# LGSCO: Local Government and Social Care Ombudsman.
gb-eng--claim--complain-social-care = ¿No le convence la respuesta sobre los servicios sociales? Vaya al LGSCO (la defensoría para los servicios sociales). Hay un plazo, así que vaya en cuanto pueda.
gb-eng--claim--inspectors = La Care Quality Commission (CQC), que controla los servicios, debe vigilar cómo se usa la Mental Health Act. Envía a personas para que vean a solas a pacientes. Usted puede presentarle una queja sobre esto, por regla general después de quejarse al hospital. La CQC puede decir que no a algunas quejas.

## Where the law and the UN standard part

gb-eng--claim--gap-best-interests = Para el comité de la ONU, debería contar la [voluntad y las preferencias](term:will-and-preferences) de usted. No deberían contar los «best interests» (lo que es mejor para usted). La Mental Capacity Act todavía usa los «best interests». Usted puede pedir apoyo, una persona defensora y una revisión.
gb-eng--claim--gap-detention = El comité de la ONU dice: no se puede encerrar ni tratar a la fuerza a nadie por una discapacidad. La Mental Health Act todavía lo permite en algunos casos. Usted puede pedir la razón por escrito, una persona defensora y una revisión.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-eng--line--emergency = Aquí responden la ambulancia, la policía y los bomberos, a cualquier hora. Llame cuando alguien esté en peligro ahora. La llamada es gratis.
gb-eng--line--urgent-help = Elija la opción de salud mental (mental health). Responde personal del NHS (la sanidad pública) con formación, de día y de noche. La llamada es gratis. Por regla general, también puede usar la British Sign Language (BSL, la lengua de señas o de signos británica).
gb-eng--line--samaritans = Escuchan personas voluntarias de Samaritans, de día y de noche. Usted puede hablar de cualquier cosa que le resulte difícil. La llamada es gratis.

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
gb-eng--source--supreme-court = Case UKSC/2025/0042: Reference by the Attorney General for Northern Ireland (caso sobre la privación de libertad)
    .publisher = Tribunal Supremo del Reino Unido (Supreme Court)
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
#   $at (String) - el artículo de la ley (section), por ejemplo 130C
gb-eng--source--mha = Mental Health Act 1983 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
    .at = section { $at }
gb-eng--source--mha-2 = Mental Health Act 1983, section 2 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-3 = Mental Health Act 1983, section 3 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-4 = Mental Health Act 1983, section 4 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-5 = Mental Health Act 1983, section 5 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-17a = Mental Health Act 1983, section 17A (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-20 = Mental Health Act 1983, section 20 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-20a = Mental Health Act 1983, section 20A (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-23 = Mental Health Act 1983, section 23 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-25 = Mental Health Act 1983, section 25 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-56 = Mental Health Act 1983, section 56 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-58 = Mental Health Act 1983, section 58 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-58a = Mental Health Act 1983, section 58A (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-62 = Mental Health Act 1983, section 62 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-66 = Mental Health Act 1983, section 66 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-68 = Mental Health Act 1983, section 68 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-117 = Mental Health Act 1983, section 117 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-120 = Mental Health Act 1983, section 120 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-132 = Mental Health Act 1983, section 132 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--mha-136 = Mental Health Act 1983, section 136 (ley de salud mental)
    .publisher = Parlamento del Reino Unido, en legislation.gov.uk
gb-eng--source--tribunal = Apply to the Mental Health Tribunal (cómo acudir al tribunal de salud mental)
    .publisher = GOV.UK
gb-eng--source--advocates = Independent Mental Health Advocates (IMHAs) (personas defensoras independientes en salud mental)
    .publisher = Mind
gb-eng--source--rethink = Complaining about the NHS or social services (quejarse del NHS o de los servicios sociales)
    .publisher = Rethink Mental Illness
gb-eng--source--phso-time = When did the problem happen (cuándo ocurrió el problema)
    .publisher = Parliamentary and Health Service Ombudsman
gb-eng--source--phso-2024 = Changes to the way we handle complaints about the NHS (cambios en la forma de tratar las quejas sobre el NHS)
    .publisher = Parliamentary and Health Service Ombudsman
gb-eng--source--complaint-start = Time limits for making a complaint (plazos para presentar una queja)
    .publisher = Gateshead Council
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
gb-eng--source--gp-days = List closure (cierre de listas, con las normas del contrato de las consultas)
    .publisher = Doncaster Local Medical Committee
gb-eng--source--adjustment-flag = Reasonable Adjustment Digital Flag (aviso digital de ajustes razonables)
    .publisher = NHS England Digital
gb-eng--source--montgomery = Montgomery v Lanarkshire Health Board [2015] UKSC 11 (sentencia)
    .publisher = Tribunal Supremo del Reino Unido (Supreme Court)
gb-eng--source--young-people = 0–18 years: guidance for all doctors (de 0 a 18 años: orientaciones para el personal médico)
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
gb-eng--source--un-comment-1 = Observación general núm. 1 (2014). Artículo 12: Igual reconocimiento como persona ante la ley. CRPD/C/GC/1
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
    .at = párrafo { $at }
gb-eng--source--un-article-14 = Directrices sobre el derecho a la libertad y la seguridad de las personas con discapacidad. A/72/55, anexo
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
gb-eng--source--urgent-help = Need help now (ayuda urgente)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--urgent-help-sign = NHS, select mental health option (elegir la opción de salud mental)
    .publisher = Tees, Esk and Wear Valleys NHS Foundation Trust
gb-eng--source--ambulance = When to call us (cuándo llamar)
    .publisher = London Ambulance Service NHS Trust
gb-eng--source--call-costs = Emergency information (información para emergencias)
    .publisher = The Wellington Practice, una consulta de medicina familiar
gb-eng--source--emergency-calls = Emergency video relay (videollamadas de emergencia en lengua de señas o de signos)
    .publisher = Ofcom
gb-eng--source--emergency-text = Emergency SMS (mensaje de texto de emergencia)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-eng--source--samaritans = Contact a Samaritan (hablar con Samaritans)
    .publisher = Samaritans

## A quién van dirigidas las cartas: el tipo de oficina, nunca una persona ni una calle

gb-eng--to--complaint = El equipo de quejas (complaints team)
