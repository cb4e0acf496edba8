### Scenario: The threat at the door. Theme: consent.
### Speakers: Rafael (man, 50, a welder), Dana (nurse of the crisis team, woman, 29),
### Miguel (his brother, 46), Solomon (peer supporter, man, 58).

# For translators:
# Nobody is held and nobody is hurt in any branch. The police never come. Keep every scene soft.
# Dana is under stress, and she puts it right. Do not make her cruel.
# The tablet is never named, and no amount is given. The line about stopping suddenly must stay.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Rafael’s details.
# Names may change to suit your language. The times (six, seven, ten) must not change.
# A peer supporter has lived through similar things. “Crisis team” is a team that comes to people’s homes.

threat-at-the-door = The threat at the door
    .about = This story is about being pressed to take a medicine at home. It mentions the police. They do not come.


## Step: at the door

threat-at-the-door--at-the-door =
    Rafael has not slept for four nights. He hears steps that nobody else hears, and he is afraid. His brother Miguel has called the crisis team.

    At six Dana, a nurse, stands at the door. It is her fifth visit today. She holds out a tablet. “Take this tonight, or we will send the police.”

    Rafael looks at her hand. His heart beats fast.
    .title = At the door
    .note =
        Aim: people see that a yes after a threat is not a free yes.

        Ask: What may Dana be afraid of? What is Rafael afraid of?

        Ask: How could Dana say the same worry without a threat?

        Take care: police at the door is a real memory for some people. Keep it short. Anybody can step out.
threat-at-the-door--at-the-door--want-to-choose = Say: “I want to choose. What is it for, and what if I say no?”
    .after = Dana breathes out. “That is a fair question,” she says. Her voice changes. A calm question often slows both people down. If your voice shakes, the question is just as good.
threat-at-the-door--at-the-door--ask-for-a-peer = Ask: “Can somebody else come? A peer, maybe?”
    .after = Dana looks at her list. “Solomon can come at seven,” she says. She looks a little relieved. A new person can often help when a talk has gone badly. You do not have to say why.
threat-at-the-door--at-the-door--take-it = Take the tablet because you are scared, and say nothing.
    .after = Many people would do the same. It is a way to be safe in that moment. A yes out of fear is not [a free yes](term:free-and-informed-consent). You can say so later: tonight, tomorrow or next month.
threat-at-the-door--at-the-door--turn-away = Turn away, and go to sit in the kitchen.
    .after = Miguel says: “Give him a minute, please.” Dana waits in the hall. You can leave a talk that is too much. Nothing has to be decided at the door. You can go on with it later.


## Step: in the kitchen

threat-at-the-door--kitchen =
    Rafael sits in the kitchen. Miguel puts the kettle on and says nothing. The light is soft, and the radio plays low.

    Dana stands in the hall. After some minutes she knocks on the kitchen door, although it is open. “What I said at the door came out wrong,” she says. “I am sorry. May I come in, or would you like me to wait?”
    .title = In the kitchen
    .note =
        Aim: people see that there is a way back after a bad start, for both sides.

        Ask: What does Miguel do that helps?

        Ask: What makes Dana’s words a real apology?

        Take care: nobody has to forgive quickly. Saying nothing in the kitchen is a fine answer.
threat-at-the-door--kitchen--because-i-was-scared = Say: “I took it because I was scared.”
    .after = Dana comes in and sits down. “Then it was not a free yes. I am sorry,” she says. “I will write that down.” A sentence like this can change how the next visit goes.
threat-at-the-door--kitchen--sit-and-explain = Say: “Please sit down and explain it to me.”
    .after = Dana takes the chair by the door. She puts the tablet on the table, and her phone away. People often understand each other better when both sit, and when nobody holds anything out.
threat-at-the-door--kitchen--ask-for-a-peer = Ask: “Can somebody else come? A peer, maybe?”
    .after = “Solomon is free at seven,” says Dana. “He has lived through nights like this.” A [peer supporter](term:peer-supporter) does not decide anything. Many people find it easier to talk to one.
threat-at-the-door--kitchen--drink-tea = Drink tea, and say nothing for now.
    .after = Dana nods. She gives the number of the team to Miguel and says when she will call. Many people have no words after a fright. You can still speak at ten, or tomorrow.


## Step: she sits down

threat-at-the-door--she-sits-down =
    Dana sits at the kitchen table. “I was worried, and I made a threat. That was not right,” she says. “It is your choice.”

    She explains the tablet: it is for sleep and fear. She says what it can do badly. “There are other ways too. What helped you before?”

    “If I ever think that somebody is in serious danger, I may have to call for help. I would tell you first.”
    .title = She sits down
    .note =
        Aim: people hear the difference between a threat and honest information.

        Ask: What does Dana say now that she did not say at the door?

        Ask: What helps you on a very hard night? What of that could go in a plan?

        Take care: do not promise the group that the police never come. What staff may do differs from place to place.
threat-at-the-door--she-sits-down--own-plan = Offer: “My brother stays here, we have tea, and you call at ten.”
    .after = Dana writes it down, word for word. Then she reads it back to see if she has it right. A small plan with a time is often easier for staff to agree to.
threat-at-the-door--she-sits-down--yes-for-tonight = Say: “Yes for tonight. We look at it again tomorrow.”
    .after = “For tonight,” says Dana, and writes those words. She asks if she explained it well. A yes can be short, and it can have an end. You can change your mind.
threat-at-the-door--she-sits-down--say-how-it-felt = Say: “At the door it felt like a threat.”
    .after = Dana does not argue. “It was one,” she says. “Thank you for telling me.” Many people feel calmer after they have said it. It also helps the team to do it better.
threat-at-the-door--she-sits-down--no-more-tonight = Shake your head. No more talk tonight.
    .after = “That is fine,” says Dana. She asks Miguel if he can stay, and she calls at ten. No answer is not a yes. You can go on with the talk in the morning.


## Step: at seven

threat-at-the-door--at-seven =
    At seven Solomon comes. He takes his shoes off and sits down beside Rafael, not in front of him. “I had nights like this too,” he says. “I am not here to make you do anything.”

    Dana makes calls in the hall. Miguel brings tea.

    “What helped you the last time?” asks Solomon. “And what should we not do?” He waits a long while.
    .title = Somebody beside him
    .note =
        Aim: people see what a peer can bring that other staff often cannot.

        Ask: What does Solomon do differently, with his body and with his words?

        Ask: What would you want a helper to know about you before such a night?

        Take care: a peer is not there to talk a person into something. If the group says so, ask who would gain from it.
threat-at-the-door--at-seven--own-plan = Say what helped before: my brother, tea, a call at ten.
    .after = Solomon writes it on a page and calls Dana in. She adds the number of the team. What helped before often helps again. It is yours, and you can change it.
threat-at-the-door--at-seven--tell-what-was-said = Tell him what was said at the door.
    .after = Solomon listens to the end. “That would scare me too,” he says. He asks if he may tell Dana, or if Rafael wants to. It can help to have somebody beside you for this.
threat-at-the-door--at-seven--three-of-us = Ask him to stay while Dana explains the tablet.
    .after = “I will stay as long as you want,” says Solomon. With somebody beside you it is often easier to listen and to ask. The decision stays yours.
threat-at-the-door--at-seven--just-sit = Just sit, and say nothing.
    .after = Solomon sits too. After a while he hums a song. To sit together can be enough. You can still talk at ten, or tomorrow, with him or with somebody else.


## Outcomes

threat-at-the-door--plan-on-the-fridge =
    The plan hangs on the fridge: “Miguel stays. Tea. Soft light. Dana calls at ten. No strangers tonight.” Below it is what to do if it gets worse: the number of the team, and who calls.

    At ten the phone rings. Rafael answers himself.

    If anybody is in danger, they call the emergency number where they are. On a better day he can turn this page into an [advance plan](term:advance-plan).
    .title = The plan on the fridge
threat-at-the-door--yes-tonight =
    Rafael takes the tablet with his tea. He knows what it is for, and what can go badly. It is his yes, for one night. Dana writes down: “For tonight. We talk again tomorrow at eleven.”

    Miguel stays. At ten Dana calls to hear how it is. If anybody is in danger, they call the emergency number where they are.

    Tomorrow Rafael can say yes again, or no. That is [informed consent](term:informed-consent).
    .title = A yes for tonight
threat-at-the-door--said-aloud =
    Dana writes in the notes: “I threatened him with the police. He felt pressed.” She reads it to Rafael. “I will tell my team, so that we do better,” she says.

    Rafael can leave it there. He can ask for another worker. He can also make a [complaint](term:complaint), now or later, and his care should go on.

    Miguel stays tonight, and the team calls at ten. If anybody is in danger, they call the emergency number where they are.
    .title = Said aloud
threat-at-the-door--quiet-evening =
    The evening is quiet. Miguel makes soup. At ten the team calls, and Miguel says how it is. Somebody comes tomorrow at eleven, and knocks softly.

    What happened at the door has not gone away. Rafael can talk about it tomorrow, or in a month, or never. He can ask for somebody else.

    If it gets worse, they call the team. If anybody is in danger, they call the emergency number where they are.
    .title = A quiet evening


## Words to say

threat-at-the-door--say--want-to-choose = I want to choose. Please sit down, and tell me what it is for.
threat-at-the-door--say--somebody-else = I would like to talk to somebody else, please. A peer supporter, if there is one.
threat-at-the-door--say--need-a-minute = This is too much for me now. I need a quiet minute.
threat-at-the-door--say--took-it-scared = I took it because I was scared. It was not a free yes.
threat-at-the-door--say--for-tonight = My yes is for tonight only. We talk again tomorrow.
threat-at-the-door--say--my-plan-tonight = This is my plan for tonight: who is with me, what helps, and when you call.
threat-at-the-door--say--that-was-a-threat = What you said felt like a threat. Please tell me calmly what may really happen.
threat-at-the-door--say--stay-beside-me = Please stay beside me while we talk about it.
threat-at-the-door--say--changed-my-mind = I said yes before. I have changed my mind, and I want to talk about what is safe.
threat-at-the-door--say--write-it-down = Please write down what was said to me, and how I answered.


## Questions to ask

threat-at-the-door--ask--is-it-my-choice = Is this my choice? What will you do if I say no, and under which law?
threat-at-the-door--ask--what-it-does = What is it for, what can go badly, and what else could help?
threat-at-the-door--ask--what-if-worse = Who can we call if it gets worse tonight?


## Next steps

threat-at-the-door--next--plan-for-later = On a better day, write an [advance plan](term:advance-plan): what helps, what not to do, and who should be told.
threat-at-the-door--next--talk-first = Talk to a doctor or a pharmacist before you change or stop a medicine. Doing it suddenly can be harmful.
threat-at-the-door--next--if-danger = If you or somebody else is in danger, call the emergency number where you are.
threat-at-the-door--next--talk-tomorrow = Ask for a talk tomorrow, with time, and with somebody you trust.
threat-at-the-door--next--line-with-the-time = Write down what was said, by whom and when. One line is enough.
