//! The journal of a workshop: where a room is in its plan, in one small file, so that a workshop can go on after a crash or a
//! power cut, or when whoever leads has left. It is written whole at each step, and deleted when the workshop is closed. Each
//! plan has its own, so that another workshop takes nothing from one that waits.
//!
//! Nothing about anybody has a place in it: it holds the ids of a plan, where in that the room is, and numbers of slips.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::{fs, io};

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::app::{Day, Position, When};
use crate::disk;
use shelf::content::Id;

/// The folder of the guide’s that the file lies in.
const FOLDER: &str = "my-rights";
/// The version of its form. What a later one adds may be missing; what it does not know is passed over.
const FORMAT: u32 = 1;

/// A workshop that was not closed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Journal {
    format: u32,
    /// The plan.
    pub plan: Id,
    /// Where the room is in it.
    pub at: Position,
    /// When that was, by the clock of the machine: `2026-12-01T14:05:00`.
    #[serde(default)]
    when: Option<String>,
}

impl Journal {
    /// The journal of a plan, here.
    pub const fn of(plan: Id, at: Position) -> Self {
        Self { format: FORMAT, plan, at, when: None }
    }

    /// When it was written, as that is said `now`.
    fn when(&self, now: DateTime) -> Option<When> {
        let then: DateTime = self.when.as_deref()?.parse().ok()?;
        let (hour, minute) = (u8::try_from(then.hour()).ok()?, u8::try_from(then.minute()).ok()?);
        let date = then.date();
        let day = if date == now.date() {
            Day::Today
        } else if date.tomorrow().is_ok_and(|next| next == now.date()) {
            Day::Yesterday
        } else {
            Day::On(super::dated(date))
        };
        Some(When { day, hour, minute })
    }

    /// The same, as it is said now.
    pub fn left(&self) -> Option<When> {
        self.when(jiff::Zoned::now().datetime())
    }
}

/// Who keeps the journal.
#[derive(Debug, Default)]
pub struct Keeper {
    file: Option<PathBuf>,
    /// Whether the guide has ended: nothing that is still on its way is written then.
    has_ended: Mutex<bool>,
}

impl Keeper {
    /// The keeper for this plan, whose file lies where the system keeps the state of programs; `told` tells variables of the
    /// environment. It has to outlast a power cut, so it does not lie where runtime files do.
    pub fn usual(plan: &Id, told: impl Fn(&str) -> Option<String>) -> Self {
        let named = |name| told(name).filter(|value| Path::new(value).is_absolute()).map(PathBuf::from);
        let folder = named("XDG_STATE_HOME").or_else(|| Some(named("HOME")?.join(".local/state")));
        let file = folder.map(|folder| folder.join(FOLDER).join(format!("workshop-{plan}.json")));
        Self { file, has_ended: Mutex::default() }
    }

    /// The workshop that was not closed, if there is one that can be read. What a program that was killed has left half written
    /// goes.
    pub fn read(&self) -> Option<Journal> {
        if let Some(folder) = self.file.as_deref().and_then(Path::parent) {
            disk::sweep(folder);
        }
        let bytes = fs::read(self.file.as_ref()?).ok()?;
        serde_json::from_slice(&bytes).ok().filter(|journal: &Journal| journal.format == FORMAT)
    }

    /// Writes where the room is, and when. A workshop goes on where this cannot be written.
    ///
    /// # Errors
    ///
    /// When the system refuses; the file is then as it was.
    pub(super) fn write(&self, journal: &Journal) -> io::Result<()> {
        let has_ended = self.has_ended.lock().unwrap_or_else(PoisonError::into_inner);
        if *has_ended { Ok(()) } else { self.put(journal) }
    }

    /// The guide has ended: the workshop can go on here another time, or it is closed and the file goes.
    pub fn end(&self, left: Option<&Journal>) {
        *self.has_ended.lock().unwrap_or_else(PoisonError::into_inner) = true;
        match (left, &self.file) {
            (Some(journal), _) => {
                // Nobody is there any more to be told.
                drop(self.put(journal));
            }
            (None, Some(file)) => drop(fs::remove_file(file)),
            (None, None) => {}
        }
    }

    fn put(&self, journal: &Journal) -> io::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        let now = jiff::Zoned::now().datetime();
        let when = now.date().at(now.hour(), now.minute(), 0, 0);
        let bytes = serde_json::to_vec(&Journal { when: Some(when.to_string()), ..journal.clone() })?;
        make_folder(file)?;
        disk::replace(file, &bytes)
    }
}

/// The folder of a file, made for us alone if it is not there.
fn make_folder(file: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    const FILE: &str = "my-rights/workshop-consent-60.json";

    fn plan() -> Id {
        Id::new("consent-60").unwrap()
    }

    fn keeper(folder: &Path) -> Keeper {
        Keeper::usual(&plan(), |name| (name == "XDG_STATE_HOME").then(|| folder.display().to_string()))
    }

    fn journal(nth: usize) -> Journal {
        Journal::of(plan(), Position { nth, ..Position::default() })
    }

    #[test]
    fn what_was_written_is_there_until_the_workshop_is_closed() {
        let folder = tempfile::tempdir().unwrap();
        let (first, file) = (keeper(folder.path()), folder.path().join(FILE));
        assert_eq!(first.read(), None);
        first.write(&journal(2)).unwrap();
        first.write(&journal(3)).unwrap();
        // The power was cut: another run finds it.
        assert_eq!(
            keeper(folder.path()).read().map(|read| (read.plan, read.at)),
            Some((journal(3).plan, journal(3).at))
        );
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        first.end(None);
        assert!(!file.exists());
        // What was on its way when it was closed is not written any more.
        first.write(&journal(4)).unwrap();
        assert!(!file.exists());
    }

    #[test]
    fn whoever_leaves_in_the_middle_finds_the_last_of_it_and_each_plan_has_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let first = keeper(folder.path());
        first.write(&journal(2)).unwrap();
        first.end(Some(&journal(3)));
        first.write(&journal(2)).unwrap();
        let is_last = |read: Option<Journal>| read.is_some_and(|read| read.at == journal(3).at);
        assert!(is_last(keeper(folder.path()).read()));
        let other = Keeper::usual(&Id::new("support-90").unwrap(), |name| {
            (name == "XDG_STATE_HOME").then(|| folder.path().display().to_string())
        });
        assert_eq!(other.read(), None);
        other.write(&journal(1)).unwrap();
        other.end(None);
        assert!(is_last(keeper(folder.path()).read()));
    }

    #[test]
    fn a_file_that_is_something_else_is_no_journal() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = keeper(folder.path());
        keeper.write(&journal(1)).unwrap();
        for text in ["", "{}", "[1]", r#"{"format":9,"plan":"consent-60","at":{}}"#, "\u{0}"] {
            fs::write(folder.path().join(FILE), text).unwrap();
            assert_eq!(keeper.read(), None, "{text}");
        }
    }

    #[test]
    fn where_there_is_no_folder_nothing_is_kept() {
        let keeper = Keeper::usual(&plan(), |_| None);
        keeper.write(&journal(1)).unwrap();
        assert_eq!(keeper.read(), None);
        keeper.end(None);
    }

    #[test]
    fn it_says_when_it_was_and_that_it_could_not_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = keeper(folder.path());
        keeper.write(&journal(1)).unwrap();
        assert!(keeper.read().unwrap().left().is_some());
        let at = |text: &str| text.parse::<DateTime>().unwrap();
        let then = Journal { when: Some("2026-11-30T23:05:00".to_owned()), ..journal(1) };
        let said = |now| then.when(at(now)).map(|when| (when.day, when.hour, when.minute));
        assert_eq!(said("2026-11-30T23:59"), Some((Day::Today, 23, 5)));
        assert_eq!(said("2026-12-01T00:01"), Some((Day::Yesterday, 23, 5)));
        let date = shelf::content::Date { year: 2026, month: 11, day: 30 };
        assert_eq!(said("2026-12-02T09:00"), Some((Day::On(date), 23, 5)));
        // A folder cannot be made where a file lies.
        let named = folder.path().join("a-file");
        fs::write(&named, "").unwrap();
        let nowhere =
            Keeper::usual(&plan(), |name| (name == "XDG_STATE_HOME").then(|| named.display().to_string()));
        assert!(nowhere.write(&journal(1)).is_err());
    }
}
