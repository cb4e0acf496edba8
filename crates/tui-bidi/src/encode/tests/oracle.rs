//! The plain way: whole cells are moved, and every character goes through the algorithm by itself.
//!
//! What `order` does in a fraction of the time has to be this to the last cell. And what a terminal makes of a row that it
//! is sent is asked here, of code that shares nothing with what made the row.

use ratatui_core::buffer::{Buffer, Cell};
use ratatui_core::layout::Position;
use unicode_bidi_mirroring::get_mirrored;
use unicode_width::UnicodeWidthStr as _;
use wezterm_bidi::{BidiClass, BidiContext, ParagraphDirectionHint, bidi_class_for_char};

use super::super::{Encoded, Encoding};
use crate::Direction;

/// The empty Braille pattern.
pub(super) const GUARD: &str = "\u{2800}";

/// A symbol with its cells.
#[derive(Clone)]
pub(super) struct Piece {
    pub cell: Cell,
    pub cells: u16,
    /// Where it stood before it was last put in order.
    pub column: u16,
}

impl Piece {
    fn letter(&self) -> char {
        self.cell.symbol().chars().next().unwrap_or(' ')
    }
}

#[expect(clippy::disallowed_methods, reason = "measured without what is to be tested")]
pub(super) fn pieces(row: &[Cell]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut column = 0;
    while let Some(cell) = row.get(usize::from(column)) {
        let cells = u16::try_from(cell.symbol().width()).unwrap().max(1);
        pieces.push(Piece { cell: cell.clone(), cells, column });
        column += cells;
    }
    pieces
}

/// Gives each piece the column in which it stands now.
fn numbered(mut pieces: Vec<Piece>) -> Vec<Piece> {
    let mut column = 0;
    for piece in &mut pieces {
        piece.column = column;
        column += piece.cells;
    }
    pieces
}

/// Rules P to L of UAX #9, character by character.
pub(super) fn reordered(pieces: &[Piece], base: Direction) -> Vec<Piece> {
    let hint = match base {
        Direction::LeftToRight => ParagraphDirectionHint::LeftToRight,
        Direction::RightToLeft => ParagraphDirectionHint::RightToLeft,
    };
    let letters: Vec<char> = pieces.iter().map(Piece::letter).collect();
    let mut context = BidiContext::new();
    context.resolve_paragraph(&letters, hint);
    let (levels, order) = context.reorder_line(0..letters.len());
    // What has no level is left out of that order, and none of it gets into a frame.
    assert_eq!(order.len(), pieces.len());
    let turned = |at: &usize| {
        let mut piece = pieces[*at].clone();
        if let Some(mirrored) = get_mirrored(piece.letter()).filter(|_| levels[*at].0 % 2 == 1) {
            let symbol = piece.cell.symbol().replacen(piece.letter(), &mirrored.to_string(), 1);
            piece.cell.set_symbol(&symbol);
        }
        piece
    };
    order.iter().map(turned).collect()
}

/// The direction of the first strong letter.
pub(super) fn detected(pieces: &[Piece]) -> Direction {
    let right = pieces.iter().find_map(|piece| {
        let class = bidi_class_for_char(piece.letter());
        let right = matches!(class, BidiClass::RightToLeft | BidiClass::ArabicLetter);
        (right || class == BidiClass::LeftToRight).then_some(right)
    });
    if right == Some(true) { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// Which blanks are guards.
#[derive(Clone, Copy)]
enum Guards {
    BesideFrames,
    Nowhere,
    Everywhere,
}

fn guarded(pieces: &[Piece], guards: Guards) -> Vec<Piece> {
    let solid = |piece: &Piece| piece.cell.symbol() != " ";
    let first = pieces.iter().position(solid).unwrap();
    let last = pieces.iter().rposition(solid).unwrap();
    let frame = |at: usize| matches!(pieces.get(at).map(Piece::letter), Some('\u{2500}'..='\u{259F}'));
    let mut sent = pieces.to_vec();
    for (at, piece) in sent.iter_mut().enumerate().filter(|(_, piece)| !solid(piece)) {
        let guards = match guards {
            Guards::BesideFrames => at < first || at > last || frame(at.wrapping_sub(1)) || frame(at + 1),
            Guards::Nowhere => false,
            Guards::Everywhere => true,
        };
        if guards {
            piece.cell.set_symbol(GUARD);
        }
    }
    sent
}

/// The same as [`super::super::encode`] for the encodings that leave order to the terminal.
pub(super) fn encode(buffer: &mut Buffer, encoding: Encoding, cursor: Position) -> Encoded {
    let area = buffer.area;
    let mut encoded = Encoded { wrong: 0, cursor };
    let by_first = [
        (Direction::LeftToRight, Guards::BesideFrames),
        (Direction::RightToLeft, Guards::Nowhere),
        (Direction::LeftToRight, Guards::Everywhere),
    ];
    let from_left = [by_first[0], by_first[2]];
    let terminal = encoding == Encoding::Terminal;
    for (y, row) in (area.y..).zip(buffer.content.chunks_mut(usize::from(area.width))) {
        let turns = |cell: &Cell| {
            let letter = cell.symbol().chars().next().unwrap_or(' ');
            let class = bidi_class_for_char(letter);
            matches!(class, BidiClass::RightToLeft | BidiClass::ArabicLetter | BidiClass::ArabicNumber)
        };
        if !row.iter().any(turns) {
            continue;
        }
        let mut best: Option<(usize, Vec<Piece>, Vec<Piece>)> = None;
        for (base, guards) in if terminal { &from_left[..] } else { &by_first[..] } {
            let wanted = guarded(&pieces(row), *guards);
            let sent = reordered(&wanted, *base);
            let taken_for = if terminal { Direction::LeftToRight } else { detected(&sent) };
            let seen = reordered(&numbered(sent.clone()), taken_for);
            let wrong = seen.iter().zip(&wanted).filter(|(seen, wanted)| seen.cell != wanted.cell).count();
            if best.as_ref().is_none_or(|(least, ..)| wrong < *least) {
                best = Some((wrong, sent, seen));
            }
        }
        let (wrong, sent, seen) = best.unwrap();
        encoded.wrong += u16::from(wrong > 0);
        if cursor.y == y && area.contains(cursor) {
            encoded.cursor.x = area.x + column_for(cursor.x - area.x, wrong > 0, &sent, &seen);
        }
        row.fill(Cell::EMPTY);
        for (piece, column) in sent.iter().zip(numbered(sent.clone()).iter().map(|piece| piece.column)) {
            if let Some(cell) = row.get_mut(usize::from(column)) {
                *cell = piece.cell.clone();
            }
        }
    }
    encoded
}

/// In a row that comes out right, where the terminal finds what is seen in this column; else, where its letter was sent.
fn column_for(wanted: u16, wrong: bool, sent: &[Piece], seen: &[Piece]) -> u16 {
    let mut column = 0;
    for piece in if wrong { sent } else { seen } {
        let (here, there) = if wrong { (piece.column, column) } else { (column, piece.column) };
        if (here..here + piece.cells).contains(&wanted) {
            return there;
        }
        column += piece.cells;
    }
    wanted
}
