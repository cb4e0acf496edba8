### What stands beside forms, on a screen and by ear. It is never printed. It speaks to the person.

# It stands before every letter, as good a way as the letter itself.
beside--say-it-first = Vous pouvez d’abord le dire, ou le dire au lieu de l’écrire. Demandez à quelqu’un de le noter, avec la date.
beside--who-can-help = Quelqu’un peut vous aider à l’écrire : une personne qui défend vos droits, une amie, un ami, quelqu’un en qui vous avez confiance.
beside--keep-a-copy = Gardez une copie. Écrivez dessus quand, comment et à qui vous avez donné la page.
beside--need-not-send = Rien ne vous oblige à l’envoyer. L’écrire peut suffire pour aujourd’hui.
beside--take-it-with-you = Emportez la page. Ne laissez rien sur une imprimante que d’autres utilisent.
beside--show-it-at-the-start = Montrez cette page au début du rendez-vous. Elle aide le plus quand le personnel la regarde avec vous.
beside--bring-somebody = Vous pouvez demander que quelqu’un soit avec vous. Cette personne peut écrire pendant que vous parlez.
# Cards to show at a desk: the staff’s language comes first, the person’s own below it.
beside--show-in-two-languages = Montrez les cartes dans la langue du personnel. Mettez votre propre langue en dessous. Ainsi, vous savez ce qu’elles disent.
beside--cards-are-yours = Sur une carte, il n’y a ni nom ni diagnostic. Écrivez seulement ce que vous voulez montrer aux autres.
beside--being-hurt-now = Si on vous fait du mal maintenant, à vous ou à quelqu’un d’autre, n’attendez pas qu’on vous réponde. Appelez à l’aide, ou prévenez un organe indépendant ou la police.
beside--time-limit = Il peut y avoir un délai, et il peut être court. Demandez aujourd’hui quel est ce délai.
beside--for-somebody-else = Écrivez-vous pour quelqu’un d’autre ? Cette personne devrait être d’accord. Vous pouvez mettre une ligne qui le dit. Le service demandera peut-être son accord sur papier.
beside--one-letter-one-thing = Une réclamation, une demande de dossier médical et une demande de réexamen sont trois lettres. Chacune est plus claire seule.
beside--records-can-hurt = Un dossier peut être dur à lire, pour le cœur aussi. Choisissez quand vous l’ouvrez, et avec qui.
beside--not-the-legal-form = Cette page n’est peut-être pas le formulaire que la loi demande. Elle peut montrer que vous avez fait une demande, et quand.
beside--go-on-with-medicine = N’arrêtez pas un médicament parce que vous avez demandé un réexamen. Demandez d’abord à un médecin, à une pharmacienne ou à un pharmacien.
beside--not-on-a-bad-day = Pas un mauvais jour, et pas tout en une fois. Cela peut faire revenir des moments durs : ayez quelqu’un près de vous.
beside--make-it-with-somebody = Ce plan peut aider davantage si vous le faites avec une personne du service qui s’en servira.
beside--who-has-the-key = Écrivez qui a la clé. N’écrivez jamais un code, ni l’endroit où une clé est cachée.
beside--other-peoples-secrets = Écrivez seulement ce qui est à vous. Ce que d’autres vous ont confié n’y entre pas.
beside--do-not-save-here = Ne l’enregistrez pas sur un appareil que d’autres utilisent.
beside--you-hold-the-page = C’est vous qui tenez la page. La personne qui écrit pour vous écrit ce qui est dit, et non ce qu’elle en pense.
# The same words as help-danger.
beside--in-danger-now = Si vous êtes en danger maintenant, demandez de l’aide à quelqu’un près de vous. Ou appelez le numéro d’urgence de l’endroit où vous êtes.
# Termbase: deprivation-of-liberty, independent-advocate. It stands beside the letter that asks for a review.
beside--law-may-differ = Selon la norme de l’ONU, un handicap n’est jamais une raison de vous enlever votre liberté, ni de décider à votre place. Là où vous vivez, la loi le permet peut-être encore dans certains cas. Dans tous les cas, vous pouvez demander la raison par écrit, un réexamen, et une personne qui défend vos droits.
