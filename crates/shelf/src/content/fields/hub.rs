//! The fields of a hub’s file.

use super::super::country::LANGUAGES;
use super::super::hub::{ContactKind, Kiosk, Topic};
use super::super::scenario::Entry;
use super::{FORMAT, Field, Holds, Mapping, free, needed};

const HOURS: Field = free("hours", Holds::Texts, "when it is open", "\"10:00 to 16:00\"");

/// The place that the guide stands in.
pub static HUB: Mapping = Mapping {
    name: "a hub",
    fields: &[
        FORMAT,
        free(
            "language",
            Holds::OneOf(|| LANGUAGES.to_vec()),
            "the language of every text here that does not say its own",
            "en",
        ),
        needed("name", Holds::Texts, "what it is called", "The Open Door"),
        free("place", Holds::Texts, "where it is", "12 Mill Lane"),
        HOURS,
        free("getting-there", Holds::Texts, "how to get there", "{ en: Bus 4 stops at the door. }"),
        free(
            "speaks",
            Holds::List(&Holds::Texts),
            "the languages spoken there, by name",
            "[English, { ar: العربية }]",
        ),
        free(
            "country",
            Holds::Entry(Entry::Country),
            "the pack whose rules are shown until a visitor says otherwise",
            "gb-eng",
        ),
        free(
            "contacts",
            Holds::List(&Holds::Thing(&CONTACT)),
            "who helps there; they come first on every page of help",
            "[{ kind: advocacy, name: Advocacy desk }]",
        ),
        free(
            "helps-with",
            Holds::List(&Holds::KnownOrTexts(|| Topic::ALL.map(Topic::name).to_vec())),
            "what it helps with besides: a known word, or your own",
            "[housing, Repairing bicycles]",
        ),
        free(
            "kiosk",
            Holds::Thing(&KIOSK),
            "what holds for a kiosk there, and what visitors may do at it",
            "{ print: {}, warn-after: 4m }",
        ),
        needed("checked", Holds::Day, "the day somebody last checked all of this", "2026-11-22"),
    ],
};

/// What holds for a machine that stands there for everybody, and what visitors may do at it.
pub static KIOSK: Mapping = Mapping {
    name: "a kiosk",
    fields: &[
        free(
            "languages",
            Holds::Some(&Holds::OneOf(|| LANGUAGES.to_vec())),
            "the languages that are offered, in this order; all of them if left out",
            "[ar, en]",
        ),
        free(
            "shows",
            Holds::Some(&Holds::Scenario),
            "the only stories and lessons that are there; all of them if left out",
            "[a-story, a-lesson]",
        ),
        free("hides", Holds::Some(&Holds::Scenario), "stories and lessons that are not there", "[a-story]"),
        free(
            "warn-after",
            Holds::Duration(30, 30 * 60),
            "how long nobody does anything before the guide asks whether somebody is there; 4m if left out",
            "4m",
        ),
        free(
            "forget-after",
            Holds::Duration(30, 5 * 60),
            "how long it waits for an answer before it forgets the visit; 30s if left out",
            "90s",
        ),
        free(
            "theme",
            Holds::OneOf(|| Kiosk::THEMES.to_vec()),
            "the colours of the screen, until a visitor wants others",
            "contrast",
        ),
        free(
            "size",
            Holds::OneOf(|| Kiosk::SIZES.to_vec()),
            "how large things are, until a visitor wants them otherwise",
            "large",
        ),
        free(
            "second",
            Holds::OneOf(|| LANGUAGES.to_vec()),
            "the language in which pages are shown to somebody else, until a visitor names another",
            "en",
        ),
        free(
            "counts",
            Holds::Truth,
            "visits, and stories begun, are counted by the week; told only from five on",
            "true",
        ),
        free(
            "code",
            Holds::Text,
            "the code of hub staff, as my-rights kiosk --set-code prints it; without it nobody can leave by keys",
            "\"$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$bm90IGEgcmVhbCBoYXNoISE\"",
        ),
        free(
            "keys",
            Holds::Some(&Holds::Text),
            "public keys of minisign: bundles open only if one of these signed them",
            "[RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3]",
        ),
        free(
            "print",
            Holds::Thing(&PRINT),
            "visitors may print their sheet; leave it out where they may not",
            "{ printer: front-desk, pages: 4 }",
        ),
    ],
};

/// Printing at a kiosk.
pub static PRINT: Mapping = Mapping {
    name: "printing",
    fields: &[
        free(
            "printer",
            Holds::Text,
            "the printer, as the system names it; else the system's own",
            "front-desk",
        ),
        free("pages", Holds::Number(1, 99), "how many pages one visit may print; 4 if left out", "4"),
        free("copies", Holds::Number(1, 9), "how many times one visit may print; 2 if left out", "1"),
    ],
};

/// Somebody who helps.
pub static CONTACT: Mapping = Mapping {
    name: "a contact",
    fields: &[
        needed(
            "kind",
            Holds::OneOf(|| ContactKind::ALL.map(ContactKind::name).to_vec()),
            "how they help",
            "advocacy",
        ),
        needed("name", Holds::Texts, "who they are", "Advocacy desk"),
        free("does", Holds::Texts, "what they do", "Comes with you to meetings"),
        free("phone", Holds::Text, "what is dialled, in quotes", "\"116 123\""),
        Field { meaning: "when they can be reached", ..HOURS },
        free("address", Holds::Texts, "where they can be found", "The room behind the kitchen"),
    ],
};

/// What nobody can reach (`build/made-up.yaml`): a list of the program’s own, which no shelf has.
pub static MADE_UP: Mapping = Mapping {
    name: "the list of what is made up",
    fields: &[
        FORMAT,
        needed("numbers", Holds::List(&Holds::Thing(&NOBODYS)), "numbers that nobody has", "[]"),
        needed("hosts", Holds::List(&Holds::Text), "hosts that nobody has, and what they end in", "[test]"),
    ],
};

/// Numbers that nobody has.
pub static NOBODYS: Mapping = Mapping {
    name: "a country's numbers",
    fields: &[
        needed("source", Holds::Text, "who keeps them free", "Ofcom"),
        needed("code", Holds::Text, "how the country is dialled from abroad", "\"44\""),
        needed("before", Holds::List(&Holds::Text), "what is dialled at home before a number", "[\"0\"]"),
        needed("countries", Holds::List(&Holds::Id), "how the ids of its packs begin", "[gb]"),
        needed("ranges", Holds::List(&Holds::Text), "the numbers; x is any digit", "[\"20 7946 0xxx\"]"),
    ],
};
