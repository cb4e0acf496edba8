### A letter that asks to look again at a decision, a treatment or a stay. It can be urgent: short, and first things first.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: regular-review. Not the word for an appeal to a court, which differs from country to country.
form--review = رسالة: النظر في قرار من جديد
    .title = الموضوع: طلب مراجعة قرار
    .about = رسالة تطلب النظر من جديد في قرار يخصك، أو في علاج، أو في بقائك حيث أنت.

# The first line of the paper. It speaks to staff, in the name of the person, and tells the person that saying it is enough.
form--review--can-be-said = يمكنني أيضًا أن أقول هذا. أرجو أن تكتبوا كلماتي، مع التاريخ والساعة.
form--review--from = من: ____
form--review--to = إلى: ____
form--review--date = التاريخ: ____
form--review--time = الساعة: ____

form--review--look-again = أطلب منكم النظر من جديد في
form--review--treatment = علاج أو دواء لم أوافق عليه: ____
# Termbase: mental-capacity. What others found, not what is so.
form--review--finding = القرار الذي يقول إنني لا أستطيع أن أقرر بشأن: ____
form--review--stay = اضطراري إلى البقاء هنا (اسم المكان): ____
form--review--limit = قيد (الهاتف، الزيارات، الخروج): ____
form--review--service = خدمة رُفضت أو أُنهيت: ____
form--review--decided = تاريخ القرار: ____ من قرر، إذا كنت أعرف: ____

form--review--in-writing = أرجو أن تكتبوا لي، بطريقة أفهمها
form--review--which-rule = القانون أو القاعدة التي تستندون إليها
form--review--who-decided = من اتخذ القرار، ولماذا
form--review--until-when = إلى متى يسري القرار
form--review--how-to-challenge = كيف يمكنني الاعتراض على القرار، وحتى أي يوم
form--review--less-strict = الطرق الأقل تقييدًا التي جربتموها
# The names of one or two rights come after this, each with its source.
form--review--right = ما يمسّه هذا من الحقوق:

form--review--i-want = أريد
form--review--be-there = أن أحضر حين تتحدثون عن هذا
form--review--heard-first = أن تسمعوا كلامي قبل أن تقرروا
form--review--own-words = أن تُكتب كلماتي كما أقولها
# Termbase: independent-advocate
form--review--advocate = مناصرًا مستقلًا أو مناصرة مستقلة (للدفاع عن حقوقي)
form--review--lawyer = محاميًا أو محامية
form--review--interpreter = ترجمة شفوية. اللغة: ____
form--review--beside-me = أن يكون هذا الشخص معي: ____
form--review--my-words = كلماتي

form--review--now = ما أطلب منكم فعله اليوم
form--review--enough = هل تكفي هذه الصفحة، أم هناك نموذج خاص؟
form--review--help-today = إذا كان هناك نموذج، فأرجو أن تساعدوني اليوم في ملئه.
form--review--pass-on = أرجو تسليم هذه الصفحة اليوم إلى الجهة المعنية. أرجو إخباري لدى من هي، ومتى سيصلني جواب.
form--review--sign = الاسم أو التوقيع: ____
form--review--gave-to = على نسختي: سلّمت هذا إلى ____ التاريخ: ____ الساعة: ____
