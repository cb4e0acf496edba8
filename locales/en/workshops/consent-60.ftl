### The plan “Consent: it is your yes or no”, 60 minutes. Its order and minutes stand in content/workshops/consent-60.yaml.
### .say is said aloud as it stands, so it has no quotation marks. .do is for whoever leads. A note that is missing here is
### the one of its kind in workshops.ftl. .instead-… are the notes when the other story is walked.

# For translators:
# Whoever leads reads .say and the questions aloud. Short sentences that can be said in one breath.
# One line of the story speaks of being held in the past. Nobody stays with it: keep it so.
# No law and no country. The three sentences about the law stand in workshops.ftl.
# Names of people are those of the story in your language: Benoît, Hanna; in the other story Ileana, Pia, Jo.

plan--consent-60 = Consent: it is your yes or no
    .about = A workshop of one hour about saying yes and no to a test or a treatment.
    .aims =
        - name four things that make a yes free: I was asked, I understood, I can say no, I can change my mind
        - pick one sentence and one question for their next visit, and say them once, aloud or in their head
        - name one person who can help them to be heard
    .for-whom = People who use services, and the people beside them.
    .group = 6 to 16 people. Up to 30 at tables of 4 to 6, with one more person who leads. With 4 people it works too, and nothing is counted. With 5 to 9 the slips wait in an envelope.
    .bring =
        - laptop, and a projector if there is one
        - pens, a box for the slips, a clock that only you can see
        - this plan on paper
        - water, tissues
    .one-laptop = Keep this plan and the notes on paper. The guide opens each page for you. Change pages in the silent minute.
    .no-projector = Write the choices of each page on the wall, with numbers. One of you stands and reads. The laptop stays with the reader.
    .no-laptop = Read the story from paper. The questions stand on the page that people take home.


## Welcome

plan--consent-60--welcome = What happens in this hour
    .aim = People know what comes, for how long, and that the door is open.
    .say =
        Welcome. We have one hour. We look at a story about saying yes and no.

        You do not have to read, write or tell anything about yourself. You can go out and come back.
    .first-question = Can everybody see and hear?
    .second-question = What would make this hour easier for you? Say it aloud, or tell my colleague.
    .trap = A round of “who are you, and why are you here” makes people tell their history. First names only, and only from those who want to.
    .upset = Many people are nervous at the door. Let them stand, or sit beside it.
    .short = No names.


## Agreement

plan--consent-60--agreement = Four lines for this room


## Sentences before

plan--consent-60--before = Four sentences
    .say =
        I read four sentences. Mark the glass that fits you today. Write no name. There is no good answer and no bad one. You can leave one out.

        First we try one: I know where the tea is.
    .short = Only the first two sentences. Then only the same two afterwards. Or none, before and after.


## Story

plan--consent-60--needle = A story: the needle and the cushion
    .aim = People see that a yes is given step by step. Silence is not a yes, and a hand can say stop.
    .say =
        This story is about a blood test. One line speaks of being held in the past. It is not shown.

        You can sit this one out. You can go out, or look at something else.
    .first-question = What does Hanna do before she talks about the test?
    .second-question = How can staff see that somebody wants to stop, when no words come?
    .trap = Somebody may say: “He cannot consent, so just do it.” Ask: “Which help has nobody tried yet?” Do not stay with the holding. The aim is not to get the blood. Stopping is a good end too, so the room sees both ends.
    .upset = It is most likely here. The second person who leads sits near the door and leaves the way free. Offer the card My hand says stop: “You can show me this.”
    .screen = The story. Before the jump say: “Here is another end. This time Benoît said yes to each step.” On the page They stop, r lists the rights: Saying no to treatment, Your body and mind, The changes you need.
    .short = Leave out the jump to the last page. Then leave out the first page. Say: “Benoît is to have a blood test, and he is afraid. Hanna, a nurse, comes out to him.”
    .instead-aim = People see that a yes out of fear is not free. A home and a treatment are two different things.
    .instead-say =
        This story is about a flat that seems to depend on taking a medicine. Nobody loses a home in it.

        Nobody changes or stops a medicine because of today. Talk to a doctor or a pharmacist first.
    .instead-first-question = What happens to Ileana’s yes when her home depends on it?
    .instead-second-question = What does Jo say that makes it less urgent to answer?
    .instead-trap = Somebody may say: “Just stop the tablets.” Say that stopping suddenly can be harmful, and to talk first. And nobody here can say if the law allows that line. That is a question for an advice service.
    .instead-upset = Somebody may fear for their own home. Offer the second person who leads, and the name of an advice service.
    .instead-screen = The story. On its last page, r lists the rights.
    .instead-short = Leave out the first page. Say: “Ileana has her own flat. Pia, a support worker, tells her: line nine says tablets, or she may lose the flat. Ileana says yes, and wants to think about it.”


## Talk

plan--consent-60--free-yes = What makes a yes free?
    .aim = The group finds the four things itself.
    .say = Think of any yes: to a test, a lift home, a haircut. When is it really yours?
    .do =
        One minute alone, then in twos, then whoever wants to, in the group.

        Write or draw what comes: asked, understood, may say no, may change my mind, time, no pressure.
    .first-question = What takes the freedom out of a yes?
    .second-question = Who can you ask to wait with you?
    .trap = Somebody may say: “But the law lets them.” Use the first of the three sentences about the law. Do not argue about the law.
    .upset = Somebody may see that an old yes was not free. Say: “It was a hard moment, and you did what you could. You do not have to tell it.”
    .screen = A blank page. If somebody asks about force: the right Saying no to treatment.
    .short = Three words on the wall, in 3 minutes.


## Lesson

plan--consent-60--questions = Questions to take along
    .aim = Everybody has heard seven questions once.
    .say = I read some questions. You need not remember them. They stand on the page that you take home. Choose one that you like.
    .do = Give everybody the page Questions for my appointment. Read the questions slowly, one by one.
    .first-question = Which one would you ask first?
    .second-question = Which answer could be hard to hear?
    .trap = Do not teach the letters of BRAN. They fit English only. Teach the questions.
    .upset = “What if I do nothing?” can touch people who were told that they had no choice. Leave it, and take another one.
    .screen = The page Questions to take along.
    .short = Leave it out. The questions stand on the page that people take home.


## Practice

plan--consent-60--in-pairs = In twos: one sentence, one question
    .aim = Everybody has said one sentence and one question, aloud or in their head.
    .say =
        Find somebody, or stay alone. Take a made-up case: a new tablet, a test on Monday, a form to sign.

        Choose one sentence and one question. One of you says them. The other only answers: I have heard, and then says the same words. Then change.

        You can whisper it, or think it. That counts just as much.
    .do =
        - give out the page with the questions, the cards and a blank card, and read the three sentences aloud
        - 1 minute to choose
        - 3 minutes for one, 3 minutes for the other
        - 3 minutes in the group: how was it to say it?
    .first-question = Which words felt like yours?
    .second-question = What would help you to say it when it counts?
    .trap = Some people play a nasty doctor. Stop it kindly: “Today the doctor is tired, and listens.” And no real cases: “Keep yours for yourself or for an advocate.”
    .upset = Change to thinking it, or to choosing a card. The second person who leads can be the partner.
    .screen = Three sentences from the story, so that people can read one out.
    .short = One way only, in 7 minutes.


## Sentences after

plan--consent-60--after = The same four sentences


## Closing

plan--consent-60--closing = One person, one step
    .aim = Each person has one card, knows one person who can help, and leaves safely.
    .say =
        Your card is yours. This guide keeps nothing about you.

        If something stays with you tonight, here is who you can call. We are here for ten more minutes.
    .first-question = Who is one person that you could ask to come with you? Answer in your head.
    .second-question = What is one word for how you leave? Or pass.
    .short = 2 minutes: the card, who can help, thank you.
