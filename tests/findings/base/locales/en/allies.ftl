ally--advocate = An advocate
    .does = Speaks up with you.
