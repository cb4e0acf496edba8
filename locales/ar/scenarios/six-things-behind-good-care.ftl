### Lesson: Six things behind good care. For anybody who uses a service, and for people who support them.
### Seven pages with one small question each, and one page to take along. A lesson has no choices and no test.

# For translators:
# The six things are not WHO’s six: never write WHO beside them. They are six headings from one of the texts that
# the guide began with. Say each of them in plain words, not as an official title.
# The small questions are for thinking. No answer is wrong, and none is counted.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names may change to suit your language. No country is named.
# “The Convention” is the Convention on the Rights of Persons with Disabilities.

six-things-behind-good-care = ستة أمور وراء الرعاية الجيدة
    .about = هذا الدرس عمّا يجعل الرعاية جيدة، وعمّا يمكنك السؤال عنه. فيه سطر واحد عن العنف والاعتداء.


## Page: why

six-things-behind-good-care--why =
    تحتاج الرعاية الجيدة إلى عاملين لطفاء. وتحتاج أيضًا إلى أمور تحدث قبل وصولك. هناك من يضع القواعد. هناك من يدرّب العاملين. هناك من يتابع كيف تسير الأمور.

    أحد النصوص التي بدأ منها هذا الدليل يذكر ستة أمور من هذا النوع. كل صفحة من الصفحات التالية عن واحد منها. تقول ما يعنيه هذا الأمر لك، وما يمكنك السؤال عنه في ما يخص حقوقك، وهي من [حقوق الإنسان](term:human-rights).

    لا يلزمك حفظ الأمور الستة. سؤال جيد واحد يكفي ليوم واحد.
    .title = أكثر من لطف العاملين
    .question = أين اعتنى بك أحد عناية جيدة؟ ما الذي كان جيدًا هناك؟


## Page: laws and rules (law and policy)

six-things-behind-good-care--rules =
    القوانين وخطط الحكومات تقول ما يجوز للعاملين فعله، وما يجب عليهم فعله. ولكل خدمة قواعدها أيضًا.

    كلمة «القاعدة» قد تعني القانون، أو قاعدة في المكان، أو عادة. يمكنك السؤال عن المقصود منها.

    يسمع غوران أن الزيارات تنتهي في الخامسة، فيطلب رؤية القاعدة. لا تجد الممرضة إينيس شيئًا مكتوبًا، فتطرح السؤال على مديرة [الجناح](term:ward).

    قد يعطي القانون في مكان سكنك أقل مما تطلبه [الاتفاقية](term:crpd). مع ذلك يمكنك طلب السبب مكتوبًا.
    .title = القوانين والقواعد
    .question = هل في حياتك قاعدة لم يشرحها لك أحد؟


## Page: how care is given

six-things-behind-good-care--care =
    هذا هو الجزء الظاهر لك: مكتب الاستقبال، والحديث، والعلاج. يمكن أن تبدأ الرعاية منك ومن حياتك. تسمى هذه رعاية [تركز على الشخص](term:person-centred).

    تطلب الاتفاقية رعاية لا تقل في تنوعها وجودتها عمّا يحصل عليه الآخرون. وتطلب رعاية قريبة من البيت.

    في الصباح تكون لينا متعبة جدًا، فلا تقدر على الكلام. ينقل المركز موعدها إلى ما بعد الظهر. الآن تستطيع لينا أن تشارك.

    كثيرًا ما يكفي تغيير صغير. يمكنك طلبه، وطلب كتابته في [خطة رعايتك](term:care-plan).
    .title = كيف تُقدَّم الرعاية
    .question = أي تغيير صغير قد يسهّل عليك الموعد؟


## Page: people and families taking part

six-things-behind-good-care--together =
    يمكنك المشاركة في القرارات المتعلقة برعايتك، وفي طريقة عمل الخدمة. هذا يسمى [المشاركة](term:participation).

    يمكن لأسرتك أن تشارك، إذا أردت ذلك. لك تحديد من يأتي، وما يجوز له أن يسمعه. الأسرة لا تقرر عنك.

    يريد عزيز أن تحضر زوجته النصف الأول من الاجتماع. النصف الثاني له وحده. تكتب الطبيبة الأمرين.

    بعض الناس ليست لهم أسرة، أو لا يريدون حضورها. يمكن أن يأتي أيضًا صديق أو صديقة، أو [مناصر أو مناصرة](term:advocate).
    .title = أنت ومن معك باختيارك
    .question = من يناسبك أن يكون بجانبك، وفي أي جزء من الاجتماع؟


## Page: rights in daily care (privacy, confidentiality, informed consent)

six-things-behind-good-care--daily-rights =
    ثلاثة حقوق تظهر كل يوم تقريبًا.

    - [الخصوصية](term:privacy): جسدك وغرفتك ومكالماتك لك أنت.
    - [السرية](term:confidentiality): يُبقي العاملون ما قلته لهم سرًا.
    - [الموافقة المستنيرة](term:informed-consent): الفهم أولًا، ثم «نعم» أو «لا».

    أحيانًا يجوز للعاملين أن يخبروا غيرهم، وأحيانًا يجب عليهم ذلك. القواعد تختلف من مكان إلى آخر. من الجيد السؤال عن هذه القواعد قبل الكلام.

    لدى مي أمر يصعب قوله للقابلة. تسألها أولًا من سيعرف به. تجيب القابلة عن السؤال بوضوح. بعدها تقرر مي كم ستحكي لها.
    .title = حقوق في الرعاية اليومية
    .question = ما الذي يلزمك قبل إخبار شخص بأمر خاص؟


## Page: training and learning

six-things-behind-good-care--learning =
    يتعلم العاملون عن المرض. ويلزمهم أن يتعلموا عن الحقوق أيضًا. الاتفاقية تطلب ذلك: تدريبًا بشأن الحقوق، و[الكرامة](term:dignity)، وخيارات الناس أنفسهم.

    يمكن للعاملين أن يتعلموا أيضًا من أشخاص لديهم [خبرة معيشة](term:lived-experience). لديك معرفة بحياتك لا توجد في أي كتاب.

    يحكي حميد للممرضة بيترا عمّا يساعده في يوم صعب. تقول: «هذا جديد عليّ. هل يمكنني أن أخبر الآخرين؟» يومئ حميد برأسه. ليس على أحد أن يعرف كل شيء.

    يمكنك التعلم أيضًا، بالسرعة التي تناسبك. هذا الدليل إحدى الطرق.
    .title = التدريب والتعلم
    .question = ما الذي يهمك أن يعرفه العاملون عنك؟


## Page: watching and measuring

six-things-behind-good-care--looking =
    الخدمة الجيدة تراجع عملها بنفسها. تصغي إلى كل [شكوى](term:complaint)، وتقول ما الذي سيتغير.

    تطلب الاتفاقية رقابة من خارج الخدمات أيضًا. ينبغي أن تحمي هذه الرقابة الأشخاص ذوي الإعاقة من العنف والاعتداء. في هذا الدليل، الجهة التي تراقب تسمى [هيئة مستقلة](term:independent-body).

    تكتب هدى سطرين عن غرفة الاستحمام الباردة. بعد شهر يُعلَّق الجواب على الحائط: ستصل مدفأة.

    كلامك أنت يمكن أن يكون جزءًا من هذه المراجعة. يمكنك قوله بصوتك، أو كتابته، أو قوله بمساعدة شخص.
    .title = مراجعة سير العمل
    .question = لو كان بيدك تغيير شيء واحد في خدمة ما، فماذا يكون؟


## Page: to take with you

six-things-behind-good-care--take-with-you =
    هذه هي الأمور الستة: القواعد، والرعاية، والمشاركة، والحقوق اليومية، والتعلم، ومراجعة سير العمل.

    قد تدلك على من يمكن سؤاله. إذا كان السؤال عن قاعدة، فيمكنك سؤال مدير أو مديرة. وما يقوله القانون يمكن أن يخبرك به محامٍ أو محامية. وفي الأمور اليومية يمكنك سؤال ممرض أو ممرضة. إذا تكررت مشكلة، فيمكنك الذهاب إلى فريق الشكاوى.

    يكفي اختيار سؤال واحد لموعدك القادم. يمكنك طرحه بصوتك، أو تسليمه مكتوبًا على ورقة. يمكن أيضًا أن يطرحه معك [مناصر أو مناصرة](term:advocate). الباقي يمكن أن ينتظر.
    .title = سؤال واحد لأخذه معك


## Words to say

six-things-behind-good-care--say--what-helps-me = أود أن أقول لكم ما يساعدني، كي تخبروا الآخرين به.
six-things-behind-good-care--say--one-question = لديّ سؤال واحد عن طريقة سير الأمور هنا.
six-things-behind-good-care--say--in-writing = أرجو إعطائي الجواب مكتوبًا، كي أقرأه في البيت.


## Questions to ask

six-things-behind-good-care--ask--which-rule = هل هذا قانون، أم قاعدة في هذا المكان، أم عادة؟ هل يمكنني رؤية ذلك مكتوبًا؟
six-things-behind-good-care--ask--what-can-change = ما الذي يمكنكم تغييره هنا كي يناسبني أكثر؟
six-things-behind-good-care--ask--who-can-come = من يمكنه أن يحضر معي الاجتماع؟
six-things-behind-good-care--ask--have-a-say = كيف يكون لمن يستخدمون هذه الخدمة رأي فيها؟
six-things-behind-good-care--ask--who-will-know = من سيعرف ما أقوله لكم، ومتى يجب عليكم نقله؟
six-things-behind-good-care--ask--what-else = ما الأشياء الأخرى التي يمكنني فعلها، وماذا يحدث إذا انتظرت؟
six-things-behind-good-care--ask--who-knows = هل يوجد هنا شخص يعرف هذا الحق، ويمكنه أن يشرحه لنا نحن الاثنين؟
six-things-behind-good-care--ask--what-changed = ما الذي غيّرتموه هنا بعد شكاوى الناس؟
six-things-behind-good-care--ask--who-checks = من يراقب هذه الخدمة من خارجها، وكيف يمكنني الوصول إليه؟


## Next steps

six-things-behind-good-care--next--choose-one = اختيار سؤال واحد، وكتابته على ورقة لموعدك القادم.
six-things-behind-good-care--next--find-the-person = السؤال في مكتب الاستقبال أو في مركز مجتمعي عمّن يمكنه الجواب.
six-things-behind-good-care--next--note-the-answer = كتابة الجواب، والاسم، واليوم.
