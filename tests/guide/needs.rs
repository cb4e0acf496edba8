//! What somebody needs, to see a page at all: from everywhere, for the visit, and wiped with it.

use my_rights::app::{Message, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::page::Standing;
use my_rights::preferences::{Needs, Size, Theme};
use shelf::language::Locale;

use super::play::{Play, books, guide, id};

#[test]
fn it_is_offered_on_every_page_and_holds_for_the_visit() {
    let mut app = guide(Setting::Kiosk, Locale::En);
    for message in [
        Message::Nothing,
        Message::UseLanguage(Locale::En),
        Message::Home,
        Message::Begin(id("phone-in-the-locker")),
    ] {
        app.update(message);
        let page = compose(&app, &books(), Audience::Person);
        assert_eq!(
            page.offer(Standing::Needs).unwrap().message,
            Message::Open(View::Needs),
            "{:?}",
            page.title
        );
        assert_eq!(page.needs, Needs::default());
    }
    app.update(Message::Open(View::Needs));
    let take = |app: &mut my_rights::app::App, id: &str| {
        let page = compose(app, &books(), Audience::Person);
        let message = page.choices().find(|offer| offer.id == id).unwrap().message.clone();
        app.update(message);
        compose(app, &books(), Audience::Person)
    };
    assert!(!compose(&app, &books(), Audience::Person).choices().any(|offer| offer.id == "as-before"));
    take(&mut app, "larger");
    let page = take(&mut app, "contrast-light");
    let both = Needs { theme: Some(Theme::ContrastLight), size: Some(Size::Large) };
    assert_eq!(page.needs, both, "one does not undo the other");
    assert_eq!(page.place.over.as_ref().unwrap().text, books().ui(Locale::En).offer_needs().text);
    app.update(Message::Back);
    assert_eq!(compose(&app, &books(), Audience::Person).needs, both, "on every page");
    app.update(Message::Open(View::Needs));
    assert_eq!(take(&mut app, "as-before").needs, Needs::default());
    take(&mut app, "own-colours");
    app.update(Message::QuickExit);
    assert_eq!(compose(&app, &books(), Audience::Person).needs, Needs::default(), "nobody else has it");
}

#[test]
fn whoever_listens_is_told_what_there_is_for_an_ear() {
    for locale in Locale::ALL {
        let played = Play::new("phone-in-the-locker").in_locale(locale.tag()).lines("g");
        let books = books();
        let ui = books.ui(locale);
        played.sees(&ui.needs_lines().spoken());
        assert!(!played.printed.contains(&ui.needs_larger().spoken()), "{}", played.printed);
    }
    Play::new("phone-in-the-locker").keys("g").sees("Stronger contrast");
}
