### Scenario: The leaflet in the wrong language. Theme: liberty and access to a hearing.
### Speakers: Mei (woman, 47, runs a restaurant kitchen, kept in hospital), Viktor (nurse, man), Paula (night nurse, woman),
### Dana (advocate, woman), Mr Ferrer (lawyer, man), an interpreter on the phone (a voice, no gender needed).

# For translators:
# Mei speaks Cantonese. No country and no other language is named: keep it so. Where she comes from is not the story.
# She is kept in hospital under the law of the place. Why she is there is not told. Never make her dangerous.
# Never give a number of days for asking for a hearing: it differs from country to country.
# “Hearing” means that a judge or an independent panel looks at the decision. Use a plain word, not the name of one court.
# Signing for a paper is not the same as understanding it or agreeing to it: keep these three apart.
# An advocate is not a lawyer. An interpreter works with speech; on paper it is a translation.
# Keep both halves of the law fair: what the Convention says, and that many national laws still allow it.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Mei’s details and of the name of a language.
# Names may change to suit your language.

leaflet-in-the-wrong-language = The leaflet in the wrong language
    .about = This story is about being kept in hospital, and about rights in a language that you understand.


## Step: sign here

leaflet-in-the-wrong-language--sign-here =
    Mei runs a restaurant kitchen. For three days she has been [kept in hospital](term:involuntary-admission), under the law of this place. She speaks Cantonese.

    On the first day she got a leaflet about her rights. She cannot read it.

    Viktor, a nurse, has a form. “Sign here. It is only to say that you have been told.” He has two more people to see before lunch. He smiles.

    There is a time limit in the leaflet. Nobody has told Mei.
    .title = Sign here
    .note =
        Aim: people see that getting a paper, understanding it and agreeing to it are three things.

        Ask: What would Viktor need to see, to know that Mei has not been told anything yet?

        Ask: What did you last sign without understanding it, and why?

        Take care: some people in the group may have been kept in hospital. Nobody has to say so.
leaflet-in-the-wrong-language--sign-here--show-card = Show a card: “My rights, please, in Cantonese.”
    .after = Viktor looks at the leaflet, and then at the card. “This one is no use to you,” he says, and calls an [interpreter](term:interpreter). A card can ask for you when the words are in another language.
leaflet-in-the-wrong-language--sign-here--two-helpers = Say two words that you know: “Advocate. Lawyer.”
    .after = Viktor nods. He calls an advocate and a lawyer. They do different things. An [advocate](term:advocate) helps you to say what you want. A lawyer knows the law. You can ask for both.
leaflet-in-the-wrong-language--sign-here--ask-for-hearing = Say one word that you know: “Judge?”
    .after = Viktor understands after a moment. “A hearing. Yes, you can ask for that.” He gets another form, and calls for help with the language. In many places staff can help you to send it.
leaflet-in-the-wrong-language--sign-here--too-tired = Push the form away. Too tired for this.
    .after = Viktor leaves the form on the table. Many people cannot take in papers in the first days. Not signing does not mean that you give up your rights. You can still ask today, tonight or tomorrow.


## Step: the drawer

leaflet-in-the-wrong-language--the-drawer =
    At eight Paula, the night nurse, brings water. She sees the leaflet in the open drawer.

    She frowns, takes her phone and shows Mei the names of many languages. Mei points. “Cantonese. Of course,” says Paula.

    She takes a big sheet. She writes a date on it, very large, and draws a circle around it. Below it she draws a clock, a telephone, a person who speaks. She waits.
    .title = The date in the drawer
    .note =
        Aim: people see how a time limit can be shown without a shared language.

        Ask: What does Paula do in five minutes that nobody did in three days?

        Ask: What else could be drawn, if words do not work?

        Take care: pictures help for tonight. They do not replace an interpreter. Say so.
leaflet-in-the-wrong-language--the-drawer--show-card = Write on the sheet: “My rights, in Cantonese.”
    .after = Mei writes it in her own writing. Paula takes a photo of it, and calls an interpreter. Staff can find out what it says. You can ask in any language.
leaflet-in-the-wrong-language--the-drawer--two-helpers = Point at the person who speaks.
    .after = Paula adds two names to the drawing: advocate, lawyer. She leaves a message for both tonight. They may not come before tomorrow. Your question is now on paper, with a time.
leaflet-in-the-wrong-language--the-drawer--point-at-date = Point at the date, and at yourself.
    .after = “You want a hearing before this day,” says Paula. She gets the form and calls an interpreter to be sure. Asking in time often matters a lot. You can often take it back later, if you want.
leaflet-in-the-wrong-language--the-drawer--turn-away = Turn to the wall. Nothing more tonight.
    .after = Paula hangs the sheet where Mei can see it, and lowers the light. Nobody can take in everything at once. The date is there in the morning, and you can still ask.


## Step: in her language

leaflet-in-the-wrong-language--in-her-language =
    A voice speaks Cantonese through the loudspeaker. “I am the [interpreter](term:interpreter). I say everything, and I keep it private.”

    The nurse speaks in short sentences, and looks at Mei. Which law. Who decided. Until when, for now. How to ask a judge to look at it. After each one there is a pause.

    “Did I explain it well?” asks the nurse. “Please tell me what you understood.” Nobody has asked her this before.
    .title = In her language
    .note =
        Aim: people see that rights count as told only when they are understood.

        Ask: What makes the pauses so important?

        Ask: Why does the nurse ask “did I explain it well?” and not “did you understand?”

        Take care: this is heavy news in any language. Leave time, and let people step out.
leaflet-in-the-wrong-language--in-her-language--four-questions = Ask: “Which law? Who decided? Until when? How do I ask a judge?”
    .after = The nurse answers three of the four, and writes the fourth down for the doctor. People who keep you in hospital should be able to say this. If they cannot, you can ask for it in writing.
leaflet-in-the-wrong-language--in-her-language--note-beside-name = Sign only with a note: “I got this. I could not read it.”
    .after = Mei writes it in her own language. She reads it to the interpreter, who says it in the nurse’s language. A signature can show that you got a paper. It does not show that you understood, or that you agree.
leaflet-in-the-wrong-language--in-her-language--ask-for-hearing = Say: “I want a hearing. Please help me to ask.”
    .after = The form is short. The nurse reads, the interpreter speaks, Mei answers. Staff can often send it for you. Keep a copy. You can still change your mind later.
leaflet-in-the-wrong-language--in-her-language--two-helpers = Ask for an advocate and a lawyer.
    .after = The nurse makes both calls, and the interpreter explains who does what. An advocate helps you to say what you want. A lawyer knows the law. They may come today or tomorrow.
leaflet-in-the-wrong-language--in-her-language--again-tomorrow = Say: “Please tell me all this again tomorrow.”
    .after = “Gladly,” says the nurse, and books the interpreter for ten. Many people take in little the first time. It can be told again and again, until it is clear to you.


## Step: Dana and the lawyer

leaflet-in-the-wrong-language--dana-and-the-lawyer =
    Two people come the next day, and an interpreter is on the phone. “I am Dana, an advocate,” says the first. “I say what you want.” “I am a lawyer,” says Mr Ferrer. “I know the law here, and I can speak at a hearing.”

    “Who decides what we ask for?” asks Mei.

    “You do,” they say, almost together. Mr Ferrer asks which days she remembers. He notes the last day for asking.
    .title = Two helpers
    .note =
        Aim: people tell an advocate, a lawyer and an interpreter apart, and know what to ask of each.

        Ask: Which of the three would you want first, and for what?

        Ask: What does Mei’s question change in the room?

        Take care: not everybody gets a lawyer free of charge. Do not promise it; it differs from place to place.
leaflet-in-the-wrong-language--dana-and-the-lawyer--prepare-together = Prepare: what helps, what you want, who can speak for you.
    .after = Dana writes three points with Mei and reads them back. Mr Ferrer sends the form. People often feel calmer when they have said aloud what they want. You can add more later.
leaflet-in-the-wrong-language--dana-and-the-lawyer--interpreter-each-time = Ask for an interpreter at every talk, also with the nurses.
    .after = Dana asks for it at once, and a nurse sits down with them. The rights come first. With the same interpreter each time, it often gets easier to follow.
leaflet-in-the-wrong-language--dana-and-the-lawyer--less-strict = Ask them what could be less strict while you wait.
    .after = Dana makes a list with Mei: phone, visits, garden. Mr Ferrer asks for the reason for each limit. Not all of it may change. Often some of it can, and soon.
leaflet-in-the-wrong-language--dana-and-the-lawyer--enough-today = Say: “Thank you. That is enough for today.”
    .after = Dana leaves a card with a picture of her face. Mr Ferrer watches the date. You do not have to do it all in one day. You can call them, or just point at the card.


## Outcomes

leaflet-in-the-wrong-language--hearing-asked-for =
    The form is sent, and Mei has a copy with the date on it. A judge, or somebody independent like a judge, will look at it. Mei can ask for an interpreter there.

    The Convention says that a disability never makes it right to take liberty away. Many national laws still allow it in some cases. Either way, Mei can ask for reasons, for help, and for somebody to look again.

    She can ask for breaks, and for plain words.
    .title = A hearing is asked for
leaflet-in-the-wrong-language--rights-on-paper =
    Two days later a nurse brings a new leaflet. Mei reads the first line, and sits down. It is in writing that she can read.

    The last day for asking is marked in red. A sheet in her file says which interpreter to call. On Monday a nurse tells her about her rights again.

    Staff ask for her yes before they tell her family anything. She can still ask for a hearing until that day, and for help to do it.
    .title = Rights that she can read
leaflet-in-the-wrong-language--less-while-waiting =
    From today Mei has her phone. She calls her kitchen, and they shout “hello” all at once. After lunch she walks in the garden, with a nurse.

    Each limit that stays has a reason on paper, and a day to look at it. That is what [proportionate](term:proportionate) means: no more than is needed.

    The last day for asking for a hearing is still there. More freedom now does not take that away.
    .title = Less strict, for now
leaflet-in-the-wrong-language--rest-tonight =
    The ward is quiet. On the wall hangs a sheet with one date, large, in a circle.

    Mei does not have to understand everything tonight. Being tired takes no right away. But there is a last day for asking. The night nurse has told the next shift that Mei needs help with it.

    Tomorrow she can show a card or point at the date. One word in her own language is enough.
    .title = Rest, with the date in view


## Words to say

leaflet-in-the-wrong-language--say--rights-in-my-language = Please tell me my rights in my language, in words and in writing.
leaflet-in-the-wrong-language--say--advocate-and-lawyer = I would like an advocate and a lawyer. Please help me to reach them today.
leaflet-in-the-wrong-language--say--i-want-a-hearing = I want somebody independent, such as a judge, to look at this. Please help me to ask in time.
leaflet-in-the-wrong-language--say--not-understood = I have not understood this yet. I have not agreed to it.
leaflet-in-the-wrong-language--say--note-beside = I got this paper. I could not read it, and I have not agreed. Please write that down.
leaflet-in-the-wrong-language--say--explain-again = Please explain it again tomorrow, with an interpreter.
leaflet-in-the-wrong-language--say--my-points = These are my points: what helps me, what I want, and who can speak for me.
leaflet-in-the-wrong-language--say--interpreter-each-time = I need an interpreter at every talk about me, and at the hearing.
leaflet-in-the-wrong-language--say--need-a-break = I need a break, and shorter words.
leaflet-in-the-wrong-language--say--reason-in-writing = Please give me the reason for each limit in writing, in my language.


## Questions to ask

leaflet-in-the-wrong-language--ask--last-day = What is the last day to ask for a hearing? Please write it large.
leaflet-in-the-wrong-language--ask--four-questions = Under which law am I here, who decided, until when, and how do I ask a judge?
leaflet-in-the-wrong-language--ask--less-strict = What could be less strict, from today?
leaflet-in-the-wrong-language--ask--hearing-when = When is the hearing, who will be there, and how can I prepare?
leaflet-in-the-wrong-language--ask--anything-to-pay = Is there anything to pay for the lawyer, the advocate or the interpreter?
leaflet-in-the-wrong-language--ask--look-again = On which day do we look at each limit again?


## Next steps

leaflet-in-the-wrong-language--next--copy-with-date = Keep a copy of the form, with the date on which it was sent.
leaflet-in-the-wrong-language--next--three-points = Write three points in your own language: what helps, what you want, who can speak for you.
leaflet-in-the-wrong-language--next--practise = Say your points aloud once, with somebody you trust.
leaflet-in-the-wrong-language--next--mark-the-day = Ask for the last day in large numbers, and hang it where you see it.
leaflet-in-the-wrong-language--next--copy-with-note = Ask for a copy of the page with your note on it.
leaflet-in-the-wrong-language--next--ask-for-advocate = Ask for an advocate, and for a lawyer. You can ask for both on the same day.
leaflet-in-the-wrong-language--next--ask-for-more = Note each small thing that went well. It can help you to ask for more.
leaflet-in-the-wrong-language--next--tell-advocate = Ask your advocate to come back tomorrow, with an interpreter.
