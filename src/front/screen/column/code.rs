//! An address as a square in the lines of a page: two modules in a cell, one over the other.
//!
//! A cell that is all dark or all light is a painted blank, since letters leave gaps in many fonts; only where they differ a
//! half block is written. It runs from left to right on every page: mirrored, it is read by few.

use tui_bidi::encode::Encoding;

use super::{Ink, Line, Pen};
use crate::code::{Code, Firm};
use crate::front::screen::theme::Role;

impl Pen {
    /// The square, whole; nothing where there is no room for that, or no colours.
    pub(super) fn code(self, address: &str) -> Vec<Line> {
        let Some(code) = Code::of(address, Firm::Screen) else { return Vec::new() };
        let rows = code.side().div_ceil(2);
        let fits = |cells: usize, room: u16| u16::try_from(cells).is_ok_and(|cells| cells <= room);
        if !fits(rows, self.codes) || !fits(code.side(), self.grid.width) {
            return Vec::new();
        }
        (0..rows).map(|row| self.row_of(&code, row)).collect()
    }

    fn row_of(self, code: &Code, row: usize) -> Line {
        let side = u16::try_from(code.side()).unwrap_or(u16::MAX);
        let start = self.grid.text.min(self.grid.width.saturating_sub(side));
        let left = match self.direction {
            tui_bidi::Direction::LeftToRight => start,
            tui_bidi::Direction::RightToLeft => self.grid.width.saturating_sub(start).saturating_sub(side),
        };
        let cell = |column: usize| {
            let (above, below) = (code.is_dark(column, 2 * row), code.is_dark(column, 2 * row + 1));
            let (symbol, role) = match (above, below) {
                (true, true) => (" ", Role::Module),
                (false, false) => (" ", Role::Code),
                (true, false) => ("▀", Role::Code),
                (false, true) => ("▄", Role::Code),
            };
            Ink::one(left.saturating_add(u16::try_from(column).unwrap_or(u16::MAX)), symbol, role)
        };
        // As it stands: whatever a terminal does with Arabic is not done to a picture.
        Line {
            inks: (0..code.side()).map(cell).collect(),
            written: Some(Encoding::Visual),
            ..Line::default()
        }
    }
}
