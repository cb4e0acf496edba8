ally--advocate = مناصر أو مناصرة
    .does = ةحارصب كعم مالكلا.
