three-words = Tres palabras
    .about = Palabras pequeñas que ayudan.

three-words--why = Hay tiempo.
    .title = Una página corta
    .question = ¿Qué preguntaría?
three-words--brain = Hay tiempo.
    .title = Una página corta
    .question = ¿Qué preguntaría?
three-words--benefit = Hay tiempo.
    .title = Una página corta
    .question = ¿Qué preguntaría?
three-words--risk = Hay tiempo.
    .title = Una página corta
    .question = ¿Qué preguntaría?
three-words--nothing = Hay tiempo.
    .title = Una página corta
    .question = ¿Qué preguntaría?
three-words--take-with-you = Hay tiempo.
    .title = Una página corta

three-words--say--wait = Espere un momento, por favor.
three-words--ask--what-good = ¿Para qué sirve?
three-words--say--three-questions = Tengo tres preguntas.
three-words--next--write-them-down = Escribir las tres palabras.
