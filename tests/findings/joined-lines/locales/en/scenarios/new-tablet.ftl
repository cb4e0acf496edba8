new-tablet = A new tablet
    .about = This story is about a tablet without a word.
new-tablet--handed =
    Omar has:
    • a tablet
    • a glass
    .title = The tablet
    .note = Ask: what stops people?
new-tablet--handed--ask-why = “What is it for?”
    .after = He sits down and explains.
new-tablet--handed--say-nothing = Say nothing.
    .after = Many people freeze.
new-tablet--later =
    You can:
    - ask
    - wait
    All of it is fine. See [consent](term:consent).
    .title = Later
new-tablet--say--what-for = What is this for?
new-tablet--say--changed-my-mind = I have changed my mind.
new-tablet--ask--side-effects = What are the side effects?
new-tablet--next--ask-for-review = Ask for a review.
