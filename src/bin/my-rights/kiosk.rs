//! A kiosk as a process: nobody looks into its memory, and after each visit it replaces itself.
//!
//! What a visit leaves behind lies in about twenty places of a process; replacing it clears all of them at once. The terminal
//! stays as it is meanwhile, so that no key can mean anything to anybody else. It refuses to know what a visit is.

use std::ffi::OsString;
use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use argon2::password_hash::SaltString;
use argon2::password_hash::rand_core::OsRng;
use argon2::{Argon2, PasswordHasher as _};

use my_rights::app::MASK;
use my_rights::front::screen::terminal;
use my_rights::front::signals;
use my_rights::world::Place;
use shelf::files::File;

use crate::cli::{GoesOn, Kiosk};

mod log;

pub(crate) use log::{Log, Matters};

/// This program, as long as the system tells: also after another one was put in its place.
const ITSELF: &str = "/proc/self/exe";
/// What hands on.
const GOES_ON: &str = "--goes-on";

/// Keeps other programs of the same user, and whoever reads what is left of a crash, out of our memory. A program that
/// replaces itself begins without that.
pub(crate) fn protect() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        // The name of the link that it is started by after the first visit is not ours.
        let _ = rustix::thread::set_name(c"my-rights");
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
    let nothing = rustix::process::Rlimit { current: Some(0), maximum: Some(0) };
    // Where the system refuses, the page for hub staff says so.
    let _ = rustix::process::setrlimit(rustix::process::Resource::Core, nothing);
}

/// Whether that is so.
fn is_protected() -> bool {
    let core = rustix::process::getrlimit(rustix::process::Resource::Core);
    #[cfg(target_os = "linux")]
    let is_closed =
        rustix::process::dumpable_behavior() == Ok(rustix::process::DumpableBehavior::NotDumpable);
    #[cfg(not(target_os = "linux"))]
    let is_closed = false;
    is_closed && core.current == Some(0)
}

/// The place that this kiosk stands in, with what was handed on.
pub(crate) fn place(asked: &Kiosk) -> Place {
    let folder = Place::usual(|name| std::env::var(name).ok());
    let mut place = Place::with_notes(folder, asked.goes_on.map(|goes_on| goes_on.lock));
    place.is_closed = is_protected();
    place
}

/// The file of the hub as it was last good.
pub(crate) fn last_good(place: &Place) -> Option<File> {
    place.good_hub().map(|bytes| File { path: "hub.yaml".to_owned(), bytes: bytes.into() })
}

/// How much of standard input is read for a code, in bytes: more than any code has.
const LONGEST_LINE: u64 = 4096;

/// Asks for a code, and prints the line for the file of the hub.
pub(crate) fn set_code() -> anyhow::Result<ExitCode> {
    let code = if io::stdin().is_terminal() {
        let code = rpassword::prompt_password("The code of hub staff: ")?;
        let again = rpassword::prompt_password("The same again: ")?;
        anyhow::ensure!(code == again, "these were two different codes; nothing has changed");
        code
    } else {
        let mut line = String::new();
        io::stdin().lock().take(LONGEST_LINE).read_line(&mut line)?;
        line.trim_end_matches(['\r', '\n']).to_owned()
    };
    let letters = code.chars().count();
    anyhow::ensure!((6..=64).contains(&letters), "a code has 6 to 64 letters or digits");
    let is_typed = |letter: char| !letter.is_control() && !letter.is_whitespace() && letter != MASK;
    anyhow::ensure!(
        code.chars().all(is_typed),
        "a code has no spaces and nothing that cannot be typed at the kiosk"
    );
    let salt = SaltString::generate(&mut OsRng);
    let hash = Argon2::default().hash_password(code.as_bytes(), &salt).map_err(anyhow::Error::msg)?;
    writeln!(io::stdout(), "  code: \"{hash}\"")?;
    Ok(ExitCode::SUCCESS)
}

/// Replaces this program by itself; it comes back only with the reason why not. Whoever reads that must not go on: the
/// visit is still in memory.
pub(crate) fn begin_anew(goes_on: &GoesOn) -> io::Error {
    let arguments = handing_on(std::env::args_os().skip(1).collect(), goes_on);
    let program = if Path::new(ITSELF).exists() {
        PathBuf::from(ITSELF)
    } else {
        match std::env::current_exe() {
            Ok(program) => program,
            Err(error) => return error,
        }
    };
    let mut anew = Command::new(program);
    if let Some(name) = std::env::args_os().next() {
        anew.arg0(name);
    }
    // Whoever ends us now ends the next one, which puts the terminal back.
    signals::leave_to_next();
    let error = anew.args(arguments).exec();
    terminal::take_back();
    error
}

/// The arguments of this program, with what the next one has to know and without what it was told itself.
fn handing_on(arguments: Vec<OsString>, goes_on: &GoesOn) -> Vec<OsString> {
    let mut kept = Vec::with_capacity(arguments.len() + 2);
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        if argument == GOES_ON {
            drop(arguments.next());
        } else {
            kept.push(argument);
        }
    }
    kept.extend([GOES_ON.into(), goes_on.to_string().into()]);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_handed_on_takes_the_place_of_what_was_handed_before() {
        let handed: GoesOn = "1.2.3.4.5.6.7.8+3.70".parse().unwrap();
        let words = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
        let first = handing_on(words(&["kiosk", "--lang", "en"]), &handed);
        assert_eq!(first, words(&["kiosk", "--lang", "en", GOES_ON, "1.2.3.4.5.6.7.8+3.70"]));
        assert_eq!(handing_on(first.clone(), &handed), first);
    }
}
