//! The sheet as pages for paper: tagged, its letters in it, the same bytes each time.
//!
//! Lines are laid by the measures of the fonts ([`faces`]), put onto pages ([`pages`]), and drawn with the tree that tells
//! a voice what they are ([`draw`]). No date, no name and no machine goes into the file. It refuses to know what the lines
//! are about.

use super::figure::{Bar, Glass};
use super::{Layout, Sheet, Unprintable, Words};
use crate::code::Code;
use crate::preferences::{Look, Paper};
use shelf::language::Locale;
use tui_bidi::Direction;

mod cards;
mod draw;
mod faces;
mod figures;
mod folds;
mod layer;
mod pages;
mod tree;

use faces::{Faces, Row};
use layer::Layer;
use pages::Placed;

/// All lengths are points: a 72nd of an inch.
const MARGIN: f32 = 46.0;
/// How high and wide a square is that a phone reads: 30 mm, its light edge with it.
const SQUARE: f32 = 84.0;
/// How high a line is that somebody writes on by hand: 8.3 mm, and 10.8 mm where letters are large.
const WRITING: f32 = 23.5;
const WRITING_LARGE: f32 = 30.5;
/// How wide a box to tick is beside such a line.
const BOX: f32 = 8.0 / WRITING;
/// What is free between two things that stand beside each other.
const GUTTER: f32 = 14.0;

/// Width and height of the paper.
const fn size(paper: Paper) -> (f32, f32) {
    match paper {
        Paper::A4 => (595.28, 841.89),
        Paper::Letter => (612.0, 792.0),
        Paper::A5 => (420.94, 595.28),
    }
}

/// The whole document.
pub(super) fn pdf(sheet: &Sheet, look: Look) -> Result<Vec<u8>, Unprintable> {
    let faces = Faces::read();
    let (blocks, pages) = laid(sheet, look, &faces)?;
    draw::document(sheet, &blocks, &pages, &faces, look)
}

/// How many pages it has.
pub(super) fn count(sheet: &Sheet, look: Look) -> Result<u16, Unprintable> {
    let (_, pages) = laid(sheet, look, &Faces::read())?;
    Ok(u16::try_from(pages.len()).unwrap_or(u16::MAX))
}

/// Everything that is laid, and what of it stands on which page.
fn laid(sheet: &Sheet, look: Look, faces: &Faces) -> Result<(Vec<Block>, Vec<Vec<Placed>>), Unprintable> {
    if sheet.layout == Layout::Cards {
        return cards::cards(sheet, look, faces);
    }
    let mut layer = Layer::of(look, faces);
    layer.whole(sheet)?;
    let pages = pages::pages(&layer.blocks, size(look.paper).1 - 2.0 * MARGIN);
    Ok((layer.blocks, pages))
}

/// What is laid, before it is known on which page it stands.
struct Block {
    /// What a voice is told that it is.
    role: Role,
    /// What stands before it, at its start edge.
    sign: Sign,
    /// The language of its words.
    locale: Locale,
    /// Its rows; none where there is only room to write.
    rows: Vec<Row>,
    /// How high one row is.
    leading: f32,
    /// The free height above it.
    above: f32,
    /// How far it stands in from its start edge.
    indent: f32,
    /// Whether what comes next has to stand on the same page.
    holds: bool,
    /// Empty lines to write on, below the rows.
    writing: u8,
    /// How high a line for a hand is.
    hand: f32,
    /// Whether a rule runs under it.
    ruled: bool,
    /// A square that a phone reads, at the end edge, beside the rows of this block and of those that belong to it.
    square: Option<Code>,
    /// The free height below it: the last of what stands beside a square is as low as that.
    below: f32,
    /// Which part of the page’s width is its own.
    column: Column,
    /// Whether its words run against those that it says again in the second language, whose part of the width it shares.
    against: bool,
    /// Width and height of the card that begins with it, to be cut out.
    card: Option<(f32, f32)>,
    /// What is drawn below the rows.
    drawn: Drawn,
}

/// Which part of the width something has, in one language or two.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Column {
    /// All of it.
    Whole,
    /// The half at the start edge; what comes next stands beside it.
    First,
    /// The half at the end edge, beside what is before it.
    Second,
}

/// What is drawn of a block.
enum Drawn {
    /// Nothing but its rows.
    Nothing,
    /// Glasses beside one another, each with a box to tick and its word: behind it where all words are short enough for that, so
    /// that more than one slip stands on a side of paper; else below it.
    Glasses { cells: Vec<Cell>, behind: bool },
    /// A large glass.
    Card(Glass),
    /// A bar.
    Bar(Bar),
    /// Where the paper is cut.
    Cut,
}

/// A glass of several, and its word in one language or two.
struct Cell {
    glass: Glass,
    words: Vec<(Locale, Vec<Row>)>,
}

impl Drawn {
    /// Its height; `leading` is that of its words.
    fn height(&self, leading: f32) -> f32 {
        match self {
            Self::Nothing => 0.0,
            Self::Glasses { cells, behind } => {
                let rows = |cell: &Cell| cell.words.iter().map(|(_, rows)| rows.len()).sum::<usize>();
                let rows = cells.iter().map(rows).max().unwrap_or(0);
                let words = f32::from(u16::try_from(rows).unwrap_or(u16::MAX)) * leading;
                if *behind { figures::LOW.max(words) + 2.0 } else { figures::CELL + words }
            }
            Self::Card(_) => figures::CARD,
            Self::Bar(_) => figures::BAR_HEIGHT,
            Self::Cut => figures::CUT,
        }
    }
}

/// What a voice is told that a block is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// The title.
    Title,
    /// The heading of this part, from 0.
    Heading(usize),
    /// A heading within a part: of this entry of it, from 0.
    Under(usize, usize),
    /// A paragraph.
    Paragraph,
    /// The first paragraph of a line of a list.
    Item,
    /// A later paragraph of the same line.
    More,
}

/// What stands before a block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Nothing,
    /// A dash.
    Dash,
    /// A box to tick.
    Box,
    /// A bar as high as the block: somebody says this.
    Bar,
}

impl Block {
    fn direction(&self) -> Direction {
        self.locale.direction()
    }

    /// Its height with all that belongs to it, but for what is free above.
    fn height(&self) -> f32 {
        self.height_from(0)
    }

    /// The height of what is left of it from this row on.
    fn height_from(&self, row: usize) -> f32 {
        let rows: f32 = self.rows.iter().skip(row).map(|row| self.height_of(row)).sum();
        rows + f32::from(self.writing) * self.hand
            + if self.ruled { 3.0 } else { 0.0 }
            + self.below
            + self.drawn.height(self.leading)
    }

    /// The height of one of its rows.
    const fn height_of(&self, row: &Row) -> f32 {
        if row.is_for_a_hand { self.leading.max(self.hand) } else { self.leading }
    }
}
