//! The guide in the two languages that nobody speaks: what shows in them does not come from a phrase.

use std::collections::BTreeSet;

use my_rights::app::{App, Message, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::page::{Block, Page, Standing};
use my_rights::passage::Passage;
use my_rights::phrasebook::Phrasebooks;
use my_rights::phrasebook::pseudo::BRACKETS;
use shelf::content::{Id, Place};
use shelf::language::Locale;

use super::play::{Play, SHELF, books, guide};

/// What of a passage stands outside of every phrase.
fn outside(text: &str) -> String {
    let [open, shut] = BRACKETS;
    let mut depth = 0_usize;
    text.chars()
        .filter(|letter| {
            depth += usize::from(*letter == open);
            let is_outside = depth == 0;
            depth -= usize::from(*letter == shut);
            is_outside
        })
        .collect()
}

fn passages(page: &Page) -> impl Iterator<Item = &Passage> {
    let wording = &page.wording;
    let around = [&wording.more, &wording.too_small, &wording.prompt, &wording.unknown, &wording.note];
    let blocks = page.blocks.iter().map(Block::passage);
    let labels = page.offers.iter().map(|offer| &offer.label);
    blocks.chain(labels).chain([&page.place.within, &page.title]).chain(around)
}

/// Words that no phrase says and that are right as they are: addresses, and the file of a person’s own sheet.
fn is_nobodys(passage: &Passage) -> bool {
    passage.text.starts_with("https://")
}

/// Looks at the page of `app` and at what stands beside it, unless it was `met` before.
fn every_word_is_from_a_phrase(app: &App, books: &Phrasebooks, met: &mut BTreeSet<String>) {
    let mut apps = vec![app.clone()];
    let page = compose(app, books, Audience::Person);
    if !met.insert(format!("{:?}{:?}", page.title, page.blocks)) {
        return;
    }
    for (standing, offer) in page.standing() {
        // The page to come back to, and the way out, are looked at where they are met.
        if matches!(standing, Standing::Back | Standing::Home | Standing::QuickExit | Standing::Keys) {
            continue;
        }
        let mut aside = app.clone();
        aside.update(offer.message.clone());
        apps.push(aside);
    }
    for app in apps.iter().filter(|app| app.locale() == Locale::Accented) {
        for audience in [Audience::Person, Audience::Facilitator] {
            let page = compose(app, books, audience);
            // Where a language is chosen, each is said in its own words.
            let other = |passage: &Passage| {
                let chosen = [Message::UseLanguage(passage.locale), Message::ShowIn(passage.locale)];
                page.offers.iter().any(|offer| chosen.contains(&offer.message))
            };
            for passage in passages(&page).filter(|passage| !is_nobodys(passage) && !other(passage)) {
                assert_eq!(passage.locale, Locale::Accented, "{passage:?}");
                let outside = outside(&passage.spoken());
                assert!(outside.trim().is_empty(), "“{outside}” in {passage:?}");
                let said = passage.spoken();
                let plain: Vec<&str> = said.split(|letter: char| !letter.is_ascii_alphabetic()).collect();
                // An article is cited by number and letter: 25(d); keys that a sentence names are put in as they are.
                let typed = plain.iter().find(|word| word.len() > 1 && !is_put_in(word));
                assert_eq!(typed, None, "typed into {passage:?}");
            }
        }
    }
}

/// What the guide puts into a phrase as it stands: the names of keys.
fn is_put_in(word: &str) -> bool {
    ["Tab", "Enter", "Esc"].contains(&word)
}

#[test]
fn every_word_on_every_page_comes_from_a_phrase() {
    let mut apps = vec![guide(Setting::Personal, Locale::Accented), guide(Setting::Kiosk, Locale::Accented)];
    for setting in [Setting::Personal, Setting::Workshop] {
        let mut app = guide(setting, Locale::Accented);
        app.update(Message::UseLanguage(Locale::Accented));
        apps.push(app.clone());
        let rights = SHELF.rights.iter().map(|right| View::Right(right.id.clone()));
        let by = SHELF.themes.iter().chain(&SHELF.services).map(|id| View::ShelfBy(id.clone()));
        let about = SHELF.scenarios.iter().map(|scenario| View::About(scenario.id.clone()));
        for view in rights.chain(by).chain(about).chain([View::Shelf, View::Services]) {
            let mut open = app.clone();
            open.update(Message::Open(view));
            apps.push(open);
        }
    }
    let (books, mut seen) = (books(), BTreeSet::new());
    for app in &apps {
        every_word_is_from_a_phrase(app, &books, &mut seen);
    }
    let mut places = 0;
    for scenario in &SHELF.scenarios {
        let mut app = guide(Setting::Personal, Locale::Accented);
        app.update(Message::UseLanguage(Locale::Accented));
        app.update(Message::Begin(scenario.id.clone()));
        let (mut met, mut open) = (BTreeSet::<Place>::new(), vec![app]);
        while let Some(app) = open.pop() {
            let walk = app.visit().walk().unwrap();
            if !met.insert(walk.place()) {
                continue;
            }
            every_word_is_from_a_phrase(&app, &books, &mut seen);
            let chosen: Vec<Id> = walk.choices().map(|choice| choice.id.clone()).collect();
            for id in chosen {
                let mut next = app.clone();
                next.update(Message::Choose(id));
                every_word_is_from_a_phrase(&next, &books, &mut seen);
                next.update(Message::GoOn);
                open.push(next);
            }
        }
        places += met.len();
    }
    assert!(places > 200, "only {places} places");
}

/// What each front adds by itself is keys, numbers and signs.
#[test]
fn a_front_adds_no_words() {
    let played = Play::new("phone-in-the-locker").in_locale("en-XA").lines("1 - h b w b ? b zz");
    let words = |text: &str| -> Vec<String> {
        let split = text.split(|letter: char| !letter.is_ascii_alphabetic());
        split.filter(|word| word.len() > 2 && !is_put_in(word)).map(str::to_owned).collect()
    };
    assert_eq!(words(&played.printed), Vec::<String>::new(), "{}", played.printed);
    assert!(played.printed.contains(BRACKETS[0]));
    for (columns, rows) in [(40, 12), (80, 24), (132, 43)] {
        let seen =
            Play::new("phone-in-the-locker").in_locale("en-XA").in_size(columns, rows).keys("1<enter>h");
        assert_eq!(words(&seen.screen), Vec::<String>::new(), "{}", seen.screen);
    }
}

#[test]
fn english_words_run_from_right_to_left_and_can_be_read() {
    let seen = Play::new("phone-in-the-locker").in_locale("ar-XB").keys("");
    let first = seen.screen.lines().find(|line| line.contains("ward")).unwrap();
    let place = |word: &str| first.find(word).unwrap_or_else(|| panic!("no “{word}” in\n{}", seen.screen));
    assert!(place("ward") < place("Inés"), "{first}");
    let mut read: Vec<&str> = first.split_whitespace().collect();
    read.reverse();
    assert!(read.join(" ").contains("Inés is on a hospital .ward"), "{first}");
}
