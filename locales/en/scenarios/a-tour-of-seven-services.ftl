### Lesson: A tour of seven services. For anybody who uses a service or looks for one, and for people who support them.
### Eight pages with one small question each, and one page to take along. A lesson has no choices and no test.

# For translators:
# The names of the seven kinds of service are WHO’s: use the termbase (pkg-crisis to pkg-networks) and shelf.ftl.
# The signs are this guide’s own summary, and not WHO’s words. The first page says so: keep that sentence.
# “Sign of respect” and “warning sign”: something that a person can notice. No blame for staff.
# No real service and no country is named: keep it so.
# The small questions are for thinking. No answer is wrong, and none is counted.
# Sentences under --ask-- and --say-- are for any reader to use, so keep them free of names.
# Names may change to suit your language.

a-tour-of-seven-services = A tour of seven services
    .about = This lesson is about seven kinds of mental health service, and signs that a service respects you. It mentions locked doors and force.


## Page: before we start

a-tour-of-seven-services--before-we-start =
    In 2021 the World Health Organization (WHO) wrote about seven kinds of mental health service. It also named principles for them, such as respect for [legal capacity](term:legal-capacity), care without [coercion](term:coercion) and taking part.

    On the next pages you find signs of respect, and warning signs. They are this guide’s own summary of those principles, and not WHO’s words. They are there to help you ask. They are no test of a service.

    Not every place has all seven. You can skip what is far from your life.
    .title = Seven kinds of service
    .question = Which place of care do you know best, and what do you like there?


## Page: crisis services

a-tour-of-seven-services--crisis =
    A [crisis service](term:crisis-service) helps quickly when things become too much.

    Signs of respect:

    - You agree to be there.
    - Somebody listens first.
    - You say who is called.
    - Staff ask for your [advance plan](term:advance-plan), and use it.

    Warning signs:

    - The police come first.
    - The doors are locked, or somebody takes your phone.
    - Somebody says: “Take this, or you go to hospital.”

    Pavel calls at night. “What do you need first?” asks the voice. He needs quiet. They begin with that.

    If you are in danger now, call the emergency number where you are.
    .title = When things become too much
    .question = What would you want somebody to ask you first?


## Page: hospital-based services

a-tour-of-seven-services--hospital =
    This is mental health care in a hospital.

    Signs of respect:

    - Doors are open where that is possible.
    - You get real information, and you can choose.
    - You have visits and your phone.
    - Staff stay calm and talk. They do not use [seclusion](term:seclusion) or [restraint](term:restraint).

    Warning signs:

    - One rule is for everybody, whatever they need.
    - Your rights stand nowhere in writing.
    - You may go out only if you take a medicine.

    Ali shouts. Sofia, a nurse, stays calm and asks what he needs.
    .title = In a hospital
    .question = What would help you to feel safe in a place like this?


## Page: community mental health centres

a-tour-of-seven-services--centre =
    This is a place near your home for mental health care and help with daily life.

    Signs of respect:

    - You can walk in.
    - They help with health, and with money or housing as well.
    - You write the [care plan](term:care-plan) together, in your words.
    - Your own goals come first.

    Warning signs:

    - Every visit is only about medicine.
    - There is a plan, and you have never seen it.

    Nadia wants to sing in a choir again. That is the first line of her plan.
    .title = A centre near your home
    .question = What would be the first line of your plan?


## Page: peer support

a-tour-of-seven-services--peers =
    In [peer support](term:peer-support), people who have lived through similar things support each other.

    Signs of respect:

    - People with [lived experience](term:lived-experience) run it.
    - You come only if you want to.
    - You need no [diagnosis](term:diagnosis).
    - People may understand their lives in different ways.
    - What you say there stays there.

    Warning signs:

    - The group tells a clinic who came.
    - Peer supporters do the work of staff, without pay.

    Tariq sits in the circle for three weeks and says nothing. That is fine with everybody.
    .title = People who have lived it too
    .question = What is easier to tell somebody who has lived through it too?


## Page: community outreach

a-tour-of-seven-services--outreach =
    In [outreach](term:outreach), workers come to where you are, if you agree.

    Signs of respect:

    - They come to you, also if you have no home.
    - They help with papers, money and housing, and with health.
    - They take time to get to know you.
    - You agree on each visit with them.

    Warning signs:

    - They come with the police, and nobody told you.
    - They talk about you where neighbours can hear.

    Grace lives in a hostel. Milan, who visits her, asks where she would like to talk.
    .title = Help that comes to you
    .question = Where do you talk best?


## Page: supported living

a-tour-of-seven-services--living =
    In [supported living](term:supported-living) you live in your own home, and support comes to you there.

    Signs of respect:

    - The home stays yours, also if you refuse the support.
    - You choose who you live with.
    - You have your key and your money.

    Warning signs:

    - You lose the home if you do not take your tablets.
    - You must be in at a fixed hour.
    - Staff keep your bank card.

    Ahmet wants no visit this week. “All right,” says his helper. “The flat is yours.”
    .title = A home of your own
    .question = What makes a place a home for you?


## Page: networks of services

a-tour-of-seven-services--network =
    In a network, the services of one area work together.

    Signs of respect:

    - Wherever you ask, somebody helps you to the right place.
    - You tell your story once.
    - It stays [confidential](term:confidentiality), unless you agree to share it.
    - Hospital is the last step, not the first.

    Warning signs:

    - Each office sends you to another one.
    - You wait, and nobody says how long.

    Elena asks at the wrong desk. “May I say why you came?” asks Jakub. Then they call the right office together.
    .title = Services that work together
    .question = What would you like to tell only once?


## Page: to take with you

a-tour-of-seven-services--take-with-you =
    No service is perfect. A warning sign does not mean that staff are unkind. It means that you have a reason to ask.

    Often one calm question is a good beginning. You can ask it yourself, on paper or with a friend.

    If the answer does not help, you can talk to an [advocate](term:advocate). You can also ask if an [independent body](term:independent-body) can look at it. If somebody hurts you, or you cannot leave, you can ask for help today.
    .title = A reason to ask


## Words to say

a-tour-of-seven-services--say--how-you-do-this = I would like to know how you do things here, before I decide.
a-tour-of-seven-services--say--in-writing = Please write down for me what you have just told me.


## Questions to ask

a-tour-of-seven-services--ask--free-to-leave = What happens when I come, and can I leave when I want to?
a-tour-of-seven-services--ask--rights-in-writing = Where are my rights written down, and who can explain them to me?
a-tour-of-seven-services--ask--see-my-plan = May I see my plan, and can we write it in my own words?
a-tour-of-seven-services--ask--who-hears = Who hears what I say here, and is there a limit to that?
a-tour-of-seven-services--ask--who-comes = When will you come, who comes with you, and who will know?
a-tour-of-seven-services--ask--keep-my-home = If I say no to support or to a treatment, do I keep my home?
a-tour-of-seven-services--ask--one-person = Who is the one person I can call, and what may you share about me?


## Next steps

a-tour-of-seven-services--next--choose-one = Choose one service that you use, and one question for it.
a-tour-of-seven-services--next--ask-a-hub = Ask a hub or a peer supporter which services there are near you.
a-tour-of-seven-services--next--outside-help = If something there frightens you, tell somebody outside whom you trust.
