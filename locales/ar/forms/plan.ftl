### A worksheet that is written on a good day. Somebody in a hurry reads the first page. It says “I”; the honest
### note at its foot speaks to whoever writes, and cannot be left out.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: advance-plan. Not the word for the legal form, nor the word for a will.
form--plan = خطتي للأيام الصعبة
    .title = خطتي للأيام الصعبة
    .about = ورقة عمل ليوم جيد: بمن ينبغي الاتصال، وما يساعد، وما يضر، وما هي إرادتك حين تصعب الأمور.

form--plan--name = اسمي: ____
form--plan--born = تاريخ الميلاد: ____
form--plan--number = رقم سجلي الطبي أو قضيتي، إذا كنت أعرفه: ____
form--plan--phone = هاتفي: ____
form--plan--written = تاريخ هذه الخطة: ____
form--plan--look-again = سأنظر فيها من جديد في هذا التاريخ: ____
form--plan--call-first = أرجو الاتصال أولًا بهذا الشخص: ____ الهاتف: ____
form--plan--call-also = ثم بهذا الشخص: ____ الهاتف: ____
form--plan--speaks = يمكن لهذا الشخص أن يتكلم باسمي: ____ الهاتف: ____
form--plan--do-not-tell = أرجو عدم الاتصال بهذا الشخص وعدم إخباره: ____

form--plan--signs = كيف يظهر الوقت الصعب
form--plan--you-can-see = يمكنكم أن تروا أن وقتًا صعبًا يقترب حين: ____
form--plan--starts-me = يبدأ العمل بهذه الخطة حين أقول ذلك.
form--plan--starts-other = يبدأ العمل بهذه الخطة حين يلاحظ هذا الشخص هذه العلامات: ____
form--plan--ends-me = ينتهي العمل بها حين أقول ذلك.
form--plan--ends-on = ينتهي العمل بها في هذا اليوم: ____

form--plan--please-first = ما أرجو أن تفعلوه أولًا
form--plan--please-not = ما أرجو ألا تفعلوه
form--plan--how-to-talk = كيف يكون الكلام معي
form--plan--like-to-talk = أفضّل الكلام هكذا: ____
form--plan--interpreter = ترجمة شفوية. اللغة: ____
form--plan--board = لوحة تواصل، أو كتابة
form--plan--few-people = عدد قليل فقط من الناس في الغرفة
form--plan--somebody = هذا الشخص معي: ____

form--plan--treatment = العلاج
form--plan--helped = ما ساعدني (علاج، مكان، شخص): ____
form--plan--harmed = ما أضرّ بي، وكيف: ____
form--plan--try-first = ما أريد أن تجربوه أولًا: ____
form--plan--no-to = ما لا أريده: ____
form--plan--know-without = أعرف ما قد يحدث إذا رفضت هذا. تحدثت عن ذلك مع: ____
form--plan--agree-instead = ما يمكن أن أوافق عليه بدلًا منه: ____
form--plan--medicine = أدويتي (يمكن أن تعطيني الصيدلية قائمة بها): ____
form--plan--allergies = ما لديّ من حساسية: ____

form--plan--home = بيتي، في غيابي
form--plan--children = من يعتني بأطفالي: ____
form--plan--animals = من يعتني بحيواناتي: ____
form--plan--key = من لديه مفتاح بيتي: ____
form--plan--bills = من يهتم بالفواتير أو العمل أو المدرسة: ____

form--plan--who-may-know = من يُسمح له أن يعرف معلومات عني
form--plan--know-what = الاسم: ____ ما يُسمح لهذا الشخص بمعرفته: ____
form--plan--know-what-two = الاسم: ____ ما يُسمح لهذا الشخص بمعرفته: ____
form--plan--copies = من لديه نسخة من هذه الخطة: ____
form--plan--may-change = يمكنني تغيير هذه الخطة. الخطة ذات التاريخ الأحدث هي المعتمدة.
form--plan--sign = التوقيع (أو الاسم): ____
form--plan--witness = شاهد أو شاهدة على توقيعي، إذا أردت ذلك: ____

## The honest note. It is printed whatever else is left out, and nothing of it may be softened.

form--plan--for-the-writer = لمن يكتب هذه الخطة
form--plan--not-a-legal-form = هذه ورقة عمل. هي تخبر الآخرين بإرادتك. هي ليست نموذجًا قانونيًا. قيمتها في القانون تختلف من بلد إلى آخر.
form--plan--differs = في بعض الأماكن، لا أثر لرفض علاج إلا إذا كان في شكل خاص: مكتوبًا، وعليه تاريخ وتوقيع، وبحضور شاهد أو شاهدة. في بعض الأماكن، يسمح قانون لآخرين بأن يخالفوا هذا الرفض، ولا سيما إذا أُبقيت في المستشفى.
form--plan--ask-what-is-needed = يُرجى سؤال مناصر أو مناصرة، أو طبيب أو طبيبة، أو محامٍ أو محامية، عمّا يلزم في مكان سكنك.
form--plan--read-it-first = يمكنك دائمًا الطلب من العاملين أن يقرؤوها أولًا. إذا لم يتبعوا جزءًا منها، فيمكنك الطلب منهم أن يكتبوا السبب.
form--plan--stopping-can-harm = وقف دواء فجأة قد يضرك. يُرجى سؤال طبيب أو طبيبة، أو صيدلي أو صيدلانية، عن طريقة آمنة لوقفه.
