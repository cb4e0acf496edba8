ally--advocate = Une personne de confiance
    .does = Câ€™est elle qui parle avec vous.
