//! A bundle: a compiled shelf in one file, which is opened, signed, put where a machine opens it, and taken back.
//!
//! Whatever is wrong with a file is one sentence, and nothing is changed. It refuses to know what is on the shelf and who
//! asks.

use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use shelf::compiled::Shelf;
use shelf::container::{Container, Head, Refused, Unmade};
use shelf::search::Finder;
use shelf::signed::{self, Key, Unsigned};

mod sign;
mod store;

pub use sign::sign;
pub use store::{Installed, Store};

/// How many bytes a signature is read up to: one more than any has.
const LONGEST_SIGNATURE: u64 = 5000;

/// Why something was not done with a bundle.
#[derive(Debug)]
pub enum Refusal {
    /// It is not whole, not of this form, or none.
    Refused(Refused),
    /// Nobody who is trusted signed it.
    Unsigned(Unsigned),
    /// One that is as late or later is there.
    Older {
        /// What was to be put there.
        offered: Head,
        /// What is there.
        there: Head,
    },
    /// There is none to go back to.
    NoneBefore,
    /// There is none at all.
    NoneThere,
    /// It cannot be signed with this key: why.
    Key(String),
    /// The system would not do it: what, and why.
    System(String),
}

impl Refusal {
    /// Whether something is wrong with what was given, and not with where it lies.
    pub const fn is_fault(&self) -> bool {
        match self {
            Self::Refused(refused) => !matches!(refused, Refused::Unread(_)),
            Self::Unsigned(unsigned) => !matches!(unsigned, Unsigned::Unread(_)),
            Self::Older { .. } => true,
            Self::NoneBefore | Self::NoneThere | Self::Key(_) | Self::System(_) => false,
        }
    }

    fn system(path: &Path, error: &io::Error) -> Self {
        Self::System(format!("{}: {error}.", path.display()))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refused) => refused.fmt(formatter),
            Self::Unsigned(unsigned) => unsigned.fmt(formatter),
            Self::Older { offered, there } => write!(
                formatter,
                "This bundle ({}) is not newer than the one that is installed ({}). Only `bundle back` returns to the one before.",
                version(offered),
                version(there)
            ),
            Self::NoneBefore => formatter.write_str("There is no bundle before the one that is installed."),
            Self::NoneThere => formatter.write_str("No bundle is installed here."),
            Self::Key(why) | Self::System(why) => formatter.write_str(why),
        }
    }
}

impl std::error::Error for Refusal {}

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl From<Unsigned> for Refusal {
    fn from(unsigned: Unsigned) -> Self {
        Self::Unsigned(unsigned)
    }
}

impl From<Unmade> for Refusal {
    fn from(unmade: Unmade) -> Self {
        Self::System(unmade.to_string())
    }
}

/// Which shelf it is, as it is told: its day, and which of that day.
pub fn version(head: &Head) -> String {
    match head.edition {
        1 => head.date.to_string(),
        edition => format!("{}, edition {edition}", head.date),
    }
}

/// Opens a bundle. Where there are keys, one of them has to have signed it.
///
/// # Errors
///
/// When it is not what its maker wrote, or nobody who is trusted signed it.
pub fn open(path: &Path, keys: &[Key]) -> Result<Arc<Container>, Refusal> {
    let mut file = opened(path)?;
    if !keys.is_empty() {
        signed::check(keys, signature(path)?.as_deref(), &mut file)?;
        file.rewind().map_err(|error| Refusal::system(path, &error))?;
    }
    Ok(Arc::new(Container::file(file)?))
}

/// Reads all of a bundle that is open.
///
/// # Errors
///
/// When a part is not what was written, or could not be used.
pub fn prove(container: &Arc<Container>) -> Result<(), Refused> {
    container.prove()?;
    Shelf::open(Arc::clone(container))?.catalogue()?;
    Finder::open(Arc::clone(container)).map(drop)
}

/// What a signature says of the file that it lies beside. It is to be believed only after [`open`] with keys.
pub fn says(path: &Path) -> Option<String> {
    let signature = signature(path).ok()??;
    let text = String::from_utf8(signature).ok()?;
    text.lines().find_map(|line| line.strip_prefix("trusted comment: ")).map(str::to_owned)
}

/// The file, if it is one: a pipe would be waited for, and a device may never end.
fn opened(path: &Path) -> Result<File, Refusal> {
    let failed = |error: io::Error| Refusal::system(path, &error);
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err(Refused::Foreign.into());
    }
    File::open(path).map_err(failed)
}

/// What lies beside a bundle as its signature.
fn signature(path: &Path) -> Result<Option<Vec<u8>>, Refusal> {
    let path = beside(path);
    match fs::metadata(&path) {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Refusal::system(&path, &error)),
    }
    let mut bytes = Vec::new();
    let read = File::open(&path).and_then(|file| file.take(LONGEST_SIGNATURE).read_to_end(&mut bytes));
    read.map_err(|error| Refusal::system(&path, &error))?;
    Ok(Some(bytes))
}

/// Where the signature of a bundle lies.
pub fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(signed::ENDING);
    name.into()
}
