//! Whoever wants away is heard at once: behind any amount of typing, and by a program whose terminal takes no bytes.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::seat::{Seat, now};

const F9: &str = "\x1b[20~";
/// A hundred kilobytes.
const MUCH: usize = 100_000;
/// It takes less than a tenth of this; but whoever tests may have other things to do.
const AT_ONCE: Duration = Duration::from_secs(1);

/// The guide at its search page.
fn searching() -> Seat {
    let mut seat = Seat::take_for_the_guide(&["--lang", "en"]);
    seat.waits_for("Something is happening to me");
    seat.types("2");
    seat.waits_for("What are you looking for?");
    seat
}

/// What somebody types who does not look.
fn much(of: &str) -> String {
    of.repeat(MUCH.div_ceil(of.len()))
}

#[expect(clippy::print_stdout, reason = "a figure for whoever measures")]
fn ends_at_once(mut seat: Seat, since: Instant, code: i32, what: &str) -> Seat {
    assert_eq!(seat.ends(), code, "{what}");
    let took = since.elapsed();
    println!("{what}: {} ms", took.as_millis());
    assert!(took < AT_ONCE, "{what}: {took:?}");
    seat
}

#[test]
fn a_quick_exit_goes_ahead_of_everything_that_was_typed() {
    for typed in ["phone lock ", "a", "\x1b[B", "\x7f", "\x1b[B\x1b[A", "\x1b[200~phone\x1b[201~"] {
        let mut seat = searching();
        seat.types(&much(typed));
        let since = now();
        seat.types(F9);
        let seat = ends_at_once(seat, since, 0, &format!("F9 behind {typed:?}"));
        seat.is_given_back();
        seat.sees_nothing();
    }
}

#[test]
fn a_signal_goes_ahead_of_everything_that_was_typed() {
    for typed in ["phone lock ", "1", "\x1b[B"] {
        let mut seat = searching();
        seat.types(&much(typed));
        let since = now();
        seat.signals(Signal::TERM);
        let seat = ends_at_once(seat, since, 143, &format!("TERM behind {typed:?}"));
        seat.is_given_back();
    }
}

#[test]
fn what_is_typed_faster_than_it_is_shown_is_all_there() {
    let mut seat = searching();
    seat.types(&format!("{}end", "ß".repeat(120)));
    seat.waits_for("ßend");
    assert_eq!(seat.seen().matches('ß').count(), 120);
    seat.types(F9);
    assert_eq!(seat.ends(), 0);
}

#[test]
#[cfg(target_os = "linux")]
fn a_terminal_that_takes_no_bytes_keeps_nobody() {
    for (quick, code) in [(false, 143), (true, 0)] {
        let mut seat = searching();
        seat.stops_reading();
        // More than any pseudo-terminal holds, painted anew each time.
        seat.types(&"\x0c".repeat(1000));
        let written = seat.waits_until_stuck();
        assert!(written < 500_000, "it writes on: {written} bytes");
        let since = now();
        if quick {
            seat.types(F9);
        } else {
            seat.signals(Signal::TERM);
        }
        let seat = ends_at_once(seat, since, code, "a terminal that takes no bytes");
        seat.reads_on();
        seat.is_given_back();
    }
}

#[test]
fn whoever_comes_next_is_given_nothing_of_what_was_typed_before() {
    let mut seat = Seat::take_for_the_guide(&["kiosk", "--lang", "en"]);
    seat.arrives();
    seat.types("1");
    seat.waits_for("Something is happening to me");
    seat.types(&much("s"));
    seat.types(F9);
    seat.arrives();
    seat.types("1");
    seat.waits_for("Something is happening to me");
    seat.signals(Signal::TERM);
    assert_eq!(seat.ends(), 143);
}
