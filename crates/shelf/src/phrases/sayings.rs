//! How people say it: the sayings of a language, by what they are about.
//!
//! `sayings--problem--took-my-phone` holds one saying a line of its list. They are never shown. It refuses to know how
//! they are looked through.

use crate::content::{Id, Thing};
use crate::files::Files;
use crate::language::Locale;
use crate::phrases::{Phrases, texts_of};

/// The file of sayings in the folder of a language.
pub const SAYINGS: &str = "sayings.ftl";

/// How people say one thing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sayings {
    /// What it is about.
    pub thing: Thing,
    /// Each saying.
    pub said: Vec<String>,
}

/// The sayings of `locale`, in the order of their file.
pub fn sayings(files: &Files, locale: Locale) -> Vec<Sayings> {
    let texts = texts_of(files, locale, Phrases::Sayings);
    let values = texts.into_iter().filter(|text| text.attribute.is_none());
    values.filter_map(|text| Some(Sayings { thing: thing(&text.key)?, said: listed(&text.text) })).collect()
}

/// What the sayings under this key are about.
pub fn thing(key: &str) -> Option<Thing> {
    let (kind, id) = key.strip_prefix("sayings--")?.split_once("--")?;
    let id = Id::new(id)?;
    match kind {
        "problem" => Some(Thing::Problem(id)),
        "story" => Some(Thing::Scenario(id)),
        "right" => Some(Thing::Right(id)),
        _ => None,
    }
}

/// The key that the sayings about a thing stand under; the words of the glossary have none.
pub fn key(thing: &Thing) -> Option<String> {
    match thing {
        Thing::Problem(id) => Some(format!("sayings--problem--{id}")),
        Thing::Scenario(id) => Some(format!("sayings--story--{id}")),
        Thing::Right(id) => Some(format!("sayings--right--{id}")),
        Thing::Term(_) | Thing::Country(_) | Thing::Form(_) => None,
    }
}

/// The items of a list, each in one line.
pub fn listed(text: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim) {
        match (line.strip_prefix("- "), items.last_mut()) {
            (Some(item), _) => items.push(item.trim().to_owned()),
            (None, Some(last)) if !line.is_empty() => {
                last.push(' ');
                last.push_str(line);
            }
            (None, _) => {}
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_told_item_by_item_and_a_key_says_what_it_is_about() {
        let text = "\
sayings--problem--took-my-phone =
    - they took my fone
    - no calls
      to nobody
sayings--right--privacy =
    - who told them
sayings--term--ward =
    - nothing
other = x
";
        let files = Files::new("locales", [("locales/en/sayings.ftl".to_owned(), text.as_bytes().to_vec())]);
        let found = sayings(&files, Locale::En);
        let told: Vec<(Option<String>, Vec<&str>)> = found
            .iter()
            .map(|one| (key(&one.thing), one.said.iter().map(String::as_str).collect()))
            .collect();
        assert_eq!(
            told,
            [
                (
                    Some("sayings--problem--took-my-phone".to_owned()),
                    vec!["they took my fone", "no calls to nobody"]
                ),
                (Some("sayings--right--privacy".to_owned()), vec!["who told them"]),
            ]
        );
    }
}
