//! A page in two languages: in two columns where there is room for them, else one below the other.
//!
//! Passages that say the same begin on the same line, so that an eye can go across. Each page runs its own way; the page
//! itself stands at its start side, the other one at the end side. This file refuses to know why there are two.

use super::column::{Kind, Line, Pen, Piece, Pieces};
use crate::page::Page;
use tui_bidi::Direction;

/// From this width of a screen on there are two columns.
pub const TWO_COLUMNS: u16 = 100;
/// Cells between two columns.
pub const GAP: u16 = 4;

/// Everything that a page says, in reading order, with the other page wherever it belongs.
pub fn pieces(page: &Page, pen: Pen, context: bool) -> Vec<Piece> {
    let Some(beside) = &page.beside else { return Pieces::of(page, pen, context).into_all().collect() };
    let there = |width| Pen { width, direction: beside.locale.direction(), ..pen };
    if pen.width.saturating_add(2) < TWO_COLUMNS {
        return below(Pieces::of(page, pen, context), Pieces::of(beside, there(pen.width), true));
    }
    let width = pen.width.saturating_sub(GAP) / 2;
    let strip = Pieces::of(page, pen, context).strip;
    let here = Pieces::of(page, Pen { width, ..pen }, context);
    across(here, Pieces::of(beside, there(width), context), pen, width).into_iter().chain(strip).collect()
}

/// The other page below this one; nothing on it can be chosen.
fn below(here: Pieces, there: Pieces) -> Vec<Piece> {
    let Pieces { strip, .. } = here;
    let here = Pieces { strip: Vec::new(), ..here };
    let there = Pieces { strip: Vec::new(), ..there }.into_all().map(|(kind, mut lines)| {
        for line in &mut lines {
            line.choice = None;
        }
        // Above it there is as much air as above a paragraph.
        (if kind == Kind::Top { Kind::Prose } else { kind }, lines)
    });
    here.into_all().chain(there).chain(strip).collect()
}

/// Two pages next to each other, each in a column of `width` cells.
fn across(here: Pieces, there: Pieces, pen: Pen, width: u16) -> Vec<Piece> {
    let far = pen.width.saturating_sub(width);
    let (start, end) = match pen.direction {
        Direction::LeftToRight => (0, far),
        Direction::RightToLeft => (far, 0),
    };
    let mut all = Vec::new();
    for (here, there) in [(here.head, there.head), (here.blocks, there.blocks), (here.choices, there.choices)]
    {
        let (mut here, mut there) = (here.into_iter(), there.into_iter());
        loop {
            let (one, other) = (here.next(), there.next());
            let Some(kind) = one.as_ref().or(other.as_ref()).map(|(kind, _)| *kind) else { break };
            let lines = |piece: Option<Piece>| piece.map(|(_, lines)| lines).unwrap_or_default();
            all.push((kind, join((lines(one), start), (lines(other), end))));
        }
    }
    all
}

/// The lines of two passages as one, each moved by so many cells.
fn join((one, start): (Vec<Line>, u16), (other, end): (Vec<Line>, u16)) -> Vec<Line> {
    let choice = one.first().and_then(|line| line.choice);
    let rows = one.len().max(other.len());
    let (mut one, mut other) = (one.into_iter(), other.into_iter());
    let mut joined = Vec::with_capacity(rows);
    for _ in 0..rows {
        let mut line = Line { choice, ..Line::default() };
        for (part, shift) in [(one.next(), start), (other.next(), end)] {
            line.inks.extend(part.into_iter().flat_map(|part| part.inks).map(|mut ink| {
                ink.x = ink.x.saturating_add(shift);
                ink
            }));
        }
        joined.push(line);
    }
    joined
}
