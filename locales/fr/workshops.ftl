### What all plans of workshops share: the lines of agreement, the sentences before and after, the glasses, slips, counts,
### the closing, and the headings of a printed plan. The words of one plan stand in workshops/<plan>.ftl.
### Whoever leads reads much of this aloud, often tired: short sentences that can be said in one breath.
### .say is said aloud as it stands, so it has no quotation marks. .do is what whoever leads does. Questions are asked aloud.
### A note that a plan does not have itself is the one of its kind, here.
### “Sentences” are what people mark on paper. They are no test: never call them a score, a result or an assessment.
### French: « la personne qui anime », « les gens », « chaque personne »: no word tells the gender of whoever leads or listens.
### The agreement is « les règles du groupe » (never « accord », which is a consent); a slip is « un petit papier »; to mark is
### « cocher »; a trap is « Attention », as in the notes of the stories; a peer is « pair », as in « groupe de pairs ».

## Kinds of activities, each with the notes that hold in every plan

workshop--kind--welcome = Accueil
    .do = Dites une seule fois, calmement : « Ici, des choses difficiles peuvent remonter. On peut toujours sortir. Nous sommes là pour apprendre. Ce n’est pas une thérapie. »
    .screen = La première page du guide.

workshop--kind--agreement = Règles du groupe
    .aim = Les gens savent ce qui reste ici, et la seule limite, avant que quelqu’un parle.
    .say =
        Voici quelques lignes pour cette salle. Je les lis lentement, deux fois. Vous pouvez les changer.

        Personne ne signe. Votre silence n’est pas un oui. Je vais demander.
    .do =
        Lisez chaque ligne, et attendez. Relisez-les toutes une fois.

        Avez-vous l’obligation de signaler certaines choses, par exemple sur des enfants ou des maltraitances ? Dites-le maintenant, en une phrase simple.
    .first-question = Qu’ajouteriez-vous ?
    .second-question = Est-ce que cela vous convient ? Un pouce levé, un signe de tête ou un mot suffit. Vous pouvez aussi nous le dire plus tard.
    .trap = Ne promettez pas que rien ne sortira jamais de la salle. Vous ne pourriez pas tenir cette promesse. Le groupe peut changer les lignes, mais la limite reste.
    .upset = Ici, une personne a peut-être déjà été déçue dans un groupe. Dites : « Aujourd’hui, vous pouvez écouter et ne rien dire. »
    .screen = Les lignes. Elles sont aussi au mur.
    .short = Lisez-les une seule fois. Ne les sautez jamais.

workshop--kind--sentences-before = Les phrases, avant
    .aim = Une image de la salle, sans noms.
    .say =
        Je lis quelques phrases. Cochez le verre qui dit où vous en êtes aujourd’hui. N’écrivez pas de nom. Il n’y a pas de bonne ni de mauvaise réponse. Vous pouvez laisser une phrase de côté.

        D’abord, un essai : je sais où est le thé.
    .do =
        Dites d’abord ce que veulent dire les verres, du vide au plein : pas encore, un peu, à moitié, presque, oui. Il y a aussi une case : je laisse cette phrase.

        Lisez chaque phrase deux fois, et attendez. Les gens plient leur papier et le mettent dans la boîte, coché ou non.

        Dites à tout le monde : « Si vous ne pouvez pas voir ou cocher, dites vos réponses à la personne qui anime avec moi, dans l’endroit calme. »
    .first-question = Est-ce clair, ce que veulent dire les verres ?
    .second-question = Est-ce que je relis une phrase ?
    .trap = N’expliquez pas les phrases. Sinon, les gens cochent ce que vous venez de leur apprendre. Relisez les mêmes mots.
    .upset = Dites : « Un verre vide est une réponse honnête. Beaucoup de gens en ont un. »
    .screen = Les phrases et les cinq verres. Aucun nombre. Les gens cochent sur papier.

workshop--kind--story = Histoire
    .do =
        À chaque page : lisez-la à voix haute. Une minute sans parler. Puis à deux : que pourrait-on dire ou faire ici ? Ensuite, le groupe choisit. Demandez ce qui peut suivre, et montrez-le seulement après.

        Quel que soit le choix du groupe, regardez-le avec bienveillance. Puis continuez avec le choix du plan.
    .screen = L’histoire. La suite d’un choix reste cachée tant que vous ne la montrez pas.

workshop--kind--talk = Discussion
    .screen = Une page vide.

workshop--kind--lesson = Leçon
    .screen = Les pages de la leçon, l’une après l’autre.

workshop--kind--practice = Exercice
    .screen = Quelques mots qui peuvent aider.

workshop--kind--break = Pause
    .aim = Se reposer.
    .say = On s’arrête. L’endroit calme est là-bas. On reprend à l’heure écrite au tableau.
    .do = N’installez rien maintenant. Restez libre pour qui vient vous voir. Posez les deux questions seulement en privé, et seulement si quelqu’un a l’air fatigué.
    .first-question = Est-ce que cela va jusqu’ici ?
    .second-question = Voudriez-vous une autre place ?
    .trap = Ne continuez pas à parler de l’histoire, ni du cas de quelqu’un.
    .upset = C’est souvent maintenant que les gens vous parlent. Écoutez. Demandez ce qui aiderait maintenant.
    .screen = Une page vide. Pas d’horloge.
    .short = Faites-la plus courte, mais ne la sautez jamais.

workshop--kind--sentences-after = Les phrases, après
    .aim = La même image, encore une fois.
    .say =
        Voici les mêmes phrases qu’avant. Ne cherchez pas à vous rappeler votre première réponse.

        Un verre plus vide qu’avant, c’est très bien aussi. Parfois, on voit mieux tout ce qui existe.
    .do =
        Prenez les papiers de l’autre couleur. Redites ce que veulent dire les verres.

        Lisez chaque phrase deux fois, avec les mêmes mots qu’avant. Comptez plus tard, quand les gens sont partis.
    .first-question = Est-ce que je relis une phrase ?
    .second-question = Est-ce que chaque personne qui veut un papier en a un ?
    .trap = Ne remerciez personne pour des verres pleins. Ne comptez pas devant le groupe.
    .upset = Dites : « Un verre vide est une réponse honnête. Beaucoup de gens en ont un. »
    .screen = Les phrases et les cinq verres. Aucun nombre. Les gens cochent sur papier.
    .short = Seulement si vous avez fait les phrases avant. Jamais les unes sans les autres.

workshop--kind--closing = Pour finir
    .trap = Ne finissez pas sur une histoire dure. S’il y en a eu une, nommez-la avec douceur. Puis finissez sur une petite chose.
    .upset = Dites au revoir à chaque personne. Demandez tout bas : « Qui est avec vous ce soir ? Puis-je vous appeler demain ? » N’appelez que si c’est oui. Si une personne n’est pas en sécurité : restez, et appelez à l’aide.
    .screen = La page de fin, et qui peut aider près d’ici.


## Never left out, and why

workshop--never-drop--the-limit = On ne le saute jamais : les gens doivent connaître la seule limite avant de parler.
workshop--never-drop--rest = On ne le saute jamais : il faut du repos pour continuer, et un moment où personne ne dirige.
workshop--never-drop--leave-safely = On ne le saute jamais : personne ne part sans savoir qui peut aider.
workshop--never-drop--stood-beside = On ne le saute jamais : c’est pour cela que les gens sont venus.


## The agreement: lines that are read aloud

workshop--line--stays-here = Ce que les gens disent ici reste ici.
workshop--line--one-limit = Il y a une limite. Si je crois que quelqu’un est en grave danger, je le dis aux personnes qui peuvent aider. Je le dis d’abord à cette personne, si je le peux.
workshop--line--may-pass = Chaque personne peut passer son tour, sortir et revenir. Personne n’a à dire pourquoi.
workshop--line--about-the-story = Nous parlons de l’histoire, et non les uns des autres.
workshop--line--own-voice = Chaque personne parle pour elle-même. On ne parle pas à la place de la personne assise à côté.

# Above the lines, on the screen and on the wall.
workshop--lines-title = Pour cette salle
# Large, on the wall beside the door.
workshop--wall-door = Vous pouvez sortir à tout moment.


## The sentences before and after: their wording is version 1. A change of sense needs a new version in every plan

# “Can”, never “will”. Present tense. No word that agrees with the reader, in any language. Never “sure” or “confident”.
workshop--sentence--ask-what-for = Je peux demander à quoi sert un traitement, et ce que je pourrais faire d’autre.
workshop--sentence--say-no-or-wait = Je peux dire non, ou « pas aujourd’hui », à un médecin, à une infirmière ou à un infirmier.
workshop--sentence--say-what-i-need = Je peux dire ce qu’il me faut pour participer à une discussion.
workshop--sentence--who-helps = Je sais qui peut m’aider à me faire entendre.
workshop--sentence--choose-support = Je peux choisir qui m’aide à décider, et qui ne m’aide pas.
workshop--sentence--ask-on-paper = Je peux demander la raison, et la demander sur papier.
workshop--sentence--tell-later = Je peux dire que quelque chose s’est mal passé, même plus tard.
workshop--sentence--stand-beside = Je peux être à côté de quelqu’un, et laisser cette personne décider.
# To try out the glasses. Not “I can make tea”: some people cannot, and it is no test.
workshop--sentence--know-the-tea = Je sais où est le thé.

# The five glasses, from empty to full. One or two words each; no word that agrees with the reader.
workshop--glass--not-yet = pas encore
workshop--glass--a-little = un peu
workshop--glass--half = à moitié
workshop--glass--mostly = presque
workshop--glass--yes = oui
# A sixth box beside the glasses.
workshop--glass--leave-out = je laisse cette phrase


## Slips: strips of paper with the sentences and the glasses

workshop--slip--before = Avant
workshop--slip--after = Après
workshop--slip--how = Cochez le verre qui dit où vous en êtes aujourd’hui. Pas de nom. Vous pouvez laisser une phrase de côté. Ensuite, pliez le papier.
workshop--slip--try = Faisons un essai
workshop--slip--colours = Imprimez ceci sur deux couleurs de papier : blanc pour avant, une couleur pour après.
workshop--slip--no-name = Rien ici ne dit qui vous êtes. N’y écrivez rien d’autre, s’il vous plaît.
workshop--slip--card = Pour chaque phrase, posez une carte sur la chaise, face cachée. Quelqu’un vient la prendre.


## The closing: a page for the room

workshop--closing-title = Avant de partir
workshop--closing--thanks = Merci d’être là, que vous ayez parlé ou non.
workshop--closing--yours = Votre carte est à vous. Une phrase suffit pour commencer.
workshop--closing--nothing-kept = Les petits papiers n’ont pas de noms. Ce guide ne garde rien sur vous.
workshop--closing--tonight = Si quelque chose vous pèse ce soir, parlez à quelqu’un. Voici qui peut aider.
workshop--closing--stay = Nous restons ici un moment après la fin. Vous pouvez venir nous voir.
# The same words as guide-danger.
workshop--closing--danger = Si vous êtes en danger maintenant, demandez de l’aide à quelqu’un près de vous. Ou appelez le numéro d’urgence de l’endroit où vous êtes.


## A printed plan: headings

workshop--plan-title = Le plan d’un atelier
# $minutes (Number): how long it takes
workshop--minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
workshop--heading--aims = Après l’atelier, les gens peuvent
workshop--heading--for-whom = Pour qui
workshop--heading--group = Combien de personnes
workshop--heading--bring = Ce que vous apportez
workshop--heading--handouts = Ce qu’il faut imprimer avant
workshop--heading--what = Quoi
workshop--heading--starts = Début
workshop--heading--lasts = Minutes
workshop--heading--aim = But
workshop--heading--say = À dire
workshop--heading--do = À faire
workshop--heading--ask = Deux questions
workshop--heading--trap = Attention
workshop--heading--upset = Si quelqu’un ne va pas bien
workshop--heading--screen = À l’écran
workshop--heading--short = Si le temps manque
workshop--heading--way = Le chemin dans l’histoire
workshop--heading--instead = Une autre histoire, pour les mêmes minutes
workshop--heading--words = Des mots que les gens peuvent lire à voix haute
workshop--heading--slips = Petits papiers à découper
workshop--heading--heaps = Tas
workshop--heading--cases = Cas inventés
workshop--heading--roles = Qui joue quoi
workshop--heading--look-back = En reparler
workshop--heading--notes = Notes pour chaque endroit du chemin
workshop--heading--one-laptop = Un ordinateur, sans deuxième écran
workshop--heading--no-projector = Sans projecteur
workshop--heading--no-laptop = Sans ordinateur, ou sans courant
workshop--heading--before-the-day = Avant le jour de l’atelier
workshop--heading--room = La salle
workshop--heading--law = Trois réponses aux questions sur la loi

# A place of a story, and the choice that goes on from it. $place and $choice: their words; $minutes (Number)
workshop--way-step = { $place }. Continuez avec : { $choice }
# A place that is opened by jumping. $place: its heading
workshop--way-jump = Allez directement à : { $place }
workshop--way-end = L’histoire s’arrête ici.
workshop--way-may-drop = Vous pouvez sauter cette page.
workshop--may-drop = Vous pouvez sauter ceci.
# Sentences before and after. $other: the name of the other activity
workshop--both-or-none = Si vous sautez ceci, sautez aussi « { $other } ».
workshop--if-asked = seulement si quelqu’un le demande
# $minutes (Number): how much sooner
workshop--losing = { $minutes ->
    [one] Pour finir { $minutes } minute plus tôt
   *[other] Pour finir { $minutes } minutes plus tôt
}
# $what: an activity; $minutes (Number): how many minutes it gives
workshop--saves = { $minutes ->
    [one] { $what } : { $minutes } minute de moins
   *[other] { $what } : { $minutes } minutes de moins
}
workshop--not-counted = Alors, il n’y a pas de phrases aujourd’hui, et rien n’est compté.
workshop--with-interpreter = Avec une ou un interprète, prévoyez un tiers de temps en plus.


## Handouts

workshop--handout--wall-lines = Les règles du groupe, pour le mur
workshop--handout--wall-door = « Vous pouvez sortir à tout moment », pour le mur
workshop--handout--wall-choices = Les choix de chaque page, avec leurs numéros, pour le mur
workshop--handout--wall-pages = Les titres de la leçon, pour le mur
workshop--handout--slips-before = Petits papiers pour les phrases avant, sur papier blanc
workshop--handout--slips-after = Petits papiers pour les phrases après, sur papier de couleur
workshop--handout--glass-cards = Un jeu de cinq cartes avec des verres, pour qui ne peut pas cocher
workshop--handout--questions = Une page : questions pour mon rendez-vous
workshop--handout--show-cards = Cartes à montrer au personnel
workshop--handout--record = Une page : compte rendu de réunion
workshop--handout--blank-card = Une carte vide, pour une phrase à soi
workshop--handout--story-sheet = Phrases et questions de l’histoire
workshop--handout--rights-sheet = Droits de l’histoire, avec leurs sources
workshop--handout--lesson-pages = Pages de la leçon, une étape sur chacune
workshop--handout--statements = Petits papiers à poser en tas
workshop--handout--cases = Cartes avec des cas inventés
workshop--handout--roles = Cartes qui disent qui joue quoi
workshop--handout--next-plan = Un plan pour les gens qui vont animer un groupe à leur tour
workshop--handout--hub-sheet = Qui peut aider près d’ici
workshop--handout--certificate = Attestation de présence
workshop--each--person = un exemplaire par personne
workshop--each--pair = un exemplaire par groupe de deux
workshop--each--three = un exemplaire par groupe de trois
workshop--each--room = un exemplaire pour la salle

# The certificate has a blank line for a name. $title: the plan’s name; $hours: how long; $day: a day
workshop--certificate-title = Attestation de présence
workshop--certificate--was-here = Cette personne a participé à l’atelier « { $title } ».
workshop--certificate--when = Il a eu lieu le { $day } et il a duré { $hours }.
workshop--certificate--name = Nom : ____
workshop--certificate--led-by = Atelier animé par : ____
workshop--certificate--no-test = Il n’y a pas eu de test. Ce n’est pas un diplôme.
workshop--certificate--nothing-kept = Le nom est écrit à la main. Le guide ne garde aucune liste.


## If somebody is upset: the same page in every plan

workshop--care-title = Si quelqu’un ne va pas bien
workshop--care--ask-first = Des larmes ne sont pas une urgence, ni un échec. Demandez. Ne décidez pas à la place de la personne.
workshop--care--see-it = Remarquez-le. La deuxième personne qui anime s’approche. La première continue, ou dit : « Prenons une minute. »
workshop--care--offer = Proposez, tout bas : « Voulez-vous sortir un moment ? Je peux venir avec vous, ou vous laisser au calme. »
workshop--care--go-along = Si la personne dit oui, allez avec elle. Asseyez-vous. Ne la touchez pas. Ne dites pas « calmez-vous », et ne demandez pas ce qui s’est passé. Demandez : « Qu’est-ce qui aiderait maintenant ? » et « Êtes-vous en sécurité en ce moment ? »
workshop--care--not-safe = Si elle n’est pas en sécurité : restez. Appelez la personne qui vous soutient ou le numéro d’urgence. Dites ce que vous faites, et pourquoi. Les règles du groupe le permettent.
workshop--care--come-back = Pour revenir : la personne choisit si elle revient, quand, et à quelle place. Personne ne pose de question, et personne n’applaudit.
workshop--care--before-leaving = Avant le départ : « Qui est avec vous ce soir ? Puis-je vous appeler demain ? » N’appelez que si c’est oui.
workshop--care--the-group = Au groupe : « Quelqu’un a besoin d’une pause. C’est bien ainsi. » Rien de plus. Si beaucoup de gens sont secoués : une pause, puis la fin, et rien d’autre.
workshop--care--afterwards = Après, les deux personnes qui animent se parlent dix minutes. Rien sur la personne ne va dans un fichier de l’atelier. Si votre service doit garder une trace, faites-le là où ses règles le disent.
workshop--care--you-too = Si c’est vous qui n’allez pas bien : faites le signe. L’autre personne prend la suite. C’est pour cela que vous êtes deux.


## Questions about the law

workshop--law--both = La norme de l’ONU dit une chose. La loi, là où nous vivons, permet peut-être encore autre chose. Dans tous les cas, vous pouvez demander la raison par écrit, une personne qui défend vos droits, et que la décision soit revue.
workshop--law--who-can-tell = Je ne peux pas vous dire ce que dit la loi dans votre cas. Je peux vous dire qui le peut.
workshop--law--medicine = Personne ne change ni n’arrête un médicament à cause de cet atelier. Parlez-en d’abord à un médecin, à une pharmacienne ou à un pharmacien. Arrêter d’un coup peut faire du mal.


## Before the day, and the room

workshop--before-the-day =
    - Parcourez l’histoire une fois vous-même, avec les notes.
    - À chaque personne qui s’inscrit, demandez : quelle langue, une ou un interprète, ce qu’il lui faut dans une salle.
    - Dites dans l’invitation de quoi il s’agit, et combien de temps cela dure. Dites que personne n’est obligé de parler. Dites si du personnel sera là.
    - Des membres du personnel et des gens qui sont dans leur unité ne viennent ensemble que si ces gens ont dit oui. Demandez-le-leur sans le personnel.
    - Choisissez un autre jour si quelqu’un a été tenu de force ou emmené contre sa volonté dans ce lieu aujourd’hui.
    - Ayez trois numéros sous la main, et jamais de mémoire : les urgences, une ligne d’écoute, la personne qui vous soutient.
    - Décidez ensemble qui anime, qui prend soin des gens, et quel signe veut dire « prenez la suite ».
workshop--room =
    - Un demi-cercle, sans tables au milieu. Des tables de 4 à 6 seulement au-delà de 16 personnes.
    - Un chemin libre jusqu’à la porte. La porte n’est pas fermée à clé. Quelques places restent libres tout près.
    - Un deuxième endroit, calme, avec quelqu’un qui peut s’y asseoir.
    - Une lumière qui ne tremble pas, de l’eau, des mouchoirs.
    - En grand, au mur : « Vous pouvez sortir à tout moment. »
    - L’interprète se place là où les gens voient à la fois l’interprète et l’écran.
    - Les places pour les fauteuils roulants sont dans le demi-cercle.


## Counting: what whoever leads types in, after people have gone

workshop--count-title = Compter les petits papiers
workshop--count--alone = Comptez quand les gens sont partis, à deux si possible. Dans la salle, personne ne l’entend ni ne le voit.
# It stands under one of the sentences.
workshop--count--how-many-marked = Sur combien de papiers un verre est-il coché pour cette phrase ?
workshop--count--how-many-full = Combien de ces papiers cochent « presque » ou « oui » ?
workshop--count--full-means = Ne comptez pas une croix dans la case « je laisse cette phrase », ni une ligne vide. Le deuxième nombre est pour les deux verres les plus pleins : « presque » et « oui ».
workshop--count--under-five = Moins de 5 papiers. Rien n’est compté, et rien n’est gardé. Dans un si petit groupe, on se parle plutôt.
workshop--count--wait = De 5 à 9 papiers. Mettez-les dans l’enveloppe de ce plan. Ils attendent ceux du prochain atelier de ce plan. On les compte ensemble dès qu’il y en a 10 d’avant et 10 d’après.
workshop--count--not-two-rooms = Les papiers de deux plans ne sont jamais comptés ensemble.
workshop--count--smaller-than-marked = Ce nombre ne peut pas dépasser celui des papiers cochés. Comptez encore une fois, s’il vous plaît.

## How a count is said. Nothing may say more than this: a small number could show what one person marked

# $n (Number): how many slips, always 10 or more
workshop--count--fewer-than-five = moins de 5 sur { $n }
workshop--count--all-but-few = tous sauf moins de 5, sur { $n }
# $full (Number): how many marked “mostly” or “yes”; $n (Number): how many slips
workshop--count--exact = { $full } sur { $n }
# Sums of a year. $least and $most (Number): between these; $n (Number): of so many slips
workshop--count--range = de { $least } à { $most } sur { $n }
# $percent (Number): a whole number
workshop--count--percent = environ { $percent } sur 100
workshop--count--hidden = pas montré, pour qu’on ne reconnaisse personne
workshop--count--why-hidden = Les petits nombres sont cachés exprès. Dans une petite salle, un nombre peut montrer ce qu’une personne a coché.

workshop--change--more = Davantage de gens qu’avant.
workshop--change--fewer = Moins de gens qu’avant.
workshop--change--no-difference = On ne peut pas montrer de différence claire.
workshop--change--not-compared = Les deux groupes ne sont pas les mêmes. On ne les compare pas.


## The report of one workshop

workshop--report-title = Rapport d’un atelier
# $month: a month and its year; $plan: the plan’s name
workshop--report--when = Un atelier en { $month } : « { $plan } ».
# $before and $after (Number): the number after “of” in every line of the report (the smallest of its sentences)
workshop--report--slips = { $before } papiers ont été cochés avant et { $after } après, sans noms.
workshop--report--fewest = Un rapport a un seul nombre : chaque phrase est donnée sur le plus petit nombre de papiers où une phrase est cochée. Elle a pu être cochée sur plus de papiers.
# When slips waited in an envelope. $count (Number): how many workshops, always more than 1
workshop--report--together = Les papiers de { $count } ateliers ont été comptés ensemble.
# No quotation marks around the sentence: it can have some of its own.
# $sentence: one of the sentences; $before and $after: counts in words; $change: one of the changes above
workshop--report--line = { $sentence } Avant : { $before }. Après : { $after }. { $change }
workshop--report--nothing-counted = Rien n’a été compté.
workshop--report--left-out = Ce qu’on a sauté ou raccourci
workshop--report--limits-title = Ce que ces nombres ne peuvent pas dire
workshop--report--limits =
    - C’est ce que des gens ont dit d’eux-mêmes, le jour où ils sont venus. Ce n’est pas un test.
    - On ne l’a pas comparé avec un autre groupe. Cela ne peut pas dire ce qui a causé un changement.
    - Il n’y a pas de noms. Personne ne peut donc dire qu’une personne a changé.
    - Il n’y a pas de moyennes ni de statistiques. Une salle est trop petite pour cela.
    - Les gens partis plus tôt sont seulement dans le premier nombre.
    - Deux personnes de plus ou de moins, cela peut être le hasard.
    - Quand on a appris quelque chose, les verres peuvent sembler plus vides, parce qu’on voit mieux tout ce qui existe.
    - On aime faire plaisir à la personne qui anime. Et la fin d’un atelier est un moment où l’on répond avec gentillesse.
    - Les gens qui sont venus sont ceux qui voulaient venir.
    - Nous ne savons pas encore si quelqu’un s’en est servi.


## A year of workshops

workshop--year-title = Une année d’ateliers
# $count (Number): how many workshops, always 3 or more
workshop--year--workshops = { $count } ateliers
workshop--year--fewer-than-three = moins de 3 ateliers
workshop--year--led-by-peers = Animés par des pairs
workshop--year--slips = Petits papiers, avant et après
workshop--year--sentence = Ce que les gens ont coché
workshop--year--dropped = Ce qu’on a sauté le plus souvent
workshop--year--range-why = De petits nombres étaient cachés dans chaque rapport. La somme va donc d’un nombre à un autre : ce n’est pas un nombre précis.
workshop--year--once = Publiez-la une seule fois pour toute la période, et jamais mois par mois. La différence entre deux sommes montre de nouveau un seul atelier.
# Why something is refused
workshop--year--too-few-slips = Trop peu de papiers : il en faut 30 avant et 30 après, d’au moins 3 ateliers.
workshop--year--rest-too-small = Pas montré pour cette ligne. Le reste serait si petit qu’on pourrait le calculer.
workshop--year--percent-too-few = Pas montré « sur 100 » : il faut 100 papiers avant et 100 après.
workshop--year--dropped-too-few = À partir de 5 ateliers, on montre ce qu’on a sauté.
workshop--year--two-wordings = Ces fichiers ont deux versions des phrases. On ne les additionne pas.
workshop--year--same-file = Un de ces fichiers est là deux fois.
workshop--year--limits =
    - Cela ne peut pas dire que les ateliers ont causé un changement, ni qu’une personne a changé.
    - Cela ne peut pas dire quel lieu ou quelle personne anime le mieux.
    - Cela ne dit rien des gens qui ne sont pas venus.
    - On ne peut pas le comparer aux résultats d’une étude.


## The file of counts: written only on request, and named first

workshop--file--for-adding = Ce fichier sert à additionner une année. Il n’est pas fait pour être montré : il peut contenir de petits nombres.
workshop--file--what-is-in-it = Il contient le plan, le mois, les langues, ce qu’on a sauté, et si des pairs ont animé. Pour chaque phrase, il contient les nombres d’avant et d’après. Il ne contient pas de noms, pas de jour et pas de lieu.
workshop--file--hand-on = Donnez-le seulement à la personne qui additionne l’année, puis effacez votre copie.
