### The shelf: the three themes, and the places where a story can happen.

## Thèmes

# Termbase: dignity
theme--dignity = Dignité
    .about = Comment les gens vous parlent, vous touchent et vous traitent.
# Termbase: free-and-informed-consent
theme--consent = Consentement
    .about = Accepter ou refuser un traitement, en toute liberté, quand vous avez compris de quoi il s’agit.
# Termbase: legal-capacity. Never shorten it.
theme--capacity = Capacité juridique
    .about = Vous prenez vos propres décisions, avec l’appui que vous voulez.

## Services
## The first seven are the types in WHO’s guidance of 2021.

# Termbase: crisis-service, pkg-crisis
service--crisis = Service de gestion des crises
    .about = Une aide rapide quand tout devient trop lourd : une maison, une ligne téléphonique, ou une équipe qui vient chez vous.
# Termbase: hospital-based-service, pkg-hospital
service--hospital-based = Service en milieu hospitalier
    .about = Des soins de santé mentale à l’hôpital, où vous restez quelque temps ou venez pour la journée.
# Termbase: community-mental-health-centre, pkg-centres
service--community-centre = Centre de santé mentale communautaire
    .about = Un lieu près de chez vous pour les soins de santé mentale et l’aide dans la vie de tous les jours.
# Termbase: peer-support, pkg-peer
service--peer-support = Soutien par les pairs
    .about = Des groupes et des gens qui ont vécu des choses semblables et qui se soutiennent.
# Termbase: outreach, pkg-outreach
service--outreach = Service de proximité
    .about = Une équipe qui vient là où vous êtes, chez vous ou dans la rue.
# Termbase: supported-living, pkg-living
service--supported-living = Logement accompagné
    .about = Vous vivez dans votre propre logement, et l’accompagnement vient à vous.
# Termbase: service-network, pkg-networks
service--network = Réseau de services
    .about = Les services d’une même région travaillent ensemble, pour que vous n’ayez pas à tout raconter de nouveau.
service--gp = Médecin de famille
    .about = Le cabinet médical ou le centre de santé près de chez vous, où vous allez en premier.
service--general-hospital = Hôpital général
    .about = Un hôpital pour toutes sortes de maladies, avec des urgences et des opérations.
service--care-home = Résidence avec soins
    .about = Un lieu où des gens vivent et reçoivent de l’aide chaque jour. Beaucoup sont âgés.

## Problems: “What is happening to me”
## A person reads this list and picks the line that sounds like their own life. The value is in the person’s own
## voice: everyday words, one short sentence. .about speaks to the person: kind, no blame, one thing to ask.
## Never turn a line into a question, a legal term or the name of a condition.

# Termbase: informed-consent
problem--nobody-explained = Personne ne m’a rien expliqué.
    .about = Beaucoup de gens sortent d’un rendez-vous avec des questions. Vous pouvez demander des mots simples et du temps, aujourd’hui ou plus tard.
problem--nobody-explained--say--plain-words = Expliquez-moi cela encore une fois, s’il vous plaît, avec des mots simples.
problem--nobody-explained--say--time-to-think = J’ai besoin de temps pour réfléchir avant de décider.
# Termbase: right-to-refuse
problem--want-to-say-no = Je veux dire non.
    .about = Dire non est difficile pour beaucoup de gens. Vous pouvez demander ce qui se passe si vous dites non. Vous pouvez aussi demander du temps pour réfléchir.
problem--want-to-say-no--say--not-now = Je ne veux pas de cela maintenant. Arrêtez, s’il vous plaît, et écoutez-moi.
problem--want-to-say-no--say--if-i-say-no = Que se passe-t-il si je dis non, et quelles sont les autres possibilités ?
# Termbase: legal-capacity, mental-capacity. “Decide” here is the everyday word.
problem--cannot-decide = On dit que je ne peux pas décider.
    .about = Cela peut faire mal, et d’autres que vous le vivent aussi. Vous pouvez demander de quelle décision il s’agit. Vous pouvez aussi demander un appui pour la prendre.
problem--cannot-decide--say--which-decision = De quelle décision parlez-vous, et pourquoi pensez-vous que je ne peux pas la prendre ?
problem--cannot-decide--say--support = Je veux un appui pour prendre cette décision moi-même.
problem--talk-over-me = On parle de moi, mais pas à moi.
    .about = Cela arrive à beaucoup de gens. Vous pouvez demander qu’on vous parle, à vous, et qu’on attende votre réponse.
problem--talk-over-me--say--speak-to-me = Parlez-moi, s’il vous plaît. Je suis là.
problem--talk-over-me--say--my-answer = Je voudrais répondre moi-même. Laissez-moi le temps, s’il vous plaît.
# Termbase: deprivation-of-liberty
problem--cannot-leave = On ne me laisse pas partir.
    .about = Cela peut faire peur. Vous pouvez demander qui l’a décidé, et la raison par écrit. Vous pouvez demander une personne qui défend vos droits. Vous pouvez aussi demander que la décision soit revue. Il peut y avoir une date limite : renseignez-vous dès aujourd’hui.
problem--cannot-leave--say--may-i-leave = Est-ce que je suis libre de partir ? Si c’est non, qui l’a décidé, et pourquoi ?
problem--cannot-leave--say--in-writing = Je veux cela par écrit, et je veux parler à une personne qui défend mes droits.
problem--took-my-phone = On m’a pris mon téléphone.
    .about = Vos appels et vos messages font partie de votre vie privée. Vous pouvez demander pourquoi, pour combien de temps, et comment appeler quelqu’un maintenant.
problem--took-my-phone--say--why-how-long = Pourquoi avez-vous pris mon téléphone, et quand est-ce que je le récupère ?
problem--took-my-phone--say--call-now = J’ai besoin d’appeler quelqu’un maintenant. Comment puis-je faire ?
# Both meanings belong here: hurting a person on purpose, and being rough in care. The emergency line must stay.
# Termbase: ill-treatment
problem--rough-hands = Quelqu’un me fait du mal ou me brusque.
    .about = Personne n’a le droit de vous faire cela, et ce n’est pas votre faute. Si vous êtes en danger maintenant, appelez le numéro d’urgence de l’endroit où vous êtes. Vous pouvez en parler à quelqu’un de confiance.
problem--rough-hands--say--stop = Arrêtez. Cela me fait mal.
problem--rough-hands--say--want-help = On m’a fait du mal. Je veux parler à une personne en qui j’ai confiance.
# Termbase: confidentiality
problem--told-my-family = On a parlé de ma santé à d’autres.
    .about = Ce que le personnel sait de votre santé est privé. Vous pouvez demander ce qu’on a dit, à qui et pourquoi. Vous pouvez dire ce que vous voulez à partir de maintenant.
problem--told-my-family--say--who-was-told = Qu’est-ce qui a été dit sur moi, à qui, et pourquoi ?
problem--told-my-family--say--ask-me-first = À partir de maintenant, demandez-moi mon accord avant de parler de moi à quelqu’un, s’il vous plaît.
# Termbase: interpreter. Spoken languages and sign languages.
problem--no-interpreter = Il n’y a pas d’interprète.
    .about = Ce n’est pas trop demander. Vous pouvez demander une ou un interprète de métier avant de parler de votre traitement. Si c’est urgent, dites-le d’abord.
problem--no-interpreter--say--interpreter-first = Il me faut une ou un interprète de métier avant de parler de mon traitement.
problem--no-interpreter--say--not-my-family = Je ne veux pas que ma famille serve d’interprète.
# “Papers” are documents that show who a person is, where they live or that they may stay.
problem--no-papers = On ne veut pas me recevoir sans papiers.
    .about = À l’accueil, beaucoup de gens entendent cela. Vous pouvez demander à voir la règle. Vous pouvez aussi demander où l’on peut vous soigner aujourd’hui. Si c’est urgent, dites-le d’abord.
problem--no-papers--say--care-first = J’ai besoin de voir un médecin aujourd’hui. Occupez-vous d’abord de ma santé, s’il vous plaît.
problem--no-papers--say--which-rule = Quelle règle dit que j’ai besoin de papiers ? Je voudrais la voir.
# Termbase: accessible-information
problem--cannot-read-letter = Je n’arrive pas à lire la lettre.
    .about = Beaucoup de lettres sont difficiles à lire. Vous pouvez demander qu’on lise la vôtre avec vous, ou qu’on vous l’envoie sous une autre forme. Faites-le sans trop attendre, car il y a peut-être dans la lettre une date qui compte.
problem--cannot-read-letter--say--read-it-with-me = Je ne peux pas lire cette lettre. Lisez-la avec moi, s’il vous plaît.
problem--cannot-read-letter--say--other-form = Envoyez-moi cette lettre, s’il vous plaît, sous une forme que je peux lire ou écouter.
problem--pain-not-believed = On ne prend pas ma douleur au sérieux.
    .about = C’est vous qui savez le mieux ce que vous ressentez. Vous pouvez dire quand cela a commencé, et ce que cela vous empêche de faire. Si la douleur est très forte ou si elle s’aggrave, demandez de l’aide tout de suite.
problem--pain-not-believed--say--it-is-real = Cette douleur est réelle. Elle m’empêche de faire les choses de tous les jours.
problem--pain-not-believed--say--examine-me = Examinez-moi, s’il vous plaît, et notez ce que je vous ai dit.
# Termbase: complaint
problem--want-to-complain = Je veux faire une réclamation.
    .about = Vous pouvez dire ce qui s’est mal passé et demander une réponse. Vous n’avez pas à le faire sans soutien. Il peut y avoir une date limite : renseignez-vous tôt.
problem--want-to-complain--say--where = Je veux faire une réclamation. Qui reçoit les réclamations ici, et y a-t-il une date limite ?
problem--want-to-complain--say--write-it-down = Notez ce que j’ai dit, s’il vous plaît, et donnez-moi une copie.
# Termbase: advance-plan, crisis-plan
problem--plan-for-bad-days = Je veux préparer un plan pour les mauvais jours.
    .about = Un bon moment pour cela, c’est quand tout est plus calme. Vous pouvez commencer par une ligne sur ce qui vous aide.
problem--plan-for-bad-days--say--what-helps-me = Je veux écrire ce qui m’aide quand cela devient difficile.
problem--plan-for-bad-days--say--read-it-first = Gardez mon plan dans mon dossier, s’il vous plaît, et lisez-le en premier.

## Countries
## Names of the places that have a country pack. The four parts of the United Kingdom have laws of their own.

country--gb-eng = Angleterre
country--gb-wls = Pays de Galles
country--gb-sct = Écosse
country--gb-nir = Irlande du Nord
country--fr = France
country--es = Espagne
country--pe = Pérou
country--arg = Argentine
country--ie = Irlande
country--ch = Suisse
