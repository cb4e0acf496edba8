//! What the guide’s own texts rest on: rights, words of the glossary and lessons.
//!
//! Knows the days that count and not which day it is.

use serde::{Deserialize, Serialize};

use super::scenario::{Citation, Date};

/// What a right, a term or a lesson rests on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Basis {
    /// Its sources. Empty only where the words are our own.
    pub sources: Vec<Citation>,
    /// Whether it is put in our own plain words, after no official text.
    pub own: bool,
    /// The day somebody held it against its sources.
    pub checked: Date,
    /// The day by which that is to be done again.
    pub review_by: Date,
}
