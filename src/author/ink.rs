//! Writing several files, or none of them.
//!
//! Whoever works at the desk never finds half of something. New files never take the place of others; changed ones are
//! put in place whole. Refuses to know what is in them.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What is to be written.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Plan {
    /// Files that must not be there yet, and what goes into them.
    pub new: Vec<(PathBuf, String)>,
    /// Files that are there, and what they say from now on.
    pub changed: Vec<(PathBuf, String)>,
}

/// What was done already, to be undone.
#[derive(Default)]
struct Done {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
    before: Vec<(PathBuf, Vec<u8>)>,
}

impl Plan {
    /// Writes everything.
    ///
    /// # Errors
    ///
    /// The file that could not be written, and why. Everything is as it was before then.
    pub fn write(&self) -> Result<(), (PathBuf, io::Error)> {
        let mut done = Done::default();
        let written = self.try_to_write(&mut done);
        if written.is_err() {
            done.undo();
        }
        written
    }

    fn try_to_write(&self, done: &mut Done) -> Result<(), (PathBuf, io::Error)> {
        for (path, text) in &self.new {
            create(path, text, done).map_err(|error| (path.clone(), error))?;
        }
        for (path, text) in &self.changed {
            change(path, text, done).map_err(|error| (path.clone(), error))?;
        }
        Ok(())
    }
}

impl Done {
    fn undo(&mut self) {
        // What cannot be undone is left as it is: the first reason is the one that is told.
        for (path, bytes) in self.before.drain(..).rev() {
            drop(fs::write(path, bytes));
        }
        for path in self.files.drain(..).rev() {
            drop(fs::remove_file(path));
        }
        for path in self.folders.drain(..).rev() {
            drop(fs::remove_dir(path));
        }
    }
}

fn create(path: &Path, text: &str, done: &mut Done) -> io::Result<()> {
    let mut missing: Vec<&Path> = path.ancestors().skip(1).take_while(|folder| !folder.exists()).collect();
    missing.retain(|folder| !folder.as_os_str().is_empty());
    for folder in missing.into_iter().rev() {
        fs::create_dir(folder)?;
        done.folders.push(folder.to_path_buf());
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    done.files.push(path.to_path_buf());
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn change(path: &Path, text: &str, done: &mut Done) -> io::Result<()> {
    // A link stays a link: what it leads to is changed.
    let path = fs::canonicalize(path)?;
    let before = fs::read(&path)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut draft = tempfile::NamedTempFile::new_in(folder)?;
    draft.write_all(text.as_bytes())?;
    draft.as_file().set_permissions(fs::metadata(&path)?.permissions())?;
    draft.as_file().sync_all()?;
    draft.persist(&path).map_err(|error| error.error)?;
    done.before.push((path, before));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_written_or_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("old"), "before").unwrap();
        let new = vec![(at("a/b/one"), "1".to_owned()), (at("two"), "2".to_owned())];
        let plan = Plan { new, changed: vec![(at("old"), "after".to_owned())] };
        let mut broken = plan.clone();
        broken.changed.push((at("nowhere"), String::new()));
        assert_eq!(broken.write().unwrap_err().0, at("nowhere"));
        assert_eq!(fs::read_to_string(at("old")).unwrap(), "before");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing stays behind");
        plan.write().unwrap();
        assert_eq!(fs::read_to_string(at("old")).unwrap(), "after");
        assert_eq!(fs::read_to_string(at("a/b/one")).unwrap(), "1");
        let again = plan.write().unwrap_err();
        assert_eq!((again.0, again.1.kind()), (at("a/b/one"), io::ErrorKind::AlreadyExists));
    }
}
