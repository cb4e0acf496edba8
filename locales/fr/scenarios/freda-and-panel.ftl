### Lesson: Two words to remember: FREDA and PANEL. For anybody who uses a service, and for people who support them.
### Nine pages with one small question each, and one page to take along. A lesson has no choices and no test.

# For translators:
# FREDA and PANEL stay as they are, in Latin letters. Do not translate them: here they are no name and no thing.
# FREDA is made of: fairness, respect, equality, dignity, autonomy. PANEL is made of: participation, accountability,
# non-discrimination (and equality), empowerment, legality. Translate these ten by their meaning, with the words of
# the termbase. The letters need not fit in your language, and the text says so: keep that sentence.
# You may put the English word in brackets behind yours on the first and the fifth page, if that helps.
# The small questions are for thinking. No answer is wrong, and none is counted.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names may change to suit your language. No country is named.

freda-and-panel = Deux mots à retenir : FREDA et PANEL
    .about = Cette leçon parle de deux mots courts. Ils vous aident à vous souvenir de ce que vos droits protègent. Une ligne parle de traitements cruels.


## Page: two words

freda-and-panel--two-words =
    Il y a beaucoup de droits. Un jour difficile, personne ne peut penser à tous. Pour s’en souvenir, certaines personnes se servent d’un mot court. Chacune de ses lettres commence un mot plus long.

    Le premier est FREDA. Ses lettres viennent de cinq mots anglais : équité (fairness), respect (respect), égalité (equality), dignité (dignity) et autonomie (autonomy). Ils disent ce que protègent les [droits humains](term:human-rights). Le deuxième est PANEL. Vous le verrez plus loin.

    Dans votre langue, les lettres ne vont peut-être pas avec les mots. Cela ne fait rien. C’est le sens des mots qui compte.
    .title = Deux mots courts
    .question = Un jour difficile, qu’est-ce qui vous aide à vous souvenir des choses ?


## Page: fairness and respect

freda-and-panel--fairness-and-respect =
    L’équité veut dire : les autres vous écoutent avant de décider. Ce que vous dites compte dans la décision. On vous donne une raison que vous pouvez comprendre. Une [personne qui défend vos droits](term:advocate) peut vous aider à vous faire entendre.

    Le respect veut dire : les autres vous prennent au sérieux. Ils respectent votre nom, vos croyances, vos affaires et votre temps. Ils peuvent ne pas être d’accord avec vous, et rester quand même respectueux.

    Le rendez-vous de Yusuf est annulé pour la deuxième fois. Il dit ce que cela change pour son travail. À l’accueil, Annika écoute et s’excuse. Elle trouve un jour qui convient mieux.
    .title = L’équité et le respect
    .question = Quand quelqu’un a-t-il bien écouté ce que vous disiez ? Qu’a fait cette personne ?


## Page: equality and dignity

freda-and-panel--equality-and-dignity =
    Le mot suivant est [égalité](term:equality). Vous comptez autant que n’importe qui. Cela ne veut pas dire la même aide pour tout le monde. Une personne a besoin de gros caractères. Une autre a besoin de plus de temps.

    Puis vient la [dignité](term:dignity) : la valeur que chaque personne a. Vous ne la perdez pas dans la maladie, la colère ou les larmes. Les autres la respectent par de petits gestes. Ils frappent à la porte, et ils vous demandent d’abord votre accord.

    Marta n’arrive pas à soulever la tasse aujourd’hui. « Je vous la tiens, demande une infirmière, ou vous préférez une paille ? » Marta choisit la paille.
    .title = L’égalité et la dignité
    .question = Quel petit geste vous montre du respect ?


## Page: autonomy

freda-and-panel--autonomy =
    Le dernier mot de FREDA est [autonomie](term:autonomy) : faire vos propres choix dans votre propre vie. Il s’agit de grandes choses, comme une opération. Il s’agit aussi de petites choses, comme l’heure de votre toilette.

    Vous pouvez avoir de l’aide pour un choix. La décision reste la vôtre.

    Joseph voit mal. Un ami lui lit le formulaire, deux fois. Joseph y pense pendant la nuit. Le matin, il donne sa propre réponse.

    La loi de l’endroit où vous vivez fixe peut-être des limites. Vous pouvez quand même demander un appui, et la raison par écrit.
    .title = Vos propres choix
    .question = Dans votre journée, quel choix compte le plus pour vous ?


## Page: participation, the first word of PANEL

freda-and-panel--participation =
    Le deuxième mot court est PANEL. Des organisations de droits humains s’en servent pour examiner comment marche tout un service. Il vient des mots anglais pour participation, responsabilité (accountability), non-discrimination, pouvoir d’agir (empowerment) et légalité.

    Le premier est [participation](term:participation) : avoir votre mot à dire dans ce qui vous concerne. Elle commence par des informations que vous pouvez comprendre.

    Wei reçoit une lettre sur une réunion. Elle demande à avoir les papiers en gros caractères, et à parler en premier. À la réunion, tout le monde attend qu’elle parle.
    .title = PANEL commence par la participation
    .question = Pour quelle décision aimeriez-vous avoir davantage votre mot à dire ?


## Page: accountability

freda-and-panel--accountability =
    La responsabilité veut dire : quelqu’un doit rendre des comptes sur ce qui est fait. Le service devrait vérifier comment les droits des gens sont respectés. Quand quelque chose se passe mal, il devrait y avoir un moyen de le réparer.

    Pour vous, cela veut dire trois choses : un nom, une raison et une date. Vous pouvez aussi faire une [réclamation](term:complaint). Si la réponse ne vous aide pas, vous pouvez demander si un [organe indépendant](term:independent-body) peut examiner cela.

    Les lunettes de Rosa sont perdues. Tom, un infirmier, note qui s’en occupe, et pour quand.
    .title = Quelqu’un doit rendre des comptes
    .question = À qui vous adresseriez-vous d’abord, si quelque chose se passait mal ?


## Page: non-discrimination

freda-and-panel--non-discrimination =
    Le mot suivant est [non-discrimination](term:non-discrimination). Personne ne doit vous traiter moins bien à cause de qui vous êtes. PANEL met l’égalité à côté. Il demande aux services de penser d’abord aux personnes qui rencontrent le plus d’obstacles.

    Souvent, personne ne veut faire de mal. L’écriture est trop petite. Il n’y a pas d’interprète. Vous pouvez nommer l’obstacle et demander un changement.

    Samuel a un [diagnostic](term:diagnosis) de santé mentale, et il tousse depuis peu. La médecin écoute d’abord les poumons de Samuel, comme pour n’importe qui.
    .title = Personne ne compte moins
    .question = Quel obstacle rencontrez-vous le plus souvent ?


## Page: empowerment

freda-and-panel--empowerment =
    Le pouvoir d’agir veut dire : vous connaissez vos droits, et vous avez ce qu’il faut pour vous en servir. Personne ne vous donne vos droits. Vous les avez déjà.

    Pour s’en servir, il faut souvent des informations, du temps et quelqu’un à ses côtés. Vous pouvez commencer par une petite chose. Ivana répète une phrase chez elle. Bilal vient avec un ami. Joy montre seulement une carte. Tous les trois se servent de leurs droits.

    Une [pair-aidante ou un pair-aidant](term:peer-supporter) peut vous dire ce qui lui a été utile. Dans un lieu d’accueil de quartier, quelqu’un peut chercher des informations avec vous.
    .title = Savoir, et pouvoir
    .question = Qu’est-ce qui vous donne un peu plus de courage ?


## Page: legality

freda-and-panel--legality =
    La légalité veut dire : les droits sont plus que de la gentillesse. Ils sont écrits dans des lois et dans des accords entre des pays, comme la [Convention relative aux droits des personnes handicapées](term:crpd).

    Aucune règle et aucune raison ne rend acceptable un traitement cruel. Certains autres droits peuvent avoir des limites. En règle générale, il faut pour cela une loi et une bonne raison. Une limite ne devrait pas aller plus loin que nécessaire.

    La loi de l’endroit où vous vivez donne peut-être moins que ce que demande la Convention. Vous pouvez demander quelle loi le personnel utilise. Une avocate ou un avocat peut vous l’expliquer.
    .title = Des droits inscrits dans la loi
    .question = Quelle règle aimeriez-vous voir par écrit ?


## Page: to take with you

freda-and-panel--take-with-you =
    Vous n’avez pas besoin de tous ces mots, ni de leurs lettres. Un mot peut suffire pour commencer.

    Dites-le dans votre langue et à votre façon. « Ce n’est pas juste. » « Respectez cela, s’il vous plaît. » « Je veux décider cela moi-même. » Pas besoin d’un livre de lois pour une telle phrase.

    Si c’est difficile à dire, vous pouvez l’écrire ou le montrer du doigt. Une [personne qui défend vos droits](term:advocate), une amie ou un ami peut le dire avec vous. Rien ne vous oblige à le faire aujourd’hui.
    .title = Un mot suffit


## Words to say

freda-and-panel--say--hear-me-first = Écoutez ce que j’ai à dire, s’il vous plaît, avant de décider.
freda-and-panel--say--ask-me-first = Demandez-moi mon accord avant de m’aider, s’il vous plaît.
freda-and-panel--say--be-there = Je veux être là quand vous parlez de moi.
freda-and-panel--say--name-the-barrier = À cause de cela, j’ai du mal à participer. Je voudrais changer cela avec vous.
freda-and-panel--say--somebody-with-me = Je voudrais avoir quelqu’un avec moi pour cette discussion.
freda-and-panel--say--not-fair = Cela ne me semble pas juste, et je voudrais dire pourquoi.
freda-and-panel--say--decide-myself = Je veux décider cela moi-même, avec quelqu’un de confiance à côté de moi.


## Questions to ask

freda-and-panel--ask--is-it-my-choice = Est-ce que c’est à moi de choisir, et que se passe-t-il si je dis non ?
freda-and-panel--ask--who-answers = Qui va me répondre, et d’ici quel jour ?
freda-and-panel--ask--which-law = Quelle loi ou quelle règle utilisez-vous ici, et puis-je l’avoir par écrit ?


## Next steps

freda-and-panel--next--choose-a-word = Choisissez un mot de cette leçon et écrivez ce qu’il veut dire pour vous.
freda-and-panel--next--say-it-aloud = Dites une phrase à voix haute chez vous, ou à une amie ou un ami.
freda-and-panel--next--keep-a-card = Écrivez la phrase sur une carte. Vous pourrez la montrer quand les mots ne viennent pas.
