### Les règles d’un pays : la France. Qui les lit : des personnes qui veulent savoir ce que dit la loi en France, et celles
### qui les accompagnent. Langue du pays : ce texte est le texte de départ. Ce n’est pas un conseil juridique.

# Pour qui traduit :
# Les noms des lois et des organismes restent en français, avec une courte explication dans votre langue.
# Ne changez jamais un nombre, un âge, un délai. « En général » et « autant que possible » sont voulus : gardez-les.
# On dit « un ou une juge », sans nommer sa fonction : elle a changé de nom en 2024. Gardez « juge ».

fr--about = Voici quelques règles sur les droits en santé en France. Ce n’est pas toute la loi : pour votre cas, demandez conseil à une association, à une avocate ou à un avocat.


## Ce que dit la loi

# Termbase: dignity
fr--claim--dignity = Vous avez droit au respect de votre [dignité](term:dignity). On doit prendre votre souffrance au sérieux, et la soulager.
fr--claim--no-discrimination = Personne ne doit subir de discrimination pour accéder aux soins. Si, par discrimination, on refuse de vous soigner, vous pouvez le signaler. Écrivez à votre caisse d’assurance maladie ou à l’ordre professionnel, par exemple l’ordre des médecins.
# Termbase: privacy
fr--claim--secrecy = Votre [vie privée](term:privacy) est protégée. Le personnel de santé doit garder secret ce qu’il sait de vous. Seule la loi peut prévoir des exceptions.
fr--claim--information = On doit vous expliquer un soin : son utilité, son urgence, ses risques, les autres solutions. On doit aussi vous dire ce qui peut arriver si vous refusez. Vous pouvez demander à ne pas savoir, sauf si d’autres personnes risquent d’attraper la maladie.
# Termbase: free-and-informed-consent, withdraw-consent
fr--claim--consent = Aucun acte médical n’est permis sans votre [consentement libre et éclairé](term:free-and-informed-consent). Vous pouvez le retirer à tout moment. La loi prévoit des exceptions, par exemple dans certains cas en psychiatrie.
# Termbase: right-to-refuse, second-opinion
fr--claim--refuse = Vous avez le [droit de refuser un traitement](term:right-to-refuse), et votre médecin continue à vous suivre. Si ce refus met votre vie en danger, on vous demande de le redire plus tard. Vous pouvez demander un autre avis médical. La loi prévoit des exceptions, par exemple dans certains cas en psychiatrie.
# Termbase: guardianship
fr--claim--protected-adult = La justice ordonne une protection, comme la [tutelle](term:guardianship), seulement si elle est nécessaire. Il faut aussi qu’aucun moyen plus léger ne suffise. La protection doit être adaptée à vous. La justice peut la changer ou y mettre fin à tout moment.
fr--claim--own-person = Même sous tutelle, vous décidez vous-même de ce qui touche à votre personne, autant que votre état le permet. Il faut votre consentement aux soins si vous pouvez dire ce que vous voulez.
# Il s’agit de la personne que la justice a chargée de la protection.
fr--claim--private-life = Une personne est chargée de votre protection ? Sauf en cas d’urgence, elle ne peut pas porter gravement atteinte à votre vie privée sans l’autorisation de la justice. Pour mettre fin à un danger pour vous, elle peut faire ce qui est strictement nécessaire.
# Habilitation familiale : le nom de la loi.
fr--claim--family-authority = La justice peut permettre à quelqu’un de votre famille d’agir pour vous : c’est l’habilitation familiale. Cette personne le fait gratuitement. Elle peut agir pour certains actes, ou pour tous.
fr--claim--directives = Toute personne majeure peut écrire des [directives anticipées](term:advance-directive) sur ses soins de fin de vie. Il faut les dater et les signer, et vous pouvez les changer à tout moment. Sous tutelle, il faut parfois l’accord de la justice.
# Mandat de protection future : le nom de la loi.
fr--claim--future-mandate = Un jour, vous ne pourrez peut-être plus vous occuper de vos intérêts. Vous pouvez dire à l’avance qui vous représentera alors : c’est le mandat de protection future. Il faut un écrit, avec ou sans notaire.
# Curatelle : une protection où l’on vous aide, sans décider à votre place.
fr--claim--future-mandate-limits = Sous tutelle ou habilitation familiale, vous ne pouvez pas faire de mandat de protection future. Sous curatelle (une protection plus légère), il faut l’aide de la personne chargée de la curatelle. Le mandat peut porter sur votre personne, et donner le rôle de [personne de confiance](term:trusted-person).
# La dernière phrase est un conseil, pas une règle.
fr--claim--interpreter = Le code de la santé publique décrit le travail des interprètes. Ce travail protège votre droit à l’information, au consentement et au secret. Demandez une ou un [interprète](term:interpreter) dès le premier contact.
# « En général » : la loi parle des mêmes libertés, sans dire le mot « partir ».
fr--claim--free-care = Si vous avez dit oui à des soins en psychiatrie, ce sont des soins libres. Vous avez les mêmes libertés que toute personne soignée. En général, vous pouvez donc partir. Demandez : « Est-ce que je peux partir maintenant ? » C’est différent si l’hôpital vous garde sans votre consentement, même si vous dites oui à un traitement.
fr--claim--choose-team = En psychiatrie, vous ou votre famille pouvez en général choisir l’équipe de santé mentale. Elle peut être dans votre secteur, ou ailleurs.
# Péril imminent : les mots de la loi. Préfet : représentant de l’État dans le département.
fr--claim--three-cases = En psychiatrie, on choisit d’abord les soins libres, si votre état le permet. Avec un certificat médical, des soins sans consentement sont possibles dans trois cas. Une autre personne demande ces soins, votre santé est en danger immédiat (péril imminent), ou le préfet décide ces soins.
fr--claim--told-why = Si on vous soigne sans votre consentement, on doit vite vous dire pourquoi, et quels sont vos droits. On doit demander votre avis, autant que possible. Vous pouvez écrire et recevoir des lettres, voter, et consulter une avocate ou un avocat.
# Audience : le moment où la justice vous écoute.
fr--claim--hearing-place = L’audience est le moment où une ou un juge vous écoute. En général, elle a lieu à l’hôpital, et pas par vidéo.
# Termbase: seclusion, restraint
fr--claim--last-resort = L’[isolement](term:seclusion) et la [contention](term:restraint) sont permis seulement en dernier recours, pendant une hospitalisation sans consentement. Une ou un psychiatre doit donner ses raisons. Vous, ou une personne proche de vous, pouvez demander à la justice d’y mettre fin.

## Les délais

# Termbase: health-records
fr--claim--records = Vous pouvez demander votre [dossier médical](term:health-records). On doit vous le donner entre 48 heures et 8 jours après votre demande. Pour les informations de plus de 5 ans, le délai est de 2 mois après votre demande.
# Ne pas écrire « JLD » ni « juge des libertés ».
fr--claim--judge-12-days = Si on vous garde à l’hôpital sans consentement, la justice décide dans les 12 jours, à partir de votre admission. L’hôpital ou le préfet doit demander cette décision dans les 8 jours après l’admission. Si cela continue, la justice contrôle de nouveau dans les 6 mois, à partir de cette décision.
fr--claim--first-72-hours = En général, les soins sans consentement commencent par un séjour complet à l’hôpital. Dans les 24 heures après l’admission, une ou un médecin examine votre corps. Il faut aussi un certificat de psychiatre dans ce délai. Il faut un deuxième certificat dans les 72 heures après l’admission.
# Seulement si une autre personne a demandé les soins.
fr--claim--how-long = Si une autre personne a demandé vos soins sans consentement, ils peuvent continuer. En général, on les prolonge chaque fois d’un mois, à partir de la fin des 72 premières heures. Il faut chaque fois le certificat d’une ou d’un psychiatre. Un an après l’admission, un groupe de professionnelles et de professionnels doit examiner votre situation, puis encore chaque année.
# Termbase: appeal. L’appel est un recours.
fr--claim--ask-the-judge = Vous ou vos proches pouvez à tout moment demander à la justice d’arrêter les soins sans consentement. À partir du jour où vous recevez la décision de la justice, vous avez 10 jours pour faire un [recours](term:appeal) : l’appel.
fr--claim--seclusion-hours = En général, une décision d’isolement vaut 12 heures au plus, à partir de son début. Une décision de contention vaut 6 heures au plus. En général, on additionne les heures de plusieurs décisions. Si cela continue après 48 heures d’isolement, ou 24 heures de contention, l’hôpital doit prévenir la justice.
fr--claim--seclusion-judge = Pour continuer l’isolement ou la contention, l’hôpital doit demander une décision à la justice. Il le fait avant que l’isolement ait duré 72 heures, ou que la contention ait duré 48 heures (on compte à partir du début). En général, la justice décide dans les 24 heures après cette limite. À partir du moment où vous recevez la décision, vous avez 24 heures pour faire appel.
fr--claim--seclusion-again = Quand la justice a décidé deux fois que l’isolement ou la contention continue, elle contrôle encore. En général, c’est tous les 7 jours, à partir de sa dernière décision.
fr--claim--protection-length = Quand une protection, comme la tutelle, arrive à sa fin, la justice peut la renouveler pour la même durée. Avec des raisons spéciales et l’accord d’une ou d’un médecin, cela peut être plus long. C’est 20 ans au plus, à partir du renouvellement.

## Qui peut vous accompagner

# Termbase: trusted-person. En France, c’est un rôle que la loi prévoit.
fr--claim--trusted-person = En général, toute personne majeure peut nommer par écrit une [personne de confiance](term:trusted-person), qui signe aussi. Elle peut venir à vos rendez-vous. Si vous ne pouvez plus parler, elle dit ce que vous voulez, et sa parole passe avant celle des autres.
fr--claim--users-commission = Chaque hôpital ou clinique a une commission des usagers (CDU), qui veille à vos droits. Après une réclamation, vous pouvez rencontrer une personne chargée de la médiation. Une personne qui représente les usagères et usagers peut venir avec vous.
# Ne pas écrire que l’avocat est gratuit : cela dépend.
fr--claim--hearing-lawyer = À l’audience, devant la justice, il vous faut en général une avocate ou un avocat. Vous choisissez cette personne, ou on la nomme pour vous. Si un avis médical dit que l’audience vous ferait du mal, cette personne parle pour vous. Demandez tout de suite : « Est-ce que cette aide est gratuite pour moi ? »
# PASS : le nom du service dans les hôpitaux.
fr--claim--no-papers = Vous n’avez pas de papiers, ou pas d’assurance maladie ? En général, vous pouvez aller dans une permanence d’accès aux soins de santé (PASS), dans un hôpital public. On vous y soigne, gratuitement si nécessaire. On vous aide aussi pour vos droits.
fr--claim--state-medical-aid = L’aide médicale de l’État (AME) est en général pour les personnes sans papiers qui ont peu d’argent. Il faut vivre en France depuis plus de trois mois. Avant, un hôpital doit quand même donner les soins urgents. Demandez les règles actuelles à l’assurance maladie.

## Où faire une réclamation

# Termbase: complaint
fr--claim--complain-hospital = Dites ce qui ne va pas à la personne responsable du service. Si cela ne suffit pas, écrivez une [réclamation](term:complaint) à la direction. L’hôpital peut aussi l’écrire pour vous, et doit alors vous donner une copie.
fr--claim--psychiatry-commission = La commission départementale des soins psychiatriques (CDSP) contrôle les soins psychiatriques sans consentement dans chaque département. Elle visite les hôpitaux. Vous pouvez lui envoyer une réclamation.
fr--claim--rights-defender = Le Défenseur des droits est un [organe indépendant](term:independent-body). Il peut agir si un service public vous a fait du tort, ou en cas de discrimination.
fr--claim--rights-defender-how = Écrire au Défenseur des droits est gratuit, et il n’y a en général pas de délai fixe. Ses déléguées et délégués vous reçoivent aussi gratuitement. Si vous vous plaignez d’un service public, parlez d’abord à ce service.
fr--claim--detention-controller = Le Contrôleur général des lieux de privation de liberté (CGLPL) est un organe indépendant. Il visite les hôpitaux qui gardent des personnes sans leur consentement. Toute personne peut lui écrire.

## Ce que demande l’ONU, et ce que dit la loi

# Trois phrases, dans cet ordre : ce que demande l’ONU, ce que permet la loi, ce que vous pouvez demander.
fr--claim--gap-liberty = Pour le Comité de l’ONU, un handicap ne justifie jamais d’enfermer une personne, ni de la soigner de force. La loi française permet encore l’[hospitalisation sans consentement](term:involuntary-admission) dans certains cas. Vous pouvez demander les raisons par écrit, un appui et une décision de justice.
fr--claim--gap-guardianship = Pour le Comité de l’ONU, personne ne doit décider pour une autre personne contre sa volonté. La loi française permet encore la tutelle. La justice peut la changer ou y mettre fin à tout moment : vous pouvez le demander.

## Les numéros à appeler. Ne jamais écrire le numéro ici : il est dans le fichier des règles.

fr--line--emergency = Pour toute urgence, jour et nuit : on vous passe le bon service. L’appel est gratuit, et ce numéro marche dans toute l’Union européenne.
fr--line--ambulance = Le Samu répond jour et nuit quand la vie ou la santé de quelqu’un est en danger. L’appel est gratuit.
fr--line--emergency-by-text = Pour toute urgence, si vous ne pouvez pas entendre ou parler. Vous envoyez un SMS, jour et nuit, gratuitement ; il existe aussi une application.
fr--line--suicide-prevention = Des personnes formées répondent si vous pensez au suicide, ou si vous avez peur pour quelqu’un. Elles sont là jour et nuit, et l’appel est gratuit.

## Les sources

# Variables:
#   $at (String) - l’article, par exemple L1111-4
fr--source--health-code = Code de la santé publique
    .publisher = Légifrance
    .at = article { $at }
# Variables:
#   $at (String) - l’article, par exemple 459
fr--source--civil-code = Code civil
    .publisher = Légifrance
    .at = article { $at }
fr--source--without-consent = Fiche F761 : les soins psychiatriques sans consentement
    .publisher = Service-Public.fr
# Variables:
#   $at (String) - l’article cité, par exemple L3211-2
fr--source--free-care = Guide juridique, 5.1 : Les soins psychiatriques libres
    .publisher = Santé complexe Occitanie
    .at = qui cite l’article { $at }
# Variables:
#   $at (String) - l’article cité, par exemple L3211-2
fr--source--forms-of-care = Guide juridique, 5.2 : Les soins psychiatriques sans consentement
    .publisher = Santé complexe Occitanie
    .at = qui cite l’article { $at }
# Variables:
#   $at (String) - l’article cité, par exemple L3211-2
fr--source--first-72-hours = La période initiale d’observation et de soins de 72 heures
    .publisher = Kitunafam
    .at = qui cite l’article { $at }
# Variables:
#   $at (String) - l’article cité, par exemple L3211-2
fr--source--law-of-care = Droit des soins sans consentement
    .publisher = Kitunafam
    .at = qui cite l’article { $at }
# Variables:
#   $at (String) - l’article cité, par exemple L3211-2
fr--source--lawyer = Droit des soins sans consentement : l’assistance d’un avocat
    .publisher = Kitunafam
    .at = qui cite l’article { $at }
fr--source--lawyer-question = Question écrite n° 11273 à l’Assemblée nationale : l’assistance juridique des personnes en soins psychiatriques sans consentement
    .publisher = NosDéputés.fr
# Variables:
#   $at (String) - l’article cité, par exemple L3211-2
fr--source--hearing = Soins psychiatriques sans consentement : la fragilité du droit à un avocat
    .publisher = Dalloz actualité
    .at = qui cite l’article { $at }
# Variables:
#   $at (String) - l’article cité, par exemple L3211-2
fr--source--seclusion-report = Rapport n° 331 de 2022 : des garanties nouvelles en matière d’isolement et de contention
    .publisher = Sénat
    .at = qui cite l’article { $at }
# Variables:
#   $at (String) - l’article cité, par exemple L3211-2
fr--source--seclusion-limits = Isolement et contention : la procédure applicable est précisée
    .publisher = Hopitalex
    .at = qui cite l’article { $at }
# Variables:
#   $at (String) - l’article cité, par exemple L3211-2
fr--source--seclusion-opinion = Lettre de la première chambre civile n° 14 : avis du 6 mars 2024, n° 23-70.017
    .publisher = Cour de cassation
    .at = qui cite l’article { $at }
fr--source--seclusion-decree = Décret du 23 mars 2022 sur la procédure en matière d’isolement et de contention
    .publisher = Légifrance
fr--source--rights-defender-law = Loi organique du 29 mars 2011 relative au Défenseur des droits
    .publisher = Légifrance
fr--source--rights-defender = Demander de l’aide au Défenseur des droits
    .publisher = Défenseur des droits
fr--source--rights-defender-guide = Comment pouvez-vous saisir le Défenseur des droits ?
    .publisher = Guide des droits de l’homme (guidedroitshomme.fr)
fr--source--detention-controller = Le Contrôleur général des lieux de privation de liberté
    .publisher = Contrôleur général des lieux de privation de liberté
fr--source--detention-controller-page = Contrôleur général des lieux de privation de liberté
    .publisher = Service-Public.fr
fr--source--care-without-cover = Permanences d’accès aux soins de santé
    .publisher = La Revue du praticien
fr--source--care-without-papers = Les PASS, des centres pour soigner les personnes « invisibles » et à la rue
    .publisher = InfoMigrants
fr--source--state-medical-aid = L’aide médicale État (AME)
    .publisher = Département du Finistère
# Variables:
#   $at (String) - l’article cité, par exemple L3211-2
fr--source--urgent-care = L’aide médicale de l’État : la prise en charge des soins urgents
    .publisher = ASH, Actualités sociales hebdomadaires
    .at = qui cite l’article { $at }
fr--source--users-commission = Les commissions des usagers (CDU)
    .publisher = Agence régionale de santé Centre-Val de Loire
fr--source--psychiatry-commission = La commission départementale des soins psychiatriques
    .publisher = Agence régionale de santé Provence-Alpes-Côte d’Azur
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - le paragraphe, par exemple 27
fr--source--un-comment-1 = Observation générale n° 1 (2014), article 12 : Reconnaissance de la personnalité juridique dans des conditions d’égalité
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
    .at = paragraphe { $at }
fr--source--un-article-14 = Directives relatives au droit à la liberté et à la sécurité des personnes handicapées, A/72/55, annexe
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
fr--source--suicide-line = Numéro national de prévention du suicide : que se passe-t-il quand j’appelle ?
    .publisher = Ligne nationale de prévention du suicide
fr--source--emergency-numbers = Quels sont les numéros en cas d’urgence ?
    .publisher = Service-Public.fr

## Whom letters go to: the kind of body, never a person or a street

fr--to--complaint = La direction de l’hôpital
