### Country pack: England. Who reads it: people in England who want to know what the law says there, and the people who help them.
### It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit or a date. “Section 2” and “section 3” are the names that staff use.
# “As a rule”, “often” and “some” are there on purpose: keep them. “Has not started yet” must not change.

gb-eng--about = These are some of the rules in England, and not legal advice. Laws change, so look at the date and ask an advocate or a lawyer.


## What the law says

gb-eng--claim--public-bodies = The Human Rights Act says that public bodies must respect your human rights. NHS hospitals and councils are public bodies. A registered care provider must respect them too, if the council arranges or pays for your care at home or in a care home.
gb-eng--claim--no-cruelty = Nobody may torture you, or treat you in a cruel or degrading way. No reason ever makes it lawful. This law is about serious harm or shame.
gb-eng--claim--private-life = The law protects your private and family life, your home and your letters. It covers your body, your records and your part in decisions. A limit needs a law and a good reason, and must be [proportionate](term:proportionate).
gb-eng--claim--told-why = If you are kept in hospital, you must soon hear why, in a language you understand. Staff must explain your right to ask a tribunal, aloud and in writing. One leaflet is not enough, so you can ask again.
# The Act speaks of “capacity”. Here it is always said as the ability to decide. Never say “legal capacity” here.
gb-eng--claim--able-to-decide = The Mental Capacity Act starts from this: you are able to decide. Staff must first give you all practical help. An unwise choice does not prove that you cannot decide.
gb-eng--claim--one-decision = A check of your [mental capacity](term:mental-capacity) is about one decision, at one time. Can you understand, remember for long enough, weigh it up and show your choice? Your age, your looks or your condition alone prove nothing.
# “Best interests” is the test of this law for adults. Keep it in quotation marks.
gb-eng--claim--best-interests = If staff find that you cannot decide, they must act in your “best interests”. They must help you to take part. Your wishes and beliefs count, above all what you wrote before.
gb-eng--claim--power-of-attorney = From 18, you can choose somebody to decide about your health later. This is a lasting power of attorney. It counts only for decisions that you cannot take yourself at that time.
gb-eng--claim--advance-decision = From 18, you can refuse a treatment in advance, in your own words. If that treatment keeps you alive, write it and sign it with a witness, and add that it counts even if your life is at risk. If you are kept in hospital, the Mental Health Act can sometimes overrule it.
gb-eng--claim--nobody-else = Nobody may say yes for another adult to marriage or to sex. Nobody may decide your vote for you either. This is so even if staff find that you cannot decide.
gb-eng--claim--liberty-changed = In June 2026 the Supreme Court changed what a [deprivation of liberty](term:deprivation-of-liberty) is. Courts now look at many things, also at your wishes. Older leaflets may be wrong, so ask a lawyer or an advocate.
gb-eng--claim--free-to-leave = If you came to hospital because you agreed, you can as a rule refuse treatment. You can also leave, unless somebody lawfully uses a power to hold you. You do not need the doctor’s permission, but do tell the staff.
gb-eng--claim--medicine = If you are kept in hospital for treatment, the law often allows medicine without your yes. As a rule, this holds for three months. After that, it takes your yes or a second doctor’s agreement.
gb-eng--claim--ect = Electroconvulsive therapy (ECT) has a rule of its own. An adult who understands it can say no, and staff may not give it then. There is one exception: some emergencies.
gb-eng--claim--use-of-force = In mental health units, force means [restraint](term:restraint) or keeping you apart. The unit must have rules, train its staff and tell you your rights. As a rule, it must write down each time.
gb-eng--claim--new-act = A new Mental Health Act was passed in December 2025. It promises more choice, a care plan by law and advance choice documents. Most of it has not started yet.
gb-eng--claim--interpreter = The NHS should offer you a trained interpreter, free, with extra time. Leaving it to your family is not advised. Children should not interpret for you.
gb-eng--claim--access-standard = NHS and adult social care should follow the Accessible Information Standard. They should ask what you need, write it down, act on it and pass it on. It is for disabled people, carers and parents.
gb-eng--claim--gp = You can join a family doctor’s practice (GP) without ID, proof of address or immigration papers. A no needs a good reason, in writing, within 14 days.
gb-eng--claim--adjustments = The Equality Act tells services to make reasonable changes for disabled people. They may not make you pay for them. You can ask for a Reasonable Adjustment Digital Flag on your NHS record.
gb-eng--claim--risks = Your doctor must tell you the risks that matter to you, and the other reasonable choices. Numbers alone do not decide which risks matter. It must be a talk with you, not only leaflets.
gb-eng--claim--young = At 16 or 17, you can as a rule say yes yourself, and under 16 if you understand it fully. But a no can sometimes be overruled. As a rule, staff keep private what you tell them.
gb-eng--claim--carers = Staff can always listen to your family, and give general information. That breaks no rule on privacy. As a rule, they may share your private details only if you agree, or if there is a serious risk.
# DNACPR: do not attempt cardiopulmonary resuscitation. Keep the letters; explain them in your language.
gb-eng--claim--dnacpr = A DNACPR note says that staff will not try to restart your heart. They must talk with you first, unless that would harm you. It is wrong to write such notes for a whole group.
gb-eng--claim--records = You have a right to a copy of your health records. Ask the practice or the hospital that holds them. As a rule, it is free and takes about a month.

## Who helps

gb-eng--claim--health-advocate = If you are kept under the Mental Health Act, you can as a rule have an [independent advocate](term:independent-advocate). This is an independent mental health advocate (IMHA). The hospital must tell you about it.
gb-eng--claim--council-advocate = Is it very hard for you to take part in talks about your social care? If nobody suitable can help you, the council must give you an advocate. A helper counts only if you agree to this person.
gb-eng--claim--nearest-relative = The law picks a “nearest relative” for you from a list. As a rule, this person can ask for you to leave, with 72 hours’ notice. A new law lets you choose somebody, but this part has not started yet.

## Time limits

gb-eng--claim--how-long = Section 2 of the Mental Health Act (assessment) can last up to 28 days. On a ward, a doctor can hold you for up to 72 hours, and some nurses for up to 6 hours. Ask which section it is, and when it began.
gb-eng--claim--tribunal = If you are kept in hospital, you can ask a tribunal to let you leave. Under section 2, ask within the first 14 days; under section 3, at any time in the first six months. You can have a lawyer for this, free of charge.
gb-eng--claim--complaint-time = As a rule, you have 12 months to complain. Within 3 working days, you should hear that it has arrived. For court under the Human Rights Act, you normally have one year.

## Where to complain

gb-eng--claim--complain-first = In a hospital, PALS can help without a formal complaint. You can also complain to the service, or to whoever pays for it. For a complaint about the NHS, you can have a free advocate.
# PHSO: Parliamentary and Health Service Ombudsman. LGSCO: Local Government and Social Care Ombudsman.
gb-eng--claim--complain-next = Not happy with the answer? Go to the PHSO (NHS) or the LGSCO (social care), as a rule within a year of the problem. For the use of the Mental Health Act, go to the Care Quality Commission (CQC).

## Where the law and the UN standard part

gb-eng--claim--gap-best-interests = The UN committee says that your [will and preferences](term:will-and-preferences) should count, not “best interests”. The Mental Capacity Act still uses “best interests”. You can ask for support, for an advocate and for a review.
gb-eng--claim--gap-detention = The UN committee says: no locking up and no forced treatment because of a disability. The Mental Health Act still allows it in some cases. You can ask for the reason in writing, an advocate and a review.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-eng--line--emergency = Here you reach the ambulance, the police and the fire service, at any time. Call when somebody is in danger now. The call is free.
gb-eng--line--urgent-help = Choose the mental health option. Trained NHS workers answer, by day and by night. The call is free.
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
gb-eng--source--supreme-court-2026 = Supreme Court decision in Attorney General for Northern Ireland’s Reference (Deprivation of Liberty)
    .publisher = Field Court Chambers
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
#   $at (String) - the section, for example 27
gb-eng--source--mha-2007 = Mental Health Act 2007 (it changed the Mental Health Act 1983)
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-eng--source--mha-guide = Mental Health Act 1983
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
gb-eng--source--tribunal = Apply to the Mental Health Tribunal
    .publisher = GOV.UK
gb-eng--source--medicine-rules = Information for people detained in hospital
    .publisher = Care Quality Commission
gb-eng--source--advocates = Independent Mental Health Advocates (IMHAs)
    .publisher = Mind
gb-eng--source--relative = Nearest relative
    .publisher = Rethink Mental Illness
gb-eng--source--rethink = Complaining about the NHS or social services
    .publisher = Rethink Mental Illness
gb-eng--source--phso-time = The Parliamentary and Health Service Ombudsman (PHSO)
    .publisher = The Advocacy People
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
gb-eng--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law. Corrigendum, 26 January 2018
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations, as reported by Mental Capacity Law and Policy
    .at = paragraph { $at }
gb-eng--source--un-article-14 = Guidelines on article 14 of the Convention on the Rights of Persons with Disabilities: The right to liberty and security of persons with disabilities
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
gb-eng--source--urgent-help = Need help now
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--ambulance = When to call us
    .publisher = London Ambulance Service NHS Trust
gb-eng--source--call-costs = Emergency information
    .publisher = The Wellington Practice, a family doctor’s practice
gb-eng--source--emergency-calls = Emergency video relay
    .publisher = Ofcom
gb-eng--source--samaritans = Contact a Samaritan
    .publisher = Samaritans
