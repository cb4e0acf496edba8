### Scenario: Whoever is on shift. Theme: dignity.
### Speakers: Emmanuel (man, 79, lives in the care home), Vera (care worker, woman, about 30),
### Marek (care worker, man, about 45), Dorota (senior care worker, woman, about 50), Ruth (his niece, woman, about 40).

# For translators:
# Emmanuel is a retired music teacher. Why he would rather have a man stays private: never add a reason.
# The story must work for any mix of genders. Under --say-- and --ask-- keep the sentences free of his details.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Names may change to suit your language. Four o’clock, the chair and the call bell must not change.
# Staff are in a hurry and mean well. Vera, Marek and Dorota all do something well: keep it so.
# The body is named only as far as washing needs it. Keep it plain, and never funny.
# A care worker is not a nurse. Use the everyday word for somebody who helps people wash and dress.

whoever-is-on-shift = Selon qui travaille ce jour-là
    .about = Cette histoire parle de l’aide à la toilette dans une résidence avec soins, et de la personne qui la donne.


## Step: the knock

whoever-is-on-shift--knock =
    Emmanuel a 79 ans. Il a enseigné la musique pendant quarante ans. Depuis une opération de la hanche, il a besoin d’aide sous la douche.

    À 8 heures, on frappe. Une femme entre avec des serviettes. Il ne l’a jamais vue. « Bonjour, je suis Vera. C’est l’heure de la douche ! » Dans la chambre d’à côté, quelqu’un l’appelle déjà.

    Emmanuel préfère être aidé par un homme, et il peut attendre.
    .title = On frappe à 8 heures
    .note =
        But : voir que « qui m’aide à me laver ? » est une vraie question, et que le personnel peut la poser.

        Demander : le premier jour, quelle question la résidence pourrait-elle poser, pour que ce matin-là se passe autrement ?

        Demander : qu’est-ce qui rend difficile de parler quand quelqu’un est déjà là avec des serviettes ?

        Attention : le groupe peut se mettre à deviner pourquoi Emmanuel veut un homme. Il n’a pas à donner de raison. Ici, personne n’a à le faire.
whoever-is-on-shift--knock--ask-for-a-man = Dire : « Je voudrais qu’un homme m’aide. Je peux attendre. »
    .after = « Je vais me renseigner », dit Vera. Elle téléphone depuis le couloir. « Marek peut venir à 16 heures. Cela vous va ? » Vous n’avez pas à donner de raison. Souvent, le personnel trouve un moyen quand vous dites ce que vous voulez, et quand.
whoever-is-on-shift--knock--wash-at-basin = Dire : « Aujourd’hui, je me lave moi-même, au lavabo. »
    .after = Vera pense à la hanche d’Emmanuel. Elle apporte une chaise et met la sonnette à portée de main. Pour un jour, une petite toilette suffit souvent, quand vous avez ce qu’il faut. Vous pouvez encore demander une douche plus tard.
whoever-is-on-shift--knock--ask-for-plan = Demander : « Notez dans mon plan de soins qui m’aide à me laver, s’il vous plaît. »
    .after = Vera hoche la tête. « Je vais le dire à Dorota. C’est elle qui écrit les plans. La douche peut attendre. » Une ligne dans le [plan de soins](term:care-plan) prend plus de temps, souvent une semaine. Ensuite, elle vaut en général pour toutes les équipes. Vous pouvez quand même dire ce que vous voulez pour aujourd’hui.
whoever-is-on-shift--knock--go-along = Ne rien dire et se laisser faire.
    .after = Vera fait attention, et elle est rapide. Emmanuel regarde le mur, et ensuite il a honte. À un tel moment, beaucoup de gens se taisent. Se laisser faire une fois, ce n’est pas dire oui pour tous les jours. Vous pouvez dire stop à tout moment. Vous pouvez encore en parler ce soir ou demain.


## Step: his niece calls

whoever-is-on-shift--niece-calls =
    Le soir, Ruth appelle Emmanuel. C’est sa nièce. « Tu as la voix fatiguée », dit-elle.

    Il se tait un moment. « Ce matin, une personne que je ne connais pas m’a lavé. Je n’ai pas aimé ça. »

    Ruth ne demande pas pourquoi. « Merci de me le dire. Qu’est-ce que tu voudrais maintenant ? Je peux t’aider, ou juste t’écouter. »
    .title = Ruth appelle
    .note =
        But : voir qu’on peut dire une chose plus tard, à quelqu’un de confiance.

        Demander : que fait Ruth pour laisser le choix à Emmanuel ?

        Demander : qu’est-ce qui est le plus facile pour vous : le dire, l’écrire, ou avoir quelqu’un à côté de vous ?

        Attention : quelqu’un dira peut-être « il s’est laissé faire ». Dites que beaucoup de gens restent sans voix, et qu’il peut encore demander ce qu’il veut.
whoever-is-on-shift--niece-calls--with-ruth = Demander à Ruth d’être là quand il en parlera à l’équipe.
    .after = Ruth vient jeudi. Elle demande dix minutes au calme à Dorota, l’aide-soignante responsable. Une chose intime est souvent plus facile à dire avec quelqu’un à côté de vous. Vous choisissez ce que cette personne dit, et ce qu’elle ne dit pas.
whoever-is-on-shift--niece-calls--tell-vera = Dire à Vera, demain matin : « Je voudrais qu’un homme m’aide. »
    .after = Le lendemain matin, Vera écoute. « Je suis désolée. Hier, je ne vous ai pas posé la question. » Elle téléphone, et Marek peut venir à 16 heures. Souvent, le personnel veut savoir ce genre de choses. Le dire un jour plus tard compte tout autant.
whoever-is-on-shift--niece-calls--write-a-note = Écrire un mot à ce sujet pour le plan de soins.
    .after = Emmanuel écrit trois lignes. Vera les donne à Dorota, qui s’occupe des plans, puis revient dire à Emmanuel que c’est fait. Écrire est souvent plus facile quand une chose est intime. Vous pouvez garder une copie de votre mot.
whoever-is-on-shift--niece-calls--talk-about-music = Dire « Pas maintenant » et parler de musique.
    .after = Ruth lui parle de sa chorale, et il rit. Beaucoup de gens ne veulent pas en parler le jour même. Vous pouvez encore le faire avec Ruth, avec Vera ou avec quelqu’un d’autre, n’importe quel jour.


## Step: four o’clock

whoever-is-on-shift--four-oclock =
    À 16 heures, on frappe. Marek, un aide-soignant, attend qu’Emmanuel dise « Entrez ».

    « Comment voulez-vous faire ? » demande-t-il. Il ferme la porte et le rideau. Il garde Emmanuel couvert d’une serviette, et il dit ce qu’il va faire ensuite. Ils parlent de pianos.

    « C’était bien », dit Emmanuel. Marek sourit. « Mais à partir de demain, je suis absent cinq jours. »
    .title = Il est 16 heures
    .note =
        But : voir à quoi ressemble le respect dans les petites choses : frapper, poser des questions, un rideau, une serviette.

        Demander : que fait Marek avant de commencer ?

        Demander : que devrait-il se passer pendant les cinq jours sans Marek ?

        Attention : ne faites pas de Marek le héros et de Vera la méchante. Vera était pressée, et c’est elle qui a trouvé Marek.
whoever-is-on-shift--four-oclock--ask-back-up = Demander : « Qui m’aide à me laver pendant votre absence ? »
    .after = « Je ne sais pas, dit Marek. Je vais demander à Dorota d’en parler avec vous. » Il le fait avant de rentrer chez lui. Une question sur les jours suivants montre souvent ce qui n’est pas encore prévu.
whoever-is-on-shift--four-oclock--basin-days = Dire : « Ces jours-là, je me lave moi-même, au lavabo. »
    .after = Marek essaie avec lui : la chaise, la sonnette, la serviette. Il laisse un mot pour l’équipe suivante. Quand vous faites une partie de la toilette vous-même, vous décidez souvent de plus de choses. Vous pouvez toujours demander de l’aide quand il vous en faut.
whoever-is-on-shift--four-oclock--leave-it = Le remercier et en rester là pour l’instant.
    .after = Un bon après-midi, cela peut suffire. Demain, c’est quelqu’un d’autre qui frappera. Beaucoup de gens attendent de voir. Vous pourrez encore dire ce que vous voulez, et dire qu’aujourd’hui, cela s’est bien passé.


## Step: the plan

whoever-is-on-shift--back-up =
    Dorota, l’aide-soignante responsable, s’assoit avec Emmanuel. Elle a devant elle le [plan de soins](term:care-plan) d’Emmanuel.

    « Le premier jour, nous ne vous avons pas posé la question, dit-elle. Je suis désolée. Dans l’équipe, il y a deux hommes et neuf femmes. Je ne peux pas vous promettre un homme chaque fois. »

    Elle écrit : Emmanuel veut qu’un homme l’aide à se laver. Puis elle lève les yeux. « Et quand aucun des deux n’est là ? »
    .title = Un plan et une solution de rechange
    .note =
        But : voir qu’un choix a besoin d’une solution de rechange, pour valoir quelle que soit l’équipe.

        Demander : Dorota dit franchement ce qu’elle ne peut pas promettre. Qu’est-ce que cela change ?

        Demander : à la place d’Emmanuel, que voudriez-vous dans le plan ?

        Attention : « pas toujours » ne veut pas dire « jamais ». Restez sur ce qu’on peut décider ensemble, et sur ce qui demande une raison.
whoever-is-on-shift--back-up--rather-wait = Dire : « Alors j’attends, ou je me lave au lavabo. »
    .after = Dorota l’écrit avec les mots d’Emmanuel. Elle note aussi la chaise et la sonnette. Un deuxième choix clair rend souvent un plan plus solide. Vous pouvez le changer n’importe quel jour, y compris le jour même.
whoever-is-on-shift--back-up--somebody-i-know = Dire : « Alors quelqu’un que je connais. Et demandez-moi d’abord mon accord. »
    .after = « Cela, nous pouvons le faire », dit Dorota. Elle lui demande qui il connaît dans l’équipe. L’aide est souvent plus facile avec une personne que vous avez déjà rencontrée. Vous pouvez quand même dire non le jour même.
whoever-is-on-shift--back-up--want-the-reason = Dire : « Alors donnez-moi chaque fois la raison, et une autre heure. »
    .after = Dorota réfléchit. « Oui. C’est juste. » Une raison ne fait pas venir un homme dans l’équipe. Mais elle montre souvent ce qu’il faut changer dans le plan. Vous pouvez garder les dates, et vous en servir plus tard.
whoever-is-on-shift--back-up--think-first = Dire « J’ai besoin de réfléchir » et arrêter pour aujourd’hui.
    .after = Dorota laisse la page ouverte. « Je reviens lundi. » Pour une telle question, beaucoup de gens ont besoin de temps. Vous pouvez y revenir, ou demander à quelqu’un de confiance de s’asseoir avec vous.


## Outcomes

whoever-is-on-shift--in-the-plan =
    Cela prend une semaine. Puis il y a une nouvelle page dans le [plan de soins](term:care-plan). Elle dit qui aide Emmanuel à se laver, comment et quand. Elle dit ce qu’on fait quand cette personne est absente.

    Une nouvelle aide-soignante frappe. Elle a lu la page. « Il est écrit que je vous demande d’abord votre accord », dit-elle.

    Maintenant, le plan vaut pour toutes les équipes. Emmanuel peut le changer quand il veut.
    .title = Une page pour toutes les équipes
whoever-is-on-shift--at-the-basin =
    Emmanuel a une chaise, la sonnette et une porte fermée. Il se lave lentement, et il écoute la radio. Personne ne le presse.

    Cela va pour quelques jours. Pour une douche, il lui faut plus d’aide. Il peut la demander pour un jour qui lui va, et dire qui il veut.

    Quand il sonne, le personnel devrait venir, et frapper d’abord. Emmanuel ne doit pas recevoir moins d’aide parce qu’il demande une autre personne.
    .title = Une chaise et une sonnette
whoever-is-on-shift--reasons-on-paper =
    Deux semaines passent. Trois fois, il n’y a pas d’homme dans l’équipe. Deux fois, on donne à Emmanuel la raison et une autre heure. Une fois, personne ne lui dit rien.

    Maintenant, il a une page avec des dates et des raisons. Il peut la montrer à la personne qui dirige la résidence. Une [personne qui défend les droits](term:advocate) d’Emmanuel peut l’aider à dire ce qu’il veut. Il peut aussi faire une [réclamation](term:complaint). Personne ne devrait le soigner moins bien pour cela.
    .title = Des dates et des raisons
whoever-is-on-shift--day-by-day =
    Aucun plan n’est encore prêt. Emmanuel ne sait pas qui frappera demain. Il sait ce qu’il voudrait.

    Il peut le dire à la porte, à n’importe qui dans l’équipe, n’importe quel jour. Il peut dire « stop » en plein milieu, et le personnel devrait s’arrêter. La [dignité](term:dignity) ne dépend pas d’un plan.

    Quand il sera prêt, quelqu’un pourra faire un plan avec lui.
    .title = Jour après jour


## Words to say

whoever-is-on-shift--say--choose-who = Je voudrais choisir qui m’aide à me laver, un homme ou une femme. Je peux attendre.
whoever-is-on-shift--say--by-myself = Aujourd’hui, je voudrais me laver sans aide. Donnez-moi une chaise et la sonnette, s’il vous plaît.
whoever-is-on-shift--say--write-it = Écrivez dans mon plan de soins qui m’aide à me laver, s’il vous plaît, et ce qu’on fait si cette personne est absente.
whoever-is-on-shift--say--please-stop = Arrêtez, s’il vous plaît. Cela me met mal à l’aise.
whoever-is-on-shift--say--somebody-with-me = J’ai quelque chose d’intime à dire. Je voudrais avoir à côté de moi quelqu’un de confiance.
whoever-is-on-shift--say--told-later = Hier, j’ai laissé faire. La prochaine fois, je voudrais que cela se passe autrement.
whoever-is-on-shift--say--not-now = Pour moi, c’est trop tôt pour en parler. J’y reviendrai.
whoever-is-on-shift--say--it-worked = Nous avons trouvé une façon de faire qui a marché. Je voudrais continuer comme cela.
whoever-is-on-shift--say--rather-wait = Si cette personne est absente, j’aime mieux attendre, ou me laver sans aide.
whoever-is-on-shift--say--somebody-i-know = Si cette personne est absente, envoyez quelqu’un que je connais, s’il vous plaît, et demandez-moi d’abord mon accord.
whoever-is-on-shift--say--tell-me-why = Si ce n’est pas possible aujourd’hui, dites-moi pourquoi, s’il vous plaît, et donnez-moi une autre heure.
whoever-is-on-shift--say--show-the-page = C’est dans mon plan de soins. Lisez-le avant de commencer, s’il vous plaît.
whoever-is-on-shift--say--ring-and-knock = Quand je sonne, venez, s’il vous plaît, et frappez avant d’ouvrir la porte.
whoever-is-on-shift--say--these-dates = À ces dates, cela n’a pas marché. Je voudrais un plan qui marche.


## Questions to ask

whoever-is-on-shift--ask--who-if-away = Qui va m’aider à me laver, et que fait-on si cette personne est absente ?
whoever-is-on-shift--ask--look-again = Quand allons-nous revoir cette page ?
whoever-is-on-shift--ask--who-comes = Qui vient demain, et à quelle heure ?
whoever-is-on-shift--ask--when-answer = Qui va me répondre, et pour quand ?


## Next steps

whoever-is-on-shift--next--copy-of-page = Demandez une copie de la page et gardez-la dans votre chambre.
whoever-is-on-shift--next--copy-for-helper = Si vous voulez, donnez une copie à la personne qui est venue avec vous.
whoever-is-on-shift--next--change-the-page = Essayez pendant quelques semaines. Puis demandez à changer ce qui ne marche pas.
whoever-is-on-shift--next--pick-a-day = Choisissez un jour et une heure pour une douche, et dites qui vous aimeriez avoir pour vous aider.
whoever-is-on-shift--next--ask-for-a-line = Demandez à quelqu’un de confiance dans l’équipe d’écrire une ligne à ce sujet dans votre plan de soins.
whoever-is-on-shift--next--note-dates = Notez chaque fois : la date, ce que vous avez demandé et ce qu’on vous a dit.
whoever-is-on-shift--next--meeting-together = Demandez une réunion et venez avec la personne qui vous a déjà apporté son aide.
whoever-is-on-shift--next--bring-somebody = Demandez une réunion et choisissez quelqu’un pour venir avec vous.
whoever-is-on-shift--next--if-still-no = Si rien ne change, demandez comment faire une [réclamation](term:complaint). Une personne qui défend vos droits peut vous aider.
whoever-is-on-shift--next--first-minute = Entraînez-vous avec une phrase que vous pourrez dire à la porte, dès la première minute.
