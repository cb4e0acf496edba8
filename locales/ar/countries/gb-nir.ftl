### Country pack: Northern Ireland. Who reads it: people in Northern Ireland who want to know what the law says there, and the people who help them.
### It is short. It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit, the day it counts from, or a date.
# “As a rule”, “usually” and “some” are there on purpose: keep them. “Has started only in part” must not change.

gb-nir--about = هذه قائمة قصيرة بالقواعد الخاصة بأيرلندا الشمالية، وليست استشارة قانونية. عن كل ما لم يُذكر هنا، يُرجى سؤال مجلس المرضى ومستخدمي الخدمات (Patient and Client Council)، أو مناصر أو مناصرة، أو محامٍ أو محامية.


## What the law says

gb-nir--claim--free-to-leave = إذا دخلت المستشفى بإرادتك، فيمكنك عادةً رفض الرعاية والخروج. الاستثناء هو أن يُبقيك العاملون وفق القانون. يمكنك السؤال: «هل يمكنني المغادرة الآن بحرية؟»
gb-nir--claim--discharge = حين لا تعود حالتك المرضية تستلزم البقاء، يجب أن يسمح الطبيب المسؤول أو الطبيبة المسؤولة بخروجك. ويجب السماح بخروجك أيضًا حين يكون من المرجح ألا يؤدي خروجك إلى أذى جسدي شديد.
gb-nir--claim--order-1986 = القانون الخاص بإبقاء الناس في مستشفى للصحة النفسية هو مرسوم الصحة النفسية لعام 1986 (Mental Health Order). ليس هو قانون عام 2016 (Mental Capacity Act)، ولا قانون إنجلترا.
gb-nir--claim--liberty-panel = في قانون عام 2016 (Mental Capacity Act) قواعد عن الحرمان من الحرية، تسري من عمر 16 سنة. تقرر في الحرمان من الحرية لجنة من ثلاثة أشخاص (panel) من هيئة الصحة والرعاية الاجتماعية (Trust). هؤلاء هم طبيب أو طبيبة، وأخصائي اجتماعي معتمد أو أخصائية اجتماعية معتمدة (approved social worker)، وشخص ثالث. لا يجوز أن يكون لهم دور في رعايتك.
gb-nir--claim--liberty-consent = ربما يتعذر عليك اتخاذ قرار عن مكان عيشك. يمكنك مع ذلك إعطاء موافقة صحيحة قانونًا، من خلال رغباتك ومشاعرك، ويجوز للعاملين أن يفهموها من تصرفاتك. إذا لم يُرضِك وضعك، فمن المهم قول ذلك أو إظهاره، وطلب تدوينه.
gb-nir--claim--liberty-changed = في حزيران/يونيو 2026 غيّرت المحكمة العليا (Supreme Court) ما يُعدّ [حرمانًا من الحرية](term:deprivation-of-liberty). جاءت القضية من أيرلندا الشمالية. قد تكون النشرات القديمة خاطئة، لذلك يُرجى سؤال محامٍ أو محامية، أو مناصر أو مناصرة.
gb-nir--claim--medicine = في مرسوم الصحة النفسية (Mental Health Order) قواعد عن العلاج دون موافقتك. لا تشملك هذه القواعد إذا أُبقيت مدة قصيرة في جناح، أو إذا أُبقيت إلى حين نقلك إلى مستشفى آخر. إذا تعذر عليك اتخاذ القرار في ذلك الوقت، فقد يسمح قانون آخر مع ذلك بالعلاج. يُرجى السؤال: أي قانون هو؟
gb-nir--claim--advance-decision = يمكن لشخص بالغ رفض علاج مسبقًا، لوقت يتعذر عليه فيه اتخاذ القرار. لا يحدد أي قانون مكتوب (Act) صيغة لذلك. يُرجى سؤال محامٍ أو محامية، أو طبيب أو طبيبة، عمّا يجعل هذا الرفض ساريًا.
gb-nir--claim--support-first = بدأ العمل بقانون القدرة العقلية لعام 2016 (Mental Capacity Act) جزئيًا فقط. قواعده عن الدعم في اتخاذ القرار تسري حتى الآن على الحرمان من الحرية، والبحوث، والمال والأشياء الثمينة. أما الرعاية الأخرى، فيسري عليها قانون أقدم، لذلك يُرجى سؤال محامٍ أو محامية، أو مناصر أو مناصرة: أي قانون هو؟
gb-nir--claim--support-how = في الأمور التي تسري عليها هذه القواعد، تُقدَّم لك أولًا مساعدة ودعم لاتخاذ القرار، من عمر 16 سنة. يعني هذا معلومات واضحة، ووقتًا ومكانًا مناسبين، وأشخاصًا يساعدونك.
gb-nir--claim--older-law = في الأمور التي لم يبدأ فيها العمل بقانون عام 2016 (Mental Capacity Act)، يسري القانون الأقدم. إذا كان عمرك 16 سنة أو أكثر، فالأصل فيه أن لديك القدرة على اتخاذ القرار.
# “Special regard” is a phrase of the law: keep the quotation marks.
gb-nir--claim--wishes = إذا تصرف آخرون نيابة عنك بموجب قانون عام 2016 (Mental Capacity Act)، فيجب أن تلقى رغباتك «اعتبارًا خاصًا» (special regard). يسري هذا حتى الآن على الحرمان من الحرية، والبحوث، والمال والأشياء الثمينة. من المهم التعبير عن رغباتك، وطلب تدوينها.
gb-nir--claim--power-of-attorney = عادةً، يكون التوكيل المستمر (enduring power of attorney) للمال والممتلكات فقط. في أيرلندا الشمالية، لا يمكنك حتى الآن إعطاء شخص السلطة القانونية لاتخاذ قرارات عن صحتك.
# “Nearest relative” is a phrase of the law.
gb-nir--claim--nearest-relative = يمكن أن يأمر «أقرب قريب» لك (nearest relative) كتابةً بخروجك. لكن يجب إشعار المستشفى كتابةً قبل ذلك بمدة 72 ساعة. خلال 72 ساعة بعد هذا الإشعار، يمكن للطبيب أو الطبيبة إيقاف الأمر بالخروج بتقرير مكتوب. في هذه الحالة يكون لدى هذا القريب 28 يومًا للتوجه إلى محكمة المراجعة (Review Tribunal)، تُحسب من وقت إخباره بالتقرير.
gb-nir--claim--adjustments = يحمي قانون التمييز على أساس الإعاقة (Disability Discrimination Act) الأشخاص ذوي الإعاقة حين يستخدمون الخدمات. عادةً، يجب أن تجري الخدمة تغييرات معقولة من أجلك. يُرجى إخبار الخدمة بما يلزمك.
gb-nir--claim--public-bodies = يقول قانون حقوق الإنسان (Human Rights Act) إن الهيئات العامة يجب أن تحترم حقوقك الإنسانية. هيئات الصحة والرعاية الاجتماعية (Health and Social Care Trusts) هيئات عامة. وقد تخالف الهيئة هذا القانون أيضًا حين لا تفعل شيئًا.

## Who helps

gb-nir--claim--complaint-help = يجب على مجلس المرضى ومستخدمي الخدمات (Patient and Client Council) أن يساعد الناس على تقديم شكوى عن الرعاية الصحية والاجتماعية.
gb-nir--claim--interpreter = إذا كانت معرفتك بالإنجليزية قليلة، فيمكن أن يكون معك مترجم شفوي أو مترجمة شفوية مجانًا، في أي وقت. يُرجى إخبار موظفي الاستقبال أو العاملين قبل موعدك. لا ينبغي أن يترجم لك الأصدقاء أو الأسرة.
gb-nir--claim--emergency-sign = إذا كنت من مستخدمي لغة الإشارة البريطانية (British Sign Language, BSL)، فيمكن لمترجم أو مترجمة للغة الإشارة إيصالك بخدمات الطوارئ، ليلًا ونهارًا. يكون ذلك عبر تطبيق وموقع مجانيين: يُرجى البحث عن رقم الطوارئ وبعده «BSL». ويمكنك أيضًا إرسال رسالة نصية في حالة طارئة، لكن يجب عادةً تسجيل هاتفك قبل ذلك.

## Time limits

gb-nir--claim--how-long = عادةً، قد يستمر التقييم في المستشفى حتى 14 يومًا. بعد ذلك، قد يسمح القانون بإبقائك مدة أطول من أجل العلاج. يُرجى السؤال عن المدة في حالتك، ومن أي يوم تُحسب.
gb-nir--claim--tribunal = هل يُبقيك المستشفى لديه بموجب مرسوم الصحة النفسية (Mental Health Order)؟ خلال أول ستة أشهر، يمكنك طلب أن تنظر محكمة المراجعة (Review Tribunal) في قضيتك. تُحسب هذه الأشهر من يوم دخولك. إذا فات هذا الوقت، فيُرجى سؤال محامٍ أو محامية متى يمكنك تقديم طلب من جديد. إذا لم يقدّم أحد طلبًا خلال مدة محددة، فيجب على هيئة الصحة والرعاية الاجتماعية (Trust) أن تحيل قضيتك إلى المحكمة.
gb-nir--claim--tribunal-liberty = هل سمحت لجنة (panel) بحرمان من الحرية؟ يمكنك التوجه إلى محكمة المراجعة (Review Tribunal) في أي وقت ما دام هذا السماح ساريًا. ويمكن للشخص المسمّى لك (nominated person) تقديم الطلب عنك، بموافقتك إذا كان بإمكانك اتخاذ هذا القرار.
gb-nir--claim--tribunal-sent = إذا تعذر عليك تقديم الطلب، فيمكن أن يُطلب من النائب العام (Attorney General) أن يحيل قضيتك إلى محكمة المراجعة (Review Tribunal). إذا لم تنظر المحكمة فيها، فيجب على هيئة الصحة والرعاية الاجتماعية (Trust) أن تحيلها بعد سنتين من بداية السماح. قبل عمر 18 سنة، تكون المدة سنة واحدة.

## Where to complain

# RQIA: Regulation and Quality Improvement Authority.
gb-nir--claim--rqia = هيئة التنظيم وتحسين الجودة، واسمها RQIA، تراقب الرعاية بموجب مرسوم الصحة النفسية (Mental Health Order)، في المستشفى وخارجه. يجب أن تنظر في إساءة المعاملة، أو الرعاية السيئة، أو إبقاء أشخاص دون حق. يمكن لمن يعملون فيها رؤية من يتلقون الرعاية على انفراد.
gb-nir--claim--complain = عادةً، تُقدَّم الشكوى خلال ستة أشهر من وقت ما حدث، أو من وقت معرفتك به. إذا تأخرت، فيُرجى تقديمها مع ذلك، وذكر السبب.
gb-nir--claim--complain-stages = هناك مرحلتان. يأتي الجواب الأول خلال 5 أيام عمل بعد تقديم الشكوى، إن أمكن. ويأتي الجواب الكامل خلال 20 يوم عمل بعد طلبك المرحلة الثانية. يُرجى النظر في الرسالة الأولى، لمعرفة المدة المتاحة لك لطلب المرحلة الثانية.
gb-nir--claim--complain-who = في خدمة الإسعاف، ولدى أطباء الأسرة وأطباء الأسنان والصيادلة، تُتّبع المرحلتان نفسهما.
# NIPSO: Northern Ireland Public Services Ombudsman.
gb-nir--claim--complain-next = بعد الجواب النهائي، يمكنك التوجه إلى مكتب أمين المظالم (NIPSO). عادةً، لديك ستة أشهر، تُحسب من يوم إرسال ذلك الجواب.

## Where the law and the UN standard part

gb-nir--claim--gap = تقول لجنة الأمم المتحدة: لا حبس ولا علاج قسري بسبب إعاقة. لا يزال القانون في أيرلندا الشمالية يسمح بذلك في بعض الحالات. يمكنك طلب السبب مكتوبًا، وطلب مناصر أو مناصرة، وطلب مراجعة.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-nir--line--emergency = هنا يمكنك الوصول إلى الإسعاف والشرطة والإطفاء، في أي وقت. يُرجى الاتصال حين يكون شخص في خطر الآن. المكالمة مجانية.
gb-nir--line--lifeline = يجيب مرشدون نفسيون من Lifeline (خط المساعدة وقت الضيق)، ليلًا ونهارًا. هذا الخط لكل شخص في أيرلندا الشمالية يصعب عليه تحمّل ما يمر به. المكالمة مجانية.
gb-nir--line--samaritans = يصغي إليك متطوعون من Samaritans (جمعية للإصغاء)، ليلًا ونهارًا. يمكنك الحديث عن أي شيء يثقل عليك. المكالمة مجانية.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-nir--source--hra = قانون حقوق الإنسان لعام 1998 (Human Rights Act 1998)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 1
gb-nir--source--mca-ni = قانون القدرة العقلية في أيرلندا الشمالية لعام 2016، ومذكرته التفسيرية (بالإنجليزية: Mental Capacity Act (Northern Ireland) 2016, explanatory notes)
    .publisher = جمعية أيرلندا الشمالية، أي برلمانها (Northern Ireland Assembly)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the article, for example 14
gb-nir--source--order-1986-14 = مرسوم الصحة النفسية لأيرلندا الشمالية لعام 1986 (Mental Health (Northern Ireland) Order 1986)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = المادة { $at }
# Variables:
#   $at (String) - the article, for example 62
gb-nir--source--order-1986-62 = مرسوم الصحة النفسية لأيرلندا الشمالية لعام 1986 (Mental Health (Northern Ireland) Order 1986)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = المادة { $at }
# Variables:
#   $at (String) - the article, for example 71
gb-nir--source--order-1986-71 = مرسوم الصحة النفسية لأيرلندا الشمالية لعام 1986 (Mental Health (Northern Ireland) Order 1986)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = المادة { $at }
# Variables:
#   $at (String) - the article, for example 86
gb-nir--source--order-1986-86 = مرسوم الصحة النفسية لأيرلندا الشمالية لعام 1986 (Mental Health (Northern Ireland) Order 1986)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = المادة { $at }
# Variables:
#   $at (String) - the regulation, for example 41
gb-nir--source--liberty-rules = لوائح القدرة العقلية في أيرلندا الشمالية لعام 2019 عن الحرمان من الحرية، رقم 2 (بالإنجليزية: Mental Capacity (Deprivation of Liberty) (No. 2) Regulations (Northern Ireland) 2019)
    .publisher = وزارة الصحة في أيرلندا الشمالية (Department of Health)، على موقع legislation.gov.uk
    .at = القاعدة { $at } (regulation)
gb-nir--source--liberty-tribunal = قانون القدرة العقلية: محاكم المراجعة (بالإنجليزية: MCA: Tribunals)
    .publisher = وزارة الصحة في أيرلندا الشمالية (Department of Health)
gb-nir--source--review-tribunal = محكمة المراجعة (بالإنجليزية: Review Tribunal)
    .publisher = وزارة العدل في أيرلندا الشمالية (Department of Justice)
gb-nir--source--detention-guide = أُبقي قريب لي في المستشفى: ماذا يعني ذلك؟ (بالإنجليزية: My family member has been detained: what does that mean?)
    .publisher = CAUSE، مع Law Centre NI
gb-nir--source--order-guide = إرشادات عن استخدام مرسوم الصحة النفسية لأيرلندا الشمالية لعام 1986 (بالإنجليزية: Guidelines on the use of the Mental Health (Northern Ireland) Order 1986)
    .publisher = Guidelines and Audit Implementation Network
gb-nir--source--rqia = الصحة النفسية والإعاقة الذهنية (بالإنجليزية: Mental health and learning disability)
    .publisher = هيئة التنظيم وتحسين الجودة (Regulation and Quality Improvement Authority)
gb-nir--source--power-of-attorney = إعداد توكيل (بالإنجليزية: Setting up a power of attorney)
    .publisher = MoneyHelper
gb-nir--source--supreme-court-2026 = إحالة من النائب العام لأيرلندا الشمالية عن الحرمان من الحرية، UKSC/2025/0042 (بالإنجليزية: Reference by the Attorney General for Northern Ireland)
    .publisher = المحكمة العليا للمملكة المتحدة (UK Supreme Court)
gb-nir--source--liberty-2026 = الحرمان من الحرية: حماية الحقوق واتخاذ قرارات قانونية بعد حكم المحكمة العليا (بالإنجليزية: Deprivation of liberty: protecting rights and making lawful decisions after the Supreme Court’s AGNI judgment)
    .publisher = Capsticks، لصالح Lawyers in Local Government
gb-nir--source--advance-decisions = مراجعة القانون عن القرارات المسبقة برفض العلاج (بالإنجليزية: Review of the law relating to Advance Decisions to Refuse Treatment)
    .publisher = وزارة الصحة في أيرلندا الشمالية (Department of Health)
gb-nir--source--assembly-research = القرارات المسبقة برفض العلاج: أين نحن الآن؟ (بالإنجليزية: Advance decisions to refuse treatment: Where are we now?)
    .publisher = جمعية أيرلندا الشمالية، خدمة البحوث والمعلومات (Northern Ireland Assembly, Research and Information Service)
gb-nir--source--interpreting = خدمات الترجمة الشفوية (بالإنجليزية: Interpreting services)
    .publisher = Business Services Organisation، أيرلندا الشمالية
gb-nir--source--disability-law = الإعاقة: مقدمو السلع والخدمات (بالإنجليزية: Disability: providers of goods and services)
    .publisher = لجنة المساواة في أيرلندا الشمالية (Equality Commission for Northern Ireland)
gb-nir--source--complaint-rules = معايير الشكاوى (بالإنجليزية: Complaints standards)
    .publisher = مكتب أمين المظالم (Northern Ireland Public Services Ombudsman)
gb-nir--source--complaint-stages = ماذا يحدث بعد تقديم شكوى (بالإنجليزية: What happens when you complain)
    .publisher = South Eastern Health and Social Care Trust
gb-nir--source--complaint-ambulance = تقديم شكوى (بالإنجليزية: Make a complaint)
    .publisher = خدمة الإسعاف في أيرلندا الشمالية (Northern Ireland Ambulance Service)
gb-nir--source--complaint-help = الرعاية الصحية والاجتماعية (بالإنجليزية: Health and social care)
    .publisher = مجلس المستهلك في أيرلندا الشمالية (Consumer Council for Northern Ireland)
gb-nir--source--ombudsman = أسئلة متكررة (بالإنجليزية: Frequently asked questions)
    .publisher = مكتب أمين المظالم (Northern Ireland Public Services Ombudsman)
# Variables:
#   $at (String) - the section, for example 26
gb-nir--source--ombudsman-act-26 = قانون أمين المظالم للخدمات العامة في أيرلندا الشمالية لعام 2016 (Public Services Ombudsman Act (Northern Ireland) 2016)
    .publisher = جمعية أيرلندا الشمالية، أي برلمانها (Northern Ireland Assembly)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
gb-nir--source--un-article-14 = مبادئ توجيهية بشأن حق الأشخاص ذوي الإعاقة في الحرية والأمن. A/72/55، المرفق
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
gb-nir--source--ambulance = متى ينبغي الاتصال (بالإنجليزية: When to call)
    .publisher = خدمة الإسعاف في أيرلندا الشمالية (Northern Ireland Ambulance Service)
gb-nir--source--lifeline-number = الاتصال بخط Lifeline وقت الضيق أو اليأس (بالإنجليزية: Contact Lifeline if you’re in distress or despair)
    .publisher = وكالة الصحة العامة في أيرلندا الشمالية (Public Health Agency)
gb-nir--source--lifeline = معلومات عن Lifeline (بالإنجليزية: About Lifeline)
    .publisher = Lifeline
gb-nir--source--emergency-calls = مكالمات الطوارئ بالفيديو بلغة الإشارة (بالإنجليزية: Emergency video relay)
    .publisher = Ofcom
gb-nir--source--emergency-text = رسائل نصية في الحالات الطارئة (بالإنجليزية: Emergency SMS)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-nir--source--samaritans = التواصل مع متطوعي Samaritans (بالإنجليزية: Contact a Samaritan)
    .publisher = Samaritans
