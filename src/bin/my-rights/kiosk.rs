//! A kiosk as a process: nobody looks into its memory, and after each visit it replaces itself.
//!
//! What a visit leaves behind lies in about twenty places of a process; replacing it clears all of them at once. The terminal
//! stays as it is meanwhile, so that no key can mean anything to anybody else. It refuses to know what a visit is.

use std::ffi::OsString;
use std::io;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use my_rights::front::Handed;
use my_rights::front::screen::terminal;

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
    // Where the system refuses, the doctor says so.
    let _ = rustix::process::setrlimit(rustix::process::Resource::Core, nothing);
}

/// Replaces this program by itself; it comes back only with the reason why not. Whoever reads that must not go on: the
/// visit is still in memory.
pub(crate) fn begin_anew(handed: &Handed) -> io::Error {
    let arguments = handing_on(std::env::args_os().skip(1).collect(), handed);
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
    let error = anew.args(arguments).exec();
    terminal::take_back();
    error
}

/// The arguments of this program, with what the next one has to know and without what it was told itself.
fn handing_on(arguments: Vec<OsString>, handed: &Handed) -> Vec<OsString> {
    let mut kept = Vec::with_capacity(arguments.len() + 2);
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        if argument == GOES_ON {
            drop(arguments.next());
        } else {
            kept.push(argument);
        }
    }
    kept.extend([GOES_ON.into(), handed.to_string().into()]);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_handed_on_takes_the_place_of_what_was_handed_before() {
        let handed: Handed = "1.2.3.4.5.6.7.8".parse().unwrap();
        let words = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
        let first = handing_on(words(&["kiosk", "--lang", "en"]), &handed);
        assert_eq!(first, words(&["kiosk", "--lang", "en", GOES_ON, "1.2.3.4.5.6.7.8"]));
        assert_eq!(handing_on(first.clone(), &handed), first);
    }
}
