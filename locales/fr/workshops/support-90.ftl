### The plan “Deciding with support”, 90 minutes. Its order and minutes stand in content/workshops/support-90.yaml.
### .say is said aloud as it stands, so it has no quotation marks. .do is for whoever leads. A note that is missing here is
### the one of its kind in workshops.ftl. .instead-… are the notes when the other story is walked.

# For translators:
# Legal capacity (a right, which stays) and the ability to decide (a skill, which help can change) stay two different terms.
# Ellis is an autistic adult. Use for Ellis what the story in your language uses.
# French: no pronoun and no agreement that would give Ellis a gender.
# “The UN committee says” stays as it is. Name no country and no law.
# A supporter helps; the decision stays with the person. Never “your helper decides”.

plan--support-90 = Décider avec un appui
    .about = Un atelier de quatre-vingt-dix minutes : décider soi-même, avec un appui que l’on choisit.
    .aims =
        - distinguer le droit de décider et l’aptitude à décider aujourd’hui, avec leurs propres mots
        - dire ce qu’il leur faut pour pouvoir décider : du temps, un lieu, des mots, une personne
        - distinguer aider et pousser, et mettre fin à une aide qui pousse
    .for-whom = Les gens qui utilisent les services, les familles et les personnes qui accompagnent, par choix ou par métier.
    .group = De 6 à 16 personnes. Jusqu’à 24 à des tables, avec une personne de plus pour animer. De 5 à 9, les petits papiers attendent dans une enveloppe.
    .bring =
        - un ordinateur portable, et un projecteur s’il y en a un
        - des stylos, une boîte pour les petits papiers, une montre que personne d’autre ne voit
        - ce plan sur papier
        - une clé et une lampe, à montrer
        - pour la salle, une lumière qui ne grésille pas
        - de l’eau, des mouchoirs
    .one-laptop = Gardez ce plan et les notes sur papier. Le guide ouvre chaque page pour vous. Changez de page pendant la minute sans parler, et jamais pendant la pause.
    .no-projector = Mettez sur papier les phrases des deux tas et les trois titres de la leçon. Pour l’histoire, jusqu’à 6 personnes peuvent s’asseoir autour de l’ordinateur.
    .no-laptop = Cela marche avec les pages de l’histoire et de la leçon sur papier.


## Welcome

plan--support-90--welcome = Quatre-vingt-dix minutes, une pause
    .aim = Les gens savent ce qui vient. Les personnes qui accompagnent savent que la décision n’est pas la leur : elles y sont invitées.
    .say =
        Bienvenue. Aujourd’hui, nous parlons de décider, et de l’aide que nous choisissons. Nous avons quatre-vingt-dix minutes, et une pause.

        Vous êtes là avec quelqu’un ? Vous pouvez vous asseoir ensemble ou séparément. Vous n’avez pas à lire, ni à écrire, ni à parler de vous. Vous pouvez sortir et revenir.
    .first-question = Qu’est-ce qui vous aide à suivre une discussion ?
    .second-question = Faut-il changer la lumière, la fenêtre ou une place pour quelqu’un ?
    .trap = Parfois, la personne qui accompagne répond à la place de l’autre. Attendez. Regardez la personne. Demandez encore.
    .upset = Proposez une place loin de la personne qui accompagne.
    .short = 3 minutes : une heure et demie, une pause, la porte ouverte.


## Agreement

plan--support-90--agreement = Cinq lignes pour cette salle
    .do =
        Lisez chaque ligne, et attendez. Relisez-les toutes une fois.

        Avez-vous l’obligation de signaler certaines choses, par exemple sur des enfants ou des maltraitances ? Dites-le maintenant, en une phrase simple.

        À la fin, demandez si cela convient ainsi. Un pouce levé, un signe de tête ou un mot suffit.
    .second-question = Comment montrer que quelqu’un a besoin de plus de temps ? Avec la main, ou avec une carte ?
    .upset = Pour une personne à la place de qui on parle toujours, la dernière ligne est peut-être trop. Dites-la à tout le monde, sans regarder personne.


## Sentences before

plan--support-90--before = Cinq phrases
    .say =
        Je lis cinq phrases. Cochez le verre qui dit où vous en êtes aujourd’hui. N’écrivez pas de nom. Il n’y a pas de bonne ni de mauvaise réponse. Vous pouvez laisser une phrase de côté.

        D’abord, un essai : je sais où est le thé.
    .trap = Parfois, la personne qui accompagne coche à la place de l’autre. Donnez-lui un papier à elle. La deuxième personne qui anime lit pour l’autre personne. Et n’expliquez pas les phrases : relisez les mêmes mots.
    .short = Seulement la première, la troisième et la cinquième phrase. Et seulement ces trois-là après.


## Lesson

plan--support-90--two-things = Deux choses différentes
    .aim = Deux choses qui se ressemblent restent bien séparées.
    .say =
        Deux choses se ressemblent. L’une est un droit. Ce droit reste. L’autre, c’est comment on arrive à décider aujourd’hui. Cela peut changer avec le sommeil, avec la peur, ou dans une meilleure pièce.

        Cette clé, c’est le droit. Cette lampe, c’est comment cela va aujourd’hui. La lampe peut être faible. La clé reste dans votre main.
    .do = Montrez une clé et une lampe. Lisez les trois pages à voix haute, ou laissez lire qui le veut.
    .first-question = Dans votre vie, qui vous demande d’abord votre avis ?
    .second-question = À quelle heure du jour pensez-vous le mieux ?
    .trap = Quelqu’un dira peut-être : « Mais certaines personnes ne peuvent vraiment pas. » Dites : « Alors, nous n’avons pas encore trouvé l’appui, ou pas assez. Le Comité de l’ONU dit qu’une décision difficile n’est pas une raison d’enlever ce droit. Beaucoup de lois le font encore. Aujourd’hui, les deux sont vrais. »
    .upset = Pour certaines personnes ici, quelqu’un d’autre décide peut-être, selon la loi. La page « Ce que disent les lois » est honnête et lourde. Gardez-la pour leur propre question.
    .short = La première page seulement, en 3 minutes.


## Story

plan--support-90--five-people = Une histoire : cinq personnes et une lampe qui grésille
    .aim = Les gens voient qu’une pièce, une lampe et cinq personnes peuvent empêcher de répondre. La réponse peut venir plus tard, et sous une autre forme.
    .say = Cette histoire parle d’une réunion. Ellis est autiste. Ici, personne n’a à expliquer sa façon de voir, d’entendre ou de parler.
    .first-question = Que sait la docteure Adler d’Ellis, et que croit-elle seulement ?
    .second-question = Que changeriez-vous dans cette pièce en cinq minutes ?
    .trap = Le groupe veut réparer Ellis : « il faudrait lever les yeux ». Revenez à la pièce. Les personnes autistes qui sont ici ne servent d’exemple à personne.
    .upset = Ici aussi, le bruit et le monde peuvent gêner pour de vrai. Éteignez ce qui bourdonne, ouvrez la porte, faites plus court.
    .screen = L’histoire. Avant de montrer l’autre chemin, dites : « Voici un autre chemin. À la première réunion, Ellis a montré une carte : pièce plus calme, deux personnes, questions écrites. » À la dernière page, la touche r montre les droits. Deux d’entre eux sont « Un appui pour décider » et « Les changements qu’il vous faut ».
    .short = Arrêtez-vous après la page « Une deuxième réunion ». Cela prend 13 minutes.
    .instead-aim = Les gens voient que des questions trop rapides peuvent empêcher de répondre. La réponse peut venir plus tard, et sans mots.
    .instead-say = Cette histoire parle d’un homme qui a fait un AVC, une attaque cérébrale. Peu de mots lui viennent, et il sait ce qu’il veut. Ici, personne n’a à dire ce qu’il en sait.
    .instead-first-question = Le premier soir, que vérifie la docteure Reyes : ce que Giorgos veut, ou s’il peut parler ?
    .instead-second-question = Combien de temps pouvez-vous attendre une réponse avant de remplir le silence ?
    .instead-trap = Le groupe prépare sa maison à sa place. Demandez ce qu’il a dit jusqu’ici, et rien de plus. Et personne ne finit la phrase de quelqu’un d’autre ici.
    .instead-upset = Quelqu’un a peut-être parlé dans l’urgence pour une personne de sa famille. Dites : « Vous avez fait ce que vous pouviez. »
    .instead-screen = L’histoire. Avant de montrer l’autre fin, dites : « Voici une autre fin. Giorgos montre les mots sur la page, et il fait non de la tête. » À la dernière page, la touche r montre les droits.
    .instead-short = Ne montrez pas l’autre fin. S’il le faut, sautez aussi la première page. Dites : « Giorgos a fait un AVC. La docteure Reyes a posé trois questions, très vite. Aucun mot n’est venu. Elle a écrit : ne peut pas décider. »


## Break

plan--support-90--pause = Dix minutes, pour de vrai
    .say = Dix minutes. L’endroit calme est là-bas. On reprend à l’heure écrite au tableau. Vous entendrez un son doux.
    .short = 7 minutes, jamais moins.


## Talk

plan--support-90--help-or-push = Aider ou pousser ?
    .aim = Les gens entendent la différence dans de simples phrases.
    .say =
        Je lis une page d’une histoire. Giorgos construit des bateaux. Depuis son AVC, une attaque cérébrale, peu de mots lui viennent. Il montre des images sur un tableau. La docteure Reyes est sa médecin. Eleni est sa sœur.

        Ensuite, à deux, prenez six petits papiers. Posez chacun sur l’un des deux tas : aider, ou pousser.
    .do =
        Lisez la page « Sa sœur attend » à voix haute, sans les choix.

        À deux : six petits papiers, deux tas. Puis comparez dans le groupe.
    .first-question = Que fait le silence d’Eleni ?
    .second-question = Que pourriez-vous dire à quelqu’un qui vous aide et qui vous pousse ?
    .trap = Dans la salle, personne n’accuse une personne qui accompagne. Dites : « La plupart des gens qui poussent ont peur pour quelqu’un. »
    .upset = Quelqu’un reconnaît peut-être ce qui se passe à la maison. Proposez de parler à la deuxième personne qui anime, et donnez le nom d’une personne qui défend les droits. S’il y a danger : restez, et appelez à l’aide.
    .screen = La page « Sa sœur attend ».
    .short = Lisez trois papiers à voix haute. Après chacun, demandez : aider ou pousser ? Les gens répondent par un signe de la main ou par un mot. Cela prend 4 minutes.
plan--support-90--help-or-push--helping = Aider
plan--support-90--help-or-push--pushing = Pousser
# Slips: what a helper says. Each in quotation marks as people say it.
plan--support-90--help-or-push--read-again = « Je vous le relis ? »
plan--support-90--help-or-push--if-you-do-not-sign = « Si vous ne signez pas, je ne peux pas vous aider. »
plan--support-90--help-or-push--who-beside-you = « Qui voudriez-vous avoir à côté de vous ? »
plan--support-90--help-or-push--i-know-best = « Faites-moi confiance, je sais ce qui est bon pour vous. »
plan--support-90--help-or-push--answer-tomorrow = « Vous pouvez répondre demain. »
plan--support-90--help-or-push--after-all-i-did = « Après tout ce que j’ai fait pour vous… »


## Lesson

plan--support-90--you-choose = Vous choisissez votre appui
    .aim = Les gens entendent qu’ils choisissent leur appui et qu’ils peuvent y mettre fin. Ils entendent quatre questions à poser avant une évaluation.
    .say = Je lis deux pages. Les questions de la deuxième sont un conseil de ce guide. Ce n’est pas une loi. Les règles changent d’un pays à l’autre.
    .first-question = À quoi voyez-vous qu’une personne vous aide sans vous pousser ?
    .second-question = Qui aimeriez-vous avoir à côté de vous dans une telle discussion ?
    .trap = Ne jouez pas une évaluation. On croirait passer un test. Lisez seulement les quatre questions.
    .upset = Quelqu’un attend peut-être une évaluation en ce moment. Après l’atelier : une personne qui défend les droits, le lieu d’accueil, une carte.
    .short = La première page seulement, en 3 minutes.


## Practice

plan--support-90--i-need = À deux : pour décider cela, j’ai besoin de…
    .aim = Chaque personne a dit une fois ce qu’il lui faut, et a aidé une fois sans décider.
    .say =
        Prenez une petite décision sans importance : un forfait de téléphone, un manteau, une sortie samedi.

        Une personne décide, et commence ainsi : pour décider cela, j’ai besoin de. Elle peut aussi montrer du doigt, ou montrer une carte.

        L’autre personne l’accompagne. Elle peut poser trois questions seulement. Qu’est-ce qui aiderait ? Est-ce que je le dis autrement ? Est-ce que je parle, ou est-ce que je reste seulement là ? Après quatre minutes, vous échangez.

        Vous pouvez parler tout bas, ou le faire dans votre tête. Cela compte tout autant.
    .do =
        - donnez à chaque personne les cartes à montrer, et lisez les quatre phrases à voix haute
        - 1 minute pour expliquer
        - 4 minutes pour une personne, 4 minutes pour l’autre
        - 3 minutes en groupe
    .first-question = Combien de temps avez-vous pu attendre la réponse ?
    .second-question = Qu’a fait l’autre personne pour que la décision reste la vôtre ?
    .trap = Pas de vrais traitements. Dites : « Pas aujourd’hui. Un manteau, c’est déjà assez difficile. »
    .upset = On peut montrer du doigt au lieu de parler. Montrer une carte compte tout autant.
    .screen = Quatre phrases de l’histoire, pour qu’on puisse en lire une à voix haute.
    .short = Sautez la discussion en groupe (3 minutes de moins). Ou bien une seule personne parle, sans échange, puis le groupe : 8 minutes.


## Sentences after

plan--support-90--after = Les mêmes cinq phrases
    .trap = Parfois, la personne qui accompagne coche à la place de l’autre. Donnez-lui un papier à elle. Ne remerciez personne pour des verres pleins, et ne comptez pas devant le groupe.


## Closing

plan--support-90--closing = Une carte, une personne
    .aim = Chaque personne a choisi une carte et a pensé à une personne.
    .say =
        Choisissez une carte à garder. Pensez à une personne que vous choisiriez à vos côtés. Vous n’avez pas à le lui dire tout de suite.

        Si quelque chose vous pèse ce soir, voici qui vous pouvez appeler. Nous restons ici un moment.
    .first-question = Où mettrez-vous votre carte, pour la retrouver ?
    .second-question = Un mot pour la route ? Ou passez votre tour.
    .trap = Parfois, la personne qui accompagne prend la carte « pour ne pas la perdre ». La carte reste à la personne.
    .short = 2 minutes : la carte, qui peut aider, merci.
