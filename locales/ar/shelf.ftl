### The shelf: the three themes, and the places where a story can happen.

## Themes

# Termbase: dignity
theme--dignity = الكرامة
    .about = كيف يكلمك الناس، ويلمسونك، ويعاملونك.
# Termbase: free-and-informed-consent
theme--consent = الموافقة
    .about = قبولك العلاج أو رفضك إياه بحرية، بعد فهمه.
# Termbase: legal-capacity. Never shorten it.
theme--capacity = الأهلية القانونية
    .about = القرارات لك، مع دعم من اختيارك.

## Services
## The first seven are the types in WHO’s guidance of 2021.

# Termbase: crisis-service, pkg-crisis
service--crisis = خدمة الأزمات
    .about = مساعدة سريعة حين يصبح الأمر فوق الطاقة: بيت، أو خط هاتف، أو فريق يأتي إليك.
# Termbase: hospital-based-service, pkg-hospital
service--hospital-based = خدمة في المستشفى
    .about = رعاية للصحة النفسية في مستشفى، مع إقامة أو خلال النهار فقط.
# Termbase: community-mental-health-centre, pkg-centres
service--community-centre = مركز الصحة النفسية المجتمعي
    .about = مكان قريب من بيتك لرعاية الصحة النفسية والمساعدة في الحياة اليومية.
# Termbase: peer-support, pkg-peer
service--peer-support = دعم الأقران
    .about = مجموعات وأشخاص مروا بتجارب متشابهة، ويدعم بعضهم بعضًا.
# Termbase: outreach, pkg-outreach
service--outreach = خدمات متنقلة تصل إلى الناس
    .about = عاملون يأتون إليك حيث أنت، في البيت أو في الشارع.
# Termbase: supported-living, pkg-living
service--supported-living = العيش المدعوم
    .about = السكن في بيتك أنت، مع دعم يأتي إليك فيه.
# Termbase: service-network, pkg-networks
service--network = شبكة خدمات
    .about = خدمات في منطقة واحدة تعمل معًا، كي لا يلزمك سرد كل شيء من جديد.
service--gp = طب الأسرة
    .about = العيادة أو المركز الصحي القريب منك، وهو أول مكان يُقصد للعلاج.
service--general-hospital = المستشفى العام
    .about = مستشفى لكل أنواع المرض، فيه رعاية للحالات الطارئة وعمليات جراحية.
service--care-home = دار الرعاية
    .about = بيت يعيش فيه أشخاص ويحصلون على مساعدة كل يوم، وكثير منهم من كبار السن.

## Problems: “What is happening to me”
## A person reads this list and picks the line that sounds like their own life. The value is in the person’s own
## voice: everyday words, one short sentence. .about speaks to the person: kind, no blame, one thing to ask.
## Never turn a line into a question, a legal term or the name of a condition.

# Termbase: informed-consent
problem--nobody-explained = لم يشرح لي أحد الأمر.
    .about = كثير من الناس يخرجون من موعدهم ولديهم أسئلة. يمكنك طلب كلمات بسيطة ووقت كافٍ، اليوم أو لاحقًا.
problem--nobody-explained--say--plain-words = أرجو أن تشرحوا لي الأمر مرة أخرى بكلمات بسيطة.
problem--nobody-explained--say--time-to-think = أحتاج إلى وقت للتفكير قبل أن أقرر.
# Termbase: right-to-refuse
problem--want-to-say-no = أريد أن أقول «لا».
    .about = قول «لا» صعب على كثير من الناس. يمكنك السؤال عمّا يحدث إذا رفضت، وطلب وقت للتفكير.
problem--want-to-say-no--say--not-now = لا أريد هذا الآن. أرجو التوقف والاستماع إليّ.
problem--want-to-say-no--say--if-i-say-no = ماذا يحدث إذا قلت «لا»، وما البدائل؟
# Termbase: legal-capacity, mental-capacity. “Decide” here is the everyday word.
problem--cannot-decide = يقولون إنني لا أستطيع أن أقرر.
    .about = قد يكون هذا مؤلمًا، ولست وحدك فيه. يمكنك السؤال عن القرار الذي يقصدونه، وطلب الدعم في اتخاذه.
problem--cannot-decide--say--which-decision = أي قرار تقصدون، ولماذا تظنون أنني لا أستطيع اتخاذه؟
problem--cannot-decide--say--support = أريد دعمًا لأتخذ هذا القرار بنفسي.
problem--talk-over-me = يتكلمون عني، ولا يكلمونني.
    .about = يحدث هذا لكثير من الناس. يمكنك الطلب منهم أن يكلموك أنت، وأن ينتظروا جوابك.
problem--talk-over-me--say--speak-to-me = أرجو أن تكلموني أنا. أنا هنا.
problem--talk-over-me--say--my-answer = أود أن أجيب بنفسي. أرجو إعطائي وقتًا.
# Termbase: deprivation-of-liberty
problem--cannot-leave = لا يسمحون لي بالخروج.
    .about = قد يكون هذا مخيفًا. يمكنك السؤال عمّن قرر ذلك، وطلب السبب مكتوبًا، وطلب مناصر أو مناصرة، وطلب مراجعة. قد تكون هناك مهلة، لذلك يُرجى السؤال عنها اليوم.
problem--cannot-leave--say--may-i-leave = هل يمكنني أن أغادر بحرية؟ وإذا كان الجواب «لا»، فمن قرر ذلك ولماذا؟
problem--cannot-leave--say--in-writing = أريد هذا الكلام مكتوبًا، وأريد أن أتكلم مع مناصر أو مناصرة.
problem--took-my-phone = أخذوا هاتفي.
    .about = مكالماتك ورسائلك جزء من حياتك الخاصة. يمكنك السؤال عن السبب، وعن المدة، وعن طريقة للاتصال بشخص الآن.
problem--took-my-phone--say--why-how-long = لماذا أخذتم هاتفي، ومتى أستعيده؟
problem--took-my-phone--say--call-now = أحتاج إلى الاتصال بشخص الآن. كيف يمكنني أن أتصل؟
# Both meanings belong here: hurting a person on purpose, and being rough in care. The emergency line must stay.
# Termbase: ill-treatment
problem--rough-hands = هناك من يؤذيني أو يعاملني بخشونة.
    .about = لا يجوز لأحد أن يفعل بك هذا، وليس الذنب ذنبك. إذا كنت في خطر الآن، فالأهم الاتصال برقم الطوارئ المحلي. يمكنك إخبار شخص موثوق به.
problem--rough-hands--say--stop = كفى. هذا يؤلمني.
problem--rough-hands--say--want-help = أحدهم آذاني. أريد أن أتكلم مع شخص أثق به.
# Termbase: confidentiality
problem--told-my-family = أخبروا غيري عن صحتي.
    .about = ما يعرفه العاملون عن صحتك أمر خاص. يمكنك السؤال عمّا قيل، ولمن، ولماذا. يمكنك أيضًا توضيح ما يُسمح بنقله عنك من الآن فصاعدًا.
problem--told-my-family--say--who-was-told = ماذا قيل عني، ولمن، ولماذا؟
problem--told-my-family--say--ask-me-first = من الآن فصاعدًا، أرجو أن تسألوني قبل أن تخبروا أي شخص عني.
# Termbase: interpreter. Spoken languages and sign languages.
problem--no-interpreter = لا يوجد من يترجم لي.
    .about = طلبك هذا ليس كثيرًا. يمكنك طلب مترجم شفوي مدرَّب أو مترجمة شفوية مدرَّبة، قبل الحديث عن علاجك. إذا كان الأمر عاجلًا، فالأهم أولًا قول إنه عاجل.
problem--no-interpreter--say--interpreter-first = أحتاج إلى ترجمة شفوية من شخص مدرَّب قبل أن نتكلم عن علاجي.
problem--no-interpreter--say--not-my-family = لا أريد أن يترجم لي أحد من أسرتي.
# “Papers” are documents that show who a person is, where they live or that they may stay.
problem--no-papers = لا يستقبلونني لأنني بلا أوراق.
    .about = كثير من الناس يسمعون هذا أمام مكتب الاستقبال. يمكنك طلب رؤية القاعدة، والسؤال أين يمكنك الحصول على رعاية اليوم. إذا كان الأمر عاجلًا، فالأهم أولًا قول إنه عاجل.
problem--no-papers--say--care-first = أحتاج إلى طبيب أو طبيبة اليوم. أرجو النظر في صحتي أولًا.
problem--no-papers--say--which-rule = ما القاعدة التي تقول إنني أحتاج إلى أوراق؟ أود أن أراها.
# Termbase: accessible-information
problem--cannot-read-letter = لا أستطيع قراءة الرسالة.
    .about = رسائل كثيرة تصعب قراءتها. يمكنك طلب شخص يراجعها معك، أو طلب إرسالها بطريقة أخرى. يُرجى السؤال قريبًا، فقد يكون في الرسالة تاريخ مهم.
problem--cannot-read-letter--say--read-it-with-me = لا أستطيع قراءة هذه الرسالة. أرجو أن تراجعوها معي.
problem--cannot-read-letter--say--other-form = أرجو إرسال الرسالة إليّ بطريقة تمكنني من قراءتها أو سماعها.
problem--pain-not-believed = لا يأخذون ألمي بجدية.
    .about = لا أحد يعرف شعورك أفضل منك. يمكنك قول متى بدأ الألم، وما الذي يمنعك من فعله. إذا كان شديدًا جدًا أو يزداد، فالأهم طلب المساعدة فورًا.
problem--pain-not-believed--say--it-is-real = هذا الألم حقيقي. إنه يمنعني من القيام بأموري اليومية.
problem--pain-not-believed--say--examine-me = أرجو أن تفحصوني، وأن تكتبوا ما قلته لكم.
# Termbase: complaint
problem--want-to-complain = أريد أن أشتكي.
    .about = يمكنك قول ما الخطأ الذي حدث، وطلب جواب. ليس عليك تقديم الشكوى وحدك. قد تكون هناك مهلة، لذلك يُرجى السؤال عنها مبكرًا.
problem--want-to-complain--say--where = أريد تقديم شكوى. من يتلقى الشكاوى هنا، وهل هناك مهلة لتقديمها؟
problem--want-to-complain--say--write-it-down = أرجو كتابة ما قلته، وإعطائي نسخة منه.
# Termbase: advance-plan, crisis-plan
problem--plan-for-bad-days = أريد أن أخطط للأيام الصعبة.
    .about = من الجيد التخطيط حين تكون الأمور أهدأ. يمكنك البدء بسطر واحد عمّا يساعدك.
problem--plan-for-bad-days--say--what-helps-me = أريد أن أكتب ما يساعدني عندما تصعب الأمور.
problem--plan-for-bad-days--say--read-it-first = أرجو حفظ خطتي مع سجلي الطبي، وقراءتها أولًا.

## Countries
## Names of the places that have a country pack. The four parts of the United Kingdom have laws of their own.

country--gb-eng = إنجلترا
country--gb-wls = ويلز
country--gb-sct = اسكتلندا
country--gb-nir = أيرلندا الشمالية
country--fr = فرنسا
country--es = إسبانيا
country--pe = بيرو
country--arg = الأرجنتين
country--ie = أيرلندا
country--ch = سويسرا
