### A note that goes into the file, beside what staff wrote.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--note = Note pour mon dossier
    .title = Note pour mon dossier médical
    .about = Une page à mettre dans votre dossier, quand le dossier se trompe ou ne dit pas tout.

form--note--please-put = Mettez cette note dans mon dossier médical, s’il vous plaît.
form--note--name = Nom : ____
form--note--born = Date de naissance : ____
form--note--number = Mon numéro de dossier, si je le connais : ____
form--note--date = Date : ____
form--note--belongs-to = Sa place est à côté de votre note du ____

form--note--what-stands = Ce qui est écrit
form--note--you-wrote = Ce que vous avez écrit, ou de quoi cela parle : ____
form--note--i-see-it = Je vois les choses ainsi : ____

form--note--in-the-way = Ce qui a gêné
form--note--no-interpreter = pas d’interprète
form--note--too-loud = trop de monde, ou trop de bruit
form--note--too-fast = tout allait trop vite
form--note--too-tired = trop de fatigue, ou des douleurs
form--note--something-else = autre chose : ____

form--note--i-asked = Ce que j’ai demandé, et ce que vous avez répondu
form--note--asked-for = J’ai demandé : ____
form--note--answered = La réponse était : ____ donnée par ____ le ____

form--note--please-do = Ce que je vous demande de faire
form--note--fact-wrong = Il y a ici une erreur sur un fait. Corrigez-la, s’il vous plaît.
form--note--missing = Il manque quelque chose. Ajoutez, s’il vous plaît : ____
form--note--my-view = Ceci est mon point de vue. Gardez-le à côté du vôtre, s’il vous plaît.
form--note--copy = Donnez-moi une copie avec la date, s’il vous plaît.
form--note--by-when = Dites-moi avant cette date ce que vous avez fait, s’il vous plaît : ____
form--note--sign = Nom ou signature : ____
