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
# Necesidad terapéutica: the name in law.
es--claim--may-stay-silent = Sometimes doctors may treat without telling you first. There must be clear reasons to think that knowing could seriously harm your health. They must write the reason in your records, and tell people close to you.
# Termbase: accessible-information, supporter
es--claim--accessible-information = Staff must inform you in a way that you understand, also if that is hard for you. If you have a disability, they must offer you support and [accessible information](term:accessible-information). That way you can give your own consent.
# Termbase: informed-consent
es--claim--consent = Before a treatment, staff need your free and voluntary [consent](term:informed-consent). First they must inform you, and you can choose among the options. As a rule, it is enough to say it aloud.
es--claim--written-consent = For an operation, or for something with serious risks, consent must be in writing. Each of them needs its own consent. You can take it back in writing at any time.
# Termbase: right-to-refuse
es--claim--refuse = You have a [right to refuse treatment](term:right-to-refuse), except in cases that the law names. Your “no” is put in writing.
# Termbase: discharge. Alta voluntaria: the name that staff use.
es--claim--refuse-discharge = If you refuse a treatment, they can ask you to sign a voluntary discharge (alta voluntaria). They may not send you away if they can offer another treatment that you accept. If you do not want to leave, a judge decides. It is different if you are kept without your consent.
es--claim--without-consent = The law allows treatment without anybody’s consent in two cases. One is a serious and immediate danger for you, if your permission cannot be had. The other is a risk to public health, as the law says. If people are kept for that, a judge must be told within 24 hours of the order.
es--claim--sixteen = From 16, as a rule, young people give their own consent. Until 18, if there is a serious risk, the legal representative consents, after listening to them. Trials of medicines, abortion, and medical help to have a baby have their own rules.
es--claim--under-sixteen = Before 16, the legal representative consents only if the young person cannot understand the treatment. The young person’s view must be heard first.
es--claim--research = If they want to use a treatment or a test for teaching or research, they must tell you. They need your permission in writing. It may never add a danger to your health.
# Termbase: confidentiality
es--claim--privacy = Facts about your health are [confidential](term:confidentiality). Nobody may see them unless the law allows it. As a rule, your family is told things only if you want that.
# Termbase: health-records, discharge
es--claim--records = You can see your [health records](term:health-records) and ask for a copy. Facts about other people, and staff’s personal notes, can be left out. When care ends, you have a right to a discharge report.
# Instrucciones previas: the name in law. Some regions say voluntades anticipadas.
es--claim--advance-instructions = An adult can write instrucciones previas, which are [advance directives](term:advance-directive). They say what care the person wants if they cannot speak one day, and can name a representative. They can be cancelled in writing at any time.
es--claim--advance-limits = Instrucciones previas (advance directives) must be in writing, in the form that your region sets. Made in that way, they are valid in all Spain. They are not followed if they go against the law or good practice, or do not fit what happens.
es--claim--notary-plan = You can set down before a notary who will support you and how, also for later. You can give somebody a power of attorney that starts, or goes on, when you need support. Courts step in only if that is not enough.
# Termbase: guardianship, will-and-preferences
es--claim--support-not-guardianship = Since a law of 2021 there is no [guardianship](term:guardianship) (tutela) for adults. Instead there is support to decide. The support must respect the person’s [will and preferences](term:will-and-preferences).
es--claim--others-decide = If others decide for you, it must be for your greatest benefit. You take part as far as possible. If a decision goes against your interest, a judge must be told.
# Termbase: community
es--claim--community-care = The law says that mental health care is given in the [community](term:community). There must be care at home, so that hospital is used as little as possible. If a stay is needed, it must be in a general hospital.
# Termbase: involuntary-admission
es--claim--court-for-admission = An [involuntary admission](term:involuntary-admission) for mental health reasons needs the permission of a court. It is for when the person cannot decide on it at that time. The permission comes first; only if it is urgent can it come later. You can always ask: “Am I free to leave now?”
es--claim--heard-by-the-court = Before it decides, the court must listen to you and see you in person. It also listens to a doctor and to the prosecutor (Fiscalía). You can have your own lawyer, and you can [appeal](term:appeal).
# Termbase: admission
es--claim--young-admission = A person under 18 may be admitted only to a mental health centre suited to their age. First there must be a report from children’s services (servicios de asistencia al menor). If the admission is involuntary, a court must allow it too.
# Termbase: interpreter
es--claim--court-adjustments = If you have a disability, you can ask the court for plain words, spoken and written. You can have a sign language [interpreter](term:interpreter). You can have a facilitator, who helps you to understand and to be understood. Somebody that you choose can be with you.
es--claim--no-papers = People in Spain without papers have a right to health care in the same conditions as Spaniards. Public money pays if nobody else covers the cost. On a short stay, social services must first write a report. Ask the health centre which form your region has.

## Time limits

es--claim--urgent-admission = If the admission is urgent, the hospital must tell the court within 24 hours of the admission. The court must decide within 72 hours of hearing about it.
es--claim--six-months = After the court says yes, the doctors report to it at least every 6 months. The court can ask for it sooner. Then it decides if the stay goes on. If the doctors find that it is no longer needed, they must let you leave at once, without waiting for the court.
# The 24 hours count from when the judge opens the case.
es--claim--habeas-corpus = If you are kept against the law in any centre, you can ask a judge to see you quickly. It is called habeas corpus, and no lawyer is needed. Close family, your lawyer, the prosecutor or the Defensor del Pueblo (ombudsman) can ask too. If the judge opens the case, the decision comes within 24 hours from then. The judge can refuse to open the case, and you cannot appeal that.
# The general rule, and then advice: it must stay clear that the time for an admission is to be asked.
es--claim--appeal-time = In civil courts, as a rule, you have 20 days to appeal, from when you get the decision. Ask the court or a lawyer at once how many days you have in your case.
es--claim--support-review = Support ordered by a court must be looked at again within three years of the decision (in rare cases six). People who are paid to care for you may not be your formal support.

## Who can help

es--claim--your-doctor = In public health care, one doctor speaks with you for the team. They must tell you that doctor’s name. You can choose a doctor, by the rules of your health service.
# Guarda de hecho, curatela, defensor judicial: the names in law.
es--claim--kinds-of-support = The support that you choose comes first. Somebody close who already supports you counts too (guarda de hecho). There are also two formal kinds. A court orders the first, curatela: it mostly assists. The other is the defensor judicial, whom a court names.
es--claim--free-lawyer = If you have little money, a lawyer for the court is free. This is for Spaniards, for people from the EU, and for foreigners in Spain. The limit on your income can be higher because of your health or a disability.
# “Promote”, not “guarantee”: keep it. Termbase: interpreter
es--claim--interpreter = In health centres, public bodies must promote sign language [interpreters](term:interpreter), if you ask beforehand. They must also promote help with spoken communication for deaf, hard of hearing and deafblind people.
# Termbase: restraint
es--claim--restraint = Spain has no national law on [restraint](term:restraint). Prosecutors (Fiscalía) can visit any ward at any time. As a rule, they check if a doctor ordered it, as a last resort. They check if it was short, and if it was written down.

## Where to complain

# The second sentence is advice, not a rule.
es--claim--complain-centre = You can make a [complaint](term:complaint) in public health care, and they must answer you in writing. Ask there for atención al paciente (patient desk) or for the hoja de reclamaciones (complaint form). The time to answer depends on the place.
# Termbase: independent-body
es--claim--ombudsman = The Defensor del Pueblo (ombudsman) is an [independent body](term:independent-body) that looks at complaints against public offices. Anybody can write: also if you are under 18, a foreigner, or kept in a centre. It is free, without a lawyer. Sign your letter, and send it within one year from when you knew what happened.
es--claim--ombudsman-letters = If you are kept in a centre, nobody may censor your letter to the Defensor del Pueblo (ombudsman). Nobody may listen to your calls with that office. That office does not look into a single case while a court has it.

## What the UN asks, and what the law says

# Three sentences, in this order: what the UN asks, what the law allows, what you can ask for.
es--claim--gap-liberty = The UN committee says that a disability is never a reason to lock somebody up. Spanish law still allows involuntary admission, with the permission of a court. You can ask for support and for the reasons in writing, and you can appeal.
es--claim--gap-others-decide = The UN committee says that nobody should decide for another person against that person’s will. Spanish law still lets other people consent, if the doctors think that you cannot decide. You can ask for support, and take part in the decision.

## Numbers to call. Never write the number here: it stands in the file of the rules.

es--line--emergency = For any emergency: an ambulance, the fire service or the police. The call is free.
es--line--suicide-crisis = Experts answer if you think about suicide, or if you are afraid for somebody. They are there by day and by night, and there are interpreters. The call is free.

## Sources

# Variables:
#   $at (String) - the article, for example 8
es--source--patient-law = Ley 41/2002 (law on the autonomy of patients), text of March 2023
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
es--source--civil-code = Código Civil (civil code), text of January 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 763
es--source--procedure-law = Ley de Enjuiciamiento Civil (LEC, law on civil courts), text of February 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 763
es--source--admission-law = Ley de Enjuiciamiento Civil (LEC, law on civil courts), admissions without consent, text of February 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 3
es--source--habeas-corpus-law = Ley Orgánica 6/1984 (law on habeas corpus), text of November 2024
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 2
es--source--free-lawyer-law = Ley 1/1996 (law on free legal aid), text of January 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
es--source--sign-language-law = Ley 27/2007 (law on sign languages), text of April 2026
    .publisher = Boletín Oficial del Estado (BOE)
# Variables:
#   $at (String) - the article, for example 3 ter
es--source--health-system-law = Ley 16/2003 (law on the national health system), text of April 2026
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
es--source--prosecutors = Instrucción 1/2022, sobre el uso de medios de contención (instruction on the use of restraint)
    .publisher = Fiscalía General del Estado (state prosecutor’s office)
# Variables:
#   $at (String) - the article, for example 10
es--source--ombudsman-law = Ley Orgánica del Defensor del Pueblo (law on the ombudsman), 1981, text of November 2009
    .publisher = Boletín Oficial del Estado (BOE)
    .at = article { $at }
es--source--ombudsman = Presenta tu queja al Defensor del Pueblo (Make your complaint)
    .publisher = Defensor del Pueblo
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - the paragraph, for example 27
es--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
    .at = paragraph { $at }
es--source--un-article-14 = Guidelines on the right to liberty and security of persons with disabilities (A/72/55, annex)
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
es--source--suicide-line = Línea de atención a la conducta suicida (Line for people who think about suicide)
    .publisher = Ministerio de Sanidad (health ministry)
es--source--emergency-number = Royal decree of 1997 on the single emergency number
    .publisher = Boletín Oficial del Estado (BOE)

## Whom letters go to: the kind of body, never a person or a street

es--to--complaint = The patient desk (atención al paciente)
