### Scenario: What you say here. Theme: dignity.
### Speakers: Dan (man, 40, a gardener), Bridget (leads the peer group, woman, about 50),
### Ravi (in the group, man, about 30), Olga (in the group, woman, about 60), Dr Keller (at the clinic, woman).

# For translators:
# A peer group is run by people who have lived through similar things. Bridget is one of them, not a clinician.
# Nobody’s condition is named, and nobody tells their story. Keep it so.
# The clinic asks because it wants to help. Dr Keller is friendly: keep both sides fair.
# Bridget never promises complete secrecy. She says what the limit is before anybody speaks.
# “Serious danger” stays general: no detail, and no digits for the emergency number.
# Eleven people in all: two agree, nine do not. Tuesday and the numbers must not change. Names may change.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Dan’s details.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.

what-you-say-here = Ce que vous dites ici
    .about = Cette histoire parle d’un groupe de pairs, et des personnes qui entendent ce qu’on y dit.


## Step: the letter

what-you-say-here--the-letter =
    Dan est jardinier. Le mardi, il va dans un groupe de [soutien par les pairs](term:peer-support). Onze personnes viennent. Personne ne demande de diagnostic.

    Bridget, qui anime le groupe, montre une lettre. « Le centre de soins me demande qui vient ici, et comment vous semblez aller. Il veut bien faire. Je n’ai pas répondu. Il s’agit de vous, alors je vous le demande. Qu’est-ce que je réponds ? »

    Personne ne parle. Olga regarde ses mains.
    .title = Une lettre du centre de soins
    .note =
        But : voir que ce qu’on sait d’une personne appartient à cette personne, même quand les autres veulent bien faire.

        Demander : que fait bien Bridget avant de répondre à la lettre ?

        Demander : que pourrait vouloir faire le centre de soins avec une telle liste ?

        Attention : personne n’a à dire ce qu’il raconte dans son propre groupe, ni s’il va dans un groupe.
what-you-say-here--the-letter--tell-them-yes = Dire : « Dites-leur oui. Ils veulent aider. »
    .after = Certains hochent la tête, d’autres regardent ailleurs. Bridget écrit au centre de soins que le groupe y réfléchit. Elle n’envoie aucun nom. Le oui de quelques personnes n’est pas le oui de tout le monde. Vous pouvez encore changer d’avis.
what-you-say-here--the-letter--numbers-only = Dire : « Dites-leur combien de gens viennent. Pas de noms. »
    .after = « Onze personnes, le mardi, dit Bridget. Cela, je peux l’écrire. » Un nombre donne souvent à un service ce qu’il lui faut pour s’organiser. Vous pouvez demander à lire la réponse avant qu’elle parte.
what-you-say-here--the-letter--each-decides = Dire : « Chaque personne décide pour elle-même, sur papier. »
    .after = L’idée plaît à Bridget. Elle déchire une page en onze petits papiers. Par écrit, les gens peuvent souvent dire ce qu’ils ne disent pas à voix haute. Chaque papier parle d’une seule personne. Vous pouvez reprendre le vôtre.
what-you-say-here--the-letter--what-about-danger = Demander : « Que se passe-t-il si quelqu’un est en grave danger ? »
    .after = Bridget pose la lettre. « Cette question est plus difficile. Parlons-en maintenant. » Une réponse claire, avant que quelqu’un parle, rassure souvent les gens. Vous pouvez poser cette question dans n’importe quel groupe, dès le premier jour.
what-you-say-here--the-letter--say-nothing = Ne rien dire et regarder par la fenêtre.
    .after = Beaucoup de gens attendent d’entendre ce que disent les autres. Bridget ne prend pas le silence pour un oui. « Je répondrai la semaine prochaine », dit-elle. Vous pouvez lui parler en privé, lui écrire, ou y revenir mardi.


## Step: after the group

what-you-say-here--after-the-group =
    Les autres sont partis. Dan et Bridget, qui anime le groupe, empilent les chaises.

    « Vous n’êtes pas obligé de dire quelque chose, dit-elle. Mais la lettre peut attendre. J’aime mieux répondre tard que répondre mal. »

    Dan pense à ce qu’il a dit dans cette pièce. Il ne l’a dit à personne d’autre. Au centre de soins, il aime bien la docteure Keller. Il veut quand même choisir ce qu’elle entend.
    .title = On empile les chaises
    .note =
        But : voir qu’une personne silencieuse peut quand même avoir son mot à dire, d’une autre façon.

        Demander : que fait Bridget pour laisser le choix à Dan ?

        Demander : pourquoi peut-on confier certaines choses à un groupe, et d’autres à un centre de soins ?

        Attention : pour dire non, Dan n’a pas à se méfier de la docteure Keller. Gardez un regard juste sur elle.
what-you-say-here--after-the-group--tell-bridget = Dire à Bridget : « Le nombre, oui. Les noms, non. »
    .after = « Merci, dit Bridget. Vous êtes la troisième personne à me le dire. » Une phrase dite tout bas, après le groupe, compte souvent autant qu’une phrase dans le groupe. Vous pouvez lui demander de ne pas dire de qui elle vient.
what-you-say-here--after-the-group--ask-what-leaves = Demander : « Qu’est-ce qui sort de cette pièce, et qui décide ? »
    .after = Bridget se rassoit. « Bonne question. Je veux y répondre pour tout le monde, mardi prochain. » Poser cette question aide souvent aussi les autres. Vous n’avez pas à être la personne qui en parle.
what-you-say-here--after-the-group--write-a-note = Lui écrire un mot : « Chaque personne décide pour elle-même. »
    .after = Bridget le lit et hoche la tête. Le mardi suivant, elle apporte de petits papiers. Écrire est souvent plus facile que parler devant dix personnes. Vous n’avez pas à mettre votre nom sur le mot.
what-you-say-here--after-the-group--stack-chairs = Empiler les chaises et parler du jardin.
    .after = Ils parlent de tomates. Certains jours, un groupe sert à cela. Bridget demande quand même l’avis de tout le monde avant de répondre. Vous pouvez lui dire votre avis au téléphone, la semaine prochaine, ou pas du tout.


## Step: two empty chairs

what-you-say-here--two-empty-chairs =
    Le mardi suivant, deux chaises restent vides. Ravi, qui parle souvent en premier, dit peu de choses.

    « Je crois que je sais pourquoi, dit Bridget, qui anime le groupe. La semaine dernière, certains d’entre vous ont dit oui au centre de soins. Personne n’a posé la question aux autres, un par un. Je n’ai envoyé aucun nom, et je n’en enverrai pas. »

    Elle regarde autour d’elle. « Nous pouvons encore choisir une autre façon de faire. »
    .title = Deux chaises vides
    .note =
        But : voir que la confiance peut vite partir, et qu’on peut la redemander.

        Demander : pourquoi deux personnes peuvent-elles ne pas venir, alors que rien n’a été envoyé ?

        Demander : que dit Bridget qui laisse un chemin pour revenir ?

        Attention : le oui de Dan était gentil. Dans le groupe, personne ne devrait avoir à le défendre.
what-you-say-here--two-empty-chairs--changed-my-mind = Dire : « J’ai dit oui. J’ai changé d’avis. »
    .after = Ravi lève les yeux. « Moi aussi », dit quelqu’un d’autre. Bridget apporte de petits papiers, pour que chaque personne puisse choisir. On peut changer d’avis à tout moment, et souvent cela facilite les choses pour d’autres.
what-you-say-here--two-empty-chairs--numbers-instead = Dire : « Envoyons seulement le nombre. »
    .after = Autour de la table, plusieurs personnes hochent la tête. Bridget dit qu’elle appellera les deux personnes absentes, si elles sont d’accord pour qu’on les appelle. Souvent, une petite réponse suffit. Vous pouvez y revenir plus tard.
what-you-say-here--two-empty-chairs--ask-what-leaves = Demander : « Qu’est-ce qui sort de cette pièce, et qui décide ? »
    .after = « J’aurais dû le dire dès le premier jour », dit Bridget. Elle le dit maintenant. Une question comme celle-ci aide souvent un groupe à recommencer.
what-you-say-here--two-empty-chairs--stay-quiet = Ne rien dire et écouter.
    .after = Dan écoute, et il a du mal à parler. C’est le cas de beaucoup de gens quand ils sentent qu’ils y sont pour quelque chose. Rien n’a été envoyé. Vous pouvez encore parler à Bridget, ou dire une phrase la semaine prochaine.


## Step: the limit

what-you-say-here--the-limit =
    Bridget, qui anime le groupe, parle lentement. « Ce que vous dites ici reste ici. Il y a une limite. Si je crois que quelqu’un est en grave danger, je ne le garde pas pour moi.

    Je le dis d’abord à cette personne, si je le peux. Je le dis seulement aux personnes qui peuvent aider, et seulement ce qu’il leur faut. Si le danger est là, à cette minute, j’appelle le numéro d’urgence. »

    « C’est bien de le savoir, dit Olga. Avant, j’avais un doute. »
    .title = Une limite dite franchement
    .note =
        But : voir qu’une limite dite franchement peut rendre un groupe plus sûr qu’une promesse impossible à tenir.

        Demander : que change pour Olga le fait de connaître la limite ?

        Demander : quels mots choisiriez-vous pour une telle règle ? À quel point peut-elle être courte ?

        Attention : ne demandez pas d’exemples de danger. Si quelqu’un s’inquiète maintenant pour une personne, parlez-lui en privé, après.
what-you-say-here--the-limit--write-the-rule = Dire : « Écrivons-la, et lisons-la au début. »
    .after = Ravi trouve un stylo. Le groupe a besoin de quatre lignes, et il rit deux fois. Quand on connaît la règle avant de parler, on en dit souvent plus, pas moins. Vous pouvez la changer ensemble.
what-you-say-here--the-limit--and-the-letter = Dire : « Et au centre de soins, seulement le nombre. »
    .after = Bridget écrit : « Onze personnes viennent. » La lettre et la règle sur le danger sont deux choses différentes. Il est souvent utile de les séparer. Vous pouvez lire la réponse avant qu’elle parte.
what-you-say-here--the-limit--each-decides = Dire : « Pour la lettre, chaque personne décide, sur papier. »
    .after = Bridget prépare onze petits papiers. Une règle sur le danger vaut pour tout le monde. Tout le reste, chaque personne le choisit. Vous pouvez écrire oui, non, une partie, ou rien.
what-you-say-here--the-limit--only-listen = Écouter seulement, pour aujourd’hui.
    .after = Personne ne demande à Dan de parler. Beaucoup de gens ont besoin d’entendre d’abord une règle, et de voir si elle est respectée. Vous pouvez participer la semaine prochaine, ou poser la question à Bridget en privé.


## Step: slips of paper

what-you-say-here--slips-of-paper =
    Il y a un petit papier pour chaque personne. Si quelqu’un est absent aujourd’hui, son papier l’attend. Sur chaque papier, il y a une question : « Que peut dire Bridget de moi au centre de soins ? » Il y a quatre réponses : rien, seulement que je viens, une partie, me demander chaque fois mon accord.

    En bas, on lit : « Vous pouvez reprendre ceci à tout moment. Un papier vide veut dire : rien. »

    Bridget, qui anime le groupe, se retourne, pour ne voir personne écrire. « Pour vous, le groupe reste le même », dit-elle.
    .title = Onze petits papiers
    .note =
        But : voir ce qu’il faut à un choix libre : des réponses claires, personne qui regarde, et un moyen de le reprendre.

        Demander : qu’est-ce qui rend ce papier juste ? Qu’ajouteriez-vous ?

        Demander : qu’est-ce qui changerait si le groupe voyait chaque réponse ?

        Attention : ne demandez pas aux gens ce qu’ils écriraient sur leur papier. Ici aussi, c’est privé.
what-you-say-here--slips-of-paper--write-no = Écrire : « Rien. »
    .after = Dan plie le papier, et Bridget le met dans une enveloppe avec les autres. Il n’y a pas de raison à donner. Souvent, les gens ont peur qu’un non change le regard des autres. La place dans le groupe est la même.
what-you-say-here--slips-of-paper--write-a-part = Écrire : « Seulement que je viens. »
    .after = Dan met la date à côté. Une partie peut être utile, quand un centre de soins prévoit les choses avec vous. Vous décidez jusqu’où elle va. Vous pouvez la réduire encore, ou la reprendre la semaine prochaine.
what-you-say-here--slips-of-paper--leave-it-empty = Le plier et le laisser vide.
    .after = Un papier vide veut dire qu’on ne dit rien. Beaucoup de gens le laissent vide, par fatigue ou parce qu’ils hésitent. Vous n’avez pas à expliquer pourquoi. Vous pouvez demander un nouveau papier n’importe quel mardi.


## Outcomes

what-you-say-here--numbers =
    Bridget lit sa réponse à voix haute avant de l’envoyer. « Onze personnes viennent le mardi. Elles viennent librement. Je ne fais de rapport sur personne. »

    La docteure Keller, du centre de soins, appelle. « Je comprends, dit-elle. Je ne savais pas comment vous travaillez. Est-ce que je peux dire aux gens que votre groupe existe ? »

    Maintenant, le centre de soins sait à quoi sert le groupe. S’il repose la question, la réponse est là. Chaque personne peut toujours dire ce qu’elle veut à la docteure Keller.
    .title = Un nombre et aucun nom
what-you-say-here--my-own-slip =
    À la fin, il y a onze petits papiers dans l’enveloppe. Deux personnes acceptent qu’on dise quelque chose. Neuf, non. Bridget envoie seulement ce que les deux ont écrit, et elle le leur montre d’abord.

    « Et nous, les autres ? » demande Olga. « Le reste ne regarde que vous », dit Bridget.

    Dan peut changer sa réponse n’importe quel mardi. Ce qu’il dit dans le groupe y reste, sauf en cas de grave danger. Sa [vie privée](term:privacy) ne s’arrête pas parce qu’il utilise un service.
    .title = Son propre papier
what-you-say-here--a-known-rule =
    Quatre lignes sont accrochées au mur. « Ce que vous dites ici reste ici. Si quelqu’un est en grave danger, nous le disons aux personnes qui peuvent aider. Nous vous le disons d’abord, si nous le pouvons. Pour tout le reste, c’est vous qui décidez. »

    Bridget les lit au début de chaque groupe. Un nouveau venu écoute. Puis il enlève son manteau et s’assoit.

    La lettre du centre de soins reçoit une réponse courte : pas de noms.
    .title = Quatre lignes au mur
what-you-say-here--next-tuesday =
    Dan arrose ses tomates et réfléchit. Il n’a pas à décider aujourd’hui.

    Bridget n’a envoyé aucun nom. Elle ne prend pas le silence pour un oui. Mardi prochain, elle reposera la question, et il y aura du thé.

    D’ici là, Dan peut en dire moins dans le groupe, ou autant qu’avant. Si quelqu’un est en danger maintenant, Dan n’attend pas mardi. Il appelle le numéro d’urgence de l’endroit où il est.
    .title = Mardi prochain


## Words to say

what-you-say-here--say--ask-all-first = Demandez d’abord l’avis de tout le monde, s’il vous plaît. Chaque personne peut dire oui seulement pour elle-même.
what-you-say-here--say--numbers-only = Dites-leur combien de gens viennent, s’il vous plaît. Pas de noms, et rien sur la façon dont nous allons.
what-you-say-here--say--each-decides = Laissez chaque personne décider sur papier, s’il vous plaît, pour ses propres informations.
what-you-say-here--say--not-in-the-group = Je ne veux pas en parler dans le groupe. Je vous le dirai peut-être plus tard, en privé.
what-you-say-here--say--changed-my-mind = J’ai dit oui avant. J’ai changé d’avis.
what-you-say-here--say--rule-first = Dites-nous ce qui reste ici, s’il vous plaît, avant que quelqu’un parle.
what-you-say-here--say--my-answer-no = Ne leur dites rien sur moi, s’il vous plaît.
what-you-say-here--say--my-answer-a-part = Vous pouvez leur dire ceci sur moi, et rien de plus.
what-you-say-here--say--empty-is-no = Je n’ai pas répondu. Ne prenez pas cela pour un oui, s’il vous plaît.
what-you-say-here--say--nothing-in-my-name = J’ai dit oui trop vite. N’envoyez rien sur moi, s’il vous plaît.
what-you-say-here--say--take-it-back = Je retire mon accord à partir d’aujourd’hui. N’envoyez plus rien sur moi, s’il vous plaît.


## Questions to ask

what-you-say-here--ask--what-leaves = Qu’est-ce qui sort de cette pièce, et qui décide ?
what-you-say-here--ask--serious-danger = Si quelqu’un est en grave danger, à qui le dit-on, et comment ?
what-you-say-here--ask--is-rule-in-letter = Le centre de soins connaît-il notre règle en cas de grave danger ?
what-you-say-here--ask--what-for = Pourquoi avez-vous besoin de ces informations, et un nombre suffirait-il ?
what-you-say-here--ask--who-reads-it = Qui lit ce que j’ai accepté, et où est-ce gardé ?


## Next steps

what-you-say-here--next--read-the-answer = Demandez à lire la réponse avant qu’on l’envoie.
what-you-say-here--next--talk-to-those-away = Demandez à la personne qui anime le groupe de dire aux personnes absentes qu’aucun nom n’a été envoyé sans accord.
what-you-say-here--next--if-asked-again = Si quelqu’un redemande des noms, demandez-lui de l’écrire, et de dire pourquoi.
what-you-say-here--next--copy-of-slip = Gardez une copie de ce que vous avez accepté, avec la date.
what-you-say-here--next--nothing-to-do = Vous n’avez rien d’autre à faire. Vous pouvez changer votre réponse à tout moment.
what-you-say-here--next--look-at-the-rule = Relisez la règle ensemble deux fois par an et changez ce qui ne marche pas.
what-you-say-here--next--somebody-new = Quand une nouvelle personne vient, lisez d’abord la règle.
what-you-say-here--next--in-danger = Si quelqu’un est en danger maintenant, appelez le numéro d’urgence de l’endroit où vous êtes.
what-you-say-here--next--one-line-to-leader = Envoyez à la personne qui anime le groupe une ligne sur ce que vous aimeriez.
what-you-say-here--next--say-less-for-now = Tant que vous ne connaissez pas la règle, dites seulement ce que vous voulez bien dire.
