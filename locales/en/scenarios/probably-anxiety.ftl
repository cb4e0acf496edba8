### Scenario: It’s probably anxiety. Theme: dignity.
### Speakers: Carmen (woman, 52, a taxi driver), Oskar (nurse at the desk, man, about 35),
### Mina (nurse, woman, about 45), Dr Brandt (doctor, woman, about 50), Rafael (Carmen’s brother, about 48).

# For translators:
# Nobody dies in this story. The tracing shows “a small change”; never name an illness, a medicine or a dose.
# Carmen’s diagnosis is never named. Her mood is not the problem: not being examined is.
# “The emergency number where you are” stays without digits. The guide shows numbers on another page.
# The story must never suggest that somebody with chest pain can stay at home and wait.
# Oskar is in a hurry and believes his screen. He is not unkind, and he learns something. Mina does well from the start.
# A heart tracing is the test with small pads on the chest and lines on paper. Use the everyday word.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Carmen’s details.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.

probably-anxiety = “It’s probably anxiety”
    .about = This story is about chest pain and not being believed; nobody dies in it. If your chest hurts now, call the emergency number where you are.


## Step: the desk

probably-anxiety--desk =
    Carmen is 52 and drives a taxi. Since breakfast something presses on her chest. She comes to the emergency department.

    Oskar, a nurse, looks at his screen. It shows a [diagnosis](term:diagnosis) and a medicine for her mood. “It’s probably anxiety,” he says. “Please sit down and breathe slowly.” Eight people are waiting behind her.

    Nobody has looked at her chest. If your own chest hurts, call the emergency number where you are.
    .title = At the desk
    .note =
        Aim: people see that a diagnosis in a file can hide what a body needs.

        Ask: What does Oskar know about Carmen’s chest, and what does he only believe?

        Ask: How would this go for somebody with no mental health diagnosis?

        Take care: some people here were not believed themselves. Nobody has to tell it. Never let the group guess an illness.
probably-anxiety--desk--look-first = Ask: “Please look at my chest first, as you would for anybody.”
    .after = Oskar looks up from the screen. “You are right. Nobody has checked.” He calls Mina, a nurse. A short, clear request often helps staff to look at the person again. You can say it as often as you need.
probably-anxiety--desk--write-it-down = Ask him to write: “Chest pain, not yet examined.”
    .after = Oskar types the words. Mina, a nurse, reads the list two minutes later. She stands up at once. Words in the list often reach the next person faster than a voice does. You can still say it aloud too.
probably-anxiety--desk--call-brother = Ask her brother to come in and say it with her.
    .after = Rafael parks the taxi and is there in four minutes. Two people are often heard sooner than one. You choose who comes with you. You can also ask a friend, or somebody who waits beside you.
probably-anxiety--desk--sit-and-wait = Sit down and wait.
    .after = Many people do what they are told when they are afraid. The pressure does not go away. You can go back to the desk at any time and say: “It is worse.” You do not have to wait until your name is called.


## Step: waiting

probably-anxiety--waiting =
    Carmen sits near the door. The pressure is still there. She holds one hand on her chest.

    On the wall it says: “Do you feel worse? Tell us at once.” The line is long, and she does not like to push past people.

    Mina, a nurse, walks by with a list. She looks at Carmen and stops. “How are you doing there?”
    .title = The row of chairs
    .note =
        Aim: people see that waiting is not a promise to stay silent.

        Ask: What does the sign on the wall make possible, and for whom does it not work?

        Ask: What does Mina do that a screen cannot do?

        Take care: do not ask “why did she not speak?” Fear makes many people quiet. Ask what would have helped.
probably-anxiety--waiting--say-worse = Say: “It is worse. It presses here.”
    .after = Mina puts the list away. “Then we look at it now.” When pain changes, it is news, and staff need to know it. You may say so at once, and more than once.
probably-anxiety--waiting--write-it-down = Ask her to write: “Chest pain, not yet examined.”
    .after = Mina writes it, and reads what she has written. “That cannot stay like this,” she says. Plain words on a list often show staff what is missing. You can still tell her more.
probably-anxiety--waiting--call-brother = Call her brother and ask him to come in.
    .after = Mina waits until the call is over and stays near. Rafael comes at once. Being two often makes it easier to say a thing again. You can start to speak before he is there.
probably-anxiety--waiting--say-nothing = Nod, and say nothing.
    .after = Mina does not walk on. She sees the hand on the chest. “I would like to check your heart now. May I?” Not everybody looks so closely. If nobody does, you can raise your hand, or ask the person next to you to speak.


## Step: two voices

probably-anxiety--two-voices =
    Rafael stands beside Carmen at the desk. She says what she feels. He says it again, slowly. “Since breakfast. It presses. Nobody has looked.”

    Now Oskar, the nurse, writes it down. Then he turns to Rafael. “Is she often like this?” he asks.

    Carmen is standing right there.
    .title = Two voices
    .note =
        Aim: people see that a supporter can help a person to be heard, or end up in her place.

        Ask: To whom does Oskar speak, and what does that do to Carmen?

        Ask: What could Rafael answer, so that the talk comes back to her?

        Take care: Oskar asks the wrong person, but he is writing now. Both are true.
probably-anxiety--two-voices--talk-to-me = Say: “Please talk to me. My brother supports me.”
    .after = “Sorry,” says Oskar, and looks at Carmen. He asks her where it hurts, and calls Mina, a nurse. Staff often speak to the calmer person without thinking. One sentence can turn the talk back to you.
probably-anxiety--two-voices--which-tests = Ask: “Which tests would I have now without that diagnosis?”
    .after = Oskar stops. “A heart tracing,” he says slowly. “Straight away.” He calls Mina, a nurse. A question like this often helps staff to see what the label has hidden.
probably-anxiety--two-voices--let-him-speak = Let Rafael speak, and save her strength.
    .after = “Please ask her,” says Rafael. “But first look at her chest.” Oskar calls Mina, a nurse. Letting somebody speak for a moment is a choice too. You can take over again whenever you like.


## Step: the tracing

probably-anxiety--tracing =
    Mina, a nurse, takes Carmen to a room with a curtain. She explains each step before she does it. “Small pads on your chest. It takes five minutes and does not hurt. Is that all right?” Carmen says yes.

    A machine draws lines. “First the body,” says Mina. “We do that for everybody.” She asks about pain, and about every medicine.

    Dr Brandt, the doctor, is on her way.
    .title = Lines on paper
    .note =
        Aim: people see what the same care looks like: the body first, with an explanation and a yes.

        Ask: Which words of Mina’s would you like to hear from staff?

        Ask: What would you want to know, or have beside you, in this room?

        Take care: keep to how Carmen is treated. The group does not need to find out what she has.
probably-anxiety--tracing--what-comes-next = Ask: “What does it show, and what comes next?”
    .after = Mina answers in plain words, and says what she does not know yet. “Dr Brandt explains the rest.” Asking for the next step often makes a long day easier. You can ask again when you are tired.
probably-anxiety--tracing--what-is-written = Ask: “What is written about me from the desk?”
    .after = Mina turns the screen. The first line says: “Anxious. Told to wait.” It does not say that nobody had examined her. Staff can often add a line straight away. Seeing the whole record can take longer.
probably-anxiety--tracing--brother-takes-notes = Ask Rafael to sit with her and take notes.
    .after = Rafael writes down times, names and next steps. Mina asks Carmen what he may hear. Notes often help later, when it is hard to remember. You can send your supporter out at any moment.
probably-anxiety--tracing--call-brother-now = Ask Mina to call her brother.
    .after = Mina calls from the room, so that Carmen can hear. Rafael is there soon. Staff can often make a call when you cannot. You decide what they tell your family.
probably-anxiety--tracing--close-her-eyes = Say nothing more. Close her eyes and rest.
    .after = Mina puts the bell into her hand. “Press it if anything changes.” Many people have no words left by then. The tests go on. You can ask your questions later today, or tomorrow.


## Outcomes

probably-anxiety--stays-tonight =
    The lines show a small change. Dr Brandt says what it may mean, and what she wants to look at. Carmen stays tonight, near the nurses.

    She knows the plan: a blood test, another tracing, a talk at eight. She can say at any time: “It is worse.”

    Her medicine for her mood is on the list. Stopping or changing it suddenly can be harmful. So she talks to the doctor first.
    .title = A plan for tonight
probably-anxiety--on-the-record =
    The lines show a small change, and Carmen stays tonight. She also has new words in her record: “Chest pain since breakfast. Examined at noon.”

    Oskar, the nurse from the desk, comes by. “I looked at the screen and not at you,” he says. “I am sorry.”

    Carmen can ask for her own words in the record. She can also tell the hospital how it went, so that others are examined sooner.
    .title = New words in the record
probably-anxiety--with-her-brother =
    The lines show a small change, and Carmen stays tonight. Rafael sits beside her with his notes. Dr Brandt speaks to Carmen. Rafael asks only what she wants him to ask.

    Before he leaves they agree what he may tell the family.

    Mina writes down the medicine for her mood. Stopping or changing it suddenly can be harmful, so Carmen talks to the doctor first.
    .title = Somebody beside her
probably-anxiety--rest-first =
    The lines show a small change. Carmen stays tonight, near the nurses, with the bell in her hand. If anything changes, she presses it.

    She does not want to talk about the desk today. That can wait. The tests cannot, and they go on.

    Tomorrow she can ask what is written about her. She can tell somebody how it felt. Her pain is real, whatever the screen says.
    .title = First, rest


## Words to say

probably-anxiety--say--look-first = Please examine me first, as you would for somebody without my diagnosis.
probably-anxiety--say--write-not-examined = Please write down my pain, and that nobody has examined it yet.
probably-anxiety--say--stay-with-me = Please stay with me, and say it again with me.
probably-anxiety--say--it-is-worse = It is worse. Please look at it now.
probably-anxiety--say--talk-to-me = Please talk to me. This person is here to support me.
probably-anxiety--say--he-speaks-for-now = I have no strength to talk now. Please ask this person first, and then ask me.
probably-anxiety--say--what-he-may-hear = This person may stay and take notes. Please ask me before you share anything else.
probably-anxiety--say--call-for-me = Please call somebody for me, and let me hear what you say.
probably-anxiety--say--later-please = I want the tests. I will ask my questions later.
probably-anxiety--say--all-my-medicines = These are all the medicines that I take. Please tell me before you change one.
probably-anxiety--say--add-my-words = Please add my own words to the record.
probably-anxiety--say--same-words-again = I asked you to write down that nobody had examined me. Please check that it is there.


## Questions to ask

probably-anxiety--ask--which-tests = If I had no mental health diagnosis, which tests would I have now?
probably-anxiety--ask--what-comes-next = What does the test show, and what comes next?
probably-anxiety--ask--who-checks = Who checks on me, how often, and how do I call for help?
probably-anxiety--ask--what-is-written = What is written about me, and how can I see it?


## Next steps

probably-anxiety--next--keep-taking = Tell staff about every medicine. Do not stop or change one suddenly: talk to a doctor or a pharmacist first.
probably-anxiety--next--if-it-returns = If the pain comes back when you are out, call the emergency number where you are. Do not wait.
probably-anxiety--next--ask-for-summary = Before you leave, ask for one page: what they found, and what to do next.
probably-anxiety--next--copy-of-record = Ask how you can get a copy of your [health records](term:health-records). The rules differ from place to place.
probably-anxiety--next--give-feedback = When you are ready, tell the hospital how it went. It can be a letter or a [complaint](term:complaint).
probably-anxiety--next--agree-what-to-say = Agree with your supporter what to say, and what stays private.
probably-anxiety--next--ask-somebody-in = Ask staff to call somebody you would like to have beside you.
