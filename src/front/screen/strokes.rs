//! What changed on the screen, as the fewest bytes that show it.
//!
//! Only changed cells have to be sent, but a jump of the cursor to the next of them is longer than a few cells that did not
//! change: so short gaps, which are mostly the blanks between words, are written over. What is to be empty up to an edge of
//! its row is erased at once. Refuses to know why a cell changed.

use std::mem;

use ratatui::buffer::{Cell, CellDiffOption};

use self::pen::{Look, Pen};
use super::specks;
use tui_bidi::cells;

mod pen;
#[cfg(test)]
mod tests;

/// How many blanks have to be sent before erasing them is shorter: the sequence for it, and its cell.
const FEW: usize = 5;

/// What the terminal shows, as far as it was sent, and so what has to be sent.
#[derive(Default)]
pub struct Strokes {
    rows: Vec<Vec<Cell>>,
}

/// A row of which something is sent.
struct Row<'a> {
    y: u16,
    cells: &'a [Cell],
    /// Which of its cells are sent.
    sent: Vec<bool>,
}

/// A cell that is to show something else from now on, by its column.
type Change<'a> = (u16, &'a Cell);

impl Strokes {
    /// Nothing is shown any more.
    pub fn clear(&mut self) {
        self.rows.clear();
    }

    /// What to send so that the `changed` cells, given as column, row and cell and row by row, are shown on a screen of
    /// `width` columns. Colours and the like are left as they were before.
    pub fn frame<'a>(&mut self, changed: impl Iterator<Item = (u16, u16, &'a Cell)>, width: u16) -> Vec<u8> {
        let mut pen = Pen::default();
        let mut changes: Vec<Change<'_>> = Vec::new();
        let mut row = 0;
        for (x, y, cell) in changed.filter(|(x, ..)| *x < width) {
            if y != row {
                self.change(row, &mem::take(&mut changes), width, &mut pen);
                row = y;
            }
            changes.push((x, cell));
        }
        self.change(row, &changes, width, &mut pen);
        pen.lift()
    }

    fn change(&mut self, y: u16, changes: &[Change<'_>], width: u16, pen: &mut Pen) {
        if changes.is_empty() {
            return;
        }
        let (height, width) = (usize::from(y) + 1, usize::from(width));
        if self.rows.len() < height {
            self.rows.resize(height, Vec::new());
        }
        let Some(cells) = self.rows.get_mut(usize::from(y)) else { return };
        // What was never sent is as it was when the screen was cleared.
        cells.resize(width, Cell::EMPTY);
        let sent = specks::widen(cells, changes);
        Row { y, cells, sent }.write(pen);
    }
}

impl Row<'_> {
    fn write(mut self, pen: &mut Pen) {
        let from = self.empty_to_the_end();
        let to = self.empty_from_the_beginning();
        for (x, cell) in (0..).zip(self.cells).filter(|(x, _)| self.is_sent(*x)) {
            self.go_to(pen, x, Look::of(cell));
            if to == Some(x) {
                pen.erase_to_here();
            }
            pen.put(cell, breadth(cell));
        }
        if let Some(x) = from {
            self.go_to(pen, x, Look::default());
            pen.erase_from_here();
        }
    }

    fn is_sent(&self, x: u16) -> bool {
        self.sent.get(usize::from(x)).is_some_and(|sent| *sent)
    }

    /// The column from which erasing the rest of the row is shorter than sending its blanks, which then are not sent.
    fn empty_to_the_end(&mut self) -> Option<u16> {
        let empty = self.cells.iter().rposition(|cell| !is_bare(cell)).map_or(0, |last| last + 1);
        let rest = self.sent.get_mut(empty..)?;
        let first = rest.iter().position(|sent| *sent)?;
        if rest.iter().filter(|sent| **sent).count() < FEW {
            return None;
        }
        rest.fill(false);
        u16::try_from(empty + first).ok()
    }

    /// The column up to which erasing the row is shorter than sending its blanks. Only the last of them is sent then.
    fn empty_from_the_beginning(&mut self) -> Option<u16> {
        let empty = self.cells.iter().position(|cell| !is_bare(cell))?;
        let blanks = self.sent.get_mut(..empty)?;
        let last = blanks.iter().rposition(|sent| *sent)?;
        if blanks.iter().filter(|sent| **sent).count() <= FEW {
            return None;
        }
        blanks.get_mut(..last)?.fill(false);
        u16::try_from(last).ok()
    }

    /// Brings the pen to a cell that is to look like `next`: over what stands before it, if that is shorter than a jump.
    fn go_to(&self, pen: &mut Pen, x: u16, next: Look) {
        let at = pen.at().filter(|at| at.1 == self.y && at.0 <= x).map(|at| at.0);
        let between = at.and_then(|at| self.cells.get(usize::from(at)..usize::from(x)));
        match between {
            Some(between)
                if between.len() < pen.jump(x, self.y) && can_be_bridged(between, pen.look(), next) =>
            {
                for cell in between {
                    pen.put(cell, 1);
                }
            }
            _ => pen.jump_to(x, self.y),
        }
    }
}

/// Whether cells can be written on the way from a cell that looks like `look` to one that looks like `next` without a change
/// of looks that would not come anyway.
fn can_be_bridged(between: &[Cell], look: Look, next: Look) -> bool {
    let mut look = look;
    between.iter().all(|cell| {
        if !look.shows(cell) {
            look = next;
        }
        is_plain(cell) && look.shows(cell)
    })
}

/// Whether a cell holds one letter that takes one byte.
fn is_plain(cell: &Cell) -> bool {
    cell.diff_option == CellDiffOption::None && matches!(cell.symbol().as_bytes(), [b' '..=b'~'])
}

/// Whether a cell is what erasing leaves. Terminals differ in what that is where there is a background.
fn is_bare(cell: &Cell) -> bool {
    is_plain(cell) && cell.symbol() == " " && Look::default().shows(cell)
}

/// How many columns what stands in a cell takes.
pub(super) fn breadth(cell: &Cell) -> u16 {
    match cell.diff_option {
        CellDiffOption::ForcedWidth(width) => width.get(),
        CellDiffOption::None | CellDiffOption::Skip | CellDiffOption::AlwaysUpdate => {
            if cell.symbol().is_ascii() { 1 } else { cells(cell.symbol()).max(1) }
        }
    }
}
