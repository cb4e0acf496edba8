### Situación: Cinco personas y una luz que zumba. Tema: capacidad jurídica y apoyo para decidir.
### Hablan: Ellis (24 años, está en la unidad), la doctora Adler, Tomas (enfermero).

# Para quien traduce o revisa:
# Ellis es una persona autista y adulta; trabaja con el sonido. En español tampoco tiene género: se repite el nombre
# o se dice «la persona», y se evitan los adjetivos y pronombres que lo marcan («le» sí, «lo» y «la» no).
# Ellis lo entiende todo. No es un enigma, ni una criatura, ni tiene una enfermedad por ser autista.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Ellis.
# «No tiene capacidad para decidir» aparece solo como palabras que escribe una doctora sobre esta única decisión.
# Nunca en boca de quien narra. «Capacidad», sola, nunca.
# Capacidad jurídica (un derecho, que se mantiene) y habilidad para decidir (que puede cambiar con ayuda): dos cosas.
# El tratamiento nuevo no se nombra, y no se aconseja ninguna elección: que siga así.

five-people-and-a-light = Cinco personas y una luz que zumba
    .about = Esta historia trata de una reunión en la que el personal pregunta si una persona puede decidir. El ruido estorba.


## Step: look at me

five-people-and-a-light--look-at-me =
    El personal del hospital le hace a Ellis una [evaluación de la capacidad para decidir](term:capacity-assessment). Cinco personas preguntan. Una lámpara zumba. «Por favor, míreme», dice la doctora Adler. Ellis, que es autista, baja la vista. «No sé».

    La doctora Adler escribe «no tiene capacidad para decidir». Esas palabras dicen que Ellis no puede tomar esta decisión. Nadie ha dicho cuál. Ellis entendió cada palabra.

    Según la norma de la ONU, nadie pierde la [capacidad jurídica](term:legal-capacity): el derecho a tener derechos y a usarlos.
    .title = Míreme
    .note =
        Objetivo: que el grupo vea cómo una sala, una lámpara y cinco personas pueden estorbar una respuesta.

        Pregunta: ¿qué sabe la doctora Adler sobre Ellis en este momento, y qué es lo que solo cree?

        Pregunta: ¿qué cambiarían ustedes en esta sala en cinco minutos?

        Cuidado: separe dos cosas. La capacidad jurídica es un derecho, y se mantiene. Decidir es una habilidad, y la ayuda puede cambiarla.
five-people-and-a-light--look-at-me--show-a-card = Mostrar una tarjeta: «Una sala con menos ruido. Dos personas. Preguntas en papel».
    .after = Tomas, un enfermero, la lee en voz alta. «Eso podemos hacerlo ahora», dice. Un cambio necesario como este se llama [ajuste razonable](term:reasonable-accommodation). Al personal le suele costar poco y puede cambiar toda la conversación.
five-people-and-a-light--look-at-me--questions-first = Preguntar: «¿Puedo ver antes las preguntas y responder por mensaje?».
    .after = La doctora Adler se detiene. «Sí. Se las escribo». Ellis recibe cuatro preguntas y una hora en un lugar tranquilo. Con tiempo y sin ruido, las respuestas suelen ser más claras.
five-people-and-a-light--look-at-me--which-decision = Preguntar: «¿Qué decisión, exactamente? ¿Qué apoyos probaron?».
    .after = La doctora Adler mira su página. La línea de la decisión está vacía. La línea de los apoyos también. «Buena pregunta», dice. Ante una pregunta clara, el personal suele revisar la página.
five-people-and-a-light--look-at-me--say-nothing = No decir nada más y esperar a que termine la reunión.
    .after = Muchas personas se bloquean en una sala con ruido. Es humano, y no dice nada de lo que usted entiende. Usted está a tiempo de responder por escrito: esta noche, mañana o la semana que viene.


## Step: after the meeting

five-people-and-a-light--after-the-meeting =
    Ellis se ha sentado en la cama, con los auriculares puestos. A los veinte minutos vuelven las palabras.

    La página de la reunión dice: «No quiso mirarme, así que no quiso participar».

    Tomas, un enfermero, llama a la puerta y espera. Trae papel y un bolígrafo. «Esa lámpara hace mucho ruido. Ya pedí otra», dice. «¿Prefiere escribir? ¿O vuelvo mañana?».
    .title = Después de la reunión
    .note =
        Objetivo: que el grupo vea que una respuesta puede llegar más tarde y de otra forma.

        Pregunta: ¿qué hace Tomas para que la elección sea de Ellis?

        Pregunta: ¿qué se suele creer de alguien que no mira a los ojos?

        Cuidado: en el grupo nadie tiene que explicar cómo ve, oye o habla.
five-people-and-a-light--after-the-meeting--write-it-down = Escribir lo que entendió y qué le estorbó.
    .after = Tomas lleva la página a la doctora Adler y vuelve para decírselo a Ellis. Las palabras en papel suelen llegar a quien no esperó lo suficiente. Usted puede guardar una copia.
five-people-and-a-light--after-the-meeting--which-decision = Escribir: «¿Qué decisión, exactamente? ¿Qué apoyos probaron?».
    .after = Tomas lo lee dos veces. «A mí también me gustaría saberlo», dice. Es difícil pasar por alto dos preguntas exactas en papel. A menudo el personal ve entonces lo que falta.
five-people-and-a-light--after-the-meeting--ask-advocate = Pedir ayuda a Tomas para avisar a una persona defensora.
    .after = Tomas envía el mensaje en nombre de Ellis y dice cuándo puede venir alguien. Una [persona defensora](term:advocate) le ayuda a usted a decir lo que quiere. Esa persona puede tardar algunos días. Usted puede pedir al equipo que espere.
five-people-and-a-light--after-the-meeting--rest = Descansar y dejarlo por hoy.
    .after = Muchas personas necesitan horas o días después de una reunión con ruido. Tomas cierra la puerta sin hacer ruido. Usted todavía puede escribir mañana, y la respuesta vale lo mismo.


## Step: the room next door

five-people-and-a-light--room-next-door =
    En la sala de al lado no hay ruido. La doctora Adler y Tomas, un enfermero, se sientan. Las preguntas están sobre la mesa, en papel.

    «Mire hacia donde quiera», dice Tomas. «Mirarnos no es parte de ningún examen».

    «Tendría que haber preguntado esto primero», dice la doctora Adler. «¿Cómo prefiere comunicarse? ¿Qué más le ayudaría?». Deja un bolígrafo sobre la mesa y espera.
    .title = La sala de al lado
    .note =
        Objetivo: que el grupo vea cómo empieza el apoyo para decidir: el personal pregunta cómo se comunica la persona.

        Pregunta: ¿cuánto costó cambiar la sala, el número de personas y la manera de preguntar?

        Pregunta: ¿quién podría haber hecho estos cambios antes de la primera reunión, y cómo?

        Cuidado: los cambios que ayudan a Ellis quizá no ayuden a otra persona. El personal tiene que preguntar a cada una.
five-people-and-a-light--room-next-door--write-answers = Escribir las respuestas, una pregunta cada vez.
    .after = Ellis escribe, y nadie habla. Tarda quince minutos. A menudo las personas pueden mostrar lo que saben cuando responden de la manera que les va bien.
five-people-and-a-light--room-next-door--which-decision = Preguntar: «¿De qué decisión se trata, exactamente?».
    .after = La doctora Adler abre la boca y la cierra otra vez. «Nunca lo dije», responde. Esto pasa muchas veces. Si nadie nombra la decisión, nadie puede dar una respuesta clara.
five-people-and-a-light--room-next-door--ask-for-break = Pedir una pausa y otra reunión con alguien de confianza.
    .after = «Sí», dice la doctora Adler. Una conversación en un solo día muestra poco de una persona. Una segunda reunión suele ir mejor, con alguien a su lado que usted elija.
five-people-and-a-light--room-next-door--put-pen-down = Dejar el bolígrafo. Hoy no.
    .after = Tomas asiente y abre la puerta. La sala es mejor ahora, pero el día ha sido largo. A esas horas, muchas personas ya no pueden más. Usted todavía puede responder otro día.


## Outcomes

five-people-and-a-light--own-words =
    La doctora Adler dice cuál es la decisión: empezar un tratamiento nuevo el lunes, o esperar. Ellis escribe para qué sirve el tratamiento, qué puede salir mal y qué otras opciones hay. La última línea es: «Quiero esperar dos semanas y preguntar más».

    La doctora Adler tacha lo que escribió antes. Ellis ha decidido, con apoyo. Eso es el [apoyo para la adopción de decisiones](term:supported-decision-making): usted decide, con la ayuda que elige.
    .title = Con las palabras de Ellis
five-people-and-a-light--done-again =
    La doctora Adler toma una página nueva. Escribe la decisión exacta: empezar un tratamiento nuevo el lunes, o esperar. Después escribe qué apoyos van primero: tranquilidad, tiempo, preguntas en papel. Entonces vuelve a preguntar a Ellis.

    Según la norma de la ONU, las personas deciden por sí mismas, con apoyo. La ley del lugar donde usted vive quizá todavía permita que otras personas decidan algunas cosas. En cualquier caso, usted puede pedir apoyo, pedir las razones en papel y pedir que alguien independiente revise la decisión.
    .title = Una página nueva
five-people-and-a-light--second-meeting =
    Habrá otra reunión: el jueves a las diez, en una sala sin ruido, con dos personas. Las preguntas llegan el martes, en papel. Ellis puede venir con una [persona de confianza](term:trusted-person).

    La página de antes sigue por ahora en la historia clínica. Ellis puede pedir una nota al lado: cinco personas, una lámpara que zumba, ningún apoyo probado.

    Hasta el jueves, Ellis puede leer, pensar y practicar las respuestas.
    .title = Otra reunión
five-people-and-a-light--rest-first =
    Con los auriculares puestos, Ellis escucha el sonido de la lluvia, grabado la primavera pasada.

    La página de la reunión todavía se puede cambiar. Habla de una sola decisión, en un solo día. Según la norma de la ONU, Ellis conserva la [capacidad jurídica](term:legal-capacity) en todo momento.

    Mañana, Ellis puede escribir una línea. Tomas, u otra persona de confianza, puede dársela al equipo.
    .title = Primero, descansar


## Words to say

five-people-and-a-light--say--what-helps-me = Para participar, necesito una sala sin ruido, menos personas y las preguntas en papel.
five-people-and-a-light--say--questions-first = Por favor, deme las preguntas antes de la reunión. Me gustaría responder por escrito.
five-people-and-a-light--say--not-my-answer = Ahora no puedo responder. Mi silencio no es mi respuesta.
five-people-and-a-light--say--what-got-in-the-way = Entendí las preguntas. El ruido y tantas personas no me dejaron responder.
five-people-and-a-light--say--reach-advocate = Me gustaría tener conmigo a una persona defensora antes de que ustedes decidan nada. Por favor, ayúdeme a ponerme en contacto con una.
five-people-and-a-light--say--break-and-second = Necesito una pausa y otra reunión con alguien de mi confianza.
five-people-and-a-light--say--my-decision = Esta es mi decisión. Por favor, escríbala con mis palabras.
five-people-and-a-light--say--another-way = Por favor, explíqueme esto de otra manera y deme tiempo.
five-people-and-a-light--say--talk-to-me = Por favor, hable conmigo. Mi persona defensora está aquí para apoyarme.
five-people-and-a-light--say--note-beside = Por favor, ponga mi nota al lado de esa página: qué me estorbó y qué apoyo pedí.
five-people-and-a-light--say--write-later = En esa reunión no pude responder. Me gustaría responder ahora, por escrito.


## Questions to ask

five-people-and-a-light--ask--which-decision = ¿De qué decisión se trata, exactamente, y para cuándo?
five-people-and-a-light--ask--what-help = ¿Qué apoyos probó usted primero, antes de escribir esto?
five-people-and-a-light--ask--what-helps-on-file = ¿Está en mi historia clínica lo que me hace más fácil una conversación, para que lo sepa el próximo equipo?
five-people-and-a-light--ask--by-when = ¿Para cuándo necesitan mi próxima respuesta, y quién hablará conmigo?
five-people-and-a-light--ask--look-again = ¿Quién puede revisar esto? ¿Es una persona independiente de ustedes?


## Next steps

five-people-and-a-light--next--copy-of-page = Pida una copia de la página donde están las palabras de usted.
five-people-and-a-light--next--make-a-card = Haga una tarjeta: cómo se comunica usted, qué le estorba y qué le ayuda.
five-people-and-a-light--next--reason-on-paper = Pida la decisión y las razones en papel.
five-people-and-a-light--next--independent-look = Pregunte a una persona defensora qué persona de fuera del equipo puede revisar la decisión.
five-people-and-a-light--next--choose-somebody = Elija quién va con usted. Dígale qué quiere que haga, y qué no.
five-people-and-a-light--next--read-questions = Lea las preguntas antes de la reunión y escriba sus respuestas.
five-people-and-a-light--next--one-line = Mañana, escriba una línea: «Me gustaría responder por escrito».
