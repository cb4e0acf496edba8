### Scenario: The threat at the door. Theme: consent.
### Speakers: Rafael (man, 50, a welder), Dana (nurse of the crisis team, woman, 29),
### Miguel (his brother, 46), Solomon (peer supporter, man, 58).

# For translators:
# Nobody is held and nobody is hurt in any branch. The police never come. Keep every scene soft.
# Dana is under stress, and she puts it right. Do not make her cruel.
# The tablet is never named, and no amount is given. The line about stopping suddenly must stay.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do (infinitives).
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Rafael’s details.
# Names may change to suit your language. The times (six, seven, ten: 18, 19, 22 heures) must not change.
# A peer supporter (« pair-aidant ») has lived through similar things. “Crisis team” (« équipe de crise ») is a team that comes to people’s homes.

threat-at-the-door = La menace à la porte
    .about = Cette histoire parle d’une personne qu’on pousse à prendre un médicament, à la maison. On y parle de la police. Elle ne vient pas.


## Step: at the door

threat-at-the-door--at-the-door =
    Rafael n’a pas dormi depuis quatre nuits. Il entend des pas que personne d’autre n’entend, et il a peur. Son frère Miguel a appelé l’équipe de crise.

    À 18 heures, Dana, une infirmière, est à la porte. C’est sa cinquième visite de la journée. Elle tend un comprimé. « Prenez ceci ce soir, ou nous envoyons la police. »

    Rafael regarde la main de Dana. Son cœur à lui bat vite.
    .title = À la porte
    .note =
        But : voir qu’un oui après une menace n’est pas un oui libre.

        Demander : de quoi Dana a-t-elle peut-être peur ? De quoi Rafael a-t-il peur ?

        Demander : comment Dana pourrait-elle dire la même inquiétude sans menacer ?

        Attention : pour certaines personnes, la police à la porte est un vrai souvenir. Ne restez pas longtemps là-dessus. Chaque personne peut sortir un moment.
threat-at-the-door--at-the-door--want-to-choose = Dire : « Je veux choisir. À quoi ça sert ? Et si je dis non ? »
    .after = Dana souffle un peu. « C’est une bonne question », dit-elle. Sa voix change. Souvent, une question posée calmement aide les deux personnes à ralentir. Si votre voix tremble, la question est tout aussi bonne.
threat-at-the-door--at-the-door--ask-for-a-peer = Demander : « Quelqu’un d’autre peut venir ? Un pair-aidant, peut-être ? »
    .after = Dana regarde sa liste. « Solomon peut venir à 19 heures », dit-elle. Elle a l’air un peu soulagée. Quand une discussion s’est mal passée, une nouvelle personne peut souvent aider. Vous n’avez pas à dire pourquoi.
threat-at-the-door--at-the-door--take-it = Prendre le comprimé par peur et ne rien dire.
    .after = Beaucoup de gens feraient la même chose. À ce moment-là, c’est une façon de se mettre en sécurité. Un oui donné par peur n’est pas un [oui libre](term:free-and-informed-consent). Vous pouvez le dire plus tard : ce soir, demain ou le mois prochain.
threat-at-the-door--at-the-door--turn-away = Se détourner et aller s’asseoir dans la cuisine.
    .after = Miguel dit : « Laissez-lui une minute, s’il vous plaît. » Dana attend dans l’entrée. Quand c’est trop, vous pouvez quitter une discussion. Personne n’a à décider à la porte. Vous pouvez reprendre la discussion plus tard.


## Step: in the kitchen

threat-at-the-door--kitchen =
    Rafael est assis dans la cuisine. Miguel met de l’eau à chauffer et ne dit rien. La lumière est douce, et la radio joue tout bas.

    Dana reste dans l’entrée. Après quelques minutes, elle frappe à la porte de la cuisine, qui est pourtant ouverte. « À la porte, je me suis mal exprimée, dit-elle. Je suis désolée. Je peux entrer, ou vous voulez que j’attende ? »
    .title = Dans la cuisine
    .note =
        But : voir qu’après un mauvais début, on peut repartir autrement, des deux côtés.

        Demander : dans ce que fait Miguel, qu’est-ce qui aide ?

        Demander : qu’est-ce qui fait des mots de Dana de vraies excuses ?

        Attention : personne n’a à pardonner vite. Ne rien dire dans la cuisine, c’est une bonne réponse aussi.
threat-at-the-door--kitchen--because-i-was-scared = Dire : « Je l’ai pris parce que j’avais peur. »
    .after = Dana entre et s’assoit. « Alors ce n’était pas un oui libre. Je suis désolée, dit-elle. Je vais l’écrire. » Une phrase comme celle-ci peut changer la visite suivante.
threat-at-the-door--kitchen--sit-and-explain = Dire : « Asseyez-vous et expliquez-moi à quoi ça sert, s’il vous plaît. »
    .after = Dana prend la chaise près de la porte. Elle pose le comprimé sur la table et range son téléphone. Souvent, les gens se comprennent mieux quand tout le monde s’assoit, et que personne ne tend rien.
threat-at-the-door--kitchen--ask-for-a-peer = Demander : « Quelqu’un d’autre peut venir ? Un pair-aidant, peut-être ? »
    .after = « Solomon est libre à 19 heures, dit Dana. Il a vécu des nuits comme celle-ci. » Une [pair-aidante ou un pair-aidant](term:peer-supporter) ne décide de rien. Beaucoup de gens trouvent plus facile de lui parler.
threat-at-the-door--kitchen--drink-tea = Boire un thé et ne rien dire pour l’instant.
    .after = Dana hoche la tête. Elle donne le numéro de l’équipe à Miguel, et dit quand elle va appeler. Après une frayeur, beaucoup de gens n’ont plus de mots. Vous pouvez encore parler à 22 heures, ou demain.


## Step: she sits down

threat-at-the-door--she-sits-down =
    Dana est assise à la table de la cuisine. « Je m’inquiétais, et j’ai menacé. Ce n’était pas bien, dit-elle. C’est à vous de choisir. »

    Elle explique le comprimé : il est pour le sommeil et contre la peur. Elle dit ce qui peut mal se passer. « Il y a aussi d’autres moyens. Qu’est-ce qui vous a aidé avant ? »

    « Si un jour je pense que quelqu’un est en grave danger, je devrai peut-être appeler à l’aide. Je vous le dirai d’abord. »
    .title = Elle s’assoit
    .note =
        But : entendre la différence entre une menace et une information honnête.

        Demander : que dit Dana maintenant, qu’elle n’a pas dit à la porte ?

        Demander : qu’est-ce qui vous aide pendant une nuit très dure ? Parmi ces choses, lesquelles pourraient aller dans un plan ?

        Attention : ne promettez pas au groupe que la police ne vient jamais. Ce que le personnel peut faire change d’un endroit à l’autre.
threat-at-the-door--she-sits-down--own-plan = Proposer : « Mon frère reste, on boit un thé, vous appelez à 22 heures. »
    .after = Dana l’écrit, mot pour mot. Puis elle le relit à voix haute, pour voir si elle a bien compris. Un petit plan avec une heure est souvent plus facile à accepter pour le personnel.
threat-at-the-door--she-sits-down--yes-for-tonight = Dire : « Oui pour ce soir. Demain, nous en reparlons. »
    .after = « Pour ce soir », dit Dana, et elle écrit ces mots. Elle demande si elle a bien expliqué. Un oui peut être court, et il peut avoir une fin. Vous pouvez changer d’avis.
threat-at-the-door--she-sits-down--say-how-it-felt = Dire : « À la porte, c’était comme une menace. »
    .after = Dana ne discute pas. « C’en était une, dit-elle. Merci de me le dire. » Après l’avoir dit, beaucoup de gens retrouvent un peu de calme. Cela aide aussi l’équipe à mieux faire.
threat-at-the-door--she-sits-down--no-more-tonight = Faire non de la tête. Ne plus parler ce soir.
    .after = « C’est d’accord », dit Dana. Elle demande à Miguel s’il peut rester, et elle appelle à 22 heures. Ne pas répondre, ce n’est pas dire oui. Vous pouvez reprendre la discussion demain matin.


## Step: at seven

threat-at-the-door--at-seven =
    À 19 heures, Solomon arrive. Il enlève ses chaussures et s’assoit à côté de Rafael, pas en face de lui. « Moi aussi, j’ai eu des nuits comme celle-ci, dit-il. Je ne suis pas là pour vous obliger à quoi que ce soit. »

    Dana téléphone dans l’entrée. Miguel apporte du thé.

    « Qu’est-ce qui vous a aidé la dernière fois ? demande Solomon. Et qu’est-ce que nous ne devons pas faire ? » Il attend un long moment.
    .title = Quelqu’un à côté de lui
    .note =
        But : voir ce qu’un pair-aidant peut apporter, et que le reste du personnel ne peut souvent pas apporter.

        Demander : que fait Solomon autrement, avec son corps et avec ses mots ?

        Demander : avant une nuit comme celle-ci, que voudriez-vous qu’une personne qui vous aide sache de vous ?

        Attention : un pair-aidant n’est pas là pour convaincre quelqu’un. Si le groupe pense que oui, demandez à qui cela servirait.
threat-at-the-door--at-seven--own-plan = Dire ce qui a aidé avant : « Mon frère, un thé, un appel à 22 heures. »
    .after = Solomon l’écrit sur une page et fait venir Dana. Elle ajoute le numéro de l’équipe. Ce qui a aidé avant aide souvent encore. Ce plan est à vous, et vous pouvez le changer.
threat-at-the-door--at-seven--tell-what-was-said = Lui raconter ce qui a été dit à la porte.
    .after = Solomon écoute jusqu’au bout. « Moi aussi, cela me ferait peur », dit-il. Il demande s’il peut le dire à Dana, ou si Rafael veut le dire lui-même. Avoir quelqu’un à côté de soi pour cela peut aider.
threat-at-the-door--at-seven--three-of-us = Lui demander de rester pendant que Dana explique le comprimé.
    .after = « Je reste aussi longtemps que vous voulez », dit Solomon. Avec quelqu’un à côté de soi, il est souvent plus facile d’écouter et de poser des questions. La décision reste la vôtre.
threat-at-the-door--at-seven--just-sit = Rester assis et ne rien dire.
    .after = Solomon reste assis aussi. Après un moment, il fredonne une chanson. S’asseoir ensemble peut suffire. Vous pouvez encore parler à 22 heures, ou demain, avec lui ou avec quelqu’un d’autre.


## Outcomes

threat-at-the-door--plan-on-the-fridge =
    Le plan est sur le frigo : « Miguel reste. Du thé. Une lumière douce. Dana appelle à 22 heures. Pas d’inconnus ce soir. » En dessous, on lit quoi faire si cela s’aggrave : le numéro de l’équipe, et qui appelle.

    À 22 heures, le téléphone sonne. Rafael répond lui-même.

    Si quelqu’un est en danger, les deux frères appellent le numéro d’urgence de l’endroit où ils sont. Un jour où il ira mieux, Rafael peut faire de cette page un [plan anticipé](term:advance-plan).
    .title = Le plan sur le frigo
threat-at-the-door--yes-tonight =
    Rafael prend le comprimé avec son thé. Il sait à quoi sert ce comprimé, et ce qui peut mal se passer. C’est son oui à lui, pour une nuit. Dana écrit : « Pour ce soir. Nous en reparlons demain à 11 heures. »

    Miguel reste. À 22 heures, Dana appelle pour savoir comment ça va. Si quelqu’un est en danger, les deux frères appellent le numéro d’urgence de l’endroit où ils sont.

    Demain, Rafael peut redire oui, ou dire non. C’est le [consentement éclairé](term:informed-consent).
    .title = Un oui pour ce soir
threat-at-the-door--said-aloud =
    Dana écrit dans le dossier : « J’ai menacé d’envoyer la police. Il s’est senti sous pression. » Elle le lit à Rafael. « Je vais le dire à mon équipe, pour que nous fassions mieux », dit-elle.

    Rafael peut en rester là. Il peut demander à voir quelqu’un d’autre de l’équipe. Il peut aussi faire une [réclamation](term:complaint), maintenant ou plus tard, et ses soins devraient continuer.

    Miguel reste ce soir, et l’équipe appelle à 22 heures. Si quelqu’un est en danger, les deux frères appellent le numéro d’urgence de l’endroit où ils sont.
    .title = Dit à voix haute
threat-at-the-door--quiet-evening =
    La soirée est calme. Miguel fait de la soupe. À 22 heures, l’équipe appelle, et Miguel dit comment ça va. Demain à 11 heures, quelqu’un vient, et frappe doucement.

    Ce qui s’est passé à la porte n’a pas disparu. Rafael peut en parler demain, dans un mois, ou jamais. Il peut demander à voir quelqu’un d’autre.

    Si cela s’aggrave, les deux frères appellent l’équipe. Si quelqu’un est en danger, ils appellent le numéro d’urgence de l’endroit où ils sont.
    .title = Une soirée calme


## Words to say

threat-at-the-door--say--want-to-choose = Je veux choisir. Asseyez-vous, s’il vous plaît, et dites-moi à quoi cela sert.
threat-at-the-door--say--somebody-else = Je voudrais parler à quelqu’un d’autre, s’il vous plaît. À une pair-aidante ou à un pair-aidant, si c’est possible.
threat-at-the-door--say--need-a-minute = C’est trop pour moi maintenant. J’ai besoin d’une minute de calme.
threat-at-the-door--say--took-it-scared = J’ai pris ce médicament parce que j’avais peur. Ce n’était pas un oui libre.
threat-at-the-door--say--for-tonight = Mon oui vaut seulement pour ce soir. Demain, nous en reparlons.
threat-at-the-door--say--my-plan-tonight = Voici mon plan pour ce soir : qui est avec moi, ce qui aide, et quand vous appelez.
threat-at-the-door--say--that-was-a-threat = Pour moi, ce que vous avez dit était comme une menace. Dites-moi calmement ce qui peut vraiment arriver, s’il vous plaît.
threat-at-the-door--say--stay-beside-me = Restez à côté de moi pendant que nous en parlons, s’il vous plaît.
threat-at-the-door--say--changed-my-mind = J’ai dit oui avant. J’ai changé d’avis, et je veux parler de ce qui est sans danger.
threat-at-the-door--say--write-it-down = Écrivez ce qu’on m’a dit, s’il vous plaît, et ce que j’ai répondu.


## Questions to ask

threat-at-the-door--ask--is-it-my-choice = Est-ce à moi de choisir ? Que ferez-vous si je dis non, et selon quelle loi ?
threat-at-the-door--ask--what-it-does = À quoi cela sert-il, qu’est-ce qui peut mal se passer, et quoi d’autre pourrait aider ?
threat-at-the-door--ask--what-if-worse = Qui pouvons-nous appeler si cela s’aggrave ce soir ?


## Next steps

threat-at-the-door--next--plan-for-later = Un jour où vous allez mieux, écrivez un [plan anticipé](term:advance-plan) : ce qui aide, ce qu’il ne faut pas faire, et qui prévenir.
threat-at-the-door--next--talk-first = Avant de changer ou d’arrêter un médicament, parlez-en à un médecin, à une pharmacienne ou à un pharmacien. Le faire d’un coup peut faire du mal.
threat-at-the-door--next--if-danger = Si vous êtes en danger, ou si quelqu’un d’autre est en danger, appelez le numéro d’urgence de l’endroit où vous êtes.
threat-at-the-door--next--talk-tomorrow = Demandez une discussion demain, avec du temps, et avec quelqu’un de confiance.
threat-at-the-door--next--line-with-the-time = Notez ce qui a été dit, par qui et quand. Une ligne suffit.
