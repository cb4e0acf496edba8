### A note that goes into the file, beside what staff wrote.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--note = Nota para mi historia clínica
    .title = Una nota para mi historia clínica
    .about = Una página que va a su historia clínica, cuando allí hay algo que está mal o falta algo.

form--note--please-put = Por favor, pongan esta nota en mi historia clínica.
form--note--name = Mi nombre: ____
form--note--born = Fecha de nacimiento: ____
form--note--number = Número de historia clínica o de caso, si lo sé: ____
form--note--phone = Teléfono: ____
form--note--reach = Dónde escribirme (dirección, sala, correo electrónico): ____
form--note--to = Para: ____
form--note--date = Fecha: ____
form--note--in-language = Por favor, hagan traducir esta nota. Escribo en este idioma: ____
form--note--belongs-to = Va junto a la nota que ustedes escribieron en esta fecha: ____

form--note--what-stands = Qué dice mi historia clínica, y cómo lo veo yo
form--note--you-wrote = Lo que ustedes escribieron, o de qué trata: ____
form--note--i-see-it = Yo lo veo así: ____

form--note--in-the-way = Por qué me costó hablar con ustedes
form--note--no-interpreter = no tenía intérprete
form--note--too-loud = había demasiada gente, o demasiado ruido
form--note--too-fast = la conversación fue demasiado rápida para mí
form--note--too-tired = tenía demasiado cansancio, o dolor
form--note--something-else = otra cosa: ____

form--note--i-asked = Lo que pedí, y lo que ustedes respondieron
form--note--asked-for = Pedí: ____
form--note--answer = La respuesta fue: ____
form--note--answered-by = Quién respondió: ____
form--note--answered-on = Fecha de la respuesta: ____

form--note--please-do = Lo que les pido
form--note--fact-wrong = En la nota de ustedes hay un error. Por favor, corríjanlo. Lo correcto es: ____
form--note--missing = Falta algo. Por favor, añadan: ____
form--note--my-view = Yo lo veo de otra manera. Por favor, guarden mi nota junto a la de ustedes.
form--note--copy = Por favor, denme una copia de esta nota, con la fecha.
form--note--by-when = Por favor, díganme qué han hecho, a más tardar el día: ____
form--note--sign = Firma (o nombre): ____
