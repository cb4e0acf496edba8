### Scenario: The market on Thursday. Theme: legal capacity and liberty.
### Speakers: Rahma (woman, 84, lives in a care home), Denis (care worker, man), Lucia (manager of the home, woman),
### Nour (Rahma’s daughter), Albert (lives next door to Rahma, man, 77), Petra (sells fruit at the market, woman).

# For translators:
# Rahma worked as a nurse for forty years. She has early dementia. She knows what a risk is. Never make her a child.
# Nour is afraid for her mother and loves her. Keep her worry fair. Lucia wants people to be safe.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Rahma’s details.
# Names may change to suit your language. The market day may change to a day that suits. The hour she was lost must not change.
# “Locked” stays plain: the door has a code and Rahma does not have it.
# Do not name any law. The UN standard and the law where the reader lives must stay two different things.

the-market-on-thursday = The market on Thursday
    .about = This story is about going out alone, and about a locked door in a care home.


## Step: the locked door

the-market-on-thursday--locked-door =
    Every Thursday Rahma walks to the market. She chooses her own oranges. She is 84, and she was a nurse.

    Rahma has early dementia. Last month she got lost for an hour. A baker called the home.

    Now the front door needs a code, and she does not have it. “It is locked for everyone,” says Denis, a care worker. “So that you are safe.” He looks unhappy about it.
    .title = The basket and the door
    .note =
        Aim: people see a risk, a wish and a rule as three things, and can talk about each.

        Ask: What does Rahma lose if she stays in, and who counts that?

        Ask: What does Denis lose if she goes and gets lost again?

        Take care: the group may decide for her in two minutes. Ask each time what Rahma herself has said.
the-market-on-thursday--locked-door--make-it-safer = Say: “I may get lost. I choose to go. Let us make it safer.”
    .after = Denis takes the pen from his pocket. “Then tell me how,” he says. Naming the risk yourself often changes the talk. Staff can then think with you, and not for you.
the-market-on-thursday--locked-door--go-with-albert = Say: “Albert goes too. I can go with him today.”
    .after = Albert lives in the next room. He is already in his coat. Denis opens the door for both. Going with somebody you choose is often the quickest way out. You can still ask to go alone.
the-market-on-thursday--locked-door--who-decided = Ask: “Who decided to lock it, for whom, and until when?”
    .after = Denis does not know. He walks with her to Lucia, who runs the home. Staff often pass on a rule without its reason. A calm question brings it to somebody who can change it.
the-market-on-thursday--locked-door--stay-today = Put the basket down, and stay in today.
    .after = Many people stop at a locked door and say nothing. It does not mean that you agree. You can still ask this afternoon, tomorrow or next week.


## Step: Thursday afternoon

the-market-on-thursday--thursday-afternoon =
    Rahma sits at her window. The basket stands beside her, empty.

    Denis knocks and waits until she says yes. He has brought two oranges from his own lunch. “They are not from your market,” he says.

    He sits down. “I keep thinking about this morning. What is it about Thursdays? I would like to know.”
    .title = Thursday afternoon
    .note =
        Aim: people see that a good question, at a quiet time, can change the talk.

        Ask: What makes it easier for Rahma to speak now?

        Ask: What is a “Thursday” in your own week, a thing that you would miss?

        Take care: nobody has to tell the group about an illness in their family.
the-market-on-thursday--thursday-afternoon--tell-denis = Tell him what the market means.
    .after = The walk. The talk with Petra, who sells fruit. Being somebody who chooses. Denis listens to the end. When staff know what matters to you, they can often look for a way.
the-market-on-thursday--thursday-afternoon--call-nour = Call Nour, her daughter, and talk about it together.
    .after = Denis brings the phone and leaves the room. Families are often told first, and you last. You can change that. You can ask them to talk with you.
the-market-on-thursday--thursday-afternoon--who-decided = Ask: “Who decided to lock the door, and until when?”
    .after = “I should know that, and I do not,” says Denis. He asks Lucia, who runs the home, to come. You can ask this about any locked door.
the-market-on-thursday--thursday-afternoon--leave-it = Thank him for the oranges, and leave it there.
    .after = They eat the oranges and talk about other things. Not every day needs a decision. Denis says that he is there tomorrow too. You can still bring it up then.


## Step: nothing on paper

the-market-on-thursday--nothing-on-paper =
    Lucia runs the home. She offers Rahma a chair.

    “I decided it,” she says. “After you got lost, I did not sleep. I thought: better a code for everyone.” She opens a folder. Nothing is written there: no reason for Rahma, no day to look again.

    “Eleven people live here,” says Rahma. “One of them got lost once.” Lucia is quiet. “That is true,” she says.
    .title = Nothing on paper
    .note =
        Aim: people see that a lock for everyone needs a reason for each person, and an end.

        Ask: What does Lucia do well when somebody questions her rule?

        Ask: Which smaller changes come to mind before a lock?

        Take care: do not make Lucia the bad one. Fear for somebody is not cruelty. The lock is what we look at.
the-market-on-thursday--nothing-on-paper--smaller-change = Ask: “What is the smallest change that keeps me going out?”
    .after = Lucia thinks. “Let us find it together,” she says. She asks Denis to sit with Rahma. A question about something smaller often helps people to move on from yes or no.
the-market-on-thursday--nothing-on-paper--reason-on-paper = Ask for the reason on paper, and a day to look again.
    .after = Lucia writes the date at once. The reason takes her longer. Writing a reason down often shows if there is one. You can show the page to somebody outside.
the-market-on-thursday--nothing-on-paper--ask-advocate = Ask: “How can I reach an advocate?”
    .after = Lucia gives her a number and a quiet room. An [advocate](term:advocate) helps you to say what you want. It may take some days. You can still ask about this week yourself.
the-market-on-thursday--nothing-on-paper--leave-it = Say that you have heard it, and go back to your room.
    .after = It can be a lot to hear. Lucia says: “Please come back to me about it.” Your question stays asked. You can go on with it on any day.


## Step: what matters

the-market-on-thursday--what-matters =
    Denis has a sheet of paper. He writes on top: “What matters to Rahma”. Below it: “What could go wrong”. Below that: “What helps”.

    “You first,” he says.

    Rahma thinks like a nurse. The bridge is where she took the wrong turn. Mornings are clear, evenings less so. Petra, who sells fruit, knows her name. Albert next door likes to walk.
    .title = What matters first
    .note =
        Aim: people make a plan that starts from a person’s own words, and not from the fear.

        Ask: Which of her three lists would you write first, and why?

        Ask: What does Rahma know about her own risk that nobody else knows?

        Take care: a plan is not a test that she has to pass. Taking some risk is part of every life.
the-market-on-thursday--what-matters--card-and-phone = Plan it: a card, a phone, and Petra as a friend on the way.
    .after = Denis writes it in her words. The card has the name of the home. Petra says yes by phone, and laughs. Small aids often make a known way safer, but never quite safe.
the-market-on-thursday--what-matters--smaller-step = Start smaller: go with Albert first, and alone later.
    .after = Albert, who lives next door, is glad to be asked. They will turn at the bridge together. A first step with somebody often calms everyone, and shows what still needs care.
the-market-on-thursday--what-matters--call-nour = Call Nour, her daughter, before you decide.
    .after = Denis brings the phone. Rahma makes the call herself. You do not need to ask your family for a yes. Many people still want them to know, and to hear it first.
the-market-on-thursday--what-matters--put-basket-down = Put the list in the drawer for now.
    .after = A list can wait in a drawer. Many people need some nights to think. You can take it out again before next Thursday, or after it.


## Step: Nour is worried

the-market-on-thursday--nour-is-worried =
    “Mum, I was so afraid that day,” says Nour. Her voice shakes. “I was at work, and nobody knew where you were.”

    Rahma listens. She was a mother waiting by a phone once, too. “I know,” she says.

    “If they lock the door, I can sleep,” says Nour. Then, after a while: “But can you?”
    .title = Nour is worried
    .note =
        Aim: people hear a family’s fear fully, and still leave the decision with the person.

        Ask: What does Nour need, and what does Rahma need? Where do the two meet?

        Ask: What helps a family to live with a risk?

        Take care: no one in the group should be made to defend what their own family did.
the-market-on-thursday--nour-is-worried--i-know-the-risk = Say: “I know the risk. Here is my plan for it.”
    .after = Rahma tells her: a card, a phone, and Petra, who sells fruit. Nour asks to have the number too. Families often worry less when there is a plan, and when they are part of it.
the-market-on-thursday--nour-is-worried--what-would-ease = Ask: “What would make it easier for you?”
    .after = “Not alone, the first times,” says Nour. Rahma thinks of Albert, who lives next door. Asking does not give the decision away. It can show a step that both can live with.
the-market-on-thursday--nour-is-worried--talk-on-sunday = Say: “Let us talk on Sunday.” Say no more today.
    .after = Nour is glad that they can go on talking. Some talks need more than one call. Nothing has been decided, and nothing is lost. You can still ask for any Thursday.


## Outcomes

the-market-on-thursday--on-her-way =
    On Thursday at nine Rahma has her basket, the card and the phone. Denis opens the door. The plan is in her own words, and a day to look at it again is fixed.

    She may still get lost. Then the card and Petra can help. The UN committee says that everybody has the right to take risks and to make mistakes.

    At half past ten she comes back with oranges.
    .title = On her way
the-market-on-thursday--two-together =
    Rahma and Albert go to the market every Thursday now. He buys too much cheese. At the bridge she says the way aloud: left at the church clock, then straight on.

    It is a step, not the end. If she wants to go alone, she can ask for that next. The support is there for her choice. It does not replace it.
    .title = Two together
the-market-on-thursday--the-door-again =
    Now the lock has a page of its own: who decided, for whom, why, until when. On Monday they look at it again.

    Keeping somebody in can be a [deprivation of liberty](term:deprivation-of-liberty). The Convention says that a disability never makes that right. Laws differ, and some still allow it. Either way, Rahma can ask for the reason in writing and for a smaller change. She can ask somebody independent to look.

    Two neighbours ask about the code as well.
    .title = The door, once more
the-market-on-thursday--next-thursday =
    Rahma does not go this week. The lock has not become right because of that. She is tired, and that is reason enough.

    Getting lost once does not show that a person cannot decide. By the UN standard she keeps her [legal capacity](term:legal-capacity), and her say in her own day.

    There is a Thursday every week. She can ask before the next one, alone or with somebody.
    .title = There is a next Thursday


## Words to say

the-market-on-thursday--say--my-choice = I know what could go wrong. I choose to go. Please help me to make it safer.
the-market-on-thursday--say--go-together = I would like to go out with somebody I choose.
the-market-on-thursday--say--not-today = I am not going out today. I have not agreed to the lock.
the-market-on-thursday--say--what-it-means = Going out matters to me. Let me tell you what I would lose.
the-market-on-thursday--say--talk-with-me = Please talk with me about this, not about me.
the-market-on-thursday--say--my-plan = This is my plan, in my words. Please put it in my file.
the-market-on-thursday--say--reason-on-paper = Please write down why the door is locked for me, and when you look at it again.
the-market-on-thursday--say--reach-advocate = I would like to talk to an advocate. Who can help me to reach one?
the-market-on-thursday--say--speak-for-me = Please say for me what I want, and what I am ready to risk.
the-market-on-thursday--say--another-time = I need some time. Let us talk again on a day that suits us both.


## Questions to ask

the-market-on-thursday--ask--who-decided = Who decided to lock this door, for whom, why, and until when?
the-market-on-thursday--ask--smallest-change = What is the smallest change that keeps me going out?
the-market-on-thursday--ask--what-would-ease = What would make it easier for you when I go out?
the-market-on-thursday--ask--look-again = On which day do we look at this again?
the-market-on-thursday--ask--next-step = What do we need to see before I go alone?


## Next steps

the-market-on-thursday--next--plan-in-my-words = Ask for the plan in your [care plan](term:care-plan), so that every shift knows it.
the-market-on-thursday--next--tell-family = Tell your family about the plan yourself, if you want them to know.
the-market-on-thursday--next--if-lost = Write on a card: your name, the number of the home, and “Please call, I am lost.”
the-market-on-thursday--next--other-days = Think of one more thing outside that you would like to do.
the-market-on-thursday--next--keep-page = Keep the page with the reason. Note who gave it to you, and when.
the-market-on-thursday--next--ask-for-code = Ask who could have the code, and what you need so that you can have it.
the-market-on-thursday--next--if-still-no = If the door stays locked, ask an advocate or a lawyer who can look at it from outside.
the-market-on-thursday--next--three-lines = Write three lines: where you want to go, why it matters, and what would help.
the-market-on-thursday--next--ask-on-paper = Ask for the answer on paper. You have asked the question already.
the-market-on-thursday--next--ask-one-person = Choose one person here and ask them one thing: “Why is the door locked for me?”
