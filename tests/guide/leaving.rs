//! How a visit at a kiosk ends: somebody finds what is happening to them in their own words, walks it, leaves with one
//! printed page that somebody who reads another language can act on, and shows one sentence at the desk.
//!
//! Played in four pairs of languages: by ear, and on screens down to the smallest.

use std::sync::Arc;

use my_rights::app::{App, Effect, Message, Setting, View, Wish};
use my_rights::compose::{Audience, compose};
use my_rights::page::{Block, Page, Standing};
use my_rights::phrasebook::Phrasebooks;
use my_rights::preferences::{Format, Look};
use my_rights::sheet::{self, Sheet};
use shelf::content::compile;
use shelf::files::File;
use shelf::language::Locale;

use super::play::{Play, books, find, guide, id};
use super::world::TODAY;
use my_rights::world::Library;

/// Who reads what, what they type, and what the other person reads.
const PAIRS: [(Locale, &str, Locale); 4] = [
    (Locale::Ar, "أخذوا هاتفي", Locale::En),
    (Locale::En, "they took my phone", Locale::Ar),
    (Locale::Fr, "ils ont pris mon téléphone", Locale::Es),
    (Locale::Es, "me quitaron el teléfono", Locale::Fr),
];

/// A kiosk in a place where this language is spoken, which may print so much.
fn kiosk(spoken: Locale, limit: &str) -> App {
    let text = format!(
        "format: 1\nlanguage: {}\nname: Puerta 7\nkiosk: {{ print: {{ printer: desk{limit} }} }}\nchecked: 2026-11-22\n",
        spoken.tag()
    );
    let file = File { path: "hub.yaml".to_owned(), bytes: text.into_bytes().into() };
    let hub = compile::hub(&file, &[]).unwrap();
    guide(Setting::Kiosk, Locale::En).in_hub(hub)
}

/// Somebody who does one thing after another, and notes how it is typed in lines and pressed on a screen.
struct Visitor {
    app: App,
    books: Phrasebooks,
    lines: String,
    keys: String,
    /// What came out of the printer.
    printed: Vec<Sheet>,
}

impl Visitor {
    fn at(app: App) -> Self {
        Self { app, books: books(), lines: String::new(), keys: String::new(), printed: Vec::new() }
    }

    fn page(&self) -> Page {
        compose(&self.app, &self.books, Audience::Alone)
    }

    fn hear(&mut self, message: Message) {
        for effect in self.app.update(message) {
            let Effect::Ask(wish) = effect else { continue };
            let answer = match wish {
                Wish::Search => {
                    let library = Library { shelf: Arc::clone(self.app.shelf()), phrases: self.books.said() };
                    let words = self.app.visit().typed().unwrap().to_owned();
                    Message::Found(find(&library, self.app.locale(), &words))
                }
                Wish::LookAtClock => Message::Today(TODAY),
                Wish::Print(_) => {
                    self.printed.push(Sheet::of(&self.app, &self.books));
                    Message::Printed(Ok(1))
                }
                Wish::NameSheet
                | Wish::WriteSheet(_)
                | Wish::WriteReport(_)
                | Wish::NameCounts(_)
                | Wish::WriteCounts(_)
                | Wish::AwaitPrint
                | Wish::TryCode(_)
                | Wish::Report
                | Wish::Count(_)
                | Wish::Note(_)
                | Wish::NameSettings
                | Wish::KeepWay(_) => continue,
            };
            self.hear(answer);
        }
    }

    /// Takes the choice of this name.
    #[track_caller]
    fn take(&mut self, name: &str) {
        let page = self.page();
        let told = page.told().position(|offer| offer.id == name);
        let nth = page.choices().position(|offer| offer.id == name);
        let (Some(told), Some(nth)) = (told, nth) else {
            let ids: Vec<_> = page.choices().map(|offer| offer.id.as_str()).collect();
            panic!("no {name} among {ids:?} on {:?}", self.app.visit().view());
        };
        self.lines.extend([(told + 1).to_string().as_str(), " "]);
        assert!(nth < 9, "{name} has no digit");
        self.keys.push_str(&(nth + 1).to_string());
        let message = page.choices().nth(nth).unwrap().message.clone();
        self.hear(message);
    }

    /// Presses the key of what stands on every page.
    #[track_caller]
    fn press(&mut self, standing: Standing) {
        let offer = self.page().offer(standing).unwrap_or_else(|| panic!("no {standing:?}")).clone();
        let letter = standing.row().letters[0];
        self.lines.extend([letter, " "]);
        self.keys += if standing == Standing::Back { "<back>" } else { letter };
        self.hear(offer.message);
    }

    /// Looks for these words, and takes what is found first.
    fn find(&mut self, words: &str) {
        self.take("search");
        self.lines.extend([words.replace(' ', "_").as_str(), " 1 "]);
        self.keys.extend([words, "<down><enter>"]);
        self.hear(Message::Search(words.to_owned()));
        let first = self.page().choices().next().unwrap().clone();
        self.hear(first.message);
    }

    /// Walks on by what comes first, until the story ends.
    fn walk(&mut self) {
        for _ in 0..40 {
            let page = self.page();
            let on = page.choices().find(|offer| matches!(offer.message, Message::Choose(_) | Message::GoOn));
            let Some(on) = on else { return };
            self.take(&on.id.clone());
        }
        panic!("the story does not end");
    }
}

/// The whole visit.
fn visit(own: Locale, words: &str, other: Locale) -> Visitor {
    let mut visitor = Visitor::at(kiosk(other, ", pages: 4, copies: 2"));
    visitor.take(own.tag());
    visitor.find(words);
    assert_eq!(*visitor.app.visit().view(), View::Problem(id("took-my-phone")), "{words}");
    visitor.take("keep");
    assert!(says(&visitor.page(), |block| matches!(block, Block::Notice(_))), "it can leave, so it is said");
    visitor.take("phone-in-the-locker");
    visitor.take("begin");
    visitor.walk();
    visitor.take("keep");
    visitor.press(Standing::Print);
    visitor.take("languages");
    visitor.take(other.tag());
    visitor.take("print");
    visitor
}

fn says(page: &Page, wanted: impl Fn(&Block) -> bool) -> bool {
    page.blocks.iter().any(wanted)
}

/// The words alone, wherever lines end and whatever blanks there are.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What somebody can say about it, in a language.
fn to_say(locale: Locale) -> Vec<String> {
    let mut app = kiosk(locale, "");
    app.update(Message::UseLanguage(locale));
    app.update(Message::Open(View::Problem(id("took-my-phone"))));
    let page = compose(&app, &books(), Audience::Person);
    let said = page.blocks.iter().filter(|block| matches!(block, Block::Said(_)));
    said.map(|block| block.passage().spoken()).collect()
}

#[test]
fn whoever_reads_one_language_leaves_with_a_page_that_a_reader_of_another_can_act_on() {
    for (own, words, other) in PAIRS {
        let mut visitor = visit(own, words, other);
        let [printed] = visitor.printed.as_slice() else { panic!("one page") };
        let text = String::from_utf8(sheet::render(printed, Format::Text, Look::default()).unwrap()).unwrap();
        let text = in_one_line(&text);
        for said in to_say(own).into_iter().chain(to_say(other)) {
            assert!(
                text.contains(&in_one_line(&said)),
                "“{said}” in {} and {}:\n{text}",
                own.tag(),
                other.tag()
            );
        }
        let pages = sheet::pages(printed, Look::default()).unwrap();
        assert!(pages <= 4, "{pages} pages in {} and {}", own.tag(), other.tag());
        // One sentence at the desk: the other language is known by now.
        visitor.press(Standing::Show);
        assert_eq!(*visitor.app.visit().view(), View::Cards);
        let page = visitor.page();
        let held = page.blocks.iter().find(|block| matches!(block, Block::Shown(_))).unwrap().passage();
        assert_eq!(held.locale, other);
        visitor.take("next");
        visitor.take("turn");
        visitor.press(Standing::Back);
        visitor.take("finish");
        assert!(visitor.app.is_fresh(), "nothing is left of the visit");
        let play = || Play::of(kiosk(other, ", pages: 4, copies: 2"), books());
        let told = play().lines(&visitor.lines);
        insta::assert_snapshot!(format!("leaving-{}-{}", own.tag(), other.tag()), told.printed);
        // The smallest window shows least at a time: whoever gets through there gets through in any.
        let (columns, rows) = (40, 12);
        let seen = play().in_size(columns, rows).keys(&visitor.keys);
        let last = |pages: &[Page]| pages.last().unwrap().title.text.clone();
        assert_eq!(last(&seen.pages), last(&told.pages), "{own:?} at {columns}×{rows}");
        let finishes = |page: &&Page| page.choices().any(|offer| offer.id == "finish");
        assert!(seen.pages.iter().any(|page| finishes(&page)), "{own:?} at {columns}×{rows}");
    }
}

#[test]
fn what_a_visit_may_print_is_counted_and_the_next_begins_anew() {
    let mut visitor = Visitor::at(kiosk(Locale::En, ", pages: 9, copies: 1"));
    visitor.take("en");
    visitor.find("they took my phone");
    visitor.take("keep");
    visitor.press(Standing::Print);
    visitor.take("print");
    let page = visitor.page();
    assert!(!page.choices().any(|offer| offer.message == Message::Print), "{:?}", page.blocks);
    assert_eq!(visitor.app.update(Message::Print), [], "and nothing is printed all the same");
    visitor.take("finish");
    assert_eq!(visitor.app.pages_to_print(), Some(9));
}

#[test]
fn where_nothing_can_leave_nothing_is_said_to_be_kept_by_itself() {
    let books = books();
    let begins = |mut app: App| {
        app.update(Message::UseLanguage(Locale::En));
        app.update(Message::Begin(id("phone-in-the-locker")));
        let mut said = false;
        for _ in 0..40 {
            let page = compose(&app, &books, Audience::Alone);
            said |= says(&page, |block| matches!(block, Block::Notice(_)));
            let on = page.choices().find(|offer| matches!(offer.message, Message::Choose(_) | Message::GoOn));
            let Some(on) = on else { break };
            app.update(on.message.clone());
        }
        (app.visit().kept().len(), said)
    };
    let (kept, said) = begins(kiosk(Locale::En, ""));
    assert!(kept > 0 && said, "a kiosk that prints says it: {kept}");
    assert_eq!(begins(guide(Setting::Kiosk, Locale::En)), (kept, false));
}

#[test]
fn whatever_the_printer_does_is_said_with_what_else_can_be_done() {
    use my_rights::app::NotPrinted::{
        NoAnswer, NoPrinter, Refused, Slow, Stopped, Stuck, TooLong, Unprintable,
    };
    let books = books();
    for why in [NoPrinter, Refused, Stopped, Stuck, NoAnswer, Slow, TooLong(5), Unprintable('☃')] {
        for locale in Locale::ALL {
            let mut app = kiosk(Locale::En, "");
            app.update(Message::UseLanguage(locale));
            app.update(Message::Open(View::Problem(id("took-my-phone"))));
            let keep = compose(&app, &books, Audience::Alone);
            let keep = keep.choices().find(|offer| offer.id == "keep").unwrap().message.clone();
            app.update(keep);
            app.update(Message::Open(View::Print));
            assert_eq!(app.update(Message::Print), [Effect::Ask(Wish::Print(4))]);
            assert_eq!(app.update(Message::Print), [], "once at a time");
            assert_eq!(app.update(Message::StillPrinting), [Effect::Ask(Wish::AwaitPrint)]);
            app.update(Message::Printed(Err(why)));
            let page = compose(&app, &books, Audience::Alone);
            let ids: Vec<&str> = page.choices().map(|offer| offer.id.as_str()).collect();
            assert!(ids.contains(&"show") && ids.contains(&"sheet"), "{why:?}: {ids:?}");
            assert!(!ids.contains(&"form"), "a kiosk writes no file");
            for block in &page.blocks {
                assert_eq!(block.passage().locale, locale, "{why:?}");
            }
        }
    }
}
