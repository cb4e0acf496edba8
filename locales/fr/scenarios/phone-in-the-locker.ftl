### Scenario: The phone in the locker. Theme: dignity.
### Speakers: Inés (woman, 31, on the ward), Kwame (nurse, man), Joy (nurse, woman),
### Sunita (advocate, woman), Helen (ward manager, woman).

# For translators:
# Inés agreed to her stay. She is a dental nurse. Her son Teo is a boy of four; his grandmother looks after him.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do (infinitives).
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Inés’s details.
# Names may change to suit your language. The times, the family room and “camera off” must not change.
# Staff want to protect everybody’s privacy: keep both sides fair, and keep every way back.
# An advocate is not a lawyer. “Custom” (« habitude ») is something people here always do, though nobody wrote it down.

phone-in-the-locker = Le téléphone dans le casier
    .about = Cette histoire parle des règles sur les téléphones et la vie privée dans une unité d’hôpital.


## Step: six o’clock

phone-in-the-locker--locker =
    Inés est à l’hôpital, dans une [unité](term:ward) de soins. C’est son deuxième jour, et elle a accepté de venir.

    Il est 18 heures. Kwame, un infirmier, tend une boîte. « Maintenant, les téléphones vont dans le casier. C’est pour la [vie privée](term:privacy) de tout le monde. » Il lui reste onze téléphones à ramasser.

    Inés regarde le casier. Son fils Teo a quatre ans. Elle l’appelle toujours à 19 heures, avant qu’il s’endorme.
    .title = Il est 18 heures
    .note =
        But : voir qu’une limite doit avoir une raison, et qu’une limite plus petite peut suffire.

        Demander : qu’est-ce qui rend difficile de remettre une règle en question, quand c’est votre deuxième jour ?

        Demander : la vie privée de qui est en jeu ici ? Comment protéger celle de tout le monde ?

        Attention : le groupe peut s’en prendre à Kwame. Il veut protéger les gens. Regardez la règle, pas l’homme.
phone-in-the-locker--locker--ask-which-rule = Demander : « C’est une loi, une règle de l’unité ou une habitude d’ici ? »
    .after = Kwame s’arrête. « Je ne sais pas, dit-il. Je vais regarder. » Souvent, le personnel répète une règle que quelqu’un lui a dite. Une question posée calmement laisse du temps pour vérifier, à vous comme à lui.
phone-in-the-locker--locker--offer-plan = Proposer : « Dix minutes dans la salle des familles, caméra éteinte. »
    .after = Kwame réfléchit. La salle des familles est vide à 19 heures. « Pour ce soir, oui », dit-il. Souvent, le personnel accepte plus facilement un petit plan clair. Celui-ci protège aussi d’autres personnes.
phone-in-the-locker--locker--ask-advocate = Demander : « Comment joindre quelqu’un qui défend mes droits ? »
    .after = Kwame trouve une brochure et aide Inés à téléphoner. Une [personne qui défend vos droits](term:advocate) vous aide à dire ce que vous voulez. Cela peut prendre un jour ou deux. D’ici là, vous pouvez parler vous-même de l’appel de ce soir.
phone-in-the-locker--locker--say-nothing = Donner le téléphone et ne rien dire.
    .after = Devant une règle nouvelle, beaucoup de gens se taisent. Il est 19 heures, et l’appel n’a pas lieu. Vous pouvez encore en parler demain, à Kwame ou à quelqu’un d’autre.


## Step: nothing in writing

phone-in-the-locker--nothing-in-writing =
    Kwame cherche dans le classeur de l’unité et sur l’ordinateur. Il revient à 18 h 30.

    « Je n’ai trouvé aucune règle écrite pour les personnes qui ont accepté de rester, dit-il. On dirait une habitude. On le fait parce qu’on l’a toujours fait. »

    Il raconte à Inés comment cela a commencé. Quelqu’un en visite a filmé dans la salle commune, et une personne en a été bouleversée. Kwame ne veut pas que cela recommence.
    .title = Rien d’écrit
    .note =
        But : distinguer une loi, une règle écrite et une habitude, et chercher la raison derrière chacune.

        Demander : qu’est-ce qui change quand Kwame dit « Je ne sais pas » ?

        Demander : quelles limites, plus petites que celle-ci, suffiraient pour qu’on ne filme pas les gens ?

        Attention : « aucune règle écrite » ne veut pas dire que le souci est petit. Une personne a été bouleversée. Que le groupe entende cela aussi.
phone-in-the-locker--nothing-in-writing--ask-smaller-limit = Demander : « Quelle est la raison pour moi ? Une limite plus petite suffirait ? »
    .after = Kwame réfléchit. « La raison, c’est qu’on a filmé des gens, dit-il. Dans la salle des familles, il n’y a personne à filmer. » Une question comme celle-ci aide souvent le personnel à trouver lui-même une limite plus petite.
phone-in-the-locker--nothing-in-writing--offer-plan = Proposer : « J’appelle depuis la salle des familles, caméra éteinte. »
    .after = « Ça, je peux le faire ce soir », dit Kwame. Il demande à un collègue de le remplacer à 19 heures. Un plan qui protège aussi d’autres personnes est souvent plus facile à accepter.
phone-in-the-locker--nothing-in-writing--ask-in-writing = Demander la raison par écrit, et un jour pour revoir la règle.
    .after = Kwame transmet la demande à la responsable de l’unité. Une réponse écrite prend souvent un jour ou plus. D’ici là, vous pouvez encore demander l’appel de ce soir.
phone-in-the-locker--nothing-in-writing--leave-it = Le remercier et en rester là pour ce soir.
    .after = Une question, cela peut suffire pour un soir. L’appel n’a pas lieu ce soir. Ce que Kwame a découvert compte quand même. Vous pouvez y revenir demain, avec lui ou avec quelqu’un d’autre.


## Step: the next morning

phone-in-the-locker--next-morning =
    Inés a de nouveau son téléphone. Il y a un message de sa mère : Teo a pleuré un peu, puis il s’est endormi.

    Au petit déjeuner, Joy, une infirmière, s’assoit à côté d’Inés. « Comment s’est passée votre soirée ? » demande-t-elle. Elle range sa liste et elle écoute.

    Il est 9 heures. Teo se couche dans dix heures.
    .title = Le lendemain matin
    .note =
        But : voir qu’un jour de silence n’enlève aucun droit.

        Demander : que fait Joy pour qu’il soit plus facile de parler ?

        Demander : quelle façon d’en parler vous convient : à voix haute, par écrit ou par quelqu’un d’autre ?

        Attention : quelqu’un dira peut-être « elle aurait dû parler ». Dites que beaucoup de gens restent sans voix, et qu’elle peut encore demander ce qu’elle veut.
phone-in-the-locker--next-morning--tell-joy = Dire : « J’ai raté le coucher de mon fils. J’ai besoin de l’appeler ce soir. »
    .after = Joy hoche la tête. « Merci de me le dire. On s’en occupe maintenant. » Elle se renseigne sur la salle des familles. Souvent, le personnel peut faire plus à 9 heures qu’à 18 heures.
phone-in-the-locker--next-morning--ask-advocate = Demander : « Vous m’aidez à joindre quelqu’un qui défend mes droits ? »
    .after = Joy connaît le nom et aide Inés à appeler. Une [personne qui défend vos droits](term:advocate) est là pour vous, pas pour l’unité. Cela peut prendre un jour ou deux. Vous pouvez quand même parler de ce soir avec Joy.
phone-in-the-locker--next-morning--write-a-note = Écrire un mot et demander la raison sur papier.
    .after = Écrire est peut-être plus facile que parler. Joy donne le mot à la responsable de l’unité, puis revient dire à Inés que c’est fait. Une réponse prend souvent un jour ou plus. Vous pouvez garder une copie de votre mot.
phone-in-the-locker--next-morning--say-fine = Dire « Bien, merci » et garder cela pour un autre jour.
    .after = Joy dit qu’elle est là jusqu’à 15 heures. Avec la fatigue, beaucoup de gens répondent « bien ». Ce n’est pas une promesse. Vous pouvez encore en parler cet après-midi, demain ou la semaine prochaine.


## Step: the family room

phone-in-the-locker--family-room =
    À 19 heures, Inés est assise dans la salle des familles. La porte est fermée, et la caméra est éteinte. Teo lui parle d’un escargot. Il rit, et elle rit aussi.

    Dix minutes plus tard, elle rend le téléphone à Kwame.

    « Ça s’est bien passé, dit-il. Mais je peux dire oui seulement pour ce soir. Demain, je ne travaille pas. »
    .title = Dix minutes à 19 heures
    .note =
        But : voir pourquoi cela vaut la peine d’écrire un accord donné pour un soir.

        Demander : que se passe-t-il demain, quand Kwame n’est pas là ?

        Demander : quand suffit-il de régler une chose pour vous ? Quand concerne-t-elle aussi d’autres personnes ?

        Attention : aucun choix ici n’est plus courageux qu’un autre. Le repos est une raison aussi.
phone-in-the-locker--family-room--ask-for-plan = Demander : « Écrivez cela dans mon plan de soins, s’il vous plaît. »
    .after = Kwame l’écrit sous les yeux d’Inés. Quand l’équipe change, le papier aide souvent plus que la mémoire. Il permet aussi de revoir la limite à un jour fixé.
phone-in-the-locker--family-room--ask-for-everyone = Demander à quelqu’un qui défend ses droits d’en parler pour tout le monde.
    .after = D’autres personnes manquent peut-être aussi leurs appels. Une [personne qui défend vos droits](term:advocate) peut en parler en réunion sans donner votre nom. Cela prend souvent plus de temps, et cela peut changer plus de choses.
phone-in-the-locker--family-room--leave-it = Dire bonne nuit et en rester là pour l’instant.
    .after = Un appel, cela peut suffire pour un jour. Demain, quelqu’un d’autre dira peut-être non. Vous pouvez encore poser la question à ce moment-là, et dire que cela a marché ce soir.


## Outcomes

phone-in-the-locker--in-the-plan =
    Il y a une nouvelle ligne dans le [plan de soins](term:care-plan) d’Inés. Elle dit : salle des familles, 19 heures, dix minutes, caméra éteinte. Elle donne la raison de la limite, et un jour pour la revoir.

    Maintenant, l’équipe suivante est au courant. Si quelqu’un dit non, Inés peut montrer la page. Le jour fixé, elle peut demander plus.
    .title = Dans le plan de soins
phone-in-the-locker--ward-meeting =
    Deux jours plus tard, Sunita s’assoit avec Inés. C’est la [personne qui défend les droits](term:advocate) d’Inés. « Que voulez-vous que je dise ? demande-t-elle. Et que dois-je garder pour moi ? »

    À la réunion de l’unité, d’autres personnes parlent aussi. Certaines ne peuvent pas passer leurs appels. Certaines ont peur d’être filmées. Sunita demande une raison pour chaque limite, et une pièce où l’on peut téléphoner.

    Helen, la responsable de l’unité, promet une réponse d’ici vendredi.
    .title = La réunion de l’unité
phone-in-the-locker--in-writing =
    Le lendemain, Helen, la responsable de l’unité, apporte une page. On y lit : « Pas de téléphone dans la salle commune après 18 heures, parce qu’une personne y a été filmée. Nous revoyons cette règle vendredi. »

    La page ne dit rien des autres pièces. Maintenant, Inés a une raison, un lieu et un jour. Elle peut demander la salle des familles. Elle peut montrer la page à quelqu’un qui l’aide.
    .title = Une raison sur papier
phone-in-the-locker--another-day =
    Inés ne demande rien de plus aujourd’hui. Elle est fatiguée, et elle vient d’arriver. C’est une raison suffisante.

    La boîte passe chaque soir à 18 heures. Inés peut parler à ce moment-là, ou avant, ou demander à quelqu’un de parler pour elle. Même une règle pour tout le monde doit avoir une raison dans son cas. Et il faut choisir la plus petite limite qui marche.
    .title = Un autre jour


## Words to say

phone-in-the-locker--say--small-plan = Je voudrais appeler ma famille depuis une pièce à part. Dix minutes, caméra éteinte.
phone-in-the-locker--say--reach-advocate = Je voudrais parler à une personne qui défend mes droits. Qui peut m’aider à la joindre ?
phone-in-the-locker--say--later = Pour moi, c’est trop tôt pour en parler. J’y reviendrai.
phone-in-the-locker--say--put-in-writing = Donnez-moi la raison par écrit, s’il vous plaît, et un jour pour revoir la règle.
phone-in-the-locker--say--missed-call = J’ai manqué un appel important pour ma famille et pour moi. J’ai besoin de le passer ce soir.
phone-in-the-locker--say--in-my-plan = Cela a marché. Écrivez-le dans mon plan de soins, s’il vous plaît, pour que l’équipe suivante le sache.
phone-in-the-locker--say--show-the-page = Nous l’avons décidé ensemble, c’est dans mon plan de soins. Regardez cette page, s’il vous plaît.
phone-in-the-locker--say--only-this = S’il vous plaît, dites ceci pour moi, et rien d’autre sur moi.
phone-in-the-locker--say--no-written-rule = J’ai demandé à voir cette règle. Personne ne l’a trouvée par écrit.
phone-in-the-locker--say--it-worked = Nous avons essayé un appel depuis une pièce à part, et cela a marché. Est-ce que je peux recommencer ?
phone-in-the-locker--say--other-rooms = Cette page parle d’une seule pièce. Est-ce que je peux appeler depuis une autre ?


## Questions to ask

phone-in-the-locker--ask--which-rule = Est-ce une loi, une règle de l’unité ou une habitude d’ici ? Est-ce que je peux la voir ?
phone-in-the-locker--ask--reason-for-me = Quelle est la raison de cette règle dans mon cas, et quelle serait une limite plus petite ?
phone-in-the-locker--ask--look-again = Quel jour allons-nous revoir cette limite ?
phone-in-the-locker--ask--when-answer = Quand aurai-je la réponse, et qui me la donnera ?


## Next steps

phone-in-the-locker--next--copy-of-plan = Demandez une copie de votre plan de soins et gardez-la avec vous.
phone-in-the-locker--next--tell-next-shift = Dites à l’équipe suivante à quelle page cela se trouve.
phone-in-the-locker--next--three-lines = Écrivez trois lignes : ce que vous voulez, pourquoi c’est important, et pour quand.
phone-in-the-locker--next--ask-each-evening = Posez encore la question ce soir. Une réunion un autre jour ne vous en empêche pas.
phone-in-the-locker--next--keep-the-page = Gardez la page. Écrivez dessus qui vous l’a donnée, et quand.
phone-in-the-locker--next--go-on-friday = Demandez à être là quand la règle sera revue.
phone-in-the-locker--next--if-still-no = Si la réponse reste non, demandez comment faire une [réclamation](term:complaint). Une personne qui défend vos droits peut vous aider.
phone-in-the-locker--next--message-home = Demandez à quelqu’un de l’équipe de transmettre un message à vos proches ce soir.
