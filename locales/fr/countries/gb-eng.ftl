### Country pack: England. Who reads it: people in England who want to know what the law says there, and the people who help them.
### It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit or a date. “Section 2” and “section 3” are the names that staff use.
# “As a rule”, “often” and “some” are there on purpose: keep them. “Has not started yet” must not change.

gb-eng--about = Voici quelques règles en Angleterre. Ce n’est pas un conseil juridique. Les lois changent : regardez la date, et demandez à une personne qui défend vos droits, à une avocate ou à un avocat.


## What the law says

gb-eng--claim--public-bodies = Le Human Rights Act (loi sur les droits humains) dit que les organismes publics doivent respecter vos droits humains. Les hôpitaux du NHS (service public de santé) et les councils (autorités locales) sont des organismes publics. Un service de soins enregistré doit aussi les respecter, si le council organise ou paie vos soins, chez vous ou en maison de soins.
gb-eng--claim--no-cruelty = Personne n’a le droit de vous torturer, ni de vous traiter de façon cruelle ou dégradante. Aucune raison ne rend jamais cela légal. Cette loi parle d’un mal grave ou d’une humiliation grave.
gb-eng--claim--private-life = La loi protège votre vie privée et familiale, votre domicile et vos lettres. Cela comprend votre corps, votre dossier et votre part dans les décisions. Une limite demande une loi et une bonne raison, et doit être [proportionnée](term:proportionate).
gb-eng--claim--told-why = Si on vous garde à l’hôpital, on doit vite vous dire pourquoi, dans une langue que vous comprenez. Le personnel doit vous expliquer, à voix haute et par écrit, votre droit de vous adresser à un tribunal. Une seule brochure ne suffit pas : vous pouvez donc redemander.
# The Act speaks of “capacity”. Here it is always said as the ability to decide. Never say “legal capacity” here.
gb-eng--claim--able-to-decide = Le Mental Capacity Act (loi sur la capacité mentale) part de cette idée : vous pouvez décider. Le personnel doit d’abord vous donner toute l’aide possible en pratique. Un choix peu sage ne prouve pas que vous ne pouvez pas décider.
gb-eng--claim--one-decision = Une vérification de votre [capacité mentale](term:mental-capacity) porte sur une seule décision, à un seul moment. Pouvez-vous comprendre, retenir assez longtemps, peser le pour et le contre, et montrer votre choix ? Votre âge, votre apparence ou votre état de santé ne prouvent rien à eux seuls.
# “Best interests” is the test of this law for adults. Keep it in quotation marks.
gb-eng--claim--best-interests = Si le personnel juge que vous ne pouvez pas décider, il doit agir selon vos « best interests » (« intérêt supérieur »). Il doit vous aider à participer. Ce que vous voulez et ce que vous croyez compte, surtout ce que vous avez écrit avant.
gb-eng--claim--power-of-attorney = Dès 18 ans, vous pouvez choisir quelqu’un pour décider plus tard de ce qui touche à votre santé. Cela s’appelle un lasting power of attorney (mandat durable). Il compte seulement pour les décisions que vous ne pouvez pas prendre vous-même à ce moment-là.
gb-eng--claim--advance-decision = Dès 18 ans, vous pouvez refuser un traitement à l’avance, avec vos propres mots. Si ce traitement vous garde en vie, écrivez votre refus, signez-le avec un témoin, et ajoutez qu’il compte même si votre vie est en danger. Si on vous garde à l’hôpital, le Mental Health Act (loi sur la santé mentale) peut parfois l’emporter sur ce refus.
gb-eng--claim--nobody-else = Personne n’a le droit de dire oui à un mariage ou à une relation sexuelle pour une autre personne adulte. Personne n’a non plus le droit de voter à votre place. Cela vaut même si le personnel juge que vous ne pouvez pas décider.
gb-eng--claim--liberty-changed = En juin 2026, la Supreme Court (Cour suprême) a changé ce qu’est une [privation de liberté](term:deprivation-of-liberty). Les tribunaux regardent maintenant beaucoup de choses, et aussi ce que vous voulez. Les brochures plus anciennes sont peut-être fausses : demandez à une avocate, à un avocat ou à une personne qui défend vos droits.
gb-eng--claim--free-to-leave = Si vous êtes à l’hôpital parce que vous avez accepté d’y venir, vous pouvez en règle générale refuser un traitement. Vous pouvez aussi partir, sauf si quelqu’un a, selon la loi, le pouvoir de vous retenir, et s’en sert. Vous n’avez pas besoin d’une permission médicale, mais prévenez le personnel.
gb-eng--claim--medicine = Si on vous garde à l’hôpital pour un traitement, la loi permet souvent de vous donner des médicaments sans votre accord. En règle générale, cela vaut pendant trois mois. Ensuite, il faut votre accord, ou celui d’un ou d’une deuxième médecin.
gb-eng--claim--ect = L’électroconvulsivothérapie (ECT) a sa propre règle. Une personne adulte qui comprend ce traitement peut dire non, et le personnel n’a alors pas le droit de le donner. Il y a une exception : certaines urgences.
gb-eng--claim--use-of-force = Dans les unités de santé mentale, la force veut dire : la [contention](term:restraint), ou le fait de vous tenir à l’écart. L’unité doit avoir des règles, former son personnel et vous dire vos droits. En règle générale, elle doit noter chaque usage de la force.
gb-eng--claim--new-act = Un nouveau Mental Health Act (loi sur la santé mentale) a été adopté en décembre 2025. Il promet plus de choix, un plan de soins prévu par la loi et des « advance choice documents » (vos choix, écrits à l’avance). La plus grande partie de cette loi n’a pas encore commencé à s’appliquer.
gb-eng--claim--interpreter = Le NHS devrait vous proposer un ou une interprète de métier, gratuitement, avec plus de temps. Il est déconseillé de laisser cela à votre famille. Les enfants ne devraient pas interpréter pour vous.
gb-eng--claim--access-standard = Le NHS et l’accompagnement social des adultes (social care) devraient suivre l’Accessible Information Standard (règle sur les informations accessibles). Ils devraient demander ce qu’il vous faut, le noter, en tenir compte et le transmettre. Cette règle est pour les personnes handicapées, les personnes aidantes et les parents.
gb-eng--claim--gp = Vous pouvez vous inscrire chez un ou une médecin de famille (GP) sans pièce d’identité, sans preuve d’adresse et sans papiers d’immigration. Pour un refus, il faut une bonne raison, par écrit, dans les 14 jours.
gb-eng--claim--adjustments = L’Equality Act (loi sur l’égalité) demande aux services de faire des changements raisonnables pour les personnes handicapées. Ils n’ont pas le droit de vous les faire payer. Vous pouvez demander un Reasonable Adjustment Digital Flag (note sur ces changements) dans votre dossier du NHS.
gb-eng--claim--risks = Votre médecin doit vous dire les risques qui comptent pour vous, et les autres choix raisonnables. Les chiffres seuls ne décident pas quels risques comptent. Il faut en parler avec vous, et pas seulement vous donner des brochures.
gb-eng--claim--young = À 16 ou 17 ans, vous pouvez en règle générale dire oui vous-même ; avant 16 ans aussi, si vous comprenez tout à fait. Mais on peut parfois décider malgré votre non. En règle générale, le personnel garde pour lui ce que vous lui dites.
gb-eng--claim--carers = Le personnel peut toujours écouter votre famille, et lui donner des informations générales. Cela ne va contre aucune règle sur la vie privée. En règle générale, il peut partager vos informations privées seulement si vous êtes d’accord, ou s’il y a un risque grave.
# DNACPR: do not attempt cardiopulmonary resuscitation. Keep the letters; explain them in your language.
gb-eng--claim--dnacpr = Une note DNACPR (« ne pas réanimer ») dit que le personnel n’essaiera pas de faire repartir votre cœur. Il doit d’abord en parler avec vous, sauf si cela vous ferait du mal. Il n’est pas acceptable d’écrire de telles notes pour tout un groupe.
gb-eng--claim--records = Vous avez droit à une copie de votre dossier médical. Demandez-la au cabinet médical ou à l’hôpital qui garde ce dossier. En règle générale, c’est gratuit, et cela prend environ un mois.

## Who helps

gb-eng--claim--health-advocate = Si on vous garde selon le Mental Health Act, vous pouvez en règle générale avoir une [personne indépendante qui défend vos droits](term:independent-advocate). On l’appelle independent mental health advocate (IMHA). L’hôpital doit vous en parler.
gb-eng--claim--council-advocate = Est-il très difficile pour vous de participer aux discussions sur votre accompagnement social (social care) ? Si aucune personne qui convient ne peut vous aider, le council doit vous donner une personne qui défend vos droits. Une personne compte comme aide seulement si vous l’acceptez.
gb-eng--claim--nearest-relative = La loi choisit pour vous, dans une liste, un « nearest relative » (plus proche parent). En règle générale, cette personne peut demander votre sortie, en prévenant 72 heures avant. Une nouvelle loi vous laisse choisir quelqu’un, mais cette partie n’a pas encore commencé à s’appliquer.

## Time limits

gb-eng--claim--how-long = La section 2 du Mental Health Act (évaluation) peut durer jusqu’à 28 jours. Dans une unité d’hôpital, un ou une médecin peut vous retenir jusqu’à 72 heures, et certains infirmiers ou certaines infirmières jusqu’à 6 heures. Demandez quelle section on utilise, et quand elle a commencé.
gb-eng--claim--tribunal = Si on vous garde à l’hôpital, vous pouvez demander à un tribunal de vous laisser partir. Avec la section 2, demandez dans les 14 premiers jours ; avec la section 3, à tout moment dans les six premiers mois. Vous pouvez avoir pour cela une avocate ou un avocat, gratuitement.
gb-eng--claim--complaint-time = En règle générale, vous avez 12 mois pour faire une réclamation. Dans les 3 jours ouvrés, on devrait vous dire qu’elle est arrivée. Pour aller en justice selon le Human Rights Act, vous avez normalement un an.

## Where to complain

gb-eng--claim--complain-first = Dans un hôpital, le PALS (service de conseil) peut vous aider sans réclamation officielle. Vous pouvez aussi faire une réclamation auprès du service, ou de l’organisme qui le paie. Pour une réclamation sur le NHS, vous pouvez avoir, gratuitement, une personne qui défend vos droits.
# PHSO: Parliamentary and Health Service Ombudsman. LGSCO: Local Government and Social Care Ombudsman.
gb-eng--claim--complain-next = La réponse ne vous convient pas ? Adressez-vous au PHSO (médiation pour le NHS) ou au LGSCO (médiation pour l’accompagnement social), en règle générale dans l’année qui suit le problème. Pour l’usage du Mental Health Act, adressez-vous à la Care Quality Commission (CQC, contrôle des soins).

## Where the law and the UN standard part

gb-eng--claim--gap-best-interests = Le Comité de l’ONU dit que votre [volonté et vos préférences](term:will-and-preferences) devraient compter, et non vos « best interests ». Le Mental Capacity Act utilise encore les « best interests ». Vous pouvez demander un appui, une personne qui défend vos droits, et que la décision soit revue.
gb-eng--claim--gap-detention = Le Comité de l’ONU dit : ni enfermement ni traitement sans consentement à cause d’un handicap. Le Mental Health Act le permet encore dans certains cas. Vous pouvez demander la raison par écrit, une personne qui défend vos droits, et que la décision soit revue.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-eng--line--emergency = À ce numéro, vous joignez les ambulances, la police et les pompiers, à toute heure. Appelez quand quelqu’un est en danger maintenant. L’appel est gratuit.
gb-eng--line--urgent-help = Choisissez l’option « mental health » (santé mentale). Du personnel formé du NHS répond, jour et nuit. L’appel est gratuit.
gb-eng--line--samaritans = Des bénévoles de Samaritans écoutent, jour et nuit. Vous pouvez parler de tout ce qui est difficile pour vous. L’appel est gratuit.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-eng--source--hra = Human Rights Act 1998 (en anglais : loi de 1998 sur les droits humains)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the article, for example 8
gb-eng--source--convention-rights = Human Rights Act 1998, Schedule 1 (en anglais : annexe, les droits de la Convention européenne des droits de l’homme)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = article { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-eng--source--mca = Mental Capacity Act 2005 (en anglais : loi de 2005 sur la capacité mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 44
gb-eng--source--mha-2025 = Mental Health Act 2025 (en anglais : loi de 2025 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
gb-eng--source--mha-2025-start = The Mental Health Act 2025 : Provisions coming into force in February 2026 (en anglais : ce qui commence à s’appliquer en février 2026)
    .publisher = Browne Jacobson
# Variables:
#   $at (String) - the section, for example 20
gb-eng--source--equality-act = Equality Act 2010 (en anglais : loi de 2010 sur l’égalité)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
gb-eng--source--supreme-court-2026 = Supreme Court decision in Attorney General for Northern Ireland’s Reference (Deprivation of Liberty) (en anglais : décision de la Cour suprême sur la privation de liberté)
    .publisher = Field Court Chambers
gb-eng--source--liberty-2026 = Deprivation of liberty : protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment (en anglais : la privation de liberté après cette décision)
    .publisher = Capsticks, pour Lawyers in Local Government
# Variables:
#   $at (String) - the section, for example 67
gb-eng--source--care-act = Care Act 2014 (en anglais : loi de 2014 sur l’accompagnement social)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
gb-eng--source--use-of-force = Mental Health Units (Use of Force) Act 2018 (en anglais : loi de 2018 sur l’usage de la force dans les unités de santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
# Variables:
#   $at (String) - the section, for example 27
gb-eng--source--mha-2007 = Mental Health Act 2007 (en anglais : loi de 2007, qui a changé la loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-eng--source--mha-guide = Mental Health Act 1983 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
gb-eng--source--tribunal = Apply to the Mental Health Tribunal (en anglais : faire une demande au tribunal de la santé mentale)
    .publisher = GOV.UK
gb-eng--source--medicine-rules = Information for people detained in hospital (en anglais : informations pour les personnes gardées à l’hôpital)
    .publisher = Care Quality Commission
gb-eng--source--advocates = Independent Mental Health Advocates (IMHAs) (en anglais : les personnes indépendantes qui défendent vos droits, en santé mentale)
    .publisher = Mind
gb-eng--source--relative = Nearest relative (en anglais : le plus proche parent)
    .publisher = Rethink Mental Illness
gb-eng--source--rethink = Complaining about the NHS or social services (en anglais : faire une réclamation sur le NHS ou sur l’accompagnement social)
    .publisher = Rethink Mental Illness
gb-eng--source--phso-time = The Parliamentary and Health Service Ombudsman (PHSO) (en anglais : l’organe de médiation pour le NHS)
    .publisher = The Advocacy People
gb-eng--source--lgsco-time = Information for Link Officers (en anglais : informations pour les personnes qui font le lien avec l’organe de médiation)
    .publisher = Local Government and Social Care Ombudsman
gb-eng--source--duty-to-tell = Section 132 informing detained patients of their legal rights procedure (en anglais : comment dire leurs droits aux personnes gardées à l’hôpital)
    .publisher = Rotherham Doncaster and South Humber NHS Foundation Trust
gb-eng--source--informal = Your rights as an informal patient (en anglais : vos droits à l’hôpital quand vous avez accepté d’y venir)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--interpreters = Accessing an interpreter when using the NHS (en anglais : avoir un ou une interprète dans le NHS)
    .publisher = Healthwatch Redbridge
gb-eng--source--access-standard = Accessible Information Standard : requirements (DAPB1605) (en anglais : ce que demande la règle sur les informations accessibles)
    .publisher = NHS England
gb-eng--source--gp = Registering with your GP : understanding your rights (en anglais : s’inscrire chez un ou une médecin de famille, vos droits)
    .publisher = Healthwatch England
gb-eng--source--gp-refusal = GPs must register patients with no proof of address (en anglais : inscrire les gens sans preuve d’adresse)
    .publisher = Healthcare Leader
gb-eng--source--adjustment-flag = Reasonable Adjustment Digital Flag (en anglais : la note du dossier sur les changements qu’il vous faut)
    .publisher = NHS England Digital
gb-eng--source--montgomery = Montgomery v Lanarkshire Health Board [2015] UKSC 11 (en anglais : décision sur les risques à expliquer)
    .publisher = Supreme Court (Cour suprême du Royaume-Uni)
gb-eng--source--young-people = 0–18 years : guidance for all doctors (en anglais : de 0 à 18 ans, repères pour les médecins)
    .publisher = General Medical Council
gb-eng--source--carers = Guide to carers and confidentiality (en anglais : guide sur les personnes aidantes et la confidentialité)
    .publisher = Nottinghamshire Healthcare NHS Foundation Trust
gb-eng--source--tracey = Tracey v Cambridge University Hospitals NHS Foundation Trust [2014] EWCA Civ 822 (en anglais : décision sur les notes DNACPR)
    .publisher = Court of Appeal (cour d’appel)
gb-eng--source--cqc-dnacpr = Protect, respect, connect : decisions about living and dying well (en anglais : les décisions sur la fin de vie)
    .publisher = Care Quality Commission
gb-eng--source--records = How do I get a copy of my health records ? (en anglais : avoir une copie de son dossier médical)
    .publisher = NHS England
gb-eng--source--records-time = Accessing my personal information (en anglais : voir les informations écrites sur vous)
    .publisher = Mind
gb-eng--source--complaint-help = Raising concerns about NHS services : your guide to Independent Health Complaints Advocacy (en anglais : faire une réclamation sur le NHS, avec de l’aide)
    .publisher = The Advocacy Project
gb-eng--source--phso = Mental Health Act : if we can’t help (en anglais : quand ce bureau ne peut pas vous aider)
    .publisher = Parliamentary and Health Service Ombudsman
gb-eng--source--cqc = Complain about the use of the Mental Health Act (en anglais : réclamation sur l’usage du Mental Health Act)
    .publisher = Care Quality Commission
# Variables:
#   $at (String) - the paragraph, for example 27
gb-eng--source--un-comment-1 = Observation générale n° 1 (2014), article 12 : Reconnaissance de la personnalité juridique dans des conditions d’égalité. Rectificatif, 26 janvier 2018
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies, d’après le site Mental Capacity Law and Policy
    .at = paragraphe { $at }
gb-eng--source--un-article-14 = Directives sur l’article 14 de la Convention relative aux droits des personnes handicapées : Le droit à la liberté et à la sécurité des personnes handicapées
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
gb-eng--source--urgent-help = Need help now (en anglais : besoin d’aide maintenant)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--ambulance = When to call us (en anglais : quand appeler une ambulance)
    .publisher = London Ambulance Service NHS Trust
gb-eng--source--call-costs = Emergency information (en anglais : informations sur l’urgence)
    .publisher = The Wellington Practice, cabinet de médecine de famille
gb-eng--source--emergency-calls = Emergency video relay (en anglais : appels d’urgence en langue des signes, par vidéo)
    .publisher = Ofcom
gb-eng--source--samaritans = Contact a Samaritan (en anglais : joindre Samaritans)
    .publisher = Samaritans
