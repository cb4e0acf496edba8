# to write
ally--advocate = Une personne de confiance
    .does = Elle parle avec vous.

# to write

# A comment that no phrase follows.
# TODO
