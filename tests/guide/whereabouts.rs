//! Where somebody is on their way, and how long it can still be.

use std::sync::Arc;

use my_rights::app::{App, Message, Setting};
use my_rights::compose::{Audience, compose};
use my_rights::walk::Walk;
use proptest::prelude::*;
use proptest::sample::Index;
use shelf::content::states::Longest;
use shelf::content::{Kind, Place, Scenario};
use shelf::language::Locale;

use super::play::{Play, SHELF, books, guide, id};

fn in_step(locale: Locale, scenario: &str) -> App {
    let mut app = guide(Setting::Personal, locale);
    for message in [Message::UseLanguage(locale), Message::Home, Message::Begin(id(scenario))] {
        app.update(message);
    }
    app
}

/// How far the person has come, as the page tells it.
fn told(app: &App) -> String {
    compose(app, &books(), Audience::Person).place.progress.unwrap().told.spoken()
}

#[test]
fn no_way_on_our_shelf_leads_in_a_circle() {
    for scenario in &SHELF.scenarios {
        assert!(Walk::begin(scenario.clone()).longest().is_some(), "{}", scenario.id);
    }
}

#[test]
fn every_step_says_where_it_is_in_four_languages() {
    for (locale, wanted) in [
        (Locale::En, "Step 1 · up to 7 more"),
        (Locale::Fr, "Étape\u{a0}1 · encore 7 au plus"),
        (Locale::Es, "Paso 1 · quedan 7 como máximo"),
        (Locale::Ar, "الخطوة 1 · بعدها 7 على الأكثر"),
    ] {
        assert_eq!(told(&in_step(locale, "my-situation")), wanted);
    }
}

#[test]
fn each_plural_form_reads_well() {
    let books = books();
    for (locale, forms) in [
        (Locale::En, ["the last one", "up to 1 more", "up to 2 more", "up to 11 more"]),
        (Locale::Fr, ["la dernière", "encore 1 au plus", "encore 2 au plus", "encore 11 au plus"]),
        (Locale::Es, ["el último", "queda 1 como", "quedan 2 como", "quedan 11 como"]),
        (Locale::Ar, ["الأخيرة", "واحدة على", "اثنتان على", "11 على"]),
    ] {
        for (more, form) in [0, 1, 2, 11].into_iter().zip(forms) {
            let told = books.ui(locale).where_step(more, 3).spoken();
            assert!(told.contains(form), "{told}");
        }
    }
}

#[test]
fn a_last_step_and_an_end_say_so() {
    let played = Play::new("phone-in-the-locker").lines("1 1 1 1 1 1");
    played.sees("the last one").sees("The end of this story");
    let last = Play::new("my-situation").lines("2 1 3 3 3 1 1");
    assert!(!last.printed.contains("The end of this story"));
}

#[test]
fn where_a_way_leads_in_a_circle_no_number_is_told() {
    let mut scenario = Scenario::clone(SHELF.scenario(&id("my-situation")).unwrap());
    let start = scenario.start;
    let Place::Step(first) = start else { panic!("it begins at a step") };
    let last = scenario.steps[usize::from(first)].choices.last_mut().unwrap();
    last.to = start;
    scenario.longest = Longest::default();
    let walk = Walk::begin(Arc::new(scenario));
    assert_eq!(walk.longest(), None);
    let (first, mut on) = (walk.choices().next().unwrap().id.clone(), walk.clone());
    on.choose(&first);
    assert!(on.longest().is_some(), "behind the circle it is known again");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_left_only_shrinks_and_nothing_is_left_at_a_last_step(
        nth in any::<Index>(),
        picks in prop::collection::vec(any::<Index>(), 24),
    ) {
        let scenario = &SHELF.scenarios[nth.index(SHELF.scenarios.len())];
        let mut walk = Walk::begin(scenario.clone());
        let mut before = usize::MAX;
        for pick in &picks {
            let left = walk.longest().unwrap();
            prop_assert!(left < before, "{before} then {left}");
            prop_assert_eq!(left == 0, walk.at_rest());
            let to: Vec<_> = walk.choices().map(|choice| (choice.id.clone(), choice.to)).collect();
            if to.is_empty() {
                break;
            }
            if to.iter().all(|(_, to)| matches!(to, Place::Outcome(_))) {
                prop_assert_eq!(left, 1);
            }
            let (step, (choice, _)) = (walk.nth(), &to[pick.index(to.len())]);
            walk.choose(choice);
            prop_assert_eq!(walk.nth(), if scenario.kind == Kind::Story { step } else { step + 1 });
            walk.go_on();
            prop_assert_eq!(walk.nth(), step + 1);
            before = left;
        }
        prop_assert!(walk.at_rest());
    }
}
