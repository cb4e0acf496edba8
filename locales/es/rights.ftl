### Los derechos. Capa internacional: ningún país, ninguna ley nacional, ningún número.
### Atributos: .means qué es, .example un día en un servicio de salud, .not lo que no significa,
### .say una frase que la persona puede decir, .staff lo que debería hacer el personal.
### Términos: los de la base. «El comité de la ONU» es el Comité sobre los Derechos de las Personas con Discapacidad.
### Tratamiento: usted, sin género para quien lee. De quién es el derecho se dice: «de usted», no un «su» dudoso.

## Dignity

# Termbase: dignity
right--dignity = Dignidad
    .means = Usted vale tanto como cualquier otra persona. No tiene que ganárselo. El personal debería tratarle con respeto, también cuando usted está mal de salud o lo pasa mal. Lo que usted elige cuenta.
    .example = Usted necesita ayuda para lavarse. La trabajadora llama a la puerta, espera y pregunta cómo prefiere que lo haga. Mientras ayuda, le cubre con una toalla.
    .not = No significa que el personal esté siempre de acuerdo con usted. Significa que le escucha y que le trata con respeto también cuando no puede hacer lo que usted pide.
    .say = Por favor, hábleme con respeto, y pregúnteme antes de ayudarme.
    .staff = Use el nombre que la persona quiere. Pregunte primero, diga lo que va a hacer y no haga nunca bromas sobre la persona.

# Termbase: equality, diagnosis
right--same-care = La misma atención que otras personas
    .means = Usted tiene derecho a los mismos servicios, y de la misma calidad, que otras personas. Una discapacidad o un diagnóstico no es razón para darle menos. Nadie puede negarle atención, comida o bebida por una discapacidad.
    .example = Le duele el pecho. Una enfermera ve en su historia clínica un diagnóstico de salud mental. Primero le examina el corazón, como haría con cualquiera.
    .not = No significa que todas las personas reciban exactamente el mismo tratamiento. Algunas necesitan cambios, para que su atención sea igual de buena.
    .say = Por favor, examíneme como examinaría a alguien sin mi diagnóstico.
    .staff = Examine primero el cuerpo, como haría con cualquiera. No explique un problema nuevo con un diagnóstico antiguo.

# Termbase: ill-treatment, torture-cidt
right--ill-treatment = Vivir sin malos tratos
    .means = Nadie puede maltratarle, ni tratarle de forma cruel o degradante. Degradante quiere decir que humilla mucho. Ninguna norma ni razón lo justifica. Usted tiene derecho a recibir protección y ayuda después.
    .example = Un hombre toca el timbre a menudo, y un trabajador lo deja con la ropa mojada. Una amiga del hombre avisa ese mismo día. El personal ayuda al hombre enseguida, y el servicio investiga lo que pasó.
    .not = No significa que cada mal día o cada mala palabra sea un trato cruel. Aun así, usted también puede hablar de las cosas pequeñas.
    .say = Esto me hace daño, y quiero que pare ahora.
    .staff = Haga que pare, asegúrese de que la persona esté a salvo e informe de lo que pasó. Tómeselo en serio, lo haya hecho quien lo haya hecho.

# Termbase: privacy, confidentiality
right--privacy = Privacidad
    .means = Su vida privada, su casa, sus cartas y sus llamadas están protegidas. Es así en cualquier lugar donde usted viva, también en una unidad de hospital o en una residencia. Lo que el personal sabe de su salud es [confidencial](term:confidentiality).
    .example = La sala de espera está llena, y alguien le pregunta por qué vino. Usted pide decirlo en privado. La recepcionista le lleva a una sala aparte.
    .not = No significa que el personal nunca comparta nada. El personal debería preguntarle antes y no compartir más de lo necesario.
    .say = Me gustaría hablar de esto donde nadie más pueda oír.
    .staff = Llame a la puerta, ciérrela y hable en voz baja. Pregunte a la persona antes de compartir nada, también con la familia.

# Termbase: reasonable-accommodation
right--adjustment = Los cambios que usted necesita
    .means = Usted puede pedir cambios para usar un servicio como las demás personas. Por ejemplo, puede pedir más tiempo, una sala tranquila, imágenes o letra grande. La Convención los llama [ajustes razonables](term:reasonable-accommodation). Un servicio solo puede decir que no si el cambio es una carga demasiado grande.
    .example = Una sala de espera con mucho ruido es demasiado para usted. La recepción le da la primera cita del día. También puede esperar fuera hasta que le toque.
    .not = No es un favor, y usted no tiene que agradecerlo. Si un cambio es demasiado para el servicio, usted y el servicio pueden buscar otro.
    .say = Para participar necesito un cambio, y me gustaría decirle cuál.
    .staff = Pregunte a cada persona qué necesita y anótelo en su historia clínica. Hágalo siempre, para que la persona no tenga que pedirlo otra vez.

# Termbase: health-records
right--records = La historia clínica
    .means = Lo que está escrito sobre su salud es privado. Usted puede pedir ver su [historia clínica](term:health-records) y tener una copia. Puede pedir al personal que corrija un error, o que añada las palabras de usted. Las normas para esto son distintas en cada país.
    .example = En la historia clínica dice que usted no quiso hablar. Pero ese día no había intérprete. Usted pide una nota sobre ello, y la enfermera la añade.
    .not = No significa que se pueda quitar cualquier frase. Aun así, usted puede pedir que al lado se escriba cómo lo ve usted.
    .say = Por favor, escriba en mi historia clínica que pedí esto y qué me respondió usted.
    .staff = Escriba como si la persona lo fuera a leer: hechos, y sin etiquetas. Diga a las personas cómo pueden ver su historia clínica.

# Termbase: complaint, access-to-justice
right--complain = Presentar una queja
    .means = Usted puede decir que algo salió mal y pedir una respuesta. Tiene derecho a presentar quejas y a ir a los tribunales, como las demás personas. Puede pedir cambios en la manera de hacerlo, para poder participar.
    .example = Le cancelaron la cita tres veces. Usted escribe una carta corta con las fechas. El equipo de quejas pide disculpas, explica por qué pasó y le da otro día.
    .not = No significa atacar a nadie. Nadie debería atenderle peor por haberse quejado.
    .say = Quiero presentar una queja, y me gustaría saber quién me va a responder y cuándo.
    .staff = Dé las gracias a la persona y explique qué pasa después. Siga atendiéndola de la misma manera.

# Termbase: family
right--family = Hogar y familia
    .means = Según la Convención, las personas en edad de casarse pueden casarse y formar una familia, si las dos lo deciden con libertad. Usted decide si quiere tener hijas o hijos, y puede recibir ayuda para criarlos. A nadie le pueden quitar a su hija o a su hijo por una discapacidad. Las leyes de cada país son distintas: pregunte qué vale donde usted vive.
    .example = Acaba de nacer su bebé, y usted tiene el ánimo muy bajo. La matrona (o partera) encuentra ayuda que va a su casa. Su bebé sigue con usted.
    .not = No significa que la familia decida por usted. También cuenta que la niña o el niño esté a salvo. Pero una discapacidad, por sí sola, no es razón para separar a la familia.
    .say = Por favor, ayúdeme a seguir en contacto con las personas que quiero.
    .staff = Haga sitio para las visitas, las llamadas y las niñas y los niños. Ofrezca primero ayuda a la madre o al padre.

# Termbase: participation
right--take-part = Participar
    .means = Usted puede participar en las decisiones sobre su atención y en cómo funcionan los servicios. La Convención pide a los gobiernos que trabajen con las personas con discapacidad, a través de sus propias organizaciones. La OMS también nombra la participación entre los principios de un buen servicio.
    .example = Empieza la reunión sobre su atención. La doctora le pregunta primero de qué quiere hablar. Todo el mundo espera su respuesta.
    .not = No significa que tenga que hablar en público ni entrar en un grupo. Puede participar a su manera, o no participar.
    .say = Quiero estar presente cuando hablen de mí, y me gustaría hablar primero.
    .staff = No haga una reunión sobre una persona sin invitarla. Antes de cambiar un servicio, pregunte a las personas que lo usan.

## Consent

# Termbase: informed-consent
right--informed-consent = Consentimiento informado
    .means = El personal debería tener su sí antes de darle un tratamiento. Su sí tiene que ser libre, y usted tiene que entender de qué se trata. Puede preguntar en qué puede ayudar, qué puede salir mal y qué otras opciones hay. Puede cambiar de opinión en cualquier momento, y nadie puede tratarle peor por ello.
    .example = Una doctora le ofrece un medicamento nuevo. Dice para qué es, qué [efectos secundarios](term:side-effects) tiene y qué otra cosa podría ayudar. Después le da tiempo.
    .not = No significa solo firmar un papel. En general, el silencio, o un sí de antes, no es un sí a esto.
    .say = Antes de decir que sí, dígame, por favor, para qué es esto y qué otras opciones tengo.
    .staff = Explique el tratamiento, escuche y compruebe que se explicó bien. Espere la respuesta y anótela.

# Termbase: right-to-refuse, withdraw-consent, involuntary-treatment
right--refuse = Decir no a un tratamiento
    .means = Su sí es libre solo si usted también puede decir que no. Puede decir no a un tratamiento, a una prueba o a un medicamento. También puede decir que sí primero y cambiar de opinión después. Dejar un medicamento de golpe puede hacer daño. Por eso, pregunte a una médica o un farmacéutico cómo dejarlo sin peligro.
    .example = Un enfermero le ofrece una pastilla para dormir. Usted dice que no, y pide una sala tranquila. Él anota la respuesta y pregunta qué otra cosa ayudaría.
    .not = No significa que todas las leyes estén de acuerdo. Según el comité de la ONU, la Convención no permite el tratamiento forzoso por motivos de discapacidad. Muchas leyes nacionales todavía lo permiten en algunos casos. En cualquier caso, usted puede pedir la razón por escrito, una persona defensora y una revisión.
    .say = Mi respuesta es no, y me gustaría que lo anotara.
    .staff = Pregunte qué le preocupa a la persona y ofrezca otros caminos. No amenace nunca, y no quite nunca otra atención porque la persona diga que no.

# Termbase: integrity
right--body = Su cuerpo y su mente
    .means = Su cuerpo y su mente son suyos. Hay que respetarlos tanto como los de cualquier otra persona. Nadie puede probar en usted un tratamiento para una investigación si usted no ha dicho libremente que sí. Usted puede pedir una pausa, o que alguien le acompañe.
    .example = Una doctora necesita examinarle. Dice lo que va a hacer y pregunta quién debe estar en la sala. Usted pide una pausa, y ella se detiene.
    .not = No significa que el personal no pueda tocarle nunca. Significa que pregunta, explica y se detiene cuando usted lo pide.
    .say = Por favor, dígame lo que va a hacer antes de tocarme.
    .staff = Pregunte antes de cada paso y pare cuando la persona lo diga. Deje que la persona diga quién está en la sala.

# Termbase: interpreter
right--interpreter = Intérprete
    .means = La información le ayuda solo cuando usted la entiende. Usted puede pedir [intérprete](term:interpreter) profesional. Esa persona no se pone de parte de nadie. La Convención nombra a las personas intérpretes de lengua de señas (o de signos). Para las lenguas habladas, las normas son distintas en cada país.
    .example = Usted habla poco el idioma de la doctora, y su hijo tiene diez años. El centro de salud pide intérprete por teléfono. El niño puede ir a jugar.
    .not = No significa que la familia no pueda ayudarle. Significa que usted no tiene que depender de ella, y que lo privado puede seguir siendo privado.
    .say = Necesito intérprete antes de hablar de mi tratamiento.
    .staff = Pida intérprete profesional y reserve más tiempo. No use nunca a una niña o a un niño para interpretar. Mire a la persona y hable con ella.

# Termbase: accessible-information, plain-language
right--accessible-information = Información accesible
    .means = Usted puede recibir la información en una forma que pueda usar. Por ejemplo, con palabras sencillas, letra grande, sonido, imágenes, braille o lengua de señas (o de signos). La información pública debería llegar a tiempo y sin que haya que pagar más. Usted puede comunicarse de la manera que le vaya bien.
    .example = Un folleto está lleno de palabras difíciles. La farmacéutica lo explica con palabras sencillas. Dibuja un sol y una luna para las horas de las pastillas.
    .not = No significa que reciba menos información. Significa que la recibe toda, de una manera que le sirve.
    .say = Por favor, deme esto con palabras sencillas y en una forma que yo pueda usar.
    .staff = Pregunte cómo prefiere la persona recibir la información y anótelo. Use frases cortas y compruebe que se explicó bien.

## Legal capacity

# Termbase: supported-decision-making, supporter
right--support-to-decide = Apoyo para decidir
    .means = Usted puede tener ayuda para decidir, si la quiere. Una persona de apoyo puede explicar, darle tiempo o ayudarle a decir lo que quiere. La decisión sigue siendo de usted. El comité de la ONU dice que usted puede rechazar esta ayuda, o ponerle fin.
    .example = Una carta sobre una operación es difícil de leer. Su hermana y una enfermera la leen con usted. Usted se toma dos días y después decide.
    .not = No significa que la persona de apoyo decida por usted. Tampoco significa que usted tenga que aceptar ayuda.
    .say = Me gustaría tomar yo esta decisión, con la ayuda de alguien de mi confianza.
    .staff = Pregunte qué ayuda quiere la persona, y de quién. Hable con la persona, no con quien la apoya.

# Termbase: legal-capacity, mental-capacity, substitute-decision-making
right--legal-capacity = Capacidad jurídica
    .means = La ley debe ver en usted a una persona que tiene derechos y puede usarlos. Eso se llama [capacidad jurídica](term:legal-capacity). Según la Convención, la tiene todo el mundo, en todos los aspectos de la vida. El comité de la ONU dice que nadie debe perder su capacidad jurídica porque le cueste tomar una decisión.
    .example = Usted tiene una discapacidad intelectual, y quizá necesite una operación. La cirujana lo explica con imágenes y le pregunta a usted. Nadie firma en su lugar.
    .not = No significa que tenga que decidirlo todo sin ayuda. Según el comité de la ONU, la Convención no permite nombrar, contra la voluntad de usted, a alguien que decida en su lugar. Muchas leyes nacionales todavía lo permiten. En cualquier caso, usted puede pedir apoyo, una persona defensora y una revisión.
    .say = Tengo derecho a tomar esta decisión, y me gustaría tener apoyo para tomarla.
    .staff = Parta de la idea de que la persona decide. Ofrezca apoyo, pruebe más de una manera y pregunte qué quiere la persona.

# Termbase: liberty-security, deprivation-of-liberty
right--liberty = Libertad
    .means = Nadie puede encerrarle en contra de la ley o sin una buena razón. La Convención dice que una discapacidad no justifica nunca quitarle la libertad. Si no le dejan salir de un lugar, la ley debe seguir protegiéndole. Allí también puede pedir los cambios que necesita.
    .example = Usted está en una unidad porque quiere, y le gustaría dar un paseo. La puerta está cerrada con llave a causa de otra persona. Una enfermera viene enseguida y le abre.
    .not = No significa que todas las leyes digan lo mismo. Según el comité de la ONU, la Convención no permite encerrar a nadie por motivos de discapacidad. Algunos otros órganos de la ONU no están del todo de acuerdo, y muchas leyes nacionales todavía lo permiten. En cualquier caso, usted puede pedir la razón por escrito, una persona defensora y una revisión.
    .say = Por favor, dígame por escrito por qué no puedo salir, quién lo decidió y hasta cuándo.
    .staff = Diga con claridad si la persona puede salir. Si no, diga qué ley, qué razón, hasta cuándo y cómo pedir una revisión.

# Termbase: advocate, independent-advocate
right--advocate = Una persona defensora
    .means = Usted puede pedir ayuda para defender sus derechos. Quien da esa ayuda es una [persona defensora](term:advocate). Esa persona está al lado de usted y le ayuda a hacerse oír. Dice lo que usted quiere, no lo que otras personas creen que es bueno para usted. El comité de la ONU nombra la defensa de derechos entre las formas de apoyo para decidir.
    .example = Usted siente nervios antes de una reunión en la unidad. Una persona defensora se reúne con usted el día anterior y anota los tres puntos que usted quiere decir. Se asegura de que se oigan los tres.
    .not = Una persona defensora no es lo mismo que una abogada o un abogado. En algunos países, la ley le da una persona defensora independiente. En otros hay que buscarla.
    .say = Me gustaría tener conmigo a una persona defensora antes de seguir.
    .staff = Explique a las personas cómo llamar a una persona defensora y ayude con la llamada. Espere a la persona defensora siempre que se pueda esperar sin peligro.

# Termbase: advance-plan, advance-directive, crisis-plan
right--advance-plan = Un plan anticipado
    .means = Usted escribe ahora lo que quiere para más adelante, por si tiene una crisis o no puede decirlo. El plan puede decir qué ayuda, qué no quiere y a quién hay que avisar. Usted puede cambiarlo. El valor que le da la ley es distinto en cada país.
    .example = El último ingreso en el hospital fue duro para usted. Ahora escribe una página con una persona de apoyo entre pares: poca luz, una sala tranquila, llamar a mi hermano. La próxima vez, el personal la lee con usted.
    .not = No significa que usted renuncie a tener voz ese día. Y la ley no sigue estos planes en todos los lugares.
    .say = Tengo un plan para momentos como este, y me gustaría que lo leyera primero.
    .staff = Pregunte pronto si hay un plan y léalo con la persona. Si no puede seguir una parte, diga por qué y déjelo escrito.

# Termbase: independent-living, community-inclusion, community
right--community = Vivir en la comunidad
    .means = Usted puede elegir dónde vive y con quién, como las demás personas. Nadie puede obligarle a vivir en un tipo de lugar determinado. Usted tiene derecho a recibir apoyo en casa y en la [comunidad](term:community). Ese apoyo evita que se quede al margen.
    .example = Usted ya puede salir del hospital, y le ofrecen un hogar grupal. Usted dice que quiere su propia vivienda, con visitas. La trabajadora social lo prepara con usted.
    .not = No significa que tenga que vivir sin compañía o sin ayuda. Significa que la ayuda llega al lugar que usted elige.
    .say = Quiero vivir en un lugar que yo elija, con el apoyo que necesito.
    .staff = Pregunte primero dónde y con quién quiere vivir la persona. No ponga un tratamiento como condición para tener casa.
