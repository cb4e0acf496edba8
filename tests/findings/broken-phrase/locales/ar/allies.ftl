ally--advocate = مناصر أو مناصرة
    .does = الكلام معك.
