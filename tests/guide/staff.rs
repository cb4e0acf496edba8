//! Behind the guide, for hub staff: only with their code, and not for long.

use std::sync::Arc;

use my_rights::app::{App, Condition, Counted, Door, Effect, MASK, Message, Setting, Tried, View, Wish};
use my_rights::compose::{Audience, compose};
use my_rights::page::{Page, Standing};
use shelf::content::{Hub, compile};
use shelf::files::File;
use shelf::language::Locale;

use super::play::{SHELF, books, guide, id, opened};
use super::settings::falls_silent;

const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$bm90IGEgcmVhbCBoYXNoISE";

/// A hub with this in its part about kiosks.
pub(crate) fn hub(kiosk: &str) -> Hub {
    let text =
        format!("format: 1\nlanguage: en\nname: The Blue Door\nkiosk: {{ {kiosk} }}\nchecked: 2026-11-22\n");
    let file = File { path: "hub.yaml".to_owned(), bytes: text.into_bytes().into() };
    compile::hub(&file, &[]).unwrap()
}

/// A kiosk before anybody has come.
fn kiosk(says: &str) -> App {
    let mut app = guide(Setting::Kiosk, Locale::En).in_hub(hub(says));
    app.forget();
    app
}

fn page(app: &App) -> Page {
    compose(app, &books(), Audience::Person)
}

fn with_code() -> App {
    kiosk(&format!("code: \"{HASH}\", counts: true, print: {{}}"))
}

/// Types letter by letter, as a screen does: it knows only what stands on the page.
fn types(app: &mut App, code: &str) {
    for letter in code.chars() {
        let shown = page(app).typed.unwrap().words.text;
        app.update(Message::TypeCode(format!("{shown}{letter}")));
    }
}

#[test]
fn without_a_code_there_is_no_way_behind_the_guide() {
    for mut app in [
        kiosk("counts: true"),
        guide(Setting::Personal, Locale::En).in_hub(hub(&format!("code: \"{HASH}\""))),
    ] {
        for _ in 0..2 {
            assert!(page(&app).offer(Standing::Staff).is_none());
            app.update(Message::Open(View::StaffCode));
            assert_ne!(*app.visit().view(), View::StaffCode);
            app.update(Message::Arrive);
        }
    }
}

#[test]
fn the_code_is_never_on_a_page_and_goes_to_the_world_once() {
    for begins in [false, true] {
        let mut app = with_code();
        if begins {
            app.update(Message::Arrive);
            app.update(Message::UseLanguage(Locale::Fr));
        }
        let offer = page(&app).offer(Standing::Staff).unwrap().message.clone();
        app.update(offer);
        assert_eq!(*app.visit().view(), View::StaffCode);
        types(&mut app, "secret");
        app.update(Message::TypeCode(MASK.to_string().repeat(4)));
        types(&mut app, "XY9");
        assert_eq!(page(&app).typed.unwrap().words.text, MASK.to_string().repeat(7));
        assert!(!format!("{:?}", page(&app)).contains("XY9"));
        assert_eq!(app.update(Message::TryCode), [Effect::Ask(Wish::TryCode("secrXY9".to_owned()))]);
        assert_eq!(app.update(Message::TryCode), [], "one after another");
        app.update(Message::CodeTried(Tried::Wrong));
        assert_eq!((app.visit().view(), app.visit().staff().door()), (&View::StaffCode, Door::Wrong));
        assert_eq!(app.update(Message::CodeTried(Tried::Right)), [], "nobody asked");
        assert_eq!(*app.visit().view(), View::StaffCode);
    }
}

#[test]
fn the_page_behind_it_does_what_it_says_and_only_while_it_is_open() {
    let mut app = with_code();
    for away in [Message::LeaveKiosk, Message::BeginAnew, Message::TestPrinter] {
        assert_eq!(app.update(away), []);
    }
    let open = |app: &mut App| {
        app.update(Message::Open(View::StaffCode));
        types(app, "open-sesame");
        app.update(Message::TryCode);
        assert_eq!(app.update(Message::CodeTried(Tried::Right)), [Effect::Ask(Wish::Report)]);
        assert_eq!(*app.visit().view(), View::Staff);
    };
    open(&mut app);
    app.update(Message::Reported(Condition { shelf: "2026-11-30".to_owned(), ..Condition::default() }));
    let ids: Vec<String> = page(&app).choices().map(|offer| offer.id.clone()).collect();
    assert_eq!(ids, ["print", "anew", "leave"]);
    assert_eq!(app.update(Message::TestPrinter), [Effect::Ask(Wish::Print(u16::MAX))]);
    assert_eq!(app.patience().unwrap().as_secs(), 60);
    app.update(Message::Silence);
    assert!(app.is_fresh(), "it closes by itself, without a warning");
    open(&mut app);
    app.update(Message::Back);
    assert_eq!(app.update(Message::LeaveKiosk), [], "whoever comes next needs the code again");
    assert!(app.visit().staff().report().is_none());
    app.forget();
    open(&mut app);
    assert_eq!(app.update(Message::LeaveKiosk), [Effect::End { quick: false }]);
    assert!(app.visit().kept().is_empty());
}

#[test]
fn what_is_counted_is_that_somebody_came_and_that_a_story_began() {
    let mut app = with_code();
    assert_eq!(app.update(Message::Arrive), []);
    assert_eq!(app.update(Message::UseLanguage(Locale::Ar)), [Effect::Ask(Wish::Count(Counted::Visit))]);
    assert_eq!(app.update(Message::UseLanguage(Locale::En)), []);
    let story = Message::Begin(id("phone-in-the-locker"));
    assert_eq!(app.update(story.clone()), [Effect::Ask(Wish::Count(Counted::Story))]);
    assert_eq!(app.update(story.clone()), [], "they go on with it");
    let mut silent = kiosk("theme: dark");
    silent.update(Message::Arrive);
    assert_eq!(silent.update(Message::UseLanguage(Locale::Ar)), []);
    assert_eq!(silent.update(story), []);
}

#[test]
fn a_hub_says_languages_times_stories_and_the_second_language() {
    let mut app = kiosk("languages: [fr, ar], warn-after: 10m, forget-after: 45s, second: en");
    assert_eq!(app.locale(), Locale::Fr);
    app.update(Message::Arrive);
    let offered: Vec<String> = page(&app).choices().map(|offer| offer.id.clone()).collect();
    assert_eq!(offered, ["fr", "ar"]);
    app.update(Message::UseLanguage(Locale::Es));
    assert_eq!(*app.visit().view(), View::Languages, "it is not offered");
    app.update(Message::UseLanguage(Locale::Ar));
    assert_eq!((app.locale(), app.second()), (Locale::Ar, Some(Locale::En)));
    assert_eq!(app.patience().unwrap().as_secs(), 600);
    app.update(Message::Silence);
    assert!(matches!(app.visit().view(), View::Warning { still, .. } if still.as_secs() == 45));
    falls_silent(&mut app);
    assert_eq!(app.locale(), Locale::Fr);
    let mut one = kiosk("languages: [es]");
    one.update(Message::Arrive);
    assert_eq!((one.visit().view(), one.locale()), (&View::Welcome, Locale::Es), "nobody has to choose");
}

#[test]
fn what_a_hub_hides_is_on_no_list_and_cannot_be_begun() {
    let shelf = opened(&SHELF);
    let hub = hub("hides: [phone-in-the-locker]");
    let part = shelf.leaving_out(|id| hub.kiosk.has(id));
    let phone = id("phone-in-the-locker");
    let card = |shelf: &shelf::compiled::Shelf| shelf.cards().any(|card| card.id == phone);
    assert!(card(&shelf) && !card(&part));
    assert!(part.card(&phone).is_none() && part.scenario(&phone).is_none());
    assert_eq!(part.cards().count() + 1, shelf.cards().count());
    let theme = shelf.scenario(&phone).unwrap().theme.clone().unwrap();
    assert_eq!(part.library.count_within(&theme) + 1, shelf.library.count_within(&theme));
    assert_eq!(part.within(&theme).count(), part.library.count_within(&theme));
    assert!(part.library.problems.iter().all(|problem| !problem.scenarios.contains(&phone)));
    let whole = shelf.leaving_out(|_| true);
    assert_eq!(whole.library, shelf.library);
    let only = shelf.leaving_out(|id| *id == phone);
    assert_eq!(only.cards().count(), 1);
    assert_eq!(Arc::new(only).library.lessons(), 0);
}
