right--informed-consent = Informed consent
    .means = You are told first, and then you decide.
    .example = A nurse explains a tablet.
    .not = It is not a signature.
    .say = Please tell me what it is for.
    .staff = Explain, wait, ask.
