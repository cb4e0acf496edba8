source--crpd = Convention relative aux droits des personnes handicapées
    .publisher = Nations Unies
    .at = article { $at }
