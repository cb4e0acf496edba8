//! How far a language is: what is still to be written, and what was translated from English that has changed since.
//!
//! Both are warnings: an unfinished folder opens, so that its author can walk through it. The shelf that the guide
//! brings has neither; a test sees to that.

use std::collections::BTreeMap;

use crate::files::Files;
use crate::finding::code;
use crate::language::Locale;
use crate::phrases::ftl::entries::entries;
use crate::phrases::sayings::SAYINGS;
use crate::phrases::state::{self, Fingerprint, RECORD, Record};

use super::language;
use super::tongue::Tongue;

/// What each English phrase says now.
pub(super) fn prints(english: &Tongue<'_>) -> BTreeMap<String, Fingerprint> {
    let texts = english.files.iter().map(|(_, file)| file.text.as_ref());
    texts.flat_map(entries).map(|entry| (entry.key.clone(), entry.print())).collect()
}

/// What was recorded about the translations of `locale`.
pub(super) fn record(locale: Locale, locales: &Files) -> Record {
    let file = locales.file(&format!("{}/{RECORD}", locale.tag()));
    file.map(|file| Record::read(&file.bytes)).unwrap_or_default()
}

/// Tells what is still to be written, once a file, and which translations English has left behind.
pub(super) fn look(tongue: &mut Tongue<'_>, prints: &BTreeMap<String, Fingerprint>, record: &Record) {
    let locale = tongue.locale;
    // Sayings are written in each language for itself: there is nothing that they could lag behind.
    for (_, file) in tongue.files.iter_mut().filter(|(inside, _)| *inside != SAYINGS) {
        let marks = state::marks(&file.text);
        let keys: Vec<&String> = marks.iter().filter_map(|(_, key)| key.as_ref()).collect();
        let first = marks.iter().find(|(_, key)| key.is_some());
        if let Some((at, Some(key))) = first {
            let many = if keys.len() == 1 {
                format!("“{key}” is still to be written in {}.", language(&locale))
            } else {
                format!(
                    "{} phrases of this file are still to be written in {}; “{key}” is the first.",
                    keys.len(),
                    language(&locale)
                )
            };
            let hint = "Write the words under each line “# to write”, then delete that line.";
            file.paper.tell(code::TO_WRITE, *at, many, hint);
        }
        for (at, _) in marks.iter().filter(|(_, key)| key.is_none()) {
            let what = "This line “# to write” belongs to no phrase.";
            let hint = "Put it right above its phrase, with no empty line between them, or delete it.";
            file.paper.tell(code::TO_WRITE, *at, what, hint);
        }
        let mut at = 0;
        for line in file.text.split_inclusive('\n') {
            if state::is_nearly_mark(line) {
                let what = format!(
                    "Nothing reads “{}” as the mark of a phrase that is still to be written.",
                    line.trim()
                );
                let hint =
                    "If it is meant so, write “# to write” on this line; if not, say it in other words.";
                file.paper.tell(code::TO_WRITE, at, what, hint);
            }
            at += line.len();
        }
        for message in file.messages.iter().filter(|message| !tongue.unwritten.contains(&message.key)) {
            let (Some(now), Some(then)) = (prints.get(&message.key), record.print(&message.key)) else {
                continue;
            };
            if *now != then {
                let key = &message.key;
                let what = format!("The English of “{key}” has changed since this was translated.");
                let hint = format!("Read both; when this says the same again: my-rights l10n accept {key}");
                file.paper.tell(code::STALE_PHRASE, message.at, what, hint);
            }
        }
    }
}
