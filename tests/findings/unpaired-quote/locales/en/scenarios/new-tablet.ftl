new-tablet = A new tablet
    .about = This story is about a tablet without a word.
new-tablet--handed =
    Omar hands over a tablet.
    .title = The tablet
    .note = Ask: what stops people?
new-tablet--handed--ask-why = “What is it for?’
    .after = He sits down and explains.
new-tablet--handed--say-nothing = Say nothing.
    .after = Many people freeze.
new-tablet--later =
    You know that you can ask. See [consent](term:consent).
    .title = Later
new-tablet--say--what-for = What is this for?
new-tablet--say--changed-my-mind = I have changed my mind.
new-tablet--ask--side-effects = What are the side effects?
new-tablet--next--ask-for-review = Ask for a review.
