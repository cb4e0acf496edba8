### Lesson: Six steps of speaking up. Read alone at a kiosk, or together at a hub with a helper.
### The six steps are know, prepare, say it, ask for support, write it down, follow up.
### People in the small examples: Salma (woman, waits for an operation), Bilal (man, repairs bicycles),
### Wanda (woman, 70), Jonas (man) and Dr Brandt (doctor, woman), Irena (woman), Anders (nurse, man), Yusuf (man, a baker).

# For translators:
# The names of the six steps come back on several pages. Use the same six words each time, in the same order.
# BRAN and Ask 3 Questions are names from English. Keep the name BRAN in Latin letters; translate the questions.
# The letters of BRAN come from the English words benefits, risks, alternatives, nothing. Translate these words too;
# their first letters need not work in your language.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names of people may change to suit your language. Name no country and no law.
# Never blame anybody for having kept quiet. The questions for thought have no right answer.

six-steps-of-speaking-up = ست خطوات كي يُسمع صوتك
    .about = هذا الدرس عن التعبير عن إرادتك في خدمة صحية. فيه ست خطوات، وبعض الأسئلة لأخذها معك.


## Page: why

six-steps-of-speaking-up--why =
    قد يكون الكلام صعبًا. ربما يثقل عليك المرض أو التعب أو الخوف. ربما يكون الشخص الذي أمامك مستعجلًا.

    هذه ست خطوات قد تساعد:

    - المعرفة
    - الاستعداد
    - الكلام
    - طلب الدعم
    - الكتابة
    - المتابعة

    يمكنك استخدام واحدة منها، أو كلها. يمكن أن يتغير الترتيب.

    كثير من الناس يسكتون أمام الطبيب أو الطبيبة. هذا من طبع البشر. كثيرًا ما يبقى الكلام ممكنًا بعد ذلك.
    .title = لماذا ست خطوات؟
    .question = متى كانت آخر مرة أصغى إليك فيها أحد جيدًا؟ ماذا فعل؟


## Page: step 1

six-steps-of-speaking-up--know =
    الخطوة الأولى هي معرفة الموضوع. تساعدك ثلاثة أسئلة. أي حق هو المقصود؟ لمن القرار؟ هل هناك مهلة؟

    تنتظر سلمى عملية جراحية. تصلها رسالة بموعد جديد. تسأل في مكتب الاستقبال: «هل هذا الموعد نهائي؟» يتحقق الموظف من ذلك. يجوز لسلمى أن تختار يومًا آخر، ولديها أسبوع للجواب.

    تختلف الأجوبة من بلد إلى آخر. يمكن أن يساعدك على إيجادها [مناصر أو مناصرة](term:advocate)، أو مركز مجتمعي.
    .title = الخطوة 1: المعرفة
    .question = يمكنك التفكير في قرار واحد يخص صحتك. لمن هذا القرار؟


## Page: step 2

six-steps-of-speaking-up--prepare =
    تفيد كتابة أهم ثلاث نقاط لديك، مع التواريخ المهمة. وتفيد قراءة النقاط بصوت عالٍ مرة أو مرتين. يمكنك الطلب من شخص أن يأتي معك.

    بعض الناس يحملون معهم بطاقة أو كتيبًا صغيرًا. يعرف منه العاملون كيف يكلمونهم، وما الذي يساعد.

    بلال يصلّح الدراجات، ويتوتر أمام الأطباء. يكتب ثلاث كلمات على بطاقة: ألم، نوم، عمل. في الغرفة ينسى كل شيء. ثم ينظر إلى البطاقة، ويبدأ بالكلمة الأولى.
    .title = الخطوة 2: الاستعداد
    .question = أي ثلاث كلمات تكون على بطاقتك اليوم؟


## Page: step 3

six-steps-of-speaking-up--say-it =
    يفيد البدء بكلمة «أنا». يمكنك التعبير عن شعورك، أو حاجتك، أو إرادتك. «أنا أخاف من هذا الفحص. أحتاج إلى استراحة قصيرة.» جملة كهذه لا تلوم أحدًا.

    ليس عليك الدفاع عن خيارك. يمكنك قوله مرة أخرى، بالكلمات نفسها. يمكنك أيضًا كتابته، أو قوله بلغة الإشارة، أو الإشارة إليه.

    عمر واندا 70 سنة، وصوتها منخفض. تقول: «لم يسمعني أحد بعد. هل يمكنني أن أعيد كلامي؟» تضع الممرضة أوراقها جانبًا وتصغي.
    .title = الخطوة 3: الكلام
    .question = كيف تبدأ جملتك أنت: أشعر، أم أحتاج، أم أريد؟


## Page: questions to take along

six-steps-of-speaking-up--questions-to-take =
    بعض الخدمات الصحية تعلّم الناس أسئلة تصلح لكل فحص أو علاج تقريبًا. مجموعة منها تسمى BRAN. الحروف مأخوذة من أربع كلمات إنجليزية، معناها:

    - الفوائد: كيف يمكن أن يساعدني هذا؟
    - المخاطر: ما الضرر الذي قد يحدث؟
    - البدائل: ما الذي يمكنني فعله غير ذلك؟
    - لا شيء: ماذا لو لم أفعل شيئًا؟

    مجموعة أخرى تسمى بالإنجليزية Ask 3 Questions، أي ثلاثة أسئلة:

    - ما خياراتي؟
    - ما الجيد وما السيئ في كل خيار بالنسبة إليّ؟
    - كيف أحصل على دعم كي أقرر ما يناسبني؟
    .title = أسئلة لأخذها معك
    .question = أي سؤال منها هو الأول عندك؟


## Page: step 4

six-steps-of-speaking-up--ask-for-support =
    ليس عليك فعل كل هذا وحدك. يمكنك طلب [مترجم شفوي أو مترجمة شفوية](term:interpreter)، أو مناصر أو مناصرة، أو شخص موثوق به. يمكنك طلب وقت أطول، أو غرفة هادئة، أو كلمات بسيطة.

    بعض الناس لديهم إعاقة، ويحتاجون إلى تغيير كي يشاركوا. تسمي [اتفاقية](term:crpd) الأمم المتحدة هذا التغيير [ترتيبات تيسيرية معقولة](term:reasonable-accommodation). لا يجوز للخدمة أن ترفضه إلا إذا كان عبئًا ثقيلًا جدًا عليها.

    لا يستطيع يوناس أن يتابع حين يتكلم أحد بسرعة. يقول: «شيء واحد في كل مرة، من فضلك.» تبطئ الدكتورة برانت كلامها، وترسم رسمًا صغيرًا.
    .title = الخطوة 4: طلب الدعم
    .question = ما الذي يسهّل عليك المشاركة في حديث؟


## Page: step 5

six-steps-of-speaking-up--write-it-down =
    يسهل نسيان التفاصيل. بعد الحديث تفيد كتابة ما قيل، ومن قاله، ومتى. كلمات قليلة تكفي. يمكن أن يكتب لك صديق أو صديقة.

    يمكنك طلب جواب مكتوب. يمكنك أيضًا الطلب من العاملين أن يضيفوا ملاحظة إلى [سجلك الطبي](term:health-records). تقول الملاحظة ما طلبته أنت، وما أجابوا به.

    ليس مع إيرينا ورق. تكتب على ظهر نشرة: «الثلاثاء. الممرض أندرس. النتائج يوم الجمعة.» يقرأ أندرس ذلك، ويقول إنه صحيح.
    .title = الخطوة 5: الكتابة
    .question = أين يمكنك حفظ ملاحظاتك كي يسهل إيجادها من جديد؟


## Page: step 6

six-steps-of-speaking-up--follow-up =
    قبل الخروج يفيد السؤال: متى يصلك الجواب، وممن؟ يمكنك أيضًا التأكد من أن كلامك كان واضحًا. يمكنك الطلب من الشخص الآخر أن يعيد عليك نقاطك.

    يوسف خباز. ينتظر مكالمة طوال أسبوعين، ولا يتصل به أحد. يكتب رسالة قصيرة فيها تاريخ الحديث. تتصل به الممرضة. تعتذر، ولديها جواب.

    إذا لم يأت جواب بعد، فيمكنك تقديم [شكوى](term:complaint)، أو الذهاب إلى هيئة مستقلة، أو إلى محامٍ أو محامية. قد تكون هناك مهلة، لذلك يفيد السؤال عنها مبكرًا.
    .title = الخطوة 6: المتابعة
    .question = من يمكنه تذكيرك بالسؤال مرة أخرى بعد أسبوعين؟


## Page: to take with you

six-steps-of-speaking-up--take-with-you =
    المعرفة، والاستعداد، والكلام، وطلب الدعم، والكتابة، والمتابعة. الآن صارت الخطوات الست معك.

    يمكنك البدء بأسهل خطوة عليك. قد تكفي جملة واحدة. إذا لم تكن لديك قوة اليوم، فالراحة أولًا. يمكن لشخص أن يساعدك على الكلام في يوم آخر.

    في الأسفل جمل وأسئلة لأخذها معك. يمكنك اختيار ما يناسبك، وترك الباقي.
    .title = شيء يبقى معك


## Words to say

six-steps-of-speaking-up--say--three-points = لديّ ثلاث نقاط. هل يمكنني قراءتها لكم قبل أن نبدأ؟
six-steps-of-speaking-up--say--i-need = أحتاج إلى استراحة قصيرة، وبعدها أود أن نكمل الحديث.
six-steps-of-speaking-up--say--not-heard = لم يسمعني أحد بعد. هل يمكنني أن أعيد كلامي؟
six-steps-of-speaking-up--say--support-first = أريد أن أتحدث عن هذا، وأحتاج إلى دعم في الحديث.
six-steps-of-speaking-up--say--note-in-records = أرجو أن تكتبوا في سجلي ما طلبته، وما أجبتم به.


## Questions to ask

six-steps-of-speaking-up--ask--whose-decision = هل هذا قراري أنا؟ إذا لم يكن كذلك، فلمن القرار؟
six-steps-of-speaking-up--ask--by-when = هل هناك مهلة؟ متى يجب أن يصلكم جوابي؟
six-steps-of-speaking-up--ask--four-questions = كيف يمكن أن يساعدني هذا؟ ما الضرر الذي قد يحدث؟ ما الذي يمكنني فعله غير ذلك؟ ماذا لو لم أفعل شيئًا؟
six-steps-of-speaking-up--ask--three-questions = ما خياراتي؟ ما الجيد وما السيئ في كل خيار بالنسبة إليّ؟ كيف أحصل على دعم كي أقرر؟
six-steps-of-speaking-up--ask--in-writing = هل يمكنكم إعطائي هذا مكتوبًا، بكلمات بسيطة؟
six-steps-of-speaking-up--ask--when-hear = متى يصلني الجواب منكم، ومن سيخبرني به؟
six-steps-of-speaking-up--ask--what-understood = ماذا فهمتم من كلامي؟ أرجو أن تقولوه لي بكلماتكم أنتم.


## Next steps

six-steps-of-speaking-up--next--write-three-points = كتابة أهم ثلاث نقاط لديك، بأي لغة.
six-steps-of-speaking-up--next--find-somebody = التفكير في شخص واحد يمكنه أن يأتي معك، ثم الطلب منه أن يأتي.
six-steps-of-speaking-up--next--one-small-sentence = اختيار جملة واحدة من هذه الصفحة، وقولها مرة بصوت عالٍ في البيت.
