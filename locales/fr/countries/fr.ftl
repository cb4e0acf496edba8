### Les règles d’un pays : la France. Qui les lit : des personnes qui veulent savoir ce que dit la loi en France, et celles
### qui les accompagnent. Langue du pays : ce texte est le texte de départ. Ce n’est pas un conseil juridique.

# Pour qui traduit :
# Les noms des lois et des organismes restent en français, avec une courte explication dans votre langue.
# Ne changez jamais un nombre, un âge, un délai. « En général » et « autant que possible » sont voulus : gardez-les.
# On dit « un ou une juge », sans nommer sa fonction : elle a changé de nom en 2024. Gardez « juge ».

fr--about = Voici quelques règles sur les droits en santé en France. Ce n’est pas toute la loi : pour votre cas, demandez à une association, à une avocate ou à un avocat.


## Ce que dit la loi

# Termbase: dignity
fr--claim--dignity = Vous avez droit au respect de votre [dignité](term:dignity). On doit prendre votre souffrance au sérieux, et la soulager.
fr--claim--no-discrimination = Personne ne doit subir de discrimination pour accéder aux soins. Si on refuse de vous soigner par discrimination, vous pouvez le signaler. Écrivez à votre caisse d’assurance maladie ou à l’ordre professionnel, par exemple l’ordre des médecins.
# Termbase: privacy
fr--claim--secrecy = Votre [vie privée](term:privacy) est protégée. Le personnel de santé doit garder secret ce qu’il sait de vous. Seule la loi peut prévoir des exceptions.
fr--claim--information = On doit vous expliquer un soin : son utilité, son urgence, ses risques, les autres solutions. On doit aussi vous dire ce qui peut arriver si vous refusez. Vous pouvez demander à ne pas savoir, sauf si d’autres personnes risquent d’attraper la maladie.
# Termbase: free-and-informed-consent, withdraw-consent
fr--claim--consent = Aucun acte médical n’est permis sans votre [consentement libre et éclairé](term:free-and-informed-consent). Vous pouvez le retirer à tout moment. La loi prévoit des exceptions, par exemple dans certains cas en psychiatrie.
# Termbase: right-to-refuse, second-opinion
fr--claim--refuse = Vous avez le [droit de refuser un traitement](term:right-to-refuse), et votre médecin continue à vous suivre. Si ce refus met votre vie en danger, on vous demande de le redire plus tard. Vous pouvez demander un autre avis médical.
# Termbase: guardianship
fr--claim--protected-adult = Une protection, comme la [tutelle](term:guardianship), est possible seulement si elle est nécessaire. Vous décidez de ce qui touche à votre personne, autant que votre état le permet. Même sous tutelle, il faut votre consentement aux soins si vous pouvez dire ce que vous voulez.
fr--claim--directives = Toute personne majeure peut écrire des [directives anticipées](term:advance-directive) sur ses soins de fin de vie. Il faut les dater et les signer, et vous pouvez les changer à tout moment. Sous tutelle, il faut parfois l’accord de la justice.
# La dernière phrase est un conseil, pas une règle.
fr--claim--interpreter = Le code de la santé publique décrit le travail des interprètes. Ce travail protège votre droit à l’information, au consentement et au secret. Demandez un ou une [interprète](term:interpreter) dès le premier contact.
# Péril imminent : les mots de la loi. Préfet : représentant de l’État dans le département.
fr--claim--three-cases = En psychiatrie, on choisit d’abord les soins libres, si votre état le permet. Avec un certificat médical, des soins sans consentement sont possibles dans trois cas. Une autre personne le demande, votre santé est en danger immédiat (péril imminent), ou le préfet le décide.
fr--claim--told-why = Si on vous soigne sans votre consentement, on doit vite vous dire pourquoi, et quels sont vos droits. On doit demander votre avis, autant que possible. Vous pouvez écrire et recevoir des lettres, voter, et consulter une avocate ou un avocat.
# Termbase: seclusion, restraint
fr--claim--last-resort = L’[isolement](term:seclusion) et la [contention](term:restraint) sont permis seulement en dernier recours, pendant une hospitalisation sans consentement. Un ou une psychiatre doit donner ses raisons. Vous, ou une personne proche de vous, pouvez demander à la justice d’y mettre fin.

## Les délais

# Termbase: health-records
fr--claim--records = Vous pouvez demander votre [dossier médical](term:health-records). On doit vous le donner entre 48 heures et 8 jours après votre demande. Pour les informations de plus de 5 ans, le délai est de 2 mois.
# Ne pas écrire « JLD » ni « juge des libertés ».
fr--claim--judge-12-days = Si on vous garde à l’hôpital sans consentement, un ou une juge décide avant 12 jours. L’hôpital ou le préfet doit le demander dans les 8 jours. Si cela continue, la justice contrôle encore avant 6 mois.
# Termbase: appeal. L’appel est un recours.
fr--claim--ask-the-judge = Vous ou vos proches pouvez à tout moment demander à la justice d’arrêter les soins sans consentement. En général, une avocate ou un avocat est avec vous à l’audience. Après avoir reçu la décision, vous avez 10 jours pour faire un [recours](term:appeal) : l’appel.
fr--claim--seclusion-hours = L’hôpital doit prévenir la justice après 48 heures d’isolement, ou 24 heures de contention. Pour continuer, il demande une décision avant 72 heures d’isolement, ou 48 heures de contention. La justice décide dans les 24 heures qui suivent, puis vous avez 24 heures pour faire appel.

## Qui peut vous accompagner

# Termbase: trusted-person. En France, c’est un rôle que la loi prévoit.
fr--claim--trusted-person = En général, toute personne majeure peut nommer par écrit une [personne de confiance](term:trusted-person), qui signe aussi. Elle peut venir à vos rendez-vous. Si vous ne pouvez plus parler, elle dit ce que vous voulez, et sa parole passe avant celle des autres.
fr--claim--users-commission = Chaque hôpital ou clinique a une commission des usagers (CDU), qui veille à vos droits. Après une réclamation, vous pouvez rencontrer une personne chargée de la médiation. Une personne qui représente les usagères et usagers peut venir avec vous.

## Où faire une réclamation

# Termbase: complaint
fr--claim--complain-hospital = Dites ce qui ne va pas à la personne responsable du service. Si cela ne suffit pas, écrivez une [réclamation](term:complaint) à la direction. L’hôpital peut aussi l’écrire pour vous, et doit alors vous donner une copie.
fr--claim--psychiatry-commission = La commission départementale des soins psychiatriques (CDSP) contrôle les soins psychiatriques sans consentement. Elle visite les hôpitaux. Vous pouvez lui envoyer une réclamation.
fr--claim--rights-defender = Le Défenseur des droits est un [organe indépendant](term:independent-body). Il peut agir si un service public vous a fait du tort, ou en cas de discrimination. Ses déléguées et délégués reçoivent gratuitement ; si vous vous plaignez d’un service public, parlez d’abord à ce service.
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
fr--source--without-consent = Les soins psychiatriques sans consentement
    .publisher = ASH, Actualités sociales hebdomadaires
fr--source--judge = Le juge des libertés et de la détention
    .publisher = Centre hospitalier de Montfavet
fr--source--seclusion-reform = Troisième réforme des mesures d’isolement-contention
    .publisher = Santé mentale
fr--source--seclusion-decree = Décret du 23 mars 2022 sur la procédure en matière d’isolement et de contention
    .publisher = Assistance publique – Hôpitaux de Paris (AP-HP), affaires juridiques
fr--source--users-commission = Les commissions des usagers (CDU)
    .publisher = Agence régionale de santé Centre-Val de Loire
fr--source--psychiatry-commission = La commission départementale des soins psychiatriques
    .publisher = Agence régionale de santé Provence-Alpes-Côte d’Azur
fr--source--rights-defender-law = Loi organique du 29 mars 2011 relative au Défenseur des droits
    .publisher = Assistance publique – Hôpitaux de Paris (AP-HP), affaires juridiques
fr--source--rights-defender-delegates = Rencontrer une déléguée ou un délégué du Défenseur des droits
    .publisher = Ville de Nantes
fr--source--detention-controller = Saisir le Contrôleur général des lieux de privation de liberté
    .publisher = FARAPEJ
fr--source--detention-controller-visit = Visite du Contrôle général des lieux de privation de liberté
    .publisher = EPSM de l’agglomération lilloise
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - le paragraphe corrigé, par exemple 27
fr--source--un-comment-1 = Observation générale n° 1 (2014), article 12 : Reconnaissance de la personnalité juridique dans des conditions d’égalité. Rectificatif, 26 janvier 2018
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies, d’après le site Mental Capacity Law and Policy
    .at = paragraphe { $at }
fr--source--un-article-14 = Directives sur l’article 14 de la Convention relative aux droits des personnes handicapées : Le droit à la liberté et à la sécurité des personnes handicapées
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
fr--source--suicide-line = Numéro national de prévention du suicide : que se passe-t-il quand j’appelle ?
    .publisher = Ligne nationale de prévention du suicide
fr--source--emergency-numbers = Quels sont les numéros en cas d’urgence ?
    .publisher = Service-Public.fr
