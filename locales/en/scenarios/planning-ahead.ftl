### Lesson: Planning ahead. Read alone at a kiosk, or together at a hub with a helper.
### It tells what an advance plan is, what can stand in it, who should have it, how to change it, and that laws differ.
### People in the small examples: Elsa (woman, 58, a tailor), Farid (man, 33, a cook) and a nurse (woman),
### Beatriz (woman, 26, a student) and Stefan (peer supporter, man), Winston (man, 63, keeps hens),
### Anouk (woman, 44), Mr Sato (man, 72) with his friend.

# For translators:
# Use the term advance-plan all through. It is the person’s own plan, not the form of one country.
# Do not use a word that means a will for after death.
# Be honest: a plan helps, and it is no promise. How far staff must follow it differs from country to country.
# “Often”, “many” and “some” must stay as vague as they are. Name no country and no law.
# No medicine is named. Nobody is told to start or stop one.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of names.
# Names of people may change to suit your language. The questions for thought have no right answer.

planning-ahead = Planning ahead
    .about = This lesson is about a plan for very hard days. You write it when things are better.


## Page: what it is

planning-ahead--what-it-is =
    An [advance plan](term:advance-plan) is your own plan for very hard days. Perhaps you are in a crisis then. Perhaps you are too ill to say what you want. The plan says it for you.

    You write it while you are well enough. One page will do. Some people draw it, or record their voice.

    Elsa is a tailor. Every few years a very low time comes. Her plan has four lines, and it hangs inside her kitchen cupboard.
    .title = What an advance plan is
    .question = What should others know about you on a very hard day?


## Page: why write one

planning-ahead--why-write-one =
    In a crisis it can be hard to find words. Staff may be new, and they may know nothing about you. With a plan they can know what you want.

    The [UN committee](term:crpd-committee) names planning ahead as one kind of support to decide. The World Health Organization teaches it in its training, too.

    Farid is a cook. Last year nobody knew that touch frightens him. Now his plan begins: “Please speak first. Do not touch me.” The nurse reads it, and sits down two steps away.
    .title = Why people write one
    .question = What would you like new staff to know about you?


## Page: what to put in

planning-ahead--what-to-put-in =
    You decide what stands in your plan. Many plans say:

    - how others can see that a hard time is coming
    - what helps me
    - what makes it worse
    - who to call
    - how I like to communicate

    Small things count too. Tea, a blanket or a dark room can make a night better.

    Beatriz studies history. She writes her plan with Stefan, a [peer supporter](term:peer-supporter). He asks, she decides, and he writes it down. A part of it can stay empty for now.
    .title = What can stand in it
    .question = Which small thing helps you when everything is too much?


## Page: yes and no

planning-ahead--yes-and-no =
    You can write what you want, and also what you do not want. You can name a treatment that helped you. You can name one that harmed you, and say how. You can write what to try first.

    A reason can help others to follow your plan.

    A doctor or a pharmacist can explain what a no would mean for you. Ask them about [side effects](term:side-effects), too. Stopping a medicine suddenly can harm you, so ask how to do it safely. You decide what your plan says.
    .title = What you want or refuse
    .question = What helped you in the past, and would be good to have again?


## Page: people and home

planning-ahead--people-and-home =
    You can name a [trusted person](term:trusted-person). It can be a friend, a neighbour or somebody in your family. Say what this person should do. You can also write who should not be told.

    Think of your home as well. Who has a key? Who looks after the children, or the animals? Who tells the people at your work?

    Winston keeps six hens. “Who feeds the hens?” was his first worry each time. Now the plan names his neighbour. She knows where the grain is.
    .title = Your people and your home
    .question = Who would you like to hear from first on a hard day?


## Page: who has it

planning-ahead--who-has-it =
    A plan helps only when somebody finds it. Keep one copy where you can reach it. Give one to the person you trust. You can ask a doctor or a nurse to put one in your [health records](term:health-records).

    Some people also have a small card in their wallet. It says: “I have a plan. Please call this number.”

    You choose who gets a copy. Write on the plan who has one, so that you can change all of them later.
    .title = Who should have it
    .question = Where would you keep your plan, so that others find it?


## Page: start and change

planning-ahead--start-and-change =
    In good practice, you decide when your plan starts. Write down how others can tell. For example: “I have not slept for three nights, and I do not answer my sister.”

    Your plan is yours, and you can change it. Put the date on each page. Look at it again once a year, or after a hard time. Then swap the old copies for new ones.

    Anouk’s first plan said: “No visitors.” Later she missed her friends. Now it says: “Ask me each day.”
    .title = When it starts and changes
    .question = What has changed in your life since last year?


## Page: what the law says

planning-ahead--what-the-law-says =
    What the law makes of a plan differs from country to country. In some countries staff must follow parts of it. In others it has less force.

    Some laws have a form of their own. It is often called an [advance directive](term:advance-directive). In some countries it must be written, dated and signed. Ask what is needed where you live, and how to change it later.

    A plan can help either way. You can ask staff to read it first. You can ask them to write down why, if they do not follow a part.
    .title = What the law says
    .question = Who could tell you what the law says where you live?


## Page: to take with you

planning-ahead--take-with-you =
    A plan tells others what you want on a day when words are hard. It says what helps, what you do not want and who to call. You can change it.

    Mr Sato wrote his in one afternoon, with a friend and a pot of tea. It has three lines. He may add a fourth.

    You need not write yours today. When you want to, below is a way to begin.
    .title = To take with you


## Words to say

planning-ahead--say--there-is-a-plan = I have a plan for times like this. Please read it before we go on.
planning-ahead--say--call-this-person = Please call the person named in my plan, and tell them what my plan allows.
planning-ahead--say--keep-a-copy = Please put a copy of my plan in my records, where others find it quickly.
planning-ahead--say--new-plan = I have changed my plan. Please take out the old copy, and put this one in.
planning-ahead--say--say-why-not = If you cannot follow a part of my plan, tell me why, and write it down.


## Questions to ask

planning-ahead--ask--before-i-write = What could happen if I say no to this treatment, and what else could help?
planning-ahead--ask--where-is-it-kept = Where do you keep my plan, and who sees it at night or in an emergency?
planning-ahead--ask--in-law-here = What does the law here make of my plan, and does it need a special form?


## Next steps

planning-ahead--next--first-three-lines = Write three lines: what helps me, what makes it worse, who to call. Add the date.
planning-ahead--next--give-two-copies = Give a copy to the person you trust, and keep one where you can reach it.
planning-ahead--next--date-to-look-again = Choose a date to look at your plan again, for example your birthday.
