//! The order that becomes the wanted one when the terminal reorders it.
//!
//! What a terminal does to a row is nearly its own inverse: reordering what is to be seen gives what is to be sent. Nearly,
//! since blanks, numbers and brackets between two languages may fall to the other side. So each way of sending a row is
//! looked at as the terminal will show it, and the first that comes out right is taken, or else the one that comes nearest.
//!
//! Pieces are a few numbers: a row is put in order two to six times, and its symbols stay where they are until it is laid.
//! A full screen of Arabic takes 100 µs so, where moving whole cells took 570 (`benches/layout.rs`).
//!
//! It refuses to know which terminals do this.

use std::{iter, mem};

use ratatui_core::buffer::Cell;
use wezterm_bidi::BidiClass;

use super::{Encoding, letter, runs_from_the_right};
use crate::levels::{self, Levelled as _, Resolver};
use crate::{Direction, clusters};

/// A blank that runs from left to right: the empty Braille pattern.
const GUARD: char = '\u{2800}';

/// A symbol with its cells, on its way through a row.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// The column that is wanted for it, where its cell is.
    home: u16,
    /// The column that it is sent in.
    sent: u16,
    /// The first character of what stands in its cell.
    own: char,
    /// The first character of what is sent: a bracket may have been turned round, a blank may be a guard.
    letter: char,
    /// Of that character.
    class: BidiClass,
    /// How many cells it takes.
    cells: u16,
    /// Whether it is a space and nothing else, which a guard may stand for.
    blank: bool,
}

impl Piece {
    /// As it is in a run from right to left.
    fn mirrored(mut self) -> Self {
        // Nothing else has a mirror image.
        if self.class == BidiClass::OtherNeutral
            && let Some(mirrored) = levels::mirrored(self.letter)
        {
            self.letter = mirrored;
        }
        self
    }

    /// Makes its cell what is sent for it.
    fn ready(&self, cell: &mut Cell) {
        if self.letter == self.own {
            return;
        }
        let mut rest = cell.symbol().chars().skip(1).peekable();
        if rest.peek().is_none() {
            cell.set_char(self.letter);
        } else {
            let symbol: String = iter::once(self.letter).chain(rest).collect();
            cell.set_symbol(&symbol);
        }
    }

    /// The cell that is sent for it, once its row was `cells`.
    fn cell(&self, cells: &[Cell]) -> Cell {
        let mut cell = cells.get(usize::from(self.home)).cloned().unwrap_or_default();
        self.ready(&mut cell);
        cell
    }
}

/// How a row is tried to be sent: the direction that the terminal is to take it for, and which blanks are guards.
type Try = (Direction, Guards);

/// Which blanks a guard stands for, so that what stands on its two sides is not taken for one sentence.
#[derive(Clone, Copy)]
enum Guards {
    /// Those in the margins and beside frames, so that two panes are kept apart.
    BesideFrames,
    Nowhere,
    /// Each: every word is then put into its place by itself.
    Everywhere,
}

/// For `PuTTY`, which takes the direction of a row from its first letter.
const BY_FIRST_LETTER: &[Try] = &[
    (Direction::LeftToRight, Guards::BesideFrames),
    (Direction::RightToLeft, Guards::Nowhere),
    (Direction::LeftToRight, Guards::Everywhere),
];
/// For VTE and Konsole, which take every row to run from left to right.
const FROM_THE_LEFT: &[Try] =
    &[(Direction::LeftToRight, Guards::BesideFrames), (Direction::LeftToRight, Guards::Everywhere)];

/// How to send a row so that it is seen as it is, or as near as it gets. None for a row that no terminal reorders.
pub(super) fn invert(resolver: &mut Resolver, row: &[Cell], encoding: Encoding) -> Option<Attempt> {
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
        let attempt = attempt(resolver, row, &guarded(&wanted, *guards), *base, taken_for);
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
pub(super) struct Attempt {
    /// What is sent, in that order.
    pieces: Vec<Piece>,
    /// What the terminal makes of it.
    seen: Vec<Piece>,
    /// How many pieces would be seen in a wrong place.
    misplaced: usize,
}

impl Attempt {
    /// Whether something of the row comes out in a wrong place.
    pub(super) const fn is_wrong(&self) -> bool {
        self.misplaced > 0
    }

    /// Where to set the cursor that is wanted in this column.
    ///
    /// In a row that comes out right that is whatever is seen there: of two blanks that changed places it is the other
    /// one. In a row that does not, the cursor stays with its letter.
    pub(super) fn column_for(&self, wanted: u16) -> u16 {
        let mut column = 0;
        for piece in &self.seen {
            let here = if self.is_wrong() { piece.home } else { column };
            if (here..here + piece.cells).contains(&wanted) {
                return piece.sent;
            }
            column += piece.cells;
        }
        wanted
    }

    /// Writes it into its row.
    pub(super) fn lay(&self, row: &mut [Cell]) {
        let mut cells: Vec<Cell> = row.iter_mut().map(mem::take).collect();
        for piece in &self.pieces {
            let home = cells.get_mut(usize::from(piece.home));
            if let (Some(home), Some(cell)) = (home, row.get_mut(usize::from(piece.sent))) {
                mem::swap(cell, home);
                piece.ready(cell);
            }
        }
    }
}

/// Sends `wanted` in the order that a terminal turns round which takes the row to run in `base`; then looks what one makes
/// of it that takes it for what `taken_for` says.
fn attempt(
    resolver: &mut Resolver,
    row: &[Cell],
    wanted: &[Piece],
    base: Direction,
    taken_for: impl Fn(&[Piece]) -> Direction,
) -> Attempt {
    let mut pieces = reordered(resolver, wanted, base);
    let mut column = 0;
    for piece in &mut pieces {
        piece.sent = column;
        column += piece.cells;
    }
    let seen = reordered(resolver, &pieces, taken_for(&pieces));
    let pairs = seen.iter().zip(wanted);
    let misplaced = pairs.filter(|(seen, wanted)| !looks_like(row, seen, wanted)).count();
    Attempt { pieces, seen, misplaced }
}

/// Whether the one may stand for the other: it is the same, or has the same symbol and style.
fn looks_like(row: &[Cell], seen: &Piece, wanted: &Piece) -> bool {
    seen.letter == wanted.letter && (seen.home == wanted.home || seen.cell(row) == wanted.cell(row))
}

/// What a terminal makes of a row: levels, order, mirrored brackets. Applied to the wanted row, it gives the row to send.
fn reordered(resolver: &mut Resolver, pieces: &[Piece], base: Direction) -> Vec<Piece> {
    let letters = pieces.iter().map(|piece| (piece.letter, piece.class));
    let mut stretches = resolver.stretches(letters, base);
    levels::reorder(&mut stretches, base);
    let mut ordered = Vec::with_capacity(pieces.len());
    for stretch in stretches {
        let stays = pieces.get(stretch.range()).unwrap_or_default().iter();
        if stretch.level() % 2 == 0 {
            ordered.extend(stays);
        } else {
            ordered.extend(stays.rev().map(|piece| piece.mirrored()));
        }
    }
    ordered
}

/// The direction that a terminal takes a row to have: that of its first strong letter.
fn detected(pieces: &[Piece]) -> Direction {
    let strong = pieces.iter().find_map(|piece| levels::strong(piece.letter));
    strong.unwrap_or(Direction::LeftToRight)
}

fn pieces(row: &[Cell]) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(row.len());
    let mut covered = 0;
    for (home, cell) in (0..).zip(row) {
        if covered > 0 {
            covered -= 1;
            continue;
        }
        let (own, blank) = (letter(cell), cell.symbol() == " ");
        let narrow = blank || (levels::is_form(own) && cell.symbol().len() == own.len_utf8());
        let cells = if narrow { 1 } else { clusters::width(cell.symbol()).max(1) };
        covered = cells - 1;
        let class = levels::class(own);
        pieces.push(Piece { home, sent: home, own, letter: own, class, cells, blank });
    }
    pieces
}

fn guarded(wanted: &[Piece], guards: Guards) -> Vec<Piece> {
    let mut pieces = wanted.to_vec();
    let solid = |piece: &Piece| !piece.blank;
    let first = wanted.iter().position(solid).unwrap_or(0);
    let last = wanted.iter().rposition(solid).unwrap_or(0);
    let frame =
        |at: Option<usize>| at.and_then(|at| wanted.get(at)).is_some_and(|piece| is_frame(piece.letter));
    for (at, piece) in pieces.iter_mut().enumerate().filter(|(_, piece)| piece.blank) {
        let guard = match guards {
            Guards::BesideFrames => {
                at < first || at > last || frame(at.checked_sub(1)) || frame(at.checked_add(1))
            }
            Guards::Nowhere => false,
            Guards::Everywhere => true,
        };
        if guard {
            piece.letter = GUARD;
            piece.class = BidiClass::LeftToRight;
        }
    }
    pieces
}

const fn is_frame(letter: char) -> bool {
    matches!(letter, '\u{2500}'..='\u{259F}')
}
