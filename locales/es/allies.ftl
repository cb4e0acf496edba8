### Quién puede ayudar. El valor dice quién; .does dice qué puede hacer por usted y cómo encontrarla, en cualquier país.
### Una persona defensora no es nunca una abogada o un abogado: valen las palabras de la base de términos.

# Termbase: advocate, independent-advocate
ally--advocate = Una persona defensora independiente
    .does = Esta persona le ayuda a defender sus derechos y a decir lo que usted quiere. Va con usted a las reuniones. No trabaja para el servicio y no decide por usted. Pregunte al personal o en un centro comunitario dónde encontrar una.
# Termbase: nurse
ally--nurse = Una enfermera o un enfermero
    .does = Esta persona puede explicarle la atención que usted recibe, anotar lo que usted quiere y transmitirlo al resto del personal. Pregunte quién del personal de enfermería le atiende hoy. Usted puede pedir un lugar tranquilo para hablar.
# Termbase: doctor
ally--doctor = Una médica o un médico
    .does = Esta persona puede explicarle qué se puede hacer y qué pasa si usted espera. Usted puede pedir más tiempo. También puede pedir a otra médica o a otro médico una segunda opinión.
ally--gp-reception = La recepción
    .does = La recepción da las citas. Allí pueden anotar lo que usted necesita: por ejemplo, intérprete o una sala tranquila. Usted puede pedirlo allí, por teléfono o por escrito.
ally--pharmacist = Una farmacéutica o un farmacéutico
    .does = Esta persona puede explicarle para qué es un medicamento, qué efectos secundarios tiene y cómo dejarlo sin peligro. Usted puede preguntar en una farmacia, a menudo sin cita. En el hospital, pida al personal que avise a una farmacéutica o a un farmacéutico.
# Termbase: interpreter
ally--interpreter = Intérprete profesional
    .does = Esta persona pasa a la lengua de usted, hablada o de señas (o de signos), todo lo que se dice. No se pone de parte de nadie. Pida al servicio que busque intérprete antes de que usted vaya. También puede pedir que interprete por teléfono o por videollamada.
# Termbase: friend, trusted-person
ally--friend = Una amiga o un amigo de confianza
    .does = Esta persona puede sentarse al lado de usted, escuchar, tomar notas y ayudarle a recordar. Usted elige a la persona y dice qué debe hacer. Si puede, llámela antes de la reunión.
# Termbase: family, carer
ally--family = Alguien de la familia
    .does = Esta persona puede acompañarle y decir al personal qué le ayuda a usted, si usted quiere. No decide por usted. Usted elige quién viene y qué puede contar el personal a esa persona.
# Termbase: peer-supporter
ally--peer-supporter = Una persona de apoyo entre pares
    .does = Esta persona ha vivido cosas parecidas. Puede escuchar, contar qué le ayudó y acompañarle. Pregunte si hay alguien cerca de usted: en un centro comunitario, en un grupo de apoyo entre pares o en el servicio.
# Termbase: ward
ally--ward-manager = La persona responsable de la unidad
    .does = Esta persona dirige al personal de la unidad. Puede revisar una norma, o cambiarla. Pida a cualquier enfermera o enfermero el nombre de esta persona y una hora para hablar con ella.
# Termbase: complaint
ally--complaints-team = El equipo de quejas
    .does = Este equipo recibe su queja, la estudia y le responde. Pregunte en la recepción cómo comunicarse con el equipo. Alguien puede ayudarle a escribir.
# Termbase: community
ally--hub = Un centro comunitario
    .does = Es un lugar cercano donde ayudan a la gente con muchas cosas, a menudo sin cita. Allí pueden ayudarle a encontrar una persona defensora, un grupo o una oficina. Pregunte en una biblioteca, en una oficina municipal o en un centro de salud.
# Termbase: lawyer
ally--lawyer = Una abogada o un abogado
    .does = Esta persona le explica qué dice la ley en el lugar donde usted vive, y puede hablar por usted en un tribunal. Usted puede preguntar si hay ayuda legal gratuita. Quizá lo sepan una persona defensora, un centro comunitario o la oficina del tribunal.
ally--social-worker = Una trabajadora o un trabajador social
    .does = Esta persona puede ayudarle con la vivienda, el dinero, la familia y el apoyo en casa. Pregunte en el hospital, en un centro de salud o en una oficina municipal cómo hablar con ella.
# Termbase: independent-body
ally--independent-body = Un órgano independiente
    .does = Este órgano controla los servicios, o estudia las quejas desde fuera. No forma parte del servicio. ¿Cuál se ocupa del servicio que usted usa? Pregunte a una persona defensora, a una abogada o a un abogado, o en un centro comunitario.
