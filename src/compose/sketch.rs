//! What a view brings of its own; the rest is the same for every page.

use crate::app::{Message, Public};
use crate::page::standing::Part;
use crate::page::{Beside, Block, Offer, Role, Typed, Whereabouts};
use crate::passage::{MarkKind, Passage};
use shelf::content::Id;

/// What a view brings; the rest is the same for every page.
#[derive(Clone, Debug)]
pub(crate) struct Sketch {
    pub(crate) place: Whereabouts,
    pub(crate) title: Passage,
    /// What is being typed, if the page asks for words.
    pub(crate) typed: Option<Typed>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) choices: Vec<Offer>,
    /// Behind which block it is told that something was kept, if not above everything.
    pub(crate) keeps_at: Option<usize>,
    /// The rights that the page touches.
    pub(crate) rights: Vec<Id>,
    /// Who can help with what the page is about.
    pub(crate) allies: Vec<Id>,
    /// What it means when somebody does anything that means nothing else here.
    pub(crate) anything: Option<Message>,
    /// What it names that a phone can open.
    pub(crate) public: Vec<Public>,
    /// Whether its list goes on elsewhere.
    pub(crate) part: Part,
}

impl Sketch {
    pub(crate) fn prose(&mut self, passage: Passage) {
        self.blocks.push(Block::Prose(passage));
    }

    pub(super) fn heading(&mut self, passage: Passage) {
        self.blocks.push(Block::Heading(passage));
    }

    /// The heading of words that can be kept: what was kept is told beside the first of them.
    pub(super) fn naming(&mut self, passage: Passage) {
        self.heading(passage);
        self.keeps_at.get_or_insert(self.blocks.len());
    }

    /// What some short things are, and these; nothing where there are none.
    pub(super) fn facts(&mut self, label: Passage, values: impl Iterator<Item = Passage>) {
        let values: Vec<Passage> = values.collect();
        if !values.is_empty() {
            self.blocks.push(Block::Facts { label, values });
        }
    }

    pub(super) fn item(&mut self, passage: Passage) {
        self.blocks.push(Block::Item(passage));
    }

    pub(crate) fn choice(&mut self, id: impl Into<String>, label: Passage, message: Message) {
        self.choices.push(Offer {
            id: id.into(),
            label,
            message,
            role: Role::Choice,
            group: None,
            beside: Beside::default(),
        });
    }

    /// What stands beside the last choice.
    pub(super) fn beside(&mut self, beside: Beside) {
        if let Some(offer) = self.choices.last_mut() {
            offer.beside = beside;
        }
    }

    /// The name of the choices from this one on, if there are any.
    pub(super) fn group(&mut self, from: usize, name: Passage) {
        if let Some(offer) = self.choices.get_mut(from) {
            offer.group = Some(name);
        }
    }

    /// The words of the page that the glossary explains, in reading order.
    pub(super) fn terms(&self) -> Vec<Id> {
        let mut terms = Vec::new();
        let blocks = self.blocks.iter().flat_map(Block::passages);
        let passages = blocks.chain(self.choices.iter().map(|offer| &offer.label));
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
