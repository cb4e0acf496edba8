//! Pages made by hand.

use my_rights::app::Message;
use my_rights::front::screen::event::Event;
use my_rights::page::{
    Asks, Beside, Block, Offer, Page, Progress, Role, Standing, Typed, Whereabouts, Wording,
};
use my_rights::passage::{Mark, MarkKind, Passage};
use my_rights::preferences::Needs;
use shelf::content::Id;
use shelf::language::Locale;

/// What the system says when a window has another size.
pub(crate) const WINDOW_CHANGED: Event = Event::Signal(signal_hook::consts::SIGWINCH);

/// The message of the choice with this name.
pub(crate) fn choose(name: &str) -> Message {
    Message::Choose(Id::new(name).unwrap())
}

fn choice(name: &str, label: &str, locale: Locale) -> Offer {
    Offer {
        id: name.into(),
        label: Passage::plain(label, locale),
        message: choose(name),
        role: Role::Choice,
        group: None,
        beside: Beside::default(),
    }
}

fn standing(standing: Standing, message: Message, label: &str, locale: Locale) -> Offer {
    let label = Passage::plain(label, locale);
    Offer {
        id: standing.name().into(),
        label,
        message,
        role: Role::Standing(standing),
        group: None,
        beside: Beside::default(),
    }
}

fn all_standing(locale: Locale) -> Vec<Offer> {
    use my_rights::app::View;
    let labels = match locale {
        Locale::Ar => ["رجوع", "المزيد", "مساعدة", "كلمات", "حقوق", "ورقتي", "لغة", "الرف", "خروج سريع"],
        Locale::En | Locale::Es | Locale::Fr | Locale::Other(_) | Locale::Accented | Locale::Mirrored => [
            "Back",
            "More keys",
            "Help",
            "Words",
            "Rights",
            "My sheet",
            "Language",
            "All stories",
            "Leave now",
        ],
    };
    let messages = [
        (Standing::Back, Message::Back),
        (Standing::Keys, Message::Open(View::Keys)),
        (Standing::Help, Message::Open(View::Help)),
        (Standing::Words, Message::Open(View::Words)),
        (Standing::Rights, Message::Open(View::Rights)),
        (Standing::Kept, Message::Open(View::Kept)),
        (Standing::Language, Message::Open(View::Languages)),
        (Standing::Home, Message::Home),
        (Standing::QuickExit, Message::QuickExit),
    ];
    messages
        .into_iter()
        .zip(labels)
        .map(|((kind, message), label)| standing(kind, message, label, locale))
        .collect()
}

fn marked(text: &str, part: &str, kind: MarkKind, locale: Locale) -> Passage {
    let start = text.find(part).unwrap();
    Passage { text: text.into(), locale, marks: vec![Mark { range: start..start + part.len(), kind }] }
}

fn page(locale: Locale, words: [&str; 4], blocks: Vec<Block>, choices: Vec<Offer>) -> Page {
    let [context, title, more, too_small] = words.map(|text| Passage::plain(text, locale));
    let blank = || Passage::plain("", locale);
    let (choices, standing) = (choices.into_iter(), all_standing(locale));
    let label = |one| {
        standing
            .iter()
            .find(|offer| offer.role == Role::Standing(one))
            .map(|offer| (one, offer.label.clone()))
    };
    let wording = Wording {
        bar: Standing::BAR.into_iter().filter_map(label).collect(),
        exit: Passage::plain(if locale == Locale::Ar { "خروج" } else { "Leave" }, locale),
        more,
        too_small,
        prompt: blank(),
        brief: blank(),
        unknown: blank(),
        tongue: blank(),
        note: blank(),
        window: blank(),
        stays: blank(),
        lost: blank(),
        along: blank(),
    };
    let offers = choices.chain(standing).collect();
    let (place, needs) = (Whereabouts::of(context), Needs::default());
    Page {
        locale,
        place,
        title,
        typed: None,
        blocks,
        offers,
        wording,
        beside: None,
        way: None,
        needs,
        anything: None,
    }
}

const ENGLISH: [&str; 4] = ["A new tablet", "At the door", "More below", "Please make this window larger."];
const ARABIC: [&str; 4] = ["قرص جديد", "عند الباب", "المزيد في الأسفل", "من فضلك كبّر هذه النافذة."];

/// A step of a story: a paragraph and three choices.
pub(crate) fn step(locale: Locale) -> Page {
    if locale == Locale::Ar {
        let prose =
            "يضع عمر قرصًا جديدًا في يد سميرة ويقول: هذا لك. لم يقل أحد ما هو ولا لماذا، والممرضة تنتظر.";
        let choices = vec![
            choice("ask-why", "أسأل: ما هذا القرص؟", locale),
            choice("say-nothing", "آخذه ولا أقول شيئًا.", locale),
            choice("not-now", "لا أريد أن آخذه الآن. أريد أولًا أن أعرف ما هو وماذا يفعل.", locale),
        ];
        return page(locale, ARABIC, vec![Block::Prose(Passage::plain(prose, locale))], choices);
    }
    let prose = "Omar puts a new tablet in Samira’s hand and says: this one is for you. Nobody has said what it is or \
                 what it is for, and the nurse is waiting.";
    let choices = vec![
        choice("ask-why", "“What is it for?”", locale),
        choice("say-nothing", "Take it and say nothing.", locale),
        choice(
            "not-now",
            "“I do not want to take it now. First I want to know what it is and what it does.”",
            locale,
        ),
    ];
    let consent = MarkKind::Term(Id::new("consent").unwrap());
    let blocks = vec![Block::Prose(marked(prose, "tablet", consent, locale))];
    page(locale, ENGLISH, blocks, choices)
}

/// The same page in a story about consent, a step into it.
pub(crate) fn consent(mut page: Page) -> Page {
    let (theme, told, brief) = match page.locale {
        Locale::Ar => ("الموافقة", "الخطوة 1 · حتى 3 خطوات أخرى", "الخطوة 1"),
        Locale::En | Locale::Es | Locale::Fr | Locale::Other(_) | Locale::Accented | Locale::Mirrored => {
            ("Consent", "Step 1 · up to 3 more", "Step 1")
        }
    };
    let words = |text: &str| Passage::plain(text, page.locale);
    page.place.theme = Some((my_rights::page::Mark(1), words(theme)));
    let (told, brief) = (words(told), words(brief));
    page.place.progress = Some(Progress { told, brief, walked: 2, ahead: Some(6) });
    page
}

/// One block of each kind.
pub(crate) fn blocks(locale: Locale) -> Page {
    let texts = match locale {
        Locale::Ar => [
            "حُفظ لورقتك.",
            "سأل عمر ثم جلس.",
            "كلمات يمكن قولها",
            "أريد أن أعرف ما هذا الدواء قبل أن آخذه، ولماذا اختير لي أنا بالذات.",
            "ما اسم الدواء؟",
            "ماذا يحدث إن لم آخذه؟",
            "اتفاقية حقوق الأشخاص ذوي الإعاقة، المادة 25",
            "اسألوا المجموعة: ما الذي يمنع الناس من السؤال؟",
        ],
        Locale::En | Locale::Es | Locale::Fr | Locale::Other(_) | Locale::Accented | Locale::Mirrored => [
            "Kept for your sheet.",
            "Omar sits down. He tells her, and stops twice to ask.",
            "Words you can say",
            "I want to know what this medicine is before I take it, and why it was chosen for me.",
            "What is its name?",
            "What happens if I do not take it?",
            "Convention on the Rights of Persons with Disabilities, Article 25",
            "Ask the group: what stops people from asking?",
        ],
    };
    let [notice, prose, heading, said, item, other, aside, note] = texts;
    let plain = |text| Passage::plain(text, locale);
    let stressed = marked(prose, prose.split(' ').next().unwrap(), MarkKind::Emphasis, locale);
    let blocks = vec![
        Block::Notice(plain(notice)),
        Block::Prose(stressed),
        Block::Heading(plain(heading)),
        Block::Said(plain(said)),
        Block::Item(plain(item)),
        Block::Item(plain(other)),
        Block::Facts { label: plain(heading), values: vec![plain(item), plain(other)] },
        Block::Danger(plain(notice)),
        Block::Aside(plain(aside)),
        Block::Said(Passage::plain("Please tell me first. / قل لي أولًا.", Locale::En)),
        Block::Note(plain(note)),
    ];
    let words = if locale == Locale::Ar { ARABIC } else { ENGLISH };
    let on = if locale == Locale::Ar { "متابعة" } else { "Go on" };
    page(locale, words, blocks, vec![choice("go-on", on, locale)])
}

/// The first page: each language in its own name, on an English page.
pub(crate) fn languages() -> Page {
    let choices =
        [(Locale::Ar, "العربية"), (Locale::En, "English"), (Locale::Es, "Español"), (Locale::Fr, "Français")]
            .map(|(locale, name)| choice(locale.tag(), name, locale));
    page(Locale::En, ENGLISH, Vec::new(), choices.into())
}

/// A page much longer than any screen, with its choices at the end.
/// A page that asks for words, with `words` typed on it and two things found.
pub(crate) fn typing(locale: Locale, words: &str) -> Page {
    let mut page = step(locale);
    let (label, found) = match locale {
        Locale::Ar => ("كلمات البحث:", "نتيجتان."),
        Locale::En | Locale::Fr | Locale::Es | Locale::Other(_) | Locale::Accented | Locale::Mirrored => {
            ("What are you looking for?", "2 found.")
        }
    };
    let plain = |text: &str| Passage::plain(text, locale);
    page.typed = Some(Typed { label: plain(label), words: plain(words), asks: Asks::Words });
    page.blocks = vec![Block::Prose(plain(found))];
    page
}

pub(crate) fn long() -> Page {
    let prose = |number| {
        Block::Prose(Passage::plain(
            format!("Paragraph {number}. {}", "Word after word. ".repeat(12)),
            Locale::En,
        ))
    };
    let choices = vec![choice("one", "The first", Locale::En), choice("two", "The second", Locale::En)];
    page(Locale::En, ENGLISH, (1..=8).map(prose).collect(), choices)
}
