welcome = Bienvenue
progress = Étape { $step } sur { $total }
kept = { $count ->
    [one] Une chose gardée
   *[other] { $count } choses gardées
}
offer-back = Revenir à la page d’avant
