//! Long lists: a part at a time, by eye and by ear, on shelves of many sizes.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use my_rights::app::{App, Message, Setting, View};
use my_rights::author::prove::SIZES;
use my_rights::compose::{Audience, compose};
use my_rights::front::screen::layout::Layout;
use my_rights::page::{Page, Standing};
use my_rights::phrasebook::Phrasebooks;
use proptest::prelude::*;
use shelf::content::compile::compile;
use shelf::content::{Catalogue, Kind, Length};
use shelf::files::Files;
use shelf::language::Locale;

use super::play::{Play, guide_with, id};

#[path = "../../benches/shelf/made.rs"]
mod made;

/// How many stories are made.
const MADE: usize = 240;
/// More things than this stand on no page.
const MOST: usize = 20;
/// Nor more screens than this of the smallest window, where each title is as long as two sentences.
const MOST_SCREENS: usize = 10;

/// The guide’s own stories and many others.
static MANY: LazyLock<(Arc<Catalogue>, Arc<Files>)> = LazyLock::new(|| {
    let (content, locales) = made::shelf(MADE);
    (Arc::new(compile(&content).unwrap()), Arc::new(locales))
});

/// The guide’s own stories and so many others.
fn shelf(count: usize) -> Arc<Catalogue> {
    let mut shelf = (*MANY.0).clone();
    let nth = |id: &str| id.strip_prefix("made-").map_or(0, |nth| nth.parse().unwrap());
    shelf.scenarios.retain(|one| nth(one.id.as_str()) < count || !one.id.as_str().starts_with("made-"));
    Arc::new(shelf)
}

fn reader(shelf: &Arc<Catalogue>, locale: Locale, view: View) -> (App, Phrasebooks) {
    let mut app = guide_with(shelf, Setting::Personal, locale);
    app.update(Message::UseLanguage(locale));
    app.update(Message::Home);
    app.update(Message::Open(view));
    (app, Phrasebooks::new(Arc::clone(&MANY.1)))
}

fn stories(page: &Page) -> Vec<String> {
    let stories = page.choices().filter(|offer| matches!(offer.message, Message::Open(View::About(_))));
    stories.map(|offer| offer.id.clone()).collect()
}

fn take(app: &mut App, page: &Page, standing: Standing) {
    app.update(page.offer(standing).unwrap().message.clone());
}

/// Reads a list from its beginning to its end, and back; each page is short, and what stands on it is on no other.
fn read(mut app: App, books: &Phrasebooks) -> BTreeSet<String> {
    let (mut seen, mut pages) = (BTreeSet::new(), Vec::new());
    loop {
        let page = compose(&app, books, Audience::Person);
        assert!(stories(&page).len() <= MOST, "{}", stories(&page).len());
        for size in SIZES {
            let screens = Layout::screens(&page, size);
            assert!(screens <= MOST_SCREENS, "{screens} screens of {size:?}");
        }
        for story in stories(&page) {
            assert!(seen.insert(story.clone()), "{story} stands twice");
        }
        // Whoever has no key for it finds the same behind the last thing of the list.
        for (standing, name) in [(Standing::More, "next-part"), (Standing::Before, "part-before")] {
            let choice = page.choices().find(|offer| offer.id == name);
            let (choice, tool) =
                (choice.map(|one| &one.message), page.offer(standing).map(|one| &one.message));
            assert_eq!(choice, tool);
        }
        assert_eq!(page.offer(Standing::Before).is_some(), !pages.is_empty());
        let more = page.offer(Standing::More).map(|more| more.message.clone());
        pages.push(page);
        let Some(more) = more else { break };
        app.update(more);
    }
    for before in pages.iter().rev().skip(1) {
        let here = compose(&app, books, Audience::Person);
        take(&mut app, &here, Standing::Before);
        assert_eq!(compose(&app, books, Audience::Person), *before);
    }
    seen
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn a_long_list_is_told_in_parts_and_nothing_is_lost_between_them(
        count in prop_oneof![0..130_usize, 0..MADE],
        locale in prop::sample::select(&Locale::ALL[..]),
    ) {
        let shelf = shelf(count);
        let theme = id("consent");
        let of_theme = shelf.scenarios.iter().filter(|one| one.theme.as_ref() == Some(&theme));
        let names: BTreeSet<String> = of_theme.map(|one| one.id.to_string()).collect();
        let (app, books) = reader(&shelf, locale, View::ShelfBy(theme.clone()));
        prop_assert_eq!(read(app, &books), names);
        let all = shelf.scenarios.iter().filter(|one| Length::of(one.minutes) == Length::Middle);
        let all = all.filter(|one| one.kind != Kind::MySituation).count();
        let (app, books) = reader(&shelf, locale, View::OfLength(Length::Middle));
        prop_assert_eq!(read(app, &books).len(), all);
    }
}

#[test]
fn whoever_comes_back_from_a_story_finds_the_part_they_left() {
    let (mut app, books) = reader(&MANY.0, Locale::En, View::ShelfBy(id("consent")));
    let first = compose(&app, &books, Audience::Person);
    take(&mut app, &first, Standing::More);
    let second = compose(&app, &books, Audience::Person);
    assert_ne!(stories(&first), stories(&second));
    app.update(second.choices().next().unwrap().message.clone());
    app.update(Message::Back);
    assert_eq!(compose(&app, &books, Audience::Person), second);
    // The list of everything is about the same page, and turns it.
    app.update(Message::Open(View::Keys));
    let keys = compose(&app, &books, Audience::Person);
    let before = keys.choices().find(|offer| offer.id == "before").unwrap();
    app.update(before.message.clone());
    assert_eq!(stories(&compose(&app, &books, Audience::Person)), stories(&first));
    // A list that was closed begins at its beginning.
    take(&mut app, &first, Standing::More);
    app.update(Message::Home);
    app.update(Message::Open(View::ShelfBy(id("consent"))));
    assert_eq!(stories(&compose(&app, &books, Audience::Person)), stories(&first));
}

#[test]
fn past_the_end_of_a_list_is_its_last_part() {
    let (mut app, books) = reader(&MANY.0, Locale::Ar, View::ShelfBy(id("consent")));
    app.update(Message::ShowFrom(usize::MAX / 2));
    let page = compose(&app, &books, Audience::Person);
    assert!(page.offer(Standing::More).is_none() && !stories(&page).is_empty());
    take(&mut app, &page, Standing::Before);
    assert_ne!(compose(&app, &books, Audience::Person), page);
}

#[test]
fn by_eye_a_list_says_which_part_it_is_and_leads_on() {
    let play = |tag: &str, size: (u16, u16)| {
        Play::with(&MANY.0, Phrasebooks::new(Arc::clone(&MANY.1)), Setting::Personal)
            .in_locale(tag)
            .at(View::ShelfBy(id("consent")))
            .in_size(size.0, size.1)
    };
    for (tag, size, keys) in [("en", SIZES[0], "."), ("ar", SIZES[0], "ز"), ("en", SIZES[1], ".<end>")] {
        let name = format!("long_list_{tag}_{}x{}", size.0, size.1);
        insta::assert_snapshot!(name, play(tag, size).keys(keys).screen);
    }
}

#[test]
fn by_ear_a_list_is_turned_with_a_sign_or_with_its_last_numbers() {
    let played = |lines: &str| {
        Play::with(&MANY.0, Phrasebooks::new(Arc::clone(&MANY.1)), Setting::Personal)
            .in_locale("en")
            .at(View::ShelfBy(id("consent")))
            .lines(lines)
    };
    let turned = played(". . ,");
    insta::assert_snapshot!("long_list_by_ear", turned.printed);
    let parts: Vec<Vec<String>> = turned.pages.iter().map(stories).collect();
    assert_eq!(parts[1], parts[3]);
    let numbered = played("13 13 14");
    assert_eq!(parts, numbered.pages.iter().map(stories).collect::<Vec<_>>());
}
