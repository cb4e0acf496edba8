### Las fuentes. Los títulos son oficiales cuando existe un título oficial en español. Si no se encontró, queda el título
### en inglés y, entre paréntesis, lo que quiere decir. .at aparece cuando un derecho cita un artículo o un párrafo.

# Termbase: crpd
# Variables:
#   $at (String) - el artículo, por ejemplo 12 o 25(d)
source--crpd = Convención sobre los derechos de las personas con discapacidad (CDPD)
    .publisher = Naciones Unidas
    .at = artículo { $at }
# Termbase: general-comment, crpd-committee. Título oficial: CRPD/C/GC/1, edición en español.
source--crpd-gc1 = Observación general núm. 1 (2014). Artículo 12: Igual reconocimiento como persona ante la ley
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
# Variables:
#   $at (String) - el párrafo que se corrigió, por ejemplo 27
source--crpd-gc1-corrigendum = Observación general núm. 1 (2014). Artículo 12: Igual reconocimiento como persona ante la ley. Corrección, 26 de enero de 2018
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
    .at = párrafo { $at }
# Título en español: sin comprobar.
source--crpd-article-14-guidelines = Directrices sobre el derecho a la libertad y la seguridad de las personas con discapacidad (A/72/55, anexo)
    .publisher = Comité sobre los Derechos de las Personas con Discapacidad, Naciones Unidas
# Termbase: guidance-title, who. Título en español: sin comprobar (termbase: recalled).
source--who-guidance = Orientaciones sobre los servicios comunitarios de salud mental: promover los enfoques centrados en las personas y basados en los derechos
    .publisher = Organización Mundial de la Salud
# Termbase: qualityrights, who. No se encontró un título oficial en español.
source--who-qualityrights = WHO QualityRights guidance and training tools: Supported decision-making and advance planning (guía y formación, en inglés: apoyo para la adopción de decisiones y planificación anticipada)
    .publisher = Organización Mundial de la Salud
# Título oficial: página de la OMS en español, ISBN 9789240098169.
source--who-ohchr-legislation = Salud mental, derechos humanos y legislación: orientación y práctica
    .publisher = Organización Mundial de la Salud y Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos
# Variables:
#   $at (String) - el artículo, por ejemplo 6
source--unesco-bioethics = Declaración Universal sobre Bioética y Derechos Humanos
    .publisher = Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura (UNESCO)
    .at = artículo { $at }
# Título oficial: A/64/272, edición en español.
source--un-health-rapporteur = Informe del Relator Especial sobre el derecho de toda persona al disfrute del más alto nivel posible de salud física y mental (consentimiento informado), A/64/272
    .publisher = Asamblea General de las Naciones Unidas
# El título es del autor; cita términos que esta guía usa con cuidado. No hay edición en español.
source--un-convention-debate = «Capacity», «best interests», «will and preferences» and the UN Convention on the Rights of Persons with Disabilities (artículo en inglés sobre lo que se discute de la Convención)
    .publisher = George Szmukler, en la revista World Psychiatry
source--bihr-advocacy = Care and Support: A Human Rights Approach to Advocacy (en inglés: la defensa de derechos en los cuidados y el apoyo)
    .publisher = British Institute of Human Rights
