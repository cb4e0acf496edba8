//! Finding by words: typed by line and by key, in four languages, and forgotten.

use my_rights::app::{Effect, Message, Setting, View, Wish};
use my_rights::compose::{Audience, compose};
use my_rights::page::Standing;
use shelf::content::Thing;
use shelf::language::Locale;
use shelf::search::Found;

use super::play::{Play, SHELF, books, guide, id};

/// What somebody types in each language: first with a result, then with none.
const TYPED: [(Locale, &str); 4] =
    [(Locale::Ar, "الهاتف"), (Locale::En, "phone_lock"), (Locale::Es, "telefono"), (Locale::Fr, "telephone")];

/// How the search page is reached from the first page of a language that was chosen already.
fn searching(locale: Locale) -> Play {
    Play::from_the_start().in_locale(locale.tag()).at(View::Search)
}

#[test]
fn a_search_by_lines() {
    for (locale, typed) in TYPED {
        let played = searching(locale).lines(&format!("- {typed} qqqqq 9 0 b x"));
        insta::assert_snapshot!(format!("search--{}", locale.tag()), played.printed);
    }
}

#[test]
fn both_fronts_find_the_same() {
    for (locale, typed) in TYPED {
        for size in [(80, 24), (40, 12), (132, 43)] {
            let by_line = searching(locale).lines(&format!("{typed} 1"));
            let keys = typed.replace('_', " ");
            let by_key = searching(locale).in_size(size.0, size.1).keys(&format!("{keys}<down><enter>"));
            assert_eq!(by_line.met().last(), by_key.met().last(), "{typed} at {size:?}");
            assert!(by_line.pages.last().unwrap().typed.is_none(), "the first result is taken");
        }
    }
}

#[test]
fn letters_are_words_and_every_other_key_means_what_it_always_means() {
    // Every one of these is a shortcut on another page.
    let played = searching(Locale::En).keys("hwrklnjs? éq");
    let page = played.pages.last().unwrap();
    assert_eq!(page.typed.as_ref().unwrap().words.text, "hwrklnjs? éq");
    let played = searching(Locale::En).keys("ph<back><back><back><back>on");
    let page = played.pages.last().unwrap();
    assert_eq!(page.typed.as_ref().unwrap().words.text, "on", "an empty line stays where it is");
    for away in ["<esc>", "<f1>"] {
        let played = searching(Locale::En).keys(&format!("phone{away}"));
        assert!(played.pages.last().unwrap().typed.is_none(), "{away}");
    }
    let played = searching(Locale::En).keys("ph<f9>one");
    assert_eq!(played.pages.last().unwrap().typed.as_ref().unwrap().words.text, "ph", "F9 ends the visit");
    let played = searching(Locale::En).keys("article 12 how");
    assert_eq!(
        played.pages.last().unwrap().typed.as_ref().unwrap().words.text,
        "article 12 how",
        "a number is a word"
    );
    for typed in ["3 days in hospital", "phone lock1"] {
        let played = searching(Locale::En).keys(typed);
        let page = played.pages.last().unwrap();
        assert_eq!(page.typed.as_ref().unwrap().words.text, typed, "a digit is a letter");
    }
    let played = searching(Locale::En).keys("ph<left><right>one");
    assert_eq!(
        played.pages.last().unwrap().typed.as_ref().unwrap().words.text,
        "phone",
        "nobody leaves by it"
    );
}

#[test]
fn what_is_pasted_is_looked_for_whole_and_what_is_cut_is_said() {
    let mut app = guide(Setting::Personal, Locale::En);
    app.update(Message::UseLanguage(Locale::En));
    app.update(Message::Home);
    app.update(Message::Open(View::Search));
    let pasted = "\n\t\u{1b}[31mmy\tphone\u{202e}\u{7}\nsecond";
    assert_eq!(app.update(Message::Search(pasted.to_owned())), [Effect::Ask(Wish::Search)]);
    assert_eq!(app.visit().typed(), Some("[31mmy phone second"));
    assert!(!app.visit().is_cut());
    app.update(Message::Search("ش".repeat(700)));
    assert_eq!(app.visit().typed().map(|typed| typed.chars().count()), Some(600));
    app.update(Message::Found(Found::default()));
    let cut = books().ui(Locale::En).search_cut();
    let page = compose(&app, &books(), Audience::Person);
    assert!(page.blocks.iter().any(|block| *block.passage() == cut));
    assert_eq!(app.update(Message::Search("  ".to_owned())), [], "nothing is looked for");
}

#[test]
fn words_can_be_typed_at_any_page_by_line_and_open_the_search() {
    let played = Play::from_the_start().in_locale("en").at(View::Help).lines("they_took_my_fone");
    let page = played.pages.last().unwrap();
    assert_eq!(page.typed.as_ref().unwrap().words.text, "they took my fone");
    let first = page.choices().next().unwrap();
    assert_eq!(first.message, Message::Open(View::Problem(id("took-my-phone"))));
    // A number that is not on the page and a single letter are no words.
    for typed in ["99", "z"] {
        let played = Play::from_the_start().in_locale("en").at(View::Help).lines(typed);
        assert!(played.pages.last().unwrap().typed.is_none(), "{typed}");
    }
    let played = Play::from_the_start().in_locale("en").at(View::Help).lines("i_want_to_kill_myself");
    assert_eq!(played.pages.last().unwrap().choices().next().unwrap().message, Message::Open(View::Help));
}

#[test]
fn who_types_in_another_language_is_offered_it() {
    let played = searching(Locale::En).lines("me_quitaron_el_movil_y_no_me_dejan_llamar");
    let page = played.pages.last().unwrap();
    let problem = Message::Open(View::Problem(id("took-my-phone")));
    assert!(page.choices().take(3).any(|offer| offer.message == problem));
    let offer = page.choices().last().unwrap();
    assert_eq!((offer.message.clone(), offer.label.locale), (Message::UseLanguage(Locale::Es), Locale::Es));
}

#[test]
fn what_was_typed_is_forgotten_with_its_page() {
    let story = Thing::Scenario(id("phone-in-the-locker"));
    let typing = |setting| {
        let mut app = guide(setting, Locale::En);
        app.update(Message::UseLanguage(Locale::En));
        app.update(Message::Home);
        app.update(Message::Open(View::Search));
        app.update(Message::Search("phone".to_owned()));
        app.update(Message::Found(Found { things: vec![story.clone()], is_sure: true, ..Found::default() }));
        app
    };
    let mut app = typing(Setting::Personal);
    app.update(Message::Open(View::About(id("phone-in-the-locker"))));
    app.update(Message::Back);
    assert_eq!(
        app.visit().found().map(|found| found.things.as_slice()),
        Some([story.clone()].as_slice()),
        "one page further on it is still there"
    );
    app.update(Message::Home);
    app.update(Message::Open(View::Search));
    assert_eq!(app.visit().typed(), None);
    for away in [Message::Back, Message::Home, Message::QuickExit] {
        let mut app = typing(Setting::Personal);
        app.update(away);
        assert_eq!(app.visit().typed(), None);
    }
    let mut kiosk = typing(Setting::Kiosk);
    super::settings::falls_silent(&mut kiosk);
    assert!(kiosk.is_fresh());
}

#[test]
fn another_language_looks_again_for_what_was_typed() {
    let mut app = guide(Setting::Personal, Locale::En);
    for message in [Message::UseLanguage(Locale::En), Message::Home, Message::Open(View::Search)] {
        app.update(message);
    }
    app.update(Message::Search("phone".to_owned()));
    app.update(Message::Open(View::Languages));
    assert_eq!(app.update(Message::UseLanguage(Locale::Fr)), [Effect::Ask(Wish::Search)]);
    assert_eq!(app.visit().typed(), Some("phone"));
}

#[test]
fn an_empty_page_and_one_without_a_hit_have_ways_on() {
    for locale in Locale::ALL {
        let played = searching(locale).lines("xwqzj");
        let [empty, nothing] = played.pages.as_slice() else { panic!("two pages") };
        let examples = SHELF.problems.len().min(3);
        assert_eq!(empty.choices().count(), examples);
        let mine = Message::Open(View::About(id("my-situation")));
        assert!(nothing.choices().any(|offer| offer.message == mine));
        assert!(nothing.choices().any(|offer| matches!(offer.message, Message::Open(View::Problem(_)))));
        assert!(nothing.choices().any(|offer| offer.message == Message::Open(View::Help)));
        assert!(nothing.offer(Standing::Back).is_some());
    }
    let mut app = guide(Setting::Personal, Locale::En);
    app.update(Message::UseLanguage(Locale::En));
    for term in &SHELF.terms {
        app.update(Message::Open(View::Term(term.clone())));
        let page = compose(&app, &books(), Audience::Person);
        assert!(!page.blocks.is_empty(), "{term}");
    }
}
