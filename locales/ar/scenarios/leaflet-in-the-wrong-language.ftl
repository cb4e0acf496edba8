### Scenario: The leaflet in the wrong language. Theme: liberty and access to a hearing.
### Speakers: Mei (woman, 47, runs a restaurant kitchen, kept in hospital), Viktor (nurse, man), Paula (night nurse, woman),
### Dana (advocate, woman), Mr Ferrer (lawyer, man), an interpreter on the phone (a voice, no gender needed).

# For translators:
# Mei speaks Cantonese. No country and no other language is named: keep it so. Where she comes from is not the story.
# She is kept in hospital under the law of the place. Why she is there is not told. Never make her dangerous.
# Never give a number of days for asking for a hearing: it differs from country to country.
# “Hearing” means that a judge or an independent panel looks at the decision. Use a plain word, not the name of one court.
# Signing for a paper is not the same as understanding it or agreeing to it: keep these three apart.
# An advocate is not a lawyer. An interpreter works with speech; on paper it is a translation.
# Keep both halves of the law fair: what the Convention says, and that many national laws still allow it.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Mei’s details and of the name of a language.
# Names may change to suit your language.

leaflet-in-the-wrong-language = نشرة باللغة الخطأ
    .about = هذه القصة عن إبقاء شخص في المستشفى دون موافقته، وعن الحقوق بلغة مفهومة.


## Step: sign here

leaflet-in-the-wrong-language--sign-here =
    تدير مي مطبخ مطعم. منذ ثلاثة أيام هي [في المستشفى دون موافقتها](term:involuntary-admission)، بموجب القانون في هذا المكان. تتكلم مي الكانتونية.

    في اليوم الأول أُعطيت نشرة عن حقوقها. لا تستطيع قراءتها.

    يأتي الممرض فيكتور ومعه استمارة. يقول: «التوقيع هنا. هذا فقط لتأكيد إخبارك بحقوقك.» بقي عليه أن يرى شخصين قبل الغداء. يبتسم.

    في النشرة مهلة محددة. لم يخبر أحد مي بهذه المهلة.
    .title = التوقيع هنا
    .note =
        الهدف: أن يرى المشاركون أن استلام ورقة، وفهمها، والموافقة عليها ثلاثة أشياء مختلفة.

        سؤال: ما الذي يلزم أن يراه فيكتور، كي يعرف أن مي لم تُخبَر بشيء بعد؟

        سؤال: ما آخر شيء وقّعت عليه دون فهمه، ولماذا؟

        تنبيه: ربما سبق أن أُبقي بعض المشاركين في مستشفى دون موافقتهم. ليس على أحد أن يحكي.
leaflet-in-the-wrong-language--sign-here--show-card = إظهار بطاقة: «أرجو إخباري بحقوقي بالكانتونية.»
    .after = ينظر فيكتور إلى النشرة، ثم إلى البطاقة. يقول: «هذه لا تفيدك»، ويطلب [ترجمة شفوية](term:interpreter) عبر الهاتف. يمكن لبطاقة أن تطلب بدلًا منك حين تكون الكلمات بلغة أخرى.
leaflet-in-the-wrong-language--sign-here--two-helpers = قول كلمتين تعلمتهما: «مناصر. محامٍ.»
    .after = يومئ فيكتور برأسه، ويتصل بمناصرة وبمحامٍ. لكل منهما عمل مختلف. دور [المناصر أو المناصرة](term:advocate) مساعدتك على التعبير عن إرادتك. المحامي أو المحامية يعرف القانون. يمكنك طلب الاثنين.
leaflet-in-the-wrong-language--sign-here--ask-for-hearing = قول كلمة واحدة تعلمتها: «قاضٍ؟»
    .after = يفهم فيكتور بعد لحظة. «جلسة مراجعة. نعم، يمكنك طلبها.» يحضر استمارة أخرى، ويتصل طلبًا للمساعدة في اللغة. في أماكن كثيرة يستطيع العاملون مساعدتك على إرسال الاستمارة.
leaflet-in-the-wrong-language--sign-here--too-tired = إبعاد الاستمارة، بسبب التعب الشديد.
    .after = يترك فيكتور الاستمارة على الطاولة. كثير من الناس لا يستطيعون استيعاب الأوراق في الأيام الأولى. عدم التوقيع لا يعني التخلي عن حقوقك. لا يزال بإمكانك السؤال اليوم، أو الليلة، أو غدًا.


## Step: the drawer

leaflet-in-the-wrong-language--the-drawer =
    في الثامنة تأتي باولا، ممرضة الليل، ومعها ماء. ترى النشرة في الدرج المفتوح.

    تعبس باولا، وتخرج هاتفها، وتُري مي أسماء لغات كثيرة. تشير مي بإصبعها. تقول باولا: «الكانتونية. بالطبع.»

    تأخذ باولا ورقة كبيرة. تكتب عليها تاريخًا بخط كبير جدًا، وترسم حوله دائرة. تحته ترسم ساعة، وهاتفًا، وشخصًا يتكلم. ثم تنتظر.
    .title = التاريخ في الدرج
    .note =
        الهدف: أن يرى المشاركون كيف يمكن إظهار مهلة دون لغة مشتركة.

        سؤال: ما الذي فعلته باولا في خمس دقائق، ولم يفعله أحد في ثلاثة أيام؟

        سؤال: ماذا يمكن رسمه أيضًا، إذا لم تنفع الكلمات؟

        تنبيه: الصور تساعد هذه الليلة. يحسن القول إنها لا تحل محل الترجمة الشفوية.
leaflet-in-the-wrong-language--the-drawer--show-card = الكتابة على الورقة: «حقوقي، بالكانتونية.»
    .after = تكتب مي هذه الكلمات بحروف لغتها. تصوّره باولا، وتطلب ترجمة شفوية عبر الهاتف. يستطيع العاملون معرفة معناه. يمكنك السؤال بأي لغة.
leaflet-in-the-wrong-language--the-drawer--two-helpers = الإشارة إلى صورة الشخص الذي يتكلم.
    .after = تضيف باولا كلمتين إلى الرسم: مناصر أو مناصرة، محامٍ أو محامية. تترك رسالة للاثنين الليلة. قد لا يأتيان قبل الغد. سؤالك الآن على ورق، ومعه الساعة.
leaflet-in-the-wrong-language--the-drawer--point-at-date = إشارة مي إلى التاريخ، ثم إلى نفسها.
    .after = تقول باولا: «تريدين جلسة مراجعة قبل هذا اليوم.» تحضر الاستمارة، وتطلب ترجمة شفوية كي تتأكد. الطلب في وقته كثيرًا ما يكون مهمًا جدًا. ويمكن غالبًا سحب الطلب لاحقًا، إذا أردت.
leaflet-in-the-wrong-language--the-drawer--turn-away = الالتفات إلى الحائط. لا شيء آخر الليلة.
    .after = تعلّق باولا الورقة حيث تراها مي، وتخفف الضوء. لا أحد يستطيع استيعاب كل شيء دفعة واحدة. التاريخ هناك في الصباح، ولا يزال بإمكانك السؤال.


## Step: in her language

leaflet-in-the-wrong-language--in-her-language =
    صوت يتكلم الكانتونية عبر مكبر الصوت: «أنا [المترجمة الشفوية](term:interpreter). أنقل كل ما يقال هنا، ولا أخبر به أحدًا آخر.»

    تتكلم ممرضة بجمل قصيرة، وهي تنظر إلى مي. أي قانون. من قرر. إلى متى، بحسب القرار الحالي. كيف يُطلب أن ينظر قاضٍ في القرار. بعد كل نقطة سكوت قصير.

    تسأل الممرضة: «هل شرحت جيدًا؟ قولي لي ما فهمته، من فضلك.» لم يسألها أحد ذلك من قبل.
    .title = بلغتها
    .note =
        الهدف: أن يرى المشاركون أن إخبار شخص بحقوقه لا يُعدّ إخبارًا إلا إذا فهمها.

        سؤال: لماذا هذا السكوت القصير مهم إلى هذا الحد؟

        سؤال: لماذا تسأل الممرضة «هل شرحت جيدًا؟» وليس «هل فهمت؟»

        تنبيه: هذه أخبار ثقيلة بأي لغة. يحسن ترك وقت، والسماح للناس بالخروج قليلًا.
leaflet-in-the-wrong-language--in-her-language--four-questions = السؤال: «أي قانون؟ من قرر؟ إلى متى؟ كيف أتوجه إلى قاضٍ؟»
    .after = تجيب الممرضة عن ثلاثة من الأربعة، وتكتب الرابع للطبيب. من يُبقونك في المستشفى ينبغي أن يستطيعوا الجواب عن هذه الأسئلة. إذا لم يستطيعوا، فيمكنك طلب الجواب مكتوبًا.
leaflet-in-the-wrong-language--in-her-language--note-beside-name = التوقيع بشرط كتابة ملاحظة: «استلمت هذا. لم أستطع قراءته.»
    .after = تكتب مي هذه الملاحظة بلغتها. تقرؤه على المترجمة الشفوية، وهي تقوله بلغة الممرضة. التوقيع قد يُظهر أنك استلمت ورقة. لا يُظهر أنك فهمتها، ولا أنك وافقت.
leaflet-in-the-wrong-language--in-her-language--ask-for-hearing = «أريد جلسة مراجعة. أرجو مساعدتي في طلبها.»
    .after = الاستمارة قصيرة. الممرضة تقرأ، والمترجمة الشفوية تنقل، ومي تجيب. يستطيع العاملون غالبًا إرسال الاستمارة عنك. يفيد الاحتفاظ بنسخة منها. لا يزال بإمكانك تغيير رأيك لاحقًا.
leaflet-in-the-wrong-language--in-her-language--two-helpers = طلب مناصر أو مناصرة، ومحامٍ أو محامية.
    .after = تجري الممرضة الاتصالين، وتشرح المترجمة الشفوية ماذا يفعل كل منهما. دور المناصر أو المناصرة مساعدتك على التعبير عن إرادتك. المحامي أو المحامية يعرف القانون. قد يأتيان اليوم أو غدًا.
leaflet-in-the-wrong-language--in-her-language--again-tomorrow = «أرجو أن تخبروني بكل هذا من جديد غدًا.»
    .after = تقول الممرضة: «بكل سرور»، وتحجز الترجمة الشفوية للساعة العاشرة. كثير من الناس لا يستوعبون في المرة الأولى إلا القليل. يمكن أن يُقال لك الأمر مرة بعد مرة، حتى يصبح واضحًا لك.


## Step: Dana and the lawyer

leaflet-in-the-wrong-language--dana-and-the-lawyer =
    في اليوم التالي يأتي شخصان، ومترجمة شفوية على الهاتف. تقول الأولى: «أنا دانا، مناصرة. أقول ما تريدينه أنتِ.» ويقول السيد فيرير: «أنا محامٍ. أعرف القانون هنا، وأستطيع أن أتكلم في جلسة المراجعة.»

    تسأل مي: «من يقرر ماذا نطلب؟»

    يقولان معًا تقريبًا: «أنتِ.» يسأل السيد فيرير: «أي أيام تتذكرين؟» يدوّن آخر يوم لتقديم الطلب.
    .title = شخصان للمساعدة
    .note =
        الهدف: أن يميز المشاركون بين المناصرة والمحاماة والترجمة الشفوية، وأن يعرفوا ماذا يُطلب من كل منها.

        سؤال: أي مساعدة من الثلاث تهمك أولًا، ولأي شيء؟

        سؤال: ما الذي يغيّره سؤال مي في الغرفة؟

        تنبيه: لا يحصل الجميع على محامٍ أو محامية دون مقابل. لا ينبغي الوعد بمحاماة دون مقابل؛ فالأمر يختلف من مكان إلى آخر.
leaflet-in-the-wrong-language--dana-and-the-lawyer--prepare-together = الاستعداد للجلسة: ما يساعد، وما تطلبه مي، ومن يمكنه الكلام باسمها.
    .after = تكتب دانا ثلاث نقاط مع مي، وتقرؤها عليها. يرسل السيد فيرير الاستمارة. كثيرًا ما يهدأ الناس حين يقولون ما يريدونه بصوت مسموع. يمكنك إضافة المزيد لاحقًا.
leaflet-in-the-wrong-language--dana-and-the-lawyer--interpreter-each-time = طلب ترجمة شفوية في كل حديث، مع التمريض أيضًا.
    .after = تطلب دانا هذه الترجمة فورًا، وتجلس ممرضة معهما. الحقوق تأتي أولًا. حين يترجم الشخص نفسه كل مرة، تسهل المتابعة غالبًا.
leaflet-in-the-wrong-language--dana-and-the-lawyer--less-strict = سؤال المناصرة والمحامي عن القيود التي يمكن تخفيفها في أثناء الانتظار.
    .after = تعد دانا قائمة مع مي: الهاتف، والزيارات، والحديقة. يسأل السيد فيرير عن سبب كل قيد. قد لا يتغير كل شيء. كثيرًا ما يمكن تغيير بعض القيود، وفي وقت قريب.
leaflet-in-the-wrong-language--dana-and-the-lawyer--enough-today = «شكرًا. هذا يكفي اليوم.»
    .after = تترك دانا بطاقة عليها صورة وجهها. ينتبه السيد فيرير إلى التاريخ. ليس عليك فعل كل شيء في يوم واحد. يمكنك الاتصال بهما، أو الإشارة إلى البطاقة فقط.


## Outcomes

leaflet-in-the-wrong-language--hearing-asked-for =
    أُرسلت الاستمارة، ومع مي نسخة عليها التاريخ. سينظر في الأمر قاضٍ، أو جهة مستقلة مثل القاضي. يمكن لمي أن تطلب ترجمة شفوية في الجلسة.

    تقول الاتفاقية إن الإعاقة لا تبرر أبدًا سلب الحرية. لا تزال قوانين وطنية كثيرة تسمح بذلك في بعض الحالات. في كل الأحوال يمكن لمي أن تطلب الأسباب، وأن تطلب المساعدة، وأن تطلب مراجعة.

    يمكنها أن تطلب استراحات، وكلمات بسيطة.
    .title = طُلبت جلسة المراجعة
leaflet-in-the-wrong-language--rights-on-paper =
    بعد يومين تحضر ممرضة نشرة جديدة. تقرأ مي السطر الأول، ثم تجلس. النشرة مكتوبة بحروف تستطيع قراءتها.

    آخر يوم لتقديم الطلب عليه علامة حمراء. في ملف مي ورقة تقول بمن يُتصل من أجل الترجمة الشفوية. يوم الاثنين تخبرها ممرضة بحقوقها من جديد.

    يطلب العاملون موافقتها قبل أن يخبروا أسرتها بأي شيء. لا يزال بإمكانها طلب جلسة مراجعة حتى اليوم الذي عليه العلامة الحمراء. ويمكنها أن تطلب مساعدة في تقديم الطلب.
    .title = حقوق تستطيع قراءتها
leaflet-in-the-wrong-language--less-while-waiting =
    منذ اليوم، هاتف مي معها. تتصل بمطبخها، فيصيح كل من فيه معًا: «مرحبًا». بعد الغداء تمشي في الحديقة، مع ممرضة.

    كل قيد باقٍ له سبب على ورق، ويوم لمراجعته. هذا معنى [متناسب](term:proportionate): لا يزيد على اللازم.

    آخر يوم لطلب جلسة المراجعة لا يزال قائمًا. الحرية الأكبر الآن لا تُسقط هذا الحق.
    .title = قيود أخف في الوقت الحالي
leaflet-in-the-wrong-language--rest-tonight =
    الجناح هادئ. على الحائط ورقة فيها تاريخ واحد، كبير، داخل دائرة.

    ليس على مي أن تفهم كل شيء الليلة. التعب لا يُسقط أي حق. لكن هناك آخر يوم لتقديم الطلب. أخبرت ممرضة الليل المناوبة التالية أن مي تحتاج إلى مساعدة في تقديم الطلب.

    غدًا يمكنها أن تُظهر بطاقة، أو أن تشير إلى التاريخ. كلمة واحدة بلغتها تكفي.
    .title = راحة، والتاريخ أمام العين


## Words to say

leaflet-in-the-wrong-language--say--rights-in-my-language = أرجو إخباري بحقوقي بلغتي، كلامًا وكتابةً.
leaflet-in-the-wrong-language--say--advocate-and-lawyer = أود أن يساعدني مناصر أو مناصرة، ومحامٍ أو محامية. أرجو مساعدتي في الوصول إليهما اليوم.
leaflet-in-the-wrong-language--say--i-want-a-hearing = أريد أن تنظر في إبقائي هنا جهة مستقلة، مثل قاضٍ. أرجو مساعدتي في تقديم الطلب قبل انتهاء المهلة.
leaflet-in-the-wrong-language--say--not-understood = لم أفهم هذا بعد. لم أوافق عليه.
leaflet-in-the-wrong-language--say--note-beside = استلمت هذه الورقة. لم أستطع قراءتها، ولم أوافق. أرجو كتابة كلامي هذا.
leaflet-in-the-wrong-language--say--explain-again = أرجو أن تشرحوا لي كل ما قلتموه من جديد غدًا، مع ترجمة شفوية.
leaflet-in-the-wrong-language--say--my-points = هذه نقاطي: ما يساعدني، وما أريده، ومن يمكنه الكلام باسمي.
leaflet-in-the-wrong-language--say--interpreter-each-time = أحتاج إلى ترجمة شفوية في كل حديث عني، وفي جلسة المراجعة.
leaflet-in-the-wrong-language--say--need-a-break = أحتاج إلى استراحة، وإلى كلمات أقصر.
leaflet-in-the-wrong-language--say--reason-in-writing = أرجو إعطائي سبب كل قيد مكتوبًا، بلغتي.


## Questions to ask

leaflet-in-the-wrong-language--ask--last-day = ما آخر يوم لطلب جلسة المراجعة؟ أرجو كتابته بخط كبير.
leaflet-in-the-wrong-language--ask--four-questions = بموجب أي قانون أنا هنا، ومن قرر، وإلى متى، وكيف أتوجه إلى قاضٍ؟
leaflet-in-the-wrong-language--ask--less-strict = ما القيود التي يمكن تخفيفها، من اليوم؟
leaflet-in-the-wrong-language--ask--hearing-when = متى جلسة المراجعة، ومن يحضرها، وكيف أستعد لها؟
leaflet-in-the-wrong-language--ask--anything-to-pay = هل يجب دفع شيء مقابل المحاماة، أو المناصرة، أو الترجمة الشفوية؟
leaflet-in-the-wrong-language--ask--look-again = في أي يوم نراجع كل قيد؟


## Next steps

leaflet-in-the-wrong-language--next--copy-with-date = الاحتفاظ بنسخة من الاستمارة، وعليها تاريخ إرسالها.
leaflet-in-the-wrong-language--next--three-points = كتابة ثلاث نقاط بلغتك: ما يساعدك، وما طلبك، ومن يمكنه الكلام باسمك.
leaflet-in-the-wrong-language--next--practise = قول نقاطك مرة بصوت مسموع، مع شخص موثوق به.
leaflet-in-the-wrong-language--next--mark-the-day = طلب كتابة آخر يوم للطلب بأرقام كبيرة، وتعليق الورقة في مكان ظاهر لك.
leaflet-in-the-wrong-language--next--copy-with-note = طلب نسخة من الصفحة التي عليها ملاحظتك.
leaflet-in-the-wrong-language--next--ask-for-advocate = طلب مناصر أو مناصرة، ومحامٍ أو محامية. يمكنك طلب الاثنين في اليوم نفسه.
leaflet-in-the-wrong-language--next--ask-for-more = تدوين كل شيء صغير سار جيدًا. قد يفيدك في طلب المزيد.
leaflet-in-the-wrong-language--next--tell-advocate = طلب أن يعود المناصر أو المناصرة غدًا، مع ترجمة شفوية.
