//! What may be shown of counts, as a sheet: the report of a workshop, and that of a year.
//!
//! It is made of [`Report`] and [`Year`] alone, which hold nothing that could give somebody away; what was marked never comes
//! here. Each number stands in words, with a bar beside it that shows the same. It refuses to know who counted.

use std::fmt::Write as _;

use super::{Bar, Entry, Kind, Layout, Line, Part, Sheet, Words};
use crate::app::{App, LineId};
use crate::compose::Composer;
use crate::passage::Passage;
use crate::phrasebook::Phrasebooks;
use crate::prose::{self, Paragraph};
use crate::tally::{Change, Group, Many, Month, Range, Report, Share, Sum, Tally, Year};
use shelf::content::Id;
use shelf::content::plan::{Shared, WORKSHOP, plan_key, shared_key};
use shelf::language::Locale;
use shelf::phrases::{Key, Phrases};

mod page;
mod rows;

pub use rows::{report_rows, year_rows};

/// What a report says beside what may be shown of the marks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct About {
    /// The plan.
    pub plan: Id,
    /// When it was.
    pub month: Month,
    /// How many workshops were counted together.
    pub workshops: u16,
    /// The kinds of activities that were left out or made shorter.
    pub dropped: Vec<Id>,
}

impl From<&Tally> for About {
    fn from(tally: &Tally) -> Self {
        let Tally { plan, month, workshops, dropped, .. } = tally;
        Self { plan: plan.clone(), month: *month, workshops: *workshops, dropped: dropped.clone() }
    }
}

/// The report of one count.
pub fn report_of(shown: &Report, about: &About, app: &App, books: &Phrasebooks) -> Sheet {
    report(shown, about, &Composer::for_person(app, books))
}

fn report(report: &Report, about: &About, composer: &Composer<'_>) -> Sheet {
    let mut writing = Writing { composer, parts: Vec::new() };
    writing.part(None);
    writing.about(about);
    let room = composer.room();
    writing.say(Kind::Prose, room.report_slips(report.after, report.before));
    writing.say(Kind::Prose, room.report_fewest());
    writing.part(Some(room.year_sentence()));
    for line in &report.lines {
        let sentence = writing.shared(Shared::Sentence, &line.sentence);
        let Some(said) = line.said else {
            let hidden = room.count_hidden();
            writing.say(Kind::Item, composer.ui().counts_line(hidden.within(), sentence.within()));
            continue;
        };
        let before = writing.share(said.before, report.before);
        let after = writing.share(said.after, report.after);
        let told = room.report_line(
            after.within(),
            before.within(),
            writing.change(said.change).within(),
            sentence.within(),
        );
        let bar = |share: Share, of: u16| {
            let (least, most) = share.between(of);
            (share != Share::Hidden).then_some(Bar { least: least.into(), most: most.into(), of: of.into() })
        };
        writing.told(told, bar(said.before, report.before), bar(said.after, report.after));
    }
    writing.part(None);
    writing.say(Kind::Small, room.count_full_means());
    writing.say(Kind::Small, room.count_why_hidden());
    if !about.dropped.is_empty() {
        writing.part(Some(room.report_left_out()));
        for kind in &about.dropped {
            writing.say(Kind::Item, writing.kind(kind));
        }
    }
    writing.part(Some(room.report_limits_title()));
    writing.paragraphs(&room.report_limits());
    writing.sheet(room.report_title())
}

/// The report of a year.
pub fn year(year: &Year, app: &App, books: &Phrasebooks) -> Sheet {
    let composer = &Composer::for_person(app, books);
    let mut writing = Writing { composer, parts: Vec::new() };
    let (room, ui) = (composer.room(), composer.ui());
    writing.part(None);
    let (first, last) = (writing.month(year.months.0), writing.month(year.months.1));
    writing.say(Kind::Prose, ui.counts_period(first.within(), last.within()));
    writing.say(Kind::Prose, room.year_workshops(year.workshops));
    let peers = writing.many(year.led_by_peers);
    writing.say(Kind::Prose, ui.counts_line(peers.within(), room.year_led_by_peers().within()));
    writing.say(Kind::Prose, room.report_slips(year.slips.1, year.slips.0));
    writing.part(Some(room.year_sentence()));
    for (sentence, sum) in &year.sentences {
        writing.sum(sentence, sum.as_ref());
    }
    writing.part(None);
    writing.say(Kind::Small, room.count_full_means());
    writing.say(Kind::Small, room.year_range_why());
    writing.groups(ui.counts_by_plan(), &year.by_plan, Writing::plan);
    writing
        .groups(ui.counts_by_language(), &year.by_languages, |writing, locales| writing.languages(locales));
    writing.part(Some(ui.counts_by_month()));
    for (month, many) in &year.by_month {
        let (month, many) = (writing.month(*month), writing.many(*many));
        writing.say(Kind::Item, ui.counts_line(many.within(), month.within()));
    }
    writing.part(Some(room.year_dropped()));
    for (kind, many) in year.dropped.iter().flatten() {
        let (kind, many) = (writing.kind(kind), writing.many(*many));
        writing.say(Kind::Item, ui.counts_line(many.within(), kind.within()));
    }
    if year.dropped.is_none() {
        writing.say(Kind::Prose, room.year_dropped_too_few());
    }
    writing.part(Some(room.report_limits_title()));
    writing.paragraphs(&room.year_limits());
    writing.paragraphs(&room.report_limits());
    writing.say(Kind::Prose, room.year_once());
    writing.sheet(room.year_title())
}

/// A report that is being written.
struct Writing<'c> {
    composer: &'c Composer<'c>,
    parts: Vec<Part>,
}

impl Writing<'_> {
    fn sheet(mut self, title: Passage) -> Sheet {
        self.parts.retain(|part| !part.entries.is_empty());
        Sheet { title: Words::of(title, None), parts: self.parts, layout: Layout::Lines }
    }

    fn part(&mut self, name: Option<Passage>) {
        let id = LineId::new(format!("part/{}", self.parts.len()));
        let name = name.unwrap_or_else(|| Passage::plain("", self.composer.locale()));
        self.parts.push(Part { id, name: Words::of(name, None), entries: Vec::new() });
    }

    fn entry(&mut self, lines: Vec<(Kind, Passage)>) {
        if let Some(part) = self.parts.last_mut() {
            let id = LineId::new(format!("entry/{}", part.entries.len()));
            let lines = lines.into_iter().map(|(kind, words)| Line { kind, words: Words::of(words, None) });
            part.entries.push(Entry { id, lines: lines.collect() });
        }
    }

    fn say(&mut self, kind: Kind, words: Passage) {
        self.entry(vec![(kind, words)]);
    }

    fn paragraphs(&mut self, phrase: &Passage) {
        for paragraph in prose::paragraphs(phrase) {
            match paragraph {
                Paragraph::Prose(words) => self.say(Kind::Prose, words),
                Paragraph::Item(words) => self.say(Kind::Item, words),
            }
        }
    }

    /// When it was, and how many workshops.
    fn about(&mut self, about: &About) {
        let room = self.composer.room();
        let (month, plan) = (self.month(about.month), self.plan(&about.plan));
        self.say(Kind::Prose, room.report_when(month.within(), plan.within()));
        if about.workshops > 1 {
            self.say(Kind::Prose, room.report_together(about.workshops));
        }
    }

    /// A line in words, and both its numbers as bars.
    fn told(&mut self, told: Passage, before: Option<Bar>, after: Option<Bar>) {
        let room = self.composer.room();
        let mut lines = vec![(Kind::Item, told)];
        lines.extend(before.map(|bar| (Kind::Bar(bar), room.slip_before())));
        lines.extend(after.map(|bar| (Kind::Bar(bar), room.slip_after())));
        self.entry(lines);
    }

    fn sum(&mut self, sentence: &Id, sum: Option<&Sum>) {
        let room = self.composer.room();
        let sentence = self.shared(Shared::Sentence, sentence);
        let Some(sum) = sum else {
            self.entry(vec![(Kind::Item, sentence), (Kind::Small, room.year_too_few_slips())]);
            return;
        };
        let (before, after) = sum.in_hundred().unwrap_or_default();
        let before = self.range(sum.before, before);
        let after = self.range(sum.after, after);
        let change = self.change(sum.change());
        let told = room.report_line(after.within(), before.within(), change.within(), sentence.within());
        let bar = |Range { least, most, of }: Range| Some(Bar { least, most, of });
        self.told(told, bar(sum.before), bar(sum.after));
        if sum.in_hundred().is_none() {
            let few = room.year_percent_too_few();
            if let Some(entry) = self.parts.last_mut().and_then(|part| part.entries.last_mut()) {
                entry.lines.push(Line { kind: Kind::Small, words: Words::of(few, None) });
            }
        }
    }

    fn groups<K>(&mut self, title: Passage, groups: &[Group<K>], name: impl Fn(&Self, &K) -> Passage) {
        let (room, ui) = (self.composer.room(), self.composer.ui());
        self.part(Some(title));
        for group in groups {
            let (called, many) = (name(self, &group.name), self.many(group.workshops));
            self.say(Kind::Item, ui.counts_line(many.within(), called.within()));
            for (sentence, sum) in &group.sentences {
                self.sum(sentence, Some(sum));
            }
            if group.is_partly_hidden {
                self.say(Kind::Small, room.year_rest_too_small());
            }
        }
    }

    fn share(&self, share: Share, of: u16) -> Passage {
        let room = self.composer.room();
        match share {
            Share::Few => room.count_fewer_than_five(of),
            Share::Exactly(full) => room.count_exact(full, of),
            Share::AllButFew => room.count_all_but_few(of),
            Share::Hidden => room.count_hidden(),
        }
    }

    /// A range, and where it can be said the share in 100 behind it.
    fn range(&self, range: Range, in_hundred: Option<u32>) -> Passage {
        let room = self.composer.room();
        let Range { least, most, of } = range;
        let told =
            if least == most { room.count_exact(least, of) } else { room.count_range(least, most, of) };
        let Some(percent) = in_hundred else { return told };
        let text = format!("{} ({})", told.text, room.count_percent(percent).text);
        Passage::plain(text, told.locale)
    }

    fn change(&self, change: Change) -> Passage {
        let room = self.composer.room();
        match change {
            Change::More => room.change_more(),
            Change::Fewer => room.change_fewer(),
            Change::Unclear => room.change_no_difference(),
            Change::NotCompared => room.change_not_compared(),
        }
    }

    fn many(&self, many: Many) -> Passage {
        let room = self.composer.room();
        match many {
            Many::Shown(count) => room.year_workshops(count),
            Many::Fewer => room.year_fewer_than_three(),
            Many::Hidden => room.count_hidden(),
        }
    }

    fn month(&self, month: Month) -> Passage {
        let ui = self.composer.ui();
        ui.counts_month(ui.month(month.month).within(), month.year.to_string())
    }

    fn languages(&self, locales: &[Locale]) -> Passage {
        let names: Vec<String> =
            locales.iter().map(|locale| self.composer.ui_in(*locale).language_name().within()).collect();
        Passage::plain(names.join(" + "), self.composer.locale())
    }

    fn shared(&self, sort: Shared, id: &Id) -> Passage {
        self.of_workshops(&shared_key(sort, id))
    }

    fn kind(&self, kind: &Id) -> Passage {
        self.of_workshops(&format!("{WORKSHOP}--kind--{kind}"))
    }

    fn plan(&self, plan: &Id) -> Passage {
        let message = plan_key(plan, &[]);
        prose::line(&self.composer.phrase_of(Key {
            phrases: Phrases::Plan(plan),
            message: &message,
            attribute: None,
        }))
    }

    fn of_workshops(&self, message: &str) -> Passage {
        prose::line(&self.composer.phrase_of(Key { phrases: Phrases::Workshops, message, attribute: None }))
    }
}

/// A row of a table, as programs that calculate read it.
fn row(out: &mut String, cells: &[&str]) {
    for (nth, cell) in cells.iter().enumerate() {
        let comma = if nth > 0 { "," } else { "" };
        // Writing into a string does not fail.
        let _ = if cell.contains(['"', ',', '\n', '\r']) {
            write!(out, "{comma}\"{}\"", cell.replace('"', "\"\""))
        } else {
            write!(out, "{comma}{cell}")
        };
    }
    out.push_str("\r\n");
}
