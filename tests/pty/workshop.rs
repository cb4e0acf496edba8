//! A workshop at two real terminals, as somebody leads one: who comes, who is killed, what stays quiet.

use std::fs;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use rustix::process::Signal;
use tempfile::TempDir;

use super::PAUSE;
use super::seat::Seat;

/// Longer than nothing can be chosen after a new page.
const REST: Duration = Duration::from_millis(450);
const F9: &str = "\x1b[20~";

/// A folder in which terminals of this test meet, and nobody else.
struct Meeting(TempDir);

impl Meeting {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn take(&self, arguments: &[&str]) -> Seat {
        let folder = self.0.path().to_str().unwrap();
        Seat::take_with(arguments, &[("XDG_RUNTIME_DIR", folder)])
    }

    /// The same with a home of its own, in which all that a program keeps would lie.
    fn take_at_home(&self, arguments: &[&str]) -> Seat {
        let home = self.0.path();
        let named = |name: &str| home.join(name).to_str().unwrap().to_owned();
        for name in ["tmp", "run"] {
            fs::create_dir_all(home.join(name)).unwrap();
        }
        let run = fs::Permissions::from_mode(0o700);
        fs::set_permissions(home.join("run"), run).unwrap();
        let places = [
            ("HOME", named("")),
            ("TMPDIR", named("tmp")),
            ("XDG_RUNTIME_DIR", named("run")),
            ("XDG_STATE_HOME", named("state")),
            ("XDG_DATA_HOME", named("data")),
            ("XDG_CACHE_HOME", named("cache")),
        ];
        let places: Vec<(&str, &str)> = places.iter().map(|(name, place)| (*name, place.as_str())).collect();
        Seat::take_with(arguments, &places)
    }

    /// Every file that has something in it.
    fn says(&self) -> Vec<(PathBuf, String)> {
        let mut said = Vec::new();
        list(self.0.path(), &mut said);
        said
    }

    /// The screen of the room, at its first page.
    fn room(&self) -> Seat {
        let room = self.take(&["workshop", "--lang", "en"]);
        room.waits_for("Something is happening to me");
        room
    }
}

#[test]
fn whoever_leads_has_the_notes_alone_and_either_side_leads() {
    let meeting = Meeting::new();
    let mut alone = meeting.take(&["workshop", "--notes"]);
    assert_eq!(alone.ends(), 2);
    alone.waits_for("Start it first");

    let mut room = meeting.room();
    let mut second = meeting.take(&["workshop", "--lang", "en"]);
    assert_eq!(second.ends(), 2);
    second.waits_for("a room has one screen");
    let mut notes = meeting.take(&["workshop", "--notes"]);
    notes.waits_for("The room sees");
    let mut along = meeting.take(&["workshop", "--join", "--lines"]);
    along.waits_for("Something is happening to me");

    // Somebody else reads along in a language of their own.
    let french = meeting.take(&["workshop", "--join", "--lines", "--lang", "fr"]);
    french.waits_for("Il m’arrive quelque chose");

    // The notes lead to a step; the room counts hands, and goes on.
    for (key, page) in
        [("3", "What would you like to look at?"), ("3", "Dignity"), ("4", "Begin"), ("1", "Six o’clock")]
    {
        notes.types(key);
        notes.waits_for(page);
        room.waits_for(page);
    }
    notes.waits_for("Aim: people see");
    french.waits_for("Il est 18");
    room.types("n5");
    room.waits_for("Hands up");
    room.types("112");
    notes.waits_for("Hands up");
    along.waits_for("1. 2 hands");
    along.types("1\n");
    along.waits_for("Whoever leads chooses");
    room.types("\x7f");
    room.waits_for("What could be said or done here?");
    assert!(!room.written().contains("Aim: people see"), "{}", room.seen());
    assert!(!along.written().contains("Aim: people see"), "{}", along.seen());

    // Whoever leaves a terminal leaves the workshop to the others.
    along.types("x\n");
    assert_eq!(along.ends(), 0);
    notes.types("\x1b[20~");
    assert_eq!(notes.ends(), 0);
    notes.is_given_back();
    let mut notes = meeting.take(&["workshop", "--notes"]);
    notes.waits_for("Aim: people see");
    room.types("\x1b[20~");
    assert_eq!((room.ends(), notes.ends()), (0, 0));
    notes.is_given_back();
}

fn list(folder: &Path, said: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let kind = fs::symlink_metadata(&path).unwrap().file_type();
        if kind.is_dir() {
            list(&path, said);
        } else if !kind.is_socket() {
            let bytes = fs::read(&path).unwrap();
            if !bytes.is_empty() {
                said.push((path, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
    }
}

/// Chooses by this digit, once the page that has these words takes it.
fn takes(seat: &mut Seat, digit: &str, on: &str) {
    seat.waits_for(on);
    thread::sleep(REST);
    seat.types(digit);
}

/// Somebody who leads counts slips at the terminal of the notes, is tired and presses F9, finds it all again, and closes.
#[test]
fn numbers_are_typed_at_either_terminal_outlast_a_wrong_key_and_go_when_the_workshop_is_closed() {
    let meeting = Meeting::new();
    let led = ["workshop", "consent-60", "--lang", "en"];
    let mut room = meeting.take_at_home(&led);
    room.waits_for("What happens in this hour");
    let mut notes = meeting.take_at_home(&["workshop", "--notes"]);
    notes.waits_for("Time");
    takes(&mut room, "2", "All parts of this workshop");
    takes(&mut room, "9", "9  One person, one step");
    takes(&mut room, "2", "2  Count the slips");
    notes.waits_for("(1 of 17)");
    for (number, nth) in [("12", 2), ("3", 3), ("14", 4)] {
        notes.types(number);
        notes.waits_for(&format!(" {number}"));
        thread::sleep(REST);
        notes.types("\r");
        notes.waits_for(&format!("({nth} of 17)"));
        room.waits_for(&format!("({nth} of 17)"));
    }
    // Either terminal types; and what cannot be is not taken.
    room.types("77");
    room.waits_for(" 77");
    thread::sleep(REST);
    room.types("\r");
    notes.waits_for("This cannot be more than the slips");

    room.types(F9);
    assert_eq!((room.ends(), notes.ends()), (0, 0));
    room.waits_for("The workshop is not closed");
    let said = meeting.says();
    let [(file, journal)] = said.as_slice() else { panic!("{said:?}") };
    assert!(file.ends_with("state/my-rights/workshop-consent-60.json"), "{file:?}");
    assert!(journal.contains("[12,3,14]"), "{journal}");

    let mut room = meeting.take_at_home(&led);
    takes(&mut room, "1", "Go on at: One person, one step");
    takes(&mut room, "2", "2  Count the slips");
    room.waits_for("(4 of 17)");
    for before in ["(3 of 17)", "(2 of 17)", "(1 of 17)", "4  Close the workshop"] {
        room.types("\x1b");
        room.waits_for(before);
    }
    takes(&mut room, "4", "4  Close the workshop");
    room.waits_for("Close the workshop now?");
    takes(&mut room, "2", "2  Close the workshop");
    assert_eq!(room.ends(), 0);
    room.is_given_back();
    assert!(!room.written().contains("The workshop is not closed"));
    assert_eq!(meeting.says(), []);
}

#[test]
fn whichever_terminal_is_killed_the_other_goes_on_and_the_next_one_joins() {
    let meeting = Meeting::new();
    let mut room = meeting.room();
    let mut notes = meeting.take(&["workshop", "--notes"]);
    notes.waits_for("The room sees");
    notes.signals(Signal::KILL);
    notes.ends();
    room.types("3");
    room.waits_for("What would you like to look at?");
    let mut notes = meeting.take(&["workshop", "--notes"]);
    notes.waits_for("What would you like to look at?");

    // The socket of the room that was killed lies there still.
    room.signals(Signal::KILL);
    room.ends();
    notes.waits_for("cannot be reached");
    assert!(meeting.0.path().join("my-rights/workshop.socket").exists());
    let mut next = meeting.room();
    notes.waits_for("Something is happening to me");
    assert!(!notes.seen().contains("cannot be reached"));
    notes.types("3");
    next.waits_for("What would you like to look at?");
    // A room that the system ends has said nothing to anybody; the notes go when somebody wants that.
    next.signals(Signal::TERM);
    assert_eq!(next.ends(), 143);
    notes.waits_for("cannot be reached");
    notes.types("\x1b[20~");
    assert_eq!(notes.ends(), 0);
    notes.is_given_back();
}

/// Only where the system tells how often a program was woken.
#[cfg(target_os = "linux")]
#[test]
fn nobody_is_woken_while_nobody_does_anything() {
    let meeting = Meeting::new();
    let room = meeting.room();
    let notes = meeting.take(&["workshop", "--notes"]);
    notes.waits_for("The room sees");
    let wakes = || (room.wakes(), notes.wakes());
    let mut before = wakes();
    // What the terminals were asked is answered at some time.
    loop {
        thread::sleep(PAUSE * 10);
        let now = wakes();
        if now == before {
            break;
        }
        before = now;
    }
    thread::sleep(PAUSE * 50);
    assert_eq!(wakes(), before);
}
