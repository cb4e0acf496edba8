### A letter that asks for one thing.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# The subject of the letter, as a letter has it in this language.
form--request = Letter: a request
    .title = A request
    .about = A letter that asks for information, a change, an interpreter, another doctor’s view or an advocate. It is best to ask for one thing, or two at most.

form--request--from = From: ____
form--request--born = Born on: ____
form--request--number = Patient or case number, if I know it: ____
form--request--phone = Phone: ____
form--request--reach = Where to write to me (address, ward, e-mail): ____
form--request--to = To: ____
form--request--date = Date: ____
form--request--in-language = Please have this letter translated. I write in this language: ____
# How a letter begins whose reader has no name.
form--request--greeting = Dear team,
form--request--for-somebody = I write for ____, who agrees. Their agreement is with this letter.

form--request--i-ask-for = I ask for
form--request--information = information about: ____
form--request--in-form = information in this form (easy words, large print): ____
# Termbase: reasonable-accommodation. The official word may stand in brackets where staff expect it.
form--request--change = a change that helps me to take part (a quiet room, time): ____
form--request--limit = a change to a rule or a limit (phone, visits): ____
# Termbase: interpreter
form--request--interpreter = a trained interpreter. Language: ____ Day and time: ____
# Termbase: second-opinion
form--request--another-view = the view of another doctor about: ____
# Termbase: independent-advocate
form--request--advocate = help to reach an independent advocate
form--request--something-else = something else: ____

form--request--it-is-for = When I need it, and why
form--request--visit = for my visit on: ____
form--request--from-now = for all my care from now on
form--request--matters = My reason, if I want to give one: ____

form--request--speak-for-me = This person may speak for me: ____ Phone: ____
form--request--come-with-me = This person may come with me: ____ Phone: ____
# The names of one or two rights come after this, each with its source.
form--request--right = Rights that this touches:

form--request--answer = What I also ask of you
form--request--by-when = Can you do it, and who will do it? Please answer on this date at the latest: ____
form--request--if-not = If you cannot, please tell me in writing why, and what else you can do.
form--request--waiting = If I ask for another view: please tell me if waiting could harm me.
form--request--in-my-records = Please write this in my records. Then I need not ask again.
# How a letter ends.
form--request--thanks = Thank you.
form--request--sign = Signature (or name): ____

form--request--their-answer = Answer of the service, with name and date: ____
