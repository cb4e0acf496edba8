//! A page as one column of lines: title, blocks, choices, in reading order.
//!
//! Everything is said in start and end, and mirrored once, here, cell by cell. A passage that runs against its page is
//! laid out in its own direction ([`Pen`]). This file refuses to know how tall the screen is and where the person looks.

use std::ops::Range;
use tui_bidi::encode::Encoding;

use super::beside;
use super::theme::{Role, Stress};
use crate::page::{self, Block, Offer, Page};

mod pen;

pub use pen::Pen;
use pen::{Edges, Shape, Sign};

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
    pub written: Option<Encoding>,
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
        if let Some(group) = &offer.group {
            pieces.push((Kind::Heading, pen.plain(group, Role::Heading)));
        }
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
        Block::Item(_) | Block::Aside(_) | Block::Row(_) => Kind::Item,
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
