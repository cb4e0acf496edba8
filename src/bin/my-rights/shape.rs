//! The commands that show what shape things have: `schema` and `graph`.
//!
//! Part of the program, not of the library: it opens folders, prints, and makes exit codes of what comes back.

use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;

use crate::cli::{Cli, Drawing, Options};
use crate::open::{opens_lines, surroundings};
use crate::sources::Sources;
use crate::{complain, print};
use my_rights::author::graph::{self, Graph};
use my_rights::author::ink::{self, Plan};
use my_rights::author::schema;
use my_rights::front::screen::card;
use my_rights::front::screen::probe::Probe;
use my_rights::phrasebook::Phrasebooks;
use my_rights::preferences::Bidi;
use shelf::content::{Scenario, compile, fields};
use shelf::files::Files;
use shelf::finding;

/// Prints or writes schemas. A shelf with mistakes has them too: the ids that could be read.
pub(crate) fn schema(options: &Options, sort: Option<&str>, into: Option<&Path>) -> anyhow::Result<ExitCode> {
    let content =
        match options.content.as_deref().map_or_else(|| Ok(my_rights::embedded::content()), Files::folder) {
            Ok(content) => content,
            Err(findings) => return complain(&findings),
        };
    let catalogue = compile::survey(&content).catalogue;
    if let Some(sort) = sort.and_then(schema::sort) {
        return print(schema::schema(sort, &catalogue).as_bytes());
    }
    let Some(folder) = into else { return print(schema::sorts().as_bytes()) };
    let named = |what: &str| format!("{what} {}", finding::harmless(&folder.display().to_string()));
    std::fs::create_dir_all(folder).with_context(|| named("cannot make the folder"))?;
    ink::recover(folder).map_err(|failed| failed.error).with_context(|| named("cannot write into"))?;
    let mut plan = Plan::default();
    for sort in fields::SORTS {
        let file = folder.join(format!("{}.json", sort.name));
        let files = if file.exists() { &mut plan.changed } else { &mut plan.new };
        files.push((file, schema::schema(sort, &catalogue)));
    }
    plan.write(folder).map_err(|failed| failed.error).with_context(|| named("cannot write into"))?;
    Ok(ExitCode::SUCCESS)
}

/// Draws a scenario, also one of a shelf that is not finished.
pub(crate) fn graph(cli: &Cli, id: &str, format: Drawing) -> anyhow::Result<ExitCode> {
    let sources = match Sources::read(&cli.options) {
        Ok(sources) => sources,
        Err(amiss) => return amiss.told(),
    };
    let survey = compile::survey(&sources.content);
    let named = |scenario: &&Arc<Scenario>| scenario.id.as_str() == id;
    let Some(scenario) = survey.catalogue.scenarios.iter().find(named) else {
        if survey.broken.iter().any(|broken| broken.as_str() == id) {
            anyhow::bail!(
                "“{id}” cannot be drawn before it is mended: my-rights check says what is wrong with it"
            );
        }
        let ids = survey.catalogue.scenarios.iter().map(|scenario| scenario.id.as_str());
        let hint = finding::did_you_mean(id, ids.clone())
            .unwrap_or_else(|| format!("There are {}.", ids.collect::<Vec<_>>().join(", ")));
        anyhow::bail!("there is no situation and no lesson “{}”. {hint}", finding::harmless(id));
    };
    let books = Phrasebooks::new(sources.locales);
    let locale = cli.language(|name| std::env::var(name).ok());
    let graph = Graph::of(scenario, &books, locale);
    let drawn = match format {
        Drawing::Mermaid => graph::mermaid(&graph),
        Drawing::Dot => graph::dot(&graph),
        Drawing::Terminal if opens_lines(cli) => {
            format!("{}\n{}\n", graph::lines(&graph.tree()), graph::SIGNS)
        }
        Drawing::Terminal => {
            let manner = Probe::new(surroundings()).manner();
            let encoding = cli.options.bidi.and_then(Bidi::encoding).unwrap_or(manner.encoding);
            let width = rustix::termios::tcgetwinsize(io::stdout()).map_or(80, |size| size.ws_col);
            let lines = card::listed(&graph.tree(), width, encoding.letters(manner.harakat), encoding);
            format!("{}\n\n{}\n", lines.join("\n"), graph::SIGNS)
        }
    };
    print(drawn.as_bytes())
}
