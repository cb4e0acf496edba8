### Situación: En medio del estacionamiento, no. Tema: dignidad.
### Hablan: Mihai (hombre, 45 años, conduce una carretilla elevadora), Lena (trabajadora de un equipo que va
### donde está la persona, unos 35 años), Yusuf (trabajador del mismo equipo, unos 50 años).

# Para quien traduce o revisa:
# Mihai vive en el coche desde que perdió la vivienda. Es su situación, no su carácter. No se cuenta nunca por qué la perdió.
# Aquí no tiene nombre ninguna oficina, ayuda o formulario. «Documento de identidad»: cualquier papel que muestra quién es alguien.
# outreach: «alcance comunitario», el término de la base; en el texto, «el equipo».
# Lena habla demasiado alto, y después lo hace bien. La ayuda no depende nunca de ir a una consulta: que quede muy claro.
# Las normas sobre la dirección cambian de un lugar a otro. La historia lo dice, y no promete nada.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Mihai.
# No cambian los martes, la cafetería ni «solo nombres de pila». Los otros nombres pueden cambiar.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Palabras que cambian según el país: coche, estacionamiento, carretilla elevadora, buzón, piscina.

not-across-the-car-park = En medio del estacionamiento, no
    .about = Esta historia trata de vivir en un coche y de alguien que quiere ayudar y habla demasiado alto.


## Step: the car park

not-across-the-car-park--car-park =
    Mihai conduce una carretilla elevadora. Desde que perdió su vivienda, duerme en el coche. Lleva meses con el ánimo bajo, y su documento de identidad está vencido.

    A las siete de la tarde se le acercan dos personas. Son de un equipo de [alcance comunitario](term:outreach). «¡Hola!», grita Lena desde el otro lado del estacionamiento. «¿Usted es el de la depresión?».

    Un hombre con un carrito de supermercado vuelve la cabeza. Mihai lo conoce del trabajo.
    .title = El estacionamiento
    .note =
        Objetivo: que el grupo vea que dónde y cómo se habla es parte de la atención.

        Pregunta: ¿qué quería hacer Lena, y qué perdió Mihai con una sola frase?

        Pregunta: ¿cómo podría saludar el personal a alguien que todavía no conoce?

        Cuidado: el grupo puede empezar a hablar de por qué alguien pierde su casa. Vuelva a la manera en que le hablan a Mihai.
not-across-the-car-park--car-park--not-here = Decir: «Aquí no. En la cafetería, y solo nombres de pila».
    .after = Lena se pone roja. «Lo siento. No lo pensé. La cafetería está bien». Va delante, para que nadie los vea juntos. El personal suele cambiar enseguida cuando alguien le dice dónde quiere hablar.
not-across-the-car-park--car-park--only-practical = Decir: «Necesito ayuda con los papeles. Por ahora, nada más».
    .after = «Entonces hablamos de papeles», dice el hombre que está al lado de Lena. «Yo soy Yusuf». Habla en voz baja y saca una lista. A menudo usted puede aceptar un tipo de ayuda y dejar otro. Puede cambiar de opinión más adelante.
not-across-the-car-park--car-park--text-me = Mostrar el teléfono: «Envíeme un mensaje. Así, no».
    .after = Lena asiente y anota el número. «Perdón. No volveré a acercarme a su coche». Cuando usted elige cómo le avisan, suele ser más fácil responder. Usted puede cambiar la manera de avisarle en cualquier momento.
not-across-the-car-park--car-park--drive-off = No decir nada, arrancar e irse.
    .after = Nadie se molesta, y nadie lo sigue. Muchas personas se van cuando sienten que todo el mundo las mira. El equipo deja una tarjeta donde él estaciona. Usted todavía puede escribir, llamar o no hacer nada.


## Step: the card

not-across-the-car-park--under-the-wiper =
    A la mañana siguiente hay una tarjeta bajo el limpiaparabrisas. Está con la letra hacia abajo, para que nadie pueda leerla.

    «Siento haber hablado tan alto. Podemos ayudar con papeles, dinero, una ducha y un lugar donde vivir. Para eso no hace falta que vaya a ninguna consulta médica. Usted elige dónde nos vemos. Lena».

    Hay un número para enviar mensajes.
    .title = Bajo el limpiaparabrisas
    .note =
        Objetivo: que el grupo vea cómo alguien del personal puede pedir perdón y dejar el paso siguiente a la persona.

        Pregunta: ¿qué palabras de esta tarjeta hacen más fácil responder?

        Pregunta: ¿qué no debería decir nunca una tarjeta que pueden encontrar otras personas?

        Cuidado: irse fue una manera de cuidarse. Que el grupo no lo llame huir.
not-across-the-car-park--under-the-wiper--ask-by-text = Enviar un mensaje: «¿Con qué pueden ayudar, sin tratamiento?».
    .after = La respuesta llega a mediodía, de Yusuf, compañero de Lena. Es una lista corta. Una pregunta por mensaje suele dar más seguridad que una conversación. Usted puede tomarse su tiempo antes de responder.
not-across-the-car-park--under-the-wiper--name-a-place = Enviar un mensaje: «La cafetería, a las seis. Solo nombres de pila».
    .after = «Bien. Me sentaré al fondo», escribe Lena. Cuando usted elige el lugar, suele ser usted quien lleva la conversación. Puede irse cuando quiera.
not-across-the-car-park--under-the-wiper--keep-the-card = Guardar la tarjeta y no responder.
    .after = Guardar un número también es una manera de dar un paso. Muchas personas necesitan días antes de escribir. Nadie retira la oferta. Usted todavía puede usar la tarjeta la semana que viene, o dársela a otra persona.


## Step: the café

not-across-the-car-park--cafe =
    Lena está al fondo, en una mesa pequeña. Lleva la tarjeta con su nombre en el bolsillo.

    «Tendría que haberle preguntado primero dónde hablar», dice en voz baja. «No escribo nada si usted no está de acuerdo. Mi equipo lee lo que escribo. Si me preocupa que alguien esté en peligro, quizá tenga que decírselo a más personas. En ese caso, si puedo, se lo digo antes a usted».

    Espera. «¿Por dónde le gustaría empezar?».
    .title = Al fondo de la cafetería
    .note =
        Objetivo: que el grupo vea qué hace privada una primera conversación, y que decir los límites con sinceridad forma parte de ella.

        Pregunta: ¿qué hace Lena ahora de otra manera?

        Pregunta: ¿qué querrían saber ustedes antes de contarle algo a alguien que ayuda?

        Cuidado: está bien decir poco. La conversación no es un examen de cuánto confía Mihai en Lena.
not-across-the-car-park--cafe--start-with-papers = Decir: «Por mi documento de identidad. Está vencido».
    .after = «De eso sabe Yusuf», dice Lena. Él se sienta a tomar té con ellos y trae una lista. Una cosa práctica suele ser un buen comienzo. De la salud se puede hablar más adelante, o nunca.
not-across-the-car-park--cafe--how-to-reach-me = Decir: «Primero, cómo me avisan. Un mensaje, los martes».
    .after = Lena lo escribe en el teléfono y se lo muestra. «Los martes, por mensaje y sin nombre en la pantalla». Con acuerdos pequeños como estos, suele ser usted quien decide cómo son las visitas. Puede cambiarlos.
not-across-the-car-park--cafe--how-he-sleeps = Contarle un poco cómo duerme.
    .after = Lena escucha y no se apresura a dar consejos. «¿Le gustaría ir algún día a una consulta médica de por aquí?». Usted puede decir un poco y parar. La ayuda con los papeles y el dinero sigue igual.
not-across-the-car-park--cafe--just-coffee = Tomar el café y hablar de fútbol.
    .after = Lena sabe mucho de fútbol. Muchas personas quieren ver primero a quién tienen delante. Una hora así puede bastar. Usted todavía puede pedir algo la próxima vez.


## Step: the list

not-across-the-car-park--the-list =
    Yusuf, del equipo, tiene una lista en una página. Un documento de identidad nuevo. Dinero al que Mihai quizá tenga derecho. Una ducha en la piscina. Un buzón. Un lugar donde vivir. Una consulta médica, si quiere.

    «En una oficina me dijeron: sin dirección no hay ayuda», dice Mihai.

    «En algunos lugares es la norma, y en otros no», dice Yusuf. «Vamos a preguntarlo usted y yo».
    .title = Una página, seis líneas
    .note =
        Objetivo: que el grupo vea que la salud, los papeles, el dinero y la casa van juntos, y que ninguna ayuda es un premio.

        Pregunta: ¿por qué línea empezarían ustedes y por qué?

        Pregunta: ¿qué cambia «vamos a preguntarlo usted y yo», cuando una oficina ya dijo que no?

        Cuidado: las normas cambian de un lugar a otro. No prometa lo que dirá una oficina. Búsquelo con el grupo.
not-across-the-car-park--the-list--card-first = Empezar por el documento: «¿Viene usted conmigo?».
    .after = «El jueves a las diez», dice Yusuf. En un mostrador, a dos personas se las suele escuchar antes que a una. Usted decide qué dice allí quien le acompaña, y qué no.
not-across-the-car-park--the-list--any-conditions = Preguntar: «¿Para algo de esto tengo que ir a una consulta médica?».
    .after = «No», dice Yusuf. «La lista no depende de eso». Lo escribe arriba en la página. Es bueno preguntar pronto por las condiciones. Así usted puede aceptar con libertad, o decir que no.
not-across-the-car-park--the-list--a-place-to-live = Señalar la línea de la casa: «Un lugar donde vivir. Mío».
    .after = «¿Dónde y cómo?», pregunta Yusuf. Lo pregunta de verdad y anota las respuestas. Encontrar un lugar suele llevar semanas o meses. Si usted sabe lo que quiere, las demás personas pueden ayudar mejor a buscarlo.
not-across-the-car-park--the-list--too-much = Decir: «Es mucho. Hoy no».
    .after = Yusuf dobla la página y se la da. «Es de usted. No hay fecha límite». Muchas personas pueden con una línea en una semana, o con ninguna. Usted todavía puede volver a la lista.


## Outcomes

not-across-the-car-park--papers-first =
    El jueves, Mihai y Yusuf van juntos al mostrador. La mujer que atiende lee la norma con ellos. Mihai puede usar el buzón del equipo para su correo. El documento nuevo tarda tres semanas.

    Arriba en la lista está escrito: «No depende de ningún tratamiento». Debajo hay tres fechas.

    Si una oficina dice que no, Mihai puede pedir la razón en papel. Después puede llevarla a alguien que conozca las normas de ese lugar.
    .title = Primero, los papeles
not-across-the-car-park--tuesdays =
    Cada martes a mediodía llega un mensaje. «¿Cafetería, banco del parque o hoy no?». Mihai responde con una palabra. Algunas semanas es «banco». Algunas semanas es «no», y nadie pregunta por qué.

    Ahora decide él cómo son las visitas: dónde, cuánto tiempo y de qué se habla.

    Si Mihai quiere ayuda con los papeles, el dinero o la casa, también puede escribirlo. Puede cambiar el día, o poner fin a las visitas.
    .title = Los martes
not-across-the-car-park--a-doctor-nearby =
    Lena anota el nombre de una médica que atiende cerca del estacionamiento. Pregunta en la consulta, sin decir el nombre de Mihai, si puede ir alguien sin dirección fija. Pregunta qué papeles piden. Eso cambia de un lugar a otro.

    Mihai puede ir solo, o con Lena. Puede preguntar por el sueño, o primero por la espalda.

    La ayuda con los papeles y la casa sigue, decida él lo que decida.
    .title = Una consulta, si quiere
not-across-the-car-park--his-own-key =
    La lista de Mihai dice ahora: «Mi propia puerta. Cerca del trabajo. Un lugar para el coche. Sin compartir habitación». Yusuf la lleva a dos oficinas y pregunta cuánto tardan.

    La primera oferta es una cama en una casa grande. Mihai puede preguntar qué más hay. Según la norma de la ONU, las personas con discapacidad pueden elegir dónde viven y con quién. Lo que puede ofrecer una oficina cambia de un lugar a otro.
    .title = Una puerta propia
not-across-the-car-park--another-week =
    Mihai está en el coche y escucha el partido. El número está en la guantera. Ya nadie grita en el estacionamiento.

    Hoy Mihai no tiene que querer nada. La oferta sigue, con consulta médica o sin ella.

    Mihai puede escribir una línea cuando le vaya bien. Puede decir dónde y pedir que le hablen en voz baja. Si prefiere hablar con alguien que haya vivido así, también puede pedirlo.
    .title = Otra semana


## Words to say

not-across-the-car-park--say--not-here = Aquí no, por favor. Me gustaría hablar en un lugar privado y solo con nombres de pila.
not-across-the-car-park--say--only-practical = Me gustaría tener ayuda con cosas prácticas. Ahora no quiero hablar de mi salud.
not-across-the-car-park--say--text-me = Por favor, envíeme un mensaje y no venga adonde estoy. Este día me va bien.
not-across-the-car-park--say--not-now = Ahora no. Tengo su número, y escribiré cuando para mí sea el momento.
not-across-the-car-park--say--a-little-about-me = Voy a contarle un poco cómo estoy. Por favor, solo escuche.
not-across-the-car-park--say--come-with-me = Por favor, venga conmigo a la oficina. Primero hablo yo.
not-across-the-car-park--say--where-i-want-to-live = Le cuento cómo y dónde me gustaría vivir.
not-across-the-car-park--say--our-place = Me gustaría que nos viéramos en el mismo lugar que la última vez.
not-across-the-car-park--say--change-the-plan = Me gustaría cambiar la manera de vernos. Esto es lo que ahora me va bien.


## Questions to ask

not-across-the-car-park--ask--what-without-treatment = ¿Con qué pueden ayudarme, si ahora no quiero tratamiento?
not-across-the-car-park--ask--any-conditions = ¿Tengo que hacer algo antes de recibir esta ayuda?
not-across-the-car-park--ask--post-address = ¿Qué dirección puedo usar para recibir mi correo?
not-across-the-car-park--ask--who-hears-it = ¿Qué escribe sobre mí, y quién puede leerlo?
not-across-the-car-park--ask--without-address = ¿Puedo ir sin dirección, y qué papeles necesitan?
not-across-the-car-park--ask--how-long = ¿Cuánto se tarda, y qué puedo usar hasta entonces?
not-across-the-car-park--ask--still-there = ¿Sigue en pie la oferta, y cuál sería el primer paso pequeño?


## Next steps

not-across-the-car-park--next--list-with-dates = Haga una lista: qué pidió, a quién y para cuándo le responden.
not-across-the-car-park--next--keep-papers-dry = Guarde copias o fotos de sus papeles en otro lugar, que también sea seguro.
not-across-the-car-park--next--no-in-writing = Si alguien dice que no, pida la razón por escrito y pregunte quién puede revisar esa respuesta.
not-across-the-car-park--next--how-when-where = Escriba tres líneas para el equipo: cómo avisarle, cuándo y dónde.
not-across-the-car-park--next--what-to-write-down = Acuerde qué puede escribir el equipo sobre usted.
not-across-the-car-park--next--first-visit = Anote dos cosas para una primera visita: qué le preocupa más y qué quiere.
not-across-the-car-park--next--other-help-too = Pida al mismo tiempo la ayuda práctica. Una cosa no tiene que esperar a la otra.
not-across-the-car-park--next--three-must-haves = Escriba tres cosas que un lugar debe tener y otras tres que estarían bien.
not-across-the-car-park--next--keep-the-number = Guarde el número donde lo encuentre, con un nombre que solo usted conozca.
not-across-the-car-park--next--one-thing = Elija una línea de la lista, la más pequeña. Deje las demás.
not-across-the-car-park--next--warm-place = Pregunte en un centro comunitario dónde puede lavarse, entrar en calor y cargar el teléfono.
