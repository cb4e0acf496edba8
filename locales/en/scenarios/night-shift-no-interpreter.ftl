### Scenario: Night shift, no interpreter. Theme: dignity.
### Speakers: Sabine (woman, 38, a librarian, Deaf), Judith (her sister, 35, hears), Owen (support worker, man, about 28),
### an interpreter on the screen (a woman, about 40; the gender may change).

# For translators:
# Sabine is Deaf and uses sign language. Say “sign language”, and name no particular one.
# Use the words that Deaf people use for themselves in your language. Never “deaf and dumb”, and no pity.
# Sabine chose the crisis house herself. Why she needs it is never told: keep it so.
# Sabine signs, writes and points. Never let her “hear”. An interpreter signs and speaks; a translator writes.
# Judith loves her sister and is worried. She is not a fool, and nobody blames her. Owen is young, and learns fast.
# Twelve minutes, nine o’clock, the card and the tablet must not change. Names may change.
# Sentences under --say-- and --ask-- may be written, signed or shown. Keep them free of Sabine’s details.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.

night-shift-no-interpreter = Night shift, no interpreter
    .about = This story is about a Deaf woman who asks for help at night, and staff who do not sign.


## Step: at the door

night-shift-no-interpreter--at-the-door =
    Sabine is a librarian. She is Deaf and uses sign language. She has chosen this [crisis house](term:crisis-service) herself. Her sister Judith, who hears, drives her there.

    It is half past ten at night. Owen, a support worker, opens the door. He looks at Judith. “We have no interpreter tonight. Can you tell me what she needs?”

    Sabine sees his mouth move. Nobody looks at her.
    .title = At the door
    .note =
        Aim: people see that the barrier is the missing sign language, not Sabine.

        Ask: What does Sabine know at this moment, and what passes her by?

        Ask: What could the house have ready, so that the first minute goes differently?

        Take care: somebody may say “she can read lips”. Reading lips is partly guessing, and it is very tiring at night.
night-shift-no-interpreter--at-the-door--video-now = Show a note: “Please call a video interpreter now.”
    .after = Owen reads it and opens a drawer. Under the keys lies a card with a number. “I did not know that we have this,” he says. Some houses can reach an interpreter by video at night. Staff may need to look for it.
night-shift-no-interpreter--at-the-door--face-me = Write: “Please look at me. My sister is here to support me.”
    .after = Owen blushes, and turns to Sabine. He switches on the big lamp, so that she can see his face. It is a small change, and it often changes the whole talk. You can ask for it again each time.
night-shift-no-interpreter--at-the-door--small-start = Write: “A few yes-or-no questions now. An interpreter tomorrow.”
    .after = Owen nods, and takes a pen. He asks only what he must know tonight. A small start often gives both sides some calm. You can stop it, or ask for an interpreter sooner.
night-shift-no-interpreter--at-the-door--let-judith = Say nothing, and let Judith explain.
    .after = It is quick, and Judith means well. Many people let it happen late at night. Some things come out wrong, and some private things come out at all. You can still stop it at any moment, or put it right tomorrow.


## Step: Judith explains

night-shift-no-interpreter--judith-explains =
    Judith talks for five minutes. She is close to tears. Owen writes.

    Sabine can read his page from where she sits. It says: “Does not want to talk.”

    Owen looks up and sees her face. He stops. Then he turns the page round and slides it across the table. He gives her his pen, and waits.
    .title = On Owen’s page
    .note =
        Aim: people see that “does not want to talk” can mean “nobody found a way to talk”.

        Ask: What does Owen do well here?

        Ask: What does Judith need in this moment, and who else could give it?

        Take care: do not blame Judith. Many relatives are asked to do this, and they have feelings of their own.
night-shift-no-interpreter--judith-explains--cross-it-out = Cross it out. Write: “I want to talk. In sign language.”
    .after = Owen reads it and puts the date beside it. “Sorry,” he says to her face, slowly. Staff can often correct a line at once, when they see what was wrong. Judith squeezes her hand.
night-shift-no-interpreter--judith-explains--video-now = Write: “A video interpreter, please. Now.”
    .after = Owen searches, and finds a card with a number. Asking in the middle is fine. Staff often feel relief too, because guessing is hard for both sides.
night-shift-no-interpreter--judith-explains--thank-judith = Sign to Judith: “Thank you. Go home and sleep.”
    .after = Judith hugs her and goes. Owen writes his questions on paper, one at a time. A relative can often rest when staff take over. You can still call her, or ask her to come back.
night-shift-no-interpreter--judith-explains--go-to-bed = Shake your head, and go to the room.
    .after = Owen does not stop her. He shows her the room and the lamp that wakes her in an alarm. Many people have no strength left at night. You can put the page right tomorrow, in your own language.


## Step: face to face

night-shift-no-interpreter--face-to-face =
    Owen sits opposite Sabine, with the light on his face. He writes short lines and shows them. Judith sits beside her sister and does not speak for her.

    It is slow, and it works a little. Then he writes: “How are you tonight?”

    That is a big question. Sabine has an answer. It does not fit on a small piece of paper.
    .title = The light on his face
    .note =
        Aim: people see how far good manners go, and where they end without a language.

        Ask: What has changed since the door, and what did it cost?

        Ask: Which questions can wait until there is an interpreter? Which cannot?

        Take care: writing is not easy for every Deaf person. For many, it is a second language.
night-shift-no-interpreter--face-to-face--need-sign-language = Write: “For this I need sign language.”
    .after = Owen thinks, and then opens a drawer. There is a card with a number for video interpreters. Staff often look for more when you say what is missing. You do not have to explain why.
night-shift-no-interpreter--face-to-face--yes-and-no = Write: “Yes-or-no questions for now. The rest tomorrow.”
    .after = Owen turns the page and writes three short questions. Dividing the talk in two often helps when people are tired. You decide where the first part ends.
night-shift-no-interpreter--face-to-face--too-tired = Write: “I am tired. I would like to sleep.”
    .after = Owen nods and gets a blanket. He asks with his hands if Judith should stay, and Sabine decides. Many people cannot talk on the first night. You can begin tomorrow, and nothing is lost.


## Step: on the screen

night-shift-no-interpreter--on-screen =
    Twelve minutes later a woman appears on a tablet. She signs: “Hello. I am the [interpreter](term:interpreter). I sign all that he says, and I say all that you sign. I keep it private.”

    Sabine breathes out. Owen looks at Sabine, not at the tablet. “I am glad that you are here,” he says. “Who would you like in the room?”
    .title = Twelve minutes later
    .note =
        Aim: people see what changes when a person can use her own language.

        Ask: What do Owen and the interpreter each do that helps?

        Ask: Why might Sabine want Judith there, and why not?

        Take care: a video picture can freeze or be too small. Then say so, and try again. It is not a test of patience.
night-shift-no-interpreter--on-screen--talk-alone = Sign: “I would like to talk without my sister.”
    .after = Judith smiles, and goes to make tea. Owen closes the door. With an interpreter there, nobody needs family for the words. You can call your family back in whenever you like.
night-shift-no-interpreter--on-screen--judith-stays = Sign: “My sister stays. She listens. I speak.”
    .after = Judith puts her hands in her lap. For once she does not have to find the words. A relative who is only a relative can often give more comfort. You can change this at any time.
night-shift-no-interpreter--on-screen--put-on-file = Sign: “Please write on my file how I communicate.”
    .after = “What shall I write?” asks Owen. He types while Sabine watches. When it is on file, staff often plan for it before you come. Then you have to ask less.
night-shift-no-interpreter--on-screen--sign-good-night = Sign: “Thank you. Not tonight”, and rest.
    .after = The interpreter says it, and Owen nods. It can be enough to know that it is possible. Many people need sleep first. You can ask for the screen again in the night or in the morning.


## Outcomes

night-shift-no-interpreter--own-language =
    Sabine tells her story with her hands, at her own speed. She says what brought her here, what helps, and what she does not want. Owen asks, and she answers.

    At the end he shows her his page. “Is this right?” She changes one line.

    She can ask for the same interpreter tomorrow. What she signs stays between her and the team. There may be limits to that. She can ask what they are.
    .title = In her own language
night-shift-no-interpreter--small-questions =
    Owen’s questions fit on one page. “Do you feel safe here? Have you eaten? Do you need anything to sleep well?” Sabine points: yes, no, a second pillow.

    Above her bed there is an alarm with a light. An interpreter comes at nine.

    At the top of the page Owen writes: “Full talk tomorrow, in sign language.” Until then nobody has to guess. She can wake him at any time.
    .title = A small start
night-shift-no-interpreter--on-the-file =
    There is a new first line on Sabine’s file. “Deaf. Uses sign language. Book an interpreter. Video card: top drawer. Look at her when you speak.”

    A needed change like this is called [reasonable accommodation](term:reasonable-accommodation). Owen tells the next shift, and puts the card where all can see it.

    Tonight Sabine can still use the screen. Next time she can ask if they have read her file.
    .title = The first line on file
night-shift-no-interpreter--until-morning =
    Sabine sleeps, with a lamp that wakes her if there is an alarm. On his page Owen writes: “The full talk is still to come, in sign language.” That is what is true.

    If she does not feel safe in the night, she can wake him at once. There is paper beside the bed.

    In the morning she can tell her story, put a line right, or just eat breakfast first.
    .title = Until the morning


## Words to say

night-shift-no-interpreter--say--interpreter-now = Please get a sign-language interpreter now, by video if nobody can come.
night-shift-no-interpreter--say--look-at-me = Please look at me when you speak. This person is here to support me.
night-shift-no-interpreter--say--small-start = Please ask me only a few yes-or-no questions now, on paper. The rest with an interpreter.
night-shift-no-interpreter--say--not-my-words = This is not what I said. I want to say it again, in my own language.
night-shift-no-interpreter--say--not-tonight = I cannot talk now. I would like to talk tomorrow, with an interpreter.
night-shift-no-interpreter--say--not-enough = Writing and reading lips are not enough for this. I need sign language.
night-shift-no-interpreter--say--only-us = I would like to talk without my family in the room.
night-shift-no-interpreter--say--support-not-speak = My relative stays to support me. I speak for myself.
night-shift-no-interpreter--say--write-on-file = Please write on my file how I communicate, so that I need not ask again.
night-shift-no-interpreter--say--same-interpreter = I would like the same interpreter for the next talk.
night-shift-no-interpreter--say--full-talk = Please book a sign-language interpreter for the full talk, and tell me the time.
night-shift-no-interpreter--say--wake-me = If there is news or an alarm, please wake me with a light. Then show me what you mean.
night-shift-no-interpreter--say--read-my-file = Please read the first line of my file before we talk.


## Questions to ask

night-shift-no-interpreter--ask--on-my-file = Does my file say how I communicate, and does the next shift know?
night-shift-no-interpreter--ask--when-interpreter = When will the interpreter be here, and for how long?
night-shift-no-interpreter--ask--anything-sooner = Is there a video interpreter whom we can call sooner?
night-shift-no-interpreter--ask--alarm-with-light = Is there an alarm with a light in my room?


## Next steps

night-shift-no-interpreter--next--read-the-page = Ask to read what is written about the talk, and change what is not right.
night-shift-no-interpreter--next--book-ahead = Ask for the next interpreter to be booked now, with a time on paper.
night-shift-no-interpreter--next--three-points = Write or draw your three most important points for the full talk.
night-shift-no-interpreter--next--check-the-page = Ask to check the page that was written while your relative explained.
night-shift-no-interpreter--next--wake-somebody = If you do not feel safe, wake a member of staff at once.
night-shift-no-interpreter--next--make-a-card = Make a card: how you communicate, what staff should do, and whom to tell.
night-shift-no-interpreter--next--ask-for-video = In the morning, ask if the house has a video interpreter for the night.
night-shift-no-interpreter--next--use-the-tablet = A video interpreter is possible here. Ask for one when you are ready.
