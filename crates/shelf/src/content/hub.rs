//! A hub: the place that the guide stands in, and the people there who help.
//!
//! Described in a file of its own by whoever runs the place, in as many of the guide’s languages as they can. This file
//! refuses to know who reads it.

use std::time::Duration;

use super::scenario::{Date, Id};
use crate::signed::Key;

mod code;

pub use code::StaffCode;

/// A place where people drop in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hub {
    /// What it is called.
    pub name: Words,
    /// Where it is.
    pub place: Option<Words>,
    /// When it is open.
    pub hours: Option<Words>,
    /// How to get there.
    pub way: Option<Words>,
    /// The languages that are spoken there, by name.
    pub speaks: Vec<Words>,
    /// The country whose rules hold there.
    pub country: Option<Id>,
    /// Who helps, as the file lists them.
    pub contacts: Vec<Contact>,
    /// What it helps with besides.
    pub helps_with: Vec<Helps>,
    /// What visitors may do at a kiosk there.
    pub kiosk: Kiosk,
    /// The day somebody checked all of this.
    pub checked: Date,
}

/// What holds for a kiosk, and what visitors may do at it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Kiosk {
    /// The tags of the languages that are offered, in their order; every one where none is named.
    pub languages: Vec<Id>,
    /// The only stories and lessons that are there; every one where none is named.
    pub shows: Vec<Id>,
    /// Those that are not there.
    pub hides: Vec<Id>,
    /// How long nobody does anything before somebody is asked whether they are there.
    pub warn_after: Option<Duration>,
    /// How long they have to answer.
    pub forget_after: Option<Duration>,
    /// The colours: one of [`Self::THEMES`].
    pub theme: Option<&'static str>,
    /// How large things are: one of [`Self::SIZES`].
    pub size: Option<&'static str>,
    /// The tag of the language that pages are shown in to somebody else.
    pub second: Option<Id>,
    /// Whether visits are counted by the week.
    pub counts: bool,
    /// What hub staff type to get behind the guide.
    pub code: Option<StaffCode>,
    /// Whose bundles it opens; where nobody is named, anybody's.
    pub keys: Vec<Key>,
    /// Printing, if there is any.
    pub print: Option<Printing>,
}

impl Kiosk {
    /// The names of the colours that a screen can have.
    pub const THEMES: [&'static str; 6] = ["auto", "light", "dark", "contrast", "contrast-light", "plain"];
    /// The names of the sizes.
    pub const SIZES: [&'static str; 2] = ["normal", "large"];

    /// Whether this story or lesson is there.
    pub fn has(&self, scenario: &Id) -> bool {
        (self.shows.is_empty() || self.shows.contains(scenario)) && !self.hides.contains(scenario)
    }
}

/// A printer, and how much may come out of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Printing {
    /// The queue of the printer; the system’s own if none is named.
    pub printer: Option<String>,
    /// How many pages one visit may print.
    pub pages: u16,
    /// How many times one visit may print.
    pub copies: u16,
}

impl Printing {
    /// How many pages a visit may print where nobody said.
    pub const PAGES: u16 = 4;
    /// How many times, where nobody said.
    pub const COPIES: u16 = 2;
}

/// A text in at least one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Words {
    /// The tag of the language that stands first.
    pub language: Id,
    /// The text in it: one line.
    pub text: String,
    /// The same in other languages.
    pub others: Vec<(Id, String)>,
}

impl Words {
    /// The text in the language with this tag, else in the one that stands first; with its language.
    pub fn within(&self, tag: &str) -> (&Id, &str) {
        let other = self.others.iter().find(|(language, _)| language.as_str() == tag);
        let other = other.filter(|_| self.language.as_str() != tag);
        other.map_or((&self.language, self.text.as_str()), |(language, text)| (language, text.as_str()))
    }
}

/// Somebody who helps.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contact {
    /// How they help.
    pub kind: ContactKind,
    /// Who they are.
    pub name: Words,
    /// What they do.
    pub does: Option<Words>,
    /// What is dialled.
    pub phone: Option<String>,
    /// When they can be reached.
    pub hours: Option<Words>,
    /// Where they can be found.
    pub address: Option<Words>,
}

/// How somebody helps.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ContactKind {
    /// When things become too much.
    Crisis,
    /// Speaks with you and for you.
    Advocacy,
    /// Has lived through similar things.
    PeerSupport,
    /// In another way.
    Other,
}

impl ContactKind {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Crisis, Self::Advocacy, Self::PeerSupport, Self::Other];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Crisis => "crisis",
            Self::Advocacy => "advocacy",
            Self::PeerSupport => "peer-support",
            Self::Other => "other",
        }
    }
}

/// Something that a hub helps with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Helps {
    /// Something that the guide has words for.
    With(Topic),
    /// Something in the hub’s own words.
    Own(Words),
}

/// What hubs help with, as far as the guide has words for it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Topic {
    /// A home.
    Housing,
    /// Work.
    Work,
    /// Money from the state.
    Benefits,
    /// Courses.
    Learning,
    /// The body.
    Health,
    /// Not being alone.
    Company,
}

impl Topic {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Housing, Self::Work, Self::Benefits, Self::Learning, Self::Health, Self::Company];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Housing => "housing",
            Self::Work => "work",
            Self::Benefits => "benefits",
            Self::Learning => "learning",
            Self::Health => "health",
            Self::Company => "company",
        }
    }
}
