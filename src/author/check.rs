//! Everything that is wrong with a shelf, and what does not fit the pages that are made of it.
//!
//! What needs no page is found by [`shelf::check`]; only what has to be measured on a page is looked for here, and told as
//! hints, which stop nothing.

use shelf::check::Checked;
use shelf::files::Files;
use shelf::finding::Finding;
use shelf::hands::{UNWATCHED, Watch};

use self::fit::Fit;

mod fit;

/// All findings about content and phrases, by file, line, column, code.
pub fn check(content: &Files, locales: &Files) -> Vec<Finding> {
    closely(content, locales, UNWATCHED).findings
}

/// The same with what the shelf holds. `watch` is told how far it is.
pub fn closely(content: &Files, locales: &Files, watch: Watch<'_>) -> Checked {
    let fit = Fit::new(locales);
    shelf::check::check(content, locales, &|survey, tongue| fit.look(survey, tongue), watch)
}
