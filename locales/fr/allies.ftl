### Who can help. The value says who; .does says what they can do for you and how to find one, in any country.
### An advocate is never a lawyer: use the words of the termbase.

# Termbase: advocate, independent-advocate
ally--advocate = Une personne indépendante qui défend vos droits
    .does = Cette personne vous aide à dire ce que vous voulez, et vient avec vous aux réunions. Elle ne travaille pas pour le service, et ne décide pas à votre place. Demandez au personnel, ou dans un lieu d’accueil de quartier, où en trouver une.
# Termbase: nurse
ally--nurse = Une infirmière ou un infirmier
    .does = Cette personne peut vous expliquer vos soins, noter ce que vous voulez et le transmettre. Demandez quelle infirmière ou quel infirmier s’occupe de vous aujourd’hui. Vous pouvez demander un endroit calme pour parler.
# Termbase: doctor
ally--doctor = Une ou un médecin
    .does = Cette personne peut expliquer ce qu’on peut faire, et ce qui se passe si vous attendez. Vous pouvez demander plus de temps. Vous pouvez aussi demander un deuxième avis médical à une ou un autre médecin.
ally--gp-reception = L’accueil
    .does = L’accueil donne les rendez-vous. On peut y noter ce qu’il vous faut, par exemple une pièce calme, ou un rendez-vous avec interprète. Vous pouvez le demander sur place, par téléphone ou par écrit.
ally--pharmacist = Une pharmacienne ou un pharmacien
    .does = Cette personne peut vous expliquer à quoi sert un médicament, quels sont ses effets secondaires et comment l’arrêter sans danger. Vous pouvez poser vos questions dans une pharmacie, souvent sans rendez-vous. À l’hôpital, demandez au personnel d’appeler une pharmacienne ou un pharmacien.
# Termbase: interpreter
ally--interpreter = Une ou un interprète de métier
    .does = L’interprète dit tout dans votre langue, en paroles ou en signes, et ne prend pas parti. Avant votre venue, demandez au service de trouver quelqu’un. Vous pouvez aussi demander que l’interprète vous parle par téléphone ou par vidéo.
# Termbase: friend, trusted-person
ally--friend = Une amie ou un ami de confiance
    .does = Cette personne peut s’asseoir près de vous, écouter, prendre des notes et vous aider à vous souvenir. Vous la choisissez, et vous dites ce qu’elle doit faire. Si vous le pouvez, appelez-la avant la réunion.
# Termbase: family, carer
ally--family = Quelqu’un de votre famille
    .does = Cette personne peut être avec vous et dire au personnel ce qui vous aide, si vous le voulez. Elle ne décide pas à votre place. Vous choisissez qui vient, et ce que le personnel peut lui dire.
# Termbase: peer-supporter
ally--peer-supporter = Une pair-aidante ou un pair-aidant
    .does = Cette personne a vécu des choses semblables. Elle peut écouter, dire ce qui l’a aidée et venir avec vous. Demandez à un lieu d’accueil de quartier, à un groupe de pairs ou au service s’il y a une pair-aidante ou un pair-aidant près de chez vous.
# Termbase: ward
ally--ward-manager = La personne responsable de l’unité
    .does = Cette personne dirige le personnel d’une unité. Elle peut revoir une règle, ou la changer. Demandez à une infirmière ou à un infirmier comment s’appelle cette personne, et quand vous pouvez lui parler.
# Termbase: complaint
ally--complaints-team = L’équipe des réclamations
    .does = Cette équipe reçoit votre réclamation, cherche ce qui s’est passé et vous répond. Demandez à l’accueil comment la joindre. Quelqu’un peut vous aider à écrire.
# Termbase: community
ally--hub = Un lieu d’accueil de quartier
    .does = C’est un lieu près de chez vous où l’on trouve de l’aide pour beaucoup de choses, souvent sans rendez-vous. On peut vous y aider à trouver une personne qui défend vos droits, un groupe ou un bureau. Pour en trouver un, renseignez-vous dans une bibliothèque, une mairie ou un centre de soins.
# Termbase: lawyer
ally--lawyer = Une avocate ou un avocat
    .does = Cette personne vous explique ce que dit la loi là où vous vivez, et peut parler pour vous devant un tribunal. Vous pouvez demander s’il existe une aide juridique gratuite. Un lieu d’accueil de quartier, l’accueil du tribunal ou une personne qui défend vos droits sait peut-être où la trouver.
ally--social-worker = Une assistante sociale ou un assistant social
    .does = Cette personne peut vous aider pour le logement, l’argent, la famille et le soutien à la maison. Demandez à l’hôpital, dans un centre de soins ou à la mairie comment la joindre.
# Termbase: independent-body
ally--independent-body = Un organe indépendant
    .does = Un organe indépendant contrôle les services, ou examine les réclamations de l’extérieur. Il n’appartient pas au service. Lequel s’occupe de votre service ? Demandez-le à un lieu d’accueil de quartier, à une personne qui défend vos droits, à une avocate ou à un avocat.
