### What all plans of workshops share: the lines of agreement, the sentences before and after, the glasses, slips, counts,
### the closing, and the headings of a printed plan. The words of one plan stand in workshops/<plan>.ftl.
### Whoever leads reads much of this aloud, often tired: short sentences that can be said in one breath.
### .say is said aloud as it stands, so it has no quotation marks. .do is what whoever leads does. Questions are asked aloud.
### A note that a plan does not have itself is the one of its kind, here.
### “Sentences” are what people mark on paper. They are no test: never call them a score, a result or an assessment.

## Kinds of activities, each with the notes that hold in every plan

workshop--kind--welcome = Welcome
    .do = Say once, calmly: “Hard things can come up here. It is fine to go out. We are here to learn. This is no therapy.”
    .screen = The first page of the guide.

workshop--kind--agreement = Agreement
    .aim = People know what stays here, and the one limit, before anybody speaks.
    .say =
        Here are a few lines for this room. I read them slowly, twice. You can change them.

        Nobody signs. Your silence is not a yes. I will ask.
    .do =
        Read each line, and wait. Read all of them once more.

        Do you have a duty to report, for example about children or abuse? Say so now, in one plain sentence.
    .first-question = What would you add?
    .second-question = Is it all right for you? A thumb, a nod or a word is enough. Or tell one of us later.
    .trap = Do not promise that nothing ever leaves the room. You cannot keep that promise. The group may change the lines, but the limit stays in.
    .upset = Somebody here may have been let down in a group before. Say: “You can listen today and say nothing.”
    .screen = The lines. They also hang on the wall.
    .short = Read them once. Never leave them out.

workshop--kind--sentences-before = Sentences before
    .aim = A picture of the room, without names.
    .say =
        I read some sentences. Mark the glass that fits you today. Write no name. There is no good answer and no bad one. You can leave one out.

        First we try one: I know where the tea is.
    .do =
        First say what the glasses mean, from empty to full: not yet, a little, half, mostly, yes. There is also a box: I leave this out.

        Read each sentence twice, and wait. People fold their slips and put them into the box, marked or not.

        Say to all: “If you cannot see or mark, tell my colleague in the quiet place.”
    .first-question = Is it clear what the glasses mean?
    .second-question = Shall I read one again?
    .trap = Do not explain the sentences. Then people mark what you have just taught. Read the same words again.
    .upset = Say: “An empty glass is an honest answer. Many people have one.”
    .screen = The sentences and the five glasses. No numbers. People mark on paper.

workshop--kind--story = Story
    .do =
        On each page: read it aloud. One silent minute. Then in twos: what could be said or done here? Then the group picks. Ask what may follow, and only then show it.

        Whatever the group picks, look at it kindly. Then go on with the choice of the plan.
    .screen = The story. What follows a choice stays hidden until you show it.

workshop--kind--talk = Talk
    .screen = A blank page.

workshop--kind--lesson = Lesson
    .screen = The pages of the lesson, one after another.

workshop--kind--practice = Practice
    .screen = A few words that may help.

workshop--kind--break = Break
    .aim = Rest.
    .say = We stop now. The quiet place is over there. We start again at the time on the board.
    .do = Do not set things up now. Be free for whoever comes to you. Ask the two questions only in private, and only if somebody looks tired.
    .first-question = Is it all right so far?
    .second-question = Would you like another seat?
    .trap = Do not go on talking about the story or about anybody’s case.
    .upset = This is when people tell you. Listen. Ask what would help now.
    .screen = A blank page. No clock.
    .short = Make it shorter, and never leave it out.

workshop--kind--sentences-after = Sentences after
    .aim = The same picture again.
    .say =
        The same sentences as before. Do not try to remember your first answer.

        A glass that is emptier than before is fine. Sometimes we see more of what there is.
    .do =
        Use the slips of the other colour. Say once more what the glasses mean.

        Read each sentence twice, in the same words as before. Count later, when people have gone.
    .first-question = Shall I read one again?
    .second-question = Has everybody who wants a slip got one?
    .trap = Do not thank anybody for full glasses. Do not count in front of the group.
    .upset = Say: “An empty glass is an honest answer. Many people have one.”
    .screen = The sentences and the five glasses. No numbers. People mark on paper.
    .short = Only if you did the sentences before. Never one without the other.

workshop--kind--closing = Closing
    .trap = Do not end on a hard story. If one came up, name it kindly. Then end on something small.
    .upset = Say goodbye to each person. Ask quietly: “Who is with you tonight? May I call you tomorrow?” Call only with a yes. If they are not safe: stay, and call for help.
    .screen = The closing, and who can help near here.


## Never left out, and why

workshop--never-drop--the-limit = Never left out: people need to know the one limit before they speak.
workshop--never-drop--rest = Never left out: people need rest to go on, and a moment when nobody leads them.
workshop--never-drop--leave-safely = Never left out: nobody leaves without knowing who can help.
workshop--never-drop--stood-beside = Never left out: this is what people came for.


## The agreement: lines that are read aloud

workshop--line--stays-here = What people say here stays here.
workshop--line--one-limit = There is one limit. If I believe that somebody is in serious danger, I tell those who can help. I tell that person first, if I can.
workshop--line--may-pass = Everybody may pass, go out and come back. Nobody has to say why.
workshop--line--about-the-story = We talk about the story, and not about each other.
workshop--line--own-voice = Everybody speaks for themselves. Nobody speaks for the person beside them.

# Above the lines, on the screen and on the wall.
workshop--lines-title = For this room
# Large, on the wall beside the door.
workshop--wall-door = You can go out at any time.


## The sentences before and after: their wording is version 1. A change of sense needs a new version in every plan

# “Can”, never “will”. Present tense. No word that agrees with the reader, in any language. Never “sure” or “confident”.
workshop--sentence--ask-what-for = I can ask what a treatment is for, and what else I could do.
workshop--sentence--say-no-or-wait = I can say no, or “not today”, to a doctor or a nurse.
workshop--sentence--say-what-i-need = I can say what I need to take part in a talk.
workshop--sentence--who-helps = I know who can help me to be heard.
workshop--sentence--choose-support = I can choose who helps me to decide, and who does not.
workshop--sentence--ask-on-paper = I can ask for the reason, and ask for it on paper.
workshop--sentence--tell-later = I can say that something went wrong, also later.
workshop--sentence--stand-beside = I can stand beside somebody and let them decide.
# To try out the glasses. Not “I can make tea”: some people cannot, and it is no test.
workshop--sentence--know-the-tea = I know where the tea is.

# The five glasses, from empty to full. One or two words each; no word that agrees with the reader.
workshop--glass--not-yet = not yet
workshop--glass--a-little = a little
workshop--glass--half = half
workshop--glass--mostly = mostly
workshop--glass--yes = yes
# A sixth box beside the glasses.
workshop--glass--leave-out = I leave this out


## Slips: strips of paper with the sentences and the glasses

workshop--slip--before = Before
workshop--slip--after = After
workshop--slip--how = Mark the glass that fits you today. No name. You can leave a sentence out. Then fold the paper.
workshop--slip--try = Let us try one
workshop--slip--colours = Print these on two colours of paper: white for before, a colour for after.
workshop--slip--no-name = Nothing here says who you are. Please write nothing else on it.
workshop--slip--card = For each sentence, hold one card face down on the chair. A helper collects it.


## The closing: a page for the room

workshop--closing-title = Before you go
workshop--closing--thanks = Thank you for being here, whether you spoke or not.
workshop--closing--yours = Your card is yours. One sentence is enough to start.
workshop--closing--nothing-kept = The slips have no names. This guide keeps nothing about you.
workshop--closing--tonight = If something stays with you tonight, talk to somebody. Here is who can help.
workshop--closing--stay = We stay here for a while after the end. You can come to us.
# The same words as guide-danger.
workshop--closing--danger = If you are in danger now, ask somebody near you for help, or call the emergency number where you are.


## A printed plan: headings

workshop--plan-title = A plan for a workshop
# $minutes (Number): how long it takes
workshop--minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
workshop--heading--aims = Afterwards people can
workshop--heading--for-whom = For whom
workshop--heading--group = How many
workshop--heading--bring = What you bring
workshop--heading--handouts = What to print before
workshop--heading--what = What
workshop--heading--starts = Starts
workshop--heading--lasts = Minutes
workshop--heading--aim = Aim
workshop--heading--say = What to say
workshop--heading--do = What to do
workshop--heading--ask = Two questions
workshop--heading--trap = A trap
workshop--heading--upset = If somebody is upset
workshop--heading--screen = On the screen
workshop--heading--short = Short of time
workshop--heading--way = The way through the story
workshop--heading--instead = Another story for the same minutes
workshop--heading--words = Words that people can read out
workshop--heading--slips = Slips to cut out
workshop--heading--heaps = Heaps
workshop--heading--cases = Made-up cases
workshop--heading--roles = Who plays what
workshop--heading--look-back = Look back
workshop--heading--notes = Notes for each place on the way
workshop--heading--one-laptop = One laptop, no second screen
workshop--heading--no-projector = No projector
workshop--heading--no-laptop = No laptop, or no power
workshop--heading--before-the-day = Before the day
workshop--heading--room = The room
workshop--heading--law = Three sentences for questions about the law

# A place of a story, and the choice that goes on from it. $place and $choice: their words; $minutes (Number)
workshop--way-step = { $place }. Go on with: { $choice }
# A place that is opened by jumping. $place: its heading
workshop--way-jump = Jump to: { $place }
workshop--way-end = The story rests here.
workshop--way-may-drop = You can leave this page out.
workshop--may-drop = You can leave this out.
# Sentences before and after. $other: the name of the other activity
workshop--both-or-none = Leave it out only together with “{ $other }”.
workshop--if-asked = only if somebody asks
# $minutes (Number): how much sooner
workshop--losing = { $minutes ->
    [one] To end { $minutes } minute sooner
   *[other] To end { $minutes } minutes sooner
}
# $what: an activity; $minutes (Number): how many minutes it gives
workshop--saves = { $minutes ->
    [one] { $what }: { $minutes } minute less
   *[other] { $what }: { $minutes } minutes less
}
workshop--not-counted = Then there are no sentences today, and nothing is counted.
workshop--with-interpreter = With an interpreter, plan a third more time.


## Handouts

workshop--handout--wall-lines = The lines of the agreement, for the wall
workshop--handout--wall-door = “You can go out at any time”, for the wall
workshop--handout--wall-choices = The choices of each page, with numbers, for the wall
workshop--handout--wall-pages = The headings of the lesson, for the wall
workshop--handout--slips-before = Slips for the sentences before, on white paper
workshop--handout--slips-after = Slips for the sentences after, on coloured paper
workshop--handout--glass-cards = A set of five cards with glasses, for people who cannot mark a slip
workshop--handout--questions = A page: questions for my appointment
workshop--handout--show-cards = Cards to show to staff
workshop--handout--record = A page: record of a meeting
workshop--handout--blank-card = A blank card for one sentence of your own
workshop--handout--story-sheet = Sentences and questions from the story
workshop--handout--rights-sheet = Rights from the story, with their sources
workshop--handout--lesson-pages = Pages of the lesson, one step on each
workshop--handout--statements = Slips to lay on heaps
workshop--handout--cases = Cards with made-up cases
workshop--handout--roles = Cards that say who plays what
workshop--handout--next-plan = A plan for people who will lead a group themselves
workshop--handout--hub-sheet = Who can help near here
workshop--handout--certificate = Certificate of attendance
workshop--each--person = one for each person
workshop--each--pair = one for each pair
workshop--each--three = one for each group of three
workshop--each--room = one for the room

# The certificate has a blank line for a name. $title: the plan’s name; $hours: how long; $day: a day
workshop--certificate-title = Certificate of attendance
workshop--certificate--was-here = This person took part in the workshop “{ $title }”.
workshop--certificate--when = It took place on { $day } and lasted { $hours }.
workshop--certificate--name = Name: ____
workshop--certificate--led-by = Led by: ____
workshop--certificate--no-test = There was no test. It is not a qualification.
workshop--certificate--nothing-kept = The name is written by hand. The guide keeps no list.


## If somebody is upset: the same page in every plan

workshop--care-title = If somebody is upset
workshop--care--ask-first = Tears are not an emergency, and no failure. Ask. Do not decide for the person.
workshop--care--see-it = See it. The second person who leads moves closer. The first goes on, or says: “We take a minute.”
workshop--care--offer = Offer, quietly: “Would you like a moment outside? I can come along, or leave you in peace.”
workshop--care--go-along = Go along if they say so. Sit. Do not touch. Do not say “calm down”, and do not ask what happened. Ask: “What would help now?” and “Are you safe right now?”
workshop--care--not-safe = If they are not safe: stay. Call your helper or the emergency number. Say what you are doing, and why. The agreement allows it.
workshop--care--come-back = Coming back: they choose if, when and where they sit. Nobody asks, and nobody claps.
workshop--care--before-leaving = Before they leave: “Who is with you tonight? May I call you tomorrow?” Call only with a yes.
workshop--care--the-group = To the group: “Somebody needs a break. That is fine.” No more. If many are shaken: a break, then the closing, and nothing else.
workshop--care--afterwards = Afterwards the two who lead talk for ten minutes. Nothing about the person goes into any file of the workshop. If your service has a duty to record it, do that where its rules say.
workshop--care--you-too = If you are upset yourself: give the sign. Your partner takes over. That is why there are two of you.


## Questions about the law

workshop--law--both = The UN standard says one thing. The law where we live may still allow another. Either way you can ask for the reason in writing, for an advocate and for a review.
workshop--law--who-can-tell = I cannot tell you what the law says in your case. I can tell you who can.
workshop--law--medicine = Nobody changes or stops a medicine because of today. Talk to a doctor or a pharmacist first. Stopping suddenly can be harmful.


## Before the day, and the room

workshop--before-the-day =
    - Walk through the story once yourself, with the notes.
    - Ask everybody who books: which language, an interpreter, what they need in a room.
    - Say in the invitation what it is about and how long it takes. Say that nobody has to speak. Say if staff will be there.
    - Staff and people who use their ward come together only if the people said yes to it. Ask them without the staff.
    - Choose another day if somebody was held down or moved against their will in that place today.
    - Have three numbers ready, and never from memory: emergency, a crisis line, your own helper.
    - Agree with your partner: who leads, who looks after people, and the sign for “take over”.
workshop--room =
    - A half circle with no tables between. Tables of 4 to 6 only for more than 16 people.
    - A clear way to the door. The door is not locked. Some seats near it stay free.
    - A second place, quiet, with somebody who may sit there.
    - Steady light, water, tissues.
    - Large on the wall: “You can go out at any time.”
    - An interpreter stands where people can see both the interpreter and the screen.
    - Places for wheelchairs are inside the half circle.


## Counting: what whoever leads types in, after people have gone

workshop--count-title = Counting the slips
workshop--count--alone = Count when people have gone, in twos if you can. Nobody in the room hears or sees it.
# It stands under one of the sentences.
workshop--count--how-many-marked = How many slips have a mark on a glass for this sentence?
workshop--count--how-many-full = How many of them mark “mostly” or “yes”?
workshop--count--full-means = Do not count a mark on “I leave this out”, and do not count an empty line. The second number is for the two fullest glasses: “mostly” and “yes”.
workshop--count--under-five = Fewer than 5 slips. Nothing is counted, and nothing is kept. In so small a group, people talk instead.
workshop--count--wait = From 5 to 9 slips. Put them into the envelope of this plan. They wait for the slips of its next workshop. They are counted together once there are 10 from before and 10 from after.
workshop--count--not-two-rooms = Slips of two plans are never counted together.
workshop--count--smaller-than-marked = This cannot be more than the slips that have a mark. Please count again.

## How a count is said. Nothing may say more than this: a small number could show what one person marked

# $n (Number): how many slips, always 10 or more
workshop--count--fewer-than-five = fewer than 5 of { $n }
workshop--count--all-but-few = all but fewer than 5 of { $n }
# $full (Number): how many marked “mostly” or “yes”; $n (Number): how many slips
workshop--count--exact = { $full } of { $n }
# Sums of a year. $least and $most (Number): between these; $n (Number): of so many slips
workshop--count--range = from { $least } to { $most } of { $n }
# $percent (Number): a whole number
workshop--count--percent = about { $percent } in 100
workshop--count--hidden = not shown, so that nobody can be found
workshop--count--why-hidden = Small numbers are hidden on purpose. In a small room a number can show what one person marked.

workshop--change--more = More people than before.
workshop--change--fewer = Fewer people than before.
workshop--change--no-difference = No clear difference can be shown.
workshop--change--not-compared = The two groups are not the same. We do not compare them.


## The report of one workshop

workshop--report-title = Report of a workshop
# $month: a month and its year; $plan: the plan’s name
workshop--report--when = One workshop in { $month }: “{ $plan }”.
# $before and $after (Number): the number after “of” in every line of the report (the smallest of its sentences)
workshop--report--slips = { $before } slips were marked before and { $after } after, without names.
# Below both numbers, which are the smallest that a sentence of the report has
workshop--report--fewest = One report has one number: each sentence is told of the fewest slips that marked one. It may have been marked on more.
# When slips waited in an envelope. $count (Number): how many workshops, always more than 1
workshop--report--together = The slips of { $count } workshops were counted together.
# No quotation marks around the sentence: it can have some of its own.
# $sentence: one of the sentences; $before and $after: counts in words; $change: one of the changes above
workshop--report--line = { $sentence } Before: { $before }. After: { $after }. { $change }
workshop--report--nothing-counted = Nothing was counted.
workshop--report--left-out = What was left out or made shorter
workshop--report--limits-title = What these numbers cannot say
workshop--report--limits =
    - This is what people said about themselves, on the day they came. It is not a test.
    - It was not compared with another group. It cannot say what caused a change.
    - There are no names. So nobody can say that one person changed.
    - There are no averages and no statistics. A room is too small for them.
    - Whoever left early is only in the first number.
    - Two people more or fewer can be chance.
    - After learning, glasses can look emptier, because people see more of what there is.
    - People like to please whoever leads. And the end of a workshop is a kind moment to ask.
    - Those who came are those who wanted to come.
    - We do not know yet if anybody used it.


## A year of workshops

workshop--year-title = A year of workshops
# $count (Number): how many workshops, always 3 or more
workshop--year--workshops = { $count } workshops
workshop--year--fewer-than-three = fewer than 3 workshops
workshop--year--led-by-peers = Led by peers
workshop--year--slips = Slips before and after
workshop--year--sentence = What people marked
workshop--year--dropped = What was left out most often
workshop--year--range-why = Small numbers were hidden in each report. So a sum is a range and not one number.
workshop--year--once = Publish it once for the whole period, and never month by month. The difference of two sums is one workshop again.
# Why something is refused
workshop--year--too-few-slips = Too few slips: it takes 30 before and 30 after, from at least 3 workshops.
workshop--year--rest-too-small = Not shown for this line. The rest would be so small that it could be worked out.
workshop--year--percent-too-few = Not shown as “in 100”: it takes 100 slips before and 100 after.
workshop--year--dropped-too-few = What was left out is shown from 5 workshops on.
workshop--year--two-wordings = These files have two versions of the sentences. They are not added up.
workshop--year--same-file = One of these files is there twice.
workshop--year--limits =
    - It cannot say that the workshops caused a change, or that one person changed.
    - It cannot say which place or which person leads better.
    - It says nothing about people who did not come.
    - It cannot be set beside the results of a study.


## The file of counts: written only on request, and named first

workshop--file--for-adding = This file is for adding up a year. It is not for showing: it can hold small numbers.
workshop--file--what-is-in-it = It holds the plan, the month, the languages, what was left out, and if peers led it. For each sentence it holds the numbers before and after. It holds no names, no day and no place.
workshop--file--hand-on = Give it only to whoever adds up the year, and delete your copy then.
