//! The shelf and the phrases that travel in the program: read once for all tests of one program, since that takes longer
//! than most tests do.
//!
//! It refuses to know any other shelf, and who looks at this one.

use std::sync::{Arc, LazyLock};

use my_rights::app::{App, Message, Policy, Setting};
use my_rights::phrasebook::Phrasebooks;
use shelf::content::compile::compile;
use shelf::content::{Catalogue, Id};
use shelf::files::Files;
use shelf::language::Locale;

/// The shelf that the program brings.
pub(crate) static SHELF: LazyLock<Arc<Catalogue>> = LazyLock::new(|| {
    Arc::new(compile(&my_rights::embedded::content()).unwrap_or_else(|found| panic!("{found:#?}")))
});

/// What the program says, in every language.
pub(crate) static PHRASES: LazyLock<Arc<Files>> = LazyLock::new(|| Arc::new(my_rights::embedded::locales()));

pub(crate) fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

/// The phrasebooks that the program brings. A test may have them speak from other files, so each gets its own.
pub(crate) fn books() -> Phrasebooks {
    Phrasebooks::new(Arc::clone(&PHRASES))
}

/// A guide that has read its shelf.
pub(crate) fn guide(setting: Setting, locale: Locale) -> App {
    guide_with(&SHELF, setting, locale)
}

/// A guide that has read another shelf.
pub(crate) fn guide_with(shelf: &Arc<Catalogue>, setting: Setting, locale: Locale) -> App {
    let mut app = App::new(Policy::of(setting), locale);
    app.update(Message::ShelfRead(Ok(Arc::clone(shelf))));
    app
}
