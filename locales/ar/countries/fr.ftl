### Country pack: France. Only who answers the numbers to call is said in this language; the rest is said in those of the pack.

# For translators:
# Names of bodies stay as they are there; add a short gloss in your language. Never change an hour or a day.

## Numbers to call: who answers, when, what it costs. Never type the number here.

fr--line--emergency = لأي حالة طارئة، ليلًا ونهارًا: يوصلونك بالخدمة المناسبة. المكالمة مجانية، وهذا الرقم يعمل في كل الاتحاد الأوروبي.
fr--line--ambulance = تجيب خدمة Samu (خدمة الطوارئ الطبية) ليلًا ونهارًا حين تكون حياة شخص أو صحته في خطر. المكالمة مجانية.
fr--line--emergency-by-text = لأي حالة طارئة، عند تعذّر السمع أو الكلام. يمكنك إرسال رسالة نصية ليلًا ونهارًا، مجانًا. ويوجد تطبيق أيضًا.
fr--line--suicide-prevention = يجيب أشخاص مدرَّبون عند التفكير في الانتحار، أو عند الخوف على شخص آخر. هم موجودون ليلًا ونهارًا، والمكالمة مجانية.
