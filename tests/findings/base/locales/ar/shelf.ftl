theme--consent = الموافقة
    .about = قول نعم أو لا.
service--gp = طبيب الأسرة
    .about = طبيبك الخاص.
country--xa = إكسا
