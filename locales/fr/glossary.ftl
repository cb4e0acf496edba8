### The glossary. The value is the term as the termbase gives it; .means explains it in one or two plain sentences.
### Translators: the value must be the word of the termbase for the same id. Never shorten “legal capacity” or
### “mental capacity”: they are two different things, and the second never takes away the first.

## The person and human rights

term--human-rights = droits humains
    .means = Des libertés et une protection que chaque personne a dès sa naissance. Personne ne vous les donne, et personne n’a le droit de vous les prendre.
term--dignity = dignité
    .means = La valeur que chaque personne a, simplement parce qu’elle est une personne. Les autres la respectent dans leur façon de vous parler et de vous traiter.
term--autonomy = autonomie individuelle
    .means = Faire vos propres choix dans votre propre vie.
term--equality = égalité
    .means = Selon la Convention de l’ONU, vous comptez autant que n’importe qui, et la loi doit vous protéger aussi bien que n’importe qui.
term--non-discrimination = non-discrimination
    .means = Personne ne doit vous traiter moins bien à cause de qui vous êtes, par exemple à cause d’un handicap.
term--participation = participation
    .means = Avoir votre mot à dire dans ce qui vous concerne, et dans l’organisation des services.
term--stigma = stigmatisation
    .means = Des idées négatives que d’autres gens ont sur un groupe, par exemple sur les personnes qui ont un diagnostic. Ces idées peuvent conduire à un traitement injuste.
term--lived-experience = expérience vécue
    .means = Ce qu’une personne sait parce qu’elle l’a vécu elle-même.
term--person-with-disability = personne handicapée
    .means = Une personne qui a une difficulté durable, du corps ou de l’esprit, et qui rencontre des obstacles. À cause de ces obstacles, il lui est difficile de participer comme tout le monde.
term--person-psychosocial-disability = personne ayant un handicap psychosocial
    .means = Une personne qui a un problème de santé mentale durable, et qui rencontre des obstacles. À cause de ces obstacles, il lui est difficile de participer comme tout le monde.
term--crpd = Convention relative aux droits des personnes handicapées (CDPH)
    .means = Un accord entre des pays sur les droits des personnes handicapées. Les Nations Unies l’ont adopté en 2006.
term--crpd-committee = Comité des droits des personnes handicapées
    .means = Le groupe d’expertes et d’experts des Nations Unies qui dit comment lire la Convention. Ce guide l’appelle le Comité de l’ONU.

## Legal capacity and decisions

term--legal-capacity = capacité juridique
    .means = Avoir des droits, et pouvoir s’en servir : signer, accepter, refuser. Selon la Convention de l’ONU, chaque personne l’a. Beaucoup de lois nationales peuvent encore la limiter.
term--mental-capacity = capacité mentale
    .means = L’aptitude à prendre une décision. Elle change d’une personne à l’autre et d’un jour à l’autre, et ce n’est pas la même chose que la capacité juridique.
term--capacity-assessment = évaluation de l’aptitude à décider
    .means = Une vérification que font certains services, pour voir si une personne peut prendre une décision précise maintenant. Vous pouvez demander un appui et la raison. Vous pouvez aussi demander que cette évaluation soit revue.
term--supported-decision-making = prise de décision assistée
    .means = Vous décidez, avec l’appui que vous choisissez. Cela peut être des explications, plus de temps, ou quelqu’un à côté de vous.
term--substitute-decision-making = prise de décision substitutive
    .means = Quelqu’un d’autre décide à votre place. Vous n’avez pas choisi cela, ou on ne suit pas ce que vous voulez.
term--supporter = personne qui vous accompagne
    .means = Une personne que vous choisissez, qui vous aide à comprendre, à décider ou à dire ce que vous voulez. Elle ne décide pas à votre place.
term--will-and-preferences = volonté et préférences
    .means = Ce que vous voulez, et ce qui compte pour vous.
term--best-interpretation = interprétation optimale de la volonté et des préférences
    .means = Parfois, on ne peut pas savoir ce qu’une personne veut maintenant. Alors les autres s’appuient sur tout ce qu’ils savent de ce qu’elle voudrait.
term--guardianship = tutelle
    .means = Un tribunal ou une administration donne à quelqu’un le pouvoir de décider pour une personne adulte. Certains pays ont mis fin à cela, d’autres s’en servent encore.
term--safeguards = garanties
    .means = Des règles qui vous protègent quand d’autres vous accompagnent ou agissent pour vous. Par exemple, quelqu’un de l’extérieur vérifie souvent comment cela se passe.
term--undue-influence = abus d’influence
    .means = Une personne vous pousse à décider comme elle le veut, par exemple par la peur, les menaces ou les mensonges.
term--proportionate = proportionné
    .means = Pas plus que nécessaire.
term--informed-consent = consentement éclairé
    .means = Vous dites oui après avoir compris ce qui va se passer, ce qui peut mal se passer et ce que vous pourriez faire d’autre.
term--free-and-informed-consent = consentement libre et éclairé
    .means = Vous dites oui sans pression, et vous avez compris de quoi il s’agit. Vous pouvez changer d’avis à tout moment.
term--right-to-refuse = droit de refuser un traitement
    .means = Vous pouvez dire non à un traitement qu’on vous propose. Certaines lois nationales permettent encore au personnel d’aller contre votre refus dans certains cas.
term--withdraw-consent = retirer son consentement
    .means = Changer d’avis et retirer votre accord.
term--advance-plan = plan anticipé
    .means = Votre propre plan écrit pour un moment où vous ne pourrez pas dire ce que vous voulez. Il dit ce qui vous aide, ce que vous ne voulez pas et qui prévenir.
term--advance-directive = directives anticipées
    .means = Un écrit qui dit quels soins vous voulez ou ne voulez pas plus tard, sous une forme prévue par la loi. La forme et le nom changent d’un pays à l’autre.
term--crisis-plan = plan de crise
    .means = Un petit plan pour les jours très durs : ce qui aide, ce qui aggrave les choses, et qui appeler.
term--trusted-person = personne de confiance
    .means = Une personne que vous choisissez parce que vous avez confiance en elle. Elle peut être avec vous, ou défendre ce que vous voulez.

## Force and liberty

term--coercion = coercition
    .means = Obliger une personne à faire ou à accepter quelque chose, par la force, les menaces ou la pression.
term--deprivation-of-liberty = privation de liberté
    .means = D’autres personnes vous gardent dans un lieu, et vous n’avez pas le droit d’en partir librement. Chaque loi fixe cette limite à sa façon. Vous pouvez toujours demander : suis-je libre de partir maintenant ?
term--involuntary-admission = hospitalisation sans consentement
    .means = On vous emmène à l’hôpital et on vous y garde sans votre accord.
term--involuntary-treatment = traitement sans consentement
    .means = Un traitement qu’on vous donne sans votre accord, ou malgré votre refus.
term--seclusion = isolement
    .means = On enferme une personne seule dans une pièce, et elle ne peut pas en sortir.
term--restraint = contention
    .means = On empêche une personne de bouger : on la tient, on l’attache, ou on lui donne un médicament pour la contrôler.
term--ill-treatment = maltraitance
    .means = Faire du mal à une personne, la menacer, lui faire honte, ou la traiter avec cruauté.

## People

term--advocate = personne qui vous aide à faire valoir vos droits
    .means = Cette personne vous aide à faire entendre votre voix, et dit ce que vous voulez. Dans ce guide, nous disons aussi : une personne qui défend vos droits. Ce n’est pas la même chose qu’une avocate ou un avocat.
term--independent-advocate = personne indépendante qui défend vos droits
    .means = Une personne qui vous aide à faire valoir vos droits et qui ne travaille pas pour le service que vous utilisez. Dans certains pays, la loi vous en donne une.
term--interpreter = interprète
    .means = Une personne qui redit tout dans une autre langue, en paroles ou en signes, pour les deux côtés. Elle n’ajoute rien et ne prend pas parti.
term--peer-support = soutien par les pairs
    .means = L’aide entre des personnes qui ont vécu des choses semblables.
term--peer-supporter = pair-aidante ou pair-aidant
    .means = Une personne qui a vécu quelque chose de semblable, et qui soutient maintenant d’autres personnes.
term--independent-body = organe indépendant
    .means = Un bureau hors du service, qui examine les réclamations ou contrôle les services. Il n’appartient pas au service.

## Services and care

term--community-mental-health-service = service de santé mentale communautaire
    .means = Des soins de santé mentale près de chez vous, là où vous continuez à vivre votre vie.
term--crisis-service = service de gestion des crises
    .means = Une aide rapide quand tout devient trop lourd. Cela peut être une maison, une ligne téléphonique, ou une équipe qui vient vers vous.
term--outreach = service de proximité
    .means = Une équipe vient là où vous êtes, chez vous ou dans la rue, si vous êtes d’accord.
term--supported-living = logement accompagné
    .means = Vous vivez dans votre propre logement, et l’accompagnement vient à vous.
term--ward = unité
    .means = Une partie d’un hôpital où des gens séjournent, avec ses chambres et son personnel.
term--person-centred = centré sur la personne
    .means = Des soins qui partent de vous : ce que vous voulez, ce qu’il vous faut et comment vous vivez.
term--recovery-approach = approche axée sur le rétablissement
    .means = Des soins qui vous aident à vivre une vie que vous choisissez. On n’attend pas que tous les signes d’un problème de santé aient disparu.
term--diagnosis = diagnostic
    .means = Le nom que le personnel de santé donne à un problème de santé.
term--side-effects = effets secondaires
    .means = Ce qu’un médicament fait et que vous ne voulez pas, par exemple la bouche sèche ou une grande fatigue.
term--care-plan = plan de soins
    .means = Un plan écrit de l’aide que vous recevez : quoi, qui, quand et pourquoi. Vous pouvez aider à l’écrire.
term--second-opinion = deuxième avis médical
    .means = Demander l’avis d’une ou d’un autre médecin, ou d’un autre membre du personnel de santé, avant de décider.
term--discharge = sortie de l’hôpital
    .means = Quitter l’hôpital, ou la fin de votre suivi. Vous pouvez demander un plan pour la suite.

## Rights in practice

term--privacy = vie privée
    .means = Certaines choses ne regardent que vous : votre corps, votre chambre, vos appels, vos lettres et ce qu’on sait de vous.
term--confidentiality = confidentialité
    .means = Le personnel garde pour lui ce que vous lui dites. Il en parle seulement si vous êtes d’accord, ou si la loi le permet.
term--health-records = dossier médical
    .means = Ce que le personnel écrit sur votre santé et vos soins, sur papier ou sur ordinateur.
term--reasonable-accommodation = aménagement raisonnable
    .means = Un changement fait pour vous, pour que vous puissiez participer comme tout le monde. Il ne doit pas être une charge trop lourde pour le service.
term--accessible-information = informations accessibles
    .means = Des informations sous une forme que vous pouvez utiliser, par exemple en gros caractères, en son, en images ou en mots simples.
term--complaint = réclamation
    .means = Dire à un service, ou à un bureau hors du service, que quelque chose s’est mal passé. Vous demandez une réponse.
term--appeal = recours
    .means = Demander à quelqu’un d’autre, par exemple à un tribunal, de changer une décision.
term--independent-living = autonomie de vie
    .means = Vous choisissez comment et où vous vivez, et vous recevez l’accompagnement que vous voulez. Cela ne veut pas dire tout faire sans soutien.
term--community = communauté
    .means = Les gens et les lieux autour de vous : le voisinage, les magasins, les clubs, le travail et les services que tout le monde utilise. La Convention dit : la société.
