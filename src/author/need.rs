//! Which phrases a shelf needs: derived from what can happen, typed by nobody.
//!
//! Knows how keys are made and in which file of a language each is looked for. Refuses to know any language.

use std::collections::BTreeMap;

use crate::content::Catalogue;
use crate::content::scenario::{Entry, Kind, Place, Scenario, WordKind};
use crate::locale::Phrases;

/// The file of the interface, whose phrases English alone decides.
pub const INTERFACE: &str = "ui.ftl";

/// The list of words that a language does without. It may be left out.
pub const AVOID: &str = "avoid.yaml";

/// A phrase that every language needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Need {
    /// The file in the folder of a language: `scenarios/new-tablet.ftl`.
    pub file: String,
    /// The surfaces it must have beside its value.
    pub attributes: Vec<String>,
    /// Surfaces that it may have.
    pub optional: Vec<String>,
}

impl Need {
    fn new(file: &str, attributes: &[&str], optional: &[&str]) -> Self {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Self { file: file.to_owned(), attributes: owned(attributes), optional: owned(optional) }
    }
}

/// The phrases that `catalogue` needs, by key.
pub fn needs(catalogue: &Catalogue) -> BTreeMap<String, Need> {
    let mut needs = BTreeMap::new();
    let lists = [
        (Entry::Theme, &catalogue.themes),
        (Entry::Service, &catalogue.services),
        (Entry::Term, &catalogue.terms),
        (Entry::Ally, &catalogue.allies),
    ];
    for (entry, ids) in lists {
        needs.extend(ids.iter().map(|id| (entry.key(id), of_entry(entry))));
    }
    needs.extend(catalogue.rights.iter().map(|right| (Entry::Right.key(&right.id), of_entry(Entry::Right))));
    for source in &catalogue.sources {
        let mut need = of_entry(Entry::Source);
        let citations = catalogue.rights.iter().flat_map(|right| &right.sources);
        if citations.filter(|citation| citation.source == source.id).any(|citation| citation.at.is_some()) {
            need.attributes.push("at".to_owned());
        } else {
            need.optional.push("at".to_owned());
        }
        needs.insert(Entry::Source.key(&source.id), need);
    }
    for scenario in &catalogue.scenarios {
        of_scenario(scenario, &mut needs);
    }
    needs
}

fn of_entry(entry: Entry) -> Need {
    let attributes: &[&str] = match entry {
        Entry::Theme | Entry::Service => &["about"],
        Entry::Right => &["means", "example", "not", "say", "staff"],
        Entry::Source => &["publisher"],
        Entry::Term => &["means"],
        Entry::Ally => &["does"],
    };
    Need::new(&Phrases::Library(entry).file(), attributes, &[])
}

fn of_scenario(scenario: &Scenario, needs: &mut BTreeMap<String, Need>) {
    let file = Phrases::Scenario(&scenario.id).file();
    let need = |attributes: &[&str], optional: &[&str]| Need::new(&file, attributes, optional);
    let is_story = scenario.kind == Kind::Story;
    needs.insert(scenario.id.to_string(), need(&["about"], &[]));
    for place in scenario.places() {
        let of_place = match place {
            Place::Step(_) if is_story => need(&["title", "note"], &[]),
            Place::Step(_) | Place::Outcome(_) => need(&["title"], &["note"]),
        };
        needs.insert(scenario.place_key(place), of_place);
        for choice in scenario.choices(place) {
            let of_choice = if is_story { need(&["after"], &[]) } else { need(&[], &[]) };
            needs.insert(scenario.choice_key(place, choice), of_choice);
        }
    }
    let choices = scenario.steps.iter().flat_map(|step| &step.choices).map(|choice| &choice.gives);
    for gives in choices.chain(scenario.outcomes.iter().map(|outcome| &outcome.gives)) {
        for (kind, givens) in
            [(WordKind::Say, &gives.says), (WordKind::Ask, &gives.asks), (WordKind::Next, &gives.next)]
        {
            for given in givens {
                needs.insert(scenario.word_key(kind, &given.id), need(&[], &[]));
            }
        }
    }
}
