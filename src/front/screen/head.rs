//! What stands above the words of every page, in the same rows: its place, the thread, its title.
//!
//! Words carry the progress; the thread repeats them. This file refuses to know which page it is.

use super::bar::Bar;
use super::column::{Ink, Line, Notices, Pen, above, mark};
use super::signs::Sign;
use super::theme::Role;
use crate::page::{Block, Page, Whereabouts};
use crate::passage::Passage;
use tui_bidi::Direction;

/// What stands above the words of a page.
#[derive(Clone, Default, Debug)]
pub(super) struct Head {
    /// Its place: one row.
    pub(super) place: Line,
    /// The thread, where there is room for it.
    pub(super) thread: Option<Line>,
    /// Its title, and what just happened.
    pub(super) lines: Vec<Line>,
}

impl Head {
    /// The head of `page`, beside whose title these tools stand.
    pub(super) fn of(page: &Page, pen: Pen, bar: &Bar, notices: Notices) -> Self {
        let mut lines = Vec::new();
        if let Some(letters) = pen.lettered(&page.title, pen.grid.height / 3) {
            // Its tools stand in the row above, and not on the letters.
            lines.extend([Line::default(), Line::default()]);
            lines.extend(letters);
            // Small print stands close under a title, but not under the tails of large letters.
            if matches!(page.blocks.first(), Some(Block::Aside(_))) {
                lines.push(Line::default());
            }
        } else if pen.grid.roomy && !pen.grid.is_double {
            let width = pen.grid.measure.saturating_sub(bar.beside_title());
            lines.extend(pen.within(&page.title, Role::Title, width));
        }
        let told = above(page, notices);
        if is_titled(page, pen, notices) {
            lines.extend(pen.plain(&page.title, Role::Title));
        }
        lines.extend(told.into_iter().flat_map(|notice| pen.notice(notice.passage())));
        // Only the name of a file can be as long as that: the page itself stays in sight.
        lines.truncate(usize::from(pen.grid.height / 3));
        Self { place: place(page, pen), thread: pen.grid.roomy.then(|| thread(page, pen)), lines }
    }

    /// How many rows it takes.
    pub(super) fn rows(&self, pen: Pen) -> u16 {
        pen.grid.above().saturating_add(u16::try_from(self.lines.len()).unwrap_or(u16::MAX))
    }
}

/// Whether the title stands above the column although there is little room: what just happened stands below it.
pub(super) fn is_titled(page: &Page, pen: Pen, notices: Notices) -> bool {
    !pen.grid.roomy && !above(page, notices).is_empty()
}

/// The place line. What does not fit goes in this order: how much can follow, the name of the theme, the progress.
fn place(page: &Page, pen: Pen) -> Line {
    let place = &page.place;
    let progress = place.progress.as_ref();
    let told = progress.map(|progress| &progress.told);
    let brief = progress.map(|progress| &progress.brief);
    let end = pen.grid.text.saturating_add(pen.grid.measure);
    let beside = page.beside.as_deref().filter(|_| pen.grid.is_double);
    if let Some(beside) = beside {
        return double(place, &beside.place, pen);
    }
    for (progress, themed) in [(told, true), (brief, true), (brief, false)] {
        let mut line = Line::default();
        let used = write(place, pen, &mut line, themed, pen.grid.width);
        let Some(progress) = progress else {
            if used <= end {
                return line;
            }
            continue;
        };
        let cells = tui_bidi::cells(&progress.text);
        let at = end.saturating_sub(cells);
        if used.saturating_add(2) <= at {
            pen.run(&mut line, at, progress, (Role::Muted, cells));
            return line;
        }
    }
    let mut line = Line::default();
    write(place, pen, &mut line, false, end);
    line
}

/// The places of two pages, each at its own edge.
fn double(here: &Whereabouts, there: &Whereabouts, pen: Pen) -> Line {
    let half = Pen { grid: pen.grid.half(), ..pen };
    let direction = if there.within.locale.direction() == pen.direction {
        pen.direction
    } else {
        there.within.locale.direction()
    };
    let far = Pen { direction, ..half };
    let end = half.grid.width;
    let (mut line, mut other) = (Line::default(), Line::default());
    write(here, half, &mut line, true, end);
    write(there, far, &mut other, true, end);
    let shift = pen.grid.width.saturating_sub(end);
    let (start, far) = if pen.direction == Direction::LeftToRight { (0, shift) } else { (shift, 0) };
    for (ink, shift) in
        line.inks.iter_mut().map(|ink| (ink, start)).chain(other.inks.iter_mut().map(|ink| (ink, far)))
    {
        ink.x = ink.x.saturating_add(shift);
    }
    line.inks.append(&mut other.inks);
    line
}

/// Mark, theme, what the page belongs to, what lies on top of it; the column behind the last.
fn write(place: &Whereabouts, pen: Pen, line: &mut Line, themed: bool, end: u16) -> u16 {
    let grid = pen.grid;
    let marked = place.theme.as_ref().and_then(|(of, _)| mark(*of));
    let inset = if marked.is_some() { grid.inset } else { 0 };
    let mut at = grid.text.saturating_add(inset);
    if let Some((hue, sign)) = marked {
        pen.put(line, at.saturating_sub(grid.hang), pen.signs.symbol(sign, pen.direction), Role::Mark(hue));
    }
    let theme =
        place.theme.as_ref().map(|(_, name)| name).filter(|_| themed && grid.roomy && place.over.is_none());
    let parts: Vec<&Passage> = theme.into_iter().chain([&place.within]).chain(&place.over).collect();
    for (number, part) in parts.into_iter().filter(|part| !part.text.is_empty()).enumerate() {
        if number > 0 {
            let air = if grid.roomy { 2 } else { 1 };
            let behind = at.saturating_add(air).saturating_add(1).saturating_add(air);
            // Two letters of it say nothing: it is there whole, or not.
            if behind.saturating_add(tui_bidi::cells(&part.text)) > end {
                break;
            }
            at = at.saturating_add(air);
            pen.put(line, at, pen.signs.symbol(Sign::Within, pen.direction), Role::Muted);
            at = at.saturating_add(1).saturating_add(air);
        }
        at = at.saturating_add(pen.run(line, at, part, (Role::Text, end.saturating_sub(at))));
    }
    at
}

/// A rule of the width of the page, of which the part that is walked is heavy: from the start edge, in two languages from
/// both.
fn thread(page: &Page, pen: Pen) -> Line {
    let width = pen.grid.width;
    let filled = |cells| page.place.progress.as_ref().map_or(0, |progress| progress.filled(cells));
    let (from_start, from_end) =
        if pen.grid.is_double { (filled(width / 2), filled(width / 2)) } else { (filled(width), 0) };
    let (left, right) = match pen.direction {
        Direction::LeftToRight => (from_start, from_end),
        Direction::RightToLeft => (from_end, from_start),
    };
    let (walked, plain) =
        (pen.signs.symbol(Sign::Walked, pen.direction), pen.signs.symbol(Sign::Rule, pen.direction));
    let inks = (0..width).map(|x| {
        let is_walked = x < left || x >= width.saturating_sub(right);
        let (symbol, role) = if is_walked { (walked, Role::Thread) } else { (plain, Role::Rule) };
        Ink::one(x, symbol, role)
    });
    Line { inks: inks.collect(), ..Line::default() }
}
