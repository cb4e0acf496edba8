//! A kiosk on a real terminal: keys do not end it, signals give the terminal back, nothing of a visit stays.

use std::io::Write as _;
use std::process::Stdio;
use std::thread;

use rustix::process::Signal;

use super::PAUSE;
use super::program::{program, text};
use super::seat::Seat;

const LINES: &[&str] = &["kiosk", "--lines", "--lang", "en"];
const SCREEN: &[&str] = &["kiosk", "--lang", "en"];

#[test]
fn a_kiosk_of_lines_is_not_left_by_keys_and_nothing_of_a_visit_stays() {
    let mut seat = Seat::take_for_the_guide(LINES);
    seat.waits_for("Press Enter to begin");
    seat.types("\n");
    seat.waits_for("Choose your language");
    for keys in ["\x04", "\x04\x04\n", "\x03", "\x1a", "\x1c", "\x13", "\x11", "\x16\x04", "\x0f\n"] {
        seat.types(keys);
        thread::sleep(PAUSE);
    }
    seat.types("1\n");
    seat.waits_for("Something is happening to me");
    // The flow is not held up either.
    seat.types("\x13h\n");
    seat.waits_for("A peer supporter");
    seat.types("x\n");
    seat.waits_for_writing(&["Something is happening to me", "\x1b[H\x1b[2J\x1b[3J", "Press Enter to begin"]);
    seat.waits_for("Press Enter to begin");
    assert!(!seat.seen().contains("A peer supporter"), "{}", seat.seen());
    seat.types("\n");
    seat.waits_for("Choose your language");
    seat.types("1\n");
    seat.waits_for("Something is happening to me");
    seat.signals(Signal::TERM);
    assert_eq!(seat.ends(), 143);
    seat.is_given_back();
    seat.sees_nothing();
}

/// Only where the system tells what a program hears.
#[cfg(target_os = "linux")]
#[test]
fn keys_do_not_end_a_kiosk_before_its_first_page_either() {
    for arguments in [LINES, SCREEN] {
        for _ in 0..5 {
            let mut seat = Seat::take_for_the_guide(arguments);
            seat.hears(Signal::TSTP);
            seat.types("\x03\x1c\x1a\x04\x13");
            thread::sleep(PAUSE);
            seat.types("\x03");
            if arguments == LINES {
                seat.waits_for("Press Enter to begin");
                seat.types("\n");
                seat.waits_for("Choose your language");
            } else {
                seat.arrives();
            }
            seat.types(if arguments == LINES { "1\n" } else { "1" });
            seat.waits_for("Something is happening to me");
            seat.signals(Signal::TERM);
            assert_eq!(seat.ends(), 143, "{arguments:?}");
            seat.is_given_back();
        }
    }
}

#[test]
fn a_stray_signal_gives_the_terminal_back() {
    let stray = [
        (Signal::USR1, 10),
        (Signal::USR2, 12),
        (Signal::ALARM, 14),
        (Signal::VTALARM, 26),
        (Signal::PROF, 27),
        (Signal::HUP, 1),
        (Signal::XCPU, 24),
    ];
    let guides = [
        (LINES, "Press Enter to begin"),
        (SCREEN, "any key"),
        (&["--lang", "en"], "Something is happening to me"),
    ];
    for (arguments, first) in guides {
        for (signal, number) in stray {
            let mut seat = Seat::take_for_the_guide(arguments);
            seat.waits_for(first);
            // An error of writing here, and nobody’s wish.
            seat.signals(Signal::PIPE);
            seat.signals(signal);
            assert_eq!(seat.ends(), 128 + number, "{arguments:?} {signal:?}");
            seat.is_given_back();
        }
    }
}

/// What is printed when these lines come through a pipe, and whether it ended well.
fn printed(arguments: &[&str], lines: &str) -> (String, bool) {
    let mut child = program(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    (text(&output.stdout), output.status.success())
}

#[test]
fn a_pipe_has_an_end_and_a_kiosk_says_that_its_lines_stay() {
    let (told, ended_well) = printed(LINES, "\n1\nx\n\n1\n");
    assert!(ended_well);
    assert!(!told.contains('\x1b'), "{told}");
    assert_eq!(told.matches("This screen cannot be cleared").count(), 2, "{told}");
    assert_eq!(told.matches("Something is happening to me").count(), 2, "{told}");
    let (told, _) = printed(&["read", "--lang", "en"], "1\n");
    assert!(!told.contains("cannot be cleared"), "{told}");
}

#[test]
fn a_terminal_that_knows_only_lines_is_sent_nothing_else() {
    let mut seat = Seat::take_on(LINES, "dumb");
    seat.waits_for("Press Enter to begin");
    seat.types("\n");
    seat.waits_for("Choose your language");
    seat.types("\x041\n");
    seat.waits_for("Something is happening to me");
    // Typed at once, it would go ahead of the line before it.
    seat.types("x\n");
    seat.waits_for_writing(&[
        "Something is happening to me",
        "This screen cannot be cleared",
        "Press Enter to begin",
    ]);
    seat.signals(Signal::TERM);
    assert_eq!(seat.ends(), 143);
    seat.is_given_back();
    assert!(!seat.written().contains('\x1b'));
}
