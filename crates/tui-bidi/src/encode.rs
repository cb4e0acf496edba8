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
use wezterm_bidi::BidiClass;

use super::{Harakat, levels};

mod order;

/// How a frame is written for a terminal. Which terminal needs which is in the [table](crate#which-terminal-needs-what).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
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

    /// A stable name, for settings and arguments.
    ///
    /// ```
    /// use tui_bidi::encode::Encoding;
    ///
    /// for encoding in Encoding::ALL {
    ///     assert_eq!(Encoding::named(encoding.name()), Some(encoding));
    /// }
    /// ```
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

    /// How letters have to be laid, in a terminal that does this with their marks: what [`flow`](crate::flow) is given.
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
#[non_exhaustive]
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
///
/// A screen of 80×24 full of Arabic takes 20 µs in [`Encoding::Lrm`] and [`Encoding::Osc66`] and 100 µs where the terminal
/// reorders rows.
///
/// ```
/// use ratatui_core::buffer::Buffer;
/// use ratatui_core::layout::{Position, Rect};
/// use tui_bidi::encode::{Encoding, encode};
///
/// let mut frame = Buffer::empty(Rect::new(0, 0, 4, 1));
/// frame[(2, 0)].set_symbol("\u{FEDE}"); // lam, at the end of a word
/// frame[(3, 0)].set_symbol("\u{FED7}"); // qaf, at its beginning
///
/// let cursor = Position::new(3, 0); // on the qaf
/// let encoded = encode(&mut frame, Encoding::Logical, cursor);
/// assert_eq!(encoded.wrong, 0);
/// assert_eq!(frame[(2, 0)].symbol(), "\u{FED7}"); // the terminal will turn the word round
/// assert_eq!(encoded.cursor, Position::new(2, 0)); // and take the cursor along: in ratatui, frame.set_cursor_position()
/// ```
pub fn encode(buffer: &mut Buffer, encoding: Encoding, cursor: Position) -> Encoded {
    encode_each(buffer, |_| encoding, cursor)
}

/// The same for a frame whose rows are written in more than one way: `encoding` says how the row at this height is. For a
/// page on which a person chooses the way that reads right.
pub fn encode_each(buffer: &mut Buffer, encoding: impl Fn(u16) -> Encoding, cursor: Position) -> Encoded {
    let mut encoded = Encoded { wrong: 0, cursor };
    let mut resolver = levels::Resolver::default();
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
                let Some(sent) = order::invert(&mut resolver, row, encoding(y)) else { continue };
                encoded.wrong += u16::from(sent.is_wrong());
                if cursor.y == y && area.contains(cursor) {
                    encoded.cursor.x = area.x + sent.column_for(cursor.x - area.x);
                }
                sent.lay(row);
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
            levels::class(letter),
            BidiClass::RightToLeft | BidiClass::ArabicLetter | BidiClass::ArabicNumber
        )
}

/// Gives a cell something to write that is more than it shows.
fn write(cell: &mut Cell, symbol: &str) {
    cell.set_symbol(symbol).set_diff_option(CellDiffOption::ForcedWidth(NonZeroU16::MIN));
}

fn mark(row: &mut [Cell]) {
    let mut symbol = String::new();
    for cell in row.iter_mut().filter(|cell| runs_from_the_right(letter(cell))) {
        symbol.clear();
        symbol.extend([cell.symbol(), "\u{200E}"]);
        write(cell, &symbol);
    }
}

/// Neighbours differ in `h`, which changes nothing to be seen while there is no scale, and keeps kitty from shaping them
/// as one word.
fn enclose(row: &mut [Cell]) {
    let mut symbol = String::new();
    for (column, cell) in row.iter_mut().enumerate().filter(|(_, cell)| runs_from_the_right(letter(cell))) {
        let begin = if column % 2 == 0 { "\u{1B}]66;w=1:h=1;" } else { "\u{1B}]66;w=1:h=2;" };
        symbol.clear();
        symbol.extend([begin, cell.symbol(), "\u{7}"]);
        write(cell, &symbol);
    }
}

#[cfg(test)]
mod tests;
