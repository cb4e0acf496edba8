### A letter that asks to look again at a decision, a treatment or a stay. It can be urgent: short, and first things first.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: regular-review. Not the word for an appeal to a court, which differs from country to country.
form--review = رسالة: النظر في قرار من جديد
    .title = الموضوع: طلب مراجعة قرار
    .about = رسالة تطلب النظر من جديد في قرار يخصك، أو في علاج، أو في بقائك حيث أنت.

form--review--from = من: ____
form--review--born = تاريخ الميلاد: ____
form--review--number = رقم سجلي الطبي أو قضيتي، إذا كنت أعرفه: ____
form--review--phone = الهاتف: ____
form--review--reach = أين يمكنكم أن تكتبوا إليّ (عنوان، قسم، بريد إلكتروني): ____
form--review--to = إلى: ____
form--review--date = التاريخ: ____
form--review--time = الساعة: ____
form--review--hearing = موعد الجلسة، إذا كنت أعرفه: ____
form--review--my-lawyer = اسم المحامي أو المحامية، إن وُجد: ____
form--review--in-language = أرجو ترجمة رسالتي. أكتب بهذه اللغة: ____

form--review--look-again = أطلب منكم النظر من جديد في
form--review--treatment = علاج أو دواء لم أوافق عليه: ____
# Termbase: mental-capacity. What others found, not what is so.
form--review--finding = القرار الذي يقول إنه لا يمكنني أن أقرر بشأن هذا: ____
form--review--stay = اضطراري إلى البقاء هنا (اسم المكان): ____
form--review--limit = قيد (الهاتف، الزيارات، الخروج): ____
form--review--service = خدمة رُفضت أو أُنهيت: ____
form--review--decided = تاريخ القرار: ____ من قرر، إذا كنت أعرف: ____

form--review--in-writing = أرجو أن تكتبوا لي، بكلمات يمكنني فهمها
form--review--which-rule = القانون أو القاعدة التي تستندون إليها
form--review--who-decided = من اتخذ القرار، ولماذا
form--review--until-when = إلى متى يسري القرار
form--review--how-to-challenge = كيف يمكنني الاعتراض على القرار، وحتى أي يوم
form--review--less-strict = الطرق الأقل تقييدًا التي جربتموها
# The names of one or two rights come after this, each with its source.
form--review--right = ما يمسّه هذا من الحقوق:

form--review--i-want = أطلب
form--review--be-there = أن أحضر حين تتحدثون عن هذا
form--review--heard-first = أن تسمعوا كلامي قبل أن تقرروا
form--review--own-words = أن تُكتب كلماتي كما أقولها
# Termbase: independent-advocate
form--review--advocate = مناصرًا مستقلًا أو مناصرة مستقلة (للدفاع عن حقوقي)
form--review--lawyer = محاميًا أو محامية
form--review--interpreter = ترجمة شفوية. اللغة: ____
form--review--beside-me = أن يكون هذا الشخص معي: ____
form--review--my-words = بكلماتي
form--review--want-to-say = أريد أن أقول هذا: ____

form--review--now = ما أطلب منكم فعله اليوم
form--review--enough = هل تكفي هذه الوثيقة، أم هناك نموذج خاص؟
form--review--help-today = إذا كان هناك نموذج، فأرجو أن تساعدوني اليوم في ملئه.
form--review--pass-on = أرجو تسليم هذه الوثيقة اليوم إلى الجهة المعنية. أرجو إخباري باسم من استلمها، وبموعد الجواب.
form--review--said-aloud = قلت هذا بصوتي. اسم من كتب كلماتي: ____
form--review--sign = التوقيع (أو الاسم): ____

form--review--for-service = هذا الجزء يملؤه العاملون
form--review--received-by = اسم من استلم الرسالة: ____
form--review--received-on = تاريخ الاستلام: ____
form--review--received-at = الساعة: ____

form--review--my-copy = لنسختي فقط
form--review--gave-to = سلّمت هذه الوثيقة إلى: ____
form--review--gave-on = التاريخ: ____
form--review--gave-at = الساعة: ____
