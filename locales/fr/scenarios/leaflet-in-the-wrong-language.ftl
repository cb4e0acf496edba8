### Scenario: The leaflet in the wrong language. Theme: liberty and access to a hearing.
### Speakers: Mei (woman, 47, runs a restaurant kitchen, kept in hospital), Viktor (nurse, man), Paula (night nurse, woman),
### Dana (advocate, woman), Mr Ferrer (lawyer, man), an interpreter on the phone (a voice, no gender needed).

# For translators:
# Mei speaks Cantonese. No country and no other language is named: keep it so. Where she comes from is not the story.
# She is kept in hospital under the law of the place. Why she is there is not told. Never make her dangerous.
# Never give a number of days for asking for a hearing: it differs from country to country.
# “Hearing” means that a judge or an independent panel looks at the decision. Use a plain word, not the name of one court.
# Signing for a paper is not the same as understanding it or agreeing to it: keep these three apart.
# An advocate is not a lawyer. An interpreter works with speech; on paper it is a translation.
# Keep both halves of the law fair: what the Convention says, and that many national laws still allow it.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Mei’s details and of the name of a language.
# Names may change to suit your language.

leaflet-in-the-wrong-language = La brochure dans la mauvaise langue
    .about = Cette histoire parle d’une personne gardée à l’hôpital, et de ses droits dans une langue qu’elle comprend.


## Step: sign here

leaflet-in-the-wrong-language--sign-here =
    Mei dirige la cuisine d’un restaurant. Depuis trois jours, on la garde à l’hôpital, selon la loi d’ici. C’est une [hospitalisation sans consentement](term:involuntary-admission). Elle parle cantonais.

    Le premier jour, elle a reçu une brochure sur ses droits. Elle ne peut pas la lire.

    Viktor, un infirmier, a un formulaire. « Signez ici. C’est seulement pour dire que vous avez reçu l’information. » Il doit encore voir deux personnes avant le repas de midi. Il sourit.

    Dans la brochure, il y a une date limite. Personne n’en a parlé à Mei.
    .title = « Signez ici »
    .note =
        But : voir que recevoir un papier, le comprendre et être d’accord sont trois choses.

        Demander : que devrait voir Viktor, pour savoir que personne n’a encore rien expliqué à Mei ?

        Demander : quelle est la dernière chose que vous avez signée sans la comprendre, et pourquoi ?

        Attention : dans le groupe, certaines personnes ont peut-être été gardées à l’hôpital. Personne n’a à le dire.
leaflet-in-the-wrong-language--sign-here--show-card = Montrer une carte : « Mes droits, s’il vous plaît, en cantonais. »
    .after = Viktor regarde la brochure, puis la carte. « Cette brochure ne vous sert à rien », dit-il, et il appelle une ou un [interprète](term:interpreter). Une carte peut parler pour vous quand les mots sont dans une autre langue.
leaflet-in-the-wrong-language--sign-here--two-helpers = Dire deux mots qu’elle connaît : « Droits. Avocat. »
    .after = Viktor hoche la tête. Il appelle une personne qui défend les droits des gens, et un avocat. Ces deux personnes ne font pas la même chose. Une [personne qui défend vos droits](term:advocate) vous aide à dire ce que vous voulez. Une avocate ou un avocat connaît la loi. Vous pouvez demander les deux.
leaflet-in-the-wrong-language--sign-here--ask-for-hearing = Dire un mot qu’elle connaît : « Juge ? »
    .after = Viktor comprend après un moment. « Une audience. Oui, vous pouvez la demander. » Il va chercher un autre formulaire et appelle quelqu’un pour la langue. Dans beaucoup d’endroits, le personnel peut vous aider à envoyer ce formulaire.
leaflet-in-the-wrong-language--sign-here--too-tired = Repousser le formulaire. Trop de fatigue pour cela.
    .after = Viktor laisse le formulaire sur la table. Les premiers jours, beaucoup de gens n’arrivent pas à comprendre ce qu’ils lisent. Ne pas signer ne veut pas dire renoncer à vos droits. Vous pouvez encore poser vos questions aujourd’hui, ce soir ou demain.


## Step: the drawer

leaflet-in-the-wrong-language--the-drawer =
    À 20 heures, Paula, l’infirmière de nuit, apporte de l’eau. Elle voit la brochure dans le tiroir ouvert.

    Elle fronce les sourcils, prend son téléphone et montre à Mei les noms de beaucoup de langues. Mei montre un nom du doigt. « Le cantonais. Bien sûr », dit Paula.

    Elle prend une grande feuille. Elle écrit une date, très grand, et l’entoure d’un cercle. En dessous, elle dessine une horloge, un téléphone, une personne qui parle. Elle attend.
    .title = La date dans le tiroir
    .note =
        But : voir comment montrer une date limite sans langue commune.

        Demander : que fait Paula en cinq minutes que personne n’a fait en trois jours ?

        Demander : que pourrait-on dessiner d’autre, si les mots ne marchent pas ?

        Attention : des dessins aident pour ce soir. Ils ne remplacent pas l’interprète. Dites-le.
leaflet-in-the-wrong-language--the-drawer--show-card = Écrire sur la feuille : « Mes droits, en cantonais. »
    .after = Mei l’écrit avec sa propre écriture. Paula prend la feuille en photo et appelle une ou un interprète. Le personnel peut chercher ce que cela veut dire. Vous pouvez faire une demande dans n’importe quelle langue.
leaflet-in-the-wrong-language--the-drawer--two-helpers = Montrer du doigt la personne qui parle.
    .after = Paula ajoute deux lignes au dessin : quelqu’un qui défend les droits de Mei, et une avocate ou un avocat. Elle leur laisse un message ce soir. Ces personnes ne viendront peut-être pas avant demain. Votre demande est maintenant sur papier, avec une heure.
leaflet-in-the-wrong-language--the-drawer--point-at-date = Montrer la date du doigt, puis se montrer soi-même.
    .after = « Vous voulez une audience avant ce jour », dit Paula. Elle va chercher le formulaire et appelle une ou un interprète pour être sûre. Faire sa demande à temps compte souvent beaucoup. Souvent, vous pouvez retirer la demande plus tard, si vous voulez.
leaflet-in-the-wrong-language--the-drawer--turn-away = Se tourner vers le mur. Rien de plus ce soir.
    .after = Paula accroche la feuille là où Mei peut la voir, et baisse la lumière. Personne ne peut tout comprendre d’un coup. La date sera toujours là demain matin, et vous pouvez encore faire votre demande.


## Step: in her language

leaflet-in-the-wrong-language--in-her-language =
    Dans le haut-parleur, une voix parle cantonais. « Je suis [interprète](term:interpreter). Je dis tout, et je garde tout pour moi. »

    Une infirmière fait des phrases courtes et regarde Mei. Quelle loi. Qui a décidé. Jusqu’à quand, pour l’instant. Comment demander au juge d’examiner la décision. Après chaque point, il y a une pause.

    « Est-ce que j’ai bien expliqué ? demande l’infirmière. Dites-moi ce que vous avez compris, s’il vous plaît. » Personne ne lui avait encore demandé cela.
    .title = Dans sa langue
    .note =
        But : voir qu’on n’a pas dit ses droits à une personne tant qu’elle ne les a pas compris.

        Demander : pourquoi les pauses sont-elles si importantes ?

        Demander : pourquoi l’infirmière demande-t-elle « est-ce que j’ai bien expliqué ? », et non « avez-vous compris ? »

        Attention : ces nouvelles sont lourdes dans toutes les langues. Laissez du temps et laissez les gens sortir un moment.
leaflet-in-the-wrong-language--in-her-language--four-questions = Demander : « Quelle loi ? Qui a décidé ? Jusqu’à quand ? Comment m’adresser au juge ? »
    .after = L’infirmière répond à trois questions et note la quatrième pour la ou le médecin. Les gens qui vous gardent à l’hôpital devraient pouvoir répondre. S’ils ne le peuvent pas, vous pouvez demander les réponses par écrit.
leaflet-in-the-wrong-language--in-her-language--note-beside-name = Signer, mais seulement avec cette note : « Reçu. Je n’ai pas pu le lire. »
    .after = Mei écrit cette note dans sa langue. Elle la lit à l’interprète, qui la dit dans la langue de l’infirmière. Une signature peut montrer que vous avez reçu un papier. Elle ne montre pas que vous avez compris, ni que vous êtes d’accord.
leaflet-in-the-wrong-language--in-her-language--ask-for-hearing = Dire : « Je veux une audience. Aidez-moi à la demander, s’il vous plaît. »
    .after = Le formulaire est court. L’infirmière lit, l’interprète parle, Mei répond. Souvent, le personnel peut l’envoyer pour vous. Gardez une copie. Vous pouvez encore changer d’avis plus tard.
leaflet-in-the-wrong-language--in-her-language--two-helpers = Demander quelqu’un qui défend ses droits, et une avocate ou un avocat.
    .after = L’infirmière passe les deux appels, et l’interprète explique qui fait quoi. Une personne qui défend vos droits vous aide à dire ce que vous voulez. Une avocate ou un avocat connaît la loi. Ces personnes viendront peut-être aujourd’hui ou demain.
leaflet-in-the-wrong-language--in-her-language--again-tomorrow = Dire : « Redites-moi tout cela demain, s’il vous plaît. »
    .after = « Avec plaisir », dit l’infirmière, et elle réserve l’interprète pour 10 heures. La première fois, beaucoup de gens retiennent peu. On peut le redire encore et encore, jusqu’à ce que ce soit clair pour vous.


## Step: Dana and the lawyer

leaflet-in-the-wrong-language--dana-and-the-lawyer =
    Le lendemain, deux personnes viennent. L’interprète est au téléphone. « Je m’appelle Dana, et je défends vos droits, dit la première. Je dis ce que vous voulez. » « Je suis avocat, dit monsieur Ferrer. Je connais la loi d’ici, et je peux parler pendant une audience. »

    « Qui décide ce que nous demandons ? » demande Mei.

    « C’est vous », disent-ils, presque ensemble. Monsieur Ferrer demande de quels jours elle se souvient. Il note la date limite pour demander l’audience.
    .title = Deux personnes pour aider
    .note =
        But : distinguer trois rôles : défendre les droits de quelqu’un, connaître la loi, interpréter. Savoir quoi demander à chaque personne.

        Demander : laquelle de ces trois personnes voudriez-vous d’abord, et pour quoi ?

        Demander : qu’est-ce que la question de Mei change dans la pièce ?

        Attention : l’aide d’une avocate ou d’un avocat n’est pas gratuite pour tout le monde. Ne la promettez pas : cela change d’un endroit à l’autre.
leaflet-in-the-wrong-language--dana-and-the-lawyer--prepare-together = Préparer : ce qui aide, ce qu’elle veut, qui peut parler pour elle.
    .after = Dana écrit trois points avec Mei et les lui relit. Monsieur Ferrer envoie le formulaire. Les gens se sentent souvent plus calmes après avoir dit à voix haute ce qu’ils veulent. Vous pouvez ajouter des choses plus tard.
leaflet-in-the-wrong-language--dana-and-the-lawyer--interpreter-each-time = Demander l’interprète à chaque discussion, avec l’équipe infirmière aussi.
    .after = Dana le demande tout de suite, et une infirmière s’assoit avec eux. Les droits viennent d’abord. Quand l’interprète est chaque fois la même personne, il devient souvent plus facile de suivre.
leaflet-in-the-wrong-language--dana-and-the-lawyer--less-strict = Leur demander ce qui pourrait être moins strict en attendant.
    .after = Dana fait une liste avec Mei : le téléphone, les visites, le jardin. Monsieur Ferrer demande la raison de chaque limite. Tout ne changera peut-être pas. Souvent, une partie peut changer, et bientôt.
leaflet-in-the-wrong-language--dana-and-the-lawyer--enough-today = Dire : « Merci. C’est assez pour aujourd’hui. »
    .after = Dana laisse une carte avec une photo de son visage. Monsieur Ferrer surveille la date. Vous n’avez pas à tout faire en un jour. Vous pouvez appeler, ou juste montrer la carte.


## Outcomes

leaflet-in-the-wrong-language--hearing-asked-for =
    Le formulaire est parti, et Mei a une copie avec la date. Une ou un juge, ou une personne aussi indépendante, va examiner la décision. Mei peut demander que l’interprète soit là.

    La Convention dit qu’un handicap ne justifie jamais d’enlever la liberté. Beaucoup de lois nationales le permettent encore dans certains cas. Dans tous les cas, Mei peut demander les raisons et un appui. Elle peut aussi demander que la décision soit revue.

    Elle peut demander des pauses, et des mots simples.
    .title = L’audience est demandée
leaflet-in-the-wrong-language--rights-on-paper =
    Deux jours plus tard, une infirmière apporte une nouvelle brochure. Mei lit la première ligne et s’assoit. C’est une écriture qu’elle peut lire.

    La date limite pour demander l’audience est marquée en rouge. Une feuille dans son dossier dit quelle personne appeler comme interprète. Lundi, une infirmière lui redit ses droits.

    Le personnel demande à Mei son accord avant de dire quoi que ce soit à sa famille. Jusqu’à la date en rouge, elle peut encore demander une audience, et de l’aide pour le faire.
    .title = Des droits qu’elle peut lire
leaflet-in-the-wrong-language--less-while-waiting =
    À partir d’aujourd’hui, Mei a son téléphone. Elle appelle sa cuisine, et tout le monde crie « bonjour » en même temps. Après le repas de midi, elle marche dans le jardin, avec une infirmière.

    Chaque limite qui reste a une raison sur papier, et un jour pour la revoir. C’est ce que veut dire [proportionné](term:proportionate) : pas plus que nécessaire.

    La date limite pour demander l’audience reste la même. Avoir plus de liberté maintenant n’y change rien.
    .title = Moins strict, pour l’instant
leaflet-in-the-wrong-language--rest-tonight =
    L’unité est calme. Au mur, il y a une feuille avec une date, en grand, dans un cercle.

    Mei n’a pas à tout comprendre ce soir. La fatigue n’enlève aucun droit. Mais il y a une date limite pour demander l’audience. L’infirmière de nuit a dit à l’équipe suivante que Mei a besoin d’aide pour cela.

    Demain, Mei peut montrer une carte, ou montrer la date du doigt. Un mot dans sa langue suffit.
    .title = Se reposer, avec la date au mur


## Words to say

leaflet-in-the-wrong-language--say--rights-in-my-language = Dites-moi mes droits dans ma langue, s’il vous plaît, à voix haute et par écrit.
leaflet-in-the-wrong-language--say--advocate-and-lawyer = Je voudrais une personne qui défend mes droits, et une avocate ou un avocat. Aidez-moi à les joindre aujourd’hui, s’il vous plaît.
leaflet-in-the-wrong-language--say--i-want-a-hearing = Je veux qu’une personne indépendante, par exemple un juge, examine la décision. Aidez-moi à le demander à temps, s’il vous plaît.
leaflet-in-the-wrong-language--say--not-understood = Je n’ai pas encore compris cela. Je n’ai pas donné mon accord.
leaflet-in-the-wrong-language--say--note-beside = J’ai reçu ce papier. Je n’ai pas pu le lire, et je n’ai pas donné mon accord. Écrivez-le, s’il vous plaît.
leaflet-in-the-wrong-language--say--explain-again = Expliquez-le encore demain, s’il vous plaît, avec interprète.
leaflet-in-the-wrong-language--say--my-points = Voici mes points : ce qui m’aide, ce que je veux, et qui peut parler pour moi.
leaflet-in-the-wrong-language--say--interpreter-each-time = J’ai besoin que chaque discussion sur moi se passe avec interprète, et l’audience aussi.
leaflet-in-the-wrong-language--say--need-a-break = J’ai besoin d’une pause, et de mots plus courts.
leaflet-in-the-wrong-language--say--reason-in-writing = Donnez-moi la raison de chaque limite par écrit, s’il vous plaît, dans ma langue.


## Questions to ask

leaflet-in-the-wrong-language--ask--last-day = Quelle est la date limite pour demander l’audience ? Écrivez-la en grand, s’il vous plaît.
leaflet-in-the-wrong-language--ask--four-questions = Selon quelle loi suis-je ici, qui a décidé, jusqu’à quand, et comment m’adresser au juge ?
leaflet-in-the-wrong-language--ask--less-strict = Qu’est-ce qui pourrait être moins strict, dès aujourd’hui ?
leaflet-in-the-wrong-language--ask--hearing-when = Quand est l’audience, qui sera là, et comment puis-je me préparer ?
leaflet-in-the-wrong-language--ask--anything-to-pay = Y a-t-il quelque chose à payer pour l’avocate ou l’avocat, la personne qui défend mes droits ou l’interprète ?
leaflet-in-the-wrong-language--ask--look-again = Quel jour allons-nous revoir chaque limite ?


## Next steps

leaflet-in-the-wrong-language--next--copy-with-date = Gardez une copie du formulaire, avec la date d’envoi.
leaflet-in-the-wrong-language--next--three-points = Écrivez trois points dans votre langue : ce qui aide, ce que vous voulez, qui peut parler pour vous.
leaflet-in-the-wrong-language--next--practise = Dites vos points à voix haute une fois, avec quelqu’un de confiance.
leaflet-in-the-wrong-language--next--mark-the-day = Demandez la date limite en grands chiffres et accrochez-la là où vous la voyez.
leaflet-in-the-wrong-language--next--copy-with-note = Demandez une copie de la page où il y a votre note.
leaflet-in-the-wrong-language--next--ask-for-advocate = Demandez une personne qui défend vos droits, et une avocate ou un avocat. Vous pouvez demander les deux le même jour.
leaflet-in-the-wrong-language--next--ask-for-more = Notez chaque petite chose qui s’est bien passée. Cela peut vous aider à demander plus.
leaflet-in-the-wrong-language--next--tell-advocate = Demandez à la personne qui défend vos droits de revenir demain, avec une ou un interprète.
