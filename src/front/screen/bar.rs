//! The key bar: what stands on every page, with its keys, as much as fits whole.
//!
//! The list of all keys and the quick exit are always among them. This file refuses to know what the offers mean.

use std::ops::Range;
use std::sync::LazyLock;

use super::column::{Ink, Pen};
use super::keymap::key_name;
use super::theme::{Role, Stress};
use crate::page::{Offer, Page, Standing};
use tui_bidi::{Direction, cut};

/// What people need first; the quick exit is the last, with a place of its own.
static NEED: LazyLock<Vec<Standing>> = LazyLock::new(|| {
    let mut needed: Vec<_> = Standing::ALL.iter().copied().filter(|one| one.row().need.is_some()).collect();
    needed.sort_by_key(|standing| standing.row().need);
    needed
});

/// Cells between two entries: as many as we like, or as few as still keep them apart.
const GAPS: [u16; 2] = [3, 2];

/// An entry of the key bar.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it takes.
    pub standing: Standing,
    /// Its row in the bar, from 0.
    pub row: u16,
    /// Its cells, from the left of the column.
    pub cells: Range<u16>,
    /// What is painted.
    pub inks: Vec<Ink>,
}

/// The key bar of a page.
#[derive(Clone, Default, Debug)]
pub struct Bar {
    /// Its entries; the quick exit is the last.
    pub entries: Vec<Entry>,
    /// How many rows it takes.
    pub rows: u16,
}

impl Bar {
    /// The bar of `page`: as many entries as fit whole into `rows` rows.
    pub fn of(page: &Page, pen: Pen, rows: u16) -> Self {
        let types = page.typed.is_some();
        let works = |standing: &Standing| !types || standing.row().typing.is_some();
        let wanted =
            NEED.iter().copied().filter(works).filter_map(|standing| Some((standing, page.offer(standing)?)));
        let mut entries: Vec<Entry> =
            wanted.map(|(standing, offer)| entry(standing, offer, types, pen)).collect();
        loop {
            let [wide, narrow] = GAPS.map(|gap| arrange(&mut entries, pen, gap));
            let needed = if narrow < wide { narrow } else { arrange(&mut entries, pen, GAPS[0]) };
            let spare = |entry: &Entry| !matches!(entry.standing, Standing::Keys | Standing::QuickExit);
            match entries.iter().rposition(spare) {
                Some(last) if needed > rows => drop(entries.remove(last)),
                _ => return Self { entries, rows: needed },
            }
        }
    }

    /// How many entries, from the first, can come into focus: all but the quick exit, which nobody takes by accident.
    pub fn focusable(&self) -> usize {
        self.entries.iter().filter(|entry| entry.standing != Standing::QuickExit).count()
    }
}

/// One entry, its inks counted from its own left edge.
fn entry(standing: Standing, offer: &Offer, types: bool, pen: Pen) -> Entry {
    let name = standing.row().typing.filter(|_| types).unwrap_or_else(|| key_name(standing, pen.direction));
    let name_cells = u16::try_from(name.chars().count()).unwrap_or_default();
    let room = pen.width.saturating_sub(name_cells).saturating_sub(1).max(1);
    let label = cut(&offer.label.text, room, offer.label.locale.direction(), pen.harakat);
    let cells = name_cells.saturating_add(1).saturating_add(label.cells);
    let (mut name_x, mut label_x) = match pen.direction {
        Direction::LeftToRight => (0, name_cells.saturating_add(1)),
        Direction::RightToLeft => (label.cells.saturating_add(1), 0),
    };
    let mut inks = Vec::new();
    for letter in name.chars() {
        inks.push(Ink { x: name_x, cells: 1, symbol: letter.into(), role: Role::Key, stress: Stress::None });
        name_x = name_x.saturating_add(1);
    }
    for glyph in label.glyphs {
        let (x, cells) = (label_x, glyph.cells);
        inks.push(Ink { x, cells, symbol: glyph.symbol, role: Role::KeyLabel, stress: Stress::None });
        label_x = label_x.saturating_add(cells);
    }
    Entry { standing, row: 0, cells: 0..cells, inks }
}

/// Gives each entry its place, from the start edge; the quick exit stands at the end edge. The number of rows.
fn arrange(entries: &mut [Entry], pen: Pen, gap: u16) -> u16 {
    let (mut row, mut at) = (0_u16, 0_u16);
    for entry in entries.iter_mut() {
        let cells = entry.cells.end.saturating_sub(entry.cells.start);
        if at > 0 && at.saturating_add(cells) > pen.width {
            (row, at) = (row.saturating_add(1), 0);
        }
        let from_start =
            if entry.standing == Standing::QuickExit { pen.width.saturating_sub(cells) } else { at };
        let left = match pen.direction {
            Direction::LeftToRight => from_start,
            Direction::RightToLeft => pen.width.saturating_sub(from_start).saturating_sub(cells),
        };
        entry.row = row;
        entry.cells = left..left.saturating_add(cells);
        at = at.saturating_add(cells).saturating_add(gap);
    }
    if entries.is_empty() { 0 } else { row.saturating_add(1) }
}
