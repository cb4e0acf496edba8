### Situación: «No se lo diga a mi mamá». Tema: consentimiento.
### Hablan: Kai (chico, 16 años, toca la batería), Asha (enfermera del centro para jóvenes, 33 años),
### Lena (madre de Kai, 45 años).

# Para quien traduce o revisa:
# Kai tiene 16 años. Las reglas sobre la edad y las familias cambian de un lugar a otro: ni límites de edad ni leyes.
# La chica del instituto o colegio no tiene nombre. No se dice si es amor, amistad o una pelea: que siga abierto.
# «Peligro grave» se dice solo con esas dos palabras. No se añade ningún detalle.
# Lena está preocupada y es amable. Asha tiene prisa al principio, y lo arregla. Trato justo para las tres personas.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona joven: sin detalles de Kai.
# «Confidencial» se explica en la historia como «se queda aquí».
# Kai trata a Asha de usted. Asha habla a Kai con cercanía, con formas que valen para «tú» y para «vos».
# «Mamá» en boca de Kai y de Asha; «madre» cuando se narra. En algunos lugares, Kai diría «mi madre».

dont-tell-my-mum = «No se lo diga a mi mamá»
    .about = Esta historia trata de lo que una persona joven le cuenta a una enfermera y de quién lo va a saber.


## Step: the clock

dont-tell-my-mum--the-clock =
    Kai tiene 16 años y toca la batería. Hace semanas que duerme mal. También está lo de una chica de la escuela. Se lo acaba de contar a Asha, una enfermera del centro para jóvenes.

    Su madre, Lena, está en la sala de espera. Va a preguntar.

    «No se lo diga a mi mamá», dice Kai. Asha mira el reloj y el nombre siguiente de su lista. «Bueno, depende», dice.
    .title = «Depende»
    .note =
        Objetivo: que el grupo vea que la privacidad y sus límites van en el primer minuto de una conversación.

        Pregunta: ¿qué efecto tiene en Kai ese «depende»?

        Pregunta: ¿cuándo querrían ustedes oír quién lo va a saber: antes de hablar, o después?

        Cuidado: las madres y los padres del grupo pueden sentir que se les culpa. Lena no hace nada malo. Está preocupada, y ella también puede recibir ayuda.
dont-tell-my-mum--the-clock--who-will-know = Preguntar: «¿Quién va a saber lo que le cuente?».
    .after = Asha deja de mirar el reloj. «Eso tendría que haberlo dicho primero», responde. «Lo explico ahora». Esta pregunta se puede hacer siempre. Muchas personas hablan con más libertad después de oír la respuesta.
dont-tell-my-mum--the-clock--choose-one-thing = Decir: «Quiero elegir qué va a saber mi mamá».
    .after = «Entonces, vamos a elegir», dice Asha. Toma una hoja y hace dos listas: qué se queda aquí y qué puede saber mamá. Elegir suele sentar mejor que un todo o nada.
dont-tell-my-mum--the-clock--mum-at-the-end = Preguntar: «¿Puede entrar mi mamá los últimos diez minutos?».
    .after = «Buena idea. Antes acordamos qué decimos, y qué no», dice Asha. Un rato corto en común al final suele ser tranquilo, porque todo el mundo conoce el plan.
dont-tell-my-mum--the-clock--say-nothing = No decir nada más y mirarse las manos.
    .after = Muchas personas se callan cuando no están seguras de quién lo va a saber. Es una manera de cuidarse. Asha se da cuenta. Usted puede seguir dentro de un minuto, la semana que viene o con otra persona.


## Step: fingers on the table

dont-tell-my-mum--drumming =
    Kai da golpecitos en la mesa con dos dedos. Asha guarda el teléfono en el cajón.

    «Cuando miré el reloj, te callaste», dice. «Fue un error mío. Tenemos media hora, y no hace falta llenarla».

    Le acerca una hoja y un bolígrafo. «Puedes hablar, escribir o dar golpecitos. A tu mamá solo le cuento lo que te parezca bien. Eso tiene un límite. Puedes preguntarme cuál».
    .title = Dedos en la mesa
    .note =
        Objetivo: que el grupo vea cómo puede el personal recuperar la confianza después de un mal momento.

        Pregunta: ¿qué hace Asha con el cuerpo, y qué dice?

        Pregunta: ¿qué ayuda a una persona joven que no quiere hablar?

        Cuidado: no pregunte a las personas jóvenes del grupo qué es lo que no cuentan a su madre o a su padre.
dont-tell-my-mum--drumming--who-will-know = Preguntar: «¿Qué límite? ¿Quién lo va a saber?».
    .after = Asha lo explica con palabras sencillas y pregunta si fue clara. Está bien callar primero y preguntar después. El personal suele alegrarse cuando alguien pregunta por esto.
dont-tell-my-mum--drumming--write-it = Escribir dos listas: qué se queda aquí y qué puede saber mamá.
    .after = Kai escribe siete palabras en una lista y una en la otra. Asha no lee nada hasta que él le da la vuelta a la hoja. Escribir suele ayudar cuando hablar es demasiado.
dont-tell-my-mum--drumming--another-person = Preguntar: «¿Hay otra persona con quien pueda hablar?».
    .after = «Sí. Hay otra enfermera, y una persona de apoyo entre pares que tiene veinte años», dice Asha. No se ofende. A veces hacen falta dos intentos para encontrar a la persona adecuada. Usted también puede volver a hablar con Asha.
dont-tell-my-mum--drumming--go-on-drumming = Seguir dando golpecitos en la mesa.
    .after = Asha escucha el ritmo. Al rato dice que Kai puede venir otra vez el miércoles. El tiempo en compañía y sin palabras no es tiempo perdido. Usted puede hablar otro día.


## Step: what stays here

dont-tell-my-mum--what-stays-here =
    «Lo que se dice aquí se queda aquí», dice Asha. «Eso se llama [confidencialidad](term:confidentiality). Yo anoto una parte, y la podrás leer».

    «Hay un límite. Si estás en peligro grave, o si lo está otra persona, tengo que buscar ayuda. En ese caso te aviso a ti primero, si hay alguna manera».

    «¿Y tu mamá?», sigue. «Lo que pueden saber las madres y los padres a tu edad cambia de un lugar a otro. Voy a contarte cómo es aquí».
    .title = Lo que se queda aquí
    .note =
        Objetivo: que el grupo oiga una respuesta clara y honesta sobre la privacidad y su límite.

        Pregunta: después de que Asha nombró el límite, ¿confiarían ustedes más en ella, o menos? ¿Por qué?

        Pregunta: ¿cómo le explicarían ustedes este límite a una amiga o a un amigo de 14 años?

        Cuidado: alguien puede decir «antes de los 18, las madres y los padres lo deciden todo». Según la norma de la ONU, lo que opina una persona joven cuenta. Cuenta más con la edad.
dont-tell-my-mum--what-stays-here--what-is-danger = Preguntar: «¿Qué es peligro grave, y qué hace usted entonces?».
    .after = Asha deja el bolígrafo y lo explica todo. «Nada de lo que me contaste hoy es eso», añade. Con respuestas claras suele ser más fácil pedir ayuda pronto.
dont-tell-my-mum--what-stays-here--choose-one-thing = Decir: «Quiero elegir qué va a saber mi mamá».
    .after = Hacen dos listas. Kai puede cambiarlas en cualquier momento. Una lista así ayuda también al personal, porque en la puerta nadie tiene que adivinar.
dont-tell-my-mum--what-stays-here--mum-at-the-end = Pedir que mamá entre al final.
    .after = «Antes acordamos las palabras», dice Asha. Eligen un tema y una seña para decir «pare». Con un plan así, estas conversaciones suelen ser cortas y tranquilas.
dont-tell-my-mum--what-stays-here--keep-it-here = Asentir. Por ahora, todo se queda aquí.
    .after = «Entonces, se queda aquí», dice Asha. Muchas personas quieren conocer el límite y después esperar. Eso también es una decisión. Usted puede cambiarla la semana que viene.


## Step: at the door

dont-tell-my-mum--at-the-door =
    Llaman a la puerta. Lena asoma la cabeza. «Perdone, lo siento mucho. ¿Está bien Kai? ¿Qué ha dicho?».

    Asha se levanta. «Puedo contarle cómo trabajamos aquí», dice. «Lo que dice Kai le toca contarlo a Kai. Y los martes hay una charla para madres y padres, con té».

    Lena suelta el aire. Mira a su hijo. «No hace falta que me lo cuentes», dice.
    .title = Llaman a la puerta
    .note =
        Objetivo: que el grupo vea que se pueden respetar las dos cosas: la preocupación de una madre y la privacidad de una persona joven.

        Pregunta: ¿qué necesita Lena en este momento, y qué le ofrece Asha?

        Pregunta: si Kai quiere decir una sola cosa, ¿cuál bastaría?

        Cuidado: contárselo a una madre o a un padre no es un final mejor, y no contárselo tampoco. Elige Kai.
dont-tell-my-mum--at-the-door--say-it-myself = Decirle una cosa: «No duermo bien».
    .after = «Ya me lo parecía», dice Lena. «Gracias». No pide más. A una madre preocupada le suele bastar una cosa verdadera. Usted puede contar más después, o no.
dont-tell-my-mum--at-the-door--nurse-says-it = Pedir a Asha que diga una cosa por usted, y solo esa.
    .after = Asha mira la lista, y Kai asiente. «Kai duerme mal, y estamos trabajando en ello», dice. No dice nada más. Puede ser más fácil cuando otra persona dice las palabras que usted elige.
dont-tell-my-mum--at-the-door--mum-comes-in = Invitarla a entrar diez minutos, con un plan.
    .after = Asha dice primero de qué van a hablar, y de qué no. Lena se sienta. Una conversación con un plan y una hora para terminar suele ser tranquila.
dont-tell-my-mum--at-the-door--not-now = Decir que no con la cabeza. Ahora no.
    .after = «Ahora no», dice Asha con amabilidad, y muestra a Lena dónde está el té. Está bien no decir nada en la puerta. Usted puede contarlo en casa, dentro de un año o en un mensaje.


## Outcomes

dont-tell-my-mum--one-thing-told =
    Lena sabe una cosa: Kai no duerme bien. No pide más. En casa prepara la sopa que más le gusta a él.

    Lo demás se queda entre Kai y Asha. Es la [privacidad](term:privacy) de Kai, y él puede compartir más cuando quiera. El miércoles viene otra vez, y hablan de cómo duerme.

    Si las cosas se ponen difíciles antes, Kai puede llamar a Asha, o contárselo a una persona adulta de confianza.
    .title = Una cosa contada
dont-tell-my-mum--last-ten-minutes =
    Lena se sienta al lado de Kai. Empieza Asha. «Hoy hablamos del sueño. Lo demás es de Kai». Lena pregunta por las pantallas y por la cena. Kai se ríe una vez.

    Cuando una pregunta se acerca demasiado, él levanta la mano. Asha dice: «Eso, otro día». Lena asiente.

    A los diez minutos, la conversación termina. Kai puede decidir cada vez si entra su madre y para qué.
    .title = Los últimos diez minutos
dont-tell-my-mum--stays-here =
    De camino a casa, Lena no pregunta. Asha le ha contado cómo trabaja el centro y le ha hablado de la charla para madres y padres.

    Kai tiene una tarjeta con un día: el miércoles a las cuatro. Lo que dijo se queda con Asha. Más adelante, Kai puede elegir contarle algo a su madre. También puede hablar con otra persona del centro.

    Si alguien está en peligro, Kai se lo dice a una persona adulta de confianza, o llama al número de emergencias del lugar donde está.
    .title = Se queda aquí
dont-tell-my-mum--first-to-kai =
    «Aquí, peligro grave quiere decir que alguien podría resultar muy herido dentro de poco», dice Asha. «Entonces hablo primero contigo, si puedo. Decidimos entre los dos quién sabe qué. No comparto más de lo necesario».

    Kai escribe tres nombres de personas a quienes podría contárselo. Asha le da el número del centro.

    Si alguna vez Kai u otra persona está en peligro, Kai no tiene que esperar. Puede llamar al número de emergencias del lugar donde está.
    .title = Primero, a Kai


## Words to say

dont-tell-my-mum--say--choose-what-to-tell = Me gustaría elegir qué va a saber mi familia y quién se lo dice.
dont-tell-my-mum--say--last-ten = Por favor, que mi familia entre solo al final. Y antes acordemos qué vamos a decir.
dont-tell-my-mum--say--not-yet = Para mí, todavía no es el momento de hablar de esto. Por favor, no se lo cuente a nadie.
dont-tell-my-mum--say--somebody-else = Me gustaría hablar con otra persona de aquí. ¿Quién podría ser?
dont-tell-my-mum--say--one-thing = Hoy quiero contarle una cosa. Por favor, de momento no me pregunte más.
dont-tell-my-mum--say--say-only-this = Por favor, diga solo esto por mí y nada más.
dont-tell-my-mum--say--only-that = Ya saben una cosa de mí. Contaré más cuando para mí sea el momento.
dont-tell-my-mum--say--more-later = Hoy conté una cosa. Gracias por escuchar. Quizá más adelante cuente más.
dont-tell-my-mum--say--stop-sign = Cuando yo levante la mano, por favor, cambie de tema.
dont-tell-my-mum--say--tell-me-first = Si alguna vez tiene que contarle esto a alguien, por favor, avíseme antes a mí y dígame por qué.


## Questions to ask

dont-tell-my-mum--ask--who-will-know = ¿Quién va a saber lo que le cuente, y cuándo tendría que decírselo a alguien?
dont-tell-my-mum--ask--serious-danger = ¿Qué es para usted un peligro grave, y qué hace entonces?
dont-tell-my-mum--ask--what-is-written = ¿Qué anota sobre mí, quién puede leerlo, y puedo verlo yo?


## Next steps

dont-tell-my-mum--next--check-what-was-said = Cuando termine la conversación, pregunte qué dijeron por usted, palabra por palabra.
dont-tell-my-mum--next--list-of-two = Escriba dos listas: qué sigue siendo privado y qué no le importa que sepan otras personas.
dont-tell-my-mum--next--help-for-parents = Diga a su madre o a su padre que también hay ayuda para madres y padres. Para pedirla no les hacen falta los secretos de usted.
dont-tell-my-mum--next--if-danger = Si usted u otra persona está en peligro, no espere. Dígaselo a una persona adulta de confianza, o llame al número de emergencias del lugar donde está.
dont-tell-my-mum--next--bring-a-line = La próxima vez, traiga una línea en un papel. Puede entregarla y no decir nada.
dont-tell-my-mum--next--three-names = Anote tres personas a quienes podría contárselo y cómo comunicarse con ellas, también de noche.
