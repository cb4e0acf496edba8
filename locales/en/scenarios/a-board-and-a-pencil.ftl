### Scenario: A board and a pencil. Theme: legal capacity and support to decide.
### Speakers: Giorgos (man, 66, in hospital after a stroke), Dr Reyes (doctor, woman), Pavel (nurse, man),
### Joelle (speech therapist, woman), Eleni (his sister, 70).

# For translators:
# Giorgos builds boats. He follows much of what people say. He speaks very little since his stroke. He is not confused.
# He speaks in single words. Keep them single words: “Home.” “No.” “Slow.”
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Giorgos’s details.
# A person may show these sentences on a card. Keep them as short as in English.
# Names may change to suit your language. The board (house, stairs, sister) and the hour (nine in the morning) must not change.
# Legal capacity (a right, which stays) and the ability to decide (a skill, which help can change) must stay two different terms.
# Eleni is a supporter: she says what he points at and adds nothing. She never decides for him.

a-board-and-a-pencil = A board and a pencil
    .about = This story is about losing words after a stroke, and about who decides where a person lives.


## Step: three fast questions

a-board-and-a-pencil--three-fast-questions =
    Giorgos builds boats. Since his stroke he follows a lot, but few words come out.

    It is five in the evening. Dr Reyes asks three fast questions. Home? A care home? Who cooks? Giorgos opens his mouth. No word comes.

    She writes: “Cannot decide.” Six people still wait for her.

    Giorgos wants to go home. A board with pictures lies on the shelf.
    .title = Three fast questions
    .note =
        Aim: people see that a person without words can still have an answer.

        Ask: What did Dr Reyes test here: the wish, or the speech?

        Ask: Which three things in this room could help, and cost nothing?

        Take care: people may speak slowly and loudly, as to a child. Giorgos is an adult who knows his trade, and what he wants.
a-board-and-a-pencil--three-fast-questions--point-at-board = Point at the board with the pictures.
    .after = Dr Reyes follows his finger and puts the board on the bed. “I did not think of that,” she says. Pictures often open a talk when speech is hard. It is a way to answer like any other.
a-board-and-a-pencil--three-fast-questions--ask-for-morning = Show a card: “Slowly. One question. In the morning.”
    .after = Dr Reyes reads it and stops. “You are right. I was fast.” She asks a speech therapist to come at nine. Many people find words more easily when they are rested.
a-board-and-a-pencil--three-fast-questions--ask-for-sister = Point at the picture of his sister beside the bed.
    .after = Dr Reyes asks: “Your sister? Shall we call her?” Giorgos nods. Somebody you choose can help you to be understood. She can help with the words, and the answer stays yours.
a-board-and-a-pencil--three-fast-questions--shrug = Shrug. It is enough for today.
    .after = Many people have no strength left at five in the evening. A shrug is not an answer, and the page is not the end. You can still answer tonight, tomorrow or later.


## Step: that evening

a-board-and-a-pencil--that-evening =
    Pavel, a nurse, brings tea. He sees the page and the board on the shelf.

    He sits down. He does not speak at once. “That was quick today,” he says. “Too quick, I think.”

    He puts the board, a pencil and some paper on the blanket. “We have time. One thing only: is there something that you want to tell me?” Then he waits.
    .title = That evening
    .note =
        Aim: people see that waiting is part of support.

        Ask: What does Pavel do that Dr Reyes had no time for?

        Ask: How long can you wait for an answer before you fill the silence?

        Take care: do not finish a person’s sentence in this group. Let each one come to the end.
a-board-and-a-pencil--that-evening--point-at-board = Take the board, and point.
    .after = Pavel watches the finger, not the clock. He says aloud what he sees, and asks if he is right. That is often how people find out if they understand each other.
a-board-and-a-pencil--that-evening--ask-for-morning = Write one word: “Slow”. Draw a sun.
    .after = “Slow, in the morning,” says Pavel. Giorgos nods. Pavel asks a speech therapist to come at nine. A drawing and one word can be a full request.
a-board-and-a-pencil--that-evening--ask-for-sister = Point at the picture of his sister.
    .after = Pavel calls her. She can come tomorrow. You can choose who helps you, and you can choose again later. Nobody has to do this alone.
a-board-and-a-pencil--that-evening--close-eyes = Close his eyes. Not tonight.
    .after = Pavel leaves the board where Giorgos can reach it. A rest can be the best help after such a day. You can still point tomorrow, and it counts just as much.


## Step: the board

a-board-and-a-pencil--the-board =
    The board has a house, stairs, a bed, a cup and a face. Giorgos points at the house.

    “Home?” asks Pavel, a nurse. Giorgos nods. Dr Reyes stands by the bed too. She points at the stairs. “I worry about these,” she says. She says it slowly, and she stops there.

    Giorgos has built stairs in boats for forty years. He picks up the pencil.
    .title = The board
    .note =
        Aim: people see the move from “can he decide?” to “what does he want, and what does it need?”

        Ask: Which knowledge does Giorgos bring that nobody else in the room has?

        Ask: What changes when the doctor names one worry and then stops?

        Take care: the group may plan his house for him. Ask what he has said so far, and only that.
a-board-and-a-pencil--the-board--draw-a-rail = Draw the stairs, with a rail on both sides.
    .after = Dr Reyes looks at the drawing for a long time. “That could work,” she says. A clear drawing often turns a worry into a plan. Some things will need more time, and some may need help.
a-board-and-a-pencil--the-board--point-at-both = Point at the house and at the care home leaflet.
    .after = “You want to see both?” asks Pavel. Giorgos nods. People often decide better after a look. A visit is not a yes. You can still choose either one.
a-board-and-a-pencil--the-board--point-at-page = Point at the words “Cannot decide”, and shake his head.
    .after = Dr Reyes takes the page back. “No,” she says. “That is no longer true. Perhaps it never was.” Staff can write a new page when they see a new answer.
a-board-and-a-pencil--the-board--point-at-bed = Point at the bed. He needs a rest.
    .after = Dr Reyes nods and puts the pencil down. Talking without words is hard work, and many people tire fast. You can stop and go on later. What you pointed at still counts.


## Step: in the morning

a-board-and-a-pencil--in-the-morning =
    It is nine. The door is closed, and the radio is off. Joelle, a speech therapist, sits where Giorgos can see her face.

    She asks one question and waits. She shows two pictures. “Home? Or care home?” He points. She turns the pictures round and asks again. He points at the same one.

    “He understands me,” Joelle tells Dr Reyes. “Please ask him, not me.”
    .title = In the morning
    .note =
        Aim: people see careful support: one question, pictures, time and a second try.

        Ask: Why does Joelle turn the pictures round and ask again?

        Ask: Who could have asked for this on the first day?

        Take care: Joelle is not a judge of his mind. She helps with the talk. The answer is his.
a-board-and-a-pencil--in-the-morning--point-home = Point at the picture of home, and at the word “help”.
    .after = “Home, with help,” says Dr Reyes. Giorgos lifts his thumb. A picture and a word together can say a lot. Staff can now ask what kind of help, one question at a time.
a-board-and-a-pencil--in-the-morning--not-sure-yet = Point at the card “I do not know yet”.
    .after = “That is an answer too,” says Joelle. She writes it down as his. People often need to see a place before they choose. You can ask for time, and for a visit.
a-board-and-a-pencil--in-the-morning--point-at-page = Point at the page that says “Cannot decide”.
    .after = Joelle asks Dr Reyes which help came before those words. Dr Reyes shakes her head. “None,” she says. Honest answers like this often lead to a new page.
a-board-and-a-pencil--in-the-morning--only-one = Hold up one finger: only one question today.
    .after = “One is fine,” says Joelle. She comes again tomorrow at nine. Some days the words and the hands are slow. You can spread a decision over many days.


## Step: with Eleni

a-board-and-a-pencil--with-eleni =
    The next day Eleni, his sister, pulls a chair to the bed. Dr Reyes looks at her. “What does he want?”

    Eleni says nothing. She looks at Giorgos and puts the board on his knees. A minute passes. It feels long.

    “I wait for him,” she says. “I say only what he points at.” In this talk she is his [supporter](term:supporter). Dr Reyes turns her chair to Giorgos.
    .title = His sister waits
    .note =
        Aim: people tell helping somebody to speak from speaking in their place.

        Ask: What does Eleni’s silence do?

        Ask: When is it hardest to wait for somebody you love?

        Take care: some people here had to speak for a relative in a hurry. They did what they could. Say so.
a-board-and-a-pencil--with-eleni--she-says-what-i-point-at = Point, and let Eleni say only that.
    .after = House. Stairs. Rail. Eleni says three words and stops. Giorgos nods at each one. When a supporter adds nothing, staff can hear whose answer it is.
a-board-and-a-pencil--with-eleni--raise-a-hand = Raise a hand when the words are not his.
    .after = Eleni says “he is afraid of falling”. Giorgos raises his hand. “No? Sorry,” she says, and waits. Supporters sometimes guess wrong. A hand in the air stops it kindly. Then Giorgos points at both places: he wants to see them first.
a-board-and-a-pencil--with-eleni--ask-about-page = Let Eleni ask: “Which help came before this page?”
    .after = Dr Reyes reads her own page. “None,” she says. “I had six people waiting.” A calm question often brings an honest answer. A new page can follow.
a-board-and-a-pencil--with-eleni--sit-together = Hold her hand, and leave it for today.
    .after = They listen to the rain. Nothing is decided, and that is fine. Being together can be support too. You can still point tomorrow, with her or with somebody else.


## Outcomes

a-board-and-a-pencil--plan-for-home =
    They make a plan for home. The first page has a house on it, because he pointed at it. Then come two rails, a bed downstairs, and help in the morning. He tries it first for one day.

    By the UN standard, people choose where they live and with whom. The help comes to them. The law and the money differ from place to place.

    Giorgos puts his finger on the house. “Home,” he says.
    .title = A plan for home
a-board-and-a-pencil--see-both =
    On Wednesday Giorgos sees his kitchen. On Friday he sees the care home. He takes the board along, and points at what he likes in each.

    Nothing is signed. Dr Reyes writes: “He decides after the two visits. He answers with pictures.” That is [supported decision-making](term:supported-decision-making).

    He can say yes to one, no to both, or ask what else there is.
    .title = Two visits first
a-board-and-a-pencil--the-page-again =
    Dr Reyes crosses out “Cannot decide”. On the new page she writes the exact question: where to live after hospital. She writes which help to try: pictures, mornings, time.

    The old page said little about Giorgos. It said that the questions were too fast. By the UN standard he keeps his [legal capacity](term:legal-capacity), with words or without.

    If a page like this stays, he can ask somebody from outside to look again.
    .title = The page, once more
a-board-and-a-pencil--rest-first =
    Giorgos sleeps. The board lies beside his hand.

    The words “Cannot decide” are about one talk, at the end of one long day. They can be changed. By the UN standard he keeps [legal capacity](term:legal-capacity) all the time.

    Tomorrow at nine the light is good, and his head is often clearer. He can point then, or on another day. Somebody he trusts can be there.
    .title = First, a rest


## Words to say

a-board-and-a-pencil--say--i-will-point = Please speak slowly. One question. I will point.
a-board-and-a-pencil--say--slow-morning = Please ask me in the morning, slowly, one question at a time.
a-board-and-a-pencil--say--somebody-with-me = I want somebody I trust beside me. I show you who.
a-board-and-a-pencil--say--tired-now = I am too tired now. This is not my answer.
a-board-and-a-pencil--say--home-with-help = I want to live at home, with help.
a-board-and-a-pencil--say--see-first = I want to see it before I decide.
a-board-and-a-pencil--say--change-the-page = This page is not right. Please write a new one with me.
a-board-and-a-pencil--say--say-only-this = Please say only what I point at.
a-board-and-a-pencil--say--not-what-i-mean = No. That is not what I mean. Please wait.
a-board-and-a-pencil--say--this-is-how = I answer with pictures. It works. Please write that down.


## Questions to ask

a-board-and-a-pencil--ask--what-do-i-need = What do I need so that I can live at home?
a-board-and-a-pencil--ask--first-night = Who helps me on the first night, and who do I call?
a-board-and-a-pencil--ask--by-when = By when do you need my answer, and can it wait?
a-board-and-a-pencil--ask--which-help = Which help did you try before you wrote this?
a-board-and-a-pencil--ask--look-again = When do you ask me again, and who can look at it from outside?


## Next steps

a-board-and-a-pencil--next--one-thing-a-day = Ask for one part of the plan each day: stairs, cooking, medicine, money.
a-board-and-a-pencil--next--write-what-works = Ask staff to write in your file how you answer, and what helps.
a-board-and-a-pencil--next--two-columns = Make two columns with pictures: what is good here, and what is good there.
a-board-and-a-pencil--next--copy-of-page = Ask for a copy of the new page, with the help that staff tried.
a-board-and-a-pencil--next--get-a-board = Ask for a picture board, or make one: yes, no, stop, home, pain, a face.
a-board-and-a-pencil--next--keep-the-board = Keep the board where your hand can reach it, day and night.
a-board-and-a-pencil--next--best-hour = Note which hour of the day is best for you, and ask for talks then.
