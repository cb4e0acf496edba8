//! Why a file is not opened as a shelf: one sentence each, for whoever runs the command.

use std::fmt;

/// Why a compiled shelf, or a part of it, was not read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refused {
    /// Its end is missing, or it became shorter while it was read.
    Cut,
    /// Something in it is not what was written.
    Altered,
    /// It is something else.
    Foreign,
    /// It has a form that later programs write.
    TooNew {
        /// The form that it has.
        form: u32,
    },
    /// It has a form that this program no longer reads.
    TooOld {
        /// The form that it has.
        form: u32,
    },
    /// Its words were made alike in another way than this program does it, so that nothing would be found by them.
    OtherWords,
    /// The disk would not give it: what it said.
    Unread(String),
}

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cut => formatter.write_str("This bundle was cut short: copy it again, whole."),
            Self::Altered => formatter
                .write_str("This bundle is not what was made: something in it was altered. Copy it again."),
            Self::Foreign => formatter.write_str("This is no bundle: make one with `my-rights bundle make`."),
            Self::TooNew { form } => write!(
                formatter,
                "This bundle has form {form}, and this program reads forms up to {}: use a newer program.",
                super::FORM
            ),
            Self::TooOld { form } => write!(
                formatter,
                "This bundle has form {form}, and this program reads forms from {}: make it anew.",
                super::OLDEST_FORM
            ),
            Self::OtherWords => formatter.write_str(
                "This bundle was made for looking up words in another way: make it anew with this program.",
            ),
            Self::Unread(error) => write!(formatter, "This bundle cannot be read: {error}."),
        }
    }
}

impl std::error::Error for Refused {}
