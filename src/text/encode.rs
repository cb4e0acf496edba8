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
use ratatui::layout::Position;
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

impl Encoding {
    /// All of them, in the order in which a test card numbers them.
    pub const ALL: [Self; 4] = [Self::Visual, Self::Lrm, Self::Osc66, Self::Logical];

    /// A stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Visual => "visual",
            Self::Lrm => "lrm",
            Self::Osc66 => "osc66",
            Self::Logical => "logical",
        }
    }
}

/// What became of a frame.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Encoded {
    /// How many rows cannot be made right: always 0, except for [`Encoding::Logical`], where a row may have an order that
    /// no text brings about. Such a row is left as near as it gets.
    pub wrong: u16,
    /// Where the cursor has to be set so that it is seen where it was wanted: a terminal that reorders a row takes the
    /// cursor along.
    pub cursor: Position,
}

/// Makes a finished frame ready for the terminal, its cursor with it. To be called last, once for each frame.
pub fn encode(buffer: &mut Buffer, encoding: Encoding, cursor: Position) -> Encoded {
    let mut encoded = Encoded { wrong: 0, cursor };
    let area = buffer.area;
    if area.width == 0 {
        return encoded;
    }
    for (y, row) in (area.y..).zip(buffer.content.chunks_mut(usize::from(area.width))) {
        match encoding {
            Encoding::Visual => {}
            Encoding::Lrm => mark(row),
            Encoding::Osc66 => enclose(row),
            Encoding::Logical => {
                let Some(sent) = invert(row) else { continue };
                encoded.wrong += u16::from(sent.misplaced > 0);
                if cursor.y == y && area.contains(cursor) {
                    encoded.cursor.x = area.x + sent.column_for(cursor.x - area.x);
                }
                lay(row, sent.pieces);
            }
        }
    }
    encoded
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
    cells: u16,
    level: u8,
    /// Where it stood before it was reordered.
    column: u16,
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

/// The order that becomes the wanted one when the terminal reorders it, or as near as it gets. None for a row that no
/// terminal reorders.
fn invert(row: &[Cell]) -> Option<Attempt> {
    if !row.iter().any(|cell| runs_from_the_right(letter(cell))) {
        return None;
    }
    let wanted = pieces(row);
    let left = attempt(&guard(wanted.clone()), Direction::LeftToRight);
    if left.misplaced == 0 {
        return Some(left);
    }
    let right = attempt(&wanted, Direction::RightToLeft);
    Some(if right.misplaced < left.misplaced { right } else { left })
}

/// A row as it would be sent.
struct Attempt {
    /// What is sent; each piece knows the column that is wanted for it.
    pieces: Vec<Piece>,
    /// What the terminal makes of it; each piece knows the column that it was sent in.
    seen: Vec<Piece>,
    /// How many pieces would be seen in a wrong place.
    misplaced: usize,
}

impl Attempt {
    /// Where to set the cursor that is wanted in this column.
    ///
    /// In a row that comes out right that is whatever is seen there: of two blanks that changed places it is the other
    /// one. In a row that does not, the cursor stays with its letter.
    fn column_for(&self, wanted: u16) -> u16 {
        let follow = if self.misplaced == 0 { &self.seen } else { &self.pieces };
        let mut column = 0;
        for piece in follow {
            let (here, there) =
                if self.misplaced == 0 { (column, piece.column) } else { (piece.column, column) };
            if (here..here + piece.cells).contains(&wanted) {
                return there;
            }
            column += piece.cells;
        }
        wanted
    }
}

fn attempt(wanted: &[Piece], base: Direction) -> Attempt {
    let pieces = reordered(wanted.to_vec(), base);
    let mut seen = pieces.clone();
    let mut column = 0;
    for piece in &mut seen {
        piece.column = column;
        column += piece.cells;
    }
    let seen = reordered(seen, detected(&pieces));
    let misplaced = seen.iter().zip(wanted).filter(|(seen, wanted)| seen.cell != wanted.cell).count();
    Attempt { pieces, seen, misplaced }
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
    for (column, cell) in (0..).zip(row) {
        if covered > 0 {
            covered -= 1;
            continue;
        }
        let cells = clusters::width(cell.symbol()).max(1);
        covered = cells - 1;
        pieces.push(Piece { cell: cell.clone(), letter: letter(cell), cells, level: 0, column });
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
        let rest = usize::from(piece.cells - 1);
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

    /// How many rows come out wrong.
    fn wrong(buffer: &mut Buffer, encoding: Encoding) -> u16 {
        encode(buffer, encoding, Position::ORIGIN).wrong
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
        assert_eq!(wrong(&mut after, Encoding::Visual), 0);
        assert_eq!(after, before);
    }

    #[test]
    fn lrm_marks_each_letter_from_the_right_and_nothing_else() {
        let mut buffer = frame(8, &[(0, "قلم a٥")]);
        encode(&mut buffer, Encoding::Lrm, Position::ORIGIN);
        assert_eq!(written(&buffer), "a٥\u{200E} \u{FEE2}\u{200E}\u{FEE0}\u{200E}\u{FED7}\u{200E}  ");
        let forced = CellDiffOption::ForcedWidth(NonZeroU16::MIN);
        let options: Vec<bool> = buffer.content.iter().map(|cell| cell.diff_option == forced).collect();
        assert_eq!(options, [false, true, false, true, true, true, false, false]);
    }

    #[test]
    fn lrm_comes_after_the_vowel_marks() {
        let mut buffer = frame(1, &[(0, "حَ")]);
        encode(&mut buffer, Encoding::Lrm, Position::ORIGIN);
        assert_eq!(written(&buffer), "\u{FEA1}\u{064E}\u{200E}");
    }

    #[test]
    fn osc66_encloses_each_letter_and_alternates() {
        let mut buffer = frame(4, &[(0, "قل a")]);
        encode(&mut buffer, Encoding::Osc66, Position::ORIGIN);
        assert_eq!(written(&buffer), "a \u{1B}]66;w=1:h=1;\u{FEDE}\u{7}\u{1B}]66;w=1:h=2;\u{FED7}\u{7}");
    }

    #[test]
    fn an_encoded_frame_is_compared_cell_by_cell() {
        for encoding in [Encoding::Lrm, Encoding::Osc66] {
            let mut before = frame(6, &[(0, "قلم")]);
            let mut after = frame(6, &[(0, "قلب")]);
            encode(&mut before, encoding, Position::ORIGIN);
            encode(&mut after, encoding, Position::ORIGIN);
            let columns: Vec<u16> = before.diff(&after).into_iter().map(|(column, _, _)| column).collect();
            assert_eq!(columns, [0], "only the last letter is another");
        }
    }

    #[test]
    fn logical_leaves_rows_without_arabic_alone() {
        let before = frame(8, &[(0, "[a] 12")]);
        let mut after = before.clone();
        assert_eq!(wrong(&mut after, Encoding::Logical), 0);
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
            assert_eq!(wrong(&mut sent, Encoding::Logical), 0, "{parts:?}");
            assert_eq!(shown(&sent), written(&wanted), "{parts:?}");
        }
    }

    #[test]
    fn logical_guards_margins_and_frames() {
        let mut buffer = frame(10, &[(1, "│"), (3, "قلم"), (7, "│")]);
        encode(&mut buffer, Encoding::Logical, Position::ORIGIN);
        assert_eq!(written(&buffer), "\u{2800}│\u{2800}\u{FED7}\u{FEE0}\u{FEE2}\u{2800}│\u{2800}\u{2800}");
    }

    #[test]
    fn logical_keeps_styles_and_wide_cells_together() {
        let mut buffer = frame(9, &[(1, "漢 قلم")]);
        buffer[(1, 0)].modifier = Modifier::BOLD;
        assert_eq!(wrong(&mut buffer, Encoding::Logical), 0);
        let bold = buffer.content.iter().find(|cell| cell.modifier == Modifier::BOLD).unwrap();
        assert_eq!(bold.symbol(), "\u{FEE2}");
        assert_eq!(shown(&buffer), " \u{FEE2}\u{FEE0}\u{FED7} 漢  ");
    }

    #[test]
    fn a_row_that_no_text_brings_about_is_counted() {
        let mut buffer = frame(8, &[(0, "漢 قلم")]);
        assert_eq!(wrong(&mut buffer, Encoding::Logical), 1);
    }

    /// The column in which a terminal that reorders shows a cursor that was set at a column of what it was sent.
    fn shown_cursor(buffer: &Buffer, at: u16) -> u16 {
        let sent = pieces(&buffer.content);
        let base = detected(&sent);
        let mut column = 0;
        for piece in reordered(sent, base) {
            if piece.column == at {
                return column;
            }
            column += piece.cells;
        }
        panic!("nothing begins at {at}")
    }

    #[test]
    fn the_cursor_stays_where_it_is_wanted() {
        for parts in [
            vec![(13, "قلم (WHO) 123")],
            vec![(27, "قلم")],
            vec![(0, "│"), (2, "قلم (أ)"), (14, "│"), (16, "لا 5-10"), (29, "│")],
            vec![(2, "حَقّ «لا» https://a.org/")],
        ] {
            let wanted = frame(30, &parts);
            for x in 0..30 {
                let mut sent = wanted.clone();
                let encoded = encode(&mut sent, Encoding::Logical, Position { x, y: 0 });
                assert_eq!((encoded.wrong, encoded.cursor.y), (0, 0), "{parts:?}");
                assert_eq!(shown_cursor(&sent, encoded.cursor.x), x, "{parts:?}");
            }
        }
    }

    #[test]
    fn the_cursor_goes_to_the_other_edge_of_a_word() {
        let mut buffer = frame(10, &[(7, "قلم")]);
        let encoded = encode(&mut buffer, Encoding::Logical, Position { x: 9, y: 0 });
        assert_eq!(encoded.cursor, Position { x: 7, y: 0 });
    }

    #[test]
    fn in_a_row_that_comes_out_wrong_the_cursor_stays_with_its_letter() {
        let wanted = frame(8, &[(0, "漢 قلم")]);
        for x in [0, 1, 2, 4] {
            let mut sent = wanted.clone();
            let encoded = encode(&mut sent, Encoding::Logical, Position { x, y: 0 });
            assert_eq!(encoded.wrong, 1);
            assert_eq!(sent[encoded.cursor].symbol(), wanted[(x, 0)].symbol());
        }
    }

    #[test]
    fn the_cursor_of_another_row_and_of_another_encoding_is_left_alone() {
        let row = frame(10, &[(7, "قلم")]);
        let mut two = Buffer::empty(Rect::new(3, 2, 10, 2));
        two.content[..10].clone_from_slice(&row.content);
        for (encoding, x, y, set) in [
            (Encoding::Logical, 12, 2, 10),
            (Encoding::Logical, 12, 3, 12),
            (Encoding::Logical, 13, 2, 13),
            (Encoding::Logical, 0, 0, 0),
            (Encoding::Visual, 12, 2, 12),
            (Encoding::Lrm, 12, 2, 12),
            (Encoding::Osc66, 12, 2, 12),
        ] {
            let encoded = encode(&mut two.clone(), encoding, Position { x, y });
            assert_eq!(encoded.cursor, Position { x: set, y }, "{encoding:?}");
        }
    }

    #[test]
    fn an_empty_frame_is_nothing() {
        let mut buffer = Buffer::empty(Rect::ZERO);
        for encoding in [Encoding::Visual, Encoding::Lrm, Encoding::Osc66, Encoding::Logical] {
            assert_eq!(wrong(&mut buffer, encoding), 0);
        }
    }
}
