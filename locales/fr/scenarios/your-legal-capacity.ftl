### Lesson: Your legal capacity. Read alone at a kiosk, or together at a hub with a helper.
### It keeps two things apart: legal capacity, which everybody has, and the ability to decide, which can change.
### People in the small examples: Teresa (woman, sells bread) and a surgeon (woman), Idris (man, drives a bus),
### Nuno (man, 23), Agnes (woman, 81) and her nephew, Hamid (man, 68) and a nurse (man).

# For translators:
# Two terms carry this lesson: legal capacity (term legal-capacity) and mental capacity (term mental-capacity).
# Never use one word for both, and never shorten them. “Ability to decide” is the everyday word for the second.
# The order on the page “what-laws-say” must stay: the UN standard, many national laws, what you can ask in either case.
# “The UN committee says” and “reads” must stay as they are. They tell who says it.
# Keep “many national laws” and “in some cases” as vague as they are. Name no country and no law.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names of people may change to suit your language. The questions for thought have no right answer.

your-legal-capacity = Votre capacité juridique
    .about = Qui décide de vos soins et de votre vie ? Cette leçon en parle. Elle parle d’appui, de risques, et de lois qui ne disent pas toutes la même chose.


## Page: two things

your-legal-capacity--two-things =
    Deux choses ont des noms qui se ressemblent, mais ce n’est pas la même chose.

    La première est la [capacité juridique](term:legal-capacity). Elle veut dire que vous avez des droits, et que vous pouvez vous en servir. Vous pouvez signer, accepter ou refuser.

    La deuxième est l’aptitude à décider. Certains services l’appellent [capacité mentale](term:mental-capacity). Elle dit si une personne arrive bien, ou moins bien, à prendre une décision maintenant.

    Souvent, les gens confondent les deux. Une personne trouve une décision difficile, et ensuite on ne lui demande plus rien. Cette leçon sépare bien les deux.
    .title = Deux choses différentes
    .question = Quelles décisions aimez-vous prendre par vous-même, et lesquelles avec quelqu’un ?


## Page: everybody has it

your-legal-capacity--everybody-has-it =
    Tout le monde a la capacité juridique. Un handicap n’y change rien. La [Convention](term:crpd) de l’ONU le dit pour tous les domaines de la vie, comme la santé et l’argent. Beaucoup de lois nationales protègent moins bien ce droit. Une autre page, plus loin, vous en dit plus.

    La capacité juridique, vous n’avez pas à la mériter, ni à la prouver. Vous n’avez pas besoin de dire que vous avez un handicap pour avoir cette protection.

    Si vous avez moins de 18 ans, d’autres règles peuvent aussi s’appliquer. Votre avis compte quand même.

    Teresa a un handicap intellectuel. Elle vend du pain, et elle loue un petit appartement. Maintenant, elle a peut-être besoin d’une opération. La chirurgienne s’assoit et pose la question à Teresa. La mère de Teresa écoute.
    .title = Tout le monde l’a
    .question = Dans votre vie, qui vous demande d’abord votre avis, et vous parle directement ?


## Page: ability can change

your-legal-capacity--ability-can-change =
    L’aptitude à décider n’est pas la même chez tout le monde. Elle peut aussi changer d’un jour à l’autre. Avec la douleur, la peur ou le manque de sommeil, il peut être plus difficile de décider. C’est pareil quand les mots sont compliqués, ou quand tout va trop vite.

    Idris conduit un bus. La nuit après son opération, tout est confus pour lui. « Ma question peut attendre », dit l’infirmière. Au petit déjeuner, Idris a les idées claires, et il décide.

    Le [Comité de l’ONU](term:crpd-committee) dit qu’avoir du mal à prendre une décision n’est pas une raison d’enlever la capacité juridique. C’est une raison de proposer un appui.
    .title = L’aptitude à décider
    .question = À quelle heure du jour pensez-vous le mieux ?


## Page: what support is

your-legal-capacity--what-support-is =
    La Convention dit que vous pouvez avoir l’appui qu’il vous faut pour vous servir de votre capacité juridique. Cet appui peut être :

    - quelqu’un de confiance
    - une pair-aidante, un pair-aidant, ou une [personne qui défend vos droits](term:advocate)
    - des mots simples, des images, ou l’aide d’une ou d’un interprète
    - plus de temps
    - un plan que vous écrivez à l’avance

    Une [personne qui vous accompagne](term:supporter) vous aide à comprendre, à décider ou à dire ce que vous voulez. La décision reste la vôtre.

    Nuno a 23 ans. Il parle avec des images sur une tablette. Son ami la tient, et Nuno montre une image du doigt. La médecin attend chaque réponse.
    .title = Ce que peut être l’appui
    .question = Quelle sorte d’appui choisiriez-vous pour une grande décision ?


## Page: you choose

your-legal-capacity--you-choose =
    Vous choisissez qui vous aide. Le Comité de l’ONU dit que vous pouvez refuser un appui, ou y mettre fin.

    Un bon appui ne vous pousse pas. Pousser par la peur, les menaces ou les mensonges, cela s’appelle un [abus d’influence](term:undue-influence). La Convention demande aux pays de vous en protéger. Ils devraient aussi vous protéger quand la personne qui aide a quelque chose à y gagner.

    Agnes a 81 ans, et son neveu l’aide pour ses lettres. L’une de ces lettres parle de la maison d’Agnes, qui sera peut-être un jour à ce neveu. Pour cette lettre, Agnes fait appel à une personne qui défend ses droits. Son neveu comprend.
    .title = Vous choisissez votre appui
    .question = À quoi voyez-vous qu’une personne vous aide sans vous pousser ?


## Page: taking risks

your-legal-capacity--taking-risks =
    Tout le monde prend des risques. Les gens montent à l’échelle, tombent amoureux et changent de travail. Le Comité de l’ONU parle d’un droit de prendre des risques et de faire des erreurs. Les personnes handicapées ont aussi ce droit.

    Un choix peut être le vôtre, même si d’autres choisiraient autrement. Le personnel peut dire clairement ce qui pourrait arriver. Ensuite, vous pouvez faire un plan ensemble.

    Hamid a 68 ans. Il a fait un AVC, une attaque au cerveau. Maintenant, il veut aller seul au marché, à pied. L’infirmier s’inquiète, et dit pourquoi. Ils choisissent une heure calme, une canne et un téléphone. Hamid y va.
    .title = Le droit de prendre des risques
    .question = Dans votre vie, quel risque en valait la peine, pour vous ?


## Page: when staff check

your-legal-capacity--when-staff-check =
    Certains services vérifient si une personne peut prendre une décision maintenant. Souvent, ils appellent cela une [évaluation de l’aptitude à décider](term:capacity-assessment). Avant qu’elle commence, vous pouvez demander :

    - De quelle décision s’agit-il exactement ?
    - Quelle aide avez-vous essayée d’abord ?
    - Peut-on me l’expliquer autrement ?
    - Est-ce que quelqu’un de confiance peut être avec moi ?

    Vous pouvez dire quel moment de la journée vous convient. Après, vous pouvez demander la raison par écrit. Vous pouvez aussi demander que l’évaluation soit revue.

    C’est un conseil de ce guide. Les règles changent d’un pays à l’autre.
    .title = Des questions avant une évaluation
    .question = Qui aimeriez-vous avoir à côté de vous dans une telle discussion ?


## Page: what laws say

your-legal-capacity--what-laws-say =
    Le Comité de l’ONU comprend la Convention ainsi. Personne ne devrait perdre sa capacité juridique, pas même pour une seule décision. On ne devrait imposer à personne quelqu’un qui décide à sa place. Ce que la personne veut devrait compter.

    Beaucoup de lois nationales protègent moins bien ce droit. Dans certains cas, elles laissent encore quelqu’un d’autre décider. Cela s’appelle la [prise de décision substitutive](term:substitute-decision-making).

    Dans tous les cas, vous pouvez demander la raison par écrit. Vous pouvez demander un appui, et une personne qui défend vos droits. Vous pouvez aussi demander que la décision soit revue. Une avocate ou un avocat peut vous dire ce que dit la loi là où vous vivez.
    .title = Ce que disent les lois
    .question = Qu’aimeriez-vous surtout que les autres sachent de vos souhaits ?


## Page: to take with you

your-legal-capacity--take-with-you =
    Selon la norme de l’ONU, vous avez toujours votre capacité juridique. L’aptitude à décider peut changer, et un appui peut aider. Une journée difficile n’est pas une raison d’enlever un droit.

    Certaines lois ne suivent pas encore cette norme. Ce n’est pas votre faute. Vous pouvez quand même demander qu’on vous écoute et qu’on vous donne un appui. Vous pouvez demander la raison par écrit.

    Plus bas, il y a des phrases et des questions à emporter. Une seule suffit pour commencer.
    .title = À emporter


## Words to say

your-legal-capacity--say--my-right = Il s’agit de moi. Demandez-moi mon avis, s’il vous plaît, et donnez-moi l’appui qu’il me faut pour décider.
your-legal-capacity--say--another-time = Je n’arrive pas à penser clairement maintenant. Si cela peut attendre, reposez-moi la question à un meilleur moment, s’il vous plaît.
your-legal-capacity--say--with-support = Je veux décider cela moi-même, avec la personne que je choisis à côté de moi.
your-legal-capacity--say--stop-this-help = Merci pour votre aide. Je veux décider cela sans cette aide.
your-legal-capacity--say--talk-to-me = Parlez-moi, à moi, s’il vous plaît. La personne à côté de moi est là pour m’accompagner.
your-legal-capacity--say--know-the-risk = J’ai bien entendu quels sont les risques. C’est quand même ce que je veux.


## Questions to ask

your-legal-capacity--ask--what-support = Quel appui puis-je avoir, pour pouvoir décider cela moi-même ?
your-legal-capacity--ask--make-it-safer = Que pouvons-nous faire ensemble pour que ce soit plus sûr, et que je puisse quand même le faire ?
your-legal-capacity--ask--which-decision = De quelle décision s’agit-il exactement ?
your-legal-capacity--ask--tried-first = Quelle aide avez-vous essayée d’abord ?
your-legal-capacity--ask--another-way = Peut-on me l’expliquer autrement ?
your-legal-capacity--ask--somebody-with-me = Est-ce que quelqu’un de confiance peut être avec moi ?
your-legal-capacity--ask--reason-in-writing = Puis-je avoir la décision et la raison par écrit ?
your-legal-capacity--ask--who-reviews = Qui peut revoir cela, et jusqu’à quand puis-je le demander ?


## Next steps

your-legal-capacity--next--choose-somebody = Pensez à une personne que vous choisiriez comme appui, et demandez-le-lui.
your-legal-capacity--next--find-your-time = Notez ce qui vous aide à décider : le moment de la journée, le lieu, les mots.
your-legal-capacity--next--ask-about-law = Demandez à une personne qui défend vos droits, ou à une avocate ou un avocat, ce que dit la loi là où vous vivez.
