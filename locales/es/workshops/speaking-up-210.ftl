### El plan «Hacernos oír», medio día, para personas que quieren ser defensoras entre pares. Su orden y sus minutos están
### en content/workshops/speaking-up-210.yaml.
### .say se dice en voz alta tal como está, y por eso no lleva comillas. .do es para quien facilita. Una nota que falta aquí
### es la de su tipo en workshops.ftl.

# Para quien traduce o revisa:
# peer advocate: «persona defensora entre pares». Ha vivido cosas parecidas y está al lado de alguien. En algunos lugares
# el nombre está protegido. En la práctica, el papel se llama «quien acompaña», que no tiene género.
# «Lo hace», «No lo hace» y «Depende» se dicen de la persona defensora entre pares.
# Los nombres de los seis pasos son los de la lección six-steps-of-speaking-up.
# Los nombres son los de las historias: Bridget, Dan; Inés, Kwame.

plan--speaking-up-210 = Hacernos oír
    .about = Un taller de medio día, con pausas, para personas que quieren estar al lado de otras.
    .aims =
        - decir qué hace y qué no hace una persona defensora entre pares, y dónde está el límite de «se queda aquí»
        - estar al lado de alguien en una conversación: las palabras de la persona, nada añadido, notas con nombre y día
        - facilitar una parte de una hora, y haber fijado para ella un día, un lugar y otra persona
    .for-whom = Personas con experiencia propia que quieren apoyar a otras, con una o dos personas defensoras que cobran por su trabajo. No es para personas en plena crisis.
    .group = De 6 a 12 personas. Hasta 18 si facilitan tres. Una de las personas que facilitan tiene experiencia propia, y se le paga por ello. De 5 a 9, los papelitos esperan en un sobre.
    .bring =
        - un portátil (laptop), y un proyector si lo hay
        - bolígrafos, una caja para los papelitos, un reloj que solo vea usted
        - este plan en papel
        - comida que sea más que galletas, agua, pañuelos
        - tres rincones donde puedan hablar grupos de tres sin que les oigan
    .one-laptop = Tenga este plan y las notas en papel. La guía le abre cada página. En las pausas, la otra persona que facilita se ocupa del portátil. Así, la primera está libre.
    .no-projector = Lea las dos historias en voz alta para todo el mundo. Escriba en la pared las opciones de cada página, con números.
    .no-laptop = Reparta las páginas de la lección. Lea las dos historias en papel.


## Welcome

plan--speaking-up-210--welcome = Quién está aquí, qué viene
    .aim = La gente llega. Quienes facilitan se muestran como personas, y no solo como un cargo.
    .say =
        Les damos la bienvenida. Ustedes saben cosas que no están en ningún libro. Hoy no van a aprender leyes. Van a aprender a estar al lado de alguien.

        Tenemos tres horas y media, con dos pausas. Pueden salir y volver.

        Digan su nombre de pila, y una cosa que les ayuda a escuchar. O pasen.
    .first-question = ¿Qué necesitan para aguantar tres horas y media?
    .second-question = ¿Qué les haría irse antes a casa, y cómo lo notamos?
    .trap = Hay quien siente que tiene que contar todo lo que ha vivido. Diga: «Cada persona tiene sus razones. Partimos de lo que sabemos hacer».
    .upset = Todavía es pronto. Pregunte a solas si hoy es el día. No se pierde nada si es otro día.
    .short = Solo los nombres, en 5 minutos.


## Agreement

plan--speaking-up-210--agreement = Nuestras propias líneas
    .aim = Un grupo escribe sus propias líneas, con el límite dentro.
    .say =
        Aquí hay cuatro líneas. Son un comienzo. Pueden cambiarlas y añadir otras.

        Después de la primera historia, las miramos otra vez. Nadie firma. El silencio no es un sí. Voy a preguntar.
    .do =
        Lea cada línea, y espere. Escriba en la pared lo que añade el grupo.

        ¿Tiene usted la obligación de comunicar ciertas cosas, por ejemplo sobre menores o malos tratos? Dígalo ahora, con una frase sencilla.

        Al final, pregunte si les parece bien así. Basta un pulgar, un gesto con la cabeza o una palabra.
    .first-question = ¿Qué les faltó en otros grupos?
    .second-question = ¿Hasta dónde se puede acortar?
    .trap = Veinte reglas. Bastan de cuatro a seis líneas. El límite se queda.
    .short = Las cuatro líneas, leídas una vez, y una pregunta. 5 minutos.


## Sentences before

plan--speaking-up-210--before = Ocho frases
    .say =
        Voy a leer ocho frases. Marquen el vaso que dice cómo es eso hoy para ustedes. No escriban ningún nombre. No hay respuestas buenas ni malas. Pueden dejar alguna sin marcar.

        Primero, una de prueba: sé dónde está el té.
    .upset = Diga: «Aquí nadie tiene que tener ocho vasos llenos. Yo no los tengo».
    .short = Las cuatro primeras frases y la última, en 5 minutos. Y al final, solo esas mismas cinco.


## Story

plan--speaking-up-210--what-stays = Una historia: lo que se dice aquí
    .aim = Las personas ven que lo que se dice es de quien lo dice, y que un límite sincero da más seguridad que una promesa.
    .say = Esta historia trata de un grupo como el nuestro. Un centro de salud pregunta quién viene. Aquí nadie tiene que decir a qué grupos va.
    .do =
        En cada página: léala en voz alta. Un minuto de silencio. Después, de dos en dos: ¿qué se podría decir o hacer aquí? Luego elige el grupo. Pregunte qué puede pasar después, y solo entonces muéstrelo.

        Elija lo que elija el grupo, mírelo con amabilidad. Después siga con la opción del plan.

        Al final, 4 minutos: vuelvan a sus propias líneas. ¿Qué cambian?
    .first-question = ¿Por qué pueden faltar dos personas, aunque no se envió nada?
    .second-question = ¿Con qué palabras dirían ustedes un límite así?
    .trap = No pida ejemplos de peligro. ¿A alguien le preocupa ahora otra persona? Hable después, a solas, con quien se preocupa. Si no puede esperar, lo hace enseguida la otra persona que facilita.
    .upset = Aquí la traición está cerca. Diga: «Pueden decidir otra vez qué dicen aquí. Decir menos está bien».
    .short = Empiece por la página «Dos sillas vacías». Diga: «Dan va a un grupo. Un centro de salud preguntó quién viene. Algunas personas dijeron que sí. No se envió ningún nombre».


## Talk

plan--speaking-up-210--does-or-not = Qué hace una persona defensora entre pares
    .aim = La tarea, en diez frases.
    .say = En grupos de tres, pongan cada papelito en uno de tres montones. Una persona defensora entre pares lo hace. No lo hace. O depende.
    .do = 5 minutos de tres en tres, y después se comparan en el grupo. Tome primero los papelitos en que no hay acuerdo.
    .first-question = ¿Qué papelito les hizo discutir?
    .second-question = ¿Cómo se dice con amabilidad «esto no lo puedo hacer»?
    .trap = El montón «Depende» crece. Sea firme en cuatro cosas que una persona defensora entre pares no hace: decidir, dar consejos sobre la ley, hablar a espaldas de alguien, prometer un secreto total.
    .upset = A algunas personas les falló alguien que debía defender sus derechos. Escuche, sin nombres y sin preguntar más. Ofrezca hablar a solas, más tarde.
    .screen = El derecho «Una persona defensora».
    .short = Cinco papelitos, en 7 minutos.
plan--speaking-up-210--does-or-not--does = Lo hace
plan--speaking-up-210--does-or-not--does-not = No lo hace
plan--speaking-up-210--does-or-not--depends = Depende
# Papelitos: lo que dice una persona defensora entre pares.
plan--speaking-up-210--does-or-not--i-listen = «Escucho».
plan--speaking-up-210--does-or-not--your-words = «Digo lo que usted quiere que diga».
plan--speaking-up-210--does-or-not--my-view = «Digo lo que me parece mejor para usted».
plan--speaking-up-210--does-or-not--i-go-with-you = «Voy con usted».
plan--speaking-up-210--does-or-not--i-take-notes = «Tomo notas, con nombre y día».
plan--speaking-up-210--does-or-not--all-secret = «Lo guardo todo en secreto, pase lo que pase».
plan--speaking-up-210--does-or-not--who-knows-the-law = «Le digo quién conoce la ley».
plan--speaking-up-210--does-or-not--law-in-your-case = «Le digo qué dice la ley en su caso».
plan--speaking-up-210--does-or-not--behind-your-back = «Hablo con el personal sin preguntarle a usted».
plan--speaking-up-210--does-or-not--this-i-cannot-do = «Digo: esto no lo puedo hacer».


## Break

plan--speaking-up-210--food = Comer
    .aim = Comer, y descansar.
    .say = Quince minutos, y hay comida. El lugar tranquilo está allí. Empezamos otra vez a la hora que está en la pizarra.
    .short = 12 minutos, nunca menos.


## Lesson

plan--speaking-up-210--six-steps = Seis pasos, uno por pareja
    .aim = Seis pasos, y personas que los muestran.
    .say =
        Cada pareja tiene un paso: saber, preparar, decirlo, pedir apoyo, anotar, volver a preguntar.

        Léanlo, o pidan que se lo lean. Tienen tres minutos. Después nos lo muestran en un minuto: con un poco de teatro, con un dibujo, o dicho en su lengua. O controlan el tiempo.
    .do =
        - 3 minutos en parejas
        - 2 minutos para cada paso, con su página en la pantalla
        - 5 minutos con todo el grupo

        Con menos de seis parejas, una pareja toma dos pasos. Con más, dos parejas comparten uno.
    .first-question = ¿Qué paso les es más fácil?
    .second-question = ¿Cuál podrían hacer con alguien, y cuál solo puede hacerlo esa persona?
    .trap = Nadie juzga el teatro. Pregunte a las demás personas solo esto: «¿Qué vieron?».
    .upset = Se puede dibujar y no hacer teatro. O controlar el tiempo.
    .screen = La página de cada paso, mientras se muestra.
    .short = Tres pasos: decirlo, anotar, volver a preguntar. Son 10 minutos.


## Story

plan--speaking-up-210--phone = Una historia: el teléfono bajo llave
    .aim = Las personas distinguen una ley, una norma y una costumbre. Buscan un límite más pequeño. Ven el camino que va de una persona a todo el mundo.
    .say = Esta historia trata de una norma sobre los teléfonos en la unidad de un hospital. Inés tiene un hijo pequeño, y lo llama cada noche.
    .first-question = ¿Qué cambia cuando Kwame dice «No lo sé»?
    .second-question = ¿Cuándo basta con arreglar algo para una persona, y cuándo importa también a otras?
    .trap = El grupo se pone en contra de Kwame. Fíjese en la norma. Y para plantearlo por todo el mundo hace falta el sí de Inés. Su nombre es de ella.
    .upset = Quizá haya aquí madres y padres lejos de sus hijas o hijos. Vaya más despacio. Quite la página «Diez minutos a las siete», y pase a «La reunión de la unidad».
    .screen = La historia. En su última página, la tecla r muestra qué derecho, y qué fuente.
    .short = Termine después de la página «Nada por escrito». Son 14 minutos.


## Break

plan--speaking-up-210--air = Aire
    .aim = Descansar, antes de la parte en que la gente hace algo.
    .say = Diez minutos. Después van a hacer algo, y también se puede solo mirar. Empezamos otra vez a la hora que está en la pizarra.
    .first-question = ¿Le gustaría actuar, ayudar o mirar?
    .second-question = ¿Con quién?
    .short = 7 minutos, nunca menos.


## Practice

plan--speaking-up-210--beside = De tres en tres: al lado, no en su lugar
    .aim = Cada persona ha estado una vez al lado de alguien, no ha añadido nada y lo ha anotado.
    .say =
        Hay tres papeles: la persona, quien acompaña, y una persona del personal, que está cansada y escucha. En este teatro, nadie del personal es un monstruo.

        Dos minutos: la persona le dice a quien acompaña dos puntos, y qué no hay que decir. Cuatro minutos: la conversación. Tres minutos: mirar atrás. Después cambian.

        Pueden dejar su papel en cualquier momento. Levanten la mano, y una de las personas que facilitamos entra en su lugar. También pueden solo mirar.
    .do =
        - 3 minutos para explicar. Cada grupo toma un caso inventado. En un grupo de dos, una de las personas que facilitan hace de personal; en un grupo de cuatro, una persona mira
        - tres rondas de 9 minutos: 2 para preparar, 4 para hablar, 3 para mirar atrás
        - 5 minutos con todo el grupo
    .look-back =
        - Primero la persona: ¿era lo que yo quería? ¿Se añadió algo?
        - Después, quien acompaña: ¿en qué momento quise hablar yo por la persona?
        - El personal, al final.
    .first-question = ¿Qué efecto tuvo el silencio de quien acompaña?
    .second-question = ¿Qué queda en el registro, para poder encontrarlo dentro de dos semanas?
    .trap = Quien acompaña gana el caso sin la persona. Párelo con amabilidad: «Mire a la persona. Pregúntele: ¿lo digo yo, o lo dice usted?». Nada de casos reales, y nada de gritos.
    .upset = Se deja el papel levantando la mano. La otra persona que facilita entra en su lugar.
    .screen = La página «Paso 4: Pedir apoyo». La pantalla puede estar también en blanco.
    .short = Dos rondas, en 26 minutos. Quien no acompañó a nadie empieza la próxima vez.
plan--speaking-up-210--beside--person = Usted es la persona. Diga a quien le acompaña dos puntos, y qué no hay que decir. La conversación es de usted.
plan--speaking-up-210--beside--peer = Usted acompaña. Diga solo lo que la persona quiere que diga. Tome notas, con nombre y día.
plan--speaking-up-210--beside--staff = Usted es del personal. Ha tenido un día largo, y escucha.
plan--speaking-up-210--beside--cancelled = Cancelaron tres veces una cita.
plan--speaking-up-210--beside--hard-form = Un formulario tiene palabras difíciles.
plan--speaking-up-210--beside--speaks-to-daughter = Una enfermera habla con la hija, y no con la persona.
plan--speaking-up-210--beside--other-doctor = Alguien quiere saber qué piensa otra médica u otro médico.
plan--speaking-up-210--beside--copy-of-file = Alguien quiere una copia de su historia clínica.
plan--speaking-up-210--beside--visits-at-five = Las visitas terminan a las cinco, y nadie sabe por qué.


## Talk

plan--speaking-up-210--passing-on = Pasarlo a otras personas
    .aim = Cada grupo pequeño tiene un día, un lugar, otra persona y sus primeros cinco minutos.
    .say =
        Ustedes pueden facilitar el plan de una hora sobre el consentimiento. Hoy toman sus dos primeras partes: la bienvenida y el acuerdo.

        De tres en tres: ¿quién lleva el taller, quién cuida del grupo, dónde y cuándo? Después, quien quiera de ustedes nos da la bienvenida, como si acabáramos de entrar.
    .do =
        - 6 minutos para planear, de tres en tres
        - 3 minutos para cada uno de tres grupos: alguien nos da la bienvenida. Si hay más grupos, se la dan unos a otros, de dos en dos
        - 3 minutos para preguntas
    .first-question = ¿Quién es su segunda persona, y cuál es la señal?
    .second-question = ¿Dónde está su lugar tranquilo?
    .trap = Facilitar sin otra persona. O facilitar en una unidad donde esa misma persona estaba el mes pasado. Diga: «Todavía no, y allí no».
    .upset = Nadie tiene que facilitar. Controlar el tiempo también es una tarea.
    .screen = Una página en blanco. El plan está en papel.
    .short = Solo planear, nadie lo prueba. 8 minutos.


## Sentences after

plan--speaking-up-210--after = Las mismas ocho frases
    .upset = Diga: «Aquí nadie tiene que tener ocho vasos llenos. Yo no los tengo».
    .short = Solo si hizo las frases antes. Entonces, las mismas cinco, en 5 minutos.


## Closing

plan--speaking-up-210--closing = ¿Quién cuida de ustedes?
    .aim = Cada persona sabe quién cuida de ella. El día termina con algo ligero.
    .say =
        Van a oír cosas duras. ¿Quién les escucha a ustedes? Piensen en una persona. Después lo hablan de dos en dos, o se lo guardan.

        Nos vemos otra vez, una hora. Ahora digo el día. Pueden dejar de ser personas defensoras entre pares en cualquier momento.

        Si esta noche algo les sigue pesando, aquí dice a quién pueden llamar.
    .do = 4 minutos de dos en dos. Después, una ronda: tres palabras, o pasar. Fije el día del próximo encuentro, y escríbalo en la pared.
    .first-question = ¿A quién van a llamar después de una conversación dura?
    .second-question = ¿Qué se llevan a casa, en tres palabras? O pasen.
    .trap = Insignias y títulos. Esto fue solo medio día. Diga qué nombre se puede usar aquí, y cuál no.
    .upset = Pregunte: «¿Quién está con usted esta noche? ¿Puedo llamarle mañana?». Llame al día siguiente, solo si dijo que sí.
    .short = 7 minutos: la persona a quien llamar, el día del próximo encuentro, quién puede ayudar.
