//! Fronts show pages and hear what a person does; `run` is the only loop.

use std::io;
use std::time::Duration;

use crate::app::Message;
use crate::page::Page;

pub mod screen;

/// A way of showing pages.
pub trait Front {
    /// Puts `page` before the person.
    fn show(&mut self, page: &Page) -> io::Result<()>;

    /// Waits until the person does something; at most for `patience`.
    fn hear(&mut self, page: &Page, patience: Option<Duration>) -> io::Result<Heard>;

    /// Says goodbye: `quick` when the person wants away at once.
    fn leave(&mut self, page: &Page, quick: bool) -> io::Result<()>;
}

/// What a front heard.
#[derive(Clone, PartialEq, Debug)]
pub enum Heard {
    /// The person did something that the page offers.
    Message(Message),
    /// Nobody did anything for as long as the app wanted to wait.
    Silence,
    /// There will be no more input.
    End,
    /// The system asks us to end; the number of the signal.
    Signal(i32),
}
