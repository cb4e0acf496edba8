### A letter that asks to look again at a decision, a treatment or a stay. It can be urgent: short, and first things first.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: regular-review. Not the word for an appeal to a court, which differs from country to country.
form--review = Lettre : revoir une décision
    .title = Objet : demande de réexamen
    .about = Une lettre qui demande de revoir une décision qui vous concerne, un traitement ou votre séjour.

# The first line of the paper. It speaks to staff, in the name of the person, and tells the person that saying it is enough.
form--review--can-be-said = Je peux aussi le dire. Écrivez mes mots, la date et l’heure, s’il vous plaît.
form--review--from = De : ____
form--review--to = À : ____
form--review--date = Date : ____
form--review--time = Heure : ____

form--review--look-again = Je vous demande de revoir
form--review--treatment = un traitement ou un médicament que je n’ai pas accepté : ____
# Termbase: mental-capacity. What others found, not what is so.
form--review--finding = la conclusion selon laquelle je ne peux pas décider de ceci : ____
form--review--stay = le fait que je dois rester ici (nom du lieu) : ____
form--review--limit = une limite (téléphone, visites, sorties) : ____
form--review--service = un service refusé ou arrêté : ____
form--review--decided = La décision a été prise le ____ par ____ (si je le sais).

form--review--in-writing = Dites-moi par écrit, s’il vous plaît, et d’une façon que je comprends
form--review--which-rule = quelle loi ou quelle règle vous appliquez
form--review--who-decided = qui a décidé, et pourquoi
form--review--until-when = jusqu’à quand cela vaut
form--review--how-to-challenge = comment je peux contester la décision, et jusqu’à quel jour
form--review--less-strict = quelles solutions moins strictes vous avez essayées
# The names of one or two rights come after this, each with its source.
form--review--right = Droits concernés :

form--review--i-want = Je demande
form--review--be-there = à être là
form--review--heard-first = que l’on m’écoute d’abord
form--review--own-words = que l’on écrive mes propres mots
# Termbase: independent-advocate
form--review--advocate = une personne indépendante qui défend mes droits
form--review--lawyer = une avocate ou un avocat
form--review--interpreter = une ou un interprète. Langue : ____
form--review--beside-me = cette personne à mes côtés : ____
form--review--my-words = Mes mots

form--review--now = Maintenant
form--review--enough = Cette page suffit-elle, ou y a-t-il un formulaire ?
form--review--help-today = Aidez-moi à faire cette demande aujourd’hui, s’il vous plaît.
form--review--pass-on = Transmettez cette page aujourd’hui, s’il vous plaît. Dites-moi qui l’a, et quand j’aurai une réponse.
form--review--sign = Nom ou signature : ____
form--review--gave-to = J’ai donné cette page à ____ le ____, heure : ____
