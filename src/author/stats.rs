//! What is on the shelf, in numbers: for those who decide what to write next.

mod counts;

use counts::{Counts, Scene, Tongue};

use crate::phrasebook::Phrasebooks;
use shelf::content::review::Reader;
use shelf::content::{Catalogue, ClaimKind, Country, Id, Kind, Scenario};
use shelf::language::Locale;

/// Scenarios by theme, service and right, their paths and minutes, the library, and the words of each language.
pub fn told(catalogue: &Catalogue, books: &Phrasebooks) -> String {
    let stories: Vec<&Scenario> = catalogue
        .scenarios
        .iter()
        .map(AsRef::as_ref)
        .filter(|scenario| scenario.kind == Kind::Story)
        .collect();
    let counts = Counts::of(catalogue, books);
    let mut lines = table(catalogue, &stories);
    lines.push(String::new());
    lines.extend(rights(catalogue));
    lines.push(String::new());
    lines.extend(coverage(&counts));
    lines.push(String::new());
    // Words are those of the English text, depth is the number of choices to the farthest outcome.
    let [steps, outcomes, choices, paths] = ["steps", "outcomes", "choices", "paths"];
    let [depth, words, minutes] = ["depth", "words", "minutes"];
    lines.push(format!(
        "{:<32}{steps:>6}{outcomes:>9}{choices:>8}{paths:>8}{depth:>6}{words:>6}{minutes:>8}",
        ""
    ));
    lines.extend(counts.scenarios.iter().map(row));
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
    lines.extend(counts.languages.iter().flat_map(reads));
    lines.join("\n")
}

/// The same for scripts: one JSON object.
pub fn json(catalogue: &Catalogue, books: &Phrasebooks) -> String {
    // Only a map whose keys are no strings could fail here.
    serde_json::to_string_pretty(&Counts::of(catalogue, books)).unwrap_or_default()
}

/// How much there is to read in a language, how hard it is, and whether somebody who speaks it has read it.
fn reads(tongue: &Tongue) -> Vec<String> {
    let Tongue { language, words, words_per_sentence, files, .. } = tongue;
    let scored = tongue.scale.zip(tongue.score);
    let scored = scored.map_or_else(String::new, |(scale, score)| format!(", {scale} {score:.1}"));
    let by = |name: &str| tongue.read_by.get(name).copied().unwrap_or_default();
    let reviewed = match by(Reader::Native.name()) {
        0 => "not yet read by a native reader".to_owned(),
        some => format!("{some} of {files} files read by a native reader"),
    };
    let others = Reader::ALL.into_iter().filter(|reader| *reader != Reader::Native && by(reader.name()) > 0);
    let others: Vec<String> =
        others.map(|reader| format!(", {} ({})", by(reader.name()), reader.name())).collect();
    let others = others.concat();
    vec![
        format!("{language}: {words} words, {words_per_sentence:.1} a sentence{scored}"),
        format!("    {reviewed}{others}"),
    ]
}

/// Which rights the stories of each theme in each service touch.
fn coverage(counts: &Counts) -> impl Iterator<Item = String> {
    counts.coverage.iter().filter(|covered| covered.stories > 0).map(|covered| {
        let rights = covered.rights.iter().map(|(right, stories)| match stories {
            1 => right.clone(),
            _ => format!("{right} ({stories})"),
        });
        let rights: Vec<String> = rights.collect();
        format!("{} in {}, {}: {}", covered.theme, covered.service, covered.stories, rights.join(", "))
    })
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

fn row(scene: &Scene) -> String {
    let paths = format!("{}{}", scene.paths, if scene.paths_are_all { "" } else { "+" });
    let words = scene.words.get(Locale::En.tag()).copied().unwrap_or_default();
    let Scene { id, steps, outcomes, choices, depth, minutes, .. } = scene;
    format!("{id:<32}{steps:>6}{outcomes:>9}{choices:>8}{paths:>8}{depth:>6}{words:>6}{minutes:>8}")
}
