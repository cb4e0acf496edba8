### Mi situación. La persona responde eligiendo; no escribe nada.
### País: cualquiera. Registro: sencillo. Ninguna respuesta está bien o mal, y nada de esto es asesoramiento legal.
### Las opciones están en primera persona (habla quien lee); lo demás trata de usted. Sin género para quien lee.

my-situation = Mi situación
    .about = Usted responde a unas preguntas sobre lo que le está pasando. Algunas preguntas hablan de que le hagan daño, o de no poder irse de un lugar.

## The questions

my-situation--about =
    Elija la respuesta que más se acerque. No hay que escribir nada, y usted puede volver atrás en cualquier momento. Esto no es asesoramiento legal. Le ayuda a encontrar palabras y personas.

    Si ahora está en peligro, pida ayuda a alguien que esté cerca. O llame al número de emergencias del lugar donde está.
    .title = ¿De qué se trata?
my-situation--about--how-i-am-treated = Cómo me tratan, o mi privacidad
my-situation--about--a-treatment = Un tratamiento, una prueba o un medicamento
# Termbase: interpreter
my-situation--about--not-informed = No recibo información, o no tengo intérprete
my-situation--about--others-decide = Otras personas deciden por mí, o no puedo irme
my-situation--about--rather-not-say = Otra cosa, o prefiero no decirlo

my-situation--decision =
    Se trata de su vida. Siempre puede pedir que le escuchen. ¿Qué deciden otras personas por usted?
    .title = Lo que deciden otras personas
my-situation--decision--my-life = Mi atención, mi dinero o dónde vivo
my-situation--decision--cannot-leave = No puedo irme, o no puedo ir adonde quiero
my-situation--decision--both = Las dos cosas
my-situation--decision--do-not-know = No sé qué se decidió
my-situation--decision--rather-not-say = Prefiero no decirlo

my-situation--who =
    En cada lugar responde alguien distinto. Por eso ayuda saber quién decide. ¿Quién decide en su situación?
    .title = ¿Quién decide?
my-situation--who--public-service = El personal de un servicio público, o de uno que paga el Estado
my-situation--who--private-service = El personal de un servicio privado
my-situation--who--family-or-friend = Mi familia, una amiga o un amigo
my-situation--who--do-not-know = Varias personas, o no lo sé
my-situation--who--rather-not-say = Prefiero no decirlo

my-situation--asked =
    Antes de hacer algo, las personas deberían preguntarle a usted. Deberían explicárselo hasta que lo entienda. También deberían decirle la razón. ¿Cómo fue en su caso?
    .title = ¿Le preguntaron?
my-situation--asked--asked-and-clear = Me preguntaron, me dijeron por qué y lo entendí.
my-situation--asked--asked-not-clear = Me preguntaron, pero no lo entendí todo.
my-situation--asked--not-asked = Nadie me preguntó. Me lo dijeron, o lo hicieron sin más.
my-situation--asked--do-not-know = No lo sé, o no me acuerdo.
my-situation--asked--rather-not-say = Prefiero no decirlo.

# Termbase: torture-cidt
my-situation--never =
    Nadie puede tratarle nunca de forma cruel o degradante. Degradante quiere decir que humilla mucho. Por ejemplo, pegarle, amenazarle o dejarle en la suciedad. ¿Le ha pasado algo así?

    Si ahora está en peligro, pida ayuda a alguien que esté cerca. O llame al número de emergencias del lugar donde está.
    .title = Lo que nadie puede hacer nunca
my-situation--never--going-on = Sí, y sigue pasando.
my-situation--never--it-stopped = Sí, pero ya no pasa.
my-situation--never--nothing-like-it = No, nada de eso.
my-situation--never--not-sure = No lo tengo claro.
my-situation--never--rather-not-say = Prefiero no decirlo.

# Termbase: proportionate (sencillo: no más de lo necesario)
my-situation--reason =
    Hay otros derechos que sí pueden tener límites. Pero tiene que haber una ley y una buena razón. El límite no puede ir más allá de lo necesario. ¿Alguien le dio una razón?
    .title = ¿Hay una razón?
my-situation--reason--about-me = Sí, una razón que tiene que ver conmigo.
my-situation--reason--rule-for-all = Solo que es una norma para todo el mundo.
my-situation--reason--no-reason = No, nadie me dio una razón.
my-situation--reason--do-not-know = No lo sé.
my-situation--reason--rather-not-say = Prefiero no decirlo.

my-situation--smaller =
    A veces también sirve un límite más pequeño que el que le ponen. Quizá dure menos tiempo. Quizá sea a otra hora. Quizá pueda estar con usted alguien de confianza. ¿Se le ocurre uno?
    .title = ¿Hay un límite más pequeño?
my-situation--smaller--know-one = Sí, y puedo decir cuál.
my-situation--smaller--need-help = Quizá. Me gustaría tener ayuda para encontrarlo.
my-situation--smaller--do-not-know = No lo sé.
my-situation--smaller--rather-not-say = Prefiero no decirlo.

my-situation--want =
    Gracias. Esa era la última pregunta sobre lo que pasó. ¿Qué le gustaría hacer ahora? Cualquier opción está bien. Usted puede volver y elegir otra cosa.
    .title = ¿Qué quiere ahora?
my-situation--want--talk = Quiero hablar con esas personas.
my-situation--want--someone = Quiero tener a alguien conmigo.
my-situation--want--write = Quiero escribirlo y recibir una respuesta.
my-situation--want--help-today = Necesito ayuda hoy.
my-situation--want--not-now = Ahora no quiero hacer nada.

## Where it comes to rest

my-situation--talk-to-them =
    Usted puede hablar con esas personas cuando quiera. Aquí tiene algunas palabras. Puede usarlas o cambiarlas. No tiene que decirlo todo. Una frase puede bastar para un día.
    .title = Hablar con esas personas
# Termbase: advocate
my-situation--get-someone-with-me =
    No tiene que pasar por esto sin compañía. Usted elige quién le acompaña. Puede ser una amiga o un amigo, una persona de apoyo entre pares o una persona defensora. Esa persona le ayuda a decir lo que usted quiere. No decide por usted.
    .title = Tener a alguien al lado
my-situation--write-it-down =
    Una nota corta es suficiente. No tiene que ser perfecta. En papel es más fácil pedir una respuesta. También puede pedir a alguien que escriba lo que usted dice.
    .title = Escribirlo
my-situation--get-help-today =
    Usted puede pedir ayuda ahora. No tiene la culpa de necesitarla. Si está en peligro, pida ayuda a alguien que esté cerca. O llame al número de emergencias del lugar donde está. Las demás preguntas pueden quedar para otro día.
    .title = Recibir ayuda hoy
my-situation--not-now =
    Está bien así. Muchas personas necesitan tiempo primero. Usted no pierde sus derechos. Puede volver cualquier día y elegir otra cosa. Si está en peligro, pida ayuda a alguien que esté cerca. O llame al número de emergencias del lugar donde está.
    .title = Ahora no

## Sentences to say

my-situation--say--what-matters = Quiero contarle lo que es importante para mí, y me gustaría que me escuchara.
my-situation--say--not-again = Me hicieron daño, y eso no debe volver a pasar.
my-situation--say--safe-now = Alguien me hizo daño, y necesito estar a salvo ahora.
my-situation--say--talk-to-me = Por favor, hable conmigo con respeto y en privado.
my-situation--say--not-yet = No he dicho que sí a esto. Antes necesito respuestas claras.
my-situation--say--my-way = Necesito esto en mi idioma, o en una forma que pueda usar.
my-situation--say--my-decision = Es mi vida, y quiero decidir con el apoyo que yo elija.
my-situation--say--where-i-go = Por favor, dígame por qué no puedo irme y escríbamelo.
my-situation--say--say-it-plainly = Por favor, explíqueme esto otra vez con palabras sencillas y deme tiempo.
my-situation--say--ask-me-first = La próxima vez, por favor, pregúnteme antes y espere mi respuesta.
my-situation--say--speak-for-myself = Sé que usted se preocupa por mí, y quiero hablar con mi propia voz.
my-situation--say--another-idea = Tengo una idea para que el límite sea más pequeño, y me gustaría contársela.
my-situation--say--someone-with-me = Me gustaría tener a alguien conmigo antes de seguir.
my-situation--say--please-note = Por favor, anote que pedí esto y qué me respondió usted.
my-situation--say--help-today = Necesito ayuda hoy, y no quiero pasar por esto sin compañía.
my-situation--say--not-today = Hoy no quiero hablar de esto, pero quizá sí más adelante.

## Questions to ask

my-situation--ask--look-again = ¿Quién decide esto, y quién puede revisarlo?
my-situation--ask--what-for = ¿Para qué es esto, qué otra cosa podría ayudar y qué pasa si esperamos?
my-situation--ask--until-when = ¿Qué ley se aplica, hasta cuándo, y cómo puedo pedir una revisión?
my-situation--ask--other-form = ¿Quién puede interpretar para mí, o darme esto de otra forma?
my-situation--ask--based-on = ¿En qué se basa esta razón? ¿Puede dármela por escrito?
my-situation--ask--rule-or-habit = ¿Es una ley, una norma de este lugar o una costumbre? ¿Puedo verla?
my-situation--ask--why = ¿Cuál es la razón de esto, y por qué hace falta en mi caso?
my-situation--ask--smallest-step = ¿Cuál es el límite más pequeño que también serviría?
my-situation--ask--who-can-come = ¿Quién puede venir conmigo, y cómo puedo avisarle?
my-situation--ask--who-answers = ¿Quién me va a responder, y para qué día?
my-situation--ask--who-checks = ¿Quién controla este servicio desde fuera?
my-situation--ask--who-now = ¿Quién puede ayudarme ahora, y quién se queda conmigo hasta que llegue la ayuda?

## Next steps

my-situation--next--one-person = Elija a una persona con quien hablar y un momento tranquilo.
my-situation--next--three-points = Escriba los tres puntos más importantes para usted y llévelos consigo.
my-situation--next--when-answer = Pregunte cuándo tendrá una respuesta y anote el día.
my-situation--next--ask-outside-view = Cuente a alguien de confianza lo que pasó y pregunte qué piensa.
my-situation--next--bring-someone = Vaya con alguien cuando hable del daño que le hicieron.
my-situation--next--find-someone = Pida compañía a alguien de confianza, o pregunte por una persona defensora.
my-situation--next--agree-first = Antes de la reunión, acuerde con quien le acompaña qué va a decir esa persona, y qué no.
my-situation--next--tell-staff = Diga al personal quién le va a acompañar.
my-situation--next--who-decided = Pregunte el nombre de la persona que decide y anótelo.
my-situation--next--five-lines = Escriba cinco líneas: qué pasó, cuándo, dónde, quién estaba y qué quiere usted.
my-situation--next--keep-copy = Guarde una copia de lo que escriba y ponga en ella el día.
my-situation--next--ask-complaints = Si no llega una respuesta, pregunte cómo presentar una queja.
my-situation--next--outside-body = Pregunte qué órgano independiente estudia las quejas sobre los servicios públicos.
my-situation--next--ask-who-checks = Pregunte quién controla este servicio privado y adónde puede escribir usted.
my-situation--next--help-at-home = Pregunte a una trabajadora o a un trabajador social, o en un centro comunitario, qué ayuda hay para las familias.
my-situation--next--tell-someone-near = Acérquese a alguien que esté cerca y diga que necesita ayuda hoy.
my-situation--next--stay-with-someone = Si puede, quédese cerca de una persona de confianza hasta que llegue la ayuda.
my-situation--next--report-harm = Cuente a alguien de fuera lo que pasó, en cuanto pueda.
my-situation--next--urgent-review = Pida hoy una revisión y la ayuda de una persona defensora, o de una abogada o un abogado.
my-situation--next--ask-to-wait = Pida al personal que espere hasta que alguien esté con usted.
my-situation--next--rest = Primero, descanse. Por hoy, lo que hizo es suficiente.
my-situation--next--one-sentence = Si quiere, guarde una frase de aquí para otro día.
my-situation--next--come-back = Vuelva otro día y responda de nuevo.
my-situation--next--tell-one-person = Cuando para usted sea el momento, cuente a una persona de confianza que pasó algo.
