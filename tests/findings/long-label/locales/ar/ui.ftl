welcome = أهلًا
progress = الخطوة { $step } من { $total }
kept = { $count ->
    [zero] لا شيء محفوظ
    [one] شيء واحد محفوظ
    [two] شيئان محفوظان
    [few] { $count } أشياء محفوظة
    [many] { $count } شيئًا محفوظًا
   *[other] { $count } شيء محفوظ
}
offer-back = الرجوع
