//! What can be asked of bundles when the program is started.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use shelf::content::Date;
use shelf::files::Files;
use shelf::signed::Key;

use super::{day, file};

/// What can be done with bundles.
#[derive(Subcommand, Clone, Debug)]
pub(crate) enum Bundle {
    /// Check a folder that has content/ and locales/, and make a bundle of it.
    Make {
        /// The folder.
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
        /// The file. It takes the place of one that is there.
        #[arg(short, long, value_name = "FILE", value_parser = file)]
        output: PathBuf,
        /// Sign it with this secret key, made by `minisign -G -W`. The signature is written beside it: FILE.minisig.
        #[arg(long, value_name = "KEY", value_parser = file)]
        sign: Option<PathBuf>,
        /// The day of this shelf, as in 2026-11-22; else that of the clock. A kiosk takes a later one, and no earlier one.
        #[arg(long, value_name = "DAY", value_parser = day)]
        day: Option<Date>,
        /// Which shelf of its day it is.
        #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
        edition: u32,
    },
    /// Tell what a bundle says of itself.
    Show {
        /// The bundle.
        #[arg(value_parser = file)]
        file: PathBuf,
    },
    /// Read all of a bundle, and see whether it is what was made and who signed it.
    Verify {
        /// The bundle.
        #[arg(value_parser = file)]
        file: PathBuf,
        /// Whose bundles are taken.
        #[command(flatten)]
        trusted: Trusted,
    },
    /// Put a bundle where a kiosk of this machine opens it. The one that was there stays beside it.
    Install {
        /// The bundle.
        #[arg(value_parser = file)]
        file: PathBuf,
        /// Where it is put.
        #[command(flatten)]
        place: Placed,
        /// Whose bundles are taken.
        #[command(flatten)]
        trusted: Trusted,
    },
    /// Return to the bundle before the one that is installed.
    Back {
        /// Where they are.
        #[command(flatten)]
        place: Placed,
        /// Whose bundles are taken.
        #[command(flatten)]
        trusted: Trusted,
    },
}

/// Whose bundles are taken.
#[derive(Args, Clone, Debug)]
pub(crate) struct Trusted {
    /// A public key of minisign, or its .pub file: only what it signed is taken. Without it, the keys in the file of --hub count;
    /// without those, every bundle is taken that is whole.
    #[arg(long = "key", value_name = "KEY", value_parser = key)]
    pub(crate) keys: Vec<Key>,
}

/// Where a machine keeps its bundle.
#[derive(Args, Clone, Debug)]
pub(crate) struct Placed {
    /// The folder; else my-rights in the folder for data (`$XDG_DATA_HOME`, else ~/.local/share).
    #[arg(long, value_name = "FOLDER", value_parser = file)]
    pub(crate) into: Option<PathBuf>,
}

/// A key, as it is written or in a file.
fn key(asked: &str) -> Result<Key, String> {
    let no_key =
        || "write the second line of the .pub file that `minisign -G` made, or name that file".to_owned();
    if let Some(key) = Key::read(asked) {
        return Ok(key);
    }
    let file = Files::one(&PathBuf::from(asked)).ok().ok_or_else(no_key)?;
    std::str::from_utf8(&file.bytes).ok().and_then(Key::read).ok_or_else(no_key)
}
