//! What is on the shelf, in numbers: for those who decide what to write next.

use super::reading::Reading;
use crate::content::{Catalogue, ClaimKind, Country, Flags, Id, Kind, Place, Scenario};
use crate::locale::{Locale, Phrasebooks};
use std::collections::BTreeSet;

/// Scenarios by theme, service and right, their paths and minutes, the library, and the words of each language.
pub fn told(catalogue: &Catalogue, books: &Phrasebooks) -> String {
    let stories: Vec<&Scenario> = catalogue
        .scenarios
        .iter()
        .map(AsRef::as_ref)
        .filter(|scenario| scenario.kind == Kind::Story)
        .collect();
    let mut lines = table(catalogue, &stories);
    lines.push(String::new());
    lines.extend(rights(catalogue));
    lines.push(String::new());
    lines.push(format!(
        "{:<32}{:>7}{:>10}{:>9}{:>8}{:>9}",
        "", "steps", "outcomes", "choices", "paths", "minutes"
    ));
    lines.extend(catalogue.scenarios.iter().map(|scenario| row(scenario)));
    lines.push(String::new());
    lines.extend(catalogue.countries.iter().map(pack));
    lines.push(format!(
        "{} stories, {} lessons, {} problems, {} country packs with {} claims, {} rights, {} sources, {} terms, {} allies.",
        stories.len(),
        catalogue.scenarios.iter().filter(|scenario| scenario.kind == Kind::Lesson).count(),
        catalogue.problems.len(),
        catalogue.countries.len(),
        catalogue.countries.iter().map(|country| country.claims.len()).sum::<usize>(),
        catalogue.rights.len(),
        catalogue.sources.len(),
        catalogue.terms.len(),
        catalogue.allies.len()
    ));
    lines.extend(books.locales().into_iter().map(|locale| reads(locale, books)));
    lines.join("\n")
}

/// How much there is to read in a language, and how hard it is.
fn reads(locale: Locale, books: &Phrasebooks) -> String {
    let mut reading = Reading::default();
    for text in books.texts_in(locale) {
        reading += Reading::of(locale, &text);
    }
    let length = reading.words_per_sentence().unwrap_or_default();
    let scored = match reading.score(locale) {
        Some(score) if locale != Locale::Ar => format!(", {} {:.1}", score.scale, score.value),
        Some(_) | None => String::new(),
    };
    format!("{}: {} words, {length:.1} a sentence{scored}", locale.tag(), reading.words)
}

/// What a country pack holds, in which languages, and when it is to be reviewed.
fn pack(country: &Country) -> String {
    let kinds = ClaimKind::ALL.map(|kind| {
        let count = country.claims.iter().filter(|claim| claim.kind == kind).count();
        format!("{count} {}", kind.name())
    });
    let languages: Vec<&str> = country.languages.iter().map(Id::as_str).collect();
    format!(
        "{:<10}{} claims ({}), {} numbers, in {}; review by {}",
        country.id.as_str(),
        country.claims.len(),
        kinds.join(", "),
        country.lines.len(),
        languages.join(", "),
        country.review_by
    )
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

/// How many stories and lessons touch each right, and how many problems lead to it.
fn rights(catalogue: &Catalogue) -> Vec<String> {
    let head = format!("{:<32}{:>18}{:>10}", "", "stories, lessons", "problems");
    let rows = catalogue.rights.iter().map(|right| {
        let scenarios = catalogue.about_right(&right.id).count();
        let problems = catalogue.problems.iter().filter(|problem| problem.rights.contains(&right.id)).count();
        format!("{:<32}{scenarios:>18}{problems:>10}", right.id.as_str())
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
