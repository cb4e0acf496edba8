### A note that goes into the file, beside what staff wrote. Half a page.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
# to write
form--note = Note for my records
    .title = A note for my records
    .about = A page that goes into your file, when the file is wrong or leaves something out.

# to write
form--note--please-put = Please put this note in my records.
# to write
form--note--name = Name: ____
# to write
form--note--date = Date: ____
# to write
form--note--belongs-to = It belongs beside your note of ____

# to write
form--note--what-stands = What stands there
# to write
form--note--you-wrote = You wrote: “____”
# to write
form--note--i-see-it = I see it like this: ____

# to write
form--note--in-the-way = What got in the way
# to write
form--note--no-interpreter = no interpreter
# to write
form--note--too-loud = too many people, or too loud
# to write
form--note--too-fast = too fast
# to write
form--note--too-tired = I was too tired, or in pain
# to write
form--note--something-else = something else: ____

# to write
form--note--i-asked = What I asked, and what you answered
# to write
form--note--asked-for = I asked for: ____
# to write
form--note--answered = The answer was: ____ from ____ on ____

# to write
form--note--please-do = What I ask you to do
# to write
form--note--fact-wrong = This is a fact that is wrong. Please correct it.
# to write
form--note--my-view = This is my view. Please keep it beside yours.
# to write
form--note--copy = Please give me a copy with the date.
# to write
form--note--sign = Name: ____
