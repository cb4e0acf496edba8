### A list of questions for a visit. Staff read it over the person’s shoulder: plain, short, “I”.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--questions = Questions for my appointment
    .title = Questions for my appointment
    .about = A page for your next visit: what to say, what to ask, and what to check before the talk ends.

form--questions--name = My name: ____
form--questions--date = Date: ____
form--questions--for = Who will see me, if I know: ____
form--questions--look-with-me = Please look at this page with me at the start.

form--questions--points = Three things that I want to say today
form--questions--my-questions = My questions (I tick those that I want to ask)
form--questions--options = What are my options?
form--questions--good-and-bad = What is good and what is bad about each one, for me?
form--questions--go-wrong = What can go wrong, and how often does it?
form--questions--do-nothing = What if I do nothing, or wait?
form--questions--who-helps = Who can help me to decide?
form--questions--told = What I was told: ____

form--questions--hard-to-start = If it is hard to start, I can say
# An example: somebody says it, or points at it.
form--questions--to-start = “It is hard for me to begin. Please read my page first.”
form--questions--before-i-go = Before the talk ends (I write, or please write for me)
# What was answered, who does it, and when.
form--questions--what-next = What happens next: ____
form--questions--who-does-it = Who does it: ____
form--questions--by-when = On this day at the latest: ____
form--questions--on-paper = I have this on paper.
form--questions--said-back = I have said in my own words what I understood.
