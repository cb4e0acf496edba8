//! A kiosk on a real terminal: keys do not end it, signals give the terminal back, nothing of a visit stays.

use std::io::Write as _;
use std::process::Stdio;
use std::thread;

use rustix::process::Signal;

use super::PAUSE;
use super::program::{program, text};
use super::seat::Seat;

/// Longer than a page keeps Enter from choosing.
const REST: std::time::Duration = std::time::Duration::from_millis(600);
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
        (SCREEN, "or press"),
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

/// A terminal may claim any size: a page for it would take all memory there is.
#[test]
fn a_terminal_that_claims_to_be_endless_is_not_believed() {
    let mut seat = Seat::take_for_the_guide(SCREEN);
    seat.arrives();
    seat.claims(65_535, 65_535);
    thread::sleep(PAUSE);
    seat.resizes(80, 24);
    seat.types("1");
    seat.waits_for("Something is happening to me");
    seat.signals(Signal::TERM);
    assert_eq!(seat.ends(), 143);
    seat.is_given_back();
}

#[test]
fn whoever_starts_one_for_each_visitor_has_it_back_after_the_visit() {
    for (arguments, away) in
        [(&["kiosk", "--once", "--lang", "en"][..], "\x1b[20~"), (&["kiosk", "--once", "--lines"], "x\n")]
    {
        let mut seat = Seat::take_for_the_guide(arguments);
        if arguments.contains(&"--lines") {
            seat.waits_for("Enter");
            seat.types("\n");
        } else {
            seat.arrives();
        }
        seat.waits_for("Choose your language");
        seat.types(away);
        assert_eq!(seat.ends(), 0, "{arguments:?}");
        seat.is_given_back();
    }
}

#[test]
fn a_code_is_asked_for_and_only_what_is_made_of_it_is_printed() {
    let told = printed(&["kiosk", "--set-code"], "open-sesame\n");
    assert!(
        told.1 && told.0.starts_with("  code: \"$argon2id$v=19$m=") && !told.0.contains("sesame"),
        "{}",
        told.0
    );
    assert_ne!(printed(&["kiosk", "--set-code"], "open-sesame\n").0, told.0, "salted");
    for bad in ["", "12345\n", "with space\n"] {
        assert!(!printed(&["kiosk", "--set-code"], bad).1, "{bad:?}");
    }
}

/// With the code of hub staff, and with nothing else, a kiosk is left; wrong ones lock it, whatever happens meanwhile.
#[test]
fn hub_staff_leave_a_kiosk_by_their_code_and_nobody_else_does() {
    let folder = tempfile::tempdir().unwrap();
    let code = printed(&["kiosk", "--set-code"], "open-sesame\n").0;
    let hub = folder.path().join("hub.yaml");
    let says = format!("format: 1\nlanguage: en\nname: The Blue Door\nkiosk:\n{code}checked: 2026-11-22\n");
    std::fs::write(&hub, says).unwrap();
    let notes = folder.path().join("notes");
    let environment = [("RUNTIME_DIRECTORY", notes.to_str().unwrap())];
    let arguments = ["kiosk", "--lang", "en", "--hub", hub.to_str().unwrap()];
    let tries = |seat: &mut Seat, code: &str| {
        seat.types(code);
        seat.waits_for(&"•".repeat(code.len()));
        seat.types("\r");
        seat.types("\r");
    };
    let opens = |seat: &mut Seat| {
        seat.waits_for("or press");
        // Not before nobody holds a key down any more.
        thread::sleep(REST);
        seat.types("\x1b[21~");
        seat.waits_for("Open the page");
        thread::sleep(REST);
    };
    let mut seat = Seat::take_with(&arguments, &environment);
    opens(&mut seat);
    tries(&mut seat, "open-sesame");
    seat.waits_for("Begin anew, with all files");
    seat.waits_for("In order");
    thread::sleep(REST);
    seat.types("1");
    seat.waits_for("or press");
    for nth in 0..3 {
        opens(&mut seat);
        tries(&mut seat, "open-barley");
        seat.waits_for(if nth < 2 { "This is not the code" } else { "Too many codes were wrong" });
        seat.types("\x1b[20~");
    }
    opens(&mut seat);
    tries(&mut seat, "open-sesame");
    seat.waits_for("Too many codes were wrong");
    seat.signals(Signal::TERM);
    assert_eq!(seat.ends(), 143);
    std::fs::remove_file(notes.join("lock")).unwrap();
    let mut seat = Seat::take_with(&arguments, &environment);
    opens(&mut seat);
    tries(&mut seat, "open-sesame");
    seat.waits_for("Leave the guide");
    thread::sleep(REST);
    seat.types("2");
    assert_eq!(seat.ends(), 0);
    seat.is_given_back();
    let log = std::fs::read_to_string(notes.join("log")).unwrap();
    let said: Vec<&str> = log.lines().map(|line| line.split_once(' ').unwrap().1).collect();
    assert!(
        matches!(said[..], [start, "stop: signal 15", again, "stop: left"] if start == again && start.starts_with("start: ")),
        "{log}"
    );
}

/// A file with a mistake in it changes nothing for visitors.
#[test]
fn a_broken_file_of_a_hub_leaves_the_last_good_one() {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("hub.yaml");
    let says = |name: &str| format!("format: 1\nlanguage: en\nname: {name}\nchecked: 2026-11-22\n");
    let notes = folder.path().join("notes");
    let environment = [("RUNTIME_DIRECTORY", notes.to_str().unwrap())];
    let arguments = ["kiosk", "--lang", "en", "--hub", hub.to_str().unwrap()];
    std::fs::write(&hub, says("The Blue Door")).unwrap();
    let mut seat = Seat::take_with(&arguments, &environment);
    seat.waits_for("The Blue Door");
    for (text, name) in [(says("The Green Gate"), "The Green Gate"), ("name: [".to_owned(), "The Green Gate")]
    {
        std::fs::write(&hub, text).unwrap();
        seat.arrives();
        seat.types("\x1b[20~");
        // Whoever hears a key is the program that took over.
        seat.arrives();
        seat.waits_for(name);
        seat.types("\x1b[20~");
    }
    seat.arrives();
    seat.signals(Signal::TERM);
    assert_eq!(seat.ends(), 143);
    let mut restarted = Seat::take_with(&arguments, &environment);
    restarted.waits_for("The Green Gate");
    restarted.signals(Signal::TERM);
    assert_eq!(restarted.ends(), 143);
}
