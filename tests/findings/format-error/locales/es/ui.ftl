-who = { $name }
welcome = Bienvenida { -who }
progress = Paso { $step } de { $total }
kept = { $count ->
    [one] Una cosa guardada
   *[other] { $count } cosas guardadas
}
