### The interface: what every page shares. Each message here becomes a function in the program, so a new message
### needs a new build. Buttons are short. Arabic: verbal nouns on buttons, never the imperative.

## The guide

# The name of the guide.
app-name = My Rights, My Voice
# The language's own name, as its speakers write it.
language-name = English

## Languages: the first page, and the page behind the language key

languages-title = Choose your language

# At a kiosk, before anybody has come, beside the name of each language, in that language: at most 24 letters.
# $number (Number): the number of the row
attract-here = Touch here, or press { $number }
# The same by ear
attract-enter = Press Enter to begin.

## Welcome: all of it is seen in a window of 40 by 12. At most 150 letters in the first three sentences

welcome-short = Here are your rights in health care. It is no test, and stores nothing. In danger now? Ask for help near you, or call the emergency number.
welcome-happening = Something is happening to me
welcome-search = Search in my own words
welcome-go = Look at situations and lessons
welcome-about = About this guide

## About this guide

guide-what = This guide is about your rights when you use health services. It is about dignity, consent and deciding for yourself.
guide-how = You walk through a situation. You choose what to say or do. Then you see what tends to follow, and which words may help.
guide-no-test = This is not a test. Nobody counts your answers.
guide-time = A situation takes about 5 to 10 minutes. You can stop at any time.
guide-stored = Nothing that you choose is stored. A copy of your sheet is written only if you ask for it.
guide-stored-shared = Nothing that you choose is stored. When you leave, this guide forgets your visit.
guide-advice = This is information. It is not legal advice. Laws differ from country to country, and they change.
guide-danger = If you are in danger now, ask somebody near you for help, or call the emergency number where you are.
# $date: a day; $edition: which one of that day
guide-shelf = The texts of this guide are of { $date }, edition { $edition }.
welcome-workshop = Workshop: what follows a choice stays hidden until you show it. The key n shows and hides the notes for the facilitator.
leave-guide = Close the guide

## What this is and what it keeps: also before anybody has chosen a language

keeps-title = What this is and what it keeps
keeps-heading = What it keeps
keeps-silence = When nobody does anything for a while, the guide asks if somebody is there. Then it forgets the visit.
keeps-nobody = The guide does not ask who you are, and sends nothing over the internet.
keeps-clipboard = What you copy stays in the clipboard of this computer until something else is copied.
keeps-paper = A page that you print lies at the printer until somebody takes it.
keeps-counts = Each week, the number of visits and of stories is counted. Nothing is noted about who came and what they chose.
keeps-seen = Whoever sees this screen can read along.
keeps-begin = Begin

## The shelf

shelf-title = What would you like to look at?
# $count (Number): how many situations there are
shelf-theme = { $name } ({ $count ->
    [one] { $count } situation
   *[other] { $count } situations
})
shelf-mine = My own situation
# Groups of the shelf
shelf-group-you = Begin with you
shelf-group-stories = Stories
shelf-group-more = More
shelf-problems = What is happening to me
shelf-lessons = Lessons
# Something with how many stories and lessons there are about it
shelf-count = { $name } ({ $count })
shelf-search = Search by words
shelf-ways = Other ways to find something
# A lesson in a list of stories and lessons. $minutes (Number): how long it takes
shelf-lesson = Lesson: { $title } ({ $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
})
problems-title = What is happening to you?
# Above two sentences that somebody can say at once, to whoever is there
problem-say = You can say this now
problem-keep = Keep these words for my sheet
problem-help = Help from a person
problem-right = Your right: { $right }
lessons-title = Lessons
lessons-about = A lesson has a few short pages. You read, and almost every page has a question to think about.
ways-title = Other ways to find something
ways-right = By right
ways-length = By how long it takes
by-right-title = Which right is it about?
by-length-title = How much time do you have?
length-short = Up to 5 minutes
length-middle = 6 to 8 minutes
length-long = More than 8 minutes
shelf-services = Choose by place of care
services-title = Where does it happen?
services-empty = There are no situations yet for these places:
# $minutes (Number): how long it takes
shelf-scenario = { $title } ({ $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
})
shelf-empty = There is nothing here yet.

## Searching by words

search-title = Search
search-label = What are you looking for?
search-how = Type what is happening, in your own words. One word is enough, and a whole sentence is fine. Spelling does not matter.
search-private = What you type is not stored. It is forgotten when you leave the search.
# $what: what somebody says, a whole sentence
search-example = For example: { $what }
# Before everything else, where the words tell of danger. Nothing in it may blame anybody.
search-danger = If you or somebody else is in danger now, ask somebody near you for help, or call the emergency number where you are. It is not your fault.
search-help = Help from a person, now
search-soon = The guide is looking. One moment, please.
# One line above what was found, where the words may tell of danger
search-perhaps = Is somebody in danger? Here is help from a person.
search-found = This may be what you are looking for:
# Little of what was typed fits anything: never blame the words
search-unsure = Perhaps this guide does not know about this. You asked well: a person may know more. These pages come nearest:
search-cut = Only the first 600 characters were looked for.
# Shown in this language to somebody who typed in it while the pages are in another one
search-speak = Go on in English
search-right = Right: { $name }
search-term = Word: { $name }
# Line mode, on the search page
search-prompt = Type words and press Enter to search. Or type a number to choose, a to repeat this page, 0 for everything else, x to leave at once.
search-prompt-none = Type words and press Enter to search. Or type a to repeat this page, 0 for everything else, x to leave at once.
search-brief = Words, a number, or 0.
search-brief-none = Words, or 0.

## Before a situation begins

# $minutes (Number): how long it takes
about-minutes = { $minutes ->
    [one] It takes about { $minutes } minute.
   *[other] It takes about { $minutes } minutes.
}
about-theme = Theme: { $name }
about-service = Where: { $name }
about-touches = Some of it may be hard to read. You can skip it or stop at any time.
touch-force = It speaks of force, or of the threat of force.
touch-detention = It speaks of being kept somewhere.
touch-abuse = It speaks of being hurt by somebody.
touch-self-harm = It speaks of harming oneself.
touch-death = It speaks of death.
touch-body = It speaks of the body and of illness.
about-skip = It is fine to skip it and choose something else.
about-begin = Begin
about-continue = Go on where you were
about-again = Begin again
about-other = Choose something else
mine-private = You answer by choosing. Your answers stay in this guide. They go onto your sheet only if you keep them.

## Walking

# Above what a step says: which one it is, and how many can follow it at most. $step, $more (Number)
where-step = { $more ->
    [0] Step { $step } · the last one
    [one] Step { $step } · up to { $more } more
   *[other] Step { $step } · up to { $more } more
}
# The same where nobody can say how many follow
where-step-open = Step { $step }
# A page of a lesson, where there is little room
where-page-open = Page { $page }
# The same as a step, on a page of a lesson, where so many follow. $page, $more (Number)
where-page = { $more ->
    [0] Page { $page } · the last one
    [one] Page { $page } · { $more } more
   *[other] Page { $page } · { $more } more
}
where-end = The end of this story
step-question = What could be said or done here?
after-title = What tends to follow
after-chose = The choice: { $choice }
after-rights = Rights touched
after-says = Words that may help
after-asks = Questions to ask
after-helps = Who can help
after-next = What you can do next
go-on = Go on
choose-again = Choose something else here
keep-these = Keep this for my sheet
talk-title = Talk about it first
talk-prose = What do you think may follow? Take your time.
talk-reveal = Show what tends to follow
outcome-recap = Look back at the path
outcome-sheet = See my sheet
outcome-shelf = Choose another situation

## Lessons

# Before a lesson begins. $count (Number): how many pages it has
lesson-pages = { $count ->
    [one] It has { $count } page.
   *[other] It has { $count } pages.
}
lesson-quiet = Almost every page has a question to think about. You do not have to answer. Nothing is asked of you on the screen.
lesson-question = A question for you
lesson-question-group = A question for the group
lesson-recap = Look back at the pages
lesson-recap-title = Looking back
lesson-again = Read again: { $page }

## Looking back

recap-title = The path
recap-path = What was chosen
recap-turn = { $step } – { $choice }
recap-others = Other ways it could have gone
recap-from = Walk on from: { $step }
recap-rights = Rights and where they come from
recap-kept = Kept for your sheet
recap-kept-nothing = Nothing has been kept for your sheet yet.

## Words and rights

words-title = Words on this page
rights-title = Rights on this page
right-more = More about: { $right }
right-example = An example
right-not = What it does not mean
right-say = What you can say
right-staff = What staff should do
right-sources = Where it comes from
# A source and the place in it. $source: its title. $at: «article 12».
source-at = { $source }, { $at }
# $publisher: who published it. $year: the year, as text.
source-published = { $publisher }, { $year }
source-checked = Checked on { $date }
# $count (Number): how many of them there are
right-scenarios = Situations and lessons about this right ({ $count })
# $date: a day
basis-checked = We held this text against its sources on { $date }
basis-own = There is no official text for this. These are our own plain words.
right-keep = Keep this right for my sheet

## Help from a person

help-title = Help from a person
help-danger = If you are in danger now, ask somebody near you, or call the emergency number where you are.
help-here = For what this page is about
help-always = People who can help anybody
help-local = Ask at your hub or community centre who is near you. You can say: “I would like to talk to a person.”
help-exit = Quick exit asks nothing. It cannot hide what somebody saw, what the terminal or this computer has recorded, or that this guide was opened.
help-advice = This guide gives information. It does not give legal advice.
help-review = This guide was written in English first. Nobody from outside the project has reviewed the text yet.

## Where somebody lives

country-title = Where do you live?
country-why = The guide can then show the rules of that place, beside the rights that hold everywhere. You can change this on every page. It is forgotten when you leave.
# $country: the name of a country, or of a part of one
country-chosen = { $country } (chosen)
country-elsewhere = Somewhere else
country-unread = Nobody who lives there has read this page for us yet. Check before you rely on it.
country-not-listed = Not in this list
country-search = Look for a place by its name
# Parts of the world, as headings of the list of places.
region-africa = Africa
region-americas = The Americas
region-asia = Asia
region-europe = Europe
region-oceania = Oceania
country-say = Say where I live, to see the rules there
country-change = Change where I live
country-all = Everything about where I live
country-more = More about this, where you live
country-rules = Where you live: { $country }
country-see = The page of each right also says which rules hold where you live: { $country }.
country-whole = The page of each right says where its rules come from.
country-silent = About this right, the guide has no rule from there. The right itself holds all the same.
# $language: the name of a language, in that language
country-only-in = The guide has these rules in one other language only: { $language }.
country-title-none = The rules where you live
country-none = The guide does not have the rules of the place where you live. The rights in this guide are international.
country-ask = Ask what holds there: a patients’ association, a lawyer, an ombudsman or your hub can tell you.
country-sources = Where these rules come from
claim-law = What the law says
claim-guidance = What official guidance says (guidance is not law)
claim-help = Who helps there
claim-limit = Time limits
claim-complain = Where to complain
claim-gap = Where the law and the international standard differ
claim-old = This may be out of date. It was to be checked again by { $date }.
question-kept = Am I kept here, and when can I leave?
question-treatment = Can they treat me without my yes?
question-deciding = Who decides, and what if I cannot say it?
question-care = What care and help can I get?
question-privacy = Who may see my papers or know about me?
question-young = What if I am under 18?
question-helper = Who can stand beside me?
question-complaint = Where can I complain?
line-emergency = Numbers in an emergency
line-crisis = Numbers when things become too much
line-advice = Numbers for advice

## The hub that the guide stands in, if somebody described it

hub-title = Help at this place
# $language: the name of a language, in that language
hub-only-in = Some of what follows is written in another language only: { $language }.
hub-place = Where it is
hub-hours = When it is open
hub-way = How to get there
hub-speaks = Languages spoken there
hub-helps = It also helps with
contact-crisis = When things become too much
contact-advocacy = Advocacy
contact-peer-support = Peer support
contact-other = Other help
topic-housing = Housing
topic-work = Work
topic-benefits = Benefits and allowances
topic-learning = Learning and courses
topic-health = Health
topic-company = Company and meeting people

## What was kept, and the sheet

kept-title = What you have kept
kept-nothing = You have not kept anything yet. When a page offers “Keep this for my sheet”, it will be listed here.
kept-forgets = It is kept in memory only, until you leave.
kept-take-off = Take off: { $what }
# One line on the sheet's list: the answers about one's own situation.
kept-answers = My answers about my situation
sheet-title = My sheet
sheet-nothing = Your sheet is still empty. Keep a right, a sentence or a question, and it will be here.
sheet-situation = My situation
sheet-want = What I want
sheet-rights = My rights
sheet-questions = My questions
sheet-words = My words
sheet-next = What I can do next
sheet-with = Who comes with me
sheet-helps = Who can help
sheet-sources = Sources
# Above empty lines to write on: what somebody was told, by whom and by when something is done
sheet-answer = The answer that I got
sheet-by-whom = Who does it:
sheet-by-when = By when:
sheet-about = About this sheet
# In the place of an empty line that is written on by hand
sheet-blank = (an empty line to write on)

# What was counted in workshops. $first and $last: months with their year
counts-period = Period: { $first } to { $last }
# $month: the name of a month
counts-month = { $month } { $year }
# $what: a plan, a month, a sentence; $count: how many, in words
counts-line = { $what }: { $count }
counts-by-plan = By plan
counts-by-language = By the languages of the room
counts-by-month = By month

# Counting slips, one number after another
# A choice where a workshop ends
counting-offer = Count the slips, when people have gone
counting-together = How many workshops are counted together? It is 1, unless slips waited in an envelope.
counting-peers = Was this workshop led by peers?
counting-yes = Yes
counting-no = No
counting-a-number = This is no number that fits. Please type it again.
# $nth: which number it is; $all: of how many
counting-take = Take this number ({ $nth } of { $all })
# $file: the name of a file
counting-write-report = Write this report into the file { $file }
# In place of the offer to write it. $file: the name of a file
counting-written = Written: { $file }
counting-year = For adding up a year
counting-write-file = Write the numbers into the file { $file }
counting-anew = Count again from the beginning
# Before everything that was typed is counted again
again-title = Count again from the beginning?
again-prose = All numbers that were typed are deleted.
again-keep = Keep the numbers
# Where there is no screen: everything that can be typed while slips are counted, and the same once it was said
counting-prompt = Type a number and press Enter. Or type b for the number before, a to repeat this page, x to leave at once.
counting-brief = A number.

sheet-date = Date: { $date }
sheet-advice = Information, not legal advice. Laws differ from country to country, and they change.
# $file: the name of a file
sheet-keep = Keep a copy in the file { $file }
# The pages on which somebody makes the sheet theirs
sheet-lines = Take lines off, or put them in order
sheet-lines-how = Choose a line. Then you can take it off, put it back, or move it.
# $what: a line of the sheet
sheet-line-off = { $what } (taken off)
# $what: the name of a part of the sheet where only room to write is left
sheet-room = { $what }: room to write
sheet-take-off = Take this line off
sheet-put-back = Put this line back
sheet-up = Move it one line up
sheet-down = Move it one line down
# $part: the name of a part of the sheet
sheet-part-up = Move the part “{ $part }” up
sheet-languages = One language or two
sheet-languages-why = In two languages, each sentence stands in both, one under the other. So whoever gets the sheet can read it too.
# $own, $other: names of languages
sheet-both = { $own } and { $other }
# $own: the name of a language
sheet-one = { $own } only
sheet-forms = How the copy is written
# $what: a form, the one in use
sheet-chosen = { $what } (chosen)
form-text = Plain text: for any program, and for reading aloud
form-markdown = Markdown: to go on writing in
form-html = A page for a browser: to read aloud, enlarge or print
form-pdf = PDF: for printing
sheet-large-print = Large print, for a browser page and for PDF
sheet-plain-print = Print in the usual size
sheet-paper-a4 = Paper: A4 instead of Letter
sheet-paper-letter = Paper: Letter instead of A4

## What just happened

# $count (Number): how many things
notice-kept = { $count ->
    [one] Kept for your sheet.
   *[other] { $count } things kept for your sheet.
}
notice-country = Where you live: { $country }. You can change it at any time.
notice-elsewhere = The guide does not have the rules where you live. The rights in it hold all the same.
notice-let-go = Taken off your sheet.
# $count (Number): how many later answers
notice-dropped = { $count ->
    [one] One later answer no longer follows. It was dropped.
   *[other] { $count } later answers no longer follow. They were dropped.
}
notice-wrote = A copy is in the file { $file }.
notice-not-written = The copy could not be written. { $why }
# A file of a workshop. $why: a sentence
notice-not-written-counts = The file could not be written. { $why }
notice-not-noted = The guide cannot write down where this workshop is. { $why } The workshop goes on. If it is interrupted, it begins anew.
file-exists = There is already a file with this name. It was left as it is. The numbers are still here, and the page offers another name.
file-denied = The guide may not write in this folder.
file-no-folder = The folder does not exist.
file-full = There is no room for it on the disk.
why-exists = There is already a file with this name. It was left as it is. Your sheet is still here, and the page offers another name.
why-denied = The guide may not write in this folder. Your sheet is still here, and the page offers another place.
why-no-folder = The folder does not exist. Your sheet is still here, and the page offers another place.
why-full = The disk is full. Make room, then try again.
why-too-large = This system lets no file grow that large. Your sheet is still here. Plain text is the smallest copy.
# $letter: a letter or a sign
why-unprintable = The PDF has no sign for “{ $letter }”. Choose another way to write the copy: text and the browser page can show it.
why-other = The system says: { $reason }

## Offers that stand on every page: a short label for the key bar, and a sentence for the whole list

offer-back = Back
    .about = One page back
offer-again = Again
    .about = Read the page again
offer-keys = More
    .about = Everything you can do here
offer-help = Help
    .about = Help from a person
offer-words = Words
    .about = Words on this page, explained
offer-rights = Rights
    .about = Rights on this page, with sources
offer-kept = Kept
    .about = What you have kept for your sheet
offer-show = Show
    .about = Show this page to somebody, in two languages
offer-print = Print
    .about = Print your sheet
offer-language = Language
    .about = The same page in another language
offer-needs = What I need
    .about = Larger, stronger contrast, my own colours
offer-country = Where I live
    .about = Say where you live, or change it
offer-notes-show = Notes
    .about = Show the notes for the facilitator
offer-notes-hide = Hide notes
    .about = Hide the notes for the facilitator
offer-jump = Jump
    .about = Straight to another place in this situation
offer-blank = Blank
    .about = A blank page; the same offer or any key brings the workshop back
offer-more = Next
    .about = The next part of this list
offer-before = Previous
    .about = The part of this list before this one
offer-home = Shelf
    .about = Back to the list of situations
offer-staff = For people who work here
    .about = A page for the people who work here, behind a code
offer-quick-exit = Quick exit
    .about = Leave at once. The guide forgets your visit
    .short = Exit
offer-quick-exit-shared = Quick exit
    .about = Start page at once. The guide forgets your visit
# Where a workshop is led through its plan
offer-quick-exit-led = Quick exit
    .about = Leave at once. The workshop can go on later, until it is closed

keys-title = Everything you can do here
keys-how = On the screen: the arrow keys move, Enter chooses, and so do the numbers. Space shows more.
keys-how-lines = Type a number, or the letter beside it, and press Enter.
jump-title = Straight to another place

## Printing the sheet. Nothing may blame anybody; what else can be done always stands beside it

print-title = Print your sheet
print-how = This is what will be printed. No name is on it.
print-now = Print it now
print-again = Print it again
print-sent = The sheet is on its way to the printer. One moment, please.
print-waiting = Still waiting for the printer. You need not wait here.
print-done = The page is coming out of the printer. Take the page with you.
print-finish = I have my page: forget my visit
print-go-on = Stay in the guide
# $pages (Number): how many
print-still = { $pages ->
    [one] You can print { $pages } more page during this visit.
   *[other] You can print { $pages } more pages during this visit.
}
print-used-up = You have printed as much as one visit can here. Ask somebody at this place if you need another copy.
print-instead = Your sheet is still here. There are other ways to take it with you.
print-show = Show it to somebody on this screen
print-write-down = Read it and write it down
print-other-form = Keep it as a file
print-no-printer = No printer can be found here, so nothing was printed.
print-refused = The printer takes nothing at the moment. Nothing was printed.
print-stopped = The printer has stopped. It may need paper. Nothing was printed, and nothing of yours is waiting there.
print-stuck = The printer took the page, but did not print it. The page was taken back, so that nobody else finds it.
print-no-answer = The printer does not answer. Nothing was printed, as far as the guide can tell.
print-slow = The printer is very slow. Have a look at it. What is not out within a minute is taken back.
# $pages (Number): how many the sheet has
print-too-long = { $pages ->
    [one] Your sheet has { $pages } page. That is more than you can still print in this visit. Take off some lines, then try again.
   *[other] Your sheet has { $pages } pages. That is more than you can still print in this visit. Take off some lines, then try again.
}
# $letter: a letter that no font has
print-no-letter = The printer has no letter { $letter }. Nothing was printed.

## A page for somebody who reads another language

show-ask-title = Which language does the other person read?
show-ask-why = You then see each sentence in both languages. The guide itself stays in yours.
# $nth, $count (Number): which sentence of how many
show-card = To show: { $nth } of { $count }
show-turn = Turn it over: the other language first
show-next = The next sentence
show-before = The sentence before
show-whole = The whole page in both languages
show-cards = One sentence at a time
show-language = Another second language
# By ear, before words in this language
show-tongue = In English:

## Silence, at a kiosk

warning-title = Are you still there?
# $seconds (Number): how long it still waits
warning-prose = { $seconds ->
    [one] In { $seconds } second, this guide forgets your visit and goes back to the start.
   *[other] In { $seconds } seconds, this guide forgets your visit and goes back to the start.
}
warning-here = I am still here
warning-start = Start again

## Behind the guide, for hub staff, at a kiosk

staff-code-title = For people who work here
staff-code-label = Code:
staff-code-how = This page opens with the code of the people who work here. Nobody else needs it.
staff-code-trying = One moment.
staff-code-wrong = This is not the code.
# $minutes (Number): how long no code is tried
staff-code-locked = { $minutes ->
    [one] Too many codes were wrong. The next one can be tried in { $minutes } minute.
   *[other] Too many codes were wrong. The next one can be tried in { $minutes } minutes.
}
staff-code-open = Open the page
staff-title = This kiosk
staff-closes = Without a key, this page closes after one minute, and the visit is forgotten.
staff-print = Print a test page
staff-anew = Begin anew, with all files as they are now
staff-leave = Leave the guide
staff-not-in-order = Not in order
staff-in-order = In order
staff-hub-old = The file of the hub has mistakes. What it said before is still in use.
# $version: the day of the shelf and its edition, in figures
staff-shelf = Texts of { $version }
# $date: a day; $times (Number): how often the program was started
staff-started = { $times ->
    [one] Last start: { $date }; { $times } start since the machine was switched on
   *[other] Last start: { $date }; { $times } starts since the machine was switched on
}
# $date: a day; $why: a sentence
staff-printer = No page came out on { $date }: { $why }
staff-few = This week: fewer than five visits, so the number is not told
# $visits, $stories (Number)
staff-counts = This week: visits { $visits }, stories begun { $stories }
staff-check-shelf = Every text can be read
staff-check-hub = The file of the hub has no mistakes
staff-check-memory = No other program can look into the memory
staff-check-notes = There is a folder for what outlives a restart

## Goodbye

goodbye-title = Goodbye
goodbye-prose = Thank you for your visit. You can come back at any time.
goodbye-lines = The lines above stay on this screen. Close the window or clear it if nobody else should see them.
# Said to whoever leads a workshop and has left without closing it
goodbye-unclosed = The workshop is not closed. Its place in the plan and the numbers that were typed stay on this computer, so that it can go on. To delete them, open it again and close it.

## How pages are shown

# The screen: a row that says there is more below.
more-below = More below
# The screen, when the window is too small.
too-small = Please make this window larger.
# Line mode, on the page of languages: the rest follows in the language that is chosen
line-prompt-language = Type a number and press Enter.
# Line mode, once a visit: everything that can be typed
line-prompt = Type a number and press Enter. Or type a to repeat this page, 0 for everything else, x to leave at once. Enter alone repeats the choices.
# The same on a page where there is nothing to choose
line-prompt-none = Type 0 and press Enter for everything you can do. Or type a to repeat this page, x to leave at once.
# Line mode, on every later page: three or four words, and never more than eight
line-brief = A number, or 0.
line-brief-none = 0 for more.
line-unknown = That is not on this page.
# Line mode at a kiosk whose terminal cannot be cleared.
line-stays = This screen cannot be cleared: what you read and type here stays on it, and whoever comes next can see it.
line-notes = Notes for the facilitator

## The author's desk: `my-rights preview`

# A choice that is closed on this path. $choice: its words
choice-closed = { $choice } (closed on this path)
notice-another-path = This is reached by another path now.
notice-place-gone = The page that was open can no longer be reached. This is the last one before it on the path.
offer-place-before = Before
    .about = The place before this one in the file
offer-place-after = Next
    .about = The place after this one in the file
offer-closed-show = Closed
    .about = Show the choices that are closed on this path
offer-closed-hide = Hide closed
    .about = Hide the choices that are closed on this path
offer-strip-show = Strip
    .about = Show the author’s strip: names, flags, findings
offer-strip-hide = Hide strip
    .about = Hide the author’s strip

## Dates

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## The test card: `my-rights doctor --card`

# One sentence that shows whether a terminal writes Arabic right.
# $address (String): a web address
card-sentence = On this line are the word “rights”, the abbreviation (WHO), the number 123 and the address { $address }.

## Arabic in this terminal: the test card inside the guide

card-open = See how Arabic reads here
card-title = Which line reads correctly?
# $line: the line of the card, in the language of this file
card-how = Each line in the box says: { $line } In the right one, letters are joined, it begins at the right, WHO and 123 read from left to right, and the edges of the box are straight.
# The line of the card. Short: it must fit in 30 cells.
card-line = Welcome: my rights (WHO) 123.
card-lines = The test card is for the screen. Plain lines leave the order of Arabic to whatever shows them.
card-none = None of them
card-found = Write Arabic as the guide finds best by itself
# $file: the settings file
card-keep = Keep this for later visits, in the file { $file }
card-again = Back to the test card
card-help-title = If no line reads correctly
# $command: what to type
card-help-read = Close the guide and open it with { $command }. It writes plain lines and changes nothing in them.
card-help-languages = You can read everything in another language. Your place stays.
# $command: what to type
card-help-hub = Tell whoever looks after this computer: “Arabic does not read correctly in this terminal.” The command { $command } shows them what can be set.
# On the console of Linux, which draws its own letters
console-unseen = This console may have no letters for Arabic. If you see empty boxes, choose another language.
# $command: what to type
console-font = Whoever looks after this computer can load letters that include Arabic: { $command }. The font comes with the source of the guide.
notice-written-so = Arabic is written like this for this visit.
notice-kept-so = Kept in the file { $file }.
notice-not-kept-so = This could not be kept. It holds for this visit. { $why }
settings-denied = The guide may not write in this place.
settings-full = The disk is full.
# $line: a line of the settings file
settings-by-hand = The guide cannot change the settings file without harm. Please add this line to it: { $line }

## The clipboard and the name of the window

sheet-copy = Copy the sheet to the clipboard
notice-copied = The sheet was sent to the clipboard. The guide cannot know if it arrived: try to paste it. Other programs here can read it. Quick exit asks the terminal to empty the clipboard.
notice-not-copied = The sheet was not copied: it is too long for the clipboard.
notice-no-clipboard = The sheet was not copied: this terminal has no clipboard.
# What the window is called on a shared machine: nothing that tells what the guide is about.
window-shared = Guide

## What somebody needs, to see a page at all

needs-title = What I need
# On a screen
needs-how = Pages can look otherwise, for this visit. The guide forgets it when you leave.
# The same where there are lines
needs-lines = Here, the guide writes plain lines. Their size, colours and voice are those of your own program. The letter a reads a page again, and l shows it in another language.
needs-larger = Larger, with more room
needs-contrast = Stronger contrast: light words on black
needs-contrast-light = Stronger contrast: black words on white
needs-own-colours = The colours of this terminal
needs-before = Everything as it was
# $what: one of them
needs-chosen = { $what } (chosen)
notice-needs-met = Pages look like this for this visit.

## Forms: letters, cards and lists to fill in by hand

forms-title = Letters, cards and lists
forms-about = Pages to take with you. Their words are here already. What happened, who and when is for your own hand. This guide sends nothing.
forms-offer = Letters, cards and lists to fill in
# Stands before what is on the paper, and form-end after it.
form-paper = The page begins here.
form-end = The page ends here.
form-beside = Good to know
# Below the first rules of a country beside a form; choices follow that lead to the others.
form-more-rules = Only some of the rules stand here. All of them are in the questions below.
# What is said where there is no screen, for a space, empty lines and a box on paper.
form-space-told = (empty space)
# Stands on a form in two languages: one space for both.
form-once = Write each answer once, in the language that you like. Where you see “…”, the answer is in the line above.
form-lines = { $count ->
    [one] (an empty line to write on)
   *[other] ({ $count } empty lines to write on)
}
form-box-told = (empty box)
# A number before a line. It stays as it is.
form-number = { $number }.
# The name of a right and where it stands.
form-right = “{ $right }” ({ $source })
form-date = Put today’s date on it: { $date }
form-undate = Take the date off it
form-rows = Leave something out, or put it in
form-rows-about = What you leave out is not on your page. You can put it back at any time.
# { $name } is a line of a letter.
form-put-in = Put in: { $name }
form-take-off = Leave out: { $name }

## Opening something public on a phone

phone-offer = Open on a phone
phone-about = These addresses and numbers are public. Nothing that you chose or kept goes into them.
phone-how = Where there is room and colour, a square stands above. The camera of a phone can read it. The line in words leads to the same place.

## Pages printed for a training or a waiting room

# What several of them are called together
booklet-title = Pages to take with you
# $step: the step of a story to which a choice leads
booklet-goes-on = Goes on with: { $step }
# A choice is there only for whoever chose this before.
booklet-only-after = Only after this was chosen: { $choice }
# A choice is not there for whoever chose this before.
booklet-not-after = Not after this was chosen: { $choice }

## Pages to be read by somebody who helps us: a native reader, a lawyer. What they write comes back to the authors

# $language: the language of the texts, by its own name
review-title = Texts to read: { $language }
# $country: where the rules hold
review-law-title = Rules to read: { $country }
review-how = Please read each text as somebody would who meets it in the guide. Is it right, plain and kind?
review-law-how = Please read each sentence as the law is today. Is it right? Is something missing? Is this the right place in the law?
# $sign: the sign behind which remarks are written
review-write = Write what you would change behind the sign { $sign }, in any words. Leave the rest empty. Please keep the lines with the codes: they say which text is meant.
# Stands before the room for what somebody would change, and ends with a colon
review-remark = Remark:
# What a text is in its story
review-story = Title of a story
review-choice = Choice { $number }
review-follows = What follows
review-heading = Heading
review-about = What it is about
review-say = Words to say
review-ask = A question to ask
review-next = A next step
# The name of a body to which letters go
review-address = Whom a letter goes to
# $date: a day
review-until = To be checked again by { $date }

## A long list, a part at a time

# A part of it: “21 to 40 of 10,000”
list-part = { $from } to { $to } of { $of }
# The part after it, as a choice behind the last thing of a part
list-more = Next: { $from } to { $to }
list-before = Previous: { $from } to { $to }
# How a number of five digits is written
number-sample = 10,000

## A workshop: hands, notes, and terminals that join

# Leads to the page on which hands are counted
hands-lead = Count hands
hands-title = Hands up
hands-talk = Talk first: alone, in twos, then together. Then count the hands for each choice.
# On a screen
hands-keys = A digit counts one more hand. The arrows to the sides count one more, or one less.
# By ear
hands-lines = A number counts one more hand for that choice. Two numbers, as in 2 7, give choice 2 seven hands.
hands-done = Go on to choosing
# $hands (Number): how many hands are up for a choice
hands-up = { $hands ->
    [0] no hands
    [one] 1 hand
   *[other] { $hands } hands
}
# Above the choices that the group did not take
hands-others = What tends to follow the others
notes-here-title = Show the notes on this screen?
notes-here-seen = Everybody who sees this screen will see the notes.
notes-here-elsewhere = A second terminal shows them to you alone. Open one on this machine and type: my-rights workshop --notes
notes-here-no = Keep them hidden
notes-here-yes = Show them here
# For whoever leads, at a terminal of their own
led-time = Time
# $minutes (Number): how long the workshop has been running
led-running = { $minutes ->
    [0] The workshop has just begun
    [one] 1 minute so far
   *[other] { $minutes } minutes so far
}
# With a plan: $minutes of it, or of the part that goes on
led-rest = { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
led-over = { $minutes ->
    [one] 1 minute over
   *[other] { $minutes } minutes over
}
led-part = This part
led-next = Next
# $activity: what it is called; $minutes: how long it takes
led-activity = { $minutes ->
    [one] { $activity }, 1 minute
   *[other] { $activity }, { $minutes } minutes
}
led-drop = To end in time
# $activity: what can be left out or made shorter; $minutes: what that saves
led-saves = { $minutes ->
    [one] { $activity }: 1 minute less
   *[other] { $activity }: { $minutes } minutes less
}
led-room = The room sees
# At a terminal that has joined a workshop
seat-lost = The screen of the workshop cannot be reached. This terminal goes on as soon as it can.
seat-along = This terminal reads along. Whoever leads chooses.
seat-prompt = The next page comes by itself. Type a to repeat this one, x to leave this terminal.
seat-brief = a to repeat, x to leave.
seat-leave = Leave this terminal
seat-leave-about = Leave this terminal; the workshop goes on
seat-end-workshop = End the workshop for everybody
# What a room keeps is printed for it
room-keep = Put this on the handout
room-keep-right = Put this right on the handout
# $count (Number): how many things
room-kept = { $count ->
    [one] It is on the handout.
   *[other] { $count } things are on the handout.
}
room-kept-nothing = Nothing is on the handout yet. When a page offers “Put this on the handout”, it will be listed here.
room-handout = See the handout
room-handout-title = Handout
room-handout-nothing = The handout is still empty. Put a right, a sentence or a question on it, and it will be here.

## A workshop with a plan, on the screen for the room

# Above each part: which one it is. $nth and $all (Number)
where-part = Part { $nth } of { $all }
# The same where there is little room
where-part-brief = Part { $nth }
# $next: the name of the part that comes next
lead-on = On to: { $next }
lead-begin = Begin the story
# $story: another story for the same minutes
lead-instead = Another story instead: { $story }
lead-leave-out = Leave this part out
# $part: the name of a part that is done only together with this one
lead-leave-out-with = Leave this part out, and with it: { $part }
lead-activities = All parts of this workshop
# $right: the name of a right
lead-if-asked = If somebody asks: { $right }
# What the plan goes on with, after the group has looked at something else. $choice: its words
lead-choice = Now look at: { $choice }
lead-next-page = On to another page of this story
lead-story-over = The story rests here. Go on
lead-close = Close the workshop
# Before a workshop is closed
close-title = Close the workshop now?
close-prose = It ends at every screen. Its place and the numbers that were typed are deleted.
close-not-yet = Not yet
# Before the end of the plan, or in place of going on with it
lead-close-kept = Close the workshop. Its place and its numbers are deleted
activities-title = All parts of this workshop
# $part: the name of a part
activities-omitted = { $part } (left out)
# Said where there is no screen
blank-lines = This page is blank. Enter brings the workshop back.
# To whoever leads, while the screen of the room is blank
blank-led = The room’s screen is blank.
blank-bring-back = Show the room its page again
resume-title = A workshop was interrupted
# $time: an hour and a minute; $date: a day
resume-today = It was left today at { $time }.
resume-yesterday = It was left yesterday at { $time }.
resume-on-day = It was left on { $date } at { $time }.
resume-with-numbers = It was not closed. The guide kept its place in the plan and the numbers that were typed, and nothing about anybody. You can go on where it was.
resume-without-numbers = It was not closed. The guide kept its place in the plan. It kept no numbers, and nothing about anybody. You can go on where it was.
# $part: the name of a part
resume-on = Go on at: { $part }
resume-anew = Begin anew
# An ending of a story that a group has not come to yet. $nth (Number)
jump-ending = An ending ({ $nth })
