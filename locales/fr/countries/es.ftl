### Les règles d’un pays : l’Espagne. Qui les lit : des personnes qui veulent savoir ce que dit la loi en Espagne, et celles qui
### les accompagnent. La langue du pays vient d’abord : ce texte suit locales/es/countries/es.ftl. Ce n’est pas un conseil juridique.

# Pour qui traduit :
# Les noms des lois et des organismes restent en espagnol, avec une courte explication dans votre langue.
# Ne changez jamais un nombre, un âge ni un délai. « En règle générale » et « presque toujours » sont voulus : gardez-les.
# Ne dites jamais « capacité » tout court. « Ne peut pas décider » parle du moment, pas de la personne.

es--about = Voici quelques règles sur les droits dans les soins de santé en Espagne. Ce n’est pas toute la loi, et chaque comunidad autónoma (région) a les siennes. Demandez conseil à une association, à une avocate ou à un avocat.


## Ce que dit la loi

# Termbase: dignity
es--claim--dignity = Les soins de santé doivent respecter votre [dignité](term:dignity), votre volonté et votre vie privée. Personne n’a le droit de vous faire subir une discrimination à cause d’un handicap, de vos origines, de votre genre ou pour une autre raison.
es--claim--information = Vous avez le droit de savoir à quoi sert un traitement, quels sont ses risques et ce qui peut arriver. Les informations doivent être vraies, et on doit pouvoir bien les comprendre. Presque toujours, vous avez aussi le droit de ne pas savoir.
# Necesidad terapéutica : le nom de la loi.
es--claim--may-stay-silent = Parfois, le personnel médical a le droit de vous traiter sans vous informer avant. Il faut des raisons claires de penser que le savoir pourrait nuire gravement à votre santé. Le personnel doit écrire la raison dans votre dossier médical, et en parler à vos proches.
# Termbase: accessible-information, supporter
es--claim--accessible-information = On doit vous informer d’une façon que vous comprenez, même si cela vous est difficile. Si vous avez un handicap, on doit vous proposer un appui et des [informations accessibles](term:accessible-information). Ainsi, vous pouvez donner votre propre consentement.
# Termbase: informed-consent
es--claim--consent = Avant un traitement, il faut votre [consentement](term:informed-consent) libre et volontaire. On doit d’abord vous informer, et vous pouvez choisir entre les solutions qui existent. En règle générale, il suffit de dire oui à voix haute.
es--claim--written-consent = Pour une opération, ou pour quelque chose qui a des risques importants, le consentement doit être écrit. Chaque chose demande son propre consentement. Vous pouvez le retirer par écrit à tout moment.
# Termbase: right-to-refuse
es--claim--refuse = Vous avez le [droit de refuser un traitement](term:right-to-refuse), sauf dans les cas prévus par la loi. On met votre « non » par écrit.
# Termbase: discharge
es--claim--refuse-discharge = Si vous refusez un traitement, on peut vous demander de signer l’alta voluntaria (sortie volontaire). On n’a pas le droit de vous obliger à partir si on peut proposer un autre traitement et si vous l’acceptez. Si vous ne voulez pas partir, une ou un juge décide. C’est différent si on vous retient sans votre consentement.
es--claim--without-consent = La loi permet de donner un traitement sans le consentement de qui que ce soit dans deux cas. L’un est un danger grave et immédiat pour vous, s’il n’est pas possible d’avoir votre accord. L’autre est un risque pour la santé publique, selon la loi. Si on retient des personnes à cause de ce risque, il faut prévenir une ou un juge dans les 24 heures qui suivent l’ordre.
es--claim--sixteen = Dès 16 ans, en règle générale, une personne donne son propre consentement. Jusqu’à 18 ans, s’il y a un risque grave, la personne qui représente cette jeune personne selon la loi consent à sa place, après l’avoir écoutée. Les essais de médicaments, l’avortement et l’aide médicale pour avoir un bébé ont leurs propres règles.
es--claim--under-sixteen = Avant 16 ans, quelqu’un qui représente la jeune personne selon la loi consent à sa place, mais seulement si cette jeune personne ne peut pas comprendre le traitement. Il faut d’abord écouter ce qu’elle pense.
es--claim--research = Si on veut utiliser un traitement ou un examen pour enseigner ou pour faire de la recherche, on doit vous prévenir. Il faut votre accord écrit. Cela ne doit jamais être un danger de plus pour votre santé.
# Termbase: confidentiality
es--claim--privacy = Les informations sur votre santé sont [confidentielles](term:confidentiality). Personne n’a le droit de les voir si la loi ne le permet pas. En règle générale, votre famille reçoit des informations seulement si vous le voulez.
# Termbase: health-records, discharge
es--claim--records = Vous pouvez voir votre [dossier médical](term:health-records) et en demander une copie. On peut ne pas vous montrer les informations sur d’autres personnes, ni les notes que le personnel écrit pour lui-même. À la fin des soins, vous avez droit à un informe de alta (rapport de sortie).
# Instrucciones previas : le nom de la loi. Dans certaines régions, on dit voluntades anticipadas.
es--claim--advance-instructions = Une personne adulte peut écrire des instrucciones previas, c’est-à-dire des [directives anticipées](term:advance-directive). Elles disent quels soins cette personne veut si un jour elle ne peut pas parler, et elles peuvent nommer quelqu’un pour la représenter. On peut les annuler par écrit à tout moment.
es--claim--advance-limits = Les instrucciones previas (directives anticipées) doivent être écrites, sous la forme que demande votre comunidad autónoma (région). Faites de cette façon, elles valent dans toute l’Espagne. On ne les suit pas si elles vont contre la loi ou les bonnes pratiques, ou si elles ne correspondent pas à ce qui se passe.
es--claim--notary-plan = Vous pouvez faire écrire devant notaire qui vous accompagnera et comment, y compris pour plus tard. Vous pouvez donner à quelqu’un un poder (mandat) qui commence, ou qui reste valable, quand vous avez besoin d’appui. Les tribunaux agissent seulement si cela ne suffit pas.
# Termbase: guardianship, will-and-preferences
es--claim--support-not-guardianship = Depuis une loi de 2021, il n’y a plus de [tutelle](term:guardianship) (tutela) pour les personnes adultes. À la place, il y a des appuis pour décider. Ces appuis doivent respecter la [volonté et les préférences](term:will-and-preferences) de la personne.
es--claim--others-decide = Si d’autres personnes décident pour vous, ce doit être pour votre plus grand bien. Vous participez autant que possible. Si une décision va contre votre intérêt, il faut prévenir une ou un juge.
# Termbase: community
es--claim--community-care = La loi dit que les soins de santé mentale se donnent dans la [communauté](term:community). Il doit y avoir des soins à domicile, pour utiliser l’hôpital le moins possible. S’il faut un séjour à l’hôpital, ce doit être dans un hôpital général.
# Termbase: involuntary-admission
es--claim--court-for-admission = L’[hospitalisation sans consentement](term:involuntary-admission) pour des raisons de santé mentale demande la permission d’un tribunal. C’est pour les cas où la personne ne peut pas en décider à ce moment-là. La permission vient avant ; elle peut venir après seulement si c’est urgent. Vous pouvez toujours demander : « Est-ce que je peux partir maintenant ? »
es--claim--heard-by-the-court = Avant de décider, le tribunal doit vous écouter et vous voir en personne. Il écoute aussi la Fiscalía (ministère public) et une ou un médecin. Vous pouvez avoir votre propre avocate ou avocat, et faire un [recours](term:appeal).
# Termbase: admission
es--claim--young-admission = Une personne de moins de 18 ans peut être admise seulement dans un centre de santé mentale adapté à son âge. Il faut avant cela un rapport des servicios de asistencia al menor (services de protection de l’enfance). Si l’hospitalisation est sans consentement, il faut aussi la permission d’un tribunal.
# Termbase: interpreter
es--claim--court-adjustments = Si vous avez un handicap, vous pouvez demander que le tribunal parle et écrive avec des mots clairs. Vous pouvez avoir une ou un [interprète](term:interpreter) en langue des signes. Il peut aussi y avoir une personne facilitatrice, qui vous aide à comprendre et à vous faire comprendre. La personne de votre choix peut vous accompagner.
es--claim--no-papers = En Espagne, les personnes sans papiers ont droit aux soins de santé dans les mêmes conditions que les personnes espagnoles. C’est payé avec de l’argent public si personne d’autre ne couvre les frais. Pour un court séjour en Espagne, il faut d’abord un rapport des services sociaux. Demandez au centre de santé quel formulaire utilise votre comunidad autónoma (région).

## Les délais

es--claim--urgent-admission = Si l’hospitalisation sans consentement est urgente, l’hôpital doit prévenir le tribunal dans les 24 heures qui suivent l’admission. Le tribunal doit décider dans les 72 heures à partir du moment où il le sait.
es--claim--six-months = À partir du moment où le tribunal donne sa permission, le personnel médical l’informe au moins tous les 6 mois. Le tribunal peut demander ce rapport plus tôt. Ensuite, il décide si l’hospitalisation sans consentement continue. Si le personnel médical voit qu’elle n’est plus nécessaire, il doit vous laisser sortir tout de suite, sans attendre le tribunal.
# Les 24 heures comptent à partir du moment où le cas est ouvert.
es--claim--habeas-corpus = Si on vous retient contre la loi, dans n’importe quel centre, vous pouvez demander qu’une ou un juge vous voie vite. Cela s’appelle habeas corpus, et vous n’avez pas besoin d’avocate ni d’avocat. Votre famille proche, votre avocate ou avocat, la Fiscalía (ministère public) ou le Defensor del Pueblo (organe de médiation) peuvent aussi le demander. Si la ou le juge ouvre une procédure, la décision arrive dans les 24 heures à partir de ce moment. La ou le juge peut ne pas ouvrir de procédure, et il n’y a pas de recours contre cela.
# La règle générale, puis un conseil : il doit rester clair qu’il faut demander le délai.
es--claim--appeal-time = Dans les tribunaux civils, vous avez en règle générale 20 jours pour faire un recours, à partir du moment où vous recevez la décision. Demandez tout de suite au tribunal, à une avocate ou à un avocat combien de jours vous avez dans votre cas.
es--claim--support-review = L’appui qu’un tribunal ordonne doit être revu dans les trois ans après la décision (dans de rares cas, six). Une personne payée pour s’occuper de vous ne peut pas être votre appui formel.

## Qui peut aider

es--claim--your-doctor = Dans le système de santé public, une ou un médecin parle avec vous au nom de l’équipe. On doit vous dire son nom. Vous pouvez choisir votre médecin, selon les règles de votre service de santé.
# Guarda de hecho, curatela et defensor judicial : les noms de la loi. N’écrivez pas « curatelle » : ce n’est pas la même mesure.
es--claim--kinds-of-support = Les appuis que vous choisissez passent en premier. Une personne proche qui vous accompagne déjà compte aussi (guarda de hecho, un appui de fait). Il y a en plus deux appuis formels. L’un est la curatela : un tribunal l’ordonne, et elle sert surtout à assister. L’autre est le defensor judicial, une personne que nomme un tribunal.
es--claim--free-lawyer = Si vous avez peu d’argent, vous avez gratuitement une avocate ou un avocat pour le tribunal. Cela vaut pour les personnes espagnoles, celles de l’Union européenne et les personnes étrangères qui sont en Espagne. La limite de revenus peut être plus haute à cause de votre santé ou d’un handicap.
# « Promouvoir », pas « garantir » : gardez-le. Termbase: interpreter
es--claim--interpreter = Dans les centres de santé, les administrations publiques doivent promouvoir la présence d’[interprètes](term:interpreter) en langue des signes, si vous le demandez avant. Elles doivent aussi promouvoir des aides à la communication orale pour les personnes sourdes, malentendantes ou sourdaveugles.
# Termbase: restraint
es--claim--restraint = En Espagne, il n’y a pas de loi nationale sur la [contention](term:restraint). La Fiscalía (ministère public) peut visiter n’importe quelle unité à tout moment. En règle générale, elle vérifie si une ou un médecin a ordonné la contention, en dernier recours. Elle vérifie si la contention a été courte, et si elle a été notée par écrit.

## Où faire une réclamation

# La deuxième phrase est un conseil, pas une règle.
es--claim--complain-centre = Vous pouvez faire une [réclamation](term:complaint) dans le système de santé public, et on doit vous répondre par écrit. Au centre, demandez le service atención al paciente (accueil des personnes soignées) ou la hoja de reclamaciones (formulaire de réclamation). Le délai pour répondre dépend du lieu.
# Termbase: independent-body
es--claim--ombudsman = Le Defensor del Pueblo (organe de médiation) est un [organe indépendant](term:independent-body) qui examine les réclamations contre les administrations. Tout le monde peut lui écrire, même avant 18 ans. Les personnes étrangères, et celles qui sont dans un centre sans pouvoir en sortir, le peuvent aussi. C’est gratuit, sans avocate ni avocat. Signez la lettre, et envoyez-la dans l’année qui suit le moment où vous avez su ce qui s’est passé.
es--claim--ombudsman-letters = Si vous êtes dans un centre sans pouvoir en sortir, personne n’a le droit de censurer votre lettre au Defensor del Pueblo (organe de médiation). Personne n’a le droit d’écouter vos appels avec ce bureau. Ce bureau n’étudie pas un cas pendant qu’un tribunal s’en occupe.

## Ce que demande l’ONU, et ce que dit la loi

# Trois phrases, dans cet ordre : ce que demande l’ONU, ce que permet la loi, ce que vous pouvez demander.
es--claim--gap-liberty = Pour le Comité de l’ONU, un handicap n’est jamais une raison d’enfermer quelqu’un. La loi espagnole permet encore l’hospitalisation sans consentement, avec la permission d’un tribunal. Vous pouvez demander un appui. Vous pouvez aussi demander les raisons par écrit, et faire un recours.
es--claim--gap-others-decide = Pour le Comité de l’ONU, personne ne doit décider pour une autre personne contre sa volonté. La loi espagnole permet encore que d’autres personnes consentent, si le personnel médical juge que vous ne pouvez pas décider. Vous pouvez demander un appui et prendre part à la décision.

## Les numéros à appeler. N’écrivez jamais le numéro ici : il est dans le fichier des règles.

es--line--emergency = Pour toute urgence : une ambulance, les pompiers ou la police. L’appel est gratuit.
es--line--suicide-crisis = Des spécialistes répondent si vous pensez au suicide, ou si vous avez peur pour quelqu’un. Vous pouvez appeler jour et nuit, et il y a des interprètes. L’appel est gratuit.

## Les sources

# Variables:
#   $at (String) - l’article, par exemple 8
es--source--patient-law = Ley 41/2002, básica reguladora de la autonomía del paciente (en espagnol : loi sur l’autonomie des personnes soignées), texte de mars 2023
    .publisher = Boletín Oficial del Estado (BOE, journal officiel de l’Espagne)
    .at = article { $at }
# Variables:
#   $at (String) - l’article, par exemple 10
es--source--health-law = Ley General de Sanidad, 1986 (en espagnol : loi générale sur la santé)
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
es--source--support-law = Ley 8/2021, de apoyo a las personas con discapacidad en el ejercicio de su capacidad jurídica (en espagnol : loi sur l’appui aux personnes handicapées pour exercer leur capacité juridique)
    .publisher = Boletín Oficial del Estado (BOE)
# Variables:
#   $at (String) - l’article, par exemple 249
es--source--civil-code = Código Civil (en espagnol : le recueil des lois civiles), texte de janvier 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
# Variables:
#   $at (String) - l’article, par exemple 763
es--source--procedure-law = Ley de Enjuiciamiento Civil, LEC (en espagnol : loi sur les tribunaux civils), texte de février 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
# Variables:
#   $at (String) - l’article, par exemple 763
es--source--admission-law = Ley de Enjuiciamiento Civil, LEC (en espagnol : loi sur les tribunaux civils), hospitalisations sans consentement, texte de février 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
# Variables:
#   $at (String) - l’article, par exemple 3
es--source--habeas-corpus-law = Ley Orgánica 6/1984, de « Habeas Corpus » (en espagnol : loi sur l’habeas corpus), texte de novembre 2024
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
# Variables:
#   $at (String) - l’article, par exemple 2
es--source--free-lawyer-law = Ley 1/1996, de asistencia jurídica gratuita (en espagnol : loi sur l’aide juridique gratuite), texte de janvier 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
es--source--sign-language-law = Ley 27/2007, de las lenguas de signos (en espagnol : loi sur les langues des signes), texte d’avril 2026
    .publisher = Boletín Oficial del Estado (BOE)
# Variables:
#   $at (String) - l’article, par exemple 3 ter
es--source--health-system-law = Ley 16/2003, de cohesión y calidad del Sistema Nacional de Salud (en espagnol : loi sur le système national de santé), texte d’avril 2026
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
es--source--prosecutors = Instrucción 1/2022, sobre el uso de medios de contención (en espagnol : instruction sur l’usage de la contention)
    .publisher = Fiscalía General del Estado (ministère public de l’État)
# Variables:
#   $at (String) - l’article, par exemple 10
es--source--ombudsman-law = Ley Orgánica del Defensor del Pueblo, 1981 (en espagnol : loi sur l’organe de médiation), texte de novembre 2009
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
es--source--ombudsman = Presenta tu queja al Defensor del Pueblo (en espagnol : faites votre réclamation à l’organe de médiation)
    .publisher = Defensor del Pueblo
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - le paragraphe, par exemple 27
es--source--un-comment-1 = Observation générale n° 1 (2014), article 12 : Reconnaissance de la personnalité juridique dans des conditions d’égalité
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
    .at = paragraphe { $at }
es--source--un-article-14 = Directives relatives au droit à la liberté et à la sécurité des personnes handicapées (A/72/55, annexe)
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
es--source--suicide-line = Línea de atención a la conducta suicida (en espagnol : ligne pour les personnes qui pensent au suicide)
    .publisher = Ministerio de Sanidad (ministère de la santé)
es--source--emergency-number = Real Decreto de 1997 sobre el número único de emergencias (en espagnol : décret royal de 1997 sur le numéro d’urgence unique)
    .publisher = Boletín Oficial del Estado (BOE)

## Whom letters go to: the kind of body, never a person or a street

es--to--complaint = Le service atención al paciente (accueil des personnes soignées)
