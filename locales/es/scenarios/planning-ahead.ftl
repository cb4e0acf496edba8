### Lección: Planificar con tiempo. Para leer a solas en un terminal, o en compañía en un centro comunitario.
### Dice qué es un plan anticipado, qué se puede poner, quién debería tenerlo, cómo cambiarlo, y que las leyes varían.
### Personas de los ejemplos: Elsa (mujer, 58 años, modista), Farid (hombre, 33, cocinero) y una enfermera,
### Beatriz (mujer, 26, estudiante) y Stefan (hombre, persona de apoyo entre pares), Winston (hombre, 63, cría gallinas),
### Anouk (mujer, 44), el señor Sato (72) y una amiga.

# Para quien traduce o revisa:
# Se usa siempre «plan anticipado» (advance-plan). Es el plan propio de la persona, no el formulario de un país.
# Ninguna palabra que suene a testamento.
# Con honradez: un plan ayuda, y no es una promesa. Cuánto debe seguirlo el personal cambia de un país a otro.
# «A menudo», «muchos» y «algunas» se quedan así de abiertos. No se nombra ningún país ni ninguna ley.
# No se nombra ningún medicamento. A nadie se le dice que empiece o deje uno.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin nombres.
# Las preguntas para pensar no tienen una respuesta correcta.

planning-ahead = Planificar con tiempo
    .about = Esta lección trata de un plan para los días muy difíciles. Usted lo escribe cuando las cosas van mejor.


## Page: what it is

planning-ahead--what-it-is =
    Un [plan anticipado](term:advance-plan) es su propio plan para los días muy difíciles. Quizá usted pase entonces por una crisis. Quizá se encuentre demasiado mal para decir lo que quiere. El plan lo dice por usted.

    Usted lo escribe cuando se encuentra lo bastante bien para hacerlo. Con una página basta. Algunas personas lo dibujan, o graban su voz.

    Elsa es modista. Cada pocos años pasa una época con el ánimo muy bajo. Su plan tiene cuatro líneas y está colgado dentro de un armario de la cocina.
    .title = Qué es un plan anticipado
    .question = ¿Qué deberían saber de usted otras personas en un día muy difícil?


## Page: why write one

planning-ahead--why-write-one =
    En una crisis puede ser difícil encontrar las palabras. Quizá el personal sea nuevo y no sepa nada de usted. Con un plan, puede saber lo que usted quiere.

    El [comité de la ONU](term:crpd-committee) nombra la planificación anticipada entre las formas de apoyo para decidir. La Organización Mundial de la Salud también la enseña en su formación.

    Farid es cocinero. El año pasado, nadie sabía que le asusta que lo toquen. Ahora su plan empieza así: «Por favor, hable primero. No me toque». La enfermera lo lee y se sienta a dos pasos de él.
    .title = Por qué se escribe un plan
    .question = ¿Qué le gustaría que supiera de usted el personal nuevo?


## Page: what to put in

planning-ahead--what-to-put-in =
    Usted decide qué pone en su plan. Muchos planes dicen:

    - en qué se nota que llega una época difícil
    - qué me ayuda
    - qué empeora las cosas
    - a quién llamar
    - cómo me gusta comunicarme

    Las cosas pequeñas también cuentan. Un té, una manta o una habitación a oscuras pueden mejorar una noche.

    Beatriz estudia historia. Escribe su plan con Stefan, una [persona de apoyo entre pares](term:peer-supporter). Él pregunta, ella decide y él lo escribe. Por ahora, una parte puede quedar vacía.
    .title = Qué se puede poner
    .question = ¿Qué cosa pequeña le ayuda cuando todo es demasiado?


## Page: yes and no

planning-ahead--yes-and-no =
    Puede escribir lo que quiere y también lo que no quiere. Puede nombrar un tratamiento que le ayudó. Puede nombrar otro que le hizo daño y decir cómo. Puede escribir qué hay que probar primero.

    Dar una razón puede ayudar a que otras personas sigan su plan.

    Una médica o un farmacéutico puede explicarle qué supondría para usted decir que no. Pregunte también por los [efectos secundarios](term:side-effects). Dejar un medicamento de golpe puede hacerle daño: pregunte cómo dejarlo sin peligro. Usted decide qué dice su plan.
    .title = Lo que quiere o rechaza
    .question = ¿Qué le ayudó en otros momentos y le gustaría tener otra vez?


## Page: people and home

planning-ahead--people-and-home =
    Puede nombrar a una [persona de confianza](term:trusted-person). Puede ser una amiga, un vecino o alguien de su familia. Diga qué debe hacer esta persona. También puede escribir a quién no hay que avisar.

    Piense también en su casa. ¿Quién tiene una llave? ¿Quién se ocupa de las niñas y los niños, o de los animales? ¿Quién avisa en el trabajo?

    Winston tiene seis gallinas. «¿Quién da de comer a las gallinas?» era siempre su primera preocupación. Ahora el plan nombra a su vecina. Ella sabe dónde está el grano.
    .title = Su gente y su casa
    .question = ¿De quién le gustaría tener noticias primero en un día difícil?


## Page: who has it

planning-ahead--who-has-it =
    Un plan solo ayuda cuando alguien lo encuentra. Guarde una copia a mano. Dé otra a la persona en quien confía. Puede pedir a un médico o una enfermera que ponga una en su [historia clínica](term:health-records).

    Algunas personas llevan además una tarjeta pequeña en la cartera. Dice: «Tengo un plan. Por favor, llame a este número».

    Usted elige quién recibe una copia. Escriba en el plan quién tiene una, para poder cambiarlas todas más adelante.
    .title = Quién debería tenerlo
    .question = ¿Dónde guardaría su plan para que otras personas lo encuentren?


## Page: start and change

planning-ahead--start-and-change =
    Cuando las cosas se hacen bien, es usted quien decide cuándo empieza a valer su plan. Escriba en qué pueden notar otras personas que ha llegado ese momento. Por ejemplo: «Llevo tres noches sin dormir y no respondo a mi hermana».

    El plan es de usted, y puede cambiarlo. Ponga la fecha en cada página. Revíselo una vez al año, o después de una época difícil. Entonces cambie las copias antiguas por las nuevas.

    El primer plan de Anouk decía: «Sin visitas». Después, Anouk extrañó a sus amistades. Ahora el plan dice: «Pregúntenme cada día».
    .title = Cuándo empieza y cuándo cambia
    .question = ¿Qué ha cambiado en su vida desde el año pasado?


## Page: what the law says

planning-ahead--what-the-law-says =
    El valor que la ley da a un plan es distinto en cada país. En algunos países, el personal debe seguir algunas partes. En otros tiene menos fuerza.

    Algunas leyes tienen su propio tipo de plan. A menudo se llama [voluntades anticipadas](term:advance-directive). En algunos países debe estar por escrito, con fecha y firma. Pregunte qué hace falta donde usted vive y cómo cambiarlo más adelante.

    En cualquier caso, un plan puede ayudar. Puede pedir al personal que lo lea primero. Puede pedirle que escriba por qué, si no sigue una parte.
    .title = Lo que dice la ley
    .question = ¿Quién podría decirle qué dice la ley donde usted vive?


## Page: to take with you

planning-ahead--take-with-you =
    Un plan dice a otras personas lo que usted quiere en un día en que cuesta encontrar las palabras. Dice qué ayuda, qué no quiere y a quién llamar. Usted puede cambiarlo.

    El señor Sato escribió el suyo en una tarde, con una amiga y una tetera llena. El plan tiene tres líneas. Quizá él añada una cuarta.

    No hace falta que escriba el suyo hoy. Cuando quiera escribirlo, abajo hay una manera de empezar.
    .title = Para llevar


## Words to say

planning-ahead--say--there-is-a-plan = Tengo un plan para momentos como este. Por favor, léalo antes de seguir.
planning-ahead--say--call-this-person = Por favor, llame a la persona que nombra mi plan y cuéntele lo que mi plan permite.
planning-ahead--say--keep-a-copy = Por favor, ponga una copia de mi plan en mi historia clínica, donde otras personas la encuentren enseguida.
planning-ahead--say--new-plan = He cambiado mi plan. Por favor, saque la copia antigua y ponga esta.
planning-ahead--say--say-why-not = Si no puede seguir una parte de mi plan, dígame por qué y déjelo escrito.


## Questions to ask

planning-ahead--ask--before-i-write = ¿Qué podría pasar si digo no a este tratamiento, y qué otra cosa podría ayudar?
planning-ahead--ask--where-is-it-kept = ¿Dónde guardan mi plan, y quién lo ve por la noche o en una urgencia?
planning-ahead--ask--in-law-here = ¿Qué valor da aquí la ley a mi plan, y hay que hacerlo de alguna forma especial?


## Next steps

planning-ahead--next--first-three-lines = Escriba tres líneas: qué me ayuda, qué empeora las cosas, a quién llamar. Añada la fecha.
planning-ahead--next--give-two-copies = Dé una copia a la persona en quien confía y guarde otra a mano.
planning-ahead--next--date-to-look-again = Elija una fecha para revisar su plan, por ejemplo, su cumpleaños.
