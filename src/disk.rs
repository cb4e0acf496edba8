//! Writing to the disk: a file is whole, or it is as it was.
//!
//! The only place that puts a file somewhere. What goes into it is written without a name, or beside it, and put in its
//! place in one step, so that a full disk, a lost power line or a kill leaves no half of it. Nobody but its owner may read
//! a new one. Refuses to know what is in a file.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

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
    /// The system permits no file of this size.
    TooLarge,
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
            io::ErrorKind::FileTooLarge => Self::TooLarge,
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
    if nameless::write(folder, file, bytes)? {
        return Ok(());
    }
    put(draft(folder, bytes)?, |draft| draft.persist_noclobber(file))
}

/// Gives up whatever is still being written, and lets nothing new begin: the program is about to end, and leaves no draft.
pub fn give_up() {
    DRAFTS.give_up();
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
    put(draft, |draft| draft.persist(&file))
}

/// Takes away what is left in this folder of files that were being written when a program was killed. It is for folders in
/// which nobody else writes meanwhile: what is being written now would go too, and that file would stay as it was.
pub fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(DRAFT) {
            // It may have been put in its place by now.
            drop(fs::remove_file(entry.path()));
        }
    }
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

/// Files without a name, where the system has them: whatever ends the program, nothing is left of them.
#[cfg(target_os = "linux")]
mod nameless {
    use std::fs::File;
    use std::io::{self, Write as _};
    use std::os::fd::AsRawFd as _;
    use std::path::Path;

    use rustix::fs::{AtFlags, CWD, Mode, OFlags, linkat, open};

    /// Writes the file and gives it its name at last. False where this file system, or this machine, has no such files.
    pub(super) fn write(folder: &Path, file: &Path, bytes: &[u8]) -> io::Result<bool> {
        let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
        let Ok(opened) = open(folder, flags, Mode::RUSR | Mode::WUSR) else { return Ok(false) };
        let mut draft = File::from(opened);
        draft.write_all(bytes)?;
        draft.sync_all()?;
        let known = format!("/proc/self/fd/{}", draft.as_raw_fd());
        match linkat(CWD, known, CWD, file, AtFlags::SYMLINK_FOLLOW) {
            Ok(()) => Ok(true),
            Err(rustix::io::Errno::EXIST) => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => Ok(false),
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod nameless {
    use std::io;
    use std::path::Path;

    /// Other systems have no such files.
    pub(super) const fn write(_folder: &Path, _file: &Path, _bytes: &[u8]) -> io::Result<bool> {
        Ok(false)
    }
}

/// How the names of drafts begin.
const DRAFT: &str = ".my-rights-draft-";

/// The drafts that have a name; none once there may be no new ones.
struct Drafts(Mutex<Option<Vec<PathBuf>>>);

static DRAFTS: Drafts = Drafts(Mutex::new(Some(Vec::new())));

impl Drafts {
    fn open(&self) -> MutexGuard<'_, Option<Vec<PathBuf>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new draft. It is noted before anybody else can look.
    fn begin(&self, folder: &Path) -> io::Result<NamedTempFile> {
        let mut open = self.open();
        let Some(open) = open.as_mut() else { return Err(io::ErrorKind::Interrupted.into()) };
        let draft = tempfile::Builder::new().prefix(DRAFT).tempfile_in(folder)?;
        open.push(draft.path().to_path_buf());
        Ok(draft)
    }

    fn forget(&self, draft: &Path) {
        if let Some(open) = self.open().as_mut() {
            open.retain(|open| open != draft);
        }
    }

    fn give_up(&self) {
        for draft in self.open().take().unwrap_or_default() {
            // It may be in its place by now; then nothing of this name is left.
            drop(fs::remove_file(draft));
        }
    }
}

/// A file that is being written beside the one that it will be.
fn draft(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut draft = DRAFTS.begin(folder)?;
    let written = draft.write_all(bytes).and_then(|()| draft.as_file().sync_all());
    if written.is_err() {
        DRAFTS.forget(draft.path());
    }
    written.map(|()| draft)
}

/// Puts a draft in its place, or takes it away.
fn put<T>(
    draft: NamedTempFile,
    put: impl FnOnce(NamedTempFile) -> Result<T, tempfile::PersistError>,
) -> io::Result<()> {
    let path = draft.path().to_path_buf();
    let done = put(draft).map(drop).map_err(|error| error.error);
    DRAFTS.forget(&path);
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_kill_has_left_is_swept_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("notes");
        replace(&file, b"whole").unwrap();
        let left = draft(folder.path(), b"hal").unwrap().keep().unwrap().1;
        assert!(left.exists());
        sweep(folder.path());
        assert!(!left.exists());
        assert_eq!(fs::read(&file).unwrap(), b"whole");
    }

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

    #[cfg(unix)]
    #[test]
    fn a_new_file_is_its_owners_alone_with_a_nameless_draft_and_with_a_named_one() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let mode = |file: &Path| fs::metadata(file).unwrap().permissions().mode() & 0o777;
        let (one, other) = (folder.path().join("one.pdf"), folder.path().join("other.pdf"));
        write_new(&one, b"one").unwrap();
        put(draft(folder.path(), b"other").unwrap(), |draft| draft.persist_noclobber(&other)).unwrap();
        assert_eq!((mode(&one), mode(&other)), (0o600, 0o600));
        let open = DRAFTS.open().clone().unwrap();
        assert!(open.iter().all(|open| !open.starts_with(folder.path())), "{open:?}");
    }

    #[test]
    fn whoever_ends_leaves_no_draft_and_begins_none() {
        let folder = tempfile::tempdir().unwrap();
        let drafts = Drafts(Mutex::new(Some(Vec::new())));
        let (one, other) = (drafts.begin(folder.path()).unwrap(), drafts.begin(folder.path()).unwrap());
        drafts.forget(other.path());
        drafts.give_up();
        assert!(!one.path().exists() && other.path().exists());
        assert!(drafts.begin(folder.path()).is_err());
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
