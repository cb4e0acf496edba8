### Lesson: A tour of seven services. For anybody who uses a service or looks for one, and for people who support them.
### Eight pages with one small question each, and one page to take along. A lesson has no choices and no test.

# For translators:
# The names of the seven kinds of service are WHO’s: use the termbase (pkg-crisis to pkg-networks) and shelf.ftl.
# The signs are this guide’s own summary, and not WHO’s words. The first page says so: keep that sentence.
# “Sign of respect” and “warning sign”: something that a person can notice. No blame for staff.
# No real service and no country is named: keep it so.
# The small questions are for thinking. No answer is wrong, and none is counted.
# Sentences under --ask-- and --say-- are for any reader to use, so keep them free of names.
# Names may change to suit your language.

a-tour-of-seven-services = Le tour de sept services
    .about = Cette leçon parle de sept sortes de services de santé mentale, et de signes qui montrent qu’un service vous respecte. On y parle de portes fermées à clé et de force.


## Page: before we start

a-tour-of-seven-services--before-we-start =
    En 2021, l’Organisation mondiale de la Santé (OMS) a écrit sur sept sortes de services de santé mentale. Elle a aussi nommé des principes pour ces services. Par exemple : le respect de la [capacité juridique](term:legal-capacity), des soins sans [coercition](term:coercion), et la participation.

    Dans les pages suivantes, vous trouvez des signes de respect et des signes d’alerte. C’est ainsi que ce guide résume ces principes. Ce ne sont pas les mots de l’OMS. Ces signes sont là pour vous aider à poser des questions. Ils ne servent pas à noter un service.

    Les sept n’existent pas partout. Vous pouvez passer ce qui est loin de votre vie.
    .title = Sept sortes de services
    .question = Quel lieu de soins connaissez-vous le mieux, et qu’est-ce que vous y aimez ?


## Page: crisis services

a-tour-of-seven-services--crisis =
    Un [service de gestion des crises](term:crisis-service) aide vite quand tout devient trop lourd.

    Signes de respect :

    - Vous êtes là parce que vous êtes d’accord.
    - Quelqu’un écoute d’abord.
    - C’est vous qui dites qui on appelle.
    - Le personnel demande votre [plan anticipé](term:advance-plan), et s’en sert.

    Signes d’alerte :

    - La police vient en premier.
    - Les portes sont fermées à clé, ou quelqu’un prend votre téléphone.
    - Quelqu’un dit : « Prenez cela, ou vous allez à l’hôpital. »

    Pavel appelle la nuit. « De quoi avez-vous besoin d’abord ? » demande la voix. Il a besoin de calme. On commence par là.

    Si vous êtes en danger maintenant, appelez le numéro d’urgence de l’endroit où vous êtes.
    .title = Quand tout devient trop lourd
    .question = Que voudriez-vous qu’on vous demande en premier ?


## Page: hospital-based services

a-tour-of-seven-services--hospital =
    Ce sont des soins de santé mentale à l’hôpital.

    Signes de respect :

    - Les portes sont ouvertes là où c’est possible.
    - Vous avez de vraies informations, et vous pouvez choisir.
    - Vous avez des visites et votre téléphone.
    - Le personnel reste calme et parle. Il n’utilise ni l’[isolement](term:seclusion) ni la [contention](term:restraint).

    Signes d’alerte :

    - Une seule règle vaut pour tout le monde, quels que soient les besoins.
    - Vos droits ne sont écrits nulle part.
    - Vous pouvez sortir seulement si vous prenez un médicament.

    Ali crie. Sofia, une infirmière, reste calme et demande de quoi il a besoin.
    .title = Dans un hôpital
    .question = Qu’est-ce qui vous aiderait à vous sentir en sécurité dans un tel lieu ?


## Page: community mental health centres

a-tour-of-seven-services--centre =
    C’est un lieu près de chez vous pour les soins de santé mentale et l’aide dans la vie de tous les jours.

    Signes de respect :

    - Vous pouvez entrer sans rendez-vous.
    - On vous aide pour la santé, et aussi pour l’argent ou le logement.
    - Vous écrivez le [plan de soins](term:care-plan) ensemble, avec vos mots.
    - Vos propres buts viennent en premier.

    Signes d’alerte :

    - À chaque rendez-vous, on parle seulement de médicaments.
    - Il y a un plan, et vous ne l’avez jamais vu.

    Nadia veut de nouveau chanter dans une chorale. C’est la première ligne de son plan.
    .title = Un centre près de chez vous
    .question = Quelle serait la première ligne de votre plan ?


## Page: peer support

a-tour-of-seven-services--peers =
    Dans le [soutien par les pairs](term:peer-support), des gens qui ont vécu des choses semblables se soutiennent.

    Signes de respect :

    - Des personnes qui ont une [expérience vécue](term:lived-experience) dirigent le service.
    - Vous venez seulement si vous le voulez.
    - Vous n’avez pas besoin d’un [diagnostic](term:diagnosis).
    - Chaque personne peut comprendre sa vie à sa façon.
    - Ce que vous dites dans le groupe reste dans le groupe.

    Signes d’alerte :

    - Le groupe dit à un centre de soins les noms des gens qui sont venus.
    - Des pairs-aidantes et des pairs-aidants font le travail du personnel, sans salaire.

    Pendant trois semaines, Tariq vient s’asseoir dans le cercle, et il ne dit rien. Cela convient très bien à tout le monde.
    .title = Des gens qui l’ont vécu aussi
    .question = Qu’est-ce qui est plus facile à dire à quelqu’un qui l’a vécu aussi ?


## Page: community outreach

a-tour-of-seven-services--outreach =
    Avec un [service de proximité](term:outreach), une équipe vient là où vous êtes, si vous êtes d’accord.

    Signes de respect :

    - L’équipe vient vous voir, même si vous n’avez pas de logement.
    - Elle aide pour les papiers, l’argent et le logement, et pour la santé.
    - Elle prend le temps de vous connaître.
    - Chaque visite est décidée avec vous.

    Signes d’alerte :

    - L’équipe vient avec la police, et personne ne vous l’a dit.
    - Elle parle de vous là où le voisinage peut entendre.

    Grace vit dans un foyer. Milan lui rend visite et lui demande où elle aimerait parler.
    .title = L’aide qui vient à vous
    .question = Où parlez-vous le plus facilement ?


## Page: supported living

a-tour-of-seven-services--living =
    Dans un [logement accompagné](term:supported-living), vous vivez chez vous, et l’accompagnement vient à vous.

    Signes de respect :

    - Vous gardez le logement, même si vous refusez l’accompagnement.
    - Vous choisissez avec qui vous vivez.
    - Vous avez votre clé et votre argent.

    Signes d’alerte :

    - Vous perdez le logement si vous ne prenez pas vos comprimés.
    - Vous devez rentrer à une heure fixe.
    - Le personnel garde votre carte bancaire.

    Ahmet ne veut pas de visite cette semaine. « D’accord, dit la personne qui l’accompagne. C’est votre appartement. »
    .title = Un logement à vous
    .question = Qu’est-ce qui fait qu’un lieu est pour vous un chez-soi ?


## Page: networks of services

a-tour-of-seven-services--network =
    Dans un réseau, les services d’un même secteur travaillent ensemble.

    Signes de respect :

    - Peu importe à qui vous vous adressez, quelqu’un vous aide à trouver le bon endroit.
    - Vous racontez votre histoire une seule fois.
    - Elle reste [confidentielle](term:confidentiality), sauf si vous acceptez qu’on la partage.
    - L’hôpital est la dernière étape, pas la première.

    Signes d’alerte :

    - Chaque bureau vous envoie à un autre.
    - Vous attendez, et personne ne dit combien de temps.

    Elena s’adresse au mauvais guichet. « Est-ce que je peux dire pourquoi vous êtes venue ? » demande Jakub. Puis ils appellent ensemble le bon bureau.
    .title = Des services qui travaillent ensemble
    .question = Qu’aimeriez-vous raconter une seule fois ?


## Page: to take with you

a-tour-of-seven-services--take-with-you =
    Aucun service n’est parfait. Un signe d’alerte ne veut pas dire que le personnel manque de gentillesse. Il veut dire que vous avez une raison de poser des questions.

    Souvent, une seule question posée calmement est un bon début. Vous pouvez la poser vous-même, sur papier, ou avec une amie ou un ami.

    Si la réponse ne vous aide pas, vous pouvez parler à une [personne qui défend vos droits](term:advocate). Vous pouvez aussi demander si un [organe indépendant](term:independent-body) peut examiner cela. Si quelqu’un vous fait du mal, ou si vous ne pouvez pas partir, vous pouvez demander de l’aide aujourd’hui.
    .title = Une raison de poser des questions


## Words to say

a-tour-of-seven-services--say--how-you-do-this = Avant de décider, je voudrais savoir comment vous faites les choses ici.
a-tour-of-seven-services--say--in-writing = Écrivez pour moi, s’il vous plaît, ce que vous venez de me dire.


## Questions to ask

a-tour-of-seven-services--ask--free-to-leave = Que se passe-t-il quand je viens, et puis-je partir quand je veux ?
a-tour-of-seven-services--ask--rights-in-writing = Où mes droits sont-ils écrits, et qui peut me les expliquer ?
a-tour-of-seven-services--ask--see-my-plan = Puis-je voir mon plan, et pouvons-nous l’écrire avec mes mots à moi ?
a-tour-of-seven-services--ask--who-hears = Qui entend ce que je dis ici, et y a-t-il une limite à cela ?
a-tour-of-seven-services--ask--who-comes = Quand viendrez-vous, qui viendra avec vous, et qui le saura ?
a-tour-of-seven-services--ask--keep-my-home = Si je dis non à l’accompagnement ou à un traitement, est-ce que je garde mon logement ?
a-tour-of-seven-services--ask--one-person = Qui est la personne que je peux appeler chaque fois, et que pouvez-vous dire de moi à d’autres ?


## Next steps

a-tour-of-seven-services--next--choose-one = Choisissez un service que vous utilisez, et une question à lui poser.
a-tour-of-seven-services--next--ask-a-hub = Demandez quels services il y a près de chez vous. Un lieu d’accueil de quartier, une pair-aidante ou un pair-aidant peut vous le dire.
a-tour-of-seven-services--next--outside-help = Si quelque chose vous fait peur là-bas, parlez-en à quelqu’un de l’extérieur en qui vous avez confiance.
