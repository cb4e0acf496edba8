//! The side of a terminal that joins a room: it shows what it is told, and says what somebody does there.
//!
//! One thread hears the room and keeps the last page for the front; when the room is lost, it looks for it again each second.
//! At a screen with notes another one says once a minute that a minute has gone by: no room has a clock. What somebody does
//! while the room is lost is forgotten. It refuses to know what an offer means.

use std::fmt;
use std::io;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::meeting::{Meeting, NoMeeting};
use super::wire::{Answer, Deed, Greeting, Kind, MOST_OF_ROOM, MOST_OF_SEAT, Refusal, Told, receive, send};
use crate::app::{Counts, Message};
use crate::front::{Ear, Front, Heard, News};
use crate::page::{Block, Page, PersonPage, Role, Standing};

/// How long a room may take to answer a greeting.
const TO_ANSWER: Duration = Duration::from_secs(2);
/// How long a room may take nothing of what it is told, before it counts as lost.
const TO_TAKE: Duration = Duration::from_millis(200);
/// How long a page may be shown that somebody has done something on, before its room has answered.
const TO_SHOW: Duration = Duration::from_millis(200);
/// How long until a lost room is looked for again.
const AGAIN: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);

/// Why a terminal has not joined.
#[derive(Debug)]
pub enum NotJoined {
    /// No workshop is open, or not for this user.
    NoRoom(NoMeeting),
    /// The workshop that is open is this version of the guide, and we are another.
    Other(String),
    /// Every chair is taken.
    Full,
    /// Something else listens there, or it went away at once.
    Nobody(io::Error),
}

impl fmt::Display for NotJoined {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRoom(NoMeeting::NotOurs(folder)) => write!(
                formatter,
                "others may go into {}, so no workshop is joined there; remove that folder and start the workshop again",
                folder.display()
            ),
            Self::NoRoom(NoMeeting::Taken | NoMeeting::Refused(_)) | Self::Nobody(_) => formatter.write_str(
                "no workshop is open on this machine. Start it first, on the screen that the room sees: my-rights workshop",
            ),
            Self::Other(version) => write!(
                formatter,
                "the workshop that is open is my-rights {version}, and this is {}; start both from the same program",
                env!("CARGO_PKG_VERSION")
            ),
            Self::Full => formatter.write_str("eight terminals have joined already; close one of them first"),
        }
    }
}

/// How a terminal has left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Left {
    /// Somebody closed it, or the workshop is over.
    Plainly,
    /// There was no more input.
    Gone,
    /// The system asked it to end; the number of the signal.
    Signal(i32),
}

/// A terminal that has joined.
pub struct Joined {
    meeting: Meeting,
    kind: Kind,
    post: Arc<Post>,
    /// Taken when somebody sits down to read.
    stream: Option<UnixStream>,
    since: Duration,
}

/// What has come from the room, and the way back.
#[derive(Default)]
struct Post {
    now: Mutex<Now>,
}

#[derive(Default)]
struct Now {
    /// The last page, if it has not been shown.
    page: Option<(u64, Box<Page>)>,
    /// The last of all, and whether somebody wanted away at once.
    end: Option<(Box<Page>, bool)>,
    /// Whether the room has gone without a word.
    lost: bool,
    /// Where deeds go; none while the room is lost.
    back: Option<UnixStream>,
}

impl Post {
    fn lock(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says what somebody did, if there is a room that hears it.
    fn say(&self, deed: &Deed) {
        let back = self.lock().back.as_ref().and_then(|back| back.try_clone().ok());
        if let Some(mut back) = back {
            // A room that takes nothing is found lost by whoever hears it.
            send(&mut back, deed, MOST_OF_SEAT).unwrap_or_default();
        }
    }
}

/// Joins the workshop that is open at this meeting.
///
/// # Errors
///
/// When there is none, or it wants nobody like us.
pub fn join(meeting: Meeting, kind: Kind) -> Result<Joined, NotJoined> {
    let (stream, since) = greet(&meeting, kind)?;
    Ok(Joined { meeting, kind, post: Arc::default(), stream: Some(stream), since })
}

fn greet(meeting: &Meeting, kind: Kind) -> Result<(UnixStream, Duration), NotJoined> {
    let mut stream = meeting.enter().map_err(NotJoined::NoRoom)?;
    let mut ask = || {
        stream.set_write_timeout(Some(TO_TAKE))?;
        stream.set_read_timeout(Some(TO_ANSWER))?;
        send(&mut stream, &Greeting::of(kind), MOST_OF_SEAT)?;
        let answer = receive(&mut stream, MOST_OF_ROOM)?;
        stream.set_read_timeout(None)?;
        answer.ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))
    };
    match ask().map_err(NotJoined::Nobody)? {
        Answer::Welcome { since } => Ok((stream, Duration::from_secs(since))),
        Answer::Refused(Refusal::Other(version)) => Err(NotJoined::Other(version)),
        Answer::Refused(Refusal::Full) => Err(NotJoined::Full),
    }
}

impl Joined {
    /// Shows the room on this front until somebody leaves. Where it `ticks`, minutes are told.
    ///
    /// # Errors
    ///
    /// Those of the front, or when the system gives us no thread.
    pub fn show_on(mut self, front: &mut dyn Front, ticks: bool) -> io::Result<Left> {
        let (Some(stream), Some(ear)) = (self.stream.take(), front.ear()) else { return Ok(Left::Gone) };
        self.post.lock().back = stream.try_clone().ok();
        let (meeting, kind, post) = (self.meeting.clone(), self.kind, Arc::clone(&self.post));
        let hear = move || hear(stream, &meeting, kind, &post, &ear);
        thread::Builder::new().name("room".into()).spawn(hear)?;
        if ticks && self.kind == Kind::Notes {
            let (post, since) = (Arc::downgrade(&self.post), self.since);
            let tick = move || {
                // The first one when the room's minute changes.
                let seconds = since.as_secs().checked_rem(MINUTE.as_secs()).unwrap_or_default();
                let mut rest = MINUTE.saturating_sub(Duration::from_secs(seconds));
                loop {
                    thread::sleep(rest);
                    rest = MINUTE;
                    let Some(post) = post.upgrade() else { return };
                    post.say(&Deed::Minute);
                }
            };
            thread::Builder::new().name("minutes".into()).spawn(tick)?;
        }
        self.turn(front)
    }

    fn turn(&self, front: &mut dyn Front) -> io::Result<Left> {
        let mut shown: Option<(u64, Page)> = None;
        // Before anything is shown there is nothing to hear on.
        while shown.is_none() {
            match self.look(front, &mut shown)? {
                Some(left) => return Ok(left),
                None if shown.is_none() => thread::sleep(Duration::from_millis(5)),
                None => {}
            }
        }
        loop {
            let Some((number, page)) = &shown else { return Ok(Left::Gone) };
            let heard = front.hear(page, None)?;
            let message = match heard {
                Heard::News(_) | Heard::Silence => {
                    if let Some(left) = self.look(front, &mut shown)? {
                        return Ok(left);
                    }
                    continue;
                }
                Heard::End => return Ok(Left::Gone),
                Heard::Signal(signal) => return Ok(Left::Signal(signal)),
                Heard::Message(message) => message,
            };
            if message == Message::QuickExit {
                front.leave(&emptied(page), true)?;
                return Ok(Left::Plainly);
            }
            let number = *number;
            if let Some(left) = self.does(front, message, number, &mut shown)? {
                return Ok(left);
            }
        }
    }

    /// Says in the room what somebody did here, and waits for what it shows then: a letter that is typed goes behind those
    /// that are there.
    fn does(
        &self,
        front: &mut dyn Front,
        message: Message,
        page: u64,
        shown: &mut Option<(u64, Page)>,
    ) -> io::Result<Option<Left>> {
        let deed = deed(message, page).filter(|_| self.kind == Kind::Notes);
        let Some((_, page)) = shown else { return Ok(None) };
        let Some(deed) = deed else {
            let along = page.wording.along.clone();
            page.blocks.retain(|block| !block.is_notice());
            page.blocks.insert(0, Block::Notice(along));
            front.show(page)?;
            return Ok(None);
        };
        self.post.say(&deed);
        // What comes is looked at, whatever it is; what somebody does meanwhile waits.
        match front.wait(page, Some(TO_SHOW))? {
            Some(Heard::Signal(signal)) => Ok(Some(Left::Signal(signal))),
            Some(Heard::End) => Ok(Some(Left::Gone)),
            Some(Heard::Message(_)) => {
                front.leave(&emptied(page), true)?;
                Ok(Some(Left::Plainly))
            }
            Some(Heard::News(_) | Heard::Silence) | None => self.look(front, shown),
        }
    }

    /// Shows what has come from the room since.
    fn look(&self, front: &mut dyn Front, shown: &mut Option<(u64, Page)>) -> io::Result<Option<Left>> {
        let mut now = self.post.lock();
        if let Some((page, quick)) = now.end.take() {
            drop(now);
            front.leave(&page, quick)?;
            return Ok(Some(Left::Plainly));
        }
        let (came, lost) = (now.page.take(), now.lost);
        drop(now);
        if let Some((number, page)) = came {
            *shown = Some((number, self.made_ready(*page)));
        }
        let Some((_, page)) = shown else { return Ok(None) };
        let told = page.blocks.first() == Some(&Block::Notice(page.wording.lost.clone()));
        if lost && !told {
            let lost = page.wording.lost.clone();
            page.blocks.insert(0, Block::Notice(lost));
        } else if !lost && told {
            page.blocks.remove(0);
        }
        front.show(page)?;
        Ok(None)
    }

    /// A page as it came, with what its offers mean here: their numbers. The way out is this terminal's own.
    fn made_ready(&self, page: Page) -> Page {
        let mut page = match self.kind {
            Kind::Notes => page,
            // However it came, no note is shown to anybody in the room.
            Kind::Along(_) => Page::from(PersonPage::from(page)),
        };
        // What anything means here is what one of the offers means.
        let anything = page.anything.take();
        let anything = anything.and_then(|one| page.offers.iter().position(|offer| offer.message == one));
        page.anything = anything.map(Message::ThereTake);
        for (number, offer) in page.offers.iter_mut().enumerate() {
            let away =
                matches!(offer.role, Role::Standing(Standing::QuickExit) | Role::Listed(Standing::QuickExit));
            offer.message = if away { Message::QuickExit } else { Message::ThereTake(number) };
        }
        page
    }
}

/// What is said of a message of the front, which is one of these: the front made it, or the page had it.
fn deed(message: Message, page: u64) -> Option<Deed> {
    Some(if let Message::ThereTake(offer) = message {
        Deed::Take { page, offer }
    } else if let Message::CountHands { choice, hands } = message {
        Deed::Count { page, choice, hands }
    } else if let Message::Search(words) | Message::TypeCode(words) | Message::Counts(Counts::Type(words)) =
        message
    {
        Deed::Type(words)
    } else if let Message::Counts(Counts::Take(words)) = message {
        Deed::Enter { page, words }
    } else {
        return None;
    })
}

/// A page with nothing on it.
fn emptied(page: &Page) -> Page {
    Page { blocks: Vec::new(), beside: None, ..page.clone() }
}

/// Hears the room until it says that it is over, and looks for it when it is lost.
fn hear(mut stream: UnixStream, meeting: &Meeting, kind: Kind, post: &Post, ear: &Ear) {
    loop {
        while let Ok(Some(told)) = receive::<Told>(&mut stream, MOST_OF_ROOM) {
            let mut now = post.lock();
            let over = match told {
                Told::Page { number, page } => {
                    now.page = Some((number, Box::new(page)));
                    false
                }
                Told::End { page, quick } => {
                    now.end = Some((Box::new(page), quick));
                    true
                }
            };
            drop(now);
            if !ear(News::Post) || over {
                return;
            }
        }
        let mut now = post.lock();
        (now.lost, now.back) = (true, None);
        drop(now);
        if !ear(News::Post) {
            return;
        }
        stream = loop {
            thread::sleep(AGAIN);
            // Somebody asks whether anybody still listens.
            if let Ok((stream, _)) = greet(meeting, kind) {
                break stream;
            }
            if !ear(News::Post) {
                return;
            }
        };
        let mut now = post.lock();
        (now.lost, now.back) = (false, stream.try_clone().ok());
    }
}
