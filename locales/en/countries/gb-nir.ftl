### Country pack: Northern Ireland. Who reads it: people in Northern Ireland who want to know what the law says there, and the people who help them.
### It is short. It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit, the day it counts from, or a date.
# “As a rule”, “usually” and “some” are there on purpose: keep them. “Has started only in part” must not change.

gb-nir--about = This is a short list of the rules that Northern Ireland has for itself, and not legal advice. For the rest, ask the Patient and Client Council, an advocate or a lawyer.


## What the law says

gb-nir--claim--free-to-leave = If you came of your own will, as a rule you can refuse care and leave. The exception is when staff lawfully hold you. Ask: am I free to leave now?
gb-nir--claim--discharge = The doctor in charge must let you go when your illness no longer needs a stay. The doctor must also do it when letting you go would probably not lead to serious physical harm.
gb-nir--claim--order-1986 = The law for keeping people in a psychiatric hospital is the Mental Health Order of 1986. It is not the Act of 2016, and not the law of England.
gb-nir--claim--liberty-panel = From 16 on, the Act of 2016 has rules on deprivation of liberty. A panel of three people from the Trust decides: a doctor, an approved social worker and one more. They may not be part of your care.
gb-nir--claim--liberty-consent = Perhaps you cannot decide where to live. You may still give valid consent through wishes and feelings, and staff may read it from what you do. If you are not content, say or show it, and ask to have it written down.
gb-nir--claim--liberty-changed = In June 2026 the Supreme Court changed what counts as a [deprivation of liberty](term:deprivation-of-liberty). The case came from Northern Ireland. Older leaflets may be wrong, so ask a lawyer or an advocate.
gb-nir--claim--medicine = The Mental Health Order has rules on treatment without your yes. They do not cover a short hold on a ward, or a hold until you are moved to another hospital. If you cannot decide at that time, another law may still allow treatment. Ask which law it is.
gb-nir--claim--advance-decision = An adult can refuse a treatment in advance, for a time when they cannot decide. No Act sets out a form for this. Ask a lawyer or a doctor how to make it count.
gb-nir--claim--support-first = The Mental Capacity Act of 2016 has started only in part. Its rules on support to decide hold so far for deprivation of liberty, research, and money and valuables. For other care, older law applies, so ask a lawyer or an advocate which law it is.
gb-nir--claim--support-how = Where these rules hold, you get help and support to decide first, from the age of 16. That means clear information, a good time and place, and people who help you.
gb-nir--claim--older-law = Where the Act of 2016 has not started, the older law counts. If you are 16 or older, it starts from this: you can decide.
# “Special regard” is a phrase of the law: keep the quotation marks.
gb-nir--claim--wishes = If others act for you under the Act of 2016, your wishes need “special regard”. So far, this holds for deprivation of liberty, research, and money and valuables. Say what you want, and ask for it to be written down.
gb-nir--claim--power-of-attorney = As a rule, an enduring power of attorney is only for money and property. In Northern Ireland, you cannot yet give somebody the legal power to decide about your health.
# “Nearest relative” is a phrase of the law.
gb-nir--claim--nearest-relative = Your nearest relative can order in writing that you leave. But the hospital must be told in writing 72 hours before. In the 72 hours after that notice, the doctor can stop it with a written report. Then the relative has 28 days to go to the Review Tribunal, counting from being told of the report.
gb-nir--claim--adjustments = The Disability Discrimination Act protects disabled people when they use services. As a rule, a service must make reasonable changes for you. Tell the service what you need.
gb-nir--claim--public-bodies = The Human Rights Act says that public bodies must respect your human rights. Health and Social Care Trusts are public bodies. Doing nothing can break this law too.

## Who helps

gb-nir--claim--complaint-help = The Patient and Client Council must help people to make a complaint about health and social care.
gb-nir--claim--interpreter = If you speak little English, you can have a free interpreter, at any time. Tell the reception or the staff before your appointment. Friends and family should not interpret.
gb-nir--claim--emergency-sign = If you use British Sign Language (BSL), an interpreter can connect you to the emergency services, by day and by night. It is a free app and website: look for the emergency number with “BSL” behind it. You can also send a text message in an emergency, but as a rule you must register your phone first.

## Time limits

gb-nir--claim--how-long = As a rule, assessment in hospital can last up to 14 days. After that, the law may let them keep you longer for treatment. Ask how long it is for you, and from which day it counts.
gb-nir--claim--tribunal = Are you kept in hospital under the Mental Health Order? In the first six months, you can ask the Review Tribunal to look at your case. They count from the day you came in. If it is later than that, ask a lawyer when you can ask again. If nobody has asked within a set time, the Trust must send your case.
gb-nir--claim--tribunal-liberty = Has a panel permitted a deprivation of liberty? You can ask the Review Tribunal at any time while the permission lasts. Your nominated person can ask for you, with your yes if you can decide that.
gb-nir--claim--tribunal-sent = If you cannot ask, the Attorney General can be asked to send the case to the Review Tribunal. If the Tribunal has not looked, the Trust must send it two years after the permission began. Under 18, it is one year.

## Where to complain

# RQIA: Regulation and Quality Improvement Authority.
gb-nir--claim--rqia = The RQIA watches over care under the Mental Health Order, in hospital and outside. It must look into ill-treatment, poor care, or people kept wrongly. Its people can see patients in private.
gb-nir--claim--complain = As a rule, complain within six months of what happened, or of finding out. If you are late, ask anyway and say why.
gb-nir--claim--complain-stages = There are two stages. The first answer comes in 5 working days after you complain, if possible. The full answer comes in 20 working days after you ask for stage two. Look in the first letter for how long you have to ask for it.
gb-nir--claim--complain-who = The ambulance service, family doctors, dentists and pharmacists follow the same two stages.
# NIPSO: Northern Ireland Public Services Ombudsman.
gb-nir--claim--complain-next = After the final answer, you can go to the ombudsman (NIPSO). As a rule, you have six months, counting from the day that answer was sent.

## Where the law and the UN standard part

gb-nir--claim--gap = The UN committee says: no locking up and no forced treatment because of a disability. The law in Northern Ireland still allows it in some cases. You can ask for the reason in writing, an advocate and a review.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-nir--line--emergency = Here you reach the ambulance, the police and the fire service, at any time. Call when somebody is in danger now. The call is free.
gb-nir--line--lifeline = Lifeline counsellors answer by day and by night. It is for everybody in Northern Ireland who finds it hard to cope. The call is free.
gb-nir--line--samaritans = Samaritans volunteers listen, by day and by night. You can talk about anything that is hard for you. The call is free.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-nir--source--hra = Human Rights Act 1998
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-nir--source--mca-ni = Mental Capacity Act (Northern Ireland) 2016, and its explanatory notes
    .publisher = Northern Ireland Assembly, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the article, for example 14
gb-nir--source--order-1986-14 = Mental Health (Northern Ireland) Order 1986
    .publisher = UK Parliament, on legislation.gov.uk
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 62
gb-nir--source--order-1986-62 = Mental Health (Northern Ireland) Order 1986
    .publisher = UK Parliament, on legislation.gov.uk
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 71
gb-nir--source--order-1986-71 = Mental Health (Northern Ireland) Order 1986
    .publisher = UK Parliament, on legislation.gov.uk
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 86
gb-nir--source--order-1986-86 = Mental Health (Northern Ireland) Order 1986
    .publisher = UK Parliament, on legislation.gov.uk
    .at = article { $at }
# Variables:
#   $at (String) - the regulation, for example 41
gb-nir--source--liberty-rules = Mental Capacity (Deprivation of Liberty) (No. 2) Regulations (Northern Ireland) 2019
    .publisher = Department of Health, Northern Ireland, on legislation.gov.uk
    .at = regulation { $at }
gb-nir--source--liberty-tribunal = MCA: Tribunals
    .publisher = Department of Health, Northern Ireland
gb-nir--source--review-tribunal = Review Tribunal
    .publisher = Department of Justice, Northern Ireland
gb-nir--source--detention-guide = My family member has been detained: what does that mean?
    .publisher = CAUSE, with Law Centre NI
gb-nir--source--order-guide = Guidelines on the use of the Mental Health (Northern Ireland) Order 1986
    .publisher = Guidelines and Audit Implementation Network
gb-nir--source--rqia = Mental health and learning disability
    .publisher = Regulation and Quality Improvement Authority
gb-nir--source--power-of-attorney = Setting up a power of attorney
    .publisher = MoneyHelper
gb-nir--source--supreme-court-2026 = Reference by the Attorney General for Northern Ireland (deprivation of liberty), UKSC/2025/0042
    .publisher = UK Supreme Court
gb-nir--source--liberty-2026 = Deprivation of liberty: protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment
    .publisher = Capsticks, for Lawyers in Local Government
gb-nir--source--advance-decisions = Review of the law relating to Advance Decisions to Refuse Treatment
    .publisher = Department of Health, Northern Ireland
gb-nir--source--assembly-research = Advance decisions to refuse treatment: Where are we now?
    .publisher = Northern Ireland Assembly, Research and Information Service
gb-nir--source--interpreting = Interpreting services
    .publisher = Business Services Organisation, Northern Ireland
gb-nir--source--disability-law = Disability: providers of goods and services
    .publisher = Equality Commission for Northern Ireland
gb-nir--source--complaint-rules = Complaints standards
    .publisher = Northern Ireland Public Services Ombudsman
gb-nir--source--complaint-stages = What happens when you complain
    .publisher = South Eastern Health and Social Care Trust
gb-nir--source--complaint-ambulance = Make a complaint
    .publisher = Northern Ireland Ambulance Service
gb-nir--source--complaint-help = Health and social care
    .publisher = Consumer Council for Northern Ireland
gb-nir--source--ombudsman = Frequently asked questions
    .publisher = Northern Ireland Public Services Ombudsman
# Variables:
#   $at (String) - the section, for example 26
gb-nir--source--ombudsman-act-26 = Public Services Ombudsman Act (Northern Ireland) 2016
    .publisher = Northern Ireland Assembly, on legislation.gov.uk
    .at = section { $at }
gb-nir--source--un-article-14 = Guidelines on the right to liberty and security of persons with disabilities (A/72/55, annex)
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
gb-nir--source--ambulance = When to call
    .publisher = Northern Ireland Ambulance Service
gb-nir--source--lifeline-number = Contact Lifeline if you’re in distress or despair
    .publisher = Public Health Agency, Northern Ireland
gb-nir--source--lifeline = About Lifeline
    .publisher = Lifeline
gb-nir--source--emergency-calls = Emergency video relay
    .publisher = Ofcom
gb-nir--source--emergency-text = Emergency SMS
    .publisher = Buckinghamshire Fire and Rescue Service
gb-nir--source--samaritans = Contact a Samaritan
    .publisher = Samaritans
