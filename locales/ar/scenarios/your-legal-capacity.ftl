### Lesson: Your legal capacity. Read alone at a kiosk, or together at a hub with a helper.
### It keeps two things apart: legal capacity, which everybody has, and the ability to decide, which can change.
### People in the small examples: Teresa (woman, sells bread) and a surgeon (woman), Idris (man, drives a bus),
### Nuno (man, 23), Agnes (woman, 81) and her nephew, Hamid (man, 68) and a nurse (man).

# For translators:
# Two terms carry this lesson: legal capacity (term legal-capacity) and mental capacity (term mental-capacity).
# Never use one word for both, and never shorten them. “Ability to decide” is the everyday word for the second.
# The order on the page “what-laws-say” must stay: the UN standard, many national laws, what you can ask in either case.
# “The UN committee says” and “reads” must stay as they are. They tell who says it.
# Keep “many national laws” and “in some cases” as vague as they are. Name no country and no law.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names of people may change to suit your language. The questions for thought have no right answer.

your-legal-capacity = أهليتك القانونية
    .about = هذا الدرس عمّن يقرر في رعايتك وفي حياتك. يتحدث عن الدعم، وعن المخاطر، وعن قوانين تختلف من بلد إلى آخر.


## Page: two things

your-legal-capacity--two-things =
    هناك أمران يبدوان متشابهين، لكنهما ليسا شيئًا واحدًا.

    الأول هو [الأهلية القانونية](term:legal-capacity). تعني أن لك حقوقًا، وأنه يمكنك استخدامها. يمكنك التوقيع، أو الموافقة، أو الرفض.

    الثاني هو القدرة على اتخاذ القرار. تسميها بعض الخدمات [القدرة العقلية](term:mental-capacity). تعني إلى أي حد يستطيع شخص أن يتخذ قرارًا الآن.

    كثيرًا ما يخلط الناس بين الأمرين. يصعب على شخص قرار واحد، ثم لا يسأله أحد عن شيء بعد ذلك. هذا الدرس يفصل بينهما.
    .title = أمران مختلفان
    .question = أي قرارات يريحك اتخاذها وحدك، وأيها مع شخص آخر؟


## Page: everybody has it

your-legal-capacity--everybody-has-it =
    الأهلية القانونية لكل إنسان. الإعاقة لا تغيّر ذلك. هذا ما تقوله [اتفاقية](term:crpd) الأمم المتحدة عن كل جوانب الحياة، مثل الصحة والمال. قوانين وطنية كثيرة تعطي أقل من ذلك، وفي صفحة لاحقة مزيد عن هذا.

    لا يلزمك كسبها ولا إثباتها. ولا يلزمك وصف نفسك بالإعاقة كي تكون لك حماية.

    إذا كان عمرك أقل من 18 سنة، فقد تسري قواعد أخرى أيضًا. مع ذلك يبقى لرأيك وزن.

    تيريزا لديها إعاقة ذهنية. تبيع الخبز، وتستأجر شقة صغيرة. الآن قد تلزمها عملية جراحية. تجلس الجرّاحة وتسأل تيريزا. وأمها تصغي.
    .title = لكل إنسان أهلية قانونية
    .question = من في حياتك يسألك أنت أولًا، ويكلمك أنت مباشرة؟


## Page: ability can change

your-legal-capacity--ability-can-change =
    القدرة على اتخاذ القرار تختلف من شخص إلى آخر. وقد تتغير من يوم إلى يوم. الألم أو الخوف أو قلة النوم قد تجعل القرار أصعب. وكذلك الكلمات الصعبة والعجلة.

    إدريس سائق حافلة. في الليلة التي تلي عمليته يكون مشوش الذهن. يقول الممرض: «يمكن لسؤالي أن ينتظر.» عند الفطور يكون ذهن إدريس صافيًا، ويقرر.

    تقول [لجنة الأمم المتحدة](term:crpd-committee) إن صعوبة اتخاذ قرار ليست سببًا لسلب الأهلية القانونية. هي سبب لعرض الدعم.
    .title = القدرة على اتخاذ القرار
    .question = في أي وقت من اليوم يكون تفكيرك أصفى؟


## Page: what support is

your-legal-capacity--what-support-is =
    تقول الاتفاقية إنه يمكنك الحصول على الدعم الذي يلزمك لاستخدام أهليتك القانونية. قد يكون الدعم:

    - شخصًا موثوقًا به
    - داعمًا من الأقران أو داعمة من الأقران، أو [مناصرًا أو مناصرة](term:advocate)
    - كلمات بسيطة، أو صورًا، أو ترجمة شفوية
    - وقتًا أطول
    - خطة مكتوبة مسبقًا بكلماتك

    يساعدك [الشخص الداعم](term:supporter) على الفهم، أو على القرار، أو على التعبير عن إرادتك. ويبقى القرار لك.

    نونو عمره 23 سنة. يتكلم بواسطة صور على جهاز لوحي. يمسك صديقه الجهاز، ويشير نونو إلى الصور. تنتظر الطبيبة كل جواب.
    .title = ما يمكن أن يكون الدعم
    .question = أي نوع من الدعم يناسبك في قرار كبير؟


## Page: you choose

your-legal-capacity--you-choose =
    لك أنت اختيار من يساعدك. تقول لجنة الأمم المتحدة إنه يمكنك رفض الدعم، أو إنهاؤه.

    الدعم الجيد لا يضغط عليك. الضغط بالتخويف أو التهديد أو الكذب يسمى [التأثير غير المشروع](term:undue-influence). تطلب الاتفاقية من البلدان أن تحميك منه. وينبغي لها أيضًا أن تحميك حين يكون لمن يساعدك مصلحة في الأمر.

    أغنيس عمرها 81 سنة، ويساعدها ابن أخيها في الرسائل. إحدى الرسائل عن بيتها، وقد يصير البيت يومًا لابن أخيها. من أجل هذه الرسالة تطلب أغنيس المساعدة من مناصرة. يتفهم ابن أخيها ذلك.
    .title = لك اختيار الدعم
    .question = كيف يظهر لك أن شخصًا يساعدك دون ضغط؟


## Page: taking risks

your-legal-capacity--taking-risks =
    كل الناس يجازفون. يصعدون السلالم، ويقعون في الحب، ويغيّرون عملهم. تتحدث لجنة الأمم المتحدة عن حق في المجازفة وارتكاب الأخطاء. هذا الحق للأشخاص ذوي الإعاقة أيضًا.

    قد يكون الخيار خيارك، حتى لو كان غيرك سيختار شيئًا آخر. يمكن للعاملين أن يقولوا بوضوح ما قد يحدث. بعدها يمكنكم أن تخططوا معًا.

    حميد عمره 68 سنة. بعد سكتة دماغية يريد أن يمشي إلى السوق وحده. الممرض قلق، ويقول لماذا. يختار الاثنان ساعة هادئة، وعصا، وهاتفًا. ثم يذهب حميد إلى السوق.
    .title = الحق في المجازفة
    .question = أي مجازفة في حياتك كانت تستحق العناء في نظرك؟


## Page: when staff check

your-legal-capacity--when-staff-check =
    بعض الخدمات تفحص هل يستطيع شخص اتخاذ قرار الآن. كثيرًا ما تسمي ذلك [تقييم القدرة على اتخاذ القرار](term:capacity-assessment). قبل أن يبدأ، يمكنك السؤال:

    - عن أي قرار بالضبط هذا التقييم؟
    - أي مساعدة جرّبتم أولًا؟
    - هل يمكنكم أن تشرحوا لي الأمر بطريقة أخرى؟
    - هل يمكن أن يكون معي شخص أثق به؟

    يمكنك قول أي وقت من اليوم يناسبك. بعد التقييم يمكنك طلب السبب مكتوبًا، وطلب النظر في الأمر مرة أخرى.

    هذه نصيحتنا نحن. القواعد تختلف من بلد إلى آخر.
    .title = أسئلة قبل التقييم
    .question = من يناسبك أن يكون بجانبك في حديث كهذا؟


## Page: what laws say

your-legal-capacity--what-laws-say =
    تفهم لجنة الأمم المتحدة الاتفاقية هكذا: لا ينبغي أن يفقد أحد أهليته القانونية، حتى في قرار واحد. لا ينبغي أن يُفرض على أحد من يقرر عنه، رغمًا عن إرادته. ما يريده الشخص ينبغي أن يكون له وزن.

    قوانين وطنية كثيرة تعطي أقل من ذلك. لا تزال تسمح في بعض الحالات بأن يقرر شخص آخر بدلًا من الشخص نفسه. يسمى هذا [الوكالة في اتخاذ القرارات](term:substitute-decision-making).

    في الحالتين يمكنك طلب السبب مكتوبًا. يمكنك طلب الدعم، وطلب مناصر أو مناصرة، وطلب مراجعة. ويمكن لمحامٍ أو محامية أن يخبرك بما يقوله القانون في مكان سكنك.
    .title = ما تقوله القوانين
    .question = ما أكثر ما يهمك أن يعرفه الآخرون عن إرادتك؟


## Page: to take with you

your-legal-capacity--take-with-you =
    بحسب معيار الأمم المتحدة، أهليتك القانونية لك دائمًا. القدرة على اتخاذ القرار قد تتغير، والدعم قد يساعد. يوم صعب ليس سببًا لسلب حق.

    بعض القوانين لا تتبع هذا المعيار بعد. ليس هذا ذنبك. مع ذلك يمكنك طلب أن يُسمع صوتك، وطلب الدعم، وطلب السبب مكتوبًا.

    في الأسفل جمل وأسئلة لأخذها معك. واحدة منها تكفي للبداية.
    .title = شيء يبقى معك


## Words to say

your-legal-capacity--say--my-right = هذا الأمر يخصني. أرجو أن تسألوني أنا، وأن تعطوني الدعم الذي أحتاج إليه كي أقرر.
your-legal-capacity--say--another-time = لا أستطيع التفكير بوضوح الآن. إذا كان الأمر يمكن أن ينتظر، فأرجو سؤالي مرة أخرى في وقت أنسب.
your-legal-capacity--say--with-support = أريد أن أقرر هذا بنفسي، مع شخص أختاره بجانبي.
your-legal-capacity--say--stop-this-help = شكرًا على المساعدة. أريد أن أقرر هذا من دونها.
your-legal-capacity--say--talk-to-me = أرجو أن تكلموني أنا. الشخص الذي بجانبي حاضر كي يدعمني.
your-legal-capacity--say--know-the-risk = سمعت عن المخاطر، ولا أزال أريد هذا.


## Questions to ask

your-legal-capacity--ask--what-support = أي دعم يمكنني الحصول عليه كي أقرر هذا بنفسي؟
your-legal-capacity--ask--make-it-safer = ماذا يمكننا أن نفعل معًا كي يصبح هذا أكثر أمانًا، ويبقى بإمكاني فعله؟
your-legal-capacity--ask--which-decision = عن أي قرار بالضبط نتحدث؟
your-legal-capacity--ask--tried-first = أي مساعدة جرّبتم أولًا؟
your-legal-capacity--ask--another-way = هل يمكنكم أن تشرحوا لي الأمر بطريقة أخرى؟
your-legal-capacity--ask--somebody-with-me = هل يمكن أن يكون معي شخص أثق به؟
your-legal-capacity--ask--reason-in-writing = هل يمكنني الحصول على القرار والسبب مكتوبين؟
your-legal-capacity--ask--who-reviews = من يمكنه النظر في هذا القرار مرة أخرى، وما المهلة لطلب المراجعة؟


## Next steps

your-legal-capacity--next--choose-somebody = التفكير في شخص واحد من اختيارك كي يدعمك، ثم طلب الدعم منه.
your-legal-capacity--next--find-your-time = كتابة ما يساعدك على القرار: الوقت من اليوم، والمكان، والكلمات.
your-legal-capacity--next--ask-about-law = سؤال مناصر أو مناصرة، أو محامٍ أو محامية، عمّا يقوله القانون في مكان سكنك.
