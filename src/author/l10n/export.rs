//! Phrases as XLIFF 1.2 or PO, which translation tools read.
//!
//! A file for each file of phrases, a unit for each thing that a phrase says, in the order in which a reader meets them.
//! Variables and links go out as codes that a tool keeps whole. Each unit says its place and its key, since some tools keep
//! nothing else when they turn one form into another. Refuses to know what comes back.

use std::collections::BTreeMap;

use quick_xml::escape::escape;

use super::document::key_note;
use super::inline::{Part, parts, selects};
use super::order::{self, What, Where};
use super::{Phrase, State, phrases, po};
use crate::author::home::Home;
use shelf::content::{Kind, WordKind, survey};
use shelf::language::Locale;
use shelf::phrases::ftl::entries::{Entry, Raw};
use shelf::phrases::sayings::SAYINGS;

/// In which form phrases go out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Form {
    /// XLIFF 1.2.
    #[default]
    Xliff,
    /// PO.
    Po,
}

/// One thing that a phrase says, on its way out.
#[derive(Clone, Debug)]
pub(super) struct Outgoing<'p> {
    /// The file of phrases.
    pub(super) file: &'p str,
    /// The name: the key, and the attribute behind a full stop.
    pub(super) id: String,
    /// The English.
    pub(super) source: &'p str,
    /// The translation, if there is one.
    pub(super) target: Option<&'p str>,
    /// Whether the translation is known to be of the English of now.
    pub(super) is_done: bool,
    /// How far the translation is, in the word of XLIFF.
    pub(super) state: &'static str,
    /// What whoever translates it has to know.
    pub(super) notes: Vec<String>,
}

impl Outgoing<'_> {
    /// Where it stands: what tools keep that lose the name.
    pub(super) fn place(&self) -> String {
        format!("{}:{}", self.file, self.id)
    }
}

/// The phrases of `locale` that are this far, as a document.
pub fn export(home: &Home, locale: Locale, only: &[State], form: Form) -> String {
    let phrases = phrases(&home.locales, locale);
    let order = order::order(&survey(&home.content).catalogue);
    let english: BTreeMap<&str, &Entry> =
        phrases.iter().map(|phrase| (phrase.english.key.as_str(), &phrase.english)).collect();
    let mut wanted: Vec<&Phrase> = phrases.iter().filter(|phrase| only.contains(&phrase.state)).collect();
    // Files of the library are read in their own order; what nobody reads comes last. A file stays together.
    wanted.sort_by_cached_key(|phrase| {
        (phrase.file.clone(), order.get(&phrase.english.key).map_or(usize::MAX, |place| place.nth))
    });
    let mut out = Vec::new();
    for phrases in wanted.chunk_by(|one, next| one.file == next.file) {
        let file = phrases.first().map(|phrase| phrase.file.as_str()).unwrap_or_default();
        let text = Home::text(&home.locales, &format!("en/{file}")).unwrap_or_default();
        for phrase in phrases {
            let place = order.get(&phrase.english.key).map(|place| told(place, &english));
            outgoing(phrase, place.as_deref(), &text, &mut out);
        }
    }
    match form {
        Form::Xliff => xliff(locale, &out),
        Form::Po => po::written(locale.tag(), &out),
    }
}

/// Where a phrase is read, in English.
fn told(place: &Where, english: &BTreeMap<&str, &Entry>) -> String {
    let said = |key: &str, name: Option<&str>| {
        let raw = english.get(key).and_then(|entry| entry.surface(name));
        raw.map_or_else(|| key.to_owned(), |raw| raw.text.clone())
    };
    let kind = if place.kind == Kind::MySituation { "questionnaire" } else { "story" };
    let story = format!("the {kind} “{}”", said(place.story.as_str(), None));
    let Some(key) = place.place.as_deref() else { return format!("the title of {story}") };
    let here = |what: &str| format!("the {what} “{}” of {story}", said(key, Some("title")));
    match place.what {
        What::Title => format!("the title of {story}"),
        What::Step => here("step"),
        What::Outcome => here("outcome"),
        What::Choice(number) => format!("choice {number} of {}", here("place")),
        What::Words(kind) => {
            let what = match kind {
                WordKind::Say => "words to say",
                WordKind::Ask => "a question to ask",
                WordKind::Next => "a next step",
            };
            format!("{what}, first at {}", here("place"))
        }
    }
}

/// The name of a unit: the key, and the attribute behind a full stop.
pub(super) fn unit_id(key: &str, raw: &Raw) -> String {
    raw.name.as_ref().map_or_else(|| key.to_owned(), |name| format!("{key}.{name}"))
}

/// What a phrase says, one thing after another.
fn outgoing<'p>(phrase: &'p Phrase, place: Option<&str>, english: &str, out: &mut Vec<Outgoing<'p>>) {
    let comment = english.get(phrase.english.comment.clone()).unwrap_or_default();
    let comment: Vec<&str> = comment
        .lines()
        .filter(|line| !shelf::phrases::state::is_mark(line))
        .map(|line| line.trim_start_matches('#').trim())
        .collect();
    for raw in &phrase.english.surfaces {
        let theirs = phrase.theirs.as_ref().and_then(|theirs| theirs.surface(raw.name.as_deref()));
        let state = match phrase.state {
            State::Done | State::Unrecorded => "translated",
            State::Stale | State::Missing => "needs-review-translation",
            State::ToWrite => "",
        };
        let mut notes: Vec<String> = place.map(|place| format!("Where: {place}.")).into_iter().collect();
        if phrase.file == SAYINGS {
            notes.push(
                "How people say it, for the search; never shown, and not a translation: write what people of your language would \
                 type, one a line, with their slips."
                    .to_owned(),
            );
        }
        if !comment.is_empty() {
            notes.push(comment.join(" "));
        }
        if selects(&raw.text) {
            notes.push(
                "Keep the braces, the arrow and the names in square brackets; write a form for each number that your language has."
                    .to_owned(),
            );
        }
        let mut one = Outgoing {
            file: &phrase.file,
            id: unit_id(&phrase.english.key, raw),
            source: &raw.text,
            target: theirs.filter(|_| !state.is_empty()).map(|theirs| theirs.text.as_str()),
            is_done: phrase.state == State::Done,
            state,
            notes,
        };
        one.notes.push(key_note(&one.place()));
        out.push(one);
    }
}

fn xliff(locale: Locale, phrases: &[Outgoing<'_>]) -> String {
    let mut lines = vec![
        r#"<?xml version="1.0" encoding="UTF-8"?>"#.to_owned(),
        r#"<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">"#.to_owned(),
    ];
    for phrases in phrases.chunk_by(|one, next| one.file == next.file) {
        let file = phrases.first().map(|phrase| phrase.file).unwrap_or_default();
        lines.push(format!(
            r#" <file original="{}" source-language="en" target-language="{}" datatype="plaintext">"#,
            escape(file),
            locale.tag()
        ));
        lines.push("  <body>".to_owned());
        lines.extend(phrases.iter().flat_map(unit));
        lines.push("  </body>".to_owned());
        lines.push(" </file>".to_owned());
    }
    lines.push("</xliff>\n".to_owned());
    lines.join("\n")
}

fn unit(phrase: &Outgoing<'_>) -> Vec<String> {
    // Tools take for a guess what nobody has approved.
    let approved = match phrase.target {
        Some(_) if phrase.is_done => " approved=\"yes\"",
        Some(_) => " approved=\"no\"",
        None => "",
    };
    let mut lines = vec![
        format!(r#"   <trans-unit id="{}"{approved} xml:space="preserve">"#, escape(phrase.id.as_str())),
        format!("    <source>{}</source>", coded(phrase.source)),
    ];
    if let Some(target) = phrase.target {
        lines.push(format!(r#"    <target state="{}">{}</target>"#, phrase.state, coded(target)));
    }
    lines.push(format!(
        r#"    <context-group purpose="location"><context context-type="sourcefile">{}</context></context-group>"#,
        escape(phrase.place())
    ));
    lines.extend(
        phrase
            .notes
            .iter()
            .map(|note| format!(r#"    <note from="developer">{}</note>"#, escape(note.as_str()))),
    );
    lines.push("   </trans-unit>".to_owned());
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
