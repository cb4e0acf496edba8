//! The world outside: the shelf's files, the clock, the one file that a person may ask for.
//!
//! It runs errands, which carry all that they need, and never asks back. It refuses to know pages and whoever waits.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::app::{Message, NotKept, NotWritten};
use crate::front::screen::ways;
use crate::page::Way;
use crate::preferences::Bidi;
use crate::settings::file::{self, Failed};
use shelf::content::compile::compile;
use shelf::content::{Catalogue, Date};
use shelf::files::Files;
use shelf::finding::Finding;
use shelf::language::Locale;
use shelf::search::Finder;

/// Something that is wanted of the world, with all that it takes. It runs on a thread of its own, as long as it needs.
#[derive(Clone, PartialEq, Debug)]
pub enum Errand {
    /// Read the shelf.
    ReadShelf,
    /// Read what words are looked for in.
    GetReady(Library),
    /// Look for words.
    Search {
        /// Where.
        library: Library,
        /// The language of the pages.
        locale: Locale,
        /// All that was typed.
        words: String,
    },
    /// Look at the clock for the day.
    LookAtClock,
    /// Say which file a copy of the sheet would go into.
    NameSheet,
    /// Write the sheet.
    WriteSheet {
        /// Into this file.
        file: PathBuf,
        /// As plain text.
        text: String,
    },
    /// Say which file settings are in.
    NameSettings,
    /// Put this way of writing Arabic into the settings file.
    KeepWay(Way),
}

/// A shelf and what is said on it: what words are looked for in.
#[derive(Clone, Debug)]
pub struct Library {
    /// The shelf.
    pub shelf: Arc<Catalogue>,
    /// The files of its phrases, in every language.
    pub phrases: Arc<Files>,
}

/// The same files, not files that say the same.
impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shelf, &other.shelf) && Arc::ptr_eq(&self.phrases, &other.phrases)
    }
}

/// Does what the app wants done, and says what came of it.
pub trait World: Send + Sync {
    /// Runs one errand, however long it takes; its answer is a message. Others may run at the same time.
    fn perform(&self, errand: Errand) -> Message;
}

/// The one real world.
pub struct Outside {
    shelf: Shelf,
    /// What was read to look for words in, and where.
    finder: Mutex<(Option<Library>, Finder)>,
    /// The file that the person named for the sheet.
    named: Option<PathBuf>,
    /// Whether a sheet could not be written where it was to go: another folder is offered from then on.
    refused: AtomicBool,
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
        Self { shelf, finder: Mutex::default(), named, refused: AtomicBool::new(false), settings: None }
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

    /// Does something with what was read of this library; of another one it is forgotten.
    fn with_finder<T>(&self, library: &Library, find: impl FnOnce(&mut Finder) -> T) -> T {
        let mut known = self.finder.lock().unwrap_or_else(PoisonError::into_inner);
        if known.0.as_ref() != Some(library) {
            *known = (Some(library.clone()), Finder::default());
        }
        find(&mut known.1)
    }

    fn read_shelf(&self) -> Result<Arc<Catalogue>, Vec<Finding>> {
        match &self.shelf {
            Shelf::Embedded => compile(&crate::embedded::content()).map(Arc::new),
            Shelf::Checked(catalogue) => Ok(Arc::clone(catalogue)),
        }
    }

    fn name_sheet(&self) -> PathBuf {
        let named = self.named.clone().unwrap_or_else(|| PathBuf::from("my-rights-sheet.txt"));
        let named = if self.refused.load(Ordering::Relaxed) { elsewhere(&named) } else { named };
        let free = free_name(&named);
        std::path::absolute(&free).unwrap_or(free)
    }
}

impl World for Outside {
    fn perform(&self, errand: Errand) -> Message {
        match errand {
            Errand::ReadShelf => Message::ShelfRead(self.read_shelf()),
            Errand::LookAtClock => Message::Today(today()),
            Errand::GetReady(library) => {
                self.with_finder(&library, |finder| finder.get_ready(&library.shelf, &library.phrases));
                Message::ReadyToSearch
            }
            Errand::Search { library, locale, words } => {
                let find =
                    |finder: &mut Finder| finder.find_now(&library.shelf, &library.phrases, locale, &words);
                Message::Found(self.with_finder(&library, find))
            }
            Errand::NameSheet => Message::SheetNamed(self.name_sheet()),
            Errand::WriteSheet { file, text } => {
                let written = write_new(&file, &text);
                let refused = written.as_ref().is_err_and(|error| why(error) != NotWritten::Exists);
                self.refused.store(refused, Ordering::Relaxed);
                Message::Wrote(written.map(|()| file).map_err(|error| why(&error)))
            }
            Errand::NameSettings => Message::SettingsNamed(self.settings.clone()),
            Errand::KeepWay(way) => Message::KeptWay(self.keep_way(way)),
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
        let world = Outside::new(Shelf::Embedded, Some(named.clone()));
        assert_eq!(world.name_sheet(), named);
        fs::write(&named, "somebody's").unwrap();
        assert_eq!(world.name_sheet(), folder.path().join("sheet-2.txt"));
        world.refused.store(true, Ordering::Relaxed);
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
