//! Lessons, and finding them: on a small shelf of one story, one lesson and one problem, in four languages.

use std::sync::{Arc, LazyLock};

use my_rights::app::{App, Message, Setting, View};
use my_rights::author::prove::prove;
use my_rights::author::stats;
use my_rights::compose::{Audience, compose};
use my_rights::page::{Block, Page};
use my_rights::passage::Passage;
use my_rights::phrasebook::Phrasebooks;
use shelf::compiled::Shelf;
use shelf::content::compile::compile;
use shelf::content::{Catalogue, Length};
use shelf::language::Locale;

use super::folder::small_shelf;
use super::play::{Play, guide_with, id, opened};

const LESSON: &str = "three-words";

static SMALL: LazyLock<Arc<Catalogue>> = LazyLock::new(|| {
    let (content, _) = small_shelf();
    Arc::new(compile(&content).unwrap_or_else(|found| panic!("{found:#?}")))
});

/// The phrases of the small shelf, with the interface that the program brings.
fn books() -> Phrasebooks {
    Phrasebooks::new(small_shelf().1)
}

fn play(setting: Setting) -> Play {
    Play::with(&SMALL, books(), setting)
}

fn reading(locale: Locale) -> App {
    let mut app = guide_with(&SMALL, Setting::Personal, locale);
    for message in [Message::UseLanguage(locale), Message::Home, Message::Begin(id(LESSON))] {
        app.update(message);
    }
    app
}

fn said(page: &Page) -> String {
    let progress = page.place.progress.iter().map(|progress| &progress.told);
    let said: Vec<String> =
        progress.chain(page.blocks.iter().flat_map(Block::passages)).map(Passage::spoken).collect();
    said.join("\n")
}

#[test]
fn a_lesson_from_the_shelf_to_its_recap() {
    for locale in Locale::ALL {
        let played =
            play(Setting::Personal).in_locale(locale.tag()).at(View::Shelf).lines("4 1 1 1 1 b 1 1 1 1 2");
        insta::assert_snapshot!(format!("lesson--{}", locale.tag()), played.printed);
    }
}

#[test]
fn both_fronts_read_the_same_pages() {
    for locale in Locale::ALL {
        for size in [(80, 24), (40, 12), (132, 43)] {
            let read = || play(Setting::Personal).in_locale(locale.tag()).beginning(LESSON);
            let typed = read().lines("1 1 1 1 1 2 2");
            let pressed = read().in_size(size.0, size.1).keys("1111122");
            assert_eq!(typed.met(), pressed.met(), "{} at {size:?}", locale.tag());
        }
    }
}

#[test]
fn a_page_has_its_place_its_question_and_what_it_gives_and_keeps_what_it_says_it_keeps() {
    let books = books();
    let mut app = reading(Locale::En);
    let mut pages = Vec::new();
    loop {
        let page = compose(&app, &books, Audience::Person);
        let last = !page.choices().any(|offer| offer.id == "go-on");
        pages.push(page);
        if last {
            break;
        }
        app.update(Message::Choose(id("go-on")));
    }
    assert_eq!(pages.len(), 6);
    for (number, page) in (1..).zip(&pages) {
        let more = if number < 6 { format!("{} more", 6 - number) } else { "the last one".to_owned() };
        assert!(said(page).contains(&format!("Page {number} · {more}\nThere is time.")), "{}", said(page));
        assert_eq!(
            said(page).contains("A question for you\nWhat would you ask?"),
            number < 6,
            "{}",
            said(page)
        );
    }
    assert!(said(&pages[1]).contains("Please wait a moment."));
    assert!(pages[1].blocks.iter().any(|block| matches!(block, Block::Notice(_))), "it was kept by itself");
    assert!(said(&pages[2]).contains("What good will it do?"));
    assert_eq!(pages[2].choices().map(|offer| offer.id.as_str()).collect::<Vec<_>>(), ["go-on", "keep"]);
    assert_eq!(app.visit().kept().len(), 1);
    // Back through all pages, and no consequence is heard on the way.
    for page in pages.iter().rev().skip(1) {
        app.update(Message::Back);
        assert_eq!(compose(&app, &books, Audience::Person).title, page.title);
    }
    assert_eq!(*app.visit().view(), View::Walk);
}

#[test]
fn the_recap_of_a_lesson_leads_back_to_its_pages_and_knows_no_other_ways() {
    let books = books();
    let mut app = reading(Locale::En);
    for _ in 0..5 {
        app.update(Message::Choose(id("go-on")));
    }
    app.update(Message::Open(View::Recap));
    let page = compose(&app, &books, Audience::Person);
    assert!(!said(&page).contains("Other ways"), "{}", said(&page));
    assert!(said(&page).contains("Informed consent") && said(&page).contains("Please wait a moment."));
    assert_eq!(page.choices().filter(|offer| matches!(offer.message, Message::WalkOnFrom(_))).count(), 5);
    app.update(Message::WalkOnFrom(2));
    assert!(said(&compose(&app, &books, Audience::Person)).starts_with("Page 3 · 3 more"));
}

#[test]
fn in_a_workshop_the_question_is_for_the_group_and_nothing_waits() {
    let played = play(Setting::Workshop).beginning(LESSON).lines("1");
    played.sees("A question for the group").sees("Page 2 · 4 more");
    assert!(!played.printed.contains("Talk about it first"));
}

#[test]
fn a_problem_leads_to_rights_stories_and_lessons() {
    let played = play(Setting::Personal).at(View::Shelf).lines("2 1 6 1");
    played.sees("What is happening to me (1)").sees("You may ask again.");
    assert_eq!(
        played.met(),
        [
            "What would you like to look at?: my-situation problems consent lessons forms search ways",
            "What is happening to you?: no-answer my-situation",
            "Nobody answers me.: keep help new-tablet three-words form-ask right-informed-consent",
            "Informed consent: scenarios country form-ask phone keep",
            "Informed consent: new-tablet three-words",
        ]
    );
}

#[test]
fn things_are_found_by_right_by_length_and_by_words() {
    let ways = |lines: &str| play(Setting::Personal).at(View::Ways).lines(lines).met();
    assert_eq!(ways("2 1 1").last().unwrap(), "Informed consent: new-tablet three-words");
    assert_eq!(ways("3 1").last().unwrap(), "Up to 5 minutes: three-words");
    assert_eq!(ways("3 2").last().unwrap(), "6 to 8 minutes: new-tablet");
    let search = |words: &str| play(Setting::Personal).at(View::Search).lines(words).met();
    assert!(search("three").last().unwrap().starts_with("Search: three-words"));
    assert!(search("nobody_answ").last().unwrap().starts_with("Search: problem-no-answer"));
    assert!(search("consent").last().unwrap().starts_with("Search: term-consent right-informed-consent"));
    for (minutes, length) in
        [(1, Length::Short), (5, Length::Short), (6, Length::Middle), (8, Length::Middle), (9, Length::Long)]
    {
        assert_eq!(Length::of(minutes), length);
    }
}

#[test]
fn a_proof_walks_lessons_and_problems_and_finds_what_they_lack() {
    let whole = prove(&opened(&SMALL), &books()).unwrap();
    assert_eq!(whole.defects, Vec::<String>::new());
    assert!(whole.ways > 10, "{}", whole.told());
    let mut without = (**SMALL).clone();
    without.problems[0].id = id("something-else");
    let told = prove(&Arc::new(Shelf::of(&without)), &books()).unwrap().told();
    assert!(
        told.contains("shelf (ar), by choosing 2 (problems), 1 (something-else): words are missing"),
        "{told}"
    );
    let told = stats::told(&SMALL, &books());
    assert!(told.contains("1 stories, 1 lessons, 1 problems"), "{told}");
}
