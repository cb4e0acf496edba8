//! From lines in one language or two to the person's sheet: paired, without what they took off, in their order.
//!
//! Two languages are paired by the names of the lines, and within one by what stands where. It refuses to know where the
//! lines come from.

use super::lines::{Draft, Drafts};
use super::{Entry, Kind, Layout, Line, Part, Sheet, Words};
use crate::app::{App, Arrangement, LineId};
use crate::compose::Composer;
use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;

/// The sheet of this visit, as it leaves the guide.
pub(super) fn sheet(app: &App, books: &Phrasebooks) -> Sheet {
    sheet_of(&Composer::for_person(app, books))
}

/// The same by a composer that is there.
pub(super) fn sheet_of(composer: &Composer<'_>) -> Sheet {
    let mut sheet = whole(composer);
    let arrangement = composer.app.visit().arrangement();
    for part in &mut sheet.parts {
        part.entries.retain(|entry| !arrangement.is_off(&entry.id));
    }
    sheet.parts.retain(|part| !part.entries.is_empty());
    sheet
}

/// The same with what the person took off.
pub(super) fn whole(composer: &Composer<'_>) -> Sheet {
    let arrangement = composer.app.visit().arrangement();
    // Whoever reads the guide in what was the second language of their sheet needs one language.
    let second = arrangement.second().filter(|second| *second != composer.locale() && !composer.is_paired());
    let second = second.map(|second| composer.in_locale(second));
    let mut others = second.as_ref().map(Drafts::of).unwrap_or_default();
    let title = Words::of(composer.sheet_title(), second.as_ref().map(Composer::sheet_title));
    let mut parts: Vec<Part> =
        Drafts::of(composer).into_iter().map(|draft| paired(draft, &mut others)).collect();
    parts.sort_by_key(|part| place(arrangement, &part.id));
    for part in &mut parts {
        part.entries.sort_by_key(|entry| place(arrangement, &entry.id));
    }
    Sheet { title, parts, layout: Layout::Lines }
}

/// What nobody has put in order stays where it is, behind what somebody has.
fn place(arrangement: &Arrangement, line: &LineId) -> usize {
    arrangement.place(line).unwrap_or(usize::MAX)
}

pub(super) fn paired(draft: Draft, others: &mut [Draft]) -> Part {
    let mut other = others.iter_mut().find(|other| other.id == draft.id);
    let name = Words::of(draft.name, other.as_ref().map(|other| other.name.clone()));
    let mut entries = Vec::with_capacity(draft.entries.len());
    for (id, lines) in draft.entries {
        let same = other.as_mut().and_then(|other| other.entries.iter_mut().find(|(known, _)| *known == id));
        let same = same.map(|(_, lines)| std::mem::take(lines)).unwrap_or_default();
        entries.push(Entry { id, lines: together(lines, same) });
    }
    Part { id: draft.id, name, entries }
}

/// The lines of an entry in both languages. They say the same in the same order; should one have more, nothing is lost.
fn together(own: Vec<(Kind, Passage)>, other: Vec<(Kind, Passage)>) -> Vec<Line> {
    if other.is_empty() || own.len() == other.len() {
        let mut other = other.into_iter().map(|(_, passage)| passage);
        return own
            .into_iter()
            .map(|(kind, passage)| Line { kind, words: Words::of(passage, other.next()) })
            .collect();
    }
    let alone = |(kind, passage)| Line { kind, words: Words::of(passage, None) };
    own.into_iter().chain(other).map(alone).collect()
}
