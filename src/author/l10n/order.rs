//! The order in which a reader meets phrases, and where: for whoever translates them out of their pages.
//!
//! Says it in English, with the English names of places. Refuses to know how it is handed on.

use std::collections::BTreeMap;

use shelf::content::{Catalogue, Gives, Kind, Place, Scenario, WordKind};
use shelf::phrases::ftl::entries::Entry;

/// For each key its number in the order of reading, and where it is read.
pub(super) fn order(
    shelf: &Catalogue,
    english: &BTreeMap<String, Entry>,
) -> BTreeMap<String, (usize, String)> {
    let mut found = BTreeMap::new();
    for scenario in &shelf.scenarios {
        for (key, place) in of_scenario(scenario, english) {
            let number = found.len();
            found.entry(key).or_insert((number, place));
        }
    }
    found
}

fn of_scenario(scenario: &Scenario, english: &BTreeMap<String, Entry>) -> Vec<(String, String)> {
    let said = |key: &str, name: Option<&str>| {
        let raw = english.get(key).and_then(|entry| entry.surface(name));
        raw.map_or_else(|| key.to_owned(), |raw| raw.text.clone())
    };
    let kind = if scenario.kind == Kind::Story { "story" } else { "questionnaire" };
    let story = format!("the {kind} “{}”", said(scenario.id.as_str(), None));
    let mut found = vec![(scenario.id.to_string(), format!("the title of {story}"))];
    for place in scenario.places() {
        let key = scenario.place_key(place);
        let what = match place {
            Place::Step(_) => "step",
            Place::Outcome(_) => "outcome",
        };
        let here = format!("the {what} “{}” of {story}", said(&key, Some("title")));
        found.push((key, here.clone()));
        for (number, choice) in (1..).zip(scenario.choices(place)) {
            let there = format!("choice {number} of {here}");
            found.push((scenario.choice_key(place, choice), there.clone()));
            words(scenario, &choice.gives, &there, &mut found);
        }
        if let Place::Outcome(nth) = place
            && let Some(outcome) = scenario.outcomes.get(usize::from(nth))
        {
            words(scenario, &outcome.gives, &here, &mut found);
        }
    }
    found
}

fn words(scenario: &Scenario, gives: &Gives, here: &str, found: &mut Vec<(String, String)>) {
    let lists = [
        (WordKind::Say, &gives.says, "words to say"),
        (WordKind::Ask, &gives.asks, "a question to ask"),
        (WordKind::Next, &gives.next, "a next step"),
    ];
    for (kind, givens, what) in lists {
        let keys = givens.iter().map(|given| scenario.word_key(kind, &given.id));
        found.extend(keys.map(|key| (key, format!("{what}, first at {here}"))));
    }
}
