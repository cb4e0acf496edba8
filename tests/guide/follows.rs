//! What follows a choice is seen at once: what tends to happen, the words to say, who can help, and the way on.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use my_rights::app::{App, Message, Setting};
use my_rights::compose::{Audience, compose};
use my_rights::front::screen::layout::Layout;
use my_rights::page::{Block, Page};
use shelf::content::{Id, Kind, Scenario};
use shelf::language::Locale;

use super::play::{SHELF, books, guide};

/// The page of what follows each choice of a story, once for each different one.
fn following(scenario: &Scenario, locale: Locale) -> Vec<Page> {
    let mut app = guide(Setting::Personal, locale);
    for message in [Message::UseLanguage(locale), Message::Home, Message::Begin(scenario.id.clone())] {
        app.update(message);
    }
    let (books, mut pages, mut met) = (books(), Vec::new(), BTreeSet::new());
    let mut open: VecDeque<App> = VecDeque::from([app]);
    while let Some(app) = open.pop_front() {
        let walk = app.visit().walk().unwrap();
        if !met.insert((walk.place(), walk.flags())) {
            continue;
        }
        let choices: Vec<Id> = walk.choices().map(|choice| choice.id.clone()).collect();
        for id in choices {
            let mut next = app.clone();
            next.update(Message::Choose(id));
            let page = compose(&next, &books, Audience::Person);
            next.update(Message::GoOn);
            if !pages.contains(&page) {
                pages.push(page);
            }
            open.push_back(next);
        }
    }
    pages
}

#[test]
fn what_follows_a_choice_fits_on_one_screen() {
    for (locale, least) in [(Locale::En, 98), (Locale::Ar, 98), (Locale::Es, 92), (Locale::Fr, 92)] {
        // A choice fits if it does in whatever state it was made.
        let mut choices: BTreeMap<(&Id, String), bool> = BTreeMap::new();
        for story in SHELF.scenarios.iter().filter(|scenario| scenario.kind == Kind::Story) {
            for page in following(story, locale) {
                let fits = Layout::screens(&page, (80, 24)) == 1;
                *choices.entry((&story.id, page.blocks[0].passage().spoken())).or_insert(true) &= fits;
            }
        }
        let all = choices.len();
        let longer: Vec<String> = choices
            .iter()
            .filter(|(_, fits)| !**fits)
            .map(|((story, said), _)| format!("{story}: {said}"))
            .collect();
        let fit = all - longer.len();
        assert!(all > 380, "{all}");
        let share = fit * 100 / all;
        assert!(share >= least, "{}: {fit} of {all}\n{}", locale.tag(), longer.join("\n"));
    }
}

/// Words to say come before rights, and these before whoever can help; the way on is the first thing that can be chosen.
#[test]
fn words_come_first_and_then_rights_and_helpers() {
    let books = books();
    let ui = books.ui(Locale::En);
    for story in SHELF.scenarios.iter().filter(|scenario| scenario.kind == Kind::Story) {
        for page in following(story, Locale::En) {
            let facts = |label: &str| {
                page.blocks.iter().position(
                    |block| matches!(block, Block::Facts { label: told, .. } if told.spoken() == label),
                )
            };
            let said = page.blocks.iter().rposition(|block| matches!(block, Block::Said(_)));
            let (rights, helps) = (facts(&ui.after_rights().spoken()), facts(&ui.after_helps().spoken()));
            let order: Vec<usize> = [said, rights, helps].into_iter().flatten().collect();
            assert!(order.is_sorted(), "{order:?} {page:?}");
            assert_eq!(page.choices().next().map(|offer| offer.id.as_str()), Some("go-on"));
        }
    }
}
