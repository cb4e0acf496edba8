### A note that goes into the file, beside what staff wrote.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--note = ملاحظة لسجلي الطبي
    .title = ملاحظة لسجلي الطبي
    .about = صفحة توضع في سجلك الطبي، إذا كان فيه خطأ أو نقص.

form--note--please-put = أرجو وضع هذه الملاحظة في سجلي الطبي.
form--note--name = اسمي: ____
form--note--born = تاريخ الميلاد: ____
form--note--number = رقم سجلي الطبي أو قضيتي، إذا كنت أعرفه: ____
form--note--phone = الهاتف: ____
form--note--reach = أين يمكنكم أن تكتبوا إليّ (عنوان، قسم، بريد إلكتروني): ____
form--note--to = إلى: ____
form--note--date = التاريخ: ____
form--note--in-language = أرجو ترجمة هذه الملاحظة. أكتب بهذه اللغة: ____
form--note--belongs-to = مكانها بجانب ما كتبتموه في هذا التاريخ: ____

form--note--what-stands = ما هو مكتوب في سجلي الطبي، وكيف أراه أنا
form--note--you-wrote = ما كتبتموه، أو موضوعه: ____
form--note--i-see-it = أرى الأمر هكذا: ____

form--note--in-the-way = ما صعّب عليّ الحديث معكم
form--note--no-interpreter = لم تكن لديّ ترجمة شفوية
form--note--too-loud = كان هناك أشخاص كثيرون جدًا، أو ضجيج شديد
form--note--too-fast = كان الحديث سريعًا جدًا بالنسبة إليّ
form--note--too-tired = كان لديّ تعب شديد، أو ألم
form--note--something-else = شيء آخر: ____

form--note--i-asked = ما طلبته، وما كان جوابكم
form--note--asked-for = ما طلبته: ____
form--note--answer = كان الجواب: ____
form--note--answered-by = من أجاب: ____
form--note--answered-on = تاريخ الجواب: ____

form--note--please-do = ما أطلب منكم فعله
form--note--fact-wrong = فيما كتبتموه شيء خاطئ. أرجو تصحيحه. الصواب هو: ____
form--note--missing = هناك شيء ناقص. أرجو إضافته: ____
form--note--my-view = أرى الأمر بطريقة مختلفة عنكم. أرجو إبقاء ملاحظتي بجانب ملاحظتكم.
form--note--copy = أرجو إعطائي نسخة من هذه الملاحظة، وعليها التاريخ.
form--note--by-when = أرجو إخباري بما فعلتموه، في موعد أقصاه: ____
form--note--sign = التوقيع (أو الاسم): ____
