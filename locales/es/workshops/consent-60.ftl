### El plan «Consentimiento: su sí, su no», 60 minutos. Su orden y sus minutos están en content/workshops/consent-60.yaml.
### .say se dice en voz alta tal como está, y por eso no lleva comillas. .do es para quien facilita. Una nota que falta aquí
### es la de su tipo en workshops.ftl. .instead-… son las notas cuando se recorre la otra historia.

# Para quien traduce o revisa:
# Quien facilita lee .say y las preguntas en voz alta. Frases cortas, que se puedan decir sin tomar aire. A la sala: ustedes.
# Una línea de la historia recuerda que una vez sujetaron a alguien. Nadie se detiene en ello: que siga así.
# Ninguna ley y ningún país. Las tres respuestas sobre la ley están en workshops.ftl.
# Los nombres son los de la historia: Benoît, Hanna; en la otra historia Ileana, Pia, Jo.

plan--consent-60 = Consentimiento: su sí, su no
    .about = Un taller de una hora sobre decir sí y decir no a una prueba o a un tratamiento.
    .aims =
        - nombrar cuatro cosas que hacen libre un sí: me preguntaron, entendí, puedo decir que no, puedo cambiar de opinión
        - elegir una frase y una pregunta para su próxima cita, y decirlas una vez, en voz alta o mentalmente
        - nombrar a una persona que puede ayudar a que se les escuche
    .for-whom = Personas que usan los servicios, y quienes están a su lado.
    .group = De 6 a 16 personas. Hasta 30 en mesas de 4 a 6, con una persona más para facilitar. Con 4 personas también funciona, y no se cuenta nada. De 5 a 9, los papelitos esperan en un sobre.
    .bring =
        - un portátil (laptop), y un proyector si lo hay
        - bolígrafos, una caja para los papelitos, un reloj que solo vea usted
        - este plan en papel
        - agua, pañuelos
    .one-laptop = Tenga este plan y las notas en papel. La guía le abre cada página. Cambie de página en el minuto de silencio.
    .no-projector = Escriba en la pared las opciones de cada página, con números. Una de las dos personas que facilitan se pone de pie y lee. El portátil se queda con quien lee.
    .no-laptop = Lea la historia en papel. Las preguntas están en la página que la gente se lleva a casa.


## Welcome

plan--consent-60--welcome = Qué pasa en esta hora
    .aim = Las personas saben qué viene y cuánto dura, y que la puerta está abierta.
    .say =
        Les damos la bienvenida. Tenemos una hora. Vamos a ver una historia sobre decir sí y decir no.

        No tienen que leer, ni escribir, ni contar nada de su vida. Pueden salir y volver.
    .first-question = ¿Ven y oyen bien?
    .second-question = ¿Qué les haría más fácil esta hora? Díganlo en voz alta, o a quien facilita conmigo.
    .trap = Una ronda de «quién es usted, y por qué vino» hace que la gente cuente su historia. Solo los nombres de pila, y solo de quien quiera.
    .upset = En la puerta, muchas personas están nerviosas. Deje que se queden de pie, o que se sienten cerca.
    .short = Sin nombres.


## Agreement

plan--consent-60--agreement = Cuatro líneas para esta sala


## Sentences before

plan--consent-60--before = Cuatro frases
    .say =
        Voy a leer cuatro frases. Marquen el vaso que dice cómo es eso hoy para ustedes. No escriban ningún nombre. No hay respuestas buenas ni malas. Pueden dejar alguna sin marcar.

        Primero, una de prueba: sé dónde está el té.
    .short = Solo las dos primeras frases. Y al final, solo esas mismas dos. O ninguna, ni antes ni después.


## Story

plan--consent-60--needle = Una historia: la aguja y el cojín
    .aim = Las personas ven que un sí se da paso a paso. El silencio no es un sí, y una mano puede decir «pare».
    .say =
        Esta historia trata de un análisis de sangre. Una línea recuerda que una vez sujetaron a alguien. Eso no se muestra.

        Pueden saltarse esta parte. Pueden salir, o mirar otra cosa.
    .first-question = ¿Qué hace Hanna antes de hablar del análisis?
    .second-question = ¿Cómo puede notar el personal que alguien quiere parar, cuando no salen las palabras?
    .trap = Alguien puede decir: «Él no puede dar el consentimiento, así que se hace y ya está». Pregunte: «¿Qué apoyo no ha probado nadie todavía?». No se quede en lo de las manos. El objetivo no es conseguir la sangre. Parar también es un buen final; por eso la sala ve los dos finales.
    .upset = Es aquí donde suele pasar. La otra persona que facilita se sienta cerca de la puerta y deja libre el camino. Ofrezca la tarjeta Mi mano dice «paren»: «Puede mostrarme esto».
    .screen = La historia. Antes del salto, diga: «Aquí hay otro final. Esta vez, Benoît dijo que sí a cada paso». En la página «Todo se para», la tecla r muestra los derechos: «Decir no a un tratamiento», «Su cuerpo y su mente», «Los cambios que usted necesita».
    .short = Quite el salto a la última página. Si hace falta, quite también la primera página. Diga: «A Benoît le toca un análisis de sangre, y tiene miedo. Hanna, una enfermera, sale a verlo».
    .instead-aim = Las personas ven que un sí por miedo no es libre. Una casa y un tratamiento son dos cosas distintas.
    .instead-say =
        Esta historia trata de un apartamento que parece depender de tomar un medicamento. En ella nadie pierde su casa.

        Nadie cambia ni deja un medicamento por lo de hoy. Primero, hablen con personal médico o de farmacia.
    .instead-first-question = ¿Qué pasa con el sí de Ileana cuando de él depende su casa?
    .instead-second-question = ¿Qué dice Jo que hace menos urgente responder?
    .instead-trap = Alguien puede decir: «Que deje las pastillas y ya está». Diga que dejarlas de golpe puede hacer daño y que primero hay que hablar. Y aquí nadie puede decir si la ley permite esa línea. Esa pregunta es para un servicio de asesoramiento.
    .instead-upset = Quizá alguien tema por su propia casa. Ofrezca hablar con la otra persona que facilita, y el nombre de un servicio de asesoramiento.
    .instead-screen = La historia. En su última página, la tecla r muestra los derechos.
    .instead-short = Quite la primera página. Diga: «Ileana tiene su propio apartamento. Pia, una trabajadora de apoyo, le dice que la línea nueve pide tomar pastillas, o puede perder el apartamento. Ileana dice que sí, y quiere pensarlo».


## Talk

plan--consent-60--free-yes = ¿Qué hace libre un sí?
    .aim = El grupo encuentra las cuatro cosas por sí mismo.
    .say = Piensen en un sí cualquiera: a una prueba, a que les lleven a casa, a un corte de pelo. ¿Cuándo es de verdad de ustedes?
    .do =
        Un minuto a solas, después de dos en dos, y luego quien quiera, en el grupo.

        Escriba o dibuje lo que salga: me preguntaron, entendí, puedo decir que no, puedo cambiar de opinión, tiempo, nada de presión.
    .first-question = ¿Qué le quita la libertad a un sí?
    .second-question = ¿A quién pueden pedir que espere con ustedes?
    .trap = Alguien puede decir: «Pero la ley se lo permite». Use la primera de las tres respuestas sobre la ley. No discuta sobre la ley.
    .upset = Quizá alguien vea que un sí de antes no fue libre. Diga: «Era un momento difícil, y usted hizo lo que pudo. No tiene que contarlo».
    .screen = Una página en blanco. Si alguien pregunta por la fuerza: el derecho «Decir no a un tratamiento».
    .short = Tres palabras en la pared, en 3 minutos.


## Lesson

plan--consent-60--questions = Preguntas para llevar
    .aim = Cada persona ha oído una vez siete preguntas.
    .say = Voy a leer unas preguntas. No hace falta recordarlas. Están en la página que se llevan a casa. Elijan una que les guste.
    .do = Dé a cada persona la página «Preguntas para mi cita». Lea las preguntas despacio, una por una.
    .first-question = ¿Cuál harían primero?
    .second-question = ¿Qué respuesta podría ser dura de oír?
    .trap = No enseñe las letras de BRAN. Solo encajan en inglés. Enseñe las preguntas.
    .upset = «¿Qué pasa si no hago nada?» puede doler a quienes oyeron que no podían elegir. Déjela, y tome otra.
    .screen = La página «Preguntas para llevar».
    .short = Quítela. Las preguntas están en la página que la gente se lleva a casa.


## Practice

plan--consent-60--in-pairs = De dos en dos: una frase, una pregunta
    .aim = Cada persona ha dicho una frase y una pregunta, en voz alta o mentalmente.
    .say =
        Busquen a alguien, o quédense a solas. Tomen un caso inventado: una pastilla nueva, una prueba el lunes, un formulario para firmar.

        Elijan una frase y una pregunta. Una persona las dice. La otra solo responde: le he escuchado. Después repite las mismas palabras. Luego cambian.

        Pueden decirlo en voz baja, o pensarlo. Vale lo mismo.
    .do =
        - reparta la página con las preguntas, las tarjetas y una tarjeta en blanco, y lea en voz alta las tres frases
        - 1 minuto para elegir
        - 3 minutos para una persona, 3 minutos para la otra
        - 3 minutos en el grupo: ¿cómo fue decirlo?
    .first-question = ¿Qué palabras sintieron como propias?
    .second-question = ¿Qué les ayudaría a decirlo cuando llegue el momento?
    .trap = Hay quien imita a profesionales con malos modos. Párelo con amabilidad: «Hoy esa persona está cansada, y escucha». Y nada de casos reales: «El suyo, guárdelo para usted o para una persona defensora».
    .upset = Cambie a decirlo mentalmente, o a elegir una tarjeta. La otra persona que facilita puede hacer pareja con quien lo necesite.
    .screen = Tres frases de la historia, para que se puedan leer en voz alta.
    .short = Lo dice solo una persona de cada pareja, en 7 minutos.


## Sentences after

plan--consent-60--after = Las mismas cuatro frases


## Closing

plan--consent-60--closing = Una persona, un paso
    .aim = Cada persona tiene una tarjeta, sabe el nombre de alguien que puede ayudar, y no se va en peligro.
    .say =
        La tarjeta es de ustedes. Esta guía no guarda nada sobre ustedes.

        Si esta noche algo les sigue pesando, aquí dice a quién pueden llamar. Nos quedamos diez minutos más.
    .first-question = ¿A quién podrían pedir que vaya con ustedes? Respondan mentalmente.
    .second-question = ¿Qué palabra dice cómo se van hoy? O pasen.
    .short = 2 minutos: la tarjeta, quién puede ayudar, gracias.
