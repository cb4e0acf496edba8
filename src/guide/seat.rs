//! A seat: a front and whom it is for. All seats of a visit show the same app, each in its own composition.
//!
//! It refuses to know what is on a page.

use std::borrow::Borrow;
use std::io;
use std::time::Duration;

use crate::app::{Copied, Message};
use crate::compose::Audience;
use crate::front::{Ear, Front, Handed, Heard};
use crate::page::{Asks, Block, Page, PersonPage};
use shelf::language::Locale;

/// A front and its audience.
pub struct Seat<'a> {
    at: Box<dyn At + 'a>,
    audience: Audience,
    /// The language of its pages, where that is not the one of the app.
    locale: Option<Locale>,
}

impl<'a> Seat<'a> {
    /// The only seat there is: notes are seen on it as long as they are wanted.
    pub fn alone(front: &'a mut dyn Front) -> Self {
        Self::of(front, Audience::Alone)
    }

    /// The seat of a person, or of a whole room. Its front is never given anything but pages for persons.
    pub fn of_a_person(front: &'a mut dyn Front<PersonPage>) -> Self {
        Self::of(front, Audience::Person)
    }

    /// The seat of somebody in the room who reads along at a terminal of their own.
    pub fn of_one_along(front: &'a mut dyn Front<PersonPage>) -> Self {
        Self::of(front, Audience::Along)
    }

    /// The same in a language of their own.
    pub fn of_one_along_in(locale: Locale, front: &'a mut dyn Front<PersonPage>) -> Self {
        Self { locale: Some(locale), ..Self::of(front, Audience::Along) }
    }

    /// The seat of whoever leads a workshop.
    pub fn of_a_facilitator(front: &'a mut dyn Front) -> Self {
        Self::of(front, Audience::Facilitator)
    }

    fn of<P: PartialEq + From<Page> + Borrow<Page> + 'a>(
        front: &'a mut dyn Front<P>,
        audience: Audience,
    ) -> Self {
        Self { at: Box::new(Showing { front, page: None, shown: 0, heard: false }), audience, locale: None }
    }

    /// Whom it is for.
    pub const fn audience(&self) -> Audience {
        self.audience
    }

    /// The language of its pages, where that is not the one of the app.
    pub const fn locale(&self) -> Option<Locale> {
        self.locale
    }

    /// What it does, whatever pages its front takes.
    pub(super) fn at(&mut self) -> &mut (dyn At + 'a) {
        self.at.as_mut()
    }
}

/// A front and what it shows.
struct Showing<'a, P> {
    front: &'a mut dyn Front<P>,
    /// Nothing before the first page.
    page: Option<P>,
    /// How many pages were shown: the number of this one, wherever it is seen.
    shown: u64,
    /// Whether somebody has done something since it was shown.
    heard: bool,
}

/// A [`Front`] that keeps its page.
pub(super) trait At {
    /// Shows what was composed for its audience, if that is new.
    fn show(&mut self, page: Page) -> io::Result<()>;
    fn hear(&mut self, patience: Option<Duration>) -> io::Result<Heard>;
    fn wait(&mut self, limit: Option<Duration>) -> io::Result<Option<Heard>>;
    fn leave(&mut self, page: Page, quick: bool) -> io::Result<()>;
    fn hand_on(&mut self) -> io::Result<Option<Handed>>;
    fn copy(&mut self, text: &str) -> io::Result<Copied>;
    /// The page of this number, if it is still the one that is shown.
    fn page(&self, number: u64) -> Option<&Page>;
    /// What words mean that are typed here.
    fn typed(&self, words: String) -> Option<Message>;
    fn ear(&self) -> Option<Ear>;
    fn is_seen(&self) -> bool;
    fn grace(&self) -> Option<Duration>;
}

impl<P: PartialEq + From<Page> + Borrow<Page>> At for Showing<'_, P> {
    fn show(&mut self, page: Page) -> io::Result<()> {
        let page = P::from(page);
        // What has happened once more is told once more: a file that could not be written, again.
        let told = |page: &P| page.borrow().blocks.iter().any(|block| matches!(block, Block::Notice(_)));
        let again = std::mem::take(&mut self.heard) && told(&page);
        if self.page.as_ref() == Some(&page) && !again {
            return Ok(());
        }
        self.shown = self.shown.saturating_add(1);
        self.front.show(self.page.insert(page))
    }

    fn hear(&mut self, patience: Option<Duration>) -> io::Result<Heard> {
        let Some(page) = &self.page else { return Ok(Heard::End) };
        let heard = self.front.hear(page, patience)?;
        self.heard |= matches!(heard, Heard::Message(_));
        Ok(heard)
    }

    fn wait(&mut self, limit: Option<Duration>) -> io::Result<Option<Heard>> {
        let Some(page) = &self.page else { return Ok(None) };
        self.front.wait(page, limit)
    }

    fn leave(&mut self, page: Page, quick: bool) -> io::Result<()> {
        self.front.leave(&P::from(page), quick)
    }

    fn hand_on(&mut self) -> io::Result<Option<Handed>> {
        self.front.hand_on()
    }

    fn copy(&mut self, text: &str) -> io::Result<Copied> {
        self.front.copy(text)
    }

    fn page(&self, number: u64) -> Option<&Page> {
        self.page.as_ref().map(P::borrow).filter(|_| self.shown == number)
    }

    fn typed(&self, words: String) -> Option<Message> {
        let page: &Page = self.page.as_ref()?.borrow();
        // Words can be typed at any page: then they are looked for.
        Some(page.typed.as_ref().map_or(Asks::Words, |typed| typed.asks).meaning(words))
    }

    fn ear(&self) -> Option<Ear> {
        self.front.ear()
    }

    fn is_seen(&self) -> bool {
        self.front.is_seen()
    }

    fn grace(&self) -> Option<Duration> {
        self.front.grace()
    }
}
