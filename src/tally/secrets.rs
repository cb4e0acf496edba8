//! Nothing that is ever shown gives away what one person marked, or one to four people: tried with every small room.
//!
//! Somebody is taken to know everything but one number of a room: how many slips there are, what was marked for every other
//! sentence and at the other time. What is shown then must leave that number, and what is left beside it, either at five or more,
//! or open from none to four.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::{Marked, Marks, Month, NAMED, Refused, Report, Room, Tally, Year};
use shelf::content::Id;
use shelf::language::Locale;

/// The numbers of one sentence at one time: slips, and full glasses.
fn every(slips: RangeInclusive<u16>) -> Vec<Marks> {
    slips.flat_map(|marked| (0..=marked).map(move |full| Marks { marked, full })).collect()
}

fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

fn marked(sentence: &str, before: Marks, after: Marks) -> Marked {
    Marked { sentence: id(sentence), before, after }
}

/// Holds a number that somebody looks for against all that it could be.
fn is_safe(possible: &BTreeSet<u16>) -> bool {
    possible.iter().all(|number| *number >= NAMED) || (0..NAMED).all(|number| possible.contains(&number))
}

/// Turns one number of a room through everything that it can be, and looks at what shows the same.
fn hold(room: &[Marked], number: fn(&mut Marked) -> &mut Marks) {
    let mut room = room.to_vec();
    let slips = number(&mut room[0]).marked;
    let mut shown: Vec<(Result<Report, Room>, BTreeSet<u16>)> = Vec::new();
    for full in 0..=slips {
        number(&mut room[0]).full = full;
        let report = Report::of(&room);
        match shown.iter_mut().find(|(known, _)| *known == report) {
            Some((_, numbers)) => {
                numbers.insert(full);
            }
            None => shown.push((report, BTreeSet::from([full]))),
        }
    }
    for (report, full) in shown.iter().filter(|(report, _)| report.is_ok()) {
        let left: BTreeSet<u16> = full.iter().map(|full| slips - full).collect();
        assert!(
            is_safe(full) && is_safe(&left),
            "{report:?} of {slips} slips says that it was one of {full:?}"
        );
    }
    // Where nothing is counted, nothing of it depends on what was marked.
    if let Some((Err(_), _)) = shown.first() {
        assert_eq!(shown.len(), 1);
    }
}

fn hold_single(slips: RangeInclusive<u16>) -> usize {
    let (before, after) = (every(slips.clone()), every(slips));
    for (before, after) in before
        .iter()
        .filter(|one| one.full == 0)
        .flat_map(|before| after.iter().map(move |after| (*before, *after)))
    {
        hold(&[marked("who-helps", before, after)], |one| &mut one.before);
        hold(&[marked("who-helps", after, before)], |one| &mut one.after);
    }
    before.len() * after.len()
}

fn hold_pairs(slips: RangeInclusive<u16>) -> usize {
    let all = every(slips);
    let mut tried = 0;
    for before in all.iter().filter(|one| one.full == 0) {
        for after in &all {
            for (other, others) in all.iter().flat_map(|other| all.iter().map(move |others| (other, others)))
            {
                let room = |one: Marked| [one, marked("say-no-or-wait", *other, *others)];
                hold(&room(marked("who-helps", *before, *after)), |one| &mut one.before);
                hold(&room(marked("who-helps", *after, *before)), |one| &mut one.after);
                tried += 1;
            }
        }
    }
    tried
}

#[test]
fn no_report_of_one_sentence_gives_a_small_number_away() {
    assert!(hold_single(0..=17) > 20_000);
}

#[test]
fn no_report_of_two_sentences_gives_a_small_number_away() {
    assert!(hold_pairs(10..=11) > 20_000);
}

#[test]
#[ignore = "takes minutes"]
fn no_report_of_larger_rooms_gives_a_small_number_away() {
    assert!(hold_single(0..=40) > 500_000);
    assert!(hold_pairs(9..=13) > 500_000);
}

#[test]
fn what_is_shown_is_true() {
    for one in every(10..=16) {
        for other in every(10..=16) {
            let room = [marked("who-helps", one, other), marked("say-no-or-wait", other, one)];
            let Ok(report) = Report::of(&room) else { continue };
            for (line, marked) in report.lines.iter().zip(&room) {
                let Some(said) = line.said else { continue };
                // More people than the smaller number of slips says are told as all of those.
                let (least, most) = said.before.between(report.before);
                let full = marked.before.full.min(report.before);
                assert!((least..=most).contains(&full), "{room:?} {report:?}");
            }
        }
    }
}

fn tally(month: u8, before: Marks, after: Marks) -> Tally {
    Tally {
        plan: id(if month.is_multiple_of(2) { "consent-60" } else { "support-90" }),
        wording: 1,
        month: Month { year: 2026, month },
        languages: vec![if month > 2 { Locale::En } else { Locale::Ar }],
        workshops: 1,
        led_by_peers: month == 1,
        dropped: Vec::new(),
        marked: vec![marked("who-helps", before, after)],
    }
}

/// Reports, and sums.
type Shown = (Vec<Result<Report, Room>>, Vec<Result<Year, Refused>>);

/// Everything that is ever shown of some counts: the report of each, and the sum of every selection of them.
fn shown(tallies: &[Tally]) -> Shown {
    let reports = tallies.iter().map(|tally| Report::of(&tally.marked)).collect();
    let selections = (0..1_usize << tallies.len()).map(|chosen| {
        let of = tallies.iter().enumerate().filter(|(nth, _)| chosen & (1 << nth) != 0);
        Year::of(&of.map(|(_, tally)| tally.clone()).collect::<Vec<_>>())
    });
    (reports, selections.collect())
}

/// Takes every year of four such workshops, and looks at which of them show the same.
fn hold_years(slips: RangeInclusive<u16>) -> usize {
    let rooms = every(slips);
    let fixed = tally(4, Marks { marked: 11, full: 3 }, Marks { marked: 10, full: 9 });
    let mut all: BTreeMap<String, Vec<[u16; 3]>> = BTreeMap::new();
    let mut added = 0;
    for one in &rooms {
        for other in &rooms {
            for third in &rooms {
                let after = Marks { marked: 10, full: 5 };
                let of =
                    [tally(1, *one, after), tally(2, after, *other), tally(3, *third, after), fixed.clone()];
                let (reports, sums) = shown(&of);
                added += sums.iter().filter(|sum| sum.is_ok()).count();
                let slips = [one.marked, other.marked, third.marked];
                let numbers = [one.full, other.full, third.full];
                all.entry(format!("{slips:?} {reports:?} {sums:?}")).or_default().push(numbers);
            }
        }
    }
    for (shown, numbers) in &all {
        let slips: Vec<u16> = shown
            .trim_start_matches('[')
            .split(']')
            .next()
            .unwrap()
            .split(", ")
            .map(|slips| slips.parse().unwrap())
            .collect();
        for nth in 0..3 {
            let full: BTreeSet<u16> = numbers.iter().map(|numbers| numbers[nth]).collect();
            let left: BTreeSet<u16> = full.iter().map(|full| slips[nth] - full).collect();
            assert!(is_safe(&full) && is_safe(&left), "{shown}: {full:?}");
        }
    }
    added
}

#[test]
fn no_sums_and_reports_together_give_a_small_number_away() {
    assert!(hold_years(10..=10) > 1_000);
}

#[test]
#[ignore = "takes minutes"]
fn no_sums_of_larger_rooms_give_a_small_number_away() {
    assert!(hold_years(10..=13) > 100_000);
}

#[test]
fn a_sum_follows_from_reports_alone() {
    let rooms: Vec<Marks> = every(10..=11);
    for one in &rooms {
        for other in &rooms {
            let of = |before: Marks, after: Marks| {
                let rest = Marks { marked: 12, full: 2 };
                [tally(1, before, rest), tally(2, rest, after), tally(3, rest, rest), tally(4, after, before)]
            };
            // The room with the smallest numbers that shows the same in its own report.
            let twin = |marks: Marks| {
                let shows = |marks| Report::of(&[marked("who-helps", marks, Marks { marked: 12, full: 2 })]);
                let twins = rooms.iter().filter(|twin| shows(**twin) == shows(marks));
                *twins.min_by_key(|twin| twin.full).unwrap()
            };
            assert_eq!(shown(&of(*one, *other)), shown(&of(twin(*one), twin(*other))));
        }
    }
}

#[test]
fn what_is_left_of_a_table_is_as_large_as_what_is_shown_of_it() {
    let groups = |sizes: &[(u16, &str)]| {
        let of = sizes.iter().enumerate().flat_map(|(nth, (slips, plan))| {
            (0..3).map(move |again| {
                let marks = Marks { marked: *slips, full: 6 };
                let month = u8::try_from(nth * 3 + again + 1).unwrap();
                Tally { plan: id(plan), ..tally(month, marks, marks) }
            })
        });
        let year = Year::of(&of.collect::<Vec<_>>()).unwrap();
        let shown = year.by_plan.iter().filter(|group| !group.sentences.is_empty());
        shown.map(|group| group.name.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(groups(&[(12, "one"), (12, "two")]), ["one", "two"]);
    assert_eq!(groups(&[(12, "one"), (12, "two"), (12, "three")]), ["one", "three", "two"]);
    // One alone says what the whole says.
    assert_eq!(groups(&[(12, "one")]), [""; 0]);
}

#[test]
fn the_last_line_of_a_table_cannot_be_worked_out_from_the_others() {
    let count = |nth: u8, plan: &str| {
        let marks = Marks { marked: 12, full: 6 };
        Tally { plan: id(plan), ..tally(nth, marks, marks) }
    };
    // Nine of two plans, and one of a third: without a second hidden line it would be the whole without the others.
    let mut year: Vec<Tally> = (1..=4).map(|nth| count(nth, "one")).collect();
    year.extend((5..=9).map(|nth| count(nth, "two")));
    year.push(count(10, "three"));
    let year = Year::of(&year).unwrap();
    let shown: Vec<&str> = year
        .by_plan
        .iter()
        .filter(|group| !group.sentences.is_empty())
        .map(|group| group.name.as_str())
        .collect();
    assert_eq!(shown, ["two"]);
    let many: Vec<_> = year.by_plan.iter().map(|group| (group.name.as_str(), group.workshops)).collect();
    assert_eq!(
        many,
        [("one", super::Many::Hidden), ("three", super::Many::Fewer), ("two", super::Many::Shown(5)),]
    );
}
