### Lección: Un recorrido por siete servicios. Para quien usa un servicio o busca uno, y para quien le apoya.
### Ocho páginas con una pequeña pregunta cada una, y una página para llevar. Una lección no tiene opciones ni examen.

# Para quien traduce o revisa:
# Los nombres de los siete tipos de servicio son de la OMS: como en la base (pkg-crisis a pkg-networks) y en shelf.ftl.
# Las señales son un resumen de esta guía, y no palabras de la OMS. La primera página lo dice: esa frase se queda.
# «Señales de respeto» y «señales de alerta»: algo que una persona puede notar. Sin culpar al personal.
# No se nombra ningún servicio real ni ningún país.
# Las preguntas pequeñas son para pensar. Ninguna respuesta está mal, y nadie las cuenta.
# Las frases de --ask-- y --say-- sirven a cualquier persona: sin nombres.

a-tour-of-seven-services = Un recorrido por siete servicios
    .about = Esta lección trata de siete tipos de servicio de salud mental y de las señales de que un servicio le respeta. Menciona puertas cerradas con llave y el uso de la fuerza.


## Page: before we start

a-tour-of-seven-services--before-we-start =
    En 2021, la Organización Mundial de la Salud (OMS) escribió sobre siete tipos de servicio de salud mental. También nombró principios para ellos, como el respeto de la [capacidad jurídica](term:legal-capacity), la atención sin [coacción](term:coercion) y la participación.

    En las páginas siguientes hay señales de respeto y señales de alerta. Son un resumen que hace esta guía de esos principios, y no palabras de la OMS. Están para ayudarle a preguntar. No son un examen para ningún servicio.

    No en todos los lugares existen los siete tipos. Puede saltar lo que queda lejos de su vida.
    .title = Siete tipos de servicio
    .question = ¿Qué lugar de atención conoce mejor, y qué le gusta de él?


## Page: crisis services

a-tour-of-seven-services--crisis =
    Un [servicio de atención de crisis](term:crisis-service) ayuda rápido cuando todo le supera.

    Señales de respeto:

    - Usted está de acuerdo en estar allí.
    - Alguien escucha primero.
    - Usted dice a quién se llama.
    - El personal pregunta por su [plan anticipado](term:advance-plan) y lo usa.

    Señales de alerta:

    - La policía llega primero.
    - Las puertas están cerradas con llave, o alguien le quita el teléfono.
    - Alguien dice: «O se toma esto, o va al hospital».

    Pavel llama de noche. «¿Qué necesita primero?», pregunta la voz. Él necesita calma. Empiezan por ahí.

    Si ahora está en peligro, llame al número de emergencias del lugar donde está.
    .title = Cuando todo le supera
    .question = ¿Qué querría que alguien le preguntara primero?


## Page: hospital-based services

a-tour-of-seven-services--hospital =
    Esta es la atención de salud mental en un hospital.

    Señales de respeto:

    - Las puertas están abiertas donde es posible.
    - Usted recibe información de verdad y puede elegir.
    - Tiene visitas y su teléfono.
    - El personal mantiene la calma y habla. No usa el [aislamiento](term:seclusion) ni la [contención](term:restraint).

    Señales de alerta:

    - Hay una misma norma para todo el mundo, necesite lo que necesite.
    - Sus derechos no están escritos en ningún sitio.
    - Solo puede salir si toma un medicamento.

    Ali grita. Sofia, una enfermera, mantiene la calma y le pregunta qué necesita.
    .title = En un hospital
    .question = ¿Qué le ayudaría a sentir que está a salvo en un lugar así?


## Page: community mental health centres

a-tour-of-seven-services--centre =
    Este es un lugar cerca de su casa, con atención de salud mental y ayuda para la vida diaria.

    Señales de respeto:

    - Se puede entrar sin cita.
    - Ayudan con la salud, y también con el dinero o la vivienda.
    - El [plan de atención](term:care-plan) se escribe con usted y con sus palabras.
    - Sus propias metas van primero.

    Señales de alerta:

    - En cada cita se habla solo de medicación.
    - Hay un plan, y usted no lo ha visto nunca.

    Nadia quiere volver a cantar en un coro. Esa es la primera línea de su plan.
    .title = Un centro cerca de su casa
    .question = ¿Cuál sería la primera línea de su plan?


## Page: peer support

a-tour-of-seven-services--peers =
    En el [apoyo entre pares](term:peer-support) se ayudan entre sí personas que han vivido cosas parecidas.

    Señales de respeto:

    - Lo dirigen personas con [experiencia propia](term:lived-experience).
    - Usted va únicamente si quiere.
    - No hace falta tener un [diagnóstico](term:diagnosis).
    - Cada persona puede entender su vida a su manera.
    - Lo que usted dice allí se queda allí.

    Señales de alerta:

    - El grupo cuenta a un centro de salud quién ha venido.
    - Las personas de apoyo entre pares hacen el trabajo del personal, sin cobrar.

    Tariq pasa tres semanas sentado en el círculo y no dice nada. A todo el mundo le parece bien.
    .title = Personas que vivieron algo parecido
    .question = ¿Qué es más fácil contarle a alguien que vivió algo parecido?


## Page: community outreach

a-tour-of-seven-services--outreach =
    En el [alcance comunitario](term:outreach), el personal va adonde está usted, si usted está de acuerdo.

    Señales de respeto:

    - Van a verle, también si no tiene casa.
    - Ayudan con los papeles, el dinero y la vivienda, y con la salud.
    - Se toman tiempo para conocerle.
    - Cada visita se acuerda con usted.

    Señales de alerta:

    - Vienen con la policía, y nadie le avisó.
    - Hablan de usted donde puede oírlo el vecindario.

    Grace vive en un albergue. Milan, que va a verla, le pregunta dónde prefiere hablar.
    .title = Ayuda que va adonde está usted
    .question = ¿Dónde habla usted mejor?


## Page: supported living

a-tour-of-seven-services--living =
    En la [vivienda con apoyo](term:supported-living), usted vive en su propia casa, y el apoyo llega allí.

    Señales de respeto:

    - La casa sigue siendo de usted, también si rechaza el apoyo.
    - Usted elige con quién vive.
    - Tiene su llave y su dinero.

    Señales de alerta:

    - Pierde la casa si no toma las pastillas.
    - Tiene que volver a una hora fija.
    - El personal se queda con su tarjeta del banco.

    Ahmet no quiere visita esta semana. «De acuerdo», dice quien le ayuda. «El apartamento es suyo».
    .title = Una casa propia
    .question = ¿Qué hace que un lugar sea un hogar para usted?


## Page: networks of services

a-tour-of-seven-services--network =
    En una red, los servicios de una misma zona trabajan juntos.

    Señales de respeto:

    - Pregunte donde pregunte, alguien le ayuda a llegar al lugar adecuado.
    - Usted cuenta su historia una sola vez.
    - Lo que usted cuenta sigue siendo [confidencial](term:confidentiality), salvo que acepte compartirlo.
    - El hospital es el último paso, no el primero.

    Señales de alerta:

    - Cada oficina le envía a otra.
    - Usted espera, y nadie dice cuánto.

    Elena pregunta en la ventanilla equivocada. «¿Puedo decir por qué ha venido usted?», pregunta Jakub. Después llaman los dos a la oficina correcta.
    .title = Servicios que trabajan juntos
    .question = ¿Qué le gustaría contar solo una vez?


## Page: to take with you

a-tour-of-seven-services--take-with-you =
    Ningún servicio es perfecto. Una señal de alerta no quiere decir que el personal no sea amable. Quiere decir que usted tiene una razón para preguntar.

    A menudo, una pregunta tranquila es un buen comienzo. Usted puede hacerla por su cuenta, en un papel o con una amiga o un amigo.

    Si la respuesta no le sirve, puede hablar con una [persona defensora](term:advocate). También puede preguntar si un [órgano independiente](term:independent-body) puede estudiar lo que le preocupa. Si alguien le hace daño, o usted no puede irse, puede pedir ayuda hoy mismo.
    .title = Una razón para preguntar


## Words to say

a-tour-of-seven-services--say--how-you-do-this = Antes de decidir, me gustaría saber cómo hacen las cosas aquí.
a-tour-of-seven-services--say--in-writing = Por favor, escríbame lo que me acaba de decir.


## Questions to ask

a-tour-of-seven-services--ask--free-to-leave = ¿Qué pasa cuando llego, y puedo irme cuando quiera?
a-tour-of-seven-services--ask--rights-in-writing = ¿Dónde están escritos mis derechos, y quién puede explicármelos?
a-tour-of-seven-services--ask--see-my-plan = ¿Puedo ver mi plan, y lo podemos escribir con mis propias palabras?
a-tour-of-seven-services--ask--who-hears = ¿Quién se entera de lo que digo aquí, y hay algún límite?
a-tour-of-seven-services--ask--who-comes = ¿Cuándo viene usted, quién le acompaña y quién lo va a saber?
a-tour-of-seven-services--ask--keep-my-home = Si digo que no al apoyo o a un tratamiento, ¿conservo mi casa?
a-tour-of-seven-services--ask--one-person = ¿Quién es la persona a la que puedo llamar, y qué pueden compartir sobre mí?


## Next steps

a-tour-of-seven-services--next--choose-one = Elija un servicio que usa y una pregunta para hacer allí.
a-tour-of-seven-services--next--ask-a-hub = Pregunte en un centro comunitario o a una persona de apoyo entre pares qué servicios hay cerca.
a-tour-of-seven-services--next--outside-help = Si algo de un servicio le da miedo, cuénteselo a alguien de fuera en quien confíe.
