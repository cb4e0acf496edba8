//! Hands that a group has raised at a step of a story, and looking at what follows each of its choices.
//!
//! They are counted while they are up, and are of this step alone: they go when the group goes on, and are on no sheet, in no
//! count and in no file. It refuses to know who raised one.

use super::{App, View};
use crate::walk::Walk;
use shelf::content::{Id, Kind, Place};

/// The most hands that are counted for one choice: more people than sit in any room.
const MOST: u16 = 999;

/// How many hands are up for each choice of one step.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Hands {
    /// Where they are up; none before the first one.
    at: Option<(Id, Place)>,
    up: Vec<(Id, u16)>,
}

impl Hands {
    /// How many are up for this choice.
    pub fn of(&self, choice: &Id) -> u16 {
        self.up.iter().find(|(known, _)| known == choice).map_or(0, |(_, hands)| *hands)
    }

    /// The most that are up for any choice.
    pub fn most(&self) -> u16 {
        self.up.iter().map(|(_, hands)| *hands).max().unwrap_or_default()
    }

    /// So many are up for this choice of a step.
    fn count(&mut self, at: (Id, Place), choice: &Id, hands: u16) {
        if self.at.as_ref() != Some(&at) {
            *self = Self { at: Some(at), up: Vec::new() };
        }
        self.up.retain(|(known, _)| known != choice);
        self.up.push((choice.clone(), hands.min(MOST)));
    }
}

/// The step of a story that a walk stands at, or whose consequence it tells.
fn step(walk: &Walk) -> Option<(Id, Place)> {
    let at = walk.hearing().map_or_else(|| walk.place(), |turn| turn.at);
    let is_step = walk.scenario().kind == Kind::Story && matches!(at, Place::Step(_));
    is_step.then(|| (walk.scenario().id.clone(), at))
}

impl App {
    /// The hands that are up at the step before the group; none where none was counted there.
    pub fn hands(&self) -> Option<&Hands> {
        let at = step(self.visit.walk()?)?;
        Some(self.visit.hands()).filter(|hands| hands.at.as_ref() == Some(&at) && hands.most() > 0)
    }

    /// Whether hands can be counted here: a group stands at a step of a story.
    pub fn may_count_hands(&self) -> bool {
        let walks = |walk: &Walk| walk.hearing().is_none() && step(walk).is_some();
        self.policy.consequences_wait && self.visit.walk().is_some_and(walks)
    }

    /// One hand more for this choice, or one less.
    pub(super) fn raise_hand(&mut self, choice: &Id, up: bool) {
        let now = self.hands().map_or(0, |hands| hands.of(choice));
        self.set_hands(choice, if up { now.saturating_add(1) } else { now.saturating_sub(1) });
    }

    /// So many hands for the nth choice of the step.
    pub(super) fn count_hands(&mut self, nth: usize, hands: u16) {
        let choice =
            self.visit.walk().and_then(|walk| walk.choices().nth(nth)).map(|choice| choice.id.clone());
        if let Some(choice) = choice {
            self.set_hands(&choice, hands);
        }
    }

    fn set_hands(&mut self, choice: &Id, hands: u16) {
        if *self.visit.view() != View::Hands || !self.may_count_hands() {
            return;
        }
        let Some(walk) = self.visit.walk() else { return };
        let is_open = walk.choices().any(|open| open.id == *choice);
        if let Some(at) = step(walk).filter(|_| is_open) {
            self.visit.hands_mut().count(at, choice, hands);
        }
    }

    /// The choices that a group has not looked at, once what follows one of them has been revealed.
    pub fn other_ways(&self) -> Vec<Id> {
        let Some(walk) = self.visit.walk().filter(|_| self.policy.consequences_wait && !self.visit.waits())
        else {
            return Vec::new();
        };
        let Some(took) = walk.hearing().map(|turn| turn.took.clone()) else { return Vec::new() };
        let mut before = walk.clone();
        before.step_back();
        before.choices().map(|choice| choice.id.clone()).filter(|id| *id != took).collect()
    }

    /// What follows another choice of the same step, which the group has talked about already.
    pub(super) fn look_at(&mut self, choice: &Id) {
        if *self.visit.view() == View::Walk && self.other_ways().contains(choice) {
            self.visit.take_instead(choice);
            self.keep_what_keeps_itself();
        }
    }
}
