//! What a compiled shelf knows at once: the things that scenarios and packs point to, which packs there are, and how many
//! scenarios each list has. It does not grow with the number of stories.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cards::{Cards, Tally};
use crate::content::basis::Basis;
use crate::content::country::Region;
use crate::content::form::Form;
use crate::content::{Catalogue, Id, Length, Plan, Problem, Right, Source};

/// What is known of a shelf before any of its parts is read.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Library {
    /// The themes, in their order.
    pub themes: Vec<Id>,
    /// The services, in their order.
    pub services: Vec<Id>,
    /// What happens to people, in its order.
    pub problems: Vec<Problem>,
    /// The rights.
    pub rights: Vec<Right>,
    /// The terms of the glossary.
    pub terms: Vec<Id>,
    /// Who can help.
    pub allies: Vec<Id>,
    /// The country packs, in the order of their ids.
    pub packs: Vec<Pack>,
    /// The forms, in the order of their ids.
    pub forms: Vec<FormCard>,
    /// The plans of workshops, the shortest first.
    pub plans: Vec<PlanCard>,
    pub(super) counts: Tally,
}

/// What texts rest on. Few pages show it, and it is as large as the rest together.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Grounds {
    /// The sources.
    pub(super) sources: Vec<Source>,
    /// What each right, term and lesson rests on, by the key of its name.
    pub(super) bases: BTreeMap<String, Basis>,
}

impl Grounds {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        Self { sources: catalogue.sources.clone(), bases: catalogue.bases.clone() }
    }
}

/// A country pack, as a list shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Pack {
    /// Its name.
    pub id: Id,
    /// The part of the world that it lies in, if it says so.
    pub region: Option<Region>,
}

/// A form to fill in, as a list shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FormCard {
    /// Its name.
    pub id: Id,
    /// The rights that it helps with.
    pub rights: Vec<Id>,
    /// The problems from which it is offered.
    pub problems: Vec<Id>,
}

/// A plan of a workshop, as a list shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PlanCard {
    /// Its name.
    pub id: Id,
    /// How long it takes, in minutes.
    pub minutes: u16,
}

impl PlanCard {
    fn of(plan: &Plan) -> Self {
        Self { id: plan.id.clone(), minutes: plan.minutes }
    }
}

impl FormCard {
    fn of(form: &Form) -> Self {
        Self { id: form.id.clone(), rights: form.rights.clone(), problems: form.problems.clone() }
    }
}

impl Library {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let packs = catalogue.countries.iter();
        let mut library = Self {
            themes: catalogue.themes.clone(),
            services: catalogue.services.clone(),
            problems: catalogue.problems.clone(),
            rights: catalogue.rights.clone(),
            terms: catalogue.terms.clone(),
            allies: catalogue.allies.clone(),
            packs: packs.map(|pack| Pack { id: pack.id.clone(), region: pack.region }).collect(),
            forms: catalogue.forms.iter().map(FormCard::of).collect(),
            plans: catalogue.plans.iter().map(PlanCard::of).collect(),
            counts: Tally::default(),
        };
        library.count(&Cards::of(catalogue));
        library
    }

    /// Counts these, in the order of what they point to.
    pub(super) fn count(&mut self, cards: &Cards) {
        self.counts = cards.tally(self.themes.len(), self.services.len(), self.rights.len());
    }

    /// Whether there is no scenario.
    pub const fn is_empty(&self) -> bool {
        self.counts.all == 0
    }

    /// Where somebody answers about their own situation.
    pub fn mine(&self) -> &[Id] {
        &self.counts.mine
    }

    /// How many lessons there are.
    pub const fn lessons(&self) -> usize {
        self.counts.lessons
    }

    /// How many stories a theme or a service has.
    pub fn count_within(&self, id: &Id) -> usize {
        count(&self.themes, &self.counts.themes, id).max(count(&self.services, &self.counts.services, id))
    }

    /// How many stories and lessons touch a right.
    pub fn count_about(&self, right: &Id) -> usize {
        let nth = self.rights.iter().position(|known| known.id == *right);
        nth.and_then(|nth| self.counts.rights.get(nth)).copied().unwrap_or(0)
    }

    /// How many stories and lessons have a length.
    pub fn count_of_length(&self, length: Length) -> usize {
        let nth = Length::ALL.iter().position(|known| *known == length);
        nth.and_then(|nth| self.counts.lengths.get(nth)).copied().unwrap_or(0)
    }
}

fn count(ids: &[Id], counts: &[usize], id: &Id) -> usize {
    let nth = ids.iter().position(|known| known == id);
    nth.and_then(|nth| counts.get(nth)).copied().unwrap_or(0)
}
