### Situación: El folleto en el idioma equivocado. Tema: libertad y acceso a una audiencia.
### Hablan: Mei (mujer, 47 años, dirige la cocina de un restaurante, internada sin consentimiento), Viktor (enfermero), Paula (enfermera de noche),
### Dana (persona defensora, mujer), el señor Ferrer (abogado), intérprete al teléfono (una voz, sin género).

# Para quien traduce o revisa:
# Mei habla cantonés. No se nombra ningún país ni ningún otro idioma: que siga así. La historia no trata de dónde viene.
# Está en el hospital sin su sí, según la ley del lugar. No se cuenta por qué. Nunca se la presenta como peligrosa.
# Nunca se da un número de días para pedir la audiencia: es distinto en cada país.
# «Audiencia»: una jueza, un juez o un grupo independiente mira la decisión. Palabra sencilla, no el nombre de un tribunal.
# Firmar que se recibió un papel, entenderlo y aceptarlo son tres cosas distintas.
# Una persona defensora no es una abogada ni un abogado. Quien interpreta trabaja con lo hablado; en papel se traduce.
# Trato justo para las dos mitades de la ley: lo que dice la Convención, y que muchas leyes nacionales todavía lo permiten.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Mei y sin el nombre de un idioma.
# Los nombres pueden cambiar.

leaflet-in-the-wrong-language = El folleto en el idioma equivocado
    .about = Esta historia trata de estar en un hospital sin poder salir y de los derechos en un idioma que usted entiende.


## Step: sign here

leaflet-in-the-wrong-language--sign-here =
    Mei dirige la cocina de un restaurante. Desde hace tres días está [internada sin consentimiento](term:involuntary-admission) en un hospital, según la ley de este lugar. Ella habla cantonés.

    El primer día le dieron un folleto sobre sus derechos. No puede leerlo.

    Viktor, un enfermero, trae un formulario. «Firme aquí. Es solo para decir que la informaron». Antes del almuerzo, él tiene que ver a dos personas más. Sonríe.

    En el folleto hay un plazo. Nadie se lo ha dicho a Mei.
    .title = Firme aquí
    .note =
        Objetivo: que el grupo vea que recibir un papel, entenderlo y aceptarlo son tres cosas.

        Pregunta: ¿qué necesitaría ver Viktor para saber que a Mei todavía no la han informado de nada?

        Pregunta: ¿qué fue lo último que firmaron ustedes sin entenderlo, y por qué?

        Cuidado: algunas personas del grupo quizá estuvieron en un hospital sin poder salir. Nadie tiene que decirlo.
leaflet-in-the-wrong-language--sign-here--show-card = Mostrar una tarjeta: «Mis derechos, por favor, en cantonés».
    .after = Viktor mira el folleto y después la tarjeta. «Este no le sirve de nada», dice, y pide [intérprete](term:interpreter) por teléfono. Una tarjeta puede pedirlo por usted cuando las palabras están en otro idioma.
leaflet-in-the-wrong-language--sign-here--two-helpers = Decir dos palabras que conoce: «Defensora. Abogada».
    .after = Viktor asiente. Llama a una defensora y a un abogado. Hacen cosas distintas. Una [persona defensora](term:advocate) le ayuda a usted a decir lo que quiere. Una abogada o un abogado conoce la ley. Usted puede pedir las dos ayudas.
leaflet-in-the-wrong-language--sign-here--ask-for-hearing = Decir una palabra que conoce: «¿Juez?».
    .after = Viktor lo entiende al cabo de un momento. «Una audiencia. Sí, puede pedirla». Trae otro formulario y pide ayuda con el idioma. En muchos lugares, el personal puede ayudarle a enviarlo.
leaflet-in-the-wrong-language--sign-here--too-tired = Apartar el formulario. Ahora no hay fuerzas para esto.
    .after = Viktor deja el formulario en la mesa. En los primeros días, muchas personas no pueden con los papeles. No firmar no significa que usted renuncie a sus derechos. Usted está a tiempo de preguntar hoy, esta noche o mañana.


## Step: the drawer

leaflet-in-the-wrong-language--the-drawer =
    A las ocho, Paula, la enfermera de noche, trae agua. Ve el folleto en el cajón abierto.

    Frunce el ceño, saca el teléfono y muestra a Mei los nombres de muchos idiomas. Mei señala uno. «Cantonés. Claro», dice Paula.

    Toma una hoja grande. Escribe una fecha, muy grande, y dibuja un círculo alrededor. Debajo dibuja un reloj, un teléfono, una persona que habla. Espera.
    .title = La fecha en el cajón
    .note =
        Objetivo: que el grupo vea cómo se puede mostrar un plazo sin un idioma común.

        Pregunta: ¿qué hace Paula en cinco minutos que nadie hizo en tres días?

        Pregunta: ¿qué más se podría dibujar, si las palabras no sirven?

        Cuidado: los dibujos ayudan por esta noche. No sustituyen a quien interpreta. Dígalo.
leaflet-in-the-wrong-language--the-drawer--show-card = Escribir en la hoja: «Mis derechos, en cantonés».
    .after = Mei lo escribe en su propia escritura. Paula le hace una foto y pide intérprete por teléfono. El personal puede averiguar qué dice la hoja. Usted puede preguntar en cualquier idioma.
leaflet-in-the-wrong-language--the-drawer--two-helpers = Señalar a la persona que habla.
    .after = Paula añade dos nombres al dibujo: defensora, abogado. Esta noche les deja un mensaje. Quizá no vengan antes de mañana. La pregunta de usted ya está en papel, con la hora.
leaflet-in-the-wrong-language--the-drawer--point-at-date = Señalar la fecha y señalarse con el dedo.
    .after = «Quiere una audiencia antes de este día», dice Paula. Trae el formulario y pide intérprete por teléfono para estar segura. Pedirla a tiempo suele importar mucho. Muchas veces usted puede retirar la petición después, si quiere.
leaflet-in-the-wrong-language--the-drawer--turn-away = Volverse hacia la pared. Esta noche, nada más.
    .after = Paula cuelga la hoja donde Mei puede verla y baja la luz. Nadie puede entenderlo todo de una vez. La fecha seguirá ahí por la mañana, y usted todavía puede preguntar.


## Step: in her language

leaflet-in-the-wrong-language--in-her-language =
    Por el altavoz, una voz habla cantonés. «Soy [intérprete](term:interpreter). Lo digo todo, y no se lo cuento a nadie».

    Una enfermera habla con frases cortas y mira a Mei. Qué ley. Quién lo decidió. Hasta cuándo, por ahora. Cómo pedir que una jueza o un juez examine la decisión. Después de cada frase hay una pausa.

    «¿Lo expliqué bien?», pregunta la enfermera. «Por favor, dígame qué entendió». Es la primera vez que alguien se lo pregunta.
    .title = En su idioma
    .note =
        Objetivo: que el grupo vea que los derechos solo se han explicado de verdad cuando la persona los ha entendido.

        Pregunta: ¿por qué son tan importantes las pausas?

        Pregunta: ¿por qué pregunta la enfermera si lo explicó bien, y no si Mei lo entendió?

        Cuidado: es una noticia dura en cualquier idioma. Dé tiempo y deje salir a quien quiera.
leaflet-in-the-wrong-language--in-her-language--four-questions = Preguntar: «¿Qué ley? ¿Quién lo decidió? ¿Hasta cuándo? ¿Cómo pido que lo examine un juez?».
    .after = La enfermera responde a tres de las cuatro preguntas y anota la cuarta para la doctora. Quien no le deja salir de un hospital debería poder decirle esto. Si no puede, usted puede pedirlo por escrito.
leaflet-in-the-wrong-language--in-her-language--note-beside-name = Firmar solo con una nota: «Recibí esto. No pude leerlo».
    .after = Mei lo escribe en su propio idioma. Se lo lee a quien interpreta, que lo dice en el idioma de la enfermera. Una firma puede mostrar que usted recibió un papel. No muestra que lo entendió, ni que está de acuerdo.
leaflet-in-the-wrong-language--in-her-language--ask-for-hearing = Decir: «Quiero una audiencia. Por favor, ayúdeme a pedirla».
    .after = El formulario es corto. La enfermera lee, la voz del altavoz interpreta, y Mei responde. A menudo el personal puede enviarlo por usted. Guarde una copia. Usted todavía puede cambiar de opinión más tarde.
leaflet-in-the-wrong-language--in-her-language--two-helpers = Pedir una persona defensora y una abogada o un abogado.
    .after = La enfermera hace las dos llamadas, y quien interpreta explica quién hace qué. Una persona defensora le ayuda a usted a decir lo que quiere. Una abogada o un abogado conoce la ley. Quizá las dos personas vengan hoy o mañana.
leaflet-in-the-wrong-language--in-her-language--again-tomorrow = Decir: «Por favor, cuéntemelo todo otra vez mañana».
    .after = «Con mucho gusto», dice la enfermera, y pide intérprete para las diez. La primera vez, muchas personas entienden poco. Se lo pueden contar una y otra vez, hasta que usted lo tenga claro.


## Step: Dana and the lawyer

leaflet-in-the-wrong-language--dana-and-the-lawyer =
    Al día siguiente vienen dos personas, y alguien interpreta por teléfono. «Soy Dana, defensora», dice la primera. «Yo digo lo que usted quiere». «Yo soy abogado», dice el señor Ferrer. «Conozco la ley de aquí y puedo hablar en una audiencia».

    «¿Quién decide qué pedimos?», pregunta Mei.

    «Usted», dicen, casi a la vez. El señor Ferrer pregunta qué días recuerda ella. Anota el último día para pedir la audiencia.
    .title = Dos personas que ayudan
    .note =
        Objetivo: que el grupo distinga entre una persona defensora, una abogada o un abogado y quien interpreta, y sepa qué pedir a cada persona.

        Pregunta: ¿a cuál de las tres personas querrían ustedes primero, y para qué?

        Pregunta: ¿qué cambia en la sala con la pregunta de Mei?

        Cuidado: no todo el mundo consigue una abogada o un abogado sin pagar. No lo prometa: es distinto en cada lugar.
leaflet-in-the-wrong-language--dana-and-the-lawyer--prepare-together = Preparar tres cosas: qué le ayuda, qué quiere y quién puede hablar por usted.
    .after = Dana escribe tres puntos con Mei y se los lee. El señor Ferrer envía el formulario. Las personas suelen sentir más calma cuando han dicho en voz alta lo que quieren. Usted puede añadir más cosas después.
leaflet-in-the-wrong-language--dana-and-the-lawyer--interpreter-each-time = Pedir intérprete en cada conversación, también con el personal de enfermería.
    .after = Dana lo pide enseguida, y una enfermera se sienta con ellos. Primero van los derechos. Cuando interpreta siempre la misma persona, suele ser más fácil seguir la conversación.
leaflet-in-the-wrong-language--dana-and-the-lawyer--less-strict = Preguntarles qué podría ser menos estricto mientras espera.
    .after = Dana hace una lista con Mei: teléfono, visitas, jardín. El señor Ferrer pregunta la razón de cada límite. Quizá no cambie todo. A menudo una parte puede cambiar, y pronto.
leaflet-in-the-wrong-language--dana-and-the-lawyer--enough-today = Decir: «Gracias. Por hoy, basta».
    .after = Dana deja una tarjeta con una foto de su cara. El señor Ferrer está pendiente de la fecha. Usted no tiene que hacerlo todo en un día. Puede llamarlos, o solo señalar la tarjeta.


## Outcomes

leaflet-in-the-wrong-language--hearing-asked-for =
    El formulario está enviado, y Mei tiene una copia con la fecha. Una jueza, un juez o alguien igual de independiente examinará la decisión en una audiencia. Allí Mei puede pedir intérprete.

    La Convención dice que una discapacidad no justifica nunca quitar la libertad. Muchas leyes nacionales todavía lo permiten en algunos casos. En cualquier caso, Mei puede pedir razones, pedir ayuda y pedir que alguien revise la decisión.

    Ella puede pedir pausas y palabras sencillas.
    .title = Se pide una audiencia
leaflet-in-the-wrong-language--rights-on-paper =
    Dos días después, una enfermera trae un folleto nuevo. Mei lee la primera línea y se sienta. El texto está en una escritura que puede leer.

    El último día para pedir la audiencia está marcado en rojo. Una hoja en la historia clínica de Mei dice a qué intérprete hay que llamar. El lunes, una enfermera le habla otra vez de sus derechos.

    El personal le pide permiso antes de contar nada a su familia. Hasta ese día, ella todavía puede pedir una audiencia y ayuda para hacerlo.
    .title = Derechos que puede leer
leaflet-in-the-wrong-language--less-while-waiting =
    Desde hoy, Mei tiene su teléfono. Llama a su cocina, y todo el mundo grita «hola» a la vez. Después del almuerzo pasea por el jardín, con una enfermera.

    Cada límite que sigue tiene una razón en papel y una fecha para revisarlo. Eso significa [proporcional](term:proportionate): que no es más de lo necesario.

    El último día para pedir una audiencia sigue ahí. Tener más libertad ahora no le quita ese derecho.
    .title = Menos estricto, por ahora
leaflet-in-the-wrong-language--rest-tonight =
    La unidad está en calma. En la pared cuelga una hoja con una sola fecha, grande, en un círculo.

    Mei no tiene que entenderlo todo esta noche. El cansancio no quita ningún derecho. Pero hay un último día para pedir la audiencia. La enfermera de noche ha dicho al turno siguiente que Mei necesita ayuda con eso.

    Mañana puede mostrar una tarjeta o señalar la fecha. Basta una palabra en su propio idioma.
    .title = Descansar, con la fecha a la vista


## Words to say

leaflet-in-the-wrong-language--say--rights-in-my-language = Por favor, explíquenme mis derechos en mi idioma, de palabra y por escrito.
leaflet-in-the-wrong-language--say--advocate-and-lawyer = Me gustaría tener una persona defensora, y una abogada o un abogado. Por favor, ayúdenme a ponerme hoy en contacto con las dos personas.
leaflet-in-the-wrong-language--say--i-want-a-hearing = Quiero que alguien independiente, como una jueza o un juez, examine esto. Por favor, ayúdenme a pedirlo a tiempo.
leaflet-in-the-wrong-language--say--not-understood = Todavía no he entendido esto. No lo he aceptado.
leaflet-in-the-wrong-language--say--note-beside = Recibí este papel. No pude leerlo, y no lo he aceptado. Por favor, anótelo.
leaflet-in-the-wrong-language--say--explain-again = Por favor, explíqueme esto otra vez mañana, con intérprete.
leaflet-in-the-wrong-language--say--my-points = Estos son mis puntos: qué me ayuda, qué quiero y quién puede hablar por mí.
leaflet-in-the-wrong-language--say--interpreter-each-time = Necesito intérprete en cada conversación sobre mí y en la audiencia.
leaflet-in-the-wrong-language--say--need-a-break = Necesito una pausa y palabras más cortas.
leaflet-in-the-wrong-language--say--reason-in-writing = Por favor, deme la razón de cada límite por escrito, en mi idioma.


## Questions to ask

leaflet-in-the-wrong-language--ask--last-day = ¿Cuál es el último día para pedir una audiencia? Por favor, escríbalo en grande.
leaflet-in-the-wrong-language--ask--four-questions = ¿Según qué ley estoy aquí, quién lo decidió, hasta cuándo, y cómo pido que lo examine una jueza o un juez?
leaflet-in-the-wrong-language--ask--less-strict = ¿Qué podría ser menos estricto, desde hoy?
leaflet-in-the-wrong-language--ask--hearing-when = ¿Cuándo es la audiencia, quién estará presente y cómo puedo prepararme?
leaflet-in-the-wrong-language--ask--anything-to-pay = ¿Hay que pagar algo por la abogada o el abogado, por la persona defensora o por la persona intérprete?
leaflet-in-the-wrong-language--ask--look-again = ¿Qué día revisamos cada límite?


## Next steps

leaflet-in-the-wrong-language--next--copy-with-date = Guarde una copia del formulario, con la fecha en que se envió.
leaflet-in-the-wrong-language--next--three-points = Escriba tres puntos en su propio idioma: qué le ayuda, qué quiere y quién puede hablar por usted.
leaflet-in-the-wrong-language--next--practise = Diga sus puntos una vez en voz alta, con alguien de confianza.
leaflet-in-the-wrong-language--next--mark-the-day = Pida que le escriban el último día en números grandes y cuelgue la hoja donde la vea.
leaflet-in-the-wrong-language--next--copy-with-note = Pida una copia de la página que lleva su nota.
leaflet-in-the-wrong-language--next--ask-for-advocate = Pida una persona defensora, y una abogada o un abogado. Puede pedir las dos ayudas el mismo día.
leaflet-in-the-wrong-language--next--ask-for-more = Anote cada cosa pequeña que salió bien. Eso puede ayudarle a pedir más.
leaflet-in-the-wrong-language--next--tell-advocate = Pida a su persona defensora que vuelva mañana, con intérprete.
