//! The command that writes papers for a training or a waiting room: `paper`.
//!
//! Part of the program, not of the library: it opens the shelf, writes the file, and makes an exit code of what comes back.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use crate::cli::{Cli, PaperSize, Papers};
use crate::{complain, hub, open};
use my_rights::app::{App, Message, Policy, Setting};
use my_rights::disk;
use my_rights::phrasebook::Phrasebooks;
use my_rights::sheet::{self, Format, Look, Paper, Printable, Sheet};
use shelf::compiled::Shelf;
use shelf::files::Files;
use shelf::finding::{Finding, did_you_mean, harmless};
use shelf::language::Locale;

/// It could not be done.
const UNDONE: u8 = 2;

/// Writes them.
pub(crate) fn write(cli: &Cli, papers: &Papers) -> anyhow::Result<ExitCode> {
    let (shelf, books) = match opened(cli, papers.second)? {
        Ok(opened) => opened,
        Err(findings) => return complain(&findings),
    };
    let wanted = match papers.ids.iter().map(|name| named(&shelf, name)).collect::<Result<Vec<_>, _>>() {
        Ok(wanted) => wanted,
        Err(why) => anyhow::bail!(why),
    };
    let language = cli.language(|name| std::env::var(name).ok());
    let hub = match cli.options.hub.as_deref().map(Files::one).transpose() {
        Ok(file) => file.map(|file| hub::open(&file, &shelf, &Policy::of(Setting::Personal))).transpose(),
        Err(findings) => Err(findings),
    };
    let hub = match hub {
        Ok(hub) => hub,
        Err(findings) => return complain(&findings),
    };
    let is_large = papers.large || wanted.iter().any(|one| one.is_large(&shelf));
    let mut app = App::new(Policy::of(Setting::Personal), language, shelf);
    if let Some(hub) = hub {
        app = app.in_hub(hub);
    }
    app.update(Message::UseLanguage(language));
    if let Some(day) = papers.day {
        app.update(Message::Today(day));
    }
    let second = papers.second.filter(|second| *second != language);
    if wanted.is_empty() {
        return list(&app, &books);
    }
    let Some(sheet) = sheet::booklet(&wanted, &app, &books, second) else {
        anyhow::bail!("a part of the shelf is not what was written");
    };
    let form = papers.output.as_deref().and_then(Format::of).unwrap_or_default();
    Whole { sheet, form, look: look(papers.size, is_large) }.put(papers.output.as_deref())
}

/// Lists everything that can be printed, each by the shortest name that is its own.
fn list(app: &App, books: &Phrasebooks) -> anyhow::Result<ExitCode> {
    let all = Printable::all(app.shelf());
    let names: Vec<String> = all.iter().map(|one| name_of(one, &all)).collect();
    let wide = names.iter().map(String::len).max().unwrap_or(0) + 2;
    let mut out = io::stdout().lock();
    for (one, name) in all.iter().zip(&names) {
        let sheet = sheet::booklet(std::slice::from_ref(one), app, books, None);
        let title = sheet.map(|sheet| sheet.title.own.spoken()).unwrap_or_default();
        writeln!(out, "{name:<wide$}{title}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The shortest name by which nothing else is called.
fn name_of(one: &Printable, all: &[Printable]) -> String {
    let full = one.full_name();
    let is_own = |name: &str| all.iter().filter(|other| other.is_called(name)).count() == 1;
    let shorter = full.rsplit_once('/').map(|(before, _)| before);
    let short = [Some(one.id().as_str()), shorter];
    let short = short.into_iter().flatten().find(|name| one.is_called(name) && is_own(name));
    short.map_or_else(|| full.clone(), str::to_owned)
}

/// A shelf, and the phrasebooks for it.
type Opened = (Arc<Shelf>, Phrasebooks);

/// The shelf and what is said on it, where it speaks the languages that were asked for; or what is wrong with it.
pub(crate) fn opened(cli: &Cli, second: Option<Locale>) -> anyhow::Result<Result<Opened, Vec<Finding>>> {
    let (shelf, said) = match open::shelf(&cli.options, true)? {
        Ok(opened) => opened,
        Err(findings) => return Ok(Err(findings)),
    };
    let books = Phrasebooks::new(said);
    if let Some(asked) = [cli.options.lang, second].into_iter().flatten().find(|one| !books.speaks(*one)) {
        anyhow::bail!(open::unspoken(asked, &books));
    }
    Ok(Ok((shelf, books)))
}

/// How a paper looks.
pub(crate) const fn look(size: PaperSize, large: bool) -> Look {
    let paper = match size {
        PaperSize::A4 => Paper::A4,
        PaperSize::A5 => Paper::A5,
        PaperSize::Letter => Paper::Letter,
    };
    Look { large, paper }
}

/// Something to print, and how.
pub(crate) struct Whole {
    /// What.
    pub(crate) sheet: Sheet,
    /// In which form.
    pub(crate) form: Format,
    /// How it looks.
    pub(crate) look: Look,
}

impl Whole {
    /// Writes it into a new file, or to the terminal.
    pub(crate) fn put(&self, file: Option<&Path>) -> anyhow::Result<ExitCode> {
        let rendered = sheet::render(&self.sheet, self.form, self.look).map_err(|letter| letter.to_string());
        let Some(file) = file else {
            io::stdout().write_all(&rendered.map_err(anyhow::Error::msg)?)?;
            return Ok(ExitCode::SUCCESS);
        };
        let written = rendered.and_then(|bytes| {
            disk::write_new(file, &bytes).map_err(|error| {
                if error.kind() == io::ErrorKind::AlreadyExists {
                    "there is a file of this name, and it stays as it is".to_owned()
                } else {
                    error.to_string()
                }
            })
        });
        let Err(why) = written else { return Ok(ExitCode::SUCCESS) };
        let file = harmless(&file.display().to_string());
        writeln!(io::stderr().lock(), "my-rights: {file} is not written: {why}")?;
        Ok(ExitCode::from(UNDONE))
    }
}

/// The one thing of this name.
fn named(shelf: &Shelf, name: &str) -> Result<Printable, String> {
    let all = Printable::all(shelf);
    let fits = |one: &&Printable| one.is_called(name);
    let mut found = all.iter().filter(fits);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.clone()),
        (Some(one), Some(other)) => Err(format!(
            "“{name}” is the name of two things: write {} or {}",
            one.full_name(),
            other.full_name()
        )),
        (None, _) => {
            let short = all.iter().map(|one| name_of(one, &all));
            let names: Vec<String> = short.chain(all.iter().map(Printable::full_name)).collect();
            let hint = did_you_mean(name, names.iter().map(String::as_str)).unwrap_or_default();
            let name = harmless(name);
            let said = ["there is nothing on the shelf called “", &name, "”. ", &hint];
            Err(said.concat().trim_end().to_owned() + " `my-rights paper` lists everything.")
        }
    }
}
