### Les règles d’un pays : le pays de Galles. Seules les personnes qui répondent aux numéros sont présentées dans cette langue ;
### le reste se lit dans celles du pays.

# Pour qui traduit :
# Les noms des organismes restent comme sur place, avec une courte explication. Ne changez jamais une heure ni un jour.

## Les numéros : qui répond, quand, à quel prix. N’écrivez jamais le numéro ici.

gb-wls--line--emergency = À ce numéro, vous joignez les ambulances, la police et les pompiers, à toute heure. Appelez quand quelqu’un est en danger maintenant. L’appel est gratuit.
gb-wls--line--urgent-help = Choisissez l’option 2. Du personnel de santé mentale de votre région répond, jour et nuit. L’appel est gratuit.
gb-wls--line--samaritans = Des bénévoles de Samaritans (une ligne d’écoute) répondent et vous écoutent, jour et nuit. Vous pouvez parler de tout ce qui est difficile pour vous. L’appel est gratuit.
