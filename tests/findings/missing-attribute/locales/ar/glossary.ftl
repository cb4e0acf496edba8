term--consent = الموافقة
