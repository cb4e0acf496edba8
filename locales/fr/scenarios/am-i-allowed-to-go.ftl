### Scenario: Am I allowed to go? Theme: consent.
### Speakers: Noor (woman, 22, a biology student), Wim (nurse, man), Mirela (night nurse, woman),
### Dr Costa (doctor, woman). Sam (a friend, no gender needed) does not speak.

# For translators:
# Noor came to the ward by her own choice, and that is what her file says. Nobody keeps her by force in any branch.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do (infinitives).
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Noor’s details.
# Never make it sound as if leaving in danger were safe. The lines about the emergency number must stay.
# “Kept here” is the plain way to say detained (« on me retient ici »). “Status” is avoided: say “here by choice” or “kept here”.
# What the law allows differs from place to place. Name no law, no office and no time limit.
# It is Wednesday at the start. The exam is on Friday. “The round” (« la visite ») is the visit of the doctors on Monday.

am-i-allowed-to-go = Est-ce que je peux partir ?
    .about = Cette histoire parle de quitter une unité d’hôpital. On y parle de personnes que l’on retient à l’hôpital. Mais dans cette histoire, on ne retient personne de force.


## Step: wait for Monday

am-i-allowed-to-go--wait-for-monday =
    Noor étudie la biologie. Il y a dix jours, elle avait le moral très bas, et elle est venue dans cette [unité](term:ward) par choix. Elle va mieux. Son examen est vendredi.

    Mercredi, elle demande à Wim, un infirmier, comment elle peut partir. Deux téléphones sonnent. « Attendez la visite de lundi, dit-il. C’est là que les médecins décident. »

    Noor regarde la porte. Elle ne sait pas si elle est fermée à clé.
    .title = Attendre la visite de lundi
    .note =
        But : voir que « ici par choix » et « retenue ici » sont deux choses différentes. On peut demander laquelle est vraie.

        Demander : que sait Noor de sa situation, et que ne lui a-t-on pas dit ?

        Demander : qu’est-ce que le personnel pourrait expliquer le premier jour, pour que personne n’ait à deviner ?

        Attention : dans le groupe, certaines personnes ont peut-être été retenues quelque part. Personne n’a à le raconter. Chaque personne peut sortir un moment.
am-i-allowed-to-go--wait-for-monday--ask-my-status = Demander : « Je suis ici par choix, ou on me retient ? Selon quelle loi ? »
    .after = Wim laisse sonner le téléphone. « Je n’en suis pas sûr. Je vais vérifier maintenant », dit-il. C’est une question normale. Le personnel peut trouver la réponse dans le dossier.
am-i-allowed-to-go--wait-for-monday--plan-with-me = Dire : « Je voudrais partir demain. On peut préparer mon départ ? »
    .after = Wim lève les yeux. « Donnez-moi dix minutes. Je vais aussi chercher la docteure », dit-il. Quand une personne demande un plan, le personnel trouve souvent plus facile de l’aider.
am-i-allowed-to-go--wait-for-monday--stay-until-monday = Dire : « Je reste jusqu’à lundi. C’est mon choix. »
    .after = « Bien. Voyons ce qu’il vous faut ici », dit Wim. Rester peut être un bon choix, quand c’est le vôtre. Vous pouvez quand même demander, n’importe quel jour, comment partir plus tôt.
am-i-allowed-to-go--wait-for-monday--say-nothing = Faire oui de la tête et ne rien dire.
    .after = Quand le personnel semble sûr de lui, beaucoup de gens font oui de la tête. C’est humain, même quand beaucoup de choses en dépendent. Vous pouvez encore poser la question ce soir, demain, ou avec quelqu’un à côté de vous.


## Step: by the window

am-i-allowed-to-go--by-the-window =
    Le soir, Noor est assise près de la fenêtre avec son livre de biologie. Elle lit la même page, encore et encore.

    Mirela, l’infirmière de nuit, frappe à la porte ouverte. « Vous regardez beaucoup la sortie, dit-elle. Je peux m’asseoir ? » Elle attend que Noor fasse oui de la tête.

    « Vous pouvez tout me demander. Même comment partir. Je ne me fâcherai pas. »
    .title = Près de la fenêtre
    .note =
        But : voir qu’une question peut venir des heures plus tard, et que le personnel peut inviter à la poser.

        Demander : quels mots de Mirela permettent de poser la question sans crainte ?

        Demander : à qui posez-vous plus facilement une question difficile ? À une docteure, à une infirmière de nuit, à quelqu’un d’autre ?

        Attention : quelqu’un dira peut-être « elle n’a qu’à sortir ». Dites que partir sans plan peut être difficile, et parfois dangereux.
am-i-allowed-to-go--by-the-window--ask-my-status = Demander : « Suis-je ici par choix, ou est-ce qu’on me retient ? »
    .after = « Regardons ensemble », dit Mirela. Le lendemain matin, elle demande à Wim de s’asseoir avec Noor et le dossier. Beaucoup de gens gardent cette question pour eux pendant des jours.
am-i-allowed-to-go--by-the-window--about-the-exam = Lui parler de l’examen et demander un plan.
    .after = Mirela l’écrit et demande à l’équipe de jour une discussion à 9 heures. Une raison aide le personnel à bien préparer les choses. Pour demander un plan, vous n’avez pas besoin d’une raison.
am-i-allowed-to-go--by-the-window--ask-advocate = Demander : « Vous m’aidez à joindre quelqu’un qui défend mes droits ? »
    .after = Mirela garde le numéro près du téléphone. Une [personne qui défend vos droits](term:advocate) vous aide à dire ce que vous voulez, et ne travaille pas pour l’unité. Cela peut prendre un jour ou deux. En attendant, vous pouvez quand même poser la question au personnel.
am-i-allowed-to-go--by-the-window--not-tonight = Dire : « Pas ce soir, merci. »
    .after = « D’accord. Je suis là jusqu’à 7 heures », dit Mirela. Un soir de fatigue n’est pas le meilleur moment pour une grande question. Elle reste la vôtre. Vous pouvez la poser demain matin.


## Step: page one

am-i-allowed-to-go--page-one =
    Wim ouvre le dossier à la première page. Il le tourne, pour que Noor puisse lire aussi. On y lit : « Ici par choix. »

    « Donc vous êtes libre de partir, dit Wim. J’ai dit d’attendre la visite, parce que nous disons toujours cela. C’est une habitude. Je suis désolé. »

    Il continue. « Nous voudrions d’abord parler avec vous, pour que vous soyez en sécurité. La porte s’ouvre avec le bouton vert. »
    .title = La première page du dossier
    .note =
        But : distinguer une loi d’une habitude et entendre à quoi ressemble une réponse honnête.

        Demander : qu’est-ce que Wim fait bien après son erreur ?

        Demander : « nous voudrions d’abord parler » et « vous devez attendre » : quelle est la différence ?

        Attention : à certains endroits, on lirait sur cette page « retenue ici ». Dites-le, et cherchez ce qu’une personne peut demander dans ce cas.
am-i-allowed-to-go--page-one--in-writing = Demander : « Écrivez-moi cela, s’il vous plaît. »
    .after = Wim écrit une ligne, avec la date et son nom. Puis il demande à Noor ce qu’elle veut faire. Quand l’équipe change, une ligne sur papier aide. L’infirmière suivante n’a pas à deviner.
am-i-allowed-to-go--page-one--plan-with-me = Dire : « Alors je voudrais préparer mon départ. »
    .after = « Bien. Je vais chercher la docteure Costa », dit Wim. Partir est souvent plus facile avec un plan : les médicaments, le téléphone, quelqu’un à appeler. Ce plan est une aide. Ce n’est pas une autorisation.
am-i-allowed-to-go--page-one--what-if-staff-say-no = Demander : « Et si quelqu’un ici dit que je dois rester ? »
    .after = Wim prend la question au sérieux. « Dans ce cas, il vous faut des réponses claires de notre part », dit-il. Il aide Noor à écrire les questions. C’est plus facile un jour calme.
am-i-allowed-to-go--page-one--stay-for-now = Le remercier et rester pour l’instant.
    .after = Noor voulait seulement le savoir. Beaucoup de gens se reposent mieux quand ils savent que la porte s’ouvre. Vous pouvez encore choisir de partir, aujourd’hui ou un autre jour.


## Step: what would help

am-i-allowed-to-go--what-would-help =
    La docteure Costa et Wim s’assoient avec Noor. « De quoi avez-vous besoin pour les premiers jours ? » demande la docteure Costa. Ils écrivent : les médicaments, le téléphone, de quoi manger à la maison, quelqu’un à appeler. Parmi ses amis, Noor nomme Sam.

    Puis la docteure Costa demande doucement : « Est-ce que vous vous sentez en sécurité ? Dites-moi les choses comme elles sont, s’il vous plaît. Nous voulons vous aider, quelle que soit la réponse. »
    .title = Qu’est-ce qui aiderait ?
    .note =
        But : voir comment préparer les choses ensemble peut remplacer un « oui » ou un « non » du personnel.

        Demander : qu’est-ce qui aiderait à répondre honnêtement à la question de la docteure Costa ?

        Demander : dans votre propre plan pour les premiers jours à la maison, que faut-il mettre ?

        Attention : n’amenez pas la discussion sur ce qui peut faire du mal. Si quelqu’un du groupe ne se sent pas en sécurité, arrêtez et aidez d’abord cette personne.
am-i-allowed-to-go--what-would-help--safe-with-plan = Dire : « Je me sens en sécurité. Je voudrais partir avec ce plan. »
    .after = Ils relisent le plan encore une fois, ligne par ligne. La docteure Costa ajoute un appel samedi. Avec un plan, et un appel après quelques jours, la première semaine est en général plus facile.
am-i-allowed-to-go--what-would-help--not-sure = Dire : « Je ne sais pas si je me sens en sécurité. »
    .after = « Merci de me le dire, répond la docteure Costa. Alors voyons ce qui vous aiderait aujourd’hui. » Elle propose une discussion, de la compagnie et une chambre plus calme. Beaucoup de gens hésitent, et c’est bien de le dire. Demain, vous pouvez choisir à nouveau.
am-i-allowed-to-go--what-would-help--what-if-staff-say-no = Demander : « Et si vous pensez que je dois rester, que faites-vous ? »
    .after = La docteure Costa pose son stylo. « Je vous le dis d’abord, et je vous dis pourquoi, répond-elle. Écrivons ce que vous pourrez demander dans ce cas. » Une réponse claire, un jour calme, aide souvent contre la peur.
am-i-allowed-to-go--what-would-help--need-time = Dire : « J’ai besoin de temps avant de répondre. »
    .after = « Prenez-le », dit la docteure Costa. Elle laisse la page à Noor. Une question sur la sécurité est une grande question, et personne n’a à répondre tout de suite. Vous pouvez reprendre le plan demain matin.


## Outcomes

am-i-allowed-to-go--leaving =
    Jeudi après-midi, Noor part avec son plan. On y trouve ses médicaments, le numéro de Sam, le numéro de l’unité et un appel prévu samedi. L’examen est demain. Elle peut y aller, ou dire « pas cette fois ».

    Wim ouvre la porte. « Vous pouvez revenir », dit-il. Si elle ne se sent pas en sécurité, elle appelle Sam, l’unité, ou le numéro d’urgence de l’endroit où elle est. Elle n’a pas à attendre samedi.
    .title = Partir avec un plan
am-i-allowed-to-go--staying =
    Noor reste pour l’instant. Elle dort, elle lit, elle se promène avec Wim. Elle peut changer d’avis n’importe quel jour. Chaque jour, elle peut demander ce que dit la première page de son dossier. Elle peut aussi demander un plan.

    Si elle va moins bien, ou ne se sent pas en sécurité, elle le dit tout de suite à quelqu’un, le jour ou la nuit. L’examen peut avoir une autre date. Noor peut la demander au bureau des études.
    .title = Rester pour l’instant
am-i-allowed-to-go--questions-on-paper =
    Noor a quatre questions sur une carte. Quelle loi ? Qui l’a décidé, et pourquoi ? Jusqu’à quand ? Comment contester la décision ?

    Selon la norme de l’ONU, un handicap n’est jamais une raison d’enlever à quelqu’un sa [liberté](term:deprivation-of-liberty). Là où vous vivez, la loi permet peut-être encore au personnel de retenir une personne dans certains cas. Dans tous les cas, vous pouvez demander les raisons sur papier, en mots clairs. Vous pouvez demander une [personne qui défend vos droits](term:advocate), un [recours](term:appeal) et une solution moins stricte.
    .title = Des questions sur une carte


## Words to say

am-i-allowed-to-go--say--i-want-to-leave = Je voudrais partir. Aidez-moi à préparer mon départ, s’il vous plaît, pour que cela se passe bien.
am-i-allowed-to-go--say--staying-is-my-choice = Je reste parce que je le choisis. Un autre jour, je pourrai choisir à nouveau.
am-i-allowed-to-go--say--ask-later = J’ai une question sur mon départ. Je la poserai plus tard.
am-i-allowed-to-go--say--reach-advocate = Je voudrais parler à une personne qui défend mes droits. Aidez-moi à la joindre, s’il vous plaît.
am-i-allowed-to-go--say--status-in-writing = Écrivez si je suis ici par choix ou si on me retient, s’il vous plaît, avec la date et votre nom.
am-i-allowed-to-go--say--my-safe-plan = Je me sens en sécurité, et voici mon plan : mes médicaments, un téléphone, et quelqu’un à appeler.
am-i-allowed-to-go--say--not-sure-i-am-safe = Je ne sais pas si je suis en sécurité. Restez avec moi, s’il vous plaît, et aidez-moi à réfléchir.
am-i-allowed-to-go--say--come-back = Si cela devient difficile, je voudrais revenir ou vous appeler. Comment faire ?
am-i-allowed-to-go--say--file-says-choice = Mon dossier dit que je suis ici par choix. Regardez la première page, s’il vous plaît.


## Questions to ask

am-i-allowed-to-go--ask--free-to-leave = Est-ce que je suis ici par choix, ou est-ce qu’on me retient ? Est-ce que je suis libre de partir maintenant ?
am-i-allowed-to-go--ask--which-law = Si je dois rester : quelle loi, qui l’a décidé, jusqu’à quand, et comment faire un recours ?
am-i-allowed-to-go--ask--less-strict = Y a-t-il une solution moins stricte qui assure ma sécurité ?
am-i-allowed-to-go--ask--who-to-call = Qui puis-je appeler les premiers jours, même la nuit ?
am-i-allowed-to-go--ask--exam-here = Depuis l’hôpital, je voudrais écrire à mon école ou à mon travail. Pouvez-vous m’aider ?


## Next steps

am-i-allowed-to-go--next--plan-on-paper = Gardez le plan sur papier. Donnez-en une copie à quelqu’un de confiance, si vous voulez.
am-i-allowed-to-go--next--medicine-talk = Avant de partir, posez des questions sur vos médicaments. Arrêter d’un coup peut faire du mal, alors parlez-en d’abord à quelqu’un.
am-i-allowed-to-go--next--if-not-safe = Si vous ne vous sentez pas en sécurité, dites-le tout de suite à quelqu’un près de vous. Ou appelez le numéro d’urgence de l’endroit où vous êtes.
am-i-allowed-to-go--next--write-one-question = Écrivez une question sur une page. Demain, donnez-la à une infirmière ou à un infirmier.
am-i-allowed-to-go--next--exam-office = Demandez une autre date à votre école ou à votre travail. Vous n’avez pas à dire pourquoi vous êtes à l’hôpital.
am-i-allowed-to-go--next--ask-for-company = Demandez à une infirmière ou à un infirmier de s’asseoir avec vous. Ou demandez à appeler une amie ou un ami.
am-i-allowed-to-go--next--keep-the-answers = Notez chaque réponse, qui l’a donnée et quand. Gardez la page avec vous.
am-i-allowed-to-go--next--ask-in-any-form = Demandez les réponses dans votre langue, en mots simples, ou sous une autre forme que vous pouvez utiliser.
