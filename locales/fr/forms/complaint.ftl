### A letter after something went wrong: facts first, feelings allowed, no threat, no crime named.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: complaint. Never the word for a report to the police.
# to write
form--complaint = Letter: a complaint
    .title = A complaint
    .about = A letter that says what went wrong, asks for answers, and says what you want.

# to write
form--complaint--from = From: ____
# to write
form--complaint--reach = How to reach me: ____
# to write
form--complaint--to = To: ____
# to write
form--complaint--date = Date: ____
# to write
form--complaint--greeting = Dear team,
# to write
form--complaint--this-is = This is a complaint. Please look into it, and answer in writing.
# to write
form--complaint--for-somebody = I write for ____, who agrees. Their agreement is with this letter.

# to write
form--complaint--happened = What happened, the most important first
# to write
form--complaint--when-and-where = When and where: ____
# to write
form--complaint--who-was-there = Who was there, if I know: ____
# to write
form--complaint--effect = What it did to me: ____
# to write
form--complaint--said = What I said or did then: ____
# to write
form--complaint--not-then = I did not say anything then. I am saying it now.
# to write
form--complaint--went-well = What went well, if anything: ____
# The name of a right and its source come after this.
# to write
form--complaint--right = It touches this right:

# to write
form--complaint--answer-these = Please answer these questions, one by one
# to write
form--complaint--i-want = What I want
# to write
form--complaint--account = an honest account of what went wrong
# to write
form--complaint--explanation = an explanation of how it could happen
# to write
form--complaint--apology = an apology
# to write
form--complaint--put-right = this put right for me: ____
# to write
form--complaint--change = a change, so that it does not happen to others: ____

# to write
form--complaint--answer = Your answer
# to write
form--complaint--by-when = Please tell me by ____ that you have this letter, who will answer, and by when.
# to write
form--complaint--to-take-part = To take part I need: ____
# to write
form--complaint--same-care = While you look into it, please care for me in the same way.
# to write
form--complaint--thanks = Thank you.
# to write
form--complaint--sign = Name: ____
# to write
form--complaint--with-this = With this letter: ____
