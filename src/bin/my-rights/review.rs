//! The command for people who read for us: `review`.
//!
//! Part of the program, not of the library: it opens folders, writes the page, and makes an exit code of what comes back.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::cli::{Cli, Options, Review, Reviewed, form};
use crate::{complain, open, print};
use my_rights::app::{App, Message, Policy, Setting};
use my_rights::author::home::{Home, Refusal};
use my_rights::author::review::{self, Pages, remarks};
use my_rights::author::{Style, report};
use my_rights::disk;
use my_rights::phrasebook::Phrasebooks;
use shelf::content::Id;
use shelf::files::Files;
use shelf::finding::{did_you_mean, harmless};

/// It could not be done.
const UNDONE: u8 = 2;

/// Writes pages, or reads what came back.
pub(crate) fn review(cli: &Cli, what: &Review) -> anyhow::Result<ExitCode> {
    let mut options = cli.options.clone();
    at_home(&mut options);
    let folder = |named: Option<&Path>, own: fn() -> Files| named.map_or_else(|| Ok(own()), Files::folder);
    let locales = match folder(options.locales.as_deref(), my_rights::embedded::locales) {
        Ok(locales) => locales,
        Err(findings) => return complain(&findings).map(|_| ExitCode::from(UNDONE)),
    };
    let (pages, paper) = match what {
        Review::Text { language, file, beside, paper } => {
            let content = match folder(options.content.as_deref(), my_rights::embedded::content) {
                Ok(content) => content,
                Err(findings) => return complain(&findings).map(|_| ExitCode::from(UNDONE)),
            };
            let pages = review::text(&content, &locales, *language, file.as_deref(), *beside);
            (pages.map_err(anyhow::Error::msg)?, paper)
        }
        Review::Law { pack, paper } => {
            let (shelf, said) = match open::shelf(&options, false)? {
                Ok(opened) => opened,
                Err(findings) => return complain(&findings),
            };
            let ids: Vec<String> = shelf.library.packs.iter().map(|pack| pack.id.to_string()).collect();
            let Some(id) = Id::new(pack).filter(|_| ids.contains(pack)) else {
                let hint = did_you_mean(pack, ids.iter().map(String::as_str));
                let hint = hint.unwrap_or_else(|| format!("There are {}.", ids.join(", ")));
                anyhow::bail!("there are no rules of “{}” on this shelf. {hint}", harmless(pack));
            };
            let language = cli.language(|name| std::env::var(name).ok());
            let mut app = App::new(Policy::of(Setting::Personal), language, shelf);
            app.update(Message::UseLanguage(language));
            (review::law(&app, &Phrasebooks::new(said), &id).map_err(anyhow::Error::msg)?, paper)
        }
    };
    match &paper.remarks {
        Some(file) => read_back(&locales, &pages, paper, file),
        None => hand_out(&pages, paper),
    }
}

/// The folders that somebody is in count as named.
fn at_home(options: &mut Options) {
    let is_named = options.content.is_some() || options.locales.is_some();
    if !is_named && Path::new("content").is_dir() && Path::new("locales").is_dir() {
        options.content = Some(PathBuf::from("content"));
        options.locales = Some(PathBuf::from("locales"));
    }
}

fn hand_out(pages: &Pages, paper: &Reviewed) -> anyhow::Result<ExitCode> {
    let Some(file) = &paper.output else { return print(pages.written(review::Form::Markdown).as_bytes()) };
    let written = pages.written(form(file).unwrap_or_default());
    let Err(error) = disk::write_new(file, written.as_bytes()) else { return Ok(ExitCode::SUCCESS) };
    let why = if error.kind() == io::ErrorKind::AlreadyExists {
        "there is a file of this name, and it stays as it is".to_owned()
    } else {
        error.to_string()
    };
    writeln!(
        io::stderr().lock(),
        "my-rights: {} is not written: {why}",
        harmless(&file.display().to_string())
    )?;
    Ok(ExitCode::from(UNDONE))
}

fn read_back(locales: &Files, pages: &Pages, paper: &Reviewed, file: &Path) -> anyhow::Result<ExitCode> {
    let bytes = match Home::document(file) {
        Ok(bytes) => bytes,
        Err(Refusal::Findings(findings)) => return complain(&findings).map(|_| ExitCode::from(UNDONE)),
        Err(Refusal::Plain(why)) => anyhow::bail!(why),
    };
    let found = remarks::remarks(locales, pages.title.locale, &file.to_string_lossy(), &bytes);
    let style = Style { caret: io::stdout().is_terminal() };
    io::stdout().lock().write_all(report::told(&found, 1, paper.format, style).as_bytes())?;
    Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
