//! Fronts show pages and hear what a person does.
//!
//! Each hears through one channel of its own, which everything else that happens goes through as well ([`queue`]). The loop
//! is in [`crate::guide`]. This file refuses to know what a message brings about.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use crate::app::{Copied, Message};
use crate::page::{Page, PersonPage};

pub mod far;
mod handed;
mod idle;
pub mod letters;
pub mod linear;
pub mod queue;
pub mod screen;
pub mod signals;

pub use handed::Handed;
use queue::Lane;

/// A way of showing pages: whole ones, or those for persons alone ([`PersonPage`]).
pub trait Front<P = Page> {
    /// Puts `page` before the person.
    fn show(&mut self, page: &P) -> io::Result<()>;

    /// Waits until the person does something, or something happens outside; for the person at most for `patience`.
    fn hear(&mut self, page: &P, patience: Option<Duration>) -> io::Result<Heard>;

    /// Waits for what happens outside, at most for `limit`; then nothing was heard. What the person does meanwhile is
    /// heard later, but for a quick exit and a signal, which nothing holds up. Only asked of fronts that have an ear.
    fn wait(&mut self, _page: &P, _limit: Option<Duration>) -> io::Result<Option<Heard>> {
        Ok(None)
    }

    /// How long a new page may wait for answers from the world, so that it is not shown twice; none for as long as they
    /// take.
    fn grace(&self) -> Option<Duration> {
        None
    }

    /// A way to tell this front what happens outside while it waits; none if it cannot hear anything but the person.
    fn ear(&self) -> Option<Ear> {
        None
    }

    /// Sends `text` to the clipboard, if this front can.
    fn copy(&mut self, _text: &str) -> io::Result<Copied> {
        Ok(Copied::Nowhere)
    }

    /// The visit is over, and this program is about to be replaced by itself, so that nothing of it stays in memory: keeps the
    /// terminal as it is, forgets what was typed meanwhile, and says what whoever takes over has to know. None where that
    /// cannot be done; then this front goes on.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    fn hand_on(&mut self) -> io::Result<Option<Handed>> {
        Ok(None)
    }

    /// Ends on the last page: `quick` when the person wants away at once.
    fn leave(&mut self, page: &P, quick: bool) -> io::Result<()>;

    /// Whether anybody sees what is shown: where nobody does, no page has to be made.
    fn is_seen(&self) -> bool {
        true
    }
}

/// Whoever shows whole pages can show those for persons, which are pages with less on them.
impl<F: Front + ?Sized> Front<PersonPage> for F {
    fn show(&mut self, page: &PersonPage) -> io::Result<()> {
        Front::<Page>::show(self, page)
    }

    fn hear(&mut self, page: &PersonPage, patience: Option<Duration>) -> io::Result<Heard> {
        Front::<Page>::hear(self, page, patience)
    }

    fn wait(&mut self, page: &PersonPage, limit: Option<Duration>) -> io::Result<Option<Heard>> {
        Front::<Page>::wait(self, page, limit)
    }

    fn grace(&self) -> Option<Duration> {
        Front::<Page>::grace(self)
    }

    fn ear(&self) -> Option<Ear> {
        Front::<Page>::ear(self)
    }

    fn copy(&mut self, text: &str) -> io::Result<Copied> {
        Front::<Page>::copy(self, text)
    }

    fn hand_on(&mut self) -> io::Result<Option<Handed>> {
        Front::<Page>::hand_on(self)
    }

    fn leave(&mut self, page: &PersonPage, quick: bool) -> io::Result<()> {
        Front::<Page>::leave(self, page, quick)
    }
}

/// Tells a front what happened outside. False when nobody listens any more.
pub type Ear = Arc<dyn Fn(News) -> bool + Send + Sync>;

/// What happens elsewhere than before the front that hears of it.
#[derive(Clone, PartialEq, Debug)]
pub enum News {
    /// Something that the app has to know, as that files were read again.
    Message(Message),
    /// An errand has come back.
    Back {
        /// Which one: the number that it was given.
        errand: u64,
        /// Its answer; none if it was lost on the way.
        answer: Option<Message>,
    },
    /// Somebody at another seat has taken an offer of the page that they see.
    Taken {
        /// Which seat, from 0 in the order in which the loop serves them.
        seat: usize,
        /// Which page of that seat, from 1: on another one it means nothing.
        page: u64,
        /// Which offer of that page, from 0.
        offer: usize,
    },
    /// Somebody at another seat has typed these words, which are all of them.
    Typed {
        /// Which seat.
        seat: usize,
        /// The words.
        words: String,
    },
    /// Somebody at another seat has sent these words off: a number, where the page asks for one.
    Entered {
        /// Which seat.
        seat: usize,
        /// Which page of that seat.
        page: u64,
        /// The words.
        words: String,
    },
    /// Somebody at another seat has counted hands.
    Counted {
        /// Which seat.
        seat: usize,
        /// Which page of that seat.
        page: u64,
        /// For which of its choices, from 0.
        choice: usize,
        /// How many there are.
        hands: u16,
    },
    /// Something has come from the room that this terminal has joined.
    Post,
}

impl News {
    /// How it goes through the channel of a front: what another terminal sends, no more of it than fits.
    pub(crate) const fn lane(&self) -> Lane {
        match self {
            Self::Taken { .. }
            | Self::Typed { .. }
            | Self::Entered { .. }
            | Self::Counted { .. }
            | Self::Post
            | Self::Message(Message::Watch(_)) => Lane::Answer,
            Self::Message(_) | Self::Back { .. } => Lane::News,
        }
    }
}

/// What a front heard.
#[derive(Clone, PartialEq, Debug)]
pub enum Heard {
    /// The person did something that the page offers.
    Message(Message),
    /// Something happened outside.
    News(News),
    /// Nobody did anything for as long as the app wanted to wait.
    Silence,
    /// There will be no more input.
    End,
    /// The system asks us to end; the number of the signal.
    Signal(i32),
}
