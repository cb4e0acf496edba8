### The glossary. The value is the term as the termbase gives it; .means explains it in one or two plain sentences.
### Translators: the value must be the word of the termbase for the same id. Never shorten “legal capacity” or
### “mental capacity”: they are two different things, and the second never takes away the first.

## The person and human rights

term--human-rights = human rights
    .means = Freedoms and protection that every person has, from birth. Nobody gives them to you, and nobody may take them away.
term--dignity = dignity
    .means = The worth that every person has, just by being a person. Others respect it in how they speak to you and treat you.
term--autonomy = autonomy
    .means = Making your own choices about your own life.
term--equality = equality
    .means = By the UN Convention, you count as much as anybody else, and the law must protect you as well as anybody else.
term--non-discrimination = non-discrimination
    .means = Nobody may treat you worse because of who you are, for example because of a disability.
term--participation = participation
    .means = Having a say in what concerns you, and in how services are run.
term--stigma = stigma
    .means = Bad ideas that other people have about a group, for example about people with a diagnosis. These ideas can lead to unfair treatment.
term--lived-experience = lived experience
    .means = What somebody knows because they have lived through it themselves.
term--person-with-disability = person with a disability
    .means = A person with a lasting condition of body or mind who meets barriers. The barriers make it hard to take part like everybody else.
term--person-psychosocial-disability = person with a psychosocial disability
    .means = A person with a lasting mental health condition who meets barriers. The barriers make it hard to take part like everybody else.
term--crpd = Convention on the Rights of Persons with Disabilities (CRPD)
    .means = An agreement between countries about the rights of people with disabilities. The United Nations adopted it in 2006.
term--crpd-committee = Committee on the Rights of Persons with Disabilities
    .means = The group of experts at the United Nations that says how to read the Convention. This guide calls it the UN committee.

## Legal capacity and decisions

term--legal-capacity = legal capacity
    .means = Having rights, and being able to use them: to sign, to agree, to refuse. By the UN Convention, every person has it. Many national laws can still limit it.
term--mental-capacity = mental capacity
    .means = The ability to take a decision. It differs from person to person and from day to day, and it is not the same as legal capacity.
term--capacity-assessment = capacity assessment
    .means = A check that some services do, to see if a person can take one decision now. You can ask for support, for the reason and for another look.
term--supported-decision-making = supported decision-making
    .means = You decide, with the help that you choose. The help can be explaining, more time, or somebody beside you.
term--substitute-decision-making = substitute decision-making
    .means = Somebody else decides instead of you. You did not choose this, or it does not go by what you want.
term--supporter = supporter
    .means = Somebody you choose who helps you to understand, to decide or to say what you want. A supporter does not decide for you.
term--will-and-preferences = will and preferences
    .means = What you want, and what matters to you.
term--best-interpretation = best interpretation of will and preferences
    .means = Sometimes nobody can find out what a person wants now. Then others go by everything that they know about what the person would want.
term--guardianship = guardianship
    .means = A court or an office gives somebody the power to decide for an adult. Some countries have ended this, and others still use it.
term--safeguards = safeguards
    .means = Rules that protect you when others support you or act for you. For example, somebody from outside looks at it often.
term--undue-influence = undue influence
    .means = Somebody pushes you to decide their way, for example with fear, threats or lies.
term--proportionate = proportionate
    .means = No more than is needed.
term--informed-consent = informed consent
    .means = You say yes after you have understood what will happen, what can go wrong and what else you could do.
term--free-and-informed-consent = free and informed consent
    .means = You say yes without pressure, and you have understood what it is about. You can change your mind at any time.
term--right-to-refuse = right to refuse treatment
    .means = You can say no to a treatment that is offered to you. Some national laws still let staff go against it in some cases.
term--withdraw-consent = withdraw consent
    .means = Changing your mind and taking back your yes.
term--advance-plan = advance plan
    .means = Your own written plan for a time when you cannot say what you want. It says what helps, what you do not want and who should be told.
term--advance-directive = advance directive
    .means = A written statement of what care you want or do not want later, in a form that the law knows. The form and the name differ from country to country.
term--crisis-plan = crisis plan
    .means = A short plan for very hard days: what helps, what makes it worse, and who to call.
term--trusted-person = trusted person
    .means = Somebody you choose because you trust them. They can be with you, or speak up for what you want.

## Force and liberty

term--coercion = coercion
    .means = Making a person do or accept something by force, threats or pressure.
term--deprivation-of-liberty = deprivation of liberty
    .means = Other people keep you in a place, and you may not freely leave. Each law draws this line in its own way. You can always ask: am I free to leave now?
term--involuntary-admission = involuntary admission
    .means = Being taken into a hospital and kept there without your yes.
term--involuntary-treatment = involuntary treatment
    .means = Treatment that is given to you without your yes, or against your no.
term--seclusion = seclusion
    .means = Being shut in a room alone, and not able to get out.
term--restraint = restraint
    .means = Stopping a person from moving, by holding them, with straps, or with medicine used to control them.
term--ill-treatment = ill-treatment
    .means = Hurting, threatening or shaming a person, or treating them with cruelty.

## People

term--advocate = advocate
    .means = Somebody who helps you to be heard and says what you want. An advocate is not the same as a lawyer.
term--independent-advocate = independent advocate
    .means = An advocate who does not work for the service that you use. In some countries the law gives you one.
term--interpreter = interpreter
    .means = Somebody who puts what is said into another language, spoken or signed, for both sides. An interpreter adds nothing and takes no side.
term--peer-support = peer support
    .means = Help between people who have lived through similar things.
term--peer-supporter = peer supporter
    .means = Somebody who has lived through something similar, and now supports others.
term--independent-body = independent body
    .means = An office outside the service that looks at complaints or checks services. It does not belong to the service.

## Services and care

term--community-mental-health-service = community mental health service
    .means = Mental health care near your home, where you go on living your own life.
term--crisis-service = crisis service
    .means = Quick help when things become too much. It may be a house, a phone line or a team that comes to you.
term--outreach = outreach
    .means = Workers come to where you are, at home or in the street, if you agree.
term--supported-living = supported living
    .means = You live in your own home, and support comes to you there.
term--ward = ward
    .means = A part of a hospital where people stay, with rooms and staff of its own.
term--person-centred = person-centred
    .means = Care that starts from you: what you want, what you need and how you live.
term--recovery-approach = recovery approach
    .means = Care that helps you to live a life that you choose. It does not wait until all signs of a condition are gone.
term--diagnosis = diagnosis
    .means = The name that health staff give to a condition.
term--side-effects = side effects
    .means = Things that a medicine does that you do not want, such as a dry mouth or feeling very tired.
term--care-plan = care plan
    .means = A written plan of the help that you get: what, who, when and why. You can help to write it.
term--second-opinion = second opinion
    .means = Asking another doctor or health worker what they think, before you decide.
term--discharge = discharge
    .means = Leaving hospital or the end of a service. You can ask for a plan for the time after it.

## Rights in practice

term--privacy = privacy
    .means = Some things are only for you: your body, your room, your calls, your letters and what is known about you.
term--confidentiality = confidentiality
    .means = Staff keep what you tell them to themselves. They share it only if you agree, or if the law allows it.
term--health-records = health records
    .means = What staff write down about your health and your care, on paper or on a computer.
term--reasonable-accommodation = reasonable accommodation
    .means = A change made for you, so that you can take part like everybody else. It must not be too heavy a burden for the service.
term--accessible-information = accessible information
    .means = Information in a form that you can use, such as large print, sound, pictures or plain words.
term--complaint = complaint
    .means = Telling a service, or an office outside it, that something went wrong. You ask for an answer.
term--appeal = appeal
    .means = Asking somebody else, such as a court, to change a decision.
term--independent-living = living independently
    .means = You choose how and where you live, and you get the support that you want. It does not mean doing everything alone.
term--community = community
    .means = The people and places around you: neighbours, shops, clubs, work and services that everybody uses.
