### Situación: Lo que dice el formulario. Tema: capacidad jurídica y apoyo para decidir.
### Hablan: Ruth (mujer, 46 años, trabaja en un centro de jardinería), Michael (su hermano, 41 años, trabaja en una cafetería, está en el hospital),
### Hugo (enfermero responsable del turno), la doctora Banerjee. A Mona (persona defensora, mujer) solo se la nombra.

# Para quien traduce o revisa:
# En esta historia no muere nadie. Michael tiene una infección en los pulmones y se está poniendo mejor.
# Michael tiene síndrome de Down. Es adulto, y habla por sí mismo. Siempre que pueda, habla él primero.
# Quien lee es Ruth. Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# «Reanimación»: intentar que un corazón que se paró vuelva a latir. Son las palabras que escribe el personal.
# «Discapacidad intelectual» está aquí como palabras del formulario. Es el término respetuoso de uso común.
# Las frases de --say-- y --ask-- sirven a cualquier persona: unas, a quien está en la cama; otras, a alguien de la familia.
# Van sin nombres y sin parentesco.
# Ruth apoya a Michael. No decide por él, y no firma nada por él.
# No se dice quién decide según la ley: es distinto en cada país. La voz, tranquila.
# El título inglés habla de unas siglas (DNAR). En español el formulario lleva palabras, y el título es otro.

the-letters-on-the-form = Lo que dice el formulario
    .about = Esta historia trata de un formulario para un corazón que se para. Habla de la muerte. En la historia no muere nadie.


## Step: what does it say?

the-letters-on-the-form--what-does-it-say =
    Michael trabaja en una cafetería. Ahora está en el hospital con una infección en los pulmones. Cada vez respira mejor. «¿Qué dice ahí?», pregunta a su hermana Ruth.

    Ella lee el formulario que hay en la carpeta de Michael. «No intentar la reanimación: discapacidad intelectual». Significa esto: si el corazón se le para, el personal no intenta que vuelva a latir.

    Nadie ha hablado de esto con Michael, ni con ella.
    .title = ¿Qué dice ahí?
    .note =
        Objetivo: que el grupo vea que una discapacidad no es una razón médica. La primera conversación es con la persona.

        Pregunta: ¿quién hizo la primera pregunta en esta historia, y quién le debe una respuesta?

        Pregunta: ¿qué necesitarían ustedes en este momento, antes de decir nada?

        Cuidado: algunas personas del grupo han perdido a un ser querido. Diga al empezar que todo el mundo puede salir de la sala, y volver o no.
the-letters-on-the-form--what-does-it-say--ask-michael = Preguntar: «Es sobre tu corazón. ¿Quieres que yo esté cuando hablen de esto?».
    .after = Michael lo piensa. «Sí. Quédate», dice. Preguntar primero puede costar cuando las palabras son duras. Muchas personas prefieren saberlo y que les pregunten. No quieren quedarse al margen.
the-letters-on-the-form--what-does-it-say--who-decided = Escribir: «¿Quién lo decidió, cuándo, y dónde está la opinión de Michael?».
    .after = Ruth se lo da a Hugo, el enfermero responsable. Él lo lee y llama enseguida a una doctora. Una pregunta escrita se queda sobre la mesa. El personal suele responderla antes que una hablada.
the-letters-on-the-form--what-does-it-say--new-talk = Decir: «Quiten esa razón. Michael necesita una conversación de verdad y ayuda».
    .after = Hugo, el enfermero responsable, escucha hasta el final. «Sí. Esto hay que revisarlo», dice, y llama a una doctora. Según la norma de la ONU, nadie debería recibir menos atención por una discapacidad.
the-letters-on-the-form--what-does-it-say--step-out = Salir un momento y respirar.
    .after = Ruth le dice a Michael que vuelve. Muchas personas necesitan aire antes de poder hablar. Usted puede preguntar a cualquier hora. Siempre hay una enfermera o un enfermero responsable.


## Step: in the corridor

the-letters-on-the-form--in-the-corridor =
    Ruth está en el pasillo, junto a la ventana. Hugo, el enfermero responsable, trae una silla y un vaso de agua. No le pide que se calme.

    «Ya leí ese formulario», dice. «Eso no es una razón médica. Le puse una nota, para que se revise hoy».

    Espera. «¿Qué quiere hacer primero? También está bien no hacer nada».
    .title = En el pasillo
    .note =
        Objetivo: que el grupo vea que una pausa es parte de preguntar, y cómo es un buen apoyo para alguien de la familia.

        Pregunta: ¿qué palabras de Hugo ayudan, y cuáles no habrían ayudado?

        Pregunta: ¿quién les acerca a ustedes una silla en un momento así?

        Cuidado: deje aquí un silencio. No lo llene de consejos.
the-letters-on-the-form--in-the-corridor--back-to-michael = Volver y preguntar a Michael si quiere que usted esté allí.
    .after = Hugo dice que está cerca. Michael ha dejado el té en la mesa y espera. El corazón es de él, y la conversación también. Preguntarle a él va antes que cualquier carta o reunión.
the-letters-on-the-form--in-the-corridor--call-the-doctor = Pedir a Hugo que llame a la doctora, con una pregunta en papel.
    .after = «¿Quién lo decidió, cuándo, y dónde está la opinión de Michael?». Hugo lo lee por teléfono. Cuando una enfermera o un enfermero pregunta con usted, la respuesta suele llegar antes.
the-letters-on-the-form--in-the-corridor--reach-advocate = Pedir a Hugo una persona defensora para Michael.
    .after = Hugo hace la llamada. Una [persona defensora](term:advocate) ayuda a Michael a decir lo que quiere. Esa persona puede tardar hasta mañana. Usted puede pedir al personal que aparte el formulario hasta entonces.
the-letters-on-the-form--in-the-corridor--sit-a-while = Sentarse un rato y hoy no preguntar más.
    .after = Hugo se queda un momento y después deja la puerta abierta. Hay noticias que necesitan una noche. La nota ya está en el formulario, y usted todavía puede preguntar, incluso a las dos de la madrugada.


## Step: Michael first

the-letters-on-the-form--michael-first =
    «Escribieron que, si se te para el corazón, no van a ayudarlo», dice Ruth despacio. «Lo escribieron por tu discapacidad. Nadie te preguntó».

    Michael se mira las manos. «Eso no está bien», dice. Y después: «Quiero ponerme bien. Quiero volver a mi cafetería».

    Al cabo de un rato dice: «Quiero hablar yo con el equipo. Tú quédate aquí».
    .title = Primero, Michael
    .note =
        Objetivo: que el grupo oiga qué cambia cuando se pregunta primero a la persona.

        Pregunta: ¿qué dice Michael que ningún formulario podría haber dicho?

        Pregunta: ¿qué palabras elige Ruth, para que él la entienda y no se quede solo?

        Cuidado: a menudo se dice «solo se pondría triste». La tristeza no es razón para dejar fuera a nadie.
the-letters-on-the-form--michael-first--he-asks-himself = Dejar que Michael llame a la doctora y quedarse a su lado.
    .after = Michael toca el timbre. «Quiero hablar de mi corazón», dice. La doctora viene y se sienta. A quien pregunta por sí mismo suelen responderle de otra manera.
the-letters-on-the-form--michael-first--write-his-words = Escribir las palabras de Michael, tal como él las dice.
    .after = «Quiero ponerme bien. Quiero volver a mi cafetería». Ruth se lo lee, y él lo firma. Hugo, el enfermero responsable, se lo lleva a la doctora.
the-letters-on-the-form--michael-first--somebody-for-michael = Preguntarle si quiere a alguien de su parte: una persona defensora.
    .after = «¿Alguien de mi parte?», pregunta Michael. «Sí, eso quiero». Una [persona defensora](term:advocate) está para él, no para la familia ni para el hospital. Esa persona puede tardar hasta mañana.
the-letters-on-the-form--michael-first--not-tonight = Tomarlo de la mano. Esta noche, nada más.
    .after = Michael está cansado y quiere ver el concurso de la televisión. Está bien. Ha dicho lo que quiere, y Ruth lo ha oído. Los dos pueden decirlo mañana.


## Step: the doctor comes

the-letters-on-the-form--the-doctor-comes =
    La doctora Banerjee corre la cortina y se queda quieta un momento. «Esto no lo escribí yo», dice. «Pero lleva el nombre de mi equipo. Una discapacidad no es una razón médica. Lo siento».

    Michael la mira. Ruth está sentada al lado de él.

    «El resto del tratamiento de Michael sigue», dice la doctora Banerjee. «Es lo primero que comprobé. Ahora me gustaría hacer esto bien».
    .title = Llega la doctora
    .note =
        Objetivo: que el grupo vea qué necesita una decisión bien hecha: una sola persona, una razón médica, una conversación, una fecha para revisarla.

        Pregunta: ¿qué hace bien la doctora Banerjee en el primer minuto?

        Pregunta: ¿cómo puede Ruth dejar sitio ahora a Michael?

        Cuidado: el grupo puede querer que alguien reciba un castigo. Se puede presentar una queja. Primero va la conversación con Michael.
the-letters-on-the-form--the-doctor-comes--ask-michael-please = Decir: «Por favor, pregunte a Michael. Estoy aquí para apoyarlo».
    .after = La doctora Banerjee gira la silla. «Michael, ¿puedo hablar con usted de su corazón?». «Sí», dice él, «pero despacio». El personal médico suele mirar primero a la familia. Una frase corta puede cambiar eso.
the-letters-on-the-form--the-doctor-comes--three-questions = Preguntar: «¿Qué razón hay en el caso de Michael? ¿Quién le preguntó? ¿Hasta cuándo?».
    .after = La doctora Banerjee anota las tres preguntas. Para las dos primeras no tiene respuesta. Las preguntas en papel suelen llevar a respuestas en papel. Usted puede leerlas con tiempo.
the-letters-on-the-form--the-doctor-comes--another-doctor = Pedir que otra médica u otro médico revise también la decisión.
    .after = «Me parece razonable», dice la doctora Banerjee. Una [segunda opinión médica](term:second-opinion) quiere decir que otra médica u otro médico estudia a fondo la misma pregunta. Puede tardar un día. Usted puede preguntar qué pasa con el formulario hasta entonces.
the-letters-on-the-form--the-doctor-comes--only-listen = Escuchar, asentir y dejarlo ahí por ahora.
    .after = La doctora Banerjee aparta el formulario y dice cuándo vuelve. Al principio, muchas personas solo pueden escuchar. Usted todavía puede preguntar mañana, y Michael también.


## Outcomes

the-letters-on-the-form--a-real-talk =
    El formulario de antes queda retirado. La doctora Banerjee dibuja un corazón. Explica qué puede hacer el personal si un corazón se para, qué puede ayudar y qué puede hacer daño. Después de cada dibujo, espera.

    «Intenten que vuelva a latir», dice Michael. «Quiero mi cafetería». La doctora lo escribe con las palabras de él, con una fecha para revisarlo.

    Michael decidió, con Ruth a su lado. Eso es el [apoyo para la adopción de decisiones](term:supported-decision-making).
    .title = Una conversación de verdad, con dibujos
the-letters-on-the-form--reasons-on-paper =
    La razón «discapacidad intelectual» está tachada. El formulario no vale mientras se revisa. Las respuestas llegan en papel: quién lo escribió, cuándo, y qué pasa después.

    La Convención dice que a nadie se le puede negar la atención de salud por una discapacidad. Lo que dice la ley sobre estos formularios es distinto en cada país.

    Michael todavía no ha tenido su conversación completa. Será el jueves a las diez. Ruth lo escribe en grande.
    .title = La respuesta en papel
the-letters-on-the-form--advocate-tomorrow =
    Mona, una persona defensora, viene mañana a las once. Hablará primero a solas con Michael, y después con Ruth, si él quiere.

    Esta noche hay una nota en el formulario: «No usar. En revisión». Hugo, el enfermero responsable, se lo ha dicho al equipo de la noche. El tratamiento para los pulmones sigue.

    Si le cuesta más respirar, Michael toca el timbre. Fuera de un hospital, llame al número de emergencias del lugar donde está.
    .title = Mañana, una persona defensora
the-letters-on-the-form--for-tonight =
    Hay poca luz. Michael duerme y respira tranquilo. Hugo, el enfermero responsable, también ha leído el formulario. Le ha puesto una nota: «Revisar esto».

    Ruth no ha dicho todo lo que quiere decir. Está bien así. Ella puede preguntar a cualquier hora. A Michael se le puede preguntar por la mañana.

    Según la norma de la ONU, la vida de Michael vale tanto como la de cualquier persona. Y lo que él quiere, también.
    .title = Por esta noche


## Words to say

the-letters-on-the-form--say--shall-i-be-there = Quieren hablar contigo de tu corazón. ¿Quieres que yo esté?
the-letters-on-the-form--say--off-the-form = Una discapacidad no es una razón médica. Por favor, quiten esa razón de este formulario y hablen con la persona.
the-letters-on-the-form--say--one-moment = Necesito un momento. Preguntaré por este formulario más tarde.
the-letters-on-the-form--say--advocate-for-person = Nos gustaría tener una persona defensora para la persona de quien se trata, antes de que se decida nada.
the-letters-on-the-form--say--talk-to-me-first = Por favor, hablen primero conmigo. Se trata de mi corazón. Usen imágenes y vayan despacio.
the-letters-on-the-form--say--in-own-words = Estas son las palabras de la propia persona. Por favor, pónganlas en la historia clínica.
the-letters-on-the-form--say--talk-to-the-person = Por favor, hablen con la persona, y no conmigo. Estoy aquí para apoyar.
the-letters-on-the-form--say--second-opinion = Nos gustaría que otra médica u otro médico revisara también esta decisión.
the-letters-on-the-form--say--change-my-mind = Puedo cambiar de opinión. Por favor, pregúntenme otra vez.


## Questions to ask

the-letters-on-the-form--ask--who-decided = ¿Quién decidió esto, cuándo, y dónde está la opinión de la propia persona?
the-letters-on-the-form--ask--medical-reason = ¿Cuál es la razón médica en el caso de esta persona? ¿Le preguntaron? ¿Cuándo revisan el formulario?
the-letters-on-the-form--ask--look-again = ¿Qué día revisamos esto, y quién estará presente?
the-letters-on-the-form--ask--explain-with-pictures = ¿Puede explicar esto con imágenes y comprobar que queda claro?
the-letters-on-the-form--ask--what-second-says = ¿Cuándo viene la otra médica o el otro médico, y vale el formulario hasta entonces?
the-letters-on-the-form--ask--who-else = ¿Qué otra persona, de fuera del equipo, puede revisar esto?
the-letters-on-the-form--ask--wait-for-advocate = ¿Se puede apartar este formulario hasta que venga la persona defensora?
the-letters-on-the-form--ask--nurse-in-charge = ¿Qué enfermera o enfermero es responsable ahora, y conoce este formulario?


## Next steps

the-letters-on-the-form--next--old-form-out = Pida al personal que retire todas las copias del formulario de antes, también las del sistema informático.
the-letters-on-the-form--next--write-wishes = Escriba con la persona lo que a ella le importa, y muéstrenlo cada vez que empiece algo nuevo.
the-letters-on-the-form--next--copy-of-form = Pida una copia del formulario y de las respuestas.
the-letters-on-the-form--next--ask-person = Pregunte a la persona qué quiere saber y a quién quiere a su lado.
the-letters-on-the-form--next--bring-words = Escriba lo que dijo la persona, con sus propias palabras, y llévelo a la conversación.
the-letters-on-the-form--next--ask-at-any-hour = Pregunte a cualquier hora, de día o de noche, por la enfermera o el enfermero responsable.
the-letters-on-the-form--next--if-breath = Si cuesta respirar, toque el timbre. Fuera de un hospital, llame al número de emergencias del lugar donde está.
the-letters-on-the-form--next--need-a-pause = Si esto le recuerda una pérdida propia, puede parar aquí y hablar con alguien de confianza.
