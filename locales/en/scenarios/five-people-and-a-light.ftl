### Scenario: Five people and a buzzing light. Theme: legal capacity and support to decide.
### Speakers: Ellis (24, on the ward), Dr Adler (doctor, woman), Tomas (nurse, man).

# For translators:
# Ellis is an autistic adult, a sound technician. The English text uses no pronoun for Ellis: only the name.
# Choose what suits your language (a gender, or wording without one) and keep it through the whole story.
# Ellis understands everything. Ellis is not a puzzle, not a child and not ill because of being autistic.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Ellis’s details.
# “Lacks capacity” stands in the story only as words that a doctor writes about this one decision.
# The story says at once what they mean. Use the words that staff really write where your language is spoken. Never use them in the narrator’s own voice.
# Legal capacity (a right, which stays) and the ability to decide (a skill, which help can change) must stay two different terms.
# The new treatment is never named, and its choice is never advised: keep it so.

five-people-and-a-light = Five people and a buzzing light
    .about = This story is about a meeting where staff ask if a person can decide. Noise gets in the way.


## Step: look at me

# Quoted: lacks capacity
five-people-and-a-light--look-at-me =
    Staff at the hospital do a [capacity assessment](term:capacity-assessment) with Ellis. Five people ask questions. A lamp buzzes. “Please look at me,” says Dr Adler. Ellis, who is autistic, looks down. “Don’t know.”

    Dr Adler writes “lacks capacity”. Those words say that Ellis cannot make this decision. Nobody has said which one. Ellis understood every word.

    By the UN standard, nobody loses [legal capacity](term:legal-capacity): the right to have rights and to use them.
    .title = Look at me
    .note =
        Aim: people see how a room, a lamp and five people can get in the way of an answer.

        Ask: What does Dr Adler know about Ellis at this point, and what does she only believe?

        Ask: What would you change in this room in five minutes?

        Take care: keep two things apart. Legal capacity is a right, and it stays. The ability to decide is a skill, and help can change it.
five-people-and-a-light--look-at-me--show-a-card = Show a card: “Quieter room. Two people. Questions on paper.”
    .after = Tomas, a nurse, reads it aloud. “We can do that now,” he says. A needed change like this is called [reasonable accommodation](term:reasonable-accommodation). It is often small work for staff, and it can change the whole talk.
five-people-and-a-light--look-at-me--questions-first = Ask: “May I have the questions first and answer by message?”
    .after = Dr Adler stops. “Yes. I will write them down.” Ellis gets four questions and an hour in a quiet place. Answers often become clearer when there is time and no noise.
five-people-and-a-light--look-at-me--which-decision = Ask: “Which exact decision? What help did you try?”
    .after = Dr Adler looks at her page. The line for the decision is empty. The line for help is empty too. “Good question,” she says. Clear questions often make staff look at the page again.
five-people-and-a-light--look-at-me--say-nothing = Say nothing more, and wait until it is over.
    .after = Many people freeze in a loud room. It is human, and it says nothing about what you understand. You can still answer in writing: tonight, tomorrow or next week.


## Step: after the meeting

five-people-and-a-light--after-the-meeting =
    Ellis sits on the bed with headphones on. After twenty minutes the words come back.

    On the page from the meeting it says: “Would not look at me, so would not take part.”

    Tomas, a nurse, knocks and waits. He brings paper and a pen. “That lamp is loud. I have asked for a new one,” he says. “Would you like to write? Or shall I come back tomorrow?”
    .title = After the meeting
    .note =
        Aim: people see that an answer can come later, and in another form.

        Ask: What does Tomas do that leaves the choice with Ellis?

        Ask: What do people often believe about somebody who does not look at them?

        Take care: nobody in the group has to explain how they see, hear or speak themselves.
five-people-and-a-light--after-the-meeting--write-it-down = Write what you understood, and what got in the way.
    .after = Tomas takes the page to Dr Adler and comes back to say so. Words on paper often reach people who did not wait long enough. You can keep a copy.
five-people-and-a-light--after-the-meeting--which-decision = Write: “Which exact decision? What help did you try?”
    .after = Tomas reads it twice. “I would like to know that too,” he says. Two exact questions on paper are hard to skip. Staff often see then what is missing.
five-people-and-a-light--after-the-meeting--ask-advocate = Ask Tomas to help you reach an advocate.
    .after = Tomas sends the message for Ellis and says when somebody may come. An [advocate](term:advocate) helps you to say what you want. It may take some days. You can ask the team to wait.
five-people-and-a-light--after-the-meeting--rest = Rest, and leave it for today.
    .after = Many people need hours or days after a loud meeting. Tomas closes the door softly. You can still write tomorrow, and the answer counts just as much.


## Step: the room next door

five-people-and-a-light--room-next-door =
    The room next door is quiet. Dr Adler and Tomas, a nurse, sit down. The questions lie on the table, on paper.

    “Look wherever you like,” says Tomas. “Looking at us is not a test.”

    “I should have asked this first,” says Dr Adler. “How do you like to talk? What else would help?” She puts a pen on the table and waits.
    .title = The room next door
    .note =
        Aim: people see how support to decide begins: staff ask how a person communicates.

        Ask: What did it cost to change the room, the number of people and the way of asking?

        Ask: Who could have done this before the first meeting, and how?

        Take care: the changes that help Ellis may not help another person. Staff need to ask each one.
five-people-and-a-light--room-next-door--write-answers = Write the answers, one question at a time.
    .after = Ellis writes, and nobody speaks. It takes fifteen minutes. People can often show what they know when they answer in the way that suits them.
five-people-and-a-light--room-next-door--which-decision = Ask: “Which exact decision is this about?”
    .after = Dr Adler opens her mouth and closes it again. “I never said it,” she answers. This happens often. When nobody names the decision, nobody can give a clear answer.
five-people-and-a-light--room-next-door--ask-for-break = Ask for a break, and for a second meeting with somebody you trust.
    .after = “Yes,” says Dr Adler. One talk on one day shows little about a person. A second meeting often goes better, with somebody there whom you choose.
five-people-and-a-light--room-next-door--put-pen-down = Put the pen down. Not today.
    .after = Tomas nods and opens the door. The room is better now, but the day has been long. Many people have nothing left by then. You can still answer another day.


## Outcomes

five-people-and-a-light--own-words =
    Dr Adler names the decision: to start a new treatment on Monday, or to wait. Ellis writes what it is for, what could go badly, and what else is possible. The last line is: “I want to wait two weeks and ask more.”

    Dr Adler crosses out what she wrote before. Ellis has decided, with support. That is [supported decision-making](term:supported-decision-making): you decide, with help that you choose.
    .title = In Ellis’s own words
five-people-and-a-light--done-again =
    Dr Adler takes a new page. She writes the exact decision: to start a new treatment on Monday, or to wait. Next she writes which help comes first: quiet, time, questions on paper. Then she asks Ellis again.

    By the UN standard, people decide for themselves, with support. The law where you live may still let others decide some things. Either way, you can ask for help, for reasons on paper, and for somebody independent to look again.
    .title = A new page
five-people-and-a-light--second-meeting =
    There is a new meeting: Thursday at ten, in a quiet room, with two people. The questions come on Tuesday, on paper. Ellis can bring a [trusted person](term:trusted-person).

    The old page stays in the file for now. Ellis can ask for a note beside it: five people, a buzzing lamp, no help tried.

    Until Thursday Ellis can read, think and practise the answers.
    .title = A second meeting
five-people-and-a-light--rest-first =
    With headphones on, Ellis listens to the sound of rain, recorded last spring.

    The page from the meeting can still be changed. It is about one decision on one day. By the UN standard, Ellis keeps [legal capacity](term:legal-capacity) all the time.

    Tomorrow Ellis can write one line. Tomas, or somebody else whom Ellis trusts, can give it to the team.
    .title = First, rest


## Words to say

five-people-and-a-light--say--what-helps-me = To take part, I need a quiet room, fewer people and the questions on paper.
five-people-and-a-light--say--questions-first = Please give me the questions first. I would like to answer in writing.
five-people-and-a-light--say--not-my-answer = I cannot answer now. My silence is not my answer.
five-people-and-a-light--say--what-got-in-the-way = I understood the questions. The noise and the number of people stopped me from answering.
five-people-and-a-light--say--reach-advocate = I would like an advocate with me before you decide anything. Please help me to reach one.
five-people-and-a-light--say--break-and-second = I need a break, and a second meeting with somebody I trust.
five-people-and-a-light--say--my-decision = This is my decision. Please write it down in my words.
five-people-and-a-light--say--another-way = Please explain it to me in another way, and give me time.
five-people-and-a-light--say--talk-to-me = Please talk to me. My advocate is here to support me.
five-people-and-a-light--say--note-beside = Please put my note beside that page: what got in the way, and which help I asked for.
five-people-and-a-light--say--write-later = I could not answer in that meeting. I would like to answer now, in writing.


## Questions to ask

five-people-and-a-light--ask--which-decision = Which exact decision are you asking about, and by when?
five-people-and-a-light--ask--what-help = What help did you try first, before you wrote this?
five-people-and-a-light--ask--what-helps-on-file = Is it in my records what makes a talk easier for me, so that the next team knows?
five-people-and-a-light--ask--by-when = By when do you need my next answer, and who will talk to me?
five-people-and-a-light--ask--look-again = Who can look at this again, and is that person independent of you?


## Next steps

five-people-and-a-light--next--copy-of-page = Ask for a copy of the page that has your own words on it.
five-people-and-a-light--next--make-a-card = Make a card: how you communicate, what gets in the way, and what helps.
five-people-and-a-light--next--reason-on-paper = Ask for the decision and the reasons on paper.
five-people-and-a-light--next--independent-look = Ask an advocate who can look at it again from outside the team.
five-people-and-a-light--next--choose-somebody = Choose who comes with you. Tell them what you want them to do, and what not.
five-people-and-a-light--next--read-questions = Read the questions before the meeting, and write down your answers.
five-people-and-a-light--next--one-line = Write one line tomorrow: “I would like to answer in writing.”
