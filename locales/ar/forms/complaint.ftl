### A letter after something went wrong: facts first, feelings allowed, no threat, no crime named.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: complaint. Never the word for a report to the police.
form--complaint = رسالة: شكوى
    .title = الموضوع: شكوى
    .about = رسالة تقول ما الخطأ الذي حدث، وتطلب أجوبة، وتقول ما المطلوب.

form--complaint--from = من: ____
form--complaint--born = تاريخ الميلاد: ____
form--complaint--number = رقم سجلي الطبي أو قضيتي، إذا كنت أعرفه: ____
form--complaint--phone = الهاتف: ____
form--complaint--reach = أين يمكنكم أن تكتبوا إليّ (عنوان، قسم، بريد إلكتروني): ____
form--complaint--to = إلى: ____
form--complaint--date = التاريخ: ____
form--complaint--in-language = أرجو ترجمة رسالتي. أكتب بهذه اللغة: ____
form--complaint--greeting = الفريق الكريم، تحية طيبة وبعد،
form--complaint--this-is = أتقدم إليكم بهذه الشكوى. أرجو أن تنظروا فيها، وأن تجيبوا كتابةً.
form--complaint--for-somebody = أكتب باسم ____، وبموافقة هذا الشخص. الموافقة مرفقة بهذه الرسالة.

form--complaint--when-and-where = متى حدث هذا وأين
form--complaint--when = متى: ____
form--complaint--where = أين: ____
form--complaint--who-was-there = من كان هناك، إذا كنت أعرف: ____

form--complaint--happened = ما حدث، والأهم أولًا
form--complaint--effect = كيف أثّر هذا فيّ: ____
form--complaint--said = ما قلته حينها، إذا أمكنني قول شيء: ____
form--complaint--not-then = لم أتمكن من قول شيء حينها. وأقول ذلك الآن.
form--complaint--went-well = شيء جيد أود أن أذكره أيضًا، إن وُجد: ____
# The names of one or two rights come after this, each with its source.
form--complaint--right = ما يمسّه هذا من الحقوق:

form--complaint--answer-these = أسئلتي. أرجو أن تجيبوا عن كل سؤال
form--complaint--i-want = ما أريده
form--complaint--account = وصف واضح وكامل لما حدث
form--complaint--explanation = شرح يبيّن كيف أمكن أن يحدث
form--complaint--apology = اعتذار
form--complaint--put-right = شيء يصلح الأمر بالنسبة إليّ: ____
form--complaint--change = تغيير، كي لا يتكرر هذا معي أو مع غيري: ____

form--complaint--to-take-part = كي أتحدث معكم عن هذا، أحتاج إلى
form--complaint--interpreter = ترجمة شفوية. اللغة: ____
form--complaint--breaks = فترات راحة
form--complaint--large-print = حروف كبيرة
form--complaint--something-else = شيء آخر: ____

form--complaint--helpers = من يمكنه مساعدتي
form--complaint--speak-for-me = يمكن لهذا الشخص أن يتكلم باسمي: ____ الهاتف: ____
form--complaint--come-with-me = يمكن لهذا الشخص أن يحضر معي: ____ الهاتف: ____

form--complaint--answer = ما أطلبه منكم أيضًا
form--complaint--by-when = أرجو إخباري بأن رسالتي وصلتكم، في موعد أقصاه: ____
form--complaint--who-answers = أرجو إخباري بمن سيجيب، وبموعد الجواب.
# This asks for the next step. It is no threat.
form--complaint--go-further = أرجو إخباري بالجهة التي يمكنني التوجه إليها إذا لم أوافق على جوابكم.
form--complaint--same-care = أرجو أن تحرصوا على ألا تسوء رعايتي بسبب هذه الشكوى.
form--complaint--thanks = شكرًا لكم، مع التحية والتقدير.
form--complaint--sign = التوقيع (أو الاسم): ____
form--complaint--with-this = أوراق أرفقها (نسخ): ____

form--complaint--for-service = هذا الجزء يملؤه العاملون
form--complaint--received-by = اسم من استلم الرسالة: ____
form--complaint--received-on = تاريخ الاستلام: ____
