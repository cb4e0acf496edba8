### Scenario: The tablet and the flat. Theme: consent.
### Speakers: Ileana (woman, 39, fills shelves in a shop), Pia (support worker, woman),
### Mr Okoro (manager of the scheme, man), Jo (neighbour, woman, 61), Yara (advice worker, woman),
### Dr Lindqvist (her doctor, man).

# For translators:
# The agreement for the flat (« le contrat ») is the paper that says who may live there, for what rent and with which rules.
# “The scheme” (« le programme ») is the group of flats where support can come to people. It owns the flats in this story.
# “Support worker” is « accompagnante »; it is a job, not the supporter of the termbase.
# Nobody loses a flat in any branch. Nobody promises that it can never happen: keep it so.
# The medicine is never named, and nobody advises Ileana to stop it. The line about stopping suddenly must stay.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do (infinitives).
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Ileana’s details.
# What the law says about rent and about treatment differs from place to place. Name no law and no office.

tablet-and-tenancy = Le comprimé et l’appartement
    .about = Cette histoire parle d’un logement qui semble dépendre de la prise d’un médicament.


## Step: line nine

tablet-and-tenancy--line-nine =
    Ileana remplit les rayons d’un magasin. Elle a son propre appartement, dans un programme de [logement accompagné](term:supported-living). Deux fois par semaine, Pia, une accompagnante, passe la voir.

    Ileana lui dit qu’elle a parlé à son médecin, le docteur Lindqvist. Ils veulent un autre plan pour son médicament, pas à pas.

    Pia a l’air inquiète. « La ligne neuf dit : prendre les comprimés prescrits. Si vous changez cela, vous risquez de perdre l’appartement. »
    .title = La ligne neuf
    .note =
        But : voir qu’un logement et un traitement sont deux choses différentes.

        Demander : que devient le « oui » d’Ileana quand son logement en dépend ?

        Demander : d’où vient l’inquiétude de Pia, et que peut-elle vérifier d’abord ?

        Attention : Pia répète ce qu’on lui a dit. Regardez la ligne neuf, pas Pia.
tablet-and-tenancy--line-nine--ask-for-paper = Demander : « Est-ce que je peux voir le papier qui dit cela ? »
    .after = « Bien sûr. C’est votre contrat », dit Pia. Elle va chercher une copie au bureau. Une règle sur papier est plus facile à examiner qu’une règle que quelqu’un a en tête.
tablet-and-tenancy--line-nine--keep-apart = Dire : « Ne mêlez pas mon appartement et ma santé, s’il vous plaît. »
    .after = Pia réfléchit. « Je ne me suis jamais demandé pourquoi les deux vont ensemble », dit-elle. Elle demande une discussion avec le responsable. Une phrase calme comme celle-ci peut vous mener à la personne qui peut changer la règle.
tablet-and-tenancy--line-nine--between-me-and-doctor = Dire : « Mon médicament, c’est entre mon médecin et moi. »
    .after = « C’est vrai, dit Pia. Mais la ligne est toujours là. » Ileana demande un petit mot au docteur Lindqvist. Pia demande une discussion avec le responsable. C’est vous qui décidez qui voit quoi sur votre santé.
tablet-and-tenancy--line-nine--say-yes-and-think = Dire : « Je vais prendre les comprimés », et y penser plus tard.
    .after = Beaucoup de gens disent oui quand ils ont peur pour leur logement. Cela vous donne du temps. Un oui donné par peur n’est pas un [oui libre](term:free-and-informed-consent). Vous pouvez y revenir demain, ou le mois prochain.


## Step: soup with Jo

tablet-and-tenancy--soup-with-jo =
    Le soir, Jo, une voisine, apporte de la soupe. Ileana lui parle de la ligne neuf. La cuillère reste dans le bol.

    « Moi aussi, j’ai eu peur de cette ligne, dit Jo. J’ai demandé à voir le papier. Il m’a fallu un mois pour le demander. » Elle ne dit pas à Ileana ce qu’elle doit faire.

    Avant de partir, Jo écrit sur une page quand le service de conseil est ouvert : le mardi et le jeudi.
    .title = La soupe avec Jo
    .note =
        But : voir ce que peut faire une voisine, ou quelqu’un qui a vécu la même chose : écouter, partager, et laisser le choix.

        Demander : que dit Jo pour que la réponse paraisse moins urgente ?

        Demander : un soir comme celui-ci, à qui pourriez-vous en parler ?

        Attention : quelqu’un dira peut-être « il n’y a qu’à arrêter les comprimés ». Dites qu’arrêter d’un coup peut faire du mal, et qu’il faut en parler d’abord.
tablet-and-tenancy--soup-with-jo--ask-for-paper = Demander le papier à Pia demain.
    .after = Pia l’apporte le jour même. « Je l’ai relu aussi », dit-elle. Demander un papier est un petit pas qui aide souvent. Vous n’avez pas à donner de raison.
tablet-and-tenancy--soup-with-jo--call-the-doctor = Appeler le médecin et demander un mot sur le plan.
    .after = Le docteur Lindqvist écrit un petit mot. « Rien ne change avant que nous en ayons reparlé », dit-il. Ensuite, Ileana demande une discussion avec le responsable. C’est vous qui décidez qui voit ce mot.
tablet-and-tenancy--soup-with-jo--take-back-the-yes = Dire à Pia : « J’ai dit oui parce que j’avais peur. »
    .after = Pia s’assoit. « Je suis désolée. Ce n’est pas ce que je voulais », dit-elle. Elle demande une discussion avec le responsable. Dans le personnel, beaucoup de gens ne savent pas quel effet fait une telle phrase, tant que personne ne le leur a dit.
tablet-and-tenancy--soup-with-jo--leave-it = Manger la soupe et en rester là pour ce soir.
    .after = Un dîner chaud est une bonne fin pour une dure journée. Ce soir, rien n’oblige à répondre. La page avec les jours d’ouverture reste sur la table. Vous pouvez vous en servir quand vous voulez.


## Step: fourteen lines

tablet-and-tenancy--fourteen-lines =
    Le contrat a quatorze lignes. Ileana et Pia le lisent ensemble à la table. Le loyer. Les clés. Le bruit. Les animaux. Elles mettent un petit L à côté de chaque ligne sur le logement.

    La ligne neuf reçoit un S, pour santé. C’est la seule.

    « Je travaille ici depuis six ans, dit Pia. Je n’avais jamais remarqué cela. » Elle donne une copie à Ileana, pour qu’elle la garde.
    .title = Quatorze lignes
    .note =
        But : lire un contrat, et distinguer ce qui concerne un logement et ce qui ne le concerne pas.

        Demander : à quelles lignes vous attendriez-vous dans le contrat d’une voisine ou d’un voisin ?

        Demander : à votre avis, qui a écrit la ligne neuf, et de quoi cette personne s’inquiétait-elle ?

        Attention : personne ici ne peut dire avec certitude si la loi permet une telle ligne. C’est une question pour un service de conseil.
tablet-and-tenancy--fourteen-lines--take-to-advice = Apporter le contrat à un service de conseil avant de répondre.
    .after = Yara, une conseillère, a une heure de libre jeudi. La loi ne permet peut-être pas une telle ligne. Des gens qui connaissent la loi là où vous vivez peuvent vous le dire. D’ici là, vous n’avez rien à signer.
tablet-and-tenancy--fourteen-lines--which-lines = Demander au responsable : « Quelle ligne parle de l’appartement, laquelle de moi ? »
    .after = Pia demande une discussion avec M. Okoro et prend la copie avec les lettres. À une telle question, il est difficile de répondre « on a toujours fait comme ça ». Souvent, cela amène les gens à revoir les choses.
tablet-and-tenancy--fourteen-lines--call-the-doctor = Appeler le médecin et demander un mot sur le plan.
    .after = Le docteur Lindqvist écrit un petit mot. « Rien ne change avant que nous en ayons reparlé », dit-il. Ensuite, Ileana demande une discussion avec le responsable. C’est vous qui décidez qui voit ce mot.
tablet-and-tenancy--fourteen-lines--fold-it-up = Plier le contrat et y réfléchir quelques jours.
    .after = Un papier peut attendre. Pia dit que personne n’a besoin d’une réponse cette semaine. Beaucoup de gens doivent lire une chose trois fois. Vous pouvez montrer le papier à quelqu’un de confiance.


## Step: with the manager

tablet-and-tenancy--with-the-manager =
    M. Okoro, le responsable, a un petit bureau avec une plante. Il demande à Ileana de parler en premier. Pia est assise à côté d’elle.

    M. Okoro lit la ligne neuf à voix haute. « C’est une vieille ligne, dit-il. Quelqu’un voulait que les gens aillent bien. Mais l’appartement est votre chez-vous. Il ne devrait pas être une récompense pour des comprimés. »

    Il regarde Ileana. « Qu’aimeriez-vous que nous fassions ? »
    .title = Avec le responsable
    .note =
        But : voir comment demander un seul changement clair à la personne qui peut le faire.

        Demander : que fait M. Okoro pour qu’il soit plus facile de parler ?

        Demander : comment l’accompagnement peut-il continuer, quand une personne dit non à une partie ?

        Attention : certains responsables répondent non. Regardez ce qu’on peut encore faire dans ce cas : un conseil, une personne qui défend vos droits, une réponse écrite.
tablet-and-tenancy--with-the-manager--ask-to-keep-apart = Lui demander de séparer l’appartement et l’accompagnement.
    .after = « C’est ainsi que cela devrait être », dit M. Okoro. Il prend un stylo. Une seule demande, bien claire, est souvent plus facile à accepter. Il peut falloir quelques jours pour l’avoir sur papier.
tablet-and-tenancy--with-the-manager--show-the-note = Montrer une ligne du mot du médecin et garder le reste.
    .after = La ligne dit : « Nous avons un plan, et je le vérifie. » M. Okoro hoche la tête. « Je n’ai pas besoin d’en savoir plus », dit-il. Vous pouvez en montrer autant, ou aussi peu, que vous voulez.
tablet-and-tenancy--with-the-manager--want-it-in-writing = Demander sa réponse par écrit et la porter à un service de conseil.
    .after = « Vous l’aurez mercredi, avec une copie du contrat », dit M. Okoro. Il n’est pas fâché. Un service de conseil peut examiner les deux papiers. D’ici là, vous n’avez rien à accepter.
tablet-and-tenancy--with-the-manager--another-time = Dire : « J’ai besoin de réfléchir avant de répondre. »
    .after = « Prenez votre temps, dit M. Okoro. Vous gardez votre clé, et Pia vient comme avant. » Dans un bureau, beaucoup de gens se taisent. Vous pouvez écrire, revenir, ou envoyer quelqu’un pour vous.


## Outcomes

tablet-and-tenancy--kept-apart =
    Une semaine plus tard, il y a une nouvelle ligne neuf : « L’accompagnement est une proposition. Dire non à l’accompagnement ne met pas fin à ce contrat. » M. Okoro a signé. Il met la même ligne dans les autres contrats.

    Pia vient toujours deux fois par semaine. Elles parlent du travail, et d’une nouvelle lampe.

    Le médicament d’Ileana, c’est maintenant entre elle et le docteur Lindqvist. Ils le changent lentement, ou pas du tout. Elle ne change rien toute seule, parce que cela peut faire du mal.
    .title = Deux choses séparées
tablet-and-tenancy--advice-service =
    Yara, la conseillère, lit chaque ligne. « Selon la norme de l’ONU, vous choisissez où vous vivez. Votre accord à un traitement doit être [libre](term:free-and-informed-consent), dit-elle. Lundi au plus tard, je saurai ce que la loi d’ici dit de la ligne neuf. »

    Elle écrit une lettre avec Ileana. D’ici là, Ileana paie son loyer, garde sa clé et ne signe rien de nouveau.

    Ileana parle à son médecin avant de changer un comprimé. Arrêter un médicament d’un coup peut faire du mal.
    .title = Au service de conseil
tablet-and-tenancy--a-breath =
    Ileana arrose ses plantes. Ce soir, c’est toujours son appartement, et sa clé est dans le bol près de la porte.

    La ligne neuf n’est pas réglée. Ileana peut demander une copie, ou relire la sienne. Elle peut demander à Jo de venir avec elle au service de conseil. On peut revenir sur un oui donné par peur.

    Son médicament reste comme il est, jusqu’à ce qu’elle ait parlé à son médecin. L’arrêter d’un coup peut faire du mal.
    .title = D’abord, se reposer un peu


## Words to say

tablet-and-tenancy--say--see-the-paper = Est-ce que je peux voir le papier où se trouve cette règle, et en avoir une copie ?
tablet-and-tenancy--say--keep-apart = Ne mêlez pas mon logement et mon traitement, s’il vous plaît. Si je refuse l’un, je ne dois pas perdre l’autre.
tablet-and-tenancy--say--with-my-doctor = Mon médicament, c’est entre mon médecin et moi. Je n’ai pas à l’expliquer ici.
tablet-and-tenancy--say--need-time = J’ai besoin de temps pour réfléchir. Je ne signe rien aujourd’hui.
tablet-and-tenancy--say--yes-out-of-fear = J’ai dit oui parce que j’avais peur de perdre mon logement. Ce n’était pas un oui libre.
tablet-and-tenancy--say--read-with-me = Lisez ce contrat avec moi, s’il vous plaît, et dites-moi ce que la loi d’ici en dit.
tablet-and-tenancy--say--only-this-line = Je vous montre cette ligne. Le reste est privé.
tablet-and-tenancy--say--in-writing = Donnez-moi votre réponse par écrit, s’il vous plaît, avec la date.


## Questions to ask

tablet-and-tenancy--ask--which-rule = Laquelle de ces règles parle de l’appartement, et laquelle parle de ma santé ?
tablet-and-tenancy--ask--safe-change = Comment changer mon médicament lentement et sans danger, et qui vérifie comment je vais ?
tablet-and-tenancy--ask--when-changed = Quand la ligne sera-t-elle changée, et est-ce que j’en aurai une copie ?
tablet-and-tenancy--ask--does-it-stand = La loi d’ici permet-elle cette ligne, et que puis-je faire si on s’en sert contre moi ?


## Next steps

tablet-and-tenancy--next--copy-of-new-line = Gardez une copie du contrat avec la nouvelle ligne, et avec la date.
tablet-and-tenancy--next--talk-first = Avant de changer ou d’arrêter un médicament, parlez-en à un médecin, à une pharmacienne ou à un pharmacien. Le faire d’un coup peut faire du mal.
tablet-and-tenancy--next--plan-with-doctor = Demandez à votre médecin un plan écrit et gardez-le avec vous. C’est vous qui décidez qui le voit.
tablet-and-tenancy--next--bring-to-advice = Apportez le contrat, les lettres et vos questions au service de conseil.
tablet-and-tenancy--next--keep-paying = Continuez à payer le loyer comme avant et gardez une preuve de chaque paiement.
tablet-and-tenancy--next--sign-nothing = Ne signez rien de nouveau avant que quelqu’un l’ait lu avec vous.
