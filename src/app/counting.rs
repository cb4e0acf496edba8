//! Slips that are counted after a group has left: one number after another, typed by whoever led.
//!
//! What is typed lives here until the guide closes or is left, and nowhere else. What it says is worked out by the tally; this
//! file asks for the next number and knows which of them cannot be. It refuses to know words and files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use shelf::content::Id;
use shelf::content::plan::{Kind, Plan};

use super::{App, Effect, Notice, Sure, View, Wish, Workshop};
use crate::tally::{MOST, Marked, Marks, Month, NAMED, Report, Room, Tally, file};

/// What whoever counts asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Counts {
    /// To count the slips of this plan.
    Begin(Id),
    /// These digits stand in the place of the number.
    Type(String),
    /// This is the number.
    Take(String),
    /// Whether peers led it.
    LedByPeers(bool),
    /// Everything once more, where that was asked about.
    Anew,
    /// Write the report.
    WriteReport,
    /// Write the file for whoever adds up a year.
    WriteFile,
}

/// Before or after.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Time {
    /// On the slips from before.
    Before,
    /// On those from after.
    After,
}

/// What is asked next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Question<'c> {
    /// How many slips have a mark for this sentence.
    Marked(Time, &'c Id),
    /// How many of them mark one of the two fullest glasses.
    Full(Time, &'c Id),
    /// How many workshops are counted together.
    Together,
    /// Whether peers led it.
    Peers,
    /// Nothing: all is there.
    Nothing,
}

/// Slips that are being counted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Counting {
    plan: Id,
    wording: u16,
    sentences: Vec<Id>,
    /// The kinds of activities that were left out.
    dropped: Vec<Id>,
    /// The numbers so far, in the order in which they are asked for.
    numbers: Vec<u16>,
    led_by_peers: Option<bool>,
    #[serde(skip)]
    typed: String,
    /// What the files are called that can be written, by what they would be called if nothing had that name; and those that
    /// were written.
    #[serde(skip)]
    named: BTreeMap<PathBuf, PathBuf>,
    #[serde(skip)]
    written: BTreeSet<PathBuf>,
    /// Whether the number that was typed last cannot be.
    #[serde(skip)]
    is_refused: bool,
}

impl Counting {
    /// The slips of a plan, before the first number.
    pub fn of(plan: &Plan, dropped: Vec<Id>) -> Self {
        Self {
            plan: plan.id.clone(),
            wording: plan.wording,
            sentences: file::sentences(plan),
            dropped,
            numbers: Vec::new(),
            led_by_peers: None,
            typed: String::new(),
            named: BTreeMap::new(),
            written: BTreeSet::new(),
            is_refused: false,
        }
    }

    /// The plan.
    pub const fn plan(&self) -> &Id {
        &self.plan
    }

    /// What has been typed of the number that is asked for.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Whether the number that was typed last cannot be.
    pub const fn is_refused(&self) -> bool {
        self.is_refused
    }

    /// Which number is asked for, from 1, and how many there are.
    pub const fn place(&self) -> (usize, usize) {
        (self.numbers.len() + 1, self.sentences.len() * 4 + 1)
    }

    /// What is asked next.
    pub fn question(&self) -> Question<'_> {
        let (nth, each) = (self.numbers.len(), self.sentences.len() * 2);
        let time = if nth < each { Time::Before } else { Time::After };
        let sentence = if each == 0 { None } else { self.sentences.get(nth % each / 2) };
        match sentence.filter(|_| nth < each * 2) {
            _ if self.is_too_small() => Question::Nothing,
            Some(sentence) if nth.is_multiple_of(2) => Question::Marked(time, sentence),
            Some(sentence) => Question::Full(time, sentence),
            None if nth == each * 2 => Question::Together,
            None if self.led_by_peers.is_none() => Question::Peers,
            None => Question::Nothing,
        }
    }

    /// Whether no number that can still be typed changes that the room is too small for anything to be counted. Then nothing more
    /// is asked, and nothing that was typed is written down anywhere.
    pub fn is_too_small(&self) -> bool {
        let each = self.sentences.len() * 2;
        let marked = self.marked();
        let few = marked.iter().all(|one| one.before.marked < NAMED);
        let all = self.numbers.len() >= each * 2;
        let too_few = all && matches!(Room::of(&marked), Room::UnderFive | Room::Waits);
        each > 0 && self.numbers.len() >= each && (few || too_few)
    }

    /// Whether this file was written.
    pub fn has_written(&self, file: &Path) -> bool {
        self.written.contains(file)
    }

    /// What was marked, as far as it is typed.
    pub fn marked(&self) -> Vec<Marked> {
        let number = |nth: usize| self.numbers.get(nth).copied().unwrap_or_default();
        let marks = |nth: usize| Marks { marked: number(nth), full: number(nth + 1) };
        let each = self.sentences.len() * 2;
        let of = |(nth, sentence): (usize, &Id)| Marked {
            sentence: sentence.clone(),
            before: marks(nth * 2),
            after: marks(each + nth * 2),
        };
        self.sentences.iter().enumerate().map(of).collect()
    }

    /// What may be shown, once all is typed; or what is done with the slips instead.
    pub fn report(&self) -> Option<Result<Report, Room>> {
        (self.question() == Question::Nothing).then(|| Report::of(&self.marked()))
    }

    fn types(&mut self, words: &str) {
        self.typed = digits(words);
        self.is_refused = false;
    }

    fn take(&mut self, words: &str) {
        let number = digits(words).parse::<u16>().ok().filter(|number| *number <= MOST);
        self.typed.clear();
        let number = number.filter(|number| match self.question() {
            Question::Marked(..) => true,
            Question::Full(..) => self.numbers.last().is_some_and(|marked| number <= marked),
            Question::Together => *number > 0,
            Question::Peers | Question::Nothing => false,
        });
        self.is_refused = number.is_none();
        if let Some(number) = number {
            let is_none = number == 0 && matches!(self.question(), Question::Marked(..));
            self.numbers.push(number);
            // Of none, none is full.
            self.numbers.extend(is_none.then_some(0));
        }
    }

    /// One number back, and it stands there to be read and changed; false where there is none.
    fn step_back(&mut self) -> bool {
        self.typed.clear();
        self.is_refused = false;
        if self.led_by_peers.take().is_some() {
            return true;
        }
        let mut last = self.numbers.pop();
        let skipped = matches!(self.question(), Question::Full(..)) && self.numbers.last() == Some(&0);
        if skipped {
            last = self.numbers.pop();
        }
        self.typed = last.map(|number| number.to_string()).unwrap_or_default();
        last.is_some()
    }
}

/// The digits in what was typed, as Western ones.
fn digits(words: &str) -> String {
    let western = |letter: char| match letter {
        '\u{0660}'..='\u{0669}' => char::from_digit(u32::from(letter) - 0x0660, 10),
        '\u{06F0}'..='\u{06F9}' => char::from_digit(u32::from(letter) - 0x06F0, 10),
        _ => letter.is_ascii_digit().then_some(letter),
    };
    words.chars().filter_map(western).take(4).collect()
}

impl App {
    /// The same, with this file for the report of a workshop.
    #[must_use]
    pub fn reporting(mut self, file: Option<PathBuf>) -> Self {
        self.report = file;
        self
    }

    /// The slips that are being counted.
    pub const fn counting(&self) -> Option<&Counting> {
        self.counting.as_ref()
    }

    /// The file that the report goes into when somebody asks for it: the one that was named, else one called by plan and month.
    pub fn report_file(&self) -> Option<PathBuf> {
        let wanted = self.report.clone().or_else(|| self.counted_file("workshop-report", "html"));
        wanted.map(|wanted| self.named(wanted))
    }

    /// The file for whoever adds up a year.
    pub fn counts_file(&self) -> Option<PathBuf> {
        self.counted_file("workshop-counts", "yaml").map(|wanted| self.named(wanted))
    }

    /// The name that nothing has yet, once somebody has looked.
    fn named(&self, wanted: PathBuf) -> PathBuf {
        self.counting.as_ref().and_then(|counting| counting.named.get(&wanted)).cloned().unwrap_or(wanted)
    }

    /// Asks for names that nothing has, as soon as there is something to write.
    pub(super) fn name_counts(&self) -> Vec<Effect> {
        let is_named = self.counting.as_ref().is_none_or(|counting| !counting.named.is_empty());
        if is_named || !self.may_report() {
            return Vec::new();
        }
        self.wish_for_names()
    }

    fn wish_for_names(&self) -> Vec<Effect> {
        let report = self.report.clone().or_else(|| self.counted_file("workshop-report", "html"));
        let wanted: Vec<PathBuf> =
            report.into_iter().chain(self.counted_file("workshop-counts", "yaml")).collect();
        if wanted.is_empty() { Vec::new() } else { vec![Effect::Ask(Wish::NameCounts(wanted))] }
    }

    pub(super) fn hear_names(&mut self, names: Vec<(PathBuf, PathBuf)>) {
        if let Some(counting) = &mut self.counting {
            // What was written keeps its name: it stands on the page as done.
            let written = &counting.written;
            let new = names.into_iter().filter(|(wanted, _)| {
                !counting.named.get(wanted).is_some_and(|known| written.contains(known))
            });
            let new: Vec<_> = new.collect();
            counting.named.extend(new);
        }
    }

    /// A file was written, or has to have another name.
    pub(super) fn heed_written(&mut self) -> Vec<Effect> {
        let Some(counting) = &mut self.counting else { return Vec::new() };
        if let Some(Notice::Wrote(file)) = self.visit.notice() {
            counting.written.insert(file.clone());
            return Vec::new();
        }
        self.wish_for_names()
    }

    fn counted_file(&self, what: &str, ending: &str) -> Option<PathBuf> {
        let (plan, month) = (&self.counting.as_ref()?.plan, self.month()?);
        Some(PathBuf::from(format!("{what}-{plan}-{month}.{ending}")))
    }

    fn month(&self) -> Option<Month> {
        self.today.map(|today| Month { year: today.year, month: today.month })
    }

    /// What was counted, once all is typed.
    pub fn tally(&self) -> Option<Tally> {
        let counting = self.counting.as_ref()?;
        let mut languages = vec![self.locale.source()];
        languages.extend(self.second().map(shelf::language::Locale::source));
        languages.sort_by_key(|locale| locale.tag().to_owned());
        languages.dedup();
        Some(Tally {
            plan: counting.plan.clone(),
            wording: counting.wording,
            month: self.month()?,
            languages,
            workshops: *counting.numbers.get(counting.sentences.len() * 4)?,
            led_by_peers: counting.led_by_peers?,
            dropped: counting.dropped.clone(),
            marked: counting.marked(),
        })
    }

    pub(super) fn count_slips(&mut self, counts: Counts) -> Vec<Effect> {
        if let Counts::Begin(plan) = counts {
            return self.begin_counting(&plan);
        }
        if counts == Counts::Anew {
            return self.count_again();
        }
        let is_open = *self.visit.view() == View::Counting;
        let Some(counting) = self.counting.as_mut().filter(|_| is_open) else { return Vec::new() };
        match counts {
            Counts::Type(words) => counting.types(&words),
            Counts::Take(words) => counting.take(&words),
            Counts::LedByPeers(led) if counting.question() == Question::Peers => {
                counting.led_by_peers = Some(led);
            }
            Counts::Begin(_) | Counts::LedByPeers(_) | Counts::Anew => {}
            Counts::WriteReport => return self.write_counted(self.report_file(), Wish::WriteReport),
            Counts::WriteFile => return self.write_counted(self.counts_file(), Wish::WriteCounts),
        }
        self.name_counts()
    }

    /// Writes a file that was not written yet, where there is something that may be written.
    fn write_counted(&self, file: Option<PathBuf>, wish: fn(PathBuf) -> Wish) -> Vec<Effect> {
        let is_new =
            |file: &PathBuf| self.counting.as_ref().is_some_and(|counting| !counting.has_written(file));
        let file = file.filter(|file| self.may_report() && is_new(file));
        file.map(|file| Effect::Ask(wish(file))).into_iter().collect()
    }

    /// Everything once more, after the page that asks whether that is meant.
    fn count_again(&mut self) -> Vec<Effect> {
        if *self.visit.view() == View::Sure(Sure::CountAgain)
            && let Some(counting) = &mut self.counting
        {
            counting.numbers.clear();
            counting.led_by_peers = None;
            counting.named.clear();
            counting.written.clear();
            self.visit.open(View::Counting);
        }
        Vec::new()
    }

    /// Whether there is something that may be shown, so that it can be written.
    fn may_report(&self) -> bool {
        self.counting.as_ref().and_then(Counting::report).is_some_and(|report| report.is_ok())
    }

    fn begin_counting(&mut self, plan: &Id) -> Vec<Effect> {
        let plan = self.shelf.plan(plan).filter(|_| self.policy.may_count);
        let Some(plan) = plan.filter(|plan| !file::sentences(plan).is_empty()) else { return Vec::new() };
        if self.counting.as_ref().is_none_or(|counting| counting.plan != plan.id) {
            self.counting = Some(Counting::of(&plan, self.dropped_kinds()));
        }
        self.visit.open(View::Counting);
        if self.today.is_none() { vec![Effect::Ask(Wish::LookAtClock)] } else { self.name_counts() }
    }

    /// Whether a workshop has slips to count: it is permitted here, and sentences were marked at both times.
    pub fn may_count(&self, workshop: &Workshop) -> bool {
        let both = [Kind::SentencesBefore, Kind::SentencesAfter].map(|kind| {
            let mut activities = workshop.plan().activities.iter().filter(move |one| one.kind == kind);
            activities.any(|one| !workshop.omitted().contains(&one.id))
        });
        self.policy.may_count && both == [true, true]
    }

    /// What was left out of the workshop that is led, as kinds of activities, each once.
    fn dropped_kinds(&self) -> Vec<Id> {
        let mut kinds: Vec<Id> = Vec::new();
        let Some(workshop) = &self.workshop else { return kinds };
        for (_, activity) in workshop.omitted().iter().filter_map(|id| workshop.plan().activity(id)) {
            let kind = Id::new(activity.kind.name());
            kinds.extend(kind.filter(|kind| !kinds.contains(kind)));
        }
        kinds
    }

    /// Back to the number before; false where the page itself is to be left.
    pub(super) fn step_back_in_counting(&mut self) -> bool {
        let is_open = *self.visit.view() == View::Counting;
        self.counting.as_mut().filter(|_| is_open).is_some_and(Counting::step_back)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counting(numbers: &[&str]) -> Counting {
        let mut counting = Counting {
            plan: Id::new("consent-60").unwrap(),
            wording: 1,
            sentences: ["ask-what-for", "who-helps"].map(|id| Id::new(id).unwrap()).to_vec(),
            dropped: Vec::new(),
            numbers: Vec::new(),
            led_by_peers: None,
            typed: String::new(),
            named: BTreeMap::new(),
            written: BTreeSet::new(),
            is_refused: false,
        };
        for number in numbers {
            counting.take(number);
        }
        counting
    }

    #[test]
    fn numbers_are_asked_for_one_after_another_before_first() {
        let asked = |numbers: &[&str]| format!("{:?}", counting(numbers).question());
        assert_eq!(asked(&[]), "Marked(Before, ask-what-for)");
        assert_eq!(asked(&["12"]), "Full(Before, ask-what-for)");
        assert_eq!(asked(&["12", "3", "12", "4"]), "Marked(After, ask-what-for)");
        assert_eq!(asked(&["12", "3", "12", "4", "11", "9", "11", "8"]), "Together");
        let mut whole = counting(&["12", "3", "١٢", "٤", "11", "9", "11", "8", "1"]);
        assert_eq!(whole.question(), Question::Peers);
        assert_eq!(whole.report(), None);
        whole.led_by_peers = Some(false);
        assert_eq!(whole.question(), Question::Nothing);
        assert!(whole.report().unwrap().is_ok());
        assert_eq!(whole.marked()[1].before, Marks { marked: 12, full: 4 });
    }

    #[test]
    fn a_number_that_cannot_be_is_not_taken() {
        let mut one = counting(&["12", "13"]);
        assert!(one.is_refused());
        assert_eq!(one.numbers, [12]);
        one.take("many");
        assert!(one.is_refused());
        one.types("1 2");
        assert_eq!((one.typed(), one.is_refused()), ("12", false));
        one.take("12");
        assert_eq!(one.numbers, [12, 12]);
    }

    #[test]
    fn whoever_goes_back_comes_to_the_number_before() {
        let mut one = counting(&["12", "3", "0"]);
        assert_eq!(one.numbers, [12, 3, 0, 0]);
        assert!(one.step_back());
        assert_eq!((one.numbers.as_slice(), one.typed()), ([12, 3].as_slice(), "0"));
        assert!(one.step_back() && one.step_back());
        assert!(!one.step_back());
    }

    #[test]
    fn a_room_that_is_too_small_is_asked_for_nothing_more_and_stays_nowhere() {
        let each = |slips: &'static str, times: usize| vec![slips; times];
        // Four slips before: whatever there is after, nothing is counted. One sentence may have more than another.
        let before = |last: &'static str| [each("4", 2), vec![last, "0"]].concat();
        assert!(!counting(&each("4", 3)).is_too_small());
        let few = counting(&before("4"));
        assert!(few.is_too_small());
        assert_eq!((few.question(), few.report()), (Question::Nothing, Some(Err(Room::UnderFive))));
        assert!(!counting(&before("9")).is_too_small(), "the envelope waits for the slips after");
        let waits = counting(&each("9", 8));
        assert_eq!((waits.question(), waits.report()), (Question::Nothing, Some(Err(Room::Waits))));
        let counted = counting(&each("10", 8));
        assert!(!counted.is_too_small());
        assert_eq!(counted.question(), Question::Together);
    }
}
