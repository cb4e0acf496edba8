welcome = أهلًا
progress = الخطوة { $step } من { $total }
kept = { $count ->
    [zero] لا شيء محفوظ
    [one] شيء واحد محفوظ
    [many] { $count } شيئًا محفوظًا
   *[other] { $count } شيء محفوظ
}
