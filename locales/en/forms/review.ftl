### A letter that asks to look again at a decision, a treatment or a stay. It can be urgent: short, and first things first.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: regular-review. Not the word for an appeal to a court, which differs from country to country.
form--review = Letter: look at a decision again
    .title = I ask for a review of a decision
    .about = A letter that asks for a new look at a decision about you, a treatment or your stay.

form--review--from = From: ____
form--review--born = Born on: ____
form--review--number = Patient or case number, if I know it: ____
form--review--phone = Phone: ____
form--review--reach = Where to write to me (address, ward, e-mail): ____
form--review--to = To: ____
form--review--date = Date: ____
form--review--time = Time: ____
form--review--hearing = Day of the hearing, if I know it: ____
form--review--my-lawyer = My lawyer, if I have one: ____
form--review--in-language = Please have this letter translated. I write in this language: ____

form--review--look-again = I ask you to look again at
form--review--treatment = a treatment or medicine that I did not agree to: ____
# Termbase: mental-capacity. What others found, not what is so.
form--review--finding = the decision that says I may not decide about this: ____
form--review--stay = having to stay here (name of the place): ____
form--review--limit = a limit (phone, visits, going out): ____
form--review--service = a service that was refused or ended: ____
form--review--decided = Date of the decision: ____ Who decided, if I know: ____

form--review--in-writing = Please tell me in writing, in words that I can understand
form--review--which-rule = which law or rule you use
form--review--who-decided = who decided it, and why
form--review--until-when = how long it holds
form--review--how-to-challenge = how I can object to it, and until which day
form--review--less-strict = which ways with fewer limits you have tried
# The names of one or two rights come after this, each with its source.
form--review--right = Rights that this touches:

form--review--i-want = I ask
form--review--be-there = to be there when you talk about it
form--review--heard-first = to be heard before you decide
form--review--own-words = that my own words are written down
# Termbase: independent-advocate
form--review--advocate = for an independent advocate
form--review--lawyer = for a lawyer
form--review--interpreter = for an interpreter. Language: ____
form--review--beside-me = that this person is with me: ____
form--review--my-words = In my own words
form--review--want-to-say = I want to say this: ____

form--review--now = What I ask you to do today
form--review--enough = Is this document enough, or is there a form?
form--review--help-today = If there is a form, please help me with it today.
form--review--pass-on = Please pass this document on today. Please tell me who has received it, and when I will have an answer.
form--review--said-aloud = I said this aloud. My words were written down by: ____
form--review--sign = Signature (or name): ____

form--review--for-service = For the service to fill in
form--review--received-by = Received by: ____
form--review--received-on = Received on: ____
form--review--received-at = Time: ____

form--review--my-copy = For my copy only
form--review--gave-to = I gave this document to: ____
form--review--gave-on = Date: ____
form--review--gave-at = Time: ____
