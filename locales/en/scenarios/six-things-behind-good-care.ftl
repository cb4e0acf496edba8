### Lesson: Six things behind good care. For anybody who uses a service, and for people who support them.
### Seven pages with one small question each, and one page to take along. A lesson has no choices and no test.

# For translators:
# The six things are not WHO’s six: never write WHO beside them. They are six headings from one of the texts that
# the guide began with. Say each of them in plain words, not as an official title.
# The small questions are for thinking. No answer is wrong, and none is counted.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names may change to suit your language. No country is named.
# “The Convention” is the Convention on the Rights of Persons with Disabilities.

six-things-behind-good-care = Six things behind good care
    .about = This lesson is about what makes care good, and what you can ask about it. One line speaks of violence and abuse.


## Page: why

six-things-behind-good-care--why =
    Good care needs kind staff. It also needs things that happen before you come in. Somebody makes the rules. Somebody trains the staff. Somebody checks how things go.

    One of the texts that this guide began with names six such things. Each of the next pages takes one of them. It says what it means for you, and what you can ask about your [human rights](term:human-rights).

    You do not have to learn the six. One good question is enough for one day.
    .title = More than kind staff
    .question = Think of a place where somebody looked after you well. What was good there?


## Page: laws and rules (law and policy)

six-things-behind-good-care--rules =
    Laws and government plans say what staff may and must do. Each service also has its own rules.

    “The rule” can be the law, a rule of the place or a habit. You can ask which one it is.

    Goran hears that visits end at five, and asks to see the rule. Ines, a nurse, finds nothing in writing. She asks the manager of the [ward](term:ward).

    The law where you live may give less than the [Convention](term:crpd) asks for. You can still ask for the reason in writing.
    .title = Laws and rules
    .question = Is there a rule in your life that nobody has explained to you?


## Page: how care is given

six-things-behind-good-care--care =
    This is the part that you see: the desk, the talk and the treatment. Care can start from you and your life. This is called [person-centred](term:person-centred).

    The Convention asks for care of the same range and quality as others get. It asks for care close to home.

    Lina is too tired to speak in the morning. Her centre moves the visit to the afternoon. Now she can take part.

    Often a small change is enough. You can ask for one, and have it written in your [care plan](term:care-plan).
    .title = How care is given
    .question = Which small change would make a visit easier for you?


## Page: people and families taking part

six-things-behind-good-care--together =
    You can take part in decisions about your care, and in how a service is run. This is called [participation](term:participation).

    Your family can take part, if you want that. You say who comes and what they may hear. They do not decide for you.

    Aziz wants his wife at the first half of the meeting. The second half is for him alone. The doctor writes down both.

    Some people have no family, or do not want them there. A friend or an [advocate](term:advocate) can come too.
    .title = You and the people you choose
    .question = Who would you like beside you, and for which part?


## Page: rights in daily care (privacy, confidentiality, informed consent)

six-things-behind-good-care--daily-rights =
    Three rights come up almost every day.

    - [Privacy](term:privacy): your body, your room and your calls are yours.
    - [Confidentiality](term:confidentiality): staff keep what you tell them to themselves.
    - [Informed consent](term:informed-consent): first you understand, and then you say yes or no.

    Sometimes staff may or must tell others. The rules differ from place to place. A good time to ask about it is before you speak.

    Mei has something hard to say to her midwife. First she asks who will know. The midwife explains it. Then Mei decides how much to tell.
    .title = Rights in daily care
    .question = What do you need before you can tell somebody a private thing?


## Page: training and learning

six-things-behind-good-care--learning =
    Staff learn about illness. They also need to learn about rights. The Convention asks for this: training about rights, [dignity](term:dignity) and people’s own choices.

    Staff can learn from people with [lived experience](term:lived-experience), too. You know things about your life that are in no book.

    Hamid tells Petra, a nurse, what helps him on a bad day. “That is new to me,” she says. “May I tell the others?” Hamid nods. Nobody has to know everything.

    You can learn as well, at your own speed. This guide is one way.
    .title = Training and learning
    .question = What would you like staff to know about you?


## Page: watching and measuring

six-things-behind-good-care--looking =
    A good service looks at its own work. It listens to each [complaint](term:complaint), and says what will change.

    The Convention asks for checks from outside as well. They should protect people with disabilities from violence and abuse. In this guide, an office that checks is called an [independent body](term:independent-body).

    Huda writes two lines about the cold shower room. A month later the answer hangs on the wall: a heater is coming.

    What you say can be part of this. You can say it aloud, in writing, or with somebody’s help.
    .title = Looking at how it goes
    .question = If you could change one thing in a service, what would it be?


## Page: to take with you

six-things-behind-good-care--take-with-you =
    These were the six: rules, care, taking part, daily rights, learning, and looking at how it goes.

    They can show you whom to ask. For a rule, you can ask a manager. What the law says, a lawyer can tell you. For daily things, you can ask a nurse. When a problem comes back, you can go to the complaints team.

    Choose one question for your next visit. You can ask it aloud, hand it over on paper, or let an [advocate](term:advocate) ask it with you. The rest can wait.
    .title = One question to take along


## Words to say

six-things-behind-good-care--say--what-helps-me = I would like to tell you what helps me, so that you can tell the others.
six-things-behind-good-care--say--one-question = I have one question about how things work here.
six-things-behind-good-care--say--in-writing = Please give me the answer in writing, so that I can read it at home.


## Questions to ask

six-things-behind-good-care--ask--which-rule = Is that the law, a rule of this place or a habit, and may I see it?
six-things-behind-good-care--ask--what-can-change = What could you change here, so that it works better for me?
six-things-behind-good-care--ask--who-can-come = Who can come to the meeting with me?
six-things-behind-good-care--ask--have-a-say = How do people who use this service have a say in it?
six-things-behind-good-care--ask--who-will-know = Who will know what I tell you, and when would you have to share it?
six-things-behind-good-care--ask--what-else = What else could I do, and what happens if I wait?
six-things-behind-good-care--ask--who-knows = Is there somebody here who knows about this right, and can explain it to us both?
six-things-behind-good-care--ask--what-changed = What have you changed here after people complained?
six-things-behind-good-care--ask--who-checks = Who from outside checks this service, and how can I reach them?


## Next steps

six-things-behind-good-care--next--choose-one = Choose one question, and write it on a piece of paper for your next visit.
six-things-behind-good-care--next--find-the-person = Ask at the desk or at a hub who can answer it.
six-things-behind-good-care--next--note-the-answer = Write down the answer, the name and the day.
