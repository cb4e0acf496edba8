//! Who has read what: the reviews of a language’s texts by people.
//!
//! It records what somebody did, and refuses to guess: a text that nobody is named for has not been reviewed.

use super::scenario::Date;

/// Somebody has read a file whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Review {
    /// The file, inside the folder of its language.
    pub file: String,
    /// Who read it.
    pub by: String,
    /// As what.
    pub reader: Reader,
    /// When.
    pub date: Date,
}

/// As what somebody read a text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reader {
    /// Somebody whose own language it is.
    Native,
    /// Somebody who speaks it well.
    Speaker,
    /// Somebody who knows the law.
    Law,
    /// Somebody who has lived what the text is about.
    Experience,
}

impl Reader {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Native, Self::Speaker, Self::Law, Self::Experience];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Speaker => "speaker",
            Self::Law => "law",
            Self::Experience => "experience",
        }
    }
}
