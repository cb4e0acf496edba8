welcome = Welcome
progress = Step { $step } of { $total }
kept = { $count ->
    [one] One thing kept
   *[other] { $count } things kept
}
offer-back = Back
