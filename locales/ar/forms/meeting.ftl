### A page for a meeting: what was asked, what was answered, who does what. Whoever writes may be a friend of the person.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--meeting = ملخصي عن الاجتماع
    .title = ملخصي عن الاجتماع
    .about = صفحة للاجتماع نفسه: ما سألت عنه، وما كان الجواب، ومن سيفعل ذلك، ومتى على الأكثر.

form--meeting--name = اسمي: ____
form--meeting--date = التاريخ: ____
form--meeting--from-to = الوقت: من الساعة ____ إلى الساعة ____
form--meeting--place = المكان: ____
form--meeting--who-is-there = من في الاجتماع (الاسم والوظيفة): ____
form--meeting--with-me = من يرافقني: ____
form--meeting--who-writes = من يكتب هذه الصفحة: ____
form--meeting--want = ما أريد الوصول إليه في نهاية هذا الاجتماع: ____

form--meeting--asked = أسئلتي
form--meeting--answers = الأجوبة
# The number belongs to the question above. What was answered, who does it, by which day.
form--meeting--answer-one = جواب السؤال 1: ____
form--meeting--who-one = من سيفعل ذلك: ____
form--meeting--when-one = في موعد أقصاه: ____
form--meeting--answer-two = جواب السؤال 2: ____
form--meeting--who-two = من سيفعل ذلك: ____
form--meeting--when-two = في موعد أقصاه: ____
form--meeting--answer-three = جواب السؤال 3: ____
form--meeting--who-three = من سيفعل ذلك: ____
form--meeting--when-three = في موعد أقصاه: ____

form--meeting--not-answered = ما بقي اليوم بلا جواب: ____
form--meeting--who-answers = من سيجيب: ____
form--meeting--when-answered = في موعد أقصاه: ____
form--meeting--not-agreed = لم أوافق على هذا: ____

form--meeting--read-back = في النهاية
form--meeting--is-right = قرأت هذه الصفحة مرة أخرى.
form--meeting--not-read-back = لم أتمكن من قراءتها مرة أخرى. السبب: ____
form--meeting--in-my-records = طلبت تدوين طلبي في سجلي الطبي.
form--meeting--signatures = تواقيع الحاضرين: ____

form--meeting--next = ما سأفعله بعد ذلك
form--meeting--if-nothing = إذا لم يصلني شيء حتى: ____ فسأسأل: ____
form--meeting--copy-to = من سيحصل على نسخة: ____
