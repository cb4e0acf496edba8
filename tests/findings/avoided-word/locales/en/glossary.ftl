term--consent = consent
    .means = A patient says yes. “The patient,” says somebody, in full legal capacity.
