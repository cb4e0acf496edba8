theme--consent = Consent
    .about = Saying yes or no.
service--gp = GP
    .about = Your own doctor.
problem--no-answer = Nobody answers me.
    .about = You may ask again.
problem--no-answer--say--please = Please answer me.
country--xa = Xa
