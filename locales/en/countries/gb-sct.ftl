### Country pack: Scotland. Who reads it: people in Scotland who want to know what the law says there, and the people who help them.
### It is short. It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit, the day it counts from, or a date.
# “As a rule”, “often” and “some” are there on purpose: keep them. In Scots law the test is benefit, not “best interests”.

gb-sct--about = This is a short list of the rules that Scotland has for itself, and not legal advice. For the rest, ask the Mental Welfare Commission, an advocate or a lawyer.


## What the law says

gb-sct--claim--free-to-leave = Did you come of your own will? In some cases, a nurse can still hold you, so that a doctor can see you. That is up to three hours, counting from when the hold begins.
gb-sct--claim--not-let-go = Did you come of your own will, but they do not let you go? Then you can ask the Tribunal to order the hospital to stop keeping you. Others can ask too, such as the Mental Welfare Commission.
gb-sct--claim--who-decides-emergency = A doctor decides on emergency detention. A mental health officer, a specialist social worker, must agree. The only exception is when there is no time to ask.
gb-sct--claim--who-decides-short = A specialist doctor decides on short-term detention, and a mental health officer must agree. The officer must tell you about advocacy. As a rule, the officer sees you first.
gb-sct--claim--liberty-consent = Perhaps you cannot decide where to live. You may still give valid consent through wishes and feelings, and staff may read it from what you do. If you are not content, say or show it, and ask to have it written down.
gb-sct--claim--liberty-changed = In June 2026 the Supreme Court changed what counts as a [deprivation of liberty](term:deprivation-of-liberty). The case came from Northern Ireland, but it may matter in Scotland too. Older leaflets may be wrong, so ask a lawyer or an advocate.
gb-sct--claim--medicine = When the law of 2003 allows treatment, the first two months of medicine as a rule need no second doctor. They count from the first medicine that you get while it allows treatment. Your doctor must write down why, and think about your views and your advance statement.
gb-sct--claim--medicine-later = Two months after that first medicine, it takes your written yes. Without it, a second doctor from the list of the Mental Welfare Commission must agree. Urgent treatment is the exception.
gb-sct--claim--ect = Electroconvulsive therapy (ECT) has a rule of its own. If you can decide and say no, it may not be given, not even in an emergency.
gb-sct--claim--ect-resist = If you cannot decide about ECT, a second doctor must certify it. If you resist, it may be given only for one of three reasons. They are to save your life, to prevent serious worsening, or to relieve serious suffering.
gb-sct--claim--community-order = Outside hospital, nobody may use force to give you treatment. This is about treatment under the law of 2003 without your yes. But if you miss treatment that an order requires, you can be taken to a hospital.
gb-sct--claim--emergency-treatment = Emergency detention gives no general power to treat you. Urgent treatment is possible. If you cannot decide at that time, another law may still allow treatment.
gb-sct--claim--incapacity-treatment = Do doctors treat you because you cannot decide? Then people close to you can appeal to the sheriff, a judge.
# “Attorney”: somebody whom a person has named in advance to act for them.
gb-sct--claim--attorney-disagrees = Perhaps your attorney or guardian disagrees with a treatment. Then the Mental Welfare Commission names a second doctor. While the Court of Session, a court above the sheriff, decides, only life-saving or similar treatment may be given.
gb-sct--claim--research = Perhaps you cannot decide about research. Then nobody may do it on you if you show that you do not want it.
gb-sct--claim--benefit = If others act for you, it must benefit you and limit you as little as possible. They must think about your wishes, now and in the past. Trouble with speaking does not mean that you cannot decide, if help can make up for it.
gb-sct--claim--principles = The mental health law of 2003 says what staff must think about. One thing is how important it is that you take part as fully as possible. They must also think about the information and support that you need for that, and about all the options. They must limit your freedom as little as is necessary.
gb-sct--claim--advance-statement = In an advance statement, you write which care you want, or do not want, when very unwell. Sign it, and have a witness of the right kind sign it too. If staff or the Tribunal go against it, they must give written reasons.
gb-sct--claim--guardianship = If somebody cannot decide, a sheriff can name a guardian, or allow a single step. In what the order covers, you lose the power to make deals for yourself. You can ask the sheriff yourself to change or end it.
gb-sct--claim--equal-treatment = By the mental health law of 2003, staff must also think about treating you equally. They must think about your background too.
gb-sct--claim--care-plan = With a compulsory treatment order, you must have a care plan in your records. It says which treatment you are to get.
gb-sct--claim--community = Do you have a mental health condition, or did you have one? Outside hospital, your council must have services that help you to live well and take part. They include activities, training and help with work.
gb-sct--claim--public-bodies = The Human Rights Act says that public bodies must respect your human rights. Hospitals of the NHS and councils are public bodies. Doing nothing can break this law too.
gb-sct--claim--under-18 = Are you under 18? Then staff must use the law of 2003 in the way that best secures your welfare.

## Who helps

gb-sct--claim--advocate = The mental health law of 2003 gives you a right to an [independent advocate](term:independent-advocate). It is for everybody with a mental health condition, learning disability or dementia. You need not be kept in hospital.
gb-sct--claim--named-person = From 16, you can choose a named person. This person looks after your interests if you are kept or treated under the law. You have one only if you choose one, and nobody should push you.
gb-sct--claim--named-person-how = Choose a named person in writing. You sign, a witness of the right kind signs, and the named person agrees in writing. To end it, you sign again, and a witness of the right kind signs too.
gb-sct--claim--commission = Are you worried about your care or your rights? The Mental Welfare Commission gives advice on the mental health law. It may be able to help to put things right.
gb-sct--claim--commission-ends = Not only the Tribunal can end a short-term detention: the Mental Welfare Commission can do it too.
gb-sct--claim--emergency-sign = If you use British Sign Language (BSL), an interpreter can connect you to the emergency services, by day and by night. It is a free app and website: look for the emergency number with “BSL” behind it. You can also send a text message in an emergency, but as a rule you must register your phone first.

## Time limits

gb-sct--claim--how-long-emergency = Emergency detention lasts up to 72 hours, counting from when you came into hospital. If you were in hospital already, it counts from the doctor’s certificate. A specialist must see you as soon as possible, and end it if it is not needed.
gb-sct--claim--how-long-short = Short-term detention lasts up to 28 days, counting from the day you came into hospital. If you were in hospital already, it counts from the day of the certificate. It allows treatment.
gb-sct--claim--tribunal = While a short-term detention lasts, you can ask the Mental Health Tribunal to end it, at any time. Your named person can ask too.
gb-sct--claim--after-28-days = When the 28 days end, a doctor can in some cases add three working days from then. If a compulsory treatment order has been asked for in time, up to five more working days can follow. Before they end, the Tribunal must decide on that order or on an interim order.
gb-sct--claim--interim-order = The Tribunal can make an interim order while it looks closer. The order says how long it lasts: up to 28 days, counting from when it begins. In a row, interim orders can last 56 days at most.
gb-sct--claim--how-long-order = As a rule, a compulsory treatment order lasts six months from the day it was made. It can be made longer by six more months, then by a year at a time.
gb-sct--claim--tribunal-order = With a compulsory treatment order, you or your named person can ask the Tribunal to end or change it. As a rule, you can ask from three months after the order was made. If your doctor makes it longer, you can as a rule ask about that at once.
gb-sct--claim--tribunal-again = Has the Tribunal said no about a compulsory treatment order? As a rule, you can ask once more in the same period. The periods are six months from the day of the order, the next six, then each year.
gb-sct--claim--tribunal-looks = When your doctor makes a compulsory treatment order longer, the Tribunal sometimes looks by itself. As a rule, it does so if it decided nothing about the order for two years. The two years count back from when the order would have ended.
gb-sct--claim--community-order-missed = If you miss treatment that an order requires, you can be taken there or to a hospital. There you can be kept for up to 6 hours, counting from when you arrive.
gb-sct--claim--community-order-broken = Have you broken an order in another way, and would you probably get much worse? Then it can be up to 72 hours in hospital, counting from when you arrive. After that, up to 28 days are possible, counting from a certificate of the doctor.

## Where to complain

gb-sct--claim--complain = As a rule, complain within six months of what happened, or of finding out. It should be no later than a year after it happened. They can allow more time, so if you are late, say why.
gb-sct--claim--complain-answer = As a rule, the first answer comes within five working days of your complaint. If you then ask for a closer look, the answer comes within 20 working days of asking. The Patient Advice and Support Service can help you.
# SPSO: Scottish Public Services Ombudsman.
gb-sct--claim--complain-next = After the final answer, you can go to the SPSO. As a rule, go within one year of when you first knew of the problem.

## Where the law and the UN standard part

gb-sct--claim--gap = The UN committee says: no locking up and no forced treatment because of a disability. The law in Scotland still allows it in some cases. You can ask for the reason in writing, an advocate and a review.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-sct--line--emergency = Here you reach the ambulance, the police and the fire service, at any time. Call when somebody is in danger now. The call is free.
gb-sct--line--urgent-help = NHS staff answer. Choose the option for mental health. The call is free.
gb-sct--line--breathing-space = Breathing Space listens when you feel low, worried or alone. From Monday to Thursday, it is open from 6 in the evening to 2 at night. At the weekend, it is open from 6 on Friday evening to 6 on Monday morning. The call is free.
gb-sct--line--samaritans = Samaritans volunteers listen, by day and by night. You can talk about anything that is hard for you. The call is free.
gb-sct--line--commission = The Mental Welfare Commission answers on working days, in office hours. Leave your number, and they ring back. It gives advice on your rights in mental health care. The call is free for people who use services, and for carers.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-sct--source--hra = Human Rights Act 1998
    .publisher = UK Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-sct--source--incapacity-act = Adults with Incapacity (Scotland) Act 2000
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 259
gb-sct--source--mental-health-act = Mental Health (Care and Treatment) (Scotland) Act 2003
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-sct--source--mental-health-act-1 = Mental Health (Care and Treatment) (Scotland) Act 2003
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 36
gb-sct--source--mental-health-act-36 = Mental Health (Care and Treatment) (Scotland) Act 2003
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 44
gb-sct--source--mental-health-act-44 = Mental Health (Care and Treatment) (Scotland) Act 2003
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 50
gb-sct--source--mental-health-act-50 = Mental Health (Care and Treatment) (Scotland) Act 2003
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 100
gb-sct--source--mental-health-act-100 = Mental Health (Care and Treatment) (Scotland) Act 2003
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 237
gb-sct--source--mental-health-act-237 = Mental Health (Care and Treatment) (Scotland) Act 2003
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 240
gb-sct--source--mental-health-act-240 = Mental Health (Care and Treatment) (Scotland) Act 2003
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 250
gb-sct--source--mental-health-act-250 = Mental Health (Care and Treatment) (Scotland) Act 2003
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 275
gb-sct--source--mental-health-act-275 = Mental Health (Care and Treatment) (Scotland) Act 2003
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the section, for example 299
gb-sct--source--mental-health-act-299 = Mental Health (Care and Treatment) (Scotland) Act 2003
    .publisher = Scottish Parliament, on legislation.gov.uk
    .at = section { $at }
# Variables:
#   $at (String) - the chapter, for example 8
gb-sct--source--code-of-practice = Mental Health (Care and Treatment) (Scotland) Act 2003: Code of Practice, Volume 1
    .publisher = Scottish Government
    .at = chapter { $at }
gb-sct--source--named-persons = Mental health law in Scotland: guide to named persons
    .publisher = Scottish Government
gb-sct--source--complaints = NHS complaints procedure
    .publisher = Patient Advice and Support Service
gb-sct--source--complaint-time = NHS complaints (Scotland)
    .publisher = Citizens Advice Scotland
gb-sct--source--spso-time = Time limit for making complaints to SPSO
    .publisher = Scottish Public Services Ombudsman
gb-sct--source--commission = Information and advice
    .publisher = Mental Welfare Commission for Scotland
gb-sct--source--supreme-court-2026 = Reference by the Attorney General for Northern Ireland (deprivation of liberty), UKSC/2025/0042
    .publisher = UK Supreme Court
gb-sct--source--liberty-2026 = The Supreme Court resets the law on deprivation of liberty
    .publisher = LawCases.net
gb-sct--source--un-article-14 = Guidelines on the right to liberty and security of persons with disabilities (A/72/55, annex)
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
gb-sct--source--phone-help = NHS 24
    .publisher = NHS 24, Scotland
gb-sct--source--breathing-space = Breathing Space
    .publisher = Breathing Space, Scotland
gb-sct--source--emergency-calls = Emergency video relay
    .publisher = Ofcom
gb-sct--source--emergency-text = Emergency SMS
    .publisher = Buckinghamshire Fire and Rescue Service
gb-sct--source--samaritans = Contact a Samaritan
    .publisher = Samaritans
