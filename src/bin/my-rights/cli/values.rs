//! What somebody writes behind an argument becomes a value, or one sentence that says what to write.
//!
//! It refuses to know which argument it stands behind.

use std::path::PathBuf;

use my_rights::preferences::Format;
use shelf::content::Date;
use shelf::language::Locale;

/// A name that looks on a page as it is: control characters in it would hide which file is meant.
pub(super) fn file(asked: &str) -> Result<PathBuf, String> {
    if asked.is_empty() || asked.chars().any(char::is_control) {
        return Err("name a file without control characters".to_owned());
    }
    Ok(PathBuf::from(asked))
}

/// A name whose ending says what the sheet is to be written as.
pub(super) fn sheet(asked: &str) -> Result<PathBuf, String> {
    let named = file(asked)?;
    if Format::of(&named).is_some() {
        return Ok(named);
    }
    let endings: Vec<String> = Format::ALL.iter().map(|format| format!(".{}", format.ending())).collect();
    Err(format!("end the name with one of {}: it says what the sheet is written as", endings.join(", ")))
}

/// A name whose ending says what a report is to be written as: what a sheet can be, or rows.
pub(super) fn report(asked: &str) -> Result<PathBuf, String> {
    let named = file(asked)?;
    let is_rows = named.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if is_rows || Format::of(&named).is_some() {
        return Ok(named);
    }
    let endings: Vec<String> = Format::ALL.iter().map(|format| format!(".{}", format.ending())).collect();
    Err(format!(
        "end the name with one of {}, .csv: it says what the report is written as",
        endings.join(", ")
    ))
}

/// A day.
pub(super) fn day(asked: &str) -> Result<Date, String> {
    Date::read(asked).ok_or_else(|| "write year, month and day: 2026-11-22".to_owned())
}

/// A language of ours, or one that a folder may have.
pub(super) fn language(asked: &str) -> Result<Locale, String> {
    Locale::asked(asked).ok_or_else(|| {
        let ours: Vec<&str> = Locale::ALL.iter().map(Locale::tag).collect();
        format!(
            "the guide speaks {}; choose one of them, or name a language of your own folder",
            ours.join(", ")
        )
    })
}
