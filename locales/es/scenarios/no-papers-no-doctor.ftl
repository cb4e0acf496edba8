### Situación: «Sin papeles no hay consulta». Tema: dignidad.
### Hablan: Amara (mujer, 29 años, costurera), Glenn (recepcionista, hombre, unos 40 años), Ingrid (responsable de la consulta,
### unos 55 años), Anton (enfermero, unos 35 años), Salma (trabaja en un centro comunitario, unos 45 años), Dede (amiga de Amara, unos 30).

# Para quien traduce o revisa:
# Amara acaba de llegar al país y espera una decisión sobre sus papeles. No se nombra ningún país, idioma ni oficina.
# Qué papeles puede pedir una consulta cambia de un lugar a otro. La historia no dice nunca si los papeles hacen falta o no.
# «Aquí», en boca de Ingrid, es solo esta consulta. Que siga así, y no se promete nada para otros lugares.
# No se promete nunca que la información de salud no se comparte. Ingrid dice que hay límites, y los dice antes.
# «El número de emergencias del lugar donde está» va sin cifras. La guía muestra los números en otra página.
# Se nombran el asma y un inhalador; ningún medicamento y ninguna dosis. La falta de aire se cuenta con pocas palabras, y con calma.
# Glenn lee una lista que alguien le dio. No es mala persona. El problema no es nunca de dónde viene Amara.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Amara.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.

no-papers-no-doctor = «Sin papeles no hay consulta»
    .about = Esta historia trata de una mujer que busca atención médica en un país nuevo. Si ahora le cuesta respirar, llame al número de emergencias del lugar donde está.


## Step: the desk

no-papers-no-doctor--desk =
    Amara cose ropa. Lleva poco tiempo en este país y espera una decisión sobre sus papeles. Tiene asma, y el inhalador está casi vacío.

    «Su pasaporte, por favor, y un recibo con su dirección», dice Glenn, el recepcionista. Lo lee en una lista. Amara no tiene ninguno de los dos. «Entonces no puedo darle cita», dice él.

    Si le cuesta respirar, llame al número de emergencias del lugar donde está. Los papeles pueden esperar.
    .title = En el mostrador
    .note =
        Objetivo: que el grupo vea la diferencia entre una norma, una lista en un mostrador y lo que alguien necesita hoy.

        Pregunta: ¿qué sabe Glenn en este momento sobre la salud de Amara?

        Pregunta: ¿cuáles podrían ser las dos primeras preguntas en este mostrador?

        Cuidado: las normas sobre los papeles cambian de un lugar a otro. No adivine. Mire lo que dice la guía sobre el país donde están.
no-papers-no-doctor--desk--ask-the-rule = Pedir: «¿Hay una norma escrita? Escríbame la razón, por favor».
    .after = Glenn mira la lista. No tiene fecha ni nombre. «Voy a preguntar a la responsable», dice. Pedir una norma por escrito suele hacer que alguien la compruebe. No es de mala educación.
no-papers-no-doctor--desk--cannot-breathe = Decir: «No respiro bien. Necesito ayuda ahora».
    .after = Glenn se levanta y va a buscar a un enfermero. Cuando cuesta respirar, primero debería ir la atención, y después los papeles. Una mano en el pecho también lo dice, cuando faltan las palabras.
no-papers-no-doctor--desk--ask-centre = Ir a un centro comunitario y pedir que llamen a la consulta.
    .after = El centro está a dos calles. Salma, que trabaja allí, ya ha hecho llamadas así. Quien conoce las normas suele llegar más lejos por teléfono. Usted puede pedir a esa persona que hable, y escuchar la llamada.
no-papers-no-doctor--desk--leave = No decir nada e irse.
    .after = Muchas personas se van cuando en un mostrador les dicen que no, sobre todo en un idioma nuevo. Un no en un mostrador no es la última palabra. Usted puede volver hoy o mañana, por su cuenta o con alguien.


## Step: the bench

no-papers-no-doctor--on-the-bench =
    Amara se sienta fuera, en un banco, y llama a su amiga Dede. «Me piden papeles», dice.

    «Voy para allá», dice Dede. «¿Cómo va la respiración?».

    Sale Glenn, el recepcionista. Lleva un papel en la mano. «Aquí tiene un centro comunitario», dice. «Saben más que mi lista. Y si respira peor, entre enseguida. No importan los papeles».
    .title = Fuera, en un banco
    .note =
        Objetivo: que el grupo vea que irse puede ser una pausa y que otras personas pueden sumarse.

        Pregunta: ¿qué hace Dede para ayudar, y qué hace Glenn?

        Pregunta: ¿por qué cuesta volver a un mostrador donde dijeron que no?

        Cuidado: aquí nadie tiene que contar cómo llegó a un país, ni qué papeles tiene.
no-papers-no-doctor--on-the-bench--back-with-friend = Esperar a Dede y volver a entrar con ella.
    .after = Dede llega en bicicleta. Ella pregunta por la norma, y Amara dice lo que necesita. En un mostrador, a dos personas se las suele escuchar antes que a una. Usted elige qué puede contar de usted su amiga o su amigo.
no-papers-no-doctor--on-the-bench--ask-centre = Ir al centro comunitario que aparece en el papel.
    .after = Salma, que trabaja allí, pone una silla junto a la ventana. «Esto lo hacemos todas las semanas», dice. En lugares así a menudo conocen la norma y saben a quién preguntar. Usted no tiene que mostrar papeles para hacer una pregunta.
no-papers-no-doctor--on-the-bench--it-gets-tighter = Entrar y decir: «Cada vez me falta más el aire».
    .after = Glenn abre la puerta de la sala de enfermería antes de que ella termine. Cuando la respiración cambia, siempre está bien decirlo enseguida. Allí nadie pide un pasaporte.
no-papers-no-doctor--on-the-bench--go-home = Respirar y, por hoy, irse a casa.
    .after = Amara respira tranquila, y Dede va con ella. Muchas personas necesitan una pausa después de un no. Usted puede volver mañana, o pedir a alguien que llame. Si le cuesta respirar, no espere: llame al número de emergencias del lugar donde está.


## Step: breathing first

no-papers-no-doctor--breathing-first =
    Anton, un enfermero, lleva a Amara a una sala tranquila. «Siéntese con la espalda recta. Me quedo con usted». Le dice lo que hace y pregunta antes de cada paso.

    A la media hora, ella respira más tranquila. Recibe un inhalador nuevo, y él mira cómo lo usa. «Los papeles pueden esperar», dice Anton. «Usted no».

    Si ella empeora, él llama al número de emergencias.
    .title = Primero, respirar
    .note =
        Objetivo: que el grupo vea el orden: primero la persona, después los papeles.

        Pregunta: ¿qué palabras de Anton les darían calma a ustedes?

        Pregunta: ¿qué debería estar claro antes de que Amara se vaya a casa?

        Cuidado: esto no es una clase sobre el asma. No dé consejos sobre medicamentos. Las preguntas son para una enfermera, un médico o una farmacéutica.
no-papers-no-doctor--breathing-first--ask-registration = Preguntar: «¿Puedo inscribirme aquí también?».
    .after = «Voy a pedir a la responsable que venga», dice Anton. Es más fácil hablar de papeles cuando se respira con calma. Usted puede hacerlo ahora, u otro día.
no-papers-no-doctor--breathing-first--ask-if-worse = Preguntar: «¿Qué hago si esto empeora esta noche?».
    .after = Anton dibuja tres caras en una página: respira tranquila, le cuesta, le cuesta mucho. Al lado de cada una escribe qué hacer. Las señales en papel suelen ayudar más que las palabras con prisa. Usted puede preguntar otra vez en su propio idioma.
no-papers-no-doctor--breathing-first--rest-a-little = No decir nada y descansar un poco más.
    .after = Anton asiente y se queda en la sala. Después de algo así, hablar cansa mucho. Él anota lo que usted quizá quiera preguntar. Puede preguntarlo dentro de una hora, o llamar mañana.


## Step: the manager

no-papers-no-doctor--manager =
    Ingrid, la responsable, se sienta al lado de Amara, y no detrás del mostrador. Busca la norma y le muestra la página.

    «Nuestra lista es antigua», dice. «Aquí puede inscribirse con su nombre y su fecha de nacimiento. En otros lugares quizá haya otras normas».

    Y sigue: «Lo que nos cuenta es [confidencial](term:confidentiality). Hay límites, y le diré cuáles. ¿Qué necesita?».
    .title = La responsable lo busca
    .note =
        Objetivo: que el grupo vea cómo es una buena acogida: la norma, la necesidad, el idioma y palabras sinceras sobre la privacidad.

        Pregunta: ¿qué pregunta Ingrid que la lista no preguntaba?

        Pregunta: ¿por qué puede alguien tener miedo de dar su nombre?

        Cuidado: no prometa nunca al grupo que la información no se va a compartir jamás. Diga: pregunte antes quién puede verla y por qué.
no-papers-no-doctor--manager--who-sees-it = Preguntar: «¿Quién puede ver lo que le cuento?».
    .after = Ingrid le dice quién puede verlo aquí y en qué casos pueden preguntar otras personas. Una parte la tiene que buscar. El personal debería poder responder a esta pregunta. Cuando usted lo sepa, podrá decidir qué cuenta.
no-papers-no-doctor--manager--interpreter-too = Decir: «Me gustaría tener intérprete en la cita».
    .after = Ingrid pregunta en qué idioma y pide [intérprete](term:interpreter) para el jueves. A menudo el personal puede hacerlo por teléfono. Usted no tiene que venir con alguien de su familia.
no-papers-no-doctor--manager--rule-on-paper = Pedir: «Por favor, deme la norma y la razón en papel».
    .after = Ingrid imprime la página y la firma con la fecha. Una página suele ayudar en el próximo mostrador, aquí o en otro lugar. Usted puede mostrarla a alguien que conozca las normas.
no-papers-no-doctor--manager--not-sure-yet = Decir: «Necesito pensarlo antes de dar mi nombre».
    .after = «Claro», dice Ingrid. Le da una tarjeta con su número. Muchas personas quieren preguntar antes a alguien. Usted puede volver cualquier día. En una emergencia, pida ayuda primero y piense en los nombres después.


## Step: the community centre

no-papers-no-doctor--community-centre =
    Salma tiene té, un teléfono y una carpeta gruesa. «Lo primero», dice, «¿qué tal respira?». Amara dice que por ahora está bien.

    «Bien. Si eso cambia, pedimos ayuda enseguida». Salma abre la carpeta. «Las normas sobre los papeles no son iguales en todos los lugares. Voy a buscar cuáles valen aquí. Después puedo llamar, y usted escucha. O buscamos otro lugar».
    .title = Té y una carpeta gruesa
    .note =
        Objetivo: que el grupo vea que alguien de fuera del servicio puede conocer la norma y hacer la llamada.

        Pregunta: ¿por qué pregunta Salma por la respiración antes que por los papeles?

        Pregunta: ¿qué lugar cercano a ustedes podría hacer una llamada así?

        Cuidado: no reúna lo que cada persona vivió en las oficinas. Reúna lugares que ayudan.
no-papers-no-doctor--community-centre--salma-calls = Pedir a Salma que llamen juntas a la consulta.
    .after = Salma pone el altavoz. Glenn, el recepcionista, avisa a su responsable, Ingrid. Cuatro minutos después, Amara tiene cita. Una llamada así suele funcionar. Si no funciona, usted se entera igualmente de la razón.
no-papers-no-doctor--community-centre--other-places = Preguntar: «¿A qué otro lugar puedo ir hoy?».
    .after = Salma anota dos lugares y sus horarios. Uno pide papeles, y el otro no. Salma llama antes, para que nadie vaya en vano. Usted puede probar uno y guardar el otro.
no-papers-no-doctor--community-centre--urgent-now = Decir: «Ahora me cuesta más respirar».
    .after = Salma pide ayuda enseguida y se queda al lado de Amara. La consulta es lo más cercano, y un enfermero espera en la puerta. Allí nadie habla ahora de papeles. Usted puede decir en cualquier momento que le cuesta respirar.
no-papers-no-doctor--community-centre--sit-a-while = Tomar el té y no decir nada durante un rato.
    .after = Salma la deja tranquila. Amara sigue respirando con calma. Un lugar donde sentarse puede bastar después de una mañana dura. Usted puede preguntar más tarde, o volver mañana. El centro abre a las nueve.


## Outcomes

no-papers-no-doctor--registered =
    Ahora Amara está inscrita en la consulta. En su ficha están su nombre, su idioma y lo que necesita. El jueves, una médica verá con ella cómo va el asma.

    Glenn tiró la lista antigua. La nueva empieza con dos preguntas. «¿Cómo se llama? ¿Qué necesita?».

    Si antes del jueves le cuesta respirar, Amara no espera. Llama al número de emergencias del lugar donde está.
    .title = Un nombre y una necesidad
no-papers-no-doctor--care-today =
    Amara respira con calma. Tiene un inhalador nuevo y una página con las señales. La página dice qué hacer y a quién llamar. También dice cuándo llamar al número de emergencias.

    Dejar o cambiar un medicamento de golpe puede hacer daño. Por eso, Amara habla antes con una enfermera, un médico o una farmacéutica.

    Los papeles son para otro día. Entonces puede preguntar por la norma, sola o con alguien.
    .title = Hoy atención, después papeles
no-papers-no-doctor--reason-on-paper =
    Amara tiene una página con fecha. La página dice cuál es la norma y dónde la puede atender una médica o un médico.

    En algunos lugares, la norma sobre los papeles existe de verdad, y en otros no. Si en un mostrador le vuelven a decir que no, Amara puede mostrar la página. Alguien que conozca la ley de ese lugar puede comprobar lo que dice la página. Amara también puede preguntar quién revisa la respuesta.

    Esta tarde puede pedir cita en el lugar que dice la página.
    .title = La norma y un lugar
no-papers-no-doctor--tomorrow =
    Por la noche, Amara cose junto a la ventana. Tiene el inhalador al lado. Sabe a quién o dónde preguntar mañana: a una amiga, a una farmacéutica, en el centro o en el mostrador.

    Para hacer una pregunta, Amara no necesita papeles. Puede decir lo que necesita antes de que nadie se los pida.

    Si esta noche le cuesta respirar, no espera a mañana. Llama al número de emergencias del lugar donde está, a cualquier hora.
    .title = Hasta mañana


## Words to say

no-papers-no-doctor--say--reason-in-writing = Por favor, deme la respuesta y la razón por escrito. Si es que no, dígame adónde puedo ir hoy.
no-papers-no-doctor--say--urgent = No respiro bien. Por favor, ayúdeme ahora. De los papeles podemos hablar después.
no-papers-no-doctor--say--call-for-me = Por favor, llame por mí a la consulta médica y déjeme escuchar.
no-papers-no-doctor--say--come-back = Ahora me voy. Volveré y quizá venga con alguien.
no-papers-no-doctor--say--friend-beside-me = Mi amiga o mi amigo está aquí para apoyarme. Por favor, hable conmigo.
no-papers-no-doctor--say--register-too = Me gustaría inscribirme aquí. Por favor, dígame cómo se hace.
no-papers-no-doctor--say--slowly-please = Por favor, espere un momento. Hablaré cuando pueda.
no-papers-no-doctor--say--interpreter-too = Necesito intérprete para la cita, por favor. Este es mi idioma.
no-papers-no-doctor--say--think-first = Necesito pensarlo antes de dar mi nombre. ¿Cómo puedo hablar después con usted?
no-papers-no-doctor--say--check-breathing = Me cuesta respirar. Por favor, pida a una enfermera o un enfermero que me atienda hoy.
no-papers-no-doctor--say--was-here-urgent = Vine porque no respiraba bien. Por favor, mire primero esa página.
no-papers-no-doctor--say--tell-me-the-signs = Por favor, dígame con qué señales tengo que pedir ayuda enseguida.
no-papers-no-doctor--say--here-is-the-reason = Esto es lo que me dijeron sobre los papeles. ¿Puede comprobar si es correcto?


## Questions to ask

no-papers-no-doctor--ask--which-rule = ¿Hay una norma escrita sobre los papeles? ¿Puedo verla?
no-papers-no-doctor--ask--if-worse = ¿Qué hago si esto empeora, y a quién llamo de noche?
no-papers-no-doctor--ask--who-sees-it = ¿Quién puede ver lo que le cuento, y en qué casos lo comparte?
no-papers-no-doctor--ask--where-today = ¿Adónde puedo ir, y qué piden allí?
no-papers-no-doctor--ask--anything-to-pay = ¿Hay que pagar algo, y quién puede decírmelo antes de empezar?
no-papers-no-doctor--ask--look-again = Si la respuesta es no, ¿quién puede revisarla?


## Next steps

no-papers-no-doctor--next--before-it-is-empty = Si se le está acabando un medicamento, dígalo antes que nada. No espere a que se acabe.
no-papers-no-doctor--next--bring-the-sheet = Lleve a la cita la página de hoy.
no-papers-no-doctor--next--on-my-file = Compruebe que en su ficha están su nombre y su idioma. La ficha también debe decir si quiere intérprete.
no-papers-no-doctor--next--emergency = Si le cuesta respirar, llame al número de emergencias del lugar donde está. No busque antes los papeles.
no-papers-no-doctor--next--talk-before-changing = No deje ni cambie un medicamento de golpe. Hable antes con una enfermera, un médico o una farmacéutica.
no-papers-no-doctor--next--ask-rule-next = Cuando se encuentre mejor, pida ver por escrito la norma sobre los papeles.
no-papers-no-doctor--next--show-the-page = Guarde la página y muéstrela en el próximo mostrador.
no-papers-no-doctor--next--somebody-who-knows = Pregunte cuál es la norma en el lugar donde vive. Puede preguntar en un centro comunitario, a una persona defensora, o a una abogada o un abogado.
no-papers-no-doctor--next--choose-a-helper = Elija a una persona o un lugar para preguntar mañana y anote el nombre.
