//! The only loop: seats hear, the app answers, errands are run, pages are shown.
//!
//! It waits in one place at a time, and whatever happens elsewhere comes in there. A page is shown before anything is done
//! that it does not show. It refuses to know what a message means and what a page says.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};

use crate::app::{AfterVisit, App, Effect, Message, Wish};
use crate::compose::{Audience, compose, compose_in};
use crate::form;
use crate::front::{Ear, Handed, Heard, News};
use crate::page::{Page, PersonPage};
use crate::phrasebook::Phrasebooks;
use crate::sheet::{self, About, Format, Look, Sheet};
use crate::world::{Errand, Journal, Library, World};

mod errands;
mod seat;

use errands::Errands;
pub use seat::Seat;

/// How a run ended.
#[derive(Clone, PartialEq, Debug)]
pub enum Ended {
    /// The person left.
    Left,
    /// There was no more input.
    Gone,
    /// The system asked us to end; the number of the signal.
    Signal(i32),
    /// A visit is over, and this program is to be replaced by itself; the terminal is as the next one needs it.
    Afresh(Handed),
}

/// How pages are put together for an audience.
pub type PageOf<'a> = &'a dyn Fn(&App, &Phrasebooks, Audience) -> Page;

/// Shows pages and hears messages until somebody leaves. The loop waits at the first seat; what is done at the others comes
/// in through its ear.
///
/// # Errors
///
/// Those of the fronts.
pub fn run(
    app: &mut App,
    books: &Phrasebooks,
    seats: &mut [Seat<'_>],
    world: &Arc<dyn World>,
) -> io::Result<Ended> {
    run_with(app, books, seats, world, &compose)
}

/// The same with pages that are put together by `page_of`.
///
/// # Errors
///
/// Those of the fronts.
pub fn run_with(
    app: &mut App,
    books: &Phrasebooks,
    seats: &mut [Seat<'_>],
    world: &Arc<dyn World>,
    page_of: PageOf<'_>,
) -> io::Result<Ended> {
    let Some((first, others)) = seats.split_first_mut() else { return Ok(Ended::Left) };
    let (ear, answers) = first.at().ear().map_or_else(letterbox, |ear| (ear, None));
    let errands = Errands::of(world, ear);
    let mut guide = Guide { app, books, first, others, errands, answers, page_of, asking: 0 };
    guide.show()?;
    let mut ended = None;
    while ended.is_none() {
        ended = guide.turn()?;
    }
    Ok(ended.unwrap_or(Ended::Left))
}

/// An ear for a front that hears nobody but its person: the loop hears for it.
fn letterbox() -> (Ear, Option<Receiver<News>>) {
    let (sender, answers) = mpsc::channel();
    let sender = Mutex::new(sender);
    let ear = move |news| sender.lock().unwrap_or_else(PoisonError::into_inner).send(news).is_ok();
    (Arc::new(ear), Some(answers))
}

struct Guide<'g, 's> {
    app: &'g mut App,
    books: &'g Phrasebooks,
    first: &'g mut Seat<'s>,
    others: &'g mut [Seat<'s>],
    errands: Errands,
    /// Where answers come in for a front without an ear.
    answers: Option<Receiver<News>>,
    page_of: PageOf<'g>,
    /// At which seat the last thing was done.
    asking: usize,
}

impl<'s> Guide<'_, 's> {
    /// Waits for what the page still has to show, shows it, and does what somebody asks.
    fn turn(&mut self) -> io::Result<Option<Ended>> {
        if let Some(ended) = self.settle()? {
            return Ok(Some(ended));
        }
        self.show()?;
        let patience = self.app.patience();
        let heard = self.first.at().hear(patience)?;
        self.heed(heard)
    }

    /// Waits for answers as long as a page may wait for them.
    fn settle(&mut self) -> io::Result<Option<Ended>> {
        loop {
            // A script hears of everything before it goes on.
            let all = self.answers.is_some();
            let waits = |wish: &Wish| wish.is_waited_for() || all;
            let waits = self.errands.wishes().any(waits);
            if !waits {
                return Ok(None);
            }
            let limit = self.first.at().grace();
            let heard = match &self.answers {
                Some(answers) => answers.recv().ok().map(Heard::News),
                None => self.first.at().wait(limit)?,
            };
            let Some(heard) = heard else { return Ok(None) };
            if let Some(ended) = self.heed(heard)? {
                return Ok(Some(ended));
            }
        }
    }

    fn heed(&mut self, heard: Heard) -> io::Result<Option<Ended>> {
        let message = match heard {
            Heard::Message(message) => {
                self.asking = 0;
                message
            }
            Heard::News(News::Message(message)) => message,
            Heard::News(News::Back { errand, answer }) => match self.errands.hear(errand, answer) {
                Some(message) => message,
                None => return Ok(None),
            },
            Heard::News(News::Taken { seat, page, offer }) => match self.taken(seat, page, offer) {
                Some(message) => {
                    self.asking = seat;
                    message
                }
                None => return Ok(None),
            },
            Heard::News(News::Typed { seat, words }) => {
                match self.seat(seat).and_then(|seat| seat.at().typed(words)) {
                    Some(message) => message,
                    None => return Ok(None),
                }
            }
            Heard::News(News::Entered { seat, page, words }) => {
                let page = self.seat(seat).and_then(|seat| seat.at().page(page));
                match page.and_then(|page| page.typed.as_ref()).map(|typed| typed.asks.sent(words)) {
                    Some(message) => {
                        self.asking = seat;
                        message
                    }
                    None => return Ok(None),
                }
            }
            Heard::News(News::Counted { seat, page, choice, hands }) => {
                match self.seat(seat).and_then(|seat| seat.at().page(page)) {
                    Some(_) => Message::CountHands { choice, hands },
                    None => return Ok(None),
                }
            }
            // That is for terminals which have joined another room.
            Heard::News(News::Post) => return Ok(None),
            Heard::Silence => Message::Silence,
            Heard::End => {
                self.app.end();
                return self.leave(false).map(|()| Some(Ended::Gone));
            }
            Heard::Signal(signal) => return Ok(Some(Ended::Signal(signal))),
        };
        self.tell(message)
    }

    /// What an offer means that somebody took at one of the seats, if the page on which they saw it is still theirs.
    fn taken(&mut self, seat: usize, page: u64, offer: usize) -> Option<Message> {
        let page = self.seat(seat)?.at().page(page)?;
        page.offers.get(offer).map(|offer| offer.message.clone())
    }

    fn seat(&mut self, nth: usize) -> Option<&mut Seat<'s>> {
        match nth.checked_sub(1) {
            None => Some(self.first),
            Some(nth) => self.others.get_mut(nth),
        }
    }

    /// Tells the app, and brings about what it wants. When nothing is left of a visit, what it wanted is given up.
    fn tell(&mut self, message: Message) -> io::Result<Option<Ended>> {
        let before = self.app.is_fresh();
        let effects = self.app.update(message);
        if self.app.is_fresh() && !before {
            self.errands.give_up();
            match self.app.policy().after {
                AfterVisit::Nothing => {}
                AfterVisit::Anew => return self.hand_on(),
                AfterVisit::End => {
                    self.errands.settle();
                    return self.leave(false).map(|()| Some(Ended::Left));
                }
            }
        }
        self.bring_about(effects)
    }

    /// The visit is over: nothing of it is seen any more, no page of it is on its way, and whoever takes over is told of the
    /// terminal. A front that cannot be handed on goes on with the next visit.
    fn hand_on(&mut self) -> io::Result<Option<Ended>> {
        self.show()?;
        self.errands.settle();
        Ok(self.first.at().hand_on()?.map(Ended::Afresh))
    }

    fn bring_about(&mut self, effects: Vec<Effect>) -> io::Result<Option<Ended>> {
        for effect in effects {
            match effect {
                Effect::Ask(wish) => self.ask(wish),
                Effect::SpeakFrom(files) => self.books.speak_from(files),
                Effect::Copy => {
                    let text = sheet::text_of(&self.paper());
                    let nth = self.asking;
                    let copied = self.seat(nth).map(|seat| seat.at().copy(&text)).transpose()?;
                    if let Some(ended) =
                        copied.map_or(Ok(None), |copied| self.tell(Message::Copied(copied)))?
                    {
                        return Ok(Some(ended));
                    }
                }
                Effect::End { quick } => {
                    return self.leave(quick).map(|()| Some(Ended::Left));
                }
            }
        }
        Ok(None)
    }

    /// Puts everything to a wish that it takes, and sends it on its way.
    fn ask(&mut self, wish: Wish) {
        let library = || Library { shelf: Arc::clone(self.app.shelf()), phrases: self.books.said() };
        let errand = match wish.clone() {
            Wish::Search => Errand::Search {
                library: library(),
                locale: self.app.locale(),
                words: self.app.visit().typed().unwrap_or_default().to_owned(),
            },
            Wish::LookAtClock => Errand::LookAtClock,
            Wish::NameSheet => Errand::NameSheet(self.app.format()),
            Wish::WriteSheet(file) => Errand::WriteSheet {
                file,
                sheet: self.paper(),
                format: self.app.format(),
                look: self.app.visit().arrangement().look(),
            },
            Wish::NameCounts(files) => Errand::NameFiles(files),
            Wish::WriteReport(file) => {
                let Some(errand) = self.report(file) else { return };
                errand
            }
            Wish::WriteCounts(file) => {
                let Some(text) = self.counts() else { return };
                Errand::WriteText { file, text }
            }
            Wish::Print(most) => Errand::Print {
                sheet: self.paper(),
                look: self.app.visit().arrangement().look(),
                printer: self.app.printer().and_then(|printer| printer.queue.clone()),
                most,
            },
            Wish::AwaitPrint => Errand::AwaitPrint,
            Wish::TryCode(code) => {
                let hash = self.app.hub().and_then(|hub| hub.kiosk.code.clone());
                let Some(hash) = hash else { return };
                Errand::TryCode { code, hash }
            }
            Wish::Report => Errand::Report(library()),
            Wish::Count(counted) => Errand::Count(counted),
            Wish::Note(at) => {
                let Some(workshop) = self.app.workshop() else { return };
                Errand::Note(Journal::of(workshop.plan().id.clone(), *at))
            }
            Wish::NameSettings => Errand::NameSettings,
            Wish::KeepWay(way) => Errand::KeepWay(way),
        };
        self.errands.ask(wish, errand);
    }

    /// What may be shown of what was counted, to be written into this file.
    fn report(&self, file: PathBuf) -> Option<Errand> {
        let about = About::from(&self.app.tally()?);
        let report = self.app.counting()?.report()?.ok()?;
        let Some(format) = Format::of(&file) else {
            let text = sheet::report_rows(&report, &about, self.app, self.books);
            return Some(Errand::WriteText { file, text });
        };
        let sheet = sheet::report_of(&report, &about, self.app, self.books);
        Some(Errand::WriteSheet { file, sheet, format, look: Look::default() })
    }

    /// The file for whoever adds up a year. It says in its first lines what it is for.
    fn counts(&self) -> Option<String> {
        let room = self.books.room(self.app.locale());
        let comment = [room.file_for_adding(), room.file_what_is_in_it(), room.file_hand_on()];
        self.app.tally()?.file(&comment.map(|line| line.spoken()))
    }

    /// What leaves the guide: a form, else the sheet.
    fn paper(&self) -> Sheet {
        let form = self.app.leaving_form().and_then(|id| form::Filled::of(self.app, self.books, id));
        form.map_or_else(|| Sheet::of(self.app, self.books), |form| form.sheet(self.books))
    }

    fn show(&mut self) -> io::Result<()> {
        for seat in std::iter::once(&mut *self.first).chain(self.others.iter_mut()) {
            if seat.at().is_seen() {
                let page = page_for(self.app, self.books, self.page_of, seat);
                seat.at().show(page)?;
            }
        }
        Ok(())
    }

    fn leave(&mut self, quick: bool) -> io::Result<()> {
        for seat in std::iter::once(&mut *self.first).chain(self.others.iter_mut()) {
            let page = page_for(self.app, self.books, self.page_of, seat);
            seat.at().leave(page, quick)?;
        }
        Ok(())
    }
}

/// The page for this audience. Whoever had the only screen has that of a room once the notes are elsewhere.
fn page_for(app: &App, books: &Phrasebooks, page_of: PageOf<'_>, seat: &Seat<'_>) -> Page {
    let audience = seat.audience();
    if let Some(locale) = seat.locale() {
        return compose_in(app, books, audience, locale);
    }
    if audience == Audience::Alone && app.has_notes_elsewhere() {
        return PersonPage::from(page_of(app, books, Audience::Person)).into();
    }
    page_of(app, books, audience)
}
