//! Where a room is in the plan of its workshop: an activity and a page of it, and what was left out.
//!
//! Where it is in a story is not kept here: that follows from the walk. It refuses to know what is said, and what time it is.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use shelf::content::plan::{Activity, LeavingOut, Matter, Plan, Route, Stop};
use shelf::content::{Id, Place, Scenario};

use super::{App, View};
use crate::walk::Walk;

/// What whoever leads a workshop asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Lead {
    /// On: to what follows in the plan.
    On,
    /// One page of the plan back.
    Back,
    /// Leave this activity out, with the one that goes with it, and go on.
    LeaveOut,
    /// To this activity, by its place in the plan.
    To(usize),
    /// The other story for the same minutes, or the first one again.
    Instead(bool),
    /// On from where a workshop was interrupted.
    Resume,
    /// From the beginning, whatever was interrupted.
    Anew,
}

/// A room in its plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Workshop {
    plan: Arc<Plan>,
    at: Position,
    /// Where a workshop of this plan was interrupted, until somebody says whether it goes on there.
    interrupted: Option<Position>,
}

/// A place in a plan, so that a workshop can go on after a power cut. Nothing about anybody is in it.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Position {
    /// The place of the activity in the plan.
    pub nth: usize,
    /// Its page. Of a story the first is before it begins, the second is the story, the third is the talk after it.
    pub page: usize,
    /// In a story, the place.
    pub place: Option<Id>,
    /// The activities that were left out.
    pub left_out: BTreeSet<Id>,
    /// The activities in which the other story is walked.
    pub instead: BTreeSet<Id>,
}

/// The page of a story on which it is walked.
const IN_STORY: usize = 1;

impl Workshop {
    /// A plan at its beginning; `interrupted` is where it was left without having been closed.
    pub fn of(plan: Plan, interrupted: Option<Position>) -> Self {
        // Another plan may have fewer activities: what is not in this one is no place to go on from.
        let interrupted = interrupted.filter(|at| {
            let activity = plan.activities.get(at.nth);
            *at != Position::default() && activity.is_some_and(|activity| at.page < pages(activity))
        });
        Self { plan: Arc::new(plan), at: Position::default(), interrupted }
    }

    /// The plan.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Which activity it is, from 0.
    pub const fn nth(&self) -> usize {
        self.at.nth
    }

    /// Which page of it, from 0.
    pub const fn page(&self) -> usize {
        self.at.page
    }

    /// The activity.
    pub fn activity(&self) -> Option<&Activity> {
        self.plan.activities.get(self.at.nth)
    }

    /// The activity that comes next, if there is one.
    pub fn next(&self) -> Option<&Activity> {
        self.plan.next(self.at.nth, &self.at.left_out).and_then(|nth| self.plan.activities.get(nth))
    }

    /// What was left out.
    pub const fn left_out(&self) -> &BTreeSet<Id> {
        &self.at.left_out
    }

    /// Whether this activity tells the other story.
    pub fn is_instead(&self) -> bool {
        self.activity().is_some_and(|activity| self.at.instead.contains(&activity.id))
    }

    /// Whether an activity of this plan tells the other story.
    pub fn tells_instead(&self, activity: &Id) -> bool {
        self.at.instead.contains(activity)
    }

    /// The way of the story of this activity.
    pub fn route(&self) -> Option<&Route> {
        self.activity().and_then(|activity| activity.route(self.is_instead()))
    }

    /// Whether a story is being walked.
    pub fn is_in_story(&self) -> bool {
        self.route().is_some() && self.at.page == IN_STORY
    }

    /// Where a workshop of this plan was interrupted.
    pub const fn interrupted(&self) -> Option<&Position> {
        self.interrupted.as_ref()
    }

    /// The place, to go on from after an interruption.
    pub fn position(&self, walk: Option<&Walk>) -> Position {
        let walk = walk.filter(|_| self.is_in_story());
        let place = walk.and_then(|walk| walk.scenario().place_id(here(walk)).cloned());
        Position { place, ..self.at.clone() }
    }

    /// Whether this activity can be left out now: with the sentences before go those after, and those after never alone.
    pub fn may_leave_out(&self) -> bool {
        let Some(activity) = self.activity().filter(|one| one.leaving_out == LeavingOut::May) else {
            return false;
        };
        let with = activity.with.as_ref().and_then(|with| self.plan.activity(with));
        with.is_none_or(|(nth, _)| nth > self.at.nth)
    }

    /// Where the room is on its way through a story: the place of a stop in the way, by the last place on the path that is
    /// one. None where it has come to no stop yet.
    pub fn stop(&self, walk: &Walk) -> Option<usize> {
        let route = self.route().filter(|route| route.story == walk.scenario().id)?;
        let back = walk.path().iter().rev().map(|turn| turn.at);
        let here = std::iter::once(here(walk)).chain(back);
        here.into_iter().find_map(|place| {
            let id = walk.scenario().place_id(place)?;
            route.way.iter().position(|stop| stop.place == *id)
        })
    }

    /// Where the plan leads from here in a story.
    pub fn on_the_way(&self, walk: &Walk) -> OnTheWay {
        let (Some(route), Some(nth)) = (self.route(), self.stop(walk)) else { return OnTheWay::Over };
        let Some(stop) = route.way.get(nth) else { return OnTheWay::Over };
        let is_here = walk.scenario().place_id(here(walk)) == Some(&stop.place);
        let heard = walk.hearing().map(|turn| &turn.took);
        if is_here && let Some(choice) = &stop.choice {
            match heard {
                None => return OnTheWay::Choose(choice.clone()),
                Some(took) if took != choice => return OnTheWay::ChooseAgain(choice.clone()),
                Some(_) => {}
            }
        }
        match route.way.get(nth + 1) {
            Some(next) if leads_to(walk, next) => OnTheWay::GoOn,
            Some(next) => OnTheWay::Jump(next.place.clone()),
            None => OnTheWay::Over,
        }
    }

    /// On within the activity; false at its end.
    fn turn_page(&mut self) -> bool {
        let more = self.activity().is_some_and(|activity| self.at.page + 1 < pages(activity));
        self.at.page += usize::from(more);
        more
    }

    fn go_to(&mut self, nth: usize, page: usize) {
        if let Some(activity) = self.plan.activities.get(nth) {
            self.at.left_out.remove(&activity.id);
            let page = page.min(pages(activity).saturating_sub(1));
            self.at = Position { nth, page, place: None, ..std::mem::take(&mut self.at) };
        }
    }

    /// The page before this one, across activities that were not left out. A story is gone back to before it begins.
    fn before(&self) -> Option<(usize, usize)> {
        if let Some(page) = self.at.page.checked_sub(1) {
            return Some((self.at.nth, if self.route().is_some() { 0 } else { page }));
        }
        let earlier = self.plan.activities.iter().enumerate().take(self.at.nth);
        let (nth, activity) = earlier.filter(|(_, one)| !self.at.left_out.contains(&one.id)).last()?;
        let last = if activity.route(false).is_some() { 0 } else { pages(activity).saturating_sub(1) };
        Some((nth, last))
    }
}

/// Where the plan leads from a page of a story.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OnTheWay {
    /// To this choice, which is the plan’s.
    Choose(Id),
    /// The same after the room has looked at another one.
    ChooseAgain(Id),
    /// To the next place, where this leads by itself.
    GoOn,
    /// To this place.
    Jump(Id),
    /// Out of the story.
    Over,
}

/// How many pages an activity has. The talk after a story is one.
fn pages(activity: &Activity) -> usize {
    match &activity.matter {
        Matter::Story(tale) => 2 + usize::from(tale.talk_after > 0),
        Matter::Pages { pages, .. } => pages.len().max(1),
        Matter::Plain | Matter::Lines(_) | Matter::Sentences { .. } | Matter::Open(_) => 1,
    }
}

/// The place before the room; while it hears what follows, the one where the choice was made.
fn here(walk: &Walk) -> Place {
    walk.hearing().map_or_else(|| walk.place(), |turn| turn.at)
}

fn leads_to(walk: &Walk, next: &Stop) -> bool {
    walk.hearing().is_some() && walk.scenario().place_id(walk.place()) == Some(&next.place)
}

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
        self.workshop.as_ref().map(|workshop| workshop.position(self.visit.walk()))
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
        if let Some(next) = workshop.plan.next(workshop.at.nth, &workshop.at.left_out) {
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
        match self.workshop.as_ref().and_then(Workshop::before) {
            Some((nth, page)) => self.lead_to(nth, page),
            None => self.visit.back(),
        }
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
        workshop.at.left_out.extend(gone);
        if let Some(next) = workshop.plan.next(workshop.at.nth, &workshop.at.left_out) {
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

    /// Goes on where a workshop was interrupted: in a story at its place, without what was remembered on the way there.
    fn resume(&mut self) {
        let Some(workshop) = &mut self.workshop else { return };
        let Some(at) = workshop.interrupted.take() else { return };
        let place = at.place.clone();
        workshop.at = at;
        if workshop.is_in_story() {
            self.visit.open(View::Activity);
            self.begin_on_the_way(place.as_ref());
        } else {
            self.show_activity();
        }
    }

    /// Nothing of a workshop is left once a visit is forgotten.
    pub(super) fn begin_workshop_anew(&mut self) {
        if let Some(workshop) = &mut self.workshop {
            workshop.at = Position::default();
            workshop.interrupted = None;
        }
    }
}
