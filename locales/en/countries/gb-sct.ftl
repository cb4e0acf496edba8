### Country pack: Scotland. Who reads it: people in Scotland who want to know what the law says there, and the people who help them.
### It is short. It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit or a date.
# “As a rule”, “often” and “some” are there on purpose: keep them. In Scots law the test is benefit, not “best interests”.

gb-sct--about = This is a short list of the rules that Scotland has for itself, and not legal advice. For the rest, ask the Mental Welfare Commission, an advocate or a lawyer.


## What the law says

gb-sct--claim--public-bodies = The Human Rights Act says that public bodies must respect your human rights. Hospitals of the NHS and councils are public bodies. Doing nothing can break this law too.
gb-sct--claim--benefit = If others act for you, it must benefit you and limit you as little as possible. They must think about your wishes, now and in the past. Trouble with speaking does not mean that you cannot decide, if help can make up for it.
gb-sct--claim--principles = By the mental health law of 2003, you take part and get full information. Staff must look at all the options and at your background. They must limit your freedom as little as they can.
gb-sct--claim--advance-statement = In an advance statement, you write what care you want if you become very unwell. Sign it, and have a witness of the right kind. If staff or the tribunal go against it, they must give written reasons.
gb-sct--claim--liberty-changed = In June 2026 the Supreme Court changed what counts as a [deprivation of liberty](term:deprivation-of-liberty). It often matters in Scotland too. Older leaflets may be wrong, so ask a lawyer or an advocate.

## Who helps

gb-sct--claim--advocate = The mental health law of 2003 gives you a right to an [independent advocate](term:independent-advocate). It is for everybody with a mental health condition, learning disability or dementia. You need not be kept in hospital.
gb-sct--claim--named-person = From 16, you can choose a named person. This person looks after your interests if you are kept or treated under the law. You have one only if you choose one, and nobody should push you.
gb-sct--claim--commission = Are you worried about your care or your rights? The Mental Welfare Commission gives advice on the mental health law. It may be able to help to put things right.

## Time limits

gb-sct--claim--tribunal = You can ask the Mental Health Tribunal to end a short-term detention. With a compulsory treatment order, you can as a rule ask after three months. Your named person can ask too.

## Where to complain

# SPSO: Scottish Public Services Ombudsman.
gb-sct--claim--complain = As a rule, complain within six months, and expect an answer in 5 to 20 working days. The Patient Advice and Support Service can help you. After the final answer, you can go to the SPSO, as a rule within a year of the problem.

## Where the law and the UN standard part

gb-sct--claim--gap = The UN committee says: no locking up and no forced treatment because of a disability. The law in Scotland still allows it in some cases. You can ask for the reason in writing, an advocate and a review.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-sct--line--emergency = Here you reach the ambulance, the police and the fire service, at any time. Call when somebody is in danger now. The call is free.
gb-sct--line--urgent-help = NHS staff answer. Choose the option for mental health. They listen, give advice and find help for you.
gb-sct--line--breathing-space = Breathing Space listens when you feel low, worried or alone. It is open from 6 in the evening to 2 at night, and all weekend. The call is free.
gb-sct--line--samaritans = Samaritans volunteers listen, by day and by night. You can talk about anything that is hard for you. The call is free.
gb-sct--line--commission = The Mental Welfare Commission answers on working days, in office hours. It gives advice on your rights in mental health care. The call is free for people who use services, and for carers.

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
gb-sct--source--advance-statements = Guide to advance statements
    .publisher = Scottish Government
gb-sct--source--named-persons = Mental health law in Scotland: guide to named persons
    .publisher = Scottish Government
gb-sct--source--appeals = A guide to the appeals process: information for service users and their carers
    .publisher = Scottish Government
gb-sct--source--complaints = NHS complaints procedure
    .publisher = Patient Advice and Support Service
gb-sct--source--complaint-time = NHS complaints (Scotland)
    .publisher = Citizens Advice Scotland
gb-sct--source--spso-time = Time limit for making complaints to SPSO
    .publisher = Scottish Public Services Ombudsman
gb-sct--source--commission = Information and advice
    .publisher = Mental Welfare Commission for Scotland
gb-sct--source--liberty-2026 = The Supreme Court resets the law on deprivation of liberty
    .publisher = LawCases.net
gb-sct--source--un-article-14 = Guidelines on article 14 of the Convention on the Rights of Persons with Disabilities: The right to liberty and security of persons with disabilities
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
gb-sct--source--phone-help = Together let’s care for your mental health
    .publisher = Scottish Ambulance Service
gb-sct--source--breathing-space = Breathing Space
    .publisher = Breathing Space, Scotland
gb-sct--source--emergency-calls = Emergency video relay
    .publisher = Ofcom
gb-sct--source--samaritans = Contact a Samaritan
    .publisher = Samaritans
