### Scenario: The needle and the cushion. Theme: consent.
### Speakers: Benoît (man, 26, works in a garden centre), Hanna (nurse, woman),
### Luc (his friend, man, 31), Dr Sato (doctor, woman).

# For translators:
# Benoît is an adult with a learning disability (« handicap intellectuel »). Never use child’s talk for him: everybody says « vous » to him.
# Words are short, the tone is adult.
# Four hands held him once. It is one line only, and nobody is held in this story: keep it so.
# The needle is never shown at work. No pain is described.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do (infinitives).
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Benoît’s details.
# Names may change to suit your language. The hand sign for “stop” may be the one that people use where you live.
# “Cream that makes the skin numb”: with the cream, the skin feels less. Name no product.
# The thyroid is a small part of the neck that helps the body to work. Keep the plain explanation.

needle-and-cushion = L’aiguille et le coussin
    .about = Cette histoire parle d’une prise de sang qui fait peur. Une ligne parle d’une personne qu’on a tenue de force dans le passé.


## Step: in the car park

needle-and-cushion--car-park =
    Benoît travaille dans une jardinerie. Il a un handicap intellectuel. Aujourd’hui, il doit avoir une prise de sang. La dernière fois, quatre mains l’ont tenu. Il est sur le parking, et il n’entre pas.

    Hanna, une infirmière, sort le voir. Elle n’a pas d’aiguille, et pas de blouse blanche. « Bonjour, Benoît. On m’a dit que la dernière fois, cela s’est mal passé. Cela ne doit plus arriver. »
    .title = Sur le parking
    .note =
        But : voir que « je n’entre pas » dit quelque chose, et que le personnel peut aller poser la question.

        Demander : que fait Hanna avant de parler de la prise de sang ?

        Demander : pour vous, qu’est-ce qui rendrait une prise de sang plus facile ?

        Attention : quelqu’un dira peut-être « il ne peut pas consentir, alors il n’y a qu’à la faire ». Demandez quels appuis personne n’a encore essayés. Ne vous attardez pas sur les quatre mains.
needle-and-cushion--car-park--what-is-it-for = Demander : « À quoi sert la prise de sang ? »
    .after = Hanna montre une image du cou. « Ici, c’est votre thyroïde. Elle aide votre corps à bien fonctionner. Le sang montre si elle travaille bien. » Souvent, une réponse claire rend l’examen moins effrayant.
needle-and-cushion--car-park--what-helps-me = Dire : « Pour cela, j’ai besoin d’aide. »
    .after = « Bien. Cherchons ce qui vous aide », dit Hanna. Elle a des cartes dans sa poche. Vous pouvez demander des changements. Cela s’appelle un [aménagement raisonnable](term:reasonable-accommodation). La plupart du temps, ce sont de petites choses.
needle-and-cushion--car-park--not-today = Dire : « Pas aujourd’hui. »
    .after = « D’accord. Pas aujourd’hui », dit Hanna. Elle n’est pas fâchée. Elle demande ce qui aiderait la prochaine fois. Un non à un examen, un jour, n’est pas un non pour toujours. Vous pouvez revenir.
needle-and-cushion--car-park--say-nothing = Regarder par terre et ne rien dire.
    .after = Hanna attend. Elle ne s’approche pas. Quand la peur est là, beaucoup de gens n’ont pas de mots. Après un moment, Hanna s’assoit sur le petit mur. Vous pouvez faire un signe, montrer du doigt, ou parler plus tard.


## Step: on the wall

needle-and-cushion--on-the-wall =
    Ils sont assis sur le petit mur. Le soleil est chaud. Hanna pose des cartes avec des images. De la musique. Un coussin. Un ami. Une main qui dit stop. Une crème qui endort la peau. Le premier rendez-vous de la journée. Un point d’interrogation.

    « Prenez les cartes qui vous aident, dit-elle. Ou aucune. C’est vous qui choisissez. »

    Elle regarde les fleurs près du mur. Benoît connaît tous leurs noms.
    .title = Des cartes sur le mur
    .note =
        But : voir à quoi peut ressembler l’appui pour décider : des images, du temps, et rien qui presse.

        Demander : quelles cartes coûtent de l’argent ? Lesquelles demandent seulement un peu d’organisation ?

        Demander : quelles cartes ajouteriez-vous ?

        Attention : le groupe voudra peut-être choisir pour Benoît. Laissez-le choisir, même s’il ne prend aucune carte.
needle-and-cushion--on-the-wall--music-and-cushion = Prendre la musique, le coussin, la crème et le premier rendez-vous.
    .after = Hanna écrit tout. « Jeudi à 8 heures. La pièce est à vous. D’abord, vous regardez seulement. » Passer en premier dans la journée, c’est souvent éviter la salle d’attente, le bruit et la hâte.
needle-and-cushion--on-the-wall--friend-and-stop-hand = Prendre l’ami et la main qui dit stop.
    .after = Benoît veut Luc, qui travaille avec lui. Ils répètent le signe. Benoît lève la main, et Hanna s’arrête tout de suite, chaque fois. Quand vous savez qu’on va s’arrêter, il est souvent plus facile de commencer.
needle-and-cushion--on-the-wall--other-way = Prendre le point d’interrogation : « Y a-t-il un autre moyen ? »
    .after = « Je ne sais pas. Demandons à la docteure Sato », dit Hanna. Il existe peut-être un autre examen. Ou bien cela peut attendre un autre jour. On peut toujours poser la question.
needle-and-cushion--on-the-wall--no-card = Ne prendre aucune carte et ne rien dire.
    .after = Hanna laisse les cartes à Benoît. « Elles sont à vous », dit-elle. Certains jours sont trop remplis pour choisir. Vous pouvez les regarder à la maison, avec ou sans quelqu’un de confiance.


## Step: the small room

needle-and-cushion--small-room =
    C’est jeudi, 8 heures. La pièce est petite, et il y fait bon. Tout ce que Benoît a demandé est là. Il y a deux personnes au plus avec lui. Tout le monde est assis, et la porte est ouverte.

    Hanna pose les tubes sur la table. « Vous pouvez les toucher. Ils sont vides », dit-elle. Ils ne pèsent presque rien.

    « Je ne fais rien avant votre oui. Et votre main veut dire stop. »
    .title = La petite pièce
    .note =
        But : voir que le personnel redemande l’accord au moment même, et qu’on peut toujours revenir sur un oui.

        Demander : dans cette pièce, qu’est-ce qui permet à Benoît de garder le contrôle ?

        Demander : quand les mots ne viennent pas, comment le personnel peut-il voir que quelqu’un veut arrêter ?

        Attention : le but n’est pas d’avoir le sang. S’arrêter ou s’entraîner, ce sont de bons résultats aussi.
needle-and-cushion--small-room--say-yes = Dire : « Oui. Un tube. »
    .after = « Un tube », dit Hanna. Elle dit chaque chose avant de la faire et attend que Benoît fasse oui de la tête. Un petit oui à la fois marche souvent mieux qu’un seul grand oui.
needle-and-cushion--small-room--yes-with-friend = Regarder Luc et dire : « Oui. Un tube. »
    .after = Luc est assis tout près et parle de roses. Hanna dit chaque chose avant de la faire. Aujourd’hui, Luc est la [personne qui accompagne](term:supporter) Benoît. Cette personne ne dit pas oui à votre place. Elle peut vous aider à trouver votre propre réponse.
needle-and-cushion--small-room--only-practise = Dire : « Aujourd’hui, je m’entraîne seulement. »
    .after = « Bonne idée », dit Hanna. Benoît tient un tube et essaie le fauteuil. Il découvre ce qui l’aide. Venir une fois pour s’entraîner rend souvent la fois suivante plus facile.
needle-and-cushion--small-room--hand-up = Lever la main : stop.
    .after = Hanna s’arrête tout de suite. Elle pose les deux mains sur ses genoux. Personne ne demande pourquoi. Votre main veut dire non, même si vous avez dit oui avant. Vous pouvez continuer, vous reposer, ou rentrer à la maison.
needle-and-cushion--small-room--look-at-door = Regarder la porte ouverte et ne rien dire.
    .after = Hanna le voit. « Je crois que vous voulez arrêter », dit-elle, et elle s’arrête. Le silence n’est pas un oui. Vous pouvez d’abord sortir et décider plus tard.


## Outcomes

needle-and-cushion--one-tube =
    Un tube est plein. Cela n’a pas duré longtemps. Benoît le regarde, et il est fier. Il a dit oui à chaque étape, lui-même. C’est le [consentement éclairé](term:informed-consent).

    Hanna écrit dans le dossier de Benoît ce qui a aidé : ce qu’il a demandé, et qui était avec lui. Elle écrit aussi : un oui avant chaque étape. La prochaine fois, personne n’a à deviner.

    Elle lui dit quand il aura le résultat, et comment : par un appel, en mots faciles.
    .title = Un tube
needle-and-cushion--they-stop =
    Tout s’arrête. L’aiguille n’a pas servi. Benoît et Hanna restent assis, la porte ouverte, jusqu’à ce que Benoît respire de nouveau lentement.

    « Merci de me l’avoir montré, dit Hanna. Vous pouvez toujours [changer d’avis](term:withdraw-consent). On fait un nouveau plan ? »

    Un nouveau plan, cela peut être un autre jour, une autre personne, un autre lieu ou un autre examen. La docteure Sato dit à Benoît combien de temps cela peut attendre. Il peut répondre la semaine prochaine.
    .title = Tout s’arrête
needle-and-cushion--another-day =
    Pas d’aiguille aujourd’hui. Hanna donne à Benoît une carte avec son nom à elle. Au dos, on lit : « Cela peut attendre quelques semaines. » La docteure Sato l’a vérifié.

    Il a aussi des cartes, avec des images de ce qui peut aider. À la maison, il peut les mettre dans l’ordre. Qu’est-ce qui aide le plus ? Qu’est-ce qu’il ne faut pas faire ? Il peut montrer ces cartes à quelqu’un de confiance.

    Quand il est prêt, ou presque prêt, il peut appeler. S’il ne se sent pas bien, il appelle plus tôt.
    .title = Un autre jour
needle-and-cushion--ask-the-doctor =
    La docteure Sato vient jusqu’au mur et s’assoit aussi. « Un autre examen pour cela ? Je ne suis pas sûre. Je me renseigne et je vous appelle, dit-elle. Cela peut-il attendre ? Oui, quelques semaines. »

    Elle explique ce qui peut arriver si l’on ne vérifie rien du tout. Elle utilise des mots faciles et s’arrête souvent. « Ai-je bien expliqué ? »

    Maintenant, Benoît peut réfléchir. Il peut poser d’autres questions, puis dire oui, non ou plus tard.
    .title = Demander à la docteure


## Words to say

needle-and-cushion--say--what-helps-me = Pour cet examen, j’ai besoin de quelques changements. Voici ce qui m’aide.
needle-and-cushion--say--not-today = Pas aujourd’hui. Reposez-moi la question un autre jour, s’il vous plaît.
needle-and-cushion--say--need-time = J’ai besoin de temps. Attendez, s’il vous plaît, et ne me touchez pas.
needle-and-cushion--say--stop-hand = Quand je lève la main, arrêtez tout de suite, s’il vous plaît.
needle-and-cushion--say--tell-me-first = Dites-moi chaque chose avant de la faire. Attendez que je dise oui.
needle-and-cushion--say--only-practise = Aujourd’hui, je veux seulement regarder et m’entraîner.
needle-and-cushion--say--in-my-file = Écrivez dans mon dossier, s’il vous plaît, ce qui m’aide et ce qui ne m’aide pas.
needle-and-cushion--say--friend-stays = Mon amie ou mon ami reste avec moi. Parlez-moi, à moi, s’il vous plaît, et pas à cette personne.
needle-and-cushion--say--practised-it = J’ai pu m’entraîner. La prochaine fois, ce sera peut-être le bon moment pour l’examen.


## Questions to ask

needle-and-cushion--ask--what-is-it-for = À quoi sert cet examen, et que se passe-t-il si je ne le fais pas ?
needle-and-cushion--ask--other-test = Y a-t-il un autre examen, un autre lieu ou un autre moyen ?
needle-and-cushion--ask--can-it-wait = Est-ce que cela peut attendre, et combien de temps ?
needle-and-cushion--ask--when-result = Quand aurai-je le résultat, et qui me le donnera ?


## Next steps

needle-and-cushion--next--make-a-page = Faites une page sur vous : comment vous communiquez, ce qui aide, et ce que personne ne doit faire. Apportez-la chaque fois.
needle-and-cushion--next--thank-friend = Demandez à votre amie ou à votre ami de venir aussi la prochaine fois.
needle-and-cushion--next--what-was-hard = Montrez ou dites ce qui était difficile cette fois. Ainsi, le personnel peut le changer.
needle-and-cushion--next--ask-a-friend = Demandez à quelqu’un de confiance de venir avec vous. C’est vous qui choisissez qui.
needle-and-cushion--next--come-back = Appelez quand c’est le bon moment pour vous d’en reparler. Si vous ne vous sentez pas bien, appelez plus tôt.
needle-and-cushion--next--easy-words = Demandez la réponse sur papier, en mots faciles et avec des images.
