### Scenario: Tired all the time. Theme: consent.
### Speakers: Mateus (man, 44, a postman), Dr Osei (doctor, woman), Femi (nurse, man),
### Lien (pharmacist, woman). Clara (his wife, 43) is at home and does not speak.

# For translators:
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Mateus’s details.
# Names may change to suit your language. The medicine is never named, and no amount is ever given: keep it so.
# “Sex” is said plainly, as a nurse would say it. If your language needs a softer word that everybody understands, use it.
# The medicine helps Mateus, and it also makes life harder. Both are true; keep both.
# The line that stopping suddenly can be harmful must stay in every place where it stands. Nobody advises him to stop.

tired-all-the-time = Tired all the time
    .about = This story is about a medicine that helps and also makes daily life harder. It mentions weight, sleep and sex.


## Step: ten minutes

tired-all-the-time--ten-minutes =
    Mateus is a postman. He hears voices, and his medicine makes them quieter. It also makes him heavy and very sleepy. With his wife, Clara, sex has become difficult. He has told nobody.

    Every three months he sees Dr Osei at the centre. She is friendly, and she is late today. “We have ten minutes,” she says, and picks up her pen. “How are things?”
    .title = Ten minutes
    .note =
        Aim: people see that a yes to a medicine is not for ever. What it does to daily life belongs in the talk.

        Ask: What makes it hard to say some things in ten minutes?

        Ask: What could the centre do before the visit, so that the hardest thing gets said?

        Take care: nobody in the group needs to talk about their own medicine or their own body.
tired-all-the-time--ten-minutes--hardest-line-first = Take out three lines on paper. Read the hardest one first.
    .after = Mateus reads: “My medicine changed my sex life.” Dr Osei puts down the pen. Doctors hear this often. When a thing is hard to say, paper can help. You can also hand it over, and the doctor reads it.
tired-all-the-time--ten-minutes--four-questions = Ask: “What helps, what can harm, what else, and if I change nothing?”
    .after = Dr Osei puts down the pen. “Those are good questions. Let us take them one by one.” Four short questions often turn a quick check into a real talk.
tired-all-the-time--ten-minutes--longer-visit = Ask: “May I have a longer visit, with the pharmacist?”
    .after = “Yes. Lien has half an hour at three,” says Dr Osei. A pharmacist knows a lot about what medicines do. Many people find it easier to ask when there is no hurry.
tired-all-the-time--ten-minutes--all-fine = Say: “All fine, thank you.”
    .after = Many people say this when time is short or a thing is private. It is not a promise. Dr Osei does not know about the problem yet. You can still say it today, to somebody else, or next time.


## Step: the coat is on

tired-all-the-time--coat-on =
    Mateus has his coat on. In the corridor Femi, a nurse, waits with a list. They go into a small room, and Femi closes the door.

    “I ask everybody this,” he says. “You can answer, point or say nothing.” He reads slowly. “Sleep. Weight. Dry mouth. Sex. Mood.” He lays the list on the table and looks out of the window.
    .title = The coat is on
    .note =
        Aim: people see how staff can make a private thing easier to say.

        Ask: What does Femi do that gives Mateus room?

        Ask: Why does it help to name each effect, and not only to ask “Any problems?”

        Take care: somebody may say “he had his chance with the doctor”. Say that many people need a second or third one.
tired-all-the-time--coat-on--point-at-list = Point to two words on the list.
    .after = Mateus points to “sleep” and to “sex”. Femi nods. “You are not the only one.” He books half an hour with the pharmacist. Pointing is a full answer. Nobody needs more words than that at first.
tired-all-the-time--coat-on--longer-visit = Ask for a longer visit with the pharmacist.
    .after = Femi looks in the book. “Lien is free at three. Half an hour.” You do not have to say why you want more time. Staff can often find it when somebody asks.
tired-all-the-time--coat-on--take-list-home = Ask to take the list home.
    .after = “Keep it. Put a cross where it fits,” says Femi. He writes the number of the centre on it. Many people answer better at their own table. You can send it back or bring it with you.
tired-all-the-time--coat-on--go-home = Thank him, and go home.
    .after = Femi says that he asks again next time. Some days are not the day for it. The list stays here, and so does Femi. You can still call, or come by, before the next visit.


## Step: the pen is down

tired-all-the-time--pen-down =
    Dr Osei turns her chair away from the screen. “What do you want from your days?” she asks. Mateus thinks. “To be awake with Clara. And no loud voices on my round.”

    She asks about sleep, weight and sex, each by its name. She lists what is possible: stay, lower it slowly, or try another medicine. “Please do not stop suddenly. That can be harmful. We talk first.”
    .title = The pen is down
    .note =
        Aim: people hear what a fair talk about medicine sounds like: his aim first, then more than one way.

        Ask: Which of the three ways do such talks often leave out?

        Ask: What do you need to know before you can choose?

        Take care: do not let the group choose for Mateus. No medicine is named here, and nobody should name one.
tired-all-the-time--pen-down--small-step = Say: “One small step, please, and a day to look again.”
    .after = Dr Osei explains the good and the bad sides of each way. Together they choose one small step. Small steps with a date are often easier to agree on, and easier to take back.
tired-all-the-time--pen-down--see-pharmacist = Ask for half an hour with the pharmacist first.
    .after = “Good idea,” says Dr Osei, and she calls Lien. A second talk often makes things clearer. Nothing has to change before you have understood it.
tired-all-the-time--pen-down--talk-at-home = Say: “I want to talk about it at home first.”
    .after = Dr Osei writes the three ways on a page for him. There is no hurry. Many people decide better after some days, or with somebody they trust. You can come back sooner if you want to.
tired-all-the-time--pen-down--enough-today = Say: “That is all I can say today.”
    .after = “Then that is enough for today,” says Dr Osei. She offers another visit. Private things often come out a little at a time. You can go on from here next time.


## Step: half an hour

tired-all-the-time--half-an-hour =
    Lien, the pharmacist, has a small room with two chairs. She brings a sheet about the medicine, in plain words. It names the [side effects](term:side-effects), also the ones that people rarely mention.

    “Which of these do you know from your own days?” she asks. “We can look at each one. Please do not stop it suddenly. That can be harmful. Slow changes go through Dr Osei and me.”
    .title = Half an hour
    .note =
        Aim: people see what good information is: clear, in time, and about this person.

        Ask: What does Lien do so that Mateus can speak or stay silent?

        Ask: How would you find out if the sheet is clear?

        Take care: “stay as it is” is a real choice too. Nobody has to change something to have used a right.
tired-all-the-time--half-an-hour--say-the-rest = Say what you have not said yet.
    .after = “It is about sex,” says Mateus. Lien nods. “That is on the sheet, and it counts.” She asks if she may tell Dr Osei. Many people feel relieved after this sentence, and the talk often becomes more exact.
tired-all-the-time--half-an-hour--ask-slow-change = Ask: “What would a slow change look like?”
    .after = Lien draws a line with small steps and a check at each one. She calls Dr Osei, who comes in for five minutes. A plan that all three understand tends to be a safer one.
tired-all-the-time--half-an-hour--stay-with-checks = Say: “I stay with it for now. Please check me regularly.”
    .after = Lien writes down which checks are useful, and how often. To stay is a choice too, when you know what you are choosing. You can change your mind at any time.
tired-all-the-time--half-an-hour--just-listen = Listen, take the sheet, and decide nothing.
    .after = Lien puts her number on the sheet. “Read it twice. Then call me.” Many people can only listen the first time. Questions often come on the way home, and you can still ask them.


## Outcomes

tired-all-the-time--one-small-step =
    They agree on one small step. Dr Osei writes down what changes, who checks it and when: in four weeks, on a Tuesday. She writes what Mateus wants in his own words.

    “Did I explain it well?” she asks. He tells her what he understood. That is [informed consent](term:informed-consent), and it goes on. He can say stop, or slower, at each step. He does not change it alone, because that can be harmful.
    .title = One small step
tired-all-the-time--stay-and-check =
    Mateus stays with his medicine. He has chosen it: quiet voices matter most to him just now. His weight, blood and sleep get checked, and Femi writes the days on a card.

    In three months they look again at everything. Until then Mateus can ask sooner. His yes is for now, and he can take it back. He talks to somebody first, because stopping suddenly can be harmful.
    .title = Staying, with checks
tired-all-the-time--list-at-home =
    Mateus puts the page on the kitchen table. After supper he shows Clara one line of it. She reads it and takes his hand. “Shall I come with you next time?” she asks.

    He can say yes or no to that. He has the number of the centre, and some days to think. Nothing changes before then. To stop suddenly can be harmful, so he talks to somebody first.
    .title = A page at home
tired-all-the-time--next-time =
    Mateus walks home the long way. He has not said everything, and that is allowed. The question is still his.

    He can ask for an earlier visit. He can call the pharmacist, or send three lines on paper. His medicine stays as it is until he has talked to somebody. To change it suddenly and alone can be harmful.

    Next time he can begin with the hardest line.
    .title = There is a next time


## Words to say

tired-all-the-time--say--hardest-first = I want to begin with the hardest thing. My medicine affects my body, and it matters to me.
tired-all-the-time--say--more-time = I need more time than this visit. May I talk to a pharmacist?
tired-all-the-time--say--not-today = There is more to say. I would like to say it another day.
tired-all-the-time--say--point-here = I will point to it. Please do not ask me for more just now.
tired-all-the-time--say--take-it-home = I would like to read this at home, and ask my questions later.
tired-all-the-time--say--small-step = I would like one small step, slowly, and a day when we look at it again.
tired-all-the-time--say--need-days = I need some days to think, and to talk to somebody I trust.
tired-all-the-time--say--stay-for-now = I stay with it for now. That is my choice, and I may change my mind.
tired-all-the-time--say--changed-my-mind = I agreed before. I have changed my mind, and I want to talk about how to do it safely.
tired-all-the-time--say--write-it-down = Please write down what I want from my treatment, in my own words.
tired-all-the-time--say--go-on-from-here = I began to tell you something last time. I would like to go on from there.


## Questions to ask

tired-all-the-time--ask--good-and-bad = What are the benefits and risks for me, what else could we try, and what if we change nothing?
tired-all-the-time--ask--until-when = Until when can I think about it, and what happens until then?
tired-all-the-time--ask--how-slowly = How slowly would we change it, and who watches how I am?
tired-all-the-time--ask--which-checks = Which checks do I need, for example weight, blood or sleep, and how often?
tired-all-the-time--ask--who-to-call = Who can I call between visits if something worries me?
tired-all-the-time--ask--look-again = On which day do we look at all of it again?


## Next steps

tired-all-the-time--next--talk-first = Talk to a doctor or a pharmacist before you change or stop a medicine. Doing it suddenly can be harmful.
tired-all-the-time--next--short-diary = Write one line a day: sleep, energy, and one thing that went well.
tired-all-the-time--next--ask-about-sex-again = If the private thing does not get better, say it again at the next check.
tired-all-the-time--next--three-lines = Write three lines, and put the hardest one first. You can also hand the paper over.
tired-all-the-time--next--ask-sooner = Call and ask for an earlier visit, so that you can go on from where you stopped.
