### The sources. Titles are official: do not translate one that has no official title in your language;
### use the termbase for those that have one. .at is shown when a right cites an article or a paragraph.

# Termbase: crpd
# Variables:
#   $at (String) - the article, for example 12 or 25(d)
source--crpd = Convention on the Rights of Persons with Disabilities (CRPD)
    .publisher = United Nations
    .at = article { $at }
# Termbase: general-comment, crpd-committee
source--crpd-gc1 = General comment No. 1 (2014), Article 12: Equal recognition before the law
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
# Variables:
#   $at (String) - the paragraph that was corrected, for example 27
source--crpd-gc1-corrigendum = General comment No. 1 (2014), Article 12: Equal recognition before the law. Corrigendum, 26 January 2018
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
    .at = paragraph { $at }
source--crpd-article-14-guidelines = Guidelines on the right to liberty and security of persons with disabilities (A/72/55, annex)
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
# Termbase: guidance-title, who
source--who-guidance = Guidance on community mental health services: promoting person-centred and rights-based approaches
    .publisher = World Health Organization
# Termbase: qualityrights, who
source--who-qualityrights = WHO QualityRights guidance and training tools: Supported decision-making and advance planning
    .publisher = World Health Organization
source--who-ohchr-legislation = Mental health, human rights and legislation: guidance and practice
    .publisher = World Health Organization and Office of the United Nations High Commissioner for Human Rights
# Variables:
#   $at (String) - the article, for example 6
source--unesco-bioethics = Universal Declaration on Bioethics and Human Rights
    .publisher = United Nations Educational, Scientific and Cultural Organization (UNESCO)
    .at = article { $at }
source--un-health-rapporteur = Report of the Special Rapporteur on the right of everyone to the enjoyment of the highest attainable standard of physical and mental health (informed consent), A/64/272
    .publisher = United Nations General Assembly
# The title is the author’s own; it quotes terms that this guide uses with care.
source--un-convention-debate = “Capacity”, “best interests”, “will and preferences” and the UN Convention on the Rights of Persons with Disabilities
    .publisher = George Szmukler, in the journal World Psychiatry
source--bihr-advocacy = Care and Support: A Human Rights Approach to Advocacy
    .publisher = British Institute of Human Rights
