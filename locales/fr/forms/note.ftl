### A note that goes into the file, beside what staff wrote.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--note = Note pour mon dossier
    .title = Note pour mon dossier médical
    .about = Une page à mettre dans votre dossier, quand le dossier se trompe ou ne dit pas tout.

form--note--please-put = Merci de mettre cette note dans mon dossier médical.
form--note--name = Mon nom : ____
form--note--born = Date de naissance : ____
form--note--number = Numéro de patient ou de dossier, si je le connais : ____
form--note--phone = Téléphone : ____
form--note--reach = Où m’écrire (adresse, service, e-mail) : ____
form--note--to = À : ____
form--note--date = Date : ____
form--note--in-language = Merci de faire traduire cette note. J’écris dans cette langue : ____
form--note--belongs-to = Sa place est à côté de la note que vous avez écrite à cette date : ____

form--note--what-stands = Ce qu’il y a dans mon dossier, et comment je le vois
form--note--you-wrote = Ce que vous avez écrit, ou de quoi il s’agit : ____
form--note--i-see-it = Je vois les choses ainsi : ____

form--note--in-the-way = Pourquoi il m’a été difficile de parler avec vous
form--note--no-interpreter = je n’avais pas d’interprète
form--note--too-loud = il y avait trop de monde, ou trop de bruit
form--note--too-fast = la conversation allait trop vite pour moi
form--note--too-tired = j’avais trop de fatigue, ou des douleurs
form--note--something-else = autre chose : ____

form--note--i-asked = Ce que j’ai demandé, et ce que vous avez répondu
form--note--asked-for = J’ai demandé : ____
form--note--answer = La réponse était : ____
form--note--answered-by = Qui a répondu : ____
form--note--answered-on = Date de la réponse : ____

form--note--please-do = Ce que je vous demande de faire
form--note--fact-wrong = Il y a une erreur dans votre note. Merci de la corriger. Ce qui est juste : ____
form--note--missing = Il manque quelque chose. Merci d’ajouter : ____
form--note--my-view = Je vois les choses autrement que vous. Merci de garder ma note à côté de la vôtre.
form--note--copy = Merci de me donner une copie de cette note, avec la date.
form--note--by-when = Merci de me dire ce que vous avez fait, au plus tard le : ____
form--note--sign = Signature (ou nom) : ____
