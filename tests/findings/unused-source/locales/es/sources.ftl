source--crpd = Convención sobre los derechos de las personas con discapacidad
    .publisher = Naciones Unidas
    .at = artículo { $at }
source--who-guidance = WHO
    .publisher = WHO
