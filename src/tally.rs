//! The tally: what a room marked on slips of paper, counted, and what may be said of it.
//!
//! Numbers come in, and what comes out can be shown to anybody: no number says what one person marked, or how many they were
//! where they were one to four. Everything that is ever said is worked out from the few words that a room’s report shows
//! ([`Report`]), also the sums of a year, so that no two of them can be subtracted to know more. It refuses to know
//! people, pages and languages; what is typed in or read is dropped with the value that holds it.

use std::fmt;

use shelf::content::Id;
use shelf::language::Locale;

pub mod file;
mod year;

#[cfg(test)]
mod secrets;

pub use year::{Group, Many, Range, Refused, Sum, Year};

/// How many slips a room has at least, before and after, that is counted.
pub const COUNTED: u16 = 10;
/// The smallest number of people that is ever named; also of rooms in which slips wait to be counted with the next ones.
pub const NAMED: u16 = 5;
/// The largest number that is typed in or read.
pub const MOST: u16 = 999;

/// What was marked for one sentence at one time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Marks {
    /// How many slips have a mark for it.
    pub marked: u16,
    /// How many of those mark one of the two fullest glasses. Never more than `marked`.
    pub full: u16,
}

/// What was marked for one sentence.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Marked {
    /// The sentence.
    pub sentence: Id,
    /// On the slips from before.
    pub before: Marks,
    /// On the slips from after.
    pub after: Marks,
}

/// A month of a year: a count never says the day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Month {
    /// The year.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
}

impl Month {
    /// The month written so: `2026-11`.
    pub fn read(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let digits =
            |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return None;
        }
        let (year, month) = (year.parse().ok()?, month.parse().ok()?);
        (1..=12).contains(&month).then_some(Self { year, month })
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year, self.month)
    }
}

/// What one workshop, or some that were counted together, marked. It holds small numbers: it is for adding up
/// ([`Year::of`]), and [`Report::of`] says what may be shown of it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Tally {
    /// The plan.
    pub plan: Id,
    /// The version of the sentences’ wording. Two of them are never added up.
    pub wording: u16,
    /// When it was.
    pub month: Month,
    /// The languages of the room, in a fixed order; never empty.
    pub languages: Vec<Locale>,
    /// How many workshops were counted together, from 1.
    pub workshops: u16,
    /// Whether peers led it.
    pub led_by_peers: bool,
    /// The kinds of activities that were left out or made shorter.
    pub dropped: Vec<Id>,
    /// What was marked, in the plan’s order.
    pub marked: Vec<Marked>,
}

/// What is done with the slips of a room.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Room {
    /// Nothing is counted or kept; people talk instead.
    UnderFive,
    /// They wait in an envelope for those of the plan’s next workshop.
    Waits,
    /// They are counted.
    Counted,
    /// No sentence was marked by about as many as another, so that nothing can be said of any.
    Uneven,
}

impl Room {
    /// What is done, by the number of slips at the smaller of both times. As many slips are taken as a sentence has marks.
    pub fn of(marked: &[Marked]) -> Self {
        let slips = |time: fn(&Marked) -> Marks| marked.iter().map(|one| time(one).marked).max().unwrap_or(0);
        match slips(|one| one.before).min(slips(|one| one.after)) {
            0..NAMED => Self::UnderFive,
            NAMED..COUNTED => Self::Waits,
            COUNTED.. => Self::Counted,
        }
    }
}

/// How a number of full glasses is said. It never gives away one to four people, nor by subtraction that all but one to four.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Share {
    /// From 0 to 4.
    Few,
    /// So many; at least five, and at least five are left.
    Exactly(u16),
    /// All but 0 to 4.
    AllButFew,
    /// Not said: of the smaller number that stands behind every “of” it would look like something else.
    Hidden,
}

impl Share {
    /// How `marks` are said “of `of`”, which is the smallest number of marks of any sentence of the report.
    fn of(marks: Marks, of: u16) -> Self {
        let left = marks.marked.saturating_sub(marks.full);
        match (marks.full, left) {
            (0..NAMED, _) => Self::Few,
            (_, 0..NAMED) => Self::AllButFew,
            (full, _) if full.saturating_add(NAMED) <= of => Self::Exactly(full),
            _ => Self::Hidden,
        }
    }

    /// Between which numbers it is, of so many: what is shown of it, and all that a sum may take of it.
    pub const fn between(self, of: u16) -> (u16, u16) {
        match self {
            Self::Few => (0, NAMED - 1),
            Self::Exactly(full) => (full, full),
            Self::AllButFew => (of.saturating_sub(NAMED - 1), of),
            Self::Hidden => (0, of),
        }
    }

    /// The number that stands for it where a change is looked for: the nearest to the middle that it can be.
    const fn nearest(self, of: u16) -> Option<u16> {
        match self {
            Self::Few => Some(NAMED - 1),
            Self::Exactly(full) => Some(full),
            Self::AllButFew => Some(of.saturating_sub(NAMED - 1)),
            Self::Hidden => None,
        }
    }
}

/// What is said of a sentence before and after. It follows from what is shown alone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Change {
    /// More people than before.
    More,
    /// Fewer people than before.
    Fewer,
    /// No clear difference can be shown.
    Unclear,
    /// The two groups are not the same.
    NotCompared,
}

impl Change {
    /// From the smallest and the largest difference that what is shown allows, of so many before and after. A difference
    /// counts from three people and from a fifth of the smaller group on: a habit, and no test.
    fn between(least: i64, most: i64, before: u32, after: u32) -> Self {
        if !are_alike(before, after) {
            return Self::NotCompared;
        }
        let step = i64::from(before.min(after).div_ceil(5).max(3));
        if least >= step {
            Self::More
        } else if most <= -step {
            Self::Fewer
        } else {
            Self::Unclear
        }
    }
}

/// Whether two numbers differ by a tenth of the larger at most, rounded up.
const fn are_alike(one: u32, other: u32) -> bool {
    let larger = if one > other { one } else { other };
    one.abs_diff(other) <= larger.div_ceil(10)
}

/// What may be shown of one count.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Report {
    /// How many slips from before: one number for all sentences, the smallest. It is at least [`COUNTED`].
    pub before: u16,
    /// How many from after.
    pub after: u16,
    /// The sentences, in the plan’s order.
    pub lines: Vec<Line>,
}

/// What may be shown of a sentence.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Line {
    /// The sentence.
    pub sentence: Id,
    /// What is said of it; nothing where too few marked it, or far fewer than another one.
    pub said: Option<Said>,
}

/// What is said of a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Said {
    /// Before.
    pub before: Share,
    /// After.
    pub after: Share,
    /// What became of it.
    pub change: Change,
}

impl Report {
    /// What may be shown.
    ///
    /// # Errors
    ///
    /// What is done with the slips instead, where nothing may be.
    pub fn of(marked: &[Marked]) -> Result<Self, Room> {
        match Room::of(marked) {
            Room::Counted => {}
            room @ (Room::UnderFive | Room::Waits | Room::Uneven) => return Err(room),
        }
        let (before, after) = (Common::of(marked, |one| one.before), Common::of(marked, |one| one.after));
        let is_said = |one: &&Marked| before.takes(one.before) && after.takes(one.after);
        let least = |time: fn(&Marked) -> Marks| {
            marked.iter().filter(is_said).map(|one| time(one).marked).min().ok_or(Room::Uneven)
        };
        let (before, after) = (least(|one| one.before)?, least(|one| one.after)?);
        let lines = marked.iter().map(|one| Line {
            sentence: one.sentence.clone(),
            said: is_said(&one).then(|| Said::of(one, before, after)),
        });
        Ok(Self { before, after, lines: lines.collect() })
    }
}

impl Said {
    fn of(marked: &Marked, of_before: u16, of_after: u16) -> Self {
        let before = Share::of(marked.before, of_before);
        let after = Share::of(marked.after, of_after);
        let difference = before
            .nearest(of_before)
            .zip(after.nearest(of_after))
            .map_or(0, |(before, after)| i64::from(after) - i64::from(before));
        let change = Change::between(difference, difference, of_before.into(), of_after.into());
        Self { before, after, change }
    }
}

/// What the sentences of one time have in common: that about as many marked them.
struct Common {
    most: u16,
}

impl Common {
    fn of(marked: &[Marked], time: fn(&Marked) -> Marks) -> Self {
        Self { most: marked.iter().map(|one| time(one).marked).max().unwrap_or(0) }
    }

    /// Whether enough marked a sentence for its number to be said of the one that all have.
    fn takes(&self, marks: Marks) -> bool {
        marks.marked >= COUNTED && are_alike(marks.marked.into(), self.most.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(before: (u16, u16), after: (u16, u16)) -> Marked {
        let marks = |(marked, full)| Marks { marked, full };
        Marked { sentence: Id::new("who-helps").unwrap(), before: marks(before), after: marks(after) }
    }

    fn said(before: (u16, u16), after: (u16, u16)) -> Said {
        Report::of(&[marked(before, after)]).unwrap().lines[0].said.unwrap()
    }

    #[test]
    fn a_number_is_said_only_where_five_are_on_both_sides_of_it() {
        let share = |full| said((12, full), (12, 6)).before;
        assert_eq!([0, 4].map(share), [Share::Few; 2]);
        assert_eq!([5, 6, 7].map(share), [Share::Exactly(5), Share::Exactly(6), Share::Exactly(7)]);
        assert_eq!([8, 12].map(share), [Share::AllButFew; 2]);
    }

    #[test]
    fn a_change_is_said_only_where_what_is_shown_says_it() {
        assert_eq!(said((12, 3), (11, 9)).change, Change::More);
        assert_eq!(said((12, 3), (12, 9)).change, Change::More);
        assert_eq!(said((12, 5), (12, 7)).change, Change::Unclear);
        assert_eq!(said((12, 9), (12, 0)).change, Change::Fewer);
        assert_eq!(said((12, 4), (10, 6)).change, Change::Unclear);
        assert_eq!(said((14, 4), (10, 6)).change, Change::NotCompared);
        assert_eq!(said((30, 10), (30, 15)).change, Change::Unclear);
        assert_eq!(said((30, 10), (30, 16)).change, Change::More);
        // With ten people no difference can ever be shown.
        for (before, after) in (0..=10).flat_map(|before| (0..=10).map(move |after| (before, after))) {
            assert_eq!(said((10, before), (10, after)).change, Change::Unclear);
        }
    }

    #[test]
    fn small_rooms_are_not_counted() {
        let room = |before, after| Report::of(&[marked((before, 0), (after, 0))]).unwrap_err();
        assert_eq!(room(4, 4), Room::UnderFive);
        assert_eq!(room(12, 3), Room::UnderFive);
        assert_eq!(room(5, 9), Room::Waits);
        assert_eq!(room(12, 9), Room::Waits);
        assert_eq!(Report::of(&[]), Err(Room::UnderFive));
        assert!(Report::of(&[marked((10, 0), (10, 0))]).is_ok());
    }

    #[test]
    fn one_number_stands_behind_every_of() {
        let report = Report::of(&[
            marked((12, 6), (12, 6)),
            marked((11, 6), (12, 7)),
            marked((12, 7), (10, 5)),
            // A sentence that far fewer marked is not shown, and makes no other one less.
            marked((9, 5), (12, 6)),
        ])
        .unwrap();
        assert_eq!((report.before, report.after), (11, 10));
        let said: Vec<_> =
            report.lines.iter().map(|line| line.said.map(|said| (said.before, said.after))).collect();
        assert_eq!(
            said,
            [
                Some((Share::Exactly(6), Share::Hidden)),
                Some((Share::Exactly(6), Share::Hidden)),
                Some((Share::Hidden, Share::Exactly(5))),
                None,
            ]
        );
        let uneven = [marked((20, 5), (10, 5)), marked((10, 5), (20, 5))];
        assert_eq!(Report::of(&uneven), Err(Room::Uneven));
    }

    #[test]
    fn a_month_has_no_day() {
        assert_eq!(Month::read("2026-11").unwrap().to_string(), "2026-11");
        for text in ["2026-11-30", "2026-13", "2026-1", "26-11", "", "2026-00", "2026"] {
            assert_eq!(Month::read(text), None, "{text}");
        }
    }
}
