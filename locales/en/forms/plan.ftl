### A worksheet that is written on a good day. Somebody in a hurry reads the first page. It says “I”; the honest
### note at its foot speaks to whoever writes, and cannot be left out.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: advance-plan. Not the word for the legal form, nor the word for a will.
form--plan = My plan for hard days
    .title = My plan for hard days
    .about = A worksheet for a good day: whom to call, what helps, what harms, and what you want when things get hard.

form--plan--name = My name: ____
form--plan--written = Written on: ____
form--plan--look-again = I look at it again on: ____
form--plan--call-first = Call first: ____
form--plan--call-also = Also call: ____
form--plan--do-not-tell = Do not call or tell: ____

form--plan--signs = How a hard time shows
form--plan--you-can-see = You can see that a hard time is coming when ____
form--plan--starts = This plan starts when: ____
form--plan--ends = It ends when: ____

form--plan--please-first = Please do first
form--plan--please-not = Please do not
form--plan--how-to-talk = How to talk with me
form--plan--like-to-talk = I like to talk like this: ____
form--plan--interpreter = an interpreter for ____
form--plan--board = a board, or writing
form--plan--few-people = few people
form--plan--somebody = this person with me: ____

form--plan--treatment = Treatment
form--plan--helped = What has helped me (a treatment, a place, a person): ____
form--plan--harmed = What has harmed me, and how: ____
form--plan--try-first = What I want to be tried first: ____
form--plan--no-to = What I do not want: ____
form--plan--know-without = I know what can happen without it. I talked about it with ____
form--plan--agree-instead = What I would agree to instead: ____
form--plan--medicine = My medicine and allergies (ask the pharmacy for a list): ____

form--plan--home = My home
form--plan--children = Children: ____
form--plan--animals = Animals: ____
form--plan--key = Who has a key: ____
form--plan--bills = Bills, work, school: ____

form--plan--who-may-know = Who may know
form--plan--know-what = Who may know what: ____
form--plan--copies = Who has a copy: ____
form--plan--may-change = I may change this plan. The newest date counts.
form--plan--sign = Date: ____ Name: ____
form--plan--witness = Witness, if I want one: ____

## The honest note. It is printed whatever else is left out, and nothing of it may be softened.

form--plan--not-a-legal-form = This is a worksheet. It tells others what you want. It is not a legal form. What the law makes of it differs from country to country.
form--plan--differs = In some places a no to a treatment counts only in a special form: written, dated, signed, with a witness. In some places a law can overrule it, above all if you are kept in hospital.
form--plan--ask-what-is-needed = Ask an advocate, a doctor or a lawyer what is needed where you live.
form--plan--read-it-first = You can always ask staff to read it first, and to write down why if they do not follow a part.
form--plan--stopping-can-harm = Stopping a medicine suddenly can harm you. Ask a doctor or a pharmacist how to stop it safely.
