### Country pack: Argentina. Who reads it: people in Argentina who want to know what the law says there, and the people who help them.
### Argentina’s own language comes first: this text follows locales/es/countries/arg.ftl. It is never legal advice.

# For translators:
# Names of laws and bodies stay in Spanish; add a short gloss in your language at the first place.
# Never change a number, an age or a time limit. “As a rule” and “as an exception” are there on purpose: keep them.
# Do not use words from the law of another country.

arg--about = The provinces and the city of Buenos Aires also have laws of their own. These are some of the national rules on rights in health care. A reform of the mental health law was announced: ask a lawyer which law holds today.


## What the law says

# Termbase: right-to-refuse
arg--claim--refuse = You can say yes or [say no to a treatment](term:right-to-refuse), with or without a reason. You can change your mind later. Staff must respect that and write it in your records.
# Termbase: informed-consent
arg--claim--consent = In mental health too, your [informed consent](term:informed-consent) is the rule. The only exceptions are those that the law names. You take part in decisions as far as possible.
arg--claim--information = Before you decide, they must explain clearly what they propose and what for. They must tell you the benefits, the risks and the discomforts. They must also say which other options there are, and what may happen without the treatment.
arg--claim--written-consent = As a rule, a spoken yes is enough. It must be in writing for a stay in hospital, an operation, and anything invasive or risky. Taking back your consent is put in writing too.
arg--claim--without-consent = Treatment without consent is an exception. One case is a serious danger to public health. The other is an emergency with serious danger to you, if neither you nor your legal representative can consent. These exceptions must be read strictly.
# Termbase: accessible-information
arg--claim--accessible = If you have a disability, the [information](term:accessible-information) must reach you in ways that help you to understand it.
arg--claim--can-decide = The law starts from the idea that everybody can decide. A diagnosis never proves that somebody is a danger, or cannot decide. Staff must look at that person’s situation at that time.
# Termbase: legal-capacity
arg--claim--legal-capacity = You keep your [legal capacity](term:legal-capacity), also while you stay in hospital. Limits are an exception. They come from a judge, and are for certain acts only.
# Termbase: supporter
arg--claim--support = You can have [support](term:supporter) (apoyos) to decide. You can propose people that you trust to the judge. Support must help you to say what you want.
# Directivas anticipadas: the name in law. Termbase: advance-directive
arg--claim--directives = An adult can write directivas anticipadas, which are [advance directives](term:advance-directive) about their health. They are made before a notary or a court, with two witnesses. You can cancel them at any time.
# Termbase: involuntary-admission
arg--claim--leave = If you came of your own will, you can leave at any time. Only a sure and very near risk can stop that. Then the rules on [involuntary admission](term:involuntary-admission) hold.
arg--claim--kept-against-your-will = Involuntary admission (internación involuntaria) is an exception. There must be a riesgo cierto e inminente. It means sure and very near harm to your life or body, or to other people’s. And nothing outside hospital can work. Two professionals from different fields must sign.
arg--claim--risk-is-over = As soon as the risk is over, the team must let you go, or ask if you want to stay. It needs no permission from the judge. It is different if a criminal court ordered the stay.
arg--claim--consent-lost = You must give consent to a stay yourself, with a clear mind, knowing what goes on. If that changes, because of your health or the medicines, the rules on involuntary admission hold. Then a judge looks at it too.
# A copy of article 7 of the law.
arg--claim--copy-of-rights = When a stay in hospital begins, they must give you and your family a copy of your rights. It is article 7 of the mental health law. If you do not have it, ask for it.
# Termbase: seclusion
arg--claim--no-isolation = Rooms for [seclusion](term:seclusion) are not allowed. If it happens to you, write down the date and time. Tell the órgano de revisión (review body) or your lawyer.
arg--claim--medicine = Medicine may never be a punishment, or be for other people’s convenience. Nor may it stand in for the company or the care that you need.
arg--claim--research = Nobody may use you for research or an experimental treatment without your clear and proven consent. They must explain everything first.
# Termbase: community
arg--claim--not-for-housing = Nobody may be kept in hospital because of housing or social problems. The State must find another answer, in the [community](term:community).
arg--claim--care-outside = Care should be outside hospital first. If a stay is needed, it should be in a general hospital, and as short as possible.
arg--claim--no-rejection = If they refuse to treat you only because it is about mental health, the law calls that discrimination.
# Termbase: dignity
arg--claim--dignity = Staff must treat you with [dignity](term:dignity). They must respect your beliefs, your gender and your modesty. They must treat your family and whoever comes with you in the same way.
# Termbase: confidentiality
arg--claim--privacy = Staff must keep what they know about you [confidential](term:confidentiality). As a rule, others get information only with your permission, or if a judge orders it.
arg--claim--contact = During a stay in hospital for mental health, there must be a free phone for you. To limit visits, calls or letters is an exception: the team must give reasons and tell the judge. It is never allowed for your lawyer.
# Termbase: second-opinion
arg--claim--second-opinion = You can ask for the information in writing. With it, you can look for a [second opinion](term:second-opinion).
arg--claim--young = If a minor stays in hospital for mental health, a judge always looks at it. The rules on involuntary admission hold. Staff must explain the options, ask what the young person thinks, and write it down. It is best if their lawyer knows children’s rights well.

## Time limits

arg--claim--judge-three-days = After an involuntary admission begins, the hospital has 10 hours to tell the judge and the review body. All papers must follow, up to 48 hours later. From when they are told, the judge has up to 3 calendar days. The judge can allow it, end it or ask for more reports. With more reports, it can be up to 7 days from when the judge is told. The judge must hear you, as far as possible.
arg--claim--every-thirty-days = If the judge allows the stay, the judge asks for a report at least every 30 days. After 90 days, a new team that was not involved must look at it. If the teams differ, the choice that limits you less counts.
arg--claim--sixty-days = If you stay freely for more than 60 days, the team tells the review body and the judge. From when they are told, the judge has 5 days to see if it is still your own will.
arg--claim--limit-reviewed = A judge must look again at any limit to your legal capacity within 3 years, counting from the decision. The judge must see you in person. You can ask for it at any time, with a lawyer.
# Habeas data: the name in law. Termbase: health-records
arg--claim--records = Your [health record](term:health-records) (historia clínica) is yours. They must give you a copy within 48 hours, counting from when you ask, except in an emergency. If they refuse, you can go to a judge: this is called habeas data.

## Who can help

arg--claim--companion = In mental health care, you can have somebody with you before, during and after treatment. It can be family, or a person that you choose.
# Termbase: advocate
arg--claim--lawyer = In an involuntary admission, you have a right to a lawyer from the first moment. If you have none, the State gives you one, free. The lawyer must respect what you want. The lawyer can ask for your release at any time.
arg--claim--defence-lawyers = The Ministerio Público de la Defensa (public defence) has lawyers for people in an involuntary admission: the Unidad de Letrados (lawyers’ unit). Ask the hospital or the court who does this in your province.
# A number that somebody has checked: the last sentence is advice.
arg--claim--find-a-number = There is no checked number for Argentina here yet. In each health service there must be a sign that all can see. It has a free number to ask about your rights and to report. In danger now, go to the guardia (emergency room) of the nearest hospital. Or ask somebody near you for help.

## Where to complain

# Termbase: independent-body
arg--claim--review-body = The Órgano de Revisión (review body) protects the rights of people in mental health care. It is part of the public defence. It takes complaints from anybody. It checks on stays in hospital, and can appeal against what a judge decides.
arg--claim--provinces = Some provinces have a review body of their own. In Entre Ríos, for example, you can complain without a form or your name, about public and private services. Ask which one is yours.
arg--claim--staff-must-report = If staff suspect that somebody is treated without dignity, they must tell the review body and the judge. They can ask that their name is kept secret. Their job is protected.
# Termbase: complaint
arg--claim--ombudsman = The Defensor del Pueblo de la Nación (national ombudsman) takes [complaints](term:complaint) about the national administration. Write and sign your complaint, within one year, counting from what happened. It is free, without a lawyer.

## What the UN asks, and what the law says

# In this order: what the UN asks, what the law allows, what you can ask for.
arg--claim--gap-liberty = The UN committee says that a disability is never a reason to lock somebody up. Argentine law still allows it for a sure and very near risk, and a judge must check it. You can ask for the reasons, your free lawyer and the review body.
# Curador: the name in law.
arg--claim--gap-others-decide = The UN committee says that nobody should decide for another person against that person’s will. In Argentina, a judge can still limit acts. As an exception, a judge can name a curador, a kind of guardian, who decides. Relatives can consent if you cannot. You can ask for support, to be heard, and for a review.

## Sources

# Variables:
#   $at (String) - the article, for example 20
arg--source--mental-health-law = Ley 26.657 (mental health law), text of 2010
    .publisher = InfoLEG (Argentina’s collection of laws)
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 21
arg--source--mental-health-decree = Decreto 603/2013 (rules for the mental health law)
    .publisher = InfoLEG
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 14
arg--source--patient-law = Ley 26.529 (law on the rights of patients), text of January 2013
    .publisher = InfoLEG
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 43
arg--source--civil-code = Código Civil y Comercial de la Nación (civil code), text of May 2018
    .publisher = InfoLEG
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 19
arg--source--ombudsman-law = Ley 24.284 (law on the ombudsman)
    .publisher = InfoLEG
    .at = article { $at }
arg--source--public-defence = Unidad de Letrados, artículo 22 de la Ley 26.657 (lawyers for people kept in hospital)
    .publisher = Ministerio Público de la Defensa (public defence)
arg--source--review-body-entre-rios = Órgano de Revisión: preguntas frecuentes (frequent questions)
    .publisher = Ministerio Público de la Defensa de Entre Ríos
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - the paragraph, for example 27
arg--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
    .at = paragraph { $at }
arg--source--un-article-14 = Guidelines on the right to liberty and security of persons with disabilities (A/72/55, annex)
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
