### Six cards to show at a desk, in bed or in a meeting. At most 25 words each. Each heading begins a card; the last one
### is the back of all of them. Staff read them at arm’s length.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--cards = بطاقات لإظهارها للآخرين
    .title = بطاقاتي
    .about = ست بطاقات صغيرة للحظات يصعب فيها الكلام، ولكل منها ظهر. يمكنك حذف ما لا يلزمك منها.

# Termbase: interpreter
form--cards--interpreter = أحتاج إلى ترجمة شفوية
# For a sign language too: “sign language: …”
form--cards--interpreter-language = لغتي: ____
form--cards--interpreter-named = اسمها عندكم: ____
form--cards--interpreter-trained = أرجو أن يترجم لي شخص مدرَّب، لا أطفالي ولا أسرتي.
form--cards--interpreter-file = أرجو كتابة هذا في سجلي الطبي.

form--cards--talk-to-me = أرجو أن تكلموني أنا
form--cards--talk-to-me-beside = الشخص الذي بجانبي يدعمني.
form--cards--talk-to-me-myself = أتحدث عن نفسي بنفسي.

form--cards--time = أحتاج إلى وقت
form--cards--time-one-thing = أرجو أن تقولوا شيئًا واحدًا في كل مرة، ثم أن تنتظروا.
form--cards--time-silence = سكوتي لا يعني الموافقة.

form--cards--board = أستخدم لوحة تواصل
form--cards--board-point = أنا أفهمكم. سأشير إلى ما أقصده.
form--cards--board-wait = أرجو أن تنتظروا حتى أنتهي، ثم أن تسألوني: هل هذا صحيح؟

form--cards--write-down = أرجو أن تكتبوا لي ما قيل
form--cards--write-down-what = على ورق: ماذا، ومن، ومتى.
form--cards--write-down-later = أود أن أقرأه لاحقًا.

form--cards--stop = يدي تقول: «توقفوا»
form--cards--stop-hand = حين أرفع يدي، أرجو أن تتوقفوا فورًا.
form--cards--stop-ask = أرجو أن تسألوني قبل أن تكملوا.

form--cards--back = إذا أظهرت لكم هذه البطاقة
form--cards--back-need = أحتاج أيضًا إلى ____
form--cards--back-call = أرجو الاتصال بهذا الشخص: ____
form--cards--back-phone = الهاتف: ____
form--cards--back-thanks = شكرًا لكم.
