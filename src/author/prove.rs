//! Every path, in every language: what `prove` does.
//!
//! Each reachable state (a place and what is remembered there) of each scenario is visited; its pages are composed,
//! laid out in two sizes and read by both fronts; each choice is taken once by line and once by key. So are the pages of
//! the shelf that lead to the scenarios. It trusts no
//! front to agree with the other, and no phrase to be there.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeSet, VecDeque};
use std::fmt;
use std::hash::{Hash as _, Hasher as _};
use std::io::{self, Cursor};
use std::sync::Arc;

use crate::app::{App, Message, Policy, Setting};
use crate::compose::{Audience, compose};
use crate::front::linear::Linear;
use crate::front::screen::trial::Trial;
use crate::front::{Front as _, Heard};
use crate::page::{Block, Offer, Page, Standing};
use crate::phrasebook::Phrasebooks;
use crate::walk::Walk;
use shelf::compiled::Shelf;
use shelf::content::{Catalogue, Country, Flags, Id, Place, Scenario};
use shelf::hands::{self, UNWATCHED, Watch};
use shelf::language::Locale;

mod follows;
mod lists;
mod rules;

pub use follows::Follows;

/// The sizes in which pages are laid out: columns and rows.
pub const SIZES: [(u16, u16); 2] = [(80, 24), SMALLEST];

/// The smallest size that the guide is made for.
const SMALLEST: (u16, u16) = (40, 12);

/// More screens than this, and a page is too long for whoever reads it there. The longest now is the form of the plan for hard
/// days, in French.
pub const MOST_SCREENS: usize = 20;

/// What was proven, and what was not.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Proof {
    /// Scenarios, each in every language.
    pub scenarios: usize,
    /// The languages: the four, and those that a folder has beside them.
    pub languages: usize,
    /// Reachable states: place and flags.
    pub states: usize,
    /// Places that were reached, and how many there are.
    pub places: (usize, usize),
    /// Choices that were taken, and how many there are.
    pub choices: (usize, usize),
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
    /// How much of what follows a choice is seen at once.
    pub follows: Follows,
    /// What is wrong, with the shortest path to it.
    pub defects: Vec<String>,
}

impl Proof {
    /// Adds what was proven elsewhere.
    fn add(&mut self, other: Self) {
        let longer = |mine: &mut (usize, String), theirs: (usize, String)| {
            if theirs.0 > mine.0 {
                *mine = theirs;
            }
        };
        self.states += other.states;
        let both = |mine: &mut (usize, usize), theirs: (usize, usize)| {
            *mine = (mine.0 + theirs.0, mine.1 + theirs.1);
        };
        both(&mut self.places, other.places);
        both(&mut self.choices, other.choices);
        self.ways += other.ways;
        self.pages += other.pages;
        self.plays += other.plays;
        longer(&mut self.longest, other.longest);
        longer(&mut self.longest_rules, other.longest_rules);
        self.follows.add(other.follows);
        self.defects.extend(other.defects);
    }

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
        let ((reached, places), (taken, choices)) = (self.places, self.choices);
        lines.push(format!("Reached {reached} of {places} places, took {taken} of {choices} choices."));
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
        lines.extend(self.follows.told());
        lines.push(format!("{} defects.", self.defects.len()));
        lines.join("\n")
    }
}

/// Something to prove in one language.
enum Job<'c> {
    Scenario(&'c Arc<Scenario>, Locale),
    Shelf(Locale),
    Country(&'c Country, Locale),
}

impl Job<'_> {
    fn of<'c>(catalogue: &'c Catalogue, locales: &[Locale]) -> Vec<Job<'c>> {
        let mut jobs = Vec::new();
        for scenario in &catalogue.scenarios {
            jobs.extend(locales.iter().map(|locale| Job::Scenario(scenario, *locale)));
        }
        jobs.extend(locales.iter().map(|locale| Job::Shelf(*locale)));
        for country in &catalogue.countries {
            jobs.extend(locales.iter().map(|locale| Job::Country(country, *locale)));
        }
        jobs
    }

    fn prove(&self, shelf: &Arc<Shelf>, books: &Phrasebooks, proof: &mut Proof) -> io::Result<()> {
        match self {
            Job::Scenario(scenario, locale) => Prover::new(scenario.id.as_str(), *locale, books, proof)
                .explore(scenario, begun(shelf, scenario, *locale)),
            Job::Shelf(locale) => Prover::new("shelf", *locale, books, proof).explore_shelf(shelf),
            Job::Country(country, locale) => rules::prove(shelf, country, *locale, books, proof),
        }
    }
}

/// The guide as somebody has it who has just begun a scenario.
fn begun(shelf: &Arc<Shelf>, scenario: &Scenario, locale: Locale) -> App {
    let mut app = App::new(Policy::of(Setting::Personal), locale, Arc::clone(shelf));
    for message in [Message::UseLanguage(locale), Message::Begin(scenario.id.clone())] {
        app.update(message);
    }
    app
}

/// Proves every path of every scenario in every language.
///
/// # Errors
///
/// When a part of the shelf is not what was written. All else happens in memory.
pub fn prove(shelf: &Arc<Shelf>, books: &Phrasebooks) -> io::Result<Proof> {
    prove_watched(shelf, books, UNWATCHED)
}

/// The same, with `watch` told how many proofs of how many are done.
///
/// # Errors
///
/// As [`prove`].
pub fn prove_watched(shelf: &Arc<Shelf>, books: &Phrasebooks, watch: Watch<'_>) -> io::Result<Proof> {
    let catalogue = shelf.catalogue().map_err(io::Error::other)?;
    let (scenarios, countries) = (catalogue.scenarios.len(), catalogue.countries.len());
    let (locales, said) = (books.locales(), books.said());
    let mut proof = Proof { scenarios, languages: locales.len(), countries, ..Proof::default() };
    let jobs = Job::of(&catalogue, &locales);
    // Each thread has phrasebooks of its own.
    let books = || Phrasebooks::new(said.clone());
    let parts = hands::map_with(&jobs, watch, books, |books, job| {
        let mut part = Proof::default();
        job.prove(shelf, books, &mut part).map(|()| part)
    });
    for part in parts {
        proof.add(part?);
    }
    Ok(proof)
}

/// A choice on a path: its number on the page, and its name.
#[derive(Clone, Debug)]
struct Taken {
    number: usize,
    id: String,
}

struct Prover<'a> {
    books: &'a Phrasebooks,
    /// What is proven: a scenario, or the shelf.
    name: &'a str,
    locale: Locale,
    proof: &'a mut Proof,
    /// Pages that were read already: many states show the same one.
    seen: BTreeSet<u64>,
    /// Pages beside them, which even more states show.
    beside: BTreeSet<u64>,
}

impl<'a> Prover<'a> {
    fn new(name: &'a str, locale: Locale, books: &'a Phrasebooks, proof: &'a mut Proof) -> Self {
        Self { books, name, locale, proof, seen: BTreeSet::new(), beside: BTreeSet::new() }
    }

    /// Breadth first, so that the first path to a state is a shortest one.
    fn explore(&mut self, scenario: &Scenario, app: App) -> io::Result<()> {
        let mut met: BTreeSet<(Place, Flags)> = BTreeSet::new();
        let mut taken: BTreeSet<(Place, Id)> = BTreeSet::new();
        let mut open = VecDeque::from([(app, Vec::new())]);
        while let Some((app, path)) = open.pop_front() {
            let Some(walk) = app.visit().walk() else { continue };
            if !met.insert((walk.place(), walk.flags())) {
                continue;
            }
            let choices: Vec<Id> = walk.choices().map(|choice| choice.id.clone()).collect();
            let place = walk.place();
            if choices.is_empty() && !walk.at_rest() {
                self.tell(&path, "nothing can be chosen here");
            }
            self.read(&app, &path)?;
            for (number, id) in (1..).zip(choices) {
                let mut longer: Vec<Taken> = path.clone();
                longer.push(Taken { number, id: id.to_string() });
                let mut next = app.clone();
                next.update(Message::Choose(id.clone()));
                taken.insert((place, id));
                if next.visit().walk().and_then(Walk::hearing).is_some() {
                    self.read(&next, &longer)?;
                    next.update(Message::GoOn);
                }
                open.push_back((next, longer));
            }
        }
        let reached: BTreeSet<Place> = met.iter().map(|(place, _)| *place).collect();
        if self.locale == Locale::En {
            let choices = scenario.steps.iter().map(|step| step.choices.len()).sum();
            self.proof.states += met.len();
            self.proof.places = (reached.len(), scenario.places().count());
            self.proof.choices = (taken.len(), choices);
        }
        for place in scenario.places().filter(|place| !reached.contains(place)) {
            let name = scenario.place_id(place).map_or("", Id::as_str).to_owned();
            self.tell(&[], &format!("no path leads to {name}"));
        }
        Ok(())
    }

    /// Reads the page of this state as both fronts do, unless it was read before.
    fn read(&mut self, app: &App, path: &[Taken]) -> io::Result<()> {
        let page = compose(app, self.books, Audience::Person);
        if !self.seen.insert(fingerprint(&page)) {
            return Ok(());
        }
        self.proof.pages += 1;
        self.listen(&page, path);
        if app.visit().walk().is_some_and(|walk| walk.hearing().is_some()) {
            self.proof.follows.count(&page);
        }
        for (standing, offer) in page.standing() {
            let mut aside = app.clone();
            match standing {
                Standing::Words
                | Standing::Rights
                | Standing::Help
                | Standing::Kept
                | Standing::Needs
                | Standing::Keys => {
                    aside.update(offer.message.clone());
                }
                Standing::Back
                | Standing::More
                | Standing::Before
                | Standing::Again
                | Standing::Show
                | Standing::Print
                | Standing::Language
                | Standing::Country
                | Standing::Notes
                | Standing::Blank
                | Standing::Jump
                | Standing::PlaceBefore
                | Standing::PlaceAfter
                | Standing::Closed
                | Standing::Strip
                | Standing::Home
                | Standing::Staff
                | Standing::QuickExit => continue,
            }
            let beside = compose(&aside, self.books, Audience::Person);
            if !self.beside.insert(fingerprint(&beside)) {
                continue;
            }
            if beside.blocks.is_empty() {
                self.tell(path, &format!("there is nothing under “{}”", offer.label.spoken()));
            }
            self.listen(&beside, path);
        }
        self.play(&page, path)
    }

    /// Whether everything on a page is said, and in its language.
    fn listen(&mut self, page: &Page, path: &[Taken]) {
        for what in unsaid(page, &[self.locale]) {
            self.tell(path, &what);
        }
    }

    /// Takes each choice of a page, and looks how long it is.
    fn play(&mut self, page: &Page, path: &[Taken]) -> io::Result<()> {
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

    fn tell(&mut self, path: &[Taken], what: &str) {
        let defect = format!("{}: {what}", self.place(path));
        self.proof.defects.push(defect);
    }

    /// Where a path leads, and what somebody types in line mode to come there.
    fn place(&self, path: &[Taken]) -> String {
        let steps = path.iter().map(|taken| format!("{} ({})", taken.number, taken.id));
        let steps: Vec<String> = steps.collect();
        let way = if steps.is_empty() {
            "at its start".to_owned()
        } else {
            format!("by choosing {}", steps.join(", "))
        };
        format!("{} ({}), {way}", self.name, self.locale.tag())
    }
}

/// A page in a number, so that it is known again.
fn fingerprint(page: &Page) -> u64 {
    struct Hashing(DefaultHasher);
    impl fmt::Write for Hashing {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            text.hash(&mut self.0);
            Ok(())
        }
    }
    let mut hashing = Hashing(DefaultHasher::new());
    // Hashing never fails.
    fmt::Write::write_fmt(&mut hashing, format_args!("{page:?}")).unwrap_or_default();
    hashing.0.finish()
}

/// What is not said on a page, or not in one of these languages; an address or a number is nobody's language.
fn unsaid(page: &Page, locales: &[Locale]) -> Vec<String> {
    let blocks = page.blocks.iter().flat_map(Block::passages);
    let offered =
        page.offers.iter().flat_map(|offer| std::iter::once(&offer.label).chain(&offer.beside.about));
    let passages = blocks.chain(offered);
    let mut wrong = Vec::new();
    for passage in passages.chain([&page.place.within, &page.title]) {
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
