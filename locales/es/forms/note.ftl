### A note that goes into the file, beside what staff wrote.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--note = Nota para mi historia clínica
    .title = Una nota para mi historia clínica
    .about = Una página que va a su historia clínica, cuando allí hay algo que está mal o falta algo.

form--note--please-put = Por favor, pongan esta nota en mi historia clínica.
form--note--name = Nombre: ____
form--note--born = Fecha de nacimiento: ____
form--note--number = Mi número de historia clínica, si lo sé: ____
form--note--date = Fecha: ____
form--note--belongs-to = Va junto a la nota que ustedes escribieron el ____

form--note--what-stands = Lo que dice allí
form--note--you-wrote = Lo que ustedes escribieron, o de qué trata: ____
form--note--i-see-it = Yo lo veo así: ____

form--note--in-the-way = Qué lo hizo más difícil
form--note--no-interpreter = no había intérprete
form--note--too-loud = demasiada gente, o demasiado ruido
form--note--too-fast = todo fue demasiado rápido
form--note--too-tired = yo tenía demasiado cansancio, o tenía dolor
form--note--something-else = otra cosa: ____

form--note--i-asked = Lo que pedí, y lo que ustedes respondieron
form--note--asked-for = Pedí: ____
form--note--answered = La respuesta fue: ____ y la dio ____ el ____

form--note--please-do = Lo que les pido
form--note--fact-wrong = Este es un dato que está mal. Por favor, corríjanlo.
form--note--missing = Falta algo. Por favor, añadan: ____
form--note--my-view = Este es mi punto de vista. Por favor, guárdenlo junto al de ustedes.
form--note--copy = Por favor, denme una copia con la fecha.
form--note--by-when = Por favor, díganme antes de esta fecha qué han hecho: ____
form--note--sign = Nombre o firma: ____
