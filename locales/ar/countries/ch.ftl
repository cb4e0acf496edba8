### Country pack: Switzerland (federal law only). Only who answers the numbers to call is said in this language; the rest is said
### in those of the pack.

# For translators:
# Names of bodies stay as they are there; add a short gloss in your language. Never change an hour or a day.

## Numbers to call: who answers, when, what it costs. Never type the number here.

ch--line--emergency = لأي حالة طارئة. تجيب الشرطة، وتوصلك بالخدمة المناسبة. المكالمة مجانية.
ch--line--ambulance = لطلب سيارة إسعاف. قد يوفر الاتصال المباشر بهذا الرقم بعض الوقت.
ch--line--helpline = يصغي إليك أشخاص من La Main Tendue (خط للإصغاء)، ليلًا ونهارًا، دون سؤال عن اسمك. يمكنك أيضًا الكتابة إليهم، بالدردشة أو بالبريد الإلكتروني.
