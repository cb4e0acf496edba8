//! What stands on the pages: the picked country alone, in which language, how old, on both fronts.

use my_rights::app::{Kept, Living, Message, Setting, View};
use my_rights::author::prove::prove;
use my_rights::compose::{Audience, compose};
use my_rights::front::Front as _;
use my_rights::front::screen::trial::Trial;
use my_rights::page::{Block, Page, Standing};
use my_rights::sheet;
use proptest::prelude::*;
use proptest::sample::Index;
use shelf::compiled::Shelf;
use shelf::content::Date;
use shelf::content::country::Question;
use shelf::language::Locale;
use std::sync::Arc;

use super::shelf::{COUNTRIES, SHELF, TODAY, books, guide, hub, id, lives, opening, welcomed};

fn right(name: &str) -> Message {
    Message::Open(View::Right(id(name)))
}

/// The page after these messages.
fn page(locale: Locale, messages: impl IntoIterator<Item = Message>) -> Page {
    let mut app = guide(Setting::Personal, locale);
    for message in messages {
        app.update(message);
    }
    compose(&app, &books(), Audience::Person)
}

fn says(page: &Page, words: &str) -> bool {
    let offers = page.offers.iter().map(|offer| &offer.label);
    page.blocks.iter().map(Block::passage).chain(offers).any(|passage| passage.spoken().contains(words))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever somebody does, says about where they live, and in whatever language: no word of another country.
    #[test]
    fn no_page_tells_the_rules_of_a_country_that_was_not_picked(
        deeds in prop::collection::vec((any::<Index>(), 0..16_usize), 1..60),
        in_hub in any::<bool>(),
        locale in prop_oneof![Just(Locale::Ar), Just(Locale::En), Just(Locale::Es), Just(Locale::Fr)],
    ) {
        let books = books();
        let mut app = opening(Setting::Personal, locale);
        if in_hub {
            app = app.in_hub(hub());
        }
        let mut app = welcomed(app, locale);
        for (taken, asked) in deeds {
            let page = compose(&app, &books, Audience::Person);
            for (country, word, _) in COUNTRIES {
                let picked = app.living() == Some(Living::In(id(country)));
                prop_assert!(picked || !says(&page, word), "{word} on {:?}", page.title);
                prop_assert!(picked || !sheet::text(&app, &books).contains(word), "{word} on the sheet");
            }
            let offered = page.offers[taken.index(page.offers.len())].message.clone();
            let message = match asked {
                0 => lives("oa"),
                1 => lives("oc"),
                2 => Message::LiveIn(Living::Elsewhere),
                3 => lives("nowhere"),
                4 => Message::Open(View::Country),
                5 => right("privacy"),
                8 => Message::Open(View::Question(Question::Privacy)),
                9 => Message::Open(View::Rules(id("privacy"))),
                10 => Message::Open(View::RuleSources),
                6 => Message::Open(View::Help),
                7 => Message::Keep(vec![Kept::Right(id("privacy"))]),
                _ => offered,
            };
            if matches!(message, Message::QuickExit | Message::Leave) {
                continue;
            }
            app.update(message);
        }
    }
}

#[test]
fn all_that_is_said_about_a_right_comes_by_kind_each_with_source_and_day() {
    let first = page(Locale::En, [lives("ob"), right("privacy"), Message::Today(TODAY)]);
    let all = Message::Open(View::Rules(id("privacy")));
    assert!(first.choices().any(|offer| offer.message == all), "the rest is one choice away");
    let page = page(Locale::En, [lives("ob"), right("privacy"), all, Message::Today(TODAY)]);
    let said: Vec<String> = page.blocks.iter().map(|block| block.passage().spoken()).collect();
    let at = |words: &str| {
        said.iter().position(|one| one == words).unwrap_or_else(|| panic!("{words}: {said:#?}"))
    };
    let order = [
        "What the law says",
        "Under the Birch Code, nobody opens your letters.",
        "Birch Code, article 7",
        "Who helps there",
        "Where to complain",
        "Where the law and the international standard differ",
    ];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{said:#?}");
    assert!(page.choices().any(|offer| offer.message == Message::Open(View::RuleSources)));
    let sources = self::page(Locale::En, [lives("ob"), Message::Open(View::RuleSources)]);
    assert!(says(&sources, "https://www.example.org/ob/code"), "addresses are one choice away");
    assert_eq!(said[at("Birch Code, article 7") + 1], "Checked on 20 November 2026");
    assert!(!said.iter().any(|one| one.contains("you have a month")), "a claim about another right");
    assert!(!says(&page, "out of date"));
}

#[test]
fn a_right_tells_the_first_claims_of_the_pack_in_its_own_order() {
    let page = page(Locale::En, [lives("ob"), right("privacy"), Message::Today(TODAY)]);
    let said: Vec<String> = page.blocks.iter().map(|block| block.passage().spoken()).collect();
    let at = |words: &str| {
        said.iter().position(|one| one == words).unwrap_or_else(|| panic!("{words}: {said:#?}"))
    };
    let order = [
        "Where it comes from",
        "Where you live: Éb",
        "Under the Birch Code, nobody opens your letters.",
        "Birch Code, article 7",
        "Who helps there",
        "Where to complain",
        "Where these rules come from",
        "https://www.example.org/ob/code",
    ];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{said:#?}");
    assert!(!said.iter().any(|one| one == "What the law says"), "law needs no label");
    assert!(!said.iter().any(|one| one.contains("standard differ")), "the fourth is one choice away");
    let few = self::page(Locale::En, [lives("ob"), right("records")]);
    assert!(few.choices().all(|offer| offer.id != "rules"), "there is no more to say");
}

#[test]
fn a_pack_leads_to_each_question_that_it_answers() {
    let whole = page(Locale::En, [lives("ob"), Message::Open(View::Country), Message::Today(TODAY)]);
    let asked: Vec<String> = whole.choices().map(|offer| offer.id.clone()).collect();
    assert_eq!(asked, ["privacy", "complaint", "phone", "change"]);
    assert!(says(&whole, "902") && !says(&whole, "nobody opens your letters"));
    let asked = Message::Open(View::Question(Question::Privacy));
    let answers = page(Locale::En, [lives("ob"), asked.clone(), Message::Today(TODAY)]);
    assert!(says(&answers, "nobody opens your letters") && says(&answers, "Who helps there"));
    let days = answers.blocks.iter().filter(|block| block.passage().spoken().starts_with("Checked on"));
    assert_eq!(days.count(), 4, "not all of them were checked on one day");
    assert!(answers.choices().any(|offer| offer.message == right("privacy")));
    assert!(answers.choices().any(|offer| offer.message == Message::Open(View::Country)));
    let unasked = Message::Open(View::Question(Question::Young));
    assert_eq!(
        page(Locale::En, [lives("ob"), unasked]).title,
        page(Locale::En, [lives("ob")]).title,
        "no such page"
    );
    let moved = page(Locale::En, [lives("ob"), Message::Open(View::Country), asked, lives("oa")]);
    assert_eq!(moved.title.text, "Oa", "an answer belongs to the pack that gave it");
}

#[test]
fn what_was_to_be_reviewed_says_that_it_may_be_old() {
    let on = |today| page(Locale::En, [lives("ob"), right("records"), Message::Today(today)]);
    let old = |page: &Page| {
        page.blocks.iter().filter(|block| block.passage().spoken().contains("may be out of date")).count()
    };
    let day = |year, month, day| Date { year, month, day };
    assert_eq!(old(&on(day(2027, 1, 1))), 0, "the day itself is still good");
    assert_eq!(old(&on(day(2027, 1, 2))), 1, "a claim of its own day");
    assert_eq!(old(&on(day(2027, 11, 23))), 3, "the whole pack, and the right itself");
    let whole = |today| page(Locale::En, [lives("ob"), Message::Open(View::Country), Message::Today(today)]);
    assert_eq!(old(&whole(day(2027, 1, 2))), 0, "its claims are not told here");
    let asked = View::Question(Question::Privacy);
    let asked = |today| page(Locale::En, [lives("ob"), Message::Open(asked.clone()), Message::Today(today)]);
    assert_eq!(old(&asked(day(2027, 1, 2))), 1, "the claim of its own day");
    assert_eq!(old(&asked(day(2027, 11, 23))), 1, "once for all of it");
    assert_eq!(old(&whole(day(2027, 11, 23))), 3, "once for the whole pack, and under each number to call");
    let unknown = page(Locale::En, [lives("ob"), right("records")]);
    assert_eq!(old(&unknown), 0, "nobody has looked at the clock");
}

#[test]
fn a_pack_in_another_language_is_told_in_its_own_and_headings_are_not() {
    for (country, locale, told) in [("oa", Locale::Ar, Locale::En), ("oc", Locale::Es, Locale::Fr)] {
        let word = COUNTRIES.iter().find(|row| row.0 == country).unwrap().1;
        for view in [
            right("privacy"),
            Message::Open(View::Help),
            Message::Open(View::Question(Question::Privacy)),
            Message::Open(View::Rules(id("privacy"))),
        ] {
            let page = page(locale, [lives(country), view]);
            let said = page.blocks.iter().filter(|block| block.passage().text.contains(word));
            let (lines, claims): (Vec<_>, Vec<_>) = said.partition(|block| block.passage().locale == locale);
            let many = if page.title.text == books().ui(locale).help_title().text { 2 } else { 0 };
            assert_eq!(lines.len(), many, "who answers is said in the reader’s language: {lines:#?}");
            assert!(
                claims.len() > 3 && claims.iter().all(|block| block.passage().locale == told),
                "{claims:#?}"
            );
            for block in page.blocks.iter().filter(|block| matches!(block, Block::Heading(_))) {
                assert_eq!(block.passage().locale, locale, "{block:?}");
            }
            let language = if told == Locale::En { "English" } else { "Français" };
            let sentence =
                page.blocks.iter().find(|block| block.passage().spoken().contains(language)).unwrap();
            assert_eq!(sentence.passage().locale, locale);
        }
    }
    let own = page(Locale::Ar, [lives("ob"), right("privacy")]);
    assert!(own.blocks.iter().any(|block| block.passage().spoken() == "حسب Birch Code، لا يفتح أحد رسائلك."));
    assert!(!says(&own, "English"));
}

#[test]
fn numbers_stand_alone_and_from_start_to_end() {
    let page = page(Locale::Ar, [lives("oa"), Message::Open(View::Help)]);
    let number = page.blocks.iter().find(|block| block.passage().text.contains("+99")).unwrap().passage();
    assert_eq!(number.text, "\u{2068}+99\u{a0}20\u{a0}901\u{2069}");
    assert_eq!(tui_bidi::plain(&number.text), "+99\u{a0}20\u{a0}901");
}

#[test]
fn somewhere_else_has_no_rules_and_says_whom_to_ask() {
    for view in [right("privacy"), Message::Open(View::Help)] {
        let asked = page(Locale::En, [view.clone()]);
        assert!(says(&asked, "Say where I live") && !says(&asked, "does not have the rules"));
        let elsewhere = page(Locale::En, [Message::LiveIn(Living::Elsewhere), view]);
        assert!(says(&elsewhere, "does not have the rules") && says(&elsewhere, "an ombudsman"));
        assert!(!says(&elsewhere, "Say where I live") && !says(&elsewhere, " Code"));
        assert!(elsewhere.offer(Standing::Country).is_some(), "it can be changed");
    }
}

#[test]
fn a_pick_is_told_goes_back_and_opens_no_other_pack() {
    let there = page(Locale::En, [right("privacy"), Message::Open(View::Countries), lives("ob")]);
    assert_eq!(there.title.text, "Privacy", "back where the person was asked");
    assert!(matches!(&there.blocks[0], Block::Notice(said) if said.spoken().contains("Where you live: Éb.")));
    let names = page(Locale::En, [lives("ob"), Message::Open(View::Countries)]);
    let names: Vec<String> = names.choices().map(|offer| offer.label.spoken()).collect();
    let all = books().ui(Locale::En).country_all().spoken();
    assert_eq!(names, ["Éb (chosen)", "Oa", "Zoc", "Somewhere else", &all], "in the order of the alphabet");
    let read = page(Locale::En, [Message::Open(View::Countries), lives("ob")]);
    assert_eq!(read.title.text, "Éb", "whoever was asked on another page reads the rules");
    let unknown = page(Locale::En, [lives("nowhere"), Message::Open(View::Country)]);
    assert_eq!(unknown, page(Locale::En, []), "nothing has changed");
    let left =
        page(Locale::En, [lives("ob"), Message::Open(View::Country), Message::LiveIn(Living::Elsewhere)]);
    assert!(!says(&left, "Birch Code"));
}

#[test]
fn a_kiosk_forgets_where_somebody_lives_and_goes_back_to_its_hub() {
    for with_hub in [false, true] {
        let mut app = opening(Setting::Kiosk, Locale::En);
        if with_hub {
            app = app.in_hub(hub());
        }
        let mut app = welcomed(app, Locale::En);
        app.update(lives("oa"));
        assert_eq!(app.living(), Some(Living::In(id("oa"))));
        crate::settings::falls_silent(&mut app);
        assert!(app.is_fresh());
        assert_eq!(app.living(), with_hub.then(|| Living::In(id("ob"))));
    }
}

#[test]
fn a_hub_comes_first_on_help_and_its_crisis_contacts_before_all() {
    for (locale, first) in [(Locale::En, "Night line"), (Locale::Ar, "خط الليل")] {
        let mut app = welcomed(opening(Setting::Personal, locale).in_hub(hub()), locale);
        app.update(Message::Open(View::Help));
        let page = compose(&app, &books(), Audience::Person);
        let said: Vec<String> = page.blocks.iter().map(|block| block.passage().spoken()).collect();
        let at = |words: &str| {
            said.iter().position(|one| one.contains(words)).unwrap_or_else(|| panic!("{said:#?}"))
        };
        assert!(at(first) < at("The Green Gate") && at("The Green Gate") < at("12 Mill Lane"), "{said:#?}");
        assert!(at("12 Mill Lane") < at("Birch Code"), "the hub, then the country");
        let foreign = said.iter().any(|one| one.contains("English."));
        assert_eq!(foreign, locale != Locale::En, "{said:#?}");
        let way = page.blocks.iter().find(|block| block.passage().text.contains("الحافلة")).unwrap();
        assert_eq!(way.passage().locale, Locale::Ar);
    }
}

#[test]
fn the_sheet_takes_the_rules_and_the_numbers_along() {
    let mut app = welcomed(opening(Setting::Personal, Locale::En).in_hub(hub()), Locale::En);
    for message in
        [Message::Keep(vec![Kept::Right(id("privacy"))]), Message::Open(View::Sheet), Message::Today(TODAY)]
    {
        app.update(message);
    }
    let sheet = sheet::text(&app, &books());
    for words in [
        "- Under the Birch Code, nobody opens your letters.\n  Birch Code, article 7\n  Checked on 20 November 2026\n",
        "- 902\n",
        "- Night line\n",
        "12 Mill Lane",
    ] {
        assert!(sheet.contains(words), "no {words} in\n{sheet}");
    }
    assert!(!sheet.contains("you have a month"), "a claim about a right that was not kept");
}

/// What is seen of the rules: in English, and an English pack before an Arabic reader.
#[test]
fn rules_on_a_screen() {
    for (locale, country) in [(Locale::En, "ob"), (Locale::Ar, "ob"), (Locale::Ar, "oa")] {
        for (columns, rows) in [(80, 24), (40, 12)] {
            let page = page(locale, [lives(country), Message::Open(View::Country), Message::Today(TODAY)]);
            let mut screen = Trial::new(columns, rows).unwrap();
            screen.show(&page).unwrap();
            let mut seen = screen.seen();
            for _ in 0..2 {
                screen.press(&page, "\x1b[6~").unwrap();
                seen.push_str(&screen.seen());
            }
            insta::assert_snapshot!(format!("{country}-{}-{columns}x{rows}", locale.tag()), seen);
        }
    }
}

#[test]
fn a_proof_reads_every_page_of_every_pack() {
    let mut shelf = (**SHELF).clone();
    shelf.scenarios.retain(|scenario| scenario.id.as_str() == "five-people-and-a-light");
    let proof = prove(&Arc::new(Shelf::of(&shelf)), &books()).unwrap();
    assert_eq!(proof.defects, Vec::<String>::new());
    assert_eq!(proof.countries, 3);
    assert!(proof.longest_rules.0 > 2, "{}", proof.told());
}
