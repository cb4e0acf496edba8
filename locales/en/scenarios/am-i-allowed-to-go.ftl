### Scenario: Am I allowed to go? Theme: consent.
### Speakers: Noor (woman, 22, a biology student), Wim (nurse, man), Mirela (night nurse, woman),
### Dr Costa (doctor, woman). Sam (a friend, no gender needed) does not speak.

# For translators:
# Noor came to the ward by her own choice, and that is what her file says. Nobody keeps her by force in any branch.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Noor’s details.
# Never make it sound as if leaving in danger were safe. The lines about the emergency number must stay.
# “Kept here” is the plain way to say detained. “Status” is avoided: say “here by choice” or “kept here”.
# What the law allows differs from place to place. Name no law, no office and no time limit.
# It is Wednesday at the start. The exam is on Friday. “The round” is the visit of the doctors on Monday.

am-i-allowed-to-go = Am I allowed to go?
    .about = This story is about leaving a ward. It speaks of being kept in a hospital. Nobody is kept by force in it.


## Step: wait for Monday

am-i-allowed-to-go--wait-for-monday =
    Noor studies biology. Ten days ago she felt very low, and she came to this [ward](term:ward) by her own choice. She feels better. Her exam is on Friday.

    On Wednesday she asks Wim, a nurse, how she can leave. Two phones ring. “Wait for Monday’s round,” he says. “The doctors decide then.”

    Noor looks at the door. She does not know if it is locked.
    .title = Wait for Monday’s round
    .note =
        Aim: people see that “here by choice” and “kept here” are different, and that a person can ask which it is.

        Ask: What does Noor know about her situation, and what has nobody told her?

        Ask: What could staff explain on the first day, so that nobody has to guess?

        Take care: some people in the group may have been kept somewhere. Nobody needs to tell. Anybody can step out.
am-i-allowed-to-go--wait-for-monday--ask-my-status = Ask: “Am I here by choice, or am I kept here? By which law?”
    .after = Wim lets the phone ring. “I am not sure. I will look it up now,” he says. It is a normal question. Staff can find the answer in the file.
am-i-allowed-to-go--wait-for-monday--plan-with-me = Say: “I would like to leave tomorrow. Can we plan it?”
    .after = Wim looks up. “Give me ten minutes. I will get the doctor too,” he says. When a person asks for a plan, staff often find it easier to help.
am-i-allowed-to-go--wait-for-monday--stay-until-monday = Say: “I will stay until Monday. That is my choice.”
    .after = “Good. Let us see what you need here,” says Wim. Staying can be a good choice, when it is yours. You can still ask how to leave earlier, on any day.
am-i-allowed-to-go--wait-for-monday--say-nothing = Nod, and say nothing.
    .after = Many people nod when staff sound sure. It is human, even when a lot depends on it. You can still ask tonight, tomorrow, or with somebody beside you.


## Step: by the window

am-i-allowed-to-go--by-the-window =
    In the evening Noor sits by the window with her biology book. She reads the same page again and again.

    Mirela, the night nurse, knocks on the open door. “You look at the exit a lot,” she says. “May I sit down?” She waits until Noor nods.

    “You can ask me anything. Also how you can leave. I will not be cross.”
    .title = By the window
    .note =
        Aim: people see that a question can come hours later, and that staff can invite it.

        Ask: Which of Mirela’s words make it safe to ask?

        Ask: To whom do you find it easier to ask a hard question: a doctor, a night nurse, somebody else?

        Take care: somebody may say “she could simply walk out”. Say that leaving without a plan can be hard, and sometimes dangerous.
am-i-allowed-to-go--by-the-window--ask-my-status = Ask: “Am I here by choice, or am I kept here?”
    .after = “Let us look together,” says Mirela. In the morning she asks Wim to sit down with Noor and the file. Many people keep this question to themselves for days.
am-i-allowed-to-go--by-the-window--about-the-exam = Tell her about the exam, and ask for a plan.
    .after = Mirela writes it down and asks the day team for a talk at nine. A reason helps staff to plan well. You do not need a reason to ask.
am-i-allowed-to-go--by-the-window--ask-advocate = Ask: “Can you help me to reach an advocate?”
    .after = Mirela has the number by the phone. An [advocate](term:advocate) helps you to say what you want, and does not work for the ward. It may take a day or two. You can still ask staff in the meantime.
am-i-allowed-to-go--by-the-window--not-tonight = Say: “Not tonight, thank you.”
    .after = “That is fine. I am here until seven,” says Mirela. A tired evening is not the best time for a big question. It stays yours. You can ask it in the morning.


## Step: page one

am-i-allowed-to-go--page-one =
    Wim opens the file at page one. He turns it, so that Noor can read too. “Here by her own choice,” it says.

    “So you are free to leave,” says Wim. “I said ‘wait for the round’ because we always say it. That is a custom. I am sorry.”

    He goes on. “We would like to talk first, so that you are safe. The door opens with the green button.”
    .title = Page one of the file
    .note =
        Aim: people tell a law from a custom, and hear what an honest answer sounds like.

        Ask: What does Wim do well after his mistake?

        Ask: How is “we would like to talk first” different from “you must wait”?

        Take care: in some places the answer on page one would be “kept here”. Say so, and look at what a person can ask then.
am-i-allowed-to-go--page-one--in-writing = Ask: “Please write that down for me.”
    .after = Wim writes one line, with the date and his name. Then he asks about her plans. A line on paper helps when shifts change. The next nurse need not guess.
am-i-allowed-to-go--page-one--plan-with-me = Say: “Then I would like to plan how I leave.”
    .after = “Good. I will get Dr Costa,” says Wim. Leaving is often easier with a plan: medicine, phone, somebody to call. The plan is help. It is not a permission.
am-i-allowed-to-go--page-one--what-if-staff-say-no = Ask: “And if somebody here says that I must stay?”
    .after = Wim takes the question seriously. “Then you need clear answers from us,” he says. He helps her to write the questions down. It is easier to do this on a calm day.
am-i-allowed-to-go--page-one--stay-for-now = Thank him, and stay for now.
    .after = Noor only wanted to know. Many people can rest better when they know that the door opens. You can still choose to leave, today or on another day.


## Step: what would help

am-i-allowed-to-go--what-would-help =
    Dr Costa and Wim sit down with Noor. “What do you need for the first days?” asks Dr Costa. They write: medicine, phone, food at home, somebody to call. Noor names her friend Sam.

    Then Dr Costa asks softly: “Do you feel safe? Please tell me as it is. We want to help, either way.”
    .title = What would help?
    .note =
        Aim: people see how planning together can replace “yes” or “no” from staff.

        Ask: What would make it easier to answer Dr Costa’s question honestly?

        Ask: What belongs in your own plan for the first days at home?

        Take care: do not turn the talk to harm. If somebody in the group feels unsafe, stop and help that person first.
am-i-allowed-to-go--what-would-help--safe-with-plan = Say: “I feel safe. I would like to go with this plan.”
    .after = They go through the plan once more, line by line. Dr Costa adds a call on Saturday. A plan with a call after some days tends to make the first week easier.
am-i-allowed-to-go--what-would-help--not-sure = Say: “I am not sure that I feel safe.”
    .after = “Thank you for telling me,” says Dr Costa. “Then let us see what would help you today.” She offers a talk, company and a quieter room. Many people are unsure, and it is good to say so. You can choose again tomorrow.
am-i-allowed-to-go--what-would-help--what-if-staff-say-no = Ask: “What do you do if you think that I must stay?”
    .after = Dr Costa puts her pen down. “I tell you first, and I tell you why,” she says. “Let us write down what you can ask then.” A clear answer on a calm day often helps against fear.
am-i-allowed-to-go--what-would-help--need-time = Say: “I need time before I answer.”
    .after = “Take it,” says Dr Costa. She leaves the page with Noor. A question about safety is a big one, and nobody has to answer at once. You can go on with the plan in the morning.


## Outcomes

am-i-allowed-to-go--leaving =
    On Thursday afternoon Noor leaves with her plan. It names her medicine, Sam’s number, the number of the ward and a call on Saturday. The exam is tomorrow, and she can also say “not this time”.

    Wim opens the door. “You can come back,” he says. If she does not feel safe, she calls Sam, the ward, or the emergency number where she is. She does not have to wait for Saturday.
    .title = Leaving with a plan
am-i-allowed-to-go--staying =
    Noor stays for now. She sleeps, she reads, she takes a walk with Wim. She can change her mind on any day. She can ask each day what page one of her file says, and she can ask for a plan.

    If she feels worse or unsafe, she tells somebody at once, day or night. The exam can have another date. She can ask the student office.
    .title = Staying for now
am-i-allowed-to-go--questions-on-paper =
    Noor has four questions on a card. Which law? Who decided, and why? Until when? How do I challenge it?

    By the UN standard, a disability is never a reason to take somebody’s [liberty](term:deprivation-of-liberty) away. The law where you live may still allow staff to keep a person in some cases. Either way you can ask for the reasons on paper, in clear words. You can ask for an [advocate](term:advocate), for an [appeal](term:appeal) and for a less strict way.
    .title = Questions on a card


## Words to say

am-i-allowed-to-go--say--i-want-to-leave = I would like to leave. Please help me to plan it, so that it goes well.
am-i-allowed-to-go--say--staying-is-my-choice = I am staying because I choose to. I may choose again on another day.
am-i-allowed-to-go--say--ask-later = I have a question about leaving. I will ask it later.
am-i-allowed-to-go--say--reach-advocate = I would like to talk to an advocate. Please help me to reach one.
am-i-allowed-to-go--say--status-in-writing = Please write down if I am here by choice or kept here, with the date and your name.
am-i-allowed-to-go--say--my-safe-plan = I feel safe, and this is my plan: my medicine, a phone, and somebody to call.
am-i-allowed-to-go--say--not-sure-i-am-safe = I am not sure that I am safe. Please stay with me and help me to think.
am-i-allowed-to-go--say--come-back = If it gets hard, I would like to come back or to call you. How do I do that?
am-i-allowed-to-go--say--file-says-choice = My file says that I am here by my own choice. Please look at page one.


## Questions to ask

am-i-allowed-to-go--ask--free-to-leave = Am I here by choice, or am I kept here? Am I free to leave now?
am-i-allowed-to-go--ask--which-law = If I must stay: which law, who decided, until when, and how do I appeal?
am-i-allowed-to-go--ask--less-strict = Is there a less strict way that keeps me safe?
am-i-allowed-to-go--ask--who-to-call = Who can I call in the first days, also at night?
am-i-allowed-to-go--ask--exam-here = Can you help me to write to my school or my work from here?


## Next steps

am-i-allowed-to-go--next--plan-on-paper = Keep the plan on paper. Give a copy to somebody you trust, if you want to.
am-i-allowed-to-go--next--medicine-talk = Before you leave, ask about your medicine. Stopping suddenly can be harmful, so talk to somebody first.
am-i-allowed-to-go--next--if-not-safe = If you do not feel safe, tell somebody near you at once, or call the emergency number where you are.
am-i-allowed-to-go--next--write-one-question = Write one question on a page, and give it to a nurse tomorrow.
am-i-allowed-to-go--next--exam-office = Ask your school or your work for another date. You need not say why you are in hospital.
am-i-allowed-to-go--next--ask-for-company = Ask a nurse to sit with you, or ask for a call with a friend.
am-i-allowed-to-go--next--keep-the-answers = Write down each answer, who gave it and when. Keep the page with you.
am-i-allowed-to-go--next--ask-in-any-form = Ask for the answers in your language, in plain words or in another form that you can use.
