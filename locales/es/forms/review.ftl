### A letter that asks to look again at a decision, a treatment or a stay. It can be urgent: short, and first things first.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: regular-review. Not the word for an appeal to a court, which differs from country to country.
form--review = Carta: pedir que se revise una decisión
    .title = Asunto: solicito que se revise una decisión
    .about = Una carta para pedir que se vuelva a mirar una decisión sobre usted, un tratamiento o su estancia.

form--review--from = De: ____
form--review--born = Fecha de nacimiento: ____
form--review--number = Número de historia clínica o de caso, si lo sé: ____
form--review--phone = Teléfono: ____
form--review--reach = Dónde escribirme (dirección, sala, correo electrónico): ____
form--review--to = Para: ____
form--review--date = Fecha: ____
form--review--time = Hora: ____
form--review--hearing = Fecha de la audiencia, si la sé: ____
form--review--my-lawyer = Mi abogada o abogado, si tengo: ____
form--review--in-language = Por favor, hagan traducir esta carta. Escribo en este idioma: ____

form--review--look-again = Solicito que se revise
form--review--treatment = un tratamiento o un medicamento que no acepté: ____
# Termbase: mental-capacity. What others found, not what is so.
form--review--finding = la decisión que dice que no puedo decidir sobre esto: ____
form--review--stay = la obligación de quedarme aquí (nombre del lugar): ____
form--review--limit = un límite (teléfono, visitas, salidas): ____
form--review--service = un servicio que no me dieron o que terminó: ____
form--review--decided = Fecha de la decisión: ____ Quién decidió, si lo sé: ____

form--review--in-writing = Por favor, díganme por escrito, con palabras que yo pueda entender
form--review--which-rule = qué ley o qué norma aplican
form--review--who-decided = quién decidió, y por qué
form--review--until-when = cuánto tiempo vale la decisión
form--review--how-to-challenge = cómo puedo oponerme a la decisión, y hasta qué día
form--review--less-strict = qué medidas con menos límites han probado
# The names of one or two rights come after this, each with its source.
form--review--right = Derechos relacionados con esto:

form--review--i-want = Pido
form--review--be-there = estar presente cuando hablen de esto
form--review--heard-first = que me escuchen antes de decidir
form--review--own-words = que se escriban mis propias palabras
# Termbase: independent-advocate
form--review--advocate = una persona defensora independiente
form--review--lawyer = una abogada o un abogado
form--review--interpreter = intérprete. Idioma: ____
form--review--beside-me = que esta persona esté conmigo: ____
form--review--my-words = Con mis propias palabras
form--review--want-to-say = Quiero decir esto: ____

form--review--now = Lo que les pido que hagan hoy
form--review--enough = ¿Basta con este documento, o hay un formulario?
form--review--help-today = Si hay un formulario, por favor, ayúdenme hoy a completarlo.
form--review--pass-on = Por favor, hagan llegar hoy este documento a quien corresponda. Por favor, díganme quién lo ha recibido y cuándo tendré una respuesta.
form--review--said-aloud = Dije esto en voz alta. Mis palabras las escribió: ____
form--review--sign = Firma (o nombre): ____

form--review--for-service = Esta parte la completa el servicio
form--review--received-by = Recibido por: ____
form--review--received-on = Recibido el día: ____
form--review--received-at = Hora: ____

form--review--my-copy = Solo en mi copia
form--review--gave-to = Entregué este documento a: ____
form--review--gave-on = Fecha: ____
form--review--gave-at = Hora: ____
