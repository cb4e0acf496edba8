//! A walk after its scenario was written anew: which of its turns still follow, and where it is then.
//!
//! For whoever writes while they walk. Names are compared, never numbers: a step that moved in its file is the same step.
//! It refuses to know where the new scenario comes from.

use std::sync::Arc;

use super::{Turn, Walk};
use shelf::content::{Id, Place, Scenario};

/// What became of a walk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Followed {
    /// Its path still follows: the same place, by the same path.
    Whole,
    /// The same place, by another path.
    AnotherPath,
    /// Its place cannot be reached any more: the last one on its path that can.
    NotSoFar,
}

impl Walk {
    /// This walk in another reading of its scenario, and what became of it.
    #[must_use]
    pub fn renewed(&self, scenario: &Arc<Scenario>) -> (Self, Followed) {
        let mut walk = Self::begin(Arc::clone(scenario));
        for turn in &self.trail {
            let here = walk.after(&walk.trail);
            let next = Turn { at: here, took: turn.took.clone() };
            if self.name(turn.at) != scenario.place_id(here) || !walk.follows(&next) {
                break;
            }
            walk.trail.push(next);
        }
        walk.mark = self.mark.min(walk.trail.len());
        // What follows a choice may lead elsewhere now; the choice was made all the same.
        let place = self.hearing().map_or_else(|| self.place(), |turn| turn.at);
        let here = walk.path().last().filter(|_| self.hearing).map_or_else(|| walk.place(), |turn| turn.at);
        if walk.mark == self.mark && self.name(place) == scenario.place_id(here) {
            walk.hearing = self.hearing;
            return (walk, Followed::Whole);
        }
        let same = scenario.places().find(|at| scenario.place_id(*at) == self.name(place));
        match same.and_then(|same| walk.shortest(|at, _| at == same)) {
            Some(path) => {
                walk.take(path);
                if let Some(turn) = self.hearing() {
                    walk.choose(&turn.took);
                }
                (walk, Followed::AnotherPath)
            }
            None => (walk, Followed::NotSoFar),
        }
    }

    fn name(&self, place: Place) -> Option<&Id> {
        self.scenario.place_id(place)
    }
}
