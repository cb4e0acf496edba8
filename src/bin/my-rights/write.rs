//! The commands of the desk that write files or hand them on: `new` and `l10n`.
//!
//! Part of the program, not of the library: it opens folders, prints, and makes exit codes of what comes back.

use std::io::{self, Write as _};
use std::path::Path;

use crate::cli::{Handed, L10n, Options, Thing, Writing};
use my_rights::author::fix;
use my_rights::author::home::{Home, Refusal};
use my_rights::author::ink::Plan;
use my_rights::author::l10n::accept::{self, Accepted};
use my_rights::author::l10n::{State, export, import, status, sync, translated};
use my_rights::author::new::{self, Wanted};
use shelf::content::Id;
use shelf::files::Files;
use shelf::finding::harmless;
use shelf::language::Locale;

/// How many phrases are named where there can be many.
const MOST_NAMED: usize = 10;

/// Begins something new.
pub(crate) fn begin(options: &Options, thing: &Thing) -> Result<(), Refusal> {
    let home = home(options)?;
    let wanted = wanted(thing)?;
    let plan = new::plan(&wanted, &home)?;
    home.write(&plan)?;
    let folders = format!("--content {} --locales {}", home.content.root(), home.locales.root());
    let next = match &wanted {
        Wanted::Scenario(_, id) => format!(
            "Walk it: my-rights {folders} (it is called “A form to sign” until you change {id})\n\
             What is still to be written: my-rights check {folders}"
        ),
        Wanted::Language(locale) => format!(
            "How far it is: my-rights l10n status --lang {tag} {folders}\n\
             Walk it: my-rights --lang {tag} {folders}\n\
             Each language is offered on the first page; only the four that the guide brings are chosen by themselves.",
            tag = locale.tag()
        ),
        Wanted::Term(_) | Wanted::Right(..) => {
            format!("What is still to be written: my-rights check {folders}")
        }
    };
    say(&format!("{}{next}\n", told(&plan)))
}

fn wanted(thing: &Thing) -> Result<Wanted, Refusal> {
    Ok(match thing {
        Thing::Scenario { name } => {
            let (theme, id) = pair(name)?;
            Wanted::Scenario(theme, id)
        }
        Thing::Right { name } => {
            let (theme, id) = pair(name)?;
            Wanted::Right(theme, id)
        }
        Thing::Term { name } => Wanted::Term(id(name)?),
        Thing::Language { tag } => Wanted::Language(Locale::of_folder(tag).ok_or_else(|| {
            format!("“{tag}” is no code of a language: two or three small letters, as pt for Portuguese")
        })?),
    })
}

/// Does what is to be done about translations.
pub(crate) fn translate(options: &Options, what: &L10n) -> Result<(), Refusal> {
    match what {
        L10n::Status { format } => {
            let locales = match &options.locales {
                Some(folder) => Files::folder(folder)?,
                None => home(options).map_or_else(|_| my_rights::embedded::locales(), |home| home.locales),
            };
            let all = status::status(&locales, &languages(options, &locales)?);
            let text = match format {
                Writing::Table => status::table(&all),
                Writing::Json => status::json(&all).map_err(|error| error.to_string())?,
            };
            hand_on(&text)
        }
        L10n::Accept { keys, all } => {
            let home = home(options)?;
            let accepted = if *all { Accepted::All } else { Accepted::Keys(keys.clone()) };
            let languages = languages(options, &home.locales)?;
            let (plan, many) = accept::plan(&home, &languages, &accepted)?;
            home.write(&plan)?;
            say(&format!("{}Accepted {}.\n", told(&plan), count(many, "translation")))
        }
        L10n::Sync => {
            let home = home(options)?;
            let (plan, done) = sync::plan(&home, &languages(options, &home.locales)?)?;
            home.write(&plan)?;
            say(&format!("{}{}", told(&plan), sync::told(&done)))
        }
        L10n::Export { only, format } => {
            let home = home(options)?;
            let locale =
                options.lang.filter(|locale| translated(&home.locales).any(|known| known == *locale));
            let tags: Vec<String> = translated(&home.locales).map(|locale| locale.tag().to_owned()).collect();
            let locale =
                locale.ok_or_else(|| format!("say with --lang which language: {}", tags.join(", ")))?;
            let only: Vec<State> = State::ALL.into_iter().filter(|state| wants(only, *state)).collect();
            let form = match format {
                Handed::Xliff => export::Form::Xliff,
                Handed::Po => export::Form::Po,
            };
            hand_on(&export::export(&home, locale, &only, form))
        }
        L10n::Import { file } => take_in(options, file),
    }
}

/// Writes what came back from a translation tool.
fn take_in(options: &Options, file: &Path) -> Result<(), Refusal> {
    let home = home(options)?;
    let bytes = Home::document(file)?;
    let import = import::plan(&home, &file.to_string_lossy(), &bytes, options.lang)?;
    home.write(&import.plan)?;
    let stale = if import.stale == 0 {
        String::new()
    } else {
        format!("The English of {} of them has changed since the export: look at them again.\n", import.stale)
    };
    let left_out = if import.left_out == 0 {
        String::new()
    } else {
        format!(
            "Left out {}: the document has no translation there, or says that it is not done.\n",
            count(import.left_out, "unit")
        )
    };
    let unsure = if import.unsure.is_empty() {
        String::new()
    } else {
        let first: Vec<&str> = import.unsure.iter().take(MOST_NAMED).map(String::as_str).collect();
        let more = import.unsure.len() - first.len();
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        format!(
            "Left as they were: {}{more}. A tool took them for others that say the same in English; whoever worked on these \
             sends the PO file itself, or goes by po2xliff.\n",
            first.join(", ")
        )
    };
    let changed = count(import.changed, "phrase");
    say(&format!("{}Changed {changed}.\n{stale}{left_out}{unsure}", told(&import.plan)))
}

/// Mends in the folder what is safe to mend, and says each thing.
pub(crate) fn mend(options: &Options) -> Result<(), Refusal> {
    let home = home(options)?;
    let (plan, told) = fix::plan(&home);
    home.write(&plan)?;
    say(&told.join("\n"))
}

/// Whether somebody asked for phrases that are this far; everybody did who asked for nothing.
fn wants(only: &[String], state: State) -> bool {
    only.is_empty() || only.iter().any(|name| name == "all" || name == state.name())
}

fn home(options: &Options) -> Result<Home, Refusal> {
    Home::open(options.content.as_deref(), options.locales.as_deref())
}

/// The languages that are meant: the one that was asked for, or all that are translated into.
fn languages(options: &Options, locales: &Files) -> Result<Vec<Locale>, Refusal> {
    let all: Vec<Locale> = translated(locales).collect();
    match options.lang {
        None => Ok(all),
        Some(asked) if asked == Locale::En || all.contains(&asked) => Ok(vec![asked]),
        Some(asked) => Err(Refusal::Plain(format!("there are no phrases in {} here", asked.tag()))),
    }
}

fn pair(name: &str) -> Result<(Id, Id), Refusal> {
    let (theme, own) = name
        .split_once('/')
        .ok_or_else(|| format!("“{name}” needs a theme before it: consent/{name}, dignity/{name} or so"))?;
    Ok((id(theme)?, id(own)?))
}

fn id(name: &str) -> Result<Id, Refusal> {
    Id::new(name).ok_or_else(|| {
        Refusal::Plain(format!(
            "“{name}” is no id: small letters a to z and digits, words joined by single hyphens, as ask-the-nurse"
        ))
    })
}

fn count(many: usize, what: &str) -> String {
    if many == 1 { format!("1 {what}") } else { format!("{many} {what}s") }
}

/// What was written, a line a file.
fn told(plan: &Plan) -> String {
    let new = plan.new.iter().map(|(path, _)| format!("wrote    {}\n", path.display()));
    let changed = plan.changed.iter().map(|(path, _)| format!("changed  {}\n", path.display()));
    new.chain(changed).collect()
}

fn say(text: &str) -> Result<(), Refusal> {
    // Names of files come from whoever made them, and may hold what commands a terminal.
    let safe: Vec<String> = text.lines().map(harmless).collect();
    hand_on(&if safe.is_empty() { String::new() } else { safe.join("\n") + "\n" })
}

/// Prints what a program reads, as it is.
fn hand_on(text: &str) -> Result<(), Refusal> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        // Whoever reads us has read enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Refusal::Plain(error.to_string())),
        _ => Ok(()),
    }
}
