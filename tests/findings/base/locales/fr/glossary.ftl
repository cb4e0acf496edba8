term--consent = consentement
    .means = Dire oui après avoir été informé.
