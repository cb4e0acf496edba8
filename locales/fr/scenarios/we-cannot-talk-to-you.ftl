### Scenario: “We cannot talk to you”. Theme: legal capacity, privacy and families.
### Speakers: Patience (woman, 55, a night cleaner), Isaac (her brother, 60, once a bus driver), Colin (a worker on the phone, man),
### Ingrid (nurse, woman).

# For translators:
# Isaac has Parkinson’s and feels very low. His hands shake. He is an adult, and he decides what is told.
# The reader is Patience, who cares for him at home. She is family, not staff: use the word for an unpaid carer.
# Both have a voice. Patience does not decide for Isaac. Isaac’s privacy does not stop staff from listening.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader. Some are for a carer: they say “the person I care for”.
# Some are for the person who is cared for: they say “I”. Keep both free of names.
# Names may change to suit your language. “Times and medicine, not money” must not change.
# No medicine is named. “Confidential” means: staff keep it to themselves.

we-cannot-talk-to-you = « Nous ne pouvons pas vous parler »
    .about = Cette histoire parle de prendre soin d’un frère, et de ce que le personnel peut entendre et dire. Ce frère mange très peu.


## Step: on the phone

we-cannot-talk-to-you--on-the-phone =
    Il est 7 heures du matin. Patience a nettoyé des bureaux toute la nuit. Maintenant, elle téléphone pour son frère Isaac.

    Isaac a la maladie de Parkinson, et il a le moral très bas. Depuis cinq jours, il ne mange presque rien. Patience veut seulement le dire à quelqu’un.

    « Nous ne pouvons pas vous parler, dit Colin au téléphone. C’est à cause de la [confidentialité](term:confidentiality). » Trois autres appels l’attendent.
    .title = Au téléphone à 7 heures
    .note =
        But : voir que dire et écouter sont deux choses. L’accord d’Isaac est nécessaire seulement pour dire quelque chose de lui.

        Demander : de quoi Colin a-t-il peur, et que n’a-t-il pas compris ?

        Demander : que sait Patience que personne d’autre ne sait ?

        Attention : les personnes aidantes se sentent souvent coupables. Dans ce groupe, personne ne doit entendre « vous auriez pu ».
we-cannot-talk-to-you--on-the-phone--please-listen = Dire : « Vous n’avez pas besoin de me parler. Écoutez-moi, s’il vous plaît. »
    .after = Un silence. « Cela, je peux le faire, dit Colin. Je vais demander à une infirmière de vous appeler. » Écouter ne trahit aucun secret. Le personnel confond souvent les deux, parce qu’il veut faire attention.
we-cannot-talk-to-you--on-the-phone--ask-isaac = Raccrocher et demander à Isaac ce que l’équipe peut dire.
    .after = Isaac est réveillé. C’est sa vie, alors il est bon de commencer par lui. Quand il dit oui, le personnel peut souvent vous en dire plus. Un oui peut valoir pour certaines choses, et pas pour d’autres.
we-cannot-talk-to-you--on-the-phone--own-support = Demander : « Et moi, qui prends soin de lui, quel soutien puis-je avoir ? »
    .after = « Pour cela, je peux vous donner un numéro », dit Colin, et sa voix change. Il s’agit de vous, donc cela ne révèle rien sur Isaac. Pour un tel soutien, l’attente peut être longue.
we-cannot-talk-to-you--on-the-phone--hang-up = Dire « Bon, d’accord » et raccrocher.
    .after = Après une nuit pareille, beaucoup de gens n’ont plus de mots. Certains pleurent d’abord. Ce n’était pas votre seule chance. Vous pouvez rappeler dans une heure ou demain, ou demander à quelqu’un d’appeler pour vous.


## Step: after the call

we-cannot-talk-to-you--after-the-call =
    Patience pleure dans la cuisine, tout bas, pour qu’Isaac n’entende pas. Il entend.

    Il arrive lentement et met de l’eau à chauffer. Ses mains tremblent, et il renverse un peu d’eau. Elle le laisse faire.

    « C’était à propos de moi ? » demande-t-il.

    Il y a une lettre sur la table. En bas, quelqu’un de l’équipe a écrit à la main : « Aux personnes aidantes : vous pouvez toujours appeler et nous dire des choses. Ingrid, infirmière. »
    .title = Après l’appel
    .note =
        But : voir deux adultes qui prennent soin l’un de l’autre, et un chemin pour revenir après un refus.

        Demander : que fait Patience pour Isaac en le laissant préparer le thé ?

        Demander : que change une seule ligne écrite à la main ?

        Attention : pleurer n’est pas un échec, et rappeler n’est pas un devoir.
we-cannot-talk-to-you--after-the-call--tell-isaac = Dire : « Oui. J’avais peur pour toi. Que peuvent-ils me dire ? »
    .after = Isaac s’assoit avec elle. C’est plus facile de parler avec un thé. Quand on leur pose franchement la question, les gens disent souvent oui à certaines choses, et non à d’autres.
we-cannot-talk-to-you--after-the-call--call-again = Appeler le numéro de la lettre : « Écoutez seulement, s’il vous plaît. »
    .after = Isaac sait qu’elle appelle. Cette fois, quelqu’un dit : « Ingrid vous rappelle dans dix minutes. » Au deuxième appel, on tombe souvent sur une autre personne. Vous pouvez appeler autant de fois qu’il le faut.
we-cannot-talk-to-you--after-the-call--own-support = Appeler quelqu’un au sujet d’un soutien pour elle-même.
    .after = Un lieu d’accueil pour les personnes aidantes répond au téléphone les matins de semaine. On n’y demande pas les secrets d’Isaac. On demande combien d’heures vous dormez. Il faudra peut-être du temps avant d’avoir plus d’aide.
we-cannot-talk-to-you--after-the-call--drink-tea = Boire le thé avec lui et en rester là pour l’instant.
    .after = Ils regardent les oiseaux sur le balcon. Être ensemble, c’est aussi prendre soin. Vous n’avez pas manqué votre chance. Vous pouvez encore appeler plus tard aujourd’hui, ou demain.


## Step: somebody listens

we-cannot-talk-to-you--somebody-listens =
    « Ici Ingrid, je suis infirmière, dit la voix. Vous pouvez me dire tout ce que vous voyez. Moi, je ne peux pas vous dire ce qu’Isaac nous a dit. Pour cela, il me faut son accord. »

    « Je ne veux pas de secrets, dit Patience. Je veux que vous sachiez ce que je vois. »

    « Alors je prends un stylo, dit Ingrid. Et vous, comment allez-vous ? » Il y a longtemps que personne ne lui a demandé cela.
    .title = Quelqu’un écoute
    .note =
        But : entendre un travail bien fait : écouter jusqu’au bout, garder la confidentialité, prendre aussi des nouvelles de la personne aidante.

        Demander : quelles sont les deux choses qu’Ingrid garde séparées, et comment le dit-elle ?

        Demander : quels faits donneriez-vous d’abord, en une minute ?

        Attention : « j’ai peur que » et « j’ai vu » ne sont pas la même chose. Aidez les gens à dire ce qu’ils ont vu.
we-cannot-talk-to-you--somebody-listens--say-what-you-see = Dire ce qu’elle voit, et demander à Ingrid de l’écrire.
    .after = « Cinq jours. La moitié d’une banane, un peu de thé. Il reste au lit jusqu’à midi. » Ingrid relit ces mots à voix haute. Des faits clairs, avec les jours, aident souvent le personnel à voir l’importance d’une chose.
we-cannot-talk-to-you--somebody-listens--in-general = Demander : « En général, qu’est-ce qui aide quand on ne mange plus ? »
    .after = Ingrid lui dit ce qui aide beaucoup de gens, et quand cela devient urgent. Il ne s’agit pas d’Isaac, donc son accord n’est pas nécessaire. Vous pouvez aussi demander ces informations sur papier. Ensuite, Ingrid note ce que Patience a vu.
we-cannot-talk-to-you--somebody-listens--ask-isaac = Dire : « Je vais demander à Isaac ce que vous pouvez me dire. »
    .after = « Bien, dit Ingrid. Demandez-lui ce qui lui va, et ce qui ne lui va pas. Je l’écrirai exactement. » Isaac est dans la cuisine. Il peut aussi parler lui-même à Ingrid.
we-cannot-talk-to-you--somebody-listens--own-support = Dire : « Je suis très fatiguée. Quel soutien y a-t-il pour moi ? »
    .after = Ingrid prend le temps d’écouter cela. La santé d’une personne aidante compte pour elle-même, et pas seulement pour l’autre personne. Ingrid nomme deux endroits. Il y aura peut-être une attente.
we-cannot-talk-to-you--somebody-listens--that-is-all = Dire : « Il mange très peu. C’est tout pour l’instant. »
    .after = Ingrid écrit cette ligne, et dit quand on peut la joindre. Une ligne peut suffire. Vous pouvez encore rappeler pour en dire plus, à votre rythme.


## Step: at the table

we-cannot-talk-to-you--at-the-table =
    Isaac remue son thé pendant un moment. Sa cuillère tape contre la tasse.

    « Tu les appelles à propos de moi, dit-il. Je n’aime pas cela. Mais je sais pourquoi tu le fais. » Il la regarde. « Les horaires et les médicaments : oui. Ils peuvent t’en parler. L’argent : non. Cela ne regarde que moi. »

    « Et pour les repas ? » demande doucement Patience.

    « Mes mains, dit Isaac. Je ne veux pas que tu voies cela. »
    .title = Isaac décide ce qu’on dit
    .note =
        But : entendre Isaac fixer sa propre limite. Un non à certaines choses rend plus facile un oui à d’autres.

        Demander : qu’a-t-il fallu à Isaac pour dire la dernière phrase ?

        Demander : comment Patience pourrait-elle répondre, sans rien régler tout de suite ?

        Attention : ne faites pas d’Isaac un problème à résoudre. Il a conduit un bus pendant trente ans. Demandez ce qu’il veut.
we-cannot-talk-to-you--at-the-table--write-his-list = Écrire ce que l’équipe peut dire, et laisser Isaac signer.
    .after = « Les horaires et les médicaments : oui. L’argent : non. » Il signe, d’un trait qui tremble, et met la date. Avec une page comme celle-ci, on n’a souvent plus à deviner. Il peut la changer à tout moment.
we-cannot-talk-to-you--at-the-table--isaac-calls = Tendre le téléphone : « Tu veux leur dire toi-même ? »
    .after = Isaac le prend et met le haut-parleur. « C’est Isaac. Je veux parler de moi », dit-il. À lui, le personnel peut parler librement. Vous pouvez écouter, s’il le veut.
we-cannot-talk-to-you--at-the-table--what-would-help = Demander : « Qu’est-ce qui rendrait les repas plus faciles pour toi ? »
    .after = « Une assiette creuse. Et moins d’yeux sur moi », dit Isaac. Souvent, la personne sait ce qui aide, quand quelqu’un le lui demande. Une partie, c’est pour la maison, et une autre pour l’équipe.
we-cannot-talk-to-you--at-the-table--leave-it = Dire : « Merci de me l’avoir dit », et en rester là.
    .after = Isaac hoche la tête. Chacun a dit une chose difficile. Une discussion n’a pas toujours besoin d’un résultat le même jour. Vous pouvez encore y revenir, et lui aussi.


## Outcomes

we-cannot-talk-to-you--written-down =
    Maintenant, c’est dans le dossier d’Isaac : ce que Patience a vu, et quels jours. Ingrid, une infirmière, va proposer une visite à Isaac cette semaine. S’il dit oui, elle vient jeudi.

    Patience ne saura peut-être pas de quoi ils parlent. C’est la [vie privée](term:privacy) d’Isaac. Mais on l’a écoutée, et quelqu’un qui peut agir est au courant.

    Si cela s’aggrave avant jeudi, Patience peut rappeler, ou appeler les secours.
    .title = C’est écrit
we-cannot-talk-to-you--isaacs-list =
    La liste va à l’équipe, et Ingrid, une infirmière, la met dans le dossier. À partir de maintenant, l’équipe parle à Patience des horaires et des médicaments. Elle ne lui parle pas d’argent, et Patience ne pose pas de questions là-dessus.

    Il y a une question sur un médicament. L’arrêter ou le changer d’un coup peut faire du mal. Alors Isaac et Patience en parlent d’abord ensemble à un médecin, à une pharmacienne ou à un pharmacien.

    La liste est à Isaac. Il peut l’allonger ou la raccourcir n’importe quel jour.
    .title = La liste d’Isaac
we-cannot-talk-to-you--isaac-speaks =
    Jeudi, Ingrid, une infirmière, est assise dans la cuisine et parle à Isaac. Il parle en premier. Patience est à côté de lui, parce qu’il le lui a demandé.

    « Mes mains tremblent, et j’ai le moral bas, dit-il. Je n’avais plus envie de manger. » Ingrid écoute ces deux choses. Ils décident ensemble de vérifier la santé d’Isaac, et d’essayer de petits repas et une assiette creuse.

    Selon la norme de l’ONU, Isaac décide, avec une [personne qui l’accompagne](term:supporter) s’il en veut une.
    .title = Isaac parle
we-cannot-talk-to-you--rest-for-patience =
    Une assistante sociale demande à Patience à quoi ressemble sa semaine. Les nuits au travail, les jours avec Isaac. Elle écrit tout. Il y a une aide pour les courses, et un après-midi libre par semaine. L’attente est de six semaines.

    D’ici là, il y a un groupe pour les personnes aidantes, le mardi. Là, personne ne lui demande pourquoi elle est fatiguée.

    Ce qu’on propose aux personnes aidantes change d’un endroit à l’autre. Partout, elle peut poser la question.
    .title = Quelque chose pour Patience
we-cannot-talk-to-you--tomorrow-morning =
    Patience dort jusqu’à 15 heures. Isaac a posé une couverture sur les pieds de sa sœur.

    Patience est la sœur d’Isaac. Elle n’est pas sa gardienne, et elle ne décide pas pour lui. Mais elle voit des choses, et le personnel peut les entendre n’importe quel jour. Isaac peut dire ce qu’on a le droit de dire à sa sœur.

    Elle peut appeler demain matin. Elle peut aussi demander à une amie de s’asseoir avec elle pendant l’appel.
    .title = Il y a demain


## Words to say

we-cannot-talk-to-you--say--only-listen = Je ne demande pas de secrets. Écoutez-moi, s’il vous plaît, et écrivez ce que je vois.
we-cannot-talk-to-you--say--call-back-later = Je ne peux pas continuer maintenant. Je rappellerai.
we-cannot-talk-to-you--say--what-i-see = Voici ce que j’ai vu, et quels jours. Mettez-le dans le dossier, s’il vous plaît.
we-cannot-talk-to-you--say--my-list = Voici ce que vous pouvez dire à la personne qui prend soin de moi, et ce que vous ne pouvez pas lui dire. Je peux changer cela.
we-cannot-talk-to-you--say--i-speak = Je veux parler de moi, moi-même. La personne à côté de moi est là parce que je le veux.
we-cannot-talk-to-you--say--another-time = Merci de me l’avoir dit. Nous pouvons en reparler quand tu voudras.
we-cannot-talk-to-you--say--my-meals = Manger est difficile pour moi en ce moment. Je voudrais dire ce qui le rend plus facile.
we-cannot-talk-to-you--say--i-need-rest = Je prends soin de quelqu’un, et j’ai besoin de repos. Je demande un soutien pour moi.


## Questions to ask

we-cannot-talk-to-you--ask--what-may-they-tell = Que peuvent-ils me dire sur toi, et qu’est-ce qui ne regarde que toi ?
we-cannot-talk-to-you--ask--support-for-me = Quel soutien y a-t-il pour moi, qui prends soin de quelqu’un, et comment le demander ?
we-cannot-talk-to-you--ask--in-general = En général, qu’est-ce qui aide dans un cas comme celui-ci, et quand est-ce urgent ?
we-cannot-talk-to-you--ask--what-would-help = Qu’est-ce qui rendrait cela plus facile pour toi ?
we-cannot-talk-to-you--ask--who-reads-it = Qui lit ce que je vous ai dit, et quand aurons-nous des nouvelles ?
we-cannot-talk-to-you--ask--is-it-on-file = Ma liste est-elle dans le dossier, là où toute l’équipe la voit ?
we-cannot-talk-to-you--ask--talk-to-me-next = Qui me parlera la prochaine fois, et quel jour ?
we-cannot-talk-to-you--ask--how-long = Combien de temps faut-il attendre, et que puis-je avoir d’ici là ?


## Next steps

we-cannot-talk-to-you--next--three-facts = Notez trois faits avec les jours : ce que vous avez vu, depuis quand, et ce qui a changé.
we-cannot-talk-to-you--next--ask-the-person = Demandez à la personne dont vous prenez soin ce que le personnel peut vous dire. Un non à certaines choses, c’est très bien.
we-cannot-talk-to-you--next--copy-of-list = Gardez une copie de la liste à la maison, avec la date dessus.
we-cannot-talk-to-you--next--change-the-list = Relisez la liste après quelques semaines. C’est la personne qui décide ce qui y reste.
we-cannot-talk-to-you--next--call-and-say = Appelez et commencez ainsi : « Je ne demande pas de secrets. Écoutez-moi, s’il vous plaît. »
we-cannot-talk-to-you--next--three-points = Avant la prochaine discussion, écrivez trois points, avec les mots de la personne elle-même.
we-cannot-talk-to-you--next--one-hour = Trouvez une heure cette semaine rien que pour vous. Demandez à quelqu’un de vous aider à la garder.
we-cannot-talk-to-you--next--if-urgent = Appelez le numéro d’urgence là où vous êtes si quelqu’un est en danger, respire mal ou est difficile à réveiller.
