//! The first minute: from the first page to words that somebody can say, and to a sheet.

use my_rights::app::{Message, Notice, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::front::screen::attention::Attention;
use my_rights::front::screen::grid::Frame;
use my_rights::front::screen::layout::Layout;
use ratatui::layout::Size;
use shelf::language::Locale;

use super::play::{Play, books, guide, id};

/// The languages by their numbers on the first page of an English guide.
const NUMBERS: [(Locale, usize); 4] = [(Locale::En, 1), (Locale::Ar, 2), (Locale::Es, 3), (Locale::Fr, 4)];

#[test]
fn all_of_the_first_page_is_seen_in_the_smallest_window() {
    for locale in Locale::ALL {
        let mut app = guide(Setting::Personal, locale);
        app.update(Message::UseLanguage(locale));
        assert_eq!(*app.visit().view(), View::Welcome);
        let page = compose(&app, &books(), Audience::Person);
        assert!(page.choices().count() >= 4);
        let layout = Layout::of(&page, Frame::of(Size::new(40, 12)));
        let field = layout.field();
        assert!(!Attention::begin(&field).more_below(&field), "{} does not fit", locale.tag());
    }
}

#[test]
fn words_to_say_are_three_keys_away_in_every_language() {
    for (locale, number) in NUMBERS {
        let say = books().ui(locale).problem_say().text;
        let played = Play::from_the_start().keys(&format!("{number}11"));
        let page = played.pages.last().unwrap();
        assert!(page.blocks.iter().any(|block| block.passage().text == say), "{}", locale.tag());
    }
}

#[test]
fn whoever_said_the_language_is_not_asked_for_it_but_at_a_kiosk() {
    for (setting, first) in [
        (Setting::Personal, View::Welcome),
        (Setting::Workshop, View::Welcome),
        (Setting::Kiosk, View::Attract),
    ] {
        let mut app = guide(setting, Locale::Es).told_the_language();
        assert_eq!(*app.visit().view(), first, "{setting:?}");
        assert!(app.is_fresh());
        app.update(Message::Arrive);
        app.update(Message::Open(View::Help));
        app.forget();
        assert_eq!(*app.visit().view(), first, "{setting:?}");
    }
    let mut app = guide(Setting::Personal, Locale::Es).told_the_language();
    app.update(Message::Back);
    assert_eq!(*app.visit().view(), View::Languages, "the languages are one page back");
}

#[test]
fn what_is_kept_is_said_only_where_somebody_can_take_it_along() {
    for (setting, is_said) in [(Setting::Personal, true), (Setting::Kiosk, false), (Setting::Workshop, false)]
    {
        let mut app = guide(setting, Locale::En);
        app.update(Message::UseLanguage(Locale::En));
        app.update(Message::Begin(id("phone-in-the-locker")));
        app.update(Message::Choose(id("ask-which-rule")));
        let before = app.visit().kept().len();
        assert_eq!(before == 0, setting == Setting::Workshop, "nothing before the group has talked");
        assert_eq!(matches!(app.visit().notice(), Some(Notice::Kept(_))), is_said, "{setting:?}");
        app.update(Message::Reveal);
        assert!(!app.visit().kept().is_empty());
    }
}

#[test]
fn a_whole_visit_by_ear_from_a_problem_to_a_sheet() {
    for (locale, number) in NUMBERS {
        let played = Play::from_the_start().lines(&format!("{number} 1 1 1 2 1 1 1 1 1 1 1 k 1 x"));
        insta::assert_snapshot!(format!("by-ear-{}", locale.tag()), played.printed);
    }
}
