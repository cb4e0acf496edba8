//! Finding things on the shelf by what somebody types, and hearing whether it tells of danger.
//!
//! Every language is heard, whichever the pages are in. What the shelf says is read and learnt from once, when it is
//! compiled ([`make`]), and travels with it; whoever types asks for the few parts of that which their words need (`kept`).
//! What is typed is compared and forgotten. It refuses to know who types and how results are shown.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Arc;
use std::thread;

use crate::container::{Container, Refused, hash};
use crate::content::danger::{Danger, DangerWords};
use crate::content::{Catalogue, Entry, Thing, compile, form};
use crate::files::Files;
use crate::finding::paper::Paper;
use crate::language::Locale;
use crate::phrases::{Phrases, Text, sayings, texts_of};

mod apart;
mod danger;
mod fold;
mod index;
mod kept;
mod learn;
mod likeness;
mod pattern;
mod postings;
mod sound;
mod terms;
mod things;

use danger::Ear;
use index::{Filling, Hit, Index};
use kept::{Bytes, Made, PIECE, Parts, Table, put_small};
use likeness::Likeness;
pub use pattern::{Unreadable, unreadable};
use postings::Line;
use things::Things;

/// The file in the folder of a language that says how people speak of danger.
pub const DANGER: &str = "danger.yaml";

/// How words are folded, stemmed, sounded and weighed, and how that is written. What was learnt in another way is refused, since
/// nothing would be found in it: whoever changes what a word becomes, or takes another version of the stems, gives it another name.
const WAY: &str = "1 frostem 2.20261016.1";
/// The part that says so, and in which languages something can be found. All other parts have names that begin so.
const PART: &str = "search";
/// What can be found.
const THINGS: &str = "search/things";

/// How much the kinds of things count: with sayings of their own they need no help, words of the glossary and forms have none.
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
    things: Things,
    tongues: BTreeMap<Locale, Tongue>,
}

/// One language.
struct Tongue {
    index: Index,
    /// What things are called, in folded words, each with its number.
    names: Table,
    likeness: Likeness,
    ear: Ear,
}

impl Finder {
    /// Finds in what a compiled shelf brings. Refused: when its words were made alike in another way.
    pub fn open(container: Arc<Container>) -> Result<Self, Refused> {
        Known::open(&Arc::new(Parts::There(container))).map(|known| Self { known: Some(known) })
    }

    /// Reads what this shelf says, unless that has been done. It takes its time.
    pub fn get_ready(&mut self, catalogue: &Catalogue, files: &Files) {
        self.known.get_or_insert_with(|| Known::of(catalogue, files));
    }

    /// What fits what was typed, in the shelf that was read; nothing before.
    pub fn find(&self, locale: Locale, typed: &str) -> Found {
        self.known.as_ref().map(|known| known.find(locale, typed)).unwrap_or_default()
    }

    /// What fits what was typed, however long reading the shelf takes.
    pub fn find_now(&mut self, catalogue: &Catalogue, files: &Files, locale: Locale, typed: &str) -> Found {
        self.known.get_or_insert_with(|| Known::of(catalogue, files)).find(locale, typed)
    }
}

/// What was learnt before, for whoever compiles almost the same again: the same examples always teach the same.
pub trait Memory: Sync {
    /// What is kept under this name.
    fn recall(&self, name: &str) -> Option<Vec<u8>>;
    /// Keeps it, if that can be done.
    fn keep(&self, name: &str, learnt: &[u8]);
}

/// Remembers nothing.
pub struct Forgetful;

impl Memory for Forgetful {
    fn recall(&self, _name: &str) -> Option<Vec<u8>> {
        None
    }

    fn keep(&self, _name: &str, _learnt: &[u8]) {}
}

/// What `memory` has of `examples`, which are written as whatever tells them from others; else what is learnt of them now.
fn remembered(memory: &dyn Memory, examples: &impl Debug, learn: impl FnOnce(&mut Made)) -> Made {
    let name = format!("{:016x}", hash(&format!("{WAY} {examples:?}")));
    if let Some(made) = memory.recall(&name).and_then(|bytes| postcard::from_bytes(&bytes).ok()) {
        return made;
    }
    let mut made = Made::new();
    learn(&mut made);
    memory.keep(&name, &postcard::to_allocvec(&made).unwrap_or_default());
    made
}

/// Reads what this shelf says in every language and learns from it, as parts of a compiled shelf by their ids. It takes its
/// time.
pub fn make(catalogue: &Catalogue, files: &Files) -> BTreeMap<String, Vec<u8>> {
    make_again(catalogue, files, &Forgetful)
}

/// The same, of which `memory` may have most.
pub fn make_again(catalogue: &Catalogue, files: &Files, memory: &dyn Memory) -> BTreeMap<String, Vec<u8>> {
    let mut made = Made::new();
    let things = things::listed(catalogue);
    Things::write(&mut made, THINGS, &things);
    let urgent: Vec<Thing> = catalogue
        .problems
        .iter()
        .filter(|problem| problem.help_first)
        .map(|problem| Thing::Problem(problem.id.clone()))
        .collect();
    let locales = Locale::in_files(files);
    thread::scope(|scope| {
        let learn = |locale: &Locale| {
            let (locale, things, urgent) = (*locale, &things, &urgent);
            scope.spawn(move || Tongue::make(things, urgent, files, locale, memory))
        };
        // Each language is learnt beside the others, and does not know of them.
        for learnt in locales.iter().map(learn).collect::<Vec<_>>() {
            made.extend(learnt.join().unwrap_or_default());
        }
    });
    let tags: Vec<&str> = locales.iter().map(Locale::tag).collect();
    made.insert(PART.to_owned(), format!("{WAY}\n{}\n", tags.join(" ")).into_bytes());
    made
}

impl Known {
    fn of(catalogue: &Catalogue, files: &Files) -> Self {
        let locales = Locale::in_files(files);
        Self::speaking(&Parts::of(make(catalogue, files)), locales)
    }

    fn open(parts: &Arc<Parts>) -> Result<Self, Refused> {
        let part = parts.part(PART).ok_or(Refused::Altered)?;
        let text = std::str::from_utf8(&part).ok().ok_or(Refused::Altered)?;
        let (way, tags) = text.split_once('\n').ok_or(Refused::Altered)?;
        if way != WAY {
            return Err(Refused::OtherWords);
        }
        Ok(Self::speaking(parts, tags.split_whitespace().filter_map(Locale::of_folder)))
    }

    fn speaking(parts: &Arc<Parts>, locales: impl IntoIterator<Item = Locale>) -> Self {
        let tongue = |locale| (locale, Tongue::open(parts, locale));
        Self { things: Things::open(parts, THINGS), tongues: locales.into_iter().map(tongue).collect() }
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
        let things = self.things.of(hits.iter().map(|hit| hit.thing));
        Found { danger, things, is_sure, spoken }
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
        let typed = fold::words(typed).join(" ");
        let Some(Some(thing)) = self.names.find(typed.as_bytes(), |value| Bytes(value).small()) else {
            return;
        };
        hits.retain(|hit| hit.thing != thing);
        hits.insert(0, Hit { thing, score: 1.0 });
    }

    /// What was made of a language.
    fn open(parts: &Arc<Parts>, locale: Locale) -> Self {
        let name = |what| format!("{PART}/{}/{what}", locale.tag());
        Self {
            index: Index::open(parts, &name("index"), locale),
            names: Table::open(parts, &name("names")),
            likeness: Likeness::open(parts, &name("likeness"), locale),
            ear: Ear::open(parts, &name("danger"), locale),
        }
    }

    /// Reads what can be found in a language, and how its people speak of danger.
    /// The names of things are no danger, but for those that are `urgent`.
    fn make(things: &[Thing], urgent: &[Thing], files: &Files, locale: Locale, memory: &dyn Memory) -> Made {
        let sayings = sayings(files, locale);
        let library = |entry| texts_of(files, locale, Phrases::Library(entry));
        let library: Vec<(Entry, Vec<Text>)> = [Entry::Problem, Entry::Right, Entry::Term, Entry::Country]
            .into_iter()
            .map(|entry| (entry, library(entry)))
            .collect();
        let mut filling = Filling::new(locale);
        let (mut said, mut titles, mut names) = (Vec::new(), Vec::new(), BTreeMap::new());
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
                fill(&mut filling, &texts_of(files, locale, Phrases::Form(id)), &form::key(id), about)
            } else {
                None
            };
            if let Some(title) = &title {
                // Of two that are called alike, the one that stands first on the shelf.
                names.entry(fold::words(title).join(" ")).or_insert(number);
            }
            // Nobody in danger is near the name of a place or of a form, and each more would weaken what is heard.
            let is_apart = matches!(thing, Thing::Country(_) | Thing::Form(_));
            titles.extend(title.filter(|_| !urgent.contains(thing) && !is_apart));
            for saying in
                sayings.iter().filter(|saying| saying.thing == *thing).flat_map(|saying| &saying.said)
            {
                filling.line(Line::Saying, saying);
                said.push((saying.as_str(), number));
            }
        }
        let (mut made, name) = (Made::new(), |what| format!("{PART}/{}/{what}", locale.tag()));
        filling.write(&mut made, &name("index"));
        let numbers = names.iter().map(|(name, number)| {
            let mut value = Vec::new();
            put_small(&mut value, *number);
            (name, value)
        });
        Table::write(&mut made, &name("names"), PIECE, numbers);
        let (likeness, ear) = (name("likeness"), name("danger"));
        made.extend(remembered(memory, &(&likeness, &said), |made| {
            Likeness::write(made, &likeness, locale, &said);
        }));
        let words = danger_words(files, locale);
        made.extend(remembered(memory, &(&ear, &words, &titles), |made| {
            Ear::write(made, &ear, locale, &words, &titles);
        }));
        made
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
