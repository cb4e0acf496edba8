//! A right on paper: what it means and does not mean, what to say, what staff should do, who can help, what it rests on, with the
//! addresses as squares for a phone.

use super::{Kind, Writing};
use crate::page::Block;
use crate::passage::Passage;
use shelf::content::{Entry, Id};
use shelf::language::Locale;

/// The whole of it; what it is called.
pub(super) fn write(writing: &mut Writing<'_>, id: &Id) -> Option<Passage> {
    let composer = writing.composer;
    let ui = composer.ui();
    let right = composer.app.shelf().right(id)?;
    let part = |attribute| composer.entry(Entry::Right, id, Some(attribute));
    writing.part(None);
    writing.entry(vec![(Kind::Prose, part("means"))]);
    let parts = [
        (ui.right_example(), Kind::Prose, "example"),
        (ui.right_not(), Kind::Prose, "not"),
        (ui.right_say(), Kind::Said, "say"),
        (ui.right_staff(), Kind::Prose, "staff"),
    ];
    for (name, kind, attribute) in parts {
        writing.part(Some(name));
        writing.entry(vec![(kind, part(attribute))]);
    }
    writing.part(Some(ui.after_helps()));
    for ally in &right.helps {
        writing.entry(vec![(Kind::Item, composer.entry(Entry::Ally, ally, None))]);
    }
    writing.part(Some(ui.right_sources()));
    for block in composer.sources(&right.sources) {
        let passage = block.passage().clone();
        let is_address = passage.locale == Locale::En && passage.text.starts_with("http");
        let kind = if matches!(block, Block::Item(_)) { Kind::Item } else { Kind::Small };
        let square = is_address.then(|| (Kind::Code, passage.clone()));
        let lines: Vec<_> = std::iter::once((kind, passage)).chain(square).collect();
        writing.entry(lines);
    }
    Some(composer.entry(Entry::Right, id, None))
}
