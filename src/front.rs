//! Fronts show pages and hear what a person does; `run` is the only loop.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use crate::app::{App, Copied, Effect, Message};
use crate::compose::{Audience, compose};
use crate::page::Page;
use crate::phrasebook::Phrasebooks;
use crate::sheet;
use crate::world::World;
use shelf::finding::Finding;

pub mod letters;
pub mod linear;
pub mod screen;
pub mod signals;

/// A way of showing pages.
pub trait Front {
    /// Puts `page` before the person.
    fn show(&mut self, page: &Page) -> io::Result<()>;

    /// Waits until the person does something; at most for `patience`.
    fn hear(&mut self, page: &Page, patience: Option<Duration>) -> io::Result<Heard>;

    /// A way to tell this front what happens outside while it waits; none if it cannot hear anything but the person.
    fn ear(&self) -> Option<Ear> {
        None
    }

    /// Whether words can be typed at any page, so that looking for them has to be ready from the first one on.
    fn hears_words(&self) -> bool {
        false
    }

    /// Sends `text` to the clipboard, if this front can.
    fn copy(&mut self, _text: &str) -> io::Result<Copied> {
        Ok(Copied::Nowhere)
    }

    /// Ends on the last page: `quick` when the person wants away at once.
    fn leave(&mut self, page: &Page, quick: bool) -> io::Result<()>;
}

/// Tells a front what happened outside, as a message. False when nobody listens any more.
pub type Ear = Arc<dyn Fn(Message) -> bool + Send + Sync>;

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

/// How a run ended.
#[derive(Clone, PartialEq, Debug)]
pub enum Ended {
    /// The person left, or there was no more input.
    Left,
    /// The system asked us to end; the number of the signal.
    Signal(i32),
    /// The shelf cannot be used.
    Broken(Vec<Finding>),
}

/// Shows pages and hears messages until somebody leaves.
///
/// A page is shown before any effect is performed, so that nobody waits for what the page does not show.
pub fn run(
    app: &mut App,
    books: &Phrasebooks,
    front: &mut dyn Front,
    world: &mut dyn World,
) -> io::Result<Ended> {
    run_with(app, books, front, world, &page_of)
}

/// The same with pages that are put together by `page_of`.
pub fn run_with(
    app: &mut App,
    books: &Phrasebooks,
    front: &mut dyn Front,
    world: &mut dyn World,
    page_of: &dyn Fn(&App, &Phrasebooks) -> Page,
) -> io::Result<Ended> {
    let mut effects = VecDeque::from(app.begin());
    if let Some(ear) = front.ear() {
        world.tell(ear);
    }
    let mut hears_words = front.hears_words();
    let mut page = page_of(app, books);
    front.show(&page)?;
    loop {
        while let Some(effect) = effects.pop_front() {
            match effect {
                Effect::Leave { quick } => {
                    front.leave(&page_of(app, books), quick)?;
                    return Ok(Ended::Left);
                }
                Effect::GiveUp(findings) => {
                    front.leave(&page, true)?;
                    return Ok(Ended::Broken(findings));
                }
                // What it says from now on is all that comes of it.
                Effect::SpeakFrom(_) => drop(world.perform(&effect, app, books)),
                Effect::CopySheet => {
                    let copied = front.copy(&sheet::text(app, books))?;
                    effects.extend(app.update(Message::Copied(copied)));
                }
                Effect::ReadShelf
                | Effect::LookAtClock
                | Effect::NameSheet
                | Effect::WriteSheet(_)
                | Effect::GetReady
                | Effect::Search
                | Effect::NameSettings
                | Effect::KeepWay(_) => {
                    let answer = world.perform(&effect, app, books);
                    effects.extend(app.update(answer));
                }
            }
        }
        let fresh = page_of(app, books);
        if fresh != page {
            page = fresh;
            front.show(&page)?;
        }
        // Whoever may type words at any page chooses a language before the first one.
        if std::mem::take(&mut hears_words) {
            drop(world.perform(&Effect::GetReady, app, books));
        }
        let message = match front.hear(&page, app.patience())? {
            Heard::Message(message) => message,
            Heard::Silence => Message::Silence,
            Heard::End => {
                app.end();
                front.leave(&page_of(app, books), false)?;
                return Ok(Ended::Left);
            }
            Heard::Signal(signal) => return Ok(Ended::Signal(signal)),
        };
        effects.extend(app.update(message));
    }
}

fn page_of(app: &App, books: &Phrasebooks) -> Page {
    let audience = if app.visit().shows_notes() { Audience::Facilitator } else { Audience::Person };
    compose(app, books, audience)
}
