### Lección: Dos palabras para recordar: FREDA y PANEL. Para quien usa un servicio, y para quien le apoya.
### Nueve páginas con una pequeña pregunta cada una, y una página para llevar. Una lección no tiene opciones ni examen.

# Para quien traduce o revisa:
# FREDA y PANEL se quedan así, en letras latinas. No se traducen: aquí no son un nombre ni una cosa.
# FREDA: fairness, respect, equality, dignity, autonomy. PANEL: participation, accountability, non-discrimination
# (and equality), empowerment, legality. Las diez se traducen por lo que significan, con las palabras de la base.
# Las letras no tienen que encajar en español, y el texto lo dice: esa frase se queda.
# En la primera página y en la quinta va la palabra inglesa entre paréntesis, porque de ella sale la letra.
# Las preguntas pequeñas son para pensar. Ninguna respuesta está mal, y nadie las cuenta.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin nombres. No se nombra ningún país.

freda-and-panel = Dos palabras para recordar: FREDA y PANEL
    .about = Esta lección trata de dos palabras cortas. Le ayudan a recordar qué protegen sus derechos. Una línea habla de trato cruel.


## Page: two words

freda-and-panel--two-words =
    Hay muchos derechos, y nadie puede pensar en todos en un día difícil. Algunas personas usan una palabra corta para recordar. Cada una de sus letras es el comienzo de una palabra más larga.

    La primera palabra corta es FREDA. Sus letras vienen de cinco palabras inglesas: trato justo (fairness), respeto (respect), igualdad (equality), dignidad (dignity) y autonomía (autonomy). Dicen qué protegen los [derechos humanos](term:human-rights). La segunda es PANEL. La verá más adelante.

    En su lengua, quizá las letras no encajen. Eso no importa. Lo que cuenta es lo que las palabras quieren decir.
    .title = Dos palabras cortas
    .question = ¿Qué le ayuda a recordar cosas en un día difícil?


## Page: fairness and respect

freda-and-panel--fairness-and-respect =
    Trato justo quiere decir que las demás personas le escuchan antes de decidir. Lo que usted dice cuenta en la decisión. Le dan una razón que usted puede entender. Una [persona defensora](term:advocate) puede ayudarle a hacerse oír.

    Respeto quiere decir que las demás personas le toman en serio. Respetan su nombre, sus creencias, sus cosas y su tiempo. Pueden no estar de acuerdo con usted y, aun así, tratarle con respeto.

    A Yusuf le cancelan la cita por segunda vez. Él dice qué significa eso para su trabajo. Annika, de la recepción, lo escucha y le pide disculpas. Encuentra un día mejor.
    .title = Trato justo y respeto
    .question = Piense en una vez en que alguien le escuchó bien. ¿Qué hizo esa persona?


## Page: equality and dignity

freda-and-panel--equality-and-dignity =
    La palabra siguiente es [igualdad](term:equality). Usted cuenta tanto como cualquier otra persona. Eso no quiere decir que todo el mundo reciba la misma ayuda. Una persona necesita letra grande. Otra necesita más tiempo.

    Después viene la [dignidad](term:dignity): el valor que tiene toda persona. No se pierde por tener una enfermedad, por sentir rabia o por llorar. Las demás personas muestran que la respetan con cosas pequeñas. Llaman a la puerta y preguntan primero.

    Marta no puede levantar la taza hoy. «¿Se la sujeto», pregunta una enfermera, «o prefiere una pajita (o popote) para beber?». Marta elige la pajita.
    .title = Igualdad y dignidad
    .question = ¿Qué cosa pequeña le muestra respeto?


## Page: autonomy

freda-and-panel--autonomy =
    La última palabra de FREDA es [autonomía](term:autonomy): tomar sus propias decisiones sobre su vida. Esto vale para cosas grandes, como una operación. Vale también para cosas pequeñas, como a qué hora lavarse.

    Usted puede tener ayuda para decidir. La decisión sigue siendo de usted.

    Joseph ve mal. Un amigo le lee el formulario dos veces. Joseph lo piensa por la noche. Por la mañana da su propia respuesta.

    La ley del lugar donde usted vive quizá ponga límites. Aun así, usted puede pedir apoyo y la razón por escrito.
    .title = Sus propias decisiones
    .question = ¿Qué decisión de su día le importa más?


## Page: participation, the first word of PANEL

freda-and-panel--participation =
    La segunda palabra corta es PANEL. Las organizaciones de derechos humanos la usan para examinar cómo funciona un servicio entero. Viene de participación (participation), rendición de cuentas (accountability), no discriminación (non-discrimination), empoderamiento (empowerment) y legalidad (legality).

    La primera es la [participación](term:participation): tener voz en lo que le afecta. Empieza con información que se entiende.

    Wei recibe una carta sobre una reunión. Pide los papeles en letra grande y pide hablar primero. En la reunión, todo el mundo espera a que ella hable.
    .title = PANEL empieza con la participación
    .question = ¿En qué decisión le gustaría tener más voz?


## Page: accountability

freda-and-panel--accountability =
    Rendición de cuentas quiere decir que alguien tiene que responder de lo que se hace. El servicio debería comprobar cómo se respetan los derechos de las personas. Cuando algo sale mal, debería haber una manera de arreglarlo.

    Para usted quiere decir tres cosas: un nombre, una razón y una fecha. También puede presentar una [queja](term:complaint). Si la respuesta no le sirve, puede preguntar si un [órgano independiente](term:independent-body) puede estudiar la queja.

    Se han perdido las gafas de Rosa. Tom, un enfermero, anota quién se ocupa de buscarlas y para cuándo.
    .title = Alguien tiene que responder
    .question = ¿A quién preguntaría primero si algo saliera mal?


## Page: non-discrimination

freda-and-panel--non-discrimination =
    La palabra siguiente es [no discriminación](term:non-discrimination). Nadie puede tratarle peor por ser usted quien es. PANEL pone al lado la igualdad. Pide a los servicios que piensen primero en las personas que encuentran más barreras.

    A menudo nadie tiene mala intención. Las letras son demasiado pequeñas. No hay intérprete. Usted puede decir cuál es la barrera y pedir un cambio.

    Samuel tiene un [diagnóstico](term:diagnosis) de salud mental y una tos nueva. La doctora le escucha primero los pulmones, como haría con cualquiera.
    .title = Nadie cuenta menos
    .question = ¿Qué barrera encuentra usted más a menudo?


## Page: empowerment

freda-and-panel--empowerment =
    Empoderamiento quiere decir que usted conoce sus derechos y tiene lo que necesita para usarlos. Nadie le da sus derechos. Usted ya los tiene.

    Para usarlos, la gente suele necesitar información, tiempo y compañía. Usted puede empezar por algo pequeño. Ivana practica una frase en casa. Bilal lleva a un amigo. Joy solo señala una tarjeta. Las tres personas usan sus derechos.

    Una [persona de apoyo entre pares](term:peer-supporter) puede contarle qué le sirvió a ella. En un centro comunitario, alguien puede buscar información con usted.
    .title = Saber y poder
    .question = ¿Qué le da un poco más de ánimo?


## Page: legality

freda-and-panel--legality =
    Legalidad quiere decir que los derechos son más que amabilidad. Están en las leyes y en acuerdos entre países, como la [Convención sobre los derechos de las personas con discapacidad](term:crpd).

    Ninguna norma ni razón justifica un trato cruel. Hay otros derechos que sí pueden tener límites. Por regla general, para poner un límite hacen falta una ley y una buena razón. El límite no debería ir más allá de lo necesario.

    La ley del lugar donde usted vive quizá dé menos de lo que pide la Convención. Usted puede preguntar qué ley usa el personal. Una abogada o un abogado puede explicársela.
    .title = Derechos que están en la ley
    .question = ¿Qué norma le gustaría ver por escrito?


## Page: to take with you

freda-and-panel--take-with-you =
    No necesita todas estas palabras, y no necesita las letras. Para empezar puede bastar una palabra.

    Dígala en su propia lengua y a su manera. «Eso no es justo». «Por favor, respete esto». «Esto quiero decidirlo yo». Para una frase así no hace falta ningún libro de leyes.

    Si le cuesta decir la frase, puede escribirla o señalarla. Una [persona defensora](term:advocate), una amiga o un amigo puede decirla con usted. No tiene que ser hoy.
    .title = Basta una palabra


## Words to say

freda-and-panel--say--hear-me-first = Por favor, escuche lo que tengo que decir antes de decidir.
freda-and-panel--say--ask-me-first = Por favor, pregúnteme antes de ayudarme.
freda-and-panel--say--be-there = Quiero estar presente cuando hablen de mí.
freda-and-panel--say--name-the-barrier = Esto hace que me cueste participar, y me gustaría cambiarlo con usted.
freda-and-panel--say--somebody-with-me = Me gustaría que alguien estuviera conmigo en esta conversación.
freda-and-panel--say--not-fair = Esto no me parece justo, y me gustaría decir por qué.
freda-and-panel--say--decide-myself = Quiero decidir esto yo, con alguien de mi confianza a mi lado.


## Questions to ask

freda-and-panel--ask--is-it-my-choice = ¿Esto lo decido yo? ¿Y qué pasa si digo que no?
freda-and-panel--ask--who-answers = ¿Quién me va a responder, y para cuándo?
freda-and-panel--ask--which-law = ¿Qué ley o qué norma usan aquí, y me la pueden dar por escrito?


## Next steps

freda-and-panel--next--choose-a-word = Elija una palabra de esta lección y escriba qué significa para usted.
freda-and-panel--next--say-it-aloud = Diga una frase en voz alta en casa, o a una amiga o un amigo.
freda-and-panel--next--keep-a-card = Escriba la frase en una tarjeta que pueda mostrar cuando no le salgan las palabras.
