//! The place of a page: what it belongs to, and how far the person has come in it.
//!
//! Words carry all of it, for whoever reads and whoever listens; what can be drawn beside them is data. It refuses to know
//! how a line, a mark or a colour looks.

use serde::{Deserialize, Serialize};

use crate::passage::Passage;

/// Where a page has its place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Whereabouts {
    /// The theme of the shelf that it belongs to, with its mark.
    pub theme: Option<(Mark, Passage)>,
    /// What it belongs to: a story, what waits underneath it, or the guide.
    pub within: Passage,
    /// What it is called in a word, where it lies on top of what it belongs to: that waits.
    pub over: Option<Passage>,
    /// How far the person has come in it.
    pub progress: Option<Progress>,
}

impl Whereabouts {
    /// A page that belongs to this, and nothing more is to be said about it.
    pub const fn of(within: Passage) -> Self {
        Self { theme: None, within, over: None, progress: None }
    }
}

/// The mark of a theme: its number among the themes of the shelf, from 0.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Mark(pub usize);

/// How far the person has come.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Progress {
    /// In words: which step it is, and how many can follow at most.
    pub told: Passage,
    /// The first half of these words, for where there is no room: which step it is.
    pub brief: Passage,
    /// Half steps that lie behind, for a line that fills: what follows a choice is half a step behind it.
    pub walked: usize,
    /// Half steps that can follow at most; none where nobody can say.
    pub ahead: Option<usize>,
}

impl Progress {
    /// How much of a line of so many `cells` is filled: all of it at an end, and never so where something can follow.
    pub fn filled(&self, cells: u16) -> u16 {
        let Some(ahead) = self.ahead else { return 0 };
        let (walked, all) = (self.walked, self.walked.saturating_add(ahead));
        let share = usize::from(cells).saturating_mul(walked).checked_div(all).unwrap_or_default();
        u16::try_from(share).unwrap_or(cells)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shelf::language::Locale;

    #[test]
    fn a_line_is_full_at_an_end_and_empty_where_nobody_can_say() {
        let words = || Passage::plain("", Locale::En);
        let at = |walked, ahead| Progress { told: words(), brief: words(), walked, ahead };
        assert_eq!(at(8, Some(0)).filled(80), 80);
        assert_eq!(at(2, Some(6)).filled(80), 20);
        assert_eq!(at(79, Some(1)).filled(20), 19);
        assert_eq!(at(3, None).filled(80), 0);
        assert_eq!(at(0, Some(0)).filled(80), 0);
    }
}
