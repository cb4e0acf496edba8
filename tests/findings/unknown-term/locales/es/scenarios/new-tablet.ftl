new-tablet = Una pastilla nueva
    .about = Esta historia trata de una pastilla sin una palabra.
new-tablet--handed =
    Omar entrega una pastilla.
    .title = La pastilla
    .note = Pregunte: ¿qué frena a la gente?
new-tablet--handed--ask-why = «¿Para qué sirve?»
    .after = Se sienta y explica.
new-tablet--handed--say-nothing = No decir nada.
    .after = Mucha gente se queda inmóvil.
new-tablet--later =
    Usted sabe que puede preguntar. Vea [consentimiento](consent).
    .title = Más tarde
new-tablet--say--what-for = ¿Para qué sirve?
new-tablet--say--changed-my-mind = He cambiado de opinión.
new-tablet--ask--side-effects = ¿Qué efectos secundarios tiene?
new-tablet--next--ask-for-review = Pedir una revisión.
