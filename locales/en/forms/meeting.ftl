### A page for a meeting: what was asked, what was answered, who does what. Whoever writes may be a friend of the person.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--meeting = My record of a meeting
    .title = My record of a meeting
    .about = A page for the meeting itself: what you asked, what was answered, who does it, and by when.

form--meeting--name = My name: ____
form--meeting--date = Date: ____
form--meeting--from-to = Time: from ____ to ____
form--meeting--place = Place: ____
form--meeting--who-is-there = Who is here (name and job): ____
form--meeting--with-me = Who is with me: ____
form--meeting--who-writes = Who writes this page: ____
form--meeting--want = At the end of this meeting I want: ____

form--meeting--asked = My questions
form--meeting--answers = The answers
# The number belongs to the question above. What was answered, who does it, by which day.
form--meeting--answer-one = Answer to question 1: ____
form--meeting--who-one = Who does it: ____
form--meeting--when-one = On this day at the latest: ____
form--meeting--answer-two = Answer to question 2: ____
form--meeting--who-two = Who does it: ____
form--meeting--when-two = On this day at the latest: ____
form--meeting--answer-three = Answer to question 3: ____
form--meeting--who-three = Who does it: ____
form--meeting--when-three = On this day at the latest: ____

form--meeting--not-answered = Not answered today: ____
form--meeting--who-answers = Who will answer: ____
form--meeting--when-answered = On this day at the latest: ____
form--meeting--not-agreed = I did not agree to this: ____

form--meeting--read-back = At the end
form--meeting--is-right = I have read this page again.
form--meeting--not-read-back = I could not read it again. The reason: ____
form--meeting--in-my-records = I asked for my request to be written in my records.
form--meeting--signatures = Signatures of who was there: ____

form--meeting--next = What I do next
form--meeting--if-nothing = If I have no news on this date: ____ I ask: ____
form--meeting--copy-to = Who gets a copy: ____
