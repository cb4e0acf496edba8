### Country pack: Northern Ireland. Who reads it: people in Northern Ireland who want to know what the law says there, and the people who help them.
### It is short. It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit, the day it counts from, or a date.
# “As a rule”, “usually” and “some” are there on purpose: keep them. “Has started only in part” must not change.

gb-nir--about = Voici une courte liste des règles que l’Irlande du Nord a pour elle-même. Ce n’est pas un conseil juridique. Pour le reste, adressez-vous au Patient and Client Council (aide pour les réclamations), à une personne qui défend vos droits, à une avocate ou à un avocat.


## What the law says

gb-nir--claim--free-to-leave = Si vous êtes à l’hôpital de votre plein gré, vous pouvez en règle générale refuser les soins et partir. L’exception : le personnel vous retient, et la loi le lui permet. Demandez : « Suis-je libre de partir maintenant ? »
gb-nir--claim--discharge = La ou le médecin responsable doit vous laisser partir quand votre maladie ne demande plus de séjour. Cette personne doit aussi le faire quand votre départ n’entraînerait probablement pas de mal physique grave.
gb-nir--claim--order-1986 = La loi pour garder des personnes dans un hôpital psychiatrique est le Mental Health Order de 1986 (loi sur la santé mentale). Ce n’est pas la loi de 2016 (sur la capacité mentale), ni la loi de l’Angleterre.
gb-nir--claim--liberty-panel = Dès 16 ans, les règles de la loi de 2016 (sur la capacité mentale) sur la privation de liberté s’appliquent. Un panel (groupe) de trois personnes du Trust (organisme public de santé) décide. L’une est médecin, une autre est approved social worker (spécialiste du travail social), et il y a une personne de plus. Aucune de ces personnes n’a le droit de participer à vos soins.
gb-nir--claim--liberty-consent = Peut-être que vous ne pouvez pas décider où vivre. Vous pouvez quand même donner un consentement valable, par ce que vous voulez et ce que vous ressentez. Le personnel a le droit de voir ce consentement dans ce que vous faites. Si la situation ne vous convient pas, dites-le ou montrez-le, et demandez que ce soit noté par écrit.
gb-nir--claim--liberty-changed = En juin 2026, la Supreme Court (Cour suprême) a changé ce qui compte comme une [privation de liberté](term:deprivation-of-liberty). L’affaire venait d’Irlande du Nord. Les brochures plus anciennes sont peut-être fausses : demandez conseil à une avocate, à un avocat ou à une personne qui défend vos droits.
gb-nir--claim--medicine = Le Mental Health Order (loi sur la santé mentale) a des règles sur le traitement sans votre accord. Ces règles ne s’appliquent pas quand on vous retient pour peu de temps dans une unité. Elles ne s’appliquent pas non plus quand on vous retient jusqu’à votre départ pour un autre hôpital. Si vous ne pouvez pas décider à ce moment-là, une autre loi permet peut-être quand même un traitement. Demandez quelle loi c’est.
gb-nir--claim--advance-decision = Une personne adulte peut refuser un traitement à l’avance, pour un moment où elle ne pourra pas décider. Aucune loi votée (Act) ne fixe la forme de ce refus. Demandez à une avocate, à un avocat ou à un médecin comment faire pour que ce refus compte.
gb-nir--claim--support-first = Le Mental Capacity Act de 2016 (loi sur la capacité mentale) a commencé à s’appliquer seulement en partie. Pour l’instant, ses règles sur l’appui pour décider valent pour la privation de liberté, la recherche, l’argent et les objets de valeur. Pour les autres soins, une loi plus ancienne s’applique. Demandez quelle loi c’est à une avocate, à un avocat ou à une personne qui défend vos droits.
gb-nir--claim--support-how = Là où ces règles valent, vous recevez d’abord une aide et un appui pour décider, dès 16 ans. Cela veut dire des informations claires, un bon moment, un bon endroit et des gens qui vous aident.
gb-nir--claim--older-law = Là où la loi de 2016 (sur la capacité mentale) n’a pas commencé à s’appliquer, c’est la loi plus ancienne qui compte. Si vous avez 16 ans ou plus, elle part de cette idée : vous pouvez décider.
# “Special regard” is a phrase of the law: keep the quotation marks.
gb-nir--claim--wishes = Si d’autres agissent pour vous selon la loi de 2016 (sur la capacité mentale), il faut accorder « special regard » (« une attention particulière ») à ce que vous voulez. Pour l’instant, cela vaut pour la privation de liberté, la recherche, l’argent et les objets de valeur. Dites ce que vous voulez, et demandez que ce soit noté par écrit.
gb-nir--claim--power-of-attorney = En règle générale, un enduring power of attorney (mandat durable) sert seulement pour l’argent et les biens. En Irlande du Nord, vous ne pouvez pas encore donner à quelqu’un le pouvoir légal de décider de ce qui touche à votre santé.
# “Nearest relative” is a phrase of the law.
gb-nir--claim--nearest-relative = Votre « nearest relative » (plus proche parent) peut ordonner votre sortie par écrit. Mais il faut prévenir l’hôpital par écrit, 72 heures avant cette sortie. Dans les 72 heures après cet avis, la ou le médecin peut bloquer cet ordre par un rapport écrit. Le « nearest relative » a alors 28 jours pour s’adresser au Review Tribunal (tribunal qui revoit les décisions), à partir du moment où on l’informe de ce rapport.
gb-nir--claim--adjustments = Le Disability Discrimination Act (loi contre la discrimination à cause d’un handicap) protège les personnes handicapées quand elles utilisent des services. En règle générale, un service doit faire pour vous des aménagements raisonnables (des changements utiles). Dites au service ce qu’il vous faut.
gb-nir--claim--public-bodies = Le Human Rights Act (loi sur les droits humains) dit que les organismes publics doivent respecter vos droits humains. Les Health and Social Care Trusts (santé et accompagnement social) sont des organismes publics. Ne rien faire peut aussi aller contre cette loi.

## Who helps

gb-nir--claim--complaint-help = Le Patient and Client Council (organisme d’Irlande du Nord) doit aider les gens à faire une réclamation sur la santé et l’accompagnement social (social care).
gb-nir--claim--interpreter = Si vous parlez peu l’anglais, vous pouvez avoir gratuitement une ou un interprète, à tout moment. Dites-le à l’accueil ou au personnel avant votre rendez-vous. Votre famille et vos proches ne devraient pas interpréter pour vous.
gb-nir--claim--emergency-sign = Vous utilisez la British Sign Language (BSL, langue des signes britannique) ? Une ou un interprète peut vous mettre en contact avec les secours, jour et nuit. Pour cela, il y a une application et un site internet gratuits : cherchez le numéro d’urgence suivi de « BSL ». Vous pouvez aussi envoyer un SMS en cas d’urgence, mais en règle générale vous devez d’abord enregistrer votre téléphone.

## Time limits

gb-nir--claim--how-long = En règle générale, l’évaluation à l’hôpital peut durer jusqu’à 14 jours. Ensuite, la loi permet peut-être de vous garder plus longtemps pour un traitement. Demandez combien de temps c’est pour vous, et à partir de quel jour on compte.
gb-nir--claim--tribunal = On vous garde à l’hôpital selon le Mental Health Order (loi sur la santé mentale) ? Pendant les six premiers mois, vous pouvez demander au Review Tribunal (tribunal qui revoit les décisions) d’examiner votre cas. Ces mois comptent à partir du jour de votre arrivée. Si c’est plus tard, demandez à une avocate ou à un avocat quand vous pourrez de nouveau faire une demande. Si personne n’a fait de demande dans un délai fixé, le Trust (organisme public de santé) doit envoyer votre cas au Tribunal.
gb-nir--claim--tribunal-liberty = Un panel (groupe de trois personnes) a permis une privation de liberté ? Vous pouvez demander au Review Tribunal (tribunal qui revoit les décisions) de l’examiner à tout moment, tant que cette permission dure. Votre nominated person (personne désignée) peut le demander pour vous. Si vous pouvez en décider, il faut votre accord.
gb-nir--claim--tribunal-sent = Si vous ne pouvez pas faire de demande, on peut demander à l’Attorney General (juriste du gouvernement) d’envoyer le cas au Review Tribunal (tribunal qui revoit les décisions). Si le Tribunal ne l’a pas examiné, le Trust (organisme public de santé) doit le lui envoyer deux ans après le début de la permission. Avant 18 ans, c’est un an.

## Where to complain

# RQIA: Regulation and Quality Improvement Authority.
gb-nir--claim--rqia = La RQIA (contrôle des soins) surveille les soins donnés selon le Mental Health Order (loi sur la santé mentale), à l’hôpital et ailleurs. Elle doit examiner les cas de maltraitance, de mauvais soins ou de personnes gardées à tort. Les gens qu’elle envoie peuvent voir les personnes soignées en privé.
gb-nir--claim--complain = En règle générale, faites votre réclamation dans les six mois qui suivent ce qui s’est passé, ou le moment où vous l’avez appris. Si vous êtes en retard, faites-la quand même, et dites pourquoi.
gb-nir--claim--complain-stages = Il y a deux étapes. La première réponse arrive dans les 5 jours ouvrés après votre réclamation, si c’est possible. La réponse complète arrive dans les 20 jours ouvrés après votre demande de deuxième étape. Regardez dans la première lettre combien de temps vous avez pour demander cette étape.
gb-nir--claim--complain-who = Le service des ambulances, les médecins de famille, les dentistes, les pharmaciennes et les pharmaciens suivent les deux mêmes étapes.
# NIPSO: Northern Ireland Public Services Ombudsman.
gb-nir--claim--complain-next = Après la réponse finale, vous pouvez vous adresser au NIPSO (médiation pour les services publics). En règle générale, vous avez six mois, à partir du jour où cette réponse a été envoyée.

## Where the law and the UN standard part

gb-nir--claim--gap = Le Comité de l’ONU dit : ni enfermement ni traitement sans consentement à cause d’un handicap. En Irlande du Nord, la loi les permet encore dans certains cas. Vous pouvez demander la raison par écrit, et une personne qui défend vos droits. Vous pouvez aussi demander que la décision soit revue.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-nir--line--emergency = À ce numéro, vous joignez les ambulances, la police et les pompiers, à toute heure. Appelez quand quelqu’un est en danger maintenant. L’appel est gratuit.
gb-nir--line--lifeline = Les conseillères et conseillers de Lifeline (une ligne d’aide quand tout devient trop lourd) répondent jour et nuit. C’est pour toute personne en Irlande du Nord qui a du mal à faire face. L’appel est gratuit.
gb-nir--line--samaritans = Des bénévoles de Samaritans (une ligne téléphonique) vous écoutent, jour et nuit. Vous pouvez parler de tout ce qui est difficile pour vous. L’appel est gratuit.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-nir--source--hra = Human Rights Act 1998 (en anglais : loi de 1998 sur les droits humains)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-nir--source--mca-ni = Mental Capacity Act (Northern Ireland) 2016, and its explanatory notes (en anglais : loi d’Irlande du Nord de 2016 sur la capacité mentale, et notes qui l’expliquent)
    .publisher = Northern Ireland Assembly (Assemblée d’Irlande du Nord), sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the article, for example 14
gb-nir--source--order-1986-14 = Mental Health (Northern Ireland) Order 1986 (en anglais : loi d’Irlande du Nord de 1986 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 62
gb-nir--source--order-1986-62 = Mental Health (Northern Ireland) Order 1986 (en anglais : loi d’Irlande du Nord de 1986 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 71
gb-nir--source--order-1986-71 = Mental Health (Northern Ireland) Order 1986 (en anglais : loi d’Irlande du Nord de 1986 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 86
gb-nir--source--order-1986-86 = Mental Health (Northern Ireland) Order 1986 (en anglais : loi d’Irlande du Nord de 1986 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = article { $at }
# Variables:
#   $at (String) - the regulation, for example 41
gb-nir--source--liberty-rules = Mental Capacity (Deprivation of Liberty) (No. 2) Regulations (Northern Ireland) 2019 (en anglais : règles d’Irlande du Nord de 2019 sur la privation de liberté)
    .publisher = Department of Health (ministère de la santé), Irlande du Nord, sur legislation.gov.uk
    .at = règle (regulation) { $at }
gb-nir--source--liberty-tribunal = MCA : Tribunals (en anglais : la loi sur la capacité mentale, les tribunaux)
    .publisher = Department of Health (ministère de la santé), Irlande du Nord
gb-nir--source--review-tribunal = Review Tribunal (en anglais : le tribunal qui revoit les décisions)
    .publisher = Department of Justice (ministère de la justice), Irlande du Nord
gb-nir--source--detention-guide = My family member has been detained : what does that mean ? (en anglais : on garde à l’hôpital une personne de ma famille, qu’est-ce que cela veut dire ?)
    .publisher = CAUSE, avec Law Centre NI
gb-nir--source--order-guide = Guidelines on the use of the Mental Health (Northern Ireland) Order 1986 (en anglais : repères pour utiliser la loi de 1986 sur la santé mentale)
    .publisher = Guidelines and Audit Implementation Network
gb-nir--source--rqia = Mental health and learning disability (en anglais : santé mentale et handicap intellectuel)
    .publisher = Regulation and Quality Improvement Authority
gb-nir--source--power-of-attorney = Setting up a power of attorney (en anglais : faire un mandat)
    .publisher = MoneyHelper
gb-nir--source--supreme-court-2026 = Reference by the Attorney General for Northern Ireland (deprivation of liberty), UKSC/2025/0042 (en anglais : affaire sur la privation de liberté)
    .publisher = Supreme Court (Cour suprême du Royaume-Uni)
gb-nir--source--liberty-2026 = Deprivation of liberty : protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment (en anglais : la privation de liberté après cette décision)
    .publisher = Capsticks, pour Lawyers in Local Government
gb-nir--source--advance-decisions = Review of the law relating to Advance Decisions to Refuse Treatment (en anglais : examen des règles sur le refus d’un traitement, fait à l’avance)
    .publisher = Department of Health (ministère de la santé), Irlande du Nord
gb-nir--source--assembly-research = Advance decisions to refuse treatment : Where are we now ? (en anglais : le refus d’un traitement, fait à l’avance, où en sommes-nous ?)
    .publisher = Northern Ireland Assembly (Assemblée d’Irlande du Nord), Research and Information Service
gb-nir--source--interpreting = Interpreting services (en anglais : les services d’interprètes)
    .publisher = Business Services Organisation, Irlande du Nord
gb-nir--source--disability-law = Disability : providers of goods and services (en anglais : le handicap, et ceux qui fournissent des biens et des services)
    .publisher = Equality Commission for Northern Ireland
gb-nir--source--complaint-rules = Complaints standards (en anglais : les règles pour les réclamations)
    .publisher = Northern Ireland Public Services Ombudsman
gb-nir--source--complaint-stages = What happens when you complain (en anglais : ce qui se passe quand vous faites une réclamation)
    .publisher = South Eastern Health and Social Care Trust
gb-nir--source--complaint-ambulance = Make a complaint (en anglais : faire une réclamation)
    .publisher = Northern Ireland Ambulance Service
gb-nir--source--complaint-help = Health and social care (en anglais : santé et accompagnement social)
    .publisher = Consumer Council for Northern Ireland
gb-nir--source--ombudsman = Frequently asked questions (en anglais : questions fréquentes)
    .publisher = Northern Ireland Public Services Ombudsman
# Variables:
#   $at (String) - the section, for example 26
gb-nir--source--ombudsman-act-26 = Public Services Ombudsman Act (Northern Ireland) 2016 (en anglais : loi d’Irlande du Nord de 2016 sur la médiation pour les services publics)
    .publisher = Northern Ireland Assembly (Assemblée d’Irlande du Nord), sur legislation.gov.uk
    .at = section { $at }
gb-nir--source--un-article-14 = Directives relatives au droit à la liberté et à la sécurité des personnes handicapées (A/72/55, annexe)
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
gb-nir--source--ambulance = When to call (en anglais : quand appeler)
    .publisher = Northern Ireland Ambulance Service
gb-nir--source--lifeline-number = Contact Lifeline if you’re in distress or despair (en anglais : appelez Lifeline dans la détresse ou le désespoir)
    .publisher = Public Health Agency, Irlande du Nord
gb-nir--source--lifeline = About Lifeline (en anglais : qui est Lifeline)
    .publisher = Lifeline
gb-nir--source--emergency-calls = Emergency video relay (en anglais : appels d’urgence en langue des signes, par vidéo)
    .publisher = Ofcom
gb-nir--source--emergency-text = Emergency SMS (en anglais : SMS d’urgence)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-nir--source--samaritans = Contact a Samaritan (en anglais : joindre Samaritans)
    .publisher = Samaritans
