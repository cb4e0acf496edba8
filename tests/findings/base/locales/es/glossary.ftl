term--consent = consentimiento
    .means = Decir sí después de ser informado.
