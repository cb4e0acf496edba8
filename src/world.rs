//! The world outside: what words are looked for in, the clock, the one file that a person may ask for.
//!
//! It runs errands, which carry all that they need, and never asks back. It refuses to know pages and whoever waits.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::app::{Counted, Message, NoCopy, NotKept, NotPrinted};
use crate::disk::{self, NotWritten};
use crate::preferences::{Bidi, Format, Look};
use crate::settings::file::{self, Failed};
use crate::sheet::{self, Sheet};
use shelf::compiled::{Said, Shelf};
use shelf::content::Date;
use shelf::content::hub::StaffCode;
use shelf::language::Locale;
use shelf::search::Finder;

mod journal;
mod place;
mod printer;

pub use journal::{Journal, Keeper};
pub use place::{Lock, Place, blur, named};
pub use printer::{Asked, ask};
use printer::{Job, Printer, UnderWay, Way};

/// How long the machine has been on, in whole seconds.
pub fn awake() -> Duration {
    Duration::from_secs(place::awake())
}

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
    /// Say which file a copy of the sheet in this format would go into.
    NameSheet(Format),
    /// Write the sheet.
    WriteSheet {
        /// Into this file.
        file: PathBuf,
        /// What stands on it.
        sheet: Sheet,
        /// Written as this.
        format: Format,
        /// How it looks.
        look: Look,
    },
    /// Say which names like these nothing has yet.
    NameFiles(Vec<PathBuf>),
    /// Write a text as it is.
    WriteText {
        /// Into this file.
        file: PathBuf,
        /// This.
        text: String,
    },
    /// Print the sheet.
    Print {
        /// What stands on it.
        sheet: Sheet,
        /// How it looks.
        look: Look,
        /// The queue of the printer; the system’s own if none is named.
        printer: Option<String>,
        /// If it has no more pages than that.
        most: u16,
    },
    /// Wait for what becomes of the page that was sent to the printer.
    AwaitPrint,
    /// Hold this against the code of hub staff.
    TryCode {
        /// What was typed.
        code: String,
        /// What stands in the file of the hub.
        hash: StaffCode,
    },
    /// Say how the kiosk is.
    Report(Library),
    /// Count this.
    Count(Counted),
    /// Note where a workshop is.
    Note(Journal),
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

    /// Whoever wanted things here is gone: what has not come out of the printer by now is taken back.
    fn give_up(&self) {}

    /// Waits, some seconds at most, until that has been taken back.
    fn settle(&self) {}
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
    printer: Printer,
    /// The page on its way to the printer, once nobody waits at the door for it; and how many pages it is.
    printing: Mutex<Option<(Way, u16)>>,
    /// The place that a kiosk stands in.
    place: Arc<Place>,
    /// Who keeps the journal of a workshop.
    keeper: Arc<Keeper>,
    /// How to say that nobody wants it any more, and how to hear that nothing is on its way.
    under_way: Mutex<Option<UnderWay>>,
}

impl Outside {
    /// A world in which a copy of the sheet goes into `named`, or else into a free name.
    pub fn new(named: Option<PathBuf>) -> Self {
        Self {
            finder: Mutex::default(),
            named,
            refused: AtomicBool::new(false),
            settings: None,
            place: Arc::default(),
            keeper: Arc::default(),
            printer: Printer::default(),
            printing: Mutex::default(),
            under_way: Mutex::default(),
        }
    }

    /// The same with this settings file, which is written only when a person asks for it.
    #[must_use]
    pub fn with_settings(self, settings: Option<PathBuf>) -> Self {
        Self { settings, ..self }
    }

    /// The same for a kiosk.
    #[must_use]
    pub fn of_kiosk(self, place: Arc<Place>) -> Self {
        Self { place, ..self }
    }

    /// The same where a workshop has a journal.
    #[must_use]
    pub fn with_journal(self, keeper: Arc<Keeper>) -> Self {
        Self { keeper, ..self }
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

    /// Sends pages to the printer; whoever asked hears of it after two seconds at the latest.
    fn print(&self, job: Job, count: u16) -> Message {
        let (way, under_way) = self.printer.print(job);
        *self.under_way.lock().unwrap_or_else(PoisonError::into_inner) = Some(under_way);
        match way.said.recv_timeout(self.printer.patience.told) {
            Ok(printed) => self.printed(printed.map(|()| count)),
            Err(RecvTimeoutError::Timeout) => {
                *self.printing.lock().unwrap_or_else(PoisonError::into_inner) = Some((way, count));
                Message::StillPrinting
            }
            Err(RecvTimeoutError::Disconnected) => self.printed(Err(NotPrinted::NoAnswer)),
        }
    }

    /// Waits for what becomes of them, which is known some seconds later.
    fn await_print(&self) -> Message {
        let way = self.printing.lock().unwrap_or_else(PoisonError::into_inner).take();
        let printed = way.map(|(way, count)| way.said.recv().map(|printed| printed.map(|()| count)));
        let Some(Ok(printed)) = printed else { return self.printed(Err(NotPrinted::NoAnswer)) };
        self.printed(printed)
    }

    /// What became of a page; trouble with a printer is noted for whoever runs a kiosk, with its day.
    fn printed(&self, printed: Result<u16, NotPrinted>) -> Message {
        if let Err(why) = printed {
            self.place.note_trouble(why, today());
        }
        Message::Printed(printed)
    }

    fn with_finder<T>(&self, library: &Library, find: impl FnOnce(&Finder) -> T) -> T {
        let mut known = self.finder.lock().unwrap_or_else(PoisonError::into_inner);
        if known.0.as_ref() != Some(library) {
            *known = (Some(library.clone()), finder(library));
        }
        find(&known.1)
    }

    fn name_sheet(&self, format: Format) -> PathBuf {
        let named = self.named.clone().unwrap_or_else(|| PathBuf::from("my-rights-sheet"));
        let named =
            if Format::of(&named) == Some(format) { named } else { named.with_extension(format.ending()) };
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
            Errand::NameSheet(format) => Message::SheetNamed(self.name_sheet(format)),
            Errand::WriteSheet { file, sheet, format, look } => {
                let written = write_sheet(&file, &sheet, format, look);
                let refused = matches!(&written, Err(NoCopy::Not(why)) if *why != NotWritten::Exists);
                self.refused.store(refused, Ordering::Relaxed);
                Message::Wrote(written.map(|()| file))
            }
            Errand::NameFiles(files) => {
                let named = files.into_iter().map(|wanted| {
                    let free = disk::free_name(&wanted);
                    (wanted, free)
                });
                Message::CountsNamed(named.collect())
            }
            Errand::WriteText { file, text } => {
                let written = disk::write_new(&file, text.as_bytes());
                Message::Wrote(written.map(|()| file).map_err(|error| NoCopy::Not(NotWritten::from(&error))))
            }
            Errand::Print { sheet, look, printer, most } => {
                let pages = for_paper(&sheet, look, most);
                pages.map_or_else(
                    |why| Message::Printed(Err(why)),
                    |(pages, count)| self.print(Job { pages, printer }, count),
                )
            }
            Errand::AwaitPrint => self.await_print(),
            Errand::TryCode { code, hash } => Message::CodeTried(self.place.try_code(&code, &hash)),
            Errand::Report(library) => Message::Reported(self.place.report(&library, today(), &week())),
            Errand::Count(counted) => {
                self.place.count(counted, &week());
                Message::Nothing
            }
            Errand::Note(journal) => {
                let written = self.keeper.write(&journal);
                written
                    .map_or_else(|error| Message::NotNoted(NotWritten::from(&error)), |()| Message::Nothing)
            }
            Errand::NameSettings => Message::SettingsNamed(self.settings.clone()),
            Errand::KeepWay(way) => Message::KeptWay(self.keep_way(way)),
        }
    }

    fn give_up(&self) {
        if let Some(under_way) = &*self.under_way.lock().unwrap_or_else(PoisonError::into_inner) {
            under_way.abandon();
        }
    }

    fn settle(&self) {
        let under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(under_way) = under_way {
            under_way.settle(self.printer.patience.settled);
        }
    }
}

/// The pages of a sheet for a printer, and how many they are; not more than `most`.
#[cfg(feature = "paper")]
fn for_paper(sheet: &Sheet, look: Look, most: u16) -> Result<(Vec<u8>, u16), NotPrinted> {
    let no_letter = |letter: sheet::Unprintable| NotPrinted::Unprintable(letter.0);
    let count = sheet::pages(sheet, look).map_err(no_letter)?;
    if count > most {
        return Err(NotPrinted::TooLong(count));
    }
    Ok((sheet::render(sheet, Format::Pdf, look).map_err(no_letter)?, count))
}

/// Without pages for paper there is nothing to print.
#[cfg(not(feature = "paper"))]
const fn for_paper(_: &Sheet, _: Look, _: u16) -> Result<(Vec<u8>, u16), NotPrinted> {
    Err(NotPrinted::NoPrinter)
}

fn write_sheet(file: &Path, sheet: &Sheet, format: Format, look: Look) -> Result<(), NoCopy> {
    let bytes = sheet::render(sheet, format, look).map_err(|letter| NoCopy::Unprintable(letter.0))?;
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
    dated(jiff::Zoned::now().date())
}

fn dated(date: jiff::civil::Date) -> Date {
    Date {
        year: u16::try_from(date.year()).unwrap_or_default(),
        month: u8::try_from(date.month()).unwrap_or(1),
        day: u8::try_from(date.day()).unwrap_or(1),
    }
}

/// The week, as the clock of this machine has it: `2026-W48`.
fn week() -> String {
    let week = jiff::Zoned::now().date().iso_week_date();
    format!("{}-W{:02}", week.year(), week.week())
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
        assert_eq!(world.name_sheet(Format::Text), named);
        fs::write(&named, "somebody's").unwrap();
        assert_eq!(world.name_sheet(Format::Text), folder.path().join("sheet-2.txt"));
        world.refused.store(true, Ordering::Relaxed);
        assert_ne!(world.name_sheet(Format::Text).parent(), named.parent());
    }
}
