### Scenario: A board and a pencil. Theme: legal capacity and support to decide.
### Speakers: Giorgos (man, 66, in hospital after a stroke), Dr Reyes (doctor, woman), Pavel (nurse, man),
### Joelle (speech therapist, woman), Eleni (his sister, 70).

# For translators:
# Giorgos builds boats. He follows much of what people say. He speaks very little since his stroke. He is not confused.
# He speaks in single words. Keep them single words: “Home.” “No.” “Slow.”
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Giorgos’s details.
# A person may show these sentences on a card. Keep them as short as in English.
# Names may change to suit your language. The board (house, stairs, sister) and the hour (nine in the morning) must not change.
# Legal capacity (a right, which stays) and the ability to decide (a skill, which help can change) must stay two different terms.
# Eleni is a supporter: she says what he points at and adds nothing. She never decides for him.

a-board-and-a-pencil = Des images et un crayon
    .about = Cette histoire parle des mots perdus après un AVC (une attaque cérébrale), et de qui décide où une personne va vivre.


## Step: three fast questions

a-board-and-a-pencil--three-fast-questions =
    Giorgos construit des bateaux. Depuis son AVC (une attaque cérébrale), il comprend beaucoup de choses, mais peu de mots sortent.

    Il est 17 heures. La docteure Reyes pose trois questions, très vite. La maison ? Une résidence avec soins ? Qui fait la cuisine ? Giorgos ouvre la bouche. Aucun mot ne vient.

    Elle écrit : « Ne peut pas décider. » Six personnes l’attendent encore.

    Giorgos veut rentrer chez lui. Sur l’étagère, il y a un tableau avec des images.
    .title = Trois questions, très vite
    .note =
        But : voir qu’une personne sans mots peut quand même avoir une réponse.

        Demander : que vérifie ici la docteure Reyes ? Ce que Giorgos veut, ou s’il peut parler ?

        Demander : dans cette pièce, quelles sont les trois choses qui pourraient aider, et qui ne coûtent rien ?

        Attention : on parlera peut-être lentement et fort, comme à un enfant. Giorgos est un adulte. Il connaît son métier, et il sait ce qu’il veut.
a-board-and-a-pencil--three-fast-questions--point-at-board = Montrer du doigt le tableau d’images.
    .after = La docteure Reyes suit le doigt de Giorgos et pose le tableau sur le lit. « Je n’y avais pas pensé », dit-elle. Quand parler est difficile, les images aident souvent à commencer. C’est une façon de répondre comme une autre.
a-board-and-a-pencil--three-fast-questions--ask-for-morning = Montrer une carte : « Lentement. Une question. Le matin. »
    .after = La docteure Reyes la lit et s’arrête. « Vous avez raison. Je suis allée vite. » Elle demande à une orthophoniste de venir à 9 heures. Après du repos, beaucoup de gens trouvent plus facilement leurs mots.
a-board-and-a-pencil--three-fast-questions--ask-for-sister = Montrer la photo de sa sœur, à côté du lit.
    .after = La docteure Reyes demande : « Votre sœur ? On l’appelle ? » Giorgos fait oui de la tête. Une personne que vous choisissez peut vous aider à vous faire comprendre. Elle peut aider pour les mots, et la réponse reste la vôtre.
a-board-and-a-pencil--three-fast-questions--shrug = Hausser les épaules. Cela suffit pour aujourd’hui.
    .after = À 17 heures, beaucoup de gens n’ont plus de forces. Hausser les épaules, ce n’est pas une réponse, et cette page n’est pas la fin. Vous pouvez encore répondre ce soir, demain ou plus tard.


## Step: that evening

a-board-and-a-pencil--that-evening =
    Pavel, un infirmier, apporte du thé. Il voit la page, et le tableau sur l’étagère.

    Il s’assoit. Il ne parle pas tout de suite. « C’était rapide aujourd’hui, dit-il. Trop rapide, je crois. »

    Il pose le tableau, un crayon et du papier sur la couverture. « Nous avons le temps. Une seule chose : y a-t-il quelque chose que vous voulez me dire ? » Puis il attend.
    .title = Ce soir-là
    .note =
        But : voir qu’attendre fait partie de l’appui.

        Demander : que fait Pavel que la docteure Reyes n’a pas eu le temps de faire ?

        Demander : combien de temps pouvez-vous attendre une réponse avant de remplir le silence ?

        Attention : dans ce groupe, ne finissez pas les phrases des autres. Laissez chaque personne aller jusqu’au bout.
a-board-and-a-pencil--that-evening--point-at-board = Prendre le tableau et montrer une image du doigt.
    .after = Pavel regarde le doigt, et pas l’heure. Il dit à voix haute ce qu’il voit, et demande si c’est juste. C’est souvent ainsi que l’on sait si l’on se comprend.
a-board-and-a-pencil--that-evening--ask-for-morning = Écrire un mot, « Lentement », et dessiner un soleil.
    .after = « Lentement, le matin », dit Pavel. Giorgos fait oui de la tête. Pavel demande à une orthophoniste de venir à 9 heures. Un dessin et un mot peuvent être une demande complète.
a-board-and-a-pencil--that-evening--ask-for-sister = Montrer la photo de sa sœur.
    .after = Pavel appelle la sœur de Giorgos. Elle peut venir demain. Vous pouvez choisir qui vous aide, et choisir à nouveau plus tard. Personne n’est obligé de faire cela sans aide.
a-board-and-a-pencil--that-evening--close-eyes = Fermer les yeux. Pas ce soir.
    .after = Pavel laisse le tableau là où Giorgos peut le prendre. Après une telle journée, le repos est parfois la meilleure aide. Vous pouvez encore montrer votre réponse demain, et elle compte tout autant.


## Step: the board

a-board-and-a-pencil--the-board =
    Sur le tableau, il y a une maison, un escalier, un lit, une tasse et un visage. Giorgos montre la maison.

    « Chez vous ? » demande Pavel, un infirmier. Giorgos fait oui de la tête. La docteure Reyes est près du lit, elle aussi. Elle montre l’escalier. « Ceci m’inquiète », dit-elle. Elle le dit lentement, et elle s’arrête là.

    Depuis quarante ans, Giorgos construit des escaliers dans des bateaux. Il prend le crayon.
    .title = Le tableau
    .note =
        But : voir le passage de « peut-il décider ? » à « que veut-il, et que faut-il pour cela ? »

        Demander : que sait Giorgos que personne d’autre ne sait dans cette pièce ?

        Demander : qu’est-ce qui change quand la docteure nomme un souci, puis s’arrête ?

        Attention : le groupe peut se mettre à préparer la maison de Giorgos à sa place. Demandez ce qu’il a dit jusqu’ici, et rien de plus.
a-board-and-a-pencil--the-board--draw-a-rail = Dessiner l’escalier, avec une rampe des deux côtés.
    .after = La docteure Reyes regarde longtemps le dessin. « Cela pourrait marcher », dit-elle. Un dessin clair transforme souvent un souci en plan. Certaines choses demanderont plus de temps, et d’autres peut-être de l’aide.
a-board-and-a-pencil--the-board--point-at-both = Montrer la maison, puis la brochure de la résidence avec soins.
    .after = « Vous voulez voir les deux ? » demande Pavel. Giorgos fait oui de la tête. On décide souvent mieux après avoir vu les lieux. Une visite n’est pas un oui. Vous pouvez encore choisir l’une ou l’autre.
a-board-and-a-pencil--the-board--point-at-page = Montrer les mots « Ne peut pas décider » et faire non de la tête.
    .after = La docteure Reyes reprend la page. « Non, dit-elle. Ce n’est plus vrai. Peut-être que cela n’a jamais été vrai. » Le personnel peut écrire une nouvelle page quand il voit une nouvelle réponse.
a-board-and-a-pencil--the-board--point-at-bed = Montrer le lit. Il lui faut du repos.
    .after = La docteure Reyes hoche la tête et pose le crayon. Parler sans mots est un gros travail, et beaucoup de gens se fatiguent vite. Vous pouvez arrêter et continuer plus tard. Ce que vous avez montré compte quand même.


## Step: in the morning

a-board-and-a-pencil--in-the-morning =
    Il est 9 heures. La porte est fermée, et la radio est éteinte. Joelle, une orthophoniste, s’assoit là où Giorgos peut voir son visage.

    Elle pose une question et attend. Elle montre deux images. « Chez vous ? Ou la résidence avec soins ? » Giorgos en montre une du doigt. Elle échange les images et repose la question. Il montre la même image.

    « Il me comprend, dit Joelle à la docteure Reyes. Posez-lui vos questions à lui, s’il vous plaît, pas à moi. »
    .title = Le matin
    .note =
        But : voir un appui fait avec soin : une question, des images, du temps et un deuxième essai.

        Demander : pourquoi Joelle échange-t-elle les images avant de reposer la question ?

        Demander : qui aurait pu poser cette question le premier jour ?

        Attention : Joelle n’est pas là pour juger l’esprit de Giorgos. Elle aide pour la discussion. La réponse est celle de Giorgos.
a-board-and-a-pencil--in-the-morning--point-home = Montrer l’image « chez moi », puis le mot « aide ».
    .after = « Chez vous, avec de l’aide », dit la docteure Reyes. Giorgos lève le pouce. Une image et un mot ensemble peuvent dire beaucoup. L’équipe peut maintenant demander quelle sorte d’aide il veut, une question à la fois.
a-board-and-a-pencil--in-the-morning--not-sure-yet = Montrer la carte « Je ne sais pas encore ».
    .after = « C’est aussi une réponse », dit Joelle. Elle l’écrit, et elle note que c’est celle de Giorgos. Les gens ont souvent besoin de voir un lieu avant de choisir. Vous pouvez demander du temps, et une visite.
a-board-and-a-pencil--in-the-morning--point-at-page = Montrer la page qui dit « Ne peut pas décider ».
    .after = Joelle demande à la docteure Reyes quelle aide on a essayée avant ces mots. La docteure Reyes fait non de la tête. « Aucune », dit-elle. Une réponse honnête comme celle-ci mène souvent à une nouvelle page.
a-board-and-a-pencil--in-the-morning--only-one = Lever un doigt : une seule question aujourd’hui.
    .after = « Une, c’est très bien », dit Joelle. Elle revient demain à 9 heures. Certains jours, les mots et les mains sont lents. Vous pouvez prendre plusieurs jours pour une décision.


## Step: with Eleni

a-board-and-a-pencil--with-eleni =
    Le lendemain, Eleni, la sœur de Giorgos, approche une chaise du lit. La docteure Reyes la regarde. « Que veut-il ? »

    Eleni ne dit rien. Elle regarde Giorgos et lui pose le tableau sur les genoux. Une minute passe. Cette minute paraît longue.

    « J’attends sa réponse, dit-elle. Je dis seulement ce qu’il montre. » Dans cette discussion, Eleni est la [personne qui accompagne](term:supporter) Giorgos. La docteure Reyes tourne sa chaise vers lui.
    .title = Sa sœur attend
    .note =
        But : distinguer aider quelqu’un à parler, et parler à sa place.

        Demander : quel effet a le silence d’Eleni ?

        Demander : quand est-il le plus difficile d’attendre la réponse de quelqu’un que vous aimez ?

        Attention : ici, des gens ont dû parler dans l’urgence pour une personne de leur famille. Ces gens ont fait ce qu’ils pouvaient. Dites-le.
a-board-and-a-pencil--with-eleni--she-says-what-i-point-at = Montrer des images du doigt, et laisser Eleni dire seulement cela.
    .after = Maison. Escalier. Rampe. Eleni dit trois mots et s’arrête. À chaque mot, Giorgos fait oui de la tête. Quand la personne qui accompagne n’ajoute rien, l’équipe entend bien de qui vient la réponse.
a-board-and-a-pencil--with-eleni--raise-a-hand = Lever la main quand les mots ne sont pas les siens.
    .after = Eleni dit « il a peur de tomber ». Giorgos lève la main. « Non ? Pardon », dit-elle, et elle attend. Une personne qui accompagne devine parfois mal. Une main levée l’arrête sans la blesser. Puis Giorgos montre les deux lieux : il veut d’abord les voir.
a-board-and-a-pencil--with-eleni--ask-about-page = Laisser Eleni demander : « Quelle aide avez-vous essayée avant cette page ? »
    .after = La docteure Reyes lit sa propre page. « Aucune, dit-elle. Six personnes m’attendaient. » Une question posée calmement amène souvent une réponse honnête. Une nouvelle page peut suivre.
a-board-and-a-pencil--with-eleni--sit-together = Lui tenir la main et en rester là pour aujourd’hui.
    .after = Ils écoutent la pluie. Rien n’est décidé, et c’est bien ainsi. Être ensemble, c’est parfois aussi un appui. Vous pouvez encore montrer votre réponse demain, avec elle ou avec quelqu’un d’autre.


## Outcomes

a-board-and-a-pencil--plan-for-home =
    Ensemble, ils font un plan pour la maison. Sur la première page, il y a une maison, parce que Giorgos l’a montrée. Ensuite viennent deux rampes, un lit au rez-de-chaussée et de l’aide le matin. Giorgos essaie d’abord une journée chez lui.

    Selon la norme de l’ONU, les gens choisissent où ils vivent et avec qui. L’aide vient à eux. La loi et l’argent changent d’un endroit à l’autre.

    Giorgos pose le doigt sur la maison. « Chez moi », dit-il.
    .title = Un plan pour la maison
a-board-and-a-pencil--see-both =
    Mercredi, Giorgos voit sa cuisine. Vendredi, il voit la résidence avec soins. Il emporte le tableau et montre ce qui lui plaît dans chaque lieu.

    Rien n’est signé. La docteure Reyes écrit : « Il décide après les deux visites. Il répond avec des images. » C’est la [prise de décision assistée](term:supported-decision-making).

    Il peut dire oui à un lieu, non aux deux, ou demander ce qui existe d’autre.
    .title = D’abord deux visites
a-board-and-a-pencil--the-page-again =
    La docteure Reyes barre « Ne peut pas décider ». Sur la nouvelle page, elle écrit la question précise : où vivre après l’hôpital. Elle écrit quelle aide essayer : des images, le matin, du temps.

    L’ancienne page disait peu de choses de Giorgos. Elle disait que les questions étaient trop rapides. Selon la norme de l’ONU, Giorgos garde sa [capacité juridique](term:legal-capacity), avec ou sans mots.

    Si une page comme celle-ci reste, il peut demander à quelqu’un de l’extérieur de la revoir.
    .title = La page, encore une fois
a-board-and-a-pencil--rest-first =
    Giorgos dort. Le tableau est à côté de sa main.

    Les mots « Ne peut pas décider » parlent d’une seule discussion, à la fin d’une seule longue journée. On peut les changer. Selon la norme de l’ONU, Giorgos garde sa [capacité juridique](term:legal-capacity) tout le temps.

    Demain à 9 heures, la lumière est bonne, et sa tête est souvent plus claire. Il peut montrer sa réponse à ce moment-là, ou un autre jour. Quelqu’un en qui il a confiance peut être là.
    .title = D’abord, du repos


## Words to say

a-board-and-a-pencil--say--i-will-point = Parlez lentement, s’il vous plaît. Une question. Je vais montrer du doigt.
a-board-and-a-pencil--say--slow-morning = Posez vos questions le matin, s’il vous plaît, lentement, une question à la fois.
a-board-and-a-pencil--say--somebody-with-me = Je veux une personne de confiance à côté de moi. Je vous montre qui.
a-board-and-a-pencil--say--tired-now = Je n’ai plus de forces maintenant. Ceci n’est pas ma réponse.
a-board-and-a-pencil--say--home-with-help = Je veux vivre chez moi, avec de l’aide.
a-board-and-a-pencil--say--see-first = Je veux voir les lieux avant de décider.
a-board-and-a-pencil--say--change-the-page = Cette page n’est pas juste. Écrivez-en une nouvelle avec moi, s’il vous plaît.
a-board-and-a-pencil--say--say-only-this = Dites seulement ce que je montre, s’il vous plaît.
a-board-and-a-pencil--say--not-what-i-mean = Non. Ce n’est pas ce que je veux dire. Attendez, s’il vous plaît.
a-board-and-a-pencil--say--this-is-how = Je réponds avec des images. Cela marche. Notez-le, s’il vous plaît.


## Questions to ask

a-board-and-a-pencil--ask--what-do-i-need = Que me faut-il pour vivre chez moi ?
a-board-and-a-pencil--ask--first-night = Qui m’aide la première nuit, et qui dois-je appeler ?
a-board-and-a-pencil--ask--by-when = Pour quand vous faut-il ma réponse, et peut-elle attendre ?
a-board-and-a-pencil--ask--which-help = Quelle aide avez-vous essayée avant d’écrire cela ?
a-board-and-a-pencil--ask--look-again = Quand me reposerez-vous la question, et qui, de l’extérieur, peut revoir cela ?


## Next steps

a-board-and-a-pencil--next--one-thing-a-day = Chaque jour, demandez une seule partie du plan : l’escalier, la cuisine, les médicaments, l’argent.
a-board-and-a-pencil--next--write-what-works = Demandez à l’équipe d’écrire dans votre dossier comment vous répondez, et ce qui aide.
a-board-and-a-pencil--next--two-columns = Faites deux colonnes avec des images : ce qui est bien ici, et ce qui est bien là-bas.
a-board-and-a-pencil--next--copy-of-page = Demandez une copie de la nouvelle page, avec l’aide que l’équipe a essayée.
a-board-and-a-pencil--next--get-a-board = Demandez un tableau d’images, ou faites-en un : oui, non, stop, maison, douleur, un visage.
a-board-and-a-pencil--next--keep-the-board = Gardez le tableau là où votre main peut le prendre, jour et nuit.
a-board-and-a-pencil--next--best-hour = Notez à quelle heure vous allez le mieux, et demandez à parler à ce moment-là.
