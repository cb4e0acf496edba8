//! A story on paper: every place, everything that can be said there, what tends to follow, and where that leads.

use super::{Kind, Writing};
use crate::passage::Passage;
use crate::prose::{self, Paragraph};
use shelf::content::{Entry, Flags, Given, Gives, Guard, Id, Kind as Sort, Place, Scenario, WordKind};

type Lines = Vec<(Kind, Passage)>;

/// The whole of it; what it is called.
pub(super) fn write(writing: &mut Writing<'_>, id: &Id) -> Option<Passage> {
    let composer = writing.composer;
    let scenario = composer.app.shelf().scenario(id)?;
    writing.part(None);
    for paragraph in paragraphs(writing, &scenario, id.as_str(), Some("about")) {
        writing.entry(vec![paragraph]);
    }
    for place in scenario.places() {
        write_place(writing, &scenario, place);
    }
    Some(composer.title_of(id))
}

pub(super) fn write_place(writing: &mut Writing<'_>, scenario: &Scenario, place: Place) {
    let composer = writing.composer;
    let ui = composer.ui();
    let key = scenario.place_key(place);
    writing.part(Some(composer.told(scenario, &key, Some("title"))));
    for paragraph in paragraphs(writing, scenario, &key, None) {
        writing.entry(vec![paragraph]);
    }
    let is_step = matches!(place, Place::Step(_));
    if scenario.kind == Sort::Lesson && is_step {
        let question = composer.told(scenario, &key, Some("question"));
        writing.entry(vec![(Kind::Prose, ui.lesson_question()), (Kind::Said, question)]);
    } else if is_step {
        writing.entry(vec![(Kind::Prose, ui.step_question())]);
        for choice in scenario.choices(place) {
            let key = scenario.choice_key(place, choice);
            let mut lines = vec![(Kind::Item, composer.told(scenario, &key, None))];
            lines.extend(only(writing, scenario, choice.guard));
            lines.extend(paragraphs(writing, scenario, &key, Some("after")).into_iter().map(in_item));
            lines.extend(gives(writing, scenario, &choice.gives));
            let next = composer.told(scenario, &scenario.place_key(choice.to), Some("title"));
            lines.push((Kind::Small, ui.booklet_goes_on(next.within())));
            writing.entry(lines);
        }
    }
    if let Some(given) = scenario.gives(place) {
        let lines = gives(writing, scenario, given);
        writing.entry(lines);
    }
}

/// What has to have been chosen before, or must not have been, for a choice to be there: the words of each choice that is
/// remembered for it.
fn only(writing: &Writing<'_>, scenario: &Scenario, guard: Guard) -> Lines {
    let composer = writing.composer;
    let ui = composer.ui();
    let those = |flags: Flags| -> Vec<String> {
        let at = |place| scenario.choices(place).iter().map(move |before| (place, before));
        let before = scenario.places().flat_map(at).filter(|(_, before)| before.remembers.meets(flags));
        // The same can be said at several places.
        let mut told: Vec<String> = Vec::new();
        for (place, before) in before {
            let words = composer.told(scenario, &scenario.choice_key(place, before), None).within();
            if !told.contains(&words) {
                told.push(words);
            }
        }
        told
    };
    let all = (0..Flags::MOST).map(|nth| Flags(1 << nth)).filter(|flag| guard.needs.meets(*flag));
    // One of those that are remembered as the same is enough.
    let needed = all.map(those).filter(|choices| !choices.is_empty()).map(|choices| choices.join(" / "));
    let needed = needed.map(|choices| ui.booklet_only_after(choices));
    let kept_off = those(guard.unless).into_iter().map(|choice| ui.booklet_not_after(choice));
    needed.chain(kept_off).map(|words| (Kind::Small, words)).collect()
}

/// A list within a line of a list is a paragraph of that line.
fn in_item((kind, passage): (Kind, Passage)) -> (Kind, Passage) {
    (if kind == Kind::Item { Kind::Prose } else { kind }, passage)
}

fn paragraphs(writing: &Writing<'_>, scenario: &Scenario, key: &str, attribute: Option<&str>) -> Lines {
    let told = writing.composer.phrase(scenario, key, attribute);
    let line = |paragraph| match paragraph {
        Paragraph::Prose(passage) => (Kind::Prose, passage),
        Paragraph::Item(passage) => (Kind::Item, passage),
    };
    prose::paragraphs(&told).into_iter().map(line).collect()
}

/// Everything that a choice or an outcome gives on any way: words first, then rights, people and next steps.
fn gives(writing: &Writing<'_>, scenario: &Scenario, gives: &Gives) -> Lines {
    let composer = writing.composer;
    let ui = composer.ui();
    let word = |kind| move |id: &Id| composer.told(scenario, &scenario.word_key(kind, id), None);
    let library = |entry| move |id: &Id| composer.entry(entry, id, None);
    let mut lines = Lines::new();
    named(&mut lines, ui.after_says(), &gives.says, Kind::Said, word(WordKind::Say));
    named(&mut lines, ui.after_asks(), &gives.asks, Kind::Said, word(WordKind::Ask));
    named(&mut lines, ui.after_rights(), &gives.rights, Kind::Small, library(Entry::Right));
    named(&mut lines, ui.after_helps(), &gives.helps, Kind::Small, library(Entry::Ally));
    named(&mut lines, ui.after_next(), &gives.next, Kind::Small, word(WordKind::Next));
    lines
}

/// Things under what they are; nothing where there are none.
fn named(lines: &mut Lines, label: Passage, list: &[Given], kind: Kind, words: impl Fn(&Id) -> Passage) {
    if list.is_empty() {
        return;
    }
    lines.push((Kind::Prose, label));
    let mut told: Vec<&Id> = Vec::new();
    for given in list {
        if !told.contains(&&given.id) {
            told.push(&given.id);
            lines.push((kind, words(&given.id)));
        }
    }
}
