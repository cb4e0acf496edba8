//! The command that prints plans of workshops: `plan`; and the plan that somebody names.
//!
//! Part of the program, not of the library: it opens the shelf, writes the file, and makes an exit code of what comes back.

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::Arc;

use crate::cli::{Cli, Printed};
use crate::paper::{self, Whole};
use my_rights::app::{App, Message, Policy, Setting, Workshop};
use my_rights::phrasebook::Phrasebooks;
use my_rights::sheet::{self, Format, Leading};
use my_rights::world::{Journal, Keeper};
use shelf::compiled::Shelf;
use shelf::content::{Id, Plan};
use shelf::finding::{did_you_mean, harmless};

/// It could not be done.
const UNDONE: u8 = 2;
/// What is printed for whoever leads a workshop, beside plans.
const FACILITATORS: &str = "facilitators";

/// The plan of this name, or a sentence that says which there are.
pub(crate) fn named(shelf: &Shelf, name: &str) -> Result<Plan, String> {
    if let Some(plan) = Id::new(name).and_then(|id| shelf.plan(&id)) {
        return Ok(plan);
    }
    let names: Vec<&str> = shelf.library.plans.iter().map(|plan| plan.id.as_str()).collect();
    let hint = did_you_mean(name, names.iter().copied()).unwrap_or_default();
    let there = if names.is_empty() {
        "There are none on this shelf.".to_owned()
    } else {
        format!("There are {}.", names.join(", "))
    };
    let mut said = vec![format!("there is no plan “{}”.", harmless(name)), hint, there];
    said.retain(|part| !part.is_empty());
    Err(said.join(" "))
}

/// The workshop that was asked for, and who keeps its journal: where it was interrupted, it may go on. A sentence where there is
/// no such plan.
pub(crate) fn led(cli: &Cli, shelf: &Shelf) -> Result<(Option<Workshop>, Arc<Keeper>), String> {
    let Some(name) = cli.plan() else { return Ok((None, Arc::default())) };
    let plan = named(shelf, name)?;
    let keeper = Keeper::usual(&plan.id, |name| std::env::var(name).ok());
    let left = keeper.read().filter(|journal| journal.plan == plan.id);
    let when = left.as_ref().and_then(Journal::left);
    let workshop = Workshop::of(plan, left.map(|journal| journal.at)).with_time(when);
    Ok((Some(workshop), Arc::new(keeper)))
}

/// Says that there is no such plan.
pub(crate) fn unknown(why: &str) -> anyhow::Result<ExitCode> {
    writeln!(io::stderr().lock(), "my-rights: {why}")?;
    Ok(ExitCode::from(UNDONE))
}

/// Prints a plan, or lists them.
pub(crate) fn print(cli: &Cli, asked: &Printed) -> anyhow::Result<ExitCode> {
    let (shelf, books) = match paper::opened(cli, asked.second)? {
        Ok(opened) => opened,
        Err(findings) => return crate::complain(&findings),
    };
    let language = cli.language(|name| std::env::var(name).ok());
    let mut app = App::new(Policy::of(Setting::Personal), language, shelf);
    app.update(Message::UseLanguage(language));
    let second = asked.second.filter(|second| *second != language);
    let Some(name) = asked.plan.as_deref() else { return list(&app, &books) };
    let whole = if name == FACILITATORS {
        Some(sheet::facilitators(language, second))
    } else {
        let plan = match named(app.shelf(), name) {
            Ok(plan) => plan,
            Err(why) => anyhow::bail!(why),
        };
        sheet::plan(&plan, &app, &books, Leading { second, notes: asked.notes })
    };
    let Some(sheet) = whole else { anyhow::bail!("a part of the shelf is not what was written") };
    let form = asked.output.as_deref().and_then(Format::of).unwrap_or_default();
    Whole { sheet, form, look: paper::look(asked.size, asked.large) }.put(asked.output.as_deref())
}

/// The plans, one a line: the id, and what it is called.
fn list(app: &App, books: &Phrasebooks) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout().lock();
    for card in &app.shelf().library.plans {
        if let Some(plan) = app.shelf().plan(&card.id) {
            writeln!(out, "{:<18}{}", card.id.as_str(), sheet::plan_line(&plan, app, books).spoken())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
