form--ask = Una carta
    .title = Una pregunta
    .about = Pide una respuesta.
form--ask--date = Fecha: ____
form--ask--happened = Esto pasó: ____ con ____
form--ask--sorry = Quiero una disculpa.
form--ask--no-form = No es un documento legal.
