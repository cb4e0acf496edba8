### The interface: what every page shares. Each message here becomes a function in the program, so a new message
### needs a new build. Buttons are short. Arabic: verbal nouns on buttons, never the imperative.

## The guide

# The name of the guide.
app-name = حقوقي، صوتي
# The language's own name, as its speakers write it.
language-name = العربية

## Languages: the first page, and the page behind the language key

languages-title = اختيار اللغة

# At a kiosk, before anybody has come, beside the name of each language, in that language: at most 24 letters.
# $number (Number): the number of the row
attract-here = لمس هنا أو المفتاح { $number }
# The same by ear
attract-enter = للبدء: مفتاح الإدخال (Enter).

## Welcome: all of it is seen in a window of 40 by 12. At most 150 letters in the first three sentences

welcome-short = هذا الدليل عن حقوقك في الرعاية الصحية. ليس اختبارًا، ولا يخزّن شيئًا. في خطر الآن؟ الأهم طلب المساعدة من شخص بقربك، أو الاتصال برقم الطوارئ.
welcome-happening = يحدث لي شيء
welcome-search = البحث بكلماتي
welcome-go = المواقف والدروس
welcome-about = عن هذا الدليل

## About this guide

guide-what = هذا الدليل عن حقوقك في الخدمات الصحية: الكرامة، والموافقة، واتخاذ قراراتك بنفسك.
guide-how = في كل موقف خطوات. في كل خطوة يمكنك اختيار ما يُقال أو ما يُفعل. بعدها يظهر لك ما يحدث غالبًا، وأي كلمات قد تفيد.
guide-no-test = هذا ليس امتحانًا. لا أحد يعدّ إجاباتك.
guide-time = يستغرق الموقف نحو 5 إلى 10 دقائق. يمكنك التوقف في أي وقت.
guide-stored = لا يُخزَّن أي شيء من اختياراتك. لا تُكتب نسخة من ورقتك إلا إذا طلبت ذلك.
guide-stored-shared = لا يُخزَّن أي شيء من اختياراتك. عند خروجك ينسى هذا الدليل زيارتك.
guide-advice = هذه معلومات، وليست استشارة قانونية. القوانين تختلف من بلد إلى آخر، وتتغير مع الوقت.
guide-danger = إذا كنت في خطر الآن، فالأهم طلب المساعدة من شخص بقربك، أو الاتصال برقم الطوارئ المحلي.
# $date: a day; $edition: which one of that day
guide-shelf = تاريخ نصوص هذا الدليل: { $date }، النسخة { $edition }.
welcome-workshop = ورشة: ما يحدث بعد كل اختيار يبقى مخفيًا إلى أن يُطلب إظهاره. المفتاح n يُظهر ملاحظات التيسير ويخفيها.
leave-guide = إغلاق الدليل

## What this is and what it keeps: also before anybody has chosen a language

keeps-title = ما هذا الدليل وما الذي يحفظه
keeps-heading = ما الذي يحفظه
keeps-silence = إذا مرّ بعض الوقت دون أي لمسة أو مفتاح، يسأل الدليل إن كان أحد هنا. ثم ينسى الزيارة.
keeps-nobody = لا يسأل الدليل عن اسمك، ولا يرسل أي شيء عبر الإنترنت.
keeps-clipboard = ما يُنسخ يبقى في حافظة هذا الحاسوب إلى أن يُنسخ شيء آخر.
keeps-paper = الورقة المطبوعة تبقى عند الطابعة إلى أن يأخذها أحد.
keeps-counts = في كل أسبوع يُعدّ عدد الزيارات وعدد القصص. لا يُسجَّل من جاء، ولا ما اختاره.
keeps-seen = من يرى هذه الشاشة يمكنه قراءة ما عليها.
keeps-begin = البدء

## The shelf

shelf-title = أي موضوع يهمك الاطلاع عليه؟
# $count (Number): how many situations there are
shelf-theme = { $name } ({ $count ->
    [zero] لا مواقف بعد
    [one] موقف واحد
    [two] موقفان
    [few] { $count } مواقف
    [many] { $count } موقفًا
   *[other] { $count } موقف
})
shelf-mine = وضعي أنا
# Groups of the shelf
shelf-group-you = البداية منك
shelf-group-stories = قصص
shelf-group-more = المزيد
shelf-problems = ما الذي يحدث لي
shelf-lessons = دروس
# Something with how many stories and lessons there are about it
shelf-count = { $name } ({ $count })
shelf-search = البحث بالكلمات
shelf-ways = طرق أخرى لإيجاد ما يهمك
# A lesson in a list of stories and lessons. $minutes (Number): how long it takes
shelf-lesson = درس: { $title } ({ $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
})
problems-title = ما الذي يحدث لك؟
# Above two sentences that somebody can say at once, to whoever is there
problem-say = يمكنك قول هذا الآن
problem-keep = حفظ هذه الجمل لورقتي
problem-help = مساعدة من شخص
problem-right = حقك: { $right }
lessons-title = دروس
lessons-about = في كل درس بضع صفحات قصيرة للقراءة، وفي كل صفحة تقريبًا سؤال للتفكير.
ways-title = طرق أخرى لإيجاد ما يهمك
ways-right = بحسب الحق
ways-length = بحسب المدة
by-right-title = أي حق يتعلق به الأمر؟
by-length-title = كم لديك من الوقت؟
length-short = 5 دقائق أو أقل
length-middle = من 6 إلى 8 دقائق
length-long = أكثر من 8 دقائق
shelf-services = الاختيار بحسب مكان الرعاية
services-title = أين يحدث الأمر؟
services-empty = لا توجد مواقف بعد لهذه الأماكن:
# $minutes (Number): how long it takes
shelf-scenario = { $title } ({ $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
})
shelf-empty = لا يوجد شيء هنا حتى الآن.

## Searching by words

search-title = البحث
search-label = كلمات البحث:
search-how = يمكنك كتابة ما يحدث، بكلماتك. كلمة واحدة تكفي، وجملة كاملة تصلح أيضًا. والإملاء لا يهم.
search-private = ما يُكتب هنا لا يُخزَّن، ويُنسى عند ترك البحث.
# $what: what somebody says, a whole sentence
search-example = مثلًا: { $what }
# Before everything else, where the words tell of danger. Nothing in it may blame anybody.
search-danger = إذا كنت أنت أو غيرك في خطر الآن، فالأهم طلب المساعدة من شخص بقربك، أو الاتصال برقم الطوارئ المحلي. الذنب ليس ذنبك.
search-help = مساعدة من شخص، الآن
search-soon = الدليل يبحث. لحظة من فضلك.
# One line above what was found, where the words may tell of danger
search-perhaps = هل هناك أحد في خطر؟ هنا مساعدة من شخص.
search-found = قد يكون هذا هو المطلوب:
# Little of what was typed fits anything: never blame the words
search-unsure = قد لا يعرف هذا الدليل شيئًا عن سؤالك. السؤال في محله، وقد يعرف عنه شخص ما أكثر من هذا الدليل. هذه أقرب الصفحات:
search-cut = جرى البحث عن أول 600 حرف فقط.
# Shown in this language to somebody who typed in it while the pages are in another one
search-speak = المتابعة بالعربية
search-right = حق: { $name }
search-term = كلمة: { $name }
search-prompt = للبحث، يُرجى كتابة كلمات ثم الضغط على Enter. للاختيار، يُرجى كتابة رقم. الحرف a لقراءة الصفحة من جديد. الرقم 0 لكل شيء آخر. الحرف x للخروج فورًا.
search-prompt-none = للبحث، يُرجى كتابة كلمات ثم الضغط على Enter. الحرف a لقراءة الصفحة من جديد. الرقم 0 لكل شيء آخر. الحرف x للخروج فورًا.
search-brief = كلمات، أو رقم، أو 0.
search-brief-none = كلمات، أو 0.

## Before a situation begins

# $minutes (Number): how long it takes
about-minutes = { $minutes ->
    [zero] يستغرق أقل من دقيقة.
    [one] يستغرق نحو دقيقة واحدة.
    [two] يستغرق نحو دقيقتين.
    [few] يستغرق نحو { $minutes } دقائق.
    [many] يستغرق نحو { $minutes } دقيقة.
   *[other] يستغرق نحو { $minutes } دقيقة.
}
about-theme = الموضوع: { $name }
about-service = المكان: { $name }
about-touches = قد تصعب قراءة بعض ما هنا. يمكنك تخطيه أو التوقف في أي وقت.
touch-force = فيه حديث عن استخدام القوة أو التهديد بها.
touch-detention = فيه حديث عن شخص يُمنع من مغادرة مكان.
touch-abuse = فيه حديث عن شخص يؤذيه شخص آخر.
touch-self-harm = فيه حديث عن إيذاء النفس.
touch-death = فيه حديث عن الموت.
touch-body = فيه حديث عن الجسد والمرض.
about-skip = لا بأس بتخطيه واختيار شيء آخر.
about-begin = البدء
about-continue = المتابعة من حيث كان التوقف
about-again = البدء من جديد
about-other = اختيار شيء آخر
mine-private = الإجابة هنا بالاختيار فقط. تبقى إجاباتك في هذا الدليل. ولا تظهر في ورقتك إلا إذا حفظتها.

## Walking

where-step = { $more ->
    [zero] الخطوة { $step } · الأخيرة
    [one] الخطوة { $step } · بعدها واحدة على الأكثر
    [two] الخطوة { $step } · بعدها اثنتان على الأكثر
    [few] الخطوة { $step } · بعدها { $more } على الأكثر
    [many] الخطوة { $step } · بعدها { $more } على الأكثر
   *[other] الخطوة { $step } · بعدها { $more } على الأكثر
}
where-step-open = الخطوة { $step }
# The same where there is little room
where-page-open = الصفحة { $page }
where-page = { $more ->
    [zero] الصفحة { $page } · الأخيرة
    [one] الصفحة { $page } · بعدها صفحة واحدة
    [two] الصفحة { $page } · بعدها صفحتان
    [few] الصفحة { $page } · بعدها { $more } صفحات
    [many] الصفحة { $page } · بعدها { $more } صفحة
   *[other] الصفحة { $page } · بعدها { $more } صفحة
}
where-end = نهاية هذه القصة
step-question = ما الذي يمكن قوله أو فعله هنا؟
after-title = ما يحدث غالبًا بعد ذلك
after-chose = الخيار: { $choice }
after-rights = حقوق تتعلق بهذا
after-says = كلمات قد تفيد
after-asks = أسئلة يمكن طرحها
after-helps = من يمكنه المساعدة
after-next = ما يمكنك فعله بعد ذلك
go-on = المتابعة
choose-again = اختيار شيء آخر هنا
keep-these = حفظ هذا لورقتي
talk-title = الحديث عن هذا أولًا
talk-prose = ماذا قد يحدث بعد ذلك في رأيك؟ لا داعي للعجلة.
talk-reveal = إظهار ما يحدث غالبًا بعد ذلك
outcome-recap = مراجعة المسار
outcome-sheet = عرض ورقتي
outcome-shelf = اختيار موقف آخر

## Lessons

# Before a lesson begins. $count (Number): how many pages it has
lesson-pages = { $count ->
    [zero] لا صفحات فيه بعد.
    [one] فيه صفحة واحدة.
    [two] فيه صفحتان.
    [few] فيه { $count } صفحات.
    [many] فيه { $count } صفحة.
   *[other] فيه { $count } صفحة.
}
lesson-quiet = في كل صفحة تقريبًا سؤال للتفكير. لا تلزمك الإجابة، ولا يُطلب منك شيء على الشاشة.
lesson-question = سؤال لك
lesson-question-group = سؤال للمجموعة
lesson-recap = مراجعة الصفحات
lesson-recap-title = نظرة إلى ما سبق
lesson-again = القراءة من جديد: { $page }

## Looking back

recap-title = المسار
recap-path = ما جرى اختياره
recap-turn = { $step } – { $choice }
recap-others = طرق أخرى كانت ممكنة
recap-from = المتابعة من: { $step }
recap-rights = الحقوق ومن أين تأتي
recap-kept = المحفوظ لورقتك
recap-kept-nothing = لم يُحفظ شيء لورقتك بعد.

## Words and rights

words-title = كلمات في هذه الصفحة
rights-title = حقوق في هذه الصفحة
right-more = المزيد عن: { $right }
right-example = مثال
right-not = ما لا يعنيه هذا الحق
right-say = ما يمكنك قوله
right-staff = ما ينبغي للعاملين فعله
right-sources = من أين يأتي هذا الحق
# A source and the place in it. $source: its title. $at: «article 12».
source-at = { $source }، { $at }
# $publisher: who published it. $year: the year, as text.
source-published = { $publisher }، { $year }
source-checked = تاريخ التحقق: { $date }
# $count (Number): how many of them there are
right-scenarios = مواقف ودروس عن هذا الحق ({ $count })
# $date: a day
basis-checked = تاريخ مقارنة هذا النص بمصادره: { $date }
basis-own = لا يوجد نص رسمي لهذا. هذه كلماتنا نحن، بلغة مبسّطة.
right-keep = حفظ هذا الحق لورقتي

## Help from a person

help-title = مساعدة من شخص
help-danger = إذا كنت في خطر الآن، فالأهم طلب المساعدة من شخص بقربك، أو الاتصال برقم الطوارئ المحلي.
help-here = من يمكنه المساعدة في موضوع هذه الصفحة
help-always = من يمكنه مساعدة أي شخص
help-local = في المركز المجتمعي أو مركز الحي، يمكنك السؤال عمّن يوجد بقربك للمساعدة. يمكنك قول: «أود أن أتحدث إلى شخص.»
help-exit = الخروج السريع لا يطرح أي سؤال. لكنه لا يخفي ما رآه شخص آخر، ولا ما سجّلته نافذة الأوامر أو سجّله هذا الحاسوب، ولا أن هذا الدليل فُتح.
help-advice = هذا الدليل يقدم معلومات. لا يقدم استشارة قانونية.
help-review = كُتب هذا الدليل بالإنجليزية أولًا. هذه الترجمة لم يراجعها بعد أي شخص لغته الأم العربية.

## Where somebody lives

country-title = أين مكان سكنك؟
country-why = بعد الاختيار يمكن للدليل عرض قواعد ذلك المكان، إلى جانب الحقوق السارية في كل مكان. يمكنك تغيير المكان في كل صفحة. وينسى الدليل اختيارك عند خروجك.
# $country: the name of a country, or of a part of one
country-chosen = { $country } (اختيارك)
country-elsewhere = مكان آخر
country-unread = لم يراجع هذه الصفحة بعدُ أحد من سكان هذا المكان. يُرجى التحقق قبل الاعتماد عليها.
country-not-listed = غير مذكور في هذه القائمة
country-search = البحث عن مكان باسمه
# Parts of the world, as headings of the list of places.
region-africa = أفريقيا
region-americas = الأمريكتان
region-asia = آسيا
region-europe = أوروبا
region-oceania = أوقيانوسيا
country-say = تحديد مكان سكني، لعرض القواعد هناك
country-change = تغيير مكان سكني
country-all = كل ما يخص مكان سكني
country-more = المزيد عن هذا في مكان سكنك
country-rules = مكان سكنك: { $country }
country-see = صفحة كل حق تبيّن أيضًا القواعد السارية في مكان سكنك: { $country }.
country-whole = صفحة كل حق تبيّن من أين تأتي قواعده.
country-silent = لا توجد في الدليل قاعدة من مكان سكنك عن هذا الحق. والحق نفسه يبقى قائمًا مع ذلك.
# $language: the name of a language, in that language
country-only-in = هذه القواعد موجودة في الدليل بلغة أخرى فقط: { $language }.
country-title-none = القواعد في مكان سكنك
country-none = لا توجد في الدليل قواعد مكان سكنك. الحقوق في هذا الدليل دولية.
country-ask = يمكنك السؤال عمّا يسري هناك: في جمعية للمرضى، أو عند محامٍ أو محامية، أو لدى أمين المظالم، أو في مركزك المجتمعي.
country-sources = من أين تأتي هذه القواعد
claim-law = ما يقوله القانون
claim-guidance = ما تقوله الإرشادات الرسمية (ليست قانونًا)
claim-help = من يساعد هناك
claim-limit = المهل الزمنية
claim-complain = أين تُقدَّم الشكوى
claim-gap = أين يختلف القانون عن المعيار الدولي
claim-old = قد لا تكون هذه المعلومة محدّثة. كان ينبغي التحقق منها من جديد قبل { $date }.
question-kept = هل يُبقونني هنا، ومتى يمكنني المغادرة؟
question-treatment = هل يمكنهم علاجي دون موافقتي؟
question-deciding = من يقرر، وماذا لو تعذّر عليّ قول ما أريد؟
question-care = ما الرعاية والمساعدة المتاحتان لي؟
question-privacy = من يحق له الاطلاع على أوراقي أو معرفة أموري؟
question-young = ماذا لو كان عمري أقل من 18 سنة؟
question-helper = من يمكنه الوقوف إلى جانبي؟
question-complaint = أين يمكنني تقديم شكوى؟
line-emergency = أرقام للطوارئ
line-crisis = أرقام للاتصال حين يصبح الأمر فوق الطاقة
line-advice = أرقام لطلب المشورة

## The hub that the guide stands in, if somebody described it

hub-title = المساعدة في هذا المكان
# $language: the name of a language, in that language
hub-only-in = بعض ما يلي مكتوب بلغة أخرى فقط: { $language }.
hub-place = أين يقع
hub-hours = متى يكون مفتوحًا
hub-way = كيفية الوصول إليه
hub-speaks = اللغات المستخدمة هناك
hub-helps = مساعدة في أمور أخرى
contact-crisis = حين يصبح الأمر فوق الطاقة
contact-advocacy = المناصرة
contact-peer-support = دعم الأقران
contact-other = مساعدة أخرى
topic-housing = السكن
topic-work = العمل
topic-benefits = الإعانات والمخصصات
topic-learning = التعلم والدورات
topic-health = الصحة
topic-company = الصحبة ولقاء الناس

## What was kept, and the sheet

kept-title = المحفوظ لديك
kept-nothing = لم يُحفظ شيء بعد. في بعض الصفحات يظهر «حفظ هذا لورقتي». ما يُحفظ هناك يظهر في هذه القائمة.
kept-forgets = يبقى هذا في الذاكرة فقط، إلى حين خروجك.
kept-take-off = إزالة: { $what }
# One line on the sheet's list: the answers about one's own situation.
kept-answers = إجاباتي عن وضعي
sheet-title = ورقتي
sheet-nothing = ورقتك فارغة حتى الآن. إذا حفظت حقًا أو جملة أو سؤالًا، فسيظهر هنا.
sheet-situation = وضعي
sheet-want = ما أريده
sheet-rights = حقوقي
sheet-questions = أسئلتي
sheet-words = كلماتي
sheet-next = ما يمكنني فعله بعد ذلك
sheet-with = من يأتي معي
sheet-helps = من يمكنه المساعدة
sheet-sources = المصادر
# Above empty lines to write on: what somebody was told, by whom and by when something is done
sheet-answer = الجواب الذي تلقيته
sheet-by-whom = الشخص المسؤول:
sheet-by-when = الموعد:
sheet-about = عن هذه الورقة
# In the place of an empty line that is written on by hand
sheet-blank = (سطر فارغ للكتابة)

counts-period = الفترة: من { $first } إلى { $last }
counts-month = { $month } { $year }
counts-line = { $what }: { $count }
counts-by-plan = بحسب الخطة
counts-by-language = بحسب لغات المجموعة
counts-by-month = بحسب الشهر

counting-offer = عدّ القصاصات، بعد خروج الجميع
counting-together = كم ورشة تُعدّ قصاصاتها معًا؟ الجواب 1، إلا إذا انتظرت قصاصات في ظرف.
counting-peers = هل قاد أقران هذه الورشة؟
counting-yes = نعم
counting-no = لا
counting-a-number = هذا ليس عددًا مناسبًا. يُرجى كتابته مرة أخرى.
counting-take = أخذ هذا العدد ({ $nth } من { $all })
counting-write-report = كتابة هذا التقرير في الملف { $file }
counting-written = تمت الكتابة: { $file }
counting-year = لجمع أعداد سنة
counting-write-file = كتابة الأعداد في الملف { $file }
counting-anew = إعادة العدّ من البداية
again-title = إعادة العدّ من البداية؟
again-prose = تُمحى كل الأعداد المكتوبة.
again-keep = إبقاء الأعداد
counting-prompt = يُرجى كتابة عدد ثم الضغط على Enter. الحرف b للعدد السابق. الحرف a لقراءة الصفحة من جديد. الحرف x للخروج فورًا.
counting-brief = عدد.

sheet-date = التاريخ: { $date }
sheet-advice = معلومات، وليست استشارة قانونية. القوانين تختلف من بلد إلى آخر، وتتغير مع الوقت.
# $file: the name of a file
sheet-keep = حفظ نسخة في الملف { $file }
# The pages on which somebody makes the sheet theirs
sheet-lines = إزالة أسطر أو ترتيبها
sheet-lines-how = بعد اختيار سطر، يمكن إزالته أو إعادته أو نقله.
# $what: a line of the sheet
sheet-line-off = { $what } (أُزيل)
# $what: the name of a part of the sheet where only room to write is left
sheet-room = { $what }: مكان للكتابة
sheet-take-off = إزالة هذا السطر
sheet-put-back = إعادة هذا السطر
sheet-up = نقله سطرًا إلى الأعلى
sheet-down = نقله سطرًا إلى الأسفل
# $part: the name of a part of the sheet
sheet-part-up = نقل قسم «{ $part }» إلى الأعلى
sheet-languages = لغة واحدة أو لغتان
sheet-languages-why = مع لغتين، تُكتب كل جملة باللغتين، الواحدة تحت الأخرى. هكذا يستطيع من يستلم الورقة أن يقرأها أيضًا.
# $own, $other: names of languages
sheet-both = { $own } و{ $other }
# $own: the name of a language
sheet-one = { $own } فقط
sheet-forms = شكل النسخة
# $what: a form, the one in use
sheet-chosen = { $what } (الشكل المختار)
form-text = نص بسيط: لأي برنامج وللقراءة بصوت مسموع
form-markdown = Markdown: لمواصلة الكتابة
form-html = صفحة للمتصفح: للاستماع أو التكبير أو الطباعة
form-pdf = PDF: للطباعة
sheet-large-print = خط كبير، لصفحة المتصفح ولملف PDF
sheet-plain-print = خط بالحجم المعتاد
sheet-paper-a4 = الورق: A4 بدلًا من Letter
sheet-paper-letter = الورق: Letter بدلًا من A4

## What just happened

# $count (Number): how many things
notice-kept = { $count ->
    [zero] لم يُحفظ شيء لورقتك.
    [one] حُفظ هذا لورقتك.
    [two] حُفظ شيئان لورقتك.
    [few] حُفظت { $count } أشياء لورقتك.
    [many] حُفظ { $count } شيئًا لورقتك.
   *[other] حُفظ { $count } شيء لورقتك.
}
notice-country = مكان سكنك: { $country }. يمكنك تغيير المكان في أي وقت.
notice-elsewhere = لا توجد في الدليل قواعد مكان سكنك. والحقوق المذكورة فيه تبقى قائمة مع ذلك.
notice-let-go = أُزيل هذا من ورقتك.
# $count (Number): how many later answers
notice-dropped = { $count ->
    [zero] لم تُحذف أي إجابة لاحقة.
    [one] إجابة لاحقة واحدة لم تعد ضمن هذا المسار، فحُذفت.
    [two] إجابتان لاحقتان لم تعودا ضمن هذا المسار، فحُذفتا.
    [few] { $count } إجابات لاحقة لم تعد ضمن هذا المسار، فحُذفت.
    [many] { $count } إجابة لاحقة لم تعد ضمن هذا المسار، فحُذفت.
   *[other] { $count } إجابة لاحقة لم تعد ضمن هذا المسار، فحُذفت.
}
notice-wrote = توجد نسخة في الملف { $file }.
notice-not-written = لم تنجح كتابة النسخة. { $why }
notice-not-written-counts = لم تنجح كتابة الملف. { $why }
notice-not-noted = لا يستطيع الدليل تدوين موضع هذه الورشة. { $why } تستمر الورشة، وإن انقطعت تبدأ من جديد.
file-exists = يوجد ملف بهذا الاسم من قبل، وبقي كما هو. لا تزال الأعداد هنا، والصفحة تعرض اسمًا آخر.
file-denied = لا يُسمح للدليل بالكتابة في هذا المجلد.
file-no-folder = المجلد غير موجود.
file-full = لا توجد له مساحة كافية على القرص.
why-exists = يوجد ملف بهذا الاسم من قبل، وبقي كما هو. لا تزال ورقتك هنا، والصفحة تعرض اسمًا آخر.
why-denied = لا يُسمح للدليل بالكتابة في هذا المجلد. لا تزال ورقتك هنا، والصفحة تعرض مكانًا آخر.
why-no-folder = المجلد غير موجود. لا تزال ورقتك هنا، والصفحة تعرض مكانًا آخر.
why-full = القرص ممتلئ. يُرجى توفير مساحة ثم المحاولة من جديد.
why-too-large = هذا النظام لا يسمح بملف بهذا الحجم. لا تزال ورقتك هنا. النص البسيط هو أصغر نسخة.
# $letter: a letter or a sign
why-unprintable = لا توجد في ملف PDF علامة للحرف «{ $letter }». يمكن اختيار شكل آخر للنسخة: النص وصفحة المتصفح يعرضانه.
why-other = رسالة النظام: { $reason }

## Offers that stand on every page: a short label for the key bar, and a sentence for the whole list

offer-back = الرجوع
    .about = الرجوع صفحة واحدة
offer-again = من جديد
    .about = قراءة الصفحة من جديد
offer-keys = المزيد
    .about = كل ما يمكنك فعله هنا
offer-help = المساعدة
    .about = مساعدة من شخص
offer-words = الكلمات
    .about = شرح كلمات هذه الصفحة
offer-rights = الحقوق
    .about = حقوق هذه الصفحة مع مصادرها
offer-kept = المحفوظ
    .about = ما حُفظ لورقتك
offer-show = العرض
    .about = عرض هذه الصفحة على شخص آخر، بلغتين
offer-print = الطباعة
    .about = طباعة ورقتك
offer-language = اللغة
    .about = الصفحة نفسها بلغة أخرى
offer-needs = ما أحتاج إليه
    .about = حجم أكبر، تباين أقوى، ألواني أنا
offer-country = مكان سكني
    .about = تحديد مكان سكنك أو تغييره
offer-notes-show = الملاحظات
    .about = إظهار ملاحظات التيسير
offer-notes-hide = إخفاء الملاحظات
    .about = إخفاء ملاحظات التيسير
offer-jump = الانتقال
    .about = الانتقال مباشرة إلى مكان آخر في هذا الموقف
offer-blank = صفحة فارغة
    .about = صفحة فارغة، والمفتاح نفسه أو أي مفتاح آخر يعيد الورشة
offer-more = التالي
    .about = الجزء التالي من هذه القائمة
offer-before = السابق
    .about = الجزء السابق من هذه القائمة
offer-home = المواقف
    .about = الرجوع إلى قائمة المواقف
offer-staff = للعاملين هنا
    .about = صفحة للعاملين هنا، تُفتح برمز
offer-quick-exit = الخروج السريع
    .about = الخروج فورًا. ينسى الدليل زيارتك
    .short = خروج
offer-quick-exit-shared = الخروج السريع
    .about = الرجوع فورًا إلى صفحة البداية. ينسى الدليل زيارتك
# Where a workshop is led through its plan
offer-quick-exit-led = الخروج السريع
    .about = الخروج فورًا. يمكن متابعة الورشة لاحقًا ما دامت لم تُنهَ

keys-title = كل ما يمكنك فعله هنا
keys-how = على الشاشة: مفاتيح الأسهم للتنقل. مفتاح Enter للاختيار، والأرقام كذلك. مفتاح المسافة لرؤية المزيد.
keys-how-lines = يُرجى كتابة الرقم، أو الحرف الذي بجانبه، ثم الضغط على Enter.
jump-title = الانتقال مباشرة إلى مكان آخر

## Printing the sheet. Nothing may blame anybody; what else can be done always stands beside it

print-title = طباعة ورقتك
print-how = هذا ما سيُطبع. لا يرد فيه أي اسم.
print-now = الطباعة الآن
print-again = الطباعة مرة أخرى
print-sent = الورقة في طريقها إلى الطابعة. لحظة من فضلك.
print-waiting = ما زال الدليل ينتظر الطابعة. لا حاجة إلى الانتظار هنا.
print-done = الصفحة تخرج من الطابعة. يُرجى أخذ الصفحة معك.
print-finish = الصفحة معي: نسيان زيارتي
print-go-on = البقاء في الدليل
# $pages (Number): how many
print-still = { $pages ->
    [zero] لا يمكن طباعة صفحات أخرى في هذه الزيارة.
    [one] يمكنك طباعة صفحة واحدة أخرى في هذه الزيارة.
    [two] يمكنك طباعة صفحتين أخريين في هذه الزيارة.
    [few] يمكنك طباعة { $pages } صفحات أخرى في هذه الزيارة.
    [many] يمكنك طباعة { $pages } صفحة أخرى في هذه الزيارة.
   *[other] يمكنك طباعة { $pages } صفحة أخرى في هذه الزيارة.
}
print-used-up = طُبع كل ما تسمح به زيارة واحدة هنا. للحصول على نسخة أخرى، يُرجى سؤال أحد العاملين في هذا المكان.
print-instead = ورقتك ما زالت هنا. وهناك طرق أخرى لأخذها معك.
print-show = عرضها على شخص على هذه الشاشة
print-write-down = قراءتها وكتابتها باليد
print-other-form = حفظها في ملف
print-no-printer = لم يُعثر على طابعة هنا، فلم يُطبع شيء.
print-refused = الطابعة لا تقبل شيئًا الآن. لم يُطبع شيء.
print-stopped = الطابعة متوقفة، وربما ينقصها الورق. لم يُطبع شيء، ولا ينتظر فيها شيء يخصك.
print-stuck = تسلّمت الطابعة الصفحة، لكنها لم تطبعها. سُحبت الصفحة كي لا يجدها شخص آخر.
print-no-answer = الطابعة لا تستجيب. لم يُطبع شيء، في حدود ما يعرفه الدليل.
print-slow = الطابعة بطيئة جدًا. يُرجى النظر إليها. ما لا يخرج خلال دقيقة يُسحب.
# $pages (Number): how many the sheet has
print-too-long = { $pages ->
    [zero] ورقتك أطول مما يمكن طباعته بعد في هذه الزيارة. يُرجى إزالة بعض الأسطر، ثم إعادة المحاولة.
    [one] ورقتك صفحة واحدة. هذا أكثر مما يمكن طباعته بعد في هذه الزيارة. يُرجى إزالة بعض الأسطر، ثم إعادة المحاولة.
    [two] ورقتك صفحتان. هذا أكثر مما يمكن طباعته بعد في هذه الزيارة. يُرجى إزالة بعض الأسطر، ثم إعادة المحاولة.
    [few] ورقتك { $pages } صفحات. هذا أكثر مما يمكن طباعته بعد في هذه الزيارة. يُرجى إزالة بعض الأسطر، ثم إعادة المحاولة.
    [many] ورقتك { $pages } صفحة. هذا أكثر مما يمكن طباعته بعد في هذه الزيارة. يُرجى إزالة بعض الأسطر، ثم إعادة المحاولة.
   *[other] ورقتك { $pages } صفحة. هذا أكثر مما يمكن طباعته بعد في هذه الزيارة. يُرجى إزالة بعض الأسطر، ثم إعادة المحاولة.
}
# $letter: a letter that no font has
print-no-letter = لا يوجد الحرف { $letter } لدى الطابعة. لم يُطبع شيء.

## A page for somebody who reads another language

show-ask-title = أي لغة يقرأ الشخص الآخر؟
show-ask-why = تظهر عندئذ كل جملة باللغتين. أما الدليل نفسه فيبقى بلغتك.
# $nth, $count (Number): which sentence of how many
show-card = للعرض: { $nth } من { $count }
show-turn = تبديل الترتيب: اللغة الأخرى أولًا
show-next = الجملة التالية
show-before = الجملة السابقة
show-whole = الصفحة كلها باللغتين
show-cards = جملة بعد جملة
show-language = لغة ثانية غيرها
# By ear, before words in this language
show-tongue = بالعربية:

## Silence, at a kiosk

warning-title = هل ما زلت هنا؟
# $seconds (Number): how long it still waits
warning-prose = { $seconds ->
    [zero] الآن ينسى هذا الدليل زيارتك ويعود إلى البداية.
    [one] بعد ثانية واحدة، ينسى هذا الدليل زيارتك ويعود إلى البداية.
    [two] بعد ثانيتين، ينسى هذا الدليل زيارتك ويعود إلى البداية.
    [few] بعد { $seconds } ثوانٍ، ينسى هذا الدليل زيارتك ويعود إلى البداية.
    [many] بعد { $seconds } ثانية، ينسى هذا الدليل زيارتك ويعود إلى البداية.
   *[other] بعد { $seconds } ثانية، ينسى هذا الدليل زيارتك ويعود إلى البداية.
}
warning-here = ما زلت هنا
warning-start = البدء من جديد

## Behind the guide, for hub staff, at a kiosk

staff-code-title = للعاملين هنا
staff-code-label = الرمز:
staff-code-how = تُفتح هذه الصفحة برمز العاملين هنا. لا حاجة لغيرهم إليها.
staff-code-trying = لحظة من فضلكم.
staff-code-wrong = هذا ليس الرمز.
# $minutes (Number): how long no code is tried
staff-code-locked = { $minutes ->
    [zero] كانت رموز كثيرة غير صحيحة. يمكن تجربة رمز آخر الآن.
    [one] كانت رموز كثيرة غير صحيحة. يمكن تجربة رمز آخر بعد دقيقة واحدة.
    [two] كانت رموز كثيرة غير صحيحة. يمكن تجربة رمز آخر بعد دقيقتين.
    [few] كانت رموز كثيرة غير صحيحة. يمكن تجربة رمز آخر بعد { $minutes } دقائق.
    [many] كانت رموز كثيرة غير صحيحة. يمكن تجربة رمز آخر بعد { $minutes } دقيقة.
   *[other] كانت رموز كثيرة غير صحيحة. يمكن تجربة رمز آخر بعد { $minutes } دقيقة.
}
staff-code-open = فتح الصفحة
staff-title = هذا الجهاز
staff-closes = إذا لم يُضغط أي مفتاح، تُغلق هذه الصفحة بعد دقيقة، وتُنسى الزيارة.
staff-print = طباعة صفحة تجريبية
staff-anew = البدء من جديد، بكل الملفات كما هي الآن
staff-leave = مغادرة الدليل
staff-not-in-order = ليس على ما يرام
staff-in-order = على ما يرام
staff-hub-old = في ملف المكان أخطاء. ما كان فيه من قبل ما زال مستعملًا.
# $version: the day of the shelf and its edition, in figures
staff-shelf = نصوص { $version }
# $date: a day; $times (Number): how often the program was started
staff-started = { $times ->
    [zero] آخر تشغيل: { $date }؛ لا تشغيل آخر منذ فتح الجهاز
    [one] آخر تشغيل: { $date }؛ تشغيل واحد منذ فتح الجهاز
    [two] آخر تشغيل: { $date }؛ تشغيلان منذ فتح الجهاز
    [few] آخر تشغيل: { $date }؛ { $times } مرات تشغيل منذ فتح الجهاز
    [many] آخر تشغيل: { $date }؛ { $times } مرة تشغيل منذ فتح الجهاز
   *[other] آخر تشغيل: { $date }؛ { $times } مرة تشغيل منذ فتح الجهاز
}
# $date: a day; $why: a sentence
staff-printer = لم تخرج أي صفحة في { $date }: { $why }
staff-few = هذا الأسبوع: أقل من خمس زيارات، ولذلك لا يُذكر العدد
# $visits, $stories (Number)
staff-counts = هذا الأسبوع: الزيارات { $visits }، القصص التي بدأت { $stories }
staff-check-shelf = يمكن قراءة كل النصوص
staff-check-hub = لا أخطاء في ملف المكان
staff-check-memory = لا يستطيع أي برنامج آخر قراءة الذاكرة
staff-check-notes = يوجد مجلد لما يبقى بعد إعادة التشغيل

## Goodbye

goodbye-title = مع السلامة
goodbye-prose = شكرًا لزيارتك. يمكنك الرجوع إلى الدليل في أي وقت.
goodbye-lines = الأسطر أعلاه تبقى على هذه الشاشة. لكي لا يراها أحد غيرك، يمكنك إغلاق النافذة أو مسحها.
# Said to whoever leads a workshop and has left without closing it
goodbye-unclosed = لم تُنهَ الورشة. يبقى موضعها في الخطة وتبقى الأعداد المكتوبة على هذا الحاسوب لتمكن متابعتها. لمحو ذلك يلزم فتح الورشة من جديد وإنهاؤها.

## How pages are shown

# The screen: a row that says there is more below.
more-below = المزيد في الأسفل
# The screen, when the window is too small.
too-small = يُرجى تكبير هذه النافذة.
line-prompt-language = يُرجى كتابة رقم ثم الضغط على Enter.
line-prompt = يُرجى كتابة رقم ثم الضغط على Enter. الحرف a لقراءة الصفحة من جديد. الرقم 0 لكل شيء آخر. الحرف x للخروج فورًا. الضغط على Enter وحده يعيد الخيارات.
line-prompt-none = يُرجى كتابة 0 ثم الضغط على Enter لكل ما يمكنك فعله. الحرف a لقراءة الصفحة من جديد. الحرف x للخروج فورًا.
line-brief = رقم، أو 0.
line-brief-none = الرقم 0 للمزيد.
line-unknown = هذا غير موجود في هذه الصفحة.
# Line mode at a kiosk whose terminal cannot be cleared.
line-stays = لا يمكن مسح هذه الشاشة: كل ما يُقرأ أو يُكتب هنا يبقى عليها، ويمكن لمن يأتي بعدك أن يراه.
line-notes = ملاحظات التيسير

## مكتب التأليف: `my-rights preview`

# خيار مغلق على هذا المسار. $choice: كلماته
choice-closed = { $choice } (مغلق على هذا المسار)
notice-another-path = الوصول إلى هذا المكان صار عبر مسار آخر.
notice-place-gone = لم يعد الوصول إلى الصفحة المفتوحة ممكنًا. هذا آخر مكان قبلها على المسار.
offer-place-before = السابق
    .about = المكان السابق في ترتيب الملف
offer-place-after = التالي
    .about = المكان التالي في ترتيب الملف
offer-closed-show = المغلق
    .about = إظهار الخيارات المغلقة على هذا المسار
offer-closed-hide = إخفاء المغلق
    .about = إخفاء الخيارات المغلقة على هذا المسار
offer-strip-show = التفاصيل
    .about = إظهار تفاصيل التأليف: الأسماء والعلامات والملاحظات
offer-strip-hide = إخفاء التفاصيل
    .about = إخفاء تفاصيل التأليف

## Dates

date = { $day } { $month } { $year }
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

## The test card: `my-rights doctor --card`

# One sentence that shows whether a terminal writes Arabic right.
# $address (String): a web address
card-sentence = في هذا السطر كلمة «حقوقي»، والاختصار (WHO)، والعدد 123، والعنوان { $address }.

## Arabic in this terminal: the test card inside the guide

card-open = التحقق من شكل العربية هنا
card-title = أي سطر يُقرأ صحيحًا؟
# $line: the line of the card, in the language of this file
card-how = كُتب في كل سطر داخل الإطار: { $line } في السطر الصحيح تتصل الحروف، ويبدأ السطر من اليمين. ويُقرأ WHO و123 من اليسار إلى اليمين، وتبقى حافتا الإطار مستقيمتين.
# The line of the card. Short: it must fit in 30 cells.
card-line = أهلًا بك: حقوقي (WHO) 123.
card-lines = بطاقة الاختبار للشاشة. الأسطر العادية تترك ترتيب العربية للبرنامج الذي يعرضها.
card-none = لا سطر منها
card-found = كتابة العربية بالشكل الذي يراه الدليل أنسب
# $file: the settings file
card-keep = حفظ هذا للزيارات القادمة، في الملف { $file }
card-again = الرجوع إلى بطاقة الاختبار
card-help-title = إذا لم يُقرأ أي سطر صحيحًا
# $command: what to type
card-help-read = يمكنك إغلاق الدليل ثم فتحه بالأمر { $command }. بهذا الأمر يكتب الدليل أسطرًا عادية، ولا يغيّر فيها شيئًا.
card-help-languages = يمكنك قراءة كل شيء بلغة أخرى. يبقى مكانك كما هو.
# $command: what to type
card-help-hub = يمكنك إخبار الشخص المسؤول عن هذا الحاسوب: «العربية لا تظهر كما ينبغي في نافذة الأوامر هذه.» الأمر { $command } يبيّن له ما يمكن ضبطه.
# On the console of Linux, which draws its own letters
console-unseen = قد لا توجد حروف عربية في هذه الشاشة. إذا ظهرت مربعات فارغة، فيُرجى اختيار لغة أخرى.
# $command: what to type
console-font = يمكن للشخص المسؤول عن هذا الحاسوب تحميل خط فيه حروف عربية: { $command }. ملف الخط موجود مع الملفات المصدرية للدليل.
notice-written-so = هكذا تُكتب العربية في هذه الزيارة.
notice-kept-so = حُفظ هذا في الملف { $file }.
notice-not-kept-so = لم ينجح حفظ هذا، لكنه يبقى ساريًا في هذه الزيارة. { $why }
settings-denied = لا يُسمح للدليل بالكتابة في هذا المكان.
settings-full = القرص ممتلئ.
# $line: a line of the settings file
settings-by-hand = لا يمكن للدليل تغيير ملف الإعدادات من دون الإضرار بما فيه. يُرجى إضافة هذا السطر إليه: { $line }

## The clipboard and the name of the window

sheet-copy = نسخ الورقة إلى الحافظة
notice-copied = أُرسلت الورقة إلى الحافظة. لا يستطيع الدليل أن يعرف هل وصلت، لذلك يُرجى تجربة اللصق. يمكن لبرامج أخرى هنا قراءتها. الخروج السريع يطلب من نافذة الأوامر إفراغ الحافظة.
notice-not-copied = لم تُنسخ الورقة: هي أطول مما تتسع له الحافظة.
notice-no-clipboard = لم تُنسخ الورقة: لا توجد حافظة في نافذة الأوامر هذه.
# What the window is called on a shared machine: nothing that tells what the guide is about.
window-shared = دليل

## What somebody needs, to see a page at all

needs-title = ما أحتاج إليه
# On a screen
needs-how = يمكن أن تظهر الصفحات بشكل آخر خلال هذه الزيارة. وينسى الدليل هذا الشكل عند خروجك.
# The same where there are lines
needs-lines = هنا يكتب الدليل أسطرًا عادية. حجمها وألوانها وصوتها من برنامجك. الحرف a لقراءة الصفحة من جديد، والحرف l لعرضها بلغة أخرى.
needs-larger = حجم أكبر ومسافات أوسع
needs-contrast = تباين أقوى: كلمات فاتحة على أسود
needs-contrast-light = تباين أقوى: كلمات سوداء على أبيض
needs-own-colours = ألوان نافذة الأوامر هذه
needs-before = كل شيء كما كان
# $what: one of them
needs-chosen = { $what } (اختيارك)
notice-needs-met = تظهر الصفحات هكذا خلال هذه الزيارة.

## Forms: letters, cards and lists to fill in by hand

forms-title = رسائل وبطاقات وقوائم
forms-about = صفحات يمكنك أخذها معك. كلماتها جاهزة هنا. أما ما حدث، ومن، ومتى، فمكانه فارغ ليُكتب بخط يدك. لا يرسل هذا الدليل شيئًا.
forms-offer = رسائل وبطاقات وقوائم للملء باليد
# Stands before what is on the paper, and form-end after it.
form-paper = تبدأ الصفحة هنا.
form-end = تنتهي الصفحة هنا.
form-beside = من المفيد معرفته
# Below the first rules of a country beside a form; choices follow that lead to the others.
form-more-rules = هنا بعض القواعد فقط. الأسئلة في الأسفل تؤدي إلى القواعد كلها.
# What is said where there is no screen, for a space, empty lines and a box on paper.
form-space-told = (فراغ للكتابة)
# Stands on a form in two languages: one space for both.
form-once = يكفي أن يُكتب كل جواب مرة واحدة، بأي من اللغتين. علامة «…» تعني أن الجواب في السطر الذي فوقها.
form-lines = { $count ->
    [zero] (بلا سطور فارغة)
    [one] (سطر فارغ للكتابة)
    [two] (سطران فارغان للكتابة)
    [few] ({ $count } سطور فارغة للكتابة)
    [many] ({ $count } سطرًا فارغًا للكتابة)
   *[other] ({ $count } سطر فارغ للكتابة)
}
form-box-told = (مربع فارغ)
# A number before a line. It stays as it is.
form-number = { $number }.
# The name of a right and where it stands.
form-right = «{ $right }» ({ $source })
form-date = وضع تاريخ اليوم عليها: { $date }
form-undate = إزالة التاريخ منها
form-rows = حذف شيء أو إعادته
form-rows-about = ما يُحذف لا يظهر على صفحتك. يمكن إعادته في أي وقت.
# { $name } is a line of a letter.
form-put-in = إضافة: { $name }
form-take-off = حذف: { $name }

## Opening something public on a phone

phone-offer = الفتح على هاتف
phone-about = هذه العناوين والأرقام عامة. لا تتضمن شيئًا مما اخترته أو احتفظت به.
phone-how = إذا توفر المكان والألوان، يظهر مربع في الأعلى. يمكن لكاميرا الهاتف قراءته. والسطر المكتوب يقود إلى المكان نفسه.

## Pages printed for a training or a waiting room

# What several of them are called together
booklet-title = صفحات للأخذ معك
# $step: the step of a story to which a choice leads
booklet-goes-on = ما يلي ذلك: { $step }
# A choice is there only for whoever chose this before.
booklet-only-after = فقط بعد هذا الاختيار: { $choice }
# A choice is not there for whoever chose this before.
booklet-not-after = ليس بعد هذا الاختيار: { $choice }

## Pages to be read by somebody who helps us: a native reader, a lawyer. What they write comes back to the authors

# $language: the language of the texts, by its own name
review-title = نصوص للقراءة: { $language }
# $country: where the rules hold
review-law-title = قواعد للقراءة: { $country }
review-how = المطلوب قراءة كل نص كما يُقرأ في هذا الدليل أول مرة. هل هو صحيح وواضح ولطيف؟
review-law-how = المطلوب قراءة كل جملة وفق القانون المعمول به اليوم. هل هي صحيحة؟ هل ينقصها شيء؟ هل الموضع المذكور من القانون هو الصحيح؟
review-write = تُكتب كل ملاحظة بعد العلامة { $sign }، بأي كلمات، وما عداها يبقى فارغًا. المرجو إبقاء السطور التي فيها رموز: فهي تحدد النص المقصود.
# Stands before the room for what somebody would change, and ends with a colon
review-remark = ملاحظة:
# What a text is in its story
review-story = عنوان قصة
review-choice = الخيار { $number }
review-follows = ما يحدث بعد ذلك
review-heading = عنوان
review-about = الموضوع
review-say = كلمات يمكن قولها
review-ask = سؤال يمكن طرحه
review-next = خطوة تالية
# The name of a body to which letters go
review-address = الجهة التي تُرسل إليها الرسالة
# $date: a day
review-until = يلزم التحقق من ذلك من جديد قبل { $date }

## A long list, a part at a time

list-part = من { $from } إلى { $to }، والمجموع { $of }
list-more = التالي: من { $from } إلى { $to }
list-before = السابق: من { $from } إلى { $to }
number-sample = 10,000

## الورشة: الأيدي المرفوعة، والملاحظات، والشاشات التي تنضم

hands-lead = عدّ الأيدي
hands-title = رفع الأيدي
hands-talk = الحديث أولًا: تفكير كل شخص بمفرده، ثم حديث كل اثنين، ثم حديث المجموعة. بعد ذلك تُعدّ الأيدي لكل خيار.
hands-keys = رقم الخيار يعدّ يدًا أخرى. السهم إلى الجانب يزيد يدًا أو يُنقص يدًا.
hands-lines = رقم الخيار وحده يعدّ يدًا أخرى له. رقمان مثل 2 7 يجعلان للخيار 2 سبع أيدٍ.
hands-done = الانتقال إلى الاختيار
hands-up = { $hands ->
    [zero] لا أيدي
    [one] يد واحدة
    [two] يدان
    [few] { $hands } أيدٍ
    [many] { $hands } يدًا
   *[other] { $hands } يد
}
hands-others = ما يحدث غالبًا بعد الخيارات الأخرى
notes-here-title = إظهار الملاحظات على هذه الشاشة؟
notes-here-seen = كل من يرى هذه الشاشة سيرى الملاحظات.
notes-here-elsewhere = نافذة طرفية ثانية تُظهرها لك وحدك. يكفي فتح نافذة على هذا الجهاز وكتابة: my-rights workshop --notes
notes-here-no = إبقاء الملاحظات مخفية
notes-here-yes = إظهار الملاحظات هنا
led-time = الوقت
led-running = { $minutes ->
    [zero] الورشة في بدايتها
    [one] مضت دقيقة واحدة
    [two] مضت دقيقتان
    [few] مضت { $minutes } دقائق
    [many] مضت { $minutes } دقيقة
   *[other] مضت { $minutes } دقيقة
}
led-rest = { $minutes ->
    [zero] لم يبق وقت
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $minutes } دقائق
    [many] بقيت { $minutes } دقيقة
   *[other] بقيت { $minutes } دقيقة
}
led-over = { $minutes ->
    [zero] انتهى الوقت
    [one] زيادة دقيقة واحدة
    [two] زيادة دقيقتين
    [few] زيادة { $minutes } دقائق
    [many] زيادة { $minutes } دقيقة
   *[other] زيادة { $minutes } دقيقة
}
led-part = هذا الجزء
led-next = بعد ذلك
led-activity = { $minutes ->
    [zero] { $activity }
    [one] { $activity }، دقيقة واحدة
    [two] { $activity }، دقيقتان
    [few] { $activity }، { $minutes } دقائق
    [many] { $activity }، { $minutes } دقيقة
   *[other] { $activity }، { $minutes } دقيقة
}
led-drop = للانتهاء في الوقت
led-saves = { $minutes ->
    [zero] { $activity }
    [one] { $activity }: دقيقة أقل
    [two] { $activity }: دقيقتان أقل
    [few] { $activity }: { $minutes } دقائق أقل
    [many] { $activity }: { $minutes } دقيقة أقل
   *[other] { $activity }: { $minutes } دقيقة أقل
}
led-room = ما تراه القاعة
seat-lost = لا يمكن الوصول إلى شاشة الورشة. تستمر هذه النافذة حالما يصبح ذلك ممكنًا.
seat-along = هذه النافذة للمتابعة. الاختيار لمن يدير الورشة.
seat-prompt = الصفحة التالية تأتي وحدها. الحرف a لقراءة هذه الصفحة من جديد، والحرف x لإغلاق هذه النافذة.
seat-brief = الحرف a للإعادة، والحرف x للإغلاق.
seat-leave = إغلاق هذه النافذة
seat-leave-about = إغلاق هذه النافذة، والورشة تستمر
seat-end-workshop = إنهاء الورشة للجميع
room-keep = إضافة هذا إلى ورقة التوزيع
room-keep-right = إضافة هذا الحق إلى ورقة التوزيع
room-kept = { $count ->
    [zero] لم يُضف شيء إلى ورقة التوزيع.
    [one] أُضيف هذا إلى ورقة التوزيع.
    [two] أُضيف شيئان إلى ورقة التوزيع.
    [few] أُضيفت { $count } أشياء إلى ورقة التوزيع.
    [many] أُضيف { $count } شيئًا إلى ورقة التوزيع.
   *[other] أُضيف { $count } شيء إلى ورقة التوزيع.
}
room-kept-nothing = لا شيء على ورقة التوزيع بعد. في بعض الصفحات يظهر «إضافة هذا إلى ورقة التوزيع». ما يُضاف هناك يظهر في هذه القائمة.
room-handout = عرض ورقة التوزيع
room-handout-title = ورقة التوزيع
room-handout-nothing = ورقة التوزيع فارغة حتى الآن. إذا أُضيف إليها حق أو جملة أو سؤال، فسيظهر هنا.

## A workshop with a plan, on the screen for the room

# Above each part: which one it is. $nth and $all (Number)
where-part = الجزء { $nth } من { $all }
# The same where there is little room
where-part-brief = الجزء { $nth }
# $next: the name of the part that comes next
lead-on = التالي: { $next }
lead-begin = بدء القصة
# $story: another story for the same minutes
lead-instead = قصة أخرى بدلًا منها: { $story }
lead-leave-out = ترك هذا الجزء
lead-leave-out-with = ترك هذا الجزء، ومعه: { $part }
lead-activities = كل أجزاء هذه الورشة
# $right: the name of a right
lead-if-asked = إذا سأل أحد: { $right }
# What the plan goes on with, after the group has looked at something else. $choice: its words
lead-choice = لننظر الآن إلى: { $choice }
lead-next-page = الانتقال إلى صفحة أخرى من هذه القصة
lead-story-over = تتوقف القصة هنا. متابعة
lead-close = إنهاء الورشة
close-title = إنهاء الورشة الآن؟
close-prose = تنتهي الورشة على كل الشاشات، ويُمحى موضعها والأعداد المكتوبة.
close-not-yet = ليس الآن
# Before the end of the plan, or in place of going on with it
lead-close-kept = إنهاء الورشة. يُمحى موضعها في الخطة وتُمحى أعدادها
activities-title = كل أجزاء هذه الورشة
activities-omitted = { $part } (متروك)
# Said where there is no screen
blank-lines = هذه صفحة فارغة. مفتاح الإدخال يعيد الورشة.
blank-led = شاشة القاعة فارغة.
blank-bring-back = إظهار الصفحة للقاعة من جديد
resume-title = توقفت ورشة قبل نهايتها
resume-today = كان آخر عمل فيها اليوم الساعة { $time }.
resume-yesterday = كان آخر عمل فيها أمس الساعة { $time }.
resume-on-day = كان آخر عمل فيها في { $date } الساعة { $time }.
resume-with-numbers = لم تُنهَ هذه الورشة. حفظ الدليل موضعها في الخطة والأعداد المكتوبة، ولم يحفظ شيئًا عن أحد. يمكن المتابعة من حيث توقفت.
resume-without-numbers = لم تُنهَ هذه الورشة. حفظ الدليل موضعها في الخطة، ولم يحفظ أي عدد ولا شيئًا عن أحد. يمكن المتابعة من حيث توقفت.
# $part: the name of a part
resume-on = المتابعة من: { $part }
resume-anew = البدء من جديد
# An ending of a story that a group has not come to yet. $nth (Number)
jump-ending = نهاية ({ $nth })
