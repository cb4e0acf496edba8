### A list of questions for a visit. Staff read it over the person’s shoulder: plain, short, “I”.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--questions = Questions for my appointment
    .title = My questions
    .about = A page for your next visit: what you want to say, what you want to ask, and what to check before you go.

form--questions--date = Date: ____
form--questions--for = For (who will see me): ____
form--questions--look-with-me = Please look at this page with me at the start.

form--questions--points = My three points today
form--questions--my-questions = My questions
form--questions--options = What are my options?
form--questions--good-and-bad = What is good and what is bad about each one, for me?
form--questions--go-wrong = What can go wrong, and how often does it?
form--questions--do-nothing = What if I do nothing, or wait?
form--questions--who-helps = Who can help me to decide?

form--questions--hard-to-start = If it is hard to start, I can say
form--questions--before-i-go = Before I go
# What was answered, who does it, and when.
form--questions--what-next = What happens next? ____ Who does it? ____ When? ____
form--questions--on-paper = Can I have this on paper?
form--questions--said-back = I have said back what I understood.
