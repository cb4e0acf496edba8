//! The parts of a compiled shelf: what each is called, and where they are read from.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Bytes;
use crate::container::{Container, Refused};
use crate::content::Id;

/// A part, by what is in it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part<'a> {
    /// What scenarios and packs point to.
    Library,
    /// What texts rest on.
    Grounds,
    /// What lists say of scenarios.
    Cards,
    /// A scenario.
    Scenario(&'a Id),
    /// A pack.
    Country(&'a Id),
    /// A form to fill in.
    Form(&'a Id),
    /// A plan of a workshop.
    Plan(&'a Id),
    /// The tags of the languages, one a line.
    Languages,
    /// What a file of phrases says, by the folder of its language and its name.
    Said(&'a str, &'a str),
    /// A file as it was written, by its folder and its name in that: for whoever works on the shelf.
    Source(&'a str, &'a str),
}

impl Part<'_> {
    /// Its id in a container.
    pub(super) fn id(self) -> String {
        match self {
            Self::Library => "library".to_owned(),
            Self::Grounds => "grounds".to_owned(),
            Self::Cards => "cards".to_owned(),
            Self::Scenario(id) => format!("scenario/{id}"),
            Self::Country(id) => format!("country/{id}"),
            Self::Form(id) => format!("form/{id}"),
            Self::Plan(id) => format!("plan/{id}"),
            Self::Languages => "languages".to_owned(),
            Self::Said(language, file) => format!("said/{language}/{file}"),
            Self::Source(root, inside) => format!("source/{root}/{inside}"),
        }
    }
}

/// Where parts are.
#[derive(Clone)]
pub(super) enum Parts {
    /// In memory.
    Here(BTreeMap<String, Vec<u8>>),
    /// In the program or a file.
    There(Arc<Container>),
}

impl Default for Parts {
    fn default() -> Self {
        Self::Here(BTreeMap::new())
    }
}

impl Parts {
    pub(super) fn part(&self, part: Part<'_>) -> Result<Option<Bytes>, Refused> {
        match self {
            Self::Here(parts) => Ok(parts.get(&part.id()).cloned().map(Bytes::Owned)),
            Self::There(container) => container.part(&part.id()),
        }
    }
}
