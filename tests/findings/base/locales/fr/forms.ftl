beside--say-it-first = On peut aussi le dire.
