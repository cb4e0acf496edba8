### A page for a meeting: what was asked, what was answered, who does what. Whoever writes may be a friend of the person.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--meeting = محضر اجتماع
    .title = محضر اجتماع
    .about = صفحة للاجتماع نفسه: ما سألت عنه، وما كان الجواب، ومن سيفعل ذلك، وبحلول أي يوم.

form--meeting--name = اسمي: ____
form--meeting--date = التاريخ: ____
form--meeting--from-to = من الساعة ____ إلى الساعة ____
form--meeting--place = المكان: ____
form--meeting--who-is-there = من حضر (الاسم والوظيفة): ____
form--meeting--with-me = من معي: ____
form--meeting--who-writes = من يكتب: ____
form--meeting--want = ما أريده في نهاية هذا الاجتماع: ____

form--meeting--asked = أسئلتي
form--meeting--answers = الأجوبة
# The number belongs to the question above. What was answered, who does it, by which day.
form--meeting--answer-one = جواب السؤال 1: ____ من سيفعل ذلك: ____ بحلول أي يوم: ____
form--meeting--answer-two = جواب السؤال 2: ____ من سيفعل ذلك: ____ بحلول أي يوم: ____
form--meeting--answer-three = جواب السؤال 3: ____ من سيفعل ذلك: ____ بحلول أي يوم: ____

form--meeting--open = ما لم يُحسم بعد
form--meeting--not-answered = لم يُجَب عنه اليوم: ____ من سيجيب: ____ متى: ____
form--meeting--not-agreed = شيء لم أوافق عليه: ____

form--meeting--read-back = في النهاية
form--meeting--is-right = أعدنا قراءة هذا معًا، وهو صحيح.
form--meeting--not-read-back = لم تُعَد قراءته. السبب: ____
form--meeting--in-my-records = طلبت أن يُكتب في سجلي الطبي ما أريده.

form--meeting--next = الخطوة التالية
form--meeting--if-nothing = إذا لم يصل شيء بحلول ____ فسأسأل هذا الشخص: ____
form--meeting--copy-to = نسخة إلى: ____
