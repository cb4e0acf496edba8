//! The shelf and the phrases that travel in the program: read once for all tests of one program, since that takes longer
//! than most tests do.
//!
//! It refuses to know any other shelf, and who looks at this one.

use std::sync::{Arc, LazyLock};

use my_rights::app::{App, Message, Policy, Setting};
use my_rights::phrasebook::Phrasebooks;
use shelf::compiled::{Said, Shelf};
use shelf::content::{Catalogue, Id};
use shelf::files::Files;
use shelf::language::Locale;

/// The shelf that the program brings, and what it says.
static BROUGHT: LazyLock<(Arc<Shelf>, Said)> = LazyLock::new(|| {
    let (shelf, said) = my_rights::embedded::shelf().unwrap();
    (Arc::new(shelf), said)
});

/// All that is on the shelf of the program.
pub(crate) static SHELF: LazyLock<Arc<Catalogue>> =
    LazyLock::new(|| Arc::new(BROUGHT.0.catalogue().unwrap()));

/// What the program says, in every language.
pub(crate) static PHRASES: LazyLock<Arc<Files>> = LazyLock::new(|| Arc::new(my_rights::embedded::locales()));

pub(crate) fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

/// The phrasebooks that the program brings. A test may have them speak from other files, so each gets its own.
pub(crate) fn books() -> Phrasebooks {
    Phrasebooks::new(BROUGHT.1.clone())
}

/// The guide on its own shelf.
pub(crate) fn guide(setting: Setting, locale: Locale) -> App {
    guide_with(&SHELF, setting, locale)
}

/// The guide on another shelf, before somebody who has come.
pub(crate) fn guide_with(shelf: &Arc<Catalogue>, setting: Setting, locale: Locale) -> App {
    let mut app = App::new(Policy::of(setting), locale, opened(shelf));
    app.update(Message::Arrive);
    app
}

/// A shelf as the guide opens it: the one of the program is read where it lies.
pub(crate) fn opened(shelf: &Arc<Catalogue>) -> Arc<Shelf> {
    if Arc::ptr_eq(shelf, &SHELF) { Arc::clone(&BROUGHT.0) } else { Arc::new(Shelf::of(shelf)) }
}
