### Situación: La amenaza en la puerta. Tema: consentimiento.
### Hablan: Rafael (hombre, 50 años, soldador), Dana (enfermera del equipo de crisis, 29 años),
### Miguel (hermano de Rafael, 46 años), Solomon (persona de apoyo entre pares, hombre, 58 años).

# Para quien traduce o revisa:
# En ningún camino se retiene ni se hace daño a nadie. La policía no viene nunca. Cada escena es suave: que siga así.
# Dana está bajo presión, y lo arregla. No es cruel.
# La pastilla no se nombra, y no se da ninguna cantidad. La línea sobre dejar un medicamento de golpe se queda.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Rafael.
# Los nombres se pueden cambiar. Las horas (seis, siete, diez) no cambian.
# Una persona de apoyo entre pares ha vivido cosas parecidas. El equipo de crisis va a las casas.
# «Nevera»: también se dice «refrigerador», «frigorífico» o «heladera», según el país.

threat-at-the-door = La amenaza en la puerta
    .about = Esta historia trata de un hombre al que presionan, en su casa, para que tome un medicamento. Se menciona a la policía, que no llega a venir.


## Step: at the door

threat-at-the-door--at-the-door =
    Rafael lleva cuatro noches sin dormir. Oye pasos que nadie más oye y tiene miedo. Su hermano Miguel ha llamado al equipo de crisis.

    A las seis, Dana, una enfermera, está en la puerta. Es su quinta visita de hoy. Le tiende una pastilla. «Tómela esta noche, o mandamos a la policía».

    Rafael le mira la mano. El corazón le late deprisa.
    .title = En la puerta
    .note =
        Objetivo: que el grupo vea que un sí después de una amenaza no es un sí libre.

        Pregunta: ¿de qué puede tener miedo Dana? ¿De qué tiene miedo Rafael?

        Pregunta: ¿cómo podría expresar Dana la misma preocupación sin una amenaza?

        Cuidado: para algunas personas, la policía en la puerta es un recuerdo real. Hable de ello con brevedad. Cualquiera puede salir un momento.
threat-at-the-door--at-the-door--want-to-choose = Decir: «Quiero elegir. ¿Para qué es, y qué pasa si digo que no?».
    .after = Dana suelta el aire. «Es una pregunta razonable», dice. Le cambia la voz. Con una pregunta tranquila, las dos personas suelen ir más despacio. Si a usted le tiembla la voz, la pregunta vale lo mismo.
threat-at-the-door--at-the-door--ask-for-a-peer = Preguntar: «¿Puede venir otra persona? ¿Quizá alguien de apoyo entre pares?».
    .after = Dana mira su lista. «Solomon puede venir a las siete», dice. Parece un poco aliviada. Cuando una conversación ha ido mal, una persona nueva a menudo puede ayudar. Usted no tiene que decir por qué.
threat-at-the-door--at-the-door--take-it = Tomar la pastilla por miedo y no decir nada.
    .after = Muchas personas harían lo mismo. En ese momento, es una manera de estar a salvo. Un sí por miedo no es [un sí libre](term:free-and-informed-consent). Usted puede decirlo después: esta noche, mañana o el mes que viene.
threat-at-the-door--at-the-door--turn-away = Darse la vuelta e ir a sentarse a la cocina.
    .after = Miguel dice: «Dele un minuto, por favor». Dana espera en la entrada. Usted puede dejar una conversación cuando es demasiado. No hay que decidir nada en la puerta. Puede seguir más tarde.


## Step: in the kitchen

threat-at-the-door--kitchen =
    Rafael se sienta en la cocina. Miguel pone agua a calentar y no dice nada. La luz es suave, y la radio suena bajito.

    Dana está en la entrada. A los pocos minutos llama a la puerta de la cocina, aunque está abierta. «Lo que dije en la puerta me salió mal», dice. «Lo siento. ¿Puedo pasar, o prefiere que espere?».
    .title = En la cocina
    .note =
        Objetivo: que el grupo vea que, después de un mal comienzo, hay un camino de vuelta para ambas partes.

        Pregunta: ¿qué hace Miguel que ayuda?

        Pregunta: ¿por qué las palabras de Dana son una disculpa de verdad?

        Cuidado: nadie tiene que perdonar deprisa. No decir nada en la cocina también es una buena respuesta.
threat-at-the-door--kitchen--because-i-was-scared = Decir: «La tomé porque tenía miedo».
    .after = Dana entra y se sienta. «Entonces no fue un sí libre. Lo siento», dice. «Voy a anotarlo». Una frase así puede cambiar cómo va la próxima visita.
threat-at-the-door--kitchen--sit-and-explain = Decir: «Por favor, siéntese y explíquemelo todo».
    .after = Dana se sienta en la silla junto a la puerta. Deja la pastilla sobre la mesa y guarda el teléfono. Las personas suelen entenderse mejor cuando las dos se sientan y ninguna le tiende nada a la otra.
threat-at-the-door--kitchen--ask-for-a-peer = Preguntar: «¿Puede venir otra persona? ¿Quizá alguien de apoyo entre pares?».
    .after = «Solomon está libre a las siete», dice Dana. «Ha vivido noches como esta». Una [persona de apoyo entre pares](term:peer-supporter) no decide nada. A mucha gente le cuesta menos hablar con alguien así.
threat-at-the-door--kitchen--drink-tea = Beber el té y no decir nada por ahora.
    .after = Dana asiente. Da a Miguel el número del equipo y dice a qué hora llamará. Después de un susto, muchas personas se quedan sin palabras. Usted todavía puede hablar a las diez, o mañana.


## Step: she sits down

threat-at-the-door--she-sits-down =
    Dana se sienta a la mesa de la cocina. «Estaba preocupada, y le hice una amenaza. No estuvo bien», dice. «La decisión es de usted».

    Explica la pastilla: es para el sueño y el miedo. Dice qué puede salir mal. «También hay otros caminos. ¿Qué le ayudó otras veces?».

    «Si alguna vez creo que alguien está en peligro grave, quizá tenga que pedir ayuda. Antes se lo diría a usted».
    .title = Dana se sienta
    .note =
        Objetivo: que el grupo oiga la diferencia entre una amenaza y una información honesta.

        Pregunta: ¿qué dice Dana ahora que no dijo en la puerta?

        Pregunta: ¿qué les ayuda a ustedes en una noche muy difícil? ¿Qué parte de eso podría ir en un plan?

        Cuidado: no prometa al grupo que la policía no viene nunca. Lo que puede hacer el personal cambia de un lugar a otro.
threat-at-the-door--she-sits-down--own-plan = Proponer: «Se queda mi hermano, tomamos té, y usted llama a las diez».
    .after = Dana lo escribe palabra por palabra. Después lo lee en voz alta, para ver si está bien. Al personal le suele costar menos aceptar un plan pequeño y con una hora.
threat-at-the-door--she-sits-down--yes-for-tonight = Decir: «Sí por esta noche. Mañana lo vemos otra vez».
    .after = «Por esta noche», dice Dana y escribe esas palabras. Pregunta si se explicó bien. Un sí puede ser corto y puede tener un final. Usted puede cambiar de opinión.
threat-at-the-door--she-sits-down--say-how-it-felt = Decir: «En la puerta me sonó a amenaza».
    .after = Dana no lo discute. «Lo era», dice. «Gracias por decírmelo». Muchas personas sienten más calma después de decirlo. Decirlo también ayuda al equipo a hacerlo mejor.
threat-at-the-door--she-sits-down--no-more-tonight = Decir que no con la cabeza y no hablar más esta noche.
    .after = «Está bien», dice Dana. Pregunta a Miguel si puede quedarse y llama a las diez. No responder no es decir que sí. Usted puede seguir la conversación por la mañana.


## Step: at seven

threat-at-the-door--at-seven =
    A las siete viene Solomon. Se quita los zapatos y se sienta al lado de Rafael, no enfrente. «Yo también tuve noches así», dice. «No vengo a obligarle a nada».

    Dana hace llamadas en la entrada. Miguel trae té.

    «¿Qué le ayudó la última vez?», pregunta Solomon. «¿Y qué no deberíamos hacer?». Espera un buen rato.
    .title = Alguien a su lado
    .note =
        Objetivo: que el grupo vea qué puede aportar una persona de apoyo entre pares que el resto del personal muchas veces no puede.

        Pregunta: ¿qué hace Solomon de otra manera, con el cuerpo y con las palabras?

        Pregunta: antes de una noche así, ¿qué querrían que supiera de ustedes quien viene a ayudar?

        Cuidado: una persona de apoyo entre pares no está para convencer a nadie. Si el grupo dice eso, pregunte quién ganaría con ello.
threat-at-the-door--at-seven--own-plan = Decir qué ayudó antes: mi hermano, té, una llamada a las diez.
    .after = Solomon lo escribe en una página y pide a Dana que entre. Ella añade el número del equipo. Lo que ayudó antes suele ayudar otra vez. El plan es de usted, y puede cambiarlo.
threat-at-the-door--at-seven--tell-what-was-said = Contarle lo que se dijo en la puerta.
    .after = Solomon escucha hasta el final. «A mí también me daría miedo», dice. Pregunta si puede contárselo a Dana, o si quiere hacerlo Rafael. Para esto puede ayudar tener a alguien al lado.
threat-at-the-door--at-seven--three-of-us = Pedirle que se quede mientras Dana explica la pastilla.
    .after = «Me quedo todo el tiempo que usted quiera», dice Solomon. Con alguien al lado suele ser más fácil escuchar y preguntar. La decisión sigue siendo de usted.
threat-at-the-door--at-seven--just-sit = Solo quedarse allí y no decir nada.
    .after = Solomon también se queda sentado. Al rato tararea una canción. Estar al lado de alguien puede bastar. Usted todavía puede hablar a las diez o mañana, con él o con otra persona.


## Outcomes

threat-at-the-door--plan-on-the-fridge =
    El plan está en la puerta de la nevera: «Miguel se queda. Té. Luz suave. Dana llama a las diez. Esta noche, nadie que Rafael no conozca». Debajo dice qué hacer si la situación empeora: el número del equipo y quién llama.

    A las diez suena el teléfono. Responde el propio Rafael.

    Si alguien está en peligro, llaman al número de emergencias del lugar donde están. En un día mejor, Rafael puede hacer de esta página un [plan anticipado](term:advance-plan).
    .title = El plan en la nevera
threat-at-the-door--yes-tonight =
    Rafael se toma la pastilla con el té. Sabe para qué es y qué puede salir mal. Es el sí de Rafael, por una noche. Dana escribe: «Por esta noche. Hablamos otra vez mañana a las once».

    Miguel se queda. A las diez llama Dana para saber cómo va. Si alguien está en peligro, llaman al número de emergencias del lugar donde están.

    Mañana, Rafael puede decir otra vez que sí, o que no. Eso es el [consentimiento informado](term:informed-consent).
    .title = Un sí por esta noche
threat-at-the-door--said-aloud =
    Dana escribe en la historia clínica: «Lo amenacé con la policía. Él se sintió presionado». Se lo lee a Rafael. «Se lo contaré a mi equipo, para que lo hagamos mejor», dice.

    Rafael puede dejarlo ahí. Puede pedir que venga otra persona del equipo. También puede presentar una [queja](term:complaint), ahora o más adelante, y la atención que recibe debería seguir.

    Miguel se queda esta noche, y el equipo llama a las diez. Si alguien está en peligro, llaman al número de emergencias del lugar donde están.
    .title = Dicho en voz alta
threat-at-the-door--quiet-evening =
    La noche es tranquila. Miguel hace sopa. A las diez llama el equipo, y Miguel cuenta cómo va. Mañana a las once viene alguien y llama a la puerta con suavidad.

    Lo que pasó en la puerta no ha desaparecido. Rafael puede hablar de ello mañana, dentro de un mes o nunca. Puede pedir que venga otra persona.

    Si la situación empeora, llaman al equipo. Si alguien está en peligro, llaman al número de emergencias del lugar donde están.
    .title = Una noche tranquila


## Words to say

threat-at-the-door--say--want-to-choose = Quiero elegir. Por favor, siéntese y dígame para qué es este medicamento.
threat-at-the-door--say--somebody-else = Me gustaría hablar con otra persona, por favor. Si se puede, con una persona de apoyo entre pares.
threat-at-the-door--say--need-a-minute = Esto es demasiado para mí ahora. Necesito un minuto de tranquilidad.
threat-at-the-door--say--took-it-scared = Tomé el medicamento porque tenía miedo. No fue un sí libre.
threat-at-the-door--say--for-tonight = Mi sí es solo por esta noche. Mañana hablamos otra vez.
threat-at-the-door--say--my-plan-tonight = Este es mi plan para esta noche: quién está conmigo, qué me ayuda y cuándo llama usted.
threat-at-the-door--say--that-was-a-threat = Lo que dijo me sonó a amenaza. Por favor, dígame con calma qué puede pasar de verdad.
threat-at-the-door--say--stay-beside-me = Por favor, quédese a mi lado mientras hablamos de esto.
threat-at-the-door--say--changed-my-mind = Antes dije que sí. He cambiado de opinión y quiero hablar de qué puedo hacer sin peligro.
threat-at-the-door--say--write-it-down = Por favor, escriba lo que me dijeron y cómo respondí.


## Questions to ask

threat-at-the-door--ask--is-it-my-choice = ¿Esto lo decido yo? ¿Qué harán ustedes si digo que no, y según qué ley?
threat-at-the-door--ask--what-it-does = ¿Para qué es esto, qué puede salir mal y qué otra cosa podría ayudar?
threat-at-the-door--ask--what-if-worse = ¿A quién podemos llamar si esto empeora esta noche?


## Next steps

threat-at-the-door--next--plan-for-later = En un día mejor, escriba un [plan anticipado](term:advance-plan): qué ayuda, qué no hay que hacer y a quién hay que avisar.
threat-at-the-door--next--talk-first = Antes de cambiar o dejar un medicamento, hable con una médica o un farmacéutico. Hacerlo de golpe puede hacer daño.
threat-at-the-door--next--if-danger = Si usted u otra persona está en peligro, llame al número de emergencias del lugar donde está.
threat-at-the-door--next--talk-tomorrow = Pida una conversación para mañana, con tiempo y con alguien de su confianza.
threat-at-the-door--next--line-with-the-time = Escriba qué se dijo, quién lo dijo y cuándo. Basta con una línea.
