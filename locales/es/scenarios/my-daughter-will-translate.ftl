### Situación: Mi hija me traduce. Tema: consentimiento informado.
### Hablan: Hala (mujer, 36 años, maestra), Rim (su hija, 11 años), la doctora Marsh,
### Bea (recepcionista), alguien que interpreta por teléfono (una voz, sin género).

# Para quien traduce o revisa:
# Hala habla poco el idioma del lugar. No se nombra ningún idioma ni ningún país: que siga así.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Hala.
# La edad de Rim (11) no cambia. «Intérprete», casi siempre sin artículo: así no hace falta un género.
# La familia dice «traducir», y está bien. Nunca se culpa a las familias. Rim nunca pasa vergüenza.
# La doctora habla a la niña con cercanía. «Vas» vale para «tú» y para «vos»: la costumbre cambia según el país.
# El sangrado se nombra con una palabra sencilla, sin detalles y sin causa.

my-daughter-will-translate = Mi hija me traduce
    .about = Esta historia trata de una consulta médica en otro idioma. Menciona un sangrado y un examen médico.


## Step: the doctor smiles at Rim

my-daughter-will-translate--can-you-help =
    Hala es maestra. Tiene un sangrado que le preocupa, y por eso va a la consulta. Habla poco el idioma de aquí. Su hija Rim tiene 11 años y lo habla todos los días.

    La doctora Marsh es amable y tiene poco tiempo. Sonríe a Rim. «Tú puedes ayudar a mamá, ¿verdad?». Rim dice que sí con la cabeza.

    Hay cosas que Hala no quiere decir a través de su hija.
    .title = La doctora sonríe a Rim
    .note =
        Objetivo: que el grupo vea que entenderse es parte de la atención, y que el personal puede hacerlo posible.

        Pregunta: ¿qué es difícil aquí para Hala, para Rim y para la doctora Marsh?

        Pregunta: ¿qué podría hacer el personal antes de la cita, para que nadie tenga que pedírselo a Rim?

        Cuidado: algunas personas del grupo tradujeron en su infancia, o dejaron que tradujera una niña o un niño. Muchas veces no había otra manera. Dígalo.
my-daughter-will-translate--can-you-help--show-a-card = Mostrar una tarjeta: «Intérprete, por favor. Mi hija no».
    .after = «Claro que sí», dice la doctora Marsh, y hace una llamada. Seis minutos después ya tienen [intérprete](term:interpreter) por teléfono. Una niña o un niño no tendría que hacer este trabajo. Una tarjeta impresa puede pedirlo por usted cuando no salen las palabras.
my-daughter-will-translate--can-you-help--another-day = Pedir otro día, con intérprete y con más tiempo.
    .after = La doctora Marsh está de acuerdo y las acompaña a la recepción. Dejarlo para otro día suele ser buena idea cuando nada es urgente. Antes, alguien tiene que averiguar si se puede esperar.
my-daughter-will-translate--can-you-help--help-now = Decir: «Estoy sangrando mucho. Necesito ayuda ahora».
    .after = La doctora Marsh entiende lo suficiente. Cuando algo es urgente, cualquier ayuda con las palabras vale para unas pocas preguntas cortas. La conversación completa puede ser el mismo día, con intérprete.
my-daughter-will-translate--can-you-help--say-nothing = No decir nada y dejar que Rim traduzca.
    .after = Rim lo hace bien y con cariño. Muchas familias lo hacen así, a menudo porque nadie les ofreció otra cosa. Algunas cosas quizá queden sin decir. Usted todavía puede pedir intérprete, en esta conversación u otro día.


## Step: the part left out

my-daughter-will-translate--part-left-out =
    Rim habla claro, y la doctora Marsh escucha. «Mamá está cansada», dice Rim. Hala asiente. No dice que está sangrando.

    La doctora Marsh anota algo sobre el sueño. Después deja el bolígrafo. Mira a Hala, no a Rim. «Creo que hay algo más», dice despacio. «Podemos buscar otra manera de hablar».
    .title = Lo que quedó sin decir
    .note =
        Objetivo: que el grupo vea cuánto puede quedar sin decir cuando traduce alguien de la familia, y que todavía se puede decir.

        Pregunta: ¿qué hace bien la doctora Marsh en este momento?

        Pregunta: ¿qué palabras o gestos paran una conversación con amabilidad, sin herir a la niña o al niño que ayudó?

        Cuidado: no pregunte a las personas qué callaron ellas. Pueden contarlo si quieren.
my-daughter-will-translate--part-left-out--interpreter-now = Decir: «Gracias, Rim. Ahora, intérprete, por favor».
    .after = Rim sonríe y toma su libro. La doctora Marsh hace una llamada y cambia la hora de la cita siguiente. Está bien pedirlo a mitad de camino. El personal muchas veces lo prefiere a tener que adivinar.
my-daughter-will-translate--part-left-out--new-appointment = Pedir una cita nueva, con intérprete.
    .after = La doctora Marsh escribe «intérprete» en un papel y señala el camino a la recepción. Empezar de nuevo suele ayudar a ambas partes. Antes, alguien comprobará si se puede esperar.
my-daughter-will-translate--part-left-out--go-home = Decir que no con la cabeza e irse a casa por hoy.
    .after = Muchas personas callan cuando algo es privado. La doctora todavía no sabe lo del sangrado. Usted está a tiempo: puede llamar mañana, o pedir a alguien que llame por usted. Si esto empeora, puede recibir ayuda enseguida.


## Step: can it wait?

my-daughter-will-translate--can-it-wait =
    Bea, la recepcionista, muestra una tarjeta a Hala. La tarjeta tiene tres frases en el idioma de Hala. «Puede esperar». «No puede esperar». «No lo sé».

    Junto al nombre de Hala, Bea escribió «intérprete». Pregunta en qué idioma y comprueba que lo anotó bien. Rim lee junto a la ventana.

    Hala puede señalar con el dedo. No tiene que decir por qué.
    .title = Tres frases en una tarjeta
    .note =
        Objetivo: que el grupo vea que «No lo sé» es una respuesta completa, y que el personal puede averiguarlo.

        Pregunta: ¿qué hace posible la tarjeta de Bea?

        Pregunta: ¿en qué otros lugares ayudarían tres frases en una tarjeta?

        Cuidado: el grupo puede empezar a adivinar qué le pasa a Hala. Vuelva a la pregunta de cómo se la escucha.
my-daughter-will-translate--can-it-wait--can-wait = Señalar «Puede esperar».
    .after = Bea encuentra un día y una cita del doble de tiempo. Esto suele funcionar bien cuando algo no es urgente. Usted puede cambiar su respuesta en cualquier momento, también después de llegar a casa.
my-daughter-will-translate--can-it-wait--not-sure = Señalar «No lo sé».
    .after = Bea pide a una enfermera que venga ahora. Usted no tiene que saber si algo es urgente. Averiguarlo es trabajo del personal.
my-daughter-will-translate--can-it-wait--cannot-wait = Señalar «No puede esperar».
    .after = Bea se levanta y busca a una enfermera. Cuando algo no puede esperar, el personal suele empezar con unas pocas preguntas cortas. La conversación completa viene después, ese mismo día.


## Step: an interpreter on the phone

my-daughter-will-translate--on-the-phone =
    Una voz saluda a Hala en el idioma de ella. «Soy intérprete. Digo todo lo que dicen las dos. Y no se lo cuento a nadie». Rim está fuera con un libro, cerca de Bea.

    La doctora Marsh gira la silla hacia Hala. Habla con Hala, no con el teléfono. «Por favor, cuéntemelo con sus palabras. Después, quizá le pida permiso para examinarla. Tenemos tiempo».
    .title = Intérprete al teléfono
    .note =
        Objetivo: que el grupo vea cómo es un buen trabajo con intérprete.

        Pregunta: ¿qué hacen la doctora Marsh y quien interpreta para ayudar a Hala a hablar?

        Pregunta: ¿qué querrían saber ustedes antes de decir que sí a un examen médico?

        Cuidado: contar con intérprete no lo vuelve todo fácil de golpe. También está bien decir solo un poco.
my-daughter-will-translate--on-the-phone--tell-it = Contar a la doctora lo que vino a decir.
    .after = Hala dice la palabra. La doctora Marsh no se escandaliza. Hace dos preguntas y espera las respuestas. El personal médico oye a menudo cosas así.
my-daughter-will-translate--on-the-phone--tell-what-was-left-out = Decir: «Antes no lo dije todo. Estoy sangrando».
    .after = «Gracias por decírmelo ahora», dice la doctora Marsh. Tacha la nota sobre el sueño y empieza otra. Es frecuente necesitar dos intentos. El personal médico suele contar con ello.
my-daughter-will-translate--on-the-phone--explain-first = Decir: «Antes de examinarme, explíquemelo, por favor».
    .after = La doctora Marsh asiente y explica, una cosa cada vez. Se detiene para dejar hablar a quien interpreta. Cuando alguien lo pide así, la conversación suele ser más lenta y más clara.
my-daughter-will-translate--on-the-phone--ask-private = Preguntar: «¿Esto queda en privado, también ante mi familia?».
    .after = «Sí», dice la doctora Marsh. «Si alguna vez eso tiene un límite, se lo digo a usted primero». Quien interpreta también lo promete. Después de preguntar esto, muchas personas pueden contar más.
my-daughter-will-translate--on-the-phone--only-a-little = Decir solo un poco hoy y pedir otra cita.
    .after = La doctora Marsh pregunta una cosa: ¿puede esperar lo demás? Hala dice que sí. Muchas personas necesitan ver a alguien dos veces. Usted todavía puede decir el resto la próxima vez, o llamar antes.


## Outcomes

my-daughter-will-translate--heard =
    Hala lo cuenta todo, y quien interpreta no deja nada fuera. La doctora Marsh explica el examen: para qué es, qué puede sentir Hala y qué otras opciones hay.

    «¿Lo expliqué bien?», pregunta. «Por favor, dígame qué entendió». Hala responde en su propio idioma.

    Ahora puede decir «sí», «hoy no» o «no». Eso es el [consentimiento informado](term:informed-consent). Nada empieza sin el consentimiento de Hala.
    .title = La escuchan hasta el final
my-daughter-will-translate--longer-appointment =
    Hala tiene cita el jueves. La cita dura el doble. Para ese día hay [intérprete](term:interpreter) profesional, y no alguien de la familia. Bea dice que aquí no hay que pagar nada.

    El idioma de Hala ya está en su ficha. La próxima vez, nadie tendrá que pedírselo a Rim.

    Hasta el jueves, Hala puede anotar tres puntos, en cualquier idioma. Si algo empeora, no tiene que esperar al jueves.
    .title = Una cita más larga
my-daughter-will-translate--same-day =
    Una enfermera lleva a Hala a una sala tranquila. Rim lee fuera. Bea sabe algunas palabras del idioma de Hala y ayuda con tres preguntas cortas. ¿Cuánto sangra? ¿Desde cuándo? ¿Le duele? La enfermera examina a Hala y le dice que aquí puede esperar sin peligro.

    A las tres ya tienen [intérprete](term:interpreter) por teléfono. La doctora Marsh empieza desde el principio. Ahora Hala puede decir lo demás y preguntar antes de aceptar nada.
    .title = Ayuda ahora, conversación completa hoy
my-daughter-will-translate--at-home =
    Rim hace las tareas de la escuela en la mesa de la cocina. Está contenta de haber ayudado. Hala sigue preocupada.

    Hala puede llamar mañana, o pedir a una amiga que llame. Puede escribir una línea en su propio idioma, y el personal puede averiguar qué dice. Lo que promete la ley cambia de un lugar a otro. Hala puede pedir intérprete en cualquier lugar.

    Si esto empeora, Hala puede recibir ayuda enseguida, con las palabras que tenga.
    .title = Esa noche, en casa


## Words to say

my-daughter-will-translate--say--not-my-child = Intérprete, por favor. Ni mi hija ni mi hijo, ni nadie de mi familia.
my-daughter-will-translate--say--book-interpreter = Por favor, pida intérprete para mí, que no sea de mi familia, y deme más tiempo para la cita.
my-daughter-will-translate--say--urgent = Esto es urgente. Por favor, ayúdeme ahora y consiga intérprete para tener hoy la conversación completa.
my-daughter-will-translate--say--stop-here = Paremos aquí. Necesito intérprete para decir lo demás.
my-daughter-will-translate--say--something-else = Hay algo más. Me gustaría decirlo otro día, con intérprete.
my-daughter-will-translate--say--hard-to-say = Me cuesta decir esto. Por favor, deme un momento.
my-daughter-will-translate--say--left-out = Antes no lo dije todo, porque traducía alguien de mi familia.
my-daughter-will-translate--say--explain-first = Por favor, explíqueme esto antes de empezar, y pare si levanto la mano.
my-daughter-will-translate--say--not-today = Necesito tiempo para pensar. Mi respuesta hoy es: todavía no.
my-daughter-will-translate--say--changed-my-mind = Antes dije que sí. He cambiado de opinión.
my-daughter-will-translate--say--start-again = Por favor, empiece desde el principio, ahora que tenemos intérprete.


## Questions to ask

my-daughter-will-translate--ask--four-questions = ¿Para qué es esto? ¿Qué riesgos tiene? ¿Qué otras opciones hay? ¿Y si espero?
my-daughter-will-translate--ask--can-it-wait = ¿Puede una enfermera o un médico comprobar ahora si esto puede esperar?
my-daughter-will-translate--ask--stays-private = ¿Esto queda en privado, también ante mi familia?
my-daughter-will-translate--ask--on-my-file = ¿Dice mi ficha que necesito intérprete, y en qué idioma?
my-daughter-will-translate--ask--anything-to-pay = ¿Pueden pedir intérprete para mí? ¿Hay que pagar algo?


## Next steps

my-daughter-will-translate--next--take-time = Tómese el tiempo que necesite. Pregunte para cuándo hace falta su decisión.
my-daughter-will-translate--next--same-interpreter = Si le gustó cómo trabajó esta persona, pida que sea su intérprete también la próxima vez.
my-daughter-will-translate--next--three-points = Escriba los tres puntos más importantes para usted, en su propio idioma.
my-daughter-will-translate--next--if-worse = Si esto empeora, busque ayuda el mismo día. No espere a tener intérprete.
my-daughter-will-translate--next--wait-nearby = Espere donde el personal pueda verle. Si algo cambia, avise enseguida.
my-daughter-will-translate--next--one-line = Escriba una línea para llevar consigo: «Necesito intérprete», y su idioma.
my-daughter-will-translate--next--call-tomorrow = Llame mañana, o deje que llame una amiga o un amigo, y pida una cita más larga.
