//! A screen without a terminal: for proofs, and for tests.
//!
//! It paints into memory and hears what is typed into it. Everything in between is the screen that people have, which
//! believes that the terminal of this process is its own: not to be used beside an open one.

use std::io;
use std::time::Duration;

use ratatui::backend::TestBackend;

use super::attention::Focus;
use super::decode::Decoder;
use super::event::Event;
use super::layout::Layout;
use super::{Options, Screen};
use crate::front::{Front, Heard, queue};
use crate::page::Page;

/// How often an arrow is pressed before a choice counts as out of reach.
const MOST_STEPS: usize = 400;

/// A screen without a terminal.
pub struct Trial {
    screen: Screen<TestBackend>,
}

impl Trial {
    /// A screen of so many cells.
    ///
    /// # Errors
    ///
    /// None in practice: memory does not refuse to be painted on.
    pub fn new(columns: u16, rows: u16) -> io::Result<Self> {
        let (_, events) = queue::channel();
        // Nobody would ever continue a program that stops itself here.
        let options = Options { may_suspend: false, ..Options::default() };
        let screen = Screen::over(TestBackend::new(columns, rows), events, options)?;
        Ok(Self { screen })
    }

    /// Presses the keys that a terminal would send as these bytes, and says what the screen heard.
    ///
    /// # Errors
    ///
    /// None in practice, as above.
    pub fn press(&mut self, page: &Page, bytes: &str) -> io::Result<Heard> {
        let mut decoder = Decoder::default();
        let mut events = decoder.feed(bytes.as_bytes());
        // Nothing more comes: an Esc is an Esc.
        events.extend(decoder.elapsed());
        for event in events {
            if let Some(heard) = self.screen.answer(page, &event)? {
                return Ok(heard);
            }
        }
        Ok(Heard::Silence)
    }

    /// Makes the screen as large as that, as somebody does with a window.
    ///
    /// # Errors
    ///
    /// None in practice, as above.
    pub fn resize(&mut self, page: &Page, columns: u16, rows: u16) -> io::Result<()> {
        self.screen.backend_mut().resize(columns, rows);
        self.screen.answer(page, &Event::Signal(signal_hook::consts::SIGWINCH)).map(drop)
    }

    /// Takes the nth choice, from 0, as hands do: a choice that is not in sight is brought there by the first press.
    ///
    /// # Errors
    ///
    /// None in practice, as above.
    pub fn take(&mut self, page: &Page, nth: usize) -> io::Result<Heard> {
        let digit = u8::try_from(nth).ok().filter(|digit| *digit < 9 && page.is_numbered());
        let Some(digit) = digit else { return self.walk_to(page, nth) };
        let digit = char::from(b'1' + digit).to_string();
        for _ in 0..4 {
            let heard = self.press(page, &digit)?;
            if heard != Heard::Silence {
                return Ok(heard);
            }
        }
        Ok(Heard::Silence)
    }

    /// Takes a choice that has no digit: with the arrows, then Enter.
    fn walk_to(&mut self, page: &Page, nth: usize) -> io::Result<Heard> {
        for _ in 0..MOST_STEPS {
            let key = match self.screen.attention.focus {
                Focus::Choice(choice) if choice == nth => return self.press(page, "\r"),
                Focus::Choice(choice) if choice > nth => "\x1b[A",
                Focus::Bar(_) => "\x1b[A",
                Focus::Choice(_) | Focus::Nowhere => "\x1b[B",
            };
            self.press(page, key)?;
        }
        Ok(Heard::Silence)
    }

    /// What is seen.
    pub fn seen(&self) -> String {
        self.screen.backend().to_string()
    }

    /// How many screens of its size the page fills, from 1.
    pub fn screens(&self) -> usize {
        self.screen.layout.as_ref().map_or(1, Layout::turns)
    }
}

impl Front for Trial {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        self.screen.show(page)
    }

    fn hear(&mut self, page: &Page, patience: Option<Duration>) -> io::Result<Heard> {
        self.screen.hear(page, patience)
    }

    fn leave(&mut self, _page: &Page, _quick: bool) -> io::Result<()> {
        Ok(())
    }
}
