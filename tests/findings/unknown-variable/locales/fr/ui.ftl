welcome = Bienvenue
progress = Étape { $step } sur { $totl } { $total }
kept = { $count ->
    [one] Une chose gardée
   *[other] { $count } choses gardées
}
