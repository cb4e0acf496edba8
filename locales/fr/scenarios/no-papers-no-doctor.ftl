### Scenario: “No papers, no doctor”. Theme: dignity.
### Speakers: Amara (woman, 29, a seamstress), Glenn (receptionist, man, about 40), Ingrid (practice manager, woman, about 55),
### Anton (nurse, man, about 35), Salma (works at a community centre, woman, about 45), Dede (Amara’s friend, woman, about 30).

# For translators:
# Amara is new in the country and waits for a decision on her papers. No country, language or office is named.
# Which papers a doctor may ask for differs from place to place. The story never says that papers are or are not needed.
# “Here” in Ingrid’s words means this one practice. Keep it like that, and promise nothing for other places.
# Never promise that health information is never shared. Ingrid says that there are limits, and names them first.
# “The emergency number where you are” stays without digits. The guide shows numbers on another page.
# Asthma and an inhaler are named; no medicine and no dose. Breathing trouble is told in few, calm words.
# Glenn reads from a list that somebody gave him. He is not unkind. Where Amara comes from is never the problem.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Amara’s details.

no-papers-no-doctor = « Pas de papiers, pas de médecin »
    .about = Cette histoire parle d’une femme qui essaie de voir un médecin dans un nouveau pays. Si vous avez du mal à respirer maintenant, appelez le numéro d’urgence de l’endroit où vous êtes.


## Step: the desk

no-papers-no-doctor--desk =
    Amara est couturière. Elle est nouvelle dans ce pays, et elle attend une décision sur ses papiers. Elle a de l’asthme, et son inhalateur est presque vide.

    « Votre passeport, s’il vous plaît, et une facture avec votre adresse », dit Glenn, à l’accueil du cabinet médical. Il lit cela sur une liste. Amara n’a ni l’un ni l’autre. « Alors je ne peux pas vous inscrire », dit-il.

    Si vous avez du mal à respirer, appelez le numéro d’urgence de l’endroit où vous êtes. Les papiers peuvent attendre.
    .title = À l’accueil
    .note =
        But : voir la différence entre une règle, une liste à l’accueil, et ce qu’il faut à quelqu’un aujourd’hui.

        Demander : à ce moment-là, que sait Glenn de la santé d’Amara ?

        Demander : quelles pourraient être les deux premières questions à cet accueil ?

        Attention : les règles sur les papiers changent d’un endroit à l’autre. Ne devinez pas. Regardez ce que dit le guide pour votre pays.
no-papers-no-doctor--desk--ask-the-rule = Demander : « Y a-t-il une règle écrite ? Notez la raison, s’il vous plaît. »
    .after = Glenn regarde sa liste. Il n’y a pas de date dessus, ni de nom. « Je vais poser la question à la responsable », dit-il. Quand on demande une règle par écrit, les gens la vérifient souvent. Ce n’est pas impoli.
no-papers-no-doctor--desk--cannot-breathe = Dire : « Je respire mal. J’ai besoin d’aide maintenant. »
    .after = Glenn se lève et va chercher un infirmier. Quand on a du mal à respirer, les soins devraient passer en premier, et les papiers plus tard. Quand les mots manquent, une main sur la poitrine le dit aussi.
no-papers-no-doctor--desk--ask-centre = Aller dans un centre de quartier et demander qu’on appelle pour elle.
    .after = Le centre est à deux rues. Salma, qui y travaille, a déjà passé ce genre d’appels. Au téléphone, une personne qui connaît les règles va souvent plus loin. Vous pouvez lui demander de parler, et l’écouter.
no-papers-no-doctor--desk--leave = Ne rien dire et partir.
    .after = Beaucoup de gens s’en vont quand on leur dit non à l’accueil, surtout dans une nouvelle langue. Un non à l’accueil n’est pas le dernier mot. Vous pouvez revenir aujourd’hui ou demain, avec quelqu’un ou non.


## Step: the bench

no-papers-no-doctor--on-the-bench =
    Amara est assise sur un banc, dehors. Elle appelle son amie Dede. « Ils veulent des papiers », dit-elle.

    « J’arrive, dit Dede. Et ta respiration, comment ça va ? »

    Glenn, de l’accueil, sort du cabinet. Il a un bout de papier à la main. « C’est l’adresse d’un centre de quartier, dit-il. Là-bas, ils en savent plus que ma liste. Et si vous respirez moins bien, entrez tout de suite. Ne vous occupez pas des papiers. »
    .title = Sur le banc
    .note =
        But : voir que partir peut être une pause, et que d’autres peuvent venir aider.

        Demander : que font Dede et Glenn, chacun de son côté, pour aider ?

        Demander : qu’est-ce qui rend difficile de retourner à un accueil qui a dit non ?

        Attention : ici, personne n’a à dire comment il est arrivé dans un pays, ni quels papiers il a.
no-papers-no-doctor--on-the-bench--back-with-friend = Attendre Dede et y retourner ensemble.
    .after = Dede arrive à vélo. Elle demande quelle est la règle, et Amara dit de quoi elle a besoin. À deux, on se fait souvent entendre plus vite à l’accueil. Vous choisissez ce que votre amie ou votre ami peut dire sur vous.
no-papers-no-doctor--on-the-bench--ask-centre = Aller au centre de quartier noté sur le papier.
    .after = Salma, qui travaille là, installe une chaise près de la fenêtre. « Nous faisons cela chaque semaine », dit-elle. Des lieux comme celui-ci connaissent souvent la règle et savent à qui s’adresser. Vous n’avez pas à montrer des papiers pour poser une question.
no-papers-no-doctor--on-the-bench--it-gets-tighter = Entrer et dire : « Ça serre de plus en plus. »
    .after = Glenn ouvre la porte de l’infirmier avant qu’Amara ait fini. Quand la respiration change, vous avez toujours raison de le dire tout de suite. Dans cette pièce, personne ne demande de passeport.
no-papers-no-doctor--on-the-bench--go-home = Respirer et rentrer à la maison pour aujourd’hui.
    .after = Amara respire calmement, et Dede marche avec elle. Après un non, beaucoup de gens ont besoin d’une pause. Vous pouvez y retourner demain, ou demander à quelqu’un d’appeler. Si vous avez du mal à respirer, n’attendez pas : appelez le numéro d’urgence de l’endroit où vous êtes.


## Step: breathing first

no-papers-no-doctor--breathing-first =
    Anton, un infirmier, emmène Amara dans une pièce calme. « Tenez-vous bien droite. Je reste avec vous. » Il lui dit ce qu’il fait, et demande son accord avant chaque geste.

    Après une demi-heure, elle respire plus calmement. Elle reçoit un nouvel inhalateur, et Anton regarde comment elle s’en sert. « Les papiers peuvent attendre, dit-il. Pas vous. »

    Si cela s’aggrave, il appelle le numéro d’urgence.
    .title = Respirer d’abord
    .note =
        But : voir l’ordre des choses : d’abord la personne, ensuite les papiers.

        Demander : quels mots d’Anton vous calmeraient ?

        Demander : qu’est-ce qui doit être clair avant qu’Amara rentre chez elle ?

        Attention : ce n’est pas une leçon sur l’asthme. Ne donnez pas de conseils sur les médicaments. Pour les questions, envoyez vers une infirmière ou un infirmier, un médecin, une pharmacienne ou un pharmacien.
no-papers-no-doctor--breathing-first--ask-registration = Demander : « Est-ce que je peux aussi m’inscrire ici ? »
    .after = « Je vais demander à la responsable de venir », dit Anton. Il est plus facile de parler de papiers quand on respire calmement. Vous pouvez le faire maintenant, ou un autre jour.
no-papers-no-doctor--breathing-first--ask-if-worse = Demander : « Que faire si cela s’aggrave cette nuit ? »
    .after = Anton dessine trois visages sur une page : respiration calme, serrée, très serrée. À côté de chacun, il écrit quoi faire. Des signes sur papier aident souvent plus que des mots dits à la hâte. Vous pouvez reposer la question dans votre propre langue.
no-papers-no-doctor--breathing-first--rest-a-little = Ne rien dire et se reposer encore un peu.
    .after = Anton hoche la tête et reste dans la pièce. Après un tel moment, parler demande beaucoup d’efforts. Il note ce que vous voudrez peut-être demander. Vous pouvez le demander dans une heure, ou appeler demain.


## Step: the manager

no-papers-no-doctor--manager =
    Ingrid, la responsable, s’assoit à côté d’Amara, et non derrière le comptoir. Elle cherche la règle et lui montre la page.

    « Notre liste est vieille, dit-elle. Ici, pour s’inscrire, il suffit du nom et de la date de naissance. Ailleurs, il y a peut-être d’autres règles. »

    Elle continue : « Ce que vous nous dites est [confidentiel](term:confidentiality). Il y a des limites, et je vais vous dire lesquelles. De quoi avez-vous besoin ? »
    .title = La responsable cherche la règle
    .note =
        But : voir ce qu’est un bon accueil : la règle, le besoin, la langue, et des mots francs sur la vie privée.

        Demander : que demande Ingrid que la liste ne demandait pas ?

        Demander : pourquoi quelqu’un pourrait-il avoir peur de donner un nom ?

        Attention : ne promettez jamais au groupe que les informations ne sont jamais partagées. Dites : demandez d’abord qui peut les voir, et pourquoi.
no-papers-no-doctor--manager--who-sees-it = Demander : « Qui peut voir ce que je vous dis ? »
    .after = Ingrid lui dit qui peut le voir ici, et dans quels cas d’autres peuvent le demander. Pour une partie, elle cherche la réponse. Le personnel devrait pouvoir répondre à cette question. Une fois que vous le savez, vous pouvez décider ce que vous dites.
no-papers-no-doctor--manager--interpreter-too = Dire : « Je voudrais un rendez-vous avec interprète. »
    .after = Ingrid demande pour quelle langue, et réserve une ou un [interprète](term:interpreter) pour jeudi. Souvent, le personnel peut le faire par téléphone. Vous n’avez pas à venir avec quelqu’un de votre famille.
no-papers-no-doctor--manager--rule-on-paper = Demander : « Donnez-moi la règle et la raison sur papier, s’il vous plaît. »
    .after = Ingrid imprime la page, la signe et met la date. Avec une page en main, c’est souvent plus facile à l’accueil suivant, ici ou ailleurs. Vous pouvez la montrer à quelqu’un qui connaît les règles.
no-papers-no-doctor--manager--not-sure-yet = Dire : « J’ai besoin de réfléchir avant de donner mon nom. »
    .after = « Bien sûr », dit Ingrid. Elle lui donne une carte avec son numéro. Beaucoup de gens veulent d’abord en parler à quelqu’un. Vous pouvez revenir n’importe quel jour. En cas d’urgence, demandez d’abord de l’aide, et pensez aux noms plus tard.


## Step: the community centre

no-papers-no-doctor--community-centre =
    Salma a du thé, un téléphone et un gros classeur. « D’abord, dit-elle, comment respirez-vous ? » Amara dit que ça va pour l’instant.

    « Bien. Si cela change, nous cherchons de l’aide tout de suite. » Salma ouvre le classeur. « Les règles sur les papiers ne sont pas les mêmes partout. Je vais chercher celles d’ici. Ensuite, je peux appeler, et vous pouvez écouter. Ou bien nous cherchons un autre endroit. »
    .title = Du thé et un gros classeur
    .note =
        But : voir que quelqu’un hors du service peut connaître la règle et passer l’appel.

        Demander : pourquoi Salma demande-t-elle comment Amara respire avant de parler de papiers ?

        Demander : près de chez vous, quel lieu pourrait passer un tel appel ?

        Attention : ne rassemblez pas ce que les gens ont vécu avec les bureaux. Rassemblez les lieux qui aident.
no-papers-no-doctor--community-centre--salma-calls = Demander à Salma d’appeler le cabinet avec elle.
    .after = Salma met le haut-parleur. Glenn, de l’accueil, va chercher sa responsable, Ingrid. Quatre minutes plus tard, Amara a un rendez-vous. Un tel appel marche souvent. S’il ne marche pas, vous apprenez quand même la raison.
no-papers-no-doctor--community-centre--other-places = Demander : « À quel autre endroit puis-je aller aujourd’hui ? »
    .after = Salma note deux endroits et leurs horaires. L’un demande des papiers, l’autre non. Elle appelle d’abord, pour que personne ne marche pour rien. Vous pouvez en essayer un et garder l’autre.
no-papers-no-doctor--community-centre--urgent-now = Dire : « J’ai de plus en plus de mal à respirer, là, maintenant. »
    .after = Salma appelle à l’aide tout de suite et reste à côté d’Amara. Le cabinet est le plus proche, et un infirmier attend à la porte. Là-bas, personne ne parle de papiers maintenant. Vous pouvez le dire à tout moment.
no-papers-no-doctor--community-centre--sit-a-while = Boire le thé et ne rien dire pendant un moment.
    .after = Salma la laisse tranquille. La respiration d’Amara reste calme. Après une matinée difficile, un endroit où s’asseoir, cela peut suffire. Vous pouvez poser vos questions plus tard, ou revenir demain. Le centre ouvre à 9 heures.


## Outcomes

no-papers-no-doctor--registered =
    Amara est maintenant inscrite au cabinet médical. Son dossier dit son nom, sa langue et ce dont elle a besoin. Jeudi, un médecin fera le point avec elle sur son asthme.

    Glenn a jeté la vieille liste. La nouvelle commence par deux questions. « Comment vous appelez-vous ? De quoi avez-vous besoin ? »

    Si elle a du mal à respirer avant jeudi, elle n’attend pas. Elle appelle le numéro d’urgence de l’endroit où elle est.
    .title = Un nom et un besoin
no-papers-no-doctor--care-today =
    Amara respire calmement. Elle a un nouvel inhalateur, et une page avec les signes. La page dit quoi faire, et qui appeler. Elle dit quand appeler le numéro d’urgence.

    Arrêter ou changer un médicament d’un coup peut faire du mal. Alors Amara en parle d’abord à une infirmière ou à un infirmier, à un médecin, à une pharmacienne ou à un pharmacien.

    Les papiers sont pour un autre jour. Elle pourra alors demander quelle est la règle, seule ou avec quelqu’un.
    .title = Les soins aujourd’hui, les papiers plus tard
no-papers-no-doctor--reason-on-paper =
    Amara a une page avec une date. On y lit quelle est la règle, et où elle peut voir un médecin.

    À certains endroits, la règle sur les papiers existe vraiment, et à d’autres non. Si un accueil lui dit encore non, elle peut montrer la page. Quelqu’un qui connaît la loi de l’endroit peut vérifier ce qui y est écrit. Amara peut aussi demander qui peut revoir cette réponse.

    À l’endroit noté sur la page, elle peut demander un rendez-vous cet après-midi.
    .title = La règle, et un endroit
no-papers-no-doctor--tomorrow =
    Le soir, Amara coud près de la fenêtre. Son inhalateur est à côté d’elle. Elle sait à qui s’adresser demain : une amie, le centre, une pharmacienne ou un pharmacien, l’accueil.

    Elle n’a pas besoin de papiers pour poser une question. Elle peut dire ce qu’il lui faut avant qu’on lui demande des papiers.

    Si elle a du mal à respirer cette nuit, elle n’attend pas demain. Elle appelle le numéro d’urgence de l’endroit où elle est, à n’importe quelle heure.
    .title = Jusqu’à demain


## Words to say

no-papers-no-doctor--say--reason-in-writing = Donnez-moi la réponse et la raison par écrit, s’il vous plaît. Si c’est non, dites-moi où je peux aller aujourd’hui.
no-papers-no-doctor--say--urgent = Je respire mal. Aidez-moi maintenant, s’il vous plaît. On pourra parler des papiers plus tard.
no-papers-no-doctor--say--call-for-me = Appelez le cabinet médical pour moi, s’il vous plaît, et laissez-moi écouter.
no-papers-no-doctor--say--come-back = Je m’en vais maintenant. Je reviendrai, peut-être avec quelqu’un.
no-papers-no-doctor--say--friend-beside-me = Mon amie ou mon ami est là pour me soutenir. C’est à moi qu’il faut parler, s’il vous plaît.
no-papers-no-doctor--say--register-too = Je voudrais m’inscrire ici. Expliquez-moi comment faire, s’il vous plaît.
no-papers-no-doctor--say--slowly-please = Attendez un moment, s’il vous plaît. Je parlerai quand je pourrai.
no-papers-no-doctor--say--interpreter-too = J’ai besoin d’un rendez-vous avec interprète, s’il vous plaît. Voici ma langue.
no-papers-no-doctor--say--think-first = J’ai besoin de réfléchir avant de donner mon nom. Comment puis-je vous joindre ?
no-papers-no-doctor--say--check-breathing = J’ai du mal à respirer. Demandez à une infirmière ou à un infirmier de m’examiner aujourd’hui, s’il vous plaît.
no-papers-no-doctor--say--was-here-urgent = Je suis ici parce que je respirais mal. Regardez d’abord cette page, s’il vous plaît.
no-papers-no-doctor--say--tell-me-the-signs = Dites-moi, s’il vous plaît, quels signes veulent dire que je dois chercher de l’aide tout de suite.
no-papers-no-doctor--say--here-is-the-reason = Voici ce qu’on m’a dit sur les papiers. Pouvez-vous vérifier si c’est juste ?


## Questions to ask

no-papers-no-doctor--ask--which-rule = Y a-t-il une règle écrite sur les papiers ? Est-ce que je peux la voir ?
no-papers-no-doctor--ask--if-worse = Que faire si cela s’aggrave, et qui appeler la nuit ?
no-papers-no-doctor--ask--who-sees-it = Qui peut voir ce que je vous dis, et dans quels cas le partagez-vous ?
no-papers-no-doctor--ask--where-today = Où puis-je aller, et que demande-t-on là-bas ?
no-papers-no-doctor--ask--anything-to-pay = Y a-t-il quelque chose à payer, et qui peut me le dire avant que cela commence ?
no-papers-no-doctor--ask--look-again = Si la réponse est non, qui peut la revoir ?


## Next steps

no-papers-no-doctor--next--before-it-is-empty = Si votre médicament est presque fini, dites-le d’abord. N’attendez pas qu’il n’y en ait plus.
no-papers-no-doctor--next--bring-the-sheet = Apportez au rendez-vous la page d’aujourd’hui.
no-papers-no-doctor--next--on-my-file = Vérifiez que votre dossier dit votre nom et votre langue. Il devrait aussi dire si vous voulez des rendez-vous avec interprète.
no-papers-no-doctor--next--emergency = Si vous avez du mal à respirer, appelez le numéro d’urgence de l’endroit où vous êtes. Ne cherchez pas d’abord des papiers.
no-papers-no-doctor--next--talk-before-changing = N’arrêtez pas et ne changez pas un médicament d’un coup. Parlez-en d’abord à une infirmière ou à un infirmier, à un médecin, à une pharmacienne ou à un pharmacien.
no-papers-no-doctor--next--ask-rule-next = Quand vous irez mieux, demandez à voir par écrit la règle sur les papiers.
no-papers-no-doctor--next--show-the-page = Gardez la page et montrez-la à l’accueil suivant.
no-papers-no-doctor--next--somebody-who-knows = Demandez quelle est la règle là où vous vivez. Un lieu d’accueil de quartier, une personne qui défend vos droits, une avocate ou un avocat peut vous le dire.
no-papers-no-doctor--next--choose-a-helper = Choisissez une personne ou un lieu à qui vous adresser demain, et notez le nom.
