//! A world that stands still: it is always the same day, and what is written is said to be written.
//!
//! It refuses to know the disk and the clock, so that a visit is the same wherever and whenever it is played.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex};

use my_rights::app::{App, Effect, Message};
use my_rights::phrasebook::Phrasebooks;
use my_rights::world::World;
use shelf::content::{Catalogue, Date};
use shelf::search::{Finder, Found};

use super::embedded::SHELF;

/// The day on which everything is played.
pub(crate) const TODAY: Date = Date { year: 2026, month: 11, day: 22 };

/// The world with this shelf, on this day.
pub(crate) struct Still {
    pub(crate) shelf: Arc<Catalogue>,
    pub(crate) today: Date,
}

impl World for Still {
    fn perform(&mut self, effect: &Effect, app: &App, books: &Phrasebooks) -> Message {
        match effect {
            Effect::ReadShelf => Message::ShelfRead(Ok(Arc::clone(&self.shelf))),
            Effect::LookAtClock => Message::Today(self.today),
            Effect::NameSheet => Message::SheetNamed(PathBuf::from("/home/somebody/my-rights-sheet.txt")),
            Effect::GetReady => Message::Nothing,
            Effect::Search => Message::Found(find(app, books)),
            Effect::WriteSheet(file) => Message::Wrote(Ok(file.clone())),
            Effect::NameSettings => {
                Message::SettingsNamed(Some(PathBuf::from("/home/somebody/.config/my-rights/settings.yaml")))
            }
            Effect::KeepWay(_) => Message::KeptWay(Ok(PathBuf::from("/home/somebody/settings.yaml"))),
            Effect::CopySheet => panic!("the front copies"),
            Effect::SpeakFrom(files) => {
                books.speak_from(Arc::clone(files));
                Message::Nothing
            }
            Effect::Leave { .. } | Effect::GiveUp(_) => panic!("the loop ends by itself"),
        }
    }
}

/// What is found for what was typed. The guide's own shelf is read once for all who play on it.
pub(crate) fn find(app: &App, books: &Phrasebooks) -> Found {
    static OWN: LazyLock<Mutex<Finder>> = LazyLock::new(Mutex::default);
    let typed = app.visit().typed().unwrap_or_default();
    let find = |finder: &mut Finder| finder.find_now(app.catalogue(), &books.files(), app.locale(), typed);
    if Arc::ptr_eq(app.shelf(), &SHELF) {
        find(&mut OWN.lock().unwrap())
    } else {
        find(&mut Finder::default())
    }
}
