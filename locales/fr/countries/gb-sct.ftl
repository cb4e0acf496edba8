### Country pack: Scotland. Who reads it: people in Scotland who want to know what the law says there, and the people who help them.
### It is short. It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit, the day it counts from, or a date.
# “As a rule”, “often” and “some” are there on purpose: keep them. In Scots law the test is benefit, not “best interests”.

gb-sct--about = Voici une courte liste des règles que l’Écosse a pour elle-même. Ce n’est pas un conseil juridique. Pour le reste, adressez-vous à la Mental Welfare Commission (organisme public pour les droits en santé mentale), à une personne qui défend vos droits, à une avocate ou à un avocat.


## What the law says

gb-sct--claim--free-to-leave = Vous êtes à l’hôpital de votre plein gré ? Dans certains cas, une infirmière ou un infirmier peut quand même vous retenir, pour qu’une ou un médecin puisse vous voir. C’est jusqu’à trois heures, à partir du moment où on commence à vous retenir.
gb-sct--claim--not-let-go = Vous êtes à l’hôpital de votre plein gré, mais on ne vous laisse pas partir ? Alors, vous pouvez demander au Tribunal (tribunal de la santé mentale) d’ordonner à l’hôpital de ne plus vous garder. D’autres peuvent aussi le demander, comme la Mental Welfare Commission (organisme public pour les droits en santé mentale).
gb-sct--claim--who-decides-emergency = Une ou un médecin décide d’une emergency detention (hospitalisation d’urgence sans consentement). Une ou un mental health officer (spécialiste du travail social) doit être d’accord. La seule exception : quand il n’y a pas le temps de demander cet accord.
gb-sct--claim--who-decides-short = Une ou un médecin spécialiste décide d’une short-term detention (hospitalisation de courte durée sans consentement). Une ou un mental health officer (spécialiste du travail social) doit être d’accord. Cette personne doit vous dire que quelqu’un peut vous aider à défendre vos droits (advocacy). En règle générale, elle vous voit d’abord.
gb-sct--claim--liberty-consent = Peut-être que vous ne pouvez pas décider où vivre. Vous pouvez quand même donner un consentement valable, par ce que vous voulez et ce que vous ressentez. Le personnel a le droit de voir ce consentement dans ce que vous faites. Si la situation ne vous convient pas, dites-le ou montrez-le, et demandez que ce soit noté par écrit.
gb-sct--claim--liberty-changed = En juin 2026, la Supreme Court (Cour suprême) a changé ce qui compte comme une [privation de liberté](term:deprivation-of-liberty). L’affaire venait d’Irlande du Nord, mais elle compte peut-être aussi en Écosse. Les brochures plus anciennes sont peut-être fausses : demandez conseil à une avocate, à un avocat ou à une personne qui défend vos droits.
gb-sct--claim--medicine = Quand la loi de 2003 (sur la santé mentale) permet un traitement, les médicaments ne demandent en règle générale aucun deuxième avis médical pendant les deux premiers mois. Ces deux mois comptent à partir du premier médicament que vous recevez pendant que la loi permet le traitement. Votre médecin doit écrire pourquoi, et penser à votre avis et à votre advance statement (vos souhaits, écrits à l’avance).
gb-sct--claim--medicine-later = Deux mois après ce premier médicament, il faut votre accord écrit. Sans cet accord, il faut celui d’une ou d’un deuxième médecin, qui est sur la liste de la Mental Welfare Commission (organisme public pour les droits en santé mentale). Le traitement urgent est l’exception.
gb-sct--claim--ect = L’ECT (électroconvulsivothérapie) a sa propre règle. Si vous pouvez décider et si vous dites non, personne n’a le droit de vous la donner, même en cas d’urgence.
gb-sct--claim--ect-resist = Si vous ne pouvez pas décider pour l’ECT (électroconvulsivothérapie), il faut le certificat d’une ou d’un deuxième médecin. Si vous résistez, l’ECT est permise seulement pour l’une de ces trois raisons : vous sauver la vie, empêcher que votre état devienne nettement plus grave, ou soulager une souffrance grave.
gb-sct--claim--community-order = Hors de l’hôpital, personne n’a le droit d’utiliser la force pour vous donner un traitement. Il s’agit du traitement sans votre accord, selon la loi de 2003 (sur la santé mentale). Mais si vous manquez un traitement qu’un ordre de soins (order) exige, on peut vous emmener à l’hôpital.
gb-sct--claim--emergency-treatment = L’emergency detention (hospitalisation d’urgence sans consentement) ne donne aucun pouvoir général de vous traiter. Un traitement urgent est possible. Si vous ne pouvez pas décider à ce moment-là, une autre loi permet peut-être quand même un traitement.
gb-sct--claim--incapacity-treatment = Des médecins vous donnent un traitement parce que vous ne pouvez pas décider ? Alors, vos proches peuvent faire un recours auprès du sheriff (juge).
# “Attorney”: somebody whom a person has named in advance to act for them.
gb-sct--claim--attorney-disagrees = Peut-être que votre attorney (mandataire) ou votre guardian (personne chargée d’une tutelle) n’est pas d’accord avec un traitement. Alors, la Mental Welfare Commission (organisme public pour les droits en santé mentale) désigne une ou un deuxième médecin. Pendant que la Court of Session (tribunal au-dessus de celui du sheriff) décide, seul un traitement qui sauve la vie, ou un traitement semblable, est permis.
gb-sct--claim--research = Peut-être que vous ne pouvez pas décider de participer ou non à une recherche. Alors, personne n’a le droit de la faire sur vous si vous montrez que vous ne la voulez pas.
gb-sct--claim--benefit = Si d’autres agissent pour vous, cela doit vous profiter, et vous limiter le moins possible. Ces personnes doivent penser à ce que vous voulez maintenant, et à ce que vous vouliez avant. Avoir du mal à parler ne veut pas dire que vous ne pouvez pas décider, si une aide peut compenser cette difficulté.
gb-sct--claim--principles = La loi de 2003 sur la santé mentale dit à quoi le personnel doit penser. Entre autres, il doit penser à ceci : il est important que vous participiez aussi pleinement que possible. Il doit aussi penser aux informations et à l’appui qu’il vous faut pour cela, et à toutes les options possibles. Il ne doit pas limiter votre liberté plus que nécessaire.
gb-sct--claim--advance-statement = Dans un advance statement (vos souhaits, écrits à l’avance), vous écrivez quels soins vous voulez, ou ne voulez pas, quand vous allez très mal. Signez-le, et faites-le aussi signer par un témoin que la loi accepte. Si le personnel ou le Tribunal (tribunal de la santé mentale) va contre cet écrit, il doit donner ses raisons par écrit.
gb-sct--claim--guardianship = Si une personne ne peut pas décider, un sheriff (juge) peut nommer un guardian (personne chargée d’une tutelle), ou permettre une seule démarche. Pour ce que cette décision couvre, vous perdez le pouvoir de conclure des contrats vous-même. Vous pouvez demander vous-même au sheriff de changer cette décision ou d’y mettre fin.
gb-sct--claim--equal-treatment = Selon la loi de 2003 sur la santé mentale, le personnel doit aussi penser à vous traiter comme les autres, à égalité. Il doit aussi penser à vos origines et à votre milieu.
gb-sct--claim--care-plan = Avec un compulsory treatment order (ordre de soins sans consentement), il doit y avoir un plan de soins dans votre dossier. Ce plan dit quel traitement vous devez recevoir.
gb-sct--claim--community = Avez-vous, ou avez-vous eu, un problème de santé mentale ? Hors de l’hôpital, votre council (autorité locale) doit avoir des services qui vous aident à bien vivre et à participer. Ce sont notamment des activités, des formations et une aide pour le travail.
gb-sct--claim--public-bodies = Le Human Rights Act (loi sur les droits humains) dit que les organismes publics doivent respecter vos droits humains. Les hôpitaux du NHS (service public de santé) et les councils (autorités locales) sont des organismes publics. Ne rien faire peut aussi aller contre cette loi.
gb-sct--claim--under-18 = Vous avez moins de 18 ans ? Alors, le personnel doit utiliser la loi de 2003 (sur la santé mentale) de la façon qui protège le mieux votre bien-être.

## Who helps

gb-sct--claim--advocate = La loi de 2003 sur la santé mentale vous donne droit à une [personne indépendante qui défend vos droits](term:independent-advocate). Ce droit est pour toute personne qui a un problème de santé mentale, un handicap intellectuel (learning disability) ou une démence. Il n’est pas nécessaire qu’on vous garde à l’hôpital.
gb-sct--claim--named-person = Dès 16 ans, vous pouvez choisir une named person (personne désignée). Cette personne veille à vos intérêts si on vous garde, ou si on vous donne un traitement, selon la loi. Vous en avez une seulement si vous la choisissez, et personne ne devrait vous y pousser.
gb-sct--claim--named-person-how = Choisissez par écrit votre named person (personne désignée). Vous signez, un témoin que la loi accepte signe, et la named person donne son accord par écrit. Pour y mettre fin, vous signez de nouveau, et un témoin que la loi accepte signe aussi.
gb-sct--claim--commission = Vous vous inquiétez pour vos soins ou pour vos droits ? La Mental Welfare Commission (organisme public pour les droits en santé mentale) donne des conseils sur la loi de la santé mentale. Elle pourra peut-être aider à corriger ce qui ne va pas.
gb-sct--claim--commission-ends = Le Tribunal (tribunal de la santé mentale) n’est pas le seul à pouvoir mettre fin à une short-term detention (hospitalisation de courte durée sans consentement). La Mental Welfare Commission (organisme public pour les droits en santé mentale) peut aussi le faire.
gb-sct--claim--emergency-sign = Vous utilisez la British Sign Language (BSL, langue des signes britannique) ? Une ou un interprète peut vous mettre en contact avec les secours, jour et nuit. Pour cela, il y a une application et un site internet gratuits : cherchez le numéro d’urgence suivi de « BSL ». Vous pouvez aussi envoyer un SMS en cas d’urgence, mais en règle générale vous devez d’abord enregistrer votre téléphone.

## Time limits

gb-sct--claim--how-long-emergency = L’emergency detention (hospitalisation d’urgence sans consentement) dure jusqu’à 72 heures, en comptant à partir de votre arrivée à l’hôpital. Si vous y étiez déjà, on compte à partir du certificat médical. Une ou un spécialiste doit vous voir dès que possible, et y mettre fin si ce n’est pas nécessaire.
gb-sct--claim--how-long-short = La short-term detention (hospitalisation de courte durée sans consentement) dure jusqu’à 28 jours, en comptant à partir du jour de votre arrivée à l’hôpital. Si vous y étiez déjà, on compte à partir du jour du certificat. Une short-term detention permet un traitement.
gb-sct--claim--tribunal = Tant qu’une short-term detention (hospitalisation de courte durée sans consentement) dure, vous pouvez à tout moment demander au Mental Health Tribunal (tribunal de la santé mentale) d’y mettre fin. Votre named person (personne désignée) peut aussi le demander.
gb-sct--claim--after-28-days = À la fin des 28 jours, une ou un médecin peut dans certains cas ajouter trois jours ouvrés à partir de là. Si quelqu’un a demandé à temps un compulsory treatment order (ordre de soins sans consentement), jusqu’à cinq jours ouvrés de plus peuvent suivre. Avant leur fin, le Tribunal (tribunal de la santé mentale) doit décider au sujet de cet ordre ou d’un interim order (ordre provisoire).
gb-sct--claim--interim-order = Le Tribunal (tribunal de la santé mentale) peut prendre un interim order (ordre provisoire) pendant qu’il examine le cas de plus près. L’ordre dit combien de temps il dure : jusqu’à 28 jours, en comptant à partir de son début. À la suite les uns des autres, les interim orders peuvent durer 56 jours au plus.
gb-sct--claim--how-long-order = En règle générale, un compulsory treatment order (ordre de soins sans consentement) dure six mois à partir du jour où il est décidé. Il peut être prolongé de six mois de plus, puis d’un an à chaque fois.
gb-sct--claim--tribunal-order = Avec un compulsory treatment order (ordre de soins sans consentement), vous ou votre named person (personne désignée) pouvez demander au Tribunal (tribunal de la santé mentale) de changer cet ordre ou d’y mettre fin. En règle générale, vous pouvez le demander quand trois mois ont passé depuis le jour où l’ordre a été décidé. Si votre médecin le prolonge, vous pouvez en règle générale faire tout de suite une demande à ce sujet.
gb-sct--claim--tribunal-again = Le Tribunal (tribunal de la santé mentale) a dit non au sujet d’un compulsory treatment order (ordre de soins sans consentement) ? En règle générale, vous pouvez faire une demande encore une fois dans la même période. Les périodes sont : six mois à partir du jour de l’ordre, les six mois suivants, puis chaque année.
gb-sct--claim--tribunal-looks = Quand votre médecin prolonge un compulsory treatment order (ordre de soins sans consentement), le Tribunal (tribunal de la santé mentale) l’examine parfois de lui-même. En règle générale, il le fait s’il n’a rien décidé sur cet ordre pendant deux ans. Ces deux ans se comptent en arrière, à partir du moment où l’ordre aurait pris fin.
gb-sct--claim--community-order-missed = Si vous manquez un traitement qu’un ordre de soins (order) exige, on peut vous emmener là où on le donne, ou à l’hôpital. On peut vous y garder jusqu’à 6 heures, en comptant à partir de votre arrivée.
gb-sct--claim--community-order-broken = Vous n’avez pas respecté un ordre de soins (order) sur un autre point, et vous iriez probablement beaucoup plus mal ? Alors, cela peut être jusqu’à 72 heures à l’hôpital, en comptant à partir de votre arrivée. Ensuite, jusqu’à 28 jours sont possibles, en comptant à partir d’un certificat médical.

## Where to complain

gb-sct--claim--complain = En règle générale, faites votre réclamation dans les six mois qui suivent ce qui s’est passé, ou le moment où vous l’avez appris. Cela devrait être au plus tard un an après ce qui s’est passé. On peut vous donner plus de temps : si vous êtes en retard, dites donc pourquoi.
gb-sct--claim--complain-answer = En règle générale, la première réponse arrive dans les cinq jours ouvrés qui suivent votre réclamation. Si vous demandez ensuite un examen plus approfondi, la réponse arrive dans les 20 jours ouvrés qui suivent cette demande. Le Patient Advice and Support Service (service de conseil et d’appui) peut vous aider.
# SPSO: Scottish Public Services Ombudsman.
gb-sct--claim--complain-next = Après la réponse finale, vous pouvez vous adresser au SPSO (médiation pour les services publics). En règle générale, faites-le dans l’année qui suit le moment où vous avez su pour la première fois qu’il y avait un problème.

## Where the law and the UN standard part

gb-sct--claim--gap = Le Comité de l’ONU dit : ni enfermement ni traitement sans consentement à cause d’un handicap. En Écosse, la loi les permet encore dans certains cas. Vous pouvez demander la raison par écrit, et une personne qui défend vos droits. Vous pouvez aussi demander que la décision soit revue.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-sct--line--emergency = À ce numéro, vous joignez les ambulances, la police et les pompiers, à toute heure. Appelez quand quelqu’un est en danger maintenant. L’appel est gratuit.
gb-sct--line--urgent-help = Du personnel du NHS (service public de santé) répond. Choisissez l’option « mental health » (santé mentale). L’appel est gratuit.
gb-sct--line--breathing-space = Breathing Space (une ligne téléphonique) vous écoute quand vous avez le moral bas, de l’inquiétude ou un sentiment de solitude. Du lundi au jeudi, la ligne est ouverte de 18 h à 2 h du matin. Le week-end, elle est ouverte du vendredi à 18 h au lundi à 6 h du matin. L’appel est gratuit.
gb-sct--line--samaritans = Des bénévoles de Samaritans (une ligne téléphonique) vous écoutent, jour et nuit. Vous pouvez parler de tout ce qui est difficile pour vous. L’appel est gratuit.
gb-sct--line--commission = La Mental Welfare Commission (organisme public pour les droits en santé mentale) répond les jours ouvrés, aux heures de bureau. Laissez votre numéro, et on vous rappelle. Elle vous conseille sur vos droits dans les soins de santé mentale. L’appel est gratuit pour les personnes usagères des services et pour les personnes aidantes.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-sct--source--hra = Human Rights Act 1998 (en anglais : loi de 1998 sur les droits humains)
    .publisher = Parlement du Royaume-Uni, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-sct--source--incapacity-act = Adults with Incapacity (Scotland) Act 2000 (en anglais : loi écossaise de 2000 sur les personnes adultes qui ne peuvent pas décider)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 259
gb-sct--source--mental-health-act = Mental Health (Care and Treatment) (Scotland) Act 2003 (en anglais : loi écossaise de 2003 sur la santé mentale)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-sct--source--mental-health-act-1 = Mental Health (Care and Treatment) (Scotland) Act 2003 (en anglais : loi écossaise de 2003 sur la santé mentale)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 36
gb-sct--source--mental-health-act-36 = Mental Health (Care and Treatment) (Scotland) Act 2003 (en anglais : loi écossaise de 2003 sur la santé mentale)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 44
gb-sct--source--mental-health-act-44 = Mental Health (Care and Treatment) (Scotland) Act 2003 (en anglais : loi écossaise de 2003 sur la santé mentale)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 50
gb-sct--source--mental-health-act-50 = Mental Health (Care and Treatment) (Scotland) Act 2003 (en anglais : loi écossaise de 2003 sur la santé mentale)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 100
gb-sct--source--mental-health-act-100 = Mental Health (Care and Treatment) (Scotland) Act 2003 (en anglais : loi écossaise de 2003 sur la santé mentale)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 237
gb-sct--source--mental-health-act-237 = Mental Health (Care and Treatment) (Scotland) Act 2003 (en anglais : loi écossaise de 2003 sur la santé mentale)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 240
gb-sct--source--mental-health-act-240 = Mental Health (Care and Treatment) (Scotland) Act 2003 (en anglais : loi écossaise de 2003 sur la santé mentale)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 250
gb-sct--source--mental-health-act-250 = Mental Health (Care and Treatment) (Scotland) Act 2003 (en anglais : loi écossaise de 2003 sur la santé mentale)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 275
gb-sct--source--mental-health-act-275 = Mental Health (Care and Treatment) (Scotland) Act 2003 (en anglais : loi écossaise de 2003 sur la santé mentale)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 299
gb-sct--source--mental-health-act-299 = Mental Health (Care and Treatment) (Scotland) Act 2003 (en anglais : loi écossaise de 2003 sur la santé mentale)
    .publisher = Parlement écossais, sur legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the chapter, for example 8
gb-sct--source--code-of-practice = Mental Health (Care and Treatment) (Scotland) Act 2003 : Code of Practice, Volume 1 (en anglais : loi écossaise de 2003 sur la santé mentale, guide pour l’appliquer, volume 1)
    .publisher = Scottish Government (gouvernement écossais)
    .at = chapitre { $at }
gb-sct--source--named-persons = Mental health law in Scotland : guide to named persons (en anglais : guide sur les « named persons », les personnes désignées)
    .publisher = Scottish Government (gouvernement écossais)
gb-sct--source--complaints = NHS complaints procedure (en anglais : comment faire une réclamation sur le NHS)
    .publisher = Patient Advice and Support Service
gb-sct--source--complaint-time = NHS complaints (Scotland) (en anglais : les réclamations sur le NHS en Écosse)
    .publisher = Citizens Advice Scotland
gb-sct--source--spso-time = Time limit for making complaints to SPSO (en anglais : le délai pour s’adresser au SPSO)
    .publisher = Scottish Public Services Ombudsman
gb-sct--source--commission = Information and advice (en anglais : informations et conseils)
    .publisher = Mental Welfare Commission for Scotland
gb-sct--source--supreme-court-2026 = Reference by the Attorney General for Northern Ireland (deprivation of liberty), UKSC/2025/0042 (en anglais : affaire sur la privation de liberté)
    .publisher = Supreme Court (Cour suprême du Royaume-Uni)
gb-sct--source--liberty-2026 = The Supreme Court resets the law on deprivation of liberty (en anglais : la Cour suprême change les règles sur la privation de liberté)
    .publisher = LawCases.net
gb-sct--source--un-article-14 = Directives relatives au droit à la liberté et à la sécurité des personnes handicapées (A/72/55, annexe)
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
gb-sct--source--phone-help = NHS 24 (en anglais)
    .publisher = NHS 24, Écosse
gb-sct--source--breathing-space = Breathing Space (en anglais)
    .publisher = Breathing Space, Écosse
gb-sct--source--emergency-calls = Emergency video relay (en anglais : appels d’urgence en langue des signes, par vidéo)
    .publisher = Ofcom
gb-sct--source--emergency-text = Emergency SMS (en anglais : SMS d’urgence)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-sct--source--samaritans = Contact a Samaritan (en anglais : joindre Samaritans)
    .publisher = Samaritans
