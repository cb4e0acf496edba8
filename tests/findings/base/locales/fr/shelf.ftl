theme--consent = Consentement
    .about = Dire oui ou non.
service--gp = Médecin traitant
    .about = Votre propre médecin.
country--xa = Xa
