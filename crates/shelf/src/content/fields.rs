//! What the files of a shelf may say: every field, what it holds and what it means.
//!
//! The one description. The reader takes from it which fields there are, which must be there and how large a number may
//! be; editors get it as JSON Schema, authors as the tables of `content/FORMAT.md`. It refuses to read anything.

use super::scenario::Entry;

mod country;
mod hub;
mod library;
mod locale;
mod paper;
mod plan;
mod story;

pub use country::{ADDRESS, CLAIM, LINE, PACK};
pub use hub::{CONTACT, HUB, KIOSK, MADE_UP, NOBODYS, PRINT};
pub use library::{
    ALLIES, ALLY, CITATION, GLOSSARY, PROBLEM, RIGHT, RIGHTS, SERVICE, SHELF, SOURCE, SOURCES, TERM, THEME,
    WEAK,
};
pub use locale::{AVOID, AVOIDED, DANGER, LIMITS, REVIEW, REVIEWS, STEM};
pub use paper::{FORM, ROW};
pub use plan::{ACTIVITY, HANDOUT, LOSING, PEOPLE, PLAN, ROUTE, SAVING, SHOWN, SLIP, STOP};
pub use story::{CHOICE, GIVEN, LESSON, MY_SITUATION, OUTCOME, PAGE, STEP, STORY};

/// A thing in a file: a scenario, a choice, a right.
#[derive(Debug)]
pub struct Mapping {
    /// What it is called, as in *a choice needs the field “to”*.
    pub name: &'static str,
    /// Its fields, in the order in which authors write them.
    pub fields: &'static [Field],
}

impl Mapping {
    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The things that can stand in it, at any depth, after itself; each once.
    pub fn with_parts(&'static self) -> Vec<&'static Self> {
        let mut found = vec![self];
        let mut next = 0;
        while let Some(mapping) = found.get(next).copied() {
            for part in mapping.fields.iter().filter_map(|field| field.holds.mapping()) {
                if !found.iter().any(|known| known.name == part.name) {
                    found.push(part);
                }
            }
            next += 1;
        }
        found
    }
}

/// A field of a thing.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What stands in it.
    pub holds: Holds,
    /// Whether it has to be there.
    pub presence: Presence,
    /// What it means, in a few words.
    pub meaning: &'static str,
    /// What somebody may write there.
    pub example: &'static str,
}

/// Whether a field has to be there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Presence {
    /// It has to.
    Needed,
    /// It has to, and whoever looks at the whole thing says so in better words than *a field is missing*.
    Expected,
    /// It may be left out.
    Free,
}

impl Presence {
    /// Whether a thing without it is wrong.
    pub const fn is_needed(self) -> bool {
        matches!(self, Self::Needed | Self::Expected)
    }
}

/// What can stand in a field.
#[derive(Debug)]
pub enum Holds {
    /// The number of the format.
    Format,
    /// An id that is given here, or looked up in the same file.
    Id,
    /// An id of the library.
    Entry(Entry),
    /// The id of a story or a lesson.
    Scenario,
    /// One of a few words.
    OneOf(fn() -> Vec<&'static str>),
    /// A whole number, from and to.
    Number(u16, u16),
    /// A time in words of one number and one letter, from and to, in seconds: `90s`, `4m`.
    Duration(u16, u16),
    /// True or false.
    Truth,
    /// A day of the calendar.
    Day,
    /// A public address.
    Url,
    /// A text.
    Text,
    /// A text, or one for each language.
    Texts,
    /// One of a few words that the guide knows, or a text as in [`Holds::Texts`].
    KnownOrTexts(fn() -> Vec<&'static str>),
    /// A thing.
    Thing(&'static Mapping),
    /// An id as in the other, or [`GIVEN`], which is the id and the flags that it depends on.
    Given(&'static Self),
    /// A list.
    List(&'static Self),
    /// A list with something in it.
    Some(&'static Self),
}

impl Holds {
    /// The mapping of the things in it.
    const fn mapping(&self) -> Option<&'static Mapping> {
        match self {
            Self::Thing(mapping) => Some(mapping),
            Self::Given(_) => Some(&GIVEN),
            Self::List(inner) | Self::Some(inner) => inner.mapping(),
            Self::Format
            | Self::Id
            | Self::Entry(_)
            | Self::Scenario
            | Self::OneOf(_)
            | Self::Number(..)
            | Self::Duration(..)
            | Self::Truth
            | Self::Day
            | Self::Url
            | Self::Text
            | Self::Texts
            | Self::KnownOrTexts(_) => None,
        }
    }
}

/// A kind of file.
#[derive(Debug)]
pub struct Sort {
    /// Its name: `scenario`.
    pub name: &'static str,
    /// Where such files lie.
    pub place: &'static str,
    /// What stands in it: one of these.
    pub mappings: &'static [&'static Mapping],
}

/// Every kind of file that people write in YAML for a shelf.
pub const SORTS: &[Sort] = &[
    Sort {
        name: "scenario",
        place: "content/scenarios/<theme>/<id>.yaml, content/situations/<id>.yaml",
        mappings: &[&STORY, &MY_SITUATION],
    },
    Sort { name: "lesson", place: "content/lessons/<id>.yaml", mappings: &[&LESSON] },
    Sort { name: "rights", place: "content/rights.yaml", mappings: &[&RIGHTS] },
    Sort { name: "sources", place: "content/sources.yaml", mappings: &[&SOURCES] },
    Sort { name: "weak-hosts", place: "content/weak-hosts.yaml", mappings: &[&WEAK] },
    Sort { name: "shelf", place: "content/shelf.yaml", mappings: &[&SHELF] },
    Sort { name: "glossary", place: "content/glossary.yaml", mappings: &[&GLOSSARY] },
    Sort { name: "allies", place: "content/allies.yaml", mappings: &[&ALLIES] },
    Sort { name: "country", place: "content/countries/<id>.yaml", mappings: &[&PACK] },
    Sort { name: "form", place: "content/forms/<id>.yaml", mappings: &[&FORM] },
    Sort { name: "plan", place: "content/workshops/<id>.yaml", mappings: &[&PLAN] },
    Sort { name: "hub", place: "the file that --hub names", mappings: &[&HUB] },
    Sort { name: "avoid", place: "locales/<language>/avoid.yaml", mappings: &[&AVOID] },
    Sort { name: "limits", place: "locales/<language>/limits.yaml", mappings: &[&LIMITS] },
    Sort { name: "danger", place: "locales/<language>/danger.yaml", mappings: &[&DANGER] },
    Sort { name: "review", place: "locales/<language>/review.yaml", mappings: &[&REVIEWS] },
];

/// A field that has to be there.
pub const fn needed(name: &'static str, holds: Holds, meaning: &'static str, example: &'static str) -> Field {
    Field { name, holds, presence: Presence::Needed, meaning, example }
}

const fn expected(name: &'static str, holds: Holds, meaning: &'static str, example: &'static str) -> Field {
    Field { name, holds, presence: Presence::Expected, meaning, example }
}

/// A field that may be left out.
pub const fn free(name: &'static str, holds: Holds, meaning: &'static str, example: &'static str) -> Field {
    Field { name, holds, presence: Presence::Free, meaning, example }
}

const FORMAT: Field = needed("format", Holds::Format, "the version of this format", "1");
