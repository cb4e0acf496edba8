### A letter that asks for one thing.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# The subject of the letter, as a letter has it in this language.
form--request = Lettre : une demande
    .title = Objet : demande
    .about = Une lettre pour demander des informations, un changement, une ou un interprète, l’avis d’une ou d’un autre médecin, ou une personne qui défend vos droits. Le mieux est de demander une seule chose, ou deux au plus.

form--request--from = De : ____
form--request--born = Date de naissance : ____
form--request--number = Numéro de patient ou de dossier, si je le connais : ____
form--request--phone = Téléphone : ____
form--request--reach = Où m’écrire (adresse, service, e-mail) : ____
form--request--to = À : ____
form--request--date = Date : ____
form--request--in-language = Merci de faire traduire ma lettre. J’écris dans cette langue : ____
# How a letter begins whose reader has no name.
form--request--greeting = Madame, Monsieur,
form--request--for-somebody = J’écris pour ____, qui est d’accord. Son accord est joint à cette lettre.

form--request--i-ask-for = Je demande
form--request--information = des informations sur : ____
form--request--in-form = des informations ainsi (mots faciles, gros caractères) : ____
# Termbase: reasonable-accommodation. The official word may stand in brackets where staff expect it.
form--request--change = un changement qui m’aide à participer (pièce calme, temps) : ____
form--request--limit = un changement d’une règle ou d’une limite (téléphone, visites) : ____
# Termbase: interpreter
form--request--interpreter = une ou un interprète. Langue : ____ Jour et heure : ____
# Termbase: second-opinion
form--request--another-view = un deuxième avis médical sur : ____
# Termbase: independent-advocate
form--request--advocate = de l’aide pour joindre une personne indépendante qui défend mes droits
form--request--something-else = autre chose : ____

form--request--it-is-for = Quand il me le faut, et pourquoi
form--request--visit = pour mon rendez-vous du : ____
form--request--from-now = pour tous mes soins à partir de maintenant
form--request--matters = Ma raison, si je veux en donner une : ____

form--request--speak-for-me = Cette personne peut parler en mon nom : ____ Téléphone : ____
form--request--come-with-me = Cette personne peut venir avec moi : ____ Téléphone : ____
# The names of one or two rights come after this, each with its source.
form--request--right = Droits concernés :

form--request--answer = Ce que je vous demande aussi
form--request--by-when = Pouvez-vous le faire, et qui le fera ? Merci de répondre au plus tard le : ____
form--request--if-not = Si vous ne le pouvez pas, merci de me dire par écrit pourquoi, et ce que vous pouvez faire d’autre.
form--request--waiting = Si je demande un deuxième avis : merci de me dire si attendre peut me faire du mal.
form--request--in-my-records = Merci de noter cette demande dans mon dossier médical. Ainsi, je n’aurai pas à la refaire.
# How a letter ends.
form--request--thanks = Merci. Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.
form--request--sign = Signature (ou nom) : ____

form--request--their-answer = Réponse du service, avec nom et date : ____
