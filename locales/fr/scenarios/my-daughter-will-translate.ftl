### Scenario: My daughter will translate. Theme: informed consent.
### Speakers: Hala (woman, 36, a teacher), Rim (her daughter, 11), Dr Marsh (doctor, woman),
### Bea (receptionist, woman), an interpreter on the phone (a voice, no gender needed).

# For translators:
# Hala speaks little of the local language. Neither language is named, and no country is named: keep it so.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do (infinitives).
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Hala’s details.
# Names may change to suit your language. Rim’s age (11) must not change.
# An interpreter works with spoken words or sign language. A translator works in writing. Here: interprète.
# People say “let Rim translate” (« traduire »); that is what families say, and it is fine.
# Many families translate because nobody offered anything else. Never blame them. Rim is never embarrassed.
# Bleeding is mentioned in one plain word. Give no detail and no cause.

my-daughter-will-translate = Ma fille va traduire
    .about = Cette histoire parle d’un rendez-vous médical dans une autre langue. On y parle de saignements et d’un examen médical.


## Step: the doctor smiles at Rim

my-daughter-will-translate--can-you-help =
    Hala est enseignante. Elle a des saignements qui l’inquiètent, alors elle va voir la docteure Marsh. Hala parle peu la langue d’ici. Sa fille Rim, qui a 11 ans, la parle tous les jours.

    La docteure Marsh est gentille, et elle a peu de temps. Elle sourit à Rim. « Tu peux aider maman, n’est-ce pas ? » Rim fait oui de la tête.

    Il y a des choses que Hala ne veut pas faire dire à son enfant.
    .title = La docteure sourit à Rim
    .note =
        But : voir que se comprendre fait partie des soins, et que le personnel peut l’organiser.

        Demander : qu’est-ce qui est difficile ici pour Hala, pour Rim et pour la docteure Marsh ?

        Demander : que pourrait faire le personnel avant le rendez-vous, pour que personne n’ait à demander à Rim de traduire ?

        Attention : dans le groupe, certaines personnes ont traduit quand elles étaient enfants, ou ont laissé un enfant le faire. Souvent, il n’y avait pas d’autre moyen. Dites-le.
my-daughter-will-translate--can-you-help--show-a-card = Montrer une carte : « Interprète, s’il vous plaît. Pas mon enfant. »
    .after = « Bien sûr », dit la docteure Marsh, et elle téléphone. Six minutes plus tard, l’[interprète](term:interpreter) les rejoint au téléphone. Un enfant ne devrait pas avoir à faire ce travail. Quand les mots ne viennent pas, une carte imprimée peut parler pour vous.
my-daughter-will-translate--can-you-help--another-day = Demander un autre jour, avec interprète et plus de temps.
    .after = La docteure Marsh est d’accord et les accompagne jusqu’à l’accueil. Quand rien ne presse, un autre jour est souvent une bonne solution. Il faut d’abord que quelqu’un vérifie si cela peut attendre.
my-daughter-will-translate--can-you-help--help-now = Dire : « Je saigne beaucoup. J’ai besoin d’aide maintenant. »
    .after = La docteure Marsh en comprend assez. Quand c’est urgent, n’importe quelle aide pour se comprendre convient, le temps de quelques questions courtes. La discussion complète peut venir le même jour, avec interprète.
my-daughter-will-translate--can-you-help--say-nothing = Ne rien dire et laisser Rim traduire.
    .after = Rim le fait gentiment, et bien. Beaucoup de familles font ainsi, souvent parce que personne n’a rien proposé d’autre. Certaines choses ne sont peut-être pas dites. Vous pouvez encore demander une ou un interprète, pendant ce rendez-vous ou un autre jour.


## Step: the part left out

my-daughter-will-translate--part-left-out =
    Rim parle clairement, et la docteure Marsh écoute. « Maman est fatiguée », dit Rim. Hala fait oui de la tête. Elle ne dit pas qu’elle saigne.

    La docteure Marsh note quelque chose sur le sommeil. Puis elle pose son stylo. Elle regarde Hala, et non Rim. « Je crois qu’il y a autre chose, dit-elle lentement. Nous pouvons trouver une autre façon de parler. »
    .title = Ce qui n’est pas dit
    .note =
        But : voir tout ce qui peut rester non dit quand quelqu’un de la famille traduit, et qu’on peut encore le dire.

        Demander : qu’est-ce que la docteure Marsh fait bien à ce moment-là ?

        Demander : quels mots ou quels gestes arrêtent gentiment une discussion, sans blesser un enfant qui a aidé ?

        Attention : ne demandez pas aux gens ce qu’ils n’ont pas dit, eux. Ils peuvent en parler s’ils le veulent.
my-daughter-will-translate--part-left-out--interpreter-now = Dire : « Merci, Rim. Maintenant, interprète, s’il vous plaît. »
    .after = Rim sourit et prend son livre. La docteure Marsh téléphone et décale son rendez-vous suivant. On peut très bien demander l’interprète en cours de route. Souvent, le personnel aime mieux cela que de devoir deviner.
my-daughter-will-translate--part-left-out--new-appointment = Demander un nouveau rendez-vous, avec interprète.
    .after = La docteure Marsh écrit « interprète » sur un papier et montre le chemin de l’accueil. Reprendre du début aide souvent tout le monde. Quelqu’un va d’abord vérifier si cela peut attendre.
my-daughter-will-translate--part-left-out--go-home = Faire non de la tête et rentrer à la maison pour aujourd’hui.
    .after = Beaucoup de gens se taisent quand une chose est intime. La docteure n’est pas encore au courant des saignements. Vous pouvez encore appeler demain, ou demander à quelqu’un d’appeler pour vous. Si cela s’aggrave, vous pouvez avoir de l’aide tout de suite.


## Step: can it wait?

my-daughter-will-translate--can-it-wait =
    Bea travaille à l’accueil. Elle tend une carte avec trois lignes dans la langue de Hala. « Cela peut attendre. » « Cela ne peut pas attendre. » « Je ne sais pas. »

    Bea a écrit « interprète » à côté du nom de Hala. Elle demande pour quelle langue, et vérifie qu’elle a bien compris. Rim lit près de la fenêtre.

    Hala peut montrer une ligne du doigt. Elle n’a pas à dire pourquoi.
    .title = Trois lignes sur une carte
    .note =
        But : voir que « Je ne sais pas » est une réponse complète, et que le personnel peut se renseigner.

        Demander : que rend possible la carte de Bea ?

        Demander : à quels autres endroits trois lignes sur une carte aideraient-elles ?

        Attention : le groupe peut se mettre à deviner ce qu’a Hala. Revenez à la façon dont on l’écoute.
my-daughter-will-translate--can-it-wait--can-wait = Montrer « Cela peut attendre. »
    .after = Bea trouve un jour, et un rendez-vous deux fois plus long. Quand rien ne presse, cela marche souvent bien. Vous pouvez changer votre réponse à tout moment, même une fois à la maison.
my-daughter-will-translate--can-it-wait--not-sure = Montrer « Je ne sais pas. »
    .after = Bea demande à une infirmière de venir maintenant. Vous n’avez pas à savoir si une chose est urgente. C’est au personnel de le voir.
my-daughter-will-translate--can-it-wait--cannot-wait = Montrer « Cela ne peut pas attendre. »
    .after = Bea se lève et va chercher une infirmière. Quand une chose ne peut pas attendre, le personnel commence souvent par quelques questions courtes. La discussion complète vient plus tard dans la journée.


## Step: an interpreter on the phone

my-daughter-will-translate--on-the-phone =
    Une voix salue Hala dans sa langue. « Je suis l’interprète. Je répète tout ce que vous dites, l’une et l’autre. Cela reste entre nous. » Rim est assise hors de la pièce avec un livre, près de Bea.

    La docteure Marsh tourne sa chaise vers Hala. Elle parle à Hala, et non au téléphone. « Racontez-moi avec vos mots, s’il vous plaît. Ensuite, je vous demanderai peut-être si je peux vous examiner. Nous avons le temps. »
    .title = Interprète au téléphone
    .note =
        But : voir à quoi ressemble un bon travail avec interprète.

        Demander : que font la docteure Marsh et l’interprète pour aider Hala à parler ?

        Demander : que voudriez-vous savoir avant de dire oui à un examen ?

        Attention : avec interprète, tout ne devient pas facile d’un coup. Dire seulement un peu, c’est bien aussi.
my-daughter-will-translate--on-the-phone--tell-it = Dire à la docteure ce que Hala est venue dire.
    .after = Hala dit le mot. La docteure Marsh n’a pas l’air choquée. Elle pose deux questions et attend les réponses. Les médecins entendent souvent ce genre de choses.
my-daughter-will-translate--on-the-phone--tell-what-was-left-out = Dire : « Je n’ai pas tout dit avant. Je saigne. »
    .after = « Merci de me le dire maintenant », dit la docteure Marsh. Elle barre sa note sur le sommeil et en commence une autre. Il est courant de devoir s’y prendre à deux fois. Les médecins s’y attendent souvent.
my-daughter-will-translate--on-the-phone--explain-first = Dire : « Avant de m’examiner, expliquez-moi ce que vous allez faire, s’il vous plaît. »
    .after = La docteure Marsh hoche la tête et explique, une chose à la fois. Elle s’arrête pour laisser parler l’interprète. Une demande comme celle-ci rend souvent la discussion plus lente et plus claire.
my-daughter-will-translate--on-the-phone--ask-private = Demander : « Cela reste entre nous ? Même ma famille n’en saura rien ? »
    .after = « Oui, dit la docteure Marsh. Si un jour il y a une limite à cela, je vous le dis d’abord. » L’interprète le promet aussi. Après cette question, beaucoup de gens peuvent en dire plus.
my-daughter-will-translate--on-the-phone--only-a-little = Dire seulement un peu aujourd’hui et prendre un autre rendez-vous.
    .after = La docteure Marsh demande une chose : le reste peut-il attendre ? Hala dit que oui. Beaucoup de gens ont besoin de voir quelqu’un deux fois. Vous pouvez encore dire le reste la prochaine fois, ou appeler avant.


## Outcomes

my-daughter-will-translate--heard =
    Hala raconte tout, et l’interprète n’oublie rien. La docteure Marsh explique l’examen : à quoi il sert, ce qu’on peut ressentir, et ce qu’on peut faire d’autre.

    « Ai-je bien expliqué ? demande-t-elle. Dites-moi ce que vous avez compris, s’il vous plaît. » Hala répond dans sa langue.

    Maintenant, elle peut dire oui, pas aujourd’hui, ou non. C’est le [consentement éclairé](term:informed-consent). Rien ne commence sans l’accord de Hala.
    .title = Tout est entendu
my-daughter-will-translate--longer-appointment =
    Hala a un rendez-vous jeudi. Il est deux fois plus long. On a réservé une ou un [interprète](term:interpreter) de métier, et non quelqu’un de la famille. Bea dit qu’ici, il n’y a rien à payer.

    La langue de Hala est maintenant dans son dossier. La prochaine fois, personne n’aura à demander à Rim de traduire.

    D’ici jeudi, Hala peut noter trois points, dans la langue qu’elle veut. Si quelque chose s’aggrave, elle n’a pas à attendre jeudi.
    .title = Un rendez-vous plus long
my-daughter-will-translate--same-day =
    Une infirmière emmène Hala dans une pièce calme. Rim reste hors de la pièce et lit. Bea connaît quelques mots de la langue de Hala et aide pour trois questions courtes. « Vous saignez beaucoup ? Depuis quand ? Avez-vous mal ? » L’infirmière vérifie comment va Hala et lui dit qu’elle peut attendre ici sans danger.

    À 15 heures, l’[interprète](term:interpreter) les rejoint au téléphone. La docteure Marsh reprend depuis le début. Maintenant, Hala peut dire le reste, et poser ses questions avant d’accepter quoi que ce soit.
    .title = L’aide maintenant, toute la discussion aujourd’hui
my-daughter-will-translate--at-home =
    Rim fait ses devoirs à la table de la cuisine. Elle est contente d’avoir aidé. Hala s’inquiète encore.

    Hala peut appeler demain, ou demander à une amie d’appeler. Elle peut écrire une ligne dans sa langue, et le personnel peut chercher ce que cette ligne veut dire. Ce que la loi promet change d’un endroit à l’autre. Partout, Hala peut demander une ou un interprète.

    Si cela s’aggrave, elle peut avoir de l’aide tout de suite, avec n’importe quels mots.
    .title = À la maison, ce soir-là


## Words to say

my-daughter-will-translate--say--not-my-child = Interprète, s’il vous plaît. Pas mon enfant, et pas ma famille.
my-daughter-will-translate--say--book-interpreter = Réservez un rendez-vous plus long, avec interprète, s’il vous plaît. Mais pas quelqu’un de ma famille.
my-daughter-will-translate--say--urgent = C’est urgent. Aidez-moi maintenant, s’il vous plaît, et trouvez une ou un interprète pour la discussion complète aujourd’hui.
my-daughter-will-translate--say--stop-here = Arrêtons-nous ici. Je ne peux pas dire le reste sans interprète.
my-daughter-will-translate--say--something-else = Il y a autre chose. Je voudrais le dire un autre jour, avec interprète.
my-daughter-will-translate--say--hard-to-say = C’est difficile à dire pour moi. Laissez-moi un moment, s’il vous plaît.
my-daughter-will-translate--say--left-out = Je n’ai pas tout dit avant, parce que quelqu’un de ma famille traduisait.
my-daughter-will-translate--say--explain-first = Avant de commencer, expliquez-moi ce que vous allez faire, s’il vous plaît. Et arrêtez si je lève la main.
my-daughter-will-translate--say--not-today = J’ai besoin de temps pour réfléchir. Ma réponse aujourd’hui est : pas encore.
my-daughter-will-translate--say--changed-my-mind = J’ai dit oui avant. J’ai changé d’avis.
my-daughter-will-translate--say--start-again = Reprenez depuis le début, s’il vous plaît, maintenant que l’interprète est là.


## Questions to ask

my-daughter-will-translate--ask--four-questions = À quoi cela sert-il ? Quels sont les risques ? Que peut-on faire d’autre ? Et si j’attends ?
my-daughter-will-translate--ask--can-it-wait = Est-ce qu’une infirmière, un infirmier ou un médecin peut vérifier maintenant si cela peut attendre ?
my-daughter-will-translate--ask--stays-private = Est-ce que cela reste entre nous ? Même ma famille n’en saura rien ?
my-daughter-will-translate--ask--on-my-file = Est-il écrit dans mon dossier qu’il me faut des rendez-vous avec interprète, et pour quelle langue ?
my-daughter-will-translate--ask--anything-to-pay = Pouvez-vous me réserver un rendez-vous avec interprète, et y a-t-il quelque chose à payer ?


## Next steps

my-daughter-will-translate--next--take-time = Prenez le temps qu’il vous faut. Demandez pour quand vous devez décider.
my-daughter-will-translate--next--same-interpreter = Si tout s’est bien passé avec l’interprète, demandez la même personne la prochaine fois.
my-daughter-will-translate--next--three-points = Notez vos trois points les plus importants, dans votre langue.
my-daughter-will-translate--next--if-worse = Si cela s’aggrave, cherchez de l’aide le jour même. N’attendez pas l’interprète.
my-daughter-will-translate--next--wait-nearby = Attendez là où le personnel peut vous voir. Si quelque chose change, dites-le tout de suite.
my-daughter-will-translate--next--one-line = Écrivez une ligne à emporter : « Avec interprète, s’il vous plaît », et votre langue.
my-daughter-will-translate--next--call-tomorrow = Appelez demain, ou demandez à une amie ou à un ami d’appeler. Demandez un rendez-vous plus long.
