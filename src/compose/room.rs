//! How keeping is called: a person keeps for a sheet of their own, a room for what is printed for it.
//!
//! It refuses to know what is kept.

use super::Composer;
use crate::passage::Passage;

impl Composer<'_> {
    /// What one person keeps, or what a room does.
    fn of_whom(&self, own: Passage, room: Passage) -> Passage {
        if self.app.policy().is_seen_by_a_room { room } else { own }
    }

    /// The offer to keep what a page says.
    pub(super) fn keep_label(&self) -> Passage {
        self.of_whom(self.ui().keep_these(), self.ui().room_keep())
    }

    /// The same of a right.
    pub(super) fn keep_right_label(&self) -> Passage {
        self.of_whom(self.ui().right_keep(), self.ui().room_keep_right())
    }

    /// The same of what helps with a problem.
    pub(super) fn keep_problem_label(&self) -> Passage {
        self.of_whom(self.ui().problem_keep(), self.ui().room_keep())
    }

    /// So many things were kept.
    pub(super) fn was_kept(&self, many: usize) -> Passage {
        self.of_whom(self.ui().notice_kept(many), self.ui().room_kept(many))
    }

    /// Nothing was.
    pub(super) fn nothing_kept(&self) -> Passage {
        self.of_whom(self.ui().kept_nothing(), self.ui().room_kept_nothing())
    }

    /// The way to the sheet.
    pub(crate) fn see_sheet(&self) -> Passage {
        self.of_whom(self.ui().outcome_sheet(), self.ui().room_handout())
    }

    /// What the sheet is called.
    pub(crate) fn sheet_title(&self) -> Passage {
        self.of_whom(self.ui().sheet_title(), self.ui().room_handout_title())
    }

    /// The sheet, while nothing is on it.
    pub(crate) fn empty_sheet(&self) -> Passage {
        self.of_whom(self.ui().sheet_nothing(), self.ui().room_handout_nothing())
    }
}
