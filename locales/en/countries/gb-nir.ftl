### Country pack: Northern Ireland. Who reads it: people in Northern Ireland who want to know what the law says there, and the people who help them.
### It is short. It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit or a date.
# “As a rule”, “usually” and “some” are there on purpose: keep them. “Has started only in part” must not change.

gb-nir--about = This is a short list of the rules that Northern Ireland has for itself, and not legal advice. For the rest, ask the Patient and Client Council, an advocate or a lawyer.


## What the law says

gb-nir--claim--public-bodies = The Human Rights Act says that public bodies must respect your human rights. Health and Social Care Trusts are public bodies. Doing nothing can break this law too.
gb-nir--claim--support-first = By the Mental Capacity Act of 2016, you get help and support to decide first. That means clear information, a good time and place, and people who help you. The Act is for people from 16 on, and has started only in part.
# “Special regard” is a phrase of the law: keep the quotation marks.
gb-nir--claim--wishes = If others act for you under the Act of 2016, your wishes need “special regard”. This Act is about people who cannot take a decision, even with help. Ask a lawyer which parts of it have started.
gb-nir--claim--liberty-changed = In June 2026 the Supreme Court changed what counts as a [deprivation of liberty](term:deprivation-of-liberty). The case came from Northern Ireland. Older leaflets may be wrong, so ask a lawyer or an advocate.
gb-nir--claim--advance-decision = An adult can refuse a treatment in advance, for a time when they cannot decide. No Act sets out a form for this. Ask a lawyer or a doctor how to make it count.
gb-nir--claim--adjustments = The Disability Discrimination Act protects disabled people when they use services. As a rule, a service must make reasonable changes for you. Tell the service what you need.

## Who helps

gb-nir--claim--interpreter = If you speak little English, you can have a free interpreter, at any time. Tell the reception or the staff before your appointment. Friends and family should not interpret.

## Time limits

gb-nir--claim--tribunal = If you are kept in hospital, you can ask the Review Tribunal to look at it. As a rule, ask within the first six months. It also looks at deprivation of liberty under the Act of 2016.

## Where to complain

# NIPSO: Northern Ireland Public Services Ombudsman.
gb-nir--claim--complain = Complain soon, usually within six months of finding out. The Patient and Client Council can help you. After the final answer, you have as a rule six months to go to the ombudsman (NIPSO).

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
gb-nir--source--mca-ni = Mental Capacity Act (Northern Ireland) 2016
    .publisher = Northern Ireland Assembly, on legislation.gov.uk
    .at = section { $at }
gb-nir--source--review-tribunal = Review Tribunal
    .publisher = Department of Justice, Northern Ireland
gb-nir--source--tribunal-guide = Mental Health Review Tribunal: guide for patients
    .publisher = Northern Ireland Courts and Tribunals Service
gb-nir--source--supreme-court-2026 = Supreme Court decision in Attorney General for Northern Ireland’s Reference (Deprivation of Liberty)
    .publisher = Field Court Chambers
gb-nir--source--liberty-2026 = Deprivation of liberty: protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment
    .publisher = Capsticks, for Lawyers in Local Government
gb-nir--source--advance-decisions = Review of the law relating to Advance Decisions to Refuse Treatment
    .publisher = Department of Health, Northern Ireland
gb-nir--source--assembly-research = Advance decisions to refuse treatment: Where are we now?
    .publisher = Northern Ireland Assembly, Research and Information Service
gb-nir--source--interpreting = Health and Social Care language support
    .publisher = Business Services Organisation, Northern Ireland
gb-nir--source--disability-law = Disability: providers of goods and services
    .publisher = Equality Commission for Northern Ireland
gb-nir--source--complaints = How to complain or raise concerns about health services
    .publisher = nidirect
gb-nir--source--complaint-help = Health and social care
    .publisher = Consumer Council for Northern Ireland
gb-nir--source--ombudsman = Frequently asked questions
    .publisher = Northern Ireland Public Services Ombudsman
gb-nir--source--un-article-14 = Guidelines on article 14 of the Convention on the Rights of Persons with Disabilities: The right to liberty and security of persons with disabilities
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
gb-nir--source--ambulance = When to call
    .publisher = Northern Ireland Ambulance Service
gb-nir--source--lifeline-number = Contact Lifeline if you’re in distress or despair
    .publisher = Public Health Agency, Northern Ireland
gb-nir--source--lifeline = About Lifeline
    .publisher = Lifeline
gb-nir--source--emergency-calls = Emergency video relay
    .publisher = Ofcom
gb-nir--source--samaritans = Contact a Samaritan
    .publisher = Samaritans
