### Country pack: France. Who reads it: people in France who want to know what the law says there, and the people who help them.
### France’s own language comes first: this text follows locales/fr/countries/fr.ftl. It is never legal advice.

# For translators:
# Names of laws and bodies stay in French; add a short gloss in your language at the first place.
# Never change a number, an age or a time limit. “As a rule” and “as far as possible” are there on purpose: keep them.
# Say “a judge”, and not which judge: the name of the office changed in 2024.

fr--about = These are some of the rules on rights in health care in France. They are not the whole law: for your case, ask an association or a lawyer.


## What the law says

# Termbase: dignity
fr--claim--dignity = You have a right to respect for your [dignity](term:dignity). Staff must take your pain and suffering seriously, and ease it.
fr--claim--no-discrimination = Nobody may face discrimination when they need care. If somebody refuses to treat you because of that, you can report it. Write to your caisse d’assurance maladie (health insurance), or to the ordre (body) of that profession.
# Termbase: privacy
fr--claim--secrecy = Your [privacy](term:privacy) is protected. Health staff must keep secret what they know about you. Only the law can make exceptions.
fr--claim--information = Staff must explain a treatment: its use, how urgent it is, its risks and the other choices. They must also say what may happen if you refuse. You can ask not to know, unless others could catch it.
# Termbase: free-and-informed-consent, withdraw-consent
fr--claim--consent = No medical act is allowed without your [free and informed consent](term:free-and-informed-consent). You can take it back at any time. The law has exceptions, for example in some cases in psychiatry.
# Termbase: right-to-refuse, second-opinion
fr--claim--refuse = You have a [right to refuse treatment](term:right-to-refuse), and your doctor goes on seeing you. If this puts your life in danger, you are asked to say it again later. You can ask another doctor too.
# Termbase: guardianship. Tutelle: the strongest form of guardianship in France.
fr--claim--protected-adult = Protection, such as [guardianship](term:guardianship) (tutelle), is possible only if it is necessary. You decide about your own person, as far as your condition allows. Even under guardianship, staff need your consent to care if you can say what you want.
fr--claim--directives = Every adult can write [advance directives](term:advance-directive) (directives anticipées) about care at the end of life. You must date and sign them, and you can change them at any time. Under guardianship (tutelle), a judge must sometimes agree.
# The last sentence is advice, not a rule.
fr--claim--interpreter = The code de la santé publique (health code) describes the work of interpreters. This work protects your right to information, consent and secrecy. Ask for an [interpreter](term:interpreter) at the first contact.
# Péril imminent: the words of the law. Préfet: the State’s representative in each département.
fr--claim--three-cases = In psychiatry, care that you agree to comes first, if your condition allows. With a medical certificate, care without consent is possible in three cases. Somebody else asks for it, your health is in immediate danger (péril imminent), or the préfet (State representative) decides it.
fr--claim--told-why = In care without consent, staff must soon tell you why, and what your rights are. They must ask your view, as far as possible. You can write and get letters, vote, and talk to a lawyer.
# Termbase: seclusion, restraint
fr--claim--last-resort = In a hospital stay without consent, [seclusion](term:seclusion) and [restraint](term:restraint) are allowed only as a last resort. A psychiatrist must give reasons. You, or somebody close to you, can ask a judge to end it.

## Time limits

# Termbase: health-records
fr--claim--records = You can ask for your [health records](term:health-records). They must come after 48 hours at the earliest, and 8 days at the latest. For information more than 5 years old, the limit is 2 months.
# Do not name the office of the judge.
fr--claim--judge-12-days = If you are kept in hospital without consent, a judge decides within 12 days. The hospital or the préfet must ask for this within 8 days. If the stay goes on, a judge checks again within 6 months.
# Termbase: appeal
fr--claim--ask-the-judge = You, or people close to you, can ask a judge at any time to end care without consent. As a rule, a lawyer is with you at the hearing. Once you get the decision, you have 10 days to [appeal](term:appeal).
fr--claim--seclusion-hours = The hospital must tell a judge after 48 hours of seclusion, or 24 hours of restraint. To go on, it asks for a decision before 72 hours of seclusion, or 48 hours of restraint. The judge decides within the next 24 hours, and then you have 24 hours to appeal.

## Who can be at your side

# Termbase: trusted-person. In France this is a role in law: personne de confiance.
fr--claim--trusted-person = As a rule, every adult can name a [trusted person](term:trusted-person) (personne de confiance) in writing, who signs too. This person can come to your appointments. If you can no longer speak, they say what you want, and their word comes first.
fr--claim--users-commission = Each hospital or clinic has a commission des usagers (CDU), a users’ commission that watches over your rights. After a complaint, you can meet a mediator. A users’ representative can come with you.

## Where to complain

# Termbase: complaint
fr--claim--complain-hospital = Tell the person in charge of the service what is wrong. If that is not enough, send a written [complaint](term:complaint) to the management. The hospital can also write it for you, and must then give you a copy.
fr--claim--psychiatry-commission = The commission départementale des soins psychiatriques (CDSP) checks psychiatric care without consent in each département. It visits the hospitals. You can send it a complaint.
fr--claim--rights-defender = The Défenseur des droits (rights defender) is an [independent body](term:independent-body). It can act if a public service did you wrong, or if you face discrimination. Its delegates see people free of charge; if you complain about a public service, speak to that service first.
fr--claim--detention-controller = The Contrôleur général des lieux de privation de liberté (CGLPL) is an independent body. It visits hospitals that keep people without their consent. Anybody can write to it.

## What the UN asks, and what the law says

# Three sentences, in this order: what the UN asks, what the law allows, what you can ask for.
fr--claim--gap-liberty = The UN committee says that a disability never justifies locking somebody up or forcing treatment. French law still allows [involuntary admission](term:involuntary-admission) in some cases. You can ask for the reasons in writing, for support and for a judge’s decision.
fr--claim--gap-guardianship = The UN committee says that nobody should decide for another person against that person’s will. French law still allows guardianship. A judge can change it or end it at any time, and you can ask for that.

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
fr--source--without-consent = Les soins psychiatriques sans consentement (Psychiatric care without consent)
    .publisher = ASH, Actualités sociales hebdomadaires
fr--source--judge = Le juge des libertés et de la détention (The judge)
    .publisher = Centre hospitalier de Montfavet (hospital)
fr--source--seclusion-reform = Troisième réforme des mesures d’isolement-contention (Third reform of seclusion and restraint)
    .publisher = Santé mentale
fr--source--seclusion-decree = Decree of 23 March 2022 on the procedure for seclusion and restraint
    .publisher = Assistance publique – Hôpitaux de Paris (AP-HP), legal affairs
fr--source--users-commission = Les commissions des usagers (CDU) (Users’ commissions)
    .publisher = Agence régionale de santé Centre-Val de Loire (regional health agency)
fr--source--psychiatry-commission = La commission départementale des soins psychiatriques (The departmental commission for psychiatric care)
    .publisher = Agence régionale de santé Provence-Alpes-Côte d’Azur (regional health agency)
fr--source--rights-defender-law = Loi organique du 29 mars 2011 relative au Défenseur des droits (Law on the rights defender)
    .publisher = Assistance publique – Hôpitaux de Paris (AP-HP), legal affairs
fr--source--rights-defender-delegates = Meeting a delegate of the Défenseur des droits
    .publisher = City of Nantes
fr--source--detention-controller = Saisir le Contrôleur général des lieux de privation de liberté (How to turn to the controller)
    .publisher = FARAPEJ
fr--source--detention-controller-visit = Visite du Contrôle général des lieux de privation de liberté (A visit by the controller)
    .publisher = EPSM de l’agglomération lilloise (hospital)
# Termbase: general-comment, crpd-committee
# Variables:
#   $at (String) - the paragraph that was corrected, for example 27
fr--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law. Corrigendum, 26 January 2018
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations, as reported by Mental Capacity Law and Policy
    .at = paragraph { $at }
fr--source--un-article-14 = Guidelines on article 14 of the Convention on the Rights of Persons with Disabilities: The right to liberty and security of persons with disabilities
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
fr--source--suicide-line = France’s national suicide prevention line: what happens when I call?
    .publisher = Ligne nationale de prévention du suicide
fr--source--emergency-numbers = Which numbers to call in an emergency
    .publisher = Service-Public.fr
