### Scenario: Not across the car park. Theme: dignity.
### Speakers: Mihai (man, 45, drives a forklift), Lena (outreach worker, woman, about 35),
### Yusuf (outreach worker, man, about 50).

# For translators:
# Mihai lives in his car since he lost his flat. That is his situation, not his character. Why he lost it is never told.
# No office, benefit or form has a name here. “Identity card” is any paper that shows who somebody is.
# Outreach workers come to where people are. Use the word that such workers use for themselves.
# Lena speaks too loudly, and then does well. Help is never tied to seeing a doctor: keep that very clear.
# Rules about addresses differ from place to place. The story says so, and promises nothing.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Mihai’s details.
# Tuesdays, the café and “first names only” must not change. Other names may change to suit your language.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.

not-across-the-car-park = Ne criez pas à travers le parking
    .about = Cette histoire parle d’un homme qui vit dans sa voiture, et de quelqu’un qui vient l’aider, mais qui parle trop fort.


## Step: the car park

not-across-the-car-park--car-park =
    Mihai conduit un chariot élévateur. Depuis qu’il a perdu son appartement, il dort dans sa voiture. Il a le moral bas depuis des mois, et sa carte d’identité n’est plus valable.

    À 19 heures, deux personnes marchent vers lui. Elles viennent d’un [service de proximité](term:outreach). « Bonjour ! crie Lena à travers le parking. C’est vous qui avez une dépression ? »

    Un homme avec un chariot de courses tourne la tête. Mihai le connaît : il le voit au travail.
    .title = Le parking
    .note =
        But : voir que l’endroit où l’on parle, et la façon de parler, font partie des soins.

        Demander : que voulait faire Lena, et qu’est-ce que Mihai a perdu à cause d’une seule phrase ?

        Demander : comment le personnel pourrait-il dire bonjour à quelqu’un qu’il ne connaît pas encore ?

        Attention : le groupe peut se mettre à chercher pourquoi des gens perdent leur logement. Revenez à la façon dont on parle à Mihai.
not-across-the-car-park--car-park--not-here = Dire : « Pas ici. Au café, et seulement les prénoms. »
    .after = Lena devient toute rouge. « Je suis désolée. Je n’ai pas réfléchi. Le café, c’est bien. » Elle part devant, pour que personne ne les voie ensemble. Quand on leur dit où parler, les équipes changent souvent d’endroit tout de suite.
not-across-the-car-park--car-park--only-practical = Dire : « J’ai besoin d’aide pour des papiers. Rien d’autre pour l’instant. »
    .after = « Alors parlons des papiers, dit l’homme à côté de Lena. Je suis Yusuf. » Il parle doucement et sort une liste. Souvent, vous pouvez prendre une sorte d’aide et en laisser une autre. Vous pouvez changer d’avis plus tard.
not-across-the-car-park--car-park--text-me = Montrer son téléphone : « Envoyez un message. Pas comme ça. »
    .after = Lena hoche la tête et note le numéro. « Pardon. Je ne viendrai plus jusqu’à votre voiture. » Quand vous choisissez comment on vous joint, il est souvent plus facile de répondre. Vous pouvez choisir un autre moyen à tout moment.
not-across-the-car-park--car-park--drive-off = Ne rien dire, démarrer et partir.
    .after = Personne n’est fâché, et personne ne suit Mihai. Beaucoup de gens partent quand ils sentent tous les regards sur eux. L’équipe laisse une carte là où il se gare. Vous pouvez encore écrire, appeler, ou en rester là.


## Step: the card

not-across-the-car-park--under-the-wiper =
    Le lendemain matin, il y a une carte sous l’essuie-glace. Le texte est tourné vers le bas, pour que personne ne puisse le lire.

    « Je suis désolée d’avoir parlé si fort. Nous pouvons vous aider pour les papiers, l’argent, une douche et un endroit où vivre. Pour cela, vous n’avez pas besoin de voir un médecin. C’est vous qui choisissez où on se voit. Lena. »

    Il y a un numéro pour les messages.
    .title = Sous l’essuie-glace
    .note =
        But : voir comment quelqu’un de l’équipe peut s’excuser, et laisser la personne décider de la suite.

        Demander : quels mots de cette carte aident à répondre ?

        Demander : que ne faut-il jamais écrire sur une carte que d’autres peuvent trouver ?

        Attention : en partant, Mihai a pris soin de lui-même. Ne laissez pas le groupe dire qu’il a fui.
not-across-the-car-park--under-the-wiper--ask-by-text = Écrire : « Sans traitement, que pouvez-vous faire pour m’aider ? »
    .after = La réponse arrive à midi. Elle vient de Yusuf, le collègue de Lena. C’est une courte liste. Une question par message fait souvent moins peur qu’une discussion. Vous pouvez prendre du temps avant de répondre.
not-across-the-car-park--under-the-wiper--name-a-place = Écrire : « Au café à 18 heures. Seulement les prénoms. »
    .after = « Bien. Je serai au fond », écrit Lena. Quand vous choisissez l’endroit, c’est souvent vous qui menez la discussion. Vous pouvez partir quand vous voulez.
not-across-the-car-park--under-the-wiper--keep-the-card = Ranger la carte et ne pas répondre.
    .after = Garder un numéro, c’est aussi une sorte de pas. Beaucoup de gens ont besoin de plusieurs jours avant d’écrire. Personne ne retire l’offre. Vous pouvez encore utiliser la carte la semaine prochaine, ou la donner à quelqu’un d’autre.


## Step: the café

not-across-the-car-park--cafe =
    Lena est au fond, à une petite table. Son badge est dans sa poche.

    « J’aurais dû vous demander d’abord où parler, dit-elle tout bas. Je n’écris rien sans votre accord. Mon équipe lit ce que j’écris. Si j’ai peur que quelqu’un soit en danger, je devrai peut-être prévenir d’autres personnes. Je vous le dirai d’abord, si je le peux. »

    Elle attend. « Par quoi aimeriez-vous commencer ? »
    .title = Au fond du café
    .note =
        But : voir ce qui rend une première discussion privée. Dire franchement les limites en fait partie.

        Demander : que fait Lena autrement maintenant ?

        Demander : que voudriez-vous savoir avant de raconter quelque chose à une personne qui aide ?

        Attention : dire peu de choses, c’est bien aussi. La discussion ne sert pas à tester la confiance de Mihai en Lena.
not-across-the-car-park--cafe--start-with-papers = Dire : « Par ma carte d’identité. Elle n’est plus valable. »
    .after = « Ça, c’est le domaine de Yusuf », dit Lena. Il vient prendre un thé avec eux et apporte une liste. Une chose pratique est souvent un bon début. Parler de santé peut venir plus tard, ou jamais.
not-across-the-car-park--cafe--how-to-reach-me = Dire : « D’abord, comment me joindre. Un message, le mardi. »
    .after = Lena tape ces mots et les lui montre. « Le mardi, par message, et pas de nom sur l’écran. » Avec de petites règles comme celles-ci, c’est souvent vous qui décidez comment se passent les visites. Vous pouvez changer ces règles.
not-across-the-car-park--cafe--how-he-sleeps = Raconter un peu à Lena comment il dort.
    .after = Lena écoute, et ne se presse pas de donner des conseils. « Voudriez-vous voir un médecin près d’ici, un jour ? » Vous pouvez en dire un peu, puis arrêter. L’aide pour les papiers et l’argent continue de la même façon.
not-across-the-car-park--cafe--just-coffee = Boire le café et parler de football.
    .after = Lena connaît bien le football. Beaucoup de gens veulent d’abord voir à qui ils ont affaire. Une heure comme celle-ci, cela peut suffire. Vous pourrez encore demander quelque chose la prochaine fois.


## Step: the list

not-across-the-car-park--the-list =
    Yusuf, de l’équipe de proximité, a une liste sur une page. Une nouvelle carte d’identité. L’argent auquel Mihai a peut-être droit. Une douche à la piscine. Une boîte aux lettres. Un endroit où vivre. Un médecin, s’il en veut un.

    « Dans un bureau, on m’a dit : pas d’adresse, pas d’aide », dit Mihai.

    « À certains endroits, c’est la règle, et à d’autres non, dit Yusuf. Je vais poser la question avec vous. »
    .title = Une page, six lignes
    .note =
        But : voir que santé, papiers, argent et logement vont ensemble, et qu’aucune aide n’est une récompense.

        Demander : par quelle ligne commenceriez-vous, et pourquoi ?

        Demander : que change « je vais poser la question avec vous », quand un bureau a dit non ?

        Attention : les règles changent d’un endroit à l’autre. Ne promettez pas ce que dira un bureau. Cherchez ensemble.
not-across-the-car-park--the-list--card-first = Commencer par la carte d’identité : « Vous venez avec moi ? »
    .after = « Jeudi à 10 heures », dit Yusuf. À deux devant un guichet, on se fait souvent entendre plus vite. C’est vous qui décidez ce que l’autre personne y dit, et ce qu’elle n’y dit pas.
not-across-the-car-park--the-list--any-conditions = Demander : « Dois-je voir un médecin pour avoir une de ces aides ? »
    .after = « Non, dit Yusuf. La liste ne dépend pas de cela. » Il l’écrit en haut de la page. Il est bon de poser tôt la question des conditions. Ensuite, vous pouvez dire oui ou non librement.
not-across-the-car-park--the-list--a-place-to-live = Montrer la ligne du logement : « Un endroit où vivre. À moi. »
    .after = « Où, et comment ? » demande Yusuf. Il veut vraiment le savoir, et il note les réponses. Trouver un logement prend souvent des semaines ou des mois. Quand vous savez ce que vous voulez, d’autres personnes peuvent mieux chercher.
not-across-the-car-park--the-list--too-much = Dire : « Cela fait beaucoup. Pas aujourd’hui. »
    .after = Yusuf plie la page et la lui donne. « Elle est à vous. Il n’y a pas de date limite. » Beaucoup de gens peuvent faire une ligne par semaine, ou aucune. Vous pouvez encore y revenir.


## Outcomes

not-across-the-car-park--papers-first =
    Jeudi, Mihai et Yusuf sont ensemble au guichet. La femme qui est là lit la règle avec eux. Pour son courrier, Mihai peut utiliser la boîte aux lettres de l’équipe. La nouvelle carte d’identité prend trois semaines.

    En haut de sa liste, on lit : « Sans lien avec un traitement. » Dessous, il y a trois dates.

    Si un bureau dit non, Mihai peut demander la raison sur papier. Puis il peut la montrer à quelqu’un qui connaît les règles de l’endroit.
    .title = Les papiers d’abord
not-across-the-car-park--tuesdays =
    Chaque mardi à midi, il y a un message. « Café, banc, ou pas aujourd’hui ? » Mihai répond d’un mot. Certaines semaines, c’est « banc ». Certaines semaines, c’est « non », et personne ne demande pourquoi.

    Maintenant, ces visites sont les siennes. C’est lui qui décide où, combien de temps, et de quoi on parle.

    S’il veut de l’aide pour les papiers, l’argent ou un logement, il peut l’écrire aussi. Il peut changer le jour, ou tout arrêter.
    .title = Le mardi
not-across-the-car-park--a-doctor-nearby =
    Lena note le nom d’un médecin près du parking. Elle appelle le cabinet, sans donner le nom de Mihai. Elle demande si une personne sans adresse fixe peut venir, et quels papiers il faut. Cela change d’un endroit à l’autre.

    Mihai peut y aller seul, ou avec Lena. Il peut parler de son sommeil, ou d’abord de son dos.

    L’aide pour les papiers et le logement continue, quoi qu’il décide.
    .title = Un médecin, s’il le veut
not-across-the-car-park--his-own-key =
    Sur la liste de Mihai, on lit maintenant : « Une porte à moi. Près du travail. Une place pour me garer. Pas de chambre partagée. » Yusuf porte cette liste dans deux bureaux et demande combien de temps cela prend.

    La première offre est un lit dans une grande maison. Mihai peut demander ce qu’il y a d’autre. Selon la norme de l’ONU, les personnes handicapées peuvent choisir où elles vivent, et avec qui. Ce qu’un bureau peut proposer change d’un endroit à l’autre.
    .title = Une porte à lui
not-across-the-car-park--another-week =
    Mihai est dans sa voiture et écoute le match. Le numéro est dans la boîte à gants. Plus personne ne crie à travers le parking.

    Il n’est pas obligé de vouloir quelque chose aujourd’hui. L’offre reste, avec ou sans médecin.

    Il peut écrire une ligne quand cela lui va. Il peut dire où parler, et demander qu’on parle doucement. Il aime peut-être mieux parler à quelqu’un qui a vécu comme lui. Cela aussi, il peut le demander.
    .title = Une autre semaine


## Words to say

not-across-the-car-park--say--not-here = Pas ici, s’il vous plaît. Je voudrais parler dans un endroit privé, et seulement avec les prénoms.
not-across-the-car-park--say--only-practical = Je voudrais de l’aide pour des choses pratiques. Je ne veux pas parler de ma santé maintenant.
not-across-the-car-park--say--text-me = Envoyez-moi un message, s’il vous plaît, et ne venez pas vers moi. Voici le jour qui me convient.
not-across-the-car-park--say--not-now = Pas maintenant. J’ai votre numéro, et j’écrirai quand ce sera le bon moment pour moi.
not-across-the-car-park--say--a-little-about-me = Je vais vous dire un peu comment je vais. Écoutez seulement, s’il vous plaît.
not-across-the-car-park--say--come-with-me = Venez avec moi au bureau, s’il vous plaît. C’est moi qui parle en premier.
not-across-the-car-park--say--where-i-want-to-live = Voici comment et où je voudrais vivre.
not-across-the-car-park--say--our-place = Je voudrais qu’on se voie au même endroit que la dernière fois.
not-across-the-car-park--say--change-the-plan = Je voudrais qu’on se voie autrement. Voici ce qui me va maintenant.


## Questions to ask

not-across-the-car-park--ask--what-without-treatment = Que pouvez-vous faire pour m’aider, si je ne veux pas de traitement maintenant ?
not-across-the-car-park--ask--any-conditions = Dois-je faire quelque chose d’abord pour avoir cette aide ?
not-across-the-car-park--ask--post-address = Quelle adresse puis-je donner pour mon courrier ?
not-across-the-car-park--ask--who-hears-it = Qu’écrivez-vous sur moi, et qui peut le lire ?
not-across-the-car-park--ask--without-address = Puis-je venir sans adresse, et de quels papiers avez-vous besoin ?
not-across-the-car-park--ask--how-long = Combien de temps cela prend-il, et que puis-je utiliser d’ici là ?
not-across-the-car-park--ask--still-there = Votre offre est-elle toujours là, et quel serait le premier petit pas ?


## Next steps

not-across-the-car-park--next--list-with-dates = Faites une liste : ce que vous avez demandé, à qui, et pour quand vous aurez la réponse.
not-across-the-car-park--next--keep-papers-dry = Gardez des copies ou des photos de vos papiers dans un deuxième endroit sûr.
not-across-the-car-park--next--no-in-writing = Si quelqu’un dit non, demandez la raison par écrit, et qui peut revoir cette réponse.
not-across-the-car-park--next--how-when-where = Écrivez trois lignes pour l’équipe : comment vous joindre, quand, et où.
not-across-the-car-park--next--what-to-write-down = Mettez-vous d’accord avec l’équipe sur ce qu’elle peut écrire sur vous.
not-across-the-car-park--next--first-visit = Pour une première visite, notez deux choses : ce qui vous pèse le plus, et ce que vous voulez.
not-across-the-car-park--next--other-help-too = Demandez en même temps l’aide pratique. Une aide n’attend pas l’autre.
not-across-the-car-park--next--three-must-haves = Écrivez trois choses qu’un logement doit avoir, et trois qui vous plairaient.
not-across-the-car-park--next--keep-the-number = Gardez le numéro là où vous le retrouverez, sous un nom que personne d’autre ne connaît.
not-across-the-car-park--next--one-thing = Choisissez une ligne de la liste, la plus petite. Laissez le reste.
not-across-the-car-park--next--warm-place = Dans un lieu d’accueil de quartier, demandez où vous pouvez vous laver, vous réchauffer et charger un téléphone.
