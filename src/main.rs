//! Wires the parts; the result becomes an exit code.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;

use my_rights::app::{App, Policy};
use my_rights::author;
use my_rights::author::show::{Style, render};
use my_rights::cli::{self, Cli, Command, Options};
use my_rights::content::Finding;
use my_rights::content::build::compile;
use my_rights::content::read::Files;
use my_rights::front::linear::Linear;
use my_rights::front::screen::{self, Screen};
use my_rights::front::{Ended, Front, run};
use my_rights::locale::Phrasebooks;
use my_rights::world::{Outside, Shelf};

fn main() -> ExitCode {
    let cli = Cli::parse();
    match start(&cli) {
        Ok(code) => code,
        Err(error) => {
            drop(writeln!(io::stderr(), "my-rights: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn start(cli: &Cli) -> anyhow::Result<ExitCode> {
    match (&cli.command, cli.setting()) {
        (Some(Command::Completions { shell }), _) => print(&cli::completions(*shell)),
        (Some(Command::Man), _) => print(&cli::manual()?),
        (_, Some(setting)) => open(cli, Policy::of(setting)),
        (_, None) => check(&cli.options),
    }
}

fn open(cli: &Cli, policy: Policy) -> anyhow::Result<ExitCode> {
    let (shelf, locales) = match shelf(&cli.options) {
        Ok(read) => read,
        Err(findings) => return report(&findings, 0),
    };
    let books = Phrasebooks::new(locales);
    let mut app = App::new(policy, cli.language(|name| std::env::var(name).ok()));
    let mut world = Outside::new(shelf, cli.options.sheet.clone());
    let ended = {
        let mut front = front(cli, &policy)?;
        run(&mut app, &books, front.as_mut(), &mut world)?
    };
    match ended {
        Ended::Left => Ok(ExitCode::SUCCESS),
        Ended::Signal(signal) => Ok(ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX))),
        Ended::Broken(findings) => report(&findings, 0),
    }
}

fn check(options: &Options) -> anyhow::Result<ExitCode> {
    let (content, locales) = match files(options) {
        Ok(files) => files,
        Err(findings) => return report(&findings, 0),
    };
    report(&author::check::check(&content, &locales), content.len() + locales.len())
}

/// The screen; or plain lines for whoever asks for them, and wherever there is no screen.
fn front(cli: &Cli, policy: &Policy) -> anyhow::Result<Box<dyn Front>> {
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    if cli.wants_lines() || dumb || !io::stdout().is_terminal() {
        return Ok(Box::new(Linear::new(io::stdin().lock(), io::stdout().lock())));
    }
    let options = screen::Options {
        theme: theme(cli.options.theme),
        may_suspend: policy.may_suspend,
        ..screen::Options::default()
    };
    Ok(Box::new(Screen::open(options)?))
}

/// The colours that were asked for; none when the environment asks for none.
fn theme(asked: cli::Theme) -> screen::theme::Theme {
    use screen::theme::Theme;
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    match asked {
        cli::Theme::Terminal if no_colour => Theme::NoColour,
        cli::Theme::Terminal => Theme::Terminal,
        cli::Theme::Light => Theme::Light,
        cli::Theme::Dark => Theme::Dark,
        cli::Theme::HighContrast => Theme::HighContrast,
        cli::Theme::Plain => Theme::NoColour,
    }
}

/// The shelf and the phrases: a folder is checked whole before anybody sees a page of it.
fn shelf(options: &Options) -> Result<(Shelf, Files), Vec<Finding>> {
    let (content, locales) = files(options)?;
    if options.content.is_none() && options.locales.is_none() {
        return Ok((Shelf::Embedded, locales));
    }
    let errors: Vec<Finding> =
        author::check::check(&content, &locales).into_iter().filter(Finding::is_error).collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok((Shelf::Checked(Arc::new(compile(&content)?)), locales))
}

/// The files of the shelf and of the phrases: the program's own, or those of the folders that were named.
fn files(options: &Options) -> Result<(Files, Files), Vec<Finding>> {
    let folder = |folder: Option<&Path>, own: fn() -> Files| folder.map_or_else(|| Ok(own()), Files::folder);
    let content = folder(options.content.as_deref(), Files::embedded_content);
    let locales = folder(options.locales.as_deref(), Files::embedded_locales);
    match (content, locales) {
        (Ok(content), Ok(locales)) => Ok((content, locales)),
        (content, locales) => Err([content.err(), locales.err()].into_iter().flatten().flatten().collect()),
    }
}

/// Findings go where they are asked for: `check` prints them, a guide that cannot open complains.
fn report(findings: &[Finding], files: usize) -> anyhow::Result<ExitCode> {
    let caret = io::stdout().is_terminal();
    write!(io::stdout().lock(), "{}", render(findings, files, Style { caret }))?;
    let broken = findings.iter().any(Finding::is_error);
    Ok(if broken { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn print(bytes: &[u8]) -> anyhow::Result<ExitCode> {
    io::stdout().write_all(bytes)?;
    Ok(ExitCode::SUCCESS)
}
