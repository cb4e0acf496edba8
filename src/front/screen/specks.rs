//! Letters whose ink reaches past their cell.
//!
//! Some terminals (xterm) clip nothing: an Arabic letter, or half a block, may leave ink in the cells beside it, and writing a cell takes
//! away what its neighbours had drawn there. Only changed cells are sent, so after a change of pages specks stayed, and
//! parts of letters were gone. Here what is sent grows by one cell on each side, where such a letter stands or stood. Refuses
//! to know why a cell changed.

use ratatui::buffer::{Cell, CellDiffOption};

use super::strokes::breadth;
use tui_bidi::levels;

/// Writes the changed cells of a row, given by their columns, into it. Says which of its cells have to be sent: those that
/// changed, and those that have to be sent with them.
pub(super) fn widen(row: &mut [Cell], changed: &[(u16, &Cell)]) -> Vec<bool> {
    let mut sent = vec![false; row.len()];
    // Which of the changed cells hold, or held, a letter that reaches past them.
    let mut reaching = Vec::with_capacity(changed.len());
    for (x, cell) in changed {
        let at = usize::from(*x);
        let (Some(shown), Some(is_sent)) = (row.get_mut(at), sent.get_mut(at)) else { continue };
        reaching.push((at, spills(cell) || spills(shown)));
        *is_sent = true;
        shown.clone_from(cell);
        // The other half of a wide letter goes with the first.
        if breadth(cell) > 1
            && let Some(half) = row.get_mut(at + 1)
        {
            *half = Cell::EMPTY;
        }
    }
    for (at, reaches) in reaching {
        for beside in [at.checked_sub(1), at.checked_add(1)].into_iter().flatten() {
            let Some(neighbour) = row.get(beside) else { continue };
            if (reaches || spills(neighbour)) && !is_half(row, beside) {
                sent.get_mut(beside).into_iter().for_each(|sent| *sent = true);
            }
        }
    }
    sent
}

/// Whether a cell is the second half of a wide letter.
fn is_half(row: &[Cell], at: usize) -> bool {
    at.checked_sub(1).and_then(|before| row.get(before)).is_some_and(|before| breadth(before) > 1)
}

/// Whether a cell may leave ink beside it: it holds a letter that runs from the right, or a block. Where such a letter is
/// written with more than it shows, for a terminal that would reorder it, that terminal draws it within its cell.
fn spills(cell: &Cell) -> bool {
    let reaches = |letter| levels::may_turn(letter) || matches!(letter, '█' | '▀' | '▄');
    cell.diff_option == CellDiffOption::None && cell.symbol().chars().any(reaches)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The row that is sent when `from` becomes `to`; a dot for each cell that is not.
    fn sent(from: &str, to: &str) -> String {
        let cells = |text: &str| text.chars().map(Cell::from).collect::<Vec<_>>();
        let (mut row, to) = (cells(from), cells(to));
        let changed: Vec<(u16, &Cell)> = (0..)
            .zip(&to)
            .zip(row.clone())
            .filter(|((_, new), old)| *new != old)
            .map(|(change, _)| change)
            .collect();
        let sent = widen(&mut row, &changed);
        assert_eq!(row, to);
        row.iter().zip(sent).map(|(cell, sent)| if sent { cell.symbol() } else { "." }).collect()
    }

    #[test]
    fn what_stands_beside_arabic_is_sent_with_it() {
        assert_eq!(sent("  قلم  ", "  بلم  "), ". بل...");
        assert_eq!(sent("ab قل", "ab  ل"), "..  ل");
        assert_eq!(sent("قلم a ", "قلم b "), "....b.");
        assert_eq!(sent("قلمa", "قلمb"), "..مb");
        assert_eq!(sent("ab█▄cd", "abcdcd"), ".bcdc.", "and beside blocks");
    }

    #[test]
    fn what_stands_beside_latin_is_not() {
        assert_eq!(sent("one two", "one tWo"), ".....W.");
        assert_eq!(sent("漢 a", "字 a"), "字..");
    }
}
