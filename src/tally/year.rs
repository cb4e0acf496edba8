//! A year of workshops: what was shown of each of them, added up.
//!
//! A sum takes nothing but what a report shows: *fewer than five* enters as 0 to 4, so that a sum is a range. Whoever has two sums,
//! or a sum and some of its reports, knows by subtraction what the other reports show, and no more. It refuses to know files.

use std::collections::BTreeMap;

use super::{Change, Month, Report, Tally};
use shelf::content::Id;
use shelf::language::Locale;

/// How many slips a sum has at least, before and after.
const SLIPS: u32 = 30;
/// How many workshops a sum has at least, and the smallest number of them that is named.
const WORKSHOPS: u32 = 3;
/// From how many slips, before and after, a share in 100 is said.
const HUNDRED: u32 = 100;
/// From how many workshops what was left out is told.
const DROPPED: u32 = 5;

/// What may be shown of several counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Year {
    /// The first and the last month.
    pub months: (Month, Month),
    /// How many workshops.
    pub workshops: u32,
    /// How many of them peers led.
    pub led_by_peers: Many,
    /// How many slips from before, and from after.
    pub slips: (u32, u32),
    /// The sentences, in the order in which they were first met; without a sum where there are too few slips.
    pub sentences: Vec<(Id, Option<Sum>)>,
    /// The same by plan.
    pub by_plan: Vec<Group<Id>>,
    /// The same by the languages of the room.
    pub by_languages: Vec<Group<Vec<Locale>>>,
    /// How many workshops by month.
    pub by_month: Vec<(Month, Many)>,
    /// What was left out or made shorter, the most often first; nothing where there are too few workshops.
    pub dropped: Option<Vec<(Id, Many)>>,
}

/// A number of workshops as it is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Many {
    /// So many; at least three.
    Shown(u32),
    /// Fewer than three.
    Fewer,
    /// Not said, since the number of others could be worked out.
    Hidden,
}

impl Many {
    const fn of(workshops: u32) -> Self {
        if workshops < WORKSHOPS { Self::Fewer } else { Self::Shown(workshops) }
    }
}

/// One line of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Group<K> {
    /// Of what.
    pub name: K,
    /// How many workshops.
    pub workshops: Many,
    /// The sums that may be shown of it alone.
    pub sentences: Vec<(Id, Sum)>,
    /// Whether some sums are not shown, since they are too small or the rest of them is.
    pub is_partly_hidden: bool,
}

/// A sum of what reports show of a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sum {
    /// How many workshops are in it.
    pub workshops: u32,
    /// Before.
    pub before: Range,
    /// After.
    pub after: Range,
}

/// Between which numbers a sum is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Range {
    /// At least so many.
    pub least: u32,
    /// At most so many.
    pub most: u32,
    /// Of so many slips.
    pub of: u32,
}

impl Range {
    fn add(&mut self, (least, most): (u16, u16), of: u16) {
        self.least += u32::from(least);
        self.most += u32::from(most);
        self.of += u32::from(of);
    }

    /// The range as a share in 100, if both its ends round to the same whole number.
    fn in_hundred(self) -> Option<u32> {
        let round = |part: u32| (part * 200 + self.of).checked_div(self.of * 2);
        let (least, most) = (round(self.least)?, round(self.most)?);
        (least == most).then_some(least)
    }
}

impl Sum {
    const EMPTY: Self = Self {
        workshops: 0,
        before: Range { least: 0, most: 0, of: 0 },
        after: Range { least: 0, most: 0, of: 0 },
    };

    /// What became of it: said only where every number in the ranges says the same.
    pub fn change(&self) -> Change {
        let least = i64::from(self.after.least) - i64::from(self.before.most);
        let most = i64::from(self.after.most) - i64::from(self.before.least);
        Change::between(least, most, self.before.of, self.after.of)
    }

    /// Shares in 100 before and after, each where it can be said; nothing where there are too few slips.
    pub fn in_hundred(&self) -> Option<(Option<u32>, Option<u32>)> {
        let enough = self.before.of.min(self.after.of) >= HUNDRED;
        enough.then(|| (self.before.in_hundred(), self.after.in_hundred()))
    }

    const fn is_large(&self) -> bool {
        self.before.of >= SLIPS && self.after.of >= SLIPS && self.workshops >= WORKSHOPS
    }

    const fn is_empty(&self) -> bool {
        self.workshops == 0
    }

    /// What is left without a part of it.
    const fn without(&self, part: &Self) -> Self {
        const fn rest(whole: Range, part: Range) -> Range {
            Range {
                least: whole.least.saturating_sub(part.least),
                most: whole.most.saturating_sub(part.most),
                of: whole.of.saturating_sub(part.of),
            }
        }
        Self {
            workshops: self.workshops.saturating_sub(part.workshops),
            before: rest(self.before, part.before),
            after: rest(self.after, part.after),
        }
    }
}

/// Why nothing is added up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// Two versions of the sentences.
    TwoWordings,
    /// Too few slips or workshops.
    TooFew,
}

/// What one count gives to a sum: what its report shows.
struct Shown<'t> {
    tally: &'t Tally,
    report: Report,
}

impl Year {
    /// What may be shown of these.
    ///
    /// # Errors
    ///
    /// Why they are not added up.
    pub fn of(tallies: &[Tally]) -> Result<Self, Refused> {
        if tallies.iter().any(|tally| tallies.first().is_some_and(|first| first.wording != tally.wording)) {
            return Err(Refused::TwoWordings);
        }
        let shown: Vec<Shown<'_>> = tallies
            .iter()
            .filter_map(|tally| Some(Shown { tally, report: Report::of(&tally.marked).ok()? }))
            .collect();
        let workshops = shown.iter().map(workshops_of).sum();
        let slips: (u32, u32) = (
            shown.iter().map(|one| u32::from(one.report.before)).sum(),
            shown.iter().map(|one| u32::from(one.report.after)).sum(),
        );
        let months = shown.iter().map(|one| one.tally.month);
        let (Some(first), Some(last)) = (months.clone().min(), months.max()) else {
            return Err(Refused::TooFew);
        };
        if slips.0.min(slips.1) < SLIPS || workshops < WORKSHOPS {
            return Err(Refused::TooFew);
        }
        let whole = sums(&shown);
        let peers = shown.iter().filter(|one| one.tally.led_by_peers).map(workshops_of).sum();
        Ok(Self {
            months: (first, last),
            workshops,
            led_by_peers: Many::of(peers),
            slips,
            by_plan: groups(&shown, &whole, |tally| tally.plan.clone()),
            by_languages: groups(&shown, &whole, |tally| tally.languages.clone()),
            by_month: counts(&shown, |tally| tally.month),
            dropped: (workshops >= DROPPED).then(|| dropped(&shown)),
            sentences: whole.into_iter().map(|(id, sum)| (id, sum.is_large().then_some(sum))).collect(),
        })
    }
}

fn workshops_of(shown: &Shown<'_>) -> u32 {
    u32::from(shown.tally.workshops)
}

/// Sums, each of a sentence.
type Sums = Vec<(Id, Sum)>;

/// The sum of each sentence, in the order in which they are met.
fn sums<'s>(shown: impl IntoIterator<Item = &'s Shown<'s>>) -> Vec<(Id, Sum)> {
    let mut sums: Vec<(Id, Sum)> = Vec::new();
    for one in shown {
        let Report { before, after, lines } = &one.report;
        for (line, said) in lines.iter().filter_map(|line| Some((line, line.said?))) {
            let nth = sums.iter().position(|(id, _)| *id == line.sentence).unwrap_or_else(|| {
                sums.push((line.sentence.clone(), Sum::EMPTY));
                sums.len() - 1
            });
            if let Some((_, sum)) = sums.get_mut(nth) {
                sum.workshops += workshops_of(one);
                sum.before.add(said.before.between(*before), *before);
                sum.after.add(said.after.between(*after), *after);
            }
        }
    }
    sums
}

/// How many workshops there were of each, without one that could be worked out from the whole.
fn counts<K: Ord>(shown: &[Shown<'_>], name: impl Fn(&Tally) -> K) -> Vec<(K, Many)> {
    let mut counts: BTreeMap<K, u32> = BTreeMap::new();
    for one in shown {
        *counts.entry(name(one.tally)).or_default() += workshops_of(one);
    }
    let small = counts.values().filter(|many| **many < WORKSHOPS).count();
    let hidden =
        if small == 1 { counts.values().copied().filter(|many| *many >= WORKSHOPS).min() } else { None };
    let mut is_hidden = false;
    let said = counts.into_iter().map(|(name, many)| {
        if hidden == Some(many) && !is_hidden {
            is_hidden = true;
            return (name, Many::Hidden);
        }
        (name, Many::of(many))
    });
    said.collect()
}

/// The groups of a table. Of a sentence, a sum is shown only where it and what is left without all that is shown are both large.
fn groups<K: Ord + Clone>(
    shown: &[Shown<'_>],
    whole: &[(Id, Sum)],
    name: impl Fn(&Tally) -> K,
) -> Vec<Group<K>> {
    let workshops = counts(shown, &name);
    if workshops.len() < 2 {
        return workshops.into_iter().map(|(name, workshops)| Group::without_sums(name, workshops)).collect();
    }
    let mut groups: Vec<(Group<K>, Sums)> = Vec::new();
    for (known, many) in workshops {
        let sums = sums(shown.iter().filter(|one| name(one.tally) == known));
        groups.push((Group::without_sums(known, many), sums));
    }
    for (sentence, whole) in whole {
        let of = |sums: &[(Id, Sum)]| sums.iter().find(|(id, _)| id == sentence).map(|(_, sum)| *sum);
        let mut parts: Vec<(usize, Sum)> =
            groups.iter().enumerate().filter_map(|(nth, (_, sums))| Some((nth, of(sums)?))).collect();
        let all = parts.len();
        parts.retain(|(_, sum)| sum.is_large() && whole.without(sum).is_large());
        parts.sort_by_key(|(_, sum)| std::cmp::Reverse(sum.before.of.min(sum.after.of)));
        let rest = |parts: &[(usize, Sum)]| parts.iter().fold(*whole, |rest, (_, sum)| rest.without(sum));
        while !parts.is_empty() && !rest(&parts).is_empty() && !rest(&parts).is_large() {
            parts.pop();
        }
        for (nth, (group, sums)) in groups.iter_mut().enumerate() {
            match parts.iter().find(|(known, _)| *known == nth) {
                Some((_, sum)) => group.sentences.push((sentence.clone(), *sum)),
                None => group.is_partly_hidden |= all > 1 && of(sums).is_some(),
            }
        }
    }
    groups.into_iter().map(|(group, _)| group).collect()
}

impl<K> Group<K> {
    const fn without_sums(name: K, workshops: Many) -> Self {
        Self { name, workshops, sentences: Vec::new(), is_partly_hidden: false }
    }
}

fn dropped(shown: &[Shown<'_>]) -> Vec<(Id, Many)> {
    let mut counts: BTreeMap<&Id, u32> = BTreeMap::new();
    for one in shown {
        for kind in &one.tally.dropped {
            *counts.entry(kind).or_default() += workshops_of(one);
        }
    }
    let mut counts: Vec<(&Id, u32)> = counts.into_iter().collect();
    // What is not said of a number is not said by its place either.
    counts.sort_by_key(|(_, many)| std::cmp::Reverse(if *many < WORKSHOPS { 0 } else { *many }));
    counts.into_iter().map(|(kind, many)| (kind.clone(), Many::of(many))).collect()
}
