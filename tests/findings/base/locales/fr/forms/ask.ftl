form--ask = Une lettre
    .title = Une question
    .about = Elle demande une réponse.
form--ask--date = Date : ____
form--ask--happened = Voici ce qui s’est passé : ____ avec ____
form--ask--sorry = Je veux des excuses.
form--ask--no-form = Ce n’est pas un document juridique.
