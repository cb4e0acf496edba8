//! Wires the parts; the result becomes an exit code.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use my_rights::app::{Policy, Setting};
use my_rights::author::home::Refusal;
use my_rights::author::show::{Style, render};
use my_rights::disk;
use my_rights::front::signals::{Held, outlive_large_files};
use shelf::finding::{self, Finding};

mod bundle;
mod check;
mod cli;
mod counts;
mod doctor;
mod hub;
mod kiosk;
mod open;
mod paper;
mod plan;
mod preview;
mod progress;
mod review;
mod seats;
mod shape;
mod sources;
mod write;

use cli::{Checking, Cli, Command};

fn main() -> ExitCode {
    // Whoever runs a kiosk ends it by SIGTERM; keys do not, from the first moment on. The signal waits until the terminal can be
    // put back.
    let held = std::env::args_os().any(|word| word == "kiosk").then(|| {
        let held = Held::off();
        kiosk::protect();
        held
    });
    // Where the system refuses, such a file ends the program, as it ends others.
    drop(outlive_large_files());
    let cli = match Cli::read() {
        Ok(cli) => cli,
        Err(error) => return tell_usage(&error),
    };
    if let Some(Ok(held)) = held
        && cli.setting() != Some(Setting::Kiosk)
    {
        held.let_go();
    }
    let ended = start(cli);
    // Whoever wants away at once does not wait for a file that is being written.
    disk::give_up();
    match ended {
        Ok(code) => code,
        // Whoever reads us has read enough.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // What went wrong may name what a terminal would take for a command.
            let said: Vec<String> = format!("{error:#}").lines().map(finding::harmless).collect();
            drop(writeln!(io::stderr(), "my-rights: {}", said.join("\n")));
            ExitCode::FAILURE
        }
    }
}

/// Help, or what is wrong with the arguments. Those come back in it, and may hold what commands a terminal.
fn tell_usage(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        drop(error.print());
        return ExitCode::SUCCESS;
    }
    let said: Vec<String> = error.render().to_string().lines().map(finding::harmless).collect();
    drop(writeln!(io::stderr(), "{}", said.join("\n")));
    ExitCode::from(2)
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn start(mut cli: Cli) -> anyhow::Result<ExitCode> {
    match (&cli.command, cli.setting()) {
        (Some(Command::Completions { shell }), _) => print(&cli::completions(*shell)),
        (Some(Command::Man), _) => print(&cli::manual()?),
        (Some(Command::Doctor(asked)), _) => {
            let asked = asked.clone();
            Ok(doctor::doctor(cli, &asked))
        }
        (Some(Command::Prove), _) => check::prove(&cli.options),
        (Some(Command::Stats { json }), _) => check::stats(&cli.options, *json),
        (Some(Command::Schema { sort, into }), _) => {
            shape::schema(&cli.options, sort.as_deref(), into.as_deref())
        }
        (Some(Command::Graph { id, format }), _) => shape::graph(&cli, id, *format),
        (Some(Command::Kiosk(asked)), None) if asked.set_code => kiosk::set_code(),
        (Some(Command::Bundle { what }), _) => bundle::bundle(&cli.options, what),
        (Some(Command::Paper(papers)), _) => paper::write(&cli, papers),
        (Some(Command::Counts(counts)), _) => counts::add(&cli, counts),
        (Some(Command::Plan(asked)), _) => plan::print(&cli, asked),
        (Some(Command::New { what }), _) => at_the_desk(write::begin(&cli.options, what)),
        (Some(Command::Review { what }), _) => review::review(&cli, what),
        (Some(Command::L10n { what }), _) => at_the_desk(write::translate(&cli.options, what)),
        (Some(Command::Workshop(asked)), _) if asked.joins() => {
            let (asked, named) = (asked.clone(), cli.options.lang);
            match open::settle(&mut cli) {
                Ok(_) => seats::take_a_seat(&cli, &asked, named),
                Err(findings) => complain(&findings),
            }
        }
        (command, Some(setting)) => {
            let asked = if let Some(Command::Preview(asked)) = command { Some(asked.clone()) } else { None };
            match (open::settle(&mut cli), asked) {
                (Ok(_), Some(asked)) => preview::open(&cli, &asked, Policy::of(setting)),
                (Ok(_), None) => open::open(&cli, Policy::of(setting)),
                (Err(findings), _) => complain(&findings),
            }
        }
        (Some(Command::Check(checking)), _) => check::check(&cli.options, checking),
        (_, None) => check::check(&cli.options, &Checking::default()),
    }
}

/// Says why nothing was written, if it was not.
fn at_the_desk(done: Result<(), Refusal>) -> anyhow::Result<ExitCode> {
    match done {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(Refusal::Plain(why)) => anyhow::bail!(why),
        Err(Refusal::Findings(findings)) => complain(&findings),
    }
}

/// Says why the guide does not open.
fn complain(findings: &[Finding]) -> anyhow::Result<ExitCode> {
    let caret = io::stderr().is_terminal();
    write!(io::stderr().lock(), "{}", render(findings, 0, Style { caret }))?;
    Ok(ExitCode::FAILURE)
}

fn print(bytes: &[u8]) -> anyhow::Result<ExitCode> {
    io::stdout().write_all(bytes)?;
    Ok(ExitCode::SUCCESS)
}
