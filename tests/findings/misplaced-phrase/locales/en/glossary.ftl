term--consent = consent
    .means = Saying yes after being told.
ally--advocate = An advocate
    .does = Speaks up with you.
