### A worksheet that is written on a good day. Somebody in a hurry reads the first page. It says “I”; the honest
### note at its foot speaks to whoever writes, and cannot be left out.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: advance-plan. Not the word for the legal form, nor the word for a will.
form--plan = خطتي للأيام الصعبة
    .title = خطتي للأيام الصعبة
    .about = ورقة عمل ليوم جيد: بمن ينبغي الاتصال، وما يساعد، وما يضر، وما هي إرادتك حين تصعب الأمور.

form--plan--name = اسمي: ____
form--plan--written = تاريخ الكتابة: ____
form--plan--look-again = سأنظر فيها من جديد بتاريخ: ____
form--plan--call-first = أرجو الاتصال أولًا بهذا الشخص: ____ الهاتف: ____
form--plan--call-also = ثم بهذا الشخص: ____ الهاتف: ____
form--plan--do-not-tell = أرجو عدم الاتصال بهذا الشخص وعدم إخباره: ____

form--plan--signs = كيف يظهر الوقت الصعب
form--plan--you-can-see = يمكنكم أن تروا أن وقتًا صعبًا قادم حين ____
form--plan--starts = يبدأ العمل بهذه الخطة حين: ____
form--plan--ends = ينتهي العمل بها حين: ____

form--plan--please-first = ما أرجو أن تفعلوه أولًا
form--plan--please-not = ما أرجو ألا تفعلوه
form--plan--how-to-talk = كيف يكون الكلام معي
form--plan--like-to-talk = أفضّل الكلام هكذا: ____
form--plan--interpreter = ترجمة شفوية (اللغة: ____)
form--plan--board = لوحة، أو كتابة
form--plan--few-people = عدد قليل من الناس
form--plan--somebody = هذا الشخص معي: ____

form--plan--treatment = العلاج
form--plan--helped = ما ساعدني (علاج، مكان، شخص): ____
form--plan--harmed = ما أضرّ بي، وكيف: ____
form--plan--try-first = ما أريد أن يُجرَّب أولًا: ____
form--plan--no-to = ما لا أريده: ____
form--plan--know-without = أعرف ما قد يحدث من دونه. تحدثت عن ذلك مع ____
form--plan--agree-instead = ما أوافق عليه بدلًا منه: ____
form--plan--medicine = أدويتي (يمكن طلب قائمة من الصيدلية): ____
form--plan--allergies = ما لديّ من حساسية: ____

form--plan--home = بيتي
form--plan--children = الأطفال: ____
form--plan--animals = الحيوانات: ____
form--plan--key = من لديه مفتاح: ____
form--plan--bills = الفواتير، العمل، المدرسة: ____

form--plan--who-may-know = من يُسمح له أن يعرف
form--plan--know-what = يُسمح لهذا الشخص أن يعرف: ____ ما يُسمح له أن يعرفه: ____
form--plan--copies = من لديه نسخة: ____
form--plan--may-change = يمكنني تغيير هذه الخطة. النسخة ذات التاريخ الأحدث هي المعتمدة.
form--plan--sign = التاريخ: ____ الاسم أو التوقيع: ____
form--plan--witness = شاهد أو شاهدة، إذا أردت ذلك: ____

## The honest note. It is printed whatever else is left out, and nothing of it may be softened.

form--plan--not-a-legal-form = هذه ورقة عمل. هي تخبر الآخرين بإرادتك. هي ليست نموذجًا قانونيًا. أثرها في القانون يختلف من بلد إلى آخر.
form--plan--differs = في بعض الأماكن، لا أثر لرفض علاج إلا إذا كان في شكل خاص: مكتوبًا، وعليه تاريخ وتوقيع، وبحضور شاهد أو شاهدة. في بعض الأماكن، يمكن لقانون أن يتجاوز هذا الرفض، ولا سيما إذا أُبقيت في المستشفى.
form--plan--ask-what-is-needed = يُرجى سؤال مناصر أو مناصرة، أو طبيب أو طبيبة، أو محامٍ أو محامية، عمّا يلزم في مكان سكنك.
form--plan--read-it-first = يمكنك دائمًا الطلب من العاملين أن يقرؤوها أولًا، وأن يكتبوا السبب إذا لم يتبعوا جزءًا منها.
form--plan--stopping-can-harm = وقف دواء فجأة قد يضرك. يُرجى سؤال طبيب أو طبيبة، أو صيدلي أو صيدلانية، عن طريقة آمنة لوقفه.
