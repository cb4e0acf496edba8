//! Writing to the disk: a file is whole, or it is as it was.
//!
//! The only place that puts a file somewhere. What goes into it is written beside it and put in its place in one step, so
//! that a full disk, a lost power line or a kill leaves no half of it. Refuses to know what is in a file.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Why a file was not written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotWritten {
    /// There is a file of this name, and it is somebody's.
    Exists,
    /// We may not write there.
    Denied,
    /// The folder does not exist.
    NoFolder,
    /// The disk is full.
    Full,
    /// What the system says.
    Other(String),
}

impl From<&io::Error> for NotWritten {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the system has more reasons than we have advice")]
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::Denied,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Other(error.to_string()),
        }
    }
}

/// Writes a new file whole, and never over another one. Its folder has to be there.
///
/// # Errors
///
/// When there is something of this name, or the system refuses; nothing is left behind.
pub fn write_new(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if file.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let folder = folder_of(file);
    if !fs::metadata(folder)?.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    draft(folder, bytes)?.persist_noclobber(file).map_err(|error| error.error)?;
    Ok(())
}

/// Puts a whole file in the place of another, with the same permissions, or makes it. A link stays a link: what it leads
/// to is replaced. A file that nobody may write stays as it is.
///
/// # Errors
///
/// When the system refuses; the file is then as it was.
pub fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = match fs::canonicalize(file) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => file.to_path_buf(),
        Err(error) => return Err(error),
    };
    let draft = draft(folder_of(&file), bytes)?;
    if let Ok(before) = fs::metadata(&file) {
        if before.permissions().readonly() {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        draft.as_file().set_permissions(before.permissions())?;
    }
    draft.persist(&file).map_err(|error| error.error)?;
    Ok(())
}

/// The first name like this one that nobody uses yet: `sheet.txt`, `sheet-2.txt`.
pub fn free_name(wanted: &Path) -> PathBuf {
    let stem = wanted.file_stem().unwrap_or_default().to_string_lossy();
    let kind = wanted.extension().map_or_else(String::new, |kind| format!(".{}", kind.to_string_lossy()));
    let numbered = (2..1000).map(|nth| wanted.with_file_name(format!("{stem}-{nth}{kind}")));
    std::iter::once(wanted.to_path_buf())
        .chain(numbered)
        .find(|name| name.symlink_metadata().is_err())
        .unwrap_or_else(|| wanted.to_path_buf())
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn draft(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut draft = NamedTempFile::new_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    Ok(draft)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(written: io::Result<()>) -> NotWritten {
        NotWritten::from(&written.unwrap_err())
    }

    #[test]
    fn a_new_file_is_written_whole_and_never_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sheet.txt");
        write_new(&file, b"one").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"one");
        assert_eq!(why(write_new(&file, b"two")), NotWritten::Exists);
        assert_eq!(fs::read(&file).unwrap(), b"one");
        assert_eq!(why(write_new(&folder.path().join("no/sheet.txt"), b"x")), NotWritten::NoFolder);
        assert_eq!(why(write_new(&file.join("sheet.txt"), b"x")), NotWritten::NoFolder);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no draft stays behind");
    }

    #[test]
    fn a_name_that_is_taken_gives_way_to_another() {
        let folder = tempfile::tempdir().unwrap();
        let named = folder.path().join("sheet.txt");
        assert_eq!(free_name(&named), named);
        fs::write(&named, "somebody's").unwrap();
        assert_eq!(free_name(&named), folder.path().join("sheet-2.txt"));
        let none = Path::new("/dev/null/x");
        assert_eq!(free_name(none), none, "a folder that is none has no files");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_and_what_others_may_do_with_a_file_stay() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (own, link) = (folder.path().join("own.yaml"), folder.path().join("link.yaml"));
        replace(&own, b"one").unwrap();
        fs::set_permissions(&own, fs::Permissions::from_mode(0o640)).unwrap();
        symlink(&own, &link).unwrap();
        replace(&link, b"two").unwrap();
        assert_eq!(fs::read(&own).unwrap(), b"two");
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(fs::metadata(&own).unwrap().permissions().mode() & 0o777, 0o640);
        fs::set_permissions(&own, fs::Permissions::from_mode(0o440)).unwrap();
        assert_eq!(why(replace(&link, b"three")), NotWritten::Denied, "nobody wants it changed");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "no draft stays behind");
    }
}
