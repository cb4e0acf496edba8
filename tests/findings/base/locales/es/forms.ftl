beside--say-it-first = También se puede decir.
