### Situación: La mañana siguiente. Tema: dignidad.
### Hablan: Kofi (hombre, 27 años, cocinero), Magda (enfermera, unos 45 años), Petros (enfermero, unos 30 años),
### Birgit (persona defensora, mujer, unos 55 años).

# Para quien traduce o revisa:
# El momento en que lo sujetan no se muestra nunca: ni manos, ni suelo, ni ruido. Queda en el pasado, con las palabras justas.
# Kofi es un hombre negro y alto. Se dice una sola vez, y lo dice una enfermera que ve cómo lo miraron. Ni una palabra más sobre ello.
# Quien narra no llama nunca agresivo a Kofi. «Agresivo» está solo en una página que escribió el personal.
# Aquí nadie decide si el personal tenía razón. Una razón no quita nunca el derecho a saberla y a ponerla en duda.
# Magda, Petros y Birgit hacen algo bien. Descansar es una elección tan buena como cualquier otra.
# Cómo ver la historia clínica, y hasta cuándo quejarse, cambia de un lugar a otro: no se da ningún número de días.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Kofi.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Persona defensora: no es una abogada ni un abogado.

the-morning-after = La mañana siguiente
    .about = Esta historia trata del día después de que el personal sujetara a una persona. Ese momento no se muestra.


## Step: breakfast

the-morning-after--breakfast =
    Kofi es cocinero. Lleva cinco días en la [unidad](term:ward). Anoche gritó, y el personal lo sujetó. El personal llama a esto [contención](term:restraint).

    Kofi recuerda que tenía miedo. Le duele la muñeca.

    Ahora son las ocho. Hay té y pan tostado. Nadie dice una palabra sobre la noche. Magda, una enfermera, le sirve té y lo mira con amabilidad. Él no tiene que hablar de ello.
    .title = Té y pan tostado
    .note =
        Objetivo: que el grupo vea varias maneras buenas de seguir después del uso de la fuerza. Descansar es una de ellas.

        Pregunta: ¿qué puede significar para Kofi el silencio del desayuno, y qué para el personal?

        Pregunta: ¿qué podría decir alguien, en una frase, para que ese momento sea más fácil?

        Cuidado: en el grupo nadie tiene que contar qué le pasó. Deje salir a quien quiera. No describa cómo lo sujetaron.
the-morning-after--breakfast--ask-for-a-talk = Preguntar a Magda: «¿Podemos hablar? Me gustaría tener a mi lado a una persona defensora».
    .after = «Gracias por pedirlo», dice Magda. Hace una llamada y encuentra una sala tranquila. Después de una noche así, el personal debería ofrecer una conversación y nunca imponerla. Usted puede elegir quién está presente y puede parar.
the-morning-after--breakfast--write-it-down = Pedir papel y escribir lo que recuerda.
    .after = Petros, un enfermero, trae papel, un bolígrafo y una mesa junto a la ventana. A los pocos días, las personas a menudo olvidan partes, y una página puede ayudar después. Usted puede escribir mucho o poco, o solo dibujar. La página es de usted.
the-morning-after--breakfast--how-to-complain = Preguntar: «¿Cómo puedo presentar una queja?».
    .after = Petros, un enfermero, trae un folleto y lo lee con Kofi. Preguntar cómo funciona todavía no es una queja. Suele ayudar conocer los pasos y las fechas. Usted todavía puede decidir más tarde.
the-morning-after--breakfast--rest = Tomar el té y descansar.
    .after = Magda se queda cerca y no pregunta nada. Muchas personas necesitan primero tranquilidad, durante horas o días. Descansar no quita ningún derecho. Usted puede hablar de esto cuando se sienta con fuerzas, o no hablar nunca.


## Step: a quiet talk

the-morning-after--quiet-talk =
    Se sientan en una sala tranquila, con la puerta medio abierta. Birgit, una [persona defensora](term:advocate), se sienta al lado de Kofi.

    Magda, la enfermera, le pregunta si puede verle la muñeca. También se la examinará una médica. «Creo que algunas personas del equipo vimos a un hombre negro y alto que gritaba», dice Magda. «No vimos que tenía miedo. Lo siento».

    Después pregunta: «¿Qué le habría ayudado?».
    .title = En una sala tranquila
    .note =
        Objetivo: que el grupo vea una conversación que primero cuida a la persona, y después busca qué puede cambiar el personal.

        Pregunta: ¿qué hace Magda, y qué hace Birgit, para que esta sala sea más segura?

        Pregunta: ¿cómo puede lo que creemos de alguien cambiar lo que vemos?

        Cuidado: que se hable de lo que el personal creyó e hizo. El cuerpo y el color de Kofi no son la razón. Nadie tiene que hablar en nombre de un grupo.
the-morning-after--quiet-talk--what-helps = Decirles qué empeora las cosas y qué ayuda.
    .after = Kofi piensa. «Tener gente detrás empeora las cosas. Ayuda la música, y que alguien se siente». Magda lo escribe con las palabras de él. A menudo el personal puede actuar antes cuando conoce las primeras señales. Usted puede cambiar más adelante lo que está escrito.
the-morning-after--quiet-talk--why-was-i-held = Preguntar: «¿Por qué me sujetaron, y qué más se probó?».
    .after = Magda le dice lo que sabe y lo que no sabe. «Voy a traerle la página que escribió el personal. Usted puede poner sus propias palabras al lado». Aunque haya una razón, usted puede preguntar y puede no estar de acuerdo.
the-morning-after--quiet-talk--complain-too = Decir: «Quiero saber cómo presentar una queja».
    .after = «Yo le ayudo», dice Birgit. Magda asiente. Una buena conversación y una queja pueden ir juntas. Después, el personal debería tratarle igual de bien.
the-morning-after--quiet-talk--enough = Decir: «Por hoy es suficiente».
    .after = Paran enseguida. Magda va con él al jardín. Muchas personas pueden decir una parte un día, y el resto otro día. Usted decide cuándo seguir.


## Step: his own page

the-morning-after--own-account =
    Kofi escribe una página. «Tenía miedo. Grité. Nadie me preguntó qué me pasaba».

    Petros, el enfermero, no la lee hasta que Kofi le dice que sí. «El personal también escribió una página», dice. «Dice que usted estaba agresivo. No dice que tenía miedo». Se queda un momento en silencio. «Las dos páginas van juntas».
    .title = Su propia página
    .note =
        Objetivo: que el grupo vea que en una historia clínica cabe más de una manera de ver las cosas.

        Pregunta: ¿qué añade la página de Kofi que falta en la otra?

        Pregunta: ¿quién debería poder leerla, y quién lo decide?

        Cuidado: el grupo quizá quiera averiguar «qué pasó de verdad». Esa no es la tarea. Pueden quedar las dos maneras de verlo.
the-morning-after--own-account--keep-together = Pedir que guarden su página junto con la del personal.
    .after = Petros hace primero una copia para Kofi. Después pide a la persona responsable de la unidad que ponga la página en la historia clínica. Las palabras de usted suelen ayudar a que quien las lea después vea quién es usted. Usted puede añadir algo más adelante.
the-morning-after--own-account--read-it-to-magda = Leerla en voz alta a Magda, una enfermera en quien confía.
    .after = Magda escucha hasta el final. Llama a Birgit, una persona defensora, y se sientan los tres a conversar. Con una página en la mano suele ser más fácil hablar. Usted puede parar donde quiera.
the-morning-after--own-account--use-for-complaint = Preguntar: «¿Puedo usar esta página para una queja?».
    .after = «Sí», dice Petros y trae el folleto. Usted puede entregar la misma página, o escribir otra. No tiene que buscar palabras especiales.
the-morning-after--own-account--keep-it = Doblar la página y guardarla.
    .after = Petros le da un sobre. Algunas páginas son solo para quien las escribe. Por ahora, ponerlo en papel puede bastar. Usted todavía puede mostrar la página a alguien la semana que viene, o no mostrarla nunca.


## Step: the leaflet

the-morning-after--leaflet =
    El folleto tiene cuatro pasos. Diga su queja o escríbala. Alguien responde, y tiene un plazo para ello. Si la respuesta no ayuda, alguien de fuera puede estudiar la queja. Hay ayuda para todos los pasos.

    «Mire la parte de atrás», dice Petros, el enfermero. «Hay una fecha límite, un último día para quejarse. No hace falta que lo haga hoy».

    Al pie ha escrito el nombre de Birgit. Es una [persona defensora](term:advocate).
    .title = Cuatro pasos en papel
    .note =
        Objetivo: que el grupo vea que una queja tiene pasos, fechas y personas que ayudan.

        Pregunta: ¿por qué cuesta quejarse del lugar donde se duerme?

        Pregunta: ¿qué debería hacer el personal para que después nadie tenga que tener miedo?

        Cuidado: no empuje a nadie a quejarse. Es un camino entre varios, y elige la persona.
the-morning-after--leaflet--with-advocate = Pedir ayuda a Birgit para escribir la queja.
    .after = Birgit viene por la tarde. Le pregunta a Kofi qué quiere que sea distinto ahora. Una persona defensora escribe las palabras de usted, no las de ella misma. Una [queja](term:complaint) corta, con una petición clara, suele funcionar tan bien como una larga.
the-morning-after--leaflet--from-outside = Preguntar: «¿Quién puede estudiar esto desde fuera del hospital?».
    .after = Petros no lo sabe todo. Ayuda a averiguarlo y anota dos lugares. Un [órgano independiente](term:independent-body) suele tardar más. No forma parte del hospital.
the-morning-after--leaflet--keep-the-leaflet = Guardar el folleto en el bolsillo. Ahora no.
    .after = Petros asiente. «La fecha está detrás». Muchas personas esperan hasta tener más fuerzas, o hasta estar en casa. Usted todavía puede presentar una queja, hasta ese día. Puede pedir a alguien que se lo recuerde.


## Outcomes

the-morning-after--in-my-plan =
    Hay una página nueva en el [plan de atención](term:care-plan) de Kofi. Dice qué empeora las cosas: tener gente detrás, un teléfono que suena fuerte. Dice qué ayuda: música, espacio, alguien que se siente y pregunte.

    La lee todo el equipo. Por la tarde, un enfermero pregunta: «¿Le pongo la radio?».

    La unidad también cuenta cuántas veces sujeta a personas y a quiénes. Kofi puede preguntar qué aprende la unidad de eso.
    .title = Con sus palabras, en el plan
the-morning-after--two-accounts =
    Ahora hay dos páginas en la [historia clínica](term:health-records), una detrás de otra. Una es del personal. La otra tiene las propias palabras de Kofi. Quien lee la primera llega a la segunda.

    Kofi puede pedir una copia. La manera de obtenerla cambia de un lugar a otro.

    Él puede preguntar por qué lo sujetó el personal y qué más se probó. Aunque haya una razón, puede ponerla en duda. También puede hacerlo la semana que viene.
    .title = Dos páginas juntas
the-morning-after--complaint-made =
    La queja tiene una página. Dice qué pasó, qué efecto tuvo en Kofi y qué quiere él: una respuesta, y otra manera la próxima vez.

    Kofi tiene el nombre de una persona, una fecha para la respuesta y una copia. Si la respuesta no ayuda, alguien de fuera puede estudiar la queja.

    El personal debería seguir atendiéndolo igual de bien. Si eso cambia, Kofi puede decírselo enseguida a Birgit, su [persona defensora](term:advocate).
    .title = Un nombre y un día
the-morning-after--in-his-own-time =
    Kofi está en el jardín y escucha música. Hoy no decide nada más.

    Junto a la cama tiene una nota. Dice qué puede hacer Kofi: hablar, escribir, quejarse o nada de eso. Dice cuál es la fecha límite para una queja. Nadie le mete prisa.

    Lo que pasó sigue contando mañana. Si Kofi se encuentra peor, o si algo le duele, puede decírselo enseguida a una enfermera o un enfermero. El personal cuida del cuerpo de Kofi, decida él lo que decida.
    .title = A su tiempo


## Words to say

the-morning-after--say--quiet-talk = Me gustaría hablar de la noche pasada con alguien de confianza y con una persona defensora.
the-morning-after--say--keep-my-account = Esto es lo que recuerdo. Por favor, guárdelo con la página que escribió el personal.
the-morning-after--say--not-today = Hoy no quiero hablar de lo que pasó. Quizá más adelante sí.
the-morning-after--say--enough-for-today = Por hoy es suficiente. Yo diré cuándo seguimos.
the-morning-after--say--what-helps-me = Esto empeora las cosas para mí, y esto me ayuda. Por favor, escríbalo con mis palabras.
the-morning-after--say--help-me-write = Me gustaría presentar una queja. Por favor, ayúdeme a escribirla con mis palabras.
the-morning-after--say--read-my-plan = Mi plan dice qué me ayuda. Por favor, léalo antes de hacer otra cosa.
the-morning-after--say--both-together = Por favor, muestre las dos páginas a toda persona que lea sobre esa noche.
the-morning-after--say--same-care-now = Presenté una queja. Quiero que me traten igual de bien que antes.
the-morning-after--say--use-my-account = Escribí esto poco después de que pasara. Por favor, úselo como parte de mi queja.
the-morning-after--say--come-back-to-it = Paramos a la mitad. Me gustaría seguir con esa conversación.


## Questions to ask

the-morning-after--ask--why-and-what-else = ¿Por qué me sujetaron, y qué más se probó antes?
the-morning-after--ask--copy-of-record = ¿Cómo puedo tener una copia de lo que está escrito sobre esa noche?
the-morning-after--ask--steps-and-dates = ¿Cuáles son los pasos, cuál es la fecha límite y quién puede ayudarme?
the-morning-after--ask--who-looks-from-outside = ¿Quién puede estudiar esto desde fuera, y cómo hablo con esas personas?
the-morning-after--ask--who-has-read-it = ¿Quién ha leído mi plan, y lo conoce el turno de noche?
the-morning-after--ask--who-answers = ¿Quién me va a responder y para qué día?
the-morning-after--ask--by-when = ¿Hasta qué día puedo decir que quiero presentar una queja?


## Next steps

the-morning-after--next--copy-of-plan = Pida una copia de la página y guárdela donde pueda mostrarla.
the-morning-after--next--account-beside = Si quiere, pida que la página que usted escribió se guarde con el plan.
the-morning-after--next--talk-again = Pida revisar el plan dentro de una semana: qué funcionó y qué no.
the-morning-after--next--ask-for-copy = Pida una copia de las dos páginas. Si tarda mucho, una persona defensora puede ayudarle.
the-morning-after--next--talk-offer = Todavía puede pedir una conversación sobre lo que pasó. Usted elige quién está presente.
the-morning-after--next--know-the-date = Pregunte cuál es la fecha límite para una [queja](term:complaint) y anótela.
the-morning-after--next--copy-of-complaint = Guarde una copia, con la fecha y el nombre de la persona que la recibió.
the-morning-after--next--account-to-complaint = Entregue una copia de la página que escribió y guarde la primera.
the-morning-after--next--write-while-fresh = Si puede, escriba o dibuje pronto lo que recuerda. Puede ser corto.
the-morning-after--next--tell-if-treated-worse = Si alguien le trata peor ahora, dígaselo enseguida a una persona defensora.
the-morning-after--next--look-at-what-hurts = Si algo le duele, pida a una enfermera o un médico que le examine y que lo anote.
the-morning-after--next--second-talk = Usted puede pedir una segunda conversación, con las mismas personas o con otras.
