### Lección: Seis pasos para hacerse oír. Para leer a solas en un terminal, o en compañía en un centro comunitario.
### Los seis pasos son: saber, preparar, decirlo, pedir apoyo, anotar, volver a preguntar.
### Personas de los ejemplos: Salma (mujer, espera una operación), Bilal (hombre, arregla bicicletas),
### Wanda (mujer, 70 años), Jonas (hombre) y la doctora Brandt, Irena (mujer), Anders (enfermero), Yusuf (panadero).

# Para quien traduce o revisa:
# Los nombres de los seis pasos vuelven en varias páginas. Siempre las mismas palabras, en el mismo orden.
# BRAN y Ask 3 Questions son nombres del inglés. BRAN se queda en letras latinas; las preguntas se traducen.
# Las letras de BRAN vienen de benefits, risks, alternatives, nothing. No hace falta que encajen en español.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin nombres. No se nombra ningún país ni ninguna ley.
# Nunca se reprocha a nadie que se haya callado. Las preguntas para pensar no tienen una respuesta correcta.

six-steps-of-speaking-up = Seis pasos para hacerse oír
    .about = Esta lección trata de cómo decir lo que usted quiere en un servicio de salud. Tiene seis pasos y algunas preguntas para llevar.


## Page: why

six-steps-of-speaking-up--why =
    Hablar puede ser difícil. Quizá usted se encuentre mal, sienta cansancio o tenga miedo. Quizá la otra persona tenga prisa.

    Aquí hay seis pasos que pueden ayudar:

    - saber
    - preparar
    - decirlo
    - pedir apoyo
    - anotar
    - volver a preguntar

    Puede usar uno, o los seis. El orden puede cambiar.

    Muchas personas se quedan sin palabras ante una médica o un médico. Es humano. Muchas veces todavía se puede hablar más tarde.
    .title = ¿Por qué seis pasos?
    .question = ¿Cuándo fue la última vez que alguien le escuchó bien? ¿Qué hizo esa persona?


## Page: step 1

six-steps-of-speaking-up--know =
    Primero, averigüe de qué se trata. Hay tres preguntas que ayudan. ¿Qué derecho es? ¿De quién es la decisión? ¿Hay un plazo?

    Salma espera una operación. Una carta le da una fecha nueva. Ella pregunta en la recepción si la fecha es fija. La recepcionista lo comprueba. Salma puede elegir otro día y tiene una semana para responder.

    Las respuestas cambian de un país a otro. Una [persona defensora](term:advocate) o un centro comunitario pueden ayudarle a encontrarlas.
    .title = Paso 1: Saber
    .question = Piense en una decisión sobre su salud. ¿De quién es esa decisión?


## Page: step 2

six-steps-of-speaking-up--prepare =
    Escriba los tres puntos que más le importan. Añada las fechas que cuentan. Lea sus puntos en voz alta una o dos veces. Puede pedir a alguien que vaya con usted.

    Algunas personas llevan una tarjeta o un cuadernillo. Sirve para decir al personal cómo hablar con ellas y qué les ayuda.

    Bilal arregla bicicletas y se pone nervioso ante el personal médico. Escribe tres palabras en una tarjeta: dolor, sueño, trabajo. En la consulta se le olvida todo. Entonces mira la tarjeta y empieza por la primera palabra.
    .title = Paso 2: Preparar
    .question = ¿Qué tres palabras pondría hoy en su tarjeta?


## Page: step 3

six-steps-of-speaking-up--say-it =
    Empiece hablando de usted. Diga lo que siente, lo que necesita o lo que quiere. «Tengo miedo de esta prueba. Necesito una pausa corta». Una frase así no culpa a nadie.

    No hace falta que justifique lo que elige. Puede decirlo otra vez, con las mismas palabras. También puede escribirlo, usar la lengua de señas (o de signos) o señalarlo.

    Wanda tiene 70 años y la voz suave. «Todavía no me han escuchado», dice. «¿Puedo decirlo otra vez?». La enfermera deja los papeles y escucha.
    .title = Paso 3: Decirlo
    .question = ¿Cómo empezaría su propia frase: siento, necesito o quiero?


## Page: questions to take along

six-steps-of-speaking-up--questions-to-take =
    Algunos servicios de salud enseñan preguntas que valen para casi cualquier prueba o tratamiento. Un grupo de preguntas se llama BRAN, por sus palabras en inglés:

    - Beneficios: ¿en qué me puede ayudar?
    - Riesgos: ¿qué puede salir mal?
    - Alternativas: ¿qué otra cosa podría hacer?
    - Nada: ¿qué pasa si no hago nada?

    Otro grupo se llama Ask 3 Questions, es decir, haga tres preguntas:

    - ¿Qué opciones tengo?
    - ¿Qué tiene cada una de bueno y de malo para mí?
    - ¿Cómo consigo apoyo para decidir qué es lo adecuado para mí?
    .title = Preguntas para llevar
    .question = ¿Cuál de estas preguntas haría primero?


## Page: step 4

six-steps-of-speaking-up--ask-for-support =
    No tiene que hacer esto sin ayuda. Puede pedir [intérprete](term:interpreter), una persona defensora o la compañía de alguien de su confianza. Puede pedir más tiempo, una sala tranquila o palabras sencillas.

    Algunas personas tienen una discapacidad y necesitan un cambio para participar. La [Convención](term:crpd) de la ONU lo llama [ajustes razonables](term:reasonable-accommodation). Un servicio solo puede decir que no cuando el cambio es una carga demasiado grande.

    Jonas se pierde cuando alguien habla rápido. «Una cosa a la vez, por favor», dice. La doctora Brandt habla más despacio y hace un dibujo pequeño.
    .title = Paso 4: Pedir apoyo
    .question = ¿Qué le hace más fácil participar en una conversación?


## Page: step 5

six-steps-of-speaking-up--write-it-down =
    Los detalles se olvidan fácilmente. Después de la conversación, anote qué se dijo, quién lo dijo y cuándo. Bastan unas palabras. Una amiga o un amigo puede escribir por usted.

    Puede pedir una respuesta por escrito. También puede pedir al personal que ponga una nota en su [historia clínica](term:health-records). La nota dice qué pidió usted y qué le respondieron.

    Irena no lleva papel. Escribe en el dorso de un folleto: «Martes. Anders, enfermero. Resultados el viernes». Anders lo lee y dice que es correcto.
    .title = Paso 5: Anotar
    .question = ¿Dónde guardaría sus notas para volver a encontrarlas?


## Page: step 6

six-steps-of-speaking-up--follow-up =
    Antes de irse, pregunte cuándo tendrá noticias y de quién. También puede comprobar si usted se explicó bien. Pida a la otra persona que repita lo que usted ha dicho.

    Yusuf es panadero. Espera una llamada durante dos semanas, y nadie llama. Escribe una carta corta con la fecha de la conversación. La enfermera lo llama. Le pide disculpas y tiene una respuesta.

    ¿Sigue sin haber respuesta? Puede presentar una [queja](term:complaint), o acudir a un órgano independiente, o a una abogada o un abogado. Puede haber un plazo, así que pregunte pronto.
    .title = Paso 6: Volver a preguntar
    .question = ¿Quién podría recordarle que pregunte otra vez a las dos semanas?


## Page: to take with you

six-steps-of-speaking-up--take-with-you =
    Saber, preparar, decirlo, pedir apoyo, anotar, volver a preguntar. Ya tiene los seis pasos.

    Empiece por el paso que le sea más fácil. Una frase puede bastar. Si hoy no tiene fuerzas, descanse primero. Otro día, alguien puede acompañarle a hablar.

    Abajo hay frases y preguntas para llevar. Elija las que le vayan bien y deje las demás.
    .title = Para llevar


## Words to say

six-steps-of-speaking-up--say--three-points = Tengo tres puntos. ¿Puedo leérselos antes de empezar?
six-steps-of-speaking-up--say--i-need = Necesito una pausa corta, y después me gustaría seguir.
six-steps-of-speaking-up--say--not-heard = Todavía no me han escuchado. ¿Puedo decirlo otra vez?
six-steps-of-speaking-up--say--support-first = Quiero hablar de esto, y para hacerlo necesito apoyo.
six-steps-of-speaking-up--say--note-in-records = Por favor, escriba en mi historia clínica qué pedí y qué me respondió usted.


## Questions to ask

six-steps-of-speaking-up--ask--whose-decision = ¿Es mía esta decisión? Si no, ¿de quién es?
six-steps-of-speaking-up--ask--by-when = ¿Hay un plazo? ¿Para cuándo necesita mi respuesta?
six-steps-of-speaking-up--ask--four-questions = ¿En qué me puede ayudar esto? ¿Qué puede salir mal? ¿Qué otra cosa podría hacer? ¿Qué pasa si no hago nada?
six-steps-of-speaking-up--ask--three-questions = ¿Qué opciones tengo? ¿Qué tiene cada una de bueno y de malo para mí? ¿Cómo consigo apoyo para decidir?
six-steps-of-speaking-up--ask--in-writing = ¿Puede darme esto por escrito, con palabras sencillas?
six-steps-of-speaking-up--ask--when-hear = ¿Cuándo tendré noticias, y quién me las dará?
six-steps-of-speaking-up--ask--what-understood = ¿Qué ha entendido de lo que le dije? Dígamelo, por favor, con sus propias palabras.


## Next steps

six-steps-of-speaking-up--next--write-three-points = Escriba los tres puntos que más le importan, en cualquier lengua.
six-steps-of-speaking-up--next--find-somebody = Piense en una persona que podría ir con usted y pídaselo.
six-steps-of-speaking-up--next--one-small-sentence = Elija una frase de esta página y dígala una vez en voz alta en casa.
