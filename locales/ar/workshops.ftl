### What all plans of workshops share: the lines of agreement, the sentences before and after, the glasses, slips, counts,
### the closing, and the headings of a printed plan. The words of one plan stand in workshops/<plan>.ftl.
### Whoever leads reads much of this aloud, often tired: short sentences that can be said in one breath.
### .say is said aloud as it stands, so it has no quotation marks. .do is what whoever leads does. Questions are asked aloud.
### A note that a plan does not have itself is the one of its kind, here.
### “Sentences” are what people mark on paper. They are no test: never call them a score, a result or an assessment.
### Arabic: whoever leads may be a woman or a man, and so may everybody in the room. Verbal nouns, «يمكنك», «كل شخص», «نحن».
### A trap is تنبيه, as in the notes of the stories. A slip is قصاصة, a glass is كأس, the agreement is الاتفاق (never الموافقة).

## Kinds of activities, each with the notes that hold in every plan

workshop--kind--welcome = الترحيب
    .do = تُقال هذه الكلمات مرة واحدة، بهدوء: «قد تظهر هنا أمور صعبة. لا بأس بالخروج. نحن هنا كي نتعلم. هذا ليس علاجًا نفسيًا.»
    .screen = الصفحة الأولى من الدليل.

workshop--kind--agreement = الاتفاق
    .aim = أن يعرف الناس ما الذي يبقى هنا، وما الحد الوحيد، قبل أن يتكلم أحد.
    .say =
        هذه أسطر قليلة لهذه الغرفة. أقرؤها ببطء، مرتين. يمكن للمجموعة تغييرها.

        لا يوقّع أحد. السكوت ليس موافقة. سأسأل عن رأي الجميع.
    .do =
        قراءة كل سطر، ثم الانتظار. بعد ذلك قراءة الأسطر كلها مرة أخرى.

        هل عليك واجب الإبلاغ عن بعض الأمور، مثل ما يخص الأطفال أو إساءة المعاملة؟ هذا وقت قوله، بجملة واحدة واضحة.
    .first-question = ما الذي يمكن إضافته في رأيك؟
    .second-question = هل يناسبك هذا؟ يكفي إبهام مرفوع، أو إيماءة بالرأس، أو كلمة. يمكنك أيضًا إخبار أحدنا لاحقًا.
    .trap = لا ينبغي الوعد بأن شيئًا لن يخرج من الغرفة أبدًا. هذا وعد لا يمكن الوفاء به. يجوز للمجموعة تغيير الأسطر، لكن الحد يبقى.
    .upset = ربما خذلت مجموعةٌ أحد الحاضرين من قبل. يمكنك قول: «لا بأس بالإصغاء فقط اليوم، دون أي كلام.»
    .screen = الأسطر. وهي معلقة على الحائط أيضًا.
    .short = قراءة الأسطر مرة واحدة. ولا تُترك أبدًا.

workshop--kind--sentences-before = الجمل قبل الورشة
    .aim = صورة عن المجموعة، دون أسماء.
    .say =
        أقرأ بضع جمل. لكل جملة توضع علامة على الكأس التي تناسبك اليوم. دون أي اسم. لا توجد إجابة جيدة ولا إجابة سيئة. يمكنك ترك جملة.

        أولًا نجرب معًا جملة: أعرف أين الشاي.
    .do =
        أولًا شرح معنى الكؤوس، من الفارغة إلى الممتلئة: ليس بعد، قليلًا، إلى النصف، في الغالب، نعم. وهناك أيضًا خانة: أترك هذه الجملة.

        قراءة كل جملة مرتين، مع الانتظار. بعدها يطوي كل شخص قصاصته ويضعها في الصندوق، حتى إذا لم تكن عليها أي علامة.

        للجميع: «إذا كانت الرؤية صعبة، أو كان وضع العلامة صعبًا، فيمكن إخبار من يقود معي، في المكان الهادئ.»
    .first-question = هل معنى الكؤوس واضح؟
    .second-question = هل أقرأ جملة مرة أخرى؟
    .trap = لا تُشرح الجمل. بعد الشرح تكون العلامات عمّا سمعه الناس قبل لحظة. الأفضل قراءة الكلمات نفسها من جديد.
    .upset = يمكنك قول: «الكأس الفارغة إجابة صادقة. كثير من الناس عندهم كأس كهذه.»
    .screen = الجمل والكؤوس الخمس. دون أرقام. توضع العلامات على الورق.

workshop--kind--story = قصة
    .do =
        في كل صفحة: قراءتها بصوت مسموع، ثم دقيقة صمت. بعدها حديث بين كل اثنين: ما الذي يمكن قوله أو فعله هنا؟ ثم تختار المجموعة. يأتي أولًا السؤال عمّا قد يحدث بعد ذلك، ثم إظهاره.

        أيًا كان اختيار المجموعة، يُنظر فيه بلطف. بعد ذلك تستمر القصة بالخيار المكتوب في الخطة.
    .screen = القصة. ما يحدث بعد كل اختيار يبقى مخفيًا إلى أن يُطلب إظهاره.

workshop--kind--talk = حديث
    .screen = صفحة فارغة.

workshop--kind--lesson = درس
    .screen = صفحات الدرس، واحدة بعد أخرى.

workshop--kind--practice = تمرين
    .screen = بضع كلمات قد تفيد.

workshop--kind--break = استراحة
    .aim = الراحة.
    .say = نتوقف الآن. المكان الهادئ هناك. نبدأ من جديد في الوقت المكتوب على اللوح.
    .do = لا تحضير لأي شيء الآن. المهم أن يكون لديك وقت لمن يأتي إليك. يُطرح السؤالان على انفراد فقط، وعلى من يبدو عليه التعب فقط.
    .first-question = هل كل شيء على ما يرام حتى الآن؟
    .second-question = هل هناك مقعد أنسب لك؟
    .trap = لا ينبغي أن يستمر الحديث عن القصة، ولا عن أمور أي شخص.
    .upset = هذا هو الوقت الذي يحكي فيه الناس. المطلوب الإصغاء، والسؤال عمّا يفيد الآن.
    .screen = صفحة فارغة. دون ساعة.
    .short = يمكن تقصيرها، ولا تُترك أبدًا.

workshop--kind--sentences-after = الجمل بعد الورشة
    .aim = الصورة نفسها مرة أخرى.
    .say =
        هذه هي الجمل نفسها. لا داعي لتذكر الإجابة الأولى.

        لا بأس إذا كانت الكأس أفرغ من قبل. أحيانًا نرى الآن أكثر مما كنا نرى.
    .do =
        تُستخدم القصاصات ذات اللون الآخر. يُقال معنى الكؤوس مرة أخرى.

        قراءة كل جملة مرتين، بالكلمات نفسها كما في البداية. العد يكون لاحقًا، بعد ذهاب الناس.
    .first-question = هل أقرأ جملة مرة أخرى؟
    .second-question = هل وصلت قصاصة إلى كل من يريدها؟
    .trap = لا يُشكر أحد على كؤوس ممتلئة. ولا يجري العد أمام المجموعة.
    .upset = يمكنك قول: «الكأس الفارغة إجابة صادقة. كثير من الناس عندهم كأس كهذه.»
    .screen = الجمل والكؤوس الخمس. دون أرقام. توضع العلامات على الورق.
    .short = فقط إذا قُرئت الجمل قبل الورشة أيضًا. الجمل في البداية وفي النهاية معًا، أو لا شيء منها.

workshop--kind--closing = الختام
    .trap = لا ينبغي أن تكون النهاية قصة صعبة. إذا ظهرت قصة كهذه، فيحسن ذكرها بلطف، ثم الانتهاء بشيء صغير.
    .upset = وداع كل شخص. ثم سؤال بصوت منخفض: «من يكون معك الليلة؟ هل يمكنني الاتصال بك غدًا؟» لا يكون الاتصال إلا بعد كلمة «نعم». إذا لم يكن الشخص في أمان: البقاء معه، وطلب المساعدة.
    .screen = صفحة الختام، ومن يمكنه المساعدة قرب هذا المكان.


## Never left out, and why

workshop--never-drop--the-limit = لا يُترك أبدًا: يجب أن يعرف الناس الحد الوحيد قبل أن يتكلموا.
workshop--never-drop--rest = لا تُترك أبدًا: يحتاج الناس إلى راحة كي يكملوا، وإلى لحظة لا يقودهم فيها أحد.
workshop--never-drop--leave-safely = لا يُترك أبدًا: لا يذهب أحد قبل أن يعرف من يمكنه المساعدة.
workshop--never-drop--stood-beside = لا يُترك أبدًا: من أجل هذا جاء الناس.


## The agreement: lines that are read aloud

workshop--line--stays-here = ما يقال هنا يبقى هنا.
workshop--line--one-limit = هناك حد واحد. إذا كنت أعتقد أن شخصًا في خطر شديد، فسأخبر من يستطيعون المساعدة. سأخبر هذا الشخص أولًا، إن استطعت.
workshop--line--may-pass = يجوز لكل شخص أن يترك دوره، وأن يخرج، وأن يعود. ليس على أحد أن يقول السبب.
workshop--line--about-the-story = نتكلم عن القصة، ولا يتكلم بعضنا عن بعض.
workshop--line--own-voice = كل شخص يتكلم عن نفسه. لا يتكلم أحد بدلًا من الشخص الذي بجانبه.

# Above the lines, on the screen and on the wall.
workshop--lines-title = لهذه الغرفة
# Large, on the wall beside the door.
workshop--wall-door = يمكنك الخروج في أي وقت.


## The sentences before and after: their wording is version 1. A change of sense needs a new version in every plan

# “Can”, never “will”. Present tense. No word that agrees with the reader, in any language. Never “sure” or “confident”.
workshop--sentence--ask-what-for = أستطيع أن أسأل ما فائدة العلاج، وما الذي يمكنني فعله غيره.
workshop--sentence--say-no-or-wait = أستطيع أن أقول «لا»، أو «ليس اليوم»، للأطباء أو لطاقم التمريض.
workshop--sentence--say-what-i-need = أستطيع أن أقول ما أحتاج إليه كي أشارك في حديث.
workshop--sentence--who-helps = أعرف من يمكنه مساعدتي كي يُسمع صوتي.
workshop--sentence--choose-support = أستطيع أن أختار من يساعدني كي أقرر، ومن لا يساعدني.
workshop--sentence--ask-on-paper = أستطيع أن أسأل عن السبب، وأن أطلبه على ورق.
workshop--sentence--tell-later = أستطيع أن أقول إن شيئًا لم يجرِ كما ينبغي، حتى بعد مرور وقت.
workshop--sentence--stand-beside = أستطيع أن أقف بجانب شخص، وأن أترك القرار له.
# To try out the glasses. Not “I can make tea”: some people cannot, and it is no test.
workshop--sentence--know-the-tea = أعرف أين الشاي.

# The five glasses, from empty to full. One or two words each; no word that agrees with the reader.
workshop--glass--not-yet = ليس بعد
workshop--glass--a-little = قليلًا
workshop--glass--half = إلى النصف
workshop--glass--mostly = في الغالب
workshop--glass--yes = نعم
# A sixth box beside the glasses.
workshop--glass--leave-out = أترك هذه الجملة


## Slips: strips of paper with the sentences and the glasses

workshop--slip--before = قبل
workshop--slip--after = بعد
workshop--slip--how = توضع علامة على الكأس التي تناسبك اليوم. دون اسم. يمكنك ترك جملة. بعد ذلك تُطوى الورقة.
workshop--slip--try = لنجرب جملة
workshop--slip--colours = تُطبع هذه القصاصات على ورق بلونين: أبيض لما قبل الورشة، ولون آخر لما بعدها.
workshop--slip--no-name = لا شيء هنا يكشف من أنت. يُرجى عدم كتابة أي شيء آخر عليها.
workshop--slip--card = لكل جملة توضع بطاقة واحدة على الكرسي، ووجهها إلى الأسفل. ثم يجمعها من يساعد.


## The closing: a page for the room

workshop--closing-title = قبل الذهاب
workshop--closing--thanks = شكرًا لوجودك هنا، بالكلام أو دونه.
workshop--closing--yours = بطاقتك لك. جملة واحدة تكفي للبداية.
workshop--closing--nothing-kept = ليست على القصاصات أسماء. وهذا الدليل لا يحفظ أي شيء عنك.
workshop--closing--tonight = إذا بقي شيء في نفسك الليلة، فيفيد الحديث مع شخص. هنا من يمكنه المساعدة.
workshop--closing--stay = نبقى هنا قليلًا بعد النهاية. يمكنك المجيء إلينا.
# The same words as guide-danger.
workshop--closing--danger = إذا كنت في خطر الآن، فالأهم طلب المساعدة من شخص بقربك، أو الاتصال برقم الطوارئ المحلي.


## A printed plan: headings

workshop--plan-title = خطة ورشة
# $minutes (Number): how long it takes
workshop--minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
workshop--heading--aims = ما يستطيعه المشاركون بعد الورشة
workshop--heading--for-whom = لمن هذه الورشة
workshop--heading--group = عدد المشاركين
workshop--heading--bring = ما يلزم إحضاره
workshop--heading--handouts = ما يُطبع مسبقًا
workshop--heading--what = النشاط
workshop--heading--starts = البداية
workshop--heading--lasts = الدقائق
workshop--heading--aim = الهدف
workshop--heading--say = ما يُقال
workshop--heading--do = ما يُفعل
workshop--heading--ask = سؤالان
workshop--heading--trap = تنبيه
workshop--heading--upset = إذا صعب الأمر على أحد
workshop--heading--screen = على الشاشة
workshop--heading--short = إذا ضاق الوقت
workshop--heading--way = المسار في القصة
workshop--heading--instead = قصة أخرى للدقائق نفسها
workshop--heading--words = كلمات يمكن قراءتها بصوت مسموع
workshop--heading--slips = قصاصات جاهزة للقص
workshop--heading--heaps = الأكوام
workshop--heading--cases = أمثلة متخيلة
workshop--heading--roles = الأدوار
workshop--heading--look-back = نظرة إلى ما جرى
workshop--heading--notes = ملاحظات لكل صفحة على المسار
workshop--heading--one-laptop = حاسوب واحد، دون شاشة ثانية
workshop--heading--no-projector = دون جهاز عرض
workshop--heading--no-laptop = دون حاسوب أو دون كهرباء
workshop--heading--before-the-day = قبل يوم الورشة
workshop--heading--room = الغرفة
workshop--heading--law = ثلاث إجابات عن أسئلة القانون

# A place of a story, and the choice that goes on from it. $place and $choice: their words; $minutes (Number)
workshop--way-step = { $place }. المتابعة بالخيار: { $choice }
# A place that is opened by jumping. $place: its heading
workshop--way-jump = الانتقال إلى: { $place }
workshop--way-end = تتوقف القصة هنا.
workshop--way-may-drop = يمكن ترك هذه الصفحة.
workshop--may-drop = يمكن ترك هذا النشاط.
# Sentences before and after. $other: the name of the other activity
workshop--both-or-none = لا يُترك إلا مع ترك «{ $other }» أيضًا.
workshop--if-asked = فقط إذا سأل أحد
# $minutes (Number): how much sooner
workshop--losing = { $minutes ->
    [zero] دون تقصير الورشة
    [one] لتقصير الورشة دقيقة واحدة
    [two] لتقصير الورشة دقيقتين
    [few] لتقصير الورشة { $minutes } دقائق
    [many] لتقصير الورشة { $minutes } دقيقة
   *[other] لتقصير الورشة { $minutes } دقيقة
}
# $what: an activity; $minutes (Number): how many minutes it gives
workshop--saves = { $minutes ->
    [zero] { $what }: دون توفير وقت
    [one] { $what }: توفير دقيقة واحدة
    [two] { $what }: توفير دقيقتين
    [few] { $what }: توفير { $minutes } دقائق
    [many] { $what }: توفير { $minutes } دقيقة
   *[other] { $what }: توفير { $minutes } دقيقة
}
workshop--not-counted = عندئذ لا تُقرأ الجمل اليوم، ولا يُعدّ شيء.
workshop--with-interpreter = مع الترجمة الشفوية، يلزم وقت أطول بمقدار الثلث.


## Handouts

workshop--handout--wall-lines = أسطر الاتفاق، للحائط
workshop--handout--wall-door = «يمكنك الخروج في أي وقت»، للحائط
workshop--handout--wall-choices = خيارات كل صفحة مع أرقامها، للحائط
workshop--handout--wall-pages = عناوين الدرس، للحائط
workshop--handout--slips-before = قصاصات للجمل قبل الورشة، على ورق أبيض
workshop--handout--slips-after = قصاصات للجمل بعد الورشة، على ورق ملون
workshop--handout--glass-cards = مجموعة من خمس بطاقات عليها كؤوس، لمن لا يستطيع وضع علامة على قصاصة
workshop--handout--questions = صفحة: أسئلة لموعدي
workshop--handout--show-cards = بطاقات لإظهارها للآخرين
workshop--handout--record = صفحة: محضر اجتماع
workshop--handout--blank-card = بطاقة فارغة لجملة من عندك
workshop--handout--story-sheet = جمل وأسئلة من القصة
workshop--handout--rights-sheet = حقوق من القصة، مع مصادرها
workshop--handout--lesson-pages = صفحات من الدرس، في كل صفحة خطوة
workshop--handout--statements = قصاصات توضع في أكوام
workshop--handout--cases = بطاقات عليها أمثلة متخيلة
workshop--handout--roles = بطاقات الأدوار
workshop--handout--next-plan = خطة لمن سيقودون مجموعة بأنفسهم
workshop--handout--hub-sheet = من يمكنه المساعدة قرب هذا المكان
workshop--handout--certificate = شهادة حضور
workshop--each--person = نسخة لكل شخص
workshop--each--pair = نسخة لكل اثنين
workshop--each--three = نسخة لكل مجموعة من ثلاثة
workshop--each--room = نسخة للغرفة

# The certificate has a blank line for a name. $title: the plan’s name; $hours: how long; $day: a day
workshop--certificate-title = شهادة حضور
workshop--certificate--was-here = شارك هذا الشخص في ورشة «{ $title }».
workshop--certificate--when = تاريخ الورشة: { $day }. مدتها: { $hours }.
workshop--certificate--name = الاسم: ____
workshop--certificate--led-by = بقيادة: ____
workshop--certificate--no-test = لم يكن هناك امتحان. هذه الشهادة ليست مؤهلًا.
workshop--certificate--nothing-kept = يُكتب الاسم باليد. لا يحفظ الدليل أي قائمة.


## If somebody is upset: the same page in every plan

workshop--care-title = إذا صعب الأمر على أحد
workshop--care--ask-first = الدموع ليست حالة طارئة، وليست فشلًا. المهم سؤال الشخص، لا القرار بدلًا منه.
workshop--care--see-it = الانتباه لما يحدث. يقترب الشخص الثاني الذي يقود الورشة. يتابع الأول، أو يقول: «نتوقف دقيقة.»
workshop--care--offer = عرض بصوت منخفض: «هل يفيدك الخروج لحظة؟ يمكنني المجيء معك، أو تركك على راحتك.»
workshop--care--go-along = الذهاب مع الشخص إذا طلب ذلك. الجلوس. دون لمس، ودون طلب الهدوء، ودون سؤال عمّا حدث. سؤالان فقط: «ما الذي يفيدك الآن؟» و«هل أنت في أمان الآن؟»
workshop--care--not-safe = إذا لم يكن الشخص في أمان: البقاء معه، والاتصال بمن يساعد في هذا المكان، أو برقم الطوارئ. ومن المهم إخبار الشخص بما يجري ولماذا. الاتفاق يسمح بذلك.
workshop--care--come-back = العودة: يختار الشخص هل يعود، ومتى، وأين يجلس. لا يسأل أحد، ولا يصفّق أحد.
workshop--care--before-leaving = قبل ذهاب الشخص: «من يكون معك الليلة؟ هل يمكنني الاتصال بك غدًا؟» لا يكون الاتصال إلا بعد كلمة «نعم».
workshop--care--the-group = للمجموعة: «هناك من يحتاج إلى استراحة. لا بأس بذلك.» لا أكثر. إذا صعب الأمر على كثيرين: استراحة، ثم الختام، ولا شيء غير ذلك.
workshop--care--afterwards = بعد الورشة يتحدث من قاداها عشر دقائق. لا يُكتب شيء عن الشخص في أي ملف من ملفات الورشة. إذا كان على خدمتك واجب تسجيل ذلك، فيُسجل في المكان الذي تحدده قواعدها.
workshop--care--you-too = إذا صعب الأمر عليك أنت: إعطاء الإشارة. يتولى الأمر الشخص الذي معك. لهذا تكون القيادة لشخصين.


## Questions about the law

workshop--law--both = معيار الأمم المتحدة يقول شيئًا. وربما لا يزال القانون في مكان سكننا يسمح بشيء آخر. في الحالتين يمكنك طلب السبب مكتوبًا، وطلب مناصر أو مناصرة، وطلب مراجعة.
workshop--law--who-can-tell = لا أستطيع أن أقول لك ما ينص عليه القانون في أمرك أنت. أستطيع أن أقول لك من يعرف ذلك.
workshop--law--medicine = لا يغيّر أحد دواءً ولا يوقفه بسبب هذا اليوم. الحديث أولًا مع طبيب أو طبيبة، أو صيدلي أو صيدلانية. وقف الدواء فجأة قد يكون ضارًا.


## Before the day, and the room

workshop--before-the-day =
    - المرور بالقصة مرة على انفراد، مع الملاحظات.
    - سؤال كل من يسجل اسمه: أي لغة، وهل تلزم ترجمة شفوية، وماذا يلزمه في الغرفة.
    - في الدعوة: ما موضوع الورشة، وكم تستغرق. ليس على أحد أن يتكلم. وهل سيحضر عاملون.
    - لا يجتمع العاملون ومن يستخدمون جناحهم إلا إذا وافق هؤلاء على ذلك. يكون سؤالهم دون حضور العاملين.
    - اختيار يوم آخر إذا جرى اليوم في ذلك المكان تقييد شخص أو نقله رغمًا عن إرادته.
    - تحضير ثلاثة أرقام، لا من الذاكرة أبدًا: الطوارئ، وخط للأزمات، ومن يساعدك أنت.
    - الاتفاق مع من يقود معك: من يقود، ومن يعتني بالناس، وما إشارة «تبادل القيادة».
workshop--room =
    - نصف دائرة، دون طاولات في الوسط. طاولات من 4 إلى 6 أشخاص، فقط إذا زاد العدد على 16.
    - طريق خالٍ إلى الباب. الباب غير مقفل. بعض المقاعد قربه تبقى فارغة.
    - مكان ثانٍ هادئ، فيه شخص يمكنه الجلوس هناك.
    - ضوء ثابت، وماء، ومناديل.
    - بخط كبير على الحائط: «يمكنك الخروج في أي وقت.»
    - من يترجم يقف حيث يراه الناس ويرون الشاشة معًا.
    - أماكن الكراسي المتحركة داخل نصف الدائرة.


## Counting: what whoever leads types in, after people have gone

workshop--count-title = عد القصاصات
workshop--count--alone = يكون العد بعد ذهاب الناس، مع شخص ثانٍ إن أمكن. لا يسمع ذلك أحد من المجموعة ولا يراه.
# It stands under one of the sentences.
workshop--count--how-many-marked = كم قصاصة فيها علامة على كأس لهذه الجملة؟
workshop--count--how-many-full = كم قصاصة منها علامتها على «في الغالب» أو «نعم»؟
workshop--count--full-means = لا تُعدّ علامة على «أترك هذه الجملة»، ولا جملة دون علامة. العدد الثاني لأكثر كأسين امتلاءً: «في الغالب» و«نعم».
workshop--count--under-five = أقل من 5 قصاصات. لا يُعدّ شيء، ولا يُحفظ شيء. في مجموعة صغيرة كهذه يتحدث الناس بدلًا من ذلك.
workshop--count--wait = من 5 إلى 9 قصاصات. توضع في ظرف هذه الخطة. تنتظر هناك قصاصات الورشة التالية للخطة نفسها. تُعدّ معًا حين يصير هناك 10 من قبل الورشة و10 من بعدها.
workshop--count--not-two-rooms = لا تُعدّ قصاصات خطتين معًا أبدًا.
workshop--count--smaller-than-marked = لا يمكن أن يكون هذا أكثر من عدد القصاصات التي عليها علامة. يُرجى العد من جديد.

## How a count is said. Nothing may say more than this: a small number could show what one person marked

# $n (Number): how many slips, always 10 or more
workshop--count--fewer-than-five = أقل من 5 من أصل { $n }
workshop--count--all-but-few = الكل إلا أقل من 5، من أصل { $n }
# $full (Number): how many marked “mostly” or “yes”; $n (Number): how many slips
workshop--count--exact = { $full } من أصل { $n }
# Sums of a year. $least and $most (Number): between these; $n (Number): of so many slips
workshop--count--range = من { $least } إلى { $most }، من أصل { $n }
# $percent (Number): a whole number
workshop--count--percent = نحو { $percent } من كل 100
workshop--count--hidden = غير معروض، كي لا يُعرف أحد
workshop--count--why-hidden = الأعداد الصغيرة مخفية عن قصد. في مجموعة صغيرة قد يكشف العدد ما اختاره شخص واحد.

workshop--change--more = عدد أكبر مما كان قبل الورشة.
workshop--change--fewer = عدد أقل مما كان قبل الورشة.
workshop--change--no-difference = لا يمكن إظهار فرق واضح.
workshop--change--not-compared = ليست المجموعتان متماثلتين. لا نقارن بينهما.


## The report of one workshop

workshop--report-title = تقرير عن ورشة
# $month: a month and its year; $plan: the plan’s name
workshop--report--when = ورشة واحدة في { $month }: «{ $plan }».
# $before and $after (Number): the number after “of” in every line of the report (the smallest of its sentences)
workshop--report--slips = عدد القصاصات التي عليها علامات، دون أسماء: { $before } قبل الورشة، { $after } بعدها.
workshop--report--fewest = للتقرير عدد واحد: تُذكر كل جملة من أقل عدد من القصاصات وُضعت عليه علامة لجملة. وقد تكون العلامات عليها أكثر.
# When slips waited in an envelope. $count (Number): how many workshops, always more than 1
workshop--report--together = عدد الورش التي عُدّت قصاصاتها معًا: { $count }.
# No quotation marks around the sentence: it can have some of its own.
# $sentence: one of the sentences; $before and $after: counts in words; $change: one of the changes above
workshop--report--line = { $sentence } قبل الورشة: { $before }. بعدها: { $after }. { $change }
workshop--report--nothing-counted = لم يُعدّ شيء.
workshop--report--left-out = ما تُرك أو جرى تقصيره
workshop--report--limits-title = ما لا تستطيع هذه الأعداد قوله
workshop--report--limits =
    - هذا ما قاله الناس عن أنفسهم في اليوم الذي جاؤوا فيه. ليس اختبارًا.
    - لم تجرِ مقارنة بمجموعة أخرى. لا يمكن معرفة سبب أي تغيّر.
    - لا توجد أسماء. لذلك لا يستطيع أحد أن يقول إن شخصًا ما تغيّر.
    - لا توجد متوسطات ولا إحصاءات. المجموعة أصغر من أن تسمح بذلك.
    - من ذهب مبكرًا موجود في العدد الأول فقط.
    - قد تكون زيادة شخصين أو نقصهما مجرد صدفة.
    - بعد التعلم قد تبدو الكؤوس أفرغ، لأن الناس يرون أكثر مما كانوا يرون.
    - يحب الناس إرضاء من يقود الورشة. ونهاية الورشة لحظة لطيفة للسؤال.
    - من جاؤوا هم من أرادوا المجيء.
    - لا نعرف بعد هل استخدم أحد ذلك.


## A year of workshops

workshop--year-title = سنة من الورش
# $count (Number): how many workshops, always 3 or more
workshop--year--workshops = { $count ->
    [zero] لا ورش بعد
    [one] ورشة واحدة
    [two] ورشتان
    [few] { $count } ورش
    [many] { $count } ورشة
   *[other] { $count } ورشة
}
workshop--year--fewer-than-three = أقل من 3 ورش
workshop--year--led-by-peers = ورش قادها أقران
workshop--year--slips = القصاصات قبل الورش وبعدها
workshop--year--sentence = ما وُضعت عليه العلامات
workshop--year--dropped = أكثر ما تُرك
workshop--year--range-why = أُخفيت الأعداد الصغيرة في كل تقرير. لذلك يكون المجموع بين عددين، وليس عددًا واحدًا.
workshop--year--once = يُنشر المجموع مرة واحدة عن الفترة كلها، ولا يُنشر شهرًا بعد شهر. فالفرق بين مجموعين هو ورشة واحدة من جديد.
# Why something is refused
workshop--year--too-few-slips = القصاصات قليلة جدًا. يلزم 30 من قبل الورش و30 من بعدها، من 3 ورش على الأقل.
workshop--year--rest-too-small = غير معروض في هذا السطر. الباقي صغير إلى حد يمكن معه حسابه.
workshop--year--percent-too-few = لا يُعرض «من كل 100». يلزم لذلك 100 قصاصة من قبل الورش و100 من بعدها.
workshop--year--dropped-too-few = لا يُعرض ما تُرك إلا ابتداءً من 5 ورش.
workshop--year--two-wordings = في هذه الملفات صيغتان مختلفتان للجمل. لا تُجمع معًا.
workshop--year--same-file = أحد هذه الملفات موجود مرتين.
workshop--year--limits =
    - لا يمكن القول إن الورش هي سبب التغيّر، ولا إن شخصًا ما تغيّر.
    - لا يمكن القول في أي مكان تكون القيادة أفضل، ولا أي شخص يقود أفضل.
    - لا يقول هذا شيئًا عمّن لم يأتوا.
    - لا يمكن وضعه بجانب نتائج دراسة.


## The file of counts: written only on request, and named first

workshop--file--for-adding = هذا الملف لجمع أعداد سنة. ليس للعرض، فقد تكون فيه أعداد صغيرة.
workshop--file--what-is-in-it = فيه الخطة، والشهر، واللغات، وما تُرك، وهل قاد الورشة أقران. وفيه لكل جملة العددان قبل الورشة وبعدها. ليست فيه أسماء، ولا يوم، ولا مكان.
workshop--file--hand-on = لا يُسلَّم إلا لمن يجمع أعداد السنة. بعد ذلك تُحذف نسختك.
