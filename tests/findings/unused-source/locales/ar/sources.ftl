source--crpd = اتفاقية حقوق الأشخاص ذوي الإعاقة
    .publisher = الأمم المتحدة
    .at = المادة { $at }
source--who-guidance = WHO
    .publisher = WHO
