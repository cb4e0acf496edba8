### Scenario: “Don’t tell my mum”. Theme: consent.
### Speakers: Kai (boy, 16, plays the drums), Asha (nurse at the youth centre, woman, 33),
### Lena (Kai’s mother, 45).

# For translators:
# Kai is 16. The rules about parents and age differ from place to place: name no age limit and no law.
# The girl at school has no name. The story does not say if it is about love, friendship or a quarrel: keep it open.
# “Serious danger” is said in these two words only. Add no detail of harm.
# Lena is worried and kind. Asha is rushed at first, and she puts it right. Keep all three fair.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any young reader to use, so keep them free of Kai’s details.
# “Confidential” is explained in the story as “it stays here”. Use the words that young people understand.

dont-tell-my-mum = “Don’t tell my mum”
    .about = This story is about what a young person tells a nurse, and who will know.


## Step: the clock

dont-tell-my-mum--the-clock =
    Kai is 16 and plays the drums. For weeks he has slept badly. There is also a girl at school. He has just told this to Asha, a nurse at the youth centre.

    His mother, Lena, sits in the waiting room. She will ask.

    “Don’t tell my mum,” says Kai. Asha looks at the clock and at the next name. “Well, that depends,” she says.
    .title = “That depends”
    .note =
        Aim: people see that privacy and its limits belong in the first minute of a talk.

        Ask: What does “that depends” do to Kai?

        Ask: When would you want to hear who will know: before you speak, or after?

        Take care: parents in the group may feel blamed. Lena does nothing wrong. She is worried, and she may get help too.
dont-tell-my-mum--the-clock--who-will-know = Ask: “Who will know what I tell you?”
    .after = Asha turns away from the clock. “I should have said that first,” she says. “Let me do it now.” This question is always allowed. Many people speak more freely after the answer.
dont-tell-my-mum--the-clock--choose-one-thing = Say: “I want to choose what Mum hears.”
    .after = “Then let us choose,” says Asha. She takes a page and makes two lists: what stays here, what Mum may know. Choosing often feels better than all or nothing.
dont-tell-my-mum--the-clock--mum-at-the-end = Ask: “Can Mum come in for the last ten minutes?”
    .after = “Good idea. First we agree what we say, and what we do not,” says Asha. A short time together at the end is often calm, because everybody knows the plan.
dont-tell-my-mum--the-clock--say-nothing = Say nothing more, and look at your hands.
    .after = Many people go quiet when they are not sure who will know. It is a way to look after yourself. Asha sees it. You can go on in a minute, next week, or with somebody else.


## Step: fingers on the table

dont-tell-my-mum--drumming =
    Kai drums on the table with two fingers. Asha puts her phone in the drawer.

    “You stopped when I looked at the clock,” she says. “That was my mistake. We have half an hour, and you need not fill it.”

    She pushes a page and a pen across. “You can talk, write or drum. I only tell your mother what you agree to. There is one limit to that. You can ask me about it.”
    .title = Fingers on the table
    .note =
        Aim: people see how staff can win back trust after a bad moment.

        Ask: What does Asha do with her body, and what does she say?

        Ask: What helps a young person who does not want to talk?

        Take care: do not ask young people in the group what they keep from their parents.
dont-tell-my-mum--drumming--who-will-know = Ask: “What limit? Who will know?”
    .after = Asha explains it in plain words, and asks if she was clear. Silence first and a question later is fine. Staff are often glad when somebody asks about it.
dont-tell-my-mum--drumming--write-it = Write two lists: what stays here, what Mum may know.
    .after = Kai writes seven words in one list and one in the other. Asha reads nothing until he turns the page. Writing often helps when talking is too much.
dont-tell-my-mum--drumming--another-person = Ask: “Is there somebody else I could talk to?”
    .after = “Yes. There is another nurse, and a peer supporter who is twenty,” says Asha. She is not hurt. It can take two attempts to find the right person. You can also come back to her.
dont-tell-my-mum--drumming--go-on-drumming = Go on drumming.
    .after = Asha listens to the rhythm. After a while she says that he can come again on Wednesday. Time together without words is not lost. You can speak on another day.


## Step: what stays here

dont-tell-my-mum--what-stays-here =
    “What you say here stays here,” says Asha. “That is called [confidentiality](term:confidentiality). I write some of it down, and you may read it.”

    “There is one limit. If you or somebody else is in serious danger, I have to get help. Then I tell you first, if there is any way.”

    “And your mother?” she goes on. “What parents may know at your age differs from place to place. I will tell you how it is here.”
    .title = What stays here
    .note =
        Aim: people hear a clear and honest answer about privacy and its limit.

        Ask: Would you trust Asha more or less after she named the limit? Why?

        Ask: How would you explain this limit to a friend of 14?

        Take care: somebody may say “under 18, parents decide everything”. By the UN standard, a young person’s own views count. They count more with age.
dont-tell-my-mum--what-stays-here--what-is-danger = Ask: “What is serious danger, and what do you do then?”
    .after = Asha puts down the pen and answers fully. “Nothing you said today is that,” she adds. Clear answers often make it easier to ask for help early.
dont-tell-my-mum--what-stays-here--choose-one-thing = Say: “I want to choose what Mum hears.”
    .after = They make two lists. Kai may change them at any time. A list like this helps staff too, because nobody has to guess at the door.
dont-tell-my-mum--what-stays-here--mum-at-the-end = Ask for Mum to come in at the end.
    .after = “First we agree on the words,” says Asha. They choose one topic and a sign for “stop”. A plan like this often keeps such talks short and calm.
dont-tell-my-mum--what-stays-here--keep-it-here = Nod. It all stays here for now.
    .after = “Then it stays here,” says Asha. Many people want to know the limit and then wait. That is a decision too. You can change it next week.


## Step: at the door

dont-tell-my-mum--at-the-door =
    There is a knock. Lena puts her head in. “I am so sorry. Is he all right? What did he say?”

    Asha stands up. “I can tell you how we work here,” she says. “What Kai says is for Kai to tell. And there is a talk for parents on Tuesdays, with tea.”

    Lena breathes out. She looks at her son. “You do not have to,” she says.
    .title = A knock at the door
    .note =
        Aim: people see that a parent’s worry and a young person’s privacy can both be respected.

        Ask: What does Lena need in this moment, and what does Asha offer her?

        Ask: Which one thing would be enough for Kai to say, if he wants to?

        Take care: telling a parent is not the better ending, and not telling is not either. He chooses.
dont-tell-my-mum--at-the-door--say-it-myself = Tell her one thing: “I am not sleeping.”
    .after = “I thought so,” says Lena. “Thank you.” She does not ask for more. One true thing is often enough for a worried parent. You can tell more later, or not.
dont-tell-my-mum--at-the-door--nurse-says-it = Ask Asha to say one thing for you, and only that.
    .after = Asha looks at the list, and Kai nods. “Kai sleeps badly, and we work on it,” she says. She stops there. It can be easier when somebody else says the words you choose.
dont-tell-my-mum--at-the-door--mum-comes-in = Ask her in for ten minutes, with a plan.
    .after = Asha says first what they will talk about, and what they will not. Lena sits down. Talks with a plan and an end often stay calm.
dont-tell-my-mum--at-the-door--not-now = Shake your head. Not now.
    .after = “Not now,” Asha says kindly, and shows Lena the tea. It is all right to say nothing in a doorway. You can tell her at home, in a year, or in a message.


## Outcomes

dont-tell-my-mum--one-thing-told =
    Lena knows one thing: Kai is not sleeping. She does not ask for more. At home she makes his favourite soup.

    The rest stays with Kai and Asha. It is his [privacy](term:privacy), and he can share more of it when he likes. On Wednesday he comes again, and they look at his nights.

    If it gets hard before then, he can call Asha, or tell an adult he trusts.
    .title = One thing told
dont-tell-my-mum--last-ten-minutes =
    Lena sits beside Kai. Asha begins. “Today we talk about sleep. The rest is Kai’s.” Lena asks about screens and about supper. Kai laughs once.

    When a question comes too close, he lifts his hand. Asha says: “That is for another day.” Lena nods.

    After ten minutes it ends. Kai can decide each time if his mother comes in, and what for.
    .title = The last ten minutes
dont-tell-my-mum--stays-here =
    On the way home Lena does not ask. Asha has told her how the centre works, and about the talk for parents.

    Kai has a card with a day on it: Wednesday, four o’clock. What he said stays with Asha. He can choose to tell his mother something later. He can also talk to somebody else at the centre.

    If anybody is in danger, he tells an adult he trusts, or calls the emergency number where he is.
    .title = It stays here
dont-tell-my-mum--first-to-kai =
    “Here, serious danger means that somebody could get badly hurt soon,” says Asha. “Then I talk to you first, if I can. We decide together who hears what. I share no more than is needed.”

    Kai writes three names of people he could tell. Asha gives him the number of the centre.

    If he or somebody else is ever in danger, he need not wait. He can call the emergency number where he is.
    .title = First to Kai


## Words to say

dont-tell-my-mum--say--choose-what-to-tell = I would like to choose what my family hears, and who tells them.
dont-tell-my-mum--say--last-ten = Please let my family come in at the end only, and let us agree first what we say.
dont-tell-my-mum--say--not-yet = I am not ready to talk about it yet. Please do not pass it on.
dont-tell-my-mum--say--somebody-else = I would like to talk to somebody else here. Who could that be?
dont-tell-my-mum--say--one-thing = I want to tell you one thing today. Please do not ask for more yet.
dont-tell-my-mum--say--say-only-this = Please say only this for me, and nothing else.
dont-tell-my-mum--say--only-that = You know one thing about me now. I will tell more when I am ready.
dont-tell-my-mum--say--more-later = I told you one thing today. Thank you for listening. More may come later.
dont-tell-my-mum--say--stop-sign = When I lift my hand, please change the subject.
dont-tell-my-mum--say--tell-me-first = If you ever have to tell somebody, please tell me first, and tell me why.


## Questions to ask

dont-tell-my-mum--ask--who-will-know = Who will know what I tell you, and when would you have to tell somebody?
dont-tell-my-mum--ask--serious-danger = What do you call serious danger, and what do you do then?
dont-tell-my-mum--ask--what-is-written = What do you write down about me, who can read it, and may I see it?


## Next steps

dont-tell-my-mum--next--check-what-was-said = Ask later what they said for you, word for word.
dont-tell-my-mum--next--list-of-two = Write two lists: what stays private, and what you would not mind others knowing.
dont-tell-my-mum--next--help-for-parents = Tell your parents that they can ask for help of their own. They do not need your secrets for it.
dont-tell-my-mum--next--if-danger = If you or somebody else is in danger, do not wait. Tell an adult you trust, or call the emergency number where you are.
dont-tell-my-mum--next--bring-a-line = Bring one line on paper next time. You can hand it over and say nothing.
dont-tell-my-mum--next--three-names = Write down three people you could tell, and how to reach them, also at night.
