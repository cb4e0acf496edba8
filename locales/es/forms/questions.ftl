### A list of questions for a visit. Staff read it over the person’s shoulder: plain, short, “I”.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--questions = Preguntas para mi cita
    .title = Preguntas para mi cita
    .about = Una página para su próxima cita: lo que quiere decir, lo que quiere preguntar y lo que conviene comprobar antes del final.

form--questions--name = Mi nombre: ____
form--questions--date = Fecha: ____
form--questions--for = Quién me va a atender, si lo sé: ____
form--questions--look-with-me = Por favor, miren esta página conmigo al principio de la cita.

form--questions--points = Tres cosas que quiero decir hoy
form--questions--my-questions = Mis preguntas (marco las que quiero hacer)
form--questions--options = ¿Qué opciones tengo?
form--questions--good-and-bad = ¿Qué tiene cada una de bueno y de malo para mí?
form--questions--go-wrong = ¿Qué puede salir mal, y con qué frecuencia pasa?
form--questions--do-nothing = ¿Qué pasa si no hago nada, o si espero?
form--questions--who-helps = ¿Quién puede ayudarme a decidir?
form--questions--told = Lo que me dijeron: ____

form--questions--hard-to-start = Si me cuesta empezar, puedo decir
# An example: somebody says it, or points at it.
form--questions--to-start = «Me cuesta empezar. Por favor, lean primero mi página.»
form--questions--before-i-go = Antes de que termine la cita (escribo yo, o escriban por mí, por favor)
# What was answered, who does it, and when.
form--questions--what-next = Qué pasa después: ____
form--questions--who-does-it = Quién se encarga: ____
form--questions--by-when = A más tardar el día: ____
form--questions--on-paper = Tengo esto en papel.
form--questions--said-back = Dije con mis palabras lo que entendí.
