### Scenario: Night shift, no interpreter. Theme: dignity.
### Speakers: Sabine (woman, 38, a librarian, Deaf), Judith (her sister, 35, hears), Owen (support worker, man, about 28),
### an interpreter on the screen (a woman, about 40; the gender may change).

# For translators:
# Sabine is Deaf and uses sign language. Say “sign language”, and name no particular one.
# Use the words that Deaf people use for themselves in your language. Never “deaf and dumb”, and no pity.
# Sabine chose the crisis house herself. Why she needs it is never told: keep it so.
# Sabine signs, writes and points. Never let her “hear”. An interpreter signs and speaks; a translator writes.
# Judith loves her sister and is worried. She is not a fool, and nobody blames her. Owen is young, and learns fast.
# Twelve minutes, nine o’clock, the card and the tablet must not change. Names may change.
# Sentences under --say-- and --ask-- may be written, signed or shown. Keep them free of Sabine’s details.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.

night-shift-no-interpreter = La nuit, sans interprète
    .about = Cette histoire parle d’une femme sourde qui demande de l’aide la nuit, et d’une équipe qui ne connaît pas la langue des signes.


## Step: at the door

night-shift-no-interpreter--at-the-door =
    Sabine est bibliothécaire. Elle est sourde et utilise la langue des signes. Elle a choisi elle-même cette [maison de crise](term:crisis-service). Sa sœur Judith, qui entend, l’y conduit.

    Il est 22 h 30. Owen, un accompagnant, ouvre la porte. Il regarde Judith. « Nous n’avons pas d’interprète cette nuit. Pouvez-vous me dire ce qu’il lui faut ? »

    Sabine voit les lèvres d’Owen bouger. Personne ne la regarde.
    .title = À la porte
    .note =
        But : voir que l’obstacle est l’absence de langue des signes, et non Sabine.

        Demander : que sait Sabine à ce moment-là, et qu’est-ce qui lui échappe ?

        Demander : que pourrait préparer la maison, pour que la première minute se passe autrement ?

        Attention : quelqu’un dira peut-être « elle peut lire sur les lèvres ». C’est en partie deviner, et c’est très fatigant la nuit.
night-shift-no-interpreter--at-the-door--video-now = Montrer un mot : « Appelez l’interprète en vidéo maintenant, s’il vous plaît. »
    .after = Owen le lit et ouvre un tiroir. Sous les clés, il y a une carte avec un numéro. « Je ne savais pas que nous avions ça », dit-il. Certaines maisons peuvent joindre des interprètes en vidéo la nuit. Le personnel aura peut-être à chercher.
night-shift-no-interpreter--at-the-door--face-me = Écrire : « Regardez-moi, s’il vous plaît. Ma sœur est là pour me soutenir. »
    .after = Owen rougit et se tourne vers Sabine. Il allume la grande lampe, pour qu’elle voie son visage. C’est un petit changement, et souvent il change toute la discussion. Vous pouvez le redemander chaque fois.
night-shift-no-interpreter--at-the-door--small-start = Écrire : « Maintenant, quelques questions oui ou non. Interprète demain. »
    .after = Owen hoche la tête et prend un stylo. Il demande seulement ce qu’il doit savoir cette nuit. Quand on commence par peu de chose, les deux côtés sont souvent un peu plus calmes. Vous pouvez arrêter, ou demander l’interprète plus tôt.
night-shift-no-interpreter--at-the-door--let-judith = Ne rien dire et laisser Judith tout expliquer.
    .after = Cela va vite, et Judith veut bien faire. Tard le soir, beaucoup de gens laissent faire. Certaines choses sont mal dites. Et certaines choses intimes sont dites aussi. Vous pouvez encore arrêter cela à tout moment, ou le corriger demain.


## Step: Judith explains

night-shift-no-interpreter--judith-explains =
    Judith parle pendant cinq minutes. Elle est au bord des larmes. Owen écrit.

    De sa place, Sabine peut lire la page. On y lit : « Ne veut pas parler. »

    Owen lève les yeux et voit le visage de Sabine. Il s’arrête. Puis il tourne la feuille vers elle et la fait glisser sur la table. Il donne son stylo à Sabine, et il attend.
    .title = Sur la page d’Owen
    .note =
        But : voir que « ne veut pas parler » peut vouloir dire « personne n’a trouvé comment se parler ».

        Demander : qu’est-ce qu’Owen fait bien ici ?

        Demander : de quoi Judith a-t-elle besoin à ce moment-là, et qui d’autre pourrait le lui donner ?

        Attention : n’accusez pas Judith. On demande cela à beaucoup de proches, et cela les touche aussi.
night-shift-no-interpreter--judith-explains--cross-it-out = Barrer. Écrire : « Je veux parler. En langue des signes. »
    .after = Owen le lit et met la date à côté. « Pardon », lui dit-il en face, lentement. Souvent, le personnel peut corriger une ligne tout de suite, quand il voit ce qui n’allait pas. Judith serre la main de sa sœur.
night-shift-no-interpreter--judith-explains--video-now = Écrire : « Interprète en vidéo, s’il vous plaît. Maintenant. »
    .after = Owen cherche et trouve une carte avec un numéro. On peut très bien demander l’interprète en cours de route. Souvent, cela soulage aussi le personnel, car deviner est dur des deux côtés.
night-shift-no-interpreter--judith-explains--thank-judith = Dire en signes à Judith : « Merci. Rentre dormir. »
    .after = Judith serre sa sœur dans ses bras et s’en va. Owen écrit ses questions sur papier, une à la fois. Quand le personnel prend le relais, un proche peut souvent se reposer. Vous pouvez encore l’appeler, ou lui demander de revenir.
night-shift-no-interpreter--judith-explains--go-to-bed = Faire non de la tête et aller dans la chambre.
    .after = Owen n’arrête pas Sabine. Il lui montre la chambre, et la lampe qui la réveille en cas d’alarme. La nuit, beaucoup de gens n’ont plus de forces. Vous pouvez corriger la page demain, dans votre propre langue.


## Step: face to face

night-shift-no-interpreter--face-to-face =
    Owen est assis en face de Sabine, la lumière sur le visage. Il écrit de courtes lignes et les montre. Judith est assise à côté de sa sœur et ne parle pas pour elle.

    C’est lent, et cela marche un peu. Puis il écrit : « Comment allez-vous ce soir ? »

    C’est une grande question. Sabine a une réponse. Cette réponse ne tient pas sur un petit bout de papier.
    .title = La lumière sur son visage
    .note =
        But : voir jusqu’où vont les bonnes manières, et où elles s’arrêtent sans langue commune.

        Demander : qu’est-ce qui a changé depuis le moment à la porte, et qu’est-ce que cela a coûté ?

        Demander : quelles questions peuvent attendre l’interprète ? Lesquelles ne le peuvent pas ?

        Attention : écrire n’est pas facile pour toutes les personnes sourdes. Pour beaucoup, c’est une deuxième langue.
night-shift-no-interpreter--face-to-face--need-sign-language = Écrire : « Pour cela, j’ai besoin de la langue des signes. »
    .after = Owen réfléchit, puis il ouvre un tiroir. Il y a une carte avec un numéro pour des interprètes en vidéo. Souvent, le personnel cherche plus loin quand vous dites ce qui manque. Vous n’avez pas à expliquer pourquoi.
night-shift-no-interpreter--face-to-face--yes-and-no = Écrire : « Pour l’instant, des questions oui ou non. Le reste demain. »
    .after = Owen tourne la page et écrit trois questions courtes. Couper la discussion en deux aide souvent les gens fatigués. Vous décidez où finit la première partie.
night-shift-no-interpreter--face-to-face--too-tired = Écrire : « Je suis fatiguée. Je voudrais dormir. »
    .after = Owen hoche la tête et va chercher une couverture. Avec les mains, il demande si Judith doit rester, et c’est Sabine qui décide. La première nuit, beaucoup de gens ne peuvent pas parler. Vous pouvez commencer demain, et rien n’est perdu.


## Step: on the screen

night-shift-no-interpreter--on-screen =
    Douze minutes plus tard, une femme apparaît sur une tablette. Elle dit en signes : « Bonjour. Je suis l’[interprète](term:interpreter). Je signe tout ce qu’il dit, et je dis tout ce que vous signez. Je garde tout cela pour moi. »

    Sabine souffle. Owen regarde Sabine, et non la tablette. « Je suis content que vous soyez là, dit-il. Qui aimeriez-vous avoir dans la pièce ? »
    .title = Douze minutes plus tard
    .note =
        But : voir ce qui change quand une personne peut parler dans sa propre langue.

        Demander : que font Owen et l’interprète, chacun de son côté, pour aider ?

        Demander : pourquoi Sabine pourrait-elle vouloir que Judith soit là, ou qu’elle n’y soit pas ?

        Attention : une image vidéo peut se figer ou être trop petite. Il faut alors le dire et essayer encore. Ce n’est pas un test de patience.
night-shift-no-interpreter--on-screen--talk-alone = Dire en signes : « Je voudrais parler sans ma sœur. »
    .after = Judith sourit et va faire du thé. Owen ferme la porte. Quand l’interprète est là, personne n’a besoin de la famille pour les mots. Vous pouvez faire revenir votre famille quand vous voulez.
night-shift-no-interpreter--on-screen--judith-stays = Dire en signes : « Ma sœur reste. Elle écoute. Je parle. »
    .after = Judith pose les mains sur ses genoux. Pour une fois, elle n’a pas à trouver les mots. Un proche qui est seulement un proche peut souvent donner plus de réconfort. Vous pouvez changer cela à tout moment.
night-shift-no-interpreter--on-screen--put-on-file = Dire en signes : « Notez dans mon dossier comment je communique. »
    .after = « Qu’est-ce que j’écris ? » demande Owen. Il tape sous les yeux de Sabine. Quand c’est dans le dossier, le personnel le prévoit souvent avant votre venue. Alors vous avez moins de choses à demander.
night-shift-no-interpreter--on-screen--sign-good-night = Dire en signes : « Merci. Pas cette nuit », et se reposer.
    .after = L’interprète le dit à voix haute, et Owen hoche la tête. Savoir que c’est possible, cela peut suffire. Beaucoup de gens ont d’abord besoin de dormir. Vous pouvez redemander l’écran dans la nuit ou demain matin.


## Outcomes

night-shift-no-interpreter--own-language =
    Sabine raconte son histoire avec ses mains, à son rythme. Elle dit ce qui l’a amenée ici, ce qui aide et ce qu’elle ne veut pas. Owen pose des questions, et elle répond.

    À la fin, il lui montre ce qu’il a écrit. « Est-ce que c’est juste ? » Elle change une ligne.

    Elle peut demander la même interprète pour demain. Ce qu’elle dit en signes reste entre elle et l’équipe. Il y a peut-être des limites à cela. Elle peut demander lesquelles.
    .title = Dans sa propre langue
night-shift-no-interpreter--small-questions =
    Les questions d’Owen tiennent sur une page. « Vous sentez-vous en sécurité ici ? Avez-vous mangé ? Vous faut-il quelque chose pour bien dormir ? » Sabine montre du doigt : oui, non, un deuxième oreiller.

    Au-dessus de son lit, il y a une alarme lumineuse. À 9 heures, l’interprète viendra.

    En haut de la page, Owen écrit : « Discussion complète demain, en langue des signes. » D’ici là, personne n’a à deviner. Sabine peut le réveiller à tout moment.
    .title = Un petit début
night-shift-no-interpreter--on-the-file =
    Il y a une nouvelle première ligne dans le dossier de Sabine. « Sourde. Utilise la langue des signes. Interprète à réserver. Carte vidéo : tiroir du haut. La regarder quand on parle. »

    Un changement nécessaire comme celui-ci s’appelle un [aménagement raisonnable](term:reasonable-accommodation). Owen prévient l’équipe suivante et met la carte là où tout le monde peut la voir.

    Cette nuit, Sabine peut encore utiliser l’écran. La prochaine fois, elle peut demander si on a lu son dossier.
    .title = La première ligne du dossier
night-shift-no-interpreter--until-morning =
    Sabine dort, avec une lampe qui la réveille en cas d’alarme. Owen écrit sur la page de Sabine : « La discussion complète est encore à venir, en langue des signes. » Cela, c’est vrai.

    Si elle ne se sent pas en sécurité dans la nuit, elle peut le réveiller tout de suite. Il y a du papier à côté du lit.

    Demain matin, elle peut raconter son histoire, corriger une ligne, ou simplement prendre d’abord son petit déjeuner.
    .title = Jusqu’au matin


## Words to say

night-shift-no-interpreter--say--interpreter-now = Trouvez maintenant une ou un interprète en langue des signes, s’il vous plaît. En vidéo, si personne ne peut venir.
night-shift-no-interpreter--say--look-at-me = Regardez-moi quand vous parlez, s’il vous plaît. Cette personne est là pour me soutenir.
night-shift-no-interpreter--say--small-start = Posez-moi maintenant seulement quelques questions oui ou non, sur papier, s’il vous plaît. Le reste avec interprète.
night-shift-no-interpreter--say--not-my-words = Ce n’est pas ce que j’ai dit. Je veux le redire, dans ma propre langue.
night-shift-no-interpreter--say--not-tonight = Je ne peux pas parler maintenant. Je voudrais parler demain, avec interprète.
night-shift-no-interpreter--say--not-enough = Écrire et lire sur les lèvres, cela ne suffit pas ici. J’ai besoin de la langue des signes.
night-shift-no-interpreter--say--only-us = Je voudrais parler sans ma famille dans la pièce.
night-shift-no-interpreter--say--support-not-speak = Cette personne de ma famille reste pour me soutenir. C’est moi qui parle.
night-shift-no-interpreter--say--write-on-file = Notez dans mon dossier comment je communique, s’il vous plaît, pour que je n’aie pas à le redemander.
night-shift-no-interpreter--say--same-interpreter = Je voudrais la même personne comme interprète pour la prochaine discussion.
night-shift-no-interpreter--say--full-talk = Pour la discussion complète, réservez une ou un interprète en langue des signes, s’il vous plaît, et dites-moi l’heure.
night-shift-no-interpreter--say--wake-me = S’il y a du nouveau ou une alarme, réveillez-moi avec une lumière, s’il vous plaît. Puis montrez-moi ce que vous voulez dire.
night-shift-no-interpreter--say--read-my-file = Lisez la première ligne de mon dossier avant de me parler, s’il vous plaît.


## Questions to ask

night-shift-no-interpreter--ask--on-my-file = Mon dossier dit-il comment je communique, et l’équipe suivante le sait-elle ?
night-shift-no-interpreter--ask--when-interpreter = Quand vient l’interprète, et pour combien de temps ?
night-shift-no-interpreter--ask--anything-sooner = Y a-t-il des interprètes en vidéo que l’on peut appeler plus tôt ?
night-shift-no-interpreter--ask--alarm-with-light = Y a-t-il une alarme lumineuse dans ma chambre ?


## Next steps

night-shift-no-interpreter--next--read-the-page = Demandez à lire ce qu’on a écrit sur la discussion, et changez ce qui n’est pas juste.
night-shift-no-interpreter--next--book-ahead = Demandez qu’on réserve maintenant l’interprète pour la prochaine fois, avec l’heure sur papier.
night-shift-no-interpreter--next--three-points = Écrivez ou dessinez vos trois points les plus importants pour la discussion complète.
night-shift-no-interpreter--next--check-the-page = Demandez à vérifier la page écrite pendant que votre proche expliquait.
night-shift-no-interpreter--next--wake-somebody = Si vous ne vous sentez pas en sécurité, réveillez tout de suite quelqu’un de l’équipe.
night-shift-no-interpreter--next--make-a-card = Faites une carte : comment vous communiquez, ce que le personnel doit faire, et qui prévenir.
night-shift-no-interpreter--next--ask-for-video = Demain matin, demandez si la maison peut joindre des interprètes en vidéo la nuit.
night-shift-no-interpreter--next--use-the-tablet = Ici, on peut joindre des interprètes en vidéo. Demandez-le quand ce sera le bon moment pour vous.
