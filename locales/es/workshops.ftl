### What all plans of workshops share: the lines of agreement, the sentences before and after, the glasses, slips, counts,
### the closing, and the headings of a printed plan. The words of one plan stand in workshops/<plan>.ftl.
### Whoever leads reads much of this aloud, often tired: short sentences that can be said in one breath.
### .say is said aloud as it stands, so it has no quotation marks. .do is what whoever leads does. Questions are asked aloud.
### A note that a plan does not have itself is the one of its kind, here.
### “Sentences” are what people mark on paper. They are no test: never call them a score, a result or an assessment.
### Español: a quien facilita se le habla de usted; a la sala, de ustedes (.say y las preguntas); el papelito y la hoja que
### lee una sola persona, de usted. Ninguna palabra dice el género de quien facilita, ni el de quien escucha.
### slip: «papelito»; to mark: «marcar»; to leave out: «quitar» («saltar» es la tecla de la guía); a trap: «Cuidado», como en
### las notas de las historias; peers: «pares»; laptop: «portátil» o «laptop», según el país.

## Kinds of activities, each with the notes that hold in every plan

workshop--kind--welcome = Bienvenida
    .do = Diga una sola vez, con calma: «Aquí pueden surgir cosas difíciles. Se puede salir en cualquier momento. Estamos aquí para aprender. Esto no es una terapia».
    .screen = La primera página de la guía.

workshop--kind--agreement = Acuerdo del grupo
    .aim = Las personas saben qué se queda aquí, y cuál es el único límite, antes de que nadie hable.
    .say =
        Aquí hay unas pocas líneas para esta sala. Las leo despacio, dos veces. Pueden cambiarlas.

        Nadie firma. El silencio no es un sí. Voy a preguntar.
    .do =
        Lea cada línea, y espere. Después léalas todas una vez más.

        ¿Tiene usted la obligación de comunicar ciertas cosas, por ejemplo sobre menores o malos tratos? Dígalo ahora, con una frase sencilla.
    .first-question = ¿Qué añadirían ustedes?
    .second-question = ¿Les parece bien así? Basta un pulgar, un gesto con la cabeza o una palabra. También pueden decírnoslo después.
    .trap = No prometa que nada saldrá nunca de la sala. Esa promesa no se puede cumplir. El grupo puede cambiar las líneas, pero el límite se queda.
    .upset = Quizá a alguien de aquí le falló un grupo antes. Diga: «Hoy pueden escuchar y no decir nada».
    .screen = Las líneas. Están también en la pared.
    .short = Léalas una sola vez. No las quite nunca.

workshop--kind--sentences-before = Las frases, antes
    .aim = Una imagen de la sala, sin nombres.
    .say =
        Voy a leer unas frases. Marquen el vaso que dice cómo es eso hoy para ustedes. No escriban ningún nombre. No hay respuestas buenas ni malas. Pueden dejar alguna sin marcar.

        Primero, una de prueba: sé dónde está el té.
    .do =
        Diga primero qué quieren decir los vasos, del vacío al lleno: todavía no, un poco, a medias, casi, sí. También hay una casilla: esta no la marco.

        Lea cada frase dos veces, y espere. Las personas doblan el papelito y lo meten en la caja, esté marcado o no.

        Diga a todo el mundo: «Si no pueden ver o marcar, digan sus respuestas a quien facilita conmigo, en el lugar tranquilo».
    .first-question = ¿Se entiende qué quieren decir los vasos?
    .second-question = ¿Vuelvo a leer alguna frase?
    .trap = No explique las frases. Si las explica, las personas marcan lo que usted acaba de enseñar. Lea otra vez las mismas palabras.
    .upset = Diga: «Un vaso vacío es una respuesta sincera. Mucha gente tiene alguno».
    .screen = Las frases y los cinco vasos. Sin números. Las personas marcan en papel.

workshop--kind--story = Historia
    .do =
        En cada página: léala en voz alta. Un minuto de silencio. Después, de dos en dos: ¿qué se podría decir o hacer aquí? Luego elige el grupo. Pregunte qué puede pasar después, y solo entonces muéstrelo.

        Elija lo que elija el grupo, mírelo con amabilidad. Después siga con la opción del plan.
    .screen = La historia. Lo que sigue a una elección queda oculto hasta que usted lo muestra.

workshop--kind--talk = Conversación
    .screen = Una página en blanco.

workshop--kind--lesson = Lección
    .screen = Las páginas de la lección, una tras otra.

workshop--kind--practice = Práctica
    .screen = Unas pocas palabras que pueden ayudar.

workshop--kind--break = Pausa
    .aim = Descansar.
    .say = Paramos ahora. El lugar tranquilo está allí. Empezamos otra vez a la hora que está en la pizarra.
    .do = No prepare nada ahora. Esté disponible para quien se acerque. Haga las dos preguntas en privado, y solo si se nota que alguien está sin fuerzas.
    .first-question = ¿Va bien hasta ahora?
    .second-question = ¿Le gustaría sentarse en otro sitio?
    .trap = No siga hablando de la historia ni del caso de nadie.
    .upset = Es ahora cuando la gente cuenta cosas. Escuche. Pregunte qué ayudaría ahora.
    .screen = Una página en blanco. Sin reloj.
    .short = Acórtela, y no la quite nunca.

workshop--kind--sentences-after = Las frases, después
    .aim = La misma imagen, otra vez.
    .say =
        Las mismas frases que antes. No intenten recordar su primera respuesta.

        Está bien si un vaso queda más vacío que antes. A veces vemos mejor todo lo que hay.
    .do =
        Use los papelitos del otro color. Diga una vez más qué quieren decir los vasos.

        Lea cada frase dos veces, con las mismas palabras que antes. Cuente más tarde, cuando la gente se haya ido.
    .first-question = ¿Vuelvo a leer alguna frase?
    .second-question = ¿Tienen papelito todas las personas que lo quieren?
    .trap = No dé las gracias a nadie por los vasos llenos. No cuente delante del grupo.
    .upset = Diga: «Un vaso vacío es una respuesta sincera. Mucha gente tiene alguno».
    .screen = Las frases y los cinco vasos. Sin números. Las personas marcan en papel.
    .short = Solo si hizo las frases antes. Nunca unas sin las otras.

workshop--kind--closing = Cierre
    .trap = No termine con una historia dura. Si salió alguna, nómbrela con amabilidad. Después termine con algo pequeño.
    .upset = Despídase de cada persona. Pregunte en voz baja: «¿Quién está con usted esta noche? ¿Puedo llamarle mañana?». Llame solo si dijo que sí. Si alguien no está a salvo: quédese, y pida ayuda.
    .screen = El cierre, y quién puede ayudar cerca de aquí.


## Never left out, and why

workshop--never-drop--the-limit = No se quita nunca: las personas necesitan conocer el único límite antes de hablar.
workshop--never-drop--rest = No se quita nunca: para seguir hace falta descansar, y un momento en que nadie dirige.
workshop--never-drop--leave-safely = No se quita nunca: nadie se va sin saber quién puede ayudar.
workshop--never-drop--stood-beside = No se quita nunca: para esto vino la gente.


## The agreement: lines that are read aloud

workshop--line--stays-here = Lo que se dice aquí se queda aquí.
workshop--line--one-limit = Hay un límite. Si creo que alguien está en peligro grave, lo digo a quien puede ayudar. Si puedo, se lo digo primero a esa persona.
workshop--line--may-pass = Cada persona puede dejar pasar su turno, salir y volver. Nadie tiene que decir por qué.
workshop--line--about-the-story = Hablamos de la historia, y no de las personas de la sala.
workshop--line--own-voice = Cada persona habla por sí misma. Nadie habla por quien tiene al lado.

# Above the lines, on the screen and on the wall.
workshop--lines-title = Para esta sala
# Large, on the wall beside the door.
workshop--wall-door = Puede salir en cualquier momento.


## The sentences before and after: their wording is version 1. A change of sense needs a new version in every plan

# “Can”, never “will”. Present tense. No word that agrees with the reader, in any language. Never “sure” or “confident”.
workshop--sentence--ask-what-for = Puedo preguntar para qué es un tratamiento, y qué otra cosa podría hacer.
workshop--sentence--say-no-or-wait = Puedo decir que no, o que hoy no, al personal médico o de enfermería.
workshop--sentence--say-what-i-need = Puedo decir qué necesito para participar en una conversación.
workshop--sentence--who-helps = Sé quién puede ayudarme a que me escuchen.
workshop--sentence--choose-support = Puedo elegir quién me ayuda a decidir, y quién no.
workshop--sentence--ask-on-paper = Puedo pedir la razón, y pedirla en papel.
workshop--sentence--tell-later = Puedo decir que algo salió mal, también más tarde.
workshop--sentence--stand-beside = Puedo estar al lado de alguien y dejar que esa persona decida.
# To try out the glasses. Not “I can make tea”: some people cannot, and it is no test.
workshop--sentence--know-the-tea = Sé dónde está el té.

# The five glasses, from empty to full. One or two words each; no word that agrees with the reader.
workshop--glass--not-yet = todavía no
workshop--glass--a-little = un poco
workshop--glass--half = a medias
workshop--glass--mostly = casi
workshop--glass--yes = sí
# A sixth box beside the glasses.
workshop--glass--leave-out = esta no la marco


## Slips: strips of paper with the sentences and the glasses

workshop--slip--before = Antes
workshop--slip--after = Después
workshop--slip--how = Marque el vaso que dice cómo es eso hoy para usted. Sin nombre. Puede dejar una frase sin marcar. Después, doble el papel.
workshop--slip--try = Una de prueba
workshop--slip--colours = Imprima esto en papel de dos colores: blanco para antes, otro color para después.
workshop--slip--no-name = Aquí nada dice quién es usted. Por favor, no escriba nada más.
workshop--slip--card = Con cada frase, ponga una tarjeta boca abajo en la silla. Alguien pasa a recogerla.


## The closing: a page for the room

workshop--closing-title = Antes de irse
workshop--closing--thanks = Gracias por venir, tanto si habló como si no.
workshop--closing--yours = Su tarjeta es de usted. Para empezar, basta con una frase.
workshop--closing--nothing-kept = Los papelitos no llevan nombre. Esta guía no guarda nada sobre usted.
workshop--closing--tonight = Si esta noche algo le sigue pesando, hable con alguien. Aquí dice quién puede ayudar.
workshop--closing--stay = Nos quedamos aquí un rato después del final. Puede acercarse a hablar.
# The same words as guide-danger.
workshop--closing--danger = Si ahora está en peligro, pida ayuda a alguien que esté cerca, o llame al número de emergencias del lugar donde está.


## A printed plan: headings

workshop--plan-title = El plan de un taller
# $minutes (Number): how long it takes
workshop--minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
workshop--heading--aims = Después, las personas pueden
workshop--heading--for-whom = Para quién
workshop--heading--group = Cuántas personas
workshop--heading--bring = Qué hay que llevar
workshop--heading--handouts = Qué hay que imprimir antes
workshop--heading--what = Qué
workshop--heading--starts = Empieza
workshop--heading--lasts = Minutos
workshop--heading--aim = Objetivo
workshop--heading--say = Qué decir
workshop--heading--do = Qué hacer
workshop--heading--ask = Dos preguntas
workshop--heading--trap = Cuidado
workshop--heading--upset = Si alguien lo pasa mal
workshop--heading--screen = En la pantalla
workshop--heading--short = Si falta tiempo
workshop--heading--way = El camino por la historia
workshop--heading--instead = Otra historia, para los mismos minutos
workshop--heading--words = Palabras que se pueden leer en voz alta
workshop--heading--slips = Papelitos para recortar
workshop--heading--heaps = Montones
workshop--heading--cases = Casos inventados
workshop--heading--roles = Quién hace de quién
workshop--heading--look-back = Mirar atrás
workshop--heading--notes = Notas para cada punto del camino
workshop--heading--one-laptop = Un portátil, sin segunda pantalla
workshop--heading--no-projector = Sin proyector
workshop--heading--no-laptop = Sin portátil, o sin electricidad
workshop--heading--before-the-day = Antes del día del taller
workshop--heading--room = La sala
workshop--heading--law = Tres respuestas a preguntas sobre la ley

# A place of a story, and the choice that goes on from it. $place and $choice: their words; $minutes (Number)
workshop--way-step = { $place }. Siga con: { $choice }
# A place that is opened by jumping. $place: its heading
workshop--way-jump = Vaya directamente a: { $place }
workshop--way-end = Aquí la historia se detiene.
workshop--way-may-drop = Esta página se puede quitar.
workshop--may-drop = Esto se puede quitar.
# Sentences before and after. $other: the name of the other activity
workshop--both-or-none = Si quita esto, quite también «{ $other }».
workshop--if-asked = solo si alguien pregunta
# $minutes (Number): how much sooner
workshop--losing = { $minutes ->
    [one] Para terminar { $minutes } minuto antes
   *[other] Para terminar { $minutes } minutos antes
}
# $what: an activity; $minutes (Number): how many minutes it gives
workshop--saves = { $minutes ->
    [one] { $what }: { $minutes } minuto menos
   *[other] { $what }: { $minutes } minutos menos
}
workshop--not-counted = Entonces hoy no hay frases, y no se cuenta nada.
workshop--with-interpreter = Con intérprete, calcule un tercio más de tiempo.


## Handouts

workshop--handout--wall-lines = Las líneas del acuerdo, para la pared
workshop--handout--wall-door = «Puede salir en cualquier momento», para la pared
workshop--handout--wall-choices = Las opciones de cada página, con números, para la pared
workshop--handout--wall-pages = Los títulos de la lección, para la pared
workshop--handout--slips-before = Papelitos para las frases de antes, en papel blanco
workshop--handout--slips-after = Papelitos para las frases de después, en papel de color
workshop--handout--glass-cards = Un juego de cinco tarjetas con vasos, para quien no puede marcar un papelito
workshop--handout--questions = Una página: preguntas para mi cita
workshop--handout--show-cards = Tarjetas para mostrar al personal
workshop--handout--record = Una página: registro de una reunión
workshop--handout--blank-card = Una tarjeta en blanco, para una frase propia
workshop--handout--story-sheet = Frases y preguntas de la historia
workshop--handout--rights-sheet = Derechos de la historia, con sus fuentes
workshop--handout--lesson-pages = Páginas de la lección, un paso en cada una
workshop--handout--statements = Papelitos para poner en montones
workshop--handout--cases = Tarjetas con casos inventados
workshop--handout--roles = Tarjetas que dicen quién hace de quién
workshop--handout--next-plan = Un plan para quien va a facilitar un grupo después
workshop--handout--hub-sheet = Quién puede ayudar cerca de aquí
workshop--handout--certificate = Certificado de asistencia
workshop--each--person = una copia por persona
workshop--each--pair = una copia por pareja
workshop--each--three = una copia por grupo de tres
workshop--each--room = una copia para la sala

# The certificate has a blank line for a name. $title: the plan’s name; $hours: how long; $day: a day
workshop--certificate-title = Certificado de asistencia
workshop--certificate--was-here = Esta persona participó en el taller «{ $title }».
workshop--certificate--when = El taller fue el { $day } y duró { $hours }.
workshop--certificate--name = Nombre: ____
workshop--certificate--led-by = Facilitó: ____
workshop--certificate--no-test = No hubo ningún examen. No es un título.
workshop--certificate--nothing-kept = El nombre se escribe a mano. La guía no guarda ninguna lista.


## If somebody is upset: the same page in every plan

workshop--care-title = Si alguien lo pasa mal
workshop--care--ask-first = Las lágrimas no son una emergencia, ni un fracaso. Pregunte. No decida por la persona.
workshop--care--see-it = Dese cuenta. La otra persona que facilita se acerca. La primera sigue, o dice: «Tomémonos un minuto».
workshop--care--offer = Ofrezca, en voz baja: «¿Le gustaría salir un momento? Puedo ir con usted, o dejarle un rato a solas».
workshop--care--go-along = Acompañe a la persona si dice que sí. Siéntese. No la toque. No diga «cálmese», y no pregunte qué pasó. Pregunte: «¿Qué ayudaría ahora?» y «¿Está usted a salvo en este momento?».
workshop--care--not-safe = Si la persona no está a salvo: quédese. Llame a quien le apoya a usted o al número de emergencias. Diga qué hace, y por qué. El acuerdo lo permite.
workshop--care--come-back = Para volver: la persona elige si vuelve, cuándo y dónde se sienta. Nadie pregunta, y nadie aplaude.
workshop--care--before-leaving = Antes de que se vaya: «¿Quién está con usted esta noche? ¿Puedo llamarle mañana?». Llame solo si dijo que sí.
workshop--care--the-group = Al grupo: «Alguien necesita una pausa. Está bien así». Nada más. Si a muchas personas les ha afectado: una pausa, después el cierre, y nada más.
workshop--care--afterwards = Después, las dos personas que facilitan hablan diez minutos. Nada sobre la persona va a ningún archivo del taller. Si su servicio tiene la obligación de dejar constancia, hágalo donde dicen sus normas.
workshop--care--you-too = Si es usted quien lo pasa mal: haga la señal. La otra persona sigue. Para eso son dos.


## Questions about the law

workshop--law--both = La norma de la ONU dice una cosa. La ley del lugar donde vivimos quizá permita todavía otra. En los dos casos, usted puede pedir la razón por escrito, una persona defensora y una revisión.
workshop--law--who-can-tell = No puedo decirle qué dice la ley en su caso. Puedo decirle quién puede.
workshop--law--medicine = Nadie cambia ni deja un medicamento por lo de hoy. Primero, hable con personal médico o de farmacia. Dejarlo de golpe puede hacer daño.


## Before the day, and the room

workshop--before-the-day =
    - Recorra usted la historia una vez, con las notas.
    - Pregunte a cada persona que se apunta: qué idioma, si quiere intérprete, qué necesita en una sala.
    - Diga en la invitación de qué se trata y cuánto dura. Diga que nadie tiene que hablar. Diga si habrá personal.
    - El personal y las personas que usan su unidad vienen al mismo grupo solo si esas personas dijeron que sí. Pregúnteles sin el personal delante.
    - Elija otro día si hoy, en ese lugar, sujetaron o se llevaron a alguien contra su voluntad.
    - Tenga a mano tres números, y nunca de memoria: emergencias, una línea de crisis, la persona que le apoya a usted.
    - Decidan, entre las dos personas que facilitan: quién lleva el taller, quién cuida del grupo, y cuál es la señal de «siga usted».
workshop--room =
    - Un semicírculo, sin mesas en medio. Mesas de 4 a 6 solo si hay más de 16 personas.
    - Un camino libre hasta la puerta. La puerta no está cerrada con llave. Cerca de ella quedan asientos libres.
    - Un segundo lugar, tranquilo, con alguien que pueda sentarse allí.
    - Una luz que no parpadee, agua, pañuelos.
    - En grande, en la pared: «Puede salir en cualquier momento».
    - Intérprete: en un lugar donde se le vea junto con la pantalla.
    - Los lugares para las sillas de ruedas están dentro del semicírculo.


## Counting: what whoever leads types in, after people have gone

workshop--count-title = Contar los papelitos
workshop--count--alone = Cuente cuando la gente se haya ido, si puede con otra persona. Nadie de la sala lo oye ni lo ve.
# It stands under one of the sentences.
workshop--count--how-many-marked = ¿En cuántos papelitos hay un vaso marcado para esta frase?
workshop--count--how-many-full = ¿Cuántos de ellos marcan «casi» o «sí»?
workshop--count--full-means = No cuente una marca en «esta no la marco», ni una línea vacía. El segundo número es para los dos vasos más llenos: «casi» y «sí».
workshop--count--under-five = Menos de 5 papelitos. No se cuenta nada, y no se guarda nada. En un grupo tan pequeño es mejor hablarlo.
workshop--count--wait = De 5 a 9 papelitos. Métalos en el sobre de este plan. Allí esperan a los del próximo taller de este plan. Se cuentan juntos cuando hay 10 de antes y 10 de después.
workshop--count--not-two-rooms = Los papelitos de dos planes nunca se cuentan juntos.
workshop--count--smaller-than-marked = Este número no puede ser mayor que el de papelitos con marca. Por favor, cuente otra vez.

## How a count is said. Nothing may say more than this: a small number could show what one person marked

# $n (Number): how many slips, always 10 or more
workshop--count--fewer-than-five = menos de 5 de { $n }
workshop--count--all-but-few = todos salvo menos de 5, de { $n }
# $full (Number): how many marked “mostly” or “yes”; $n (Number): how many slips
workshop--count--exact = { $full } de { $n }
# Sums of a year. $least and $most (Number): between these; $n (Number): of so many slips
workshop--count--range = entre { $least } y { $most } de { $n }
# $percent (Number): a whole number
workshop--count--percent = cerca de { $percent } de cada 100
workshop--count--hidden = no se muestra, para que no se reconozca a nadie
workshop--count--why-hidden = Los números pequeños se ocultan a propósito. En una sala pequeña, un número puede mostrar qué marcó una persona.

workshop--change--more = Más personas que antes.
workshop--change--fewer = Menos personas que antes.
workshop--change--no-difference = No se puede mostrar ninguna diferencia clara.
workshop--change--not-compared = Los dos grupos no son iguales. No los comparamos.


## The report of one workshop

workshop--report-title = Informe de un taller
# $month: a month and its year; $plan: the plan’s name
workshop--report--when = Un taller en { $month }: «{ $plan }».
# $before and $after (Number): the number after “of” in every line of the report (the smallest of its sentences)
workshop--report--slips = Se marcaron { $before } papelitos antes y { $after } después, sin nombres.
workshop--report--fewest = Un informe tiene un solo número: cada frase se cuenta sobre el menor número de papelitos en que se marcó una frase. Puede haberse marcado en más papelitos.
# When slips waited in an envelope. $count (Number): how many workshops, always more than 1
workshop--report--together = Se contaron juntos los papelitos de { $count } talleres.
# No quotation marks around the sentence: it can have some of its own.
# $sentence: one of the sentences; $before and $after: counts in words; $change: one of the changes above
workshop--report--line = { $sentence } Antes: { $before }. Después: { $after }. { $change }
workshop--report--nothing-counted = No se contó nada.
workshop--report--left-out = Lo que se quitó o se acortó
workshop--report--limits-title = Lo que estos números no pueden decir
workshop--report--limits =
    - Esto es lo que las personas dijeron de sí mismas, el día en que vinieron. No es un examen.
    - No se comparó con otro grupo. No puede decir qué causó un cambio.
    - No hay nombres. Por eso nadie puede decir que una persona cambió.
    - No hay promedios ni estadísticas. Una sala es demasiado pequeña para eso.
    - Quien se fue antes cuenta solo en el primer número.
    - Dos personas de más o de menos pueden ser casualidad.
    - Cuando se ha aprendido algo, los vasos pueden parecer más vacíos, porque se ve mejor todo lo que hay.
    - A la gente le gusta quedar bien con quien facilita. Y el final de un taller es un momento amable para preguntar.
    - Quienes vinieron son quienes quisieron venir.
    - Todavía no sabemos si alguien lo ha usado.


## A year of workshops

workshop--year-title = Un año de talleres
# $count (Number): how many workshops, always 3 or more
workshop--year--workshops = { $count } talleres
workshop--year--fewer-than-three = menos de 3 talleres
workshop--year--led-by-peers = Facilitados por pares
workshop--year--slips = Papelitos de antes y de después
workshop--year--sentence = Lo que se marcó
workshop--year--dropped = Lo que se quitó más veces
workshop--year--range-why = En cada informe se ocultaron números pequeños. Por eso la suma va de un número a otro, y no es un solo número.
workshop--year--once = Publíquela una sola vez para todo el período, y nunca mes a mes. La diferencia entre dos sumas muestra otra vez un solo taller.
# Why something is refused
workshop--year--too-few-slips = Hay muy pocos papelitos: hacen falta 30 de antes y 30 de después, de 3 talleres como mínimo.
workshop--year--rest-too-small = No se muestra para esta línea. El resto sería tan pequeño que se podría averiguar.
workshop--year--percent-too-few = No se muestra «de cada 100»: hacen falta 100 papelitos de antes y 100 de después.
workshop--year--dropped-too-few = Lo que se quitó se muestra a partir de 5 talleres.
workshop--year--two-wordings = Estos archivos tienen dos versiones de las frases. No se suman.
workshop--year--same-file = Uno de estos archivos está dos veces.
workshop--year--limits =
    - No puede decir que los talleres causaron un cambio, ni que una persona cambió.
    - No puede decir qué lugar o qué persona facilita mejor.
    - No dice nada de las personas que no vinieron.
    - No se puede comparar con los resultados de un estudio.


## The file of counts: written only on request, and named first

workshop--file--for-adding = Este archivo es para sumar un año. No es para mostrarlo: puede tener números pequeños.
workshop--file--what-is-in-it = Contiene el plan, el mes, los idiomas, lo que se quitó y si lo facilitaron pares. De cada frase contiene los números de antes y de después. No contiene nombres, ni el día, ni el lugar.
workshop--file--hand-on = Entréguelo solo a quien suma el año, y después borre su copia.
