theme--consent = Consentimiento
    .about = Decir sí o no.
service--gp = Medicina de familia
    .about = Su propio médico.
country--xa = Xa
