### Six cards to show at a desk, in bed or in a meeting. At most 25 words each. Each heading begins a card; the last one
### is the back of all of them. Staff read them at arm’s length.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--cards = Tarjetas para mostrar
    .title = Mis tarjetas
    .about = Seis tarjetas pequeñas para momentos en que cuesta hablar, con un dorso para cada una. Quite las que no necesite.

# Termbase: interpreter
form--cards--interpreter = Necesito intérprete
# For a sign language too: “sign language: …”
form--cards--interpreter-language = Mi idioma: ____
form--cards--interpreter-named = Ustedes lo llaman: ____
form--cards--interpreter-trained = Intérprete profesional, por favor. Ni mis hijos ni mi familia.
form--cards--interpreter-file = Por favor, anótenlo en mi historia clínica.

form--cards--talk-to-me = Por favor, hablen conmigo
form--cards--talk-to-me-beside = La persona que está a mi lado me apoya.
form--cards--talk-to-me-myself = Por mí hablo yo.

form--cards--time = Necesito tiempo
form--cards--time-one-thing = Una cosa a la vez, por favor. Después, esperen.
form--cards--time-silence = Mi silencio no quiere decir «sí».

form--cards--board = Uso un tablero de comunicación
form--cards--board-point = Entiendo lo que dicen. Señalo lo que quiero decir.
form--cards--board-wait = Por favor, esperen a que termine. Después, pregúntenme: ¿es así?

form--cards--write-down = Por favor, escríbanlo para mí
form--cards--write-down-what = En papel: qué, quién, cuándo.
form--cards--write-down-later = Me gustaría leerlo después.

form--cards--stop = Mi mano dice «paren»
form--cards--stop-hand = Cuando levante la mano, por favor, paren enseguida.
form--cards--stop-ask = Pregúntenme antes de seguir.

form--cards--back = Si les muestro esta tarjeta
form--cards--back-need = También necesito ____
form--cards--back-call = Por favor, llamen a: ____
form--cards--back-phone = Teléfono: ____
form--cards--back-thanks = Gracias.
