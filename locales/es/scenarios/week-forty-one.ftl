### Situación: Semana 41. Tema: consentimiento.
### Hablan: Adaeze (mujer, 34 años, ingeniera), Ruth (matrona o partera), el doctor Haddad,
### Jonas (su marido, 36 años), una matrona por teléfono (mujer, sin nombre).

# Para quien traduce o revisa:
# La madre y el bebé están bien en todos los caminos. No se ve ningún parto, ni se describe ningún riesgo: que siga así.
# «Provocar el parto» es la manera sencilla de decirlo. No se nombra ningún medicamento.
# «Matrona» o «partera» cambia según el país: las dos palabras la primera vez, y después el nombre o «matrona».
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Adaeze.
# Los nombres se pueden cambiar. Los días (jueves, mañana, sábado, lunes) no cambian.
# El lunes y la espera son aquí dos buenas opciones. Que ninguna suene mejor.
# Jonas habla a Adaeze con cercanía: «te gustaría» vale para «tú» y para «vos».

week-forty-one = Semana 41
    .about = Esta historia trata de un bebé que se toma su tiempo. La madre y el bebé están bien. No se ve ningún parto.


## Step: booked

week-forty-one--booked =
    Adaeze es ingeniera. Espera su primer bebé, que lleva una semana de retraso. La madre y el bebé están bien.

    El jueves hace la revisión Ruth, que es matrona (o partera). La consulta está llena. «Todo bien», dice Ruth. «Tiene cita el lunes. Ese día provocamos el parto». Ya está escribiendo el nombre siguiente.

    Adaeze se queda quieta. Nadie le ha preguntado.
    .title = Cita para el lunes
    .note =
        Objetivo: que el grupo oiga la diferencia entre que le digan algo a una persona y que se lo pregunten.

        Pregunta: ¿con qué palabras sería un ofrecimiento la frase de Ruth?

        Pregunta: ¿por qué cuesta hacer preguntas en una consulta llena?

        Cuidado: en el grupo puede haber quien perdió un bebé, o quien tuvo un parto difícil. Nadie tiene que contarlo. Cualquiera puede salir un momento.
week-forty-one--booked--what-are-my-options = Preguntar: «¿Es un ofrecimiento? ¿Qué opciones tengo?».
    .after = Ruth deja el bolígrafo. «Es verdad. Se lo dije, y no se lo pregunté». Acerca una silla. Una pregunta tranquila suele convertir una orden en una conversación.
week-forty-one--booked--numbers-and-a-day = Pedir cifras «para alguien como yo» y un día para pensar.
    .after = «Sí a las dos cosas», dice Ruth. Busca una hoja con cifras y la lee con Adaeze. Cuando nada es urgente, a menudo hay tiempo. El personal puede decirle cuánto.
week-forty-one--booked--monday-is-fine = Decir: «El lunes es también lo que yo quiero».
    .after = «Bien. Entonces le cuento a qué está diciendo que sí», dice Ruth. Explica qué pasa ese día y qué otras opciones hay. Un sí tiene más fuerza cuando se sabe esto. Usted todavía puede cambiar de opinión.
week-forty-one--booked--say-nothing = Asentir y no decir nada.
    .after = Muchas personas asienten cuando el personal habla con seguridad. Asentir por la sorpresa no es lo mismo que decir que sí. Usted todavía puede preguntar esta noche por teléfono, mañana o el mismo lunes.


## Step: the letter on the table

week-forty-one--letter-on-the-table =
    En casa, la carta está sobre la mesa. Dice: lunes, a las ocho. Jonas, el esposo de Adaeze, ha preparado una bolsa.

    «¿Es lo que quieres?», pregunta. Adaeze se pone la mano en el vientre. El bebé da una patada. «No lo sé. Nadie me lo preguntó».

    En la carta está el teléfono de maternidad. Allí alguien responde de día y de noche. Mañana Ruth está otra vez en la consulta.
    .title = La carta sobre la mesa
    .note =
        Objetivo: que el grupo vea que una cita en una agenda no es una decisión.

        Pregunta: ¿qué hace Jonas para que la elección siga siendo de ella?

        Pregunta: ¿qué pregunta pequeña bastaría para esta noche?

        Cuidado: el grupo puede empezar a comparar partos. Vuelva a la pregunta: ¿quién decide, y qué necesita para decidir?
week-forty-one--letter-on-the-table--call-the-ward = Llamar a maternidad: «Todavía no he dicho que sí».
    .after = Una matrona escucha. «Gracias por llamar. Lo anoto. Venga el sábado, y hablamos antes de fijar nada». En maternidad reciben llamadas así a menudo. Usted no tiene que dar una razón.
week-forty-one--letter-on-the-table--see-ruth-first = Ir a ver a Ruth mañana y preguntar por todas las opciones.
    .after = El viernes, Ruth tiene más tiempo. «Me alegro de que haya venido», dice. «No llegué a preguntarle qué quería». La segunda conversación suele ir mejor que la primera.
week-forty-one--letter-on-the-table--monday-after-all = Pensarlo con Jonas y elegir el lunes.
    .after = Hablan hasta tarde. Adaeze se da cuenta de que quiere el lunes. Ahora ese sí es de ella. Todavía puede preguntar qué va a pasar, paso a paso, y todavía puede cambiar de opinión.
week-forty-one--letter-on-the-table--leave-it = Guardar la carta y dejar que llegue el lunes.
    .after = Es humano dejar a un lado una pregunta grande. El personal debería esperar a que usted diga que sí antes de empezar nada, también cuando hay una fecha. El lunes, en la puerta, usted todavía puede preguntar.


## Step: two columns

week-forty-one--two-columns =
    Ruth toma una hoja y dibuja dos columnas. Una dice «lunes». La otra dice «esperar, con revisiones». En las dos escribe lo bueno y lo difícil.

    «¿Y qué siente usted?», pregunta. «Eso también va en la hoja».

    Después muestra las cifras para alguien como Adaeze, en un dibujo de cien mujeres. Presenta las dos columnas de manera justa.
    .title = Dos columnas
    .note =
        Objetivo: que el grupo vea cómo se pueden presentar dos opciones de manera justa.

        Pregunta: ¿en qué se nota que las dos columnas se describen de manera justa?

        Pregunta: ¿qué lugar debería tener en una decisión lo que siente la propia persona?

        Cuidado: que el grupo no vote entre el lunes y la espera. Las dos opciones son razonables, y la elección es de ella.
week-forty-one--two-columns--wait-with-checks = Decir: «Prefiero esperar, con revisiones».
    .after = Ruth lo anota con las palabras de Adaeze. Fija las revisiones y explica cómo cambiar el plan a cualquier hora. Decir no a una cosa no pone fin a la atención.
week-forty-one--two-columns--choose-monday = Decir: «Ahora que lo sé, elijo el lunes».
    .after = «Entonces el lunes es su plan, y no solo el nuestro», dice Ruth. Explica qué va primero y qué puede esperar. En cada paso, usted puede decir «pare», o pedir una pausa.
week-forty-one--two-columns--does-my-past-count = Preguntar: «Antes tuve depresión. ¿Influye en esto?».
    .after = «Qué bien que lo pregunte. Vamos a oír qué piensa el doctor», dice Ruth. Ella se queda en la sala. Un [diagnóstico](term:diagnosis) antiguo puede cambiar cómo ve el personal a una persona. Una pregunta directa ayuda a todo el mundo a hablar de ello.
week-forty-one--two-columns--no-answer-now = Decir: «Ahora no puedo responder» y llevarse la hoja.
    .after = Ruth dobla la hoja y se la da. Muchas personas necesitan dormir antes de elegir algo así. Ruth dice cuánto tiempo hay y en qué caso sería mejor hablar antes.


## Step: an old note

week-forty-one--her-history =
    El doctor Haddad lee la historia clínica de pie. «Usted tuvo depresión. En esos casos nos gusta programar el parto. Lo llevará mejor».

    Ruth lo mira. Él se detiene y se sienta.

    «Lo dije demasiado rápido», dice. «Lo que tuvo antes no decide esto. Es una razón para ofrecerle apoyo, si usted quiere. ¿Qué le gustaría?».
    .title = Una nota antigua
    .note =
        Objetivo: que el grupo vea cómo un diagnóstico antiguo puede empujar una decisión nueva, y cómo el personal puede impedirlo.

        Pregunta: ¿qué hace Ruth para arreglar la situación, y qué hace el doctor Haddad?

        Pregunta: ¿qué diferencia hay entre un apoyo por lo que pasó antes y una decisión por lo que pasó antes?

        Cuidado: el doctor Haddad se corrige. Reconózcaselo y busque qué le ayudó a hacerlo.
week-forty-one--her-history--support-not-a-date = Decir: «Quiero esperar, con revisiones y con apoyo después».
    .after = El doctor Haddad anota las dos cosas: las revisiones y quién irá a verla a casa. El apoyo que se ofrece pronto puede ayudar. Es un ofrecimiento, y ella puede cambiarlo o ponerle fin.
week-forty-one--her-history--monday-with-support = Decir: «El lunes está bien, y quiero apoyo después».
    .after = «Las dos cosas son posibles», dice el doctor Haddad. Ruth anota quién estará con ella el lunes y quién irá a verla a casa. La fecha y el apoyo se pueden elegir por separado.
week-forty-one--her-history--with-somebody = Decir: «Quiero hablarlo con alguien de confianza».
    .after = «Venga el sábado con esa persona», dice el doctor Haddad. Una [persona de confianza](term:trusted-person) puede escuchar y tomar notas. Ruth le da dos hojas, una para cada persona. La decisión sigue siendo de usted.
week-forty-one--her-history--look-away = Mirar por la ventana y no decir nada.
    .after = Puede doler que aparezca una nota antigua. Muchas personas se callan entonces. Ruth dice en voz baja que nadie necesita una respuesta hoy. El sábado, usted puede hablar de esto otra vez, a solas con Ruth.


## Outcomes

week-forty-one--monday =
    El lunes está en la agenda, y es lo que ha elegido Adaeze. Jonas, su esposo, estará con ella. Ella puede pedir una línea en la historia clínica: qué quiere oír antes de cada paso.

    Antes de empezar nada, el personal pregunta otra vez a Adaeze. Eso es el [consentimiento informado](term:informed-consent). El sí de Adaeze todavía puede pasar a ser un no, o un «todavía no». Si algo le preocupa antes del lunes, Adaeze llama a maternidad, o al número de emergencias del lugar donde está.
    .title = El lunes, porque lo eligió
week-forty-one--waiting =
    La historia clínica dice: «Adaeze quiere esperar. Revisión el sábado y el lunes. Ella puede cambiar esto a cualquier hora». Ella tiene una copia.

    Ruth explica con qué señales hay que llamar enseguida, de día o de noche. Si algo le preocupa, Adaeze llama a maternidad, o al número de emergencias del lugar donde está.

    Adaeze ha decidido con toda la información. La próxima revisión es también un momento para hablar otra vez del plan.
    .title = Esperar, con revisiones
week-forty-one--day-to-think =
    El lunes no está fijado. Adaeze tiene tiempo hasta el sábado a las diez. Tiene una hoja con los dos caminos, o se la dan el sábado.

    Ella puede escribir sus preguntas. Puede preguntar a Jonas, su esposo, qué piensa, y después decidir ella. Si algo le preocupa antes, Adaeze llama a maternidad a cualquier hora, o al número de emergencias del lugar donde está.
    .title = Un día para pensar
week-forty-one--at-the-door =
    Lunes, a las ocho. Adaeze y Jonas están en la puerta de maternidad. Abre una matrona. «Buenos días. Antes de hacer nada: ¿alguien se lo explicó, y usted dijo que sí?».

    «No», dice Adaeze. «Entonces primero nos sentamos». La matrona trae tres sillas.

    Ahora Adaeze puede preguntarlo todo. Después puede decir sí, no o todavía no. Eso es el [consentimiento informado](term:informed-consent).
    .title = En la puerta


## Words to say

week-forty-one--say--a-day-to-think = Necesito un día para pensar. Por favor, dígame si hay alguna razón para no esperar.
week-forty-one--say--my-own-yes = Esto es lo que quiero. Por favor, dígame qué pasa primero y qué otras opciones hay.
week-forty-one--say--not-said-yes = Tengo una cita, pero no he dicho que sí. Primero me gustaría hablar.
week-forty-one--say--rather-wait = Prefiero esperar, con revisiones. Por favor, anótelo con mis palabras.
week-forty-one--say--support-not-decide = Lo que tuve antes es una razón para ofrecerme apoyo. No decide esto por mí.
week-forty-one--say--support-after = Me gustaría tener apoyo en casa después del parto. Por favor, anote quién vendrá y cuándo.
week-forty-one--say--somebody-with-me = Cuando hablemos de esto, me gustaría tener a mi lado a alguien de mi confianza.
week-forty-one--say--stop-and-explain = Por favor, pare y explíqueme esto antes de seguir.
week-forty-one--say--changed-my-mind = Antes dije que sí. He cambiado de opinión.
week-forty-one--say--in-my-notes = Por favor, escriba en mi historia clínica lo que decidí y que puedo cambiarlo.


## Questions to ask

week-forty-one--ask--my-options = ¿Qué opciones tengo, qué es importante para mí en cada una y qué pasa si esperamos?
week-forty-one--ask--numbers-for-me = ¿Qué cifras hay para alguien como yo, con cada opción?
week-forty-one--ask--how-to-change = Si cambio de opinión, ¿a quién se lo digo? ¿Puedo hacerlo a cualquier hora?
week-forty-one--ask--does-it-count = ¿Hay algo en mi historia clínica que cambie lo que me ofrecen? ¿Cómo y por qué?
week-forty-one--ask--before-each-step = ¿Me van a preguntar antes de cada paso?
week-forty-one--ask--when-look-again = ¿Cuándo es la próxima revisión, y cuándo hablamos otra vez del plan?
week-forty-one--ask--by-when = ¿Para cuándo tengo que decidir, y qué pasa hasta entonces?


## Next steps

week-forty-one--next--say-who-comes = Diga quién le va a acompañar y qué quiere que haga esa persona.
week-forty-one--next--read-options-first = Pregunte también por las otras opciones. Puede oírlas y, aun así, elegir el día que ya le dieron.
week-forty-one--next--ask-support-after = Pida los nombres de quienes le apoyarán en casa, antes de necesitar ese apoyo.
week-forty-one--next--know-the-signs = Pregunte con qué señales hay que llamar enseguida y tenga la lista a la vista.
week-forty-one--next--five-words = Escriba cinco temas en una página: lo bueno, lo difícil, otros caminos, lo que siento, esperar. Ponga una pregunta al lado de cada uno.
week-forty-one--next--bring-somebody = Pida a su persona de confianza que venga y que anote las respuestas.
week-forty-one--next--call-if-worried = Si algo le preocupa, llame a maternidad a cualquier hora, o al número de emergencias del lugar donde está.
