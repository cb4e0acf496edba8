//! Everything that is wrong with a shelf, and what does not fit the pages that are made of it.
//!
//! What needs no page is found by [`shelf::check`]; only what has to be measured on a page is looked for here, and told as
//! hints, which stop nothing.

mod fit;

use shelf::files::Files;
use shelf::finding::{self, Finding};

/// All findings about content and phrases, by file, line, column, code.
pub fn check(content: &Files, locales: &Files) -> Vec<Finding> {
    let mut findings = shelf::check::check(content, locales);
    findings.extend(fit::look(content, locales));
    finding::sort(&mut findings);
    findings.dedup();
    findings
}
