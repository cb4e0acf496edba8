### Situación: Mi tarjeta, mi clave. Tema: capacidad jurídica y apoyo para decidir.
### Hablan: Joanna (mujer, 34 años, trabaja en una panadería), Martin (trabajador de apoyo), Ola (amiga de Joanna, mujer),
### Grace (dirige el equipo de apoyo, mujer).

# Para quien traduce o revisa:
# Joanna tiene una discapacidad intelectual y vive en su propio apartamento. Es adulta. No es ingenua: sabe cuánto cuesta el pan y cuánto gana.
# Martin y Grace pueden tener buena intención. En esta historia a nadie se le llama ladrón. Falta dinero, y todavía nadie sabe por qué.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Joanna.
# Los nombres pueden cambiar. No se nombra ninguna moneda ni ninguna cantidad: que siga así.
# PIN: «clave», que se entiende en todas partes; la primera vez se explica. En España también se dice «PIN».
# El «límite» es aquí un límite de la tarjeta que pone la propia Joanna.
# Capacidad jurídica (un derecho, que se mantiene) y hacer cuentas (una habilidad): dos cosas distintas.

my-card-my-pin = Mi tarjeta, mi clave
    .about = Esta historia trata del dinero que el personal le guarda a alguien. Falta una parte.


## Step: the radio

my-card-my-pin--the-radio =
    Joanna trabaja en una panadería y vive en su propio apartamento, con apoyo. En la vitrina de una tienda hay una radio roja. Joanna quiere comprarla.

    Su tarjeta del banco está en la oficina del personal. «La guardamos nosotros, para que esté segura», dice Martin, un trabajador de apoyo. Él también tiene la clave, el número secreto de la tarjeta. «Su dinero se lo damos el viernes».

    Hoy es martes. Joanna no ha visto nunca sus papeles del banco.
    .title = La radio roja
    .note =
        Objetivo: que el grupo vea la diferencia entre ayudar con el dinero y tomar el control del dinero.

        Pregunta: ¿qué sabe Joanna de dinero que nadie le ha preguntado?

        Pregunta: ¿qué sentirían ustedes si otra persona tuviera su tarjeta?

        Cuidado: en este grupo, no ponga a prueba las cuentas de nadie. Que a alguien le cuesten los números no le quita ningún derecho.
my-card-my-pin--the-radio--see-my-money = Decir: «Hoy quiero ver mi dinero, con mi amiga Ola».
    .after = Martin se sorprende. «Nadie lo había pedido antes», dice. «Claro que sí». Ola viene después del trabajo. Alguien que usted elija puede sentarse a su lado. Así usted no se queda a solas con los números.
my-card-my-pin--the-radio--support-i-choose = Decir: «Quiero ayuda con los números. Y también quiero mi tarjeta».
    .after = Martin lo piensa. «Son dos cosas», dice. «Yo las había juntado en una». Ayudar con las cuentas y guardar una tarjeta no es lo mismo. Usted puede pedir lo uno sin lo otro.
my-card-my-pin--the-radio--who-decided = Preguntar: «¿Quién decidió que ustedes guarden mi tarjeta?».
    .after = «Cuando yo llegué ya era así», dice Martin. Acompaña a Joanna a ver a Grace, que dirige el equipo. Detrás de una vieja costumbre, a menudo no hay ningún papel. Una pregunta puede mostrarlo.
my-card-my-pin--the-radio--wait-for-friday = Decir que sí con la cabeza y esperar al viernes.
    .after = Muchas personas esperan cuando algo siempre fue así. Eso no es un sí. La radio sigue en la vitrina. Usted todavía puede preguntar el viernes, o cualquier otro día.


## Step: Friday

my-card-my-pin--friday =
    El viernes, Martin, el trabajador de apoyo, trae el sobre. Dentro hay dinero y una página llena de letra pequeña.

    «Firme aquí, por favor», dice. Después él mismo mira la página. «¿Sabe? Yo tampoco la leo bien».

    Deja el bolígrafo. «¿Quiere preguntarme algo sobre esto?». No le mete prisa.
    .title = El sobre del viernes
    .note =
        Objetivo: que el grupo vea que un momento de sinceridad del personal puede abrir paso a una pregunta.

        Pregunta: ¿qué hace bien aquí Martin?

        Pregunta: ¿cuándo fue la última vez que firmaron ustedes algo que no podían leer?

        Cuidado: la mayoría de las personas firma páginas así. Que nadie del grupo se sienta en ridículo por ello.
my-card-my-pin--friday--see-my-money = Decir: «Quiero ver todo mi dinero, con Ola».
    .after = Ola es la amiga que Joanna tiene en la panadería. Martin la llama y busca los papeles del banco. Verlo todo en un mismo lugar suele hacer más fácil la pregunta siguiente.
my-card-my-pin--friday--who-decided = Preguntar: «¿Quién decidió que ustedes guarden mi tarjeta?».
    .after = «No lo sé», dice Martin. «Vamos a preguntárselo a Grace». Ella dirige el equipo. Quien dice «no lo sé» a menudo puede ayudarle a usted a encontrar a quien lo sabe.
my-card-my-pin--friday--before-i-sign = Decir: «Todavía no firmo. Por favor, haga la página fácil de leer».
    .after = Martin no se molesta ni rompe nada. Toma una hoja limpia. Usted puede pedir palabras sencillas antes de firmar nada. El personal suele poder hacer una página así en diez minutos.
my-card-my-pin--friday--take-envelope = Tomar el sobre e irse a casa.
    .after = La semana fue larga. En esos momentos, muchas personas solo quieren estar en casa. Usted todavía puede preguntar la próxima vez, o traer a alguien.


## Step: at the office

my-card-my-pin--at-the-office =
    Grace dirige el equipo. Abre el armario y después una carpeta. Busca un papel en el que Joanna diga que sí. No lo hay.

    «La intención era buena», dice Grace. «Alguien escribió que a usted le cuestan los números. Por eso le guardamos la tarjeta».

    «Yo sé cuánto cuesta el pan», dice Joanna.

    Grace cierra la carpeta. «Sí», dice. «Tendría que haberle preguntado a usted».
    .title = Ningún papel en la carpeta
    .note =
        Objetivo: que el grupo vea que una costumbre necesita una decisión y que la decisión es de Joanna.

        Pregunta: ¿qué diferencia hay entre «le cuestan los números» y «no puede tener una tarjeta»?

        Pregunta: ¿cómo reacciona Grace, y qué se puede hacer gracias a eso?

        Cuidado: en algunos lugares, un tribunal puede permitir que alguien intervenga en el dinero de otra persona. No discuta de leyes. Pregunte quién lo decidió.
my-card-my-pin--at-the-office--card-today = Decir: «Quiero que hoy me devuelvan mi tarjeta».
    .after = Grace la saca del armario y se la da. A las dos les resulta raro. El personal suele decir que sí cuando ve que ningún papel dice que no. Aun así, la ayuda puede seguir.
my-card-my-pin--at-the-office--plan-together = Decir: «Hagamos un plan de la ayuda que quiero».
    .after = Grace trae una silla para Joanna y una hoja limpia. Un plan lleva un poco más de tiempo. Suele durar más, porque todo el personal puede leer lo que usted quiere.
my-card-my-pin--at-the-office--look-with-ola = Decir: «Primero quiero ver mi dinero, con Ola».
    .after = Ola es la amiga que Joanna tiene en la panadería. Grace busca los papeles del banco de los últimos tres meses. Usted puede mirar primero y decidir después, con alguien de confianza a su lado.
my-card-my-pin--at-the-office--think-first = Decir «Gracias» y pensarlo en casa.
    .after = Grace anota que Joanna preguntó. Una noticia importante necesita tiempo. Usted puede volver mañana o el mes que viene, con alguien o sin compañía. Ya preguntó una vez, y puede preguntar otra.


## Step: at the table

my-card-my-pin--at-the-table =
    Joanna y su amiga Ola están sentadas a la mesa de la cocina. Martin, el trabajador de apoyo, pone los papeles sobre la mesa. Ola lee despacio y no añade nada.

    Alquiler. Comida. El sueldo de la panadería. Joanna tiene más de lo que pensaba.

    Y hay una línea que nadie sabe explicar. Se sacó dinero un domingo. Joanna estaba en el trabajo.

    Martin la lee dos veces. «No sé qué es esto», dice. «Me alegro de que usted lo haya visto».
    .title = Una línea en el papel
    .note =
        Objetivo: que el grupo vea qué se puede hacer cuando falta dinero y todavía nadie sabe por qué.

        Pregunta: ¿qué hace Ola para ser una buena persona de apoyo?

        Pregunta: ¿por qué puede ayudar contárselo a alguien de fuera, incluso antes de tener certeza?

        Cuidado: alguien del grupo quizá perdió dinero así. No tiene que contarlo. Tenga preparados un nombre y un teléfono para después del grupo.
my-card-my-pin--at-the-table--ask-what-it-is = Preguntar: «¿Qué es esta línea? Y desde ahora quiero mi tarjeta».
    .after = Martin le da la tarjeta. Anota la pregunta y la firma. Unas líneas tienen una razón sencilla, y otras no. Si no llega una respuesta clara, usted puede contárselo a alguien de fuera.
my-card-my-pin--at-the-table--tell-outside = Contarlo fuera: al banco, a una persona defensora, a una oficina.
    .after = Ola marca el número, y habla Joanna. Usted no tiene que demostrar nada antes. Averiguar qué pasó es trabajo de otras personas. El personal no debería tratarle peor por haberlo contado usted.
my-card-my-pin--at-the-table--easy-numbers = Pedir una página fácil: lo que entra, lo que sale, lo que queda.
    .after = Martin dibuja tres cuadros. Marca la línea extraña en rojo, para que nadie la olvide. A menudo, una página sencilla le ayuda a usted a ver las cosas con sus propios ojos. Usted todavía puede preguntar por esa línea.
my-card-my-pin--at-the-table--close-folder = Cerrar la carpeta. Es demasiado para hoy.
    .after = Ola pone agua a calentar. Cuando algo no parece estar bien, muchas personas necesitan una pausa. Ola anotó el día de esa línea. Usted todavía puede preguntar, y contárselo a alguien, cuando sea buen momento para usted.


## Step: which support

my-card-my-pin--which-support =
    Joanna toma una hoja limpia. Arriba dice: «Mi dinero, mi ayuda».

    Martin, el trabajador de apoyo, lee las ideas en voz alta. Una página fácil cada mes. Un presupuesto para cada semana. Un límite para la tarjeta, puesto por ella. Una clave que solo sabe ella. Alguien que mire las cuentas con ella los domingos.

    «Usted elige», dice. «Algunas, todas o ninguna». Le da el bolígrafo.
    .title = Mi dinero, mi ayuda
    .note =
        Objetivo: que el grupo piense en un apoyo que da fuerza a la persona y le deja la decisión.

        Pregunta: ¿cuál de estas ayudas querrían para ustedes?

        Pregunta: ¿cómo puede el personal ayudar con una tarjeta sin saber nunca la clave?

        Cuidado: un límite es apoyo solo cuando lo pone Joanna. Si lo ponen otras personas, es otra cosa.
my-card-my-pin--which-support--my-limit = Elegir un límite para la tarjeta y llevársela.
    .after = Joanna elige la cantidad para una semana. El banco puede poner ese límite, y ella puede cambiarlo. Un límite que pone usted suele dar calma, porque así un error no se hace grande.
my-card-my-pin--which-support--plan-on-paper = Pedir un plan en papel, con una fecha para revisarlo.
    .after = Martin escribe lo que dice Joanna y se lo lee. Con un plan, todo el personal ayuda de la misma manera. Pueden pasar algunos días hasta que esté todo preparado.
my-card-my-pin--which-support--other-supporter = Elegir quién ayuda con los números: su amiga Ola, no el personal.
    .after = «Me parece bien», dice Martin. Usted elige a su [persona de apoyo](term:supporter), y puede elegir a otra después. Alguien que no trabaja para el servicio quizá también vea otras cosas.
my-card-my-pin--which-support--not-now = Dejar el bolígrafo. Ahora no.
    .after = Martin le deja la página. Elegir la ayuda también es una decisión, y usted puede tomarse su tiempo. La página puede esperar en la puerta de la nevera hasta que usted la quiera.


## Outcomes

my-card-my-pin--card-is-back =
    Joanna tiene su tarjeta. El miércoles va al banco y elige una clave nueva. Solo la sabe ella.

    El domingo compra la radio roja. Es un poco cara, y es suya. En casa mira el papel del banco y ve lo que queda.

    La Convención dice que las personas con discapacidad tienen el mismo derecho que las demás a controlar su propio dinero. El apoyo puede ayudar con eso. No toma el control.
    .title = La tarjeta, de vuelta
my-card-my-pin--plan-on-paper =
    El plan es una página. Dice quién ayuda, con qué, y quién no necesita saber la clave. Arriba está la frase de Joanna: «Yo decido. Ustedes me ayudan a ver».

    El lunes, la tarjeta pasa a la cartera de Joanna. Dentro de tres meses revisarán el plan. Eso es el [apoyo para la adopción de decisiones](term:supported-decision-making).

    Si alguien del personal lo olvida, ella puede mostrar la página.
    .title = Un plan en papel
my-card-my-pin--somebody-outside =
    El banco bloquea la tarjeta y envía otra a Joanna. La oficina que protege a las personas adultas le pregunta qué vio, con Ola a su lado. Una persona defensora le explica cada carta.

    Todavía nadie sabe qué pasó. Averiguarlo no le toca a Joanna. Las personas con discapacidad tienen derecho a recibir protección contra la explotación. Eso significa que nadie puede aprovecharse de ellas, ni de su dinero.

    Martin dice: «Me alegro de que lo haya contado». Él también responde a las preguntas.
    .title = Alguien de fuera lo investiga
my-card-my-pin--another-day =
    Joanna tuesta pan y piensa en la radio roja.

    No se pierde ningún derecho por no preguntar, o por no preguntar más. La tarjeta lleva su nombre. Según la norma de la ONU, ella conserva la [capacidad jurídica](term:legal-capacity), y eso incluye las decisiones sobre su dinero. La ley del lugar donde vive quizá todavía permita que otras personas intervengan en ellas. También entonces ella puede preguntar quién lo decidió y por qué.

    Joanna puede preguntar mañana, con su amiga Ola o sin ella.
    .title = Otro día


## Words to say

my-card-my-pin--say--see-my-money = Hoy quiero ver todo mi dinero, con alguien de mi confianza.
my-card-my-pin--say--help-with-numbers = Me gustaría tener ayuda con los números. La tarjeta y la clave las guardo yo.
my-card-my-pin--say--come-back = Ahora no quiero hablar de mi dinero. Prefiero hacerlo más tarde.
my-card-my-pin--say--not-sign-yet = Esto todavía no lo firmo. Por favor, démelo con palabras sencillas.
my-card-my-pin--say--card-back = Es mi tarjeta. Me gustaría que me la devolvieran hoy.
my-card-my-pin--say--money-missing = Falta dinero, o hay una línea que no conozco. Quiero que alguien lo investigue.
my-card-my-pin--say--easy-page = Por favor, hágame una página fácil: lo que entra, lo que sale, lo que queda.
my-card-my-pin--say--my-limit = Quiero un límite en mi tarjeta. Lo pongo yo, y puedo cambiarlo.
my-card-my-pin--say--my-plan = Por favor, escriba con mis palabras qué ayuda quiero con el dinero.
my-card-my-pin--say--my-supporter = Yo elijo quién me ayuda con los números.
my-card-my-pin--say--my-pin-is-mine = Mi clave es solo mía. Por favor, no mire cuando la uso.
my-card-my-pin--say--my-own-account = Hasta que esto esté claro, mi tarjeta la uso solo yo.


## Questions to ask

my-card-my-pin--ask--who-decided = ¿Quién decidió que ustedes guarden mi tarjeta, y dónde está escrito?
my-card-my-pin--ask--what-is-this-line = ¿Qué es esta línea, quién sacó este dinero y cuándo me lo dirá usted?
my-card-my-pin--ask--new-pin = ¿Cómo consigo una clave nueva que solo sepa yo?
my-card-my-pin--ask--look-again = ¿Cuándo revisamos este plan?
my-card-my-pin--ask--when-card = ¿Qué día tendré mi tarjeta?
my-card-my-pin--ask--who-looks = ¿Quién investiga esto? ¿Es independiente de las personas que me apoyan?
my-card-my-pin--ask--when-hear = ¿Cuándo tendré noticias de ustedes, y cómo?


## Next steps

my-card-my-pin--next--change-pin = Pida al banco una clave nueva. Elija una que no sepa nadie más.
my-card-my-pin--next--look-each-sunday = Elija un día de la semana para mirar su dinero, con alguien o sin compañía.
my-card-my-pin--next--tell-bank = Avise al banco de cualquier línea que no conozca. Puede ir con alguien.
my-card-my-pin--next--copy-of-plan = Pida una copia del plan y guárdela en casa.
my-card-my-pin--next--ask-a-friend = Piense en una persona de confianza que pueda mirar los números con usted.
my-card-my-pin--next--keep-papers = Guarde los papeles. Anote el día, la línea y a quién se lo contó.
my-card-my-pin--next--one-question = Escriba una pregunta para la próxima vez: «¿Quién decidió que ustedes guarden mi tarjeta?».
