form--ask = رسالة
    .title = سؤال
    .about = تطلب جوابًا.
form--ask--date = التاريخ: __
form--ask--happened = هذا ما حدث: ____ مع __
form--ask--sorry = أريد اعتذارًا.
form--ask--no-form = هذه ليست وثيقة قانونية.
