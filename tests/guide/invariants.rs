//! What is true whatever somebody does.

use std::path::PathBuf;
use std::sync::Arc;

use my_rights::app::{
    App, Arrange, Condition, Effect, LineId, Message, NoCopy, Renewal, Setting, Tool, Tried, View, Wish,
};
use my_rights::compose::{Audience, compose};
use my_rights::disk::NotWritten;
use my_rights::page::{Block, Page, Standing};
use my_rights::preferences::Format;
use my_rights::walk::Walk;
use my_rights::world::Library;
use proptest::prelude::*;
use proptest::sample::Index;
use shelf::content::{Date, Kind, Thing};
use shelf::language::Locale;
use shelf::search::Found;

use super::play::{self, SHELF, books, guide};

/// One thing that somebody may do: take an offer of the page, or send what the page does not offer.
#[derive(Clone, Debug)]
enum Deed {
    Take(Index),
    Send(Index),
    Type(String),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        8 => any::<Index>().prop_map(Deed::Take),
        1 => any::<Index>().prop_map(Deed::Send),
        1 => words().prop_map(Deed::Type),
    ];
    prop::collection::vec(deed, 0..60)
}

/// Words of the shelf, and whatever else fingers and pastes bring.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("phone".to_owned()),
        Just("حق".to_owned()),
        Just("droit".to_owned()),
        any::<String>(),
        "\\PC{0,80}"
    ]
}

/// Messages that may come at any time, offered or not.
pub(crate) fn strange() -> Vec<Message> {
    let story = play::id("phone-in-the-locker");
    let mut all = vec![
        Message::Silence,
        Message::StillHere,
        Message::GoOn,
        Message::Reveal,
        Message::Back,
        Message::WalkOnFrom(3),
        Message::ShowNotes(true),
        Message::WriteSheet,
        Message::Print,
        Message::StillPrinting,
        Message::Printed(Ok(1)),
        Message::Show,
        Message::ShowIn(Locale::Fr),
        Message::ShowCard(7),
        Message::TurnCard,
        Message::Open(View::Print),
        Message::Open(View::Cards),
        Message::Open(View::Both),
        Message::Open(View::SheetLines),
        Message::Open(View::SheetLine(LineId::new("nothing"))),
        Message::Open(View::SheetFormat),
        Message::Arrange(Arrange::As(Format::Html)),
        Message::Arrange(Arrange::TakeOff(LineId::new("want"))),
        Message::Arrange(Arrange::InTwo(Some(Locale::Ar))),
        Message::Choose(play::id("no-such-choice")),
        Message::Begin(play::id("no-such-scenario")),
        Message::Begin(story.clone()),
        Message::Open(View::Walk),
        Message::Open(View::Recap),
        Message::Open(View::Jump),
        Message::Open(View::ShelfBy(play::id("nowhere"))),
        Message::Open(View::Right(play::id("nothing"))),
        Message::Open(View::Problem(play::id("nothing"))),
        Message::Open(View::Term(play::id("nothing"))),
        Message::Search("phone".to_owned()),
        Message::Found(Found {
            things: vec![Thing::Right(play::id("nothing")), Thing::Scenario(story.clone())],
            ..Found::default()
        }),
        Message::Open(View::Goodbye { quick: true }),
        Message::Jump(SHELF.scenario(&story).unwrap().start),
        Message::UseTool(Tool::Strip),
        Message::UseTool(Tool::After),
        Message::ChooseAnyway(play::id("ask-advocate")),
        Message::Renewed(Renewal {
            catalogue: Arc::default(),
            phrases: Arc::default(),
            report: Arc::default(),
        }),
        Message::Today(Date { year: 1970, month: 1, day: 1 }),
        Message::Wrote(Err(NoCopy::Not(NotWritten::Full))),
        Message::Wrote(Err(NoCopy::Unprintable('字'))),
        Message::SheetNamed(PathBuf::from("a b.txt")),
    ];
    all.extend(of_a_kiosk());
    all
}

fn of_a_kiosk() -> [Message; 11] {
    [
        Message::Arrive,
        Message::Open(View::Attract),
        Message::Open(View::StaffCode),
        Message::Open(View::Staff),
        Message::TypeCode("open-sesame".to_owned()),
        Message::TryCode,
        Message::CodeTried(Tried::Right),
        Message::Reported(Condition::default()),
        Message::TestPrinter,
        Message::BeginAnew,
        Message::LeaveKiosk,
    ]
}

/// Does it, and says what the app wanted done and the page that came of it.
fn act(app: &mut App, page: &Page, deed: &Deed) -> Vec<Effect> {
    let message = match deed {
        Deed::Take(nth) => page.offers[nth.index(page.offers.len())].message.clone(),
        // Typing opens the page for it, as somebody does who wants to type.
        Deed::Type(words) => {
            app.update(Message::Open(View::Search));
            Message::Search(words.clone())
        }
        Deed::Send(nth) => strange()[nth.index(strange().len())].clone(),
    };
    app.update(message)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_page_can_be_read_and_has_a_way_on(
        deeds in deeds(),
        setting in prop_oneof![Just(Setting::Personal), Just(Setting::Workshop), Just(Setting::Kiosk)],
        locale in prop_oneof![Just(Locale::Ar), Just(Locale::En), Just(Locale::Es), Just(Locale::Fr)],
    ) {
        let books = books();
        let mut app = guide(setting, locale);
        for deed in &deeds {
            let page = compose(&app, &books, Audience::Person);
            prop_assert!(!page.title.text.is_empty());
            if page.offers.is_empty() && page.anything == Some(Message::Arrive) {
                // Whatever is done there, a visit begins.
                app.update(Message::Arrive);
                continue;
            }
            prop_assert!(!page.offers.is_empty(), "nothing can be done on {:?}", page.title);
            for passage in page.blocks.iter().map(Block::passage).chain(page.offers.iter().map(|offer| &offer.label)) {
                prop_assert!(!passage.text.is_empty(), "nothing is said on {:?}", page.title);
                prop_assert!(!passage.text.contains("{$") && !passage.text.starts_with("[en]"), "{passage:?}");
            }
            prop_assert!(!page.blocks.iter().any(|block| matches!(block, Block::Note(_))), "a note for everybody");
            for audience in [Audience::Person, Audience::Facilitator, Audience::Author] {
                let page = compose(&app, &books, audience);
                prop_assert!(!page.blocks.iter().any(Block::is_strip), "a strip for {audience:?}");
                let is_both = *app.visit().view() == View::Both;
                prop_assert!(page.beside.is_none() || is_both, "two pages for {audience:?}");
                prop_assert!(!page.standing().any(|(one, _)| matches!(one, Standing::PlaceBefore | Standing::PlaceAfter | Standing::Closed | Standing::Strip)), "a tool for {audience:?}");
            }
            let effects = act(&mut app, &page, deed);
            if effects.contains(&Effect::Ask(Wish::Search)) {
                let typed = app.visit().typed().unwrap().to_owned();
                prop_assert!(typed.chars().count() <= 600 && !typed.chars().any(char::is_control), "{typed:?}");
                let library = Library { shelf: Arc::clone(app.shelf()), phrases: books.said() };
                let found = play::find(&library, app.locale(), &typed);
                app.update(Message::Found(found));
            }
            let searching = app.visit().views().contains(&View::Search);
            prop_assert!(searching || app.visit().typed().is_none(), "what was typed outlives its page");
            if effects.iter().any(|effect| matches!(effect, Effect::End { .. })) {
                prop_assert!(setting != Setting::Kiosk, "somebody left a kiosk");
                prop_assert!(app.visit().kept().is_empty(), "something was remembered");
                return Ok(());
            }
            let writes = effects.iter().any(|effect| matches!(effect, Effect::Ask(Wish::WriteSheet(_) | Wish::NameSheet)));
            prop_assert!(!writes || setting == Setting::Personal, "only the personal setting writes");
        }
    }

    #[test]
    fn going_back_undoes_a_choice_and_choosing_it_again_brings_everything_back(
        nth in any::<Index>(),
        picks in prop::collection::vec(any::<Index>(), 1..12),
    ) {
        let scenario = &SHELF.scenarios[nth.index(SHELF.scenarios.len())];
        let mut walk = Walk::begin(scenario.clone());
        let mut trail = Vec::new();
        for pick in &picks {
            let open: Vec<_> = walk.choices().map(|choice| choice.id.clone()).collect();
            if open.is_empty() {
                break;
            }
            let id = open[pick.index(open.len())].clone();
            trail.push((walk.clone(), id.clone()));
            prop_assert_eq!(walk.choose(&id), Some(0));
            prop_assert_eq!(walk.hearing().is_some(), scenario.kind == Kind::Story);
            walk.go_on();
        }
        let end = walk.clone();
        for (before, id) in trail.iter().rev() {
            while walk.path().len() > before.path().len() || walk.hearing().is_some() {
                prop_assert!(walk.step_back());
            }
            prop_assert_eq!((walk.place(), walk.flags()), (before.place(), before.flags()));
            let mut again = walk.clone();
            prop_assert_eq!(again.choose(id), Some(0), "the same choice drops nothing");
        }
        prop_assert!(!walk.step_back(), "the beginning is the beginning");
        for (_, id) in &trail {
            walk.choose(id);
            walk.go_on();
        }
        prop_assert_eq!(walk, end);
    }

    #[test]
    fn a_new_choice_keeps_the_later_turns_that_still_follow_and_counts_the_others(
        nth in any::<Index>(),
        picks in prop::collection::vec(any::<Index>(), 1..12),
        back in any::<Index>(),
        other in any::<Index>(),
    ) {
        let scenario = &SHELF.scenarios[nth.index(SHELF.scenarios.len())];
        let mut walk = Walk::begin(scenario.clone());
        for pick in &picks {
            let open: Vec<_> = walk.choices().map(|choice| choice.id.clone()).collect();
            if open.is_empty() {
                break;
            }
            walk.choose(&open[pick.index(open.len())]);
            walk.go_on();
        }
        let long = walk.path().len();
        let from = back.index(long);
        walk.walk_on_from(from);
        let open: Vec<_> = walk.choices().map(|choice| choice.id.clone()).collect();
        let dropped = walk.choose(&open[other.index(open.len())]).unwrap();
        walk.go_on();
        // Whoever goes on with the later turns that are left meets only places that follow from each other.
        let mut ahead = 0;
        let mut further = walk.clone();
        while let Some(id) = next_on_the_trail(&further) {
            prop_assert_eq!(further.choose(&id), Some(0));
            further.go_on();
            ahead += 1;
        }
        prop_assert_eq!(from + 1 + ahead + dropped, long);
    }
}

/// The choice that the trail took here, if the trail goes on.
fn next_on_the_trail(walk: &Walk) -> Option<shelf::content::Id> {
    walk.ahead().first().map(|turn| turn.took.clone())
}
