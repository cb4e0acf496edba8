//! Waits until somebody saves a file.
//!
//! The system tells us; nobody looks again and again, and while nothing is saved nothing wakes up. Folders are watched, not
//! files, since editors save by writing another file and giving it the name; and the folder above, since a folder may go
//! and come back. It refuses to know what is in the files.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecursiveMode, Watcher as _};

use super::reader::Reader;
use crate::app::Message;
use crate::front::{Ear, News};

/// How long it has to be quiet before the files are read: one saving is several events.
const QUIET: Duration = Duration::from_millis(60);
/// After so many quiet times that were none, they are read all the same.
const LONGEST: usize = 10;

/// Reads the files of `reader` again whenever somebody saves one, and tells `ear` what they say.
///
/// # Errors
///
/// When the system cannot tell us, or gives us no thread.
pub fn watch(mut reader: Reader, ear: Ear) -> io::Result<()> {
    let (sender, events) = mpsc::channel();
    let folders = reader.folders().map(whole);
    let ours = folders.clone();
    let tell = move |event: notify::Result<Event>| {
        let is_ours =
            |event: &Event| event.paths.iter().any(|path| ours.iter().any(|folder| path.starts_with(folder)));
        if event.as_ref().map_or(true, |event| matters(event) && (is_ours(event) || event.need_rescan())) {
            // Whoever no longer waits is about to go.
            sender.send(()).unwrap_or_default();
        }
    };
    let mut watcher = notify::recommended_watcher(tell).map_err(io::Error::other)?;
    let above = folders.iter().filter_map(|folder| folder.parent());
    for above in above.filter(|above| !folders.iter().any(|folder| above.starts_with(folder))) {
        watcher.watch(above, RecursiveMode::NonRecursive).map_err(io::Error::other)?;
    }
    for folder in &folders {
        watcher.watch(folder, RecursiveMode::Recursive).map_err(io::Error::other)?;
    }
    let ear = move |news| ear(News::Message(Message::Renewed(news)));
    let mut known = folders.each_ref().map(|folder| number(folder));
    let wait = move || {
        // Hints were not waited for when the guide opened.
        if !reader.read_closely().is_none_or(&ear) {
            return;
        }
        let mut again = false;
        while again || events.recv().is_ok() {
            settle(&events);
            // A folder that went and came back is another one, and has to be watched anew.
            for (folder, known) in folders.iter().zip(&mut known) {
                let number = number(folder);
                if number.is_some() && number != *known {
                    drop(watcher.unwatch(folder));
                    drop(watcher.watch(folder, RecursiveMode::Recursive));
                }
                *known = number;
            }
            // The page first; hints follow, unless somebody has saved again.
            if !reader.read().is_none_or(&ear) {
                return;
            }
            again = events.try_recv().is_ok();
            if !again && !reader.read_closely().is_none_or(&ear) {
                return;
            }
        }
    };
    thread::Builder::new().name("files".into()).spawn(wait)?;
    Ok(())
}

/// Waits until it is quiet, but not for ever.
fn settle(events: &Receiver<()>) {
    for _ in 0..LONGEST {
        if events.recv_timeout(QUIET).is_err() {
            return;
        }
        while events.try_recv().is_ok() {}
    }
}

/// Whether a file may say something else now. Reading one, as we do ourselves, changes nothing.
const fn matters(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(kind) => matches!(kind, AccessKind::Close(AccessMode::Write)),
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}

/// What tells a folder from another one that has its name; none while there is no such folder.
fn number(folder: &Path) -> Option<(u64, u64)> {
    fs::metadata(folder).ok().map(|found| (found.dev(), found.ino()))
}

/// The folder without links, so that the one above it is really above it.
fn whole(folder: &Path) -> PathBuf {
    folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf())
}
