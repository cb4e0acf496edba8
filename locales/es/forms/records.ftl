### A letter that asks for health records. No complaint in it.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--records = Carta: mi historia clínica
    .title = Asunto: solicitud de mi historia clínica
    .about = Una carta para pedir una copia de su historia clínica, o para verla con alguien que se la explique.

form--records--from = De: ____
form--records--born = Fecha de nacimiento: ____
form--records--number = Número de historia clínica o de caso, si lo sé: ____
form--records--phone = Teléfono: ____
form--records--reach = Dónde escribirme (dirección, sala, correo electrónico): ____
form--records--to = Para: ____
form--records--date = Fecha: ____
form--records--in-language = Por favor, hagan traducir esta carta. Escribo en este idioma: ____
form--records--greeting = A quien corresponda:
form--records--for-somebody = Escribo en nombre de ____, que está de acuerdo. Su autorización va con esta carta.

form--records--please-give = Solicito
form--records--copy = una copia de mi historia clínica
form--records--look = un momento para ver mi historia clínica, con alguien que me la explique

form--records--of = Qué parte de mi historia clínica
form--records--everything = toda mi historia clínica
form--records--only-this = solo esto: ____
form--records--from-day = Desde el día: ____
form--records--to-day = Hasta el día: ____
form--records--seen-by = También quiero saber quién ha visto mi historia clínica.

form--records--how = Cómo me gustaría recibirla
form--records--on-paper = en papel, por correo postal a mi dirección
form--records--collect = en papel, y paso a buscarla
form--records--by-mail = por correo electrónico, a esta dirección: ____
form--records--large-print = en letra grande
form--records--explained = leída en voz alta o explicada
form--records--interpreter = con intérprete. Idioma: ____

form--records--tell-me = Por favor, díganme por escrito
form--records--cost = si hay que pagar algo
form--records--when = cuándo la tendré y quién me la dará
form--records--left-out = si dejan algo fuera: qué es y por qué
form--records--by-when = Por favor, respóndanme a más tardar el día: ____
form--records--show-who = Para demostrar quién soy, puedo presentar: ____
form--records--thanks = Gracias por su atención. Atentamente,
form--records--sign = Firma (o nombre): ____
