//! Wires the parts; the result becomes an exit code.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;

use signal_hook::consts::{SIGINT, SIGQUIT, SIGTSTP};

use my_rights::app::{App, Policy};
use my_rights::author;
use my_rights::author::home::Refusal;
use my_rights::author::show::{Style, render};
use my_rights::cli::{self, Bidi, Cli, Command, Options};
use my_rights::content::build::compile;
use my_rights::content::read::Files;
use my_rights::content::{Finding, code};
use my_rights::doctor::{self, Card, Facts};
use my_rights::front::linear::Linear;
use my_rights::front::screen::probe::Surroundings;
use my_rights::front::screen::{self, Screen, Theme};
use my_rights::front::{Ended, Front, run};
use my_rights::locale::{Locale, Phrasebooks};
use my_rights::world::{Outside, Shelf};

mod desk;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match start(&cli) {
        Ok(code) => code,
        // Whoever reads us has read enough.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            drop(writeln!(io::stderr(), "my-rights: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn start(cli: &Cli) -> anyhow::Result<ExitCode> {
    match (&cli.command, cli.setting()) {
        (Some(Command::Completions { shell }), _) => print(&cli::completions(*shell)),
        (Some(Command::Man), _) => print(&cli::manual()?),
        (Some(Command::Doctor { card, width }), _) => doctor(cli, *card, *width),
        (Some(Command::Prove), _) => prove(&cli.options),
        (Some(Command::Stats), _) => stats(&cli.options),
        (Some(Command::New { what }), _) => at_the_desk(desk::begin(&cli.options, what)),
        (Some(Command::L10n { what }), _) => at_the_desk(desk::translate(&cli.options, what)),
        (_, Some(setting)) => open(cli, Policy::of(setting)),
        (_, None) => check(&cli.options),
    }
}

fn open(cli: &Cli, policy: Policy) -> anyhow::Result<ExitCode> {
    let (shelf, locales) = match shelf(&cli.options, !policy.may_leave) {
        Ok(read) => read,
        Err(findings) => return complain(&findings),
    };
    if cli.options.sheet.is_some() && !policy.may_keep_a_copy {
        anyhow::bail!("--sheet works for one person alone: a workshop and a kiosk write no file");
    }
    let books = Phrasebooks::new(locales);
    if let Some(asked) = cli.options.lang.filter(|asked| !books.speaks(*asked)) {
        anyhow::bail!(unspoken(asked, &books));
    }
    let mut app = App::new(policy, cli.language(|name| std::env::var(name).ok()));
    let mut world = Outside::new(shelf, cli.options.sheet.clone());
    let ended = {
        let mut front = front(cli, &policy)?;
        run(&mut app, &books, front.as_mut(), &mut world)?
    };
    match ended {
        Ended::Left => Ok(ExitCode::SUCCESS),
        Ended::Signal(signal) => Ok(ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX))),
        Ended::Broken(findings) => complain(&findings),
    }
}

fn unspoken(asked: Locale, books: &Phrasebooks) -> String {
    let spoken = books.locales();
    let tags: Vec<&str> = spoken.iter().map(Locale::tag).collect();
    format!(
        "there are no phrases in {} here; choose one of {}, or name a folder that has it with --locales",
        asked.tag(),
        tags.join(", ")
    )
}

fn check(options: &Options) -> anyhow::Result<ExitCode> {
    let (content, locales) = match files(options) {
        Ok(files) => files,
        Err(findings) => return complain(&findings),
    };
    report(&author::check::check(&content, &locales), content.len() + locales.len())
}

#[expect(clippy::disallowed_methods, reason = "how long a proof took is no business of the guide")]
fn prove(options: &Options) -> anyhow::Result<ExitCode> {
    let (content, locales) = match checked(options, false) {
        Ok(files) => files,
        Err(findings) => return complain(&findings),
    };
    let Ok(catalogue) = compile(&content) else { return check(options) };
    let start = std::time::SystemTime::now();
    let proof = author::prove::prove(&Arc::new(catalogue), &Phrasebooks::new(locales))?;
    let seconds = start.elapsed().unwrap_or_default().as_secs_f32();
    writeln!(io::stdout().lock(), "{}\nTook {seconds:.1} seconds.", proof.told())?;
    Ok(if proof.defects.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn stats(options: &Options) -> anyhow::Result<ExitCode> {
    let (content, locales) = match checked(options, false) {
        Ok(files) => files,
        Err(findings) => return complain(&findings),
    };
    let Ok(catalogue) = compile(&content) else { return check(options) };
    writeln!(io::stdout().lock(), "{}", author::stats::told(&catalogue, &Phrasebooks::new(locales)))?;
    Ok(ExitCode::SUCCESS)
}

/// The files, if a check of them finds no error, and for the public nothing that is still to be written.
fn checked(options: &Options, is_public: bool) -> Result<(Files, Files), Vec<Finding>> {
    let (content, locales) = files(options)?;
    let found = author::check::check(&content, &locales);
    let stops = |finding: &Finding| finding.is_error() || (is_public && finding.code == code::TO_WRITE.name);
    let errors: Vec<Finding> = found.into_iter().filter(stops).collect();
    if errors.is_empty() { Ok((content, locales)) } else { Err(errors) }
}

/// The screen, or plain lines.
fn front(cli: &Cli, policy: &Policy) -> anyhow::Result<Box<dyn Front>> {
    if opens_lines(cli) {
        if !policy.may_leave {
            // Whoever runs a kiosk ends it by SIGTERM; keys do not.
            for signal in [SIGINT, SIGQUIT, SIGTSTP] {
                signal_hook::flag::register(signal, Arc::default())?;
            }
        }
        return Ok(Box::new(Linear::new(io::stdin().lock(), io::stdout().lock())));
    }
    let asked = cli.options.bidi.encoding();
    let (asks, encoding) = (asked.is_none(), asked.unwrap_or_default());
    let theme = theme(cli.options.theme);
    let options =
        screen::Options { theme, asks, encoding, may_suspend: policy.may_suspend, ..Default::default() };
    Ok(Box::new(Screen::open(options)?))
}

/// Whether the guide opens as plain lines: where somebody asks for them, and wherever there is no screen.
fn opens_lines(cli: &Cli) -> bool {
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    cli.wants_lines() || dumb || !io::stdout().is_terminal()
}

/// Tells what the guide would do in this terminal, or shows the test card.
fn doctor(cli: &Cli, card: bool, width: Option<u16>) -> anyhow::Result<ExitCode> {
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok().map(|size| (size.ws_col, size.ws_row));
    let facts = Facts {
        surroundings: Surroundings::told(|name| std::env::var(name).ok()),
        is_terminal: io::stdout().is_terminal(),
        size: size.filter(|(columns, rows)| *columns > 0 && *rows > 0),
        locale: cli.language(|name| std::env::var(name).ok()),
        may_colour: theme(cli.options.theme) != Theme::NoColour,
        lines: opens_lines(cli),
        asked: cli.options.bidi.encoding(),
    };
    if !card {
        return print(facts.told().as_bytes());
    }
    let books = match shelf(&cli.options, false) {
        Ok((_, locales)) => Phrasebooks::new(locales),
        Err(findings) => return complain(&findings),
    };
    let wanted = match (cli.options.bidi, facts.asked) {
        (Bidi::Off, _) => Card::Plain,
        (_, Some(encoding)) => Card::One(encoding),
        (_, None) => Card::Whole,
    };
    let width = width.or(facts.size.map(|(columns, _)| columns)).unwrap_or(60);
    print(doctor::card(&books, &facts, wanted, width).as_bytes())
}

/// The colours that were asked for; where nobody asked, those that the environment allows.
fn theme(asked: cli::Theme) -> Theme {
    let told = |name| std::env::var(name).ok();
    match asked {
        cli::Theme::Terminal => Theme::Terminal.within(told("NO_COLOR").as_deref(), told("TERM").as_deref()),
        cli::Theme::Light => Theme::Light,
        cli::Theme::Dark => Theme::Dark,
        cli::Theme::HighContrast => Theme::HighContrast,
        cli::Theme::Plain => Theme::NoColour,
    }
}

/// The shelf and the phrases: a folder is checked whole before anybody sees a page of it. Its author may walk through
/// what is still to be written; it must not be put before the public.
fn shelf(options: &Options, is_public: bool) -> Result<(Shelf, Files), Vec<Finding>> {
    if options.content.is_none() && options.locales.is_none() {
        return Ok((Shelf::Embedded, Files::embedded_locales()));
    }
    let (content, locales) = checked(options, is_public)?;
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

/// Tells findings: on standard output to whoever asked for them, and as a complaint when the guide cannot open.
fn report(findings: &[Finding], files: usize) -> anyhow::Result<ExitCode> {
    let caret = io::stdout().is_terminal();
    write!(io::stdout().lock(), "{}", render(findings, files, Style { caret }))?;
    let broken = findings.iter().any(Finding::is_error);
    Ok(if broken { ExitCode::FAILURE } else { ExitCode::SUCCESS })
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
