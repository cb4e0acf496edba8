### Country pack: Peru. Only who answers the numbers to call is said in this language; the rest is said in those of the pack.

# For translators:
# Names of bodies stay as they are there; add a short gloss in your language. Never change an hour or a day.

## Numbers to call: who answers, when, what it costs. Never type the number here.

pe--line--mental-health = بعد الاتصال، يُرجى اختيار الرقم 5 (opción 5). يجيب عاملون في الصحة النفسية من وزارة الصحة (Ministerio de Salud)، ليلًا ونهارًا. المكالمة مجانية.
