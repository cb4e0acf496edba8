### Situación: El papel amarillo. Tema: capacidad jurídica y planificación anticipada.
### Hablan: Odile (mujer, 45 años, florista, en una crisis), Leon (trabajador de la casa de crisis), la doctora Haas,
### Claire (hermana de Odile), Amara (trabajadora de noche). A Sandro (persona de apoyo entre pares, hombre) solo se le nombra.

# Para quien traduce o revisa:
# Odile vino a la casa de crisis por decisión propia. Entiende. Esta noche no le salen las palabras.
# Escribió el plan cuando estaba bien, con Sandro. Línea 1: llamar a Claire. Línea 2: sala tranquila, lámpara apagada.
# Línea 3: un medicamento me hizo daño; pregúntenme antes. Línea 4: Claire da de comer a la gata. Las cuatro líneas, en ese orden.
# El medicamento no se nombra nunca. A nadie se le dice que empiece o deje uno.
# Con sinceridad: un plan ayuda en parte. Hasta dónde debe seguirlo el personal es distinto en cada país.
# Claire hace llegar lo que Odile quiere. No decide por ella.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Odile. Muchas se leen en una tarjeta.
# Los nombres pueden cambiar. «Plan anticipado», y no el nombre de un documento de un país.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.

the-yellow-paper = El papel amarillo
    .about = Esta historia trata de una noche muy difícil y de un plan hecho en días mejores.


## Step: no words

the-yellow-paper--no-words =
    Odile vende flores. En primavera, cuando estaba bien, escribió un [plan anticipado](term:advance-plan) con Sandro, una persona de apoyo entre pares. Está en papel amarillo, en su bolso.

    Esta noche, Odile está en la casa de crisis. Vino por decisión propia. La lámpara da mucha luz. Leon, un trabajador, y la doctora Haas le preguntan muchas cosas.

    Odile no encuentra las palabras. Nadie ha preguntado si hay un plan.
    .title = Esta noche no hay palabras
    .note =
        Objetivo: que el grupo vea que un plan ayuda cuando alguien pregunta por él, o cuando es fácil mostrarlo.

        Pregunta: si Leon y la doctora Haas pudieran hacer primero una sola pregunta, ¿cuál sería?

        Pregunta: ¿dónde guardarían ustedes un plan, para que otras personas lo encuentren?

        Cuidado: nadie tiene que contar cómo vive una crisis. Hablen solo de la noche de Odile.
the-yellow-paper--no-words--hand-over-paper = Sacar del bolso el papel amarillo y entregarlo.
    .after = Leon lo abre. «Gracias. Tendría que haber preguntado», dice. Un papel puede decir lo que usted quiere cuando usted no puede. Además, el personal suele calmarse, porque sabe qué hacer primero.
the-yellow-paper--no-words--point-at-line-two = Sacar el papel y señalar la línea 2: «Sala tranquila, lámpara apagada».
    .after = Leon la lee y se levanta. «Eso podemos hacerlo ahora». Una línea, en el momento justo, puede bastar. Las demás pueden esperar hasta que usted pueda seguir.
the-yellow-paper--no-words--say-claire = Decir una palabra: «Claire».
    .after = «¿Quién es Claire?», pregunta Leon. Busca el nombre en la historia clínica y lo encuentra. Es la hermana de Odile. Una palabra puede llevar al personal hasta la persona que sabe dónde guarda usted su plan.
the-yellow-paper--no-words--say-nothing = Mirar al suelo y no decir nada.
    .after = En una hora muy difícil, muchas personas se quedan sin palabras. Es humano. No quita ningún derecho ni borra ningún plan. El papel sigue en el bolso. Usted todavía puede mostrarlo más tarde.


## Step: the first question

the-yellow-paper--the-first-question =
    A las nueve llega Amara, una trabajadora de noche. Se sienta, no demasiado cerca.

    «Tengo una pregunta que hago a todo el mundo», dice en voz baja. «¿Hay un plan, o una persona a quien llamar? No hace falta que lo diga. Puede mostrármelo».

    Mira la lámpara, que da mucha luz, y después mira a Odile. Espera.
    .title = Una pregunta para todo el mundo
    .note =
        Objetivo: que el grupo vea cómo una sola pregunta, hecha a todo el mundo, puede cambiar una noche.

        Pregunta: ¿qué hace posible responder a Amara sin palabras?

        Pregunta: ¿cómo podrían llegar a hacer esta pregunta todos los servicios que el grupo conoce?

        Cuidado: Leon y la doctora Haas no eran personas descuidadas. Nadie había hecho que esa pregunta fuera parte del trabajo.
the-yellow-paper--the-first-question--hand-over-paper = Sacar el papel amarillo y dárselo.
    .after = Amara lo toma con las dos manos. «Esto es lo que esperaba», dice. Llama a Leon y a la doctora Haas. Un plan que se muestra tarde todavía puede ayudar.
the-yellow-paper--the-first-question--point-at-lamp = Señalar la lámpara.
    .after = Amara lo entiende enseguida. Primero lo pequeño, sin ningún papel: así suele empezar la calma. Usted puede mostrar más tarde lo demás que quiere.
the-yellow-paper--the-first-question--say-claire = Decir una palabra: «Claire».
    .after = Amara la anota y pregunta cómo encontrarla. Odile le muestra el número. Claire es su hermana. A veces basta con nombrar a una persona de confianza.
the-yellow-paper--the-first-question--stay-quiet = Mover un poco la cabeza: no. Ahora no.
    .after = «Entonces, ahora no», dice Amara. Se queda cerca y dice cuándo preguntará otra vez. No poder responder no es una respuesta. Usted todavía puede mostrar su plan dentro de una hora, o mañana.


## Step: lamp off

the-yellow-paper--lamp-off =
    La sala pequeña del fondo está libre. Leon apaga la lámpara. Basta con la luz del pasillo. Trae una manta y se queda junto a la puerta abierta.

    Durante un rato, nadie pregunta nada. Odile respira más despacio.

    «¿Era esto lo que hacía falta?», pregunta Leon. Odile asiente. «¿Hay algo más que debamos saber?». Ella tiene al lado el bolso y el papel amarillo.
    .title = La lámpara apagada
    .note =
        Objetivo: que el grupo vea que un cambio pequeño puede ir antes que cualquier decisión grande.

        Pregunta: ¿cuánto costó apagar una lámpara, y qué se ganó con eso?

        Pregunta: ¿qué pondrían ustedes en la línea 2 de su propio papel?

        Cuidado: a Odile le ayuda la tranquilidad. A otra persona, estar sola en una sala oscura le daría miedo. Un plan muestra la diferencia.
the-yellow-paper--lamp-off--give-the-rest = Asentir y darle el papel entero.
    .after = Leon pregunta si puede leerlo en voz alta. Odile asiente. Una pregunta así le deja a usted la elección, también cuando no habla.
the-yellow-paper--lamp-off--say-claire = Decir una palabra: «Claire».
    .after = Leon encuentra el número en la historia clínica y llama. Claire es la hermana de Odile. Usted decide a quién se llama. Su plan puede decirlo por usted, y una sola palabra también.
the-yellow-paper--lamp-off--stay-in-the-dark = Taparse con la manta y descansar.
    .after = Leon asiente y se queda junto a la puerta. Por ahora, es suficiente. No hay que decidir nada enseguida. Usted todavía puede mostrar algo más después, esta noche o por la mañana.


## Step: Claire on the phone

the-yellow-paper--claire-on-the-phone =
    «Hay un plan», dice Claire, la hermana. «En papel amarillo. Odile les dio una copia en primavera».

    La doctora Haas busca en la historia clínica. La copia está allí, al final del todo. La doctora se sonroja. «Ya la tengo. Lo siento».

    «¿Qué quiere que hagamos?», pregunta a Claire. «Pregúntenle a Odile», dice Claire. «El plan es de ella. Yo solo sé dónde está».
    .title = Claire al teléfono
    .note =
        Objetivo: que el grupo vea a una persona de confianza que hace llegar lo que Odile quiere y no toma el control de nada.

        Pregunta: ¿cómo ayuda a Odile la respuesta de Claire, y cómo ayuda a la doctora Haas?

        Pregunta: ¿dónde debería estar una copia, para que el personal la encuentre en un minuto?

        Cuidado: hay personas que no tienen a quien llamar. Un plan puede nombrar a alguien del personal, a una vecina o a una persona de apoyo entre pares.
the-yellow-paper--claire-on-the-phone--let-claire-read = Asentir: Claire puede leer las líneas con el equipo.
    .after = La doctora Haas pone el altavoz, y Leon toma la copia. Claire escucha. Una [persona de confianza](term:trusted-person) puede ayudar a decir lo que usted quiere. El sí sigue siendo de usted.
the-yellow-paper--claire-on-the-phone--ask-me-too = Mostrar una tarjeta: «Por favor, pregúntenme también a mí».
    .after = La doctora Haas se vuelve hacia Odile y hace preguntas cortas. Basta con sí o no. Se puede escuchar lo que usted quería antes, y también lo que quiere hoy. El personal debería preguntar por las dos cosas.
the-yellow-paper--claire-on-the-phone--only-the-cat = Decir en voz muy baja «La gata», y por ahora nada más.
    .after = «Yo le doy de comer», dice Claire. «Y ahora, a descansar». Una preocupación menos puede ser mucho. Usted puede decidir cuánto se cuenta y a quién. Las otras líneas pueden esperar hasta mañana.


## Step: read aloud

the-yellow-paper--read-aloud =
    Leon lee despacio. «Uno: llamar a mi hermana Claire. Dos: sala tranquila, lámpara apagada. Tres: un medicamento me hizo daño. Pregúntenme antes de darme alguno. Cuatro: Claire da de comer a la gata».

    Odile escucha cada línea. La doctora Haas había pensado justo en ese medicamento. Cierra el cuaderno. «Entonces, primero hablamos», dice.

    «No puedo prometerlo todo», añade. «Le diré qué parte no puedo hacer y por qué».
    .title = Cuatro líneas en voz alta
    .note =
        Objetivo: que el grupo vea que un plan es el comienzo de una conversación, y también que tiene límites.

        Pregunta: ¿qué tiene de bueno «No puedo prometerlo todo»?

        Pregunta: ¿qué línea le sería más difícil seguir a un servicio, y qué podría ofrecer en su lugar?

        Cuidado: no diga que hay que seguir todos los planes, ni que ningún plan vale. Es distinto en cada país.
the-yellow-paper--read-aloud--nod-at-each-line = Asentir y pedir que digan lo que no pueden hacer.
    .after = «La sala tranquila es para usted hasta la medianoche», dice Leon. «Después, no lo sé». Cuando el personal dice lo que no puede hacer, usted no se queda tan a solas con el problema. Usted y el personal pueden buscar otro camino.
the-yellow-paper--read-aloud--about-line-three = Señalar la línea 3 y dejar el dedo ahí.
    .after = «Ninguno sin hablar antes con usted», dice la doctora Haas. Dejar o cambiar un medicamento de golpe puede hacer daño. Una médica o un farmacéutico puede repasarlo con usted. Usted puede decir qué pasó la última vez.
the-yellow-paper--read-aloud--one-line-changed = Negar con la cabeza ante una línea. Esa línea ha cambiado.
    .after = Leon baja el papel. «Entonces hábleme de esa», dice. «Basta con sí o no». Un plan es de usted, y puede cambiarlo. El personal debería escuchar al papel y a usted.
the-yellow-paper--read-aloud--enough-for-tonight = Poner la mano sobre el papel. Por esta noche, basta.
    .after = Leon lo dobla y no lee más. Oír las propias palabras en voz alta puede ser mucho, incluso con una voz amable. Ahora saben dónde está el papel. Usted puede seguir por la mañana.


## Outcomes

the-yellow-paper--plan-in-part =
    La lámpara está apagada, Claire está avisada y la gata tiene comida. Esta noche, la doctora Haas no ofrece ningún medicamento nuevo.

    Hay algo que no sale bien. A medianoche, otra persona necesita la sala tranquila. La doctora Haas escribe por qué y qué ofrece en su lugar: la habitación de arriba, con una cortina.

    Un plan no puede obligar a todo, y el valor que le da la ley es distinto en cada país. Pero esta noche el personal lo lee y hace lo que puede.
    .title = El plan ayuda, en parte
the-yellow-paper--a-new-line =
    La línea 2 dice: «Sala tranquila». Esta noche, Odile quiere tranquilidad, pero no quiere estar sola. Leon hace preguntas de sí o no, hasta estar seguro.

    Lo escribe al lado de la línea. Ella firma con una flor pequeña, y él pone la fecha.

    Usted puede cambiar su plan. Lo que dice la ley sobre esto cambia de un país a otro.

    Cuando vuelvan las palabras, Odile puede escribir el plan en limpio con Sandro, su persona de apoyo entre pares.
    .title = Una línea de hoy
the-yellow-paper--quiet-tonight =
    Hay poca luz. Alguien está cerca y no pregunta nada. Odile tiene el bolso junto a ella.

    Una noche difícil no quita nada a lo que escribió, ni le quita hoy la palabra. Según la norma de la ONU, ella conserva la [capacidad jurídica](term:legal-capacity) cuando faltan las palabras.

    Por la mañana hay té. Entonces Odile puede asentir, señalar o mostrar un papel.
    .title = Una noche tranquila


## Words to say

the-yellow-paper--say--read-my-plan = Tengo un plan. Por favor, léanlo antes de decidir.
the-yellow-paper--say--this-line-now = Por favor, hagan ahora lo que dice esta línea. Lo demás puede esperar.
the-yellow-paper--say--call-my-person = Por favor, llamen a la persona que nombro. Esa persona sabe qué me ayuda.
the-yellow-paper--say--not-yet = Ahora no puedo decir lo que quiero. Por favor, pregúntenme otra vez más tarde.
the-yellow-paper--say--quiet-room = Necesito un lugar tranquilo y menos luz.
the-yellow-paper--say--ask-me-too = Por favor, pregúntenme también a mí. Puedo asentir, señalar o mostrar una tarjeta.
the-yellow-paper--say--only-this-call = Por favor, digan a la persona que nombré solo lo que yo les pida.
the-yellow-paper--say--tell-me-what-not = Si no pueden seguir una parte de mi plan, díganme por qué, por favor, y escríbanlo.
the-yellow-paper--say--talk-first = Un medicamento ya me hizo daño. Por favor, hablen primero conmigo.
the-yellow-paper--say--changed-a-line = Una línea de mi plan ha cambiado. Por favor, escriban lo que quiero hoy.


## Questions to ask

the-yellow-paper--ask--why-this-one = ¿Por qué este medicamento, qué más hay y qué pasa si esperamos?
the-yellow-paper--ask--what-else-tonight = ¿Qué parte no pueden hacer esta noche, y qué pueden hacer en su lugar?
the-yellow-paper--ask--where-is-it-kept = ¿Dónde guardan mi plan, para que lo encuentre el próximo equipo?
the-yellow-paper--ask--is-there-a-copy = ¿Hay una copia de mi plan en mi historia clínica?


## Next steps

the-yellow-paper--next--reason-on-paper = Pida por escrito la razón de cada línea que no se siguió.
the-yellow-paper--next--look-at-plan-later = Cuando se encuentre mejor, revise el plan. ¿Qué ayudó? ¿Qué cambiaría?
the-yellow-paper--next--tell-my-person = Pida al personal que llame a la persona que nombra su plan, si usted lo quiere.
the-yellow-paper--next--new-copies = Dé copias nuevas a quienes tenían la anterior y ponga la fecha en cada una.
the-yellow-paper--next--show-it-tomorrow = Muestre su plan, o el nombre de su persona de confianza, cuando pueda.
the-yellow-paper--next--go-on-tomorrow = Siga mañana con la línea siguiente. El personal ya vio el papel.
the-yellow-paper--next--in-danger = Si usted o alguien cercano está en peligro ahora, llame al número de emergencias del lugar donde está.
