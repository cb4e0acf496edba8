term--consent = consent
    .means = Saying yes after being told, as the Care Act has it.
