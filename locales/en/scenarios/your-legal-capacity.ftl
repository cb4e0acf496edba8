### Lesson: Your legal capacity. Read alone at a kiosk, or together at a hub with a helper.
### It keeps two things apart: legal capacity, which everybody has, and the ability to decide, which can change.
### People in the small examples: Teresa (woman, sells bread) and a surgeon (woman), Idris (man, drives a bus),
### Nuno (man, 23), Agnes (woman, 81) and her nephew, Hamid (man, 68) and a nurse (man).

# For translators:
# Two terms carry this lesson: legal capacity (term legal-capacity) and mental capacity (term mental-capacity).
# Never use one word for both, and never shorten them. “Ability to decide” is the everyday word for the second.
# The order on the page “what-laws-say” must stay: the UN standard, many national laws, what you can ask in either case.
# “The UN committee says” and “reads” must stay as they are. They tell who says it.
# Keep “many national laws” and “in some cases” as vague as they are. Name no country and no law.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names of people may change to suit your language. The questions for thought have no right answer.

your-legal-capacity = Your legal capacity
    .about = This lesson is about who decides on your care and your life. It speaks of support, of risks and of laws that differ.


## Page: two things

your-legal-capacity--two-things =
    Two things sound alike, but they are not the same.

    The first is [legal capacity](term:legal-capacity). It means that you have rights, and that you can use them. You can sign, agree or refuse.

    The second is the ability to decide. Some services call it [mental capacity](term:mental-capacity). It means how well a person can take a decision now.

    People often mix the two up. A person finds one decision hard, and then nobody asks that person again. This lesson keeps the two apart.
    .title = Two different things
    .question = Which decisions do you like to take alone, and which with somebody?


## Page: everybody has it

your-legal-capacity--everybody-has-it =
    Everybody has legal capacity. A disability does not change that. The UN [Convention](term:crpd) says so for all areas of life, such as health and money. Many national laws give less, and a later page tells you more.

    You do not have to earn it or prove it. You need not call yourself disabled to be protected.

    If you are under 18, other rules can hold as well. Your view still counts.

    Teresa has a learning disability. She sells bread, and she rents a small flat. Now she may need an operation. The surgeon sits down and asks Teresa. Her mother listens.
    .title = Everybody has it
    .question = Who in your life asks you first, and speaks to you directly?


## Page: ability can change

your-legal-capacity--ability-can-change =
    The ability to decide is not the same for everybody. It can also change from day to day. Pain, fear or little sleep can make it harder. So can hard words and hurry.

    Idris drives a bus. The night after his operation, he is confused. “My question can wait,” says the nurse. At breakfast Idris is clear, and he decides.

    The [UN committee](term:crpd-committee) says that finding a decision hard is no reason to take legal capacity away. It is a reason to offer support.
    .title = The ability to decide
    .question = At what time of day do you think best?


## Page: what support is

your-legal-capacity--what-support-is =
    The Convention says that you can get the support that you need to use your legal capacity. Support can be:

    - somebody you trust
    - a peer supporter or an [advocate](term:advocate)
    - plain words, pictures or an interpreter
    - more time
    - a plan that you write in advance

    A [supporter](term:supporter) helps you to understand, to decide or to say it. The decision stays yours.

    Nuno is 23. He talks with pictures on a tablet. His friend holds it, and Nuno points. The doctor waits for each answer.
    .title = What support can be
    .question = Which kind of support would you choose for a big decision?


## Page: you choose

your-legal-capacity--you-choose =
    You choose who helps you. The UN committee says that you can refuse support, or end it.

    Good support does not push. Pushing with fear, threats or lies is called [undue influence](term:undue-influence). The Convention asks countries to protect you from it. They should also protect you when a helper has something to gain.

    Agnes is 81, and her nephew helps her with letters. One letter is about her house, which he may get one day. For this letter, Agnes asks an advocate. Her nephew understands.
    .title = You choose your support
    .question = How can you tell that a person helps you without pushing?


## Page: taking risks

your-legal-capacity--taking-risks =
    Everybody takes risks. People climb ladders, fall in love and change jobs. The UN committee speaks of a right to take risks and make mistakes. People with disabilities have it too.

    A choice can be yours, even if others would choose differently. Staff can say clearly what could happen. Then you can plan together.

    Hamid is 68. After a stroke he wants to walk to the market alone. The nurse is worried, and says why. They choose a quiet hour, a stick and a phone. Hamid goes.
    .title = The right to take risks
    .question = Which risk in your life was worth it for you?


## Page: when staff check

your-legal-capacity--when-staff-check =
    Some services check if a person can take a decision now. They often call it a [capacity assessment](term:capacity-assessment). You can ask before it starts:

    - Which exact decision is it about?
    - What help did you try first?
    - May I have it explained in another way?
    - May somebody I trust be with me?

    You can say which time of day is good for you. Afterwards you can ask for the reason in writing, and for another look.

    This is our advice. The rules differ from country to country.
    .title = Questions before an assessment
    .question = Who would you like beside you in such a talk?


## Page: what laws say

your-legal-capacity--what-laws-say =
    The UN committee reads the Convention like this. Nobody should lose legal capacity, not even for one decision. Nobody should get a decision-maker against their will. What the person wants should count.

    Many national laws give less. They still let somebody else decide in some cases. This is called [substitute decision-making](term:substitute-decision-making).

    In either case you can ask for the reason in writing. You can ask for support, an advocate and a review. A lawyer can tell you what the law says where you live.
    .title = What the laws say
    .question = What would you most want others to know about your wishes?


## Page: to take with you

your-legal-capacity--take-with-you =
    By the UN standard, legal capacity is always yours. The ability to decide can change, and support can help. A hard day is no reason to take a right away.

    Some laws do not yet follow this standard. That is not your fault. You can still ask to be heard, to be supported and to get the reason in writing.

    Below are sentences and questions to take along. One of them is enough to start.
    .title = To take with you


## Words to say

your-legal-capacity--say--my-right = This is about me. Please ask me, and give me the support that I need to decide.
your-legal-capacity--say--another-time = I cannot think clearly now. If it can wait, please ask me again at a better time.
your-legal-capacity--say--with-support = I want to decide this myself, with the person I choose beside me.
your-legal-capacity--say--stop-this-help = Thank you for your help. I want to decide this without it.
your-legal-capacity--say--talk-to-me = Please talk to me. The person beside me is here to support me.
your-legal-capacity--say--know-the-risk = I have heard the risks. This is still what I want.


## Questions to ask

your-legal-capacity--ask--what-support = What support can I have, so that I can decide this myself?
your-legal-capacity--ask--make-it-safer = What can we do together to make it safer, so that I can still do it?
your-legal-capacity--ask--which-decision = Which exact decision is this about?
your-legal-capacity--ask--tried-first = What help did you try first?
your-legal-capacity--ask--another-way = May I have it explained in another way?
your-legal-capacity--ask--somebody-with-me = May somebody I trust be with me?
your-legal-capacity--ask--reason-in-writing = Can I have the decision and the reason in writing?
your-legal-capacity--ask--who-reviews = Who can look at this again, and by when do I have to ask?


## Next steps

your-legal-capacity--next--choose-somebody = Think of one person you would choose to support you, and ask that person.
your-legal-capacity--next--find-your-time = Write down what helps you to decide: the time of day, the place, the words.
your-legal-capacity--next--ask-about-law = Ask an advocate or a lawyer what the law says where you live.
