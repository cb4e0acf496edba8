//! Whoever runs a kiosk ends it, at the very moment at which it takes its own place after a visit: it ends, and the terminal is
//! put back.

#![cfg(target_os = "linux")]

use std::thread;
use std::time::Duration;

use rustix::process::Signal;

use super::seat::Seat;

const F9: &str = "\x1b[20~";
/// Longer than it takes from the end of a visit to the next first page.
const LONG: Duration = Duration::from_millis(160);

/// A visit to a kiosk on a screen.
fn on_a_screen() -> Seat {
    let mut seat = Seat::take_for_the_guide(&["kiosk", "--lang", "en"]);
    seat.arrives();
    seat
}

/// A visit to a kiosk of lines.
fn in_lines() -> Seat {
    let mut seat = Seat::take_for_the_guide(&["kiosk", "--lines", "--lang", "en"]);
    seat.waits_for("Press Enter to begin");
    seat.types("\n");
    seat.waits_for("Choose your language");
    seat
}

/// Ends a visit, and so much later the program.
fn ends_so_much_later(mut seat: Seat, away: &str, later: Duration, signal: Signal) {
    seat.types(away);
    thread::sleep(later);
    seat.signals(signal);
    let code = seat.ends();
    assert_eq!(code, 128 + signal.as_raw(), "{later:?} after the visit it ended with {code}");
    seat.is_given_back();
}

fn tries(times: u32) {
    for nth in 0..times {
        let later = LONG * nth / times;
        let signal = if nth % 8 == 7 { Signal::HUP } else { Signal::TERM };
        ends_so_much_later(on_a_screen(), F9, later, signal);
        if nth % 4 == 0 {
            ends_so_much_later(in_lines(), "x\n", later, signal);
        }
    }
}

#[test]
fn whoever_ends_a_kiosk_while_it_begins_anew_has_the_terminal_back() {
    tries(12);
}

#[test]
#[ignore = "takes minutes: run it by name after a change of how a kiosk begins anew"]
fn three_hundred_times() {
    tries(300);
}
