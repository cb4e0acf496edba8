### Country pack: Wales. Who reads it: people in Wales who want to know what the law says there, and the people who help them.
### It is short. It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place. Llais is a Welsh word and a name.
# Never change a number, an age, a time limit or a date.
# “As a rule” and “some” are there on purpose: keep them. “Has not started yet” must not change.

gb-wls--about = This is a short list of rules in Wales, and not legal advice. For the rest, ask Llais, an advocate or a lawyer.


## What the law says

gb-wls--claim--public-bodies = The Human Rights Act says that public bodies must respect your human rights. NHS hospitals and councils are public bodies. Doing nothing can break this law too.
# The Act speaks of “capacity”. Here it is always said as the ability to decide. Never say “legal capacity” here.
gb-wls--claim--able-to-decide = The Mental Capacity Act starts from this: you are able to decide. Staff must first give you all practical help. An unwise choice does not prove that you cannot decide.
gb-wls--claim--one-decision = A check of your [mental capacity](term:mental-capacity) is about one decision, at one time. Can you understand, remember for long enough, weigh it up and show your choice? Your age, your looks or your condition alone prove nothing.
gb-wls--claim--advance-decision = From 18, you can refuse a treatment in advance, in your own words. If that treatment keeps you alive, write it and sign it with a witness, and add that it counts even if your life is at risk. If you are kept in hospital, the Mental Health Act can sometimes overrule it.
gb-wls--claim--care-plan = In specialist mental health care, you have a right to a written care and treatment plan. A care coordinator works on it with you. It can cover your home, money, work and family too.
gb-wls--claim--come-back = Have you left specialist mental health care as an adult? For three years, you can as a rule ask for a new assessment yourself. No doctor has to ask for it.
gb-wls--claim--liberty-changed = In June 2026 the Supreme Court changed what a [deprivation of liberty](term:deprivation-of-liberty) is. Courts now look at many things, also at your wishes. Older leaflets may be wrong, so ask a lawyer or an advocate.
gb-wls--claim--new-act = A new Mental Health Act was passed in December 2025. It promises more choice for people who are kept in hospital. Most of it has not started yet.
gb-wls--claim--adjustments = The Equality Act tells services to take away barriers for disabled people. They must think ahead, and make reasonable changes for you. They may not make you pay for them.

## Who helps

gb-wls--claim--ward-advocate = Everybody who stays on a mental health ward can have an [independent advocate](term:independent-advocate). This is so even if you came because you agreed. Ask the ward how to reach the advocate.
gb-wls--claim--complaint-advocate = Llais gives free help with a complaint about the NHS or social care. Its advocates are independent, and the decisions are yours. They can use interpreters and other formats.

## Time limits

gb-wls--claim--tribunal = If you are kept under the Mental Health Act, you can ask a tribunal to look at it. It is the Mental Health Review Tribunal for Wales. Ask in writing, and soon: under section 2, within the first 14 days.

## Where to complain

gb-wls--claim--complain-first = First tell the staff, or the complaints team of your health board. Since April 2026, the way to complain is called Listening to People. As a rule, they must offer to talk with you and listen.
gb-wls--claim--ombudsman = Not happy with the answer? Go to the Public Services Ombudsman for Wales. As a rule, go within a year of what happened, or of finding out.

## Where the law and the UN standard part

# “Best interests” is the test of the law for adults. Keep it in quotation marks.
gb-wls--claim--gap = The UN committee says: your [will and preferences](term:will-and-preferences) count, and no force because of a disability. The law here still uses “best interests”, and allows force in some cases. You can ask for the reason in writing, an advocate and a review.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-wls--line--emergency = Here you reach the ambulance, the police and the fire service, at any time. Call when somebody is in danger now. The call is free.
gb-wls--line--urgent-help = Choose option 2. Mental health workers from your area answer, by day and by night. The call is free.
gb-wls--line--samaritans = Samaritans volunteers listen, by day and by night. You can talk about anything that is hard for you. The call is free.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-wls--source--hra = Human Rights Act 1998
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-wls--source--mca = Mental Capacity Act 2005
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 44
gb-wls--source--mha-2025 = Mental Health Act 2025
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
gb-wls--source--mha-2025-start = The Mental Health Act 2025: Provisions coming into force in February 2026
    .publisher = Browne Jacobson
# Variables:
#   $at (String) - the section, for example 20
gb-wls--source--equality-act = Equality Act 2010
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
gb-wls--source--supreme-court-2026 = Supreme Court decision in Attorney General for Northern Ireland’s Reference (Deprivation of Liberty)
    .publisher = Field Court Chambers
gb-wls--source--liberty-2026 = Deprivation of liberty: protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment
    .publisher = Capsticks, for Lawyers in Local Government
# Variables:
#   $at (String) - the section, for example 18
gb-wls--source--measure = Mental Health (Wales) Measure 2010
    .publisher = National Assembly for Wales, on legislation.gov.uk
    .at = section { $at }
gb-wls--source--come-back-time = Mental Health Measure Part 3: Assessment of Former Users of Secondary Mental Health Services
    .publisher = Welsh Government
gb-wls--source--measure-rights = Mental Health (Wales) Measure 2010: Parts 2 and 3
    .publisher = Cwm Taf Morgannwg University Health Board
# Variables:
#   $at (String) - the section, for example 66
gb-wls--source--mha-1983 = Mental Health Act 1983
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
gb-wls--source--tribunal = Applications to the Mental Health Review Tribunal for Wales
    .publisher = Mental Health Review Tribunal for Wales
gb-wls--source--complaints-reform = Improvements to be made to NHS Wales complaints system
    .publisher = Welsh Government
gb-wls--source--complaints-2026 = Focus on: updated NHS Wales concerns process 2026
    .publisher = British Medical Association
gb-wls--source--llais = Complaints advocacy
    .publisher = Llais
gb-wls--source--ombudsman = Complaints against public bodies: our procedure
    .publisher = Public Services Ombudsman for Wales
# Variables:
#   $at (String) - the paragraph, for example 27
gb-wls--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law. Corrigendum, 26 January 2018
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations, as reported by Mental Capacity Law and Policy
    .at = paragraph { $at }
gb-wls--source--un-article-14 = Guidelines on article 14 of the Convention on the Rights of Persons with Disabilities: The right to liberty and security of persons with disabilities
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
gb-wls--source--urgent-help = More than 200,000 calls to urgent mental health service
    .publisher = Welsh Government
gb-wls--source--emergency-calls = Emergency video relay
    .publisher = Ofcom
gb-wls--source--samaritans = Contact a Samaritan
    .publisher = Samaritans
