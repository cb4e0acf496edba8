### Lesson: A tour of seven services. For anybody who uses a service or looks for one, and for people who support them.
### Eight pages with one small question each, and one page to take along. A lesson has no choices and no test.

# For translators:
# The names of the seven kinds of service are WHO’s: use the termbase (pkg-crisis to pkg-networks) and shelf.ftl.
# The signs are this guide’s own summary, and not WHO’s words. The first page says so: keep that sentence.
# “Sign of respect” and “warning sign”: something that a person can notice. No blame for staff.
# No real service and no country is named: keep it so.
# The small questions are for thinking. No answer is wrong, and none is counted.
# Sentences under --ask-- and --say-- are for any reader to use, so keep them free of names.
# Names may change to suit your language.

a-tour-of-seven-services = جولة في سبع خدمات
    .about = هذا الدرس عن سبعة أنواع من خدمات الصحة النفسية، وعن علامات على أن الخدمة تحترمك. فيه ذكر لأبواب مقفلة ولاستخدام القوة.


## Page: before we start

a-tour-of-seven-services--before-we-start =
    في عام 2021 كتبت منظمة الصحة العالمية عن سبعة أنواع من خدمات الصحة النفسية. وذكرت أيضًا مبادئ لها، مثل احترام [الأهلية القانونية](term:legal-capacity)، والرعاية دون [إكراه](term:coercion)، والمشاركة.

    في الصفحات التالية علامات احترام، وعلامات تنبيه. هي تلخيص من هذا الدليل لتلك المبادئ، وليست كلمات المنظمة. هدفها أن تساعدك على السؤال. ليست امتحانًا لأي خدمة.

    لا توجد الأنواع السبعة في كل مكان. يمكنك تخطي ما هو بعيد عن حياتك.
    .title = سبعة أنواع من الخدمات
    .question = أي مكان للرعاية عرفته أكثر من غيره، وما الذي يعجبك فيه؟


## Page: crisis services

a-tour-of-seven-services--crisis =
    تقدم [خدمة الأزمات](term:crisis-service) مساعدة سريعة حين يصبح الأمر فوق الطاقة.

    علامات احترام:

    - وجودك هناك بموافقتك.
    - هناك من يصغي أولًا.
    - لك تحديد من يُتصل به.
    - يسأل العاملون عن [خطتك المسبقة](term:advance-plan)، ويستخدمونها.

    علامات تنبيه:

    - الشرطة تأتي أولًا.
    - الأبواب مقفلة، أو يأخذ أحد هاتفك.
    - يقول أحد: «إما هذا الدواء، وإما المستشفى.»

    يتصل بافل ليلًا. يسأله الصوت على الخط: «ما الذي تحتاج إليه أولًا؟» يحتاج إلى الهدوء. فيبدآن به.

    إذا كنت في خطر الآن، فالأهم الاتصال برقم الطوارئ المحلي.
    .title = حين يصبح الأمر فوق الطاقة
    .question = أي سؤال يهمك سماعه أولًا؟


## Page: hospital-based services

a-tour-of-seven-services--hospital =
    هذه رعاية للصحة النفسية في مستشفى.

    علامات احترام:

    - الأبواب مفتوحة حيث أمكن ذلك.
    - تصلك معلومات حقيقية، ولك الاختيار.
    - يمكنك استقبال الزوار، وهاتفك معك.
    - يبقى العاملون هادئين ويتكلمون. لا يستخدمون [العزل](term:seclusion) ولا [التقييد](term:restraint).

    علامات تنبيه:

    - القاعدة نفسها للجميع، مهما كانت حاجتهم.
    - حقوقك ليست مكتوبة في أي مكان.
    - لا يُسمح لك بالخروج إلا إذا أخذت دواءً.

    يصرخ كريم. تبقى الممرضة صوفيا هادئة، وتسأله عمّا يحتاج إليه.
    .title = في مستشفى
    .question = ما الذي قد يساعدك على الشعور بالأمان في مكان كهذا؟


## Page: community mental health centres

a-tour-of-seven-services--centre =
    هذا مكان قريب من بيتك لرعاية الصحة النفسية والمساعدة في الحياة اليومية.

    علامات احترام:

    - يمكنك الدخول دون موعد.
    - يساعدونك في الصحة، وكذلك في المال أو السكن.
    - تُكتب [خطة رعايتك](term:care-plan) معك، بكلماتك.
    - أهدافك أنت تأتي أولًا.

    علامات تنبيه:

    - كل زيارة عن الدواء فقط.
    - توجد خطة، ولم تُعرض عليك قط.

    تريد نادية أن تغني في كورال من جديد. هذا هو السطر الأول في خطتها.
    .title = مركز قريب من بيتك
    .question = ماذا يكون السطر الأول في خطتك؟


## Page: peer support

a-tour-of-seven-services--peers =
    في [دعم الأقران](term:peer-support)، أشخاص مروا بتجارب متشابهة يدعم بعضهم بعضًا.

    علامات احترام:

    - يدير المجموعة أشخاص لديهم [خبرة معيشة](term:lived-experience).
    - حضورك بإرادتك فقط.
    - لا يلزمك أي [تشخيص](term:diagnosis).
    - يجوز أن يفهم الناس حياتهم بطرق مختلفة.
    - ما يُقال هناك يبقى هناك.

    علامات تنبيه:

    - تعطي المجموعة إحدى العيادات أسماء من حضروا.
    - الداعمون من الأقران يقومون بعمل العاملين، دون أجر.

    يجلس طارق في الحلقة ثلاثة أسابيع، ولا يقول شيئًا. لا يزعج صمته أحدًا.
    .title = أشخاص مروا بتجربة مشابهة
    .question = ما الذي يسهل عليك قوله لشخص مر بتجربة مثل تجربتك؟


## Page: community outreach

a-tour-of-seven-services--outreach =
    في [الخدمات المتنقلة التي تصل إلى الناس](term:outreach)، يأتي عاملون إليك حيث أنت، إذا وافقت.

    علامات احترام:

    - يأتون إليك، حتى إذا لم يكن لديك بيت.
    - يساعدونك في الأوراق، والمال، والسكن، وفي الصحة.
    - يأخذون وقتًا كي يتعرفوا إليك.
    - يتفقون معك على كل زيارة.

    علامات تنبيه:

    - يأتون مع الشرطة، دون أن يخبرك أحد.
    - يتحدثون عنك حيث يسمع الجيران.

    تعيش غريس في سكن مؤقت مشترك. يزورها ميلان، ويسألها أين تود أن يتكلما.
    .title = مساعدة تأتي إليك
    .question = أين يكون الكلام أسهل عليك؟


## Page: supported living

a-tour-of-seven-services--living =
    في [العيش المدعوم](term:supported-living) يكون السكن في بيتك أنت، ويأتي الدعم إليك فيه.

    علامات احترام:

    - يبقى البيت لك، حتى إذا رفضت الدعم.
    - لك اختيار من يسكن معك.
    - معك مفتاحك ومالك.

    علامات تنبيه:

    - بقاء البيت لك مشروط بأخذ حبوبك.
    - عليك الرجوع إلى البيت في ساعة محددة.
    - يحتفظ العاملون ببطاقتك المصرفية.

    لا يريد أحمد أي زيارة هذا الأسبوع. يقول مساعده: «حسنًا. الشقة شقتك.»
    .title = بيت لك أنت
    .question = ما الذي يجعل مكانًا ما بيتًا لك؟


## Page: networks of services

a-tour-of-seven-services--network =
    في شبكة الخدمات تعمل خدمات منطقة واحدة معًا.

    علامات احترام:

    - أينما سألت، هناك من يساعدك على الوصول إلى المكان الصحيح.
    - يكفيك سرد قصتك مرة واحدة.
    - تبقى قصتك [سرية](term:confidentiality)، إلا إذا وافقت على نقلها.
    - المستشفى هو الخطوة الأخيرة، لا الأولى.

    علامات تنبيه:

    - كل مكتب يرسلك إلى مكتب آخر.
    - عليك الانتظار، ولا أحد يقول إلى متى.

    تسأل إيلينا في المكتب الخطأ. يسألها ياكوب: «هل تسمحين بأن أقول للمكتب الصحيح لماذا جئت؟» ثم يتصلان به معًا.
    .title = خدمات تعمل معًا
    .question = ما الذي يريحك قوله مرة واحدة فقط؟


## Page: to take with you

a-tour-of-seven-services--take-with-you =
    لا توجد خدمة بلا عيوب. علامة التنبيه لا تعني أن العاملين غير لطفاء. تعني أن لديك سببًا للسؤال.

    كثيرًا ما يكون سؤال هادئ واحد بداية جيدة. يمكنك طرحه بنفسك، أو على ورقة، أو مع صديق أو صديقة.

    إذا لم يفدك الجواب، فيمكنك التحدث إلى [مناصر أو مناصرة](term:advocate). يمكنك أيضًا السؤال: هل تستطيع [هيئة مستقلة](term:independent-body) النظر في الأمر؟ إذا كان هناك من يؤذيك، أو لم يكن بإمكانك الخروج، فيمكنك طلب المساعدة اليوم.
    .title = سبب للسؤال


## Words to say

a-tour-of-seven-services--say--how-you-do-this = أود أن أعرف كيف تسير الأمور عندكم، قبل أن أقرر.
a-tour-of-seven-services--say--in-writing = أرجو أن تكتبوا لي ما قلتموه قبل قليل.


## Questions to ask

a-tour-of-seven-services--ask--free-to-leave = ماذا يحدث حين آتي، وهل يمكنني الخروج متى أردت؟
a-tour-of-seven-services--ask--rights-in-writing = أين كُتبت حقوقي، ومن يمكنه أن يشرحها لي؟
a-tour-of-seven-services--ask--see-my-plan = هل يمكنني رؤية خطتي، وهل يمكن أن نكتبها بكلماتي أنا؟
a-tour-of-seven-services--ask--who-hears = من يسمع ما أقوله هنا، وهل هناك حدود لمن يسمعه؟
a-tour-of-seven-services--ask--who-comes = متى ستأتون، ومن يأتي معكم، ومن سيعرف بالزيارة؟
a-tour-of-seven-services--ask--keep-my-home = إذا رفضت الدعم أو علاجًا ما، فهل يبقى بيتي لي؟
a-tour-of-seven-services--ask--one-person = من هو الشخص الذي يمكنني الاتصال به، وما الذي يجوز لكم نقله عني؟


## Next steps

a-tour-of-seven-services--next--choose-one = اختيار خدمة واحدة من خدماتك، وسؤال واحد لها.
a-tour-of-seven-services--next--ask-a-hub = سؤال مركز مجتمعي، أو داعم من الأقران أو داعمة من الأقران، عن الخدمات القريبة منك.
a-tour-of-seven-services--next--outside-help = إذا كان في ذلك المكان ما يخيفك: إخبار شخص موثوق به من خارج المكان.
