//! What the settings permit, and what silence does.

use std::time::Duration;

use my_rights::app::{App, Effect, Message, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::front::screen::attention::{Attention, Focus};
use my_rights::front::screen::grid::Frame;
use my_rights::front::screen::layout::Layout;
use my_rights::page::{Block, Standing};
use ratatui::layout::Size;
use shelf::language::Locale;

use super::play::{Play, books, guide, id};

#[test]
fn a_kiosk_warns_in_words_and_then_forgets_the_visit() {
    let mut app = guide(Setting::Kiosk, Locale::En);
    app.forget();
    assert_eq!(app.patience(), None, "the first page waits for ever, and wakes nobody");
    app.update(Message::Arrive);
    app.update(Message::UseLanguage(Locale::Ar));
    app.update(Message::Begin(id("phone-in-the-locker")));
    let patience = app.patience().unwrap();
    app.update(Message::Silence);
    assert!(matches!(app.visit().view(), View::Warning { .. }));
    let told = |app: &App| compose(app, &books(), Audience::Person).blocks;
    let (seen, heard) = (told(&app)[0].clone(), told(&app)[1].clone());
    assert!(matches!(&seen, Block::Screen(words) if words.text.contains("30")), "{seen:?}");
    assert!(matches!(&heard, Block::Instead(words) if words.text.contains("30")), "{heard:?}");
    let second = app.patience().unwrap();
    assert_eq!(second, Duration::from_secs(1), "and was {patience:?}");
    app.update(Message::Silence);
    assert!(matches!(&told(&app)[0], Block::Screen(words) if words.text.contains("29")), "the seconds go");
    assert_eq!(told(&app)[1], heard, "whoever listens is told once");
    app.update(Message::StillHere);
    assert_eq!(*app.visit().view(), View::Walk);
    assert_eq!(app.patience(), Some(patience));
    falls_silent(&mut app);
    assert!(app.is_fresh());
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
        assert!(app.is_fresh());
    }
    let played = Play::in_setting(Setting::Kiosk).lines("1 1 s 6 x");
    played.sees("Press Enter to begin.");
    assert_eq!(app.update(Message::QuickExit), Vec::<Effect>::new(), "whoever wants away twice has gone");
    assert!(app.is_fresh());
}

/// Nobody does anything, until the visit is forgotten.
pub(crate) fn falls_silent(app: &mut App) {
    for _ in 0..400 {
        if app.is_fresh() {
            return;
        }
        app.update(Message::Silence);
    }
    panic!("the visit is never forgotten");
}

#[test]
fn any_key_begins_a_visit_and_chooses_nothing() {
    let mut app = guide(Setting::Kiosk, Locale::En);
    app.forget();
    let page = compose(&app, &books(), Audience::Person);
    assert_eq!(page.anything, Some(Message::Arrive));
    assert!(page.standing().next().is_none(), "{:?}", page.offers);
    for message in [
        Message::Open(View::Help),
        Message::Search("somebody else".to_owned()),
        Message::StillHere,
        Message::Open(View::StaffCode),
        Message::Open(View::Welcome),
    ] {
        app.update(message);
        assert!(app.is_fresh());
    }
    app.update(Message::Arrive);
    assert_eq!((app.visit().view(), app.locale()), (&View::Languages, Locale::En));
    assert!(app.patience().is_some(), "and it ends");
}

/// Each language invites in its own words, and a touch begins in it.
#[test]
fn a_language_of_the_page_that_waits_begins_a_visit_in_it() {
    let books = books();
    let others = books.locales().into_iter().filter(|locale| *locale != Locale::En);
    for (nth, locale) in std::iter::once(Locale::En).chain(others).enumerate() {
        let mut app = guide(Setting::Kiosk, Locale::En);
        app.forget();
        let page = compose(&app, &books, Audience::Person);
        let offer = page.choices().nth(nth).unwrap();
        let ui = books.ui(locale);
        assert_eq!(offer.label, ui.language_name());
        let invites = offer.beside.invites.as_ref().unwrap();
        assert_eq!((&invites.name, &invites.how), (&ui.app_name(), &ui.attract_here(nth + 1)));
        assert!(tui_bidi::cells(&invites.how.text) <= 24, "{invites:?}");
        app.update(offer.message.clone());
        assert_eq!((app.visit().view(), app.locale()), (&View::Welcome, locale));
        assert!(app.patience().is_some(), "and it ends");
    }
}

/// What this is and what it keeps can be read before anybody has chosen anything, in each language, and says what holds here.
#[test]
fn what_it_keeps_is_told_before_a_visit_and_from_about() {
    let books = books();
    let mut app = guide(Setting::Kiosk, Locale::En);
    app.forget();
    let waiting = compose(&app, &books, Audience::Person);
    app.update(waiting.choices().last().unwrap().message.clone());
    assert_eq!(app.visit().view(), &View::Keeps);
    for locale in Locale::ALL {
        app.update(Message::UseLanguage(locale));
        assert_eq!(app.visit().view(), &View::Keeps);
        let page = compose(&app, &books, Audience::Person);
        let ui = books.ui(locale);
        let said = |passage| page.blocks.iter().any(|block| *block.passage() == passage);
        assert!(said(ui.guide_stored_shared()) && said(ui.keeps_silence()) && said(ui.guide_danger()));
        assert!(!said(ui.guide_stored()) && !said(ui.keeps_clipboard()) && !said(ui.keeps_counts()));
    }
    let begin = compose(&app, &books, Audience::Person).choices().next().unwrap().message.clone();
    app.update(begin);
    assert_eq!(app.visit().view(), &View::Languages);

    let mut app = guide(Setting::Personal, Locale::En);
    app.update(Message::UseLanguage(Locale::En));
    app.update(Message::Open(View::Guide));
    let about = compose(&app, &books, Audience::Person);
    app.update(about.choices().next().unwrap().message.clone());
    let page = compose(&app, &books, Audience::Person);
    let said = |passage| page.blocks.iter().any(|block| *block.passage() == passage);
    let ui = books.ui(Locale::En);
    assert!(said(ui.guide_stored()) && said(ui.keeps_clipboard()) && !said(ui.keeps_silence()));
}

#[test]
fn all_of_the_page_that_waits_is_seen_in_the_smallest_window() {
    for locale in Locale::ALL {
        let app = guide(Setting::Kiosk, locale);
        let page = compose(&app, &books(), Audience::Person);
        for size in [Size::new(40, 12), Size::new(80, 24), Size::new(132, 43), Size::new(200, 60)] {
            for large in [false, true] {
                let layout = Layout::of(&page, Frame { large, ..Frame::of(size) });
                let field = layout.field();
                let attention = Attention::begin(&field);
                assert!(!attention.more_below(&field), "at {size} in {}", locale.tag());
                assert_eq!(attention.focus, Focus::Choice(0), "the cursor stands where Enter begins");
            }
        }
    }
}

#[test]
fn a_workshop_talks_first_shows_notes_on_request_and_jumps() {
    let played = Play::in_setting(Setting::Workshop).lines("1 3 3 1 1 1 1 1");
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

#[test]
fn a_kiosk_forgets_a_visit_that_somebody_left_by_going_back_to_the_first_page() {
    let mut app = guide(Setting::Kiosk, Locale::En);
    app.update(Message::UseLanguage(Locale::En));
    app.update(Message::Begin(id("phone-in-the-locker")));
    app.update(Message::Choose(id("ask-which-rule")));
    assert!(!app.visit().kept().is_empty());
    while app.visit().may_go_back() {
        app.update(Message::Back);
    }
    assert_eq!(*app.visit().view(), View::Languages);
    assert!(app.patience().is_some(), "there is something to forget");
    falls_silent(&mut app);
    assert!(app.is_fresh() && app.patience().is_none());
}

#[test]
fn what_keeps_itself_is_said_and_what_was_taken_off_does_not_come_back() {
    let played = Play::new("phone-in-the-locker").lines("1");
    played.sees("Kept for your sheet.");
    let mut app = guide(Setting::Personal, Locale::En);
    app.update(Message::UseLanguage(Locale::En));
    app.update(Message::Begin(id("phone-in-the-locker")));
    app.update(Message::Choose(id("ask-which-rule")));
    let kept = app.visit().kept()[0].clone();
    app.update(Message::LetGo(kept.clone()));
    app.update(Message::Back);
    app.update(Message::Choose(id("ask-which-rule")));
    assert!(!app.visit().kept().contains(&kept));
    app.update(Message::Keep(vec![kept.clone()]));
    assert!(app.visit().kept().contains(&kept), "whoever asks for it has it again");
}

#[test]
fn words_rights_and_help_are_about_the_same_page_from_the_list_of_keys() {
    for (direct, listed) in [("w", "0 w"), ("1 r", "1 0 r"), ("1 h", "1 0 h")] {
        let direct = Play::new("phone-in-the-locker").lines(direct);
        let listed = Play::new("phone-in-the-locker").lines(listed);
        let said = |played: &super::play::Played| played.pages.last().unwrap().blocks.clone();
        assert!(said(&direct).len() > 1);
        assert_eq!(said(&direct), said(&listed));
    }
    let words_of_rights = Play::new("phone-in-the-locker").lines("1 r w");
    assert!(!words_of_rights.pages.last().unwrap().blocks.is_empty());
}

#[test]
fn answers_about_oneself_are_on_the_sheet_only_when_they_are_kept() {
    let lines = "2 1 3 3 3 1 1";
    let without = Play::new("my-situation").lines(&format!("{lines} 2"));
    let with = Play::new("my-situation").lines(&format!("{lines} 5 2"));
    let answers = "What is it about? – A treatment, a test or a medicine";
    assert!(!without.printed.contains(answers));
    with.sees(answers);
}
