### A letter that asks for health records. No complaint in it.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--records = Letter: my records
    .title = Request for my health records
    .about = A letter that asks for a copy of your health records, or to look at them with somebody who explains.

form--records--from = From: ____
form--records--born = Born on: ____
form--records--number = My number with you, if I have one: ____
form--records--reach = How to reach me: ____
form--records--to = To: ____
form--records--date = Date: ____
form--records--greeting = Dear team,
form--records--for-somebody = I write for ____, who agrees. Their agreement is with this letter.

form--records--please-give = Please give me
form--records--copy = a copy
form--records--look = a look at them, with somebody who explains

form--records--of = Of what
form--records--everything = everything that you have about me
form--records--only-this = only this: ____
form--records--from-to = From ____ to ____
form--records--seen-by = I also want to know who has seen my records.

form--records--how = How I would like it
form--records--on-paper = on paper
form--records--by-mail = by e-mail
form--records--large-print = in large print
form--records--explained = read to me or explained, with an interpreter for ____

form--records--tell-me = Please tell me
form--records--show-who = How do I show you that it is me?
form--records--cost = Does it cost anything?
form--records--when = When will I have it, and from whom?
form--records--left-out = If you leave something out, please tell me in writing what it is, and why.
form--records--thanks = Thank you.
form--records--sign = Name: ____
