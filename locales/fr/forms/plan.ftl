### A worksheet that is written on a good day. Somebody in a hurry reads the first page. It says “I”; the honest
### note at its foot speaks to whoever writes, and cannot be left out.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: advance-plan. Not the word for the legal form, nor the word for a will.
form--plan = Mon plan pour les jours durs
    .title = Mon plan pour les jours durs
    .about = Une feuille de travail pour un bon jour : qui appeler, ce qui aide, ce qui fait du mal, et ce que vous voulez quand tout devient difficile.

form--plan--name = Mon nom : ____
form--plan--born = Date de naissance : ____
form--plan--number = Numéro de patient ou de dossier, si je le connais : ____
form--plan--phone = Mon téléphone : ____
form--plan--written = Date de ce plan : ____
form--plan--look-again = Je le relirai à cette date : ____
form--plan--call-first = Merci d’appeler d’abord : ____ Téléphone : ____
form--plan--call-also = Merci d’appeler ensuite : ____ Téléphone : ____
form--plan--speaks = Cette personne peut parler en mon nom : ____ Téléphone : ____
form--plan--do-not-tell = Merci de ne pas appeler et de ne pas prévenir : ____

form--plan--signs = À quoi se voit un moment dur
form--plan--you-can-see = Vous pouvez voir qu’un moment dur arrive quand : ____
form--plan--starts-me = Ce plan commence quand je le dis.
form--plan--starts-other = Ce plan commence quand cette personne voit ces signes : ____
form--plan--ends-me = Il se termine quand je le dis.
form--plan--ends-on = Il se termine à cette date : ____

form--plan--please-first = À faire d’abord, s’il vous plaît
form--plan--please-not = À ne pas faire, s’il vous plaît
form--plan--how-to-talk = Comment parler avec moi
form--plan--like-to-talk = J’aime parler de cette façon : ____
form--plan--interpreter = avec une ou un interprète. Langue : ____
form--plan--board = avec un tableau de communication, ou par écrit
form--plan--few-people = avec seulement quelques personnes dans la pièce
form--plan--somebody = avec cette personne près de moi : ____

form--plan--treatment = Traitement
form--plan--helped = Ce qui m’a fait du bien (un traitement, un lieu, une personne) : ____
form--plan--harmed = Ce qui m’a fait du mal, et comment : ____
form--plan--try-first = Ce que je veux que vous essayiez d’abord : ____
form--plan--no-to = Ce que je ne veux pas : ____
form--plan--know-without = Je sais ce qui peut arriver si je dis non à cela. J’en ai parlé avec : ____
form--plan--agree-instead = À la place de cela, je dirais oui à : ____
form--plan--medicine = Mes médicaments (la pharmacie peut me donner une liste) : ____
form--plan--allergies = Mes allergies : ____

form--plan--home = Chez moi, si je n’y suis pas
form--plan--children = Qui s’occupe de mes enfants : ____
form--plan--animals = Qui s’occupe de mes animaux : ____
form--plan--key = Qui a une clé de chez moi : ____
form--plan--bills = Qui s’occupe des factures, du travail ou de l’école : ____

form--plan--who-may-know = Qui peut recevoir des informations sur moi
form--plan--know-what = Nom : ____ Ce que cette personne peut savoir : ____
form--plan--know-what-two = Nom : ____ Ce que cette personne peut savoir : ____
form--plan--copies = Qui a une copie de ce plan : ____
form--plan--may-change = Je peux changer ce plan. Le plan qui a la date la plus récente est celui qui compte.
form--plan--sign = Signature (ou nom) : ____
form--plan--witness = Témoin qui me voit signer, si j’en veux un : ____

## The honest note. It is printed whatever else is left out, and nothing of it may be softened.

form--plan--for-the-writer = Pour la personne qui écrit ce plan
form--plan--not-a-legal-form = Ceci est une feuille de travail. Elle dit aux autres ce que vous voulez. Ce n’est pas un formulaire prévu par la loi. Sa valeur devant la loi change d’un pays à l’autre.
form--plan--differs = À certains endroits, un refus de traitement compte seulement sous une forme spéciale : écrite, datée, signée, avec un témoin. À certains endroits, une loi permet à d’autres d’aller contre votre refus, surtout si on vous garde à l’hôpital.
form--plan--ask-what-is-needed = Demandez à une personne qui défend vos droits, à un médecin, à une avocate ou à un avocat ce qu’il faut là où vous vivez.
form--plan--read-it-first = Vous pouvez toujours demander au personnel de lire d’abord cette feuille. S’il n’en suit pas une partie, vous pouvez lui demander d’écrire pourquoi.
form--plan--stopping-can-harm = Arrêter un médicament d’un coup peut vous faire du mal. Demandez à un médecin, à une pharmacienne ou à un pharmacien comment l’arrêter sans danger.
