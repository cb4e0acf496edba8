//! What is painted: rows of glyphs, in the order in which they are seen.
//!
//! Nothing but a row is in visual order. It knows the bytes that each glyph stands for, and refuses to know their style.

use std::ops::Range;

use super::Direction;
use super::clusters::{self, Cluster};

/// One painted line, from left to right as it is seen.
#[non_exhaustive]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// What stands in it, in visual order.
    pub glyphs: Vec<Glyph>,
    /// Its width in cells.
    pub cells: u16,
    /// Which way its paragraph runs: where its start edge is.
    pub direction: Direction,
}

/// What stands in one or two cells.
#[non_exhaustive]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Glyph {
    /// What is painted.
    pub symbol: String,
    /// How many cells it takes: 1 or 2.
    pub cells: u16,
    /// The bytes of the passage that it stands for.
    pub source: Range<usize>,
    /// Its level: even from left to right, odd from right to left.
    pub level: u8,
}

impl Row {
    pub(super) const fn empty(direction: Direction) -> Self {
        Self { glyphs: Vec::new(), cells: 0, direction }
    }

    pub(super) fn new(line: Vec<Cluster>, direction: Direction) -> Self {
        let glyphs = clusters::in_order(line, direction);
        let cells = glyphs.iter().fold(0_u16, |sum, glyph| sum.saturating_add(glyph.cells));
        Self { glyphs, cells, direction }
    }

    /// How many cells stay free before its first glyph in an area of `width` cells, so that it begins at its start edge:
    /// the left one for English, the right one for Arabic.
    pub const fn indent(&self, width: u16) -> u16 {
        match self.direction {
            Direction::LeftToRight => 0,
            Direction::RightToLeft => width.saturating_sub(self.cells),
        }
    }

    /// Where a cursor belongs that stands before `byte` of the text, in an area of `width` cells: where the next letter
    /// goes, if it runs like the one before it. At the beginning that is the start edge.
    ///
    /// In words of the other direction that is their far end: while English is typed into an Arabic line, the cursor stays
    /// at the right of the English words, and they move. Behind a space it is where the space is, which at the end of a
    /// line belongs to the line.
    ///
    /// Between two letters that share a cell there is no place for a cursor: it stands behind both. It needs a cell where
    /// nothing is yet, so lay rows one cell narrower than their area.
    ///
    /// ```
    /// use tui_bidi::{Direction, Harakat, cut};
    ///
    /// let typed = "قل OK";
    /// let row = cut(typed, 9, Direction::RightToLeft, Harakat::Keep); // “····OK لق” with a cell to spare
    /// assert_eq!(row.cursor(0, 10), 9);
    /// assert_eq!(row.cursor("قل".len(), 10), 7); // “ق” and “ل” are in columns 9 and 8
    /// assert_eq!(row.cursor(typed.len(), 10), 6); // an “!” typed in Arabic would go to 4, but a letter goes here
    /// ```
    pub fn cursor(&self, byte: usize, width: u16) -> u16 {
        let edge = self.edge(byte);
        let column = match self.direction {
            Direction::LeftToRight => edge,
            Direction::RightToLeft => self.indent(width).saturating_add(edge).saturating_sub(1),
        };
        column.min(width.saturating_sub(1))
    }

    /// The edge between two columns, counted from the first glyph, at which what is put before this byte begins or ends.
    fn edge(&self, byte: usize) -> u16 {
        let mut column = 0_u16;
        let mut before: Option<(usize, u16)> = None;
        for glyph in &self.glyphs {
            let next = column.saturating_add(glyph.cells);
            let start = glyph.source.start;
            if start < byte && before.is_none_or(|(nearest, _)| nearest < start) {
                before = Some((start, if glyph.level % 2 == 0 { next } else { column }));
            }
            column = next;
        }
        let start = match self.direction {
            Direction::LeftToRight => 0,
            Direction::RightToLeft => self.cells,
        };
        before.map_or(start, |(_, edge)| edge)
    }
}
