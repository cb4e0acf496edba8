### Country pack: Ireland. Only who answers the numbers to call is said in this language; the rest is said in those of the pack.

# For translators:
# Names of bodies stay as they are there; add a short gloss in your language. Never change an hour or a day.

## Numbers to call: who answers, when, what it costs. Never type the number here.

ie--line--emergency = يُرجى الاتصال حين يكون شخص في خطر الآن. يوصلك هذا الرقم بخدمات الطوارئ.
ie--line--emergency-too = يوصلك هذا الرقم أيضًا بخدمات الطوارئ نفسها.
ie--line--by-text = يمكنك إرسال رسالة نصية حين يصعب الأمر كثيرًا. يجيب متطوعون مدرَّبون، ليلًا ونهارًا. الخدمة مجانية.
ie--line--which-services = خط Your Mental Health (معلومات عن الصحة النفسية): هنا يمكنك معرفة الخدمات الموجودة. المكالمة مجانية.
ie--line--health-service = خط المعلومات في HSE (الخدمة الصحية). يمكن أن يقول لك كيف تُقدَّم شكوى. المكالمة مجانية.
ie--line--patient-advocacy = تساعدك Patient Advocacy Service (خدمة مناصرة) على تقديم شكوى بشأن مستشفى عام أو دار رعاية فيها تمريض. يُرجى السؤال أولًا عن كلفة المكالمة.
