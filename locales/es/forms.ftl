### What stands beside forms, on a screen and by ear. It is never printed. It speaks to the person.

# It stands before every letter, as good a way as the letter itself.
beside--say-it-first = Puede decir esto primero, o en lugar de escribirlo. Pida a alguien que lo escriba, con la fecha.
beside--who-can-help = Alguien puede ayudarle a escribir: una persona defensora, una amiga o un amigo, una persona de su confianza.
beside--keep-a-copy = Guarde una copia. Anote en ella cuándo, cómo y a quién entregó la página.
beside--need-not-send = No tiene que enviarla. Escribirla puede bastar por hoy.
beside--take-it-with-you = Llévese la página. No deje nada en una impresora que usan otras personas.
beside--show-it-at-the-start = Muestre esta página al principio de la cita. Ayuda más cuando el personal la mira con usted.
beside--bring-somebody = Puede pedir que alguien esté con usted. Esa persona puede escribir mientras usted habla.
# Cards to show at a desk: the staff’s language comes first, the person’s own below it.
beside--show-in-two-languages = Muestre las tarjetas en el idioma del personal. Ponga debajo el idioma de usted. Así sabe qué dicen.
beside--cards-are-yours = En las tarjetas no hay ningún nombre ni ningún diagnóstico. Escriba solo lo que quiere que vean otras personas.
beside--being-hurt-now = Si ahora alguien le hace daño a usted o a otra persona, no espere una respuesta. Pida ayuda, o avise a un órgano independiente o a la policía.
beside--time-limit = Puede haber un plazo, y puede ser corto. Pregunte hoy cuál es.
beside--for-somebody-else = ¿Escribe en nombre de otra persona? Esa persona debería estar de acuerdo. Usted puede poner una línea que lo diga. El servicio puede pedir la autorización de esa persona por escrito.
beside--one-letter-one-thing = Una queja, una solicitud de la historia clínica y una solicitud de revisión son tres cartas. Cada una es más clara por separado.
beside--records-can-hurt = La historia clínica puede ser difícil de leer, y también puede doler por dentro. Elija cuándo la abre, y con quién.
beside--not-the-legal-form = Es posible que esta página no sea el formulario que pide la ley. Puede mostrar que usted hizo la solicitud, y cuándo.
beside--go-on-with-medicine = No deje un medicamento por haber pedido una revisión. Pregunte antes a personal médico o de farmacia.
beside--not-on-a-bad-day = No en un mal día, y no todo de una vez. Puede traer de vuelta momentos duros: tenga a alguien cerca.
beside--make-it-with-somebody = Puede ayudar más si lo hace con alguien del personal que vaya a usarlo.
beside--who-has-the-key = Escriba quién tiene la llave. No escriba nunca un código, ni dónde está escondida una llave.
beside--other-peoples-secrets = Escriba solo lo que es de usted. Lo que otras personas le contaron en confianza queda fuera.
beside--do-not-save-here = No lo guarde en un equipo que usan otras personas.
beside--you-hold-the-page = La página la tiene usted. Quien escribe por usted escribe lo que se dice, no lo que piensa de ello.
# The same words as help-danger.
beside--in-danger-now = Si ahora está en peligro, pida ayuda a alguien que esté cerca, o llame al número de emergencias del lugar donde está.
# Termbase: deprivation-of-liberty, independent-advocate. It stands beside the letter that asks for a review.
beside--law-may-differ = Según la norma de la ONU, una discapacidad nunca es una razón para quitarle la libertad ni la voz en lo que se decide sobre usted. La ley del lugar donde usted vive quizá todavía lo permita en algunos casos. En cualquier caso, usted puede pedir la razón por escrito, una persona defensora y una revisión.
