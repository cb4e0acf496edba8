//! The screen, as a person sees it: pages made by hand, painted into a buffer, walked with keys.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stumble")]

#[path = "screen/bytes.rs"]
mod bytes;
#[path = "screen/codes.rs"]
mod codes;
#[path = "screen/console_font.rs"]
mod console_font;
#[path = "support/embedded.rs"]
#[expect(dead_code, reason = "made for other programs as well")]
mod embedded;
#[path = "screen/every_page.rs"]
mod every_page;
#[path = "support/pages.rs"]
mod pages;
#[path = "screen/rhythm.rs"]
mod rhythm;
#[path = "screen/styles.rs"]
mod styles;
#[path = "screen/walks.rs"]
mod walks;

use std::thread;
use std::time::Duration;

use my_rights::front::screen::attention::Attention;
use my_rights::front::screen::event::{Event, Key};
use my_rights::front::screen::grid::{Frame, Grid};
use my_rights::front::screen::keymap;
use my_rights::front::screen::layout::Layout;
use my_rights::front::screen::theme::Look;
use my_rights::front::screen::theme::colour::{Depth, Rgb};
use my_rights::front::screen::theme::own::Own;
use my_rights::front::screen::{Options, Screen};
use my_rights::front::{Front, Heard, queue};
use my_rights::page::Page;
use my_rights::preferences::Theme;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier, Style};
use shelf::language::Locale;

fn seen(page: &Page, width: u16, height: u16) -> String {
    let (_sender, events) = queue::channel();
    let mut screen = Screen::over(TestBackend::new(width, height), events, Options::default()).unwrap();
    screen.show(page).unwrap();
    screen.backend().to_string()
}

#[test]
fn a_step_in_english_and_arabic() {
    for locale in [Locale::En, Locale::Ar] {
        for (width, height) in [(80, 24), (40, 12), (132, 43)] {
            let name = format!("step-{}-{width}x{height}", locale.tag());
            insta::assert_snapshot!(name, seen(&pages::step(locale), width, height));
        }
    }
}

#[test]
fn words_are_typed_from_the_start_and_the_cursor_stands_behind_them() {
    for (locale, words, cells) in [(Locale::En, "my ph ", 6), (Locale::Ar, "الهاتف", 6), (Locale::Ar, "", 0)]
    {
        let page = pages::typing(locale, words);
        for (width, height) in [(80, 24), (40, 12), (132, 43)] {
            let name = format!("typing-{}-{cells}-{width}x{height}", locale.tag());
            insta::assert_snapshot!(name, seen(&page, width, height));
            let layout = Layout::of(&page, Frame::of(Size { width, height }));
            let mut buffer = Buffer::empty(Rect { x: 0, y: 0, width, height });
            let mut attention = Attention::begin(&layout.field());
            let grid = Grid::of(Frame::of(Size { width, height }), false);
            let column = grid.left;
            let from_start = grid.text + grid.inset + cells;
            let x = match locale.direction() {
                tui_bidi::Direction::LeftToRight => column + from_start,
                tui_bidi::Direction::RightToLeft => width - column - 1 - from_start,
            };
            assert_eq!(layout.draw(&attention, &Look::Bare, &mut buffer).cursor.x, x, "{locale:?} {width}");
            // Whoever moves on to the choices is followed there, and led back.
            attention.look(keymap::Look::Down, &layout.field());
            let moved = layout.draw(&attention, &Look::Bare, &mut buffer).cursor;
            assert_ne!(moved.x, x);
            for _ in 0..9 {
                attention.look(keymap::Look::Up, &layout.field());
            }
            assert_eq!(layout.draw(&attention, &Look::Bare, &mut buffer).cursor.x, x);
        }
    }
}

#[test]
fn sixty_letters_fit_wherever_a_page_does() {
    let page = pages::typing(Locale::Ar, &"كلمة ".repeat(12));
    for (width, height) in [(80, 24), (40, 12), (132, 43)] {
        let layout = Layout::of(&page, Frame::of(Size { width, height }));
        let mut buffer = Buffer::empty(Rect { x: 0, y: 0, width, height });
        let laid = layout.draw(&Attention::begin(&layout.field()), &Look::Bare, &mut buffer);
        assert!(laid.cursor.x < width && laid.cursor.y + 2 < height, "{width}: {:?}", laid.cursor);
    }
}

#[test]
fn every_kind_of_block() {
    for locale in [Locale::En, Locale::Ar] {
        insta::assert_snapshot!(format!("blocks-{}", locale.tag()), seen(&pages::blocks(locale), 60, 40));
    }
}

#[test]
fn four_languages_on_one_page() {
    insta::assert_snapshot!("languages", seen(&pages::languages(), 60, 18));
}

#[test]
fn below_the_smallest_size_one_sentence_asks_for_more() {
    insta::assert_snapshot!("too-small", seen(&pages::step(Locale::En), 30, 8));
}

/// No size makes it stumble, and nothing is painted or touched outside of it.
#[test]
fn any_size_will_do() {
    for page in [pages::step(Locale::Ar), pages::blocks(Locale::En), pages::languages()] {
        for (width, height) in (0..=60).flat_map(|width| (0..=20).map(move |height| (width, height))) {
            let layout = Layout::of(&page, Frame::of(Size { width, height }));
            let mut buffer = Buffer::empty(Rect { x: 0, y: 0, width, height });
            let attention = Attention::begin(&layout.field());
            let laid = layout.draw(&attention, &Look::of(Theme::Dark, Depth::True, None), &mut buffer);
            assert!(laid.cursor.x < width.max(1) && laid.cursor.y < height.max(1), "{width}×{height}");
            assert!(laid.hits.iter().all(|hit| hit.right <= width && hit.row < height), "{width}×{height}");
            if width >= 40 && height >= 12 {
                let bar = layout.bar.entries.iter().map(|entry| entry.standing.name()).collect::<Vec<_>>();
                assert!(bar.contains(&"keys") && bar.contains(&"quick-exit"), "{width}×{height}: {bar:?}");
            }
        }
    }
}

/// What is in focus and what can be looked up shows without any colour, and a theme of its own leaves no cell bare.
#[test]
fn focus_and_terms_show_in_every_theme() {
    let page = pages::step(Locale::En);
    let size = Rect { x: 0, y: 0, width: 80, height: 24 };
    let layout = Layout::of(&page, Frame::of(size.as_size()));
    let attention = Attention::begin(&layout.field());
    let own = Own { text: Rgb(0, 0, 0), page: Rgb(255, 255, 255) };
    for theme in Theme::ALL {
        for depth in [Depth::True, Depth::Indexed, Depth::Sixteen] {
            let look = Look::of(theme, depth, Some(own));
            let mut buffer = Buffer::empty(size);
            let laid = layout.draw(&attention, &look, &mut buffer);
            let cell = |x: u16, y: u16| buffer.cell((x, y)).unwrap();
            let Position { x, y } = laid.cursor;
            assert_eq!(x, 3, "the cursor stands in the first cell of the tab");
            let (tab, number) = (cell(x, y).style(), cell(x + 2, y).style());
            let seen = |style: Style| (style.bg, style.add_modifier & Modifier::REVERSED);
            assert_eq!(seen(tab), seen(number), "{theme:?} {depth:?}: the tab is of one piece");
            assert_ne!(seen(tab), seen(cell(x, y - 2).style()), "{theme:?} {depth:?}");
            let (focused, other) = (cell(8, y).style(), cell(8, y + 1).style());
            assert_ne!(
                (focused.bg, focused.add_modifier),
                (other.bg, other.add_modifier),
                "{theme:?} {depth:?}: the words in focus"
            );
            assert_eq!(seen(focused), seen(cell(71, y).style()), "the row is filled to its end");
            let linked = buffer.content.iter().filter(|cell| cell.modifier.contains(Modifier::UNDERLINED));
            assert_eq!(linked.map(Cell::symbol).collect::<String>(), "tablet");
            let bare = buffer.content.iter().any(|cell| cell.bg == Color::Reset);
            assert_eq!(bare, matches!(theme, Theme::Auto | Theme::Plain), "{theme:?}");
        }
    }
}

/// The same, painted by ratatui onto a terminal that changes its size under it.
#[test]
fn any_change_of_size_will_do() {
    let page = pages::blocks(Locale::Ar);
    let (sender, events) = queue::channel();
    let mut screen = Screen::over(TestBackend::new(0, 0), events, Options::default()).unwrap();
    for (width, height) in
        [(0, 0), (1, 1), (80, 24), (40, 12), (39, 12), (40, 0), (200, 60), (0, 5), (41, 13)]
    {
        screen.backend_mut().resize(width, height);
        sender.send(pages::WINDOW_CHANGED).unwrap();
        screen.hear(&page, Some(Duration::from_millis(1))).unwrap();
    }
}

#[test]
fn when_the_time_is_over_it_is_over_whatever_lies_on_the_keys() {
    let (sender, events) = queue::channel();
    let mut screen = Screen::over(TestBackend::new(80, 24), events, Options::default()).unwrap();
    let page = pages::step(Locale::En);
    screen.show(&page).unwrap();
    for _ in 0..queue::MOST {
        sender.send(Event::Key(Key::Alt('1'))).unwrap();
    }
    assert_eq!(screen.hear(&page, Some(Duration::ZERO)).unwrap(), Heard::Silence);
}

#[test]
fn letters_and_digits_that_wait_are_one_word() {
    let (sender, events) = queue::channel();
    let mut screen = Screen::over(TestBackend::new(80, 24), events, Options::default()).unwrap();
    let page = pages::typing(Locale::En, "my");
    screen.show(&page).unwrap();
    let keys = " phon\u{7f}ne9".chars().map(|letter| match letter {
        '\u{7f}' => Key::Backspace,
        letter => Key::Char(letter),
    });
    for key in keys.chain([Key::Down]) {
        sender.send(Event::Key(key)).unwrap();
    }
    let searched = |words: &str| Heard::Message(my_rights::page::Asks::Words.meaning(words.to_owned()));
    assert_eq!(screen.hear(&page, None).unwrap(), searched("my phone9"));
}

#[test]
fn a_key_that_means_nothing_gives_no_more_time() {
    let (sender, events) = queue::channel();
    let mut screen = Screen::over(TestBackend::new(80, 24), events, Options::default()).unwrap();
    let page = pages::step(Locale::En);
    screen.show(&page).unwrap();
    let patience = Some(Duration::from_millis(300));
    // A book that lies on a key: it ends by itself only long after the time is over.
    let lies = |key: Key, times: u32| {
        let hands = sender.clone();
        thread::spawn(move || {
            (0..times)
                .filter(|_| {
                    thread::sleep(Duration::from_millis(20));
                    hands.send(Event::Key(key)).is_ok()
                })
                .count()
        })
    };
    let book = lies(Key::Alt('1'), 100);
    assert_eq!(screen.hear(&page, patience).unwrap(), Heard::Silence);
    assert!(!book.is_finished(), "it waited as if somebody were there");
    book.join().unwrap();
    // What is still to be heard of the book.
    while screen.hear(&page, Some(Duration::from_millis(1))).unwrap() != Heard::Silence {}
    let reader = lies(Key::Tab, 40);
    assert_eq!(screen.hear(&page, patience).unwrap(), Heard::Silence);
    assert!(reader.is_finished(), "somebody who looks around is there");
}
