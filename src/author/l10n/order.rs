//! The order in which a reader meets phrases, and where: for whoever reads or translates them out of their pages.
//!
//! Refuses to know the words for a place, and how it is handed on.

use std::collections::BTreeMap;

use shelf::content::{Catalogue, Gives, Id, Kind, Place, Scenario, WordKind};

/// Where a phrase is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Where {
    /// Its number in the order of reading.
    pub(crate) nth: usize,
    /// The story, which is also the key of its title.
    pub(crate) story: Id,
    /// What kind of story.
    pub(crate) kind: Kind,
    /// The key of the step or outcome; none for the title of the story.
    pub(crate) place: Option<String>,
    /// What it is there.
    pub(crate) what: What,
}

/// What a phrase is at its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum What {
    /// The title of the story.
    Title,
    /// A step.
    Step,
    /// An outcome.
    Outcome,
    /// The choice of this number, from 1.
    Choice(usize),
    /// Words of this kind; where they are met first.
    Words(WordKind),
}

/// For each key where it is read.
pub(crate) fn order(shelf: &Catalogue) -> BTreeMap<String, Where> {
    let mut found = BTreeMap::new();
    for scenario in &shelf.scenarios {
        for (key, place, what) in of_scenario(scenario) {
            let (nth, story, kind) = (found.len(), scenario.id.clone(), scenario.kind);
            found.entry(key).or_insert(Where { nth, story, kind, place, what });
        }
    }
    found
}

type Read = (String, Option<String>, What);

fn of_scenario(scenario: &Scenario) -> Vec<Read> {
    let mut found = vec![(scenario.id.to_string(), None, What::Title)];
    for place in scenario.places() {
        let key = scenario.place_key(place);
        let what = match place {
            Place::Step(_) => What::Step,
            Place::Outcome(_) => What::Outcome,
        };
        found.push((key.clone(), Some(key.clone()), what));
        for (number, choice) in (1..).zip(scenario.choices(place)) {
            found.push((scenario.choice_key(place, choice), Some(key.clone()), What::Choice(number)));
            words(scenario, &choice.gives, &key, &mut found);
        }
        if let Place::Outcome(nth) = place
            && let Some(outcome) = scenario.outcomes.get(usize::from(nth))
        {
            words(scenario, &outcome.gives, &key, &mut found);
        }
    }
    found
}

fn words(scenario: &Scenario, gives: &Gives, place: &str, found: &mut Vec<Read>) {
    for (kind, givens) in
        [(WordKind::Say, &gives.says), (WordKind::Ask, &gives.asks), (WordKind::Next, &gives.next)]
    {
        let keys = givens.iter().map(|given| scenario.word_key(kind, &given.id));
        found.extend(keys.map(|key| (key, Some(place.to_owned()), What::Words(kind))));
    }
}
