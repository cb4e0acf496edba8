//! A page as one column of lines: blocks and choices, in reading order.
//!
//! Everything is said in start and end, and mirrored once, here, cell by cell. A passage that runs against its page is
//! laid out in its own direction ([`Pen`]). This file refuses to know how tall the screen is and where the person looks.

use std::ops::Range;
use tui_bidi::encode::Encoding;

use super::grid::Grid;
use super::theme::{Role, Stress};
use crate::page::{self, Block, Offer, Page};

mod choice;
mod code;
mod pen;

use choice::Edges;
pub use pen::{Pen, mark};

/// Something painted in a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ink {
    /// Its first cell, from the left of the page.
    pub x: u16,
    /// How many cells it takes.
    pub cells: u16,
    /// What is painted.
    pub symbol: String,
    /// What it is for.
    pub role: Role,
    /// What stresses it.
    pub stress: Stress,
    /// What is painted instead where there are no grounds.
    pub bare: Option<&'static str>,
}

impl Ink {
    /// Something of one cell.
    pub(super) fn one(x: u16, symbol: &str, role: Role) -> Self {
        Self { x, cells: 1, symbol: symbol.to_owned(), role, stress: Stress::None, bare: None }
    }
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
    /// What lies under all of it.
    pub fill: Option<Fill>,
}

/// What lies under a whole line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fill {
    /// What is about danger.
    Danger,
    /// What can be touched, where that is as high as a finger.
    Raised,
}

impl Line {
    /// How many cells are painted.
    pub fn cells(&self) -> u16 {
        self.inks.iter().map(|ink| ink.cells).fold(0, u16::saturating_add)
    }
}

/// How much air there is between passages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Spacing {
    /// Not even before what is set off by a bar or a label, if a paragraph stands before it.
    Close,
    /// Not even above the choices, whose numbers set them off.
    Tight,
    /// Between unlike things.
    Calm,
    /// Between choices too.
    Airy,
}

impl Spacing {
    /// All of them, from the most air to the least.
    pub const ALL: [Self; 4] = [Self::Airy, Self::Calm, Self::Tight, Self::Close];
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
    /// What the page is, where it stands above the column.
    Head,
    /// The same, in the column.
    Title,
    /// The name of what follows.
    Heading,
    /// A paragraph.
    Prose,
    /// A line of a list.
    Item,
    /// A label with its values.
    Facts,
    /// Small print.
    Aside,
    /// What stands by itself.
    Set,
    /// The name of some choices.
    Group,
    /// Something to choose.
    Choice,
    /// The same, as high as a finger.
    High,
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
    /// What the page is, what is typed.
    pub head: Vec<Piece>,
    /// What it says.
    pub blocks: Vec<Piece>,
    /// What can be chosen.
    pub choices: Vec<Piece>,
    /// The author's strip.
    pub strip: Vec<Piece>,
    /// Where the next letter will stand in what is typed.
    pub caret: Option<u16>,
}

/// Where what just happened is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Notices {
    /// Beside what it is about, if that is on the page.
    Beside,
    /// Above the page: not all of it is seen.
    Above,
}

/// What just happened that is told above a page.
pub fn above(page: &Page, notices: Notices) -> Vec<&Block> {
    let beside = |at: usize| notices == Notices::Beside && is_about_a_heading(page, at);
    let all = page.blocks.iter().enumerate();
    all.filter(|(at, block)| block.is_notice() && !beside(*at)).map(|(_, block)| block).collect()
}

/// Whether the block at this place tells what just happened to what the heading before it names.
fn is_about_a_heading(page: &Page, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| page.blocks.get(before));
    matches!(before, Some(Block::Heading(_))) && page.blocks.get(at).is_some_and(Block::is_notice)
}

impl Pieces {
    /// The pieces of `page`, without what stands beside it; `titled` says whether its title is one of them.
    pub fn of(page: &Page, pen: Pen, titled: bool, notices: Notices) -> Self {
        let mut pieces = Self::default();
        if titled {
            pieces.head.push((Kind::Title, pen.plain(&page.title, Role::Title)));
        }
        if let Some(typed) = &page.typed {
            // Whoever has begun to type knows what for: what came of it needs the rows.
            if typed.words.text.is_empty() {
                pieces.head.push((Kind::Heading, pen.plain(&typed.label, Role::Heading)));
            }
            let (lines, caret) = pen.typed(&typed.words);
            pieces.head.push((Kind::Typed, lines));
            pieces.caret = Some(caret);
        }
        let labels = page.blocks.iter().filter(|block| matches!(block, Block::Facts { .. }));
        let pen = pen.for_facts(labels.map(Block::passage));
        for (at, block) in page.blocks.iter().enumerate() {
            let part = if block.is_strip() { &mut pieces.strip } else { &mut pieces.blocks };
            match block {
                Block::Notice(_) | Block::Instead(_) => {}
                Block::Heading(heading) => {
                    let after = at.saturating_add(1);
                    let beside = notices == Notices::Beside && is_about_a_heading(page, after);
                    let notice = page.blocks.get(after).filter(|_| beside).map(Block::passage);
                    part.push((Kind::Heading, pen.heading(heading, notice)));
                }
                Block::Danger(_)
                | Block::Facts { .. }
                | Block::Prose(_)
                | Block::Item(_)
                | Block::Under(_)
                | Block::Said(_)
                | Block::Shown(_)
                | Block::Aside(_)
                | Block::Note(_)
                | Block::Screen(_)
                | Block::Row(_)
                | Block::Code(_)
                | Block::Strip(_) => part.push((kind(block), pen.block(block))),
            }
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
    // Beside rows that invite, others do not ask to be touched.
    let invites = page.choices().any(|offer| offer.beside.invites.is_some());
    // The names of all of them, or of none.
    let pen = Pen { named: page.choices().all(|offer| pen.has_room_to_name(offer)), ..pen };
    let (mut pieces, mut after_specimen) = (Vec::new(), false);
    let mut choices = page.choices().enumerate().peekable();
    while let Some((number, offer)) = choices.next() {
        if let Some(group) = &offer.group {
            pieces.push((Kind::Group, pen.plain(group, Role::Muted)));
        }
        pieces.push(if is_specimen(offer) {
            let last = !choices.peek().is_some_and(|(_, next)| is_specimen(next));
            let edges = Edges { first: !after_specimen, last };
            (Kind::Specimen, pen.specimen(number, offer, edges))
        } else {
            let large = pen.grid.large && (!invites || offer.beside.invites.is_some());
            let pen = Pen { grid: Grid { large, ..pen.grid }, ..pen };
            let kind = if large { Kind::High } else { Kind::Choice };
            (kind, pen.choice(number, offer, page.is_numbered()))
        });
        after_specimen = is_specimen(offer);
    }
    pieces
}

impl Column {
    /// How many lines these pieces take, with so much air between them.
    pub fn height(pieces: &[Piece], spacing: Spacing) -> usize {
        let mut last = Kind::Head;
        let with_air = |(kind, lines): &Piece| {
            let air = gap(last, *kind, spacing);
            last = *kind;
            air.saturating_add(lines.len())
        };
        pieces.iter().filter(|(_, lines)| !lines.is_empty()).map(with_air).sum()
    }

    /// These pieces, with so much air between them; and where the next letter will stand in what is typed.
    pub fn of(pieces: Vec<Piece>, spacing: Spacing, caret: Option<u16>) -> Self {
        let mut column = Self::default();
        let mut last = Kind::Head;
        for (kind, lines) in pieces {
            if lines.is_empty() {
                continue;
            }
            column.add(gap(last, kind, spacing), lines);
            last = kind;
            if kind == Kind::Typed {
                column.caret = column.lines.len().checked_sub(1).zip(caret);
            }
        }
        column
    }

    /// Whether some of its lines are written otherwise than the rest.
    pub(super) fn has_written(&self) -> bool {
        self.lines.iter().any(|line| line.written.is_some())
    }

    /// Leaves out the empty row that it begins with, where there is one already.
    pub(super) fn drop_air(&mut self) {
        if self.lines.first().is_none_or(|line| !line.inks.is_empty() || line.choice.is_some()) {
            return;
        }
        self.lines.remove(0);
        for lines in &mut self.choices {
            *lines = lines.start.saturating_sub(1)..lines.end.saturating_sub(1);
        }
        if let Some((line, _)) = &mut self.caret {
            *line = line.saturating_sub(1);
        }
    }

    fn add(&mut self, gap: usize, lines: Vec<Line>) {
        let piece = self.lines.last().map_or(0, |line| line.piece.saturating_add(1));
        self.lines.extend((0..gap).map(|_| Line { piece, ..Line::default() }));
        let start = self.lines.len();
        // The edges of a box around choices belong to none of them.
        let of_choice = |line: &Line| line.choice.is_some();
        let chosen = lines.iter().position(of_choice).zip(lines.iter().rposition(of_choice));
        self.lines.extend(lines.into_iter().map(|line| Line { piece, ..line }));
        if let Some((first, last)) = chosen {
            self.choices.push(start.saturating_add(first)..start.saturating_add(last).saturating_add(1));
        }
    }
}

const fn kind(block: &Block) -> Kind {
    match block {
        // What is dangerous names what follows: what to do.
        Block::Heading(_) => Kind::Heading,
        Block::Facts { .. } => Kind::Facts,
        Block::Item(_) | Block::Under(_) | Block::Row(_) => Kind::Item,
        Block::Aside(_) => Kind::Aside,
        Block::Prose(_) | Block::Screen(_) => Kind::Prose,
        Block::Danger(_)
        | Block::Code(_)
        | Block::Notice(_)
        | Block::Said(_)
        | Block::Shown(_)
        | Block::Note(_)
        | Block::Instead(_) => Kind::Set,
        Block::Strip(_) => Kind::Strip,
    }
}

/// One blank row between unlike things, none between a heading and what it names.
fn gap(before: Kind, after: Kind, spacing: Spacing) -> usize {
    let least = match (before, after) {
        (Kind::Head, Kind::Aside | Kind::Title)
        | (Kind::Title | Kind::Heading | Kind::Group, _)
        | (Kind::Item, Kind::Item)
        | (Kind::Aside, Kind::Aside)
        | (Kind::Facts, Kind::Facts)
        | (Kind::Strip, Kind::Strip)
        | (Kind::Specimen, Kind::Specimen | Kind::Choice) => return 0,
        (Kind::Choice, Kind::Choice) => Spacing::Airy,
        // High rows would be one field without a row between them.
        (Kind::High, Kind::High | Kind::Choice) => Spacing::Close,
        (_, Kind::Choice | Kind::High | Kind::Specimen | Kind::Group) => Spacing::Calm,
        (Kind::Prose, Kind::Set | Kind::Facts) | (Kind::Set, Kind::Facts) => Spacing::Tight,
        _ => Spacing::Close,
    };
    usize::from(spacing >= least)
}
