//! Every state that a scenario can be in: a place, and the flags that are remembered there.
//!
//! What holds in every state holds for every person. It refuses to know who walks and what their scenario tells.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::scenario::{Flags, Place, Scenario};

/// A place, and what is remembered there.
pub type State = (Place, Flags);

/// Every state that can be reached, and from where.
pub(super) struct States {
    /// The states, in the order in which they were reached.
    pub(super) all: Vec<State>,
    /// For each state, the states before it: one entry for each choice that leads here.
    before: Vec<Vec<usize>>,
    /// Whether there were more than [`States::MOST`].
    pub(super) too_many: bool,
}

impl States {
    /// The most states of a scenario: nobody waits for a proof.
    pub(super) const MOST: usize = 20_000;

    pub(super) fn explore(scenario: &Scenario) -> Self {
        let mut states = Self { all: Vec::new(), before: Vec::new(), too_many: false };
        let mut known = BTreeMap::new();
        let mut next = 0;
        states.reach((scenario.start, Flags::default()), None, &mut known);
        while let Some((place, flags)) = states.all.get(next).copied() {
            for choice in scenario.choices(place).iter().filter(|choice| choice.guard.opens(flags)) {
                states.reach((choice.to, flags.with(choice.remembers)), Some(next), &mut known);
            }
            next += 1;
            if states.all.len() > Self::MOST {
                states.too_many = true;
                break;
            }
        }
        states
    }

    fn reach(&mut self, state: State, from: Option<usize>, known: &mut BTreeMap<State, usize>) {
        let nth = *known.entry(state).or_insert_with(|| {
            self.all.push(state);
            self.before.push(Vec::new());
            self.all.len() - 1
        });
        if let Some(before) = self.before.get_mut(nth) {
            before.extend(from);
        }
    }

    /// The flags with which `place` can be reached.
    pub(super) fn at(&self, place: Place) -> impl Iterator<Item = Flags> + '_ {
        self.all.iter().filter(move |(here, _)| *here == place).map(|(_, flags)| *flags)
    }

    /// For each state, whether one of `ends` can still be reached from it.
    pub(super) fn can_end(&self, ends: impl Fn(Place, Flags) -> bool) -> Vec<bool> {
        let mut can: Vec<bool> = self.all.iter().map(|(place, flags)| ends(*place, *flags)).collect();
        let mut open: Vec<usize> = (0..).zip(&can).filter(|(_, can)| **can).map(|(nth, _)| nth).collect();
        while let Some(nth) = open.pop() {
            for before in self.before.get(nth).into_iter().flatten() {
                if let Some(seen @ false) = can.get_mut(*before) {
                    *seen = true;
                    open.push(*before);
                }
            }
        }
        can
    }

    /// For each state, the most choices that can still be made from it; none for a state from which somebody can walk
    /// in a circle, and so for ever.
    fn longest(&self) -> BTreeMap<State, usize> {
        let mut waits = vec![0_usize; self.all.len()];
        for before in self.before.iter().flatten() {
            if let Some(waits) = waits.get_mut(*before) {
                *waits += 1;
            }
        }
        // From the ends back: a state is settled when all that can follow it are.
        let mut most = vec![0_usize; self.all.len()];
        let mut settled = BTreeMap::new();
        let mut open: Vec<usize> =
            (0..).zip(&waits).filter(|(_, waits)| **waits == 0).map(|(nth, _)| nth).collect();
        while let Some(nth) = open.pop() {
            let (Some(state), Some(here)) = (self.all.get(nth), most.get(nth).copied()) else { continue };
            settled.insert(*state, here);
            for before in self.before.get(nth).into_iter().flatten() {
                let (Some(most), Some(waits)) = (most.get_mut(*before), waits.get_mut(*before)) else {
                    continue;
                };
                *most = (*most).max(here + 1);
                *waits -= 1;
                if *waits == 0 {
                    open.push(*before);
                }
            }
        }
        settled
    }
}

/// How long each way through a scenario can still be. Computed when somebody first asks, and kept with the scenario.
#[derive(Clone, Default)]
pub struct Longest(OnceLock<BTreeMap<State, usize>>);

impl Longest {
    /// The most choices from `state` to an outcome; none where nobody can say.
    pub(super) fn from(&self, scenario: &Scenario, state: State) -> Option<usize> {
        let known = self.0.get_or_init(|| {
            let states = States::explore(scenario);
            if states.too_many { BTreeMap::new() } else { states.longest() }
        });
        known.get(&state).copied()
    }
}

/// It follows from the scenario: whether somebody has asked makes no difference.
impl PartialEq for Longest {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Longest {}

impl std::fmt::Debug for Longest {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Longest")
    }
}
