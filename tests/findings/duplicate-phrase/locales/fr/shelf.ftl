theme--consent = Consentement
    .about = Dire oui ou non.
service--gp = Médecin traitant
    .about = Votre propre médecin.
theme--consent = Accord
    .about = Oui ou non.
welcome = Bonjour
country--xa = Xa
