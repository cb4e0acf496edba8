beside--say-it-first = You can also say it.
