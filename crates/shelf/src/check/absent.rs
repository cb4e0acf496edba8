//! What languages have no words for.
//!
//! What nobody has said yet is told for itself, where its words belong. What one language says and others do not is told
//! once a file: whoever writes one language has one thing to do for the others, and a command does it. Refuses to know why
//! it is needed.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::paper::Spot;
use crate::finding::{Finding, code};
use crate::language::Locale;

use super::language;

/// What brings the other languages up to one.
const SYNC: &str = "Run “my-rights l10n sync”: it puts them there as “# to write”, and readers see the words that there are, marked with their language.";

/// A phrase, or a whole file of them, that a language has not.
#[derive(Clone, Debug)]
pub(super) struct Absent {
    pub(super) locale: Locale,
    /// The file that it belongs in.
    pub(super) file: String,
    /// The phrase; none when the file is not there.
    pub(super) key: Option<String>,
    /// How many phrases there would be.
    pub(super) keys: usize,
    /// Whether somebody writes this language: other words stand in the file.
    pub(super) is_written: bool,
    /// Where the thing stands that needs it.
    pub(super) spot: Option<Spot>,
}

impl Absent {
    /// The name of the file in its language.
    fn name(&self) -> &str {
        self.file.split(&format!("/{}/", self.locale.tag())).last().unwrap_or_default()
    }
}

/// Each phrase that nobody has said once, and once a file how many are missing in some languages. `readers` is in how many
/// languages a phrase is read.
pub(super) fn tell(all: impl Iterator<Item = Absent>, readers: &dyn Fn(&str) -> usize) -> Vec<Finding> {
    let mut alike: BTreeMap<(Option<String>, String), Vec<Absent>> = BTreeMap::new();
    for one in all {
        alike.entry((one.key.clone(), one.name().to_owned())).or_default().push(one);
    }
    let mut found = Vec::new();
    let mut behind: BTreeMap<String, Vec<Absent>> = BTreeMap::new();
    for ((key, name), absent) in alike {
        match key {
            Some(key) if absent.len() >= readers(&key) => found.extend(unsaid(&key, &absent)),
            Some(_) => behind.entry(name).or_default().extend(absent),
            None => found.extend(no_file(&name, &absent)),
        }
    }
    found.extend(behind.into_iter().filter_map(|(name, absent)| left_behind(&name, &absent)));
    found
}

/// The languages of these, in words.
fn languages(absent: &[Absent]) -> (String, bool) {
    let all: BTreeSet<&str> = absent.iter().map(|one| language(&one.locale)).collect();
    let all: Vec<&str> = all.into_iter().collect();
    match all.split_last() {
        Some((last, others)) if !others.is_empty() => (format!("{} and {last}", others.join(", ")), true),
        Some((last, _)) => ((*last).to_owned(), false),
        None => (String::new(), false),
    }
}

/// A phrase for which there are no words in any language.
fn unsaid(key: &str, absent: &[Absent]) -> Option<Finding> {
    let is_english = |one: &&Absent| one.locale == Locale::En;
    let written = absent.iter().filter(|one| one.is_written);
    let own = written.clone().find(is_english).or_else(|| written.clone().next());
    let own = own.or_else(|| absent.iter().find(is_english)).or_else(|| absent.first())?;
    let what = format!("“{key}” has no words in any language.");
    let hint = format!("Write them in {}.", own.file);
    Some(match absent.iter().find_map(|one| one.spot.as_ref()) {
        Some(spot) => spot.finding(code::MISSING_PHRASE, what, hint),
        None => Finding::about(&own.file, code::MISSING_PHRASE, what, hint),
    })
}

/// Phrases of a file that some languages have and these have not.
fn left_behind(name: &str, absent: &[Absent]) -> Option<Finding> {
    let keys: BTreeSet<&str> = absent.iter().filter_map(|one| one.key.as_deref()).collect();
    let line =
        |one: &&Absent| one.spot.as_ref().map_or((String::new(), 0), |spot| (spot.file.clone(), spot.line));
    let first = absent.iter().min_by_key(line)?;
    let key = first.key.as_deref()?;
    let (spoken, _) = languages(absent);
    let what = if keys.len() == 1 {
        format!("“{key}” has no words in {spoken}.")
    } else {
        format!("{} phrases of {name} have no words in {spoken}; “{key}” is the first.", keys.len())
    };
    Some(match &first.spot {
        Some(spot) => spot.finding(code::MISSING_PHRASE, what, SYNC),
        None => Finding::about(&first.file, code::MISSING_PHRASE, what, SYNC),
    })
}

/// A file that these languages have not.
fn no_file(name: &str, absent: &[Absent]) -> Option<Finding> {
    let first = absent.first()?;
    let (spoken, are_several) = languages(absent);
    let many = if first.keys == 1 { "one phrase".to_owned() } else { format!("{} phrases", first.keys) };
    let have = if are_several { "have" } else { "has" };
    let what = format!("{spoken} {have} no file {name}, which holds {many}.");
    let hint =
        "Write it, or run “my-rights l10n sync”, which puts it there with “# to write” above each phrase.";
    let spot = absent.iter().find_map(|one| one.spot.as_ref())?;
    Some(spot.finding(code::MISSING_FILE, what, hint))
}
