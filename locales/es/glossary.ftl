### El glosario. El valor es el término tal como está en la base; .means lo explica en una o dos frases sencillas.
### No se acorta nunca «capacidad jurídica» ni «capacidad mental»: son dos cosas distintas, y la segunda no quita la primera.

## The person and human rights

term--human-rights = derechos humanos
    .means = Libertades y protección que toda persona tiene desde que nace. Nadie se las da, y nadie se las puede quitar.
term--dignity = dignidad
    .means = El valor que tiene toda persona, solo por ser persona. Las demás personas respetan ese valor en la forma de hablarle y de tratarle.
term--autonomy = autonomía individual
    .means = Tomar las propias decisiones sobre la propia vida.
term--equality = igualdad
    .means = Según la Convención de la ONU, usted cuenta tanto como cualquier otra persona, y la ley debe protegerle igual de bien.
term--non-discrimination = no discriminación
    .means = Nadie puede tratarle peor por ser quien es, por ejemplo, por una discapacidad.
term--participation = participación
    .means = Que usted tenga voz en lo que le afecta y en cómo funcionan los servicios.
term--stigma = estigma
    .means = Ideas negativas que otras personas tienen de un grupo, por ejemplo, de las personas con un diagnóstico. Esas ideas pueden llevar a un trato injusto.
term--lived-experience = experiencia propia
    .means = Lo que alguien sabe porque lo ha vivido.
term--person-with-disability = persona con discapacidad
    .means = Persona que tiene un problema duradero del cuerpo o de la mente y encuentra barreras. Las barreras le hacen difícil participar como las demás personas.
term--person-psychosocial-disability = persona con discapacidad psicosocial
    .means = Persona que tiene un problema duradero de salud mental y encuentra barreras. Las barreras le hacen difícil participar como las demás personas.
term--crpd = Convención sobre los derechos de las personas con discapacidad (CDPD)
    .means = Un acuerdo entre países sobre los derechos de las personas con discapacidad. Las Naciones Unidas lo aprobaron en 2006.
term--crpd-committee = Comité sobre los Derechos de las Personas con Discapacidad
    .means = El grupo de personas expertas de las Naciones Unidas que dice cómo hay que leer la Convención. Esta guía lo llama el comité de la ONU.

## Legal capacity and decisions

term--legal-capacity = capacidad jurídica
    .means = Tener derechos y poder usarlos: firmar, aceptar, rechazar. Según la Convención de la ONU, la tiene toda persona. Muchas leyes nacionales todavía pueden limitarla.
term--mental-capacity = capacidad mental
    .means = La habilidad para tomar una decisión. Esa habilidad es distinta en cada persona y cada día, y no es lo mismo que la capacidad jurídica.
term--capacity-assessment = evaluación de la capacidad para decidir
    .means = Una comprobación que hacen algunos servicios, para ver si una persona puede tomar una decisión ahora. Usted puede pedir apoyo, la razón y una revisión.
term--supported-decision-making = apoyo para la adopción de decisiones
    .means = Usted decide, con la ayuda que elige. La ayuda puede ser una explicación, más tiempo o alguien a su lado.
term--substitute-decision-making = sustitución en la adopción de decisiones
    .means = Otra persona decide en lugar de usted. Usted no lo eligió, o esa persona no sigue lo que usted quiere.
term--supporter = persona de apoyo
    .means = Alguien que usted elige y que le ayuda a entender, a decidir o a decir lo que quiere. La persona de apoyo no decide por usted.
term--will-and-preferences = voluntad y preferencias
    .means = Lo que usted quiere y lo que le importa.
term--best-interpretation = mejor interpretación posible de la voluntad y las preferencias
    .means = A veces nadie puede averiguar qué quiere una persona ahora. Entonces se tiene en cuenta todo lo que se sabe sobre lo que ella querría.
term--guardianship = tutela
    .means = Un tribunal o una oficina da a alguien el poder de decidir por una persona adulta. Algunos países ya no usan la tutela, y otros todavía sí. En algunos lugares se habla también de curatela.
term--safeguards = salvaguardias
    .means = Normas que le protegen cuando otras personas le apoyan o actúan por usted. Por ejemplo, alguien de fuera revisa ese apoyo a menudo.
term--undue-influence = influencia indebida
    .means = Alguien le presiona para que usted decida lo que quiere esa persona. Por ejemplo, con miedo, amenazas o mentiras.
term--proportionate = proporcional
    .means = Que no es más de lo necesario.
term--informed-consent = consentimiento informado
    .means = Usted dice que sí después de entender qué va a pasar, qué puede salir mal y qué otras opciones hay.
term--free-and-informed-consent = consentimiento libre e informado
    .means = Usted dice que sí sin presión y ha entendido de qué se trata. Puede cambiar de opinión en cualquier momento.
term--right-to-refuse = derecho a rechazar un tratamiento
    .means = Usted puede decir no a un tratamiento que le ofrecen. Algunas leyes nacionales todavía permiten que el personal no respete ese «no» en algunos casos.
term--withdraw-consent = retirar el consentimiento
    .means = Usted cambia de opinión y dice que ya no da su consentimiento.
term--advance-plan = plan anticipado
    .means = El plan que usted escribe para cuando no pueda decir lo que quiere. Dice qué ayuda, qué no quiere y a quién hay que avisar.
term--advance-directive = voluntades anticipadas
    .means = Un escrito sobre la atención que usted quiere o no quiere más adelante, en una forma prevista por la ley. La forma y el nombre son distintos en cada país.
term--crisis-plan = plan de crisis
    .means = Un plan corto para los días muy difíciles: qué ayuda, qué empeora las cosas y a quién llamar.
term--trusted-person = persona de confianza
    .means = Alguien que usted elige porque le tiene confianza. Esa persona puede acompañarle, o defender lo que usted quiere.

## Force and liberty

term--coercion = coacción
    .means = Obligar a una persona a hacer o a aceptar algo por la fuerza, con amenazas o con presión.
term--deprivation-of-liberty = privación de libertad
    .means = Otras personas le retienen en un lugar, y usted no puede irse libremente. Cada ley traza este límite a su manera. Siempre puede preguntar: ¿soy libre de irme ahora?
term--involuntary-admission = internamiento sin consentimiento
    .means = Llevar a una persona a un hospital, sin su consentimiento, y no dejarla salir.
term--involuntary-treatment = tratamiento sin consentimiento
    .means = Un tratamiento que se da a una persona sin su consentimiento, o aunque diga que no. También se llama tratamiento forzoso.
term--seclusion = aislamiento
    .means = Encerrar a una persona sola en una habitación de la que no puede salir.
term--restraint = contención
    .means = Impedir que una persona se mueva: sujetándola, con correas o con medicación que se usa para controlarla.
term--ill-treatment = malos tratos
    .means = Hacer daño a una persona, amenazarla, humillarla o tratarla con crueldad.

## People

term--advocate = persona defensora
    .means = Alguien que le ayuda a defender sus derechos y a hacerse oír, y que dice lo que usted quiere. No es lo mismo que una abogada o un abogado.
term--independent-advocate = persona defensora independiente
    .means = Una persona defensora que no trabaja para el servicio que usted usa. En algunos países, la ley le da una.
term--interpreter = intérprete
    .means = Alguien que pasa lo que se dice a otra lengua, hablada o de señas (o de signos), para ambas partes. No añade nada y no se pone de parte de nadie.
term--peer-support = apoyo entre pares
    .means = Ayuda entre personas que han vivido cosas parecidas.
term--peer-supporter = persona de apoyo entre pares
    .means = Alguien que ha vivido algo parecido y ahora apoya a otras personas.
term--independent-body = órgano independiente
    .means = Una oficina de fuera del servicio que estudia las quejas o controla los servicios. No forma parte del servicio.

## Services and care

term--community-mental-health-service = servicio comunitario de salud mental
    .means = Atención de salud mental cerca de su casa, mientras usted sigue con su propia vida.
term--crisis-service = servicio de atención de crisis
    .means = Ayuda rápida cuando todo le supera. Puede ser una casa, una línea telefónica o un equipo que va adonde está usted.
term--outreach = alcance comunitario
    .means = Un equipo va adonde está usted, en casa o en la calle, si usted está de acuerdo.
term--supported-living = vivienda con apoyo
    .means = Usted vive en su propia casa, y el apoyo llega allí.
term--ward = unidad
    .means = Parte de un hospital donde hay personas ingresadas, con habitaciones y personal propios. También se llama sala o planta.
term--person-centred = centrado en la persona
    .means = Se dice de una atención que empieza por usted: lo que quiere, lo que necesita y cómo vive.
term--recovery-approach = enfoque centrado en la recuperación
    .means = Atención que le ayuda a vivir la vida que usted elige. No espera a que desaparezcan todas las señales de un problema de salud.
term--diagnosis = diagnóstico
    .means = El nombre que el personal de salud da a un problema de salud.
term--side-effects = efectos secundarios
    .means = Lo que un medicamento hace y usted no quiere, como la boca seca o mucho cansancio.
term--care-plan = plan de atención
    .means = Un plan escrito de la ayuda que usted recibe: qué, quién, cuándo y por qué. Usted puede ayudar a escribirlo.
term--second-opinion = segunda opinión médica
    .means = Antes de decidir, preguntar a otra médica, a otro médico o a otra persona profesional de la salud qué piensa.
term--discharge = alta hospitalaria
    .means = Salir del hospital, o dejar de recibir un servicio. Usted puede pedir un plan para lo que viene después.

## Rights in practice

term--privacy = privacidad
    .means = Algunas cosas son solo de usted: su cuerpo, su habitación, sus llamadas, sus cartas y lo que se sabe de usted.
term--confidentiality = confidencialidad
    .means = El personal no cuenta lo que usted le dice. Solo lo comparte si usted está de acuerdo, o si la ley lo permite.
term--health-records = historia clínica
    .means = Lo que el personal anota sobre su salud y su atención, en papel o en un sistema informático.
term--reasonable-accommodation = ajustes razonables
    .means = Cambios que se hacen para usted, para que pueda participar como las demás personas. No deben ser una carga demasiado grande para el servicio.
term--accessible-information = información accesible
    .means = Información en una forma que usted puede usar, como letra grande, sonido, imágenes o palabras sencillas.
term--complaint = queja
    .means = Decir a un servicio, o a una oficina de fuera, que algo salió mal. Usted pide una respuesta. En algunos lugares se llama reclamación.
term--appeal = recurso
    .means = Pedir a otra autoridad, por ejemplo, a un tribunal, que cambie una decisión.
term--independent-living = vivir de forma independiente
    .means = Usted elige cómo y dónde vive y recibe el apoyo que quiere. No significa hacerlo todo sin ayuda.
term--community = comunidad
    .means = Las personas y los lugares que tiene cerca: el vecindario, las tiendas, los clubes, el trabajo y los servicios que usa todo el mundo.
