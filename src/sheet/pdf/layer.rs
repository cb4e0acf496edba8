//! Lays the lines of a sheet as blocks: how each kind of line is set, in one language or two, by the measures of the fonts.
//!
//! It refuses to know on which page a block will stand, and how it is drawn.

use super::super::{Entry, Kind, Line, Sheet, Unprintable, Words, spaces};
use super::faces::Faces;
use super::{
    Block, Cell, Column, Drawn, GUTTER, MARGIN, Role, SQUARE, Sign, WRITING, WRITING_LARGE, figures, size,
};
use crate::code::{Code, Firm};
use crate::passage::Passage;
use crate::preferences::Look;
use shelf::language::Locale;
use tui_bidi::Direction;

/// How far a line of a list stands in.
const INDENT: f32 = 16.0;

/// How a block is set.
#[derive(Clone, Copy)]
pub(super) struct Setting {
    pub(super) role: Role,
    pub(super) sign: Sign,
    /// The size of its letters, as a share of the plain size.
    pub(super) size: f32,
    pub(super) bold: bool,
    pub(super) above: f32,
    pub(super) indent: f32,
    pub(super) holds: bool,
    pub(super) ruled: bool,
    pub(super) column: Column,
    /// The language of the words that these say again in the second one.
    pub(super) again: Option<Locale>,
}

/// Lays the lines of a sheet, one block for each language of each line.
pub(super) struct Layer<'f> {
    pub(super) faces: &'f Faces,
    /// The plain size of letters.
    pub(super) plain: f32,
    /// How high a line for a hand is.
    pub(super) hand: f32,
    /// How wide a row is at most.
    pub(super) width: f32,
    /// Whether a square will stand beside what is laid.
    pub(super) beside: bool,
    pub(super) blocks: Vec<Block>,
}

impl<'f> Layer<'f> {
    pub(super) const PLAIN: Setting = Setting {
        role: Role::Paragraph,
        sign: Sign::Nothing,
        size: 1.0,
        bold: false,
        above: 0.0,
        indent: 0.0,
        holds: false,
        ruled: false,
        column: Column::Whole,
        again: None,
    };

    pub(super) fn of(look: Look, faces: &'f Faces) -> Self {
        let (plain, hand) = if look.large { (16.0, WRITING_LARGE) } else { (11.0, WRITING) };
        Self {
            faces,
            plain,
            hand,
            width: size(look.paper).0 - 2.0 * MARGIN,
            beside: false,
            blocks: Vec::new(),
        }
    }

    pub(super) fn whole(&mut self, sheet: &Sheet) -> Result<(), Unprintable> {
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
        let [Line { kind: kind @ (Kind::Short | Kind::Ask), words }] = entry.lines.as_slice() else {
            return Ok(None);
        };
        let indent = if *kind == Kind::Ask { INDENT } else { 0.0 };
        for passage in words.each() {
            if self.faces.least(passage, self.plain, false)? + indent > (self.width - GUTTER) / 2.0 {
                return Ok(None);
            }
        }
        let is_high = *kind == Kind::Short || !spaces(&words.own.text).is_empty();
        Ok(Some((*kind, is_high)))
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
    pub(super) fn words(&mut self, words: &Words, setting: Setting, holds: bool) -> Result<(), Unprintable> {
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
        let again = Some(words.own.locale);
        self.passage(other, Setting { role, sign, above: 0.0, holds, again, ..setting })
    }

    pub(super) fn passage(&mut self, passage: &Passage, set: Setting) -> Result<(), Unprintable> {
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
        if set.column != Column::Whole && set.sign == Sign::Nothing && set.again.is_none() {
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
        let Setting { role, sign, above, indent, holds, ruled, column, again, .. } = set;
        // A line for a hand has its air within.
        let above = if rows.first().is_some_and(|row| row.is_for_a_hand) { 0.0 } else { above };
        let locale = passage.locale;
        let against = again.is_some_and(|own| own.direction() != locale.direction());
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
            hand: self.hand,
            ruled,
            square: None,
            below: 0.0,
            column,
            against,
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
            hand: self.hand,
            ruled: false,
            square: None,
            below: 0.0,
            column: Column::Whole,
            against: false,
            card: None,
            drawn,
        });
    }

    /// The glasses that begin these lines; none where the line before them, the `nth`, has drawn them with itself.
    fn glasses(&mut self, lines: &[Line], nth: usize) -> Result<(), Unprintable> {
        let is_drawn =
            nth > 0 && self.blocks.last().is_some_and(|block| matches!(block.drawn, Drawn::Glasses(_)));
        let (Some(first), false) = (lines.first(), is_drawn) else { return Ok(()) };
        let glasses = lines.iter().map_while(|line| {
            if let Kind::Glass(glass) = line.kind { Some((glass, &line.words)) } else { None }
        });
        let many = u16::try_from(glasses.clone().count()).unwrap_or(u16::MAX);
        let width = self.width / f32::from(many) - figures::GAP;
        let size = self.plain * 0.9;
        let mut cells = Vec::new();
        for (glass, words) in glasses {
            let lay = |passage: &Passage| Ok((passage.locale, self.faces.lay(passage, size, false, width)?));
            cells.push(Cell { glass, words: words.each().map(lay).collect::<Result<_, Unprintable>>()? });
        }
        self.drawing(Role::Paragraph, &first.words, Drawn::Glasses(cells), false);
        if let Some(block) = self.blocks.last_mut() {
            block.above = 3.0;
            block.leading = size * 1.62;
        }
        Ok(())
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
