//! The command that adds up counts of workshops: `counts`.
//!
//! Part of the program, not of the library: it reads files, writes one or shows what may be shown, and makes an exit code of what
//! comes back. What it says of a count goes through the report of a year, never from the file.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::cli::{Cli, Counts};
use crate::{complain, open};
use my_rights::app::{App, Policy, Setting};
use my_rights::disk;
use my_rights::phrasebook::Phrasebooks;
use my_rights::sheet::{self, Format, Look};
use my_rights::tally::file::Known;
use my_rights::tally::{Refused, Tally, Year};
use shelf::files::{File, Files};
use shelf::finding::{Finding, harmless};

/// It could not be done.
const UNDONE: u8 = 2;

/// Adds them up.
pub(crate) fn add(cli: &Cli, counts: &Counts) -> anyhow::Result<ExitCode> {
    let (shelf, said) = match open::shelf(&cli.options, true)? {
        Ok(opened) => opened,
        Err(findings) => return complain(&findings),
    };
    let books = Phrasebooks::new(said);
    let language = cli.language(|name| std::env::var(name).ok());
    if !books.speaks(language) {
        anyhow::bail!(open::unspoken(language, &books));
    }
    let known = Known::of(&shelf, books.locales());
    let files = match counts.files.iter().map(|file| Files::one(file)).collect::<Result<Vec<_>, _>>() {
        Ok(files) => files,
        Err(findings) => {
            complain(&findings)?;
            return Ok(ExitCode::from(UNDONE));
        }
    };
    let app = App::new(Policy::of(Setting::Personal), language, shelf);
    if is_there_twice(&counts.files, &files) {
        return refuse(&books.room(language).year_same_file().spoken());
    }
    let tallies = match read(&files, &known) {
        Ok(tallies) => tallies,
        Err(findings) => return complain(&findings),
    };
    let year = match Year::of(&tallies) {
        Ok(year) => year,
        Err(Refused::TwoWordings) => return refuse(&books.room(language).year_two_wordings().spoken()),
        Err(Refused::TooFew) => return refuse(&books.room(language).year_too_few_slips().spoken()),
    };
    match &counts.report {
        Some(file) => write(&year, file, &app, &books),
        None => show(&year, &app, &books),
    }
}

/// All of them, or everything that is wrong with any.
fn read(files: &[File], known: &Known) -> Result<Vec<Tally>, Vec<Finding>> {
    let (mut tallies, mut findings) = (Vec::new(), Vec::new());
    for file in files {
        match Tally::read(&file.path, &file.bytes, known) {
            Ok(tally) => tallies.push(tally),
            Err(wrong) => findings.extend(wrong),
        }
    }
    if findings.is_empty() { Ok(tallies) } else { Err(findings) }
}

/// Whether one of them is another under its own name or under a second one, or a copy of it.
fn is_there_twice(names: &[PathBuf], files: &[File]) -> bool {
    let places: Vec<PathBuf> = names.iter().filter_map(|name| name.canonicalize().ok()).collect();
    let again = |nth: usize, file: &File| files.iter().take(nth).any(|before| before.bytes == file.bytes);
    places.iter().enumerate().any(|(nth, place)| places.iter().take(nth).any(|before| before == place))
        || files.iter().enumerate().any(|(nth, file)| again(nth, file))
}

fn refuse(why: &str) -> anyhow::Result<ExitCode> {
    writeln!(io::stderr().lock(), "my-rights: {}", harmless(why))?;
    Ok(ExitCode::FAILURE)
}

/// Shows it: with bars for whoever looks, without them for whoever reads on in another program.
fn show(year: &Year, app: &App, books: &Phrasebooks) -> anyhow::Result<ExitCode> {
    let sheet = sheet::year(year, app, books);
    let text = if io::stdout().is_terminal() { sheet::drawn(&sheet) } else { sheet::text_of(&sheet) };
    io::stdout().lock().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

fn write(year: &Year, file: &Path, app: &App, books: &Phrasebooks) -> anyhow::Result<ExitCode> {
    let bytes = match Format::of(file) {
        Some(format) => sheet::render(&sheet::year(year, app, books), format, Look::default())
            .map_err(|letter| letter.to_string()),
        None => Ok(sheet::year_rows(year, app, books).into_bytes()),
    };
    let written = bytes.and_then(|bytes| {
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
