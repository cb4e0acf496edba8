### My situation. The person answers about themselves by choosing; nothing is typed.
### Country: any. Register: plain. No answer is right or wrong, and nothing here is legal advice.
### Choices are in the first person (the reader speaks); everything else speaks to “you”.

my-situation = وضعي أنا
    .about = هنا بضعة أسئلة عمّا يحدث معك. بعضها عن التعرض للأذى، أو عن عدم القدرة على الخروج.

## The questions

my-situation--about =
    يمكنك اختيار أقرب جواب إلى وضعك. لا حاجة إلى كتابة شيء، والرجوع إلى السؤال السابق ممكن في أي وقت. هذه الأسئلة ليست استشارة قانونية. هي تساعدك على إيجاد كلمات وأشخاص.

    إذا كنت في خطر الآن، فالأهم طلب المساعدة من شخص بقربك، أو الاتصال برقم الطوارئ المحلي.
    .title = ما الموضوع؟
my-situation--about--how-i-am-treated = كيف يعاملني الناس، أو خصوصيتي
my-situation--about--a-treatment = علاج أو فحص أو دواء
# Termbase: interpreter
my-situation--about--not-informed = لا أحصل على معلومات، أو على ترجمة شفوية
my-situation--about--others-decide = آخرون يقررون بدلًا مني، أو لا أستطيع الخروج
my-situation--about--rather-not-say = شيء آخر، أو أفضّل ألا أقول

my-situation--decision =
    هذه حياتك. يمكنك في كل مرة طلب أن يُسمع رأيك. ما الذي يقرره آخرون بدلًا منك؟
    .title = ما يقرره الآخرون
my-situation--decision--my-life = رعايتي، أو مالي، أو مكان سكني
my-situation--decision--cannot-leave = لا أستطيع الخروج، أو الذهاب إلى حيث أريد
my-situation--decision--both = الأمران معًا
my-situation--decision--do-not-know = لا أعرف ما الذي تقرر
my-situation--decision--rather-not-say = أفضّل ألا أقول

my-situation--who =
    لكل مكان أشخاص مسؤولون عنه. لذلك تفيد معرفة من يقرر. من يقرر في وضعك؟
    .title = من يقرر؟
my-situation--who--public-service = العاملون في خدمة عامة، أو في خدمة تدفع لها الدولة
my-situation--who--private-service = العاملون في خدمة خاصة
my-situation--who--family-or-friend = أسرتي، أو صديق أو صديقة
my-situation--who--do-not-know = عدة أشخاص، أو لا أعرف
my-situation--who--rather-not-say = أفضّل ألا أقول

my-situation--asked =
    ينبغي أن يُطلب رأيك قبل فعل أي شيء يخصك. ينبغي أن يُشرح لك الأمر حتى يصبح واضحًا لك. ينبغي أيضًا أن يُذكر لك السبب. كيف كان الأمر معك؟
    .title = هل سُئلت عن رأيك؟
my-situation--asked--asked-and-clear = سألوني، وقالوا لي السبب، وفهمت.
my-situation--asked--asked-not-clear = سألوني، لكنني لم أفهم كل شيء.
my-situation--asked--not-asked = لم يسألني أحد. أخبروني فقط بما تقرر، أو فعلوه مباشرة.
my-situation--asked--do-not-know = لا أعرف، أو لا أتذكر.
my-situation--asked--rather-not-say = أفضّل ألا أقول.

# Termbase: torture-cidt
my-situation--never =
    لا يجوز لأحد أبدًا أن يعاملك معاملة قاسية أو مهينة. المعاملة المهينة هي ما يذلّ الإنسان بشدة. قد يكون ذلك الضرب، أو التهديد، أو ترك شخص في القذارة. هل حدث لك شيء كهذا؟

    إذا كنت في خطر الآن، فالأهم طلب المساعدة من شخص بقربك، أو الاتصال برقم الطوارئ المحلي.
    .title = ما لا يجوز أبدًا
my-situation--never--going-on = نعم، ولا يزال يحدث.
my-situation--never--it-stopped = نعم، لكنه توقف.
my-situation--never--nothing-like-it = لا، لا شيء من هذا.
my-situation--never--not-sure = لا أعرف بالتأكيد.
my-situation--never--rather-not-say = أفضّل ألا أقول.

# Termbase: proportionate (plain: no more than is needed)
my-situation--reason =
    بعض الحقوق الأخرى يمكن أن توضع لها قيود. لكن لا بد من قانون لذلك، ومن سبب وجيه. يجب ألا يزيد القيد على اللازم. هل ذكر لك أحد السبب؟
    .title = هل هناك سبب؟
my-situation--reason--about-me = نعم، سبب يخصني أنا.
my-situation--reason--rule-for-all = قيل لي فقط إنها قاعدة للجميع.
my-situation--reason--no-reason = لا، لم يذكر لي أحد السبب.
my-situation--reason--do-not-know = لا أعرف.
my-situation--reason--rather-not-say = أفضّل ألا أقول.

my-situation--smaller =
    أحيانًا توجد طريقة أخف مما يحدث معك الآن. قد يكون وقتها أقصر. قد تكون في ساعة أخرى. قد يكون معك شخص موثوق به. هل تخطر لك طريقة كهذه؟
    .title = هل من طريقة أخف؟
my-situation--smaller--know-one = نعم، وأستطيع أن أقول ما هي.
my-situation--smaller--need-help = ربما. أود الحصول على مساعدة في إيجادها.
my-situation--smaller--do-not-know = لا أعرف.
my-situation--smaller--rather-not-say = أفضّل ألا أقول.

my-situation--want =
    شكرًا لك. كان هذا آخر سؤال عمّا حدث. ماذا يناسبك الآن؟ كل خيار من هذه الخيارات مقبول. يمكنك الرجوع واختيار غيره.
    .title = ما الذي يناسبك الآن؟
my-situation--want--talk = أريد أن أتحدث إلى المعنيين بالأمر.
my-situation--want--someone = أريد أن يكون معي شخص.
my-situation--want--write = أريد أن أكتب الأمر وأن أحصل على جواب.
my-situation--want--help-today = أحتاج إلى مساعدة اليوم.
my-situation--want--not-now = لا أريد أن أفعل شيئًا الآن.

## Where it comes to rest

my-situation--talk-to-them =
    يمكنك التحدث إلى المعنيين بالأمر في الوقت الذي يناسبك. هنا بعض الكلمات التي يمكنك استخدامها أو تغييرها. ليس من الضروري قول كل شيء. جملة واحدة قد تكفي ليوم واحد.
    .title = التحدث إلى المعنيين بالأمر
# Termbase: advocate
my-situation--get-someone-with-me =
    ليس عليك مواجهة الأمر وحدك. لك اختيار من يأتي معك. قد يكون صديقًا أو صديقة، أو داعمًا أو داعمة من الأقران، أو مناصرًا أو مناصرة. يساعدك هذا الشخص على التعبير عن إرادتك. لا يقرر عنك.
    .title = شخص معك
my-situation--write-it-down =
    ملاحظة قصيرة تكفي. ليس من الضروري أن تكون مثالية. حين يكون الأمر على ورق، يسهل طلب جواب. يمكنك أيضًا الطلب من شخص أن يكتب كلامك.
    .title = كتابة الأمر
my-situation--get-help-today =
    يمكنك طلب المساعدة الآن. حاجتك إليها ليست ذنبك. إذا كنت في خطر، فالأهم طلب المساعدة من شخص بقربك، أو الاتصال برقم الطوارئ المحلي. لا بأس بترك الأسئلة الأخرى ليوم آخر.
    .title = مساعدة اليوم
my-situation--not-now =
    لا بأس بذلك. كثير من الناس يحتاجون إلى وقت أولًا. حقوقك باقية لك. يمكنك الرجوع في أي يوم واختيار شيء آخر. إذا كنت في خطر، فالأهم طلب المساعدة من شخص بقربك، أو الاتصال برقم الطوارئ المحلي.
    .title = ليس الآن

## Sentences to say

my-situation--say--what-matters = أريد أن أقول لكم ما هو مهم لي، وأرجو أن تسمعوا كلامي.
my-situation--say--not-again = تعرضت لشيء آذاني، ويجب ألا يحدث مرة أخرى.
my-situation--say--safe-now = آذاني شخص، وأحتاج إلى الأمان الآن.
my-situation--say--talk-to-me = أرجو أن تكلموني باحترام، وعلى انفراد.
my-situation--say--not-yet = لم أوافق على هذا، وأحتاج إلى أجوبة واضحة أولًا.
my-situation--say--my-way = أحتاج إلى هذا بلغتي، أو بطريقة أستطيع استخدامها.
my-situation--say--my-decision = هذه حياتي، وأريد أن أقرر مع الدعم الذي أختاره.
my-situation--say--where-i-go = أرجو أن تقولوا لي لماذا لا أستطيع الذهاب إلى حيث أريد، وأن تكتبوا السبب لي.
my-situation--say--say-it-plainly = أرجو أن تشرحوا لي مرة أخرى، بكلمات بسيطة، ما قلتموه، وأن تعطوني وقتًا.
my-situation--say--ask-me-first = أرجو أن تسألوني أولًا في المرة القادمة، وأن تنتظروا جوابي.
my-situation--say--speak-for-myself = أعرف أنكم تهتمون بي، وأريد أن أتكلم بنفسي.
my-situation--say--another-idea = لديّ فكرة عن طريقة أخف من هذه، وأود أن أقولها لكم.
my-situation--say--someone-with-me = أود أن يكون معي شخص قبل أي خطوة أخرى.
my-situation--say--please-note = أرجو أن تكتبوا ما طلبته، وأن تكتبوا الجواب أيضًا.
my-situation--say--help-today = أحتاج إلى مساعدة اليوم، ولا أريد أن أبقى وحدي مع هذا.
my-situation--say--not-today = اليوم لا أريد الحديث عن هذا، لكنني قد أعود إليه.

## Questions to ask

my-situation--ask--look-again = من يقرر في هذا الأمر، ومن يمكنه مراجعة القرار؟
my-situation--ask--what-for = ما فائدة هذا، وما الأشياء الأخرى التي قد تساعدني، وماذا لو انتظرنا؟
my-situation--ask--until-when = أي قانون يُطبَّق، وإلى متى، وكيف أطلب مراجعة؟
my-situation--ask--other-form = من يمكنه أن يترجم لي شفويًا، أو أن يعطيني هذا بطريقة أخرى؟
my-situation--ask--based-on = على ماذا يستند هذا السبب، وهل يمكنني الحصول عليه مكتوبًا؟
my-situation--ask--rule-or-habit = هل هذا قانون، أم قاعدة في هذا المكان، أم عادة؟ هل يمكنني رؤية ذلك مكتوبًا؟
my-situation--ask--why = ما سبب هذا، ولماذا هو لازم بالنسبة إليّ؟
my-situation--ask--smallest-step = ما أصغر خطوة يمكن أن تنفع أيضًا؟
my-situation--ask--who-can-come = من يمكنه أن يأتي معي، وكيف أصل إليه؟
my-situation--ask--who-answers = من سيجيبني، وما آخر موعد للجواب؟
my-situation--ask--who-checks = من يراقب عمل هذه الخدمة من خارجها؟
my-situation--ask--who-now = من يمكنه مساعدتي الآن، ومن يبقى معي إلى أن تأتي المساعدة؟

## Next steps

my-situation--next--one-person = اختيار شخص واحد للتحدث إليه، ووقت هادئ.
my-situation--next--three-points = كتابة أهم ثلاث نقاط عندك، وأخذها معك.
my-situation--next--when-answer = السؤال عن موعد الجواب، وتدوين اليوم.
my-situation--next--ask-outside-view = إخبار شخص موثوق به بما حدث، وسؤاله عن رأيه.
my-situation--next--bring-someone = طلب وجود شخص معك عند الحديث عن التعرض للأذى.
my-situation--next--find-someone = سؤال شخص واحد موثوق به، أو طلب مناصر أو مناصرة.
my-situation--next--agree-first = الاتفاق قبل الاجتماع مع من سيأتي معك: ما ينبغي أن يقوله، وما لا ينبغي أن يقوله.
my-situation--next--tell-staff = إخبار العاملين بمن سيأتي معك.
my-situation--next--who-decided = السؤال عن اسم الشخص الذي يقرر، وتدوينه.
my-situation--next--five-lines = كتابة خمسة أسطر: ماذا حدث، ومتى، وأين، ومن كان هناك، وما طلبك.
my-situation--next--keep-copy = الاحتفاظ بنسخة مما كتبته، ووضع التاريخ عليها.
my-situation--next--ask-complaints = إذا لم يصل جواب: السؤال عن كيفية تقديم شكوى.
my-situation--next--outside-body = السؤال عن الهيئة المستقلة التي تنظر في الشكاوى المتعلقة بالخدمات العامة.
my-situation--next--ask-who-checks = السؤال عمّن يراقب عمل هذه الخدمة الخاصة، وكيف تمكن مراسلته.
my-situation--next--help-at-home = سؤال أخصائي اجتماعي أو أخصائية اجتماعية، أو مركز مجتمعي، عن المساعدة المتاحة للأسر.
my-situation--next--tell-someone-near = الذهاب إلى شخص بقربك، وقول إنك بحاجة إلى مساعدة اليوم.
my-situation--next--stay-with-someone = البقاء قرب شخص موثوق به إلى أن تصل المساعدة، إذا كان ذلك ممكنًا.
my-situation--next--report-harm = إخبار شخص من خارج المكان بما حدث، في أقرب وقت ممكن.
my-situation--next--urgent-review = اليوم: طلب مراجعة، وطلب محامٍ أو محامية، أو مناصر أو مناصرة.
my-situation--next--ask-to-wait = الطلب من العاملين أن ينتظروا إلى أن يكون معك شخص.
my-situation--next--rest = الراحة أولًا. ما فعلته اليوم يكفي.
my-situation--next--one-sentence = حفظ جملة واحدة من هنا ليوم آخر، إذا أردت.
my-situation--next--come-back = الرجوع في يوم آخر، والإجابة من جديد.
my-situation--next--tell-one-person = إخبار شخص واحد موثوق به بأن شيئًا ما حدث، متى كنت على استعداد.
