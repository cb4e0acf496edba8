### What stands beside forms, on a screen and by ear. It is never printed. It speaks to the person.

# to write
beside--say-it-first = You can also say this. Ask somebody to write it down, with the date.
# to write
beside--who-can-help = Somebody can help you to write it: an advocate, a friend, a person that you trust.
# to write
beside--keep-a-copy = Keep a copy. Write on it when, how and to whom you gave it.
# to write
beside--need-not-send = You need not send it. Writing it can be enough for today.
# to write
beside--take-it-with-you = Take the page with you, above all from a printer or a screen that others use.
# to write
beside--show-it-at-the-start = Show this page at the start of the visit. That is when it helps most.
# to write
beside--bring-somebody = You can bring somebody. They can write while you talk.
# Cards to show at a desk: the staff’s language comes first, the person’s own below it.
# to write
beside--show-in-two-languages = Show the cards in the language of the staff, with your own language below, so that you know what they say.
# to write
beside--cards-are-yours = Nothing about you stands on a card. Write only what you want others to see.
# to write
beside--being-hurt-now = If somebody is being hurt now, do not wait for an answer. Tell an independent body or the police, or call for help.
# to write
beside--time-limit = There can be a time limit, and it can be short. Ask today.
# to write
beside--for-somebody-else = Do you write for somebody else? They should agree to it, and the service will ask for that on paper.
# to write
beside--one-letter-one-thing = A complaint, a request for records and a request for a review are three letters. Each gets its answer sooner alone.
# to write
beside--records-can-hurt = Records can be hard to read, also for the heart. Choose when you open them, and with whom.
# to write
beside--not-the-legal-form = This page may not be the form that the law asks for. It shows that you asked, and when.
# to write
beside--go-on-with-medicine = Do not stop a medicine because you asked for a review. Ask a doctor or a pharmacist first.
# to write
beside--not-on-a-bad-day = Not on a bad day, and not all at once. It can bring back hard times: have somebody near.
# to write
beside--make-it-with-somebody = It helps most when you make it with a worker who will use it.
# to write
beside--who-has-the-key = Write who has the key. Never write a code, or where a key is hidden.
# to write
beside--other-peoples-secrets = Write only what is yours. What others told you in trust stays out.
# to write
beside--do-not-save-here = Do not save it on a machine that others use.
# to write
beside--you-hold-the-page = You hold the page. Whoever writes for you writes what is said, not what they think of it.
# The same words as help-danger.
# to write
beside--in-danger-now = If you are in danger now, ask somebody near you, or call the emergency number where you are.
# Termbase: deprivation-of-liberty, independent-advocate. It stands beside the letter that asks for a review.
# to write
beside--law-may-differ = By the UN standard, a disability is never a reason to take away your liberty or your say. The law where you live may still allow it in some cases. Either way, you can ask for the reason in writing, for an advocate and for a review.
