### A letter after something went wrong: facts first, feelings allowed, no threat, no crime named.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: complaint. Never the word for a report to the police.
form--complaint = Lettre : une réclamation
    .title = Objet : réclamation
    .about = Une lettre qui dit ce qui s’est mal passé, demande des réponses, et dit ce que vous voulez.

form--complaint--from = De : ____
form--complaint--born = Date de naissance : ____
form--complaint--number = Numéro de patient ou de dossier, si je le connais : ____
form--complaint--phone = Téléphone : ____
form--complaint--reach = Où m’écrire (adresse, service, e-mail) : ____
form--complaint--to = À : ____
form--complaint--date = Date : ____
form--complaint--in-language = Merci de faire traduire ma lettre. J’écris dans cette langue : ____
form--complaint--greeting = Madame, Monsieur,
form--complaint--this-is = Ceci est une réclamation. Je vous demande de l’étudier, et de me répondre par écrit.
form--complaint--for-somebody = J’écris pour ____, qui est d’accord. Son accord est joint à cette lettre.

form--complaint--when-and-where = Quand et où cela s’est passé
form--complaint--when = Quand : ____
form--complaint--where = Où : ____
form--complaint--who-was-there = Qui était là, si je le sais : ____

form--complaint--happened = Ce qui s’est passé, le plus important d’abord
form--complaint--effect = Ce que cela m’a fait : ____
form--complaint--said = Ce que j’ai dit à ce moment-là, si j’ai pu : ____
form--complaint--not-then = Je n’ai rien pu dire à ce moment-là. Je le dis maintenant.
form--complaint--went-well = Ce qui a été bien, si je veux le dire aussi : ____
# The names of one or two rights come after this, each with its source.
form--complaint--right = Droits concernés :

form--complaint--answer-these = Mes questions. Répondez à chacune, s’il vous plaît
form--complaint--i-want = Ce que je demande
form--complaint--account = un compte rendu clair et complet de ce qui s’est passé
form--complaint--explanation = une explication : comment cela a pu arriver
form--complaint--apology = des excuses
form--complaint--put-right = que l’on arrange ceci pour moi : ____
form--complaint--change = un changement, pour que cela n’arrive plus, ni à moi ni à d’autres : ____

form--complaint--to-take-part = Pour en parler avec vous, il me faut
form--complaint--interpreter = une ou un interprète. Langue : ____
form--complaint--breaks = des pauses
form--complaint--large-print = des textes en gros caractères
form--complaint--something-else = autre chose : ____

form--complaint--helpers = Qui peut m’aider
form--complaint--speak-for-me = Cette personne peut parler en mon nom : ____ Téléphone : ____
form--complaint--come-with-me = Cette personne peut venir avec moi : ____ Téléphone : ____

form--complaint--answer = Ce que je vous demande aussi
form--complaint--by-when = Merci de me dire que vous avez reçu ma lettre, au plus tard le : ____
form--complaint--who-answers = Merci de me dire qui va me répondre, et pour quelle date.
# This asks for the next step. It is no threat.
form--complaint--go-further = Merci de me dire aussi à qui je peux m’adresser si je ne suis pas d’accord avec votre réponse.
form--complaint--same-care = Merci de veiller à ce que cette réclamation ne rende pas mes soins moins bons.
form--complaint--thanks = Je vous remercie de votre réponse. Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.
form--complaint--sign = Signature (ou nom) : ____
form--complaint--with-this = Pièces jointes (copies) : ____

form--complaint--for-service = À remplir par le service
form--complaint--received-by = Reçu par : ____
form--complaint--received-on = Reçu le : ____
