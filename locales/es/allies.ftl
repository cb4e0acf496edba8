### Quién puede ayudar. El valor dice quién; .does dice qué puede hacer por usted y cómo encontrarla, en cualquier país.
### Una persona defensora no es nunca una abogada o un abogado: valen las palabras de la base de términos.

# Termbase: advocate, independent-advocate
ally--advocate = Una persona defensora independiente
    .does = Le ayuda a defender sus derechos y a decir lo que quiere, y va con usted a las reuniones. No trabaja para el servicio, y no decide por usted. Pregunte al personal o en un centro comunitario dónde encontrarla.
# Termbase: nurse
ally--nurse = Una enfermera o un enfermero
    .does = Puede explicar la atención que recibe, anotar lo que usted quiere y hacerlo llegar. Pregunte quién del personal de enfermería le atiende hoy. Usted puede pedir un lugar tranquilo para hablar.
# Termbase: doctor
ally--doctor = Una médica o un médico
    .does = Puede explicar qué se puede hacer, y qué pasa si usted espera. Usted puede pedir más tiempo. También puede pedir una segunda opinión médica.
ally--gp-reception = La recepción
    .does = Da las citas. Puede anotar lo que usted necesita, como intérprete o una sala tranquila. Usted puede pedirlo allí mismo, por teléfono o por escrito.
ally--pharmacist = Una farmacéutica o un farmacéutico
    .does = Puede explicar para qué es un medicamento, qué efectos secundarios tiene y cómo dejarlo sin peligro. Puede preguntar en una farmacia, a menudo sin cita. En el hospital, pida que avisen al personal de farmacia.
# Termbase: interpreter
ally--interpreter = Intérprete profesional
    .does = Pasa todo lo que se dice a su lengua, hablada o de señas (o de signos). No se pone de parte de nadie. Antes de ir, pida intérprete al servicio. También puede ser por teléfono o por videollamada.
# Termbase: friend, trusted-person
ally--friend = Una amiga o un amigo de confianza
    .does = Puede sentarse a su lado, escuchar, tomar notas y ayudarle a recordar. Usted elige a esta persona, y dice qué debe hacer. Si puede, llámela antes de la reunión.
# Termbase: family, carer
ally--family = Alguien de la familia
    .does = Puede acompañarle y decir al personal qué le ayuda, si usted lo quiere. No decide por usted. Usted elige quién viene, y qué puede contarle el personal.
# Termbase: peer-supporter
ally--peer-supporter = Una persona de apoyo entre pares
    .does = Ha vivido cosas parecidas. Puede escuchar, contar qué le ayudó y acompañarle. Pregunte si hay alguien cerca: en un centro comunitario, en un grupo de apoyo entre pares o en el servicio.
# Termbase: ward
ally--ward-manager = La persona responsable de la unidad
    .does = Dirige al personal de la unidad. Puede revisar una norma, o cambiarla. Pregunte al personal de enfermería su nombre, y cuándo se puede hablar con ella.
# Termbase: complaint
ally--complaints-team = El equipo de quejas
    .does = Recibe su queja, la estudia y le responde. Pregunte en la recepción cómo hablar con el equipo. Alguien puede ayudarle a escribir.
# Termbase: community
ally--hub = Un centro comunitario
    .does = Es un lugar cercano donde ayudan a la gente con muchas cosas, a menudo sin cita. Allí pueden ayudarle a encontrar una persona defensora, un grupo o una oficina. Pregunte en una biblioteca, en una oficina municipal o en un centro de salud.
# Termbase: lawyer
ally--lawyer = Una abogada o un abogado
    .does = Le explica qué dice la ley en el lugar donde usted vive, y puede hablar por usted en un tribunal. Pregunte si hay ayuda legal gratuita. Quizá lo sepan una persona defensora, un centro comunitario o la oficina del tribunal.
ally--social-worker = Una trabajadora o un trabajador social
    .does = Puede ayudar con la vivienda, el dinero, la familia y el apoyo en casa. Pregunte en el hospital, en un centro de salud o en una oficina municipal cómo encontrar a esta persona.
# Termbase: independent-body
ally--independent-body = Un órgano independiente
    .does = Controla los servicios, o estudia las quejas desde fuera. No forma parte del servicio. ¿Cuál se ocupa del servicio que usted usa? Pregunte a una persona defensora, a una abogada o a un abogado, o en un centro comunitario.
