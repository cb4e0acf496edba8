//! Writes passages into lines of one width: in their own direction, with what stands before them.
//!
//! It refuses to know what follows what, and how much air is between them.

use std::ops::Range;

use super::{Ink, Line};
use crate::front::screen::keymap::key_name;
use crate::front::screen::theme::{Role, Stress};
use crate::page::{self, Block, Offer, Page};
use crate::passage::{Mark, MarkKind, Passage};
use tui_bidi::{Direction, Harakat, Row, flow};

/// How many rows of what is typed are seen: the last ones, where the next letter goes.
const MOST_TYPED: usize = 3;

/// Writes passages into lines of one width.
#[derive(Clone, Copy, Debug)]
pub struct Pen {
    /// The width in cells.
    pub width: u16,
    /// Which way the page runs.
    pub direction: Direction,
    /// What the terminal can do with vowel marks.
    pub harakat: Harakat,
}

/// How one passage is laid out.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub(super) role: Role,
    /// How far the words stand from the start edge, in cells.
    pub(super) indent: u16,
    /// What stands in that space.
    pub(super) sign: Sign,
}

#[derive(Clone, Copy)]
pub(super) enum Sign {
    None,
    First(&'static str),
    Each(&'static str),
}

/// Which edges of a box a row of it brings along.
#[derive(Clone, Copy)]
pub(super) struct Edges {
    pub(super) first: bool,
    pub(super) last: bool,
}

impl Pen {
    /// The line that tells where the person is.
    pub fn context(self, context: &Passage) -> Vec<Line> {
        self.passage(context, Shape { role: Role::Context, indent: 0, sign: Sign::None })
    }

    /// What just happened.
    pub fn notices(self, page: &Page) -> Vec<Line> {
        let notices = page.blocks.iter().filter(|block| matches!(block, Block::Notice(_)));
        notices.flat_map(|block| self.block(block)).collect()
    }

    /// Plain lines in `role`.
    pub fn plain(self, passage: &Passage, role: Role) -> Vec<Line> {
        self.passage(passage, Shape { role, indent: 0, sign: Sign::None })
    }

    /// Lines in `role` with a sign before the first.
    pub fn marked(self, passage: &Passage, sign: &'static str, role: Role) -> Vec<Line> {
        let mut lines = self.passage(passage, Shape { role, indent: 2, sign: Sign::First(sign) });
        for ink in lines.iter_mut().flat_map(|line| &mut line.inks) {
            ink.role = role;
        }
        lines
    }

    pub(super) fn block(self, block: &Block) -> Vec<Line> {
        let shape = match block {
            Block::Notice(_) => Shape { role: Role::Notice, indent: 2, sign: Sign::First("◆") },
            Block::Heading(_) => Shape { role: Role::Heading, indent: 0, sign: Sign::None },
            Block::Prose(_) | Block::Instead(_) | Block::Screen(_) | Block::Row(_) => {
                Shape { role: Role::Prose, indent: 0, sign: Sign::None }
            }
            Block::Item(_) => Shape { role: Role::Prose, indent: 2, sign: Sign::First("•") },
            Block::Said(_) => Shape { role: Role::Said, indent: 3, sign: Sign::Each("│") },
            Block::Aside(_) => Shape { role: Role::Aside, indent: 2, sign: Sign::None },
            Block::Note(_) => Shape { role: Role::Note, indent: 3, sign: Sign::Each("┆") },
            Block::Strip(_) => Shape { role: Role::Aside, indent: 2, sign: Sign::Each("╎") },
        };
        self.passage(block.passage(), shape)
    }

    /// What is being typed, behind a sign that does not move; and the cell for the next letter.
    pub(super) fn typed(self, words: &Passage) -> (Vec<Line>, u16) {
        const INDENT: u16 = 2;
        let shape = Shape { role: Role::Said, indent: INDENT, sign: Sign::None };
        // One cell stays free for the cursor, which stands behind the last letter.
        let width = self.width.saturating_sub(INDENT).saturating_sub(1);
        let rows = flow(&words.text, width.max(1), self.direction, self.harakat);
        let last = rows.last().map_or(0, |row| row.cells);
        let cell = INDENT.saturating_add(last).min(self.width.saturating_sub(1));
        let hidden = rows.len().saturating_sub(MOST_TYPED);
        let seen = rows.into_iter().skip(hidden);
        let mut lines: Vec<Line> = seen.map(|row| self.line(row, shape, &words.marks)).collect();
        if lines.is_empty() {
            lines.push(Line::default());
        }
        if let Some(first) = lines.first_mut() {
            self.put(first, 0, if hidden > 0 { "…" } else { "│" }, Role::Sign);
        }
        (lines, cell)
    }

    /// A passage in its own direction, from its own start edge.
    pub(super) fn passage(self, passage: &Passage, shape: Shape) -> Vec<Line> {
        let edge = Self { direction: passage.locale.direction(), ..self };
        let mut lines = edge.rows(passage, shape, self.width.saturating_sub(shape.indent));
        for (number, line) in lines.iter_mut().enumerate() {
            match shape.sign {
                Sign::First(sign) if number == 0 => edge.put(line, 0, sign, Role::Sign),
                Sign::Each(sign) => edge.put(line, 0, sign, Role::Sign),
                Sign::First(_) | Sign::None => {}
            }
        }
        lines
    }

    /// A choice: its words run their own way, but its number and its edge are the page's.
    pub(super) fn choice(self, number: usize, offer: &Offer) -> Vec<Line> {
        const INDENT: u16 = 4;
        let key = match offer.role {
            page::Role::Listed(standing) => key_name(standing, self.direction),
            page::Role::Choice
            | page::Role::InLines(_)
            | page::Role::Standing(_)
            | page::Role::Screen
            | page::Role::Specimen(_) => "",
        };
        let key_cells = u16::try_from(key.chars().count()).unwrap_or_default();
        let room = if key.is_empty() { 0 } else { key_cells.saturating_add(2) };
        let shape = Shape { role: Role::Choice, indent: INDENT, sign: Sign::None };
        let width = self.width.saturating_sub(INDENT).saturating_sub(room);
        let mut lines = self.rows(&offer.label, shape, width);
        if lines.is_empty() {
            lines.push(Line::default());
        }
        if let Some(first) = lines.first_mut() {
            self.put(first, 0, self.marker(), Role::Marker);
            if let Some(digit) = ["1", "2", "3", "4", "5", "6", "7", "8", "9"].get(number) {
                self.put(first, 2, digit, Role::Sign);
            }
            self.word(first, self.width.saturating_sub(key_cells), key, Role::Key);
        }
        for line in &mut lines {
            line.choice = Some(number);
        }
        lines
    }

    /// A choice that is an example of a way of writing: its row of the box that the examples share.
    pub(super) fn specimen(self, number: usize, offer: &Offer, edges: Edges) -> Vec<Line> {
        const EDGE: u16 = 4;
        let page::Role::Specimen(encoding) = offer.role else { return Vec::new() };
        // Where the page itself is left to the terminal, an example is joined all the same.
        let letters = if self.harakat == Harakat::Untouched { Harakat::Keep } else { self.harakat };
        let pen = Self { width: self.width.saturating_sub(4), harakat: encoding.letters(letters), ..self };
        let label = Offer { role: page::Role::Choice, ..offer.clone() };
        let shift = if self.direction == Direction::RightToLeft { 4 } else { 0 };
        let mut lines = pen.choice(number, &label);
        for line in &mut lines {
            // One blank beside each edge, at the start and at the end.
            for ink in &mut line.inks {
                let words = ink.role == Role::Choice;
                ink.x = ink.x.saturating_add(shift);
                ink.x = match self.direction {
                    Direction::LeftToRight if words => ink.x.saturating_add(2),
                    Direction::RightToLeft if words => ink.x.saturating_sub(2),
                    Direction::LeftToRight | Direction::RightToLeft => ink.x,
                };
            }
            self.put(line, EDGE, "│", Role::Sign);
            self.put(line, self.width.saturating_sub(1), "│", Role::Sign);
            line.written = Some(encoding);
        }
        if edges.first {
            lines.insert(0, self.edge(EDGE, ["┌", "┐"], number));
        }
        if edges.last {
            lines.push(self.edge(EDGE, ["└", "┘"], number));
        }
        lines
    }

    /// The edge above or below a box: its corners from left to right.
    fn edge(self, from_start: u16, corners: [&str; 2], number: usize) -> Line {
        let [mut start, mut end] = corners;
        if self.direction == Direction::RightToLeft {
            (start, end) = (end, start);
        }
        let mut line = Line { choice: Some(number), ..Line::default() };
        let last = self.width.saturating_sub(1);
        self.put(&mut line, from_start, start, Role::Sign);
        for at in from_start.saturating_add(1)..last {
            self.put(&mut line, at, "─", Role::Sign);
        }
        self.put(&mut line, last, end, Role::Sign);
        line
    }

    const fn marker(self) -> &'static str {
        match self.direction {
            Direction::LeftToRight => "▸",
            Direction::RightToLeft => "◂",
        }
    }

    fn rows(self, passage: &Passage, shape: Shape, width: u16) -> Vec<Line> {
        if passage.text.is_empty() {
            return Vec::new();
        }
        let rows = flow(&passage.text, width.max(1), passage.locale.direction(), self.harakat);
        rows.into_iter().map(|row| self.line(row, shape, &passage.marks)).collect()
    }

    /// One row, at `shape.indent` from the start edge.
    fn line(self, row: Row, shape: Shape, marks: &[Mark]) -> Line {
        let mut x = match self.direction {
            Direction::LeftToRight => shape.indent,
            Direction::RightToLeft => self.width.saturating_sub(shape.indent).saturating_sub(row.cells),
        };
        let mut line = Line::default();
        for glyph in row.glyphs {
            let stress = stress(&glyph.source, marks);
            line.inks.push(Ink { x, cells: glyph.cells, symbol: glyph.symbol, role: shape.role, stress });
            x = x.saturating_add(glyph.cells);
        }
        line
    }

    /// A sign of one cell, `from_start` cells from the start edge.
    fn put(self, line: &mut Line, from_start: u16, sign: &str, role: Role) {
        let x = match self.direction {
            Direction::LeftToRight => from_start,
            Direction::RightToLeft => self.width.saturating_sub(from_start).saturating_sub(1),
        };
        line.inks.push(Ink { x, cells: 1, symbol: sign.to_owned(), role, stress: Stress::None });
    }

    /// The name of a key: always from left to right, one cell a letter.
    pub fn word(self, line: &mut Line, from_start: u16, word: &str, role: Role) {
        let left_to_right = Self { direction: Direction::LeftToRight, ..self };
        let cells = u16::try_from(word.chars().count()).unwrap_or_default();
        let mut x = match self.direction {
            Direction::LeftToRight => from_start,
            Direction::RightToLeft => self.width.saturating_sub(from_start).saturating_sub(cells),
        };
        for letter in word.chars() {
            left_to_right.put(line, x, letter.encode_utf8(&mut [0; 4]), role);
            x = x.saturating_add(1);
        }
    }
}

fn stress(source: &Range<usize>, marks: &[Mark]) -> Stress {
    let covers = |mark: &&Mark| mark.range.start < source.end && source.start < mark.range.end;
    marks.iter().find(covers).map_or(Stress::None, |mark| match mark.kind {
        MarkKind::Emphasis => Stress::Emphasis,
        MarkKind::Term(_) => Stress::Term,
    })
}
