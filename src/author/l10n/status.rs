//! How far each language is, by file: for eyes and for programs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::{State, phrases};
use shelf::files::Files;
use shelf::language::Locale;

/// How many phrases of a file, or of a language, are how far.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize)]
pub struct Counts {
    /// Translated from the English of now.
    pub done: usize,
    /// Translated; nobody said from which English.
    pub unrecorded: usize,
    /// Translated from English that has changed since.
    pub stale: usize,
    /// Marked as still to be written.
    pub to_write: usize,
    /// Not there.
    pub missing: usize,
}

/// One language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Status {
    /// Its tag.
    pub language: String,
    /// Its files.
    pub files: BTreeMap<String, Counts>,
    /// All of them together.
    pub total: Counts,
}

impl Counts {
    fn add(&mut self, state: State) {
        let count = match state {
            State::Done => &mut self.done,
            State::Unrecorded => &mut self.unrecorded,
            State::Stale => &mut self.stale,
            State::ToWrite => &mut self.to_write,
            State::Missing => &mut self.missing,
        };
        *count += 1;
    }

    const fn cells(self) -> [usize; 5] {
        [self.done, self.unrecorded, self.stale, self.to_write, self.missing]
    }
}

/// How far these languages are.
pub fn status(locales: &Files, languages: &[Locale]) -> Vec<Status> {
    let one = |locale: &Locale| {
        let mut status =
            Status { language: locale.tag().to_owned(), files: BTreeMap::new(), total: Counts::default() };
        for phrase in phrases(locales, *locale) {
            status.files.entry(phrase.file).or_default().add(phrase.state);
            status.total.add(phrase.state);
        }
        status
    };
    languages.iter().map(one).collect()
}

/// As a table: a line a file, and all of a language under them. Files that are done are only counted.
pub fn table(all: &[Status]) -> String {
    let mut table = String::new();
    let head = State::ALL.map(|state| format!("{:>11}", state.name())).concat();
    for status in all {
        let rows = status.files.iter().filter(|(_, counts)| counts.cells() != [counts.done, 0, 0, 0, 0]);
        let rows: Vec<_> = rows.collect();
        let done = status.files.len() - rows.len();
        let mut line = |name: &str, cells: [usize; 5]| {
            let cells = cells.map(|cell| format!("{cell:>11}")).concat();
            // Writing into a string does not fail.
            writeln!(table, "{name:<44}{cells}").unwrap_or_default();
        };
        for (name, counts) in rows {
            line(&format!("{}/{name}", status.language), counts.cells());
        }
        let files = if done == 1 { "file" } else { "files" };
        line(&format!("{}: {done} {files} done, all together", status.language), status.total.cells());
    }
    format!("{:<44}{head}\n{table}", "")
}

/// As JSON: a list of languages, each with its files and its total.
///
/// # Errors
///
/// None in practice: there is nothing in it that JSON cannot say.
pub fn json(all: &[Status]) -> serde_json::Result<String> {
    serde_json::to_string_pretty(all).map(|text| text + "\n")
}
