### La interfaz: lo que comparten todas las páginas. Cada mensaje se convierte en una función del programa; un mensaje
### nuevo necesita una nueva compilación. Los botones son cortos: infinitivos o sustantivos («Volver», «Continuar»).
### Tratamiento: usted, siempre. Sin género para quien lee. Comillas: « ».

## The guide

# The name of the guide. Termbase: your-voice
app-name = Mis derechos, mi voz
# The language's own name, as its speakers write it.
language-name = Español

## Languages: the first page, and the page behind the language key

languages-title = Elija su idioma

# At a kiosk, before anybody has come, beside the name of each language, in that language: at most 24 letters.
# $number (Number): the number of the row
attract-here = Toque aquí o pulse { $number }
# The same by ear
attract-enter = Pulse Intro para empezar.

## Welcome: all of it is seen in a window of 40 by 12. At most 150 letters in the first three sentences

welcome-short = Esta guía trata de sus derechos en la salud. No es un examen ni guarda nada. ¿Está en peligro ahora? Pida ayuda cerca, o llame a emergencias.
welcome-happening = Me está pasando algo
welcome-search = Buscar con mis palabras
welcome-go = Ver situaciones y lecciones
welcome-about = Sobre esta guía

## About this guide

guide-what = Esta guía trata de los derechos que usted tiene cuando usa servicios de salud. Habla de la dignidad, del consentimiento y de tomar las propias decisiones.
guide-how = Usted recorre una situación. Elige qué decir o qué hacer. Después ve lo que suele pasar y qué palabras pueden ayudar.
guide-no-test = Esto no es un examen. Nadie cuenta sus respuestas.
guide-time = Cada situación dura más o menos entre 5 y 10 minutos. Puede parar en cualquier momento.
guide-stored = Nada de lo que elige queda registrado. Solo se escribe una copia de su hoja si usted la pide.
guide-stored-shared = Nada de lo que elige queda registrado. Cuando usted se va, esta guía olvida la visita.
guide-advice = Esto es información. No es asesoramiento legal. Las leyes son distintas en cada país, y cambian.
guide-danger = Si ahora está en peligro, pida ayuda a alguien que esté cerca, o llame al número de emergencias del lugar donde está.
# $date: a day; $edition: which one of that day
guide-shelf = Los textos de esta guía son del { $date }, edición { $edition }.
welcome-workshop = Taller: lo que sigue a una elección queda oculto hasta que usted lo muestra. La tecla n muestra y oculta las notas para quien facilita.
leave-guide = Cerrar la guía

## Qué es y qué guarda: también antes de elegir un idioma

keeps-title = Qué es esta guía y qué guarda
keeps-heading = Qué guarda
keeps-silence = Si nadie hace nada durante un rato, la guía pregunta si hay alguien. Después olvida la visita.
keeps-nobody = La guía no pregunta quién es usted y no envía nada por internet.
keeps-clipboard = Lo que usted copia queda en el portapapeles de este equipo hasta que se copia otra cosa.
keeps-paper = La página que usted imprime queda en la impresora hasta que alguien la recoge.
keeps-counts = Cada semana se cuenta cuántas visitas y cuántas historias hay. No se anota quién vino ni qué eligió.
keeps-seen = Quien ve esta pantalla puede leer lo mismo que usted.
keeps-begin = Empezar

## The shelf

shelf-title = ¿Qué le gustaría ver?
# $count (Number): how many situations there are
shelf-theme = { $name } ({ $count ->
    [one] { $count } situación
   *[other] { $count } situaciones
})
shelf-mine = Mi propia situación
# Groups of the shelf
shelf-group-you = Empezar por usted
shelf-group-stories = Historias
shelf-group-more = Más
shelf-problems = Lo que me está pasando
shelf-lessons = Lecciones
# Something with how many stories and lessons there are about it
shelf-count = { $name } ({ $count })
shelf-search = Buscar por palabras
shelf-ways = Otras formas de buscar
# A lesson in a list of stories and lessons. $minutes (Number): how long it takes
shelf-lesson = Lección: { $title } ({ $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
})
problems-title = ¿Qué le está pasando?
# Above two sentences that somebody can say at once, to whoever is there
problem-say = Puede decir esto ahora
problem-keep = Guardar estas frases en mi hoja
problem-help = Ayuda de una persona
problem-right = Su derecho: { $right }
lessons-title = Lecciones
lessons-about = Una lección tiene unas pocas páginas cortas. Usted las lee, y en casi todas las páginas hay una pregunta para pensar.
ways-title = Otras formas de buscar
ways-right = Por derecho
ways-length = Por duración
by-right-title = ¿De qué derecho se trata?
by-length-title = ¿Cuánto tiempo tiene?
length-short = Hasta 5 minutos
length-middle = De 6 a 8 minutos
length-long = Más de 8 minutos
shelf-services = Elegir por lugar de atención
services-title = ¿Dónde ocurre?
services-empty = Todavía no hay situaciones para estos lugares:
# $minutes (Number): how long it takes
shelf-scenario = { $title } ({ $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
})
shelf-empty = Aquí todavía no hay nada.

## Buscar por palabras

search-title = Buscar
search-label = ¿Qué busca?
search-how = Escriba lo que pasa, con sus palabras. Basta una sola palabra, y también sirve una frase entera. La ortografía no importa.
search-private = Lo que usted escribe no queda registrado. Se olvida cuando usted sale de la búsqueda.
# $what: what somebody says, a whole sentence
search-example = Por ejemplo: { $what }
# Before everything else, where the words tell of danger. Nothing in it may blame anybody.
search-danger = Si usted u otra persona está en peligro ahora, pida ayuda a alguien que esté cerca, o llame al número de emergencias del lugar donde está. Usted no tiene la culpa.
search-help = Ayuda de una persona, ahora
search-soon = La guía está buscando. Un momento, por favor.
# One line above what was found, where the words may tell of danger
search-perhaps = ¿Alguien está en peligro? Aquí hay ayuda de una persona.
search-found = Quizá sea esto lo que busca:
# Little of what was typed fits anything: never blame the words
search-unsure = Quizá esta guía no sepa de esto. Usted preguntó bien: una persona puede saber más. Estas páginas son las más cercanas:
search-cut = Solo se buscaron los primeros 600 caracteres.
# Shown in this language to somebody who typed in it while the pages are in another one
search-speak = Seguir en español
search-right = Derecho: { $name }
search-term = Palabra: { $name }
search-prompt = Para buscar, escriba sus palabras y pulse Enter. O escriba un número para elegir, a para releer esta página, 0 para lo demás, x para salir enseguida.
search-prompt-none = Para buscar, escriba sus palabras y pulse Enter. O escriba a para releer esta página, 0 para lo demás, x para salir enseguida.
search-brief = Palabras, un número o 0.
search-brief-none = Palabras, o 0.

## Before a situation begins

# $minutes (Number): how long it takes
about-minutes = { $minutes ->
    [one] Dura más o menos { $minutes } minuto.
   *[other] Dura más o menos { $minutes } minutos.
}
about-theme = Tema: { $name }
about-service = Dónde: { $name }
about-touches = Algunas partes pueden ser difíciles de leer. Usted puede saltarlas o parar en cualquier momento.
touch-force = Aquí se habla del uso de la fuerza, o de la amenaza de usarla.
touch-detention = Aquí se habla de no dejar salir a alguien de un lugar.
touch-abuse = Aquí se habla de alguien que hace daño a otra persona.
touch-self-harm = Aquí se habla de hacerse daño a propósito.
touch-death = Aquí se habla de la muerte.
touch-body = Aquí se habla del cuerpo y de la enfermedad.
about-skip = No pasa nada si salta esto y elige otra cosa.
about-begin = Empezar
about-continue = Continuar donde estaba
about-again = Empezar de nuevo
about-other = Elegir otra cosa
mine-private = Usted responde eligiendo. Sus respuestas no salen de esta guía. Pasan a su hoja solo si usted las guarda.

## Walking

where-step = { $more ->
    [0] Paso { $step } · el último
    [one] Paso { $step } · queda { $more } como máximo
   *[other] Paso { $step } · quedan { $more } como máximo
}
where-step-open = Paso { $step }
# The same where there is little room
where-page-open = Página { $page }
where-page = { $more ->
    [0] Página { $page } · la última
    [one] Página { $page } · queda { $more }
   *[other] Página { $page } · quedan { $more }
}
where-end = El final de esta historia
step-question = ¿Qué se puede decir o hacer aquí?
after-title = Lo que suele pasar después
after-chose = Lo que se eligió: { $choice }
after-rights = Derechos en juego
after-says = Palabras que pueden ayudar
# Termbase: question-to-ask
after-asks = Preguntas que puede hacer
after-helps = Quién puede ayudar
after-next = Qué puede hacer después
go-on = Continuar
choose-again = Elegir otra cosa en este punto
keep-these = Guardar esto en mi hoja
# El grupo de un taller: ustedes.
talk-title = Primero, hablarlo
talk-prose = ¿Qué creen que puede pasar después? Tómense su tiempo.
talk-reveal = Mostrar lo que suele pasar
outcome-recap = Ver el camino recorrido
outcome-sheet = Ver mi hoja
outcome-shelf = Elegir otra situación

## Lessons

# Before a lesson begins. $count (Number): how many pages it has
lesson-pages = { $count ->
    [one] Tiene { $count } página.
   *[other] Tiene { $count } páginas.
}
lesson-quiet = Casi todas las páginas tienen una pregunta para pensar. No hace falta responder. En la pantalla no se le pide nada.
lesson-question = Una pregunta para usted
lesson-question-group = Una pregunta para el grupo
lesson-recap = Volver a ver las páginas
lesson-recap-title = Una mirada atrás
lesson-again = Leer de nuevo: { $page }

## Looking back

recap-title = El camino
recap-path = Lo que se eligió
recap-turn = { $step } – { $choice }
recap-others = Otros caminos posibles
recap-from = Seguir desde: { $step }
recap-rights = Los derechos y de dónde vienen
recap-kept = Guardado en su hoja
recap-kept-nothing = Todavía no hay nada guardado en su hoja.

## Words and rights

words-title = Palabras de esta página
rights-title = Derechos de esta página
right-more = Más sobre: { $right }
right-example = Un ejemplo
right-not = Lo que no significa
right-say = Lo que usted puede decir
right-staff = Lo que debería hacer el personal
right-sources = De dónde viene
# A source and the place in it. $source: its title. $at: «artículo 12».
source-at = { $source }, { $at }
# $publisher: who published it. $year: the year, as text.
source-published = { $publisher }, { $year }
source-checked = Comprobado el { $date }
# $count (Number): how many of them there are
right-scenarios = Situaciones y lecciones sobre este derecho ({ $count })
# $date: a day
basis-checked = Texto comparado con sus fuentes el { $date }
basis-own = No hay un texto oficial para esto. Lo explicamos con nuestras propias palabras, de forma sencilla.
right-keep = Guardar este derecho en mi hoja

## Help from a person

help-title = Ayuda de una persona
help-danger = Si ahora está en peligro, pida ayuda a alguien que esté cerca, o llame al número de emergencias del lugar donde está.
help-here = Para el tema de esta página
help-always = Personas que pueden ayudar a cualquiera
help-local = Pregunte en su centro comunitario quién puede ayudarle cerca de usted. Puede decir: «Me gustaría hablar con una persona».
help-exit = La salida rápida no pregunta nada. No puede ocultar lo que alguien vio, ni que se abrió esta guía. Tampoco puede ocultar lo que quedó registrado en la terminal o en este equipo.
help-advice = Esta guía da información. No da asesoramiento legal.
help-review = Este texto es una traducción del inglés. Todavía no lo ha revisado ninguna persona que tenga el español como lengua materna.

## Where somebody lives

country-title = ¿Dónde vive usted?
country-why = Si usted lo dice, la guía puede mostrar las normas de ese lugar, junto a los derechos que valen en todas partes. Puede cambiar el lugar en cualquier página. La guía lo olvida cuando usted se va.
# $country: the name of a country, or of a part of one
country-chosen = { $country } (su elección)
country-elsewhere = En otro lugar
country-unread = Nadie que viva allí ha revisado todavía esta página. Compruébela antes de confiar en ella.
country-not-listed = No está en esta lista
country-search = Buscar un lugar por su nombre
# Parts of the world, as headings of the list of places.
region-africa = África
region-americas = América
region-asia = Asia
region-europe = Europa
region-oceania = Oceanía
country-say = Decir dónde vivo, para ver las normas del lugar
country-change = Cambiar el lugar donde vivo
country-all = Todo sobre el lugar donde vivo
country-more = Más sobre esto, donde usted vive
country-rules = Donde usted vive: { $country }
country-see = La página de cada derecho dice también qué normas valen donde usted vive: { $country }.
country-whole = La página de cada derecho dice de dónde vienen sus normas.
country-silent = Sobre este derecho, la guía no tiene ninguna norma de ese lugar. El derecho vale de todos modos.
# $language: the name of a language, in that language
country-only-in = La guía tiene estas normas solo en otro idioma: { $language }.
country-title-none = Las normas del lugar donde vive
country-none = La guía no tiene las normas del lugar donde usted vive. Los derechos de esta guía son internacionales.
country-ask = Pregunte qué normas hay allí. Se lo puede decir una asociación de pacientes, una abogada o un abogado, la defensoría del pueblo o su centro comunitario.
country-sources = De dónde vienen estas normas
claim-law = Lo que dice la ley
claim-guidance = Lo que dicen las pautas oficiales (no son ley)
claim-help = Quién ayuda allí
claim-limit = Plazos
claim-complain = Dónde presentar una queja
claim-gap = En qué no coinciden la ley y la norma internacional
claim-old = Es posible que esto ya no esté al día. Había que comprobarlo de nuevo, como muy tarde, el { $date }.
question-kept = ¿Me retienen aquí, y cuándo puedo irme?
question-treatment = ¿Pueden tratarme sin que yo diga que sí?
question-deciding = ¿Quién decide, y qué pasa si no puedo decir lo que quiero?
question-care = ¿Qué atención y qué ayuda puedo recibir?
question-privacy = ¿Quién puede ver mis documentos o saber cosas de mí?
question-young = ¿Qué pasa si tengo menos de 18 años?
question-helper = ¿Quién puede estar a mi lado?
question-complaint = ¿Dónde puedo presentar una queja?
line-emergency = Números de emergencia
line-crisis = Números para cuando todo le supera
line-advice = Números para pedir consejo

## The hub that the guide stands in, if somebody described it

hub-title = Ayuda en este lugar
# $language: the name of a language, in that language
hub-only-in = Una parte de lo que sigue está escrita solo en otro idioma: { $language }.
hub-place = Dónde está
hub-hours = Horario
hub-way = Cómo llegar
hub-speaks = Idiomas que se hablan allí
hub-helps = También ayuda con
contact-crisis = Cuando todo le supera
contact-advocacy = Defensa de derechos
contact-peer-support = Apoyo entre pares
contact-other = Otro tipo de ayuda
topic-housing = Vivienda
topic-work = Trabajo
topic-benefits = Ayudas y prestaciones
topic-learning = Cursos y formación
topic-health = Salud
topic-company = Tener compañía y conocer gente

## What was kept, and the sheet

kept-title = Lo que ha guardado
kept-nothing = Todavía no ha guardado nada. Algunas páginas ofrecen «Guardar esto en mi hoja». Lo que guarde aparecerá aquí.
kept-forgets = Solo queda en la memoria, hasta que usted se va.
kept-take-off = Quitar: { $what }
# One line on the sheet's list: the answers about one's own situation.
kept-answers = Mis respuestas sobre mi situación
sheet-title = Mi hoja
sheet-nothing = Su hoja está vacía todavía. Guarde un derecho, una frase o una pregunta, y aparecerá aquí.
sheet-situation = Mi situación
sheet-want = Lo que quiero
sheet-rights = Mis derechos
sheet-questions = Mis preguntas
sheet-words = Mis palabras
sheet-next = Qué puedo hacer después
sheet-with = Quién viene conmigo
sheet-helps = Quién puede ayudar
sheet-sources = Fuentes
# Above empty lines to write on: what somebody was told, by whom and by when something is done
sheet-answer = La respuesta que recibí
sheet-by-whom = Quién se encarga:
sheet-by-when = Para cuándo:
sheet-about = Sobre esta hoja
# In the place of an empty line that is written on by hand
sheet-blank = (una línea vacía para escribir)

counts-period = Período: de { $first } a { $last }
counts-month = { $month } de { $year }
counts-line = { $what }: { $count }
counts-by-plan = Por plan
counts-by-language = Por idiomas del grupo
counts-by-month = Por mes

counting-offer = Contar los papelitos, cuando todo el mundo se haya ido
counting-together = ¿Cuántos talleres se cuentan juntos? Es 1, salvo que hubiera papelitos esperando en un sobre.
counting-peers = ¿Facilitaron pares este taller?
counting-yes = Sí
counting-no = No
counting-a-number = Este número no sirve. Escríbalo otra vez, por favor.
counting-take = Tomar este número ({ $nth } de { $all })
counting-write-report = Escribir este informe en el archivo { $file }
counting-written = Escrito: { $file }
counting-year = Para sumar un año
counting-write-file = Escribir los números en el archivo { $file }
counting-anew = Contar de nuevo desde el principio
again-title = ¿Contar de nuevo desde el principio?
again-prose = Se borran todos los números escritos.
again-keep = Conservar los números
counting-prompt = Escriba un número y pulse Enter. O escriba b para el número anterior, a para releer esta página, x para salir enseguida.
counting-brief = Un número.

sheet-date = Fecha: { $date }
sheet-advice = Información, no asesoramiento legal. Las leyes son distintas en cada país, y cambian.
# $file: the name of a file
sheet-keep = Guardar una copia en el archivo { $file }
# The pages on which somebody makes the sheet theirs
sheet-lines = Quitar líneas o ponerlas en orden
sheet-lines-how = Elija una línea. Después puede quitarla, volver a ponerla o moverla.
# $what: a line of the sheet
sheet-line-off = { $what } (quitada)
# $what: the name of a part of the sheet where only room to write is left
sheet-room = { $what }: espacio para escribir
sheet-take-off = Quitar esta línea
sheet-put-back = Volver a poner esta línea
sheet-up = Subirla una línea
sheet-down = Bajarla una línea
# $part: the name of a part of the sheet
sheet-part-up = Subir la parte «{ $part }»
sheet-languages = Un idioma o dos
sheet-languages-why = Con dos idiomas, cada frase aparece en los dos, una versión debajo de la otra. Así también puede leer la hoja quien la recibe.
# $own, $other: names of languages
sheet-both = { $own } y { $other }
# $own: the name of a language
sheet-one = Solo { $own }
sheet-forms = Cómo se escribe la copia
# $what: a form, the one in use
sheet-chosen = { $what } (elegido)
form-text = Texto sencillo: para cualquier programa y para leer en voz alta
form-markdown = Markdown: para seguir escribiendo
form-html = Página para un navegador: para escuchar, ampliar o imprimir
form-pdf = PDF: para imprimir
sheet-large-print = Letra grande, para la página de navegador y el PDF
sheet-plain-print = Letra de tamaño normal
sheet-paper-a4 = Papel: A4 en lugar de Letter
sheet-paper-letter = Papel: Letter en lugar de A4

## What just happened

# $count (Number): how many things
notice-kept = { $count ->
    [one] Guardado en su hoja.
   *[other] { $count } cosas guardadas en su hoja.
}
notice-country = Donde usted vive: { $country }. Puede cambiarlo en cualquier momento.
notice-elsewhere = La guía no tiene las normas del lugar donde usted vive. Los derechos de la guía valen de todos modos.
notice-let-go = Se quitó de su hoja.
# $count (Number): how many later answers
notice-dropped = { $count ->
    [one] Una respuesta posterior ya no encaja con esta. Por eso se quitó.
   *[other] { $count } respuestas posteriores ya no encajan con esta. Por eso se quitaron.
}
notice-wrote = Hay una copia en el archivo { $file }.
notice-not-written = No se pudo escribir la copia. { $why }
notice-not-written-counts = No se pudo escribir el archivo. { $why }
notice-not-noted = La guía no puede anotar por dónde va este taller. { $why } El taller sigue. Si se interrumpe, empezará de nuevo.
file-exists = Ya hay un archivo con este nombre, y quedó como estaba. Los números siguen aquí, y la página ofrece otro nombre.
file-denied = La guía no tiene permiso para escribir en esta carpeta.
file-no-folder = La carpeta no existe.
file-full = No hay sitio para él en el disco.
why-exists = Ya hay un archivo con este nombre, y quedó como estaba. Su hoja sigue aquí, y la página ofrece otro nombre.
why-denied = La guía no tiene permiso para escribir en esta carpeta. Su hoja sigue aquí, y la página ofrece otro lugar.
why-no-folder = La carpeta no existe. Su hoja sigue aquí, y la página ofrece otro lugar.
why-full = El disco está lleno. Haga sitio e inténtelo de nuevo.
why-too-large = Este sistema no permite un archivo tan grande. Su hoja sigue aquí. El texto sencillo es la copia más pequeña.
# $letter: a letter or a sign
why-unprintable = El PDF no tiene signo para «{ $letter }». Elija otra forma para la copia: el texto y la página de navegador pueden mostrarlo.
why-other = El sistema dice: { $reason }

## Offers that stand on every page: a short label for the key bar, and a sentence for the whole list

offer-back = Volver
    .about = Volver a la página anterior
offer-again = Otra vez
    .about = Leer la página otra vez
offer-keys = Más
    .about = Todo lo que puede hacer aquí
offer-help = Ayuda
    .about = Ayuda de una persona
offer-words = Palabras
    .about = Palabras de esta página, explicadas
offer-rights = Derechos
    .about = Derechos de esta página, con sus fuentes
offer-kept = Guardado
    .about = Lo que ha guardado en su hoja
offer-show = Mostrar
    .about = Mostrar esta página a alguien, en dos idiomas
offer-print = Imprimir
    .about = Imprimir su hoja
offer-language = Idioma
    .about = La misma página en otro idioma
offer-needs = Lo que necesito
    .about = Más grande, más contraste, mis propios colores
offer-country = Dónde vivo
    .about = Decir dónde vive, o cambiarlo
offer-notes-show = Notas
    .about = Mostrar las notas para quien facilita
offer-notes-hide = Ocultar notas
    .about = Ocultar las notas para quien facilita
offer-jump = Saltar
    .about = Ir directamente a otro punto de esta situación
offer-blank = En blanco
    .about = Una página en blanco; la misma tecla u otra cualquiera trae de vuelta el taller
offer-more = Siguientes
    .about = La parte siguiente de esta lista
offer-before = Anteriores
    .about = La parte anterior de esta lista
offer-home = Situaciones
    .about = Volver a la lista de situaciones
offer-staff = Para quienes trabajan aquí
    .about = Una página para quienes trabajan aquí, detrás de un código
offer-quick-exit = Salida rápida
    .about = Salir enseguida. La guía olvida la visita
    .short = Salida
offer-quick-exit-shared = Salida rápida
    .about = Ir enseguida a la primera página. La guía olvida la visita
# Where a workshop is led through its plan
offer-quick-exit-led = Salida rápida
    .about = Salir enseguida. El taller puede continuar más tarde, mientras no se termine

keys-title = Todo lo que puede hacer aquí
keys-how = En la pantalla, las flechas sirven para moverse. Con Enter o con los números se elige. La barra espaciadora muestra más.
keys-how-lines = Escriba un número, o la letra que está al lado, y pulse Enter.
jump-title = Ir directamente a otro punto

## Printing the sheet. Nothing may blame anybody; what else can be done always stands beside it

print-title = Imprimir su hoja
print-how = Esto es lo que se imprimirá. No lleva ningún nombre.
print-now = Imprimir ahora
print-again = Imprimir otra vez
print-sent = La hoja va a la impresora. Un momento, por favor.
print-waiting = La guía sigue esperando a la impresora. No hace falta que espere aquí.
print-done = La página está saliendo de la impresora. Llévesela.
print-finish = Ya tengo mi página: olvidar mi visita
print-go-on = Seguir en la guía
# $pages (Number): how many
print-still = { $pages ->
    [one] En esta visita puede imprimir { $pages } página más.
   *[other] En esta visita puede imprimir { $pages } páginas más.
}
print-used-up = Ya ha imprimido todo lo que permite una visita aquí. Si necesita otra copia, pregunte a alguien de este lugar.
print-instead = Su hoja sigue aquí. Hay otras formas de llevársela.
print-show = Mostrarla a alguien en esta pantalla
print-write-down = Leerla y copiarla a mano
print-other-form = Guardarla en un archivo
print-no-printer = Aquí no se encuentra ninguna impresora. No se imprimió nada.
print-refused = La impresora no acepta nada en este momento. No se imprimió nada.
print-stopped = La impresora está parada. Quizá le falta papel. No se imprimió nada, y allí no queda nada suyo.
print-stuck = La impresora recibió la página, pero no la imprimió. La página se retiró, para que nadie más la encuentre.
print-no-answer = La impresora no responde. Que la guía sepa, no se imprimió nada.
print-slow = La impresora va muy lenta. Mire si sale la página. Lo que no haya salido en un minuto se retira.
# $pages (Number): how many the sheet has
print-too-long = { $pages ->
    [one] Su hoja tiene { $pages } página. Es más de lo que aún puede imprimir en esta visita. Quite algunas líneas y pruebe otra vez.
   *[other] Su hoja tiene { $pages } páginas. Es más de lo que aún puede imprimir en esta visita. Quite algunas líneas y pruebe otra vez.
}
# $letter: a letter that no font has
print-no-letter = La impresora no tiene la letra { $letter }. No se imprimió nada.

## A page for somebody who reads another language

show-ask-title = ¿Qué idioma lee la otra persona?
show-ask-why = Verá cada frase en los dos idiomas. La guía misma sigue en el suyo.
# $nth, $count (Number): which sentence of how many
show-card = Para mostrar: { $nth } de { $count }
show-turn = Dar la vuelta: primero el otro idioma
show-next = La frase siguiente
show-before = La frase anterior
show-whole = Toda la página en los dos idiomas
show-cards = Una frase cada vez
show-language = Otro segundo idioma
# By ear, before words in this language
show-tongue = En español:

## Silence, at a kiosk

warning-title = ¿Sigue usted ahí?
# $seconds (Number): how long it still waits
warning-prose = { $seconds ->
    [one] En { $seconds } segundo, esta guía olvida la visita y vuelve al inicio.
   *[other] En { $seconds } segundos, esta guía olvida la visita y vuelve al inicio.
}
warning-here = Sigo aquí
warning-start = Empezar de nuevo

## Behind the guide, for hub staff, at a kiosk

staff-code-title = Para quienes trabajan aquí
staff-code-label = Código:
staff-code-how = Esta página se abre con el código de quienes trabajan aquí. Nadie más lo necesita.
staff-code-trying = Un momento.
staff-code-wrong = Este no es el código.
# $minutes (Number): how long no code is tried
staff-code-locked = { $minutes ->
    [one] Demasiados códigos no eran el correcto. Se puede probar otro dentro de { $minutes } minuto.
    [many] Demasiados códigos no eran el correcto. Se puede probar otro dentro de { $minutes } de minutos.
   *[other] Demasiados códigos no eran el correcto. Se puede probar otro dentro de { $minutes } minutos.
}
staff-code-open = Abrir la página
staff-title = Este punto de información
staff-closes = Si nadie pulsa una tecla, esta página se cierra después de un minuto y la visita se olvida.
staff-print = Imprimir una página de prueba
staff-anew = Empezar de nuevo, con todos los archivos como están ahora
staff-leave = Salir de la guía
staff-not-in-order = No está en orden
staff-in-order = En orden
staff-hub-old = El archivo del lugar tiene errores. Sigue en uso lo que decía antes.
# $version: the day of the shelf and its edition, in figures
staff-shelf = Textos del { $version }
# $date: a day; $times (Number): how often the program was started
staff-started = { $times ->
    [one] Último inicio: { $date }; { $times } inicio desde que se encendió la máquina
    [many] Último inicio: { $date }; { $times } de inicios desde que se encendió la máquina
   *[other] Último inicio: { $date }; { $times } inicios desde que se encendió la máquina
}
# $date: a day; $why: a sentence
staff-printer = No salió ninguna página el { $date }: { $why }
staff-few = Esta semana: menos de cinco visitas, por eso no se dice el número
# $visits, $stories (Number)
staff-counts = Esta semana: visitas { $visits }, historias empezadas { $stories }
staff-check-shelf = Se pueden leer todos los textos
staff-check-hub = El archivo del lugar no tiene errores
staff-check-memory = Ningún otro programa puede leer la memoria
staff-check-notes = Hay una carpeta para lo que debe quedar después de un reinicio

## Goodbye

goodbye-title = Adiós
goodbye-prose = Gracias por su visita. Puede volver en cualquier momento.
goodbye-lines = Las líneas de arriba se quedan en esta pantalla. Si nadie más debe verlas, cierre la ventana o borre la pantalla.
# Said to whoever leads a workshop and has left without closing it
goodbye-unclosed = El taller no se ha terminado. El punto del plan y los números escritos quedan en este equipo para poder continuar. Para borrarlos, abra el taller de nuevo y termínelo.

## How pages are shown

# The screen: a row that says there is more below.
more-below = Hay más abajo
# The screen, when the window is too small.
too-small = Por favor, agrande esta ventana.
line-prompt-language = Escriba un número y pulse Enter.
line-prompt = Escriba un número y pulse Enter. O escriba a para releer esta página, 0 para lo demás, x para salir enseguida. Enter sin texto repite las opciones.
line-prompt-none = Escriba 0 y pulse Enter para ver todo lo que puede hacer. O escriba a para releer esta página, x para salir enseguida.
line-brief = Un número, o 0.
line-brief-none = 0 para más.
line-unknown = Eso no está en esta página.
# Line mode at a kiosk whose terminal cannot be cleared.
line-stays = Esta pantalla no se puede borrar: lo que usted lea y escriba aquí se queda en ella, y quien venga después puede verlo.
line-notes = Notas para quien facilita

## La mesa de redacción: `my-rights preview`

# Una opción cerrada en este camino. $choice: sus palabras
choice-closed = { $choice } (cerrada en este camino)
notice-another-path = Ahora se llega aquí por otro camino.
notice-place-gone = Ya no se puede llegar a la página que estaba abierta. Este es el último punto anterior en el camino.
offer-place-before = Anterior
    .about = El punto anterior, según el orden del archivo
offer-place-after = Siguiente
    .about = El punto siguiente, según el orden del archivo
offer-closed-show = Cerradas
    .about = Mostrar las opciones cerradas en este camino
offer-closed-hide = Ocultar cerradas
    .about = Ocultar las opciones cerradas en este camino
offer-strip-show = Detalles
    .about = Mostrar los detalles de redacción: nombres, marcas y avisos
offer-strip-hide = Ocultar detalles
    .about = Ocultar los detalles de redacción

## Dates

date = { $day } de { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## The test card: `my-rights doctor --card`

# One sentence that shows whether a terminal writes Arabic right.
# $address (String): a web address
card-sentence = En esta línea están la palabra «derechos», la sigla (WHO), el número 123 y la dirección { $address }.

## El árabe en esta terminal: la tarjeta de prueba dentro de la guía

card-open = Ver si el árabe se lee bien aquí
card-title = ¿Qué línea se lee correctamente?
# $line: the line of the card, in the language of this file
card-how = Cada línea del recuadro dice: { $line } En la línea correcta, las letras van unidas y el texto empieza por la derecha. WHO y 123 se leen de izquierda a derecha, y los bordes del recuadro se ven rectos.
# The line of the card. Short: it must fit in 30 cells.
card-line = Hola: mis derechos (WHO) 123.
card-lines = La tarjeta de prueba es para la pantalla. En las líneas simples, el orden del árabe depende del programa que las muestra.
card-none = Ninguna
card-found = Dejar que la guía elija cómo escribir el árabe
# $file: the settings file
card-keep = Guardar esto para las próximas visitas, en el archivo { $file }
card-again = Volver a la tarjeta de prueba
card-help-title = Si ninguna línea se lee correctamente
# $command: what to type
card-help-read = Cierre la guía y ábrala con { $command }. Así la guía escribe líneas simples y no cambia nada en ellas.
card-help-languages = Puede leerlo todo en otro idioma. Seguirá en el mismo punto.
# $command: what to type
card-help-hub = Diga a quien se encarga de este equipo: «El árabe no se lee correctamente en esta terminal». Con la orden { $command }, esa persona puede ver qué se puede ajustar.
# On the console of Linux, which draws its own letters
console-unseen = Es posible que esta consola no tenga letras árabes. Si ve cuadros vacíos, elija otro idioma.
# $command: what to type
console-font = Quien se encarga de este equipo puede cargar un tipo de letra que incluye el árabe: { $command }. Ese tipo de letra viene con el código de la guía.
notice-written-so = El árabe se escribe así durante esta visita.
notice-kept-so = Guardado en el archivo { $file }.
notice-not-kept-so = Esto no se pudo guardar. Vale para esta visita. { $why }
settings-denied = La guía no tiene permiso para escribir en ese lugar.
settings-full = El disco está lleno.
# $line: a line of the settings file
settings-by-hand = La guía no puede cambiar el archivo de ajustes sin dañarlo. Por favor, añada esta línea al archivo: { $line }

## El portapapeles y el nombre de la ventana

sheet-copy = Copiar la hoja al portapapeles
notice-copied = La hoja se envió al portapapeles. La guía no puede saber si llegó: intente pegarla. Otros programas de este equipo pueden leerla. La salida rápida pide a la terminal que vacíe el portapapeles.
notice-not-copied = No se copió la hoja: es demasiado larga para el portapapeles.
notice-no-clipboard = No se copió la hoja: esta terminal no tiene portapapeles.
# What the window is called on a shared machine: nothing that tells what the guide is about.
window-shared = Guía

## What somebody needs, to see a page at all

needs-title = Lo que necesito
# On a screen
needs-how = Las páginas pueden verse de otra manera durante esta visita. La guía olvida estos cambios cuando usted sale.
# The same where there are lines
needs-lines = Aquí la guía escribe líneas sencillas. El tamaño, los colores y la voz son los de su propio programa. La letra a vuelve a leer la página, y la letra l la muestra en otro idioma.
needs-larger = Más grande, con más espacio
needs-contrast = Más contraste: letras claras sobre negro
needs-contrast-light = Más contraste: letras negras sobre blanco
needs-own-colours = Los colores de esta terminal
needs-before = Todo como estaba
# $what: one of them
needs-chosen = { $what } (elegido)
notice-needs-met = Las páginas se verán así durante esta visita.
## Los formularios: cartas, tarjetas y listas para rellenar

forms-title = Cartas, tarjetas y listas
forms-about = Páginas para llevarse. El texto ya está aquí. Qué pasó, quién y cuándo: eso lo escribe usted a mano. Esta guía no envía nada.
forms-offer = Cartas, tarjetas y listas para rellenar
# Stands before what is on the paper, and form-end after it.
form-paper = Aquí empieza la página.
form-end = Aquí termina la página.
form-beside = Conviene saber
# Below the first rules of a country beside a form; choices follow that lead to the others.
form-more-rules = Aquí están solo algunas de las reglas. Las preguntas de abajo llevan a todas.
# What is said where there is no screen, for a space, empty lines and a box on paper.
form-space-told = (espacio vacío)
# Stands on a form in two languages: one space for both.
form-once = Escriba cada respuesta una sola vez, en el idioma que quiera. El signo «…» quiere decir: la respuesta está en la línea de arriba.
form-lines = { $count ->
    [one] (una línea vacía para escribir)
   *[other] ({ $count } líneas vacías para escribir)
}
form-box-told = (casilla vacía)
# A number before a line. It stays as it is.
form-number = { $number }.
# The name of a right and where it stands.
form-right = «{ $right }» ({ $source })
form-date = Ponerle la fecha de hoy: { $date }
form-undate = Quitarle la fecha
form-rows = Quitar algo, o ponerlo
form-rows-about = Lo que usted quita no está en su página. Puede volver a ponerlo en cualquier momento.
# { $name } is a line of a letter.
form-put-in = Poner: { $name }
form-take-off = Quitar: { $name }

## Opening something public on a phone

phone-offer = Abrir en un teléfono
phone-about = Estas direcciones y estos números son públicos. No incluyen nada de lo que usted eligió o guardó.
phone-how = Si hay espacio y colores, arriba aparece un cuadrado. La cámara de un teléfono puede leerlo. La línea con palabras lleva al mismo lugar.

## Pages printed for a training or a waiting room

# What several of them are called together
booklet-title = Páginas para llevar
# $step: the step of a story to which a choice leads
booklet-goes-on = Sigue en: { $step }
# A choice is there only for whoever chose this before.
booklet-only-after = Solo después de elegir esto: { $choice }
# A choice is not there for whoever chose this before.
booklet-not-after = No después de elegir esto: { $choice }

## Pages to be read by somebody who helps us: a native reader, a lawyer. What they write comes back to the authors

# $language: the language of the texts, by its own name
review-title = Textos para leer: { $language }
# $country: where the rules hold
review-law-title = Reglas para leer: { $country }
review-how = Lea cada texto como una persona que lo encuentra en la guía. ¿Es correcto, sencillo y amable?
review-law-how = Lea cada frase según la ley de hoy. ¿Es correcta? ¿Falta algo? ¿Es ese el lugar correcto de la ley?
review-write = Escriba lo que usted cambiaría detrás del signo { $sign }, con sus palabras. Deje lo demás vacío. Conserve, por favor, las líneas con los códigos: dicen de qué texto se trata.
# Stands before the room for what somebody would change, and ends with a colon
review-remark = Comentario:
# What a text is in its story
review-story = Título de una historia
review-choice = Elección { $number }
review-follows = Lo que sigue
review-heading = Título
review-about = De qué trata
review-say = Palabras para decir
review-ask = Una pregunta que hacer
review-next = Un paso siguiente
# The name of a body to which letters go
review-address = A quién se dirige una carta
# $date: a day
review-until = Hay que volver a comprobarlo antes del { $date }

## A long list, a part at a time

list-part = Del { $from } al { $to }, de un total de { $of }
list-more = Siguientes: del { $from } al { $to }
list-before = Anteriores: del { $from } al { $to }
number-sample = 10 000

## Un taller: manos, notas y terminales que se unen

hands-lead = Contar las manos
hands-title = A mano alzada
hands-talk = Primero, hablarlo: cada persona consigo misma, luego de dos en dos, luego en grupo. Después se cuentan las manos para cada opción.
hands-keys = Un dígito cuenta una mano más. Las flechas hacia los lados cuentan una más o una menos.
hands-lines = Un número cuenta una mano más para esa opción. Dos números, como 2 7, dan siete manos a la opción 2.
hands-done = Pasar a elegir
hands-up = { $hands ->
    [0] ninguna mano
    [one] { $hands } mano
   *[other] { $hands } manos
}
hands-others = Lo que suele seguir a las otras opciones
notes-here-title = ¿Mostrar las notas en esta pantalla?
notes-here-seen = Todas las personas que miran esta pantalla verán las notas.
notes-here-elsewhere = Una segunda terminal se las muestra solo a usted. Abra una en este equipo y escriba: my-rights workshop --notes
notes-here-no = Dejarlas ocultas
notes-here-yes = Mostrarlas aquí
led-time = Tiempo
led-running = { $minutes ->
    [0] El taller acaba de empezar
    [one] Ha pasado { $minutes } minuto
   *[other] Han pasado { $minutes } minutos
}
led-rest = { $minutes ->
    [one] Queda { $minutes } minuto
   *[other] Quedan { $minutes } minutos
}
led-over = { $minutes ->
    [one] { $minutes } minuto de más
   *[other] { $minutes } minutos de más
}
led-part = Esta parte
led-next = Después
led-activity = { $minutes ->
    [one] { $activity }, { $minutes } minuto
   *[other] { $activity }, { $minutes } minutos
}
led-drop = Para terminar a tiempo
led-saves = { $minutes ->
    [one] { $activity }: { $minutes } minuto menos
   *[other] { $activity }: { $minutes } minutos menos
}
led-room = La sala ve
seat-lost = No se encuentra la pantalla del taller. Esta terminal seguirá en cuanto pueda.
seat-along = Esta terminal acompaña la lectura. Elige quien facilita.
seat-prompt = La página siguiente llega sola. Escriba a para releer esta, x para salir de esta terminal.
seat-brief = a para releer, x para salir.
seat-leave = Salir de esta terminal
seat-leave-about = Salir de esta terminal; el taller sigue
seat-end-workshop = Terminar el taller para todo el grupo
room-keep = Poner esto en la hoja para repartir
room-keep-right = Poner este derecho en la hoja para repartir
room-kept = { $count ->
    [one] Ya está en la hoja para repartir.
   *[other] Se han puesto { $count } cosas en la hoja para repartir.
}
room-kept-nothing = Todavía no hay nada en la hoja para repartir. Algunas páginas ofrecen «Poner esto en la hoja para repartir». Lo que se ponga aparecerá aquí.
room-handout = Ver la hoja para repartir
room-handout-title = Hoja para repartir
room-handout-nothing = La hoja para repartir está vacía todavía. Ponga en ella un derecho, una frase o una pregunta, y aparecerá aquí.

## A workshop with a plan, on the screen for the room

# Above each part: which one it is. $nth and $all (Number)
where-part = Parte { $nth } de { $all }
# The same where there is little room
where-part-brief = Parte { $nth }
# $next: the name of the part that comes next
lead-on = Lo que sigue: { $next }
lead-begin = Empezar la historia
# $story: another story for the same minutes
lead-instead = Otra historia en su lugar: { $story }
lead-leave-out = Dejar fuera esta parte
lead-leave-out-with = Dejar fuera esta parte, y con ella: { $part }
lead-activities = Todas las partes de este taller
# $right: the name of a right
lead-if-asked = Si alguien pregunta: { $right }
# What the plan goes on with, after the group has looked at something else. $choice: its words
lead-choice = Ver ahora: { $choice }
lead-next-page = Pasar a otra página de esta historia
lead-story-over = La historia termina aquí. Continuar
lead-close = Terminar el taller
close-title = ¿Terminar el taller ahora?
close-prose = Termina en todas las pantallas. Se borran su lugar en el plan y los números escritos.
close-not-yet = Todavía no
# Before the end of the plan, or in place of going on with it
lead-close-kept = Terminar el taller. Se borran el punto del plan y los números guardados
activities-title = Todas las partes de este taller
activities-omitted = { $part } (queda fuera)
# Said where there is no screen
blank-lines = Esta página está en blanco. La tecla Intro trae de vuelta el taller.
blank-led = La pantalla de la sala está en blanco.
blank-bring-back = Mostrar de nuevo su página a la sala
resume-title = Se interrumpió un taller
resume-today = Se dejó hoy a las { $time }.
resume-yesterday = Se dejó ayer a las { $time }.
resume-on-day = Se dejó el { $date } a las { $time }.
resume-with-numbers = No se terminó. La guía guardó su lugar en el plan y los números escritos, y nada sobre nadie. Puede continuar donde estaba.
resume-without-numbers = No se terminó. La guía guardó su lugar en el plan. No guardó ningún número, ni nada sobre nadie. Puede continuar donde estaba.
# $part: the name of a part
resume-on = Continuar en: { $part }
resume-anew = Empezar de nuevo
# An ending of a story that a group has not come to yet. $nth (Number)
jump-ending = Un final ({ $nth })
