### Scenario: The market on Thursday. Theme: legal capacity and liberty.
### Speakers: Rahma (woman, 84, lives in a care home), Denis (care worker, man), Lucia (manager of the home, woman),
### Nour (Rahma’s daughter), Albert (lives next door to Rahma, man, 77), Petra (sells fruit at the market, woman).

# For translators:
# Rahma worked as a nurse for forty years. She has early dementia. She knows what a risk is. Never make her a child.
# Nour is afraid for her mother and loves her. Keep her worry fair. Lucia wants people to be safe.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Rahma’s details.
# Names may change to suit your language. The market day may change to a day that suits. The hour she was lost must not change.
# “Locked” stays plain: the door has a code and Rahma does not have it.
# Do not name any law. The UN standard and the law where the reader lives must stay two different things.

the-market-on-thursday = Le marché du jeudi
    .about = Cette histoire parle de sortir sans accompagnement, et d’une porte fermée à clé dans une résidence avec soins.


## Step: the locked door

the-market-on-thursday--locked-door =
    Chaque jeudi, Rahma va au marché à pied. Elle choisit elle-même ses oranges. Elle a 84 ans, et elle était infirmière.

    Rahma a un début de démence. Le mois dernier, elle s’est perdue pendant une heure. Un boulanger a appelé la résidence.

    Maintenant, il faut un code pour ouvrir la porte, et elle ne l’a pas. « Elle est fermée à clé pour tout le monde, dit Denis, un aide-soignant. Pour votre sécurité. » Cela n’a pas l’air de lui plaire.
    .title = Le panier et la porte
    .note =
        But : voir qu’un risque, une envie et une règle sont trois choses, et pouvoir parler de chacune.

        Demander : que perd Rahma si elle reste à l’intérieur, et qui en tient compte ?

        Demander : que perd Denis si Rahma sort et se perd encore ?

        Attention : en deux minutes, le groupe peut décider à la place de Rahma. Demandez chaque fois ce qu’elle a dit elle-même.
the-market-on-thursday--locked-door--make-it-safer = Dire : « Je peux me perdre. Je choisis d’aller au marché. Rendons cela plus sûr. »
    .after = Denis sort un stylo de sa poche. « Alors, dites-moi comment », dit-il. Nommer le risque vous-même change souvent la discussion. L’équipe peut alors réfléchir avec vous, et non à votre place.
the-market-on-thursday--locked-door--go-with-albert = Dire : « Albert y va aussi. Je peux y aller avec lui aujourd’hui. »
    .after = Albert vit dans la chambre d’à côté. Il a déjà mis son manteau. Denis leur ouvre la porte. Y aller avec quelqu’un que vous choisissez est souvent le moyen le plus rapide de sortir. Vous pouvez encore demander à sortir sans accompagnement.
the-market-on-thursday--locked-door--who-decided = Demander : « Qui a décidé de fermer à clé, pour qui, et jusqu’à quand ? »
    .after = Denis ne le sait pas. Il va avec Rahma voir Lucia, qui dirige la résidence. Le personnel transmet souvent une règle sans sa raison. Une question posée calmement fait remonter cette règle jusqu’à quelqu’un qui peut la changer.
the-market-on-thursday--locked-door--stay-today = Poser le panier et rester à l’intérieur aujourd’hui.
    .after = Devant une porte fermée à clé, beaucoup de gens s’arrêtent et se taisent. Cela ne veut pas dire que vous êtes d’accord. Vous pouvez encore poser la question cet après-midi, demain ou la semaine prochaine.


## Step: Thursday afternoon

the-market-on-thursday--thursday-afternoon =
    Rahma est assise à sa fenêtre. Le panier est à côté d’elle, vide.

    Denis frappe et attend qu’elle dise oui. Il a apporté deux oranges de son propre repas de midi. « Elles ne viennent pas de votre marché », dit-il.

    Il s’assoit. « Je n’arrête pas de penser à ce matin. Qu’est-ce qu’il y a, le jeudi ? Je voudrais savoir. »
    .title = Jeudi après-midi
    .note =
        But : voir qu’une bonne question, à un moment calme, peut changer la discussion.

        Demander : pourquoi est-il plus facile pour Rahma de parler maintenant ?

        Demander : quel est le « jeudi » de votre semaine, une chose qui vous manquerait ?

        Attention : personne n’a à parler au groupe d’une maladie dans sa famille.
the-market-on-thursday--thursday-afternoon--tell-denis = Lui dire ce que le marché représente pour elle.
    .after = La marche. La conversation avec Petra, qui vend des fruits. Être quelqu’un qui choisit. Denis écoute jusqu’au bout. Quand l’équipe sait ce qui compte pour vous, elle peut souvent chercher un moyen.
the-market-on-thursday--thursday-afternoon--call-nour = Appeler Nour, sa fille, et en parler ensemble.
    .after = Denis apporte le téléphone et quitte la pièce. Souvent, on parle d’abord à la famille, et à vous en dernier. Vous pouvez changer cela. Vous pouvez demander à vos proches de parler avec vous.
the-market-on-thursday--thursday-afternoon--who-decided = Demander : « Qui a décidé de fermer la porte à clé, et jusqu’à quand ? »
    .after = « Je devrais le savoir, et je ne le sais pas », dit Denis. Il demande à Lucia, qui dirige la résidence, de venir. Vous pouvez poser cette question pour toute porte fermée à clé.
the-market-on-thursday--thursday-afternoon--leave-it = Le remercier pour les oranges et en rester là.
    .after = Ils mangent les oranges et parlent d’autre chose. On n’a pas à décider quelque chose chaque jour. Denis dit qu’il est là demain aussi. Vous pouvez encore en parler à ce moment-là.


## Step: nothing on paper

the-market-on-thursday--nothing-on-paper =
    Lucia dirige la résidence. Elle propose une chaise à Rahma.

    « C’est moi qui l’ai décidé, dit-elle. Après ce jour où vous vous êtes perdue, je n’ai pas dormi. Je me suis dit : mieux vaut un code pour tout le monde. » Elle ouvre un classeur. Rien n’y est écrit : aucune raison pour Rahma, aucun jour pour revoir la règle.

    « Onze personnes vivent ici, dit Rahma. Une seule s’est perdue, une fois. » Lucia se tait. « C’est vrai », dit-elle.
    .title = Rien sur papier
    .note =
        But : voir qu’une porte fermée à clé pour tout le monde doit avoir une raison pour chaque personne, et une fin.

        Demander : que fait bien Lucia quand quelqu’un remet sa règle en question ?

        Demander : quelles mesures plus légères qu’une porte fermée à clé vous viennent à l’esprit ?

        Attention : ne faites pas de Lucia la méchante. Avoir peur pour quelqu’un n’est pas de la cruauté. C’est la porte fermée à clé que l’on regarde.
the-market-on-thursday--nothing-on-paper--smaller-change = Demander : « Quel est le plus petit changement pour que je puisse encore sortir ? »
    .after = Lucia réfléchit. « Cherchons-le ensemble », dit-elle. Elle demande à Denis de s’asseoir avec Rahma. Parler d’un petit changement aide souvent à dépasser le oui ou le non.
the-market-on-thursday--nothing-on-paper--reason-on-paper = Demander la raison sur papier, et un jour pour revoir la règle.
    .after = Lucia écrit la date tout de suite. Pour la raison, il lui faut plus de temps. Écrire une raison montre souvent s’il y en a une. Vous pouvez montrer la page à quelqu’un de l’extérieur.
the-market-on-thursday--nothing-on-paper--ask-advocate = Demander : « Comment joindre une personne qui défend mes droits ? »
    .after = Lucia lui donne un numéro et une pièce calme. Une [personne qui défend vos droits](term:advocate) vous aide à dire ce que vous voulez. Cela peut prendre quelques jours. D’ici là, vous pouvez poser vous-même la question pour cette semaine.
the-market-on-thursday--nothing-on-paper--leave-it = Dire qu’elle a entendu, et retourner dans sa chambre.
    .after = Cela peut faire beaucoup à entendre. Lucia dit : « Revenez m’en parler, s’il vous plaît. » Votre question reste posée. Vous pouvez la reprendre n’importe quel jour.


## Step: what matters

the-market-on-thursday--what-matters =
    Denis a une feuille. En haut, il écrit : « Ce qui compte pour Rahma ». En dessous : « Ce qui peut mal se passer ». Encore en dessous : « Ce qui aide ».

    « Vous d’abord », dit-il.

    Rahma réfléchit comme une infirmière. C’est au pont qu’elle a pris le mauvais chemin. Le matin, sa tête est claire, le soir un peu moins. Petra, qui vend des fruits, connaît son nom. Albert, de la chambre d’à côté, aime marcher.
    .title = D’abord ce qui compte
    .note =
        But : faire un plan qui part des mots de la personne, et non de la peur.

        Demander : laquelle des trois listes de Rahma écririez-vous en premier, et pourquoi ?

        Demander : que sait Rahma de son propre risque que personne d’autre ne sait ?

        Attention : un plan n’est pas un examen que Rahma doit réussir. Prendre quelques risques fait partie de toute vie.
the-market-on-thursday--what-matters--card-and-phone = Faire ce plan : une carte, un téléphone, et Petra comme amie sur le trajet.
    .after = Denis l’écrit avec les mots de Rahma. Sur la carte, il y a le nom de la résidence. Au téléphone, Petra dit oui, et elle rit. De petites aides rendent souvent un chemin connu plus sûr, mais jamais tout à fait sûr.
the-market-on-thursday--what-matters--smaller-step = Commencer par un petit pas : y aller d’abord avec Albert, et sans lui plus tard.
    .after = Albert, de la chambre d’à côté, est content qu’on le lui demande. Au pont, ils prendront le bon chemin ensemble. Un premier pas avec quelqu’un rassure souvent tout le monde. Il montre aussi à quoi il faut encore faire attention.
the-market-on-thursday--what-matters--call-nour = Appeler Nour, sa fille, avant de décider.
    .after = Denis apporte le téléphone. Rahma appelle elle-même. Vous n’avez pas besoin de l’accord de votre famille. Mais beaucoup de gens veulent que leurs proches le sachent, et l’apprennent en premier.
the-market-on-thursday--what-matters--put-basket-down = Ranger la liste dans le tiroir pour l’instant.
    .after = Une liste peut attendre dans un tiroir. Beaucoup de gens ont besoin de quelques nuits pour réfléchir. Vous pouvez la ressortir avant jeudi prochain, ou après.


## Step: Nour is worried

the-market-on-thursday--nour-is-worried =
    « Maman, j’ai eu si peur ce jour-là », dit Nour. Sa voix tremble. « J’étais au travail, et personne ne savait où tu étais. »

    Rahma écoute. Elle aussi, autrefois, était une mère qui attendait près d’un téléphone. « Je sais », dit-elle.

    « Si la porte est fermée à clé, je peux dormir », dit Nour. Puis, après un moment : « Mais toi, tu peux ? »
    .title = Nour s’inquiète
    .note =
        But : écouter jusqu’au bout la peur d’une famille, et laisser quand même la décision à la personne.

        Demander : de quoi Nour a-t-elle besoin, et de quoi Rahma a-t-elle besoin ? Où ces deux besoins se rejoignent-ils ?

        Demander : qu’est-ce qui aide une famille à vivre avec un risque ?

        Attention : personne dans le groupe ne doit avoir à défendre ce que sa propre famille a fait.
the-market-on-thursday--nour-is-worried--i-know-the-risk = Dire : « Je connais le risque. Voici mon plan pour y faire face. »
    .after = Rahma l’explique : une carte, un téléphone, et Petra, qui vend des fruits. Nour demande à avoir le numéro aussi. Les familles s’inquiètent souvent moins quand il y a un plan, et qu’elles y ont une place.
the-market-on-thursday--nour-is-worried--what-would-ease = Demander : « Qu’est-ce qui rendrait cela plus facile pour toi ? »
    .after = « Que tu aies quelqu’un avec toi, les premières fois », dit Nour. Rahma pense à Albert, de la chambre d’à côté. Poser la question, ce n’est pas laisser la décision à l’autre. Cela peut montrer un pas qui va aux deux.
the-market-on-thursday--nour-is-worried--talk-on-sunday = Dire : « Parlons-en dimanche », et rien de plus aujourd’hui.
    .after = Nour est contente de pouvoir continuer à parler. Certaines discussions demandent plus d’un appel. Rien n’est décidé, et rien n’est perdu. Vous pouvez encore poser la question pour n’importe quel jeudi.


## Outcomes

the-market-on-thursday--on-her-way =
    Jeudi, à 9 heures, Rahma a son panier, la carte et le téléphone. Denis ouvre la porte. Le plan est écrit avec ses mots à elle, et il y a un jour fixé pour le revoir.

    Elle peut quand même se perdre. Alors la carte et Petra peuvent aider. Le Comité de l’ONU dit que chaque personne a le droit de prendre des risques et de faire des erreurs.

    À 10 heures et demie, elle revient avec des oranges.
    .title = En chemin
the-market-on-thursday--two-together =
    Maintenant, Rahma et Albert vont au marché chaque jeudi. Il achète trop de fromage. Au pont, elle dit le chemin à voix haute : à gauche à l’horloge de l’église, puis tout droit.

    C’est une étape, pas la fin. Si elle veut y aller sans lui, elle peut le demander ensuite. L’appui est là pour servir son choix. Il ne le remplace pas.
    .title = À deux
the-market-on-thursday--the-door-again =
    Maintenant, la porte fermée à clé a sa propre page : qui a décidé, pour qui, pourquoi, jusqu’à quand. Lundi, cette page sera revue.

    Empêcher quelqu’un de sortir peut être une [privation de liberté](term:deprivation-of-liberty). La Convention dit qu’un handicap ne justifie jamais cela. Les lois sont différentes, et certaines le permettent encore. Dans tous les cas, Rahma peut demander la raison par écrit. Elle peut aussi demander une mesure plus légère que cette porte fermée à clé. Elle peut demander à une personne indépendante d’examiner cela.

    Deux voisins posent aussi des questions sur le code.
    .title = La porte, encore une fois
the-market-on-thursday--next-thursday =
    Rahma ne sort pas cette semaine. La porte fermée à clé n’est pas devenue juste pour autant. Rahma est fatiguée, et c’est une raison suffisante.

    Se perdre une fois ne montre pas qu’une personne ne peut pas décider. Selon la norme de l’ONU, Rahma garde sa [capacité juridique](term:legal-capacity), et son mot à dire sur ses journées.

    Il y a un jeudi chaque semaine. Elle peut poser la question avant le prochain, seule ou avec quelqu’un.
    .title = Il y a un autre jeudi


## Words to say

the-market-on-thursday--say--my-choice = Je sais ce qui peut mal se passer. Je choisis de sortir. Aidez-moi à rendre cela plus sûr, s’il vous plaît.
the-market-on-thursday--say--go-together = Je voudrais sortir avec une personne que je choisis.
the-market-on-thursday--say--not-today = Je ne sors pas aujourd’hui. Je n’ai pas accepté que la porte soit fermée à clé.
the-market-on-thursday--say--what-it-means = Sortir compte pour moi. Laissez-moi vous dire ce que je perdrais.
the-market-on-thursday--say--talk-with-me = Parlez de cela avec moi, s’il vous plaît, au lieu de parler de moi.
the-market-on-thursday--say--my-plan = Voici mon plan, avec mes mots. Mettez-le dans mon dossier, s’il vous plaît.
the-market-on-thursday--say--reason-on-paper = Écrivez pourquoi la porte est fermée à clé pour moi, s’il vous plaît, et quand vous reverrez cela.
the-market-on-thursday--say--reach-advocate = Je voudrais parler à une personne qui défend mes droits. Qui peut m’aider à la joindre ?
the-market-on-thursday--say--speak-for-me = Dites pour moi ce que je veux, s’il vous plaît, et quels risques j’accepte de prendre.
the-market-on-thursday--say--another-time = J’ai besoin de temps. Reparlons-en un jour qui nous convient, à vous et à moi.


## Questions to ask

the-market-on-thursday--ask--who-decided = Qui a décidé de fermer cette porte à clé, pour qui, pourquoi, et jusqu’à quand ?
the-market-on-thursday--ask--smallest-change = Quel est le plus petit changement pour que je puisse continuer à sortir ?
the-market-on-thursday--ask--what-would-ease = Qu’est-ce qui rendrait mes sorties plus faciles à vivre pour vous ?
the-market-on-thursday--ask--look-again = Quel jour allons-nous revoir cela ?
the-market-on-thursday--ask--next-step = Que devons-nous voir avant que je sorte sans accompagnement ?


## Next steps

the-market-on-thursday--next--plan-in-my-words = Demandez qu’on note votre plan dans votre [plan de soins](term:care-plan), pour que chaque équipe le connaisse.
the-market-on-thursday--next--tell-family = Parlez vous-même du plan à votre famille, si vous voulez qu’elle le connaisse.
the-market-on-thursday--next--if-lost = Écrivez sur une carte : votre nom, le numéro de la résidence, et « Je ne retrouve pas mon chemin. Appelez, s’il vous plaît. »
the-market-on-thursday--next--other-days = Pensez à une autre chose que vous aimeriez faire dehors.
the-market-on-thursday--next--keep-page = Gardez la page avec la raison. Notez qui vous l’a donnée, et quand.
the-market-on-thursday--next--ask-for-code = Demandez qui pourrait avoir le code, et ce qu’il faut pour que vous l’ayez.
the-market-on-thursday--next--if-still-no = Si la porte reste fermée à clé, demandez un avis à l’extérieur. Adressez-vous à une personne qui défend vos droits, à une avocate ou à un avocat.
the-market-on-thursday--next--three-lines = Écrivez trois lignes : où vous voulez aller, pourquoi c’est important, et ce qui aiderait.
the-market-on-thursday--next--ask-on-paper = Demandez la réponse sur papier. Vous avez déjà posé la question.
the-market-on-thursday--next--ask-one-person = Choisissez une personne ici et demandez-lui une chose : « Pourquoi la porte est-elle fermée à clé pour moi ? »
