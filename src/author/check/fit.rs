//! Whether what is said fits the smallest screen: pages, choices, titles, and what stands in the key bar.
//!
//! The pages are those that the composer makes and the screen paints, at 40 columns and 12 rows; nothing is counted that
//! nobody would see. Of the ways to a place, and of those that follow a choice, the one is measured that shows most.
//! Refuses to know what stands on a page.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, OnceLock};

use crate::app::{App, Message, Policy, Setting};
use crate::compose::{Audience, compose_in};
use crate::front::screen::layout::Layout;
use crate::page::{Page, Role};
use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;
use crate::walk::Walk;
use shelf::check::tongue::Tongue;
use shelf::compiled::Shelf;
use shelf::content::scenario::{Entry, Given, Gives, Kind, Place, Scenario};
use shelf::content::{Catalogue, Flags, Id, Survey};
use shelf::files::Files;
use shelf::finding::{Finding, code};
use shelf::hands::{self, UNWATCHED};
use shelf::language::Locale;
use shelf::phrases::need::INTERFACE;
use tui_bidi::{Harakat, cells, flow};

/// The smallest screen, in cells.
const SMALLEST: (u16, u16) = (40, 12);
/// The cells of a row of prose on it.
const WIDTH: u16 = 38;
/// How far a choice stands from the edge, for its number.
const CHOICE: u16 = 4;
/// The screens of a page that is read before somebody can go on: who reads slowly has lost the beginning of a longer one.
const MOST_READ: usize = 4;
/// The screens of a page of a lesson, which is read and has lists as well.
const MOST_TAUGHT: usize = 6;
/// The screens of an outcome, which is a list to look through.
const MOST_LISTED: usize = 8;
/// A choice is read at one glance, in so many rows.
const MOST_CHOICE: usize = 3;
/// So is a heading.
const MOST_TITLE: usize = 2;
/// Four entries of the key bar share two rows of so many cells each.
const MOST_LABEL: u16 = 16;
/// How many states of a scenario are looked at. One that has more is told elsewhere.
const MOST_STATES: usize = 20_000;

/// What does not fit, of the scenarios and the interface, one language after another.
pub(super) struct Fit {
    locales: Arc<Files>,
    /// What is measured of each scenario: the same in every language.
    measured: OnceLock<Vec<(Arc<Scenario>, Fullest)>>,
}

impl Fit {
    /// For the phrases in these files.
    pub(super) fn new(locales: &Files) -> Self {
        Self { locales: Arc::new(locales.clone()), measured: OnceLock::new() }
    }

    /// Everything in the language of `tongue`.
    pub(super) fn look(&self, survey: &Survey, tongue: &Tongue<'_>) -> Vec<Finding> {
        let measured = self.measured.get_or_init(|| {
            let shelf = Arc::new(Shelf::of(&survey.catalogue));
            hands::map(&survey.catalogue.scenarios, |one| (Arc::clone(one), fullest(&shelf, one)))
        });
        let books = || Phrasebooks::new(Arc::clone(&self.locales));
        let mut library = Measured::of(tongue);
        library.library(&survey.catalogue);
        let of_scenarios = hands::map_with(measured, UNWATCHED, books, |books, (scenario, pages)| {
            let mut measured = Measured::of(tongue);
            measured.title(scenario.id.as_str(), None);
            for (seen, (_, app)) in pages {
                measured.look(scenario, seen, app, books);
            }
            measured.findings
        });
        library.findings.into_iter().chain(of_scenarios.into_iter().flatten()).collect()
    }
}

/// What a page of a scenario is about: a place, or what follows a choice there.
type Seen = (Place, Option<Id>);

/// For each of them the visit that shows most, and how much that is.
type Fullest = BTreeMap<Seen, (usize, App)>;

/// For each place, and for what follows each choice, the visit that shows most of it, and how much that is.
fn fullest(shelf: &Arc<Shelf>, scenario: &Scenario) -> Fullest {
    let mut app = App::new(Policy::of(Setting::Personal), Locale::En, Arc::clone(shelf));
    for message in [Message::UseLanguage(Locale::En), Message::Begin(scenario.id.clone())] {
        app.update(message);
    }
    let mut fullest = Fullest::new();
    let mut keep = |seen: Seen, shows: usize, app: &App| {
        if fullest.get(&seen).is_none_or(|(most, _)| shows > *most) {
            fullest.insert(seen, (shows, app.clone()));
        }
    };
    let mut met: BTreeSet<(Place, Flags)> = BTreeSet::new();
    let mut open = VecDeque::from([app]);
    while let Some(app) = open.pop_front() {
        let Some(walk) = app.visit().walk() else { continue };
        let (place, flags) = (walk.place(), walk.flags());
        if met.len() >= MOST_STATES || !met.insert((place, flags)) {
            continue;
        }
        let shows = scenario.gives(place).map_or(0, |gives| shown(gives, flags)) + walk.choices().count();
        keep((place, None), shows, &app);
        for choice in walk.choices() {
            let mut next = app.clone();
            next.update(Message::Choose(choice.id.clone()));
            if next.visit().walk().and_then(Walk::hearing).is_some() {
                let flags = next.visit().walk().map_or(flags, Walk::flags);
                keep((place, Some(choice.id.clone())), shown(&choice.gives, flags), &next);
                next.update(Message::GoOn);
            }
            open.push_back(next);
        }
    }
    fullest
}

/// How many things somebody is given who remembers these flags.
fn shown(gives: &Gives, flags: Flags) -> usize {
    let lists: [&[Given]; 5] = [&gives.rights, &gives.helps, &gives.says, &gives.asks, &gives.next];
    lists.into_iter().flatten().filter(|given| given.guard.opens(flags)).count()
}

/// A key, and the attribute of it that is meant, if not its value.
type Surface<'a> = (&'a str, Option<&'a str>);

/// What is measured of one scenario, or of the library, in one language.
struct Measured<'a> {
    tongue: &'a Tongue<'a>,
    findings: Vec<Finding>,
    /// The phrases that were told of already: a choice stands on several pages.
    told: BTreeSet<String>,
}

impl<'a> Measured<'a> {
    const fn of(tongue: &'a Tongue<'a>) -> Self {
        Self { tongue, findings: Vec::new(), told: BTreeSet::new() }
    }

    fn tell(&mut self, code: code::Code, (key, attribute): Surface<'_>, what: String, hint: &'static str) {
        let borrowed = self.tongue.locale != Locale::En && self.tongue.unwritten.contains(key);
        if borrowed || !self.told.insert(format!("{} {key} {attribute:?}", code.name)) {
            return;
        }
        let spot = self.tongue.spot_of(key, attribute);
        self.findings.extend(spot.map(|spot| spot.finding(code, what, hint)));
    }

    /// The names of rights, which are titles, and what stands in the key bar.
    fn library(&mut self, catalogue: &Catalogue) {
        for right in &catalogue.rights {
            self.title(&Entry::Right.key(&right.id), None);
        }
        let Some(file) = self.tongue.file(INTERFACE) else { return };
        let offers = file.messages.iter().filter(|message| message.key.starts_with("offer-"));
        let wide = offers
            .filter_map(|offer| Some((offer.key.clone(), cells(&offer.value.as_ref()?.texts.first()?.text))));
        for (key, wide) in wide.filter(|(_, wide)| *wide > MOST_LABEL).collect::<Vec<_>>() {
            let what = format!("This label takes {wide} cells of the key bar.");
            let hint = "Sixteen are enough; its .about has room for the rest.";
            self.tell(code::LONG_LABEL, (&key, None), what, hint);
        }
    }

    /// Measures a page of a scenario and what can be chosen on it.
    fn look(&mut self, scenario: &Scenario, (place, choice): &Seen, app: &App, books: &Phrasebooks) {
        let page = compose_in(app, books, Audience::Person, self.tongue.locale);
        let chosen =
            choice.as_ref().and_then(|id| scenario.choices(*place).iter().find(|choice| choice.id == *id));
        if let Some(choice) = chosen {
            let key = scenario.choice_key(*place, choice);
            self.page(&page, (&key, Some("after")), "what follows this choice", MOST_READ);
            return;
        }
        let key = scenario.place_key(*place);
        self.title(&key, Some("title"));
        let most = match (place, scenario.kind) {
            (Place::Outcome(_), _) => MOST_LISTED,
            (Place::Step(_), Kind::Lesson) => MOST_TAUGHT,
            (Place::Step(_), Kind::Story | Kind::MySituation) => MOST_READ,
        };
        self.page(&page, (&key, None), "this page", most);
        for choice in scenario.choices(*place) {
            let named = |id: &str| id == choice.id.as_str();
            let offer = page.offers.iter().find(|offer| offer.role == Role::Choice && named(&offer.id));
            let rows = offer.map_or(0, |offer| rows(&offer.label, CHOICE));
            if rows > MOST_CHOICE {
                let what = format!("This choice takes {rows} rows of 40 columns.");
                let hint = "Three rows are enough; let what follows tell the rest.";
                self.tell(code::LONG_CHOICE, (&scenario.choice_key(*place, choice), None), what, hint);
            }
        }
    }

    fn page(&mut self, page: &Page, at: Surface<'_>, what: &str, most: usize) {
        let screens = Layout::screens(page, SMALLEST);
        if screens > most {
            let what = format!(
                "On a screen of 40 by 12, {what} takes up to {screens} screens, and {most} are enough."
            );
            let hint = "Say it in fewer words, or give less at once.";
            self.tell(code::LONG_PAGE, at, what, hint);
        }
    }

    /// A phrase that is the title of a page.
    fn title(&mut self, key: &str, attribute: Option<&str>) {
        let surface = self.tongue.message(key).and_then(|message| message.surface(attribute));
        let Some(plain) = surface.and_then(|surface| surface.texts.first()) else { return };
        let rows = rows(&Passage::plain(&plain.text, self.tongue.locale), 0);
        if rows > MOST_TITLE {
            let what = format!("This heading takes {rows} rows of 40 columns.");
            self.tell(code::LONG_TITLE, (key, attribute), what, "Two rows are enough: 2 to 6 words.");
        }
    }
}

/// The rows of a passage on the smallest screen.
fn rows(passage: &Passage, indent: u16) -> usize {
    flow(&passage.text, WIDTH.saturating_sub(indent), passage.locale.direction(), Harakat::Keep).len()
}
