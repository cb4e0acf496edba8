### El plan «Decidir con apoyo», 90 minutos. Su orden y sus minutos están en content/workshops/support-90.yaml.
### .say se dice en voz alta tal como está, y por eso no lleva comillas. .do es para quien facilita. Una nota que falta aquí
### es la de su tipo en workshops.ftl. .instead-… son las notas cuando se recorre la otra historia.

# Para quien traduce o revisa:
# Capacidad jurídica (un derecho, que se mantiene) y habilidad para decidir (que puede cambiar con ayuda): dos cosas.
# Ellis es una persona autista y adulta. Aquí tampoco tiene género: ni pronombre ni adjetivo que lo marque.
# «El comité de la ONU dice» se queda así. No se nombra ningún país ni ninguna ley.
# Una persona de apoyo ayuda; la decisión sigue siendo de la persona. Nunca «su apoyo decide».

plan--support-90 = Decidir con apoyo
    .about = Un taller de noventa minutos sobre tomar las propias decisiones, con la ayuda que cada persona elige.
    .aims =
        - distinguir el derecho a decidir de la habilidad para decidir hoy, con sus propias palabras
        - decir qué necesitan para poder decidir: tiempo, lugar, palabras, una persona
        - distinguir ayudar de presionar, y poner fin a una ayuda que presiona
    .for-whom = Personas que usan los servicios, familias y personas de apoyo, profesionales de apoyo.
    .group = De 6 a 16 personas. Hasta 24 en mesas, con una persona más para facilitar. De 5 a 9, los papelitos esperan en un sobre.
    .bring =
        - un portátil (laptop), y un proyector si lo hay
        - bolígrafos, una caja para los papelitos, un reloj que solo vea usted
        - este plan en papel
        - una llave y una lámpara, para mostrarlas
        - para la sala, una luz que no zumbe
        - agua, pañuelos
    .one-laptop = Tenga este plan y las notas en papel. La guía le abre cada página. Cambie de página en el minuto de silencio, y nunca en la pausa.
    .no-projector = Tenga en papel las frases de los dos montones y los tres títulos de la lección. Para la historia, hasta 6 personas pueden sentarse alrededor del portátil.
    .no-laptop = Funciona con las páginas de la historia y de la lección en papel.


## Welcome

plan--support-90--welcome = Noventa minutos, una pausa
    .aim = Las personas saben qué viene. Las personas de apoyo saben que la decisión es de otra persona, y que ellas están de invitadas.
    .say =
        Les damos la bienvenida. Hoy hablamos de decidir, y de la ayuda que elegimos. Tenemos noventa minutos y una pausa.

        Si vinieron con alguien, pueden sentarse cerca o aparte. No tienen que leer, ni escribir, ni contar nada de su vida. Pueden salir y volver.
    .first-question = ¿Qué les ayuda a seguir una conversación?
    .second-question = ¿Cambiamos la luz, la ventana o el sitio de alguien?
    .trap = Las personas de apoyo responden por la persona con quien vinieron. Espere. Mire a la persona. Pregunte otra vez.
    .upset = Ofrezca un asiento lejos de la persona de apoyo.
    .short = 3 minutos: hora y media, una pausa, la puerta abierta.


## Agreement

plan--support-90--agreement = Cinco líneas para esta sala
    .do =
        Lea cada línea, y espere. Después léalas todas una vez más.

        ¿Tiene usted la obligación de comunicar ciertas cosas, por ejemplo sobre menores o malos tratos? Dígalo ahora, con una frase sencilla.

        Al final, pregunte si les parece bien así. Basta un pulgar, un gesto con la cabeza o una palabra.
    .second-question = ¿Cómo mostramos que alguien necesita más tiempo? ¿Con la mano, o con una tarjeta?
    .upset = Si otras personas siempre hablan por alguien, la última línea puede ser demasiado. Dígala a todo el mundo, y no mire a nadie.


## Sentences before

plan--support-90--before = Cinco frases
    .say =
        Voy a leer cinco frases. Marquen el vaso que dice cómo es eso hoy para ustedes. No escriban ningún nombre. No hay respuestas buenas ni malas. Pueden dejar alguna sin marcar.

        Primero, una de prueba: sé dónde está el té.
    .trap = Una persona de apoyo marca por otra. Dele a la persona de apoyo su propio papelito. La otra persona que facilita lee para quien lo necesita. Y no explique las frases: lea otra vez las mismas palabras.
    .short = Solo la primera, la tercera y la quinta frase. Y al final, solo esas mismas tres.


## Lesson

plan--support-90--two-things = Dos cosas distintas
    .aim = Dos cosas que suenan parecido se mantienen aparte.
    .say =
        Hay dos cosas que suenan parecido. Una es un derecho. Se mantiene. La otra es lo bien que nos sale decidir hoy. Eso puede cambiar si dormimos poco, si hay miedo, o si la sala es mejor.

        Esta llave es el derecho. Esta lámpara es lo bien que nos sale hoy. La lámpara puede dar poca luz. La llave sigue en sus manos.
    .do = Muestre una llave y una lámpara. Lea en voz alta las tres páginas, o deje que lea quien quiera.
    .first-question = En su vida, ¿quién les pregunta primero a ustedes?
    .second-question = ¿A qué hora del día piensan mejor?
    .trap = Alguien puede decir: «Pero hay personas que de verdad no pueden». Diga: «Entonces todavía no hemos encontrado el apoyo, o no el suficiente. El comité de la ONU dice que, si a alguien le cuesta decidir, eso no es razón para quitarle el derecho. Muchas leyes todavía lo quitan. Hoy, las dos cosas son verdad».
    .upset = Quizá haya aquí personas por quienes otra decide, según la ley. La página «Lo que dicen las leyes» es sincera, y pesa. Guárdela para cuando pregunten.
    .short = Solo la primera página, en 3 minutos.


## Story

plan--support-90--five-people = Una historia: cinco personas y una luz que zumba
    .aim = Las personas ven que una sala, una lámpara y cinco personas pueden estorbar una respuesta. La respuesta puede llegar más tarde, y de otra forma.
    .say = Esta historia trata de una reunión. Ellis es autista. Aquí nadie tiene que explicar cómo ve, oye o habla.
    .first-question = ¿Qué sabe la doctora Adler sobre Ellis, y qué es lo que solo cree?
    .second-question = ¿Qué cambiarían en esta sala en cinco minutos?
    .trap = El grupo quiere arreglar a Ellis: «tendría que mirar». Vuelva a la sala de la historia. Si aquí hay personas autistas, no son el ejemplo de nadie.
    .upset = El ruido y la gente pueden ser demasiado aquí también. Apague lo que zumba, abra la puerta, acórtelo.
    .screen = La historia. Antes del salto, diga: «Aquí hay otro camino. En la primera reunión, Ellis mostró una tarjeta: una sala con menos ruido, dos personas, preguntas en papel». En su última página, la tecla r muestra los derechos. Dos de ellos son «Apoyo para decidir» y «Los cambios que usted necesita».
    .short = Termine después de la página «Otra reunión». Son 13 minutos.
    .instead-aim = Las personas ven que las preguntas rápidas pueden estorbar una respuesta. La respuesta puede llegar más tarde, y sin palabras.
    .instead-say = Esta historia trata de un hombre que tuvo un derrame cerebral. Le salen pocas palabras, y sabe lo que quiere. Aquí nadie tiene que decir qué sabe de eso.
    .instead-first-question = ¿Qué puso a prueba la doctora Reyes la primera tarde: lo que él quiere o cómo habla?
    .instead-second-question = ¿Cuánto pueden esperar una respuesta antes de llenar el silencio?
    .instead-trap = El grupo le organiza la casa a Giorgos. Pregunte qué ha dicho él hasta ahora, y solo eso. Y aquí nadie termina la frase de otra persona.
    .instead-upset = Quizá alguien tuvo que hablar con prisa por alguien de su familia. Diga: «Usted hizo lo que pudo».
    .instead-screen = La historia. Antes del salto, diga: «Aquí hay otro final. Giorgos señala las palabras de la página y niega con la cabeza». En su última página, la tecla r muestra los derechos.
    .instead-short = Quite el salto a la última página. Si hace falta, quite también la primera página. Diga: «Giorgos tuvo un derrame cerebral. La doctora Reyes hizo tres preguntas rápidas. No salió ninguna palabra. Ella escribió: no puede decidir».


## Break

plan--support-90--pause = Diez minutos, y de verdad
    .say = Diez minutos. El lugar tranquilo está allí. Empezamos otra vez a la hora que está en la pizarra. Oirán un sonido suave.
    .short = 7 minutos, nunca menos.


## Talk

plan--support-90--help-or-push = ¿Ayudar o presionar?
    .aim = Las personas oyen la diferencia en frases sueltas.
    .say =
        Voy a leer una página de una historia. Giorgos construye barcos. Desde que tuvo un derrame cerebral le salen pocas palabras. Señala imágenes en un tablero. La doctora Reyes es su médica. Eleni es su hermana.

        Después tomen seis papelitos, de dos en dos. Pongan cada uno en uno de dos montones: ayudar, o presionar.
    .do =
        Lea en voz alta la página «Su hermana espera», sin sus opciones.

        De dos en dos: seis papelitos, dos montones. Después se comparan en el grupo.
    .first-question = ¿Qué efecto tiene el silencio de Eleni?
    .second-question = ¿Qué se le puede decir a quien ayuda y presiona?
    .trap = Nadie acusa a una persona de apoyo en la sala. Diga: «Casi siempre, quien presiona teme por alguien».
    .upset = Quizá alguien reconozca su propia casa. Ofrezca hablar con la otra persona que facilita, y el nombre de una persona defensora. Si alguien no está a salvo: quédese, y pida ayuda.
    .screen = La página «Su hermana espera».
    .short = Lea en voz alta tres papelitos. Pregunte con cada uno: ¿ayudar o presionar? Se responde con la mano o con una palabra. Son 4 minutos.
plan--support-90--help-or-push--helping = Ayudar
plan--support-90--help-or-push--pushing = Presionar
# Papelitos: lo que dice alguien que ayuda. Cada uno entre comillas, como se dice.
plan--support-90--help-or-push--read-again = «¿Se lo leo otra vez?».
plan--support-90--help-or-push--if-you-do-not-sign = «Si no firma, no puedo ayudarle».
plan--support-90--help-or-push--who-beside-you = «¿A quién le gustaría tener a su lado?».
plan--support-90--help-or-push--i-know-best = «Confíe en mí, yo sé lo que le conviene».
plan--support-90--help-or-push--answer-tomorrow = «Puede responder mañana».
plan--support-90--help-or-push--after-all-i-did = «Después de todo lo que hice por usted…».


## Lesson

plan--support-90--you-choose = Usted elige su apoyo
    .aim = Cada persona oye que elige su apoyo y que puede ponerle fin. Oye cuatro preguntas para antes de una evaluación.
    .say = Voy a leer dos páginas. Las preguntas de la segunda son un consejo nuestro. No son ley. Las normas son distintas en cada país.
    .first-question = ¿En qué notan que una persona ayuda sin presionar?
    .second-question = ¿A quién les gustaría tener al lado en una conversación así?
    .trap = No represente aquí una evaluación. Se parece a un examen. Lea solo las cuatro preguntas.
    .upset = Quizá alguien espere ahora una evaluación. Después del taller: una persona defensora, el centro comunitario, una tarjeta.
    .short = Solo la primera página, en 3 minutos.


## Practice

plan--support-90--i-need = De dos en dos: para decidir esto, necesito…
    .aim = Cada persona ha dicho una vez qué necesita, y ha apoyado una vez sin decidir.
    .say =
        Tomen una decisión pequeña, sin importancia: un contrato de teléfono, un abrigo, una excursión el sábado.

        Una persona decide, y empieza así: para decidir esto, necesito. También puede señalar, o mostrar una tarjeta.

        Quien apoya solo puede preguntar tres cosas. ¿Qué ayudaría? ¿Lo digo de otra manera? ¿Hablo, o solo me quedo aquí? A los cuatro minutos, cambian.

        Pueden decirlo en voz baja, o hacerlo a solas, mentalmente. Vale lo mismo.
    .do =
        - dé a cada persona las tarjetas para mostrar, y lea en voz alta las cuatro frases
        - 1 minuto para explicar
        - 4 minutos para una persona, 4 minutos para la otra
        - 3 minutos en el grupo
    .first-question = ¿Cuánto pudieron esperar la respuesta?
    .second-question = ¿Qué hizo quien apoyaba para que la decisión siguiera siendo de ustedes?
    .trap = Nada de tratamientos reales. Diga: «Hoy no. Un abrigo ya es bastante difícil».
    .upset = Se puede señalar y no hablar. Mostrar una tarjeta vale lo mismo.
    .screen = Cuatro frases de la historia, para que se puedan leer en voz alta.
    .short = Quite la conversación en el grupo (3 minutos menos). O decide solo una persona de cada pareja, y después el grupo: 8 minutos.


## Sentences after

plan--support-90--after = Las mismas cinco frases
    .trap = Una persona de apoyo marca por otra. Dele a la persona de apoyo su propio papelito. No dé las gracias a nadie por los vasos llenos, y no cuente delante del grupo.


## Closing

plan--support-90--closing = Una tarjeta, una persona
    .aim = Cada persona ha elegido una tarjeta y ha pensado en una persona.
    .say =
        Elijan una tarjeta para quedársela. Piensen en una persona que elegirían para tener al lado. No hace falta que se lo digan todavía.

        Si esta noche algo les sigue pesando, aquí dice a quién pueden llamar. Nos quedamos aquí un rato.
    .first-question = ¿Dónde van a poner su tarjeta, para encontrarla?
    .second-question = ¿Una palabra para irse a casa? O pasen.
    .trap = Una persona de apoyo se lleva la tarjeta para guardarla. La tarjeta se queda con la persona.
    .short = 2 minutos: la tarjeta, quién puede ayudar, gracias.
