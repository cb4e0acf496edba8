//! Whether the lists of reviews are right: their form, and that each names a file that is there.
//!
//! It trusts whoever says that they have read a file, and refuses to judge what they read.

use crate::content::compile;
use crate::content::review::Review;
use crate::files::Files;
use crate::finding::paper::Paper;
use crate::finding::{Finding, code, did_you_mean};
use crate::language::Locale;
use crate::phrases::need::REVIEW;

/// What is wrong with the lists of all languages.
pub(super) fn look(locales: &Files) -> Vec<Finding> {
    Locale::in_files(locales).into_iter().flat_map(|locale| read(locale, locales).1).collect()
}

/// The reviews of a language, and what is wrong with their list. A language may have none.
pub fn read(locale: Locale, locales: &Files) -> (Vec<Review>, Vec<Finding>) {
    let Some(file) = locales.file(&format!("{}/{REVIEW}", locale.tag())) else { return Default::default() };
    let mut paper = match Paper::open(&file.path, &file.bytes) {
        Ok(paper) => paper,
        Err(finding) => return (Vec::new(), vec![*finding]),
    };
    let found = compile::reviews(&mut paper);
    let folder = format!("{}/", locale.tag());
    let known: Vec<&str> = locales
        .iter()
        .filter_map(|file| locales.inside(file).strip_prefix(&folder))
        .filter(|name| name.strip_suffix(".ftl").is_some())
        .collect();
    for (review, at) in found.iter().filter(|(review, _)| !known.contains(&review.file.as_str())) {
        let what = format!("There is no file “{}” in this language.", review.file);
        let hint = did_you_mean(&review.file, known.iter().copied())
            .unwrap_or_else(|| "Name it as in “scenarios/new-tablet.ftl”.".to_owned());
        paper.tell(code::UNKNOWN_FILE, *at, what, hint);
    }
    (found.into_iter().map(|(review, _)| review).collect(), paper.findings)
}
