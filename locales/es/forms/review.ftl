### A letter that asks to look again at a decision, a treatment or a stay. It can be urgent: short, and first things first.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: regular-review. Not the word for an appeal to a court, which differs from country to country.
form--review = Carta: pedir que se revise una decisión
    .title = Asunto: solicito que se revise una decisión
    .about = Una carta para pedir que se vuelva a mirar una decisión sobre usted, un tratamiento o su estancia.

# The first line of the paper. It speaks to staff, in the name of the person, and tells the person that saying it is enough.
form--review--can-be-said = También puedo decirlo. Por favor, anoten mis palabras, la fecha y la hora.
form--review--from = De: ____
form--review--to = Para: ____
form--review--date = Fecha: ____
form--review--time = Hora: ____

form--review--look-again = Solicito que se revise
form--review--treatment = un tratamiento o un medicamento que no acepté: ____
# Termbase: mental-capacity. What others found, not what is so.
form--review--finding = la conclusión según la cual yo no podría decidir sobre: ____
form--review--stay = el hecho de que tengo que quedarme aquí (nombre del lugar): ____
form--review--limit = un límite (teléfono, visitas, salidas): ____
form--review--service = un servicio que me negaron o que dejaron de darme: ____
form--review--decided = La decisión se tomó el ____ y la tomó ____ (si lo sé).

form--review--in-writing = Por favor, díganme por escrito, de una manera que yo entienda
form--review--which-rule = qué ley o qué norma aplican
form--review--who-decided = quién decidió, y por qué
form--review--until-when = hasta cuándo vale la decisión
form--review--how-to-challenge = cómo puedo impugnarla, y hasta qué día
form--review--less-strict = qué medidas menos estrictas han probado
# The names of one or two rights come after this, each with its source.
form--review--right = Derechos relacionados con esto:

form--review--i-want = Quiero
form--review--be-there = estar presente
form--review--heard-first = que se me escuche antes
form--review--own-words = que se escriban mis propias palabras
# Termbase: independent-advocate
form--review--advocate = una persona defensora independiente, que me ayude a defender mis derechos
form--review--lawyer = una abogada o un abogado
form--review--interpreter = intérprete de ____
form--review--beside-me = a esta persona a mi lado: ____
form--review--my-words = Mis palabras

form--review--now = Ahora
form--review--enough = ¿Basta con esta página, o hay un formulario?
form--review--help-today = Por favor, ayúdenme hoy con esto.
form--review--pass-on = Por favor, hagan llegar esto hoy a quien corresponda. Por favor, díganme quién lo tiene y cuándo tendré una respuesta.
form--review--sign = Nombre o firma: ____
form--review--gave-to = Entregué esto a ____ el ____ (hora: ____)
