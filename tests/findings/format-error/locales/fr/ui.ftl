welcome = { -name } { NUMER(1) }
progress = Étape { $step } sur { $total }
kept = { $count ->
    [one] Une chose gardée
   *[other] { $count } choses gardées
}
