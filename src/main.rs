//! Wires the parts; the result becomes an exit code.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;

use my_rights::app::{App, Policy};
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
        Err(findings) => return report(&findings),
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
        Ended::Broken(findings) => report(&findings),
    }
}

fn check(options: &Options) -> anyhow::Result<ExitCode> {
    match shelf(options) {
        Ok(_) => Ok(ExitCode::SUCCESS),
        Err(findings) => report(&findings),
    }
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
    let locales = options.locales.as_deref().map_or_else(|| Ok(Files::embedded_locales()), Files::folder)?;
    let shelf = match &options.content {
        None => Shelf::Embedded,
        Some(folder) => Shelf::Checked(Arc::new(compile(&Files::folder(folder)?)?)),
    };
    Ok((shelf, locales))
}

fn report(findings: &[Finding]) -> anyhow::Result<ExitCode> {
    let mut errors = io::stderr().lock();
    for finding in findings {
        writeln!(errors, "{}", finding.line())?;
    }
    Ok(ExitCode::FAILURE)
}

fn print(bytes: &[u8]) -> anyhow::Result<ExitCode> {
    io::stdout().write_all(bytes)?;
    Ok(ExitCode::SUCCESS)
}
