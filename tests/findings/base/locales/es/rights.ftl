right--informed-consent = Consentimiento informado
    .means = Primero le informan y luego usted decide.
    .example = Una enfermera explica una pastilla.
    .not = No es una firma.
    .say = Dígame para qué sirve.
    .staff = Explicar, esperar, preguntar.
