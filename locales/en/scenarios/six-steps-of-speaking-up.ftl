### Lesson: Six steps of speaking up. Read alone at a kiosk, or together at a hub with a helper.
### The six steps are know, prepare, say it, ask for support, write it down, follow up.
### People in the small examples: Salma (woman, waits for an operation), Bilal (man, repairs bicycles),
### Wanda (woman, 70), Jonas (man) and Dr Brandt (doctor, woman), Irena (woman), Anders (nurse, man), Yusuf (man, a baker).

# For translators:
# The names of the six steps come back on several pages. Use the same six words each time, in the same order.
# BRAN and Ask 3 Questions are names from English. Keep the name BRAN in Latin letters; translate the questions.
# The letters of BRAN come from the English words benefits, risks, alternatives, nothing. Translate these words too;
# their first letters need not work in your language.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names of people may change to suit your language. Name no country and no law.
# Never blame anybody for having kept quiet. The questions for thought have no right answer.

six-steps-of-speaking-up = Six steps of speaking up
    .about = This lesson is about saying what you want in a health service. It has six steps and some questions to take along.


## Page: why

six-steps-of-speaking-up--why =
    Speaking up can be hard. You may be ill, tired or afraid. The other person may be in a hurry.

    Here are six steps that can help:

    - know
    - prepare
    - say it
    - ask for support
    - write it down
    - follow up

    You can use one of them, or all six. The order can change.

    Many people go quiet in front of a doctor. It is human. You can often still speak later.
    .title = Why six steps?
    .question = When did somebody last listen well to you? What did they do?


## Page: step 1

six-steps-of-speaking-up--know =
    First, find out what this is about. Three questions help. Which right is it? Whose decision is it? Is there a time limit?

    Salma waits for an operation. A letter gives her a new date. She asks at the desk if the date is fixed. The receptionist looks it up. Salma may choose another day, and she has a week to answer.

    The answers differ from country to country. An [advocate](term:advocate) or a hub can help you to find them.
    .title = Step 1: Know
    .question = Think of one decision about your health. Whose decision is it?


## Page: step 2

six-steps-of-speaking-up--prepare =
    Write down your three most important points. Add the dates that matter. Read your points aloud once or twice. You can ask somebody to come with you.

    Some people bring a card or a small booklet. It tells staff how to talk with them, and what helps.

    Bilal repairs bicycles, and doctors make him nervous. He writes three words on a card: pain, sleep, work. In the room he forgets everything. Then he looks at the card, and starts with the first word.
    .title = Step 2: Prepare
    .question = Which three words would stand on your card today?


## Page: step 3

six-steps-of-speaking-up--say-it =
    Begin with “I”. Say what you feel, what you need or what you want. “I am afraid of this test. I need a short break.” Such a sentence blames nobody.

    You need not defend your choice. You can say it again, in the same words. You can also write it, use sign language or point to it.

    Wanda is 70, and her voice is soft. “I have not been heard yet,” she says. “May I say it again?” The nurse puts her papers down and listens.
    .title = Step 3: Say it
    .question = How would your own sentence begin: I feel, I need or I want?


## Page: questions to take along

six-steps-of-speaking-up--questions-to-take =
    Some health services teach questions that fit nearly every test and treatment. One set is called BRAN, after its English words:

    - Benefits: how can it help me?
    - Risks: what can go wrong?
    - Alternatives: what else could I do?
    - Nothing: what if I do nothing?

    Another set is called Ask 3 Questions:

    - What are my options?
    - What are the good and bad points of each one for me?
    - How do I get support to decide what is right for me?
    .title = Questions to take along
    .question = Which of these questions would you ask first?


## Page: step 4

six-steps-of-speaking-up--ask-for-support =
    You do not have to do this alone. You can ask for an [interpreter](term:interpreter), an advocate or somebody you trust. You can ask for more time, a quiet room or plain words.

    Some people have a disability and need a change to take part. The UN [Convention](term:crpd) calls it [reasonable accommodation](term:reasonable-accommodation). A service may only say no when the change is too heavy a burden.

    Jonas cannot follow when somebody speaks fast. “One thing at a time, please,” he says. Dr Brandt slows down, and draws a small picture.
    .title = Step 4: Ask for support
    .question = What makes it easier for you to take part in a talk?


## Page: step 5

six-steps-of-speaking-up--write-it-down =
    Details are easy to forget. After the talk, write down what was said, who said it and when. A few words are enough. A friend can write for you.

    You can ask for an answer in writing. You can also ask staff to make a note in your [health records](term:health-records). The note says what you asked for, and what they answered.

    Irena has no paper with her. She writes on the back of a leaflet: “Tuesday. Nurse Anders. Results on Friday.” Anders reads it, and says that it is right.
    .title = Step 5: Write it down
    .question = Where would you keep your notes, so that you find them again?


## Page: step 6

six-steps-of-speaking-up--follow-up =
    Before you go, ask when you will hear, and from whom. You can also check that you were clear. Ask the other person to say your points back to you.

    Yusuf is a baker. He waits two weeks for a call, and nothing comes. He writes a short letter with the date of the talk. The nurse calls him back. She is sorry, and she has an answer.

    Is there still no answer? You can make a [complaint](term:complaint), or go to an independent body or a lawyer. There can be a time limit, so ask about it early.
    .title = Step 6: Follow up
    .question = Who could remind you to ask again after two weeks?


## Page: to take with you

six-steps-of-speaking-up--take-with-you =
    Know, prepare, say it, ask for support, write it down, follow up. Now you have the six steps.

    Start with the step that is easiest for you. One sentence can be enough. If you have no strength today, rest first. Somebody can speak with you another day.

    Below are sentences and questions to take along. Choose those that fit you, and leave the others.
    .title = To take with you


## Words to say

six-steps-of-speaking-up--say--three-points = I have three points. May I read them to you before we start?
six-steps-of-speaking-up--say--i-need = I need a short break, and then I would like to go on.
six-steps-of-speaking-up--say--not-heard = I have not been heard yet. May I say it again?
six-steps-of-speaking-up--say--support-first = I want to talk about this, and I need support to do it.
six-steps-of-speaking-up--say--note-in-records = Please write in my records what I asked for, and what you answered.


## Questions to ask

six-steps-of-speaking-up--ask--whose-decision = Is this my decision? If not, whose is it?
six-steps-of-speaking-up--ask--by-when = Is there a time limit? By when do you need my answer?
six-steps-of-speaking-up--ask--four-questions = How can it help me? What can go wrong? What else could I do? What if I do nothing?
six-steps-of-speaking-up--ask--three-questions = What are my options? What is good and bad about each one for me? How do I get support to decide?
six-steps-of-speaking-up--ask--in-writing = Can you give me this in writing, in plain words?
six-steps-of-speaking-up--ask--when-hear = When will I hear from you, and who will tell me?
six-steps-of-speaking-up--ask--what-understood = What have you understood from me? Please tell me in your own words.


## Next steps

six-steps-of-speaking-up--next--write-three-points = Write down your three most important points, in any language.
six-steps-of-speaking-up--next--find-somebody = Think of one person who could come with you, and ask that person.
six-steps-of-speaking-up--next--one-small-sentence = Choose one sentence from this page, and say it aloud once at home.
