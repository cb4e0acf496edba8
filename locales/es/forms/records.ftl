### A letter that asks for health records. No complaint in it.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
# to write
form--records = Letter: my records
    .title = Request for my health records
    .about = A letter that asks for a copy of your health records, or to look at them with somebody who explains.

# to write
form--records--from = From: ____
# to write
form--records--born = Born on: ____
# to write
form--records--number = My number with you, if I have one: ____
# to write
form--records--reach = How to reach me: ____
# to write
form--records--to = To: ____
# to write
form--records--date = Date: ____
# to write
form--records--greeting = Dear team,
# to write
form--records--for-somebody = I write for ____, who agrees. Their agreement is with this letter.

# to write
form--records--please-give = Please give me
# to write
form--records--copy = a copy
# to write
form--records--look = a look at them, with somebody who explains

# to write
form--records--of = Of what
# to write
form--records--everything = everything that you have about me
# to write
form--records--only-this = only this: ____
# to write
form--records--from-to = From ____ to ____
# to write
form--records--seen-by = I also want to know who has seen my records.

# to write
form--records--how = How I would like it
# to write
form--records--on-paper = on paper
# to write
form--records--by-mail = by e-mail
# to write
form--records--large-print = in large print
# to write
form--records--explained = read to me or explained, with an interpreter for ____

# to write
form--records--tell-me = Please tell me
# to write
form--records--show-who = How do I show you that it is me?
# to write
form--records--cost = Does it cost anything?
# to write
form--records--when = When will I have it?
# to write
form--records--left-out = If you leave something out, please write to me what it is, and why.
# to write
form--records--thanks = Thank you.
# to write
form--records--sign = Name: ____
