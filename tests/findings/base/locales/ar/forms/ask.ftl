form--ask = رسالة
    .title = سؤال
    .about = تطلب جوابًا.
form--ask--date = التاريخ: ____
form--ask--happened = هذا ما حدث: ____ مع ____
form--ask--sorry = أريد اعتذارًا.
form--ask--no-form = هذه ليست وثيقة قانونية.
