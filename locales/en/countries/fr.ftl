### Country pack: France. Who reads it: people in France who want to know what the law says there, and the people who help them.
### France’s own language comes first: this text follows locales/fr/countries/fr.ftl. It is never legal advice.

# For translators:
# Names of laws and bodies stay in French; add a short gloss in your language at the first place.
# Never change a number, an age or a time limit. “As a rule”, “usually” and “as far as possible” are there on purpose: keep them.
# Say “a judge”, and not which judge: the name of the office changed in 2024.

fr--about = These are some of the rules on rights in health care in France. They are not the whole law: for your case, ask an association or a lawyer.


## What the law says

# Termbase: dignity
fr--claim--dignity = You have a right to respect for your [dignity](term:dignity). Staff must take your suffering seriously, and ease it.
fr--claim--no-discrimination = Nobody may face discrimination when they need care. If somebody refuses to treat you because of that, you can report it. Write to your caisse d’assurance maladie (health insurance), or to the ordre (body) of that profession. For doctors, this is the ordre des médecins.
# Termbase: privacy
fr--claim--secrecy = Your [privacy](term:privacy) is protected. Health staff must keep secret what they know about you. Only the law can make exceptions.
fr--claim--information = Staff must explain a treatment: its use, how urgent it is, its risks and the other choices. They must also say what may happen if you refuse. You can ask not to know, unless others could catch the illness.
# Termbase: free-and-informed-consent, withdraw-consent
fr--claim--consent = No medical act is allowed without your [free and informed consent](term:free-and-informed-consent). You can take it back at any time. The law has exceptions, for example in some cases in psychiatry.
# Termbase: right-to-refuse, second-opinion
fr--claim--refuse = You have a [right to refuse treatment](term:right-to-refuse), and your doctor goes on seeing you. If your refusal puts your life in danger, you are asked to say it again later. You can ask for another doctor’s opinion. The law has exceptions, for example in some cases in psychiatry.
# Termbase: guardianship. Tutelle: the strongest form of guardianship in France.
fr--claim--protected-adult = A judge orders protection, such as [guardianship](term:guardianship) (tutelle), only if it is necessary and no milder way is enough. It must fit you. A judge can change it or end it at any time.
fr--claim--own-person = Even under guardianship (tutelle), you yourself decide about your own person, as far as your condition allows. Staff need your consent to care if you can say what you want.
# The person whom the judge put in charge of the protection.
fr--claim--private-life = Is somebody in charge of your protection? Except in an emergency, they may not seriously intrude on your private life without the judge’s permission. To end a danger for you, they can do what is strictly necessary.
# Habilitation familiale: the name in the law.
fr--claim--family-authority = A judge can allow somebody in your family to act for you (habilitation familiale). This person does it free of charge. It can be for some acts, or for all.
fr--claim--directives = Every adult can write [advance directives](term:advance-directive) (directives anticipées) about care at the end of life. You must date and sign them, and you can change them at any time. Under guardianship (tutelle), a judge must sometimes agree.
# Mandat de protection future: the name in the law.
fr--claim--future-mandate = One day, you may not be able to look after your own interests. You can name in advance who will represent you then (mandat de protection future). It must be in writing, with or without a notary.
# Curatelle: a protection in which somebody helps you, and does not decide for you.
fr--claim--future-mandate-limits = You cannot make a mandat de protection future under guardianship (tutelle) or habilitation familiale. Under curatelle, a milder protection, you need your curator’s help. The mandat can cover your own person, and give the role of a [trusted person](term:trusted-person).
# The last sentence is advice, not a rule.
fr--claim--interpreter = The code de la santé publique (health code) describes the work of interpreters. This work protects your right to information, consent and secrecy. Ask for an [interpreter](term:interpreter) at the first contact.
# “As a rule”: the law speaks of the same freedoms, and does not use the word “leave”.
fr--claim--free-care = If you agreed to psychiatric care, it is called soins libres (free care). You have the same freedoms as every other patient. As a rule, this means that you can leave. Ask: “Am I free to leave now?” It is different if the hospital keeps you without your consent, even if you say yes to a treatment.
fr--claim--choose-team = In psychiatry, you or your family can as a rule choose the mental health team. It can be inside or outside your area.
# Péril imminent: the words of the law. Préfet: the State’s representative in each département.
fr--claim--three-cases = In psychiatry, care that you agree to comes first, if your condition allows. Care without consent needs a doctor’s certificate, and one of three cases. Somebody else asks for it, your health is in immediate danger (péril imminent), or the préfet (State representative) decides it.
fr--claim--told-why = In care without consent, staff must soon tell you why, and what your rights are. They must ask your view, as far as possible. You can write and get letters, vote, and talk to a lawyer.
# The hearing: when the judge listens to you.
fr--claim--hearing-place = The hearing is when a judge listens to you. As a rule, it is in the hospital, and not by video call.
# Termbase: seclusion, restraint
fr--claim--last-resort = In a hospital stay without consent, [seclusion](term:seclusion) and [restraint](term:restraint) are allowed only as a last resort. A psychiatrist must give reasons. You, or somebody close to you, can ask a judge to end it.

## Time limits

# Termbase: health-records
fr--claim--records = You can ask for your [health records](term:health-records). They must come no sooner than 48 hours and no later than 8 days after you ask. For information more than 5 years old, the limit is 2 months after you ask.
# Do not name the office of the judge.
fr--claim--judge-12-days = If you are kept in hospital without consent, a judge decides within 12 days, counting from your admission. The hospital or the préfet (State representative) must ask for this within 8 days after your admission. If the stay goes on, a judge checks again within 6 months, counting from that decision.
fr--claim--first-72-hours = As a rule, care without consent starts with a full stay in hospital. In the first 24 hours after your admission, a doctor examines your body. A psychiatrist also writes a certificate in that time. A second certificate is due within 72 hours after your admission.
# Only when somebody else asked for the care.
fr--claim--how-long = If somebody else asked for your care without consent, it can go on. As a rule, this is one month at a time, counting after the first 72 hours. Each month needs a psychiatrist’s certificate. One year after your admission, a group of professionals must look at your situation, and again each year.
# Termbase: appeal
fr--claim--ask-the-judge = You, or people close to you, can ask a judge at any time to end care without consent. You have 10 days to [appeal](term:appeal), counting from the day you get the judge’s decision.
fr--claim--seclusion-hours = As a rule, one decision of seclusion lasts up to 12 hours, counting from its start. One decision of restraint lasts up to 6 hours. The hours of several decisions are usually added up. If it goes on after 48 hours of seclusion, or 24 of restraint, the hospital must tell a judge.
fr--claim--seclusion-judge = To go on, the hospital must ask a judge. It asks before 72 hours of seclusion, or 48 hours of restraint, counting from the start. As a rule, the judge decides within 24 hours after that limit. You then have 24 hours to appeal, counting from when you get the decision.
fr--claim--seclusion-again = After a judge has decided twice that seclusion or restraint goes on, a judge looks again. As a rule, this is every 7 days, counting from the judge’s last decision.
fr--claim--protection-length = When protection, such as guardianship (tutelle), comes to its end, a judge can renew it for the same length. With special reasons and a doctor’s agreement, it can be longer. The most is 20 years, counting from the renewal.

## Who can be at your side

# Termbase: trusted-person. In France this is a role in law: personne de confiance.
fr--claim--trusted-person = As a rule, every adult can name a [trusted person](term:trusted-person) (personne de confiance) in writing, who signs too. This person can come to your appointments. If you can no longer speak, they say what you want, and their word comes first.
fr--claim--users-commission = Each hospital or clinic has a commission des usagers (CDU), a users’ commission that watches over your rights. After a complaint, you can meet a mediator. A users’ representative can come with you.
# Do not write that the lawyer is free: it depends.
fr--claim--hearing-lawyer = At the judge’s hearing, you must as a rule have a lawyer: one you choose, or one named for you. If a medical opinion says that a hearing would harm you, the lawyer speaks for you. Ask at once: “Is the lawyer free for me?”
# PASS: the name of the service in hospitals.
fr--claim--no-papers = Do you have no papers, or no health cover? You can usually go to a PASS in a public hospital. PASS stands for permanence d’accès aux soins de santé. It gives care, free if needed, and helps with your rights.
fr--claim--state-medical-aid = State medical aid (AME, aide médicale de l’État) is usually for people without papers who have little money. They must have lived in France for more than three months. Before that, a hospital must still give urgent care. Ask the health insurance for today’s rules.

## Where to complain

# Termbase: complaint
fr--claim--complain-hospital = Tell the person in charge of the service what is wrong. If that is not enough, send a written [complaint](term:complaint) to the management. The hospital can also write it for you, and must then give you a copy.
fr--claim--psychiatry-commission = The commission départementale des soins psychiatriques (CDSP) checks psychiatric care without consent in each département (local area). It visits the hospitals. You can send it a complaint.
fr--claim--rights-defender = The Défenseur des droits (rights defender) is an [independent body](term:independent-body). It can act if a public service did you wrong, or if you face discrimination.
fr--claim--rights-defender-how = Writing to the Défenseur des droits (rights defender) is free, and there is usually no fixed time limit. Its delegates see people free of charge too. If you complain about a public service, speak to that service first.
fr--claim--detention-controller = The Contrôleur général des lieux de privation de liberté (CGLPL, the controller of places of detention) is an independent body. It visits hospitals that keep people without their consent. Anybody can write to it.

## What the UN asks, and what the law says

# Three sentences, in this order: what the UN asks, what the law allows, what you can ask for.
fr--claim--gap-liberty = The UN committee says that a disability never justifies locking somebody up or forcing treatment. French law still allows [involuntary admission](term:involuntary-admission) in some cases. You can ask for the reasons in writing, for support and for a judge’s decision.
fr--claim--gap-guardianship = The UN committee says that nobody should decide for another person against that person’s will. French law still allows guardianship (tutelle). A judge can change it or end it at any time, and you can ask for that.

## Numbers to call. Never write the number here: it stands in the file of the rules.

fr--line--emergency = For any emergency, by day and by night: they put you through to the right service. The call is free, and the number works in the whole European Union.
fr--line--ambulance = Samu, the medical emergency service, answers by day and by night when a life or somebody’s health is in danger. The call is free.
fr--line--emergency-by-text = For any emergency, if you cannot hear or speak. You send a text message, by day or by night, free of charge; there is an app too.
fr--line--suicide-prevention = Trained people answer if you think about suicide, or if you are afraid for somebody. They are there by day and by night, and the call is free.

## Sources

# Variables:
#   $at (String) - the article, for example L1111-4
fr--source--health-code = Code de la santé publique (health code)
    .publisher = Légifrance
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 459
fr--source--civil-code = Code civil (civil code)
    .publisher = Légifrance
    .at = article { $at }
fr--source--without-consent = Fiche F761 : les soins psychiatriques sans consentement (Psychiatric care without consent)
    .publisher = Service-Public.fr
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--free-care = Guide juridique, 5.1 : Les soins psychiatriques libres (Legal guide: psychiatric care that you agree to)
    .publisher = Santé complexe Occitanie (regional health service)
    .at = quoting article { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--forms-of-care = Guide juridique, 5.2 : Les soins psychiatriques sans consentement (Legal guide: psychiatric care without consent)
    .publisher = Santé complexe Occitanie (regional health service)
    .at = quoting article { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--first-72-hours = La période initiale d’observation et de soins de 72 heures (The first 72 hours)
    .publisher = Kitunafam
    .at = quoting article { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--law-of-care = Droit des soins sans consentement (The law on care without consent)
    .publisher = Kitunafam
    .at = quoting article { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--lawyer = Droit des soins sans consentement : l’assistance d’un avocat (The lawyer’s help)
    .publisher = Kitunafam
    .at = quoting article { $at }
fr--source--lawyer-question = Question écrite n° 11273 à l’Assemblée nationale : l’assistance juridique des personnes en soins psychiatriques sans consentement (A question in parliament about lawyers)
    .publisher = NosDéputés.fr
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--hearing = Soins psychiatriques sans consentement : la fragilité du droit à un avocat (How fragile the right to a lawyer is)
    .publisher = Dalloz actualité (legal news)
    .at = quoting article { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--seclusion-report = Rapport n° 331 de 2022 : des garanties nouvelles en matière d’isolement et de contention (Report of the Senate on seclusion and restraint)
    .publisher = Sénat (Senate)
    .at = quoting article { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--seclusion-limits = Isolement et contention : la procédure applicable est précisée (Seclusion and restraint: the procedure)
    .publisher = Hopitalex (legal news)
    .at = quoting article { $at }
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--seclusion-opinion = Lettre de la première chambre civile n° 14 : avis du 6 mars 2024, n° 23-70.017 (Opinion of the highest court on seclusion)
    .publisher = Cour de cassation (highest court)
    .at = quoting article { $at }
fr--source--seclusion-decree = Decree of 23 March 2022 on the procedure for seclusion and restraint
    .publisher = Légifrance
fr--source--rights-defender-law = Loi organique du 29 mars 2011 relative au Défenseur des droits (Law on the rights defender)
    .publisher = Légifrance
fr--source--rights-defender = Demander de l’aide au Défenseur des droits (Asking the rights defender for help)
    .publisher = Défenseur des droits (rights defender)
fr--source--rights-defender-guide = Comment pouvez-vous saisir le Défenseur des droits ? (How to turn to the rights defender)
    .publisher = Guide des droits de l’homme (guidedroitshomme.fr)
fr--source--detention-controller = Le Contrôleur général des lieux de privation de liberté (The controller)
    .publisher = Contrôleur général des lieux de privation de liberté
fr--source--detention-controller-page = Contrôleur général des lieux de privation de liberté (The controller)
    .publisher = Service-Public.fr
fr--source--care-without-cover = Permanences d’accès aux soins de santé (Care without health cover)
    .publisher = La Revue du praticien (medical journal)
fr--source--care-without-papers = Les PASS, des centres pour soigner les personnes « invisibles » et à la rue (Care for people without papers)
    .publisher = InfoMigrants
fr--source--state-medical-aid = L’aide médicale État (AME) (State medical aid)
    .publisher = Département du Finistère (local authority)
# Variables:
#   $at (String) - the article that it quotes, for example L3211-2
fr--source--urgent-care = L’aide médicale de l’État : la prise en charge des soins urgents (State medical aid: urgent care)
    .publisher = ASH, Actualités sociales hebdomadaires
    .at = quoting article { $at }
fr--source--users-commission = Les commissions des usagers (CDU) (Users’ commissions)
    .publisher = Agence régionale de santé Centre-Val de Loire (regional health agency)
fr--source--psychiatry-commission = La commission départementale des soins psychiatriques (The departmental commission for psychiatric care)
    .publisher = Agence régionale de santé Provence-Alpes-Côte d’Azur (regional health agency)
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - the paragraph, for example 27
fr--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
    .at = paragraph { $at }
fr--source--un-article-14 = Guidelines on the right to liberty and security of persons with disabilities, A/72/55, annex
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
fr--source--suicide-line = France’s national suicide prevention line: what happens when I call?
    .publisher = Ligne nationale de prévention du suicide
fr--source--emergency-numbers = Which numbers to call in an emergency
    .publisher = Service-Public.fr

## Whom letters go to: the kind of body, never a person or a street

fr--to--complaint = The management of the hospital (la direction)
