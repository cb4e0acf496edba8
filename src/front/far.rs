//! A seat somewhere else: its pages are sent as snapshots, and what is done there comes back by the numbers of a page and of
//! an offer on it.
//!
//! It refuses to know how snapshots travel. What comes back goes into the ear of the front that the loop waits at
//! ([`super::News::Taken`]).

use std::io;
use std::time::Duration;

use super::{Front, Heard};
use crate::page::{Page, PersonPage};

/// What takes snapshots to where they are seen. It never waits for whoever sees them.
pub trait Post<P> {
    /// The page of this seat has changed; pages are counted from 1.
    fn send(&mut self, number: u64, page: &P);

    /// It is over, with this page: `quick` when somebody wants away at once.
    fn end(&mut self, page: &P, quick: bool);

    /// Whether anybody sees what is sent.
    fn is_seen(&self) -> bool {
        true
    }
}

/// A front that sends what it is shown: whole pages, or [`PersonPage`]s alone. Nobody is heard at it directly, so it is
/// never the first seat.
pub struct Far<P = Page> {
    post: Box<dyn Post<P>>,
    shown: u64,
}

impl<P> Far<P> {
    /// A seat that snapshots are sent to in this way.
    pub fn new(post: impl Post<P> + 'static) -> Self {
        Self { post: Box::new(post), shown: 0 }
    }

    fn send(&mut self, page: &P) {
        self.shown = self.shown.saturating_add(1);
        self.post.send(self.shown, page);
    }
}

impl Front<Page> for Far<Page> {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        self.send(page);
        Ok(())
    }

    fn hear(&mut self, _page: &Page, _patience: Option<Duration>) -> io::Result<Heard> {
        Ok(Heard::End)
    }

    fn is_seen(&self) -> bool {
        self.post.is_seen()
    }

    fn leave(&mut self, page: &Page, quick: bool) -> io::Result<()> {
        self.post.end(page, quick);
        Ok(())
    }
}

impl Front<PersonPage> for Far<PersonPage> {
    fn show(&mut self, page: &PersonPage) -> io::Result<()> {
        self.send(page);
        Ok(())
    }

    fn hear(&mut self, _page: &PersonPage, _patience: Option<Duration>) -> io::Result<Heard> {
        Ok(Heard::End)
    }

    fn is_seen(&self) -> bool {
        self.post.is_seen()
    }

    fn leave(&mut self, page: &PersonPage, quick: bool) -> io::Result<()> {
        self.post.end(page, quick);
        Ok(())
    }
}
