### Situación: Lo que se dice aquí. Tema: dignidad.
### Hablan: Dan (hombre, 40 años, jardinero), Bridget (coordina el grupo entre pares, mujer, unos 50 años),
### Ravi (del grupo, hombre, unos 30 años), Olga (del grupo, mujer, unos 60 años), la doctora Keller (del centro de salud).

# Para quien traduce o revisa:
# El grupo entre pares lo llevan personas que han vivido cosas parecidas. Bridget es una de ellas, no es profesional de la salud.
# No se nombra ningún problema de salud, y nadie cuenta su historia. Que siga así.
# La clínica pregunta porque quiere ayudar. La doctora Keller es amable: trato justo para ambas partes.
# Bridget no promete nunca un secreto total. Dice cuál es el límite antes de que nadie hable.
# «Peligro grave» queda en general: sin detalles, y sin cifras para el número de emergencias.
# Once personas en total: dos aceptan, nueve no. No cambian el martes ni los números. Los nombres pueden cambiar.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Dan.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Bridget habla al grupo de «ustedes», que vale en muchos países.

what-you-say-here = Lo que se dice aquí
    .about = Esta historia trata de un grupo entre pares y de quién se entera de lo que allí se dice.


## Step: the letter

what-you-say-here--the-letter =
    Dan es jardinero. Los martes va a un grupo de [apoyo entre pares](term:peer-support). Van once personas. Nadie pregunta por un diagnóstico.

    Bridget, que coordina el grupo, muestra una carta. «El centro de salud me pregunta quién viene aquí y cómo se les ve. Lo hacen con buena intención. No he respondido. Se trata de ustedes, y por eso les pregunto. ¿Qué digo?».

    Hay silencio. Olga se mira las manos.
    .title = Una carta del centro de salud
    .note =
        Objetivo: que el grupo vea que la información sobre una persona es de esa persona, también cuando hay buena intención.

        Pregunta: ¿qué hace bien Bridget antes de responder a la carta?

        Pregunta: ¿para qué puede querer el centro de salud una lista así?

        Cuidado: nadie tiene que decir qué cuenta en su propio grupo, ni si va a alguno.
what-you-say-here--the-letter--tell-them-yes = Decir: «Dígales que sí. Quieren ayudar».
    .after = Algunas personas asienten, y otras miran a otro lado. Bridget escribe al centro de salud que el grupo lo está pensando. No envía ningún nombre. El sí de algunas personas no es el sí de todas. Usted todavía puede cambiar de opinión.
what-you-say-here--the-letter--numbers-only = Decir: «Dígales cuántas personas vienen. Sin nombres».
    .after = «Once personas, los martes», dice Bridget. «Eso sí puedo escribirlo». Un número suele dar a un servicio lo que necesita para sus planes. Usted puede pedir leer la respuesta antes de que salga.
what-you-say-here--the-letter--each-decides = Decir: «Que cada persona decida por sí misma, en papel».
    .after = A Bridget le gusta la idea. Corta una hoja en once papeles. En papel, a menudo se puede decir lo que no se dice en voz alta. Cada papel habla de una sola persona. Usted puede retirar el suyo.
what-you-say-here--the-letter--what-about-danger = Preguntar: «¿Qué pasa si alguien está en peligro grave?».
    .after = Bridget deja la carta. «Esa es la pregunta más difícil. Hablemos de ella ahora». Una respuesta clara antes de que nadie hable suele dar más seguridad. Usted puede hacer esta pregunta en cualquier grupo, el primer día.
what-you-say-here--the-letter--say-nothing = No decir nada y mirar por la ventana.
    .after = Muchas personas esperan a ver qué dicen las demás. Bridget no toma el silencio por un sí. «Responderé la semana que viene», dice. Usted puede hablar con ella a solas, escribirle o decir algo el martes.


## Step: after the group

what-you-say-here--after-the-group =
    Las demás personas se han ido. Dan y Bridget, que coordina el grupo, recogen las sillas.

    «No tiene que decir nada», dice ella. «Pero la carta puede esperar. Prefiero responder tarde que mal».

    Dan piensa en las cosas que ha dicho en esta sala. No se las ha contado a nadie más. La doctora Keller, del centro de salud, le cae bien. Aun así, quiere elegir él lo que ella sabe.
    .title = Recoger las sillas
    .note =
        Objetivo: que el grupo vea que una persona callada también puede tener voz, de otra manera.

        Pregunta: ¿qué hace Bridget para que la elección siga siendo de Dan?

        Pregunta: ¿por qué puede alguien confiar a un grupo unas cosas, y a un centro de salud otras?

        Cuidado: para decir que no, Dan no tiene que desconfiar de la doctora Keller. Trátela también a ella con justicia.
what-you-say-here--after-the-group--tell-bridget = Decir a Bridget: «Los números me parecen bien. Los nombres, no».
    .after = «Gracias», dice Bridget. «Usted es la tercera persona que me lo dice». Una frase tranquila, dicha después, suele valer tanto como una en el grupo. Usted puede pedirle que no diga quién lo dijo.
what-you-say-here--after-the-group--ask-what-leaves = Preguntar: «¿Qué sale de esta sala, y quién lo decide?».
    .after = Bridget se sienta otra vez. «Buena pregunta. Quiero responderla para todo el grupo, el martes que viene». Preguntarlo suele ayudar también a las demás personas. No tiene que ser usted quien hable de ello en el grupo.
what-you-say-here--after-the-group--write-a-note = Escribir una nota a Bridget: «Que cada persona decida por sí misma».
    .after = Bridget la lee y asiente. El martes siguiente trae papeles. Escribir suele ser más fácil que hablar delante de diez personas. En la nota no hace falta que usted ponga su nombre.
what-you-say-here--after-the-group--stack-chairs = Recoger las sillas y hablar del jardín.
    .after = Hablan de tomates. Algunos días, un grupo es para eso. Aun así, Bridget preguntará a todo el mundo antes de responder. Usted puede decírselo por teléfono, la semana que viene o nunca.


## Step: two empty chairs

what-you-say-here--two-empty-chairs =
    El martes siguiente quedan dos sillas vacías. Ravi, que suele hablar primero, dice poco.

    «Creo que sé por qué», dice Bridget, que coordina el grupo. «La semana pasada, algunas personas del grupo dijeron que sí al centro de salud. A las demás nadie les preguntó una por una. No he enviado ningún nombre, ni voy a enviarlo».

    Mira alrededor. «Todavía podemos elegir otro camino».
    .title = Dos sillas vacías
    .note =
        Objetivo: que el grupo vea qué rápido se puede perder la confianza y que se puede pedir otra vez.

        Pregunta: ¿por qué pueden faltar dos personas, aunque no se envió nada?

        Pregunta: ¿con qué palabras deja Bridget un camino de vuelta?

        Cuidado: el sí de Dan fue un gesto amable. En el grupo nadie tendría que defenderlo.
what-you-say-here--two-empty-chairs--changed-my-mind = Decir: «Dije que sí. He cambiado de opinión».
    .after = Ravi levanta la vista. «Yo también», dice alguien más. Bridget trae papeles, para que cada persona pueda elegir. Se puede cambiar de opinión en cualquier momento, y eso a menudo hace las cosas más fáciles para las demás personas.
what-you-say-here--two-empty-chairs--numbers-instead = Decir: «Enviemos solo números».
    .after = Alrededor de la mesa, la gente asiente. Bridget dice que llamará a las dos personas que faltan, si ellas aceptan llamadas. A menudo basta con responder menos de lo que piden. La respuesta se puede revisar más adelante.
what-you-say-here--two-empty-chairs--ask-what-leaves = Preguntar: «¿Qué sale de esta sala, y quién lo decide?».
    .after = «Tendría que haberlo dicho el primer día», dice Bridget. Lo dice ahora. Una pregunta así suele ayudar a un grupo a empezar de nuevo.
what-you-say-here--two-empty-chairs--stay-quiet = No decir nada y escuchar.
    .after = Dan escucha, y le cuesta hablar. A muchas personas les pasa cuando sienten que tuvieron parte en lo ocurrido. No se ha enviado nada. Usted todavía puede hablar con Bridget, o decir una frase la semana que viene.


## Step: the limit

what-you-say-here--the-limit =
    Bridget, que coordina el grupo, habla despacio. «Lo que se dice aquí se queda aquí. Hay un límite. Si creo que alguien está en peligro grave, no me lo guardo.

    Si puedo, se lo digo primero a esa persona. Se lo digo solo a quien puede ayudar, y solo lo que hace falta. Si no se puede esperar ni un minuto, llamo al número de emergencias».

    «Es bueno saberlo», dice Olga. «Antes no lo tenía claro».
    .title = Un límite sincero
    .note =
        Objetivo: que el grupo vea que un límite sincero puede dar más seguridad que una promesa que nadie puede cumplir.

        Pregunta: ¿qué cambia para Olga cuando conoce el límite?

        Pregunta: ¿con qué palabras dirían ustedes una regla así? ¿Hasta dónde se puede acortar?

        Cuidado: no pida ejemplos de peligro. Si a alguien le preocupa ahora otra persona, hable después, a solas, con quien se preocupa.
what-you-say-here--the-limit--write-the-rule = Decir: «Escribamos la regla y leámosla al empezar».
    .after = Ravi encuentra un bolígrafo. Necesitan cuatro líneas y se ríen dos veces. Las personas suelen decir más, no menos, cuando conocen la regla antes de hablar. El grupo puede cambiarla.
what-you-say-here--the-limit--and-the-letter = Decir: «Y al centro de salud, solo números».
    .after = Bridget escribe: «Vienen once personas». La carta y la regla sobre el peligro son dos cosas distintas. Suele ayudar no mezclarlas. Usted puede leer la respuesta antes de que salga.
what-you-say-here--the-limit--each-decides = Decir: «Sobre la carta, que cada persona decida en papel».
    .after = Bridget prepara once papeles. La regla sobre el peligro vale para todo el grupo. Lo demás lo elige cada persona. Usted puede escribir sí, no, una parte o nada.
what-you-say-here--the-limit--only-listen = Hoy, solo escuchar.
    .after = Nadie pide a Dan que hable. Muchas personas necesitan oír primero una regla y ver si se cumple. Usted puede hablar la semana que viene, o preguntar a Bridget a solas.


## Step: slips of paper

what-you-say-here--slips-of-paper =
    Hay un papel para cada persona. Si alguien falta hoy, su papel le espera. Cada papel tiene una pregunta: «¿Qué puede contar Bridget de mí al centro de salud?». Hay cuatro respuestas: nada, solo que vengo, una parte, pregúnteme cada vez.

    Al pie dice: «Puede retirarlo en cualquier momento. Si el papel está vacío, no se cuenta nada».

    Bridget, que coordina el grupo, se da la vuelta, para no ver escribir a nadie. «Para ustedes, el grupo sigue igual», dice.
    .title = Once papeles
    .note =
        Objetivo: que el grupo vea qué necesita una elección libre: respuestas claras, nadie que mire y una manera de retirarla.

        Pregunta: ¿qué hace que este papel sea justo? ¿Qué añadirían ustedes?

        Pregunta: ¿qué cambiaría si el grupo viera cada respuesta?

        Cuidado: no pregunte a las personas cómo rellenarían el papel. Aquí también es privado.
what-you-say-here--slips-of-paper--write-no = Escribir: «Nada».
    .after = Dan dobla el papel, y Bridget lo pone en un sobre con los demás. No hace falta una razón. Las personas a menudo temen que un no cambie cómo las ven las demás. Usted conserva el mismo lugar en el grupo.
what-you-say-here--slips-of-paper--write-a-part = Escribir: «Solo que vengo».
    .after = Dan pone la fecha al lado. Una parte puede servir, cuando un centro de salud hace planes con usted. Usted decide qué parte es. Puede hacerla más pequeña, o retirarla la semana que viene.
what-you-say-here--slips-of-paper--leave-it-empty = Doblar el papel y dejarlo vacío.
    .after = Un papel vacío quiere decir que no se cuenta nada. Muchas personas lo dejan vacío por cansancio o porque tienen dudas. Usted no tiene que explicarlo. Puede pedir un papel nuevo cualquier martes.


## Outcomes

what-you-say-here--numbers =
    Bridget lee su respuesta en voz alta antes de enviarla. «Los martes vienen once personas. Vienen porque quieren. No informo sobre nadie».

    Llama la doctora Keller, del centro de salud. «Lo entiendo», dice. «No sabía cómo trabajan ustedes. ¿Puedo contar a la gente que existe el grupo?».

    Ahora el centro de salud sabe para qué es el grupo. Si pregunta otra vez, la respuesta ya está. Cada persona puede seguir contando a la doctora Keller lo que quiera.
    .title = Un número y ningún nombre
what-you-say-here--my-own-slip =
    Al final hay once papeles en el sobre. Dos personas aceptan algo. Nueve, no. Bridget envía solo lo que escribieron esas dos, y antes se lo muestra a ellas.

    «¿Y el resto del grupo?», pregunta Olga. «El resto es de ustedes», dice Bridget.

    Dan puede cambiar su respuesta cualquier martes. Lo que él dice en el grupo se queda allí, salvo en caso de peligro grave. Su [privacidad](term:privacy) no se acaba porque use un servicio.
    .title = Su propio papel
what-you-say-here--a-known-rule =
    En la pared hay cuatro líneas. «Lo que se dice aquí se queda aquí. Si alguien está en peligro grave, lo decimos a quien puede ayudar. Si podemos, se lo decimos primero a usted. Todo lo demás lo decide usted».

    Bridget las lee al empezar cada reunión. Un hombre nuevo escucha. Después se quita el abrigo y se sienta.

    La carta del centro de salud recibe una respuesta corta: sin nombres.
    .title = Cuatro líneas en la pared
what-you-say-here--next-tuesday =
    Dan riega sus tomates y piensa. Hoy no tiene que decidir.

    Bridget no ha enviado ningún nombre. No toma el silencio por un sí. El martes que viene preguntará otra vez, y habrá té.

    Hasta entonces, Dan puede decir menos en el grupo, o lo mismo que antes. Si alguien está en peligro ahora mismo, Dan no espera al martes. Llama al número de emergencias del lugar donde está.
    .title = El martes que viene


## Words to say

what-you-say-here--say--ask-all-first = Por favor, pregunte primero a todo el mundo. Cada persona puede decir que sí solo por sí misma.
what-you-say-here--say--numbers-only = Por favor, diga cuántas personas vienen. Sin nombres, y sin nada sobre cómo estamos.
what-you-say-here--say--each-decides = Por favor, deje que cada persona decida sobre su propia información, en papel.
what-you-say-here--say--not-in-the-group = No quiero hablar de esto en el grupo. Quizá se lo cuente más tarde, a solas.
what-you-say-here--say--changed-my-mind = Antes dije que sí. He cambiado de opinión.
what-you-say-here--say--rule-first = Por favor, díganos qué se queda aquí, antes de que nadie hable.
what-you-say-here--say--my-answer-no = Por favor, no cuente nada sobre mí.
what-you-say-here--say--my-answer-a-part = Puede contar esto sobre mí y nada más.
what-you-say-here--say--empty-is-no = No he respondido. Por favor, no lo tome por un sí.
what-you-say-here--say--nothing-in-my-name = Acepté demasiado rápido. Por favor, no envíe nada sobre mí.
what-you-say-here--say--take-it-back = Desde hoy retiro mi consentimiento. Por favor, no envíe nada más sobre mí.


## Questions to ask

what-you-say-here--ask--what-leaves = ¿Qué sale de esta sala, y quién lo decide?
what-you-say-here--ask--serious-danger = Si alguien está en peligro grave, ¿a quién se le dice, y cómo?
what-you-say-here--ask--is-rule-in-letter = ¿Conoce el centro de salud nuestra regla sobre el peligro grave?
what-you-say-here--ask--what-for = ¿Para qué necesitan esta información, y bastaría con un número?
what-you-say-here--ask--who-reads-it = ¿Quién lee lo que acepté, y dónde se guarda?


## Next steps

what-you-say-here--next--read-the-answer = Pida leer la respuesta antes de que se envíe.
what-you-say-here--next--talk-to-those-away = Pida a quien coordina el grupo que diga a quienes faltaron que no se envió ningún nombre sin un sí.
what-you-say-here--next--if-asked-again = Si alguien pide nombres otra vez, pídale que lo haga por escrito y que diga por qué.
what-you-say-here--next--copy-of-slip = Guarde una copia de lo que aceptó, con la fecha.
what-you-say-here--next--nothing-to-do = No tiene que hacer nada más. Puede cambiar su respuesta en cualquier momento.
what-you-say-here--next--look-at-the-rule = Revisen la regla en grupo dos veces al año y cambien lo que no funciona.
what-you-say-here--next--somebody-new = Cuando venga alguien nuevo, lean primero la regla.
what-you-say-here--next--in-danger = Si alguien está en peligro ahora, llame al número de emergencias del lugar donde está.
what-you-say-here--next--one-line-to-leader = Envíe una línea a quien coordina el grupo, con lo que a usted le gustaría.
what-you-say-here--next--say-less-for-now = Hasta que conozca la regla, diga solo lo que quiera.
