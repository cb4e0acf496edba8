three-words = Trois mots
    .about = De petits mots qui aident.

three-words--why = Il y a du temps.
    .title = Une page courte
    .question = Que demanderiez-vous ?
three-words--brain = Il y a du temps.
    .title = Une page courte
    .question = Que demanderiez-vous ?
three-words--benefit = Il y a du temps.
    .title = Une page courte
    .question = Que demanderiez-vous ?
three-words--risk = Il y a du temps.
    .title = Une page courte
    .question = Que demanderiez-vous ?
three-words--nothing = Il y a du temps.
    .title = Une page courte
    .question = Que demanderiez-vous ?
three-words--take-with-you = Il y a du temps.
    .title = Une page courte

three-words--say--wait = Attendez un moment, s’il vous plaît.
three-words--ask--what-good = À quoi cela sert-il ?
three-words--say--three-questions = J’ai trois questions.
three-words--next--write-them-down = Noter les trois mots.
