//! A group at a step: its hands, choice by choice; and the page before notes are shown where everybody sees them.
//!
//! It refuses to know whose hands they are, and how long a bar is.

use super::{Composer, Sketch};
use crate::app::{Hands, Message, View};
use crate::page::{Beside, Block, Offer, Raised, Role};
use crate::walk::Walk;
use shelf::content::Choice;

impl Composer<'_> {
    /// How many hands are up for each choice of the step: taking a choice raises one.
    pub(super) fn hands(&self) -> Sketch {
        let ui = self.ui();
        let Some(walk) = self.app.visit().walk().filter(|_| self.app.may_count_hands()) else {
            return self.walk();
        };
        let scenario = walk.scenario();
        let key = scenario.place_key(walk.place());
        let mut sketch = self.blank(ui.hands_title());
        self.belongs_to(&mut sketch, scenario);
        sketch.place.progress = self.progress(walk);
        self.note(&mut sketch, scenario, &key);
        sketch.prose(ui.hands_talk());
        sketch.blocks.extend([Block::Screen(ui.hands_keys()), Block::Instead(ui.hands_lines())]);
        sketch.heading(ui.step_question());
        for choice in walk.choices() {
            let label = self.told(scenario, &scenario.choice_key(walk.place(), choice), None);
            sketch.choice(choice.id.as_str(), label, Message::RaiseHand(choice.id.clone()));
            sketch.beside(Beside { hands: Some(self.raised(choice)), ..Beside::default() });
        }
        sketch.choice("hands-done", ui.hands_done(), Message::Back);
        let lowers = sketch.choices.iter().filter_map(|offer| {
            let Message::RaiseHand(choice) = &offer.message else { return None };
            let message = Message::LowerHand(choice.clone());
            Some(Offer { message, role: Role::Lower, beside: Beside::default(), ..offer.clone() })
        });
        let lowers: Vec<Offer> = lowers.collect();
        sketch.choices.extend(lowers);
        sketch
    }

    /// The hands that are up for a choice of the step, once there are some: their number, since the story needs the rows.
    pub(super) fn hands_for(&self, choice: &Choice) -> Beside {
        let count = self.app.hands().map(|hands| usize::from(hands.of(&choice.id)));
        Beside { count, ..Beside::default() }
    }

    fn raised(&self, choice: &Choice) -> Raised {
        let hands = self.app.hands().map_or(0, |hands| hands.of(&choice.id));
        let most = self.app.hands().map_or(0, Hands::most);
        Raised { hands, most, told: self.ui().hands_up(usize::from(hands)) }
    }

    /// What follows each of the other choices of this step, for a group that has seen what follows one.
    pub(super) fn lead_to_other_ways(&self, sketch: &mut Sketch, walk: &Walk) {
        let first = sketch.choices.len();
        let Some(turn) = walk.hearing() else { return };
        for id in self.app.other_ways() {
            let scenario = walk.scenario();
            let Some(choice) = scenario.choices(turn.at).iter().find(|choice| choice.id == id) else {
                continue;
            };
            let label = self.told(scenario, &scenario.choice_key(turn.at, choice), None);
            sketch.choice(format!("look-{id}"), label, Message::LookAt(id));
        }
        sketch.group(first, self.ui().hands_others());
    }

    /// Everybody sees this screen: are notes to be shown on it?
    pub(super) fn notes_on_this_screen(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.notes_here_title());
        sketch.prose(ui.notes_here_seen());
        sketch.prose(ui.notes_here_elsewhere());
        sketch.choice("not-here", ui.notes_here_no(), Message::Back);
        sketch.choice("here", ui.notes_here_yes(), Message::ShowNotes(true));
        sketch
    }

    /// How a group's hands are counted, where they can be.
    pub(super) fn lead_to_hands(&self, sketch: &mut Sketch) {
        if self.app.may_count_hands() {
            sketch.choice("hands", self.ui().hands_lead(), Message::Open(View::Hands));
        }
    }
}
