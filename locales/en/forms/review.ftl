### A letter that asks to look again at a decision, a treatment or a stay. It can be urgent: short, and first things first.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: regular-review. Not the word for an appeal to a court, which differs from country to country.
form--review = Letter: look at a decision again
    .title = I ask for a review of a decision
    .about = A letter that asks for a new look at a decision about you, a treatment or your stay.

# The first line of the paper. It speaks to staff, in the name of the person, and tells the person that saying it is enough.
form--review--can-be-said = I can also say this. Please write down my words, the date and the time.
form--review--from = From: ____
form--review--to = To: ____
form--review--date = Date: ____
form--review--time = Time: ____

form--review--look-again = I ask you to look again at
form--review--treatment = a treatment or medicine that I did not agree to: ____
# Termbase: mental-capacity. What others found, not what is so.
form--review--finding = the decision that I cannot decide about: ____
form--review--stay = having to stay here (name of the place): ____
form--review--limit = a limit (phone, visits, going out): ____
form--review--service = a service that was refused or ended: ____
form--review--decided = Date of the decision: ____ Who decided, if I know: ____

form--review--in-writing = Please give me in writing, in a way that I understand
form--review--which-rule = which law or rule you use
form--review--who-decided = who decided it, and why
form--review--until-when = how long it holds
form--review--how-to-challenge = how I can object to it, and until which day
form--review--less-strict = which ways with fewer limits you have tried
# The names of one or two rights come after this, each with its source.
form--review--right = Rights that this touches:

form--review--i-want = I want
form--review--be-there = to be there when you talk about it
form--review--heard-first = to be heard before you decide
form--review--own-words = my own words written down
# Termbase: independent-advocate
form--review--advocate = an independent advocate
form--review--lawyer = a lawyer
form--review--interpreter = an interpreter. Language: ____
form--review--beside-me = this person with me: ____
form--review--my-words = My words

form--review--now = What I ask you to do today
form--review--enough = Is this page enough, or is there a form?
form--review--help-today = Please help me with the form today.
form--review--pass-on = Please pass this on today. Please tell me who has it, and when I will have an answer.
form--review--sign = Name or signature: ____
form--review--gave-to = On my copy: I gave this to ____ Date: ____ Time: ____
