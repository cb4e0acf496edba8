welcome = Bienvenida
progress = Paso { $step } de { $total }
kept = { $count ->
    [one] Una cosa guardada
   *[other] { $count } cosas guardadas
}
offer-back = Atrás
