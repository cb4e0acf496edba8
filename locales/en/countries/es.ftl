### Country pack: Spain. Who reads it: people in Spain who want to know what the law says there, and the people who help them.
### Spain’s own language comes first: this text follows locales/es/countries/es.ftl. It is never legal advice.

# For translators:
# Names of laws and bodies stay in Spanish; add a short gloss in your language at the first place.
# Never change a number, an age or a time limit. “As a rule” and “nearly always” are there on purpose: keep them.
# Never say “capacity” alone. “Cannot decide” is about the moment, not about the person.

es--about = These are some of the rules on rights in health care in Spain. They are not the whole law, and each comunidad autónoma (region) has its own: ask an association or a lawyer.


## What the law says

# Termbase: dignity
es--claim--dignity = Health care must respect your [dignity](term:dignity), your will and your privacy. Nobody may discriminate against you because of a disability, your origin, your gender or another reason.
es--claim--information = You have a right to know what a treatment is for, what its risks are and what may happen. The information must be true, and easy for you to understand. You also have a right not to know, nearly always.
# Termbase: accessible-information, supporter
es--claim--accessible-information = Staff must inform you in a way that you understand, also if that is hard for you. If you have a disability, they must offer you support and [accessible information](term:accessible-information). That way you can give your own consent.
# Termbase: informed-consent
es--claim--consent = Before a treatment, staff need your free and voluntary [consent](term:informed-consent). First they must inform you, and you can choose among the options. As a rule, it is enough to say it aloud.
es--claim--written-consent = For an operation, or for something with serious risks, consent must be in writing. This is so for each of these things. You can take it back in writing at any time.
# Termbase: right-to-refuse
es--claim--refuse = You have a [right to refuse treatment](term:right-to-refuse), except in cases that the law names. Your “no” is put in writing. They cannot send you away for it if the centre offers another treatment that you accept.
es--claim--without-consent = The law allows treatment without consent in two cases of risk. One is a risk to public health, as the law says. The other is a serious and immediate danger, if your permission cannot be had.
es--claim--sixteen = From the age of 16, as a rule, young people give their own consent. Until 18, if there is a serious risk, the legal representative consents, after listening to them. Before 16, staff must listen to the young person too.
es--claim--research = If they want to use a treatment or a test for teaching or research, they must tell you. They need your permission in writing. It may never add a danger to your health.
# Termbase: confidentiality
es--claim--privacy = Facts about your health are [confidential](term:confidentiality). Nobody may see them unless the law allows it. As a rule, your family is told things only if you want that.
# Termbase: health-records, discharge
es--claim--records = You can see your [health records](term:health-records) and ask for a copy. Facts about other people, and staff’s personal notes, can be left out. When care ends, you have a right to a discharge report.
# Instrucciones previas: the name in law. Some regions say voluntades anticipadas.
es--claim--advance-instructions = An adult can write instrucciones previas, which are [advance directives](term:advance-directive). They say what care the person wants if they cannot speak one day, and can name a representative. They can be cancelled in writing at any time.
# Termbase: guardianship, will-and-preferences
es--claim--support-not-guardianship = Since a law of 2021 there is no [guardianship](term:guardianship) (tutela) for adults. Instead there is support to decide. The support must respect the person’s [will and preferences](term:will-and-preferences).
# Termbase: community
es--claim--community-care = The law says that mental health care is given in the [community](term:community). There should be care at home, so that hospital is used as little as possible. If a stay is needed, it is in a general hospital.
# Termbase: involuntary-admission
es--claim--court-for-admission = An [involuntary admission](term:involuntary-admission) for mental health reasons needs the permission of a court. It is for when the person cannot decide on it at that time. The permission comes first; only if it is urgent can it come later.
es--claim--heard-by-the-court = Before it decides, the court must listen to you and see you in person. It also listens to a doctor. You can have your own lawyer, and you can [appeal](term:appeal).

## Time limits

es--claim--urgent-admission = If the admission is urgent, the hospital must tell the court within 24 hours. The court must decide within 72 hours of hearing about it.
es--claim--six-months = The doctors report to the court at least every 6 months. Then the court decides if the stay goes on. If it is no longer needed, the doctors let you leave, without waiting for the court.

## Who can help

es--claim--your-doctor = In public health care, one doctor speaks with you for the team. They must tell you that doctor’s name. You can choose a doctor, by the rules of your health service.
# Guarda de hecho, curatela, defensor judicial: the names in law.
es--claim--kinds-of-support = The support that you choose comes first. Somebody close who already supports you counts too (guarda de hecho). There are also two formal kinds: curatela, which mostly assists, and the defensor judicial (named by a court).

## Where to complain

# The second sentence is advice, not a rule.
es--claim--complain-centre = You can make a [complaint](term:complaint) in public health care, and they must answer you in writing. Ask there for atención al paciente (patient desk) or for the hoja de reclamaciones (complaint form). The time to answer depends on the place.
# Termbase: independent-body
es--claim--ombudsman = The Defensor del Pueblo (ombudsman) is an [independent body](term:independent-body) that looks at complaints against public offices. It is free, without a lawyer, and you have one year from when you know what happened. During an involuntary admission, nobody may censor that letter.

## What the UN asks, and what the law says

# Three sentences, in this order: what the UN asks, what the law allows, what you can ask for.
es--claim--gap-liberty = The UN committee says that a disability is never a reason to lock somebody up. Spanish law still allows involuntary admission, with the permission of a court. You can ask for the reasons in writing, for support and for an appeal.
es--claim--gap-others-decide = The UN committee says that nobody should decide for another person against that person’s will. Spanish law still lets other people consent, if the doctors think that you cannot decide. You can ask for support, and take part in the decision.

## Numbers to call. Never write the number here: it stands in the file of the rules.

es--line--emergency = For any emergency: an ambulance, the fire service or the police. The call is free.
es--line--suicide-crisis = Experts answer if you think about suicide, or if you are afraid for somebody. They are there by day and by night, and there are interpreters. The call is free.

## Sources

# Variables:
#   $at (String) - the article, for example 8
es--source--patient-law = Ley 41/2002 (law on the autonomy of patients)
    .publisher = Boletín Oficial del Estado (BOE, Spain’s law gazette)
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 10
es--source--health-law = Ley General de Sanidad (general health law), 1986
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
es--source--support-law = Ley 8/2021 (law on support for persons with disabilities to use their legal capacity)
    .publisher = Boletín Oficial del Estado (BOE)
# Variables:
#   $at (String) - the article, for example 249
es--source--civil-code = Código Civil (civil code), with the changes of 2021
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 763
es--source--procedure-law = Ley de Enjuiciamiento Civil (LEC, law on civil courts)
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 10
es--source--ombudsman-law = Ley Orgánica del Defensor del Pueblo (law on the ombudsman), 1981
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
es--source--ombudsman = Presenta tu queja al Defensor del Pueblo (Make your complaint)
    .publisher = Defensor del Pueblo
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - the paragraph that was corrected, for example 27
es--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law. Corrigendum, 26 January 2018
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations, as reported by Mental Capacity Law and Policy
    .at = paragraph { $at }
es--source--un-article-14 = Guidelines on article 14 of the Convention on the Rights of Persons with Disabilities: The right to liberty and security of persons with disabilities
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
es--source--suicide-line = Línea de atención a la conducta suicida (Line for people who think about suicide)
    .publisher = Ministerio de Sanidad (health ministry)
es--source--emergency-number = Royal decree of 1997 on the single emergency number
    .publisher = Boletín Oficial del Estado (BOE)
