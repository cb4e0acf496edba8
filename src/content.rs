//! What can happen, after every check.

pub mod scenario;

pub use scenario::{
    Choice, Citation, Date, Entry, Flags, Given, Gives, Guard, Id, Kind, Outcome, Place, Right, Scenario,
    Source, Step, Touch, WordKind,
};

use std::sync::Arc;

/// The shelf and its library. Only checked things live here.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Catalogue {
    /// The themes, in their order.
    pub themes: Vec<Id>,
    /// The services, in their order.
    pub services: Vec<Id>,
    /// The scenarios, *my situation* among them, in the order of their ids.
    pub scenarios: Vec<Arc<Scenario>>,
    /// The rights.
    pub rights: Vec<Right>,
    /// The sources.
    pub sources: Vec<Source>,
    /// The terms of the glossary.
    pub terms: Vec<Id>,
    /// Who can help.
    pub allies: Vec<Id>,
}

impl Catalogue {
    /// The scenario of this name.
    pub fn scenario(&self, id: &Id) -> Option<&Arc<Scenario>> {
        self.scenarios.iter().find(|scenario| scenario.id == *id)
    }

    /// The right of this name.
    pub fn right(&self, id: &Id) -> Option<&Right> {
        self.rights.iter().find(|right| right.id == *id)
    }

    /// The source of this name.
    pub fn source(&self, id: &Id) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }
}

/// How much a finding matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Nobody may meet this.
    Error,
    /// Doubtful.
    Warning,
}

/// Something wrong or doubtful in content or phrases, with its place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Finding {
    /// The file, as it was named to us.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// How much it matters.
    pub severity: Severity,
    /// A stable name: `unknown-target`.
    pub code: &'static str,
    /// One sentence that says what is the matter.
    pub what: String,
    /// One sentence that says what to do.
    pub hint: String,
    /// The line of the file that it is about.
    pub source: String,
}
