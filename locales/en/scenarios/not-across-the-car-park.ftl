### Scenario: Not across the car park. Theme: dignity.
### Speakers: Mihai (man, 45, drives a forklift), Lena (outreach worker, woman, about 35),
### Yusuf (outreach worker, man, about 50).

# For translators:
# Mihai lives in his car since he lost his flat. That is his situation, not his character. Why he lost it is never told.
# No office, benefit or form has a name here. “Identity card” is any paper that shows who somebody is.
# Outreach workers come to where people are. Use the word that such workers use for themselves.
# Lena speaks too loudly, and then does well. Help is never tied to seeing a doctor: keep that very clear.
# Rules about addresses differ from place to place. The story says so, and promises nothing.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Mihai’s details.
# Tuesdays, the café and “first names only” must not change. Other names may change to suit your language.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.

not-across-the-car-park = Not across the car park
    .about = This story is about living in a car, and a helper who speaks too loudly.


## Step: the car park

not-across-the-car-park--car-park =
    Mihai drives a forklift. Since he lost his flat he sleeps in his car. He has felt low for months, and his identity card is out of date.

    At seven in the evening two people walk towards him. They are from an [outreach](term:outreach) team. “Hello!” Lena calls across the car park. “You’re the one with depression?”

    A man with a shopping trolley turns his head. Mihai knows him from work.
    .title = The car park
    .note =
        Aim: people see that where and how somebody speaks is part of care.

        Ask: What did Lena want to do, and what did Mihai lose in one sentence?

        Ask: How could a worker say hello to somebody they do not know yet?

        Take care: the group may start to talk about why people lose a home. Come back to how he is spoken to.
not-across-the-car-park--car-park--not-here = Say: “Not here. In the café, and first names only.”
    .after = Lena goes red. “I am sorry. That was thoughtless. The café is fine.” She walks ahead, so that nobody sees them together. Workers often change at once when somebody tells them where.
not-across-the-car-park--car-park--only-practical = Say: “I need help with papers. Nothing else for now.”
    .after = “Then we talk about papers,” says the man beside Lena. “I am Yusuf.” He speaks softly, and gets out a list. You can often take one kind of help and leave another. You can change your mind later.
not-across-the-car-park--car-park--text-me = Hold up his phone: “Send me a text. Not like this.”
    .after = Lena nods, and writes down the number. “Sorry. I will not come up to your car again.” Choosing how people reach you often makes it easier to answer. You can change the way at any time.
not-across-the-car-park--car-park--drive-off = Say nothing, start the car and drive off.
    .after = Nobody is cross, and nobody follows. Many people leave when they feel seen by everybody. The team leaves a card where he parks. You can still write, call, or leave it.


## Step: the card

not-across-the-car-park--under-the-wiper =
    The next morning there is a card under the wiper. It lies with the writing down, so that nobody can read it.

    “I am sorry that I was so loud. We can help with papers, money, a shower and a place to live. You do not need to see a doctor for that. You choose where we meet. Lena.”

    There is a number for texts.
    .title = Under the wiper
    .note =
        Aim: people see how a worker can say sorry and leave the next step to the person.

        Ask: Which words on this card make it easier to answer?

        Ask: What should never be on a card that other people can find?

        Take care: driving off was a way to look after himself. Do not let the group call it running away.
not-across-the-car-park--under-the-wiper--ask-by-text = Send a text: “What can you help with, without treatment?”
    .after = The answer comes at noon, from Yusuf, Lena’s colleague. It is a short list. A question by text often feels safer than a talk. You can take time before you answer.
not-across-the-car-park--under-the-wiper--name-a-place = Send a text: “The café at six. First names only.”
    .after = “Good. I will sit at the back,” writes Lena. When you choose the place, it often becomes your talk. You can leave whenever you like.
not-across-the-car-park--under-the-wiper--keep-the-card = Put the card away, and do not answer.
    .after = Keeping a number is a kind of step too. Many people need days before they write. Nobody takes the offer back. You can still use the card next week, or give it to somebody else.


## Step: the café

not-across-the-car-park--cafe =
    Lena sits at the back, at a small table. Her badge is in her pocket.

    “I should have asked you first where to talk,” she says quietly. “I write nothing down unless you agree. My team reads what I write. If I am worried that somebody is in danger, I may have to tell more people. I would tell you first, if I can.”

    She waits. “What would you like to begin with?”
    .title = At the back of the café
    .note =
        Aim: people see what makes a first talk private, and that honest limits belong to it.

        Ask: What does Lena do differently now?

        Ask: What would you want to know before you tell a helper anything?

        Take care: saying little is fine. The talk is not a test of how much Mihai trusts her.
not-across-the-car-park--cafe--start-with-papers = Say: “With my identity card. It is out of date.”
    .after = “That is Yusuf’s subject,” says Lena. He joins them for tea, and brings a list. A practical thing is often a good beginning. Talk about health can come later, or never.
not-across-the-car-park--cafe--how-to-reach-me = Say: “First, how you reach me. A text, on Tuesdays.”
    .after = Lena types it in and shows him. “On Tuesdays, by text, and no name on the screen.” Small rules like these often make the visits yours. You can change them.
not-across-the-car-park--cafe--how-he-sleeps = Tell her a little about how he sleeps.
    .after = Lena listens, and does not hurry to give advice. “Would you like a doctor near here, one day?” You can say a little and stop. Help with papers and money goes on in the same way.
not-across-the-car-park--cafe--just-coffee = Drink the coffee, and talk about football.
    .after = Lena knows a lot about football. Many people want to see first who somebody is. An hour like this can be enough. You can still ask for something next time.


## Step: the list

not-across-the-car-park--the-list =
    Yusuf, an outreach worker, has a list on one page. A new identity card. Money that Mihai may have a right to. A shower at the pool. A letter box. A place to live. A doctor, if he wants one.

    “One office told me: no address, no help,” says Mihai.

    “In some places that is the rule, and in others it is not,” says Yusuf. “I will ask with you.”
    .title = One page, six lines
    .note =
        Aim: people see that health, papers, money and a home belong together, and that no help is a reward.

        Ask: Which line would you begin with, and why?

        Ask: What does “I will ask with you” change, when an office has said no?

        Take care: rules differ from place to place. Do not promise what an office will say. Look it up together.
not-across-the-car-park--the-list--card-first = Begin with the card: “Will you come with me?”
    .after = “On Thursday at ten,” says Yusuf. Two people at a desk are often heard sooner than one. You decide what he says there, and what not.
not-across-the-car-park--the-list--any-conditions = Ask: “Do I have to see a doctor for any of this?”
    .after = “No,” says Yusuf. “The list does not depend on that.” He writes it at the top of the page. It is good to ask about conditions early. Then you can agree freely, or say no.
not-across-the-car-park--the-list--a-place-to-live = Point to the line about home: “A place to live. My own.”
    .after = “Where, and how?” asks Yusuf. He means it, and writes down the answers. A place often takes weeks or months. Knowing what you want helps others to look for it.
not-across-the-car-park--the-list--too-much = Say: “That is a lot. Not today.”
    .after = Yusuf folds the page and gives it to him. “It is yours. There is no last day.” Many people can do one line in a week, or none. You can still come back to it.


## Outcomes

not-across-the-car-park--papers-first =
    On Thursday Mihai and Yusuf stand at the desk together. The woman there reads the rule with them. Mihai can use the team’s letter box for his post. The new card takes three weeks.

    At the top of his list it says: “Not tied to treatment.” Below are three dates.

    If an office says no, he can ask for the reason on paper. Then he can take it to somebody who knows the rules there.
    .title = Papers first
not-across-the-car-park--tuesdays =
    Every Tuesday at noon there is a text. “Café, bench, or not today?” Mihai answers with one word. Some weeks it is “bench”. Some weeks it is “no”, and nobody asks why.

    Now the visits are his. He decides where, how long and what about.

    If he wants help with papers, money or a home, he can write that too. He can change the day, or end it.
    .title = On Tuesdays
not-across-the-car-park--a-doctor-nearby =
    Lena writes down the name of a doctor near the car park. She asks there, without his name, if somebody with no fixed address can come. She asks which papers they want. That differs from place to place.

    Mihai can go alone, or with Lena. He can ask about sleep, or about his back first.

    The help with papers and a home goes on, whatever he decides.
    .title = A doctor, if he wants
not-across-the-car-park--his-own-key =
    On Mihai’s list it now says: “My own door. Near work. A place to park. No shared bedroom.” Yusuf takes it to two offices and asks how long it takes.

    The first offer is a bed in a big house. Mihai can ask what else there is. By the UN standard, people with disabilities can choose where they live, and with whom. What an office has to offer differs from place to place.
    .title = A door of his own
not-across-the-car-park--another-week =
    Mihai sits in his car and listens to the match. The number is in the glove box. Nobody calls across the car park any more.

    He does not have to want anything today. The offer stays, with or without a doctor.

    He can write one line when it suits him. He can say where, and how softly. If he would rather talk to somebody who has lived like this, he can ask for that too.
    .title = Another week


## Words to say

not-across-the-car-park--say--not-here = Not here, please. I would like to talk in a private place, with first names only.
not-across-the-car-park--say--only-practical = I would like help with practical things. I do not want to talk about my health now.
not-across-the-car-park--say--text-me = Please send me a text, and do not come up to me. This day suits me.
not-across-the-car-park--say--not-now = Not now. I have your number, and I will write when I am ready.
not-across-the-car-park--say--a-little-about-me = I will tell you a little about how I am. Please only listen.
not-across-the-car-park--say--come-with-me = Please come with me to the office. I speak first.
not-across-the-car-park--say--where-i-want-to-live = This is how and where I would like to live.
not-across-the-car-park--say--our-place = I would like to meet at the same place as last time.
not-across-the-car-park--say--change-the-plan = I would like to change how we meet. Here is what suits me now.


## Questions to ask

not-across-the-car-park--ask--what-without-treatment = What can you help with if I do not want treatment now?
not-across-the-car-park--ask--any-conditions = Do I have to do anything first to get this help?
not-across-the-car-park--ask--post-address = Which address can I use for my post?
not-across-the-car-park--ask--who-hears-it = What do you write down about me, and who can read it?
not-across-the-car-park--ask--without-address = Can I come without an address, and which papers do you need?
not-across-the-car-park--ask--how-long = How long does it take, and what can I use until then?
not-across-the-car-park--ask--still-there = Is your offer still there, and what would be the first small step?


## Next steps

not-across-the-car-park--next--list-with-dates = Make a list: what you asked for, whom you asked, and by when you hear.
not-across-the-car-park--next--keep-papers-dry = Keep copies or photos of your papers in a second, safe place.
not-across-the-car-park--next--no-in-writing = If somebody says no, ask for the reason in writing, and who can look at it again.
not-across-the-car-park--next--how-when-where = Write three lines for the team: how to reach you, when, and where.
not-across-the-car-park--next--what-to-write-down = Agree what the team may write down about you.
not-across-the-car-park--next--first-visit = Note two things for a first visit: what troubles you most, and what you want.
not-across-the-car-park--next--other-help-too = Ask for the practical help at the same time. One does not wait for the other.
not-across-the-car-park--next--three-must-haves = Write down three things that a place must have, and three that would be nice.
not-across-the-car-park--next--keep-the-number = Keep the number where you find it, with a name that only you know.
not-across-the-car-park--next--one-thing = Choose one line of the list, the smallest one. Leave the rest.
not-across-the-car-park--next--warm-place = Ask a hub where you can wash, get warm and charge a phone.
