### The plan “Consent: it is your yes or no”, 60 minutes. Its order and minutes stand in content/workshops/consent-60.yaml.
### .say is said aloud as it stands, so it has no quotation marks. .do is for whoever leads. A note that is missing here is
### the one of its kind in workshops.ftl. .instead-… are the notes when the other story is walked.

# For translators:
# Whoever leads reads .say and the questions aloud. Short sentences that can be said in one breath.
# One line of the story speaks of being held in the past. Nobody stays with it: keep it so.
# No law and no country. The three sentences about the law stand in workshops.ftl.
# Names of people are those of the story in your language: Benoît, Hanna; in the other story Ileana, Pia, Jo.

plan--consent-60 = Consentement : votre oui, votre non
    .about = Un atelier d’une heure sur le oui et le non à un examen ou à un traitement.
    .aims =
        - nommer quatre choses qui rendent un oui libre : on m’a posé la question, j’ai compris, je peux dire non, je peux changer d’avis
        - choisir une phrase et une question pour leur prochain rendez-vous, et les dire une fois, à voix haute ou dans leur tête
        - nommer une personne qui peut les aider à se faire entendre
    .for-whom = Les gens qui utilisent les services, et les personnes qui sont à leurs côtés.
    .group = De 6 à 16 personnes. Jusqu’à 30, à des tables de 4 à 6, avec une personne de plus pour animer. À 4, cela marche aussi, et rien n’est compté. De 5 à 9, les petits papiers attendent dans une enveloppe.
    .bring =
        - un ordinateur portable, et un projecteur s’il y en a un
        - des stylos, une boîte pour les petits papiers, une montre que personne d’autre ne voit
        - ce plan sur papier
        - de l’eau, des mouchoirs
    .one-laptop = Gardez ce plan et les notes sur papier. Le guide ouvre chaque page pour vous. Changez de page pendant la minute sans parler.
    .no-projector = Écrivez au mur les choix de chaque page, avec des numéros. L’une des deux personnes qui animent se lève et lit. L’ordinateur reste à côté d’elle.
    .no-laptop = Lisez l’histoire sur papier. Les questions sont sur la page que les gens emportent.


## Welcome

plan--consent-60--welcome = Ce qui se passe pendant cette heure
    .aim = Les gens savent ce qui vient, pour combien de temps, et que la porte est ouverte.
    .say =
        Bienvenue. Nous avons une heure. Nous allons suivre une histoire sur le oui et le non.

        Vous n’avez pas à lire, ni à écrire, ni à parler de vous. Vous pouvez sortir et revenir.
    .first-question = Est-ce que tout le monde voit et entend bien ?
    .second-question = Qu’est-ce qui vous rendrait cette heure plus facile ? Dites-le à voix haute, ou à la personne qui anime avec moi.
    .trap = Un tour de table « qui êtes-vous, et pourquoi êtes-vous là » pousse les gens à raconter leur histoire. Seulement les prénoms, et seulement pour qui le veut.
    .upset = Sur le pas de la porte, beaucoup de gens sont nerveux. Laissez-les debout, ou assis tout près.
    .short = Pas de prénoms.


## Agreement

plan--consent-60--agreement = Quatre lignes pour cette salle


## Sentences before

plan--consent-60--before = Quatre phrases
    .say =
        Je lis quatre phrases. Cochez le verre qui dit où vous en êtes aujourd’hui. N’écrivez pas de nom. Il n’y a pas de bonne ni de mauvaise réponse. Vous pouvez laisser une phrase de côté.

        D’abord, un essai : je sais où est le thé.
    .short = Seulement les deux premières phrases. Et seulement ces deux-là après. Ou aucune, ni avant ni après.


## Story

plan--consent-60--needle = Une histoire : l’aiguille et le coussin
    .aim = Les gens voient qu’un oui se donne pas à pas. Le silence n’est pas un oui, et une main peut dire stop.
    .say =
        Cette histoire parle d’une prise de sang. Une ligne parle d’une personne qu’on a tenue de force dans le passé. On ne voit pas cette scène.

        Vous pouvez laisser passer cette histoire. Vous pouvez sortir, ou regarder autre chose.
    .first-question = Que fait Hanna avant de parler de la prise de sang ?
    .second-question = Quand les mots ne viennent pas, comment le personnel peut-il voir que quelqu’un veut arrêter ?
    .trap = Quelqu’un dira peut-être : « Il ne peut pas consentir, alors il n’y a qu’à la faire. » Demandez : « Quels appuis n’a-t-on pas encore essayés ? » Ne vous attardez pas sur les quatre mains. Le but n’est pas d’avoir le sang. S’arrêter est une bonne fin aussi : la salle voit donc les deux fins.
    .upset = C’est ici que cela arrive le plus souvent. La deuxième personne qui anime est assise près de la porte et laisse le passage libre. Proposez la carte « Ma main dit stop » : « Vous pouvez me montrer ceci. »
    .screen = L’histoire. Avant de montrer l’autre fin, dites : « Voici une autre fin. Cette fois, Benoît a dit oui à chaque étape. » À la page « Tout s’arrête », la touche r montre les droits : « Dire non à un traitement », « Votre corps et votre esprit », « Les changements qu’il vous faut ».
    .short = Ne montrez pas l’autre fin. S’il le faut, sautez aussi la première page. Dites : « Benoît doit avoir une prise de sang, et il a peur. Hanna, une infirmière, sort le voir. »
    .instead-aim = Les gens voient qu’un oui donné par peur n’est pas libre. Un logement et un traitement sont deux choses différentes.
    .instead-say =
        Cette histoire parle d’un appartement qui semble dépendre de la prise d’un médicament. Personne n’y perd son logement.

        Personne ne change ni n’arrête un médicament à cause de cet atelier. Parlez-en d’abord à un médecin, à une pharmacienne ou à un pharmacien.
    .instead-first-question = Que devient le oui d’Ileana quand son logement en dépend ?
    .instead-second-question = Que dit Jo pour que la réponse presse moins ?
    .instead-trap = Quelqu’un dira peut-être : « Il n’y a qu’à arrêter les comprimés. » Dites qu’arrêter d’un coup peut faire du mal, et qu’il faut en parler d’abord. Et ici, personne ne peut dire si la loi permet une telle ligne. C’est une question pour un service de conseil.
    .instead-upset = Quelqu’un a peut-être peur pour son propre logement. Proposez de parler à la deuxième personne qui anime, et donnez le nom d’un service de conseil.
    .instead-screen = L’histoire. À sa dernière page, la touche r montre les droits.
    .instead-short = Sautez la première page. Dites : « Ileana a son appartement. Pia, une accompagnante, lui dit : la ligne neuf demande de prendre les comprimés, sinon vous risquez de perdre l’appartement. Ileana dit oui, et veut y réfléchir. »


## Talk

plan--consent-60--free-yes = Qu’est-ce qui rend un oui libre ?
    .aim = Le groupe trouve lui-même les quatre choses.
    .say = Pensez à n’importe quel oui : à un examen, à un trajet en voiture, à une coupe de cheveux. Quand est-il vraiment à vous ?
    .do =
        Une minute chacun pour soi, puis à deux, puis qui le veut, dans le groupe.

        Écrivez ou dessinez ce qui vient : on m’a posé la question, j’ai compris, je peux dire non, je peux changer d’avis, du temps, pas de pression.
    .first-question = Qu’est-ce qui rend un oui moins libre ?
    .second-question = À qui pouvez-vous demander d’attendre avec vous ?
    .trap = Quelqu’un dira peut-être : « Mais la loi le leur permet. » Prenez la première des trois réponses sur la loi. Ne discutez pas de la loi.
    .upset = Quelqu’un voit peut-être qu’un ancien oui n’était pas libre. Dites : « C’était un moment dur, et vous avez fait ce que vous pouviez. Vous n’avez pas à le raconter. »
    .screen = Une page vide. Si quelqu’un pose une question sur la contrainte : le droit « Dire non à un traitement ».
    .short = Trois mots au mur, en 3 minutes.


## Lesson

plan--consent-60--questions = Des questions à emporter
    .aim = Chaque personne a entendu sept questions une fois.
    .say = Je lis quelques questions. Vous n’avez pas à les retenir. Elles sont sur la page que vous emportez. Choisissez-en une qui vous plaît.
    .do = Donnez à chaque personne la page « Questions pour mon rendez-vous ». Lisez les questions lentement, une par une.
    .first-question = Laquelle poseriez-vous en premier ?
    .second-question = Quelle réponse pourrait être dure à entendre ?
    .trap = N’enseignez pas les lettres de BRAN. Elles viennent de l’anglais. Enseignez les questions.
    .upset = « Et si je ne fais rien ? » peut toucher des gens à qui on a dit qu’il n’y avait pas le choix. Laissez-la, et prenez-en une autre.
    .screen = La page « Des questions à emporter ».
    .short = Sautez-la. Les questions sont sur la page que les gens emportent.


## Practice

plan--consent-60--in-pairs = À deux : une phrase, une question
    .aim = Chaque personne a dit une phrase et une question, à voix haute ou dans sa tête.
    .say =
        Mettez-vous à deux, ou restez de votre côté. Prenez un cas inventé : un nouveau comprimé, un examen lundi, un formulaire à signer.

        Choisissez une phrase et une question. Une personne les dit. L’autre répond seulement : j’ai entendu. Puis elle redit les mêmes mots. Ensuite, échangez.

        Vous pouvez les dire tout bas, ou dans votre tête. Cela compte tout autant.
    .do =
        - distribuez la page de questions, les cartes et une carte vide, et lisez les trois phrases à voix haute
        - 1 minute pour choisir
        - 3 minutes pour une personne, 3 minutes pour l’autre
        - 3 minutes en groupe : comment était-ce de le dire ?
    .first-question = Quels mots sonnaient comme les vôtres ?
    .second-question = Qu’est-ce qui vous aiderait à le dire le moment venu ?
    .trap = Certaines personnes jouent un médecin méchant. Arrêtez-les avec douceur : « Aujourd’hui, ce médecin est fatigué, et il écoute. » Et pas de vrais cas : « Gardez le vôtre pour vous, ou pour une personne qui défend vos droits. »
    .upset = Proposez de le dire dans sa tête, ou de choisir une carte. La deuxième personne qui anime peut faire équipe avec la personne.
    .screen = Trois phrases de l’histoire, pour qu’on puisse en lire une à voix haute.
    .short = Une seule personne parle, sans échange : 7 minutes.


## Sentences after

plan--consent-60--after = Les mêmes quatre phrases


## Closing

plan--consent-60--closing = Une personne, un pas
    .aim = Chaque personne a une carte, connaît une personne qui peut aider, et part en sécurité.
    .say =
        Votre carte est à vous. Ce guide ne garde rien sur vous.

        Si quelque chose vous pèse ce soir, voici qui vous pouvez appeler. Nous restons encore dix minutes.
    .first-question = À qui pourriez-vous demander de venir avec vous ? Répondez dans votre tête.
    .second-question = Comment repartez-vous, en un mot ? Ou passez votre tour.
    .short = 2 minutes : la carte, qui peut aider, merci.
