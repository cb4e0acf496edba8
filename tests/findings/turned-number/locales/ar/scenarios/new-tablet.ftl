new-tablet = دواء جديد: 0800 123 456
    .about = هذه القصة عن دواء من دون كلمة.
new-tablet--handed =
    عمر يعطي الدواء.
    .title = الدواء
    .note = سؤال: ما الذي يمنع الناس؟
new-tablet--handed--ask-why = «ما الغرض منه؟»
    .after = يجلس ويشرح.
new-tablet--handed--say-nothing = عدم قول شيء.
    .after = كثيرون يتجمدون.
new-tablet--later =
    السؤال ممكن. انظر [الموافقة](term:consent).
    .title = لاحقًا
new-tablet--say--what-for = ما الغرض منه؟
new-tablet--say--changed-my-mind = غيّرت رأيي.
new-tablet--ask--side-effects = ما الآثار الجانبية؟
new-tablet--next--ask-for-review = طلب مراجعة.
