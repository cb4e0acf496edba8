### Scenario: Week 41. Theme: consent.
### Speakers: Adaeze (woman, 34, an engineer), Ruth (midwife, woman), Dr Haddad (doctor, man),
### Jonas (her husband, 36), a midwife on the phone (a woman, no name).

# For translators:
# The baby and the mother are well in every branch. No birth is shown, and no risk is described: keep it so.
# “To start the birth” is the plain way to say it. Use the plain words of your language, not a name of a medicine.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Adaeze’s details.
# Names may change to suit your language. The days (Thursday, tomorrow, Saturday, Monday) must not change.
# Monday and waiting are both good choices here. Do not make one sound better.
# A midwife is a trained person who cares for women before, during and after birth.

week-forty-one = Week 41
    .about = This story is about a baby that takes its time. Mother and baby are well. No birth is shown.


## Step: booked

week-forty-one--booked =
    Adaeze is an engineer. She expects her first child, and the baby is a week late. Both are well.

    On Thursday Ruth, a midwife, checks them. It is a full clinic. “All good,” says Ruth. “You are booked for Monday. We start the birth then.” She is already writing the next name.

    Adaeze stops. Nobody has asked her.
    .title = Booked for Monday
    .note =
        Aim: people hear the difference between being told and being asked.

        Ask: Which words would turn Ruth’s sentence into an offer?

        Ask: What makes it hard to ask questions in a full clinic?

        Take care: some people in the group may have lost a baby, or had a hard birth. Nobody needs to tell. Anybody can step out.
week-forty-one--booked--what-are-my-options = Ask: “Is this an offer? What are my options?”
    .after = Ruth puts her pen down. “You are right. I told you, and I did not ask you.” She pulls up a chair. A calm question often changes an order into a talk.
week-forty-one--booked--numbers-and-a-day = Ask for numbers “for someone like me”, and for a day to think.
    .after = “Yes to both,” says Ruth. She finds a sheet with numbers and reads it with Adaeze. When nothing is urgent, there is often time. Staff can tell you how much.
week-forty-one--booked--monday-is-fine = Say: “Monday is what I want too.”
    .after = “Good. Then let me tell you what you are saying yes to,” says Ruth. She explains what happens, and what else is possible. A yes is stronger when you know this. You can still change it.
week-forty-one--booked--say-nothing = Nod, and say nothing.
    .after = Many people nod when staff sound sure. A nod because you are surprised is not the same as a yes. You can still ask tonight by phone, tomorrow, or on Monday itself.


## Step: the letter on the table

week-forty-one--letter-on-the-table =
    At home the letter lies on the table. It says Monday, eight o’clock. Jonas, her husband, has packed a bag.

    “Do you want this?” he asks. Adaeze puts her hand on her belly. The baby kicks. “I do not know. Nobody asked me.”

    On the letter is the number of the birth ward. Somebody answers day and night. Ruth is in the clinic again tomorrow.
    .title = The letter on the table
    .note =
        Aim: people see that an appointment in a book is not a decision.

        Ask: What does Jonas do that leaves the choice with her?

        Ask: Which small question would be enough for tonight?

        Take care: the group may start to compare births. Come back to the question: who decides, and what does she need for it?
week-forty-one--letter-on-the-table--call-the-ward = Call the ward: “I have not said yes yet.”
    .after = A midwife listens. “Thank you for calling. I am writing that down. Come on Saturday, and we talk before anything is fixed.” Wards get such calls often. You do not have to give a reason.
week-forty-one--letter-on-the-table--see-ruth-first = Go to see Ruth tomorrow, and ask about all the options.
    .after = Ruth has more time on Friday. “I am glad you came,” she says. “I never asked you.” A second talk often goes better than the first one.
week-forty-one--letter-on-the-table--monday-after-all = Think it over with Jonas, and choose Monday.
    .after = They talk until late. Adaeze finds that she wants Monday. It is her yes now. She can still ask what will happen, step by step, and she can still change her mind.
week-forty-one--letter-on-the-table--leave-it = Put the letter away, and let Monday come.
    .after = It is human to put a big question away. Staff should have your yes before anything starts, even when there is a date. You can still ask on Monday at the door.


## Step: two columns

week-forty-one--two-columns =
    Ruth takes a sheet and draws two columns. One says “Monday”. One says “wait, with checks”. In both she writes what is good and what is hard.

    “And what does your own feeling say?” she asks. “It belongs on the page too.”

    Then she shows how the numbers look for somebody like Adaeze, in a picture of a hundred women. She is fair to both columns.
    .title = Two columns
    .note =
        Aim: people see how two options can be shown fairly.

        Ask: How can you tell that both columns are described fairly?

        Ask: What place should a person’s own feeling have in a decision?

        Take care: do not let the group vote on Monday or waiting. Both are reasonable, and the choice is hers.
week-forty-one--two-columns--wait-with-checks = Say: “I would rather wait, with checks.”
    .after = Ruth writes it in the notes, in Adaeze’s words. She fixes the checks and explains how to change the plan at any hour. A no to one thing does not end the care.
week-forty-one--two-columns--choose-monday = Say: “Now that I know, I choose Monday.”
    .after = “Then Monday is your plan, not only ours,” says Ruth. She explains what comes first and what can wait. You can say stop, or ask for a break, at each step.
week-forty-one--two-columns--does-my-past-count = Ask: “I had depression before. Does it count in this?”
    .after = “Good that you ask. Let us hear what the doctor thinks,” says Ruth. She stays in the room. An old [diagnosis](term:diagnosis) can change how staff see a person. A direct question helps everybody to talk about it.
week-forty-one--two-columns--no-answer-now = Say: “I cannot answer now”, and take the sheet.
    .after = Ruth folds the sheet and gives it to her. Many people need to sleep before a choice like this. She says how long there is time, and when it would be better to talk sooner.


## Step: an old note

week-forty-one--her-history =
    Dr Haddad reads the file while he stands. “You had depression. Then we like to plan the birth. You will cope better.”

    Ruth looks at him. He stops, and sits down.

    “I said that too fast,” he says. “Your past does not decide this. It is a reason to offer you support, if you want it. What would you like?”
    .title = An old note
    .note =
        Aim: people see how an old diagnosis can push a new decision, and how staff can stop it.

        Ask: What do Ruth and Dr Haddad each do that puts it right?

        Ask: What is the difference between support because of the past, and a decision because of the past?

        Take care: Dr Haddad corrects himself. Give him that, and look at what helped him to do it.
week-forty-one--her-history--support-not-a-date = Say: “I want to wait, with checks, and with support afterwards.”
    .after = Dr Haddad writes both things down: the checks, and who comes to see her at home. Support offered early can help. It is an offer, and she can change it or end it.
week-forty-one--her-history--monday-with-support = Say: “Monday is fine, and I want support afterwards.”
    .after = “Both are possible,” says Dr Haddad. Ruth writes who will be with her on Monday, and who comes to see her at home. You can choose the date and the support apart from each other.
week-forty-one--her-history--with-somebody = Say: “I want to talk about it with somebody I trust.”
    .after = “Bring that person on Saturday,” says Dr Haddad. A [trusted person](term:trusted-person) can listen and take notes. Ruth gives her two sheets, one for each of them. The decision stays with you.
week-forty-one--her-history--look-away = Look out of the window, and say nothing.
    .after = It can hurt when an old note comes up. Many people go quiet then. Ruth says softly that nobody needs an answer today. You can take it up again on Saturday, with her alone.


## Outcomes

week-forty-one--monday =
    Monday is in the book, and it is what Adaeze has chosen. Jonas, her husband, will be with her. She can ask for a line in her notes: what she wants to hear before each step.

    Before anything starts, staff ask her again. That is [informed consent](term:informed-consent). Her yes can still become a no, or a “not yet”. If something worries her before Monday, she calls the ward, or the emergency number where she is.
    .title = Monday, by choice
week-forty-one--waiting =
    In the notes it says: “Adaeze wants to wait. Check on Saturday and on Monday. She can change this at any hour.” She has a copy.

    Ruth explains which signs mean: call at once, day or night. If something worries her, she calls the ward, or the emergency number where she is.

    Adaeze has decided, with full information. The next check is also a time to look at it again.
    .title = Waiting, with checks
week-forty-one--day-to-think =
    Monday is not fixed. Adaeze has time until Saturday at ten. She has a sheet for the two ways, or she gets it on Saturday.

    She can write down her questions. She can ask what Jonas, her husband, thinks, and then decide herself. If something worries her before then, she calls the ward at any hour, or the emergency number where she is.
    .title = A day to think
week-forty-one--at-the-door =
    Monday, eight o’clock. Adaeze and Jonas stand at the door of the ward. A midwife opens. “Good morning. Before we do anything: did somebody explain it to you, and did you say yes?”

    “No,” says Adaeze. “Then we sit down first.” The midwife brings three chairs.

    Adaeze can now ask everything. Then she can say yes, no or not yet. That is [informed consent](term:informed-consent).
    .title = At the door


## Words to say

week-forty-one--say--a-day-to-think = I need a day to think. Please tell me if there is a reason not to wait.
week-forty-one--say--my-own-yes = This is what I want. Please tell me what happens first, and what else is possible.
week-forty-one--say--not-said-yes = I have an appointment, but I have not said yes. I would like to talk first.
week-forty-one--say--rather-wait = I would rather wait, with checks. Please write that down in my words.
week-forty-one--say--support-not-decide = My history is a reason to offer me support. It does not decide this for me.
week-forty-one--say--support-after = I would like support at home afterwards. Please write down who will come, and when.
week-forty-one--say--somebody-with-me = I would like somebody I trust with me when we talk about it.
week-forty-one--say--stop-and-explain = Please stop and explain it before you go on.
week-forty-one--say--changed-my-mind = I said yes before. I have changed my mind.
week-forty-one--say--in-my-notes = Please write in my notes what I decided, and that I can change it.


## Questions to ask

week-forty-one--ask--my-options = What are my options, what matters for me in each, and what if we wait?
week-forty-one--ask--numbers-for-me = What are the numbers for someone like me, with each option?
week-forty-one--ask--how-to-change = If I change my mind, whom do I tell, and can I do it at any hour?
week-forty-one--ask--does-it-count = Does something in my file change what you offer me? How, and why?
week-forty-one--ask--before-each-step = Will you ask me before each step?
week-forty-one--ask--when-look-again = When is the next check, and when do we look at the plan again?
week-forty-one--ask--by-when = By when must I decide, and what happens until then?


## Next steps

week-forty-one--next--say-who-comes = Say who is to be with you, and what you want them to do.
week-forty-one--next--read-options-first = Ask for the other options as well. You can hear them and still choose the same day.
week-forty-one--next--ask-support-after = Ask for the names of those who will support you at home, before you need them.
week-forty-one--next--know-the-signs = Ask which signs mean “call at once”, and keep the list where you see it.
week-forty-one--next--five-words = Write five words on a page: good, hard, other ways, my feeling, waiting. Put a question to each.
week-forty-one--next--bring-somebody = Ask your person to come, and to write down the answers.
week-forty-one--next--call-if-worried = If something worries you, call your ward at any hour, or the emergency number where you are.
