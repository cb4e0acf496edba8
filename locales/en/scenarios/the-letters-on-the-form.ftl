### Scenario: The letters on the form. Theme: legal capacity and support to decide.
### Speakers: Ruth (woman, 46, works in a garden centre), Michael (her brother, 41, works in a café, in hospital),
### Hugo (nurse in charge, man), Dr Banerjee (doctor, woman). Mona (advocate, woman) is only mentioned.

# For translators:
# Nobody dies in this story. Michael has a lung infection and is getting better.
# Michael has Down’s syndrome. He is an adult, and he speaks for himself. Let him speak first wherever he can.
# The reader is Ruth. The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# “Resuscitation” means trying to start a heart again after it has stopped. Use the words that staff write where your language is spoken.
# “Learning disability” stands here as words on the form. Use the respectful everyday term of your language.
# Sentences under --say-- and --ask-- are for any reader to use: some for the person in the bed, some for a relative.
# Keep them free of names and of kinship.
# Ruth supports Michael. She does not decide for him and she signs nothing for him.
# Do not say who decides in law: that differs from country to country. Keep the voice calm.

the-letters-on-the-form = The letters on the form
    .about = This story is about a form for a heart that stops. It speaks of dying. Nobody dies in it.


## Step: what does it say?

the-letters-on-the-form--what-does-it-say =
    Michael works in a café. Now he is in hospital with a lung infection. His breath is getting easier. “What does it say there?” he asks his sister Ruth.

    She reads the form on his chart. “Do not attempt resuscitation: learning disability.” It means: if his heart stops, staff do not try to start it again.

    Nobody has talked to Michael about this, or to her.
    .title = What does it say?
    .note =
        Aim: people see that a disability is not a medical reason. The first talk belongs to the person.

        Ask: Who had the first question in this story, and who owes him an answer?

        Ask: What would you need in this moment, before you say anything?

        Take care: some people here have lost somebody. Say at the start that everybody may leave the room, and come back or not.
the-letters-on-the-form--what-does-it-say--ask-michael = Ask: “It is about your heart. Shall I be there when they talk?”
    .after = Michael thinks. “Yes. You stay,” he says. Asking first can feel hard when the words are hard. Many people would rather know, and be asked, than be left out.
the-letters-on-the-form--what-does-it-say--who-decided = Write: “Who decided, when, and where is Michael’s view?”
    .after = Ruth gives it to Hugo, the nurse in charge. He reads it and calls a doctor at once. A written question stays on the table. Staff often answer it faster than a spoken one.
the-letters-on-the-form--what-does-it-say--new-talk = Say: “Take this reason off. He needs a real talk, and help.”
    .after = Hugo, the nurse in charge, listens to the end. “Yes. This has to be looked at,” he says, and calls a doctor. By the UN standard, nobody should get less care because of a disability.
the-letters-on-the-form--what-does-it-say--step-out = Step out for a moment, and breathe.
    .after = Ruth tells Michael that she is coming back. Many people need air before they can speak. You can ask at any hour. There is always a nurse in charge.


## Step: in the corridor

the-letters-on-the-form--in-the-corridor =
    Ruth stands at the window in the corridor. Hugo, the nurse in charge, brings a chair and a glass of water. He does not ask her to be calm.

    “I have read that form now,” he says. “That is not a medical reason. I have put a note on it, so that it is looked at today.”

    He waits. “What do you want to do first? Nothing is also fine.”
    .title = In the corridor
    .note =
        Aim: people see that a pause is part of asking, and what good support for a relative looks like.

        Ask: Which of Hugo’s words help, and which would not have helped?

        Ask: Who gives you a chair in such a moment?

        Take care: leave a silence here. Do not fill it with advice.
the-letters-on-the-form--in-the-corridor--back-to-michael = Go back, and ask Michael if he wants you there.
    .after = Hugo says that he is near. Michael has put his tea down and is waiting. It is his heart and his talk. Asking him comes before any letter or meeting.
the-letters-on-the-form--in-the-corridor--call-the-doctor = Ask Hugo to call the doctor, with a question on paper.
    .after = “Who decided, when, and where is Michael’s view?” Hugo reads it into the phone. A nurse who asks along with you often makes an answer come sooner.
the-letters-on-the-form--in-the-corridor--reach-advocate = Ask Hugo for an advocate for Michael.
    .after = Hugo makes the call. An [advocate](term:advocate) helps Michael to say what he wants. It may take until tomorrow. You can ask staff to set the form aside until then.
the-letters-on-the-form--in-the-corridor--sit-a-while = Sit for a while, and ask nothing more today.
    .after = Hugo stays a moment, then leaves the door open. Some news needs a night. The note is on the form now, and you can still ask at two in the morning.


## Step: Michael first

the-letters-on-the-form--michael-first =
    “They wrote that they would not help your heart if it stops,” says Ruth slowly. “They wrote it because of your disability. Nobody asked you.”

    Michael looks at his hands. “That is not nice,” he says. Then: “I want to get better. I want to go back to my café.”

    After a while he says: “I want to tell them. You stay here.”
    .title = Michael first
    .note =
        Aim: people hear what changes when the person is asked first.

        Ask: What does Michael say that no form could have said?

        Ask: Which words does Ruth choose, so that he can follow and is not left alone?

        Take care: “he would only be upset” is often said. Being upset is not a reason to leave somebody out.
the-letters-on-the-form--michael-first--he-asks-himself = Let Michael call the doctor, and stay beside him.
    .after = Michael presses the bell. “I want to talk about my heart,” he says. The doctor comes and sits down. A person who asks for himself is often answered in another way.
the-letters-on-the-form--michael-first--write-his-words = Write his words down, exactly as he says them.
    .after = “I want to get better. I want to go back to my café.” Ruth reads it to him, and he signs it. Hugo, the nurse in charge, takes it to the doctor.
the-letters-on-the-form--michael-first--somebody-for-michael = Ask if he wants somebody for himself, an advocate.
    .after = “Somebody on my side?” asks Michael. “Yes, I want that.” An [advocate](term:advocate) is there for him, not for the family and not for the hospital. It may take until tomorrow.
the-letters-on-the-form--michael-first--not-tonight = Hold his hand. No more tonight.
    .after = Michael is tired and wants the quiz on television. That is fine. He has said what he wants, and Ruth has heard it. They can both say it tomorrow.


## Step: the doctor comes

the-letters-on-the-form--the-doctor-comes =
    Dr Banerjee pulls the curtain and stands still for a moment. “I did not write this,” she says. “But it has my team’s name on it. A disability is not a medical reason. I am sorry.”

    Michael watches her. Ruth sits beside him.

    “His other treatment goes on,” says Dr Banerjee. “I checked that first. Now I would like to do this properly.”
    .title = The doctor comes
    .note =
        Aim: people see what a proper decision needs: one person, a medical reason, a talk, a day to look again.

        Ask: What does Dr Banerjee do well in her first minute?

        Ask: How can Ruth make room for Michael now?

        Take care: the group may want somebody to be punished. A complaint is possible. First comes Michael’s talk.
the-letters-on-the-form--the-doctor-comes--ask-michael-please = Say: “Please ask Michael. I am here to support him.”
    .after = Dr Banerjee turns her chair. “Michael, may I talk with you about your heart?” “Yes,” he says, “but slowly.” Doctors often look at the relative first. A short sentence can change that.
the-letters-on-the-form--the-doctor-comes--three-questions = Ask: “What is the reason for him? Who asked him? Until when?”
    .after = Dr Banerjee writes the three questions down. To the first two she has no answer. Questions on paper often lead to answers on paper. You can take time to read them.
the-letters-on-the-form--the-doctor-comes--another-doctor = Ask for another doctor to look at it as well.
    .after = “That is reasonable,” says Dr Banerjee. A [second opinion](term:second-opinion) means that another doctor thinks it through. It may take a day. You can ask what happens with the form until then.
the-letters-on-the-form--the-doctor-comes--only-listen = Listen, nod, and leave it there for now.
    .after = Dr Banerjee puts the form aside and says when she is back. Many people can only listen at first. You can still ask tomorrow, and so can Michael.


## Outcomes

the-letters-on-the-form--a-real-talk =
    The old form is withdrawn. Dr Banerjee draws a heart. She explains what staff can do if a heart stops, what may help, and what may hurt. She waits after every picture.

    “Try to start it,” says Michael. “I want my café.” She writes that down in his words, with a day to look again.

    Michael decided, with Ruth beside him. That is [supported decision-making](term:supported-decision-making).
    .title = A real talk, with pictures
the-letters-on-the-form--reasons-on-paper =
    The reason “learning disability” is crossed out. The form does not count while it is looked at again. The answers come on paper: who wrote it, when, and what happens next.

    The Convention says that nobody may be refused health care because of a disability. What the law says about such forms differs from country to country.

    Michael has not had his full talk yet. It is on Thursday at ten. Ruth writes that down, large.
    .title = The answer on paper
the-letters-on-the-form--advocate-tomorrow =
    Mona, an advocate, comes tomorrow at eleven. She will talk with Michael alone first, and then with Ruth if he wants that.

    Tonight there is a note on the form: “Not to be used. Under review.” Hugo, the nurse in charge, has told the night team. The treatment for his lungs goes on.

    If his breath gets harder, he presses the bell. Outside a hospital, call the emergency number where you are.
    .title = An advocate tomorrow
the-letters-on-the-form--for-tonight =
    The light is low. Michael sleeps, and his breath is even. Hugo, the nurse in charge, has read the form as well. He has put a note on it: “Look at this again.”

    Ruth has not said all that she wants to say. That is fine. She can ask at any hour. Michael can be asked in the morning.

    By the UN standard, his life counts as much as anybody’s. So does what he wants.
    .title = For tonight


## Words to say

the-letters-on-the-form--say--shall-i-be-there = They want to talk about your heart. Shall I be there with you?
the-letters-on-the-form--say--off-the-form = A disability is not a medical reason. Please take it off this form, and talk with the person.
the-letters-on-the-form--say--one-moment = I need a moment. I will ask about this form later.
the-letters-on-the-form--say--advocate-for-person = We would like an advocate for the person this is about, before anything is decided.
the-letters-on-the-form--say--talk-to-me-first = Please talk to me first. It is about my heart. Use pictures, and go slowly.
the-letters-on-the-form--say--in-own-words = These are the person’s own words. Please put them in the file.
the-letters-on-the-form--say--talk-to-the-person = Please talk to the person, not to me. I am here to support.
the-letters-on-the-form--say--second-opinion = We would like another doctor to look at this, too.
the-letters-on-the-form--say--change-my-mind = I may change my mind. Please ask me again.


## Questions to ask

the-letters-on-the-form--ask--who-decided = Who decided this, when, and where is the person’s own view?
the-letters-on-the-form--ask--medical-reason = What is the medical reason for this one person? Were they asked? When will you look again?
the-letters-on-the-form--ask--look-again = On which day do we look at this again, and who will be there?
the-letters-on-the-form--ask--explain-with-pictures = Can you explain it with pictures, and check that you were clear?
the-letters-on-the-form--ask--what-second-says = When does the other doctor come, and does the form count until then?
the-letters-on-the-form--ask--who-else = Who else can look at this from outside the team?
the-letters-on-the-form--ask--wait-for-advocate = Can this form be set aside until the advocate has been here?
the-letters-on-the-form--ask--nurse-in-charge = Which nurse is in charge now, and does that nurse know about this form?


## Next steps

the-letters-on-the-form--next--old-form-out = Ask staff to take out every copy of the old form, also from the computer.
the-letters-on-the-form--next--write-wishes = Write down together what matters to the person, and show it at every new start.
the-letters-on-the-form--next--copy-of-form = Ask for a copy of the form, and of the answers.
the-letters-on-the-form--next--ask-person = Ask the person what they want to know, and who they want beside them.
the-letters-on-the-form--next--bring-words = Write down what the person said, in their own words, and bring it to the talk.
the-letters-on-the-form--next--ask-at-any-hour = Ask at any hour, day or night, for the nurse in charge.
the-letters-on-the-form--next--if-breath = If breathing gets hard: press the bell. Outside a hospital, call the emergency number where you are.
the-letters-on-the-form--next--need-a-pause = If this brings back a loss of your own, you can stop here and talk to somebody you trust.
