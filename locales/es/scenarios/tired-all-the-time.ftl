### Situación: Cansancio a todas horas. Tema: consentimiento.
### Hablan: Mateus (hombre, 44 años, cartero), la doctora Osei, Femi (enfermero),
### Lien (farmacéutica). Clara (su esposa, 43 años) está en casa y no habla.

# Para quien traduce o revisa:
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Mateus.
# Los nombres se pueden cambiar. El medicamento no se nombra, y no se da ninguna cantidad: que siga así.
# «Sexo» se dice con sencillez, como lo diría una enfermera.
# La medicación ayuda a Mateus, y también le hace la vida más difícil. Las dos cosas son verdad, y las dos se quedan.
# «De golpe puede hacer daño» tiene que quedarse en cada lugar donde está. Nadie le aconseja dejarla.
# Clara habla a Mateus con cercanía: «te acompaño» vale para «tú» y para «vos».

tired-all-the-time = Cansancio a todas horas
    .about = Esta historia trata de una medicación que ayuda y que también hace más difícil la vida diaria. Menciona el peso, el sueño y el sexo.


## Step: ten minutes

tired-all-the-time--ten-minutes =
    Mateus es cartero. Oye voces, y la medicación hace que suenen más bajo. También le hace ganar peso y le da mucho sueño. Con Clara, su esposa, el sexo se ha vuelto difícil. No se lo ha contado a nadie.

    Cada tres meses ve a la doctora Osei en el centro. Ella es amable, y hoy va con retraso. «Tenemos diez minutos», dice, y toma el bolígrafo. «¿Cómo va todo?».
    .title = Diez minutos
    .note =
        Objetivo: que el grupo vea que decir sí a una medicación no es para siempre. Lo que cambia en la vida diaria también forma parte de la conversación.

        Pregunta: ¿por qué cuesta decir algunas cosas en diez minutos?

        Pregunta: ¿qué podría hacer el centro antes de la visita, para que se pueda decir lo más difícil?

        Cuidado: en el grupo nadie tiene que hablar de la medicación que toma ni del propio cuerpo.
tired-all-the-time--ten-minutes--hardest-line-first = Sacar un papel con tres líneas. Leer primero la más difícil.
    .after = Mateus lee: «La medicación me cambió la vida sexual». La doctora Osei deja el bolígrafo. El personal médico oye esto a menudo. Cuando cuesta decir algo, un papel puede ayudar. Usted también puede dárselo a la doctora, para que lo lea ella.
tired-all-the-time--ten-minutes--four-questions = Preguntar: «¿Qué ayuda? ¿Qué puede hacer daño? ¿Qué más hay? ¿Y si no cambio nada?».
    .after = La doctora Osei deja el bolígrafo. «Son buenas preguntas. Vamos a verlas una por una». Con cuatro preguntas cortas, una visita rápida se convierte a menudo en una conversación de verdad.
tired-all-the-time--ten-minutes--longer-visit = Preguntar: «¿Puedo tener una visita más larga, con la farmacéutica?».
    .after = «Sí. Lien tiene media hora a las tres», dice la doctora Osei. Una farmacéutica sabe mucho de lo que hacen los medicamentos. A muchas personas les cuesta menos preguntar cuando no hay prisa.
tired-all-the-time--ten-minutes--all-fine = Decir: «Todo bien, gracias».
    .after = Muchas personas dicen esto cuando hay poco tiempo o cuando algo es privado. No es una promesa. La doctora Osei aún no sabe nada del problema. Usted todavía puede decirlo hoy, a otra persona o la próxima vez.


## Step: the coat is on

tired-all-the-time--coat-on =
    Mateus tiene puesto el abrigo. En el pasillo espera Femi, un enfermero, con una lista. Entran en una sala pequeña, y Femi cierra la puerta.

    «Esto se lo pregunto a todo el mundo», dice. «Puede responder, señalar o no decir nada». Lee despacio. «Sueño. Peso. Boca seca. Sexo. Ánimo». Deja la lista sobre la mesa y mira por la ventana.
    .title = Con el abrigo puesto
    .note =
        Objetivo: que el grupo vea cómo puede el personal ayudar a decir algo privado.

        Pregunta: ¿qué hace Femi que da espacio a Mateus?

        Pregunta: ¿por qué ayuda nombrar cada efecto, y no preguntar solo si hay algún problema?

        Cuidado: alguien puede decir «ya tuvo su oportunidad con la doctora». Diga que muchas personas necesitan una segunda o una tercera.
tired-all-the-time--coat-on--point-at-list = Señalar dos palabras de la lista.
    .after = Mateus señala «sueño» y «sexo». Femi asiente. «No es usted el único». Reserva media hora con la farmacéutica. Señalar es una respuesta completa. Para empezar, nadie necesita más palabras.
tired-all-the-time--coat-on--longer-visit = Pedir una visita más larga con la farmacéutica.
    .after = Femi mira la agenda. «Lien puede a las tres. Media hora». Usted no tiene que decir por qué quiere más tiempo. Cuando alguien lo pide, el personal suele poder encontrarlo.
tired-all-the-time--coat-on--take-list-home = Pedir la lista para llevarla a casa.
    .after = «Es para usted. Ponga una cruz donde corresponda», dice Femi. Escribe en la hoja el número del centro. Muchas personas responden mejor en la mesa de casa. Usted puede enviarla, o traerla otro día.
tired-all-the-time--coat-on--go-home = Dar las gracias e irse a casa.
    .after = Femi dice que volverá a preguntar la próxima vez. Hay días en que no es el momento. La lista sigue aquí, y Femi también. Usted todavía puede llamar o pasar antes de la próxima visita.


## Step: the pen is down

tired-all-the-time--pen-down =
    La doctora Osei aparta la silla de la pantalla. «¿Cómo quiere que sean sus días?», pregunta. Mateus lo piensa. «Quiero estar despierto cuando estoy con Clara. Y no oír voces fuertes mientras reparto las cartas».

    La doctora pregunta por el sueño, el peso y el sexo, cada cosa por su nombre. Dice qué se puede hacer: seguir igual, bajar la dosis despacio o probar otra medicación. «Por favor, no la deje de golpe. Eso puede hacer daño. Primero hablamos».
    .title = El bolígrafo sobre la mesa
    .note =
        Objetivo: que el grupo oiga cómo suena una conversación justa sobre la medicación: primero lo que él quiere, y después más de un camino.

        Pregunta: de los tres caminos, ¿cuál suele faltar en estas conversaciones?

        Pregunta: ¿qué necesitan saber ustedes antes de poder elegir?

        Cuidado: que el grupo no elija por Mateus. Aquí no se nombra ningún medicamento, y nadie debería nombrarlo.
tired-all-the-time--pen-down--small-step = Decir: «Un paso pequeño, por favor, y una fecha para revisarlo».
    .after = La doctora Osei explica lo bueno y lo malo de cada camino. Eligen entre los dos un paso pequeño. Un paso pequeño y con fecha suele ser más fácil de acordar. También es más fácil volver atrás.
tired-all-the-time--pen-down--see-pharmacist = Pedir primero media hora con la farmacéutica.
    .after = «Buena idea», dice la doctora Osei y llama a Lien. Una segunda conversación suele aclarar las cosas. No hay que cambiar nada antes de que usted lo entienda.
tired-all-the-time--pen-down--talk-at-home = Decir: «Primero quiero hablarlo en casa».
    .after = La doctora Osei le escribe los tres caminos en una página. No hay prisa. Muchas personas deciden mejor después de unos días, o con alguien de confianza. Usted puede volver antes si quiere.
tired-all-the-time--pen-down--enough-today = Decir: «Hoy no puedo decir nada más».
    .after = «Entonces basta por hoy», dice la doctora Osei. Le ofrece otra visita. Lo privado suele salir poco a poco. La próxima vez, usted puede seguir desde aquí.


## Step: half an hour

tired-all-the-time--half-an-hour =
    Lien, la farmacéutica, tiene una sala pequeña con dos sillas. Trae una hoja sobre la medicación, con palabras sencillas. Nombra los [efectos secundarios](term:side-effects), también los que la gente casi nunca menciona.

    «¿Cuáles de estos conoce usted de su día a día?», pregunta. «Podemos verlos uno por uno. Por favor, no deje la medicación de golpe. Eso puede hacer daño. Los cambios lentos se hacen con la doctora Osei y conmigo».
    .title = Media hora
    .note =
        Objetivo: que el grupo vea qué es una buena información: clara, a tiempo y sobre esta persona.

        Pregunta: ¿qué hace Lien para que Mateus pueda hablar o callar?

        Pregunta: ¿cómo averiguarían ustedes si la hoja está clara?

        Cuidado: «seguir igual» también es una elección de verdad. Para usar un derecho no hace falta cambiar algo.
tired-all-the-time--half-an-hour--say-the-rest = Decir lo que todavía no se ha dicho.
    .after = «Es por el sexo», dice Mateus. Lien asiente. «Está en la hoja y es importante». Le pregunta si puede contárselo a la doctora Osei. Muchas personas sienten alivio después de esta frase, y la conversación suele volverse más precisa.
tired-all-the-time--half-an-hour--ask-slow-change = Preguntar: «¿Cómo sería un cambio lento?».
    .after = Lien dibuja una línea con pasos pequeños y una revisión en cada uno. Llama a la doctora Osei, que viene cinco minutos. Un plan que entienden las tres personas suele ser más seguro.
tired-all-the-time--half-an-hour--stay-with-checks = Decir: «Por ahora sigo igual. Por favor, háganme revisiones con regularidad».
    .after = Lien anota qué revisiones sirven y cada cuánto. Seguir igual también es elegir, cuando se sabe lo que se elige. Usted puede cambiar de opinión en cualquier momento.
tired-all-the-time--half-an-hour--just-listen = Escuchar, llevarse la hoja y no decidir nada.
    .after = Lien escribe su número en la hoja. «Léala dos veces. Después llámeme». La primera vez, muchas personas solo pueden escuchar. Las preguntas suelen llegar de camino a casa, y usted todavía puede hacerlas.


## Outcomes

tired-all-the-time--one-small-step =
    Acuerdan un paso pequeño. La doctora Osei escribe qué cambia, quién lo revisa y cuándo: dentro de cuatro semanas, un martes. Escribe lo que quiere Mateus con las palabras de él.

    «¿Me expliqué bien?», pregunta. Él le cuenta lo que ha entendido. Eso es el [consentimiento informado](term:informed-consent), y no termina aquí. En cada paso, Mateus puede decir «pare» o «más despacio». No cambia la medicación por su cuenta, porque eso puede hacer daño.
    .title = Un paso pequeño
tired-all-the-time--stay-and-check =
    Mateus sigue con la medicación. Lo ha elegido él: ahora lo que más le importa es que las voces suenen bajo. Le revisan el peso, la sangre y el sueño, y Femi escribe los días en una tarjeta.

    Dentro de tres meses lo revisan todo otra vez. Mateus puede preguntar antes de esa fecha. Su sí es por ahora, y puede retirarlo. Primero habla con alguien, porque dejar la medicación de golpe puede hacer daño.
    .title = Seguir, con revisiones
tired-all-the-time--list-at-home =
    Mateus deja la página sobre la mesa de la cocina. Después de cenar le muestra a Clara una línea. Ella la lee y le toma la mano. «¿Te acompaño la próxima vez?», pregunta.

    Él puede decir que sí o que no. Tiene el número del centro y unos días para pensar. Hasta entonces no cambia nada. Dejar la medicación de golpe puede hacer daño, así que primero habla con alguien.
    .title = Una página en casa
tired-all-the-time--next-time =
    Mateus vuelve a casa por el camino largo. No lo ha dicho todo, y no pasa nada. La pregunta sigue siendo suya.

    Él puede pedir que le adelanten la visita. Puede llamar a la farmacéutica, o enviar tres líneas en un papel. La medicación sigue igual hasta que hable con alguien. Cambiarla de golpe y por su cuenta puede hacer daño.

    La próxima vez puede empezar por la línea más difícil.
    .title = Habrá una próxima vez


## Words to say

tired-all-the-time--say--hardest-first = Quiero empezar por lo más difícil. La medicación afecta a mi cuerpo, y me importa.
tired-all-the-time--say--more-time = Necesito más tiempo del que hay en esta visita. ¿Puedo hablar con una farmacéutica o un farmacéutico?
tired-all-the-time--say--not-today = Tengo más cosas que decir. Me gustaría decirlas otro día.
tired-all-the-time--say--point-here = Voy a señalarlo. Por favor, ahora no me pregunte más.
tired-all-the-time--say--take-it-home = Me gustaría leer esto en casa y hacer mis preguntas después.
tired-all-the-time--say--small-step = Me gustaría dar un paso pequeño, despacio, y tener una fecha para revisarlo.
tired-all-the-time--say--need-days = Necesito unos días para pensar y para hablar con alguien de mi confianza.
tired-all-the-time--say--stay-for-now = Por ahora sigo con esta medicación. Es mi elección, y puedo cambiar de opinión.
tired-all-the-time--say--changed-my-mind = Antes dije que sí. He cambiado de opinión y quiero hablar de cómo hacerlo sin peligro.
tired-all-the-time--say--write-it-down = Por favor, escriba qué quiero yo de mi tratamiento, con mis propias palabras.
tired-all-the-time--say--go-on-from-here = La última vez empecé a contarle algo. Me gustaría seguir desde ahí.


## Questions to ask

tired-all-the-time--ask--good-and-bad = ¿Qué beneficios y qué riesgos tiene para mí? ¿Qué más se puede probar? ¿Y si no cambiamos nada?
tired-all-the-time--ask--until-when = ¿Hasta cuándo puedo pensarlo, y qué pasa mientras tanto?
tired-all-the-time--ask--how-slowly = ¿A qué ritmo sería el cambio, y quién comprobaría cómo estoy?
tired-all-the-time--ask--which-checks = ¿Qué revisiones necesito, por ejemplo de peso, sangre o sueño, y cada cuánto?
tired-all-the-time--ask--who-to-call = ¿A quién puedo llamar entre una visita y otra si algo me preocupa?
tired-all-the-time--ask--look-again = ¿Qué día lo revisamos todo otra vez?


## Next steps

tired-all-the-time--next--talk-first = Antes de cambiar o dejar un medicamento, hable con una médica o un farmacéutico. Hacerlo de golpe puede hacer daño.
tired-all-the-time--next--short-diary = Escriba una línea al día: el sueño, la energía y algo que salió bien.
tired-all-the-time--next--ask-about-sex-again = Si eso tan privado no mejora, dígalo otra vez en la próxima revisión.
tired-all-the-time--next--three-lines = Escriba tres líneas y ponga primero la más difícil. También puede entregar el papel.
tired-all-the-time--next--ask-sooner = Llame y pida que le adelanten la visita, para seguir desde donde lo dejó.
