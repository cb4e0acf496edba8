### Lesson: Two words to remember: FREDA and PANEL. For anybody who uses a service, and for people who support them.
### Nine pages with one small question each, and one page to take along. A lesson has no choices and no test.

# For translators:
# FREDA and PANEL stay as they are, in Latin letters. Do not translate them: here they are no name and no thing.
# FREDA is made of: fairness, respect, equality, dignity, autonomy. PANEL is made of: participation, accountability,
# non-discrimination (and equality), empowerment, legality. Translate these ten by their meaning, with the words of
# the termbase. The letters need not fit in your language, and the text says so: keep that sentence.
# You may put the English word in brackets behind yours on the first and the fifth page, if that helps.
# The small questions are for thinking. No answer is wrong, and none is counted.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names may change to suit your language. No country is named.

freda-and-panel = كلمتان للتذكر: FREDA وPANEL
    .about = هذا الدرس عن كلمتين قصيرتين. تساعدانك على تذكّر ما تحميه حقوقك. فيه سطر واحد عن المعاملة القاسية.


## Page: two words

freda-and-panel--two-words =
    الحقوق كثيرة، ولا أحد يستطيع أن يفكر فيها كلها في يوم صعب. بعض الناس يستخدمون كلمة قصيرة كي يتذكروا. كل حرف منها هو أول حرف من كلمة أطول.

    الكلمة الأولى هي FREDA. حروفها من خمس كلمات إنجليزية، معناها: الإنصاف، والاحترام، والمساواة، والكرامة، والاستقلال الذاتي. تقول هذه الكلمات ما الذي تحميه [حقوق الإنسان](term:human-rights). الكلمة الثانية هي PANEL، وتأتي لاحقًا.

    قد لا تناسب الحروف لغتك. لا بأس بذلك. المهم هو معنى الكلمات.
    .title = كلمتان قصيرتان
    .question = ما الذي يساعدك على التذكر في يوم صعب؟


## Page: fairness and respect

freda-and-panel--fairness-and-respect =
    الإنصاف يعني أن يسمعك الآخرون قبل أن يقرروا. كلامك له وزن في القرار. ويُقال لك السبب بطريقة مفهومة. يمكن أن يساعدك [مناصر أو مناصرة](term:advocate) كي يُسمع صوتك.

    الاحترام يعني أن يأخذك الآخرون بجدية. يحترمون اسمك، ومعتقداتك، وأشياءك، ووقتك. يمكنهم أن يخالفوك في الرأي، ويبقى كلامهم معك محترمًا.

    أُلغي موعد يوسف للمرة الثانية. يقول ما الذي يعنيه هذا لعمله. تصغي أنيكا في مكتب الاستقبال وتعتذر. ثم تجد يومًا أنسب له.
    .title = الإنصاف والاحترام
    .question = متى أصغى إليك أحد جيدًا؟ ماذا فعل؟


## Page: equality and dignity

freda-and-panel--equality-and-dignity =
    الكلمة التالية هي [المساواة](term:equality). قيمتك مثل قيمة أي شخص آخر. هذا لا يعني المساعدة نفسها للجميع. شخص يحتاج إلى حروف كبيرة. شخص آخر يحتاج إلى وقت أطول.

    ثم تأتي [الكرامة](term:dignity): القيمة التي لكل إنسان. تبقى لك في المرض، وفي الغضب، وفي البكاء. يُظهر الآخرون احترامها بأشياء صغيرة. يطرقون الباب، ويسألون أولًا.

    لا تستطيع مارتا رفع الكوب اليوم. تسأل ممرضة: «هل أمسكه لك، أم تفضلين قشة للشرب؟» تختار مارتا القشة.
    .title = المساواة والكرامة
    .question = أي شيء صغير يُشعرك بالاحترام؟


## Page: autonomy

freda-and-panel--autonomy =
    الكلمة الأخيرة هي [الاستقلال الذاتي](term:autonomy): أن تكون الخيارات في حياتك خياراتك أنت. يشمل الأمور الكبيرة، مثل عملية جراحية. ويشمل أيضًا الأمور الصغيرة، مثل وقت الاغتسال.

    يمكنك الحصول على مساعدة في الاختيار. ويبقى القرار لك.

    بصر جوزيف ضعيف. يقرأ له صديق الاستمارة مرتين. يفكر جوزيف في الأمر خلال الليل. وفي الصباح يعطي جوابه هو.

    قد يضع القانون في مكان سكنك قيودًا. مع ذلك يمكنك طلب الدعم، وطلب السبب مكتوبًا.
    .title = خياراتك أنت
    .question = أي خيار في يومك هو الأهم عندك؟


## Page: participation, the first word of PANEL

freda-and-panel--participation =
    الكلمة القصيرة الثانية هي PANEL. تستخدمها منظمات حقوق الإنسان للنظر في طريقة عمل خدمة كاملة. حروفها من كلمات إنجليزية، معناها: المشاركة، والمساءلة، وعدم التمييز، والتمكين، والاستناد إلى القانون.

    الأولى هي [المشاركة](term:participation): أن يكون لك رأي مسموع في ما يخصك. تبدأ بمعلومات يمكنك فهمها.

    تصل إلى ليان رسالة عن اجتماع. تطلب الأوراق بحروف كبيرة، وأن تتكلم أولًا. في الاجتماع ينتظر الجميع كلامها.
    .title = كلمة PANEL تبدأ بالمشاركة
    .question = في أي قرار يهمك أن يكون صوتك مسموعًا أكثر؟


## Page: accountability

freda-and-panel--accountability =
    المساءلة تعني أن هناك من عليه أن يجيب عمّا يجري. ينبغي أن تنظر الخدمة في كيفية احترام حقوق الناس. وحين يقع خطأ، ينبغي أن تكون هناك طريقة لإصلاحه.

    بالنسبة إليك تعني ثلاثة أشياء: اسمًا، وسببًا، وتاريخًا. يمكنك أيضًا تقديم [شكوى](term:complaint). إذا لم يفدك الجواب، فيمكنك السؤال: هل تستطيع [هيئة مستقلة](term:independent-body) النظر في الأمر؟

    ضاعت نظارة روزا. يكتب الممرض توم من سيبحث في الأمر، وما آخر موعد للجواب.
    .title = هناك من عليه أن يجيب
    .question = من يمكنك سؤاله أولًا إذا وقع خطأ؟


## Page: non-discrimination

freda-and-panel--non-discrimination =
    الكلمة التالية هي [عدم التمييز](term:non-discrimination). لا يجوز لأحد أن يعاملك معاملة أسوأ بسبب ما أنت عليه. تضع PANEL المساواة إلى جانبه. وتطلب من الخدمات أن تنظر أولًا إلى من تقف أمامهم أكثر الحواجز.

    كثيرًا ما لا يقصد أحد أي أذى. حروف الرسالة صغيرة جدًا. أو لا توجد ترجمة شفوية. يمكنك ذكر الحاجز، وطلب تغيير.

    لدى صامويل [تشخيص](term:diagnosis) يخص الصحة النفسية، وسعال جديد. تستمع الطبيبة إلى صدره أولًا، كما تفعل مع أي شخص.
    .title = لا أحد أقل قيمة
    .question = أي حاجز يقف أمامك أكثر من غيره؟


## Page: empowerment

freda-and-panel--empowerment =
    التمكين يعني معرفة حقوقك، وأن يكون معك ما يلزم لاستخدامها. حقوقك ليست هبة من أحد. هي لك أصلًا.

    كي يستخدم الناس حقوقهم، كثيرًا ما يحتاجون إلى معلومات ووقت ورفقة. يمكنك البدء بشيء صغير. تتدرب إيفانا على جملة واحدة في البيت. يأتي بلال مع صديق. وتكتفي جوي بالإشارة إلى بطاقة. الثلاثة يستخدمون حقوقهم.

    يمكن أن يخبرك [داعم من الأقران أو داعمة من الأقران](term:peer-supporter) بما ساعده أو ساعدها. في مركز مجتمعي، يمكن أن يبحث معك أحد عن المعلومات.
    .title = المعرفة والاستطاعة
    .question = ما الذي يزيد شجاعتك قليلًا؟


## Page: legality

freda-and-panel--legality =
    الاستناد إلى القانون يعني أن الحقوق أكثر من لطف. هي مكتوبة في قوانين، وفي اتفاقات بين البلدان، مثل [اتفاقية حقوق الأشخاص ذوي الإعاقة](term:crpd).

    لا قاعدة ولا سبب يبرر المعاملة القاسية. بعض الحقوق الأخرى قد توضع عليها قيود. عادةً، يحتاج القيد إلى قانون وسبب وجيه. ولا ينبغي أن يزيد على اللازم.

    قد يعطي القانون في مكان سكنك أقل مما تطلبه الاتفاقية. يمكنك السؤال: أي قانون يستخدمه العاملون؟ ويمكن لمحامٍ أو محامية شرحه لك.
    .title = حقوق لها سند في القانون
    .question = أي قاعدة تهمك رؤيتها مكتوبة؟


## Page: to take with you

freda-and-panel--take-with-you =
    لا تلزمك كل هذه الكلمات، ولا تلزمك الحروف. كلمة واحدة قد تكفي للبدء.

    يمكنك قولها بلغتك أنت، وبطريقتك أنت. «هذا غير منصف.» «أرجو احترام هذا.» «أريد أن أقرر هذا بنفسي.» لا يلزمك كتاب قانون من أجل جملة كهذه.

    إذا كان قولها صعبًا، فيمكنك كتابتها، أو الإشارة إليها. يمكن أن يقولها معك [مناصر أو مناصرة](term:advocate)، أو صديق أو صديقة. ليس من الضروري قولها اليوم.
    .title = كلمة واحدة تكفي


## Words to say

freda-and-panel--say--hear-me-first = أرجو أن تسمعوا ما لديّ قبل أن تقرروا.
freda-and-panel--say--ask-me-first = أرجو أن تسألوني قبل أن تساعدوني.
freda-and-panel--say--be-there = أريد أن أحضر حين تتحدثون عني.
freda-and-panel--say--name-the-barrier = هذا يصعّب عليّ المشاركة، وأود أن نغيّره معًا.
freda-and-panel--say--somebody-with-me = أود أن يكون معي شخص في هذا الحديث.
freda-and-panel--say--not-fair = أشعر بأن هذا غير منصف لي، وأود أن أقول لماذا.
freda-and-panel--say--decide-myself = أريد أن أقرر هذا بنفسي، مع شخص أثق به بجانبي.


## Questions to ask

freda-and-panel--ask--is-it-my-choice = هل الخيار لي، وماذا يحدث إذا قلت «لا»؟
freda-and-panel--ask--who-answers = من سيجيبني، وما آخر موعد للجواب؟
freda-and-panel--ask--which-law = أي قانون أو قاعدة تستخدمون هنا، وهل يمكنني الحصول عليها مكتوبة؟


## Next steps

freda-and-panel--next--choose-a-word = اختيار كلمة واحدة من هذا الدرس، وكتابة ما تعنيه لك.
freda-and-panel--next--say-it-aloud = قول جملة واحدة بصوت عالٍ في البيت، أو أمام صديق أو صديقة.
freda-and-panel--next--keep-a-card = كتابة الجملة على بطاقة، يمكنك إظهارها حين لا تأتي الكلمات.
