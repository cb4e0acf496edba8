//! The last pass over a finished frame: what this terminal wants.
//!
//! A frame holds one presentation form in each cell, in the order in which it is to be seen. Many terminals paint that as
//! it is; others reorder it once more, and not all of them can be told to leave it. Each [`Encoding`] makes the cells
//! proof against one kind of terminal. It works on single cells or rows, never on the frame before, so that ratatui's
//! comparison of frames goes on working: a cell that holds more than it shows says how wide it is.
//!
//! It refuses to know which terminal this is and how that was found out.

use std::num::NonZeroU16;

use ratatui_core::buffer::{Buffer, Cell, CellDiffOption};
use ratatui_core::layout::Position;
use unicode_bidi_mirroring::get_mirrored;
use wezterm_bidi::{BidiClass, bidi_class_for_char};

use super::levels::{self, Ending, Levelled};
use super::{Direction, Harakat, clusters};

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
    /// The same, with letters as they were typed ([`Harakat::Untouched`]): for a terminal that does everything itself, or
    /// hands what it shows to something that does.
    Terminal,
}

impl Encoding {
    /// All of them, in the order in which a test card numbers them.
    pub const ALL: [Self; 5] = [Self::Visual, Self::Lrm, Self::Osc66, Self::Logical, Self::Terminal];

    /// A stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Visual => "visual",
            Self::Lrm => "lrm",
            Self::Osc66 => "osc66",
            Self::Logical => "logical",
            Self::Terminal => "terminal",
        }
    }

    /// The encoding of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.name() == name)
    }

    /// Whether the terminal is to reorder rows itself, so that nothing may keep it from that.
    pub const fn leaves_order_to_the_terminal(self) -> bool {
        matches!(self, Self::Logical | Self::Terminal)
    }

    /// How letters have to be laid, in a terminal that does this with their marks.
    #[must_use]
    pub const fn letters(self, harakat: Harakat) -> Harakat {
        match self {
            Self::Terminal => Harakat::Untouched,
            Self::Visual | Self::Lrm | Self::Osc66 | Self::Logical => harakat,
        }
    }
}

/// What became of a frame.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Encoded {
    /// How many rows cannot be made right: always 0, except for [`Encoding::Logical`] and
    /// [`Encoding::Terminal`], where a row may have an order that
    /// no text brings about. Such a row is left as near as it gets.
    pub wrong: u16,
    /// Where the cursor has to be set so that it is seen where it was wanted: a terminal that reorders a row takes the
    /// cursor along.
    pub cursor: Position,
}

/// Makes a finished frame ready for the terminal, its cursor with it. To be called last, once for each frame.
pub fn encode(buffer: &mut Buffer, encoding: Encoding, cursor: Position) -> Encoded {
    encode_each(buffer, |_| encoding, cursor)
}

/// The same for a frame whose rows are written in more than one way: `encoding` says how the row at this height is.
pub fn encode_each(buffer: &mut Buffer, encoding: impl Fn(u16) -> Encoding, cursor: Position) -> Encoded {
    let mut encoded = Encoded { wrong: 0, cursor };
    let area = buffer.area;
    if area.width == 0 {
        return encoded;
    }
    for (y, row) in (area.y..).zip(buffer.content.chunks_mut(usize::from(area.width))) {
        match encoding(y) {
            Encoding::Visual => {}
            Encoding::Lrm => mark(row),
            Encoding::Osc66 => enclose(row),
            Encoding::Logical | Encoding::Terminal => {
                let Some(sent) = invert(row, encoding(y)) else { continue };
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

/// How a row is tried to be sent: the direction that the terminal is to take it for, and which blanks are guards.
type Try = (Direction, fn(&[Piece]) -> Vec<bool>);

/// For `PuTTY`, which takes the direction of a row from its first letter.
const BY_FIRST_LETTER: &[Try] = &[
    (Direction::LeftToRight, beside_frames),
    (Direction::RightToLeft, nowhere),
    (Direction::LeftToRight, everywhere),
];
/// For VTE and Konsole, which take every row to run from left to right.
const FROM_THE_LEFT: &[Try] =
    &[(Direction::LeftToRight, beside_frames), (Direction::LeftToRight, everywhere)];

/// The order that becomes the wanted one when the terminal reorders it, or as near as it gets. None for a row that no
/// terminal reorders.
fn invert(row: &[Cell], encoding: Encoding) -> Option<Attempt> {
    if !row.iter().any(|cell| runs_from_the_right(letter(cell))) {
        return None;
    }
    let wanted = pieces(row);
    let (tries, taken_for): (_, fn(&[Piece]) -> Direction) = match encoding {
        Encoding::Terminal => (FROM_THE_LEFT, |_| Direction::LeftToRight),
        Encoding::Visual | Encoding::Lrm | Encoding::Osc66 | Encoding::Logical => (BY_FIRST_LETTER, detected),
    };
    let mut best: Option<Attempt> = None;
    for (base, guards) in tries {
        let attempt = attempt(&guarded(wanted.clone(), &guards(&wanted)), *base, taken_for);
        if best.as_ref().is_none_or(|best| attempt.misplaced < best.misplaced) {
            let right = attempt.misplaced == 0;
            best = Some(attempt);
            if right {
                break;
            }
        }
    }
    best
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

/// Sends `wanted` in the order that a terminal turns round which takes the row to run in `base`; then looks what one makes
/// of it that takes it for what `taken_for` says.
fn attempt(wanted: &[Piece], base: Direction, taken_for: impl Fn(&[Piece]) -> Direction) -> Attempt {
    let pieces = reordered(wanted.to_vec(), base);
    let mut seen = pieces.clone();
    let mut column = 0;
    for piece in &mut seen {
        piece.column = column;
        column += piece.cells;
    }
    let seen = reordered(seen, taken_for(&pieces));
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

/// Puts guards in the place of these blanks, so that what stands on their two sides is not taken for one sentence.
fn guarded(mut pieces: Vec<Piece>, guards: &[bool]) -> Vec<Piece> {
    for (piece, guard) in pieces.iter_mut().zip(guards) {
        if *guard && piece.cell.symbol() == " " {
            piece.cell.set_symbol(GUARD);
            piece.letter = '\u{2800}';
        }
    }
    pieces
}

/// In the margins and beside frames, so that two panes are kept apart.
fn beside_frames(pieces: &[Piece]) -> Vec<bool> {
    let solid = |piece: &Piece| piece.cell.symbol() != " ";
    let first = pieces.iter().position(solid).unwrap_or(0);
    let last = pieces.iter().rposition(solid).unwrap_or(0);
    let frame =
        |at: Option<usize>| at.and_then(|at| pieces.get(at)).is_some_and(|piece| is_frame(piece.letter));
    let guard = |at: usize| at < first || at > last || frame(at.checked_sub(1)) || frame(at.checked_add(1));
    (0..pieces.len()).map(guard).collect()
}

/// At every blank: each word is then put into its place by itself.
fn everywhere(pieces: &[Piece]) -> Vec<bool> {
    vec![true; pieces.len()]
}

fn nowhere(pieces: &[Piece]) -> Vec<bool> {
    vec![false; pieces.len()]
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
mod tests;
