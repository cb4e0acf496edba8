### My situation. The person answers about themselves by choosing; nothing is typed.
### Country: any. Register: plain. No answer is right or wrong, and nothing here is legal advice.
### Choices are in the first person (the reader speaks, without gendered agreement); everything else says « vous ».

my-situation = Ma situation
    .about = Vous répondez à quelques questions sur ce qui vous arrive. Certaines questions parlent du mal qu’on peut vous faire, ou du fait de ne pas pouvoir partir.

## The questions

my-situation--about =
    Choisissez la réponse la plus proche. Vous n’écrivez rien, et vous pouvez revenir en arrière à tout moment. Ce n’est pas un conseil juridique. Cela vous aide à trouver des mots et des personnes.

    Si vous êtes en danger maintenant, demandez de l’aide à quelqu’un près de vous. Ou appelez le numéro d’urgence de l’endroit où vous êtes.
    .title = De quoi s’agit-il ?
my-situation--about--how-i-am-treated = La façon dont on me traite, ou ma vie privée
my-situation--about--a-treatment = Un traitement, un examen ou un médicament
# Termbase: interpreter
my-situation--about--not-informed = Je n’ai pas d’informations, ou pas d’interprète
my-situation--about--others-decide = D’autres décident pour moi, ou je ne peux pas partir
my-situation--about--rather-not-say = Autre chose, ou je préfère ne pas le dire

my-situation--decision =
    C’est votre vie. Chaque fois, vous pouvez demander qu’on vous écoute. Qu’est-ce que d’autres personnes décident pour vous ?
    .title = Ce que d’autres décident
my-situation--decision--my-life = Mes soins, mon argent ou l’endroit où je vis
my-situation--decision--cannot-leave = Je ne peux pas partir, ou aller où je veux
my-situation--decision--both = Les deux
my-situation--decision--do-not-know = Je ne sais pas ce qui a été décidé
my-situation--decision--rather-not-say = Je préfère ne pas le dire

my-situation--who =
    Selon l’endroit, ce ne sont pas les mêmes personnes qui doivent répondre. Il est donc utile de savoir qui décide. Qui décide dans votre situation ?
    .title = Qui décide ?
my-situation--who--public-service = Le personnel d’un service public, ou payé par l’État
my-situation--who--private-service = Le personnel d’un service privé
my-situation--who--family-or-friend = Ma famille, une amie ou un ami
my-situation--who--do-not-know = Plusieurs personnes, ou je ne sais pas
my-situation--who--rather-not-say = Je préfère ne pas le dire

my-situation--asked =
    On devrait vous poser la question avant d’agir. On devrait vous expliquer les choses jusqu’à ce que vous compreniez. On devrait aussi vous dire la raison. Comment cela s’est-il passé pour vous ?
    .title = Vous a-t-on posé la question ?
my-situation--asked--asked-and-clear = On m’a posé la question, on m’a dit pourquoi, et j’ai compris.
my-situation--asked--asked-not-clear = On m’a posé la question, mais je n’ai pas tout compris.
my-situation--asked--not-asked = Personne ne m’a posé la question. On me l’a dit, ou on l’a juste fait.
my-situation--asked--do-not-know = Je ne sais pas, ou je ne me souviens pas.
my-situation--asked--rather-not-say = Je préfère ne pas le dire.

# Termbase: torture-cidt
my-situation--never =
    Personne ne doit jamais vous traiter de façon cruelle ou dégradante. Dégradante veut dire : qui humilie profondément. Cela peut être des coups, des menaces, ou le fait de vous laisser dans la saleté. Est-ce que quelque chose comme cela vous est arrivé ?

    Si vous êtes en danger maintenant, demandez de l’aide à quelqu’un près de vous. Ou appelez le numéro d’urgence de l’endroit où vous êtes.
    .title = Ce que personne ne doit jamais faire
my-situation--never--going-on = Oui, et cela continue encore.
my-situation--never--it-stopped = Oui, mais cela s’est arrêté.
my-situation--never--nothing-like-it = Non, rien de tel.
my-situation--never--not-sure = Je ne sais pas vraiment.
my-situation--never--rather-not-say = Je préfère ne pas le dire.

# Termbase: proportionate (plain: no more than is needed)
my-situation--reason =
    Certains autres droits peuvent avoir des limites. Mais il faut une loi, et une bonne raison. Et la limite ne doit pas aller plus loin que nécessaire. Est-ce que quelqu’un vous a donné une raison ?
    .title = Y a-t-il une raison ?
my-situation--reason--about-me = Oui, une raison qui me concerne, moi.
my-situation--reason--rule-for-all = Seulement que c’est une règle pour tout le monde.
my-situation--reason--no-reason = Non, personne ne m’a donné de raison.
my-situation--reason--do-not-know = Je ne sais pas.
my-situation--reason--rather-not-say = Je préfère ne pas le dire.

my-situation--smaller =
    Parfois, il y a une solution plus légère que cette limite. Elle peut durer moins longtemps. Elle peut être à une autre heure. Quelqu’un de confiance peut être avec vous. Voyez-vous une solution plus légère ?
    .title = Y a-t-il une solution plus légère ?
my-situation--smaller--know-one = Oui, je peux dire laquelle.
my-situation--smaller--need-help = Peut-être. Je voudrais de l’aide pour en trouver une.
my-situation--smaller--do-not-know = Je ne sais pas.
my-situation--smaller--rather-not-say = Je préfère ne pas le dire.

my-situation--want =
    Merci. C’était la dernière question sur ce qui s’est passé. Qu’aimeriez-vous faire maintenant ? Toutes ces réponses conviennent. Vous pouvez revenir et en choisir une autre.
    .title = Que voulez-vous maintenant ?
my-situation--want--talk = Je veux parler aux personnes concernées.
my-situation--want--someone = Je veux avoir quelqu’un avec moi.
my-situation--want--write = Je veux mettre cela par écrit et avoir une réponse.
my-situation--want--help-today = J’ai besoin d’aide aujourd’hui.
my-situation--want--not-now = Je ne veux rien faire maintenant.

## Where it comes to rest

my-situation--talk-to-them =
    Vous pouvez parler aux personnes concernées quand vous le voulez. Voici des mots que vous pouvez utiliser ou changer. Vous n’avez pas à tout dire. Une phrase peut suffire pour un jour.
    .title = Parler aux personnes concernées
# Termbase: advocate
my-situation--get-someone-with-me =
    Vous n’avez pas à faire cela sans soutien. Vous choisissez qui vient avec vous. Cela peut être une amie ou un ami, une pair-aidante ou un pair-aidant, ou une personne qui défend vos droits. Cette personne vous aide à dire ce que vous voulez. Elle ne décide pas à votre place.
    .title = Avoir quelqu’un avec vous
my-situation--write-it-down =
    Un petit texte suffit. Il n’a pas besoin d’être parfait. Avec un papier, il est plus facile de demander une réponse. Vous pouvez aussi demander à quelqu’un d’écrire ce que vous dites.
    .title = Mettre par écrit
my-situation--get-help-today =
    Vous pouvez demander de l’aide maintenant. Ce n’est pas votre faute si vous en avez besoin. Si vous êtes en danger, demandez de l’aide à quelqu’un près de vous. Ou appelez le numéro d’urgence de l’endroit où vous êtes. Vous pouvez laisser les autres questions pour un autre jour.
    .title = Avoir de l’aide aujourd’hui
my-situation--not-now =
    C’est très bien ainsi. Beaucoup de gens ont d’abord besoin de temps. Vous gardez vos droits. Vous pouvez revenir n’importe quel jour, et choisir autre chose. Si vous êtes en danger, demandez de l’aide à quelqu’un près de vous. Ou appelez le numéro d’urgence de l’endroit où vous êtes.
    .title = Pas maintenant

## Sentences to say

my-situation--say--what-matters = Je veux vous dire ce qui compte pour moi, et je voudrais que vous m’écoutiez.
my-situation--say--not-again = On m’a fait quelque chose qui m’a fait du mal, et cela ne doit pas recommencer.
my-situation--say--safe-now = Quelqu’un m’a fait du mal, et j’ai besoin d’être en sécurité maintenant.
my-situation--say--talk-to-me = Parlez-moi avec respect, s’il vous plaît, et en privé.
my-situation--say--not-yet = Je n’ai pas dit oui à cela, et j’ai d’abord besoin de réponses claires.
my-situation--say--my-way = J’ai besoin de cela dans ma langue, ou sous une forme que je peux utiliser.
my-situation--say--my-decision = C’est ma vie, et je veux décider avec l’appui que je choisis.
my-situation--say--where-i-go = Dites-moi pourquoi je ne peux pas sortir, s’il vous plaît, et écrivez-le pour moi.
my-situation--say--say-it-plainly = Expliquez encore une fois avec des mots simples, s’il vous plaît, et donnez-moi du temps.
my-situation--say--ask-me-first = La prochaine fois, demandez-moi d’abord mon accord, s’il vous plaît, et attendez ma réponse.
my-situation--say--speak-for-myself = Je sais que je compte pour vous, et je veux parler en mon propre nom.
my-situation--say--another-idea = J’ai pensé à une solution plus légère, et je voudrais vous en parler.
my-situation--say--someone-with-me = Je voudrais avoir quelqu’un avec moi avant de continuer.
my-situation--say--please-note = Écrivez, s’il vous plaît, que j’ai demandé cela, et ce que vous avez répondu.
my-situation--say--help-today = J’ai besoin d’aide aujourd’hui, et je ne veux pas porter cela sans soutien.
my-situation--say--not-today = Je ne veux pas en parler aujourd’hui, mais j’y reviendrai peut-être.

## Questions to ask

my-situation--ask--look-again = Qui décide cela, et qui peut revoir la décision ?
my-situation--ask--what-for = À quoi cela sert-il ? Quoi d’autre pourrait aider ? Et si on attend ?
my-situation--ask--until-when = Quelle loi s’applique, jusqu’à quand, et comment puis-je demander que la décision soit revue ?
my-situation--ask--other-form = Qui peut interpréter pour moi, ou me donner cela sous une autre forme ?
my-situation--ask--based-on = Sur quoi repose cette raison, et puis-je l’avoir par écrit ?
my-situation--ask--rule-or-habit = Est-ce une loi, une règle d’ici ou une habitude, et puis-je la voir ?
my-situation--ask--why = Quelle est la raison, et pourquoi est-ce nécessaire dans mon cas ?
my-situation--ask--smallest-step = Quelle est la plus petite mesure qui suffirait aussi ?
my-situation--ask--who-can-come = Qui peut venir avec moi, et comment joindre cette personne ?
my-situation--ask--who-answers = Qui va me répondre, et d’ici quel jour ?
my-situation--ask--who-checks = Qui contrôle ce service, de l’extérieur ?
my-situation--ask--who-now = Qui peut m’aider maintenant, et qui reste avec moi en attendant ?

## Next steps

my-situation--next--one-person = Choisissez une personne à qui parler, et un moment calme.
my-situation--next--three-points = Notez vos trois points les plus importants et prenez-les avec vous.
my-situation--next--when-answer = Demandez quand vous aurez la réponse, et notez le jour.
my-situation--next--ask-outside-view = Racontez ce qui s’est passé à quelqu’un de confiance, et demandez son avis.
my-situation--next--bring-someone = Venez avec quelqu’un quand vous parlez du mal qu’on vous a fait.
my-situation--next--find-someone = Demandez l’aide d’une personne de confiance, ou d’une personne qui défend vos droits.
my-situation--next--agree-first = Avant la réunion, décidez avec cette personne ce qu’elle doit dire, et ce qu’elle ne doit pas dire.
my-situation--next--tell-staff = Dites au personnel quelle personne viendra avec vous.
my-situation--next--who-decided = Demandez le nom de la personne qui décide, et notez-le.
my-situation--next--five-lines = Écrivez cinq lignes : ce qui s’est passé, quand, où, qui était là, ce que vous voulez.
my-situation--next--keep-copy = Gardez une copie et écrivez le jour dessus.
my-situation--next--ask-complaints = Si aucune réponse ne vient, demandez comment faire une réclamation.
my-situation--next--outside-body = Demandez quel organe indépendant examine les réclamations sur les services publics.
my-situation--next--ask-who-checks = Demandez qui contrôle ce service privé, et comment écrire à cet organe de contrôle.
my-situation--next--help-at-home = Demandez quel soutien il y a pour les familles. Une assistante sociale, un assistant social ou un lieu d’accueil de quartier peut vous le dire.
my-situation--next--tell-someone-near = Allez voir quelqu’un près de vous, et dites que vous avez besoin d’aide aujourd’hui.
my-situation--next--stay-with-someone = Si vous le pouvez, restez près d’une personne de confiance jusqu’à ce que l’aide arrive.
my-situation--next--report-harm = Dites ce qui s’est passé à quelqu’un de l’extérieur, dès que vous le pouvez.
my-situation--next--urgent-review = Demandez aujourd’hui que la décision soit revue. Demandez une avocate ou un avocat, ou une personne qui défend vos droits.
my-situation--next--ask-to-wait = Demandez au personnel d’attendre que quelqu’un soit avec vous.
my-situation--next--rest = Reposez-vous d’abord. Ce que vous avez fait suffit pour aujourd’hui.
my-situation--next--one-sentence = Si vous le voulez, gardez une phrase d’ici pour un autre jour.
my-situation--next--come-back = Revenez un autre jour et répondez de nouveau.
my-situation--next--tell-one-person = Quand ce sera le bon moment pour vous, dites à une personne de confiance qu’il s’est passé quelque chose.
