### Country pack: Scotland. Only who answers the numbers to call is said in this language; the rest is said in those of the pack.

# For translators:
# Names of bodies stay as they are there; add a short gloss in your language. Never change an hour or a day.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-sct--line--emergency = هنا يمكنك الوصول إلى الإسعاف والشرطة والإطفاء، في أي وقت. يُرجى الاتصال حين يكون شخص في خطر الآن. المكالمة مجانية.
gb-sct--line--urgent-help = يجيب عاملون من الخدمة الصحية الوطنية (NHS). بعد الاتصال، يُرجى اختيار الصحة النفسية (mental health). المكالمة مجانية.
gb-sct--line--breathing-space = يصغي إليك خط Breathing Space (خط للإصغاء) عند الشعور بالضيق أو القلق أو الوحدة. من الاثنين إلى الخميس، يعمل من الساعة 6 مساءً إلى الساعة 2 ليلًا. في نهاية الأسبوع، يعمل دون توقف، من الساعة 6 مساء الجمعة إلى الساعة 6 صباح الاثنين. المكالمة مجانية.
gb-sct--line--samaritans = يصغي إليك متطوعون من Samaritans (جمعية للإصغاء)، ليلًا ونهارًا. يمكنك الحديث عن أي شيء يثقل عليك. المكالمة مجانية.
gb-sct--line--commission = تجيب Mental Welfare Commission (هيئة عامة تُعنى بالحقوق في رعاية الصحة النفسية) في أيام العمل، خلال ساعات الدوام. يُرجى ترك رقمك، وسيعاودون الاتصال بك. تقدّم الهيئة المشورة عن حقوقك في رعاية الصحة النفسية. المكالمة مجانية لمن يستخدمون الخدمات، ولمن يقدمون الرعاية من الأسرة أو الأصدقاء.
