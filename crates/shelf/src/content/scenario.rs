//! What can happen: scenarios and the library that they point into.
//!
//! Ids only; not a word of prose. This file refuses to know any language, terminal, clock or disk. The values here
//! are made by [`super::compile`](mod@super::compile) alone, after every check, so that whoever holds one need not check again.

use std::fmt;
use std::sync::Arc;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use super::date::Date;
use super::states::Longest;
use crate::finding::is_name;

/// A name: lowercase ASCII words joined by single hyphens.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The id in `text`, if it is one.
    pub fn new(text: &str) -> Option<Self> {
        is_name(text).then(|| Self(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// What comes back from a compiled shelf is held against the same rule.
impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        Self::new(text).ok_or_else(|| D::Error::custom("this is no name"))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What a scenario file is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// Somebody else's situation, walked through.
    Story,
    /// The person answers about their own situation.
    MySituation,
    /// Pages to read one after another; each asks nothing but to go on.
    Lesson,
}

/// What may be hard to read; said before a scenario opens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Touch {
    /// Force, restraint, being held.
    Force,
    /// Being locked in or kept somewhere.
    Detention,
    /// Violence or abuse by somebody.
    Abuse,
    /// Self-harm or suicide.
    SelfHarm,
    /// Death or dying.
    Death,
    /// The body, bleeding, birth, illness.
    Body,
}

impl Touch {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 6] =
        [Self::Force, Self::Detention, Self::Abuse, Self::SelfHarm, Self::Death, Self::Body];

    /// The word for it in YAML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Force => "force",
            Self::Detention => "detention",
            Self::Abuse => "abuse",
            Self::SelfHarm => "self-harm",
            Self::Death => "death",
            Self::Body => "body",
        }
    }

    /// Whether somebody who reads of it may need a person more than a page.
    pub const fn needs_help(self) -> bool {
        matches!(self, Self::Force | Self::Abuse | Self::SelfHarm)
    }
}

/// Where a walk can be: a step that asks something, or an outcome.
///
/// Made only in `build.rs`, for one scenario, and always inside it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Place {
    /// The nth step.
    Step(u16),
    /// The nth outcome.
    Outcome(u16),
}

/// A set of at most sixteen flags of one scenario.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Flags(pub u16);

impl Flags {
    /// How many a scenario can have.
    pub const MOST: usize = 16;

    /// These and those.
    #[must_use]
    pub const fn with(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether all of `others` are here.
    pub const fn holds(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// Whether any of `others` is here.
    pub const fn meets(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }
}

/// When something is shown.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Guard {
    /// All of these must be remembered.
    pub needs: Flags,
    /// None of these may be remembered.
    pub unless: Flags,
}

impl Guard {
    /// Whether it opens for somebody who remembers `flags`.
    pub const fn opens(self, flags: Flags) -> bool {
        flags.holds(self.needs) && !flags.meets(self.unless)
    }
}

/// Something listed under a choice or an outcome, and when it is shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Given {
    /// What it is.
    pub id: Id,
    /// When it is shown.
    pub guard: Guard,
}

/// Everything that a choice or an outcome gives.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Gives {
    /// Rights that it touches.
    pub rights: Vec<Given>,
    /// Sentences to say.
    pub says: Vec<Given>,
    /// Questions to ask.
    pub asks: Vec<Given>,
    /// Who can help.
    pub helps: Vec<Given>,
    /// Next steps.
    pub next: Vec<Given>,
    /// Sentences and questions that go onto the sheet by themselves.
    pub keeps: Vec<Given>,
}

/// Something the person can say or do at a step.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// Its name within the step.
    pub id: Id,
    /// The place it leads to.
    pub to: Place,
    /// What choosing it makes the walk remember.
    pub remembers: Flags,
    /// When it is offered.
    pub guard: Guard,
    /// Whether it is a way of saying nothing.
    pub quiet: bool,
    /// What it gives.
    pub gives: Gives,
}

/// A place that asks something.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Step {
    /// Its name within the scenario.
    pub id: Id,
    /// What can be chosen, in the author's order.
    pub choices: Vec<Choice>,
}

/// A place where a scenario comes to rest. It is told, not graded.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Outcome {
    /// Its name within the scenario.
    pub id: Id,
    /// What it gives.
    pub gives: Gives,
}

/// One situation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Scenario {
    /// Its name on the shelf.
    pub id: Id,
    /// What it is for.
    pub kind: Kind,
    /// Its theme; a story alone has one.
    pub theme: Option<Id>,
    /// Where in health care it happens; a story alone has one.
    pub service: Option<Id>,
    /// How long it takes, in minutes, at a calm pace.
    pub minutes: u8,
    /// What may be hard to read.
    pub touches: Vec<Touch>,
    /// Whether help from a person is the first thing that its outcomes offer.
    pub help_first: bool,
    /// Where it begins.
    pub start: Place,
    /// The steps.
    pub steps: Vec<Step>,
    /// The outcomes.
    pub outcomes: Vec<Outcome>,
    /// The names of its flags; the nth is bit n.
    pub flags: Vec<Id>,
    /// How long its ways can be.
    #[serde(skip)]
    pub longest: Longest,
}

impl Problem {
    /// The key of the phrase for one of its sentences.
    pub fn say_key(&self, say: &Id) -> String {
        format!("{}--say--{say}", Entry::Problem.key(&self.id))
    }
}

impl Scenario {
    /// What can be chosen at `place`: nothing at an outcome.
    pub fn choices(&self, place: Place) -> &[Choice] {
        match place {
            Place::Step(nth) => self.steps.get(usize::from(nth)).map_or(&[], |step| &step.choices),
            Place::Outcome(_) => &[],
        }
    }

    /// What `place` gives by itself: nothing at a step, where choices give; but a page of a lesson has only the way on.
    pub fn gives(&self, place: Place) -> Option<&Gives> {
        match place {
            Place::Step(_) if self.kind != Kind::Lesson => None,
            Place::Step(_) => self.choices(place).first().map(|way_on| &way_on.gives),
            Place::Outcome(nth) => self.outcomes.get(usize::from(nth)).map(|outcome| &outcome.gives),
        }
    }

    /// The most choices that somebody who remembers `flags` at `place` can still make up to an outcome: 0 at an outcome,
    /// 1 at a last step. None where nobody can say, since a way from there leads in a circle.
    pub fn longest(&self, place: Place, flags: Flags) -> Option<usize> {
        self.longest.from(self, (place, flags))
    }

    /// The name of `place`.
    pub fn place_id(&self, place: Place) -> Option<&Id> {
        match place {
            Place::Step(nth) => self.steps.get(usize::from(nth)).map(|step| &step.id),
            Place::Outcome(nth) => self.outcomes.get(usize::from(nth)).map(|outcome| &outcome.id),
        }
    }

    /// Every place, steps first.
    pub fn places(&self) -> impl Iterator<Item = Place> + '_ {
        let steps = (0_u16..).zip(&self.steps).map(|(nth, _)| Place::Step(nth));
        let outcomes = (0_u16..).zip(&self.outcomes).map(|(nth, _)| Place::Outcome(nth));
        steps.chain(outcomes)
    }

    /// The key of the phrase for `place`.
    pub fn place_key(&self, place: Place) -> String {
        self.place_id(place).map_or_else(String::new, |id| format!("{}--{id}", self.id))
    }

    /// The key of the phrase for a choice at `place`.
    pub fn choice_key(&self, place: Place, choice: &Choice) -> String {
        format!("{}--{}", self.place_key(place), choice.id)
    }

    /// The key of one of this scenario's own words.
    pub fn word_key(&self, kind: WordKind, id: &Id) -> String {
        format!("{}--{}--{id}", self.id, kind.name())
    }
}

/// The words a scenario brings of its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum WordKind {
    /// A sentence to say.
    Say,
    /// A question to ask.
    Ask,
    /// A next step.
    Next,
}

impl WordKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Say, Self::Ask, Self::Next];

    /// Its part of a key. No place may have this name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Say => "say",
            Self::Ask => "ask",
            Self::Next => "next",
        }
    }
}

/// The things a library is made of: the first part of their keys, and no scenario's name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Entry {
    /// A theme of the shelf.
    Theme,
    /// A service: where in health care a scenario happens.
    Service,
    /// What is happening to somebody.
    Problem,
    /// A right.
    Right,
    /// A source.
    Source,
    /// A term of the glossary.
    Term,
    /// Somebody who can help.
    Ally,
    /// A country that there is a pack for.
    Country,
}

impl Entry {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Theme,
        Self::Service,
        Self::Problem,
        Self::Right,
        Self::Source,
        Self::Term,
        Self::Ally,
        Self::Country,
    ];

    /// Its part of a key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Service => "service",
            Self::Problem => "problem",
            Self::Right => "right",
            Self::Source => "source",
            Self::Term => "term",
            Self::Ally => "ally",
            Self::Country => "country",
        }
    }

    /// The key of the phrase for `id`.
    pub fn key(self, id: &Id) -> String {
        format!("{}--{id}", self.name())
    }
}

/// Something that happens to people, in their own words: a way to the rights and scenarios that answer it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Problem {
    /// Its name.
    pub id: Id,
    /// The rights that it touches; at least one.
    pub rights: Vec<Id>,
    /// Stories and lessons about it, the best first; at least one.
    pub scenarios: Vec<Id>,
    /// Sentences that somebody can say at once; at least one.
    pub says: Vec<Id>,
    /// Whether help from a person is the first thing that it offers.
    pub help_first: bool,
}

/// What a person is entitled to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Right {
    /// Its name.
    pub id: Id,
    /// Its theme.
    pub theme: Id,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// Who can help with it.
    pub helps: Vec<Id>,
}

/// A place in a source.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Citation {
    /// The source.
    pub source: Id,
    /// The article or paragraph, as the source counts them.
    pub at: Option<String>,
}

/// The treaty, guidance or standard behind a right.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Source {
    /// Its name.
    pub id: Id,
    /// The year it was published.
    pub year: u16,
    /// Its public address.
    pub url: String,
    /// The day somebody read it for this guide.
    pub checked: Date,
}
