### A page for a meeting: what was asked, what was answered, who does what. Whoever writes may be a friend of the person.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--meeting = Mon compte rendu de réunion
    .title = Mon compte rendu de réunion
    .about = Une page pour la réunion elle-même : ce que vous avez demandé, ce qu’on a répondu, qui s’en occupe, et pour quand.

form--meeting--name = Mon nom : ____
form--meeting--date = Date : ____
form--meeting--from-to = Heure : de ____ à ____
form--meeting--place = Lieu : ____
form--meeting--who-is-there = Qui est là (nom et fonction) : ____
form--meeting--with-me = Qui est avec moi : ____
form--meeting--who-writes = Qui écrit cette page : ____
form--meeting--want = À la fin de cette réunion, je veux : ____

form--meeting--asked = Mes questions
form--meeting--answers = Les réponses
# The number belongs to the question above. What was answered, who does it, by which day.
form--meeting--answer-one = Réponse à la question 1 : ____
form--meeting--who-one = Qui s’en occupe : ____
form--meeting--when-one = Au plus tard le : ____
form--meeting--answer-two = Réponse à la question 2 : ____
form--meeting--who-two = Qui s’en occupe : ____
form--meeting--when-two = Au plus tard le : ____
form--meeting--answer-three = Réponse à la question 3 : ____
form--meeting--who-three = Qui s’en occupe : ____
form--meeting--when-three = Au plus tard le : ____

form--meeting--not-answered = Sans réponse aujourd’hui : ____
form--meeting--who-answers = Qui répondra : ____
form--meeting--when-answered = Au plus tard le : ____
form--meeting--not-agreed = Je n’ai pas accepté ceci : ____

form--meeting--read-back = À la fin
form--meeting--is-right = J’ai relu cette page.
form--meeting--not-read-back = Je n’ai pas pu la relire. La raison : ____
form--meeting--in-my-records = J’ai demandé que ma demande soit notée dans mon dossier médical.
form--meeting--signatures = Signatures des personnes présentes : ____

form--meeting--next = Ce que je fais ensuite
form--meeting--if-nothing = Sans nouvelles le : ____ je m’adresse à : ____
form--meeting--copy-to = Qui reçoit une copie : ____
