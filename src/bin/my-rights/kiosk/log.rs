//! What a kiosk says to whoever runs it: that it was started and stopped, why, with which shelf, and what is wrong.
//!
//! Nothing here is of a visit, and nothing is said while one is under way: a log has times. Under systemd it goes into the
//! journal, which bounds and dates it; elsewhere into a file in the folder of the notes, with days and no times, and never
//! longer than a few screens. It refuses to know what a visit is.

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

use my_rights::disk;
use my_rights::world::{Place, blur, today};

/// The longest that the file grows, in bytes; then its older half goes.
const LONGEST: usize = 16 * 1024;

/// How much something matters, as the journal counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Matters {
    /// Somebody has to look.
    Warning,
    /// It is so.
    Info,
}

/// Where it is said.
#[derive(Debug)]
pub(crate) enum Log {
    /// To the journal, which reads the standard error.
    Journal,
    /// Into this file.
    File(PathBuf),
    /// Nowhere: there is neither.
    Nowhere,
}

impl Log {
    /// The log of a kiosk in this place.
    pub(crate) fn of(place: &Place) -> Self {
        if std::env::var_os("JOURNAL_STREAM").is_some() {
            return Self::Journal;
        }
        place.folder().map_or(Self::Nowhere, |folder| Self::File(folder.join("log")))
    }

    /// Says it. A kiosk goes on when it cannot.
    pub(crate) fn say(&self, matters: Matters, words: &str) {
        match self {
            Self::Journal => {
                let priority = if matters == Matters::Warning { 4 } else { 6 };
                drop(writeln!(io::stderr(), "<{priority}>{words}"));
            }
            Self::File(file) => {
                let before = fs::read_to_string(file).unwrap_or_default();
                drop(disk::replace(file, with_line(&before, &format!("{} {words}", today())).as_bytes()));
                blur(file);
            }
            Self::Nowhere => {}
        }
    }

    /// What a start, or an end, tells besides: of the printer, and of the file of the hub.
    pub(crate) fn tell_of(&self, place: &Place) {
        if let Some((day, why)) = place.trouble() {
            let why = my_rights::world::named(why).unwrap_or_default();
            self.say(Matters::Warning, &format!("printer: {why}, on {day}"));
        }
        if !place.hub.is_empty() {
            let many = place.hub.len();
            self.say(
                Matters::Warning,
                &format!("hub: {many} mistakes in its file; the last good one is in use"),
            );
        }
    }
}

/// The text with one line more; of a long one, its later half.
fn with_line(before: &str, line: &str) -> String {
    let lines: Vec<&str> = before.lines().chain([line]).collect();
    let skipped = if before.len() + line.len() > LONGEST { lines.len() / 2 } else { 0 };
    let kept: Vec<&str> = lines.into_iter().skip(skipped).collect();
    kept.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_has_an_end() {
        let mut text = String::new();
        for number in 0..5000 {
            text = with_line(&text, &format!("2026-11-30 start {number}"));
            assert!(text.len() <= LONGEST);
        }
        assert!(text.ends_with("2026-11-30 start 4999\n"));
    }
}
