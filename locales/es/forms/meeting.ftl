### A page for a meeting: what was asked, what was answered, who does what. Whoever writes may be a friend of the person.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--meeting = Mi registro de una reunión
    .title = Mi registro de una reunión
    .about = Una página para la reunión misma: qué preguntó usted, qué se respondió, quién se encarga y para cuándo.

form--meeting--name = Mi nombre: ____
form--meeting--date = Fecha: ____
form--meeting--from-to = Hora: de ____ a ____
form--meeting--place = Lugar: ____
form--meeting--who-is-there = Quién está aquí (nombre y puesto): ____
form--meeting--with-me = Quién está conmigo: ____
form--meeting--who-writes = Quién escribe esta página: ____
form--meeting--want = Al final de esta reunión quiero: ____

form--meeting--asked = Mis preguntas
form--meeting--answers = Las respuestas
# The number belongs to the question above. What was answered, who does it, by which day.
form--meeting--answer-one = Respuesta a la pregunta 1: ____
form--meeting--who-one = Quién se encarga: ____
form--meeting--when-one = A más tardar el día: ____
form--meeting--answer-two = Respuesta a la pregunta 2: ____
form--meeting--who-two = Quién se encarga: ____
form--meeting--when-two = A más tardar el día: ____
form--meeting--answer-three = Respuesta a la pregunta 3: ____
form--meeting--who-three = Quién se encarga: ____
form--meeting--when-three = A más tardar el día: ____

form--meeting--not-answered = Sin respuesta hoy: ____
form--meeting--who-answers = Quién responderá: ____
form--meeting--when-answered = A más tardar el día: ____
form--meeting--not-agreed = No acepté esto: ____

form--meeting--read-back = Al final
form--meeting--is-right = Volví a leer esta página.
form--meeting--not-read-back = No pude volver a leerla. La razón: ____
form--meeting--in-my-records = Pedí que anoten mi petición en mi historia clínica.
form--meeting--signatures = Firmas de quienes estuvieron aquí: ____

form--meeting--next = Qué hago después
form--meeting--if-nothing = Si no tengo noticias el día: ____ pregunto a: ____
form--meeting--copy-to = Quién recibe una copia: ____
