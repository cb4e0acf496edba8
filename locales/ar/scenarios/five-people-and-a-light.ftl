### Scenario: Five people and a buzzing light. Theme: legal capacity and support to decide.
### Speakers: Ellis (24, on the ward), Dr Adler (doctor, woman), Tomas (nurse, man).

# For translators:
# Ellis is an autistic adult, a sound technician. The English text uses no pronoun for Ellis: only the name.
# Choose what suits your language (a gender, or wording without one) and keep it through the whole story.
# Ellis understands everything. Ellis is not a puzzle, not a child and not ill because of being autistic.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Ellis’s details.
# “Lacks capacity” stands in the story only as words that a doctor writes about this one decision.
# The story says at once what they mean. Use the words that staff really write where your language is spoken. Never use them in the narrator’s own voice.
# Legal capacity (a right, which stays) and the ability to decide (a skill, which help can change) must stay two different terms.
# The new treatment is never named, and its choice is never advised: keep it so.

five-people-and-a-light = خمسة أشخاص ومصباح يطنّ
    .about = هذه القصة عن اجتماع يسأل فيه العاملون: هل يستطيع شخص اتخاذ قرار؟ الضجيج يعيق الجواب.


## Step: look at me

five-people-and-a-light--look-at-me =
    يُجري العاملون في المستشفى مع إليس [تقييم القدرة على اتخاذ القرار](term:capacity-assessment). خمسة أشخاص يطرحون الأسئلة. مصباح يطنّ. تقول الدكتورة أدلر: «أرجو النظر إليّ.» لدى إليس توحد. تتجه عينا إليس إلى الأسفل. جواب إليس: «لا أعرف.»

    تكتب الدكتورة أدلر: «القدرة على اتخاذ القرار: غير موجودة.» معنى هذه الكلمات أن إليس بلا قدرة على اتخاذ هذا القرار. لم يذكر أحد ما هو القرار. كل كلمة كانت واضحة لإليس.

    بحسب معيار الأمم المتحدة، لا يفقد أحد [أهليته القانونية](term:legal-capacity): الحق في أن تكون له حقوق، وأن يستخدمها.
    .title = «أرجو النظر إليّ»
    .note =
        الهدف: أن يرى المشاركون كيف يمكن لغرفة ومصباح وخمسة أشخاص أن يعيقوا الجواب.

        سؤال: ما الذي تعرفه الدكتورة أدلر عن إليس حتى الآن، وما الذي تظنه فقط؟

        سؤال: ما الذي ينبغي تغييره في هذه الغرفة خلال خمس دقائق، في رأيك؟

        تنبيه: هناك أمران يجب الفصل بينهما. الأهلية القانونية حق، وهي باقية. القدرة على اتخاذ القرار مهارة، والمساعدة يمكن أن تغيّرها.
five-people-and-a-light--look-at-me--show-a-card = إظهار بطاقة: «غرفة أهدأ. شخصان. الأسئلة على ورق.»
    .after = يقرؤها الممرض توماس بصوت مسموع. يقول: «يمكننا فعل ذلك الآن.» التغييرات اللازمة مثل هذه تسمى [ترتيبات تيسيرية معقولة](term:reasonable-accommodation). غالبًا لا تحتاج من العاملين إلا إلى عمل قليل، وقد تغيّر الحديث كله.
five-people-and-a-light--look-at-me--questions-first = السؤال: «هل يمكن أن تصلني الأسئلة أولًا، وأجيب برسالة؟»
    .after = تتوقف الدكتورة أدلر. «نعم. سأكتبها.» لدى إليس الآن أربعة أسئلة، وساعة في مكان هادئ. تصبح الأجوبة غالبًا أوضح حين يوجد وقت، ويغيب الضجيج.
five-people-and-a-light--look-at-me--which-decision = السؤال: «أي قرار بالتحديد؟ أي مساعدة جربتم؟»
    .after = تنظر الدكتورة أدلر إلى صفحتها. سطر القرار فارغ. سطر المساعدة فارغ أيضًا. تقول: «سؤال جيد.» الأسئلة الواضحة تدفع العاملين غالبًا إلى النظر في الصفحة من جديد.
five-people-and-a-light--look-at-me--say-nothing = التوقف عن الكلام، والانتظار حتى النهاية.
    .after = كثير من الناس يتجمدون في غرفة صاخبة. هذا أمر إنساني، ولا يقول شيئًا عن فهمك. لا يزال بإمكانك الجواب كتابةً: الليلة، أو غدًا، أو الأسبوع القادم.


## Step: after the meeting

five-people-and-a-light--after-the-meeting =
    إليس على السرير، والسماعات على الأذنين. بعد عشرين دقيقة تعود الكلمات.

    في صفحة الاجتماع كُتب: «لا تواصل بصري معي، إذن لا رغبة في المشاركة.»

    يطرق الممرض توماس الباب وينتظر. معه ورق وقلم. يقول: «صوت ذلك المصباح عالٍ. لقد طلبت مصباحًا جديدًا. هل لديك رغبة في الكتابة؟ أم أعود غدًا؟»
    .title = بعد الاجتماع
    .note =
        الهدف: أن يرى المشاركون أن الجواب يمكن أن يأتي لاحقًا، وبطريقة أخرى.

        سؤال: ما الذي يفعله توماس فيبقى الخيار بيد إليس؟

        سؤال: ماذا يظن الناس غالبًا بمن لا ينظر إليهم؟

        تنبيه: ليس على أحد في المجموعة أن يشرح كيف يرى أو يسمع أو يتكلم.
five-people-and-a-light--after-the-meeting--write-it-down = كتابة ما كان واضحًا لإليس، وما أعاق الجواب.
    .after = يأخذ توماس الورقة إلى الدكتورة أدلر، ثم يعود ويقول إنها وصلت. الكلمات المكتوبة تصل غالبًا إلى من لم ينتظروا الجواب وقتًا كافيًا. يمكنك الاحتفاظ بنسخة.
five-people-and-a-light--after-the-meeting--which-decision = كتابة: «أي قرار بالتحديد؟ أي مساعدة جربتم؟»
    .after = يقرؤها توماس مرتين. يقول: «أود أن أعرف ذلك أنا أيضًا.» يصعب تجاهل سؤالين محددين على ورق. هكذا يرى العاملون غالبًا ما ينقص.
five-people-and-a-light--after-the-meeting--ask-advocate = طلب مساعدة توماس في الوصول إلى مناصر أو مناصرة.
    .after = يرسل توماس رسالة باسم إليس، ويقول متى قد يأتي أحد. دور [المناصر أو المناصرة](term:advocate) مساعدتك على التعبير عن إرادتك. قد يستغرق الوصول إلى هذا الشخص بضعة أيام. يمكنك الطلب من الفريق أن ينتظر.
five-people-and-a-light--after-the-meeting--rest = الراحة، وعدم متابعة الأمر اليوم.
    .after = كثير من الناس يحتاجون إلى ساعات أو أيام بعد اجتماع صاخب. يغلق توماس الباب بهدوء. لا يزال بإمكانك الكتابة غدًا، وسيكون للجواب القيمة نفسها.


## Step: the room next door

five-people-and-a-light--room-next-door =
    الغرفة المجاورة هادئة. تجلس الدكتورة أدلر، ويجلس معها الممرض توماس. الأسئلة على الطاولة، على ورق.

    يقول توماس: «لا بأس بالنظر إلى أي مكان. النظر إلينا ليس امتحانًا.»

    تقول الدكتورة أدلر: «كان يجب أن أسأل هذا أولًا. أي طريقة في الحديث مفضلة لديك؟ ما الذي قد يساعد أيضًا؟» تضع قلمًا على الطاولة وتنتظر.
    .title = الغرفة المجاورة
    .note =
        الهدف: أن يرى المشاركون كيف يبدأ الدعم في اتخاذ القرارات: يسأل العاملون كيف يتواصل الشخص.

        سؤال: كم كلّف تغيير الغرفة، وعدد الأشخاص، وطريقة السؤال؟

        سؤال: من كان يستطيع إجراء هذه التغييرات قبل الاجتماع الأول، وكيف؟

        تنبيه: التغييرات التي تساعد إليس قد لا تساعد شخصًا آخر. على العاملين أن يسألوا كل شخص.
five-people-and-a-light--room-next-door--write-answers = كتابة الأجوبة، سؤالًا بعد سؤال.
    .after = القلم في يد إليس، ولا أحد يتكلم. تستغرق الكتابة خمس عشرة دقيقة. كثيرًا ما يُظهر الناس ما يعرفونه حين يجيبون بالطريقة التي تناسبهم.
five-people-and-a-light--room-next-door--which-decision = السؤال: «عن أي قرار بالتحديد نتحدث؟»
    .after = تفتح الدكتورة أدلر فمها ثم تغلقه. تجيب: «لم أذكره أصلًا.» يحدث هذا كثيرًا. حين لا يسمّي أحد القرار، لا يستطيع أحد أن يعطي جوابًا واضحًا.
five-people-and-a-light--room-next-door--ask-for-break = طلب استراحة، واجتماع ثانٍ بحضور شخص موثوق به.
    .after = تقول الدكتورة أدلر: «نعم.» حديث واحد في يوم واحد لا يُظهر إلا القليل عن الشخص. الاجتماع الثاني يكون غالبًا أفضل، بحضور شخص من اختيارك.
five-people-and-a-light--room-next-door--put-pen-down = وضع القلم جانبًا. ليس اليوم.
    .after = يومئ توماس برأسه، ويفتح الباب. الغرفة الآن أفضل، لكن اليوم كان طويلًا. كثير من الناس لا تبقى لديهم طاقة في نهاية يوم كهذا. لا يزال بإمكانك الجواب في يوم آخر.


## Outcomes

five-people-and-a-light--own-words =
    تسمّي الدكتورة أدلر القرار: بدء علاج جديد يوم الاثنين، أو الانتظار. بخط إليس على الورق: ما فائدة العلاج، وما الضرر الذي قد يحدث، وما البدائل. السطر الأخير يقول: «أريد أن أنتظر أسبوعين وأن أسأل أكثر.»

    تشطب الدكتورة أدلر ما كتبته من قبل. القرار قرار إليس، مع الدعم. هذا هو [الدعم في اتخاذ القرارات](term:supported-decision-making): القرار لك، والمساعدة من اختيارك.
    .title = بكلمات إليس
five-people-and-a-light--done-again =
    تأخذ الدكتورة أدلر صفحة جديدة. تكتب القرار بالتحديد: بدء علاج جديد يوم الاثنين، أو الانتظار. ثم تكتب أي مساعدة تأتي أولًا: الهدوء، والوقت، والأسئلة على ورق. بعد ذلك تطرح الأسئلة على إليس من جديد.

    بحسب معيار الأمم المتحدة، يقرر الناس بأنفسهم، مع الدعم. ربما لا يزال القانون في مكان سكنك يسمح لآخرين بأن يقرروا بعض الأمور. في الحالتين يمكنك طلب المساعدة، وطلب الأسباب مكتوبة، وطلب مراجعة من جهة مستقلة.
    .title = صفحة جديدة
five-people-and-a-light--second-meeting =
    هناك اجتماع جديد: الخميس في العاشرة، في غرفة هادئة، مع شخصين. تصل الأسئلة يوم الثلاثاء، على ورق. يمكن أن يأتي مع إليس [شخص موثوق به](term:trusted-person).

    في الوقت الحالي تبقى الصفحة القديمة في الملف. لكن يمكن لإليس طلب ملاحظة بجانبها: خمسة أشخاص، مصباح يطنّ، لم تُجرَّب أي مساعدة.

    حتى يوم الخميس هناك وقت للقراءة والتفكير والتدرب على الأجوبة.
    .title = اجتماع ثانٍ
five-people-and-a-light--rest-first =
    السماعات على أذني إليس، وفيها صوت مطر سُجِّل في الربيع الماضي.

    صفحة الاجتماع لا يزال تغييرها ممكنًا. هي عن قرار واحد في يوم واحد. بحسب معيار الأمم المتحدة، تبقى [الأهلية القانونية](term:legal-capacity) لإليس طوال الوقت.

    غدًا يمكن لإليس كتابة سطر واحد. يستطيع توماس، أو شخص آخر موثوق به، أن يسلّمه إلى الفريق.
    .title = الراحة أولًا


## Words to say

five-people-and-a-light--say--what-helps-me = كي أشارك، أحتاج إلى غرفة هادئة، وأشخاص أقل، والأسئلة على ورق.
five-people-and-a-light--say--questions-first = أرجو إعطائي الأسئلة أولًا. أود أن أجيب كتابةً.
five-people-and-a-light--say--not-my-answer = لا أستطيع الجواب الآن. صمتي ليس جوابي.
five-people-and-a-light--say--what-got-in-the-way = فهمت الأسئلة. الضجيج وعدد الأشخاص منعاني من الجواب.
five-people-and-a-light--say--reach-advocate = أود أن يكون معي مناصر أو مناصرة قبل أن تقرروا أي شيء. أرجو مساعدتي في الوصول إلى هذا الشخص.
five-people-and-a-light--say--break-and-second = أحتاج إلى استراحة، وإلى اجتماع ثانٍ مع شخص أثق به.
five-people-and-a-light--say--my-decision = هذا قراري. أرجو كتابته بكلماتي.
five-people-and-a-light--say--another-way = أرجو أن تشرحوا لي ما تقولونه بطريقة أخرى، وأن تعطوني وقتًا.
five-people-and-a-light--say--talk-to-me = أرجو أن تكلموني أنا. من يناصرني موجود هنا لدعمي.
five-people-and-a-light--say--note-beside = أرجو وضع ملاحظتي بجانب تلك الصفحة: ما أعاقني، وأي مساعدة طلبتها.
five-people-and-a-light--say--write-later = لم أستطع الجواب في ذلك الاجتماع. أود أن أجيب الآن، كتابةً.


## Questions to ask

five-people-and-a-light--ask--which-decision = عن أي قرار بالتحديد تسألون، وما آخر موعد له؟
five-people-and-a-light--ask--what-help = أي مساعدة جربتم أولًا، قبل كتابة هذه الصفحة؟
five-people-and-a-light--ask--what-helps-on-file = هل كُتب في سجلي الطبي ما يسهّل عليّ الحديث، كي يعرفه الفريق التالي؟
five-people-and-a-light--ask--by-when = ما آخر موعد لجوابي التالي، ومن سيتحدث إليّ؟
five-people-and-a-light--ask--look-again = من يمكنه مراجعة هذا التقييم من جديد، وهل هذا الشخص مستقل عنكم؟


## Next steps

five-people-and-a-light--next--copy-of-page = طلب نسخة من الصفحة التي فيها كلماتك أنت.
five-people-and-a-light--next--make-a-card = إعداد بطاقة: كيف يكون تواصلك، وما الذي يعيقه، وما الذي يساعد.
five-people-and-a-light--next--reason-on-paper = طلب القرار وأسبابه على ورق.
five-people-and-a-light--next--independent-look = سؤال مناصر أو مناصرة: من يمكنه مراجعة الأمر من خارج الفريق؟
five-people-and-a-light--next--choose-somebody = اختيار من يأتي معك، وإخباره بما هو مطلوب منه وما ليس مطلوبًا.
five-people-and-a-light--next--read-questions = قراءة الأسئلة قبل الاجتماع، وكتابة أجوبتك.
five-people-and-a-light--next--one-line = كتابة سطر واحد غدًا: «أود أن أجيب كتابةً.»
