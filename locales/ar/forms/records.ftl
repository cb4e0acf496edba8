### A letter that asks for health records. No complaint in it.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--records = رسالة: سجلي الطبي
    .title = الموضوع: طلب سجلي الطبي
    .about = رسالة تطلب نسخة من سجلك الطبي (ملفك الطبي)، أو الاطلاع عليه مع شخص يشرحه.

form--records--from = من: ____
form--records--born = تاريخ الميلاد: ____
form--records--number = رقم سجلي الطبي أو قضيتي، إذا كنت أعرفه: ____
form--records--phone = الهاتف: ____
form--records--reach = أين يمكنكم أن تكتبوا إليّ (عنوان، قسم، بريد إلكتروني): ____
form--records--to = إلى: ____
form--records--date = التاريخ: ____
form--records--in-language = أرجو ترجمة رسالتي. أكتب بهذه اللغة: ____
form--records--greeting = الفريق الكريم، تحية طيبة وبعد،
form--records--for-somebody = أكتب باسم ____، وبموافقة هذا الشخص. الموافقة مرفقة بهذه الرسالة.

form--records--please-give = أطلب منكم
form--records--copy = نسخة من سجلي الطبي
form--records--look = وقتًا للاطلاع على سجلي الطبي، مع شخص يشرحه لي

form--records--of = أي جزء من السجل
form--records--everything = سجلي الطبي كله
form--records--only-this = هذا الجزء فقط: ____
form--records--from-day = من تاريخ: ____
form--records--to-day = إلى تاريخ: ____
form--records--seen-by = أريد أيضًا أن أعرف من اطّلع على سجلي الطبي.

form--records--how = كيف أود الحصول عليه
form--records--on-paper = على ورق، بالبريد إلى عنواني
form--records--collect = على ورق، وأستلمه منكم
form--records--by-mail = بالبريد الإلكتروني، على هذا العنوان: ____
form--records--large-print = بحروف كبيرة
form--records--explained = أن يُقرأ لي أو يُشرح لي
form--records--interpreter = مع ترجمة شفوية. اللغة: ____

form--records--tell-me = أرجو أن تجيبوني كتابةً عن هذا
form--records--cost = هل عليّ أن أدفع شيئًا
form--records--when = متى سأحصل عليه، وممن
form--records--left-out = إذا استثنيتم شيئًا منه: ما هو، ولماذا
form--records--by-when = أرجو أن تجيبوا في موعد أقصاه: ____
form--records--show-who = لإثبات هويتي، يمكنني إحضار: ____
form--records--thanks = شكرًا لكم، مع التحية والتقدير.
form--records--sign = التوقيع (أو الاسم): ____
