//! Where a room is in the plan of its workshop: an activity and a page of it, and what was left out.
//!
//! Where it is in a story is not kept here: that follows from the walk. It refuses to know what is said, and what time it is.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use shelf::content::plan::{Activity, LeavingOut, Matter, Plan, Route, Stop};
use shelf::content::{Date, Id, Place};

use super::Counting;
use crate::walk::{Walk, Way};

/// What whoever leads a workshop asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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
    /// The workshop is over, and what was noted of it goes.
    Close,
}

/// A room in its plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Workshop {
    pub(super) plan: Arc<Plan>,
    pub(super) at: Position,
    /// Where a workshop of this plan was interrupted, until somebody says whether it goes on there.
    pub(super) interrupted: Option<Position>,
    /// When that was.
    when: Option<When>,
    /// Whether somebody has closed it.
    pub(super) is_closed: bool,
}

/// When a workshop was left: a fact of the machine, not of a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct When {
    /// The day.
    pub day: Day,
    /// The hour, from 0 to 23.
    pub hour: u8,
    /// The minute.
    pub minute: u8,
}

/// A day, as it is said today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Day {
    /// This one.
    Today,
    /// The one before.
    Yesterday,
    /// That of this date.
    On(Date),
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
    /// The way through each story of the plan that was walked, in the order of the plan: a plan goes on with what was remembered,
    /// and a handout has what was kept.
    #[serde(default)]
    pub ways: Vec<(Id, Way)>,
    /// Whether what follows the last choice still waits for the group.
    #[serde(default)]
    pub waits: bool,
    /// The activities that were left out.
    pub omitted: BTreeSet<Id>,
    /// The activities in which the other story is walked.
    pub instead: BTreeSet<Id>,
    /// The numbers of slips that have been typed, as long as they may stay.
    #[serde(default)]
    pub counting: Option<Counting>,
    /// How many minutes the workshop had been running.
    #[serde(default)]
    pub minutes: u16,
    /// How many of those in this activity.
    #[serde(default)]
    pub of_activity: u16,
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
        Self { plan: Arc::new(plan), at: Position::default(), interrupted, when: None, is_closed: false }
    }

    /// The same, left at this time.
    #[must_use]
    pub const fn with_time(mut self, when: Option<When>) -> Self {
        self.when = when;
        self
    }

    /// When it was interrupted, as far as that is known.
    pub const fn interrupted_at(&self) -> Option<&When> {
        self.when.as_ref()
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
        self.plan.next(self.at.nth, &self.at.omitted).and_then(|nth| self.plan.activities.get(nth))
    }

    /// What was left out.
    pub const fn omitted(&self) -> &BTreeSet<Id> {
        &self.at.omitted
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

    /// The place and the ways that led there, to go on from after an interruption; `walked` gives the walk through a story, if
    /// there was one.
    pub fn position<'w>(&self, walked: impl Fn(&Id) -> Option<&'w Walk>) -> Position {
        let here = self.route().filter(|_| self.is_in_story()).and_then(|route| {
            let walk = walked(&route.story)?;
            walk.scenario().place_id(here(walk)).cloned()
        });
        let routes = self.plan.activities.iter().flat_map(|one| [one.route(false), one.route(true)]);
        let mut ways: Vec<(Id, Way)> = Vec::new();
        for story in routes.flatten().map(|route| &route.story) {
            if let Some(walk) = walked(story).filter(|_| ways.iter().all(|(known, _)| known != story)) {
                ways.push((story.clone(), walk.way()));
            }
        }
        Position { place: here, ways, ..self.at.clone() }
    }

    /// Whether somebody has closed it.
    pub const fn is_closed(&self) -> bool {
        self.is_closed
    }

    /// What is left out together with an activity, where that is not left out yet.
    pub fn goes_with(&self, activity: &Activity) -> Option<&Activity> {
        let (_, with) = self.plan.activity(activity.with.as_ref()?)?;
        Some(with).filter(|with| !self.at.omitted.contains(&with.id))
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
    pub(super) fn turn_page(&mut self) -> bool {
        let more = self.activity().is_some_and(|activity| self.at.page + 1 < pages(activity));
        self.at.page += usize::from(more);
        more
    }

    pub(super) fn go_to(&mut self, nth: usize, page: usize) {
        if let Some(activity) = self.plan.activities.get(nth) {
            // What is done only together comes back together.
            self.at.omitted.remove(&activity.id);
            if let Some(with) = &activity.with {
                self.at.omitted.remove(with);
            }
            let page = page.min(pages(activity).saturating_sub(1));
            self.at = Position { nth, page, ..std::mem::take(&mut self.at) };
        }
    }

    /// The page before this one, across activities that were not left out. A story is gone back to before it begins.
    pub(super) fn before(&self) -> Option<(usize, usize)> {
        if let Some(page) = self.at.page.checked_sub(1) {
            return Some((self.at.nth, if self.route().is_some() { 0 } else { page }));
        }
        let earlier = self.plan.activities.get(..self.at.nth)?;
        let nth = earlier.iter().rposition(|one| !self.at.omitted.contains(&one.id))?;
        let activity = earlier.get(nth)?;
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
