three-words = Three words
    .about = Small words that help.

three-words--why = There is time.
    .title = A short page
    .question = What would you ask?
three-words--brain = There is time.
    .title = A short page
    .question = What would you ask?
three-words--benefit = There is time.
    .title = A short page
    .question = What would you ask?
three-words--nothing = There is time.
    .title = A short page
    .question = What would you ask?
three-words--take-with-you = There is time.
    .title = A short page

three-words--say--wait = Please wait a moment.
three-words--ask--what-good = What good will it do?
three-words--say--three-questions = I have three questions.
three-words--next--write-them-down = Write the three words down.
