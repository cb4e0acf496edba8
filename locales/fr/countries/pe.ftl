### Les règles d’un pays : le Pérou. Seules les personnes qui répondent aux numéros sont présentées dans cette langue ;
### le reste se lit dans celles du pays.

# Pour qui traduit :
# Les noms des organismes restent comme sur place, avec une courte explication. Ne changez jamais une heure ni un jour.

## Les numéros : qui répond, quand, à quel prix. N’écrivez jamais le numéro ici.

pe--line--mental-health = Choisissez l’option 5. Du personnel de santé mentale du Ministerio de Salud (le ministère de la Santé) répond, jour et nuit. L’appel est gratuit.
