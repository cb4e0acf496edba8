### Country pack: England. Who reads it: people in England who want to know what the law says there, and the people who help them.
### It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit or a date. “Section 2” and “section 3” are the names that staff use.
# “As a rule”, “often” and “some” are there on purpose: keep them. “Has not started yet” must not change.

gb-eng--about = هذه بعض القواعد في إنجلترا، وليست استشارة قانونية. القوانين تتغير، لذلك يُرجى النظر إلى التاريخ، وسؤال مناصر أو مناصرة، أو محامٍ أو محامية.


## What the law says

gb-eng--claim--public-bodies = يقول قانون حقوق الإنسان (Human Rights Act) إن الهيئات العامة يجب أن تحترم حقوقك الإنسانية. مستشفيات الخدمة الصحية الوطنية (NHS) والبلديات (councils) هيئات عامة. ومقدم الرعاية المسجَّل يجب أن يحترمها أيضًا، إذا رتبت البلدية رعايتك أو دفعت ثمنها، في بيتك أو في دار رعاية.
gb-eng--claim--no-cruelty = لا يجوز لأحد أن يعذبك، أو أن يعاملك معاملة قاسية أو مهينة. لا يوجد أبدًا سبب يجعل ذلك قانونيًا. هذا القانون عن الأذى الشديد أو الإذلال الشديد.
gb-eng--claim--private-life = يحمي القانون حياتك الخاصة والعائلية، وبيتك، ورسائلك. وهو يشمل جسدك، وسجلاتك، ومشاركتك في القرارات. كل قيد يحتاج إلى قانون وسبب وجيه، ويجب أن يكون [متناسبًا](term:proportionate).
gb-eng--claim--told-why = إذا أُبقيت في المستشفى، فيجب أن يُقال لك السبب بعد وقت قصير، بلغة مفهومة لديك. يجب أن يشرح لك العاملون، بالكلام وبالكتابة، حقك في تقديم طلب إلى محكمة تسمى tribunal. نشرة واحدة لا تكفي، لذلك يمكنك السؤال مرة أخرى.
# The Act speaks of “capacity”. Here it is always said as the ability to decide. Never say “legal capacity” here.
gb-eng--claim--able-to-decide = يبدأ قانون القدرة العقلية (Mental Capacity Act) من أن لديك القدرة على اتخاذ القرار. يجب أن يقدم لك العاملون أولًا كل مساعدة عملية. الخيار غير الحكيم لا يثبت أن هذه القدرة ليست لديك.
gb-eng--claim--one-decision = فحص [القدرة على اتخاذ القرار](term:mental-capacity) يكون عن قرار واحد، في وقت واحد. هل يمكنك الفهم، والتذكر لمدة كافية، والموازنة بين الأمور، وإظهار خيارك؟ عمرك وحده، أو مظهرك وحده، أو حالتك الصحية وحدها، لا يثبت شيئًا.
# “Best interests” is the test of this law for adults. Keep it in quotation marks.
gb-eng--claim--best-interests = إذا وجد العاملون أنه يتعذر عليك اتخاذ قرار، فيجب أن يعملوا وفق «مصالحك الفضلى» (best interests). يجب أن يساعدوك على المشاركة. لرغباتك ومعتقداتك وزن، وقبل كل شيء لما كتبته من قبل.
gb-eng--claim--power-of-attorney = من عمر 18 سنة، يمكنك اختيار شخص يقرر لاحقًا في أمور صحتك. يسمى هذا بالإنجليزية lasting power of attorney، أي توكيل دائم. لا يسري إلا على القرارات التي يتعذر عليك اتخاذها بنفسك في ذلك الوقت.
gb-eng--claim--advance-decision = من عمر 18 سنة، يمكنك رفض علاج مسبقًا، بكلماتك أنت. إذا كان ذلك العلاج يُبقيك على قيد الحياة، فيجب أن يكون الرفض مكتوبًا، وعليه توقيعك بحضور شاهد أو شاهدة. ويجب أن يقول إنه يسري حتى إذا كانت حياتك في خطر. إذا أُبقيت في المستشفى، فيمكن أحيانًا تجاوز هذا الرفض بموجب قانون الصحة النفسية (Mental Health Act).
gb-eng--claim--nobody-else = لا يجوز لأحد أن يوافق بدلًا من شخص بالغ آخر على الزواج أو على علاقة جنسية. ولا يجوز لأحد أن يصوّت بدلًا منك في الانتخابات. يبقى هذا صحيحًا حتى إذا وجد العاملون أنه يتعذر عليك اتخاذ قرار.
gb-eng--claim--liberty-changed = في حزيران/يونيو 2026 غيّرت المحكمة العليا (Supreme Court) معنى [الحرمان من الحرية](term:deprivation-of-liberty). تنظر المحاكم الآن في أمور كثيرة، وفي رغباتك أيضًا. قد تكون النشرات القديمة خاطئة، لذلك يُرجى سؤال محامٍ أو محامية، أو مناصر أو مناصرة.
gb-eng--claim--free-to-leave = إذا دخلت المستشفى بموافقتك، فيمكنك بشكل عام رفض العلاج. ويمكنك أيضًا الخروج، إلا إذا استخدم أحد وفق القانون سلطة لإبقائك. لا يلزمك إذن من الطبيب أو الطبيبة، لكن يُرجى إخبار العاملين.
gb-eng--claim--medicine = إذا أُبقيت في المستشفى من أجل العلاج، فكثيرًا ما يسمح القانون بالدواء دون موافقتك. بشكل عام، يسري هذا ثلاثة أشهر. بعد ذلك تلزم موافقتك، أو موافقة طبيب ثانٍ أو طبيبة ثانية.
gb-eng--claim--ect = للعلاج بالتخليج الكهربائي (ECT) قاعدة خاصة به. يمكن لشخص بالغ يفهم هذا العلاج أن يرفضه، وعندها لا يجوز للعاملين إعطاؤه. هناك استثناء واحد: بعض الحالات الطارئة.
gb-eng--claim--use-of-force = في وحدات الصحة النفسية، القوة تعني [التقييد](term:restraint) أو إبعادك عن الآخرين. يجب أن تكون للوحدة قواعد، وأن تدرّب العاملين، وأن تخبرك بحقوقك. وبشكل عام، يجب أن تسجّل ذلك كتابة في كل مرة.
gb-eng--claim--new-act = صدر قانون جديد للصحة النفسية (Mental Health Act) في كانون الأول/ديسمبر 2025. فيه وعد بخيارات أكثر، وبخطة رعاية يفرضها القانون، وبوثائق للخيارات المسبقة (advance choice documents). معظمه لم يبدأ العمل به بعد.
gb-eng--claim--interpreter = ينبغي أن تعرض عليك الخدمة الصحية الوطنية (NHS) مترجمًا شفويًا مدرَّبًا أو مترجمة شفوية مدرَّبة، مجانًا، مع وقت إضافي. لا يُنصح بترك ذلك لأسرتك. لا ينبغي أن يترجم لك الأطفال.
gb-eng--claim--access-standard = ينبغي أن تتبع الخدمة الصحية الوطنية (NHS) والرعاية الاجتماعية للبالغين معيار المعلومات الميسّرة (Accessible Information Standard). ينبغي للعاملين أن يسألوا عمّا يلزمك، وأن يكتبوه، وأن يعملوا به، وأن ينقلوه إلى غيرهم. هذا المعيار للأشخاص ذوي الإعاقة، ولمن يقدمون الرعاية من الأسرة أو الأصدقاء، وللوالدين.
gb-eng--claim--gp = يمكنك التسجيل في عيادة طب الأسرة (GP) دون بطاقة هوية، ودون إثبات عنوان، ودون أوراق هجرة. إذا رفضت العيادة تسجيلك، فيلزم أن يكون لديها سبب وجيه، وأن تعطيك إياه مكتوبًا خلال 14 يومًا.
gb-eng--claim--adjustments = يطلب قانون المساواة (Equality Act) من الخدمات أن تجري تغييرات معقولة للأشخاص ذوي الإعاقة. لا يجوز لها أن تأخذ منك ثمن ذلك. يمكنك طلب علامة في سجلك لدى الخدمة الصحية الوطنية (NHS) تذكر ما يلزمك، واسمها Reasonable Adjustment Digital Flag.
gb-eng--claim--risks = يجب أن يخبرك طبيبك أو طبيبتك بالمخاطر المهمة لك، وبالخيارات المعقولة الأخرى. الأرقام وحدها لا تحدد أي المخاطر مهمة. يجب أن يكون ذلك حديثًا معك، لا نشرات فقط.
gb-eng--claim--young = في عمر 16 أو 17 سنة، يمكنك بشكل عام الموافقة بنفسك. ويمكنك ذلك قبل عمر 16 سنة أيضًا، إذا كان الأمر مفهومًا لديك تمامًا. لكن رفضك يمكن أحيانًا تجاوزه. بشكل عام، يُبقي العاملون ما قلته لهم سرًا.
gb-eng--claim--carers = يمكن للعاملين دائمًا أن يصغوا إلى أسرتك، وأن يعطوها معلومات عامة. هذا لا يخالف أي قاعدة عن الخصوصية. بشكل عام، لا يجوز لهم نقل معلوماتك الخاصة إلا إذا وافقت، أو إذا كان هناك خطر شديد.
# DNACPR: do not attempt cardiopulmonary resuscitation. Keep the letters; explain them in your language.
gb-eng--claim--dnacpr = ملاحظة DNACPR تقول إن العاملين لن يحاولوا إنعاش قلبك إذا توقف. يجب أن يتحدثوا معك أولًا، إلا إذا كان الحديث سيضرك. من الخطأ كتابة ملاحظات كهذه لمجموعة كاملة من الناس.
gb-eng--claim--records = لك الحق في نسخة من سجلك الطبي. يمكنك طلبها من العيادة أو من المستشفى، حيث يُحفظ السجل. بشكل عام، النسخة مجانية، وتستغرق نحو شهر.

## Who helps

gb-eng--claim--health-advocate = إذا أُبقيت في المستشفى بموجب قانون الصحة النفسية (Mental Health Act)، فيمكن بشكل عام أن يكون معك [مناصر مستقل أو مناصرة مستقلة](term:independent-advocate). اسم هذا الشخص بالإنجليزية independent mental health advocate (IMHA). يجب على المستشفى أن يخبرك بذلك.
gb-eng--claim--council-advocate = هل يصعب عليك جدًا أن يكون لك دور في الحديث عن رعايتك الاجتماعية؟ إذا لم يوجد شخص مناسب يمكنه مساعدتك، فيجب على البلدية (council) أن توفر لك مناصرًا أو مناصرة. لا يُعدّ أحد مساعدًا لك إلا إذا وافقت أنت عليه.
gb-eng--claim--nearest-relative = يختار القانون لك «أقرب قريب» (nearest relative) من قائمة. بشكل عام، يمكن لهذا الشخص طلب خروجك، بإشعار قبل 72 ساعة. قانون جديد يتيح لك اختيار شخص، لكن هذا الجزء لم يبدأ العمل به بعد.

## Time limits

gb-eng--claim--how-long = القسم 2 من قانون الصحة النفسية (section 2, Mental Health Act) هو للتقييم، وقد يستمر البقاء بموجبه حتى 28 يومًا. في الجناح، يمكن لطبيب أو طبيبة إبقاؤك حتى 72 ساعة، ويمكن ذلك لبعض الممرضين والممرضات حتى 6 ساعات. يُرجى السؤال عن رقم القسم (section) الذي أُبقيت بموجبه، ومتى بدأ ذلك.
gb-eng--claim--tribunal = إذا أُبقيت في المستشفى، فيمكنك الطلب من محكمة تسمى tribunal أن تسمح بخروجك. بموجب القسم 2 من القانون (section 2)، يُقدَّم الطلب خلال أول 14 يومًا. وبموجب القسم 3 (section 3)، يُقدَّم في أي وقت خلال أول ستة أشهر. يمكن أن يكون معك في ذلك محامٍ أو محامية، مجانًا.
gb-eng--claim--complaint-time = بشكل عام، لديك 12 شهرًا لتقديم شكوى. خلال 3 أيام عمل، ينبغي أن يصلك خبر باستلامها. لرفع دعوى أمام محكمة بموجب قانون حقوق الإنسان (Human Rights Act)، لديك عادة سنة واحدة.

## Where to complain

gb-eng--claim--complain-first = في المستشفى، يمكن أن يساعدك مكتب PALS لمساعدة المرضى، دون شكوى رسمية. يمكنك أيضًا تقديم شكوى إلى الخدمة، أو إلى من يدفع لها. في شكوى عن الخدمة الصحية الوطنية (NHS)، يمكن أن يكون معك مناصر أو مناصرة مجانًا.
# PHSO: Parliamentary and Health Service Ombudsman. LGSCO: Local Government and Social Care Ombudsman.
gb-eng--claim--complain-next = إذا لم يُرضِك الجواب، فيمكنك التوجه إلى مكتب أمين المظالم، وهو جهة مستقلة، بشكل عام خلال سنة من حدوث المشكلة. اسمه PHSO لشكاوى الخدمة الصحية الوطنية (NHS)، وLGSCO لشكاوى الرعاية الاجتماعية. للشكوى من استخدام قانون الصحة النفسية (Mental Health Act)، يمكنك التوجه إلى لجنة جودة الرعاية، واسمها Care Quality Commission (CQC).

## Where the law and the UN standard part

gb-eng--claim--gap-best-interests = تقول لجنة الأمم المتحدة إن الوزن ينبغي أن يكون [لإرادتك وأفضلياتك](term:will-and-preferences)، لا «للمصالح الفضلى». لا يزال قانون القدرة العقلية (Mental Capacity Act) يستخدم «المصالح الفضلى» (best interests). يمكنك طلب الدعم، وطلب مناصر أو مناصرة، وطلب مراجعة.
gb-eng--claim--gap-detention = تقول لجنة الأمم المتحدة: لا حبس ولا علاج قسري بسبب إعاقة. لا يزال قانون الصحة النفسية (Mental Health Act) يسمح بذلك في بعض الحالات. يمكنك طلب السبب مكتوبًا، وطلب مناصر أو مناصرة، وطلب مراجعة.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-eng--line--emergency = هنا يمكنك الوصول إلى الإسعاف والشرطة والإطفاء، في أي وقت. يُرجى الاتصال حين يكون شخص في خطر الآن. المكالمة مجانية.
gb-eng--line--urgent-help = بعد الاتصال، يُرجى اختيار الصحة النفسية (mental health). يجيب عاملون مدرَّبون من الخدمة الصحية الوطنية (NHS)، ليلًا ونهارًا. المكالمة مجانية.
gb-eng--line--samaritans = يصغي إليك متطوعون من Samaritans، ليلًا ونهارًا. يمكنك الحديث عن أي شيء يثقل عليك. المكالمة مجانية.

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
gb-eng--source--supreme-court-2026 = حكم المحكمة العليا عن الحرمان من الحرية، بطلب من النائب العام لأيرلندا الشمالية (بالإنجليزية: Supreme Court decision in Attorney General for Northern Ireland’s Reference (Deprivation of Liberty))
    .publisher = Field Court Chambers
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
#   $at (String) - the section, for example 27
gb-eng--source--mha-2007 = قانون الصحة النفسية لعام 2007 (Mental Health Act 2007)، وقد عدّل قانون عام 1983 (Mental Health Act 1983)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 1
gb-eng--source--mha-guide = قانون الصحة النفسية لعام 1983 (Mental Health Act 1983)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
gb-eng--source--tribunal = تقديم طلب إلى محكمة الصحة النفسية (بالإنجليزية: Apply to the Mental Health Tribunal)
    .publisher = GOV.UK
gb-eng--source--medicine-rules = معلومات لأشخاص أُبقوا في المستشفى (بالإنجليزية: Information for people detained in hospital)
    .publisher = لجنة جودة الرعاية (Care Quality Commission)
gb-eng--source--advocates = المناصرون المستقلون والمناصرات المستقلات في مجال الصحة النفسية (بالإنجليزية: Independent Mental Health Advocates (IMHAs))
    .publisher = Mind
gb-eng--source--relative = أقرب قريب (بالإنجليزية: Nearest relative)
    .publisher = Rethink Mental Illness
gb-eng--source--rethink = تقديم شكوى عن الخدمة الصحية الوطنية أو الخدمات الاجتماعية (بالإنجليزية: Complaining about the NHS or social services)
    .publisher = Rethink Mental Illness
gb-eng--source--phso-time = مكتب أمين المظالم للبرلمان والخدمات الصحية (بالإنجليزية: The Parliamentary and Health Service Ombudsman (PHSO))
    .publisher = The Advocacy People
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
gb-eng--source--un-comment-1 = التعليق العام رقم 1 (2014)، المادة 12: الاعتراف بالأشخاص ذوي الإعاقة على قدم المساواة مع آخرين أمام القانون. تصويب، 26 كانون الثاني/يناير 2018
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة، كما نقله موقع Mental Capacity Law and Policy
    .at = الفقرة { $at }
gb-eng--source--un-article-14 = مبادئ توجيهية بشأن المادة 14 من اتفاقية حقوق الأشخاص ذوي الإعاقة: حق الأشخاص ذوي الإعاقة في الحرية والأمن
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
gb-eng--source--urgent-help = الحاجة إلى المساعدة الآن (بالإنجليزية: Need help now)
    .publisher = Lincolnshire Partnership NHS Foundation Trust
gb-eng--source--ambulance = متى يُتصل بنا (بالإنجليزية: When to call us)
    .publisher = London Ambulance Service NHS Trust
gb-eng--source--call-costs = معلومات للحالات الطارئة (بالإنجليزية: Emergency information)
    .publisher = The Wellington Practice، وهي عيادة طب أسرة
gb-eng--source--emergency-calls = مكالمات الطوارئ بالفيديو بلغة الإشارة (بالإنجليزية: Emergency video relay)
    .publisher = Ofcom
gb-eng--source--samaritans = التواصل مع متطوعي Samaritans (بالإنجليزية: Contact a Samaritan)
    .publisher = Samaritans
