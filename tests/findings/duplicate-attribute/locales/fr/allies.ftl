ally--advocate = Une personne de confiance
    .does = Rien.
    .does = Elle parle avec vous.
