//! A terminal that has joined as people see it: its room is killed, and another one comes; and what no room is ever shown.

use std::collections::VecDeque;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use my_rights::app::{Message, Setting};
use my_rights::front::far::{Far, Post};
use my_rights::front::{Ear, Front, Heard};
use my_rights::guide::{Ended, Seat, run};
use my_rights::page::{Block, Page, PersonPage};
use my_rights::seats::wire::Kind;
use my_rights::seats::{Left, Meeting, join};
use my_rights::world::World;
use shelf::content::{Kind as Sort, Place};
use shelf::language::Locale;

use super::joined::{PATIENCE, Room};
use super::play::{SHELF, books, guide};
use super::world::{Still, TODAY};

/// A post that keeps the last page, and all that notes have said.
#[derive(Default)]
struct Kept {
    notes: Arc<Mutex<Vec<String>>>,
}

impl Post<Page> for Kept {
    fn send(&mut self, _number: u64, page: &Page) {
        let said = page.blocks.iter().filter(|block| matches!(block, Block::Note(_)));
        *self.notes.lock().unwrap() = said.map(|block| block.passage().text.clone()).collect();
    }

    fn end(&mut self, _page: &Page, _quick: bool) {}
}

/// What is sent to whoever reads along, as it is sent.
#[derive(Default)]
struct Along(Arc<Mutex<String>>);

impl Post<PersonPage> for Along {
    fn send(&mut self, _number: u64, page: &PersonPage) {
        *self.0.lock().unwrap() = serde_json::to_string(page).unwrap();
    }

    fn end(&mut self, _page: &PersonPage, _quick: bool) {}
}

#[test]
fn no_note_of_any_story_in_any_language_comes_before_the_room_while_somebody_has_them_elsewhere() {
    let seen = AtomicUsize::new(0);
    thread::scope(|scope| {
        for locale in [Locale::En, Locale::Ar, Locale::Fr, Locale::Es] {
            let seen = &seen;
            scope.spawn(move || seen.fetch_add(notes_of(locale), Ordering::SeqCst));
        }
    });
    assert!(seen.into_inner() > 4 * 100, "stories have notes");
}

/// Walks every story in this language; says how many notes whoever leads saw.
fn notes_of(locale: Locale) -> usize {
    let mut deeds = vec![Message::UseLanguage(locale), Message::NotesElsewhere(true)];
    for story in SHELF.scenarios.iter().filter(|one| one.kind == Sort::Story) {
        deeds.push(Message::Begin(story.id.clone()));
        for place in story.places().filter(|place| matches!(place, Place::Step(_))) {
            let choice = story.choices(place).first().unwrap().id.clone();
            // Asking for notes on this screen changes nothing: neither by the warning nor without it.
            deeds.extend([
                Message::Jump(place),
                Message::Open(my_rights::app::View::NotesHere),
                Message::ShowNotes(true),
                Message::Open(my_rights::app::View::Hands),
                Message::Back,
                Message::Choose(choice),
                Message::ShowNotes(true),
                Message::Reveal,
            ]);
        }
    }
    let mut deeds = deeds.into_iter();
    let (kept, along) = (Kept::default(), Along::default());
    let (notes, sent) = (Arc::clone(&kept.notes), Arc::clone(&along.0));
    let (mut far, mut reads) = (Far::new(kept), Far::new(along));
    let seen = AtomicUsize::new(0);
    let mut is_elsewhere = 0;
    let mut room = Room::played(|page, _| {
        is_elsewhere += 1;
        if is_elsewhere > 2 {
            let room = serde_json::to_string(page).unwrap();
            let sent = sent.lock().unwrap();
            for note in notes.lock().unwrap().iter() {
                let said = serde_json::to_string(note).unwrap();
                let said = said.trim_matches('"');
                assert!(!room.contains(said) && !sent.contains(said), "{note} on {:?}", page.title);
                seen.fetch_add(1, Ordering::SeqCst);
            }
        }
        deeds.next().map_or(Heard::End, Heard::Message)
    });
    let mut app = guide(Setting::Workshop, locale);
    let world: Arc<dyn World> = Arc::new(Still { today: TODAY });
    let mut seats =
        [Seat::alone(&mut room), Seat::of_a_facilitator(&mut far), Seat::of_one_along(&mut reads)];
    run(&mut app, &books(), &mut seats, &world).unwrap();
    seen.load(Ordering::SeqCst)
}

/// What a terminal shows: the title, and what just happened.
type Shown = (String, Vec<String>);

/// The front of a terminal that a test looks at.
struct Looking {
    ear: Sender<Heard>,
    heard: Receiver<Heard>,
    shown: Sender<Shown>,
    /// What a hand did while a page was waited for.
    held: VecDeque<Heard>,
}

impl Front for Looking {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        let notices = page.blocks.iter().filter(|block| block.is_notice());
        let notices = notices.map(|block| block.passage().text.clone()).collect();
        self.shown.send((page.title.text.clone(), notices)).unwrap();
        Ok(())
    }

    fn hear(&mut self, page: &Page, _patience: Option<Duration>) -> io::Result<Heard> {
        let heard = self.held.pop_front();
        Ok(match heard.unwrap_or_else(|| self.heard.recv_timeout(PATIENCE).unwrap()) {
            // A test says which offer by its name.
            Heard::Message(Message::Search(name)) => {
                let offer = page.offers.iter().find(|offer| offer.id == name);
                offer.map_or(Heard::Silence, |offer| Heard::Message(offer.message.clone()))
            }
            heard @ (Heard::Message(_) | Heard::News(_) | Heard::Silence | Heard::End | Heard::Signal(_)) => {
                heard
            }
        })
    }

    fn wait(&mut self, _page: &Page, limit: Option<Duration>) -> io::Result<Option<Heard>> {
        let heard = self.heard.recv_timeout(limit.unwrap()).ok();
        // Only who wants away is heard meanwhile.
        if let Some(Heard::Message(_)) = heard {
            self.held.extend(heard);
            return Ok(Some(Heard::Silence));
        }
        Ok(heard)
    }

    fn ear(&self) -> Option<Ear> {
        let ear = Mutex::new(self.ear.clone());
        Some(Arc::new(move |news| ear.lock().unwrap().send(Heard::News(news)).is_ok()))
    }

    fn leave(&mut self, page: &Page, _quick: bool) -> io::Result<()> {
        self.shown.send((format!("left: {}", page.title.text), Vec::new())).unwrap();
        Ok(())
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in its order")]
fn a_terminal_goes_on_when_its_room_was_killed_joins_the_next_one_and_ends_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("here");
    let (ear, heard) = mpsc::channel();
    let (shown, seen) = mpsc::channel();
    let hands = ear.clone();
    let sees = |what: &dyn Fn(&Shown) -> bool| loop {
        let page = seen.recv_timeout(PATIENCE).unwrap();
        if what(&page) {
            return;
        }
    };
    thread::scope(|scope| {
        // A room that ends without a word, as one that was killed.
        let (end, ends) = mpsc::channel::<Heard>();
        let there = folder.clone();
        let (open, is_open) = mpsc::channel();
        let first = scope.spawn(move || {
            let mut said = false;
            Room::played(move |_, news| {
                if !said {
                    said = true;
                    open.send(()).unwrap();
                }
                loop {
                    if let Ok(news) = news.recv_timeout(Duration::from_millis(5)) {
                        return Heard::News(news);
                    }
                    if let Ok(heard) = ends.try_recv() {
                        return heard;
                    }
                }
            })
            .run(&there, Locale::En)
        });
        is_open.recv_timeout(PATIENCE).unwrap();
        let joined = join(Meeting::within(&folder), Kind::Notes).unwrap();
        let terminal = scope.spawn(move || {
            let mut front = Looking { ear, heard, shown, held: VecDeque::new() };
            joined.show_on(&mut front, false).unwrap()
        });
        sees(&|(title, _)| title == "What would you like to look at?");
        // Either side leads. What comes with joining may change the page under a hand, which means nothing then.
        hands.send(Heard::Message(Message::Search("problems".to_owned()))).unwrap();
        sees(&|(title, _)| {
            let is_there = title == "What is happening to you?";
            if !is_there {
                hands.send(Heard::Message(Message::Search("problems".to_owned()))).unwrap();
            }
            is_there
        });
        end.send(Heard::Signal(9)).unwrap();
        assert_eq!(first.join().unwrap(), Ended::Signal(9));
        sees(&|(title, notices)| title == "What is happening to you?" && !notices.is_empty());
        let there = folder.clone();
        let mut turn = 0;
        let second = scope.spawn(move || {
            Room::played(move |_, news| {
                turn += 1;
                // It joins, and both minutes and notes are told; then the workshop is over.
                if turn > 2 {
                    return Heard::Message(Message::Leave);
                }
                Heard::News(news.recv_timeout(PATIENCE).unwrap())
            })
            .run(&there, Locale::En)
        });
        assert_eq!(terminal.join().unwrap(), Left::Plainly);
        assert_eq!(second.join().unwrap(), Ended::Left);
    });
    sees(&|(title, _)| title.starts_with("left: "));
}
