//! The translators’ desk: how far each language is, and what goes out to a translation tool and comes back.
//!
//! English is the source of every language. Knows keys, texts and fingerprints; refuses to judge a translation.

pub mod accept;
mod document;
pub mod export;
pub mod import;
mod inline;
pub(super) mod order;
mod po;
pub mod status;
pub mod sync;

use std::collections::BTreeMap;

use super::home::Home;
use shelf::content::country::is_line;
use shelf::files::Files;
use shelf::language::Locale;
use shelf::phrases::ftl::entries::{Entry, entries};
use shelf::phrases::sayings::SAYINGS;
use shelf::phrases::state::{RECORD, Record, unwritten};

/// How far a phrase is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum State {
    /// Translated, from the English of now.
    Done,
    /// Translated; from which English, nobody said.
    Unrecorded,
    /// Translated, from English that has changed since.
    Stale,
    /// Marked as still to be written.
    ToWrite,
    /// Not there, or without something that English says.
    Missing,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Done, Self::Unrecorded, Self::Stale, Self::ToWrite, Self::Missing];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Unrecorded => "unrecorded",
            Self::Stale => "stale",
            Self::ToWrite => "to-write",
            Self::Missing => "missing",
        }
    }
}

/// A phrase of English and its translation.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// The file, in the folder of a language.
    pub file: String,
    /// How far the translation is.
    pub state: State,
    /// The English.
    pub english: Entry,
    /// The translation, if there is one.
    pub theirs: Option<Entry>,
}

/// Every phrase of English with its translation into `locale`, file by file in their order.
pub fn phrases(locales: &Files, locale: Locale) -> Vec<Phrase> {
    let record = record(locales, locale);
    let mut found = Vec::new();
    for file in english_files(locales) {
        let text = Home::text(locales, &format!("en/{file}")).unwrap_or_default();
        let translated = Home::text(locales, &format!("{}/{file}", locale.tag())).unwrap_or_default();
        let marked = unwritten(&translated);
        let mut theirs: BTreeMap<String, Entry> = BTreeMap::new();
        for entry in entries(&translated) {
            theirs.entry(entry.key.clone()).or_insert(entry);
        }
        // A pack is not written in every language; who answers its numbers is said in each.
        let is_whole = !file.starts_with("countries/") || theirs.keys().any(|key| !is_line(key));
        let needed = |entry: &Entry| !entry.key.starts_with('-') && (is_whole || is_line(&entry.key));
        for english in entries(&text).into_iter().filter(needed) {
            let theirs = theirs.remove(&english.key);
            let state = match &theirs {
                _ if marked.contains(&english.key) => State::ToWrite,
                // Sayings are nobody's translation.
                Some(_) if file == SAYINGS => State::Done,
                Some(theirs) if says_all(theirs, &english) => match record.print(&english.key) {
                    _ if locale == Locale::En => State::Done,
                    None => State::Unrecorded,
                    Some(print) if print == english.print() => State::Done,
                    Some(_) => State::Stale,
                },
                _ => State::Missing,
            };
            found.push(Phrase { file: file.clone(), state, english, theirs });
        }
    }
    found
}

/// A text as people read it: links without where they lead, and what is put in by its name.
pub(super) fn plain(text: &str) -> String {
    if inline::selects(text) {
        return text.to_owned();
    }
    let part = |part| match part {
        inline::Part::Words(words) => words.to_owned(),
        inline::Part::Inserted(code) => {
            let name = code.trim_matches(['{', '}', ' ', '$', '"']);
            if name.chars().any(char::is_alphanumeric) { format!("‹{name}›") } else { name.to_owned() }
        }
        inline::Part::Opens(_) | inline::Part::Closes(_) => String::new(),
    };
    inline::parts(text).into_iter().map(part).collect()
}

/// What was recorded about the translations of `locale`.
pub fn record(locales: &Files, locale: Locale) -> Record {
    let file = locales.file(&format!("{}/{RECORD}", locale.tag()));
    file.map(|file| Record::read(&file.bytes)).unwrap_or_default()
}

/// The languages that are translated into: all but English.
pub fn translated(locales: &Files) -> impl Iterator<Item = Locale> {
    Locale::in_files(locales).into_iter().filter(|locale| *locale != Locale::En)
}

fn english_files(locales: &Files) -> Vec<String> {
    let names = locales.iter().filter_map(|file| locales.inside(file).strip_prefix("en/"));
    names.filter(|name| name.strip_suffix(".ftl").is_some()).map(str::to_owned).collect()
}

fn says_all(theirs: &Entry, english: &Entry) -> bool {
    english.surfaces.iter().all(|raw| theirs.surface(raw.name.as_deref()).is_some())
}
