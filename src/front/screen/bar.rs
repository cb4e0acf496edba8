//! What can be done from every page, with its keys: the key bar, and the tools of a page beside its title.
//!
//! The key bar is one row. What stands in it and where is decided by the window and the language alone, so that each thing
//! has its place on every page, and leaves it empty where a page does not offer it. This file refuses to know what the
//! offers mean.

use std::ops::Range;

use super::column::{Line, Pen};
use super::keymap::key_name;
use super::theme::Role;
use crate::page::{Offer, Page, Standing};
use crate::passage::Passage;
use tui_bidi::Direction;

/// Cells between two entries.
const GAP: u16 = 2;
/// Cells that are kept free behind what was kept for the sheet, for how many things that is.
const COUNT: u16 = 3;
/// The narrowest title that a tool may stand beside.
const TITLE: u16 = 20;

/// Where an entry stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Row {
    /// Beside the title.
    Title,
    /// In the key bar.
    Bar,
}

/// Something that can be done from every page.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it takes.
    pub standing: Standing,
    /// Its row.
    pub row: Row,
    /// Its cells, from the left of the page.
    pub cells: Range<u16>,
    /// What is painted.
    pub line: Line,
}

/// The tools of a page, and its key bar.
#[derive(Clone, Default, Debug)]
pub struct Bar {
    /// The entries; the quick exit is the last.
    pub entries: Vec<Entry>,
}

/// How much of an entry is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Label<'a> {
    /// Its words.
    Words(&'a Passage),
    /// Its key alone.
    None,
}

/// Something with its first column and its words.
type Slot<'a> = (Standing, u16, Label<'a>);

/// What a key bar does without where not all of it has room.
#[derive(Clone, Copy)]
enum Goes {
    All(Standing),
    /// Its words; the quick exit is left one.
    Words(Standing),
}

/// What goes, from the first.
const GOES: [Goes; 7] = [
    Goes::All(Standing::Home),
    Goes::All(Standing::Kept),
    Goes::All(Standing::Language),
    Goes::Words(Standing::QuickExit),
    Goes::Words(Standing::Keys),
    Goes::Words(Standing::Help),
    Goes::Words(Standing::Back),
];

impl Bar {
    /// The entries of `page`.
    pub fn of(page: &Page, pen: Pen) -> Self {
        let mut entries = Vec::new();
        let (slots, exit) = Self::slots(page, pen);
        let (from, edge) = pen.grid.bar();
        let behind = behind(pen, from, &slots);
        for (standing, at, label) in slots {
            if let Some(offer) = page.offer(standing).filter(|_| stands(page, standing)) {
                entries.push(entry(pen, page, offer, (standing, Row::Bar, at), label));
            }
        }
        // Whoever goes on from the last choice comes to the key bar, which stands below it, and then to the tools.
        entries.extend(tools(page, pen));
        if let Some(offer) = page.offer(Standing::QuickExit) {
            let label = Label::Words(exit.unwrap_or(&offer.label));
            let cells = cells(pen, Standing::QuickExit, label);
            // At the edge of the window only where nothing else helps.
            let end = pen.grid.width.saturating_sub(pen.grid.tab);
            let end = if behind.saturating_add(cells) <= end { end } else { edge };
            let at = end.saturating_sub(cells);
            entries.push(entry(pen, page, offer, (Standing::QuickExit, Row::Bar, at), label));
        }
        Self { entries }
    }

    /// The place and the words of everything that can stand in the key bar of this window in this language, and the short
    /// name of the quick exit where its own has no room. What is needed least goes first.
    fn slots(page: &Page, pen: Pen) -> (Vec<Slot<'_>>, Option<&Passage>) {
        let words = |(standing, label)| (standing, Label::Words(label));
        let (exit, wanted): (Vec<_>, Vec<_>) =
            page.wording.bar.iter().partition(|(standing, _)| *standing == Standing::QuickExit);
        let mut wanted: Vec<_> =
            wanted.into_iter().map(|(standing, label)| words((*standing, label))).collect();
        let mut exit = exit.first().map(|(_, label)| label);
        let (from, end) = pen.grid.bar();
        let mut goes = GOES.into_iter();
        loop {
            let slots = place(pen, from, &wanted);
            let behind = behind(pen, from, &slots);
            let last = cells(pen, Standing::QuickExit, exit.map_or(Label::None, Label::Words));
            let fits = behind.saturating_add(last) <= end;
            match goes.next().filter(|_| !fits) {
                None => return (slots, exit),
                Some(Goes::All(standing)) => wanted.retain(|(wanted, _)| *wanted != standing),
                Some(Goes::Words(Standing::QuickExit)) => exit = Some(&page.wording.exit),
                Some(Goes::Words(standing)) => {
                    for (_, label) in wanted.iter_mut().filter(|(wanted, _)| *wanted == standing) {
                        *label = Label::None;
                    }
                }
            }
        }
    }

    /// How many entries, from the first, can come into focus: all but the quick exit, which nobody takes by accident.
    pub fn focusable(&self) -> usize {
        self.entries.iter().filter(|entry| entry.standing != Standing::QuickExit).count()
    }

    /// How many cells the tools beside the title take, from the end edge of the words.
    pub fn beside_title(&self) -> u16 {
        let tools = self.entries.iter().filter(|entry| entry.row == Row::Title);
        tools.map(|entry| entry.cells.end.saturating_sub(entry.cells.start).saturating_add(GAP)).sum()
    }
}

/// Where each of these stands, from the start edge.
fn place<'a>(pen: Pen, from: u16, wanted: &[(Standing, Label<'a>)]) -> Vec<Slot<'a>> {
    let mut at = from;
    let mut slots = Vec::with_capacity(wanted.len());
    for (standing, label) in wanted {
        slots.push((*standing, at, *label));
        at = at.saturating_add(room(pen, *standing, *label)).saturating_add(GAP);
    }
    slots
}

/// The first column behind all of these.
fn behind(pen: Pen, from: u16, slots: &[Slot<'_>]) -> u16 {
    slots.last().map_or(from, |(standing, at, label)| {
        at.saturating_add(room(pen, *standing, *label)).saturating_add(GAP)
    })
}

/// The cells that are kept for an entry.
fn room(pen: Pen, standing: Standing, label: Label<'_>) -> u16 {
    let count = if standing == Standing::Kept { COUNT } else { 0 };
    cells(pen, standing, label).saturating_add(count)
}

/// The cells of an entry with this label.
fn cells(pen: Pen, standing: Standing, label: Label<'_>) -> u16 {
    let name = pen.signs.key(key_name(standing, pen.direction)).chars().count();
    let name = u16::try_from(name).unwrap_or_default();
    let sides = if pen.grid.roomy { 2 } else { 0 };
    let label = match label {
        Label::Words(label) => tui_bidi::cells(&label.text).saturating_add(1),
        Label::None => 0,
    };
    name.saturating_add(sides).saturating_add(label)
}

/// Whether an offer has a key while words are typed.
fn stands(page: &Page, standing: Standing) -> bool {
    page.typed.is_none() || standing.row().typing.is_some()
}

/// The tools of a page, from its title's end: as many as leave room for a title.
fn tools(page: &Page, pen: Pen) -> Vec<Entry> {
    if !pen.grid.roomy || pen.grid.is_double {
        return Vec::new();
    }
    let is_tool = |standing: Standing| standing.row().need.is_some() && !Standing::BAR.contains(&standing);
    let mut offers: Vec<(Standing, &Offer)> = page
        .standing()
        .filter(|(standing, _)| {
            is_tool(*standing) && stands(page, *standing) && *standing != Standing::Country
        })
        .collect();
    offers.sort_by_key(|(standing, _)| (!standing.row().is_tool, standing.row().need));
    let end = pen.grid.text.saturating_add(pen.grid.measure);
    let title = tui_bidi::cells(&page.title.text).clamp(TITLE, pen.grid.measure.saturating_sub(TITLE));
    let least = pen.grid.text.saturating_add(title).saturating_add(GAP);
    let width = |(standing, offer): &(Standing, &Offer)| {
        cells(pen, *standing, Label::Words(&counted(offer))).saturating_add(GAP)
    };
    let fits = |offers: &[(Standing, &Offer)]| {
        offers.iter().map(width).sum::<u16>() <= end.saturating_sub(least).saturating_add(GAP)
    };
    while !offers.is_empty() && !fits(&offers) {
        offers.pop();
    }
    let mut at = end.saturating_add(GAP).saturating_sub(offers.iter().map(width).sum());
    let mut entries = Vec::with_capacity(offers.len());
    for (standing, offer) in offers {
        let entry = entry(pen, page, offer, (standing, Row::Title, at), Label::Words(&offer.label));
        at = at.saturating_add(entry.cells.end.saturating_sub(entry.cells.start)).saturating_add(GAP);
        entries.push(entry);
    }
    entries
}

/// The words of an offer, with how many things are behind it.
fn counted(offer: &Offer) -> Passage {
    let mut label = offer.label.clone();
    if let Some(count) = offer.beside.count {
        label.text = format!("{} {count}", label.text);
    }
    label
}

/// One entry, with its first cell at this column.
fn entry(
    pen: Pen,
    page: &Page,
    offer: &Offer,
    (standing, row, at): (Standing, Row, u16),
    label: Label<'_>,
) -> Entry {
    let typing = standing.row().typing.filter(|_| page.typed.is_some());
    let name = typing.unwrap_or_else(|| pen.signs.key(key_name(standing, pen.direction)));
    let roomy = pen.grid.roomy;
    let (key, words) = match (standing, row, roomy) {
        (Standing::QuickExit, _, true) => (Role::Exit, Role::ExitLabel),
        (Standing::QuickExit, _, false) => (Role::ExitLetter, Role::ExitLabel),
        (_, _, true) => (Role::Key, Role::KeyLabel),
        (_, _, false) => (Role::KeyLetter, Role::KeyLabel),
    };
    let mut line = Line::default();
    let mut end = at.saturating_add(pen.cap(&mut line, at, name, (key, roomy)));
    if let Label::Words(label) = label {
        let label = if standing == Standing::QuickExit { label.clone() } else { counted(offer) };
        let from = end.saturating_add(1);
        let room = pen.grid.width.saturating_sub(from);
        end = from.saturating_add(pen.run(&mut line, from, &label, (words, room)));
    }
    let cells = match pen.direction {
        Direction::LeftToRight => at..end,
        Direction::RightToLeft => pen.grid.width.saturating_sub(end)..pen.grid.width.saturating_sub(at),
    };
    Entry { standing, row, cells, line }
}
