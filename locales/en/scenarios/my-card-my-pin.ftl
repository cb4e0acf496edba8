### Scenario: My card, my PIN. Theme: legal capacity and support to decide.
### Speakers: Joanna (woman, 34, works in a bakery), Martin (support worker, man), Ola (Joanna’s friend, woman),
### Grace (leader of the support team, woman).

# For translators:
# Joanna has a learning disability and her own flat. She is an adult. She is not naive: she knows what bread costs and what she earns.
# Martin and Grace may mean well. Nobody in this story is called a thief. Money is missing, and nobody knows why yet.
# The narrator tells the story in the third person, present tense. Choices are what a person can say or do.
# Sentences under --say-- and --ask-- are for any reader to use, so keep them free of Joanna’s details.
# Names may change to suit your language. No currency is named: keep it so. Sums are not needed.
# “PIN” is the secret number of a bank card. Use the everyday word where your language is spoken.
# “Limit” here is a limit on her card that she sets herself.
# Legal capacity (a right, which stays) and the ability to do sums (a skill) must stay two different things.

my-card-my-pin = My card, my PIN
    .about = This story is about money that staff keep for somebody. Some money is missing.


## Step: the radio

my-card-my-pin--the-radio =
    Joanna works in a bakery and has her own flat, with support. In a shop window there is a red radio. She wants to buy it.

    Her bank card is in the staff office. “We keep it so that it is safe,” says Martin, a support worker. He also has her PIN, the secret number. “You get your money on Friday.”

    Today is Tuesday. Joanna has never seen her bank papers.
    .title = The red radio
    .note =
        Aim: people see the difference between help with money and taking money over.

        Ask: What does Joanna know about money that nobody has asked her?

        Ask: What would you feel if somebody else had your card?

        Take care: do not test anybody’s sums in this group. Being bad at numbers takes no right away.
my-card-my-pin--the-radio--see-my-money = Say: “I want to see my money today, with my friend Ola.”
    .after = Martin is surprised. “Nobody has asked before,” he says. “Of course.” Ola comes after work. Somebody you choose can sit beside you, so that you are not alone with the numbers.
my-card-my-pin--the-radio--support-i-choose = Say: “I want help with numbers. I want my card, too.”
    .after = Martin thinks about it. “Those are two things,” he says. “I had made them one.” Help with sums and keeping a card are not the same. You can ask for one without the other.
my-card-my-pin--the-radio--who-decided = Ask: “Who decided that you keep my card?”
    .after = “It was like that when I came,” says Martin. He takes Joanna to Grace, who leads the team. Old habits often have no paper behind them. A question can show that.
my-card-my-pin--the-radio--wait-for-friday = Nod, and wait for Friday.
    .after = Many people wait when something has always been that way. It is not a yes. The radio is still in the window. You can still ask on Friday, or on any other day.


## Step: Friday

my-card-my-pin--friday =
    On Friday Martin, her support worker, brings the envelope. There is money in it, and a page full of small print.

    “Please sign here,” he says. Then he looks at the page himself. “You know, I cannot read this well either.”

    He puts the pen down. “Do you want to ask me anything about it?” He does not hurry her.
    .title = Friday’s envelope
    .note =
        Aim: people see that a moment of honesty from staff can make room for a question.

        Ask: What does Martin do well here?

        Ask: When did you last sign something that you could not read?

        Take care: most people sign such pages. Nobody in the group should feel foolish for it.
my-card-my-pin--friday--see-my-money = Say: “I want to see all of my money, with Ola.”
    .after = Ola is her friend from the bakery. Martin calls her, and finds the bank papers. Seeing everything in one place often makes the next question easier.
my-card-my-pin--friday--who-decided = Ask: “Who decided that you keep my card?”
    .after = “I do not know,” says Martin. “Let us ask Grace.” She leads the team. A person who says “I do not know” can often help you to find the one who does.
my-card-my-pin--friday--before-i-sign = Say: “I do not sign yet. Please make it easy to read.”
    .after = Martin tears nothing up and is not cross. He takes a clean sheet. You can ask for plain words before you sign anything. Staff can often make such a page in ten minutes.
my-card-my-pin--friday--take-envelope = Take the envelope, and go home.
    .after = It has been a long week. Many people just want to be at home then. You can still ask next time, or bring somebody with you.


## Step: at the office

my-card-my-pin--at-the-office =
    Grace leads the team. She opens the cupboard, and then a folder. She looks for a paper with Joanna’s yes on it. There is none.

    “It was meant to be kind,” says Grace. “Somebody wrote that you are not good at maths. So we kept the card for you.”

    “I know what bread costs,” says Joanna.

    Grace closes the folder. “Yes,” she says. “I should have asked you.”
    .title = No paper in the folder
    .note =
        Aim: people see that a habit needs a decision, and that the decision is Joanna’s.

        Ask: What is the difference between “not good at maths” and “cannot own a card”?

        Ask: How does Grace react, and what does that make possible?

        Take care: in some places a court can give somebody a say over a person’s money. Do not argue about laws; ask who decided.
my-card-my-pin--at-the-office--card-today = Say: “I want my card back today.”
    .after = Grace takes it out of the cupboard and gives it to her. It feels strange for both. Staff often say yes once they see that no paper says no. Help can still go on.
my-card-my-pin--at-the-office--plan-together = Say: “Let us plan which help I want.”
    .after = Grace gets a chair for Joanna and a clean page. A plan takes a little longer. It often lasts better, because every worker can read what you want.
my-card-my-pin--at-the-office--look-with-ola = Say: “First I want to see my money, with Ola.”
    .after = Ola is her friend from the bakery. Grace finds the bank papers for the last three months. You can look first and decide later, with somebody you trust beside you.
my-card-my-pin--at-the-office--think-first = Say “Thank you”, and think about it at home.
    .after = Grace writes down that Joanna asked. Big news needs time. You can come back tomorrow or next month, alone or with somebody. You have asked once, and you can ask again.


## Step: at the table

my-card-my-pin--at-the-table =
    Joanna and her friend Ola sit at the kitchen table. Martin, her support worker, lays out the papers. Ola reads slowly and adds nothing.

    Rent. Food. Wages from the bakery. Joanna has more than she thought.

    Then there is one line that nobody can explain. Money was taken out on a Sunday. Joanna was at work.

    Martin reads it twice. “I do not know what this is,” he says. “I am glad that you saw it.”
    .title = One line on the paper
    .note =
        Aim: people see what to do when money is missing and nobody knows why yet.

        Ask: What does Ola do that makes her a good supporter?

        Ask: Why can it help to tell somebody outside, even before you are sure?

        Take care: somebody here may have lost money this way. They need not tell it. Have a name and a phone ready for after the group.
my-card-my-pin--at-the-table--ask-what-it-is = Ask: “What is this line? And I want my card from now on.”
    .after = Martin gives her the card. He writes the question down and signs it. Some lines have a simple reason, and some do not. If no clear answer comes, you can tell somebody outside.
my-card-my-pin--at-the-table--tell-outside = Tell somebody outside: the bank, an advocate, an office.
    .after = Ola dials, and Joanna speaks. You do not have to prove anything first. It is the work of others to find out. Staff should not treat you worse because you told somebody.
my-card-my-pin--at-the-table--easy-numbers = Ask for an easy page: money in, money out, money left.
    .after = Martin draws three boxes. The odd line gets a red mark, so that nobody forgets it. A simple page often helps you to see for yourself. You can still ask about that line.
my-card-my-pin--at-the-table--close-folder = Close the folder. It is too much for today.
    .after = Ola puts the kettle on. Many people need a break when something does not look right. Ola has noted the day of that line. You can still ask, and tell somebody, whenever you are ready.


## Step: which support

my-card-my-pin--which-support =
    Joanna takes a clean page. At the top it says: “My money, my help.”

    Martin, her support worker, reads the ideas aloud. An easy page each month. A budget for each week. A limit on the card, set by her. A PIN that only she knows. Somebody to look with her on Sundays.

    “You choose,” he says. “Some of them, all of them, or none.” He gives her the pen.
    .title = My money, my help
    .note =
        Aim: people plan support that makes a person stronger and keeps the decision with them.

        Ask: Which of these helps would you want for yourself?

        Ask: How can staff help with a card and never know the PIN?

        Take care: a limit is support only when Joanna sets it. If others set it, it is something else.
my-card-my-pin--which-support--my-limit = Choose a limit on the card, and take the card.
    .after = Joanna picks the sum for one week. The bank can set it, and she can change it. A limit that you set yourself often gives calm, because a mistake stays small.
my-card-my-pin--which-support--plan-on-paper = Ask for a plan on paper, with a day to look again.
    .after = Martin writes what Joanna says, and reads it back to her. A plan makes it the same for all workers. It may take some days until everything is ready.
my-card-my-pin--which-support--other-supporter = Choose who helps with numbers: her friend Ola, not staff.
    .after = “That is fine,” says Martin. You choose your [supporter](term:supporter), and you can choose again. Somebody who does not work for the service may also notice other things.
my-card-my-pin--which-support--not-now = Put the pen down. Not now.
    .after = Martin leaves the page with her. Choosing help is a decision too, and you may take your time. The page can wait on the fridge until you want it.


## Outcomes

my-card-my-pin--card-is-back =
    Joanna has her card. On Wednesday she goes to the bank and chooses a new PIN. Only she knows it.

    On Sunday she buys the red radio. It costs a bit much, and it is hers. At home she looks at her bank paper and sees what is left.

    The Convention says that people with disabilities have an equal right to control their own money. Support can help with that. It does not take over.
    .title = The card is back
my-card-my-pin--plan-on-paper =
    The plan is one page. It says who helps, with what, and who does not need to know the PIN. Joanna’s own sentence is at the top: “I decide. You help me to see.”

    On Monday the card moves to her purse. In three months they look at the plan again. That is [supported decision-making](term:supported-decision-making).

    If a worker forgets, she can show the page.
    .title = A plan on paper
my-card-my-pin--somebody-outside =
    The bank stops the card and sends a new one to Joanna. The office that protects adults asks her what she saw, with Ola beside her. An advocate explains each letter.

    Nobody knows yet what happened. Finding out is not Joanna’s job. People with disabilities have a right to protection from exploitation. That means that nobody may use them, or use their money.

    Martin says: “I am glad that you told them.” He answers their questions too.
    .title = Somebody outside looks
my-card-my-pin--another-day =
    Joanna makes toast and thinks of the red radio.

    No right is lost because she did not ask, or did not ask more. The card has her name on it. By the UN standard she keeps her [legal capacity](term:legal-capacity), and that includes her money. The law where she lives may still let others have a say. Then too she can ask who decided, and why.

    She can ask tomorrow, with her friend Ola or alone.
    .title = Another day


## Words to say

my-card-my-pin--say--see-my-money = I want to see all of my money today, with somebody I trust.
my-card-my-pin--say--help-with-numbers = I would like help with numbers. My card and my PIN stay with me.
my-card-my-pin--say--come-back = I do not want to talk about my money now. I will come back to it.
my-card-my-pin--say--not-sign-yet = I do not sign this yet. Please give it to me in plain words.
my-card-my-pin--say--card-back = It is my card. I would like to have it back today.
my-card-my-pin--say--money-missing = There is money missing, or a line that I do not know. I want somebody to look into it.
my-card-my-pin--say--easy-page = Please make me an easy page: money in, money out, money left.
my-card-my-pin--say--my-limit = I want a limit on my card. I set it, and I can change it.
my-card-my-pin--say--my-plan = Please write down what help I want with money, in my words.
my-card-my-pin--say--my-supporter = I choose who helps me with numbers.
my-card-my-pin--say--my-pin-is-mine = My PIN is only mine. Please look away when I use it.
my-card-my-pin--say--my-own-account = Until this is clear, nobody but me uses my card.


## Questions to ask

my-card-my-pin--ask--who-decided = Who decided that you keep my card, and where is that written?
my-card-my-pin--ask--what-is-this-line = What is this line, who took this money out, and when will you tell me?
my-card-my-pin--ask--new-pin = How do I get a new PIN that only I know?
my-card-my-pin--ask--look-again = When do we look at this plan again?
my-card-my-pin--ask--when-card = On which day do I have my card?
my-card-my-pin--ask--who-looks = Who looks into this, and are they independent of the people who support me?
my-card-my-pin--ask--when-hear = When will I hear from you, and how?


## Next steps

my-card-my-pin--next--change-pin = Ask the bank for a new PIN. Choose one that nobody else knows.
my-card-my-pin--next--look-each-sunday = Choose one day a week to look at your money, alone or with somebody.
my-card-my-pin--next--tell-bank = Tell the bank about any line that you do not know. You can take somebody with you.
my-card-my-pin--next--copy-of-plan = Ask for a copy of the plan, and keep it at home.
my-card-my-pin--next--ask-a-friend = Think of one person you trust who could look at the numbers with you.
my-card-my-pin--next--keep-papers = Keep the papers. Note the day, the line and who you told.
my-card-my-pin--next--one-question = Write down one question for next time: “Who decided that you keep my card?”
