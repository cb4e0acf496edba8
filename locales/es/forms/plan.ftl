### A worksheet that is written on a good day. Somebody in a hurry reads the first page. It says “I”; the honest
### note at its foot speaks to whoever writes, and cannot be left out.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: advance-plan. Not the word for the legal form, nor the word for a will.
form--plan = Mi plan para los días difíciles
    .title = Mi plan para los días difíciles
    .about = Una hoja de trabajo para un buen día: a quién llamar, qué ayuda, qué hace daño y qué quiere usted cuando las cosas se pongan difíciles.

form--plan--name = Mi nombre: ____
form--plan--born = Fecha de nacimiento: ____
form--plan--number = Número de historia clínica o de caso, si lo sé: ____
form--plan--phone = Mi teléfono: ____
form--plan--written = Fecha de este plan: ____
form--plan--look-again = Lo volveré a mirar en esta fecha: ____
form--plan--call-first = Por favor, llamen primero a: ____ Teléfono: ____
form--plan--call-also = Después, llamen a: ____ Teléfono: ____
form--plan--speaks = Esta persona puede hablar por mí: ____ Teléfono: ____
form--plan--do-not-tell = Por favor, no llamen ni avisen a: ____

form--plan--signs = Cómo se nota un momento difícil
form--plan--you-can-see = Se nota que viene un momento difícil cuando: ____
form--plan--starts-me = Este plan empieza cuando lo digo yo.
form--plan--starts-other = Este plan empieza cuando esta persona ve estas señales: ____
form--plan--ends-me = Termina cuando lo digo yo.
form--plan--ends-on = Termina en esta fecha: ____

form--plan--please-first = Por favor, hagan primero
form--plan--please-not = Por favor, no hagan
form--plan--how-to-talk = Cómo hablar conmigo
form--plan--like-to-talk = Me gusta hablar así: ____
form--plan--interpreter = con intérprete. Idioma: ____
form--plan--board = con un tablero de comunicación, o por escrito
form--plan--few-people = con pocas personas en la sala
form--plan--somebody = con esta persona a mi lado: ____

form--plan--treatment = Tratamiento
form--plan--helped = Lo que me ha ayudado (un tratamiento, un lugar, una persona): ____
form--plan--harmed = Lo que me ha hecho daño, y cómo: ____
form--plan--try-first = Lo que quiero que prueben primero: ____
form--plan--no-to = Lo que no quiero: ____
form--plan--know-without = Sé lo que puede pasar si digo «no» a esto. Lo hablé con: ____
form--plan--agree-instead = En vez de eso, diría «sí» a: ____
form--plan--medicine = Mis medicamentos (la farmacia puede darme una lista): ____
form--plan--allergies = Mis alergias: ____

form--plan--home = Mi casa, si no estoy allí
form--plan--children = Quién cuida a mis hijas e hijos: ____
form--plan--animals = Quién cuida a mis animales: ____
form--plan--key = Quién tiene una llave de mi casa: ____
form--plan--bills = Quién se encarga de facturas, trabajo o escuela: ____

form--plan--who-may-know = Quién puede recibir información sobre mí
form--plan--know-what = Nombre: ____ Qué puede saber esta persona: ____
form--plan--know-what-two = Nombre: ____ Qué puede saber esta persona: ____
form--plan--copies = Quién tiene una copia de este plan: ____
form--plan--may-change = Puedo cambiar este plan. Vale el plan con la fecha más reciente.
form--plan--sign = Firma (o nombre): ____
form--plan--witness = Testigo que me ve firmar, si quiero: ____

## The honest note. It is printed whatever else is left out, and nothing of it may be softened.

form--plan--for-the-writer = Para quien escribe este plan
form--plan--not-a-legal-form = Esto es una hoja de trabajo. Dice a otras personas lo que usted quiere. No es un formulario legal. Lo que vale ante la ley cambia de un país a otro.
form--plan--differs = En algunos lugares, un «no» a un tratamiento vale solo en una forma especial: por escrito, con fecha, con firma y con testigo. En algunos lugares, una ley permite a otras personas ir en contra de su «no», sobre todo si le retienen en un hospital.
form--plan--ask-what-is-needed = Pregunte a una persona defensora, a una médica o un médico, o a una abogada o un abogado qué hace falta donde usted vive.
form--plan--read-it-first = Usted siempre puede pedir al personal que lea primero este plan. Si el personal no sigue una parte, usted puede pedirle que escriba por qué.
form--plan--stopping-can-harm = Dejar un medicamento de golpe puede hacerle daño. Pregunte a personal médico o de farmacia cómo dejarlo sin peligro.
