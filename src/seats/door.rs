//! The room's side: who comes in, what they are shown, what they do.
//!
//! Two boards hang in a room, one for each sort of seat, with the page that stands there now. Whoever sits before one has a
//! thread that reads it to them, and one that hears them; a reader who is slow misses pages, and nobody waits for them. So
//! there is never more than one page for anybody. It refuses to know what stands on a page.

use std::io;
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::meeting::{Meeting, NoMeeting, Open, is_of_this_user};
use super::wire::{Answer, Deed, Greeting, Kind, MOST_OF_ROOM, MOST_OF_SEAT, Refusal, Told, receive, send};
use crate::app::Message;
use crate::front::far::{Far, Post};
use crate::front::{Ear, News};
use crate::page::{Page, PersonPage};
use shelf::language::Locale;

/// How many terminals can sit down.
const CHAIRS: usize = 8;
/// How long somebody who has come in has to say who they are.
const TO_GREET: Duration = Duration::from_secs(2);
/// How long a terminal may take nothing of what it is told, before it is given up.
const TO_TAKE: Duration = Duration::from_secs(10);
/// How long a room that ends waits until everybody knows. Nobody waits longer for a terminal that is stuck.
const TO_END: Duration = Duration::from_millis(60);

/// The number of the seat that terminals of this kind answer for: its place among the seats of the loop.
const fn number(kind: Kind) -> usize {
    match kind {
        Kind::Notes => 1,
        Kind::Along(_) => 2,
    }
}

/// An open door of a room. When it goes, the door is shut, and whoever sits there is told nothing more.
pub struct Door {
    room: Arc<Room>,
    open: Open,
}

/// The seats behind a door, for the loop: after that of the room, in this order.
pub struct Chairs {
    /// That of whoever leads.
    pub notes: Far<Page>,
    /// That of whoever reads along.
    pub along: Far<PersonPage>,
    /// Those of whoever reads along in a language of their own.
    pub spoken: Vec<(Locale, Far<PersonPage>)>,
}

struct Room {
    notes: Board,
    along: Board,
    spoken: Vec<(Locale, Board)>,
    clock: Clock,
    began: Duration,
    shut: Mutex<bool>,
}

/// How long the machine has been on.
type Clock = fn() -> Duration;

/// What those who sit here are shown.
#[derive(Default)]
struct Board {
    now: Mutex<Now>,
    changed: Condvar,
}

#[derive(Default)]
struct Now {
    number: u64,
    page: Option<Arc<Page>>,
    /// Whether that is the last page, and whether somebody wanted away at once.
    end: Option<bool>,
    /// Who sits here.
    sitting: Vec<u64>,
    /// How many have ever sat down.
    came: u64,
    /// How many of them are still to be told that it is over.
    untold: usize,
}

impl Board {
    fn lock(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place for the door of a room, which nobody else can open: whoever knocks waits until there is somebody who hears them.
pub struct Reserved {
    listener: UnixListener,
    open: Open,
}

impl Reserved {
    /// Reserves the place where terminals meet.
    ///
    /// # Errors
    ///
    /// When another room is open, or the system refuses.
    pub fn at(meeting: &Meeting) -> Result<Self, NoMeeting> {
        let (listener, open) = meeting.open()?;
        Ok(Self { listener, open })
    }

    /// Opens the door; what is done behind it goes into `ear`. `clock` says how long the machine has been on.
    ///
    /// # Errors
    ///
    /// When the system gives us no thread.
    pub fn open(self, ear: Ear, clock: Clock) -> io::Result<Door> {
        let Self { listener, open } = self;
        let room = Room {
            notes: Board::default(),
            along: Board::default(),
            spoken: Locale::ALL.into_iter().map(|locale| (locale, Board::default())).collect(),
            clock,
            began: clock(),
            shut: Mutex::new(false),
        };
        let room = Arc::new(room);
        let inside = Arc::clone(&room);
        let listen = move || inside.let_in(&listener, &ear);
        thread::Builder::new().name("door".into()).spawn(listen)?;
        Ok(Door { room, open })
    }
}

impl Door {
    /// The seats behind it.
    pub fn chairs(&self) -> Chairs {
        let hung = |kind| Hung { room: Arc::clone(&self.room), kind };
        let spoken = Locale::ALL.into_iter();
        Chairs {
            notes: Far::new(hung(Kind::Notes)),
            along: Far::new(hung(Kind::Along(None))),
            spoken: spoken.map(|locale| (locale, Far::new(hung(Kind::Along(Some(locale)))))).collect(),
        }
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        *self.room.shut.lock().unwrap_or_else(PoisonError::into_inner) = true;
        // Whoever waits at the door has to look up.
        drop(self.open.knock());
        for board in self.room.boards() {
            board.lock().sitting.clear();
            board.changed.notify_all();
        }
    }
}

/// What hangs a page on a board.
struct Hung {
    room: Arc<Room>,
    kind: Kind,
}

impl Post<Page> for Hung {
    fn send(&mut self, number: u64, page: &Page) {
        self.hang(number, page, None);
    }

    fn end(&mut self, page: &Page, quick: bool) {
        self.last(page, quick);
    }
}

impl Post<PersonPage> for Hung {
    fn send(&mut self, number: u64, page: &PersonPage) {
        self.hang(number, page, None);
    }

    fn end(&mut self, page: &PersonPage, quick: bool) {
        self.last(page, quick);
    }

    /// Pages in the language of the room are made whether somebody reads them or not.
    fn is_seen(&self) -> bool {
        let is_own = matches!(self.kind, Kind::Along(Some(_)));
        !is_own || !self.room.board(self.kind).lock().sitting.is_empty()
    }
}

impl Hung {
    fn hang(&self, number: u64, page: &Page, end: Option<bool>) {
        let board = self.room.board(self.kind);
        let mut now = board.lock();
        now.number = number;
        now.page = Some(Arc::new(page.clone()));
        now.end = end;
        now.untold = now.sitting.len();
        drop(now);
        board.changed.notify_all();
    }

    fn last(&self, page: &Page, quick: bool) {
        let number = self.room.board(self.kind).lock().number.saturating_add(1);
        self.hang(number, page, Some(quick));
        let board = self.room.board(self.kind);
        let waits = |now: &mut Now| now.untold > 0;
        // Those who are stuck find out by themselves.
        drop(board.changed.wait_timeout_while(board.lock(), TO_END, waits));
    }
}

impl Room {
    /// The board of this kind. A language that the room has none for is that of the room.
    fn board(&self, kind: Kind) -> &Board {
        match kind {
            Kind::Notes => &self.notes,
            Kind::Along(None) => &self.along,
            Kind::Along(Some(locale)) => {
                self.spoken.iter().find(|(own, _)| *own == locale).map_or(&self.along, |(_, board)| board)
            }
        }
    }

    fn boards(&self) -> impl Iterator<Item = &Board> {
        [&self.notes, &self.along].into_iter().chain(self.spoken.iter().map(|(_, board)| board))
    }

    /// Lets terminals in for as long as the door is open.
    fn let_in(self: &Arc<Self>, listener: &UnixListener, ear: &Ear) {
        loop {
            let Ok((stream, _)) = listener.accept() else {
                // No more files: whoever knocks is not heard for a while.
                thread::sleep(TO_END);
                continue;
            };
            if *self.shut.lock().unwrap_or_else(PoisonError::into_inner) {
                return;
            }
            if !is_of_this_user(&stream) {
                continue;
            }
            let (room, ear) = (Arc::clone(self), Arc::clone(ear));
            let serve = move || {
                // Whatever is wrong with one terminal is nobody else's matter.
                room.serve(stream, &ear).unwrap_or_default();
            };
            thread::Builder::new().name("terminal".into()).spawn(serve).map(drop).unwrap_or_default();
        }
    }

    /// Everything with one terminal, until it goes.
    fn serve(self: Arc<Self>, mut stream: UnixStream, ear: &Ear) -> io::Result<()> {
        stream.set_write_timeout(Some(TO_TAKE))?;
        stream.set_read_timeout(Some(TO_GREET))?;
        let Some(greeting) = receive::<Greeting>(&mut stream, MOST_OF_SEAT)? else { return Ok(()) };
        stream.set_read_timeout(None)?;
        if !greeting.is_ours() {
            let other = Refusal::Other(Greeting::of(greeting.seat).guide);
            return send(&mut stream, &Answer::Refused(other), MOST_OF_ROOM);
        }
        let kind = greeting.seat;
        let Some(chair) = self.sit(kind) else {
            return send(&mut stream, &Answer::Refused(Refusal::Full), MOST_OF_ROOM);
        };
        let chair = Chair { room: self, ear: Arc::clone(ear), kind, nth: chair };
        let since = chair.room.since().as_secs();
        send(&mut stream, &Answer::Welcome { since }, MOST_OF_ROOM)?;
        let (room, number, there) = (Arc::clone(&chair.room), chair.nth, stream.try_clone()?);
        let tell = move || room.tell(kind, number, there);
        thread::Builder::new().name("told".into()).spawn(tell)?;
        chair.hear(&mut stream)
    }

    /// Takes a chair before the board of this kind; none if there is none.
    fn sit(&self, kind: Kind) -> Option<u64> {
        let own = self.board(kind);
        let others = self.boards().filter(|board| !std::ptr::eq(*board, own));
        let others: usize = others.map(|board| board.lock().sitting.len()).sum();
        let mut now = own.lock();
        if now.sitting.len().saturating_add(others) >= CHAIRS {
            return None;
        }
        now.came = now.came.saturating_add(1);
        let chair = now.came;
        now.sitting.push(chair);
        Some(chair)
    }

    /// Tells whoever sits on this chair each page that stands on the board when they can take it.
    fn tell(&self, kind: Kind, chair: u64, mut stream: UnixStream) {
        let board = self.board(kind);
        let mut seen = None;
        loop {
            let is_old = |now: &mut Now| {
                now.sitting.contains(&chair) && (now.page.is_none() || seen == Some(now.number))
            };
            let now = board.changed.wait_while(board.lock(), is_old).unwrap_or_else(PoisonError::into_inner);
            let Some(page) = now.page.clone().filter(|_| now.sitting.contains(&chair)) else { break };
            let (number, end) = (now.number, now.end);
            drop(now);
            seen = Some(number);
            let page = Page::clone(&page);
            let told = match end {
                None => Told::Page { number, page },
                Some(quick) => Told::End { page, quick },
            };
            let went = send(&mut stream, &told, MOST_OF_ROOM);
            if end.is_some() {
                let mut now = board.lock();
                now.untold = now.untold.saturating_sub(1);
                drop(now);
                board.changed.notify_all();
            }
            if went.is_err() || end.is_some() {
                break;
            }
        }
        // Whoever hears them has to look up.
        stream.shutdown(Shutdown::Both).unwrap_or_default();
    }

    /// How long the workshop has been running.
    fn since(&self) -> Duration {
        (self.clock)().saturating_sub(self.began)
    }
}

/// A chair that is taken, until it goes.
struct Chair {
    room: Arc<Room>,
    ear: Ear,
    kind: Kind,
    /// Which one, among all that were taken before this board.
    nth: u64,
}

impl Chair {
    fn hear(self, stream: &mut UnixStream) -> io::Result<()> {
        self.tell_of_notes();
        while let Some(deed) = receive::<Deed>(stream, MOST_OF_SEAT)? {
            if matches!(self.kind, Kind::Along(_)) {
                // Whoever reads along leads nobody anywhere.
                continue;
            }
            self.say(News::Message(Message::Watch((self.room.clock)())));
            let seat = number(self.kind);
            self.say(match deed {
                Deed::Minute => continue,
                Deed::Take { page, offer } => News::Taken { seat, page, offer },
                Deed::Type(words) => News::Typed { seat, words },
                Deed::Enter { page, words } => News::Entered { seat, page, words },
                Deed::Count { page, choice, hands } => News::Counted { seat, page, choice, hands },
            });
        }
        Ok(())
    }

    fn say(&self, news: News) {
        // It fails when the workshop is over.
        (self.ear)(news);
    }

    /// Says whether the notes have a terminal of their own now.
    fn tell_of_notes(&self) {
        if self.kind == Kind::Notes {
            // Both under one lock, so that the last word is the true one.
            let now = self.room.notes.lock();
            self.say(News::Message(Message::Watch((self.room.clock)())));
            self.say(News::Message(Message::NotesElsewhere(!now.sitting.is_empty())));
        } else if matches!(self.kind, Kind::Along(Some(_))) {
            // The page in this language is made once somebody reads it.
            self.say(News::Message(Message::Watch((self.room.clock)())));
        }
    }
}

impl Drop for Chair {
    fn drop(&mut self) {
        let board = self.room.board(self.kind);
        board.lock().sitting.retain(|chair| *chair != self.nth);
        board.changed.notify_all();
        self.tell_of_notes();
    }
}
