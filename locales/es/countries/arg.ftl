### Las reglas de un país: la Argentina. Quién las lee: personas que quieren saber qué dice la ley en la Argentina, y quienes las acompañan.
### Es la lengua del país: de este texto parten las traducciones. No es asesoramiento legal. Se trata de usted, sin voseo.

# Para quien traduce:
# Los nombres de leyes e instituciones se quedan en español, con una breve explicación en su lengua.
# No cambie nunca un número, una edad ni un plazo. «En general» y «como excepción» están a propósito: no los quite.
# La ley dice «internación», «apoyos» y «directivas anticipadas». No use palabras de la ley de otro país.

arg--about = Las provincias y la Ciudad de Buenos Aires tienen también leyes propias. Estas son algunas normas nacionales sobre los derechos en la atención de salud. Se anunció una reforma de la ley de salud mental: pregunte a una abogada o un abogado qué ley vale hoy.


## Lo que dice la ley

# Termbase: right-to-refuse
arg--claim--refuse = Usted puede decir que sí o [decir que no a un tratamiento](term:right-to-refuse), con razones o sin ellas. Después puede cambiar de opinión. El personal debe respetar su decisión y escribirla en su historia clínica.
# Termbase: informed-consent
arg--claim--consent = También en salud mental, la regla es su [consentimiento informado](term:informed-consent). Las excepciones son solo las que dice la ley. Usted toma parte en las decisiones todo lo posible.
arg--claim--information = Antes de que usted decida, deben explicarle con claridad qué le proponen y para qué. También deben decirle los beneficios, los riesgos y las molestias. Además, deben explicarle qué otras opciones hay y qué puede pasar sin el tratamiento.
arg--claim--written-consent = En general, basta con decir que sí de palabra. El consentimiento debe ser por escrito para una internación, para una operación y para todo lo que sea invasivo o tenga riesgos. Si usted retira su consentimiento, eso también se pone por escrito.
arg--claim--without-consent = Tratar sin consentimiento es una excepción. Se permite en dos casos. Uno es un peligro grave para la salud pública. El otro es una emergencia con peligro grave para usted, si no pueden dar el consentimiento ni usted ni quien le represente según la ley. Estas excepciones deben leerse de forma estricta.
# Termbase: accessible-information
arg--claim--accessible = Si tiene una discapacidad, la [información](term:accessible-information) debe llegarle con medios que le ayuden a entenderla.
arg--claim--can-decide = La ley parte de que todas las personas pueden decidir. Un diagnóstico nunca prueba que alguien sea un peligro, ni que no pueda decidir. Hace falta mirar la situación de esa persona en ese momento.
# Termbase: legal-capacity
arg--claim--legal-capacity = Usted conserva su [capacidad jurídica](term:legal-capacity), también durante una internación. Los límites son una excepción. Los pone una jueza o un juez, y solo para ciertos actos.
# Termbase: supporter
arg--claim--support = Usted puede tener [apoyos](term:supporter) para decidir. Puede proponer al juzgado personas de su confianza. Los apoyos deben ayudarle a decir lo que usted quiere.
# Directivas anticipadas: el nombre de la ley. Termbase: advance-directive
arg--claim--directives = Una persona adulta puede escribir directivas anticipadas, es decir, [voluntades anticipadas](term:advance-directive) sobre su salud. Se hacen ante una escribanía o un juzgado, con dos testigos. Puede anularlas en cualquier momento.
# Termbase: involuntary-admission
arg--claim--leave = Si usted ingresó por su voluntad, puede irse en cualquier momento. Solo un riesgo cierto e inminente puede impedirlo. Entonces valen las normas de la [internación involuntaria](term:involuntary-admission).
arg--claim--kept-against-your-will = La internación involuntaria es una excepción. Tiene que haber un riesgo cierto e inminente. Eso quiere decir un daño seguro y muy cercano, para la vida o el cuerpo de usted o de otras personas. Además, solo se permite si fuera del hospital no hay otra opción que sirva. Deben firmar la internación dos profesionales de distintas disciplinas.
arg--claim--risk-is-over = Apenas termina el riesgo, el equipo debe dejarle ir, o preguntarle si quiere quedarse. El equipo no necesita permiso del juzgado. Es distinto si la internación la ordenó un juzgado penal.
arg--claim--consent-lost = El consentimiento para internarse debe darlo usted, con la mente clara y entendiendo lo que pasa. Si después ya no es así, por su salud o por los medicamentos, valen las normas de la internación involuntaria. Entonces también la revisa un juzgado.
# Copia del artículo 7 de la ley.
arg--claim--copy-of-rights = Al empezar una internación, deben darles a usted y a su familia una copia de sus derechos. Es el artículo 7 de la ley de salud mental. Si no la tiene, pídala.
# Termbase: seclusion
arg--claim--no-isolation = No se permite usar salas de [aislamiento](term:seclusion). Si esto le pasa, escriba la fecha y la hora, y avise al órgano de revisión o a su abogada o abogado.
arg--claim--medicine = Los medicamentos nunca pueden ser un castigo, ni servir para la comodidad de otras personas. Tampoco pueden reemplazar la compañía o los cuidados que usted necesita.
arg--claim--research = Nadie puede usarle para una investigación o un tratamiento experimental sin su consentimiento claro y comprobado. Primero deben explicarle todo.
# Termbase: community
arg--claim--not-for-housing = A nadie se le puede mantener en una internación por falta de vivienda o por problemas sociales. El Estado debe dar otra solución, en la [comunidad](term:community).
arg--claim--care-outside = La atención debe ser primero fuera del hospital. Si hace falta una internación, debe ser en un hospital general, y lo más corta posible.
arg--claim--no-rejection = Si se niegan a atenderle solo porque es un tema de salud mental, eso es discriminación según la ley.
# Termbase: dignity
arg--claim--dignity = El personal debe tratarle con [dignidad](term:dignity) y respetar sus ideas, su género y su pudor. También debe tratar así a su familia y a quien le acompaña.
# Termbase: confidentiality
arg--claim--privacy = El personal debe guardar [reserva](term:confidentiality) sobre lo que sabe de usted. En general, otras personas reciben información solo con su permiso, o si lo ordena una jueza o un juez.
arg--claim--contact = En una internación por salud mental, debe haber un teléfono gratuito para usted. Limitar visitas, llamadas o cartas es una excepción: el equipo debe dar razones y avisar al juzgado. El contacto con su abogada o abogado no se puede limitar nunca.
# Termbase: second-opinion
arg--claim--second-opinion = Usted puede pedir la información por escrito. Así puede buscar una [segunda opinión](term:second-opinion).
arg--claim--young = Si una persona es menor de edad, un juzgado revisa siempre su internación por salud mental. Valen las normas de la internación involuntaria. Deben explicarle qué opciones hay, preguntarle qué piensa y escribirlo. Es mejor que quien le defiende conozca los derechos de la infancia.

## Los plazos

arg--claim--judge-three-days = Desde que empieza la internación involuntaria, el hospital tiene 10 horas para avisar al juzgado y al órgano de revisión. Los papeles van después, en 48 horas como máximo. Desde el aviso, el juzgado tiene 3 días corridos para autorizarla, ponerle fin o pedir más informes. Si pide más informes, son 7 días como máximo desde el aviso. El juzgado debe escucharle, en lo posible.
arg--claim--every-thirty-days = Si el juzgado autoriza la internación, pide informes al menos cada 30 días. Después de 90 días, debe revisarla un equipo nuevo, que no haya intervenido antes. Si los equipos no están de acuerdo, vale la opción que le limita menos.
arg--claim--sixty-days = Si una internación por su voluntad dura más de 60 días, el equipo debe avisar al órgano de revisión y al juzgado. El juzgado tiene 5 días desde el aviso para ver si usted sigue ahí por su voluntad.
arg--claim--limit-reviewed = Una jueza o un juez debe revisar los límites a su capacidad jurídica en un plazo de 3 años desde la decisión. Debe verle en persona. Usted puede pedir esa revisión en cualquier momento, con una abogada o un abogado.
# Habeas data: el nombre de la ley. Termbase: health-records
arg--claim--records = La [historia clínica](term:health-records) es de usted. Deben darle una copia en un plazo de 48 horas desde que la pide, salvo en una emergencia. Si no se la dan, puede ir a un juzgado: se llama habeas data.

## Quién puede ayudar

arg--claim--companion = En salud mental, usted puede tener compañía antes, durante y después del tratamiento. Puede ser su familia, o la persona que usted elija.
# Termbase: advocate
arg--claim--lawyer = En una internación involuntaria, tiene derecho a una abogada o un abogado desde el primer momento. Si no tiene, el Estado le da una abogada o un abogado gratis. Esa persona debe respetar lo que usted quiere. También puede pedir, en cualquier momento, que le dejen ir a usted.
arg--claim--defence-lawyers = En el Ministerio Público de la Defensa hay abogadas y abogados para personas en una internación involuntaria: la Unidad de Letrados. Pregunte en el hospital o en el juzgado quién hace esa tarea en su provincia.
# Un número comprobado: la última frase es un consejo.
arg--claim--find-a-number = Aquí no hay todavía un número comprobado para la Argentina. En cada servicio de salud debe haber un cartel a la vista, con un número gratuito para preguntar por sus derechos y denunciar. Si hay peligro ahora, vaya a la guardia del hospital más cercano, o pida ayuda a alguien que esté cerca.

## Dónde presentar una queja

# Termbase: independent-body
arg--claim--review-body = El Órgano de Revisión protege los derechos de las personas que usan servicios de salud mental. Es parte de la defensa pública. Recibe denuncias de cualquier persona, controla las internaciones y puede apelar lo que decide el juzgado.
arg--claim--provinces = Hay provincias con un órgano de revisión propio. En Entre Ríos, por ejemplo, puede denunciar sin formalidades y sin dar su nombre. Vale para servicios públicos y privados. Pregunte cuál es el órgano de su provincia.
arg--claim--staff-must-report = Si alguien del personal sospecha que hay un trato indigno, debe avisar al órgano de revisión y al juzgado. Puede pedir que no se sepa su nombre. Su trabajo queda protegido.
# Termbase: complaint
arg--claim--ombudsman = El Defensor del Pueblo de la Nación recibe [quejas](term:complaint) sobre la administración pública nacional. La queja va por escrito y con firma, en el plazo de un año desde lo que pasó. Es gratis, sin abogada ni abogado.

## Lo que pide la ONU y lo que dice la ley

# En este orden: lo que pide la ONU, lo que permite la ley, lo que usted puede pedir.
arg--claim--gap-liberty = Para el comité de la ONU, una discapacidad nunca es razón para encerrar a alguien. La ley argentina todavía lo permite por un riesgo cierto e inminente, con control de una jueza o un juez. Usted puede pedir las razones, su abogada o abogado gratis y el órgano de revisión.
# Curador: el nombre de la ley.
arg--claim--gap-others-decide = Para el comité de la ONU, nadie debe decidir por otra persona contra su voluntad. En la Argentina, una jueza o un juez todavía puede limitar actos y, como excepción, nombrar un curador que decide por la persona. Si usted no puede dar su consentimiento, pueden darlo familiares. Usted puede pedir apoyos, que le escuchen y una revisión.

## Las fuentes

# Variables:
#   $at (String) - el artículo, por ejemplo 20
arg--source--mental-health-law = Ley 26.657, Derecho a la Protección de la Salud Mental, texto de 2010
    .publisher = InfoLEG, Información Legislativa
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 21
arg--source--mental-health-decree = Decreto 603/2013, reglamentación de la ley de salud mental
    .publisher = InfoLEG, Información Legislativa
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 14
arg--source--patient-law = Ley 26.529, Derechos del Paciente, Historia Clínica y Consentimiento Informado, texto de enero de 2013
    .publisher = InfoLEG, Información Legislativa
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 43
arg--source--civil-code = Código Civil y Comercial de la Nación, texto de mayo de 2018
    .publisher = InfoLEG, Información Legislativa
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 19
arg--source--ombudsman-law = Ley 24.284, sobre el Defensor del Pueblo de la Nación
    .publisher = InfoLEG, Información Legislativa
    .at = artículo { $at }
arg--source--public-defence = Unidad de Letrados, artículo 22 de la Ley 26.657
    .publisher = Ministerio Público de la Defensa
arg--source--review-body-entre-rios = Órgano de Revisión: preguntas frecuentes
    .publisher = Ministerio Público de la Defensa de Entre Ríos
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - el párrafo, por ejemplo 27
arg--source--un-comment-1 = Observación general núm. 1 (2014). Artículo 12: Igual reconocimiento como persona ante la ley
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
    .at = párrafo { $at }
arg--source--un-article-14 = Directrices sobre el derecho a la libertad y la seguridad de las personas con discapacidad (A/72/55, anexo)
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
