//! What can be found, by number: the ids of a shelf, kind by kind.
//!
//! It refuses to know what is said of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::kept::{Bytes, Made, Parts, put_small};
use super::postings::Thing as Number;
use crate::content::{Catalogue, Id, Thing};

/// How many ids lie in one part.
const PIECE: usize = 256;

/// How an id becomes a thing, for each kind in the order of the numbers.
const KINDS: [fn(Id) -> Thing; 6] =
    [Thing::Problem, Thing::Scenario, Thing::Right, Thing::Term, Thing::Country, Thing::Form];

/// What this shelf has that can be found, in the order of the numbers.
pub(super) fn listed(catalogue: &Catalogue) -> Vec<Thing> {
    let problems = catalogue.problems.iter().map(|problem| Thing::Problem(problem.id.clone()));
    let scenarios = catalogue.scenarios.iter().map(|scenario| Thing::Scenario(scenario.id.clone()));
    let rights = catalogue.rights.iter().map(|right| Thing::Right(right.id.clone()));
    let terms = catalogue.terms.iter().cloned().map(Thing::Term);
    let countries = catalogue.countries.iter().map(|country| Thing::Country(country.id.clone()));
    let forms = catalogue.forms.iter().map(|form| Thing::Form(form.id.clone()));
    problems.chain(scenarios).chain(rights).chain(terms).chain(countries).chain(forms).collect()
}

/// The things of a shelf.
pub(super) struct Things {
    parts: Arc<Parts>,
    name: &'static str,
    /// How many there are of each kind.
    counts: [usize; KINDS.len()],
}

impl Things {
    /// Writes them under this name.
    pub(super) fn write(made: &mut Made, name: &str, things: &[Thing]) {
        let (mut counts, mut ids) = ([0_u32; KINDS.len()], Vec::new());
        for thing in things {
            let (kind, id) = match thing {
                Thing::Problem(id) => (0, id),
                Thing::Scenario(id) => (1, id),
                Thing::Right(id) => (2, id),
                Thing::Term(id) => (3, id),
                Thing::Country(id) => (4, id),
                Thing::Form(id) => (5, id),
            };
            counts.get_mut::<usize>(kind).into_iter().for_each(|count| *count += 1);
            ids.push(id.as_str());
        }
        let mut numbers = Vec::new();
        for count in counts {
            put_small(&mut numbers, count);
        }
        made.insert(name.to_owned(), numbers);
        for (nth, ids) in ids.chunks(PIECE).enumerate() {
            made.insert(format!("{name}/{nth}"), ids.join("\n").into_bytes());
        }
    }

    /// Those that were written under this name.
    pub(super) fn open(parts: &Arc<Parts>, name: &'static str) -> Self {
        let numbers = parts.part(name);
        let mut left = Bytes(numbers.as_deref().unwrap_or_default());
        let counts = [(); KINDS.len()]
            .map(|()| left.small().and_then(|count| usize::try_from(count).ok()).unwrap_or(0));
        Self { parts: Arc::clone(parts), name, counts }
    }

    /// The things with these numbers, in their order.
    pub(super) fn of(&self, numbers: impl IntoIterator<Item = Number>) -> Vec<Thing> {
        let mut read: BTreeMap<usize, Vec<Option<Id>>> = BTreeMap::new();
        let thing = |number| {
            let number = usize::try_from(number).ok()?;
            let ids = read.entry(number / PIECE).or_insert_with(|| self.ids(number / PIECE));
            let id = ids.get(number % PIECE)?.clone()?;
            let mut upto = 0;
            let kind = self.counts.iter().position(|count| {
                upto += count;
                number < upto
            })?;
            KINDS.get(kind).map(|of| of(id))
        };
        numbers.into_iter().filter_map(thing).collect()
    }

    fn ids(&self, nth: usize) -> Vec<Option<Id>> {
        let part = self.parts.part(&format!("{}/{nth}", self.name));
        let text = std::str::from_utf8(part.as_deref().unwrap_or_default()).unwrap_or_default();
        text.split('\n').map(Id::new).collect()
    }
}
