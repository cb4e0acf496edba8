//! A page as one column of lines: title, blocks, choices, in reading order.
//!
//! Everything is said in start and end, and mirrored once, here, cell by cell. A passage that runs against its page is
//! laid out in its own direction. This file refuses to know how tall the screen is and where the person looks.

use std::ops::Range;

use super::beside;
use super::keymap::key_name;
use super::theme::{Role, Stress};
use super::ways;
use crate::page::{self, Block, Offer, Page, Way};
use crate::passage::{Mark, MarkKind, Passage};
use tui_bidi::{Direction, Harakat, Row, flow};

/// How many rows of what is typed are seen: the last ones, where the next letter goes.
const MOST_TYPED: usize = 3;

/// Something painted in a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ink {
    /// Its first cell, from the left of the column.
    pub x: u16,
    /// How many cells it takes.
    pub cells: u16,
    /// What is painted.
    pub symbol: String,
    /// What it is for.
    pub role: Role,
    /// What stresses it.
    pub stress: Stress,
}

/// A line of a column.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Line {
    /// What stands in it, from left to right.
    pub inks: Vec<Ink>,
    /// The choice that it belongs to.
    pub choice: Option<usize>,
    /// The passage that it belongs to, counted from the top.
    pub piece: usize,
    /// How it is written, if not as the rest of the page.
    pub way: Option<Way>,
}

/// How much air there is between passages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Spacing {
    /// Only around the choices: for pages that would not fit otherwise.
    None,
    /// Only between paragraphs.
    Tight,
    /// Between unlike things.
    Calm,
    /// Between choices too.
    Airy,
}

impl Spacing {
    /// All of them, from the most air to the least.
    pub const ALL: [Self; 4] = [Self::Airy, Self::Calm, Self::Tight, Self::None];
}

/// A page as lines.
#[derive(Clone, Default, Debug)]
pub struct Column {
    /// The lines, from the top.
    pub lines: Vec<Line>,
    /// The lines of each choice.
    pub choices: Vec<Range<usize>>,
    /// Where the next letter will stand: its line, and its cell from the start edge.
    pub caret: Option<(usize, u16)>,
}

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
struct Shape {
    role: Role,
    /// How far the words stand from the start edge, in cells.
    indent: u16,
    /// What stands in that space.
    sign: Sign,
}

#[derive(Clone, Copy)]
enum Sign {
    None,
    First(&'static str),
    Each(&'static str),
}

/// Which edges of a box a row of it brings along.
#[derive(Clone, Copy)]
struct Edges {
    first: bool,
    last: bool,
}

/// What follows what decides how much air is between them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Where the person is.
    Top,
    /// What the page is.
    Title,
    /// The name of what follows.
    Heading,
    /// A paragraph.
    Prose,
    /// A line of a list.
    Item,
    /// What stands by itself.
    Set,
    /// Something to choose.
    Choice,
    /// An example of a way of writing Arabic.
    Specimen,
    /// Words that are being typed.
    Typed,
    /// A line of the author's strip.
    Strip,
}

/// A passage as lines.
pub type Piece = (Kind, Vec<Line>);

/// The passages of a page as lines, before air is put between them.
#[derive(Clone, Default, Debug)]
pub struct Pieces {
    /// Where the person is, and what the page is.
    pub head: Vec<Piece>,
    /// What it says.
    pub blocks: Vec<Piece>,
    /// What can be chosen.
    pub choices: Vec<Piece>,
    /// The author's strip.
    pub strip: Vec<Piece>,
}

impl Pieces {
    /// The pieces of `page`, without what stands beside it.
    pub fn of(page: &Page, pen: Pen, context: bool) -> Self {
        let title = Shape { role: Role::Title, indent: 0, sign: Sign::None };
        let context = context.then(|| (Kind::Top, pen.context(&page.context)));
        let mut pieces = Self { head: context.into_iter().collect(), ..Self::default() };
        pieces.head.push((Kind::Title, pen.passage(&page.title, title)));
        if let Some(typed) = &page.typed {
            // Whoever has begun to type knows what for: what came of it needs the rows.
            if typed.words.text.is_empty() {
                pieces.head.push((Kind::Set, pen.plain(&typed.label, Role::Heading)));
            }
            pieces.head.push((Kind::Typed, pen.typed(&typed.words).0));
        }
        let aside = |block: &&Block| matches!(block, Block::Notice(_) | Block::Instead(_));
        for block in page.blocks.iter().filter(|block| !aside(block)) {
            let part = if block.is_strip() { &mut pieces.strip } else { &mut pieces.blocks };
            part.push((kind(block), pen.block(block)));
        }
        pieces.choices = choices(page, pen);
        pieces
    }

    /// All of them, in reading order.
    pub fn into_all(self) -> impl Iterator<Item = Piece> {
        self.head.into_iter().chain(self.blocks).chain(self.choices).chain(self.strip)
    }
}

/// What can be chosen; examples of a way of writing stand in one box.
fn choices(page: &Page, pen: Pen) -> Vec<Piece> {
    let is_specimen = |offer: &Offer| matches!(offer.role, page::Role::Specimen(_));
    let (mut pieces, mut after_specimen) = (Vec::new(), false);
    let mut choices = page.choices().enumerate().peekable();
    while let Some((number, offer)) = choices.next() {
        pieces.push(if is_specimen(offer) {
            let last = !choices.peek().is_some_and(|(_, next)| is_specimen(next));
            let edges = Edges { first: !after_specimen, last };
            (Kind::Specimen, pen.specimen(number, offer, edges))
        } else {
            (Kind::Choice, pen.choice(number, offer))
        });
        after_specimen = is_specimen(offer);
    }
    pieces
}

impl Column {
    /// The column of `page`; `context` says whether its first line tells where the person is. What just happened is not
    /// in it: that stands above, where it is seen wherever the person looks.
    pub fn of(page: &Page, pen: Pen, spacing: Spacing, context: bool) -> Self {
        let mut column = Self::default();
        let mut last = Kind::Top;
        for (kind, lines) in beside::pieces(page, pen, context) {
            if !lines.is_empty() {
                column.add(gap(last, kind, spacing), lines);
                last = kind;
            }
            if let (Kind::Typed, Some(typed)) = (kind, &page.typed) {
                let (_, cell) = pen.typed(&typed.words);
                column.caret = column.lines.len().checked_sub(1).map(|line| (line, cell));
            }
        }
        column
    }

    fn add(&mut self, gap: usize, lines: Vec<Line>) {
        let piece = self.lines.last().map_or(0, |line| line.piece.saturating_add(1));
        let gap = if self.lines.is_empty() { 0 } else { gap };
        self.lines.extend((0..gap).map(|_| Line { piece, ..Line::default() }));
        let start = self.lines.len();
        let is_choice = lines.first().is_some_and(|line| line.choice.is_some());
        self.lines.extend(lines.into_iter().map(|line| Line { piece, ..line }));
        if is_choice {
            self.choices.push(start..self.lines.len());
        }
    }
}

const fn kind(block: &Block) -> Kind {
    match block {
        Block::Heading(_) => Kind::Heading,
        Block::Item(_) | Block::Aside(_) => Kind::Item,
        Block::Prose(_) | Block::Screen(_) => Kind::Prose,
        Block::Notice(_) | Block::Said(_) | Block::Note(_) | Block::Instead(_) => Kind::Set,
        Block::Strip(_) => Kind::Strip,
    }
}

fn gap(before: Kind, after: Kind, spacing: Spacing) -> usize {
    let least = match (before, after) {
        (Kind::Top | Kind::Heading, _)
        | (Kind::Item | Kind::Typed, Kind::Item)
        | (Kind::Strip, Kind::Strip)
        | (Kind::Specimen, Kind::Specimen | Kind::Choice) => return 0,
        (Kind::Choice, Kind::Choice) => Spacing::Airy,
        (Kind::Title, _) | (_, Kind::Item | Kind::Set | Kind::Typed) | (Kind::Set, Kind::Prose) => {
            Spacing::Calm
        }
        (_, Kind::Choice | Kind::Specimen) => Spacing::None,
        _ => Spacing::Tight,
    };
    usize::from(spacing >= least)
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

    fn block(self, block: &Block) -> Vec<Line> {
        let shape = match block {
            Block::Notice(_) => Shape { role: Role::Notice, indent: 2, sign: Sign::First("◆") },
            Block::Heading(_) => Shape { role: Role::Heading, indent: 0, sign: Sign::None },
            Block::Prose(_) | Block::Instead(_) | Block::Screen(_) => {
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
    fn typed(self, words: &Passage) -> (Vec<Line>, u16) {
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
    fn passage(self, passage: &Passage, shape: Shape) -> Vec<Line> {
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
    fn choice(self, number: usize, offer: &Offer) -> Vec<Line> {
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
    fn specimen(self, number: usize, offer: &Offer, edges: Edges) -> Vec<Line> {
        const EDGE: u16 = 4;
        let page::Role::Specimen(way) = offer.role else { return Vec::new() };
        let pen =
            Self { width: self.width.saturating_sub(4), harakat: ways::letters(way, self.harakat), ..self };
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
            line.way = Some(way);
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
