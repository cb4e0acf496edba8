### Scenario: Tired all the time. Theme: consent.
### Speakers: Mateus (man, 44, a postman), Dr Osei (doctor, woman), Femi (nurse, man),
### Lien (pharmacist, woman). Clara (his wife, 43) is at home and does not speak.

# For translators:
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do (infinitives).
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Mateus’s details.
# Names may change to suit your language. The medicine is never named, and no amount is ever given: keep it so.
# “Sex” is said plainly, as a nurse would say it (« la vie sexuelle », « le sexe »).
# The medicine helps Mateus, and it also makes life harder. Both are true; keep both.
# The line that stopping suddenly can be harmful must stay in every place where it stands. Nobody advises him to stop.

tired-all-the-time = La fatigue, tout le temps
    .about = Cette histoire parle d’un médicament qui aide, et qui rend aussi la vie de tous les jours plus difficile. On y parle de poids, de sommeil et de vie sexuelle.


## Step: ten minutes

tired-all-the-time--ten-minutes =
    Mateus est facteur. Il entend des voix, et son médicament les rend plus discrètes. Ce médicament lui fait aussi prendre du poids et lui donne très envie de dormir. Avec Clara, sa femme, la vie sexuelle est devenue difficile. Il n’en a parlé à personne.

    Tous les trois mois, il voit la docteure Osei au centre. Elle est aimable, et aujourd’hui elle a du retard. « Nous avons dix minutes », dit-elle, et elle prend son stylo. « Comment ça va ? »
    .title = Dix minutes
    .note =
        But : voir qu’un accord pour un médicament n’est pas donné pour toujours. Ce que ce médicament fait à la vie de tous les jours a sa place dans la discussion.

        Demander : en dix minutes, qu’est-ce qui rend certaines choses difficiles à dire ?

        Demander : que pourrait faire le centre avant le rendez-vous, pour que le plus difficile soit dit ?

        Attention : dans le groupe, personne n’a à parler de son médicament ou de son corps.
tired-all-the-time--ten-minutes--hardest-line-first = Sortir trois lignes sur un papier. Lire d’abord la plus difficile.
    .after = Mateus lit : « Mon médicament a changé ma vie sexuelle. » La docteure Osei pose son stylo. Les médecins entendent souvent cela. Quand une chose est difficile à dire, un papier peut aider. Vous pouvez aussi tendre le papier, et votre médecin le lira.
tired-all-the-time--ten-minutes--four-questions = Demander : « Bienfaits ? Risques ? Quoi d’autre ? Si je ne change rien ? »
    .after = La docteure Osei pose son stylo. « Ce sont de bonnes questions. Prenons-les une par une. » Souvent, quatre questions courtes transforment un contrôle rapide en vraie discussion.
tired-all-the-time--ten-minutes--longer-visit = Demander : « Un rendez-vous plus long, avec la pharmacienne ? »
    .after = « Oui. Lien a une demi-heure à 15 heures », dit la docteure Osei. Une pharmacienne ou un pharmacien sait beaucoup de choses sur ce que font les médicaments. Quand rien ne presse, beaucoup de gens posent leurs questions plus facilement.
tired-all-the-time--ten-minutes--all-fine = Dire : « Tout va bien, merci. »
    .after = Beaucoup de gens disent cela quand le temps manque, ou quand une chose est intime. Ce n’est pas une promesse. La docteure Osei n’est pas encore au courant du problème. Vous pouvez encore en parler aujourd’hui, à quelqu’un d’autre, ou la prochaine fois.


## Step: the coat is on

tired-all-the-time--coat-on =
    Mateus a mis son manteau. Dans le couloir, Femi, un infirmier, l’attend avec une liste. Ils vont dans une petite pièce, et Femi ferme la porte.

    « Je demande cela à tout le monde, dit-il. Vous pouvez répondre, montrer du doigt ou ne rien dire. » Il lit lentement. « Sommeil. Poids. Bouche sèche. Sexe. Moral. » Il pose la liste sur la table et regarde par la fenêtre.
    .title = Le manteau sur le dos
    .note =
        But : voir comment le personnel peut rendre une chose intime plus facile à dire.

        Demander : que fait Femi pour laisser de la place à Mateus ?

        Demander : pourquoi est-il utile de nommer chaque effet, et non de demander seulement « Des problèmes ? »

        Attention : quelqu’un dira peut-être « il pouvait en parler à la docteure ». Dites que beaucoup de gens ont besoin d’une deuxième ou d’une troisième occasion.
tired-all-the-time--coat-on--point-at-list = Montrer du doigt deux mots de la liste.
    .after = Mateus montre « sommeil » et « sexe ». Femi hoche la tête. « Vous n’êtes pas le seul. » Il réserve une demi-heure avec la pharmacienne. Montrer du doigt, c’est une réponse complète. Au début, personne n’a besoin de plus de mots.
tired-all-the-time--coat-on--longer-visit = Demander un rendez-vous plus long avec la pharmacienne.
    .after = Femi regarde dans l’agenda. « Lien est libre à 15 heures. Une demi-heure. » Vous n’avez pas à dire pourquoi vous voulez plus de temps. Souvent, le personnel peut en trouver quand quelqu’un le demande.
tired-all-the-time--coat-on--take-list-home = Demander à emporter la liste à la maison.
    .after = « Gardez-la. Faites une croix là où c’est vrai pour vous », dit Femi. Il y écrit le numéro du centre. Beaucoup de gens répondent mieux à leur propre table. Vous pouvez la renvoyer, ou l’apporter.
tired-all-the-time--coat-on--go-home = Le remercier et rentrer à la maison.
    .after = Femi dit qu’il reposera la question la prochaine fois. Certains jours ne sont pas le bon jour. La liste reste ici, et Femi aussi. Vous pouvez encore appeler, ou passer, avant le prochain rendez-vous.


## Step: the pen is down

tired-all-the-time--pen-down =
    La docteure Osei tourne sa chaise et ne regarde plus l’écran. « Que voulez-vous de vos journées ? » demande-t-elle. Mateus réfléchit. « Rester éveillé avec Clara. Et pas de voix fortes pendant ma tournée. »

    Elle pose des questions sur le sommeil, le poids et la vie sexuelle. Elle appelle chaque chose par son nom. Elle dit ce qui est possible : ne rien changer, baisser lentement la dose, ou essayer un autre médicament. « N’arrêtez pas le médicament d’un coup, s’il vous plaît. Cela peut faire du mal. Nous en parlons d’abord. »
    .title = Le stylo est posé
    .note =
        But : entendre à quoi ressemble une discussion juste sur un médicament : d’abord ce que veut Mateus, puis plusieurs chemins.

        Demander : laquelle des trois possibilités est souvent oubliée dans ces discussions ?

        Demander : que devez-vous savoir avant de pouvoir choisir ?

        Attention : ne laissez pas le groupe choisir pour Mateus. Aucun médicament n’est nommé ici, et personne ne devrait en nommer un.
tired-all-the-time--pen-down--small-step = Dire : « Un petit pas, s’il vous plaît, et un jour pour refaire le point. »
    .after = La docteure Osei explique les bons et les mauvais côtés de chaque possibilité. Ils choisissent ensemble un petit pas. Sur un petit pas avec une date, il est souvent plus facile de se mettre d’accord. Il est aussi plus facile de revenir en arrière.
tired-all-the-time--pen-down--see-pharmacist = Demander d’abord une demi-heure avec la pharmacienne.
    .after = « Bonne idée », dit la docteure Osei, et elle appelle Lien. Une deuxième discussion rend souvent les choses plus claires. Rien n’a à changer avant que vous ayez compris.
tired-all-the-time--pen-down--talk-at-home = Dire : « Je veux d’abord en parler à la maison. »
    .after = La docteure Osei écrit les trois possibilités sur une page pour lui. Rien ne presse. Beaucoup de gens décident mieux après quelques jours, ou avec quelqu’un de confiance. Vous pouvez revenir plus tôt si vous voulez.
tired-all-the-time--pen-down--enough-today = Dire : « C’est tout ce que je peux dire aujourd’hui. »
    .after = « Alors cela suffit pour aujourd’hui », dit la docteure Osei. Elle propose un autre rendez-vous. Souvent, les choses intimes se disent petit à petit. La prochaine fois, vous pouvez reprendre là où vous en étiez.


## Step: half an hour

tired-all-the-time--half-an-hour =
    Lien, la pharmacienne, a une petite pièce avec deux chaises. Elle apporte une feuille sur le médicament, en mots simples. La feuille nomme les [effets secondaires](term:side-effects), même ceux dont les gens parlent rarement.

    « Lesquels connaissez-vous dans vos journées ? demande-t-elle. Nous pouvons en parler, un par un. N’arrêtez pas le médicament d’un coup, s’il vous plaît. Cela peut faire du mal. Un changement se fait lentement, avec la docteure Osei et moi. »
    .title = Une demi-heure
    .note =
        But : voir ce qu’est une bonne information : claire, donnée à temps, et qui concerne cette personne.

        Demander : que fait Lien pour que Mateus puisse parler ou se taire ?

        Demander : comment feriez-vous pour savoir si la feuille est claire ?

        Attention : « ne rien changer » est un vrai choix aussi. On peut se servir d’un droit sans rien changer.
tired-all-the-time--half-an-hour--say-the-rest = Dire ce qui n’est pas encore dit.
    .after = « C’est au sujet de ma vie sexuelle », dit Mateus. Lien hoche la tête. « C’est sur la feuille, et cela compte. » Elle demande si elle peut le dire à la docteure Osei. Après cette phrase, beaucoup de gens ressentent du soulagement. La discussion devient souvent plus précise.
tired-all-the-time--half-an-hour--ask-slow-change = Demander : « À quoi ressemblerait un changement lent ? »
    .after = Lien dessine une ligne avec de petits pas, et un contrôle à chaque pas. Elle appelle la docteure Osei, qui vient cinq minutes. Un plan que tous les trois comprennent est en général plus sûr.
tired-all-the-time--half-an-hour--stay-with-checks = Dire : « Je le garde pour l’instant, avec des contrôles réguliers. »
    .after = Lien écrit quels contrôles sont utiles, et à quel rythme. Garder un médicament est un choix aussi, quand vous savez ce que vous choisissez. Vous pouvez changer d’avis à tout moment.
tired-all-the-time--half-an-hour--just-listen = Écouter, prendre la feuille et ne rien décider.
    .after = Lien écrit son numéro sur la feuille. « Lisez-la deux fois. Puis appelez-moi. » La première fois, beaucoup de gens peuvent seulement écouter. Souvent, les questions viennent sur le chemin du retour, et vous pouvez encore les poser.


## Outcomes

tired-all-the-time--one-small-step =
    Ils se mettent d’accord sur un petit pas. La docteure Osei écrit ce qui change, qui fait le contrôle et quand : dans quatre semaines, un mardi. Elle écrit ce que veut Mateus, avec ses mots à lui.

    « Ai-je bien expliqué ? » demande-t-elle. Il lui dit ce qu’il a compris. C’est le [consentement éclairé](term:informed-consent), et il continue. À chaque pas, Mateus peut dire stop, ou moins vite. Il ne change pas le médicament tout seul, parce que cela peut faire du mal.
    .title = Un petit pas
tired-all-the-time--stay-and-check =
    Mateus garde son médicament. C’est son choix : pour lui, en ce moment, des voix discrètes comptent plus que tout. On contrôle son poids, son sang et son sommeil. Femi écrit les jours sur une carte.

    Dans trois mois, ils refont le point sur tout. Mateus peut aussi demander un rendez-vous plus tôt. Son accord vaut pour maintenant, et il peut le retirer. Il en parle d’abord à quelqu’un, parce qu’arrêter d’un coup peut faire du mal.
    .title = Continuer, avec des contrôles
tired-all-the-time--list-at-home =
    Mateus pose la page sur la table de la cuisine. Après le dîner, il en montre une ligne à Clara. Elle la lit et lui prend la main. « Tu veux que je vienne avec toi la prochaine fois ? » demande-t-elle.

    Il peut répondre oui ou non. Il a le numéro du centre, et quelques jours pour réfléchir. Rien ne change d’ici là. Arrêter le médicament d’un coup peut faire du mal, alors il en parle d’abord à quelqu’un.
    .title = Une page à la maison
tired-all-the-time--next-time =
    Mateus rentre à pied, par le chemin le plus long. Il n’a pas tout dit, et c’est permis. La question reste la sienne.

    Il peut demander un rendez-vous plus tôt. Il peut appeler la pharmacienne, ou envoyer trois lignes sur papier. Son médicament reste comme il est, jusqu’à ce qu’il en ait parlé à quelqu’un. Le changer d’un coup et tout seul peut faire du mal.

    La prochaine fois, il peut commencer par la ligne la plus difficile.
    .title = Il y a une prochaine fois


## Words to say

tired-all-the-time--say--hardest-first = Je veux commencer par le plus difficile. Mon médicament a un effet sur mon corps, et c’est important pour moi.
tired-all-the-time--say--more-time = Ce rendez-vous est trop court pour moi. Est-ce que je peux parler à une pharmacienne ou à un pharmacien ?
tired-all-the-time--say--not-today = Il y a autre chose. Je voudrais le dire un autre jour.
tired-all-the-time--say--point-here = Je vais le montrer du doigt. Ne m’en demandez pas plus pour l’instant, s’il vous plaît.
tired-all-the-time--say--take-it-home = Je voudrais lire cela à la maison et poser mes questions plus tard.
tired-all-the-time--say--small-step = Je voudrais un petit pas, lentement, et un jour où nous refaisons le point.
tired-all-the-time--say--need-days = J’ai besoin de quelques jours pour réfléchir, et pour en parler à quelqu’un de confiance.
tired-all-the-time--say--stay-for-now = Je garde ce médicament pour l’instant. C’est mon choix, et je peux changer d’avis.
tired-all-the-time--say--changed-my-mind = J’ai dit oui avant. J’ai changé d’avis, et je veux voir avec vous comment faire sans danger.
tired-all-the-time--say--write-it-down = Écrivez ce que j’attends de mon traitement, s’il vous plaît, avec mes mots à moi.
tired-all-the-time--say--go-on-from-here = La dernière fois, j’ai commencé à vous dire quelque chose. Je voudrais reprendre là.


## Questions to ask

tired-all-the-time--ask--good-and-bad = Quels sont les avantages et les risques pour moi ? Que pouvons-nous essayer d’autre ? Et si nous ne changeons rien ?
tired-all-the-time--ask--until-when = Jusqu’à quand puis-je réfléchir, et que se passe-t-il d’ici là ?
tired-all-the-time--ask--how-slowly = À quelle vitesse allons-nous changer mon médicament, et qui vérifie comment je vais ?
tired-all-the-time--ask--which-checks = De quels contrôles ai-je besoin, par exemple le poids, le sang ou le sommeil, et à quel rythme ?
tired-all-the-time--ask--who-to-call = Entre deux rendez-vous, qui puis-je appeler si quelque chose m’inquiète ?
tired-all-the-time--ask--look-again = Quel jour allons-nous refaire le point sur tout cela ?


## Next steps

tired-all-the-time--next--talk-first = Avant de changer ou d’arrêter un médicament, parlez-en à un médecin, à une pharmacienne ou à un pharmacien. Le faire d’un coup peut faire du mal.
tired-all-the-time--next--short-diary = Écrivez une ligne par jour : le sommeil, l’énergie, et une chose qui s’est bien passée.
tired-all-the-time--next--ask-about-sex-again = Si cette chose intime ne va pas mieux, parlez-en encore au prochain contrôle.
tired-all-the-time--next--three-lines = Écrivez trois lignes et mettez la plus difficile en premier. Vous pouvez aussi tendre le papier.
tired-all-the-time--next--ask-sooner = Appelez et demandez un rendez-vous plus tôt, pour reprendre là où vous en étiez.
