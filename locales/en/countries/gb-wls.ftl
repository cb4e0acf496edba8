### Country pack: Wales. Who reads it: people in Wales who want to know what the law says there, and the people who help them.
### It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place. Llais is a Welsh word and a name.
# Never change a number, an age, a time limit or a date.
# “Section 2” and “section 3” are the names that staff use.
# “As a rule”, “often” and “some” are there on purpose: keep them. “Has not started yet” must not change.

gb-wls--about = These are some of the rules in Wales, and not legal advice. For the rest, ask Llais, an advocate or a lawyer.


## What the law says

gb-wls--claim--risks = Your doctor must tell you the risks that matter to you, and the other reasonable choices. Numbers alone do not decide which risks matter. It must be a talk with you, not only leaflets.
gb-wls--claim--free-to-leave = If you came to hospital of your own will, you can as a rule refuse treatment. You can also leave, unless somebody lawfully uses a power to hold you. You do not need the doctor’s permission, but do tell the staff.
gb-wls--claim--told-why = If you are kept in hospital, you must soon hear why, in a language you understand. The part of the law that is used is called your “section”. Staff must do what they can so that you understand it, and how to ask a tribunal. They must do it as soon as they can, aloud and in writing.
gb-wls--claim--medicine = If you are kept under section 2 or 3, the law often allows medicine for your mental health without your yes. After three months, this takes your yes or the agreement of a second-opinion doctor, except in some emergencies. The months count from the first medicine in that stay. The second-opinion doctor is appointed for the Welsh Ministers.
gb-wls--claim--medicine-short-hold = In a short hold (sections 4, 5, 135 or 136), you can as a rule refuse medicine. The power of section 2 or 3 to give it without your yes does not apply. If you cannot decide at that time, other law may allow treatment. If a second doctor agrees, section 4 becomes section 2, and its rules apply.
gb-wls--claim--ect = ECT (electroconvulsive therapy) may be given only if you say yes, when you can understand it. If a second-opinion doctor finds that you cannot understand it, it can be allowed. But not against your valid advance decision, or a “no” from the person you chose as your attorney. The exception: it is needed at once to save your life, or to stop you getting seriously worse.
# The Act speaks of “capacity”. Here it is always said as the ability to decide. Never say “legal capacity” here.
gb-wls--claim--able-to-decide = The Mental Capacity Act starts from this: you are able to decide. Staff must first give you all practical help. An unwise choice does not prove that you cannot decide.
gb-wls--claim--one-decision = A check of your [mental capacity](term:mental-capacity) is about one decision, at one time. Can you understand, remember for long enough, weigh it up and show your choice? Your age, your looks or your condition alone prove nothing.
# “Best interests” is the test of this law for adults. Keep it in quotation marks.
gb-wls--claim--best-interests = If staff find that you cannot decide, they must act in your “best interests”. They must help you to take part. Your wishes and beliefs count, above all what you wrote before.
gb-wls--claim--advance-decision = From 18, you can refuse a treatment in advance, in your own words. If that treatment keeps you alive, write it down, and sign it with a witness. Write too that it counts even if your life is at risk.
gb-wls--claim--advance-decision-hospital = If you are kept in hospital, the Mental Health Act can sometimes overrule your advance decision. But for ECT, it can do so only in an emergency.
gb-wls--claim--power-of-attorney = From 18, you can choose somebody to decide about your health later. This is a lasting power of attorney. It counts only for decisions that you cannot take yourself at that time.
gb-wls--claim--no-cruelty = Nobody may torture you, or treat you in a cruel or degrading way. No reason ever makes it lawful. This law is about serious harm or shame.
gb-wls--claim--relative-letter = The law picks a “nearest relative” for you from a list. The hospital sends this person a copy of what it tells you in writing about your stay. It does not, if you ask it not to. So tell the staff early what you want.
gb-wls--claim--private-life = The law protects your private and family life, your home and your letters. It covers your body, your records and your part in decisions. A limit needs a law and a good reason, and must be [proportionate](term:proportionate).
gb-wls--claim--letters = Letters that you send from hospital may be held back only if the other person asked for that. In high-security hospitals, other rules hold.
gb-wls--claim--order-to-leave = Are you kept under section 2 or 3? The doctor in charge, the hospital’s managers or your nearest relative can order that you leave. The order must be in writing. Your nearest relative can also send a doctor to see you in private.
gb-wls--claim--care-plan = In specialist mental health care, you have a right to a written care and treatment plan. A care coordinator works on it with you. It can cover your home, money, work and family too.
gb-wls--claim--aftercare = After section 3 (or some court orders), you must get aftercare when you leave hospital. The health service and the council give it; this is section 117. It is for needs linked to your mental health, so that you are less likely to go back. It goes on until both find that you no longer need it.
gb-wls--claim--come-back = Have you left specialist mental health care as an adult? For three years after you left, you can as a rule ask for a new assessment yourself. No doctor has to ask for it.
gb-wls--claim--adjustments = The Equality Act tells services to take away barriers for disabled people. They must think ahead, and make reasonable changes for you. They may not make you pay for them.
gb-wls--claim--community-order = After section 3, a doctor can let you leave under a community treatment order (CTO), with conditions. A mental health professional who is not a doctor must agree. It lasts up to six months from the day it is made, then can be made longer.
gb-wls--claim--community-order-medicine = On a community treatment order (CTO), from 16, your yes counts if you can decide. Nobody may then give you medicine for your mental health in the community without it. If you cannot decide at that time, it can be given, but as a rule not by force if you object.
gb-wls--claim--police-hold = Section 136 lets the police hold you, so that a doctor and a mental health professional can see you. They can use it almost anywhere, but not in a home. If they can, they must first ask a doctor, a nurse or another professional.
gb-wls--claim--liberty-changed = In June 2026 the Supreme Court changed what a [deprivation of liberty](term:deprivation-of-liberty) is. Courts now look at many things, also at your wishes. Older leaflets may be wrong, so ask a lawyer or an advocate.
gb-wls--claim--liberty-consent = Somebody who cannot decide where to live may still give a valid yes, through wishes and feelings. Since June 2026, staff may read a yes from how a person behaves. So if you are not content, say so, or show it, and ask for it to be written down.
gb-wls--claim--young-stay = At 16 or 17, if you can decide, your yes is enough for a stay for your mental health. If you say no, your parents cannot agree to it for you. But you can still be kept under the Mental Health Act.
gb-wls--claim--young-ward = Are you under 18 and in hospital for your mental health? The hospital must make sure that your surroundings suit your age, as far as your needs allow.
gb-wls--claim--young-ect = Under 18, a second-opinion doctor must agree to ECT (electroconvulsive therapy), even if you say yes. This is also so if you came of your own will. There is an exception for some emergencies.
gb-wls--claim--nobody-else = Nobody may say yes for another adult to marriage or to sex. Nobody may decide your vote for you either. This is so even if staff find that you cannot decide.
gb-wls--claim--public-bodies = The Human Rights Act says that public bodies must respect your human rights. NHS hospitals and councils are public bodies. Doing nothing can break this law too.
gb-wls--claim--new-act = A new Mental Health Act was passed in December 2025. It promises more choice for people who are kept in hospital. Most of it has not started yet.

## Who helps

gb-wls--claim--ward-advocate = Everybody who stays on a mental health ward can have an [independent advocate](term:independent-advocate). This is so even if you came because you agreed. Ask the ward how to reach the advocate.
gb-wls--claim--managers = Under section 2 or 3, the hospital’s managers can let you leave. They can end a community treatment order (CTO), too. As a rule, you can ask for a managers’ hearing at any time. At least three people who are not hospital staff decide.
gb-wls--claim--tribunal-help = The Mental Health Review Tribunal for Wales has a guidance booklet and forms on its website. You can ask for them in another format.
gb-wls--claim--tribunal-appeal = Do you think that the tribunal got the law wrong? You can ask to appeal to the Upper Tribunal. You need permission first, so ask an advocate or a lawyer soon.
gb-wls--claim--nearest-relative = The law picks a “nearest relative” for you from a list, and you can ask a court to change this. This person can order in writing that you leave, with 72 hours’ notice to the hospital managers. The doctor in charge can stop it with a report: that you would probably be a danger to somebody or yourself.
gb-wls--claim--emergency-sign = If you use British Sign Language (BSL), an interpreter can connect you to the emergency services, by day and by night. It is a free app and website: look for the emergency number with “BSL” behind it. You can also send a text message in an emergency, but as a rule you must register your phone first.
gb-wls--claim--complaint-advocate = Llais gives free help with a complaint about the NHS or social care. Its advocates are independent, and the decisions are yours. They can use interpreters and other formats.

## Time limits

gb-wls--claim--how-long = Section 2 of the Mental Health Act (assessment) can last up to 28 days, counting from the day it began. Section 3 (treatment) can last up to six months from its first day. Then it can be made longer: six months more, then a year at a time. Ask which section it is, and when it began.
gb-wls--claim--tribunal = You can ask the Mental Health Review Tribunal for Wales, in writing, to let you leave. Under section 2, ask in the first 14 days, counting the day you came in under it. Under section 3, you can as a rule ask once in the first six months after it began. After that, ask once in the next six months, then once each year.
gb-wls--claim--tribunal-sent = If nobody has asked the tribunal, the hospital must send your case to it after six months. The six months count from the first day under section 2 or 3. Later, it must do so when three years have passed since a tribunal last looked. Under 18, it is one year. This is so even if you asked under section 2 before.
gb-wls--claim--how-long-short = Some holds are short. With the police (section 136), it is up to 24 hours from when you arrive in a place of safety. A doctor can sometimes make it some hours longer. An emergency stay (section 4) is up to 72 hours from when you are admitted.
gb-wls--claim--how-long-ward = On a ward, a doctor can hold you for up to 72 hours from the doctor’s written report (section 5). Some nurses can hold you for up to 6 hours from when they write it down. The nurse’s hold ends when the doctor comes.
gb-wls--claim--nearest-relative-stopped = Did the doctor in charge stop your nearest relative’s order that you leave? Then this relative cannot give a new one for six months after the doctor’s report. Under section 3, the relative can go to the tribunal within 28 days of being told.
gb-wls--claim--community-order-recall = On a community treatment order (CTO), the doctor can call you back to hospital in writing. You must need treatment there, and there must be a risk of harm. Breaking most conditions is not enough by itself. They can keep you for up to 72 hours, counting from when they start to keep you. Then you must be let go, unless the order is ended and you are kept again.
gb-wls--claim--community-order-tribunal = You can ask a tribunal to end a community treatment order (CTO). Ask in the first six months after it was made, and again in each new period. If it is ended and you are kept in hospital again, the hospital must send your case to the tribunal. It must do so as soon as it can.
gb-wls--claim--complaint-time = As a rule, there is a time limit for a complaint, so complain as soon as you can. If you are late, ask anyway and say why. For court under the Human Rights Act, you normally have one year from what happened.

## Where to complain

gb-wls--claim--complain-first = First tell the staff, or the complaints team of your health board. Since April 2026, the way to complain is called Listening to People. It usually has two stages: an early one and a full one. As a rule, the health board must offer to listen to you, and offer you an advocate.
gb-wls--claim--ombudsman = Not happy with the answer? Go to the Public Services Ombudsman for Wales. As a rule, go within a year of what happened, or of finding out.
gb-wls--claim--inspectors = Healthcare Inspectorate Wales checks how the Mental Health Act is used, for the Welsh Ministers. It sends people to see patients in private. As a rule, you can complain to it about this. It looks into some complaints, but it cannot let you leave hospital.

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
#   $at (String) - the article, for example 8
gb-wls--source--convention-rights = Human Rights Act 1998, Schedule 1: the rights in the European Convention on Human Rights
    .publisher = UK Parliament, on legislation.gov.uk
    .at = article { $at }
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
gb-wls--source--supreme-court = Case UKSC/2025/0042: Reference by the Attorney General for Northern Ireland
    .publisher = Supreme Court of the United Kingdom
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
#   $at (String) - the section, for example 131
gb-wls--source--mha = Mental Health Act 1983
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
gb-wls--source--mha-2 = Mental Health Act 1983, section 2
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-3 = Mental Health Act 1983, section 3
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-4 = Mental Health Act 1983, section 4
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-5 = Mental Health Act 1983, section 5
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-17a = Mental Health Act 1983, section 17A
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-20 = Mental Health Act 1983, section 20
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-20a = Mental Health Act 1983, section 20A
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-23 = Mental Health Act 1983, section 23
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-25 = Mental Health Act 1983, section 25
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-56 = Mental Health Act 1983, section 56
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-58 = Mental Health Act 1983, section 58
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-58a = Mental Health Act 1983, section 58A
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-62 = Mental Health Act 1983, section 62
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-66 = Mental Health Act 1983, section 66
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-68 = Mental Health Act 1983, section 68
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-117 = Mental Health Act 1983, section 117
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-120 = Mental Health Act 1983, section 120
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-132 = Mental Health Act 1983, section 132
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--mha-136 = Mental Health Act 1983, section 136
    .publisher = UK Parliament, on legislation.gov.uk
gb-wls--source--tribunal = Applications to the Mental Health Review Tribunal for Wales
    .publisher = Mental Health Review Tribunal for Wales
gb-wls--source--inspectors = Review Service for Mental Health
    .publisher = Healthcare Inspectorate Wales
gb-wls--source--informal = Your rights as an informal patient
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-wls--source--montgomery = Montgomery v Lanarkshire Health Board [2015] UKSC 11
    .publisher = Supreme Court of the United Kingdom
gb-wls--source--complaint-rules = National Health Service (Concerns, Complaints and Redress Arrangements) (Wales) Regulations 2011
    .publisher = Welsh Ministers, on legislation.gov.uk
gb-wls--source--complaints-reform = Improvements to be made to NHS Wales complaints system
    .publisher = Welsh Government
gb-wls--source--complaints-2026 = Focus on: updated NHS Wales concerns process 2026
    .publisher = British Medical Association
gb-wls--source--complaints-news = Major reform to NHS Wales complaints system approved
    .publisher = National Health Executive
gb-wls--source--llais = Complaints advocacy
    .publisher = Llais
gb-wls--source--ombudsman = Complaints against public bodies: our procedure
    .publisher = Public Services Ombudsman for Wales
# Variables:
#   $at (String) - the paragraph, for example 27
gb-wls--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law. CRPD/C/GC/1
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
    .at = paragraph { $at }
gb-wls--source--un-article-14 = Guidelines on the right to liberty and security of persons with disabilities. A/72/55, annex
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
gb-wls--source--urgent-help = More than 200,000 calls to urgent mental health service
    .publisher = Welsh Government
gb-wls--source--emergency-calls = Emergency video relay
    .publisher = Ofcom
gb-wls--source--emergency-text = Emergency SMS
    .publisher = Buckinghamshire Fire and Rescue Service
gb-wls--source--samaritans = Contact a Samaritan
    .publisher = Samaritans
