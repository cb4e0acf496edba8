theme--consent = Consentement
    .about = Dire oui ou non.
service--gp = Médecin traitant
    .about = Votre propre médecin.
problem--no-answer = Personne ne me répond.
    .about = Vous pouvez demander encore.
problem--no-answer--say--please = Répondez-moi.
country--xa = Xa
