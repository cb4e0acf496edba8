//! What a change of pages sends to the terminal, beside what ratatui would send by itself.

use std::convert::Infallible;
use std::io::Write as _;

use my_rights::app::{Message, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::front::screen::strokes::Strokes;
use my_rights::front::screen::{Options, Screen};
use my_rights::front::{Front, queue};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use shelf::language::Locale;
use tui_bidi::encode::Encoding;

use super::embedded::{books, guide};

const SIZE: Size = Size { width: 80, height: 24 };

/// A terminal that counts.
#[derive(Default)]
struct Scales {
    strokes: Option<Strokes>,
    bytes: usize,
}

impl Backend for Scales {
    type Error = Infallible;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, content: I) -> Result<(), Infallible> {
        let ink = if let Some(strokes) = &mut self.strokes {
            strokes.frame(content, SIZE.width)
        } else {
            let mut ink = Vec::new();
            let mut pen = CrosstermBackend::new(&mut ink);
            pen.draw(content).unwrap();
            Backend::flush(&mut pen).unwrap();
            ink
        };
        self.bytes += ink.len();
        Ok(())
    }

    fn clear_region(&mut self, _: ClearType) -> Result<(), Infallible> {
        self.strokes.iter_mut().for_each(Strokes::clear);
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
fn bytes(locale: Locale, encoding: Encoding, scales: Scales) -> Vec<usize> {
    let books = books();
    let mut app = guide(Setting::Personal, locale);
    app.update(Message::UseLanguage(locale));
    let (_sender, events) = queue::channel();
    let options = Options { encoding: Some(encoding), ..Options::default() };
    let mut screen = Screen::over(scales, events, options).unwrap();
    let mut counts = Vec::new();
    for view in [View::Welcome, View::Problems, View::Shelf, View::Lessons, View::Ways, View::Welcome] {
        app.update(Message::Open(view));
        screen.show(&compose(&app, &books, Audience::Person)).unwrap();
        counts.push(std::mem::take(&mut screen.backend_mut().bytes));
    }
    counts
}

/// Though the neighbours of Arabic letters are sent with them. In kitty a letter takes nineteen bytes, whatever stands beside it.
#[test]
fn a_change_of_pages_sends_a_fifth_less_and_a_tenth_less_in_kitty() {
    for encoding in [Encoding::Visual, Encoding::Osc66, Encoding::Logical] {
        for locale in [Locale::En, Locale::Ar] {
            let plain = bytes(locale, encoding, Scales::default());
            let strokes = Scales { strokes: Some(Strokes::default()), ..Scales::default() };
            let ours = bytes(locale, encoding, strokes);
            let name = format!("{} {}", locale.tag(), encoding.name());
            writeln!(std::io::stderr(), "{name}: {plain:?} by itself, {ours:?} as we do").unwrap();
            let (plain, ours): (usize, usize) = (plain.iter().sum(), ours.iter().sum());
            let most = if encoding == Encoding::Osc66 { plain * 9 / 10 } else { plain * 4 / 5 };
            assert!(ours <= most, "{name}: {plain} became {ours}");
        }
    }
}
