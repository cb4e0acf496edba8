### A list of questions for a visit. Staff read it over the person’s shoulder: plain, short, “I”.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

form--questions = أسئلة لموعدي
    .title = أسئلة لموعدي
    .about = صفحة لموعدك التالي: ما يهمك قوله، وما يهمك السؤال عنه، وما يحسن التأكد منه قبل انتهاء الموعد.

form--questions--name = اسمي: ____
form--questions--date = التاريخ: ____
form--questions--for = من سيقابلني، إذا كنت أعرف: ____
form--questions--look-with-me = أرجو أن تنظروا معي إلى هذه الصفحة في بداية الموعد.

form--questions--points = ثلاثة أشياء أريد قولها اليوم
form--questions--my-questions = أسئلتي (أضع علامة أمام ما أريد السؤال عنه)
form--questions--options = ما الخيارات المتاحة لي؟
form--questions--good-and-bad = ما الجيد وما السيئ في كل خيار، بالنسبة إليّ؟
form--questions--go-wrong = ما المشكلات التي قد تحدث، وهل تحدث كثيرًا أم نادرًا؟
form--questions--do-nothing = ماذا لو لم أفعل شيئًا، أو انتظرت؟
form--questions--who-helps = من يمكنه أن يساعدني كي أقرر؟
form--questions--told = ما قيل لي: ____

form--questions--hard-to-start = إذا صعبت البداية، فيمكنني أن أقول
# An example: somebody says it, or points at it.
form--questions--to-start = «يصعب عليّ أن أبدأ. أرجو أن تقرؤوا صفحتي أولًا.»
form--questions--before-i-go = قبل انتهاء الموعد (أكتب أنا، أو أرجو أن تكتبوا لي)
# What was answered, who does it, and when.
form--questions--what-next = ماذا يحدث بعد ذلك: ____
form--questions--who-does-it = من سيفعل ذلك: ____
form--questions--by-when = في موعد أقصاه: ____
form--questions--on-paper = لديّ هذا مكتوبًا على ورق.
form--questions--said-back = كرّرت بكلماتي ما فهمته.
