term--consent = consent
    .means = Yes. You say that you want a thing to be done, after you were told all that you need to know, and nobody pushed you.
