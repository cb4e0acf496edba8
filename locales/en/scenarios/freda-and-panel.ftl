### Lesson: Two words to remember: FREDA and PANEL. For anybody who uses a service, and for people who support them.
### Nine pages with one small question each, and one page to take along. A lesson has no choices and no test.

# For translators:
# FREDA and PANEL stay as they are, in Latin letters. Do not translate them: here they are no name and no thing.
# FREDA is made of: fairness, respect, equality, dignity, autonomy. PANEL is made of: participation, accountability,
# non-discrimination (and equality), empowerment, legality. Translate these ten by their meaning, with the words of
# the termbase. The letters need not fit in your language, and the text says so: keep that sentence.
# You may put the English word in brackets behind yours on the first and the fifth page, if that helps.
# The small questions are for thinking. No answer is wrong, and none is counted.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names may change to suit your language. No country is named.

freda-and-panel = Two words to remember: FREDA and PANEL
    .about = This lesson is about two short words. They help you to remember what your rights protect. One line speaks of cruel treatment.


## Page: two words

freda-and-panel--two-words =
    There are many rights, and nobody can think of all of them on a hard day. Some people use a short word to remember. Each of its letters begins a longer word.

    The first is FREDA. Its letters come from five English words: fairness, respect, equality, dignity and autonomy. They say what [human rights](term:human-rights) protect. The second is PANEL. It comes later.

    In your language the letters may not fit. That does not matter. What the words mean is what counts.
    .title = Two short words
    .question = What helps you to remember things on a hard day?


## Page: fairness and respect

freda-and-panel--fairness-and-respect =
    Fairness means that others hear you before they decide. What you say counts in the decision. You get a reason that you can understand. An [advocate](term:advocate) can help you to be heard.

    Respect means that others take you seriously. They respect your name, your beliefs, your things and your time. They can disagree with you and still stay respectful.

    Yusuf’s appointment is cancelled for the second time. He says what this means for his work. Annika at the desk listens and says sorry. She finds a better day.
    .title = Fairness and respect
    .question = When did somebody listen to you well? What did they do?


## Page: equality and dignity

freda-and-panel--equality-and-dignity =
    The next word is [equality](term:equality). You count as much as anybody else. That does not mean the same help for everybody. One person needs large print. Another person needs more time.

    Then comes [dignity](term:dignity): the worth that every person has. You do not lose it when you are ill, angry or in tears. Others show respect for it in small ways. They knock, and they ask first.

    Marta cannot lift the cup today. “Shall I hold it,” asks a nurse, “or would you like a straw?” Marta chooses the straw.
    .title = Equality and dignity
    .question = What is one small thing that shows you respect?


## Page: autonomy

freda-and-panel--autonomy =
    The last word is [autonomy](term:autonomy): making your own choices about your own life. It is about big things, such as an operation. It is also about small things, such as when you wash.

    You can have help with a choice. The decision stays yours.

    Joseph sees badly. A friend reads the form to him, twice. Joseph thinks about it overnight. In the morning he gives his own answer.

    The law where you live may set limits. You can still ask for support, and for the reason in writing.
    .title = Your own choices
    .question = Which choice in your day matters most to you?


## Page: participation, the first word of PANEL

freda-and-panel--participation =
    The second short word is PANEL. Human rights organizations use it to look at how a whole service works. It comes from participation, accountability, non-discrimination, empowerment and legality.

    The first is [participation](term:participation): having a say in what concerns you. It begins with information that you can understand.

    Wei gets a letter about a meeting. She asks for the papers in large print, and to speak first. At the meeting everybody waits for her words.
    .title = PANEL begins with participation
    .question = In which decision would you like to have more say?


## Page: accountability

freda-and-panel--accountability =
    Accountability means that somebody has to answer for what is done. The service should look at how people’s rights are kept. When something goes wrong, there should be a way to put it right.

    For you it means three things: a name, a reason and a date. You can also make a [complaint](term:complaint). If the answer does not help, you can ask if an [independent body](term:independent-body) can look at it.

    Rosa’s glasses are lost. Tom, a nurse, writes down who looks into it, and by when.
    .title = Somebody has to answer
    .question = Who would you ask first if something went wrong?


## Page: non-discrimination

freda-and-panel--non-discrimination =
    The next word is [non-discrimination](term:non-discrimination). Nobody may treat you worse because of who you are. PANEL puts equality beside it. It asks services to look first at the people who meet the most barriers.

    Often nobody means any harm. The letters are too small. There is no interpreter. You can name the barrier, and ask for a change.

    Samuel has a mental health [diagnosis](term:diagnosis) and a new cough. The doctor listens to his chest first, as she would for anybody.
    .title = Nobody counts for less
    .question = Which barrier do you meet most often?


## Page: empowerment

freda-and-panel--empowerment =
    Empowerment means that you know your rights, and have what you need to use them. Nobody gives you your rights. You have them already.

    To use them, people often need information, time and company. You can begin with something small. Ivana practises one sentence at home. Bilal brings a friend. Joy only points to a card. All three use their rights.

    A [peer supporter](term:peer-supporter) can tell you what helped them. At a hub, somebody can look things up with you.
    .title = Knowing, and being able
    .question = What gives you a little more courage?


## Page: legality

freda-and-panel--legality =
    Legality means that rights are more than kindness. They stand in laws and in agreements between countries, such as the [Convention on the Rights of Persons with Disabilities](term:crpd).

    No rule and no reason makes cruel treatment right. Some other rights can have limits. As a rule, a limit needs a law and a good reason. It should go no further than is needed.

    The law where you live may give less than the Convention asks for. You can ask which law staff use. A lawyer can explain it to you.
    .title = Rights that stand in law
    .question = Which rule would you like to see in writing?


## Page: to take with you

freda-and-panel--take-with-you =
    You do not need all these words, and you do not need the letters. One word can be enough to begin.

    Say it in your own language and in your own way. “That is not fair.” “Please respect this.” “I want to decide this myself.” You need no law book for such a sentence.

    If it is hard to say, you can write it down or point to it. An [advocate](term:advocate) or a friend can say it with you. It need not be today.
    .title = One word is enough


## Words to say

freda-and-panel--say--hear-me-first = Please hear what I have to say before you decide.
freda-and-panel--say--ask-me-first = Please ask me before you help me.
freda-and-panel--say--be-there = I want to be there when you talk about me.
freda-and-panel--say--name-the-barrier = This makes it hard for me to take part, and I would like to change it with you.
freda-and-panel--say--somebody-with-me = I would like somebody with me for this talk.
freda-and-panel--say--not-fair = This does not feel fair to me, and I would like to say why.
freda-and-panel--say--decide-myself = I want to decide this myself, with somebody I trust beside me.


## Questions to ask

freda-and-panel--ask--is-it-my-choice = Is this my choice, and what happens if I say no?
freda-and-panel--ask--who-answers = Who will answer me, and by when?
freda-and-panel--ask--which-law = Which law or rule do you use here, and can I have it in writing?


## Next steps

freda-and-panel--next--choose-a-word = Choose one word from this lesson, and write down what it means to you.
freda-and-panel--next--say-it-aloud = Say one sentence aloud at home, or to a friend.
freda-and-panel--next--keep-a-card = Write the sentence on a card that you can show when words do not come.
