### A list of questions for a visit. Staff read it over the person’s shoulder: plain, short, “I”.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# to write
form--questions = Questions for my appointment
    .title = My questions
    .about = A page for your next visit: what you want to say, what you want to ask, and what to check before you go.

# to write
form--questions--date = Date: ____
# to write
form--questions--for = For: ____
# to write
form--questions--look-with-me = Please look at this page with me at the start.

# to write
form--questions--points = My three points today
# to write
form--questions--my-questions = My questions
# to write
form--questions--options = What are my options?
# to write
form--questions--good-and-bad = What is good and what is bad about each one, for me?
# to write
form--questions--go-wrong = What can go wrong, and how often does it?
# to write
form--questions--do-nothing = What if I do nothing, or wait?
# to write
form--questions--who-helps = Who can help me to decide?

# to write
form--questions--hard-to-start = If it is hard to start, I can say
# to write
form--questions--before-i-go = Before I go
# What was answered, who does it, and when.
# to write
form--questions--what-next = What happens next? ____ Who does it? ____ When? ____
# to write
form--questions--on-paper = I have this on paper.
# to write
form--questions--said-back = I have said back what I understood.
