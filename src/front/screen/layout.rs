//! What goes where on a screen of this size, and what lies there.
//!
//! [`Layout::of`] arranges a page once for its window; [`Layout::draw`] paints it as often as the person looks elsewhere.
//! Both are pure: they refuse to know terminals, keys and channels.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Size};
use tui_bidi::encode::Encoding;

use super::attention::{Attention, Field};
use super::bar::Bar;
use super::beside;
use super::column::{Column, Line, Notices, Pen, Piece, Spacing, above, mark};
use super::grid::{Frame, Grid, SMALLEST};
use super::head::Head;
use super::paint::Brush;
use super::signs::Sign;
use super::theme::tokens::Hue;
use super::theme::{Look, Role};
use crate::page::Page;

/// A page, arranged for one window.
#[derive(Clone, Debug)]
pub struct Layout {
    /// What it was arranged for.
    pub frame: Frame,
    /// Whether there is no room for a page, only for saying so.
    pub cramped: bool,
    /// What stands on every page, with its keys.
    pub bar: Bar,
    pub(super) pen: Pen,
    /// The colour of the page.
    pub(super) hue: Hue,
    pub(super) head: Head,
    pub(super) column: Column,
    /// The first row of the column, from the top of the page.
    pub(super) first: u16,
    pub(super) view: u16,
    /// What says that there is more below, and above; `None` when everything is seen.
    pub(super) more: Option<[Line; 2]>,
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
    /// An entry of the key bar, or a tool.
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

/// Passages that do not fit, and where the next letter will stand in what is typed.
type Whole = (Vec<Piece>, Option<u16>);

impl Layout {
    /// Arranges `page` for this window.
    pub fn of(page: &Page, frame: Frame) -> Self {
        let direction = page.locale.direction();
        let grid = Grid::of(frame, page.beside.is_some());
        let pen = Pen::new(grid, direction, frame.harakat, frame.signs);
        let Size { width, height } = frame.size;
        if width < SMALLEST.width || height < SMALLEST.height {
            return Self::cramped(page, frame, pen);
        }
        let layout = Self::arranged(page, frame, Pen { grid, ..pen });
        if !grid.large || layout.fits() {
            return layout;
        }
        // The page fits before it is airy: first its title has letters like all others, then a choice has one row. What has to
        // be scrolled all the same keeps its high rows.
        let small = Grid { letters: false, ..grid };
        let high =
            if grid.letters { Self::arranged(page, frame, Pen { grid: small, ..pen }) } else { layout };
        if high.fits() {
            return high;
        }
        let low = Self::arranged(page, frame, Pen { grid: Grid { large: false, ..small }, ..pen });
        if low.fits() { low } else { high }
    }

    /// Whether all of it is seen at once.
    const fn fits(&self) -> bool {
        self.more.is_none()
    }

    /// The same on this grid.
    fn arranged(page: &Page, frame: Frame, pen: Pen) -> Self {
        let grid = pen.grid;
        let bar = Bar::of(page, pen);
        let mut head = Head::of(page, pen, &bar, Notices::Beside);
        let rest = |head: &Head| grid.height.saturating_sub(head.rows(pen)).saturating_sub(1);
        let air = u16::from(grid.roomy);
        let mut view = rest(&head).saturating_sub(air);
        let pen = Pen { codes: if frame.codes { view } else { 0 }, ..pen };
        let tried = Self::try_all(page, pen, usize::from(view));
        let more = tried.is_err().then(|| more(page, pen));
        let mut column = tried.unwrap_or_else(|whole| {
            let is_told_above = !above(page, Notices::Above).is_empty();
            if is_told_above {
                head = Head::of(page, pen, &bar, Notices::Above);
            }
            view = rest(&head).saturating_sub(1);
            Self::scrolled(page, pen, (!is_told_above).then_some(whole))
        });
        let hue = page.place.theme.as_ref().and_then(|(of, _)| mark(*of)).map_or(Hue::House, |(hue, _)| hue);
        let mut first = head.rows(pen);
        if more.is_some() && grid.roomy {
            // What is scrolled never touches the title.
            first = first.saturating_add(1);
            view = view.saturating_sub(1);
            column.drop_air();
        }
        Self { frame, cramped: false, bar, pen, hue, head, column, first, view, more }
    }

    /// The page with as much air as fits; the less, the more there is to say: first between choices, then at the ends of
    /// lines, then above the choices, then between the values of a label. Where it fits in no way, its passages.
    fn try_all(page: &Page, pen: Pen, view: usize) -> Result<Column, Whole> {
        let first = pen;
        let longer = Pen { grid: Grid { measure: pen.grid.longest, ..pen.grid }, ..pen };
        let briefer = Pen { brief: true, ..longer };
        // Large letters are not paid for with air.
        let least = if first.grid.letters { Spacing::Calm } else { Spacing::Close };
        let mut whole = None;
        for (number, pen) in [pen, longer, briefer].into_iter().enumerate() {
            if number == 1 && longer.grid == first.grid || pen.brief && first.grid.letters {
                continue;
            }
            let (pieces, caret) = beside::pieces(page, pen, Notices::Beside);
            let fits = |spacing: &&Spacing| Column::height(&pieces, **spacing) <= view;
            if let Some(spacing) = Spacing::ALL.iter().filter(|spacing| **spacing >= least).find(fits) {
                return Ok(Column::of(pieces, *spacing, caret));
            }
            whole.get_or_insert((pieces, caret));
            if is_far_longer(whole.as_ref().map(|(pieces, _)| pieces.as_slice()).unwrap_or_default(), view) {
                break;
            }
        }
        Err(whole.unwrap_or_default())
    }

    /// What is scrolled has air, but in a small window, where each row is one of nine. What just happened is told above it, or
    /// beside what it is about in the `whole` of it.
    fn scrolled(page: &Page, pen: Pen, whole: Option<Whole>) -> Column {
        let notices = if whole.is_some() { Notices::Beside } else { Notices::Above };
        if pen.grid.roomy {
            let (pieces, caret) = whole.unwrap_or_else(|| beside::pieces(page, pen, notices));
            return Column::of(pieces, Spacing::Calm, caret);
        }
        let (pieces, caret) = beside::pieces(page, Pen { brief: true, ..pen }, notices);
        Column::of(pieces, Spacing::Tight, caret)
    }

    /// How many screens of so many columns and rows `page` fills, from 1. Touches no terminal.
    pub fn screens(page: &Page, (columns, rows): (u16, u16)) -> usize {
        Self::of(page, Frame::of(Size::new(columns, rows))).turns()
    }

    /// How many screens the page fills, from 1.
    pub fn turns(&self) -> usize {
        let field = self.field();
        field.lines.div_ceil(field.view.max(1)).max(1)
    }

    fn cramped(page: &Page, frame: Frame, pen: Pen) -> Self {
        let Size { width, height } = frame.size;
        let pen = Pen { grid: Grid { text: 0, measure: width, ..pen.grid }, ..pen };
        let lines = if width == 0 { Vec::new() } else { pen.plain(&page.wording.too_small, Role::Text) };
        let column = Column { lines, ..Column::default() };
        let (bar, head) = (Bar::default(), Head::default());
        Self {
            frame,
            cramped: true,
            bar,
            pen,
            hue: Hue::House,
            head,
            column,
            first: 0,
            view: height,
            more: None,
        }
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
    pub fn draw(&self, attention: &Attention, look: &Look, buffer: &mut Buffer) -> Laid {
        let mut laid = Laid::default();
        let mut brush = Brush { buffer, look, layout: self };
        brush.ground();
        brush.head();
        brush.column(attention, &mut laid);
        brush.more(attention, &mut laid);
        brush.bar(attention, &mut laid);
        brush.cursor(attention, &mut laid);
        laid
    }
}

/// Whether no way of laying them would help: longer lines save a seventh at most, and air a line a passage.
fn is_far_longer(pieces: &[Piece], view: usize) -> bool {
    let lines: usize = pieces.iter().map(|(_, lines)| lines.len()).sum();
    lines.saturating_mul(5) > view.saturating_mul(7)
}

/// `▼` with the page's words for it, and `▲` at the end edge.
fn more(page: &Page, pen: Pen) -> [Line; 2] {
    let (mut below, mut above) = (Line::default(), Line::default());
    let at = pen.grid.text.saturating_add(pen.grid.inset);
    pen.put(
        &mut below,
        at.saturating_sub(pen.grid.hang),
        pen.signs.symbol(Sign::Below, pen.direction),
        Role::More,
    );
    let end = pen.grid.text.saturating_add(pen.grid.measure);
    pen.run(&mut below, at, &page.wording.more, (Role::Muted, end.saturating_sub(at).saturating_sub(3)));
    pen.put(&mut above, end.saturating_sub(1), pen.signs.symbol(Sign::Above, pen.direction), Role::More);
    [below, above]
}
