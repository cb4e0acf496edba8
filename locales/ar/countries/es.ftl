### Country pack: Spain. Only who answers the numbers to call is said in this language; the rest is said in those of the pack.

# For translators:
# Names of bodies stay as they are there; add a short gloss in your language. Never change an hour or a day.

## Numbers to call: who answers, when, what it costs. Never type the number here.

es--line--emergency = لأي حالة طارئة: الإسعاف أو الإطفاء أو الشرطة. المكالمة مجانية.
es--line--suicide-crisis = يجيب مختصون عند التفكير في الانتحار، أو عند الخوف على شخص آخر. هم موجودون ليلًا ونهارًا، وتوجد ترجمة شفوية. المكالمة مجانية.
