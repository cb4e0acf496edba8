### Scenario: “No papers, no doctor”. Theme: dignity.
### Speakers: Amara (woman, 29, a seamstress), Glenn (receptionist, man, about 40), Ingrid (practice manager, woman, about 55),
### Anton (nurse, man, about 35), Salma (works at a community centre, woman, about 45), Dede (Amara’s friend, woman, about 30).

# For translators:
# Amara is new in the country and waits for a decision on her papers. No country, language or office is named.
# Which papers a doctor may ask for differs from place to place. The story never says that papers are or are not needed.
# “Here” in Ingrid’s words means this one practice. Keep it like that, and promise nothing for other places.
# Never promise that health information is never shared. Ingrid says that there are limits, and names them first.
# “The emergency number where you are” stays without digits. The guide shows numbers on another page.
# Asthma and an inhaler are named; no medicine and no dose. Breathing trouble is told in few, calm words.
# Glenn reads from a list that somebody gave him. He is not unkind. Where Amara comes from is never the problem.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Amara’s details.

no-papers-no-doctor = “No papers, no doctor”
    .about = This story is about trying to see a doctor in a new country. If breathing is hard for you now, call the emergency number where you are.


## Step: the desk

no-papers-no-doctor--desk =
    Amara sews clothes. She is new in this country, and waits for a decision on her papers. She has asthma, and her inhaler is nearly empty.

    “Your passport, please, and a bill with your address,” says Glenn, the receptionist. He reads it from a list. Amara has neither. “Then I cannot book you in,” he says.

    When breathing gets hard, call the emergency number where you are. Papers can wait.
    .title = At the desk
    .note =
        Aim: people see the difference between a rule, a list at a desk, and what somebody needs today.

        Ask: What does Glenn know about Amara’s health at this point?

        Ask: What could the first two questions at this desk be?

        Take care: rules about papers differ from place to place. Do not guess. Look at what the guide says for your own country.
no-papers-no-doctor--desk--ask-the-rule = Ask: “Is there a written rule? Please write down the reason.”
    .after = Glenn looks at his list. It has no date and no name on it. “I will ask the manager,” he says. Asking for a rule in writing often makes people check it. It is not rude.
no-papers-no-doctor--desk--cannot-breathe = Say: “I cannot breathe well. I need help now.”
    .after = Glenn stands up and gets a nurse. When breathing is hard, care should come first, and papers later. A hand on the chest says it too, when words are missing.
no-papers-no-doctor--desk--ask-centre = Go to a community centre and ask them to call.
    .after = The centre is two streets away. Salma, who works there, has made such calls before. Somebody who knows the rules often gets further on the phone. You can ask them to speak, and listen in.
no-papers-no-doctor--desk--leave = Say nothing, and leave.
    .after = Many people go when somebody says no at a desk, most of all in a new language. One no at a desk is not the last word. You can come back today or tomorrow, alone or with somebody.


## Step: the bench

no-papers-no-doctor--on-the-bench =
    Amara sits on a bench outside and calls her friend Dede. “They want papers,” she says.

    “I am coming,” says Dede. “How is your breathing?”

    Glenn, the receptionist, comes out. He has a slip of paper in his hand. “This is a community centre,” he says. “They know more than my list does. And if your breathing gets worse, come in at once. Never mind the papers.”
    .title = On the bench
    .note =
        Aim: people see that leaving can be a pause, and that others can join in.

        Ask: What do Dede and Glenn each do that helps?

        Ask: What makes it hard to go back to a desk that has said no?

        Take care: nobody here has to tell how they came to a country, or which papers they have.
no-papers-no-doctor--on-the-bench--back-with-friend = Wait for Dede, and go back in together.
    .after = Dede comes on her bicycle. She asks for the rule, and Amara says what she needs. Two people at a desk are often heard sooner. You choose what your friend may say about you.
no-papers-no-doctor--on-the-bench--ask-centre = Go to the community centre on the slip.
    .after = Salma, who works there, puts a chair by the window. “We do this every week,” she says. Places like this often know the rule, and who to ask. You do not have to show papers to ask a question.
no-papers-no-doctor--on-the-bench--it-gets-tighter = Go in and say: “It is getting tighter.”
    .after = Glenn opens the door to the nurse’s room before she has finished. When breathing changes, it is always right to say so at once. Nobody there asks for a passport.
no-papers-no-doctor--on-the-bench--go-home = Breathe, and go home for today.
    .after = Amara’s breathing is calm, and Dede walks with her. Many people need a pause after a no. You can go back tomorrow, or ask somebody to call. If breathing gets hard, do not wait: call the emergency number where you are.


## Step: breathing first

no-papers-no-doctor--breathing-first =
    Anton, a nurse, brings Amara to a quiet room. “Sit upright. I am staying with you.” He tells her what he does, and asks before each step.

    After half an hour her breathing is calmer. She gets a new inhaler, and he watches how she uses it. “The papers can wait,” says Anton. “You cannot.”

    If it gets worse, he calls the emergency number.
    .title = Breathing first
    .note =
        Aim: people see the order: first the person, then the papers.

        Ask: Which of Anton’s words would calm you?

        Ask: What should be clear before Amara goes home?

        Take care: this is not a lesson about asthma. Do not give advice about medicines. Send questions to a nurse, a doctor or a pharmacist.
no-papers-no-doctor--breathing-first--ask-registration = Ask: “Can I become a patient here too?”
    .after = “I will ask the manager to come,” says Anton. It is easier to talk about papers when breathing is calm. You can do it now, or on another day.
no-papers-no-doctor--breathing-first--ask-if-worse = Ask: “What do I do if it gets worse tonight?”
    .after = Anton draws three faces on a page: calm, tight, very tight. Beside each he writes what to do. Signs on paper often help more than words in a hurry. You can ask again in your own language.
no-papers-no-doctor--breathing-first--rest-a-little = Say nothing, and rest a little longer.
    .after = Anton nods, and stays in the room. Talking is hard work after a time like that. He writes down what you may want to ask. You can ask it in an hour, or call tomorrow.


## Step: the manager

no-papers-no-doctor--manager =
    Ingrid, the manager, sits down beside Amara, not behind the desk. She looks up the rule and shows her the page.

    “Our list is old,” she says. “Here you can join with your name and date of birth. Other places may have other rules.”

    She goes on: “What you tell us is [confidential](term:confidentiality). There are limits, and I will tell you which. What do you need?”
    .title = The manager looks it up
    .note =
        Aim: people see what a good welcome is: the rule, the need, the language, and honest words about privacy.

        Ask: What does Ingrid ask that the list did not ask?

        Ask: Why might somebody be afraid to give a name?

        Take care: never promise the group that information is never shared. Say: ask first who can see it, and why.
no-papers-no-doctor--manager--who-sees-it = Ask: “Who can see what I tell you?”
    .after = Ingrid tells her who can see it here, and in which cases others may ask. Some of it she looks up. Staff should be able to answer this question. You can decide what you tell once you know.
no-papers-no-doctor--manager--interpreter-too = Say: “I would like an interpreter for the appointment.”
    .after = Ingrid asks which language, and books an [interpreter](term:interpreter) for Thursday. Staff can often do it by phone. You do not have to bring somebody from your family.
no-papers-no-doctor--manager--rule-on-paper = Ask: “Please give me the rule and the reason on paper.”
    .after = Ingrid prints the page, and signs it with the date. A page often helps at the next desk, here or in another place. You can show it to somebody who knows the rules.
no-papers-no-doctor--manager--not-sure-yet = Say: “I need to think before I give my name.”
    .after = “Of course,” says Ingrid. She gives her a card with her number. Many people want to ask somebody first. You can come back on any day. In an emergency, get help first, and think about names later.


## Step: the community centre

no-papers-no-doctor--community-centre =
    Salma has tea, a phone and a thick folder. “First,” she says, “how is your breathing?” Amara says that it is all right for now.

    “Good. If that changes, we get help at once.” Salma opens the folder. “The rules about papers are not the same everywhere. I will look up what holds here. Then I can call, and you can listen. Or we look for another place.”
    .title = Tea and a thick folder
    .note =
        Aim: people see that somebody outside the service can know the rule and make the call.

        Ask: Why does Salma ask about breathing before she asks about papers?

        Ask: Which place near you could make such a call?

        Take care: do not collect people’s own stories with offices. Collect places that help.
no-papers-no-doctor--community-centre--salma-calls = Ask Salma to call the practice with her.
    .after = Salma turns on the loudspeaker. Glenn, the receptionist, gets his manager, Ingrid. Four minutes later Amara has an appointment. A call like this often works. If it does not, you still learn the reason.
no-papers-no-doctor--community-centre--other-places = Ask: “Where else can I go today?”
    .after = Salma writes down two places and their hours. One asks for papers, and one does not. She calls first, so that nobody walks for nothing. You can try one, and keep the other.
no-papers-no-doctor--community-centre--urgent-now = Say: “It is getting harder to breathe now.”
    .after = Salma calls for help at once, and stays beside her. The practice is nearest, and a nurse is waiting at the door. Nobody there talks about papers now. You can say it at any moment.
no-papers-no-doctor--community-centre--sit-a-while = Drink the tea, and say nothing for a while.
    .after = Salma lets her be. Her breathing stays calm. A place to sit can be enough after a hard morning. You can ask later, or come back tomorrow. The centre opens at nine.


## Outcomes

no-papers-no-doctor--registered =
    Amara is a patient at the practice now. Her file says her name, her language and what she needs. On Thursday a doctor will look at her asthma with her.

    Glenn has thrown the old list away. The new one begins with two questions. “What is your name? What do you need?”

    If breathing gets hard before Thursday, she does not wait. She calls the emergency number where she is.
    .title = A name and a need
no-papers-no-doctor--care-today =
    Amara breathes calmly. She has a new inhaler, and one page with the signs. It says what to do, and whom to call. It says when to call the emergency number.

    Stopping or changing a medicine suddenly can be harmful. So she talks to a nurse, a doctor or a pharmacist first.

    The papers are for another day. She can ask about the rule then, alone or with somebody.
    .title = Care today, papers later
no-papers-no-doctor--reason-on-paper =
    Amara holds a page with a date. It says what the rule is, and where she can see a doctor.

    In some places the rule about papers is real, and in others it is not. If a desk says no again, she can show the page. Somebody who knows the law there can check it. She can also ask who looks at the answer again.

    She can ask for an appointment there this afternoon.
    .title = The rule, and a place
no-papers-no-doctor--tomorrow =
    In the evening Amara sews by the window. Her inhaler is beside her. She knows where to ask tomorrow: a friend, the centre, a pharmacist, the desk.

    She needs no papers to ask a question. She can say what she needs before anybody asks for them.

    If breathing gets hard tonight, she does not wait for tomorrow. She calls the emergency number where she is, at any hour.
    .title = Until tomorrow


## Words to say

no-papers-no-doctor--say--reason-in-writing = Please give me the answer and the reason in writing. If it is no, tell me where I can go today.
no-papers-no-doctor--say--urgent = I cannot breathe well. Please help me now. We can talk about papers later.
no-papers-no-doctor--say--call-for-me = Please call the doctor’s office for me, and let me listen.
no-papers-no-doctor--say--come-back = I am going now. I will come back, and I may bring somebody.
no-papers-no-doctor--say--friend-beside-me = My friend is here to support me. Please talk to me.
no-papers-no-doctor--say--register-too = I would like to be a patient here. Please tell me how that works.
no-papers-no-doctor--say--slowly-please = Please wait a moment. I will talk when I can.
no-papers-no-doctor--say--interpreter-too = I need an interpreter for the appointment, please. This is my language.
no-papers-no-doctor--say--think-first = I need to think before I give my name. How can I reach you?
no-papers-no-doctor--say--check-breathing = I have trouble with my breathing. Please ask a nurse to look at me today.
no-papers-no-doctor--say--was-here-urgent = I came because I could not breathe well. Please look at that page first.
no-papers-no-doctor--say--tell-me-the-signs = Please tell me which signs mean that I must get help at once.
no-papers-no-doctor--say--here-is-the-reason = This is what I was told about papers. Can you check if it is right?


## Questions to ask

no-papers-no-doctor--ask--which-rule = Is there a written rule about papers? May I see it?
no-papers-no-doctor--ask--if-worse = What do I do if it gets worse, and whom do I call at night?
no-papers-no-doctor--ask--who-sees-it = Who can see what I tell you, and in which cases do you share it?
no-papers-no-doctor--ask--where-today = Where can I go, and what do they ask for?
no-papers-no-doctor--ask--anything-to-pay = Is there anything to pay, and who can tell me before it starts?
no-papers-no-doctor--ask--look-again = If the answer is no, who can look at it again?


## Next steps

no-papers-no-doctor--next--before-it-is-empty = If your medicine is running out, say so first. Do not wait until it is empty.
no-papers-no-doctor--next--bring-the-sheet = Bring the page from today to the appointment.
no-papers-no-doctor--next--on-my-file = Check that your file has your name and your language. It should also say if you want an interpreter.
no-papers-no-doctor--next--emergency = If breathing gets hard, call the emergency number where you are. Do not look for papers first.
no-papers-no-doctor--next--talk-before-changing = Do not stop or change a medicine suddenly. Talk to a nurse, a doctor or a pharmacist first.
no-papers-no-doctor--next--ask-rule-next = When you feel better, ask to see the rule about papers in writing.
no-papers-no-doctor--next--show-the-page = Keep the page, and show it at the next desk.
no-papers-no-doctor--next--somebody-who-knows = Ask a hub, an advocate or a lawyer what the rule is where you live.
no-papers-no-doctor--next--choose-a-helper = Choose one person or place to ask tomorrow, and write down the name.
