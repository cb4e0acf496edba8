### Situación: De noche y sin intérprete. Tema: dignidad.
### Hablan: Sabine (mujer, 38 años, bibliotecaria, sorda), Judith (su hermana, 35 años, oyente), Owen (trabajador de apoyo,
### unos 28 años), una intérprete en la pantalla (unos 40 años; puede ser un hombre).

# Para quien traduce o revisa:
# Sabine es sorda y usa la lengua de señas. La primera vez: «lengua de señas (o de signos)». No se nombra ninguna en particular.
# Las palabras son las que usan las propias personas sordas: «sorda», «oyente». Nunca «sordomuda», y sin lástima.
# Sabine eligió ella misma la casa de crisis. No se cuenta nunca por qué la necesita: que siga así.
# Sabine habla en señas, escribe y señala. Nunca «oye». Quien interpreta pasa señas y voz; quien traduce, escribe.
# Judith quiere a su hermana y está preocupada. No es tonta, y nadie la culpa. Owen es joven, y aprende rápido.
# No cambian los doce minutos, las nueve, la tarjeta ni la tableta. Los nombres pueden cambiar.
# Las frases de --say-- y --ask-- se pueden escribir, decir en señas o mostrar. Sin detalles de Sabine.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# video: «videollamada», porque «vídeo» y «video» cambian según el país.

night-shift-no-interpreter = De noche y sin intérprete
    .about = Esta historia trata de una mujer sorda que pide ayuda de noche, y del personal, que no sabe lengua de señas (o de signos).


## Step: at the door

night-shift-no-interpreter--at-the-door =
    Sabine es bibliotecaria. Es sorda y usa la lengua de señas (o de signos). Ella misma eligió esta [casa de crisis](term:crisis-service). La trae en coche su hermana Judith, que es oyente.

    Son las diez y media de la noche. Abre la puerta Owen, un trabajador de apoyo. Mira a Judith. «Esta noche no tenemos intérprete. ¿Puede decirme usted qué necesita ella?».

    Sabine ve que la boca de Owen se mueve. A ella no la mira nadie.
    .title = En la puerta
    .note =
        Objetivo: que el grupo vea que la barrera es la falta de lengua de señas, y no Sabine.

        Pregunta: ¿qué sabe Sabine en este momento, y qué se le escapa?

        Pregunta: ¿qué podría tener preparado la casa, para que el primer minuto sea distinto?

        Cuidado: alguien puede decir «ella puede leer los labios». Leer los labios es en parte adivinar, y de noche cansa mucho.
night-shift-no-interpreter--at-the-door--video-now = Mostrar una nota: «Por favor, haga ahora una videollamada con intérprete».
    .after = Owen lee la nota y abre un cajón. Debajo de las llaves hay una tarjeta con un número. «No sabía que teníamos esto», dice. Algunas casas de crisis pueden conseguir intérprete por videollamada de noche. Quizá el personal tenga que buscar cómo se hace.
night-shift-no-interpreter--at-the-door--face-me = Escribir: «Por favor, míreme. Mi hermana está aquí para apoyarme».
    .after = Owen se sonroja y se vuelve hacia Sabine. Enciende la lámpara grande, para que ella le vea la cara. Es un cambio pequeño, y a menudo cambia toda la conversación. Usted puede volver a pedirlo cada vez.
night-shift-no-interpreter--at-the-door--small-start = Escribir: «Ahora, unas pocas preguntas de sí o no. Mañana, con intérprete».
    .after = Owen asiente y toma un bolígrafo. Pregunta solo lo que tiene que saber esta noche. Empezar con poco suele dar algo de calma a ambas partes. Usted puede parar, o pedir intérprete sin esperar a mañana.
night-shift-no-interpreter--at-the-door--let-judith = No decir nada y dejar que Judith lo explique.
    .after = Es rápido, y Judith lo hace con buena intención. A esas horas de la noche, muchas personas lo dejan pasar. Algunas cosas se cuentan mal, y también salen a la luz cosas privadas. Usted todavía puede parar la conversación en cualquier momento, o corregir mañana lo que salió mal.


## Step: Judith explains

night-shift-no-interpreter--judith-explains =
    Judith habla cinco minutos. Está a punto de llorar. Owen escribe.

    Desde su asiento, Sabine puede leer la página. Allí dice: «No quiere hablar».

    Owen levanta la vista y ve la cara de Sabine. Se detiene. Después da la vuelta a la página y la desliza por la mesa. Le da el bolígrafo y espera.
    .title = En la página de Owen
    .note =
        Objetivo: que el grupo vea que «no quiere hablar» puede significar «nadie encontró la manera de hablar».

        Pregunta: ¿qué hace bien Owen aquí?

        Pregunta: ¿qué necesita Judith en este momento, y quién más podría dárselo?

        Cuidado: no culpe a Judith. A muchas familias se les pide esto, y ellas también tienen sentimientos.
night-shift-no-interpreter--judith-explains--cross-it-out = Tachar esa línea. Escribir: «Quiero hablar. En lengua de señas».
    .after = Owen lo lee y pone la fecha al lado. «Perdón», le dice de frente, despacio. A menudo el personal puede corregir una línea enseguida, cuando ve qué estaba mal. Judith le aprieta la mano a su hermana.
night-shift-no-interpreter--judith-explains--video-now = Escribir: «Una videollamada con intérprete, por favor. Ahora».
    .after = Owen busca y encuentra una tarjeta con un número. Está bien pedirlo a mitad de la conversación. El personal a menudo también siente alivio, porque adivinar es difícil para ambas partes.
night-shift-no-interpreter--judith-explains--thank-judith = Decir a Judith en señas: «Gracias. Ahora, a casa a dormir».
    .after = Judith la abraza y se va. Owen escribe sus preguntas en papel, de una en una. Cuando el personal se encarga, alguien de la familia a menudo puede descansar. Usted todavía puede avisar a esa persona, o pedirle que vuelva.
night-shift-no-interpreter--judith-explains--go-to-bed = Decir que no con la cabeza e ir a la habitación.
    .after = Owen no se lo impide. Le muestra la habitación y la lámpara que la despierta si hay una alarma. De noche, a muchas personas ya no les quedan fuerzas. Usted puede corregir la página mañana, en su propia lengua.


## Step: face to face

night-shift-no-interpreter--face-to-face =
    Owen se sienta enfrente de Sabine, con la luz en la cara. Escribe líneas cortas y las muestra. Judith se sienta al lado de su hermana y no habla por ella.

    Es lento, y funciona un poco. Entonces Owen escribe: «¿Cómo se encuentra esta noche?».

    Es una pregunta grande. Sabine tiene una respuesta. No cabe en un papel pequeño.
    .title = La luz en la cara
    .note =
        Objetivo: que el grupo vea hasta dónde llegan los buenos modales, y dónde se acaban si falta una lengua.

        Pregunta: ¿qué ha cambiado desde la puerta, y cuánto ha costado?

        Pregunta: ¿qué preguntas pueden esperar hasta tener intérprete? ¿Cuáles no?

        Cuidado: escribir no es fácil para todas las personas sordas. Para muchas, es una segunda lengua.
night-shift-no-interpreter--face-to-face--need-sign-language = Escribir: «Para esto necesito lengua de señas».
    .after = Owen piensa y después abre un cajón. Allí hay una tarjeta con un número de intérpretes por videollamada. El personal suele buscar más cuando usted dice qué falta. No tiene que explicar por qué.
night-shift-no-interpreter--face-to-face--yes-and-no = Escribir: «Por ahora, preguntas de sí o no. Lo demás, mañana».
    .after = Owen pasa la página y escribe tres preguntas cortas. Partir la conversación en dos suele ayudar cuando la gente está cansada. Usted decide dónde termina la primera parte.
night-shift-no-interpreter--face-to-face--too-tired = Escribir: «Estoy cansada. Me gustaría dormir».
    .after = Owen asiente y trae una manta. Pregunta con las manos si Judith se queda, y Sabine decide. Muchas personas no pueden hablar la primera noche. Usted puede empezar mañana, y no se pierde nada.


## Step: on the screen

night-shift-no-interpreter--on-screen =
    Doce minutos después aparece una mujer en una tableta. Dice en señas: «Hola. Soy la [intérprete](term:interpreter). Paso a señas todo lo que él dice y digo en voz alta todo lo que usted dice en señas. No se lo cuento a nadie».

    Sabine suelta el aire. Owen mira a Sabine, no a la tableta. «Me alegro de que esté aquí», dice. «¿A quién quiere tener en la sala?».
    .title = Doce minutos después
    .note =
        Objetivo: que el grupo vea qué cambia cuando una persona puede usar su propia lengua.

        Pregunta: ¿qué hace Owen para ayudar, y qué hace la intérprete?

        Pregunta: ¿por qué podría querer Sabine que esté Judith, y por qué no?

        Cuidado: la imagen se puede congelar, o puede verse demasiado pequeña. Entonces hay que decirlo y probar otra vez. No es un examen de paciencia.
night-shift-no-interpreter--on-screen--talk-alone = Decir en señas: «Me gustaría hablar sin mi hermana».
    .after = Judith sonríe y va a hacer té. Owen cierra la puerta. Si hay intérprete, no hace falta que la familia ponga las palabras. Cuando usted quiera, puede pedir que su familia vuelva.
night-shift-no-interpreter--on-screen--judith-stays = Decir en señas: «Mi hermana se queda. Ella escucha. Yo hablo».
    .after = Judith pone las manos en el regazo. Por una vez, no tiene que buscar ella las palabras. Cuando la familia es solo familia, a menudo puede dar más consuelo. Usted puede cambiar esto en cualquier momento.
night-shift-no-interpreter--on-screen--put-on-file = Decir en señas: «Por favor, anote en mi historia clínica cómo me comunico».
    .after = «¿Qué escribo?», pregunta Owen. Teclea, y Sabine mira. Cuando esto consta en la historia clínica, el personal suele prepararse antes de que usted llegue. Así usted tiene que pedir menos cosas.
night-shift-no-interpreter--on-screen--sign-good-night = Decir en señas: «Gracias. Esta noche no» y descansar.
    .after = La intérprete lo dice, y Owen asiente. Puede bastar con saber que es posible. Muchas personas necesitan dormir primero. Usted puede pedir la pantalla otra vez, de noche o por la mañana.


## Outcomes

night-shift-no-interpreter--own-language =
    Sabine cuenta su historia con las manos, a su ritmo. Dice qué la trajo aquí, qué la ayuda y qué no quiere. Owen pregunta, y ella responde.

    Al final, él le muestra la página. «¿Está bien así?». Ella cambia una línea.

    Sabine puede pedir que mañana venga la misma intérprete. Lo que dice en señas queda entre ella y el equipo. Puede que eso tenga límites. Ella puede preguntar cuáles son.
    .title = En su propia lengua
night-shift-no-interpreter--small-questions =
    Las preguntas de Owen caben en una página. «¿Se siente segura aquí? ¿Ha comido? ¿Necesita algo para dormir bien?». Sabine señala: sí, no, una segunda almohada.

    Encima de la cama hay una alarma con luz. A las nueve tendrá intérprete.

    Arriba en la página, Owen escribe: «Conversación completa mañana, en lengua de señas». Hasta entonces, nadie tiene que adivinar. Ella puede despertar a Owen en cualquier momento.
    .title = Empezar con poco
night-shift-no-interpreter--on-the-file =
    La historia clínica de Sabine tiene una primera línea nueva. «Sorda. Usa la lengua de señas. Pedir intérprete. Tarjeta para la videollamada: cajón de arriba. Mírela cuando le hable».

    Un cambio necesario como este forma parte de los [ajustes razonables](term:reasonable-accommodation). Owen se lo dice al turno siguiente y pone la tarjeta donde todo el mundo puede verla.

    Esta noche, Sabine todavía puede usar la pantalla. La próxima vez puede preguntar si han leído su historia clínica.
    .title = La primera línea de la historia clínica
night-shift-no-interpreter--until-morning =
    Sabine duerme, con una lámpara que la despierta si hay una alarma. Owen escribe en la página: «Todavía falta la conversación completa, en lengua de señas». Esa es la verdad.

    Si de noche no se siente segura, puede despertar a Owen enseguida. Hay papel junto a la cama.

    Por la mañana, Sabine puede contar su historia, corregir una línea o, simplemente, desayunar primero.
    .title = Hasta la mañana


## Words to say

night-shift-no-interpreter--say--interpreter-now = Por favor, consiga ahora intérprete de lengua de señas, por videollamada si nadie puede venir.
night-shift-no-interpreter--say--look-at-me = Por favor, míreme cuando me hable. Esta persona está aquí para apoyarme.
night-shift-no-interpreter--say--small-start = Por favor, ahora hágame solo unas pocas preguntas de sí o no, en papel. Lo demás, con intérprete.
night-shift-no-interpreter--say--not-my-words = Esto no es lo que yo dije. Quiero decirlo otra vez, en mi propia lengua.
night-shift-no-interpreter--say--not-tonight = Ahora no puedo hablar. Me gustaría hablar mañana, con intérprete.
night-shift-no-interpreter--say--not-enough = Para esto no basta con escribir y leer los labios. Necesito lengua de señas.
night-shift-no-interpreter--say--only-us = Me gustaría hablar sin mi familia en la sala.
night-shift-no-interpreter--say--support-not-speak = Mi familiar se queda para apoyarme. Yo hablo por mí.
night-shift-no-interpreter--say--write-on-file = Por favor, anote en mi historia clínica cómo me comunico, para que yo no tenga que pedirlo otra vez.
night-shift-no-interpreter--say--same-interpreter = Me gustaría que en la próxima conversación interpretara la misma persona.
night-shift-no-interpreter--say--full-talk = Por favor, pida intérprete de lengua de señas para la conversación completa y dígame la hora.
night-shift-no-interpreter--say--wake-me = Si hay novedades o una alarma, por favor, despiérteme con una luz. Después muéstreme qué pasa.
night-shift-no-interpreter--say--read-my-file = Por favor, lea la primera línea de mi historia clínica antes de hablar conmigo.


## Questions to ask

night-shift-no-interpreter--ask--on-my-file = ¿Dice mi historia clínica cómo me comunico, y lo sabe el turno siguiente?
night-shift-no-interpreter--ask--when-interpreter = ¿Cuándo tendré intérprete y por cuánto tiempo?
night-shift-no-interpreter--ask--anything-sooner = ¿Podemos tener intérprete por videollamada, sin esperar tanto?
night-shift-no-interpreter--ask--alarm-with-light = ¿Hay una alarma con luz en mi habitación?


## Next steps

night-shift-no-interpreter--next--read-the-page = Pida leer lo que se escribió sobre la conversación y cambie lo que no está bien.
night-shift-no-interpreter--next--book-ahead = Pida que reserven intérprete ya para la próxima vez, con la hora en papel.
night-shift-no-interpreter--next--three-points = Para la conversación completa, escriba o dibuje los tres puntos que más le importan.
night-shift-no-interpreter--next--check-the-page = Pida revisar la página que se escribió mientras explicaba su familiar.
night-shift-no-interpreter--next--wake-somebody = Si siente que no está a salvo, despierte a alguien del personal enseguida.
night-shift-no-interpreter--next--make-a-card = Haga una tarjeta: cómo se comunica usted, qué debe hacer el personal y a quién hay que avisar.
night-shift-no-interpreter--next--ask-for-video = Por la mañana, pregunte si la casa tiene intérprete por videollamada para la noche.
night-shift-no-interpreter--next--use-the-tablet = Aquí puede tener intérprete por videollamada. Pídalo cuando sea buen momento para usted.
