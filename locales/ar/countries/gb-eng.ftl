### Country pack: England. Who reads it: people in England who want to know what the law says there, and the people who help them.
### It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit or a date. “Section 2” and “section 3” are the names that staff use.
# “As a rule”, “often” and “some” are there on purpose: keep them. “Has not started yet” must not change.

gb-eng--about = هذه بعض القواعد في إنجلترا، وليست استشارة قانونية. القوانين تتغير، لذلك يُرجى النظر إلى التاريخ، وسؤال مناصر أو مناصرة، أو محامٍ أو محامية.


## What the law says

gb-eng--claim--risks = يجب أن يخبرك طبيبك أو طبيبتك بالمخاطر المهمة لك، وبالخيارات المعقولة الأخرى. الأرقام وحدها لا تحدد أي المخاطر مهمة. يجب أن يكون الإخبار حديثًا معك، لا نشرات فقط.
gb-eng--claim--free-to-leave = إذا دخلت المستشفى بإرادتك، فيمكنك عادةً رفض العلاج. ويمكنك أيضًا الخروج، إلا إذا استخدم أحد سلطة يعطيها القانون لإبقائك. لا يلزمك للخروج إذن من الطبيب أو الطبيبة، لكن يُرجى إخبار العاملين.
gb-eng--claim--told-why = إذا أُبقيت في المستشفى، فيجب أن يُقال لك السبب بعد وقت قصير، بلغة مفهومة لك. الجزء من القانون الذي أُبقيت بموجبه يسمى «القسم» (section). يجب أن يفعل العاملون ما في وسعهم، حتى يصبح السبب واضحًا لك، وكذلك طريقة تقديم طلب إلى محكمة تسمى tribunal. يجب أن يشرحوا الأمرين في أقرب وقت ممكن لهم، بالكلام وبالكتابة، ويمكنك السؤال مرة أخرى.
gb-eng--claim--medicine = إذا أُبقيت في المستشفى بموجب القسم 2 أو القسم 3 (section 2, section 3)، فكثيرًا ما يسمح القانون بإعطائك دواءً لصحتك النفسية دون موافقتك. بعد ثلاثة أشهر، تلزم لهذا الدواء موافقتك، أو موافقة طبيب أو طبيبة للرأي الطبي الثاني (second-opinion doctor)، إلا في بعض الحالات الطارئة. تُحسب الأشهر من أول دواء في تلك الإقامة.
gb-eng--claim--medicine-short-hold = إذا أُبقيت مدة قصيرة بموجب القسم 4 أو 5 أو 135 أو 136 (sections 4, 5, 135, 136)، فيمكنك عادةً رفض الدواء. القسم 2 والقسم 3 يسمحان بإعطاء الدواء دون موافقتك، لكنهما لا يسريان هنا. إذا تعذر عليك اتخاذ القرار في ذلك الوقت، فقد يسمح قانون آخر بالعلاج. إذا وافق طبيب ثانٍ أو طبيبة ثانية على إبقائك، يحل القسم 2 محل القسم 4، وتسري عليك قواعد القسم 2.
gb-eng--claim--ect = العلاج بالتخليج الكهربائي (ECT) يسميه كثير من الناس «الصدمات الكهربائية». إذا كان بإمكانك فهمه، فلا يجوز إعطاؤه إلا إذا وافقت عليه. إذا رأى طبيب أو طبيبة للرأي الطبي الثاني (second-opinion doctor) أنه يتعذر عليك فهمه، فيمكن السماح به. لكن لا يجوز إعطاؤه إذا سبق أن رفضته بقرار مسبق صحيح قانونًا (advance decision)، أو إذا رفضه الشخص الذي اخترته وكيلًا عنك (attorney). الاستثناء: أن يكون لازمًا فورًا لإنقاذ حياتك، أو لمنع تدهور شديد في حالتك.
# The Act speaks of “capacity”. Here it is always said as the ability to decide. Never say “legal capacity” here.
gb-eng--claim--able-to-decide = الأصل في قانون القدرة العقلية (Mental Capacity Act) أن لديك القدرة على اتخاذ القرار. يجب أن يقدم لك العاملون أولًا كل مساعدة عملية. الخيار غير الحكيم لا يثبت أن هذه القدرة ليست لديك.
gb-eng--claim--one-decision = فحص [القدرة على اتخاذ القرار](term:mental-capacity) يكون عن قرار واحد، في وقت واحد. هل يمكنك فهم المعلومات، وتذكرها لمدة كافية، والموازنة بينها، وإظهار خيارك؟ عمرك وحده، أو مظهرك وحده، أو حالتك الصحية وحدها، لا يثبت شيئًا.
# “Best interests” is the test of this law for adults. Keep it in quotation marks.
gb-eng--claim--best-interests = إذا وجد العاملون أنه يتعذر عليك اتخاذ قرار، فيجب أن يعملوا وفق «مصالحك الفضلى» (best interests). يجب أن يساعدوك على المشاركة. لرغباتك ومعتقداتك وزن، وأهمها ما كتبته من قبل.
gb-eng--claim--advance-decision = من عمر 18 سنة، يمكنك رفض علاج مسبقًا، بكلماتك أنت. إذا كان ذلك العلاج يُبقيك على قيد الحياة، فيجب أن يكون الرفض مكتوبًا، وعليه توقيعك بحضور شاهد أو شاهدة. ويجب أن يقول أيضًا إنه يسري حتى إذا كانت حياتك في خطر.
gb-eng--claim--advance-decision-hospital = إذا أُبقيت في المستشفى، فيمكن أحيانًا تجاوز قرارك المسبق برفض علاج (advance decision)، بموجب قانون الصحة النفسية (Mental Health Act). لكن في العلاج بالتخليج الكهربائي (ECT)، لا يمكن تجاوز قرارك إلا في حالة طارئة.
gb-eng--claim--power-of-attorney = من عمر 18 سنة، يمكنك اختيار شخص يقرر لاحقًا في أمور صحتك. يسمى هذا بالإنجليزية lasting power of attorney، أي توكيل دائم. لا يسري إلا على القرارات التي يتعذر عليك اتخاذها بنفسك في ذلك الوقت.
gb-eng--claim--no-cruelty = لا يجوز لأحد أن يعذبك، أو أن يعاملك معاملة قاسية أو مهينة. لا يوجد أبدًا سبب يجعل هذه الأفعال قانونية. هذا القانون عن الأذى الشديد أو الإذلال الشديد.
gb-eng--claim--use-of-force = في وحدات الصحة النفسية، القوة تعني [التقييد](term:restraint) أو إبعادك عن الآخرين. يجب أن تكون للوحدة قواعد، وأن تدرّب العاملين، وأن تخبرك بحقوقك. وعادةً يجب أن تسجّل كتابةً كل مرة تُستخدم فيها القوة.
gb-eng--claim--gp = يمكنك التسجيل في عيادة طب الأسرة (GP) دون بطاقة هوية، ودون إثبات عنوان، ودون أوراق هجرة. إذا رفضت العيادة تسجيلك، فيلزم أن يكون لديها سبب وجيه. ويجب أن تعطيك السبب مكتوبًا، خلال 14 يومًا من القرار.
gb-eng--claim--adjustments = يطلب قانون المساواة (Equality Act) من الخدمات أن تجري تغييرات معقولة للأشخاص ذوي الإعاقة. لا يجوز لها أن تأخذ منك ثمن هذه التغييرات. يمكنك طلب علامة في سجلك لدى الخدمة الصحية الوطنية (NHS) تذكر ما يلزمك، واسمها Reasonable Adjustment Digital Flag.
# DNACPR: do not attempt cardiopulmonary resuscitation. Keep the letters; explain them in your language.
gb-eng--claim--dnacpr = ملاحظة DNACPR تقول إن العاملين لن يحاولوا إنعاش قلبك إذا توقف، أما الرعاية الأخرى فتستمر. عادةً، يجب أن يتحدثوا معك أولًا، إلا إذا كان الحديث نفسه سيضر صحتك. لا يكفي أن يكون الحديث مزعجًا لك. إذا تعذرت مشاركتك، فينبغي أن يسألوا المقربين منك، متى كان السؤال ممكنًا.
gb-eng--claim--dnacpr-group = من الخطأ كتابة ملاحظات DNACPR (عدم محاولة إنعاش القلب) لمجموعة كاملة من الناس. عادةً، يمكنك طلب رأي طبي ثانٍ. لكن لا يمكنك إلزام العاملين بأن يحاولوا إنعاش قلبك.
gb-eng--claim--relative-letter = يختار القانون لك «أقرب قريب» (nearest relative) من قائمة. حين يكتب لك المستشفى عن إقامتك، يرسل نسخة مما كتبه إلى هذا الشخص. ولا يرسلها إذا طلبت ألا تُرسل. لهذا يُرجى إخبار العاملين مبكرًا برغبتك.
gb-eng--claim--private-life = يحمي القانون حياتك الخاصة والأسرية، وبيتك، ورسائلك. وهو يشمل جسدك، وسجلاتك، ومشاركتك في القرارات. كل قيد يحتاج إلى قانون وسبب وجيه، ويجب أن يكون [متناسبًا](term:proportionate).
gb-eng--claim--letters = لا يجوز إيقاف رسائلك المرسلة من المستشفى إلا إذا طلب المرسَل إليه إيقافها. في المستشفيات عالية الأمان (high-security hospitals)، تسري قواعد أخرى.
gb-eng--claim--records = لك الحق في نسخة من سجلك الطبي. يمكنك طلبها من العيادة أو من المستشفى، حيث يُحفظ السجل. النسخة مجانية عادةً، وتستغرق نحو شهر من يوم الطلب.
gb-eng--claim--order-to-leave = هل يُبقيك المستشفى لديه بموجب القسم 2 أو القسم 3 (section 2, section 3)؟ يمكن أن يأمر بخروجك الطبيب المسؤول أو الطبيبة المسؤولة، أو مديرو المستشفى (hospital managers)، أو «أقرب قريب» لك (nearest relative). يجب أن يكون الأمر مكتوبًا. ويمكن لهذا القريب أيضًا أن يرسل طبيبًا أو طبيبة لرؤيتك على انفراد.
gb-eng--claim--aftercare = بعد إبقائك بموجب القسم 3 (section 3)، أو بعد بعض أوامر المحاكم، يجب أن تُقدَّم لك رعاية لاحقة (aftercare) عند خروجك من المستشفى. تقدمها الخدمة الصحية والبلدية (council)، وهذا هو القسم 117 (section 117). هذه الرعاية هي للحاجات المرتبطة بصحتك النفسية، حتى يقل احتمال عودتك إلى المستشفى. وتستمر حتى ترى الجهتان معًا أنها لم تعد لازمة لك.
gb-eng--claim--community-order = بعد إبقائك بموجب القسم 3 (section 3)، يمكن لطبيب أو طبيبة السماح بخروجك بموجب أمر علاج في المجتمع المحلي، بشروط. اسمه بالإنجليزية community treatment order (CTO). يجب أن يوافق على هذا الأمر مختص أو مختصة في الصحة النفسية من غير الأطباء. يستمر الأمر حتى ستة أشهر من يوم صدوره، ثم يمكن تمديده.
gb-eng--claim--community-order-medicine = إذا صدر لك أمر علاج في المجتمع المحلي (community treatment order, CTO)، وكان عمرك 16 سنة أو أكثر، فموافقتك هي الأساس ما دام بإمكانك اتخاذ القرار. في هذه الحالة لا يجوز لأحد أن يعطيك دواءً لصحتك النفسية في المجتمع المحلي دون موافقتك. إذا تعذر عليك اتخاذ القرار في ذلك الوقت، فيمكن إعطاؤك الدواء، لكن لا يكون ذلك عادةً بالقوة إذا اعترضت.
gb-eng--claim--police-hold = القسم 136 (section 136) يسمح للشرطة بإبقائك معها، كي يراك طبيب أو طبيبة، ومختص أو مختصة في الصحة النفسية. يمكن للشرطة استخدامه في أي مكان تقريبًا، لكن ليس في بيت. وإذا أمكنها ذلك، فيجب أن تسأل أولًا طبيبًا أو طبيبة، أو ممرضًا أو ممرضة، أو شخصًا مختصًا آخر.
gb-eng--claim--liberty-changed = في حزيران/يونيو 2026 غيّرت المحكمة العليا (Supreme Court) معنى [الحرمان من الحرية](term:deprivation-of-liberty). تنظر المحاكم الآن في أمور كثيرة، وفي رغباتك أيضًا. قد تكون النشرات القديمة خاطئة، لذلك يُرجى سؤال محامٍ أو محامية، أو مناصر أو مناصرة.
gb-eng--claim--liberty-consent = إذا تعذر على شخص أن يقرر أين يعيش، فقد يعطي مع ذلك موافقة صحيحة قانونًا، من خلال رغباته ومشاعره. منذ حزيران/يونيو 2026، يجوز للعاملين أن يفهموا الموافقة من تصرفات الشخص. لذلك، إذا لم يُرضِك وضعك، فمن المهم قول ذلك أو إظهاره، وطلب تدوينه.
gb-eng--claim--young = في عمر 16 أو 17 سنة، يمكنك عادةً الموافقة على العلاج بنفسك. ويمكنك الموافقة قبل عمر 16 سنة أيضًا، إذا فهمت الأمر تمامًا. لكن يمكن أحيانًا تجاوز رفضك. عادةً، يُبقي العاملون ما قلته لهم سرًا.
gb-eng--claim--young-stay = في عمر 16 أو 17 سنة، إذا كان بإمكانك اتخاذ القرار، فموافقتك تكفي لإقامتك في المستشفى من أجل صحتك النفسية. وإذا رفضت، فلا يمكن لوالديك الموافقة بدلًا منك. لكن يمكن مع ذلك إبقاؤك بموجب قانون الصحة النفسية (Mental Health Act).
gb-eng--claim--young-ward = هل عمرك أقل من 18 سنة، وأنت في المستشفى من أجل صحتك النفسية؟ يجب أن يحرص المستشفى على أن يكون المكان مناسبًا لعمرك، بقدر ما تسمح به حاجاتك.
gb-eng--claim--young-ect = قبل عمر 18 سنة، يجب أن يوافق طبيب أو طبيبة للرأي الطبي الثاني (second-opinion doctor) على العلاج بالتخليج الكهربائي (ECT)، حتى إذا وافقت أنت. يسري هذا أيضًا إذا دخلت المستشفى بإرادتك. هناك استثناء لبعض الحالات الطارئة. يمكن أن يكون معك مناصر أو مناصرة (IMHA) عند الحديث عن هذا العلاج.
gb-eng--claim--nobody-else = لا يجوز لأحد أن يوافق بدلًا من شخص بالغ آخر على الزواج أو على علاقة جنسية. ولا يجوز لأحد أن يقرر بدلًا منك لمن يكون صوتك في الانتخابات. يبقى هذا صحيحًا حتى إذا وجد العاملون أنه يتعذر عليك اتخاذ قرار.
gb-eng--claim--public-bodies = يقول قانون حقوق الإنسان (Human Rights Act) إن الهيئات العامة يجب أن تحترم حقوقك الإنسانية. مستشفيات الخدمة الصحية الوطنية (NHS) والبلديات (councils) هيئات عامة. ومقدم الرعاية المسجَّل يجب أن يحترم حقوقك أيضًا، إذا رتبت البلدية رعايتك أو دفعت ثمنها، في بيتك أو في دار رعاية.
gb-eng--claim--private-hospitals = منذ نيسان/أبريل 2026، يجب عادةً على المستشفيات الخاصة أيضًا أن تحترم حقوقك الإنسانية. يسري هذا حين ترتب الخدمة الصحية الوطنية (NHS) إقامتك من أجل صحتك النفسية، أو تدفع ثمنها. ويسري أيضًا على الرعاية اللاحقة (aftercare) بموجب القسم 117 (section 117).
gb-eng--claim--new-act = صدر قانون جديد للصحة النفسية (Mental Health Act) في كانون الأول/ديسمبر 2025. فيه وعد بخيارات أكثر، وبخطة رعاية يفرضها القانون، وبوثائق للخيارات المسبقة (advance choice documents). وفيه وعد أيضًا بأن يمكنك اختيار شخص بدلًا من «أقرب قريب» (nearest relative). معظمه لم يبدأ العمل به بعد.

## What official guidance says

gb-eng--claim--interpreter = ينبغي أن تعرض عليك الخدمة الصحية الوطنية (NHS) مترجمًا شفويًا مدرَّبًا أو مترجمة شفوية مدرَّبة، مجانًا، مع وقت إضافي. لا يُنصح بترك الترجمة لأسرتك. لا ينبغي أن يترجم لك الأطفال.
gb-eng--claim--access-standard = عادةً، يجب أن تتبع الخدمة الصحية الوطنية (NHS) والرعاية الاجتماعية للبالغين معيار المعلومات الميسّرة (Accessible Information Standard). يجب على العاملين أن يسألوا عمّا يلزمك، وأن يكتبوه، وأن يعملوا به، وأن ينقلوه إلى غيرهم. هذا المعيار للأشخاص ذوي الإعاقة، وكذلك لمن يقدمون الرعاية من الأسرة أو الأصدقاء، وللوالدين.
gb-eng--claim--carers = يمكن للعاملين دائمًا أن يصغوا إلى أسرتك، وأن يعطوها معلومات عامة. هذا لا يخالف أي قاعدة عن الخصوصية. عادةً، لا يجوز لهم نقل معلوماتك الخاصة إلا إذا وافقت، أو إذا كان هناك خطر شديد.

## Who helps

gb-eng--claim--tribunal-lawyer = عادةً، يمكن أن يكون معك محامٍ أو محامية أمام المحكمة التي تسمى tribunal، مجانًا. يمكنك طلب المساعدة في إيجاد محامٍ أو محامية، من العاملين في الجناح، أو من المناصر أو المناصرة.
gb-eng--claim--managers = إذا أُبقيت بموجب القسم 2 أو القسم 3 (section 2, section 3)، فيمكن لمديري المستشفى (hospital managers) السماح بخروجك. ويمكنهم أيضًا إنهاء أمر علاج في المجتمع المحلي (community treatment order, CTO). عادةً، يمكنك طلب جلسة أمامهم (managers’ hearing) في أي وقت. يقرر في الطلب ثلاثة أشخاص على الأقل، ليسوا من العاملين في المستشفى.
gb-eng--claim--emergency-sign = إذا كنت من مستخدمي لغة الإشارة البريطانية (British Sign Language, BSL)، فيمكن لمترجم أو مترجمة للغة الإشارة إيصالك بخدمات الطوارئ، ليلًا ونهارًا. يكون ذلك عبر تطبيق وموقع مجانيين: يُرجى البحث عن رقم الطوارئ وبعده «BSL». ويمكنك أيضًا إرسال رسالة نصية في حالة طارئة، لكن يجب عادةً تسجيل هاتفك قبل ذلك.
gb-eng--claim--health-advocate = إذا أُبقيت في المستشفى بموجب قانون الصحة النفسية (Mental Health Act)، فيمكن عادةً أن يكون معك [مناصر مستقل أو مناصرة مستقلة](term:independent-advocate). اسم هذا الشخص بالإنجليزية independent mental health advocate (IMHA). يمكن أن يكون معك هذا الشخص أيضًا إذا صدر لك أمر علاج في المجتمع المحلي (community treatment order, CTO). يجب على المستشفى أن يخبرك بهذا الحق. إذا أُبقيت مدة قصيرة بموجب القسم 4 أو 5 أو 135 أو 136، فلا يسري هذا الحق.
gb-eng--claim--health-advocate-does = يمكن أن يراك المناصر المستقل أو المناصرة المستقلة (IMHA) على انفراد. هذا الشخص يساعدك على فهم القسم الذي أُبقيت بموجبه (section)، وعلاجك، وحقوقك، وعلى استخدام حقوقك. وبموافقتك، يمكنه الاطلاع على سجلاتك. ويمكنك رفض أن يكون معك مناصر أو مناصرة.
gb-eng--claim--nearest-relative = يختار القانون لك «أقرب قريب» (nearest relative) من قائمة، ويمكنك الطلب من محكمة أن تغيّر هذا الاختيار. يمكن لهذا الشخص أن يأمر كتابةً بخروجك، بإشعار إلى مديري المستشفى (hospital managers) قبل 72 ساعة. يمكن للطبيب المسؤول أو الطبيبة المسؤولة إيقاف هذا الأمر بتقرير. يجب أن يقول التقرير إن في خروجك، على الأرجح، خطرًا عليك أو على شخص آخر.
gb-eng--claim--council-advocate = هل يصعب عليك جدًا أن يكون لك دور في الحديث عن رعايتك الاجتماعية؟ إذا لم يوجد شخص مناسب يمكنه مساعدتك، فيجب على البلدية (council) أن توفر لك مناصرًا أو مناصرة. لا يُعدّ أحد مساعدًا لك إلا إذا وافقت أنت عليه.

## Time limits

gb-eng--claim--how-long = يسمح القسم 2 من قانون الصحة النفسية (section 2, Mental Health Act) بإبقائك للتقييم حتى 28 يومًا، تُحسب من يوم البداية. ويسمح القسم 3 (section 3) بإبقائك للعلاج حتى ستة أشهر، تُحسب من اليوم الأول. ثم يمكن تمديد مدة القسم 3: ستة أشهر أخرى، ثم سنة في كل مرة. يُرجى السؤال عن رقم القسم (section) الذي أُبقيت بموجبه، ومتى بدأ إبقاؤك.
gb-eng--claim--tribunal = يمكنك الطلب من محكمة تسمى tribunal أن تسمح بخروجك. إذا أُبقيت بموجب القسم 2 (section 2)، فيُقدَّم الطلب خلال أول 14 يومًا، ومنها يوم دخولك بموجب هذا القسم. وإذا أُبقيت بموجب القسم 3 (section 3)، فيمكنك عادةً تقديم الطلب مرة واحدة خلال أول ستة أشهر بعد بداية إبقائك بموجبه. بعد ذلك، يُقدَّم مرة واحدة خلال الأشهر الستة التالية، ثم مرة واحدة كل سنة.
gb-eng--claim--tribunal-sent = إذا لم يقدّم أحد طلبًا إلى المحكمة التي تسمى tribunal، فيجب على المستشفى أن يحيل قضيتك إليها بعد ستة أشهر. تُحسب الأشهر الستة من اليوم الأول بموجب القسم 2 أو القسم 3 (section 2, section 3). ولاحقًا، يجب أن يحيلها أيضًا حين تمر ثلاث سنوات على آخر نظر للمحكمة في قضيتك. قبل عمر 18 سنة، تكون المدة سنة واحدة. يسري هذا حتى إذا قدّمت طلبًا من قبل بموجب القسم 2.
gb-eng--claim--how-long-short = أحيانًا تكون المدة قصيرة. إذا أبقتك الشرطة بموجب القسم 136 (section 136)، فالمدة حتى 24 ساعة من وقت وصولك إلى مكان آمن (place of safety). يمكن لطبيب أو طبيبة أحيانًا تمديدها ساعات أخرى. وفي الحالات الطارئة، بموجب القسم 4 (section 4)، يمكن إبقاؤك حتى 72 ساعة من وقت إدخالك المستشفى.
gb-eng--claim--how-long-ward = في الجناح، يمكن لطبيب أو طبيبة إبقاؤك حتى 72 ساعة، بموجب القسم 5 (section 5). تُحسب من وقت التقرير المكتوب للطبيب أو الطبيبة. ويمكن لبعض الممرضين والممرضات إبقاؤك حتى 6 ساعات من وقت تدوينهم هذا الإبقاء. إذا أبقاك ممرض أو ممرضة، فهذا الإبقاء ينتهي حين يأتي الطبيب أو الطبيبة.
gb-eng--claim--nearest-relative-stopped = هل أوقف الطبيب المسؤول أو الطبيبة المسؤولة أمر «أقرب قريب» لك (nearest relative) بخروجك؟ في هذه الحالة لا يمكن لهذا القريب إصدار أمر جديد لمدة ستة أشهر بعد تقرير الطبيب أو الطبيبة. إذا كان إبقاؤك بموجب القسم 3 (section 3)، فيمكن لهذا القريب التوجه إلى المحكمة التي تسمى tribunal خلال 28 يومًا من إخباره بالتقرير.
gb-eng--claim--community-order-recall = إذا صدر لك أمر علاج في المجتمع المحلي (community treatment order, CTO)، فيمكن للطبيب أو الطبيبة استدعاؤك كتابةً إلى المستشفى. لا يجوز استدعاؤك إلا إذا لزمك علاج فيه، وكان هناك خطر حدوث أذى. مخالفة معظم الشروط لا تكفي وحدها. يمكن إبقاؤك حتى 72 ساعة، تُحسب من وقت بداية إبقائك. ثم يجب السماح بخروجك، إلا إذا أُنهي أمر العلاج وأُبقيت من جديد.
gb-eng--claim--community-order-tribunal = يمكنك الطلب من محكمة تسمى tribunal أن تُنهي أمر علاج في المجتمع المحلي (community treatment order, CTO). يُقدَّم الطلب خلال أول ستة أشهر بعد صدور الأمر، ومرة أخرى في كل فترة جديدة. إذا أُنهي أمر العلاج وأُبقيت في المستشفى من جديد، فيجب على المستشفى أن يحيل قضيتك إلى المحكمة. يجب أن يفعل ذلك في أقرب وقت ممكن له.
gb-eng--claim--complaint-time = عادةً، لديك 12 شهرًا لتقديم شكوى، من وقت ما حدث أو من وقت معرفتك به. بعد تقديم الشكوى، ينبغي أن يصلك خلال 3 أيام عمل خبر باستلامها. لرفع دعوى أمام محكمة بموجب قانون حقوق الإنسان (Human Rights Act)، لديك عادةً سنة واحدة من وقت ما حدث.

## Where to complain

gb-eng--claim--complain-first = في المستشفى، يمكن أن يساعدك مكتب PALS لمساعدة المرضى، دون شكوى رسمية. يمكنك أيضًا تقديم شكوى إلى الخدمة، أو إلى من يدفع لها. إذا كانت الشكوى عن الخدمة الصحية الوطنية (NHS)، فيمكن أن يكون معك مناصر أو مناصرة مجانًا.
# PHSO: Parliamentary and Health Service Ombudsman.
gb-eng--claim--complain-next = إذا لم يُرضِك الجواب عن الخدمة الصحية الوطنية (NHS)، فيمكنك التوجه إلى مكتب أمين المظالم، وهو جهة مستقلة اسمها PHSO. المهلة سنة من وقت علمك بالمشكلة. إذا تأخرت، فيُرجى ذكر السبب. منذ آذار/مارس 2024، لا يواصل PHSO النظر إلا في الحالات الأكثر خطورة.
# LGSCO: Local Government and Social Care Ombudsman.
gb-eng--claim--complain-social-care = إذا لم يُرضِك الجواب عن الرعاية الاجتماعية، فيمكنك التوجه إلى مكتب أمين المظالم للبلديات والرعاية الاجتماعية، وهو جهة مستقلة اسمها LGSCO. هناك مهلة محددة، لذلك يُرجى التوجه إليه في أقرب وقت ممكن.
gb-eng--claim--inspectors = يجب على لجنة جودة الرعاية، واسمها Care Quality Commission (CQC)، أن تتابع كيف يُستخدم قانون الصحة النفسية (Mental Health Act). وهي ترسل أشخاصًا لرؤية من هم في المستشفى على انفراد. يمكنك تقديم شكوى إليها عن استخدام هذا القانون، ويكون هذا عادةً بعد شكوى إلى المستشفى. وقد ترفض بعض الشكاوى.

## Where the law and the UN standard part

gb-eng--claim--gap-best-interests = تقول لجنة الأمم المتحدة إن [إرادتك وأفضلياتك](term:will-and-preferences) هي التي ينبغي الأخذ بها، لا «المصالح الفضلى». لا يزال قانون القدرة العقلية (Mental Capacity Act) يستخدم «المصالح الفضلى» (best interests). يمكنك طلب الدعم، وطلب مناصر أو مناصرة، وطلب مراجعة.
gb-eng--claim--gap-detention = تقول لجنة الأمم المتحدة: لا حبس ولا علاج قسري بسبب إعاقة. لا يزال قانون الصحة النفسية (Mental Health Act) يسمح بذلك في بعض الحالات. يمكنك طلب السبب مكتوبًا، وطلب مناصر أو مناصرة، وطلب مراجعة.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-eng--line--emergency = هنا يمكنك الوصول إلى الإسعاف والشرطة والإطفاء، في أي وقت. يُرجى الاتصال حين يكون شخص في خطر الآن. المكالمة مجانية.
gb-eng--line--urgent-help = بعد الاتصال، يُرجى اختيار الصحة النفسية (mental health). يجيب عاملون مدرَّبون من الخدمة الصحية الوطنية (NHS)، ليلًا ونهارًا. المكالمة مجانية. عادةً، يمكن استخدام لغة الإشارة البريطانية (BSL) أيضًا.
gb-eng--line--samaritans = يصغي إليك متطوعون من Samaritans (جمعية للإصغاء)، ليلًا ونهارًا. يمكنك الحديث عن أي شيء يثقل عليك. المكالمة مجانية.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-eng--source--hra = قانون حقوق الإنسان لعام 1998 (Human Rights Act 1998)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the article, for example 8
gb-eng--source--convention-rights = الحقوق الواردة في الاتفاقية الأوروبية لحقوق الإنسان، الملحق 1 بقانون حقوق الإنسان (بالإنجليزية: Human Rights Act 1998, Schedule 1)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = المادة { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-eng--source--mca = قانون القدرة العقلية لعام 2005 (Mental Capacity Act 2005)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 44
gb-eng--source--mha-2025 = قانون الصحة النفسية لعام 2025 (Mental Health Act 2025)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
gb-eng--source--mha-2025-start = قانون الصحة النفسية لعام 2025: أحكام يبدأ العمل بها في شباط/فبراير 2026 (بالإنجليزية: The Mental Health Act 2025: Provisions coming into force in February 2026)
    .publisher = Browne Jacobson
# Variables:
#   $at (String) - the section, for example 20
gb-eng--source--equality-act = قانون المساواة لعام 2010 (Equality Act 2010)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
gb-eng--source--supreme-court = القضية UKSC/2025/0042: إحالة من النائب العام لأيرلندا الشمالية (بالإنجليزية: Reference by the Attorney General for Northern Ireland)
    .publisher = المحكمة العليا للمملكة المتحدة (Supreme Court of the United Kingdom)
gb-eng--source--liberty-2026 = الحرمان من الحرية: حماية الحقوق واتخاذ قرارات قانونية بعد حكم المحكمة العليا (بالإنجليزية: Deprivation of liberty: protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment)
    .publisher = Capsticks، لصالح Lawyers in Local Government
# Variables:
#   $at (String) - the section, for example 67
gb-eng--source--care-act = قانون الرعاية لعام 2014 (Care Act 2014)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
gb-eng--source--use-of-force = قانون استخدام القوة في وحدات الصحة النفسية لعام 2018 (Mental Health Units (Use of Force) Act 2018)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
# Variables:
#   $at (String) - the section, for example 130C
gb-eng--source--mha = قانون الصحة النفسية لعام 1983 (Mental Health Act 1983)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
gb-eng--source--mha-2 = قانون الصحة النفسية لعام 1983، القسم 2 (Mental Health Act 1983, section 2)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-3 = قانون الصحة النفسية لعام 1983، القسم 3 (Mental Health Act 1983, section 3)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-4 = قانون الصحة النفسية لعام 1983، القسم 4 (Mental Health Act 1983, section 4)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-5 = قانون الصحة النفسية لعام 1983، القسم 5 (Mental Health Act 1983, section 5)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-17a = قانون الصحة النفسية لعام 1983، القسم 17A (Mental Health Act 1983, section 17A)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-20 = قانون الصحة النفسية لعام 1983، القسم 20 (Mental Health Act 1983, section 20)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-20a = قانون الصحة النفسية لعام 1983، القسم 20A (Mental Health Act 1983, section 20A)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-23 = قانون الصحة النفسية لعام 1983، القسم 23 (Mental Health Act 1983, section 23)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-25 = قانون الصحة النفسية لعام 1983، القسم 25 (Mental Health Act 1983, section 25)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-56 = قانون الصحة النفسية لعام 1983، القسم 56 (Mental Health Act 1983, section 56)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-58 = قانون الصحة النفسية لعام 1983، القسم 58 (Mental Health Act 1983, section 58)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-58a = قانون الصحة النفسية لعام 1983، القسم 58A (Mental Health Act 1983, section 58A)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-62 = قانون الصحة النفسية لعام 1983، القسم 62 (Mental Health Act 1983, section 62)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-66 = قانون الصحة النفسية لعام 1983، القسم 66 (Mental Health Act 1983, section 66)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-68 = قانون الصحة النفسية لعام 1983، القسم 68 (Mental Health Act 1983, section 68)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-117 = قانون الصحة النفسية لعام 1983، القسم 117 (Mental Health Act 1983, section 117)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-120 = قانون الصحة النفسية لعام 1983، القسم 120 (Mental Health Act 1983, section 120)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-132 = قانون الصحة النفسية لعام 1983، القسم 132 (Mental Health Act 1983, section 132)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--mha-136 = قانون الصحة النفسية لعام 1983، القسم 136 (Mental Health Act 1983, section 136)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-eng--source--tribunal = تقديم طلب إلى محكمة الصحة النفسية (بالإنجليزية: Apply to the Mental Health Tribunal)
    .publisher = GOV.UK
gb-eng--source--advocates = المناصرون المستقلون والمناصرات المستقلات في مجال الصحة النفسية (بالإنجليزية: Independent Mental Health Advocates (IMHAs))
    .publisher = Mind
gb-eng--source--rethink = تقديم شكوى عن الخدمة الصحية الوطنية أو الخدمات الاجتماعية (بالإنجليزية: Complaining about the NHS or social services)
    .publisher = Rethink Mental Illness
gb-eng--source--phso-time = متى حدثت المشكلة؟ (بالإنجليزية: When did the problem happen?)
    .publisher = مكتب أمين المظالم (Parliamentary and Health Service Ombudsman)
gb-eng--source--phso-2024 = تغييرات في طريقة تعاملنا مع الشكاوى عن الخدمة الصحية الوطنية (بالإنجليزية: Changes to the way we handle complaints about the NHS)
    .publisher = مكتب أمين المظالم (Parliamentary and Health Service Ombudsman)
gb-eng--source--complaint-start = المهل الزمنية لتقديم شكوى (بالإنجليزية: Time limits for making a complaint)
    .publisher = Gateshead Council
gb-eng--source--lgsco-time = معلومات للموظفين المكلفين بالاتصال (بالإنجليزية: Information for Link Officers)
    .publisher = مكتب أمين المظالم للبلديات والرعاية الاجتماعية (Local Government and Social Care Ombudsman)
gb-eng--source--duty-to-tell = القسم 132: إجراءات إخبار من أُبقوا في المستشفى بحقوقهم القانونية (بالإنجليزية: Section 132 informing detained patients of their legal rights procedure)
    .publisher = Rotherham Doncaster and South Humber NHS Foundation Trust
gb-eng--source--informal = حقوقك إذا دخلت المستشفى بموافقتك (بالإنجليزية: Your rights as an informal patient)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--interpreters = الحصول على ترجمة شفوية في الخدمة الصحية الوطنية (بالإنجليزية: Accessing an interpreter when using the NHS)
    .publisher = Healthwatch Redbridge
gb-eng--source--access-standard = معيار المعلومات الميسّرة: المتطلبات (بالإنجليزية: Accessible Information Standard: requirements (DAPB1605))
    .publisher = NHS England
gb-eng--source--gp = التسجيل في عيادة طب الأسرة: معرفة حقوقك (بالإنجليزية: Registering with your GP: understanding your rights)
    .publisher = Healthwatch England
gb-eng--source--gp-refusal = عيادات طب الأسرة يجب أن تسجّل من ليس لديهم إثبات عنوان (بالإنجليزية: GPs must register patients with no proof of address)
    .publisher = Healthcare Leader
gb-eng--source--gp-days = إغلاق قائمة التسجيل، مع قواعد عقد العيادات (بالإنجليزية: List closure)
    .publisher = Doncaster Local Medical Committee
gb-eng--source--adjustment-flag = علامة رقمية للتغييرات المعقولة (بالإنجليزية: Reasonable Adjustment Digital Flag)
    .publisher = NHS England Digital
gb-eng--source--montgomery = حكم بالإنجليزية: Montgomery v Lanarkshire Health Board [2015] UKSC 11
    .publisher = المحكمة العليا للمملكة المتحدة (Supreme Court of the United Kingdom)
gb-eng--source--young-people = من عمر 0 إلى 18 سنة: إرشادات لجميع الأطباء (بالإنجليزية: 0–18 years: guidance for all doctors)
    .publisher = General Medical Council
gb-eng--source--carers = دليل عن السرية لمقدمي الرعاية من الأسرة أو الأصدقاء (بالإنجليزية: Guide to carers and confidentiality)
    .publisher = Nottinghamshire Healthcare NHS Foundation Trust
gb-eng--source--tracey = حكم بالإنجليزية: Tracey v Cambridge University Hospitals NHS Foundation Trust [2014] EWCA Civ 822
    .publisher = محكمة الاستئناف (Court of Appeal)
gb-eng--source--cqc-dnacpr = الحماية والاحترام والتواصل: قرارات عن عيش جيد ونهاية جيدة للحياة (بالإنجليزية: Protect, respect, connect: decisions about living and dying well)
    .publisher = لجنة جودة الرعاية (Care Quality Commission)
gb-eng--source--records = كيف أحصل على نسخة من سجلي الطبي؟ (بالإنجليزية: How do I get a copy of my health records?)
    .publisher = NHS England
gb-eng--source--records-time = الاطلاع على معلوماتي الشخصية (بالإنجليزية: Accessing my personal information)
    .publisher = Mind
gb-eng--source--complaint-help = شكاوى عن الخدمة الصحية الوطنية: دليلك إلى المناصرة المستقلة في الشكاوى الصحية (بالإنجليزية: Raising concerns about NHS services: your guide to Independent Health Complaints Advocacy)
    .publisher = The Advocacy Project
gb-eng--source--phso = قانون الصحة النفسية: إذا تعذرت علينا المساعدة (بالإنجليزية: Mental Health Act: if we can’t help)
    .publisher = مكتب أمين المظالم (Parliamentary and Health Service Ombudsman)
gb-eng--source--cqc = تقديم شكوى عن استخدام قانون الصحة النفسية (بالإنجليزية: Complain about the use of the Mental Health Act)
    .publisher = لجنة جودة الرعاية (Care Quality Commission)
# Variables:
#   $at (String) - the paragraph, for example 27
gb-eng--source--un-comment-1 = التعليق العام رقم 1 (2014)، المادة 12: الاعتراف بالأشخاص ذوي الإعاقة على قدم المساواة مع آخرين أمام القانون. CRPD/C/GC/1
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
    .at = الفقرة { $at }
gb-eng--source--un-article-14 = مبادئ توجيهية بشأن حق الأشخاص ذوي الإعاقة في الحرية والأمن. A/72/55، المرفق
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
gb-eng--source--urgent-help = الحاجة إلى المساعدة الآن (بالإنجليزية: Need help now)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--urgent-help-sign = الخدمة الصحية الوطنية، مع اختيار الصحة النفسية (بالإنجليزية: NHS, select mental health option)
    .publisher = Tees, Esk and Wear Valleys NHS Foundation Trust
gb-eng--source--ambulance = متى يُتصل بنا (بالإنجليزية: When to call us)
    .publisher = London Ambulance Service NHS Trust
gb-eng--source--call-costs = معلومات للحالات الطارئة (بالإنجليزية: Emergency information)
    .publisher = The Wellington Practice، وهي عيادة طب أسرة
gb-eng--source--emergency-calls = مكالمات الطوارئ بالفيديو بلغة الإشارة (بالإنجليزية: Emergency video relay)
    .publisher = Ofcom
gb-eng--source--emergency-text = رسائل نصية في الحالات الطارئة (بالإنجليزية: Emergency SMS)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-eng--source--samaritans = التواصل مع متطوعي Samaritans (بالإنجليزية: Contact a Samaritan)
    .publisher = Samaritans

## Whom letters go to: the kind of body, never a person or a street

gb-eng--to--complaint = فريق الشكاوى (complaints team)
