//! The screen on a real pseudo-terminal: whatever happens, the terminal is put back, and no byte becomes a key that
//! nobody pressed.
//!
//! The program on the other side is this test itself, started again with [`HERE`] set.

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::wildcard_enum_match_arm, reason = "a test may stumble")]

#[path = "pty/accident.rs"]
mod accident;
#[path = "pty/ended.rs"]
mod ended;
#[path = "support/folder.rs"]
#[expect(dead_code, reason = "made for other programs as well")]
mod folder;
#[path = "pty/haste.rs"]
mod haste;
#[path = "pty/kiosk.rs"]
mod kiosk;
#[path = "pty/memory.rs"]
mod memory;
#[path = "support/pages.rs"]
#[expect(dead_code, reason = "made for other programs as well")]
mod pages;
#[path = "pty/preview.rs"]
mod preview;
#[path = "support/program.rs"]
#[expect(dead_code, reason = "made for other programs as well")]
mod program;
#[path = "pty/scrolled.rs"]
mod scrolled;
#[path = "pty/seat.rs"]
mod seat;

#[path = "pty/workshop.rs"]
mod workshop;

use std::time::Duration;
use std::{env, thread};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use my_rights::app::Message;
use my_rights::front::screen::{Options, Screen};
use my_rights::front::{Front, Heard};
use my_rights::passage::Passage;
use rustix::process::Signal;
use seat::{HERE, Seat};
use shelf::language::Locale;

const PAUSE: Duration = Duration::from_millis(20);

/// What runs on the pseudo-terminal: one page that tells what it heard.
#[test]
#[ignore = "is started by the others"]
fn the_program_itself() {
    if env::var_os(HERE).is_none() {
        return;
    }
    let mut screen = Screen::open(Options::default()).unwrap();
    let mut page = pages::step(Locale::En);
    let mut heard: Vec<String> = Vec::new();
    loop {
        page.place.within = Passage::plain(format!("Heard: {}.", heard.join(" ")), Locale::En);
        let heard_now = screen.show(&page).and_then(|()| screen.hear(&page, None));
        let message = match heard_now {
            Ok(Heard::Message(message)) => message,
            Ok(Heard::News(_)) => continue,
            Ok(Heard::Signal(signal)) => leave(&mut screen, &page, false, 128 + signal),
            Ok(Heard::End | Heard::Silence) | Err(_) => leave(&mut screen, &page, false, 3),
        };
        match message {
            Message::QuickExit => leave(&mut screen, &page, true, 0),
            Message::Home => leave(&mut screen, &page, false, 0),
            Message::Open(my_rights::app::View::Words) => panic!("the middle of a page"),
            Message::Open(my_rights::app::View::Rights) => {
                drop(thread::spawn(|| panic!("another thread")).join());
                leave(&mut screen, &page, false, 101);
            }
            Message::Choose(id) => heard.push(id.to_string()),
            other => heard.push(format!("{other:?}")),
        }
    }
}

#[expect(
    clippy::exit,
    reason = "the test that started us wants the code of this program, not that of a test"
)]
fn leave(screen: &mut Screen, page: &my_rights::page::Page, quick: bool, code: i32) -> ! {
    screen.leave(page, quick).unwrap();
    // Once more, as the end of a program does: nothing may happen.
    screen.leave(page, false).unwrap();
    std::process::exit(code);
}

#[test]
fn the_terminal_is_taken_and_given_back() {
    let mut seat = Seat::take();
    seat.waits_for("Heard: .");
    seat.is_taken();
    assert!(
        seat.written().contains("\x1b[?1049h\x1b[8$p\x1b[8l\x1b[2J"),
        "the bidi switch comes before the erasing"
    );
    seat.types("s");
    assert_eq!(seat.ends(), 0);
    seat.is_given_back();
    assert!(seat.seen().contains("what was here before"));
}

#[test]
fn a_quick_exit_leaves_an_empty_screen() {
    let mut seat = Seat::take();
    seat.waits_for("Heard: .");
    seat.types("\x1b[20~");
    assert_eq!(seat.ends(), 0);
    seat.is_given_back();
    seat.sees_nothing();
    assert_eq!(seat.cursor(), (0, 0));
}

#[test]
fn signals_end_it_and_the_terminal_is_given_back() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131)] {
        let mut seat = Seat::take();
        seat.waits_for("Heard: .");
        seat.signals(signal);
        assert_eq!(seat.ends(), code, "{signal:?}");
        seat.is_given_back();
        assert!(seat.seen().contains("what was here before"));
    }
}

#[test]
fn a_panic_gives_the_terminal_back_and_can_be_read() {
    for (key, words) in [("w", "the middle of a page"), ("r", "another thread")] {
        let mut seat = Seat::take();
        seat.waits_for("Heard: .");
        seat.types(key);
        assert_eq!(seat.ends(), 101, "{words}");
        seat.is_given_back();
        seat.waits_for_writing(&["\x1b[?1049l", words]);
    }
}

#[test]
fn the_terminals_own_bidi_comes_back_if_it_was_on() {
    for (answer, back) in [("\x1b[8;1$y", true), ("\x1b[8;2$y", false), ("", false)] {
        let mut seat = Seat::take();
        seat.waits_for("Heard: .");
        seat.types(answer);
        thread::sleep(PAUSE);
        seat.types("1");
        seat.waits_for("Heard: ask-why.");
        seat.types("s");
        assert_eq!(seat.ends(), 0);
        seat.is_given_back();
        assert_eq!(seat.written().contains("\x1b[8h"), back, "{answer:?}");
    }
}

#[test]
fn an_esc_that_a_slow_line_cuts_off_is_put_together_again() {
    for (wait, heard) in [(20, "say-nothing"), (200, "Back say-nothing")] {
        let mut seat = Seat::take();
        seat.waits_for("Heard: .");
        seat.types("\x1b");
        thread::sleep(Duration::from_millis(wait));
        seat.types("[B\r");
        seat.waits_for(&format!("Heard: {heard}."));
        seat.types("\x03");
        assert_eq!(seat.ends(), 0);
    }
}

#[test]
fn what_the_terminal_answers_and_what_is_pasted_is_no_key() {
    let mut seat = Seat::take();
    seat.waits_for("Heard: .");
    for bytes in [
        "\x1b[8;2$y",
        "\x1b[?62;22c",
        "\x1b[>41;354;0c",
        "\x1b[1;1R",
        "\x1bP>|XTerm(354)\x1b\\",
        "\x1b]11;rgb:0000/0000/0000\x07",
        "\x1b[200~1\r2\rs\x1b[201~",
        "\x1b[I",
    ] {
        seat.types(bytes);
        thread::sleep(PAUSE);
    }
    seat.types("\r");
    seat.waits_for("Heard: ask-why.");
    seat.types("s");
    assert_eq!(seat.ends(), 0);
}

#[test]
fn a_touch_is_heard() {
    let mut seat = Seat::take();
    seat.waits_for("Heard: .");
    let row = 1 + seat.seen().lines().position(|line| line.contains("Take it and say")).unwrap();
    seat.types(&format!("\x1b[<0;20;{row}M\x1b[<0;20;{row}m"));
    seat.waits_for("Heard: say-nothing.");
    seat.types("s");
    assert_eq!(seat.ends(), 0);
}

#[test]
fn it_stops_and_goes_on_as_shells_know_it() {
    let mut seat = Seat::take_under_a_shell();
    seat.waits_for("Heard: .");
    for _ in 0..2 {
        seat.is_taken();
        seat.types("\x1a");
        seat.waits_for("it has stopped");
        seat.is_given_back();
        seat.types("\n");
        seat.waits_for("Heard: .");
    }
    seat.types("1");
    seat.waits_for("Heard: ask-why.");
    seat.types("s");
    assert_eq!(seat.ends(), 0);
    seat.is_given_back();
}

#[test]
fn as_the_first_program_of_a_terminal_it_cannot_be_stopped() {
    let mut seat = Seat::take();
    seat.waits_for("Heard: .");
    seat.types("\x1a");
    thread::sleep(PAUSE);
    seat.is_taken();
    seat.types("1");
    seat.waits_for("Heard: ask-why.");
    seat.types("s");
    assert_eq!(seat.ends(), 0);
}

#[test]
fn the_page_follows_the_size_of_the_window() {
    let mut seat = Seat::take();
    seat.waits_for("Heard: .");
    seat.resizes(30, 8);
    seat.waits_for("Please make this window");
    seat.resizes(0, 0);
    thread::sleep(PAUSE);
    seat.resizes(40, 12);
    seat.waits_for("Heard: .");
    seat.types("\x1b[20~");
    assert_eq!(seat.ends(), 0);
}

#[test]
fn a_terminal_that_goes_away_is_the_end() {
    let seat = Seat::take();
    seat.waits_for("Heard: .");
    seat.goes_away();
}

#[test]
#[cfg(target_os = "linux")]
fn nobody_there_wakes_nobody() {
    let mut seat = Seat::take();
    seat.waits_for("Heard: .");
    thread::sleep(Duration::from_millis(300));
    let before = seat.wakes();
    thread::sleep(Duration::from_secs(1));
    assert_eq!(seat.wakes(), before);
    seat.types("s");
    assert_eq!(seat.ends(), 0);
}

#[test]
fn the_guide_gives_the_terminal_back_however_it_ends() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130)] {
        let mut seat = Seat::take_for_the_guide(&["--lang", "en"]);
        seat.waits_for("Something is happening to me");
        seat.is_taken();
        seat.signals(signal);
        assert_eq!(seat.ends(), code, "{signal:?}");
        seat.is_given_back();
    }
    for key in ["\x1b[20~", "\x03"] {
        let mut seat = Seat::take_for_the_guide(&["--lang", "en"]);
        seat.waits_for("Something is happening to me");
        seat.types(key);
        assert_eq!(seat.ends(), 0);
        seat.is_given_back();
        seat.sees_nothing();
    }
}

#[test]
fn the_first_page_is_there_before_the_terminal_is_asked_and_its_answers_change_how_arabic_is_written() {
    let answers = [
        // Konsole, which has a switch of its own; it is put back.
        (
            "\x1bP>|Konsole 25.04.2\x1b\\\x1b[>1;115;0c\x1b[5;1R\x1b[5;1R\x1b[?62;1;4c",
            "BidiRenderingEnabled=false",
        ),
        // kitty, which draws a cell as wide as it is told.
        ("\x1bP>|kitty(0.41.1)\x1b\\\x1b[>1;4000;41c\x1b[5;1R\x1b[5;3R\x1b[?62;c", "\x1b]66;w=1"),
        // xterm.js, which reorders each run.
        ("\x1b[8;0$y\x1b[>0;276;0c\x1b[5;1R\x1b[5;1R\x1b[?1;2c", "\u{200e}"),
    ];
    for (answer, written) in answers {
        let mut seat = Seat::take_for_the_guide(&["--lang", "ar"]);
        seat.waits_for_writing(&["\x1b[?1049h", "\x1b[>0q"]);
        assert!(!seat.written().contains(written), "before any answer");
        seat.types(answer);
        seat.waits_for_writing(&["\x1b[>0q", written]);
        seat.types("\x1b[20~");
        assert_eq!(seat.ends(), 0, "no answer became a key");
        seat.is_given_back();
        let switched = seat.written().contains("BidiRenderingEnabled=false");
        assert_eq!(switched, seat.written().contains("BidiRenderingEnabled=true"));
    }
}

#[test]
fn what_somebody_says_wins_over_what_the_terminal_answers() {
    let konsole = "\x1bP>|Konsole 25.04.2\x1b\\\x1b[>1;115;0c\x1b[5;1R\x1b[5;1R\x1b[?62;1;4c";
    for (how, mark, switches) in [("lrm", "\u{200e}", true), ("terminal", "\u{2800}", false)] {
        let mut seat = Seat::take_for_the_guide(&["--lang", "ar", "--bidi", how]);
        seat.waits_for_writing(&["\x1b[?1049h", mark, "\x1b[>0q"]);
        seat.types(konsole);
        // Another page, which is painted with what was heard. A digit is never held up.
        seat.types("3");
        // Whoever leaves waits for no answer, so it has to be heard before.
        let heard = if switches { "BidiRenderingEnabled=false" } else { mark };
        seat.waits_for_writing(&["\x1b[>0q", heard]);
        seat.types("\x1b[20~");
        assert_eq!(seat.ends(), 0);
        seat.is_given_back();
        assert_eq!(seat.written().contains("BidiRenderingEnabled=false"), switches, "{how}");
        let reorders = seat.written().contains("\x1b[8h\x1b[2J");
        assert_eq!(
            reorders,
            how == "terminal",
            "a terminal that is to reorder is let to, before the erasing"
        );
    }
}

#[test]
fn the_window_is_called_by_the_guide_and_gets_its_own_name_back() {
    for (command, name) in [(&["--lang", "ar"][..], "حقوقي، صوتي"), (&["kiosk", "--lang", "en"], "Guide")]
    {
        let mut seat = Seat::take_for_the_guide(command);
        seat.waits_for_writing(&["\x1b[22;2t", &format!("\x1b]2;{name}\x07")]);
        seat.signals(Signal::TERM);
        assert_eq!(seat.ends(), 143);
        seat.waits_for_writing(&["\x1b]2;\x07\x1b[23;2t", "\x1b[?1049l"]);
        assert_eq!(seat.written().matches("\x1b[22;2t").count(), 1);
    }
    let mut seat = Seat::take_on_a_console(&["--lang", "fr"]);
    seat.waits_for("Il m’arrive quelque chose");
    seat.types("\x1b[20~");
    assert_eq!(seat.ends(), 0);
    assert!(!seat.written().contains("\x1b]2;") && !seat.written().contains("\x1b[22;2t"));
    // Whoever asks for letters that a console may not have is told so, and can take another language.
    let mut seat = Seat::take_on_a_console(&["--lang", "ar"]);
    seat.waits_for("Cette console n’a peut-être pas");
    seat.types("\x1b[20~");
    assert_eq!(seat.ends(), 0);
}

#[test]
fn the_test_card_changes_the_whole_screen_and_its_answer_is_kept_only_on_request() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("settings.yaml");
    std::fs::write(&file, "# mine\ntheme: dark\n").unwrap();
    let mut seat = Seat::take_for_the_guide(&["--lang", "ar", "--settings", file.to_str().unwrap()]);
    seat.waits_for(&as_seen("عن هذا الدليل"));
    seat.types("5");
    seat.waits_for("WHO");
    assert!(seat.written().contains("\x1b]66;w=1"), "one line is written for kitty");
    let before = seat.written().len();
    seat.types("2");
    seat.waits_for_writing(&["\x1b]66;w=1", "settings.yaml"]);
    assert!(
        seat.written().get(before..).unwrap().matches('\u{200e}').count() > 60,
        "the whole page is written so"
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "# mine\ntheme: dark\n", "nobody has asked for it");
    seat.types("8");
    thread::sleep(PAUSE);
    seat.types("8");
    let kept = || std::fs::read_to_string(&file).unwrap() == "# mine\ntheme: dark\nbidi: lrm\n";
    for _ in 0..500 {
        if kept() {
            break;
        }
        thread::sleep(PAUSE);
    }
    assert!(kept(), "{}", std::fs::read_to_string(&file).unwrap());
    seat.types("\x1b[20~");
    assert_eq!(seat.ends(), 0);
}

#[test]
fn the_sheet_goes_to_the_clipboard_only_when_asked_and_a_quick_exit_empties_it_again() {
    for quick in [true, false] {
        let mut seat = Seat::take_for_the_guide(&["--lang", "en"]);
        seat.waits_for("Something is happening to me");
        // A right from the help of the first story: kept, then its sheet.
        for (key, words) in [
            ("s", "What would you like to look at?"),
            ("3", "minute"),
            ("1", "It takes about"),
            ("1", "What could be said or done here?"),
            ("r", "Rights on this page"),
            // Below what is seen: the first press brings it there.
            ("1", "More about"),
            ("1", "What it does not mean"),
        ] {
            seat.waits_for("F9");
            seat.types(key);
            seat.waits_for(words);
        }
        seat.types("\x1b[F\r");
        seat.waits_for("Kept for your sheet");
        seat.types("k");
        seat.waits_for("Copy the sheet to the clipboard");
        assert!(!seat.written().contains("\x1b]52;"), "nobody has asked for it");
        seat.types("2");
        seat.waits_for("try to paste it");
        let base64 =
            seat.written().split("\x1b]52;c;").nth(1).unwrap().split('\x07').next().unwrap().to_owned();
        let text = String::from_utf8(BASE64_STANDARD.decode(base64).unwrap()).unwrap();
        assert!(text.starts_with("My sheet\n"), "{text}");
        if quick {
            seat.types("\x1b[20~");
            assert_eq!(seat.ends(), 0);
        } else {
            seat.signals(Signal::TERM);
            assert_eq!(seat.ends(), 143);
        }
        seat.is_given_back();
        assert_eq!(
            seat.written().contains("\x1b]52;c;!\x07"),
            quick,
            "whoever leaves plainly wants to paste"
        );
    }
}

#[test]
fn a_settings_file_with_a_mistake_opens_nothing_unless_it_is_left_out() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("settings.yaml");
    std::fs::write(&file, "lang: ar\nteme: dark\n").unwrap();
    let mut seat = Seat::take_for_the_guide(&["--settings", file.to_str().unwrap()]);
    assert_eq!(seat.ends(), 1);
    seat.waits_for("settings.yaml:2:1");
    assert!(!seat.written().contains("\x1b[?1049h"), "it does not start half");
    let mut seat = Seat::take_for_the_guide(&["--no-settings", "--lang", "en"]);
    seat.waits_for("Something is happening to me");
    seat.types("\x1b[20~");
    assert_eq!(seat.ends(), 0);
}

/// A line as a person sees it.
fn as_seen(text: &str) -> String {
    let rows = tui_bidi::flow(text, 60, Locale::Ar.direction(), tui_bidi::Harakat::Keep);
    rows.iter().flat_map(|row| &row.glyphs).map(|glyph| glyph.symbol.as_str()).collect()
}

#[test]
fn somebody_searches_in_arabic() {
    let mut seat = Seat::take_for_the_guide(&["--lang", "ar", "--bidi", "visual"]);
    seat.waits_for(&as_seen("البحث بكلماتي"));
    seat.types("2");
    seat.waits_for(&as_seen("ما يُكتب هنا لا يُخزَّن"));
    // Two keys that are shortcuts elsewhere, a paste of the rest, and a slip that is taken back.
    seat.types("ال\x1b[200~هاتف\x07\x1b[201~م\x7f");
    seat.waits_for(&as_seen("الهاتف في الخزانة"));
    assert_eq!(seat.cursor().1, 72 - 6 - 1, "the cursor stands behind the last letter, at its left");
    seat.types("\x1b[B");
    thread::sleep(PAUSE);
    seat.types("\r");
    seat.waits_for(&as_seen("يمكنك قول هذا الآن"));
    seat.types("\x1b[20~");
    assert_eq!(seat.ends(), 0);
    seat.is_given_back();
    seat.sees_nothing();
}

#[test]
fn a_kiosk_is_not_left_by_keys() {
    let mut seat = Seat::take_for_the_guide(&["kiosk", "--lang", "en"]);
    seat.arrives();
    seat.types("1");
    seat.waits_for("Something is happening to me");
    for keys in ["\x1a", "\x1c", "\x04", "\x13", "\x11", "\x1b[21~", "\x1bOP\x7f\x7f\x7f", "\x03"] {
        seat.types(keys);
        thread::sleep(PAUSE);
    }
    seat.types("\x1b[20~");
    seat.arrives();
    seat.is_taken();
    seat.signals(Signal::TERM);
    assert_eq!(seat.ends(), 143);
    seat.is_given_back();
}
