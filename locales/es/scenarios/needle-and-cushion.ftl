### Situación: La aguja y el cojín. Tema: consentimiento.
### Hablan: Benoît (hombre, 26 años, trabaja en un centro de jardinería), Hanna (enfermera),
### Luc (amigo de Benoît, 31 años), la doctora Sato.

# Para quien traduce o revisa:
# Benoît es un adulto con discapacidad intelectual. Nadie le habla como a un niño: de usted, palabras cortas, tono adulto.
# Una vez lo sujetaron cuatro manos. Es una sola línea, y en esta historia no se sujeta a nadie: que siga así.
# No se ve la aguja en uso. No se describe ningún dolor.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Benoît.
# Los nombres se pueden cambiar. La seña de «pare» puede ser la que se usa en cada lugar.
# «Crema que duerme la piel»: con la crema, la piel siente menos. No se nombra ningún producto.
# La tiroides es una parte pequeña del cuello que ayuda al cuerpo a funcionar. La explicación sencilla se queda.

needle-and-cushion = La aguja y el cojín
    .about = Esta historia trata de un análisis de sangre y del miedo que da. Una línea recuerda que una vez sujetaron a alguien.


## Step: in the car park

needle-and-cushion--car-park =
    Benoît trabaja en un centro de jardinería. Tiene una discapacidad intelectual. Hoy le toca un análisis de sangre. La última vez lo sujetaron cuatro manos. Está en el estacionamiento y no entra.

    Hanna, una enfermera, sale a verlo. No lleva aguja ni bata blanca. «Hola, Benoît. Me han dicho que la última vez lo pasó mal. Eso no debe volver a pasar».
    .title = En el estacionamiento
    .note =
        Objetivo: que el grupo vea que «no voy a entrar» dice algo y que el personal puede salir a preguntar.

        Pregunta: ¿qué hace Hanna antes de hablar del análisis?

        Pregunta: ¿qué les haría a ustedes más fácil un análisis de sangre?

        Cuidado: alguien puede decir «él no puede dar el consentimiento, así que se hace y ya está». Pregunte qué apoyo no ha probado nadie todavía. No se quede en lo de las manos.
needle-and-cushion--car-park--what-is-it-for = Preguntar: «¿Para qué es el análisis?».
    .after = Hanna muestra un dibujo del cuello. «Aquí está la tiroides. Ayuda al cuerpo a funcionar. En la sangre se ve si funciona bien». Con una respuesta clara, un análisis suele dar menos miedo.
needle-and-cushion--car-park--what-helps-me = Decir: «Necesito ayuda con esto».
    .after = «Bien. Vamos a ver qué ayuda», dice Hanna. Lleva tarjetas en el bolsillo. Usted puede pedir cambios. Se llaman [ajustes razonables](term:reasonable-accommodation). La mayoría son pequeños.
needle-and-cushion--car-park--not-today = Decir: «Hoy no».
    .after = «De acuerdo. Hoy no», dice Hanna. No está molesta. Pregunta qué ayudaría la próxima vez. Decir no a un análisis un día no es decir no para siempre. Usted puede volver.
needle-and-cushion--car-park--say-nothing = Mirar al suelo y no decir nada.
    .after = Hanna espera. No se acerca más. Cuando tienen miedo, muchas personas se quedan sin palabras. Al rato, ella se sienta en el muro. Usted puede mostrar, señalar o hablar más tarde.


## Step: on the wall

needle-and-cushion--on-the-wall =
    Están sentados en el muro bajo. El sol calienta. Hanna pone sobre el muro tarjetas con dibujos. Música. Un cojín. Un amigo. Una mano que dice «pare». Una crema que duerme la piel. La primera cita del día. Un signo de pregunta.

    «Tome las tarjetas que le ayuden», dice. «O ninguna. Usted elige».

    Hanna mira las flores junto al muro. Benoît sabe el nombre de todas.
    .title = Tarjetas en el muro
    .note =
        Objetivo: que el grupo vea cómo puede ser el apoyo para decidir: dibujos, tiempo y nada de prisa.

        Pregunta: ¿qué tarjetas cuestan dinero, y cuáles solo piden organizarse un poco?

        Pregunta: ¿qué tarjetas añadirían ustedes?

        Cuidado: quizá el grupo quiera elegir por Benoît. Que elija él, también si no toma ninguna tarjeta.
needle-and-cushion--on-the-wall--music-and-cushion = Elegir la música, el cojín, la crema y la primera cita del día.
    .after = Hanna lo escribe todo. «El jueves a las ocho. La sala es para usted. Primero, usted solo mira». Con la primera cita del día, a menudo no hay sala de espera, ni ruido ni prisa.
needle-and-cushion--on-the-wall--friend-and-stop-hand = Elegir las tarjetas del amigo y de la mano que dice «pare».
    .after = Benoît quiere que venga Luc, del trabajo. Benoît y Hanna practican la seña. Él levanta la mano, y ella para enseguida, todas las veces. Cuando usted sabe que van a parar, suele ser más fácil empezar.
needle-and-cushion--on-the-wall--other-way = Elegir el signo de pregunta: «¿Hay otra manera?».
    .after = «No lo sé. Vamos a preguntar a la doctora Sato», dice Hanna. Quizá haya otra prueba, o quizá se pueda hacer otro día, más adelante. Siempre se puede preguntar.
needle-and-cushion--on-the-wall--no-card = No elegir ninguna tarjeta y no decir nada.
    .after = Hanna deja las tarjetas a Benoît. «Son para usted», dice. Hay días demasiado llenos para elegir. Usted puede mirarlas en casa, a solas o con alguien de confianza.


## Step: the small room

needle-and-cushion--small-room =
    Es jueves, a las ocho. La sala es pequeña y cálida. Todo lo que pidió Benoît está allí. Con él hay dos personas como máximo. Están sentadas, y la puerta está abierta.

    Hanna pone los tubos sobre la mesa. «Puede tocarlos. Están vacíos», dice. Casi no pesan.

    «No hago nada antes de que usted diga que sí. Y si levanta la mano, paro».
    .title = La sala pequeña
    .note =
        Objetivo: que el grupo vea que el personal pregunta de nuevo en el instante mismo y que un sí puede terminar en cualquier momento.

        Pregunta: ¿qué cosas de esta sala dejan el control a Benoît?

        Pregunta: ¿cómo puede notar el personal que alguien quiere parar, cuando no salen las palabras?

        Cuidado: el objetivo no es conseguir la sangre. Parar y practicar también son buenos resultados.
needle-and-cushion--small-room--say-yes = Decir: «Sí. Un tubo».
    .after = «Un tubo», dice Hanna. Dice cada cosa antes de hacerla y espera a que él diga que sí con la cabeza. Un sí pequeño cada vez suele funcionar mejor que un sí grande.
needle-and-cushion--small-room--yes-with-friend = Mirar a Luc y decir: «Sí. Un tubo».
    .after = Luc se sienta cerca y habla de rosas. Hanna dice cada cosa antes de hacerla. Hoy Luc es la [persona de apoyo](term:supporter) de Benoît. Una persona de apoyo no dice que sí por usted. Puede hacerle más fácil encontrar su propia respuesta.
needle-and-cushion--small-room--only-practise = Decir: «Hoy solo practico».
    .after = «Buena idea», dice Hanna. Benoît toma un tubo y prueba la silla. Descubre qué le ayuda. Una visita para practicar suele hacer más fácil la siguiente.
needle-and-cushion--small-room--hand-up = Levantar la mano: «pare».
    .after = Hanna para enseguida. Pone las dos manos en las rodillas. Nadie pregunta por qué. La mano en alto quiere decir no, también si usted dijo antes que sí. Usted puede seguir, descansar o irse a casa.
needle-and-cushion--small-room--look-at-door = Mirar la puerta abierta y no decir nada.
    .after = Hanna lo ve. «Creo que quiere parar», dice, y para. El silencio no es un sí. Usted puede salir primero y decidir después.


## Outcomes

needle-and-cushion--one-tube =
    Un tubo está lleno. No tardaron mucho. Benoît lo mira con orgullo. Él mismo dijo que sí a cada parte. Eso es el [consentimiento informado](term:informed-consent).

    Hanna escribe en la historia clínica qué ayudó: lo que Benoît pidió y quién estaba con él. También escribe: un sí antes de cada paso. La próxima vez nadie tiene que adivinar.

    Hanna también le dice a Benoît cuándo y cómo va a saber el resultado: por teléfono, con palabras fáciles.
    .title = Un tubo
needle-and-cushion--they-stop =
    Todo se para. La aguja no se usó. Benoît y Hanna se quedan sentados con la puerta abierta, hasta que él respira otra vez despacio.

    «Gracias por mostrármelo», dice Hanna. «Siempre puede [cambiar de opinión](term:withdraw-consent). ¿Hacemos otro plan?».

    Otro plan puede ser otro día, otra persona, otro lugar u otra prueba. La doctora Sato le dice cuánto se puede esperar. Benoît puede responder la semana que viene.
    .title = Todo se para
needle-and-cushion--another-day =
    Hoy no hay aguja. Hanna le da a Benoît una tarjeta con el nombre de ella. Por detrás dice: «Puede esperar unas semanas». La doctora Sato lo ha comprobado.

    Benoît tiene también tarjetas con dibujos de cosas que pueden ayudar. En casa puede ordenarlas. ¿Qué ayuda más? ¿Qué no debe hacer nadie? Puede mostrar las tarjetas a alguien de confianza.

    Cuando esté listo, o casi listo, puede llamar. Si se siente mal, llama antes.
    .title = Otro día
needle-and-cushion--ask-the-doctor =
    La doctora Sato sale hasta el muro y se sienta también. «¿Otra prueba para esto? No estoy segura. Voy a averiguarlo y le llamo», dice. «¿Puede esperar? Sí, unas semanas».

    Explica qué puede pasar si esto no se examina nunca. Usa palabras fáciles y se detiene a menudo. «¿Me expliqué bien?».

    Ahora Benoît puede pensar. Puede preguntar más y después decir sí, no o más adelante.
    .title = Preguntar a la doctora


## Words to say

needle-and-cushion--say--what-helps-me = Para hacerme esta prueba, necesito algunos cambios. Esto es lo que me ayuda.
needle-and-cushion--say--not-today = Hoy no. Por favor, vuelva a preguntármelo otro día.
needle-and-cushion--say--need-time = Necesito tiempo. Por favor, espere y no me toque.
needle-and-cushion--say--stop-hand = Cuando yo levante la mano, por favor, pare enseguida.
needle-and-cushion--say--tell-me-first = Dígame cada cosa antes de hacerla. Espere a que yo diga que sí.
needle-and-cushion--say--only-practise = Hoy solo quiero mirar y practicar.
needle-and-cushion--say--in-my-file = Por favor, escriba en mi historia clínica qué me ayuda y qué no.
needle-and-cushion--say--friend-stays = Mi amiga o mi amigo se queda conmigo. Por favor, hable conmigo, no con esa persona.
needle-and-cushion--say--practised-it = Ya he practicado. La próxima vez quizá pueda.


## Questions to ask

needle-and-cushion--ask--what-is-it-for = ¿Para qué es la prueba, y qué pasa si no me la hago?
needle-and-cushion--ask--other-test = ¿Hay otra prueba, otro lugar u otra manera?
needle-and-cushion--ask--can-it-wait = ¿Puede esperar la prueba, y cuánto tiempo?
needle-and-cushion--ask--when-result = ¿Cuándo sabré el resultado, y quién me lo dirá?


## Next steps

needle-and-cushion--next--make-a-page = Haga una página sobre usted: cómo se comunica, qué le ayuda y qué no debe hacer nadie. Tráigala cada vez.
needle-and-cushion--next--thank-friend = Pregunte a su amiga o amigo si vendrá también la próxima vez.
needle-and-cushion--next--what-was-hard = Muestre o diga qué fue difícil esta vez. Así el personal puede cambiarlo.
needle-and-cushion--next--ask-a-friend = Pida a alguien de su confianza que le acompañe. Usted elige a quién.
needle-and-cushion--next--come-back = Llame cuando para usted sea buen momento de hablar otra vez de esto. Si se siente mal, llame antes.
needle-and-cushion--next--easy-words = Pida la respuesta en papel, con palabras fáciles y con dibujos.
