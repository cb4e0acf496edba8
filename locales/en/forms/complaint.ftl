### A letter after something went wrong: facts first, feelings allowed, no threat, no crime named.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: complaint. Never the word for a report to the police.
form--complaint = Letter: a complaint
    .title = A complaint
    .about = A letter that says what went wrong, asks for answers, and says what you want.

form--complaint--from = From: ____
form--complaint--reach = How to reach me: ____
form--complaint--to = To: ____
form--complaint--date = Date: ____
form--complaint--greeting = Dear team,
form--complaint--this-is = This is a complaint. Please look into it, and answer in writing.
form--complaint--for-somebody = I write for ____, who agrees. Their agreement is with this letter.

form--complaint--happened = What happened, the most important first
form--complaint--when-and-where = When and where: ____
form--complaint--who-was-there = Who was there, if I know: ____
form--complaint--effect = What it did to me: ____
form--complaint--said = What I said or did then: ____
form--complaint--not-then = I did not say anything then. I am saying it now.
form--complaint--went-well = What went well, if anything: ____
# The names of one or two rights come after this, each with its source.
form--complaint--right = Rights that this touches:

form--complaint--answer-these = Please answer these questions, one by one
form--complaint--i-want = What I want
form--complaint--account = an honest account of what went wrong
form--complaint--explanation = an explanation of how it could happen
form--complaint--apology = an apology
form--complaint--put-right = this put right for me: ____
form--complaint--change = a change, so that it does not happen to others: ____

form--complaint--answer = Your answer
# The last sentence asks for the next step. It is no threat.
form--complaint--by-when = Please tell me by ____ that you have this letter, who will answer, and by when. Please also tell me where I can go if I do not agree with your answer.
form--complaint--to-take-part = To take part I need: ____
form--complaint--same-care = While you look into it, please care for me in the same way.
form--complaint--thanks = Thank you.
form--complaint--sign = Name: ____
form--complaint--with-this = With this letter: ____
