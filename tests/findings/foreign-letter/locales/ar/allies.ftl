ally--advocate = مناصر أو مناصرة
    .does = الکلام معك.
