//! Phrases of the library and of scenarios as the passages that a page is made of.

use super::{Audience, Composer, Sketch};
use crate::app::Kept;
use crate::page::Block;
use crate::passage::Passage;
use crate::prose::{self, Paragraph};
use shelf::content::{Entry, Flags, Given, Id, Scenario, WordKind};
use shelf::phrases::{Key, Phrases};

impl Composer<'_> {
    /// A phrase of the library, as it was written.
    pub(crate) fn entry(&self, entry: Entry, id: &Id, attribute: Option<&str>) -> Passage {
        let key = Key { phrases: Phrases::Library(entry), message: &entry.key(id), attribute };
        prose::line(&self.books.say(self.locale, key, &[]))
    }

    /// Any phrase without arguments, as it was written.
    pub(crate) fn phrase_of(&self, key: Key<'_>) -> Passage {
        self.books.say(self.locale, key, &[])
    }

    /// A phrase of a scenario, as one passage.
    pub(crate) fn told(&self, scenario: &Scenario, key: &str, attribute: Option<&str>) -> Passage {
        prose::line(&self.phrase(scenario, key, attribute))
    }

    pub(crate) fn phrase(&self, scenario: &Scenario, key: &str, attribute: Option<&str>) -> Passage {
        self.books.say(
            self.locale,
            Key { phrases: Phrases::Scenario(&scenario.id), message: key, attribute },
            &[],
        )
    }

    /// A phrase of a scenario, as the paragraphs it is made of.
    pub(super) fn tell(&self, sketch: &mut Sketch, scenario: &Scenario, key: &str, attribute: Option<&str>) {
        sketch.blocks.extend(prose::paragraphs(&self.phrase(scenario, key, attribute)).into_iter().map(
            |paragraph| match paragraph {
                Paragraph::Prose(passage) => Block::Prose(passage),
                Paragraph::Item(passage) => Block::Item(passage),
            },
        ));
    }

    /// The facilitator's note to a place.
    pub(super) fn note(&self, sketch: &mut Sketch, scenario: &Scenario, key: &str) {
        let shown = match self.audience {
            Audience::Person | Audience::Along => false,
            Audience::Facilitator => true,
            Audience::Alone | Audience::Author => self.app.visit().shows_notes(),
        };
        if shown {
            let note = self.phrase(scenario, key, Some("note"));
            sketch.blocks.extend(prose::paragraphs(&note).into_iter().map(|paragraph| match paragraph {
                Paragraph::Prose(passage) | Paragraph::Item(passage) => Block::Note(passage),
            }));
        }
    }

    pub(crate) fn title_of(&self, scenario: &Id) -> Passage {
        let key = Key { phrases: Phrases::Scenario(scenario), message: scenario.as_str(), attribute: None };
        prose::line(&self.books.say(self.locale, key, &[]))
    }

    /// The words of a kept thing; nothing when the shelf no longer has it.
    pub(crate) fn kept(&self, kept: &Kept) -> Option<Passage> {
        let own = |scenario: &Id, kind: WordKind, id: &Id| {
            let scenario = self.app.shelf().scenario(scenario)?;
            Some(self.told(&scenario, &scenario.word_key(kind, id), None))
        };
        match kept {
            Kept::Right(id) => Some(self.entry(Entry::Right, id, None)),
            Kept::Ally(id) => Some(self.entry(Entry::Ally, id, None)),
            Kept::ProblemSay(problem, id) => {
                let key = self.app.shelf().problem(problem)?.say_key(id);
                let key = Key { phrases: Phrases::Library(Entry::Problem), message: &key, attribute: None };
                Some(prose::line(&self.books.say(self.locale, key, &[])))
            }
            Kept::Answers(_) => Some(self.ui().kept_answers()),
            Kept::Rule(country, claim) => self.kept_rule(country, claim),
            Kept::Say(scenario, id) => own(scenario, WordKind::Say, id),
            Kept::Ask(scenario, id) => own(scenario, WordKind::Ask, id),
            Kept::Next(scenario, id) => own(scenario, WordKind::Next, id),
        }
    }
}

/// The ids that are shown to somebody who remembers these flags, each once.
pub(super) fn shown(list: &[Given], flags: Flags) -> Vec<Id> {
    let mut ids = Vec::new();
    for given in list.iter().filter(|given| given.guard.opens(flags)) {
        if !ids.contains(&given.id) {
            ids.push(given.id.clone());
        }
    }
    ids
}
