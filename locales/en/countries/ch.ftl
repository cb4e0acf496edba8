### Country pack: Switzerland, federal law only. Who reads it: people in Switzerland who want to know what the law says there, and
### the people who help them. The language of the country here is French: this is a translation. It is never legal advice.

# For translators:
# Names of laws, measures and bodies stay in French; add a short gloss in your language.
# Never change a number or a time limit. “As a rule” and “as far as possible” are there on purpose: keep them.

ch--about = In Switzerland, the cantons decide most things about health care. These rules are federal law only, and not legal advice. As a rule, your canton decides about consent in ordinary care, copies of records and complaints: ask there.


## What the law says

# “Mental deficiency” is the word of the law. Keep it in quotation marks.
ch--claim--placement = You can be placed in an institution for a mental disorder, a “mental deficiency” or a grave state of neglect. The name of this is PAFA (placement à des fins d’assistance). It is allowed only if you cannot be helped or treated in another way.
ch--claim--let-go = You must be let go as soon as the reasons for the placement end. You, or somebody close to you, can ask for it at any time. The answer must come without delay.
ch--claim--told-why = If somebody takes your liberty, they must tell you at once why, and what your rights are. It must be in a language that you understand. You can have your family told. You can go to a court at any time.
ch--claim--treatment-plan = In a placement, a doctor makes a written treatment plan with you. They must explain the reasons, the risks and the other options. They must ask for your consent.
ch--claim--without-consent = In a placement, treatment without your consent is allowed only if three things are true. There is a serious danger to your health, or to the life or body of others. You cannot judge that you need this treatment. Nothing milder is possible. The head doctor decides it in writing. You get this decision, and it says how to [appeal](term:appeal).
ch--claim--emergency-care = In an emergency, staff may give at once the care that is strictly needed. If they know how you want to be treated, they must take it into account.
ch--claim--limits-moving = A locked door or straps are limits on moving (mesures limitant la liberté de mouvement). They are allowed only if nothing milder is enough. There must be a serious danger, or a grave disturbance of life together. Staff must tell you why and for how long, and write it down. They must check regularly if it is still needed.
ch--claim--body = The Federal Constitution protects your body, your mind and your freedom to move.
ch--claim--no-cruelty = Nobody may treat you in a cruel or degrading way. The Federal Constitution forbids it. This protects your [dignity](term:dignity).
ch--claim--next-time = Before you leave, a doctor as a rule tries to agree with you on the next time. What care do you want if you come back?
ch--claim--directives = You can write down which treatments you agree to and which not, for a time when you cannot judge. This is an [advance directive](term:advance-directive) (directives anticipées). It must be in writing, with the date and your signature. Your doctor must follow it, except in a few cases. The reason must then be written in your records.
ch--claim--mandate = You can name, in advance, somebody to take care of you or your money. It counts if you can no longer judge. Its name is mandat pour cause d’inaptitude.
ch--claim--take-part = Can you not judge, and have you written nothing? Your doctor plans the treatment with the person who speaks for you. You take part in the decision as far as possible.
ch--claim--who-speaks = The law says who may then say yes or no to care for you. First comes the person you named, then a curator (curatrice or curateur). After that come your partner and your close family.
ch--claim--protection-last = A measure of protection comes only if other help is not enough. One such measure is the curatelle: a curator is named for you. A measure must keep and promote your own choice as far as possible.
ch--claim--own-rights = Even with a curatelle, you use your most personal rights yourself, if you can judge (the law’s word is discernement).

## Time limits

ch--claim--leaving = Did you come of your own will, and do you want to leave? The head doctor can hold you for up to 3 days. You must be in danger, or a serious danger to others. You must be told in writing that you can go to a court.
ch--claim--who-orders = The authority that protects adults and children (APEA) can order a placement. A doctor can do it, too: the canton then sets how long, up to 6 weeks. This doctor must see you and hear you. They must give you the decision, and it says how to appeal.
ch--claim--court = Against a placement, you have 10 days to write to the court, from the day you get the decision. It is the same if you are held, or not let go when you ask. It is also the same for treatment without your consent. Against limits on moving, you can write at any time.
ch--claim--review = Within 6 months after the placement, the adult protection authority (APEA) must check whether you must still stay. It does so again in the next 6 months. Then it is at least once a year.
ch--claim--records = You can ask a service what data it has about you. As a rule, it is free, and the answer comes within 30 days after you ask. This law is for private services and federal ones. In a public hospital, ask for the rule of the canton.

## Who helps

ch--claim--trusted-person = In a placement, you can choose a [trusted person](term:trusted-person) (personne de confiance). This person supports you for the whole stay, and in all the procedures.
ch--claim--directives-person = In your advance directive, you can name a person. If you can no longer judge, this person talks with your doctor and decides in your name.

## Where to complain

ch--claim--limits-complain = Do you live in a care home (EMS), and do they limit how you move? You, or somebody close to you, can write to the adult protection authority (APEA) at any time.

## Where the law and the UN standard part

# Three things, in this order: what the UN committee says, what the law allows, what you can ask for.
ch--claim--gap-liberty = The UN committee says that a disability never justifies locking somebody up or forcing treatment. The Swiss Civil Code still allows a placement for a mental disorder or a “mental deficiency”. It also allows treatment without your consent. Ask for a trusted person, and for the decision in writing. You can write to the court within 10 days after you get the decision.
ch--claim--gap-deciding = The UN committee says that nobody should decide for another person against that person’s will. Swiss law still lets somebody decide for a person who is “incapable de discernement” (who cannot judge). You can write an advance directive, choose a trusted person and ask to be heard.

## Numbers to call: who answers, when, what it costs. Never type the number here.

ch--line--emergency = For any emergency. The police answer, and put you through to the right service. The call is free.
ch--line--ambulance = For an ambulance. Calling this number directly can save time.
ch--line--helpline = La Main Tendue (a helpline) listens by day and by night, and does not ask your name. You can also write to it, by chat or by email.

## Sources

# Variables:
#   $at (String) - the article, for example 31
ch--source--constitution = Federal Constitution of the Swiss Confederation of 18 April 1999 (SR 101)
    .publisher = Fedlex
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 426
ch--source--civil-code = Swiss Civil Code of 10 December 1907 (SR 210)
    .publisher = Fedlex
    .at = article { $at }
# Variables:
#   $at (String) - the article, for example 25
ch--source--data-law = Federal Act on Data Protection of 25 September 2020 (SR 235.1)
    .publisher = Fedlex
    .at = article { $at }
# Variables:
#   $at (String) - the paragraph, for example 27
ch--source--un-comment-1 = General comment No. 1 (2014), Article 12: Equal recognition before the law. CRPD/C/GC/1
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
    .at = paragraph { $at }
ch--source--un-article-14 = Guidelines on the right to liberty and security of persons with disabilities. A/72/55, annex
    .publisher = Committee on the Rights of Persons with Disabilities, United Nations
ch--source--helpline = La Main Tendue: news
    .publisher = La Main Tendue
ch--source--emergency-numbers = The Swiss authorities online: emergency numbers
    .publisher = ch.ch
ch--source--emergency-day = Journée européenne du numéro d’urgence (European day of the emergency number)
    .publisher = Alertswiss, Office fédéral de la protection de la population (Federal Office for Civil Protection)
