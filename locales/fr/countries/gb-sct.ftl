### Les règles d’un pays : l’Écosse. Seules les personnes qui répondent aux numéros sont présentées dans cette langue ;
### le reste se lit dans celles du pays.

# Pour qui traduit :
# Les noms des organismes restent comme sur place, avec une courte explication. Ne changez jamais une heure ni un jour.

## Les numéros : qui répond, quand, à quel prix. N’écrivez jamais le numéro ici.

gb-sct--line--emergency = À ce numéro, vous joignez les ambulances, la police et les pompiers, à toute heure. Appelez quand quelqu’un est en danger maintenant. L’appel est gratuit.
gb-sct--line--urgent-help = Du personnel du NHS (service public de santé) répond. Choisissez l’option « mental health » (santé mentale). L’appel est gratuit.
gb-sct--line--breathing-space = Breathing Space (une ligne d’écoute) vous écoute quand vous avez le moral bas, de l’inquiétude ou un sentiment de solitude. Du lundi au jeudi, la ligne est ouverte de 18 h à 2 h du matin. Le week-end, elle est ouverte du vendredi à 18 h au lundi à 6 h du matin. L’appel est gratuit.
gb-sct--line--samaritans = Des bénévoles de Samaritans (une ligne d’écoute) répondent et vous écoutent, jour et nuit. Vous pouvez parler de tout ce qui est difficile pour vous. L’appel est gratuit.
gb-sct--line--commission = La Mental Welfare Commission (organisme public pour les droits en santé mentale) répond les jours ouvrés, aux heures de bureau. Laissez votre numéro, et on vous rappelle. Elle vous conseille sur vos droits dans les soins en santé mentale. L’appel est gratuit pour les personnes usagères des services et pour les personnes aidantes.
