### The shelf: the three themes, and the places where a story can happen.

## Thèmes

# Termbase: dignity
theme--dignity = Dignité
    .about = Comment les gens vous parlent, vous touchent et vous traitent.
# Termbase: free-and-informed-consent
theme--consent = Consentement
    .about = Votre oui ou votre non à un traitement, en toute liberté, quand vous avez compris de quoi il s’agit.
# Termbase: legal-capacity. Never shorten it.
theme--capacity = Capacité juridique
    .about = Vous prenez vos propres décisions, avec l’appui que vous voulez.

## Services
## The first seven are the types in WHO’s guidance of 2021.

# Termbase: crisis-service, pkg-crisis
service--crisis = Service de gestion des crises
    .about = Une aide rapide quand tout devient trop lourd : une maison, une ligne téléphonique, ou une équipe qui vient chez vous.
# Termbase: hospital-based-service, pkg-hospital
service--hospital-based = Service en milieu hospitalier
    .about = Des soins de santé mentale à l’hôpital, où vous restez quelque temps ou venez pour la journée.
# Termbase: community-mental-health-centre, pkg-centres
service--community-centre = Centre de santé mentale communautaire
    .about = Un lieu près de chez vous pour les soins de santé mentale et l’aide dans la vie de tous les jours.
# Termbase: peer-support, pkg-peer
service--peer-support = Soutien par les pairs
    .about = Des groupes et des gens qui ont vécu des choses semblables et qui se soutiennent.
# Termbase: outreach, pkg-outreach
service--outreach = Service de proximité
    .about = Une équipe qui vient là où vous êtes, chez vous ou dans la rue.
# Termbase: supported-living, pkg-living
service--supported-living = Logement accompagné
    .about = Vous vivez dans votre propre logement, et l’accompagnement vient à vous.
# Termbase: service-network, pkg-networks
service--network = Réseau de services
    .about = Les services d’une même région travaillent ensemble, pour que vous n’ayez pas à tout raconter de nouveau.
service--gp = Médecin de famille
    .about = Le cabinet médical ou le centre de santé près de chez vous, où vous allez en premier.
service--general-hospital = Hôpital général
    .about = Un hôpital pour toutes sortes de maladies, avec des urgences et des opérations.
service--care-home = Maison de soins
    .about = Une maison où des gens, souvent âgés, vivent et reçoivent de l’aide chaque jour.
