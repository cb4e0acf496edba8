### Scenario: My daughter will translate. Theme: informed consent.
### Speakers: Hala (woman, 36, a teacher), Rim (her daughter, 11), Dr Marsh (doctor, woman),
### Bea (receptionist, woman), an interpreter on the phone (a voice, no gender needed).

# For translators:
# Hala speaks little of the local language. Neither language is named, and no country is named: keep it so.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Hala’s details.
# Names may change to suit your language. Rim’s age (11) must not change.
# An interpreter works with spoken words or sign language. A translator works in writing. Here: interpreter.
# People say “let Rim translate”; that is what families say, and it is fine.
# Many families translate because nobody offered anything else. Never blame them. Rim is never embarrassed.
# Bleeding is mentioned in one plain word. Give no detail and no cause.

my-daughter-will-translate = My daughter will translate
    .about = This story is about seeing a doctor in another language. It mentions bleeding and an examination.


## Step: the doctor smiles at Rim

my-daughter-will-translate--can-you-help =
    Hala is a teacher. She has bleeding that worries her, so she goes to the doctor. She speaks little of the language here. Her daughter Rim, who is 11, speaks it every day.

    Dr Marsh is kind, and she has little time. She smiles at Rim. “You can help Mum, can’t you?” Rim nods.

    There are things that Hala does not want to say through her child.
    .title = The doctor smiles at Rim
    .note =
        Aim: people see that understanding each other is part of care, and that staff can arrange it.

        Ask: What is hard here for Hala, for Rim and for Dr Marsh?

        Ask: What could staff do before the appointment, so that nobody has to ask Rim?

        Take care: some people in the group translated as children, or let a child do it. Often there was no other way. Say so.
my-daughter-will-translate--can-you-help--show-a-card = Show a card: “An interpreter, please. Not my child.”
    .after = “Of course,” says Dr Marsh, and she makes a call. Six minutes later an [interpreter](term:interpreter) joins by phone. A child should not have to do this work. A printed card can ask for you when the words do not come.
my-daughter-will-translate--can-you-help--another-day = Ask for another day, with an interpreter and more time.
    .after = Dr Marsh agrees and walks with them to the desk. Another day is often a good way when nothing is urgent. Somebody needs to find out first if it can wait.
my-daughter-will-translate--can-you-help--help-now = Say: “I am bleeding a lot. I need help now.”
    .after = Dr Marsh understands enough. When something is urgent, any help with words is fine for a few short questions. The full talk can follow on the same day, with an interpreter.
my-daughter-will-translate--can-you-help--say-nothing = Say nothing, and let Rim translate.
    .after = Rim does it kindly and well. Many families do this, often because nobody offered anything else. Some things may stay unsaid. You can still ask for an interpreter, in this talk or on another day.


## Step: the part left out

my-daughter-will-translate--part-left-out =
    Rim speaks clearly, and Dr Marsh listens. “Mum is tired,” says Rim. Hala nods. She does not say that she is bleeding.

    Dr Marsh writes something about sleep. Then she puts the pen down. She looks at Hala, not at Rim. “I think there is more,” she says slowly. “We can find another way to talk.”
    .title = The part left out
    .note =
        Aim: people see how much can stay unsaid when a relative translates, and that it can still be said.

        Ask: What does Dr Marsh do well in this moment?

        Ask: Which words or gestures stop a talk kindly, without hurting a child who helped?

        Take care: do not ask people what they left out themselves. They can share it if they want to.
my-daughter-will-translate--part-left-out--interpreter-now = Say: “Thank you, Rim. Now an interpreter, please.”
    .after = Rim smiles and picks up her book. Dr Marsh makes a call and moves her next appointment. Asking halfway is fine. Staff often prefer it to guessing.
my-daughter-will-translate--part-left-out--new-appointment = Ask for a new appointment, with an interpreter.
    .after = Dr Marsh writes “interpreter” on a slip and shows the way to the desk. A new start often helps both sides. Somebody will check first if it can wait.
my-daughter-will-translate--part-left-out--go-home = Shake your head, and go home for today.
    .after = Many people keep quiet when a thing is private. The doctor does not know about the bleeding yet. You can still call tomorrow, or ask somebody to call for you. If it gets worse, you can get help at once.


## Step: can it wait?

my-daughter-will-translate--can-it-wait =
    Bea, the receptionist, holds out a card. It has three lines in Hala’s language. “It can wait.” “It cannot wait.” “I do not know.”

    Bea has written “interpreter” beside Hala’s name. She asks which language, and checks that she has it right. Rim reads by the window.

    Hala can point. She does not have to say why.
    .title = Three lines on a card
    .note =
        Aim: people see that “I do not know” is a full answer, and that staff can find out.

        Ask: What does Bea’s card make possible?

        Ask: Where else would three lines on a card help?

        Take care: the group may start to guess what is wrong with Hala. Come back to how she is heard.
my-daughter-will-translate--can-it-wait--can-wait = Point to “It can wait.”
    .after = Bea finds a day, and an appointment that is twice as long. This often works well when a thing is not urgent. You can change your answer at any time, also after you get home.
my-daughter-will-translate--can-it-wait--not-sure = Point to “I do not know.”
    .after = Bea asks a nurse to come now. You do not have to know if a thing is urgent. Finding that out is the work of the staff.
my-daughter-will-translate--can-it-wait--cannot-wait = Point to “It cannot wait.”
    .after = Bea stands up and gets a nurse. When a thing cannot wait, staff often begin with a few short questions. The full talk follows later that day.


## Step: an interpreter on the phone

my-daughter-will-translate--on-the-phone =
    A voice greets Hala in her own language. “I am the interpreter. I say everything that you both say. I keep it private.” Rim sits outside with a book, near Bea.

    Dr Marsh turns her chair to Hala. She speaks to Hala, not to the phone. “Please tell me in your own words. After that I may ask to examine you. We have time.”
    .title = An interpreter on the phone
    .note =
        Aim: people see what good work with an interpreter looks like.

        Ask: What do Dr Marsh and the interpreter do that helps Hala to speak?

        Ask: What would you want to know before you say yes to an examination?

        Take care: an interpreter does not make everything easy at once. Saying only a little is fine too.
my-daughter-will-translate--on-the-phone--tell-it = Tell the doctor what you came to say.
    .after = Hala says the word. Dr Marsh does not look shocked. She asks two questions and waits for the answers. Doctors hear such things often.
my-daughter-will-translate--on-the-phone--tell-what-was-left-out = Say: “I left something out before. I am bleeding.”
    .after = “Thank you for telling me now,” says Dr Marsh. She crosses out her note about sleep and starts a new one. It is common to need two attempts. Doctors often expect it.
my-daughter-will-translate--on-the-phone--explain-first = Say: “Before you examine me, please explain it.”
    .after = Dr Marsh nods and explains, one thing at a time. She stops so that the interpreter can speak. A request like this often makes the talk slower and clearer.
my-daughter-will-translate--on-the-phone--ask-private = Ask: “Will this stay private, also from my family?”
    .after = “Yes,” says Dr Marsh. “If there is ever a limit to that, I tell you first.” The interpreter promises it too. Many people can say more once they have asked this.
my-daughter-will-translate--on-the-phone--only-a-little = Say only a little today, and book again.
    .after = Dr Marsh asks one thing: can the rest wait? Hala says that it can. Many people need to meet somebody twice. You can still say the rest next time, or call before then.


## Outcomes

my-daughter-will-translate--heard =
    Hala tells it all, and the interpreter leaves nothing out. Dr Marsh explains the examination: what it is for, what it may feel like, and what else is possible.

    “Did I explain it well?” she asks. “Please tell me what you understood.” Hala answers in her own language.

    Now she can say yes, not today, or no. That is [informed consent](term:informed-consent). Nothing starts without her yes.
    .title = Heard in full
my-daughter-will-translate--longer-appointment =
    Hala has an appointment on Thursday. It is twice as long. A trained [interpreter](term:interpreter) is booked, not a relative. Bea says that there is nothing to pay here.

    Hala’s language is on her file now. Next time nobody has to ask Rim.

    Until Thursday she can write down three points, in any language. If anything gets worse, she does not have to wait until Thursday.
    .title = A longer appointment
my-daughter-will-translate--same-day =
    A nurse takes Hala to a quiet room. Rim reads outside. Bea knows some words of Hala’s language and helps with three short questions. How much? Since when? Any pain? The nurse checks Hala and tells her that she is safe to wait here.

    At three o’clock an [interpreter](term:interpreter) joins by phone. Dr Marsh starts from the beginning. Now Hala can say the rest, and ask before she agrees to anything.
    .title = Help now, full talk today
my-daughter-will-translate--at-home =
    Rim does her homework at the kitchen table. She is pleased that she helped. Hala is still worried.

    She can call tomorrow, or ask a friend to call. She can write one line in her own language, and staff can find out what it says. What the law promises differs from place to place. Hala can ask for an interpreter anywhere.

    If it gets worse, she can get help at once, with any words.
    .title = At home that evening


## Words to say

my-daughter-will-translate--say--not-my-child = An interpreter, please. Not my child, and not my family.
my-daughter-will-translate--say--book-interpreter = Please book an interpreter who is not family, and give me the extra time.
my-daughter-will-translate--say--urgent = This is urgent. Please help me now, and get an interpreter for the full talk today.
my-daughter-will-translate--say--stop-here = Let us stop here. I need an interpreter to say the rest.
my-daughter-will-translate--say--something-else = There is something else. I would like to say it another day, with an interpreter.
my-daughter-will-translate--say--hard-to-say = This is hard for me to say. Please give me a moment.
my-daughter-will-translate--say--left-out = I left something out before, because somebody from my family was translating.
my-daughter-will-translate--say--explain-first = Please explain it before you start, and stop if I raise my hand.
my-daughter-will-translate--say--not-today = I need time to think. My answer today is: not yet.
my-daughter-will-translate--say--changed-my-mind = I said yes before. I have changed my mind.
my-daughter-will-translate--say--start-again = Please start from the beginning, now that the interpreter is here.


## Questions to ask

my-daughter-will-translate--ask--four-questions = What is it for? What are the risks? What else is possible? What if I wait?
my-daughter-will-translate--ask--can-it-wait = Can a nurse or doctor check now if this can wait?
my-daughter-will-translate--ask--stays-private = Will this stay private, also from my family?
my-daughter-will-translate--ask--on-my-file = Does my file say that I need an interpreter, and in which language?
my-daughter-will-translate--ask--anything-to-pay = Can you book an interpreter for me, and is there anything to pay?


## Next steps

my-daughter-will-translate--next--take-time = Take the time that you need. Ask by when you have to decide.
my-daughter-will-translate--next--same-interpreter = Ask for the same interpreter next time, if you were happy with this one.
my-daughter-will-translate--next--three-points = Write down your three most important points, in your own language.
my-daughter-will-translate--next--if-worse = If it gets worse, get help the same day. Do not wait for the interpreter.
my-daughter-will-translate--next--wait-nearby = Wait where staff can see you. Tell them at once if something changes.
my-daughter-will-translate--next--one-line = Write one line to take with you: “I need an interpreter”, and your language.
my-daughter-will-translate--next--call-tomorrow = Call tomorrow, or ask a friend to call, and ask for a longer appointment.
