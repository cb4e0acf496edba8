//! What the guide would open with: language, settings, hub and shelf, and how old the last two are.
//!
//! It refuses to know how they are read.

use std::path::PathBuf;

use super::{Check, Facts, Told, months, name};
use crate::settings::Settings;
use shelf::content::Date;
use shelf::finding::{Finding, harmless};

/// After so many months somebody should look again.
const OLD: u16 = 12;

/// What is to be told of the file of a hub.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HubTold {
    /// The file.
    pub file: PathBuf,
    /// The day that it says it was checked on, or what is wrong with it.
    pub read: Result<Date, Vec<Finding>>,
}

/// Which shelf is opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShelfTold {
    /// What it is, in words.
    pub says: String,
    /// The day of the one that a kiosk opens, if it opens.
    pub date: Option<Date>,
    /// The day that the program's own was made: no clock can be earlier.
    pub built: Option<Date>,
    /// Whether one was asked for, or installed, that does not open.
    pub is_refused: bool,
}

/// What opens, and in which language.
pub(super) fn checks(facts: &Facts) -> Vec<Check> {
    let opens = if facts.lines { "plain lines" } else { "a full screen" };
    vec![
        Check::good("language", "Language", facts.locale.tag()),
        Check::good("opens-as", "Opens as", opens),
        settings(&facts.settings),
    ]
}

/// What lies beside the program and grows old.
pub(super) fn kept(facts: &Facts) -> Vec<Check> {
    vec![hub(facts), shelf(facts)]
}

fn settings(told: &Told) -> Check {
    let check = |says: String| Check::good("settings", "Settings", says);
    match told {
        Told::Nothing => check("none is read".to_owned()),
        Told::Says(file, settings) => check(format!("{} {}", name(file), said(settings))),
        Told::Broken(file, findings) => {
            let lines: Vec<String> = findings.iter().map(Finding::line).collect();
            let lines = lines.join("\n           ");
            check(format!("{} has mistakes, and the guide does not open:\n           {lines}", name(file)))
                .faulty("change these lines")
        }
    }
}

/// What a settings file says, in the words of the file.
fn said(settings: &Settings) -> String {
    let Settings { lang, theme, bidi, lines, hub, printer } = settings;
    let said = [
        lang.map(|lang| format!("lang: {}", lang.tag())),
        theme.map(|theme| format!("theme: {}", theme.name())),
        bidi.map(|bidi| format!("bidi: {}", bidi.name())),
        lines.map(|lines| format!("lines: {lines}")),
        hub.as_ref().map(|hub| format!("hub: {}", harmless(&hub.display().to_string()))),
        printer.as_ref().map(|printer| format!("printer: {}", printer.name())),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    if said.is_empty() {
        "is not there, or says nothing".to_owned()
    } else {
        format!("({})", said.join("; "))
    }
}

fn hub(facts: &Facts) -> Check {
    let check = |says: String| Check::good("hub", "Hub", says);
    let Some(HubTold { file, read }) = &facts.hub else {
        return check("none; --hub FILE names one".to_owned()).noted_at(
            facts.judged,
            "write one, so that visitors find the people of this place first: docs/hub.yaml",
        );
    };
    let name = name(file);
    match read {
        Ok(checked) if months(*checked, facts.today) < OLD => check(format!("{name}, checked on {checked}")),
        Ok(checked) => {
            check(format!("{name}, checked on {checked}, {} months ago", months(*checked, facts.today)))
                .noted("look whether all of it is still true, and write the day of today behind “checked:”")
        }
        Err(findings) => {
            let first = findings.first().map(Finding::line).unwrap_or_default();
            check(format!("{name} has mistakes, and the guide does not open with it: {first}"))
                .faulty(format!("my-rights check --hub {name} lists what to change"))
        }
    }
}

fn shelf(facts: &Facts) -> Check {
    let ShelfTold { says, date, is_refused, .. } = &facts.shelf;
    let check = Check::good("shelf", "Shelf", says.clone());
    if *is_refused {
        return check.faulty("install it again, or “my-rights bundle back”: docs/BUNDLES.md");
    }
    match date.map(|date| months(date, facts.today)) {
        Some(age) if age >= OLD => Check { says: format!("{says}, {age} months old"), ..check }
            .noted("get a newer shelf, or a newer program"),
        Some(_) | None => check,
    }
}
