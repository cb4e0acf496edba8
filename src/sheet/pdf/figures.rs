//! Glasses, bars and lines to cut along, drawn. They are ornaments for a voice: the words beside them say the same.
//!
//! It refuses to know what is counted.

use krilla::geom::{Path, PathBuilder};
use tui_bidi::Direction;

use super::draw::{Pen, line};
use super::tree::Told;
use super::{Block, Cell, MARGIN};
use crate::sheet::figure::{BAR, Bar, GLASS, Glass, Stroke};

/// How high a glass is, above its word.
pub(super) const CELL: f32 = 32.0;
/// How much room is between two glasses.
pub(super) const GAP: f32 = 6.0;
/// How high the glass of a card is, with what is free below it.
pub(super) const CARD: f32 = 170.0;
/// How high a bar is, with what is free round it.
pub(super) const BAR_HEIGHT: f32 = 16.0;
/// How high the line to cut along is, with what is free round it.
pub(super) const CUT: f32 = 20.0;
/// How high a glass is that has its word behind it.
pub(super) const LOW: f32 = 22.0;

/// How high a glass in a row is drawn.
const SMALL: f32 = 28.0;
/// How high that of a card is drawn.
const LARGE: f32 = 150.0;
/// How wide a box to tick is.
const BOX: f32 = 12.0;
/// How long a dash of a line to cut along is, and how far two are apart.
const DASH: f32 = 6.0;

/// How wide that is which stands before the word of a glass: the box, and the glass if it is one.
pub(super) fn before_words(glass: Glass) -> f32 {
    match glass {
        Glass::Quarters(_) => BOX + 3.0 + LOW * GLASS.0 / GLASS.1 + 4.0,
        Glass::LeaveOut => BOX + 4.0,
    }
}

impl Pen<'_> {
    /// Glasses beside one another, the first at the start edge, each behind its box and before its word.
    pub(super) fn glasses_before_words(&mut self, block: &Block, cells: &[Cell], top: f32, told: &mut Told) {
        let many = f32::from(u16::try_from(cells.len()).unwrap_or(u16::MAX));
        let wide = (self.width - 2.0 * MARGIN) / many.max(1.0);
        for (nth, cell) in cells.iter().enumerate() {
            let start = MARGIN + wide * f32::from(u16::try_from(nth).unwrap_or(u16::MAX));
            let is_turned = block.direction() == Direction::RightToLeft;
            // Where something begins that is so far from the start of its cell, and so wide.
            let page = self.width;
            let left =
                |from: f32, width: f32| if is_turned { page - start - from - width } else { start + from };
            let half = LOW * GLASS.0 / GLASS.1 / 2.0;
            self.glass(cell.glass, left(BOX + 3.0, 2.0 * half) + half, top, LOW);
            let (x, y) = (left(0.0, BOX), top + (LOW - BOX) / 2.0);
            let sides = [[x, y, x + BOX, y], [x + BOX, y, x + BOX, y + BOX]];
            let others = [[x + BOX, y + BOX, x, y + BOX], [x, y + BOX, x, y]];
            self.ornament(strokes(&[sides, others].concat()), 0.9);
            let rows: usize = cell.words.iter().map(|(_, rows)| rows.len()).sum();
            let high = block.leading * f32::from(u16::try_from(rows).unwrap_or(u16::MAX));
            let mut base = top + (LOW - high).max(0.0) / 2.0 + block.leading * 0.75;
            for (locale, rows) in &cell.words {
                for row in rows {
                    let x = left(before_words(cell.glass), row.width);
                    told.rows.push(self.told_words(row, *locale, x, base));
                    base += block.leading;
                }
            }
        }
    }

    /// Glasses beside one another, the first at the start edge.
    pub(super) fn glasses(&mut self, block: &Block, cells: &[Cell], top: f32, told: &mut Told) {
        let many = f32::from(u16::try_from(cells.len()).unwrap_or(u16::MAX));
        let wide = (self.width - 2.0 * MARGIN) / many.max(1.0);
        for (nth, cell) in cells.iter().enumerate() {
            let before = wide * f32::from(u16::try_from(nth).unwrap_or(u16::MAX));
            let middle = match block.direction() {
                Direction::LeftToRight => MARGIN + before + wide / 2.0,
                Direction::RightToLeft => self.width - MARGIN - before - wide / 2.0,
            };
            let (x, y) = match block.direction() {
                Direction::LeftToRight => (middle - BOX - 3.0, top + SMALL - BOX),
                Direction::RightToLeft => (middle + 3.0, top + SMALL - BOX),
            };
            let beside = x + BOX / 2.0 - middle;
            self.glass(cell.glass, middle - beside * 1.6, top, SMALL);
            let sides = [[x, y, x + BOX, y], [x + BOX, y, x + BOX, y + BOX]];
            let others = [[x + BOX, y + BOX, x, y + BOX], [x, y + BOX, x, y]];
            self.ornament(strokes(&[sides, others].concat()), 0.9);
            let mut base = top + CELL + block.leading * 0.5;
            for (locale, rows) in &cell.words {
                for row in rows {
                    told.rows.push(self.told_words(row, *locale, middle - row.width / 2.0, base));
                    base += block.leading;
                }
            }
        }
    }

    /// A large glass at the start edge.
    pub(super) fn held(&mut self, block: &Block, glass: Glass, top: f32) {
        let half = LARGE * GLASS.0 / GLASS.1 / 2.0;
        let middle = match block.direction() {
            Direction::LeftToRight => MARGIN + half,
            Direction::RightToLeft => self.width - MARGIN - half,
        };
        self.glass(glass, middle, top, LARGE);
    }

    fn glass(&mut self, glass: Glass, middle: f32, top: f32, high: f32) {
        let scale = high / GLASS.1;
        let left = middle - GLASS.0 * scale / 2.0;
        let placed = |lines: Vec<Stroke>| {
            let place = |[from_x, from_y, to_x, to_y]: Stroke| {
                [left + from_x * scale, top + from_y * scale, left + to_x * scale, top + to_y * scale]
            };
            strokes(&lines.into_iter().map(place).collect::<Vec<_>>())
        };
        let (outline, water) = glass.strokes();
        self.ornament(placed(outline), 1.2);
        self.ornament(placed(water), 0.7);
    }

    /// A bar from the start edge on.
    pub(super) fn shown(&mut self, block: &Block, bar: Bar, top: f32) {
        let (wide, high) = BAR;
        let top = top + 2.0;
        let width = self.width;
        let x = |at: f32| match block.direction() {
            Direction::LeftToRight => MARGIN + at,
            Direction::RightToLeft => width - MARGIN - at,
        };
        let (certain, _) = bar.ends();
        let mut filled = PathBuilder::new();
        filled.move_to(x(0.0), top);
        filled.line_to(x(certain), top);
        filled.line_to(x(certain), top + high);
        filled.line_to(x(0.0), top + high);
        filled.close();
        if certain > 0.0 {
            self.filled(filled.finish());
        }
        let stripes: Vec<Stroke> =
            bar.stripes().into_iter().map(|at| [x(at), top, x(at), top + high]).collect();
        self.ornament(strokes(&stripes), 0.8);
        let rows = [[x(0.0), top, x(wide), top], [x(0.0), top + high, x(wide), top + high]];
        let ends = [[x(0.0), top, x(0.0), top + high], [x(wide), top, x(wide), top + high]];
        self.ornament(strokes(&[rows, ends].concat()), 0.8);
    }

    /// A line to cut along.
    pub(super) fn cut(&mut self, top: f32) {
        let y = top + CUT / 2.0;
        let mut x = MARGIN;
        while x + DASH < self.width - MARGIN {
            self.ornament(line(x, y, x + DASH, y), 0.7);
            x += 2.0 * DASH;
        }
    }
}

/// Lines as one path; none where there are none.
fn strokes(lines: &[Stroke]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for [from_x, from_y, to_x, to_y] in lines {
        path.move_to(*from_x, *from_y);
        path.line_to(*to_x, *to_y);
    }
    if lines.is_empty() { None } else { path.finish() }
}
