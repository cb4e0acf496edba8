//! A world that stands still: it is always the same day, and what is written is said to be written.
//!
//! It refuses to know the disk and the clock, so that a visit is the same wherever and whenever it is played.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex};

use my_rights::app::{Condition, Message, Tried};
use my_rights::world::{Errand, Library, World};
use shelf::content::Date;
use shelf::language::Locale;
use shelf::search::{Finder, Found};

use super::embedded::{PHRASES, SHELF, opened};

/// The day on which everything is played.
pub(crate) const TODAY: Date = Date { year: 2026, month: 11, day: 22 };

/// The code of hub staff in this world.
pub(crate) const CODE: &str = "open-sesame";

/// The world on this day.
pub(crate) struct Still {
    pub(crate) today: Date,
}

impl World for Still {
    fn perform(&self, errand: Errand) -> Message {
        match errand {
            Errand::LookAtClock => Message::Today(self.today),
            Errand::NameSheet(form) => Message::SheetNamed(PathBuf::from(format!(
                "/home/somebody/my-rights-sheet.{}",
                form.ending()
            ))),
            Errand::Search { library, locale, words } => Message::Found(find(&library, locale, &words)),
            Errand::NameFiles(files) => {
                Message::CountsNamed(files.into_iter().map(|wanted| (wanted.clone(), wanted)).collect())
            }
            Errand::WriteSheet { file, .. } | Errand::WriteText { file, .. } => Message::Wrote(Ok(file)),
            Errand::Print { .. } | Errand::AwaitPrint => Message::Printed(Ok(1)),
            Errand::TryCode { code, .. } => {
                Message::CodeTried(if code == CODE { Tried::Right } else { Tried::Wrong })
            }
            Errand::Report(_) => Message::Reported(Condition::default()),
            Errand::Count(_) | Errand::Note(_) => Message::Nothing,
            Errand::NameSettings => {
                Message::SettingsNamed(Some(PathBuf::from("/home/somebody/.config/my-rights/settings.yaml")))
            }
            Errand::KeepWay(_) => Message::KeptWay(Ok(PathBuf::from("/home/somebody/settings.yaml"))),
        }
    }
}

/// What is found for what was typed. The guide's own shelf is read once for all who play on it.
pub(crate) fn find(library: &Library, locale: Locale, words: &str) -> Found {
    static OWN: LazyLock<Mutex<Finder>> = LazyLock::new(Mutex::default);
    if Arc::ptr_eq(&library.shelf, &opened(&SHELF)) {
        return OWN.lock().unwrap().find_now(&SHELF, &PHRASES, locale, words);
    }
    let (shelf, files) = (library.shelf.catalogue().unwrap(), library.phrases.files());
    Finder::default().find_now(&shelf, &files, locale, words)
}
