//! Pages for people who read for us: texts for a native reader, the rules of a country for a lawyer; and their remarks.
//!
//! A page is a value here: what is read, its place, its code, and room for a remark. It is in the language of what is read,
//! so that nobody needs English for it. Refuses to judge, and to say who has read what: names are written by hand alone.

mod html;
mod law;
mod markdown;
pub mod remarks;

use std::collections::BTreeMap;

use super::l10n::order::{self, What, Where};
use super::l10n::{Phrase, phrases, plain};
use crate::passage::Passage;
use crate::phrasebook::{Phrasebooks, Ui};
use shelf::content::{WordKind, survey};
use shelf::files::Files;
use shelf::finding::did_you_mean;
use shelf::language::Locale;
use shelf::phrases::sayings::SAYINGS;

pub use law::law;

/// The sign behind which a remark is written.
pub const SIGN: char = '✎';

/// In which form pages are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Form {
    /// Markdown, to be filled in.
    #[default]
    Markdown,
    /// HTML, to be read on a screen or printed.
    Html,
}

/// Pages to be read by somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pages {
    /// What they are.
    pub title: Passage,
    /// What the reader is asked for.
    pub asks: Vec<Passage>,
    /// What the room for a remark is called.
    pub remark: Passage,
    /// The texts, in the order in which they are met.
    pub parts: Vec<Part>,
}

/// Texts that belong together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// What it is about.
    pub name: Passage,
    /// Its texts.
    pub items: Vec<Item>,
}

/// One text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// Its code: the key of the phrase, and the attribute behind a full stop.
    pub id: String,
    /// Where it stands.
    pub place: Vec<Passage>,
    /// What is read, with its line ends.
    pub text: Passage,
    /// The same in another language, with the name of that.
    pub beside: Option<(Passage, Passage)>,
    /// What is known about it: a source, a day.
    pub facts: Vec<Passage>,
}

impl Pages {
    /// Writes them.
    pub fn written(&self, form: Form) -> String {
        match form {
            Form::Markdown => markdown::written(self),
            Form::Html => html::written(self),
        }
    }
}

/// Everything that is said in `locale`, or what one file says; beside it the same in another language.
///
/// # Errors
///
/// One sentence: there is no such file, or nothing in the language.
pub fn text(
    content: &Files,
    locales: &Files,
    locale: Locale,
    file: Option<&str>,
    beside: Option<Locale>,
) -> Result<Pages, String> {
    let books = Phrasebooks::new(locales.clone());
    let all = phrases(locales, locale);
    let files: Vec<&str> = all.iter().map(|phrase| phrase.file.as_str()).collect();
    let wanted = file.map(|asked| named(asked, &files)).transpose()?;
    let order = order::order(&survey(content).catalogue);
    let others: BTreeMap<String, Phrase> = beside
        .map(|beside| phrases(locales, beside))
        .unwrap_or_default()
        .into_iter()
        .map(|phrase| (phrase.english.key.clone(), phrase))
        .collect();
    // How people say something is read by nobody, unless somebody asks for it.
    let is_meant = |phrase: &&Phrase| wanted.map_or(phrase.file != SAYINGS, |wanted| phrase.file == wanted);
    let mut read: Vec<&Phrase> =
        all.iter().filter(is_meant).filter(|phrase| phrase.theirs.is_some()).collect();
    read.sort_by_cached_key(|phrase| {
        (phrase.file.clone(), order.get(&phrase.english.key).map_or(usize::MAX, |place| place.nth))
    });
    let ui = books.ui(locale);
    let titles: BTreeMap<&str, String> = all
        .iter()
        .filter_map(|phrase| {
            let theirs = phrase.theirs.as_ref()?;
            let title = theirs.surface(Some("title")).or(theirs.surface(None))?;
            Some((phrase.english.key.as_str(), plain(&title.text)))
        })
        .collect();
    let parts = read.chunk_by(|one, next| one.file == next.file).map(|phrases| {
        let story =
            phrases.iter().find_map(|phrase| order.get(&phrase.english.key)).map(|place| &place.story);
        let name = story.and_then(|story| titles.get(story.as_str()));
        let file = phrases.first().map(|phrase| phrase.file.as_str()).unwrap_or_default();
        Part {
            name: Passage::plain(name.map_or(file, String::as_str), locale),
            items: phrases
                .iter()
                .flat_map(|phrase| items(phrase, locale, order.get(&phrase.english.key), &titles, &ui))
                .map(|item| Item { beside: other(&item.id, &others, beside, &books), ..item })
                .collect(),
        }
    });
    let parts: Vec<Part> = parts.collect();
    if parts.is_empty() {
        return Err(format!("there is nothing to read in {} here", locale.tag()));
    }
    Ok(Pages {
        title: ui.review_title(ui.language_name().within()),
        asks: vec![ui.review_how(), ui.review_write(SIGN.to_string())],
        remark: ui.review_remark(),
        parts,
    })
}

/// The file that somebody means: as it is called, or by the name of its story alone.
fn named<'f>(asked: &str, files: &[&'f str]) -> Result<&'f str, String> {
    let short = |file: &str| {
        let name = file.rsplit('/').next().unwrap_or(file);
        name.strip_suffix(".ftl").unwrap_or(name).to_owned()
    };
    let end = |file: &str| asked == file || asked.ends_with(&format!("/{file}")) || asked == short(file);
    files.iter().copied().find(|file| end(file)).ok_or_else(|| {
        let hint = did_you_mean(asked, files.iter().copied());
        let hint =
            hint.unwrap_or_else(|| "Name it as in locales: rights.ftl, scenarios/new-tablet.ftl.".to_owned());
        format!("there is no file “{asked}” of phrases. {hint}")
    })
}

/// What a phrase says, one text after another.
fn items(
    phrase: &Phrase,
    locale: Locale,
    place: Option<&Where>,
    titles: &BTreeMap<&str, String>,
    ui: &Ui<'_>,
) -> Vec<Item> {
    let Some(theirs) = &phrase.theirs else { return Vec::new() };
    let texts = theirs.surfaces.iter().map(|raw| Item {
        id: raw.name.as_ref().map_or_else(|| theirs.key.clone(), |name| format!("{}.{name}", theirs.key)),
        place: place.map(|place| told(place, raw.name.as_deref(), titles, ui, locale)).unwrap_or_default(),
        text: Passage::plain(plain(&raw.text), locale),
        beside: None,
        facts: Vec::new(),
    });
    texts.collect()
}

/// Where a text of a story stands, in the language of the reader.
fn told(
    place: &Where,
    surface: Option<&str>,
    titles: &BTreeMap<&str, String>,
    ui: &Ui<'_>,
    locale: Locale,
) -> Vec<Passage> {
    let title = place.place.as_deref().and_then(|key| titles.get(key));
    let mut told: Vec<Passage> =
        title.map(|title| Passage::plain(title.as_str(), locale)).into_iter().collect();
    match place.what {
        What::Title => told.push(ui.review_story()),
        What::Choice(number) => told.push(ui.review_choice(number.to_string())),
        What::Words(WordKind::Say) => told.push(ui.review_say()),
        What::Words(WordKind::Ask) => told.push(ui.review_ask()),
        What::Words(WordKind::Next) => told.push(ui.review_next()),
        What::Step | What::Outcome => {}
    }
    match surface {
        Some("title") => told.push(ui.review_heading()),
        Some("about") => told.push(ui.review_about()),
        Some("after") => told.push(ui.review_follows()),
        Some("note") => told.push(ui.line_notes()),
        Some(_) | None => {}
    }
    told
}

/// The same text in the other language, and what that is called.
fn other(
    id: &str,
    others: &BTreeMap<String, Phrase>,
    beside: Option<Locale>,
    books: &Phrasebooks,
) -> Option<(Passage, Passage)> {
    let beside = beside?;
    let (key, name) = id.split_once('.').map_or((id, None), |(key, name)| (key, Some(name)));
    let raw = others.get(key)?.theirs.as_ref()?.surface(name)?;
    Some((books.ui(beside).language_name(), Passage::plain(plain(&raw.text), beside)))
}
