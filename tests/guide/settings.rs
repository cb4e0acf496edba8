//! What the settings permit, and what silence does.

use my_rights::app::{Effect, Message, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::locale::Locale;
use my_rights::page::{Block, Standing};

use super::play::{Play, books, guide, id};

#[test]
fn a_kiosk_warns_in_words_and_then_forgets_the_visit() {
    let mut app = guide(Setting::Kiosk, Locale::En);
    assert_eq!(app.patience(), None, "the first page waits for ever, and wakes nobody");
    app.update(Message::UseLanguage(Locale::Ar));
    app.update(Message::Begin(id("phone-in-the-locker")));
    let patience = app.patience().unwrap();
    app.update(Message::Silence);
    assert!(matches!(app.visit().view(), View::Warning { .. }));
    let page = compose(&app, &books(), Audience::Person);
    assert!(page.blocks[0].passage().text.contains("30"), "{page:?}");
    assert!(app.patience().unwrap() < patience);
    app.update(Message::StillHere);
    assert_eq!(*app.visit().view(), View::Walk);
    app.update(Message::Silence);
    app.update(Message::Silence);
    assert!(app.visit().is_fresh());
    assert_eq!(app.locale(), Locale::En);
    assert!(app.visit().walk().is_none());
}

#[test]
fn a_kiosk_cannot_be_left_and_its_quick_exit_begins_again() {
    let mut app = guide(Setting::Kiosk, Locale::En);
    app.update(Message::UseLanguage(Locale::Fr));
    app.update(Message::Begin(id("phone-in-the-locker")));
    for message in [Message::Leave, Message::QuickExit] {
        assert_eq!(app.update(message), Vec::<Effect>::new());
        assert!(app.visit().is_fresh());
    }
    Play::in_setting(Setting::Kiosk).lines("1 1 s 6 x").sees("Choose your language");
}

#[test]
fn a_workshop_talks_first_shows_notes_on_request_and_jumps() {
    let played = Play::in_setting(Setting::Workshop).lines("1 1 2 1 1 1 1 1");
    played.sees("Talk about it first").sees("Show what tends to follow").sees("What tends to follow");
    let mut app = guide(Setting::Workshop, Locale::En);
    app.update(Message::UseLanguage(Locale::En));
    app.update(Message::Begin(id("phone-in-the-locker")));
    let notes = |audience| {
        let page = compose(&app, &books(), audience);
        page.blocks.iter().filter(|block| matches!(block, Block::Note(_))).count()
    };
    assert_eq!(notes(Audience::Person), 0);
    assert!(notes(Audience::Facilitator) > 0);
    let page = compose(&app, &books(), Audience::Person);
    assert!(page.offer(Standing::Jump).is_some() && page.offer(Standing::Notes).is_some());
}

#[test]
fn the_personal_setting_has_no_notes_and_no_jumps_even_when_asked() {
    let mut app = guide(Setting::Personal, Locale::En);
    app.update(Message::UseLanguage(Locale::En));
    app.update(Message::Begin(id("phone-in-the-locker")));
    app.update(Message::ShowNotes(true));
    assert!(!app.visit().shows_notes());
    app.update(Message::Open(View::Jump));
    assert_eq!(*app.visit().view(), View::Walk);
}

#[test]
fn another_language_keeps_the_place_and_the_answers() {
    let first = Play::new("phone-in-the-locker").in_locale("fr").lines("1 1");
    let then = Play::new("phone-in-the-locker").lines("1 l 4 1");
    assert_eq!(first.pages.last().unwrap(), then.pages.last().unwrap());
}
