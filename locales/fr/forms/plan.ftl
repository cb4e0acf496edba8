### A worksheet that is written on a good day. Somebody in a hurry reads the first page. It says “I”; the honest
### note at its foot speaks to whoever writes, and cannot be left out.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: advance-plan. Not the word for the legal form, nor the word for a will.
form--plan = Mon plan pour les jours durs
    .title = Mon plan pour les jours durs
    .about = Une feuille de travail pour un bon jour : qui appeler, ce qui aide, ce qui fait du mal, et ce que vous voulez quand tout devient difficile.

form--plan--name = Mon nom : ____
form--plan--written = Écrit le : ____
form--plan--look-again = Je le relis le : ____
form--plan--call-first = À appeler d’abord : ____ Téléphone : ____
form--plan--call-also = À appeler ensuite : ____ Téléphone : ____
form--plan--do-not-tell = Ne pas appeler et ne pas prévenir : ____

form--plan--signs = À quoi se voit un moment dur
form--plan--you-can-see = Vous pouvez voir qu’un moment dur arrive quand ____
form--plan--starts = Ce plan commence quand : ____
form--plan--ends = Il se termine quand : ____

form--plan--please-first = À faire d’abord, s’il vous plaît
form--plan--please-not = À ne pas faire, s’il vous plaît
form--plan--how-to-talk = Comment parler avec moi
form--plan--like-to-talk = J’aime parler de cette façon : ____
form--plan--interpreter = avec interprète. Langue : ____
form--plan--board = avec un tableau, ou par écrit
form--plan--few-people = avec peu de monde
form--plan--somebody = avec cette personne près de moi : ____

form--plan--treatment = Traitement
form--plan--helped = Ce qui m’a fait du bien (un traitement, un lieu, une personne) : ____
form--plan--harmed = Ce qui m’a fait du mal, et comment : ____
form--plan--try-first = Ce que je veux que l’on essaie d’abord : ____
form--plan--no-to = Ce que je ne veux pas : ____
form--plan--know-without = Je sais ce qui peut arriver sans cela. J’en ai parlé avec ____
form--plan--agree-instead = Ce que j’accepterais à la place : ____
form--plan--medicine = Mes médicaments (liste à demander à la pharmacie) : ____
form--plan--allergies = Mes allergies : ____

form--plan--home = Chez moi
form--plan--children = Enfants : ____
form--plan--animals = Animaux : ____
form--plan--key = Qui a une clé : ____
form--plan--bills = Factures, travail, école : ____

form--plan--who-may-know = Qui peut savoir
form--plan--know-what = Cette personne peut savoir : ____ Ce qu’elle peut savoir : ____
form--plan--copies = Qui a une copie : ____
form--plan--may-change = Je peux changer ce plan. C’est la date la plus récente qui compte.
form--plan--sign = Date : ____ Nom ou signature : ____
form--plan--witness = Témoin, si j’en veux un : ____

## The honest note. It is printed whatever else is left out, and nothing of it may be softened.

form--plan--not-a-legal-form = Ceci est une feuille de travail. Elle dit aux autres ce que vous voulez. Ce n’est pas un formulaire prévu par la loi. Ce que la loi en fait change d’un pays à l’autre.
form--plan--differs = À certains endroits, un refus de traitement compte seulement sous une forme spéciale : écrite, datée, signée, avec un témoin. À certains endroits, une loi peut l’emporter sur ce refus, surtout si on vous garde à l’hôpital.
form--plan--ask-what-is-needed = Demandez à une personne qui défend vos droits, à un médecin, à une avocate ou à un avocat ce qu’il faut là où vous vivez.
form--plan--read-it-first = Vous pouvez toujours demander au personnel de lire d’abord cette feuille, et d’écrire pourquoi s’il y a une partie qu’il ne suit pas.
form--plan--stopping-can-harm = Arrêter un médicament d’un coup peut vous faire du mal. Demandez à un médecin, à une pharmacienne ou à un pharmacien comment l’arrêter sans danger.
