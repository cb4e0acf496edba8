//! Phrases as XLIFF 1.2, which translation tools read.
//!
//! A file for each file of phrases, a unit for each thing that a phrase says, in the order in which a reader meets them.
//! Variables and links go out as codes that a tool keeps whole. Refuses to know what comes back.

use std::collections::BTreeMap;

use quick_xml::escape::escape;

use super::inline::{Part, parts, selects};
use super::{Phrase, State, order, phrases};
use crate::author::home::Home;
use shelf::content::survey;
use shelf::language::Locale;
use shelf::phrases::ftl::entries::{Entry, Raw};
use shelf::phrases::sayings::SAYINGS;

/// The phrases of `locale` that are this far, as a document.
pub fn export(home: &Home, locale: Locale, only: &[State]) -> String {
    let phrases = phrases(&home.locales, locale);
    let english: BTreeMap<String, Entry> =
        phrases.iter().map(|phrase| (phrase.english.key.clone(), phrase.english.clone())).collect();
    let order = order::order(&survey(&home.content).catalogue, &english);
    let mut files: Vec<(&str, Vec<&Phrase>)> = Vec::new();
    for phrase in phrases.iter().filter(|phrase| only.contains(&phrase.state)) {
        match files.iter_mut().find(|(file, _)| *file == phrase.file) {
            Some((_, phrases)) => phrases.push(phrase),
            None => files.push((&phrase.file, vec![phrase])),
        }
    }
    let mut lines = vec![
        r#"<?xml version="1.0" encoding="UTF-8"?>"#.to_owned(),
        r#"<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">"#.to_owned(),
    ];
    for (file, mut phrases) in files {
        // Files of the library are read in their own order; what nobody reads comes last.
        phrases.sort_by_key(|phrase| order.get(&phrase.english.key).map_or(usize::MAX, |(nth, _)| *nth));
        lines.push(format!(
            r#" <file original="{}" source-language="en" target-language="{}" datatype="plaintext">"#,
            escape(file),
            locale.tag()
        ));
        lines.push("  <body>".to_owned());
        let text = Home::text(&home.locales, &format!("en/{file}")).unwrap_or_default();
        for phrase in phrases {
            let place = order.get(&phrase.english.key).map(|(_, place)| place.as_str());
            lines.extend(units(phrase, place, &text));
        }
        lines.push("  </body>".to_owned());
        lines.push(" </file>".to_owned());
    }
    lines.push("</xliff>\n".to_owned());
    lines.join("\n")
}

/// The name of a unit: the key, and the attribute behind a full stop.
pub(super) fn unit_id(key: &str, raw: &Raw) -> String {
    raw.name.as_ref().map_or_else(|| key.to_owned(), |name| format!("{key}.{name}"))
}

fn units(phrase: &Phrase, place: Option<&str>, english: &str) -> Vec<String> {
    let comment = english.get(phrase.english.comment.clone()).unwrap_or_default();
    let comment: Vec<&str> = comment
        .lines()
        .filter(|line| !shelf::phrases::state::is_mark(line))
        .map(|line| line.trim_start_matches('#').trim())
        .collect();
    let mut lines = Vec::new();
    for raw in &phrase.english.surfaces {
        let id = unit_id(&phrase.english.key, raw);
        lines.push(format!(r#"   <trans-unit id="{}" xml:space="preserve">"#, escape(id.as_str())));
        lines.push(format!("    <source>{}</source>", coded(&raw.text)));
        let theirs = phrase.theirs.as_ref().and_then(|theirs| theirs.surface(raw.name.as_deref()));
        let state = match phrase.state {
            State::Done | State::Unrecorded => "translated",
            State::Stale | State::Missing => "needs-review-translation",
            State::ToWrite => "",
        };
        if let Some(theirs) = theirs.filter(|_| !state.is_empty()) {
            lines.push(format!(r#"    <target state="{state}">{}</target>"#, coded(&theirs.text)));
        }
        let mut note = |text: &str| lines.push(format!("    <note>{}</note>", escape(text)));
        if let Some(place) = place {
            note(&format!("Where: {place}."));
        }
        if phrase.file == SAYINGS {
            note(
                "How people say it, for the search; never shown, and not a translation: write what people of your language would \
                 type, one a line, with their slips.",
            );
        }
        if !comment.is_empty() {
            note(&comment.join(" "));
        }
        if selects(&raw.text) {
            note(
                "Keep the braces, the arrow and the names in square brackets; write a form for each number that your language has.",
            );
        }
        lines.push("   </trans-unit>".to_owned());
    }
    lines
}

/// A text with its codes.
fn coded(text: &str) -> String {
    let (mut number, mut open) = (0, 0);
    let mut next = || {
        number += 1;
        number
    };
    let coded = parts(text).into_iter().map(|part| match part {
        Part::Words(words) => escape(words).into_owned(),
        Part::Inserted(code) => format!(r#"<ph id="{}">{}</ph>"#, next(), escape(code)),
        Part::Opens(code) => {
            open = next();
            format!(r#"<bpt id="{open}" ctype="link">{}</bpt>"#, escape(code))
        }
        Part::Closes(code) => format!(r#"<ept id="{open}">{}</ept>"#, escape(code)),
    });
    coded.collect()
}
