### A list of questions for a visit. Staff read it over the person’s shoulder: plain, short, “I”.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--questions = Questions pour mon rendez-vous
    .title = Questions pour mon rendez-vous
    .about = Une page pour votre prochain rendez-vous : ce que vous voulez dire, ce que vous voulez demander, et ce qu’il faut vérifier avant la fin.

form--questions--name = Mon nom : ____
form--questions--date = Date : ____
form--questions--for = Qui va me recevoir, si je le sais : ____
form--questions--look-with-me = Merci de regarder cette page avec moi au début du rendez-vous.

form--questions--points = Trois choses que je veux dire aujourd’hui
form--questions--my-questions = Mes questions (je coche celles que je veux poser)
form--questions--options = Quelles sont mes possibilités ?
form--questions--good-and-bad = Pour moi, quels sont les bons et les mauvais côtés de chacune ?
form--questions--go-wrong = Qu’est-ce qui peut mal se passer, et à quelle fréquence ?
form--questions--do-nothing = Et si je ne fais rien, ou si j’attends ?
form--questions--who-helps = Qui peut m’aider à décider ?
form--questions--told = Ce qu’on m’a dit : ____

form--questions--hard-to-start = Si c’est difficile de commencer, je peux dire
# An example: somebody says it, or points at it.
form--questions--to-start = « C’est difficile pour moi de commencer. Lisez d’abord ma page, s’il vous plaît. »
form--questions--before-i-go = Avant la fin du rendez-vous (j’écris, ou merci d’écrire pour moi)
# What was answered, who does it, and when.
form--questions--what-next = Ce qui se passe ensuite : ____
form--questions--who-does-it = Qui s’en occupe : ____
form--questions--by-when = Au plus tard le : ____
form--questions--on-paper = J’ai cela sur papier.
form--questions--said-back = J’ai dit avec mes mots ce que j’ai compris.
