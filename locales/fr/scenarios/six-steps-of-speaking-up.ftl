### Lesson: Six steps of speaking up. Read alone at a kiosk, or together at a hub with a helper.
### The six steps are know, prepare, say it, ask for support, write it down, follow up.
### People in the small examples: Salma (woman, waits for an operation), Bilal (man, repairs bicycles),
### Wanda (woman, 70), Jonas (man) and Dr Brandt (doctor, woman), Irena (woman), Anders (nurse, man), Yusuf (man, a baker).

# For translators:
# The names of the six steps come back on several pages. Use the same six words each time, in the same order.
# BRAN and Ask 3 Questions are names from English. Keep the name BRAN in Latin letters; translate the questions.
# The letters of BRAN come from the English words benefits, risks, alternatives, nothing. Translate these words too;
# their first letters need not work in your language.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names of people may change to suit your language. Name no country and no law.
# Never blame anybody for having kept quiet. The questions for thought have no right answer.

six-steps-of-speaking-up = Six étapes pour se faire entendre
    .about = Cette leçon parle d’une chose : dire ce que vous voulez dans un service de santé. Elle a six étapes, et quelques questions à emporter.


## Page: why

six-steps-of-speaking-up--why =
    Il peut être difficile de se faire entendre. Vous êtes peut-être malade. Vous ressentez peut-être de la fatigue ou de la peur. La personne en face est peut-être pressée.

    Voici six étapes qui peuvent aider :

    - savoir
    - préparer
    - dire
    - demander un appui
    - noter
    - relancer

    Vous pouvez en utiliser une, ou les six. L’ordre peut changer.

    Devant un médecin, beaucoup de gens se taisent. C’est humain. Souvent, vous pouvez encore parler plus tard.
    .title = Pourquoi six étapes ?
    .question = La dernière fois que quelqu’un a bien su vous écouter, c’était quand ? Que faisait cette personne ?


## Page: step 1

six-steps-of-speaking-up--know =
    D’abord, cherchez de quoi il s’agit. Trois questions peuvent aider. Quel droit est en jeu ? C’est à qui de décider ? Y a-t-il une date limite ?

    Salma attend une opération. Une lettre lui donne une nouvelle date. Elle demande à l’accueil si cette date est fixe. La réceptionniste vérifie. Salma peut choisir un autre jour, et elle a une semaine pour répondre.

    Les réponses changent d’un pays à l’autre. Une [personne qui défend vos droits](term:advocate) ou un lieu d’accueil de quartier peut vous aider à les trouver.
    .title = Étape 1 : savoir
    .question = Pensez à une décision sur votre santé. C’est à qui de la prendre ?


## Page: step 2

six-steps-of-speaking-up--prepare =
    Écrivez vos trois points les plus importants. Ajoutez les dates qui comptent. Lisez vos points à voix haute, une fois ou deux. Vous pouvez demander à quelqu’un de venir avec vous.

    Certaines personnes apportent une carte ou un petit carnet. Le personnel y lit comment leur parler, et ce qui les aide.

    Bilal répare des vélos, et les médecins le rendent nerveux. Il écrit trois mots sur une carte : douleur, sommeil, travail. Dans le cabinet, il oublie tout. Alors il regarde la carte et commence par le premier mot.
    .title = Étape 2 : préparer
    .question = Quels trois mots mettriez-vous sur votre carte aujourd’hui ?


## Page: step 3

six-steps-of-speaking-up--say-it =
    Commencez par « je ». Dites ce que vous ressentez, ce qu’il vous faut ou ce que vous voulez. « J’ai peur de cet examen. J’ai besoin d’une petite pause. » Une telle phrase n’accuse personne.

    Vous n’avez pas à défendre votre choix. Vous pouvez le redire, avec les mêmes mots. Vous pouvez aussi l’écrire, le dire en langue des signes ou le montrer du doigt.

    Wanda a 70 ans, et sa voix est douce. « Je n’ai pas encore été entendue, dit-elle. Je peux répéter ? » L’infirmière pose ses papiers et écoute.
    .title = Étape 3 : dire
    .question = Comment commencerait votre phrase à vous : « je ressens », « j’ai besoin » ou « je veux » ?


## Page: questions to take along

six-steps-of-speaking-up--questions-to-take =
    Certains services de santé enseignent des questions qui conviennent à presque tous les examens et traitements. Une première liste s’appelle BRAN, d’après ses mots anglais :

    - Bienfaits (benefits) : en quoi cela peut-il m’aider ?
    - Risques (risks) : qu’est-ce qui peut mal se passer ?
    - Autres choix (alternatives) : qu’est-ce que je pourrais faire d’autre ?
    - Ne rien faire (nothing) : et si je ne fais rien ?

    Une autre liste s’appelle « Ask 3 Questions », c’est-à-dire « Posez 3 questions » :

    - Quels sont mes choix ?
    - Quels sont les bons et les mauvais côtés de chaque choix pour moi ?
    - Comment trouver un appui pour décider ce qui est bon pour moi ?
    .title = Des questions à emporter
    .question = Laquelle de ces questions poseriez-vous en premier ?


## Page: step 4

six-steps-of-speaking-up--ask-for-support =
    Vous n’avez pas à faire cela sans soutien. Vous pouvez demander une ou un [interprète](term:interpreter), une personne qui défend vos droits, ou quelqu’un de confiance. Vous pouvez demander plus de temps, une pièce calme ou des mots simples.

    Certaines personnes ont un handicap, et il leur faut un changement pour participer. La [Convention](term:crpd) de l’ONU appelle cela un [aménagement raisonnable](term:reasonable-accommodation). Un service peut refuser seulement si le changement est une charge trop lourde pour lui.

    Jonas n’arrive pas à suivre quand quelqu’un parle vite. « Une chose à la fois, s’il vous plaît », dit-il. La docteure Brandt ralentit et fait un petit dessin.
    .title = Étape 4 : demander un appui
    .question = Qu’est-ce qui vous aide à participer à une discussion ?


## Page: step 5

six-steps-of-speaking-up--write-it-down =
    On oublie facilement les détails. Après la discussion, notez ce qui a été dit, qui l’a dit et quand. Quelques mots suffisent. Une amie ou un ami peut écrire pour vous.

    Vous pouvez demander une réponse par écrit. Vous pouvez aussi demander au personnel de mettre une note dans votre [dossier médical](term:health-records). Cette note dit ce que vous avez demandé, et ce qu’on vous a répondu.

    Irena n’a pas de papier sur elle. Elle écrit au dos d’une brochure : « Mardi. Anders, infirmier. Résultats vendredi. » Anders lit, et dit que c’est bien cela.
    .title = Étape 5 : noter
    .question = Où garderiez-vous vos notes, pour les retrouver ?


## Page: step 6

six-steps-of-speaking-up--follow-up =
    Avant de partir, demandez quand vous aurez des nouvelles, et de qui. Vous pouvez aussi vérifier que c’était clair. Demandez à l’autre personne de vous redire vos points.

    Yusuf est boulanger. Depuis deux semaines, il attend un appel, et rien ne vient. Il écrit une courte lettre, avec la date de la discussion. Une infirmière le rappelle. Elle s’excuse, et elle a une réponse.

    Toujours pas de réponse ? Vous pouvez faire une [réclamation](term:complaint). Vous pouvez aussi vous adresser à un organe indépendant, à une avocate ou à un avocat. Il peut y avoir une date limite : renseignez-vous tôt.
    .title = Étape 6 : relancer
    .question = Qui pourrait vous rappeler de reposer la question, deux semaines plus tard ?


## Page: to take with you

six-steps-of-speaking-up--take-with-you =
    Savoir, préparer, dire, demander un appui, noter, relancer. Maintenant, vous avez les six étapes.

    Commencez par l’étape la plus facile pour vous. Une phrase peut suffire. Si vous n’avez pas la force aujourd’hui, reposez-vous d’abord. Quelqu’un peut parler avec vous un autre jour.

    Plus bas, il y a des phrases et des questions à emporter. Choisissez celles qui vous conviennent, et laissez les autres.
    .title = À emporter


## Words to say

six-steps-of-speaking-up--say--three-points = J’ai trois points. Est-ce que je peux vous les lire avant de commencer ?
six-steps-of-speaking-up--say--i-need = J’ai besoin d’une petite pause, et ensuite je voudrais continuer.
six-steps-of-speaking-up--say--not-heard = Je n’ai pas encore pu me faire entendre. Est-ce que je peux répéter ?
six-steps-of-speaking-up--say--support-first = Je veux parler de cela, et j’ai besoin d’un appui pour le faire.
six-steps-of-speaking-up--say--note-in-records = Écrivez dans mon dossier, s’il vous plaît, ce que j’ai demandé et ce que vous avez répondu.


## Questions to ask

six-steps-of-speaking-up--ask--whose-decision = Est-ce que c’est à moi de décider ? Sinon, c’est à qui ?
six-steps-of-speaking-up--ask--by-when = Y a-t-il une date limite ? Pour quand vous faut-il ma réponse ?
six-steps-of-speaking-up--ask--four-questions = En quoi cela peut-il m’aider ? Qu’est-ce qui peut mal se passer ? Qu’est-ce que je pourrais faire d’autre ? Et si je ne fais rien ?
six-steps-of-speaking-up--ask--three-questions = Quels sont mes choix ? Quels sont les bons et les mauvais côtés de chaque choix pour moi ? Comment trouver un appui pour décider ?
six-steps-of-speaking-up--ask--in-writing = Pouvez-vous me donner cela par écrit, avec des mots simples ?
six-steps-of-speaking-up--ask--when-hear = Quand aurai-je des nouvelles, et qui me les donnera ?
six-steps-of-speaking-up--ask--what-understood = Qu’avez-vous compris de ce que j’ai dit ? Dites-le avec vos mots, s’il vous plaît.


## Next steps

six-steps-of-speaking-up--next--write-three-points = Écrivez vos trois points les plus importants, dans n’importe quelle langue.
six-steps-of-speaking-up--next--find-somebody = Pensez à une personne qui pourrait venir avec vous, et demandez-le-lui.
six-steps-of-speaking-up--next--one-small-sentence = Choisissez une phrase de cette page, et dites-la une fois à voix haute chez vous.
