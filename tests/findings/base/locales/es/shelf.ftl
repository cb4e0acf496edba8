theme--consent = Consentimiento
    .about = Decir sí o no.
service--gp = Medicina de familia
    .about = Su propio médico.
problem--no-answer = Nadie me responde.
    .about = Puede preguntar otra vez.
problem--no-answer--say--please = Contésteme.
country--xa = Xa
