### Situación: El teléfono bajo llave. Tema: dignidad.
### Hablan: Inés (mujer, 31 años, está en la unidad), Kwame (enfermero), Joy (enfermera),
### Sunita (persona defensora, mujer), Helen (responsable de la unidad, mujer).

# Para quien traduce o revisa:
# Inés aceptó quedarse. Trabaja en una clínica dental. Su hijo Teo tiene cuatro años; lo cuida su abuela.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Inés.
# No cambian las horas, la sala de familias ni «la cámara apagada».
# El personal quiere proteger la privacidad de todo el mundo: trato justo para ambas partes, y siempre un camino de vuelta.
# Persona defensora: no es una abogada ni un abogado. «Costumbre»: lo que siempre se hace, aunque nadie lo escribió.
# locker: «armario con llave», porque «taquilla» y «casillero» cambian según el país.

phone-in-the-locker = El teléfono bajo llave
    .about = Esta historia trata de las normas sobre el teléfono y las cosas privadas en la unidad de un hospital.


## Step: six o’clock

phone-in-the-locker--locker =
    Inés está en la [unidad](term:ward) de un hospital. Es su segundo día, y aceptó venir.

    Son las seis de la tarde. Kwame, un enfermero, le acerca una caja. «Ahora los teléfonos van al armario con llave. Es por la [privacidad](term:privacy) de todo el mundo». Todavía le quedan once teléfonos por recoger.

    Inés mira el armario. Su hijo Teo tiene cuatro años. Ella siempre lo llama a las siete, antes de que se duerma.
    .title = Las seis de la tarde
    .note =
        Objetivo: que el grupo vea que un límite necesita una razón y que puede bastar con uno más pequeño.

        Pregunta: ¿por qué cuesta poner en duda una norma el segundo día?

        Pregunta: ¿de quién es la privacidad que importa aquí, y cómo se puede cuidar la de todo el mundo?

        Cuidado: el grupo puede ponerse en contra de Kwame. Él quiere proteger a las personas. Fíjese en la norma, no en el hombre.
phone-in-the-locker--locker--ask-which-rule = Preguntar: «¿Es una ley, una norma de la unidad o una costumbre?».
    .after = Kwame se detiene. «No lo sé», dice. «Voy a comprobarlo». A menudo el personal transmite una norma que alguien le contó. Una pregunta tranquila da tiempo a ambas partes para comprobarla.
phone-in-the-locker--locker--offer-plan = Proponer: «Diez minutos en la sala de familias, con la cámara apagada».
    .after = Kwame lo piensa. La sala de familias está vacía a las siete. «Por esta noche, sí», dice. Al personal le suele costar menos aceptar un plan pequeño y claro. Este plan, además, protege a las demás personas.
phone-in-the-locker--locker--ask-advocate = Preguntar: «¿Cómo puedo llamar a una persona defensora?».
    .after = Kwame busca un folleto y ayuda a Inés a llamar. Una [persona defensora](term:advocate) le ayuda a usted a decir lo que quiere. Esa persona puede tardar un día o dos. Por la llamada de esta noche todavía puede preguntar usted.
phone-in-the-locker--locker--say-nothing = Entregar el teléfono y no decir nada.
    .after = Muchas personas se callan cuando una norma es nueva para ellas. Dan las siete, y no hay llamada. Usted todavía puede hablar de ello mañana, con Kwame o con otra persona.


## Step: nothing in writing

phone-in-the-locker--nothing-in-writing =
    Kwame busca en la carpeta de la unidad y en el sistema informático. Vuelve a las seis y media.

    «No encuentro ninguna norma escrita para quienes aceptaron quedarse», dice. «Parece una costumbre. Lo hacemos porque siempre se hizo».

    Le cuenta a Inés cómo empezó. Alguien que estaba de visita grabó en la sala común, y una persona lo pasó muy mal. Kwame no quiere que vuelva a ocurrir.
    .title = Nada por escrito
    .note =
        Objetivo: que el grupo distinga entre una ley, una norma escrita y una costumbre, y busque la razón de cada una.

        Pregunta: ¿qué cambia cuando Kwame dice «No lo sé»?

        Pregunta: ¿qué límites más pequeños protegerían a las personas de que alguien las grabe?

        Cuidado: que no haya norma escrita no quiere decir que la preocupación sea pequeña. Alguien lo pasó mal. Que el grupo también oiga eso.
phone-in-the-locker--nothing-in-writing--ask-smaller-limit = Preguntar: «¿Qué razón hay en mi caso? ¿Bastaría un límite más pequeño que este?».
    .after = Kwame lo piensa. «La razón son las grabaciones», dice. «En la sala de familias no hay nadie a quien grabar». Una pregunta así suele ayudar al personal a encontrar por sí mismo un límite más pequeño.
phone-in-the-locker--nothing-in-writing--offer-plan = Proponer: «Llamo desde la sala de familias, con la cámara apagada».
    .after = «Eso sí puedo hacerlo esta noche», dice Kwame. Pide a alguien del equipo que ocupe su lugar a las siete. Un plan que también protege a las demás personas suele ser más fácil de aceptar.
phone-in-the-locker--nothing-in-writing--ask-in-writing = Pedir la razón por escrito y una fecha para revisar la norma.
    .after = Kwame pasa la petición a la responsable de la unidad. Una respuesta en papel suele tardar un día o más. Hasta que llegue, usted todavía puede pedir la llamada de esta noche.
phone-in-the-locker--nothing-in-writing--leave-it = Dar las gracias y dejarlo por esta noche.
    .after = Una pregunta puede bastar para una tarde. Esta noche no hay llamada. Lo que Kwame averiguó sigue valiendo. Usted puede preguntar otra vez mañana, a él o a otra persona.


## Step: the next morning

phone-in-the-locker--next-morning =
    Inés tiene otra vez su teléfono. Hay un mensaje de la madre de Inés: Teo lloró un poco y después se durmió.

    En el desayuno, Joy, una enfermera, se sienta al lado de Inés. «¿Cómo fue la tarde de ayer?», pregunta. Deja a un lado su lista y escucha.

    Son las nueve. Faltan diez horas para que Teo se acueste.
    .title = La mañana siguiente
    .note =
        Objetivo: que el grupo vea que un día de silencio no quita ningún derecho.

        Pregunta: ¿qué hace Joy para que sea más fácil hablar?

        Pregunta: ¿qué forma de pedir algo les va mejor a ustedes: en voz alta, en papel o a través de otra persona?

        Cuidado: alguien puede decir «tendría que haber hablado». Diga que muchas personas se bloquean y que Inés todavía puede pedir la llamada.
phone-in-the-locker--next-morning--tell-joy = Decir: «Ayer no pude llamar a mi hijo antes de que se durmiera. Esta noche necesito llamarlo».
    .after = Joy asiente. «Gracias por contármelo. Vamos a organizar la llamada ahora». Pregunta por la sala de familias. A las nueve de la mañana, el personal suele poder hacer más que a las seis de la tarde.
phone-in-the-locker--next-morning--ask-advocate = Preguntar: «¿Me ayuda a llamar a una persona defensora?».
    .after = Joy sabe el nombre y ayuda a Inés a llamar. Una [persona defensora](term:advocate) está para usted, no para la unidad. Esa persona puede tardar un día o dos. Sobre esta noche, usted todavía puede preguntar a Joy.
phone-in-the-locker--next-morning--write-a-note = Escribir una nota y pedir la razón en papel.
    .after = Quizá escribir sea más fácil que hablar. Joy da la nota a la responsable de la unidad y se lo dice a Inés. Una respuesta suele tardar un día o más. Usted puede guardar una copia de su nota.
phone-in-the-locker--next-morning--say-fine = Decir «Bien, gracias» y dejarlo para otro día.
    .after = Joy dice que está allí hasta las tres. Muchas personas responden «bien» por cansancio. Eso no es una promesa. Usted todavía puede hablar de ello esta tarde, mañana o la semana que viene.


## Step: the family room

phone-in-the-locker--family-room =
    A las siete, Inés está en la sala de familias. La puerta está cerrada y la cámara, apagada. Teo le habla de un caracol. Él se ríe, y ella también.

    A los diez minutos, Inés le da el teléfono a Kwame.

    «Salió bien», dice él. «Pero yo solo puedo decir que sí por esta noche. Mañana no trabajo».
    .title = Diez minutos a las siete
    .note =
        Objetivo: que el grupo vea por qué conviene poner en papel un sí que vale para una noche.

        Pregunta: ¿qué pasa mañana, cuando Kwame no esté?

        Pregunta: ¿cuándo basta con arreglar algo para ustedes, y cuándo importa también a otras personas?

        Cuidado: aquí ninguna opción es más valiente que otra. Descansar también es una razón.
phone-in-the-locker--family-room--ask-for-plan = Pedir: «Por favor, escriba esto en mi plan de atención».
    .after = Kwame lo escribe delante de Inés. Cuando cambia el turno, el papel suele ayudar más que la memoria. Además, así se puede revisar el límite en una fecha acordada.
phone-in-the-locker--family-room--ask-for-everyone = Pedir a una persona defensora que lo plantee para todo el mundo aquí.
    .after = Quizá otras personas también se queden sin llamar. Una [persona defensora](term:advocate) puede plantear el tema en una reunión sin decir quién es usted. Este camino suele llevar más tiempo y puede cambiar más cosas.
phone-in-the-locker--family-room--leave-it = Dar las buenas noches y dejarlo ahí por ahora.
    .after = Una llamada puede bastar para un día. Mañana otra persona quizá diga que no. Usted todavía podrá pedir la llamada y decir que esta noche salió bien.


## Outcomes

phone-in-the-locker--in-the-plan =
    En el [plan de atención](term:care-plan) de Inés hay una línea nueva. Dice: sala de familias, a las siete, diez minutos, cámara apagada. Da la razón del límite y una fecha para revisarlo.

    Ahora el turno siguiente lo sabe. Si alguien dice que no, Inés puede mostrar la página. Y en la fecha acordada puede pedir más.
    .title = En el plan de atención
phone-in-the-locker--ward-meeting =
    Dos días después, Sunita se sienta con Inés. Es una [persona defensora](term:advocate). Pregunta a Inés qué quiere que diga y qué no debe contar.

    En la reunión de la unidad también hablan otras personas. Algunas se quedan sin sus llamadas. Algunas tienen miedo de que alguien las grabe. Sunita pide una razón para cada límite y una sala donde se pueda llamar.

    Helen, la responsable de la unidad, promete una respuesta a más tardar el viernes.
    .title = La reunión de la unidad
phone-in-the-locker--in-writing =
    Al día siguiente, Helen, la responsable de la unidad, trae una página. Dice: «No se usan teléfonos en la sala común a partir de las seis, porque allí grabaron a una persona. El viernes lo revisamos».

    La página no dice nada de otras salas. Ahora Inés tiene una razón, un lugar y un día. Puede preguntar por la sala de familias. Puede llevar la página a alguien que la ayude.
    .title = Una razón en papel
phone-in-the-locker--another-day =
    Inés no pide nada más hoy. Está cansada y acaba de llegar. Es razón suficiente.

    La caja pasa cada tarde a las seis. Inés puede hablar entonces, o antes, o pedir a alguien que hable por ella. Aunque una norma sea para todo el mundo, necesita también una razón en el caso de Inés. Y el límite debe ser el más pequeño que sirva.
    .title = Otro día


## Words to say

phone-in-the-locker--say--small-plan = Me gustaría llamar a mi familia desde una sala privada. Diez minutos, con la cámara apagada.
phone-in-the-locker--say--reach-advocate = Me gustaría hablar con una persona defensora. ¿Quién me ayuda a ponerme en contacto con una?
phone-in-the-locker--say--later = Para mí, ahora no es el momento de hablar de esto. Prefiero hacerlo más tarde.
phone-in-the-locker--say--put-in-writing = Por favor, deme la razón por escrito y una fecha para revisar la norma.
phone-in-the-locker--say--missed-call = No pude hacer una llamada que es importante para mí y para mi familia. Necesito hacerla esta noche.
phone-in-the-locker--say--in-my-plan = Esto salió bien. Por favor, escríbalo en mi plan de atención, para que lo sepa el turno siguiente.
phone-in-the-locker--say--show-the-page = Esto lo acordamos en mi plan de atención. Por favor, mire esta página.
phone-in-the-locker--say--only-this = Por favor, diga esto por mí y nada más sobre mí.
phone-in-the-locker--say--no-written-rule = Pregunté por esta norma. Nadie la encontró por escrito.
phone-in-the-locker--say--it-worked = Probamos una llamada desde una sala privada, y salió bien. ¿Puedo llamar así otra vez?
phone-in-the-locker--say--other-rooms = Esta página habla de una sala. ¿Puedo llamar desde otra?


## Questions to ask

phone-in-the-locker--ask--which-rule = ¿Es una ley, una norma de la unidad o una costumbre? ¿Puedo verla?
phone-in-the-locker--ask--reason-for-me = ¿Cuál es la razón de esta norma en mi caso, y qué límite más pequeño que este podría bastar?
phone-in-the-locker--ask--look-again = ¿Qué día revisamos este límite?
phone-in-the-locker--ask--when-answer = ¿Cuándo tendré la respuesta, y quién me la dará?


## Next steps

phone-in-the-locker--next--copy-of-plan = Pida una copia de su plan de atención y llévela consigo.
phone-in-the-locker--next--tell-next-shift = Diga al turno siguiente en qué página está lo que acordaron.
phone-in-the-locker--next--three-lines = Escriba tres líneas: qué quiere, por qué importa y para cuándo.
phone-in-the-locker--next--ask-each-evening = Vuelva a pedir la llamada esta tarde. Que haya una reunión otro día no se lo impide.
phone-in-the-locker--next--keep-the-page = Guarde la página. Escriba en ella quién se la dio y cuándo.
phone-in-the-locker--next--go-on-friday = Pida estar presente cuando se revise la norma.
phone-in-the-locker--next--if-still-no = Si la respuesta sigue siendo no, pregunte cómo presentar una [queja](term:complaint). Una persona defensora puede ayudarle.
phone-in-the-locker--next--message-home = Pida a alguien del personal que envíe esta noche un mensaje a su familia.
