### Scenario: What you say here. Theme: dignity.
### Speakers: Dan (man, 40, a gardener), Bridget (leads the peer group, woman, about 50),
### Ravi (in the group, man, about 30), Olga (in the group, woman, about 60), Dr Keller (at the clinic, woman).

# For translators:
# A peer group is run by people who have lived through similar things. Bridget is one of them, not a clinician.
# Nobody’s condition is named, and nobody tells their story. Keep it so.
# The clinic asks because it wants to help. Dr Keller is friendly: keep both sides fair.
# Bridget never promises complete secrecy. She says what the limit is before anybody speaks.
# “Serious danger” stays general: no detail, and no digits for the emergency number.
# Eleven people in all: two agree, nine do not. Tuesday and the numbers must not change. Names may change.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Dan’s details.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.

what-you-say-here = What you say here
    .about = This story is about a peer group, and who hears what people say there.


## Step: the letter

what-you-say-here--the-letter =
    Dan is a gardener. On Tuesdays he goes to a [peer support](term:peer-support) group. Eleven people come. Nobody asks for a diagnosis.

    Bridget, who leads the group, holds up a letter. “The clinic asks me who comes here, and how you seem. They mean well. I have not answered. It is about you, so I ask you. What shall I say?”

    It is quiet. Olga looks at her hands.
    .title = A letter from the clinic
    .note =
        Aim: people see that information about a person belongs to that person, even when others mean well.

        Ask: What does Bridget do well before she answers the letter?

        Ask: What might the clinic want to do with a list like this?

        Take care: nobody has to say what they tell in their own group, or if they go to one.
what-you-say-here--the-letter--tell-them-yes = Say: “Tell them yes. They want to help.”
    .after = Some nod, and some look away. Bridget writes to the clinic that the group is thinking about it. She sends no names. A yes from some is not a yes from all. You can still change your mind.
what-you-say-here--the-letter--numbers-only = Say: “Tell them how many come. No names.”
    .after = “Eleven people, on Tuesdays,” says Bridget. “That I can write.” A number often gives a service what it needs for its plans. You can ask to read the answer before it goes out.
what-you-say-here--the-letter--each-decides = Say: “Let each of us decide, on paper.”
    .after = Bridget likes that. She tears a page into eleven slips. On paper, people can often say what they do not say aloud. Each slip is about one person only. You can take yours back.
what-you-say-here--the-letter--what-about-danger = Ask: “What happens if somebody is in serious danger?”
    .after = Bridget puts the letter down. “That is the harder question. Let us talk about it now.” A clear answer before anybody speaks often makes people feel safer. You can ask this in any group, on the first day.
what-you-say-here--the-letter--say-nothing = Say nothing, and look out of the window.
    .after = Many people wait to see what others say. Bridget does not take silence for a yes. “I will answer next week,” she says. You can speak to her alone, write to her, or come back to it on Tuesday.


## Step: after the group

what-you-say-here--after-the-group =
    The others have gone. Dan and Bridget, who leads the group, stack the chairs.

    “You do not have to say anything,” she says. “But the letter can wait. I would rather answer late than wrong.”

    Dan thinks of the things that he has said in this room. He has told nobody else. He likes Dr Keller at the clinic. He still wants to choose what she hears.
    .title = Stacking chairs
    .note =
        Aim: people see that a quiet person can still have a say, in another way.

        Ask: How does Bridget leave the choice with Dan?

        Ask: Why might somebody trust a group and a clinic with different things?

        Take care: Dan does not have to mistrust Dr Keller to say no. Keep her fair.
what-you-say-here--after-the-group--tell-bridget = Tell Bridget: “Numbers are fine. Names are not.”
    .after = “Thank you,” says Bridget. “You are the third who tells me so.” One quiet sentence afterwards often counts as much as one in the group. You can ask her not to say who said it.
what-you-say-here--after-the-group--ask-what-leaves = Ask: “What leaves this room, and who decides?”
    .after = Bridget sits down again. “Good question. I want to answer it for everybody, next Tuesday.” Asking this often helps others too. You do not have to be the one who raises it.
what-you-say-here--after-the-group--write-a-note = Write her a note: “Let each of us decide.”
    .after = Bridget reads it and nods. Next Tuesday she brings slips of paper. Writing is often easier than speaking in front of ten people. Your name does not have to be on the note.
what-you-say-here--after-the-group--stack-chairs = Stack the chairs, and talk about the garden.
    .after = They talk about tomatoes. Some days that is what a group is for. Bridget still asks everybody before she answers. You can tell her on the phone, next week, or not at all.


## Step: two empty chairs

what-you-say-here--two-empty-chairs =
    On the next Tuesday two chairs stay empty. Ravi, who often speaks first, says little.

    “I think I know why,” says Bridget, who leads the group. “Last week some of you said yes to the clinic. Nobody asked the others one by one. I have sent no names, and I will not.”

    She looks around. “We can still choose another way.”
    .title = Two empty chairs
    .note =
        Aim: people see how quickly trust can go, and that it can be asked for again.

        Ask: Why might two people stay away, though nothing was sent?

        Ask: What does Bridget say that leaves a way back?

        Take care: Dan’s yes was kind. Nobody in the group should have to defend it.
what-you-say-here--two-empty-chairs--changed-my-mind = Say: “I said yes. I have changed my mind.”
    .after = Ravi looks up. “Me too,” says somebody else. Bridget brings slips of paper, so that each person can choose. A change of mind is allowed at any time, and it often makes it easier for others.
what-you-say-here--two-empty-chairs--numbers-instead = Say: “Let us send numbers only.”
    .after = Heads nod around the table. Bridget says that she will call the two who are away, if they agree to calls. A smaller answer is often enough. You can look at it again later.
what-you-say-here--two-empty-chairs--ask-what-leaves = Ask: “What leaves this room, and who decides?”
    .after = “I ought to have said that on the first day,” says Bridget. She says it now. A question like this often helps a group to begin again.
what-you-say-here--two-empty-chairs--stay-quiet = Say nothing, and listen.
    .after = Dan listens, and finds it hard to speak. Many people do when they feel that they were part of it. Nothing has been sent. You can still talk to Bridget, or say one sentence next week.


## Step: the limit

what-you-say-here--the-limit =
    Bridget, who leads the group, speaks slowly. “What you say here stays here. There is one limit. If I believe that somebody is in serious danger, I do not keep it to myself.

    I tell that person first, if I can. I tell only those who can help, and only what they need. If it is about this very minute, I call the emergency number.”

    “Good to know,” says Olga. “Before, I was not sure.”
    .title = One honest limit
    .note =
        Aim: people see that an honest limit can make a group safer than a promise that nobody can keep.

        Ask: What changes for Olga when she knows the limit?

        Ask: Which words would you use for such a rule? How short can it be?

        Take care: do not ask for examples of danger. If somebody is worried about a person now, talk to them alone, afterwards.
what-you-say-here--the-limit--write-the-rule = Say: “Let us write it down, and read it at the start.”
    .after = Ravi finds a pen. They need four lines, and they laugh twice. People often say more, not less, when the rule is known before they speak. You can change it together.
what-you-say-here--the-limit--and-the-letter = Say: “And the clinic gets numbers only.”
    .after = Bridget writes: “Eleven people come.” The letter and the danger rule are two different things. It often helps to keep them apart. You can read the answer before it goes out.
what-you-say-here--the-limit--each-decides = Say: “For the letter, let each of us decide on paper.”
    .after = Bridget makes eleven slips. A rule for danger is for all. Everything else is for each person to choose. You can write yes, no, a part, or nothing.
what-you-say-here--the-limit--only-listen = Only listen today.
    .after = Nobody asks Dan to speak. Many people need to hear a rule first, and to see if it is kept. You can join in next week, or ask Bridget alone.


## Step: slips of paper

what-you-say-here--slips-of-paper =
    There is a slip for each person. If somebody is away today, their slip waits. Each slip has one question: “What may Bridget tell the clinic about me?” There are four answers: nothing, only that I come, a part, ask me each time.

    At the bottom it says: “You can take this back at any time. An empty slip means nothing.”

    Bridget, who leads the group, turns round, so that she sees nobody write. “The group stays the same for you,” she says.
    .title = Eleven slips
    .note =
        Aim: people see what a free choice needs: clear answers, no watching, and a way to take it back.

        Ask: What makes this slip fair? What would you add?

        Ask: What would change if the group saw each answer?

        Take care: do not ask people how they would fill in their slip. It is private here too.
what-you-say-here--slips-of-paper--write-no = Write: “Nothing.”
    .after = Dan folds the slip, and Bridget puts it into an envelope with the others. No reason is needed. People often worry that a no changes how others see them. The place in the group is the same.
what-you-say-here--slips-of-paper--write-a-part = Write: “Only that I come.”
    .after = Dan writes the date beside it. A part can be useful, when a clinic plans with you. You decide how small it is. You can make it smaller, or take it back next week.
what-you-say-here--slips-of-paper--leave-it-empty = Fold it, and leave it empty.
    .after = An empty slip means nothing is told. Many people leave it empty because they are tired or not sure. You do not have to explain. You can ask for a new slip on any Tuesday.


## Outcomes

what-you-say-here--numbers =
    Bridget reads her answer aloud before she sends it. “Eleven people come on Tuesdays. People come freely. I do not report on anybody.”

    Dr Keller from the clinic calls. “I understand,” she says. “I did not know how you work. May I tell people that your group exists?”

    Now the clinic knows what the group is for. If it asks again, the answer is there. Each person can still tell Dr Keller whatever they like.
    .title = A number and no names
what-you-say-here--my-own-slip =
    In the end there are eleven slips in the envelope. Two people agree to something. Nine do not. Bridget sends only what the two wrote, and shows it to them first.

    “And the rest of us?” asks Olga. “The rest is yours,” says Bridget.

    Dan can change his answer on any Tuesday. What he says in the group stays there, apart from serious danger. His [privacy](term:privacy) does not end because he uses a service.
    .title = His own slip
what-you-say-here--a-known-rule =
    Four lines hang on the wall. “What you say here stays here. If somebody is in serious danger, we tell those who can help. We tell you first, if we can. Anything else, you decide.”

    Bridget reads them at the start of each group. A new man listens. Then he takes off his coat and sits down.

    The letter from the clinic gets a short answer: no names.
    .title = Four lines on the wall
what-you-say-here--next-tuesday =
    Dan waters his tomatoes and thinks. He does not have to decide today.

    Bridget has sent no names. She does not take silence for a yes. Next Tuesday she will ask again, and there will be tea.

    Until then Dan can say less in the group, or as much as before. If somebody is in danger right now, he does not wait for Tuesday. He calls the emergency number where he is.
    .title = Next Tuesday


## Words to say

what-you-say-here--say--ask-all-first = Please ask everybody first. Each of us can say yes only for ourselves.
what-you-say-here--say--numbers-only = Please tell them how many people come. No names, and nothing about how we are.
what-you-say-here--say--each-decides = Please let each of us decide about our own information, on paper.
what-you-say-here--say--not-in-the-group = I do not want to talk about this in the group. I may tell you later, alone.
what-you-say-here--say--changed-my-mind = I said yes before. I have changed my mind.
what-you-say-here--say--rule-first = Please tell us what stays here, before anybody speaks.
what-you-say-here--say--my-answer-no = Please tell them nothing about me.
what-you-say-here--say--my-answer-a-part = You may tell them this about me, and no more.
what-you-say-here--say--empty-is-no = I have not answered. Please do not take that for a yes.
what-you-say-here--say--nothing-in-my-name = I agreed too fast. Please send nothing about me.
what-you-say-here--say--take-it-back = I take back my agreement from today. Please send nothing more about me.


## Questions to ask

what-you-say-here--ask--what-leaves = What leaves this room, and who decides?
what-you-say-here--ask--serious-danger = If somebody is in serious danger, who is told, and how?
what-you-say-here--ask--is-rule-in-letter = Does the clinic know our rule about serious danger?
what-you-say-here--ask--what-for = What do you need this information for, and would a number do?
what-you-say-here--ask--who-reads-it = Who reads what I have agreed to, and where is it kept?


## Next steps

what-you-say-here--next--read-the-answer = Ask to read the answer before it is sent.
what-you-say-here--next--talk-to-those-away = Ask the leader to tell those who stayed away that no name was sent without a yes.
what-you-say-here--next--if-asked-again = If anybody asks for names again, ask them to put it in writing, and to say why.
what-you-say-here--next--copy-of-slip = Keep a copy of what you agreed to, with the date.
what-you-say-here--next--nothing-to-do = You do not have to do anything more. You can change your answer at any time.
what-you-say-here--next--look-at-the-rule = Look at the rule together twice a year, and change what does not work.
what-you-say-here--next--somebody-new = When somebody new comes, read the rule first.
what-you-say-here--next--in-danger = If somebody is in danger now, call the emergency number where you are.
what-you-say-here--next--one-line-to-leader = Send the leader one line about what you would like.
what-you-say-here--next--say-less-for-now = Until you know the rule, say only as much as you want to.
