ally--advocate = Une personne de confiance
    .dose = Rien.
    .does = Elle parle avec vous.
