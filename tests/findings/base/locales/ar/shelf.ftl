theme--consent = الموافقة
    .about = قول نعم أو لا.
service--gp = طبيب الأسرة
    .about = طبيبك الخاص.
problem--no-answer = لا أحد يجيبني.
    .about = يمكنك السؤال مرة أخرى.
problem--no-answer--say--please = أحتاج إلى جواب.
country--xa = إكسا
