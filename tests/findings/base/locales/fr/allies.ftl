ally--advocate = Une personne de confiance
    .does = Elle parle avec vous.
