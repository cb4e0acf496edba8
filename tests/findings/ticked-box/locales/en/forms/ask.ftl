form--ask = A letter
    .title = A question ☑
    .about = It asks for an answer.
form--ask--date = Date: ____
form--ask--happened = This happened: ____ with ____
form--ask--sorry = [x] I want an apology.
form--ask--no-form = This is not a legal form.
