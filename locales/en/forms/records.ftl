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
form--records--number = Patient or case number, if I know it: ____
form--records--phone = Phone: ____
form--records--reach = Where to write to me (address, ward, e-mail): ____
form--records--to = To: ____
form--records--date = Date: ____
form--records--in-language = Please have this letter translated. I write in this language: ____
form--records--greeting = Dear team,
form--records--for-somebody = I write for ____, who agrees. Their agreement is with this letter.

form--records--please-give = I ask for
form--records--copy = a copy
form--records--look = a time to look at my records, with somebody who explains

form--records--of = Which records
form--records--everything = all of my records
form--records--only-this = only these: ____
form--records--from-day = From this day: ____
form--records--to-day = To this day: ____
form--records--seen-by = I also want to know who has seen my records.

form--records--how = How I would like it
form--records--on-paper = on paper, by post to my address
form--records--collect = on paper, and I collect it
form--records--by-mail = by e-mail, to this address: ____
form--records--large-print = in large print
form--records--explained = read out or explained to me
form--records--interpreter = with an interpreter. Language: ____

form--records--tell-me = Please tell me in writing
form--records--cost = if I have to pay anything
form--records--when = when I will have it, and from whom
form--records--left-out = if you leave something out: what it is, and why
form--records--by-when = Please answer on this date at the latest: ____
form--records--show-who = To show who I am, I can bring: ____
form--records--thanks = Thank you.
form--records--sign = Signature (or name): ____
