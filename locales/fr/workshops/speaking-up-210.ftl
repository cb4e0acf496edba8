### The plan “Speaking up together”, half a day, for people who want to be peer advocates. Its order and minutes stand in
### content/workshops/speaking-up-210.yaml.
### .say is said aloud as it stands, so it has no quotation marks. .do is for whoever leads. A note that is missing here is
### the one of its kind in workshops.ftl.

# For translators:
# A peer advocate has lived through similar things and stands beside somebody. In some places the title is protected.
# French: « en tant que pair », « le rôle de pair »: it names the role, and so nobody’s gender. It is not « pair-aidante ou pair-aidant », which is a job.
# “Does”, “does not” and “depends” are said of the peer advocate.
# The names of the six steps are those of the lesson six-steps-of-speaking-up in your language.
# Names of people are those of the stories: Bridget, Dan; Inés, Kwame.

plan--speaking-up-210 = Se faire entendre ensemble
    .about = Un atelier d’une demi-journée, avec des pauses, pour les gens qui veulent être aux côtés d’autres personnes.
    .aims =
        - dire ce que l’on fait et ne fait pas en tant que pair, et où est la limite de « cela reste ici »
        - être aux côtés de quelqu’un dans une discussion : les mots de la personne, rien d’ajouté, des notes avec le nom et le jour
        - animer une partie d’une heure, et avoir fixé pour cela un jour, un lieu et une deuxième personne
    .for-whom = Les gens qui ont une expérience vécue et qui veulent en soutenir d’autres, avec une ou deux personnes dont c’est le métier de défendre les droits. Cet atelier n’est pas pour les personnes en pleine crise.
    .group = De 6 à 12 personnes. Jusqu’à 18, avec trois personnes pour animer. L’une des personnes qui animent a une expérience vécue, et elle est payée pour ce travail. De 5 à 9, les petits papiers attendent dans une enveloppe.
    .bring =
        - un ordinateur portable, et un projecteur s’il y en a un
        - des stylos, une boîte pour les petits papiers, une montre que personne d’autre ne voit
        - ce plan sur papier
        - de quoi manger, et pas seulement des biscuits, de l’eau, des mouchoirs
        - trois coins où l’on peut parler à trois sans que d’autres entendent
    .one-laptop = Gardez ce plan et les notes sur papier. Le guide ouvre chaque page pour vous. Pendant les pauses, la deuxième personne qui anime s’occupe de l’ordinateur. Ainsi, la première est libre.
    .no-projector = Lisez les deux histoires à voix haute, pour tout le monde. Écrivez au mur les choix de chaque page, avec des numéros.
    .no-laptop = Distribuez les pages de la leçon. Lisez les deux histoires sur papier.


## Welcome

plan--speaking-up-210--welcome = Qui est là, et ce qui vient
    .aim = Les gens arrivent. On voit deux personnes qui animent, et pas seulement deux rôles.
    .say =
        Bienvenue. Vous savez des choses qui ne sont dans aucun livre. Aujourd’hui, vous n’apprenez pas de lois. Vous apprenez à être aux côtés de quelqu’un.

        Nous avons trois heures et demie, avec deux pauses. Vous pouvez sortir et revenir.

        Dites votre prénom, et une chose qui vous aide à écouter. Ou passez votre tour.
    .first-question = Que vous faut-il pour tenir trois heures et demie ?
    .second-question = Qu’est-ce qui vous ferait rentrer plus tôt, et comment pouvons-nous le voir ?
    .trap = On peut croire qu’il faut dire tout ce qu’on a traversé. Dites : « Chaque personne ici a ses raisons. Partons de ce que nous savons faire. »
    .upset = Il est encore tôt. Demandez en privé si aujourd’hui est le bon jour. Un autre jour, ce n’est pas une perte.
    .short = Les prénoms seulement, en 5 minutes.


## Agreement

plan--speaking-up-210--agreement = Nos propres lignes
    .aim = Un groupe écrit ses propres lignes, avec la limite dedans.
    .say =
        Voici quatre lignes. C’est un début. Vous pouvez les changer et ajouter les vôtres.

        Après la première histoire, nous les regarderons encore. Personne ne signe. Votre silence n’est pas un oui. Je vais demander.
    .do =
        Lisez chaque ligne, et attendez. Écrivez au mur ce que le groupe ajoute.

        Avez-vous l’obligation de signaler certaines choses, par exemple sur des enfants ou des maltraitances ? Dites-le maintenant, en une phrase simple.

        À la fin, demandez si cela convient ainsi. Un pouce levé, un signe de tête ou un mot suffit.
    .first-question = Qu’est-ce qui vous a manqué dans d’autres groupes ?
    .second-question = À quel point cela peut-il être court ?
    .trap = Vingt règles. Quatre à six lignes suffisent. La limite reste.
    .short = Les quatre lignes, lues une fois, et une question. 5 minutes.


## Sentences before

plan--speaking-up-210--before = Huit phrases
    .say =
        Je lis huit phrases. Cochez le verre qui dit où vous en êtes aujourd’hui. N’écrivez pas de nom. Il n’y a pas de bonne ni de mauvaise réponse. Vous pouvez laisser une phrase de côté.

        D’abord, un essai : je sais où est le thé.
    .upset = Dites : « Personne ici n’a besoin d’avoir huit verres pleins. Moi, je ne les ai pas. »
    .short = Les quatre premières phrases et la dernière, en 5 minutes. Et seulement ces cinq-là après.


## Story

plan--speaking-up-210--what-stays = Une histoire : ce que vous dites ici
    .aim = Les gens voient que ce qui est dit appartient à la personne, et qu’une limite dite franchement est plus sûre qu’une promesse.
    .say = Cette histoire parle d’un groupe comme le nôtre. Un centre de soins demande qui y vient. Ici, personne n’a à parler de ses propres groupes.
    .do =
        À chaque page : lisez-la à voix haute. Une minute sans parler. Puis à deux : que pourrait-on dire ou faire ici ? Ensuite, le groupe choisit. Demandez ce qui peut suivre, et montrez-le seulement après.

        Quel que soit le choix du groupe, regardez-le avec bienveillance. Puis continuez avec le choix du plan.

        À la fin, 4 minutes : revenez à nos propres lignes. Que changeons-nous ?
    .first-question = Pourquoi deux personnes peuvent-elles ne pas venir, alors que rien n’a été envoyé ?
    .second-question = Quels mots choisiriez-vous pour une telle limite ?
    .trap = Ne demandez pas d’exemples de danger. Quelqu’un s’inquiète maintenant pour une personne ? Parlez-lui en privé, après. Si cela ne peut pas attendre, la deuxième personne qui anime le fait tout de suite.
    .upset = La trahison n’est pas loin ici. Dites : « Vous pouvez décider encore une fois de ce que vous dites ici. En dire moins, c’est bien aussi. »
    .short = Commencez à la page « Deux chaises vides ». Dites : « Dan va dans un groupe. Un centre de soins a demandé qui y vient. Certains ont dit oui. Aucun nom n’a été envoyé. »


## Talk

plan--speaking-up-210--does-or-not = Ce que l’on fait en tant que pair
    .aim = Le rôle en dix phrases.
    .say = À trois, posez chaque petit papier sur l’un des trois tas. En tant que pair, on le fait. En tant que pair, on ne le fait pas. Ou bien : cela dépend.
    .do = 5 minutes à trois, puis comparez dans le groupe. Prenez d’abord les papiers sur lesquels on n’est pas d’accord.
    .first-question = Quel papier vous a fait discuter ?
    .second-question = Comment dire « cela, je ne peux pas le faire », et rester aimable ?
    .trap = Le tas « cela dépend » grossit. Tenez bon sur quatre choses que l’on ne fait pas en tant que pair : décider, donner un conseil sur la loi, parler dans le dos de quelqu’un, promettre un secret total.
    .upset = Certaines personnes ont été déçues par quelqu’un qui devait défendre leurs droits. Écoutez, sans noms, et sans en demander plus. Proposez de parler plus tard, en privé.
    .screen = Le droit « Une personne qui défend vos droits ».
    .short = Cinq papiers, en 7 minutes.
plan--speaking-up-210--does-or-not--does = On le fait
plan--speaking-up-210--does-or-not--does-not = On ne le fait pas
plan--speaking-up-210--does-or-not--depends = Cela dépend
# Slips: what a peer advocate says.
plan--speaking-up-210--does-or-not--i-listen = « J’écoute. »
plan--speaking-up-210--does-or-not--your-words = « Je dis ce que vous voulez que je dise. »
plan--speaking-up-210--does-or-not--my-view = « Je dis ce qui est le mieux pour vous, à mon avis. »
plan--speaking-up-210--does-or-not--i-go-with-you = « Je viens avec vous. »
plan--speaking-up-210--does-or-not--i-take-notes = « Je prends des notes, avec le nom et le jour. »
plan--speaking-up-210--does-or-not--all-secret = « Je garde tout secret, quoi qu’il arrive. »
plan--speaking-up-210--does-or-not--who-knows-the-law = « Je vous dis qui connaît la loi. »
plan--speaking-up-210--does-or-not--law-in-your-case = « Je vous dis ce que dit la loi dans votre cas. »
plan--speaking-up-210--does-or-not--behind-your-back = « Je parle au personnel sans vous demander. »
plan--speaking-up-210--does-or-not--this-i-cannot-do = « Je dis : cela, je ne peux pas le faire. »


## Break

plan--speaking-up-210--food = Manger
    .aim = Manger, et se reposer.
    .say = Quinze minutes, et il y a à manger. L’endroit calme est là-bas. On reprend à l’heure écrite au tableau.
    .short = 12 minutes, jamais moins.


## Lesson

plan--speaking-up-210--six-steps = Six étapes, une par groupe
    .aim = Six étapes, chacune montrée par des gens.
    .say =
        Chaque groupe de deux a une étape : savoir, préparer, dire, demander un appui, noter, relancer.

        Lisez-la, ou demandez qu’on vous la lise. Vous avez trois minutes. Ensuite, montrez-la-nous en une minute : jouez-la, dessinez-la, ou dites-la dans votre langue. Ou bien gardez l’heure pour nous.
    .do =
        - 3 minutes à deux
        - 2 minutes pour chaque étape, avec sa page à l’écran
        - 5 minutes ensemble

        S’il y a moins de six groupes, un groupe prend deux étapes. S’il y en a plus, deux groupes en partagent une.
    .first-question = Quelle étape est la plus facile pour vous ?
    .second-question = Laquelle pourriez-vous faire avec quelqu’un, et laquelle cette personne doit-elle faire elle-même ?
    .trap = Personne ne juge comment les gens jouent. Demandez seulement aux autres : « Qu’avez-vous vu ? »
    .upset = On peut dessiner au lieu de jouer. Ou garder l’heure.
    .screen = La page de chaque étape, pendant qu’on la montre.
    .short = Trois étapes : dire, noter, relancer. Cela prend 10 minutes.


## Story

plan--speaking-up-210--phone = Une histoire : le téléphone dans le casier
    .aim = Les gens distinguent une loi, une règle et une habitude. Ils cherchent une limite plus petite. Ils voient le chemin d’une personne à tout le monde.
    .say = Cette histoire parle d’une règle sur les téléphones, dans une unité d’hôpital. Inés a un petit garçon, et elle l’appelle chaque soir.
    .first-question = Qu’est-ce qui change quand Kwame dit « Je ne sais pas » ?
    .second-question = Quand suffit-il de régler une chose pour soi, et quand concerne-t-elle aussi d’autres personnes ?
    .trap = Le groupe s’en prend à Kwame. Regardez la règle. Et pour en parler au nom de tout le monde, il faut le oui d’Inés. Son nom est à elle.
    .upset = Il y a peut-être ici des parents loin de leurs enfants. Ralentissez. Sautez la page « Dix minutes à 19 heures », et passez à « La réunion de l’unité ».
    .screen = L’histoire. À sa dernière page, la touche r montre quel droit, et quelle source.
    .short = Finissez après la page « Rien d’écrit ». Cela prend 14 minutes.


## Break

plan--speaking-up-210--air = De l’air
    .aim = Se reposer, avant la partie où l’on fait quelque chose.
    .say = Dix minutes. Ensuite, vous allez faire quelque chose, et vous pouvez aussi regarder. On reprend à l’heure écrite au tableau.
    .first-question = Voudriez-vous jouer, aider ou regarder ?
    .second-question = Avec qui ?
    .short = 7 minutes, jamais moins.


## Practice

plan--speaking-up-210--beside = À trois : à côté, et non à la place
    .aim = Chaque personne a été une fois aux côtés de quelqu’un, n’a rien ajouté, et l’a noté.
    .say =
        Il y a trois rôles : la personne, le rôle de pair, et quelqu’un du personnel. La personne du personnel est fatiguée, et elle écoute. Ce n’est pas un monstre.

        Deux minutes : la personne donne deux points, et dit ce qu’il ne faut pas dire. Quatre minutes : la discussion. Trois minutes : on en reparle. Puis vous changez de rôle.

        Vous pouvez quitter votre rôle à tout moment. Levez la main, et l’une des personnes qui animent prend votre place. Vous pouvez aussi seulement regarder.
    .do =
        - 3 minutes pour expliquer. Chaque groupe prend un cas inventé. Dans un groupe de deux, une personne qui anime joue le personnel ; dans un groupe de quatre, une personne regarde
        - trois tours de 9 minutes : 2 pour préparer, 4 pour parler, 3 pour en reparler
        - 5 minutes ensemble
    .look-back =
        - La personne d’abord : était-ce ce que je voulais ? A-t-on ajouté quelque chose ?
        - Puis le rôle de pair : à quel moment ai-je voulu prendre la place de la personne ?
        - Le personnel en dernier.
    .first-question = Dans le rôle de pair, à quoi a servi le silence ?
    .second-question = Que doit-il y avoir sur le compte rendu, pour qu’on le retrouve dans deux semaines ?
    .trap = Parfois, la personne dans le rôle de pair règle tout à elle seule. Arrêtez avec douceur : « Regardez la personne. Demandez-lui : je le dis, ou vous le dites ? » Pas de vrais cas, et pas de cris.
    .upset = On quitte son rôle en levant la main. La deuxième personne qui anime prend la place.
    .screen = La page « Étape 4 : demander un appui ». L’écran peut aussi être vide.
    .short = Deux tours, en 26 minutes. Qui n’a pas eu le rôle de pair l’a en premier la prochaine fois.
plan--speaking-up-210--beside--person = Vous êtes la personne. Donnez deux points à votre pair, et dites ce qu’il ne faut pas dire. C’est votre discussion.
plan--speaking-up-210--beside--peer = Vous avez le rôle de pair. Dites seulement ce que la personne veut que vous disiez. Prenez des notes, avec le nom et le jour.
plan--speaking-up-210--beside--staff = Vous faites partie du personnel. La journée a été longue, et vous écoutez.
plan--speaking-up-210--beside--cancelled = Un rendez-vous a été annulé trois fois.
plan--speaking-up-210--beside--hard-form = Un formulaire est écrit avec des mots difficiles.
plan--speaking-up-210--beside--speaks-to-daughter = Une infirmière parle à la fille de la personne, et pas à la personne.
plan--speaking-up-210--beside--other-doctor = Quelqu’un veut savoir ce que pense un autre médecin.
plan--speaking-up-210--beside--copy-of-file = Quelqu’un veut une copie de son dossier.
plan--speaking-up-210--beside--visits-at-five = Les visites finissent à 17 heures, et personne ne sait pourquoi.


## Talk

plan--speaking-up-210--passing-on = Passer le relais
    .aim = Chaque petit groupe a un jour, un lieu, une deuxième personne, et ses cinq premières minutes.
    .say =
        Vous pouvez animer le plan d’une heure sur le consentement. Aujourd’hui, vous en prenez les deux premières parties : l’accueil et les règles du groupe.

        À trois : qui anime, qui prend soin des gens, où, et quand ? Puis qui le veut parmi vous nous accueille comme si nous venions d’entrer.
    .do =
        - 6 minutes pour préparer, à trois
        - 3 minutes pour chacun des trois groupes : une personne nous accueille. S’il y a plus de groupes, ils s’accueillent entre eux, deux par deux
        - 3 minutes pour les questions
    .first-question = Qui est votre deuxième personne, et quel est votre signe ?
    .second-question = Où est votre endroit calme ?
    .trap = Animer sans personne à ses côtés. Ou animer dans une unité où l’on était encore soi-même le mois dernier. Dites : « Pas encore, et pas là. »
    .upset = Personne n’est obligé d’animer. Garder l’heure est un rôle.
    .screen = Une page vide. Le plan est sur papier.
    .short = Préparez seulement, sans essai. 8 minutes.


## Sentences after

plan--speaking-up-210--after = Les mêmes huit phrases
    .upset = Dites : « Personne ici n’a besoin d’avoir huit verres pleins. Moi, je ne les ai pas. »
    .short = Seulement si vous avez fait les phrases avant. Alors les mêmes cinq, en 5 minutes.


## Closing

plan--speaking-up-210--closing = Qui prend soin de vous ?
    .aim = Chaque personne sait qui prend soin d’elle. La journée finit en douceur.
    .say =
        Vous entendrez des choses dures. Et vous, qui vous écoute ? Pensez à une personne. Puis parlez-en à deux, ou gardez-le pour vous.

        Nous nous reverrons pendant une heure. Je vous dis le jour maintenant. Vous pouvez quitter le rôle de pair à tout moment.

        Si quelque chose vous pèse ce soir, voici qui vous pouvez appeler.
    .do = 4 minutes à deux. Puis un tour : trois mots, ou on passe son tour. Fixez le jour de la prochaine rencontre, et écrivez-le au mur.
    .first-question = Qui pouvez-vous appeler après une discussion dure ?
    .second-question = Qu’emportez-vous, en trois mots ? Ou passez votre tour.
    .trap = Les badges et les titres. C’était une seule demi-journée. Dites quel nom on peut se donner ici, et quel nom on ne peut pas se donner.
    .upset = Demandez : « Qui est avec vous ce soir ? Puis-je vous appeler demain ? » Appelez le lendemain, seulement si c’est oui.
    .short = 7 minutes : qui appeler, le jour de la prochaine rencontre, qui peut aider.
