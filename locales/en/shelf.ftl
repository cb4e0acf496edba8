### The shelf: the three themes, and the places where a story can happen.

## Themes

# Termbase: dignity
theme--dignity = Dignity
    .about = How people speak to you, touch you and treat you.
# Termbase: free-and-informed-consent
theme--consent = Consent
    .about = Your free yes or no to treatment, once you have understood it.
# Termbase: legal-capacity. Never shorten it.
theme--capacity = Legal capacity
    .about = You take your own decisions, with the support that you want.

## Services
## The first seven are the types in WHO’s guidance of 2021.

# Termbase: crisis-service, pkg-crisis
service--crisis = Crisis service
    .about = Quick help when things become too much: a house, a phone line or a team that comes to you.
# Termbase: hospital-based-service, pkg-hospital
service--hospital-based = Hospital-based service
    .about = Mental health care in a hospital, where you stay or come for the day.
# Termbase: community-mental-health-centre, pkg-centres
service--community-centre = Community mental health centre
    .about = A place near your home for mental health care and help with daily life.
# Termbase: peer-support, pkg-peer
service--peer-support = Peer support
    .about = Groups and people who have lived through similar things and support each other.
# Termbase: outreach, pkg-outreach
service--outreach = Outreach
    .about = Workers who come to where you are, at home or in the street.
# Termbase: supported-living, pkg-living
service--supported-living = Supported living
    .about = You live in your own home, and support comes to you there.
# Termbase: service-network, pkg-networks
service--network = Network of services
    .about = Services in one area that work together, so that you need not tell everything again.
service--gp = Family doctor
    .about = The doctor’s practice or health centre near you, where you go first.
service--general-hospital = General hospital
    .about = A hospital for all kinds of illness, with emergency care and operations.
service--care-home = Care home
    .about = A home where people live and get help every day, many of them older people.
