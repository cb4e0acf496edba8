### Situación: Un tablero y un lápiz. Tema: capacidad jurídica y apoyo para decidir.
### Hablan: Giorgos (hombre, 66 años, en el hospital después de un derrame cerebral), la doctora Reyes, Pavel (enfermero),
### Joelle (terapeuta del habla, mujer), Eleni (su hermana, 70 años).

# Para quien traduce o revisa:
# Giorgos construye barcos. Entiende mucho de lo que se le dice. Desde el derrame habla muy poco. No está confundido.
# Habla con palabras sueltas, y así se quedan: «Casa». «No». «Despacio».
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Giorgos. Se pueden mostrar en una tarjeta: cortas.
# Los nombres pueden cambiar. No cambian el tablero (casa, escalera, hermana) ni la hora (las nueve de la mañana).
# Capacidad jurídica (un derecho, que se mantiene) y habilidad para decidir (que puede cambiar con ayuda): dos cosas.
# Eleni es persona de apoyo: dice lo que él señala y no añade nada. Nunca decide por él.
# stroke: «derrame cerebral», porque «ictus» y «ACV» cambian según el país. speech therapist: «terapeuta del habla», por lo mismo.

a-board-and-a-pencil = Un tablero y un lápiz
    .about = Esta historia trata de perder las palabras después de un derrame cerebral (ictus) y de quién decide dónde vive una persona.


## Step: three fast questions

a-board-and-a-pencil--three-fast-questions =
    Giorgos construye barcos. Desde que tuvo el derrame cerebral, entiende mucho, pero le salen pocas palabras.

    Son las cinco de la tarde. La doctora Reyes hace tres preguntas rápidas. ¿A casa? ¿A una residencia? ¿Quién cocina? Giorgos abre la boca. No sale ninguna palabra.

    Ella escribe: «No puede decidir». Todavía la esperan seis personas.

    Giorgos quiere irse a casa. En el estante hay un tablero con imágenes.
    .title = Tres preguntas rápidas
    .note =
        Objetivo: que el grupo vea que una persona sin palabras puede tener, aun así, una respuesta.

        Pregunta: ¿qué puso a prueba aquí la doctora Reyes: lo que él quiere o cómo habla?

        Pregunta: ¿qué tres cosas de esta sala podrían ayudar sin costar nada?

        Cuidado: la gente puede ponerse a hablar despacio y fuerte, como a un niño. Giorgos es un hombre adulto que conoce su oficio y sabe lo que quiere.
a-board-and-a-pencil--three-fast-questions--point-at-board = Señalar el tablero con las imágenes.
    .after = La doctora Reyes sigue el dedo con la mirada y pone el tablero sobre la cama. «No se me había ocurrido», dice. Cuando cuesta hablar, las imágenes suelen abrir la conversación. Son una manera de responder como cualquier otra.
a-board-and-a-pencil--three-fast-questions--ask-for-morning = Mostrar una tarjeta: «Despacio. Una pregunta. Por la mañana».
    .after = La doctora Reyes la lee y se detiene. «Tiene razón. Iba deprisa». Pide a una terapeuta del habla que venga a las nueve. A muchas personas les salen mejor las palabras después de descansar.
a-board-and-a-pencil--three-fast-questions--ask-for-sister = Señalar la foto de su hermana, al lado de la cama.
    .after = La doctora Reyes pregunta: «¿Es su hermana? ¿La llamamos?». Giorgos asiente. Alguien que usted elija puede ayudar a que le entiendan. Esa persona ayuda con las palabras, y la respuesta sigue siendo de usted.
a-board-and-a-pencil--three-fast-questions--shrug = Encogerse de hombros. Por hoy, basta.
    .after = A las cinco de la tarde, muchas personas ya no tienen fuerzas. Encogerse de hombros no es una respuesta, y en esa página no se acaba todo. Usted está a tiempo de responder: esta noche, mañana o más adelante.


## Step: that evening

a-board-and-a-pencil--that-evening =
    Pavel, un enfermero, trae té. Ve la página y el tablero en el estante.

    Se sienta. No habla enseguida. «Hoy fue todo muy rápido», dice. «Demasiado, creo yo».

    Pone sobre la manta el tablero, un lápiz y papel. «Tenemos tiempo. Una sola cosa: ¿hay algo que quiera decirme?». Después espera.
    .title = Esa misma noche
    .note =
        Objetivo: que el grupo vea que esperar es parte del apoyo.

        Pregunta: ¿qué hace Pavel que la doctora Reyes no tuvo tiempo de hacer?

        Pregunta: ¿cuánto pueden esperar ustedes una respuesta antes de llenar el silencio?

        Cuidado: en este grupo, no termine la frase de nadie. Deje que cada persona llegue hasta el final.
a-board-and-a-pencil--that-evening--point-at-board = Tomar el tablero y señalar.
    .after = Pavel mira el dedo, no el reloj. Dice en voz alta lo que ve y pregunta si es así. Así es como las personas suelen averiguar si se entienden.
a-board-and-a-pencil--that-evening--ask-for-morning = Escribir una palabra, «Despacio», y dibujar un sol.
    .after = «Despacio, por la mañana», dice Pavel. Giorgos asiente. Pavel pide a una terapeuta del habla que venga a las nueve. Un dibujo y una palabra pueden ser una petición completa.
a-board-and-a-pencil--that-evening--ask-for-sister = Señalar la foto de su hermana.
    .after = Pavel la llama. Ella puede venir mañana. Usted puede elegir quién le ayuda, y más adelante puede elegir otra vez. Nadie tiene que pasar por esto sin compañía.
a-board-and-a-pencil--that-evening--close-eyes = Cerrar los ojos. Esta noche no.
    .after = Pavel deja el tablero al alcance de Giorgos. Después de un día así, descansar puede ser lo que más ayuda. Usted todavía puede señalar mañana, y vale lo mismo.


## Step: the board

a-board-and-a-pencil--the-board =
    En el tablero hay una casa, una escalera, una cama, una taza y una cara. Giorgos señala la casa.

    «¿Casa?», pregunta Pavel, un enfermero. Giorgos asiente. La doctora Reyes también está junto a la cama. Señala la escalera. «Esto me preocupa», dice. Lo dice despacio, y no dice más.

    Giorgos lleva cuarenta años haciendo escaleras de barco. Toma el lápiz.
    .title = El tablero
    .note =
        Objetivo: que el grupo vea el paso de «¿puede decidir?» a «¿qué quiere, y qué hace falta para eso?».

        Pregunta: ¿qué sabe Giorgos que no sabe nadie más en la sala?

        Pregunta: ¿qué cambia cuando la doctora nombra una sola preocupación y se calla?

        Cuidado: el grupo puede ponerse a decidir por él cómo organizar su casa. Pregunte qué ha dicho él hasta ahora, y solo eso.
a-board-and-a-pencil--the-board--draw-a-rail = Dibujar la escalera, con una barandilla a cada lado.
    .after = La doctora Reyes mira el dibujo largo rato. «Eso podría servir», dice. Un dibujo claro suele convertir una preocupación en un plan. Algunas cosas necesitarán más tiempo, y otras quizá necesiten ayuda.
a-board-and-a-pencil--the-board--point-at-both = Señalar la casa y el folleto de la residencia.
    .after = «¿Quiere ver las dos?», pregunta Pavel. Giorgos asiente. A menudo las personas deciden mejor después de ver los lugares. Una visita no es un sí. Usted todavía puede elegir una u otra.
a-board-and-a-pencil--the-board--point-at-page = Señalar las palabras «No puede decidir» y negar con la cabeza.
    .after = La doctora Reyes recoge la página. «No», dice. «Eso ya no es verdad. Quizá no lo fue nunca». Cuando el personal ve una respuesta nueva, puede escribir una página nueva.
a-board-and-a-pencil--the-board--point-at-bed = Señalar la cama. Necesita descansar.
    .after = La doctora Reyes asiente y deja el lápiz. Hablar sin palabras es un gran esfuerzo, y muchas personas se cansan pronto. Usted puede parar y seguir más tarde. Lo que usted señaló sigue valiendo.


## Step: in the morning

a-board-and-a-pencil--in-the-morning =
    Son las nueve. La puerta está cerrada y la radio, apagada. Joelle, una terapeuta del habla, se sienta donde Giorgos puede verle la cara.

    Hace una pregunta y espera. Muestra dos imágenes. «¿Casa? ¿O residencia?». Él señala. Ella cambia las imágenes de lado y pregunta otra vez. Él señala la misma.

    «Me entiende», dice Joelle a la doctora Reyes. «Por favor, pregúntele a él, no a mí».
    .title = Por la mañana
    .note =
        Objetivo: que el grupo vea un apoyo hecho con cuidado: una pregunta, imágenes, tiempo y un segundo intento.

        Pregunta: ¿por qué Joelle cambia las imágenes de lado y pregunta otra vez?

        Pregunta: ¿quién podría haber pedido este apoyo el primer día?

        Cuidado: Joelle no está para juzgar la mente de Giorgos. Ayuda en la conversación. La respuesta es de él.
a-board-and-a-pencil--in-the-morning--point-home = Señalar la imagen de la casa y la palabra «ayuda».
    .after = «En casa, con ayuda», dice la doctora Reyes. Giorgos levanta el pulgar. Una imagen y una palabra juntas pueden decir mucho. Ahora el personal puede preguntar qué tipo de ayuda, una pregunta cada vez.
a-board-and-a-pencil--in-the-morning--not-sure-yet = Señalar la tarjeta «Todavía no lo sé».
    .after = «Eso también es una respuesta», dice Joelle. La anota como la de Giorgos. Muchas veces hace falta ver un lugar antes de elegir. Usted puede pedir tiempo y una visita.
a-board-and-a-pencil--in-the-morning--point-at-page = Señalar la página que dice «No puede decidir».
    .after = Joelle pregunta a la doctora Reyes qué ayuda hubo antes de esas palabras. La doctora niega con la cabeza. «Ninguna», dice. Una respuesta sincera como esta suele llevar a una página nueva.
a-board-and-a-pencil--in-the-morning--only-one = Levantar un dedo: hoy, solo una pregunta.
    .after = «Con una basta», dice Joelle. Mañana vuelve a las nueve. Hay días en que las palabras y las manos van despacio. Usted puede repartir una decisión en muchos días.


## Step: with Eleni

a-board-and-a-pencil--with-eleni =
    Al día siguiente, Eleni, la hermana de Giorgos, acerca una silla a la cama. La doctora Reyes la mira. «¿Qué quiere él?».

    Eleni no dice nada. Mira a Giorgos y le pone el tablero sobre las rodillas. Pasa un minuto. Se hace largo.

    «Espero a que responda él», dice. «Solo digo lo que él señala». En esta conversación, ella es su [persona de apoyo](term:supporter). La doctora Reyes gira la silla hacia Giorgos.
    .title = Su hermana espera
    .note =
        Objetivo: que el grupo distinga entre ayudar a alguien a hablar y hablar en su lugar.

        Pregunta: ¿qué efecto tiene el silencio de Eleni?

        Pregunta: ¿cuándo cuesta más esperar la respuesta de alguien a quien se quiere?

        Cuidado: algunas personas del grupo tuvieron que hablar con prisa por alguien de su familia. Hicieron lo que pudieron. Dígalo.
a-board-and-a-pencil--with-eleni--she-says-what-i-point-at = Señalar, y que Eleni diga solo eso.
    .after = Casa. Escalera. Barandilla. Eleni dice tres palabras y se calla. Giorgos asiente a cada una. Cuando la persona de apoyo no añade nada, el personal puede oír de quién es la respuesta.
a-board-and-a-pencil--with-eleni--raise-a-hand = Levantar la mano cuando las palabras no son de él.
    .after = Eleni dice: «Tiene miedo de caerse». Giorgos levanta la mano. «¿No? Perdón», dice ella, y espera. A veces, quien apoya adivina mal. Una mano en alto corrige el error con amabilidad. Después Giorgos señala los dos lugares: quiere verlos antes de elegir.
a-board-and-a-pencil--with-eleni--ask-about-page = Dejar que Eleni pregunte: «¿Qué ayuda hubo antes de esta página?».
    .after = La doctora Reyes lee su propia página. «Ninguna», dice. «Me esperaban seis personas». Una pregunta tranquila suele traer una respuesta sincera. Después puede venir una página nueva.
a-board-and-a-pencil--with-eleni--sit-together = Tomarla de la mano y dejarlo por hoy.
    .after = Escuchan la lluvia. No se decide nada, y está bien así. Estar en compañía también puede ser apoyo. Usted todavía puede señalar mañana, con ella o con otra persona.


## Outcomes

a-board-and-a-pencil--plan-for-home =
    Hacen un plan para vivir en casa. En la primera página hay una casa, porque él la señaló. Después vienen dos barandillas, una cama en la planta baja y ayuda por las mañanas. Primero, Giorgos prueba el plan un día.

    Según la norma de la ONU, las personas eligen dónde viven y con quién. La ayuda va adonde están. La ley y el dinero son distintos en cada lugar.

    Giorgos pone el dedo sobre la casa. «Casa», dice.
    .title = Un plan para vivir en casa
a-board-and-a-pencil--see-both =
    El miércoles, Giorgos ve su cocina. El viernes ve la residencia. Lleva el tablero y señala lo que le gusta en cada lugar.

    No se firma nada. La doctora Reyes escribe: «Él decide después de las dos visitas. Responde con imágenes». Eso es el [apoyo para la adopción de decisiones](term:supported-decision-making).

    Él puede decir que sí a un lugar, no a los dos, o preguntar qué más hay.
    .title = Primero, dos visitas
a-board-and-a-pencil--the-page-again =
    La doctora Reyes tacha «No puede decidir». En la página nueva escribe la pregunta exacta: dónde vivir después del hospital. Escribe qué ayuda hay que probar: imágenes, mañanas, tiempo.

    La página de antes decía poco de Giorgos. Decía que las preguntas eran demasiado rápidas. Según la norma de la ONU, él conserva la [capacidad jurídica](term:legal-capacity), con palabras o sin ellas.

    Si una página así se queda, él puede pedir que alguien de fuera la revise.
    .title = La página, otra vez
a-board-and-a-pencil--rest-first =
    Giorgos duerme. El tablero está al lado de su mano.

    Las palabras «No puede decidir» hablan de una sola conversación, al final de un día largo. Se pueden cambiar. Según la norma de la ONU, él conserva la [capacidad jurídica](term:legal-capacity) en todo momento.

    Mañana a las nueve hay buena luz, y a esa hora suele tener la cabeza más clara. Giorgos puede señalar entonces, u otro día. Alguien de confianza puede estar con él.
    .title = Primero, descansar


## Words to say

a-board-and-a-pencil--say--i-will-point = Por favor, hable despacio. Una pregunta. Yo señalo.
a-board-and-a-pencil--say--slow-morning = Pregúnteme por la mañana, por favor: despacio, y una sola pregunta cada vez.
a-board-and-a-pencil--say--somebody-with-me = Quiero a mi lado a alguien de confianza. Le muestro quién es.
a-board-and-a-pencil--say--tired-now = Ahora no tengo fuerzas. Esto no es mi respuesta.
a-board-and-a-pencil--say--home-with-help = Quiero vivir en casa, con ayuda.
a-board-and-a-pencil--say--see-first = Quiero ver el lugar antes de decidir.
a-board-and-a-pencil--say--change-the-page = Esta página no está bien. Por favor, escriba una nueva conmigo.
a-board-and-a-pencil--say--say-only-this = Por favor, diga solo lo que señalo.
a-board-and-a-pencil--say--not-what-i-mean = No. No es eso lo que quiero decir. Por favor, espere.
a-board-and-a-pencil--say--this-is-how = Respondo con imágenes. Funciona. Por favor, anótelo.


## Questions to ask

a-board-and-a-pencil--ask--what-do-i-need = ¿Qué necesito para poder vivir en casa?
a-board-and-a-pencil--ask--first-night = ¿Quién me ayuda la primera noche, y a quién llamo?
a-board-and-a-pencil--ask--by-when = ¿Para cuándo necesitan mi respuesta, y puede esperar?
a-board-and-a-pencil--ask--which-help = ¿Qué ayuda probó usted antes de escribir esto?
a-board-and-a-pencil--ask--look-again = ¿Cuándo me pregunta otra vez, y qué persona de fuera puede revisar esto?


## Next steps

a-board-and-a-pencil--next--one-thing-a-day = Pida tratar una parte del plan cada día: la escalera, la cocina, los medicamentos, el dinero.
a-board-and-a-pencil--next--write-what-works = Pida al personal que anote en la historia clínica cómo responde usted y qué le ayuda.
a-board-and-a-pencil--next--two-columns = Haga dos columnas con imágenes: lo bueno de un lugar y lo bueno del otro.
a-board-and-a-pencil--next--copy-of-page = Pida una copia de la página nueva, con la ayuda que el personal probó.
a-board-and-a-pencil--next--get-a-board = Pida un tablero con imágenes, o haga uno: sí, no, parar, casa, dolor, una cara.
a-board-and-a-pencil--next--keep-the-board = Tenga el tablero al alcance de la mano, de día y de noche.
a-board-and-a-pencil--next--best-hour = Anote a qué hora del día está usted mejor y pida hablar a esa hora.
