### Les règles d’un pays : l’Espagne. Seules les personnes qui répondent aux numéros sont présentées dans cette langue ;
### le reste se lit dans celles du pays.

# Pour qui traduit :
# Les noms des organismes restent comme sur place, avec une courte explication. Ne changez jamais une heure ni un jour.

## Les numéros : qui répond, quand, à quel prix. N’écrivez jamais le numéro ici.

es--line--emergency = Pour toute urgence : une ambulance, les pompiers ou la police. L’appel est gratuit.
es--line--suicide-crisis = Des spécialistes répondent si vous pensez au suicide, ou si vous avez peur pour quelqu’un. Ils sont là jour et nuit, et il y a des interprètes. L’appel est gratuit.
