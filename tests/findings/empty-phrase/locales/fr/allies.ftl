ally--advocate = { "" }
    .does = Elle parle avec vous.
