### Country pack: Wales. Who reads it: people in Wales who want to know what the law says there, and the people who help them.
### It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place. Llais is a Welsh word and a name.
# Never change a number, an age, a time limit or a date.
# “Section 2” and “section 3” are the names that staff use.
# “As a rule”, “often” and “some” are there on purpose: keep them. “Has not started yet” must not change.

gb-wls--about = Voici quelques règles au pays de Galles. Ce n’est pas un conseil juridique. Pour le reste, adressez-vous à Llais (aide pour les réclamations), à une personne qui défend vos droits, à une avocate ou à un avocat.


## What the law says

gb-wls--claim--risks = Votre médecin doit vous indiquer les risques qui comptent pour vous, et les autres choix raisonnables. Les chiffres seuls ne décident pas quels risques comptent. Il faut en parler avec vous, et pas seulement vous donner des brochures.
gb-wls--claim--free-to-leave = Si vous êtes à l’hôpital de votre plein gré, vous pouvez en règle générale refuser un traitement. Vous pouvez aussi partir, sauf si quelqu’un a, selon la loi, le pouvoir de vous retenir, et s’en sert. Vous n’avez pas besoin de la permission d’une ou d’un médecin, mais prévenez le personnel.
gb-wls--claim--told-why = Si on vous garde à l’hôpital, on doit vite vous dire pourquoi, dans une langue que vous comprenez. La partie de la loi qu’on utilise s’appelle votre « section ». Le personnel doit faire ce qu’il peut pour que vous la compreniez, et pour que vous sachiez comment vous adresser à un tribunal. Il doit le faire dès qu’il le peut, à voix haute et par écrit.
gb-wls--claim--medicine = Si on vous garde selon la section 2 ou 3, la loi permet souvent des médicaments pour votre santé mentale sans votre accord. Après trois mois, il faut votre accord, ou celui d’une ou d’un médecin qui donne un deuxième avis. Il y a une exception pour certaines urgences. Les mois comptent à partir du premier médicament de ce séjour. La personne qui donne le deuxième avis est nommée pour les Welsh Ministers (gouvernement du pays de Galles).
gb-wls--claim--medicine-short-hold = Si on vous retient pour peu de temps (sections 4, 5, 135 ou 136), vous pouvez en règle générale refuser les médicaments. Le pouvoir de les donner sans votre accord, selon la section 2 ou 3, ne s’applique pas. Si vous ne pouvez pas décider à ce moment-là, une autre loi permet peut-être un traitement. Si une ou un deuxième médecin est d’accord, la section 4 devient une section 2, et les règles de la section 2 s’appliquent.
gb-wls--claim--ect = L’ECT (électroconvulsivothérapie) est permise seulement si vous dites oui, quand vous pouvez comprendre ce traitement. Si une ou un médecin qui donne un deuxième avis juge que vous ne pouvez pas le comprendre, l’ECT peut être permise. Mais pas contre votre refus valable, fait à l’avance (advance decision). Pas non plus contre le refus de la personne que vous avez choisie comme attorney (mandataire). L’exception : il faut l’ECT tout de suite pour vous sauver la vie, ou pour empêcher que votre état devienne nettement plus grave.
# The Act speaks of “capacity”. Here it is always said as the ability to decide. Never say “legal capacity” here.
gb-wls--claim--able-to-decide = Le Mental Capacity Act (loi sur la capacité mentale) part de cette idée : vous pouvez décider. Le personnel doit d’abord vous donner toute l’aide possible en pratique. Un choix peu sage ne prouve pas que vous ne pouvez pas décider.
gb-wls--claim--one-decision = Une vérification de votre [capacité mentale](term:mental-capacity) porte sur une seule décision, à un seul moment. Pouvez-vous comprendre les informations, les retenir assez longtemps, peser le pour et le contre, et montrer votre choix ? Votre âge, votre apparence ou votre état de santé ne prouvent rien à eux seuls.
# “Best interests” is the test of this law for adults. Keep it in quotation marks.
gb-wls--claim--best-interests = Si le personnel juge que vous ne pouvez pas décider, il doit agir selon vos « best interests » (« ce qui est le mieux pour vous »). Il doit vous aider à participer. Ce que vous voulez et ce que vous croyez compte, surtout ce que vous avez écrit avant.
gb-wls--claim--advance-decision = Dès 18 ans, vous pouvez refuser un traitement à l’avance, avec vos propres mots. Si ce traitement vous maintient en vie, écrivez votre refus, et signez-le avec un témoin. Écrivez aussi que ce refus compte même si votre vie est en danger.
gb-wls--claim--advance-decision-hospital = Si on vous garde à l’hôpital, le Mental Health Act (loi sur la santé mentale) peut parfois l’emporter sur votre refus fait à l’avance (advance decision). Mais pour l’ECT, il le peut seulement en cas d’urgence.
gb-wls--claim--power-of-attorney = Dès 18 ans, vous pouvez choisir quelqu’un pour décider plus tard de ce qui touche à votre santé. Cela s’appelle un lasting power of attorney (mandat durable). Il compte seulement pour les décisions que vous ne pouvez pas prendre vous-même à ce moment-là.
gb-wls--claim--no-cruelty = Personne n’a le droit de vous torturer, ni de vous traiter de façon cruelle ou dégradante. Aucune raison ne rend jamais cela légal. Cette loi parle d’un mal grave ou d’une humiliation grave.
gb-wls--claim--relative-letter = La loi choisit pour vous, dans une liste, un « nearest relative » (plus proche parent). L’hôpital envoie à cette personne une copie de ce qu’il vous dit par écrit sur votre séjour. Si vous demandez à l’hôpital de ne pas l’envoyer, il ne l’envoie pas. Dites donc tôt au personnel ce que vous voulez.
gb-wls--claim--private-life = La loi protège votre vie privée et familiale, votre domicile et vos lettres. Cela comprend votre corps, votre dossier et votre part dans les décisions. Pour une limite, il faut une loi et une bonne raison. La limite doit être [proportionnée](term:proportionate).
gb-wls--claim--letters = Les lettres que vous envoyez de l’hôpital peuvent être retenues seulement si la personne à qui vous écrivez l’a demandé. Dans les hôpitaux de haute sécurité, il y a d’autres règles.
gb-wls--claim--order-to-leave = On vous garde selon la section 2 ou 3 ? La ou le médecin responsable, les managers (la direction) de l’hôpital ou votre « nearest relative » (plus proche parent) peuvent ordonner votre sortie. Cet ordre doit être écrit. Votre « nearest relative » peut aussi vous envoyer une ou un médecin, qui vous voit en privé.
gb-wls--claim--care-plan = Dans les soins spécialisés de santé mentale, vous avez droit à un plan écrit de soins et de traitement (care and treatment plan). Une personne qui coordonne vos soins (care coordinator) y travaille avec vous. Ce plan peut aussi porter sur votre logement, votre argent, votre travail et votre famille.
gb-wls--claim--aftercare = Après la section 3 (ou certaines décisions de justice), on doit vous donner un suivi (aftercare) quand vous quittez l’hôpital. Le service de santé et le council (autorité locale) le donnent : c’est la section 117. Ce suivi répond aux besoins liés à votre santé mentale, pour que vous risquiez moins de retourner à l’hôpital. Il continue jusqu’à ce que les deux jugent que vous n’en avez plus besoin.
gb-wls--claim--come-back = Avez-vous quitté, à l’âge adulte, des soins spécialisés de santé mentale ? Pendant trois ans après votre départ, vous pouvez en règle générale demander vous-même une nouvelle évaluation. Il n’est pas nécessaire qu’une ou un médecin la demande.
gb-wls--claim--adjustments = L’Equality Act (loi sur l’égalité) demande aux services de supprimer les obstacles pour les personnes handicapées. Ils doivent y penser d’avance, et faire pour vous des aménagements raisonnables (des changements utiles). Ils n’ont pas le droit de vous les faire payer.
gb-wls--claim--community-order = Après la section 3, une ou un médecin peut vous laisser partir selon un community treatment order (CTO, ordre de soins hors de l’hôpital). Il y a alors des conditions. Une professionnelle ou un professionnel de santé mentale, qui n’est pas médecin, doit être d’accord. Le CTO dure jusqu’à six mois à partir du jour où il est décidé, puis il peut être prolongé.
gb-wls--claim--community-order-medicine = Avec un community treatment order (CTO, ordre de soins hors de l’hôpital), dès 16 ans, votre accord compte si vous pouvez décider. Sans cet accord, personne n’a alors le droit de vous donner, hors de l’hôpital, des médicaments pour votre santé mentale. Si vous ne pouvez pas décider à ce moment-là, on peut vous les donner. Mais en règle générale, on n’a pas le droit d’utiliser la force si vous vous y opposez.
gb-wls--claim--police-hold = La section 136 permet à la police de vous retenir. C’est pour qu’une ou un médecin vous voie, et aussi une professionnelle ou un professionnel de santé mentale. La police peut utiliser cette section presque partout, mais pas dans un domicile. Si elle le peut, elle doit d’abord demander l’avis d’une professionnelle ou d’un professionnel : médecin, infirmière, infirmier ou autre.
gb-wls--claim--liberty-changed = En juin 2026, la Supreme Court (Cour suprême) a changé ce qu’est une [privation de liberté](term:deprivation-of-liberty). Les tribunaux tiennent maintenant compte de beaucoup de choses, et aussi de ce que vous voulez. Les brochures plus anciennes sont peut-être fausses : demandez conseil à une avocate, à un avocat ou à une personne qui défend vos droits.
gb-wls--claim--liberty-consent = Une personne qui ne peut pas décider où vivre peut quand même donner un accord valable, par ce qu’elle veut et ce qu’elle ressent. Depuis juin 2026, le personnel a le droit de voir un accord dans la façon d’agir d’une personne. Si la situation ne vous convient pas, dites-le donc, ou montrez-le, et demandez que ce soit noté par écrit.
gb-wls--claim--young-stay = À 16 ou 17 ans, si vous pouvez décider, votre accord suffit pour un séjour à l’hôpital pour votre santé mentale. Si vous dites non, vos parents ne peuvent pas accepter à votre place. Mais on peut quand même vous garder selon le Mental Health Act.
gb-wls--claim--young-ward = Vous avez moins de 18 ans, et vous êtes à l’hôpital pour votre santé mentale ? L’hôpital doit veiller à ce que le cadre autour de vous convienne à votre âge, autant que vos besoins le permettent.
gb-wls--claim--young-ect = Avant 18 ans, une ou un médecin qui donne un deuxième avis doit être d’accord pour l’ECT (électroconvulsivothérapie), même si vous dites oui. Cela vaut aussi si vous êtes à l’hôpital de votre plein gré. Il y a une exception pour certaines urgences.
gb-wls--claim--nobody-else = Personne n’a le droit de dire oui à un mariage ou à une relation sexuelle pour une autre personne adulte. Personne n’a non plus le droit de décider de votre vote à votre place. Cela vaut même si le personnel juge que vous ne pouvez pas décider.
gb-wls--claim--public-bodies = Le Human Rights Act (loi sur les droits humains) dit que les organismes publics doivent respecter vos droits humains. Les hôpitaux du NHS (service public de santé) et les councils (autorités locales) sont des organismes publics. Ne rien faire peut aussi aller contre cette loi.
gb-wls--claim--new-act = Un nouveau Mental Health Act (loi sur la santé mentale) a été adopté en décembre 2025. Il promet plus de choix aux personnes qu’on garde à l’hôpital. La plus grande partie de cette loi n’a pas encore commencé à s’appliquer.

## Who helps

gb-wls--claim--ward-advocate = Si vous séjournez dans une unité de santé mentale, vous pouvez avoir une [personne indépendante qui défend vos droits](term:independent-advocate). Cela vaut pour tout le monde, même si vous êtes là parce que vous avez accepté de venir. Demandez au personnel de l’unité comment joindre cette personne.
gb-wls--claim--managers = Si on vous garde selon la section 2 ou 3, les managers (la direction) de l’hôpital peuvent vous laisser partir. Ils peuvent aussi mettre fin à un community treatment order (CTO, ordre de soins hors de l’hôpital). En règle générale, vous pouvez demander à tout moment un managers’ hearing (une séance où l’on vous écoute). Au moins trois personnes qui ne font pas partie du personnel de l’hôpital décident.
gb-wls--claim--tribunal-help = Le Mental Health Review Tribunal for Wales (tribunal de la santé mentale) a, sur son site internet, une brochure d’explications et des formulaires. Vous pouvez les demander dans un autre format.
gb-wls--claim--tribunal-appeal = Pensez-vous que le tribunal s’est trompé sur la loi ? Vous pouvez demander à faire un recours auprès de l’Upper Tribunal (tribunal supérieur). Il faut d’abord une permission : adressez-vous donc vite à une personne qui défend vos droits, à une avocate ou à un avocat.
gb-wls--claim--nearest-relative = La loi choisit pour vous, dans une liste, un « nearest relative » (plus proche parent). Vous pouvez demander à la justice (court) de changer ce choix. Le « nearest relative » peut ordonner votre sortie par écrit, en prévenant les managers (la direction) de l’hôpital 72 heures avant. La ou le médecin responsable peut bloquer cet ordre par un rapport. Ce rapport doit dire que vous seriez probablement un danger pour quelqu’un ou pour vous-même.
gb-wls--claim--emergency-sign = Vous utilisez la British Sign Language (BSL, langue des signes britannique) ? Une ou un interprète peut vous mettre en contact avec les secours, jour et nuit. Pour cela, il y a une application et un site internet gratuits : cherchez le numéro d’urgence suivi de « BSL ». Vous pouvez aussi envoyer un SMS en cas d’urgence, mais en règle générale vous devez d’abord enregistrer votre téléphone.
gb-wls--claim--complaint-advocate = Llais (organisme du pays de Galles) vous aide gratuitement à faire une réclamation sur le NHS (service public de santé) ou sur l’accompagnement social (social care). Les personnes de Llais qui défendent vos droits sont indépendantes, et c’est vous qui décidez. Elles peuvent faire appel à des interprètes, et utiliser d’autres formats.

## Time limits

gb-wls--claim--how-long = La section 2 du Mental Health Act (évaluation) peut durer jusqu’à 28 jours, en comptant à partir du jour où elle a commencé. La section 3 (traitement) peut durer jusqu’à six mois à partir de son premier jour. Ensuite, elle peut être prolongée : de six mois de plus, puis d’un an à chaque fois. Demandez quelle section on utilise, et quand elle a commencé.
gb-wls--claim--tribunal = Vous pouvez demander par écrit au Mental Health Review Tribunal for Wales (tribunal de la santé mentale) de vous laisser partir. Si on vous garde selon la section 2, demandez-le dans les 14 premiers jours, en comptant le jour de votre admission selon cette section. Si c’est selon la section 3, vous pouvez en règle générale le demander une fois dans les six premiers mois après son début. Ensuite, demandez-le une fois dans les six mois suivants, puis une fois chaque année.
gb-wls--claim--tribunal-sent = Si personne n’a fait de demande au tribunal, l’hôpital doit lui envoyer votre cas après six mois. Les six mois comptent à partir du premier jour selon la section 2 ou 3. Plus tard, l’hôpital doit le faire quand trois ans ont passé depuis qu’un tribunal a examiné votre cas pour la dernière fois. Avant 18 ans, c’est un an. L’hôpital doit le faire même si vous avez déjà fait une demande selon la section 2.
gb-wls--claim--how-long-short = Dans certains cas, on vous retient pour peu de temps. Avec la police (section 136), c’est jusqu’à 24 heures à partir de votre arrivée dans un « place of safety » (lieu sûr). Une ou un médecin peut parfois ajouter quelques heures. Un séjour d’urgence (section 4) dure jusqu’à 72 heures à partir de votre admission.
gb-wls--claim--how-long-ward = Dans une unité d’hôpital, une ou un médecin peut vous retenir jusqu’à 72 heures à partir de son rapport écrit (section 5). Certaines infirmières et certains infirmiers peuvent vous retenir jusqu’à 6 heures, à partir du moment où c’est noté par écrit. Ces 6 heures s’arrêtent dès que la ou le médecin arrive.
gb-wls--claim--nearest-relative-stopped = La ou le médecin responsable a bloqué l’ordre de sortie de votre « nearest relative » (plus proche parent) ? Alors, cette personne ne peut pas en donner un nouveau pendant six mois après ce rapport médical. Si on vous garde selon la section 3, cette personne peut s’adresser au tribunal dans les 28 jours après qu’on l’a prévenue.
gb-wls--claim--community-order-recall = Avec un community treatment order (CTO, ordre de soins hors de l’hôpital), la ou le médecin peut vous rappeler à l’hôpital, par écrit. Pour cela, vous devez avoir besoin d’un traitement à l’hôpital. Il faut aussi un risque qu’il arrive du mal, à vous ou à quelqu’un d’autre. Pour la plupart des conditions, le seul fait de ne pas les respecter ne suffit pas. On peut vous garder jusqu’à 72 heures, à partir du moment où on commence à vous garder. Ensuite, on doit vous laisser partir, sauf si on met fin au CTO et qu’on vous garde de nouveau.
gb-wls--claim--community-order-tribunal = Vous pouvez demander à un tribunal de mettre fin à un community treatment order (CTO, ordre de soins hors de l’hôpital). Demandez-le dans les six premiers mois à partir du jour où il est décidé, puis de nouveau dans chaque nouvelle période. Si on met fin au CTO et qu’on vous garde de nouveau à l’hôpital, l’hôpital doit envoyer votre cas au tribunal. Il doit le faire dès qu’il le peut.
gb-wls--claim--complaint-time = En règle générale, il y a un délai pour faire une réclamation : faites-la donc dès que vous le pouvez. Si vous êtes en retard, faites-la quand même, et dites pourquoi. Pour aller en justice en vous appuyant sur le Human Rights Act (loi sur les droits humains), vous avez normalement un an à partir de ce qui s’est passé.

## Where to complain

gb-wls--claim--complain-first = Parlez-en d’abord au personnel, ou à l’équipe des réclamations de votre health board (autorité locale de santé). Depuis avril 2026, la façon de faire une réclamation s’appelle Listening to People (« écouter les gens »). Elle a d’habitude deux étapes : une au tout début, puis une étape complète. En règle générale, le health board doit vous proposer de vous écouter, et vous proposer une personne qui défend vos droits.
gb-wls--claim--ombudsman = La réponse ne vous convient pas ? Adressez-vous au Public Services Ombudsman for Wales (médiation pour les services publics). En règle générale, faites-le dans l’année qui suit ce qui s’est passé, ou le moment où vous l’avez appris.
gb-wls--claim--inspectors = Healthcare Inspectorate Wales (contrôle des soins) vérifie l’usage du Mental Health Act (loi sur la santé mentale), pour les Welsh Ministers (gouvernement du pays de Galles). Cet organisme envoie des gens voir en privé les personnes soignées. En règle générale, vous pouvez lui faire une réclamation sur cet usage. Il examine certaines réclamations, mais il n’a pas le pouvoir de vous laisser quitter l’hôpital.

## Where the law and the UN standard part

# “Best interests” is the test of the law for adults. Keep it in quotation marks.
gb-wls--claim--gap = Le Comité de l’ONU dit : votre [volonté et vos préférences](term:will-and-preferences) comptent, et personne ne doit utiliser la force à cause d’un handicap. La loi utilise encore ici les « best interests » (« ce qui est le mieux pour vous »), et elle permet la force dans certains cas. Vous pouvez demander la raison par écrit, et une personne qui défend vos droits. Vous pouvez aussi demander que la décision soit revue.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-wls--line--emergency = À ce numéro, vous joignez les ambulances, la police et les pompiers, à toute heure. Appelez quand quelqu’un est en danger maintenant. L’appel est gratuit.
gb-wls--line--urgent-help = Choisissez l’option 2. Du personnel de santé mentale de votre région répond, jour et nuit. L’appel est gratuit.
gb-wls--line--samaritans = Des bénévoles de Samaritans (une ligne téléphonique) vous écoutent, jour et nuit. Vous pouvez parler de tout ce qui est difficile pour vous. L’appel est gratuit.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-wls--source--hra = Human Rights Act 1998 (en anglais : loi de 1998 sur les droits humains)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the article, for example 8
gb-wls--source--convention-rights = Human Rights Act 1998, Schedule 1 (en anglais : annexe, les droits de la Convention européenne des droits de l’homme)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = article { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-wls--source--mca = Mental Capacity Act 2005 (en anglais : loi de 2005 sur la capacité mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 44
gb-wls--source--mha-2025 = Mental Health Act 2025 (en anglais : loi de 2025 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
gb-wls--source--mha-2025-start = The Mental Health Act 2025 : Provisions coming into force in February 2026 (en anglais : ce qui commence à s’appliquer en février 2026)
    .publisher = Browne Jacobson
# Variables:
#   $at (String) - the section, for example 20
gb-wls--source--equality-act = Equality Act 2010 (en anglais : loi de 2010 sur l’égalité)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
gb-wls--source--supreme-court = Case UKSC/2025/0042 : Reference by the Attorney General for Northern Ireland (en anglais : affaire sur la privation de liberté)
    .publisher = Supreme Court (Cour suprême du Royaume-Uni)
gb-wls--source--liberty-2026 = Deprivation of liberty : protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment (en anglais : la privation de liberté après cette décision)
    .publisher = Capsticks, pour Lawyers in Local Government
# Variables:
#   $at (String) - the section, for example 18
gb-wls--source--measure = Mental Health (Wales) Measure 2010 (en anglais : loi galloise de 2010 sur la santé mentale)
    .publisher = National Assembly for Wales (Assemblée nationale du pays de Galles), sur legislation.gov.uk
    .at = section { $at }
gb-wls--source--come-back-time = Mental Health Measure Part 3 : Assessment of Former Users of Secondary Mental Health Services (en anglais : une nouvelle évaluation pour les personnes qui ont quitté les soins spécialisés)
    .publisher = Welsh Government (gouvernement du pays de Galles)
gb-wls--source--measure-rights = Mental Health (Wales) Measure 2010 : Parts 2 and 3 (en anglais : loi galloise de 2010 sur la santé mentale, parties 2 et 3)
    .publisher = Cwm Taf Morgannwg University Health Board
# Variables:
#   $at (String) - the section, for example 131
gb-wls--source--mha = Mental Health Act 1983 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
gb-wls--source--mha-2 = Mental Health Act 1983, section 2 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-3 = Mental Health Act 1983, section 3 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-4 = Mental Health Act 1983, section 4 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-5 = Mental Health Act 1983, section 5 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-17a = Mental Health Act 1983, section 17A (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-20 = Mental Health Act 1983, section 20 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-20a = Mental Health Act 1983, section 20A (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-23 = Mental Health Act 1983, section 23 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-25 = Mental Health Act 1983, section 25 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-56 = Mental Health Act 1983, section 56 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-58 = Mental Health Act 1983, section 58 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-58a = Mental Health Act 1983, section 58A (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-62 = Mental Health Act 1983, section 62 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-66 = Mental Health Act 1983, section 66 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-68 = Mental Health Act 1983, section 68 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-117 = Mental Health Act 1983, section 117 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-120 = Mental Health Act 1983, section 120 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-132 = Mental Health Act 1983, section 132 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--mha-136 = Mental Health Act 1983, section 136 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-wls--source--tribunal = Applications to the Mental Health Review Tribunal for Wales (en anglais : faire une demande à ce tribunal de la santé mentale)
    .publisher = Mental Health Review Tribunal for Wales
gb-wls--source--inspectors = Review Service for Mental Health (en anglais : le service de contrôle pour la santé mentale)
    .publisher = Healthcare Inspectorate Wales
gb-wls--source--informal = Your rights as an informal patient (en anglais : vos droits à l’hôpital quand vous avez accepté d’y venir)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-wls--source--montgomery = Montgomery v Lanarkshire Health Board [2015] UKSC 11 (en anglais : décision sur les risques à expliquer)
    .publisher = Supreme Court (Cour suprême du Royaume-Uni)
gb-wls--source--complaint-rules = National Health Service (Concerns, Complaints and Redress Arrangements) (Wales) Regulations 2011 (en anglais : règles galloises de 2011 sur les réclamations)
    .publisher = Welsh Ministers (gouvernement du pays de Galles), sur legislation.gov.uk
gb-wls--source--complaints-reform = Improvements to be made to NHS Wales complaints system (en anglais : ce qui va être amélioré pour les réclamations sur le NHS au pays de Galles)
    .publisher = Welsh Government (gouvernement du pays de Galles)
gb-wls--source--complaints-2026 = Focus on : updated NHS Wales concerns process 2026 (en anglais : ce qui change en 2026 pour les réclamations sur le NHS au pays de Galles)
    .publisher = British Medical Association
gb-wls--source--complaints-news = Major reform to NHS Wales complaints system approved (en anglais : une grande réforme des réclamations sur le NHS au pays de Galles est approuvée)
    .publisher = National Health Executive
gb-wls--source--llais = Complaints advocacy (en anglais : une aide pour faire une réclamation)
    .publisher = Llais
gb-wls--source--ombudsman = Complaints against public bodies : our procedure (en anglais : les réclamations sur des organismes publics, comment cela se passe)
    .publisher = Public Services Ombudsman for Wales
# Variables:
#   $at (String) - the paragraph, for example 27
gb-wls--source--un-comment-1 = Observation générale n° 1 (2014), article 12 : Reconnaissance de la personnalité juridique dans des conditions d’égalité. CRPD/C/GC/1
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
    .at = paragraphe { $at }
gb-wls--source--un-article-14 = Directives relatives au droit à la liberté et à la sécurité des personnes handicapées. A/72/55, annexe
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
gb-wls--source--urgent-help = More than 200,000 calls to urgent mental health service (en anglais : plus de 200 000 appels au service d’aide urgente en santé mentale)
    .publisher = Welsh Government (gouvernement du pays de Galles)
gb-wls--source--emergency-calls = Emergency video relay (en anglais : appels d’urgence en langue des signes, par vidéo)
    .publisher = Ofcom
gb-wls--source--emergency-text = Emergency SMS (en anglais : SMS d’urgence)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-wls--source--samaritans = Contact a Samaritan (en anglais : joindre Samaritans)
    .publisher = Samaritans
