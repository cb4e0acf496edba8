//! A program of the system that is asked something, for so long.

use std::time::Duration;

use super::{Printer, Ran};

/// What a program said that was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asked {
    /// It ended, and said this.
    Said {
        /// Whether it ended well.
        well: bool,
        /// What it said.
        out: String,
    },
    /// There is no such program.
    NotThere,
    /// It did not end in time.
    Silent,
}

impl Asked {
    /// What it said, if it ended well.
    pub fn out(&self) -> Option<&str> {
        match self {
            Self::Said { well: true, out } => Some(out),
            Self::Said { .. } | Self::NotThere | Self::Silent => None,
        }
    }
}

/// What a program says that is asked in the language C; it is ended when its time is over.
pub fn ask(program: &str, arguments: &[&str], limit: Duration) -> Asked {
    match Printer::default().run(program, arguments, Vec::new(), limit) {
        Ran::Said { status, out } => Asked::Said { well: status.success(), out },
        Ran::NotThere => Asked::NotThere,
        Ran::Silent => Asked::Silent,
    }
}
