### Lesson: Planning ahead. Read alone at a kiosk, or together at a hub with a helper.
### It tells what an advance plan is, what can stand in it, who should have it, how to change it, and that laws differ.
### People in the small examples: Elsa (woman, 58, a tailor), Farid (man, 33, a cook) and a nurse (woman),
### Beatriz (woman, 26, a student) and Stefan (peer supporter, man), Winston (man, 63, keeps hens),
### Anouk (woman, 44), Mr Sato (man, 72) with his friend.

# For translators:
# Use the term advance-plan all through. It is the person’s own plan, not the form of one country.
# Do not use a word that means a will for after death.
# Be honest: a plan helps, and it is no promise. How far staff must follow it differs from country to country.
# “Often”, “many” and “some” must stay as vague as they are. Name no country and no law.
# No medicine is named. Nobody is told to start or stop one.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names of people may change to suit your language. The questions for thought have no right answer.

planning-ahead = Préparer un plan à l’avance
    .about = Cette leçon parle d’un plan pour les jours très durs. Vous l’écrivez quand cela va mieux.


## Page: what it is

planning-ahead--what-it-is =
    Un [plan anticipé](term:advance-plan) est votre propre plan pour les jours très durs. Ces jours-là, vous traversez peut-être une crise. Ou peut-être que la maladie vous empêche de dire ce que vous voulez. Le plan le dit pour vous.

    Vous l’écrivez quand vous allez assez bien pour le faire. Une page suffit. Certaines personnes le dessinent, ou enregistrent leur voix.

    Elsa est couturière. Parfois, après quelques années, elle traverse de nouveau une période où son moral est très bas. Son plan a quatre lignes. Il est accroché à l’intérieur d’un placard de sa cuisine.
    .title = Ce qu’est un plan anticipé
    .question = Qu’est-ce que les autres devraient savoir de vous, un jour très dur ?


## Page: why write one

planning-ahead--why-write-one =
    Pendant une crise, il peut être difficile de trouver ses mots. Le personnel est peut-être nouveau, et ne sait peut-être rien de vous. Avec un plan, il peut savoir ce que vous voulez.

    Pour le [Comité de l’ONU](term:crpd-committee), faire un plan à l’avance est une sorte d’appui pour décider. L’Organisation mondiale de la Santé l’enseigne aussi dans ses formations.

    Farid est cuisinier. L’an dernier, personne ne savait qu’il a peur quand on le touche. Maintenant, son plan commence ainsi : « Parlez d’abord, s’il vous plaît. Ne me touchez pas. » L’infirmière le lit et s’assoit à deux pas de lui.
    .title = Pourquoi en écrire un
    .question = Qu’aimeriez-vous qu’une nouvelle équipe sache de vous ?


## Page: what to put in

planning-ahead--what-to-put-in =
    C’est vous qui décidez ce qu’il y a dans votre plan. Beaucoup de plans disent :

    - comment les autres peuvent voir qu’un moment dur arrive
    - ce qui m’aide
    - ce qui aggrave les choses
    - qui appeler
    - comment j’aime communiquer

    Les petites choses comptent aussi. Un thé, une couverture ou une pièce sombre peuvent rendre la nuit meilleure.

    Beatriz étudie l’histoire. Elle écrit son plan avec Stefan, un [pair-aidant](term:peer-supporter). Il pose les questions, elle décide, et il note. Une partie peut rester vide pour l’instant.
    .title = Ce qu’on peut y mettre
    .question = Quelle petite chose vous aide quand tout est trop lourd ?


## Page: yes and no

planning-ahead--yes-and-no =
    Vous pouvez écrire ce que vous voulez, et aussi ce que vous ne voulez pas. Vous pouvez nommer un traitement qui vous a fait du bien. Vous pouvez en nommer un qui vous a fait du mal, et dire comment. Vous pouvez écrire ce qu’il faut essayer d’abord.

    Si vous donnez une raison, cela peut aider les autres à suivre votre plan.

    Un médecin, une pharmacienne ou un pharmacien peut vous expliquer ce qu’un refus changerait pour vous. Demandez aussi quels sont les [effets secondaires](term:side-effects). Arrêter un médicament d’un coup peut vous faire du mal. Demandez donc comment le faire sans danger. C’est vous qui décidez ce que dit votre plan.
    .title = Ce que vous voulez ou refusez
    .question = Qu’est-ce qui vous a fait du bien avant, et que vous aimeriez retrouver ?


## Page: people and home

planning-ahead--people-and-home =
    Vous pouvez nommer une [personne de confiance](term:trusted-person). Cela peut être une amie, un ami, quelqu’un du voisinage ou de votre famille. Dites ce que cette personne doit faire. Vous pouvez aussi écrire à qui il ne faut rien dire.

    Pensez aussi à votre logement. Qui a une clé ? Qui s’occupe des enfants, ou des animaux ? Qui prévient les gens à votre travail ?

    Winston a six poules. « Qui va nourrir les poules ? » C’était chaque fois son premier souci. Maintenant, son plan donne le nom d’une voisine. Elle sait où est le grain.
    .title = Vos proches et votre logement
    .question = Un jour dur, de qui aimeriez-vous avoir des nouvelles en premier ?


## Page: who has it

planning-ahead--who-has-it =
    Un plan aide seulement si quelqu’un le trouve. Gardez une copie à portée de main. Donnez-en une à la personne en qui vous avez confiance. Vous pouvez demander à un médecin, à une infirmière ou à un infirmier d’en mettre une dans votre [dossier médical](term:health-records).

    Certaines personnes ont aussi une petite carte dans leur portefeuille. On y lit : « J’ai un plan. Appelez ce numéro, s’il vous plaît. »

    Vous choisissez qui reçoit une copie. Écrivez sur le plan qui en a une. Ainsi, vous pourrez toutes les changer plus tard.
    .title = Qui devrait l’avoir
    .question = Où garderiez-vous votre plan, pour que d’autres le trouvent ?


## Page: start and change

planning-ahead--start-and-change =
    Selon les bonnes pratiques, c’est vous qui décidez quand votre plan commence. Écrivez à quoi les autres peuvent le voir. Par exemple : « Je n’ai pas dormi depuis trois nuits, et je ne réponds pas à ma sœur. »

    Votre plan est à vous, et vous pouvez le changer. Mettez la date sur chaque page. Relisez-le une fois par an, ou après un moment dur. Ensuite, remplacez les anciennes copies par les nouvelles.

    Le premier plan d’Anouk disait : « Pas de visites. » Plus tard, ses amis lui ont manqué. Maintenant, le plan dit : « Posez-moi la question chaque jour. »
    .title = Quand il commence, quand il change
    .question = Qu’est-ce qui a changé dans votre vie depuis l’an dernier ?


## Page: what the law says

planning-ahead--what-the-law-says =
    Selon le pays, la loi ne donne pas la même valeur à un plan. Dans certains pays, le personnel doit en suivre des parties. Dans d’autres, le plan a moins de force.

    Certaines lois prévoient une forme précise. Souvent, on parle de [directives anticipées](term:advance-directive). Dans certains pays, elles doivent être écrites, datées et signées. Demandez ce qu’il faut là où vous vivez, et comment les changer plus tard.

    Dans tous les cas, un plan peut aider. Vous pouvez demander au personnel de le lire d’abord. Si le personnel n’en suit pas une partie, vous pouvez lui demander d’écrire pourquoi.
    .title = Ce que dit la loi
    .question = Qui pourrait vous dire ce que dit la loi là où vous vivez ?


## Page: to take with you

planning-ahead--take-with-you =
    Un plan dit aux autres ce que vous voulez, un jour où les mots viennent mal. Il dit ce qui aide, ce que vous ne voulez pas et qui appeler. Vous pouvez le changer.

    M. Sato a écrit le sien en un après-midi, avec un ami et du thé. Ce plan a trois lignes. Une quatrième viendra peut-être plus tard.

    Vous n’avez pas à écrire le vôtre aujourd’hui. Pour le jour où vous le voudrez, vous trouverez plus bas une façon de commencer.
    .title = À emporter


## Words to say

planning-ahead--say--there-is-a-plan = J’ai un plan pour ces moments-là. Lisez-le, s’il vous plaît, avant de continuer.
planning-ahead--say--call-this-person = Appelez la personne nommée dans mon plan, s’il vous plaît, et dites-lui ce que mon plan permet de dire.
planning-ahead--say--keep-a-copy = Mettez une copie de mon plan dans mon dossier, s’il vous plaît, là où d’autres la trouvent vite.
planning-ahead--say--new-plan = J’ai changé mon plan. Retirez l’ancienne copie, s’il vous plaît, et mettez celle-ci.
planning-ahead--say--say-why-not = Si vous ne pouvez pas suivre une partie de mon plan, dites-moi pourquoi, et écrivez-le.


## Questions to ask

planning-ahead--ask--before-i-write = Que pourrait-il se passer si je dis non à ce traitement, et quoi d’autre pourrait m’aider ?
planning-ahead--ask--where-is-it-kept = Où gardez-vous mon plan, et qui le voit la nuit ou en cas d’urgence ?
planning-ahead--ask--in-law-here = Ici, quelle valeur la loi donne-t-elle à mon plan, et faut-il une forme spéciale ?


## Next steps

planning-ahead--next--first-three-lines = Écrivez trois lignes : ce qui m’aide, ce qui aggrave les choses, qui appeler. Ajoutez la date.
planning-ahead--next--give-two-copies = Donnez une copie à la personne en qui vous avez confiance, et gardez-en une à portée de main.
planning-ahead--next--date-to-look-again = Choisissez une date pour relire votre plan, par exemple votre anniversaire.
