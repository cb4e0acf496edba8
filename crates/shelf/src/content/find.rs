//! Finding what is on a shelf: by right, by length; and the names of what can be found.
//!
//! Everything here is computed from what scenarios say about themselves; no author keeps a second list. It refuses to
//! know any language: finding by words is another's work.

use super::{Catalogue, Date, Given, Id, Kind, Scenario, WordKind};

/// How long a scenario takes, as somebody chooses by it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Length {
    /// Up to five minutes.
    Short,
    /// Six to eight minutes.
    Middle,
    /// Longer.
    Long,
}

impl Length {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::Short, Self::Middle, Self::Long];

    /// The length of so many minutes.
    pub const fn of(minutes: u8) -> Self {
        match minutes {
            ..=5 => Self::Short,
            6..=8 => Self::Middle,
            9.. => Self::Long,
        }
    }

    /// A stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Middle => "middle",
            Self::Long => "long",
        }
    }
}

/// Something on the shelf that can be found.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Thing {
    /// What is happening to somebody.
    Problem(Id),
    /// A story, a lesson, or *my situation*.
    Scenario(Id),
    /// A right.
    Right(Id),
    /// A word of the glossary.
    Term(Id),
    /// The rules of a place.
    Country(Id),
    /// A letter, a card or a list to fill in by hand.
    Form(Id),
}

impl Scenario {
    /// The rights that it touches somewhere, each once.
    pub fn rights(&self) -> Vec<&Id> {
        let choices = self.steps.iter().flat_map(|step| &step.choices).map(|choice| &choice.gives);
        let outcomes = self.outcomes.iter().map(|outcome| &outcome.gives);
        let mut rights: Vec<&Id> =
            choices.chain(outcomes).flat_map(|gives| &gives.rights).map(|given| &given.id).collect();
        rights.sort_unstable();
        rights.dedup();
        rights
    }

    /// What its own words of this name are: a sentence to say, or a question. None where it has no such words.
    pub fn own_word(&self, id: &Id) -> Option<WordKind> {
        let choices = self.steps.iter().flat_map(|step| &step.choices).map(|choice| &choice.gives);
        let outcomes = self.outcomes.iter().map(|outcome| &outcome.gives);
        let mut gives = choices.chain(outcomes);
        gives.find_map(|gives| {
            let has = |given: &[Given]| given.iter().any(|given| given.id == *id);
            let is_said = has(&gives.says).then_some(WordKind::Say);
            is_said.or_else(|| has(&gives.asks).then_some(WordKind::Ask))
        })
    }
}

impl Catalogue {
    /// The last day on which anything of it was held against its sources: how new what it says is.
    pub fn newest(&self) -> Option<Date> {
        let texts = self.bases.values().map(|basis| basis.checked);
        let sources = self.sources.iter().map(|source| source.checked);
        let claims = self.countries.iter().flat_map(|country| &country.claims).map(|claim| claim.checked);
        let lines = self.countries.iter().flat_map(|country| &country.lines).map(|line| line.checked);
        texts.chain(sources).chain(claims).chain(lines).max()
    }

    /// Stories and lessons, in the order of their ids.
    pub fn stories_and_lessons(&self) -> impl Iterator<Item = &Scenario> {
        self.scenarios.iter().map(AsRef::as_ref).filter(|scenario| scenario.kind != Kind::MySituation)
    }

    /// The stories and lessons that touch a right, in the order of their ids.
    pub fn about_right<'a>(&'a self, right: &'a Id) -> impl Iterator<Item = &'a Scenario> {
        self.stories_and_lessons().filter(move |scenario| scenario.rights().contains(&right))
    }

    /// Whether the shelf has it.
    pub fn holds(&self, thing: &Thing) -> bool {
        match thing {
            Thing::Problem(id) => self.problem(id).is_some(),
            Thing::Scenario(id) => self.scenario(id).is_some(),
            Thing::Right(id) => self.right(id).is_some(),
            Thing::Term(id) => self.terms.contains(id),
            Thing::Country(id) => self.country(id).is_some(),
            Thing::Form(id) => self.form(id).is_some(),
        }
    }

    /// The stories and lessons of a length, the shortest first.
    pub fn of_length(&self, length: Length) -> Vec<&Scenario> {
        let mut found: Vec<&Scenario> =
            self.stories_and_lessons().filter(|scenario| Length::of(scenario.minutes) == length).collect();
        found.sort_by_key(|scenario| scenario.minutes);
        found
    }
}
