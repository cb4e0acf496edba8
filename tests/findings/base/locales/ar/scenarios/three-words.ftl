three-words = ثلاث كلمات
    .about = كلمات صغيرة تفيد.

three-words--why = هناك وقت.
    .title = صفحة قصيرة
    .question = أي سؤال يخطر لك؟
three-words--brain = هناك وقت.
    .title = صفحة قصيرة
    .question = أي سؤال يخطر لك؟
three-words--benefit = هناك وقت.
    .title = صفحة قصيرة
    .question = أي سؤال يخطر لك؟
three-words--risk = هناك وقت.
    .title = صفحة قصيرة
    .question = أي سؤال يخطر لك؟
three-words--nothing = هناك وقت.
    .title = صفحة قصيرة
    .question = أي سؤال يخطر لك؟
three-words--take-with-you = هناك وقت.
    .title = صفحة قصيرة

three-words--say--wait = لحظة من فضلكم.
three-words--ask--what-good = ما الفائدة منه؟
three-words--say--three-questions = عندي ثلاثة أسئلة.
three-words--next--write-them-down = كتابة الكلمات الثلاث.
