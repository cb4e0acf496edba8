### A page for a meeting: what was asked, what was answered, who does what. Whoever writes may be a friend of the person.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--meeting = Record of a meeting
    .title = Record of a meeting
    .about = A page for the meeting itself: what you asked, what was answered, who does it, and by when.

form--meeting--date = Date: ____
form--meeting--from-to = From ____ to ____
form--meeting--place = Place: ____
form--meeting--who-is-there = Who is there (name and job): ____
form--meeting--with-me = Who is with me: ____
form--meeting--who-writes = Who writes: ____

form--meeting--i-want = What I want
form--meeting--want = I want from this meeting: ____

form--meeting--asked = What I ask
form--meeting--answers = What was answered
# The number belongs to the question above. What was answered, who does it, by which day.
form--meeting--answer-one = Answer to question 1: ____ Who does it: ____ By when: ____
form--meeting--answer-two = Answer to question 2: ____ Who does it: ____ By when: ____
form--meeting--answer-three = Answer to question 3: ____ Who does it: ____ By when: ____

form--meeting--open = What is still open
form--meeting--not-answered = Not answered today: ____ Who will answer: ____ When: ____
form--meeting--not-agreed = Something that I did not agree to: ____

form--meeting--read-back = At the end
form--meeting--is-right = We read this back together, and it is right.
form--meeting--not-read-back = It was not read back. The reason: ____
form--meeting--in-my-records = I asked that my wish is written in my records.

form--meeting--next = Next
form--meeting--if-nothing = If nothing has come by ____, I ask this person: ____
form--meeting--copy-to = A copy goes to: ____
