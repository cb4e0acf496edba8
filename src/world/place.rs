//! The place that a kiosk stands in: the code of its hub staff, and what outlives a visit and a restart.
//!
//! Everything here is kept in one folder that the system gives to a service while it runs (`RUNTIME_DIRECTORY`), or to whoever
//! is logged in; without one, wrong codes are handed on from one program to the next all the same. Nothing of a visit is in
//! it: numbers of a week, a day, and the file of the hub as it was last good. The times of its files tell the day and no more.
//! It refuses to know who types and who reads.

use std::fs::{self, File, FileTimes};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use argon2::{Argon2, PasswordHash, PasswordVerifier as _};

use super::Library;
use crate::app::{Check, Condition, Counted, NotPrinted, Tried};
use crate::disk;
use shelf::content::Date;
use shelf::content::hub::StaffCode;

mod lock;

pub use lock::Lock;
pub(super) use lock::now as awake;

/// How many visits are told, at least.
const TOLD_FROM: u32 = 5;
const DAY: u64 = 24 * 60 * 60;

/// The names of what is kept.
const LOCK: &str = "lock";
const COUNTS: &str = "counts";
const STARTS: &str = "starts";
const TROUBLE: &str = "printer";
const HUB: &str = "hub.yaml";

/// The place that a kiosk stands in.
#[derive(Debug, Default)]
pub struct Place {
    folder: Option<PathBuf>,
    lock: Mutex<Lock>,
    /// Which shelf is open.
    pub shelf: String,
    /// What is wrong with the file of the hub, if the last good one is used instead.
    pub hub: Vec<String>,
    /// Whether no other program can look into the memory of this one.
    pub is_closed: bool,
}

impl Place {
    /// The folder that the system gives: to a service, or to whoever is logged in.
    pub fn usual(told: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
        let named = |name| told(name).filter(|value| !value.is_empty());
        let of_service = named("RUNTIME_DIRECTORY").map(|folders| folders.split(':').take(1).collect());
        let of_login = || named("XDG_RUNTIME_DIR").map(|folder| Path::new(&folder).join("my-rights"));
        of_service.or_else(of_login)
    }

    /// A place that keeps its notes in this folder, which is made if it is not there. The program before it may have handed
    /// on how often codes were wrong.
    pub fn with_notes(folder: Option<PathBuf>, handed: Option<Lock>) -> Self {
        let folder = folder.filter(|folder| is_ours(folder));
        // A program that was killed may have left half of a note.
        if let Some(folder) = &folder {
            disk::sweep(folder);
        }
        let place = Self { folder, ..Self::default() };
        let noted = place.read(LOCK).and_then(|text| text.trim().parse().ok()).unwrap_or_default();
        *place.locked() = handed.unwrap_or_default().stricter(noted).at_most(lock::now());
        place
    }

    /// How often codes were wrong, for the program that takes over.
    pub fn lock(&self) -> Lock {
        *self.locked()
    }

    fn locked(&self) -> MutexGuard<'_, Lock> {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Holds a code against that of the hub: one after another, and none while it is locked.
    pub(super) fn try_code(&self, code: &str, hash: &StaffCode) -> Tried {
        let mut lock = self.locked();
        if let Some(left) = lock.left(lock::now()) {
            return Tried::Locked(left);
        }
        // It counts as wrong before anybody looks: whoever pulls the plug meanwhile has tried.
        *lock = lock.wrong(lock::now());
        self.write(LOCK, &lock.to_string());
        if !is_code(code, hash) {
            return lock.left(lock::now()).map_or(Tried::Wrong, Tried::Locked);
        }
        *lock = Lock::default();
        self.write(LOCK, &lock.to_string());
        Tried::Right
    }

    /// How the kiosk is.
    pub(super) fn report(&self, library: &Library, today: Date, week: &str) -> Condition {
        let checks = Check::ALL.map(|check| (check, self.is_good(check, library)));
        Condition {
            shelf: self.shelf.clone(),
            hub: self.hub.clone(),
            started: self.starts(),
            counts: self.counts(week),
            printer: self.trouble().filter(|(day, _)| *day <= today),
            checks: checks.to_vec(),
        }
    }

    fn is_good(&self, check: Check, library: &Library) -> bool {
        match check {
            Check::Shelf => library
                .shelf
                .container()
                .map_or_else(|| library.shelf.catalogue().is_ok(), |container| container.prove().is_ok()),
            Check::Hub => self.hub.is_empty(),
            Check::Memory => self.is_closed,
            Check::Notes => self.folder.is_some(),
        }
    }

    /// The program was started: not by itself, after a visit.
    pub fn begin(&self, today: Date) {
        let times = self.starts().map_or(0, |(_, times)| times).saturating_add(1);
        self.write(STARTS, &format!("{today} {times}\n"));
    }

    /// The day of the last start, and how many there were.
    pub fn starts(&self) -> Option<(Date, u32)> {
        let text = self.read(STARTS)?;
        let (day, times) = text.trim().split_once(' ')?;
        Some((Date::read(day)?, times.parse().ok()?))
    }

    pub(super) fn count(&self, counted: Counted, week: &str) {
        let (visits, stories) = self.counted(week).unwrap_or_default();
        let (visits, stories) = match counted {
            Counted::Visit => (visits.saturating_add(1), stories),
            Counted::Story => (visits, stories.saturating_add(1)),
        };
        self.write(COUNTS, &format!("{week} {visits} {stories}\n"));
    }

    /// Visits and stories of this week, if any were counted; too few are not told.
    pub fn counts(&self, week: &str) -> Option<Option<(u32, u32)>> {
        let counted = self.counted(week)?;
        Some(Some(counted).filter(|(visits, _)| *visits >= TOLD_FROM))
    }

    fn counted(&self, week: &str) -> Option<(u32, u32)> {
        let text = self.read(COUNTS)?;
        let mut words = text.split_whitespace();
        let is_this = words.next() == Some(week);
        let (visits, stories) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        is_this.then_some((visits, stories))
    }

    /// A page did not come out.
    pub(super) fn note_trouble(&self, why: NotPrinted, today: Date) {
        if let Some(name) = named(why) {
            self.write(TROUBLE, &format!("{today} {name}\n"));
        }
    }

    /// The day on which a page last did not come out, and why.
    pub fn trouble(&self) -> Option<(Date, NotPrinted)> {
        let text = self.read(TROUBLE)?;
        let (day, name) = text.trim().split_once(' ')?;
        let why = TROUBLES.into_iter().find(|why| named(*why) == Some(name))?;
        Some((Date::read(day)?, why))
    }

    /// The file of the hub as it was last good.
    pub fn good_hub(&self) -> Option<Vec<u8>> {
        fs::read(self.folder.as_ref()?.join(HUB)).ok()
    }

    /// This file of the hub is good.
    pub fn keep_hub(&self, bytes: &[u8]) {
        if self.good_hub().is_none_or(|before| before != bytes) {
            self.write_bytes(HUB, bytes);
        }
    }

    /// The folder of the notes, if there is one.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    fn read(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.folder.as_ref()?.join(name)).ok()
    }

    fn write(&self, name: &str, text: &str) {
        self.write_bytes(name, text.as_bytes());
    }

    /// A kiosk goes on when it cannot note something.
    fn write_bytes(&self, name: &str, bytes: &[u8]) {
        let Some(file) = self.folder.as_ref().map(|folder| folder.join(name)) else { return };
        if disk::replace(&file, bytes).is_ok() {
            blur(&file);
        }
    }
}

/// A folder that is there and can be written; made, for us alone, if it is not there.
fn is_ours(folder: &Path) -> bool {
    use std::os::unix::fs::DirBuilderExt as _;
    let made = fs::DirBuilder::new().mode(0o700).create(folder);
    let is_there = made.is_ok() || folder.is_dir();
    is_there && tempfile::Builder::new().tempfile_in(folder).is_ok()
}

/// The times of a file tell the day on which it was written: else they would tell when somebody was here.
pub fn blur(file: &Path) {
    let today = now_of_files().map(|now| SystemTime::UNIX_EPOCH + Duration::from_secs(now / DAY * DAY));
    if let (Some(today), Ok(file)) = (today, File::options().write(true).open(file)) {
        drop(file.set_times(FileTimes::new().set_accessed(today).set_modified(today)));
    }
}

#[expect(clippy::disallowed_methods, reason = "the day of a file is the world outside")]
fn now_of_files() -> Option<u64> {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok().map(|now| now.as_secs())
}

/// Whether this is the code.
fn is_code(code: &str, hash: &StaffCode) -> bool {
    PasswordHash::new(hash.as_str())
        .is_ok_and(|hash| Argon2::default().verify_password(code.as_bytes(), &hash).is_ok())
}

/// What can be wrong with a printer, and is not of one visit.
const TROUBLES: [NotPrinted; 6] = [
    NotPrinted::NoPrinter,
    NotPrinted::Refused,
    NotPrinted::Stopped,
    NotPrinted::Stuck,
    NotPrinted::NoAnswer,
    NotPrinted::Slow,
];

/// What a trouble is called in a note.
pub const fn named(why: NotPrinted) -> Option<&'static str> {
    Some(match why {
        NotPrinted::NoPrinter => "no-printer",
        NotPrinted::Refused => "refused",
        NotPrinted::Stopped => "stopped",
        NotPrinted::Stuck => "stuck",
        NotPrinted::NoAnswer => "no-answer",
        NotPrinted::Slow => "slow",
        NotPrinted::TooLong(_) | NotPrinted::Unprintable(_) => return None,
    })
}

#[cfg(test)]
mod tests;
