### A letter that asks to look again at a decision, a treatment or a stay. It can be urgent: short, and first things first.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: regular-review. Not the word for an appeal to a court, which differs from country to country.
form--review = Lettre : revoir une décision
    .title = Objet : demande de réexamen d’une décision
    .about = Une lettre qui demande de revoir une décision qui vous concerne, un traitement ou votre séjour.

form--review--from = De : ____
form--review--born = Date de naissance : ____
form--review--number = Numéro de patient ou de dossier, si je le connais : ____
form--review--phone = Téléphone : ____
form--review--reach = Où m’écrire (adresse, service, e-mail) : ____
form--review--to = À : ____
form--review--date = Date : ____
form--review--time = Heure : ____
form--review--hearing = Date de l’audience, si je la connais : ____
form--review--my-lawyer = Mon avocate ou mon avocat, si j’en ai : ____
form--review--in-language = Merci de faire traduire ma lettre. J’écris dans cette langue : ____

form--review--look-again = Je vous demande de revoir
form--review--treatment = un traitement ou un médicament que je n’ai pas accepté : ____
# Termbase: mental-capacity. What others found, not what is so.
form--review--finding = la décision qui dit que je ne peux pas décider de ceci : ____
form--review--stay = l’obligation de rester ici (nom du lieu) : ____
form--review--limit = une limite (téléphone, visites, sorties) : ____
form--review--service = un service refusé ou arrêté : ____
form--review--decided = Date de la décision : ____ Qui a décidé, si je le sais : ____

form--review--in-writing = Merci de me dire par écrit, avec des mots que je peux comprendre
form--review--which-rule = quelle loi ou quelle règle vous appliquez
form--review--who-decided = qui a décidé, et pourquoi
form--review--until-when = combien de temps la décision est valable
form--review--how-to-challenge = comment je peux m’opposer à la décision, et jusqu’à quel jour
form--review--less-strict = quelles solutions avec moins de limites vous avez essayées
# The names of one or two rights come after this, each with its source.
form--review--right = Droits concernés :

form--review--i-want = Je demande
form--review--be-there = à être là quand vous en parlez
form--review--heard-first = que l’on m’écoute avant de décider
form--review--own-words = que l’on écrive mes propres mots
# Termbase: independent-advocate
form--review--advocate = une personne indépendante qui défend mes droits
form--review--lawyer = une avocate ou un avocat
form--review--interpreter = une ou un interprète. Langue : ____
form--review--beside-me = que cette personne soit avec moi : ____
form--review--my-words = Avec mes propres mots
form--review--want-to-say = Je veux dire ceci : ____

form--review--now = Ce que je vous demande de faire aujourd’hui
form--review--enough = Ce document suffit-il, ou y a-t-il un formulaire ?
form--review--help-today = S’il y a un formulaire, merci de m’aider à le remplir aujourd’hui.
form--review--pass-on = Merci de transmettre ce document aujourd’hui. Merci de me dire qui l’a reçu, et quand j’aurai une réponse.
form--review--said-aloud = J’ai dit ceci à voix haute. Mes mots ont été écrits par : ____
form--review--sign = Signature (ou nom) : ____

form--review--for-service = À remplir par le service
form--review--received-by = Reçu par : ____
form--review--received-on = Reçu le : ____
form--review--received-at = Heure : ____

form--review--my-copy = Sur ma copie seulement
form--review--gave-to = J’ai donné ce document à : ____
form--review--gave-on = Date : ____
form--review--gave-at = Heure : ____
