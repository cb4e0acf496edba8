source--crpd = Convention relative aux droits des personnes handicapées
    .publisher = Nations Unies
    .at = article { $at }
source--who-guidance = WHO
    .publisher = WHO
