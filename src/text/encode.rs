//! The last pass over a finished frame: what this terminal wants.
//!
//! A frame holds one presentation form in each cell, in the order in which it is to be seen. Many terminals paint that as
//! it is; others reorder it once more, and not all of them can be told to leave it. Each [`Encoding`] makes the cells
//! proof against one kind of terminal. It works on single cells or rows, never on the frame before, so that ratatui's
//! comparison of frames goes on working: a cell that holds more than it shows says how wide it is.
//!
//! It refuses to know which terminal this is and how that was found out.

use std::num::NonZeroU16;

use ratatui::buffer::{Buffer, Cell, CellDiffOption};
use unicode_bidi_mirroring::get_mirrored;
use wezterm_bidi::{BidiClass, bidi_class_for_char};

use super::levels::{self, Ending, Levelled};
use super::{Direction, clusters};

/// How a frame is written for a terminal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Encoding {
    /// As it is: for terminals that do not reorder (xterm, foot, alacritty, st, urxvt, the Linux console), or that were
    /// told not to (VTE, Konsole, mlterm).
    #[default]
    Visual,
    /// A left-to-right mark after each letter that runs from right to left, which makes it a run of its own: for xterm.js,
    /// and for tmux inside VTE.
    Lrm,
    /// Each such letter in a cell that kitty lays out alone (its text sizing protocol): for kitty 0.40 and later.
    Osc66,
    /// Each row put into an order from which the terminal's own reordering makes the wanted one: for `PuTTY`.
    Logical,
}

/// Makes a finished frame ready for the terminal. To be called last, once for each frame.
///
/// Returns how many rows cannot be made right: always 0, except for [`Encoding::Logical`], where a row may have an order
/// that no text brings about. Such a row is left as near as it gets.
pub fn encode(buffer: &mut Buffer, encoding: Encoding) -> u16 {
    let width = usize::from(buffer.area.width);
    if width == 0 {
        return 0;
    }
    let mut wrong = 0;
    for row in buffer.content.chunks_mut(width) {
        match encoding {
            Encoding::Visual => {}
            Encoding::Lrm => mark(row),
            Encoding::Osc66 => enclose(row),
            Encoding::Logical => wrong += u16::from(!invert(row)),
        }
    }
    wrong
}

fn letter(cell: &Cell) -> char {
    cell.symbol().chars().next().unwrap_or(' ')
}

fn runs_from_the_right(letter: char) -> bool {
    levels::may_turn(letter)
        && matches!(
            bidi_class_for_char(letter),
            BidiClass::RightToLeft | BidiClass::ArabicLetter | BidiClass::ArabicNumber
        )
}

/// Gives a cell something to write that is more than it shows.
fn write(cell: &mut Cell, symbol: &str) {
    cell.set_symbol(symbol).set_diff_option(CellDiffOption::ForcedWidth(NonZeroU16::MIN));
}

fn mark(row: &mut [Cell]) {
    for cell in row.iter_mut().filter(|cell| runs_from_the_right(letter(cell))) {
        let symbol = format!("{}\u{200E}", cell.symbol());
        write(cell, &symbol);
    }
}

/// Neighbours differ in `h`, which changes nothing to be seen while there is no scale, and keeps kitty from shaping them
/// as one word.
fn enclose(row: &mut [Cell]) {
    for (column, cell) in row.iter_mut().enumerate().filter(|(_, cell)| runs_from_the_right(letter(cell))) {
        let symbol = format!("\u{1B}]66;w=1:h={};{}\u{7}", 1 + column % 2, cell.symbol());
        write(cell, &symbol);
    }
}

/// A blank that runs from left to right: the empty Braille pattern.
const GUARD: &str = "\u{2800}";

/// A symbol with its cells, on its way through a row.
#[derive(Clone, Debug)]
struct Piece {
    cell: Cell,
    letter: char,
    cells: usize,
    level: u8,
}

impl Levelled for Piece {
    fn level(&self) -> u8 {
        self.level
    }

    fn set_level(&mut self, level: u8) {
        self.level = level;
    }

    fn ending(&self) -> Ending {
        Ending::of(self.letter)
    }
}

/// Puts a row into the order that becomes the wanted one when the terminal reorders it. Whether it will.
fn invert(row: &mut [Cell]) -> bool {
    if !row.iter().any(|cell| runs_from_the_right(letter(cell))) {
        return true;
    }
    let wanted = pieces(row);
    let guarded = guard(wanted.clone());
    let left = attempt(&guarded, Direction::LeftToRight);
    if left.misplaced == 0 {
        lay(row, left.pieces);
        return true;
    }
    let right = attempt(&wanted, Direction::RightToLeft);
    let best = if right.misplaced < left.misplaced { right } else { left };
    let good = best.misplaced == 0;
    lay(row, best.pieces);
    good
}

/// A row as it would be sent, and how many of its pieces would be seen in a wrong place.
struct Attempt {
    pieces: Vec<Piece>,
    misplaced: usize,
}

fn attempt(wanted: &[Piece], base: Direction) -> Attempt {
    let sent = reordered(wanted.to_vec(), base);
    let seen = reordered(sent.clone(), detected(&sent));
    let misplaced = seen.iter().zip(wanted).filter(|(seen, wanted)| seen.cell != wanted.cell).count();
    Attempt { pieces: sent, misplaced }
}

/// What a terminal makes of a row: levels, order, mirrored brackets. Applied to the wanted row, it gives the row to send.
fn reordered(mut pieces: Vec<Piece>, base: Direction) -> Vec<Piece> {
    let letters: Vec<char> = pieces.iter().map(|piece| piece.letter).collect();
    for (piece, level) in pieces.iter_mut().zip(levels::resolve(&letters, base)) {
        piece.level = level.unwrap_or(base.level());
    }
    levels::reorder(&mut pieces, base);
    for piece in pieces.iter_mut().filter(|piece| piece.level % 2 == 1) {
        if let Some(mirrored) = get_mirrored(piece.letter) {
            let symbol = piece.cell.symbol().replacen(piece.letter, &mirrored.to_string(), 1);
            piece.cell.set_symbol(&symbol);
            piece.letter = mirrored;
        }
    }
    pieces
}

/// The direction that a terminal takes a row to have: that of its first strong letter.
fn detected(pieces: &[Piece]) -> Direction {
    let strong = pieces.iter().find_map(|piece| {
        let class = bidi_class_for_char(piece.letter);
        let right = matches!(class, BidiClass::RightToLeft | BidiClass::ArabicLetter);
        if right {
            Some(Direction::RightToLeft)
        } else {
            (class == BidiClass::LeftToRight).then_some(Direction::LeftToRight)
        }
    });
    strong.unwrap_or(Direction::LeftToRight)
}

fn pieces(row: &[Cell]) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(row.len());
    let mut covered = 0;
    for cell in row {
        if covered > 0 {
            covered -= 1;
            continue;
        }
        let cells = usize::from(clusters::width(cell.symbol())).max(1);
        covered = cells - 1;
        pieces.push(Piece { cell: cell.clone(), letter: letter(cell), cells, level: 0 });
    }
    pieces
}

/// Puts guards into the margins and beside frames, so that two panes are not taken for one sentence.
fn guard(mut pieces: Vec<Piece>) -> Vec<Piece> {
    let solid = |piece: &Piece| piece.cell.symbol() != " ";
    let first = pieces.iter().position(solid).unwrap_or(0);
    let last = pieces.iter().rposition(solid).unwrap_or(0);
    let frames: Vec<bool> = pieces.iter().map(|piece| is_frame(piece.letter)).collect();
    for (at, piece) in pieces.iter_mut().enumerate() {
        let before = at.checked_sub(1).and_then(|before| frames.get(before)) == Some(&true);
        let beside = before || frames.get(at + 1) == Some(&true);
        if piece.cell.symbol() == " " && (at < first || at > last || beside) {
            piece.cell.set_symbol(GUARD);
            piece.letter = '\u{2800}';
        }
    }
    pieces
}

const fn is_frame(letter: char) -> bool {
    matches!(letter, '\u{2500}'..='\u{259F}')
}

/// Writes pieces back into their row.
fn lay(row: &mut [Cell], pieces: Vec<Piece>) {
    let mut cells = row.iter_mut();
    for piece in pieces {
        let rest = piece.cells - 1;
        if let Some(cell) = cells.next() {
            *cell = piece.cell;
        }
        for cell in cells.by_ref().take(rest) {
            cell.reset();
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::style::Modifier;

    use super::*;
    use crate::text::{Harakat, flow};

    /// A frame of one row, with each of these in a cell of its own from a column on.
    fn frame(width: u16, parts: &[(u16, &str)]) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
        for (column, text) in parts {
            let mut column = *column;
            for row in flow(text, width, Direction::RightToLeft, Harakat::Keep) {
                for glyph in row.glyphs {
                    buffer[(column, 0)].set_symbol(&glyph.symbol);
                    column += glyph.cells;
                }
            }
        }
        buffer
    }

    fn written(buffer: &Buffer) -> String {
        buffer.content.iter().map(Cell::symbol).collect()
    }

    /// What a terminal that reorders shows of a row.
    fn shown(buffer: &Buffer) -> String {
        let pieces = pieces(&buffer.content);
        let base = detected(&pieces);
        reordered(pieces, base).iter().map(|piece| piece.cell.symbol().replace(GUARD, " ")).collect()
    }

    #[test]
    fn visual_changes_nothing() {
        let before = frame(8, &[(0, "قلم a")]);
        let mut after = before.clone();
        assert_eq!(encode(&mut after, Encoding::Visual), 0);
        assert_eq!(after, before);
    }

    #[test]
    fn lrm_marks_each_letter_from_the_right_and_nothing_else() {
        let mut buffer = frame(8, &[(0, "قلم a٥")]);
        encode(&mut buffer, Encoding::Lrm);
        assert_eq!(written(&buffer), "a٥\u{200E} \u{FEE2}\u{200E}\u{FEE0}\u{200E}\u{FED7}\u{200E}  ");
        let forced = CellDiffOption::ForcedWidth(NonZeroU16::MIN);
        let options: Vec<bool> = buffer.content.iter().map(|cell| cell.diff_option == forced).collect();
        assert_eq!(options, [false, true, false, true, true, true, false, false]);
    }

    #[test]
    fn lrm_comes_after_the_vowel_marks() {
        let mut buffer = frame(1, &[(0, "حَ")]);
        encode(&mut buffer, Encoding::Lrm);
        assert_eq!(written(&buffer), "\u{FEA1}\u{064E}\u{200E}");
    }

    #[test]
    fn osc66_encloses_each_letter_and_alternates() {
        let mut buffer = frame(4, &[(0, "قل a")]);
        encode(&mut buffer, Encoding::Osc66);
        assert_eq!(written(&buffer), "a \u{1B}]66;w=1:h=1;\u{FEDE}\u{7}\u{1B}]66;w=1:h=2;\u{FED7}\u{7}");
    }

    #[test]
    fn an_encoded_frame_is_compared_cell_by_cell() {
        for encoding in [Encoding::Lrm, Encoding::Osc66] {
            let mut before = frame(6, &[(0, "قلم")]);
            let mut after = frame(6, &[(0, "قلب")]);
            encode(&mut before, encoding);
            encode(&mut after, encoding);
            let columns: Vec<u16> = before.diff(&after).into_iter().map(|(column, _, _)| column).collect();
            assert_eq!(columns, [0], "only the last letter is another");
        }
    }

    #[test]
    fn logical_leaves_rows_without_arabic_alone() {
        let before = frame(8, &[(0, "[a] 12")]);
        let mut after = before.clone();
        assert_eq!(encode(&mut after, Encoding::Logical), 0);
        assert_eq!(after, before);
    }

    #[test]
    fn logical_comes_out_right_when_the_terminal_reorders_it() {
        for parts in [
            vec![(13, "قلم (WHO) 123")],
            vec![(0, "قلم")],
            vec![(27, "قلم")],
            vec![(0, "│"), (2, "قلم (أ)"), (14, "│"), (16, "لا 5-10"), (29, "│")],
            vec![(4, "[Enter] قلم 16%")],
            vec![(2, "حَقّ «لا» https://a.org/")],
        ] {
            let wanted = frame(30, &parts);
            let mut sent = wanted.clone();
            assert_eq!(encode(&mut sent, Encoding::Logical), 0, "{parts:?}");
            assert_eq!(shown(&sent), written(&wanted), "{parts:?}");
        }
    }

    #[test]
    fn logical_guards_margins_and_frames() {
        let mut buffer = frame(10, &[(1, "│"), (3, "قلم"), (7, "│")]);
        encode(&mut buffer, Encoding::Logical);
        assert_eq!(written(&buffer), "\u{2800}│\u{2800}\u{FED7}\u{FEE0}\u{FEE2}\u{2800}│\u{2800}\u{2800}");
    }

    #[test]
    fn logical_keeps_styles_and_wide_cells_together() {
        let mut buffer = frame(9, &[(1, "漢 قلم")]);
        buffer[(1, 0)].modifier = Modifier::BOLD;
        assert_eq!(encode(&mut buffer, Encoding::Logical), 0);
        let bold = buffer.content.iter().find(|cell| cell.modifier == Modifier::BOLD).unwrap();
        assert_eq!(bold.symbol(), "\u{FEE2}");
        assert_eq!(shown(&buffer), " \u{FEE2}\u{FEE0}\u{FED7} 漢  ");
    }

    #[test]
    fn a_row_that_no_text_brings_about_is_counted() {
        let mut buffer = frame(8, &[(0, "漢 قلم")]);
        assert_eq!(encode(&mut buffer, Encoding::Logical), 1);
    }

    #[test]
    fn an_empty_frame_is_nothing() {
        let mut buffer = Buffer::empty(Rect::ZERO);
        for encoding in [Encoding::Visual, Encoding::Lrm, Encoding::Osc66, Encoding::Logical] {
            assert_eq!(encode(&mut buffer, encoding), 0);
        }
    }
}
