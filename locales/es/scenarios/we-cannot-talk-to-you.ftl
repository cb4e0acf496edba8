### Situación: «No podemos hablar con usted». Tema: capacidad jurídica, privacidad y familia.
### Hablan: Patience (mujer, 55 años, limpia oficinas de noche), Isaac (su hermano, 60 años, fue conductor de autobús), Colin (atiende el teléfono, hombre),
### Ingrid (enfermera).

# Para quien traduce o revisa:
# Isaac tiene párkinson y el ánimo muy bajo. Le tiemblan las manos. Es adulto, y él decide qué se cuenta.
# Quien lee es Patience, que lo cuida en casa. Es familia, no personal: «quien lo cuida», «persona cuidadora».
# Los dos tienen voz. Patience no decide por Isaac. La privacidad de Isaac no impide que el personal escuche.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona. Unas son para quien cuida: dicen «la persona a la que cuido».
# Otras son para quien recibe el cuidado: dicen «yo». Van sin nombres.
# Los nombres pueden cambiar. No cambia «Horas y medicación, sí; dinero, no».
# El medicamento no se nombra. «Confidencial» quiere decir: el personal no lo cuenta.

we-cannot-talk-to-you = «No podemos hablar con usted»
    .about = Esta historia trata de cuidar a un hermano y de lo que el personal puede oír y contar. El hermano come muy poco.


## Step: on the phone

we-cannot-talk-to-you--on-the-phone =
    Son las siete de la mañana. Patience limpió oficinas toda la noche. Ahora llama por teléfono para hablar de su hermano Isaac.

    Isaac tiene párkinson y el ánimo muy bajo. Desde hace cinco días casi no come. Ella solo quiere contárselo a alguien.

    «No podemos hablar con usted», dice Colin al teléfono. «Es por la [confidencialidad](term:confidentiality)». Lo esperan otras tres llamadas.
    .title = Al teléfono, a las siete
    .note =
        Objetivo: que el grupo vea que contar y escuchar son dos cosas. Solo para contar hace falta el consentimiento de Isaac.

        Pregunta: ¿de qué tiene miedo Colin, y qué no ha entendido?

        Pregunta: ¿qué sabe Patience que no sabe nadie más?

        Cuidado: las personas que cuidan suelen sentir culpa. Que nadie del grupo oiga «usted podría haber…».
we-cannot-talk-to-you--on-the-phone--please-listen = Decir: «No hace falta que me cuente nada. Por favor, escuche».
    .after = Hay un silencio. «Eso sí puedo», dice Colin. «Pediré a una enfermera que la llame». Escuchar no revela ningún secreto. El personal suele confundir las dos cosas, porque quiere tener cuidado.
we-cannot-talk-to-you--on-the-phone--ask-isaac = Dejar el teléfono y preguntar a Isaac qué puede contar el personal.
    .after = Isaac está despierto. Se trata de su vida, así que es un buen comienzo. Cuando él dice que sí, el personal a menudo puede contar más. Un sí puede valer para unas cosas y para otras no.
we-cannot-talk-to-you--on-the-phone--own-support = Preguntar: «¿Y qué apoyo hay para mí, que soy quien lo cuida?».
    .after = «Para eso puedo darle un número», dice Colin, y le cambia la voz. Aquí se trata de usted, así que no se revela nada de Isaac. La espera para un apoyo así puede ser larga.
we-cannot-talk-to-you--on-the-phone--hang-up = Decir «Está bien» y colgar.
    .after = Después de una noche así, muchas personas se quedan sin palabras. Algunas primero lloran. No era la única ocasión. Usted puede llamar otra vez dentro de una hora o mañana, o pedir a alguien que llame por usted.


## Step: after the call

we-cannot-talk-to-you--after-the-call =
    Patience llora en la cocina, en silencio, para que Isaac no la oiga. Pero él la oye.

    Entra despacio y pone agua a calentar. Le tiemblan las manos, y se le cae un poco de agua. Ella lo deja hacer.

    «¿Hablabas de mí?», pregunta.

    En la mesa hay una carta. Abajo, alguien del equipo escribió a mano: «Si usted cuida a alguien, siempre puede llamar y contarnos cosas. Ingrid, enfermera».
    .title = Después de la llamada
    .note =
        Objetivo: que el grupo vea a dos personas adultas que se cuidan la una a la otra, y un camino de vuelta después de una conversación cortada.

        Pregunta: ¿qué hace Patience por Isaac al dejar que él prepare el té?

        Pregunta: ¿qué cambia una línea escrita a mano?

        Cuidado: llorar no es fracasar, y llamar otra vez no es una obligación.
we-cannot-talk-to-you--after-the-call--tell-isaac = Decir: «Sí. Estaba preocupada. ¿Qué puede contarme el personal?».
    .after = Isaac se sienta con ella. Con té es más fácil hablar. Cuando alguien pregunta con franqueza, las personas suelen decir sí a unas cosas y no a otras.
we-cannot-talk-to-you--after-the-call--call-again = Llamar al número de la carta: «Por favor, solo escuche».
    .after = Isaac sabe que ella llama. Esta vez alguien dice: «Ingrid la llamará dentro de diez minutos». En una segunda llamada suele responder otra persona. Usted puede llamar tantas veces como necesite.
we-cannot-talk-to-you--after-the-call--own-support = Llamar a alguien para pedir apoyo para usted.
    .after = Hay un centro para personas cuidadoras que atiende el teléfono los días laborables por la mañana. Allí no preguntan por los secretos de Isaac. Preguntan cuánto duerme ella. Hasta que llegue más ayuda, puede pasar un tiempo.
we-cannot-talk-to-you--after-the-call--drink-tea = Tomar el té con él y dejarlo por ahora.
    .after = Miran los pájaros del balcón. Estar en compañía también es cuidar. La ocasión no se ha perdido. Usted todavía puede llamar hoy más tarde, o mañana.


## Step: somebody listens

we-cannot-talk-to-you--somebody-listens =
    «Soy Ingrid, enfermera», dice la voz. «Puede contarme todo lo que ve. Yo no puedo contarle lo que nos ha dicho Isaac. Para eso necesito que él diga que sí».

    «No quiero secretos», dice Patience. «Quiero que ustedes sepan lo que veo».

    «Entonces busco un bolígrafo», dice Ingrid. «¿Y cómo está usted?». Hace mucho que nadie le pregunta eso.
    .title = Alguien escucha
    .note =
        Objetivo: que el grupo oiga cómo suena un buen trabajo: escuchar hasta el final, guardar lo confidencial, preguntar también por quien cuida.

        Pregunta: ¿qué dos cosas separa Ingrid, y cómo lo dice?

        Pregunta: ¿qué hechos darían ustedes primero, en un minuto?

        Cuidado: «me preocupa» y «lo vi» no son lo mismo. Ayude a decir lo que se ha visto.
we-cannot-talk-to-you--somebody-listens--say-what-you-see = Decir lo que ve y pedir a Ingrid que lo anote.
    .after = «Cinco días. Media banana, un poco de té. Se queda en la cama hasta el mediodía». Ingrid se lo lee. Los hechos claros, con fechas, suelen ayudar al personal a ver cuánto importa algo.
we-cannot-talk-to-you--somebody-listens--in-general = Preguntar: «En general, ¿qué ayuda cuando alguien deja de comer?».
    .after = Ingrid le dice qué ayuda a muchas personas y cuándo es urgente. Eso no trata de Isaac, así que no hace falta que él diga que sí. Usted también puede pedir esa información en papel. Después, Ingrid anota lo que Patience ha visto.
we-cannot-talk-to-you--somebody-listens--ask-isaac = Decir: «Déjeme preguntar a Isaac qué puede contarme usted».
    .after = «Bien», dice Ingrid. «Pregúntele qué le parece bien y qué no. Lo anotaré tal cual». Isaac está en la cocina. Él mismo también puede hablar con Ingrid.
we-cannot-talk-to-you--somebody-listens--own-support = Decir: «Estoy muy cansada. ¿Qué apoyo hay para mí?».
    .after = Ingrid no lo pasa por alto. La salud de quien cuida importa por sí misma, y no solo por la otra persona. Le nombra dos lugares. Quizá haya que esperar.
we-cannot-talk-to-you--somebody-listens--that-is-all = Decir: «Come muy poco. Por ahora, nada más».
    .after = Ingrid anota esa línea y dice cuándo se la puede llamar. Una línea puede bastar. Usted todavía puede llamar para contar más, a su propio ritmo.


## Step: at the table

we-cannot-talk-to-you--at-the-table =
    Isaac remueve el té un rato. La cuchara golpea la taza.

    «Llamas para hablar de mí», dice. «No me gusta. Pero sé por qué lo haces». La mira. «Horas y medicación: sí. Eso te lo pueden contar. Dinero: no. Eso es solo mío».

    «¿Y lo de comer?», pregunta Patience en voz baja.

    «Mis manos», dice Isaac. «No quiero que lo veas».
    .title = Isaac decide qué se cuenta
    .note =
        Objetivo: que el grupo oiga cómo Isaac pone su propio límite. Decir no a unas cosas hace más fácil decir sí a otras.

        Pregunta: ¿qué le costó a Isaac decir la última frase?

        Pregunta: ¿cómo podría responder Patience, sin arreglar nada enseguida?

        Cuidado: no convierta a Isaac en un problema que hay que resolver. Condujo un autobús treinta años. Pregunte qué quiere él.
we-cannot-talk-to-you--at-the-table--write-his-list = Escribir qué se puede contar, y que Isaac lo firme.
    .after = «Horas y medicación: sí. Dinero: no». Él firma, con trazo tembloroso, y pone la fecha. Con una página así, a menudo ya no hay que adivinar. Él puede cambiarla en cualquier momento.
we-cannot-talk-to-you--at-the-table--isaac-calls = Ofrecerle el teléfono: «¿Quieres contárselo tú?».
    .after = Isaac lo toma y pone el altavoz. «Soy Isaac. Quiero hablar de mí», dice. Con él, el personal puede hablar con libertad. Usted puede escuchar, si él lo quiere.
we-cannot-talk-to-you--at-the-table--what-would-help = Preguntar: «¿Qué te haría más fácil comer?».
    .after = «Un plato hondo. Y no tantas miradas», dice Isaac. La propia persona suele saber qué ayuda, cuando alguien le pregunta. Una parte es para casa, y otra es para el equipo.
we-cannot-talk-to-you--at-the-table--leave-it = Decir: «Gracias por contármelo». Y dejarlo ahí.
    .after = Isaac asiente. Los dos han dicho algo difícil. No toda conversación necesita un resultado el mismo día. Usted todavía puede seguirla más adelante, y él también.


## Outcomes

we-cannot-talk-to-you--written-down =
    Ahora está en la historia clínica de Isaac: lo que vio Patience y en qué días. Ingrid, una enfermera, ofrecerá a Isaac una visita esta semana. Si él dice que sí, irá el jueves.

    Quizá Patience no llegue a saber de qué hablan Isaac e Ingrid. Es la [privacidad](term:privacy) de Isaac. Pero la han escuchado, y lo sabe alguien que puede hacer algo.

    Si la situación empeora antes del jueves, ella puede llamar otra vez, o pedir ayuda urgente.
    .title = Está anotado
we-cannot-talk-to-you--isaacs-list =
    La lista llega al equipo, e Ingrid, una enfermera, la pone en la historia clínica. Desde ahora le dicen a Patience las horas y la medicación. No le hablan de dinero, y ella no pregunta.

    Hay una duda sobre un medicamento. Dejarlo o cambiarlo de golpe puede hacer daño. Por eso, los dos preguntan antes a un médico o una farmacéutica.

    La lista es de Isaac. Él puede hacerla más larga o más corta cualquier día.
    .title = La lista de Isaac
we-cannot-talk-to-you--isaac-speaks =
    El jueves, Ingrid, una enfermera, se sienta en la cocina y habla con Isaac. Él habla primero. Patience está a su lado, porque él se lo pidió.

    «Me tiemblan las manos y tengo el ánimo bajo», dice. «Se me quitaron las ganas de comer». Ingrid escucha las dos cosas. Acuerdan revisarle la salud y probar con comidas pequeñas y un plato hondo.

    Según la norma de la ONU, Isaac decide, con una [persona de apoyo](term:supporter) si la quiere.
    .title = Isaac habla
we-cannot-talk-to-you--rest-for-patience =
    Una trabajadora social pregunta a Patience cómo es una semana para ella. De noche, el trabajo; de día, Isaac. La trabajadora social lo anota todo. Hay ayuda con las compras y una tarde libre cada semana. Hay que esperar seis semanas.

    Hasta entonces hay un grupo de personas cuidadoras los martes. Allí nadie le pregunta por qué está cansada.

    Lo que se ofrece a quienes cuidan es distinto en cada lugar. Ella puede preguntar en cualquier parte.
    .title = Algo para Patience
we-cannot-talk-to-you--tomorrow-morning =
    Patience duerme hasta las tres. Isaac le ha puesto una manta sobre los pies.

    Ella es su hermana. No es su guardiana y no decide por él. Pero ve cosas, y el personal puede escucharlas cualquier día. Isaac puede decir qué pueden contarle a ella.

    Patience puede llamar por la mañana. También puede pedir a una amiga que se siente con ella mientras llama.
    .title = Mañana será otro día


## Words to say

we-cannot-talk-to-you--say--only-listen = No pido secretos. Por favor, escuche y anote lo que veo.
we-cannot-talk-to-you--say--call-back-later = Ahora no puedo seguir con esto. Llamaré otra vez.
we-cannot-talk-to-you--say--what-i-see = Esto es lo que he visto y en qué días. Por favor, póngalo en la historia clínica.
we-cannot-talk-to-you--say--my-list = Esto se lo pueden contar a quien me cuida, y esto no. Puedo cambiar esta lista.
we-cannot-talk-to-you--say--i-speak = Quiero ser yo quien hable de mí. La persona que está a mi lado está aquí porque yo quiero.
we-cannot-talk-to-you--say--another-time = Gracias por contármelo. Podemos hablarlo otra vez cuando quieras.
we-cannot-talk-to-you--say--my-meals = Ahora me cuesta comer. Me gustaría decir qué me lo hace más fácil.
we-cannot-talk-to-you--say--i-need-rest = Cuido a alguien y necesito descansar. Pido apoyo para mí.


## Questions to ask

we-cannot-talk-to-you--ask--what-may-they-tell = ¿Qué me puede contar de ti el personal, y qué debe quedarse contigo?
we-cannot-talk-to-you--ask--support-for-me = ¿Qué apoyo hay para mí, que cuido a alguien, y cómo lo pido?
we-cannot-talk-to-you--ask--in-general = En general, ¿qué ayuda en un caso así, y cuándo es urgente?
we-cannot-talk-to-you--ask--what-would-help = ¿Qué te lo haría más fácil?
we-cannot-talk-to-you--ask--who-reads-it = ¿Quién lee lo que le he contado, y cuándo se pondrá alguien en contacto conmigo?
we-cannot-talk-to-you--ask--is-it-on-file = ¿Está mi lista en la historia clínica, donde la ve todo el personal?
we-cannot-talk-to-you--ask--talk-to-me-next = ¿Quién hablará conmigo la próxima vez y qué día?
we-cannot-talk-to-you--ask--how-long = ¿Cuánto hay que esperar, y qué puedo tener hasta entonces?


## Next steps

we-cannot-talk-to-you--next--three-facts = Anote tres hechos, con fechas: qué vio, desde cuándo y qué ha cambiado.
we-cannot-talk-to-you--next--ask-the-person = Pregunte a la persona a quien cuida qué puede contarle a usted el personal. Si dice que no a algunas cosas, está bien.
we-cannot-talk-to-you--next--copy-of-list = Guarde en casa una copia de la lista, con la fecha.
we-cannot-talk-to-you--next--change-the-list = Revise la lista después de unas semanas. La persona decide qué se queda en ella.
we-cannot-talk-to-you--next--call-and-say = Llame y empiece así: «No pido secretos. Por favor, escuche».
we-cannot-talk-to-you--next--three-points = Antes de la próxima conversación, escriba tres puntos con las palabras de la propia persona.
we-cannot-talk-to-you--next--one-hour = Busque una hora esta semana que sea solo de usted. Pida a alguien que le ayude a mantenerla.
we-cannot-talk-to-you--next--if-urgent = Si alguien está en peligro, si no puede respirar bien o si cuesta mucho despertar a esa persona, llame al número de emergencias del lugar donde está.
