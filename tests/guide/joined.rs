//! A room and the terminals that have joined it, over a real socket: in step whatever both do, whoever is killed, and no note
//! before the room.

use std::io;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use my_rights::app::{Lead, Message, Setting, Workshop};
use my_rights::compose::Audience;
use my_rights::front::{Ear, Front, Heard, News};
use my_rights::guide::{Ended, Seat, run};
use my_rights::page::{Block, Page, Standing};
use my_rights::seats::wire::{
    Answer, Deed, Greeting, Kind, MOST_OF_ROOM, MOST_OF_SEAT, Refusal, Told, receive, send,
};
use my_rights::seats::{Chairs, Meeting, NoMeeting, NotJoined, Reserved, join};
use my_rights::world::World;
use shelf::language::Locale;

use super::play::{SHELF, books, guide, id};
use super::world::{Still, TODAY};

/// Longer than anything here takes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// Numbers that look like chance and are the same each time (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// A terminal that has joined, without a front: what it was told last.
struct Terminal {
    stream: UnixStream,
    told: Arc<(Mutex<Option<Told>>, Condvar)>,
}

impl Terminal {
    fn join(folder: &Path, seat: Kind) -> Self {
        let mut stream = UnixStream::connect(folder.join("workshop.socket")).unwrap();
        send(&mut stream, &Greeting::of(seat), MOST_OF_SEAT).unwrap();
        let answer: Answer = receive(&mut stream, MOST_OF_ROOM).unwrap().unwrap();
        assert!(matches!(answer, Answer::Welcome { .. }), "{answer:?}");
        let told: Arc<(Mutex<Option<Told>>, Condvar)> = Arc::default();
        let (mut from, there) = (stream.try_clone().unwrap(), Arc::clone(&told));
        thread::spawn(move || {
            while let Ok(Some(told)) = receive::<Told>(&mut from, MOST_OF_ROOM) {
                *there.0.lock().unwrap() = Some(told);
                there.1.notify_all();
            }
        });
        Self { stream, told }
    }

    fn does(&mut self, deed: &Deed) {
        send(&mut self.stream, deed, MOST_OF_SEAT).unwrap();
    }

    /// Waits until the terminal shows this, and says what it is.
    fn shows(&self, is_it: impl Fn(u64, &Page) -> bool) -> (u64, Page) {
        let is_other = |told: &mut Option<Told>| match told {
            Some(Told::Page { number, page }) => !is_it(*number, page),
            Some(Told::End { .. }) | None => true,
        };
        let (told, timeout) =
            self.told.1.wait_timeout_while(self.told.0.lock().unwrap(), PATIENCE, is_other).unwrap();
        assert!(!timeout.timed_out(), "it shows {told:?}");
        match told.clone() {
            Some(Told::Page { number, page }) => (number, page),
            Some(Told::End { .. }) | None => unreachable!("it was waited for"),
        }
    }

    fn hears_the_end(&self) -> bool {
        let goes_on = |told: &mut Option<Told>| !matches!(told, Some(Told::End { .. }));
        let waited = self.told.1.wait_timeout_while(self.told.0.lock().unwrap(), PATIENCE, goes_on);
        !waited.unwrap().1.timed_out()
    }

    /// Goes as a program does that is killed.
    fn dies(self) {
        self.stream.shutdown(std::net::Shutdown::Both).unwrap();
    }
}

/// What a room does with a page, and with what it hears meanwhile.
type Plays<'t> = dyn FnMut(&Page, &Receiver<News>) -> Heard + 't;

/// The front of a room that a test plays: what it shows is looked at, and what comes next is up to the test.
pub(crate) struct Room<'t> {
    ear: Sender<News>,
    news: Receiver<News>,
    plays: Box<Plays<'t>>,
}

impl<'t> Room<'t> {
    pub(crate) fn played(plays: impl FnMut(&Page, &Receiver<News>) -> Heard + 't) -> Self {
        let (ear, news) = mpsc::channel();
        Self { ear, news, plays: Box::new(plays) }
    }

    /// The whole workshop, with a door at this folder.
    pub(crate) fn run(mut self, folder: &Path, locale: Locale) -> Ended {
        let mut app = guide(Setting::Workshop, locale);
        for message in [Message::UseLanguage(locale), Message::Home] {
            app.update(message);
        }
        let ear = Front::<Page>::ear(&self).unwrap();
        let door =
            Reserved::at(&Meeting::within(folder)).unwrap().open(ear, || Duration::from_mins(90)).unwrap();
        let Chairs { mut notes, mut along, .. } = door.chairs();
        let seats =
            &mut [Seat::alone(&mut self), Seat::of_a_facilitator(&mut notes), Seat::of_one_along(&mut along)];
        let world: Arc<dyn World> = Arc::new(Still { today: TODAY });
        run(&mut app, &books(), seats, &world).unwrap()
    }
}

impl Front for Room<'_> {
    fn show(&mut self, _page: &Page) -> io::Result<()> {
        Ok(())
    }

    fn hear(&mut self, page: &Page, _patience: Option<Duration>) -> io::Result<Heard> {
        Ok((self.plays)(page, &self.news))
    }

    fn wait(&mut self, _page: &Page, _limit: Option<Duration>) -> io::Result<Option<Heard>> {
        Ok(Some(Heard::News(self.news.recv_timeout(PATIENCE).unwrap())))
    }

    fn ear(&self) -> Option<Ear> {
        let ear = Mutex::new(self.ear.clone());
        Some(Arc::new(move |news| ear.lock().unwrap().send(news).is_ok()))
    }

    fn leave(&mut self, _page: &Page, _quick: bool) -> io::Result<()> {
        Ok(())
    }
}

/// What both have to say of the same page.
fn gist(page: &Page) -> (String, String, Vec<String>) {
    let mut names: Vec<String> = page.choices().map(|offer| offer.id.clone()).collect();
    names.retain(|name| name != Standing::Notes.name());
    (page.place.within.text.clone(), page.title.text.clone(), names)
}

fn notes(page: &Page) -> usize {
    page.blocks.iter().filter(|block| matches!(block, Block::Note(_))).count()
}

/// Whether taking an offer ends the workshop: then there is nothing left to be in step.
fn ends(page: &Page, offer: usize) -> bool {
    let gone = page
        .offers
        .get(offer)
        .is_some_and(|offer| ["leave", "close", Standing::QuickExit.name()].contains(&offer.id.as_str()));
    gone || page.offers.is_empty()
}

/// Events by chance at both terminals, over a socket; that of whoever leads dies now and then, and joins again.
struct Storm {
    folder: PathBuf,
    chance: Chance,
    left: usize,
    terminal: Option<Terminal>,
    notes: usize,
    killed: usize,
}

impl Storm {
    fn plays(&mut self, page: &Page, news: &Receiver<News>) -> Heard {
        assert_eq!(notes(page), 0, "a note before everybody, on {:?}", page.title);
        if let Ok(news) = news.try_recv() {
            return Heard::News(news);
        }
        let Some(at) = &mut self.terminal else {
            let anew = Terminal::join(&self.folder, Kind::Notes);
            anew.shows(|_, _| true);
            self.terminal = Some(anew);
            // It is told to the loop that the notes are elsewhere.
            return Heard::News(news.recv_timeout(PATIENCE).unwrap());
        };
        let (number, led) = at.shows(|_, led| gist(led) == gist(page));
        self.notes += notes(&led);
        if self.left == 0 {
            return Heard::End;
        }
        self.left -= 1;
        let chance = &mut self.chance;
        match chance.below(40) {
            0 => {
                self.killed += 1;
                self.terminal.take().unwrap().dies();
            }
            // A page that is gone means nothing any more.
            1 => at.does(&Deed::Take { page: number.wrapping_sub(1), offer: 0 }),
            2 => at.does(&Deed::Type(["", "tablet", "قرص"][chance.below(3)].to_owned())),
            3 => {
                let (choice, hands) = (chance.below(4), u16::try_from(chance.below(40)).unwrap());
                at.does(&Deed::Count { page: number, choice, hands });
            }
            4 => {
                let story = &SHELF.scenarios[chance.below(SHELF.scenarios.len())];
                return Heard::Message(Message::Begin(story.id.clone()));
            }
            nth => {
                let leads = nth % 2 == 0;
                let here = if leads { &led } else { page };
                let offer = chance.below(here.offers.len());
                if ends(here, offer) {
                    return Heard::Message(Message::Home);
                }
                if !leads {
                    return Heard::Message(here.offers[offer].message.clone());
                }
                at.does(&Deed::Take { page: number, offer });
            }
        }
        Heard::News(news.recv_timeout(PATIENCE).unwrap())
    }
}

fn storm(seed: u64, events: usize) {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("here");
    let mut storm = Storm {
        folder: folder.clone(),
        chance: Chance(seed),
        left: events,
        terminal: None,
        notes: 0,
        killed: 0,
    };
    let ended = Room::played(|page, news| storm.plays(page, news)).run(&folder, Locale::En);
    assert_eq!(ended, Ended::Gone);
    assert!(storm.killed > 0 && storm.notes > 0, "{} killed, {} notes", storm.killed, storm.notes);
}

#[test]
fn both_terminals_stay_in_step_through_ten_thousand_events_and_whoever_is_killed_joins_again() {
    thread::scope(|scope| {
        for seed in 0..4 {
            scope.spawn(move || storm(seed, 2500));
        }
    });
}

#[test]
fn whoever_reads_along_sees_what_the_room_sees_and_leads_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("here");
    let there = folder.clone();
    let mut joined: Option<(Terminal, Terminal)> = None;
    let mut turn = 0;
    let ended = Room::played(move |page, news| {
        if let Ok(news) = news.try_recv() {
            return Heard::News(news);
        }
        turn += 1;
        let (along, notes) = joined.get_or_insert_with(|| {
            (Terminal::join(&there, Kind::Along(None)), Terminal::join(&there, Kind::Notes))
        });
        let (number, read) = along.shows(|_, read| gist(read) == gist(page));
        assert!(read.standing().all(|(one, _)| matches!(one, Standing::Again | Standing::QuickExit)));
        match turn {
            1 => Heard::Message(Message::Begin(id("phone-in-the-locker"))),
            2 => {
                along.does(&Deed::Take { page: number, offer: 0 });
                along.does(&Deed::Type("phone".to_owned()));
                // What comes behind it has been heard after it.
                notes.does(&Deed::Minute);
                Heard::News(news.recv_timeout(PATIENCE).unwrap())
            }
            3 => {
                assert_eq!(page.title.text, "Six o’clock");
                Heard::Message(Message::Leave)
            }
            _ => Heard::End,
        }
    });
    let ended = ended.run(&folder, Locale::En);
    assert_eq!(ended, Ended::Left);
}

#[test]
fn a_room_refuses_who_speaks_otherwise_who_says_nothing_we_know_and_the_ninth() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("here");
    let there = folder.clone();
    let ended = Room::played(move |_, _| {
        let knock = || UnixStream::connect(there.join("workshop.socket")).unwrap();
        let mut stream = knock();
        let other = Greeting { guide: "0.0.1".to_owned(), ..Greeting::of(Kind::Notes) };
        send(&mut stream, &other, MOST_OF_SEAT).unwrap();
        let refused: Answer = receive(&mut stream, MOST_OF_ROOM).unwrap().unwrap();
        assert_eq!(refused, Answer::Refused(Refusal::Other(env!("CARGO_PKG_VERSION").to_owned())));
        for nonsense in [&b"GET / HTTP/1.1\r\n\r\n"[..], &[0, 0, 0, 2, b'{', b'}'], &[0xFF; 64]] {
            let mut stream = knock();
            io::Write::write_all(&mut stream, nonsense).unwrap();
            assert!(receive::<Answer>(&mut stream, MOST_OF_ROOM).unwrap_or_default().is_none());
        }
        let sitting: Vec<Terminal> = (0..8).map(|_| Terminal::join(&there, Kind::Along(None))).collect();
        let mut stream = knock();
        send(&mut stream, &Greeting::of(Kind::Notes), MOST_OF_SEAT).unwrap();
        let refused: Answer = receive(&mut stream, MOST_OF_ROOM).unwrap().unwrap();
        assert_eq!(refused, Answer::Refused(Refusal::Full));
        let meeting = || Meeting::within(&there);
        assert!(matches!(join(meeting(), Kind::Notes), Err(NotJoined::Full)));
        assert!(matches!(Reserved::at(&meeting()), Err(NoMeeting::Taken)), "a room has one screen");
        drop(sitting);
        Heard::End
    })
    .run(&folder, Locale::En);
    assert_eq!(ended, Ended::Gone);
    assert!(matches!(join(Meeting::within(&folder), Kind::Notes), Err(NotJoined::NoRoom(_))));
    assert!(
        join(Meeting::within(&folder), Kind::Notes).err().unwrap().to_string().contains("my-rights workshop")
    );
}

#[test]
fn the_time_is_told_to_whoever_leads_and_to_nobody_else() {
    let mut app = guide(Setting::Workshop, Locale::En);
    for message in [
        Message::UseLanguage(Locale::En),
        Message::Watch(Duration::from_mins(90)),
        Message::Begin(id("phone-in-the-locker")),
        Message::Watch(Duration::from_mins(102)),
    ] {
        app.update(message);
    }
    let says = |audience| {
        let page = my_rights::compose::compose(&app, &books(), audience);
        page.blocks
            .iter()
            .flat_map(Block::passages)
            .any(|passage| passage.spoken().contains("12 minutes so far"))
    };
    assert!(says(Audience::Facilitator));
    for audience in [Audience::Person, Audience::Alone, Audience::Along] {
        assert!(!says(audience), "{audience:?}");
    }
}

#[test]
fn the_end_of_a_workshop_is_told_to_every_terminal_and_waits_for_none_that_is_stuck() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("here");
    let there = folder.clone();
    let (keep, kept) = mpsc::channel();
    let mut turn = 0;
    let ended = Room::played(move |_, news| {
        turn += 1;
        if turn == 1 {
            let stuck = UnixStream::connect(there.join("workshop.socket")).unwrap();
            let mut stuck_too = stuck.try_clone().unwrap();
            // It says who it is, and never reads again.
            send(&mut stuck_too, &Greeting::of(Kind::Along(None)), MOST_OF_SEAT).unwrap();
            let along = Terminal::join(&there, Kind::Along(None));
            let notes = Terminal::join(&there, Kind::Notes);
            keep.send((stuck, along, notes)).unwrap();
        }
        if let Ok(news) = news.recv_timeout(Duration::from_millis(50)) {
            return Heard::News(news);
        }
        Heard::Message(if turn < 400 {
            Message::Open(my_rights::app::View::Help)
        } else {
            Message::QuickExit
        })
    })
    .run(&folder, Locale::En);
    assert_eq!(ended, Ended::Left);
    let (_stuck, along, notes) = kept.recv().unwrap();
    assert!(along.hears_the_end() && notes.hears_the_end());
}

#[test]
fn whoever_leads_a_plan_is_told_what_is_left_what_comes_next_and_how_to_end_in_time() {
    let mut app = guide(Setting::Workshop, Locale::En);
    let plan = app.shelf().plan(&id("consent-60")).unwrap();
    let (first, next) = (plan.activities[0].minutes, plan.activities[1].minutes);
    app = app.leading(Workshop::of(plan, None));
    let minutes = |minutes| Message::Watch(Duration::from_mins(minutes));
    for message in [minutes(500), Message::UseLanguage(Locale::En), minutes(501)] {
        app.update(message);
    }
    let facts = |app: &my_rights::app::App, audience| -> Vec<String> {
        let page = my_rights::compose::compose(app, &books(), audience);
        let facts = page.blocks.iter().filter(|block| matches!(block, Block::Facts { .. }));
        facts
            .flat_map(|block| block.passages().map(my_rights::passage::Passage::spoken).collect::<Vec<_>>())
            .collect()
    };
    let told = facts(&app, Audience::Facilitator);
    for said in ["1 minute so far", "59 minutes left", &format!("{} minutes left", first - 1)] {
        assert!(told.iter().any(|told| told == said), "no {said} in {told:?}");
    }
    assert!(told.iter().any(|told| told.ends_with(&format!(", {next} minutes"))), "{told:?}");
    assert!(!told.iter().any(|told| told == "To end in time"), "there is time enough: {told:?}");
    app.update(minutes(530));
    let told = facts(&app, Audience::Facilitator);
    assert!(told.iter().any(|told| told == "To end in time"), "{told:?}");
    assert!(told.iter().any(|told| told.ends_with(" less")), "{told:?}");
    app.update(Message::Lead(Lead::On));
    let told = facts(&app, Audience::Facilitator);
    assert!(
        told.iter().any(|told| *told == format!("{next} minutes left")),
        "the next part begins: {told:?}"
    );
    for audience in [Audience::Person, Audience::Alone, Audience::Along] {
        assert!(facts(&app, audience).iter().all(|told| !told.contains("minute")), "{audience:?}");
    }
}
