### Situación: «Probablemente es ansiedad». Tema: dignidad.
### Hablan: Carmen (mujer, 52 años, taxista), Oskar (enfermero del mostrador, unos 35 años),
### Mina (enfermera, unos 45 años), la doctora Brandt (unos 50 años), Rafael (hermano de Carmen, unos 48 años).

# Para quien traduce o revisa:
# En esta historia no muere nadie. La prueba muestra «un pequeño cambio»: nunca se nombra una enfermedad, un medicamento o una dosis.
# El diagnóstico de Carmen no se nombra nunca. El problema no es su ánimo: es que nadie la examina.
# «El número de emergencias del lugar donde está» va sin cifras. La guía muestra los números en otra página.
# La historia no debe dar a entender nunca que alguien con dolor en el pecho puede quedarse en casa y esperar.
# Oskar tiene prisa y cree lo que dice la pantalla. No es mala persona, y aprende algo. Mina lo hace bien desde el principio.
# heart tracing: «electrocardiograma», la palabra de uso diario; se explica con parches en el pecho y líneas en papel.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Carmen.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.

probably-anxiety = «Probablemente es ansiedad»
    .about = Esta historia trata de un dolor en el pecho y de una mujer a la que no creen. En ella no muere nadie. Si ahora le duele el pecho, llame al número de emergencias del lugar donde está.


## Step: the desk

probably-anxiety--desk =
    Carmen tiene 52 años y conduce un taxi. Desde el desayuno, algo le aprieta el pecho. Va a las urgencias del hospital.

    Oskar, un enfermero, mira la pantalla. Ve un [diagnóstico](term:diagnosis) y un medicamento para el ánimo. «Probablemente es ansiedad», dice. «Por favor, siéntese y respire despacio». Detrás de Carmen esperan ocho personas.

    Nadie le ha examinado el pecho. Si a usted le duele el pecho, llame al número de emergencias del lugar donde está.
    .title = En el mostrador
    .note =
        Objetivo: que el grupo vea que un diagnóstico en la historia clínica puede tapar lo que un cuerpo necesita.

        Pregunta: ¿qué sabe Oskar sobre el pecho de Carmen, y qué es lo que solo cree?

        Pregunta: ¿cómo sería esto para alguien sin un diagnóstico de salud mental?

        Cuidado: a algunas personas del grupo tampoco las creyeron. Nadie tiene que contarlo. Que el grupo no intente nunca adivinar una enfermedad.
probably-anxiety--desk--look-first = Pedir: «Por favor, examíneme primero el pecho, como haría con cualquier persona».
    .after = Oskar levanta la vista de la pantalla. «Tiene razón. Nadie lo ha examinado». Llama a Mina, una enfermera. Una petición corta y clara a menudo ayuda al personal a fijarse otra vez en la persona. Usted puede repetirla todas las veces que haga falta.
probably-anxiety--desk--write-it-down = Pedir a Oskar que escriba: «Dolor en el pecho, todavía sin examinar».
    .after = Oskar escribe las palabras. Dos minutos después, Mina, una enfermera, lee la lista. Se levanta enseguida. Las palabras en la lista a menudo llegan a la persona siguiente antes que la voz. Aun así, usted puede decirlo también en voz alta.
probably-anxiety--desk--call-brother = Pedir a su hermano que entre y lo diga con ella.
    .after = Rafael estaciona el taxi y llega en cuatro minutos. A dos personas se las suele escuchar antes que a una. Usted elige quién le acompaña. También puede pedírselo a una amiga, a un amigo o a alguien que espere a su lado.
probably-anxiety--desk--sit-and-wait = Sentarse y esperar.
    .after = Muchas personas hacen lo que les dicen cuando tienen miedo. La presión no se va. Usted puede volver al mostrador en cualquier momento y decir: «Estoy peor». No tiene que esperar a que digan su nombre.


## Step: waiting

probably-anxiety--waiting =
    Carmen se sienta cerca de la puerta. La presión sigue ahí. Tiene una mano en el pecho.

    Un cartel en la pared dice: «¿Se encuentra peor? Díganoslo enseguida». La fila es larga, y a Carmen no le gusta pasar delante de nadie.

    Mina, una enfermera, pasa con una lista. Mira a Carmen y se detiene. «¿Cómo se encuentra?».
    .title = La fila de sillas
    .note =
        Objetivo: que el grupo vea que esperar no es prometer silencio.

        Pregunta: ¿qué hace posible el cartel de la pared, y a quién no le sirve?

        Pregunta: ¿qué hace Mina que una pantalla no puede hacer?

        Cuidado: no pregunte «¿por qué no habló?». El miedo hace callar a muchas personas. Pregunte qué habría ayudado.
probably-anxiety--waiting--say-worse = Decir: «Estoy peor. Me aprieta aquí».
    .after = Mina deja la lista. «Entonces la examinamos ahora». Cuando un dolor cambia, es un dato nuevo, y el personal necesita saberlo. Usted puede decirlo enseguida y más de una vez.
probably-anxiety--waiting--write-it-down = Pedir a Mina que escriba: «Dolor en el pecho, todavía sin examinar».
    .after = Mina lo escribe y lee lo que ha escrito. «Esto no puede quedarse así», dice. Unas palabras sencillas en una lista a menudo muestran al personal lo que falta. Usted todavía puede contarle más a Mina.
probably-anxiety--waiting--call-brother = Llamar a su hermano y pedirle que entre.
    .after = Mina espera a que termine la llamada y se queda cerca. Rafael viene enseguida. Entre dos, suele ser más fácil decir una cosa otra vez. Usted puede empezar a hablar antes de que llegue la otra persona.
probably-anxiety--waiting--say-nothing = Asentir con la cabeza y no decir nada.
    .after = Mina no sigue de largo. Ve la mano en el pecho. «Me gustaría examinarle el corazón ahora. ¿Puedo?». No todo el mundo mira con tanta atención. Si nadie lo hace, usted puede levantar la mano, o pedir a quien esté a su lado que hable.


## Step: two voices

probably-anxiety--two-voices =
    Rafael está de pie junto a Carmen, en el mostrador. Ella dice lo que siente. Él lo repite despacio. «Desde el desayuno. Le aprieta. Nadie la ha examinado».

    Ahora Oskar, el enfermero, lo escribe. Después se vuelve hacia Rafael. «¿Se pone así a menudo?», pregunta.

    Carmen está allí mismo.
    .title = Dos voces
    .note =
        Objetivo: que el grupo vea que quien apoya puede ayudar a que se escuche a la persona, o acabar ocupando su lugar.

        Pregunta: ¿a quién le habla Oskar, y qué efecto tiene eso en Carmen?

        Pregunta: ¿qué podría responder Rafael para que la conversación vuelva a ella?

        Cuidado: Oskar pregunta a la persona equivocada, pero ahora está escribiendo. Las dos cosas son verdad.
probably-anxiety--two-voices--talk-to-me = Decir: «Por favor, hable conmigo. Mi hermano me apoya».
    .after = «Perdón», dice Oskar y mira a Carmen. Le pregunta dónde le duele y llama a Mina, una enfermera. El personal suele hablar con la persona más tranquila sin pensarlo. Una frase puede devolverle a usted la conversación.
probably-anxiety--two-voices--which-tests = Preguntar: «Sin ese diagnóstico, ¿qué pruebas me harían ahora?».
    .after = Oskar se queda quieto. «Un electrocardiograma», dice despacio. «Al momento». Llama a Mina, una enfermera. Una pregunta así a menudo ayuda al personal a ver lo que la etiqueta tapaba.
probably-anxiety--two-voices--let-him-speak = Dejar hablar a Rafael y guardar fuerzas.
    .after = «Por favor, pregúntele a ella», dice Rafael. «Pero antes, examínele el pecho». Oskar llama a Mina, una enfermera. Dejar que alguien hable un momento también es una elección. Usted puede volver a hablar cuando quiera.


## Step: the tracing

probably-anxiety--tracing =
    Mina, una enfermera, lleva a Carmen a una sala con cortina. Explica cada paso antes de darlo. «Son unos parches pequeños en el pecho. La prueba dura cinco minutos y no duele. ¿Le parece bien?». Carmen dice que sí.

    Una máquina dibuja líneas. «Primero el cuerpo», dice Mina. «Lo hacemos con todo el mundo». Pregunta por el dolor y por todos los medicamentos.

    La doctora Brandt ya está en camino.
    .title = Líneas en papel
    .note =
        Objetivo: que el grupo vea cómo es recibir la misma atención: primero el cuerpo, con una explicación y un sí.

        Pregunta: ¿qué palabras de Mina les gustaría a ustedes oír del personal?

        Pregunta: ¿qué querrían saber ustedes, o qué querrían tener a su lado, en esta sala?

        Cuidado: que se hable de cómo tratan a Carmen. El grupo no necesita averiguar qué tiene.
probably-anxiety--tracing--what-comes-next = Preguntar: «¿Qué muestra la prueba, y qué viene después?».
    .after = Mina responde con palabras sencillas y dice lo que todavía no sabe. «Lo demás se lo explica la doctora Brandt». Preguntar por el paso siguiente suele hacer más llevadero un día largo. Cuando sienta cansancio, puede preguntar otra vez.
probably-anxiety--tracing--what-is-written = Preguntar: «¿Qué escribieron sobre mí en el mostrador?».
    .after = Mina gira la pantalla. La primera línea dice: «Ansiosa. Se le dice que espere». No dice que nadie la había examinado. A menudo el personal puede añadir una línea enseguida. Ver la historia clínica entera puede llevar más tiempo.
probably-anxiety--tracing--brother-takes-notes = Pedir a Rafael que se siente con ella y tome notas.
    .after = Rafael apunta horas, nombres y próximos pasos. Mina pregunta a Carmen qué puede oír él. Las notas suelen ayudar más tarde, cuando cuesta recordar. En cualquier momento, usted puede pedir que salga quien le apoya.
probably-anxiety--tracing--call-brother-now = Pedir a Mina que llame a su hermano.
    .after = Mina llama desde la sala, para que Carmen lo oiga. Rafael llega pronto. A menudo el personal puede llamar cuando usted no puede. Usted decide qué le cuentan a su familia.
probably-anxiety--tracing--close-her-eyes = No decir nada más. Cerrar los ojos y descansar.
    .after = Mina le pone el timbre en la mano. «Si algo cambia, apriételo». A esas alturas, a muchas personas ya no les quedan palabras. Las pruebas siguen. Usted puede hacer sus preguntas hoy, más tarde o mañana.


## Outcomes

probably-anxiety--stays-tonight =
    Las líneas muestran un pequeño cambio. La doctora Brandt dice qué puede significar y qué quiere comprobar. Carmen se queda esta noche, cerca del personal de enfermería.

    Conoce el plan: un análisis de sangre, otro electrocardiograma, una conversación a las ocho. En cualquier momento puede decir: «Estoy peor».

    El medicamento para el ánimo está en la lista. Dejarlo o cambiarlo de golpe puede hacer daño. Por eso, Carmen habla antes con la doctora.
    .title = Un plan para esta noche
probably-anxiety--on-the-record =
    Las líneas muestran un pequeño cambio, y Carmen se queda esta noche. Además, en la historia clínica hay palabras nuevas: «Dolor en el pecho desde el desayuno. Examinada a mediodía».

    Oskar, el enfermero del mostrador, viene a verla. «Miré la pantalla, y no a usted», dice. «Lo siento».

    Carmen puede pedir que se añadan sus propias palabras. También puede contar al hospital cómo fue, para que a otras personas las examinen más pronto que a ella.
    .title = Palabras nuevas por escrito
probably-anxiety--with-her-brother =
    Las líneas muestran un pequeño cambio, y Carmen se queda esta noche. Rafael está sentado a su lado con las notas. La doctora Brandt habla con Carmen. Rafael solo pregunta lo que ella quiere que pregunte.

    Antes de que él se vaya, acuerdan qué puede contar a la familia.

    Mina anota el medicamento para el ánimo. Dejarlo o cambiarlo de golpe puede hacer daño. Por eso, Carmen habla antes con la doctora.
    .title = Alguien a su lado
probably-anxiety--rest-first =
    Las líneas muestran un pequeño cambio. Carmen se queda esta noche, cerca del personal de enfermería, con el timbre en la mano. Si algo cambia, lo aprieta.

    Hoy no quiere hablar de lo que pasó en el mostrador. Eso puede esperar. Las pruebas no pueden esperar, y siguen.

    Mañana puede preguntar qué hay escrito sobre ella. Puede contar a alguien cómo se sintió. El dolor de Carmen es real, diga lo que diga la pantalla.
    .title = Primero, descansar


## Words to say

probably-anxiety--say--look-first = Por favor, primero examíneme, como haría con alguien sin mi diagnóstico.
probably-anxiety--say--write-not-examined = Por favor, anote mi dolor y que nadie lo ha examinado todavía.
probably-anxiety--say--stay-with-me = Por favor, quédese a mi lado y repita conmigo lo que digo.
probably-anxiety--say--it-is-worse = Estoy peor. Por favor, examíneme ahora.
probably-anxiety--say--talk-to-me = Por favor, hable conmigo. Esta persona está aquí para apoyarme.
probably-anxiety--say--he-speaks-for-now = Ahora no tengo fuerzas para hablar. Por favor, pregunte primero a esta persona y después a mí.
probably-anxiety--say--what-he-may-hear = Esta persona puede quedarse y tomar notas. Por favor, pregúnteme antes de contarle nada más.
probably-anxiety--say--call-for-me = Por favor, llame a alguien por mí y deje que yo oiga lo que dice.
probably-anxiety--say--later-please = Quiero las pruebas. Mis preguntas las haré más tarde.
probably-anxiety--say--all-my-medicines = Estos son todos los medicamentos que tomo. Por favor, avíseme antes de cambiar alguno.
probably-anxiety--say--add-my-words = Por favor, añada mis propias palabras a la historia clínica.
probably-anxiety--say--same-words-again = Le pedí que anotara que nadie me había examinado. Por favor, compruebe que está escrito.


## Questions to ask

probably-anxiety--ask--which-tests = Si yo no tuviera un diagnóstico de salud mental, ¿qué pruebas me harían ahora?
probably-anxiety--ask--what-comes-next = ¿Qué muestra la prueba, y qué viene después?
probably-anxiety--ask--who-checks = ¿Quién viene a ver cómo estoy, cada cuánto, y cómo pido ayuda?
probably-anxiety--ask--what-is-written = ¿Qué hay escrito sobre mí, y cómo puedo verlo?


## Next steps

probably-anxiety--next--keep-taking = Diga al personal todos los medicamentos que toma. No deje ni cambie ninguno de golpe: hable antes con una médica o un farmacéutico.
probably-anxiety--next--if-it-returns = Si el dolor vuelve cuando ya esté fuera del hospital, llame al número de emergencias del lugar donde está. No espere.
probably-anxiety--next--ask-for-summary = Antes de irse, pida una página que diga qué encontraron y qué hay que hacer después.
probably-anxiety--next--copy-of-record = Pregunte cómo puede tener una copia de su [historia clínica](term:health-records). Las normas cambian de un lugar a otro.
probably-anxiety--next--give-feedback = Cuando sea buen momento para usted, cuente al hospital cómo fue. Puede ser una carta o una [queja](term:complaint).
probably-anxiety--next--agree-what-to-say = Acuerde con quien le apoya qué se dice y qué queda en privado.
probably-anxiety--next--ask-somebody-in = Pida al personal que llame a alguien que usted quiera tener a su lado.
