### Country pack: Scotland. Who reads it: people in Scotland who want to know what the law says there, and the people who help them.
### It is short. It says plainly what a law or an official body says, in general terms what is known second-hand, and is never legal advice.

# For translators:
# Names of Acts, bodies and schemes stay in English; add a short gloss in your language at the first place.
# Never change a number, an age, a time limit, the day it counts from, or a date.
# “As a rule”, “often” and “some” are there on purpose: keep them. In Scots law the test is benefit, not “best interests”.

gb-sct--about = هذه قائمة قصيرة بالقواعد الخاصة باسكتلندا، وليست استشارة قانونية. عن كل ما لم يُذكر هنا، يُرجى سؤال Mental Welfare Commission (هيئة للحقوق في رعاية الصحة النفسية)، أو مناصر أو مناصرة، أو محامٍ أو محامية.


## What the law says

gb-sct--claim--free-to-leave = هل دخلت المستشفى بإرادتك؟ في بعض الحالات، يمكن مع ذلك لممرض أو ممرضة إبقاؤك، كي يراك طبيب أو طبيبة. قد يستمر هذا حتى ثلاث ساعات، تُحسب من وقت بداية الإبقاء.
gb-sct--claim--not-let-go = هل دخلت المستشفى بإرادتك، لكن العاملين لا يسمحون بخروجك؟ في هذه الحالة يمكنك الطلب من محكمة الصحة النفسية (Tribunal) أن تأمر المستشفى بالتوقف عن إبقائك. ويمكن لغيرك تقديم هذا الطلب أيضًا، مثل Mental Welfare Commission (هيئة للحقوق في رعاية الصحة النفسية).
gb-sct--claim--who-decides-emergency = الإبقاء الطارئ في المستشفى (emergency detention) يقرره طبيب أو طبيبة. ويجب أن يوافق عليه أخصائي اجتماعي مختص أو أخصائية اجتماعية مختصة (mental health officer). الاستثناء الوحيد: حين لا يوجد وقت لسؤال هذا الشخص.
gb-sct--claim--who-decides-short = الإبقاء القصير المدة في المستشفى (short-term detention) يقرره طبيب مختص أو طبيبة مختصة. ويجب أن يوافق عليه أخصائي اجتماعي مختص أو أخصائية اجتماعية مختصة (mental health officer). يجب أن يخبرك هذا الشخص عن المناصرة (advocacy). وعادةً يراك أولًا.
gb-sct--claim--liberty-consent = ربما يتعذر عليك اتخاذ قرار عن مكان عيشك. يمكنك مع ذلك إعطاء موافقة صحيحة قانونًا، من خلال رغباتك ومشاعرك، ويجوز للعاملين أن يفهموها من تصرفاتك. إذا لم يُرضِك وضعك، فمن المهم قول ذلك أو إظهاره، وطلب تدوينه.
gb-sct--claim--liberty-changed = في حزيران/يونيو 2026 غيّرت المحكمة العليا (Supreme Court) ما يُعدّ [حرمانًا من الحرية](term:deprivation-of-liberty). جاءت القضية من أيرلندا الشمالية، لكنها قد تكون مهمة في اسكتلندا أيضًا. قد تكون النشرات القديمة خاطئة، لذلك يُرجى سؤال محامٍ أو محامية، أو مناصر أو مناصرة.
gb-sct--claim--medicine = حين يسمح قانون الصحة النفسية لعام 2003 بالعلاج، لا يلزم عادةً طبيب ثانٍ أو طبيبة ثانية لأول شهرين من الدواء. يُحسب الشهران من أول دواء يُعطى لك في وقت يسمح فيه القانون بالعلاج. يجب على طبيبك أو طبيبتك كتابة السبب، والتفكير في آرائك، وفي بيانك المسبق (advance statement).
gb-sct--claim--medicine-later = بعد شهرين من ذلك الدواء الأول، تلزم موافقتك المكتوبة. دون هذه الموافقة، يجب أن يوافق طبيب ثانٍ أو طبيبة ثانية، من قائمة Mental Welfare Commission (هيئة للحقوق في رعاية الصحة النفسية). العلاج العاجل هو الاستثناء.
gb-sct--claim--ect = العلاج بالتخليج الكهربائي (ECT) يسميه كثير من الناس «الصدمات الكهربائية»، وله قاعدة خاصة به. إذا كان بإمكانك اتخاذ القرار ورفضت، فلا يجوز إعطاؤه لك، حتى في حالة طارئة.
gb-sct--claim--ect-resist = إذا تعذر عليك اتخاذ القرار بشأن العلاج بالتخليج الكهربائي (ECT)، فتلزم له شهادة من طبيب ثانٍ أو طبيبة ثانية. إذا قاومته، فلا يجوز إعطاؤه إلا لسبب من ثلاثة أسباب. وهي إنقاذ حياتك، أو منع تدهور شديد، أو تخفيف معاناة شديدة.
gb-sct--claim--community-order = خارج المستشفى، لا يجوز لأحد استخدام القوة لإعطائك علاجًا. يسري هذا على العلاج دون موافقتك، بموجب قانون الصحة النفسية لعام 2003. لكن إذا فاتك علاج يفرضه عليك أمر (order)، فيمكن أخذك إلى مستشفى.
gb-sct--claim--emergency-treatment = الإبقاء الطارئ في المستشفى (emergency detention) لا يعطي أحدًا سلطة عامة لعلاجك. لكن العلاج العاجل ممكن. إذا تعذر عليك اتخاذ القرار في ذلك الوقت، فقد يسمح قانون آخر بالعلاج مع ذلك.
gb-sct--claim--incapacity-treatment = هل يعالجك الأطباء لأنه يتعذر عليك اتخاذ القرار؟ في هذه الحالة يمكن للمقربين منك تقديم طعن أمام قاضٍ أو قاضية (sheriff).
# “Attorney”: somebody whom a person has named in advance to act for them.
gb-sct--claim--attorney-disagrees = ربما اخترت مسبقًا شخصًا وكيلًا عنك (attorney)، أو ربما لك وصي أو وصية (guardian). إذا لم يوافق هذا الشخص على علاج، فإن Mental Welfare Commission (هيئة للحقوق في رعاية الصحة النفسية) تسمّي طبيبًا ثانيًا أو طبيبة ثانية. قد تصل القضية إلى محكمة Court of Session، وهي أعلى من القاضي أو القاضية (sheriff). وإلى أن تقرر هذه المحكمة، لا يجوز إلا علاج ينقذ الحياة، أو علاج مشابه له.
gb-sct--claim--research = ربما يتعذر عليك اتخاذ القرار بشأن بحث علمي. في هذه الحالة لا يجوز لأحد إجراؤه عليك إذا أظهرت عدم رغبتك فيه.
gb-sct--claim--benefit = إذا تصرف آخرون نيابة عنك، فيجب أن يفيدك ما يفعلونه، وألا يقيّدك إلا بأقل قدر ممكن. ويجب أن يفكروا في رغباتك الآن، وفي رغباتك السابقة. الصعوبة في الكلام لا تعني أنه يتعذر عليك اتخاذ القرار، إذا أمكن التغلب عليها بمساعدة.
gb-sct--claim--principles = يقول قانون الصحة النفسية لعام 2003 ما يجب أن يفكر فيه العاملون. من ذلك أهمية مشاركتك بأكبر قدر ممكن. ويجب أن يفكروا أيضًا في ما يلزمك لهذا من معلومات ودعم، وفي كل الخيارات. ويجب ألا يقيّدوا حريتك إلا بأقل قدر لازم.
gb-sct--claim--advance-statement = البيان المسبق (advance statement) هو لوقت تكون فيه حالتك سيئة جدًا. يمكنك فيه طلب رعاية معينة، أو رفض رعاية معينة. يلزم عليه توقيعك، وكذلك توقيع شاهد أو شاهدة من النوع المطلوب. إذا خالفه العاملون أو محكمة الصحة النفسية (Tribunal)، فيجب أن يعطوا أسبابًا مكتوبة.
gb-sct--claim--guardianship = إذا تعذر على شخص اتخاذ القرار، فيمكن لقاضٍ أو قاضية (sheriff) تسمية وصي أو وصية (guardian)، أو السماح بخطوة واحدة. في ما يشمله أمر القاضي أو القاضية، لا تبقى لك سلطة عقد الاتفاقات بنفسك. ويمكنك بنفسك الطلب من القاضي أو القاضية تغيير الأمر أو إنهاءه.
gb-sct--claim--equal-treatment = بموجب قانون الصحة النفسية لعام 2003، يجب أن يفكر العاملون أيضًا في معاملتك على قدم المساواة. ويجب أن يفكروا في خلفيتك الشخصية أيضًا.
gb-sct--claim--care-plan = إذا صدر لك أمر علاج إلزامي (compulsory treatment order)، فيجب أن تكون لك خطة رعاية في سجلك. تقول هذه الخطة أي علاج سيُعطى لك.
gb-sct--claim--community = هل لديك حالة من حالات الصحة النفسية، أو هل كانت لديك؟ خارج المستشفى، يجب أن تكون لدى بلديتك (council) خدمات تساعدك على العيش الجيد وعلى المشاركة. ومنها أنشطة، وتدريب، ومساعدة في مجال العمل.
gb-sct--claim--public-bodies = يقول قانون حقوق الإنسان (Human Rights Act) إن الهيئات العامة يجب أن تحترم حقوقك الإنسانية. مستشفيات الخدمة الصحية الوطنية (NHS) والبلديات (councils) هيئات عامة. وقد تخالف الهيئة هذا القانون أيضًا حين لا تفعل شيئًا.
gb-sct--claim--under-18 = هل عمرك أقل من 18 سنة؟ في هذه الحالة يجب أن يستخدم العاملون قانون الصحة النفسية لعام 2003 بالطريقة التي تضمن رفاهك (welfare) على أفضل وجه.

## Who helps

gb-sct--claim--advocate = يعطيك قانون الصحة النفسية لعام 2003 الحق في [مناصر مستقل أو مناصرة مستقلة](term:independent-advocate). هذا الحق لكل شخص لديه حالة من حالات الصحة النفسية، أو إعاقة ذهنية (learning disability)، أو خرف (dementia). لا يُشترط لذلك إبقاؤك في المستشفى.
gb-sct--claim--named-person = من عمر 16 سنة، يمكنك اختيار «شخص مسمّى» (named person). يهتم هذا الشخص بمصالحك إذا أُبقيت في المستشفى أو عولجت بموجب القانون. لا يكون لك شخص مسمّى إلا إذا اخترته، ولا ينبغي أن يدفعك أحد إلى هذا الاختيار.
gb-sct--claim--named-person-how = يكون اختيار «الشخص المسمّى» (named person) كتابةً. يلزم توقيعك، وتوقيع شاهد أو شاهدة من النوع المطلوب، وموافقة مكتوبة من الشخص المسمّى. لإنهاء هذا الاختيار، يلزم توقيعك مرة أخرى، وكذلك توقيع شاهد أو شاهدة من النوع المطلوب.
gb-sct--claim--commission = هل لديك قلق بشأن رعايتك أو حقوقك؟ تقدّم Mental Welfare Commission (هيئة للحقوق في رعاية الصحة النفسية) المشورة عن قانون الصحة النفسية. وقد تستطيع المساعدة في إصلاح الأمور.
gb-sct--claim--commission-ends = يمكن لمحكمة الصحة النفسية (Tribunal) إنهاء الإبقاء القصير المدة في المستشفى (short-term detention). وليست وحدها في ذلك. يمكن أن تنهيه أيضًا Mental Welfare Commission (هيئة للحقوق في رعاية الصحة النفسية).
gb-sct--claim--emergency-sign = إذا كنت من مستخدمي لغة الإشارة البريطانية (British Sign Language, BSL)، فيمكن لمترجم أو مترجمة للغة الإشارة إيصالك بخدمات الطوارئ، ليلًا ونهارًا. يكون ذلك عبر تطبيق وموقع مجانيين: يُرجى البحث عن رقم الطوارئ وبعده «BSL». ويمكنك أيضًا إرسال رسالة نصية في حالة طارئة، لكن يجب عادةً تسجيل هاتفك قبل ذلك.

## Time limits

gb-sct--claim--how-long-emergency = الإبقاء الطارئ في المستشفى (emergency detention) يستمر حتى 72 ساعة، تُحسب من وقت دخولك المستشفى. إذا كنت أصلًا في المستشفى، فتُحسب من وقت شهادة الطبيب أو الطبيبة (certificate). يجب أن يراك طبيب مختص أو طبيبة مختصة في أقرب وقت ممكن. ويجب على هذا الشخص إنهاء الإبقاء إذا لم يكن لازمًا.
gb-sct--claim--how-long-short = الإبقاء القصير المدة في المستشفى (short-term detention) يستمر حتى 28 يومًا، تُحسب من يوم دخولك المستشفى. إذا كنت أصلًا في المستشفى، فتُحسب من يوم الشهادة (certificate). وهو يسمح بالعلاج.
gb-sct--claim--tribunal = ما دام الإبقاء القصير المدة في المستشفى (short-term detention) مستمرًا، يمكنك في أي وقت الطلب من محكمة الصحة النفسية (Mental Health Tribunal) أن تنهيه. ويمكن أن يقدّم هذا الطلب أيضًا «الشخص المسمّى» الذي اخترته (named person).
gb-sct--claim--after-28-days = حين تنتهي مدة 28 يومًا، يمكن لطبيب أو طبيبة في بعض الحالات إضافة ثلاثة أيام عمل من ذلك الوقت. إذا طُلب ضمن المهلة أمر علاج إلزامي (compulsory treatment order)، فقد تأتي بعدها أيام عمل أخرى، حتى خمسة أيام. وقبل أن تنتهي، يجب أن تقرر محكمة الصحة النفسية (Tribunal) بشأن ذلك الأمر أو بشأن أمر مؤقت (interim order).
gb-sct--claim--interim-order = يمكن لمحكمة الصحة النفسية (Tribunal) إصدار أمر مؤقت (interim order)، بينما تنظر في قضيتك بتدقيق أكبر. يقول الأمر كم يستمر: حتى 28 يومًا، تُحسب من وقت بدايته. إذا تتابعت أوامر مؤقتة، فيمكن أن تستمر معًا 56 يومًا على الأكثر.
gb-sct--claim--how-long-order = عادةً، يستمر أمر علاج إلزامي (compulsory treatment order) ستة أشهر من يوم صدوره. ويمكن تمديده ستة أشهر أخرى، ثم سنة في كل مرة.
gb-sct--claim--tribunal-order = إذا صدر لك أمر علاج إلزامي (compulsory treatment order)، فيمكنك الطلب من محكمة الصحة النفسية (Tribunal) أن تنهيه أو تغيّره. ويمكن أن يقدّم هذا الطلب «الشخص المسمّى» الذي اخترته (named person). عادةً، يمكن تقديم الطلب حين تمر ثلاثة أشهر على صدور الأمر، وبعد ذلك. إذا مدّد طبيبك أو طبيبتك الأمر، فيمكنك عادةً تقديم طلب عن هذا التمديد فورًا.
gb-sct--claim--tribunal-again = هل رفضت محكمة الصحة النفسية (Tribunal) طلبًا عن أمر علاج إلزامي (compulsory treatment order)؟ عادةً، يمكنك تقديم طلب واحد آخر في الفترة نفسها. الفترات هي ستة أشهر من يوم صدور الأمر، ثم الأشهر الستة التالية، ثم كل سنة.
gb-sct--claim--tribunal-looks = حين يمدّد طبيبك أو طبيبتك أمر علاج إلزامي (compulsory treatment order)، تنظر محكمة الصحة النفسية (Tribunal) في هذا التمديد أحيانًا من تلقاء نفسها. عادةً، تفعل ذلك إذا لم تقرر شيئًا بشأن الأمر مدة سنتين. تُحسب السنتان إلى الوراء، من الوقت الذي كان الأمر سينتهي فيه.
gb-sct--claim--community-order-missed = إذا فاتك علاج يفرضه عليك أمر (order)، فيمكن أخذك إلى مكان هذا العلاج أو إلى مستشفى. وهناك يمكن إبقاؤك حتى 6 ساعات، تُحسب من وقت وصولك.
gb-sct--claim--community-order-broken = هل خالفت أمرًا (order) بطريقة أخرى، ومن المرجح أن تسوء حالتك كثيرًا؟ في هذه الحالة يمكن إبقاؤك في مستشفى حتى 72 ساعة، تُحسب من وقت وصولك. بعد ذلك، يمكن إبقاؤك حتى 28 يومًا، تُحسب من وقت شهادة من الطبيب أو الطبيبة (certificate).

## Where to complain

gb-sct--claim--complain = عادةً، تُقدَّم الشكوى خلال ستة أشهر من وقت ما حدث، أو من وقت معرفتك به. وينبغي ألا يمر أكثر من سنة بعد حدوثه. يمكن إعطاؤك وقتًا أطول، لذلك إذا تأخرت، فيُرجى ذكر السبب.
gb-sct--claim--complain-answer = عادةً، يأتي الجواب الأول خلال خمسة أيام عمل من وقت شكواك. إذا طلبت بعد ذلك النظر فيها بتدقيق أكبر، فيأتي الجواب خلال 20 يوم عمل من وقت طلبك. يمكن أن تساعدك Patient Advice and Support Service (خدمة مشورة ودعم للمرضى).
# SPSO: Scottish Public Services Ombudsman.
gb-sct--claim--complain-next = بعد الجواب النهائي، يمكنك التوجه إلى مكتب أمين المظالم للخدمات العامة في اسكتلندا (SPSO). عادةً، يكون ذلك خلال سنة واحدة من وقت علمك بالمشكلة أول مرة.

## Where the law and the UN standard part

gb-sct--claim--gap = تقول لجنة الأمم المتحدة: لا حبس ولا علاج قسري بسبب إعاقة. لا يزال القانون في اسكتلندا يسمح بذلك في بعض الحالات. يمكنك طلب السبب مكتوبًا، وطلب مناصر أو مناصرة، وطلب مراجعة.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-sct--line--emergency = هنا يمكنك الوصول إلى الإسعاف والشرطة والإطفاء، في أي وقت. يُرجى الاتصال حين يكون شخص في خطر الآن. المكالمة مجانية.
gb-sct--line--urgent-help = يجيب عاملون من الخدمة الصحية الوطنية (NHS). بعد الاتصال، يُرجى اختيار الصحة النفسية (mental health). المكالمة مجانية.
gb-sct--line--breathing-space = يصغي إليك أشخاص من Breathing Space (خط للإصغاء) عند انخفاض المعنويات، أو الشعور بالقلق أو الوحدة. من الاثنين إلى الخميس، يعمل هذا الخط من الساعة 6 مساءً إلى الساعة 2 بعد منتصف الليل. في نهاية الأسبوع، يعمل دون توقف، من الساعة 6 مساء الجمعة إلى الساعة 6 صباح الاثنين. المكالمة مجانية.
gb-sct--line--samaritans = يصغي إليك متطوعون من Samaritans (جمعية للإصغاء)، ليلًا ونهارًا. يمكنك الحديث عن أي شيء يثقل عليك. المكالمة مجانية.
gb-sct--line--commission = تجيب Mental Welfare Commission (هيئة للحقوق في رعاية الصحة النفسية) في أيام العمل، خلال ساعات الدوام. يُرجى ترك رقمك، وسيعاود العاملون فيها الاتصال بك. تقدّم الهيئة المشورة عن حقوقك في رعاية الصحة النفسية. المكالمة مجانية لمن يستخدمون الخدمات، ولمن يقدمون الرعاية من الأسرة أو الأصدقاء.

## Sources

# Variables:
#   $at (String) - the section, for example 6
gb-sct--source--hra = قانون حقوق الإنسان لعام 1998 (Human Rights Act 1998)
    .publisher = البرلمان البريطاني (UK Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 1
gb-sct--source--incapacity-act = قانون اسكتلندا لعام 2000 عن البالغين الذين يتعذر عليهم اتخاذ القرار (Adults with Incapacity (Scotland) Act 2000)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 259
gb-sct--source--mental-health-act = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003 (Mental Health (Care and Treatment) (Scotland) Act 2003)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 1
gb-sct--source--mental-health-act-1 = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003 (Mental Health (Care and Treatment) (Scotland) Act 2003)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 36
gb-sct--source--mental-health-act-36 = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003 (Mental Health (Care and Treatment) (Scotland) Act 2003)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 44
gb-sct--source--mental-health-act-44 = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003 (Mental Health (Care and Treatment) (Scotland) Act 2003)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 50
gb-sct--source--mental-health-act-50 = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003 (Mental Health (Care and Treatment) (Scotland) Act 2003)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 100
gb-sct--source--mental-health-act-100 = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003 (Mental Health (Care and Treatment) (Scotland) Act 2003)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 237
gb-sct--source--mental-health-act-237 = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003 (Mental Health (Care and Treatment) (Scotland) Act 2003)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 240
gb-sct--source--mental-health-act-240 = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003 (Mental Health (Care and Treatment) (Scotland) Act 2003)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 250
gb-sct--source--mental-health-act-250 = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003 (Mental Health (Care and Treatment) (Scotland) Act 2003)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 275
gb-sct--source--mental-health-act-275 = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003 (Mental Health (Care and Treatment) (Scotland) Act 2003)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the section, for example 299
gb-sct--source--mental-health-act-299 = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003 (Mental Health (Care and Treatment) (Scotland) Act 2003)
    .publisher = برلمان اسكتلندا (Scottish Parliament)، على موقع legislation.gov.uk
    .at = القسم { $at } (section)
# Variables:
#   $at (String) - the chapter, for example 8
gb-sct--source--code-of-practice = قانون الصحة النفسية (الرعاية والعلاج) في اسكتلندا لعام 2003: مدونة الممارسة، المجلد 1 (بالإنجليزية: Mental Health (Care and Treatment) (Scotland) Act 2003: Code of Practice, Volume 1)
    .publisher = حكومة اسكتلندا (Scottish Government)
    .at = الفصل { $at }
gb-sct--source--named-persons = قانون الصحة النفسية في اسكتلندا: دليل عن «الشخص المسمّى» (بالإنجليزية: Mental health law in Scotland: guide to named persons)
    .publisher = حكومة اسكتلندا (Scottish Government)
gb-sct--source--complaints = طريقة تقديم شكوى عن الخدمة الصحية الوطنية (بالإنجليزية: NHS complaints procedure)
    .publisher = Patient Advice and Support Service
gb-sct--source--complaint-time = شكاوى عن الخدمة الصحية الوطنية في اسكتلندا (بالإنجليزية: NHS complaints (Scotland))
    .publisher = Citizens Advice Scotland
gb-sct--source--spso-time = مهلة تقديم الشكاوى إلى مكتب أمين المظالم (بالإنجليزية: Time limit for making complaints to SPSO)
    .publisher = مكتب أمين المظالم للخدمات العامة في اسكتلندا (Scottish Public Services Ombudsman)
gb-sct--source--commission = معلومات ومشورة (بالإنجليزية: Information and advice)
    .publisher = Mental Welfare Commission for Scotland
gb-sct--source--supreme-court-2026 = إحالة من النائب العام لأيرلندا الشمالية، عن الحرمان من الحرية، UKSC/2025/0042 (بالإنجليزية: Reference by the Attorney General for Northern Ireland (deprivation of liberty))
    .publisher = المحكمة العليا للمملكة المتحدة (UK Supreme Court)
gb-sct--source--liberty-2026 = المحكمة العليا تعيد تحديد القانون عن الحرمان من الحرية (بالإنجليزية: The Supreme Court resets the law on deprivation of liberty)
    .publisher = LawCases.net
gb-sct--source--un-article-14 = مبادئ توجيهية بشأن حق الأشخاص ذوي الإعاقة في الحرية والأمن (A/72/55، المرفق)
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
gb-sct--source--phone-help = NHS 24 (خدمة المساعدة الصحية بالهاتف)
    .publisher = NHS 24، اسكتلندا
gb-sct--source--breathing-space = Breathing Space (خط للإصغاء)
    .publisher = Breathing Space، اسكتلندا
gb-sct--source--emergency-calls = مكالمات الطوارئ بالفيديو بلغة الإشارة (بالإنجليزية: Emergency video relay)
    .publisher = Ofcom
gb-sct--source--emergency-text = رسائل نصية في الحالات الطارئة (بالإنجليزية: Emergency SMS)
    .publisher = Buckinghamshire Fire and Rescue Service
gb-sct--source--samaritans = التواصل مع متطوعي Samaritans (بالإنجليزية: Contact a Samaritan)
    .publisher = Samaritans
