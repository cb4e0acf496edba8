//! A page in two languages: mirror images where there is room for that, else one below the other.
//!
//! Passages that say the same begin on the same line, so that an eye can go across. Each page runs its own way; the page
//! itself stands at its start side, the other one at the end side. This file refuses to know why there are two.

use super::column::{Kind, Line, Notices, Pen, Piece, Pieces};
use super::head::is_titled;
use super::theme::Role;
use crate::page::Page;
use tui_bidi::Direction;

/// Everything that a page says, in reading order, with the other page wherever it belongs; and where the next letter will
/// stand in what is typed.
pub fn pieces(page: &Page, pen: Pen, notices: Notices) -> (Vec<Piece>, Option<u16>) {
    let titled = !pen.grid.roomy && !is_titled(page, pen, notices);
    let mut here = Pieces::of(page, pen, titled, notices);
    let caret = here.caret;
    let Some(beside) = &page.beside else { return (here.into_all().collect(), caret) };
    let there = Pen { direction: beside.locale.direction(), ..pen };
    let pieces = if pen.grid.is_double {
        let half = pen.grid.half();
        let mut there = Pieces::of(beside, Pen { grid: half, ..there }, true, notices);
        let strip = std::mem::take(&mut here.strip);
        let mut here = Pieces::of(page, Pen { grid: half, ..pen }, true, notices);
        // The names of both pages stand in the column, so that they begin on the same line.
        for (kind, lines) in here.head.iter_mut().chain(&mut there.head) {
            if *kind == Kind::Title {
                lines.push(Line::default());
            }
        }
        across(here, there, pen).into_iter().chain(strip).collect()
    } else {
        below(here, Pieces::of(beside, there, true, notices))
    };
    (pieces, caret)
}

/// The other page below this one; nothing on it can be chosen.
fn below(here: Pieces, there: Pieces) -> Vec<Piece> {
    let Pieces { strip, .. } = here;
    let here = Pieces { strip: Vec::new(), ..here };
    let there = Pieces { strip: Vec::new(), ..there }.into_all().map(|(kind, mut lines)| {
        for line in &mut lines {
            line.choice = None;
            line.inks.retain(|ink| ink.role != Role::Number);
        }
        // Above it there is as much air as above a heading.
        (if kind == Kind::Title { Kind::Heading } else { kind }, lines)
    });
    here.into_all().chain(there).chain(strip).collect()
}

/// Two pages next to each other, each in its half.
fn across(here: Pieces, there: Pieces, pen: Pen) -> Vec<Piece> {
    let far = pen.grid.width.saturating_sub(pen.grid.half().width);
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
    let first = one.first().or(other.first()).cloned().unwrap_or_default();
    let rows = one.len().max(other.len());
    let (mut one, mut other) = (one.into_iter(), other.into_iter());
    let mut joined = Vec::with_capacity(rows);
    for _ in 0..rows {
        let mut line = Line { choice: first.choice, fill: first.fill, ..Line::default() };
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
