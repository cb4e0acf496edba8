beside--say-it-first = يمكن قول ذلك أيضًا.
