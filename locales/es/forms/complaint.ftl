### A letter after something went wrong: facts first, feelings allowed, no threat, no crime named.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: complaint. Never the word for a report to the police.
form--complaint = Carta: una queja
    .title = Asunto: queja
    .about = Una carta que dice qué salió mal, pide respuestas y dice lo que usted quiere.

form--complaint--from = De: ____
form--complaint--born = Fecha de nacimiento: ____
form--complaint--number = Número de historia clínica o de caso, si lo sé: ____
form--complaint--phone = Teléfono: ____
form--complaint--reach = Dónde escribirme (dirección, sala, correo electrónico): ____
form--complaint--to = Para: ____
form--complaint--date = Fecha: ____
form--complaint--in-language = Por favor, hagan traducir esta carta. Escribo en este idioma: ____
form--complaint--greeting = A quien corresponda:
form--complaint--this-is = Esta carta es una queja. Por favor, investiguen lo que pasó y respóndanme por escrito.
form--complaint--for-somebody = Escribo en nombre de ____, que está de acuerdo. Su autorización va con esta carta.

form--complaint--when-and-where = Cuándo y dónde pasó
form--complaint--when = Cuándo: ____
form--complaint--where = Dónde: ____
form--complaint--who-was-there = Quién estaba allí, si lo sé: ____

form--complaint--happened = Qué pasó, lo más importante primero
form--complaint--effect = Cómo me afectó: ____
form--complaint--said = Lo que dije en ese momento, si pude: ____
form--complaint--not-then = En ese momento no pude decir nada. Lo digo ahora.
form--complaint--went-well = Algo bueno que también quiero decir, si lo hubo: ____
# The names of one or two rights come after this, each with its source.
form--complaint--right = Derechos relacionados con esto:

form--complaint--answer-these = Mis preguntas. Por favor, respondan a cada una
form--complaint--i-want = Lo que quiero
form--complaint--account = que me cuenten de forma clara y completa qué pasó
form--complaint--explanation = que me expliquen cómo pudo pasar
form--complaint--apology = que me pidan disculpas
form--complaint--put-right = que arreglen esto para mí: ____
form--complaint--change = que algo cambie, para que no vuelva a pasarme a mí ni a otras personas: ____

form--complaint--to-take-part = Para hablar con ustedes de esto, necesito
form--complaint--interpreter = intérprete. Idioma: ____
form--complaint--breaks = pausas
form--complaint--large-print = letra grande
form--complaint--something-else = otra cosa: ____

form--complaint--helpers = Quién puede ayudarme
form--complaint--speak-for-me = Esta persona puede hablar por mí: ____ Teléfono: ____
form--complaint--come-with-me = Esta persona puede venir conmigo: ____ Teléfono: ____

form--complaint--answer = Lo que también les pido
form--complaint--by-when = Por favor, díganme que tienen mi carta, a más tardar el día: ____
form--complaint--who-answers = Por favor, díganme quién va a responder y para cuándo.
# This asks for the next step. It is no threat.
form--complaint--go-further = Por favor, díganme también adónde puedo acudir si no estoy de acuerdo con la respuesta.
form--complaint--same-care = Por favor, asegúrense de que esta queja no haga que me atiendan peor.
form--complaint--thanks = Gracias por su atención. Atentamente,
form--complaint--sign = Firma (o nombre): ____
form--complaint--with-this = Papeles que adjunto (copias): ____

form--complaint--for-service = Esta parte la completa el servicio
form--complaint--received-by = Recibido por: ____
form--complaint--received-on = Recibido el día: ____
