//! Text in a terminal, in any direction: from a passage in logical order to rows that can be painted.
//!
//! A terminal gives each cell one picture and most of them know nothing of Arabic. So everything is done here: letters
//! are joined, islands (addresses, numbers, key names) kept in their own order, rows cut and put into the order in which
//! they are seen.
//!
//! ```
//! use tui_bidi::{Direction, Harakat, flow};
//!
//! let rows = flow("لك الحق في أن تقول لا.", 12, Direction::RightToLeft, Harakat::Keep);
//! for row in &rows {
//!     let mut column = row.indent(12); // an Arabic row starts at the right
//!     for glyph in &row.glyphs {
//!         // paint glyph.symbol at this column, in the style of byte glyph.source.start
//!         column += glyph.cells;
//!     }
//!     assert_eq!(column, 12);
//! }
//! ```
//!
//! # The way a passage goes
//!
//! 1. [`flow`] parts the text at line feeds; each part is a paragraph.
//! 2. Islands are found (`tokens`, `telephone`) and put between isolates where the text runs from right to left (`islands`).
//! 3. Each character gets its level ([`levels`]), the base direction being that of the language, never a guess.
//! 4. Letters are joined over the whole paragraph (`joining`, `forms`).
//! 5. Characters become clusters, one glyph each (`clusters`): a letter with its marks, or lam and alef in one cell.
//! 6. Rows are cut in logical order (`wrap`), and only then reordered and mirrored.
//! 7. When a frame is finished, [`encode`] makes its cells proof against what the terminal would do to them.
//!
//! # What holds
//!
//! * The layer knows no style. A glyph carries the bytes that it stands for, so that a painter looks its style up and
//!   no highlight can change a shape.
//! * Nothing but a space at the end of a row, a line feed or a format character is left out of the rows.
//! * Strings keep their logical order everywhere outside [`Row`]. For paper, clipboard and speech there is [`plain`].
//! * `text` alone measures width: [`cells`].
//!
//! # In a ratatui program
//!
//! Feature `ratatui` (on by default) brings [`encode`], which needs ratatui's `Buffer` alone; without it the rest goes with
//! any library that paints cells.
//!
//! ```
//! use tui_bidi::encode::{Encoding, encode};
//! use tui_bidi::{Direction, Harakat, flow};
//! use ratatui_core::buffer::Buffer;
//! use ratatui_core::layout::{Position, Rect};
//!
//! let mut frame = Buffer::empty(Rect::new(0, 0, 12, 1));
//! let rows = flow("قل: لا (WHO)", 12, Direction::RightToLeft, Harakat::Keep);
//! for (y, row) in (0..).zip(rows) {
//!     let mut x = row.indent(12);
//!     for glyph in row.glyphs {
//!         frame[(x, y)].set_symbol(&glyph.symbol); // and the style of your text at glyph.source
//!         x += glyph.cells;
//!     }
//! }
//! let seen: String = frame.content.iter().map(|cell| cell.symbol()).collect();
//! assert_eq!(seen, " (WHO) \u{FEFB} :\u{FEDE}\u{FED7}");
//! // Last in the closure that draws a frame, for a terminal that would reorder it:
//! encode(&mut frame, Encoding::Lrm, Position::ORIGIN);
//! ```

use std::ops::Range;

#[cfg(feature = "ratatui")]
pub mod encode;
pub mod levels;

#[cfg(feature = "ratatui")]
mod line;

mod clusters;
mod forms;
mod islands;
mod joining;
mod plain;
mod telephone;
mod tokens;
mod wrap;

use clusters::Cluster;
pub use plain::plain;

/// Which way a language runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

/// What a terminal can do with letters and their vowel marks.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Harakat {
    /// Marks are drawn on their letter; the letters are joined here.
    Keep,
    /// Marks are drawn wrongly: left out. The letters are joined here.
    Strip,
    /// The terminal joins the letters itself: each is left as it was typed, with its marks, in a cell of its own.
    Untouched,
}

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

/// Lays `text`, in logical order, into rows of at most `width` cells. Each line feed begins a paragraph; an empty
/// paragraph is an empty row.
///
/// A word wider than a row is broken between its letters, which keep their joined shapes. A width of 0 counts as 1, and
/// only there may a glyph of two cells be wider than its row.
pub fn flow(text: &str, width: u16, direction: Direction, harakat: Harakat) -> Vec<Row> {
    let mut rows = Vec::new();
    for (offset, paragraph) in paragraphs(text) {
        let clusters = clusters::clusters(paragraph, offset, direction, harakat);
        let cuts = wrap::rows(&clusters, width);
        if cuts.is_empty() {
            rows.push(Row::empty(direction));
        }
        let mut clusters = clusters.into_iter();
        for cut in cuts {
            let mut line: Vec<Cluster> = clusters.by_ref().take(cut.taken).collect();
            line.truncate(cut.painted);
            rows.push(Row::new(line, direction));
        }
    }
    rows
}

/// Cuts `text`, a paragraph in logical order, between words so that rows take at most `width` cells, and leaves its letters
/// and their order to whatever shows it. Only a word that is wider than a row is broken: who hears it hears it whole.
///
/// Widths are those of a terminal that joins no letters: where one does, rows come out shorter, never longer.
pub fn lines(text: &str, width: u16, direction: Direction) -> Vec<&str> {
    let mut clusters = clusters::clusters(text, 0, direction, Harakat::Untouched);
    let mut space = false;
    for cluster in &mut clusters {
        if cluster.gap == wrap::Gap::Open && !space {
            cluster.gap = wrap::Gap::Inside;
        }
        space = cluster.is_space();
    }
    let mut rest = clusters.as_slice();
    let mut lines = Vec::new();
    for cut in wrap::rows(&clusters, width) {
        let painted = rest.get(..cut.painted).unwrap_or_default();
        let start = painted.first().map_or(0, |first| first.glyph.source.start);
        let end = painted.last().map_or(start, |last| last.glyph.source.end);
        lines.push(text.get(start..end).unwrap_or_default());
        rest = rest.get(cut.taken..).unwrap_or_default();
    }
    lines
}

/// Lays `text` into one row of at most `width` cells. What does not fit is cut off at its logical end (the left of an
/// Arabic row) and stood for by “…”, whose source is all that was cut.
pub fn cut(text: &str, width: u16, direction: Direction, harakat: Harakat) -> Row {
    let mut clusters = clusters::clusters(text, 0, direction, harakat);
    let whole: usize = clusters.iter().map(|cluster| usize::from(cluster.glyph.cells)).sum();
    if whole <= usize::from(width) {
        return Row::new(clusters, direction);
    }
    if width == 0 {
        return Row::empty(direction);
    }
    let mut room = width - 1;
    let fitting = clusters.iter().take_while(|cluster| {
        let left = room.checked_sub(cluster.glyph.cells);
        room = left.unwrap_or(0);
        left.is_some()
    });
    let mut kept = fitting.count();
    while kept > 0 && clusters.get(kept - 1).is_some_and(Cluster::is_space) {
        kept -= 1;
    }
    let start = clusters.get(kept).map_or(0, |first| first.glyph.source.start);
    clusters.truncate(kept);
    let glyph =
        Glyph { symbol: "…".to_owned(), cells: 1, source: start..text.len(), level: direction.level() };
    clusters.push(Cluster { glyph, letter: '…', gap: wrap::Gap::None, wall: None });
    Row::new(clusters, direction)
}

/// How many cells `text` takes when it is painted on one row.
///
/// Not the same as adding up the widths of its characters: lam and alef share a cell, marks and controls take none.
pub fn cells(text: &str) -> u16 {
    clusters::cells(text)
}

impl Row {
    fn empty(direction: Direction) -> Self {
        Self { glyphs: Vec::new(), cells: 0, direction }
    }

    fn new(line: Vec<Cluster>, direction: Direction) -> Self {
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

/// The paragraphs of a text, with the byte at which each begins.
fn paragraphs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    let last = (text.is_empty() || text.ends_with(is_line_end)).then_some("");
    text.split_inclusive(is_line_end).chain(last).map(move |part| {
        let start = offset;
        offset += part.len();
        let paragraph = part.strip_suffix(is_line_end).unwrap_or(part);
        (start, paragraph.strip_suffix('\r').unwrap_or(paragraph))
    })
}

/// What ends a paragraph or a line within one.
const fn is_line_end(letter: char) -> bool {
    matches!(letter, '\n' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests;
