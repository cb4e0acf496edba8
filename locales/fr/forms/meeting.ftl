### A page for a meeting: what was asked, what was answered, who does what. Whoever writes may be a friend of the person.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# to write
form--meeting = Record of a meeting
    .title = Record of a meeting
    .about = A page for the meeting itself: what you asked, what was answered, who does it, and by when.

# to write
form--meeting--date = Date: ____
# to write
form--meeting--from-to = From ____ to ____
# to write
form--meeting--place = Place: ____
# to write
form--meeting--who-is-there = Who is there (name and job): ____
# to write
form--meeting--with-me = Who is with me: ____
# to write
form--meeting--who-writes = Who writes: ____

# to write
form--meeting--i-want = What I want
# to write
form--meeting--want = I want from this meeting: ____

# to write
form--meeting--asked = What I ask
# to write
form--meeting--answers = What was answered
# The number belongs to the question above. What was answered, who does it, by which day.
# to write
form--meeting--answer-one = Answer to question 1: ____ Who does it: ____ By when: ____
# to write
form--meeting--answer-two = Answer to question 2: ____ Who does it: ____ By when: ____
# to write
form--meeting--answer-three = Answer to question 3: ____ Who does it: ____ By when: ____

# to write
form--meeting--open = What is still open
# to write
form--meeting--not-answered = Not answered today: ____ Who will answer: ____ When: ____
# to write
form--meeting--not-agreed = Something that I did not agree to: ____

# to write
form--meeting--read-back = At the end
# to write
form--meeting--is-right = We read this back together, and it is right.
# to write
form--meeting--not-read-back = It was not read back. The reason: ____
# to write
form--meeting--in-my-records = I asked that my wish is written in my records.

# to write
form--meeting--next = Next
# to write
form--meeting--if-nothing = If nothing has come by ____ I ask: ____
# to write
form--meeting--copy-to = A copy goes to: ____
