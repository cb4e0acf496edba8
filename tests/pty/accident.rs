//! Hands that tremble: what comes right after a new page was meant for the page before.

use std::thread;
use std::time::Duration;

use super::seat::Seat;

/// As fast as people double-click.
const BETWEEN: Duration = Duration::from_millis(130);
/// Long enough for a click to have done what it can do.
const AFTER: Duration = Duration::from_millis(200);
/// Longer than nothing can be chosen after a new page.
const REST: Duration = Duration::from_millis(450);

/// Where these words stand on the screen: column and row, from 1.
fn place(seat: &Seat, words: &str) -> (usize, usize) {
    let seen = seat.seen();
    let row = seen.lines().position(|line| line.contains(words)).unwrap();
    let column = seen.lines().nth(row).and_then(|line| line.find(words)).unwrap_or_default();
    (column + 1, row + 1)
}

fn click(seat: &mut Seat, (column, row): (usize, usize)) {
    seat.types(&format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"));
}

#[test]
fn a_double_click_does_what_one_click_does_on_each_kind_of_page() {
    let mut seat = Seat::take_for_the_guide(&["--lang", "en"]);
    for (words, title) in [
        ("Look at situations", "What would you like to look at?"),
        ("Dignity", "How people speak to you"),
        ("The phone in the locker", "Begin"),
        ("Begin", "Six o’clock"),
        ("Is that a law", "What tends to follow"),
    ] {
        seat.waits_for(words);
        thread::sleep(REST);
        let place = place(&seat, words);
        click(&mut seat, place);
        seat.waits_for(title);
        thread::sleep(BETWEEN);
        let before = seat.seen();
        click(&mut seat, place);
        thread::sleep(AFTER);
        assert_eq!(seat.seen(), before, "the second click of two on “{words}” chose something");
    }
    // Once the page can have been seen, a click is a click again; and keys that name what they mean never wait.
    seat.types("s");
    seat.waits_for("What would you like to look at?");
    seat.types("3");
    seat.waits_for("How people speak to you");
    seat.types("\x1b[20~");
    assert_eq!(seat.ends(), 0);
}

#[test]
fn enter_that_is_held_down_stays_on_the_page_that_it_opened() {
    let mut seat = Seat::take_for_the_guide(&["--lang", "en"]);
    seat.waits_for("Something is happening to me");
    thread::sleep(REST);
    seat.types("\r");
    seat.waits_for("What is happening to you?");
    for _ in 0..40 {
        seat.types("\r");
        thread::sleep(Duration::from_millis(35));
    }
    assert!(seat.seen().contains("What is happening to you?"), "{}", seat.seen());
    seat.types("\x1b[20~");
    assert_eq!(seat.ends(), 0);
}
