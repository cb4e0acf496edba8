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
# Termbase: right-to-refuse
problem--want-to-say-no = I want to say no.
    .about = Saying no is hard for many people. You can ask what happens if you say no, and for time to think.
# Termbase: legal-capacity, mental-capacity. “Decide” here is the everyday word.
problem--cannot-decide = They say that I cannot decide.
    .about = This can hurt, and you are not alone in it. You can ask which decision they mean, and for support to take it.
problem--talk-over-me = They talk about me, and not to me.
    .about = This happens to many people. You can ask them to speak to you, and to wait for your answer.
# Termbase: deprivation-of-liberty
problem--cannot-leave = They will not let me leave.
    .about = This can be frightening. You can ask who decided it, for the reason in writing, for an advocate and for a review. There can be a time limit, so ask about it today.
problem--took-my-phone = They took my phone.
    .about = Your calls and messages are part of your private life. You can ask for the reason, for how long, and how to call somebody now.
# Both meanings belong here: hurting a person on purpose, and being rough in care. The emergency line must stay.
# Termbase: ill-treatment
problem--rough-hands = Somebody hurts me or is rough with me.
    .about = Nobody may do this to you, and it is not your fault. If you are in danger now, call the emergency number where you are. You can tell somebody you trust.
# Termbase: confidentiality
problem--told-my-family = They told others about my health.
    .about = What staff know about your health is private. You can ask what was told, to whom and why, and say what you want from now on.
# Termbase: interpreter. Spoken languages and sign languages.
problem--no-interpreter = There is no interpreter.
    .about = You are not asking too much. You can ask for a trained interpreter before you talk about your treatment. If it is urgent, say so first.
# “Papers” are documents that show who a person is, where they live or that they may stay.
problem--no-papers = They will not see me without papers.
    .about = Many people stand at a desk and hear this. You can ask to see the rule, and where you can get care today. If it is urgent, say so first.
# Termbase: accessible-information
problem--cannot-read-letter = I cannot read the letter.
    .about = Many letters are hard to read. You can ask somebody to go through it with you, or to send it in another form. Ask soon, because a date in it may matter.
problem--pain-not-believed = They do not take my pain seriously.
    .about = You know best what you feel. You can say when it began and what it stops you doing. If it is very bad or gets worse, ask for help at once.
# Termbase: complaint
problem--want-to-complain = I want to complain.
    .about = You can say what went wrong and ask for an answer. You do not have to do it alone. There can be a time limit, so ask about it early.
# Termbase: advance-plan, crisis-plan
problem--plan-for-bad-days = I want to plan for bad days.
    .about = A good time for this is when things are calmer. You can begin with one line about what helps you.

## Countries
## Names of the places that have a country pack. The four parts of the United Kingdom have laws of their own.

country--gb-eng = England
country--gb-wls = Wales
country--gb-sct = Scotland
country--gb-nir = Northern Ireland
country--fr = France
country--es = Spain
