### Situación: El mercado del jueves. Tema: capacidad jurídica y libertad.
### Hablan: Rahma (mujer, 84 años, vive en una residencia de cuidados), Denis (auxiliar, hombre), Lucia (dirige la residencia, mujer),
### Nour (hija de Rahma), Albert (vive en la habitación de al lado, hombre, 77 años), Petra (vende fruta en el mercado, mujer).

# Para quien traduce o revisa:
# Rahma fue enfermera cuarenta años. Tiene una demencia en fase temprana. Sabe qué es un riesgo. Nunca se la trata como a una niña.
# Nour tiene miedo por su madre, y la quiere. Su preocupación merece un trato justo. Lucia quiere que las personas estén a salvo.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Rahma.
# Los nombres y el día de mercado pueden cambiar. No cambia la hora que estuvo perdida.
# «Cerrada con llave» se dice sin rodeos: la puerta tiene un código, y Rahma no lo tiene.
# No se nombra ninguna ley. Las normas de las Naciones Unidas y la ley del lugar donde vive quien lee son dos cosas distintas.

the-market-on-thursday = El mercado del jueves
    .about = Esta historia trata de salir sin compañía y de una puerta cerrada con llave en una residencia de cuidados.


## Step: the locked door

the-market-on-thursday--locked-door =
    Cada jueves, Rahma va a pie al mercado. Elige ella misma las naranjas. Tiene 84 años y fue enfermera.

    Rahma tiene una demencia en fase temprana. El mes pasado estuvo perdida una hora. Una panadera llamó a la residencia.

    Ahora la puerta de la calle se abre con un código, y ella no lo tiene. «Está cerrada con llave para todo el mundo», dice Denis, un auxiliar. «Es para que usted esté a salvo». No parece contento con eso.
    .title = La cesta y la puerta
    .note =
        Objetivo: que el grupo vea que un riesgo, lo que la persona quiere y una norma son tres cosas, y pueda hablar de cada una.

        Pregunta: ¿qué pierde Rahma si se queda dentro, y quién lo tiene en cuenta?

        Pregunta: ¿qué pierde Denis si ella sale y se pierde otra vez?

        Cuidado: el grupo puede decidir por ella en dos minutos. Pregunte cada vez qué ha dicho la propia Rahma.
the-market-on-thursday--locked-door--make-it-safer = Decir: «Puedo perderme. Elijo ir. Busquemos cómo ir con más seguridad».
    .after = Denis saca el bolígrafo del bolsillo. «Entonces dígame cómo», responde. Cuando es usted quien nombra el riesgo, la conversación suele cambiar. Así el personal puede pensar con usted, y no en lugar de usted.
the-market-on-thursday--locked-door--go-with-albert = Decir: «Albert también va. Hoy puedo ir con él».
    .after = Albert vive en la habitación de al lado. Ya tiene el abrigo puesto. Denis les abre la puerta. Ir con alguien que usted elige suele ser la manera más rápida de salir. Usted todavía puede pedir ir sin compañía.
the-market-on-thursday--locked-door--who-decided = Preguntar: «¿Quién decidió cerrar la puerta con llave, para quién y hasta cuándo?».
    .after = Denis no lo sabe. La acompaña a ver a Lucia, que dirige la residencia. A menudo el personal transmite una norma sin su razón. Una pregunta tranquila lleva la norma a alguien que puede cambiarla.
the-market-on-thursday--locked-door--stay-today = Dejar la cesta en el suelo y hoy quedarse.
    .after = Muchas personas se paran ante una puerta cerrada con llave y no dicen nada. Eso no significa que usted esté de acuerdo. Todavía puede preguntar esta tarde, mañana o la semana que viene.


## Step: Thursday afternoon

the-market-on-thursday--thursday-afternoon =
    Rahma está sentada junto a su ventana. A su lado está la cesta, vacía.

    Denis llama a la puerta y espera hasta que ella dice que sí. Trae dos naranjas de su propio almuerzo. «No son de su mercado», dice.

    Se sienta. «No dejo de pensar en lo de esta mañana. ¿Qué tienen los jueves? Me gustaría saberlo».
    .title = El jueves por la tarde
    .note =
        Objetivo: que el grupo vea que una buena pregunta, en un momento tranquilo, puede cambiar la conversación.

        Pregunta: ¿qué hace que ahora a Rahma le sea más fácil hablar?

        Pregunta: ¿cuál es el «jueves» de ustedes, eso que extrañarían en su semana?

        Cuidado: nadie tiene que contar al grupo una enfermedad de su familia.
the-market-on-thursday--thursday-afternoon--tell-denis = Contarle lo que significa el mercado.
    .after = El paseo. Hablar con Petra, que vende fruta. Ser alguien que elige. Denis escucha hasta el final. Cuando el personal sabe qué le importa a usted, a menudo puede buscar una manera.
the-market-on-thursday--thursday-afternoon--call-nour = Llamar a Nour, la hija, y hablarlo con ella.
    .after = Denis trae el teléfono y sale de la habitación. A menudo el personal habla primero con la familia, y con usted al final. Usted puede cambiar eso. Puede pedir que hablen con usted.
the-market-on-thursday--thursday-afternoon--who-decided = Preguntar: «¿Quién decidió cerrar la puerta con llave y hasta cuándo?».
    .after = «Debería saberlo, y no lo sé», dice Denis. Pide a Lucia, que dirige la residencia, que venga. Usted puede preguntar esto ante cualquier puerta cerrada con llave.
the-market-on-thursday--thursday-afternoon--leave-it = Darle las gracias por las naranjas y dejarlo ahí.
    .after = Se comen las naranjas y hablan de otras cosas. No todos los días hay que decidir algo. Denis dice que mañana también está. Usted todavía puede hablar de ello entonces.


## Step: nothing on paper

the-market-on-thursday--nothing-on-paper =
    Lucia dirige la residencia. Ofrece una silla a Rahma.

    «Lo decidí yo», dice. «Después de que usted se perdiera, no dormí. Pensé: mejor un código para todo el mundo». Abre una carpeta. Allí no hay nada escrito: ninguna razón en el caso de Rahma, ninguna fecha para revisar la norma.

    «Aquí vivimos once personas», dice Rahma. «Una de ellas se perdió una vez». Lucia se queda callada. «Es verdad», dice.
    .title = Nada en papel
    .note =
        Objetivo: que el grupo vea que una puerta cerrada con llave para todo el mundo necesita una razón para cada persona y un final.

        Pregunta: ¿qué hace bien Lucia cuando alguien pone en duda su norma?

        Pregunta: antes de cerrar una puerta con llave, ¿qué cambios más pequeños se podrían probar?

        Cuidado: no haga de Lucia la mala. Tener miedo por alguien no es crueldad. Lo que miramos es la puerta cerrada con llave.
the-market-on-thursday--nothing-on-paper--smaller-change = Preguntar: «¿Cuál es el cambio más pequeño que me permite seguir saliendo?».
    .after = Lucia lo piensa. «Vamos a buscarlo entre las dos», dice. Pide a Denis que se siente con Rahma. Preguntar por el cambio más pequeño suele ayudar a salir del sí o no.
the-market-on-thursday--nothing-on-paper--reason-on-paper = Pedir la razón en papel y una fecha para revisarla.
    .after = Lucia escribe la fecha enseguida. Con la razón tarda más. Al escribir una razón, a menudo se ve si la hay. Usted puede mostrar la página a alguien de fuera.
the-market-on-thursday--nothing-on-paper--ask-advocate = Preguntar: «¿Cómo puedo hablar con una persona defensora?».
    .after = Lucia le da un número y una sala tranquila. Una [persona defensora](term:advocate) le ayuda a usted a decir lo que quiere. Esa persona puede tardar algunos días. Sobre esta semana, usted todavía puede preguntar por su cuenta.
the-market-on-thursday--nothing-on-paper--leave-it = Decir que lo ha oído y volver a la habitación.
    .after = Oír algo así puede ser mucho. Lucia dice: «Por favor, vuelva a hablarme de esto». La pregunta ya está hecha. Usted puede seguir con ella cualquier día.


## Step: what matters

the-market-on-thursday--what-matters =
    Denis tiene una hoja de papel. Arriba escribe: «Lo que le importa a Rahma». Debajo: «Lo que puede salir mal». Y más abajo: «Lo que ayuda».

    «Usted primero», dice.

    Rahma piensa como enfermera. En el puente fue donde se equivocó de camino. Por la mañana tiene la cabeza clara; por la noche, menos. Petra, que vende fruta, sabe cómo se llama Rahma. A Albert, el de la habitación de al lado, le gusta caminar.
    .title = Primero, lo que importa
    .note =
        Objetivo: que el grupo haga un plan que parta de las palabras de la propia persona, y no del miedo.

        Pregunta: ¿cuál de las tres listas escribirían ustedes primero y por qué?

        Pregunta: ¿qué sabe Rahma de su propio riesgo que no sabe nadie más?

        Cuidado: un plan no es un examen que ella tiene que aprobar. Correr algún riesgo forma parte de cualquier vida.
the-market-on-thursday--what-matters--card-and-phone = Hacer este plan: una tarjeta, un teléfono y Petra como amiga en el camino.
    .after = Denis lo escribe con las palabras de Rahma. En la tarjeta está el nombre de la residencia. Petra dice que sí por teléfono y se ríe. Las ayudas pequeñas suelen hacer más seguro un camino conocido, pero nunca seguro del todo.
the-market-on-thursday--what-matters--smaller-step = Empezar poco a poco: primero con Albert, y más adelante sin compañía.
    .after = Albert, el de la habitación de al lado, se alegra de que se lo pidan. En el puente girarán juntos. Un primer paso con alguien suele dar calma a todo el mundo y muestra qué necesita todavía cuidado.
the-market-on-thursday--what-matters--call-nour = Llamar a Nour, la hija, antes de decidir.
    .after = Denis trae el teléfono. La llamada la hace Rahma. Usted no necesita pedir permiso a la familia. Aun así, muchas personas quieren que la familia conozca el plan y sea la primera en oírlo.
the-market-on-thursday--what-matters--put-basket-down = Guardar la lista en el cajón por ahora.
    .after = Una lista puede esperar en un cajón. Muchas personas necesitan algunas noches para pensar. Usted puede sacarla otra vez antes del próximo jueves, o después.


## Step: Nour is worried

the-market-on-thursday--nour-is-worried =
    «Mamá, ese día tuve mucho miedo», dice Nour. Le tiembla la voz. «Yo estaba en el trabajo, y nadie sabía dónde estabas».

    Rahma escucha. Ella también fue una vez una madre que esperaba al lado de un teléfono. «Lo sé», dice.

    «Si cierran la puerta con llave, yo puedo dormir», dice Nour. Y después de un rato: «Pero ¿y tú?».
    .title = Nour está preocupada
    .note =
        Objetivo: que el grupo escuche con toda la atención el miedo de una familia, y aun así deje la decisión a la persona.

        Pregunta: ¿qué necesita Nour, y qué necesita Rahma? ¿En qué coinciden?

        Pregunta: ¿qué ayuda a una familia a vivir con un riesgo?

        Cuidado: que nadie del grupo tenga que defender lo que hizo su propia familia.
the-market-on-thursday--nour-is-worried--i-know-the-risk = Decir: «Conozco el riesgo. Y este es mi plan».
    .after = Rahma lo explica: una tarjeta, un teléfono y Petra, que vende fruta. Nour pide tener también el número. Una familia suele preocuparse menos cuando hay un plan y cuando forma parte de él.
the-market-on-thursday--nour-is-worried--what-would-ease = Preguntar: «¿Qué te lo haría más fácil?».
    .after = «Que las primeras veces no vayas sola», dice Nour. Rahma piensa en Albert, el de la habitación de al lado. Preguntar no es entregar la decisión. Puede mostrar un paso que acepten las dos.
the-market-on-thursday--nour-is-worried--talk-on-sunday = Decir: «Hablemos el domingo». Y hoy, nada más.
    .after = Nour se alegra de poder seguir hablando. Algunas conversaciones necesitan más de una llamada. No se ha decidido nada, y no se ha perdido nada. Usted todavía puede pedir salir cualquier jueves.


## Outcomes

the-market-on-thursday--on-her-way =
    El jueves a las nueve, Rahma tiene la cesta, la tarjeta y el teléfono. Denis abre la puerta. El plan está escrito con las palabras de ella, y hay un día fijado para revisarlo.

    Todavía puede perderse. Entonces pueden ayudar la tarjeta y Petra. El comité de la ONU dice que toda persona tiene derecho a correr riesgos y a equivocarse.

    A las diez y media vuelve con naranjas.
    .title = De camino
the-market-on-thursday--two-together =
    Ahora Rahma y Albert van al mercado cada jueves. Él compra demasiado queso. En el puente, ella dice el camino en voz alta: a la izquierda en el reloj de la iglesia, y después siempre derecho.

    Es un paso, no el final. Si ella quiere ir sola, puede pedirlo después. El apoyo está para lo que ella elige. No elige por ella.
    .title = Van juntos
the-market-on-thursday--the-door-again =
    Ahora la puerta cerrada con llave tiene su propia página: quién lo decidió, para quién, por qué y hasta cuándo. El lunes revisan la decisión.

    No dejar salir a alguien puede ser una [privación de libertad](term:deprivation-of-liberty). La Convención dice que una discapacidad no la justifica nunca. Las leyes cambian de un lugar a otro, y algunas todavía lo permiten. En cualquier caso, Rahma puede pedir la razón por escrito y un cambio más pequeño que cerrar con llave. Puede pedir que alguien independiente revise la decisión.

    Dos personas más que viven allí preguntan también por el código.
    .title = La puerta, otra vez
the-market-on-thursday--next-thursday =
    Esta semana, Rahma no va. No por eso está bien que la puerta esté cerrada con llave. Ella está cansada, y es razón suficiente.

    Perderse una vez no demuestra que una persona no puede decidir. Según la norma de la ONU, ella conserva la [capacidad jurídica](term:legal-capacity) y sigue teniendo voz sobre su propio día.

    Cada semana hay un jueves. Rahma puede preguntar antes del próximo, sola o con alguien.
    .title = Habrá otro jueves


## Words to say

the-market-on-thursday--say--my-choice = Sé lo que puede salir mal. Elijo ir. Por favor, ayúdeme a hacerlo con más seguridad.
the-market-on-thursday--say--go-together = Me gustaría salir con alguien que yo elija.
the-market-on-thursday--say--not-today = Hoy no salgo. No por eso acepto que la puerta esté cerrada con llave.
the-market-on-thursday--say--what-it-means = Salir es importante para mí. Déjeme contarle qué perdería.
the-market-on-thursday--say--talk-with-me = Por favor, hablen de esto conmigo, y no de mí.
the-market-on-thursday--say--my-plan = Este es mi plan, con mis palabras. Por favor, póngalo en mi historia clínica.
the-market-on-thursday--say--reason-on-paper = Por favor, escriba por qué la puerta está cerrada con llave en mi caso y cuándo lo revisan.
the-market-on-thursday--say--reach-advocate = Me gustaría hablar con una persona defensora. ¿Quién me ayuda a ponerme en contacto con una?
the-market-on-thursday--say--speak-for-me = Por favor, diga por mí lo que quiero y qué riesgo acepto.
the-market-on-thursday--say--another-time = Necesito tiempo. Hablemos otra vez, un día que nos vaya bien a usted y a mí.


## Questions to ask

the-market-on-thursday--ask--who-decided = ¿Quién decidió cerrar esta puerta con llave, para quién, por qué y hasta cuándo?
the-market-on-thursday--ask--smallest-change = ¿Cuál es el cambio más pequeño que me permite seguir saliendo?
the-market-on-thursday--ask--what-would-ease = ¿Qué se lo haría más fácil a usted cuando yo salga?
the-market-on-thursday--ask--look-again = ¿Qué día revisamos esto?
the-market-on-thursday--ask--next-step = ¿Qué necesitamos ver antes de que yo salga sin compañía?


## Next steps

the-market-on-thursday--next--plan-in-my-words = Pida que el plan esté en su [plan de atención](term:care-plan), para que lo conozcan todos los turnos.
the-market-on-thursday--next--tell-family = Hable usted del plan con la familia, si quiere que lo sepa.
the-market-on-thursday--next--if-lost = Escriba en una tarjeta: su nombre, el número de la residencia y «Por favor, llame. No encuentro el camino».
the-market-on-thursday--next--other-days = Piense en otra cosa que le gustaría hacer fuera.
the-market-on-thursday--next--keep-page = Guarde la página con la razón. Anote quién se la dio y cuándo.
the-market-on-thursday--next--ask-for-code = Pregunte quién puede tener el código y qué hace falta para que lo tenga usted.
the-market-on-thursday--next--if-still-no = Si la puerta sigue cerrada con llave, pregunte a una persona defensora, o a una abogada o un abogado, qué persona de fuera puede revisar la decisión.
the-market-on-thursday--next--three-lines = Escriba tres líneas: adónde quiere ir, por qué importa y qué ayudaría.
the-market-on-thursday--next--ask-on-paper = Pida la respuesta en papel. La pregunta ya la hizo.
the-market-on-thursday--next--ask-one-person = Elija a una persona de aquí y pregúntele una cosa: «¿Por qué está cerrada con llave la puerta en mi caso?».
