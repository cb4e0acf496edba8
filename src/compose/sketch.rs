//! What a view brings of its own; the rest is the same for every page.

use crate::app::Message;
use crate::page::{Block, Offer, Role, Typed};
use crate::passage::{MarkKind, Passage};
use shelf::content::Id;

/// What a view brings; the rest is the same for every page.
#[derive(Clone, Debug)]
pub(crate) struct Sketch {
    pub(crate) context: Passage,
    pub(crate) title: Passage,
    /// What is being typed, if the page asks for words.
    pub(crate) typed: Option<Typed>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) choices: Vec<Offer>,
    /// The rights that the page touches.
    pub(crate) rights: Vec<Id>,
    /// Who can help with what the page is about.
    pub(crate) allies: Vec<Id>,
}

impl Sketch {
    pub(crate) fn prose(&mut self, passage: Passage) {
        self.blocks.push(Block::Prose(passage));
    }

    pub(super) fn heading(&mut self, passage: Passage) {
        self.blocks.push(Block::Heading(passage));
    }

    pub(super) fn item(&mut self, passage: Passage) {
        self.blocks.push(Block::Item(passage));
    }

    pub(crate) fn choice(&mut self, id: impl Into<String>, label: Passage, message: Message) {
        self.choices.push(Offer { id: id.into(), label, message, role: Role::Choice, group: None });
    }

    /// The words of the page that the glossary explains, in reading order.
    pub(super) fn terms(&self) -> Vec<Id> {
        let mut terms = Vec::new();
        let passages =
            self.blocks.iter().map(Block::passage).chain(self.choices.iter().map(|offer| &offer.label));
        for mark in passages.flat_map(|passage| &passage.marks) {
            if let MarkKind::Term(id) = &mark.kind
                && !terms.contains(id)
            {
                terms.push(id.clone());
            }
        }
        terms
    }
}
