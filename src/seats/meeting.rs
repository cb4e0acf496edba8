//! Where the terminals of a workshop meet: a folder of this user, with a lock that says that a room is open and a socket.
//!
//! The lock is the kernel's and goes with the program that holds it, however that ends. So whoever holds it knows that any
//! socket it finds is left over. It refuses to know what is said there.

use std::fmt;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, FlockOperation, Mode, OFlags, flock, mkdirat, openat, unlinkat};
use rustix::io::Errno;
use rustix::process::geteuid;

/// What lies in the folder of the system.
const OURS: &str = "my-rights";
const SOCKET: &str = "workshop.socket";
const LOCK: &str = "workshop.lock";

/// The folder in which terminals meet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meeting {
    folder: PathBuf,
}

/// Why nobody can meet there.
#[derive(Debug)]
pub enum NoMeeting {
    /// A workshop has its screen there already.
    Taken,
    /// The folder belongs to others, or others may go into it.
    NotOurs(PathBuf),
    /// The system refuses.
    Refused(io::Error),
}

impl fmt::Display for NoMeeting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken => formatter.write_str("a workshop is open already"),
            Self::NotOurs(folder) => write!(formatter, "others may go into {}", folder.display()),
            Self::Refused(error) => error.fmt(formatter),
        }
    }
}

impl From<io::Error> for NoMeeting {
    fn from(error: io::Error) -> Self {
        Self::Refused(error)
    }
}

impl From<Errno> for NoMeeting {
    fn from(error: Errno) -> Self {
        Self::Refused(error.into())
    }
}

impl Meeting {
    /// The usual one: in the folder that the system gives each user while they are there, else in one of our own among
    /// temporary files. `told` says what the environment says.
    pub fn usual(told: impl Fn(&str) -> Option<String>) -> Self {
        let uid = geteuid().as_raw();
        let named = told("XDG_RUNTIME_DIR").filter(|named| !named.is_empty()).map(PathBuf::from);
        let of_system = named.unwrap_or_else(|| PathBuf::from(format!("/run/user/{uid}")));
        if of_system.is_absolute() && is_closed(&of_system, uid) {
            return Self::within(&of_system.join(OURS));
        }
        Self::within(&std::env::temp_dir().join(format!("{OURS}-{uid}")))
    }

    /// In this folder, which need not be there yet.
    pub fn within(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Opens it for a room; nobody else can as long as what comes back lives. What a room that was killed left lying there
    /// goes.
    ///
    /// # Errors
    ///
    /// When another room is open, or the folder is not this user's alone.
    pub(super) fn open(&self) -> Result<(UnixListener, Open), NoMeeting> {
        match mkdirat(CWD, &self.folder, Mode::RWXU) {
            Ok(()) | Err(Errno::EXIST) => {}
            Err(error) => return Err(error.into()),
        }
        self.is_ours()?;
        let lock = self.folder.join(LOCK);
        let flags = OFlags::CREATE | OFlags::RDWR | OFlags::CLOEXEC | OFlags::NOFOLLOW;
        let lock = openat(CWD, &lock, flags, Mode::RUSR | Mode::WUSR)?;
        match flock(&lock, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {}
            Err(Errno::WOULDBLOCK) => return Err(NoMeeting::Taken),
            Err(error) => return Err(error.into()),
        }
        let socket = self.socket();
        match unlinkat(CWD, &socket, rustix::fs::AtFlags::empty()) {
            Ok(()) | Err(Errno::NOENT) => {}
            Err(error) => return Err(error.into()),
        }
        // Nobody else can reach it in this folder meanwhile.
        let listener = UnixListener::bind(&socket)?;
        rustix::fs::chmod(&socket, Mode::RUSR | Mode::WUSR)?;
        Ok((listener, Open { socket, _lock: lock }))
    }

    /// Whether a room is open there.
    pub fn is_open(&self) -> bool {
        self.enter().is_ok()
    }

    /// Goes in, if a room is open there.
    ///
    /// # Errors
    ///
    /// When there is none, or what is there is not this user's.
    pub(super) fn enter(&self) -> Result<UnixStream, NoMeeting> {
        self.is_ours()?;
        let stream = UnixStream::connect(self.socket())?;
        if is_of_this_user(&stream) { Ok(stream) } else { Err(NoMeeting::NotOurs(self.folder.clone())) }
    }

    fn socket(&self) -> PathBuf {
        self.folder.join(SOCKET)
    }

    /// Whether the folder is this user's, and nobody else may go in. A link does not count as one.
    fn is_ours(&self) -> Result<(), NoMeeting> {
        let found = self.folder.symlink_metadata()?;
        let of_others = found.permissions().mode() & 0o077;
        if found.is_dir() && found.uid() == geteuid().as_raw() && of_others == 0 {
            Ok(())
        } else {
            Err(NoMeeting::NotOurs(self.folder.clone()))
        }
    }
}

/// Whether this folder is there, and this user's own: others may look into it at most.
fn is_closed(folder: &Path, uid: u32) -> bool {
    folder.metadata().is_ok_and(|found| {
        let writable = found.permissions().mode() & 0o022;
        found.is_dir() && found.uid() == uid && writable == 0
    })
}

/// Whether this user is at the other end, as far as the system tells.
pub(super) fn is_of_this_user(stream: &UnixStream) -> bool {
    #[cfg(target_os = "linux")]
    return rustix::net::sockopt::socket_peercred(stream).is_ok_and(|peer| peer.uid == geteuid());
    // The folder lets nobody else in.
    #[cfg(not(target_os = "linux"))]
    return stream.peer_addr().is_ok();
}

/// A meeting that is open.
#[derive(Debug)]
pub(super) struct Open {
    socket: PathBuf,
    _lock: OwnedFd,
}

impl Open {
    /// Lets whoever waits at the socket look up.
    pub(super) fn knock(&self) -> io::Result<UnixStream> {
        UnixStream::connect(&self.socket)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        // Whoever comes next would find that nobody listens, and take it away.
        unlinkat(CWD, &self.socket, rustix::fs::AtFlags::empty()).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn one_room_is_open_at_a_time_and_what_a_killed_one_left_is_no_room() {
        let folder = tempfile::tempdir().unwrap();
        let meeting = Meeting::within(&folder.path().join("here"));
        assert!(matches!(meeting.enter(), Err(NoMeeting::Refused(_))), "no folder is there yet");
        let (listener, open) = meeting.open().unwrap();
        assert!(matches!(meeting.open(), Err(NoMeeting::Taken)));
        assert!(meeting.enter().is_ok());
        let mode = |path: &Path| path.symlink_metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&meeting.folder), mode(&meeting.socket())), (0o700, 0o600));
        drop((listener, open));
        assert!(meeting.enter().is_err(), "it is closed");
        assert!(meeting.open().is_ok());
    }

    #[test]
    fn a_socket_without_a_room_is_taken_away_by_the_next_one() {
        let folder = tempfile::tempdir().unwrap();
        let meeting = Meeting::within(&folder.path().join("here"));
        drop(meeting.open().unwrap());
        assert!(!meeting.socket().exists());
        drop(UnixListener::bind(meeting.socket()).unwrap());
        assert!(meeting.enter().is_err());
        let room = meeting.open().unwrap();
        assert!(meeting.enter().is_ok());
        drop(room);
    }

    #[test]
    fn a_folder_that_others_may_enter_or_that_is_a_link_is_not_ours() {
        let folder = tempfile::tempdir().unwrap();
        let open = folder.path().join("open");
        std::fs::create_dir(&open).unwrap();
        std::fs::set_permissions(&open, std::fs::Permissions::from_mode(0o755)).unwrap();
        let link = folder.path().join("link");
        symlink(&open, &link).unwrap();
        for not_ours in [open, link] {
            let meeting = Meeting::within(&not_ours);
            assert!(matches!(meeting.open(), Err(NoMeeting::NotOurs(_))));
            assert!(matches!(meeting.enter(), Err(NoMeeting::NotOurs(_))));
        }
    }

    #[test]
    fn the_folder_of_the_system_is_used_where_it_is_ours() {
        let folder = tempfile::tempdir().unwrap();
        let told = |named: &'static str| move |_: &str| Some(named.to_owned());
        let here = folder.path().to_str().unwrap().to_owned();
        let found = Meeting::usual(|_| Some(here.clone()));
        assert_eq!(found.folder, folder.path().join(OURS));
        for unusable in ["relative", "/nowhere/at/all", "/usr/../etc/passwd"] {
            let found = Meeting::usual(told(unusable));
            assert!(found.folder.starts_with(std::env::temp_dir()), "{unusable}");
        }
    }
}
