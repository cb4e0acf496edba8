//! The same numbers as rows for programs that calculate (RFC 4180): nothing in them that the words do not say.
//!
//! Columns have short English names, as fields of files have. What is not shown is an empty cell.

use super::{About, Shared, Writing, row};
use crate::app::App;
use crate::compose::Composer;
use crate::phrasebook::Phrasebooks;
use crate::tally::{Change, Many, Range, Report, Share, Sum, Year};
use shelf::content::Id;

const HEAD: [&str; 12] = [
    "period",
    "of",
    "workshops",
    "sentence",
    "before-least",
    "before-most",
    "before-of",
    "after-least",
    "after-most",
    "after-of",
    "change",
    "words",
];

/// The rows of one count.
pub fn report_rows(report: &Report, about: &About, app: &App, books: &Phrasebooks) -> String {
    let writing = Writing { composer: &Composer::for_person(app, books), parts: Vec::new() };
    let mut out = String::new();
    row(&mut out, &HEAD);
    for line in &report.lines {
        let words = writing.shared(Shared::Sentence, &line.sentence).spoken();
        let said = line.said.map(|said| {
            let range = |share: Share, of: u16| {
                let (least, most) = share.between(of);
                let range = Range { least: least.into(), most: most.into(), of: of.into() };
                (share != Share::Hidden).then_some(range)
            };
            (range(said.before, report.before), range(said.after, report.after), said.change)
        });
        let (before, after, change) = said.unwrap_or((None, None, Change::Unclear));
        let change = if said.is_some() { name(change) } else { "" };
        let head = [about.month.to_string(), about.plan.to_string(), about.workshops.to_string()];
        one(&mut out, &head, &line.sentence, [before, after], (change, &words));
    }
    out
}

/// The rows of a year: the whole, then what may be shown of each plan and of the languages of rooms.
pub fn year_rows(year: &Year, app: &App, books: &Phrasebooks) -> String {
    let writing = Writing { composer: &Composer::for_person(app, books), parts: Vec::new() };
    let mut out = String::new();
    row(&mut out, &HEAD);
    let period = format!("{}/{}", year.months.0, year.months.1);
    let mut add = |of: &str, workshops: String, sentence: &Id, sum: Option<&Sum>| {
        let words = writing.shared(Shared::Sentence, sentence).spoken();
        let head = [period.clone(), of.to_owned(), workshops];
        let ranges = [sum.map(|sum| sum.before), sum.map(|sum| sum.after)];
        one(&mut out, &head, sentence, ranges, (sum.map_or("", |sum| name(sum.change())), &words));
    };
    for (sentence, sum) in &year.sentences {
        add("", year.workshops.to_string(), sentence, sum.as_ref());
    }
    for group in &year.by_plan {
        for (sentence, sum) in &group.sentences {
            add(group.name.as_str(), many(group.workshops), sentence, Some(sum));
        }
    }
    for group in &year.by_languages {
        let tags: Vec<&str> = group.name.iter().map(shelf::language::Locale::tag).collect();
        for (sentence, sum) in &group.sentences {
            add(&tags.join("+"), many(group.workshops), sentence, Some(sum));
        }
    }
    out
}

fn one(
    out: &mut String,
    head: &[String; 3],
    sentence: &Id,
    ranges: [Option<Range>; 2],
    (change, words): (&str, &str),
) {
    let mut cells: Vec<String> = head.to_vec();
    cells.push(sentence.to_string());
    for range in ranges {
        let cell = |number: fn(&Range) -> u32| {
            range.as_ref().map_or_else(String::new, |range| number(range).to_string())
        };
        cells.extend([cell(|range| range.least), cell(|range| range.most), cell(|range| range.of)]);
    }
    cells.extend([change.to_owned(), words.to_owned()]);
    row(out, &cells.iter().map(String::as_str).collect::<Vec<_>>());
}

fn many(many: Many) -> String {
    match many {
        Many::Shown(workshops) => workshops.to_string(),
        Many::Fewer | Many::Hidden => String::new(),
    }
}

const fn name(change: Change) -> &'static str {
    match change {
        Change::More => "more",
        Change::Fewer => "fewer",
        Change::Unclear => "unclear",
        Change::NotCompared => "not-compared",
    }
}
