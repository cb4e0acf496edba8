### Country pack: Spain. Who reads it: people in Spain who want to know what the law says there, and the people who help them.
### Spain’s own language comes first: this text follows locales/es/countries/es.ftl. It is never legal advice.

# For translators:
# Names of laws and bodies stay in Spanish; add a short gloss in your language at the first place.
# Never change a number, an age or a time limit. “As a rule” and “nearly always” are there on purpose: keep them.
# Never say “capacity” alone. “Cannot decide” is about the moment, not about the person.

es--about = هذه بعض القواعد عن الحقوق في الرعاية الصحية في إسبانيا. وهي ليست كل القانون، ولكل منطقة ذات حكم ذاتي (comunidad autónoma) قواعدها. يُرجى سؤال جمعية، أو محامٍ أو محامية.


## What the law says

# Termbase: dignity
es--claim--dignity = يجب أن تحترم الرعاية الصحية [كرامتك](term:dignity)، وإرادتك، وخصوصيتك. لا يجوز لأحد التمييز ضدك بسبب إعاقة، أو أصلك، أو نوعك الاجتماعي، أو سبب آخر.
es--claim--information = لك الحق في معرفة الغرض من العلاج، ومخاطره، وما قد يحدث. يجب أن تكون المعلومات صحيحة، وأن تكون مفهومة جيدًا. وفي كل الحالات تقريبًا، لك الحق أيضًا في ألا تُقال لك هذه المعلومات.
# Necesidad terapéutica: the name in law.
es--claim--may-stay-silent = أحيانًا يجوز للأطباء علاجك دون إخبارك قبل العلاج. يجب أن تكون هناك أسباب واضحة للاعتقاد أن معرفة المعلومات قد تضر صحتك ضررًا شديدًا. يجب أن يكتبوا السبب في سجلك الطبي، وأن يقولوه للمقربين منك.
# Termbase: accessible-information, supporter
es--claim--accessible-information = يجب أن يخبرك العاملون بطريقة مفهومة لك، حتى إذا كان الفهم صعبًا عليك. إذا كانت لديك إعاقة، فيجب أن يعرضوا عليك أشكالًا من الدعم و[معلومات ميسّرة](term:accessible-information). هكذا يمكنك إعطاء موافقتك بنفسك.
# Termbase: informed-consent
es--claim--consent = قبل العلاج، تلزم [موافقتك](term:informed-consent) الحرة والطوعية. يجب أولًا أن يعطيك العاملون المعلومات، ويمكنك الاختيار من بين الخيارات الموجودة. عادةً، تكفي الموافقة شفويًا.
es--claim--written-consent = يجب أن تكون الموافقة مكتوبة إذا كان الأمر عملية جراحية، أو شيئًا له مخاطر كبيرة. تلزم لكل واحد من هذه الأشياء موافقة خاصة به. يمكنك سحبها كتابةً في أي وقت.
# Termbase: right-to-refuse
es--claim--refuse = لك [الحق في رفض العلاج](term:right-to-refuse)، إلا في الحالات التي يذكرها القانون. ويُدوَّن رفضك كتابةً.
# Termbase: discharge. Alta voluntaria: the name that staff use.
es--claim--refuse-discharge = إذا رفضت علاجًا، فيمكن أن يُطلب منك توقيع ورقة خروج طوعي (alta voluntaria). لا يجوز إجبارك على الخروج، إذا أمكن أن يُعرض عليك علاج آخر ووافقت عليه. إذا رفضت الخروج، يقرر قاضٍ أو قاضية. الأمر مختلف إذا أُبقيت دون موافقتك.
es--claim--without-consent = يسمح القانون بالعلاج دون موافقة أحد في حالتين. الأولى خطر شديد وفوري عليك، إذا تعذر الحصول على إذنك. والثانية خطر على الصحة العامة، وفق القانون. إذا أُبقي أشخاص بسبب هذا الخطر، فيجب إخبار قاضٍ أو قاضية خلال 24 ساعة من وقت صدور الأمر.
es--claim--sixteen = من عمر 16 سنة، يعطي الشخص عادةً موافقته بنفسه. حتى عمر 18 سنة، إذا كان هناك خطر شديد، يوافق من يمثله بموجب القانون، بعد الاستماع إلى الشخص نفسه. لتجارب الأدوية، والإجهاض، والمساعدة الطبية على الإنجاب قواعد خاصة بها.
es--claim--under-sixteen = قبل عمر 16 سنة، لا يوافق من يمثل الشخص بموجب القانون إلا إذا تعذر على هذا الشخص فهم العلاج. يجب أولًا الاستماع إلى رأي الشخص نفسه.
es--claim--research = إذا أُريد استخدام علاج أو فحص للتعليم أو البحث، فيجب إخبارك. يلزم إذنك كتابةً. لا يجوز أبدًا أن يكون هذا الاستخدام خطرًا إضافيًا على صحتك.
# Termbase: confidentiality
es--claim--privacy = المعلومات عن صحتك [سرية](term:confidentiality). لا يجوز لأحد الاطلاع عليها إذا لم يسمح القانون بذلك. عادةً، لا تُعطى أسرتك معلومات إلا إذا رغبت في ذلك.
# Termbase: health-records, discharge
es--claim--records = يمكنك الاطلاع على [سجلك الطبي](term:health-records)، وطلب نسخة منه. قد تُستبعد منه معلومات عن أشخاص آخرين، والملاحظات الخاصة بالعاملين. عند انتهاء الرعاية، لك الحق في تقرير خروج (informe de alta).
# Instrucciones previas: the name in law. Some regions say voluntades anticipadas.
es--claim--advance-instructions = يمكن لشخص بالغ كتابة تعليمات مسبقة (instrucciones previas)، أي [توجيهات مسبقة](term:advance-directive). تقول أي رعاية يريدها إذا تعذر عليه الكلام يومًا ما، ويمكن أن تسمّي من يمثله. يمكن إلغاؤها كتابةً في أي وقت.
es--claim--advance-limits = يجب أن تكون التعليمات المسبقة (instrucciones previas) مكتوبة، بالصيغة التي تطلبها منطقتك (comunidad autónoma). إذا كُتبت هكذا، فهي تسري في كل إسبانيا. لا تُتّبع إذا خالفت القانون أو الممارسة الجيدة، أو إذا لم تنطبق على ما يحدث.
es--claim--notary-plan = يمكنك كتابة من سيدعمك وكيف، لدى مكتب توثيق (notaría)، ولوقت لاحق أيضًا. يمكنك إعطاء شخص توكيلًا يبدأ، أو يبقى ساريًا، حين يلزمك دعم. لا تتدخل المحاكم إلا إذا لم تكفِ هذه الوسائل.
# Termbase: guardianship, will-and-preferences
es--claim--support-not-guardianship = منذ قانون صدر في عام 2021، لا توجد [وصاية](term:guardianship) (tutela) على البالغين. بدلًا منها هناك أشكال من الدعم لاتخاذ القرار. يجب أن يحترم هذا الدعم [إرادة الشخص وأفضلياته](term:will-and-preferences).
es--claim--others-decide = إذا قرر آخرون بدلًا منك، فيجب أن يكون القرار لأكبر فائدة لك. ويجب أن تكون لك مشاركة في القرار، بقدر الإمكان. إذا كان القرار ضد مصلحتك، فيجب إخبار قاضٍ أو قاضية.
# Termbase: community
es--claim--community-care = يقول القانون إن رعاية الصحة النفسية تُقدَّم في [المجتمع المحلي](term:community). يجب أن تكون هناك رعاية في البيت، حتى يُستخدم المستشفى أقل ما يمكن. إذا لزم دخول المستشفى، فيجب أن يكون الدخول إلى مستشفى لكل التخصصات (hospital general).
# Termbase: involuntary-admission
es--claim--court-for-admission = [الإدخال إلى المستشفى دون موافقة](term:involuntary-admission) من أجل الصحة النفسية يحتاج إلى إذن من محكمة. هو لحالة يتعذر فيها على الشخص اتخاذ هذا القرار في ذلك الوقت. يأتي الإذن قبل الإدخال، ولا يمكن أن يأتي بعده إلا إذا كان الأمر عاجلًا. يمكنك دائمًا السؤال: «هل يمكنني المغادرة الآن؟»
es--claim--heard-by-the-court = قبل القرار، يجب أن تستمع إليك المحكمة وأن تراك وجهًا لوجه. تستمع أيضًا إلى النيابة العامة (Fiscalía)، وإلى طبيب أو طبيبة. يمكن أن يكون لك محامٍ خاص بك أو محامية خاصة بك، ويمكنك [الطعن في القرار](term:appeal) (recurso).
# Termbase: admission
es--claim--young-admission = لا يجوز إدخال شخص عمره أقل من 18 سنة إلا إلى مركز للصحة النفسية مناسب لعمره. يلزم قبل ذلك تقرير من خدمات رعاية الأطفال (servicios de asistencia al menor). إذا كان الإدخال دون موافقة، فيلزم أيضًا إذن من محكمة.
# Termbase: interpreter
es--claim--court-adjustments = إذا كانت لديك إعاقة، فيمكنك الطلب من المحكمة أن تتكلم وتكتب بكلمات واضحة. يمكن أن يكون معك [مترجم أو مترجمة](term:interpreter) للغة الإشارة. ويمكن أيضًا أن يكون معك شخص ميسِّر (persona facilitadora)، يساعدك على أن يكون الكلام مفهومًا لك، وكلامك مفهومًا للآخرين. ويمكن أن يرافقك شخص من اختيارك.
es--claim--no-papers = للأشخاص بلا أوراق في إسبانيا الحق في الرعاية الصحية بالشروط نفسها التي للإسبان. يُدفع ثمنها من المال العام، إذا لم تغطِّ أي جهة أخرى التكلفة. في الإقامة القصيرة، يلزم قبل ذلك تقرير من الخدمات الاجتماعية. يُرجى السؤال في المركز الصحي (centro de salud) عن الاستمارة المستخدمة في منطقتك (comunidad autónoma).

## Time limits

es--claim--urgent-admission = إذا كان الإدخال عاجلًا، فيجب أن يخبر المستشفى المحكمة خلال 24 ساعة من وقت الدخول. ويجب أن تقرر المحكمة خلال 72 ساعة من وقت معرفتها بذلك.
es--claim--six-months = بعد إذن المحكمة، يقدم الأطباء إليها تقريرًا كل 6 أشهر على الأقل. يمكن للمحكمة طلب التقرير في وقت أقرب. بعد التقرير، تقرر المحكمة هل يستمر إبقاؤك في المستشفى. إذا رأى الأطباء أنه لم يعد لازمًا، فيجب أن يسمحوا بخروجك فورًا، دون انتظار المحكمة.
# The 24 hours count from when the judge opens the case.
es--claim--habeas-corpus = إذا أُبقيت خلافًا للقانون في أي مركز، فيمكنك طلب أن يراك قاضٍ أو قاضية بسرعة. يسمى هذا habeas corpus، ولا يلزم له محامٍ ولا محامية. يمكن أن تطلبه أيضًا أسرتك القريبة، أو محاميك أو محاميتك، أو النيابة العامة (Fiscalía)، أو أمين المظالم (Defensor del Pueblo). إذا فتح القاضي أو القاضية القضية، يأتي القرار خلال 24 ساعة من وقت فتحها. يجوز للقاضي أو القاضية عدم فتح القضية، ولا يمكن الطعن في عدم فتحها.
# The general rule, and then advice: it must stay clear that the time for an admission is to be asked.
es--claim--appeal-time = في المحاكم المدنية، هناك عادةً 20 يومًا لتقديم طعن، من يوم استلامك القرار. يُرجى سؤال المحكمة فورًا، أو محامٍ أو محامية، عن عدد الأيام المتاحة في حالتك.
es--claim--support-review = الدعم الذي تأمر به محكمة تجب مراجعته خلال ثلاث سنوات من وقت القرار (وفي حالات نادرة، ست سنوات). من يأخذ أجرًا على رعايتك لا يجوز أن يكون هو من يدعمك رسميًا.

## Who can help

es--claim--your-doctor = في الرعاية الصحية العامة، يتحدث معك طبيب أو طبيبة باسم الفريق. يجب أن يُقال لك اسم هذا الشخص. يمكنك اختيار طبيب أو طبيبة، وفق قواعد خدمتك الصحية.
# Guarda de hecho, curatela, defensor judicial: the names in law.
es--claim--kinds-of-support = الدعم الذي هو من اختيارك يأتي أولًا. ومن الدعم أيضًا ما يقدمه لك بالفعل شخص مقرب (guarda de hecho). وهناك أيضًا نوعان من الدعم الرسمي. الأول هو curatela، تأمر به محكمة، وهو مساعدة قبل كل شيء، والثاني هو defensor judicial (مدافع قضائي)، تعيّنه محكمة.
es--claim--free-lawyer = إذا كان لديك القليل من المال، فالاستعانة بمحامٍ أو محامية أمام المحكمة مجانية. يسري هذا على الإسبان، وعلى من هم من الاتحاد الأوروبي، وعلى الأجانب الموجودين في إسبانيا. قد يكون حد المال أعلى بسبب صحتك أو بسبب إعاقة.
# “Promote”, not “guarantee”: keep it. Termbase: interpreter
es--claim--interpreter = في المراكز الصحية، يجب أن تشجع الإدارات العامة وجود [مترجمين ومترجمات](term:interpreter) للغة الإشارة، إذا طلبت الترجمة مسبقًا. ويجب أن تشجع أيضًا وسائل المساعدة على التواصل الشفوي للأشخاص الصم، أو ذوي الإعاقة السمعية، أو الصم المكفوفين.
# Termbase: restraint
es--claim--restraint = لا يوجد في إسبانيا قانون وطني عن [التقييد](term:restraint). يمكن للنيابة العامة (Fiscalía) زيارة أي وحدة في أي وقت. عادةً، تتحقق من الآتي: هل أمر طبيب أو طبيبة بالتقييد، حين لم يبق أي حل آخر؟ هل كان قصيرًا؟ هل دُوّن كتابةً؟

## Where to complain

# The second sentence is advice, not a rule.
es--claim--complain-centre = يمكنك تقديم [شكوى](term:complaint) في الرعاية الصحية العامة، ويجب أن يصلك الجواب كتابةً. يُرجى السؤال في المركز عن مكتب خدمة المرضى (atención al paciente)، أو عن استمارة الشكاوى (hoja de reclamaciones). مهلة الجواب تختلف بحسب المكان.
# Termbase: independent-body
es--claim--ombudsman = أمين المظالم (Defensor del Pueblo) [هيئة مستقلة](term:independent-body) تراجع الشكاوى ضد الإدارات العامة. يمكن لأي شخص الكتابة إليه، ومنهم من هم دون السن القانونية، والأجانب، ومن هم في مركز ولا يمكنهم الخروج منه. الكتابة إليه مجانية، دون محامٍ ولا محامية. يجب أن يكون على الرسالة توقيعك، وأن تُرسل خلال سنة واحدة من وقت معرفتك بما حدث.
es--claim--ombudsman-letters = إذا كنت في مركز ولا يمكنك الخروج منه، فلا يجوز لأحد أن يفرض رقابة على رسالتك إلى أمين المظالم (Defensor del Pueblo). لا يجوز لأحد أن يتنصت على مكالماتك مع هذا المكتب. لا يدرس هذا المكتب قضية ما دامت لدى محكمة.

## What the UN asks, and what the law says

# Three sentences, in this order: what the UN asks, what the law allows, what you can ask for.
es--claim--gap-liberty = تقول لجنة الأمم المتحدة إن الإعاقة ليست أبدًا سببًا لحبس أحد. لا يزال القانون الإسباني يسمح بالإدخال إلى المستشفى دون موافقة، بإذن من محكمة. يمكنك طلب دعم، وطلب الأسباب مكتوبة، والطعن في القرار.
es--claim--gap-others-decide = تقول لجنة الأمم المتحدة إنه لا ينبغي لأحد أن يقرر عن شخص آخر رغمًا عن إرادته. لا يزال القانون الإسباني يسمح لأشخاص آخرين بالموافقة، إذا رأى الأطباء أنه يتعذر عليك اتخاذ القرار. يمكنك طلب دعم، والمشاركة في القرار.

## Numbers to call. Never write the number here: it stands in the file of the rules.

es--line--emergency = لأي حالة طارئة: الإسعاف أو الإطفاء أو الشرطة. المكالمة مجانية.
es--line--suicide-crisis = يجيب مختصون عند التفكير في الانتحار، أو عند الخوف على شخص آخر. هم موجودون ليلًا ونهارًا، وتوجد ترجمة شفوية. المكالمة مجانية.

## Sources

# Variables:
#   $at (String) - the article, for example 8
es--source--patient-law = القانون 41/2002 عن الاستقلال الذاتي للمريض، نص آذار/مارس 2023 (بالإسبانية: Ley 41/2002, básica reguladora de la autonomía del paciente)
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)
    .at = المادة { $at }
# Variables:
#   $at (String) - the article, for example 10
es--source--health-law = القانون العام للصحة لعام 1986 (Ley General de Sanidad)
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)
    .at = المادة { $at }
es--source--support-law = القانون 8/2021 عن دعم الأشخاص ذوي الإعاقة في ممارسة أهليتهم القانونية (بالإسبانية: Ley 8/2021, de apoyo a las personas con discapacidad en el ejercicio de su capacidad jurídica)
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)
# Variables:
#   $at (String) - the article, for example 249
es--source--civil-code = القانون المدني (Código Civil)، نص كانون الثاني/يناير 2025
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)
    .at = المادة { $at }
# Variables:
#   $at (String) - the article, for example 763
es--source--procedure-law = قانون المحاكم المدنية (Ley de Enjuiciamiento Civil, LEC)، نص شباط/فبراير 2025
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)
    .at = المادة { $at }
# Variables:
#   $at (String) - the article, for example 763
es--source--admission-law = قانون المحاكم المدنية (Ley de Enjuiciamiento Civil, LEC)، الإدخال دون موافقة، نص شباط/فبراير 2025
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)
    .at = المادة { $at }
# Variables:
#   $at (String) - the article, for example 3
es--source--habeas-corpus-law = قانون habeas corpus، نص تشرين الثاني/نوفمبر 2024 (بالإسبانية: Ley Orgánica 6/1984, de «Habeas Corpus»)
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)
    .at = المادة { $at }
# Variables:
#   $at (String) - the article, for example 2
es--source--free-lawyer-law = القانون 1/1996 عن المساعدة القانونية المجانية، نص كانون الثاني/يناير 2025 (بالإسبانية: Ley 1/1996, de asistencia jurídica gratuita)
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)
    .at = المادة { $at }
es--source--sign-language-law = القانون 27/2007 عن لغات الإشارة، نص نيسان/أبريل 2026 (بالإسبانية: Ley 27/2007, de las lenguas de signos)
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)
# Variables:
#   $at (String) - the article, for example 3 ter
es--source--health-system-law = القانون 16/2003 عن تماسك النظام الصحي الوطني وجودته، نص نيسان/أبريل 2026 (بالإسبانية: Ley 16/2003, de cohesión y calidad del Sistema Nacional de Salud)
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)
    .at = المادة { $at }
es--source--prosecutors = التعليمات 1/2022 عن استخدام وسائل التقييد (بالإسبانية: Instrucción 1/2022, sobre el uso de medios de contención)
    .publisher = النيابة العامة للدولة (Fiscalía General del Estado)
# Variables:
#   $at (String) - the article, for example 10
es--source--ombudsman-law = قانون أمين المظالم لعام 1981، نص تشرين الثاني/نوفمبر 2009 (بالإسبانية: Ley Orgánica del Defensor del Pueblo)
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)
    .at = المادة { $at }
es--source--ombudsman = تقديم شكوى إلى أمين المظالم (بالإسبانية: Presenta tu queja al Defensor del Pueblo)
    .publisher = أمين المظالم (Defensor del Pueblo)
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - the paragraph, for example 27
es--source--un-comment-1 = التعليق العام رقم 1 (2014)، المادة 12: الاعتراف بالأشخاص ذوي الإعاقة على قدم المساواة مع آخرين أمام القانون
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
    .at = الفقرة { $at }
es--source--un-article-14 = مبادئ توجيهية بشأن حق الأشخاص ذوي الإعاقة في الحرية والأمن. A/72/55، المرفق
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
es--source--suicide-line = خط لمن يفكرون في الانتحار (بالإسبانية: Línea de atención a la conducta suicida)
    .publisher = وزارة الصحة (Ministerio de Sanidad)
es--source--emergency-number = مرسوم ملكي لعام 1997 عن رقم الطوارئ الموحد (بالإسبانية: Real Decreto de 1997 sobre el número único de emergencias)
    .publisher = الجريدة الرسمية (Boletín Oficial del Estado, BOE)

## Whom letters go to: the kind of body, never a person or a street

es--to--complaint = مكتب خدمة المرضى (atención al paciente)
