### Lección: Su capacidad jurídica. Para leer a solas en un terminal, o en compañía en un centro comunitario.
### Separa dos cosas: la capacidad jurídica, que tiene todo el mundo, y la habilidad para decidir, que puede cambiar.
### Personas de los ejemplos: Teresa (mujer, vende pan) y una cirujana, Idris (hombre, conduce un autobús),
### Nuno (hombre, 23 años), Agnes (mujer, 81) y su sobrino, Hamid (hombre, 68) y un enfermero.

# Para quien traduce o revisa:
# Dos términos sostienen esta lección: capacidad jurídica (legal-capacity) y capacidad mental (mental-capacity).
# Nunca una sola palabra para las dos, y nunca se acortan. «Habilidad para decidir» es la forma sencilla de la segunda.
# En la página «what-laws-say» no cambia el orden: la norma de la ONU, muchas leyes nacionales, lo que usted puede pedir.
# «El comité de la ONU dice» y «lee» se quedan: dicen quién lo dice.
# «Muchas leyes nacionales» y «en algunos casos» se quedan así de abiertos. No se nombra ningún país ni ninguna ley.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin nombres.
# Las preguntas para pensar no tienen una respuesta correcta.

your-legal-capacity = Su capacidad jurídica
    .about = Esta lección trata de quién decide sobre su atención y su vida. Habla de apoyo, de riesgos y de leyes que no son iguales.


## Page: two things

your-legal-capacity--two-things =
    Hay dos cosas que suenan parecido, pero no son lo mismo.

    La primera es la [capacidad jurídica](term:legal-capacity). Significa que usted tiene derechos y que puede usarlos. Puede firmar, aceptar o rechazar.

    La segunda es la habilidad para decidir. Algunos servicios la llaman [capacidad mental](term:mental-capacity). Quiere decir hasta qué punto una persona puede tomar una decisión ahora.

    A menudo la gente confunde las dos. A una persona le cuesta tomar una decisión, y entonces ya nadie le vuelve a preguntar. Esta lección las separa.
    .title = Dos cosas distintas
    .question = ¿Qué decisiones le gusta tomar por su cuenta, y cuáles con alguien?


## Page: everybody has it

your-legal-capacity--everybody-has-it =
    Todo el mundo tiene capacidad jurídica. Una discapacidad no cambia eso. La [Convención](term:crpd) de la ONU lo dice para todos los aspectos de la vida, como la salud y el dinero. Muchas leyes nacionales protegen menos este derecho. Más adelante, una página se lo explica.

    Usted no tiene que ganarse la capacidad jurídica ni demostrarla. Para tener protección, no hace falta que diga que tiene una discapacidad.

    Si tiene menos de 18 años, puede haber también otras normas. Su opinión sigue contando.

    Teresa tiene una discapacidad intelectual. Vende pan y vive de alquiler en un apartamento pequeño. Ahora quizá necesite una operación. La cirujana se sienta y pregunta a Teresa. La madre escucha.
    .title = La tiene todo el mundo
    .question = En su vida, ¿quién le pregunta primero a usted y le habla directamente?


## Page: ability can change

your-legal-capacity--ability-can-change =
    La habilidad para decidir no es igual en todas las personas. También puede cambiar de un día a otro. El dolor, el miedo o dormir poco pueden hacer que decidir sea más difícil. También las palabras difíciles y las prisas.

    Idris es conductor de autobús. La noche después de su operación está confundido. «Mi pregunta puede esperar», dice la enfermera. En el desayuno, Idris tiene la cabeza clara y decide.

    El [comité de la ONU](term:crpd-committee) lo dice así: si a alguien le cuesta decidir, eso no es razón para quitarle la capacidad jurídica. Es razón para ofrecerle apoyo.
    .title = La habilidad para decidir
    .question = ¿A qué hora del día piensa usted mejor?


## Page: what support is

your-legal-capacity--what-support-is =
    La Convención dice que usted puede recibir el apoyo que necesita para usar su capacidad jurídica. El apoyo puede ser:

    - alguien de su confianza
    - una persona de apoyo entre pares o una [persona defensora](term:advocate)
    - palabras sencillas, imágenes o intérprete
    - más tiempo
    - un plan que usted escribe con antelación

    Una [persona de apoyo](term:supporter) le ayuda a entender, a decidir o a decir lo que quiere. La decisión sigue siendo de usted.

    Nuno tiene 23 años. Habla con imágenes en una tableta. Un amigo la sostiene, y Nuno señala. El doctor espera cada respuesta.
    .title = Qué puede ser el apoyo
    .question = ¿Qué apoyo elegiría usted para una decisión grande?


## Page: you choose

your-legal-capacity--you-choose =
    Usted elige quién le ayuda. El comité de la ONU dice que puede rechazar el apoyo, o ponerle fin.

    Un buen apoyo no presiona. Presionar con miedo, amenazas o mentiras se llama [influencia indebida](term:undue-influence). La Convención pide a los países que le protejan de eso. También deberían protegerle cuando quien le ayuda puede salir ganando.

    Agnes tiene 81 años, y su sobrino le ayuda con las cartas. Una carta trata de la casa de Agnes, que quizá un día sea de él. Para esa carta, Agnes pide ayuda a una persona defensora. Su sobrino lo entiende.
    .title = Usted elige su apoyo
    .question = ¿En qué nota que una persona le ayuda sin presionarle?


## Page: taking risks

your-legal-capacity--taking-risks =
    Todo el mundo corre riesgos. La gente se sube a escaleras, se enamora y cambia de trabajo. El comité de la ONU habla de un derecho a correr riesgos y a equivocarse. Las personas con discapacidad también lo tienen.

    Una decisión puede ser de usted, aunque otras personas elegirían otra cosa. El personal puede decir con claridad qué podría pasar. Después, usted y el personal pueden hacer un plan.

    Hamid tiene 68 años. Después de un ictus (derrame o ataque cerebral), quiere ir caminando solo al mercado. El enfermero se preocupa y dice por qué. Eligen una hora tranquila, un bastón y un teléfono. Hamid va.
    .title = El derecho a correr riesgos
    .question = ¿Qué riesgo de su vida valió la pena para usted?


## Page: when staff check

your-legal-capacity--when-staff-check =
    Algunos servicios comprueban si una persona puede tomar una decisión ahora. A menudo lo llaman [evaluación de la capacidad para decidir](term:capacity-assessment). Antes de que empiece, usted puede preguntar:

    - ¿De qué decisión se trata exactamente?
    - ¿Qué ayuda probaron primero?
    - ¿Me pueden explicar esto de otra manera?
    - ¿Puede estar conmigo alguien de mi confianza?

    Puede decir qué hora del día le va bien. Después puede pedir la razón por escrito y que alguien revise la evaluación.

    Esto es un consejo de esta guía. Las normas son distintas en cada país.
    .title = Preguntas antes de una evaluación
    .question = ¿A quién le gustaría tener a su lado en una conversación así?


## Page: what laws say

your-legal-capacity--what-laws-say =
    El comité de la ONU lee la Convención así. Nadie debería perder la capacidad jurídica, ni siquiera para una sola decisión. Nadie debería tener, contra su voluntad, a otra persona que decida en su lugar. Lo que la persona quiere debería contar.

    Muchas leyes nacionales protegen menos este derecho. Todavía permiten que otra persona decida en algunos casos. Eso se llama [sustitución en la adopción de decisiones](term:substitute-decision-making).

    En cualquier caso, usted puede pedir la razón por escrito. Puede pedir apoyo, una persona defensora y una revisión. Una abogada o un abogado puede decirle qué dice la ley en el lugar donde vive.
    .title = Lo que dicen las leyes
    .question = De lo que usted quiere, ¿qué le gustaría más que supieran otras personas?


## Page: to take with you

your-legal-capacity--take-with-you =
    Según la norma de la ONU, la capacidad jurídica es siempre de usted. La habilidad para decidir puede cambiar, y el apoyo puede ayudar. Un día difícil no es razón para quitar un derecho.

    Algunas leyes todavía no siguen esta norma. Usted no tiene la culpa. Aun así, usted puede pedir que le escuchen, que le apoyen y que le den la razón por escrito.

    Abajo hay frases y preguntas para llevar. Para empezar, basta con una.
    .title = Para llevar


## Words to say

your-legal-capacity--say--my-right = Se trata de mí. Por favor, pregúnteme a mí y deme el apoyo que necesito para decidir.
your-legal-capacity--say--another-time = Ahora no puedo pensar con claridad. Si la decisión puede esperar, por favor, pregúnteme otra vez en un momento mejor.
your-legal-capacity--say--with-support = Quiero tomar yo esta decisión, con la persona que yo elija a mi lado.
your-legal-capacity--say--stop-this-help = Gracias por su ayuda. Esto quiero decidirlo sin esa ayuda.
your-legal-capacity--say--talk-to-me = Por favor, hable conmigo. La persona que está a mi lado ha venido a apoyarme.
your-legal-capacity--say--know-the-risk = He escuchado los riesgos y sigo queriendo lo mismo.


## Questions to ask

your-legal-capacity--ask--what-support = ¿Qué apoyo puedo tener para decidir esto por mi cuenta?
your-legal-capacity--ask--make-it-safer = ¿Qué podemos hacer para que esto sea más seguro y yo todavía pueda hacerlo?
your-legal-capacity--ask--which-decision = ¿De qué decisión se trata exactamente?
your-legal-capacity--ask--tried-first = ¿Qué ayuda probaron primero?
your-legal-capacity--ask--another-way = ¿Me pueden explicar esto de otra manera?
your-legal-capacity--ask--somebody-with-me = ¿Puede estar conmigo alguien de mi confianza?
your-legal-capacity--ask--reason-in-writing = ¿Me pueden dar la decisión y la razón por escrito?
your-legal-capacity--ask--who-reviews = ¿Quién puede revisar esto, y hasta cuándo puedo pedirlo?


## Next steps

your-legal-capacity--next--choose-somebody = Piense en una persona que elegiría para apoyarle y pídaselo.
your-legal-capacity--next--find-your-time = Escriba qué le ayuda a decidir: la hora del día, el lugar, las palabras.
your-legal-capacity--next--ask-about-law = Pregunte a una persona defensora, o a una abogada o un abogado, qué dice la ley en el lugar donde vive.
