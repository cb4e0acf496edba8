# Quoted: patient
term--consent = consent
    .means = Saying yes after being told.
