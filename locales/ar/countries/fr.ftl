### Country pack: France. Who reads it: people in France who want to know what the law says there, and the people who help them.
### France’s own language comes first: this text follows locales/fr/countries/fr.ftl. It is never legal advice.

# For translators:
# Names of laws and bodies stay in French; add a short gloss in your language at the first place.
# Never change a number, an age or a time limit. “As a rule”, “usually” and “as far as possible” are there on purpose: keep them.
# Say “a judge”, and not which judge: the name of the office changed in 2024.

fr--about = هذه بعض القواعد عن الحقوق في مجال الصحة في فرنسا. وهي ليست كل القانون: لمعرفة ما يسري في حالتك، يُرجى سؤال جمعية، أو محامٍ أو محامية.


## What the law says

# Termbase: dignity
fr--claim--dignity = لك الحق في احترام [كرامتك](term:dignity). يجب أن يأخذ العاملون معاناتك على محمل الجد، وأن يخففوا منها.
fr--claim--no-discrimination = لا يجوز أن يتعرض أحد للتمييز في الحصول على الرعاية. إذا رُفض علاجك بسبب التمييز، فيمكنك الإبلاغ عن هذا الرفض. يمكنك الكتابة إلى صندوق التأمين الصحي الخاص بك (caisse d’assurance maladie)، أو إلى الهيئة المهنية (ordre professionnel)، مثلًا هيئة الأطباء (ordre des médecins).
# Termbase: privacy
fr--claim--secrecy = [خصوصيتك](term:privacy) محمية. يجب أن يُبقي العاملون الصحيون ما يعرفونه عنك سرًا. القانون وحده يمكن أن ينص على استثناءات.
fr--claim--information = يجب أن يشرح لك العاملون كل علاج: فائدته، ومدى استعجاله، ومخاطره، والحلول الأخرى. ويجب أيضًا أن يقولوا لك ما قد يحدث إذا رفضت. يمكنك طلب ألا تُقال لك هذه المعلومات، إلا إذا كان هناك خطر أن ينتقل المرض إلى أشخاص آخرين.
# Termbase: free-and-informed-consent, withdraw-consent
fr--claim--consent = لا يُسمح بأي عمل طبي دون [موافقتك الحرة والمستنيرة](term:free-and-informed-consent). يمكنك سحبها في أي وقت. ينص القانون على استثناءات، مثلًا في بعض الحالات في الطب النفسي.
# Termbase: right-to-refuse, second-opinion
fr--claim--refuse = لك [الحق في رفض العلاج](term:right-to-refuse)، ويستمر طبيبك أو طبيبتك في متابعتك. إذا كان هذا الرفض يعرّض حياتك للخطر، فيُطلب منك تأكيده من جديد لاحقًا. يمكنك طلب رأي طبي آخر. ينص القانون على استثناءات، مثلًا في بعض الحالات في الطب النفسي.
# Termbase: guardianship. Tutelle: the strongest form of guardianship in France.
fr--claim--protected-adult = لا يأمر القضاء بحماية، مثل [الوصاية](term:guardianship) (tutelle)، إلا إذا كانت ضرورية. ويلزم أيضًا ألا تكفي أي وسيلة أخف منها. يجب أن تكون الحماية ملائمة لك. يمكن للقضاء تغييرها أو إنهاؤها في أي وقت.
fr--claim--own-person = حتى تحت الوصاية (tutelle)، القرار لك أنت في ما يمس شخصك، بقدر ما تسمح به حالتك. تلزم موافقتك على الرعاية، إذا كان بإمكانك التعبير عن إرادتك.
# The person whom the judge put in charge of the protection.
fr--claim--private-life = هل كُلّف شخص بحمايتك؟ لا يجوز لهذا الشخص المساس بحياتك الخاصة مساسًا شديدًا دون إذن من القضاء، إلا في حالة طارئة. لإنهاء خطر عليك، يمكنه فعل ما هو ضروري فقط، لا أكثر.
# Habilitation familiale: the name in the law.
fr--claim--family-authority = يمكن للقضاء أن يسمح لشخص من أسرتك بالتصرف نيابة عنك: يسمى ذلك «التفويض الأسري» (habilitation familiale). يفعل هذا الشخص ذلك مجانًا. قد يشمل التفويض بعض التصرفات، أو كلها.
fr--claim--directives = يمكن لكل شخص بالغ كتابة [توجيهات مسبقة](term:advance-directive) (directives anticipées) عن رعايته في نهاية الحياة. يجب أن تحمل تاريخًا وتوقيعًا، ويمكنك تغييرها في أي وقت. إذا كان الشخص تحت الوصاية (tutelle)، فتلزم أحيانًا موافقة القضاء.
# Mandat de protection future: the name in the law.
fr--claim--future-mandate = قد يتعذر عليك يومًا ما الاهتمام بمصالحك. يمكنك مسبقًا تسمية من سيمثلك حينها: يسمى ذلك «توكيل الحماية في المستقبل» (mandat de protection future). يجب أن يكون مكتوبًا، لدى مكتب توثيق (notaire) أو دونه.
# Curatelle: a protection in which somebody helps you, and does not decide for you.
fr--claim--future-mandate-limits = إذا كنت تحت الوصاية (tutelle) أو تحت «التفويض الأسري» (habilitation familiale)، فلا يمكنك إعداد «توكيل الحماية في المستقبل» (mandat de protection future). وإذا كنت تحت curatelle، وهي حماية أخف من الوصاية، فتلزمك لإعداده مساعدة الشخص المكلف بالحماية. يمكن أن يشمل التوكيل ما يخص شخصك، وأن يعطي دور [شخص موثوق به](term:trusted-person).
# The last sentence is advice, not a rule.
fr--claim--interpreter = يصف قانون الصحة العامة (code de la santé publique) عمل المترجمين الشفويين والمترجمات الشفويات. هذا العمل يحمي حقك في المعلومات، والموافقة، والسرية. يُرجى طلب [مترجم شفوي أو مترجمة شفوية](term:interpreter) من أول تواصل.
# “As a rule”: the law speaks of the same freedoms, and does not use the word “leave”.
fr--claim--free-care = إذا وافقت على رعاية في الطب النفسي، فهذه رعاية حرة (soins libres). لك الحريات نفسها التي لكل شخص آخر يتلقى رعاية. وهذا يعني عادةً أنه يمكنك المغادرة. يمكنك السؤال: «هل يمكنني المغادرة الآن؟» الأمر مختلف إذا أبقاك المستشفى دون موافقتك، حتى إذا وافقت على علاج.
fr--claim--choose-team = في الطب النفسي، يمكن عادةً لك أو لأسرتك اختيار فريق الصحة النفسية. قد يكون في منطقتك (secteur)، أو في مكان آخر.
# Péril imminent: the words of the law. Préfet: the State’s representative in each département.
fr--claim--three-cases = في الطب النفسي، تأتي أولًا الرعاية الحرة (soins libres)، إذا سمحت حالتك بذلك. الرعاية دون موافقة تلزم لها شهادة طبية، وواحدة من ثلاث حالات: أن يطلبها شخص آخر، أو أن تكون صحتك في خطر فوري (péril imminent)، أو أن يقررها ممثل الدولة في المقاطعة (préfet).
fr--claim--told-why = إذا قُدّمت لك رعاية دون موافقتك، فيجب أن يُقال لك بسرعة ما السبب، وما هي حقوقك. يجب سؤالك عن رأيك، بقدر الإمكان. يمكنك كتابة رسائل واستلام رسائل، والتصويت في الانتخابات، واستشارة محامٍ أو محامية.
# The hearing: when the judge listens to you.
fr--claim--hearing-place = الجلسة (audience) هي الوقت الذي يستمع فيه إليك قاضٍ أو قاضية. عادةً، تكون في المستشفى، لا عبر الفيديو.
# Termbase: seclusion, restraint
fr--claim--last-resort = خلال إقامة في المستشفى دون موافقة، لا يُسمح [بالعزل](term:seclusion) ولا [بالتقييد](term:restraint) إلا حين لا يبقى أي حل آخر. يجب أن يذكر طبيب نفسي أو طبيبة نفسية الأسباب. يمكن لك، أو لشخص مقرب منك، الطلب من القضاء إنهاء العزل أو التقييد.

## Time limits

# Termbase: health-records
fr--claim--records = يمكنك طلب [سجلك الطبي](term:health-records). يجب أن يُسلَّم لك بين 48 ساعة و8 أيام بعد طلبك. للمعلومات التي مضى عليها أكثر من 5 سنوات، تكون المهلة شهرين بعد طلبك.
# Do not name the office of the judge.
fr--claim--judge-12-days = إذا أُبقيت في المستشفى دون موافقتك، يقرر القضاء في هذا الإبقاء خلال 12 يومًا، تُحسب من دخولك. يجب أن يطلب المستشفى أو ممثل الدولة (préfet) هذا القرار خلال 8 أيام بعد الدخول. إذا استمر إبقاؤك، يراجع القضاء الأمر من جديد خلال 6 أشهر، تُحسب من هذا القرار.
fr--claim--first-72-hours = عادةً، تبدأ الرعاية دون موافقة بإقامة كاملة في المستشفى. خلال 24 ساعة بعد الدخول، يفحص طبيب أو طبيبة جسدك. وتلزم في هذه المهلة أيضًا شهادة من طبيب نفسي أو طبيبة نفسية. وتلزم شهادة ثانية خلال 72 ساعة بعد الدخول.
# Only when somebody else asked for the care.
fr--claim--how-long = إذا طلب شخص آخر أن تُقدَّم لك رعاية دون موافقتك، فيمكن أن تستمر هذه الرعاية. عادةً، تُمدَّد شهرًا في كل مرة، يُحسب من نهاية أول 72 ساعة. تلزم في كل مرة شهادة من طبيب نفسي أو طبيبة نفسية. بعد سنة من الدخول، يجب أن تفحص مجموعة من المختصين والمختصات وضعك، ثم من جديد كل سنة.
# Termbase: appeal
fr--claim--ask-the-judge = يمكن لك، أو للمقربين منك، الطلب من القضاء في أي وقت إيقاف الرعاية دون موافقة. من يوم استلامك قرار القضاء، لديك 10 أيام من أجل [الطعن فيه](term:appeal): يسمى هذا الاستئناف (appel).
fr--claim--seclusion-hours = عادةً، يسري قرار واحد بالعزل حتى 12 ساعة، تُحسب من وقت بدايته. ويسري قرار واحد بالتقييد حتى 6 ساعات. عادةً، تُجمع ساعات القرارات المتعددة. إذا استمر العزل أكثر من 48 ساعة، أو استمر التقييد أكثر من 24 ساعة، فيجب أن يخبر المستشفى القضاء.
fr--claim--seclusion-judge = كي يستمر العزل أو التقييد، يجب أن يطلب المستشفى قرارًا من القضاء. يطلبه قبل أن يبلغ العزل 72 ساعة، أو قبل أن يبلغ التقييد 48 ساعة، تُحسب من وقت البداية. عادةً، يقرر القضاء خلال 24 ساعة بعد هذا الحد. من وقت استلامك القرار، لديك 24 ساعة لتقديم استئناف (appel).
fr--claim--seclusion-again = بعد قرارين من القضاء باستمرار العزل أو التقييد، يراجع القضاء الأمر مرة أخرى. عادةً، يكون ذلك كل 7 أيام، تُحسب من آخر قرار له.
fr--claim--protection-length = حين تنتهي مدة حماية، مثل الوصاية (tutelle)، يمكن للقضاء تجديدها للمدة نفسها. إذا كانت هناك أسباب خاصة، ووافق طبيب أو طبيبة، فقد تكون المدة أطول. أقصاها 20 سنة، تُحسب من التجديد.

## Who can be at your side

# Termbase: trusted-person. In France this is a role in law: personne de confiance.
fr--claim--trusted-person = عادةً، يمكن لكل شخص بالغ أن يسمّي كتابةً [شخصًا موثوقًا به](term:trusted-person) (personne de confiance)، ويوقّع هذا الشخص أيضًا. يمكنه الحضور إلى مواعيدك. إذا لم يعد بإمكانك الكلام، فهو يقول ما هي إرادتك، وكلامه مقدَّم على كلام غيره.
fr--claim--users-commission = في كل مستشفى أو مصحة (clinique) لجنة المستخدمين (commission des usagers, CDU)، وهي تسهر على حقوقك. بعد شكوى، يمكنك مقابلة شخص مكلف بالوساطة. ويمكن أن يأتي معك شخص يمثل المستخدمين والمستخدمات.
# Do not write that the lawyer is free: it depends.
fr--claim--hearing-lawyer = في الجلسة (audience) أمام القضاء، يلزم عادةً أن يكون معك محامٍ أو محامية. يكون هذا الشخص من اختيارك، أو يُعيَّن لك. إذا جاء في رأي طبي أن الجلسة ستضرك، فهذا الشخص يتكلم نيابة عنك. يُرجى السؤال فورًا: «هل هذه المساعدة مجانية لي؟»
# PASS: the name of the service in hospitals.
fr--claim--no-papers = هل أنت بلا أوراق، أو بلا تأمين صحي؟ يمكنك عادةً التوجه إلى خدمة PASS في مستشفى عمومي، وهي خدمة للحصول على الرعاية الصحية (permanence d’accès aux soins de santé). هناك تُقدَّم لك الرعاية، مجانًا إذا لزم ذلك. وهناك أيضًا مساعدة لك في ما يخص حقوقك.
fr--claim--state-medical-aid = المساعدة الطبية من الدولة (aide médicale de l’État, AME) هي عادةً لأشخاص بلا أوراق، لديهم القليل من المال. يلزم العيش في فرنسا منذ أكثر من ثلاثة أشهر. لكن يجب أن يقدم المستشفى الرعاية العاجلة حتى قبل ذلك. يُرجى سؤال التأمين الصحي (assurance maladie) عن القواعد الحالية.

## Where to complain

# Termbase: complaint
fr--claim--complain-hospital = يمكنك إخبار الشخص المسؤول عن القسم بالمشكلة. إذا لم يكفِ ذلك، فيمكنك كتابة [شكوى](term:complaint) إلى الإدارة. يمكن للمستشفى أيضًا كتابتها بدلًا منك، ويجب في هذه الحالة أن يعطيك نسخة.
fr--claim--psychiatry-commission = لجنة المقاطعة للرعاية في الطب النفسي (commission départementale des soins psychiatriques, CDSP) تراقب هذه الرعاية حين تكون دون موافقة، في كل مقاطعة (département). وهي تزور المستشفيات. يمكنك إرسال شكوى إليها.
fr--claim--rights-defender = المدافع عن الحقوق (Défenseur des droits) [هيئة مستقلة](term:independent-body). يمكنه التدخل إذا سببت لك خدمة عامة ضررًا، أو في حالة تمييز.
fr--claim--rights-defender-how = الكتابة إلى المدافع عن الحقوق (Défenseur des droits) مجانية، ولا توجد عادةً مهلة محددة. يستقبلك مندوبوه ومندوباته مجانًا أيضًا. إذا كانت شكواك عن خدمة عامة، فيُرجى الحديث أولًا مع هذه الخدمة.
fr--claim--detention-controller = المراقب العام لأماكن الحرمان من الحرية (Contrôleur général des lieux de privation de liberté, CGLPL) هيئة مستقلة. يزور المستشفيات التي تُبقي أشخاصًا دون موافقتهم. يمكن لأي شخص الكتابة إليه.

## What the UN asks, and what the law says

# Three sentences, in this order: what the UN asks, what the law allows, what you can ask for.
fr--claim--gap-liberty = تقول لجنة الأمم المتحدة إن الإعاقة لا تبرر أبدًا حبس شخص، ولا علاجه قسرًا. لا يزال القانون الفرنسي يسمح في بعض الحالات [بالإدخال إلى المستشفى دون موافقة](term:involuntary-admission). يمكنك طلب الأسباب مكتوبة، وطلب دعم، وطلب قرار من القضاء.
fr--claim--gap-guardianship = تقول لجنة الأمم المتحدة إنه لا ينبغي لأحد أن يقرر عن شخص آخر رغمًا عن إرادته. لا يزال القانون الفرنسي يسمح بالوصاية (tutelle). يمكن للقضاء تغييرها أو إنهاؤها في أي وقت: يمكنك طلب ذلك.

## Numbers to call. Never write the number here: it stands in the file of the rules.

fr--line--emergency = لأي حالة طارئة، ليلًا ونهارًا: من يجيب يوصلك بالخدمة المناسبة. المكالمة مجانية، وهذا الرقم يعمل في كل الاتحاد الأوروبي.
fr--line--ambulance = تجيب خدمة Samu (خدمة الطوارئ الطبية) ليلًا ونهارًا حين تكون حياة شخص أو صحته في خطر. المكالمة مجانية.
fr--line--emergency-by-text = لأي حالة طارئة، عند تعذّر السمع أو الكلام. يمكنك إرسال رسالة نصية ليلًا ونهارًا، مجانًا. ويوجد تطبيق أيضًا.
fr--line--suicide-prevention = يجيب أشخاص مدرَّبون عند التفكير في الانتحار، أو عند الخوف على شخص آخر. هم موجودون ليلًا ونهارًا، والمكالمة مجانية.

## Sources

# Variables:
#   $at (String) - the article, for example L1111-4
fr--source--health-code = قانون الصحة العامة (Code de la santé publique)
    .publisher = Légifrance
    .at = المادة { $at }
# Variables:
#   $at (String) - the article, for example 459
fr--source--civil-code = القانون المدني (Code civil)
    .publisher = Légifrance
    .at = المادة { $at }
fr--source--without-consent = الرعاية دون موافقة في الطب النفسي، الورقة F761 (بالفرنسية: Fiche F761 : les soins psychiatriques sans consentement)
    .publisher = Service-Public.fr
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--free-care = دليل قانوني، 5.1: الرعاية الحرة في الطب النفسي (بالفرنسية: Guide juridique, 5.1 : Les soins psychiatriques libres)
    .publisher = Santé complexe Occitanie، وهي خدمة صحية في المنطقة
    .at = مع الاستشهاد بالمادة { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--forms-of-care = دليل قانوني، 5.2: الرعاية دون موافقة في الطب النفسي (بالفرنسية: Guide juridique, 5.2 : Les soins psychiatriques sans consentement)
    .publisher = Santé complexe Occitanie، وهي خدمة صحية في المنطقة
    .at = مع الاستشهاد بالمادة { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--first-72-hours = الفترة الأولى للملاحظة والرعاية، ومدتها 72 ساعة (بالفرنسية: La période initiale d’observation et de soins de 72 heures)
    .publisher = Kitunafam
    .at = مع الاستشهاد بالمادة { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--law-of-care = القانون عن الرعاية دون موافقة (بالفرنسية: Droit des soins sans consentement)
    .publisher = Kitunafam
    .at = مع الاستشهاد بالمادة { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--lawyer = القانون عن الرعاية دون موافقة: مساعدة المحامي أو المحامية (بالفرنسية: Droit des soins sans consentement : l’assistance d’un avocat)
    .publisher = Kitunafam
    .at = مع الاستشهاد بالمادة { $at }
fr--source--lawyer-question = سؤال مكتوب رقم 11273 إلى الجمعية الوطنية: المساعدة القانونية لمن هم في رعاية دون موافقة في الطب النفسي (بالفرنسية: Question écrite n° 11273 à l’Assemblée nationale : l’assistance juridique des personnes en soins psychiatriques sans consentement)
    .publisher = NosDéputés.fr
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--hearing = الرعاية دون موافقة في الطب النفسي: ضعف الحق في محامٍ أو محامية (بالفرنسية: Soins psychiatriques sans consentement : la fragilité du droit à un avocat)
    .publisher = Dalloz actualité، وهي أخبار قانونية
    .at = مع الاستشهاد بالمادة { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--seclusion-report = تقرير رقم 331 لعام 2022: ضمانات جديدة بشأن العزل والتقييد (بالفرنسية: Rapport n° 331 de 2022 : des garanties nouvelles en matière d’isolement et de contention)
    .publisher = مجلس الشيوخ (Sénat)
    .at = مع الاستشهاد بالمادة { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--seclusion-limits = العزل والتقييد: توضيح الإجراءات (بالفرنسية: Isolement et contention : la procédure applicable est précisée)
    .publisher = Hopitalex، وهي أخبار قانونية
    .at = مع الاستشهاد بالمادة { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--seclusion-opinion = رسالة الغرفة المدنية الأولى رقم 14: رأي بتاريخ 6 آذار/مارس 2024، رقم 23-70.017 (بالفرنسية: Lettre de la première chambre civile n° 14 : avis du 6 mars 2024, n° 23-70.017)
    .publisher = محكمة النقض (Cour de cassation)
    .at = مع الاستشهاد بالمادة { $at }
fr--source--seclusion-decree = مرسوم 23 آذار/مارس 2022 بشأن الإجراءات في العزل والتقييد (بالفرنسية: Décret du 23 mars 2022 sur la procédure en matière d’isolement et de contention)
    .publisher = Légifrance
fr--source--rights-defender-law = قانون 29 آذار/مارس 2011 عن المدافع عن الحقوق (بالفرنسية: Loi organique du 29 mars 2011 relative au Défenseur des droits)
    .publisher = Légifrance
fr--source--rights-defender = طلب المساعدة من المدافع عن الحقوق (بالفرنسية: Demander de l’aide au Défenseur des droits)
    .publisher = المدافع عن الحقوق (Défenseur des droits)
fr--source--rights-defender-guide = كيف يمكن التوجه إلى المدافع عن الحقوق؟ (بالفرنسية: Comment pouvez-vous saisir le Défenseur des droits ?)
    .publisher = Guide des droits de l’homme (guidedroitshomme.fr)
fr--source--detention-controller = المراقب العام لأماكن الحرمان من الحرية (بالفرنسية: Le Contrôleur général des lieux de privation de liberté)
    .publisher = المراقب العام لأماكن الحرمان من الحرية (Contrôleur général des lieux de privation de liberté)
fr--source--detention-controller-page = المراقب العام لأماكن الحرمان من الحرية (بالفرنسية: Contrôleur général des lieux de privation de liberté)
    .publisher = Service-Public.fr
fr--source--care-without-cover = خدمات الحصول على الرعاية الصحية (بالفرنسية: Permanences d’accès aux soins de santé)
    .publisher = La Revue du praticien، وهي مجلة طبية
fr--source--care-without-papers = خدمات PASS، مراكز لعلاج من لا يراهم أحد ومن يعيشون في الشارع (بالفرنسية: Les PASS, des centres pour soigner les personnes « invisibles » et à la rue)
    .publisher = InfoMigrants
fr--source--state-medical-aid = المساعدة الطبية من الدولة (بالفرنسية: L’aide médicale État (AME))
    .publisher = إدارة المقاطعة (Département du Finistère)
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--urgent-care = المساعدة الطبية من الدولة: تغطية الرعاية العاجلة (بالفرنسية: L’aide médicale de l’État : la prise en charge des soins urgents)
    .publisher = ASH, Actualités sociales hebdomadaires
    .at = مع الاستشهاد بالمادة { $at }
fr--source--users-commission = لجان المستخدمين (بالفرنسية: Les commissions des usagers (CDU))
    .publisher = وكالة الصحة في المنطقة (Agence régionale de santé Centre-Val de Loire)
fr--source--psychiatry-commission = لجنة المقاطعة للرعاية في الطب النفسي (بالفرنسية: La commission départementale des soins psychiatriques)
    .publisher = وكالة الصحة في المنطقة (Agence régionale de santé Provence-Alpes-Côte d’Azur)
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - the paragraph, for example 27
fr--source--un-comment-1 = التعليق العام رقم 1 (2014)، المادة 12: الاعتراف بالأشخاص ذوي الإعاقة على قدم المساواة مع آخرين أمام القانون
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
    .at = الفقرة { $at }
fr--source--un-article-14 = مبادئ توجيهية بشأن حق الأشخاص ذوي الإعاقة في الحرية والأمن. A/72/55، المرفق
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
fr--source--suicide-line = الرقم الوطني للوقاية من الانتحار: ماذا يحدث عند الاتصال؟ (بالفرنسية: Numéro national de prévention du suicide : que se passe-t-il quand j’appelle ?)
    .publisher = Ligne nationale de prévention du suicide
fr--source--emergency-numbers = ما هي الأرقام في حالة طارئة؟ (بالفرنسية: Quels sont les numéros en cas d’urgence ?)
    .publisher = Service-Public.fr

## Whom letters go to: the kind of body, never a person or a street

fr--to--complaint = إدارة المستشفى (la direction)
