//! Finding things on the shelf by what somebody types, and hearing whether it tells of danger.
//!
//! Every language is heard, whichever the pages are in. What the shelf says is read once, away from whoever types; what
//! is typed is compared and forgotten. It refuses to know who types and how results are shown.

use std::collections::BTreeMap;

use crate::content::danger::{Danger, DangerWords};
use crate::content::{Catalogue, Entry, Thing, compile, template};
use crate::files::Files;
use crate::finding::paper::Paper;
use crate::language::Locale;
use crate::phrases::{Phrases, Text, sayings, texts_of};

mod apart;
mod danger;
mod fold;
mod index;
mod learn;
mod likeness;
mod pattern;
mod sound;
mod terms;

use danger::Ear;
use index::{Filling, Hit, Index, Line};
use likeness::Likeness;
pub use pattern::{Unreadable, unreadable};

/// The file in the folder of a language that says how people speak of danger.
pub const DANGER: &str = "danger.yaml";

/// How much the kinds of things count: with sayings of their own they need no help; words of the glossary and forms have none.
const PROBLEM: f32 = 1.0;
const SCENARIO: f32 = 1.0;
const RIGHT: f32 = 1.0;
const TERM: f32 = 0.6;
const COUNTRY: f32 = 1.0;
const FORM: f32 = 0.6;
/// How much it counts that a sentence is like those that people say of a thing, beside the words that fit.
const LIKE: f32 = 0.8;
/// How much of a sentence has to fit before the guide says that it knows what was meant.
const SURE: f32 = 0.58;
/// How many more of the words another language has to know before it is taken to be the one that was typed.
const FOREIGN: f32 = 0.25;
/// How many of the words a language has to know before its examples of danger are asked.
const OURS: f32 = 0.3;

/// What came of looking for what was typed.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Found {
    /// Whether it tells of danger.
    pub danger: Danger,
    /// What fits, the best first.
    pub things: Vec<Thing>,
    /// Whether enough of it fits to say that this is what was meant.
    pub is_sure: bool,
    /// The language that was typed, where it is not the one of the pages.
    pub spoken: Option<Locale>,
}

/// What the shelf says in every language, ready to be looked through.
#[derive(Default)]
pub struct Finder {
    known: Option<Known>,
}

/// The languages of a shelf.
struct Known {
    things: Vec<Thing>,
    tongues: BTreeMap<Locale, Tongue>,
}

/// One language.
struct Tongue {
    index: Index,
    /// What things are called, in folded words, each with its number.
    names: Vec<(Vec<String>, u32)>,
    likeness: Likeness,
    ear: Ear,
}

impl Finder {
    /// Reads what this shelf says, unless that has been done. It takes its time.
    pub fn get_ready(&mut self, catalogue: &Catalogue, files: &Files) {
        self.known.get_or_insert_with(|| Known::of(catalogue, files));
    }

    /// What fits what was typed, however long reading the shelf takes.
    pub fn find_now(&mut self, catalogue: &Catalogue, files: &Files, locale: Locale, typed: &str) -> Found {
        self.known.get_or_insert_with(|| Known::of(catalogue, files)).find(locale, typed)
    }
}

impl Known {
    fn of(catalogue: &Catalogue, files: &Files) -> Self {
        let problems = catalogue.problems.iter().map(|problem| Thing::Problem(problem.id.clone()));
        let scenarios = catalogue.scenarios.iter().map(|scenario| Thing::Scenario(scenario.id.clone()));
        let rights = catalogue.rights.iter().map(|right| Thing::Right(right.id.clone()));
        let terms = catalogue.terms.iter().cloned().map(Thing::Term);
        let countries = catalogue.countries.iter().map(|country| Thing::Country(country.id.clone()));
        let forms = catalogue.forms.iter().map(|form| Thing::Form(form.id.clone()));
        let things: Vec<Thing> =
            problems.chain(scenarios).chain(rights).chain(terms).chain(countries).chain(forms).collect();
        let urgent: Vec<Thing> = catalogue
            .problems
            .iter()
            .filter(|problem| problem.help_first)
            .map(|problem| Thing::Problem(problem.id.clone()))
            .collect();
        let tongue = |locale| (locale, Tongue::of(&things, &urgent, files, locale));
        let tongues = Locale::in_files(files).into_iter().map(tongue).collect();
        Self { things, tongues }
    }

    fn find(&self, locale: Locale, typed: &str) -> Found {
        let locale = locale.source();
        let knows: Vec<(Locale, f32)> =
            self.tongues.iter().map(|(locale, tongue)| (*locale, tongue.index.knows(typed))).collect();
        let here = knows.iter().find(|(known, _)| *known == locale).map_or(0.0, |(_, share)| *share);
        let best = knows.iter().copied().max_by(|one, other| one.1.total_cmp(&other.1));
        let spoken = best.filter(|(known, share)| *known != locale && *share > here + FOREIGN);
        let most = best.map_or(0.0, |(_, share)| share);
        let heard = self.tongues.iter().map(|(known, tongue)| {
            let share = knows.iter().find(|(other, _)| other == known).map_or(0.0, |(_, share)| *share);
            let is_ours = *known == locale && spoken.is_none() || share >= OURS && share >= most;
            tongue.ear.hear(typed, is_ours)
        });
        let danger = heard.max().unwrap_or_default();
        let spoken = spoken.map(|(known, _)| known);
        let hits =
            self.tongues.get(&spoken.unwrap_or(locale)).map(|tongue| tongue.find(typed)).unwrap_or_default();
        // Of what no language knows a word, nothing is sure, however well its letters fit.
        let is_sure = most > 0.0 && hits.first().is_some_and(|hit| hit.score >= SURE);
        let thing = |hit: Hit| self.things.get(usize::try_from(hit.thing).ok()?).cloned();
        Found { danger, things: hits.into_iter().filter_map(thing).collect(), is_sure, spoken }
    }
}

impl Tongue {
    /// What fits, the best first. A beginning of a word is like nothing yet.
    fn find(&self, typed: &str) -> Vec<Hit> {
        let is_whole = typed.ends_with(char::is_whitespace);
        let mut hits = self.index.find(typed, is_whole);
        if is_whole || self.index.tells(typed) {
            let like = self.likeness.judge(typed);
            for hit in &mut hits {
                let share = like.iter().find(|(thing, _)| *thing == hit.thing);
                hit.score += LIKE * share.map_or(0.0, |(_, share)| *share);
            }
            hits.sort_by(Hit::order);
        }
        self.put_named_first(typed, &mut hits);
        hits
    }

    /// Whoever types what something is called means it, however common its words are: *Suisse* sounds like *suis*.
    fn put_named_first(&self, typed: &str, hits: &mut Vec<Hit>) {
        let typed = fold::words(typed);
        let Some((_, thing)) = self.names.iter().find(|(name, _)| *name == typed) else { return };
        hits.retain(|hit| hit.thing != *thing);
        hits.insert(0, Hit { thing: *thing, score: 1.0 });
    }

    /// Reads what can be found in a language, and how its people speak of danger.
    /// The names of things are no danger, but for those that are `urgent`.
    fn of(things: &[Thing], urgent: &[Thing], files: &Files, locale: Locale) -> Self {
        let sayings = sayings(files, locale);
        let library = |entry| texts_of(files, locale, Phrases::Library(entry));
        let library: Vec<(Entry, Vec<Text>)> = [Entry::Problem, Entry::Right, Entry::Term, Entry::Country]
            .into_iter()
            .map(|entry| (entry, library(entry)))
            .collect();
        let mut filling = Filling::new(locale);
        let (mut said, mut titles, mut names) = (Vec::new(), Vec::new(), Vec::new());
        for thing in things {
            let (weight, entry, about) = match thing {
                Thing::Problem(id) => (PROBLEM, Some((Entry::Problem, id)), "about"),
                Thing::Scenario(_) => (SCENARIO, None, "about"),
                Thing::Right(id) => (RIGHT, Some((Entry::Right, id)), "means"),
                Thing::Term(id) => (TERM, Some((Entry::Term, id)), "means"),
                Thing::Country(id) => (COUNTRY, Some((Entry::Country, id)), "about"),
                Thing::Form(_) => (FORM, None, "about"),
            };
            let number = filling.thing(weight);
            let title = if let Some((entry, id)) = entry {
                let texts =
                    library.iter().find(|(known, _)| *known == entry).map_or(&[][..], |(_, texts)| texts);
                fill(&mut filling, texts, &entry.key(id), about)
            } else if let Thing::Scenario(id) = thing {
                fill_scenario(&mut filling, &texts_of(files, locale, Phrases::Scenario(id)), id.as_str())
            } else if let Thing::Form(id) = thing {
                // What is on it is not read: every letter says “name” and “date”.
                fill(&mut filling, &texts_of(files, locale, Phrases::Form(id)), &template::key(id), about)
            } else {
                None
            };
            names.extend(title.as_deref().map(|title| (fold::words(title), number)));
            let is_place = matches!(thing, Thing::Country(_));
            titles.extend(title.filter(|_| !urgent.contains(thing) && !is_place));
            for saying in
                sayings.iter().filter(|saying| saying.thing == *thing).flat_map(|saying| &saying.said)
            {
                filling.line(Line::Saying, saying);
                said.push((saying.as_str(), number));
            }
        }
        let ear = Ear::new(locale, &danger_words(files, locale), &titles);
        Self { index: filling.finish(), names, likeness: Likeness::of(locale, &said), ear }
    }
}

/// How people speak of danger in this language; what cannot be read says nothing: the checks tell why.
fn danger_words(files: &Files, locale: Locale) -> DangerWords {
    let Some(file) = files.file(&format!("{}/{DANGER}", locale.tag())) else { return DangerWords::default() };
    let paper = Paper::open(&file.path, &file.bytes);
    paper.map_or_else(|_| DangerWords::default(), |mut paper| compile::danger(&mut paper).0)
}

/// A thing of the library: its name, and what it is about.
/// Its name comes back.
fn fill(filling: &mut Filling, texts: &[Text], key: &str, about: &str) -> Option<String> {
    let mut title = None;
    for text in texts.iter().filter(|text| text.key == key) {
        let words = without_targets(&text.text);
        match text.attribute.as_deref() {
            None => {
                filling.line(Line::Title, &words);
                title = Some(words);
            }
            Some(attribute) if attribute == about => filling.line(Line::About, &words),
            Some(_) => {}
        }
    }
    title
}

/// A scenario: its name, what it is about, and all that is told in it as one line.
fn fill_scenario(filling: &mut Filling, texts: &[Text], id: &str) -> Option<String> {
    let title = fill(filling, texts, id, "about");
    // Notes are for the facilitator alone.
    let told = texts.iter().filter(|text| text.key != id && text.attribute.as_deref() != Some("note"));
    let told: Vec<String> = told.map(|text| without_targets(&text.text)).collect();
    filling.line(Line::Text, &told.join(" "));
    title
}

/// A text without where its links lead: those are names, not words.
fn without_targets(text: &str) -> String {
    let mut parts = text.split("](term:");
    let mut words = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        words.push(' ');
        words.push_str(part.split_once(')').map_or("", |(_, rest)| rest));
    }
    words
}

#[cfg(test)]
mod tests;
