theme--consent = Consent
    .about = Saying yes or no.
service--gp = GP
    .about = Your own doctor.
country--xa = Xa
