### Scenario: My card, my PIN. Theme: legal capacity and support to decide.
### Speakers: Joanna (woman, 34, works in a bakery), Martin (support worker, man), Ola (Joanna’s friend, woman),
### Grace (leader of the support team, woman).

# For translators:
# Joanna has a learning disability and her own flat. She is an adult. She is not naive: she knows what bread costs and what she earns.
# Martin and Grace may mean well. Nobody in this story is called a thief. Money is missing, and nobody knows why yet.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Joanna’s details.
# Names may change to suit your language. No currency is named: keep it so. Sums are not needed.
# “PIN” is the secret number of a bank card. Use the everyday word where your language is spoken.
# “Limit” here is a limit on her card that she sets herself.
# Legal capacity (a right, which stays) and the ability to do sums (a skill) must stay two different things.

my-card-my-pin = Ma carte, mon code secret
    .about = Cette histoire parle d’argent que le personnel garde pour quelqu’un. Il manque de l’argent.


## Step: the radio

my-card-my-pin--the-radio =
    Joanna travaille dans une boulangerie. Elle a son propre appartement, avec un accompagnement. Dans une vitrine, il y a une radio rouge. Elle veut l’acheter.

    Sa carte bancaire est dans le bureau de l’équipe. « Nous la gardons pour qu’elle soit en sécurité », dit Martin, un accompagnant. Il a aussi le code secret de la carte. « Vous recevez votre argent vendredi. »

    Aujourd’hui, c’est mardi. Joanna n’a jamais vu ses papiers de banque.
    .title = La radio rouge
    .note =
        But : voir la différence entre aider pour l’argent et prendre l’argent en main à la place de quelqu’un.

        Demander : que sait Joanna sur l’argent, sans que personne le lui ait demandé ?

        Demander : que ressentiriez-vous si quelqu’un d’autre avait votre carte ?

        Attention : dans ce groupe, ne testez personne en calcul. Être faible en calcul n’enlève aucun droit.
my-card-my-pin--the-radio--see-my-money = Dire : « Je veux voir mon argent aujourd’hui, avec mon amie Ola. »
    .after = Martin est surpris. « Personne ne l’avait encore demandé, dit-il. Bien sûr. » Ola vient après le travail. Une personne que vous choisissez peut s’asseoir à côté de vous. Ainsi, quelqu’un regarde les chiffres avec vous.
my-card-my-pin--the-radio--support-i-choose = Dire : « Je veux de l’aide pour les chiffres. Je veux aussi ma carte. »
    .after = Martin réfléchit. « Ce sont deux choses, dit-il. J’en avais fait une seule. » Aider à compter et garder une carte, ce n’est pas pareil. Vous pouvez demander l’un sans l’autre.
my-card-my-pin--the-radio--who-decided = Demander : « Qui a décidé que vous gardez ma carte ? »
    .after = « C’était comme ça quand je suis arrivé », dit Martin. Il va avec Joanna voir Grace, la responsable de l’équipe. Derrière une vieille habitude, il n’y a souvent aucun papier. Une question peut le montrer.
my-card-my-pin--the-radio--wait-for-friday = Hocher la tête et attendre vendredi.
    .after = Quand une chose a toujours été ainsi, beaucoup de gens attendent. Ce n’est pas un oui. La radio est encore dans la vitrine. Vous pouvez encore poser la question vendredi, ou n’importe quel autre jour.


## Step: Friday

my-card-my-pin--friday =
    Vendredi, Martin, l’accompagnant de Joanna, apporte l’enveloppe. Dedans, il y a de l’argent, et une page écrite en tout petit.

    « Signez ici, s’il vous plaît », dit-il. Puis il regarde la page lui-même. « Vous savez, moi non plus, je n’arrive pas bien à lire cela. »

    Il pose le stylo. « Vous voulez me demander quelque chose sur cette page ? » Il ne presse pas Joanna.
    .title = L’enveloppe du vendredi
    .note =
        But : voir qu’un moment d’honnêteté du personnel peut laisser de la place à une question.

        Demander : qu’est-ce que Martin fait bien ici ?

        Demander : quand avez-vous signé pour la dernière fois une chose que vous ne pouviez pas lire ?

        Attention : la plupart des gens signent des pages comme celle-ci. Personne dans le groupe ne doit se sentir bête pour cela.
my-card-my-pin--friday--see-my-money = Dire : « Je veux voir tout mon argent, avec Ola. »
    .after = Ola, de la boulangerie, est l’amie de Joanna. Martin l’appelle et trouve les papiers de banque. Tout voir au même endroit rend souvent la question suivante plus facile.
my-card-my-pin--friday--who-decided = Demander : « Qui a décidé que vous gardez ma carte ? »
    .after = « Je ne sais pas, dit Martin. Demandons à Grace. » C’est la responsable de l’équipe. Une personne qui dit « Je ne sais pas » peut souvent vous aider à trouver celle qui sait.
my-card-my-pin--friday--before-i-sign = Dire : « Je ne signe pas encore. Rendez cela facile à lire, s’il vous plaît. »
    .after = Martin ne déchire rien et ne se fâche pas. Il prend une feuille blanche. Avant de signer, vous pouvez demander des mots simples. Souvent, le personnel peut faire une page comme celle-ci en dix minutes.
my-card-my-pin--friday--take-envelope = Prendre l’enveloppe et rentrer à la maison.
    .after = La semaine a été longue. À ces moments-là, beaucoup de gens veulent seulement être chez eux. Vous pouvez encore poser la question la prochaine fois, ou venir avec quelqu’un.


## Step: at the office

my-card-my-pin--at-the-office =
    Grace est la responsable de l’équipe. Elle ouvre l’armoire, puis un classeur. Elle cherche un papier avec l’accord de Joanna. Il n’y en a pas.

    « On voulait bien faire, dit Grace. Quelqu’un a écrit que vous n’étiez pas bonne en calcul. Alors nous avons gardé la carte pour vous. »

    « Je sais combien coûte le pain », dit Joanna.

    Grace ferme le classeur. « Oui, dit-elle. J’aurais dû vous demander votre avis. »
    .title = Pas de papier dans le classeur
    .note =
        But : voir qu’il faut une décision derrière une habitude, et que c’est à Joanna de décider.

        Demander : quelle est la différence entre « pas bonne en calcul » et « ne peut pas avoir de carte » ?

        Demander : comment réagit Grace, et qu’est-ce que cela rend possible ?

        Attention : à certains endroits, un tribunal peut permettre à quelqu’un d’avoir son mot à dire sur l’argent d’une personne. Ne discutez pas des lois. Demandez qui a décidé.
my-card-my-pin--at-the-office--card-today = Dire : « Je veux reprendre ma carte aujourd’hui. »
    .after = Grace sort la carte de l’armoire et la donne à Joanna. C’est étrange pour toutes les deux. Souvent, le personnel dit oui quand il voit qu’aucun papier ne dit non. L’aide peut quand même continuer.
my-card-my-pin--at-the-office--plan-together = Dire : « Préparons ensemble l’aide que je veux. »
    .after = Grace apporte une chaise pour Joanna et une page blanche. Un plan prend un peu plus de temps. Il tient souvent plus longtemps, parce que toute l’équipe peut lire ce que vous voulez.
my-card-my-pin--at-the-office--look-with-ola = Dire : « D’abord, je veux voir mon argent, avec Ola. »
    .after = Ola, de la boulangerie, est l’amie de Joanna. Grace trouve les papiers de banque des trois derniers mois. Vous pouvez d’abord regarder, et décider plus tard, avec quelqu’un de confiance à côté de vous.
my-card-my-pin--at-the-office--think-first = Dire « Merci » et y réfléchir à la maison.
    .after = Grace note que Joanna a posé la question. Une grande nouvelle demande du temps. Vous pouvez revenir demain ou le mois prochain, avec quelqu’un ou non. Vous avez posé la question une fois, et vous pouvez la poser encore.


## Step: at the table

my-card-my-pin--at-the-table =
    Joanna et son amie Ola sont assises à la table de la cuisine. Martin, l’accompagnant, étale les papiers. Ola lit lentement et n’ajoute rien.

    Le loyer. Les courses. Le salaire de la boulangerie. Joanna a plus d’argent qu’elle ne croyait.

    Puis il y a une ligne que personne ne peut expliquer. Un dimanche, de l’argent est sorti du compte. Joanna était au travail.

    Martin lit la ligne deux fois. « Je ne sais pas ce que c’est, dit-il. Je suis content que vous l’ayez vue. »
    .title = Une ligne sur le papier
    .note =
        But : voir que faire quand il manque de l’argent et que personne ne sait encore pourquoi.

        Demander : que fait Ola pour bien accompagner Joanna ?

        Demander : pourquoi peut-il être utile d’en parler à quelqu’un de l’extérieur, même quand rien n’est encore sûr ?

        Attention : quelqu’un ici a peut-être perdu de l’argent de cette façon. Personne n’a à le raconter. Ayez un nom et un numéro de téléphone prêts pour après le groupe.
my-card-my-pin--at-the-table--ask-what-it-is = Demander : « Cette ligne, c’est quoi ? Et je veux ma carte à partir de maintenant. »
    .after = Martin lui donne la carte. Il écrit la question et la signe. Certaines lignes ont une raison simple, et d’autres non. Si aucune réponse claire ne vient, vous pouvez en parler à quelqu’un de l’extérieur.
my-card-my-pin--at-the-table--tell-outside = En parler à l’extérieur : à la banque, à quelqu’un qui défend ses droits, à un service.
    .after = Ola compose le numéro, et Joanna parle. Vous n’avez rien à prouver d’abord. Chercher ce qui s’est passé, c’est le travail d’autres personnes. Le personnel ne devrait pas vous traiter moins bien parce que vous en avez parlé.
my-card-my-pin--at-the-table--easy-numbers = Demander une page simple : l’argent reçu, dépensé, et ce qui reste.
    .after = Martin dessine trois cases. La ligne étrange a une marque rouge, pour que personne ne l’oublie. Une page simple vous aide souvent à voir par vous-même. Vous pouvez encore poser la question sur cette ligne.
my-card-my-pin--at-the-table--close-folder = Fermer le classeur. C’est trop pour aujourd’hui.
    .after = Ola met de l’eau à chauffer. Quand quelque chose ne semble pas juste, beaucoup de gens ont besoin d’une pause. Ola a noté le jour de cette ligne. Vous pouvez encore poser la question, et en parler à quelqu’un, quand vous voudrez.


## Step: which support

my-card-my-pin--which-support =
    Joanna prend une page blanche. En haut, on lit : « Mon argent, mon aide. »

    Martin, l’accompagnant, lit les idées à voix haute. Une page simple chaque mois. Un budget pour chaque semaine. Une limite sur la carte, fixée par elle. Un code secret qu’elle est la seule à connaître. Quelqu’un pour regarder les chiffres avec elle le dimanche.

    « C’est vous qui choisissez, dit-il. Quelques-unes, toutes, ou aucune. » Il lui donne le stylo.
    .title = Mon argent, mon aide
    .note =
        But : prévoir un appui qui rend une personne plus forte, et qui lui laisse la décision.

        Demander : laquelle de ces aides voudriez-vous pour vous ?

        Demander : comment le personnel peut-il aider pour une carte sans jamais connaître le code ?

        Attention : une limite est un appui seulement quand Joanna la fixe. Si d’autres la fixent, c’est autre chose.
my-card-my-pin--which-support--my-limit = Choisir une limite pour la carte et prendre la carte.
    .after = Joanna choisit la somme pour une semaine. La banque peut mettre cette limite, et Joanna peut la changer. Une limite que vous fixez vous-même rassure souvent, parce qu’une erreur reste petite.
my-card-my-pin--which-support--plan-on-paper = Demander un plan sur papier, avec un jour pour le revoir.
    .after = Martin écrit ce que dit Joanna, et le lui relit. Avec un plan, toute l’équipe fait la même chose. Il faudra peut-être quelques jours pour que tout soit prêt.
my-card-my-pin--which-support--other-supporter = Choisir qui aide pour les chiffres : son amie Ola, pas le personnel.
    .after = « C’est très bien », dit Martin. Vous choisissez la [personne qui vous accompagne](term:supporter), et vous pouvez en choisir une autre. Quelqu’un qui ne travaille pas pour le service peut aussi remarquer d’autres choses.
my-card-my-pin--which-support--not-now = Poser le stylo. Pas maintenant.
    .after = Martin laisse la page à Joanna. Choisir une aide, c’est aussi une décision, et vous pouvez prendre votre temps. La page peut attendre sur le frigo jusqu’au moment où vous la voudrez.


## Outcomes

my-card-my-pin--card-is-back =
    Joanna a sa carte. Mercredi, elle va à la banque et choisit un nouveau code secret. Elle est la seule à le connaître.

    Dimanche, elle achète la radio rouge. La radio coûte un peu cher, et elle est à Joanna. À la maison, Joanna regarde son papier de banque et voit ce qui reste.

    La Convention dit que les personnes handicapées ont, comme tout le monde, le droit de gérer leur propre argent. Un appui peut y aider. Il ne prend pas leur place.
    .title = La carte est de retour
my-card-my-pin--plan-on-paper =
    Le plan fait une page. Il dit qui aide, pour quoi, et qui n’a pas besoin de connaître le code secret. En haut, il y a la phrase de Joanna : « Je décide. Vous m’aidez à voir. »

    Lundi, la carte passe dans le porte-monnaie de Joanna. Dans trois mois, ils reverront le plan. C’est la [prise de décision assistée](term:supported-decision-making).

    Si quelqu’un de l’équipe oublie, Joanna peut montrer la page.
    .title = Un plan sur papier
my-card-my-pin--somebody-outside =
    La banque bloque la carte et en envoie une nouvelle à Joanna. Le service qui protège les adultes lui demande ce qu’elle a vu, avec Ola à côté d’elle. Une personne qui défend ses droits lui explique chaque lettre.

    Personne ne sait encore ce qui s’est passé. Chercher n’est pas le travail de Joanna. Les personnes handicapées ont le droit d’être protégées contre l’exploitation. Cela veut dire que personne n’a le droit de se servir d’elles, ni de leur argent.

    Martin dit : « Je suis content que vous leur en ayez parlé. » Lui aussi répond à leurs questions.
    .title = Quelqu’un de l’extérieur vérifie
my-card-my-pin--another-day =
    Joanna se fait du pain grillé et pense à la radio rouge.

    Elle n’a rien demandé, ou rien de plus, et aucun droit n’est perdu pour autant. Sur la carte, il y a son nom. Selon la norme de l’ONU, elle garde sa [capacité juridique](term:legal-capacity), et cela comprend son argent. Là où elle vit, la loi laisse peut-être encore d’autres gens avoir leur mot à dire. Même alors, elle peut demander qui a décidé, et pourquoi.

    Elle peut poser la question demain, avec ou sans son amie Ola.
    .title = Un autre jour


## Words to say

my-card-my-pin--say--see-my-money = Je veux voir tout mon argent aujourd’hui, avec quelqu’un en qui j’ai confiance.
my-card-my-pin--say--help-with-numbers = Je voudrais de l’aide pour les chiffres. Ma carte et mon code secret restent avec moi.
my-card-my-pin--say--come-back = Je ne veux pas parler de mon argent maintenant. J’y reviendrai.
my-card-my-pin--say--not-sign-yet = Je ne signe pas encore cela. Donnez-le-moi avec des mots simples, s’il vous plaît.
my-card-my-pin--say--card-back = C’est ma carte. Je voudrais la reprendre aujourd’hui.
my-card-my-pin--say--money-missing = Il manque de l’argent, ou il y a une ligne que je ne connais pas. Je veux que quelqu’un cherche pourquoi.
my-card-my-pin--say--easy-page = Faites-moi une page simple, s’il vous plaît : l’argent qui entre, l’argent qui sort, l’argent qui reste.
my-card-my-pin--say--my-limit = Je veux une limite sur ma carte. C’est moi qui la fixe, et je peux la changer.
my-card-my-pin--say--my-plan = Écrivez quelle aide je veux pour l’argent, s’il vous plaît, avec mes mots.
my-card-my-pin--say--my-supporter = C’est moi qui choisis qui m’aide pour les chiffres.
my-card-my-pin--say--my-pin-is-mine = Mon code secret est seulement à moi. Ne regardez pas quand je le tape, s’il vous plaît.
my-card-my-pin--say--my-own-account = Tant que ce n’est pas clair, personne d’autre que moi ne se sert de ma carte.


## Questions to ask

my-card-my-pin--ask--who-decided = Qui a décidé que vous gardez ma carte, et où est-ce écrit ?
my-card-my-pin--ask--what-is-this-line = Qu’est-ce que cette ligne, qui a retiré cet argent, et quand me le direz-vous ?
my-card-my-pin--ask--new-pin = Comment avoir un nouveau code secret que personne d’autre ne connaît ?
my-card-my-pin--ask--look-again = Quand allons-nous revoir ce plan ?
my-card-my-pin--ask--when-card = Quel jour aurai-je ma carte ?
my-card-my-pin--ask--who-looks = Qui cherche ce qui s’est passé, et est-ce quelqu’un d’indépendant des personnes qui m’accompagnent ?
my-card-my-pin--ask--when-hear = Quand aurai-je de vos nouvelles, et comment ?


## Next steps

my-card-my-pin--next--change-pin = Demandez à la banque un nouveau code secret. Choisissez-en un que personne d’autre ne connaît.
my-card-my-pin--next--look-each-sunday = Choisissez un jour par semaine pour regarder votre argent, avec quelqu’un ou non.
my-card-my-pin--next--tell-bank = Parlez à la banque de toute ligne que vous ne connaissez pas. Vous pouvez venir avec quelqu’un.
my-card-my-pin--next--copy-of-plan = Demandez une copie du plan et gardez-la chez vous.
my-card-my-pin--next--ask-a-friend = Pensez à une personne de confiance qui pourrait regarder les chiffres avec vous.
my-card-my-pin--next--keep-papers = Gardez les papiers. Notez le jour, la ligne, et à qui vous en avez parlé.
my-card-my-pin--next--one-question = Écrivez une question pour la prochaine fois : « Qui a décidé que vous gardez ma carte ? »
