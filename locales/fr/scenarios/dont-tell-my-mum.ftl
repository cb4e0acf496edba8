### Scenario: “Don’t tell my mum”. Theme: consent.
### Speakers: Kai (boy, 16, plays the drums), Asha (nurse at the youth centre, woman, 33),
### Lena (Kai’s mother, 45).

# For translators:
# Kai is 16. The rules about parents and age differ from place to place: name no age limit and no law.
# French: Asha says « tu » to Kai, as many youth nurses do; Kai says « vous ». The guide itself says « vous » to the reader.
# The girl at school has no name. The story does not say if it is about love, friendship or a quarrel: keep it open.
# “Serious danger” (« grave danger ») is said in these two words only. Add no detail of harm.
# Lena is worried and kind. Asha is rushed at first, and she puts it right. Keep all three fair.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do (infinitives).
# Sentences under --say-- and --ask-- are for any young reader to use, so keep them free of Kai’s details.
# “Confidential” is explained in the story as “it stays here”. Use the words that young people understand.

dont-tell-my-mum = « Ne le dites pas à ma mère »
    .about = Cette histoire parle de ce qu’un jeune dit à une infirmière, et de qui le saura.


## Step: the clock

dont-tell-my-mum--the-clock =
    Kai a 16 ans et joue de la batterie. Depuis des semaines, il dort mal. Il y a aussi une fille, à l’école. Il vient de dire tout cela à Asha, une infirmière du centre pour les jeunes.

    Sa mère, Lena, est dans la salle d’attente. Elle va poser des questions.

    « Ne le dites pas à ma mère », dit Kai. Asha regarde l’heure, puis le nom suivant. « Eh bien, ça dépend », dit-elle.
    .title = « Ça dépend »
    .note =
        But : voir que la vie privée et ses limites ont leur place dans la première minute d’une discussion.

        Demander : quel effet ce « ça dépend » a-t-il sur Kai ?

        Demander : quand voudriez-vous entendre qui le saura : avant de parler, ou après ?

        Attention : dans le groupe, des parents peuvent croire qu’on leur fait un reproche. Lena ne fait rien de mal. Elle s’inquiète, et elle peut recevoir de l’aide aussi.
dont-tell-my-mum--the-clock--who-will-know = Demander : « Qui va savoir ce que je vous dis ? »
    .after = Asha ne regarde plus l’heure. « J’aurais dû le dire d’abord, répond-elle. Je le fais maintenant. » On peut toujours poser cette question. Après la réponse, beaucoup de gens parlent plus librement.
dont-tell-my-mum--the-clock--choose-one-thing = Dire : « Je veux choisir ce que maman saura. »
    .after = « Alors, choisissons », dit Asha. Elle prend une page et fait deux listes : ce qui reste ici, ce que la mère de Kai peut savoir. Choisir, c’est souvent plus facile à vivre que de tout dire ou de ne rien dire.
dont-tell-my-mum--the-clock--mum-at-the-end = Demander : « Maman peut venir pour les dix dernières minutes ? »
    .after = « Bonne idée. D’abord, on décide ensemble ce qu’on dit, et ce qu’on ne dit pas », répond Asha. À la fin, un court moment ensemble est souvent calme, parce que tout le monde connaît le plan.
dont-tell-my-mum--the-clock--say-nothing = Ne plus rien dire et regarder ses mains.
    .after = Beaucoup de gens se taisent quand ils ne savent pas bien qui le saura. C’est une façon de prendre soin de soi. Asha le voit. Vous pouvez reprendre dans une minute, la semaine prochaine, ou avec quelqu’un d’autre.


## Step: fingers on the table

dont-tell-my-mum--drumming =
    Kai tape sur la table avec deux doigts. Asha met son téléphone dans le tiroir.

    « Tu t’es arrêté quand j’ai regardé l’heure, dit-elle. C’est moi qui ai fait une erreur. On a une demi-heure, et tu n’as pas à la remplir. »

    Elle pousse vers lui une page et un stylo. « Tu peux parler, écrire ou taper sur la table. Je dis à ta mère seulement ce que tu acceptes. Il y a une limite à cela. Tu peux me demander laquelle. »
    .title = Des doigts sur la table
    .note =
        But : voir comment le personnel peut regagner la confiance après un mauvais moment.

        Demander : que fait Asha avec son corps, et que dit-elle ?

        Demander : qu’est-ce qui aide une ou un jeune qui ne veut pas parler ?

        Attention : ne demandez pas aux jeunes du groupe ce qu’ils cachent à leurs parents.
dont-tell-my-mum--drumming--who-will-know = Demander : « Quelle limite ? Qui va le savoir ? »
    .after = Asha l’explique en mots simples et demande si c’était clair. Se taire d’abord et demander ensuite, c’est très bien. Souvent, le personnel est content que quelqu’un pose la question.
dont-tell-my-mum--drumming--write-it = Faire deux listes : ce qui reste ici, ce que maman peut savoir.
    .after = Kai écrit sept mots dans une liste, et un dans l’autre. Asha ne lit rien avant qu’il tourne la page vers elle. Écrire aide souvent quand parler est trop dur.
dont-tell-my-mum--drumming--another-person = Demander : « Est-ce que je peux parler à quelqu’un d’autre ? »
    .after = « Oui. Il y a une autre infirmière, et un pair-aidant qui a vingt ans », dit Asha. Cela ne la blesse pas. Il faut parfois deux essais pour trouver la bonne personne. Vous pouvez aussi revenir voir la première.
dont-tell-my-mum--drumming--go-on-drumming = Continuer à taper sur la table.
    .after = Asha écoute le rythme. Après un moment, elle dit à Kai qu’il peut revenir mercredi. Un moment ensemble sans paroles n’est pas perdu. Vous pouvez parler un autre jour.


## Step: what stays here

dont-tell-my-mum--what-stays-here =
    « Ce que tu dis ici reste ici, dit Asha. Cela s’appelle la [confidentialité](term:confidentiality). J’écris une partie de ce que tu dis, et tu peux la lire. »

    « Il y a une limite. Si tu es en grave danger, ou si quelqu’un d’autre l’est, je dois chercher de l’aide. Dans ce cas, je te le dis d’abord, s’il y a un moyen de le faire. »

    « Et ta mère ? continue-t-elle. Ce que les parents peuvent savoir à ton âge change d’un endroit à l’autre. Je vais te dire comment c’est ici. »
    .title = Ce qui reste ici
    .note =
        But : entendre une réponse claire et honnête sur la vie privée et sa limite.

        Demander : maintenant qu’Asha a nommé la limite, auriez-vous plus confiance en elle, ou moins ? Pourquoi ?

        Demander : comment expliqueriez-vous cette limite à une amie ou à un ami de 14 ans ?

        Attention : quelqu’un dira peut-être « avant 18 ans, les parents décident de tout ». Selon la norme de l’ONU, l’avis d’une ou d’un jeune compte. Il compte de plus en plus avec l’âge.
dont-tell-my-mum--what-stays-here--what-is-danger = Demander : « C’est quoi, un grave danger ? Vous faites quoi dans ce cas ? »
    .after = Asha pose son stylo et répond à tout. « Rien de ce que tu as dit aujourd’hui n’en fait partie », ajoute-t-elle. Avec des réponses claires, il est souvent plus facile de demander de l’aide tôt.
dont-tell-my-mum--what-stays-here--choose-one-thing = Dire : « Je veux choisir ce que maman saura. »
    .after = Ils font deux listes. Kai peut les changer à tout moment. Une liste comme celle-ci aide aussi le personnel, parce que personne n’a à deviner à la porte.
dont-tell-my-mum--what-stays-here--mum-at-the-end = Demander que maman vienne à la fin.
    .after = « D’abord, on se met d’accord sur les mots », dit Asha. Ils choisissent un sujet, et un signe pour « stop ». Un tel plan aide souvent à garder ces discussions courtes et calmes.
dont-tell-my-mum--what-stays-here--keep-it-here = Faire oui de la tête. Tout reste ici pour l’instant.
    .after = « Alors cela reste ici », dit Asha. Beaucoup de gens veulent connaître la limite, puis attendre. C’est aussi une décision. Vous pouvez la changer la semaine prochaine.


## Step: at the door

dont-tell-my-mum--at-the-door =
    On frappe. Lena passe la tête à la porte. « Je suis vraiment désolée. Est-ce qu’il va bien ? Qu’est-ce qu’il a dit ? »

    Asha se lève. « Je peux vous dire comment nous travaillons ici, répond-elle. Ce que Kai dit, c’est à lui de le raconter. Et le mardi, il y a une discussion pour les parents, avec du thé. »

    Lena souffle un peu. Elle regarde son fils. « Tu n’es pas obligé », dit-elle.
    .title = On frappe à la porte
    .note =
        But : voir qu’on peut respecter à la fois l’inquiétude d’un parent et la vie privée d’un jeune.

        Demander : à ce moment-là, de quoi Lena a-t-elle besoin, et que lui propose Asha ?

        Demander : si Kai veut dire une chose, laquelle suffirait ?

        Attention : en parler à un parent n’est pas une meilleure fin, et ne pas en parler non plus. C’est Kai qui choisit.
dont-tell-my-mum--at-the-door--say-it-myself = Lui dire une chose : « Je ne dors pas. »
    .after = « Je m’en doutais, dit Lena. Merci. » Elle n’en demande pas plus. Une seule chose vraie suffit souvent à un parent qui s’inquiète. Vous pouvez en dire plus tard, ou non.
dont-tell-my-mum--at-the-door--nurse-says-it = Demander à Asha de dire une chose à sa place, et rien de plus.
    .after = Asha regarde la liste, et Kai fait oui de la tête. « Kai dort mal, et nous y travaillons », dit-elle. Elle s’arrête là. C’est parfois plus facile quand quelqu’un d’autre dit les mots que vous choisissez.
dont-tell-my-mum--at-the-door--mum-comes-in = La faire entrer dix minutes, avec un plan.
    .after = Asha dit d’abord de quoi ils vont parler, et de quoi ils ne vont pas parler. Lena s’assoit. Avec un plan et une durée fixée, les discussions restent souvent calmes.
dont-tell-my-mum--at-the-door--not-now = Faire non de la tête. Pas maintenant.
    .after = « Pas maintenant », dit Asha gentiment, et elle montre le thé à Lena. On peut très bien ne rien dire entre deux portes. Vous pouvez en parler plus tard : à la maison, dans un an, ou dans un message.


## Outcomes

dont-tell-my-mum--one-thing-told =
    Lena sait une chose : Kai ne dort pas. Elle n’en demande pas plus. À la maison, elle fait la soupe qu’il préfère.

    Le reste est entre Kai et Asha. C’est la [vie privée](term:privacy) de Kai, et il peut en dire plus quand il le veut. Mercredi, il revient, et ils font le point sur ses nuits.

    Si cela devient difficile avant, Kai peut appeler Asha, ou en parler à une personne adulte de confiance.
    .title = Une chose dite
dont-tell-my-mum--last-ten-minutes =
    Lena est assise à côté de Kai. Asha commence. « Aujourd’hui, nous parlons du sommeil. Le reste appartient à Kai. » Lena pose des questions sur les écrans et sur le dîner. Kai rit une fois.

    Quand une question va trop loin, il lève la main. Asha dit : « Ça, c’est pour un autre jour. » Lena hoche la tête.

    Au bout de dix minutes, c’est fini. Chaque fois, Kai peut décider si sa mère vient, et pour quoi.
    .title = Les dix dernières minutes
dont-tell-my-mum--stays-here =
    Sur le chemin du retour, Lena ne demande rien. Asha lui a dit comment travaille le centre, et lui a parlé de la discussion pour les parents.

    Kai a une carte avec un jour dessus : mercredi, 16 heures. Ce qu’il a dit reste avec Asha. Plus tard, il peut choisir de dire quelque chose à sa mère. Il peut aussi parler à quelqu’un d’autre au centre.

    Si quelqu’un est en danger, Kai le dit à une personne adulte de confiance, ou appelle le numéro d’urgence de l’endroit où il est.
    .title = Cela reste ici
dont-tell-my-mum--first-to-kai =
    « Ici, un grave danger, cela veut dire que quelqu’un pourrait être gravement blessé bientôt, dit Asha. Dans ce cas, je t’en parle d’abord, si je peux. On décide ensemble qui entend quoi. Je n’en dis pas plus que nécessaire. »

    Kai écrit trois noms de personnes à qui il pourrait parler. Asha lui donne le numéro du centre.

    Si un jour Kai ou quelqu’un d’autre est en danger, Kai n’a pas à attendre. Il peut appeler le numéro d’urgence de l’endroit où il est.
    .title = D’abord à Kai


## Words to say

dont-tell-my-mum--say--choose-what-to-tell = Je voudrais choisir ce que ma famille saura, et qui le lui dira.
dont-tell-my-mum--say--last-ten = Faites entrer ma famille seulement à la fin, s’il vous plaît. D’abord, décidons ensemble ce que nous disons.
dont-tell-my-mum--say--not-yet = Pour moi, c’est trop tôt pour en parler. Ne répétez pas ce que j’ai dit, s’il vous plaît.
dont-tell-my-mum--say--somebody-else = Je voudrais parler à quelqu’un d’autre ici. Qui cela pourrait-il être ?
dont-tell-my-mum--say--one-thing = Je veux vous dire une chose aujourd’hui. Ne m’en demandez pas plus pour l’instant, s’il vous plaît.
dont-tell-my-mum--say--say-only-this = S’il vous plaît, dites seulement ceci pour moi, et rien d’autre.
dont-tell-my-mum--say--only-that = Maintenant, vous savez une chose sur moi. J’en dirai plus quand ce sera le bon moment pour moi.
dont-tell-my-mum--say--more-later = Je vous ai dit une chose aujourd’hui. Merci pour votre écoute. La suite viendra peut-être plus tard.
dont-tell-my-mum--say--stop-sign = Quand je lève la main, changez de sujet, s’il vous plaît.
dont-tell-my-mum--say--tell-me-first = Si un jour vous devez le dire à quelqu’un, dites-le-moi d’abord, s’il vous plaît, et dites-moi pourquoi.


## Questions to ask

dont-tell-my-mum--ask--who-will-know = Qui saura ce que je vous dis, et dans quel cas devrez-vous le dire à quelqu’un ?
dont-tell-my-mum--ask--serious-danger = Qu’est-ce que vous appelez un grave danger, et que faites-vous dans ce cas ?
dont-tell-my-mum--ask--what-is-written = Qu’est-ce que vous écrivez sur moi, qui peut le lire, et est-ce que je peux le voir ?


## Next steps

dont-tell-my-mum--next--check-what-was-said = Demandez plus tard ce qu’on a dit pour vous, mot pour mot.
dont-tell-my-mum--next--list-of-two = Faites deux listes : ce qui reste privé, et ce que les autres peuvent savoir sans que cela vous gêne.
dont-tell-my-mum--next--help-for-parents = Dites à vos parents qu’ils peuvent demander de l’aide pour eux. Pour cela, ils n’ont pas besoin de vos secrets.
dont-tell-my-mum--next--if-danger = Si vous êtes en danger, ou si quelqu’un d’autre est en danger, n’attendez pas. Dites-le à une personne adulte en qui vous avez confiance, ou appelez le numéro d’urgence de l’endroit où vous êtes.
dont-tell-my-mum--next--bring-a-line = La prochaine fois, apportez une ligne sur papier. Vous pouvez la donner et ne rien dire.
dont-tell-my-mum--next--three-names = Notez le nom de trois personnes à qui vous pourriez parler, et comment les joindre, même la nuit.
