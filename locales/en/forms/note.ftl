### A note that goes into the file, beside what staff wrote.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--note = Note for my records
    .title = A note for my records
    .about = A page that goes into your file, when the file is wrong or leaves something out.

form--note--please-put = Please put this note in my records.
form--note--name = My name: ____
form--note--born = Born on: ____
form--note--number = Patient or case number, if I know it: ____
form--note--phone = Phone: ____
form--note--reach = Where to write to me (address, ward, e-mail): ____
form--note--to = To: ____
form--note--date = Date: ____
form--note--in-language = Please have this note translated. I write in this language: ____
form--note--belongs-to = It belongs beside your note of this date: ____

form--note--what-stands = What is in my records, and how I see it
form--note--you-wrote = What you wrote, or what it is about: ____
form--note--i-see-it = I see it like this: ____

form--note--in-the-way = What made it hard for me to talk with you
form--note--no-interpreter = I had no interpreter
form--note--too-loud = there were too many people, or it was too loud
form--note--too-fast = the talk went too fast for me
form--note--too-tired = I was too tired, or in pain
form--note--something-else = something else: ____

form--note--i-asked = What I asked for, and what you answered
form--note--asked-for = I asked for: ____
form--note--answer = The answer was: ____
form--note--answered-by = Who answered: ____
form--note--answered-on = Date of the answer: ____

form--note--please-do = What I ask you to do
form--note--fact-wrong = Something in your note is wrong. Please correct it. It should say: ____
form--note--missing = Something is missing. Please add: ____
form--note--my-view = I see it in another way than you. Please keep my note beside yours.
form--note--copy = Please give me a copy of this note, with the date.
form--note--by-when = Please tell me what you have done, on this date at the latest: ____
form--note--sign = Signature (or name): ____
