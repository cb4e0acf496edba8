//! From a passage to rows that can be painted.

use std::ops::Range;

pub mod encode;

/// Which way a language runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

/// What a terminal can do with vowel marks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Harakat {
    /// Drawn on their letter.
    Keep,
    /// Drawn wrongly: left out.
    Strip,
}

/// One painted line, from left to right as it is seen.
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

/// Lays `text`, one paragraph in logical order, into rows of at most `width` cells.
pub fn flow(text: &str, width: u16, direction: Direction, harakat: Harakat) -> Vec<Row> {
    let _ = (text, width, harakat);
    vec![Row { glyphs: Vec::new(), cells: 0, direction }]
}

/// Words as they leave the screen's realm: without the marks that only a layout needs.
pub fn plain(text: &str) -> String {
    text.chars().filter(|&letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
}
