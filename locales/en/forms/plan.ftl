### A worksheet that is written on a good day. Somebody in a hurry reads the first page. It says “I”; the honest
### note at its foot speaks to whoever writes, and cannot be left out.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: advance-plan. Not the word for the legal form, nor the word for a will.
form--plan = My plan for hard days
    .title = My plan for hard days
    .about = A worksheet for a good day: whom to call, what helps, what harms, and what you want when things get hard.

form--plan--name = My name: ____
form--plan--born = Born on: ____
form--plan--number = Patient or case number, if I know it: ____
form--plan--phone = My phone: ____
form--plan--written = Date of this plan: ____
form--plan--look-again = I will look at it again on this date: ____
form--plan--call-first = Please call first: ____ Phone: ____
form--plan--call-also = Then call: ____ Phone: ____
form--plan--speaks = This person may speak for me: ____ Phone: ____
form--plan--do-not-tell = Please do not call or tell: ____

form--plan--signs = How a hard time shows
form--plan--you-can-see = You can see that a hard time is coming when: ____
form--plan--starts-me = This plan starts when I say so.
form--plan--starts-other = This plan starts when this person sees these signs: ____
form--plan--ends-me = It ends when I say so.
form--plan--ends-on = It ends on this day: ____

form--plan--please-first = Please do first
form--plan--please-not = Please do not
form--plan--how-to-talk = How to talk with me
form--plan--like-to-talk = I like to talk like this: ____
form--plan--interpreter = an interpreter. Language: ____
form--plan--board = a communication board, or writing
form--plan--few-people = only a few people in the room
form--plan--somebody = this person with me: ____

form--plan--treatment = Treatment
form--plan--helped = What has helped me (a treatment, a place, a person): ____
form--plan--harmed = What has harmed me, and how: ____
form--plan--try-first = What I want you to try first: ____
form--plan--no-to = What I do not want: ____
form--plan--know-without = I know what can happen if I say no to this. I talked about it with: ____
form--plan--agree-instead = What I would say yes to instead: ____
form--plan--medicine = My medicine (the pharmacy can give me a list): ____
form--plan--allergies = My allergies: ____

form--plan--home = My home, if I am not there
form--plan--children = Who looks after my children: ____
form--plan--animals = Who looks after my animals: ____
form--plan--key = Who has a key to my home: ____
form--plan--bills = Who looks after bills, work or school: ____

form--plan--who-may-know = Who may know about me
form--plan--know-what = Name: ____ What this person may know: ____
form--plan--know-what-two = Name: ____ What this person may know: ____
form--plan--copies = Who has a copy of this plan: ____
form--plan--may-change = I may change this plan. The plan with the newest date counts.
form--plan--sign = Signature (or name): ____
form--plan--witness = A witness who sees me sign, if I want one: ____

## The honest note. It is printed whatever else is left out, and nothing of it may be softened.

form--plan--for-the-writer = For the person who writes this plan
form--plan--not-a-legal-form = This is a worksheet. It tells others what you want. It is not a legal form. How much it counts in law differs from country to country.
form--plan--differs = In some places a no to a treatment counts only in a special form: written, dated, signed, with a witness. In some places a law lets others go against your no, above all if you are kept in hospital.
form--plan--ask-what-is-needed = Ask an advocate, a doctor or a lawyer what is needed where you live.
form--plan--read-it-first = You can always ask staff to read it first. If they do not follow a part, you can ask them to write down why.
form--plan--stopping-can-harm = Stopping a medicine suddenly can harm you. Ask a doctor or a pharmacist how to stop it safely.
