new-tablet = Un nouveau comprimé
    .about = Cette histoire parle d’un comprimé donné sans un mot.
new-tablet--handed =
    Omar donne un comprimé.
    .title = Le comprimé
    .note = À demander : qu’est-ce qui retient ?
new-tablet--handed--ask-why = « À quoi sert-il ? »
    .after = Il s’assied، et explique.
new-tablet--handed--say-nothing = Ne rien dire.
    .after = Beaucoup de gens se figent.
new-tablet--later =
    Vous savez que vous pouvez demander. Voir [consentement](term:consent).
    .title = Plus tard
new-tablet--say--what-for = À quoi sert-il ?
new-tablet--say--changed-my-mind = J’ai changé d’avis.
new-tablet--ask--side-effects = Quels sont les effets secondaires ?
new-tablet--next--ask-for-review = Demander un point.
