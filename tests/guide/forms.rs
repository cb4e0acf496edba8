//! Forms: the guide fills in words and never facts, whatever somebody kept; what is honest stays; one file is named first.

use std::collections::BTreeSet;

use my_rights::app::{App, Arrange, Change, Kept, Living, Message, Public, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::form::{Filled, Piece, Row};
use my_rights::page::{Block, Page};
use my_rights::sheet;
use proptest::prelude::*;
use proptest::sample::Index;
use shelf::content::form::{Form, FormKind, Given, Shape};
use shelf::content::{Date, Gives, Id, Scenario};
use shelf::language::Locale;

use super::play::{SHELF, books, guide, id};

const TODAY: Date = Date { year: 2026, month: 11, day: 30 };

/// Everything that can be kept on the whole shelf.
fn everything() -> Vec<Kept> {
    let of = |scenario: &Scenario, gives: &Gives| {
        let own = |given: &shelf::content::Given| (scenario.id.clone(), given.id.clone());
        let says = gives.says.iter().map(own).map(|(scenario, id)| Kept::Say(scenario, id));
        let asks = gives.asks.iter().map(own).map(|(scenario, id)| Kept::Ask(scenario, id));
        let next = gives.next.iter().map(own).map(|(scenario, id)| Kept::Next(scenario, id));
        says.chain(asks).chain(next).collect::<Vec<_>>()
    };
    let mut kept: Vec<Kept> = Vec::new();
    for scenario in &SHELF.scenarios {
        kept.push(Kept::Answers(scenario.id.clone()));
        let choices = scenario.steps.iter().flat_map(|step| &step.choices).map(|choice| &choice.gives);
        for gives in choices.chain(scenario.outcomes.iter().map(|outcome| &outcome.gives)) {
            kept.extend(of(scenario, gives));
        }
    }
    for problem in &SHELF.problems {
        kept.extend(problem.says.iter().map(|say| Kept::ProblemSay(problem.id.clone(), say.clone())));
    }
    kept.extend(SHELF.rights.iter().map(|right| Kept::Right(right.id.clone())));
    kept.extend(SHELF.allies.iter().map(|ally| Kept::Ally(ally.clone())));
    kept
}

/// Somebody who has a form before them.
fn at(form: &Id, locale: Locale, before: Vec<Message>) -> App {
    let mut app = guide(Setting::Personal, locale);
    app.update(Message::UseLanguage(locale));
    for message in before {
        app.update(message);
    }
    app.update(Message::Open(View::Form(form.clone())));
    app.update(Message::Today(TODAY));
    app
}

fn change(app: &mut App, form: &Id, change: Change) {
    app.update(Message::Change(form.clone(), change));
}

/// Says everything in this language too.
fn in_two(app: &mut App, locale: Locale) {
    app.update(Message::Open(View::SheetLanguage));
    app.update(Message::Arrange(Arrange::InTwo(Some(locale))));
}

fn text(app: &App, form: &Id) -> String {
    sheet::text_of(&form_of(app, form).sheet(&books()))
}

fn form_of(app: &App, form: &Id) -> Filled {
    Filled::of(app, &books(), form).unwrap()
}

fn page(app: &App) -> Page {
    compose(app, &books(), Audience::Person)
}

fn template(name: &str) -> &'static Form {
    SHELF.form(&id(name)).unwrap()
}

fn words(row: &Row) -> Vec<&str> {
    let words = row.pieces.first.iter().filter_map(|piece| match piece {
        Piece::Words(words) => Some(words.text.as_str()),
        Piece::Given(_) | Piece::Hand => None,
    });
    words.collect()
}

fn given(row: &Row) -> Vec<&str> {
    let given = row.pieces.first.iter().filter_map(|piece| match piece {
        Piece::Given(words) => Some(words.text.as_str()),
        Piece::Words(_) | Piece::Hand => None,
    });
    given.collect()
}

fn spaces(row: &Row) -> usize {
    row.pieces.first.iter().filter(|piece| **piece == Piece::Hand).count()
}

/// What the sheet says of the same visit.
fn on_the_sheet(app: &App) -> BTreeSet<String> {
    let mut app = app.clone();
    app.update(Message::Open(View::Sheet));
    page(&app).blocks.iter().map(|block| block.passage().text.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_space_for_a_hand_is_ever_filled_from_a_visit(
        which in any::<Index>(),
        kept in prop::collection::vec(any::<Index>(), 0..24),
        country in any::<Index>(),
        turned in prop::collection::vec(any::<Index>(), 0..6),
        dated in any::<bool>(),
        beside in any::<Index>(),
    ) {
        let template = which.get(&SHELF.forms);
        let all = everything();
        let kept: Vec<Kept> = kept.iter().map(|nth| nth.get(&all).clone()).collect();
        let country = country.get(&SHELF.countries);
        let live = Message::LiveIn(Living::In(country.id.clone()));
        let mut app = at(&template.id, Locale::En, vec![Message::Keep(kept), live]);
        let mut bare = at(&template.id, Locale::En, Vec::new());
        for nth in &turned {
            let row = nth.get(&template.rows).id.clone();
            for app in [&mut app, &mut bare] {
                change(app, &template.id, Change::Turn(row.clone()));
            }
        }
        change(&mut app, &template.id, Change::Date(dated));
        let before = form_of(&bare, &template.id);
        let form = form_of(&app, &template.id);
        let sheet = on_the_sheet(&app);
        for row in &form.rows {
            let origin = template.rows.iter().find(|origin| origin.id == row.id).unwrap();
            let same = before.rows.iter().find(|same| same.id == row.id && same.number == row.number && words(same) == words(row));
            match origin.given {
                None => {
                    prop_assert!(given(row).is_empty(), "{row:?}");
                    prop_assert_eq!(same, Some(row), "the words of a form are the same for everybody");
                }
                Some(Given::Today) => {
                    prop_assert_eq!(spaces(row) + given(row).len(), 1);
                    prop_assert_eq!(given(row).len(), usize::from(dated));
                }
                Some(Given::Address) => {
                    prop_assert_eq!(spaces(row) + given(row).len(), 1);
                    prop_assert_eq!(given(row).len(), usize::from(country.address(&template.id).is_some()));
                }
                Some(Given::Rights) => {
                    let is_kept = |said: &&str| sheet.iter().any(|line| said.contains(line.as_str()));
                    prop_assert!(given(row).iter().all(is_kept), "{row:?}");
                }
                Some(Given::Questions | Given::Words | Given::Next) => {
                    prop_assert!(given(row).iter().all(|said| sheet.contains(*said)), "{row:?} {sheet:?}");
                }
            }
            if origin.has_words() && !words(row).is_empty() && origin.given.is_none() {
                prop_assert_eq!(spaces(row), origin.facts.len(), "{}", row.id);
            }
        }
        let honest = template.rows.iter().filter(|row| row.shape == Shape::Honest);
        for row in honest {
            prop_assert!(form.rows.iter().any(|there| there.id == row.id), "{} is gone", row.id);
        }
        // A second language says the same things, row by row, and fills in nothing more.
        let locale = *beside.get(&[Locale::Ar, Locale::Fr, Locale::Es]);
        in_two(&mut app, locale);
        let both = form_of(&app, &template.id);
        prop_assert_eq!(both.rows.len(), form.rows.len());
        for row in &both.rows {
            let Some(second) = &row.pieces.second else { continue };
            let hands = second.iter().filter(|piece| **piece == Piece::Hand).count();
            prop_assert_eq!(hands, spaces(row), "{}", row.id);
        }
        let text = text(&app, &template.id);
        prop_assert!(!text.contains("[x]"), "{text}");
    }
}

#[test]
fn what_was_kept_comes_into_the_lines_that_are_for_it_and_can_be_taken_off() {
    let story =
        SHELF.scenario(&id("new-tablet")).or_else(|| SHELF.scenario(&id("phone-in-the-locker"))).unwrap();
    let asks = everything().into_iter().filter(|kept| matches!(kept, Kept::Ask(of, _) if *of == story.id));
    let mut app = at(&id("complaint"), Locale::En, vec![Message::Keep(asks.take(1).collect())]);
    let numbered = |app: &App| {
        let form = form_of(app, &id("complaint"));
        let rows = form.rows.into_iter().filter(|row| row.id == id("questions"));
        rows.map(|row| (row.number.unwrap(), given(&row).len())).collect::<Vec<_>>()
    };
    assert_eq!(numbered(&app), [(1, 1), (2, 0), (3, 0)]);
    let right = vec![Kept::Right(id("complain"))];
    app.update(Message::Keep(right));
    let has_right = |app: &App| form_of(app, &id("complaint")).rows.iter().any(|row| row.id == id("right"));
    assert!(!has_right(&app), "a right is named in a complaint only if the person puts it in");
    change(&mut app, &id("complaint"), Change::Turn(id("right")));
    assert!(has_right(&app));
    let text = text(&app, &id("complaint"));
    assert!(
        text.contains("CRPD") || text.contains("Convention"),
        "a right never stands without its source: {text}"
    );
}

#[test]
fn a_country_changes_the_address_and_nothing_else_and_its_law_stands_beside_with_a_day() {
    let at_home = |country: &str| vec![Message::LiveIn(Living::In(id(country)))];
    let (here, nowhere) =
        (at(&id("complaint"), Locale::Fr, at_home("fr")), at(&id("complaint"), Locale::Fr, Vec::new()));
    let (there, plain) = (form_of(&here, &id("complaint")), form_of(&nowhere, &id("complaint")));
    let differ: Vec<&Id> = there
        .rows
        .iter()
        .zip(&plain.rows)
        .filter(|(one, other)| one != other)
        .map(|(one, _)| &one.id)
        .collect();
    assert_eq!(differ, [&id("to")]);
    assert_eq!(there.rows.len(), plain.rows.len());
    let page = page(&here);
    let end = page.blocks.iter().position(|block| block.passage().text.contains("se termine ici")).unwrap();
    let days = |blocks: &[Block]| blocks.iter().filter(|block| block.passage().text.contains("2026")).count();
    assert_eq!(days(&page.blocks[..end]), 0, "no day and no law on the paper");
    assert!(days(&page.blocks[end..]) > 0, "what the law says has a day");
}

#[test]
fn a_letter_can_be_said_first_and_the_note_of_a_plan_cannot_be_taken_off() {
    let mut app = at(&id("complaint"), Locale::En, Vec::new());
    let first = page(&app).blocks.iter().position(|block| matches!(block, Block::Said(_))).unwrap();
    let paper =
        page(&app).blocks.iter().position(|block| block.passage().text.contains("begins here")).unwrap();
    assert!(first < paper);
    for form in SHELF.forms.iter().filter(|form| form.kind.can_be_said()) {
        assert!(form.beside.iter().any(|beside| beside.as_str() == Form::SAY_FIRST), "{}", form.id);
    }
    let plan = template("plan");
    assert_eq!(plan.kind, FormKind::Plan);
    app.update(Message::Open(View::Form(plan.id.clone())));
    let before = form_of(&app, &plan.id);
    for row in plan.rows.iter().filter(|row| row.shape == Shape::Honest) {
        change(&mut app, &plan.id, Change::Turn(row.id.clone()));
    }
    assert_eq!(form_of(&app, &plan.id), before);
}

#[test]
fn cards_are_in_the_language_of_the_staff_first_and_others_in_that_of_the_reader() {
    for (name, first) in [("cards", Locale::En), ("request", Locale::Ar)] {
        let mut app = at(&id(name), Locale::Ar, Vec::new());
        in_two(&mut app, Locale::En);
        assert_eq!(*app.visit().view(), View::Form(id(name)));
        let form = form_of(&app, &id(name));
        assert_eq!(form.title.first.locale, first);
        assert!(form.title.second.is_some_and(|title| title.locale != first));
        assert!(form.rows.iter().filter(|row| !words(row).is_empty()).all(|row| row.pieces.second.is_some()));
    }
}

#[test]
fn in_two_languages_a_hand_writes_once_and_the_second_language_says_where() {
    let mut answers = 0;
    for form in &SHELF.forms {
        for locale in Locale::ALL {
            let mut app = at(&form.id, locale, Vec::new());
            in_two(&mut app, if locale == Locale::En { Locale::Ar } else { Locale::En });
            let sheet = form_of(&app, &form.id).sheet(&books());
            for line in sheet.parts.iter().flat_map(|part| &part.entries).flat_map(|entry| &entry.lines) {
                let Some(other) = &line.words.other else { continue };
                let spaces =
                    line.words.own.text.split("____").filter(|words| !words.starts_with('_')).count() - 1;
                assert!(!other.text.contains('_'), "{}: {}", form.id, other.text);
                assert!(other.text.matches('…').count() >= spaces.min(1), "{}: {}", form.id, other.text);
                answers += spaces;
            }
            let first = &sheet.parts[0].entries[0].lines[0].words;
            let is_told = first.each().all(|words| words.text.contains('…'));
            assert_eq!(is_told, form.kind != FormKind::Cards, "{}: {first:?}", form.id);
        }
    }
    assert!(answers > 200, "{answers}");
}

#[test]
fn a_form_leaves_the_guide_as_text_in_the_file_that_was_named_and_is_found_from_everywhere() {
    let mut app = at(&id("records"), Locale::En, Vec::new());
    let file = std::path::PathBuf::from("my-rights-sheet.txt");
    app.update(Message::SheetNamed(file.clone()));
    assert!(page(&app).choices().any(|offer| offer.message == Message::WriteSheet));
    assert_eq!(app.update(Message::WriteSheet).len(), 1);
    assert!(app.update(Message::WriteSheet).is_empty(), "nobody writes into the same file twice");
    let text = text(&app, &id("records"));
    assert!(text.contains("[ ] a copy\n") && text.contains("Born on: ______"), "{text}");
    for view in [View::Shelf, View::Sheet, View::Problem(id("want-to-complain")), View::Right(id("complain"))]
    {
        app.update(Message::Open(view.clone()));
        let leads = |message: &Message| {
            matches!(message, Message::Open(View::Forms))
                || *message == Message::Open(View::Form(id("complaint")))
        };
        assert!(page(&app).choices().any(|offer| leads(&offer.message)), "{view:?} leads to no form");
    }
}

#[test]
fn every_form_has_at_most_five_kept_questions_and_cards_are_short() {
    for form in &SHELF.forms {
        assert!(form.rows.iter().all(|row| row.most <= 5), "{}", form.id);
        assert!(form.pages <= 2);
    }
    for locale in Locale::ALL {
        let cards = form_of(&at(&id("cards"), locale, Vec::new()), &id("cards"));
        let mut longest = 0;
        let mut card = 0;
        for row in &cards.rows {
            card = if row.shape == Shape::Heading { 0 } else { card };
            let said = words(row).join(" ");
            let is_word = |word: &&str| word.contains(char::is_alphanumeric);
            card += said.split_whitespace().filter(is_word).count();
            longest = longest.max(card);
        }
        assert!(longest <= 25, "a card of {longest} words in {locale:?}");
    }
}

/// Everything that is public on the shelf: where a square may lead.
fn public_addresses(app: &App) -> BTreeSet<String> {
    let sources = SHELF.sources.iter().map(|source| Public::Source(source.id.clone()));
    let country = app.country().unwrap();
    let rules = country.sources.iter().map(|source| Public::Rules(source.id.clone()));
    let lines = country.lines.iter().map(|line| Public::Line(line.id.clone()));
    sources.chain(rules).chain(lines).filter_map(|public| app.address_of(&public)).collect()
}

#[test]
fn a_square_leads_to_nothing_that_somebody_chose() {
    let mut app = guide(Setting::Personal, Locale::En);
    app.update(Message::UseLanguage(Locale::En));
    app.update(Message::LiveIn(Living::In(id("gb-eng"))));
    app.update(Message::Keep(everything()));
    let public = public_addresses(&app);
    let mut squares = 0;
    for view in [View::Sheet, View::Help, View::Country, View::RuleSources, View::Right(id("complain"))] {
        let mut app = app.clone();
        app.update(Message::Open(view.clone()));
        let offers = page(&app).choices().filter(|offer| offer.message == Message::Open(View::Phone)).count();
        assert_eq!(offers, 1, "{view:?}");
        app.update(Message::Open(View::Phone));
        let leads: Vec<Message> = page(&app).choices().map(|offer| offer.message.clone()).collect();
        for message in leads.into_iter().filter(|message| matches!(message, Message::Open(View::Code(_)))) {
            let mut app = app.clone();
            app.update(message);
            let page = page(&app);
            let address = |block: &Block| {
                if let Block::Code(address) = block { Some(address.text.clone()) } else { None }
            };
            let code = page.blocks.iter().find_map(address).unwrap();
            assert!(public.contains(&code), "{code}");
            squares += 1;
        }
    }
    assert!(squares > 50, "{squares}");
}
