//! Which thing a sentence is like, after everything that people say of each.
//!
//! Words that fit say nothing about those that do not stand here and stand in many sayings of another thing; this does. It
//! refuses to know what the things are.

use std::sync::Arc;

use super::kept::{Bytes, Made, Parts, put_small};
use super::learn::{Example, Learning, Learnt};
use super::postings::Thing;
use super::terms::Reader;
use crate::language::Locale;

/// How many things are told apart at most: every word weighs something for each. Of more, words that fit decide alone.
const MOST: usize = 128;
/// In how many sayings a term has to stand.
const SHARED: usize = 2;

/// What was learnt from the sayings of a language.
pub(super) struct Likeness {
    reader: Reader,
    things: Vec<Thing>,
    learnt: Option<Learnt>,
}

impl Likeness {
    /// Learns from sayings and the thing that each is about, and writes it under this name.
    pub(super) fn write(made: &mut Made, name: &str, locale: Locale, said: &[(&str, Thing)]) {
        let reader = Reader::new(locale);
        let mut things: Vec<Thing> = said.iter().map(|(_, thing)| *thing).collect();
        things.sort_unstable();
        things.dedup();
        let share = |known: &Thing, thing: Thing| if *known == thing { 1.0 } else { 0.0 };
        let example = |(text, thing): &(&str, Thing)| Example {
            terms: reader.read(text),
            shares: things.iter().map(|known| share(known, *thing)).collect(),
        };
        if things.is_empty() || things.len() > MOST {
            return;
        }
        Learning::from(&said.iter().map(example).collect::<Vec<_>>(), SHARED).write(made, name);
        let mut numbers = Vec::new();
        for thing in things {
            put_small(&mut numbers, thing);
        }
        made.insert(format!("{name}/things"), numbers);
    }

    /// What was written under this name.
    pub(super) fn open(parts: &Arc<Parts>, name: &str, locale: Locale) -> Self {
        let numbers = parts.part(&format!("{name}/things"));
        let mut left = Bytes(numbers.as_deref().unwrap_or_default());
        let things = std::iter::from_fn(|| left.small()).collect();
        Self { reader: Reader::new(locale), things, learnt: Learnt::open(parts, name) }
    }

    /// How much a sentence is like what is said of each thing, from 0 to 1.
    pub(super) fn judge(&self, typed: &str) -> Vec<(Thing, f32)> {
        let shares = self.learnt.as_ref().map(|learnt| learnt.judge(&self.reader.read(typed)));
        self.things.iter().copied().zip(shares.unwrap_or_default()).collect()
    }
}
