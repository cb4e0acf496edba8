### Scenario: “We cannot talk to you”. Theme: legal capacity, privacy and families.
### Speakers: Patience (woman, 55, a night cleaner), Isaac (her brother, 60, once a bus driver), Colin (a worker on the phone, man),
### Ingrid (nurse, woman).

# For translators:
# Isaac has Parkinson’s and feels very low. His hands shake. He is an adult, and he decides what is told.
# The reader is Patience, who cares for him at home. She is family, not staff: use the word for an unpaid carer.
# Both have a voice. Patience does not decide for Isaac. Isaac’s privacy does not stop staff from listening.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader. Some are for a carer: they say “the person I care for”.
# Some are for the person who is cared for: they say “I”. Keep both free of names.
# Names may change to suit your language. “Times and medicine, not money” must not change.
# No medicine is named. “Confidential” means: staff keep it to themselves.

we-cannot-talk-to-you = “We cannot talk to you”
    .about = This story is about caring for a brother, and about what staff may hear and tell. He eats very little.


## Step: on the phone

we-cannot-talk-to-you--on-the-phone =
    It is seven in the morning. Patience has cleaned offices all night. Now she is on the phone about her brother Isaac.

    Isaac has Parkinson’s, and he feels very low. For five days he has hardly eaten. She only wants to tell somebody.

    “We cannot talk to you,” says Colin on the phone. “It is about [confidentiality](term:confidentiality).” Three other calls are waiting for him.
    .title = On the phone at seven
    .note =
        Aim: people see that telling and listening are two things. Only telling needs Isaac’s yes.

        Ask: What is Colin afraid of, and what has he not understood?

        Ask: What does Patience know that nobody else knows?

        Take care: carers often feel guilt. Nobody in this group should hear “you could have”.
we-cannot-talk-to-you--on-the-phone--please-listen = Say: “You need not tell me anything. Please listen.”
    .after = There is a pause. “That I can do,” says Colin. “I will ask a nurse to call you.” Listening gives no secret away. Staff often mix up the two, because they want to be careful.
we-cannot-talk-to-you--on-the-phone--ask-isaac = Put the phone down, and ask Isaac what they may tell.
    .after = Isaac is awake. It is his life, so it is a good place to start. When he says yes, staff can often tell you more. A yes can cover some things and leave out others.
we-cannot-talk-to-you--on-the-phone--own-support = Ask: “And what support is there for me, as his carer?”
    .after = “For that I can give you a number,” says Colin, and his voice changes. This is about you, so it gives away nothing about Isaac. The wait for such support can be long.
we-cannot-talk-to-you--on-the-phone--hang-up = Say “All right”, and hang up.
    .after = Many people have no words left after a night like this. Some cry first. This was not the only chance. You can call again in an hour or tomorrow, or ask somebody to call for you.


## Step: after the call

we-cannot-talk-to-you--after-the-call =
    Patience cries in the kitchen, quietly, so that Isaac does not hear. He hears.

    He comes in slowly and puts the kettle on. His hands shake, and he spills some water. She lets him do it.

    “Was that about me?” he asks.

    A letter lies on the table. At the bottom somebody from the team has written by hand: “Carers: you can always call and tell us things. Ingrid, nurse.”
    .title = After the call
    .note =
        Aim: people see two adults who care for each other, and a way back after a closed talk.

        Ask: What does Patience do for Isaac by letting him make the tea?

        Ask: What difference does one line in handwriting make?

        Take care: crying is not a failure, and calling again is not a duty.
we-cannot-talk-to-you--after-the-call--tell-isaac = Say: “Yes. I was worried. What may they tell me?”
    .after = Isaac sits down with her. It is easier to talk with tea. People often say yes to some things, and no to others, when somebody asks them openly.
we-cannot-talk-to-you--after-the-call--call-again = Call the number on the letter: “Please only listen.”
    .after = Isaac knows that she is calling. This time somebody says: “Ingrid will call you back in ten minutes.” A second call often reaches another person. You may call as often as you need.
we-cannot-talk-to-you--after-the-call--own-support = Call somebody about support for yourself.
    .after = A hub for carers has an open line on weekday mornings. They do not ask for Isaac’s secrets. They ask how much you sleep. It may take a while until more help comes.
we-cannot-talk-to-you--after-the-call--drink-tea = Drink the tea with him, and leave it for now.
    .after = They watch the birds on the balcony. Being together is care too. You have not missed your chance. You can still call later today, or tomorrow.


## Step: somebody listens

we-cannot-talk-to-you--somebody-listens =
    “This is Ingrid, I am a nurse,” says the voice. “You can tell me all that you see. I may not tell you what Isaac has told us. For that I need his yes.”

    “I do not want secrets,” says Patience. “I want you to know.”

    “Then I get a pen,” says Ingrid. “And how are you?” Nobody has asked that for a long time.
    .title = Somebody listens
    .note =
        Aim: people hear what good work sounds like: listen fully, keep confidence, ask about the carer too.

        Ask: Which two things does Ingrid keep apart, and how does she say so?

        Ask: Which facts would you give first, in one minute?

        Take care: “worried” and “seen” are not the same. Help people to say what they have seen.
we-cannot-talk-to-you--somebody-listens--say-what-you-see = Say what you see, and ask her to write it down.
    .after = “Five days. Half a banana, some tea. He stays in bed until noon.” Ingrid reads it back. Clear facts with days often help staff to see how much a thing matters.
we-cannot-talk-to-you--somebody-listens--in-general = Ask: “In general, what helps when somebody stops eating?”
    .after = Ingrid tells her what helps many people, and when it becomes urgent. That is not about Isaac, so it needs no yes. You can ask for it on paper, too. After that, Ingrid writes down what Patience has seen.
we-cannot-talk-to-you--somebody-listens--ask-isaac = Say: “Let me ask Isaac what you may tell me.”
    .after = “Good,” says Ingrid. “Ask him what is fine and what is not. I will write it down exactly.” Isaac is in the kitchen. He can also speak to her himself.
we-cannot-talk-to-you--somebody-listens--own-support = Say: “I am very tired. What support is there for me?”
    .after = Ingrid does not hurry past it. A carer’s health matters for its own sake, and not only for the other person. She names two places. There may be a wait.
we-cannot-talk-to-you--somebody-listens--that-is-all = Say: “He eats very little. That is all for now.”
    .after = Ingrid writes that line down, and says when she can be reached. One line can be enough. You can still call with more, at your own pace.


## Step: at the table

we-cannot-talk-to-you--at-the-table =
    Isaac stirs his tea for a while. His spoon taps against the cup.

    “You call them about me,” he says. “I do not like that. But I know why you do it.” He looks at her. “Times and medicine: yes. They can tell you that. Money: no. That stays mine.”

    “And the eating?” asks Patience softly.

    “My hands,” says Isaac. “I do not want you to see it.”
    .title = Isaac decides what is told
    .note =
        Aim: people hear Isaac set his own limit. A no to some things makes it easier to say yes to others.

        Ask: What did it take for Isaac to say the last sentence?

        Ask: How could Patience answer, without fixing anything at once?

        Take care: do not turn Isaac into a problem to solve. He drove a bus for thirty years. Ask what he wants.
we-cannot-talk-to-you--at-the-table--write-his-list = Write down what may be told, and let Isaac sign it.
    .after = “Times and medicine: yes. Money: no.” He signs, with a shaky line, and the date. A page like this often ends the guessing. He can change it at any time.
we-cannot-talk-to-you--at-the-table--isaac-calls = Hold out the phone: “Do you want to tell them yourself?”
    .after = Isaac takes it and puts it on loudspeaker. “This is Isaac. I want to talk about me,” he says. Staff can talk freely to him. You may listen, if he wants that.
we-cannot-talk-to-you--at-the-table--what-would-help = Ask: “What would make eating easier for you?”
    .after = “A deep plate. And not so many eyes,” says Isaac. The person often knows what helps, when somebody asks. Some of it is for home, and some is for the team.
we-cannot-talk-to-you--at-the-table--leave-it = Say: “Thank you for telling me.” Leave it there.
    .after = Isaac nods. Both of them have said something hard. Not every talk needs a result on the same day. You can still come back to it, and so can he.


## Outcomes

we-cannot-talk-to-you--written-down =
    Now it is in Isaac’s file: what Patience saw, on which days. Ingrid, a nurse, will offer Isaac a visit this week. If he says yes, she comes on Thursday.

    Perhaps Patience will not hear what they talk about. That is Isaac’s [privacy](term:privacy). But she has been heard, and somebody who can act knows.

    If it gets worse before Thursday, she can call again, or call for urgent help.
    .title = It is written down
we-cannot-talk-to-you--isaacs-list =
    The list goes to the team, and Ingrid, a nurse, puts it in the file. From now on they tell Patience the times and the medicine. They do not tell her about money, and she does not ask.

    There is a question about one medicine. Stopping or changing it suddenly can be harmful. So they ask a doctor or a pharmacist first, together.

    The list is Isaac’s. He can make it longer or shorter on any day.
    .title = Isaac’s list
we-cannot-talk-to-you--isaac-speaks =
    On Thursday Ingrid, a nurse, sits in the kitchen and talks to Isaac. He speaks first. Patience sits beside him, because he asked her to.

    “My hands shake, and I feel low,” he says. “I stopped wanting to eat.” Ingrid listens to both of those things. They agree to check his health, and to try small meals and a deep plate.

    By the UN standard Isaac decides, with a [supporter](term:supporter) if he wants one.
    .title = Isaac speaks
we-cannot-talk-to-you--rest-for-patience =
    A social worker asks Patience what a week looks like. Nights at work, days with Isaac. She writes it all down. There is help with the shopping, and an afternoon off each week. The wait is six weeks.

    Until then there is a group for carers on Tuesdays. Nobody there asks her why she is tired.

    What carers are offered differs from place to place. She can ask anywhere.
    .title = Something for Patience
we-cannot-talk-to-you--tomorrow-morning =
    Patience sleeps until three. Isaac has put a blanket over her feet.

    She is a sister. She is not his guard, and she does not decide for him. But she sees things, and staff can hear them on any day. Isaac can say what they may tell her.

    She can call in the morning. She can also ask a friend to sit with her while she calls.
    .title = There is tomorrow


## Words to say

we-cannot-talk-to-you--say--only-listen = I am not asking for secrets. Please listen, and write down what I see.
we-cannot-talk-to-you--say--call-back-later = I cannot go on with this now. I will call again.
we-cannot-talk-to-you--say--what-i-see = This is what I have seen, and on which days. Please put it in the file.
we-cannot-talk-to-you--say--my-list = This is what you may tell my carer, and this is what you may not. I can change it.
we-cannot-talk-to-you--say--i-speak = I want to talk about me, myself. The person beside me is here because I want it.
we-cannot-talk-to-you--say--another-time = Thank you for telling me. We can talk about it again when you want to.
we-cannot-talk-to-you--say--my-meals = Eating is hard for me now. I would like to say what makes it easier.
we-cannot-talk-to-you--say--i-need-rest = I care for somebody, and I need rest. I am asking for support for myself.


## Questions to ask

we-cannot-talk-to-you--ask--what-may-they-tell = What may they tell me about you, and what should stay with you?
we-cannot-talk-to-you--ask--support-for-me = What support is there for me, as a carer, and how do I ask for it?
we-cannot-talk-to-you--ask--in-general = In general, what helps in such a case, and when is it urgent?
we-cannot-talk-to-you--ask--what-would-help = What would make it easier for you?
we-cannot-talk-to-you--ask--who-reads-it = Who reads what I have told you, and when will somebody get in touch?
we-cannot-talk-to-you--ask--is-it-on-file = Is my list in the file, where every worker sees it?
we-cannot-talk-to-you--ask--talk-to-me-next = Who will talk to me next, and on which day?
we-cannot-talk-to-you--ask--how-long = How long is the wait, and what can I have until then?


## Next steps

we-cannot-talk-to-you--next--three-facts = Note three facts with days: what you saw, since when, and what has changed.
we-cannot-talk-to-you--next--ask-the-person = Ask the person you care for what staff may tell you. A no to some things is fine.
we-cannot-talk-to-you--next--copy-of-list = Keep a copy of the list at home, with the date on it.
we-cannot-talk-to-you--next--change-the-list = Look at the list again after some weeks. The person decides what stays on it.
we-cannot-talk-to-you--next--call-and-say = Call and begin like this: “I am not asking for secrets. Please listen.”
we-cannot-talk-to-you--next--three-points = Write down three points before the next talk, in the person’s own words.
we-cannot-talk-to-you--next--one-hour = Find one hour this week that is only yours. Ask somebody to help you keep it.
we-cannot-talk-to-you--next--if-urgent = Call the emergency number where you are if somebody is in danger, cannot breathe well, or is hard to wake.
