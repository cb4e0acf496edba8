### My situation. The person answers about themselves by choosing; nothing is typed.
### Country: any. Register: plain. No answer is right or wrong, and nothing here is legal advice.
### Choices are in the first person (the reader speaks); everything else speaks to “you”.

my-situation = My situation
    .about = You answer a few questions about what is happening to you. Some questions are about being hurt, or about not being able to leave.

## The questions

my-situation--about =
    Choose the answer that is nearest. You type nothing, and you can go back at any time. This is not legal advice. It helps you find words and people.

    If you are in danger now, ask somebody near you. Or call the emergency number where you are.
    .title = What is it about?
my-situation--about--how-i-am-treated = How people treat me, or my privacy
my-situation--about--a-treatment = A treatment, a test or a medicine
# Termbase: interpreter
my-situation--about--not-informed = I do not get information, or an interpreter
my-situation--about--others-decide = Others decide for me, or I cannot leave
my-situation--about--rather-not-say = Something else, or I would rather not say

my-situation--decision =
    It is your life. You can ask to be heard about it every time. What do other people decide for you?
    .title = What others decide
my-situation--decision--my-life = My care, my money or where I live
my-situation--decision--cannot-leave = I cannot leave, or go where I want
my-situation--decision--both = Both of these
my-situation--decision--do-not-know = I do not know what was decided
my-situation--decision--rather-not-say = I would rather not say

my-situation--who =
    Different people answer for different places. So it helps to know who decides. Who decides in your situation?
    .title = Who decides?
my-situation--who--public-service = Staff of a public service, or one that the state pays for
my-situation--who--private-service = Staff of a private service
my-situation--who--family-or-friend = My family or a friend
my-situation--who--do-not-know = Several people, or I do not know
my-situation--who--rather-not-say = I would rather not say

my-situation--asked =
    People should ask you before they act. They should explain it until you understand. They should also tell you the reason. How was it for you?
    .title = Were you asked?
my-situation--asked--asked-and-clear = They asked me, told me why, and I understood.
my-situation--asked--asked-not-clear = They asked me, but I did not understand all of it.
my-situation--asked--not-asked = Nobody asked me. They told me, or they just did it.
my-situation--asked--do-not-know = I do not know, or I do not remember.
my-situation--asked--rather-not-say = I would rather not say.

# Termbase: torture-cidt
my-situation--never =
    Nobody may ever treat you in a cruel or degrading way. Degrading means that it shames you deeply. It can be hitting, threats, or being left in dirt. Has something like this happened to you?

    If you are in danger now, ask somebody near you. Or call the emergency number where you are.
    .title = What nobody may ever do
my-situation--never--going-on = Yes, and it is still going on.
my-situation--never--it-stopped = Yes, but it has stopped.
my-situation--never--nothing-like-it = No, nothing like that.
my-situation--never--not-sure = I am not sure.
my-situation--never--rather-not-say = I would rather not say.

# Termbase: proportionate (plain: no more than is needed)
my-situation--reason =
    Some other rights can be limited. But there must be a law for it, and a good reason. The limit must be no more than is needed. Did anybody give you a reason?
    .title = Is there a reason?
my-situation--reason--about-me = Yes, a reason that is about me.
my-situation--reason--rule-for-all = Only that it is a rule for everybody.
my-situation--reason--no-reason = No, nobody gave me a reason.
my-situation--reason--do-not-know = I do not know.
my-situation--reason--rather-not-say = I would rather not say.

my-situation--smaller =
    Sometimes there is a smaller way. It may take less time. It may be at another hour. Somebody you trust may be with you. Can you think of a smaller way?
    .title = Is there a smaller way?
my-situation--smaller--know-one = Yes, I can say what it is.
my-situation--smaller--need-help = Maybe. I would like help to find one.
my-situation--smaller--do-not-know = I do not know.
my-situation--smaller--rather-not-say = I would rather not say.

my-situation--want =
    Thank you. That was the last question about what happened. What would you like to do now? Each of these is all right. You can come back and choose another one.
    .title = What do you want now?
my-situation--want--talk = I want to talk to them.
my-situation--want--someone = I want somebody with me.
my-situation--want--write = I want to write it down and get an answer.
my-situation--want--help-today = I need help today.
my-situation--want--not-now = I do not want to do anything now.

## Where it comes to rest

my-situation--talk-to-them =
    You can talk to them in your own time. Here are some words that you can use or change. You do not have to say all of it. One sentence can be enough for one day.
    .title = Talk to them
# Termbase: advocate
my-situation--get-someone-with-me =
    You do not have to do this alone. You choose who comes with you. It can be a friend, a peer supporter or an advocate. They help you say what you want. They do not decide for you.
    .title = Get somebody with you
my-situation--write-it-down =
    A short note is enough. It need not be perfect. On paper, it is easier to ask for an answer. You can also ask somebody to write down what you say.
    .title = Write it down
my-situation--get-help-today =
    You can ask for help now. It is not your fault that you need it. If you are in danger, ask somebody near you. Or call the emergency number where you are. You can leave the other questions for another day.
    .title = Get help today
my-situation--not-now =
    That is all right. Many people need time first. Your rights stay with you. You can come back on any day, and choose something else. If you are in danger, ask somebody near you. Or call the emergency number where you are.
    .title = Not now

## Sentences to say

my-situation--say--what-matters = I want to tell you what matters to me, and I would like you to listen.
my-situation--say--not-again = Something was done to me that hurt me, and it must not happen again.
my-situation--say--safe-now = Somebody hurt me, and I need to be safe now.
my-situation--say--talk-to-me = Please talk to me with respect, and in private.
my-situation--say--not-yet = I have not said yes to this, and I need clear answers first.
my-situation--say--my-way = I need this in my language, or in a form that I can use.
my-situation--say--my-decision = This is my life, and I want to decide with the support that I choose.
my-situation--say--where-i-go = Please tell me why I cannot go, and write it down for me.
my-situation--say--say-it-plainly = Please explain it again in plain words, and give me time.
my-situation--say--ask-me-first = Please ask me first next time, and wait for my answer.
my-situation--say--speak-for-myself = I know that you care about me, and I want to speak for myself.
my-situation--say--another-idea = I have an idea for a smaller way, and I would like to tell you.
my-situation--say--someone-with-me = I would like somebody with me before we go on.
my-situation--say--please-note = Please write down that I asked for this, and what you answered.
my-situation--say--help-today = I need help today, and I do not want to be alone with this.
my-situation--say--not-today = I do not want to talk about this today, but I may come back to it.

## Questions to ask

my-situation--ask--look-again = Who decides this, and who can look at it again?
my-situation--ask--what-for = What is it for, what else could help, and what if we wait?
my-situation--ask--until-when = What law is used, until when, and how can I ask for a review?
my-situation--ask--other-form = Who can interpret for me, or give me this in another form?
my-situation--ask--based-on = What is this reason based on, and can I have it in writing?
my-situation--ask--rule-or-habit = Is this a law, a rule of this place or a habit, and may I see it?
my-situation--ask--why = What is the reason for this, and why is it needed for me?
my-situation--ask--smallest-step = What is the smallest step that would work too?
my-situation--ask--who-can-come = Who can come with me, and how do I reach them?
my-situation--ask--who-answers = Who will answer me, and by what day?
my-situation--ask--who-checks = Who checks this service from outside?
my-situation--ask--who-now = Who can help me now, and who stays with me until then?

## Next steps

my-situation--next--one-person = Choose one person to talk to, and a quiet moment.
my-situation--next--three-points = Write down your three most important points, and take them with you.
my-situation--next--when-answer = Ask when you will hear back, and note the day.
my-situation--next--ask-outside-view = Tell somebody you trust what happened, and ask what they think.
my-situation--next--bring-someone = Take somebody with you when you speak about being hurt.
my-situation--next--find-someone = Ask one person you trust, or ask for an advocate.
my-situation--next--agree-first = Agree before the meeting what this person should say, and what not.
my-situation--next--tell-staff = Tell the staff who will come with you.
my-situation--next--who-decided = Ask for the name of the person who decides, and note it.
my-situation--next--five-lines = Write five lines: what happened, when, where, who was there, what you want.
my-situation--next--keep-copy = Keep a copy, and write the day on it.
my-situation--next--ask-complaints = If no answer comes, ask how to make a complaint.
my-situation--next--outside-body = Ask which independent body looks at complaints about public services.
my-situation--next--ask-who-checks = Ask who checks this private service, and how to write to them.
my-situation--next--help-at-home = Ask a social worker or a hub what help there is for families.
my-situation--next--tell-someone-near = Go to somebody near you, and say that you need help today.
my-situation--next--stay-with-someone = Stay near a person you trust until help comes, if you can.
my-situation--next--report-harm = Tell somebody from outside what happened, as soon as you can.
my-situation--next--urgent-review = Ask today for a review, and for a lawyer or an advocate.
my-situation--next--ask-to-wait = Ask the staff to wait until somebody is with you.
my-situation--next--rest = Rest first. You have done enough for today.
my-situation--next--one-sentence = Keep one sentence from here for another day, if you like.
my-situation--next--come-back = Come back on another day, and answer again.
my-situation--next--tell-one-person = Tell one person you trust that something happened, when you are ready.
