### Country pack: Northern Ireland. Only who answers the numbers to call is said in this language; the rest is said in those of the pack.

# For translators:
# Names of bodies stay as they are there; add a short gloss in your language. Never change an hour or a day.

## Numbers to call: who answers, when, what it costs. Never type the number here.

gb-nir--line--emergency = هنا يمكنك الوصول إلى الإسعاف والشرطة والإطفاء، في أي وقت. يُرجى الاتصال حين يكون شخص في خطر الآن. المكالمة مجانية.
gb-nir--line--lifeline = يجيب مرشدون نفسيون من Lifeline (خط المساعدة وقت الضيق)، ليلًا ونهارًا. هذا الخط لكل شخص في أيرلندا الشمالية يصعب عليه تحمّل ما يمر به. المكالمة مجانية.
gb-nir--line--samaritans = يصغي إليك متطوعون من Samaritans (جمعية للإصغاء)، ليلًا ونهارًا. يمكنك الحديث عن أي شيء يثقل عليك. المكالمة مجانية.
