### Scenario: The needle and the cushion. Theme: consent.
### Speakers: Benoît (man, 26, works in a garden centre), Hanna (nurse, woman),
### Luc (his friend, man, 31), Dr Sato (doctor, woman).

# For translators:
# Benoît is an adult with a learning disability (termbase: intellectual-disability). Never use child’s talk for him. Words are short, the tone is adult.
# Four hands held him once. It is one line only, and nobody is held in this story: keep it so.
# The needle is never shown at work. No pain is described.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Benoît’s details.
# Names may change to suit your language. The hand sign for “stop” may be the one that people use where you live.
# “Cream that makes the skin numb”: with the cream, the skin feels less. Name no product.
# The thyroid is a small part of the neck that helps the body to work. Keep the plain explanation.

needle-and-cushion = The needle and the cushion
    .about = This story is about a blood test and fear of it. One line speaks of being held in the past.


## Step: in the car park

needle-and-cushion--car-park =
    Benoît works in a garden centre. He has a learning disability. Today he is to have a blood test. Last time, four hands held him. He stands in the car park and does not go in.

    Hanna, a nurse, comes out to him. She has no needle and no white coat. “Hello, Benoît. I heard that last time was bad. That must not happen again.”
    .title = In the car park
    .note =
        Aim: people see that “I will not go in” says something, and that staff can go and ask.

        Ask: What does Hanna do before she talks about the test?

        Ask: What would make a blood test easier for you?

        Take care: somebody may say “he cannot consent, so just do it”. Ask which help nobody has tried yet. Do not stay with the holding.
needle-and-cushion--car-park--what-is-it-for = Ask: “What is the test for?”
    .after = Hanna shows a picture of the neck. “Here is your thyroid. It helps your body to work. The blood shows if it works well.” A clear answer often makes a test less frightening.
needle-and-cushion--car-park--what-helps-me = Say: “I need help with this.”
    .after = “Good. Let us find out what helps,” says Hanna. She has cards in her pocket. You can ask for changes. They are called [reasonable accommodation](term:reasonable-accommodation). Most of them are small.
needle-and-cushion--car-park--not-today = Say: “Not today.”
    .after = “OK. Not today,” says Hanna. She is not cross. She asks what would help next time. A no to a test on one day is not a no for ever. You can come back.
needle-and-cushion--car-park--say-nothing = Look at the ground, and say nothing.
    .after = Hanna waits. She does not come closer. Many people have no words when they are afraid. After a while she sits down on the wall. You can show, point or speak later.


## Step: on the wall

needle-and-cushion--on-the-wall =
    They sit on the low wall. The sun is warm. Hanna lays out cards with pictures. Music. A cushion. A friend. A hand that says stop. Cream that makes the skin numb. The first appointment of the day. A question mark.

    “Take the cards that help you,” she says. “Or none. You choose.”

    She looks at the flowers by the wall. Benoît knows all their names.
    .title = Cards on the wall
    .note =
        Aim: people see what support to decide can look like: pictures, time and no hurry.

        Ask: Which of the cards cost money, and which need only a little planning?

        Ask: Which cards would you add?

        Take care: the group may want to choose for Benoît. Let him choose, also if he takes no card.
needle-and-cushion--on-the-wall--music-and-cushion = Take the music, the cushion, the cream and the first appointment.
    .after = Hanna writes it all down. “Thursday at eight. The room is yours. First you only look.” Being the first of the day often means no waiting room, no noise and no hurry.
needle-and-cushion--on-the-wall--friend-and-stop-hand = Take the friend and the hand that says stop.
    .after = Benoît wants Luc from work. They practise the sign. He lifts his hand, and Hanna stops at once, each time. When you know that people will stop, it is often easier to begin.
needle-and-cushion--on-the-wall--other-way = Take the question mark: “Is there another way?”
    .after = “I do not know. Let us ask Dr Sato,” says Hanna. There may be another test, or a later day may be fine. It is always possible to ask.
needle-and-cushion--on-the-wall--no-card = Take no card, and say nothing.
    .after = Hanna leaves the cards with Benoît. “They are yours,” she says. Some days are too full for a choice. You can look at them at home, alone or with somebody you trust.


## Step: the small room

needle-and-cushion--small-room =
    It is Thursday at eight. The room is small and warm. Everything that Benoît asked for is there. There are two people with him at most. They sit, and the door is open.

    Hanna puts the tubes on the table. “You can touch them. They are empty,” she says. They weigh almost nothing.

    “I do nothing before you say yes. And your hand means stop.”
    .title = The small room
    .note =
        Aim: people see that staff ask again at the moment itself, and that a yes can end at any time.

        Ask: What in this room gives Benoît control?

        Ask: How can staff see that somebody wants to stop, when no words come?

        Take care: the aim is not to get the blood. Stopping and practising are good results too.
needle-and-cushion--small-room--say-yes = Say: “Yes. One tube.”
    .after = “One tube,” says Hanna. She says each thing before she does it, and waits for his nod. One small yes at a time often works better than one big one.
needle-and-cushion--small-room--yes-with-friend = Look at Luc, and say: “Yes. One tube.”
    .after = Luc sits close and talks about roses. Hanna says each thing before she does it. Luc is his [supporter](term:supporter) today. A supporter does not say yes for you. He can make it easier to find your own answer.
needle-and-cushion--small-room--only-practise = Say: “Today I only practise.”
    .after = “Good idea,” says Hanna. Benoît holds a tube and tries the chair. He finds out what helps him. A visit to practise often makes the next visit easier.
needle-and-cushion--small-room--hand-up = Lift your hand: stop.
    .after = Hanna stops at once. She puts both hands on her knees. Nobody asks why. Your hand means no, even if you said yes before. You can go on, or rest, or go home.
needle-and-cushion--small-room--look-at-door = Look at the open door, and say nothing.
    .after = Hanna sees it. “I think you want to stop,” she says, and she stops. Silence is not a yes. You can go out first and decide later.


## Outcomes

needle-and-cushion--one-tube =
    One tube is full. It did not take long. Benoît looks at it, and he is proud. He said yes to each part himself. That is [informed consent](term:informed-consent).

    Hanna writes in his file what helped: what he asked for, and who was with him. She also writes: a yes before each step. Next time nobody has to guess.

    She tells him when he hears about the result, and how: a call, in easy words.
    .title = One tube
needle-and-cushion--they-stop =
    Everything stops. The needle was not used. Benoît and Hanna sit with the door open, until his breath is slow again.

    “Thank you for showing me,” says Hanna. “You can always [change your mind](term:withdraw-consent). Shall we make a new plan?”

    A new plan can be another day, another person, another place or another test. Dr Sato tells him how long it can wait. Benoît can answer next week.
    .title = They stop
needle-and-cushion--another-day =
    There is no needle today. Hanna gives Benoît a card with her name. On the back it says: “It can wait some weeks.” Dr Sato has checked that.

    He also has picture cards of things that can help. At home he can put them in order. What helps most? What should nobody do? He can show it to somebody he trusts.

    When he is ready, or nearly ready, he can call. If he feels unwell, he calls sooner.
    .title = Another day
needle-and-cushion--ask-the-doctor =
    Dr Sato comes out to the wall and sits down too. “Another test for this? I am not sure. I will find out and call you,” she says. “Can it wait? Yes, some weeks.”

    She explains what can happen if nobody checks at all. She uses easy words, and she stops often. “Did I explain it well?”

    Now Benoît can think. He can ask more, and then say yes, no or later.
    .title = Asking the doctor


## Words to say

needle-and-cushion--say--what-helps-me = To have this test, I need some changes. This is what helps me.
needle-and-cushion--say--not-today = Not today. Please ask me again another day.
needle-and-cushion--say--need-time = I need time. Please wait, and do not touch me.
needle-and-cushion--say--stop-hand = When I lift my hand, please stop at once.
needle-and-cushion--say--tell-me-first = Tell me each thing before you do it. Wait until I say yes.
needle-and-cushion--say--only-practise = Today I only want to look and practise.
needle-and-cushion--say--in-my-file = Please write in my file what helps me and what does not.
needle-and-cushion--say--friend-stays = My friend stays with me. Please talk to me, not to my friend.
needle-and-cushion--say--practised-it = I have practised. Next time I may be ready.


## Questions to ask

needle-and-cushion--ask--what-is-it-for = What is the test for, and what happens if I do not have it?
needle-and-cushion--ask--other-test = Is there another test, another place or another way?
needle-and-cushion--ask--can-it-wait = Can it wait, and for how long?
needle-and-cushion--ask--when-result = When do I hear the result, and who tells me?


## Next steps

needle-and-cushion--next--make-a-page = Make a page about you: how you communicate, what helps, and what nobody should do. Bring it each time.
needle-and-cushion--next--thank-friend = Ask your friend if they will come next time too.
needle-and-cushion--next--what-was-hard = Show or say what was hard this time. Then staff can change it.
needle-and-cushion--next--ask-a-friend = Ask somebody you trust to come with you. You choose who.
needle-and-cushion--next--come-back = Call when you are ready to talk about it again. If you feel unwell, call sooner.
needle-and-cushion--next--easy-words = Ask for the answer on paper, in easy words and with pictures.
