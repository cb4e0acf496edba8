//! The world outside: the shelf's files, the clock, the one file that a person may ask for.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::{App, Effect, Message, NotKept, NotWritten};
use crate::front::Ear;
use crate::front::screen::ways;
use crate::page::Way;
use crate::phrasebook::Phrasebooks;
use crate::preferences::Bidi;
use crate::settings::file::{self, Failed};
use crate::sheet;
use shelf::content::compile::compile;
use shelf::content::{Catalogue, Date};
use shelf::finding::Finding;
use shelf::search::Finder;

/// Does what the app wants done, and says what came of it.
pub trait World {
    /// Performs one effect; its answer is a message.
    fn perform(&mut self, effect: &Effect, app: &App, books: &Phrasebooks) -> Message;

    /// From now on, whatever takes its time is told here once it is done.
    fn tell(&mut self, _ear: Ear) {}
}

/// The one real world.
pub struct Outside {
    shelf: Shelf,
    finder: Finder,
    /// Whom to tell what took its time; nobody where whoever asks waits for it.
    ear: Option<Ear>,
    /// The file that the person named for the sheet.
    named: Option<PathBuf>,
    /// Whether a sheet could not be written where it was to go: another folder is offered from then on.
    refused: bool,
    /// The settings file, unless nobody wants one.
    settings: Option<PathBuf>,
}

/// Where the shelf comes from.
pub enum Shelf {
    /// It travels in the program, and is read behind the first page.
    Embedded,
    /// A folder, checked whole before the first page.
    Checked(Arc<Catalogue>),
}

impl Outside {
    /// A world with this shelf, in which a copy of the sheet goes into `named`, or else into a free name.
    pub fn new(shelf: Shelf, named: Option<PathBuf>) -> Self {
        Self { shelf, finder: Finder::default(), ear: None, named, refused: false, settings: None }
    }

    /// The same with this settings file, which is written only when a person asks for it.
    #[must_use]
    pub fn with_settings(self, settings: Option<PathBuf>) -> Self {
        Self { settings, ..self }
    }

    fn keep_way(&self, way: Way) -> Result<PathBuf, NotKept> {
        let bidi = ways::encoding(way).and_then(|encoding| Bidi::named(encoding.name())).unwrap_or_default();
        let Some(file) = &self.settings else {
            return Err(NotKept::ByHand(format!("bidi: {}", bidi.name())));
        };
        let kept = file::keep_bidi(file, bidi);
        kept.map(|()| file.clone()).map_err(|failed| match failed {
            Failed::ByHand(line) => NotKept::ByHand(line),
            Failed::System(error) => match why(&error) {
                NotWritten::Denied => NotKept::Denied,
                NotWritten::Full => NotKept::Full,
                NotWritten::NoFolder => NotKept::NoFolder,
                NotWritten::Exists | NotWritten::Other(_) => NotKept::Other(error.to_string()),
            },
        })
    }

    fn get_ready(&mut self, app: &App, books: &Phrasebooks) {
        let ear = self.ear.clone();
        let then = move || {
            if let Some(ear) = ear {
                ear(Message::ReadyToSearch);
            }
        };
        self.finder.get_ready(app.shelf(), books.files(), then);
    }

    /// Whoever can be told later waits for nothing.
    fn search(&mut self, app: &App, books: &Phrasebooks) -> Message {
        let typed = app.visit().typed().unwrap_or_default();
        if let Some(found) = self.finder.find(app.locale(), typed) {
            return Message::Found(found);
        }
        if self.ear.is_some() {
            self.get_ready(app, books);
            return Message::Nothing;
        }
        Message::Found(self.finder.find_now(app.catalogue(), &books.files(), app.locale(), typed))
    }

    fn read_shelf(&self) -> Result<Arc<Catalogue>, Vec<Finding>> {
        match &self.shelf {
            Shelf::Embedded => compile(&crate::embedded::content()).map(Arc::new),
            Shelf::Checked(catalogue) => Ok(Arc::clone(catalogue)),
        }
    }

    fn name_sheet(&self) -> PathBuf {
        let named = self.named.clone().unwrap_or_else(|| PathBuf::from("my-rights-sheet.txt"));
        let named = if self.refused { elsewhere(&named) } else { named };
        let free = free_name(&named);
        std::path::absolute(&free).unwrap_or(free)
    }
}

impl World for Outside {
    fn tell(&mut self, ear: Ear) {
        self.ear = Some(ear);
    }

    fn perform(&mut self, effect: &Effect, app: &App, books: &Phrasebooks) -> Message {
        match effect {
            Effect::ReadShelf => Message::ShelfRead(self.read_shelf()),
            Effect::LookAtClock => Message::Today(today()),
            Effect::GetReady => {
                self.get_ready(app, books);
                Message::Nothing
            }
            Effect::Search => self.search(app, books),
            Effect::SpeakFrom(files) => {
                books.speak_from(Arc::clone(files));
                self.finder = Finder::default();
                Message::Nothing
            }
            Effect::NameSheet => Message::SheetNamed(self.name_sheet()),
            Effect::WriteSheet(file) => {
                let written = write_new(file, &sheet::text(app, books));
                self.refused = written.as_ref().is_err_and(|error| why(error) != NotWritten::Exists);
                Message::Wrote(written.map(|()| file.clone()).map_err(|error| why(&error)))
            }
            Effect::NameSettings => Message::SettingsNamed(self.settings.clone()),
            Effect::KeepWay(way) => Message::KeptWay(self.keep_way(*way)),
            // The loop sees to these itself; there is nothing to do in the world.
            Effect::Leave { .. } | Effect::GiveUp(_) | Effect::CopySheet => Message::Nothing,
        }
    }
}

/// The day, as the clock of this machine has it.
pub fn today() -> Date {
    let now = jiff::Zoned::now().date();
    Date {
        year: u16::try_from(now.year()).unwrap_or_default(),
        month: u8::try_from(now.month()).unwrap_or(1),
        day: u8::try_from(now.day()).unwrap_or(1),
    }
}

/// The first name like this one that nobody uses yet: `sheet.txt`, `sheet-2.txt`.
fn free_name(wanted: &Path) -> PathBuf {
    let stem = wanted.file_stem().unwrap_or_default().to_string_lossy();
    let kind = wanted.extension().map_or_else(String::new, |kind| format!(".{}", kind.to_string_lossy()));
    let numbered = (2..1000).map(|nth| wanted.with_file_name(format!("{stem}-{nth}{kind}")));
    std::iter::once(wanted.to_path_buf())
        .chain(numbered)
        .find(|name| name.symlink_metadata().is_err())
        .unwrap_or_else(|| wanted.to_path_buf())
}

/// The same name in the person's own folder, or else where everybody may write.
fn elsewhere(named: &Path) -> PathBuf {
    let name = named.file_name().unwrap_or_default();
    let home = std::env::home_dir().filter(|home| home.is_dir() && !named.starts_with(home));
    home.unwrap_or_else(std::env::temp_dir).join(name)
}

/// Writes a whole file or none, and never over somebody's file.
fn write_new(file: &Path, text: &str) -> io::Result<()> {
    if file.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !fs::metadata(folder)?.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    let mut draft = tempfile::NamedTempFile::new_in(folder)?;
    draft.write_all(text.as_bytes())?;
    draft.as_file().sync_all()?;
    draft.persist_noclobber(file).map_err(|error| error.error)?;
    Ok(())
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the system has more reasons than we have advice")]
fn why(error: &io::Error) -> NotWritten {
    match error.kind() {
        io::ErrorKind::AlreadyExists => NotWritten::Exists,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => NotWritten::Denied,
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => NotWritten::NoFolder,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => NotWritten::Full,
        _ => NotWritten::Other(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_taken_or_refused_gives_way_to_another() {
        let folder = tempfile::tempdir().unwrap();
        let named = folder.path().join("sheet.txt");
        let mut world = Outside::new(Shelf::Embedded, Some(named.clone()));
        assert_eq!(world.name_sheet(), named);
        fs::write(&named, "somebody's").unwrap();
        assert_eq!(world.name_sheet(), folder.path().join("sheet-2.txt"));
        world.refused = true;
        assert_ne!(world.name_sheet().parent(), named.parent());
        assert_eq!(
            free_name(Path::new("/dev/null/x")),
            Path::new("/dev/null/x"),
            "a folder that is none has no files"
        );
    }

    #[test]
    fn a_sheet_is_written_whole_and_never_over_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sheet.txt");
        write_new(&file, "one").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "one");
        assert_eq!(why(&write_new(&file, "two").unwrap_err()), NotWritten::Exists);
        assert_eq!(fs::read_to_string(&file).unwrap(), "one");
        assert_eq!(
            why(&write_new(&folder.path().join("no/sheet.txt"), "x").unwrap_err()),
            NotWritten::NoFolder
        );
        assert_eq!(why(&write_new(&file.join("sheet.txt"), "x").unwrap_err()), NotWritten::NoFolder);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no draft stays behind");
    }
}
