### Lesson: Six things behind good care. For anybody who uses a service, and for people who support them.
### Seven pages with one small question each, and one page to take along. A lesson has no choices and no test.

# For translators:
# The six things are not WHO’s six: never write WHO beside them. They are six headings from one of the texts that
# the guide began with. Say each of them in plain words, not as an official title.
# The small questions are for thinking. No answer is wrong, and none is counted.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names may change to suit your language. No country is named.
# “The Convention” is the Convention on the Rights of Persons with Disabilities.

six-things-behind-good-care = Six choses qui font de bons soins
    .about = Cette leçon parle de ce qui fait de bons soins, et de ce que vous pouvez demander. Une ligne parle de violence et de maltraitance.


## Page: why

six-things-behind-good-care--why =
    Pour de bons soins, il faut un personnel bienveillant. Il faut aussi des choses qui se passent avant votre arrivée. Quelqu’un fait les règles. Quelqu’un forme le personnel. Quelqu’un vérifie comment cela se passe.

    Ce guide est né de plusieurs textes. L’un d’eux nomme six choses de ce genre. Chacune des pages suivantes en présente une. Elle dit ce que cela veut dire pour vous, et ce que vous pouvez demander sur vos [droits humains](term:human-rights).

    Vous n’avez pas à apprendre les six. Pour un jour, une bonne question suffit.
    .title = Plus que de la gentillesse
    .question = Pensez à un lieu où quelqu’un a bien pris soin de vous. Qu’est-ce qui était bien ?


## Page: laws and rules (law and policy)

six-things-behind-good-care--rules =
    Les lois et les plans du gouvernement disent ce que le personnel peut faire, et ce qu’il doit faire. Chaque service a aussi ses propres règles.

    « La règle » peut être la loi, une règle du lieu ou une habitude. Vous pouvez demander laquelle des trois.

    On dit à Goran que les visites s’arrêtent à 17 heures. Il demande à voir la règle. Ines, une infirmière, ne trouve rien d’écrit. Elle pose la question à la personne responsable de l’[unité](term:ward).

    La loi de l’endroit où vous vivez donne peut-être moins que ce que demande la [Convention](term:crpd). Vous pouvez quand même demander la raison par écrit.
    .title = Les lois et les règles
    .question = Y a-t-il dans votre vie une règle que personne ne vous a expliquée ?


## Page: how care is given

six-things-behind-good-care--care =
    C’est la partie que vous voyez : l’accueil, la discussion et le traitement. Les soins peuvent partir de vous et de votre vie. Ce sont alors des soins [centrés sur la personne](term:person-centred).

    La Convention demande des soins aussi variés et aussi bons que ceux des autres. Elle demande des soins près de chez soi.

    Le matin, Lina est trop fatiguée pour parler. Son centre déplace le rendez-vous à l’après-midi. Maintenant, elle peut participer.

    Souvent, un petit changement suffit. Vous pouvez en demander un et le faire écrire dans votre [plan de soins](term:care-plan).
    .title = La façon de vous soigner
    .question = Quel petit changement rendrait un rendez-vous plus facile pour vous ?


## Page: people and families taking part

six-things-behind-good-care--together =
    Vous pouvez participer aux décisions sur vos soins, et à l’organisation d’un service. Cela s’appelle la [participation](term:participation).

    Votre famille peut participer, si vous le voulez. Vous dites qui vient, et ce que ces personnes peuvent entendre. Elles ne décident pas à votre place.

    Aziz veut que sa femme soit là pour la première moitié de la réunion. La deuxième moitié est pour lui seul. Le médecin note les deux.

    Certaines personnes n’ont pas de famille, ou ne veulent pas qu’elle soit là. Une amie, un ami ou une [personne qui défend vos droits](term:advocate) peut venir aussi.
    .title = Vous et les personnes que vous choisissez
    .question = Qui aimeriez-vous avoir à côté de vous, et pour quelle partie ?


## Page: rights in daily care (privacy, confidentiality, informed consent)

six-things-behind-good-care--daily-rights =
    Trois droits reviennent presque chaque jour.

    - La [vie privée](term:privacy) : votre corps, votre chambre et vos appels ne regardent que vous.
    - La [confidentialité](term:confidentiality) : le personnel garde pour lui ce que vous lui dites.
    - Le [consentement éclairé](term:informed-consent) : d’abord vous comprenez, puis vous dites oui ou non.

    Parfois, le personnel peut ou doit répéter à d’autres ce que vous lui dites. Les règles changent d’un endroit à l’autre. Un bon moment pour poser la question, c’est avant de parler.

    Mei a quelque chose de difficile à dire à sa sage-femme. D’abord, elle demande qui le saura. La sage-femme le lui explique. Puis Mei décide ce qu’elle veut lui dire.
    .title = Les droits de chaque jour
    .question = De quoi avez-vous besoin avant de confier une chose privée à quelqu’un ?


## Page: training and learning

six-things-behind-good-care--learning =
    Le personnel apprend à connaître les maladies. Il a aussi besoin d’apprendre ce que sont les droits. La Convention le demande : une formation sur les droits, la [dignité](term:dignity) et les choix de chaque personne.

    Le personnel peut aussi apprendre des personnes qui ont une [expérience vécue](term:lived-experience). Vous savez sur votre vie des choses qui ne sont dans aucun livre.

    Hamid dit à Petra, une infirmière, ce qui l’aide les mauvais jours. « C’est nouveau pour moi, dit-elle. Je peux le dire aux autres ? » Hamid fait oui de la tête. Personne n’est obligé de tout savoir.

    Vous pouvez apprendre aussi, à votre rythme. Ce guide est une façon de le faire.
    .title = Se former et apprendre
    .question = Qu’aimeriez-vous que le personnel sache de vous ?


## Page: watching and measuring

six-things-behind-good-care--looking =
    Un bon service examine son propre travail. Il écoute chaque [réclamation](term:complaint), et il dit ce qui va changer.

    La Convention demande aussi des contrôles de l’extérieur. Ces contrôles devraient protéger les personnes handicapées contre la violence et la maltraitance. Dans ce guide, un bureau qui fait ces contrôles s’appelle un [organe indépendant](term:independent-body).

    Il fait froid dans la salle de douche. Huda écrit deux lignes à ce sujet. Un mois plus tard, la réponse est affichée au mur : un chauffage va arriver.

    Ce que vous dites peut faire partie de ce travail. Vous pouvez le dire à voix haute, par écrit, ou avec l’aide de quelqu’un.
    .title = Vérifier comment cela se passe
    .question = Si vous pouviez changer une chose dans un service, que changeriez-vous ?


## Page: to take with you

six-things-behind-good-care--take-with-you =
    Voilà les six choses : les règles, les soins, la participation, les droits de chaque jour, la formation, et vérifier comment cela se passe.

    Elles peuvent vous montrer à qui vous adresser. Pour une règle, vous pouvez poser la question à la personne responsable. Une avocate ou un avocat peut vous dire ce que dit la loi. Pour les choses de tous les jours, vous pouvez parler à une infirmière ou à un infirmier. Quand un problème revient, vous pouvez aller voir l’équipe des réclamations.

    Choisissez une question pour votre prochain rendez-vous. Vous pouvez la poser à voix haute, ou la donner sur papier. Une [personne qui défend vos droits](term:advocate) peut aussi la poser avec vous. Le reste peut attendre.
    .title = Une question à emporter


## Words to say

six-things-behind-good-care--say--what-helps-me = Je voudrais vous dire ce qui m’aide, pour que vous puissiez le dire aux autres.
six-things-behind-good-care--say--one-question = J’ai une question sur la façon dont les choses se passent ici.
six-things-behind-good-care--say--in-writing = Donnez-moi la réponse par écrit, s’il vous plaît, pour que je puisse la lire à la maison.


## Questions to ask

six-things-behind-good-care--ask--which-rule = Est-ce la loi, une règle de ce lieu ou une habitude, et puis-je la voir ?
six-things-behind-good-care--ask--what-can-change = Que pourriez-vous changer ici, pour que cela marche mieux pour moi ?
six-things-behind-good-care--ask--who-can-come = Qui peut venir avec moi à la réunion ?
six-things-behind-good-care--ask--have-a-say = Comment les gens qui utilisent ce service y ont-ils leur mot à dire ?
six-things-behind-good-care--ask--who-will-know = Qui saura ce que je vous dis, et dans quels cas devrez-vous en parler à d’autres ?
six-things-behind-good-care--ask--what-else = Qu’est-ce que je pourrais faire d’autre, et que se passe-t-il si j’attends ?
six-things-behind-good-care--ask--who-knows = Y a-t-il ici quelqu’un qui connaît ce droit, et qui peut nous l’expliquer, à vous et à moi ?
six-things-behind-good-care--ask--what-changed = Qu’avez-vous changé ici après des réclamations ?
six-things-behind-good-care--ask--who-checks = Qui, à l’extérieur, contrôle ce service, et comment puis-je prendre contact ?


## Next steps

six-things-behind-good-care--next--choose-one = Choisissez une question et écrivez-la sur un papier pour votre prochain rendez-vous.
six-things-behind-good-care--next--find-the-person = Demandez à l’accueil du service, ou dans un lieu d’accueil de quartier, qui peut y répondre.
six-things-behind-good-care--next--note-the-answer = Notez la réponse, le nom de la personne et le jour.
