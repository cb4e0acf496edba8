//! The sheet that leaves the guide: what stands on it, and each form that it is written as, in every language and pair.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use my_rights::app::{App, Arrange, Arrangement, Kept, Living, Message, Public, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::page::Block;
use my_rights::passage::Passage;
use my_rights::sheet::{Format, Kind, Look, Paper, Sheet, Words, render};
use shelf::content::compile;
use shelf::files::Files;
use shelf::language::Locale;

use super::folder::home;
use super::play::{SHELF, books, guide, id};
use super::world::TODAY;

#[path = "sheet/browser.rs"]
mod browser;
#[path = "sheet/guide.rs"]
mod guided;
#[cfg(feature = "paper")]
#[path = "sheet/paper.rs"]
mod paper;

#[path = "sheet/papers.rs"]
mod papers;
#[cfg(feature = "paper")]
#[path = "sheet/readers.rs"]
mod readers;

/// A sheet with some of everything on it, as those have it who walked a story to its end at a hub.
fn app(locale: Locale, second: Option<Locale>) -> App {
    let (hub, _) = compile::survey_hub(&Files::one(&home().join("docs/hub.yaml")).unwrap(), &[]);
    let mut app = guide(Setting::Personal, locale).in_hub(hub.unwrap());
    let story = id("phone-in-the-locker");
    let scenario = SHELF.scenario(&story).unwrap();
    let gives: Vec<_> = scenario.places().filter_map(|place| scenario.gives(place)).collect();
    let mut kept = vec![Kept::Right(id("privacy")), Kept::Right(id("informed-consent"))];
    kept.extend(
        gives.iter().flat_map(|gives| &gives.asks).map(|ask| Kept::Ask(story.clone(), ask.id.clone())),
    );
    kept.extend(
        gives.iter().flat_map(|gives| &gives.says).map(|say| Kept::Say(story.clone(), say.id.clone())),
    );
    kept.extend(
        gives.iter().flat_map(|gives| &gives.next).map(|next| Kept::Next(story.clone(), next.id.clone())),
    );
    for message in [
        Message::UseLanguage(locale),
        Message::LiveIn(Living::In(id("ch"))),
        Message::Keep(kept),
        Message::Open(View::Sheet),
        Message::Today(TODAY),
        Message::Arrange(Arrange::InTwo(second)),
    ] {
        app.update(message);
    }
    app
}

fn sheet(locale: Locale, second: Option<Locale>) -> Sheet {
    Sheet::of(&app(locale, second), &books())
}

/// Every language alone, and four pairs.
const LANGUAGES: [(Locale, Option<Locale>); 8] = [
    (Locale::Ar, None),
    (Locale::En, None),
    (Locale::Es, None),
    (Locale::Fr, None),
    (Locale::Ar, Some(Locale::En)),
    (Locale::Ar, Some(Locale::Fr)),
    (Locale::En, Some(Locale::Ar)),
    (Locale::Es, Some(Locale::Fr)),
];

/// What a sample is called.
fn name(locale: Locale, second: Option<Locale>) -> String {
    second.map_or_else(|| locale.tag().to_owned(), |second| format!("{}-{}", locale.tag(), second.tag()))
}

const LARGE: Look = Look { large: true, paper: Paper::A4 };

/// A folder with every sample in every form, large and not, for the programs that look at them.
static SAMPLES: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("sheets");
    fs::create_dir_all(&folder).unwrap();
    for (locale, second) in LANGUAGES {
        papers::for_a_browser(&folder, locale, second);
        let sheet = sheet(locale, second);
        for form in Format::ALL {
            for (look, size) in [(Look::default(), ""), (LARGE, "-large")] {
                let file = format!("{}{size}.{}", name(locale, second), form.ending());
                fs::write(folder.join(file), render(&sheet, *form, look).unwrap()).unwrap();
            }
        }
    }
    folder
});

/// Every passage of a sheet, in the order in which it is told.
fn passages(sheet: &Sheet) -> Vec<&Passage> {
    let parts = sheet.parts.iter().flat_map(|part| {
        let lines = part.entries.iter().flat_map(|entry| &entry.lines);
        // A square is drawn, or left out.
        let lines = lines.filter(|line| line.kind != Kind::Code);
        std::iter::once(&part.name).chain(lines.map(|line| &line.words))
    });
    let words = std::iter::once(&sheet.title).chain(parts);
    words.flat_map(Words::each).filter(|passage| !passage.text.is_empty()).collect()
}

fn written(sheet: &Sheet, format: Format) -> String {
    String::from_utf8(render(sheet, format, Look::default()).unwrap()).unwrap()
}

#[test]
fn the_page_of_the_guide_is_what_leaves_it() {
    for (locale, second) in LANGUAGES {
        let app = app(locale, second);
        let sheet = Sheet::of(&app, &books());
        let page = compose(&app, &books(), Audience::Person);
        let said: Vec<&Passage> = page.blocks.iter().map(Block::passage).collect();
        for passage in passages(&sheet).into_iter().skip(1) {
            assert!(said.contains(&passage), "{passage:?} is not seen before it leaves");
        }
    }
}

#[test]
fn two_languages_say_each_sentence_twice_and_numbers_once() {
    for (locale, second) in LANGUAGES.into_iter().filter(|(_, second)| second.is_some()) {
        let sheet = sheet(locale, second);
        let alone = self::sheet(locale, None);
        assert_eq!(sheet.parts.len(), alone.parts.len());
        for part in &sheet.parts {
            assert_eq!(
                part.name.other.as_ref().map(|other| Some(other.locale)),
                Some(second),
                "{:?}",
                part.id
            );
            for line in part.entries.iter().flat_map(|entry| &entry.lines) {
                let words = &line.words;
                let letters = words.own.text.chars().filter(|letter| letter.is_alphabetic()).count();
                // What stands in one language alone (a hub, a pack) is said once.
                let foreign = words.own.locale != locale || part.id.to_string() == "part/hub";
                let is_address = line.kind == Kind::Code || words.own.text.starts_with("http");
                assert!(
                    words.other.is_some() || foreign || is_address || letters < 3,
                    "{:?}: {words:?}",
                    part.id
                );
            }
        }
    }
}

/// The numbers of the country and each text once, and nothing else; what a square leads to stands in words beside it.
#[test]
fn squares_on_the_sheet_lead_to_its_sources_and_numbers() {
    for (locale, second) in LANGUAGES {
        let app = app(locale, second);
        let sheet = Sheet::of(&app, &books());
        let mut led: BTreeSet<String> = BTreeSet::new();
        for entry in sheet.parts.iter().flat_map(|part| &part.entries) {
            for code in entry.lines.iter().filter(|line| line.kind == Kind::Code) {
                let address = code.words.own.text.clone();
                let dialled = |text: &str| {
                    let kept = |letter: &char| letter.is_ascii_digit() || *letter == '+';
                    text.chars().filter(kept).collect::<String>()
                };
                let words = |line: &my_rights::sheet::Line| {
                    let text = &line.words.own.text;
                    let number = address.strip_prefix("tel:");
                    number.map_or(*text == address, |number| dialled(text).contains(number))
                };
                let beside = entry.lines.iter().filter(|line| line.kind != Kind::Code).any(words);
                assert!(beside, "{address} stands in no words: {entry:?}");
                assert!(led.insert(address), "the same square twice: {entry:?}");
            }
        }
        let country = app.country().unwrap();
        for line in &country.lines {
            let number = app.address_of(&Public::Line(line.id.clone())).unwrap();
            assert!(led.contains(&number), "{number} has no square");
        }
        assert!(led.iter().filter(|address| address.starts_with("http")).count() > 1, "{led:?}");
    }
}

#[test]
fn text_is_narrow_and_loses_nothing() {
    for (locale, second) in LANGUAGES {
        let sheet = sheet(locale, second);
        let text = written(&sheet, Format::Text);
        let wide = text.lines().find(|line| line.chars().filter(|letter| !is_mark(*letter)).count() > 72);
        assert!(wide.is_none_or(|line| line.contains("://")), "{wide:?}");
        let flat = flat(&text);
        for passage in passages(&sheet) {
            assert!(flat.contains(&self::flat(&passage.spoken())), "{} is lost", passage.spoken());
        }
        assert!(text.contains("[ ] ") && text.contains("____"), "{text}");
    }
}

#[test]
fn markdown_reads_back_as_the_same_words() {
    for (locale, second) in LANGUAGES {
        let sheet = sheet(locale, second);
        let markdown = written(&sheet, Format::Markdown);
        let mut read = String::new();
        for event in pulldown_cmark::Parser::new(&markdown) {
            if let pulldown_cmark::Event::Text(words) = event {
                read.push_str(&words);
            } else {
                read.push(' ');
            }
        }
        let read = flat(&read);
        for passage in passages(&sheet) {
            let words = flat(&passage.spoken());
            assert!(read.contains(&words), "{words} is lost in\n{markdown}");
        }
    }
}

#[test]
fn a_page_for_a_browser_says_each_language_and_fetches_nothing() {
    for (locale, second) in LANGUAGES {
        let sheet = sheet(locale, second);
        let html = written(&sheet, Format::Html);
        let own = if locale == Locale::Ar { "<html lang=\"ar\" dir=\"rtl\">" } else { "dir=\"ltr\">" };
        assert!(html.contains(own), "{html}");
        for other in ["<script", "src=", "href=", "url(", "<img", "<link"] {
            assert!(!html.contains(other), "{other}");
        }
        let told = html.split("lang=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let languages: BTreeSet<String> = told.map(str::to_owned).collect();
        let both: BTreeSet<String> =
            [Some(locale), second].into_iter().flatten().map(|locale| locale.tag().to_owned()).collect();
        assert!(both.is_subset(&languages), "{languages:?}");
    }
}

#[test]
fn the_same_sheet_is_the_same_bytes() {
    for form in Format::ALL {
        let once = render(&sheet(Locale::Ar, Some(Locale::En)), *form, Look::default()).unwrap();
        let again = render(&sheet(Locale::Ar, Some(Locale::En)), *form, Look::default()).unwrap();
        assert!(once == again, "{form:?}");
    }
}

#[test]
fn nothing_is_arranged_until_somebody_does_it() {
    let app = guide(Setting::Personal, Locale::En);
    assert_eq!(app.visit().arrangement(), &Arrangement::default());
}

#[expect(clippy::print_stderr, reason = "whoever runs the tests must learn what did not run")]
fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}

/// Words with one space between them.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A vowel mark, which takes no column.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{64B}'..='\u{65F}' | '\u{670}')
}
