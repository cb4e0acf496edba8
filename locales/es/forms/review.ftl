### A letter that asks to look again at a decision, a treatment or a stay. It can be urgent: short, and first things first.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: regular-review. Not the word for an appeal to a court, which differs from country to country.
# to write
form--review = Letter: look at a decision again
    .title = I ask for a review
    .about = A letter that asks for a new look at a decision about you, a treatment or your stay.

# The first line of the paper. It speaks to whoever holds it.
# to write
form--review--can-be-said = You can also say this. Ask somebody to write it down, with the date and the time.
# to write
form--review--from = From: ____
# to write
form--review--to = To: ____
# to write
form--review--date = Date: ____
# to write
form--review--time = Time: ____

# to write
form--review--look-again = I ask you to look again at
# to write
form--review--treatment = a treatment or medicine that I did not agree to
# Termbase: mental-capacity. What others found, not what is so.
# to write
form--review--finding = the finding that I cannot decide about: ____
# to write
form--review--stay = my stay here, or not being free to leave
# to write
form--review--limit = a limit (phone, visits, going out): ____
# to write
form--review--service = a service that was refused or ended: ____
# to write
form--review--decided = The decision was made on ____ by ____, if I know.

# to write
form--review--in-writing = Please give me in writing, in a way that I understand
# to write
form--review--which-rule = which law or rule you use
# to write
form--review--who-decided = who decided, and why
# to write
form--review--until-when = until when it holds
# to write
form--review--how-to-challenge = how I can challenge it, and by which day
# to write
form--review--less-strict = what less strict way you have tried
# The name of a right and its source come after this.
# to write
form--review--right = It touches this right:

# to write
form--review--i-want = I want
# to write
form--review--be-there = to be there
# to write
form--review--heard-first = to be heard first
# to write
form--review--own-words = my own words written down
# Termbase: independent-advocate
# to write
form--review--advocate = an independent advocate
# to write
form--review--lawyer = a lawyer
# to write
form--review--interpreter = an interpreter for ____
# to write
form--review--beside-me = this person beside me: ____
# to write
form--review--my-words = My words

# to write
form--review--now = Now
# to write
form--review--enough = Is this page enough, or is there a form?
# to write
form--review--help-today = Please help me with it today.
# to write
form--review--pass-on = Please pass this on today, and tell me who has it.
# to write
form--review--sign = Name: ____
# to write
form--review--gave-to = I gave this to ____ on ____ at ____
