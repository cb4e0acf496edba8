### Country pack: England. Who reads it: people in England who want to know what the law says there, and the people who help them.
### It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit or a date. “Section 2” and “section 3” are the names that staff use.
# “As a rule”, “often” and “some” are there on purpose: keep them. “Has not started yet” must not change.

gb-eng--about = Voici quelques règles en Angleterre. Ce n’est pas un conseil juridique. Les lois changent : regardez la date, et demandez conseil à une personne qui défend vos droits, à une avocate ou à un avocat.


## What the law says

gb-eng--claim--risks = Votre médecin doit vous indiquer les risques qui comptent pour vous, et les autres choix raisonnables. Les chiffres seuls ne décident pas quels risques comptent. Il faut en parler avec vous, et pas seulement vous donner des brochures.
gb-eng--claim--free-to-leave = Si vous êtes à l’hôpital de votre plein gré, vous pouvez en règle générale refuser un traitement. Vous pouvez aussi partir, sauf si quelqu’un a, selon la loi, le pouvoir de vous retenir, et s’en sert. Vous n’avez pas besoin de la permission d’une ou d’un médecin, mais prévenez le personnel.
gb-eng--claim--told-why = Si on vous garde à l’hôpital, on doit vite vous dire pourquoi, dans une langue que vous comprenez. La partie de la loi qu’on utilise s’appelle votre « section ». Le personnel doit faire ce qu’il peut pour que vous la compreniez, et pour que vous sachiez comment vous adresser à un tribunal. Il doit le faire dès qu’il le peut, à voix haute et par écrit, et vous pouvez demander qu’on vous le redise.
gb-eng--claim--medicine = Si on vous garde selon la section 2 ou 3, la loi permet souvent des médicaments pour votre santé mentale sans votre accord. Après trois mois, il faut votre accord, ou celui d’une ou d’un médecin qui donne un deuxième avis. Il y a une exception pour certaines urgences. Les mois comptent à partir du premier médicament de ce séjour.
gb-eng--claim--medicine-short-hold = Si on vous retient pour peu de temps (sections 4, 5, 135 ou 136), vous pouvez en règle générale refuser les médicaments. Le pouvoir de les donner sans votre accord, selon la section 2 ou 3, ne s’applique pas. Si vous ne pouvez pas décider à ce moment-là, une autre loi permet peut-être un traitement. Si une ou un deuxième médecin est d’accord, la section 4 devient une section 2, et les règles de la section 2 s’appliquent.
gb-eng--claim--ect = L’ECT (électroconvulsivothérapie) est permise seulement si vous dites oui, quand vous pouvez comprendre ce traitement. Si une ou un médecin qui donne un deuxième avis juge que vous ne pouvez pas le comprendre, l’ECT peut être permise. Mais pas contre votre refus valable, fait à l’avance (advance decision). Pas non plus contre le refus de la personne que vous avez choisie comme attorney (mandataire). L’exception : il faut l’ECT tout de suite pour vous sauver la vie, ou pour empêcher que votre état devienne nettement plus grave.
# The Act speaks of “capacity”. Here it is always said as the ability to decide. Never say “legal capacity” here.
gb-eng--claim--able-to-decide = Le Mental Capacity Act (loi sur la capacité mentale) part de cette idée : vous pouvez décider. Le personnel doit d’abord vous donner toute l’aide possible en pratique. Un choix peu sage ne prouve pas que vous ne pouvez pas décider.
gb-eng--claim--one-decision = Une vérification de votre [capacité mentale](term:mental-capacity) porte sur une seule décision, à un seul moment. Pouvez-vous comprendre les informations, les retenir assez longtemps, peser le pour et le contre, et montrer votre choix ? Votre âge, votre apparence ou votre état de santé ne prouvent rien à eux seuls.
# “Best interests” is the test of this law for adults. Keep it in quotation marks.
gb-eng--claim--best-interests = Si le personnel juge que vous ne pouvez pas décider, il doit agir selon vos « best interests » (« ce qui est le mieux pour vous »). Il doit vous aider à participer. Ce que vous voulez et ce que vous croyez compte, surtout ce que vous avez écrit avant.
gb-eng--claim--advance-decision = Dès 18 ans, vous pouvez refuser un traitement à l’avance, avec vos propres mots. Si ce traitement vous maintient en vie, écrivez votre refus, et signez-le avec un témoin. Écrivez aussi que ce refus compte même si votre vie est en danger.
gb-eng--claim--advance-decision-hospital = Si on vous garde à l’hôpital, le Mental Health Act (loi sur la santé mentale) peut parfois l’emporter sur votre refus fait à l’avance (advance decision). Mais pour l’ECT, il le peut seulement en cas d’urgence.
gb-eng--claim--power-of-attorney = Dès 18 ans, vous pouvez choisir quelqu’un pour décider plus tard de ce qui touche à votre santé. Cela s’appelle un lasting power of attorney (mandat durable). Il compte seulement pour les décisions que vous ne pouvez pas prendre vous-même à ce moment-là.
gb-eng--claim--no-cruelty = Personne n’a le droit de vous torturer, ni de vous traiter de façon cruelle ou dégradante. Aucune raison ne rend jamais cela légal. Cette loi parle d’un mal grave ou d’une humiliation grave.
gb-eng--claim--use-of-force = Dans les unités de santé mentale, la force veut dire : la [contention](term:restraint), ou le fait de vous tenir à l’écart. L’unité doit avoir des règles, former son personnel et vous dire vos droits. En règle générale, elle doit noter chaque usage de la force.
gb-eng--claim--gp = Vous pouvez vous inscrire dans un cabinet de médecine de famille (GP) sans pièce d’identité, sans preuve d’adresse et sans papiers d’immigration. Pour un refus, il faut une bonne raison. On doit vous la donner par écrit, dans les 14 jours qui suivent la décision.
gb-eng--claim--adjustments = L’Equality Act (loi sur l’égalité) demande aux services de faire des aménagements raisonnables (des changements utiles) pour les personnes handicapées. Ils n’ont pas le droit de vous les faire payer. Vous pouvez demander un Reasonable Adjustment Digital Flag (note sur ces aménagements) dans votre dossier du NHS (service public de santé).
# DNACPR: do not attempt cardiopulmonary resuscitation. Keep the letters; explain them in your language.
gb-eng--claim--dnacpr = Une note DNACPR (« ne pas réanimer ») dit que le personnel n’essaiera pas de faire repartir votre cœur ; les autres soins continuent. En règle générale, il doit d’abord en parler avec vous, sauf si cette discussion elle-même devait nuire à votre santé. Le risque de vous faire de la peine ne suffit pas. Si vous ne pouvez pas participer, il devrait demander l’avis de vos proches, quand il le peut.
gb-eng--claim--dnacpr-group = Il n’est pas acceptable d’écrire des notes DNACPR pour tout un groupe de personnes. En règle générale, vous pouvez demander un deuxième avis. Mais vous ne pouvez pas exiger que le personnel essaie de faire repartir votre cœur.
gb-eng--claim--relative-letter = La loi choisit pour vous, dans une liste, un « nearest relative » (plus proche parent). L’hôpital envoie à cette personne une copie de ce qu’il vous dit par écrit sur votre séjour. Si vous demandez à l’hôpital de ne pas l’envoyer, il ne l’envoie pas. Dites donc tôt au personnel ce que vous voulez.
gb-eng--claim--private-life = La loi protège votre vie privée et familiale, votre domicile et vos lettres. Cela comprend votre corps, votre dossier et votre part dans les décisions. Pour une limite, il faut une loi et une bonne raison. La limite doit être [proportionnée](term:proportionate).
gb-eng--claim--letters = Les lettres que vous envoyez de l’hôpital peuvent être retenues seulement si la personne à qui vous écrivez l’a demandé. Dans les hôpitaux de haute sécurité, il y a d’autres règles.
gb-eng--claim--records = Vous avez droit à une copie de votre dossier médical. Demandez-la au cabinet médical ou à l’hôpital qui garde ce dossier. En règle générale, c’est gratuit, et cela prend environ un mois à partir du jour de votre demande.
gb-eng--claim--order-to-leave = On vous garde selon la section 2 ou 3 ? La ou le médecin responsable, les managers (la direction) de l’hôpital ou votre « nearest relative » (plus proche parent) peuvent ordonner votre sortie. Cet ordre doit être écrit. Votre « nearest relative » peut aussi vous envoyer une ou un médecin, qui vous voit en privé.
gb-eng--claim--aftercare = Après la section 3 (ou certaines décisions de justice), on doit vous donner un suivi (aftercare) quand vous quittez l’hôpital. Le service de santé et le council (autorité locale) le donnent : c’est la section 117. Ce suivi répond aux besoins liés à votre santé mentale, pour que vous risquiez moins de retourner à l’hôpital. Il continue jusqu’à ce que les deux jugent que vous n’en avez plus besoin.
gb-eng--claim--community-order = Après la section 3, une ou un médecin peut vous laisser partir selon un community treatment order (CTO, ordre de soins hors de l’hôpital). Il y a alors des conditions. Une professionnelle ou un professionnel de santé mentale, qui n’est pas médecin, doit être d’accord. Le CTO dure jusqu’à six mois à partir du jour où il est décidé, puis il peut être prolongé.
gb-eng--claim--community-order-medicine = Avec un community treatment order (CTO, ordre de soins hors de l’hôpital), dès 16 ans, votre accord compte si vous pouvez décider. Sans cet accord, personne n’a alors le droit de vous donner, hors de l’hôpital, des médicaments pour votre santé mentale. Si vous ne pouvez pas décider à ce moment-là, on peut vous les donner. Mais en règle générale, on n’a pas le droit d’utiliser la force si vous vous y opposez.
gb-eng--claim--police-hold = La section 136 permet à la police de vous retenir. C’est pour qu’une ou un médecin vous voie, et aussi une professionnelle ou un professionnel de santé mentale. La police peut utiliser cette section presque partout, mais pas dans un domicile. Si elle le peut, elle doit d’abord demander l’avis d’une professionnelle ou d’un professionnel : médecin, infirmière, infirmier ou autre.
gb-eng--claim--liberty-changed = En juin 2026, la Supreme Court (Cour suprême) a changé ce qu’est une [privation de liberté](term:deprivation-of-liberty). Les tribunaux tiennent maintenant compte de beaucoup de choses, et aussi de ce que vous voulez. Les brochures plus anciennes sont peut-être fausses : demandez conseil à une avocate, à un avocat ou à une personne qui défend vos droits.
gb-eng--claim--liberty-consent = Une personne qui ne peut pas décider où vivre peut quand même donner un accord valable, par ce qu’elle veut et ce qu’elle ressent. Depuis juin 2026, le personnel a le droit de voir un accord dans la façon d’agir d’une personne. Si la situation ne vous convient pas, dites-le donc, ou montrez-le, et demandez que ce soit noté par écrit.
gb-eng--claim--young = À 16 ou 17 ans, vous pouvez en règle générale dire oui vous-même ; avant 16 ans aussi, si vous comprenez tout à fait de quoi il s’agit. Mais on peut parfois décider malgré votre refus. En règle générale, le personnel garde pour lui ce que vous lui dites.
gb-eng--claim--young-stay = À 16 ou 17 ans, si vous pouvez décider, votre accord suffit pour un séjour à l’hôpital pour votre santé mentale. Si vous dites non, vos parents ne peuvent pas accepter à votre place. Mais on peut quand même vous garder selon le Mental Health Act.
gb-eng--claim--young-ward = Vous avez moins de 18 ans, et vous êtes à l’hôpital pour votre santé mentale ? L’hôpital doit veiller à ce que le cadre autour de vous convienne à votre âge, autant que vos besoins le permettent.
gb-eng--claim--young-ect = Avant 18 ans, une ou un médecin qui donne un deuxième avis doit être d’accord pour l’ECT (électroconvulsivothérapie), même si vous dites oui. Cela vaut aussi si vous êtes à l’hôpital de votre plein gré. Il y a une exception pour certaines urgences. Quand on parle d’ECT, vous pouvez avoir une personne qui défend vos droits (IMHA).
gb-eng--claim--nobody-else = Personne n’a le droit de dire oui à un mariage ou à une relation sexuelle pour une autre personne adulte. Personne n’a non plus le droit de décider de votre vote à votre place. Cela vaut même si le personnel juge que vous ne pouvez pas décider.
gb-eng--claim--public-bodies = Le Human Rights Act (loi sur les droits humains) dit que les organismes publics doivent respecter vos droits humains. Les hôpitaux du NHS (service public de santé) et les councils (autorités locales) sont des organismes publics. Un service de soins enregistré doit aussi les respecter, si le council organise ou paie vos soins, chez vous ou en résidence avec soins.
gb-eng--claim--private-hospitals = Depuis avril 2026, en règle générale, les hôpitaux privés doivent eux aussi respecter vos droits humains. Cela vaut quand le NHS organise ou paie votre séjour pour votre santé mentale. Cela vaut aussi pour le suivi (aftercare) selon la section 117.
gb-eng--claim--new-act = Un nouveau Mental Health Act (loi sur la santé mentale) a été adopté en décembre 2025. Il promet plus de choix, un plan de soins prévu par la loi et des « advance choice documents » (vos choix, écrits à l’avance). Il promet aussi que vous pourrez choisir quelqu’un à la place du « nearest relative » (plus proche parent). La plus grande partie de cette loi n’a pas encore commencé à s’appliquer.

## What official guidance says

gb-eng--claim--interpreter = Le NHS devrait vous proposer une ou un interprète de métier, gratuitement, avec plus de temps. Il est déconseillé de laisser cela à votre famille. Les enfants ne devraient pas interpréter pour vous.
gb-eng--claim--access-standard = En règle générale, le NHS et l’accompagnement social des adultes (social care) doivent suivre l’Accessible Information Standard (règle sur les informations accessibles). Ils doivent demander ce qu’il vous faut, le noter, en tenir compte et le transmettre. Cette règle est pour les personnes handicapées, et pour les personnes aidantes et les parents.
gb-eng--claim--carers = Le personnel peut toujours écouter votre famille, et lui donner des informations générales. Cela ne va contre aucune règle sur la vie privée. En règle générale, il peut partager vos informations privées seulement si vous êtes d’accord, ou s’il y a un risque grave.

## Who helps

gb-eng--claim--tribunal-lawyer = En règle générale, vous pouvez avoir une avocate ou un avocat pour le tribunal, gratuitement. Demandez au personnel de l’unité, ou à la personne qui défend vos droits, de vous aider à en trouver une ou un.
gb-eng--claim--managers = Si on vous garde selon la section 2 ou 3, les managers (la direction) de l’hôpital peuvent vous laisser partir. Ils peuvent aussi mettre fin à un community treatment order (CTO, ordre de soins hors de l’hôpital). En règle générale, vous pouvez demander à tout moment un managers’ hearing (une séance où l’on vous écoute). Au moins trois personnes qui ne font pas partie du personnel de l’hôpital décident.
gb-eng--claim--emergency-sign = Vous utilisez la British Sign Language (BSL, langue des signes britannique) ? Une ou un interprète peut vous mettre en contact avec les secours, jour et nuit. Pour cela, il y a une application et un site internet gratuits : cherchez le numéro d’urgence suivi de « BSL ». Vous pouvez aussi envoyer un SMS en cas d’urgence, mais en règle générale vous devez d’abord enregistrer votre téléphone.
gb-eng--claim--health-advocate = Si on vous garde selon le Mental Health Act, vous pouvez en règle générale avoir une [personne indépendante qui défend vos droits](term:independent-advocate). On l’appelle independent mental health advocate (IMHA). Vous pouvez aussi en avoir une avec un community treatment order (CTO, ordre de soins hors de l’hôpital). L’hôpital doit vous en parler. Si on vous retient pour peu de temps (sections 4, 5, 135 ou 136), vous n’avez pas ce droit.
gb-eng--claim--health-advocate-does = Cette personne qui défend vos droits (IMHA) peut vous voir en privé. Elle vous aide à comprendre votre section, votre traitement et vos droits, et à vous servir de vos droits. Si vous dites oui, elle peut lire votre dossier. Vous pouvez dire non à cette aide.
gb-eng--claim--nearest-relative = La loi choisit pour vous, dans une liste, un « nearest relative » (plus proche parent). Vous pouvez demander à la justice (court) de changer ce choix. Le « nearest relative » peut ordonner votre sortie par écrit, en prévenant les managers (la direction) de l’hôpital 72 heures avant. La ou le médecin responsable peut bloquer cet ordre par un rapport. Ce rapport doit dire que vous seriez probablement un danger pour quelqu’un ou pour vous-même.
gb-eng--claim--council-advocate = Est-il très difficile pour vous de participer aux discussions sur votre accompagnement social (social care) ? Si aucune personne qui convient ne peut vous aider, le council doit vous donner une personne qui défend vos droits. Une personne compte comme aide seulement si vous l’acceptez.

## Time limits

gb-eng--claim--how-long = La section 2 du Mental Health Act (évaluation) peut durer jusqu’à 28 jours, en comptant à partir du jour où elle a commencé. La section 3 (traitement) peut durer jusqu’à six mois à partir de son premier jour. Ensuite, elle peut être prolongée : de six mois de plus, puis d’un an à chaque fois. Demandez quelle section on utilise, et quand elle a commencé.
gb-eng--claim--tribunal = Vous pouvez demander à un tribunal de vous laisser partir. Si on vous garde selon la section 2, demandez-le dans les 14 premiers jours, en comptant le jour de votre admission selon cette section. Si c’est selon la section 3, vous pouvez en règle générale le demander une fois dans les six premiers mois après son début. Ensuite, demandez-le une fois dans les six mois suivants, puis une fois chaque année.
gb-eng--claim--tribunal-sent = Si personne n’a fait de demande au tribunal, l’hôpital doit lui envoyer votre cas après six mois. Les six mois comptent à partir du premier jour selon la section 2 ou 3. Plus tard, l’hôpital doit le faire quand trois ans ont passé depuis qu’un tribunal a examiné votre cas pour la dernière fois. Avant 18 ans, c’est un an. L’hôpital doit le faire même si vous avez déjà fait une demande selon la section 2.
gb-eng--claim--how-long-short = Dans certains cas, on vous retient pour peu de temps. Avec la police (section 136), c’est jusqu’à 24 heures à partir de votre arrivée dans un « place of safety » (lieu sûr). Une ou un médecin peut parfois ajouter quelques heures. Un séjour d’urgence (section 4) dure jusqu’à 72 heures à partir de votre admission.
gb-eng--claim--how-long-ward = Dans une unité d’hôpital, une ou un médecin peut vous retenir jusqu’à 72 heures à partir de son rapport écrit (section 5). Certaines infirmières et certains infirmiers peuvent vous retenir jusqu’à 6 heures, à partir du moment où c’est noté par écrit. Ces 6 heures s’arrêtent dès que la ou le médecin arrive.
gb-eng--claim--nearest-relative-stopped = La ou le médecin responsable a bloqué l’ordre de sortie de votre « nearest relative » (plus proche parent) ? Alors, cette personne ne peut pas en donner un nouveau pendant six mois après ce rapport médical. Si on vous garde selon la section 3, cette personne peut s’adresser au tribunal dans les 28 jours après qu’on l’a prévenue.
gb-eng--claim--community-order-recall = Avec un community treatment order (CTO, ordre de soins hors de l’hôpital), la ou le médecin peut vous rappeler à l’hôpital, par écrit. Pour cela, vous devez avoir besoin d’un traitement à l’hôpital. Il faut aussi un risque qu’il arrive du mal, à vous ou à quelqu’un d’autre. Pour la plupart des conditions, le seul fait de ne pas les respecter ne suffit pas. On peut vous garder jusqu’à 72 heures, à partir du moment où on commence à vous garder. Ensuite, on doit vous laisser partir, sauf si on met fin au CTO et qu’on vous garde de nouveau.
gb-eng--claim--community-order-tribunal = Vous pouvez demander à un tribunal de mettre fin à un community treatment order (CTO, ordre de soins hors de l’hôpital). Demandez-le dans les six premiers mois à partir du jour où il est décidé, puis de nouveau dans chaque nouvelle période. Si on met fin au CTO et qu’on vous garde de nouveau à l’hôpital, l’hôpital doit envoyer votre cas au tribunal. Il doit le faire dès qu’il le peut.
gb-eng--claim--complaint-time = En règle générale, vous avez 12 mois pour faire une réclamation, à partir de ce qui s’est passé ou du moment où vous l’avez appris. Après votre réclamation, on devrait vous dire dans les 3 jours ouvrés qu’elle est arrivée. Pour aller en justice en vous appuyant sur le Human Rights Act, vous avez normalement un an à partir de ce qui s’est passé.

## Where to complain

gb-eng--claim--complain-first = Dans un hôpital, le PALS (service de conseil) peut vous aider sans réclamation officielle. Vous pouvez aussi faire une réclamation auprès du service, ou de l’organisme qui le paie. Pour une réclamation sur le NHS, vous pouvez avoir, gratuitement, une personne qui défend vos droits.
# PHSO: Parliamentary and Health Service Ombudsman.
gb-eng--claim--complain-next = La réponse sur le NHS ne vous convient pas ? Adressez-vous au PHSO (médiation pour le NHS) dans l’année qui suit le moment où vous avez su qu’il y avait un problème. Si vous êtes en retard, dites pourquoi. Depuis mars 2024, le PHSO continue son examen seulement pour les cas plus graves.
# LGSCO: Local Government and Social Care Ombudsman.
gb-eng--claim--complain-social-care = La réponse sur l’accompagnement social (social care) ne vous convient pas ? Adressez-vous au LGSCO (médiation pour l’accompagnement social). Il y a un délai : faites-le donc dès que vous le pouvez.
gb-eng--claim--inspectors = La Care Quality Commission (CQC, contrôle des soins) doit surveiller l’usage du Mental Health Act. Elle envoie des gens parler en privé avec les personnes soignées. Vous pouvez lui faire une réclamation sur cet usage, en règle générale après une réclamation à l’hôpital. Elle peut dire non à certaines réclamations.

## Where the law and the UN standard part

gb-eng--claim--gap-best-interests = Le Comité de l’ONU dit que votre [volonté et vos préférences](term:will-and-preferences) devraient compter, et non vos « best interests ». Le Mental Capacity Act utilise encore les « best interests ». Vous pouvez demander un appui, et une personne qui défend vos droits. Vous pouvez aussi demander que la décision soit revue.
gb-eng--claim--gap-detention = Le Comité de l’ONU dit : ni enfermement ni traitement sans consentement à cause d’un handicap. Le Mental Health Act les permet encore dans certains cas. Vous pouvez demander la raison par écrit, et une personne qui défend vos droits. Vous pouvez aussi demander que la décision soit revue.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-eng--line--emergency = À ce numéro, vous joignez les ambulances, la police et les pompiers, à toute heure. Appelez quand quelqu’un est en danger maintenant. L’appel est gratuit.
gb-eng--line--urgent-help = Choisissez l’option « mental health » (santé mentale). Du personnel formé du NHS (service public de santé) répond, jour et nuit. L’appel est gratuit. En règle générale, vous pouvez aussi utiliser la British Sign Language (BSL, langue des signes britannique).
gb-eng--line--samaritans = Des bénévoles de Samaritans (une ligne téléphonique) vous écoutent, jour et nuit. Vous pouvez parler de tout ce qui est difficile pour vous. L’appel est gratuit.

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
gb-eng--source--supreme-court = Case UKSC/2025/0042 : Reference by the Attorney General for Northern Ireland (en anglais : affaire sur la privation de liberté)
    .publisher = Supreme Court (Cour suprême du Royaume-Uni)
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
#   $at (String) - the section, for example 130C
gb-eng--source--mha = Mental Health Act 1983 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
gb-eng--source--mha-2 = Mental Health Act 1983, section 2 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-3 = Mental Health Act 1983, section 3 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-4 = Mental Health Act 1983, section 4 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-5 = Mental Health Act 1983, section 5 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-17a = Mental Health Act 1983, section 17A (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-20 = Mental Health Act 1983, section 20 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-20a = Mental Health Act 1983, section 20A (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-23 = Mental Health Act 1983, section 23 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-25 = Mental Health Act 1983, section 25 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-56 = Mental Health Act 1983, section 56 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-58 = Mental Health Act 1983, section 58 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-58a = Mental Health Act 1983, section 58A (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-62 = Mental Health Act 1983, section 62 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-66 = Mental Health Act 1983, section 66 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-68 = Mental Health Act 1983, section 68 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-117 = Mental Health Act 1983, section 117 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-120 = Mental Health Act 1983, section 120 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-132 = Mental Health Act 1983, section 132 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--mha-136 = Mental Health Act 1983, section 136 (en anglais : loi de 1983 sur la santé mentale)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
gb-eng--source--tribunal = Apply to the Mental Health Tribunal (en anglais : faire une demande au tribunal de la santé mentale)
    .publisher = GOV.UK
gb-eng--source--advocates = Independent Mental Health Advocates (IMHAs) (en anglais : les personnes indépendantes qui défendent vos droits, en santé mentale)
    .publisher = Mind
gb-eng--source--rethink = Complaining about the NHS or social services (en anglais : faire une réclamation sur le NHS ou sur l’accompagnement social)
    .publisher = Rethink Mental Illness
gb-eng--source--phso-time = When did the problem happen ? (en anglais : quand le problème est-il arrivé ?)
    .publisher = Parliamentary and Health Service Ombudsman
gb-eng--source--phso-2024 = Changes to the way we handle complaints about the NHS (en anglais : ce qui change pour les réclamations sur le NHS)
    .publisher = Parliamentary and Health Service Ombudsman
gb-eng--source--complaint-start = Time limits for making a complaint (en anglais : les délais pour faire une réclamation)
    .publisher = Gateshead Council
gb-eng--source--lgsco-time = Information for Link Officers (en anglais : informations pour les personnes qui font le lien avec l’organe de médiation)
    .publisher = Local Government and Social Care Ombudsman
gb-eng--source--duty-to-tell = Section 132 informing detained patients of their legal rights procedure (en anglais : comment dire leurs droits aux personnes gardées à l’hôpital)
    .publisher = Rotherham Doncaster and South Humber NHS Foundation Trust
gb-eng--source--informal = Your rights as an informal patient (en anglais : vos droits à l’hôpital quand vous avez accepté d’y venir)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--interpreters = Accessing an interpreter when using the NHS (en anglais : avoir une ou un interprète dans le NHS)
    .publisher = Healthwatch Redbridge
gb-eng--source--access-standard = Accessible Information Standard : requirements (DAPB1605) (en anglais : ce que demande la règle sur les informations accessibles)
    .publisher = NHS England
gb-eng--source--gp = Registering with your GP : understanding your rights (en anglais : s’inscrire dans un cabinet de médecine de famille, vos droits)
    .publisher = Healthwatch England
gb-eng--source--gp-refusal = GPs must register patients with no proof of address (en anglais : inscrire les gens sans preuve d’adresse)
    .publisher = Healthcare Leader
gb-eng--source--gp-days = List closure (en anglais : quand un cabinet ne prend plus de nouvelles personnes ; avec les règles du contrat des cabinets)
    .publisher = Doncaster Local Medical Committee
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
gb-eng--source--un-comment-1 = Observation générale n° 1 (2014), article 12 : Reconnaissance de la personnalité juridique dans des conditions d’égalité. CRPD/C/GC/1
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
    .at = paragraphe { $at }
gb-eng--source--un-article-14 = Directives relatives au droit à la liberté et à la sécurité des personnes handicapées. A/72/55, annexe
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
gb-eng--source--urgent-help = Need help now (en anglais : besoin d’aide maintenant)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--urgent-help-sign = NHS, select mental health option (en anglais : NHS, choisir l’option santé mentale)
    .publisher = Tees, Esk and Wear Valleys NHS Foundation Trust
gb-eng--source--ambulance = When to call us (en anglais : quand appeler une ambulance)
    .publisher = London Ambulance Service NHS Trust
gb-eng--source--call-costs = Emergency information (en anglais : informations sur l’urgence)
    .publisher = The Wellington Practice, cabinet de médecine de famille
gb-eng--source--emergency-calls = Emergency video relay (en anglais : appels d’urgence en langue des signes, par vidéo)
    .publisher = Ofcom
gb-eng--source--emergency-text = Emergency SMS (en anglais : SMS d’urgence)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-eng--source--samaritans = Contact a Samaritan (en anglais : joindre Samaritans)
    .publisher = Samaritans

## Whom letters go to: the kind of body, never a person or a street

gb-eng--to--complaint = L’équipe des réclamations (complaints team)
