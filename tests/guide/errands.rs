//! Errands take as long as they take: keys are answered meanwhile, and whoever goes waits for none of them.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use my_rights::app::{App, Kept, Message, Setting, View};
use my_rights::front::queue::{self, Lane, Mail, Next, Wanted};
use my_rights::front::{Ear, Front, Heard, News};
use my_rights::guide::{Ended, Seat, run};
use my_rights::page::Page;
use my_rights::world::{Errand, World};
use shelf::content::{Date, Thing};
use shelf::language::Locale;
use shelf::search::Found;

use super::play::{books, guide, id};

/// Long enough for any machine; nobody waits for it unless something is wrong.
const PATIENCE: Duration = Duration::from_secs(20);

/// A world in which everything takes until somebody says what comes of it.
struct Slow {
    begun: Sender<Errand>,
    answers: Mutex<Receiver<Message>>,
}

impl World for Slow {
    fn perform(&self, errand: Errand) -> Message {
        self.begun.send(errand).unwrap();
        self.answers.lock().unwrap().recv_timeout(PATIENCE).unwrap()
    }
}

enum Said {
    Asked(Message),
    Away,
    News(News),
}

impl Mail for Said {
    fn lane(&self) -> Lane {
        match self {
            Self::Asked(_) => Lane::Person,
            Self::Away => Lane::Away,
            Self::News(_) => Lane::News,
        }
    }
}

/// A front that tells which pages it shows and asks what it is told to ask.
struct Guided {
    shown: Sender<Page>,
    said: queue::Receiver<Said>,
    ear: Ear,
    grace: Option<Duration>,
}

impl Guided {
    fn heard(said: Next<Said>) -> Option<Heard> {
        match said {
            Next::Mail(Said::Asked(message)) => Some(Heard::Message(message)),
            Next::Mail(Said::Away) => Some(Heard::Message(Message::QuickExit)),
            Next::Mail(Said::News(news)) => Some(Heard::News(news)),
            Next::Nothing => None,
            Next::Gone => Some(Heard::End),
        }
    }
}

impl Front for Guided {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        self.shown.send(page.clone()).unwrap();
        Ok(())
    }

    fn hear(&mut self, _page: &Page, _patience: Option<Duration>) -> io::Result<Heard> {
        Ok(Self::heard(self.said.next(Wanted::All, None)).unwrap())
    }

    fn wait(&mut self, _page: &Page, limit: Option<Duration>) -> io::Result<Option<Heard>> {
        Ok(Self::heard(self.said.next(Wanted::NotThePerson, limit)))
    }

    fn grace(&self) -> Option<Duration> {
        self.grace
    }

    fn ear(&self) -> Option<Ear> {
        Some(Arc::clone(&self.ear))
    }

    fn leave(&mut self, page: &Page, _quick: bool) -> io::Result<()> {
        self.show(page)
    }
}

/// Somebody at the guide, and what the world does behind their back.
struct Visit {
    hands: queue::Sender<Said>,
    pages: Receiver<Page>,
    begun: Receiver<Errand>,
    answers: Sender<Message>,
    /// Told whenever an errand has come back to the loop.
    back: Receiver<()>,
    guide: JoinHandle<Ended>,
}

impl Visit {
    /// A front that shows a page after `grace` without its answers; none: it waits for them.
    fn begin(setting: Setting, grace: Option<Duration>) -> Self {
        let (hands, said) = queue::channel();
        let (shown, pages) = mpsc::channel();
        let (begins, begun) = mpsc::channel();
        let (answers, comes) = mpsc::channel();
        let (tells, back) = mpsc::channel();
        let (sender, tells) = (hands.clone(), Mutex::new(tells));
        let ear: Ear = Arc::new(move |news| {
            let heard = sender.send(Said::News(news)).is_ok();
            tells.lock().unwrap().send(()).unwrap_or_default();
            heard
        });
        let world: Arc<dyn World> = Arc::new(Slow { begun: begins, answers: Mutex::new(comes) });
        let guide = thread::spawn(move || {
            let mut app: App = guide(setting, Locale::En);
            app.update(Message::UseLanguage(Locale::En));
            let mut front = Guided { shown, said, ear, grace };
            run(&mut app, &books(), &mut [Seat::alone(&mut front)], &world).unwrap()
        });
        let visit = Self { hands, pages, begun, answers, back, guide };
        visit.sees(|_| true);
        visit
    }

    fn asks(&self, message: Message) {
        self.hands.send(Said::Asked(message)).unwrap();
    }

    /// The next page that is so.
    fn sees(&self, what: impl Fn(&Page) -> bool) -> Page {
        loop {
            let page = self.pages.recv_timeout(PATIENCE).unwrap();
            if what(&page) {
                return page;
            }
        }
    }

    fn sends(&self) -> Errand {
        self.begun.recv_timeout(PATIENCE).unwrap()
    }

    /// The world answers, and the loop has been told.
    fn comes_back(&self, message: Message) {
        self.answers.send(message).unwrap();
        self.back.recv_timeout(PATIENCE).unwrap();
    }

    fn keeps_and_opens_the_sheet(&self) {
        self.asks(Message::Keep(vec![Kept::Right(id("informed-consent"))]));
        self.asks(Message::Open(View::Sheet));
    }
}

fn day(year: u16) -> Message {
    Message::Today(Date { year, month: 11, day: 22 })
}

fn says(page: &Page, words: &str) -> bool {
    page.blocks.iter().any(|block| block.passage().text.contains(words))
}

const AT_ONCE: Option<Duration> = Some(Duration::ZERO);

#[test]
fn keys_are_answered_while_an_errand_takes_its_time() {
    let visit = Visit::begin(Setting::Kiosk, AT_ONCE);
    visit.keeps_and_opens_the_sheet();
    assert_eq!(visit.sends(), Errand::LookAtClock);
    let sheet = visit.sees(|page| page.title.text == "My sheet");
    visit.asks(Message::Back);
    visit.sees(|page| page.title != sheet.title);
    visit.asks(Message::Open(View::Sheet));
    visit.sees(|page| page.title == sheet.title && !says(page, "2031"));
    // It is wanted once more meanwhile: what comes of the first one is worth nothing.
    visit.comes_back(day(1970));
    assert_eq!(visit.sends(), Errand::LookAtClock);
    visit.comes_back(day(2031));
    let dated = visit.pages.recv_timeout(PATIENCE).unwrap();
    assert!(says(&dated, "2031"), "{:?}", dated.blocks);
    drop(visit.hands);
}

#[test]
fn the_end_of_a_visit_gives_its_errands_up_and_a_late_answer_changes_nothing() {
    let visit = Visit::begin(Setting::Kiosk, AT_ONCE);
    visit.keeps_and_opens_the_sheet();
    assert_eq!(visit.sends(), Errand::LookAtClock);
    visit.sees(|page| page.title.text == "My sheet");
    visit.hands.send(Said::Away).unwrap();
    visit.sees(|page| page.title.text != "My sheet");
    visit.comes_back(day(1970));
    // Somebody else.
    visit.asks(Message::Arrive);
    visit.asks(Message::UseLanguage(Locale::En));
    visit.keeps_and_opens_the_sheet();
    assert_eq!(visit.sends(), Errand::LookAtClock);
    let sheet = visit.sees(|page| page.title.text == "My sheet");
    assert!(!says(&sheet, "1970"), "{:?}", sheet.blocks);
    visit.comes_back(day(2031));
    assert!(says(&visit.pages.recv_timeout(PATIENCE).unwrap(), "2031"));
    drop(visit.hands);
}

#[test]
fn whoever_waits_for_the_whole_page_can_still_leave_at_once() {
    let visit = Visit::begin(Setting::Personal, None);
    visit.keeps_and_opens_the_sheet();
    // The sheet wants two things, and either can begin first.
    assert!(matches!(visit.sends(), Errand::LookAtClock | Errand::NameSheet(_)));
    visit.asks(Message::Open(View::Guide));
    visit.hands.send(Said::Away).unwrap();
    assert_eq!(visit.guide.join().unwrap(), Ended::Left);
    let titles: Vec<String> = visit.pages.try_iter().map(|page| page.title.text).collect();
    assert!(!titles.contains(&"My sheet".to_owned()), "it is not told by half: {titles:?}");
    assert_eq!(titles.len(), 2, "the page of the guide is void, the last page is shown: {titles:?}");
}

#[test]
fn what_was_found_for_other_words_is_not_shown() {
    let found = |name| {
        Message::Found(Found { things: vec![Thing::Right(id(name))], is_sure: true, ..Found::default() })
    };
    let offers = |page: &Page, name: &str| {
        page.choices().any(|offer| offer.message == Message::Open(View::Right(id(name))))
    };
    let visit = Visit::begin(Setting::Personal, AT_ONCE);
    visit.asks(Message::Search("one".to_owned()));
    let Errand::Search { words, .. } = visit.sends() else { panic!("a search") };
    assert_eq!(words, "one");
    for words in ["one and", "one and two"] {
        visit.asks(Message::Search(words.to_owned()));
        visit.sees(|page| page.typed.as_ref().is_some_and(|typed| typed.words.text == words));
    }
    visit.comes_back(found("informed-consent"));
    let Errand::Search { words, .. } = visit.sends() else { panic!("a search") };
    assert_eq!(words, "one and two", "nobody looks for what nobody waits for any more");
    visit.comes_back(found("dignity"));
    let page = visit.pages.recv_timeout(PATIENCE).unwrap();
    assert!(offers(&page, "dignity") && !offers(&page, "informed-consent"));
    drop(visit.hands);
}
