//! Two seats before one app: what the room sees, and what whoever leads it sees.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use my_rights::app::{Message, Setting};
use my_rights::compose::{Audience, compose};
use my_rights::front::far::{Far, Post};
use my_rights::front::screen::trial::Trial;
use my_rights::front::{Ear, Front, Heard, News};
use my_rights::guide::{Seat, run};
use my_rights::page::{Block, Page, PersonPage, Standing};
use my_rights::world::World;
use proptest::prelude::*;
use proptest::sample::Index;
use shelf::language::Locale;

use super::play::{books, guide, id};
use super::world::{Still, TODAY};

/// What stands on the desk of whoever leads, sent there as text.
type Desk = Rc<RefCell<Option<(u64, Page)>>>;

/// What brings it there.
struct Sent(Desk);

impl Post<Page> for Sent {
    fn send(&mut self, number: u64, page: &Page) {
        let sent = serde_json::to_string(page).unwrap();
        *self.0.borrow_mut() = Some((number, serde_json::from_str(&sent).unwrap()));
    }

    fn end(&mut self, _page: &Page, _quick: bool) {}
}

/// The screen of the room: it takes pages for persons, and nothing else.
struct Room {
    screen: Trial,
    desk: Desk,
    deeds: VecDeque<(bool, Index)>,
    /// How often whoever leads saw a note.
    notes: usize,
}

impl Room {
    fn is_in_step(&mut self, page: &PersonPage) {
        let desk = self.desk.borrow();
        let (_, led) = desk.as_ref().unwrap();
        assert_eq!((&page.place, &page.title, page.locale), (&led.place, &led.title, led.locale));
        // The list of everything that can be done has the notes only where they are seen.
        let names = |page: &Page| {
            let names = page.choices().map(|offer| offer.id.clone());
            names.filter(|name| name != Standing::Notes.name()).collect::<Vec<_>>()
        };
        assert_eq!(names(page), names(led), "on {:?}", page.title);
        assert!(!page.blocks.iter().any(|block| matches!(block, Block::Note(_))), "a note for everybody");
        assert!(page.offer(Standing::Notes).is_none(), "nothing would come of it here");
        self.notes += led.blocks.iter().filter(|block| matches!(block, Block::Note(_))).count();
        // What was sent can be shown there.
        let mut screen = Trial::new(80, 24).unwrap();
        screen.show(led).unwrap();
        let title: String = led.title.text.chars().take_while(|letter| *letter != ' ').collect();
        assert!(led.locale == Locale::Ar || screen.seen().contains(&title), "{}", screen.seen());
    }
}

impl Front<PersonPage> for Room {
    fn show(&mut self, page: &PersonPage) -> io::Result<()> {
        Front::<PersonPage>::show(&mut self.screen, page)
    }

    fn hear(&mut self, page: &PersonPage, _patience: Option<Duration>) -> io::Result<Heard> {
        self.is_in_step(page);
        let Some((leads, nth)) = self.deeds.pop_front() else { return Ok(Heard::End) };
        if let Some(message) = page.anything.as_ref().filter(|_| page.offers.is_empty()) {
            return Ok(Heard::Message(message.clone()));
        }
        if leads {
            let desk = self.desk.borrow();
            let (page, led) = desk.as_ref().unwrap();
            let (page, offer) = (*page, nth.index(led.offers.len()));
            return Ok(Heard::News(News::Taken { seat: 1, page, offer }));
        }
        Ok(Heard::Message(page.offers[nth.index(page.offers.len())].message.clone()))
    }

    fn ear(&self) -> Option<Ear> {
        None
    }

    fn leave(&mut self, _page: &PersonPage, _quick: bool) -> io::Result<()> {
        Ok(())
    }
}

/// Two seats at this story; says how many notes whoever leads saw.
fn play(setting: Setting, story: &str, deeds: Vec<(bool, Index)>) -> usize {
    let mut app = guide(setting, Locale::En);
    for message in [Message::UseLanguage(Locale::En), Message::Home, Message::Begin(id(story))] {
        app.update(message);
    }
    let desk = Desk::default();
    let mut far = Far::new(Sent(Rc::clone(&desk)));
    let mut room = Room { screen: Trial::new(80, 24).unwrap(), desk, deeds: deeds.into(), notes: 0 };
    let world: Arc<dyn World> = Arc::new(Still { today: TODAY });
    run(&mut app, &books(), &mut [Seat::of_a_person(&mut room), Seat::of_a_facilitator(&mut far)], &world)
        .unwrap();
    room.notes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_both_do_they_stay_in_step(
        setting in prop_oneof![Just(Setting::Workshop), Just(Setting::Kiosk), Just(Setting::Personal)],
        deeds in prop::collection::vec((any::<bool>(), any::<Index>()), 1..20),
    ) {
        play(setting, "phone-in-the-locker", deeds);
    }
}

#[test]
fn whoever_leads_sees_the_notes_and_the_room_does_not() {
    assert!(play(Setting::Workshop, "phone-in-the-locker", Vec::new()) > 0);
}

#[test]
fn a_page_for_persons_cannot_hold_a_note_however_it_comes() {
    let mut app = guide(Setting::Workshop, Locale::En);
    for message in
        [Message::UseLanguage(Locale::En), Message::Home, Message::Begin(id("phone-in-the-locker"))]
    {
        app.update(message);
    }
    let led = compose(&app, &books(), Audience::Facilitator);
    let noted = |page: &Page| page.blocks.iter().any(|block| matches!(block, Block::Note(_)));
    assert!(noted(&led));
    let beside = Page { beside: Some(Box::new(led.clone())), ..led.clone() };
    let page = PersonPage::from(beside.clone());
    assert!(!noted(&page) && !noted(page.beside.as_ref().unwrap()));
    let received: PersonPage = serde_json::from_str(&serde_json::to_string(&beside).unwrap()).unwrap();
    assert!(!noted(&received) && !noted(received.beside.as_ref().unwrap()));
}

#[test]
fn what_an_offer_means_stays_here_when_a_page_is_sent() {
    let mut app = guide(Setting::Personal, Locale::Ar);
    app.update(Message::UseLanguage(Locale::Ar));
    let page = compose(&app, &books(), Audience::Person);
    let sent: Page = serde_json::from_str(&serde_json::to_string(&page).unwrap()).unwrap();
    let mut known = page;
    for offer in &mut known.offers {
        offer.message = Message::Nothing;
    }
    assert_eq!(sent, known);
}
