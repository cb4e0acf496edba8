//! Whether phrases fit the smallest screen: pages, choices, titles, and what stands in the key bar.
//!
//! Measured with the same rows that the screen paints, at 40 columns and 12 rows. Where a page shows things only
//! sometimes, all of them are counted: what is told is the most that a person may have to turn. Refuses to know flags.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::passage::Passage;
use crate::prose::{Paragraph, line, paragraphs};
use shelf::check::tongue::Tongue;
use shelf::content::scenario::{Choice, Entry, Gives, Kind, Place, Scenario, WordKind};
use shelf::content::{Catalogue, survey};
use shelf::files::Files;
use shelf::finding::{Finding, code};
use shelf::language::Locale;
use shelf::phrases::ftl::Plain;
use shelf::phrases::need::INTERFACE;
use tui_bidi::{Harakat, cells, flow};

/// The cells of a row of prose on the smallest screen.
const WIDTH: u16 = 38;
/// How far a choice stands from the edge, for its number.
const CHOICE: u16 = 4;
/// How far an item of a list stands from the edge.
const ITEM: u16 = 2;
/// How far words to say stand from the edge.
const SAID: u16 = 3;
/// Rows of the page between the top and the key bar, when there is more than one screen of it.
const VIEW: usize = 9;
/// The screens of a page that is read before somebody can go on: who reads slowly has lost the beginning of a longer one.
const MOST_READ: usize = 4;
/// The screens of a page of a lesson, which is read and has lists as well.
const MOST_TAUGHT: usize = 6;
/// The screens of an outcome, which is a list to look through: everything that may be shown there.
const MOST_LISTED: usize = 8;
/// A choice is read at one glance.
const MOST_CHOICE: usize = 3;
/// So is a heading.
const MOST_TITLE: usize = 2;
/// Four entries of the key bar share two rows.
const MOST_LABEL: u16 = 16;

/// What is said on one page.
struct Fit<'t, 'a> {
    tongue: &'t Tongue<'a>,
    told: Vec<Told>,
    /// The rows of what many pages say: of the interface and the library, by key and indent.
    known: RefCell<HashMap<(String, u16), usize>>,
}

/// A hint about the phrase of a key.
struct Told {
    key: String,
    attribute: Option<&'static str>,
    code: code::Code,
    what: String,
    hint: &'static str,
}

/// Everything that does not fit, of the scenarios and the interface, in every language.
pub(super) fn look(content: &Files, locales: &Files) -> Vec<Finding> {
    let catalogue = survey(content).catalogue;
    let tongues = Locale::in_files(locales).into_iter();
    let tongues = tongues.filter_map(|locale| Tongue::read(locale, locales, &mut Vec::new()));
    tongues.flat_map(|tongue| in_tongue(&tongue, &catalogue)).collect()
}

fn in_tongue(tongue: &Tongue<'_>, catalogue: &Catalogue) -> Vec<Finding> {
    let told = told(tongue, catalogue).into_iter();
    let written = told.filter(|told| tongue.locale == Locale::En || !tongue.unwritten.contains(&told.key));
    let placed = written.filter_map(|told| {
        let spot = tongue.spot_of(&told.key, told.attribute)?;
        Some(spot.finding(told.code, told.what, told.hint))
    });
    placed.collect()
}

fn told(tongue: &Tongue<'_>, catalogue: &Catalogue) -> Vec<Told> {
    let mut fit = Fit { tongue, told: Vec::new(), known: RefCell::default() };
    fit.labels();
    for right in &catalogue.rights {
        fit.title(&Entry::Right.key(&right.id), None);
    }
    for scenario in &catalogue.scenarios {
        fit.title(scenario.id.as_str(), None);
        for place in scenario.places() {
            fit.title(&scenario.place_key(place), Some("title"));
            for choice in scenario.choices(place) {
                let key = scenario.choice_key(place, choice);
                fit.choice(&key);
                let rows = fit.follows(scenario, place, choice);
                fit.page((&key, Some("after")), "what follows this choice", rows, MOST_READ);
            }
            let rows = fit.place(scenario, place);
            let most = match (place, scenario.kind) {
                (Place::Outcome(_), _) => MOST_LISTED,
                (Place::Step(_), Kind::Lesson) => MOST_TAUGHT,
                (Place::Step(_), Kind::Story | Kind::MySituation) => MOST_READ,
            };
            fit.page((&scenario.place_key(place), None), "this page", rows, most);
        }
    }
    fit.told
}

impl Fit<'_, '_> {
    fn tell(&mut self, code: code::Code, at: (&str, Option<&'static str>), what: String, hint: &'static str) {
        let (key, attribute) = (at.0.to_owned(), at.1);
        self.told.push(Told { key, attribute, code, what, hint });
    }

    fn page(&mut self, at: (&str, Option<&'static str>), what: &str, rows: usize, most: usize) {
        let screens = rows.div_ceil(VIEW);
        if screens > most {
            let what = format!(
                "On a screen of 40 by 12, {what} takes up to {screens} screens, and {most} are enough."
            );
            self.tell(code::LONG_PAGE, at, what, "Say it in fewer words, or give less at once.");
        }
    }

    fn title(&mut self, key: &str, attribute: Option<&'static str>) {
        let rows = self.rows(key, attribute, 0, false);
        if rows > MOST_TITLE {
            let what = format!("This heading takes {rows} rows of 40 columns.");
            self.tell(code::LONG_TITLE, (key, attribute), what, "Two rows are enough: 2 to 6 words.");
        }
    }

    fn choice(&mut self, key: &str) {
        let rows = self.rows(key, None, CHOICE, false);
        if rows > MOST_CHOICE {
            let what = format!("This choice takes {rows} rows of 40 columns.");
            self.tell(
                code::LONG_CHOICE,
                (key, None),
                what,
                "Three rows are enough; let what follows tell the rest.",
            );
        }
    }

    /// The short labels of the key bar.
    fn labels(&mut self) {
        let Some(file) = self.tongue.file(INTERFACE) else { return };
        let offers = file.messages.iter().filter(|message| message.key.starts_with("offer-"));
        let long = offers.filter_map(|offer| {
            let wide = cells(&offer.value.as_ref()?.texts.first()?.text);
            (wide > MOST_LABEL).then(|| (offer.key.clone(), wide))
        });
        for (key, wide) in long.collect::<Vec<_>>() {
            let what = format!("This label takes {wide} cells of the key bar.");
            self.tell(
                code::LONG_LABEL,
                (&key, None),
                what,
                "Sixteen are enough; its .about has room for the rest.",
            );
        }
    }

    /// The rows of the page of a place, with everything that it may show.
    fn place(&self, scenario: &Scenario, place: Place) -> usize {
        let key = scenario.place_key(place);
        let head = self.head(scenario) + self.rows(&key, Some("title"), 0, false);
        let body = head + self.rows(&key, None, 0, true);
        let choices: usize = scenario
            .choices(place)
            .iter()
            .map(|choice| self.rows(&scenario.choice_key(place, choice), None, CHOICE, false))
            .sum();
        let asks = matches!(place, Place::Step(_)) && scenario.kind == Kind::Story;
        // An empty row stands before the question, and before choices without one.
        let question = 1 + if asks { self.common("step-question", 0) } else { 0 };
        let ways: &[&str] = match (place, scenario.kind) {
            (Place::Outcome(_), _) => &["outcome-sheet", "outcome-recap", "outcome-shelf", "keep-these"],
            (Place::Step(_), Kind::Lesson) => &["lesson-question", "go-on", "keep-these"],
            (Place::Step(_), Kind::Story | Kind::MySituation) => &[],
        };
        let ways: usize = ways.iter().map(|way| self.common(way, CHOICE)).sum();
        let thought = match self.rows(&key, Some("question"), SAID, false) {
            0 => 0,
            // An empty row above the question.
            rows => rows + 1,
        };
        // An empty row below where the person is.
        let whereabouts = match (place, scenario.kind) {
            (_, Kind::Lesson) => 1 + self.common("where-page", ITEM),
            (Place::Step(_), _) => 1 + self.common("where-step", ITEM),
            (Place::Outcome(_), Kind::Story) => 1 + self.common("where-end", ITEM),
            (Place::Outcome(_), Kind::MySituation) => 0,
        };
        let given = scenario.gives(place).map_or(0, |gives| self.given(scenario, gives));
        whereabouts + body + question + thought + choices + given + ways
    }

    /// The rows of what follows a choice.
    fn follows(&self, scenario: &Scenario, place: Place, choice: &Choice) -> usize {
        let key = scenario.choice_key(place, choice);
        let ways = ["go-on", "choose-again", "keep-these"].map(|way| self.common(way, CHOICE));
        let told = self.rows(&key, None, ITEM, false) + self.rows(&key, Some("after"), 0, true);
        let head = self.head(scenario) + self.common("after-title", 0);
        head + 2 + told + self.given(scenario, &choice.gives) + ways.iter().sum::<usize>()
    }

    fn head(&self, scenario: &Scenario) -> usize {
        self.rows(scenario.id.as_str(), None, 0, false)
    }

    /// Rights, words, questions, next steps and people, each under its heading.
    fn given(&self, scenario: &Scenario, gives: &Gives) -> usize {
        let entries =
            [(Entry::Right, "after-rights", &gives.rights), (Entry::Ally, "after-helps", &gives.helps)];
        let of_library = entries.into_iter().map(|(entry, heading, list)| {
            let rows = list.iter().map(|given| self.common(&entry.key(&given.id), ITEM));
            self.under(heading, rows.sum())
        });
        let words = [
            (WordKind::Say, "after-says", &gives.says, SAID),
            (WordKind::Ask, "after-asks", &gives.asks, SAID),
            (WordKind::Next, "after-next", &gives.next, ITEM),
        ];
        let of_story = words.into_iter().map(|(kind, heading, list, indent)| {
            let rows =
                list.iter().map(|given| self.rows(&scenario.word_key(kind, &given.id), None, indent, false));
            self.under(heading, rows.sum())
        });
        of_library.chain(of_story).sum()
    }

    fn under(&self, heading: &str, rows: usize) -> usize {
        if rows == 0 { 0 } else { 1 + self.common(heading, 0) + rows }
    }

    /// The rows of a phrase that many pages say.
    fn common(&self, key: &str, indent: u16) -> usize {
        let known = (key.to_owned(), indent);
        if let Some(rows) = self.known.borrow().get(&known) {
            return *rows;
        }
        let rows = self.rows(key, None, indent, false);
        self.known.borrow_mut().insert(known, rows);
        rows
    }

    /// The rows of a phrase; with an empty one between `paragraphs`.
    fn rows(&self, key: &str, attribute: Option<&str>, indent: u16, parts: bool) -> usize {
        let message = self.tongue.message(key);
        let surface = message.and_then(|message| message.surface(attribute));
        let Some(plain) = surface.and_then(|surface| surface.texts.first()) else { return 0 };
        let locale = self.tongue.locale;
        if !parts {
            return rows(&line(&passage(plain, locale)), indent);
        }
        let paragraphs = paragraphs(&passage(plain, locale));
        let told = paragraphs.iter().enumerate().map(|(nth, paragraph)| match paragraph {
            Paragraph::Prose(passage) => rows(passage, indent) + usize::from(nth > 0),
            Paragraph::Item(passage) => rows(passage, indent + ITEM),
        });
        told.sum()
    }
}

fn passage(plain: &Plain, locale: Locale) -> Passage {
    Passage::plain(&plain.text, locale)
}

fn rows(passage: &Passage, indent: u16) -> usize {
    let width = WIDTH.saturating_sub(indent);
    // What has no more letters than a row has cells is one row: most headings, and no layout is needed to see it.
    if passage.text.len() <= usize::from(width) {
        return usize::from(!passage.text.is_empty());
    }
    flow(&passage.text, width, passage.locale.direction(), Harakat::Keep).len()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::app::{App, Message, Policy, Setting};
    use crate::compose::{Audience, compose};
    use shelf::content::compile::compile;

    use crate::front::Front as _;
    use crate::front::screen::trial::Trial;
    use crate::phrasebook::Phrasebooks;
    use shelf::content::Guard;

    #[test]
    fn a_page_takes_as_many_screens_as_are_painted() {
        let catalogue = Arc::new(compile(&crate::embedded::content()).unwrap());
        let locales = crate::embedded::locales();
        let books = Phrasebooks::new(locales.clone());
        for locale in Locale::ALL {
            let tongue = Tongue::read(locale, &locales, &mut Vec::new()).unwrap();
            let fit = Fit { tongue: &tongue, told: Vec::new(), known: RefCell::default() };
            let open = |scenario: &&Arc<Scenario>| {
                let choices = scenario.choices(scenario.start);
                choices.iter().all(|choice| choice.guard == Guard::default())
            };
            let scenarios: Vec<_> = catalogue.scenarios.iter().filter(open).collect();
            assert!(scenarios.len() > 20);
            for scenario in scenarios {
                let mut app = App::new(Policy::of(Setting::Personal), locale);
                app.update(Message::ShelfRead(Ok(Arc::clone(&catalogue))));
                app.update(Message::UseLanguage(locale));
                app.update(Message::Begin(scenario.id.clone()));
                let mut screen = Trial::new(40, 12).unwrap();
                screen.show(&compose(&app, &books, Audience::Person)).unwrap();
                let counted = fit.place(scenario, scenario.start).div_ceil(VIEW);
                assert_eq!(counted, screen.screens(), "{} in {}", scenario.id, locale.tag());
            }
        }
    }
}
