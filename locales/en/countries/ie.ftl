### Country pack: Ireland. Who reads it: people in Ireland who want to know what the law says there, and the people who help them.
### It says plainly what a law or an official body says, and is never legal advice. A new Act is on its way: the text says so.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit or a date. “As a rule” and “as far as they can” are there on purpose: keep them.

ie--about = These are some of the rules in Ireland, and not legal advice. A new Mental Health Act is on its way: ask which law is in force. For your own case, ask a lawyer.


## What the law says

# What is known of the new Act is second-hand. Never say that it has started.
ie--claim--new-act = A new Mental Health Act is on its way. It will replace the Mental Health Act 2001, and some rules on this page may change. Ask which law is in force today.
# “Mental disorder” is the word of the law. Keep it in quotation marks.
ie--claim--when-kept = The Mental Health Act 2001 names when you can be kept in a mental health unit against your will. It must be a “mental disorder” as that law means it. One way: there is a serious and immediate danger. The other: without admission, you would get much worse, or could not have treatment that only a stay can give. Then the stay must also be likely to help you.
ie--claim--never-only-for = Some things alone are never a reason to keep you in hospital. These are a personality disorder, an addiction, or being different from other people.
ie--claim--consent = As a rule, staff may not treat you without your [informed consent](term:informed-consent). You must have enough information and be able to decide. You must be free from threats and pressure.
ie--claim--refuse = An adult who can make the decision may refuse treatment, for any reason. The choice may look unwise to others. It counts even if the person could die.
ie--claim--treatment-when-kept = If you are kept in hospital, nobody may get your yes with threats or promises. You must have information in a form and a language that you understand. Sometimes they may treat you without your yes. The psychiatrist must first find that you are not able to say yes or no, and that you need it.
ie--claim--ect = If you are kept in hospital, ECT (electroconvulsive therapy) needs your written consent. If you are found unable to give it, two psychiatrists must agree.
ie--claim--seclusion = [Seclusion](term:seclusion) and straps are allowed only under the rules of the Mental Health Commission. They must be needed for treatment, or so that nobody is hurt. Breaking these rules is an offence.
ie--claim--dignity = When staff decide about you under the Mental Health Act 2001, they must think of your [dignity](term:dignity). They must also think of your body, your privacy and your own choices.
ie--claim--listen-first = Staff may want to keep you or treat you under the Mental Health Act 2001. As far as they can, they must tell you what they want to do. They must listen to you before they decide.
# The Act of 2015 speaks of “capacity”. Here it is always said as the ability to decide.
ie--claim--able-to-decide = The law starts from this: you are able to decide. Nobody may say that you cannot, before all practical help has been tried. An unwise choice proves nothing.
ie--claim--this-decision = Help to understand counts: clear words, pictures, or another way that suits you. It can be enough to keep it in mind for a short time. It is about this one decision, now.
ie--claim--will-and-preferences = Somebody who steps in must act on your [will and preferences](term:will-and-preferences) as far as possible. What you wanted before counts, too. They must limit your rights as little as possible.
ie--claim--family = Doctors sometimes ask your family what they think. But your family has no legal right to say yes or no for you.
ie--claim--directive = An adult can write an [advance directive](term:advance-directive) about health care, with two witnesses. A clear “no” in it must be followed. A wish for a treatment must be considered. If your “no” is about treatment that keeps you alive, the directive must say so.
ie--claim--representative = The Circuit Court can name a decision-making representative for some decisions. It does so if you cannot make them, even with help.
ie--claim--records = You can see your [health records](term:health-records). Ask the service, or ask under the law on data protection or on freedom of information. You can have mistakes put right. They can be held back if they would cause serious harm.
ie--claim--young = From 16, you can as a rule say yes yourself to an operation, a medical treatment or a dentist. Ask whether this is so for mental health care, too.

## Time limits

ie--claim--told-why = When an order to keep you is made, you must be told so in writing. This comes within 24 hours of the order. The notice says which part of the law is used. It says, too, that you have a right to a lawyer, to a review and to contact the Inspector.
# “It can take 14 days more”: the law allows the tribunal to take longer.
ie--claim--tribunal = A tribunal must decide about each order, within 21 days after it was made. It can take 14 days longer. It must end the order if you do not have a “mental disorder” as the law means it. It must end it, too, if a serious step was done wrong.
ie--claim--how-long = The unit may first hold you for up to 24 hours, to examine you. An admission order lasts 21 days. It can then be renewed for up to 3 months. After that, it is up to 6 months at a time.
ie--claim--leaving = Did you come of your own will, and do you want to leave? Staff may hold you for up to 24 hours from when you say so. After that they must let you go, or a second psychiatrist must say in writing that you should stay.
ie--claim--circuit-court = You can [appeal](term:appeal) against what the tribunal decides. Go to the Circuit Court within 14 days after you get the decision. There, it is you who must show that you have no “mental disorder”.
ie--claim--three-months = After 3 months, medicine for your mental health goes on only with your written consent. If you are found unable to give it, two psychiatrists must agree.
ie--claim--complaint-time = As a rule, complain within 12 months after it happened. The HSE (the health service) must confirm a written complaint within 5 working days after it gets it. It must look into it in the 30 days after that: ask if these are working days. If it takes longer, you hear from it every 20 working days.

## Who helps

ie--claim--lawyer = When an order is made to keep you, the Mental Health Commission gives you a lawyer. You can also take your own. It also sends another psychiatrist to see you.
ie--claim--assistant = You can choose a decision-making assistant. This person helps you to get information, and to say what you decide. Either of you can end it at any time.
ie--claim--deciding-together = You can choose a co-decision-maker: a relative or a friend you trust. You then make certain decisions together.
ie--claim--directive-person = In your advance directive, you can name somebody who speaks for it. The law calls this person your designated healthcare representative.
ie--claim--decision-support-service = The Decision Support Service looks after these ways to get help with decisions. It keeps the lists of them. You can ask it how they work.
ie--claim--patient-advocacy = The Patient Advocacy Service helps you to complain about a public acute hospital or a nursing home. It is independent and free. What you tell it stays private.
ie--claim--disability-advocacy = The National Advocacy Service helps people with disabilities to make a complaint.

## Where to complain

ie--claim--complain-first = First tell the person in charge, such as the ward sister. If that is not enough, complain to the HSE (the health service). It is best to do it in writing.
ie--claim--complaint-not-covered = The HSE (the health service) does not look into complaints about a doctor’s medical decision. It looks at how a service works, and at how things are decided there.
ie--claim--ombudsman = Not happy with the answer? Go to the Ombudsman, an [independent body](term:independent-body). It is free. As a rule, go within 12 months after it happened. The Ombudsman can only recommend.
ie--claim--inspector = While you are kept in hospital, you have a right to contact the Inspector of Mental Health Services. Ask staff how.

## Where the law and the UN standard part

# Three things, in this order: what the UN committee says, what the law allows, what you can ask for.
ie--claim--gap-liberty = The UN committee says: no locking up and no forced treatment because of a disability. The Act of 2001 still allows it for a “mental disorder”. In 2018, Ireland told the UN that it reads the Convention so. You can ask for the reasons in writing, your lawyer and the tribunal.
ie--claim--gap-deciding = The UN committee says that nobody should decide for another person against that person’s will. In Ireland, a court can still name somebody to decide. The Mental Health Act 2001 still says “best interests”. You can ask for support first, for your own will to count, and for a review.

## Numbers to call: who answers, when, what it costs. Never type the number here.

ie--line--emergency = Call when somebody is in danger now. You reach the emergency services.
ie--line--emergency-too = This number reaches the same emergency services.
ie--line--by-text = Send a text message when things are very hard. Trained volunteers answer, by day and by night. It is free.
ie--line--which-services = The Your Mental Health information line tells you which services there are. The call is free.
ie--line--health-service = The information line of the HSE (the health service). It can tell you how to complain. The call is free.
ie--line--patient-advocacy = The Patient Advocacy Service helps you to complain about a public hospital or a nursing home. Ask first what the call costs.

## Sources

# Variables:
#   $at (String) - the section, for example 16
ie--source--mha = Mental Health Act 2001
    .publisher = Oireachtas, in the electronic Irish Statute Book
    .at = section { $at }
# Quoted: Capacity
# Variables:
#   $at (String) - the section, for example 8
ie--source--decisions-act = “Assisted Decision-Making (Capacity) Act 2015”
    .publisher = Oireachtas, in the electronic Irish Statute Book
    .at = section { $at }
ie--source--new-act-2026 = Minister Butler secures passage of the Mental Health Bill through Committee Stage in Seanad Éireann
    .publisher = Department of Health
ie--source--consent = Consent to medical and surgical procedures
    .publisher = Citizens Information
ie--source--decision-support = Types of decision support arrangements
    .publisher = Citizens Information
ie--source--admission = Admission to a psychiatric hospital
    .publisher = Citizens Information
ie--source--records = Access to medical records
    .publisher = Citizens Information
ie--source--complaint = Making a complaint about a health service
    .publisher = Citizens Information
ie--source--patient-advocacy = Patient Advocacy Service
    .publisher = Patient Advocacy Service
ie--source--decision-support-service = Decision Support Service
    .publisher = Mental Health Commission
ie--source--ombudsman = Office of the Ombudsman
    .publisher = Office of the Ombudsman
ie--source--mental-health-services = Mental health services
    .publisher = Citizens Information
# Variables:
#   $at (String) - the paragraph, for example 27
ie--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law. CRPD/C/GC/1
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
    .at = paragraph { $at }
ie--source--un-article-14 = Guidelines on the right to liberty and security of persons with disabilities. A/72/55, annex
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
ie--source--parliament = Dáil debate of 18 September 2024: Mental Health Bill 2024, Second Stage
    .publisher = Houses of the Oireachtas
