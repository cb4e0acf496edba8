//! What a change of pages sends to the terminal, with the cells that are sent again for the ink of Arabic letters.

use std::convert::Infallible;
use std::io::Write as _;

use my_rights::app::{Message, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::front::screen::specks::Shown;
use my_rights::front::screen::{Options, Screen};
use my_rights::front::{Front, queue};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use shelf::language::Locale;

use super::embedded::{books, guide};

const SIZE: Size = Size { width: 80, height: 24 };

/// A terminal that counts.
#[derive(Default)]
struct Scales {
    shown: Option<Shown>,
    bytes: usize,
}

impl Backend for Scales {
    type Error = Infallible;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, content: I) -> Result<(), Infallible> {
        let mut ink = Vec::new();
        let mut pen = CrosstermBackend::new(&mut ink);
        match &mut self.shown {
            Some(shown) => {
                let sent = shown.widen(content, SIZE.width);
                pen.draw(sent.iter().map(|(x, y, cell)| (*x, *y, cell))).unwrap();
            }
            None => pen.draw(content).unwrap(),
        }
        Backend::flush(&mut pen).unwrap();
        self.bytes += ink.len();
        Ok(())
    }

    fn clear_region(&mut self, _: ClearType) -> Result<(), Infallible> {
        self.shown.iter_mut().for_each(Shown::clear);
        Ok(())
    }

    fn clear(&mut self) -> Result<(), Infallible> {
        self.clear_region(ClearType::All)
    }

    fn hide_cursor(&mut self) -> Result<(), Infallible> {
        Ok(())
    }

    fn show_cursor(&mut self) -> Result<(), Infallible> {
        Ok(())
    }

    fn get_cursor_position(&mut self) -> Result<Position, Infallible> {
        Ok(Position::ORIGIN)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, _: P) -> Result<(), Infallible> {
        Ok(())
    }

    fn size(&self) -> Result<Size, Infallible> {
        Ok(SIZE)
    }

    fn window_size(&mut self) -> Result<WindowSize, Infallible> {
        Ok(WindowSize { columns_rows: SIZE, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> Result<(), Infallible> {
        Ok(())
    }
}

/// The bytes of each change between some pages.
fn bytes(locale: Locale, scales: Scales) -> Vec<usize> {
    let books = books();
    let mut app = guide(Setting::Personal, locale);
    app.update(Message::UseLanguage(locale));
    let (_sender, events) = queue::channel();
    let mut screen = Screen::over(scales, events, Options::default()).unwrap();
    let mut counts = Vec::new();
    for view in [View::Welcome, View::Problems, View::Shelf, View::Lessons, View::Ways, View::Welcome] {
        app.update(Message::Open(view));
        screen.show(&compose(&app, &books, Audience::Person)).unwrap();
        counts.push(std::mem::take(&mut screen.backend_mut().bytes));
    }
    counts
}

/// Whoever reads from the left pays nothing for it. In Arabic even less is sent: a cell more is shorter than a jump over it.
#[test]
fn only_arabic_letters_are_sent_with_their_neighbours() {
    for locale in [Locale::En, Locale::Ar] {
        let before = bytes(locale, Scales::default());
        let after = bytes(locale, Scales { shown: Some(Shown::default()), ..Scales::default() });
        writeln!(std::io::stderr(), "{}: {before:?} then {after:?}", locale.tag()).unwrap();
        let (before, after): (usize, usize) = (before.iter().sum(), after.iter().sum());
        if locale == Locale::En {
            assert_eq!(before, after);
        } else {
            assert!(after <= before, "{before} became {after}");
        }
    }
}
