//! Leading a room through its plan: on, back, elsewhere; what is left out, and how a story is walked along the way.
//!
//! The room may walk anywhere by itself: what leads on is worked out from where it is. It refuses to know what is said.

use std::time::Duration;

use super::workshop::{Lead, OnTheWay, Position, Workshop};
use super::{App, Effect, View};
use crate::walk::{Walk, Way};
use shelf::content::{Id, Place, Scenario};

fn named(scenario: &Scenario, id: &Id) -> Option<Place> {
    scenario.places().find(|place| scenario.place_id(*place) == Some(id))
}

impl App {
    /// The same leading through a plan.
    #[must_use]
    pub fn leading(mut self, workshop: Workshop) -> Self {
        self.workshop = Some(workshop);
        self.visit = self.first_visit();
        self
    }

    /// The plan that a room is led through, and where it is.
    pub const fn workshop(&self) -> Option<&Workshop> {
        self.workshop.as_ref()
    }

    /// Where the room is, to go on from after an interruption.
    pub fn position(&self) -> Option<Position> {
        let at = self.workshop.as_ref()?.position(|story| self.visit.walk_in(story));
        // What the page says is not kept is not kept here either.
        let counting = self.counting.clone().filter(|counting| !counting.is_too_small());
        let waits = at.place.is_some() && self.visit.waits();
        if at == Position::default() && counting.is_none() && !waits {
            return Some(at);
        }
        let minutes = |time: Option<Duration>| {
            u16::try_from(time.unwrap_or_default().as_secs() / 60).unwrap_or(u16::MAX)
        };
        let (minutes, of_activity) = (minutes(self.watch.running()), minutes(self.watch.of_activity()));
        Some(Position { waits, counting, minutes, of_activity, ..at })
    }

    /// Where a workshop that nobody has closed goes on another time, also once the guide was left: whoever leaves in the middle
    /// is tired, or has pressed the wrong key, and has numbers typed that nobody types twice. None where there is nothing to
    /// go on with.
    pub fn unclosed(&self) -> Option<Position> {
        let workshop = self.workshop.as_ref().filter(|workshop| !workshop.is_closed())?;
        let here = || workshop.interrupted().cloned().or_else(|| self.position());
        self.unclosed.clone().or_else(here).filter(|at| *at != Position::default())
    }

    /// Closes the workshop: the guide ends, and what was noted goes.
    pub(super) fn close_workshop(&mut self) -> Vec<Effect> {
        let Some(workshop) = &mut self.workshop else { return Vec::new() };
        workshop.is_closed = true;
        self.leave(false)
    }

    /// The page that leads through the plan, if there is one: it opens once the language is known.
    pub fn first_of_plan(&self) -> Option<View> {
        let workshop = self.workshop.as_ref()?;
        Some(if workshop.interrupted.is_some() { View::Resume } else { View::Activity })
    }

    pub(super) fn open_plan(&mut self) {
        if let Some(first) = self.first_of_plan() {
            self.visit.open(first);
        }
    }

    pub(super) fn lead(&mut self, lead: Lead) {
        if self.workshop.is_none() {
            return;
        }
        match lead {
            Lead::On if *self.visit.view() == View::Walk => self.lead_on_in_story(),
            Lead::On => self.lead_on(),
            Lead::Back => self.lead_back(),
            Lead::LeaveOut => self.leave_out(),
            Lead::To(nth) => self.lead_to(nth, 0),
            Lead::Instead(instead) => self.tell_instead(instead),
            Lead::Resume => self.resume(),
            // It ends the guide, and is heard before.
            Lead::Close => {}
            Lead::Anew => {
                if let Some(workshop) = &mut self.workshop {
                    workshop.interrupted = None;
                }
                self.lead_to(0, 0);
            }
        }
    }

    fn lead_on(&mut self) {
        let Some(workshop) = &mut self.workshop else { return };
        if workshop.turn_page() {
            return if workshop.is_in_story() { self.begin_on_the_way(None) } else { self.show_activity() };
        }
        if let Some(next) = workshop.plan.next(workshop.at.nth, &workshop.at.omitted) {
            self.lead_to(next, 0);
        }
    }

    fn lead_to(&mut self, nth: usize, page: usize) {
        if let Some(workshop) = &mut self.workshop {
            workshop.go_to(nth, page);
        }
        self.show_activity();
    }

    fn show_activity(&mut self) {
        self.visit.close(&[View::Walk, View::Recap, View::Resume]);
        self.visit.open(View::Activity);
    }

    /// One page back. A story that has been left is gone back to before it begins: the walk has a way back of its own.
    fn lead_back(&mut self) {
        // Before the first page of a plan there is the guide of somebody else.
        if let Some((nth, page)) = self.workshop.as_ref().and_then(Workshop::before) {
            self.lead_to(nth, page);
        }
    }

    /// Whether there is a page to go back to. A room does not leave its plan by going back.
    pub fn may_go_back(&self) -> bool {
        let is_first = *self.visit.view() == View::Activity
            && self.workshop.as_ref().is_some_and(|workshop| workshop.before().is_none());
        !is_first && self.visit.may_go_back()
    }

    /// Back by the key of every page: in a story it is the walk’s, before it the plan’s.
    pub(super) fn back(&mut self) {
        if self.workshop.is_some() && *self.visit.view() == View::Activity {
            return self.lead_back();
        }
        self.visit.back();
        if let Some(workshop) = self.workshop.as_mut().filter(|one| one.is_in_story())
            && *self.visit.view() == View::Activity
        {
            workshop.at.page = 0;
        }
    }

    fn leave_out(&mut self) {
        let Some(workshop) = self.workshop.as_mut().filter(|workshop| workshop.may_leave_out()) else {
            return;
        };
        let Some(activity) = workshop.activity() else { return };
        let gone: Vec<Id> = std::iter::once(&activity.id).chain(&activity.with).cloned().collect();
        workshop.at.omitted.extend(gone);
        if let Some(next) = workshop.plan.next(workshop.at.nth, &workshop.at.omitted) {
            self.lead_to(next, 0);
        }
    }

    fn tell_instead(&mut self, instead: bool) {
        let Some(workshop) = &mut self.workshop else { return };
        let Some(activity) = workshop.activity().filter(|activity| activity.route(true).is_some()) else {
            return;
        };
        let id = activity.id.clone();
        if instead {
            workshop.at.instead.insert(id);
        } else {
            workshop.at.instead.remove(&id);
        }
        workshop.at.page = 0;
        self.show_activity();
    }

    /// Begins the story of the plan, or goes to this place of it.
    fn begin_on_the_way(&mut self, place: Option<&Id>) {
        let route = self.workshop.as_ref().and_then(Workshop::route);
        let Some(scenario) = route.and_then(|route| self.shelf.scenario(&route.story)) else { return };
        let place = place.and_then(|place| named(&scenario, place));
        self.visit.close(&[View::Resume]);
        self.visit.begin(scenario, true);
        if let (Some(place), Some(walk)) = (place, self.visit.walk_mut()) {
            walk.jump(place);
        }
    }

    fn lead_on_in_story(&mut self) {
        if self.visit.waits() {
            return self.reveal();
        }
        let on =
            self.workshop.as_ref().zip(self.visit.walk()).map(|(workshop, walk)| workshop.on_the_way(walk));
        match on {
            Some(OnTheWay::Choose(choice)) => self.choose(&choice),
            Some(OnTheWay::ChooseAgain(choice)) => {
                self.visit.back();
                self.choose(&choice);
            }
            Some(OnTheWay::GoOn) => self.go_on(),
            Some(OnTheWay::Jump(place)) => {
                let place = self.visit.walk().and_then(|walk| named(walk.scenario(), &place));
                if let Some(place) = place {
                    self.jump(place);
                }
            }
            Some(OnTheWay::Over) | None => self.lead_on(),
        }
    }

    /// Goes on where a workshop was interrupted: in a story at its place, by the way that was taken there.
    fn resume(&mut self) {
        let Some(workshop) = &mut self.workshop else { return };
        let Some(mut at) = workshop.interrupted.take() else { return };
        let (place, ways, waits) = (at.place.take(), std::mem::take(&mut at.ways), at.waits);
        self.counting = at.counting.take();
        self.watch.goes_on(at.nth, at.minutes, at.of_activity);
        workshop.at = Position { waits: false, minutes: 0, of_activity: 0, ..at };
        let here = workshop.route().filter(|_| workshop.is_in_story()).map(|route| route.story.clone());
        for (story, way) in ways.iter().filter(|(story, _)| Some(story) != here.as_ref()) {
            self.go_again(story, way, false);
        }
        self.show_activity();
        let Some(story) = here else { return };
        let is_there = ways.iter().find(|(known, _)| *known == story);
        if !is_there.is_some_and(|(_, way)| self.go_again(&story, way, waits)) {
            self.begin_on_the_way(place.as_ref());
        }
    }

    /// Goes a way through a story again, so that the room has kept what it had kept. False where something of it no longer
    /// follows, since the shelf is another one.
    fn go_again(&mut self, story: &Id, way: &Way, waits: bool) -> bool {
        let Some(scenario) = self.shelf.scenario(story) else { return false };
        let Some(mut walks) = Walk::along(&scenario, way) else { return false };
        let Some(last) = walks.pop() else { return false };
        self.visit.close(&[View::Resume]);
        self.visit.begin(scenario, true);
        for (walk, waits) in walks.into_iter().map(|walk| (walk, false)).chain([(last, waits)]) {
            self.visit.go_again(walk, waits);
            self.keep_what_keeps_itself();
        }
        true
    }

    /// Nothing of a workshop is left once a visit is forgotten.
    pub(super) fn begin_workshop_anew(&mut self) {
        if let Some(workshop) = &mut self.workshop {
            workshop.at = Position::default();
            workshop.interrupted = None;
        }
    }
}
