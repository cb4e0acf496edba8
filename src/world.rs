//! The world outside: what words are looked for in, the clock, the one file that a person may ask for.
//!
//! It runs errands, which carry all that they need, and never asks back. It refuses to know pages and whoever waits.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::app::{Message, NoCopy, NotKept};
use crate::disk::{self, NotWritten};
use crate::preferences::{Bidi, Form, Look};
use crate::settings::file::{self, Failed};
use crate::sheet::{self, Sheet};
use shelf::compiled::{Said, Shelf};
use shelf::content::Date;
use shelf::language::Locale;
use shelf::search::Finder;

/// Something that is wanted of the world, with all that it takes. It runs on a thread of its own, as long as it needs.
#[derive(Clone, PartialEq, Debug)]
pub enum Errand {
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
    /// Say which file a copy of the sheet in this form would go into.
    NameSheet(Form),
    /// Write the sheet.
    WriteSheet {
        /// Into this file.
        file: PathBuf,
        /// What stands on it.
        sheet: Sheet,
        /// Written as this.
        form: Form,
        /// How it looks.
        look: Look,
    },
    /// Say which file settings are in.
    NameSettings,
    /// Put this way of writing Arabic into the settings file.
    KeepWay(Bidi),
}

/// A shelf and what is said on it: what words are looked for in.
#[derive(Clone, Debug)]
pub struct Library {
    /// The shelf.
    pub shelf: Arc<Shelf>,
    /// Where its phrases are read from, in every language.
    pub phrases: Said,
}

/// The same shelf, not one that says the same.
impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shelf, &other.shelf) && self.phrases == other.phrases
    }
}

/// Does what the app wants done, and says what came of it.
pub trait World: Send + Sync {
    /// Runs one errand, however long it takes; its answer is a message. Others may run at the same time.
    fn perform(&self, errand: Errand) -> Message;
}

/// The one real world.
pub struct Outside {
    /// What was read to look for words in, and where.
    finder: Mutex<(Option<Library>, Finder)>,
    /// The file that the person named for the sheet.
    named: Option<PathBuf>,
    /// Whether a sheet could not be written where it was to go: another folder is offered from then on.
    refused: AtomicBool,
    /// The settings file, unless nobody wants one.
    settings: Option<PathBuf>,
}

impl Outside {
    /// A world in which a copy of the sheet goes into `named`, or else into a free name.
    pub fn new(named: Option<PathBuf>) -> Self {
        Self { finder: Mutex::default(), named, refused: AtomicBool::new(false), settings: None }
    }

    /// The same with this settings file, which is written only when a person asks for it.
    #[must_use]
    pub fn with_settings(self, settings: Option<PathBuf>) -> Self {
        Self { settings, ..self }
    }

    fn keep_way(&self, bidi: Bidi) -> Result<PathBuf, NotKept> {
        let Some(file) = &self.settings else {
            return Err(NotKept::ByHand(format!("bidi: {}", bidi.name())));
        };
        let kept = file::keep_bidi(file, bidi);
        kept.map(|()| file.clone()).map_err(|failed| match failed {
            Failed::ByHand(line) => NotKept::ByHand(line),
            Failed::System(error) => NotKept::Not(NotWritten::from(&error)),
        })
    }

    fn with_finder<T>(&self, library: &Library, find: impl FnOnce(&Finder) -> T) -> T {
        let mut known = self.finder.lock().unwrap_or_else(PoisonError::into_inner);
        if known.0.as_ref() != Some(library) {
            *known = (Some(library.clone()), finder(library));
        }
        find(&known.1)
    }

    fn name_sheet(&self, form: Form) -> PathBuf {
        let named = self.named.clone().unwrap_or_else(|| PathBuf::from("my-rights-sheet"));
        let named = if Form::of(&named) == Some(form) { named } else { named.with_extension(form.ending()) };
        let named = if self.refused.load(Ordering::Relaxed) { elsewhere(&named) } else { named };
        let free = disk::free_name(&named);
        std::path::absolute(&free).unwrap_or(free)
    }
}

impl World for Outside {
    fn perform(&self, errand: Errand) -> Message {
        match errand {
            Errand::LookAtClock => Message::Today(today()),
            Errand::Search { library, locale, words } => {
                Message::Found(self.with_finder(&library, |finder| finder.find(locale, &words)))
            }
            Errand::NameSheet(form) => Message::SheetNamed(self.name_sheet(form)),
            Errand::WriteSheet { file, sheet, form, look } => {
                let written = write_sheet(&file, &sheet, form, look);
                let refused = matches!(&written, Err(NoCopy::Not(why)) if *why != NotWritten::Exists);
                self.refused.store(refused, Ordering::Relaxed);
                Message::Wrote(written.map(|()| file))
            }
            Errand::NameSettings => Message::SettingsNamed(self.settings.clone()),
            Errand::KeepWay(way) => Message::KeptWay(self.keep_way(way)),
        }
    }
}

fn write_sheet(file: &Path, sheet: &Sheet, form: Form, look: Look) -> Result<(), NoCopy> {
    let bytes = sheet::render(sheet, form, look).map_err(|letter| NoCopy::Unprintable(letter.0))?;
    disk::write_new(file, &bytes).map_err(|error| NoCopy::Not(NotWritten::from(&error)))
}

/// What was learnt when the shelf was compiled; what was not is learnt now.
fn finder(library: &Library) -> Finder {
    if let Some(container) = library.shelf.container() {
        // Where that is not what was written, nothing is found; its pages say nothing either.
        return Finder::open(Arc::clone(container)).unwrap_or_default();
    }
    let mut finder = Finder::default();
    finder.get_ready(&library.shelf.catalogue().unwrap_or_default(), &library.phrases.files());
    finder
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

/// The same name in the person's own folder, or else where everybody may write.
fn elsewhere(named: &Path) -> PathBuf {
    let name = named.file_name().unwrap_or_default();
    let home = std::env::home_dir().filter(|home| home.is_dir() && !named.starts_with(home));
    home.unwrap_or_else(std::env::temp_dir).join(name)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_name_that_is_taken_or_refused_gives_way_to_another() {
        let folder = tempfile::tempdir().unwrap();
        let named = folder.path().join("sheet.txt");
        let world = Outside::new(Some(named.clone()));
        assert_eq!(world.name_sheet(Form::Text), named);
        fs::write(&named, "somebody's").unwrap();
        assert_eq!(world.name_sheet(Form::Text), folder.path().join("sheet-2.txt"));
        world.refused.store(true, Ordering::Relaxed);
        assert_ne!(world.name_sheet(Form::Text).parent(), named.parent());
    }
}
