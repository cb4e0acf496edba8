//! A page for somebody who reads another language: every passage beside its own, one sentence at a time, and by ear.

use std::mem::discriminant;

use my_rights::app::{App, Living, Message, Setting, View};
use my_rights::compose::{Audience, compose, compose_beside};
use my_rights::page::{Block, Page, Role, Standing};
use shelf::content::country::Question;
use shelf::content::{Id, Length};
use shelf::language::Locale;

use super::play::{Play, SHELF, books, guide, id};

/// Somebody at home who lives there.
fn reader(locale: Locale, country: Option<&Id>) -> App {
    let mut app = guide(Setting::Personal, locale);
    app.update(Message::UseLanguage(locale));
    app.update(Message::Home);
    if let Some(country) = country {
        app.update(Message::LiveIn(Living::In(country.clone())));
    }
    app
}

/// Every page that can be opened by its name, where somebody lives there.
fn views(country: &Id) -> Vec<View> {
    let shelf = &*SHELF;
    let mut views = vec![
        View::Welcome,
        View::Guide,
        View::Shelf,
        View::Services,
        View::Problems,
        View::Lessons,
        View::Ways,
        View::ByRight,
        View::ByLength,
        View::Help,
        View::Countries,
        View::Country,
        View::RuleSources,
        View::Kept,
        View::Sheet,
    ];
    views.extend(shelf.themes.iter().chain(&shelf.services).cloned().map(View::ShelfBy));
    views.extend(shelf.problems.iter().map(|problem| View::Problem(problem.id.clone())));
    views.extend(shelf.terms.iter().cloned().map(View::Term));
    views.extend(shelf.rights.iter().flat_map(|right| {
        [View::Right(right.id.clone()), View::WithRight(right.id.clone()), View::Rules(right.id.clone())]
    }));
    views.extend(Length::ALL.map(View::OfLength));
    views.extend(shelf.scenarios.iter().map(|scenario| View::About(scenario.id.clone())));
    let answers = |asked: &Question| shelf.country(country).unwrap().answers(*asked).next().is_some();
    views.extend(Question::ALL.into_iter().filter(answers).map(View::Question));
    views
}

/// Whether both halves of a page say the same passages in the same order.
#[track_caller]
fn is_paired(app: &App, second: Locale, books: &my_rights::phrasebook::Phrasebooks) {
    let page = compose_beside(app, books, Audience::Person, second);
    let other = page.beside.as_deref().unwrap();
    let told = |page: &Page| {
        let said = page.blocks.iter().filter(|block| !matches!(block, Block::Notice(_)));
        said.map(discriminant).collect::<Vec<_>>()
    };
    let what = format!("{:?} in {} and {}", app.visit().view(), app.locale().tag(), second.tag());
    assert_eq!(told(&page), told(other), "{what}");
    let ids = |page: &Page| page.choices().map(|offer| offer.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&page), ids(other), "{what}");
    let groups = |page: &Page| page.choices().map(|offer| offer.group.is_some()).collect::<Vec<_>>();
    assert_eq!(groups(&page), groups(other), "{what}");
    assert_eq!((page.locale, other.locale), (app.locale(), second), "{what}");
    assert_eq!((page.title.locale, other.title.locale), (app.locale(), second), "{what}");
}

#[test]
fn every_passage_of_each_page_stands_beside_its_own_in_every_pair() {
    let books = books();
    // Packs in one language and in several, and the readers of each.
    let countries: Vec<&Id> = SHELF.countries.iter().map(|country| &country.id).collect();
    for one in Locale::ALL {
        for second in Locale::ALL.into_iter().filter(|second| *second != one) {
            for (nth, country) in countries.iter().enumerate() {
                let mut app = reader(one, Some(country));
                for view in views(country) {
                    let is_there = matches!(
                        view,
                        View::Country
                            | View::RuleSources
                            | View::Question(_)
                            | View::Rules(_)
                            | View::Right(_)
                    );
                    if nth == 0 || is_there {
                        app.update(Message::Home);
                        app.update(Message::Open(view));
                        is_paired(&app, second, &books);
                    }
                }
            }
        }
    }
}

#[test]
fn so_does_every_page_of_a_walk_with_its_words_and_rights() {
    let books = books();
    for one in Locale::ALL {
        for scenario in &SHELF.scenarios {
            let mut app = reader(one, None);
            app.update(Message::Begin(scenario.id.clone()));
            for step in 0..40 {
                for aside in
                    [None, Some(View::Words), Some(View::Rights), Some(View::Help), Some(View::Recap)]
                {
                    let mut app = app.clone();
                    if let Some(view) = aside {
                        app.update(Message::Open(view));
                    }
                    for second in Locale::ALL.into_iter().filter(|second| *second != one) {
                        is_paired(&app, second, &books);
                    }
                }
                let page = compose(&app, &books, Audience::Person);
                let on = |offer: &&my_rights::page::Offer| {
                    matches!(offer.message, Message::Choose(_) | Message::GoOn | Message::Keep(_))
                };
                let ways: Vec<_> = page.choices().filter(on).collect();
                let Some(offer) = ways.get(step % ways.len().max(1)) else { break };
                app.update(offer.message.clone());
            }
        }
    }
}

/// What is held out, in order: the first passage of each card, until the first card comes again.
fn cards(app: &mut App) -> Vec<(String, String)> {
    let books = books();
    let mut cards = Vec::new();
    loop {
        let page = compose(app, &books, Audience::Person);
        let shown = page.blocks.iter().find(|block| matches!(block, Block::Shown(_))).unwrap();
        let beneath = page.blocks.iter().find(|block| matches!(block, Block::Prose(_))).unwrap();
        let card = (shown.passage().spoken(), beneath.passage().spoken());
        if cards.contains(&card) || cards.len() > 99 {
            return cards;
        }
        cards.push(card);
        let Some(next) = page.choices().find(|offer| offer.id == "next") else { return cards };
        app.update(next.message.clone());
    }
}

#[test]
fn words_to_say_are_held_out_first_and_all_of_the_page_is() {
    let mut app = reader(Locale::Ar, None);
    app.update(Message::Open(View::Problem(id("took-my-phone"))));
    let page = compose_beside(&app, &books(), Audience::Person, Locale::En);
    let said = |page: &Page| {
        let said = page.blocks.iter().find(|block| matches!(block, Block::Said(_)));
        said.unwrap().passage().spoken()
    };
    app.update(Message::Show);
    app.update(Message::ShowIn(Locale::En));
    let held = cards(&mut app);
    let (own, other) = (said(&page), said(page.beside.as_deref().unwrap()));
    let first = held.first().unwrap();
    assert!(other.starts_with(&first.0) && own.starts_with(&first.1), "{first:?}");
    let whole: String = held.iter().map(|(other, _)| other.as_str()).collect();
    for block in &page.beside.as_deref().unwrap().blocks {
        let words = block.passage().spoken();
        let part = words.split(['.', '?', '؟']).next().unwrap();
        assert!(whole.contains(part), "“{part}” is never held out");
    }
}

#[test]
fn what_was_kept_is_held_out_alone() {
    let mut app = reader(Locale::Es, None);
    app.update(Message::Open(View::Problem(id("took-my-phone"))));
    let keep = compose(&app, &books(), Audience::Person);
    let keep = keep.choices().find(|offer| offer.id == "keep").unwrap().message.clone();
    app.update(keep);
    let many = app.visit().kept().len();
    app.update(Message::Open(View::Kept));
    app.update(Message::Show);
    app.update(Message::ShowIn(Locale::Fr));
    let held = cards(&mut app);
    assert!(held.len() >= many && held.len() <= many * 3, "{held:?}");
}

#[test]
fn the_second_language_is_asked_for_once_a_visit() {
    let mut app = reader(Locale::Ar, None);
    app.update(Message::Open(View::Help));
    app.update(Message::Show);
    assert_eq!(*app.visit().view(), View::Second);
    app.update(Message::ShowIn(Locale::Ar));
    assert_eq!((app.visit().view(), app.second()), (&View::Second, None), "their own is none");
    app.update(Message::ShowIn(Locale::Fr));
    assert_eq!((app.visit().view(), app.second()), (&View::Cards, Some(Locale::Fr)));
    app.update(Message::Back);
    assert_eq!(*app.visit().view(), View::Help, "the question is not in the way back");
    app.update(Message::Show);
    assert_eq!(*app.visit().view(), View::Cards);
    app.update(Message::Open(View::Both));
    app.update(Message::Open(View::Second));
    app.update(Message::ShowIn(Locale::Es));
    assert_eq!((app.visit().view(), app.second()), (&View::Both, Some(Locale::Es)));
    // Whoever goes on in the second language needs another one.
    app.update(Message::UseLanguage(Locale::Es));
    assert_eq!(app.second(), None);
    let page = compose(&app, &books(), Audience::Person);
    assert!(
        page.choices().any(|offer| offer.message == Message::ShowIn(Locale::Fr)),
        "it is asked for again"
    );
    app.forget();
    assert_eq!(app.second(), None);
}

#[test]
fn the_languages_of_the_place_stand_first() {
    let country = SHELF.countries.iter().find(|country| country.languages[0].as_str() == "es").unwrap();
    let mut app = reader(Locale::Ar, Some(&country.id));
    app.update(Message::Open(View::Help));
    app.update(Message::Show);
    let page = compose(&app, &books(), Audience::Person);
    let first = page.choices().next().unwrap();
    assert_eq!((first.id.as_str(), first.label.locale), ("es", Locale::Es), "in its own name");
}

#[test]
fn pages_of_choosing_for_oneself_are_not_shown_to_others() {
    let mut app = reader(Locale::En, None);
    for view in [View::Languages, View::Search, View::Card, View::Keys, View::Second] {
        app.update(Message::Home);
        app.update(Message::Open(view.clone()));
        let page = compose(&app, &books(), Audience::Person);
        assert!(page.offer(Standing::Show).is_none(), "{view:?}");
    }
    // From the list of everything it is about the page below.
    app.update(Message::Home);
    app.update(Message::Open(View::Keys));
    let page = compose(&app, &books(), Audience::Person);
    let listed = page.choices().find(|offer| offer.role == Role::Listed(Standing::Show)).unwrap();
    app.update(listed.message.clone());
    app.update(Message::ShowIn(Locale::Ar));
    let page = compose(&app, &books(), Audience::Person);
    assert_eq!(page.place.within.spoken(), "What would you like to look at?");
}

#[test]
fn by_ear_each_is_said_to_be_in_its_language() {
    for locale in Locale::ALL {
        let played = Play::new("phone-in-the-locker").in_locale(locale.tag()).lines("t 1 2 1 4 b b b t");
        insta::assert_snapshot!(format!("shown-by-ear-{}", locale.tag()), played.printed);
    }
}

#[test]
fn whole_pages_stand_side_by_side_where_there_is_room_and_else_one_below_the_other() {
    let row = |screen: &str, words: &str| screen.lines().position(|line| line.contains(words));
    let shown = |columns, rows| Play::new("phone-in-the-locker").in_size(columns, rows).keys("t34").screen;
    let wide = shown(132, 43);
    let (here, there) = ("What could be said or done here?", "Que peut-on dire ou faire ici");
    assert!(row(&wide, here).is_some() && row(&wide, here) == row(&wide, there), "{wide}");
    let narrow = shown(80, 60);
    assert!(row(&narrow, here) < row(&narrow, there), "{narrow}");
}

#[test]
fn a_card_fits_the_smallest_window_with_all_that_can_be_done() {
    let played = Play::new("phone-in-the-locker").in_size(40, 12).keys("t1");
    insta::assert_snapshot!("a-card-40x12", played.screen);
}
