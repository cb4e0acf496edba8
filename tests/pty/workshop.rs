//! A workshop at two real terminals, as somebody leads one: who comes, who is killed, what stays quiet.

use std::thread;

use rustix::process::Signal;
use tempfile::TempDir;

use super::PAUSE;
use super::seat::Seat;

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

    // The notes lead to a step; the room counts hands, and goes on.
    for (key, page) in
        [("3", "What would you like to look at?"), ("3", "Dignity"), ("4", "Begin"), ("1", "Six o’clock")]
    {
        notes.types(key);
        notes.waits_for(page);
        room.waits_for(page);
    }
    notes.waits_for("Aim: people see");
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
