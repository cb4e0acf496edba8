### Scenario: Week 41. Theme: consent.
### Speakers: Adaeze (woman, 34, an engineer), Ruth (midwife, woman), Dr Haddad (doctor, man),
### Jonas (her husband, 36), a midwife on the phone (a woman, no name).

# For translators:
# The baby and the mother are well in every branch. No birth is shown, and no risk is described: keep it so.
# “To start the birth” is the plain way to say it (« déclencher l’accouchement »). No name of a medicine.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do (infinitives).
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Adaeze’s details.
# Names may change to suit your language. The days (Thursday, tomorrow, Saturday, Monday) must not change.
# Monday and waiting are both good choices here. Do not make one sound better.
# A midwife (« sage-femme ») is a trained person who cares for women before, during and after birth.

week-forty-one = Semaine 41
    .about = Cette histoire parle d’un bébé qui prend son temps. La mère et le bébé vont bien. On ne voit pas d’accouchement.


## Step: booked

week-forty-one--booked =
    Adaeze est ingénieure. Elle attend son premier enfant, et le bébé a une semaine de retard. Tous les deux vont bien.

    Jeudi, Ruth, une sage-femme, les examine. La consultation est pleine de monde. « Tout va bien, dit Ruth. Vous êtes inscrite pour lundi. Ce jour-là, nous déclenchons l’accouchement. » Elle écrit déjà le nom suivant.

    Adaeze s’arrête. Personne ne lui a posé la question.
    .title = C’est prévu lundi
    .note =
        But : entendre la différence entre « on vous dit » et « on vous demande ».

        Demander : quels mots changeraient la phrase de Ruth en proposition ?

        Demander : quand la consultation est pleine de monde, qu’est-ce qui rend difficile de poser des questions ?

        Attention : dans le groupe, certaines personnes ont peut-être perdu un bébé, ou vécu un accouchement difficile. Personne n’a à le raconter. Chaque personne peut sortir un moment.
week-forty-one--booked--what-are-my-options = Demander : « C’est une proposition ? Quels sont mes choix ? »
    .after = Ruth pose son stylo. « Vous avez raison. Je vous l’ai dit, et je ne vous ai rien demandé. » Elle approche une chaise. Souvent, une question posée calmement transforme un ordre en discussion.
week-forty-one--booked--numbers-and-a-day = Demander des chiffres « pour quelqu’un comme moi » et un jour de réflexion.
    .after = « Oui pour les deux », dit Ruth. Elle trouve une feuille avec des chiffres et la lit avec Adaeze. Quand rien n’est urgent, il y a souvent du temps. Le personnel peut vous dire combien.
week-forty-one--booked--monday-is-fine = Dire : « Lundi, c’est ce que je veux aussi. »
    .after = « Bien. Alors je vais vous expliquer à quoi vous dites oui », dit Ruth. Elle explique ce qui se passe, et ce qu’on peut faire d’autre. Un oui est plus solide quand vous savez cela. Vous pouvez encore changer d’avis.
week-forty-one--booked--say-nothing = Faire oui de la tête et ne rien dire.
    .after = Quand le personnel a l’air certain, beaucoup de gens font oui de la tête. Un signe de tête sous le coup de la surprise n’est pas la même chose qu’un oui. Vous pouvez encore poser la question : ce soir par téléphone, demain, ou lundi même.


## Step: the letter on the table

week-forty-one--letter-on-the-table =
    À la maison, la lettre est sur la table. On y lit : lundi, 8 heures. Jonas, son mari, a préparé un sac.

    « C’est ce que tu veux ? » demande-t-il. Adaeze pose la main sur son ventre. Le bébé donne un coup de pied. « Je ne sais pas. Personne ne m’a demandé mon avis. »

    Sur la lettre, il y a le numéro de la maternité. Quelqu’un y répond jour et nuit. Ruth est de nouveau à la consultation demain.
    .title = La lettre sur la table
    .note =
        But : voir qu’un rendez-vous dans un agenda n’est pas une décision.

        Demander : que fait Jonas pour laisser le choix à Adaeze ?

        Demander : pour ce soir, quelle petite question suffirait ?

        Attention : le groupe peut se mettre à comparer des accouchements. Revenez à la question : qui décide, et que lui faut-il pour décider ?
week-forty-one--letter-on-the-table--call-the-ward = Appeler la maternité : « Je n’ai pas encore dit oui. »
    .after = Une sage-femme écoute. « Merci d’appeler. Je le note. Venez samedi. Nous en parlerons avant de fixer quoi que ce soit. » Les maternités reçoivent souvent ces appels. Vous n’avez pas à donner de raison.
week-forty-one--letter-on-the-table--see-ruth-first = Aller voir Ruth demain et lui demander quels sont tous les choix.
    .after = Vendredi, Ruth a plus de temps. « Je suis contente que vous soyez venue, dit-elle. Je ne vous ai jamais posé la question. » Une deuxième discussion se passe souvent mieux que la première.
week-forty-one--letter-on-the-table--monday-after-all = Y réfléchir avec Jonas et choisir lundi.
    .after = Ils parlent jusque tard. Adaeze se rend compte que lundi, c’est ce qu’elle veut. Maintenant, c’est elle qui dit oui. Elle peut encore demander ce qui va se passer, étape par étape. Et elle peut encore changer d’avis.
week-forty-one--letter-on-the-table--leave-it = Ranger la lettre et laisser venir lundi.
    .after = Mettre de côté une grande question, c’est humain. Le personnel devrait avoir votre accord avant de commencer quoi que ce soit, même quand il y a une date. Lundi, à la porte, vous pouvez encore poser vos questions.


## Step: two columns

week-forty-one--two-columns =
    Ruth prend une feuille et trace deux colonnes. Dans l’une, elle écrit « lundi ». Dans l’autre, « attendre, avec des contrôles ». Dans les deux, elle écrit ce qui est bien et ce qui est difficile.

    « Et vous, que ressentez-vous ? demande-t-elle. Cela a aussi sa place sur la page. »

    Puis elle montre les chiffres pour quelqu’un comme Adaeze, avec un dessin de cent femmes. Elle ne favorise aucune des deux colonnes.
    .title = Deux colonnes
    .note =
        But : voir comment montrer deux possibilités de façon juste.

        Demander : à quoi voyez-vous que les deux colonnes sont décrites de façon juste ?

        Demander : dans une décision, quelle place donner à ce que ressent la personne ?

        Attention : ne laissez pas le groupe voter pour lundi ou pour l’attente. Les deux sont raisonnables, et c’est Adaeze qui choisit.
week-forty-one--two-columns--wait-with-checks = Dire : « J’aime mieux attendre, avec des contrôles. »
    .after = Ruth l’écrit dans le dossier, avec les mots d’Adaeze. Elle fixe les contrôles et explique comment changer le plan à toute heure. Dire non à une chose ne met pas fin aux soins.
week-forty-one--two-columns--choose-monday = Dire : « Maintenant que je sais, je choisis lundi. »
    .after = « Alors lundi est votre plan, et pas seulement le nôtre », dit Ruth. Elle explique ce qui vient d’abord, et ce qui peut attendre. À chaque étape, vous pouvez dire stop, ou demander une pause.
week-forty-one--two-columns--does-my-past-count = Demander : « J’ai eu une dépression. Est-ce que cela compte ici ? »
    .after = « Vous faites bien de poser la question. Voyons ce qu’en pense le médecin », dit Ruth. Elle reste dans la pièce. Un ancien [diagnostic](term:diagnosis) peut changer le regard du personnel sur une personne. Une question directe aide tout le monde à en parler.
week-forty-one--two-columns--no-answer-now = Dire : « Je ne peux pas répondre maintenant », et prendre la feuille.
    .after = Ruth plie la feuille et la lui donne. Avant un choix comme celui-ci, beaucoup de gens ont besoin d’une nuit. Ruth dit combien de temps il reste, et dans quel cas il vaut mieux se parler plus tôt.


## Step: an old note

week-forty-one--her-history =
    Le docteur Haddad lit le dossier debout. « Vous avez eu une dépression. Dans ce cas, nous aimons prévoir l’accouchement. Vous le vivrez mieux. »

    Ruth le regarde. Il s’arrête, et il s’assoit.

    « J’ai dit cela trop vite, dit-il. Votre passé ne décide pas à votre place. C’est une raison de vous proposer un soutien, si vous le voulez. Qu’est-ce que vous aimeriez ? »
    .title = Une vieille note
    .note =
        But : voir comment un ancien diagnostic peut peser sur une nouvelle décision, et comment le personnel peut l’empêcher.

        Demander : que fait Ruth pour réparer cela, et que fait le docteur Haddad ?

        Demander : un soutien à cause du passé, une décision à cause du passé : quelle est la différence ?

        Attention : le docteur Haddad se corrige. Reconnaissez-le et regardez ce qui l’a aidé à le faire.
week-forty-one--her-history--support-not-a-date = Dire : « Je veux attendre, avec des contrôles, et un soutien après. »
    .after = Le docteur Haddad écrit les deux : les contrôles, et qui vient voir Adaeze à la maison. Un soutien proposé tôt peut aider. C’est une proposition, et Adaeze peut la changer ou y mettre fin.
week-forty-one--her-history--monday-with-support = Dire : « Lundi me va, et je veux un soutien après. »
    .after = « Les deux sont possibles », dit le docteur Haddad. Ruth écrit qui sera avec Adaeze lundi, et qui vient la voir à la maison. Vous pouvez choisir la date d’un côté, et le soutien de l’autre.
week-forty-one--her-history--with-somebody = Dire : « Je veux en parler avec quelqu’un de confiance. »
    .after = « Venez samedi avec cette personne », dit le docteur Haddad. Une [personne de confiance](term:trusted-person) peut écouter et prendre des notes. Ruth donne deux feuilles à Adaeze, une pour elle et une pour cette personne. La décision vous appartient toujours.
week-forty-one--her-history--look-away = Regarder par la fenêtre et ne rien dire.
    .after = Une vieille note qui revient, cela peut faire mal. À ce moment-là, beaucoup de gens se taisent. Ruth dit doucement que personne n’a besoin d’une réponse aujourd’hui. Vous pouvez en reparler samedi, seulement avec elle.


## Outcomes

week-forty-one--monday =
    Lundi est dans l’agenda, et c’est le choix d’Adaeze. Jonas, son mari, sera avec elle. Elle peut demander une ligne dans son dossier : ce qu’elle veut entendre avant chaque étape.

    Avant de commencer quoi que ce soit, le personnel lui demande encore une fois son accord. C’est le [consentement éclairé](term:informed-consent). Son oui peut encore devenir un non, ou un « pas encore ». Si quelque chose l’inquiète avant lundi, elle appelle la maternité, ou le numéro d’urgence de l’endroit où elle est.
    .title = Lundi, par choix
week-forty-one--waiting =
    Dans le dossier, on lit : « Adaeze veut attendre. Contrôles samedi et lundi. Elle peut changer cela à toute heure. » Elle en a une copie.

    Ruth explique quels signes veulent dire : appelez tout de suite, de jour comme de nuit. Si quelque chose l’inquiète, Adaeze appelle la maternité, ou le numéro d’urgence de l’endroit où elle est.

    Adaeze a décidé, avec toutes les informations. Au prochain contrôle, elle pourra aussi y réfléchir à nouveau.
    .title = Attendre, avec des contrôles
week-forty-one--day-to-think =
    Lundi n’est pas fixé. Adaeze a jusqu’à samedi, 10 heures. Elle a une feuille sur les deux possibilités, ou elle la reçoit samedi.

    Elle peut noter ses questions. Elle peut demander à Jonas, son mari, ce qu’il pense, puis décider elle-même. Si quelque chose l’inquiète avant, elle appelle la maternité à toute heure, ou le numéro d’urgence de l’endroit où elle est.
    .title = Un jour pour réfléchir
week-forty-one--at-the-door =
    Lundi, 8 heures. Adaeze et Jonas sont à la porte de la maternité. Une sage-femme ouvre. « Bonjour. Avant toute chose : est-ce que quelqu’un vous a tout expliqué, et avez-vous dit oui ? »

    « Non », dit Adaeze. « Alors, on s’assoit d’abord. » La sage-femme apporte trois chaises.

    Maintenant, Adaeze peut poser toutes ses questions. Ensuite, elle peut dire oui, non ou pas encore. C’est le [consentement éclairé](term:informed-consent).
    .title = À la porte


## Words to say

week-forty-one--say--a-day-to-think = J’ai besoin d’un jour pour réfléchir. S’il y a une raison de ne pas attendre, dites-la-moi, s’il vous plaît.
week-forty-one--say--my-own-yes = C’est ce que je veux. Dites-moi ce qui se passe d’abord, s’il vous plaît, et ce qu’on peut faire d’autre.
week-forty-one--say--not-said-yes = J’ai un rendez-vous, mais je n’ai pas dit oui. Je voudrais d’abord en parler.
week-forty-one--say--rather-wait = J’aime mieux attendre, avec des contrôles. Écrivez-le avec mes mots, s’il vous plaît.
week-forty-one--say--support-not-decide = Mon passé est une raison de me proposer un soutien. Il ne décide pas à ma place.
week-forty-one--say--support-after = Je voudrais un soutien à la maison après. Écrivez qui viendra, s’il vous plaît, et quand.
week-forty-one--say--somebody-with-me = Je voudrais avoir avec moi quelqu’un de confiance quand nous en parlerons.
week-forty-one--say--stop-and-explain = Arrêtez, s’il vous plaît, et expliquez-moi la suite avant de continuer.
week-forty-one--say--changed-my-mind = J’ai dit oui avant. J’ai changé d’avis.
week-forty-one--say--in-my-notes = Écrivez dans mon dossier, s’il vous plaît, ce que j’ai décidé, et que je peux le changer.


## Questions to ask

week-forty-one--ask--my-options = Quels sont mes choix ? Qu’est-ce qui compte pour moi dans chacun ? Et si nous attendons ?
week-forty-one--ask--numbers-for-me = Quels sont les chiffres pour quelqu’un comme moi, avec chaque choix ?
week-forty-one--ask--how-to-change = Si je change d’avis, à qui est-ce que je le dis ? Est-ce que je peux le dire à toute heure ?
week-forty-one--ask--does-it-count = Est-ce que quelque chose dans mon dossier change ce que vous me proposez ? Comment, et pourquoi ?
week-forty-one--ask--before-each-step = Allez-vous me demander mon accord avant chaque étape ?
week-forty-one--ask--when-look-again = Quand est le prochain contrôle, et quand allons-nous revoir le plan ?
week-forty-one--ask--by-when = Pour quand dois-je décider, et que se passe-t-il d’ici là ?


## Next steps

week-forty-one--next--say-who-comes = Dites qui doit être avec vous, et ce que vous voulez que cette personne fasse.
week-forty-one--next--read-options-first = Demandez aussi ce qu’on peut faire d’autre. Vous pouvez l’entendre et choisir quand même le même jour.
week-forty-one--next--ask-support-after = Demandez le nom des personnes qui vous soutiendront à la maison, avant d’en avoir besoin.
week-forty-one--next--know-the-signs = Demandez quels signes veulent dire « appelez tout de suite ». Gardez la liste là où vous la voyez.
week-forty-one--next--five-words = Écrivez cinq mots sur une page : bien, difficile, autrement, sentiment, attendre. Ajoutez une question à chacun.
week-forty-one--next--bring-somebody = Demandez à la personne que vous choisissez de venir, et de noter les réponses.
week-forty-one--next--call-if-worried = Si quelque chose vous inquiète, appelez votre maternité à toute heure, ou le numéro d’urgence de l’endroit où vous êtes.
