//! Words in one language: what every block and label of a page is made of.
//!
//! Their direction, their voice and their language on paper follow from it. Refuses to know where they stand.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use shelf::content::Id;
use shelf::language::Locale;

pub(crate) mod sent;

/// Words in one language. Their direction and their voice follow from it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Passage {
    /// One paragraph in logical order, without line breaks. Inserted words stand between U+2068 and U+2069.
    pub text: String,
    /// The language of the words.
    #[serde(with = "sent::locale")]
    pub locale: Locale,
    /// Stretches that stand out, in order, not overlapping.
    pub marks: Vec<Mark>,
}

impl Passage {
    /// A passage in which nothing stands out.
    pub fn plain(text: impl Into<String>, locale: Locale) -> Self {
        Self { text: text.into(), locale, marks: Vec::new() }
    }

    /// The words, to stand inside another phrase: there they keep the direction of their own language, whatever letter
    /// comes first. What a formatter puts around them goes by that letter, and a date or a title can begin with a
    /// number or with a foreign name.
    pub fn within(&self) -> String {
        let opens = match self.locale.direction() {
            tui_bidi::Direction::LeftToRight => '\u{2066}',
            tui_bidi::Direction::RightToLeft => '\u{2067}',
        };
        format!("{opens}{}\u{2069}", self.text)
    }

    /// The words as they are read aloud or printed: without the marks that only a layout needs.
    pub fn spoken(&self) -> String {
        tui_bidi::plain(&self.text)
    }
}

/// A stretch of a passage that stands out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Mark {
    /// Its bytes in the passage's text.
    pub range: Range<usize>,
    /// Why.
    pub kind: MarkKind,
}

/// Why a stretch stands out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum MarkKind {
    /// The author stresses it.
    Emphasis,
    /// The glossary explains it.
    Term(#[serde(with = "sent::id")] Id),
}
