//! What somebody takes along from a story: its sentences and questions, its rights with what they rest on, who can help near
//! here, and room for a hand.
//!
//! It is what the story gives on any way, so that it says nothing of the way that a room went. It refuses to know who was there.

use super::{Kind, Writing};
use crate::page::Block;
use crate::passage::Passage;
use shelf::content::{Entry, Given, Gives, Id, Scenario, WordKind};
use shelf::language::Locale;

/// The whole of it; what the story is called.
pub(super) fn write(writing: &mut Writing<'_>, id: &Id) -> Option<Passage> {
    let scenario = writing.composer.app.shelf().scenario(id)?;
    words(writing, &scenario);
    rights(writing, &scenario);
    hub(writing);
    Some(writing.composer.title_of(id))
}

/// Its sentences and questions, and room for one’s own.
pub(super) fn words(writing: &mut Writing<'_>, scenario: &Scenario) {
    let composer = writing.composer;
    let ui = composer.ui();
    let word = |kind| move |id: &Id| composer.told(scenario, &scenario.word_key(kind, id), None);
    writing.part(Some(ui.after_says()));
    for id in given(scenario, |gives| &gives.says) {
        writing.entry(vec![(Kind::Said, word(WordKind::Say)(&id))]);
    }
    writing.room(2);
    writing.part(Some(ui.after_asks()));
    for id in given(scenario, |gives| &gives.asks) {
        writing.entry(vec![(Kind::Ask, word(WordKind::Ask)(&id))]);
    }
    writing.room(2);
}

/// Its rights, each with what it means and rests on.
pub(super) fn rights(writing: &mut Writing<'_>, scenario: &Scenario) {
    let composer = writing.composer;
    writing.part(Some(composer.ui().after_rights()));
    for id in given(scenario, |gives| &gives.rights) {
        let Some(right) = composer.app.shelf().right(&id) else { continue };
        let name = composer.entry(Entry::Right, &id, None);
        let means = composer.entry(Entry::Right, &id, Some("means"));
        let mut lines = vec![(Kind::Item, name), (Kind::Prose, means)];
        for block in composer.sources(&right.sources) {
            let passage = block.passage().clone();
            let is_address = passage.locale == Locale::En && passage.text.starts_with("http");
            let square =
                (is_address && !matches!(block, Block::Item(_))).then(|| (Kind::Code, passage.clone()));
            lines.push((Kind::Small, passage));
            lines.extend(square);
        }
        writing.entry(lines);
    }
}

/// Who can help: the hub where there is one, else room for a name.
pub(super) fn hub(writing: &mut Writing<'_>) {
    let composer = writing.composer;
    writing.part(Some(composer.room().handout_hub_sheet()));
    let mut lines: Vec<(Kind, Passage)> = Vec::new();
    for block in composer.hub() {
        if matches!(block, Block::Item(_)) {
            writing.entry(std::mem::take(&mut lines));
        }
        let small = if matches!(block, Block::Aside(_)) { Kind::Small } else { Kind::Prose };
        let kind = if matches!(block, Block::Item(_)) { Kind::Item } else { small };
        lines.push((kind, block.passage().clone()));
    }
    writing.entry(lines);
    writing.room(2);
}

/// What a story gives on any way, each once, in the order of its places.
pub(super) fn given<'s>(scenario: &'s Scenario, list: impl Fn(&'s Gives) -> &'s [Given]) -> Vec<Id> {
    let mut ids: Vec<Id> = Vec::new();
    for place in scenario.places() {
        let choices = scenario.choices(place).iter().map(|choice| &choice.gives);
        for one in choices.chain(scenario.gives(place)).flat_map(&list) {
            if !ids.contains(&one.id) {
                ids.push(one.id.clone());
            }
        }
    }
    ids
}

impl Writing<'_> {
    /// So many empty lines, with no words before them.
    pub(super) fn room(&mut self, rows: u8) {
        let nothing = Passage::plain("", self.composer.locale());
        self.entry(vec![(Kind::Write(rows), nothing)]);
    }
}
