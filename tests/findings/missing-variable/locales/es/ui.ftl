welcome = Bienvenida
progress = Paso { $step }
kept = { $count ->
    [one] Una cosa guardada
   *[other] { $count } cosas guardadas
}
