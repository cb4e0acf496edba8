//! Where a machine keeps the bundle that it opens, and the one before.
//!
//! Each lies in a folder of its own, whole before anybody is led to it; the link `current` leads to the one that is opened, and
//! changes in one step. So whoever opens it, and whenever the machine stops, finds one of the two:
//!
//! ```text
//! current -> shelves/shelf-Ab3xYz
//! shelves/shelf-Ab3xYz/bundle   bundle.minisig   before (the name of the folder that was current)
//! ```

use std::ffi::OsString;
use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustix::fs::{FlockOperation, flock};
use shelf::container::{Container, Head};
use shelf::signed::Key;

use super::{Refusal, beside, open, prove, version};

/// What leads to the bundle that is opened.
const CURRENT: &str = "current";
/// Where the bundles lie.
const SHELVES: &str = "shelves";
/// How their folders begin.
const BEGINNING: &str = "shelf-";
/// A bundle in its folder.
const BUNDLE: &str = "bundle";
/// The name of the folder that was current when this one was put there.
const BEFORE: &str = "before";
/// Who changes something here holds this file, so that two never do at once.
const LOCK: &str = "lock";

/// A folder with the bundle that a machine opens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// What came of putting a bundle there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Installed {
    /// It is opened from now on.
    Now(Head),
    /// This very one was there.
    Already(Head),
}

impl Store {
    /// The one in this folder, which need not be there yet.
    pub const fn in_folder(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The one of whoever runs the program: in the folder for data that the desktop standard names. None where there is no home.
    pub fn usual(environment: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let folder = |name: &str| environment(name).map(PathBuf::from).filter(|folder| folder.is_absolute());
        let data =
            folder("XDG_DATA_HOME").or_else(|| folder("HOME").map(|home| home.join(".local/share")))?;
        Some(Self::in_folder(data.join("my-rights")))
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Opens what is installed; none where nothing is. Where there are keys, one of them has to have signed it.
    ///
    /// # Errors
    ///
    /// When there is one that cannot be opened.
    pub fn open(&self, keys: &[Key]) -> Result<Option<Arc<Container>>, Refusal> {
        // Where the link leads is asked once, so that a bundle and its signature are of one folder.
        match self.current()? {
            Some(name) => open(&self.bundle(&name), keys).map(Some),
            None => Ok(None),
        }
    }

    /// Puts a bundle there: copied, read whole, and only then opened by whoever comes next. What was there stays beside it.
    ///
    /// # Errors
    ///
    /// When it is not what its maker wrote, nobody who is trusted signed it, or a later one is there; all is then as it was.
    pub fn install(&self, file: &Path, keys: &[Key]) -> Result<Installed, Refusal> {
        // What cannot be opened is not worth a copy.
        open(file, keys)?;
        let shelves = self.folder.join(SHELVES);
        fs::create_dir_all(&shelves).map_err(|error| Refusal::system(&shelves, &error))?;
        let lock = self.lock()?;
        let draft = tempfile::Builder::new().prefix(BEGINNING).tempdir_in(&shelves);
        let draft = draft.map_err(|error| Refusal::system(&shelves, &error))?;
        let copy = draft.path().join(BUNDLE);
        copied(file, &copy)?;
        if beside(file).is_file() {
            copied(&beside(file), &beside(&copy))?;
        }
        let container = open(&copy, keys)?;
        prove(&container)?;
        let (head, before) = (container.head().clone(), self.current()?);
        // One that can no longer be opened is no reason to keep out another.
        if let Some(there) = before.as_ref().and_then(|name| open(&self.bundle(name), &[]).ok()) {
            let at = |head: &Head| (head.date, head.edition);
            // A head has the sums of all that it stands before.
            if head == *there.head() {
                return Ok(Installed::Already(head));
            }
            if at(&head) <= at(there.head()) {
                return Err(Refusal::Older { offered: head, there: there.head().clone() });
            }
        }
        let name = OsString::from(draft.path().file_name().unwrap_or_default());
        let failed = |error: io::Error| Refusal::system(&shelves, &error);
        if let Some(before) = &before {
            written(&draft.path().join(BEFORE), before.as_encoded_bytes()).map_err(failed)?;
        }
        fs::set_permissions(draft.path(), Permissions::from_mode(0o755)).map_err(failed)?;
        settle(draft.path()).and_then(|()| settle(&shelves)).map_err(failed)?;
        // From here on it stays, whatever happens: somebody may have been led to it.
        drop(draft.keep());
        self.lead_to(&name)?;
        self.tidy(&[Some(&name), before.as_ref()]);
        drop(lock);
        Ok(Installed::Now(head))
    }

    /// Returns to the bundle before the one that is installed.
    ///
    /// # Errors
    ///
    /// When there is none, or it cannot be opened; all is then as it was.
    pub fn back(&self, keys: &[Key]) -> Result<Head, Refusal> {
        if self.current()?.is_none() {
            return Err(Refusal::NoneThere);
        }
        let lock = self.lock()?;
        let current = self.current()?.ok_or(Refusal::NoneThere)?;
        let before = self.before(&current).ok_or(Refusal::NoneBefore)?;
        let container = open(&self.bundle(&before), keys)?;
        prove(&container)?;
        self.lead_to(&before)?;
        drop(lock);
        Ok(container.head().clone())
    }

    /// Which shelf is installed, and which one `back` would return to, as they are told.
    pub fn told(&self) -> Option<(String, Option<String>)> {
        let told = |name: &OsString| Some(version(open(&self.bundle(name), &[]).ok()?.head()));
        let current = self.current().ok()??;
        Some((told(&current)?, self.before(&current).and_then(|before| told(&before))))
    }

    /// The name of the folder that `current` leads to. Whatever else it leads to is none of ours.
    fn current(&self) -> Result<Option<OsString>, Refusal> {
        let link = self.folder.join(CURRENT);
        match fs::read_link(&link) {
            Ok(to) => Ok(to.file_name().map(OsString::from)),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                Ok(None)
            }
            Err(error) => Err(Refusal::system(&link, &error)),
        }
    }

    /// The name of the folder before this one, if it is still there.
    fn before(&self, name: &OsString) -> Option<OsString> {
        let text = fs::read_to_string(self.folder.join(SHELVES).join(name).join(BEFORE)).ok()?;
        let is_ours = text.starts_with(BEGINNING) && !text.contains('/');
        is_ours.then(|| OsString::from(text)).filter(|name| self.bundle(name).is_file())
    }

    fn bundle(&self, name: &OsString) -> PathBuf {
        self.folder.join(SHELVES).join(name).join(BUNDLE)
    }

    /// The one step in which everybody who comes next is led elsewhere.
    fn lead_to(&self, name: &OsString) -> Result<(), Refusal> {
        let failed = |error: io::Error| Refusal::system(&self.folder, &error);
        let draft = self.folder.join(format!(".{CURRENT}"));
        // Left over from somebody who was stopped; whoever holds the lock is alone here.
        match fs::remove_file(&draft) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
            Ok(()) | Err(_) => {}
        }
        symlink(Path::new(SHELVES).join(name), &draft).map_err(failed)?;
        fs::rename(&draft, self.folder.join(CURRENT)).map_err(failed)?;
        settle(&self.folder).map_err(failed)
    }

    /// Removes what nobody is led to any more. What cannot be removed takes up room, and does nothing else.
    fn tidy(&self, kept: &[Option<&OsString>]) {
        let Ok(entries) = fs::read_dir(self.folder.join(SHELVES)) else { return };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let is_ours = name.as_encoded_bytes().starts_with(BEGINNING.as_bytes());
            if is_ours && !kept.contains(&Some(&name)) {
                drop(fs::remove_dir_all(entry.path()));
            }
        }
    }

    /// Waits until nobody else changes anything here.
    fn lock(&self) -> Result<File, Refusal> {
        let path = self.folder.join(LOCK);
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|error| Refusal::system(&path, &error))?;
        flock(&file, FlockOperation::LockExclusive).map_err(|error| Refusal::system(&path, &error.into()))?;
        Ok(file)
    }
}

/// Copies a file so that it is on the disk, readable for whoever runs a kiosk.
fn copied(from: &Path, to: &Path) -> Result<(), Refusal> {
    let mut source = File::open(from).map_err(|error| Refusal::system(from, &error))?;
    let failed = |error: io::Error| Refusal::system(to, &error);
    let mut copy = File::create_new(to).map_err(failed)?;
    io::copy(&mut source, &mut copy).map_err(failed)?;
    copy.set_permissions(Permissions::from_mode(0o644)).and_then(|()| copy.sync_all()).map_err(failed)
}

fn written(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Waits until what is in a folder is on the disk.
fn settle(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}
