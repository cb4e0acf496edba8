### A note that goes into the file, beside what staff wrote. Half a page.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--note = Note for my records
    .title = A note for my records
    .about = A page that goes into your file, when the file is wrong or leaves something out.

form--note--please-put = Please put this note in my records.
form--note--name = Name: ____
form--note--date = Date: ____
form--note--belongs-to = It belongs beside your note of ____

form--note--what-stands = What stands there
form--note--you-wrote = You wrote: “____”
form--note--i-see-it = I see it like this: ____

form--note--in-the-way = What got in the way
form--note--no-interpreter = no interpreter
form--note--too-loud = too many people, or too loud
form--note--too-fast = too fast
form--note--too-tired = I was too tired, or in pain
form--note--something-else = something else: ____

form--note--i-asked = What I asked, and what you answered
form--note--asked-for = I asked for: ____
form--note--answered = The answer was: ____ from ____ on ____

form--note--please-do = What I ask you to do
form--note--fact-wrong = This is a fact that is wrong. Please correct it.
form--note--my-view = This is my view. Please keep it beside yours.
form--note--copy = Please give me a copy with the date.
form--note--sign = Name: ____
