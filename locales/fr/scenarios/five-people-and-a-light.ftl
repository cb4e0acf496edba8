### Scenario: Five people and a buzzing light. Theme: legal capacity and support to decide.
### Speakers: Ellis (24, on the ward), Dr Adler (doctor, woman), Tomas (nurse, man).

# For translators:
# Ellis is an autistic adult, a sound technician. The English text uses no pronoun for Ellis: only the name.
# French: no pronoun and no agreement that would give Ellis a gender. Repeat the name, or say « cette personne ».
# Ellis understands everything. Ellis is not a puzzle, not a child and not ill because of being autistic.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do (infinitives).
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Ellis’s details.
# “Lacks capacity” (« inapte à décider ») stands in the story only as words that a doctor writes about this one decision.
# The story says at once what they mean. Use the words that staff really write where your language is spoken. Never use them in the narrator’s own voice.
# Legal capacity (capacité juridique: a right, which stays) and the ability to decide (aptitude à décider: a skill, which help can change) must stay two different terms.
# The new treatment is never named, and its choice is never advised: keep it so.

five-people-and-a-light = Cinq personnes et une lampe qui grésille
    .about = Cette histoire parle d’une réunion où l’équipe se demande si une personne peut décider. Le bruit gêne.


## Step: look at me

five-people-and-a-light--look-at-me =
    À l’hôpital, l’équipe fait une [évaluation de l’aptitude à décider](term:capacity-assessment) avec Ellis. Cinq personnes posent des questions. Une lampe grésille. « Regardez-moi, s’il vous plaît », dit la docteure Adler. Ellis, qui est autiste, baisse les yeux. « Sais pas. »

    La docteure Adler écrit « inapte à décider ». Ces mots disent qu’Ellis ne peut pas prendre cette décision. Personne n’a dit laquelle. Ellis a compris chaque mot.

    Selon la norme de l’ONU, personne ne perd sa [capacité juridique](term:legal-capacity) : le droit d’avoir des droits et de s’en servir.
    .title = « Regardez-moi »
    .note =
        But : voir comment une pièce, une lampe et cinq personnes peuvent empêcher de répondre.

        Demander : à ce moment-là, que sait la docteure Adler d’Ellis, et que croit-elle seulement ?

        Demander : que changeriez-vous dans cette pièce en cinq minutes ?

        Attention : gardez deux choses séparées. La capacité juridique est un droit, et elle reste. L’aptitude à décider est une compétence, et un appui peut la changer.
five-people-and-a-light--look-at-me--show-a-card = Montrer une carte : « Pièce plus calme. Deux personnes. Questions écrites. »
    .after = Tomas, un infirmier, lit la carte à voix haute. « On peut le faire maintenant », dit-il. Un changement nécessaire comme celui-ci s’appelle un [aménagement raisonnable](term:reasonable-accommodation). C’est souvent peu de travail pour le personnel, et cela peut changer toute la discussion.
five-people-and-a-light--look-at-me--questions-first = Demander : « Puis-je avoir les questions avant et répondre par message ? »
    .after = La docteure Adler s’arrête. « Oui. Je vais les écrire. » Ellis reçoit quatre questions, et une heure dans un endroit calme. Avec du temps et sans bruit, les réponses deviennent souvent plus claires.
five-people-and-a-light--look-at-me--which-decision = Demander : « Quelle décision précise ? Quel appui avez-vous essayé ? »
    .after = La docteure Adler regarde sa page. La ligne pour la décision est vide. La ligne pour l’appui est vide aussi. « Bonne question », dit-elle. Avec des questions claires, le personnel relit souvent sa page.
five-people-and-a-light--look-at-me--say-nothing = Ne plus rien dire et attendre la fin.
    .after = Dans une pièce bruyante, beaucoup de gens restent sans voix. C’est humain, et cela ne dit rien de ce que vous comprenez. Vous pouvez encore répondre par écrit : ce soir, demain ou la semaine prochaine.


## Step: after the meeting

five-people-and-a-light--after-the-meeting =
    Ellis est sur le lit, un casque sur les oreilles. Au bout de vingt minutes, les mots reviennent.

    Sur la page de la réunion, on lit : « N’a pas voulu me regarder, donc n’a pas voulu participer. »

    Tomas, un infirmier, frappe à la porte et attend. Il apporte du papier et un stylo. « Cette lampe fait du bruit. J’en ai demandé une autre, dit-il. Voulez-vous écrire ? Ou bien je reviens demain ? »
    .title = Après la réunion
    .note =
        But : voir qu’une réponse peut venir plus tard, et sous une autre forme.

        Demander : que fait Tomas pour laisser le choix à Ellis ?

        Demander : que croit-on souvent d’une personne qui ne regarde pas les autres ?

        Attention : dans le groupe, personne n’a à expliquer sa propre façon de voir, d’entendre ou de parler.
five-people-and-a-light--after-the-meeting--write-it-down = Écrire ce qu’Ellis a compris, et ce qui a gêné.
    .after = Tomas porte la page à la docteure Adler, puis revient dire que c’est fait. Des mots sur papier arrivent souvent jusqu’à des gens qui n’ont pas attendu la réponse assez longtemps. Vous pouvez garder une copie.
five-people-and-a-light--after-the-meeting--which-decision = Écrire : « Quelle décision précise ? Quel appui avez-vous essayé ? »
    .after = Tomas lit la page deux fois. « Moi aussi, je voudrais le savoir », dit-il. Il est difficile de passer à côté de deux questions précises sur papier. Souvent, le personnel voit alors ce qui manque.
five-people-and-a-light--after-the-meeting--ask-advocate = Demander l’aide de Tomas pour joindre quelqu’un qui défend les droits d’Ellis.
    .after = Tomas envoie le message pour Ellis et dit quand quelqu’un pourra peut-être venir. Une [personne qui défend vos droits](term:advocate) vous aide à dire ce que vous voulez. Cela peut prendre quelques jours. Vous pouvez demander à l’équipe d’attendre.
five-people-and-a-light--after-the-meeting--rest = Se reposer et en rester là pour aujourd’hui.
    .after = Après une réunion bruyante, beaucoup de gens ont besoin d’heures ou de jours. Tomas ferme la porte doucement. Vous pouvez encore écrire demain, et la réponse compte tout autant.


## Step: the room next door

five-people-and-a-light--room-next-door =
    La pièce d’à côté est calme. La docteure Adler et Tomas, un infirmier, s’assoient. Les questions sont sur la table, sur papier.

    « Regardez où vous voulez, dit Tomas. Vous n’avez pas à nous regarder : ce n’est pas un test. »

    « J’aurais dû commencer par là, dit la docteure Adler. Comment aimez-vous parler ? Et quoi d’autre vous aiderait ? » Elle pose un stylo sur la table et attend.
    .title = La pièce d’à côté
    .note =
        But : voir comment commence l’appui pour décider : on demande à la personne comment elle communique.

        Demander : combien cela a-t-il coûté de changer la pièce, le nombre de personnes et la façon de poser les questions ?

        Demander : qui aurait pu le faire avant la première réunion, et comment ?

        Attention : ce qui aide Ellis n’aide peut-être pas une autre personne. L’équipe doit poser la question à chaque personne.
five-people-and-a-light--room-next-door--write-answers = Écrire les réponses, une question à la fois.
    .after = Ellis écrit, et personne ne parle. Cela prend quinze minutes. Les gens peuvent souvent montrer ce qu’ils savent quand ils répondent de la façon qui leur convient.
five-people-and-a-light--room-next-door--which-decision = Demander : « De quelle décision précise s’agit-il ? »
    .after = La docteure Adler ouvre la bouche et la referme. « Je ne l’ai jamais dit », répond-elle. Cela arrive souvent. Quand personne ne nomme la décision, personne ne peut donner une réponse claire.
five-people-and-a-light--room-next-door--ask-for-break = Demander une pause, et une deuxième réunion avec quelqu’un de confiance.
    .after = « Oui », dit la docteure Adler. Une seule discussion, un seul jour, montre peu de choses d’une personne. Une deuxième réunion se passe souvent mieux, avec quelqu’un que vous choisissez.
five-people-and-a-light--room-next-door--put-pen-down = Poser le stylo. Pas aujourd’hui.
    .after = Tomas hoche la tête et ouvre la porte. La pièce convient mieux maintenant, mais la journée a été longue. À ce moment-là, beaucoup de gens n’ont plus de forces. Vous pouvez encore répondre un autre jour.


## Outcomes

five-people-and-a-light--own-words =
    La docteure Adler nomme la décision : commencer un nouveau traitement lundi, ou attendre. Ellis écrit à quoi sert ce traitement, ce qui peut mal se passer, et ce qu’on peut faire d’autre. La dernière ligne dit : « Je veux attendre deux semaines et poser d’autres questions. »

    La docteure Adler barre ce qu’elle avait écrit. Ellis a pris sa décision, avec un appui. C’est la [prise de décision assistée](term:supported-decision-making) : vous décidez, avec l’appui que vous choisissez.
    .title = Avec les mots d’Ellis
five-people-and-a-light--done-again =
    La docteure Adler prend une nouvelle page. Elle écrit la décision précise : commencer un nouveau traitement lundi, ou attendre. Puis elle écrit l’appui qui vient d’abord : du calme, du temps, des questions sur papier. Ensuite, elle pose à nouveau ses questions à Ellis.

    Selon la norme de l’ONU, chaque personne décide elle-même, avec un appui. Là où vous vivez, la loi laisse peut-être encore d’autres gens décider de certaines choses. Dans tous les cas, vous pouvez demander un appui, et les raisons sur papier. Vous pouvez aussi demander à une personne indépendante de revoir la décision.
    .title = Une nouvelle page
five-people-and-a-light--second-meeting =
    Une nouvelle réunion est prévue : jeudi à 10 heures, dans une pièce calme, avec deux personnes. Les questions arrivent mardi, sur papier. Ellis peut venir avec une [personne de confiance](term:trusted-person).

    L’ancienne page reste dans le dossier pour l’instant. Ellis peut demander qu’on mette une note à côté : cinq personnes, une lampe qui grésille, aucun appui essayé.

    D’ici jeudi, Ellis peut lire, réfléchir et s’exercer à répondre.
    .title = Une deuxième réunion
five-people-and-a-light--rest-first =
    Casque sur les oreilles, Ellis écoute le bruit de la pluie, un son enregistré au printemps dernier.

    On peut encore changer la page de la réunion. Elle parle d’une seule décision, un jour donné. Selon la norme de l’ONU, Ellis garde sa [capacité juridique](term:legal-capacity) tout le temps.

    Demain, Ellis peut écrire une ligne. Tomas, ou quelqu’un d’autre en qui Ellis a confiance, peut la donner à l’équipe.
    .title = D’abord, le repos


## Words to say

five-people-and-a-light--say--what-helps-me = Pour participer, j’ai besoin d’une pièce calme, de moins de gens et des questions sur papier.
five-people-and-a-light--say--questions-first = Donnez-moi les questions d’abord, s’il vous plaît. Je voudrais répondre par écrit.
five-people-and-a-light--say--not-my-answer = Je ne peux pas répondre maintenant. Mon silence n’est pas ma réponse.
five-people-and-a-light--say--what-got-in-the-way = J’ai compris les questions. À cause du bruit et du nombre de personnes, je n’ai pas pu répondre.
five-people-and-a-light--say--reach-advocate = Je voudrais avoir avec moi une personne qui défend mes droits, avant toute décision. Aidez-moi à la joindre, s’il vous plaît.
five-people-and-a-light--say--break-and-second = J’ai besoin d’une pause, et d’une deuxième réunion avec quelqu’un de confiance.
five-people-and-a-light--say--my-decision = C’est ma décision. Écrivez-la avec mes mots, s’il vous plaît.
five-people-and-a-light--say--another-way = Expliquez-le-moi autrement, s’il vous plaît, et donnez-moi du temps.
five-people-and-a-light--say--talk-to-me = Parlez-moi, s’il vous plaît. La personne à côté de moi défend mes droits. Elle est là pour me soutenir.
five-people-and-a-light--say--note-beside = Mettez ma note à côté de cette page, s’il vous plaît : ce qui rendait les choses difficiles, et l’appui que j’ai demandé.
five-people-and-a-light--say--write-later = Je n’ai pas pu répondre pendant cette réunion. Je voudrais répondre maintenant, par écrit.


## Questions to ask

five-people-and-a-light--ask--which-decision = De quelle décision précise parlez-vous, et pour quand ?
five-people-and-a-light--ask--what-help = Quel appui avez-vous essayé d’abord, avant d’écrire cela ?
five-people-and-a-light--ask--what-helps-on-file = Mon dossier dit-il ce qui rend une discussion plus facile pour moi, pour que l’équipe suivante le sache ?
five-people-and-a-light--ask--by-when = Pour quand avez-vous besoin de ma prochaine réponse, et qui me parlera ?
five-people-and-a-light--ask--look-again = Qui peut revoir cette décision, et cette personne est-elle indépendante de vous ?


## Next steps

five-people-and-a-light--next--copy-of-page = Demandez une copie de la page où il y a vos mots à vous.
five-people-and-a-light--next--make-a-card = Faites une carte : comment vous communiquez, ce qui vous gêne, et ce qui vous aide.
five-people-and-a-light--next--reason-on-paper = Demandez la décision et les raisons sur papier.
five-people-and-a-light--next--independent-look = Demandez à une personne qui défend vos droits : qui, hors de l’équipe, peut revoir cette décision ?
five-people-and-a-light--next--choose-somebody = Choisissez qui vient avec vous. Dites à cette personne ce que vous voulez qu’elle fasse, et ce qu’elle ne doit pas faire.
five-people-and-a-light--next--read-questions = Lisez les questions avant la réunion et notez vos réponses.
five-people-and-a-light--next--one-line = Écrivez une ligne demain : « Je voudrais répondre par écrit. »
