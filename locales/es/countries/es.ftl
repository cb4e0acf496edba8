### Las reglas de un país: España. Quién las lee: personas que quieren saber qué dice la ley en España, y quienes las acompañan.
### Es la lengua del país: de este texto parten las traducciones. No es asesoramiento jurídico.

# Para quien traduce:
# Los nombres de leyes e instituciones se quedan en español, con una breve explicación en su lengua.
# No cambie nunca un número, una edad ni un plazo. «En general» y «casi siempre» están a propósito: no los quite.
# No diga nunca «capacidad» a secas. En «no puede decidir» la ley habla de la situación, no de la persona.

es--about = Estas son algunas normas sobre los derechos en la atención de salud en España. No son toda la ley, y cada comunidad autónoma tiene las suyas. Pregunte a una asociación, a una abogada o a un abogado.


## Lo que dice la ley

# Termbase: dignity
es--claim--dignity = La atención de salud debe respetar su [dignidad](term:dignity), su voluntad y su privacidad. Nadie puede discriminarle por una discapacidad, por su origen, por su género o por otra razón.
es--claim--information = Usted tiene derecho a saber para qué es un tratamiento, qué riesgos tiene y qué puede pasar. La información debe ser verdadera y debe entenderse bien. Casi siempre, también tiene derecho a no saber.
# Necesidad terapéutica: el nombre de la ley.
es--claim--may-stay-silent = A veces, el personal médico puede tratarle sin informarle antes. Debe haber razones claras para pensar que la información puede dañar gravemente su salud. El personal debe escribir la razón en su historia clínica y decírselo a las personas cercanas a usted.
# Termbase: accessible-information, supporter
es--claim--accessible-information = Deben informarle de una manera que usted entienda, también si le cuesta. Si tiene una discapacidad, deben ofrecerle apoyos e [información accesible](term:accessible-information). Así puede dar usted su propio consentimiento.
# Termbase: informed-consent
es--claim--consent = Antes de un tratamiento hace falta su [consentimiento](term:informed-consent) libre y voluntario. Primero deben informarle, y usted puede elegir entre las opciones que hay. En general, basta con decir que sí de palabra.
es--claim--written-consent = Para una operación, o para algo con riesgos importantes, el consentimiento debe ser por escrito. Cada cosa necesita su propio consentimiento. Usted puede retirarlo por escrito en cualquier momento.
# Termbase: right-to-refuse
es--claim--refuse = Usted tiene [derecho a rechazar un tratamiento](term:right-to-refuse), salvo en los casos que dice la ley. Su «no» se pone por escrito.
# Termbase: discharge
es--claim--refuse-discharge = Si usted rechaza un tratamiento, pueden pedirle que firme el alta voluntaria. No pueden obligarle a irse si pueden ofrecer otro tratamiento y usted lo acepta. Si usted no quiere irse, decide una jueza o un juez. Es distinto si le retienen sin su consentimiento.
es--claim--without-consent = La ley permite tratar sin el consentimiento de nadie en dos casos. Uno es un peligro grave e inmediato para usted, si no es posible obtener su permiso. El otro es un riesgo para la salud pública, según la ley. Si por ese riesgo se retiene a personas, hay que avisar a una jueza o a un juez en un plazo de 24 horas desde la orden.
es--claim--sixteen = Desde los 16 años, en general, una persona da su propio consentimiento. Hasta los 18, si hay un riesgo grave, consiente quien la representa según la ley, después de escucharla. Los ensayos de medicinas, el aborto y la ayuda médica para tener un bebé tienen normas propias.
es--claim--under-sixteen = Antes de los 16 años, quien representa a la persona según la ley consiente solo si ella no puede entender el tratamiento. Primero hay que escuchar lo que ella piensa.
es--claim--research = Si quieren usar un tratamiento o una prueba para enseñar o investigar, deben avisarle. Hace falta su permiso por escrito. Eso nunca puede suponer un peligro añadido para su salud.
# Termbase: confidentiality
es--claim--privacy = Los datos sobre su salud son [confidenciales](term:confidentiality). Nadie puede verlos si la ley no lo permite. En general, su familia recibe información solo si usted quiere.
# Termbase: health-records, discharge
es--claim--records = Usted puede ver su [historia clínica](term:health-records) y pedir una copia. Pueden quedar fuera datos de otras personas y las notas propias del personal. Al terminar la atención, tiene derecho a un informe de alta.
# Instrucciones previas: el nombre de la ley. En algunas comunidades se dice voluntades anticipadas.
es--claim--advance-instructions = Una persona adulta puede escribir unas instrucciones previas, es decir, [voluntades anticipadas](term:advance-directive). Dicen qué atención quiere si un día no puede hablar, y pueden nombrar a quien la represente. Se pueden anular por escrito en cualquier momento.
es--claim--advance-limits = Las instrucciones previas deben ir por escrito, en la forma que pide su comunidad autónoma. Hechas así, valen en toda España. No se siguen si van contra la ley o la buena práctica, o si no encajan con lo que pasa.
es--claim--notary-plan = Usted puede dejar escrito en una notaría quién le va a apoyar y cómo, también para más adelante. Puede dar a alguien un poder que empiece, o que siga valiendo, cuando usted necesite apoyo. Los tribunales actúan solo si eso no basta.
# Termbase: guardianship, will-and-preferences
es--claim--support-not-guardianship = Desde una ley de 2021 no hay [tutela](term:guardianship) para personas adultas. En su lugar hay apoyos para decidir. Los apoyos deben respetar la [voluntad y las preferencias](term:will-and-preferences) de la persona.
es--claim--others-decide = Si otras personas deciden por usted, debe ser para su mayor beneficio. Usted participa todo lo posible. Si una decisión va contra su interés, hay que avisar a una jueza o a un juez.
# Termbase: community
es--claim--community-care = La ley dice que la atención de salud mental se da en la [comunidad](term:community). Debe haber atención en casa, para usar el hospital lo menos posible. Si hace falta ingresar, debe ser en un hospital general.
# Termbase: involuntary-admission
es--claim--court-for-admission = El [internamiento sin consentimiento](term:involuntary-admission) por salud mental necesita el permiso de un tribunal. Es para cuando la persona no puede decidirlo en ese momento. El permiso va antes del ingreso; solo si es urgente puede venir después. Usted siempre puede preguntar: «¿Puedo irme ahora?».
es--claim--heard-by-the-court = Antes de decidir, el tribunal debe escucharle y verle en persona. También escucha a la Fiscalía y a una médica o a un médico. Usted puede tener su propia abogada o abogado y presentar un [recurso](term:appeal).
# Termbase: admission
es--claim--young-admission = Una persona menor de 18 años solo puede ingresar en un centro de salud mental adecuado a su edad. Antes hace falta un informe de los servicios de asistencia al menor. Si el internamiento es sin consentimiento, también hace falta el permiso de un tribunal.
# Termbase: interpreter
es--claim--court-adjustments = Si tiene una discapacidad, puede pedir que el tribunal hable y escriba con palabras claras. Puede tener [intérprete](term:interpreter) de lengua de signos. También puede haber una persona facilitadora, que le ayuda a entender y a que le entiendan. Puede acompañarle quien usted elija.
es--claim--no-papers = Las personas sin papeles en España tienen derecho a la atención de salud en las mismas condiciones que las españolas. Se paga con dinero público si nadie más cubre el gasto. En una estancia corta, hace falta antes un informe de los servicios sociales. Pregunte en el centro de salud qué formulario usa su comunidad autónoma.

## Los plazos

es--claim--urgent-admission = Si el internamiento es urgente, el hospital debe avisar al tribunal en un plazo de 24 horas desde el ingreso. El tribunal debe decidir en un plazo de 72 horas desde que lo sabe.
es--claim--six-months = Desde que el tribunal da el permiso, el personal médico informa al tribunal al menos cada 6 meses. El tribunal puede pedir el informe antes. Después, el tribunal decide si el internamiento sigue. Si el personal médico ve que ya no hace falta, debe darle el alta enseguida, sin esperar al tribunal.
# Las 24 horas cuentan desde que se abre el caso.
es--claim--habeas-corpus = Si le retienen contra la ley en cualquier centro, usted puede pedir que una jueza o un juez le vea pronto. Se llama habeas corpus, y no hace falta abogada ni abogado. También pueden pedirlo su familia cercana, su abogada o abogado, la Fiscalía o el Defensor del Pueblo. Si la jueza o el juez abre el caso, la decisión llega en un plazo de 24 horas desde ese momento. La jueza o el juez puede no abrir el caso, y contra eso no hay recurso.
# La regla general, y después un consejo: debe quedar claro que hay que preguntar el plazo.
es--claim--appeal-time = En los tribunales civiles hay, en general, 20 días para presentar un recurso, desde que usted recibe la decisión. Pregunte enseguida al tribunal, o a una abogada o a un abogado, cuántos días tiene en su caso.
es--claim--support-review = El apoyo que ordena un tribunal debe revisarse en un plazo de tres años desde la decisión (en casos raros, seis). Quien cobra por cuidarle no puede ser su apoyo formal.

## Quién puede ayudar

es--claim--your-doctor = En la sanidad pública, una médica o un médico habla con usted en nombre del equipo. Deben decirle cómo se llama. Usted puede elegir médica o médico, según las normas de su servicio de salud.
# Guarda de hecho, curatela y defensor judicial: los nombres de la ley.
es--claim--kinds-of-support = Los apoyos que usted elige van primero. También cuenta alguien cercano que ya le apoya (guarda de hecho). Hay además dos apoyos formales: la curatela, que ordena un tribunal y que sobre todo asiste, y el defensor judicial, que nombra un tribunal.
es--claim--free-lawyer = Si tiene poco dinero, la abogada o el abogado para el tribunal es gratis. Vale para las personas españolas, para las personas de la Unión Europea y para las personas extranjeras que están en España. El límite de dinero puede ser más alto por su salud o por una discapacidad.
# «Promover», no «garantizar»: no lo cambie. Termbase: interpreter
es--claim--interpreter = En los centros de salud, las administraciones públicas deben promover que haya [intérpretes](term:interpreter) de lengua de signos, si usted lo pide con antelación. También deben promover ayudas para la comunicación oral de las personas sordas, con discapacidad auditiva o sordociegas.
# Termbase: restraint
es--claim--restraint = En España no hay una ley nacional sobre la [contención](term:restraint). La Fiscalía puede visitar cualquier unidad en cualquier momento. En general, comprueba si la contención la ordenó una médica o un médico, como última opción. Comprueba si fue corta y si quedó por escrito.

## Dónde presentar una queja

# La segunda frase es un consejo, no una regla.
es--claim--complain-centre = Usted puede presentar una [queja](term:complaint) en la sanidad pública, y deben responderle por escrito. Pregunte en el centro por atención al paciente o por la hoja de reclamaciones. El plazo para responder depende del lugar.
# Termbase: independent-body
es--claim--ombudsman = El Defensor del Pueblo es un [órgano independiente](term:independent-body) que revisa quejas contra las administraciones. Cualquiera puede escribirle: también menores, personas extranjeras y quienes están en un centro sin poder salir. Es gratis, sin abogada ni abogado. Firme la carta y envíela en el plazo de un año desde que supo lo que pasó.
es--claim--ombudsman-letters = Si está en un centro sin poder salir, nadie puede censurar su carta al Defensor del Pueblo. Nadie puede escuchar sus llamadas con esa oficina. Esa oficina no estudia un caso mientras lo tiene un tribunal.

## Lo que pide la ONU y lo que dice la ley

# Tres frases, en este orden: lo que pide la ONU, lo que permite la ley, lo que usted puede pedir.
es--claim--gap-liberty = Para el comité de la ONU, una discapacidad nunca es razón para encerrar a alguien. La ley española todavía permite el internamiento sin consentimiento, con el permiso de un tribunal. Usted puede pedir apoyo. También puede pedir las razones por escrito y presentar un recurso.
es--claim--gap-others-decide = Para el comité de la ONU, nadie debe decidir por otra persona contra su voluntad. La ley española todavía permite que consientan otras personas, si según el personal médico usted no puede decidir. Usted puede pedir apoyo y tomar parte en la decisión.

## Los números a los que llamar. No escriba nunca el número aquí: está en el archivo de las reglas.

es--line--emergency = Para cualquier emergencia: ambulancia, bomberos o policía. La llamada es gratis.
es--line--suicide-crisis = Responden personas expertas si usted piensa en el suicidio, o si teme por alguien. Atienden de día y de noche, y hay servicio de intérpretes. La llamada es gratis.

## Las fuentes

# Variables:
#   $at (String) - el artículo, por ejemplo 8
es--source--patient-law = Ley 41/2002, básica reguladora de la autonomía del paciente, texto de marzo de 2023
    .publisher = Boletín Oficial del Estado (BOE)
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 10
es--source--health-law = Ley General de Sanidad (1986)
    .publisher = Boletín Oficial del Estado (BOE)
    .at = artículo { $at }
es--source--support-law = Ley 8/2021, de apoyo a las personas con discapacidad en el ejercicio de su capacidad jurídica
    .publisher = Boletín Oficial del Estado (BOE)
# Variables:
#   $at (String) - el artículo, por ejemplo 249
es--source--civil-code = Código Civil, texto de enero de 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 763
es--source--procedure-law = Ley de Enjuiciamiento Civil (LEC), texto de febrero de 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 763
es--source--admission-law = Ley de Enjuiciamiento Civil (LEC), internamientos, texto de febrero de 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 3
es--source--habeas-corpus-law = Ley Orgánica 6/1984, de «Habeas Corpus», texto de noviembre de 2024
    .publisher = Boletín Oficial del Estado (BOE)
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 2
es--source--free-lawyer-law = Ley 1/1996, de asistencia jurídica gratuita, texto de enero de 2025
    .publisher = Boletín Oficial del Estado (BOE)
    .at = artículo { $at }
es--source--sign-language-law = Ley 27/2007, de las lenguas de signos, texto de abril de 2026
    .publisher = Boletín Oficial del Estado (BOE)
# Variables:
#   $at (String) - el artículo, por ejemplo 3 ter
es--source--health-system-law = Ley 16/2003, de cohesión y calidad del Sistema Nacional de Salud, texto de abril de 2026
    .publisher = Boletín Oficial del Estado (BOE)
    .at = artículo { $at }
es--source--prosecutors = Instrucción 1/2022, sobre el uso de medios de contención
    .publisher = Fiscalía General del Estado
# Variables:
#   $at (String) - el artículo, por ejemplo 10
es--source--ombudsman-law = Ley Orgánica del Defensor del Pueblo (1981), texto de noviembre de 2009
    .publisher = Boletín Oficial del Estado (BOE)
    .at = artículo { $at }
es--source--ombudsman = Presenta tu queja al Defensor del Pueblo
    .publisher = Defensor del Pueblo
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - el párrafo, por ejemplo 27
es--source--un-comment-1 = Observación general núm. 1 (2014). Artículo 12: Igual reconocimiento como persona ante la ley
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
    .at = párrafo { $at }
es--source--un-article-14 = Directrices sobre el derecho a la libertad y la seguridad de las personas con discapacidad (A/72/55, anexo)
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
es--source--suicide-line = Línea de atención a la conducta suicida
    .publisher = Ministerio de Sanidad
es--source--emergency-number = Real Decreto de 1997 sobre el número único de emergencias
    .publisher = Boletín Oficial del Estado (BOE)

## A quién van dirigidas las cartas: el tipo de oficina, nunca una persona ni una calle

es--to--complaint = Atención al paciente
