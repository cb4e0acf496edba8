### Situación: ¿Puedo irme? Tema: consentimiento.
### Hablan: Noor (mujer, 22 años, estudia biología), Wim (enfermero), Mirela (enfermera de noche),
### la doctora Costa. Sam (una amistad, sin género) no habla.

# Para quien traduce o revisa:
# Noor vino a la unidad por decisión propia, y eso dice su historia clínica. En ningún camino la retienen a la fuerza.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Noor.
# Nunca debe parecer que irse en peligro es seguro. Las líneas sobre el número de emergencias se quedan.
# «Por decisión propia» (o «porque quiero») y «no me dejan irme»: así se dice aquí. No se usan palabras legales para ello.
# Lo que permite la ley cambia de un lugar a otro. No se nombra ninguna ley, ninguna oficina ni ningún plazo.
# Empieza un miércoles. El examen es el viernes. La «visita médica» es la que hacen las doctoras y los doctores el lunes.
# Sam no tiene género: se repite el nombre.

am-i-allowed-to-go = ¿Puedo irme?
    .about = Esta historia trata de irse de una unidad de hospital. Habla de no dejar salir a alguien de un hospital. En ella no se retiene a nadie a la fuerza.


## Step: wait for Monday

am-i-allowed-to-go--wait-for-monday =
    Noor estudia biología. Hace diez días tenía el ánimo muy bajo y vino a esta [unidad](term:ward) por decisión propia. Ahora se siente mejor. El viernes tiene un examen.

    El miércoles pregunta a Wim, un enfermero, cómo puede irse. Suenan dos teléfonos. «Espere a la visita médica del lunes», dice él. «Entonces decide el equipo médico».

    Noor mira la puerta. No sabe si está cerrada con llave.
    .title = Esperar a la visita médica del lunes
    .note =
        Objetivo: que el grupo vea que «estoy aquí porque quiero» y «no me dejan irme» son cosas distintas, y que se puede preguntar cuál es.

        Pregunta: ¿qué sabe Noor de su situación, y qué es lo que nadie le ha dicho?

        Pregunta: ¿qué podría explicar el personal el primer día, para que nadie tenga que adivinar?

        Cuidado: en el grupo quizá haya personas a las que no dejaron irse de un lugar. Nadie tiene que contarlo. Cualquiera puede salir un momento.
am-i-allowed-to-go--wait-for-monday--ask-my-status = Preguntar: «¿Estoy aquí porque quiero o no me dejan irme? ¿Según qué ley?».
    .after = Wim deja que suene el teléfono. «No estoy seguro. Voy a comprobarlo ahora», dice. Es una pregunta normal. El personal puede encontrar la respuesta en la historia clínica.
am-i-allowed-to-go--wait-for-monday--plan-with-me = Decir: «Me gustaría irme mañana. ¿Podemos preparar un plan?».
    .after = Wim levanta la vista. «Deme diez minutos. Aviso también a la doctora», dice. Cuando una persona pide un plan, al personal le suele ser más fácil ayudar.
am-i-allowed-to-go--wait-for-monday--stay-until-monday = Decir: «Me quedo hasta el lunes. Es mi decisión».
    .after = «Bien. Vamos a ver qué necesita aquí», dice Wim. Quedarse puede ser una buena elección, cuando es usted quien elige. Aun así, cualquier día puede preguntar cómo irse antes.
am-i-allowed-to-go--wait-for-monday--say-nothing = Asentir y no decir nada.
    .after = Muchas personas asienten cuando el personal habla con seguridad. Es humano, también cuando hay mucho en juego. Usted está a tiempo de preguntar: esta noche, mañana o con alguien a su lado.


## Step: by the window

am-i-allowed-to-go--by-the-window =
    Por la noche, Noor está sentada junto a la ventana con el libro de biología. Lee la misma página una y otra vez.

    Mirela, la enfermera de noche, llama a la puerta abierta. «Usted mira mucho la salida», dice. «¿Puedo sentarme?». Espera hasta que Noor asiente.

    «Puede preguntarme lo que quiera. También cómo irse. No me voy a molestar».
    .title = Junto a la ventana
    .note =
        Objetivo: que el grupo vea que una pregunta puede llegar horas después, y que el personal puede invitar a hacerla.

        Pregunta: ¿qué palabras de Mirela dan confianza para preguntar?

        Pregunta: ¿a quién les cuesta menos hacer una pregunta difícil: a una doctora, a una enfermera de noche, a otra persona?

        Cuidado: alguien puede decir «podría irse y ya está». Diga que irse sin un plan puede ser difícil, y a veces peligroso.
am-i-allowed-to-go--by-the-window--ask-my-status = Preguntar: «¿Estoy aquí porque quiero o no me dejan irme?».
    .after = «Vamos a comprobarlo juntas», dice Mirela. Por la mañana pide a Wim que se siente con Noor y con la historia clínica. Muchas personas se guardan esta pregunta durante días.
am-i-allowed-to-go--by-the-window--about-the-exam = Hablarle del examen y pedir un plan.
    .after = Mirela lo anota y pide al equipo de día una conversación a las nueve. Una razón ayuda al personal a preparar bien el plan. Para preguntar, usted no necesita ninguna razón.
am-i-allowed-to-go--by-the-window--ask-advocate = Preguntar: «¿Me ayuda a llamar a una persona defensora?».
    .after = Mirela tiene el número junto al teléfono. Una [persona defensora](term:advocate) le ayuda a usted a decir lo que quiere, y no trabaja para la unidad. Esa persona puede tardar un día o dos. Mientras tanto, usted todavía puede preguntar al personal.
am-i-allowed-to-go--by-the-window--not-tonight = Decir: «Esta noche no, gracias».
    .after = «Está bien. Estoy aquí hasta las siete», dice Mirela. Una noche de cansancio no es el mejor momento para una pregunta importante. La pregunta es suya, y puede hacerla por la mañana.


## Step: page one

am-i-allowed-to-go--page-one =
    Wim abre la historia clínica por la primera página. La gira, para que Noor también pueda leer. «Aquí por decisión propia», dice.

    «Así que usted es libre de irse», dice Wim. «Le dije que esperara a la visita médica porque siempre lo decimos. Es una costumbre. Lo siento».

    Y sigue: «Nos gustaría hablar antes con usted, para que esté a salvo. La puerta se abre con el botón verde».
    .title = La primera página de la historia clínica
    .note =
        Objetivo: que el grupo distinga una ley de una costumbre y oiga cómo suena una respuesta honesta.

        Pregunta: ¿qué hace bien Wim después de su error?

        Pregunta: ¿en qué se diferencia «nos gustaría hablar antes» de «tiene que esperar»?

        Cuidado: en algunos lugares, la primera página diría que a Noor no la dejan irse. Dígalo, y piense con el grupo qué se puede preguntar entonces.
am-i-allowed-to-go--page-one--in-writing = Pedir: «Por favor, escríbame eso».
    .after = Wim escribe una línea, con la fecha y su nombre. Después pregunta a Noor por sus planes. Una línea en papel ayuda cuando cambia el turno. La enfermera o el enfermero que llega después no tiene que adivinar.
am-i-allowed-to-go--page-one--plan-with-me = Decir: «Entonces me gustaría preparar mi salida».
    .after = «Bien. Aviso a la doctora Costa», dice Wim. Irse suele ser más fácil con un plan: la medicación, un teléfono, alguien a quien llamar. El plan es una ayuda. No es un permiso.
am-i-allowed-to-go--page-one--what-if-staff-say-no = Preguntar: «¿Y si aquí alguien dice que tengo que quedarme?».
    .after = Wim se toma en serio la pregunta. «Entonces usted necesita respuestas claras de nuestra parte», dice. La ayuda a escribir las preguntas. Es más fácil hacerlo en un día tranquilo.
am-i-allowed-to-go--page-one--stay-for-now = Dar las gracias y quedarse por ahora.
    .after = Noor solo quería saberlo. Muchas personas pueden descansar mejor cuando saben que la puerta se abre. Usted todavía puede elegir irse, hoy u otro día.


## Step: what would help

am-i-allowed-to-go--what-would-help =
    La doctora Costa y Wim se sientan con Noor. «¿Qué necesita para los primeros días?», pregunta la doctora Costa. Escriben: la medicación, el teléfono, comida en casa, alguien a quien llamar. Noor nombra a Sam, una amistad suya.

    Después, la doctora Costa pregunta en voz baja: «¿Se siente a salvo? Por favor, dígamelo tal como es. Queremos ayudarle en cualquier caso».
    .title = ¿Qué le ayudaría?
    .note =
        Objetivo: que el grupo vea cómo un plan hecho en común puede ocupar el lugar de un sí o un no del personal.

        Pregunta: ¿qué haría más fácil responder con sinceridad a la doctora Costa?

        Pregunta: ¿qué pondrían ustedes en su propio plan para los primeros días en casa?

        Cuidado: no lleve la conversación hacia el daño. Si en el grupo alguien no se siente a salvo, pare y ayude primero a esa persona.
am-i-allowed-to-go--what-would-help--safe-with-plan = Decir: «Me siento a salvo. Me gustaría irme con este plan».
    .after = Repasan el plan otra vez, línea por línea. La doctora Costa añade una llamada el sábado. Un plan con una llamada a los pocos días suele hacer más fácil la primera semana.
am-i-allowed-to-go--what-would-help--not-sure = Decir: «No sé si me siento a salvo».
    .after = «Gracias por decírmelo», dice la doctora Costa. «Entonces vamos a ver qué le ayudaría hoy». Le ofrece conversación, compañía y una habitación más tranquila. Muchas personas tienen dudas, y es bueno decirlo. Mañana usted puede elegir de nuevo.
am-i-allowed-to-go--what-would-help--what-if-staff-say-no = Preguntar: «¿Qué hacen ustedes si creen que tengo que quedarme?».
    .after = La doctora Costa deja el bolígrafo. «Primero se lo digo, y le digo por qué», responde. «Vamos a escribir qué puede preguntar usted entonces». Una respuesta clara en un día tranquilo suele aliviar el miedo.
am-i-allowed-to-go--what-would-help--need-time = Decir: «Necesito tiempo antes de responder».
    .after = «Tómese el que necesite», dice la doctora Costa. Le deja la página a Noor. «¿Se siente a salvo?» es una pregunta importante, y nadie tiene que responder enseguida. Usted puede seguir con el plan por la mañana.


## Outcomes

am-i-allowed-to-go--leaving =
    El jueves por la tarde, Noor se va con su plan. En él están la medicación, el número de Sam, el número de la unidad y una llamada el sábado. Mañana es el examen, y ella también puede decir «esta vez no».

    Wim abre la puerta. «Puede volver», dice. Si Noor no se siente a salvo, llama a Sam, a la unidad o al número de emergencias del lugar donde está. No tiene que esperar al sábado.
    .title = Irse con un plan
am-i-allowed-to-go--staying =
    Noor se queda por ahora. Duerme, lee, sale a pasear con Wim. Cualquier día puede cambiar de opinión. Cada día puede preguntar qué dice la primera página de su historia clínica y puede pedir un plan.

    Si Noor se siente peor, o no se siente a salvo, se lo dice a alguien enseguida, de día o de noche. El examen puede tener otra fecha. Ella puede preguntar en la oficina de estudiantes.
    .title = Quedarse por ahora
am-i-allowed-to-go--questions-on-paper =
    Noor tiene cuatro preguntas en una tarjeta. ¿Qué ley? ¿Quién lo decidió y por qué? ¿Hasta cuándo? ¿Cómo puedo oponerme?

    Según la norma de la ONU, una discapacidad nunca es una razón para quitarle a alguien la [libertad](term:deprivation-of-liberty). La ley del lugar donde usted vive quizá todavía permita que el personal no deje salir a una persona en algunos casos. En cualquier caso, usted puede pedir las razones en papel, con palabras claras. Puede pedir una [persona defensora](term:advocate), presentar un [recurso](term:appeal) y pedir medidas menos estrictas.
    .title = Preguntas en una tarjeta


## Words to say

am-i-allowed-to-go--say--i-want-to-leave = Me gustaría irme. Por favor, ayúdeme a prepararlo, para que salga bien.
am-i-allowed-to-go--say--staying-is-my-choice = Me quedo porque así lo elijo. Otro día puedo elegir de nuevo.
am-i-allowed-to-go--say--ask-later = Tengo una pregunta sobre mi salida. La haré más tarde.
am-i-allowed-to-go--say--reach-advocate = Me gustaría hablar con una persona defensora. Por favor, ayúdeme a ponerme en contacto con una.
am-i-allowed-to-go--say--status-in-writing = Por favor, escriba si estoy aquí por decisión propia o si no me dejan irme. Ponga la fecha y su nombre.
am-i-allowed-to-go--say--my-safe-plan = Me siento a salvo, y este es mi plan: la medicación, un teléfono y alguien a quien llamar.
am-i-allowed-to-go--say--not-sure-i-am-safe = No sé si estoy a salvo. Por favor, quédese conmigo y ayúdeme a pensar.
am-i-allowed-to-go--say--come-back = Si las cosas se ponen difíciles, me gustaría volver o llamarles. ¿Cómo lo hago?
am-i-allowed-to-go--say--file-says-choice = Mi historia clínica dice que estoy aquí por decisión propia. Por favor, mire la primera página.


## Questions to ask

am-i-allowed-to-go--ask--free-to-leave = ¿Estoy aquí por decisión propia, o no me dejan irme? ¿Soy libre de irme ahora?
am-i-allowed-to-go--ask--which-law = Si tengo que quedarme: ¿qué ley lo dice, quién lo decidió, hasta cuándo, y cómo presento un recurso?
am-i-allowed-to-go--ask--less-strict = ¿Hay una manera menos estricta de mantenerme a salvo?
am-i-allowed-to-go--ask--who-to-call = ¿A quién puedo llamar los primeros días, también de noche?
am-i-allowed-to-go--ask--exam-here = ¿Me ayudan a escribir desde aquí al lugar donde estudio o trabajo?


## Next steps

am-i-allowed-to-go--next--plan-on-paper = Guarde el plan en papel. Si quiere, dé una copia a alguien de su confianza.
am-i-allowed-to-go--next--medicine-talk = Antes de irse, pregunte por la medicación. Dejarla de golpe puede hacer daño, así que hable primero con alguien del personal.
am-i-allowed-to-go--next--if-not-safe = Si no se siente a salvo, dígaselo enseguida a alguien que esté cerca, o llame al número de emergencias del lugar donde está.
am-i-allowed-to-go--next--write-one-question = Escriba una pregunta en una página y désela mañana a una enfermera o a un enfermero.
am-i-allowed-to-go--next--exam-office = Pida otra fecha en el lugar donde estudia o trabaja. No tiene que decir por qué está en el hospital.
am-i-allowed-to-go--next--ask-for-company = Pida a una enfermera o a un enfermero que se siente con usted, o pida llamar a una amiga o a un amigo.
am-i-allowed-to-go--next--keep-the-answers = Anote cada respuesta, quién la dio y cuándo. Lleve la página consigo.
am-i-allowed-to-go--next--ask-in-any-form = Pida las respuestas en su idioma, con palabras sencillas o en otra forma que usted pueda usar.
