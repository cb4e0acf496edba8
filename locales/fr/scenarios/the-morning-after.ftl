### Scenario: The morning after. Theme: dignity.
### Speakers: Kofi (man, 27, a chef), Magda (nurse, woman, about 45), Petros (nurse, man, about 30),
### Birgit (advocate, woman, about 55).

# For translators:
# The holding itself is never shown: no hands, no floor, no noise. It stays in the past, in as few words as here.
# Kofi is tall and Black. This is said once, by a nurse who sees how others looked at him. Add no other word about it.
# Kofi is never called aggressive in the narrator’s voice. “Aggressive” stands only on a page that staff wrote.
# Nobody decides here if staff were right. A reason never takes away the right to be told and to question it.
# Magda, Petros and Birgit all do something well. Resting is as good a choice as any other.
# How to see records, and by when to complain, differs from place to place: give no number of days.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Kofi’s details.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.

the-morning-after = Le lendemain
    .about = Cette histoire parle du jour qui suit une contention : le personnel a maintenu une personne. La contention elle-même n’est pas montrée.


## Step: breakfast

the-morning-after--breakfast =
    Kofi est cuisinier. Il est dans cette [unité](term:ward) depuis cinq jours. La nuit dernière, il a crié, et le personnel l’a maintenu. Le personnel appelle cela une [contention](term:restraint).

    Il se souvient qu’il avait peur. Son poignet lui fait mal.

    Maintenant, il est 8 heures. Il y a du thé et du pain grillé. Personne ne parle de cette nuit. Magda, une infirmière, lui sert du thé et le regarde avec douceur. Il n’a pas à en parler.
    .title = Du thé et du pain grillé
    .note =
        But : voir plusieurs bonnes façons de continuer après l’usage de la force. Le repos en est une.

        Demander : que peut vouloir dire le silence du petit déjeuner, pour Kofi et pour le personnel ?

        Demander : quelle phrase pourrait rendre ce moment plus facile ?

        Attention : dans le groupe, personne n’a à raconter ce qui lui est arrivé. Laissez les gens sortir s’ils le veulent. Ne décrivez pas la contention.
the-morning-after--breakfast--ask-for-a-talk = Demander à Magda : « On peut parler ? Je voudrais quelqu’un qui défend mes droits. »
    .after = « Merci de le demander », dit Magda. Elle téléphone et trouve une pièce calme. Après une telle nuit, on devrait proposer d’en parler, et ne jamais y obliger. Vous pouvez choisir qui est là, et vous pouvez arrêter.
the-morning-after--breakfast--write-it-down = Demander du papier et écrire ce dont il se souvient.
    .after = Petros, un infirmier, apporte du papier, un stylo et une table près de la fenêtre. Au bout de quelques jours, les gens oublient souvent des choses. Une page peut donc aider plus tard. Vous pouvez écrire beaucoup, ou un peu, ou seulement dessiner. La page est à vous.
the-morning-after--breakfast--how-to-complain = Demander : « Comment est-ce que je peux faire une réclamation ? »
    .after = Petros, un infirmier, va chercher une brochure et la lit avec Kofi. Demander comment cela marche, ce n’est pas encore une réclamation. Il est souvent utile de connaître les étapes et les dates. Vous pouvez toujours décider plus tard.
the-morning-after--breakfast--rest = Boire le thé et se reposer.
    .after = Magda reste près de lui et ne demande rien. Beaucoup de gens ont d’abord besoin de calme, pendant des heures ou des jours. Le repos n’enlève aucun droit. Vous pouvez y revenir quand ce sera le bon moment pour vous, ou pas du tout.


## Step: a quiet talk

the-morning-after--quiet-talk =
    Ils sont dans une pièce calme, la porte à moitié ouverte. À côté de Kofi, il y a Birgit, la [personne qui défend ses droits](term:advocate).

    Magda, l’infirmière, demande si elle peut examiner le poignet de Kofi. Un médecin l’examinera aussi. « Je crois que certains d’entre nous ont vu un grand homme noir qui criait, dit Magda. Nous n’avons pas vu qu’il avait peur. Je suis désolée. »

    Puis elle demande : « Qu’est-ce qui vous aurait aidé ? »
    .title = Dans une pièce calme
    .note =
        But : voir une discussion qui s’occupe d’abord de la personne, puis de ce que le personnel peut changer.

        Demander : que fait Magda, et que fait Birgit, pour rendre cette pièce plus sûre ?

        Demander : comment ce que les gens croient d’une personne peut-il changer ce qu’ils voient ?

        Attention : restez sur ce que le personnel a cru et a fait. Le corps et la couleur de Kofi ne sont pas la raison. Personne n’a à parler au nom d’un groupe.
the-morning-after--quiet-talk--what-helps = Leur dire ce qui aggrave les choses, et ce qui aide.
    .after = Kofi réfléchit. « Des gens derrière moi, c’est pire. La musique aide, et quelqu’un qui s’assoit. » Magda l’écrit avec ses mots à lui. Souvent, le personnel peut agir plus tôt quand il connaît les premiers signes. Vous pouvez changer cela plus tard.
the-morning-after--quiet-talk--why-was-i-held = Demander : « Pourquoi m’a-t-on maintenu ? Qu’a-t-on essayé d’autre ? »
    .after = Magda lui dit ce qu’elle sait, et ce qu’elle ne sait pas. « Je vais vous chercher la page écrite par le personnel. Vous pouvez mettre vos propres mots à côté. » Même quand il y a une raison, vous pouvez poser la question, et ne pas être d’accord.
the-morning-after--quiet-talk--complain-too = Dire : « Je veux savoir comment faire une réclamation. »
    .after = « Je vous aiderai », dit Birgit. Magda hoche la tête. Une bonne discussion et une réclamation peuvent aller ensemble. Ensuite, le personnel devrait vous traiter aussi bien qu’avant.
the-morning-after--quiet-talk--enough = Dire : « Cela suffit pour aujourd’hui. »
    .after = Elles s’arrêtent tout de suite. Magda accompagne Kofi au jardin. Beaucoup de gens peuvent dire une partie un jour, et le reste un autre jour. Vous décidez quand on continue.


## Step: his own page

the-morning-after--own-account =
    Kofi écrit une page. « J’avais peur. J’ai crié. Personne ne m’a demandé ce qui n’allait pas. »

    Petros, l’infirmier, la lit seulement après que Kofi a dit oui. « Le personnel a écrit une page aussi, dit-il. On y lit que vous étiez agressif. On n’y lit pas que vous aviez peur. » Il se tait un moment. « Les deux pages vont ensemble. »
    .title = Sa page à lui
    .note =
        But : voir qu’un dossier peut contenir plus d’un point de vue.

        Demander : que dit la page de Kofi qui manque sur l’autre page ?

        Demander : qui devrait pouvoir lire la page de Kofi, et qui en décide ?

        Attention : le groupe voudra peut-être savoir « ce qui s’est vraiment passé ». Ce n’est pas le but. Les deux points de vue peuvent rester.
the-morning-after--own-account--keep-together = Demander que sa page soit gardée avec celle du personnel.
    .after = Petros fait d’abord une copie pour Kofi. Puis il demande à la personne responsable de l’unité de mettre la page dans le dossier. Vos propres mots dans un dossier aident souvent la personne suivante à voir qui vous êtes. Vous pouvez en ajouter plus tard.
the-morning-after--own-account--read-it-to-magda = La lire à voix haute à Magda, une infirmière en qui il a confiance.
    .after = Magda écoute jusqu’au bout. Elle appelle Birgit, qui défend les droits des gens, et ils s’assoient tous les trois. Avec une page à la main, il est souvent plus facile de parler. Vous pouvez arrêter à tout moment.
the-morning-after--own-account--use-for-complaint = Demander : « Cette page peut servir pour une réclamation ? »
    .after = « Oui », dit Petros, et il va chercher la brochure. Vous pouvez donner la même page, ou en écrire une autre. Vous n’avez pas à trouver des mots spéciaux pour cela.
the-morning-after--own-account--keep-it = Plier la page et la garder.
    .after = Petros lui donne une enveloppe. Certaines pages sont seulement pour la personne qui les écrit. Mettre les choses sur papier, cela peut suffire pour l’instant. Vous pouvez montrer la vôtre à quelqu’un la semaine prochaine, ou jamais.


## Step: the leaflet

the-morning-after--leaflet =
    La brochure montre quatre étapes. Vous dites, ou vous écrivez, ce qui s’est mal passé. Quelqu’un vous répond au plus tard à une date fixée. Si la réponse ne vous aide pas, quelqu’un de l’extérieur peut examiner la réclamation. Et pour tout cela, on peut vous aider.

    « Regardez au dos, dit Petros, l’infirmier. Il y a une date limite. Vous n’avez pas à le faire aujourd’hui. »

    En bas, il a écrit le nom de Birgit. C’est une [personne qui défend les droits](term:advocate) des gens.
    .title = Quatre étapes sur papier
    .note =
        But : voir qu’une réclamation a des étapes, des dates et des gens pour aider.

        Demander : qu’est-ce qui rend difficile une réclamation sur l’endroit où vous dormez ?

        Demander : que devrait faire le personnel pour que personne n’ait peur ensuite ?

        Attention : ne poussez personne à faire une réclamation. C’est un moyen parmi d’autres, et c’est la personne qui choisit.
the-morning-after--leaflet--with-advocate = Demander à Birgit de l’aider à écrire la réclamation.
    .after = Birgit vient l’après-midi. Elle demande ce qu’il veut voir changer maintenant. Une personne qui défend vos droits écrit vos mots, et non les siens. Une courte [réclamation](term:complaint) avec un souhait clair marche souvent aussi bien qu’une longue.
the-morning-after--leaflet--from-outside = Demander : « Qui peut examiner cela, hors de l’hôpital ? »
    .after = Petros ne sait pas tout. Il aide à chercher et note deux endroits. Un [organe indépendant](term:independent-body) prend souvent plus de temps. Il n’appartient pas à l’hôpital.
the-morning-after--leaflet--keep-the-leaflet = Mettre la brochure dans sa poche. Pas maintenant.
    .after = Petros hoche la tête. « La date est au dos. » Beaucoup de gens attendent d’avoir plus de forces, ou d’être à la maison. Vous pouvez encore faire une réclamation, jusqu’à ce jour-là. Vous pouvez demander à quelqu’un de vous le rappeler.


## Outcomes

the-morning-after--in-my-plan =
    Il y a une nouvelle page dans le [plan de soins](term:care-plan) de Kofi. Elle dit ce qui aggrave les choses : des gens derrière lui, un téléphone qui sonne fort. Elle dit ce qui aide : la musique, de l’espace, quelqu’un qui s’assoit et qui pose la question.

    Toute l’équipe la lit. Le soir, une infirmière demande : « Voulez-vous la radio ? »

    L’unité compte aussi les contentions : combien de fois, et sur qui. Kofi peut demander ce qu’elle en apprend.
    .title = Avec ses mots, dans le plan
the-morning-after--two-accounts =
    Il y a maintenant deux pages dans le [dossier médical](term:health-records), l’une derrière l’autre. L’une vient du personnel. Sur l’autre, il y a les mots de Kofi. La personne qui lit la première arrive à la deuxième.

    Kofi peut demander une copie. La façon de l’avoir change d’un endroit à l’autre.

    Il peut demander pourquoi le personnel l’a maintenu, et ce qu’on a essayé d’autre. Même quand il y a une raison, il peut la discuter. Il peut le faire la semaine prochaine aussi.
    .title = Deux pages, côte à côte
the-morning-after--complaint-made =
    La réclamation tient sur une page. Elle dit ce qui s’est passé, ce que cela a fait à Kofi, et ce qu’il veut : une réponse, et une autre façon de faire la prochaine fois.

    Il a le nom d’une personne, un jour pour la réponse, et une copie. Si la réponse n’aide pas, quelqu’un de l’extérieur peut examiner la réclamation.

    Le personnel devrait continuer à le soigner aussi bien qu’avant. Si cela change, il peut le dire tout de suite à Birgit, la [personne qui défend ses droits](term:advocate).
    .title = Un nom et un jour
the-morning-after--in-his-own-time =
    Kofi est assis dans le jardin et écoute de la musique. Il ne décide plus rien aujourd’hui.

    Un mot à côté de son lit dit ce qu’il peut faire : parler, écrire, faire une réclamation, ou rien de tout cela. Le mot donne la date limite pour une réclamation. Personne ne presse Kofi.

    Ce qui s’est passé comptera encore demain. S’il va plus mal, ou s’il a mal quelque part, il peut le dire tout de suite à une infirmière ou un infirmier. On prend soin de son corps, quoi qu’il décide.
    .title = À son rythme


## Words to say

the-morning-after--say--quiet-talk = Je voudrais parler de la nuit dernière, avec quelqu’un de confiance et avec une personne qui défend mes droits.
the-morning-after--say--keep-my-account = Voici ce dont je me souviens. Gardez-le avec la page du personnel, s’il vous plaît.
the-morning-after--say--not-today = Je ne veux pas en parler aujourd’hui. Plus tard, peut-être.
the-morning-after--say--enough-for-today = Cela suffit pour aujourd’hui. Je dirai quand nous continuons.
the-morning-after--say--what-helps-me = Voici ce qui aggrave les choses pour moi, et voici ce qui m’aide. Écrivez-le avec mes mots, s’il vous plaît.
the-morning-after--say--help-me-write = Je voudrais faire une réclamation. Aidez-moi à l’écrire avec mes mots, s’il vous plaît.
the-morning-after--say--read-my-plan = Mon plan dit ce qui m’aide. Lisez-le avant de faire autre chose, s’il vous plaît.
the-morning-after--say--both-together = Montrez les deux pages, s’il vous plaît, à toute personne qui lit quelque chose sur cette nuit-là.
the-morning-after--say--same-care-now = J’ai fait une réclamation. Je veux qu’on me traite aussi bien qu’avant.
the-morning-after--say--use-my-account = J’ai écrit ceci peu de temps après les faits. Mettez-le dans ma réclamation, s’il vous plaît.
the-morning-after--say--come-back-to-it = La discussion s’est arrêtée au milieu. Je voudrais y revenir.


## Questions to ask

the-morning-after--ask--why-and-what-else = Pourquoi y a-t-il eu cette contention, et qu’a-t-on essayé d’autre avant ?
the-morning-after--ask--copy-of-record = Comment puis-je avoir une copie de ce qu’on a écrit sur cette nuit-là ?
the-morning-after--ask--steps-and-dates = Quelles sont les étapes, quelle est la date limite, et qui peut m’aider ?
the-morning-after--ask--who-looks-from-outside = Qui, à l’extérieur, peut examiner cela, et comment joindre ces personnes ?
the-morning-after--ask--who-has-read-it = Qui a lu mon plan, et l’équipe de nuit le connaît-elle ?
the-morning-after--ask--who-answers = Qui va me répondre, et pour quel jour ?
the-morning-after--ask--by-when = Jusqu’à quel jour puis-je dire que je veux faire une réclamation ?


## Next steps

the-morning-after--next--copy-of-plan = Demandez une copie de la page et gardez-la à un endroit où vous pouvez la montrer.
the-morning-after--next--account-beside = Si vous voulez, demandez qu’on garde votre page avec le plan.
the-morning-after--next--talk-again = Demandez à revoir le plan dans une semaine : ce qui a marché, et ce qui n’a pas marché.
the-morning-after--next--ask-for-copy = Demandez une copie des deux pages. Si cela prend longtemps, une personne qui défend vos droits peut vous aider.
the-morning-after--next--talk-offer = Vous pouvez encore demander à en parler. Vous choisissez qui est là.
the-morning-after--next--know-the-date = Demandez la date limite pour une [réclamation](term:complaint) et notez-la.
the-morning-after--next--copy-of-complaint = Gardez une copie, avec la date et le nom de la personne qui a reçu votre réclamation.
the-morning-after--next--account-to-complaint = Donnez une copie de la page que vous avez écrite, et gardez l’original.
the-morning-after--next--write-while-fresh = Si vous le pouvez, écrivez ou dessinez bientôt ce dont vous vous souvenez. Cela peut être court.
the-morning-after--next--tell-if-treated-worse = Si quelqu’un vous traite moins bien maintenant, dites-le tout de suite à une personne qui défend vos droits.
the-morning-after--next--look-at-what-hurts = Si vous avez mal quelque part, demandez à une infirmière, à un infirmier ou à un médecin de regarder, et de le noter.
the-morning-after--next--second-talk = Vous pouvez demander une deuxième discussion, avec les mêmes personnes ou avec d’autres.
