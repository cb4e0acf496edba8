//! The way of a walk in names, so that another run of the program can go it again.
//!
//! For a room whose machine went off. Names, never numbers: the shelf may be a newer one by then. It refuses to know where
//! it is kept.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use shelf::content::{Flags, Id, Kind, Scenario};

use super::{Turn, Walk};

/// The way that was taken through one scenario, as far as the mark.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Way {
    turns: Vec<Named>,
    /// Whether what follows the last turn is being heard.
    hears: bool,
    /// The flags that were remembered before a jump that kept them.
    brought: Vec<Id>,
}

/// A turn, by name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Named {
    at: Id,
    took: Id,
}

impl Walk {
    /// The way up to where the mark is.
    pub fn way(&self) -> Way {
        let named = |turn: &Turn| {
            Some(Named { at: self.scenario.place_id(turn.at)?.clone(), took: turn.took.clone() })
        };
        let bits = (0..).zip(&self.scenario.flags).filter(|(bit, _)| self.brought.holds(Flags(1 << bit)));
        Way {
            turns: self.path().iter().filter_map(named).collect(),
            hears: self.hearing,
            brought: bits.map(|(_, flag)| flag.clone()).collect(),
        }
    }

    /// A walk along this way, and each walk on it from the beginning; none where something of it no longer follows.
    pub fn along(scenario: &Arc<Scenario>, way: &Way) -> Option<Vec<Self>> {
        let bit = |flag: &Id| scenario.flags.iter().position(|known| known == flag);
        let mut walk = Self::begin(Arc::clone(scenario));
        for flag in &way.brought {
            walk.brought = walk.brought.with(Flags(1 << bit(flag)?));
        }
        let mut walks = vec![walk.clone()];
        for (nth, turn) in (1..).zip(&way.turns) {
            let at = walk.place();
            let choice = scenario.choices(at).iter().find(|choice| choice.id == turn.took)?;
            // What was brought along by a jump was not there yet on the way to its place.
            let is_open = choice.guard.opens(walk.flags()) || !way.brought.is_empty();
            if scenario.place_id(at) != Some(&turn.at) || !is_open {
                return None;
            }
            walk.trail.push(Turn { at, took: turn.took.clone() });
            walk.mark += 1;
            walk.hearing = scenario.kind == Kind::Story;
            walks.push(walk.clone());
            if nth < way.turns.len() || !way.hears {
                walk.go_on();
                walks.push(walk.clone());
            }
        }
        Some(walks)
    }
}
