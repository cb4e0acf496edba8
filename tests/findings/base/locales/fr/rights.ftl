right--informed-consent = Consentement éclairé
    .means = On vous informe, puis vous décidez.
    .example = Une infirmière explique un comprimé.
    .not = Ce n’est pas une signature.
    .say = Dites-moi à quoi il sert.
    .staff = Expliquer, attendre, demander.
