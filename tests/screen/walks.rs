//! Keys and touches on pages made by hand.

use std::time::Duration;

use my_rights::app::Message;
use my_rights::front::queue::{self, Sender};
use my_rights::front::screen::decode::Decoder;
use my_rights::front::screen::event::{Event, Key, Mouse, MouseKind, Reply};
use my_rights::front::screen::{Options, Screen};
use my_rights::front::{Front, Heard};
use my_rights::page::Page;
use ratatui::backend::{Backend, TestBackend};
use ratatui::layout::Position;
use shelf::language::Locale;

use super::pages;

/// A screen with somebody in front of it.
struct Visit {
    screen: Screen<TestBackend>,
    hands: Sender<Event>,
    page: Page,
}

impl Visit {
    fn at(page: Page, width: u16, height: u16) -> Self {
        let (hands, events) = queue::channel();
        let mut screen = Screen::over(TestBackend::new(width, height), events, Options::default()).unwrap();
        screen.show(&page).unwrap();
        Self { screen, hands, page }
    }

    fn does(&mut self, events: impl IntoIterator<Item = Event>) -> Heard {
        for event in events {
            self.hands.send(event).unwrap();
        }
        self.screen.hear(&self.page, Some(Duration::from_millis(5))).unwrap()
    }

    fn types(&mut self, bytes: &str) -> Heard {
        self.does(Decoder::default().feed(bytes.as_bytes()))
    }

    fn chooses(&mut self, bytes: &str, name: &str) {
        assert_eq!(
            self.types(bytes),
            Heard::Message(pages::choose(name)),
            "after {bytes:?} on\n{}",
            self.seen()
        );
    }

    fn hears_nothing(&mut self, bytes: &str) {
        assert_eq!(self.types(bytes), Heard::Silence, "after {bytes:?} on\n{}", self.seen());
    }

    fn touches(&mut self, kinds: &[MouseKind], column: u16, row: u16) -> Heard {
        self.does(kinds.iter().map(|&kind| Event::Mouse(Mouse { kind, column, row })))
    }

    fn shows(&mut self, page: Page) {
        self.page = page;
        self.screen.show(&self.page).unwrap();
    }

    fn seen(&self) -> String {
        self.screen.backend().to_string()
    }

    fn row_of(&self, word: &str) -> u16 {
        let row =
            self.seen().lines().position(|line| line.contains(word)).unwrap_or_else(|| panic!("no {word}"));
        u16::try_from(row).unwrap()
    }

    fn cursor(&mut self) -> Position {
        self.screen.backend_mut().get_cursor_position().unwrap()
    }
}

const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";

#[test]
fn arrows_move_and_enter_takes() {
    let mut visit = Visit::at(pages::step(Locale::En), 80, 24);
    visit.hears_nothing(DOWN);
    visit.chooses("\r", "say-nothing");
    visit.hears_nothing(UP);
    visit.chooses("\x1b[C", "ask-why");
    visit.chooses("3", "not-now");
    visit.chooses("٢", "say-nothing");
    assert_eq!(visit.types("\x7f"), Heard::Message(Message::Back));
    assert_eq!(visit.types("\x1b[D"), Heard::Message(Message::Back));
    assert_eq!(visit.types("\x1b[20~"), Heard::Message(Message::QuickExit));
    visit.hears_nothing("9xyj");
}

#[test]
fn in_arabic_the_start_is_on_the_right() {
    let mut visit = Visit::at(pages::step(Locale::Ar), 80, 24);
    assert_eq!(visit.types("\x1b[C"), Heard::Message(Message::Back));
    visit.chooses("\x1b[D", "ask-why");
    assert_eq!(visit.cursor().x, 76);
}

#[test]
fn the_cursor_stands_at_the_start_of_what_enter_takes() {
    let mut visit = Visit::at(pages::step(Locale::En), 80, 24);
    let row = visit.row_of("What is it for");
    assert_eq!(visit.cursor(), Position { x: 3, y: row });
    visit.hears_nothing(DOWN);
    let row = visit.row_of("Take it and say");
    assert_eq!(visit.cursor(), Position { x: 3, y: row });
}

#[test]
fn everything_on_the_key_bar_can_be_reached_with_arrows_but_the_quick_exit() {
    let mut visit = Visit::at(pages::step(Locale::En), 80, 24);
    visit.hears_nothing(&DOWN.repeat(3));
    assert_eq!(visit.types("\r"), Heard::Message(Message::Back));
    visit.hears_nothing(&DOWN.repeat(30));
    assert_ne!(visit.types("\r"), Heard::Message(Message::QuickExit));
    visit.hears_nothing(&"\t".repeat(2));
    visit.hears_nothing(&UP.repeat(30));
    visit.chooses("\r", "ask-why");
}

#[test]
fn nothing_is_skipped_and_nothing_unseen_is_taken() {
    for (width, height) in [(40, 12), (80, 24)] {
        let mut visit = Visit::at(pages::long(), width, height);
        assert!(visit.seen().contains("More below"));
        visit.hears_nothing("1");
        assert!(visit.seen().contains("The first"), "a digit shows what it would take");
        visit.chooses("1", "one");

        let mut visit = Visit::at(pages::long(), width, height);
        let mut read = visit.seen();
        for _ in 0..200 {
            if visit.types("\r") != Heard::Silence {
                break;
            }
            read += &visit.seen();
        }
        for number in 1..=8 {
            assert!(read.contains(&format!("Paragraph {number}.")), "{number} was skipped");
        }
        assert!(visit.seen().contains("The first"));
    }
}

#[test]
fn a_screenful_at_a_time_down_and_up_again() {
    let mut visit = Visit::at(pages::long(), 40, 12);
    let top = visit.seen();
    visit.hears_nothing(&" ".repeat(40));
    assert!(visit.seen().contains("The second") && !visit.seen().contains("More below"));
    visit.hears_nothing(&"\x1b[5~".repeat(40));
    assert_eq!(visit.seen(), top);
    visit.hears_nothing("\x1b[F");
    assert!(visit.seen().contains("The second"));
    visit.hears_nothing("\x1b[H");
    assert_eq!(visit.seen(), top);
}

#[test]
fn a_touch_takes_and_a_slip_does_not() {
    use MouseKind::{Press, Release, WheelDown};
    let mut visit = Visit::at(pages::step(Locale::En), 80, 24);
    let (first, second) = (visit.row_of("What is it for"), visit.row_of("Take it and say"));
    assert_eq!(visit.touches(&[Press, Release], 40, second), Heard::Message(pages::choose("say-nothing")));
    assert_eq!(visit.touches(&[Press], 40, second), Heard::Silence);
    assert_eq!(visit.touches(&[Release], 40, first), Heard::Silence);
    assert_eq!(visit.touches(&[Release], 40, first), Heard::Silence);
    let row = visit.row_of("F9");
    let leave = visit.seen().lines().nth(usize::from(row)).unwrap().find("F9").unwrap();
    let leave = u16::try_from(leave).unwrap();
    assert_eq!(visit.touches(&[Press, Release], leave, row), Heard::Message(Message::QuickExit));

    let mut visit = Visit::at(pages::long(), 40, 12);
    let more = visit.row_of("More below");
    assert_eq!(visit.touches(&[Press, Release], 3, more), Heard::Silence);
    assert!(!visit.seen().contains("Paragraph 1."));
    visit.touches(&[WheelDown; 60], 3, 3);
    assert!(visit.seen().contains("The second"));
}

#[test]
fn another_language_keeps_the_place_and_another_page_begins_at_its_top() {
    let mut visit = Visit::at(pages::step(Locale::En), 80, 24);
    visit.hears_nothing(DOWN);
    visit.shows(pages::step(Locale::Ar));
    visit.chooses("\r", "say-nothing");
    visit.shows(pages::long());
    assert!(visit.seen().contains("Paragraph 1."));
    visit.shows(pages::step(Locale::Ar));
    visit.chooses("\r", "ask-why");
}

#[test]
fn going_back_finds_what_was_in_focus() {
    let mut visit = Visit::at(pages::step(Locale::En), 80, 24);
    visit.hears_nothing(DOWN);
    visit.chooses("\r", "say-nothing");
    visit.shows(pages::long());
    assert_eq!(visit.types("\x7f"), Heard::Message(Message::Back));
    visit.shows(pages::step(Locale::En));
    visit.chooses("\r", "say-nothing");
    visit.shows(pages::blocks(Locale::En));
    visit.shows(pages::step(Locale::En));
    visit.chooses("\r", "ask-why");
}

#[test]
fn another_size_keeps_what_was_in_focus() {
    let mut visit = Visit::at(pages::step(Locale::En), 80, 24);
    visit.hears_nothing(&DOWN.repeat(2));
    visit.screen.backend_mut().resize(40, 12);
    assert_eq!(visit.does([pages::WINDOW_CHANGED]), Heard::Silence);
    visit.chooses("\r", "not-now");
}

#[test]
fn in_a_window_too_small_only_the_ways_out_work() {
    let mut visit = Visit::at(pages::step(Locale::En), 30, 8);
    visit.hears_nothing("1\r?");
    assert_eq!(visit.types("\x7f"), Heard::Message(Message::Back));
    assert_eq!(visit.types("\x03"), Heard::Message(Message::QuickExit));
}

#[test]
fn a_reply_is_not_a_person_and_the_end_is_the_end() {
    let mut visit = Visit::at(pages::step(Locale::En), 80, 24);
    assert_eq!(visit.does([Event::Reply(Reply::Other)]), Heard::Silence);
    assert_eq!(visit.does([Event::Key(Key::Alt('1'))]), Heard::Silence);
    assert_eq!(visit.does([Event::Signal(15)]), Heard::Signal(15));
    assert_eq!(visit.does([Event::End]), Heard::End);
}
