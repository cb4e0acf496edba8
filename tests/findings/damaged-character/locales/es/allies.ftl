ally--advocate = Una persona de apoyo
    .does = Habla con usted. ?Qu? quiere?
