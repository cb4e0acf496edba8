//! Wires the parts; the result becomes an exit code.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;

use my_rights::app::{App, Policy, Setting};
use my_rights::author;
use my_rights::author::home::Refusal;
use my_rights::author::report::{self, Format};
use my_rights::author::show::{Style, render};
use my_rights::doctor::{self, Card, Facts, Told};
use my_rights::front::Front;
use my_rights::front::linear::{self, Kiosk};
use my_rights::front::screen::probe::Surroundings;
use my_rights::front::screen::{self, Screen};
use my_rights::front::signals::Held;
use my_rights::guide::{self, Ended, Seat};
use my_rights::phrasebook::Phrasebooks;
use my_rights::preferences::{Bidi, Theme};
use my_rights::settings::{Settings, file};
use my_rights::world::{self, Outside, Shelf, World};
use shelf::content::compile::compile;
use shelf::files::Files;
use shelf::finding::{self, Finding, Severity, code};
use shelf::language::Locale;

mod cli;
mod desk;

use cli::{Checking, Cli, Command, Deny, Options};

fn main() -> ExitCode {
    // Whoever runs a kiosk ends it by SIGTERM; keys do not, from the first moment on.
    let held = std::env::args_os().any(|word| word == "kiosk").then(Held::off);
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return tell_usage(&error),
    };
    if let Some(Ok(held)) = held
        && cli.setting() != Some(Setting::Kiosk)
    {
        held.let_go();
    }
    match start(cli) {
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
        (Some(Command::Doctor { card, width }), _) => {
            let (card, width) = (*card, *width);
            doctor(cli, card, width)
        }
        (Some(Command::Prove), _) => prove(&cli.options),
        (Some(Command::Stats { json }), _) => stats(&cli.options, *json),
        (Some(Command::Schema { sort, into }), _) => {
            desk::shape::schema(&cli.options, sort.as_deref(), into.as_deref())
        }
        (Some(Command::Graph { id, format }), _) => desk::shape::graph(&cli, id, *format),
        (Some(Command::New { what }), _) => at_the_desk(desk::begin(&cli.options, what)),
        (Some(Command::L10n { what }), _) => at_the_desk(desk::translate(&cli.options, what)),
        (command, Some(setting)) => {
            let asked = if let Some(Command::Preview(asked)) = command { Some(asked.clone()) } else { None };
            match (settle(&mut cli), asked) {
                (Ok(_), Some(asked)) => desk::preview::open(&cli, &asked, Policy::of(setting)),
                (Ok(_), None) => open(&cli, Policy::of(setting)),
                (Err(findings), _) => complain(&findings),
            }
        }
        (Some(Command::Check(checking)), _) => check(&cli.options, checking),
        (_, None) => check(&cli.options, &Checking::default()),
    }
}

/// Where the settings are, if anybody wants them.
fn settings_file(options: &Options) -> Option<PathBuf> {
    let usual = || file::usual(|name| std::env::var(name).ok());
    options.settings.clone().or_else(usual).filter(|_| !options.no_settings)
}

/// Takes over what the settings file says; a file with mistakes opens nothing.
fn settle(cli: &mut Cli) -> Result<Settings, Vec<Finding>> {
    let Some(file) = settings_file(&cli.options) else { return Ok(Settings::default()) };
    let settings = file::read(&file, cli.options.settings.is_some())?;
    cli.settle(&settings);
    Ok(settings)
}

fn open(cli: &Cli, policy: Policy) -> anyhow::Result<ExitCode> {
    let (shelf, locales) = match shelf(&cli.options, !policy.may_leave) {
        Ok(read) => read,
        Err(findings) => return complain(&findings),
    };
    if cli.options.sheet.is_some() && !policy.may_keep_a_copy {
        anyhow::bail!("--sheet works for one person alone: a workshop and a kiosk write no file");
    }
    if let Some(sheet) = cli.options.sheet.as_deref().filter(|sheet| sheet.exists() && !sheet.is_file()) {
        anyhow::bail!(
            "--sheet names {}, which is no file; name a file in it",
            finding::harmless(&sheet.display().to_string())
        );
    }
    let hub = match cli.options.hub.as_deref().map(|file| desk::hub::open(file, &shelf, &policy)).transpose()
    {
        Ok(hub) => hub,
        Err(findings) => return complain(&findings),
    };
    let books = Phrasebooks::new(locales);
    if let Some(asked) = cli.options.lang.filter(|asked| !books.speaks(*asked)) {
        anyhow::bail!(unspoken(asked, &books));
    }
    // Whoever says how Arabic is written has seen it.
    let unseen = surroundings().is_console() && cli.options.bidi.is_none_or(|bidi| bidi == Bidi::Auto);
    let language = cli.language(|name| std::env::var(name).ok());
    let mut app = App::new(policy, language).without(unseen.then_some(Locale::Ar));
    if let Some(hub) = hub {
        app = app.in_hub(hub);
    }
    // `language:` of a hub is the language of its own texts, and not meant here.
    // Whoever asks for letters that may not be seen here is shown the languages, which say so.
    if cli.options.lang.is_some() && !(unseen && language == Locale::Ar) {
        app = app.told_the_language();
    }
    let is_said = cli.options.bidi.is_some_and(|bidi| bidi != Bidi::Auto);
    if !is_said {
        app = app.doubting_arabic();
    }
    let world = Outside::new(shelf, cli.options.sheet.clone()).with_settings(settings_file(&cli.options));
    let world: Arc<dyn World> = Arc::new(world);
    let ended = {
        let mut front = front(cli, &policy)?;
        guide::run(&mut app, &books, &mut [Seat::alone(front.as_mut())], &world)?
    };
    finish(ended)
}

fn finish(ended: Ended) -> anyhow::Result<ExitCode> {
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

fn check(options: &Options, checking: &Checking) -> anyhow::Result<ExitCode> {
    let mut options = options.clone();
    if let Some(folder) = checking.folder.as_deref().filter(|folder| !folder.join("content").is_dir())
        && checking.format == Format::Text
        && (options.content.is_none() || options.locales.is_none())
    {
        let folder = finding::harmless(&folder.display().to_string());
        writeln!(
            io::stderr(),
            "my-rights: {folder} has no content/ in it; name the folder that has content/ and locales/"
        )?;
        return Ok(ExitCode::from(2));
    }
    if let Some(folder) = &checking.folder {
        // Files of the folder that somebody is in are named as editors and workflows name them, without “./”.
        let inside = |name: &str| folder.strip_prefix(".").unwrap_or(folder).join(name);
        options.content.get_or_insert_with(|| inside("content"));
        options.locales.get_or_insert_with(|| inside("locales"));
    }
    let own = options.content.is_none() && options.locales.is_none();
    if checking.fix && !mended(&options, own)? {
        return Ok(ExitCode::from(2));
    }
    let (findings, files, worst) = match files(&options) {
        // Whoever runs a hub asks about its file: the guide's own shelf is checked already.
        Ok((content, _)) if own && options.hub.is_some() => {
            let findings =
                options.hub.as_deref().map(|file| desk::hub::check(file, &content)).unwrap_or_default();
            let worst = findings.iter().map(|finding| finding.severity).min();
            (findings, 1, worst.map_or(0, |worst| ending(worst, checking.deny)))
        }
        Ok((content, locales)) => {
            let look = if checking.no_hints { shelf::check::faults } else { author::check::check };
            let mut findings = look(&content, &locales);
            findings.extend(shelf::check::overdue(&content, checking.today.unwrap_or_else(world::today)));
            findings.extend(
                options.hub.as_deref().map(|file| desk::hub::check(file, &content)).unwrap_or_default(),
            );
            finding::sort(&mut findings);
            let worst = findings.iter().map(|finding| finding.severity).min();
            (
                findings,
                content.len() + locales.len() + usize::from(options.hub.is_some()),
                worst.map_or(0, |worst| ending(worst, checking.deny)),
            )
        }
        Err(findings) if checking.format == Format::Text => {
            complain(&findings)?;
            return Ok(ExitCode::from(2));
        }
        Err(findings) => (findings, 0, 2),
    };
    let style = Style { caret: io::stdout().is_terminal() };
    let told = report::told(&findings, files, checking.format, style);
    let mut out = io::stdout().lock();
    out.write_all(told.as_bytes())?;
    if checking.format == Format::Text && own && options.hub.is_none() {
        writeln!(out, "This was the guide's own shelf; name a folder to check yours.")?;
    }
    Ok(ExitCode::from(worst))
}

/// Mends what is safe to mend. Whether it could be done.
fn mended(options: &Options, own: bool) -> anyhow::Result<bool> {
    if own {
        anyhow::bail!(
            "the guide's own shelf cannot be changed: name a folder that has content/ and locales/"
        );
    }
    Ok(at_the_desk(desk::mend(options))? == ExitCode::SUCCESS)
}

/// The exit code for a shelf in which this is the worst that was found.
const fn ending(worst: Severity, deny: Option<Deny>) -> u8 {
    match (worst, deny) {
        (Severity::Error, _)
        | (Severity::Warning, Some(Deny::Warnings | Deny::Hints))
        | (Severity::Hint, Some(Deny::Hints)) => 1,
        (Severity::Warning | Severity::Hint, _) => 0,
    }
}

#[expect(clippy::disallowed_methods, reason = "how long a proof took is no business of the guide")]
fn prove(options: &Options) -> anyhow::Result<ExitCode> {
    let (content, locales) = match checked(options, false) {
        Ok(files) => files,
        Err(findings) => return complain(&findings),
    };
    let Ok(catalogue) = compile(&content) else { return check(options, &Checking::default()) };
    let start = std::time::SystemTime::now();
    let proof = author::prove::prove(&Arc::new(catalogue), &Phrasebooks::new(locales))?;
    let seconds = start.elapsed().unwrap_or_default().as_secs_f32();
    writeln!(io::stdout().lock(), "{}\nTook {seconds:.1} seconds.", proof.told())?;
    Ok(if proof.defects.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn stats(options: &Options, json: bool) -> anyhow::Result<ExitCode> {
    let (content, locales) = match checked(options, false) {
        Ok(files) => files,
        Err(findings) => return complain(&findings),
    };
    let Ok(catalogue) = compile(&content) else { return check(options, &Checking::default()) };
    let told = if json { author::stats::json } else { author::stats::told };
    writeln!(io::stdout().lock(), "{}", told(&catalogue, &Phrasebooks::new(locales)))?;
    Ok(ExitCode::SUCCESS)
}

/// The files, if a check of them finds no error, and for the public nothing that is still to be written.
fn checked(options: &Options, is_public: bool) -> Result<(Files, Files), Vec<Finding>> {
    let (content, locales) = files(options)?;
    let found = shelf::check::faults(&content, &locales);
    let stops = |finding: &Finding| finding.is_error() || (is_public && finding.code == code::TO_WRITE.name);
    let errors: Vec<Finding> = found.into_iter().filter(stops).collect();
    if errors.is_empty() { Ok((content, locales)) } else { Err(errors) }
}

/// The screen, or plain lines.
fn front(cli: &Cli, policy: &Policy) -> anyhow::Result<Box<dyn Front>> {
    if opens_lines(cli) {
        if !policy.may_leave {
            let clears = io::stdout().is_terminal() && !is_dumb();
            return Ok(Box::new(Kiosk::open(io::stdout().lock(), clears)?));
        }
        return Ok(linear::open()?);
    }
    let options = screen::Options {
        theme: theme(cli.options.theme.unwrap_or_default()),
        encoding: cli.options.bidi.and_then(Bidi::encoding),
        asks: true,
        may_suspend: policy.may_suspend,
        keys_end: policy.may_leave,
        rest: screen::guard::REST,
        ..Default::default()
    };
    Ok(Box::new(Screen::open(options)?))
}

/// Whether the guide opens as plain lines: where somebody asks for them, and wherever there is no screen.
fn opens_lines(cli: &Cli) -> bool {
    cli.wants_lines() || is_dumb() || !io::stdout().is_terminal()
}

/// Whether the terminal says that it knows nothing but lines.
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// What can be known of the terminal before anything is asked.
fn surroundings() -> Surroundings {
    let device = rustix::termios::ttyname(io::stdout(), Vec::new()).ok();
    let device = device.map(|device| device.to_string_lossy().into_owned());
    Surroundings::told(|name| std::env::var(name).ok()).at(device)
}

/// Tells what the guide would do in this terminal, or shows the test card.
fn doctor(mut cli: Cli, card: bool, width: Option<u16>) -> anyhow::Result<ExitCode> {
    let settings = Told::of(settings_file(&cli.options), settle(&mut cli));
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok().map(|size| (size.ws_col, size.ws_row));
    let facts = Facts {
        surroundings: surroundings(),
        is_terminal: io::stdout().is_terminal(),
        size: size.filter(|(columns, rows)| *columns > 0 && *rows > 0),
        locale: cli.language(|name| std::env::var(name).ok()),
        may_colour: theme(cli.options.theme.unwrap_or_default()) != Theme::Plain,
        lines: opens_lines(&cli),
        asked: cli.options.bidi.and_then(Bidi::encoding),
        settings,
        hub: cli.options.hub.clone(),
    };
    if !card {
        return print(facts.told().as_bytes());
    }
    let books = match shelf(&cli.options, false) {
        Ok((_, locales)) => Phrasebooks::new(locales),
        Err(findings) => return complain(&findings),
    };
    let wanted = match (cli.options.bidi, facts.asked) {
        (Some(Bidi::Off), _) => Card::Plain,
        (_, Some(encoding)) => Card::One(encoding),
        (_, None) => Card::Whole,
    };
    let width = width.or(facts.size.map(|(columns, _)| columns)).unwrap_or(60);
    print(doctor::card(&books, &facts, wanted, width).as_bytes())
}

/// The colours that were asked for; where nobody asked, those that the environment allows.
fn theme(asked: Theme) -> Theme {
    let told = |name| std::env::var(name).ok();
    if asked == Theme::Terminal {
        asked.within(told("NO_COLOR").as_deref(), told("TERM").as_deref())
    } else {
        asked
    }
}

/// The shelf and the phrases: a folder is checked whole before anybody sees a page of it. Its author may walk through
/// what is still to be written; it must not be put before the public.
fn shelf(options: &Options, is_public: bool) -> Result<(Shelf, Files), Vec<Finding>> {
    if options.content.is_none() && options.locales.is_none() {
        return Ok((Shelf::Embedded, my_rights::embedded::locales()));
    }
    let (content, locales) = checked(options, is_public)?;
    Ok((Shelf::Checked(Arc::new(compile(&content)?)), locales))
}

/// The files of the shelf and of the phrases: the program's own, or those of the folders that were named.
fn files(options: &Options) -> Result<(Files, Files), Vec<Finding>> {
    let folder = |folder: Option<&Path>, own: fn() -> Files| folder.map_or_else(|| Ok(own()), Files::folder);
    let content = folder(options.content.as_deref(), my_rights::embedded::content);
    let locales = folder(options.locales.as_deref(), my_rights::embedded::locales);
    match (content, locales) {
        (Ok(content), Ok(locales)) => Ok((content, locales)),
        (content, locales) => Err([content.err(), locales.err()].into_iter().flatten().flatten().collect()),
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
