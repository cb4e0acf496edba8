//! A seat somewhere else: its pages are sent as snapshots, and what is done there comes back by the name of an offer.
//!
//! It refuses to know how snapshots travel. What comes back goes into the ear of the front that the loop waits at
//! ([`super::News::Taken`]).

use std::io;
use std::time::Duration;

use super::{Front, Heard};
use crate::page::{Page, PersonPage};

/// A front that sends what it is shown: whole pages, or [`PersonPage`]s alone. Nobody is heard at it directly, so it is
/// never the first seat.
pub struct Far<P = Page> {
    send: Box<Send<P>>,
}

type Send<P> = dyn FnMut(&P) -> io::Result<()>;

impl<P> Far<P> {
    /// A seat that snapshots are sent to in this way.
    pub fn new(send: impl FnMut(&P) -> io::Result<()> + 'static) -> Self {
        Self { send: Box::new(send) }
    }
}

impl Front<Page> for Far<Page> {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        (self.send)(page)
    }

    fn hear(&mut self, _page: &Page, _patience: Option<Duration>) -> io::Result<Heard> {
        Ok(Heard::End)
    }

    fn leave(&mut self, page: &Page, _quick: bool) -> io::Result<()> {
        (self.send)(page)
    }
}

impl Front<PersonPage> for Far<PersonPage> {
    fn show(&mut self, page: &PersonPage) -> io::Result<()> {
        (self.send)(page)
    }

    fn hear(&mut self, _page: &PersonPage, _patience: Option<Duration>) -> io::Result<Heard> {
        Ok(Heard::End)
    }

    fn leave(&mut self, page: &PersonPage, _quick: bool) -> io::Result<()> {
        (self.send)(page)
    }
}
