term--consent = الموافقة
    .means = قول ‏نعم بعد المعلومات.
