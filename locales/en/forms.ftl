### What stands beside forms, on a screen and by ear. It is never printed. It speaks to the person.

# It stands before every letter, as good a way as the letter itself.
beside--say-it-first = You can say this first, or instead of writing it. Ask somebody to write it down, with the date.
beside--who-can-help = Somebody can help you to write it: an advocate, a friend, a person that you trust.
beside--keep-a-copy = Keep a copy. Write on it when, how and to whom you gave it.
beside--need-not-send = You need not send it. Writing it can be enough for today.
beside--take-it-with-you = Take the page with you. Leave nothing at a printer that others use.
beside--show-it-at-the-start = Show this page at the start of the visit. It helps most when staff look at it with you.
beside--bring-somebody = You can ask to have somebody with you. They can write while you talk.
# Cards to show at a desk: the staff’s language comes first, the person’s own below it.
beside--show-in-two-languages = Show the cards in the language of the staff. Put your own language below it. Then you know what they say.
beside--cards-are-yours = No name and no diagnosis stands on a card. Write only what you want others to see.
beside--being-hurt-now = If you or somebody else is being hurt now, do not wait for an answer. Call for help, or tell an independent body or the police.
beside--time-limit = There can be a time limit, and it can be short. Ask today what it is.
beside--for-somebody-else = Do you write for somebody else? They should agree to it. You can put in a line that says so. The service may ask for their agreement on paper.
beside--one-letter-one-thing = A complaint, a request for records and a request for a review are three letters. Each is clearer alone.
beside--records-can-hurt = Records can be hard to read, also for the heart. Choose when you open them, and with whom.
beside--not-the-legal-form = This page may not be the form that the law asks for. It can show that you asked, and when.
beside--go-on-with-medicine = Do not stop a medicine because you asked for a review. Ask a doctor or a pharmacist first.
beside--not-on-a-bad-day = Not on a bad day, and not all at once. It can bring back hard times: have somebody near.
beside--make-it-with-somebody = It may help more if you make it with a worker who will use it.
beside--who-has-the-key = Write who has the key. Never write a code, or where a key is hidden.
beside--other-peoples-secrets = Write only what is yours. What others told you in trust stays out.
beside--do-not-save-here = Do not save it on a machine that others use.
beside--you-hold-the-page = You hold the page. Whoever writes for you writes what is said, not what they think of it.
# The same words as help-danger.
beside--in-danger-now = If you are in danger now, ask somebody near you, or call the emergency number where you are.
# Termbase: deprivation-of-liberty, independent-advocate. It stands beside the letter that asks for a review.
beside--law-may-differ = By the UN standard, a disability is never a reason to take away your liberty or your say. The law where you live may still allow it in some cases. Either way, you can ask for the reason in writing, for an advocate and for a review.
