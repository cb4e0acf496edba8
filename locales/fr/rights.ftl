### The rights. Layer: international; no country, no national law, no number.
### Attributes: .means what it is, .example a day in a health setting, .not what it does not mean,
### .say one sentence that the person can say, .staff what staff should do.
### Terms follow the termbase. « Le Comité de l’ONU » is the Committee on the Rights of Persons with Disabilities.

## Dignity

# Termbase: dignity
right--dignity = Dignité
    .means = Vous avez autant de valeur que n’importe qui. Vous n’avez pas à mériter cette valeur. Le personnel devrait vous traiter avec respect, même quand vous êtes malade ou que l’émotion est forte. Vos propres choix comptent.
    .example = Vous avez besoin d’aide pour vous laver. La soignante frappe, attend, et demande comment vous aimeriez faire. Elle vous couvre d’une serviette pendant qu’elle vous aide.
    .not = Cela ne veut pas dire que le personnel est toujours d’accord avec vous. Cela veut dire qu’il écoute, et qu’il reste respectueux quand il ne peut pas faire ce que vous demandez.
    .say = Parlez-moi avec respect, s’il vous plaît, et demandez-moi mon accord avant de m’aider.
    .staff = Utilisez le nom que la personne veut. Demandez-lui d’abord son accord, dites ce que vous allez faire, et ne plaisantez jamais sur la personne.

# Termbase: equality, diagnosis
right--same-care = Les mêmes soins que les autres
    .means = Vous avez droit à des soins aussi variés et aussi bons que ceux des autres. Un handicap ou un diagnostic n’est pas une raison de vous en donner moins. Personne ne doit vous refuser des soins, à manger ou à boire à cause d’un handicap.
    .example = Vous avez mal à la poitrine. Une infirmière voit dans votre dossier un diagnostic de santé mentale. Elle vérifie d’abord votre cœur, comme pour n’importe qui.
    .not = Cela ne veut pas dire que tout le monde reçoit exactement le même traitement. Certaines personnes ont besoin de changements, pour que leurs soins soient aussi bons.
    .say = Vérifiez cela, s’il vous plaît, comme pour une personne qui n’a pas mon diagnostic.
    .staff = Vérifiez d’abord le corps, comme pour n’importe qui. N’expliquez pas un nouveau problème par un ancien diagnostic.

# Termbase: ill-treatment, torture-cidt
right--ill-treatment = Vivre sans maltraitance
    .means = Personne ne doit vous maltraiter, ni vous traiter de façon cruelle ou dégradante. Dégradante veut dire : qui humilie profondément. Aucune règle et aucune raison ne rend cela acceptable. Vous avez droit à une protection, et à de l’aide ensuite.
    .example = Un homme sonne souvent, et un employé le laisse dans des vêtements mouillés. Son ami le signale le jour même. L’équipe aide l’homme aussitôt, et le service cherche ce qui s’est passé.
    .not = Cela ne veut pas dire que chaque mauvais jour ou chaque mot dur est un traitement cruel. Vous pouvez quand même parler aussi des petites choses.
    .say = Cela me fait du mal, et je veux que cela s’arrête maintenant.
    .staff = Arrêtez cela, assurez-vous que la personne est en sécurité, et signalez-le. Prenez-le au sérieux, peu importe qui l’a fait.

# Termbase: privacy, confidentiality
right--privacy = Vie privée
    .means = Votre vie privée, votre logement, vos lettres et vos appels sont protégés. C’est vrai partout où vous vivez, même dans une unité d’hôpital ou une résidence avec soins. Ce que le personnel sait de votre santé est [confidentiel](term:confidentiality).
    .example = La salle d’attente est pleine, et on vous demande pourquoi vous venez. Vous demandez à le dire en privé. La réceptionniste vous emmène dans une pièce à part.
    .not = Cela ne veut pas dire que le personnel ne partage jamais rien. Mais il devrait vous demander d’abord votre accord, et ne pas en dire plus que nécessaire.
    .say = Je voudrais en parler là où personne d’autre ne peut entendre.
    .staff = Frappez, fermez la porte et parlez doucement. Demandez son accord à la personne avant de partager quoi que ce soit, même avec sa famille.

# Termbase: reasonable-accommodation
right--adjustment = Les changements qu’il vous faut
    .means = Vous pouvez demander des changements, pour utiliser un service comme tout le monde. Cela peut être plus de temps, une pièce calme, des images ou de gros caractères. La Convention appelle cela un [aménagement raisonnable](term:reasonable-accommodation). Un service peut refuser seulement si le changement est une charge trop lourde pour lui.
    .example = Une salle d’attente bruyante, c’est trop pour vous. L’accueil vous donne le premier rendez-vous de la journée. Vous pouvez aussi attendre dehors jusqu’à votre tour.
    .not = Ce n’est pas une faveur, et vous n’avez pas à dire merci pour cela. Si un changement est trop lourd pour le service, vous pouvez en chercher un autre ensemble.
    .say = Pour participer, j’ai besoin d’un changement, et je voudrais vous dire lequel.
    .staff = Demandez à chaque personne ce qu’il lui faut, et écrivez-le dans le dossier. Faites-le chaque fois, pour que la personne n’ait pas à le redemander.

# Termbase: health-records
right--records = Votre dossier médical
    .means = Ce qu’on écrit sur votre santé est privé. Vous pouvez demander à voir votre [dossier médical](term:health-records) et à en avoir une copie. Vous pouvez demander au personnel de corriger une erreur, ou d’ajouter vos propres mots. Les règles changent d’un pays à l’autre.
    .example = Votre dossier dit que vous n’avez pas voulu parler. Mais ce jour-là, il n’y avait pas d’interprète. Vous demandez une note à ce sujet, et l’infirmière l’ajoute.
    .not = Cela ne veut pas dire qu’on peut retirer n’importe quelle phrase. Vous pouvez quand même demander que votre avis soit écrit à côté.
    .say = Écrivez dans mon dossier, s’il vous plaît, que j’ai demandé cela, et ce que vous avez répondu.
    .staff = Écrivez comme si la personne allait vous lire : des faits, et pas d’étiquettes. Dites aux gens comment ils peuvent voir leur dossier.

# Termbase: complaint, access-to-justice
right--complain = Faire une réclamation
    .means = Vous pouvez dire que quelque chose s’est mal passé, et demander une réponse. Vous avez le droit de faire une réclamation et d’aller devant un tribunal, comme tout le monde. Vous pouvez demander des changements dans la façon de faire, pour pouvoir participer.
    .example = On a annulé votre rendez-vous trois fois. Vous écrivez une courte lettre avec les dates. L’équipe des réclamations présente ses excuses, explique pourquoi, et vous donne un nouveau jour.
    .not = Cela ne veut pas dire que vous attaquez quelqu’un. Personne ne devrait vous soigner moins bien à cause d’une réclamation.
    .say = Je veux faire une réclamation, et je voudrais savoir qui me répondra, et quand.
    .staff = Remerciez la personne et expliquez la suite. Continuez à la soigner de la même façon.

# Termbase: family
right--family = Domicile et famille
    .means = Selon la Convention, les personnes en âge de se marier peuvent se marier et avoir une famille, si les deux personnes le veulent librement. C’est vous qui décidez d’avoir ou non des enfants, et vous pouvez recevoir de l’aide en tant que parent. Aucun enfant ne doit être pris à ses parents à cause d’un handicap. Les lois nationales diffèrent : demandez ce qui vaut là où vous vivez.
    .example = Votre bébé vient de naître, et vous avez le moral très bas. La sage-femme trouve une aide qui vient chez vous. Vous et votre bébé restez ensemble.
    .not = Cela ne veut pas dire que votre famille décide pour vous. La sécurité d’un enfant compte aussi, mais un handicap à lui seul n’est pas une raison de vous séparer.
    .say = Aidez-moi à garder le contact avec les gens que j’aime, s’il vous plaît.
    .staff = Faites de la place pour les visites, les appels et les enfants. Proposez d’abord de l’aide au parent.

# Termbase: participation
right--take-part = Participer
    .means = Vous pouvez participer aux décisions sur vos soins, et à l’organisation des services. La Convention demande aux gouvernements de travailler avec les personnes handicapées. Pour cela, ils devraient passer par les organisations de ces personnes elles-mêmes. Pour l’OMS aussi, la participation est un principe des bons services.
    .example = La réunion sur vos soins commence. Le médecin vous demande d’abord de quoi vous voulez parler. Tout le monde attend votre réponse.
    .not = Cela ne veut pas dire que vous devez parler en public ou entrer dans un groupe. Vous pouvez participer à votre façon, ou pas du tout.
    .say = Je veux être là quand vous parlez de moi, et je voudrais parler en premier.
    .staff = Ne tenez pas de réunion sur une personne sans lui proposer d’être là. Avant de changer un service, demandez l’avis des gens qui l’utilisent.

## Consent

# Termbase: informed-consent
right--informed-consent = Consentement éclairé
    .means = Le personnel devrait avoir votre accord avant de vous soigner. Cet accord doit être libre, et vous devez comprendre de quoi il s’agit. Vous pouvez demander ce qui aide, ce qui peut mal se passer et ce que vous pourriez faire d’autre. Vous pouvez changer d’avis à tout moment, et personne ne doit vous traiter moins bien pour cela.
    .example = Une médecin vous propose un nouveau médicament. Elle dit à quoi il sert, quels sont ses [effets secondaires](term:side-effects) et quelles autres choses pourraient aider. Puis elle vous laisse du temps.
    .not = Ce n’est pas seulement signer un formulaire. En général, se taire, ou avoir dit oui avant, ce n’est pas dire oui cette fois.
    .say = Avant que je dise oui, dites-moi à quoi cela sert et ce que je pourrais faire d’autre, s’il vous plaît.
    .staff = Expliquez, écoutez, et vérifiez que c’est clair. Attendez la réponse et notez-la.

# Termbase: right-to-refuse, withdraw-consent, involuntary-treatment
right--refuse = Dire non à un traitement
    .means = Votre accord est libre seulement si vous pouvez aussi dire non. Vous pouvez dire non à un traitement, à un examen ou à un médicament. Vous pouvez aussi dire oui d’abord et changer d’avis plus tard. Arrêter un médicament d’un coup peut vous faire du mal. Demandez à un médecin, à une pharmacienne ou à un pharmacien comment l’arrêter sans danger.
    .example = Un infirmier vous propose un comprimé pour dormir. Vous dites non, et vous demandez une pièce calme. Il note votre réponse et demande quelle autre chose pourrait aider.
    .not = Cela ne veut pas dire que toutes les lois sont d’accord. Le Comité de l’ONU comprend la Convention ainsi : elle exclut le traitement sans consentement à cause d’un handicap. Beaucoup de lois nationales le permettent encore dans certains cas. Quoi que dise la loi, vous pouvez demander la raison par écrit, et une personne qui défend vos droits. Vous pouvez aussi demander que la décision soit revue.
    .say = Ma réponse est non, et je voudrais que vous l’écriviez.
    .staff = Demandez ce qui inquiète la personne, et proposez d’autres moyens. Ne menacez jamais, et ne retirez jamais d’autres soins à cause d’un refus.

# Termbase: integrity
right--body = Votre corps et votre esprit
    .means = Votre corps et votre esprit sont à vous. On doit les respecter autant que ceux de n’importe qui. Personne ne doit essayer un traitement sur vous pour la recherche sans votre accord, donné librement. Vous pouvez demander une pause, ou que quelqu’un soit avec vous.
    .example = Une médecin doit vous examiner. Elle dit ce qu’elle va faire, et demande qui doit être dans la pièce. Vous demandez une pause, et elle s’arrête.
    .not = Cela ne veut pas dire que le personnel ne peut jamais vous toucher. Cela veut dire qu’il demande votre accord, qu’il explique ce qu’il fait, et qu’il s’arrête quand vous dites stop.
    .say = Dites-moi ce que vous allez faire avant de me toucher, s’il vous plaît.
    .staff = Demandez l’accord de la personne avant chaque étape, et arrêtez quand elle dit stop. Laissez la personne dire qui est dans la pièce.

# Termbase: interpreter
right--interpreter = Avoir une ou un interprète
    .means = Une information vous aide seulement quand vous la comprenez. Vous pouvez demander une ou un [interprète](term:interpreter) de métier, qui ne prend pas parti. La Convention parle des interprètes en langue des signes. Pour les langues parlées, les règles changent d’un pays à l’autre.
    .example = Vous parlez peu la langue du médecin, et votre fils a dix ans. Le centre de soins appelle un interprète au téléphone. Votre fils peut aller jouer.
    .not = Cela ne veut pas dire que votre famille n’a pas le droit de vous aider. Cela veut dire que vous n’avez pas à dépendre d’elle, et que les choses privées peuvent rester privées.
    .say = J’ai besoin d’une ou d’un interprète avant de parler de mon traitement.
    .staff = Trouvez une ou un interprète de métier, jamais un enfant, et prévoyez plus de temps. Regardez la personne et parlez à la personne.

# Termbase: accessible-information, plain-language
right--accessible-information = Informations accessibles
    .means = Vous pouvez avoir des informations sous une forme que vous pouvez utiliser. Cela peut être des mots simples, de gros caractères, du son, des images, le braille ou la langue des signes. Les informations publiques devraient arriver à temps, et sans frais en plus. Vous pouvez communiquer de la façon qui vous convient.
    .example = Une brochure est pleine de mots difficiles. La pharmacienne l’explique avec des mots simples. Elle dessine un soleil et une lune pour montrer quand prendre les comprimés.
    .not = Cela ne veut pas dire que vous recevez moins d’informations. Cela veut dire que vous les recevez toutes, d’une façon qui vous convient.
    .say = Donnez-moi cela avec des mots simples, s’il vous plaît, et sous une forme que je peux utiliser.
    .staff = Demandez à la personne comment elle aime recevoir les informations, et notez-le. Faites des phrases courtes, et vérifiez que c’est clair.

## Legal capacity

# Termbase: supported-decision-making, supporter
right--support-to-decide = Un appui pour décider
    .means = Vous pouvez avoir un appui pour décider, si vous le voulez. Une personne qui vous accompagne peut expliquer, vous donner du temps, ou vous aider à dire ce que vous voulez. La décision reste la vôtre. Le Comité de l’ONU dit que vous pouvez refuser cet appui, ou y mettre fin.
    .example = Une lettre sur une opération est difficile à lire. Votre sœur et un infirmier la lisent avec vous. Vous prenez deux jours, puis vous décidez.
    .not = Cela ne veut pas dire que la personne qui vous accompagne décide à votre place. Cela ne veut pas dire que vous devez accepter un appui.
    .say = Je voudrais décider cela moi-même, avec l’appui de quelqu’un de confiance.
    .staff = Demandez à la personne quel appui elle veut, et de qui. Parlez à la personne, pas à celle qui l’accompagne.

# Termbase: legal-capacity, mental-capacity, substitute-decision-making
right--legal-capacity = Capacité juridique
    .means = La loi doit vous voir comme une personne qui a des droits et qui peut s’en servir. Cela s’appelle la [capacité juridique](term:legal-capacity). Selon la Convention, tout le monde l’a, dans tous les domaines de la vie. Pour le Comité de l’ONU, avoir du mal à décider n’est pas une raison de vous enlever cette capacité juridique.
    .example = Vous avez un handicap intellectuel, et vous avez peut-être besoin d’une opération. La chirurgienne l’explique avec des images, et c’est à vous qu’elle pose la question. Personne ne signe à votre place.
    .not = Cela ne veut pas dire que vous devez tout décider sans appui. Le Comité de l’ONU comprend la Convention ainsi : on ne peut pas charger quelqu’un de décider à votre place contre votre volonté. Beaucoup de lois nationales le permettent encore. Dans tous les cas, vous pouvez demander un appui, et une personne qui défend vos droits. Vous pouvez aussi demander que la décision soit revue.
    .say = J’ai le droit de prendre cette décision, et je voudrais un appui pour le faire.
    .staff = Partez de l’idée que la personne décide. Proposez un appui, essayez-le de plusieurs façons, et demandez à la personne ce qu’elle veut.

# Termbase: liberty-security, deprivation-of-liberty
right--liberty = Liberté
    .means = Personne ne doit vous enfermer contre la loi ou sans bonne raison. La Convention dit qu’un handicap ne justifie jamais de vous enlever votre liberté. Si on vous garde quelque part, la loi doit quand même vous protéger. Vous pouvez aussi y demander les changements qu’il vous faut.
    .example = Vous restez dans une unité parce que vous le voulez, et vous aimeriez marcher dehors. La porte est fermée à clé à cause de quelqu’un d’autre. Une infirmière vient aussitôt et vous ouvre.
    .not = Cela ne veut pas dire que toutes les lois disent la même chose. Le Comité de l’ONU comprend la Convention ainsi : on ne peut pas enfermer des gens à cause d’un handicap. Certains autres organes de l’ONU ne sont pas entièrement d’accord, et beaucoup de lois nationales le permettent encore. Dans tous les cas, vous pouvez demander la raison par écrit, et une personne qui défend vos droits. Vous pouvez aussi demander que la décision soit revue.
    .say = Dites-moi par écrit, s’il vous plaît, pourquoi je ne peux pas partir, qui l’a décidé et jusqu’à quand.
    .staff = Dites clairement si la personne peut partir. Si elle ne peut pas, dites quelle loi, quelle raison, jusqu’à quand, et comment demander que la décision soit revue.

# Termbase: advocate, independent-advocate
right--advocate = Une personne qui défend vos droits
    .means = Vous pouvez demander une [personne qui vous aide à faire valoir vos droits](term:advocate). Elle est à vos côtés, et vous aide à faire entendre votre voix. Elle dit ce que vous voulez, et non ce que d’autres croient bon pour vous. Pour le Comité de l’ONU, c’est une sorte d’appui pour décider.
    .example = Une réunion dans l’unité vous inquiète. La veille, une personne qui défend vos droits vient vous voir, et note vos trois points. Elle fait en sorte que les trois soient entendus.
    .not = Ce n’est pas la même chose qu’une avocate ou un avocat. Dans certains pays, la loi vous donne une personne indépendante qui défend vos droits. Dans d’autres, vous devez en chercher une.
    .say = Je voudrais avoir avec moi une personne qui défend mes droits, avant de continuer.
    .staff = Dites aux gens comment joindre une personne qui défend leurs droits, et aidez-les à appeler. Attendez cette personne chaque fois que l’on peut attendre sans danger.

# Termbase: advance-plan, advance-directive, crisis-plan
right--advance-plan = Un plan anticipé
    .means = Vous écrivez maintenant ce que vous voudrez plus tard, si vous traversez une crise ou si vous ne pouvez pas le dire. Ce plan peut dire ce qui vous aide, ce que vous ne voulez pas, et qui prévenir. Vous pouvez le changer. Ce que la loi en fait change d’un pays à l’autre.
    .example = Votre dernier séjour à l’hôpital a été dur. Maintenant, vous écrivez une page avec un pair-aidant : peu de lumière, une pièce calme, appeler mon frère. La fois d’après, l’équipe la lit avec vous.
    .not = Cela ne veut pas dire que vous n’avez plus votre mot à dire le jour venu. Et la loi n’oblige pas partout à suivre un tel plan.
    .say = J’ai un plan pour ces moments-là, et je voudrais que vous le lisiez d’abord.
    .staff = Demandez tôt s’il y a un plan, et lisez-le ensemble. Si vous ne pouvez pas en suivre une partie, dites pourquoi et écrivez-le.

# Termbase: independent-living, community-inclusion, community
right--community = Vivre dans la société
    .means = Vous pouvez choisir où vous vivez, et avec qui, comme tout le monde. Personne ne doit vous obliger à vivre dans un certain type de lieu. Vous avez droit à un accompagnement chez vous et dans votre [communauté](term:community). Ainsi, on ne vous met pas à l’écart.
    .example = Le moment est venu pour vous de quitter l’hôpital, et on vous propose un logement en groupe. Vous dites que vous voulez votre propre appartement, avec des visites. L’assistante sociale le prépare avec vous.
    .not = Cela ne veut pas dire que vous devez vivre sans personne avec vous, ou sans aide. Cela veut dire que l’aide vient là où vous choisissez de vivre.
    .say = Je veux vivre dans un lieu que je choisis, avec l’appui qu’il me faut.
    .staff = Demandez d’abord où et avec qui la personne veut vivre. Ne posez pas un traitement comme condition pour avoir un logement.
