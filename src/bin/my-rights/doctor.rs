//! What the guide would do here, without opening it, and what is wrong with this machine.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use my_rights::app::{Policy, Setting};
use my_rights::doctor::{self, Card, Facts, HubTold, Judged, Report, Told, Verdict};
use my_rights::phrasebook::Phrasebooks;
use my_rights::preferences::{Bidi, Theme};
use my_rights::settings::Printer;
use my_rights::world::today;
use shelf::files::Files;
use shelf::finding;

use crate::cli::{Cli, Doctor, Telling};
use crate::open::{opens_lines, settings_file, settle, shelf, surroundings, theme};
use crate::{complain, hub, print};

mod look;
mod shelf_told;

/// Tells what the guide would do here and what is wrong, or shows the test card. Ends with 0 if nothing is, 1 if something is,
/// 2 if the doctor could not do its work.
pub(crate) fn doctor(cli: Cli, asked: &Doctor) -> ExitCode {
    match look(cli, asked) {
        Ok(code) => code,
        // Whoever reads us has read enough.
        Err(error) if crate::is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let said = finding::harmless(&format!("{error:#}"));
            drop(writeln!(io::stderr(), "my-rights: {said}"));
            ExitCode::from(2)
        }
    }
}

fn look(mut cli: Cli, asked: &Doctor) -> anyhow::Result<ExitCode> {
    let settings = Told::of(settings_file(&cli.options), settle(&mut cli));
    let judged = if asked.kiosk || asked.health { Judged::AsKiosk } else { Judged::AsOnesOwn };
    let facts = facts(&cli, judged, settings)?;
    if asked.card {
        return card(&cli, asked, &facts);
    }
    let report = if asked.health { Report::new(judged, facts.health()) } else { facts.report() };
    let told = match asked.format {
        Telling::Json => report.json()?,
        Telling::Text if asked.health => report.short(),
        Telling::Text => report.text(),
    };
    print(told.as_bytes())?;
    Ok(if report.verdict() == Verdict::Fault { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Everything that is looked at.
fn facts(cli: &Cli, judged: Judged, settings: Told) -> anyhow::Result<Facts> {
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok().map(|size| (size.ws_col, size.ws_row));
    let surroundings = surroundings();
    let (hub, print) = match &cli.options.hub {
        Some(file) => {
            let (shelf, _) = my_rights::embedded::shelf()?;
            let read =
                Files::one(file).and_then(|file| hub::open(&file, &shelf, &Policy::of(Setting::Kiosk)));
            let print = read.as_ref().ok().and_then(|hub| hub.kiosk.print.clone());
            (Some(HubTold { file: file.clone(), read: read.map(|hub| hub.checked) }), print)
        }
        None => (None, None),
    };
    // A kiosk prints as the hub's file says, everybody else as the settings file does.
    let printer = match judged {
        Judged::AsKiosk => print.map(|print| print.printer.map_or(Printer::Default, Printer::Named)),
        Judged::AsOnesOwn => cli.options.printer.clone(),
    };
    let is_there = |name: &str| std::env::var_os(name).is_some();
    Ok(Facts {
        judged,
        keeper: [("TMUX", "tmux"), ("STY", "screen")]
            .into_iter()
            .find(|(name, _)| is_there(name))
            .map(|(_, name)| name),
        is_terminal: io::stdout().is_terminal(),
        size: size.filter(|(columns, rows)| *columns > 0 && *rows > 0),
        fonts: if is_there("SSH_CONNECTION") { None } else { look::fonts(&surroundings) },
        surroundings,
        locale: cli.language(|name| std::env::var(name).ok()),
        may_colour: theme(cli.options.theme.unwrap_or_default()) != Theme::Plain,
        lines: opens_lines(cli),
        asked: cli.options.bidi.and_then(Bidi::encoding),
        settings,
        hub,
        shelf: shelf_told::told(&cli.options),
        queue: printer.as_ref().map(look::queue),
        machine: look::machine(),
        today: today(),
    })
}

fn card(cli: &Cli, asked: &Doctor, facts: &Facts) -> anyhow::Result<ExitCode> {
    let books = match shelf(&cli.options, false)? {
        Ok((_, said)) => Phrasebooks::new(said),
        Err(findings) => return complain(&findings),
    };
    let wanted = match (cli.options.bidi, facts.asked) {
        (Some(Bidi::Off), _) => Card::Plain,
        (_, Some(encoding)) => Card::One(encoding),
        (_, None) => Card::Whole,
    };
    let width = asked.width.or(facts.size.map(|(columns, _)| columns)).unwrap_or(60);
    print(doctor::card(&books, facts, wanted, width).as_bytes())
}
