### Country pack: Peru. Who reads it: people in Peru who want to know what the law says there, and the people who help them.
### Peru’s own language comes first: this text follows locales/es/countries/pe.ftl. It is never legal advice.

# For translators:
# Names of laws and bodies stay in Spanish; add a short gloss in your language at the first place.
# Never change a number, an age or a time limit. “As a rule” and “as an exception” are there on purpose: keep them.
# “Internamiento” (an emergency, up to 12 hours) is not “hospitalización” (longer). A “reclamo” goes to the service; a “denuncia” to SUSALUD.

pe--about = These are some of the rules of Peru on rights in health care. They are not the whole law. Ask an association, the Defensoría del Pueblo (ombudsman) or a lawyer.


## What the law says

# Termbase: informed-consent
pe--claim--consent = As a rule, nobody may treat you without your [consent](term:informed-consent). The exceptions are an emergency, a proven risk to other people’s health, and a serious risk to public health.
pe--claim--free-consent = Your consent must be free. First they must explain what the treatment is for, which other options there are, and what the risks are. Nobody may push you.
pe--claim--written-consent = Consent must be in writing for a risky test, an operation, or something that may affect your body. If you do not know how to sign, you can use your fingerprint.
# Termbase: right-to-refuse
pe--claim--refuse = You can [say no to a treatment](term:right-to-refuse), or stop it. Staff must tell you that you have this right. They must also explain what may follow.
pe--claim--refuse-ahead = You can also say no in advance, once you know the treatment plan for your illness.
# The last sentence is advice.
pe--claim--information = The information must be complete, on time and easy to understand. When they explain your rights, they must take your language and culture into account. If you speak Quechua, Aymara or another language, say so when you arrive.
# Termbase: accessible-information
pe--claim--adjustments = If you have a disability, the [information](term:accessible-information) must reach you in a way that works for you. It can be in sign language, in Braille, in plain words or with pictures. A person that you trust can help too.
# Termbase: dignity
pe--claim--same-care = You have a right to care that respects your [dignity](term:dignity) and your privacy. Nobody may discriminate against you because you have, or once had, a mental health condition.
pe--claim--emergency-care = In an emergency, any health centre or hospital must treat you, public or private. This holds for a psychiatric emergency too. Payment is talked about afterwards.
# Termbase: legal-capacity
pe--claim--legal-capacity = Every adult has [legal capacity](term:legal-capacity): they can use their rights themselves. This holds for people with disabilities too, in all parts of life, with or without support.
# Termbase: best-interpretation
pe--claim--support-follows-you = The person who supports you does not decide for you, unless you wanted it so. They must follow what you want. If you cannot say it, they look for the [best interpretation](term:best-interpretation), from your life and from what you said before.
# Apoyos a futuro: the name in law.
pe--claim--support-later = You can name somebody now who will support you later. You can also say who must not do it. This is called apoyos a futuro (support for the future).
pe--claim--support-by-judge = As an exception, a judge can name a supporter for a person who cannot say what they want. First, real efforts must be made to find out what the person wants.
# Hospitalización: more than 12 hours. Termbase: community
pe--claim--stay-needs-consent = A stay in hospital (hospitalización) is an exception. It must be as short as possible, and as near to your home as possible. It needs your consent.
pe--claim--emergency-only = There is only one exception: a psychiatric emergency in which you cannot say what you want. Then the supporter that you chose can sign. If you have none, the service must go to a judge.
pe--claim--consent-again = When the emergency is over, everything needs your consent again. You can ask: “Is the emergency over? Can I decide now?”
pe--claim--end-the-stay = You can ask at any time to end your stay in hospital. Staff must take what you ask seriously.
# The last sentence is advice. Termbase: seclusion, restraint
pe--claim--banned = Rooms for [seclusion](term:seclusion), and locked or barred rooms, are banned in health services. So is treatment without consent, and [stopping a person from moving](term:restraint). If it happens to you, write down the date and time, and complain.
pe--claim--never-a-punishment = Medicine may never be a punishment, or be for other people’s convenience. They may not take away visits as a punishment either. Visits can be limited only for reasons of the treatment.
pe--claim--contraception = Contraception needs your own informed consent. You must give it when you are not in a crisis.
pe--claim--young-stay = A child or a teenager stays in hospital only as an exception. It must really be needed, and it must be in a unit just for their age. If a child is under 12, the family can stay there too, if the doctor agrees.
# Termbase: confidentiality
pe--claim--secrecy = What staff know about you is [confidential](term:confidentiality). They can tell your family something to help you, but not if you forbid it. Say so clearly, and ask them to write it down.
# Termbase: health-records
pe--claim--records = You can see your [health records](term:health-records) (historia clínica) and ask for a copy. You pay for the copy.
# Termbase: second-opinion
pe--claim--second-opinion = You can ask for [another doctor’s opinion](term:second-opinion) at any time. You pay for it. Your own doctor should know about it.
pe--claim--be-heard = If you are not happy with the care, you have a right to be heard and to get an answer.

## Time limits

# Internamiento: an emergency, up to 12 hours.
pe--claim--twelve-hours = Being kept for a psychiatric emergency (internamiento) lasts up to 12 hours. It can be repeated, with consent each time, up to 72 hours in all.
pe--claim--thirty-days = After 30 days in hospital, a board of psychiatrists looks at your case again. You stay only if you give your consent again.

## Who can help

# Termbase: supporter
pe--claim--support = [Support](term:supporter) (apoyos) is help that you choose freely: to communicate, to understand, to say what you want. You decide who supports you, in what, and for how long. It is set down before a notary or a judge.
pe--claim--ombudsman-convention = The Defensoría del Pueblo (ombudsman) also checks if Peru keeps to the UN Convention on disability rights.

## Where to complain

# Termbase: complaint. Reclamo: to the service.
pe--claim--complain-service = Write your [complaint](term:complaint) (reclamo) in the Libro de Reclamaciones en Salud (complaints book) of the hospital or centre. It is free. They must answer within 30 working days: ask from which day they count.
# Denuncia: to SUSALUD.
pe--claim--complain-susalud = Perhaps they do not take your complaint, or you do not agree with the answer. Then you can make a denuncia (complaint) to SUSALUD, the public body that protects rights in health care. It is free.
pe--claim--susalud-report = SUSALUD (the health watchdog) writes its report on a denuncia (complaint to it) within 25 working days: ask from which day they count.
# Termbase: independent-body
pe--claim--ombudsman = The Defensoría del Pueblo (ombudsman) is an [independent body](term:independent-body) that protects your rights against public bodies. Anybody can turn to it, also from a hospital. So can a person on whom a court has put limits.

## What the UN asks, and what the law says

# In this order: what the UN asks, what the law allows, what you can ask for.
pe--claim--gap-liberty = The UN committee says that a disability never justifies locking somebody up or forcing treatment. The law of Peru still allows treatment without consent in an emergency. A criminal court can also order that somebody stays in hospital. You can ask for the reasons, your supporter and the board of psychiatrists.
pe--claim--gap-others-decide = The UN committee says that nobody should decide for another person against that person’s will. In Peru, a disability does not take away legal capacity. But the Código Civil (civil code) still allows a curador, a kind of guardian, because of alcohol or drugs. And if something keeps you from consenting, the health law lets somebody else do it. You can ask for the support that you choose.

## Numbers to call. Never write the number here: it stands in the file of the rules.

pe--line--mental-health = Choose option 5. Mental health staff of the Ministerio de Salud (health ministry) answer, by day and by night. The call is free.

## Sources

# Variables:
#   $at (String) - the article, for example 9.8
pe--source--mental-health-law = Ley 30947 (mental health law), 2019
    .publisher = Congress of Peru, on LP Derecho
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 27.7
pe--source--mental-health-regulation = Reglamento de la Ley de Salud Mental (regulation of the mental health law) of 2020, with changes to July 2025
    .publisher = Sistema Peruano de Información Jurídica (SPIJ, Peru’s collection of laws)
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 15.4
pe--source--health-law = Ley 26842 (general health law), text of April 2026
    .publisher = Congress of Peru, on LP Derecho
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 659-B
pe--source--civil-code = Código Civil (civil code), text of April 2026
    .publisher = LP Derecho
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 11
pe--source--complaints-regulation = Reglamento para la gestión de reclamos y denuncias (regulation on complaints in health), text of 2019
    .publisher = El Peruano, Peru’s law gazette
    .at = article { $at }
pe--source--complaints-form = Hoja de reclamación en salud (complaint form in health)
    .publisher = Sistema Metropolitano de la Solidaridad (SISOL, a public health network)
# Variables:
#   $at (String) - the article, for example 10
pe--source--ombudsman-law = Ley 26520 (law on the ombudsman), text of May 2024
    .publisher = Sistema Peruano de Información Jurídica (SPIJ)
    .at = article { $at }
pe--source--ombudsman-convention = Resolution of the ombudsman, 2018, on watching over the Convention
    .publisher = Defensoría del Pueblo, in El Peruano
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - the paragraph, for example 27
pe--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
    .at = paragraph { $at }
pe--source--un-article-14 = Guidelines on the right to liberty and security of persons with disabilities (A/72/55, annex)
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
pe--source--line-113-free = Minsa refuerza líneas gratuitas de atención en salud mental (the ministry’s free mental health line)
    .publisher = Panamericana, from the Ministerio de Salud
pe--source--line-113-hours = Día contra la Depresión: apoyo psicológico gratuito las 24 horas del día (free support, 24 hours a day)
    .publisher = Panamericana, from the Ministerio de Salud
