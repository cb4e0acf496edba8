//! What somebody does in a story: begin it, choose, go on, go elsewhere in it; and what it keeps for them by itself.
//!
//! It refuses to know what a walk is made of.

use super::{App, Counted, Effect, Hands, Kept, Notice, View};
use crate::walk::Walk;
use shelf::content::{Given, Id, Kind, Place};

impl App {
    pub(super) fn begin_walk(&mut self, id: &Id, afresh: bool) -> Vec<Effect> {
        let Some(scenario) = self.shelf.scenario(id) else { return Vec::new() };
        let is_new = self.visit.walk_in(id).is_none();
        self.visit.begin(scenario, afresh);
        self.keep_what_keeps_itself();
        if is_new { self.count(Counted::Story) } else { Vec::new() }
    }

    pub(super) fn choose(&mut self, id: &Id) {
        if *self.visit.view() != View::Walk {
            return;
        }
        let hides = self.policy.consequences_wait;
        self.visit.choose(id, hides);
        self.keep_what_keeps_itself();
    }

    /// Notes are shown where nobody has them elsewhere; where a room sees them, after a warning.
    pub fn may_show_notes_here(&self) -> bool {
        let there = self.visit.has_note() || self.workshop.is_some();
        self.policy.may_see_notes && !self.notes_elsewhere && there
    }

    pub(super) fn show_notes(&mut self, shown: bool) {
        let is_asked = *self.visit.view() == View::NotesHere || self.visit.is_warned();
        let may = self.policy.may_see_notes && !self.notes_elsewhere;
        if !shown {
            self.visit.show_notes(false, self.visit.is_warned());
        } else if may && (is_asked || !self.policy.is_seen_by_a_room) {
            self.visit.show_notes(true, true);
        }
    }

    /// Whoever leads is told how long each activity has been going on.
    pub(super) fn turn_watch(&mut self) {
        if let Some(workshop) = &self.workshop {
            self.watch.turns_to(workshop.nth());
        }
    }

    /// The notes have another terminal, or not any more: here they are shown no longer, and not again without a warning.
    pub(super) fn move_notes(&mut self, elsewhere: bool) {
        self.notes_elsewhere = elsewhere;
        self.visit.show_notes(false, false);
    }

    pub(super) fn go_on(&mut self) {
        // Hands are of the step that the group leaves.
        *self.visit.hands_mut() = Hands::default();
        if let Some(walk) = self.visit.walk_mut() {
            walk.go_on();
        }
        self.keep_what_keeps_itself();
    }

    /// What an author put on the sheet for whoever comes here: in memory, and the person can take it off.
    pub(super) fn keep_what_keeps_itself(&mut self) {
        if self.visit.waits() {
            // What follows is not told yet, and neither is what it keeps.
            return;
        }
        let kept = self.visit.walk().map(kept_here).unwrap_or_default();
        self.visit.keep_by_itself(kept, self.policy.may_keep_a_copy || self.may_print());
    }

    pub(super) fn reveal(&mut self) {
        self.visit.reveal();
        self.keep_what_keeps_itself();
    }

    pub(super) fn walk_on_from(&mut self, nth: usize) {
        if let Some(walk) = self.visit.walk_mut() {
            walk.walk_on_from(nth);
            self.visit.return_to_walk();
        }
    }

    pub(super) fn jump(&mut self, place: Place) {
        if !self.policy.may_jump {
            return;
        }
        // In a room, what was remembered on the way stays: the group has seen it.
        let keeps = self.policy.consequences_wait;
        if let Some(walk) = self.visit.walk_mut() {
            let dropped = if keeps { walk.jump_on(place) } else { walk.jump(place) };
            self.visit.return_to_walk();
            // A room is led: it has given no answers that it would look for again.
            if dropped > 0 && !keeps {
                self.visit.tell(Notice::Dropped(dropped));
            }
        }
    }
}

/// What the place or the consequence before the person puts on the sheet by itself.
fn kept_here(walk: &Walk) -> Vec<Kept> {
    let flags = walk.flags();
    let gives = match walk.hearing() {
        Some(turn) => walk.taken(turn).map(|choice| &choice.gives),
        // An answer about one's own situation has no page of its own: what it keeps is kept with the next one.
        None if walk.scenario().kind == Kind::MySituation && !walk.at_rest() => {
            walk.path().last().and_then(|turn| walk.taken(turn)).map(|choice| &choice.gives)
        }
        None => walk.scenario().gives(walk.place()),
    };
    let Some(gives) = gives else { return Vec::new() };
    let scenario = &walk.scenario().id;
    let open = |given: &&Given| given.guard.opens(flags);
    gives
        .keeps
        .iter()
        .filter(open)
        .map(|given| {
            if gives.asks.iter().any(|ask| ask.id == given.id) {
                Kept::Ask(scenario.clone(), given.id.clone())
            } else {
                Kept::Say(scenario.clone(), given.id.clone())
            }
        })
        .collect()
}
