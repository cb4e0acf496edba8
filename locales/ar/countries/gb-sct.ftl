### Country pack: Scotland. Only who answers the numbers to call is said in this language; the rest is said in those of the pack.

# For translators:
# Names of bodies stay as they are there; add a short gloss in your language. Never change an hour or a day.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-sct--line--emergency = هنا يمكنك الوصول إلى الإسعاف والشرطة والإطفاء، في أي وقت. يُرجى الاتصال حين يكون شخص في خطر الآن. المكالمة مجانية.
gb-sct--line--urgent-help = يجيب عاملون من الخدمة الصحية الوطنية (NHS). يُرجى اختيار الصحة النفسية (mental health). يصغون إليك، ويقدمون المشورة، ويبحثون عن مساعدة لك.
gb-sct--line--breathing-space = يصغي إليك خط Breathing Space (خط للإصغاء) عند الشعور بالضيق أو القلق أو الوحدة. يعمل من السادسة مساءً إلى الثانية ليلًا، وطوال نهاية الأسبوع. المكالمة مجانية.
gb-sct--line--samaritans = يصغي إليك متطوعون من Samaritans، ليلًا ونهارًا. يمكنك الحديث عن أي شيء يثقل عليك. المكالمة مجانية.
gb-sct--line--commission = تجيب هيئة Mental Welfare Commission (هيئة عامة تُعنى بالحقوق في رعاية الصحة النفسية) في أيام العمل، خلال ساعات الدوام. تقدّم المشورة عن حقوقك في رعاية الصحة النفسية. المكالمة مجانية لمن يستخدمون الخدمات ولمن يرعونهم.
