### Six cards to show at a desk, in bed or in a meeting. At most 25 words each. Each heading begins a card; the last one
### is the back of all of them. Staff read them at arm’s length.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--cards = Cartes à montrer
    .title = Mes cartes
    .about = Six petites cartes pour les moments où il est difficile de parler, avec un dos pour chacune. Enlevez celles dont vous n’avez pas besoin.

# Termbase: interpreter
form--cards--interpreter = J’ai besoin d’une ou d’un interprète
# For a sign language too: “sign language: …”
form--cards--interpreter-language = Ma langue : ____
form--cards--interpreter-named = Vous l’appelez : ____
form--cards--interpreter-trained = Une personne formée. Ni mon enfant ni ma famille.
form--cards--interpreter-file = Notez-le dans mon dossier.

form--cards--talk-to-me = Adressez-vous à moi, s’il vous plaît
form--cards--talk-to-me-beside = La personne à côté de moi me soutient.
form--cards--talk-to-me-myself = Je parle en mon propre nom.

form--cards--time = J’ai besoin de temps
form--cards--time-one-thing = Une chose à la fois, s’il vous plaît. Puis attendez.
form--cards--time-silence = Mon silence ne veut pas dire oui.

form--cards--board = J’utilise un tableau de communication
form--cards--board-point = Je comprends. Je montre ce que je veux dire.
form--cards--board-wait = Attendez que j’aie fini, s’il vous plaît. Puis demandez : c’est ça ?

form--cards--write-down = Écrivez-le pour moi, s’il vous plaît
form--cards--write-down-what = Sur papier : quoi, qui, quand.
form--cards--write-down-later = Je voudrais le lire plus tard.

form--cards--stop = Ma main dit stop
form--cards--stop-hand = Quand je lève la main, arrêtez tout de suite, s’il vous plaît.
form--cards--stop-ask = Demandez-moi avant de continuer.

form--cards--back = Si je vous montre cette carte
form--cards--back-need = Il me faut aussi ____
form--cards--back-call = Appelez, s’il vous plaît : ____
form--cards--back-phone = Téléphone : ____
form--cards--back-thanks = Merci.
