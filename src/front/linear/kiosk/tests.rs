use std::time::Instant;

use super::*;
use crate::app::Message;
use crate::page::{Beside, Offer, Role, Whereabouts, Wording};
use crate::passage::Passage;
use crate::preferences::Needs;
use shelf::language::Locale;

const LONG: Option<Duration> = Some(Duration::from_mins(1));
const SHORT: Option<Duration> = Some(Duration::from_millis(200));

fn page(title: &str) -> Page {
    let words = |text: &str| Passage::plain(text, Locale::En);
    let offer = Offer {
        id: "go-on".to_owned(),
        label: words("Go on"),
        message: Message::GoOn,
        role: Role::Choice,
        group: None,
        beside: Beside::default(),
    };
    Page {
        locale: Locale::En,
        place: Whereabouts::of(words("")),
        title: words(title),
        typed: None,
        blocks: Vec::new(),
        offers: vec![offer],
        wording: Wording {
            bar: Vec::new(),
            exit: words(""),
            more: words(""),
            too_small: words(""),
            prompt: words("Type a number."),
            brief: words("Type a number."),
            unknown: words("Not on this page."),
            tongue: words(""),
            note: words(""),
            window: words(""),
            stays: words("This stays."),
            lost: words(""),
            along: words(""),
        },
        beside: None,
        way: None,
        needs: Needs::default(),
        anything: None,
    }
}

/// What is written when these lines come on these pages; `visit` when the page is one of a visit.
fn written(clears: bool, pages: &[(&str, bool, &str)]) -> String {
    let (sender, said) = queue::channel();
    let mut output = Vec::new();
    let mut kiosk = Kiosk::over(said, &mut output, clears, None);
    for (title, visit, line) in pages {
        let page = page(title);
        sender.send(Said::Line(line.as_bytes().to_vec())).unwrap();
        kiosk.show(&page).unwrap();
        let patience = if *visit { SHORT } else { None };
        if !visit {
            sender.send(Said::End).unwrap();
        }
        kiosk.hear(&page, patience).unwrap();
        while kiosk.said.is_behind() {
            kiosk.said.next(Wanted::All, None);
        }
    }
    kiosk.before = Before::Beginning;
    drop(kiosk);
    String::from_utf8(output).unwrap()
}

#[test]
fn nothing_of_a_visit_stays_or_it_is_said() {
    let visit = [("First", false, "1\n"), ("Second", true, "1\n"), ("First", false, "1\n")];
    let cleared = written(true, &visit);
    let clear = String::from_utf8_lossy(CLEAR).into_owned();
    assert_eq!(cleared.matches(&clear).count(), 1);
    let (before, after) = cleared.split_once(&clear).unwrap();
    assert!(before.contains("First") && before.contains("Second"), "{before}");
    assert!(after.contains("First") && !after.contains("This stays."), "{after}");
    let kept = written(false, &visit);
    assert!(!kept.contains('\u{1b}'), "{kept}");
    assert_eq!(kept.matches("This stays.").count(), 2, "before each visit: {kept}");
    assert_eq!(kept.matches("First").count(), 2, "each page is told once: {kept}");
}

#[test]
fn only_a_line_that_does_something_gives_more_time() {
    let (sender, said) = queue::channel();
    let page = page("A page");
    let mut kiosk = Kiosk::over(said, io::sink(), false, None);
    let begun = now();
    let hands = sender.clone();
    let types = thread::spawn(move || {
        while begun.elapsed() < Duration::from_secs(5) && hands.send(Said::Line(b"77\n".to_vec())).is_ok() {
            thread::sleep(Duration::from_millis(20));
        }
    });
    assert_eq!(kiosk.hear(&page, SHORT).unwrap(), Heard::Silence);
    assert!(begun.elapsed() < Duration::from_secs(4), "it waited as if somebody were there");
    sender.send(Said::Line(b"1\n".to_vec())).unwrap();
    assert_eq!(kiosk.hear(&page, LONG).unwrap(), Heard::Message(Message::GoOn));
    sender.send(Said::Signal(15)).unwrap();
    while kiosk.hear(&page, LONG).unwrap() != Heard::Signal(15) {}
    drop(kiosk);
    types.join().unwrap();
}

#[test]
fn a_file_of_lines_has_an_end_and_keys_are_no_words() {
    let (sender, said) = queue::channel();
    pump(io::Cursor::new(b"\x03\x041\n\x1b".to_vec()), None, &sender);
    drop(sender);
    let next = || match said.next(Wanted::All, None) {
        Next::Mail(said) => Some(said),
        Next::Nothing | Next::Gone => None,
    };
    let heard: Vec<Said> = std::iter::from_fn(next).collect();
    assert!(
        matches!(&heard[..], [Said::Line(one), Said::Line(rest), Said::End] if one == b"1\n" && rest.is_empty())
    );
}

#[expect(clippy::disallowed_methods, reason = "a test does not wait for ever")]
fn now() -> Instant {
    Instant::now()
}
