### Scenario: Whoever is on shift. Theme: dignity.
### Speakers: Emmanuel (man, 79, lives in the care home), Vera (care worker, woman, about 30),
### Marek (care worker, man, about 45), Dorota (senior care worker, woman, about 50), Ruth (his niece, woman, about 40).

# For translators:
# Emmanuel is a retired music teacher. Why he would rather have a man stays private: never add a reason.
# The story must work for any mix of genders. Under --say-- and --ask-- keep the sentences free of his details.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Names may change to suit your language. Four o’clock, the chair and the call bell must not change.
# Staff are in a hurry and mean well. Vera, Marek and Dorota all do something well: keep it so.
# The body is named only as far as washing needs it. Keep it plain, and never funny.
# A care worker is not a nurse. Use the everyday word for somebody who helps people wash and dress.

whoever-is-on-shift = Whoever is on shift
    .about = This story is about help with washing in a care home, and who gives it.


## Step: the knock

whoever-is-on-shift--knock =
    Emmanuel is 79. He taught music for forty years. Since an operation on his hip he needs help in the shower.

    At eight there is a knock. A woman comes in with towels. He has never met her. “Good morning, I am Vera. Shower time!” Next door somebody is already calling her.

    Emmanuel would rather have a man to help him. He can wait.
    .title = A knock at eight
    .note =
        Aim: people see that who helps you wash is a real question, and that staff can ask it.

        Ask: What could the home ask on the first day, so that this morning goes differently?

        Ask: What makes it hard to speak when somebody already stands there with towels?

        Take care: the group may guess why he wants a man. He does not have to give a reason. Nobody here does.
whoever-is-on-shift--knock--ask-for-a-man = Say: “I would like a man to help me. I can wait.”
    .after = “Let me ask,” says Vera. She makes a call from the corridor. “Marek can come at four. Is that all right?” You do not have to give a reason. Staff can often find a way when you say what you want, and when.
whoever-is-on-shift--knock--wash-at-basin = Say: “Today I wash at the basin, by myself.”
    .after = Vera thinks of his hip. She brings a chair, and puts the call bell where he can reach it. A smaller wash often works for a day when you have what you need. You can still ask for a shower later.
whoever-is-on-shift--knock--ask-for-plan = Ask: “Please write in my care plan who helps me wash.”
    .after = Vera nods. “I will tell Dorota. She writes the plans. The shower can wait.” A line in the [care plan](term:care-plan) takes longer, often a week. After that it tends to hold on every shift. You can still say what you want today.
whoever-is-on-shift--knock--go-along = Say nothing, and go along with it.
    .after = Vera is careful and quick. Emmanuel looks at the wall, and afterwards he feels ashamed. Many people go quiet in such a moment. Going along once is not a yes for every day. You can say stop at any time. You can still speak tonight or tomorrow.


## Step: his niece calls

whoever-is-on-shift--niece-calls =
    In the evening his niece Ruth calls. “You sound tired,” she says.

    Emmanuel is quiet for a while. “This morning somebody I do not know washed me. I did not like it.”

    Ruth does not ask why. “Thank you for telling me,” she says. “What would you like now? I can help, or I can just listen.”
    .title = Ruth calls
    .note =
        Aim: people see that a thing can be said later, to somebody you trust.

        Ask: What does Ruth do that keeps the choice with Emmanuel?

        Ask: Which is easiest for you: to say it, to write it, or to have somebody beside you?

        Take care: somebody may say “he let it happen”. Say that many people freeze, and that he can still ask.
whoever-is-on-shift--niece-calls--with-ruth = Ask Ruth to be there when he tells the staff.
    .after = Ruth comes on Thursday. She asks Dorota, a senior care worker, for ten quiet minutes. A private thing is often easier to say with somebody beside you. You choose what that person says, and what not.
whoever-is-on-shift--niece-calls--tell-vera = Tell Vera in the morning: “I would like a man to help me.”
    .after = In the morning Vera listens. “I am sorry. I did not ask you yesterday.” She makes a call, and Marek can come at four. Staff often want to know. Saying it a day later counts just as much.
whoever-is-on-shift--niece-calls--write-a-note = Write a note about it for the care plan.
    .after = He writes three lines. Vera gives them to Dorota, who writes the plans, and tells him so. Writing is often easier when a thing is private. You can keep a copy of your note.
whoever-is-on-shift--niece-calls--talk-about-music = Say: “Not now”, and talk about music.
    .after = Ruth tells him about her choir, and he laughs. Many people do not want to talk on the same day. You can still bring it up with Ruth, with Vera or with somebody else, on any day.


## Step: four o’clock

whoever-is-on-shift--four-oclock =
    At four there is a knock. Marek, a care worker, waits until Emmanuel says “Come in”.

    “How would you like it done?” he asks. He closes the door and the curtain. He keeps Emmanuel covered with a towel, and says what he does next. They talk about pianos.

    “That was good,” says Emmanuel. Marek smiles. “But I am away from tomorrow, for five days.”
    .title = Four o’clock
    .note =
        Aim: people see what respect looks like in small things: a knock, a question, a curtain, a towel.

        Ask: What does Marek do before he begins?

        Ask: What should happen on the five days without Marek?

        Take care: do not make Marek the hero and Vera the bad one. She was in a hurry, and she found him.
whoever-is-on-shift--four-oclock--ask-back-up = Ask: “Who helps me wash while you are away?”
    .after = “I do not know,” says Marek. “I will ask Dorota to sit down with you.” He does it before he goes home. A question about the next days often shows what is not planned yet.
whoever-is-on-shift--four-oclock--basin-days = Say: “On those days I wash at the basin, by myself.”
    .after = Marek tries it out with him: the chair, the bell, the towel. He leaves a note for the next shift. Doing a part of it yourself often gives you more say. You can still ask for help when you need it.
whoever-is-on-shift--four-oclock--leave-it = Thank him, and leave it there for now.
    .after = One good afternoon can be enough. Tomorrow somebody else will knock. Many people wait and see. You can still say what you want then, and you can say that today worked well.


## Step: the plan

whoever-is-on-shift--back-up =
    Dorota, a senior care worker, sits down with Emmanuel and his [care plan](term:care-plan).

    “We did not ask you on your first day,” she says. “I am sorry. Two men work here, and nine women. I cannot promise you a man every time.”

    She writes: Emmanuel wants a man to help him wash. Then she looks up. “And when neither of them is here?”
    .title = A plan and a back-up
    .note =
        Aim: people see that a choice needs a back-up, so that it holds on every shift.

        Ask: Dorota says honestly what she cannot promise. What does that change?

        Ask: What would you want in the plan, if you were Emmanuel?

        Take care: “not always” is not “never”. Keep the talk on what can be agreed, and what needs a reason.
whoever-is-on-shift--back-up--rather-wait = Say: “Then I wait, or I wash at the basin.”
    .after = Dorota writes it down in his words, with the chair and the bell. A clear second choice often makes a plan stronger. You can change it on any day, even on the day itself.
whoever-is-on-shift--back-up--somebody-i-know = Say: “Then somebody I know, and ask me first.”
    .after = “That we can do,” says Dorota. She asks him which workers he knows. Help is often easier with somebody you have met before. You can still say no on the day.
whoever-is-on-shift--back-up--want-the-reason = Say: “Then tell me the reason each time, and a new time.”
    .after = Dorota thinks. “Yes. That is fair.” A reason does not bring a man to the shift. It often shows where the plan needs a change. You can keep the dates, and use them later.
whoever-is-on-shift--back-up--think-first = Say: “I need to think”, and stop for today.
    .after = Dorota leaves the page open. “I am here again on Monday.” Many people need time for such a question. You can come back to it, or ask somebody you trust to sit with you.


## Outcomes

whoever-is-on-shift--in-the-plan =
    It takes a week. Then there is a new page in the [care plan](term:care-plan). It says who helps Emmanuel wash, how and when. It says what happens when that person is away.

    A new worker knocks. She has read the page. “It says that I ask you first,” she says.

    Now the plan holds on every shift. Emmanuel can change it when he wants.
    .title = A page for every shift
whoever-is-on-shift--at-the-basin =
    Emmanuel has a chair, the call bell and a closed door. He washes slowly, and listens to the radio. Nobody hurries him.

    This works for some days. For a shower he needs more help. He can ask for it on a day that suits him, and say who he wants.

    When he rings, staff should come, and knock first. Asking for another person must not bring him less help.
    .title = A chair and a bell
whoever-is-on-shift--reasons-on-paper =
    Two weeks pass. Three times there is no man on the shift. Twice Emmanuel hears the reason and a new time. Once nobody tells him anything.

    Now he has one page with dates and reasons. He can show it to the manager of the home. An [advocate](term:advocate) can help him say what he wants. He can also make a [complaint](term:complaint). Nobody should give him worse care for that.
    .title = Dates and reasons
whoever-is-on-shift--day-by-day =
    No plan is ready yet. Emmanuel does not know who will knock tomorrow. He knows what he would like.

    He can say it at the door, to any worker, on any day. He can say “stop” in the middle, and staff should stop. [Dignity](term:dignity) does not depend on a plan.

    When he is ready, somebody can make a plan with him.
    .title = Day by day


## Words to say

whoever-is-on-shift--say--choose-who = I would like to choose who helps me wash, a man or a woman. I can wait.
whoever-is-on-shift--say--by-myself = Today I would like to wash by myself. Please give me a chair and the call bell.
whoever-is-on-shift--say--write-it = Please write in my care plan who helps me wash, and what happens if that person is away.
whoever-is-on-shift--say--please-stop = Please stop. I am not comfortable with this.
whoever-is-on-shift--say--somebody-with-me = There is something private that I want to say. I would like somebody I trust to sit with me.
whoever-is-on-shift--say--told-later = I went along with it yesterday. Next time I would like it to be different.
whoever-is-on-shift--say--not-now = I am not ready to talk about this. I will come back to it.
whoever-is-on-shift--say--it-worked = We found a way that worked. I would like to do it like that again.
whoever-is-on-shift--say--rather-wait = If that person is away, I would rather wait, or wash by myself.
whoever-is-on-shift--say--somebody-i-know = If that person is away, please send somebody I know, and ask me first.
whoever-is-on-shift--say--tell-me-why = If it is not possible today, please tell me why, and give me a new time.
whoever-is-on-shift--say--show-the-page = This is in my care plan. Please read it before we start.
whoever-is-on-shift--say--ring-and-knock = When I ring, please come and knock before you open the door.
whoever-is-on-shift--say--these-dates = It did not work on these dates. I would like a plan that works.


## Questions to ask

whoever-is-on-shift--ask--who-if-away = Who will help me wash, and what if that person is away?
whoever-is-on-shift--ask--look-again = When do we look at this page again?
whoever-is-on-shift--ask--who-comes = Who comes tomorrow, and at what time?
whoever-is-on-shift--ask--when-answer = Who will answer me, and by when?


## Next steps

whoever-is-on-shift--next--copy-of-page = Ask for a copy of the page, and keep it in your room.
whoever-is-on-shift--next--copy-for-helper = Give a copy to the person who came with you, if you want.
whoever-is-on-shift--next--change-the-page = Try it for some weeks. Then ask to change what does not work.
whoever-is-on-shift--next--pick-a-day = Pick a day and a time for a shower, and say who you would like.
whoever-is-on-shift--next--ask-for-a-line = Ask a worker you trust to write one line about it in your care plan.
whoever-is-on-shift--next--note-dates = Write down each time: the date, what you asked for and what you were told.
whoever-is-on-shift--next--meeting-together = Ask for a meeting, and bring the person who helped you before.
whoever-is-on-shift--next--bring-somebody = Ask for a meeting, and choose somebody to bring.
whoever-is-on-shift--next--if-still-no = If nothing changes, ask how to make a [complaint](term:complaint). An advocate can help.
whoever-is-on-shift--next--first-minute = Practise one sentence that you can say at the door, in the first minute.
