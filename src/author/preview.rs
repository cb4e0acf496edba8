//! The guide for whoever writes it: the same pages, and what stands behind them.
//!
//! Folders are read again whenever a file is saved ([`reader`], [`mod@watch`]), and the page says at once what they say. At its
//! end stands the author's strip ([`strip`]); above it, what keeps an edit from being shown. It refuses to change a file.

use crate::app::{App, Desk, View, Wanted, is_gone};
use crate::compose::{Audience, compose, compose_beside};
use crate::page::{Block, Page};
use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;
use shelf::content::{Catalogue, Id, Scenario};
use shelf::finding::{Finding, did_you_mean};
use shelf::language::Locale;

pub mod reader;
pub mod strip;
pub mod watch;

pub use reader::Reader;
pub use watch::watch;

/// How many findings stand above a page; the strip and `check` have them all.
const ABOVE: usize = 3;

/// The page before whoever writes: the one that people see, with the same in another language beside it, and the strip.
pub fn page(app: &App, books: &Phrasebooks) -> Page {
    let mut page = compose(app, books, Audience::Author);
    let Some(desk) = app.desk().filter(|_| !matches!(app.visit().view(), View::Goodbye { .. })) else {
        return page;
    };
    let is_one = page.typed.is_none() && page.beside.is_none();
    if let Some(locale) = desk.beside().filter(|locale| *locale != app.locale() && is_one) {
        page = compose_beside(app, books, Audience::Author, locale);
    }
    let banner = banner(app).into_iter().map(|line| Block::Notice(english(line)));
    page.blocks.splice(0..0, banner);
    if desk.shows_strip() {
        let lines = strip::lines(app, &page);
        page.blocks.extend(lines.into_iter().map(|line| Block::Strip(english(line))));
    }
    page
}

/// What keeps this page from saying what its files say now.
fn banner(app: &App) -> Vec<String> {
    let Some(desk) = app.desk() else { return Vec::new() };
    let report = desk.report();
    let mut lines = Vec::new();
    if let Some(wanted) = desk.wanted() {
        lines.push(format!(
            "“{}” cannot be opened yet. It opens as soon as its file is mended.",
            wanted.scenario
        ));
    }
    let held: Vec<(&String, &Vec<String>)> =
        report.held.iter().filter(|(file, _)| concerns(app, file)).collect();
    if let Some(walk) = app.visit().walk().filter(|walk| is_gone(walk, app.shelf()))
        && *app.visit().view() == View::Walk
    {
        let story = &walk.scenario().id;
        lines.push(format!("“{story}” is no longer on the shelf. The page is as it was before."));
    }
    if !held.is_empty() && desk.wanted().is_none() {
        lines.push("The last edit cannot be shown. The page is as it was before.".to_owned());
    }
    let told: Vec<&Finding> = report
        .findings
        .iter()
        .filter(|finding| finding.is_error() && held.iter().any(|(file, _)| **file == finding.file))
        .collect();
    lines.extend(told.iter().take(ABOVE).map(|finding| finding.line()));
    for (file, lost) in held {
        match lost.split_first() {
            _ if told.iter().any(|finding| finding.file == *file) => {}
            None => lines.push(format!("{file} is gone.")),
            Some((first, [])) => lines.push(format!("{file}:1:1: it no longer says {first}.")),
            Some((first, more)) => {
                lines.push(format!("{file}:1:1: it no longer says {first}, and {} more.", more.len()));
            }
        }
    }
    if told.len() > ABOVE {
        lines.push(format!("{} more: my-rights check lists them.", told.len() - ABOVE));
    }
    lines
}

/// Whether the page before whoever writes says anything from this file.
fn concerns(app: &App, file: &str) -> bool {
    let parts: Vec<&str> = file.rsplit(['/', '\\']).collect();
    let (name, folder) = (parts.first().unwrap_or(&""), parts.get(1).unwrap_or(&""));
    let stem = name.split('.').next().unwrap_or_default();
    let spoken = |tag: &str| {
        let beside = app.desk().and_then(Desk::beside);
        Locale::from_tag(tag).is_none_or(|locale| locale == app.locale() || Some(locale) == beside)
    };
    // A folder of content may be called as a language is, and has none.
    let has_words = name.split('.').next_back() == Some("ftl");
    let tag =
        parts.iter().copied().find(|part| has_words && Locale::from_tag(part).is_some()).unwrap_or_default();
    let story = if let View::About(id) = app.visit().view() {
        Some(id)
    } else {
        let is_walk = matches!(app.visit().view(), View::Walk | View::Recap | View::Jump);
        app.visit().walk().filter(|_| is_walk).map(|walk| &walk.scenario().id)
    };
    let is_own = matches!(*folder, "scenarios" | "situations" | "lessons" | "countries")
        || parts.get(2).is_some_and(|above| *above == "scenarios");
    spoken(tag) && (!is_own || story.is_none_or(|id| id.as_str() == stem))
}

/// Words for whoever writes: in English, as findings are.
fn english(line: String) -> Passage {
    Passage::plain(line, Locale::En)
}

/// Where somebody wants to be who asked for this story and place; `place` may name a choice too: `handed--ask-why`.
///
/// # Errors
///
/// One sentence that says what is not there, and what is.
pub fn wanted(
    catalogue: &Catalogue,
    is_broken: impl Fn(&Id) -> bool,
    story: &str,
    place: Option<&str>,
) -> Result<Wanted, String> {
    let id = Id::new(story).ok_or_else(|| format!("“{story}” is no name of a story"))?;
    let parts = place.map(|place| place.strip_prefix(&format!("{story}--")).unwrap_or(place));
    let (place, choice) = match parts.map(|place| place.split_once("--").unwrap_or((place, ""))) {
        None => (None, None),
        Some((place, choice)) => {
            (Some(named(place)?), (!choice.is_empty()).then(|| named(choice)).transpose()?)
        }
    };
    let wanted = Wanted { scenario: id, place, choice };
    match catalogue.scenario(&wanted.scenario) {
        Some(scenario) => there(scenario, wanted),
        None if is_broken(&wanted.scenario) => Ok(wanted),
        None => {
            let known = catalogue.scenarios.iter().map(|scenario| scenario.id.as_str());
            let hint = did_you_mean(story, known)
                .unwrap_or_else(|| "Without a story, my-rights preview opens the shelf.".to_owned());
            Err(format!("there is no story “{story}” here. {hint}"))
        }
    }
}

fn named(name: &str) -> Result<Id, String> {
    Id::new(name)
        .ok_or_else(|| format!("“{name}” is no name of a place: names are lowercase words with hyphens"))
}

/// The same, if the scenario has the place and the choice.
fn there(scenario: &Scenario, wanted: Wanted) -> Result<Wanted, String> {
    let Some(name) = &wanted.place else { return Ok(wanted) };
    let Some(place) = scenario.places().find(|place| scenario.place_id(*place) == Some(name)) else {
        let places = scenario.places().filter_map(|place| scenario.place_id(place));
        return Err(format!("“{}” has no place “{name}”; it has {}", scenario.id, list(places)));
    };
    let choices = scenario.choices(place);
    match &wanted.choice {
        Some(choice) if !choices.iter().any(|known| known.id == *choice) => {
            let known = list(choices.iter().map(|choice| &choice.id));
            Err(format!("“{name}” has no choice “{choice}”; it has {known}"))
        }
        Some(_) | None => Ok(wanted),
    }
}

/// Names, one after another; *none* if there are none.
fn list<'i>(ids: impl Iterator<Item = &'i Id>) -> String {
    let names: Vec<&str> = ids.map(Id::as_str).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}
