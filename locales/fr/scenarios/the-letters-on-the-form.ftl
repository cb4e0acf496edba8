### Scenario: The letters on the form. Theme: legal capacity and support to decide.
### Speakers: Ruth (woman, 46, works in a garden centre), Michael (her brother, 41, works in a café, in hospital),
### Hugo (nurse in charge, man), Dr Banerjee (doctor, woman). Mona (advocate, woman) is only mentioned.

# For translators:
# Nobody dies in this story. Michael has a lung infection and is getting better.
# Michael has Down’s syndrome. He is an adult, and he speaks for himself. Let him speak first wherever he can.
# The reader is Ruth. The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# “Resuscitation” means trying to start a heart again after it has stopped. Use the words that staff write where your language is spoken.
# “Learning disability” stands here as words on the form. Use the respectful everyday term of your language.
# Sentences under --say-- and --ask-- are for any reader to use: some for the person in the bed, some for a relative.
# Keep them free of names and of kinship.
# Ruth supports Michael. She does not decide for him and she signs nothing for him.
# Do not say who decides in law: that differs from country to country. Keep the voice calm.

the-letters-on-the-form = Les mots sur le formulaire
    .about = Cette histoire parle d’un formulaire pour un cœur qui s’arrête. Il y est question de mourir. Personne n’y meurt.


## Step: what does it say?

the-letters-on-the-form--what-does-it-say =
    Michael travaille dans un café. En ce moment, il est à l’hôpital avec une infection des poumons. Il respire de mieux en mieux. « Qu’est-ce qui est écrit là ? » demande-t-il à Ruth, sa sœur.

    Elle lit le formulaire dans le dossier de Michael. « Ne pas réanimer : handicap intellectuel. » Cela veut dire : si le cœur de Michael s’arrête, l’équipe n’essaie pas de le faire repartir.

    Personne n’en a parlé à Michael, ni à elle.
    .title = Qu’est-ce qui est écrit ?
    .note =
        But : voir qu’un handicap n’est pas une raison médicale. On parle d’abord à la personne.

        Demander : qui a posé la première question dans cette histoire, et qui lui doit une réponse ?

        Demander : à ce moment-là, de quoi auriez-vous besoin avant de dire quelque chose ?

        Attention : ici, des gens ont perdu quelqu’un. Dites au début que chaque personne peut quitter la pièce, et revenir ou non.
the-letters-on-the-form--what-does-it-say--ask-michael = Demander : « Il s’agit de ton cœur. Tu veux que je sois là quand ils en parleront ? »
    .after = Michael réfléchit. « Oui. Tu restes », dit-il. Poser d’abord la question peut sembler dur quand les mots sont durs. Beaucoup de gens aiment mieux savoir et être consultés que rester à l’écart.
the-letters-on-the-form--what-does-it-say--who-decided = Écrire : « Qui a décidé, quand, et où est l’avis de Michael ? »
    .after = Ruth donne la question à Hugo, l’infirmier responsable. Il la lit et appelle tout de suite une médecin. Une question écrite reste sur la table. Souvent, le personnel y répond plus vite qu’à une question orale.
the-letters-on-the-form--what-does-it-say--new-talk = Dire : « Enlevez cette raison. Il faut parler vraiment à Michael et l’aider. »
    .after = Hugo, l’infirmier responsable, écoute jusqu’au bout. « Oui. Il faut revoir cela », dit-il, et il appelle une médecin. Selon la norme de l’ONU, personne ne devrait recevoir moins de soins à cause d’un handicap.
the-letters-on-the-form--what-does-it-say--step-out = Sortir un moment et respirer.
    .after = Ruth dit à Michael qu’elle revient. Beaucoup de gens ont besoin d’air avant de pouvoir parler. Vous pouvez poser vos questions à toute heure. Il y a toujours une infirmière ou un infirmier responsable.


## Step: in the corridor

the-letters-on-the-form--in-the-corridor =
    Ruth est debout à la fenêtre du couloir. Hugo, l’infirmier responsable, apporte une chaise et un verre d’eau. Il ne lui demande pas d’être calme.

    « J’ai lu ce formulaire maintenant, dit-il. Ce n’est pas une raison médicale. J’ai mis une note dessus, pour qu’il soit revu aujourd’hui. »

    Il attend. « Que voulez-vous faire d’abord ? Rien, c’est bien aussi. »
    .title = Dans le couloir
    .note =
        But : voir qu’une pause fait partie de la demande, et à quoi ressemble un bon soutien pour un proche.

        Demander : quels mots de Hugo aident, et quels mots n’auraient pas aidé ?

        Demander : qui vous donne une chaise dans un moment comme celui-ci ?

        Attention : laissez un silence ici. Ne le remplissez pas de conseils.
the-letters-on-the-form--in-the-corridor--back-to-michael = Retourner voir Michael, et lui demander s’il veut qu’elle reste.
    .after = Hugo dit qu’il n’est pas loin. Michael a posé son thé et il attend. C’est son cœur, et cette discussion est la sienne. Lui poser la question vient avant toute lettre ou réunion.
the-letters-on-the-form--in-the-corridor--call-the-doctor = Demander à Hugo d’appeler la médecin, avec une question sur papier.
    .after = « Qui a décidé, quand, et où est l’avis de Michael ? » Hugo la lit au téléphone. Quand un infirmier pose la question avec vous, la réponse vient souvent plus tôt.
the-letters-on-the-form--in-the-corridor--reach-advocate = Demander à Hugo quelqu’un pour défendre les droits de Michael.
    .after = Hugo passe l’appel. Une [personne qui défend les droits](term:advocate) de Michael l’aide à dire ce qu’il veut. Cela peut prendre jusqu’à demain. Vous pouvez demander à l’équipe de mettre le formulaire de côté d’ici là.
the-letters-on-the-form--in-the-corridor--sit-a-while = S’asseoir un moment et ne rien demander de plus aujourd’hui.
    .after = Hugo reste un instant, puis laisse la porte ouverte. Certaines nouvelles ont besoin d’une nuit. La note est sur le formulaire maintenant, et vous pouvez encore poser vos questions, même à 2 heures du matin.


## Step: Michael first

the-letters-on-the-form--michael-first =
    « Ils ont écrit qu’ils n’aideraient pas ton cœur s’il s’arrêtait, dit Ruth lentement. Ils l’ont écrit à cause de ton handicap. Personne ne t’a demandé ton avis. »

    Michael regarde ses mains. « Ce n’est pas gentil », dit-il. Puis : « Je veux guérir. Je veux retourner dans mon café. »

    Après un moment, il dit : « Je veux leur dire. Toi, tu restes ici. »
    .title = Michael d’abord
    .note =
        But : entendre ce qui change quand on demande d’abord son avis à la personne.

        Demander : que dit Michael qu’aucun formulaire n’aurait pu dire ?

        Demander : quels mots choisit Ruth, pour qu’il puisse suivre et ne reste pas seul ?

        Attention : on dit souvent « cela ne ferait que le bouleverser ». Être bouleversé n’est pas une raison de laisser quelqu’un à l’écart.
the-letters-on-the-form--michael-first--he-asks-himself = Laisser Michael appeler la médecin, et rester à côté de lui.
    .after = Michael appuie sur la sonnette. « Je veux parler de mon cœur », dit-il. La médecin vient et s’assoit. Quand une personne pose elle-même la question, on lui répond souvent autrement.
the-letters-on-the-form--michael-first--write-his-words = Écrire ses mots, exactement comme il les dit.
    .after = « Je veux guérir. Je veux retourner dans mon café. » Ruth lui lit ces mots, et il signe. Hugo, l’infirmier responsable, les apporte à la médecin.
the-letters-on-the-form--michael-first--somebody-for-michael = Lui demander s’il veut quelqu’un pour défendre ses droits.
    .after = « Quelqu’un de mon côté ? » demande Michael. « Oui, je veux ça. » Une [personne qui défend ses droits](term:advocate) est là pour lui, pas pour la famille, ni pour l’hôpital. Cela peut prendre jusqu’à demain.
the-letters-on-the-form--michael-first--not-tonight = Lui tenir la main. Rien de plus ce soir.
    .after = Michael est fatigué, et il veut voir son jeu à la télévision. C’est très bien. Il a dit ce qu’il veut, et Ruth l’a entendu. Demain, ils peuvent le dire tous les deux.


## Step: the doctor comes

the-letters-on-the-form--the-doctor-comes =
    La docteure Banerjee tire le rideau et reste un instant sans bouger. « Je n’ai pas écrit cela, dit-elle. Mais il y a le nom de mon équipe dessus. Un handicap n’est pas une raison médicale. Je suis désolée. »

    Michael la regarde. Ruth est assise à côté de lui.

    « Son autre traitement continue, dit la docteure Banerjee. Je l’ai vérifié d’abord. Maintenant, je voudrais faire les choses comme il faut. »
    .title = La docteure arrive
    .note =
        But : voir ce qu’il faut pour une décision bien faite : une personne, une raison médicale, une discussion, un jour pour la revoir.

        Demander : que fait bien la docteure Banerjee dans sa première minute ?

        Demander : comment Ruth peut-elle laisser la place à Michael maintenant ?

        Attention : le groupe voudra peut-être que quelqu’un soit puni. Une réclamation est possible. D’abord vient la discussion avec Michael.
the-letters-on-the-form--the-doctor-comes--ask-michael-please = Dire : « Demandez son avis à Michael, s’il vous plaît. Je suis là pour le soutenir. »
    .after = La docteure Banerjee tourne sa chaise. « Michael, puis-je parler avec vous de votre cœur ? » « Oui, dit-il, mais lentement. » Les médecins regardent souvent la famille d’abord. Une phrase courte peut changer cela.
the-letters-on-the-form--the-doctor-comes--three-questions = Demander : « Quelle est la raison pour lui ? Qui lui a demandé son avis ? Jusqu’à quand ? »
    .after = La docteure Banerjee note les trois questions. Aux deux premières, elle n’a pas de réponse. Des questions sur papier amènent souvent des réponses sur papier. Vous pouvez prendre le temps de les lire.
the-letters-on-the-form--the-doctor-comes--another-doctor = Demander aussi l’avis d’un autre médecin.
    .after = « C’est raisonnable », dit la docteure Banerjee. Un [deuxième avis médical](term:second-opinion), cela veut dire qu’un autre médecin réfléchit à la question. Cela peut prendre un jour. Vous pouvez demander ce que devient le formulaire d’ici là.
the-letters-on-the-form--the-doctor-comes--only-listen = Écouter, hocher la tête et en rester là pour l’instant.
    .after = La docteure Banerjee met le formulaire de côté et dit quand elle revient. Au début, beaucoup de gens peuvent seulement écouter. Vous pouvez encore poser des questions demain, et Michael aussi.


## Outcomes

the-letters-on-the-form--a-real-talk =
    L’ancien formulaire est retiré. La docteure Banerjee dessine un cœur. Elle explique ce que l’équipe peut faire si un cœur s’arrête, ce qui peut aider, et ce qui peut faire du mal. Elle attend après chaque dessin.

    « Essayez de le faire repartir, dit Michael. Je veux mon café. » Elle l’écrit avec ses mots à lui. Elle note aussi un jour pour revoir cela.

    Michael a décidé, avec Ruth à côté de lui. C’est la [prise de décision assistée](term:supported-decision-making).
    .title = Une vraie discussion, avec des dessins
the-letters-on-the-form--reasons-on-paper =
    La raison « handicap intellectuel » est barrée. Le formulaire ne compte pas pendant qu’on le revoit. Les réponses arrivent sur papier : qui l’a écrit, quand, et quelle est la suite.

    La Convention le dit : on ne doit priver personne de soins de santé à cause d’un handicap. Ce que la loi dit de ces formulaires change d’un pays à l’autre.

    Michael n’a pas encore eu sa discussion complète. Elle aura lieu jeudi à 10 heures. Ruth le note, en grand.
    .title = La réponse sur papier
the-letters-on-the-form--advocate-tomorrow =
    Mona, une personne qui défend les droits des gens, vient demain à 11 heures. Elle parlera d’abord à Michael en privé, puis avec Ruth s’il le veut.

    Ce soir, il y a une note sur le formulaire : « Ne pas utiliser. À revoir. » Hugo, l’infirmier responsable, a prévenu l’équipe de nuit. Le traitement pour les poumons de Michael continue.

    S’il respire moins bien, il appuie sur la sonnette. Hors de l’hôpital, appelez le numéro d’urgence là où vous êtes.
    .title = Demain, quelqu’un qui défend ses droits
the-letters-on-the-form--for-tonight =
    La lumière est basse. Michael dort, et son souffle est régulier. Hugo, l’infirmier responsable, a lu le formulaire aussi. Il a mis une note dessus : « À revoir. »

    Ruth n’a pas dit tout ce qu’elle veut dire. C’est bien ainsi. Elle peut poser ses questions à toute heure. Demain matin, on peut demander son avis à Michael.

    Selon la norme de l’ONU, la vie de Michael compte autant que celle de n’importe qui. Ce que Michael veut compte tout autant.
    .title = Pour ce soir


## Words to say

the-letters-on-the-form--say--shall-i-be-there = On veut te parler de ton cœur. Veux-tu que je sois là avec toi ?
the-letters-on-the-form--say--off-the-form = Un handicap n’est pas une raison médicale. Enlevez cela du formulaire, s’il vous plaît, et parlez avec la personne.
the-letters-on-the-form--say--one-moment = J’ai besoin d’un moment. Je poserai ma question sur ce formulaire plus tard.
the-letters-on-the-form--say--advocate-for-person = Nous voudrions quelqu’un pour défendre les droits de la personne concernée, avant toute décision.
the-letters-on-the-form--say--talk-to-me-first = Parlez-moi d’abord, s’il vous plaît. Il s’agit de mon cœur. Montrez-moi des images et allez lentement.
the-letters-on-the-form--say--in-own-words = Voici les mots de la personne elle-même. Mettez-les dans le dossier, s’il vous plaît.
the-letters-on-the-form--say--talk-to-the-person = Parlez à la personne, s’il vous plaît, pas à moi. Je suis là pour la soutenir.
the-letters-on-the-form--say--second-opinion = Nous voudrions aussi l’avis d’un autre médecin.
the-letters-on-the-form--say--change-my-mind = Je changerai peut-être d’avis. Reposez-moi la question plus tard, s’il vous plaît.


## Questions to ask

the-letters-on-the-form--ask--who-decided = Qui a décidé cela, quand, et où est l’avis de la personne elle-même ?
the-letters-on-the-form--ask--medical-reason = Quelle est la raison médicale pour cette personne précise ? Lui a-t-on demandé son avis ? Quand reverrez-vous cela ?
the-letters-on-the-form--ask--look-again = Quel jour allons-nous revoir cela, et qui sera là ?
the-letters-on-the-form--ask--explain-with-pictures = Pouvez-vous l’expliquer avec des images, et vérifier que c’était clair ?
the-letters-on-the-form--ask--what-second-says = Quand vient l’autre médecin, et le formulaire compte-t-il d’ici là ?
the-letters-on-the-form--ask--who-else = Qui d’autre, hors de l’équipe, peut examiner cela ?
the-letters-on-the-form--ask--wait-for-advocate = Peut-on mettre ce formulaire de côté jusqu’à la visite de la personne qui défend ses droits ?
the-letters-on-the-form--ask--nurse-in-charge = Qui est l’infirmière ou l’infirmier responsable maintenant, et cette personne connaît-elle ce formulaire ?


## Next steps

the-letters-on-the-form--next--old-form-out = Demandez à l’équipe de retirer chaque copie de l’ancien formulaire, y compris dans l’ordinateur.
the-letters-on-the-form--next--write-wishes = Écrivez ensemble ce qui compte pour la personne, et montrez-le chaque fois que des soins commencent.
the-letters-on-the-form--next--copy-of-form = Demandez une copie du formulaire et une copie des réponses.
the-letters-on-the-form--next--ask-person = Demandez à la personne ce qu’elle veut savoir, et qui elle veut à côté d’elle.
the-letters-on-the-form--next--bring-words = Écrivez ce que la personne a dit, avec ses mots à elle, et apportez-le à la discussion.
the-letters-on-the-form--next--ask-at-any-hour = À toute heure, jour et nuit, demandez l’infirmière ou l’infirmier responsable.
the-letters-on-the-form--next--if-breath = Si la respiration devient difficile : appuyez sur la sonnette. Hors de l’hôpital, appelez le numéro d’urgence là où vous êtes.
the-letters-on-the-form--next--need-a-pause = Si cela vous rappelle une perte que vous avez vécue, vous pouvez vous arrêter ici et parler à quelqu’un de confiance.
