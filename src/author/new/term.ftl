# The term as people say it; .means explains it in one or two plain sentences.
# to write
term--{{id}} = {{words}}
    .means = What this means, in one or two plain sentences.
