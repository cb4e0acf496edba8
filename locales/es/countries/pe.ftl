### Las reglas de un país: el Perú. Quién las lee: personas que quieren saber qué dice la ley en el Perú, y quienes las acompañan.
### Es la lengua del país: de este texto parten las traducciones. No es asesoramiento legal.

# Para quien traduce:
# Los nombres de leyes e instituciones se quedan en español, con una breve explicación en su lengua.
# No cambie nunca un número, una edad ni un plazo. «En general» y «como excepción» están a propósito: no los quite.
# «Internamiento» (emergencia, hasta 12 horas) no es «hospitalización» (más tiempo). El «reclamo» va al servicio; la «denuncia», a SUSALUD.

pe--about = Estas son algunas normas del Perú sobre los derechos en la atención de salud. No son toda la ley. Pregunte a una asociación, a la Defensoría del Pueblo, o a una abogada o un abogado.


## Lo que dice la ley

# Termbase: informed-consent
pe--claim--consent = En general, nadie puede tratarle sin su [consentimiento](term:informed-consent). Las excepciones son una emergencia, un riesgo comprobado para la salud de otras personas y un riesgo grave para la salud pública.
pe--claim--free-consent = Su consentimiento debe ser libre. Antes deben explicarle para qué es el tratamiento, qué otras opciones hay y qué riesgos tiene. Nadie debe presionarle.
pe--claim--written-consent = El consentimiento debe ser por escrito para una prueba riesgosa, una operación o algo que pueda afectar su cuerpo. Si usted no sabe firmar, puede poner su huella digital.
# Termbase: right-to-refuse
pe--claim--refuse = Usted puede [decir no a un tratamiento](term:right-to-refuse), o dejarlo. El personal debe decirle que tiene este derecho. También debe explicarle qué puede pasar después.
pe--claim--refuse-ahead = También puede decir que no por adelantado, cuando ya conoce el plan de tratamiento para su enfermedad.
# Lo último es un consejo.
pe--claim--information = La información debe ser completa, llegar a tiempo y entenderse bien. Al explicarle sus derechos, deben tomar en cuenta su idioma y su cultura. Si habla quechua, aimara u otra lengua, dígalo al llegar.
# Termbase: accessible-information
pe--claim--adjustments = Si tiene una discapacidad, la [información](term:accessible-information) debe llegarle de una forma que le sirva. Puede ser en lengua de señas, en braille, con palabras sencillas o con dibujos. También puede ayudarle una persona de su confianza.
# Termbase: dignity
pe--claim--same-care = Usted tiene derecho a que le atiendan con respeto a su [dignidad](term:dignity) y a su intimidad. Nadie puede discriminarle por tener un problema de salud mental, ni por haberlo tenido.
pe--claim--emergency-care = En una emergencia, cualquier establecimiento de salud debe atenderle, sea público o privado. Esto vale también para una emergencia psiquiátrica. Del pago se habla después.
# Termbase: legal-capacity
pe--claim--legal-capacity = Toda persona adulta tiene [capacidad jurídica](term:legal-capacity): puede ejercer sus derechos por sí misma. Esto vale igual para las personas con discapacidad, en todos los aspectos de la vida, con apoyos o sin ellos.
# Termbase: best-interpretation
pe--claim--support-follows-you = La persona que le apoya no decide por usted, salvo que usted lo haya querido así. Debe seguir lo que usted quiere. Si usted no puede decirlo, esa persona busca la [mejor interpretación](term:best-interpretation) según su vida y lo que dijo antes.
# Apoyos a futuro: el nombre de la ley.
pe--claim--support-later = Usted puede nombrar desde ahora a alguien que le apoye más adelante. También puede decir quién no debe hacerlo. Se llama apoyos a futuro.
pe--claim--support-by-judge = Como excepción, una jueza o un juez puede nombrar un apoyo para una persona que no puede decir lo que quiere. Antes hay que hacer esfuerzos de verdad para conocer su voluntad.
# Hospitalización: más de 12 horas. Termbase: community
pe--claim--stay-needs-consent = La hospitalización es una excepción. Debe durar lo menos posible y ser lo más cerca posible de su casa. Hace falta su consentimiento.
pe--claim--emergency-only = Hay una sola excepción: una emergencia psiquiátrica en la que usted no puede decir lo que quiere. Entonces puede firmar la persona de apoyo que usted eligió. Si no la tiene, el servicio debe acudir a una jueza o un juez.
pe--claim--consent-again = Cuando termina la emergencia, todo vuelve a necesitar su consentimiento. Usted puede preguntar: «¿Ya terminó la emergencia? ¿Puedo decidir ahora?».
pe--claim--end-the-stay = Usted puede pedir en cualquier momento que termine su hospitalización. El personal debe tomar en serio su pedido.
# La última frase es un consejo. Termbase: seclusion, restraint
pe--claim--banned = En los servicios de salud están prohibidas las salas de [aislamiento](term:seclusion) y los cuartos cerrados con llave o con rejas. También está prohibido tratar sin consentimiento e [impedir que una persona se mueva](term:restraint). Si esto le pasa, escriba la fecha y la hora, y presente un reclamo.
pe--claim--never-a-punishment = Los medicamentos nunca pueden ser un castigo, ni servir para la comodidad de otras personas. Tampoco pueden quitarle las visitas como castigo. Las visitas solo pueden limitarse por razones del tratamiento.
pe--claim--contraception = Para usar un método anticonceptivo hace falta su propio consentimiento informado. Usted debe darlo cuando no está en una crisis.
pe--claim--young-stay = Que niñas, niños o adolescentes se queden en el hospital es una excepción. Solo se permite si de verdad hace falta, y en una unidad solo para esas edades. Si tienen menos de 12 años, su familia puede acompañarles, si la médica o el médico está de acuerdo.
# Termbase: confidentiality
pe--claim--secrecy = Lo que el personal sabe de usted es [reservado](term:confidentiality). El personal puede contar algo a su familia para ayudarle, pero no si usted lo prohíbe. Dígalo con claridad y pida que lo anoten.
# Termbase: health-records
pe--claim--records = Usted puede ver su [historia clínica](term:health-records) y pedir una copia. La copia la paga usted.
# Termbase: second-opinion
pe--claim--second-opinion = En cualquier momento puede pedir la [opinión de otra médica u otro médico](term:second-opinion). La paga usted. Su médica o médico debe saberlo.
pe--claim--be-heard = Si no está conforme con la atención, tiene derecho a que le escuchen y le respondan.

## Los plazos

# Internamiento: emergencia, hasta 12 horas.
pe--claim--twelve-hours = El internamiento por una emergencia psiquiátrica dura hasta 12 horas. Puede repetirse, cada vez con consentimiento, hasta 72 horas en total.
pe--claim--thirty-days = Después de 30 días de hospitalización, una junta de psiquiatras vuelve a revisar su caso. Usted solo se queda si vuelve a dar su consentimiento.

## Quién puede ayudar

# Termbase: supporter
pe--claim--support = Los [apoyos](term:supporter) son ayuda que usted elige con libertad: para comunicarse, para entender, para decir lo que quiere. Usted decide quién le apoya, en qué y por cuánto tiempo. Esto se hace ante una notaría o un juzgado.
pe--claim--ombudsman-convention = La Defensoría del Pueblo también vigila que el Perú cumpla la Convención de la ONU sobre los derechos de las personas con discapacidad.

## Dónde presentar un reclamo o una denuncia

# Termbase: complaint
pe--claim--complain-service = Escriba su [reclamo](term:complaint) en el Libro de Reclamaciones en Salud del hospital o del centro. Es gratis. Deben responderle en 30 días hábiles: pregunte desde qué día se cuentan.
pe--claim--complain-susalud = Si no reciben su reclamo, o si usted no está de acuerdo con la respuesta, puede presentar una denuncia ante SUSALUD. Es la entidad pública que protege los derechos en salud. La denuncia es gratis.
pe--claim--susalud-report = SUSALUD hace su informe sobre la denuncia en 25 días hábiles: pregunte desde qué día se cuentan.
# Termbase: independent-body
pe--claim--ombudsman = La Defensoría del Pueblo es un [órgano independiente](term:independent-body) que protege sus derechos ante las entidades públicas. Cualquiera puede acudir a ella, también desde un hospital. Puede hacerlo también una persona a la que un juzgado puso límites.

## Lo que pide la ONU y lo que dice la ley

# En este orden: lo que pide la ONU, lo que permite la ley, lo que usted puede pedir.
pe--claim--gap-liberty = Para el comité de la ONU, una discapacidad nunca es razón para encerrar a alguien ni para tratarle a la fuerza. La ley peruana todavía permite tratar sin consentimiento en una emergencia. Además, un juzgado penal puede ordenar que alguien se quede en un hospital. Usted puede pedir las razones, su persona de apoyo y la junta de psiquiatras.
pe--claim--gap-others-decide = Para el comité de la ONU, nadie debe decidir por otra persona contra su voluntad. En el Perú, una discapacidad no quita la capacidad jurídica. Pero el Código Civil todavía permite nombrar un curador (una especie de tutor) por el consumo de alcohol o drogas. Y si algo le impide consentir, la ley de salud deja que lo haga otra persona. Usted puede pedir los apoyos que elija.

## Los números a los que llamar. No escriba nunca el número aquí: está en el archivo de las reglas.

pe--line--mental-health = Elija la opción 5. Responde personal de salud mental del Ministerio de Salud, de día y de noche. La llamada es gratis.

## Las fuentes

# Variables:
#   $at (String) - el artículo, por ejemplo 9.8
pe--source--mental-health-law = Ley 30947, Ley de Salud Mental
    .publisher = Congreso de la República, en LP Derecho
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 27.7
pe--source--mental-health-regulation = Reglamento de la Ley de Salud Mental (decreto supremo de 2020), con cambios hasta julio de 2025
    .publisher = Sistema Peruano de Información Jurídica (SPIJ)
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 15.4
pe--source--health-law = Ley 26842, Ley General de Salud, texto de abril de 2026
    .publisher = Congreso de la República, en LP Derecho
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 659-B
pe--source--civil-code = Código Civil, texto de abril de 2026
    .publisher = LP Derecho
    .at = artículo { $at }
# Variables:
#   $at (String) - el artículo, por ejemplo 11
pe--source--complaints-regulation = Reglamento para la gestión de reclamos y denuncias en salud (decreto supremo de 2019)
    .publisher = El Peruano, diario oficial
    .at = artículo { $at }
pe--source--complaints-form = Hoja de reclamación en salud
    .publisher = Sistema Metropolitano de la Solidaridad (SISOL)
# Variables:
#   $at (String) - el artículo, por ejemplo 10
pe--source--ombudsman-law = Ley 26520, Ley Orgánica de la Defensoría del Pueblo, texto de mayo de 2024
    .publisher = Sistema Peruano de Información Jurídica (SPIJ)
    .at = artículo { $at }
pe--source--ombudsman-convention = Resolución defensorial de 2018 sobre la vigilancia de la Convención
    .publisher = Defensoría del Pueblo, en El Peruano
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - el párrafo, por ejemplo 27
pe--source--un-comment-1 = Observación general núm. 1 (2014). Artículo 12: Igual reconocimiento como persona ante la ley
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
    .at = párrafo { $at }
pe--source--un-article-14 = Directrices sobre el derecho a la libertad y la seguridad de las personas con discapacidad (A/72/55, anexo)
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
pe--source--line-113-free = Minsa refuerza líneas gratuitas de atención en salud mental a nivel nacional
    .publisher = Panamericana, con datos del Ministerio de Salud
pe--source--line-113-hours = Día contra la Depresión: orientación y apoyo psicológico gratuito las 24 horas del día
    .publisher = Panamericana, con datos del Ministerio de Salud
