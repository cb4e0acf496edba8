### Las reglas de un país: Francia. Quién las lee: personas que están en Francia y quieren saber qué dice la ley allí, y quienes
### las acompañan. El texto de partida es el francés: locales/fr/countries/fr.ftl. No es asesoramiento legal.

# Para quien traduce o revisa:
# Los nombres de leyes y organismos se quedan en francés, con una breve explicación al lado la primera vez.
# No cambie nunca un número, una edad ni un plazo. «En general» y «en todo lo posible» están a propósito: no los quite.
# Se dice «la justicia», «una jueza o un juez», sin nombrar su función: cambió de nombre en 2024.

fr--about = Estas son algunas normas sobre los derechos en la atención de salud en Francia. No son toda la ley: para su caso, pregunte a una asociación, o a una abogada o un abogado.


## Lo que dice la ley

# Termbase: dignity
fr--claim--dignity = Usted tiene derecho a que se respete su [dignidad](term:dignity). Deben tomar en serio su sufrimiento y aliviarlo.
fr--claim--no-discrimination = No deben discriminar a nadie cuando busca atención. Si se niegan a atenderle por discriminación, usted puede avisar de ello. Escriba a su caisse d’assurance maladie (la caja del seguro de enfermedad) o al ordre (el colegio profesional) de quien se negó. Por ejemplo, el ordre des médecins es el de las médicas y los médicos.
# Termbase: privacy
fr--claim--secrecy = Su [privacidad](term:privacy) está protegida. El personal de salud debe guardar en secreto lo que sabe de usted. Solo la ley puede prever excepciones.
fr--claim--information = Deben explicarle un tratamiento: para qué sirve, si es urgente, qué riesgos tiene y qué otras opciones hay. También deben decirle lo que puede pasar si lo rechaza. Usted puede pedir no saberlo, salvo si otras personas corren el riesgo de contagiarse.
# Termbase: free-and-informed-consent, withdraw-consent
fr--claim--consent = No se permite ningún acto médico sin su [consentimiento libre e informado](term:free-and-informed-consent). Usted puede retirarlo en cualquier momento. La ley prevé excepciones, por ejemplo en algunos casos en psiquiatría.
# Termbase: right-to-refuse, second-opinion
fr--claim--refuse = Usted tiene [derecho a rechazar un tratamiento](term:right-to-refuse), y su médica o médico le sigue atendiendo. Si su «no» pone su vida en peligro, le piden que lo repita más adelante. Usted puede pedir una segunda opinión médica. La ley prevé excepciones, por ejemplo en algunos casos en psiquiatría.
# Termbase: guardianship. Tutelle: la protección más fuerte en Francia.
fr--claim--protected-adult = La justicia ordena una protección, como la [tutela](term:guardianship) (tutelle), solo si es necesaria y no basta ningún medio más leve. La protección debe adaptarse a usted. La justicia puede cambiarla o ponerle fin en cualquier momento.
fr--claim--own-person = También bajo tutela (tutelle), es usted quien decide en lo que se refiere a su persona, hasta donde su estado lo permita. Hace falta su consentimiento para la atención, si usted puede decir lo que quiere.
# Se trata de la persona a la que la justicia encargó la protección.
fr--claim--private-life = ¿Hay una persona encargada de su protección? Salvo en una urgencia, esa persona no puede invadir gravemente la vida privada de usted sin la autorización de la justicia. Para poner fin a un peligro para usted, esa persona puede hacer lo estrictamente necesario.
# Habilitation familiale: el nombre de la ley.
fr--claim--family-authority = La justicia puede permitir a alguien de su familia que actúe por usted. Es la habilitation familiale (una autorización para la familia). Esa persona lo hace gratis. Puede actuar en algunos asuntos, o en todos.
fr--claim--directives = Toda persona mayor de edad puede escribir unas [voluntades anticipadas](term:advance-directive) (directives anticipées) sobre su atención al final de la vida. Deben llevar fecha y firma, y usted puede cambiarlas en cualquier momento. Bajo tutela (tutelle), a veces hace falta el acuerdo de la justicia.
# Mandat de protection future: el nombre de la ley.
fr--claim--future-mandate = Quizá un día usted ya no pueda ocuparse de sus intereses. Puede decir con antelación quién le va a representar entonces. Es el mandat de protection future (mandato de protección futura). Hace falta un escrito, con notaría o sin ella.
# Curatelle: una protección en la que le ayudan, sin decidir en su lugar.
fr--claim--future-mandate-limits = Bajo tutela (tutelle) o habilitation familiale (una autorización para la familia), usted no puede hacer un mandat de protection future (mandato de protección futura). Bajo curatela (curatelle, una protección más leve), hace falta la ayuda de la persona encargada de la curatela. El mandato puede abarcar lo que se refiere a su persona, y dar el papel de [persona de confianza](term:trusted-person).
# La última frase es un consejo, no una regla.
fr--claim--interpreter = El code de la santé publique (código de la salud pública) describe el trabajo de las y los intérpretes. Ese trabajo protege su derecho a la información, al consentimiento y al secreto. Pida [intérprete](term:interpreter) desde el primer contacto.
# «En general»: la ley habla de las mismas libertades, sin decir la palabra «irse».
fr--claim--free-care = Si usted dijo que sí a una atención psiquiátrica, esa atención se llama soins libres (atención libre). Usted tiene las mismas libertades que cualquier persona que recibe atención. Por eso, en general puede irse. Pregunte: «¿Puedo irme ahora?». Es distinto si el hospital le retiene sin su consentimiento, aunque usted diga que sí a un tratamiento.
fr--claim--choose-team = En psiquiatría, usted o su familia pueden en general elegir el equipo de salud mental. Puede ser de su zona (secteur) o de otra.
# Péril imminent: las palabras de la ley. Préfet: representante del Estado en el département.
fr--claim--three-cases = En psiquiatría, se elige primero la atención libre (soins libres), si su estado lo permite. Con un certificado médico, se puede dar atención sin consentimiento en tres casos: otra persona la pide, la salud de usted está en peligro inmediato (péril imminent), o la decide el préfet (representante del Estado).
fr--claim--told-why = Si le atienden sin su consentimiento, deben decirle pronto por qué y cuáles son sus derechos. Deben pedirle su opinión, en todo lo posible. Usted puede escribir y recibir cartas, votar y consultar a una abogada o un abogado.
# Audience: el momento en que la justicia le escucha.
fr--claim--hearing-place = La audiencia (audience) es el momento en que una jueza o un juez le escucha. En general, es en el hospital, y no por videollamada.
# Termbase: seclusion, restraint
fr--claim--last-resort = El [aislamiento](term:seclusion) y la [contención](term:restraint) se permiten solo como última opción, durante un internamiento sin consentimiento. Una o un psiquiatra debe dar sus razones. Usted, o una persona cercana a usted, puede pedir a la justicia que les ponga fin.

## Los plazos

# Termbase: health-records
fr--claim--records = Usted puede pedir su [historia clínica](term:health-records). Deben dársela entre 48 horas y 8 días después de que la pida. Para la información de hace más de 5 años, el plazo es de 2 meses después de que la pida.
# No nombre la función de la jueza o del juez.
fr--claim--judge-12-days = Si le retienen en el hospital sin su consentimiento, la justicia decide en un plazo de 12 días, contados desde el ingreso. El hospital o el préfet (representante del Estado) debe pedir esa decisión en los 8 días después del ingreso. Si la retención sigue, la justicia la revisa de nuevo en un plazo de 6 meses, contados desde la decisión.
fr--claim--first-72-hours = En general, la atención sin consentimiento empieza con una estancia completa en el hospital. En las 24 horas después del ingreso, una médica o un médico examina su cuerpo. En ese plazo hace falta también un certificado de una o un psiquiatra. Hace falta un segundo certificado en las 72 horas después del ingreso.
# Solo si otra persona pidió la atención.
fr--claim--how-long = Si otra persona pidió para usted una atención sin consentimiento, esa atención puede seguir. En general, se prolonga un mes cada vez, contado desde el final de las primeras 72 horas. Cada vez hace falta el certificado de una o un psiquiatra. Un año después del ingreso, un grupo de profesionales debe estudiar su situación, y luego otra vez cada año.
# Termbase: appeal. El «appel» es un recurso.
fr--claim--ask-the-judge = Usted o las personas cercanas a usted pueden pedir a la justicia, en cualquier momento, que ponga fin a la atención sin consentimiento. Usted tiene 10 días para presentar un [recurso](term:appeal) (appel), contados desde el día en que recibe la decisión judicial.
fr--claim--seclusion-hours = En general, una decisión de aislamiento vale hasta 12 horas, contadas desde que empieza. Una decisión de contención vale hasta 6 horas. En general, se suman las horas de varias decisiones. Si la medida sigue después de 48 horas de aislamiento, o de 24 horas de contención, el hospital debe avisar a la justicia.
fr--claim--seclusion-judge = Para seguir con el aislamiento o la contención, el hospital debe pedir una decisión a la justicia. La pide antes de que pasen 72 horas de aislamiento, o 48 horas de contención, contadas desde el principio. En general, la justicia decide en las 24 horas después de ese límite. Usted tiene 24 horas para presentar un recurso (appel), contadas desde el momento en que recibe la decisión.
fr--claim--seclusion-again = Después de dos decisiones de la justicia para que siga el aislamiento o la contención, la justicia sigue revisando la medida. En general, lo hace cada 7 días, contados desde la última decisión de la justicia.
fr--claim--protection-length = Cuando una protección, como la tutela (tutelle), llega a su fin, la justicia puede renovarla por el mismo tiempo. Con razones especiales y el acuerdo de una médica o un médico, puede ser más tiempo. Son 20 años como máximo, contados desde la renovación.

## Quién puede acompañarle

# Termbase: trusted-person. En Francia es un papel que prevé la ley: personne de confiance.
fr--claim--trusted-person = En general, toda persona mayor de edad puede nombrar por escrito a una [persona de confianza](term:trusted-person) (personne de confiance), que también firma. Esa persona puede acompañarle a sus citas. Si usted ya no puede hablar, esa persona dice lo que usted quiere, y su palabra va antes que la de las demás personas.
fr--claim--users-commission = Cada hospital o clínica tiene una commission des usagers (CDU, la comisión de las personas usuarias), que vela por los derechos de usted. Después de una queja, usted puede hablar con una persona encargada de la mediación. Puede acompañarle una persona que representa a las personas usuarias.
# No escriba que la abogada o el abogado es gratis: depende.
fr--claim--hearing-lawyer = En la audiencia (audience), ante la justicia, en general debe tener una abogada o un abogado. Usted elige a esa persona, o la nombran para usted. Si una opinión médica dice que la audiencia le haría daño, esa persona habla por usted. Pregunte enseguida: «¿Esta ayuda es gratis para mí?».
# PASS: el nombre del servicio en los hospitales.
fr--claim--no-papers = ¿No tiene papeles, o no tiene seguro de enfermedad? En general, puede ir a una permanence d’accès aux soins de santé (PASS, un servicio para acceder a la atención), en un hospital público. Allí le atienden, gratis si hace falta. También le ayudan con sus derechos.
fr--claim--state-medical-aid = La aide médicale de l’État (AME, la ayuda médica del Estado) es en general para las personas sin papeles que tienen poco dinero. Hay que vivir en Francia desde hace más de tres meses. Antes de eso, un hospital debe dar igualmente la atención urgente. Pregunte las normas actuales a la assurance maladie (el seguro de enfermedad).

## Dónde presentar una queja

# Termbase: complaint
fr--claim--complain-hospital = Diga a la persona responsable del servicio lo que no va bien. Si eso no basta, escriba una [queja](term:complaint) a la dirección. El hospital también puede escribirla por usted, y entonces debe darle una copia.
fr--claim--psychiatry-commission = La commission départementale des soins psychiatriques (CDSP, una comisión sobre la atención psiquiátrica) controla la atención psiquiátrica sin consentimiento en cada département (zona). Visita los hospitales. Usted puede enviarle una queja.
fr--claim--rights-defender = El Défenseur des droits (la defensoría de los derechos) es un [órgano independiente](term:independent-body). Puede actuar si un servicio público le causó un perjuicio, o en caso de discriminación.
fr--claim--rights-defender-how = Escribir al Défenseur des droits (la defensoría de los derechos) es gratis, y en general no hay un plazo fijo. Sus delegadas y delegados también le reciben gratis. Si se queja de un servicio público, hable primero con ese servicio.
fr--claim--detention-controller = El Contrôleur général des lieux de privation de liberté (CGLPL, el control de los lugares de privación de libertad) es un órgano independiente. Visita los hospitales que retienen a personas sin su consentimiento. Cualquier persona puede escribirle.

## Lo que pide la ONU y lo que dice la ley

# Tres frases, en este orden: lo que pide la ONU, lo que permite la ley, lo que usted puede pedir.
fr--claim--gap-liberty = Para el comité de la ONU, una discapacidad nunca es razón para encerrar a una persona, ni para tratarla a la fuerza. La ley francesa todavía permite el [internamiento sin consentimiento](term:involuntary-admission) en algunos casos. Usted puede pedir las razones por escrito, apoyo y una decisión de la justicia.
fr--claim--gap-guardianship = Para el comité de la ONU, nadie debe decidir por otra persona contra su voluntad. La ley francesa todavía permite la tutela (tutelle). La justicia puede cambiarla o ponerle fin en cualquier momento: usted puede pedirlo.

## Los números: quién responde, cuándo, cuánto cuesta. Nunca escriba aquí el número.

fr--line--emergency = Para cualquier emergencia, de día y de noche: le pasan con el servicio adecuado. La llamada es gratis, y el número funciona en toda la Unión Europea.
fr--line--ambulance = El Samu (el servicio de urgencias médicas) responde de día y de noche cuando la vida o la salud de alguien está en peligro. La llamada es gratis.
fr--line--emergency-by-text = Para cualquier emergencia, si no puede oír o hablar. Usted envía un mensaje de texto (SMS), de día o de noche, gratis; también hay una aplicación.
fr--line--suicide-prevention = Responden personas con formación, si usted piensa en el suicidio o si teme por alguien. Atienden de día y de noche, y la llamada es gratis.

## Las fuentes

# Los títulos se quedan en francés, como se encuentran; entre paréntesis, lo que quieren decir.
# Variables:
#   $at (String) - el artículo, por ejemplo L1111-4
fr--source--health-code = Code de la santé publique (código de la salud pública)
    .publisher = Légifrance
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 459
fr--source--civil-code = Code civil (código civil)
    .publisher = Légifrance
    .at = artículo { $at }
fr--source--without-consent = Fiche F761 : les soins psychiatriques sans consentement (la atención psiquiátrica sin consentimiento)
    .publisher = Service-Public.fr
# Variables:
#   $at (String) - el artículo que cita, por ejemplo L3211-2
fr--source--free-care = Guide juridique, 5.1 : Les soins psychiatriques libres (guía legal: la atención psiquiátrica libre)
    .publisher = Santé complexe Occitanie (servicio regional de salud)
    .at = que cita el artículo { $at }
# Variables:
#   $at (String) - el artículo que cita, por ejemplo L3211-2
fr--source--forms-of-care = Guide juridique, 5.2 : Les soins psychiatriques sans consentement (guía legal: la atención psiquiátrica sin consentimiento)
    .publisher = Santé complexe Occitanie (servicio regional de salud)
    .at = que cita el artículo { $at }
# Variables:
#   $at (String) - el artículo que cita, por ejemplo L3211-2
fr--source--first-72-hours = La période initiale d’observation et de soins de 72 heures (las primeras 72 horas)
    .publisher = Kitunafam
    .at = que cita el artículo { $at }
# Variables:
#   $at (String) - el artículo que cita, por ejemplo L3211-2
fr--source--law-of-care = Droit des soins sans consentement (la ley sobre la atención sin consentimiento)
    .publisher = Kitunafam
    .at = que cita el artículo { $at }
# Variables:
#   $at (String) - el artículo que cita, por ejemplo L3211-2
fr--source--lawyer = Droit des soins sans consentement : l’assistance d’un avocat (la ayuda de una abogada o un abogado)
    .publisher = Kitunafam
    .at = que cita el artículo { $at }
fr--source--lawyer-question = Question écrite n° 11273 à l’Assemblée nationale : l’assistance juridique des personnes en soins psychiatriques sans consentement (pregunta en el Parlamento sobre la ayuda legal)
    .publisher = NosDéputés.fr
# Variables:
#   $at (String) - el artículo que cita, por ejemplo L3211-2
fr--source--hearing = Soins psychiatriques sans consentement : la fragilité du droit à un avocat (la fragilidad del derecho a una abogada o un abogado)
    .publisher = Dalloz actualité (noticias legales)
    .at = que cita el artículo { $at }
# Variables:
#   $at (String) - el artículo que cita, por ejemplo L3211-2
fr--source--seclusion-report = Rapport n° 331 de 2022 : des garanties nouvelles en matière d’isolement et de contention (informe sobre el aislamiento y la contención)
    .publisher = Sénat (Senado)
    .at = que cita el artículo { $at }
# Variables:
#   $at (String) - el artículo que cita, por ejemplo L3211-2
fr--source--seclusion-limits = Isolement et contention : la procédure applicable est précisée (aislamiento y contención: el procedimiento)
    .publisher = Hopitalex (noticias legales)
    .at = que cita el artículo { $at }
# Variables:
#   $at (String) - el artículo que cita, por ejemplo L3211-2
fr--source--seclusion-opinion = Lettre de la première chambre civile n° 14 : avis du 6 mars 2024, n° 23-70.017 (opinión del tribunal más alto sobre el aislamiento y la contención)
    .publisher = Cour de cassation (el tribunal más alto)
    .at = que cita el artículo { $at }
fr--source--seclusion-decree = Décret du 23 mars 2022 sur la procédure en matière d’isolement et de contention (decreto sobre el procedimiento para el aislamiento y la contención)
    .publisher = Légifrance
fr--source--rights-defender-law = Loi organique du 29 mars 2011 relative au Défenseur des droits (ley sobre la defensoría de los derechos)
    .publisher = Légifrance
fr--source--rights-defender = Demander de l’aide au Défenseur des droits (pedir ayuda a la defensoría de los derechos)
    .publisher = Défenseur des droits (la defensoría de los derechos)
fr--source--rights-defender-guide = Comment pouvez-vous saisir le Défenseur des droits (cómo acudir a la defensoría de los derechos)
    .publisher = Guide des droits de l’homme (guidedroitshomme.fr)
fr--source--detention-controller = Le Contrôleur général des lieux de privation de liberté (el control de los lugares de privación de libertad)
    .publisher = Contrôleur général des lieux de privation de liberté
fr--source--detention-controller-page = Contrôleur général des lieux de privation de liberté (el control de los lugares de privación de libertad)
    .publisher = Service-Public.fr
fr--source--care-without-cover = Permanences d’accès aux soins de santé (servicios para acceder a la atención)
    .publisher = La Revue du praticien (revista médica)
fr--source--care-without-papers = Les PASS, des centres pour soigner les personnes « invisibles » et à la rue (centros que atienden a personas «invisibles» y a personas que viven en la calle)
    .publisher = InfoMigrants
fr--source--state-medical-aid = L’aide médicale État (AME) (la ayuda médica del Estado)
    .publisher = Département du Finistère (administración local)
# Variables:
#   $at (String) - el artículo que cita, por ejemplo L3211-2
fr--source--urgent-care = L’aide médicale de l’État : la prise en charge des soins urgents (la ayuda médica del Estado: la atención urgente)
    .publisher = ASH, Actualités sociales hebdomadaires
    .at = que cita el artículo { $at }
fr--source--users-commission = Les commissions des usagers (CDU) (las comisiones de las personas usuarias)
    .publisher = Agence régionale de santé Centre-Val de Loire (agencia regional de salud)
fr--source--psychiatry-commission = La commission départementale des soins psychiatriques (la comisión sobre la atención psiquiátrica)
    .publisher = Agence régionale de santé Provence-Alpes-Côte d’Azur (agencia regional de salud)
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - el párrafo, por ejemplo 27
fr--source--un-comment-1 = Observación general núm. 1 (2014). Artículo 12: Igual reconocimiento como persona ante la ley
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
    .at = párrafo { $at }
fr--source--un-article-14 = Directrices sobre el derecho a la libertad y la seguridad de las personas con discapacidad (A/72/55, anexo)
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
fr--source--suicide-line = Numéro national de prévention du suicide : que se passe-t-il quand j’appelle (línea nacional de prevención del suicidio: qué pasa cuando llamo)
    .publisher = Ligne nationale de prévention du suicide
fr--source--emergency-numbers = Quels sont les numéros en cas d’urgence (qué números hay para una urgencia)
    .publisher = Service-Public.fr

## A quién van dirigidas las cartas: el tipo de oficina, nunca una persona ni una calle

fr--to--complaint = La dirección del hospital (la direction)
