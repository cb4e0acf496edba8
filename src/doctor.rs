//! What the guide would do here, told before it opens; what is wrong with this machine, and what to do about it; and the card
//! that shows how Arabic comes out.
//!
//! Nothing is asked of the terminal and nothing of it is changed: what the report knows is what the environment, the files of
//! the system and its programs tell. It is in English, as the help of the command line is. This file refuses to look at any of
//! them itself.

use std::path::PathBuf;

use crate::front::screen::probe::Surroundings;
use crate::settings::Settings;
use shelf::content::Date;
use shelf::finding::{Finding, harmless};
use shelf::language::Locale;
use tui_bidi::encode::Encoding;

mod card;
mod check;
mod guide;
mod machine;
mod printer;
mod terminal;

pub use card::{Card, card};
pub use check::{Check, Report, Verdict};
pub use guide::{HubTold, ShelfTold};
pub use machine::{Machine, Swap};
pub use printer::Queue;

/// Whom this machine is for: what is a fault of a kiosk is nobody's business at home.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Judged {
    /// One person, on a machine of their own.
    AsOnesOwn,
    /// Whoever comes by.
    AsKiosk,
}

/// What can be known without asking the terminal.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Whom the machine is for.
    pub judged: Judged,
    /// What the environment tells of the terminal.
    pub surroundings: Surroundings,
    /// Programs that keep what the terminal showed, by name, if one stands between it and the guide.
    pub keeper: Option<&'static str>,
    /// Whether the output is a terminal.
    pub is_terminal: bool,
    /// Its columns and rows, if it knows them.
    pub size: Option<(u16, u16)>,
    /// What lists fonts said of those with joined Arabic letters, or the map of the font on a console; nothing where somebody looks
    /// from another machine, which has its own.
    pub fonts: Option<String>,
    /// The language to begin with.
    pub locale: Locale,
    /// Whether colours are allowed.
    pub may_colour: bool,
    /// Whether the guide would open as plain lines.
    pub lines: bool,
    /// How Arabic is to be written, if the person said it.
    pub asked: Option<Encoding>,
    /// The settings file and what it says.
    pub settings: Told,
    /// The file of the hub, if one was named.
    pub hub: Option<HubTold>,
    /// Which shelf is opened.
    pub shelf: ShelfTold,
    /// The printer, where printing is asked for.
    pub queue: Option<Queue>,
    /// What the system tells of itself.
    pub machine: Machine,
    /// The day, as the clock has it.
    pub today: Date,
}

/// What is to be told of a settings file.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub enum Told {
    /// Nobody wants one, or there is no place for it.
    #[default]
    Nothing,
    /// This one, which says so.
    Says(PathBuf, Settings),
    /// This one, which has mistakes.
    Broken(PathBuf, Vec<Finding>),
}

impl Told {
    /// What is to be told of this file, which was read so.
    pub fn of(file: Option<PathBuf>, read: Result<Settings, Vec<Finding>>) -> Self {
        match (file, read) {
            (None, _) => Self::Nothing,
            (Some(file), Ok(settings)) => Self::Says(file, settings),
            (Some(file), Err(findings)) => Self::Broken(file, findings),
        }
    }
}

impl Facts {
    /// Everything that there is to tell, each with what to do about it.
    pub fn report(&self) -> Report {
        let of_the_terminal = terminal::checks(self);
        let of_the_guide = guide::checks(self);
        Report::new(
            self.judged,
            of_the_terminal.into_iter().chain(of_the_guide).chain(self.health()).collect(),
        )
    }

    /// What a machine asks that looks after this one: no terminal is needed for it.
    pub fn health(&self) -> Vec<Check> {
        let mut checks = guide::kept(self);
        checks.extend(printer::checks(self.queue.as_ref(), self.judged));
        checks.extend(machine::checks(&self.machine, self.today, self.shelf.built, self.judged));
        checks
    }
}

/// The whole months from one day to another; none if it is later.
fn months(from: Date, to: Date) -> u16 {
    let count = |day: Date| day.year.saturating_mul(12).saturating_add(u16::from(day.month));
    count(to).saturating_sub(count(from)).saturating_sub(u16::from(to.day < from.day))
}

/// The name of a file, as it can be printed.
fn name(file: &std::path::Path) -> String {
    harmless(&file.display().to_string())
}

#[cfg(test)]
mod tests;
