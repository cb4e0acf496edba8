### Les règles d’un pays : la Suisse, droit fédéral seulement. Qui les lit : des personnes qui veulent savoir ce que dit la loi
### en Suisse, et celles qui les accompagnent. Langue du pays : ce texte est le texte de départ. Ce n’est pas un conseil juridique.

# Pour qui traduit :
# Les noms des lois, des mesures et des autorités restent en français, avec une courte explication dans votre langue.
# Ne changez jamais un nombre ni un délai. « En général » et « autant que possible » sont voulus : gardez-les.
# Les mots sont ceux de la Suisse : n’empruntez rien à la France (la curatelle et la personne de confiance y sont autre chose).

ch--about = En Suisse, la santé dépend surtout des cantons. Ces règles viennent du droit fédéral seulement, et ce n’est pas un conseil juridique. Pour le consentement aux soins ordinaires, la copie du dossier et les réclamations, c’est en général votre canton qui décide : demandez sur place.


## Ce que dit la loi

# Mots de la loi : « déficience mentale ». Gardez les guillemets.
ch--claim--placement = On peut vous placer dans une institution pour des troubles psychiques, une « déficience mentale » ou un grave état d’abandon. C’est le placement à des fins d’assistance (PAFA). Il est permis seulement si on ne peut pas vous aider ou vous soigner autrement.
ch--claim--let-go = On doit vous libérer dès que les raisons du placement n’existent plus. Vous, ou une personne proche, pouvez le demander à tout moment. On doit vous répondre sans attendre.
ch--claim--told-why = Si on vous prive de liberté, on doit tout de suite vous dire pourquoi, et quels sont vos droits. On doit vous le dire dans une langue que vous comprenez. Vous pouvez faire prévenir vos proches. Vous pouvez vous adresser à un tribunal à tout moment.
ch--claim--treatment-plan = Pendant un placement, une ou un médecin prépare avec vous un plan de traitement écrit. On doit vous expliquer les raisons, les risques et les autres solutions. On doit demander votre consentement.
# Les trois conditions comptent ensemble.
ch--claim--without-consent = Pendant un placement, on peut vous traiter sans votre consentement seulement si trois choses sont vraies. Il y a un grave danger pour votre santé, ou pour la vie ou le corps d’autres personnes. Vous ne pouvez pas juger si ce traitement est nécessaire. Rien de plus léger n’est possible. La ou le médecin-chef le décide par écrit. Vous recevez cette décision, et elle dit comment faire [recours](term:appeal).
ch--claim--emergency-care = En cas d’urgence, on peut faire tout de suite les soins indispensables. Si on sait quels soins vous voulez, on doit en tenir compte.
# Mesures limitant la liberté de mouvement : les mots de la loi.
ch--claim--limits-moving = Fermer une porte à clé, attacher avec des sangles : ce sont des mesures limitant la liberté de mouvement. Elles sont permises seulement si rien de plus léger ne suffit. Il faut un grave danger, ou une grave perturbation de la vie commune. On doit vous dire pourquoi et pour combien de temps, et l’écrire. On doit vérifier régulièrement si c’est encore nécessaire.
ch--claim--body = La Constitution fédérale protège votre corps, votre esprit et votre liberté de bouger.
# Termbase: dignity
ch--claim--no-cruelty = Personne n’a le droit de vous traiter de façon cruelle ou dégradante. La Constitution fédérale l’interdit. Cela protège votre [dignité](term:dignity).
ch--claim--next-time = Avant votre sortie, une ou un médecin essaie en général de convenir d’une chose avec vous : quels soins voulez-vous si vous revenez ?
# Termbase: advance-directive. En Suisse : directives anticipées du patient.
ch--claim--directives = Vous pouvez écrire quels traitements vous acceptez ou refusez, pour un moment où vous ne pourrez plus juger. Ce sont les [directives anticipées](term:advance-directive). Il faut un écrit, avec la date et votre signature. Votre médecin doit les respecter, sauf dans quelques cas. Il faut alors noter pourquoi dans le dossier.
# Mandat pour cause d’inaptitude : le nom de la loi.
ch--claim--mandate = Vous pouvez nommer à l’avance quelqu’un qui s’occupera de vous ou de votre argent, si vous ne pouvez plus juger. C’est le mandat pour cause d’inaptitude.
ch--claim--take-part = Vous ne pouvez pas juger, et vous n’avez rien écrit ? Votre médecin prépare le traitement avec la personne qui vous représente. Vous participez à la décision autant que possible.
ch--claim--who-speaks = La loi dit qui peut accepter ou refuser des soins pour vous, si vous ne pouvez pas juger. C’est d’abord la personne que vous avez nommée, puis une curatrice ou un curateur. Ensuite viennent votre partenaire et votre famille proche.
# Curatelle : la mesure du droit suisse.
ch--claim--protection-last = Une mesure de protection, comme la curatelle, est possible seulement si une autre aide ne suffit pas. Elle doit garder et favoriser votre autonomie autant que possible.
ch--claim--own-rights = Même avec une curatelle, vous exercez vous-même vos droits les plus personnels, si vous pouvez juger (la loi dit : si vous avez le discernement).

## Les délais

ch--claim--leaving = Si vous êtes là de votre plein gré et que vous voulez partir, la ou le médecin-chef peut vous retenir pendant 3 jours au plus. C’est permis seulement si vous êtes en danger, ou si vous mettez d’autres personnes en grave danger. On doit vous dire par écrit que vous pouvez vous adresser au tribunal.
# APEA : son nom n’est pas le même partout.
ch--claim--who-orders = L’autorité de protection de l’adulte et de l’enfant (APEA) peut décider un placement. Une ou un médecin peut aussi le faire : le canton fixe alors la durée, jusqu’à 6 semaines. La ou le médecin doit vous voir et vous écouter, puis vous donner la décision, qui dit comment faire recours.
# Appel au juge : les mots de la loi.
ch--claim--court = Contre un placement, vous avez 10 jours pour écrire au tribunal, à partir du jour où vous recevez la décision. C’est pareil si on vous retient, si on refuse de vous libérer, ou si on vous traite sans votre consentement. Contre une mesure qui limite vos mouvements, vous pouvez écrire au tribunal à tout moment.
ch--claim--review = L’autorité de protection de l’adulte et de l’enfant (APEA) doit vérifier, dans les 6 mois après le placement, si vous devez encore rester. Elle le refait dans les 6 mois qui suivent. Ensuite, c’est au moins une fois par an.
ch--claim--records = Vous pouvez demander à un service quelles données il a sur vous. En général, c’est gratuit, et la réponse vient dans les 30 jours après votre demande. Cette loi vaut pour les services privés et ceux de la Confédération. Dans un hôpital public, demandez la règle du canton.

## Qui peut vous accompagner

# Termbase: trusted-person. En Suisse, c’est un rôle que la loi prévoit pendant un placement.
ch--claim--trusted-person = Pendant un placement, vous pouvez choisir une [personne de confiance](term:trusted-person). Elle vous accompagne pendant tout le séjour, et dans toutes les procédures.
ch--claim--directives-person = Dans vos directives anticipées, vous pouvez nommer une personne. Si vous ne pouvez plus juger, elle parle avec votre médecin et décide en votre nom.

## Où faire une réclamation

# EMS : établissement médico-social.
ch--claim--limits-complain = Dans un établissement médico-social (EMS), on limite vos mouvements ? Vous, ou une personne proche, pouvez écrire à tout moment à l’autorité de protection de l’adulte et de l’enfant (APEA).

## Ce que demande l’ONU, et ce que dit la loi

# Trois choses, dans cet ordre : ce que demande l’ONU, ce que permet la loi, ce que vous pouvez demander.
ch--claim--gap-liberty = Pour le Comité de l’ONU, un handicap ne justifie jamais d’enfermer une personne, ni de la soigner de force. Le Code civil suisse permet encore le placement pour des troubles psychiques ou une « déficience mentale ». Il permet aussi des soins sans consentement. Demandez une personne de confiance et la décision par écrit. Vous pouvez écrire au tribunal dans les 10 jours après avoir reçu la décision.
# Quoted: incapable
ch--claim--gap-deciding = Pour le Comité de l’ONU, personne ne doit décider pour une autre personne contre sa volonté. La loi suisse permet encore de décider pour une personne « incapable de discernement » (qui ne peut pas juger). Vous pouvez écrire des directives anticipées, choisir une personne de confiance et demander qu’on vous écoute.

## Les numéros à appeler. Ne jamais écrire le numéro ici : il est dans le fichier des règles.

ch--line--emergency = Pour toute urgence. La police répond, et vous passe le bon service. L’appel est gratuit.
ch--line--ambulance = Pour une ambulance. Appeler directement ce numéro peut faire gagner du temps.
ch--line--helpline = La Main Tendue vous écoute jour et nuit, sans demander votre nom. Vous pouvez aussi lui écrire, par tchat ou par e-mail.

## Les sources

# Variables:
#   $at (String) - l’article, par exemple 31
ch--source--constitution = Constitution fédérale de la Confédération suisse du 18 avril 1999 (Cst., RS 101)
    .publisher = Fedlex
    .at = article { $at }
# Variables:
#   $at (String) - l’article, par exemple 426
ch--source--civil-code = Code civil suisse du 10 décembre 1907 (CC, RS 210)
    .publisher = Fedlex
    .at = article { $at }
# Variables:
#   $at (String) - l’article, par exemple 25
ch--source--data-law = Loi fédérale du 25 septembre 2020 sur la protection des données (LPD, RS 235.1)
    .publisher = Fedlex
    .at = article { $at }
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - le paragraphe, par exemple 27
ch--source--un-comment-1 = Observation générale n° 1 (2014), article 12 : Reconnaissance de la personnalité juridique dans des conditions d’égalité
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
    .at = paragraphe { $at }
ch--source--un-article-14 = Directives relatives au droit à la liberté et à la sécurité des personnes handicapées, A/72/55, annexe
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
ch--source--helpline = La Main Tendue : nouvelles
    .publisher = La Main Tendue
ch--source--emergency-numbers = Les autorités suisses en ligne : les numéros d’urgence (en anglais)
    .publisher = ch.ch
ch--source--emergency-day = Journée européenne du numéro d’urgence
    .publisher = Alertswiss, Office fédéral de la protection de la population
