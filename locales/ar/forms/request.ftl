### A letter that asks for one thing.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# The subject of the letter, as a letter has it in this language.
form--request = رسالة: طلب
    .title = الموضوع: طلب
    .about = رسالة تطلب معلومات، أو تغييرًا، أو ترجمة شفوية، أو رأيًا طبيًا ثانيًا، أو مناصرًا أو مناصرة. من الأفضل أن تطلب الرسالة شيئًا واحدًا، أو شيئين على الأكثر.

form--request--from = من: ____
form--request--born = تاريخ الميلاد: ____
form--request--number = رقم سجلي الطبي أو قضيتي، إذا كنت أعرفه: ____
form--request--phone = الهاتف: ____
form--request--reach = أين يمكنكم أن تكتبوا إليّ (عنوان، قسم، بريد إلكتروني): ____
form--request--to = إلى: ____
form--request--date = التاريخ: ____
form--request--in-language = أرجو ترجمة رسالتي. أكتب بهذه اللغة: ____
# How a letter begins whose reader has no name.
form--request--greeting = الفريق الكريم، تحية طيبة وبعد،
form--request--for-somebody = أكتب باسم ____، وبموافقة هذا الشخص. الموافقة مرفقة بهذه الرسالة.

form--request--i-ask-for = أطلب منكم
form--request--information = معلومات عن: ____
form--request--in-form = معلومات بهذا الشكل (كلمات سهلة، حروف كبيرة): ____
# Termbase: reasonable-accommodation. The official word may stand in brackets where staff expect it.
form--request--change = تغييرًا يساعدني على المشاركة (غرفة هادئة، وقت): ____
form--request--limit = تغيير قاعدة أو قيد (الهاتف، الزيارات): ____
# Termbase: interpreter
form--request--interpreter = ترجمة شفوية من شخص مدرَّب. اللغة: ____ اليوم والساعة: ____
# Termbase: second-opinion
form--request--another-view = رأيًا طبيًا ثانيًا (من طبيب آخر أو طبيبة أخرى) بشأن: ____
# Termbase: independent-advocate
form--request--advocate = مساعدتي على التواصل مع مناصر مستقل أو مناصرة مستقلة (للدفاع عن حقوقي)
form--request--something-else = شيئًا آخر: ____

form--request--it-is-for = متى أحتاج إلى هذا، ولماذا
form--request--visit = من أجل موعدي بتاريخ: ____
form--request--from-now = من أجل كل رعايتي، من الآن فصاعدًا
form--request--matters = السبب، إذا أردت ذكره: ____

form--request--speak-for-me = يمكن لهذا الشخص أن يتكلم باسمي: ____ الهاتف: ____
form--request--come-with-me = يمكن لهذا الشخص أن يحضر معي: ____ الهاتف: ____
# The names of one or two rights come after this, each with its source.
form--request--right = ما يمسّه هذا من الحقوق:

form--request--answer = ما أطلبه منكم أيضًا
form--request--by-when = هل يمكنكم فعل ذلك، ومن سيفعله؟ أرجو جوابكم في موعد أقصاه: ____
form--request--if-not = إذا تعذر ذلك عليكم، فأرجو أن تكتبوا لي لماذا، وما يمكنكم فعله غير ذلك.
form--request--waiting = إذا كان طلبي رأيًا طبيًا ثانيًا، فأرجو إخباري هل يمكن أن يضرني الانتظار.
form--request--in-my-records = أرجو تدوين هذا في سجلي الطبي، كي لا أحتاج إلى طلبه من جديد.
# How a letter ends.
form--request--thanks = شكرًا لكم، مع التحية والتقدير.
form--request--sign = التوقيع (أو الاسم): ____

form--request--their-answer = جواب المؤسسة، مع الاسم والتاريخ: ____
