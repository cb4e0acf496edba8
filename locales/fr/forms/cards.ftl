### Six cards to show at a desk, in bed or in a meeting. At most 25 words each. Each heading begins a card; the last one
### is the back of all of them. Staff read them at arm’s length.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--cards = Cartes à montrer
    .title = Mes cartes
    .about = Six petites cartes pour les moments où il est difficile de parler. Enlevez celles dont vous n’avez pas besoin.

# Termbase: interpreter
form--cards--interpreter = J’ai besoin d’une ou d’un interprète
# For a sign language too: “sign language: …”
form--cards--interpreter-language = Ma langue : ____
form--cards--interpreter-trained = Interprète de métier, s’il vous plaît. Pas mon enfant, pas ma famille.
form--cards--interpreter-file = Notez-le dans mon dossier, merci.

form--cards--talk-to-me = Merci de me parler directement
form--cards--talk-to-me-beside = La personne à côté de moi me soutient.
form--cards--talk-to-me-myself = Je parle en mon propre nom.

form--cards--time = J’ai besoin de temps
form--cards--time-one-thing = Une chose à la fois, s’il vous plaît. Puis attendez.
form--cards--time-silence = Mon silence n’est pas ma réponse.

form--cards--board = J’utilise un tableau pour parler
form--cards--board-point = Je vous comprends. Je vais montrer du doigt.
form--cards--board-wait = Attendez que j’aie fini, s’il vous plaît. Puis vérifiez avec moi.

form--cards--write-down = Écrivez-le, s’il vous plaît
form--cards--write-down-what = Quoi, qui, quand.
form--cards--write-down-later = Je voudrais le lire plus tard.

form--cards--stop = Ma main dit stop
form--cards--stop-hand = Quand je lève la main, arrêtez tout de suite, s’il vous plaît.
form--cards--stop-ask = Demandez-moi avant de continuer.

form--cards--back = Au dos
form--cards--back-need = Il me faut aussi ____
form--cards--back-call = Appelez, s’il vous plaît : ____
form--cards--back-thanks = Merci.
