//! The world outside: the shelf's files, the clock, the one file that a person may ask for.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::{App, Effect, Message, NotWritten};
use crate::content::build::compile;
use crate::content::read::Files;
use crate::content::{Catalogue, Date, Finding};
use crate::locale::Phrasebooks;
use crate::sheet;

/// Does what the app wants done, and says what came of it.
pub trait World {
    /// Performs one effect; its answer is a message.
    fn perform(&mut self, effect: &Effect, app: &App, books: &Phrasebooks) -> Message;
}

/// The one real world.
pub struct Outside {
    shelf: Shelf,
    /// The file that the person named for the sheet.
    named: Option<PathBuf>,
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
    pub const fn new(shelf: Shelf, named: Option<PathBuf>) -> Self {
        Self { shelf, named }
    }

    fn read_shelf(&self) -> Result<Arc<Catalogue>, Vec<Finding>> {
        match &self.shelf {
            Shelf::Embedded => compile(&Files::embedded_content()).map(Arc::new),
            Shelf::Checked(catalogue) => Ok(Arc::clone(catalogue)),
        }
    }

    fn name_sheet(&self) -> PathBuf {
        let named = self.named.clone().unwrap_or_else(free_name);
        std::path::absolute(&named).unwrap_or(named)
    }
}

impl World for Outside {
    fn perform(&mut self, effect: &Effect, app: &App, books: &Phrasebooks) -> Message {
        match effect {
            Effect::ReadShelf => Message::ShelfRead(self.read_shelf()),
            Effect::LookAtClock => Message::Today(today()),
            Effect::NameSheet => Message::SheetNamed(self.name_sheet()),
            Effect::WriteSheet(file) => {
                let written = write_new(file, &sheet::text(app, books));
                Message::Wrote(written.map(|()| file.clone()).map_err(|error| why(&error)))
            }
            // The loop ends on these itself; there is nothing to do in the world.
            Effect::Leave { .. } | Effect::GiveUp(_) => Message::StillHere,
        }
    }
}

fn today() -> Date {
    let now = jiff::Zoned::now().date();
    Date {
        year: u16::try_from(now.year()).unwrap_or_default(),
        month: u8::try_from(now.month()).unwrap_or(1),
        day: u8::try_from(now.day()).unwrap_or(1),
    }
}

/// The first name in this folder that nobody uses yet.
fn free_name() -> PathBuf {
    let numbered = (2..1000).map(|nth| PathBuf::from(format!("my-rights-sheet-{nth}.txt")));
    std::iter::once(PathBuf::from("my-rights-sheet.txt"))
        .chain(numbered)
        .find(|name| name.symlink_metadata().is_err())
        .unwrap_or_else(|| PathBuf::from("my-rights-sheet.txt"))
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
