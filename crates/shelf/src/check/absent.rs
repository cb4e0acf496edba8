//! What languages have no words for: one finding for a phrase, however many of them lack it.
//!
//! Whoever writes one language has added one thing, and is told one thing. Refuses to know why it is needed.

use std::collections::BTreeMap;

use crate::finding::paper::Spot;
use crate::finding::{Finding, code};
use crate::language::Locale;

use super::language;

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
    /// Where the thing stands that needs it.
    pub(super) spot: Option<Spot>,
}

/// Each of them once, with all the languages that lack it.
pub(super) fn tell(all: impl Iterator<Item = Absent>) -> Vec<Finding> {
    let mut alike: BTreeMap<(Option<String>, String), Vec<Absent>> = BTreeMap::new();
    for one in all {
        let name = one.file.split(&format!("/{}/", one.locale.tag())).last().unwrap_or_default().to_owned();
        alike.entry((one.key.clone(), name)).or_default().push(one);
    }
    alike.into_iter().filter_map(|((key, name), absent)| finding(key.as_deref(), &name, absent)).collect()
}

fn finding(key: Option<&str>, name: &str, mut absent: Vec<Absent>) -> Option<Finding> {
    absent.sort_by(|one, other| language(&one.locale).cmp(language(&other.locale)));
    let languages: Vec<&str> = absent.iter().map(|one| language(&one.locale)).collect();
    let (last, others) = languages.split_last()?;
    let spoken =
        if others.is_empty() { (*last).to_owned() } else { format!("{} and {last}", others.join(", ")) };
    let first = absent.first()?;
    let (code, what) = if let Some(key) = key {
        (code::MISSING_PHRASE, format!("“{key}” has no words in {spoken}."))
    } else {
        let many = if first.keys == 1 { "one phrase".to_owned() } else { format!("{} phrases", first.keys) };
        let have = if others.is_empty() { "has" } else { "have" };
        (code::MISSING_FILE, format!("{spoken} {have} no file {name}, which holds {many}."))
    };
    let hint = match (key, others.is_empty()) {
        (Some(_), true) => format!("Write them in {}.", first.file),
        (None, true) => format!("Write {}.", first.file),
        (_, false) => format!(
            "Write {name} in each; or let “my-rights l10n sync” put it there as “# to write”, which readers see in English."
        ),
    };
    Some(match absent.iter().find_map(|one| one.spot.as_ref()) {
        Some(spot) => spot.finding(code, what, hint),
        None if key.is_some() => Finding::about(&first.file, code, what, hint),
        None => return None,
    })
}
