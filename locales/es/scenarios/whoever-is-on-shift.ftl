### Situación: Quien esté de turno. Tema: dignidad.
### Hablan: Emmanuel (hombre, 79 años, vive en la residencia), Vera (auxiliar, mujer, unos 30 años),
### Marek (auxiliar, hombre, unos 45 años), Dorota (auxiliar responsable, mujer, unos 50 años), Ruth (su sobrina, unos 40 años).

# Para quien traduce o revisa:
# Emmanuel fue profesor de música. La razón por la que prefiere a un hombre es privada: no se añade nunca.
# La historia tiene que valer para mujeres y hombres, en cualquier papel. Las frases de --say-- y --ask--, sin detalles de él.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Los nombres pueden cambiar. No cambian las cuatro de la tarde, la silla ni el timbre.
# El personal tiene prisa y buena intención. Vera, Marek y Dorota hacen algo bien: que siga así.
# El cuerpo se nombra solo lo necesario para lavarse. Con palabras sencillas, y sin bromas.
# Ruth trata a su tío de cerca. «Te» vale para «tú» y para «vos».
# care worker: «auxiliar», que vale para mujeres y hombres y en muchos países. No es personal de enfermería.

whoever-is-on-shift = Quien esté de turno
    .about = Esta historia trata de la ayuda para lavarse en una residencia de cuidados y de quién la da.


## Step: the knock

whoever-is-on-shift--knock =
    Emmanuel tiene 79 años. Fue profesor de música durante cuarenta años. Desde que lo operaron de la cadera, necesita ayuda en la ducha.

    A las ocho llaman a la puerta. Entra una mujer con toallas. Él no la conoce. «Buenos días, soy Vera. ¡A la ducha!». Desde la habitación de al lado ya la están llamando.

    Emmanuel prefiere que le ayude un hombre. Puede esperar.
    .title = Llaman a las ocho
    .note =
        Objetivo: que el grupo vea que no da igual quién ayuda a lavarse y que el personal puede preguntar qué prefiere cada persona.

        Pregunta: ¿qué podría preguntar la residencia el primer día, para que esta mañana sea distinta?

        Pregunta: ¿por qué cuesta hablar cuando ya hay alguien delante con las toallas?

        Cuidado: el grupo puede empezar a adivinar por qué Emmanuel quiere que le ayude un hombre. Él no tiene que dar una razón. Aquí nadie tiene que darla.
whoever-is-on-shift--knock--ask-for-a-man = Decir: «Me gustaría que me ayudara un hombre. Puedo esperar».
    .after = «Voy a preguntar», dice Vera. Llama por teléfono desde el pasillo. «Marek puede venir a las cuatro. ¿Le parece bien?». Usted no tiene que dar una razón. El personal a menudo puede encontrar una manera, si usted dice qué quiere y cuándo.
whoever-is-on-shift--knock--wash-at-basin = Decir: «Hoy me lavo en el lavabo, por mi cuenta».
    .after = Vera piensa en la cadera. Trae una silla y deja el timbre donde él lo alcanza. Un aseo más corto suele servir por un día, si usted tiene lo que necesita. Todavía puede pedir una ducha más tarde.
whoever-is-on-shift--knock--ask-for-plan = Pedir: «Por favor, escriba en mi plan de atención quién me ayuda a lavarme».
    .after = Vera asiente. «Se lo digo a Dorota. Ella escribe los planes. La ducha puede esperar». Una línea en el [plan de atención](term:care-plan) tarda más, a menudo una semana. Después suele valer en todos los turnos. Aun así, usted puede decir qué quiere hoy.
whoever-is-on-shift--knock--go-along = No decir nada y aceptar la ayuda.
    .after = Vera es cuidadosa y rápida. Emmanuel mira la pared y después siente vergüenza. Muchas personas se callan en un momento así. Aceptar una vez no es un sí para todos los días. Usted puede decir «pare» en cualquier momento. Todavía puede hablar esta noche o mañana.


## Step: his niece calls

whoever-is-on-shift--niece-calls =
    Por la noche llama su sobrina Ruth. «Se te nota el cansancio en la voz», dice.

    Emmanuel se queda un rato en silencio. «Esta mañana me lavó una persona que no conozco. No me gustó».

    Ruth no pregunta por qué. «Gracias por contármelo», dice. «¿Qué te gustaría ahora? Puedo ayudar, o puedo solo escuchar».
    .title = Llama Ruth
    .note =
        Objetivo: que el grupo vea que una cosa se puede decir más tarde, a alguien de confianza.

        Pregunta: ¿qué hace Ruth para que la elección siga siendo de Emmanuel?

        Pregunta: ¿qué les cuesta menos a ustedes: decir algo así, escribirlo o tener a alguien al lado?

        Cuidado: alguien puede decir «se dejó». Diga que muchas personas se bloquean y que él todavía puede pedir lo que quiere.
whoever-is-on-shift--niece-calls--with-ruth = Pedir a Ruth que esté a su lado cuando él hable con el personal.
    .after = Ruth viene el jueves. Pide diez minutos tranquilos a Dorota, una auxiliar responsable. Una cosa privada suele ser más fácil de decir con alguien al lado. Usted elige qué dice esa persona, y qué no.
whoever-is-on-shift--niece-calls--tell-vera = Decir a Vera mañana: «Me gustaría que me ayudara un hombre».
    .after = Por la mañana, Vera escucha. «Lo siento. Ayer no le pregunté». Llama por teléfono, y Marek puede venir a las cuatro. El personal a menudo quiere saber estas cosas. Decirlas un día después vale lo mismo.
whoever-is-on-shift--niece-calls--write-a-note = Escribir una nota sobre esto para el plan de atención.
    .after = Emmanuel escribe tres líneas. Vera se las da a Dorota, que escribe los planes, y se lo dice a él. Escribir suele ser más fácil cuando una cosa es privada. Usted puede guardar una copia de su nota.
whoever-is-on-shift--niece-calls--talk-about-music = Decir: «Ahora no» y hablar de música.
    .after = Ruth le habla de su coro, y él se ríe. Muchas personas no quieren hablar el mismo día. Usted todavía puede contarlo cualquier día, a Ruth, a Vera o a otra persona.


## Step: four o’clock

whoever-is-on-shift--four-oclock =
    A las cuatro llaman a la puerta. Marek, un auxiliar, espera hasta que Emmanuel dice «adelante».

    «¿Cómo quiere que lo hagamos?», pregunta. Cierra la puerta y la cortina. Mantiene a Emmanuel cubierto con una toalla y dice lo que va a hacer. Hablan de pianos.

    «Estuvo bien», dice Emmanuel. Marek sonríe. «Pero desde mañana estaré fuera cinco días».
    .title = Las cuatro de la tarde
    .note =
        Objetivo: que el grupo vea cómo es el respeto en las cosas pequeñas: llamar a la puerta, una pregunta, una cortina, una toalla.

        Pregunta: ¿qué hace Marek antes de empezar?

        Pregunta: ¿qué debería pasar los cinco días sin Marek?

        Cuidado: no haga de Marek el héroe ni de Vera la mala. Ella tenía prisa, y fue ella quien encontró a Marek.
whoever-is-on-shift--four-oclock--ask-back-up = Preguntar: «¿Quién me ayuda a lavarme mientras usted no está?».
    .after = «No lo sé», dice Marek. «Voy a pedirle a Dorota que se siente con usted». Lo hace antes de irse a casa. Una pregunta sobre los próximos días suele mostrar qué falta por organizar.
whoever-is-on-shift--four-oclock--basin-days = Decir: «Esos días me lavo en el lavabo, por mi cuenta».
    .after = Marek lo prueba con él: la silla, el timbre, la toalla. Deja una nota para el turno siguiente. Cuando usted hace una parte por su cuenta, suele tener más voz. Aun así, usted puede pedir ayuda cuando la necesite.
whoever-is-on-shift--four-oclock--leave-it = Dar las gracias y dejarlo ahí por ahora.
    .after = Una buena tarde puede bastar. Mañana llamará a la puerta otra persona. Muchas personas esperan, a ver qué pasa. Usted todavía puede decir entonces lo que quiere y puede decir que hoy salió bien.


## Step: the plan

whoever-is-on-shift--back-up =
    Dorota, una auxiliar responsable, se sienta con Emmanuel y con su [plan de atención](term:care-plan).

    «No le preguntamos el primer día», dice. «Lo siento. Aquí trabajan dos hombres y nueve mujeres. No puedo prometerle un hombre todas las veces».

    Escribe: Emmanuel quiere que le ayude a lavarse un hombre. Después levanta la vista. «¿Y cuando no esté ninguno de los dos?».
    .title = Un plan y una segunda opción
    .note =
        Objetivo: que el grupo vea que una elección necesita una segunda opción, para que valga en todos los turnos.

        Pregunta: Dorota dice con sinceridad lo que no puede prometer. ¿Qué cambia eso?

        Pregunta: ¿qué querrían ustedes en el plan, si estuvieran en el lugar de Emmanuel?

        Cuidado: «no siempre» no es «nunca». Que se hable de lo que se puede acordar y de lo que necesita una razón.
whoever-is-on-shift--back-up--rather-wait = Decir: «Entonces espero, o me lavo en el lavabo».
    .after = Dorota lo escribe con las palabras de Emmanuel, con la silla y el timbre. Una segunda opción clara suele dar más fuerza a un plan. Usted puede cambiarla cualquier día, también ese mismo día.
whoever-is-on-shift--back-up--somebody-i-know = Decir: «Entonces, alguien que yo conozca, y pregúnteme antes».
    .after = «Eso sí podemos hacerlo», dice Dorota. Le pregunta a qué auxiliares conoce. La ayuda suele ser más fácil con alguien a quien usted ya conoce. Ese mismo día, usted todavía puede decir que no.
whoever-is-on-shift--back-up--want-the-reason = Decir: «Entonces, dígame cada vez la razón y otra hora».
    .after = Dorota lo piensa. «Sí. Es justo». Una razón no trae a un hombre al turno. Pero suele mostrar dónde hay que cambiar el plan. Usted puede guardar las fechas y usarlas más adelante.
whoever-is-on-shift--back-up--think-first = Decir: «Necesito pensarlo» y parar por hoy.
    .after = Dorota deja la página abierta. «El lunes estoy aquí otra vez». Muchas personas necesitan tiempo para una pregunta así. Usted puede responder otro día, o pedir a alguien de confianza que se siente a su lado.


## Outcomes

whoever-is-on-shift--in-the-plan =
    Pasa una semana. Entonces hay una página nueva en el [plan de atención](term:care-plan). Dice quién ayuda a Emmanuel a lavarse, cómo y cuándo. Dice qué se hace si esa persona no está.

    Una auxiliar nueva llama a la puerta. Ha leído la página. «Aquí dice que primero le pregunte», dice.

    Ahora el plan vale en todos los turnos. Emmanuel puede cambiarlo cuando quiera.
    .title = Una página para cada turno
whoever-is-on-shift--at-the-basin =
    Emmanuel tiene una silla, el timbre y la puerta cerrada. Se lava despacio y escucha la radio. Nadie le mete prisa.

    Emmanuel puede hacerlo así unos días. Para una ducha necesita más ayuda. Puede pedirla el día que le vaya bien y decir quién quiere que venga.

    Cuando toca el timbre, el personal debería venir y llamar antes a la puerta. Si pide que venga otra persona, no por eso debe recibir menos ayuda.
    .title = Una silla y un timbre
whoever-is-on-shift--reasons-on-paper =
    Pasan dos semanas. Tres veces no hay ningún hombre en el turno. Dos veces le dicen a Emmanuel la razón y otra hora. Una vez nadie le dice nada.

    Ahora Emmanuel tiene una página con fechas y razones. Puede mostrarla a quien dirige la residencia. Una [persona defensora](term:advocate) puede ayudarle a decir lo que quiere. Emmanuel también puede presentar una [queja](term:complaint). Nadie debería atenderlo peor por eso.
    .title = Fechas y razones
whoever-is-on-shift--day-by-day =
    Todavía no hay ningún plan listo. Emmanuel no sabe quién llamará mañana a la puerta. Lo que le gustaría, sí lo sabe.

    Él puede decirlo en la puerta, a cualquier auxiliar, cualquier día. Puede decir «pare» a la mitad, y el personal debería parar. La [dignidad](term:dignity) no depende de un plan.

    Cuando él esté listo, alguien puede hacer un plan con él.
    .title = Día a día


## Words to say

whoever-is-on-shift--say--choose-who = Me gustaría elegir quién me ayuda a lavarme, una mujer o un hombre. Puedo esperar.
whoever-is-on-shift--say--by-myself = Hoy me gustaría lavarme por mi cuenta. Por favor, deme una silla y el timbre.
whoever-is-on-shift--say--write-it = Por favor, escriba en mi plan de atención quién me ayuda a lavarme y qué pasa si esa persona no está.
whoever-is-on-shift--say--please-stop = Por favor, pare. Esto me incomoda.
whoever-is-on-shift--say--somebody-with-me = Hay algo privado que quiero contar. Me gustaría tener a mi lado a alguien de confianza.
whoever-is-on-shift--say--told-later = Ayer lo acepté así. La próxima vez me gustaría que fuera distinto.
whoever-is-on-shift--say--not-now = Para mí, no es el momento de hablar de esto. Prefiero hacerlo más adelante.
whoever-is-on-shift--say--it-worked = Encontramos una manera que salió bien. Me gustaría hacerlo así otra vez.
whoever-is-on-shift--say--rather-wait = Si esa persona no está, prefiero esperar, o lavarme por mi cuenta.
whoever-is-on-shift--say--somebody-i-know = Si esa persona no está, por favor, envíe a alguien que yo conozca, y pregúnteme antes.
whoever-is-on-shift--say--tell-me-why = Si hoy no es posible lo que pido, por favor, dígame por qué y deme otra hora.
whoever-is-on-shift--say--show-the-page = Esto está en mi plan de atención. Por favor, léalo antes de empezar.
whoever-is-on-shift--say--ring-and-knock = Cuando yo toque el timbre, por favor, venga y llame a la puerta antes de abrir.
whoever-is-on-shift--say--these-dates = En estas fechas no funcionó. Me gustaría un plan que funcione.


## Questions to ask

whoever-is-on-shift--ask--who-if-away = ¿Quién me va a ayudar a lavarme, y qué pasa si esa persona no está?
whoever-is-on-shift--ask--look-again = ¿Cuándo revisamos esta página?
whoever-is-on-shift--ask--who-comes = ¿Quién viene mañana y a qué hora?
whoever-is-on-shift--ask--when-answer = ¿Quién me va a responder y para cuándo?


## Next steps

whoever-is-on-shift--next--copy-of-page = Pida una copia de la página y guárdela en su habitación.
whoever-is-on-shift--next--copy-for-helper = Si quiere, dé una copia a la persona que vino con usted.
whoever-is-on-shift--next--change-the-page = Pruebe el plan unas semanas. Después pida que se cambie lo que no funciona.
whoever-is-on-shift--next--pick-a-day = Elija un día y una hora para ducharse y diga quién le gustaría que viniera.
whoever-is-on-shift--next--ask-for-a-line = Elija a alguien del personal en quien confíe. Pídale que escriba una línea sobre esto en el plan de atención.
whoever-is-on-shift--next--note-dates = Anote cada vez: la fecha, qué pidió y qué le respondieron.
whoever-is-on-shift--next--meeting-together = Pida una reunión y vaya con la persona que le ayudó antes.
whoever-is-on-shift--next--bring-somebody = Pida una reunión y elija quién va con usted.
whoever-is-on-shift--next--if-still-no = Si nada cambia, pregunte cómo presentar una [queja](term:complaint). Una persona defensora puede ayudarle.
whoever-is-on-shift--next--first-minute = Practique una frase que pueda decir en la puerta, en el primer minuto.
