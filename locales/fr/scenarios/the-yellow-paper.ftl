### Scenario: The yellow paper. Theme: legal capacity and planning ahead.
### Speakers: Odile (woman, 45, a florist, in a crisis), Leon (crisis worker, man), Dr Haas (doctor, woman),
### Claire (Odile’s sister), Amara (night worker, woman). Sandro (peer supporter, man) is only mentioned.

# For translators:
# Odile came to the crisis house by her own choice. She understands. The words do not come tonight.
# She wrote her plan when she was well, with Sandro. Line 1: call Claire. Line 2: quiet room, lamp off.
# Line 3: one medicine hurt me; ask me first. Line 4: Claire feeds the cat. Keep the four lines and their order.
# The medicine is never named. Nobody is told to start or stop one.
# Be honest: a plan helps in part. How far staff must follow it differs from country to country.
# Claire passes on what Odile wants. She does not decide for her.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Odile’s details. Many are read from a card.
# Names may change to suit your language. Use “advance plan”, not the name of a form from one country.

the-yellow-paper = La feuille jaune
    .about = Cette histoire parle d’une soirée très dure, et d’un plan écrit quand les choses allaient mieux.


## Step: no words

the-yellow-paper--no-words =
    Odile vend des fleurs. Au printemps, quand elle allait bien, elle a écrit un [plan anticipé](term:advance-plan) avec Sandro, un pair-aidant. Le plan est sur une feuille jaune, dans le sac d’Odile.

    Ce soir, elle est dans une maison de crise. Elle a choisi elle-même de venir. La lampe éclaire fort. Leon, de l’équipe, et la docteure Haas posent beaucoup de questions.

    Odile ne trouve pas les mots. Personne n’a demandé s’il y avait un plan.
    .title = Pas de mots ce soir
    .note =
        But : voir qu’un plan aide quand quelqu’un le demande, ou quand il est facile à montrer.

        Demander : quelle question Leon et la docteure Haas pourraient-ils poser en premier ?

        Demander : où garderiez-vous un plan, pour que d’autres le trouvent ?

        Attention : personne n’a à raconter ses propres moments de crise. Restez sur la soirée d’Odile.
the-yellow-paper--no-words--hand-over-paper = Sortir la feuille jaune du sac et la donner.
    .after = Leon la déplie. « Merci. J’aurais dû poser la question », dit-il. Un papier peut dire ce que vous voulez quand vous ne pouvez pas parler. Souvent, le personnel devient plus calme aussi, parce qu’il sait quoi faire d’abord.
the-yellow-paper--no-words--point-at-line-two = Sortir la feuille et montrer la ligne 2 : « Pièce calme, lampe éteinte. »
    .after = Leon la lit et se lève. « Cela, nous pouvons le faire maintenant. » Une ligne, juste quand il le faut, peut suffire. Les autres lignes peuvent attendre que ce soit le bon moment pour vous.
the-yellow-paper--no-words--say-claire = Dire un mot : « Claire. »
    .after = « Qui est Claire ? » demande Leon. Il cherche le nom dans le dossier et le trouve. C’est la sœur d’Odile. Un seul mot peut mener le personnel à la personne qui sait où est votre plan.
the-yellow-paper--no-words--say-nothing = Regarder par terre et ne rien dire.
    .after = Dans un moment très dur, beaucoup de gens perdent leurs mots. C’est humain. Cela n’enlève aucun droit et aucun plan. La feuille est encore dans le sac. Vous pouvez encore la montrer plus tard.


## Step: the first question

the-yellow-paper--the-first-question =
    À 21 heures, Amara, de l’équipe de nuit, les rejoint. Elle s’assoit, pas trop près.

    « Il y a une question que je pose à tout le monde, dit-elle doucement. Y a-t-il un plan, ou une personne à appeler ? Vous n’avez pas besoin de le dire. Vous pouvez me le montrer. »

    Elle regarde la lampe qui éclaire fort, puis Odile. Elle attend.
    .title = Une question pour tout le monde
    .note =
        But : voir comment une question, posée à tout le monde, peut changer une soirée.

        Demander : qu’est-ce qui permet de répondre à Amara sans mots ?

        Demander : comment chaque service que vous connaissez pourrait-il en venir à poser cette question ?

        Attention : Leon et la docteure Haas n’ont pas été négligents. Poser cette question ne faisait partie du travail de personne.
the-yellow-paper--the-first-question--hand-over-paper = Sortir la feuille jaune et la lui donner.
    .after = Amara la tient à deux mains. « C’est ce que j’espérais », dit-elle. Elle appelle Leon et la docteure Haas. Un plan montré tard peut quand même aider.
the-yellow-paper--the-first-question--point-at-lamp = Montrer la lampe du doigt.
    .after = Amara comprend tout de suite. D’abord de petites choses, sans aucun papier : c’est souvent ainsi que le calme commence. Vous pouvez montrer plus tard le reste de ce que vous voulez.
the-yellow-paper--the-first-question--say-claire = Dire un mot : « Claire. »
    .after = Amara l’écrit et demande comment la joindre. Odile montre le numéro. Claire est sa sœur. Nommer une personne de confiance, cela peut être tout ce que vous avez à faire.
the-yellow-paper--the-first-question--stay-quiet = Faire un petit non de la tête. Pas maintenant.
    .after = « Alors pas maintenant », dit Amara. Elle reste près d’Odile, et dit quand elle reposera la question. Ne pas pouvoir répondre n’est pas une réponse. Vous pouvez encore montrer votre plan dans une heure, ou demain.


## Step: lamp off

the-yellow-paper--lamp-off =
    La petite pièce du fond est libre. Leon éteint la lampe. La lumière du couloir suffit. Il apporte une couverture et reste près de la porte ouverte.

    Pendant un moment, personne ne demande rien. Le souffle d’Odile devient plus lent.

    « C’était ce qu’il fallait ? » demande Leon. Odile hoche la tête. « Devons-nous savoir autre chose ? » Son sac est à côté d’elle, et la feuille jaune aussi.
    .title = La lampe éteinte
    .note =
        But : voir comment un petit changement peut venir avant toute grande décision.

        Demander : qu’est-ce que cela a coûté d’éteindre une lampe, et qu’est-ce que cela a apporté ?

        Demander : quelle serait la ligne 2 sur votre propre feuille ?

        Attention : le calme aide Odile. Une autre personne aurait peur, seule dans une pièce sombre. Un plan permet de le savoir.
the-yellow-paper--lamp-off--give-the-rest = Hocher la tête et lui donner toute la feuille.
    .after = Leon demande s’il peut la lire à voix haute. Odile hoche la tête. Une question comme celle-ci vous laisse le choix, même quand vous ne parlez pas.
the-yellow-paper--lamp-off--say-claire = Dire un mot : « Claire. »
    .after = Leon trouve le numéro dans le dossier et appelle. Claire est la sœur d’Odile. C’est vous qui décidez qui on appelle. Votre plan peut le dire pour vous, et un seul mot aussi.
the-yellow-paper--lamp-off--stay-in-the-dark = Remonter la couverture et se reposer.
    .after = Leon hoche la tête et reste près de la porte. Pour l’instant, cela suffit. Rien ne doit être décidé tout de suite. Vous pouvez encore montrer autre chose plus tard cette nuit, ou demain matin.


## Step: Claire on the phone

the-yellow-paper--claire-on-the-phone =
    « Il y a un plan, dit Claire, la sœur d’Odile. Sur une feuille jaune. Odile vous en a donné une copie au printemps. »

    La docteure Haas cherche dans le dossier. La copie est là, tout à la fin. La docteure rougit. « Je l’ai maintenant. Je suis désolée. »

    « Que voulez-vous que nous fassions ? » demande-t-elle à Claire. « Demandez à Odile, dit Claire. C’est son plan. Moi, je sais seulement où il est. »
    .title = Claire au téléphone
    .note =
        But : voir une personne de confiance qui transmet ce que veut quelqu’un, et ne décide rien à sa place.

        Demander : en quoi la réponse de Claire aide-t-elle Odile, et en quoi aide-t-elle la docteure Haas ?

        Demander : où mettre une copie, pour que l’équipe la trouve en une minute ?

        Attention : tout le monde n’a pas quelqu’un à appeler. Un plan peut nommer quelqu’un de l’équipe, du voisinage, ou une pair-aidante ou un pair-aidant.
the-yellow-paper--claire-on-the-phone--let-claire-read = Faire oui de la tête : Claire peut lire les lignes avec eux.
    .after = La docteure Haas met le haut-parleur, et Leon prend la copie. Claire écoute. Une [personne de confiance](term:trusted-person) peut aider à dire ce que vous voulez. Le oui, c’est toujours à vous de le dire.
the-yellow-paper--claire-on-the-phone--ask-me-too = Montrer une carte : « Demandez-moi mon avis aussi, s’il vous plaît. »
    .after = La docteure Haas se tourne vers Odile et pose des questions courtes. Oui ou non, cela suffit. On peut entendre ce que vous vouliez avant, et ce que vous voulez aujourd’hui. Le personnel devrait demander les deux.
the-yellow-paper--claire-on-the-phone--only-the-cat = Dire tout bas « Le chat », et rien de plus pour l’instant.
    .after = « Je lui donne à manger, dit Claire. Va te reposer. » Un souci de moins, cela peut être beaucoup. Vous pouvez décider ce que l’on partage, et avec qui. Les autres lignes peuvent attendre demain.


## Step: read aloud

the-yellow-paper--read-aloud =
    Leon lit lentement. « Un : appeler ma sœur Claire. Deux : pièce calme, lampe éteinte. Trois : un médicament m’a fait du mal. Demandez-moi avant de m’en donner. Quatre : Claire donne à manger au chat. »

    Odile écoute chaque ligne. La docteure Haas avait pensé justement à ce médicament. Elle ferme son carnet. « Alors nous parlons d’abord », dit-elle.

    « Je ne peux pas tout promettre, ajoute-t-elle. Je vous dirai ce que je ne peux pas promettre, et pourquoi. »
    .title = Quatre lignes à voix haute
    .note =
        But : voir qu’un plan est le début d’une discussion, et qu’il a aussi des limites.

        Demander : qu’y a-t-il de bien dans « Je ne peux pas tout promettre » ?

        Demander : quelle ligne serait la plus difficile à suivre pour un service, et que pourrait-il proposer d’autre ?

        Attention : ne dites pas qu’il faut suivre tous les plans, ni qu’aucun plan ne compte. Cela change d’un pays à l’autre.
the-yellow-paper--read-aloud--nod-at-each-line = Hocher la tête et demander ce que l’équipe ne peut pas faire.
    .after = « La pièce calme est à vous jusqu’à minuit, dit Leon. Après, je ne sais pas. » Quand le personnel dit ce qu’il ne peut pas faire, on est moins seul face à cela. Vous pouvez chercher un autre moyen ensemble.
the-yellow-paper--read-aloud--about-line-three = Montrer la ligne 3 et laisser le doigt dessus.
    .after = « Pas sans vous en parler d’abord », dit la docteure Haas. Arrêter ou changer un médicament d’un coup peut faire du mal. Un médecin, une pharmacienne ou un pharmacien peut en parler avec vous. Vous pouvez dire ce qui s’est passé la dernière fois.
the-yellow-paper--read-aloud--one-line-changed = Faire non de la tête à une ligne. Elle a changé.
    .after = Leon pose la feuille. « Alors parlez-moi de celle-ci, dit-il. Oui ou non, cela suffit. » Un plan est à vous, et vous pouvez le changer. Le personnel devrait écouter le papier, et vous écouter aussi.
the-yellow-paper--read-aloud--enough-for-tonight = Poser la main à plat sur la feuille. Assez pour ce soir.
    .after = Leon plie la feuille et ne lit plus. Entendre lire ses propres mots, cela peut faire beaucoup, même d’une voix douce. L’équipe sait maintenant où est la feuille. Vous pouvez continuer demain matin.


## Outcomes

the-yellow-paper--plan-in-part =
    La lampe est éteinte, Claire est au courant, et le chat a à manger. La docteure Haas ne propose pas de nouveau médicament ce soir.

    Une chose ne marche pas. À minuit, quelqu’un d’autre a besoin de la pièce calme. La docteure Haas écrit pourquoi, et ce qu’elle propose à la place : la pièce du haut, avec un rideau.

    Un plan ne peut pas tout imposer, et son poids dans la loi change d’un pays à l’autre. Mais ce soir, l’équipe lit celui d’Odile et fait ce qu’elle peut.
    .title = Le plan aide, en partie
the-yellow-paper--a-new-line =
    La ligne 2 dit : « Pièce calme. » Ce soir, Odile veut du calme, mais elle ne veut pas être seule. Leon pose des questions, et elle répond par oui ou par non, jusqu’à ce qu’il en soit certain.

    Il écrit ce qu’elle veut à côté de la ligne. Elle signe d’une petite fleur, et il ajoute la date.

    Vous pouvez changer votre plan. Ce que la loi en dit change d’un pays à l’autre.

    Quand les mots seront revenus, Odile pourra écrire son plan au propre avec Sandro, son pair-aidant.
    .title = Une ligne d’aujourd’hui
the-yellow-paper--quiet-tonight =
    La lumière est basse. Quelqu’un est tout près et ne demande rien. Odile garde son sac contre elle.

    Une nuit dure n’enlève rien à ce qu’elle a écrit, ni à son mot à dire aujourd’hui. Selon la norme de l’ONU, elle garde sa [capacité juridique](term:legal-capacity) même quand les mots sont partis.

    Demain matin, il y aura du thé. Alors elle pourra hocher la tête, montrer du doigt, ou montrer un papier.
    .title = Une nuit calme


## Words to say

the-yellow-paper--say--read-my-plan = J’ai un plan. Lisez-le avant de décider, s’il vous plaît.
the-yellow-paper--say--this-line-now = Faites maintenant ce que dit cette ligne, s’il vous plaît. Le reste peut attendre.
the-yellow-paper--say--call-my-person = Appelez la personne que je nomme, s’il vous plaît. Elle sait ce qui m’aide.
the-yellow-paper--say--not-yet = Je ne peux pas le dire maintenant. Reposez-moi la question plus tard, s’il vous plaît.
the-yellow-paper--say--quiet-room = J’ai besoin d’un endroit calme et de moins de lumière.
the-yellow-paper--say--ask-me-too = Demandez-moi mon avis aussi, s’il vous plaît. Je peux hocher la tête, montrer du doigt ou montrer une carte.
the-yellow-paper--say--only-this-call = À la personne que j’ai nommée, dites seulement ce que je vous demande de dire, s’il vous plaît.
the-yellow-paper--say--tell-me-what-not = Si vous ne pouvez pas suivre une partie de mon plan, dites-moi pourquoi, s’il vous plaît, et écrivez-le.
the-yellow-paper--say--talk-first = Un médicament m’a déjà fait du mal. Parlez-moi d’abord, s’il vous plaît.
the-yellow-paper--say--changed-a-line = Une ligne de mon plan a changé. Écrivez ce que je veux aujourd’hui, s’il vous plaît.


## Questions to ask

the-yellow-paper--ask--why-this-one = Pourquoi ce médicament, qu’y a-t-il d’autre, et que se passe-t-il si nous attendons ?
the-yellow-paper--ask--what-else-tonight = Quelle partie ne pouvez-vous pas faire ce soir, et que pouvez-vous faire à la place ?
the-yellow-paper--ask--where-is-it-kept = Où gardez-vous mon plan, pour que l’équipe suivante le trouve ?
the-yellow-paper--ask--is-there-a-copy = Y a-t-il une copie de mon plan dans mon dossier ?


## Next steps

the-yellow-paper--next--reason-on-paper = Demandez la raison par écrit, pour chaque ligne qui n’a pas été suivie.
the-yellow-paper--next--look-at-plan-later = Quand vous irez mieux, relisez le plan. Qu’est-ce qui a aidé ? Que changeriez-vous ?
the-yellow-paper--next--tell-my-person = Demandez à l’équipe d’appeler la personne nommée dans votre plan, si vous le voulez.
the-yellow-paper--next--new-copies = Donnez une nouvelle copie aux gens qui avaient l’ancienne, et mettez la date dessus.
the-yellow-paper--next--show-it-tomorrow = Montrez votre plan, ou le nom de votre personne de confiance, quand ce sera le bon moment pour vous.
the-yellow-paper--next--go-on-tomorrow = Continuez demain avec la ligne suivante. L’équipe a vu la feuille.
the-yellow-paper--next--in-danger = Si vous êtes en danger maintenant, ou si quelqu’un près de vous est en danger, appelez le numéro d’urgence là où vous êtes.
