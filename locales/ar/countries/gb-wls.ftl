### Country pack: Wales. Who reads it: people in Wales who want to know what the law says there, and the people who help them.
### It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place. Llais is a Welsh word and a name.
# Never change a number, an age, a time limit or a date.
# “Section 2” and “section 3” are the names that staff use.
# “As a rule”, “often” and “some” are there on purpose: keep them. “Has not started yet” must not change.

gb-wls--about = هذه بعض القواعد في ويلز، وليست استشارة قانونية. عن كل ما لم يُذكر هنا، يُرجى سؤال Llais (هيئة تساعد في الشكاوى)، أو مناصر أو مناصرة، أو محامٍ أو محامية.


## What the law says

gb-wls--claim--risks = يجب أن يخبرك طبيبك أو طبيبتك بالمخاطر المهمة لك، وبالخيارات المعقولة الأخرى. الأرقام وحدها لا تحدد أي المخاطر مهمة. يجب أن يكون الإخبار حديثًا معك، لا نشرات فقط.
gb-wls--claim--free-to-leave = إذا دخلت المستشفى بإرادتك، فيمكنك عادةً رفض العلاج. ويمكنك أيضًا الخروج، إلا إذا استخدم أحد سلطة يعطيها القانون لإبقائك. لا يلزمك للخروج إذن من الطبيب أو الطبيبة، لكن يُرجى إخبار العاملين.
gb-wls--claim--told-why = إذا أُبقيت في المستشفى، فيجب أن يُقال لك السبب بعد وقت قصير، بلغة مفهومة لك. الجزء من القانون الذي أُبقيت بموجبه يسمى «القسم» (section). يجب أن يفعل العاملون ما في وسعهم، حتى يصبح السبب واضحًا لك، وكذلك طريقة تقديم طلب إلى محكمة تسمى tribunal. يجب أن يشرحوا الأمرين في أقرب وقت ممكن لهم، بالكلام وبالكتابة.
gb-wls--claim--medicine = إذا أُبقيت في المستشفى بموجب القسم 2 أو القسم 3 (section 2, section 3)، فكثيرًا ما يسمح القانون بإعطائك دواءً لصحتك النفسية دون موافقتك. بعد ثلاثة أشهر، تلزم لهذا الدواء موافقتك، أو موافقة طبيب أو طبيبة للرأي الطبي الثاني (second-opinion doctor)، إلا في بعض الحالات الطارئة. تُحسب الأشهر من أول دواء في تلك الإقامة. ويُعيَّن الطبيب أو الطبيبة للرأي الطبي الثاني باسم وزراء حكومة ويلز (Welsh Ministers).
gb-wls--claim--medicine-short-hold = إذا أُبقيت مدة قصيرة بموجب القسم 4 أو 5 أو 135 أو 136 (sections 4, 5, 135, 136)، فيمكنك عادةً رفض الدواء. القسم 2 والقسم 3 يسمحان بإعطاء الدواء دون موافقتك، لكنهما لا يسريان هنا. إذا تعذر عليك اتخاذ القرار في ذلك الوقت، فقد يسمح قانون آخر بالعلاج. إذا وافق طبيب ثانٍ أو طبيبة ثانية على إبقائك، يحل القسم 2 محل القسم 4، وتسري عليك قواعد القسم 2.
gb-wls--claim--ect = العلاج بالتخليج الكهربائي (ECT) يسميه كثير من الناس «الصدمات الكهربائية». إذا كان بإمكانك فهمه، فلا يجوز إعطاؤه إلا إذا وافقت عليه. إذا رأى طبيب أو طبيبة للرأي الطبي الثاني (second-opinion doctor) أنه يتعذر عليك فهمه، فيمكن السماح به. لكن لا يجوز إعطاؤه إذا سبق أن رفضته بقرار مسبق صحيح قانونًا (advance decision)، أو إذا رفضه الشخص الذي اخترته وكيلًا عنك (attorney). الاستثناء: أن يكون لازمًا فورًا لإنقاذ حياتك، أو لمنع تدهور شديد في حالتك.
# The Act speaks of “capacity”. Here it is always said as the ability to decide. Never say “legal capacity” here.
gb-wls--claim--able-to-decide = الأصل في قانون القدرة العقلية (Mental Capacity Act) أن لديك القدرة على اتخاذ القرار. يجب أن يقدم لك العاملون أولًا كل مساعدة عملية. الخيار غير الحكيم لا يثبت أن هذه القدرة ليست لديك.
gb-wls--claim--one-decision = فحص [القدرة على اتخاذ القرار](term:mental-capacity) يكون عن قرار واحد، في وقت واحد. هل يمكنك فهم المعلومات، وتذكرها لمدة كافية، والموازنة بينها، وإظهار خيارك؟ عمرك وحده، أو مظهرك وحده، أو حالتك الصحية وحدها، لا يثبت شيئًا.
# “Best interests” is the test of this law for adults. Keep it in quotation marks.
gb-wls--claim--best-interests = إذا وجد العاملون أنه يتعذر عليك اتخاذ قرار، فيجب أن يعملوا وفق «مصالحك الفضلى» (best interests). يجب أن يساعدوك على المشاركة. لرغباتك ومعتقداتك وزن، وأهمها ما كتبته من قبل.
gb-wls--claim--advance-decision = من عمر 18 سنة، يمكنك رفض علاج مسبقًا، بكلماتك أنت. إذا كان ذلك العلاج يُبقيك على قيد الحياة، فيجب أن يكون الرفض مكتوبًا، وعليه توقيعك بحضور شاهد أو شاهدة. ويجب أن يقول أيضًا إنه يسري حتى إذا كانت حياتك في خطر.
gb-wls--claim--advance-decision-hospital = إذا أُبقيت في المستشفى، فيمكن أحيانًا تجاوز قرارك المسبق برفض علاج (advance decision)، بموجب قانون الصحة النفسية (Mental Health Act). لكن في العلاج بالتخليج الكهربائي (ECT)، لا يمكن تجاوز قرارك إلا في حالة طارئة.
gb-wls--claim--power-of-attorney = من عمر 18 سنة، يمكنك اختيار شخص يقرر لاحقًا في أمور صحتك. يسمى هذا بالإنجليزية lasting power of attorney، أي توكيل دائم. لا يسري إلا على القرارات التي يتعذر عليك اتخاذها بنفسك في ذلك الوقت.
gb-wls--claim--no-cruelty = لا يجوز لأحد أن يعذبك، أو أن يعاملك معاملة قاسية أو مهينة. لا يوجد أبدًا سبب يجعل هذه الأفعال قانونية. هذا القانون عن الأذى الشديد أو الإذلال الشديد.
gb-wls--claim--relative-letter = يختار القانون لك «أقرب قريب» (nearest relative) من قائمة. حين يكتب لك المستشفى عن إقامتك، يرسل نسخة مما كتبه إلى هذا الشخص. ولا يرسلها إذا طلبت ألا تُرسل. لهذا يُرجى إخبار العاملين مبكرًا برغبتك.
gb-wls--claim--private-life = يحمي القانون حياتك الخاصة والأسرية، وبيتك، ورسائلك. وهو يشمل جسدك، وسجلاتك، ومشاركتك في القرارات. كل قيد يحتاج إلى قانون وسبب وجيه، ويجب أن يكون [متناسبًا](term:proportionate).
gb-wls--claim--letters = لا يجوز إيقاف رسائلك المرسلة من المستشفى إلا إذا طلب المرسَل إليه إيقافها. في المستشفيات عالية الأمان (high-security hospitals)، تسري قواعد أخرى.
gb-wls--claim--order-to-leave = هل يُبقيك المستشفى لديه بموجب القسم 2 أو القسم 3 (section 2, section 3)؟ يمكن أن يأمر بخروجك الطبيب المسؤول أو الطبيبة المسؤولة، أو مديرو المستشفى (hospital managers)، أو «أقرب قريب» لك (nearest relative). يجب أن يكون الأمر مكتوبًا. ويمكن لهذا القريب أيضًا أن يرسل طبيبًا أو طبيبة لرؤيتك على انفراد.
gb-wls--claim--care-plan = في الرعاية المتخصصة للصحة النفسية، لك الحق في خطة مكتوبة للرعاية والعلاج (care and treatment plan). يعمل معك عليها منسق للرعاية أو منسقة للرعاية (care coordinator). ويمكن أن تشمل أيضًا بيتك، ومالك، وعملك، وأسرتك.
gb-wls--claim--aftercare = بعد إبقائك بموجب القسم 3 (section 3)، أو بعد بعض أوامر المحاكم، يجب أن تُقدَّم لك رعاية لاحقة (aftercare) عند خروجك من المستشفى. تقدمها الخدمة الصحية والبلدية (council)، وهذا هو القسم 117 (section 117). هذه الرعاية هي للحاجات المرتبطة بصحتك النفسية، حتى يقل احتمال عودتك إلى المستشفى. وتستمر حتى ترى الجهتان معًا أنها لم تعد لازمة لك.
gb-wls--claim--come-back = هل خرجت من الرعاية المتخصصة للصحة النفسية بعد بلوغك سن الرشد؟ لمدة ثلاث سنوات بعد خروجك منها، يمكنك عادةً طلب تقييم جديد بنفسك. لا يلزم أن يطلبه طبيب أو طبيبة.
gb-wls--claim--adjustments = يطلب قانون المساواة (Equality Act) من الخدمات أن تزيل الحواجز أمام الأشخاص ذوي الإعاقة. يجب أن تفكر الخدمات في الحواجز مسبقًا، وأن تجري تغييرات معقولة من أجلك. لا يجوز لها أن تأخذ منك ثمن هذه التغييرات.
gb-wls--claim--community-order = بعد إبقائك بموجب القسم 3 (section 3)، يمكن لطبيب أو طبيبة السماح بخروجك بموجب أمر علاج في المجتمع المحلي، بشروط. اسمه بالإنجليزية community treatment order (CTO). يجب أن يوافق على هذا الأمر مختص أو مختصة في الصحة النفسية من غير الأطباء. يستمر الأمر حتى ستة أشهر من يوم صدوره، ثم يمكن تمديده.
gb-wls--claim--community-order-medicine = إذا صدر لك أمر علاج في المجتمع المحلي (community treatment order, CTO)، وكان عمرك 16 سنة أو أكثر، فموافقتك هي الأساس ما دام بإمكانك اتخاذ القرار. في هذه الحالة لا يجوز لأحد أن يعطيك دواءً لصحتك النفسية في المجتمع المحلي دون موافقتك. إذا تعذر عليك اتخاذ القرار في ذلك الوقت، فيمكن إعطاؤك الدواء، لكن لا يكون ذلك عادةً بالقوة إذا اعترضت.
gb-wls--claim--police-hold = القسم 136 (section 136) يسمح للشرطة بإبقائك معها، كي يراك طبيب أو طبيبة، ومختص أو مختصة في الصحة النفسية. يمكن للشرطة استخدامه في أي مكان تقريبًا، لكن ليس في بيت. وإذا أمكنها ذلك، فيجب أن تسأل أولًا طبيبًا أو طبيبة، أو ممرضًا أو ممرضة، أو شخصًا مختصًا آخر.
gb-wls--claim--liberty-changed = في حزيران/يونيو 2026 غيّرت المحكمة العليا (Supreme Court) معنى [الحرمان من الحرية](term:deprivation-of-liberty). تنظر المحاكم الآن في أمور كثيرة، وفي رغباتك أيضًا. قد تكون النشرات القديمة خاطئة، لذلك يُرجى سؤال محامٍ أو محامية، أو مناصر أو مناصرة.
gb-wls--claim--liberty-consent = إذا تعذر على شخص أن يقرر أين يعيش، فقد يعطي مع ذلك موافقة صحيحة قانونًا، من خلال رغباته ومشاعره. منذ حزيران/يونيو 2026، يجوز للعاملين أن يفهموا الموافقة من تصرفات الشخص. لذلك، إذا لم يُرضِك وضعك، فمن المهم قول ذلك أو إظهاره، وطلب تدوينه.
gb-wls--claim--young-stay = في عمر 16 أو 17 سنة، إذا كان بإمكانك اتخاذ القرار، فموافقتك تكفي لإقامتك في المستشفى من أجل صحتك النفسية. وإذا رفضت، فلا يمكن لوالديك الموافقة بدلًا منك. لكن يمكن مع ذلك إبقاؤك بموجب قانون الصحة النفسية (Mental Health Act).
gb-wls--claim--young-ward = هل عمرك أقل من 18 سنة، وأنت في المستشفى من أجل صحتك النفسية؟ يجب أن يحرص المستشفى على أن يكون المكان مناسبًا لعمرك، بقدر ما تسمح به حاجاتك.
gb-wls--claim--young-ect = قبل عمر 18 سنة، يجب أن يوافق طبيب أو طبيبة للرأي الطبي الثاني (second-opinion doctor) على العلاج بالتخليج الكهربائي (ECT)، حتى إذا وافقت أنت. يسري هذا أيضًا إذا دخلت المستشفى بإرادتك. هناك استثناء لبعض الحالات الطارئة.
gb-wls--claim--nobody-else = لا يجوز لأحد أن يوافق بدلًا من شخص بالغ آخر على الزواج أو على علاقة جنسية. ولا يجوز لأحد أن يقرر بدلًا منك لمن يكون صوتك في الانتخابات. يبقى هذا صحيحًا حتى إذا وجد العاملون أنه يتعذر عليك اتخاذ قرار.
gb-wls--claim--public-bodies = يقول قانون حقوق الإنسان (Human Rights Act) إن الهيئات العامة يجب أن تحترم حقوقك الإنسانية. مستشفيات الخدمة الصحية الوطنية (NHS) والبلديات (councils) هيئات عامة. وقد تخالف الهيئة هذا القانون أيضًا حين لا تفعل شيئًا.
gb-wls--claim--new-act = صدر قانون جديد للصحة النفسية (Mental Health Act) في كانون الأول/ديسمبر 2025. فيه وعد بخيارات أكثر لمن أُبقوا في المستشفى. معظمه لم يبدأ العمل به بعد.

## Who helps

gb-wls--claim--ward-advocate = كل شخص يقيم في جناح للصحة النفسية يمكن أن يكون معه [مناصر مستقل أو مناصرة مستقلة](term:independent-advocate). يسري هذا حتى إذا كان دخولك بموافقتك. يُرجى سؤال العاملين في الجناح عن طريقة الوصول إلى المناصر أو المناصرة.
gb-wls--claim--managers = إذا أُبقيت بموجب القسم 2 أو القسم 3 (section 2, section 3)، فيمكن لمديري المستشفى (hospital managers) السماح بخروجك. ويمكنهم أيضًا إنهاء أمر علاج في المجتمع المحلي (community treatment order, CTO). عادةً، يمكنك طلب جلسة أمامهم (managers’ hearing) في أي وقت. يقرر في الطلب ثلاثة أشخاص على الأقل، ليسوا من العاملين في المستشفى.
gb-wls--claim--tribunal-help = لدى محكمة مراجعة الصحة النفسية في ويلز (Mental Health Review Tribunal for Wales) كتيّب إرشادات ونماذج على موقعها. يمكنك طلبها بصيغة أخرى.
gb-wls--claim--tribunal-appeal = في رأيك، هل أخطأت المحكمة التي تسمى tribunal في تطبيق القانون؟ يمكنك طلب الطعن في القرار أمام محكمة أعلى (Upper Tribunal). يلزمك إذن بالطعن أولًا، لهذا يُرجى سؤال مناصر أو مناصرة، أو محامٍ أو محامية، في وقت قريب.
gb-wls--claim--nearest-relative = يختار القانون لك «أقرب قريب» (nearest relative) من قائمة، ويمكنك الطلب من محكمة أن تغيّر هذا الاختيار. يمكن لهذا الشخص أن يأمر كتابةً بخروجك، بإشعار إلى مديري المستشفى (hospital managers) قبل 72 ساعة. يمكن للطبيب المسؤول أو الطبيبة المسؤولة إيقاف هذا الأمر بتقرير. يجب أن يقول التقرير إن في خروجك، على الأرجح، خطرًا عليك أو على شخص آخر.
gb-wls--claim--emergency-sign = إذا كنت من مستخدمي لغة الإشارة البريطانية (British Sign Language, BSL)، فيمكن لمترجم أو مترجمة للغة الإشارة إيصالك بخدمات الطوارئ، ليلًا ونهارًا. يكون ذلك عبر تطبيق وموقع مجانيين: يُرجى البحث عن رقم الطوارئ وبعده «BSL». ويمكنك أيضًا إرسال رسالة نصية في حالة طارئة، لكن يجب عادةً تسجيل هاتفك قبل ذلك.
gb-wls--claim--complaint-advocate = تساعدك هيئة Llais مجانًا في شكوى عن الخدمة الصحية الوطنية (NHS) أو عن الرعاية الاجتماعية. المناصرون والمناصرات فيها مستقلون، والقرارات لك. ويمكنهم استخدام الترجمة الشفوية وصيغ أخرى.

## Time limits

gb-wls--claim--how-long = يسمح القسم 2 من قانون الصحة النفسية (section 2, Mental Health Act) بإبقائك للتقييم حتى 28 يومًا، تُحسب من يوم البداية. ويسمح القسم 3 (section 3) بإبقائك للعلاج حتى ستة أشهر، تُحسب من اليوم الأول. ثم يمكن تمديد مدة القسم 3: ستة أشهر أخرى، ثم سنة في كل مرة. يُرجى السؤال عن رقم القسم (section) الذي أُبقيت بموجبه، ومتى بدأ إبقاؤك.
gb-wls--claim--tribunal = يمكنك الطلب كتابةً من محكمة مراجعة الصحة النفسية في ويلز (Mental Health Review Tribunal for Wales) أن تسمح بخروجك. إذا أُبقيت بموجب القسم 2 (section 2)، فيُقدَّم الطلب خلال أول 14 يومًا، ومنها يوم دخولك بموجب هذا القسم. وإذا أُبقيت بموجب القسم 3 (section 3)، فيمكنك عادةً تقديم الطلب مرة واحدة خلال أول ستة أشهر بعد بداية إبقائك بموجبه. بعد ذلك، يُقدَّم مرة واحدة خلال الأشهر الستة التالية، ثم مرة واحدة كل سنة.
gb-wls--claim--tribunal-sent = إذا لم يقدّم أحد طلبًا إلى المحكمة التي تسمى tribunal، فيجب على المستشفى أن يحيل قضيتك إليها بعد ستة أشهر. تُحسب الأشهر الستة من اليوم الأول بموجب القسم 2 أو القسم 3 (section 2, section 3). ولاحقًا، يجب أن يحيلها أيضًا حين تمر ثلاث سنوات على آخر نظر للمحكمة في قضيتك. قبل عمر 18 سنة، تكون المدة سنة واحدة. يسري هذا حتى إذا قدّمت طلبًا من قبل بموجب القسم 2.
gb-wls--claim--how-long-short = أحيانًا تكون المدة قصيرة. إذا أبقتك الشرطة بموجب القسم 136 (section 136)، فالمدة حتى 24 ساعة من وقت وصولك إلى مكان آمن (place of safety). يمكن لطبيب أو طبيبة أحيانًا تمديدها ساعات أخرى. وفي الحالات الطارئة، بموجب القسم 4 (section 4)، يمكن إبقاؤك حتى 72 ساعة من وقت إدخالك المستشفى.
gb-wls--claim--how-long-ward = في الجناح، يمكن لطبيب أو طبيبة إبقاؤك حتى 72 ساعة، بموجب القسم 5 (section 5). تُحسب من وقت التقرير المكتوب للطبيب أو الطبيبة. ويمكن لبعض الممرضين والممرضات إبقاؤك حتى 6 ساعات من وقت تدوينهم هذا الإبقاء. إذا أبقاك ممرض أو ممرضة، فهذا الإبقاء ينتهي حين يأتي الطبيب أو الطبيبة.
gb-wls--claim--nearest-relative-stopped = هل أوقف الطبيب المسؤول أو الطبيبة المسؤولة أمر «أقرب قريب» لك (nearest relative) بخروجك؟ في هذه الحالة لا يمكن لهذا القريب إصدار أمر جديد لمدة ستة أشهر بعد تقرير الطبيب أو الطبيبة. إذا كان إبقاؤك بموجب القسم 3 (section 3)، فيمكن لهذا القريب التوجه إلى المحكمة التي تسمى tribunal خلال 28 يومًا من إخباره بالتقرير.
gb-wls--claim--community-order-recall = إذا صدر لك أمر علاج في المجتمع المحلي (community treatment order, CTO)، فيمكن للطبيب أو الطبيبة استدعاؤك كتابةً إلى المستشفى. لا يجوز استدعاؤك إلا إذا لزمك علاج فيه، وكان هناك خطر حدوث أذى. مخالفة معظم الشروط لا تكفي وحدها. يمكن إبقاؤك حتى 72 ساعة، تُحسب من وقت بداية إبقائك. ثم يجب السماح بخروجك، إلا إذا أُنهي أمر العلاج وأُبقيت من جديد.
gb-wls--claim--community-order-tribunal = يمكنك الطلب من محكمة تسمى tribunal أن تُنهي أمر علاج في المجتمع المحلي (community treatment order, CTO). يُقدَّم الطلب خلال أول ستة أشهر بعد صدور الأمر، ومرة أخرى في كل فترة جديدة. إذا أُنهي أمر العلاج وأُبقيت في المستشفى من جديد، فيجب على المستشفى أن يحيل قضيتك إلى المحكمة. يجب أن يفعل ذلك في أقرب وقت ممكن له.
gb-wls--claim--complaint-time = عادةً، هناك مهلة لتقديم شكوى، لذلك يُرجى تقديمها في أقرب وقت ممكن. إذا تأخرت، فيُرجى تقديمها مع ذلك، وذكر السبب. لرفع دعوى أمام محكمة بموجب قانون حقوق الإنسان (Human Rights Act)، لديك عادةً سنة واحدة من وقت ما حدث.

## Where to complain

gb-wls--claim--complain-first = يُرجى أولًا إخبار العاملين، أو فريق الشكاوى في هيئة الصحة في منطقتك (health board). منذ نيسان/أبريل 2026، اسم طريقة تقديم الشكاوى Listening to People، أي الإصغاء إلى الناس. لها في المعتاد مرحلتان: مرحلة مبكرة ومرحلة كاملة. عادةً، يجب أن تعرض عليك هيئة الصحة أن تصغي إليك، وأن تعرض عليك مناصرًا أو مناصرة.
gb-wls--claim--ombudsman = إذا لم يُرضِك الجواب، فيمكنك التوجه إلى مكتب أمين المظالم للخدمات العامة في ويلز (Public Services Ombudsman for Wales). عادةً، يكون ذلك خلال سنة من وقت ما حدث، أو من وقت معرفتك به.
gb-wls--claim--inspectors = هيئة تفتيش الرعاية الصحية في ويلز (Healthcare Inspectorate Wales) تراقب كيف يُستخدم قانون الصحة النفسية (Mental Health Act)، باسم وزراء حكومة ويلز (Welsh Ministers). وهي ترسل أشخاصًا لرؤية من يتلقون الرعاية على انفراد. عادةً، يمكنك تقديم شكوى إليها عن استخدام هذا القانون. وهي تنظر في بعض الشكاوى، لكن لا يمكنها السماح بخروجك من المستشفى.

## Where the law and the UN standard part

# “Best interests” is the test of the law for adults. Keep it in quotation marks.
gb-wls--claim--gap = تقول لجنة الأمم المتحدة: يؤخذ [بإرادتك وأفضلياتك](term:will-and-preferences)، ولا تُستخدم القوة بسبب إعاقة. لا يزال القانون هنا يستخدم «المصالح الفضلى» (best interests)، ويسمح بالقوة في بعض الحالات. يمكنك طلب السبب مكتوبًا، وطلب مناصر أو مناصرة، وطلب مراجعة.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-wls--line--emergency = هنا يمكنك الوصول إلى الإسعاف والشرطة والإطفاء، في أي وقت. يُرجى الاتصال حين يكون شخص في خطر الآن. المكالمة مجانية.
gb-wls--line--urgent-help = بعد الاتصال، يُرجى اختيار الرقم 2 (option 2). يجيب عاملون في الصحة النفسية من منطقتك، ليلًا ونهارًا. المكالمة مجانية.
gb-wls--line--samaritans = يصغي إليك متطوعون من Samaritans (جمعية للإصغاء)، ليلًا ونهارًا. يمكنك الحديث عن أي شيء يثقل عليك. المكالمة مجانية.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-wls--source--hra = قانون حقوق الإنسان لعام 1998 (Human Rights Act 1998)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the article, for example 8
gb-wls--source--convention-rights = الحقوق الواردة في الاتفاقية الأوروبية لحقوق الإنسان، الملحق 1 بقانون حقوق الإنسان (بالإنجليزية: Human Rights Act 1998, Schedule 1)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = المادة { $at }
# Variables:
#   $at (String) - the section, for example 1
gb-wls--source--mca = قانون القدرة العقلية لعام 2005 (Mental Capacity Act 2005)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 44
gb-wls--source--mha-2025 = قانون الصحة النفسية لعام 2025 (Mental Health Act 2025)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
gb-wls--source--mha-2025-start = قانون الصحة النفسية لعام 2025: أحكام يبدأ العمل بها في شباط/فبراير 2026 (بالإنجليزية: The Mental Health Act 2025: Provisions coming into force in February 2026)
    .publisher = Browne Jacobson
# Variables:
#   $at (String) - the section, for example 20
gb-wls--source--equality-act = قانون المساواة لعام 2010 (Equality Act 2010)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
gb-wls--source--supreme-court = القضية UKSC/2025/0042: إحالة من النائب العام لأيرلندا الشمالية (بالإنجليزية: Reference by the Attorney General for Northern Ireland)
    .publisher = المحكمة العليا للمملكة المتحدة (Supreme Court of the United Kingdom)
gb-wls--source--liberty-2026 = الحرمان من الحرية: حماية الحقوق واتخاذ قرارات قانونية بعد حكم المحكمة العليا (بالإنجليزية: Deprivation of liberty: protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment)
    .publisher = Capsticks، لصالح Lawyers in Local Government
# Variables:
#   $at (String) - the section, for example 18
gb-wls--source--measure = قانون الصحة النفسية في ويلز لعام 2010 (Mental Health (Wales) Measure 2010)
    .publisher = الجمعية الوطنية لويلز (National Assembly for Wales)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
gb-wls--source--come-back-time = قانون الصحة النفسية في ويلز، الجزء 3: تقييم من استخدموا سابقًا الخدمات المتخصصة للصحة النفسية (بالإنجليزية: Mental Health Measure Part 3: Assessment of Former Users of Secondary Mental Health Services)
    .publisher = حكومة ويلز (Welsh Government)
gb-wls--source--measure-rights = قانون الصحة النفسية في ويلز لعام 2010: الجزءان 2 و3 (بالإنجليزية: Mental Health (Wales) Measure 2010: Parts 2 and 3)
    .publisher = Cwm Taf Morgannwg University Health Board
# Variables:
#   $at (String) - the section, for example 131
gb-wls--source--mha = قانون الصحة النفسية لعام 1983 (Mental Health Act 1983)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
gb-wls--source--mha-2 = قانون الصحة النفسية لعام 1983، القسم 2 (Mental Health Act 1983, section 2)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-3 = قانون الصحة النفسية لعام 1983، القسم 3 (Mental Health Act 1983, section 3)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-4 = قانون الصحة النفسية لعام 1983، القسم 4 (Mental Health Act 1983, section 4)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-5 = قانون الصحة النفسية لعام 1983، القسم 5 (Mental Health Act 1983, section 5)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-17a = قانون الصحة النفسية لعام 1983، القسم 17A (Mental Health Act 1983, section 17A)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-20 = قانون الصحة النفسية لعام 1983، القسم 20 (Mental Health Act 1983, section 20)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-20a = قانون الصحة النفسية لعام 1983، القسم 20A (Mental Health Act 1983, section 20A)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-23 = قانون الصحة النفسية لعام 1983، القسم 23 (Mental Health Act 1983, section 23)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-25 = قانون الصحة النفسية لعام 1983، القسم 25 (Mental Health Act 1983, section 25)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-56 = قانون الصحة النفسية لعام 1983، القسم 56 (Mental Health Act 1983, section 56)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-58 = قانون الصحة النفسية لعام 1983، القسم 58 (Mental Health Act 1983, section 58)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-58a = قانون الصحة النفسية لعام 1983، القسم 58A (Mental Health Act 1983, section 58A)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-62 = قانون الصحة النفسية لعام 1983، القسم 62 (Mental Health Act 1983, section 62)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-66 = قانون الصحة النفسية لعام 1983، القسم 66 (Mental Health Act 1983, section 66)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-68 = قانون الصحة النفسية لعام 1983، القسم 68 (Mental Health Act 1983, section 68)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-117 = قانون الصحة النفسية لعام 1983، القسم 117 (Mental Health Act 1983, section 117)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-120 = قانون الصحة النفسية لعام 1983، القسم 120 (Mental Health Act 1983, section 120)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-132 = قانون الصحة النفسية لعام 1983، القسم 132 (Mental Health Act 1983, section 132)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--mha-136 = قانون الصحة النفسية لعام 1983، القسم 136 (Mental Health Act 1983, section 136)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
gb-wls--source--tribunal = تقديم طلبات إلى محكمة مراجعة الصحة النفسية في ويلز (بالإنجليزية: Applications to the Mental Health Review Tribunal for Wales)
    .publisher = محكمة مراجعة الصحة النفسية في ويلز (Mental Health Review Tribunal for Wales)
gb-wls--source--inspectors = خدمة المراجعة في مجال الصحة النفسية (بالإنجليزية: Review Service for Mental Health)
    .publisher = هيئة تفتيش الرعاية الصحية في ويلز (Healthcare Inspectorate Wales)
gb-wls--source--informal = حقوقك إذا دخلت المستشفى بموافقتك (بالإنجليزية: Your rights as an informal patient)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-wls--source--montgomery = حكم بالإنجليزية: Montgomery v Lanarkshire Health Board [2015] UKSC 11
    .publisher = المحكمة العليا للمملكة المتحدة (Supreme Court of the United Kingdom)
gb-wls--source--complaint-rules = لائحة الخدمة الصحية الوطنية في ويلز لعام 2011: الشكاوى وجبر الضرر (National Health Service (Concerns, Complaints and Redress Arrangements) (Wales) Regulations 2011)
    .publisher = وزراء حكومة ويلز (Welsh Ministers)، على موقع legislation.gov.uk
gb-wls--source--complaints-reform = تحسينات على نظام الشكاوى في الخدمة الصحية الوطنية في ويلز (بالإنجليزية: Improvements to be made to NHS Wales complaints system)
    .publisher = حكومة ويلز (Welsh Government)
gb-wls--source--complaints-2026 = نظرة على طريقة الشكاوى المحدَّثة في الخدمة الصحية الوطنية في ويلز، 2026 (بالإنجليزية: Focus on: updated NHS Wales concerns process 2026)
    .publisher = British Medical Association
gb-wls--source--complaints-news = الموافقة على إصلاح كبير لنظام الشكاوى في الخدمة الصحية الوطنية في ويلز (بالإنجليزية: Major reform to NHS Wales complaints system approved)
    .publisher = National Health Executive
gb-wls--source--llais = المناصرة في الشكاوى (بالإنجليزية: Complaints advocacy)
    .publisher = Llais
gb-wls--source--ombudsman = الشكاوى ضد الهيئات العامة: طريقة عملنا (بالإنجليزية: Complaints against public bodies: our procedure)
    .publisher = مكتب أمين المظالم للخدمات العامة في ويلز (Public Services Ombudsman for Wales)
# Variables:
#   $at (String) - the paragraph, for example 27
gb-wls--source--un-comment-1 = التعليق العام رقم 1 (2014)، المادة 12: الاعتراف بالأشخاص ذوي الإعاقة على قدم المساواة مع آخرين أمام القانون. CRPD/C/GC/1
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
    .at = الفقرة { $at }
gb-wls--source--un-article-14 = مبادئ توجيهية بشأن حق الأشخاص ذوي الإعاقة في الحرية والأمن. A/72/55، المرفق
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
gb-wls--source--urgent-help = أكثر من 200,000 مكالمة إلى خدمة الصحة النفسية العاجلة (بالإنجليزية: More than 200,000 calls to urgent mental health service)
    .publisher = حكومة ويلز (Welsh Government)
gb-wls--source--emergency-calls = مكالمات الطوارئ بالفيديو بلغة الإشارة (بالإنجليزية: Emergency video relay)
    .publisher = Ofcom
gb-wls--source--emergency-text = رسائل نصية في الحالات الطارئة (بالإنجليزية: Emergency SMS)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-wls--source--samaritans = التواصل مع متطوعي Samaritans (بالإنجليزية: Contact a Samaritan)
    .publisher = Samaritans
