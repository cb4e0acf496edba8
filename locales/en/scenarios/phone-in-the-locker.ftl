### Scenario: The phone in the locker. Theme: dignity.
### Speakers: Inés (woman, 31, on the ward), Kwame (nurse, man), Joy (nurse, woman),
### Sunita (advocate, woman), Helen (ward manager, woman).

# For translators:
# Inés agreed to her stay. She is a dental nurse. Her son Teo is a boy of four; his grandmother looks after him.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Inés’s details.
# Names may change to suit your language. The times, the family room and “camera off” must not change.
# Staff want to protect everybody’s privacy: keep both sides fair, and keep every way back.
# An advocate is not a lawyer. “Custom” is something people here always do, though nobody wrote it down.

phone-in-the-locker = The phone in the locker
    .about = This story is about rules for phones and private things on a ward.


## Step: six o’clock

phone-in-the-locker--locker =
    Inés is on a hospital [ward](term:ward). It is her second day, and she agreed to come.

    It is six in the evening. Kwame, a nurse, holds out a box. “Phones go in the locker now. It is for everyone’s [privacy](term:privacy).” He has eleven more phones to collect.

    Inés looks at the locker. Her son Teo is four. She always calls him at seven, before he sleeps.
    .title = Six o’clock
    .note =
        Aim: people see that a limit needs a reason, and that a smaller limit may be enough.

        Ask: What makes it hard to question a rule on your second day?

        Ask: Whose privacy matters here, and how can everybody’s be kept?

        Take care: the group may turn against Kwame. He wants to protect people. Look at the rule, not at the man.
phone-in-the-locker--locker--ask-which-rule = Ask: “Is that a law, a ward rule or a custom here?”
    .after = Kwame stops. “I do not know,” he says. “Let me look.” Staff often pass on a rule that somebody told them. A calm question gives both of you time to check.
phone-in-the-locker--locker--offer-plan = Offer: “Ten minutes in the family room, with the camera off.”
    .after = Kwame thinks. The family room is empty at seven. “For tonight, yes,” he says. Staff often find it easier to agree to a small, clear plan. This one protects other people too.
phone-in-the-locker--locker--ask-advocate = Ask: “How can I reach an advocate?”
    .after = Kwame finds a leaflet and helps Inés to call. An [advocate](term:advocate) helps you to say what you want. It may take a day or two. You can still ask about tonight’s call yourself.
phone-in-the-locker--locker--say-nothing = Hand over the phone and say nothing.
    .after = Many people go quiet when a rule is new to them. Seven o’clock passes without the call. You can still raise it tomorrow, with Kwame or with somebody else.


## Step: nothing in writing

phone-in-the-locker--nothing-in-writing =
    Kwame looks in the ward folder and on the computer. He comes back at half past six.

    “I found no written rule for people who agreed to stay,” he says. “It seems to be a custom. We do it because we always did.”

    He tells Inés how it began. A visitor filmed in the lounge, and one person was very upset. Kwame does not want that to happen again.
    .title = Nothing in writing
    .note =
        Aim: people tell a law, a written rule and a custom apart, and look for the reason behind each.

        Ask: What changes when Kwame says “I do not know”?

        Ask: Which smaller limits would protect people from being filmed?

        Take care: “no written rule” does not mean that the worry is small. Somebody was upset. Let the group hear that too.
phone-in-the-locker--nothing-in-writing--ask-smaller-limit = Ask: “What is the reason for me? Would a smaller limit do?”
    .after = Kwame thinks about it. “The reason is the filming,” he says. “In the family room there is nobody to film.” A question like this often helps staff to find a smaller limit themselves.
phone-in-the-locker--nothing-in-writing--offer-plan = Offer: “I call from the family room, with the camera off.”
    .after = “That I can do tonight,” says Kwame. He asks a colleague to cover for him at seven. A plan that protects other people too is often easier to agree to.
phone-in-the-locker--nothing-in-writing--ask-in-writing = Ask for the reason in writing, and a day to look again.
    .after = Kwame passes it on to the ward manager. An answer on paper often takes a day or more. Until it comes, you can still ask for tonight’s call.
phone-in-the-locker--nothing-in-writing--leave-it = Thank him, and leave it for tonight.
    .after = One question can be enough for one evening. The call does not happen tonight. What Kwame found out still counts. You can come back to it tomorrow, with him or with somebody else.


## Step: the next morning

phone-in-the-locker--next-morning =
    Inés has her phone back. There is a message from her mother: Teo cried a little, and then he slept.

    At breakfast Joy, a nurse, sits down beside Inés. “How was your evening?” she asks. She puts her list away and listens.

    It is nine o’clock. There are ten hours until Teo’s bedtime.
    .title = The next morning
    .note =
        Aim: people see that a day of silence takes no right away.

        Ask: What does Joy do that makes it easier to speak?

        Ask: Which way of raising it suits you: aloud, on paper, or through somebody else?

        Take care: somebody may say “she should have spoken up”. Say that many people freeze, and that she can still ask.
phone-in-the-locker--next-morning--tell-joy = Say: “I missed my son’s bedtime. I need to call him tonight.”
    .after = Joy nods. “Thank you for telling me. Let us plan it now.” She asks about the family room. Staff can often do more at nine in the morning than at six in the evening.
phone-in-the-locker--next-morning--ask-advocate = Ask: “Can you help me to reach an advocate?”
    .after = Joy knows the name and helps Inés to call. An [advocate](term:advocate) is there for you, not for the ward. It may take a day or two. You can still ask Joy about tonight.
phone-in-the-locker--next-morning--write-a-note = Write a note, and ask for the reason on paper.
    .after = Writing may be easier than speaking. Joy gives the note to the ward manager and tells Inés so. An answer often takes a day or more. You can keep a copy of your note.
phone-in-the-locker--next-morning--say-fine = Say “Fine, thank you”, and keep it for another day.
    .after = Joy says that she is here until three. Many people answer “fine” when they are tired. It is not a promise. You can still bring it up this afternoon, tomorrow or next week.


## Step: the family room

phone-in-the-locker--family-room =
    At seven Inés sits in the family room. The door is closed and the camera is off. Teo tells her about a snail. He laughs, and she laughs too.

    After ten minutes she hands the phone to Kwame.

    “That worked well,” he says. “But I can only say yes for tonight. I am off tomorrow.”
    .title = Ten minutes at seven
    .note =
        Aim: people see why a yes for one evening is worth putting on paper.

        Ask: What happens tomorrow, when Kwame is not there?

        Ask: When is it enough to fix a thing for yourself, and when does it concern others too?

        Take care: no choice here is braver than another. Rest is a reason too.
phone-in-the-locker--family-room--ask-for-plan = Ask: “Please write this in my care plan.”
    .after = Kwame writes it down while Inés watches. Paper often helps more than memory when shifts change. It also makes it possible to look at the limit again on a set day.
phone-in-the-locker--family-room--ask-for-everyone = Ask an advocate to raise it for everyone here.
    .after = Other people may miss calls too. An [advocate](term:advocate) can bring it to a meeting without using your name. This often takes longer, and it may change more.
phone-in-the-locker--family-room--leave-it = Say good night, and leave it there for now.
    .after = One call can be enough for one day. Tomorrow somebody else may say no. You can still ask then, and you can say that it worked tonight.


## Outcomes

phone-in-the-locker--in-the-plan =
    There is a new line in Inés’s [care plan](term:care-plan). It says: family room, seven o’clock, ten minutes, camera off. It gives the reason for the limit, and a day to look at it again.

    Now the next shift knows. If somebody says no, Inés can show the page. On the set day she can ask for more.
    .title = In the care plan
phone-in-the-locker--ward-meeting =
    Two days later Sunita, an [advocate](term:advocate), sits down with Inés. She asks what Inés wants her to say, and what she is to keep to herself.

    At the ward meeting other people speak too. Some cannot make their calls. Some are afraid of being filmed. Sunita asks for a reason for each limit, and for a room where calls are fine.

    Helen, the ward manager, promises an answer by Friday.
    .title = The ward meeting
phone-in-the-locker--in-writing =
    The next day Helen, the ward manager, brings a page. It says: “No phones in the lounge after six, because somebody was filmed there. We look at this again on Friday.”

    The page says nothing about other rooms. Now Inés has a reason, a place and a day. She can ask about the family room. She can take the page to somebody who helps her.
    .title = A reason on paper
phone-in-the-locker--another-day =
    Inés does not ask for more today. She is tired, and she is new here. That is reason enough.

    The box comes round every evening at six. She can speak then, or before, or ask somebody to speak for her. A rule for everyone still needs a reason for her. It also needs the smallest limit that works.
    .title = Another day


## Words to say

phone-in-the-locker--say--small-plan = I would like to call my family from a private room. Ten minutes, with the camera off.
phone-in-the-locker--say--reach-advocate = I would like to talk to an advocate. Who can help me to reach one?
phone-in-the-locker--say--later = I am not ready to talk about this now. I will come back to it.
phone-in-the-locker--say--put-in-writing = Please give me the reason in writing, and a day when we look at it again.
phone-in-the-locker--say--missed-call = I missed a call that matters to me and my family. I need to make it tonight.
phone-in-the-locker--say--in-my-plan = This worked. Please write it in my care plan, so that the next shift knows.
phone-in-the-locker--say--show-the-page = We agreed this in my care plan. Please look at this page.
phone-in-the-locker--say--only-this = Please say this for me, and nothing else about me.
phone-in-the-locker--say--no-written-rule = I asked about this rule. Nobody found it in writing.
phone-in-the-locker--say--it-worked = We tried a call from a private room, and it worked. May I do it again?
phone-in-the-locker--say--other-rooms = This page is about one room. May I call from another room?


## Questions to ask

phone-in-the-locker--ask--which-rule = Is that a law, a ward rule or a custom here? May I see it?
phone-in-the-locker--ask--reason-for-me = What is the reason for this rule for me, and what would be a smaller limit?
phone-in-the-locker--ask--look-again = On which day do we look at this limit again?
phone-in-the-locker--ask--when-answer = When will I hear the answer, and from whom?


## Next steps

phone-in-the-locker--next--copy-of-plan = Ask for a copy of your care plan, and keep it with you.
phone-in-the-locker--next--tell-next-shift = Tell the next shift which page it is on.
phone-in-the-locker--next--three-lines = Write three lines: what you want, why it matters, and by when.
phone-in-the-locker--next--ask-each-evening = Ask again this evening. A meeting on another day does not stop you.
phone-in-the-locker--next--keep-the-page = Keep the page. Write on it who gave it to you, and when.
phone-in-the-locker--next--go-on-friday = Ask to be there when the rule is looked at again.
phone-in-the-locker--next--if-still-no = If the answer stays no, ask how to make a [complaint](term:complaint). An advocate can help.
phone-in-the-locker--next--message-home = Ask a member of staff to pass on a message home tonight.
