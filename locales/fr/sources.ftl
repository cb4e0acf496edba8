### The sources. Titles are official where the termbase or the publisher has a French one; the others are translated,
### or stand in English with a French gloss, so that they can be found. .at is shown when a right cites an article
### or a paragraph.

# Termbase: crpd
# Variables:
#   $at (String) - the article, for example 12 or 25(d)
source--crpd = Convention relative aux droits des personnes handicapées (CDPH)
    .publisher = Organisation des Nations Unies
    .at = article { $at }
# Termbase: general-comment, crpd-committee
source--crpd-gc1 = Observation générale n° 1 (2014), article 12 : Reconnaissance de la personnalité juridique dans des conditions d’égalité
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
# Variables:
#   $at (String) - the paragraph that was corrected, for example 27
source--crpd-gc1-corrigendum = Observation générale n° 1 (2014), article 12 : Reconnaissance de la personnalité juridique dans des conditions d’égalité. Rectificatif, 26 janvier 2018
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
    .at = paragraphe { $at }
# For the native reviewer: no French title seen.
source--crpd-article-14-guidelines = Directives relatives au droit à la liberté et à la sécurité des personnes handicapées (A/72/55, annexe)
    .publisher = Comité des droits des personnes handicapées, Organisation des Nations Unies
# Termbase: guidance-title, who
source--who-guidance = Orientations relatives aux services de santé mentale communautaires : promotion des démarches centrées sur la personne et fondées sur ses droits
    .publisher = Organisation mondiale de la Santé
# Termbase: qualityrights, who
# For the native reviewer: no French title seen.
source--who-qualityrights = Outils d’orientation et de formation QualityRights de l’OMS : Prise de décision assistée et planification anticipée
    .publisher = Organisation mondiale de la Santé
# For the native reviewer: no French title seen.
source--who-ohchr-legislation = Santé mentale, droits humains et législation : orientations et pratique
    .publisher = Organisation mondiale de la Santé et Haut-Commissariat des Nations Unies aux droits de l’homme
# Variables:
#   $at (String) - the article, for example 6
source--unesco-bioethics = Déclaration universelle sur la bioéthique et les droits de l’homme
    .publisher = Organisation des Nations Unies pour l’éducation, la science et la culture (UNESCO)
    .at = article { $at }
source--un-health-rapporteur = Rapport du Rapporteur spécial sur le droit qu’a toute personne de jouir du meilleur état de santé physique et mentale possible (consentement éclairé), A/64/272
    .publisher = Assemblée générale des Nations Unies
# The title is the author’s own; it quotes terms that this guide uses with care. English text; the French is a gloss.
source--un-convention-debate = « Capacity », « best interests », « will and preferences » and the UN Convention on the Rights of Persons with Disabilities (en anglais : un article sur l’aptitude à décider, la volonté et les préférences)
    .publisher = George Szmukler, dans la revue World Psychiatry
# English text; the French is a gloss.
source--bihr-advocacy = Care and Support : A Human Rights Approach to Advocacy (en anglais : soins, appui, et comment défendre les droits d’une personne à partir des droits humains)
    .publisher = British Institute of Human Rights
