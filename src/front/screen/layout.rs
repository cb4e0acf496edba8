//! What goes where on a screen of this size, and painting it.
//!
//! [`Layout::of`] arranges a page once for its size; [`Layout::draw`] paints it as often as the person looks elsewhere.
//! Both are pure: they refuse to know terminals, keys and channels.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Size};
use tui_bidi::encode::Encoding;

use super::attention::{Attention, Field, Focus};
use super::bar::Bar;
use super::beside::{GAP, TWO_COLUMNS};
use super::column::{Column, Ink, Line, Pen, Spacing};
use super::theme::Role;
use crate::page::Page;
use crate::preferences::Theme;
use tui_bidi::{Direction, Harakat};

/// The smallest screen for a page.
pub const SMALLEST: Size = Size { width: 40, height: 12 };
/// The widest column of words.
const WIDEST: u16 = 70;
/// From this height on there is room for air.
const ROOMY: u16 = 16;
/// From this height on the page does not begin on the first row.
const TALL: u16 = 24;

/// A page, arranged for one size.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The size that it was arranged for.
    pub size: Size,
    /// Whether there is no room for a page, only for saying so.
    pub cramped: bool,
    /// What stands on every page, with its keys.
    pub bar: Bar,
    pen: Pen,
    left: u16,
    top: u16,
    header: Vec<Line>,
    column: Column,
    view: u16,
    /// What says that there is more below, and above; `None` when everything is seen.
    more: Option<[Line; 2]>,
}

/// What lies where after painting.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Laid {
    /// Where the terminal's cursor belongs.
    pub cursor: Position,
    /// What can be touched, by rows from the top.
    pub hits: Vec<Hit>,
    /// The rows that are written otherwise than the rest.
    pub written: Vec<(u16, Encoding)>,
}

/// Something that can be touched.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hit {
    /// Its row.
    pub row: u16,
    /// Its first column.
    pub left: u16,
    /// The column behind its last.
    pub right: u16,
    /// What it is.
    pub target: Target,
}

/// What was touched.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    /// A choice.
    Choice(usize),
    /// An entry of the key bar.
    Bar(usize),
    /// The sign that says that there is more below.
    Below,
    /// The sign that says that there is more above.
    Above,
}

impl Laid {
    /// How this row is written, if not as the rest.
    pub fn written(&self, row: u16) -> Option<Encoding> {
        self.written.iter().find(|(at, _)| *at == row).map(|(_, encoding)| *encoding)
    }

    /// What lies at this place.
    pub fn at(&self, column: u16, row: u16) -> Option<Target> {
        let hit = self.hits.iter().find(|hit| hit.row == row && (hit.left..hit.right).contains(&column));
        hit.map(|hit| hit.target)
    }
}

impl Layout {
    /// Arranges `page` for a screen of this size.
    pub fn of(page: &Page, size: Size, harakat: Harakat) -> Self {
        let direction = page.locale.direction();
        if size.width < SMALLEST.width || size.height < SMALLEST.height {
            return Self::cramped(page, size, harakat);
        }
        let two = page.beside.is_some();
        let widest = if two && size.width >= TWO_COLUMNS { 2 * WIDEST + GAP } else { WIDEST };
        let width = size.width.saturating_sub(2).min(widest);
        let pen = Pen { width, direction, harakat };
        let roomy = size.height >= ROOMY;
        let bar = Bar::of(page, pen, 2);
        let mut header = if roomy && !two { pen.context(&page.place) } else { Vec::new() };
        header.extend(pen.notices(page));
        // Only the name of a file can be as long as that: the page itself stays in sight.
        header.truncate(usize::from(size.height / 2));
        let head = above(&header, size);
        let rest = size.height.saturating_sub(head).saturating_sub(bar.rows);
        // The more there is to say, the less air: above the page, between choices, around the title, before the bar.
        let airy = u16::from(size.height >= TALL);
        let spare = u16::from(roomy);
        let spacings = if roomy { &Spacing::ALL[..3] } else { &Spacing::ALL[1..] };
        let column = |&spacing: &Spacing| Column::of(page, pen, spacing, !roomy || two);
        let fits = |top: u16, column: &Column| {
            let view = rest.saturating_sub(top).saturating_sub(spare);
            (column.lines.len() <= usize::from(view)).then_some((top, view))
        };
        // Laying the words takes most of the time: a long page is not laid once more in a way that was tried.
        let otherwise = if roomy { Spacing::Calm } else { Spacing::Tight };
        let mut tried = None;
        let fitting = spacings.iter().find_map(|spacing| {
            let column = column(spacing);
            if let Some((top, view)) = fits(airy, &column).or_else(|| fits(0, &column)) {
                return Some((top, view, column, None));
            }
            if *spacing == otherwise {
                tried = Some(column);
            }
            None
        });
        let (top, view, column, more) = fitting.unwrap_or_else(|| {
            let column = tried.unwrap_or_else(|| column(&otherwise));
            (0, rest.saturating_sub(1), column, Some(more(page, pen)))
        });
        let left = size.width.saturating_sub(width) / 2;
        Self { size, cramped: false, bar, pen, left, top, header, column, view, more }
    }

    /// How many screens of so many columns and rows `page` fills, from 1. Touches no terminal.
    pub fn screens(page: &Page, (columns, rows): (u16, u16)) -> usize {
        Self::of(page, Size::new(columns, rows), Harakat::Keep).turns()
    }

    /// How many screens the page fills, from 1.
    pub fn turns(&self) -> usize {
        let field = self.field();
        field.lines.div_ceil(field.view.max(1)).max(1)
    }

    fn cramped(page: &Page, size: Size, harakat: Harakat) -> Self {
        let pen = Pen { width: size.width, direction: page.locale.direction(), harakat };
        let lines =
            if size.width == 0 { Vec::new() } else { pen.plain(&page.wording.too_small, Role::Prose) };
        let column = Column { lines, ..Column::default() };
        let (bar, header) = (Bar::default(), Vec::new());
        Self { size, cramped: true, bar, pen, left: 0, top: 0, header, column, view: size.height, more: None }
    }

    /// What there is to look at.
    pub fn field(&self) -> Field<'_> {
        Field {
            lines: self.column.lines.len(),
            view: usize::from(self.view),
            choices: &self.column.choices,
            bar: self.bar.focusable(),
            types: self.column.caret.is_some(),
        }
    }

    /// The passage at the top of what is seen, counted from the top of the page.
    pub fn piece_at(&self, line: usize) -> usize {
        self.column.lines.get(line).map_or(0, |line| line.piece)
    }

    /// The first line of this passage.
    pub fn line_of(&self, piece: usize) -> usize {
        self.column.lines.iter().position(|line| line.piece >= piece).unwrap_or_default()
    }

    /// Paints the page as the person looks at it.
    pub fn draw(&self, attention: &Attention, theme: Theme, buffer: &mut Buffer) -> Laid {
        let mut laid = Laid::default();
        let mut brush = Brush { buffer, theme, left: self.left };
        brush.buffer.set_style(brush.buffer.area, theme.ground());
        for (line, row) in self.header.iter().zip(self.top..) {
            brush.line(line, row, false);
        }
        let first = self.first_row();
        self.cursor_at(&mut laid, first, 0);
        let seen = self.column.lines.iter().skip(attention.scroll).take(usize::from(self.view));
        let mut cursor = None;
        for (line, row) in seen.zip(first..) {
            let focused = line.choice.is_some_and(|choice| attention.focus == Focus::Choice(choice));
            brush.line(line, row, focused);
            laid.written.extend(line.written.map(|encoding| (row, encoding)));
            if let Some(choice) = line.choice {
                self.hit(&mut laid, row, Target::Choice(choice));
            }
            if focused {
                cursor.get_or_insert(row);
            }
        }
        if let Some([below, above]) = &self.more {
            let row = first.saturating_add(self.view);
            if attention.scroll > 0 {
                brush.line(above, row, false);
                laid.hits.extend(above.inks.iter().map(|ink| {
                    let left = self.left.saturating_add(ink.x).saturating_sub(2);
                    Hit {
                        row,
                        left,
                        right: left.saturating_add(5).min(self.size.width),
                        target: Target::Above,
                    }
                }));
            }
            if attention.more_below(&self.field()) {
                brush.line(below, row, false);
                self.hit(&mut laid, row, Target::Below);
                self.cursor_at(&mut laid, row, 0);
            }
        }
        self.draw_bar(attention, &mut brush, &mut laid);
        if let Some(row) = cursor {
            self.cursor_at(&mut laid, row, 0);
        } else if let Some((row, cell)) = self.caret(attention) {
            self.cursor_at(&mut laid, row, cell);
        }
        laid
    }

    fn draw_bar(&self, attention: &Attention, brush: &mut Brush<'_>, laid: &mut Laid) {
        let first = self.size.height.saturating_sub(self.bar.rows);
        for (number, entry) in self.bar.entries.iter().enumerate() {
            let focused = attention.focus == Focus::Bar(number);
            let row = first.saturating_add(entry.row);
            for ink in &entry.inks {
                brush.ink(ink, entry.cells.start, row, focused);
            }
            let (left, right) = (entry.cells.start, entry.cells.end);
            let hit = |x: u16| self.left.saturating_add(x);
            laid.hits.push(Hit { row, left: hit(left), right: hit(right), target: Target::Bar(number) });
            if focused {
                let from_start = match self.pen.direction {
                    Direction::LeftToRight => left,
                    Direction::RightToLeft => self.pen.width.saturating_sub(right),
                };
                self.cursor_at(laid, row, from_start);
            }
        }
    }

    /// Where the next letter will stand, if it is seen and nothing else is in focus.
    fn caret(&self, attention: &Attention) -> Option<(u16, u16)> {
        let (line, cell) = self.column.caret.filter(|_| attention.focus == Focus::Nowhere)?;
        let row = line.checked_sub(attention.scroll).and_then(|row| u16::try_from(row).ok())?;
        (row < self.view).then_some((self.first_row().saturating_add(row), cell))
    }

    fn first_row(&self) -> u16 {
        self.top.saturating_add(above(&self.header, self.size))
    }

    fn hit(&self, laid: &mut Laid, row: u16, target: Target) {
        laid.hits.push(Hit { row, left: 0, right: self.size.width, target });
    }

    fn cursor_at(&self, laid: &mut Laid, row: u16, from_start: u16) {
        let x = match self.pen.direction {
            Direction::LeftToRight => from_start,
            Direction::RightToLeft => self.pen.width.saturating_sub(from_start).saturating_sub(1),
        };
        let (right, bottom) = (self.size.width.saturating_sub(1), self.size.height.saturating_sub(1));
        laid.cursor = Position { x: self.left.saturating_add(x).min(right), y: row.min(bottom) };
    }
}

/// `▼` with the page's words for it, and `▲` at the end edge.
fn more(page: &Page, pen: Pen) -> [Line; 2] {
    let mut below = pen.marked(&page.wording.more, "▼", Role::More).into_iter().next().unwrap_or_default();
    if below.inks.is_empty() {
        pen.word(&mut below, 0, "▼", Role::More);
    }
    let mut above = Line::default();
    pen.word(&mut above, pen.width.saturating_sub(1), "▲", Role::More);
    [below, above]
}

/// How many rows the header takes, with the blank one below it where there is room for that.
fn above(header: &[Line], size: Size) -> u16 {
    if header.is_empty() { 0 } else { rows(header).saturating_add(u16::from(size.height >= ROOMY)) }
}

fn rows(lines: &[Line]) -> u16 {
    u16::try_from(lines.len()).unwrap_or(u16::MAX)
}

struct Brush<'a> {
    buffer: &'a mut Buffer,
    theme: Theme,
    left: u16,
}

impl Brush<'_> {
    fn line(&mut self, line: &Line, row: u16, focused: bool) {
        for ink in &line.inks {
            self.ink(ink, 0, row, focused);
        }
    }

    fn ink(&mut self, ink: &Ink, shift: u16, row: u16, focused: bool) {
        if ink.role == Role::Marker && !focused {
            return;
        }
        let words = matches!(ink.role, Role::Choice | Role::KeyLabel);
        let role = if words && focused { Role::Focus } else { ink.role };
        let x = self.left.saturating_add(shift).saturating_add(ink.x);
        let style = self.theme.style(role, ink.stress);
        for more in 0..ink.cells {
            if let Some(cell) = self.buffer.cell_mut((x.saturating_add(more), row)) {
                cell.set_symbol(if more == 0 { &ink.symbol } else { " " }).set_style(style);
            }
        }
    }
}
