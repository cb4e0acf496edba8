//! What is on the shelf, in numbers: for those who decide what to write next.

use crate::content::{Catalogue, Flags, Id, Kind, Place, Scenario};
use crate::locale::Phrasebooks;
use std::collections::BTreeSet;

/// Scenarios by theme and service, their paths and minutes, the library, and the words of each language.
pub fn told(catalogue: &Catalogue, books: &Phrasebooks) -> String {
    let stories: Vec<&Scenario> = catalogue
        .scenarios
        .iter()
        .map(AsRef::as_ref)
        .filter(|scenario| scenario.kind == Kind::Story)
        .collect();
    let mut lines = table(catalogue, &stories);
    lines.push(String::new());
    lines.push(format!(
        "{:<32}{:>7}{:>10}{:>9}{:>8}{:>9}",
        "", "steps", "outcomes", "choices", "paths", "minutes"
    ));
    lines.extend(catalogue.scenarios.iter().map(|scenario| row(scenario)));
    lines.push(String::new());
    lines.push(format!(
        "{} stories, {} rights, {} sources, {} terms, {} allies.",
        stories.len(),
        catalogue.rights.len(),
        catalogue.sources.len(),
        catalogue.terms.len(),
        catalogue.allies.len()
    ));
    let words = books
        .locales()
        .into_iter()
        .map(|locale| format!("{}: {} words", locale.tag(), books.words_in(locale)));
    lines.extend(words);
    lines.join("\n")
}

/// How many stories each theme has in each service.
fn table(catalogue: &Catalogue, stories: &[&Scenario]) -> Vec<String> {
    let cells = |cell: &dyn Fn(&Id) -> String| -> String {
        let cells: Vec<String> =
            catalogue.themes.iter().map(|theme| format!("{:>10}", cell(theme))).collect();
        cells.concat()
    };
    let head = format!("{:<18}{}", "", cells(&|theme: &Id| theme.to_string()));
    let rows = catalogue.services.iter().map(|service| {
        let count = |theme: &Id| {
            let here = |story: &&&Scenario| {
                story.theme.as_ref() == Some(theme) && story.service.as_ref() == Some(service)
            };
            stories.iter().filter(here).count().to_string()
        };
        format!("{:<18}{}", service.as_str(), cells(&count))
    });
    std::iter::once(head).chain(rows).collect()
}

fn row(scenario: &Scenario) -> String {
    let choices: usize = scenario.steps.iter().map(|step| step.choices.len()).sum();
    format!(
        "{:<32}{:>7}{:>10}{:>9}{:>8}{:>9}",
        scenario.id.as_str(),
        scenario.steps.len(),
        scenario.outcomes.len(),
        choices,
        paths(scenario),
        scenario.minutes
    )
}

/// In how many ways a scenario can be walked without coming to the same state twice.
fn paths(scenario: &Scenario) -> u64 {
    fn from(scenario: &Scenario, place: Place, flags: Flags, behind: &mut BTreeSet<(Place, Flags)>) -> u64 {
        if !behind.insert((place, flags)) {
            return 0;
        }
        let open = scenario.choices(place).iter().filter(|choice| choice.guard.opens(flags));
        let ways = match place {
            Place::Outcome(_) => 1,
            Place::Step(_) => {
                open.map(|choice| from(scenario, choice.to, flags.with(choice.remembers), behind)).sum()
            }
        };
        behind.remove(&(place, flags));
        ways
    }
    from(scenario, scenario.start, Flags::default(), &mut BTreeSet::new())
}
