//! Writes passages into lines of one page: in their own direction, with what hangs before them.
//!
//! It refuses to know what follows what, and how much air is between them.

use std::ops::Range;

use super::{Fill, Ink, Line};
use crate::front::screen::grid::Grid;
use crate::front::screen::lettering;
use crate::front::screen::signs::{Sign, Signs};
use crate::front::screen::theme::tokens::Hue;
use crate::front::screen::theme::{Role, Stress};
use crate::page::{self, Block};
use crate::passage::{Mark, MarkKind, Passage};
use tui_bidi::{Direction, Harakat, Row, flow};

/// How many rows of what is typed are seen: the last ones, where the next letter goes.
const MOST_TYPED: usize = 3;
/// Cells between a label and its values.
const BEHIND_LABEL: u16 = 3;

/// Writes passages into the lines of a page.
#[derive(Clone, Copy, Debug)]
pub struct Pen {
    /// Where things stand.
    pub grid: Grid,
    /// Which way the page runs.
    pub direction: Direction,
    /// What the terminal can do with vowel marks.
    pub harakat: Harakat,
    /// The signs that it has.
    pub signs: Signs,
    /// Whether the values of a label stand behind each other.
    pub brief: bool,
    /// Where the values of a label begin, from the label; none where they stand below it.
    pub values: Option<u16>,
    /// How many rows a square that a phone reads may take; none where no square can be painted.
    pub codes: u16,
    /// Whether each row that invites has room for the name of the guide in its language.
    pub named: bool,
}

/// Where a passage stands, and how.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub(super) role: Role,
    /// Its first column.
    pub(super) at: u16,
    /// How many cells it has.
    pub(super) width: u16,
    /// What hangs before it.
    pub(super) hangs: Hangs,
}

#[derive(Clone, Copy)]
pub(super) enum Hangs {
    Nothing,
    /// A sign before its first line.
    Sign(Sign),
    /// A bar before each.
    Bar(Role),
}

/// The colour and the sign of a theme of the shelf; those that we have none for are told by their words.
pub fn mark(mark: page::Mark) -> Option<(Hue, Sign)> {
    let known =
        [(Hue::Dignity, Sign::Dignity), (Hue::Consent, Sign::Consent), (Hue::Capacity, Sign::Capacity)];
    known.get(mark.0).copied()
}

impl Pen {
    /// A pen for a page that runs in `direction`.
    pub const fn new(grid: Grid, direction: Direction, harakat: Harakat, signs: Signs) -> Self {
        Self { grid, direction, harakat, signs, brief: false, values: None, codes: 0, named: true }
    }

    /// The same, with values of a label behind the longest of those labels behind which there is room for that.
    #[must_use]
    pub fn for_facts<'a>(self, labels: impl Iterator<Item = &'a Passage>) -> Self {
        let after = |label: &Passage| tui_bidi::cells(&label.text).saturating_add(BEHIND_LABEL);
        let beside = labels.map(after).filter(|at| self.grid.roomy && *at < self.grid.measure / 2);
        Self { values: beside.max(), ..self }
    }

    fn shape(self, role: Role) -> Shape {
        Shape { role, at: self.grid.text, width: self.grid.measure, hangs: Hangs::Nothing }
    }

    /// Words with something before them: in front of the edge, or moved in where there is no room for that.
    fn hanging(self, role: Role, hangs: Hangs) -> Shape {
        let inset = self.grid.inset;
        let (at, width) = (self.grid.text.saturating_add(inset), self.grid.measure.saturating_sub(inset));
        Shape { role, at, width, hangs }
    }

    /// Plain lines in `role`.
    pub fn plain(self, passage: &Passage, role: Role) -> Vec<Line> {
        self.passage(passage, self.shape(role))
    }

    /// The same, no longer than `width`.
    pub fn within(self, passage: &Passage, role: Role, width: u16) -> Vec<Line> {
        self.passage(passage, Shape { width, ..self.shape(role) })
    }

    /// A title in large letters, where this page has them, there is room, and they take no more than `most` rows.
    pub fn lettered(self, title: &Passage, most: u16) -> Option<Vec<Line>> {
        let direction = title.locale.direction();
        if !self.grid.letters || direction != self.direction {
            return None;
        }
        let lines = lettering::letter(&title.text, direction, self.grid.lettered())?;
        let rows: usize = lines.iter().map(|line| line.rows.len()).sum();
        if rows > usize::from(most) {
            return None;
        }
        let ink = |left: u16, (x, sign): (u16, &'static str)| {
            // Between full blocks some terminals leave seams.
            let (sign, role) = if sign == "█" { (" ", Role::Stroke) } else { (sign, Role::Lettering) };
            Ink::one(left.saturating_add(x), sign, role)
        };
        let lines = lines.into_iter().flat_map(|line| {
            let at = self.grid.text;
            let left = match direction {
                Direction::LeftToRight => at,
                Direction::RightToLeft => self.grid.width.saturating_sub(at).saturating_sub(line.width),
            };
            let row = move |row: Vec<(u16, &'static str)>| Line {
                inks: row.into_iter().map(|cell| ink(left, cell)).collect(),
                ..Line::default()
            };
            line.rows.into_iter().map(row)
        });
        Some(lines.collect())
    }

    /// What just happened, in rows of its own.
    pub fn notice(self, passage: &Passage) -> Vec<Line> {
        self.passage(passage, self.hanging(Role::Muted, Hangs::Sign(Sign::Notice)))
    }

    /// A heading, with what just happened to what it names at its end edge; below it where that has no room.
    pub(super) fn heading(self, heading: &Passage, notice: Option<&Passage>) -> Vec<Line> {
        let mut lines = self.plain(heading, Role::Heading);
        let Some(notice) = notice else { return lines };
        let used = lines.last().map_or(0, Line::cells);
        let cells = tui_bidi::cells(&notice.text);
        let room = self.grid.measure.saturating_sub(used).saturating_sub(4);
        let same = notice.locale.direction() == heading.locale.direction();
        match lines.last_mut() {
            Some(line) if self.grid.roomy && same && cells < room => {
                let width = cells.saturating_add(2);
                let at = self.grid.text.saturating_add(self.grid.measure).saturating_sub(cells);
                let hangs = Hangs::Sign(Sign::Notice);
                let shape = Shape { role: Role::Muted, at, width, hangs };
                line.inks.extend(self.passage(notice, shape).into_iter().flat_map(|line| line.inks));
            }
            _ => lines.extend(self.notice(notice)),
        }
        lines
    }

    pub(super) fn block(self, block: &Block) -> Vec<Line> {
        let (passage, shape) = match block {
            Block::Facts { label, values } => return self.facts(label, values),
            Block::Danger(passage) => {
                let mut lines = self.passage(passage, self.hanging(Role::Danger, Hangs::Sign(Sign::Danger)));
                for line in &mut lines {
                    line.fill = Some(Fill::Danger);
                }
                return lines;
            }
            Block::Code(address) => return self.code(&address.text),
            Block::Notice(passage) => return self.notice(passage),
            Block::Heading(passage) => return self.heading(passage, None),
            Block::Prose(passage)
            | Block::Instead(passage)
            | Block::Screen(passage)
            | Block::Row(passage) => (passage, self.shape(Role::Text)),
            Block::Item(passage) => (passage, self.hanging(Role::Text, Hangs::Sign(Sign::Item))),
            Block::Under(passage) => (passage, self.hanging(Role::Text, Hangs::Nothing)),
            Block::Said(passage) => (passage, self.hanging(Role::Text, Hangs::Bar(Role::Bar))),
            Block::Aside(passage) => (passage, self.shape(Role::Muted)),
            Block::Note(passage) | Block::Strip(passage) => {
                (passage, self.hanging(Role::Muted, Hangs::Bar(Role::Edge)))
            }
            Block::Shown(passage) => (passage, self.shape(Role::Title)),
        };
        self.passage(passage, shape)
    }

    /// What something is, and each of these things: in a column of their own, or below it where there is no room.
    fn facts(self, label: &Passage, values: &[Passage]) -> Vec<Line> {
        let joined;
        let values = if self.brief && values.iter().all(|value| value.locale == label.locale) {
            joined = [in_one_line(values)];
            &joined[..]
        } else {
            values
        };
        let mut lines = self.plain(label, Role::Muted);
        let fits = |at: &u16| tui_bidi::cells(&label.text).saturating_add(BEHIND_LABEL) <= *at;
        let Some(at) = self.values.filter(fits) else {
            let shape = self.hanging(Role::Text, Hangs::Sign(Sign::Item));
            lines.extend(values.iter().flat_map(|value| self.passage(value, shape)));
            return lines;
        };
        let (from, width) = (self.grid.text.saturating_add(at), self.grid.measure.saturating_sub(at));
        let shape = Shape { role: Role::Text, at: from, width, hangs: Hangs::Nothing };
        let mut rows = values.iter().flat_map(|value| self.passage(value, shape));
        if let (Some(line), Some(first)) = (lines.last_mut(), rows.next()) {
            line.inks.extend(first.inks);
        }
        lines.extend(rows);
        lines
    }

    /// What is being typed, behind a bar that does not move; and the cell for the next letter.
    pub(super) fn typed(self, words: &Passage) -> (Vec<Line>, u16) {
        let shape = self.hanging(Role::Text, Hangs::Nothing);
        // One cell stays free for the cursor, which stands behind the last letter.
        let width = shape.width.saturating_sub(1);
        let rows = flow(&words.text, width.max(1), self.direction, self.harakat);
        let last = rows.last().map_or(0, |row| row.cells);
        let cell = shape.at.saturating_add(last).min(self.grid.width.saturating_sub(1));
        let hidden = rows.len().saturating_sub(MOST_TYPED);
        let seen = rows.into_iter().skip(hidden);
        let mut lines: Vec<Line> =
            seen.map(|row| self.line(row, shape, &words.marks, self.direction)).collect();
        if lines.is_empty() {
            lines.push(Line::default());
        }
        for line in &mut lines {
            self.put(line, shape.at.saturating_sub(self.grid.hang), " ", Role::Bar);
        }
        (lines, cell)
    }

    /// A passage in its own direction, from its own start edge.
    pub(super) fn passage(self, passage: &Passage, shape: Shape) -> Vec<Line> {
        let own = self.own(passage);
        // What runs against the page moves in from its own edge.
        let moves = own != self.direction && !matches!(shape.hangs, Hangs::Nothing);
        let shape =
            if moves { Shape { at: shape.at.saturating_sub(self.grid.inset), ..shape } } else { shape };
        let mut lines = self.rows(passage, shape, own);
        let (left, right) = self.edges(shape);
        let x = match own {
            Direction::LeftToRight => left.saturating_sub(self.grid.hang),
            Direction::RightToLeft => right.saturating_add(self.grid.hang).saturating_sub(1),
        };
        for (number, line) in lines.iter_mut().enumerate() {
            let (symbol, role) = match shape.hangs {
                Hangs::Sign(sign) if number == 0 => (self.signs.symbol(sign, own), shape.role),
                Hangs::Bar(role) => (" ", role),
                Hangs::Sign(_) | Hangs::Nothing => continue,
            };
            line.inks.push(Ink::one(x, symbol, role));
        }
        lines
    }

    /// The columns of a shape, from the left of the page: its first, and the one behind its last.
    fn edges(self, shape: Shape) -> (u16, u16) {
        let end = shape.at.saturating_add(shape.width);
        match self.direction {
            Direction::LeftToRight => (shape.at, end),
            Direction::RightToLeft => {
                (self.grid.width.saturating_sub(end), self.grid.width.saturating_sub(shape.at))
            }
        }
    }

    /// Which way a passage runs: what has no letters, as a number or hours, runs with its page.
    fn own(self, passage: &Passage) -> Direction {
        let runs = passage.text.chars().any(char::is_alphabetic);
        if runs { passage.locale.direction() } else { self.direction }
    }

    /// The rows of a passage, at the start edge of `side`.
    pub(super) fn rows(self, passage: &Passage, shape: Shape, side: Direction) -> Vec<Line> {
        if passage.text.is_empty() {
            return Vec::new();
        }
        let own = self.own(passage);
        let rows = flow(&passage.text, shape.width.max(1), own, self.harakat);
        let mut lines: Vec<Line> =
            rows.into_iter().map(|row| self.line(row, shape, &passage.marks, side)).collect();
        if own == Direction::RightToLeft {
            for ink in
                lines.iter_mut().flat_map(|line| &mut line.inks).filter(|ink| ink.stress == Stress::Term)
            {
                ink.stress = Stress::DottedTerm;
            }
        }
        lines
    }

    fn line(self, row: Row, shape: Shape, marks: &[Mark], side: Direction) -> Line {
        let (left, right) = self.edges(shape);
        let mut x = match side {
            Direction::LeftToRight => left,
            Direction::RightToLeft => right.saturating_sub(row.cells),
        };
        let mut line = Line::default();
        for glyph in row.glyphs {
            let stress = stress(&glyph.source, marks);
            let ink =
                Ink { x, cells: glyph.cells, symbol: glyph.symbol, role: shape.role, stress, bare: None };
            line.inks.push(ink);
            x = x.saturating_add(glyph.cells);
        }
        line
    }

    /// A sign of one cell, `at` this column.
    pub fn put(self, line: &mut Line, at: u16, sign: &str, role: Role) {
        let x = match self.direction {
            Direction::LeftToRight => at,
            Direction::RightToLeft => self.grid.width.saturating_sub(at).saturating_sub(1),
        };
        line.inks.push(Ink::one(x, sign, role));
    }

    /// Words in one row from this column on, as many as fit into `room`; how many cells they take.
    pub fn run(self, line: &mut Line, at: u16, passage: &Passage, (role, room): (Role, u16)) -> u16 {
        let row = tui_bidi::cut(&passage.text, room, passage.locale.direction(), self.harakat);
        let cells = row.cells;
        let shape = Shape { role, at, width: cells, hangs: Hangs::Nothing };
        line.inks.extend(self.line(row, shape, &[], self.direction).inks);
        cells
    }

    /// The name of a key or a number, from this column on: always from left to right, one cell a letter. On a ground of its
    /// own it has a blank on each side, for which brackets stand where there are no grounds. How many cells it takes.
    pub fn cap(self, line: &mut Line, at: u16, name: &str, (role, grounded): (Role, bool)) -> u16 {
        let sides = u16::from(grounded).saturating_mul(2);
        let cells = u16::try_from(name.chars().count()).unwrap_or_default().saturating_add(sides);
        let mut x = match self.direction {
            Direction::LeftToRight => at,
            Direction::RightToLeft => self.grid.width.saturating_sub(at).saturating_sub(cells),
        };
        let mut write = |symbol: &str, bare: Option<&'static str>| {
            line.inks.push(Ink { bare, ..Ink::one(x, symbol, role) });
            x = x.saturating_add(1);
        };
        if grounded {
            write(" ", Some("["));
        }
        for letter in name.chars() {
            write(letter.encode_utf8(&mut [0; 4]), None);
        }
        if grounded {
            write(" ", Some("]"));
        }
        cells
    }
}

/// Short things behind each other.
fn in_one_line(values: &[Passage]) -> Passage {
    let Some((first, rest)) = values.split_first() else {
        return Passage::plain("", shelf::language::Locale::En);
    };
    let mut whole = first.clone();
    for value in rest {
        whole.text.push_str(" · ");
        let shift = whole.text.len();
        whole.text.push_str(&value.text);
        whole.marks.extend(value.marks.iter().map(|mark| Mark {
            range: mark.range.start.saturating_add(shift)..mark.range.end.saturating_add(shift),
            kind: mark.kind.clone(),
        }));
    }
    whole
}

fn stress(source: &Range<usize>, marks: &[Mark]) -> Stress {
    let covers = |mark: &&Mark| mark.range.start < source.end && source.start < mark.range.end;
    marks.iter().find(covers).map_or(Stress::None, |mark| match mark.kind {
        MarkKind::Emphasis => Stress::Emphasis,
        MarkKind::Term(_) => Stress::Term,
    })
}
