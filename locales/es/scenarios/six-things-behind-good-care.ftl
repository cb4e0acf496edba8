### Lección: Seis cosas detrás de una buena atención. Para quien usa un servicio, y para quien le apoya.
### Siete páginas con una pequeña pregunta cada una, y una página para llevar. Una lección no tiene opciones ni examen.

# Para quien traduce o revisa:
# Las seis cosas no son las seis de la OMS: no se escribe nunca «OMS» al lado. Son seis títulos de uno de los textos
# con los que empezó esta guía. Se dicen con palabras sencillas, no como un título oficial.
# Las preguntas pequeñas son para pensar. Ninguna respuesta está mal, y nadie las cuenta.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin nombres.
# No se nombra ningún país. «La Convención» es la Convención sobre los derechos de las personas con discapacidad.

six-things-behind-good-care = Seis cosas detrás de una buena atención
    .about = Esta lección trata de lo que hace que una atención sea buena y de lo que usted puede preguntar sobre ella. Una línea habla de violencia y abuso.


## Page: why

six-things-behind-good-care--why =
    Una buena atención necesita personal amable. También necesita cosas que pasan antes de que usted llegue. Alguien hace las normas. Alguien forma al personal. Alguien comprueba cómo van las cosas.

    Uno de los textos con los que empezó esta guía nombra seis de esas cosas. Cada una de las páginas siguientes trata de una. Dice qué significa para usted y qué puede preguntar sobre sus [derechos humanos](term:human-rights).

    No tiene que aprenderse las seis. Por un día, basta con una buena pregunta.
    .title = Más que personal amable
    .question = Piense en un lugar donde le cuidaron bien. ¿Qué había de bueno allí?


## Page: laws and rules (law and policy)

six-things-behind-good-care--rules =
    Las leyes y los planes del gobierno dicen qué puede hacer el personal y qué debe hacer. Además, cada servicio tiene sus propias normas.

    «La norma» puede ser la ley, una norma del lugar o una costumbre. Usted puede preguntar cuál de las tres es.

    A Goran le dicen que las visitas terminan a las cinco, y él pide ver la norma. Inés, una enfermera, no encuentra nada por escrito. Pregunta a la persona responsable de la [unidad](term:ward).

    La ley del lugar donde usted vive quizá dé menos de lo que pide la [Convención](term:crpd). Aun así, usted puede pedir la razón por escrito.
    .title = Leyes y normas
    .question = ¿Hay en su vida alguna norma que nadie le haya explicado?


## Page: how care is given

six-things-behind-good-care--care =
    Esta es la parte que usted ve: la recepción, la conversación y el tratamiento. La atención puede empezar por usted y por su vida. Entonces se dice que está [centrada en la persona](term:person-centred).

    La Convención pide una atención tan variada y tan buena como la que reciben las demás personas. Pide que esté cerca de casa.

    Por la mañana, Lina está demasiado cansada para hablar. Su centro le pasa la cita a la tarde. Así ella puede participar.

    Muchas veces basta con un cambio pequeño. Usted puede pedir ese cambio, y que lo escriban en su [plan de atención](term:care-plan).
    .title = Cómo se da la atención
    .question = ¿Qué cambio pequeño le haría más fácil una cita?


## Page: people and families taking part

six-things-behind-good-care--together =
    Usted puede participar en las decisiones sobre su atención y en cómo funciona un servicio. Eso se llama [participación](term:participation).

    Su familia puede participar, si usted lo quiere. Usted dice quién viene y qué puede oír. La familia no decide por usted.

    Aziz quiere que su esposa esté en la primera mitad de la reunión. La segunda mitad es solo para él. La doctora anota las dos cosas.

    Algunas personas no tienen familia, o no quieren que esté allí. También puede venir una amiga, un amigo o una [persona defensora](term:advocate).
    .title = Usted y las personas que elige
    .question = ¿A quién le gustaría tener a su lado, y en qué parte?


## Page: rights in daily care (privacy, confidentiality, informed consent)

six-things-behind-good-care--daily-rights =
    Hay tres derechos que aparecen casi todos los días.

    - [Privacidad](term:privacy): su cuerpo, su habitación y sus llamadas son de usted.
    - [Confidencialidad](term:confidentiality): el personal no cuenta a otras personas lo que usted le dice.
    - [Consentimiento informado](term:informed-consent): primero usted entiende y después dice sí o no.

    A veces el personal puede o debe contar a otras personas lo que usted le dice. Las normas cambian de un lugar a otro. Un buen momento para preguntar por ellas es antes de hablar.

    Mei tiene algo difícil que contar a su matrona (o partera). Primero pregunta quién lo va a saber. La matrona se lo explica. Entonces Mei decide cuánto contar.
    .title = Derechos de cada día
    .question = ¿Qué necesita usted para poder contarle a alguien algo privado?


## Page: training and learning

six-things-behind-good-care--learning =
    El personal aprende sobre enfermedades. También necesita aprender sobre derechos. La Convención lo pide: formación sobre los derechos, la [dignidad](term:dignity) y las decisiones propias de las personas.

    El personal también puede aprender de las personas con [experiencia propia](term:lived-experience). Usted sabe de su vida cosas que no están en ningún libro.

    Hamid le dice a Petra, una enfermera, qué le ayuda en un día malo. «Eso es nuevo para mí», dice ella. «¿Puedo contárselo al resto del equipo?». Hamid dice que sí con la cabeza. Nadie tiene que saberlo todo.

    Usted también puede aprender, a su ritmo. Esta guía es una manera de hacerlo.
    .title = Formarse y aprender
    .question = ¿Qué le gustaría que el personal supiera de usted?


## Page: watching and measuring

six-things-behind-good-care--looking =
    Un buen servicio revisa su propio trabajo. Escucha cada [queja](term:complaint) y dice qué va a cambiar.

    La Convención pide también controles desde fuera. Esos controles deberían proteger a las personas con discapacidad de la violencia y el abuso. En esta guía, una oficina que controla los servicios desde fuera se llama [órgano independiente](term:independent-body).

    Huda escribe dos líneas sobre el frío que hace en el cuarto de la ducha. Un mes después, la respuesta está colgada en la pared: van a poner calefacción.

    Lo que usted dice puede ser parte de esto. Puede decirlo en voz alta, por escrito o con la ayuda de alguien.
    .title = Comprobar cómo van las cosas
    .question = Si pudiera cambiar una cosa en un servicio, ¿cuál sería?


## Page: to take with you

six-things-behind-good-care--take-with-you =
    Estas eran las seis: las normas, la atención, participar, los derechos de cada día, aprender y comprobar cómo van las cosas.

    Estas seis cosas pueden mostrarle a quién preguntar. Sobre una norma, puede preguntar a la persona responsable del servicio. Lo que dice la ley se lo puede decir una abogada o un abogado. Sobre las cosas de cada día, puede preguntar a una enfermera o un enfermero. Cuando un problema se repite, puede hablar con el equipo de quejas.

    Elija una pregunta para su próxima cita. Puede hacerla en voz alta, entregarla en un papel o pedir a una [persona defensora](term:advocate) que la haga con usted. Lo demás puede esperar.
    .title = Una pregunta para llevar


## Words to say

six-things-behind-good-care--say--what-helps-me = Me gustaría decirle qué me ayuda, para que pueda contárselo al resto del equipo.
six-things-behind-good-care--say--one-question = Tengo una pregunta sobre cómo funcionan las cosas aquí.
six-things-behind-good-care--say--in-writing = Por favor, deme la respuesta por escrito, para que pueda leerla en casa.


## Questions to ask

six-things-behind-good-care--ask--which-rule = ¿Es la ley, una norma de este lugar o una costumbre? ¿Puedo verla?
six-things-behind-good-care--ask--what-can-change = ¿Qué podrían cambiar aquí para que me vaya mejor?
six-things-behind-good-care--ask--who-can-come = ¿Quién puede venir conmigo a la reunión?
six-things-behind-good-care--ask--have-a-say = ¿Cómo participan en las decisiones de este servicio las personas que lo usan?
six-things-behind-good-care--ask--who-will-know = ¿Quién sabrá lo que le cuento, y cuándo tendría usted que compartirlo?
six-things-behind-good-care--ask--what-else = ¿Qué otra cosa podría hacer, y qué pasa si espero?
six-things-behind-good-care--ask--who-knows = ¿Hay aquí alguien que conozca este derecho y que nos lo pueda explicar a usted y a mí?
six-things-behind-good-care--ask--what-changed = ¿Qué han cambiado aquí después de las quejas de la gente?
six-things-behind-good-care--ask--who-checks = ¿Quién controla este servicio desde fuera, y cómo puedo ponerme en contacto con quien lo hace?


## Next steps

six-things-behind-good-care--next--choose-one = Elija una pregunta y escríbala en un papel para su próxima cita.
six-things-behind-good-care--next--find-the-person = Averigüe en la recepción o en un centro comunitario quién puede responder a su pregunta.
six-things-behind-good-care--next--note-the-answer = Anote la respuesta, el nombre y el día.
