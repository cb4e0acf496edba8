//! Letters whose ink reaches past their cell.
//!
//! Some terminals (xterm) clip nothing: an Arabic letter may leave ink in the cells beside it, and writing a cell takes
//! away what its neighbours had drawn there. Only changed cells are sent, so after a change of pages specks stayed, and
//! parts of letters were gone. Here what is sent grows by one cell on each side, where such a letter stands or stood. Refuses
//! to know why a cell changed.

use std::collections::BTreeMap;

use ratatui::buffer::{Cell, CellDiffOption};

use tui_bidi::{cells, levels};

/// What the terminal shows, as far as it was sent.
#[derive(Default)]
pub struct Shown {
    cells: BTreeMap<(u16, u16), Cell>,
}

impl Shown {
    /// Nothing is shown any more.
    pub fn clear(&mut self) {
        self.cells.clear();
    }

    /// Adds to the changed cells, given as column, row and cell, those that have to be sent with them; all row by row. The
    /// screen has `width` columns.
    pub fn widen<'a>(
        &mut self,
        changed: impl Iterator<Item = (u16, u16, &'a Cell)>,
        width: u16,
    ) -> Vec<(u16, u16, Cell)> {
        let changed: BTreeMap<(u16, u16), Cell> =
            changed.map(|(x, y, cell)| ((y, x), cell.clone())).collect();
        let mut sent = changed.clone();
        for (&(y, x), cell) in &changed {
            let reaches = spills(cell) || self.cells.get(&(y, x)).is_some_and(spills);
            for beside in
                [x.checked_sub(1), x.checked_add(1)].into_iter().flatten().filter(|&beside| beside < width)
            {
                let Some(neighbour) = self.beside(&changed, y, beside) else { continue };
                if reaches || spills(neighbour) {
                    sent.insert((y, beside), neighbour.clone());
                }
            }
        }
        self.cells.extend(changed);
        sent.into_iter().map(|((y, x), cell)| (x, y, cell)).collect()
    }

    /// A cell that did not change, unless it is the second half of a wide one.
    fn beside(&self, changed: &BTreeMap<(u16, u16), Cell>, y: u16, x: u16) -> Option<&Cell> {
        let half = x.checked_sub(1).is_some_and(|before| {
            let before = changed.get(&(y, before)).or_else(|| self.cells.get(&(y, before)));
            before.is_some_and(|before| !before.symbol().is_ascii() && cells(before.symbol()) > 1)
        });
        // What was never sent is as it was when the screen was cleared.
        let blank = const { &Cell::EMPTY };
        (!half && !changed.contains_key(&(y, x))).then(|| self.cells.get(&(y, x)).unwrap_or(blank))
    }
}

/// Whether a cell may leave ink beside it: it holds a letter that runs from the right. Where such a letter is
/// written with more than it shows, for a terminal that would reorder it, that terminal draws it within its cell.
fn spills(cell: &Cell) -> bool {
    cell.diff_option == CellDiffOption::None && cell.symbol().chars().any(levels::may_turn)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The row that is sent when `from` becomes `to`; a dot for each cell that is not.
    fn sent(from: &str, to: &str) -> String {
        let mut shown = Shown::default();
        let cells = |text: &str| text.chars().map(Cell::from).collect::<Vec<_>>();
        let (from, to) = (cells(from), cells(to));
        let width = u16::try_from(to.len()).unwrap();
        shown.widen(
            (0..).zip(&from).map(|(x, cell)| (x, 0, cell)).filter(|(_, _, cell)| cell.symbol() != " "),
            width,
        );
        let changed = (0..).zip(&to).zip(&from).filter(|((_, new), old)| new != old);
        let mut row = vec!["."; to.len()];
        let sent = shown.widen(changed.map(|((x, cell), _)| (x, 0, cell)), width);
        for (x, _, cell) in &sent {
            row[usize::from(*x)] = cell.symbol();
        }
        row.concat()
    }

    #[test]
    fn what_stands_beside_arabic_is_sent_with_it() {
        assert_eq!(sent("  قلم  ", "  بلم  "), ". بل...");
        assert_eq!(sent("ab قل", "ab  ل"), "..  ل");
        assert_eq!(sent("قلم a ", "قلم b "), "....b.");
        assert_eq!(sent("قلمa", "قلمb"), "..مb");
    }

    #[test]
    fn what_stands_beside_latin_is_not() {
        assert_eq!(sent("one two", "one tWo"), ".....W.");
        assert_eq!(sent("漢 a", "字 a"), "字..");
    }
}
