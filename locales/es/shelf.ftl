### La lista de situaciones: los tres temas y los lugares donde puede ocurrir una historia.

## Themes

# Termbase: dignity
theme--dignity = Dignidad
    .about = Cómo le hablan, le tocan y le tratan.
# Termbase: free-and-informed-consent
theme--consent = Consentimiento
    .about = El sí o el no de usted a un tratamiento, con libertad y después de entenderlo.
# Termbase: legal-capacity. No se acorta nunca.
theme--capacity = Capacidad jurídica
    .about = Usted toma sus propias decisiones, con el apoyo que quiere.

## Services
## The first seven are the types in WHO’s guidance of 2021.

# Termbase: crisis-service, pkg-crisis
service--crisis = Servicio de atención de crisis
    .about = Ayuda rápida cuando todo es demasiado: una casa, un teléfono o un equipo que va adonde está usted.
# Termbase: hospital-based-service, pkg-hospital
service--hospital-based = Servicio hospitalario
    .about = Atención de salud mental en un hospital, para quedarse allí o para pasar el día.
# Termbase: community-mental-health-centre, pkg-centres
service--community-centre = Centro comunitario de salud mental
    .about = Un lugar cerca de casa, con atención de salud mental y ayuda para la vida diaria.
# Termbase: peer-support, pkg-peer
service--peer-support = Apoyo entre pares
    .about = Grupos y personas que han vivido cosas parecidas y se apoyan.
# Termbase: outreach, pkg-outreach
service--outreach = Alcance comunitario
    .about = Un equipo que va donde está la persona, en casa o en la calle.
# Termbase: supported-living, pkg-living
service--supported-living = Vivienda con apoyo
    .about = Usted vive en su propia casa, y el apoyo llega allí.
# Termbase: service-network, pkg-networks
service--network = Red de servicios
    .about = Servicios de una misma zona que trabajan en común, para que usted no tenga que contarlo todo otra vez.
service--gp = Medicina familiar
    .about = La consulta o el centro de salud cercano, adonde se va primero.
service--general-hospital = Hospital general
    .about = Un hospital para todo tipo de enfermedades, con urgencias y operaciones.
service--care-home = Residencia de cuidados
    .about = Una casa donde viven personas que reciben ayuda cada día, muchas de ellas mayores.
