### Country pack: England. Who reads it: people in England who want to know what the law says there, and the people who help them.
### It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit or a date. “Section 2” and “section 3” are the names that staff use.
# “As a rule”, “often” and “some” are there on purpose: keep them. “Has not started yet” must not change.

gb-eng--about = These are some of the rules in England, and not legal advice. Laws change, so look at the date and ask an advocate or a lawyer.


## What the law says

gb-eng--claim--risks = Your doctor must tell you the risks that matter to you, and the other reasonable choices. Numbers alone do not decide which risks matter. It must be a talk with you, not only leaflets.
gb-eng--claim--free-to-leave = If you came to hospital of your own will, you can as a rule refuse treatment. You can also leave, unless somebody lawfully uses a power to hold you. You do not need the doctor’s permission, but do tell the staff.
gb-eng--claim--told-why = If you are kept in hospital, you must soon hear why, in a language you understand. The part of the law that is used is called your “section”. Staff must do what they can so that you understand it, and how to ask a tribunal. They must do it as soon as they can, aloud and in writing, and you can ask again.
gb-eng--claim--medicine = If you are kept under section 2 or 3, the law often allows medicine for your mental health without your yes. After three months, this takes your yes or the agreement of a second-opinion doctor, except in some emergencies. The months count from the first medicine in that stay.
gb-eng--claim--medicine-short-hold = In a short hold (sections 4, 5, 135 or 136), you can as a rule refuse medicine. The power of section 2 or 3 to give it without your yes does not apply. If you cannot decide at that time, other law may allow treatment. If a second doctor agrees, section 4 becomes section 2, and its rules apply.
gb-eng--claim--ect = ECT (electroconvulsive therapy) may be given only if you say yes, when you can understand it. If a second-opinion doctor finds that you cannot understand it, it can be allowed. But not against your valid advance decision, or a “no” from the person you chose as your attorney. The exception: it is needed at once to save your life, or to stop you getting seriously worse.
# The Act speaks of “capacity”. Here it is always said as the ability to decide. Never say “legal capacity” here.
gb-eng--claim--able-to-decide = The Mental Capacity Act starts from this: you are able to decide. Staff must first give you all practical help. An unwise choice does not prove that you cannot decide.
gb-eng--claim--one-decision = A check of your [mental capacity](term:mental-capacity) is about one decision, at one time. Can you understand, remember for long enough, weigh it up and show your choice? Your age, your looks or your condition alone prove nothing.
# “Best interests” is the test of this law for adults. Keep it in quotation marks.
gb-eng--claim--best-interests = If staff find that you cannot decide, they must act in your “best interests”. They must help you to take part. Your wishes and beliefs count, above all what you wrote before.
gb-eng--claim--advance-decision = From 18, you can refuse a treatment in advance, in your own words. If that treatment keeps you alive, write it down, and sign it with a witness. Write too that it counts even if your life is at risk.
gb-eng--claim--advance-decision-hospital = If you are kept in hospital, the Mental Health Act can sometimes overrule your advance decision. But for ECT, it can do so only in an emergency.
gb-eng--claim--power-of-attorney = From 18, you can choose somebody to decide about your health later. This is a lasting power of attorney. It counts only for decisions that you cannot take yourself at that time.
gb-eng--claim--no-cruelty = Nobody may torture you, or treat you in a cruel or degrading way. No reason ever makes it lawful. This law is about serious harm or shame.
gb-eng--claim--use-of-force = In mental health units, force means [restraint](term:restraint) or keeping you apart. The unit must have rules, train its staff and tell you your rights. As a rule, it must write down each time.
gb-eng--claim--gp = You can join a family doctor’s practice (GP) without ID, proof of address or immigration papers. A no needs a good reason. They must give it in writing, within 14 days of the decision.
gb-eng--claim--adjustments = The Equality Act tells services to make reasonable changes for disabled people. They may not make you pay for them. You can ask for a Reasonable Adjustment Digital Flag on your NHS record.
# DNACPR: do not attempt cardiopulmonary resuscitation. Keep the letters; explain them in your language.
gb-eng--claim--dnacpr = A DNACPR note says that staff will not try to restart your heart; other care goes on. As a rule, they must talk with you first, unless the talk itself would harm your health. Being upset is not enough. If you cannot take part, they should ask those close to you, where they can.
gb-eng--claim--dnacpr-group = It is wrong to write DNACPR notes for a whole group of people. As a rule, you can ask for a second opinion. But you cannot insist that staff try to restart your heart.
gb-eng--claim--relative-letter = The law picks a “nearest relative” for you from a list. The hospital sends this person a copy of what it tells you in writing about your stay. It does not, if you ask it not to. So tell the staff early what you want.
gb-eng--claim--private-life = The law protects your private and family life, your home and your letters. It covers your body, your records and your part in decisions. A limit needs a law and a good reason, and must be [proportionate](term:proportionate).
gb-eng--claim--letters = Letters that you send from hospital may be held back only if the other person asked for that. In high-security hospitals, other rules hold.
gb-eng--claim--records = You have a right to a copy of your health records. Ask the practice or the hospital that holds them. As a rule, it is free and takes about a month from the day you ask.
gb-eng--claim--order-to-leave = Are you kept under section 2 or 3? The doctor in charge, the hospital’s managers or your nearest relative can order that you leave. The order must be in writing. Your nearest relative can also send a doctor to see you in private.
gb-eng--claim--aftercare = After section 3 (or some court orders), you must get aftercare when you leave hospital. The health service and the council give it; this is section 117. It is for needs linked to your mental health, so that you are less likely to go back. It goes on until both find that you no longer need it.
gb-eng--claim--community-order = After section 3, a doctor can let you leave under a community treatment order (CTO), with conditions. A mental health professional who is not a doctor must agree. It lasts up to six months from the day it is made, then can be made longer.
gb-eng--claim--community-order-medicine = On a community treatment order (CTO), from 16, your yes counts if you can decide. Nobody may then give you medicine for your mental health in the community without it. If you cannot decide at that time, it can be given, but as a rule not by force if you object.
gb-eng--claim--police-hold = Section 136 lets the police hold you, so that a doctor and a mental health professional can see you. They can use it almost anywhere, but not in a home. If they can, they must first ask a doctor, a nurse or another professional.
gb-eng--claim--liberty-changed = In June 2026 the Supreme Court changed what a [deprivation of liberty](term:deprivation-of-liberty) is. Courts now look at many things, also at your wishes. Older leaflets may be wrong, so ask a lawyer or an advocate.
gb-eng--claim--liberty-consent = Somebody who cannot decide where to live may still give a valid yes, through wishes and feelings. Since June 2026, staff may read a yes from how a person behaves. So if you are not content, say so, or show it, and ask for it to be written down.
gb-eng--claim--young = At 16 or 17, you can as a rule say yes yourself, and under 16 if you understand it fully. But a no can sometimes be overruled. As a rule, staff keep private what you tell them.
gb-eng--claim--young-stay = At 16 or 17, if you can decide, your yes is enough for a stay for your mental health. If you say no, your parents cannot agree to it for you. But you can still be kept under the Mental Health Act.
gb-eng--claim--young-ward = Are you under 18 and in hospital for your mental health? The hospital must make sure that your surroundings suit your age, as far as your needs allow.
gb-eng--claim--young-ect = Under 18, a second-opinion doctor must agree to ECT (electroconvulsive therapy), even if you say yes. This is also so if you came of your own will. There is an exception for some emergencies. You can have an advocate (IMHA) when ECT is talked about.
gb-eng--claim--nobody-else = Nobody may say yes for another adult to marriage or to sex. Nobody may decide your vote for you either. This is so even if staff find that you cannot decide.
gb-eng--claim--public-bodies = The Human Rights Act says that public bodies must respect your human rights. NHS hospitals and councils are public bodies. A registered care provider must respect them too, if the council arranges or pays for your care at home or in a care home.
gb-eng--claim--private-hospitals = Since April 2026, as a rule private hospitals must respect your human rights, too. This is so when the NHS arranges or pays for your mental health stay. It also holds for aftercare under section 117.
gb-eng--claim--new-act = A new Mental Health Act was passed in December 2025. It promises more choice, a care plan by law and advance choice documents. It promises, too, that you can choose somebody in place of the nearest relative. Most of it has not started yet.

## What official guidance says

gb-eng--claim--interpreter = The NHS should offer you a trained interpreter, free, with extra time. Leaving it to your family is not advised. Children should not interpret for you.
gb-eng--claim--access-standard = As a rule, NHS and adult social care must follow the Accessible Information Standard. They must ask what you need, write it down, act on it and pass it on. It is for disabled people, and for carers and parents.
gb-eng--claim--carers = Staff can always listen to your family, and give general information. That breaks no rule on privacy. As a rule, they may share your private details only if you agree, or if there is a serious risk.

## Who helps

gb-eng--claim--tribunal-lawyer = As a rule, you can have a lawyer for the tribunal, free of charge. Ask the ward or your advocate to help you to find one.
gb-eng--claim--managers = Under section 2 or 3, the hospital’s managers can let you leave. They can end a community treatment order (CTO), too. As a rule, you can ask for a managers’ hearing at any time. At least three people who are not hospital staff decide.
gb-eng--claim--emergency-sign = If you use British Sign Language (BSL), an interpreter can connect you to the emergency services, by day and by night. It is a free app and website: look for the emergency number with “BSL” behind it. You can also send a text message in an emergency, but as a rule you must register your phone first.
gb-eng--claim--health-advocate = If you are kept under the Mental Health Act, you can as a rule have an [independent advocate](term:independent-advocate). This is an independent mental health advocate (IMHA). You can have one on a community treatment order, too. The hospital must tell you about it. In a short hold (sections 4, 5, 135 or 136), you do not have this right.
gb-eng--claim--health-advocate-does = This advocate (IMHA) can see you in private. An IMHA helps you to understand your section, your treatment and your rights, and to use them. With your yes, the advocate can look at your records. You can say no to an advocate.
gb-eng--claim--nearest-relative = The law picks a “nearest relative” for you from a list, and you can ask a court to change this. This person can order in writing that you leave, with 72 hours’ notice to the hospital managers. The doctor in charge can stop it with a report: that you would probably be a danger to somebody or yourself.
gb-eng--claim--council-advocate = Is it very hard for you to take part in talks about your social care? If nobody suitable can help you, the council must give you an advocate. A helper counts only if you agree to this person.

## Time limits

gb-eng--claim--how-long = Section 2 of the Mental Health Act (assessment) can last up to 28 days, counting from the day it began. Section 3 (treatment) can last up to six months from its first day. Then it can be made longer: six months more, then a year at a time. Ask which section it is, and when it began.
gb-eng--claim--tribunal = You can ask a tribunal to let you leave. Under section 2, ask in the first 14 days, counting the day you came in under it. Under section 3, you can as a rule ask once in the first six months after it began. After that, ask once in the next six months, then once each year.
gb-eng--claim--tribunal-sent = If nobody has asked the tribunal, the hospital must send your case to it after six months. The six months count from the first day under section 2 or 3. Later, it must do so when three years have passed since a tribunal last looked. Under 18, it is one year. This is so even if you asked under section 2 before.
gb-eng--claim--how-long-short = Some holds are short. With the police (section 136), it is up to 24 hours from when you arrive in a place of safety. A doctor can sometimes make it some hours longer. An emergency stay (section 4) is up to 72 hours from when you are admitted.
gb-eng--claim--how-long-ward = On a ward, a doctor can hold you for up to 72 hours from the doctor’s written report (section 5). Some nurses can hold you for up to 6 hours from when they write it down. The nurse’s hold ends when the doctor comes.
gb-eng--claim--nearest-relative-stopped = Did the doctor in charge stop your nearest relative’s order that you leave? Then this relative cannot give a new one for six months after the doctor’s report. Under section 3, the relative can go to the tribunal within 28 days of being told.
gb-eng--claim--community-order-recall = On a community treatment order (CTO), the doctor can call you back to hospital in writing. You must need treatment there, and there must be a risk of harm. Breaking most conditions is not enough by itself. They can keep you for up to 72 hours, counting from when they start to keep you. Then you must be let go, unless the order is ended and you are kept again.
gb-eng--claim--community-order-tribunal = You can ask a tribunal to end a community treatment order (CTO). Ask in the first six months after it was made, and again in each new period. If it is ended and you are kept in hospital again, the hospital must send your case to the tribunal. It must do so as soon as it can.
gb-eng--claim--complaint-time = As a rule, you have 12 months to complain, from what happened or from finding out. After you complain, you should hear within 3 working days that it has arrived. For court under the Human Rights Act, you normally have one year from what happened.

## Where to complain

gb-eng--claim--complain-first = In a hospital, PALS can help without a formal complaint. You can also complain to the service, or to whoever pays for it. For a complaint about the NHS, you can have a free advocate.
# PHSO: Parliamentary and Health Service Ombudsman.
gb-eng--claim--complain-next = Not happy with the answer about the NHS? Go to the PHSO within a year of when you became aware of the problem. If you are late, tell them why. Since March 2024, the PHSO looks further only into the more serious cases.
# LGSCO: Local Government and Social Care Ombudsman.
gb-eng--claim--complain-social-care = Not happy with the answer about social care? Go to the LGSCO. There is a time limit, so go as soon as you can.
gb-eng--claim--inspectors = The Care Quality Commission (CQC) must watch how the Mental Health Act is used. It sends people to see patients in private. You can complain to it about this, as a rule after you complained to the hospital. It may say no to some complaints.

## Where the law and the UN standard part

gb-eng--claim--gap-best-interests = The UN committee says that your [will and preferences](term:will-and-preferences) should count, not “best interests”. The Mental Capacity Act still uses “best interests”. You can ask for support, for an advocate and for a review.
gb-eng--claim--gap-detention = The UN committee says: no locking up and no forced treatment because of a disability. The Mental Health Act still allows it in some cases. You can ask for the reason in writing, an advocate and a review.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-eng--line--emergency = Here you reach the ambulance, the police and the fire service, at any time. Call when somebody is in danger now. The call is free.
gb-eng--line--urgent-help = Choose the mental health option. Trained NHS workers answer, by day and by night. The call is free. As a rule, you can use British Sign Language (BSL), too.
gb-eng--line--samaritans = Samaritans volunteers listen, by day and by night. You can talk about anything that is hard for you. The call is free.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-eng--source--hra = Human Rights Act 1998
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the article, for example 8
gb-eng--source--convention-rights = Human Rights Act 1998, Schedule 1: the rights in the European Convention on Human Rights
    .publisher = UK Parliament, on legislation.gov.uk
    .at = article { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-eng--source--mca = Mental Capacity Act 2005
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 44
gb-eng--source--mha-2025 = Mental Health Act 2025
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
gb-eng--source--mha-2025-start = The Mental Health Act 2025: Provisions coming into force in February 2026
    .publisher = Browne Jacobson
# Variables:
#   $at (String) - the section, for example 20
gb-eng--source--equality-act = Equality Act 2010
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
gb-eng--source--supreme-court = Case UKSC/2025/0042: Reference by the Attorney General for Northern Ireland
    .publisher = Supreme Court of the United Kingdom
gb-eng--source--liberty-2026 = Deprivation of liberty: protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment
    .publisher = Capsticks, for Lawyers in Local Government
# Variables:
#   $at (String) - the section, for example 67
gb-eng--source--care-act = Care Act 2014
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
gb-eng--source--use-of-force = Mental Health Units (Use of Force) Act 2018
    .publisher = UK Parliament, on legislation.gov.uk
# Variables:
#   $at (String) - the section, for example 130C
gb-eng--source--mha = Mental Health Act 1983
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
gb-eng--source--mha-2 = Mental Health Act 1983, section 2
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-3 = Mental Health Act 1983, section 3
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-4 = Mental Health Act 1983, section 4
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-5 = Mental Health Act 1983, section 5
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-17a = Mental Health Act 1983, section 17A
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-20 = Mental Health Act 1983, section 20
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-20a = Mental Health Act 1983, section 20A
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-23 = Mental Health Act 1983, section 23
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-25 = Mental Health Act 1983, section 25
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-56 = Mental Health Act 1983, section 56
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-58 = Mental Health Act 1983, section 58
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-58a = Mental Health Act 1983, section 58A
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-62 = Mental Health Act 1983, section 62
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-66 = Mental Health Act 1983, section 66
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-68 = Mental Health Act 1983, section 68
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-117 = Mental Health Act 1983, section 117
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-120 = Mental Health Act 1983, section 120
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-132 = Mental Health Act 1983, section 132
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--mha-136 = Mental Health Act 1983, section 136
    .publisher = UK Parliament, on legislation.gov.uk
gb-eng--source--tribunal = Apply to the Mental Health Tribunal
    .publisher = GOV.UK
gb-eng--source--advocates = Independent Mental Health Advocates (IMHAs)
    .publisher = Mind
gb-eng--source--rethink = Complaining about the NHS or social services
    .publisher = Rethink Mental Illness
gb-eng--source--phso-time = When did the problem happen?
    .publisher = Parliamentary and Health Service Ombudsman
gb-eng--source--phso-2024 = Changes to the way we handle complaints about the NHS
    .publisher = Parliamentary and Health Service Ombudsman
gb-eng--source--complaint-start = Time limits for making a complaint
    .publisher = Gateshead Council
gb-eng--source--lgsco-time = Information for Link Officers
    .publisher = Local Government and Social Care Ombudsman
gb-eng--source--duty-to-tell = Section 132 informing detained patients of their legal rights procedure
    .publisher = Rotherham Doncaster and South Humber NHS Foundation Trust
gb-eng--source--informal = Your rights as an informal patient
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--interpreters = Accessing an interpreter when using the NHS
    .publisher = Healthwatch Redbridge
gb-eng--source--access-standard = Accessible Information Standard: requirements (DAPB1605)
    .publisher = NHS England
gb-eng--source--gp = Registering with your GP: understanding your rights
    .publisher = Healthwatch England
gb-eng--source--gp-refusal = GPs must register patients with no proof of address
    .publisher = Healthcare Leader
gb-eng--source--gp-days = List closure (with the rules of the practices’ contract)
    .publisher = Doncaster Local Medical Committee
gb-eng--source--adjustment-flag = Reasonable Adjustment Digital Flag
    .publisher = NHS England Digital
gb-eng--source--montgomery = Montgomery v Lanarkshire Health Board [2015] UKSC 11
    .publisher = Supreme Court of the United Kingdom
gb-eng--source--young-people = 0–18 years: guidance for all doctors
    .publisher = General Medical Council
gb-eng--source--carers = Guide to carers and confidentiality
    .publisher = Nottinghamshire Healthcare NHS Foundation Trust
gb-eng--source--tracey = Tracey v Cambridge University Hospitals NHS Foundation Trust [2014] EWCA Civ 822
    .publisher = Court of Appeal
gb-eng--source--cqc-dnacpr = Protect, respect, connect: decisions about living and dying well
    .publisher = Care Quality Commission
gb-eng--source--records = How do I get a copy of my health records?
    .publisher = NHS England
gb-eng--source--records-time = Accessing my personal information
    .publisher = Mind
gb-eng--source--complaint-help = Raising concerns about NHS services: your guide to Independent Health Complaints Advocacy
    .publisher = The Advocacy Project
gb-eng--source--phso = Mental Health Act: if we can’t help
    .publisher = Parliamentary and Health Service Ombudsman
gb-eng--source--cqc = Complain about the use of the Mental Health Act
    .publisher = Care Quality Commission
# Variables:
#   $at (String) - the paragraph, for example 27
gb-eng--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law. CRPD/C/GC/1
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
    .at = paragraph { $at }
gb-eng--source--un-article-14 = Guidelines on the right to liberty and security of persons with disabilities. A/72/55, annex
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
gb-eng--source--urgent-help = Need help now
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--urgent-help-sign = NHS, select mental health option
    .publisher = Tees, Esk and Wear Valleys NHS Foundation Trust
gb-eng--source--ambulance = When to call us
    .publisher = London Ambulance Service NHS Trust
gb-eng--source--call-costs = Emergency information
    .publisher = The Wellington Practice, a family doctor’s practice
gb-eng--source--emergency-calls = Emergency video relay
    .publisher = Ofcom
gb-eng--source--emergency-text = Emergency SMS
    .publisher = Buckinghamshire Fire and Rescue Service
gb-eng--source--samaritans = Contact a Samaritan
    .publisher = Samaritans

## Whom letters go to: the kind of body, never a person or a street

gb-eng--to--complaint = The complaints team
