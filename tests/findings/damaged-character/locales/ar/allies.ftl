ally--advocate = مناصر أو مناصرة
    .does = الكلا� معك.
