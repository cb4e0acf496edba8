### Scenario: It’s probably anxiety. Theme: dignity.
### Speakers: Carmen (woman, 52, a taxi driver), Oskar (nurse at the desk, man, about 35),
### Mina (nurse, woman, about 45), Dr Brandt (doctor, woman, about 50), Rafael (Carmen’s brother, about 48).

# For translators:
# Nobody dies in this story. The tracing shows “a small change”; never name an illness, a medicine or a dose.
# Carmen’s diagnosis is never named. Her mood is not the problem: not being examined is.
# “The emergency number where you are” stays without digits. The guide shows numbers on another page.
# The story must never suggest that somebody with chest pain can stay at home and wait.
# Oskar is in a hurry and believes his screen. He is not unkind, and he learns something. Mina does well from the start.
# A heart tracing is the test with small pads on the chest and lines on paper. Use the everyday word.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Carmen’s details.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.

probably-anxiety = « C’est probablement de l’angoisse »
    .about = Cette histoire parle d’une douleur dans la poitrine, et d’une femme qu’on ne croit pas. Personne n’y meurt. Si vous avez mal à la poitrine maintenant, appelez le numéro d’urgence de l’endroit où vous êtes.


## Step: the desk

probably-anxiety--desk =
    Carmen a 52 ans et conduit un taxi. Depuis le petit déjeuner, quelque chose lui serre la poitrine. Elle vient aux urgences.

    Oskar, un infirmier, regarde son écran. Il y voit un [diagnostic](term:diagnosis) et un médicament pour le moral. « C’est probablement de l’angoisse, dit-il. Asseyez-vous, s’il vous plaît, et respirez lentement. » Huit personnes attendent derrière elle.

    Personne n’a examiné sa poitrine. Et vous, si vous avez mal à la poitrine, appelez le numéro d’urgence de l’endroit où vous êtes.
    .title = À l’accueil des urgences
    .note =
        But : voir qu’un diagnostic dans un dossier peut cacher ce qu’il faut au corps.

        Demander : que sait Oskar de la poitrine de Carmen, et que croit-il seulement ?

        Demander : que se passerait-il pour quelqu’un sans diagnostic de santé mentale ?

        Attention : dans le groupe, il y a des personnes qu’on n’a pas crues, elles non plus. Personne n’a à le raconter. Ne laissez jamais le groupe deviner une maladie.
probably-anxiety--desk--look-first = Demander : « Examinez d’abord ma poitrine, s’il vous plaît, comme pour n’importe qui. »
    .after = Oskar lève les yeux de l’écran. « Vous avez raison. Personne n’a vérifié. » Il appelle Mina, une infirmière. Une demande courte et claire aide souvent le personnel à regarder de nouveau la personne. Vous pouvez la répéter autant de fois qu’il le faut.
probably-anxiety--desk--write-it-down = Lui demander d’écrire : « Douleur dans la poitrine, pas encore examinée. »
    .after = Oskar tape ces mots. Deux minutes plus tard, Mina, une infirmière, lit la liste. Elle se lève tout de suite. Souvent, des mots sur la liste arrivent plus vite qu’une voix à la personne suivante. Vous pouvez quand même le dire aussi à voix haute.
probably-anxiety--desk--call-brother = Demander à son frère de venir et de parler avec elle.
    .after = Rafael gare le taxi et arrive en quatre minutes. À deux, on se fait souvent entendre plus vite. Vous choisissez qui vient avec vous. Vous pouvez aussi demander l’aide d’une amie, d’un ami, ou de quelqu’un qui attend à côté de vous.
probably-anxiety--desk--sit-and-wait = S’asseoir et attendre.
    .after = Beaucoup de gens font ce qu’on leur dit quand ils ont peur. La poitrine de Carmen reste serrée. Vous pouvez retourner à l’accueil à tout moment et dire : « C’est pire. » Vous n’avez pas à attendre qu’on appelle votre nom.


## Step: waiting

probably-anxiety--waiting =
    Carmen est assise près de la porte. Sa poitrine est encore serrée. Elle garde une main dessus.

    Sur le mur, on lit : « Vous vous sentez plus mal ? Dites-le-nous tout de suite. » La file est longue, et Carmen n’aime pas passer devant les gens.

    Mina, une infirmière, passe avec une liste. Elle regarde Carmen et s’arrête. « Comment ça va, là ? »
    .title = La rangée de chaises
    .note =
        But : voir qu’attendre, ce n’est pas promettre de se taire.

        Demander : que rend possible l’affiche sur le mur, et pour qui ne sert-elle à rien ?

        Demander : que fait Mina qu’un écran ne peut pas faire ?

        Attention : ne demandez pas « pourquoi n’a-t-elle rien dit ? ». La peur fait taire beaucoup de gens. Demandez ce qui l’aurait aidée.
probably-anxiety--waiting--say-worse = Dire : « C’est pire. Ça serre ici. »
    .after = Mina range la liste. « Alors on regarde maintenant. » Quand une douleur change, c’est une information nouvelle, et le personnel en a besoin. Vous pouvez le dire tout de suite, et plus d’une fois.
probably-anxiety--waiting--write-it-down = Lui demander d’écrire : « Douleur dans la poitrine, pas encore examinée. »
    .after = Mina le note, puis relit ce qu’elle a écrit. « Ça ne peut pas rester comme ça », dit-elle. Des mots simples sur une liste montrent souvent au personnel ce qui manque. Vous pouvez encore lui en dire plus.
probably-anxiety--waiting--call-brother = Appeler son frère et lui demander de venir.
    .after = Mina attend la fin de l’appel et reste à côté de Carmen. Rafael vient tout de suite. À deux, il est souvent plus facile de redire une chose. Vous pouvez commencer à parler avant qu’il soit là.
probably-anxiety--waiting--say-nothing = Faire oui de la tête et ne rien dire.
    .after = Mina ne s’en va pas. Elle voit la main sur la poitrine. « Je voudrais vérifier votre cœur maintenant. Je peux ? » Tout le monde ne regarde pas d’aussi près. Si personne ne le fait, vous pouvez lever la main, ou demander à la personne d’à côté de parler pour vous.


## Step: two voices

probably-anxiety--two-voices =
    Rafael est debout à côté de Carmen, à l’accueil. Elle dit ce qu’elle ressent. Il le redit, lentement. « Depuis le petit déjeuner. Ça serre. Personne n’a regardé. »

    Maintenant, Oskar, l’infirmier, le note. Puis il se tourne vers Rafael. « Elle est souvent comme ça ? » demande-t-il.

    Carmen est là, devant lui.
    .title = Deux voix
    .note =
        But : voir qu’une personne qui en accompagne une autre peut l’aider à se faire entendre, ou finir par prendre sa place.

        Demander : à qui parle Oskar, et quel effet cela a-t-il sur Carmen ?

        Demander : que pourrait répondre Rafael, pour que la parole revienne à Carmen ?

        Attention : Oskar ne pose pas la question à la bonne personne, mais maintenant il écrit. Les deux sont vrais.
probably-anxiety--two-voices--talk-to-me = Dire : « Parlez-moi, s’il vous plaît. Mon frère est là pour me soutenir. »
    .after = « Pardon », dit Oskar, et il regarde Carmen. Il lui demande où elle a mal, et il appelle Mina, une infirmière. Souvent, sans y penser, le personnel parle à la personne la plus calme. Une phrase peut vous rendre la parole.
probably-anxiety--two-voices--which-tests = Demander : « Sans ce diagnostic, quels examens aurais-je maintenant ? »
    .after = Oskar s’arrête. « Un tracé du cœur, dit-il lentement. Tout de suite. » Il appelle Mina, une infirmière. Une question comme celle-ci aide souvent le personnel à voir ce que l’étiquette a caché.
probably-anxiety--two-voices--let-him-speak = Laisser parler Rafael, et garder ses forces.
    .after = « Demandez-lui, à elle, dit Rafael. Mais d’abord, examinez sa poitrine. » Oskar appelle Mina, une infirmière. Laisser quelqu’un parler un moment, c’est aussi un choix. Vous pouvez reprendre la parole quand vous voulez.


## Step: the tracing

probably-anxiety--tracing =
    Mina, une infirmière, emmène Carmen dans une pièce avec un rideau. Elle explique chaque geste avant de le faire. « De petites pastilles sur la poitrine. Cela prend cinq minutes et ne fait pas mal. Vous êtes d’accord ? » Carmen dit oui.

    Une machine trace des lignes. « D’abord le corps, dit Mina. Nous le faisons pour tout le monde. » Elle pose des questions sur la douleur et sur tous les médicaments.

    La docteure Brandt est en route.
    .title = Des lignes sur du papier
    .note =
        But : voir à quoi ressemblent les mêmes soins que pour tout le monde : le corps d’abord, avec une explication, et l’accord de la personne.

        Demander : quels mots de Mina aimeriez-vous entendre du personnel ?

        Demander : dans cette pièce, que voudriez-vous savoir, ou avoir à côté de vous ?

        Attention : restez sur la façon dont on traite Carmen. Le groupe n’a pas à trouver ce qu’elle a.
probably-anxiety--tracing--what-comes-next = Demander : « Qu’est-ce que cela montre, et que se passe-t-il ensuite ? »
    .after = Mina répond avec des mots simples, et dit ce qu’elle ne sait pas encore. « La docteure Brandt vous expliquera le reste. » Demander quelle est la suite rend souvent une longue journée plus facile. Même avec la fatigue, vous pouvez reposer la question.
probably-anxiety--tracing--what-is-written = Demander : « Qu’est-ce qu’on a écrit sur moi à l’accueil ? »
    .after = Mina tourne l’écran. La première ligne dit : « Angoissée. On lui a dit d’attendre. » Cette ligne ne dit pas que personne n’avait examiné Carmen. Souvent, le personnel peut ajouter une ligne tout de suite. Voir tout le dossier peut prendre plus de temps.
probably-anxiety--tracing--brother-takes-notes = Demander à Rafael de rester avec elle et de prendre des notes.
    .after = Rafael note les heures, les noms et la suite prévue. Mina demande à Carmen ce qu’il peut entendre. Des notes aident souvent plus tard, quand il est difficile de se souvenir. Vous pouvez faire sortir à tout moment la personne qui vous accompagne.
probably-anxiety--tracing--call-brother-now = Demander à Mina d’appeler son frère.
    .after = Mina appelle depuis la pièce, pour que Carmen puisse entendre. Rafael arrive bientôt. Souvent, le personnel peut téléphoner quand vous ne pouvez pas. Vous décidez ce qu’il dit à votre famille.
probably-anxiety--tracing--close-her-eyes = Ne plus rien dire. Fermer les yeux et se reposer.
    .after = Mina lui met la sonnette dans la main. « Appuyez si quelque chose change. » À ce moment-là, beaucoup de gens n’ont plus de mots. Les examens continuent. Vous pouvez poser vos questions plus tard dans la journée, ou demain.


## Outcomes

probably-anxiety--stays-tonight =
    Les lignes montrent un petit changement. La docteure Brandt dit ce que cela veut peut-être dire, et ce qu’elle veut vérifier. Carmen reste cette nuit, près du personnel infirmier.

    Elle connaît le plan : une prise de sang, un autre tracé, une discussion à 20 heures. Elle peut dire à tout moment : « C’est pire. »

    Son médicament pour le moral est sur la liste. L’arrêter ou le changer d’un coup peut faire du mal. Alors Carmen en parle d’abord avec la docteure.
    .title = Un plan pour cette nuit
probably-anxiety--on-the-record =
    Les lignes montrent un petit changement, et Carmen reste cette nuit. Il y a aussi de nouveaux mots dans son dossier : « Douleur dans la poitrine depuis le petit déjeuner. Examinée à midi. »

    Oskar, l’infirmier de l’accueil, passe la voir. « J’ai regardé l’écran, et pas vous, dit-il. Je suis désolé. »

    Carmen peut demander que ses propres mots soient dans le dossier. Elle peut aussi dire à l’hôpital comment cela s’est passé, pour qu’on examine d’autres personnes plus tôt.
    .title = De nouveaux mots au dossier
probably-anxiety--with-her-brother =
    Les lignes montrent un petit changement, et Carmen reste cette nuit. Rafael est assis à côté d’elle avec ses notes. La docteure Brandt parle à Carmen. Rafael demande seulement ce qu’elle veut qu’il demande.

    Avant qu’il parte, ils décident ensemble ce qu’il peut dire à la famille.

    Mina note le médicament pour le moral. L’arrêter ou le changer d’un coup peut faire du mal. Alors Carmen en parle d’abord avec la docteure.
    .title = Quelqu’un à côté d’elle
probably-anxiety--rest-first =
    Les lignes montrent un petit changement. Carmen reste cette nuit, près du personnel infirmier, la sonnette à la main. Si quelque chose change, elle appuie.

    Elle ne veut pas parler de l’accueil aujourd’hui. Cela peut attendre. Les examens, non : ils continuent.

    Demain, elle peut demander ce qu’on a écrit sur elle. Elle peut dire à quelqu’un ce qu’elle a ressenti. Sa douleur est réelle, quoi que dise l’écran.
    .title = D’abord, le repos


## Words to say

probably-anxiety--say--look-first = Examinez-moi d’abord, s’il vous plaît, comme une personne qui n’a pas mon diagnostic.
probably-anxiety--say--write-not-examined = Notez ma douleur, s’il vous plaît, et notez que personne ne l’a encore examinée.
probably-anxiety--say--stay-with-me = Restez avec moi, s’il vous plaît, et redites avec moi ce que je dis.
probably-anxiety--say--it-is-worse = C’est pire. Regardez maintenant, s’il vous plaît.
probably-anxiety--say--talk-to-me = Parlez-moi, s’il vous plaît. Cette personne est là pour me soutenir.
probably-anxiety--say--he-speaks-for-now = Je n’ai pas la force de parler maintenant. Posez d’abord la question à cette personne, s’il vous plaît, et ensuite à moi.
probably-anxiety--say--what-he-may-hear = Cette personne peut rester et prendre des notes. Demandez-moi mon accord avant de dire autre chose, s’il vous plaît.
probably-anxiety--say--call-for-me = Appelez quelqu’un pour moi, s’il vous plaît, et laissez-moi entendre ce que vous dites.
probably-anxiety--say--later-please = Je veux les examens. Je poserai mes questions plus tard.
probably-anxiety--say--all-my-medicines = Voici tous les médicaments que je prends. Prévenez-moi avant d’en changer un, s’il vous plaît.
probably-anxiety--say--add-my-words = Ajoutez mes propres mots au dossier, s’il vous plaît.
probably-anxiety--say--same-words-again = Je vous ai demandé de noter que personne n’avait examiné ma douleur. Vérifiez que c’est écrit, s’il vous plaît.


## Questions to ask

probably-anxiety--ask--which-tests = Si je n’avais pas de diagnostic de santé mentale, quels examens aurais-je maintenant ?
probably-anxiety--ask--what-comes-next = Que montre l’examen, et que se passe-t-il ensuite ?
probably-anxiety--ask--who-checks = Qui vient voir comment je vais, à quel rythme, et comment appeler à l’aide ?
probably-anxiety--ask--what-is-written = Qu’est-ce qu’on a écrit sur moi, et comment puis-je le voir ?


## Next steps

probably-anxiety--next--keep-taking = Parlez au personnel de tous vos médicaments. N’en arrêtez aucun et n’en changez aucun d’un coup : parlez-en d’abord à un médecin, à une pharmacienne ou à un pharmacien.
probably-anxiety--next--if-it-returns = Si la douleur revient après votre sortie, appelez le numéro d’urgence de l’endroit où vous êtes. N’attendez pas.
probably-anxiety--next--ask-for-summary = Avant de partir, demandez une page : ce qu’on a trouvé, et ce qu’il faut faire ensuite.
probably-anxiety--next--copy-of-record = Demandez comment avoir une copie de votre [dossier médical](term:health-records). Les règles changent d’un endroit à l’autre.
probably-anxiety--next--give-feedback = Quand ce sera le bon moment pour vous, dites à l’hôpital comment cela s’est passé. Cela peut être une lettre ou une [réclamation](term:complaint).
probably-anxiety--next--agree-what-to-say = Décidez avec la personne qui vous accompagne ce qu’il faut dire, et ce qui reste privé.
probably-anxiety--next--ask-somebody-in = Demandez au personnel d’appeler quelqu’un que vous aimeriez avoir à côté de vous.
