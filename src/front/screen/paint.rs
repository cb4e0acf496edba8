//! Puts an arranged page into a buffer, as the person looks at it and as this terminal paints.
//!
//! Grounds first, then what stands on them. It paints roles on grounds, which make pairs, and nothing else. It refuses to
//! know how a page was arranged.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::attention::{Attention, Focus};
use super::bar::Row;
use super::column::{Fill, Ink, Line};
use super::layout::{Hit, Laid, Layout, Target};
use super::signs::Sign;
use super::theme::pair::{Ground, Pair};
use super::theme::{Look, Role, Stress, Weight};
use tui_bidi::Direction;

/// Paints one page.
pub(super) struct Brush<'a> {
    pub(super) buffer: &'a mut Buffer,
    pub(super) look: &'a Look,
    pub(super) layout: &'a Layout,
}

/// What a line is painted on, and whether it is in focus.
#[derive(Clone, Copy, Default)]
struct Under {
    ground: Ground,
    focused: bool,
}

impl Brush<'_> {
    /// Desk, paper, place line and key bar.
    pub(super) fn ground(&mut self) {
        let grid = self.layout.pen.grid;
        if self.look.is_painted() {
            let around = if grid.is_sheet { Ground::Desk } else { Ground::Page };
            let style = self.look.style(Pair::Text(around), Weight::default());
            self.buffer.set_style(self.buffer.area, style);
            if grid.is_sheet {
                self.fill((0, grid.width), 0..grid.height, Pair::Text(Ground::Page));
            }
        }
        if !self.layout.cramped {
            self.fill((0, grid.width), 0..1, Pair::Text(Ground::Raised));
            let last = grid.height.saturating_sub(1);
            self.fill((0, grid.width), last..grid.height, Pair::Text(Ground::Raised));
        }
    }

    /// What stands above the column.
    pub(super) fn head(&mut self) {
        let head = &self.layout.head;
        self.line(&head.place, 0, Under { ground: Ground::Raised, focused: false });
        if let Some(thread) = &head.thread {
            self.line(thread, 1, Under::default());
        }
        for (line, row) in head.lines.iter().zip(self.layout.pen.grid.above()..) {
            self.line(line, row, Under::default());
        }
    }

    /// Where no weight can be painted, a title is told from words by a rule in the empty row below it.
    fn rule(&mut self) {
        let (pair, _) = Role::Title.pair(Ground::Page, self.layout.hue, false);
        if self.look.shows_weight(pair) {
            return;
        }
        let is_title = |ink: &&Ink| ink.role == Role::Title;
        let titles = |line: &Line| line.inks.iter().filter(is_title).map(|ink| ink.cells).sum::<u16>();
        let lines = &self.layout.head.lines;
        if lines.last().is_none_or(|line| titles(line) == 0) {
            return;
        }
        let cells = lines.iter().map(titles).max();
        let (pen, row) = (self.layout.pen, self.layout.head.rows(self.layout.pen));
        let mut rule = Line::default();
        for at in 0..cells.unwrap_or_default() {
            pen.put(
                &mut rule,
                pen.grid.text.saturating_add(at),
                pen.signs.symbol(Sign::Rule, pen.direction),
                Role::Rule,
            );
        }
        self.line(&rule, row, Under::default());
    }

    /// What is seen of the column.
    pub(super) fn column(&mut self, attention: &Attention, laid: &mut Laid) {
        let layout = self.layout;
        let seen = layout.column.lines.iter().skip(attention.scroll).take(usize::from(layout.view));
        let is_empty = |line: &Line| line.inks.is_empty() && line.choice.is_none();
        if layout.first > layout.head.rows(layout.pen) || seen.clone().next().is_some_and(is_empty) {
            self.rule();
        }
        for (line, row) in seen.zip(layout.first..) {
            let focused = line.choice.is_some_and(|choice| attention.focus == Focus::Choice(choice));
            let ground = self.under(line, row, focused);
            self.line(line, row, Under { ground, focused });
            let row = layout.pen.grid.top.saturating_add(row);
            laid.written.extend(line.written.map(|encoding| (row, encoding)));
            if let Some(choice) = line.choice {
                self.hit(laid, row, Target::Choice(choice));
            }
        }
    }

    /// What lies under a line of the column: nothing, something raised, the row in focus with its tabs.
    fn under(&mut self, line: &Line, row: u16, focused: bool) -> Ground {
        let grid = self.layout.pen.grid;
        let hue = self.layout.hue;
        let half = grid.half();
        // Of two languages each has a tab, at its own edge.
        let tab = (grid.tab, grid.cap.saturating_add(3));
        let end = if grid.is_double { grid.width.saturating_sub(grid.tab) } else { grid.row_end() };
        if line.fill == Some(Fill::Danger) {
            let from = if grid.roomy { grid.text.saturating_sub(grid.hang).saturating_sub(1) } else { 0 };
            self.fill((from, grid.row_end()), row..row.saturating_add(1), Pair::Danger);
            return Ground::Page;
        }
        if focused && line.written.is_none() {
            self.fill((tab.0, end), row..row.saturating_add(1), Pair::Focus(hue));
        }
        if focused {
            self.fill(tab, row..row.saturating_add(1), Pair::Tab(hue));
            if grid.is_double {
                let far = grid.width.saturating_sub(half.width);
                let mirrored = (grid.width.saturating_sub(tab.1), grid.width.saturating_sub(tab.0));
                let moved = (far.saturating_add(tab.0), far.saturating_add(tab.1));
                let runs_the_other_way = self.runs_both_ways(line);
                self.fill(
                    if runs_the_other_way { mirrored } else { moved },
                    row..row.saturating_add(1),
                    Pair::Tab(hue),
                );
            }
        } else if line.fill == Some(Fill::Raised) {
            self.fill((tab.0, end), row..row.saturating_add(1), Pair::Text(Ground::Raised));
            return Ground::Raised;
        }
        Ground::Page
    }

    /// Whether the numbers of a line stand at both edges of the page: its two languages are mirror images.
    fn runs_both_ways(&self, line: &Line) -> bool {
        let width = self.layout.pen.grid.width;
        let edge = self.layout.pen.grid.cap.saturating_add(3);
        let numbers = || self.layout.column.lines.iter().filter(|other| other.choice == line.choice);
        let at = |test: &dyn Fn(u16) -> bool| {
            numbers().flat_map(|line| &line.inks).any(|ink| ink.role == Role::Number && test(ink.x))
        };
        at(&|x| x < edge) && at(&|x| x >= width.saturating_sub(edge))
    }

    /// The signs that there is more.
    pub(super) fn more(&mut self, attention: &Attention, laid: &mut Laid) {
        let layout = self.layout;
        let Some([below, above]) = &layout.more else { return };
        let at = layout.first.saturating_add(layout.view);
        let row = layout.pen.grid.top.saturating_add(at);
        if attention.scroll > 0 {
            self.line(above, at, Under::default());
            laid.hits.extend(above.inks.iter().map(|ink| {
                let left = layout.pen.grid.left.saturating_add(ink.x).saturating_sub(2);
                let right = left.saturating_add(5).min(layout.frame.size.width);
                Hit { row, left, right, target: Target::Above }
            }));
        }
        if attention.more_below(&layout.field()) {
            self.line(below, at, Under::default());
            self.hit(laid, row, Target::Below);
        }
    }

    /// Tools and key bar.
    pub(super) fn bar(&mut self, attention: &Attention, laid: &mut Laid) {
        let grid = self.layout.pen.grid;
        for (number, entry) in self.layout.bar.entries.iter().enumerate() {
            let focused = attention.focus == Focus::Bar(number);
            let (row, ground) = match entry.row {
                Row::Title => (grid.above(), Ground::Page),
                Row::Bar => (grid.height.saturating_sub(1), Ground::Raised),
            };
            if focused {
                let cells = (entry.cells.start, entry.cells.end);
                self.fill_left(cells, row..row.saturating_add(1), Pair::Focus(self.layout.hue));
            }
            self.line(&entry.line, row, Under { ground, focused });
            let [left, right] = [entry.cells.start, entry.cells.end].map(|x| grid.left.saturating_add(x));
            let row = grid.top.saturating_add(row);
            laid.hits.push(Hit { row, left, right, target: Target::Bar(number) });
        }
    }

    /// Where the terminal's cursor belongs: at what Enter would take, at the next letter, at the sign that there is more.
    pub(super) fn cursor(&self, attention: &Attention, laid: &mut Laid) {
        let layout = self.layout;
        let grid = layout.pen.grid;
        let on_screen = |line: usize| {
            let row = line.checked_sub(attention.scroll).and_then(|row| u16::try_from(row).ok())?;
            (row < layout.view).then(|| layout.first.saturating_add(row))
        };
        let place = match attention.focus {
            Focus::Choice(choice) => {
                let lines = layout.column.choices.get(choice);
                let row = lines.and_then(|lines| lines.clone().find_map(on_screen));
                let high = lines.is_some_and(|lines| grid.large && lines.len() > 2);
                row.map(|row| (row.saturating_add(u16::from(high)), grid.tab))
            }
            Focus::Bar(number) => layout.bar.entries.get(number).map(|entry| {
                let row = if entry.row == Row::Title { grid.above() } else { grid.height.saturating_sub(1) };
                let from_start = match layout.pen.direction {
                    Direction::LeftToRight => entry.cells.start,
                    Direction::RightToLeft => grid.width.saturating_sub(entry.cells.end),
                };
                (row, from_start)
            }),
            Focus::Nowhere => {
                layout.column.caret.and_then(|(line, cell)| on_screen(line).map(|row| (row, cell)))
            }
        };
        let reading = || {
            let at_more = layout.more.is_some() && attention.more_below(&layout.field());
            let row = if at_more { layout.first.saturating_add(layout.view) } else { layout.first };
            let sign = grid.text.saturating_add(grid.inset).saturating_sub(grid.hang);
            (row, if layout.cramped { 0 } else { sign })
        };
        let (row, from_start) = place.unwrap_or_else(reading);
        let x = match layout.pen.direction {
            Direction::LeftToRight => from_start,
            Direction::RightToLeft => grid.width.saturating_sub(from_start).saturating_sub(1),
        };
        let size = layout.frame.size;
        laid.cursor = Position {
            x: grid.left.saturating_add(x).min(size.width.saturating_sub(1)),
            y: grid.top.saturating_add(row).min(size.height.saturating_sub(1)),
        };
    }

    fn hit(&self, laid: &mut Laid, row: u16, target: Target) {
        laid.hits.push(Hit { row, left: 0, right: self.layout.frame.size.width, target });
    }

    /// Paints the cells from one column to another, counted from the start edge.
    fn fill(&mut self, (from, end): (u16, u16), rows: std::ops::Range<u16>, pair: Pair) {
        let width = self.layout.pen.grid.width;
        let columns = match self.layout.pen.direction {
            Direction::LeftToRight => (from, end),
            Direction::RightToLeft => (width.saturating_sub(end), width.saturating_sub(from)),
        };
        self.fill_left(columns, rows, pair);
    }

    /// The same, counted from the left.
    fn fill_left(&mut self, (left, right): (u16, u16), rows: std::ops::Range<u16>, pair: Pair) {
        if !self.look.paints(pair) {
            return;
        }
        let style = self.look.style(pair, Weight::default());
        let grid = self.layout.pen.grid;
        let area = Rect {
            x: grid.left.saturating_add(left),
            y: grid.top.saturating_add(rows.start),
            width: right.saturating_sub(left),
            height: rows.end.saturating_sub(rows.start),
        };
        self.buffer.set_style(area.intersection(self.buffer.area), style);
    }

    fn line(&mut self, line: &Line, row: u16, under: Under) {
        for ink in &line.inks {
            self.ink(ink, row, under);
        }
    }

    fn ink(&mut self, ink: &Ink, row: u16, under: Under) {
        let grid = self.layout.pen.grid;
        let (pair, strong) = ink.role.pair(under.ground, self.layout.hue, under.focused);
        let (pair, link) = self.look.term(pair, ink.stress);
        let weight = Weight { strong: strong || ink.stress == Stress::Emphasis, link };
        let style = self.look.style(pair, weight);
        let bare = ink.bare.filter(|_| self.look.has_brackets() && !under.focused);
        let symbol = bare.unwrap_or(&ink.symbol);
        let x = grid.left.saturating_add(ink.x);
        let y = grid.top.saturating_add(row);
        for more in 0..ink.cells {
            if let Some(cell) = self.buffer.cell_mut((x.saturating_add(more), y)) {
                cell.set_symbol(if more == 0 { symbol } else { " " }).set_style(style);
            }
        }
    }
}
