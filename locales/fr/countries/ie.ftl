### Les règles d’un pays : l’Irlande. Seules les personnes qui répondent aux numéros sont présentées dans cette langue ;
### le reste se lit dans celles du pays.

# Pour qui traduit :
# Les noms des organismes restent comme sur place, avec une courte explication. Ne changez jamais une heure ni un jour.

## Les numéros : qui répond, quand, à quel prix. N’écrivez jamais le numéro ici.

ie--line--emergency = Appelez quand quelqu’un est en danger maintenant. Vous joignez les secours.
ie--line--emergency-too = À ce numéro, vous joignez les mêmes secours.
ie--line--by-text = Envoyez un SMS quand tout est très difficile. Des bénévoles qui ont reçu une formation vous répondent, jour et nuit. C’est gratuit.
ie--line--which-services = La ligne Your Mental Health (informations sur la santé mentale) vous dit quels services existent. L’appel est gratuit.
ie--line--health-service = La ligne d’information du HSE (le service public de santé). On peut vous y dire comment faire une réclamation. L’appel est gratuit.
ie--line--patient-advocacy = Le Patient Advocacy Service (défense des droits) vous aide à faire une réclamation sur un hôpital public ou une résidence avec soins. Demandez d’abord le prix de l’appel.
