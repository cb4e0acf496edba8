### Les règles d’un pays : l’Écosse. Seules les personnes qui répondent aux numéros sont présentées dans cette langue ;
### le reste se lit dans celles du pays.

# Pour qui traduit :
# Les noms des organismes restent comme sur place, avec une courte explication. Ne changez jamais une heure ni un jour.

## Les numéros : qui répond, quand, à quel prix. N’écrivez jamais le numéro ici.

gb-sct--line--emergency = À ce numéro, vous joignez les ambulances, la police et les pompiers, à toute heure. Appelez quand quelqu’un est en danger maintenant. L’appel est gratuit.
gb-sct--line--urgent-help = Du personnel du NHS (le service public de santé) répond. Choisissez l’option « mental health » (santé mentale). On vous écoute, on vous conseille et on cherche de l’aide pour vous.
gb-sct--line--breathing-space = Breathing Space (une ligne d’écoute) est là quand le moral est bas, ou quand l’inquiétude ou la solitude pèse. La ligne est ouverte de 18 h à 2 h du matin, et tout le week-end. L’appel est gratuit.
gb-sct--line--samaritans = Des bénévoles de Samaritans écoutent, jour et nuit. Vous pouvez parler de tout ce qui est difficile pour vous. L’appel est gratuit.
gb-sct--line--commission = La Mental Welfare Commission (un organisme public pour les droits en santé mentale) répond les jours ouvrables, aux heures de bureau. Elle vous conseille sur vos droits dans les soins en santé mentale. L’appel est gratuit pour les personnes qui utilisent les services et pour leurs proches.
