//! How far something is that takes long, on the terminal of whoever waits.
//!
//! A single row on standard error, and only where that is a terminal; it is gone before anything else is said. Refuses to
//! know what takes long.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What is shown of it.
pub(crate) struct Progress {
    /// What is being done.
    what: &'static str,
    is_shown: bool,
    /// The last share that was shown, in hundredths.
    last: AtomicUsize,
}

impl Progress {
    /// Nothing is done yet.
    pub(crate) fn new(what: &'static str) -> Self {
        Self { what, is_shown: io::stderr().is_terminal(), last: AtomicUsize::new(0) }
    }

    /// So many of so many are done.
    pub(crate) fn tell(&self, done: usize, of: usize) {
        let share = done * 100 / of.max(1);
        if self.is_shown && self.last.fetch_max(share, Ordering::Relaxed) < share {
            drop(write!(io::stderr(), "\r{}: {share} %", self.what));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.is_shown {
            drop(write!(io::stderr(), "\r\x1b[K"));
        }
    }
}
