### The plan “Deciding with support”, 90 minutes. Its order and minutes stand in content/workshops/support-90.yaml.
### .say is said aloud as it stands, so it has no quotation marks. .do is for whoever leads. A note that is missing here is
### the one of its kind in workshops.ftl. .instead-… are the notes when the other story is walked.

# For translators:
# Legal capacity (a right, which stays) and the ability to decide (a skill, which help can change) stay two different terms.
# Ellis is an autistic adult. Use for Ellis what the story in your language uses.
# “The UN committee says” stays as it is. Name no country and no law.
# A supporter helps; the decision stays with the person. Never “your helper decides”.

plan--support-90 = Deciding with support
    .about = A workshop of ninety minutes about deciding for yourself, with help that you choose.
    .aims =
        - tell the right to decide from the ability to decide today, in their own words
        - say what they need so that they can decide: time, place, words, a person
        - tell help from pushing, and end help that pushes
    .for-whom = People who use services, families and supporters, support workers.
    .group = 6 to 16 people. Up to 24 at tables, with one more person who leads. With 5 to 9 the slips wait in an envelope.
    .bring =
        - laptop, and a projector if there is one
        - pens, a box for the slips, a clock that only you can see
        - this plan on paper
        - a key and a lamp, to hold up
        - a room light that does not buzz
        - water, tissues
    .one-laptop = Keep this plan and the notes on paper. The guide opens each page for you. Change pages in the silent minute, and never in the break.
    .no-projector = Put the slips for the two heaps and the three headings of the lesson on paper. Up to 6 people can sit around the laptop for the story.
    .no-laptop = It works with the pages of story and lesson on paper.


## Welcome

plan--support-90--welcome = Ninety minutes, one break
    .aim = People know what comes. Supporters know that they are guests in somebody else’s decision.
    .say =
        Welcome. Today is about deciding, and about help that we choose. We have ninety minutes and one break.

        If you came with somebody: you may sit together or apart. You do not have to read, write or tell anything about yourself. You can go out and come back.
    .first-question = What helps you to follow a talk?
    .second-question = Does anybody want the light, the window or the seat changed?
    .trap = Supporters answer for the person they came with. Wait. Look at the person. Ask again.
    .upset = Offer a seat apart from the supporter.
    .short = 3 minutes: one hour and a half, one break, the open door.


## Agreement

plan--support-90--agreement = Five lines for this room
    .do =
        Read each line, and wait. Read all of them once more.

        Do you have a duty to report, for example about children or abuse? Say so now, in one plain sentence.

        At the end ask if it is all right like this. A thumb, a nod or a word is enough.
    .second-question = How do we show that somebody needs more time? With a hand, or with a card?
    .upset = Somebody who is always spoken for may find the last line too much. Say it to all, and look at nobody.


## Sentences before

plan--support-90--before = Five sentences
    .say =
        I read five sentences. Mark the glass that fits you today. Write no name. There is no good answer and no bad one. You can leave one out.

        First we try one: I know where the tea is.
    .trap = A supporter marks for somebody. Give the supporter a slip of their own. The second person who leads reads for the person. And do not explain the sentences: read the same words again.
    .short = Only the first, the third and the fifth sentence. Then only the same three afterwards.


## Lesson

plan--support-90--two-things = Two different things
    .aim = Two things that sound alike are kept apart.
    .say =
        Two things sound alike. One is a right. It stays. The other is how well it goes today. It can change with sleep, with fear, or with a better room.

        This key is the right. This lamp is how well it goes today. The lamp can be dim. The key stays in your hand.
    .do = Hold up a key and a lamp. Read the three pages aloud, or let somebody read who wants to.
    .first-question = Who in your life asks you first?
    .second-question = At what time of day do you think best?
    .trap = Somebody may say: “But some people really cannot.” Say: “Then we have not found the help yet, or not enough. The UN committee says that a hard decision is no reason to take the right away. Many laws still do. Both are true today.”
    .upset = People may be here for whom somebody else decides by law. The page What the laws say is honest and heavy. Keep it for their own question.
    .short = The first page only, in 3 minutes.


## Story

plan--support-90--five-people = A story: five people and a buzzing light
    .aim = People see that a room, a lamp and five people can stand in the way of an answer. The answer can come later, and in another form.
    .say = This story is about a meeting. Ellis is autistic. Nobody here has to explain how they see, hear or speak.
    .first-question = What does Dr Adler know about Ellis, and what does she only believe?
    .second-question = What would you change in this room in five minutes?
    .trap = The group wants to repair Ellis: “should look up”. Bring it back to the room. Autistic people who are here are nobody’s example.
    .upset = Noise and crowd may be real here too. Turn off what hums, open the door, make it shorter.
    .screen = The story. Before the jump say: “Here is another way. In the first meeting Ellis showed a card: quieter room, two people, questions on paper.” On its last page, r lists the rights. Two of them are Support to decide and The changes you need.
    .short = Stop after the page A second meeting. That takes 13 minutes.
    .instead-aim = People see that fast questions can stand in the way of an answer. The answer can come later, and without words.
    .instead-say = This story is about a man who had a stroke. Few words come out, and he knows what he wants. Nobody here has to say what they know of that.
    .instead-first-question = What did Dr Reyes test on the first evening: the wish, or the speech?
    .instead-second-question = How long can you wait for an answer before you fill the silence?
    .instead-trap = The group plans his house for him. Ask what he has said so far, and only that. And nobody finishes another person’s sentence here.
    .instead-upset = Somebody may have spoken for a relative in a hurry. Say: “You did what you could.”
    .instead-screen = The story. Before the jump say: “Here is another end. Giorgos points at the words on the page and shakes his head.” On its last page, r lists the rights.
    .instead-short = Leave out the jump to the last page. Then leave out the first page. Say: “Giorgos had a stroke. Dr Reyes asked three fast questions. No word came. She wrote: cannot decide.”


## Break

plan--support-90--pause = Ten minutes, and they are real
    .say = Ten minutes. The quiet place is over there. We start again at the time on the board. You will hear a soft sound.
    .short = 7 minutes, never less.


## Talk

plan--support-90--help-or-push = Helping or pushing?
    .aim = People hear the difference in single sentences.
    .say =
        I read one page of a story. Giorgos builds boats. Since his stroke few words come out. He points at pictures on a board. Dr Reyes is his doctor. Eleni is his sister.

        Then take six slips, in twos. Lay each on one of two heaps: helping, or pushing.
    .do =
        Read the page His sister waits aloud, without its choices.

        In twos: six slips, two heaps. Then compare in the group.
    .first-question = What does Eleni’s silence do?
    .second-question = What could you say to a helper who pushes?
    .trap = Nobody accuses a supporter in the room. Say: “Most people who push are afraid for somebody.”
    .upset = Somebody may recognise their home. Offer the second person who leads, and the name of an advocate. If they are not safe: stay, and call for help.
    .screen = The page His sister waits.
    .short = Read three slips aloud. Ask after each: helping or pushing? People answer with a hand or a word. That takes 4 minutes.
plan--support-90--help-or-push--helping = Helping
plan--support-90--help-or-push--pushing = Pushing
# Slips: what a helper says. Each in quotation marks as people say it.
plan--support-90--help-or-push--read-again = “Shall I read it again?”
plan--support-90--help-or-push--if-you-do-not-sign = “If you do not sign, I cannot help you.”
plan--support-90--help-or-push--who-beside-you = “Who would you like beside you?”
plan--support-90--help-or-push--i-know-best = “Trust me, I know what is best.”
plan--support-90--help-or-push--answer-tomorrow = “You can answer tomorrow.”
plan--support-90--help-or-push--after-all-i-did = “After all that I have done for you …”


## Lesson

plan--support-90--you-choose = You choose your support
    .aim = People hear that they choose their support and can end it. They hear four questions to ask before an assessment.
    .say = I read two pages. The questions on the second one are our advice. They are no law. The rules differ from country to country.
    .first-question = How can you tell that a person helps without pushing?
    .second-question = Who would you like beside you in such a talk?
    .trap = Do not play an assessment. It feels like a test. Read the four questions only.
    .upset = Somebody may be waiting for an assessment now. After the workshop: an advocate, the hub, a card.
    .short = The first page only, in 3 minutes.


## Practice

plan--support-90--i-need = In twos: to decide this, I need …
    .aim = Everybody has said once what they need, and has once supported without deciding.
    .say =
        Take a small decision that does not matter: a phone contract, a coat, a trip on Saturday.

        One of you decides, and begins: To decide this, I need. You can also point, or show a card.

        The supporter may ask only three things. What would help? Shall I say it another way? Shall I speak, or only sit here? After four minutes you change.

        You can whisper it, or do it alone, in your head. That counts just as much.
    .do =
        - give everybody the cards to show, and read the four sentences aloud
        - 1 minute to explain
        - 4 minutes for one, 4 minutes for the other
        - 3 minutes in the group
    .first-question = How long could you wait for the answer?
    .second-question = What did your supporter do that left it yours?
    .trap = No real treatments. Say: “Not today. A coat is hard enough.”
    .upset = They can point and not speak. Showing a card counts just as much.
    .screen = Four sentences from the story, so that people can read one out.
    .short = Leave out the talk in the group (3 minutes less). Or one way only, and then the group: 8 minutes.


## Sentences after

plan--support-90--after = The same five sentences
    .trap = A supporter marks for somebody. Give the supporter a slip of their own. Do not thank anybody for full glasses, and do not count in front of the group.


## Closing

plan--support-90--closing = One card, one person
    .aim = Each person has chosen one card and thought of one person.
    .say =
        Choose one card to keep. Think of one person whom you would choose beside you. You need not tell that person yet.

        If something stays with you tonight, here is who you can call. We stay here for a while.
    .first-question = Where will your card be, so that you find it?
    .second-question = One word to go home with? Or pass.
    .trap = A supporter takes the card for safe keeping. It stays with the person.
    .short = 2 minutes: the card, who can help, thank you.
