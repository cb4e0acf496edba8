### Scenario: The morning after. Theme: dignity.
### Speakers: Kofi (man, 27, a chef), Magda (nurse, woman, about 45), Petros (nurse, man, about 30),
### Birgit (advocate, woman, about 55).

# For translators:
# The holding itself is never shown: no hands, no floor, no noise. It stays in the past, in as few words as here.
# Kofi is tall and Black. This is said once, by a nurse who sees how others looked at him. Add no other word about it.
# Kofi is never called aggressive in the narrator’s voice. “Aggressive” stands only on a page that staff wrote.
# Nobody decides here if staff were right. A reason never takes away the right to be told and to question it.
# Magda, Petros and Birgit all do something well. Resting is as good a choice as any other.
# How to see records, and by when to complain, differs from place to place: give no number of days.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Kofi’s details.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.

the-morning-after = The morning after
    .about = This story is about the day after a person is held by staff. The holding itself is not shown.


## Step: breakfast

the-morning-after--breakfast =
    Kofi is a chef. He has been on the [ward](term:ward) for five days. Last night he shouted, and staff held him. Staff call this [restraint](term:restraint).

    He remembers that he was afraid. His wrist is sore.

    Now it is eight. There is tea and toast. Nobody says a word about the night. Magda, a nurse, pours him tea and looks at him kindly. He does not have to talk about it.
    .title = Tea and toast
    .note =
        Aim: people see several good ways to go on after force. Rest is one of them.

        Ask: What might the silence at breakfast mean to Kofi, and what to the staff?

        Ask: What could somebody say in one sentence that makes it easier?

        Take care: nobody in the group has to tell what happened to them. Let people step out. Do not describe the holding.
the-morning-after--breakfast--ask-for-a-talk = Ask Magda: “Can we talk? I would like an advocate with me.”
    .after = “Thank you for asking,” says Magda. She makes a call, and finds a quiet room. A talk after such a night should be offered, and never forced. You can choose who is there, and you can stop.
the-morning-after--breakfast--write-it-down = Ask for paper, and write down what he remembers.
    .after = Petros, a nurse, brings paper, a pen and a table by the window. People often forget parts after a few days, so a page can help later. You can write a lot, a little, or only draw it. The page is yours.
the-morning-after--breakfast--how-to-complain = Ask: “How can I make a complaint?”
    .after = Petros, a nurse, gets a leaflet, and goes through it with him. Asking how it works is not a complaint yet. It often helps to know the steps and the dates. You can still decide later.
the-morning-after--breakfast--rest = Drink the tea, and rest.
    .after = Magda stays near, and asks nothing. Many people need quiet first, for hours or for days. Rest takes no right away. You can come back to it whenever you are ready, or not at all.


## Step: a quiet talk

the-morning-after--quiet-talk =
    They sit in a quiet room, with the door half open. Birgit, an [advocate](term:advocate), sits beside Kofi.

    Magda, the nurse, asks if she may look at his wrist. A doctor will look at it too. “I think some of us saw a tall Black man who shouted,” says Magda. “We did not see that he was afraid. I am sorry.”

    Then she asks: “What would have helped you?”
    .title = In a quiet room
    .note =
        Aim: people see a talk that looks after the person first, and then looks at what staff can change.

        Ask: What do Magda and Birgit each do that makes this room safer?

        Ask: How can what people believe about somebody change what they see?

        Take care: keep to what staff believed and did. Kofi’s body and colour are not the reason. Nobody has to speak for a group.
the-morning-after--quiet-talk--what-helps = Tell them what makes it worse, and what helps.
    .after = Kofi thinks. “People behind me make it worse. Music helps, and somebody who sits down.” Magda writes it in his words. Staff can often act sooner when they know the first signs. You can change it later.
the-morning-after--quiet-talk--why-was-i-held = Ask: “Why was I held, and what else was tried?”
    .after = Magda tells him what she knows, and what she does not know. “I will get you the page that staff wrote. You can put your own words beside it.” Even when there is a reason, you can ask, and you can disagree.
the-morning-after--quiet-talk--complain-too = Say: “I want to know how to complain.”
    .after = “I will help you with it,” says Birgit. Magda nods. A good talk and a complaint can stand side by side. Staff should treat you just as well afterwards.
the-morning-after--quiet-talk--enough = Say: “That is enough for today.”
    .after = They stop at once. Magda walks with him to the garden. Many people can say a part on one day, and the rest on another. You decide when it goes on.


## Step: his own page

the-morning-after--own-account =
    Kofi writes one page. “I was afraid. I shouted. Nobody asked me what was wrong.”

    Petros, the nurse, reads it only after Kofi says yes. “The staff wrote a page too,” he says. “It says that you were aggressive. It does not say that you were afraid.” He is quiet for a moment. “The two pages belong together.”
    .title = His own page
    .note =
        Aim: people see that a record can hold more than one view.

        Ask: What does Kofi’s page add that is missing on the other page?

        Ask: Who should be able to read it, and who decides that?

        Take care: the group may want to find out “what really happened”. That is not the task. Both views can stand.
the-morning-after--own-account--keep-together = Ask that his page is kept with theirs.
    .after = Petros makes a copy for Kofi first. Then he asks the ward manager to put the page in the file. Your own words in a record often help the next reader to see you. You can add to it later.
the-morning-after--own-account--read-it-to-magda = Read it aloud to Magda, a nurse he trusts.
    .after = Magda listens to the end. She calls Birgit, an advocate, and the three of them sit down. A page in your hand often makes it easier to speak. You can stop anywhere.
the-morning-after--own-account--use-for-complaint = Ask: “Can I use this page for a complaint?”
    .after = “Yes,” says Petros, and gets the leaflet. You can hand in the same page, or write another. You do not have to find special words for it.
the-morning-after--own-account--keep-it = Fold the page, and keep it.
    .after = Petros gives him an envelope. Some pages are only for the person who writes them. Putting it on paper can be enough for now. You can still show it to somebody next week, or never.


## Step: the leaflet

the-morning-after--leaflet =
    The leaflet has four steps. Say it or write it. Somebody answers by a set day. If the answer does not help, somebody from outside can look at it. There is help with all of it.

    “Look at the back,” says Petros, the nurse. “There is a last day. You do not need to do it today.”

    At the bottom he has written Birgit’s name. She is an [advocate](term:advocate).
    .title = Four steps on paper
    .note =
        Aim: people see that a complaint has steps, dates and helpers.

        Ask: What makes it hard to complain about the place where you sleep?

        Ask: What should staff do so that nobody has to be afraid afterwards?

        Take care: do not push anybody to complain. It is one way among several, and the person chooses.
the-morning-after--leaflet--with-advocate = Ask Birgit to help him write it.
    .after = Birgit comes in the afternoon. She asks what he wants to be different now. An advocate writes your words, not her own. A short [complaint](term:complaint) with one clear wish often works as well as a long one.
the-morning-after--leaflet--from-outside = Ask: “Who can look at this from outside the hospital?”
    .after = Petros does not know it all. He helps to find out, and writes down two places. An [independent body](term:independent-body) often takes longer. It does not belong to the hospital.
the-morning-after--leaflet--keep-the-leaflet = Put the leaflet in his pocket. Not now.
    .after = Petros nods. “The date is on the back.” Many people wait until they feel stronger, or until they are home. You can still do it, up to that day. You can ask somebody to remind you.


## Outcomes

the-morning-after--in-my-plan =
    There is a new page in Kofi’s [care plan](term:care-plan). It says what makes it worse: people behind him, a loud phone. It says what helps: music, space, somebody who sits down and asks.

    The whole team reads it. In the evening a nurse asks: “Would you like the radio on?”

    The ward also counts how often it holds people, and whom. Kofi can ask what it learns from that.
    .title = In his words, in the plan
the-morning-after--two-accounts =
    Two pages now lie in the [health records](term:health-records), one behind the other. One is from the staff. The other holds Kofi’s own words. Whoever reads the first comes to the second.

    Kofi can ask for a copy. How to get it differs from place to place.

    He can ask why staff held him, and what else was tried. Even when there is a reason, he can question it. He can do that next week too.
    .title = Two pages, side by side
the-morning-after--complaint-made =
    The complaint is one page long. It says what happened, what it did to Kofi, and what he wants: an answer, and another way next time.

    He has a name, a day for the answer, and a copy. If the answer does not help, somebody from outside can look at it.

    Staff should go on caring for him just as well. If that changes, he can tell Birgit, his [advocate](term:advocate), at once.
    .title = A name and a day
the-morning-after--in-his-own-time =
    Kofi sits in the garden and listens to music. He decides nothing more today.

    A note beside his bed says what he can do: talk, write, complain, or none of these. It names a last day for a complaint. Nobody hurries him.

    What happened still counts tomorrow. If he feels worse, or hurts anywhere, he can tell a nurse at once. His body is looked after, whatever he decides.
    .title = In his own time


## Words to say

the-morning-after--say--quiet-talk = I would like to talk about last night with somebody I trust, and with an advocate.
the-morning-after--say--keep-my-account = This is what I remember. Please keep it with the page that staff wrote.
the-morning-after--say--not-today = I do not want to talk about it today. I may want to later.
the-morning-after--say--enough-for-today = That is enough for today. I will say when we go on.
the-morning-after--say--what-helps-me = This makes it worse for me, and this helps me. Please write it down in my words.
the-morning-after--say--help-me-write = I would like to make a complaint. Please help me to write it in my words.
the-morning-after--say--read-my-plan = My plan says what helps me. Please read it before you do anything else.
the-morning-after--say--both-together = Please show both pages to everybody who reads about that night.
the-morning-after--say--same-care-now = I have made a complaint. I want to be treated just as well as before.
the-morning-after--say--use-my-account = I wrote this soon after it happened. Please use it as part of my complaint.
the-morning-after--say--come-back-to-it = We stopped in the middle. I would like to come back to it.


## Questions to ask

the-morning-after--ask--why-and-what-else = Why was I held, and what else was tried first?
the-morning-after--ask--copy-of-record = How can I get a copy of what is written about that night?
the-morning-after--ask--steps-and-dates = What are the steps, what is the last day, and who can help me?
the-morning-after--ask--who-looks-from-outside = Who can look at this from outside, and how do I reach them?
the-morning-after--ask--who-has-read-it = Who has read my plan, and does the night shift know it?
the-morning-after--ask--who-answers = Who will answer me, and by which day?
the-morning-after--ask--by-when = By which day do I have to say that I want to complain?


## Next steps

the-morning-after--next--copy-of-plan = Ask for a copy of the page, and keep it where you can show it.
the-morning-after--next--account-beside = Ask to keep the page that you wrote with the plan, if you want.
the-morning-after--next--talk-again = Ask to look at the plan again in a week: what worked, and what did not.
the-morning-after--next--ask-for-copy = Ask for a copy of both pages. An advocate can help if it takes long.
the-morning-after--next--talk-offer = You can still ask for a talk about it. You choose who is there.
the-morning-after--next--know-the-date = Ask for the last day for a [complaint](term:complaint), and write it down.
the-morning-after--next--copy-of-complaint = Keep a copy, with the date and the name of the person who took it.
the-morning-after--next--account-to-complaint = Hand in a copy of the page that you wrote, and keep the first one.
the-morning-after--next--write-while-fresh = If you can, write or draw what you remember soon. It can be short.
the-morning-after--next--tell-if-treated-worse = If anybody treats you worse now, tell an advocate at once.
the-morning-after--next--look-at-what-hurts = If something hurts, ask a nurse or doctor to look at it, and to write it down.
the-morning-after--next--second-talk = You can ask for a second talk, with the same people or with others.
