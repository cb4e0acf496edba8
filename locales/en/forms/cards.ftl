### Six cards to show at a desk, in bed or in a meeting. At most 25 words each. Each heading begins a card; the last one
### is the back of all of them. Staff read them at arm’s length.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--cards = Cards to show
    .title = My cards
    .about = Six small cards for moments when it is hard to talk, and a back for each of them. Leave out those that you do not need.

# Termbase: interpreter
form--cards--interpreter = I need an interpreter
# For a sign language too: “sign language: …”
form--cards--interpreter-language = My language: ____
form--cards--interpreter-named = You call it: ____
form--cards--interpreter-trained = A trained interpreter, please. Not my child or family.
form--cards--interpreter-file = Please write it in my file.

form--cards--talk-to-me = Please talk to me
form--cards--talk-to-me-beside = The person beside me supports me.
form--cards--talk-to-me-myself = I speak for myself.

form--cards--time = I need time
form--cards--time-one-thing = One thing at a time, please. Then wait.
form--cards--time-silence = My silence does not mean yes.

form--cards--board = I use a communication board
form--cards--board-point = I understand you. I will point at what I mean.
form--cards--board-wait = Please wait until I finish. Then ask: is that right?

form--cards--write-down = Please write it down for me
form--cards--write-down-what = On paper: what, who, when.
form--cards--write-down-later = I would like to read it later.

form--cards--stop = My hand says stop
form--cards--stop-hand = When I lift my hand, please stop at once.
form--cards--stop-ask = Ask me before you go on.

form--cards--back = If I show you this card
form--cards--back-need = I also need ____
form--cards--back-call = Please call: ____
form--cards--back-phone = Phone: ____
form--cards--back-thanks = Thank you.
