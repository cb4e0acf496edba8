source--crpd = Convention on the Rights of Persons with Disabilities
    .publisher = United Nations
    .at = article { $at } of { $title }
