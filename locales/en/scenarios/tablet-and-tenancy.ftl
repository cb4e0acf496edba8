### Scenario: The tablet and the flat. Theme: consent.
### Speakers: Ileana (woman, 39, fills shelves in a shop), Pia (support worker, woman),
### Mr Okoro (manager of the scheme, man), Jo (neighbour, woman, 61), Yara (advice worker, woman),
### Dr Lindqvist (her doctor, man).

# For translators:
# The agreement for the flat is the paper that says who may live there, for what rent and with which rules.
# “The scheme” is the group of flats where support can come to people. It owns the flats in this story.
# Nobody loses a flat in any branch. Nobody promises that it can never happen: keep it so.
# The medicine is never named, and nobody advises Ileana to stop it. The line about stopping suddenly must stay.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Ileana’s details.
# What the law says about rent and about treatment differs from place to place. Name no law and no office.

tablet-and-tenancy = The tablet and the flat
    .about = This story is about a home that seems to depend on taking a medicine.


## Step: line nine

tablet-and-tenancy--line-nine =
    Ileana fills shelves in a shop. She has her own flat in a [supported living](term:supported-living) scheme. Twice a week Pia, a support worker, comes by.

    Ileana says that she has talked to her doctor, Dr Lindqvist. They want another plan for her medicine, step by step.

    Pia looks worried. “Line nine says: tablets as prescribed. If you change that, you may lose the flat.”
    .title = Line nine
    .note =
        Aim: people see that a home and a treatment are two different things.

        Ask: What happens to Ileana’s “yes” when her home depends on it?

        Ask: Where does Pia get her worry from, and what could she check first?

        Take care: Pia repeats what she was told. Look at line nine, not at her.
tablet-and-tenancy--line-nine--ask-for-paper = Ask: “May I see the paper where it says that?”
    .after = “Of course. It is your agreement,” says Pia. She gets a copy from the office. A rule on paper is easier to look at than a rule that somebody remembers.
tablet-and-tenancy--line-nine--keep-apart = Say: “Please keep my flat and my health apart.”
    .after = Pia thinks. “I never asked myself why they are together,” she says. She asks the manager for a talk. A calm sentence like this can bring you to the person who can change the rule.
tablet-and-tenancy--line-nine--between-me-and-doctor = Say: “My medicine is between me and my doctor.”
    .after = “That is true,” says Pia. “But the line is still there.” Ileana asks Dr Lindqvist for a short note. Pia asks the manager for a talk. You decide who sees what about your health.
tablet-and-tenancy--line-nine--say-yes-and-think = Say: “I will take them”, and think about it later.
    .after = Many people say yes when they fear for their home. It gives you time. A yes out of fear is not [a free yes](term:free-and-informed-consent). You can come back to it tomorrow or next month.


## Step: soup with Jo

tablet-and-tenancy--soup-with-jo =
    In the evening Jo, a neighbour, brings soup. Ileana tells her about line nine. Her spoon stays in the bowl.

    “I was afraid of that line too,” says Jo. “I asked to see the paper. It took me a month to ask.” She does not tell Ileana what to do.

    Before she goes, Jo writes on a page when the advice service is open: Tuesdays and Thursdays.
    .title = Soup with Jo
    .note =
        Aim: people see what a neighbour or a peer can do: listen, share and leave the choice.

        Ask: What does Jo say that makes it less urgent to answer?

        Ask: Who could you ask, on an evening like this?

        Take care: somebody may say “just stop the tablets”. Say that stopping suddenly can be harmful, and to talk first.
tablet-and-tenancy--soup-with-jo--ask-for-paper = Ask Pia for the paper tomorrow.
    .after = Pia brings it the same day. “I read it again too,” she says. Asking for a paper is a small step that often helps. You do not have to give a reason.
tablet-and-tenancy--soup-with-jo--call-the-doctor = Call the doctor, and ask for a note about the plan.
    .after = Dr Lindqvist writes a short note. “Nothing changes before we have talked again,” he says. Then Ileana asks for a talk with the manager. You decide who sees such a note.
tablet-and-tenancy--soup-with-jo--take-back-the-yes = Tell Pia: “I said yes because I was afraid.”
    .after = Pia sits down. “I am sorry. I did not want that,” she says. She asks the manager for a talk. Many staff do not know how such a sentence sounds until somebody tells them.
tablet-and-tenancy--soup-with-jo--leave-it = Eat the soup, and leave it for tonight.
    .after = A warm supper is a good end for a hard day. Nothing has to be answered tonight. The page with the opening times stays on the table. You can use it when you like.


## Step: fourteen lines

tablet-and-tenancy--fourteen-lines =
    The agreement has fourteen lines. Ileana and Pia read it together at the table. Rent. Keys. Noise. Pets. They put a small R beside each line about the rooms.

    Line nine gets an H, for health. It is the only one.

    “I have worked here for six years,” says Pia. “I never saw that.” She gives Ileana a copy to keep.
    .title = Fourteen lines
    .note =
        Aim: people read an agreement and tell apart what belongs to a home and what does not.

        Ask: Which lines would you expect in the agreement of any neighbour?

        Ask: Who wrote line nine, do you think, and what were they worried about?

        Take care: nobody here can say for certain if the law allows such a line. That is a question for an advice service.
tablet-and-tenancy--fourteen-lines--take-to-advice = Take it to an advice service before you answer.
    .after = Yara, an advice worker, has an hour on Thursday. The law may not allow such a line. People who know the law where you live can tell you. Until then you need not sign anything.
tablet-and-tenancy--fourteen-lines--which-lines = Ask the manager: “Which line is about the flat, which about me?”
    .after = Pia asks Mr Okoro for a talk, and takes the copy with the letters. A question like this is hard to answer with “we always did it so”. It often makes people look again.
tablet-and-tenancy--fourteen-lines--call-the-doctor = Call the doctor, and ask for a note about the plan.
    .after = Dr Lindqvist writes a short note. “Nothing changes before we have talked again,” he says. Then Ileana asks for a talk with the manager. You decide who sees such a note.
tablet-and-tenancy--fourteen-lines--fold-it-up = Fold it up, and think about it for some days.
    .after = Paper can wait. Pia says that nobody needs an answer this week. Many people have to read a thing three times. You can show it to somebody you trust.


## Step: with the manager

tablet-and-tenancy--with-the-manager =
    Mr Okoro, the manager, has a small office with a plant. He asks Ileana to speak first. Pia sits beside her.

    He reads line nine aloud. “It is an old line,” he says. “Somebody wanted people to be well. But the flat is your home. It should not be a reward for tablets.”

    He looks at Ileana. “What would you like us to do?”
    .title = With the manager
    .note =
        Aim: people see how to ask for one clear change from the person who can make it.

        Ask: What does Mr Okoro do that makes it easier to speak?

        Ask: How could support go on when a person says no to one part of it?

        Take care: some managers answer no. Look at what is still possible then: advice, an advocate, an answer in writing.
tablet-and-tenancy--with-the-manager--ask-to-keep-apart = Ask him to keep the flat and the support apart.
    .after = “That is how it should be,” says Mr Okoro. He takes a pen. Asking for one clear thing often makes it easier to agree. It can take some days until it is on paper.
tablet-and-tenancy--with-the-manager--show-the-note = Show one line of the doctor’s note, and keep the rest.
    .after = The line says: “We have a plan, and I check it.” Mr Okoro nods. “I do not need more than that,” he says. You can show as much or as little as you want.
tablet-and-tenancy--with-the-manager--want-it-in-writing = Ask for his answer in writing, and take it to an advice service.
    .after = “You will have it on Wednesday, with a copy of the agreement,” says Mr Okoro. He is not cross. An advice service can look at both papers. You need not agree to anything before.
tablet-and-tenancy--with-the-manager--another-time = Say: “I need to think before I answer.”
    .after = “Take your time,” says Mr Okoro. “You keep your key, and Pia comes as before.” An office can make many people silent. You can write, come back, or send somebody for you.


## Outcomes

tablet-and-tenancy--kept-apart =
    A week later there is a new line nine: “Support is an offer. A no to support does not end this agreement.” Mr Okoro has signed it. He puts the same line into the other agreements.

    Pia still comes twice a week. They talk about work, and about a new lamp.

    Ileana’s medicine is now between her and Dr Lindqvist. They change it slowly or not at all. She changes nothing alone, because that can be harmful.
    .title = Two things, kept apart
tablet-and-tenancy--advice-service =
    Yara, the advice worker, reads every line. “By the UN standard you choose where you live. A yes to treatment must be [free](term:free-and-informed-consent),” she says. “I will find out by Monday what the law here says about line nine.”

    She writes a letter with Ileana. Until then Ileana pays her rent, keeps her key and signs nothing new.

    She talks to her doctor before she changes a tablet. Stopping suddenly can be harmful.
    .title = At the advice service
tablet-and-tenancy--a-breath =
    Ileana waters her plants. It is still her flat tonight, and her key lies in the bowl by the door.

    She has not solved line nine. She can ask for a copy, or read hers once more. She can ask Jo to come along to the advice service. A yes out of fear can be taken back.

    Her medicine stays as it is until she has talked to her doctor. Stopping suddenly can be harmful.
    .title = First, some rest


## Words to say

tablet-and-tenancy--say--see-the-paper = May I see the paper where this rule is written, and have a copy?
tablet-and-tenancy--say--keep-apart = Please keep my home and my treatment apart. A no to one must not end the other.
tablet-and-tenancy--say--with-my-doctor = My medicine is between me and my doctor. I do not have to explain it here.
tablet-and-tenancy--say--need-time = I need time to think. I am not signing anything today.
tablet-and-tenancy--say--yes-out-of-fear = I said yes because I was afraid to lose my home. It was not a free yes.
tablet-and-tenancy--say--read-with-me = Please read this agreement with me, and tell me what the law here says about it.
tablet-and-tenancy--say--only-this-line = I will show you this line. The rest is private.
tablet-and-tenancy--say--in-writing = Please give me your answer in writing, with the date.


## Questions to ask

tablet-and-tenancy--ask--which-rule = Which of these rules is about the flat, and which about my health?
tablet-and-tenancy--ask--safe-change = How can we change my medicine safely and slowly, and who checks how I am?
tablet-and-tenancy--ask--when-changed = When will the line be changed, and will I get a copy?
tablet-and-tenancy--ask--does-it-stand = Does the law here allow this line, and what can I do if it is used against me?


## Next steps

tablet-and-tenancy--next--copy-of-new-line = Keep a copy of the agreement with the new line, and with the date.
tablet-and-tenancy--next--talk-first = Talk to a doctor or a pharmacist before you change or stop a medicine. Doing it suddenly can be harmful.
tablet-and-tenancy--next--plan-with-doctor = Ask your doctor for a written plan, and keep it with you. You decide who sees it.
tablet-and-tenancy--next--bring-to-advice = Take the agreement, the letters and your questions to the advice service.
tablet-and-tenancy--next--keep-paying = Go on paying the rent as before, and keep proof of each payment.
tablet-and-tenancy--next--sign-nothing = Sign nothing new before somebody has read it with you.
