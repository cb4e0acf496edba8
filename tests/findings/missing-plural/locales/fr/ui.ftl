welcome = Bienvenue
progress = Étape { $step } sur { $total }
kept = Choses gardées : { $count }
