### A letter that asks for one thing.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# to write
form--request = Letter: a request
    # The subject of the letter, as a letter has it in this language.
    .title = A request
    .about = A letter that asks for information, a change, an interpreter, another doctor’s view or an advocate.

# to write
form--request--from = From: ____
# to write
form--request--reach = How to reach me: ____
# to write
form--request--to = To: ____
# to write
form--request--date = Date: ____
# How a letter begins whose reader has no name.
# to write
form--request--greeting = Dear team,
# to write
form--request--for-somebody = I write for ____, who agrees. Their agreement is with this letter.

# to write
form--request--i-ask-for = I ask for
# to write
form--request--information = information in a form that I can use: ____
# Termbase: reasonable-accommodation. The official word may stand in brackets where staff expect it.
# to write
form--request--change = a change, so that I can take part: ____
# Termbase: interpreter
# to write
form--request--interpreter = a trained interpreter. Language: ____
# Termbase: second-opinion
# to write
form--request--another-view = another doctor’s view about: ____
# Termbase: independent-advocate
# to write
form--request--advocate = contact with an independent advocate
# to write
form--request--something-else = something else: ____

# to write
form--request--it-is-for = It is for
# to write
form--request--visit = my visit on ____
# to write
form--request--from-now = my care from now on

# to write
form--request--why = Why it matters to me
# to write
form--request--matters = My reason, if I want to give one: ____
# The name of a right and its source come after this.
# to write
form--request--right = It touches this right:

# to write
form--request--answer = Your answer
# to write
form--request--by-when = Please tell me by ____ if you can do this, and who will do it.
# to write
form--request--if-not = If you cannot, please write to me why, and what else you can do.
# to write
form--request--waiting = If I ask for another view: please tell me if waiting could harm me.
# to write
form--request--in-my-records = Please note this in my records, so that I need not ask again.
# How a letter ends.
# to write
form--request--thanks = Thank you.
# to write
form--request--sign = Name: ____
