### The plan “Speaking up together”, half a day, for people who want to be peer advocates. Its order and minutes stand in
### content/workshops/speaking-up-210.yaml.
### .say is said aloud as it stands, so it has no quotation marks. .do is for whoever leads. A note that is missing here is
### the one of its kind in workshops.ftl.

# For translators:
# A peer advocate has lived through similar things and stands beside somebody. In some places the title is protected.
# “Does”, “does not” and “depends” are said of the peer advocate.
# The names of the six steps are those of the lesson six-steps-of-speaking-up in your language.
# Names of people are those of the stories: Bridget, Dan; Inés, Kwame.

plan--speaking-up-210 = Speaking up together
    .about = A workshop of half a day, with breaks, for people who want to stand beside others.
    .aims =
        - say what a peer advocate does and does not do, and where the limit of “stays here” is
        - stand beside somebody in a talk: the person’s words, nothing added, notes with name and day
        - lead one part of an hour, and have fixed a day, a place and a partner for one
    .for-whom = People with lived experience who want to support others, with one or two paid advocates beside them. It is not for people in an acute crisis.
    .group = 6 to 12 people. Up to 18 with three who lead. One of those who lead has lived experience, and is paid for it. With 5 to 9 people the slips wait in an envelope.
    .bring =
        - laptop, and a projector if there is one
        - pens, a box for the slips, a clock that only you can see
        - this plan on paper
        - food that is more than biscuits, water, tissues
        - three corners where groups of three can talk without being heard
    .one-laptop = Keep this plan and the notes on paper. The guide opens each page for you. In the breaks the second person who leads takes care of the laptop, so that the first is free.
    .no-projector = Read both stories aloud to all. Write the choices of each page on the wall, with numbers.
    .no-laptop = Hand out the pages of the lesson. Read both stories from paper.


## Welcome

plan--speaking-up-210--welcome = Who is here, what comes
    .aim = People arrive. Both who lead are persons, and not only a role.
    .say =
        Welcome. You know things that are in no book. Today you learn no law. You learn to stand beside somebody.

        We have three and a half hours, with two breaks. You can go out and come back.

        Say your first name and one thing that helps you to listen. Or pass.
    .first-question = What do you need, so that you can last three and a half hours?
    .second-question = What would make you go home early, and how do we notice?
    .trap = People may feel that they have to tell how much they went through. Say: “We all have our reasons. We start from what we can.”
    .upset = It is early. Ask alone if today is the day. Another day is no loss.
    .short = Names only, in 5 minutes.


## Agreement

plan--speaking-up-210--agreement = Our own lines
    .aim = A group writes its own lines, with the limit in them.
    .say =
        Here are four lines. They are a beginning. You can change them and add your own.

        After the first story we look at them again. Nobody signs. Your silence is not a yes. I will ask.
    .do =
        Read each line, and wait. Write on the wall what the group adds.

        Do you have a duty to report, for example about children or abuse? Say so now, in one plain sentence.

        At the end ask if it is all right like this. A thumb, a nod or a word is enough.
    .first-question = What have you missed in other groups?
    .second-question = How short can it be?
    .trap = Twenty rules. Four to six lines are enough. The limit stays in.
    .short = The four lines, read once, and one question. 5 minutes.


## Sentences before

plan--speaking-up-210--before = Eight sentences
    .say =
        I read eight sentences. Mark the glass that fits you today. Write no name. There is no good answer and no bad one. You can leave one out.

        First we try one: I know where the tea is.
    .upset = Say: “Nobody here has to have eight full glasses. I do not.”
    .short = The first four sentences and the last one, in 5 minutes. Then only the same five afterwards.


## Story

plan--speaking-up-210--what-stays = A story: what you say here
    .aim = People see that what is said belongs to the person, and that an honest limit is safer than a promise.
    .say = This story is about a group like ours. A clinic asks who comes there. Nobody here has to say which groups they go to.
    .do =
        On each page: read it aloud. One silent minute. Then in twos: what could be said or done here? Then the group picks. Ask what may follow, and only then show it.

        Whatever the group picks, look at it kindly. Then go on with the choice of the plan.

        At the end, 4 minutes: go back to our own lines. What do we change?
    .first-question = Why might two people stay away, though nothing was sent?
    .second-question = Which words would you use for such a limit?
    .trap = Do not ask for examples of danger. Is somebody worried about a person now? Talk to them alone, afterwards. If it cannot wait, the second person who leads does it at once.
    .upset = Betrayal is near here. Say: “You can decide again what you say here. Saying less is fine.”
    .short = Begin at the page Two empty chairs. Say: “Dan goes to a group. A clinic asked who comes there. Some said yes. No names were sent.”


## Talk

plan--speaking-up-210--does-or-not = What a peer advocate does
    .aim = The role in ten sentences.
    .say = In groups of three: lay each slip on one of three heaps. A peer advocate does this. A peer advocate does not. Or: it depends.
    .do = 5 minutes in threes, then compare in the group. Take first the slips on which people do not agree.
    .first-question = Which slip made you argue?
    .second-question = How do you say “this I cannot do”, and stay friendly?
    .trap = The heap “it depends” grows. Hold firm on four that a peer advocate does not do: decide, advise on the law, talk behind somebody’s back, promise full secrecy.
    .upset = Some people were let down by an advocate. Listen, without names and without asking more. Offer a talk alone, later.
    .screen = The right An advocate.
    .short = Five slips, in 7 minutes.
plan--speaking-up-210--does-or-not--does = Does
plan--speaking-up-210--does-or-not--does-not = Does not
plan--speaking-up-210--does-or-not--depends = It depends
# Slips: what a peer advocate says.
plan--speaking-up-210--does-or-not--i-listen = “I listen.”
plan--speaking-up-210--does-or-not--your-words = “I say what you want me to say.”
plan--speaking-up-210--does-or-not--my-view = “I say what I think is best for you.”
plan--speaking-up-210--does-or-not--i-go-with-you = “I go with you.”
plan--speaking-up-210--does-or-not--i-take-notes = “I take notes, with name and day.”
plan--speaking-up-210--does-or-not--all-secret = “I keep everything secret, whatever happens.”
plan--speaking-up-210--does-or-not--who-knows-the-law = “I tell you who knows the law.”
plan--speaking-up-210--does-or-not--law-in-your-case = “I tell you what the law says in your case.”
plan--speaking-up-210--does-or-not--behind-your-back = “I speak to staff without asking you.”
plan--speaking-up-210--does-or-not--this-i-cannot-do = “I say: this I cannot do.”


## Break

plan--speaking-up-210--food = Food
    .aim = Food, and rest.
    .say = Fifteen minutes, and there is food. The quiet place is over there. We start again at the time on the board.
    .short = 12 minutes, never less.


## Lesson

plan--speaking-up-210--six-steps = Six steps, one each
    .aim = Six steps, each shown by people.
    .say =
        Each pair has one step: know, prepare, say it, ask for support, write it down, follow up.

        Read it, or have it read to you. You have three minutes. Then show it to us in one minute: act it, draw it, or say it in your language. Or keep the clock for us.
    .do =
        - 3 minutes in pairs
        - 2 minutes for each step, with its page on the screen
        - 5 minutes together

        With fewer than six pairs, a pair takes two steps. With more, two pairs share one.
    .first-question = Which step is easiest for you?
    .second-question = Which one could you do with somebody, and which can only they do?
    .trap = Nobody judges the acting. Ask the others only: “What did you see?”
    .upset = They can draw and not act. Or they keep the clock.
    .screen = The page of each step, while it is shown.
    .short = Three steps: say it, write it down, follow up. That takes 10 minutes.


## Story

plan--speaking-up-210--phone = A story: the phone in the locker
    .aim = People tell a law, a rule and a custom apart. They look for a smaller limit. They see the way from one person to everybody.
    .say = This story is about a rule for phones on a ward. Inés has a small son, and she calls him each evening.
    .first-question = What changes when Kwame says “I do not know”?
    .second-question = When is it enough to fix a thing for yourself, and when does it concern others too?
    .trap = The group turns against Kwame. Look at the rule. And raising it for everybody needs a yes from Inés. Her name is hers.
    .upset = Parents without their children may be here. Slow down. Leave out the page Ten minutes at seven, and go on to The ward meeting.
    .screen = The story. On its last page, r shows which right, and which source.
    .short = End after the page Nothing in writing. That takes 14 minutes.


## Break

plan--speaking-up-210--air = Air
    .aim = Rest, before the part where people do something.
    .say = Ten minutes. After this you do something, and you can also watch. We start again at the time on the board.
    .first-question = Would you like to play, to help or to watch?
    .second-question = With whom?
    .short = 7 minutes, never less.


## Practice

plan--speaking-up-210--beside = In threes: beside, not instead
    .aim = Each person has stood beside somebody once, has added nothing, and has written it down.
    .say =
        There are three roles: the person, the peer, and somebody from staff who is tired and listens. Nobody from staff is a monster in this play.

        Two minutes: the person tells the peer two points, and what not to say. Four minutes: the talk. Three minutes: look back. Then you change.

        You can leave your role at any moment. Raise a hand, and one of us steps in. You can also just watch.
    .do =
        - 3 minutes to explain. Each group takes one made-up case. In a group of two, one of those who lead plays staff; in a group of four, one watches
        - three rounds of 9 minutes: 2 to prepare, 4 to talk, 3 to look back
        - 5 minutes together
    .look-back =
        - The person first: was it what I wanted? Was anything added?
        - Then the peer: where did I want to take over?
        - Staff last.
    .first-question = What did the peer’s silence do?
    .second-question = What stands on the record, so that it can be found in two weeks?
    .trap = The peer wins the case alone. Stop it kindly: “Look at the person. Ask: shall I, or will you?” No real cases, and no shouting.
    .upset = They leave the role with a raised hand. The second person who leads steps in.
    .screen = The page Ask for support. The screen may also be blank.
    .short = Two rounds, in 26 minutes. Whoever did not stand beside somebody does so first next time.
plan--speaking-up-210--beside--person = You are the person. Tell the peer two points, and what not to say. It is your talk.
plan--speaking-up-210--beside--peer = You are the peer. Say only what the person wants you to say. Take notes, with name and day.
plan--speaking-up-210--beside--staff = You are from staff. You are tired, and you listen.
plan--speaking-up-210--beside--cancelled = An appointment was cancelled three times.
plan--speaking-up-210--beside--hard-form = A form is in hard words.
plan--speaking-up-210--beside--speaks-to-daughter = A nurse speaks to the daughter, and not to the person.
plan--speaking-up-210--beside--other-doctor = Somebody wants to hear what another doctor thinks.
plan--speaking-up-210--beside--copy-of-file = Somebody wants a copy of their file.
plan--speaking-up-210--beside--visits-at-five = Visits end at five, and nobody knows why.


## Talk

plan--speaking-up-210--passing-on = Passing it on
    .aim = Each small group has a day, a place, a partner and its first five minutes.
    .say =
        You can lead the plan of one hour about consent. Today you take its first two parts: the welcome and the agreement.

        In threes: who leads, who looks after people, where, and when? Then one of you who wants to welcomes us, as if we had just come in.
    .do =
        - 6 minutes to plan, in threes
        - 3 minutes for each of three groups: one welcomes us. With more groups, they welcome each other, two by two
        - 3 minutes for questions
    .first-question = Who is your second person, and what is your sign?
    .second-question = Where is your quiet place?
    .trap = Leading alone. Or leading on a ward where they stayed themselves last month. Say: “Not yet, and not there.”
    .upset = Nobody has to lead. Holding the clock is a role.
    .screen = A blank page. The plan is on paper.
    .short = Plan only, nobody tries it out. 8 minutes.


## Sentences after

plan--speaking-up-210--after = The same eight sentences
    .upset = Say: “Nobody here has to have eight full glasses. I do not.”
    .short = Only if you did the sentences before. Then the same five, in 5 minutes.


## Closing

plan--speaking-up-210--closing = Who looks after you?
    .aim = Each peer knows who looks after them. The day ends lightly.
    .say =
        You will hear hard things. Who hears you? Think of one person. Then talk in twos, or keep it to yourself.

        We meet again for one hour. I tell you the day now. You may stop being a peer advocate at any time.

        If something stays with you tonight, here is who you can call.
    .do = 4 minutes in twos. Then a round: three words, or pass. Fix the day of the next meeting, and write it on the wall.
    .first-question = Who is your person to call after a hard talk?
    .second-question = What do you take home, in three words? Or pass.
    .trap = Badges and titles. This was one half day. Say what people may call themselves here, and what not.
    .upset = Ask: “Who is with you tonight? May I call you tomorrow?” Call the next day, only with a yes.
    .short = 7 minutes: the person to call, the next day to meet, who can help.
