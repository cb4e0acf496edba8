### Les règles d’un pays : l’Irlande du Nord. Seules les personnes qui répondent aux numéros sont présentées dans cette langue ;
### le reste se lit dans celles du pays.

# Pour qui traduit :
# Les noms des organismes restent comme sur place, avec une courte explication. Ne changez jamais une heure ni un jour.

## Les numéros : qui répond, quand, à quel prix. N’écrivez jamais le numéro ici.

gb-nir--line--emergency = À ce numéro, vous joignez les ambulances, la police et les pompiers, à toute heure. Appelez quand quelqu’un est en danger maintenant. L’appel est gratuit.
gb-nir--line--lifeline = Les conseillères et conseillers de Lifeline (une ligne d’aide quand tout devient trop lourd) répondent jour et nuit. C’est pour toute personne en Irlande du Nord qui a du mal à faire face. L’appel est gratuit.
gb-nir--line--samaritans = Des bénévoles de Samaritans (une ligne d’écoute) répondent et vous écoutent, jour et nuit. Vous pouvez parler de tout ce qui est difficile pour vous. L’appel est gratuit.
