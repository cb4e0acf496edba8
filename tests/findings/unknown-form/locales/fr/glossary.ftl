-consent =
    { $form ->
       *[bare] consentement
        [the] le consentement
    }
term--consent = { -consent(form: "teh") }
    .means = { -consent(from: "the") } : dire oui.
