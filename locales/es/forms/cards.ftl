### Six cards to show at a desk, in bed or in a meeting. At most 25 words each. Each heading begins a card; the last one
### is the back of all of them. Staff read them at arm’s length.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# to write
form--cards = Cards to show
    .title = My cards
    .about = Six small cards for moments when it is hard to talk. Leave out those that you do not need.

# Termbase: interpreter
# to write
form--cards--interpreter = I need an interpreter
# For a sign language too: “sign language: …”
# to write
form--cards--interpreter-language = My language: ____
# to write
form--cards--interpreter-trained = A trained interpreter, please. Not my child, not my family.
# to write
form--cards--interpreter-file = Please write it in my file.

# to write
form--cards--talk-to-me = Please talk to me
# to write
form--cards--talk-to-me-beside = The person beside me supports me.
# to write
form--cards--talk-to-me-myself = I speak for myself.

# to write
form--cards--time = I need time
# to write
form--cards--time-one-thing = One thing at a time, please. Then wait.
# to write
form--cards--time-silence = My silence is not my answer.

# to write
form--cards--board = I use a board to talk
# to write
form--cards--board-point = I understand you. I will point.
# to write
form--cards--board-wait = Please wait until I have finished. Then check with me.

# to write
form--cards--write-down = Please write it down
# to write
form--cards--write-down-what = What, who, when.
# to write
form--cards--write-down-later = I would like to read it later.

# to write
form--cards--stop = Stop hand
# to write
form--cards--stop-hand = When I lift my hand, please stop at once.
# to write
form--cards--stop-ask = Ask me before you go on.

# to write
form--cards--back = On the back
# to write
form--cards--back-need = I also need ____
# to write
form--cards--back-call = Please call ____
# to write
form--cards--back-thanks = Thank you.
