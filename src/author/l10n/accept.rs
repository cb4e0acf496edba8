//! Recording that a translation fits the English of now.

use std::collections::BTreeSet;

use super::{Phrase, State, phrases, record};
use crate::author::home::{Home, Refusal};
use crate::author::ink::Plan;
use shelf::finding::did_you_mean;
use shelf::language::Locale;
use shelf::phrases::state::{RECORD, Record};

/// What is accepted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Accepted {
    /// Everything that is translated.
    All,
    /// The phrases with these keys.
    Keys(Vec<String>),
}

/// The records of these languages as they will be, and how many phrases are newly accepted.
///
/// # Errors
///
/// A key that English does not have, or that has no translation to accept.
pub fn plan(home: &Home, languages: &[Locale], accepted: &Accepted) -> Result<(Plan, usize), Refusal> {
    let (mut plan, mut many) = (Plan::default(), 0);
    for locale in languages {
        let phrases = phrases(&home.locales, *locale);
        if let Accepted::Keys(keys) = accepted {
            keys.iter().try_for_each(|key| can_be_accepted(key, &phrases, *locale))?;
        }
        let is_meant = |phrase: &&Phrase| match accepted {
            Accepted::All => true,
            Accepted::Keys(keys) => keys.contains(&phrase.english.key),
        };
        let mut record = record(&home.locales, *locale);
        let before = record.clone();
        let known: BTreeSet<&str> = phrases.iter().map(|phrase| phrase.english.key.as_str()).collect();
        record.keep_only(&known);
        for phrase in phrases.iter().filter(is_meant) {
            if matches!(phrase.state, State::Stale | State::Unrecorded) {
                record.accept(&phrase.english.key, phrase.english.print());
                many += 1;
            }
        }
        if record != before {
            write(home, *locale, &record, &mut plan);
        }
    }
    Ok((plan, many))
}

/// Adds the record of `locale` to what is to be written.
pub(super) fn write(home: &Home, locale: Locale, record: &Record, plan: &mut Plan) {
    let inside = format!("{}/{RECORD}", locale.tag());
    let path = Home::path(&home.locales, &inside);
    let list = if home.locales.file(&inside).is_some() { &mut plan.changed } else { &mut plan.new };
    list.push((path, record.text()));
}

fn can_be_accepted(key: &str, phrases: &[Phrase], locale: Locale) -> Result<(), Refusal> {
    let Some(phrase) = phrases.iter().find(|phrase| phrase.english.key == key) else {
        let hint = did_you_mean(key, phrases.iter().map(|phrase| phrase.english.key.as_str()));
        let hint = hint.unwrap_or_else(|| "Copy it from the file.".to_owned());
        return Err(Refusal::Plain(format!("there is no phrase “{key}” in English. {hint}")));
    };
    let why = match phrase.state {
        State::Done | State::Unrecorded | State::Stale => return Ok(()),
        State::ToWrite => "is still to be written",
        State::Missing => "is missing, or lacks a part",
    };
    let file = format!("{}/{}", locale.tag(), phrase.file);
    Err(Refusal::Plain(format!("“{key}” {why} in {file}: write it there first; nothing was accepted")))
}
