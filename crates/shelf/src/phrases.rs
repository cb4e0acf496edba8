//! Phrases as files hold them: which file has which, what each says, and what state it is in.
//!
//! The files of this room and [`language::script`](crate::language::script) alone know Fluent here. Saying a phrase to
//! somebody, with its language and its arguments, is not done here.

use crate::content::{Entry, Id};
use crate::files::Files;
use crate::language::Locale;

pub mod ftl;
pub mod lines;
pub mod need;
pub mod reading;
pub mod sayings;
pub mod state;
mod texts;
pub mod words;

pub use need::needs;
pub use sayings::sayings;
pub use texts::Text;
use texts::texts;

/// What a phrase is found by.
#[derive(Clone, Copy, Debug)]
pub struct Key<'a> {
    /// Where it stands.
    pub phrases: Phrases<'a>,
    /// The message.
    pub message: &'a str,
    /// The attribute of the message, if not its value.
    pub attribute: Option<&'a str>,
}

/// Where a phrase stands.
#[derive(Clone, Copy, Debug)]
pub enum Phrases<'a> {
    /// The interface.
    Ui,
    /// The library's file for this kind of entry.
    Library(Entry),
    /// A scenario's own file.
    Scenario(&'a Id),
    /// A country pack's own file.
    Country(&'a Id),
    /// A form’s own file.
    Form(&'a Id),
    /// What is said beside forms.
    Beside,
    /// What all plans of workshops share.
    Workshops,
    /// The own file of a plan.
    Plan(&'a Id),
    /// How people say it: never shown.
    Sayings,
}

impl Phrases<'_> {
    /// The file, inside the folder of its language.
    pub fn file(self) -> String {
        match self {
            Self::Ui => "ui.ftl".to_owned(),
            Self::Library(Entry::Theme | Entry::Service | Entry::Problem | Entry::Country) => {
                "shelf.ftl".to_owned()
            }
            Self::Library(Entry::Right) => "rights.ftl".to_owned(),
            Self::Library(Entry::Source) => "sources.ftl".to_owned(),
            Self::Library(Entry::Term) => "glossary.ftl".to_owned(),
            Self::Library(Entry::Ally) => "allies.ftl".to_owned(),
            Self::Scenario(id) => format!("scenarios/{id}.ftl"),
            Self::Country(id) => format!("countries/{id}.ftl"),
            Self::Form(id) => format!("forms/{id}.ftl"),
            Self::Beside => "forms.ftl".to_owned(),
            Self::Workshops => need::WORKSHOPS.to_owned(),
            Self::Plan(id) => format!("workshops/{id}.ftl"),
            Self::Sayings => sayings::SAYINGS.to_owned(),
        }
    }
}

/// What a file of `locale` says, surface by surface, for whoever looks for words. Nothing of it is kept in memory.
pub fn texts_of(files: &Files, locale: Locale, phrases: Phrases<'_>) -> Vec<Text> {
    let file = files.file(&format!("{}/{}", locale.source().tag(), phrases.file()));
    file.map(|file| texts(&file.bytes)).unwrap_or_default()
}
