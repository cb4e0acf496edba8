### Scenario: The yellow paper. Theme: legal capacity and planning ahead.
### Speakers: Odile (woman, 45, a florist, in a crisis), Leon (crisis worker, man), Dr Haas (doctor, woman),
### Claire (Odile’s sister), Amara (night worker, woman). Sandro (peer supporter, man) is only mentioned.

# For translators:
# Odile came to the crisis house by her own choice. She understands. The words do not come tonight.
# She wrote her plan when she was well, with Sandro. Line 1: call Claire. Line 2: quiet room, lamp off.
# Line 3: one medicine hurt me; ask me first. Line 4: Claire feeds the cat. Keep the four lines and their order.
# The medicine is never named. Nobody is told to start or stop one.
# Be honest: a plan helps in part. How far staff must follow it differs from country to country.
# Claire passes on what Odile wants. She does not decide for her.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Odile’s details. Many are read from a card.
# Names may change to suit your language. Use “advance plan”, not the name of a form from one country.

the-yellow-paper = The yellow paper
    .about = This story is about a very hard evening, and a plan made when things were better.


## Step: no words

the-yellow-paper--no-words =
    Odile sells flowers. In spring, when she was well, she wrote an [advance plan](term:advance-plan) with Sandro, a peer supporter. It is on yellow paper, in her bag.

    Tonight she is at the crisis house. She came by her own choice. The lamp is bright. Leon, a worker, and Dr Haas ask many things.

    Odile cannot find words. Nobody has asked if there is a plan.
    .title = No words tonight
    .note =
        Aim: people see that a plan helps when somebody asks for it, or when it is easy to show.

        Ask: Which one question could Leon and Dr Haas ask first?

        Ask: Where would you keep a plan, so that others find it?

        Take care: nobody has to tell what a crisis is like for them. Keep to Odile’s evening.
the-yellow-paper--no-words--hand-over-paper = Take the yellow paper out of the bag, and hand it over.
    .after = Leon unfolds it. “Thank you. I should have asked,” he says. A paper can say what you want when you cannot. Staff often become calmer too, because they know what to do first.
the-yellow-paper--no-words--point-at-line-two = Take it out, and point at line 2: “Quiet room, lamp off.”
    .after = Leon reads it and stands up. “That we can do now.” One line, at the right moment, can be enough. The other lines can wait until you are ready.
the-yellow-paper--no-words--say-claire = Say one word: “Claire.”
    .after = “Who is Claire?” asks Leon. He looks for the name on the file and finds it. She is Odile’s sister. One word can lead staff to the person who knows where your plan is.
the-yellow-paper--no-words--say-nothing = Look at the floor, and say nothing.
    .after = Many people lose their words in a very hard hour. It is human. It takes away no right and no plan. The paper is still in the bag. You can still show it later.


## Step: the first question

the-yellow-paper--the-first-question =
    At nine Amara, a night worker, joins them. She sits down, not too close.

    “I have one question that I ask everybody,” she says softly. “Is there a plan, or a person to call? You need not say it. You can show me.”

    She looks at the bright lamp, and then at Odile. She waits.
    .title = One question for everybody
    .note =
        Aim: people see how one question, asked of everybody, can change an evening.

        Ask: What makes it possible to answer Amara without words?

        Ask: How could every service that you know come to ask this question?

        Take care: Leon and Dr Haas were not careless people. Nobody had made the question part of the work.
the-yellow-paper--the-first-question--hand-over-paper = Take the yellow paper out, and give it to her.
    .after = Amara holds it with both hands. “This is what I hoped for,” she says. She calls Leon and Dr Haas. A plan shown late can still help.
the-yellow-paper--the-first-question--point-at-lamp = Point at the lamp.
    .after = Amara understands at once. Small things first, without any paper: that is often how calm begins. You can show the rest of what you want later.
the-yellow-paper--the-first-question--say-claire = Say one word: “Claire.”
    .after = Amara writes it down and asks how she can find her. Odile shows the number. Claire is her sister. Naming one person you trust can be all that you need to do.
the-yellow-paper--the-first-question--stay-quiet = Shake your head a little. Not now.
    .after = “Then not now,” says Amara. She stays near, and says when she will ask again. Not being able to answer is not an answer. You can still show it in an hour, or tomorrow.


## Step: lamp off

the-yellow-paper--lamp-off =
    The small room at the back is free. Leon switches the lamp off. The light from the hall is enough. He brings a blanket and stays by the open door.

    Nobody asks anything for a while. Odile’s breath becomes slower.

    “Was that the right thing?” asks Leon. Odile nods. “Is there more that we need to know?” Her bag is beside her, and so is the yellow paper.
    .title = Lamp off
    .note =
        Aim: people see how a small change can come before any big decision.

        Ask: What did it cost to switch off a lamp, and what did it give?

        Ask: What would line 2 be on your own paper?

        Take care: quiet helps Odile. Being alone in a dark room would frighten somebody else. A plan tells them apart.
the-yellow-paper--lamp-off--give-the-rest = Nod, and give him the whole paper.
    .after = Leon asks if he may read it aloud. Odile nods. A question like this leaves the choice with you, even when you do not speak.
the-yellow-paper--lamp-off--say-claire = Say one word: “Claire.”
    .after = Leon finds the number on the file and calls. Claire is Odile’s sister. You decide who is called. Your plan can say it for you, and so can one word.
the-yellow-paper--lamp-off--stay-in-the-dark = Pull the blanket up, and rest.
    .after = Leon nods and stays by the door. For this hour, it is enough. Nothing has to be decided at once. You can still show more later tonight or in the morning.


## Step: Claire on the phone

the-yellow-paper--claire-on-the-phone =
    “There is a plan,” says Claire, her sister. “On yellow paper. She gave you a copy in spring.”

    Dr Haas looks through the file. The copy is there, at the very end. She turns red. “I have it now. I am sorry.”

    “What do you want us to do?” she asks Claire. “Ask Odile,” says Claire. “It is her plan. I only know where it is.”
    .title = Claire on the phone
    .note =
        Aim: people see a trusted person who passes on a wish and takes nothing over.

        Ask: How does Claire’s answer help Odile, and how does it help Dr Haas?

        Ask: Where should a copy be, so that staff find it in one minute?

        Take care: some people have nobody to call. A plan can name a worker, a neighbour or a peer supporter.
the-yellow-paper--claire-on-the-phone--let-claire-read = Nod: Claire may read the lines with them.
    .after = Dr Haas puts the phone on loudspeaker, and Leon takes the copy. Claire listens. A [trusted person](term:trusted-person) can help to say what you want. The yes stays yours.
the-yellow-paper--claire-on-the-phone--ask-me-too = Show a card: “Please ask me too.”
    .after = Dr Haas turns to Odile and asks short questions. Yes or no is enough. An old wish and a wish of today can both be heard. Staff should ask for both.
the-yellow-paper--claire-on-the-phone--only-the-cat = Whisper “The cat”, and no more for now.
    .after = “I feed her,” says Claire. “Go and rest.” One worry less can be a lot. You can decide how much is shared, and with whom. The other lines can wait until tomorrow.


## Step: read aloud

the-yellow-paper--read-aloud =
    Leon reads slowly. “One: call my sister Claire. Two: quiet room, lamp off. Three: one medicine hurt me. Ask me before you give me any. Four: Claire feeds the cat.”

    Odile listens to each line. Dr Haas had thought of that very medicine. She closes her notebook. “Then we talk first,” she says.

    “I cannot promise all of it,” she adds. “I will tell you which part, and why.”
    .title = Four lines, read aloud
    .note =
        Aim: people see that a plan is the start of a talk, and also that it has limits.

        Ask: What is good about “I cannot promise all of it”?

        Ask: Which line would be hardest for a service to follow, and what could it offer instead?

        Take care: do not say that every plan must be followed, or that no plan counts. It differs from country to country.
the-yellow-paper--read-aloud--nod-at-each-line = Nod, and ask to hear what they cannot do.
    .after = “The quiet room is yours until midnight,” says Leon. “After that I do not know.” Staff who say what they cannot do leave you less alone with it. You can look for another way together.
the-yellow-paper--read-aloud--about-line-three = Point at line 3, and keep the finger there.
    .after = “Not without talking to you first,” says Dr Haas. Stopping or changing a medicine suddenly can be harmful. A doctor or a pharmacist can go through it with you. You can say what happened last time.
the-yellow-paper--read-aloud--one-line-changed = Shake your head at one line. It has changed.
    .after = Leon puts the paper down. “Then tell me about that one,” he says. “Yes or no is enough.” A plan is yours, and you can change it. Staff should listen to the paper and to you.
the-yellow-paper--read-aloud--enough-for-tonight = Lay a hand flat on the paper. Enough for tonight.
    .after = Leon folds it and reads no more. Being read aloud can be a lot, even in a kind voice. They know where to find it now. You can go on in the morning.


## Outcomes

the-yellow-paper--plan-in-part =
    The lamp is off, Claire knows, and the cat has food. Dr Haas offers no new medicine tonight.

    One thing does not work. At midnight somebody else needs the quiet room. Dr Haas writes down why, and what she offers instead: the room upstairs, with a curtain.

    A plan cannot force everything, and how far it counts in law differs from country to country. But tonight staff read it, and do what they can.
    .title = The plan helps, in part
the-yellow-paper--a-new-line =
    Line 2 says: “Quiet room.” Tonight Odile wants quiet, but she does not want to be alone. Leon asks with yes and no until he is sure.

    He writes it beside the line. She signs with a small flower, and he adds the date.

    You can change your plan. What the law says about this differs from country to country.

    When the words are back, Odile can write a clean copy with Sandro, her peer supporter.
    .title = A line of today
the-yellow-paper--quiet-tonight =
    The light is low. Somebody is near and asks nothing. Odile keeps her bag close to her.

    A hard night takes nothing away from what she wrote, and nothing from her say today. By the UN standard she keeps her [legal capacity](term:legal-capacity) when the words are gone.

    In the morning there is tea. Then she can nod, point, or show a paper.
    .title = A quiet night


## Words to say

the-yellow-paper--say--read-my-plan = I have a plan. Please read it before you decide.
the-yellow-paper--say--this-line-now = Please do this line now. The rest can wait.
the-yellow-paper--say--call-my-person = Please call the person I name. That person knows what helps me.
the-yellow-paper--say--not-yet = I cannot say it now. Please ask me again later.
the-yellow-paper--say--quiet-room = I need a quiet place and less light.
the-yellow-paper--say--ask-me-too = Please ask me too. I can nod, point or show a card.
the-yellow-paper--say--only-this-call = Please tell the person I named only what I ask you to tell.
the-yellow-paper--say--tell-me-what-not = If you cannot follow a part of my plan, please tell me why, and write it down.
the-yellow-paper--say--talk-first = A medicine hurt me before. Please talk to me first.
the-yellow-paper--say--changed-a-line = One line of my plan has changed. Please write what I want today.


## Questions to ask

the-yellow-paper--ask--why-this-one = Why this medicine, what else is there, and what if we wait?
the-yellow-paper--ask--what-else-tonight = Which part can you not do tonight, and what can you do instead?
the-yellow-paper--ask--where-is-it-kept = Where do you keep my plan, so that the next team finds it?
the-yellow-paper--ask--is-there-a-copy = Is there a copy of my plan on my file?


## Next steps

the-yellow-paper--next--reason-on-paper = Ask for the reason in writing, for each line that was not followed.
the-yellow-paper--next--look-at-plan-later = When you feel better, look at the plan again. What helped? What would you change?
the-yellow-paper--next--tell-my-person = Ask staff to call the person that your plan names, if you want that.
the-yellow-paper--next--new-copies = Give new copies to the people who had the old one, and put the date on them.
the-yellow-paper--next--show-it-tomorrow = Show your plan, or your person’s name, when you are ready.
the-yellow-paper--next--go-on-tomorrow = Go on with the next line tomorrow. Staff have seen the paper.
the-yellow-paper--next--in-danger = If you or somebody near you is in danger now, call the emergency number where you are.
