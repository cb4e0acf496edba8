# .means what it is; .example a day in a health service; .not what it does not mean; .say a sentence that a person can
# say; .staff what staff should do. No country’s law.
# to write
right--{{id}} = {{words}}
    .means = What this right means, in plain sentences.
    .example = A day in a health service on which it matters.
    .not = What it does not mean.
    .say = A sentence that a person can say.
    .staff = What staff should do.
