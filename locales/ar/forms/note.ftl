### A note that goes into the file, beside what staff wrote.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--note = ملاحظة لسجلي الطبي
    .title = ملاحظة لسجلي الطبي
    .about = صفحة توضع في سجلك الطبي، إذا كان فيه خطأ أو نقص.

form--note--please-put = أرجو وضع هذه الملاحظة في سجلي الطبي.
form--note--name = الاسم: ____
form--note--born = تاريخ الميلاد: ____
form--note--number = رقم سجلي الطبي، إذا كنت أعرفه: ____
form--note--date = التاريخ: ____
form--note--belongs-to = مكانها بجانب ملاحظتكم بتاريخ ____

form--note--what-stands = ما هو مكتوب هناك
form--note--you-wrote = ما كتبتموه، أو موضوعه: ____
form--note--i-see-it = أما أنا فأرى الأمر هكذا: ____

form--note--in-the-way = ما كان عائقًا
form--note--no-interpreter = عدم وجود ترجمة شفوية
form--note--too-loud = عدد كبير جدًا من الناس، أو ضجيج شديد
form--note--too-fast = كان كل شيء سريعًا جدًا
form--note--too-tired = كان لديّ تعب شديد، أو ألم
form--note--something-else = شيء آخر: ____

form--note--i-asked = ما طلبته، وما أجبتم به
form--note--asked-for = طلبي كان: ____
form--note--answered = الجواب كان: ____ من ____ بتاريخ ____

form--note--please-do = ما أطلب منكم فعله
form--note--fact-wrong = هذه معلومة خاطئة. أرجو تصحيحها.
form--note--missing = ينقص شيء. أرجو إضافة: ____
form--note--my-view = هذا رأيي. أرجو إبقاءه بجانب رأيكم.
form--note--copy = أرجو إعطائي نسخة عليها التاريخ.
form--note--by-when = أرجو إخباري، قبل هذا التاريخ، بما فعلتموه: ____
form--note--sign = الاسم أو التوقيع: ____
