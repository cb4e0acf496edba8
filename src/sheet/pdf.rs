//! The sheet as pages for paper: tagged, its letters in it, the same bytes each time.
//!
//! Lines are laid by the measures of the fonts ([`faces`]), put onto pages ([`pages`]), and drawn with the tree that tells
//! a voice what they are ([`draw`]). No date, no name and no machine goes into the file. It refuses to know what the lines
//! are about.

use super::figure::{Bar, Glass};
use super::{Entry, Kind, Layout, Line, Sheet, Unprintable, Words, spaces};
use crate::code::{Code, Firm};
use crate::passage::Passage;
use crate::preferences::{Look, Paper};
use shelf::language::Locale;
use tui_bidi::Direction;

mod cards;
mod draw;
mod faces;
mod figures;
mod folds;
mod pages;
mod tree;

use faces::{Faces, Row};
use pages::Placed;

/// All lengths are points: a 72nd of an inch.
const MARGIN: f32 = 46.0;
/// How far a line of a list stands in.
const INDENT: f32 = 16.0;
/// How high and wide a square is that a phone reads: 30 mm, its light edge with it.
const SQUARE: f32 = 84.0;
/// How high a line is that somebody writes on by hand: 8.3 mm.
const WRITING: f32 = 23.5;
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
    /// Whether a rule runs under it.
    ruled: bool,
    /// A square that a phone reads, at the end edge, beside the rows of this block and of those that belong to it.
    square: Option<Code>,
    /// The free height below it: the last of what stands beside a square is as low as that.
    below: f32,
    /// Which part of the page’s width is its own.
    column: Column,
    /// Width and height of the card that begins with it, to be cut out.
    card: Option<(f32, f32)>,
    /// What is drawn below the rows.
    drawn: Drawn,
}

/// Which part of the width something has.
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
        rows + f32::from(self.writing) * WRITING
            + if self.ruled { 3.0 } else { 0.0 }
            + self.below
            + self.drawn.height(self.leading)
    }

    /// The height of one of its rows.
    const fn height_of(&self, row: &Row) -> f32 {
        if row.is_for_a_hand { self.leading.max(WRITING) } else { self.leading }
    }
}

/// How a block is set.
#[derive(Clone, Copy)]
struct Setting {
    role: Role,
    sign: Sign,
    /// The size of its letters, as a share of the plain size.
    size: f32,
    bold: bool,
    above: f32,
    indent: f32,
    holds: bool,
    ruled: bool,
    column: Column,
}

/// Lays the lines of a sheet, one block for each language of each line.
struct Layer<'f> {
    faces: &'f Faces,
    /// The plain size of letters.
    plain: f32,
    /// How wide a row is at most.
    width: f32,
    /// Whether a square will stand beside what is laid.
    beside: bool,
    blocks: Vec<Block>,
}

impl<'f> Layer<'f> {
    const PLAIN: Setting = Setting {
        role: Role::Paragraph,
        sign: Sign::Nothing,
        size: 1.0,
        bold: false,
        above: 0.0,
        indent: 0.0,
        holds: false,
        ruled: false,
        column: Column::Whole,
    };

    fn of(look: Look, faces: &'f Faces) -> Self {
        let plain = if look.large { 16.0 } else { 11.0 };
        Self { faces, plain, width: size(look.paper).0 - 2.0 * MARGIN, beside: false, blocks: Vec::new() }
    }

    fn whole(&mut self, sheet: &Sheet) -> Result<(), Unprintable> {
        let head = Setting { bold: true, holds: true, ..Self::PLAIN };
        self.words(&sheet.title, Setting { role: Role::Title, size: 1.5, ..head }, true)?;
        for (nth, part) in sheet.parts.iter().enumerate() {
            let heading = Setting { role: Role::Heading(nth), size: 1.15, above: 12.0, ruled: true, ..head };
            if !part.name.is_empty() {
                self.words(&part.name, heading, true)?;
            }
            let begins = self.blocks.len();
            let columns = self.columns(&part.entries)?;
            for ((below, entry), column) in part.entries.iter().enumerate().zip(columns) {
                let mut listed = false;
                let first = self.blocks.len();
                let code = entry.lines.iter().find(|line| line.kind == Kind::Code);
                let code = code.and_then(|line| Code::of(&line.words.own.text, Firm::Paper));
                self.beside = code.is_some();
                for (nth_line, line) in entry.lines.iter().enumerate() {
                    if let Kind::Glass(_) = line.kind {
                        self.glasses(entry.lines.get(nth_line..).unwrap_or_default(), nth_line)?;
                        continue;
                    }
                    if line.kind == Kind::Heading {
                        let under = Setting { role: Role::Under(nth, below), size: 1.05, above: 9.0, ..head };
                        self.words(&line.words, under, true)?;
                        continue;
                    }
                    let above = if nth_line == 0 { 5.0 } else { 1.0 };
                    self.line(line, (above, column), listed)?;
                    listed |= matches!(line.kind, Kind::Item | Kind::Ask);
                }
                self.beside = false;
                self.square(code, first);
            }
            // What is cut out is not torn before.
            if let Some((Block { drawn: Drawn::Cut, .. }, rest)) =
                self.blocks.get_mut(begins..).and_then(<[Block]>::split_last_mut)
            {
                for block in rest {
                    block.holds = true;
                }
            }
        }
        Ok(())
    }

    /// Which entries stand beside each other: two after one another that are short enough, both with a box or both without.
    fn columns(&self, entries: &[Entry]) -> Result<Vec<Column>, Unprintable> {
        let mut columns: Vec<Column> = Vec::with_capacity(entries.len());
        let mut open = None;
        for entry in entries {
            let kind = self.half(entry)?;
            if kind.is_some() && kind == open {
                if let Some(before) = columns.last_mut() {
                    *before = Column::First;
                }
                columns.push(Column::Second);
                open = None;
            } else {
                columns.push(Column::Whole);
                open = kind;
            }
        }
        Ok(columns)
    }

    /// What an entry is that half the width is enough for, and whether a hand writes in it: rows beside each other are as high.
    fn half(&self, entry: &Entry) -> Result<Option<(Kind, bool)>, Unprintable> {
        let [Line { kind: kind @ (Kind::Short | Kind::Ask), words: Words { own, other: None } }] =
            entry.lines.as_slice()
        else {
            return Ok(None);
        };
        let indent = if *kind == Kind::Ask { INDENT } else { 0.0 };
        let is_enough = self.faces.least(own, self.plain, false)? + indent <= (self.width - GUTTER) / 2.0;
        let is_high = *kind == Kind::Short || !spaces(&own.text).is_empty();
        Ok(is_enough.then_some((*kind, is_high)))
    }

    /// Lays a line: with so much free above it, in this part of the width, after a line of a list, to which it belongs then, or not.
    fn line(&mut self, line: &Line, (above, column): (f32, Column), listed: bool) -> Result<(), Unprintable> {
        let (role, indent) = if listed { (Role::More, INDENT) } else { (Role::Paragraph, 0.0) };
        let holds = column == Column::First;
        let plain = Setting { role, above, indent, holds, column, ..Self::PLAIN };
        let item = |sign| Setting { role: Role::Item, sign, indent: INDENT, ..plain };
        match line.kind {
            Kind::Item => self.words(&line.words, item(Sign::Dash), holds),
            Kind::Ask => self.words(&line.words, item(Sign::Box), holds),
            Kind::Said => {
                self.words(&line.words, Setting { sign: Sign::Bar, indent: INDENT, ..plain }, false)
            }
            Kind::Prose | Kind::Short | Kind::Heading => self.words(&line.words, plain, holds),
            // It stands beside the whole entry.
            Kind::Code => Ok(()),
            Kind::Glass(_) => self.glasses(std::slice::from_ref(line), 0),
            Kind::Card(glass) => {
                self.drawing(Role::Paragraph, &line.words, Drawn::Card(glass), true);
                Ok(())
            }
            Kind::Poster => {
                self.words(&line.words, Setting { size: 3.0, bold: true, above: 8.0, ..plain }, false)
            }
            Kind::Bar(bar) => {
                let label = Setting { size: 0.9, role: Role::More, indent: INDENT, ..plain };
                self.words(&line.words, label, true)?;
                self.drawing(Role::More, &line.words, Drawn::Bar(bar), false);
                Ok(())
            }
            Kind::Cut => {
                self.drawing(Role::Paragraph, &line.words, Drawn::Cut, false);
                Ok(())
            }
            Kind::Small => self.words(&line.words, Setting { size: 0.9, indent: INDENT, ..plain }, false),
            Kind::Write(rows) => {
                if !line.words.is_empty() {
                    self.words(&line.words, Setting { holds: true, ..plain }, true)?;
                }
                self.room(rows, &line.words);
                Ok(())
            }
        }
    }

    /// Words in their one language or two, the second under the first and on the same page.
    fn words(&mut self, words: &Words, setting: Setting, holds: bool) -> Result<(), Unprintable> {
        let other = words.other.as_ref();
        let first =
            Setting { holds: holds || other.is_some(), ruled: setting.ruled && other.is_none(), ..setting };
        self.passage(&words.own, first)?;
        let Some(other) = other else { return Ok(()) };
        let role = match setting.role {
            Role::Item | Role::More => Role::More,
            Role::Title | Role::Heading(_) | Role::Under(..) | Role::Paragraph => Role::Paragraph,
        };
        let sign = if setting.sign == Sign::Bar { Sign::Bar } else { Sign::Nothing };
        self.passage(other, Setting { role, sign, above: 0.0, holds, ..setting })
    }

    fn passage(&mut self, passage: &Passage, set: Setting) -> Result<(), Unprintable> {
        let size = self.plain * set.size;
        let width = match set.column {
            Column::Whole if self.beside => self.width - SQUARE - GUTTER,
            Column::Whole => self.width,
            Column::First | Column::Second => (self.width - GUTTER) / 2.0,
        };
        let width = width - set.indent;
        // An address that is torn is none: it is made smaller until a row holds it.
        let size = match self.faces.least(passage, size, set.bold)? {
            least if least > width && !passage.text.contains(char::is_whitespace) => {
                size * width / (least + 1.0)
            }
            _ => size,
        };
        let mut rows = self.faces.lay(passage, size, set.bold, width)?;
        if set.column != Column::Whole && set.sign == Sign::Nothing {
            // What is written by the guide stands on the line of what a hand writes beside it.
            for row in &mut rows {
                row.is_for_a_hand = true;
            }
        }
        // Arabic letters reach further up and down, and carry marks.
        let leading = match passage.locale.direction() {
            Direction::LeftToRight => size * 1.36,
            Direction::RightToLeft => size * 1.62,
        };
        let Setting { role, sign, above, indent, holds, ruled, column, .. } = set;
        // A line for a hand has its air within.
        let above = if rows.first().is_some_and(|row| row.is_for_a_hand) { 0.0 } else { above };
        let locale = passage.locale;
        self.blocks.push(Block {
            role,
            sign,
            locale,
            rows,
            leading,
            above,
            indent,
            holds,
            writing: 0,
            ruled,
            square: None,
            below: 0.0,
            column,
            card: None,
            drawn: Drawn::Nothing,
        });
        Ok(())
    }

    fn room(&mut self, rows: u8, words: &Words) {
        self.drawing(Role::Paragraph, words, Drawn::Nothing, false);
        if let Some(block) = self.blocks.last_mut() {
            block.writing = rows;
        }
    }

    /// A block without rows.
    fn drawing(&mut self, role: Role, words: &Words, drawn: Drawn, holds: bool) {
        self.blocks.push(Block {
            role,
            sign: Sign::Nothing,
            locale: words.own.locale,
            rows: Vec::new(),
            leading: 0.0,
            above: 0.0,
            indent: 0.0,
            holds,
            writing: 0,
            ruled: false,
            square: None,
            below: 0.0,
            column: Column::Whole,
            card: None,
            drawn,
        });
    }

    /// The glasses that begin these lines; none where the line before them, the `nth`, has drawn them with itself.
    fn glasses(&mut self, lines: &[Line], nth: usize) -> Result<(), Unprintable> {
        let is_drawn =
            nth > 0 && self.blocks.last().is_some_and(|block| matches!(block.drawn, Drawn::Glasses { .. }));
        let (Some(first), false) = (lines.first(), is_drawn) else { return Ok(()) };
        let glasses: Vec<(Glass, &Words)> = lines
            .iter()
            .map_while(
                |line| if let Kind::Glass(glass) = line.kind { Some((glass, &line.words)) } else { None },
            )
            .collect();
        let (behind, is_enough) = self.cells(&glasses, true)?;
        let cells = if is_enough { behind } else { self.cells(&glasses, false)?.0 };
        let is_tall = glasses
            .iter()
            .any(|(_, words)| words.each().any(|one| one.locale.direction() == Direction::RightToLeft));
        self.drawing(Role::Paragraph, &first.words, Drawn::Glasses { cells, behind: is_enough }, false);
        if let Some(block) = self.blocks.last_mut() {
            block.above = 3.0;
            // Arabic letters reach further up and down.
            let leading = match (is_enough, is_tall) {
                (true, false) => 1.25,
                (true, true) => 1.3,
                (false, _) => 1.62,
            };
            block.leading = self.plain * 0.9 * leading;
        }
        Ok(())
    }

    /// Glasses with their words, behind them or below them; and whether two rows in each language are enough for each.
    fn cells(&self, glasses: &[(Glass, &Words)], behind: bool) -> Result<(Vec<Cell>, bool), Unprintable> {
        let many = u16::try_from(glasses.len()).unwrap_or(u16::MAX);
        let whole = self.width / f32::from(many.max(1));
        let size = self.plain * 0.9;
        let mut is_enough = true;
        let mut cells = Vec::with_capacity(glasses.len());
        for (glass, words) in glasses {
            let width = whole - if behind { figures::before_words(*glass) } else { 0.0 } - figures::GAP;
            let mut laid = Vec::new();
            for passage in words.each() {
                let rows = self.faces.lay(passage, size, false, width)?;
                is_enough &= rows.len() <= 2 && rows.iter().all(|row| row.width <= width);
                laid.push((passage.locale, rows));
            }
            cells.push(Cell { glass: *glass, words: laid });
        }
        Ok((cells, is_enough))
    }

    /// A square beside what was laid from this block on, all of which stays on one page with it.
    fn square(&mut self, code: Option<Code>, first: usize) {
        let Some(laid) = self.blocks.get_mut(first..).filter(|_| code.is_some()) else { return };
        // Words of the other direction begin where the square is.
        let direction = laid.first().map(Block::direction);
        for block in laid.iter_mut().filter(|block| Some(block.direction()) != direction) {
            block.indent += SQUARE + GUTTER;
        }
        let high: f32 = laid.iter().map(|block| block.above + block.height()).sum();
        let above = laid.first().map_or(0.0, |block| block.above);
        if let Some((last, others)) = laid.split_last_mut() {
            for block in others {
                block.holds = true;
            }
            last.below = (SQUARE + above - high).max(0.0);
        }
        if let Some(first) = laid.first_mut() {
            first.square = code;
        }
    }
}
