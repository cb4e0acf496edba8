ally--advocate =
    .does = Habla con usted.
