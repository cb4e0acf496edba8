### The rights. Layer: international; no country, no national law, no number.
### Attributes: .means what it is, .example a day in a health setting, .not what it does not mean,
### .say one sentence that the person can say, .staff what staff should do.
### Terms follow the termbase. “The UN committee” is the Committee on the Rights of Persons with Disabilities.

## Dignity

# Termbase: dignity
right--dignity = Dignity
    .means = You are worth as much as anybody else. You do not have to earn this. Staff should treat you with respect, also when you are ill or upset. Your own choices count.
    .example = You need help to wash. The worker knocks, waits, and asks how you would like it done. She covers you with a towel while she helps.
    .not = It does not mean that staff always agree with you. It means that they listen, and that they stay respectful when they cannot do what you ask.
    .say = Please speak to me with respect, and ask me before you help me.
    .staff = Use the name that the person wants. Ask first, say what you are going to do, and never make jokes about the person.

# Termbase: equality, diagnosis
right--same-care = The same care as others
    .means = You have a right to the same range and quality of care as others. A disability or a diagnosis is no reason to give you less. Nobody may refuse you care, food or drink because of a disability.
    .example = You have a pain in your chest. A nurse sees a mental health diagnosis in your file. She checks your heart first, as she would for anybody.
    .not = It does not mean that everybody gets exactly the same treatment. Some people need changes, so that their care is just as good.
    .say = Please check this as you would check it for somebody without my diagnosis.
    .staff = Check the body first, as you would for anybody. Do not explain a new problem by an old diagnosis.

# Termbase: ill-treatment, torture-cidt
right--ill-treatment = Freedom from ill-treatment
    .means = Nobody may abuse you, or treat you in a cruel or degrading way. Degrading means that it shames you deeply. No rule and no reason makes this right. You have a right to protection, and to help afterwards.
    .example = A man rings the bell often, and a worker leaves him in wet clothes. His friend reports it the same day. Staff help him at once, and the service looks into it.
    .not = It does not mean that every bad day or rude word is cruel treatment. You can still speak up about small things too.
    .say = This is hurting me, and I want it to stop now.
    .staff = Stop it, make sure that the person is safe, and report it. Take it seriously, whoever did it.

# Termbase: privacy, confidentiality
right--privacy = Privacy
    .means = Your private life, your home, your letters and your calls are protected. This is so wherever you live, also on a ward or in a care home. What staff know about your health is [confidential](term:confidentiality).
    .example = The waiting room is full, and somebody asks why you have come. You ask to say it in private. The receptionist takes you to a side room.
    .not = It does not mean that staff never share anything. They should ask you first, and share no more than is needed.
    .say = I would like to talk about this where nobody else can hear.
    .staff = Knock, close the door and speak softly. Ask the person before you share anything, also with the family.

# Termbase: reasonable-accommodation
right--adjustment = The changes you need
    .means = You can ask for changes, so that you can use a service like everybody else. It can be more time, a quiet room, pictures or large print. The Convention calls this [reasonable accommodation](term:reasonable-accommodation). A service may only say no when the change is too heavy a burden.
    .example = A loud waiting room is too much for you. The reception gives you the first appointment of the day. You can also wait outside until it is your turn.
    .not = It is not a favour, and you do not have to be thankful for it. If one change is too much for the service, you can look for another one together.
    .say = To take part, I need a change, and I would like to tell you what it is.
    .staff = Ask everybody what they need, and write it in the file. Do it every time, so that the person need not ask again.

# Termbase: health-records
right--records = Your health records
    .means = What is written about your health is private. You can ask to see your [health records](term:health-records) and to have a copy. You can ask staff to correct a mistake, or to add your own words. The rules for this differ from country to country.
    .example = Your file says that you did not want to talk. But there was no interpreter that day. You ask for a note about this, and the nurse adds it.
    .not = It does not mean that every sentence can be taken out. You can still ask that your view is written beside it.
    .say = Please write in my records that I asked for this, and what you answered.
    .staff = Write as if the person will read it: facts, and no labels. Tell people how they can see their records.

# Termbase: complaint, access-to-justice
right--complain = Making a complaint
    .means = You can say that something went wrong, and ask for an answer. You have a right to use complaints and courts like everybody else. You can ask for changes in how it is done, so that you can take part.
    .example = Your appointment was cancelled three times. You write a short letter with the dates. The complaints team says sorry, explains why, and gives you a new day.
    .not = It does not mean that you attack somebody. Nobody should give you worse care because you complained.
    .say = I want to make a complaint, and I would like to know who will answer me and when.
    .staff = Thank the person, and explain what happens next. Go on caring for the person in the same way.

# Termbase: family
right--family = Home and family
    .means = By the Convention, people who are old enough to marry can marry and have a family, when both freely agree. You decide about having children, and you can get help as a parent. No child may be taken away because of a disability. National laws differ, so ask what holds where you live.
    .example = You have a new baby, and you feel very low. The midwife finds help that comes to your home. You and your baby stay together.
    .not = It does not mean that your family decides for you. A child’s safety counts too, but a disability alone is no reason to part you.
    .say = Please help me to stay in contact with the people I love.
    .staff = Make room for visits, calls and children. Offer a parent help first.

# Termbase: participation
right--take-part = Taking part
    .means = You can take part in decisions about your care, and in how services are run. The Convention asks governments to work with people with disabilities. They should do this through people’s own organizations. WHO also names participation as a principle of good services.
    .example = The meeting about your care begins. The doctor asks you first what you want to talk about. Everybody waits for your answer.
    .not = It does not mean that you must speak in public or join a group. You can take part in your own way, or not at all.
    .say = I want to be there when you talk about me, and I would like to speak first.
    .staff = Do not hold a meeting about a person without asking that person in. Ask the people who use a service before you change it.

## Consent

# Termbase: informed-consent
right--informed-consent = Informed consent
    .means = Staff should have your yes before they treat you. Your yes must be free, and you must understand what it is about. You can ask what helps, what can go wrong and what else you could do. You can change your mind at any time, and nobody may treat you worse for it.
    .example = A doctor offers you a new medicine. She says what it is for, what the [side effects](term:side-effects) are and what else could help. Then she gives you time.
    .not = It does not mean that you only sign a form. In general, silence or an old yes is not a yes to this.
    .say = Before I say yes, please tell me what this is for and what else I could do.
    .staff = Explain it, listen, and check that you were clear. Wait for the answer, and write it down.

# Termbase: right-to-refuse, withdraw-consent, involuntary-treatment
right--refuse = Saying no to treatment
    .means = Your yes is free only if you can also say no. You can say no to a treatment, a test or a medicine. You can also say yes first, and change your mind later. Stopping a medicine suddenly can harm you, so ask a doctor or a pharmacist how to stop safely.
    .example = A nurse offers you a tablet to sleep. You say no, and ask for a quiet room. She writes down your answer, and asks what else would help.
    .not = It does not mean that every law agrees. The UN committee reads the Convention as ruling out forced treatment because of a disability. Many national laws still allow it in some cases. Either way you can ask for the reason in writing, for an advocate and for a review.
    .say = My answer is no, and I would like you to write that down.
    .staff = Ask what worries the person, and offer other ways. Never threaten, and never take other care away because of a no.

# Termbase: integrity
right--body = Your body and mind
    .means = Your body and your mind are yours. They must be respected as much as anybody else’s. Nobody may try out a treatment on you for research without your free yes. You can ask for a break, or for somebody to be with you.
    .example = A doctor needs to examine you. She says what she will do, and asks who should be in the room. You ask for a break, and she stops.
    .not = It does not mean that staff may never touch you. It means that they ask, explain, and stop when you say stop.
    .say = Please tell me what you are going to do before you touch me.
    .staff = Ask before each step, and stop when the person says stop. Let the person say who is in the room.

# Termbase: interpreter
right--interpreter = An interpreter
    .means = Information helps you only when you understand it. You can ask for a trained [interpreter](term:interpreter) who takes no side. The Convention names interpreters for sign language. For spoken languages, the rules differ from country to country.
    .example = You speak little of the doctor’s language, and your son is ten. The clinic calls an interpreter on the phone. Your son can go and play.
    .not = It does not mean that your family may not help you. It means that you do not have to depend on them, and that private things can stay private.
    .say = I need an interpreter before we talk about my treatment.
    .staff = Find a trained interpreter, never a child, and plan more time. Look at the person, and speak to the person.

# Termbase: accessible-information, plain-language
right--accessible-information = Accessible information
    .means = You can have information in a form that you can use. It can be plain words, large print, sound, pictures, Braille or sign language. Public information should come in time, and at no extra cost. You can use the way of communicating that suits you.
    .example = A leaflet is full of hard words. The pharmacist explains it in plain words. She draws a sun and a moon for the times to take the tablets.
    .not = It does not mean that you get less information. It means that you get all of it, in a way that works for you.
    .say = Please give me this in plain words and in a form that I can use.
    .staff = Ask how the person likes to get information, and write it down. Use short sentences, and check that you were clear.

## Legal capacity

# Termbase: supported-decision-making, supporter
right--support-to-decide = Support to decide
    .means = You can have help to decide, if you want it. A supporter can explain, give you time, or help you to say what you want. The decision stays yours. The UN committee says that you can refuse this help, or end it.
    .example = A letter about an operation is hard to read. Your sister and a nurse go through it with you. You take two days, and then you decide.
    .not = It does not mean that the supporter decides for you. It does not mean that you have to take any help.
    .say = I would like to decide this myself, with somebody I trust to help me.
    .staff = Ask what help the person wants, and from whom. Speak to the person, not to the supporter.

# Termbase: legal-capacity, mental-capacity, substitute-decision-making
right--legal-capacity = Legal capacity
    .means = The law must see you as a person who has rights and can use them. This is called [legal capacity](term:legal-capacity). By the Convention, everybody has it, in all parts of life. The UN committee says that finding a decision hard is no reason to take it away.
    .example = You have a learning disability and may need an operation. The surgeon explains it with pictures, and asks you. Nobody signs in your place.
    .not = It does not mean that you must decide everything without help. The UN committee reads the Convention as ruling out decision-makers who are put over you against your will. Many national laws still allow them. Either way you can ask for support, for an advocate and for a review.
    .say = I have the right to take this decision, and I would like support to do it.
    .staff = Start from the idea that the person decides. Offer support, try it in more than one way, and ask what the person wants.

# Termbase: liberty-security, deprivation-of-liberty
right--liberty = Liberty
    .means = Nobody may lock you up against the law or without a good reason. The Convention says that a disability never makes it right to take your liberty away. If you are kept somewhere, the law must still protect you. You can also ask for the changes you need there.
    .example = You stay on a ward because you want to, and you would like a walk. The door is locked because of somebody else. A nurse comes at once and opens it for you.
    .not = It does not mean that every law says the same. The UN committee reads the Convention as ruling out locking people up because of a disability. Some other UN bodies do not fully agree, and many national laws still allow it. Either way you can ask for the reason in writing, for an advocate and for a review.
    .say = Please tell me in writing why I cannot leave, who decided it and until when.
    .staff = Say clearly whether the person may leave. If not, say which law, what reason, until when, and how to ask for a review.

# Termbase: advocate, independent-advocate
right--advocate = An advocate
    .means = You can ask for an [advocate](term:advocate). An advocate stands beside you, and helps you to be heard. An advocate says what you want, not what others think is good for you. The UN committee names advocacy as one kind of support to decide.
    .example = You are nervous before a meeting on the ward. An advocate meets you the day before, and writes down your three points. She makes sure that all three are heard.
    .not = An advocate is not the same as a lawyer. In some countries the law gives you an independent advocate, and in others you must look for one.
    .say = I would like an advocate with me before we go on.
    .staff = Tell people how to reach an advocate, and help with the call. Wait for the advocate whenever it is safe to wait.

# Termbase: advance-plan, advance-directive, crisis-plan
right--advance-plan = An advance plan
    .means = You write down now what you want later, if you are in a crisis or cannot say it. It can say what helps, what you do not want, and who should be told. You can change it. What the law makes of it differs from country to country.
    .example = Your last stay in hospital was hard. Now you write one page with a peer supporter: low light, a quiet room, ring my brother. The next time, the staff read it with you.
    .not = It does not mean that you give up your say on the day. And the law does not follow such a plan everywhere.
    .say = I have a plan for times like this, and I would like you to read it first.
    .staff = Ask early if there is a plan, and read it together. If you cannot follow a part of it, say why and write it down.

# Termbase: independent-living, community-inclusion, community
right--community = Living in the community
    .means = You can choose where you live and with whom, like everybody else. Nobody may make you live in one kind of place. You have a right to support at home and in your [community](term:community). It keeps you from being cut off.
    .example = You are ready to leave hospital, and you are offered a group home. You say that you want your own flat, with visits. The social worker plans it with you.
    .not = It does not mean that you must live alone or without help. It means that help comes to the place that you choose.
    .say = I want to live in a place that I choose, with the support that I need.
    .staff = Ask first where and with whom the person wants to live. Do not make the home depend on taking a treatment.
