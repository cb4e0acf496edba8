//! Every path, in every language: what `prove` does.
//!
//! Each reachable state (a place and what is remembered there) of each scenario is visited; its pages are composed,
//! laid out in two sizes and read by both fronts; each choice is taken once by line and once by key. So are the pages of
//! the shelf that lead to the scenarios. It trusts no
//! front to agree with the other, and no phrase to be there.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::hash::{Hash as _, Hasher as _};
use std::io::{self, Cursor};
use std::sync::Arc;

use crate::app::{App, Message, Policy, Setting};
use crate::compose::{Audience, compose};
use crate::content::{Catalogue, Flags, Id, Place, Scenario};
use crate::front::linear::Linear;
use crate::front::screen::trial::Trial;
use crate::front::{Front as _, Heard};
use crate::locale::{Locale, Phrasebooks};
use crate::page::{Block, Offer, Page, Standing};
use crate::walk::Walk;

mod rules;
mod shelf;

/// The sizes in which pages are laid out: columns and rows.
pub const SIZES: [(u16, u16); 2] = [(80, 24), SMALLEST];

/// The smallest size that the guide is made for.
const SMALLEST: (u16, u16) = (40, 12);

/// More screens than this, and a page is too long for whoever reads it there. The longest now is a right with all its
/// sources, in French.
pub const MOST_SCREENS: usize = 14;

/// What was proven, and what was not.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Proof {
    /// Scenarios, each in every language.
    pub scenarios: usize,
    /// The languages: the four, and those that a folder has beside them.
    pub languages: usize,
    /// Reachable states: place and flags.
    pub states: usize,
    /// Pages of the shelf that lead to them.
    pub ways: usize,
    /// Country packs, each in every language.
    pub countries: usize,
    /// Different pages that were composed and laid out.
    pub pages: usize,
    /// Choices that were taken by both fronts.
    pub plays: usize,
    /// The longest page, in screens of the smaller size, and where it is.
    pub longest: (usize, String),
    /// The same among the pages that a country pack makes longer.
    pub longest_rules: (usize, String),
    /// What is wrong, with the shortest path to it.
    pub defects: Vec<String>,
}

impl Proof {
    /// What was proven, in words: each defect on a line, then the numbers.
    pub fn told(&self) -> String {
        let (screens, place) = &self.longest;
        let (columns, rows) = SMALLEST;
        let mut lines = self.defects.clone();
        lines.push(format!(
            "{} scenarios in {} languages: {} states, {} ways to them, {} pages, {} choices taken by line and by key.",
            self.scenarios,
            self.languages,
            self.states,
            self.ways,
            self.pages,
            self.plays
        ));
        let (screens_there, page) = &self.longest_rules;
        if self.countries > 0 {
            lines.push(format!(
                "{} country packs in {} languages; the longest of their pages takes {screens_there} screens: {page}.",
                self.countries,
                self.languages
            ));
        }
        lines
            .push(format!("The longest page takes {screens} screens of {columns} by {rows} cells: {place}."));
        lines.push(format!("{} defects.", self.defects.len()));
        lines.join("\n")
    }
}

/// Proves every path of every scenario in every language.
///
/// # Errors
///
/// None in practice: everything happens in memory.
pub fn prove(catalogue: &Arc<Catalogue>, books: &Phrasebooks) -> io::Result<Proof> {
    let (scenarios, countries) = (catalogue.scenarios.len(), catalogue.countries.len());
    let languages = books.locales().len();
    let mut proof = Proof { scenarios, languages, countries, ..Proof::default() };
    for scenario in &catalogue.scenarios {
        for locale in books.locales() {
            let mut app = App::new(Policy::of(Setting::Personal), locale);
            for message in [
                Message::ShelfRead(Ok(Arc::clone(catalogue))),
                Message::UseLanguage(locale),
                Message::Begin(scenario.id.clone()),
            ] {
                app.update(message);
            }
            let name = scenario.id.as_str();
            Prover { books, name, locale, proof: &mut proof, seen: BTreeSet::new() }
                .explore(scenario, app)?;
        }
    }
    for locale in books.locales() {
        Prover { books, name: "shelf", locale, proof: &mut proof, seen: BTreeSet::new() }
            .explore_shelf(catalogue)?;
    }
    for country in &catalogue.countries {
        for locale in books.locales() {
            rules::prove(catalogue, country, locale, books, &mut proof)?;
        }
    }
    Ok(proof)
}

struct Prover<'a> {
    books: &'a Phrasebooks,
    /// What is proven: a scenario, or the shelf.
    name: &'a str,
    locale: Locale,
    proof: &'a mut Proof,
    /// Pages that were read already: many states show the same one.
    seen: BTreeSet<u64>,
}

impl Prover<'_> {
    /// Breadth first, so that the first path to a state is a shortest one.
    fn explore(&mut self, scenario: &Scenario, app: App) -> io::Result<()> {
        let mut met: BTreeMap<(Place, Flags), Vec<Id>> = BTreeMap::new();
        let mut open = VecDeque::from([(app, Vec::new())]);
        while let Some((app, path)) = open.pop_front() {
            let Some(walk) = app.visit().walk() else { continue };
            if met.contains_key(&(walk.place(), walk.flags())) {
                continue;
            }
            met.insert((walk.place(), walk.flags()), path.clone());
            let choices: Vec<Id> = walk.choices().map(|choice| choice.id.clone()).collect();
            if choices.is_empty() && !walk.at_rest() {
                self.tell(&path, "nothing can be chosen here");
            }
            self.read(&app, &path)?;
            for id in choices {
                let mut longer = path.clone();
                longer.push(id.clone());
                let mut next = app.clone();
                next.update(Message::Choose(id));
                if next.visit().walk().and_then(Walk::hearing).is_some() {
                    self.read(&next, &longer)?;
                    next.update(Message::GoOn);
                }
                open.push_back((next, longer));
            }
        }
        self.proof.states += if self.locale == Locale::En { met.len() } else { 0 };
        let reached: BTreeSet<Place> = met.keys().map(|(place, _)| *place).collect();
        for place in scenario.places().filter(|place| !reached.contains(place)) {
            let name = scenario.place_id(place).map_or("", Id::as_str).to_owned();
            self.tell(&[], &format!("no path leads to {name}"));
        }
        Ok(())
    }

    /// Reads the page of this state as both fronts do, unless it was read before.
    fn read(&mut self, app: &App, path: &[Id]) -> io::Result<()> {
        let page = compose(app, self.books, Audience::Person);
        let mut hasher = DefaultHasher::new();
        format!("{page:?}").hash(&mut hasher);
        if !self.seen.insert(hasher.finish()) {
            return Ok(());
        }
        self.proof.pages += 1;
        self.listen(&page, path);
        for (standing, offer) in page.standing() {
            let mut aside = app.clone();
            match standing {
                Standing::Words | Standing::Rights | Standing::Help | Standing::Kept | Standing::Keys => {
                    aside.update(offer.message.clone());
                }
                Standing::Back
                | Standing::Language
                | Standing::Country
                | Standing::Notes
                | Standing::Jump
                | Standing::Desk(_)
                | Standing::Home
                | Standing::QuickExit => continue,
            }
            let beside = compose(&aside, self.books, Audience::Person);
            if beside.blocks.is_empty() {
                self.tell(path, &format!("there is nothing under “{}”", offer.label.spoken()));
            }
            self.listen(&beside, path);
        }
        self.play(&page, path)
    }

    /// Whether everything on a page is said, and in its language.
    fn listen(&mut self, page: &Page, path: &[Id]) {
        for what in unsaid(page, &[self.locale]) {
            self.tell(path, &what);
        }
    }

    /// Takes each choice of a page, and looks how long it is.
    fn play(&mut self, page: &Page, path: &[Id]) -> io::Result<()> {
        let played = played(page)?;
        for what in &played.wrong {
            self.tell(path, what);
        }
        if played.screens > self.proof.longest.0 {
            self.proof.longest = (played.screens, self.place(path));
        }
        if played.screens > MOST_SCREENS {
            let (columns, rows) = SMALLEST;
            self.tell(
                path,
                &format!("the page takes {} screens of {columns} by {rows} cells", played.screens),
            );
        }
        self.proof.plays += played.choices;
        Ok(())
    }

    fn tell(&mut self, path: &[Id], what: &str) {
        let defect = format!("{}: {what}", self.place(path));
        self.proof.defects.push(defect);
    }

    /// Where a path leads, as somebody would walk it.
    fn place(&self, path: &[Id]) -> String {
        let steps: Vec<&str> = path.iter().map(Id::as_str).collect();
        format!(
            "{} ({}), {}",
            self.name,
            self.locale.tag(),
            if steps.is_empty() { "at its start".to_owned() } else { steps.join(" > ") }
        )
    }
}

/// What is not said on a page, or not in one of these languages; an address or a number is nobody's language.
fn unsaid(page: &Page, locales: &[Locale]) -> Vec<String> {
    let blocks = page.blocks.iter().map(Block::passage);
    let passages = blocks.chain(page.offers.iter().map(|offer| &offer.label));
    let mut wrong = Vec::new();
    for passage in passages.chain([&page.context, &page.title]) {
        if !locales.contains(&passage.locale) && !passage.text.starts_with("https://") {
            wrong.push(format!("words are missing: {}", passage.spoken()));
        } else if passage.text.trim().is_empty() {
            wrong.push("a passage says nothing".to_owned());
        }
    }
    wrong
}

/// What came of taking every choice of a page.
struct Played {
    wrong: Vec<String>,
    /// How long the page is, in screens of the smallest size.
    screens: usize,
    choices: usize,
}

/// Takes each choice by line and by key, in each size, and compares what was heard.
fn played(page: &Page) -> io::Result<Played> {
    let heard = |offer: &Offer| Heard::Message(offer.message.clone());
    let told: Vec<Heard> = page.told().map(heard).collect();
    let wanted: Vec<Heard> = page.choices().map(heard).collect();
    let mut played = Played { wrong: Vec::new(), screens: 0, choices: wanted.len() };
    let mut printed = Vec::new();
    let typed: Vec<String> = (1..=told.len()).map(|number| number.to_string()).collect();
    let mut linear = Linear::new(Cursor::new(typed.join("\n")), &mut printed);
    linear.show(page)?;
    for (nth, wanted) in told.iter().enumerate() {
        if linear.hear(page, None)? != *wanted {
            played.wrong.push(format!("line mode does not take choice {}", nth + 1));
        }
    }
    for (columns, rows) in SIZES {
        let mut screen = Trial::new(columns, rows)?;
        screen.show(page)?;
        for (nth, wanted) in wanted.iter().enumerate() {
            if screen.take(page, nth)? != *wanted {
                let what = format!("a screen of {columns} by {rows} does not take choice {}", nth + 1);
                played.wrong.push(what);
            }
        }
        if (columns, rows) == SMALLEST {
            played.screens = screen.screens();
        }
    }
    Ok(played)
}
