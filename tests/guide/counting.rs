//! Slips counted after a workshop: typed by keys and by lines, told in words, written on request, and nothing small in any of it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use my_rights::app::{
    App, Counts, Effect, Lead, Message, NoCopy, Notice, Position, Setting, Sure, View, Wish, Workshop,
};
use my_rights::compose::{Audience, compose};
use my_rights::disk::NotWritten;
use my_rights::page::{Block, Page};
use my_rights::passage::Passage;
use my_rights::sheet::{self, About, Format, Look, report_of, report_rows};
use my_rights::tally::{Marked, Marks, Month, Report};
use shelf::language::Locale;

use super::play::{Play, SHELF, books, guide, id};
use super::world::TODAY;

/// Twelve slips before and eleven after, of a plan with four sentences; counted alone, not led by peers.
const NUMBERS: [&str; 17] =
    ["12", "3", "12", "5", "12", "7", "12", "2", "11", "9", "11", "6", "11", "6", "11", "8", "1"];

fn led(locale: Locale) -> App {
    let plan = SHELF.plan(&id("consent-60")).unwrap().clone();
    let mut app = guide(Setting::Workshop, locale).leading(Workshop::of(plan, None));
    app.update(Message::UseLanguage(locale));
    app
}

fn at_the_closing(locale: Locale) -> App {
    let mut app = led(locale);
    let last = SHELF.plan(&id("consent-60")).unwrap().activities.len() - 1;
    app.update(Message::Lead(Lead::To(last)));
    app
}

fn counts(app: &mut App, counts: Counts) -> Vec<Effect> {
    app.update(Message::Counts(counts))
}

/// Everything is typed, by the offers of the page.
fn counted(locale: Locale, numbers: &[&str]) -> App {
    let mut app = at_the_closing(locale);
    let begin = page(&app).offers.into_iter().find(|offer| offer.id == "count").unwrap();
    let effects = app.update(begin.message);
    assert!(effects.contains(&Effect::Ask(Wish::LookAtClock)));
    app.update(Message::Today(TODAY));
    for number in numbers {
        let asked = page(&app).typed.unwrap();
        for nth in 1..=number.len() {
            app.update(asked.asks.meaning(number.get(..nth).unwrap().to_owned()));
        }
        assert_eq!(page(&app).typed.unwrap().words.text, *number);
        let take = page(&app).offers.into_iter().find(|offer| offer.id == "take").unwrap();
        app.update(take.message);
    }
    app
}

fn page(app: &App) -> Page {
    compose(app, &books(), Audience::Person)
}

fn said(page: &Page) -> String {
    let said: Vec<String> = page.blocks.iter().flat_map(Block::passages).map(Passage::spoken).collect();
    format!("{}\n{}", page.title.spoken(), said.join("\n"))
}

#[test]
fn what_is_typed_comes_out_in_words_in_every_language() {
    for locale in Locale::ALL {
        let mut app = counted(locale, &NUMBERS);
        counts(&mut app, Counts::LedByPeers(false));
        let told = said(&page(&app));
        assert!(!told.contains("[en]") && !told.contains("workshop--") && !told.contains("plan--"), "{told}");
        // Of 3, 2, 9 and 8 full glasses nothing is said but that they are few, or all but few.
        for hidden in ["3", "2 ", "9", "8"] {
            assert!(!told.lines().any(|line| line.contains(&format!(" {hidden} "))), "{hidden}: {told}");
        }
        if locale == Locale::En {
            assert!(told.contains(
                "Before: fewer than 5 of 12. After: all but fewer than 5 of 11. More people than before."
            ));
            assert!(
                told.contains("Before: 5 of 12. After: 6 of 11. No clear difference can be shown."),
                "{told}"
            );
            assert!(told.contains("12 slips were marked before and 11 after, without names."));
            assert!(told.contains("One workshop in November 2026"), "{told}");
        }
    }
}

#[test]
fn nothing_is_offered_where_sentences_were_left_out_or_nobody_leads() {
    let mut app = at_the_closing(Locale::En);
    assert!(page(&app).offers.iter().any(|offer| offer.id == "count"));
    let before = SHELF.plan(&id("consent-60")).unwrap().activity(&id("before")).unwrap().0;
    app.update(Message::Lead(Lead::To(before)));
    app.update(Message::Lead(Lead::LeaveOut));
    let last = SHELF.plan(&id("consent-60")).unwrap().activities.len() - 1;
    app.update(Message::Lead(Lead::To(last)));
    assert!(!page(&app).offers.iter().any(|offer| offer.id == "count"));
    let mut alone = guide(Setting::Personal, Locale::En);
    counts(&mut alone, Counts::Begin(id("consent-60")));
    assert!(alone.counting().is_none() && *alone.visit().view() != View::Counting);
}

#[test]
fn small_rooms_are_told_what_to_do_with_their_slips_and_nothing_is_written() {
    let of = |slips: &'static str| {
        let numbers = [slips, "0"].repeat(if slips == "4" { 4 } else { 8 });
        let (all, before) =
            (counted(Locale::En, &numbers), counted(Locale::En, &numbers[..numbers.len() - 1]));
        let mut app = all;
        assert!(before.position().unwrap().counting.is_some());
        // Nothing of it is in what is written down from here on.
        assert_eq!(app.position().unwrap().counting, None);
        assert!(
            counts(&mut app, Counts::WriteReport).is_empty()
                && counts(&mut app, Counts::WriteFile).is_empty()
        );
        assert!(!page(&app).offers.iter().any(|offer| matches!(offer.id.as_str(), "report" | "file")));
        said(&page(&app))
    };
    assert!(of("4").contains("Nothing is counted, and nothing is kept."));
    assert!(of("9").contains("They wait for the slips of its next workshop."));
    // What is said does not depend on what was marked.
    assert_eq!(of("5"), of("9"));
}

#[test]
fn files_are_named_before_they_are_written_and_hold_what_they_say() {
    let mut app = counted(Locale::En, &NUMBERS);
    counts(&mut app, Counts::LedByPeers(false));
    let offer = |app: &App, id: &str| page(app).offers.into_iter().find(|offer| offer.id == id);
    let report = offer(&app, "report").unwrap();
    assert!(report.label.spoken().contains("workshop-report-consent-60-2026-11.html"), "{:?}", report.label);
    let file = offer(&app, "file").unwrap();
    assert!(file.label.spoken().contains("workshop-counts-consent-60-2026-11.yaml"));
    let written = app.update(file.message);
    let named = PathBuf::from("workshop-counts-consent-60-2026-11.yaml");
    assert_eq!(written, [Effect::Ask(Wish::WriteCounts(named.clone()))]);
    app.update(Message::Wrote(Ok(named.clone())));
    assert_eq!(app.visit().notice(), Some(&Notice::Wrote(named)));
    // What is done stays as a row that does nothing, so that no other has its number.
    let done = offer(&app, "file").unwrap();
    assert_eq!(done.message, Message::Nothing);
    assert!(done.label.spoken().starts_with("Written: "), "{:?}", done.label);
    assert_eq!(counts(&mut app, Counts::WriteFile), []);
    // A name that something has by now gives way to another.
    counts(&mut app, Counts::WriteReport);
    let wanted = PathBuf::from("workshop-report-consent-60-2026-11.html");
    let renamed = app.update(Message::Wrote(Err(NoCopy::Not(NotWritten::Exists))));
    assert!(matches!(renamed.as_slice(), [Effect::Ask(Wish::NameCounts(names))] if names.contains(&wanted)));
    assert!(said(&page(&app)).contains("The numbers are still here, and the page offers another name."));
    let other = PathBuf::from("workshop-report-consent-60-2026-11-2.html");
    app.update(Message::CountsNamed(vec![(wanted, other.clone())]));
    assert_eq!(counts(&mut app, Counts::WriteReport), [Effect::Ask(Wish::WriteReport(other))]);
    // Counting once more is asked about.
    app.update(offer(&app, "anew").unwrap().message);
    assert_eq!(*app.visit().view(), View::Sure(Sure::CountAgain));
    let mut again = app.clone();
    app.update(offer(&app, "not-yet").unwrap().message);
    assert!(offer(&app, "close").is_some());
    again.update(offer(&again, "anew").unwrap().message);
    assert_eq!((again.visit().view(), again.counting().unwrap().place().0), (&View::Counting, 1));
    let named = app.clone().reporting(Some(PathBuf::from("for-a-funder.csv")));
    assert_eq!(named.report_file().as_deref(), Some(Path::new("for-a-funder.csv")));
    let tally = app.tally().unwrap();
    assert_eq!(
        (tally.month, tally.workshops, tally.led_by_peers),
        (Month { year: 2026, month: 11 }, 1, false)
    );
    assert_eq!(tally.marked[3].after, Marks { marked: 11, full: 8 });
}

#[test]
fn a_journal_has_the_numbers_and_a_workshop_goes_on_with_them() {
    let app = counted(Locale::En, &NUMBERS[..5]);
    let at: Position =
        serde_json::from_slice(&serde_json::to_vec(&app.position().unwrap()).unwrap()).unwrap();
    let plan = SHELF.plan(&id("consent-60")).unwrap().clone();
    let mut again = guide(Setting::Workshop, Locale::En).leading(Workshop::of(plan, Some(at)));
    again.update(Message::UseLanguage(Locale::En));
    again.update(Message::Lead(Lead::Resume));
    counts(&mut again, Counts::Begin(id("consent-60")));
    assert_eq!(again.counting().unwrap().place(), app.counting().unwrap().place());
    assert_eq!(said(&page(&again)), said(&page(&app)));
}

#[test]
fn by_ear_each_number_is_one_line_and_a_wrong_one_is_asked_for_again() {
    let app = at_the_closing(Locale::En);
    let count = page(&app).told().position(|offer| offer.id == "count").unwrap() + 1;
    let lines = format!("{count}\n12\n13\n3\n{}\nb\n1\n2\n", NUMBERS[2..].join("\n"));
    let played = Play::of(app, books()).lines(&lines);
    assert!(
        played.printed.contains("This cannot be more than the slips that have a mark."),
        "{}",
        played.printed
    );
    assert!(
        played.printed.contains("Before: fewer than 5 of 12. After: all but fewer than 5 of 11."),
        "{}",
        played.printed
    );
    assert!(!played.printed.contains("|="), "bars are for eyes");
}

/// Everything that leaves the guide of a report, in words, rows and drawings.
fn shown(report: &Report) -> String {
    let app = guide(Setting::Workshop, Locale::En);
    let books = books();
    let about = About {
        plan: id("consent-60"),
        month: Month { year: 2026, month: 11 },
        workshops: 1,
        dropped: vec![id("lesson")],
    };
    let whole = report_of(report, &about, &app, &books);
    let mut shown = sheet::drawn(&whole) + &report_rows(report, &about, &app, &books);
    for format in [Format::Text, Format::Markdown, Format::Html] {
        shown += &String::from_utf8(sheet::render(&whole, format, Look::default()).unwrap()).unwrap();
    }
    shown
}

#[test]
fn no_form_of_a_report_gives_one_to_four_people_away() {
    for slips in 10..=12 {
        for other in 0..=slips {
            let mut all: Vec<(String, BTreeSet<u16>)> = Vec::new();
            for full in 0..=slips {
                let marks = |full| Marks { marked: slips, full };
                let room = [Marked { sentence: id("who-helps"), before: marks(full), after: marks(other) }];
                let shown = shown(&Report::of(&room).unwrap());
                match all.iter_mut().find(|(known, _)| *known == shown) {
                    Some((_, numbers)) => {
                        numbers.insert(full);
                    }
                    None => all.push((shown, BTreeSet::from([full]))),
                }
            }
            for (_, full) in &all {
                let left: BTreeSet<u16> = full.iter().map(|full| slips - full).collect();
                for numbers in [full, &left] {
                    let is_open = (0..5).all(|number| numbers.contains(&number));
                    assert!(
                        is_open || numbers.iter().all(|number| *number >= 5),
                        "{slips} {other}: {numbers:?}"
                    );
                }
            }
        }
    }
}
