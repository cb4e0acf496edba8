### Situación: La pastilla y la vivienda. Tema: consentimiento.
### Hablan: Ileana (mujer, 39 años, repone estantes en una tienda), Pia (trabajadora de apoyo),
### el señor Okoro (responsable del programa), Jo (vecina, 61 años), Yara (asesora, mujer),
### el doctor Lindqvist (su médico).

# Para quien traduce o revisa:
# El contrato es el papel que dice quién puede vivir en el apartamento, con qué alquiler y con qué normas.
# «El programa» es un grupo de apartamentos adonde puede ir el apoyo. En esta historia, los apartamentos son suyos.
# «Apartamento»: también se dice «piso» o «departamento», según el país.
# En ningún camino pierde nadie su casa. Nadie promete que eso no pueda pasar nunca: que siga así.
# El medicamento no se nombra, y nadie aconseja a Ileana dejarlo. La línea sobre dejarlo de golpe se queda.
# Se narra en tercera persona y en presente. Las opciones dicen lo que una persona puede decir o hacer: infinitivos.
# Las frases de --say-- y --ask-- sirven a cualquier persona: sin detalles de Ileana.
# Lo que dice la ley sobre el alquiler y el tratamiento cambia de un lugar a otro. Ni leyes ni oficinas con nombre.

tablet-and-tenancy = La pastilla y la vivienda
    .about = Esta historia trata de una vivienda que parece depender de tomar un medicamento.


## Step: line nine

tablet-and-tenancy--line-nine =
    Ileana coloca productos en los estantes de una tienda. Tiene su propio apartamento en un programa de [vivienda con apoyo](term:supported-living). Dos veces por semana viene Pia, una trabajadora de apoyo.

    Ileana le cuenta que ha hablado con su médico, el doctor Lindqvist. Los dos quieren otro plan para la medicación, paso a paso.

    Pia parece preocupada. «La línea nueve dice: pastillas según la receta. Si usted cambia eso, puede perder el apartamento».
    .title = La línea nueve
    .note =
        Objetivo: que el grupo vea que una casa y un tratamiento son dos cosas distintas.

        Pregunta: ¿qué pasa con el «sí» de Ileana cuando de él depende su casa?

        Pregunta: ¿de dónde le viene a Pia la preocupación, y qué podría comprobar primero?

        Cuidado: Pia repite lo que le dijeron. Fíjese en la línea nueve, no en Pia.
tablet-and-tenancy--line-nine--ask-for-paper = Preguntar: «¿Puedo ver el papel donde dice eso?».
    .after = «Claro. Es su contrato», dice Pia. Trae una copia de la oficina. Una norma en papel se examina mejor que una norma que alguien recuerda.
tablet-and-tenancy--line-nine--keep-apart = Decir: «Por favor, que mi casa y mi salud vayan por separado».
    .after = Pia lo piensa. «Nunca me pregunté por qué van unidas», dice. Pide al responsable un momento para hablar. Una frase tranquila como esta puede llevarle hasta la persona que puede cambiar la norma.
tablet-and-tenancy--line-nine--between-me-and-doctor = Decir: «Mi medicación es cosa de mi médico y mía».
    .after = «Es verdad», dice Pia. «Pero la línea sigue ahí». Ileana pide al doctor Lindqvist una nota corta. Pia pide al responsable un momento para hablar. Usted decide quién ve qué cosas de su salud.
tablet-and-tenancy--line-nine--say-yes-and-think = Decir: «Las voy a tomar», y pensarlo más tarde.
    .after = Muchas personas dicen que sí cuando temen por su casa. Eso da tiempo. Un sí por miedo no es [un sí libre](term:free-and-informed-consent). Usted puede volver a hablar de esto mañana o el mes que viene.


## Step: soup with Jo

tablet-and-tenancy--soup-with-jo =
    Por la noche, Jo, una vecina, trae sopa. Ileana le habla de la línea nueve. La cuchara se queda en el plato.

    «A mí también me daba miedo esa línea», dice Jo. «Pedí ver el papel. Tardé un mes en pedirlo». No le dice a Ileana qué tiene que hacer.

    Antes de irse, Jo escribe en una hoja cuándo abre el servicio de asesoramiento: martes y jueves.
    .title = Sopa con Jo
    .note =
        Objetivo: que el grupo vea qué puede hacer una vecina o alguien que vivió lo mismo: escuchar, contar y dejar la elección.

        Pregunta: ¿qué dice Jo que hace menos urgente responder?

        Pregunta: en una noche así, ¿a quién podrían preguntar ustedes?

        Cuidado: alguien puede decir «que deje las pastillas y ya está». Diga que dejarlas de golpe puede hacer daño y que primero hay que hablar.
tablet-and-tenancy--soup-with-jo--ask-for-paper = Pedirle el papel a Pia mañana.
    .after = Pia lo trae el mismo día. «Yo también lo he vuelto a leer», dice. Pedir un papel es un paso pequeño que a menudo ayuda. Usted no tiene que dar una razón.
tablet-and-tenancy--soup-with-jo--call-the-doctor = Llamar al médico y pedir una nota sobre el plan.
    .after = El doctor Lindqvist escribe una nota corta. «No cambia nada hasta que hablemos otra vez», dice. Después, Ileana pide hablar con el responsable. Usted decide quién ve una nota así.
tablet-and-tenancy--soup-with-jo--take-back-the-yes = Decirle a Pia: «Dije que sí porque tenía miedo».
    .after = Pia se sienta. «Lo siento. Yo no quería eso», dice. Pide al responsable un momento para hablar. Muchas personas del equipo no saben cómo suena una frase así hasta que alguien se lo dice.
tablet-and-tenancy--soup-with-jo--leave-it = Tomar la sopa y dejarlo por esta noche.
    .after = Una cena caliente es un buen final para un día difícil. Esta noche no hay que responder nada. La hoja con el horario sigue sobre la mesa. Usted puede usarla cuando quiera.


## Step: fourteen lines

tablet-and-tenancy--fourteen-lines =
    El contrato tiene catorce líneas. Ileana y Pia lo leen juntas en la mesa. Alquiler. Llaves. Ruido. Animales. Junto a cada línea sobre la vivienda ponen una V pequeña.

    La línea nueve lleva una S, de salud. Es la única.

    «Llevo seis años trabajando aquí», dice Pia. «Nunca lo había visto». Le da a Ileana una copia para ella.
    .title = Catorce líneas
    .note =
        Objetivo: que el grupo lea un contrato y distinga lo que tiene que ver con una casa y lo que no.

        Pregunta: ¿qué líneas esperarían ustedes en el contrato de cualquier vecina o vecino?

        Pregunta: ¿quién creen que escribió la línea nueve, y qué le preocupaba?

        Cuidado: aquí nadie puede decir con seguridad si la ley permite una línea así. Esa pregunta es para un servicio de asesoramiento.
tablet-and-tenancy--fourteen-lines--take-to-advice = Llevar el contrato a un servicio de asesoramiento antes de responder.
    .after = Yara, una asesora, tiene una hora libre el jueves. Quizá la ley no permita una línea así. Pueden decírselo las personas que conocen la ley del lugar donde usted vive. Hasta entonces, no tiene que firmar nada.
tablet-and-tenancy--fourteen-lines--which-lines = Preguntar al responsable: «¿Qué línea trata de la casa, y cuál de mí?».
    .after = Pia pide al señor Okoro un momento para hablar y lleva la copia con las letras. Una pregunta así es difícil de responder con «siempre se hizo de este modo». A menudo hace que la gente mire otra vez.
tablet-and-tenancy--fourteen-lines--call-the-doctor = Llamar al médico y pedir una nota sobre el plan.
    .after = El doctor Lindqvist escribe una nota corta. «No cambia nada hasta que hablemos otra vez», dice. Después, Ileana pide hablar con el responsable. Usted decide quién ve una nota así.
tablet-and-tenancy--fourteen-lines--fold-it-up = Doblar el contrato y pensarlo unos días.
    .after = El papel puede esperar. Pia dice que nadie necesita una respuesta esta semana. Muchas personas tienen que leer algo tres veces. Usted puede mostrárselo a alguien de confianza.


## Step: with the manager

tablet-and-tenancy--with-the-manager =
    El señor Okoro, el responsable, tiene una oficina pequeña con una planta. Pide a Ileana que hable primero. Pia se sienta al lado de ella.

    Él lee en voz alta la línea nueve. «Es una línea antigua», dice. «Alguien quería que las personas estuvieran bien. Pero el apartamento es su casa. No debería ser un premio por tomar pastillas».

    Mira a Ileana. «¿Qué le gustaría que hiciéramos?».
    .title = Con el responsable
    .note =
        Objetivo: que el grupo vea cómo pedir un cambio claro a la persona que puede hacerlo.

        Pregunta: ¿qué hace el señor Okoro para que sea más fácil hablar?

        Pregunta: ¿cómo podría seguir el apoyo cuando una persona dice no a una parte?

        Cuidado: hay responsables que dicen que no. Piense con el grupo qué se puede hacer todavía en ese caso: asesoramiento, una persona defensora, una respuesta por escrito.
tablet-and-tenancy--with-the-manager--ask-to-keep-apart = Pedirle que la casa y el apoyo vayan por separado.
    .after = «Así debería ser», dice el señor Okoro. Toma un bolígrafo. Cuando se pide una sola cosa clara, suele ser más fácil estar de acuerdo. Pueden pasar unos días hasta que esté por escrito.
tablet-and-tenancy--with-the-manager--show-the-note = Mostrar una línea de la nota del médico y guardar lo demás.
    .after = La línea dice: «Tenemos un plan, y yo lo reviso». El señor Okoro asiente. «No necesito más que eso», dice. Usted decide si muestra mucho o poco.
tablet-and-tenancy--with-the-manager--want-it-in-writing = Pedir la respuesta por escrito y llevarla a un servicio de asesoramiento.
    .after = «La tendrá el miércoles, con una copia del contrato», dice el señor Okoro. No está molesto. Un servicio de asesoramiento puede examinar los dos papeles. Mientras tanto, usted no tiene que aceptar nada.
tablet-and-tenancy--with-the-manager--another-time = Decir: «Necesito pensarlo antes de responder».
    .after = «Tómese su tiempo», dice el señor Okoro. «Usted conserva la llave, y Pia viene como antes». En una oficina, muchas personas se quedan sin palabras. Usted puede escribir, volver o enviar a alguien en su lugar.


## Outcomes

tablet-and-tenancy--kept-apart =
    Una semana después, la línea nueve dice otra cosa: «El apoyo es un ofrecimiento. Decir no al apoyo no pone fin a este contrato». El señor Okoro la ha firmado. Pone la misma línea en los demás contratos.

    Pia sigue viniendo dos veces por semana. Hablan del trabajo y de una lámpara nueva.

    Ahora la medicación es cosa de Ileana y del doctor Lindqvist. Entre los dos la cambian despacio, o no la cambian. Ella no cambia nada por su cuenta, porque eso puede hacer daño.
    .title = Dos cosas, por separado
tablet-and-tenancy--advice-service =
    Yara, la asesora, lee cada línea. «Según la norma de la ONU, usted elige dónde vive. Un sí a un tratamiento tiene que ser [libre](term:free-and-informed-consent)», dice. «De aquí al lunes averiguo qué dice la ley de este lugar sobre la línea nueve».

    Escribe una carta con Ileana. Hasta entonces, Ileana paga el alquiler, conserva la llave y no firma nada nuevo.

    Antes de cambiar una pastilla, Ileana habla con su médico. Dejar la medicación de golpe puede hacer daño.
    .title = En el servicio de asesoramiento
tablet-and-tenancy--a-breath =
    Ileana riega las plantas. Esta noche sigue siendo su apartamento, y la llave está en el cuenco junto a la puerta.

    Ileana no ha resuelto lo de la línea nueve. Puede pedir una copia, o leer otra vez la que tiene. Puede pedir a Jo que vaya con ella al servicio de asesoramiento. Un sí por miedo se puede retirar.

    La medicación sigue igual hasta que Ileana hable con su médico. Dejarla de golpe puede hacer daño.
    .title = Primero, descansar un poco


## Words to say

tablet-and-tenancy--say--see-the-paper = ¿Puedo ver el papel donde está esta norma y tener una copia?
tablet-and-tenancy--say--keep-apart = Por favor, que mi casa y mi tratamiento vayan por separado. Decir no a una cosa no debe poner fin a la otra.
tablet-and-tenancy--say--with-my-doctor = Mi medicación es algo entre mi médica o mi médico y yo. Aquí no tengo que explicarla.
tablet-and-tenancy--say--need-time = Necesito tiempo para pensar. Hoy no firmo nada.
tablet-and-tenancy--say--yes-out-of-fear = Dije que sí porque tenía miedo de perder mi casa. No fue un sí libre.
tablet-and-tenancy--say--read-with-me = Por favor, lea este contrato conmigo y dígame qué dice sobre él la ley de este lugar.
tablet-and-tenancy--say--only-this-line = Le muestro esta línea. Lo demás es privado.
tablet-and-tenancy--say--in-writing = Por favor, deme la respuesta por escrito, con la fecha.


## Questions to ask

tablet-and-tenancy--ask--which-rule = ¿Cuáles de estas normas tratan de la vivienda, y cuáles de mi salud?
tablet-and-tenancy--ask--safe-change = ¿Cómo podemos cambiar mi medicación despacio y sin peligro, y quién comprueba cómo estoy?
tablet-and-tenancy--ask--when-changed = ¿Cuándo se cambiará la línea, y recibiré una copia?
tablet-and-tenancy--ask--does-it-stand = ¿Permite esta línea la ley de este lugar? ¿Qué puedo hacer si la usan contra mí?


## Next steps

tablet-and-tenancy--next--copy-of-new-line = Guarde una copia del contrato con la nueva línea y con la fecha.
tablet-and-tenancy--next--talk-first = Antes de cambiar o dejar un medicamento, hable con una médica o un farmacéutico. Hacerlo de golpe puede hacer daño.
tablet-and-tenancy--next--plan-with-doctor = Pida a su médica o médico un plan por escrito y llévelo con usted. Usted decide quién lo ve.
tablet-and-tenancy--next--bring-to-advice = Lleve al servicio de asesoramiento el contrato, las cartas y sus preguntas.
tablet-and-tenancy--next--keep-paying = Siga pagando el alquiler como hasta ahora y guarde un comprobante de cada pago.
tablet-and-tenancy--next--sign-nothing = No firme nada nuevo antes de que alguien lo lea con usted.
