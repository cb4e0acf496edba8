### A letter that asks for one thing.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# The subject of the letter, as a letter has it in this language.
form--request = Carta: una solicitud
    .title = Asunto: solicitud
    .about = Una carta para pedir información, un cambio, intérprete, una segunda opinión médica o una persona defensora. Lo mejor es pedir una sola cosa, o dos como mucho.

form--request--from = De: ____
form--request--born = Fecha de nacimiento: ____
form--request--number = Número de historia clínica o de caso, si lo sé: ____
form--request--phone = Teléfono: ____
form--request--reach = Dónde escribirme (dirección, sala, correo electrónico): ____
form--request--to = Para: ____
form--request--date = Fecha: ____
form--request--in-language = Por favor, hagan traducir esta carta. Escribo en este idioma: ____
# How a letter begins whose reader has no name.
form--request--greeting = A quien corresponda:
form--request--for-somebody = Escribo en nombre de ____, que está de acuerdo. Su autorización va con esta carta.

form--request--i-ask-for = Solicito
form--request--information = información sobre: ____
form--request--in-form = información de esta manera (palabras fáciles, letra grande): ____
# Termbase: reasonable-accommodation. The official word may stand in brackets where staff expect it.
form--request--change = un cambio que me ayude a participar (sala tranquila, tiempo): ____
form--request--limit = un cambio en una regla o un límite (teléfono, visitas): ____
# Termbase: interpreter
form--request--interpreter = intérprete profesional. Idioma: ____ Día y hora: ____
# Termbase: second-opinion
form--request--another-view = una segunda opinión médica sobre: ____
# Termbase: independent-advocate
form--request--advocate = ayuda para hablar con una persona defensora independiente (que defienda mis derechos)
form--request--something-else = otra cosa: ____

form--request--it-is-for = Cuándo lo necesito, y por qué
form--request--visit = para mi cita del día: ____
form--request--from-now = para toda mi atención de ahora en adelante
form--request--matters = Mi razón, si quiero darla: ____

form--request--speak-for-me = Esta persona puede hablar por mí: ____ Teléfono: ____
form--request--come-with-me = Esta persona puede venir conmigo: ____ Teléfono: ____
# The names of one or two rights come after this, each with its source.
form--request--right = Derechos relacionados con esto:

form--request--answer = Lo que también les pido
form--request--by-when = ¿Pueden hacerlo, y quién lo hará? Por favor, respondan a más tardar el día: ____
form--request--if-not = Si no pueden, por favor, díganme por escrito por qué, y qué otra cosa pueden hacer.
form--request--waiting = Si pido una segunda opinión: por favor, díganme si esperar podría hacerme daño.
form--request--in-my-records = Por favor, anoten esto en mi historia clínica. Así no tendré que pedirlo otra vez.
# How a letter ends.
form--request--thanks = Gracias por su atención. Atentamente,
form--request--sign = Firma (o nombre): ____

form--request--their-answer = Respuesta del servicio, con nombre y fecha: ____
