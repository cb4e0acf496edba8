//! The shelf that the program brings: every path of it, in every language.

use std::collections::BTreeSet;
use std::sync::Arc;

use my_rights::app::{Message, Setting, View};
use my_rights::author::prove::prove;
use my_rights::compose::{Audience, compose};
use my_rights::page::Block;
use my_rights::phrasebook::Phrasebooks;
use shelf::compiled::Shelf;
use shelf::content::{Flags, Id, Kind, Place};
use shelf::files::Files;
use shelf::language::Locale;

use super::play::{self, SHELF, books, guide};

#[test]
fn every_place_of_every_scenario_is_met_and_says_what_it_should_in_every_language() {
    let books = books();
    for scenario in &SHELF.scenarios {
        for locale in Locale::ALL {
            let mut app = guide(Setting::Personal, locale);
            app.update(Message::UseLanguage(locale));
            app.update(Message::Begin(scenario.id.clone()));
            let mut met: BTreeSet<(Place, Flags)> = BTreeSet::new();
            let mut open = vec![app];
            while let Some(app) = open.pop() {
                let walk = app.visit().walk().unwrap();
                if !met.insert((walk.place(), walk.flags())) {
                    continue;
                }
                let page = compose(&app, &books, Audience::Person);
                let said =
                    page.blocks.iter().map(Block::passage).chain(page.choices().map(|offer| &offer.label));
                for passage in said {
                    assert_eq!(passage.locale, locale, "borrowed words in {}: {passage:?}", scenario.id);
                }
                let rests = walk.at_rest();
                assert_eq!(rests, page.choices().any(|offer| offer.id == "recap"), "{}", scenario.id);
                let chosen: Vec<Id> = walk.choices().map(|choice| choice.id.clone()).collect();
                assert_eq!(rests, chosen.is_empty(), "a dead end in {}", scenario.id);
                for id in chosen {
                    let mut next = app.clone();
                    next.update(Message::Choose(id));
                    if scenario.kind == Kind::Story {
                        let page = compose(&next, &books, Audience::Person);
                        assert_eq!(page.choices().next().unwrap().message, Message::GoOn);
                        next.update(Message::GoOn);
                    }
                    open.push(next);
                }
            }
            let places: BTreeSet<Place> = met.iter().map(|(place, _)| *place).collect();
            assert_eq!(places.len(), scenario.places().count(), "unreached places in {}", scenario.id);
        }
    }
}

#[test]
fn every_right_is_told_in_full_with_its_sources() {
    let books = books();
    for locale in Locale::ALL {
        for right in &SHELF.rights {
            let mut app = guide(Setting::Personal, locale);
            app.update(Message::UseLanguage(locale));
            app.update(Message::Open(View::Right(right.id.clone())));
            let page = compose(&app, &books, Audience::Person);
            let asides = page.blocks.iter().filter(|block| matches!(block, Block::Aside(_))).count();
            assert!(asides >= 3, "{} says publisher, address and the day it was checked", right.id);
            // Only the address is nobody's language.
            let foreign = page.blocks.iter().filter(|block| block.passage().locale != locale);
            assert!(
                foreign.clone().all(|block| block.passage().text.starts_with("https://")),
                "{:?}",
                right.id
            );
        }
    }
}

#[test]
fn a_proof_finds_a_missing_phrase_and_the_shortest_path_to_it() {
    let story = play::id("five-people-and-a-light");
    let mut shelf = (**SHELF).clone();
    shelf.scenarios.retain(|scenario| scenario.id == story);
    shelf.countries.clear();
    let opened = Arc::new(Shelf::of(&shelf));
    let whole = prove(&opened, &books()).unwrap();
    assert_eq!(whole.defects, Vec::<String>::new());
    assert!(whole.states > 7 && whole.plays > whole.states && whole.longest.0 > 1, "{}", whole.told());

    let files = my_rights::embedded::locales();
    let without = files.iter().map(|file| {
        let text = String::from_utf8(file.bytes.to_vec()).unwrap();
        let key = "five-people-and-a-light--look-at-me--say-nothing";
        (file.path.clone(), text.replace(key, "five-people-and-a-light--lost").into_bytes())
    });
    let books = Phrasebooks::new(Files::new(files.root(), without));
    let broken = prove(&opened, &books).unwrap();
    let told = broken.told();
    assert!(told.contains("five-people-and-a-light (ar), at its start: words are missing"), "{told}");
}
