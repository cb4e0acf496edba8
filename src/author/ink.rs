//! Writing several files, or none of them.
//!
//! Whoever works at the desk never finds half of something, whatever happens meanwhile. What is going to be written is noted
//! first, in one file beside the others ([`UNFINISHED`]); when all is written, the note goes. A note that is still there
//! is of a program that was ended: the next one puts everything back as it was, and begins anew. New files never take the
//! place of others; changed ones are put in place whole. Refuses to know what is in them.

mod note;

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use note::Entry;

/// The name of the note. It begins with a full stop, so that no shelf reads it.
pub const UNFINISHED: &str = ".my-rights-unfinished";

/// What is to be written.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Plan {
    /// Files that must not be there yet, and what goes into them.
    pub new: Vec<(PathBuf, String)>,
    /// Files that are there, and what they say from now on.
    pub changed: Vec<(PathBuf, String)>,
}

/// Why a plan was not carried out.
#[derive(Debug)]
pub struct Failed {
    /// The file that stood in the way.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
    /// Files that could not be put back as they were; mostly none.
    pub left: Vec<PathBuf>,
}

impl Failed {
    fn at(path: &Path, error: io::Error) -> Self {
        Self { path: path.to_path_buf(), error, left: Vec::new() }
    }
}

impl Plan {
    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty()
    }

    /// Writes everything; `beside` is the folder for the note.
    ///
    /// # Errors
    ///
    /// The file that could not be written, and why. Everything is as it was before then, but for what is named.
    pub fn write(&self, beside: &Path) -> Result<(), Failed> {
        if self.is_empty() {
            return Ok(());
        }
        let entries = self.entries()?;
        let note = take_note(beside, &entries)?;
        for entry in &entries {
            if let Err(error) = entry.write() {
                let left = undo(&entries);
                if left.is_empty() {
                    drop(note.remove());
                }
                return Err(Failed { path: entry.path.clone(), error, left });
            }
        }
        note.remove().map_err(|error| Failed::at(&beside.join(UNFINISHED), error))
    }

    /// What will be done, file by file, after a look at whether it can be.
    fn entries(&self) -> Result<Vec<Entry>, Failed> {
        let new =
            self.new.iter().map(|(path, text)| new(path, text).map_err(|error| Failed::at(path, error)));
        let changed = self.changed.iter();
        let changed =
            changed.map(|(path, text)| changed_entry(path, text).map_err(|error| Failed::at(path, error)));
        new.chain(changed).collect()
    }
}

/// Puts back what a program left half done that was ended while it wrote.
///
/// # Errors
///
/// Another program is writing here at this moment, or something could not be put back.
pub fn recover(beside: &Path) -> Result<(), Failed> {
    let (path, draft) = (beside.join(UNFINISHED), draft_of(&beside.join(UNFINISHED)));
    let failed = |error| Failed::at(&path, error);
    // A note that was never finished says that nothing was begun.
    if let Some(note) = locked(&draft).map_err(failed)? {
        drop(note);
        drop(fs::remove_file(&draft));
    }
    let Some(_locked) = locked(&path).map_err(failed)? else { return Ok(()) };
    let bytes = fs::read(&path).map_err(failed)?;
    let left = undo(&note::read(&bytes));
    if left.is_empty() {
        fs::remove_file(&path).map_err(failed)
    } else {
        Err(Failed { path: path.clone(), error: io::Error::other("not everything could be put back"), left })
    }
}

/// The note while it is needed: nobody else takes it for one of a program that was ended.
struct Note {
    path: PathBuf,
    _locked: File,
}

impl Note {
    fn remove(self) -> io::Result<()> {
        fs::remove_file(&self.path)
    }
}

/// Notes what will be done.
fn take_note(beside: &Path, entries: &[Entry]) -> Result<Note, Failed> {
    let path = beside.join(UNFINISHED);
    let draft = draft_of(&path);
    let write = || -> io::Result<File> {
        let mut file = OpenOptions::new().create(true).write(true).truncate(false).open(&draft)?;
        is_free(&file)?;
        if path.symlink_metadata().is_ok() {
            return Err(busy());
        }
        file.set_len(0)?;
        file.write_all(&note::written(entries)?)?;
        file.sync_all()?;
        fs::rename(&draft, &path)?;
        Ok(file)
    };
    match write() {
        Ok(file) => Ok(Note { path, _locked: file }),
        Err(error) => {
            if error.kind() != io::ErrorKind::ResourceBusy {
                drop(fs::remove_file(&draft));
            }
            Err(Failed::at(&path, error))
        }
    }
}

/// A note that is there, if no other program holds it.
fn locked(path: &Path) -> io::Result<Option<File>> {
    match File::open(path) {
        Ok(file) => is_free(&file).map(|()| Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Takes hold of a file, unless another program has. Where a disk knows no such thing, nobody has.
fn is_free(file: &File) -> io::Result<()> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(busy()),
        Ok(()) | Err(TryLockError::Error(_)) => Ok(()),
    }
}

fn busy() -> io::Error {
    io::Error::new(io::ErrorKind::ResourceBusy, "another my-rights is writing here; wait until it is done")
}

/// A file that will be new, and the folders that it needs.
fn new(path: &Path, text: &str) -> io::Result<Entry> {
    if path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let path = std::path::absolute(path)?;
    let folders: Vec<PathBuf> =
        path.ancestors().skip(1).take_while(|folder| !folder.exists()).map(Path::to_path_buf).collect();
    let last = folders.last().map_or(path.as_path(), PathBuf::as_path);
    may_write_in(last.parent().unwrap_or(last))?;
    Ok(Entry { path, before: None, after: text.as_bytes().to_vec(), folders })
}

/// A file that will say something else. A link stays a link: what it leads to is changed.
fn changed_entry(path: &Path, text: &str) -> io::Result<Entry> {
    let path = fs::canonicalize(path)?;
    let found = fs::metadata(&path)?;
    if !found.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    if found.permissions().readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it may only be read"));
    }
    may_write_in(path.parent().unwrap_or(&path))?;
    let before = fs::read(&path)?;
    Ok(Entry { path, before: Some(before), after: text.as_bytes().to_vec(), folders: Vec::new() })
}

fn may_write_in(folder: &Path) -> io::Result<()> {
    let found = fs::metadata(folder)?;
    if !found.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    if found.permissions().readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "its folder may only be read"));
    }
    Ok(())
}

impl Entry {
    fn write(&self) -> io::Result<()> {
        if self.before.is_some() {
            return replace(&self.path, &self.after);
        }
        for folder in self.folders.iter().rev().filter(|folder| !folder.exists()) {
            fs::create_dir(folder)?;
        }
        let mut file = OpenOptions::new().write(true).create_new(true).open(&self.path)?;
        file.write_all(&self.after)?;
        file.sync_all()
    }

    /// Puts back what was there. What somebody else has written meanwhile stays.
    fn undo(&self) -> io::Result<()> {
        let now = match fs::read(&self.path) {
            Ok(now) => Some(now),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        match (&self.before, now) {
            (Some(before), Some(now)) if now == self.after && now != *before => replace(&self.path, before)?,
            (None, Some(now)) if self.after.starts_with(&now) => fs::remove_file(&self.path)?,
            _ => {}
        }
        if self.before.is_some() {
            drop(fs::remove_file(draft_of(&self.path)));
        }
        for folder in &self.folders {
            // One that somebody else uses by now stays.
            drop(fs::remove_dir(folder));
        }
        Ok(())
    }
}

/// Puts everything back, the last first; what could not be.
fn undo(entries: &[Entry]) -> Vec<PathBuf> {
    let failed = entries.iter().rev().filter(|entry| entry.undo().is_err());
    failed.map(|entry| entry.path.clone()).collect()
}

/// Puts a whole file in the place of another.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let draft = draft_of(path);
    let write = || -> io::Result<()> {
        let mut file = File::create(&draft)?;
        file.write_all(bytes)?;
        file.set_permissions(fs::metadata(path)?.permissions())?;
        file.sync_all()?;
        fs::rename(&draft, path)
    };
    write().inspect_err(|_| drop(fs::remove_file(&draft)))
}

/// Where a file is written before it takes its place: hidden, and always the same, so that whoever cleans up finds it.
fn draft_of(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{}.draft", name.trim_start_matches('.')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn everything(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
        let (mut found, mut open) = (BTreeMap::new(), vec![folder.to_path_buf()]);
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                found.insert(path.clone(), if path.is_dir() { Vec::new() } else { fs::read(&path).unwrap() });
                open.extend(path.is_dir().then_some(path));
            }
        }
        found
    }

    fn plan(folder: &Path) -> Plan {
        let at = |name: &str| folder.join(name);
        fs::write(at("old"), "before").unwrap();
        fs::write(at("other"), [0xff, b'\n']).unwrap();
        let new = vec![(at("a/b/one"), "1".to_owned()), (at("a/two"), "2".to_owned())];
        Plan { new, changed: vec![(at("old"), "after".to_owned()), (at("other"), "text".to_owned())] }
    }

    #[test]
    fn everything_is_written_or_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let plan = plan(folder.path());
        let before = everything(folder.path());
        let mut broken = plan.clone();
        broken.changed.push((at("nowhere"), String::new()));
        assert_eq!(broken.write(folder.path()).unwrap_err().path, at("nowhere"));
        assert_eq!(everything(folder.path()), before, "nothing stays behind");
        plan.write(folder.path()).unwrap();
        assert_eq!(fs::read_to_string(at("old")).unwrap(), "after");
        assert_eq!(fs::read_to_string(at("a/b/one")).unwrap(), "1");
        assert_eq!(everything(folder.path()).len(), 6, "four files and two folders");
        let again = plan.write(folder.path()).unwrap_err();
        assert_eq!((again.path, again.error.kind()), (at("a/b/one"), io::ErrorKind::AlreadyExists));
    }

    #[test]
    fn whoever_is_ended_while_writing_leaves_a_folder_that_the_next_one_puts_in_order() {
        for done in 0..=4 {
            let folder = tempfile::tempdir().unwrap();
            let plan = plan(folder.path());
            let before = everything(folder.path());
            let entries = plan.entries().unwrap();
            let note = take_note(folder.path(), &entries).unwrap();
            for entry in entries.iter().take(done) {
                entry.write().unwrap();
            }
            // The next one is half there.
            match entries.get(done) {
                Some(entry) if entry.before.is_none() && entry.path.parent().unwrap().exists() => {
                    fs::write(&entry.path, "").unwrap();
                }
                Some(entry) if entry.before.is_some() => fs::write(draft_of(&entry.path), "x").unwrap(),
                _ => {}
            }
            let busy = recover(folder.path()).unwrap_err();
            assert_eq!(busy.error.kind(), io::ErrorKind::ResourceBusy, "it is still being written");
            drop(note);
            recover(folder.path()).unwrap();
            assert_eq!(everything(folder.path()), before, "after {done} files");
            plan.write(folder.path()).unwrap();
            recover(folder.path()).unwrap();
            assert_eq!(everything(folder.path()).len(), 6);
        }
    }

    #[test]
    fn what_somebody_wrote_meanwhile_stays_and_half_a_note_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let plan = plan(folder.path());
        let entries = plan.entries().unwrap();
        let note = take_note(folder.path(), &entries).unwrap();
        for entry in &entries {
            entry.write().unwrap();
        }
        drop(note);
        fs::write(folder.path().join("old"), "mine").unwrap();
        fs::write(folder.path().join("a/two"), "2, and mine").unwrap();
        fs::write(draft_of(&folder.path().join(UNFINISHED)), "half").unwrap();
        recover(folder.path()).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("old")).unwrap(), "mine");
        assert_eq!(fs::read_to_string(folder.path().join("a/two")).unwrap(), "2, and mine");
        assert_eq!(fs::read(folder.path().join("other")).unwrap(), [0xff, b'\n']);
        assert_eq!(everything(folder.path()).len(), 4);
    }

    #[test]
    fn what_may_only_be_read_is_named_before_anything_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let plan = plan(folder.path());
        let before = everything(folder.path());
        let lock = |name: &str, is_locked: bool| {
            let mut rights = fs::metadata(folder.path().join(name)).unwrap().permissions();
            rights.set_readonly(is_locked);
            fs::set_permissions(folder.path().join(name), rights).unwrap();
        };
        lock("other", true);
        assert_eq!(plan.write(folder.path()).unwrap_err().path, folder.path().join("other"));
        lock("other", false);
        lock(".", true);
        assert_eq!(plan.write(folder.path()).unwrap_err().path, folder.path().join("a/b/one"));
        lock(".", false);
        assert_eq!(everything(folder.path()), before);
    }
}
