//! What can happen, after every check.
//!
//! A shelf is read ([`files`](crate::files)), taken apart ([`yaml`](crate::finding::yaml)) and put together again ([`compile`](mod@compile)) before anybody meets it: what
//! is in a [`Catalogue`] has passed, and what has not is told as [`Finding`](crate::finding::Finding)s, all of them. Nothing here knows a
//! terminal, a clock or a language.

pub mod basis;
pub mod compile;
pub mod country;
pub mod danger;
pub mod date;
pub mod fields;
pub mod find;
pub mod form;
pub mod hub;
pub mod plan;
pub mod review;
pub mod scenario;
pub mod spelling;
pub mod states;

pub use compile::{Survey, compile, survey};
pub use country::{Claim, ClaimKind, Country, Line, LineKind};
pub use find::{Length, Thing};
pub use hub::Hub;
pub use scenario::{
    Choice, Citation, Date, Entry, Flags, Given, Gives, Guard, Id, Kind, Outcome, Place, Problem, Right,
    Scenario, Source, Step, Touch, WordKind,
};

pub use form::Form;
pub use plan::Plan;

use std::collections::BTreeMap;
use std::sync::Arc;

use basis::Basis;

/// The shelf and its library. Only checked things live here.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Catalogue {
    /// The themes, in their order.
    pub themes: Vec<Id>,
    /// The services, in their order.
    pub services: Vec<Id>,
    /// What happens to people, in its order.
    pub problems: Vec<Problem>,
    /// The scenarios, *my situation* and lessons among them, in the order of their ids.
    pub scenarios: Vec<Arc<Scenario>>,
    /// The rights.
    pub rights: Vec<Right>,
    /// The sources.
    pub sources: Vec<Source>,
    /// The terms of the glossary.
    pub terms: Vec<Id>,
    /// Who can help.
    pub allies: Vec<Id>,
    /// What each right, term and lesson rests on, by the key of its name.
    pub bases: BTreeMap<String, Basis>,
    /// The country packs, in the order of their ids.
    pub countries: Vec<Country>,
    /// The forms to fill in by hand, in the order of their ids.
    pub forms: Vec<Form>,
    /// The plans of workshops, in the order of their minutes.
    pub plans: Vec<Plan>,
}

impl Catalogue {
    /// The scenario of this name.
    pub fn scenario(&self, id: &Id) -> Option<&Arc<Scenario>> {
        self.scenarios.iter().find(|scenario| scenario.id == *id)
    }

    /// The problem of this name.
    pub fn problem(&self, id: &Id) -> Option<&Problem> {
        self.problems.iter().find(|problem| problem.id == *id)
    }

    /// The right of this name.
    pub fn right(&self, id: &Id) -> Option<&Right> {
        self.rights.iter().find(|right| right.id == *id)
    }

    /// The source of this name.
    pub fn source(&self, id: &Id) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }

    /// The form of this name.
    pub fn form(&self, id: &Id) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == *id)
    }

    /// The plan of this name.
    pub fn plan(&self, id: &Id) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == *id)
    }

    /// The country pack of this name.
    pub fn country(&self, id: &Id) -> Option<&Country> {
        self.countries.iter().find(|country| country.id == *id)
    }
}
