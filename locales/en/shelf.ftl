### The shelf: the three themes, and the places where a story can happen.

## Themes

# Termbase: dignity
theme--dignity = Dignity
    .about = How people speak to you, touch you and treat you.
# Termbase: free-and-informed-consent
theme--consent = Consent
    .about = Your free yes or no to treatment, once you have understood it.
# Termbase: legal-capacity. Never shorten it.
theme--capacity = Legal capacity
    .about = You take your own decisions, with the support that you want.

## Services
## The first seven are the types in WHO’s guidance of 2021.

# Termbase: crisis-service, pkg-crisis
service--crisis = Crisis service
    .about = Quick help when things become too much: a house, a phone line or a team that comes to you.
# Termbase: hospital-based-service, pkg-hospital
service--hospital-based = Hospital-based service
    .about = Mental health care in a hospital, where you stay or come for the day.
# Termbase: community-mental-health-centre, pkg-centres
service--community-centre = Community mental health centre
    .about = A place near your home for mental health care and help with daily life.
# Termbase: peer-support, pkg-peer
service--peer-support = Peer support
    .about = Groups and people who have lived through similar things and support each other.
# Termbase: outreach, pkg-outreach
service--outreach = Outreach
    .about = Workers who come to where you are, at home or in the street.
# Termbase: supported-living, pkg-living
service--supported-living = Supported living
    .about = You live in your own home, and support comes to you there.
# Termbase: service-network, pkg-networks
service--network = Network of services
    .about = Services in one area that work together, so that you need not tell everything again.
service--gp = Family doctor
    .about = The doctor’s practice or health centre near you, where you go first.
service--general-hospital = General hospital
    .about = A hospital for all kinds of illness, with emergency care and operations.
service--care-home = Care home
    .about = A home where people live and get help every day, many of them older people.

## Problems: “What is happening to me”
## A person reads this list and picks the line that sounds like their own life. The value is in the person’s own
## voice: everyday words, one short sentence. .about speaks to the person: kind, no blame, one thing to ask.
## Never turn a line into a question, a legal term or the name of a condition.

# Termbase: informed-consent
problem--nobody-explained = Nobody explained it to me.
    .about = Many people leave a visit with questions. You can ask for plain words and for time, today or later.
problem--nobody-explained--say--plain-words = Please explain it to me again, in plain words.
problem--nobody-explained--say--time-to-think = I need time to think before I decide.
# Termbase: right-to-refuse
problem--want-to-say-no = I want to say no.
    .about = Saying no is hard for many people. You can ask what happens if you say no, and for time to think.
problem--want-to-say-no--say--not-now = I do not want this now. Please stop and listen to me.
problem--want-to-say-no--say--if-i-say-no = What happens if I say no, and what else is there?
# Termbase: legal-capacity, mental-capacity. “Decide” here is the everyday word.
problem--cannot-decide = They say that I cannot decide.
    .about = This can hurt, and you are not alone in it. You can ask which decision they mean, and for support to take it.
problem--cannot-decide--say--which-decision = Which decision do you mean, and why do you think that I cannot take it?
problem--cannot-decide--say--support = I want support to take this decision myself.
problem--talk-over-me = They talk about me, and not to me.
    .about = This happens to many people. You can ask them to speak to you, and to wait for your answer.
problem--talk-over-me--say--speak-to-me = Please speak to me. I am here.
problem--talk-over-me--say--my-answer = I would like to answer for myself. Please give me time.
# Termbase: deprivation-of-liberty
problem--cannot-leave = They will not let me leave.
    .about = This can be frightening. You can ask who decided it, for the reason in writing, for an advocate and for a review. There can be a time limit, so ask about it today.
problem--cannot-leave--say--may-i-leave = Am I free to leave? If not, who decided that, and why?
problem--cannot-leave--say--in-writing = I want this in writing, and I want to speak to an advocate.
problem--took-my-phone = They took my phone.
    .about = Your calls and messages are part of your private life. You can ask for the reason, for how long, and how to call somebody now.
problem--took-my-phone--say--why-how-long = Why did you take my phone, and when do I get it back?
problem--took-my-phone--say--call-now = I need to call somebody now. How can I do that?
# Both meanings belong here: hurting a person on purpose, and being rough in care. The emergency line must stay.
# Termbase: ill-treatment
problem--rough-hands = Somebody hurts me or is rough with me.
    .about = Nobody may do this to you, and it is not your fault. If you are in danger now, call the emergency number where you are. You can tell somebody you trust.
problem--rough-hands--say--stop = Stop. This hurts me.
problem--rough-hands--say--want-help = Somebody hurt me. I want to speak to a person that I trust.
# Termbase: confidentiality
problem--told-my-family = They told others about my health.
    .about = What staff know about your health is private. You can ask what was told, to whom and why, and say what you want from now on.
problem--told-my-family--say--who-was-told = What was told about me, to whom, and why?
problem--told-my-family--say--ask-me-first = From now on, please ask me before you tell anybody.
# Termbase: interpreter. Spoken languages and sign languages.
problem--no-interpreter = There is no interpreter.
    .about = You are not asking too much. You can ask for a trained interpreter before you talk about your treatment. If it is urgent, say so first.
problem--no-interpreter--say--interpreter-first = I need a trained interpreter before we talk about my treatment.
problem--no-interpreter--say--not-my-family = I do not want my family to interpret for me.
# “Papers” are documents that show who a person is, where they live or that they may stay.
problem--no-papers = They will not see me without papers.
    .about = Many people stand at a desk and hear this. You can ask to see the rule, and where you can get care today. If it is urgent, say so first.
problem--no-papers--say--care-first = I need a doctor today. Please look at my health first.
problem--no-papers--say--which-rule = Which rule says that I need papers? I would like to see it.
# Termbase: accessible-information
problem--cannot-read-letter = I cannot read the letter.
    .about = Many letters are hard to read. You can ask somebody to go through it with you, or to send it in another form. Ask soon, because a date in it may matter.
problem--cannot-read-letter--say--read-it-with-me = I cannot read this letter. Please go through it with me.
problem--cannot-read-letter--say--other-form = Please send it to me in a form that I can read or hear.
problem--pain-not-believed = They do not take my pain seriously.
    .about = You know best what you feel. You can say when it began and what it stops you doing. If it is very bad or gets worse, ask for help at once.
problem--pain-not-believed--say--it-is-real = This pain is real. It stops me doing everyday things.
problem--pain-not-believed--say--examine-me = Please examine me, and write down what I told you.
# Termbase: complaint
problem--want-to-complain = I want to complain.
    .about = You can say what went wrong and ask for an answer. You do not have to do it alone. There can be a time limit, so ask about it early.
problem--want-to-complain--say--where = I want to complain. Who takes complaints here, and is there a time limit?
problem--want-to-complain--say--write-it-down = Please write down what I said, and give me a copy.
# Termbase: advance-plan, crisis-plan
problem--plan-for-bad-days = I want to plan for bad days.
    .about = A good time for this is when things are calmer. You can begin with one line about what helps you.
problem--plan-for-bad-days--say--what-helps-me = I want to write down what helps me when things get hard.
problem--plan-for-bad-days--say--read-it-first = Please keep my plan with my records, and read it first.

## Countries
## Names of the places that have a country pack. The four parts of the United Kingdom have laws of their own.

country--gb-eng = England
country--gb-wls = Wales
country--gb-sct = Scotland
country--gb-nir = Northern Ireland
country--fr = France
country--es = Spain
country--pe = Peru
country--arg = Argentina
country--ie = Ireland
country--ch = Switzerland
