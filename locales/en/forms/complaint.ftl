### A letter after something went wrong: facts first, feelings allowed, no threat, no crime named.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: complaint. Never the word for a report to the police.
form--complaint = Letter: a complaint
    .title = A complaint
    .about = A letter that says what went wrong, asks for answers, and says what you want.

form--complaint--from = From: ____
form--complaint--born = Born on: ____
form--complaint--number = Patient or case number, if I know it: ____
form--complaint--phone = Phone: ____
form--complaint--reach = Where to write to me (address, ward, e-mail): ____
form--complaint--to = To: ____
form--complaint--date = Date: ____
form--complaint--in-language = Please have this letter translated. I write in this language: ____
form--complaint--greeting = Dear team,
form--complaint--this-is = This is a complaint. Please look into it, and answer in writing.
form--complaint--for-somebody = I write for ____, who agrees. Their agreement is with this letter.

form--complaint--when-and-where = When and where it was
form--complaint--when = When: ____
form--complaint--where = Where: ____
form--complaint--who-was-there = Who was there, if I know: ____

form--complaint--happened = What happened, the most important first
form--complaint--effect = What it did to me: ____
form--complaint--said = What I said then, if I could: ____
form--complaint--not-then = I could not say anything then. I say it now.
form--complaint--went-well = Anything good that I want to say too: ____
# The names of one or two rights come after this, each with its source.
form--complaint--right = Rights that this touches:

form--complaint--answer-these = My questions. Please answer each one
form--complaint--i-want = What I want
form--complaint--account = a clear and full account of what happened
form--complaint--explanation = an explanation of how it could happen
form--complaint--apology = an apology
form--complaint--put-right = something that makes it better for me: ____
form--complaint--change = a change, so that it does not happen again, to me or to others: ____

form--complaint--to-take-part = To talk with you about this, I need
form--complaint--interpreter = an interpreter. Language: ____
form--complaint--breaks = breaks
form--complaint--large-print = large print
form--complaint--something-else = something else: ____

form--complaint--helpers = Who may help me
form--complaint--speak-for-me = This person may speak for me: ____ Phone: ____
form--complaint--come-with-me = This person may come with me: ____ Phone: ____

form--complaint--answer = What I also ask of you
form--complaint--by-when = Please tell me that you have my letter, on this date at the latest: ____
form--complaint--who-answers = Please tell me who will answer, and by when.
# This asks for the next step. It is no threat.
form--complaint--go-further = Please tell me where I can go if I do not agree with your answer.
form--complaint--same-care = Please make sure that this complaint does not make my care worse.
form--complaint--thanks = Thank you.
form--complaint--sign = Signature (or name): ____
form--complaint--with-this = Papers that I add (copies): ____

form--complaint--for-service = For the service to fill in
form--complaint--received-by = Received by: ____
form--complaint--received-on = Received on: ____
