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
form--complaint--number = Mi número de historia clínica, si lo sé: ____
form--complaint--reach = Cómo comunicarse conmigo: ____
form--complaint--to = Para: ____
form--complaint--date = Fecha: ____
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
form--complaint--went-well = También hubo algo bueno. Quiero decirlo: ____
# The names of one or two rights come after this, each with its source.
form--complaint--right = Derechos relacionados con esto:

form--complaint--answer-these = Mis preguntas. Por favor, respondan a cada una
form--complaint--i-want = Lo que quiero
form--complaint--account = que me cuenten de forma clara y completa qué pasó
form--complaint--explanation = que me expliquen cómo pudo pasar
form--complaint--apology = que me pidan disculpas
form--complaint--put-right = que arreglen esto para mí: ____
form--complaint--change = que algo cambie, para que no vuelva a pasarme a mí ni a otras personas: ____

form--complaint--answer = La respuesta de ustedes
form--complaint--by-when = Por favor, díganme que tienen mi carta, a más tardar el día: ____
form--complaint--who-answers = Por favor, díganme quién va a responder y para cuándo.
# This asks for the next step. It is no threat.
form--complaint--go-further = Por favor, díganme también adónde puedo acudir si no estoy de acuerdo con la respuesta.
form--complaint--to-take-part = Para hablar con ustedes de esto, necesito (intérprete, pausas, letra grande): ____
form--complaint--with-me = Esta persona puede hablar en mi nombre, o venir conmigo: ____
form--complaint--same-care = Confío en que esta queja no haga que me atiendan peor.
form--complaint--thanks = Gracias por su atención. Atentamente,
form--complaint--sign = Nombre o firma: ____
form--complaint--with-this = Papeles que adjunto (copias): ____
