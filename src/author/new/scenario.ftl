### Scenario: {{id}}. Theme: {{theme}}.
### Speakers: Ana (woman, came for an appointment), Sam (receptionist, man).

# For translators:
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use: keep them free of names, and without quotation marks.
# Names may change to suit your language. What happens must not change.
# A choice is never wrong: .after says what tends to follow.
# A line “# to write” says that the words under it are still to be written. Delete it when they are.

# The title, and one or two sentences about what the story touches.
# to write
{{id}} = A form to sign
    .about = This story is about being asked to sign something in a hurry.


## Step: at the desk

# What happens; .title has 2 to 6 words; .note is for whoever leads a group.
# to write
{{id}}--at-the-desk =
    Ana is at the desk. Sam gives her a form and a pen. There is a queue behind her.

    He says: “Please sign here.”
    .title = At the desk
    .note = Aim: to see that a question takes only a moment. Ask: What makes it hard to ask? Ask: What does Sam need? Take care: the group may blame Sam.
# to write
{{id}}--at-the-desk--ask-why = Ask: “What is this form for?”
    .after = Sam looks up and explains. Often staff do not mind the question. They have only said the same words all day.
# to write
{{id}}--at-the-desk--say-nothing = Take the form and say nothing.
    .after = Many people say nothing when others are waiting. You can still ask before you sign.


## Step: a moment later

# to write
{{id}}--a-moment-later =
    Ana reads the first page. She does not understand all of it.

    Sam says: “Take a seat, if you like.”
    .title = A moment later
    .note = Aim: to see that time can be asked for. Ask: Who could read it with Ana? Ask: What could Sam say? Take care: not everybody can read the form.
# to write
{{id}}--a-moment-later--ask-for-time = Ask: “May I take this home and read it?”
    .after = Sam gives her a copy. Asking for time often works when nothing is urgent.
# to write
{{id}}--a-moment-later--sign-and-go = Sign it and go.
    .after = This happens to many people. You can ask for a copy later, and you can ask what you signed.


## Outcome: on the way home

# to write
{{id}}--on-the-way-home =
    Ana walks home. She thinks about what she can ask next time.
    .title = On the way home


## Words to say, questions to ask, next steps

# to write
{{id}}--say--please-explain = Please tell me what this is before I sign it.
# to write
{{id}}--say--more-time = I would like more time to read this.
# to write
{{id}}--ask--what-happens-next = What happens after I sign this?
# to write
{{id}}--next--tell-somebody = Tell somebody you trust what you were asked to sign.
