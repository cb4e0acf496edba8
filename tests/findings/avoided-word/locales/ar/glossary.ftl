term--consent = الموافقة
    .means = قول وللمعاق نعم بلا معاقبة.
